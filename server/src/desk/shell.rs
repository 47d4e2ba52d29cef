//! What every page of the desk has: words, navigation, the token of its forms, and how a page becomes an answer.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::live::Live;
use super::problem::Problem;
use crate::auth::rights::Right;
use crate::auth::staff::{Staff, private};
use crate::i18n::{DESK_LANGUAGES, Words};
use crate::state::App;
use crate::store::FeedbackCounts;

/// The frame of a page.
#[derive(Clone)]
pub struct Shell {
    /// Title of the page; never personal data.
    pub title: String,
    /// Address of the stylesheet.
    pub css: String,
    /// Address of the script.
    pub js: String,
    /// Address of the script for what is typed, what changes meanwhile, and keys.
    pub typing: String,
    /// Who is signed in.
    pub user: Option<ShellUser>,
    /// Token of the forms.
    pub csrf: String,
    /// What was just done.
    pub done: Option<String>,
    /// Path of this page, for the language switch.
    pub path: String,
    /// Single keys do something on this page.
    pub keys: bool,
    /// How the page learns that it is old.
    pub live: Option<Live>,
    section: &'static str,
    words: Words,
}

/// Who is signed in, as the frame shows it.
#[derive(Clone)]
pub struct ShellUser {
    /// Name shown to colleagues.
    pub display: String,
    /// Sees cases.
    pub reads: bool,
    /// Looks after queues.
    pub oversees: bool,
    /// Brings what the region needs.
    pub demand: bool,
    /// Arranges events.
    pub arranges: bool,
    /// How much feedback waits, for those who answer it.
    pub feedback: Option<FeedbackCounts>,
}

impl Shell {
    /// The frame for a member of staff. `title` is a message id.
    pub fn of(app: &App, staff: &Staff, title: &str, section: &'static str) -> Self {
        let user = ShellUser {
            display: staff.user.display.clone(),
            reads: staff.may(Right::ReadCases),
            oversees: staff.may(Right::Oversee),
            demand: staff.may(Right::ManageDemand),
            arranges: staff.may(Right::ArrangeEvents),
            feedback: staff.feedback,
        };
        Self {
            user: Some(user),
            csrf: staff.session.csrf.clone(),
            keys: staff.shortcuts,
            section,
            ..Self::bare(app, staff.words.clone(), title, &staff.path)
        }
    }

    /// The frame for somebody who is not signed in.
    pub fn outside(app: &App, lang: &str, title: &str, path: &str) -> Self {
        Self::bare(app, app.texts.words(lang).clone(), title, path)
    }

    fn bare(app: &App, words: Words, title: &str, path: &str) -> Self {
        Self {
            title: words.t(title),
            css: app.assets.url("desk.css"),
            js: app.assets.url("desk.js"),
            typing: app.assets.url("typing.js"),
            user: None,
            csrf: String::new(),
            done: None,
            path: page_of(path),
            keys: false,
            live: None,
            section: "",
            words,
        }
    }

    /// The same frame under another title.
    #[must_use]
    pub fn titled(mut self, title: String) -> Self {
        self.title = title;
        self
    }

    /// The same frame with what was just done. `id` comes from the address, so only known sentences are said.
    #[must_use]
    pub fn after(mut self, id: Option<&str>) -> Self {
        const SAID: [&str; 3] = ["desk-done-", "admin-done-", "auth-done-"];
        self.done = id
            .filter(|id| SAID.iter().any(|start| id.starts_with(start)) && self.words.has(id))
            .map(|id| self.words.t(id));
        self
    }

    /// The same frame for a page that is told when something on it changes.
    #[must_use]
    pub fn live(self, live: Live) -> Self {
        Self { live: Some(live), ..self }
    }

    /// Language of the page.
    pub fn lang(&self) -> &str {
        &self.words.lang
    }

    /// The desk's languages, each by its own name.
    pub fn languages(&self) -> [(&'static str, &'static str); 3] {
        DESK_LANGUAGES.map(|code| match code {
            "fi" => (code, "Suomi"),
            "sv" => (code, "Svenska"),
            _ => (code, "English"),
        })
    }

    /// This part of the desk is open.
    pub fn here(&self, section: &str) -> bool {
        self.section == section
    }

