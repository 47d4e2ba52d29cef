//! What people say of the service itself: a sentence that is poor, or something that was hard to use. One page without
//! JavaScript; what is typed is sealed, and arrives at the desk ([`crate::desk::inbox`]).
//!
//! Kept: what was typed, the page and the sentence it is about, the language, the day. Not kept: who it was, whence they
//! came, with which browser.

mod form;
pub mod links;
mod pages;

use axum::Router;
use axum::routing::get;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use crate::i18n::Words;
use crate::i18n::helsinki;
use crate::state::App;

/// The law on digital services gives two weeks to answer feedback on accessibility; Sundays count.
pub const ANSWER_DAYS: i32 = 14;
/// Longest id of a message that is kept.
const ID_LIMIT: usize = 100;

/// The routes of feedback.
pub fn routes() -> Router<App> {
    Router::new().route("/s/{site}/{lang}/feedback", get(pages::ask).post(pages::take))
}

/// What was typed; what was left empty is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// What is wrong with the sentence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// A better sentence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub better: String,
    /// What was hard to use.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub problem: String,
    /// With which device or aid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device: String,
}

/// The day by which feedback given on a day is answered.
pub fn answer_day(given: Date) -> Date {
    given.saturating_add(ANSWER_DAYS.days())
}

/// The last second of that day where the cities are.
pub fn answer_by(given: Date) -> Timestamp {
    let end = answer_day(given).at(23, 59, 59, 0);
    end.to_zoned(helsinki()).map_or(Timestamp::MAX, |end| end.timestamp())
}

/// A message that a report may name: one that there is.
pub fn is_sentence(words: &Words, id: &str) -> bool {
    id.len() <= ID_LIMIT && words.has(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn two_weeks_count_every_day_and_end_with_the_last() {
        assert_eq!(answer_day(date(2026, 12, 20)), date(2027, 1, 3), "a Sunday, after holidays");
        assert_eq!(answer_by(date(2026, 11, 23)).to_string(), "2026-12-07T21:59:59Z");
        assert_eq!(answer_by(date(2026, 3, 20)).to_string(), "2026-04-03T20:59:59Z", "summer time began");
    }
}
