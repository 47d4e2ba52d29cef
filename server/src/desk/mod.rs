//! The desk: pages of counsellors, leads, coordinators and administrators. Every task works without JavaScript.

pub mod actions;
pub mod admin;
pub mod away;
mod brief;
pub mod case;
pub mod drafts;
pub mod events;
pub mod figures;
pub mod filters;
pub mod form;
pub mod handover;
pub mod help;
mod history;
pub mod home;
pub mod inbox;
mod inbox_file;
pub mod live;
pub mod messages;
pub mod my_mail;
mod offers;
mod plan;
pub mod planning;
pub mod posted;
pub mod problem;
pub mod queue;
mod routes;
pub mod search;
pub mod shell;
mod step_names;
pub mod steps;
pub mod tasks;
pub mod team;
mod typed;
mod view;

pub use routes::{Route, list, routes};
