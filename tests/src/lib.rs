//! The stage on which the product is shown: the real server, a city website, a mail sink, a database, a browser.
//! The tests (`tests/tests`) and `cargo xtask run` share it.

pub mod accessibility;
pub mod browser;
pub mod checker;
pub mod city;
pub mod clock;
pub mod demo;
pub mod dictionary;
pub mod engine;
pub mod furnished;
pub mod http;
pub mod load;
pub mod mail;
pub mod person;
pub mod postgres;
pub mod process;
pub mod server;
pub mod stage;
