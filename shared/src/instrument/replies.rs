//! One document is the whole state of a visit, as [`Answers`] is of the jobseeker's.

use serde::{Deserialize, Serialize};

use super::walk::{Refused, Screen, trail};
use super::{Instrument, Item, ItemKind, SectionKind};
use crate::answers::{Answers, AnswersError, DigitalAnswer, Mended, TaskAnswer, count, keep_last, read};
use crate::content::{Content, ItemId};
use crate::situation::Reply;

/// What was answered to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// One choice, or a step of a ladder.
    One(ItemId),
    /// Several choices in the order in which they are shown; empty means "none of these".
    Several(Vec<ItemId>),
    /// A number.
    Number(u16),
}

impl Value {
    /// The choices; none of a number.
    pub fn options(&self) -> &[ItemId] {
        match self {
            Self::One(option) => std::slice::from_ref(option),
            Self::Several(options) => options,
            Self::Number(_) => &[],
        }
    }
}

/// One question that was answered or skipped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// Which question.
    pub item: ItemId,
    /// The answer.
    pub reply: Reply<Value>,
}

/// The whole state of a visit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Replies {
    /// Which instrument.
    pub instrument: ItemId,
    /// To what the answers were given: [`Instrument::edition`]; empty before the first.
    pub edition: String,
    /// The person has read the start screen and gone on.
    pub begun: bool,
    /// Questions in the order answered, each at most once. An answer stays when its question is not asked any more, in case the
    /// person changes their mind again; it counts only while it is asked.
    pub given: Vec<Given>,
    /// Can-do items and vignettes of a digital section, as in [`Answers`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub digital: Vec<DigitalAnswer>,
    /// Small tasks of a digital section.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<TaskAnswer>,
    /// The screen the person has gone back to; `None`: the next open one. Only for showing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Screen>,
    /// Sections (by id; "result": what is suggested) taken out of what is sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<ItemId>,
}

/// The id under which the suggestions can be taken out of what is sent; no section may have it.
pub const RESULT: &str = "result";

impl Instrument {
    /// The answer as it is kept: choices once and in the order shown, a choice that excludes the others only alone.
    ///
    /// # Errors
    /// [`Refused`] when it is no answer to this question.
    pub(super) fn tidied(&self, content: &Content, item: &Item, value: Value) -> Result<Value, Refused> {
        let known = self.options(content, item);
        match (item.kind, value) {
            (ItemKind::One | ItemKind::Rating, Value::One(option)) if known.contains(&option.as_str()) => {
                Ok(Value::One(option))
            }
            (ItemKind::Several, Value::Several(chosen)) => {
                if chosen.iter().any(|option| !known.contains(&option.as_str())) {
                    return Err(Refused::Unknown);
                }
                let mut options: Vec<ItemId> = known
                    .into_iter()
                    .filter(|option| chosen.iter().any(|c| c == option))
                    .map(str::to_owned)
                    .collect();
                if options.len() > 1 {
                    options.retain(|option| Some(option) != item.alone.as_ref());
                }
                if item.most.is_some_and(|most| options.len() > usize::from(most)) {
                    return Err(Refused::TooMany);
                }
                Ok(Value::Several(options))
            }
            (ItemKind::Number, Value::Number(number)) => match item.range {
                Some([least, most]) if !(least..=most).contains(&number) => Err(Refused::OutOfRange),
                _ => Ok(Value::Number(number)),
            },
            _ => Err(Refused::Unknown),
        }
    }
}

impl Replies {
    /// The empty document of an instrument.
    pub fn of(instrument: &Instrument) -> Self {
        Self { instrument: instrument.id.clone(), ..Self::default() }
    }

    /// Reads a document from outside: size ([`crate::answers::MAX_BYTES`]), depth and form are checked, content is not.
    ///
    /// # Errors
    /// See [`AnswersError`].
    pub fn parse(json: &str) -> Result<Self, AnswersError> {
        read(json)
    }

    /// What was answered to a question; of one answered twice the last counts.
    pub fn reply(&self, item: &str) -> Option<&Reply<Value>> {
        self.given.iter().rev().find(|given| given.item == item).map(|given| &given.reply)
    }