    /// A sentence.
    pub fn t(&self, id: &str) -> String {
        self.words.t(id)
    }

    /// A sentence that depends on a number.
    pub fn n(&self, id: &str, count: impl Number) -> String {
        self.words.count(id, "count", count.number())
    }

    /// A sentence with words in its gaps.
    pub fn w(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words.with(id, args)
    }
}

/// A number as templates have it at hand.
pub trait Number {
    /// The number for a sentence.
    fn number(self) -> i64;
}
impl Number for usize {
    fn number(self) -> i64 {
        i64::try_from(self).unwrap_or(i64::MAX)
    }
}
impl Number for i64 {
    fn number(self) -> i64 {
        self
    }
}
impl<T: Number + Copy> Number for &T {
    fn number(self) -> i64 {
        (*self).number()
    }
}

/// Makes a page.
///
/// # Errors
/// When the template fails.
pub fn page(status: StatusCode, template: &impl Template) -> Result<Response, Problem> {
    Ok(private((status, Html(template.render()?)).into_response()))
}

/// Goes to a page of the desk after something was done.
pub fn go(path: &str, done: &str) -> Response {
    axum::response::Redirect::to(&format!("{path}?done={done}")).into_response()
}

/// The page on which the form of this path stands: a case's actions stand on the case.
pub fn page_of(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["", "desk", "cases", _, "print"]
        | ["", "desk", "targets", _, "report"]
        | ["", "desk", "cases", _, "steps", _]
        | ["", "desk", "me", "mail"] => path.to_owned(),
        ["", "desk", "steps", id, _] => format!("/desk/steps/{id}"),
        ["", "desk", "cases", id, _] => format!("/desk/cases/{id}"),
        ["", "desk", "admin", "queues", _, _] => "/desk/admin/queues".to_owned(),
        ["", "desk", "admin", "outbox", _, _] => "/desk/admin/outbox".to_owned(),
        ["", "desk", "admin", "accounts", id, _] => format!("/desk/admin/accounts/{id}"),
        ["", "desk", "team", id, _] | ["", "desk", "team", id, "away", _, _] => format!("/desk/team/{id}"),
        ["", "desk", "queues", id, _] => format!("/desk/queues/{id}"),
        ["", "desk", "help", _] => "/desk/help".to_owned(),
        ["", "desk", "demand", _] => "/desk/demand".to_owned(),
        ["", "desk", "agreements", id, "end"] => format!("/desk/agreements/{id}"),
        ["", "desk", "events", id, "off" | "remove"] => format!("/desk/events/{id}"),
        ["", "desk", "feedback", id, "done"] => format!("/desk/feedback/{id}"),
        ["", "desk", "me", "second", ..] => "/desk/me/second".to_owned(),
        ["", "desk", "me", _] => "/desk/me".to_owned(),
        ["", "desk", "away", _, _] => "/desk/away".to_owned(),
        ["", "desk", "tasks", _, _] | ["", "desk", "next" | "sign-out" | "sign-out-everywhere"] => {
            "/desk".to_owned()
        }
        _ => path.to_owned(),
    }
}

/// A path of the desk and nothing else: what a form or an address says about where to go is checked with it.
pub fn is_local(path: &str) -> bool {
    (path == "/desk" || path.starts_with("/desk/"))
        && path.chars().all(|c| c.is_ascii_alphanumeric() || "/-_".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_form_leads_back_to_its_page() {
        assert_eq!(page_of("/desk/cases/1/note"), "/desk/cases/1");
        assert_eq!(page_of("/desk/admin/queues/q/close"), "/desk/admin/queues");
        assert_eq!(page_of("/desk/me/password"), "/desk/me");
        assert_eq!(page_of("/desk/feedback/1/done"), "/desk/feedback/1");
        assert_eq!(page_of("/desk/feedback/1"), "/desk/feedback/1");
        assert_eq!(page_of("/desk/me/second/on"), "/desk/me/second");
        assert_eq!(page_of("/desk/next"), "/desk");
        assert_eq!(page_of("/desk/search"), "/desk/search");
        assert_eq!(page_of("/desk/cases/1/print"), "/desk/cases/1/print");
    }
}
