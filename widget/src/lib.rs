//! suunta-widget: what runs on the city's page.
//!
//! One component, [`app::App`], shows one screen at a time from one state, [`session::Session`]. Screens and parts are
//! plain functions from state to HTML; only what needs the page itself (focus, the send frame) is a component.

mod app;
mod components;
mod host;
mod i18n;
mod mount;
mod session;
mod steps;
mod supply;