    /// Fits a document to the instrument as it is now, as [`Answers::fit`] does: what is unknown or out of range is dropped and
    /// counted, of what was answered twice the last stays. Choices that are no more are taken out of several; where none is
    /// left the question is open again.
    ///
    /// # Errors
    /// [`AnswersError::Unreadable`] when it belongs to another instrument; [`AnswersError::Empty`] when it had answers and none
    /// of them is usable.
    pub fn fit(mut self, instrument: &Instrument, content: &Content) -> Result<(Self, Mended), AnswersError> {
        if self.instrument != instrument.id {
            return Err(AnswersError::Unreadable);
        }
        let had_answers = self.anything_answered();
        let edition = instrument.edition(content);
        let fresh = self.edition.is_empty() && !had_answers;
        let mut mended = Mended { recomputed: !fresh && self.edition != edition, ..Mended::default() };
        self.edition = edition;
        let (mut dropped, before) = (0, self.given.len());
        self.given.retain_mut(|given| match instrument.item(&given.item) {
            Some(item) => fit_reply(instrument, content, item, &mut given.reply, &mut dropped),
            None => false,
        });
        dropped += before - self.given.len();
        mended.dropped = count(dropped);
        mended.repeated = count(keep_last(&mut self.given, |given| given.item.clone()));
        self.fit_digital(instrument, content, &mut mended);
        keep_last(&mut self.withheld, Clone::clone);
        self.withheld.retain(|id| id == RESULT || instrument.section.iter().any(|section| section.id == *id));
        if had_answers && !self.anything_answered() {
            return Err(AnswersError::Empty);
        }
        Ok((self, mended))
    }

    /// The digital answers are fitted as the jobseeker's are, by the same code.
    fn fit_digital(&mut self, instrument: &Instrument, content: &Content, mended: &mut Mended) {
        let given = self.digital.len() + self.tasks.len();
        let digital = if instrument.is_digital() { self.as_answers() } else { Answers::default() };
        let (fitted, more) = digital.fit(&content.questions, &[]).unwrap_or_default();
        let left = fitted.digital.len() + fitted.tasks.len();
        mended.repeated = mended.repeated.saturating_add(more.repeated);
        let gone = count(given - left).saturating_sub(more.repeated);
        mended.dropped = mended.dropped.saturating_add(gone);
        self.digital = fitted.digital;
        self.tasks = fitted.tasks;
    }

    /// The digital answers as the document that [`crate::digital`] and [`crate::summary`] read.
    pub(super) fn as_answers(&self) -> Answers {
        Answers {
            digital: self.digital.clone(),
            tasks: self.tasks.clone(),
            begun: true,
            ..Answers::default()
        }
    }

    /// Something was said that a result can be made of; what was skipped or refused says nothing.
    pub fn anything_answered(&self) -> bool {
        self.given.iter().any(|given| given.reply.given().is_some())
            || self.digital.iter().any(|a| a.reply.rung().is_some())
            || self.tasks.iter().any(|a| !a.pick.refuses())
    }

    /// What leaves the device: only what is still asked, without the sections taken out and the place on the screen.
    #[must_use]
    pub fn for_sending(&self, instrument: &Instrument, content: &Content) -> Self {
        let trail = trail(instrument, content, self);
        let mut sent = self.clone();
        sent.at = None;
        let out = |section: &super::Section| self.withheld.contains(&section.id);
        sent.given.retain(|given| {
            let section = instrument
                .section
                .iter()
                .find(|section| section.item.iter().any(|item| item.id == given.item));
            trail.asked.iter().any(|item| item.id == given.item) && !section.is_some_and(out)
        });
        let digital = instrument.section.iter().find(|section| section.kind == SectionKind::Digital);
        if !trail.digital || digital.is_none_or(out) {
            sent.digital.clear();
            sent.tasks.clear();
        }
        sent
    }
}

/// Fits one reply; `false` when the question must be asked again. Counts the choices that went; one that takes the whole answer
/// with it is counted with the answer.
fn fit_reply(
    instrument: &Instrument,
    content: &Content,
    item: &Item,
    reply: &mut Reply<Value>,
    dropped: &mut usize,
) -> bool {
    let Reply::Given(value) = reply else { return true };
    if let Value::Several(options) = value {
        let known = instrument.options(content, item);
        let before = options.len();
        options.retain(|option| known.contains(&option.as_str()));
        if before > 0 && options.is_empty() {
            return false;
        }
        *dropped += before - options.len();
        keep_last(options, Clone::clone);
        if let Some(most) = item.most {
            options.truncate(usize::from(most));
        }
    }
    match instrument.tidied(content, item, value.clone()) {
        Ok(tidied) => {
            *value = tidied;
            true
        }
        Err(_) => false,
    }
}
