//! What a session consists of, and what can happen to it.

use std::rc::Rc;

use suunta_shared::answers::{Answers, Liking, Part};
use suunta_shared::api::Manifest;
use suunta_shared::content::{Guidance, ItemId, Questions};

use crate::i18n::{Group, Phrases, Words};

/// Which part of the widget is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The assessment up to its result; `flow` says which step.
    Way,
    /// What a counsellor would see.
    Preview,
    /// Saving, to go on later or elsewhere.
    Keep,
    /// Opening what was saved.
    Open,
    /// The server's own send page in a frame; with the case number once it is sent, and then its receipt.
    Send(Option<String>),
}

/// What is chosen on the screen and not yet gone on with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Draft {
    /// A screen without choices.
    #[default]
    None,
    /// One of several, by name.
    One(Option<String>),
    /// Any of several, by name.
    Many(Vec<String>),
    /// Five activities.
    Ratings(Vec<(ItemId, Option<Liking>)>),
}

/// What the live region says, by message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The answers were cleared.
    Cleared,
    /// Something is on its way.
    Waiting,
    /// It takes longer than usual.
    Slow,
    /// The network is gone; the answers are kept.
    Offline,
    /// It is back.
    Online,
    /// The send page was opened in a new tab.
    TabOpened,
    /// Saved answers were opened.
    Opened,
    /// Saved answers were deleted.
    Dropped,
}

impl Notice {
    /// Message id.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Cleared => "cleared",
            Self::Waiting => "waiting",
            Self::Slow => "waiting-slow",
            Self::Offline => "offline-kept",
            Self::Online => "offline-back",
            Self::TabOpened => "send-tab-opened",
            Self::Opened => "kept-opened",
            Self::Dropped => "kept-dropped",
        }
    }
}

/// "Count my answers without my name": how far it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The box is ticked.
    pub ticked: bool,
    /// What happened to it.
    pub state: CountState,
}

/// See [`Count`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountState {
    /// Nothing yet.
    #[default]
    Open,
    /// The button was pressed without a tick.
    NotTicked,
    /// On its way.
    Sending,
    /// Counted.
    Done,
    /// The network failed; it can be tried again.
    Failed,
}

/// Saving and going on elsewhere: how far it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Something is on its way.
    pub busy: bool,
    /// The message that says why it did not work.
    pub error: Option<String>,
    /// The code in hand; empty: none.
    pub code: String,
    /// The last day of what is saved on the server under it; empty: nothing is.
    pub until: String,
    /// A file was saved that it opens.
    pub filed: bool,
    /// The answers as they are saved.
    pub saved: Option<Answers>,
    /// Opened; waits for a yes, because other answers stand here.
    pub found: Option<KeptSaid>,
    /// The language that came with what was opened, to be wished for.
    pub lang: Option<String>,
    /// The question whether to delete what is saved stands.
    pub dropping: bool,
}

/// What the element says of saved answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeptSaid {
    /// The code.
    pub code: String,
    /// Until when they are saved on the server.
    pub until: String,
    /// The answers, when they were opened.
    pub answers: Option<Answers>,
    /// Their language.
    pub lang: String,
}

/// What the element is to do with saved answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Save them on the server.
    Save,
    /// Save them to a file.
    File,
    /// Open them.
    Open,
    /// Delete them from the server.
    Drop,
}

impl Order {
    /// What the element calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Save => "save",
            Self::File => "file",
            Self::Open => "open",
            Self::Drop => "drop",
        }
    }
}

/// A button that stands under every question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// On, with what is chosen.
    Next,
    /// On, without an answer.
    Skip,
    /// One screen back.
    Back,
    /// To what was saved to go on elsewhere.
    Open,
}

impl Act {
    /// The button with this name (`server/templates/embed/first.html`).
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "next" => Some(Self::Next),
            "skip" => Some(Self::Skip),
            "back" => Some(Self::Back),
            "open" => Some(Self::Open),
            _ => None,
        }
    }
}

/// What was pressed before the wasm was there, with what was chosen on that screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// The button.
    pub act: Act,
    /// Names of the choices.
    pub chosen: Vec<String>,
}

/// What can happen.
#[derive(Clone)]
pub enum Action {
    /// Goes on from the start screen.
    Begin,
    /// One of several was chosen.
    Choose(String),
    /// One of any number was ticked or unticked.
    Tick(String, bool),
    /// An activity was rated.
    Rate(ItemId, Liking),
    /// Goes on with what is chosen.
    Next,
    /// Goes on without an answer.
    Skip,
    /// Goes one screen back.
    Back,
    /// Follows the browser's history by one screen: forward, where the person has been already, or back.
    Travel(bool),
    /// Opens a part of the widget.
    Open(Screen),
    /// Takes a part out of what is sent, or puts it back.
    Withhold(Part, bool),
    /// Asks whether to clear, or takes the question away.
    AskClear(bool),
    /// Forgets everything.
    Clear,
    /// The questions have come.
    Questions(Rc<Questions>),
    /// Occupations, demand and paths have come.
    Guidance(Rc<Guidance>),
    /// Words of the current language have come.
    Texts(Rc<str>, Group, Rc<Phrases>),
    /// Another language is wished for; [`crate::app`] fetches it.
    Wish(String),
    /// Another language, with all words that the screen needs, and which wish it answers.
    Language(u32, Rc<Manifest>, Words),
    /// Something to say.
    Notice(Option<Notice>),
    /// Loading failed for good.
    Failed,
    /// Tries again.
    Retry,
    /// Ticks or unticks "count my answers".
    TickCount(bool),
    /// Something to do with saved answers; [`crate::app`] has the element do it.
    Keep(Order),
    /// What became of it, on the screen after so many moves: the answer, or the word of the refusal.
    Kept(u32, Order, Result<Box<KeptSaid>, String>),
    /// Asks whether to delete what is saved, or takes a question about what is saved away.
    AskDrop(bool),
    /// Takes over what was opened in place of the answers here.
    Replace,
    /// Has the answers counted, if that is ticked; [`crate::app`] posts them.
    Count,
    /// What became of it.
    Counted(CountState),
    /// Sent from the server's own page.
    Sent(String),
    /// Puts the focus on a field; [`crate::app`] does it.
    GoTo(String),
    /// Prints the result; [`crate::app`] does it.
    Print,
    /// The text of the job profile in another language; [`crate::app`] fetches its words.
    ProfileIn(String),
    /// Those words have come.
    ProfileWords(Words),
    /// Copies that text; [`crate::app`] does it.
    Copy,
    /// It was copied.
    Copied,
}
