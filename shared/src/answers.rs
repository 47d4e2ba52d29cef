//! One document is the whole state of a visit. The city page's element owns it; Yew, the frame, a reload and
//! the plain form all start from it.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::content::{ItemId, Questions};
use crate::flow::Step;
use crate::interests::{PREFERRED, Scale};
use crate::situation::{ELSEWHERE, Reply, Situation, choices};

/// The largest `Answers` document accepted, in bytes of JSON.
pub const MAX_BYTES: usize = 32 * 1024;
/// The deepest nesting of objects and arrays accepted; a real document has four levels.
pub const MAX_DEPTH: usize = 8;

choices! {
    /// The autonomy ladder on which a digital item is answered. DigComp 2.2 tells its levels apart by autonomy;
    /// the two refusals are answers of their own and say nothing about skill.
    DigitalReply, "reply-", {
        /// "I cannot do this yet."
        NotYet = "not-yet",
        /// "I can do this with help."
        WithHelp = "with-help",
        /// "I can do this on my own."
        Alone = "alone",
        /// "I can do this and help others."
        HelpOthers = "help-others",
        /// "I don't understand the question."
        Unclear = "unclear",
        /// "I don't want to answer."
        Declined = "declined",
    }
}

impl DigitalReply {
    /// The step on the ladder, 0 to 3; `None` for the refusals.
    pub const fn rung(self) -> Option<u8> {
        match self {
            Self::NotYet => Some(0),
            Self::WithHelp => Some(1),
            Self::Alone => Some(2),
            Self::HelpOthers => Some(3),
            Self::Unclear | Self::Declined => None,
        }
    }
}

choices! {
    /// How much the person likes an activity; dislikes count in matching.
    Liking, "liking-", {
        /// "Not at all for me."
        StrongDislike = "strong-dislike",
        /// "Rather not."
        Dislike = "dislike",
        /// "Not sure."
        Neutral = "neutral",
        /// "Quite nice."
        Like = "like",
        /// "I would love it."
        StrongLike = "strong-like",
    }
}

impl Liking {
    /// −2 (strong dislike) to 2 (strong like).
    pub const fn value(self) -> i8 {
        match self {
            Self::StrongDislike => -2,
            Self::Dislike => -1,
            Self::Neutral => 0,
            Self::Like => 1,
            Self::StrongLike => 2,
        }
    }
}

choices! {
    /// A part of what a counsellor would see, which the person can take out before sending.
    Part, "part-", {
        /// The situation questions.
        Situation = "situation",
        /// Digital skills.
        Digital = "digital",
        /// Interests.
        Interests = "interests",
        /// Suggested work and paths.
        Suggestions = "suggestions",
    }
}

/// One can-do item or vignette that was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigitalAnswer {
    /// Which item.
    pub item: ItemId,
    /// What was answered.
    pub reply: DigitalReply,
}

/// What was picked in a small task.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", from = "String")]
pub enum Pick {
    /// One of the task's choices.
    Option(ItemId),
    /// "I'm not sure": counts as not shown, without a guess.
    Unsure,
    /// "I don't understand the question."
    Unclear,
    /// "I don't want to answer."
    Declined,
}

impl Pick {
    /// Names that no choice of a task may have.
    pub const RESERVED: [&'static str; 3] = ["unsure", "unclear", "declined"];

    /// The stable name: the choice's id, or one of [`Pick::RESERVED`].
    pub fn name(&self) -> &str {
        match self {
            Self::Option(id) => id,
            Self::Unsure => Self::RESERVED[0],
            Self::Unclear => Self::RESERVED[1],
            Self::Declined => Self::RESERVED[2],
        }
    }

    /// The pick with this name; whether a task has such a choice is not looked at.
    pub fn from_name(name: &str) -> Self {
        match name {
            "unsure" => Self::Unsure,
            "unclear" => Self::Unclear,
            "declined" => Self::Declined,
            id => Self::Option(id.to_owned()),
        }
    }

    /// The pick says nothing about skill.
    pub const fn refuses(&self) -> bool {
        matches!(self, Self::Unclear | Self::Declined)
    }
}

impl From<Pick> for String {
    fn from(pick: Pick) -> Self {
        pick.name().to_owned()
    }
}

impl From<String> for Pick {
    fn from(name: String) -> Self {
        Self::from_name(&name)
    }
}

/// One small task that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskAnswer {
    /// Which task.
    pub item: ItemId,
    /// What was picked.
    pub pick: Pick,
}

/// One interest activity that was on a screen the person has passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterestAnswer {
    /// Which activity.
    pub item: ItemId,
    /// How much it is liked; `None` when it was left empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub liking: Option<Liking>,
}

/// The whole state of a visit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answers {
    /// Version of the content with which the answers were given.
    pub content: String,
    /// The person has read the start screen and gone on.
    pub begun: bool,
    /// The situation questions.
    pub situation: Situation,
    /// Can-do items and vignettes in the order answered; each at most once.
    pub digital: Vec<DigitalAnswer>,
    /// Small tasks in the order done; each at most once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<TaskAnswer>,
    /// Interest answers in the order given; each item at most once.
    pub interests: Vec<InterestAnswer>,
    /// The days chosen when all activities were liked alike; `None`: not asked. At most [`crate::interests::PREFERRED`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preference: Option<Reply<Vec<Scale>>>,
    /// The step the person has gone back to; `None`: the next open step. Only for showing, never scored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Step>,
    /// Parts taken out of what is sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<Part>,
}

/// What was mended or dropped when answers met the current content, to be shown before sending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// Answers dropped because their item is unknown or retired, or their municipality is none of the site's.
    pub dropped: u16,
    /// Answers dropped because the item was answered, or the barrier named, twice; the last stays.
    pub repeated: u16,
    /// The answers were made with another content version.
    pub recomputed: bool,
}

