//! The desk: pages of counsellors, leads, coordinators and administrators. Every task works without JavaScript.

pub mod actions;
pub mod admin;
pub mod away;
mod brief;
pub mod case;
pub mod figures;
pub mod form;
pub mod handover;
mod history;
pub mod home;
pub mod messages;
mod plan;
pub mod planning;
pub mod problem;
pub mod queue;
mod routes;
pub mod search;
pub mod shell;
pub mod steps;
pub mod tasks;
pub mod team;
mod view;

pub use routes::{Route, list, routes};
