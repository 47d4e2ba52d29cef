//! The desk: pages of the counsellors and the administrator. Every task works without JavaScript.

pub mod actions;
pub mod admin;
mod brief;
pub mod case;
pub mod drafts;
pub mod filters;
pub mod form;
pub mod handover;
pub mod help;
mod history;
pub mod home;
pub mod live;
pub mod problem;
pub mod queue;
mod routes;
pub mod search;
pub mod shell;
mod typed;
mod view;

pub use routes::{Route, list, routes};
