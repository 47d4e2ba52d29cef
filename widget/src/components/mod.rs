//! What several screens share: plain functions from state to elements.

mod aids;
pub mod build;
pub mod choices;
pub mod parts;

use std::rc::Rc;

use suunta_shared::summary::{Context, Summary};
use yew::html::Scope;

use self::build::{El, el};
use crate::app::App;
use crate::session::{Action, Session};

/// What every screen sees.
pub struct View<'a> {
    /// The state.
    pub s: &'a Session,
    /// Origin of the server.
    pub server: &'a Rc<str>,
    /// Where actions go.
    pub link: &'a Scope<App>,
    /// What the answers say, once it is wanted and everything is here.
    pub summary: Option<&'a Summary>,
    /// The place and the day of the summary.
    pub context: &'a Context,
    /// Address of the send page in the frame.
    pub frame: &'a str,
}

impl View<'_> {
    /// The sentence of a message without gaps.
    #[inline(never)]
    pub fn t(&self, id: &str) -> String {
        self.s.words.t(id)
    }

    /// A paragraph with a sentence.
    #[inline(never)]
    pub fn p(&self, class: &'static str, id: &str) -> El {
        el("p", class).text(&self.t(id))
    }

    /// A button with a sentence, and what it does.
    #[inline(never)]
    pub fn button(&self, class: &'static str, id: &str, action: Action) -> El {
        el("button", class).at("type", "button").text(&self.t(id)).click(self.link, action)
    }

    /// The heading of the screen: it gets the focus when the screen is new (`App::rendered`).
    #[inline(never)]
    pub fn title(&self, id: &str) -> El {
        title(&self.t(id))
    }

    /// A section with a heading.
    #[inline(never)]
    pub fn section(&self, id: &str) -> El {
        el("section", "s-stack").with(el("h3", "s-subtitle").text(&self.t(id)))
    }

    /// An address on the server.
    #[inline(never)]
    pub fn address(&self, path: &str) -> String {
        [self.server, path].concat()
    }
}

/// The heading of a screen.
pub fn title(text: &str) -> El {
    el("h2", "s-title").at("tabindex", "-1").text(text)
}