/// Why an answers document was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswersError {
    /// Longer than [`MAX_BYTES`].
    #[error("too long")]
    TooLong,
    /// Nested deeper than any answers document can be.
    #[error("nested too deeply")]
    TooDeep,
    /// Not JSON, a field or a choice that does not exist, a value out of range.
    #[error("not readable")]
    Unreadable,
    /// Nothing usable is left after retired items were dropped.
    #[error("nothing usable")]
    Empty,
}

impl Answers {
    /// Reads a document from outside: size, depth and form are checked, content is not.
    ///
    /// # Errors
    /// See [`AnswersError`].
    pub fn parse(json: &str) -> Result<Self, AnswersError> {
        read(json)
    }

    /// Fits a document to the current content and the site's municipalities: unknown and retired items, unknown
    /// municipalities and repetitions are dropped and counted. Of an item answered twice the last answer stays.
    ///
    /// # Errors
    /// [`AnswersError::Empty`] when the document had answers and none of them is usable.
    pub fn fit(
        mut self,
        questions: &Questions,
        municipalities: &[&str],
    ) -> Result<(Self, Mended), AnswersError> {
        let had_answers = self.anything_answered();
        let fresh = self.content.is_empty() && !had_answers;
        let mut mended =
            Mended { recomputed: !fresh && self.content != questions.version, ..Mended::default() };
        self.content.clone_from(&questions.version);

        let before = self.digital.len() + self.tasks.len() + self.interests.len();
        let bank = &questions.digital;
        self.digital.retain(|a| bank.item(&a.item).is_some() || bank.vignette(&a.item).is_some());
        self.tasks.retain(|a| match (bank.task(&a.item), &a.pick) {
            (Some(task), Pick::Option(option)) => task.options.contains(option),
            (task, _) => task.is_some(),
        });
        self.interests.retain(|a| questions.activities().any(|known| known.id == a.item));
        mended.dropped = count(before - self.digital.len() - self.tasks.len() - self.interests.len());

        let repeated = keep_last(&mut self.digital, |a| a.item.clone())
            + keep_last(&mut self.tasks, |a| a.item.clone())
            + keep_last(&mut self.interests, |a| a.item.clone());
        mended.repeated = count(repeated);
        if let Some(Reply::Given(barriers)) = &mut self.situation.barriers {
            mended.repeated = mended.repeated.saturating_add(count(keep_last(barriers, |b| *b)));
        }
        if let Some(Reply::Given(days)) = &mut self.preference {
            keep_last(days, |day| *day);
            days.truncate(PREFERRED);
        }
        keep_last(&mut self.withheld, |part| *part);

        if let Some(Reply::Given(id)) = &self.situation.municipality
            && id != ELSEWHERE
            && !municipalities.contains(&id.as_str())
        {
            self.situation.municipality = Some(Reply::Skipped);
            mended.dropped = mended.dropped.saturating_add(1);
        }
        if had_answers && !self.anything_answered() {
            return Err(AnswersError::Empty);
        }
        Ok((self, mended))
    }

    /// What leaves the device: without the place on the screen, and without the data of the parts taken out.
    ///
    /// Suggestions hold no answer of their own. They are made again from what is left, so that preview and desk
    /// show the same: see [`crate::summary::sent`].
    #[must_use]
    pub fn for_sending(&self) -> Self {
        let mut sent = self.clone();
        sent.at = None;
        for part in &self.withheld {
            match part {
                Part::Situation => sent.situation = Situation::default(),
                Part::Digital => {
                    sent.digital.clear();
                    sent.tasks.clear();
                }
                Part::Interests => {
                    sent.interests.clear();
                    sent.preference = None;
                }
                Part::Suggestions => {}
            }
        }
        sent
    }

    /// Something was said that a result can be made of: a situation answer, a rung of the ladder, a rating. What was
    /// skipped or refused says nothing.
    pub fn anything_answered(&self) -> bool {
        let s = &self.situation;
        s.municipality().is_some()
            || s.goal().is_some()
            || s.finnish().is_some()
            || s.barriers.as_ref().is_some_and(|reply| reply.given().is_some())
            || self.digital.iter().any(|a| a.reply.rung().is_some())
            || self.tasks.iter().any(|a| !a.pick.refuses())
            || self.interests.iter().any(|a| a.liking.is_some())
    }
}

/// Reads a document from outside: size, depth and form.
pub(crate) fn read<T: DeserializeOwned>(json: &str) -> Result<T, AnswersError> {
    if json.len() > MAX_BYTES {
        return Err(AnswersError::TooLong);
    }
    if too_deep(json) {
        return Err(AnswersError::TooDeep);
    }
    // The parser would take a list of the fields' values for an object; no client of ours writes one.
    if !json.trim_start().starts_with('{') {
        return Err(AnswersError::Unreadable);
    }
    serde_json::from_str(json).map_err(|_| AnswersError::Unreadable)
}

/// Deeper than any answers document, outside of strings. Looked at before the parser does.
fn too_deep(json: &str) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in json.bytes() {
        if in_string {
            in_string = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return true;
        }
    }
    false
}

/// Keeps the last of those with the same key, in the places of the last; says how many went.
pub(crate) fn keep_last<T, K: PartialEq>(all: &mut Vec<T>, key: impl Fn(&T) -> K) -> usize {
    let before = all.len();
    let mut seen = Vec::new();
    all.reverse();
    all.retain(|one| {
        let key = key(one);
        let new = !seen.contains(&key);
        if new {
            seen.push(key);
        }
        new
    });
    all.reverse();
    before - all.len()
}

pub(crate) fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
