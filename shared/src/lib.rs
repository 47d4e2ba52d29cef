//! What Suunta exists for, as pure functions: which step comes next, what the answers say, what work and
//! paths suit, and which queue a case belongs to.
//!
//! Invariants of this crate: no I/O, no clock, no randomness, no panic. The same content and the same answers
//! give the same result in the browser, on the server and in a simulation, to the last bit.
#![warn(clippy::unwrap_used, clippy::expect_used)]
#![warn(missing_docs)]

pub mod answers;
pub mod api;
pub mod content;
pub mod day;
pub mod digital;
pub mod flow;
pub mod guidance;
#[cfg(feature = "instruments")]
pub mod instrument;
pub mod interests;
pub mod order;
pub mod phrase;
pub mod picture;
pub mod routing;
pub mod situation;
pub mod summary;
pub mod text;

/// A calendar day without a time zone (proleptic Gregorian). "Today" is always a parameter.
pub use jiff::civil::Date;
