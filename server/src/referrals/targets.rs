//! The targets of a project: what counts, in which month it counts, what is needed a month from here. Pure.
//!
//! Everything rests on two things a case says by itself: when it was sent, and with what outcome it was closed or followed up.
//! Each case counts once for a kind, in the Finnish month in which it became known.
//!
//! Who sees no cases, and whoever reads the report, sees whole months alone, and months added up until there are enough
//! ([`Eyes::Others`]): no number shown is below [`FEW`], and none can be worked out by taking one from another.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Deserializer};
use suunta_shared::api::Names;

use super::calendar;
use super::model::{Outcome, names};

/// Nobody who sees no cases reads a number below this: it could be about one person.
pub const FEW: i64 = 5;

names! {
    /// What is counted. The words of each stand in `target-counts-<name>`.
    Kind, "target-kind-", {
        /// Cases that were sent.
        PeopleReached = "people-reached",
        /// Cases with the outcome that work has begun.
        IntoWork = "into-work",
        /// Cases with the outcome that training has begun.
        IntoTraining = "into-training",
        /// Cases with either of the two.
        IntoWorkOrTraining = "into-work-or-training",
    }
}

impl Kind {
    /// Whether a closing or a follow-up with this outcome counts.
    pub fn counts(self, outcome: Outcome) -> bool {
        match self {
            Self::PeopleReached => false,
            Self::IntoWork => outcome == Outcome::StartedWork,
            Self::IntoTraining => outcome == Outcome::StartedTraining,
            Self::IntoWorkOrTraining => matches!(outcome, Outcome::StartedWork | Outcome::StartedTraining),
        }
    }

    /// Some case counts for both: shown side by side, the one says something about the other.
    pub fn shares_cases_with(self, other: Self) -> bool {
        let outcomes = |kind: Self| Outcome::ALL.iter().filter(move |outcome| kind.counts(**outcome));
        self == other || outcomes(self).any(|outcome| other.counts(*outcome))
    }
}

/// A month, counted from the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Self {
        Self(i32::from(day.year()) * 12 + i32::from(day.month()) - 1)
    }

    /// The Finnish month of a moment.
    pub fn at(at: Timestamp) -> Self {
        Self::of(calendar::day(at))
    }

    /// The month after it.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// The month before it.
    #[must_use]
    pub const fn before(self) -> Self {
        Self(self.0 - 1)
    }

    /// Year and month.
    pub const fn parts(self) -> (i32, i32) {
        (self.0.div_euclid(12), self.0.rem_euclid(12) + 1)
    }

    /// Every month from this one to another, both included.
    pub fn to(self, last: Self) -> impl Iterator<Item = Self> {
        (self.0..=last.0).map(Self)
    }

    /// Months from this one to another, both included; 0 when that one is earlier.
    pub fn count_to(self, last: Self) -> i64 {
        i64::from((last.0 - self.0 + 1).max(0))
    }

    /// Its first moment in Finland.
    pub fn starts(self) -> Timestamp {
        let (year, month) = self.parts();
        let day = i16::try_from(year).ok().zip(i8::try_from(month).ok());
        let day = day.and_then(|(year, month)| Date::new(year, month, 1).ok());
        day.and_then(|day| day.to_zoned(calendar::finland()).ok()).map_or(Timestamp::MAX, |at| at.timestamp())
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = self.parts();
        write!(f, "{year:04}-{month:02}")
    }
}

impl FromStr for Month {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let day = format!("{text}-01").parse::<Date>().ok().filter(|_| text.len() == 7);
        day.map(Self::of).ok_or_else(|| format!("\"{text}\" is no month; it looks like \"2026-01\""))
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A project as a site file defines it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Id, unique over all sites.
    pub id: String,
    /// Title by language.
    pub title: Names,
    /// First month.
    pub from: Month,
    /// Last month.
    pub to: Month,
    /// What it is to reach.
    pub indicators: Vec<Indicator>,
}

/// One target.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// What is counted.
    pub kind: Kind,
    /// So many by the end of the last month.
    pub target: u32,
}

/// What is known of one case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// When it was sent.
    pub sent: Timestamp,
    /// With what outcome it was closed and followed up, and when, in any order.
    pub outcomes: Vec<(Timestamp, Outcome)>,
}

/// For what a case counts, each kind once, and in which month: the first in which it was known.
pub fn marks(case: &Facts) -> BTreeSet<(Kind, Month)> {
    let first = |kind: &Kind| {
        let counts = case.outcomes.iter().filter(|(_, outcome)| kind.counts(*outcome));
        counts.map(|(at, _)| *at).min().map(|at| (*kind, Month::at(at)))
    };
    let sent = (Kind::PeopleReached, Month::at(case.sent));
    Kind::ALL.iter().filter_map(first).chain([sent]).collect()
}

/// How many cases count for a kind in a month.
pub type Tally = BTreeMap<(Kind, Month), i64>;

/// Adds the cases up.
pub fn tally<'a>(cases: impl IntoIterator<Item = &'a Facts>) -> Tally {
    let mut tally = Tally::new();
    for mark in cases.into_iter().flat_map(marks) {
        *tally.entry(mark).or_default() += 1;
    }
    tally
}

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eyes {
    /// They see the cases anyway: every month, also this one as far as it has come.
    OfCases,
    /// Whole months, added up until there are at least [`FEW`].
    Others,
}

/// A time that is shown with one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First month.
    pub first: Month,
    /// Last month.
    pub last: Month,
    /// How many.
    pub n: i64,
}

/// One line of the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is counted, and how many there are to be.
    pub indicator: Indicator,
    /// Month by month, as far as it is shown.
    pub spans: Vec<Span>,
    /// The sum of what is shown.
    pub so_far: i64,
    /// Months from the present one to the last, both included; 0: the project is over.
    pub months_left: i64,
    /// Needed in each of them; `None` when the project is over.
    pub needed: Option<i64>,
}

/// An indicator as it stands on a day.
pub fn line(project: &Project, indicator: &Indicator, tally: &Tally, today: Date, eyes: Eyes) -> Line {
    let now = Month::of(today);
    let last = match eyes {
        Eyes::OfCases => now,
        Eyes::Others => now.before(),
    };
    let mut spans = Vec::new();
    let mut open: Option<Span> = None;
    for month in project.from.to(last.min(project.to)) {
        let n = tally.get(&(indicator.kind, month)).copied().unwrap_or_default();
        let span = open.take().map_or(Span { first: month, last: month, n }, |open| Span {
            last: month,
            n: open.n + n,
            ..open
        });
        if eyes == Eyes::OfCases || span.n >= FEW {
            spans.push(span);
        } else {
            // Too few to be shown: with the months that follow.
            open = Some(span);
        }
    }
    let so_far: i64 = spans.iter().map(|span| span.n).sum();
    let months_left = now.max(project.from).count_to(project.to);
    let missing = (i64::from(indicator.target) - so_far).max(0);
    let needed = (months_left > 0).then(|| (missing + months_left - 1) / months_left.max(1));
    Line { indicator: indicator.clone(), spans, so_far, months_left, needed }
}

#[cfg(test)]
#[path = "targets_tests.rs"]
mod tests;
