//! What is asked and suggested, as data. The files are in `shared/content/*.toml`, their texts in `locales`.
//!
//! The widget gets [`Questions`] first and [`Guidance`] when the result is near; the server has all of it.

#[cfg(feature = "toml")]
mod check;
mod ids;
#[cfg(feature = "toml")]
mod load;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Date;
use crate::interests::Scale;
use crate::routing::Rule;
use crate::situation::Finnish;

#[cfg(feature = "instruments")]
pub(crate) use check::{is_version, well_formed};
pub use ids::{competence_message, message_ids};
#[cfg(feature = "instruments")]
pub(crate) use load::{line_of, parse};

/// The 21 competences of DigComp 2.2 in their order.
pub const COMPETENCES: [&str; 21] = [
    "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2",
    "4.3", "4.4", "5.1", "5.2", "5.3", "5.4",
];
/// Kinds of places to learn at ([`Competence::learn`]).
pub const LEARN: [&str; 3] = ["digital-coaching", "course", "self-study"];
/// Ways to be paid or supported meanwhile ([`Pathway::paid`]).
pub const PAID: [&str; 4] = ["apprenticeship", "labour-market-training", "work-trial", "pay-subsidy"];
/// Who can be responsible for a stop ([`PathStep::by`]).
pub const PARTIES: [&str; 5] = ["person", "city", "college", "employer", "coaching"];

/// Id of an item, an activity, an occupation, a pathway …: `[a-z][a-z0-9-]*`, at most 40 bytes, never used twice.
pub type ItemId = String;

/// Everything that is asked and suggested.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// The questions.
    pub questions: Questions,
    /// Occupations, demand, pathways.
    pub guidance: Guidance,
    /// Routing rules, first match wins (`routing.toml`). Never sent to the browser.
    pub routing: Vec<Rule>,
    /// What helps to understand the questions.
    pub aids: Aids,
    /// What others than jobseekers are asked, in the order of the ids.
    #[cfg(feature = "instruments")]
    #[serde(skip)]
    pub instruments: Vec<crate::instrument::Instrument>,
}

/// What helps to understand what is asked; nothing of it changes an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Aids {
    /// Hard words of an item, a task or an activity, at most [`MOST_WORDS`] each (`words.toml`): ids of the messages `word-<id>`
    /// and `word-<id>-means`.
    pub words: BTreeMap<ItemId, Vec<String>>,
    /// The line drawing of an activity (`drawings.toml`): an SVG path in a square of 48.
    pub drawings: BTreeMap<ItemId, String>,
}

/// Hard words explained beside one question at most: more would be a text of its own.
pub const MOST_WORDS: usize = 3;

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Questions {
    /// Version of the whole content, "2026.11.1" (`meta.toml`).
    pub version: String,
    /// Digital items (`digital.toml`).
    pub digital: DigitalBank,
    /// Interest activities (`interests.toml`).
    pub interests: Vec<Activity>,
}

/// The bank of digital can-do items with the model's settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigitalBank {
    /// Settings of the measurement model.
    pub model: DigitalModel,
    /// Competences of DigComp 2.2 in their order; all 21.
    pub competence: Vec<Competence>,
    /// The can-do items; four or more per competence.
    pub item: Vec<DigitalItem>,
    /// Described people to place on the same ladder.
    #[serde(default)]
    pub vignette: Vec<Vignette>,
    /// Small tasks.
    #[serde(default)]
    pub task: Vec<Task>,
}

/// Something that is asked in the digital part; ids are unique over all three kinds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asked<'a> {
    /// A can-do item: own view.
    Item(&'a DigitalItem),
    /// A described person.
    Vignette(&'a Vignette),
    /// A small task: shown view.
    Task(&'a Task),
}

impl<'a> Asked<'a> {
    /// Its id.
    pub fn id(self) -> &'a ItemId {
        match self {
            Self::Item(item) => &item.id,
            Self::Vignette(vignette) => &vignette.id,
            Self::Task(task) => &task.id,
        }
    }

    /// Message id of the question.
    pub fn message(self) -> String {
        let kind = match self {
            Self::Item(_) => "digital-",
            Self::Vignette(_) => "vignette-",
            Self::Task(_) => "task-",
        };
        [kind, self.id()].concat()
    }

    /// Its DigComp competence.
    pub fn competence(self) -> &'a str {
        match self {
            Self::Item(item) => &item.competence,
            Self::Vignette(vignette) => &vignette.competence,
            Self::Task(task) => &task.competence,
        }
    }
}

