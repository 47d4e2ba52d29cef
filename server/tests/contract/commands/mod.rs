mod accounts_and_keys;
mod calibrate;
mod check;
mod config;
mod content;
