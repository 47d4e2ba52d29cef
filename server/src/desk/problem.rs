//! What can go wrong at the desk, said clearly and with the typed text kept.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::shell::{Shell, page, page_of};
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::state::App;
use crate::store::StoreError;

/// Why a request of the desk was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nobody is signed in.
    SignedOut,
    /// The role does not have the right.
    Forbidden,
    /// The second step of signing in must be set up first.
    SecondStep,
    /// The form's token is not the session's.
    Csrf,
    /// No such page, or not for these eyes; nobody can tell which.
    Missing,
    /// The form is larger than any of ours.
    TooLarge,
    /// The case changed meanwhile and cannot be shown any more.
    Changed,
    /// The database cannot take it now.
    Busy,
    /// A fault of ours.
    Fault,
}

impl Problem {
    fn status(&self) -> StatusCode {
        match self {
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::SecondStep | Self::Csrf => StatusCode::FORBIDDEN,
            Self::Missing => StatusCode::NOT_FOUND,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Changed => StatusCode::CONFLICT,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Message ids of heading and help.
    fn words(&self) -> (&'static str, &'static str) {
        match self {
            Self::SignedOut => ("desk-expired-title", "desk-expired-help"),
            Self::Forbidden => ("desk-forbidden-title", "desk-forbidden-help"),
            Self::SecondStep => ("auth-second-first-title", "auth-second-first-help"),
            Self::Csrf => ("desk-csrf-title", "desk-csrf-help"),
            Self::Missing => ("desk-missing-title", "desk-missing-help"),
            Self::TooLarge => ("desk-large-title", "desk-large-help"),
            Self::Changed => ("desk-changed-title", "desk-changed-help"),
            Self::Busy => ("desk-busy-title", "desk-busy-help"),
            Self::Fault => ("desk-fault-title", "desk-fault-help"),
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::Missing,
            StoreError::Conflict(_) | StoreError::Refused(_) => Self::Changed,
            StoreError::Full(reason) | StoreError::Unavailable(reason) => {
                tracing::error!(reason, "the desk could not reach the database");
                Self::Busy
            }
            StoreError::Broken(reason) => {
                tracing::error!(reason, "the desk met a fault of the database");
                Self::Fault
            }
        }
    }
}

impl From<askama::Error> for Problem {
    fn from(error: askama::Error) -> Self {
        tracing::error!(%error, "a page of the desk could not be made");
        Self::Fault
    }
}

/// A bare answer that carries the problem; the guard makes a page of it, with the typed text.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "desk/kept.html")]
struct Kept {
    shell: Shell,
    heading: String,
    help: String,
    typed: Vec<String>,
    go: String,
    go_text: String,
}

/// Where what was typed is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safe {
    /// Nowhere: the page shows it again.
    No,
    /// In a draft of whoever reads the page, or will once they have signed in.
    Own,
    /// In a draft of somebody else, on whose page it was typed before another signed in here.
    Others,
}

/// A request that was not done.
pub struct Refused<'a> {
    /// Why.
    pub problem: &'a Problem,
    /// What was typed.
    pub fields: &'a Fields,
    /// Where it was sent.
    pub path: &'a str,
    /// Where what was typed is now.
    pub safe: Safe,
    /// A script asked: one sentence is enough.
    pub json: bool,
}

impl Refused<'_> {
    /// The page that says what went wrong and what to do. What was typed is either safe, or on it.
    pub fn page(&self, app: &App, staff: Option<&Staff>) -> Response {
        let problem = self.problem;
        let (heading, help) = problem.words();
        let mut shell = match staff {
            Some(staff) => Shell::of(app, staff, heading, ""),
            None => Shell::outside(app, "", heading, "/desk/sign-in"),
        };
        let help = match (self.safe, problem) {
            (Safe::No, _) => help,
            (Safe::Own, Problem::SignedOut) => "typing-safe-signed-out",
            (Safe::Own, _) => "typing-safe",
            (Safe::Others, _) => "typing-safe-others",
        };
        if self.json {
            return super::drafts::said(problem.status(), &shell.t(help), self.safe != Safe::No);
        }
        let again = page_of(self.path);
        let (go, go_text) = match problem {
            Problem::SignedOut => (format!("/desk/sign-in?next={again}"), "desk-go-sign-in"),
            Problem::SecondStep => ("/desk/me/second".to_owned(), "auth-second-first-go"),
            _ if self.safe == Safe::Own => (again, "desk-go-back"),
            Problem::Csrf | Problem::Busy => (again, "desk-go-back"),
            _ => ("/desk".to_owned(), "desk-go-home"),
        };
        shell.done = None;
        let typed = if self.safe == Safe::No { self.fields.typed() } else { Vec::new() };
        let page_now = Kept {
            heading: shell.t(heading),
            help: shell.t(help),
            typed: typed.into_iter().map(str::to_owned).collect(),
            go,
            go_text: shell.t(go_text),
            shell,
        };
        page(problem.status(), &page_now).unwrap_or_else(|_| problem.status().into_response())
    }
}

/// The page that says what went wrong and what to do, and shows what was typed.
pub fn explain(app: &App, staff: Option<&Staff>, problem: &Problem, fields: &Fields, path: &str) -> Response {
    Refused { problem, fields, path, safe: Safe::No, json: false }.page(app, staff)
}
