//! Referrals: what they are, when they are due, where they go.

pub mod agreement;
pub mod calendar;
pub mod model;
pub mod number;
pub mod phases;
pub mod placing;
pub mod plan;
pub mod reach;
pub mod roster;
pub mod targets;
pub mod watch;
