//! Suunta's backend: stores results, routes people to counsellors, and gives counsellors their desk.
#![warn(clippy::unwrap_used, clippy::expect_used)]

pub mod audit_head;
pub mod auth;
pub mod cli;
pub mod clock;
pub mod config;
pub mod content;
pub mod content_bank;
pub mod crypto;
pub mod desk;
pub mod embed;
pub mod events;
pub mod feedback;
pub mod i18n;
pub mod ics;
pub mod insight;
pub mod instruments;
pub mod meetings;
pub mod outbox;
pub mod outward;
pub mod plain;
pub mod referrals;
pub mod send;
pub mod state;
pub mod statement;
pub mod store;
pub mod testing;
pub mod upkeep;
pub mod web;
