//! Published statistics: fixed cubes, made once for each closed month, and safe taken together. Pure; `INSIGHT.md` beside this file
//! says what is promised, against whom, and why so.
//!
//! The way of a count: [`Counts`] (exact, and without a reader) → classes (how often `k` goes into it; the code that comes after
//! sees nothing else) → what is hidden, with its proof → [`Publication`], which is stored and never made again.

pub mod cells;
mod counts;
pub mod cubes;
pub mod demand;
pub mod demand_file;
mod period;
mod plan;
mod publication;
mod reader;
mod safe;
mod solve;
mod span;
mod suppress;
mod system;

#[cfg(test)]
mod attack_tests;
#[cfg(test)]
mod suppress_tests;
#[cfg(test)]
mod world_tests;

use serde::{Deserialize, Serialize};

pub use counts::{Counts, Wrong};
pub use period::{Length, Period};
pub use plan::{Cube, Flaw, Population, Variable};
pub use publication::{Figure, Publication, Refusal, Terms, make};
pub use span::Span;

/// `k`: a count below it is never shown, and every count is shown as a class of this width. A city may take a larger one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Threshold(u32);

impl Threshold {
    /// The smallest that is allowed.
    pub const LEAST: Self = Self(5);
    /// The largest: beyond it nothing would be left to see.
    const MOST: u32 = 1000;

    /// A threshold, when it is not too small.
    pub const fn new(k: u32) -> Option<Self> {
        if Self::LEAST.0 <= k && k <= Self::MOST { Some(Self(k)) } else { None }
    }

    /// The number.
    pub const fn get(self) -> u32 {
        self.0
    }
}

/// Below the least threshold, or far too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("k must be from 5 to 1000")]
pub struct BadThreshold;

impl TryFrom<u32> for Threshold {
    type Error = BadThreshold;

    fn try_from(k: u32) -> Result<Self, BadThreshold> {
        Self::new(k).ok_or(BadThreshold)
    }
}

impl From<Threshold> for u32 {
    fn from(k: Threshold) -> Self {
        k.0
    }
}
