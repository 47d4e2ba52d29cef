//! suunta-widget: what runs on the city's page.
//!
//! One component, [`app::App`], shows one screen at a time from one state, [`session::Session`]. Screens and parts are
//! plain functions from state to elements: every further component, hook and macro of Yew would weigh on phones.
#![warn(clippy::unwrap_used, clippy::expect_used)]

mod app;
mod components;
mod host;
mod i18n;
mod mount;
mod session;
mod steps;
mod supply;
mod wire;
