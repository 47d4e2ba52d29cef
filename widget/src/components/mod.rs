//! What several screens share. Plain functions from state to HTML, and the few components that need the page.

pub mod choices;
pub mod clear;
pub mod frame;
pub mod parts;
pub mod title;

use std::rc::Rc;

use suunta_shared::summary::{Context, Summary};
use yew::{Callback, MouseEvent, UseReducerDispatcher};

use crate::host::Host;
use crate::session::{Action, Session};

/// Sends actions to the reducer.
pub type Sender = UseReducerDispatcher<Session>;

/// What every screen sees.
pub struct View<'a> {
    /// The state.
    pub s: &'a Session,
    /// Origin of the server.
    pub server: &'a Rc<str>,
    /// The element.
    pub host: &'a Host,
    /// Where actions go.
    pub send: &'a Sender,
    /// What the answers say, once it is wanted and everything is here.
    pub summary: Option<&'a Summary>,
    /// The place and the day of the summary.
    pub context: &'a Context,
}

impl View<'_> {
    /// The sentence of a message without gaps.
    pub fn t(&self, id: &str) -> String {
        self.s.words.t(id)
    }

    /// A press on a button.
    pub fn press(&self, action: fn() -> Action) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |_| send.dispatch(action()))
    }

    /// An address on the server.
    pub fn address(&self, path: &str) -> String {
        [self.server, path].concat()
    }
}
