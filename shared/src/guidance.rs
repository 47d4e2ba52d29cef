//! Work and paths that suit: profile correlation over all six scales, joined with dated regional demand, and
//! each suggestion with the reasons that decided.

use serde::{Deserialize, Serialize};

use crate::Date;
use crate::content::{Guidance, ItemId, Outlook};
use crate::text::Message;

/// How a suggestion fits the interests, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// Correlation at least 0.7.
    Strong,
    /// At least 0.4.
    Good,
    /// Weaker, or no profile to compare with.
    Open,
}

/// An occupation worth a look, with why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Occupation id.
    pub occupation: ItemId,
    /// ESCO URI where there is one.
    pub esco: Option<String>,
    /// How it fits.
    pub fit: Fit,
    /// Pearson correlation of the two profiles, −1 to 1, rounded to 0.01; `None` without a usable profile. Never shown.
    pub correlation: Option<f64>,
    /// Why: sentences made from the numbers that decided ("You like …, and this work has …").
    pub reasons: Vec<Message>,
    /// Demand near the person, newest first, with its source and date, as sentences.
    pub demand: Vec<DemandNote>,
    /// What the situation makes a step of its own (language, licence): sentences.
    pub steps_first: Vec<Message>,
    /// Pathway id.
    pub pathway: Option<ItemId>,
}

/// A demand entry as it is shown on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemandNote {
    /// What the source says.
    pub outlook: Outlook,
    /// The sentence, with region, date and source.
    pub text: Message,
    /// "A year old": the source is between 12 and 24 months old.
    pub old: bool,
    /// Where to read it.
    pub url: Option<String>,
}

/// Demand entries older than this many months are "a year old".
pub const OLD_MONTHS: u16 = 12;
/// Demand entries older than this many months are not shown.
pub const GONE_MONTHS: u16 = 24;

/// Suggestions, best first, at most eight, at most two of a sector. `region`: where the person lives.
pub fn suggest(
    guidance: &Guidance,
    profile: Option<&crate::interests::Profile>,
    situation: &crate::situation::Situation,
    region: Option<&str>,
    today: Date,
) -> Vec<Suggestion> {
    let _ = (guidance, profile, situation, region, today);
    Vec::new()
}