/// Settings of the graded response model (Samejima 1969) and of the adaptive choice. Assumed until calibrated:
/// thresholds follow from the intended level, discrimination is one value for all.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigitalModel {
    /// Discrimination of every item, logistic metric, per θ unit.
    pub discrimination: f64,
    /// Loading of each area on the general factor, 0–1.
    pub loading: f64,
    /// θ of the middle of level 1.
    pub first_level: f64,
    /// θ distance between the middles of two levels.
    pub level_step: f64,
    /// Distance in θ between neighbouring rungs of the ladder.
    pub rung_step: f64,
    /// Stop when every area's posterior standard deviation is at most this (θ units).
    pub stop_sd: f64,
    /// Stop when no item would lower an area's expected variance by at least this share (0–1).
    pub stop_gain: f64,
    /// Ask at least this many items.
    pub min_items: u16,
    /// Never ask more than this many items.
    pub max_items: u16,
    /// Prefer items that the person can do at least with help with this probability (0–1).
    pub min_success: f64,
    /// Standard deviation, in θ units, of how much higher or lower than others a person places the same skill on the
    /// ladder: the shift that vignettes and tasks correct (King, Murray, Salomon, Tandon 2004). 0: nobody does.
    pub shift_sd: f64,
}

/// One of the 21 competences of DigComp 2.2 (Vuorikari, Kluzer, Punie 2022, CC BY 4.0). Message `competence-<id with - for .>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Competence {
    /// DigComp number, "1.1" to "5.4".
    pub id: String,
    /// Where to learn it: kind of coaching place (`digital-coaching`, `course`, `self-study`); sites name the places.
    pub learn: String,
}

/// A can-do item. Messages `digital-<id>` (the statement) and `digital-<id>-example`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigitalItem {
    /// Item id.
    pub id: ItemId,
    /// DigComp competence, "1.1" to "5.4".
    pub competence: String,
    /// Intended DigComp level, 1–6: where half of the people can do it on their own.
    pub level: u8,
    /// Why this item stands for the competence at the level; for reviewers, not sent to the browser.
    #[serde(default, skip_serializing)]
    pub rationale: String,
    /// Ids are never reused: a retired item stays here and is neither asked nor scored.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
    /// Estimated from answers by `suunta calibrate` and reviewed by a person; takes the place of what follows from the level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calibrated: Option<Calibrated>,
}

/// Parameters of one item, estimated from answers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibrated {
    /// Discrimination, logistic metric, per θ unit.
    pub discrimination: f64,
    /// θ at which half of the people are at "with help", "alone", "help others" or further; rising.
    pub thresholds: [f64; 3],
}

/// A described person, rated on the same ladder as oneself: it anchors how somebody uses the ladder (anchoring vignette;
/// King, Murray, Salomon, Tandon 2004). Messages `vignette-<id>` and `vignette-<id>-scene`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vignette {
    /// Vignette id.
    pub id: ItemId,
    /// DigComp competence that is asked about.
    pub competence: String,
    /// DigComp level of the skill that is asked about, 1–6.
    pub level: u8,
    /// DigComp level at which the described person stands, 1–6.
    pub person_level: u8,
    /// See [`DigitalItem::rationale`].
    #[serde(default, skip_serializing)]
    pub rationale: String,
    /// See [`DigitalItem::retired`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
}

/// A small task with one right choice. Messages `task-<id>` (the question), `task-<id>-scene`, `task-<id>-<option>` and
/// `task-<id>-why` (said with the result).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Task id.
    pub id: ItemId,
    /// DigComp competence.
    pub competence: String,
    /// Intended DigComp level, 1–6: where half of the people choose right without guessing.
    pub level: u8,
    /// See [`DigitalItem::rationale`].
    #[serde(default, skip_serializing)]
    pub rationale: String,
    /// Ids of the choices in the order shown.
    pub options: Vec<ItemId>,
    /// The right one.
    pub right: ItemId,
    /// See [`DigitalItem::retired`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
}

/// An activity of working life. Message `activity-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Activity id.
    pub id: ItemId,
    /// RIASEC scale.
    pub scale: Scale,
    /// See [`DigitalItem::retired`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
}

/// What is suggested.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Guidance {
    /// Occupations (`occupations.toml`).
    pub occupations: Vec<Occupation>,
    /// Regional demand (`demand.toml`).
    pub demand: Vec<Demand>,
    /// Pathways (`pathways.toml`).
    pub pathways: Vec<Pathway>,
}

/// An occupation. Messages `occupation-<id>` (our own title) and `occupation-<id>-what` (one sentence).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    /// Occupation id.
    pub id: ItemId,
    /// ESCO URI, where the source has one; never invented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub esco: Option<String>,
    /// ISCO-08 unit group, four digits.
    pub isco: String,
    /// O*NET interest scores R I A S E C, 1–7 (O*NET database, CC BY 4.0; see `shared/content/CREDITS.md`).
    pub scores: [f64; 6],
    /// Sector, for a spread of suggestions. Message `sector-<name>`.
    pub sector: String,
    /// Usual way in. Message `entry-<name>`.
    pub entry: Entry,
    /// Finnish that the work usually needs, where a source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finnish: Option<Finnish>,
    /// Needs a driving licence.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub licence: bool,
    /// Usually has shifts, evenings, nights or weekends, where a source says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shifts: bool,
    /// Pathway id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pathway: Option<ItemId>,
}

