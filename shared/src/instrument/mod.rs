//! Instruments: who is asked what, what is made of it and where it may be sent, as content (`shared/content/instruments`;
//! its README is the guide). The jobseeker's is one of them and is asked by [`crate::flow`]; its file says so, and a check holds
//! it against what `flow` does. The others, and those that a city adds, are walked here, with the same bank of digital skills.
//!
//! [`next`], [`apply`], [`progress`] and [`result`] stand beside the functions of the same names in `flow` and `summary`: pure,
//! deterministic, the result made of answers alone. Words are in `locales/<lang>/<id>.ftl`, see [`check_texts`].

mod check;
mod condition;
mod load;
mod reach;
mod replies;
mod result;
mod sent;
mod texts;
mod walk;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::answers::Part;
use crate::content::{Content, ItemId, Outlook};
use crate::routing::QueueKind;
use crate::situation::choices;

pub use condition::{Because, Condition};
pub use load::load;
pub use replies::{Given, RESULT, Replies, Value};
pub use result::{Chosen, DigitalShown, Reason, ScaleShown, Shown, result};
pub use sent::{Sent, SentSection, sent};
pub use texts::{Choice, TextAt, check_texts, common_texts, own_texts, used_texts};
pub use walk::{Input, Progress, Refused, Screen, apply, asked, current, next, path, progress};

/// Strengths shown at most.
pub const STRENGTHS: usize = 3;
/// Next steps shown at least: two, whatever was answered.
pub const NEXT_LEAST: usize = 2;
/// Next steps shown at most: more would not be a next step.
pub const NEXT_MOST: usize = 3;
/// Support shown at most.
pub const SUPPORT: usize = 4;
/// Questions of an instrument at most, those of a digital section not counted.
pub const MOST_ITEMS: usize = 60;
/// Ratings that a scale needs: from fewer nothing can be said.
pub const LEAST_RATINGS: usize = 3;
/// The languages of an instrument that names none: those in which people at work read Suunta.
pub const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// One instrument: a file of `shared/content/instruments`, or of the same folder of a city's overlay.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its id, the file's name without `.toml`; what stands in the element's `instrument="…"`. Its texts begin with it.
    pub id: ItemId,
    /// Version of the file, "2026.12.1": it changes with every change of a question or a result.
    pub version: String,
    /// In which languages it is written.
    #[serde(default = "languages")]
    pub languages: Vec<String>,
    /// About how long it takes, 1 to 60 minutes; said at the start.
    pub minutes: u8,
    /// Whether answers can be sent to a queue in the end. `false`: nothing is ever sent or kept.
    pub sends: bool,
    /// Companies answer it: they are asked for their name when they send.
    #[serde(default)]
    pub company: bool,
    /// The steps on which ratings are given.
    #[serde(default)]
    pub ladder: Vec<Ladder>,
    /// What ratings are counted together as.
    #[serde(default)]
    pub scale: Vec<Scale>,
    /// What is asked, in its order.
    pub section: Vec<Section>,
    /// What goes well, the most telling first: at most [`STRENGTHS`] are shown.
    #[serde(default)]
    pub strength: Vec<Entry>,
    /// Next steps, the most urgent first: [`NEXT_LEAST`] to [`NEXT_MOST`] are shown.
    #[serde(default)]
    pub next: Vec<Entry>,
    /// Support, the most useful first: at most [`SUPPORT`] are shown.
    #[serde(default)]
    pub support: Vec<Entry>,
    /// Where it is sent to: the first rule that holds decides, the last has no condition.
    #[serde(default)]
    pub routing: Vec<Route>,
    /// Only in the jobseeker's: it is asked by [`crate::flow`], and this says what comes of it there.
    #[serde(default)]
    pub flow: Option<AskedByFlow>,
}

fn languages() -> Vec<String> {
    LANGUAGES.map(str::to_owned).to_vec()
}

/// What `flow` and `summary` make of the jobseeker's answers; a check holds it against them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskedByFlow {
    /// The parts of what is sent.
    pub parts: Vec<Part>,
    /// The queue kinds to which published rules (`routing.toml`) lead.
    pub queues: Vec<QueueKind>,
}

