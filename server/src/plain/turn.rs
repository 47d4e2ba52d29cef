//! One turn of the plain form: what came with the form, what `flow` makes of it, and what is shown. Pure.

use axum::http::StatusCode;
use suunta_shared::answers::{Answers, AnswersError, DigitalReply};
use suunta_shared::content::Questions;
use suunta_shared::flow::{self, FlowError, Input, Step};
use suunta_shared::text::Message;

use super::carried::Brought;
use super::form::{self, Act, Fields, Wrong};
use crate::i18n::Words;

/// What is shown after a turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// The page that the answers are at.
    #[default]
    Page,
    /// "Clear all your answers?"
    AskClear,
}

/// Where a turn leads.
#[derive(Clone, Debug, Default)]
pub struct Turn {
    /// The answers after it.
    pub answers: Answers,
    /// What is shown.
    pub shown: Shown,
    /// What was chosen on the page and is not an answer yet.
    pub typed: Option<Fields>,
    /// Why it could not become an answer.
    pub wrong: Option<Wrong>,
    /// Something came that does not fit; the way goes on all the same.
    pub amiss: bool,
    /// The answers that came are not surely those that were given here: nothing is made of them before the person has
    /// looked them over.
    pub unsure: bool,
    /// What the person needs to know.
    pub notes: Vec<Message>,
    /// The answers have been counted without a name.
    pub counted: bool,
    /// Why they were not.
    pub count_error: Option<&'static str>,
}

/// Why a turn leads nowhere: nothing usable came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// More than an answers document can be.
    TooLong,
    /// Nothing of it is readable.
    Unreadable,
    /// Answers only to questions that no longer exist.
    Empty,
}

impl From<AnswersError> for Lost {
    fn from(error: AnswersError) -> Self {
        match error {
            AnswersError::TooLong => Self::TooLong,
            AnswersError::Empty => Self::Empty,
            AnswersError::TooDeep | AnswersError::Unreadable => Self::Unreadable,
        }
    }
}

impl Lost {
    /// What to tell the person.
    pub const fn message(self) -> &'static str {
        match self {
            Self::TooLong => "plain-lost-long",
            Self::Unreadable => "plain-lost-unreadable",
            Self::Empty => "plain-lost-empty",
        }
    }

    /// The status of the page.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Empty => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

impl Turn {
    /// The status of the page.
    pub fn status(&self) -> StatusCode {
        if self.wrong.is_some() || self.amiss { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }

    /// With a word about the language, where the one asked for is not offered.
    #[must_use]
    pub fn in_language(mut self, wanted: &str, words: &Words) -> Self {
        if wanted != words.lang {
            self.notes.insert(0, Message::new("plain-note-language"));
        }
        self
    }

    fn note(&mut self, message: Message) {
        self.amiss = true;
        self.notes.push(message);
    }
}

/// Takes one turn.
///
/// # Errors
/// [`Lost`] when nothing usable came.
pub fn take(questions: &Questions, places: &[&str], brought: Brought, fields: &Fields) -> Result<Turn, Lost> {
    let mut turn = bring(questions, places, brought)?;
    turn.counted = fields.one("counted") == Some("1");
    if turn.unsure {
        // What is chosen on the page is kept with the rest, but nothing is made of it and the page leads nowhere.
        if let Some(step) = fields.one(form::STEP).and_then(form::step) {
            let at = turn.answers.at.clone();
            keep(questions, places, &step, fields, &mut turn);
            turn.answers.at = at;
        }
        return Ok(turn);
    }
    let Some(step) = place(questions, fields, &mut turn) else { return Ok(turn) };
    match fields.act() {
        Act::Stay => {}
        Act::Clear => turn.shown = Shown::AskClear,
        Act::ClearYes => {
            let notes = vec![Message::new("cleared"), Message::new("plain-shared-computer")];
            turn = Turn { notes, ..Turn::default() };
        }
        Act::Lang(_) => {
            if form::chosen(fields) {
                turn.typed = Some(fields.clone());
            }
        }
        Act::Skip => {
            if let Some(input) = form::skip(questions, &turn.answers, &step) {
                go(questions, &mut turn, input);
            }
        }
        Act::Next => match form::read(questions, &turn.answers, places, &step, fields) {
            Ok(None) => {}
            // Who did not understand gets the question in simpler words first; pressed once more, it goes on.
            Ok(Some(Input::Digital(item, DigitalReply::Unclear)))
                if questions.digital.item(&item).is_some() && !fields.has(form::SIMPLER, "1") =>
            {
                turn.typed = Some(fields.clone());
            }
            Ok(Some(input)) => go(questions, &mut turn, input),
            Err(wrong) => {
                turn.wrong = Some(wrong);
                turn.typed = Some(fields.clone());
            }
        },
        Act::Back => {
            keep(questions, places, &step, fields, &mut turn);
            go(questions, &mut turn, Input::Back);
        }
        Act::Ahead => {
            keep(questions, places, &step, fields, &mut turn);
            turn.answers.at = None;
        }
    }
    Ok(turn)
}

/// The answers that came with the form, fitted to today's questions.
fn bring(questions: &Questions, places: &[&str], brought: Brought) -> Result<Turn, Lost> {
    let mut turn = Turn { unsure: brought.unsure, ..Turn::default() };
    if brought.unsure {
        turn.note(Message::new("plain-note-unsure"));
    }
    if brought.damaged {
        turn.note(Message::new("plain-note-damaged"));
    }
    let (answers, mended) = brought.answers.fit(questions, places)?;
    turn.answers = answers;
    if mended.dropped > 0 {
        turn.note(Message::new("plain-note-dropped").with("count", i64::from(mended.dropped)));
    }
    if mended.repeated > 0 {
        turn.note(Message::new("plain-note-repeated"));
    }
    Ok(turn)
}

/// Puts the answers at the page that the form came from. `None`: only show where the answers are.
fn place(questions: &Questions, fields: &Fields, turn: &mut Turn) -> Option<Step> {
    // A form without a page comes from elsewhere (the send page's "back to the result").
    let name = fields.one(form::STEP)?;
    let Some(step) = form::step(name) else {
        turn.note(Message::new("plain-note-page"));
        return None;
    };
    if flow::path(questions, &turn.answers).contains(&step) {
        turn.answers.at = (flow::next(questions, &turn.answers) != step).then(|| step.clone());
        return Some(step);
    }
    let gone = matches!(&step, Step::Digital(item) if questions.digital.asked(item).is_none());
    turn.note(Message::new(if gone { "plain-note-question" } else { "plain-note-page" }));
    None
}

fn go(questions: &Questions, turn: &mut Turn, input: Input) {
    match flow::apply(questions, &turn.answers, input) {
        Ok(after) => turn.answers = after,
        Err(FlowError::UnknownItem | FlowError::TooMany) => turn.note(Message::new("plain-note-question")),
        Err(FlowError::NotOpen) => turn.note(Message::new("plain-note-page")),
    }
}

/// What is chosen on a page is not lost when the person leaves it by Back: it becomes the answer, if it is one.
fn keep(questions: &Questions, places: &[&str], step: &Step, fields: &Fields, turn: &mut Turn) {
    if form::chosen(fields)
        && let Ok(Some(input)) = form::read(questions, &turn.answers, places, step, fields)
        && let Ok(after) = flow::apply(questions, &turn.answers, input)
    {
        turn.answers = after;
        turn.answers.at = Some(step.clone());
    }
}

#[cfg(test)]
#[path = "turn_tests.rs"]
mod tests;
