//! Suunta's backend: stores results, routes people to counsellors, and gives counsellors their desk.

pub mod clock;
pub mod config;
pub mod crypto;
pub mod i18n;
pub mod referrals;
pub mod store;
