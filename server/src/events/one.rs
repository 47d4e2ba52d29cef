//! `/events/{site}/{id}`: one event, and the form to sign up.

use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use data_encoding::BASE32_NOPAD;
use serde::Deserialize;

use super::list::{Choice, languages};
use super::words::{EventLine, Open};
use crate::feedback::links::Links;
use crate::i18n::Words;
use crate::send::form::FieldError;
use crate::state::App;
use crate::store::Occasion;
use crate::web::errors::AppError;
use crate::web::page::{self, Call, Layout, Visit};

/// In which language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct In {
    pub(super) lang: String,
}

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SignUpForm {
    pub(super) lang: String,
    /// Drawn with the form: sent twice it is one sign-up.
    pub(super) key: String,
    pub(super) name: String,
    pub(super) email: String,
    /// The private code of a case; nothing else is needed then.
    pub(super) code: String,
    /// Which of the two forms it was.
    pub(super) by: String,
}

#[derive(Template)]
#[template(path = "events/one.html")]
struct OnePage<'a> {
    layout: Layout,
    words: &'a Words,
    languages: Vec<Choice>,
    here: String,
    event: EventLine,
    list: String,
    form: &'a SignUpForm,
    errors: &'a [FieldError],
    /// Why it was not taken, when no field is at fault.
    trouble: Option<String>,
    call: Call,
}

impl OnePage<'_> {
    fn error(&self, field: &str) -> Option<String> {
        self.errors.iter().find(|error| error.field == field).map(|error| self.words.say(&error.message))
    }
}

/// The event, if it is one of this site; else the same answer as for one that does not exist.
pub(super) async fn find(app: &App, site: &str, id: &str) -> Result<Occasion, AppError> {
    let id = id.parse().map_err(|_| AppError::not_found())?;
    let found = app.store.occasion(id).await?;
    found.filter(|event| event.site == site).ok_or_else(AppError::not_found)
}

/// How the page is shown again.
#[derive(Default)]
pub(super) struct Again<'a> {
    pub(super) errors: &'a [FieldError],
    pub(super) trouble: Option<&'static str>,
    pub(super) status: StatusCode,
}

/// GET
pub(super) async fn show(
    State(app): State<App>,
    Path((site, id)): Path<(String, String)>,
    asked: Result<Query<In>, QueryRejection>,
) -> Result<Response, AppError> {
    let lang = asked.map(|Query(asked)| asked.lang).unwrap_or_default();
    let visit = Visit::find(&app, &site, &lang)?;
    let event = find(&app, &site, &id).await.map_err(|error| error.at(&visit))?;
    let key = BASE32_NOPAD.encode(&app.random.bytes::<16>());
    page_of(visit, &event, &SignUpForm { key, ..SignUpForm::default() }, &Again::default())
}

pub(super) fn page_of(
    visit: Visit<'_>,
    event: &Occasion,
    form: &SignUpForm,
    again: &Again<'_>,
) -> Result<Response, AppError> {
    let Visit { app, site, words } = visit;
    let line = EventLine::new(event, site, &app.texts, words, app.clock.now());
    let mut layout = visit.layout("events-one-title");
    layout.title.clone_from(&line.title);
    if !again.errors.is_empty() {
        layout.title = words.with("plain-title-error", &[("title", &layout.title)]);
    }
    layout.feedback = Some(Links::new(visit, ""));
    let page = OnePage {
        layout,
        words,
        languages: languages(visit),
        here: format!("/events/{}/{}", site.id, event.id),
        event: line,
        list: format!("/events/{}?lang={}", site.id, words.lang),
        form,
        errors: again.errors,
        trouble: again.trouble.map(|id| words.t(id)),
        call: page::call(words, site, "call-instead"),
    };
    page::html(&page, again.status)
}