/// Steps of a rating, the lowest first. Messages `<instrument>-step-<step>`, or `<texts>-<step>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ladder {
    /// Ladder id.
    pub id: ItemId,
    /// Three to six steps; each counts one more than the one before it.
    pub steps: Vec<ItemId>,
    /// Beginning of messages that exist already ("reply" for `reply-alone`), so that nothing is written twice.
    #[serde(default)]
    pub texts: Option<String>,
}

/// Ratings that are counted together. Message `<instrument>-scale-<id>`. No number is ever shown: see [`Stand`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Scale id.
    pub id: ItemId,
    /// The ladder of its ratings.
    pub ladder: ItemId,
}

choices! {
    /// Where the mean of a scale's ratings stands: in the lowest, the middle or the highest third of its ladder. On the border it
    /// is the higher one.
    Stand, "instrument-stand-", {
        /// The lowest third.
        Start = "start",
        /// The middle third.
        Way = "way",
        /// The highest third.
        Strong = "strong",
    }
}

/// What is asked together. Message `<instrument>-section-<id>`, with `-intro` when it has one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Section id.
    pub id: ItemId,
    /// What asks it.
    #[serde(default)]
    pub kind: SectionKind,
    /// Some sentences before its first question.
    #[serde(default)]
    pub intro: bool,
    /// Asked only when all of these hold.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// Its questions; only in a section of questions.
    #[serde(default)]
    pub item: Vec<Item>,
    /// The steps of `flow` that it stands for; only in the jobseeker's situation.
    #[serde(default)]
    pub asks: Vec<String>,
}

/// What asks a section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SectionKind {
    /// Its own questions, here.
    #[default]
    Questions,
    /// [`crate::digital`]: the bank, the choice of what is asked next and the measurement of every other instrument.
    Digital,
    /// [`crate::flow`]: the jobseeker's situation.
    Situation,
    /// [`crate::interests`]: the jobseeker's interests.
    Interests,
}

/// A question, one to a screen; each may be skipped. Messages `<instrument>-<id>`, `-help` when it has one, and
/// `<instrument>-<id>-<option>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Item id, once in the instrument.
    pub id: ItemId,
    /// How it is answered.
    pub kind: ItemKind,
    /// A sentence of help under the question.
    #[serde(default)]
    pub help: bool,
    /// The choices of `one` and `several`, in the order shown.
    #[serde(default)]
    pub options: Vec<ItemId>,
    /// Choices that come from the content, shown before `options`.
    #[serde(default)]
    pub pool: Option<Pool>,
    /// The choice of `several` that excludes the others ("none of these").
    #[serde(default)]
    pub alone: Option<ItemId>,
    /// So many choices of `several` at most; none: as many as there are.
    #[serde(default)]
    pub most: Option<u8>,
    /// The scale with which a `rating` is counted.
    #[serde(default)]
    pub scale: Option<ItemId>,
    /// The smallest and the largest `number`, both allowed.
    #[serde(default)]
    pub range: Option<[u16; 2]>,
    /// Asked only when all of these hold; they may read questions asked before it.
    #[serde(default)]
    pub when: Vec<Condition>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ItemKind {
    /// One choice.
    One,
    /// Several choices.
    Several,
    /// A step of its scale's ladder.
    Rating,
    /// A small whole number ("how many people").
    Number,
}

/// Choices that the content has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pool {
    /// Occupations of which some source says, at whatever day, that workers are short or the outlook is good
    /// (`demand.toml`), in the order of `occupations.toml`. Messages `occupation-<id>`.
    Wanted,
}

/// Something that may be shown in the end, chosen by its conditions. One without conditions only fills up when too few hold.
///
/// Messages: a strength `<instrument>-strength-<id>`; a next step `<instrument>-next-<id>` and `-how` (the first thing to do);
/// support `<instrument>-support-<id>` and `-what`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Id, once in its list.
    pub id: ItemId,
    /// Shown when all of these hold.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// Support only: who gives it, one of [`crate::content::PARTIES`] (`party-<name>`); the site knows who that is nearby.
    #[serde(default)]
    pub by: Option<String>,
}