/// Usual way into an occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// Learned at work.
    Work,
    /// Part of a qualification or a short course.
    Short,
    /// Vocational qualification.
    Vocational,
    /// Higher education.
    Higher,
}

impl Entry {
    /// Message id.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Work => "entry-work",
            Self::Short => "entry-short",
            Self::Vocational => "entry-vocational",
            Self::Higher => "entry-higher",
        }
    }
}

/// A dated statement that a region needs an occupation (or does not).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demand {
    /// Region id: `lapland`, `north-ostrobothnia`. Message `region-<id>`.
    pub region: String,
    /// Occupation id.
    pub occupation: ItemId,
    /// What the source says.
    pub outlook: Outlook,
    /// Day of the source.
    #[serde(with = "crate::day")]
    pub date: Date,
    /// Name of the source as it calls itself (a proper name, not translated).
    pub source: String,
    /// Where to read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What a source says of the demand for an occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outlook {
    /// Too few people: employers look for workers.
    Short,
    /// Good outlook.
    Good,
    /// About as many people as jobs.
    Balanced,
    /// More people than jobs.
    Crowded,
}

impl Outlook {
    /// Message id; the message takes `region`, `date` and `source`.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Short => "demand-short",
            Self::Good => "demand-good",
            Self::Balanced => "demand-balanced",
            Self::Crowded => "demand-crowded",
        }
    }
}

/// A way into work, stop by stop. Messages `pathway-<id>` (name), `pathway-<id>-first` (first step this month)
/// and `pathway-<id>-<step id>` for each step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pathway {
    /// Pathway id.
    pub id: ItemId,
    /// The stops in their order.
    pub step: Vec<PathStep>,
    /// Finnish the path itself needs, where a source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finnish: Option<Finnish>,
    /// Ways to be paid or supported meanwhile: `apprenticeship`, `labour-market-training`, `work-trial`, `pay-subsidy`. Messages `paid-<name>`.
    #[serde(default)]
    pub paid: Vec<String>,
    /// Where the facts come from (proper names).
    pub source: Vec<String>,
}

/// One stop of a pathway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathStep {
    /// Step id, unique in the pathway.
    pub id: ItemId,
    /// Who is responsible: `person`, `city`, `college`, `employer`, `coaching`. Messages `party-<name>`.
    pub by: String,
    /// Usual length in weeks, shortest; `None` where no source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks_min: Option<u16>,
    /// Usual length in weeks, longest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks_max: Option<u16>,
}

/// What is wrong with a file: content, texts or configuration. In English, for those who look after the service.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file as the reader knows it ("content/digital.toml", "sites/oulu.toml").
    pub file: String,
    /// Line from 1; 0 when it is about the whole file.
    pub line: u32,
    /// What is wrong, and what would be right.
    pub reason: String,
}

impl Finding {
    /// A finding.
    pub fn new(file: impl Into<String>, line: u32, reason: impl Into<String>) -> Self {
        Self { file: file.into(), line, reason: reason.into() }
    }

    /// The line (from 1) on which a byte of a text stands.
    pub fn line_at(text: &str, byte: usize) -> u32 {
        let before = text.as_bytes().get(..byte.min(text.len())).unwrap_or_default();
        let ends = before.split(|b| *b == b'\n').count();
        u32::try_from(ends).unwrap_or(u32::MAX)
    }
}

impl core::fmt::Display for Finding {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}", self.file, self.reason)
        } else {
            write!(f, "{}:{}: {}", self.file, self.line, self.reason)
        }
    }
}

impl DigitalBank {
    /// The can-do item with this id, unless unknown or retired.
    pub fn item(&self, id: &str) -> Option<&DigitalItem> {
        self.item.iter().find(|i| i.id == id && !i.retired)
    }

    /// The vignette with this id, unless unknown or retired.
    pub fn vignette(&self, id: &str) -> Option<&Vignette> {
        self.vignette.iter().find(|v| v.id == id && !v.retired)
    }

    /// The task with this id, unless unknown or retired.
    pub fn task(&self, id: &str) -> Option<&Task> {
        self.task.iter().find(|t| t.id == id && !t.retired)
    }

    /// Whatever is asked under this id, unless unknown or retired.
    pub fn asked(&self, id: &str) -> Option<Asked<'_>> {
        let item = self.item(id).map(Asked::Item);
        item.or_else(|| self.vignette(id).map(Asked::Vignette)).or_else(|| self.task(id).map(Asked::Task))
    }
}

impl Questions {
    /// The activities in use, in the bank's order.
    pub fn activities(&self) -> impl Iterator<Item = &Activity> {
        self.interests.iter().filter(|a| !a.retired)
    }
}
