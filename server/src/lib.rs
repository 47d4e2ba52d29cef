//! Suunta's backend: stores results, routes people to counsellors, and gives counsellors their desk.

pub mod clock;
pub mod i18n;
pub mod referrals;
