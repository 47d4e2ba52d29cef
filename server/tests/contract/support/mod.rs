//! What the tests stand on: a database, a desk, a plain page, a provider, a listener, a plan.
#![allow(dead_code, reason = "a test in a program of its own uses a part of it")]

pub mod desk;
pub mod hook;
pub mod oidc;
pub mod plain;
pub mod plan;
pub mod store;