/// One rule of sending, as in `routing.toml`: all its conditions must hold. Its reason is message `<instrument>-routing-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Rule id.
    pub id: ItemId,
    /// To which kind of queue.
    pub to: Door,
    /// All of these must hold.
    #[serde(default)]
    pub when: Vec<Condition>,
}

/// To which kind of queue an instrument may send: one of the jobseeker's, or the one for employers. That one is no
/// [`QueueKind`] yet, because every site must have a queue for each of those.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Door {
    /// A kind that the jobseeker's rules know too.
    Kind(QueueKind),
    /// The coordinators who work with employers.
    Employer,
}

impl Door {
    const EMPLOYER: &'static str = "employer";

    /// The stable name, as in a site's `[routes]`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kind(kind) => kind.name(),
            Self::Employer => Self::EMPLOYER,
        }
    }

    /// The message id under which `locales` names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Kind(kind) => kind.message(),
            Self::Employer => "queue-kind-employer",
        }
    }
}

impl From<Door> for String {
    fn from(door: Door) -> Self {
        door.name().to_owned()
    }
}

impl TryFrom<String> for Door {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        if name == Self::EMPLOYER {
            return Ok(Self::Employer);
        }
        QueueKind::from_name(&name).map(Self::Kind).ok_or_else(|| {
            let known: Vec<&str> = QueueKind::ALL.iter().map(|kind| kind.name()).collect();
            format!("there is no queue kind {name:?}; there are {}, {}", known.join(", "), Self::EMPLOYER)
        })
    }
}

impl Instrument {
    /// The question with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items().find(|item| item.id == id)
    }

    /// All questions in their order, those of digital sections not counted.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.section.iter().flat_map(|section| &section.item)
    }

    /// Whether digital skills are asked.
    pub fn is_digital(&self) -> bool {
        self.section.iter().any(|section| section.kind == SectionKind::Digital)
    }

    /// The ladder on which an item is rated.
    pub fn ladder_of(&self, item: &Item) -> Option<&Ladder> {
        let scale = self.scale.iter().find(|scale| Some(&scale.id) == item.scale.as_ref())?;
        self.ladder.iter().find(|ladder| ladder.id == scale.ladder)
    }

    /// The kinds of queues to which something of it may come: a site that offers it needs a queue for each.
    pub fn doors(&self) -> BTreeSet<Door> {
        match &self.flow {
            Some(flow) => flow.queues.iter().copied().map(Door::Kind).collect(),
            None => self.routing.iter().map(|route| route.to).collect(),
        }
    }

    /// What replies were given to: the version of the file, and that of the digital bank where it is asked.
    pub fn edition(&self, content: &Content) -> String {
        if self.is_digital() {
            format!("{}+{}", self.version, content.questions.version)
        } else {
            self.version.clone()
        }
    }

    /// What can be answered to a question: the steps of a rating, else the choices. None to a number.
    pub fn options<'a>(&'a self, content: &'a Content, item: &'a Item) -> Vec<&'a str> {
        let own: &[ItemId] = match item.kind {
            ItemKind::Rating => self.ladder_of(item).map_or(&[], |ladder| &ladder.steps),
            ItemKind::One | ItemKind::Several => &item.options,
            ItemKind::Number => &[],
        };
        let pool = item.pool.iter().flat_map(|pool| pool.options(content));
        pool.chain(own.iter().map(String::as_str)).collect()
    }
}

impl Pool {
    /// The choices, in the order shown.
    pub fn options(self, content: &Content) -> impl Iterator<Item = &str> {
        let Self::Wanted = self;
        let guidance = &content.guidance;
        let wanted = |id: &str| {
            guidance
                .demand
                .iter()
                .any(|d| d.occupation == id && matches!(d.outlook, Outlook::Short | Outlook::Good))
        };
        guidance.occupations.iter().map(|o| o.id.as_str()).filter(move |id| wanted(id))
    }

    /// The message that names one of them.
    pub fn message(self, option: &str) -> String {
        let Self::Wanted = self;
        format!("occupation-{option}")
    }
}
