//! One turn: what came with the form, what the engine makes of it, and what is shown. Pure; the rules are those of the plain
//! form ([`crate::plain::turn`]).

use axum::http::StatusCode;
use suunta_shared::answers::DigitalReply;
use suunta_shared::content::Content;
use suunta_shared::instrument::{self, Input, Instrument, Refused, Replies, Screen};
use suunta_shared::text::Message;

use super::form;
use crate::i18n::Words;
use crate::plain::form::{Act, Fields, SIMPLER, STEP, chosen};
use crate::plain::turn::Lost;

/// Where a turn leads.
#[derive(Clone, Debug, Default)]
pub struct Turn {
    /// The replies after it.
    pub replies: Replies,
    /// "Clear all your answers?" is shown.
    pub ask_clear: bool,
    /// What was chosen on the page and is no reply yet.
    pub typed: Option<Fields>,
    /// Why it could not become one.
    pub wrong: Option<Message>,
    /// Something came that does not fit; the way goes on all the same.
    pub amiss: bool,
    /// What the person needs to know.
    pub notes: Vec<Message>,
}

impl Turn {
    /// A turn that changes nothing.
    pub fn new(replies: Replies) -> Self {
        Self { replies, ..Self::default() }
    }

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

/// Takes one turn. `unsure`: the replies are not as one of our pages gave them away.
///
/// # Errors
/// [`Lost`] when nothing usable came.
pub fn take(
    instrument: &Instrument,
    content: &Content,
    replies: Replies,
    unsure: bool,
    fields: &Fields,
) -> Result<Turn, Lost> {
    let (replies, mended) = replies.fit(instrument, content)?;
    let mut turn = Turn::new(replies);
    if unsure {
        turn.note(Message::new("plain-note-unsure"));
    }
    if mended.dropped > 0 {
        turn.note(Message::new("plain-note-dropped").with("count", i64::from(mended.dropped)));
    }
    if mended.repeated > 0 {
        turn.note(Message::new("plain-note-repeated"));
    }
    if unsure {
        return Ok(turn);
    }
    let Some(screen) = place(instrument, content, fields, &mut turn) else { return Ok(turn) };
    let mut way = Way { instrument, content, turn };
    match fields.act() {
        Act::Stay => {}
        Act::Clear => way.turn.ask_clear = true,
        Act::ClearYes => {
            let notes = vec![Message::new("cleared"), Message::new("plain-shared-computer")];
            way.turn = Turn { notes, ..Turn::new(Replies::of(instrument)) };
        }
        Act::Lang(_) => {
            if chosen(fields) {
                way.turn.typed = Some(fields.clone());
            }
        }
        Act::Skip => {
            if let Some(input) = form::skip(content, &screen) {
                way.go(input);
            }
        }
        Act::Next => match form::read(instrument, content, &screen, fields) {
            Ok(None) => {}
            // Who did not understand gets the question in simpler words first; pressed once more, it goes on.
            Ok(Some(Input::Digital(item, DigitalReply::Unclear)))
                if content.questions.digital.item(&item).is_some() && !fields.has(SIMPLER, "1") =>
            {
                way.turn.typed = Some(fields.clone());
            }
            Ok(Some(input)) => way.go(input),
            Err(wrong) => {
                way.turn.wrong = Some(wrong);
                way.turn.typed = Some(fields.clone());
            }
        },
        Act::Back => {
            way.keep(&screen, fields);
            way.go(Input::Back);
        }
        Act::Ahead => {
            way.keep(&screen, fields);
            way.turn.replies.at = None;
        }
    }
    Ok(way.turn)
}

/// Puts the replies at the page that the form came from. `None`: only show where they are.
fn place(instrument: &Instrument, content: &Content, fields: &Fields, turn: &mut Turn) -> Option<Screen> {
    // A form without a page comes from elsewhere (the send page's "back to the result").
    let name = fields.one(STEP)?;
    let path = instrument::path(instrument, content, &turn.replies);
    let Some(screen) = form::screen(name).filter(|screen| path.contains(screen)) else {
        turn.note(Message::new("plain-note-page"));
        return None;
    };
    turn.replies.at = (path.last() != Some(&screen)).then(|| screen.clone());
    Some(screen)
}

/// A turn on its way through the engine.
struct Way<'a> {
    instrument: &'a Instrument,
    content: &'a Content,
    turn: Turn,
}

impl Way<'_> {
    fn go(&mut self, input: Input) {
        match instrument::apply(self.instrument, self.content, &self.turn.replies, input) {
            Ok(after) => self.turn.replies = after,
            Err(Refused::NotOpen) => self.turn.note(Message::new("plain-note-page")),
            Err(Refused::Unknown | Refused::TooMany | Refused::OutOfRange) => {
                self.turn.note(Message::new("plain-note-question"));
            }
        }
    }

    /// What is chosen on a page is not lost when the person leaves it by Back: it becomes the reply, if it is one.
    fn keep(&mut self, screen: &Screen, fields: &Fields) {
        if chosen(fields)
            && let Ok(Some(input)) = form::read(self.instrument, self.content, screen, fields)
            && let Ok(after) = instrument::apply(self.instrument, self.content, &self.turn.replies, input)
        {
            self.turn.replies = after;
            self.turn.replies.at = Some(screen.clone());
        }
    }
}
