//! Events: who has a place, who waits for one, and when an event is. Pure: store and pages stand elsewhere.
//!
//! A room of its own beside [`crate::meetings`]: an event may hold an evening of meetings, most do not, and who comes to an
//! event changes for other reasons than who meets whom there.

pub mod places;
pub mod times;

#[cfg(test)]
mod places_tests;
