//! How well the assessment measures: `suunta simulate` and `suunta calibrate`. Pure; a crate of its own because it is arithmetic in
//! loops, which tests can wait for only when it is optimised, and the server is not, while it is worked on.

pub mod calibrate;
pub mod simulate;

use std::collections::BTreeMap;

/// What one person answered, left without a name.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerSet {
    /// "2026-4".
    pub quarter: String,
    /// Language; empty when not known.
    pub lang: String,
    /// Id and name of the reply.
    pub answers: BTreeMap<String, String>,
}
