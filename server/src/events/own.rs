//! `/e/{code}`: somebody's own sign-up, under the private link that their mails carry. Looking changes nothing: programs of mail
//! servers follow links too. The answer names no referrer, so the address stays between the two.

use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{FromRequestParts, Path, Query, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::list::{Choice, languages};
use super::one::In;
use super::places::Stand;
use super::words::EventLine;
use crate::crypto::PrivateCode;
use crate::feedback::links::Links;
use crate::i18n::Words;
use crate::state::App;
use crate::store::{Occasion, SignedUp, StoreError};
use crate::web::client::Address;
use crate::web::errors::AppError;
use crate::web::page::{self, Call, Layout, Visit};

#[derive(Template)]
#[template(path = "events/own.html")]
struct OwnPage<'a> {
    layout: Layout,
    words: &'a Words,
    languages: Vec<Choice>,
    here: String,
    event: EventLine,
    page: String,
    link: String,
    /// Where they stand, in sentences.
    lines: Vec<String>,
    /// A place is kept for them.
    offered: bool,
    /// Their name is on, and can be taken off.
    on: bool,
    /// They can sign up again.
    again: bool,
    trouble: Option<String>,
    call: Call,
}

/// The sign-up that the code of an address opens, and its event.
pub(super) struct Own {
    sign_up: SignedUp,
    event: Occasion,
    code: String,
    lang: String,
}

impl FromRequestParts<App> for Own {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        let Ok(address) = Address::from_request_parts(parts, app).await;
        // Attempts are limited; a wrong code, a name taken off long ago and an event long over are one answer.
        app.limits.code(&address)?;
        let asked: Result<Query<In>, QueryRejection> = Query::from_request_parts(parts, app).await;
        let lang = asked.map(|Query(asked)| asked.lang).unwrap_or_default();
        let gone =
            || AppError::told(StatusCode::NOT_FOUND, suunta_shared::text::Message::new("error-event-own"));
        let gone = || if lang.is_empty() { gone() } else { gone().in_language(&lang) };
        let Path(code) = Path::<String>::from_request_parts(parts, app).await.map_err(|_| gone())?;
        let code = PrivateCode::parse(&code).map_err(|_| gone())?;
        let sign_up = app.store.sign_up_by_code(code.hash(&app.keys)).await?.ok_or_else(gone)?;
        let event = app.store.occasion(sign_up.event).await?.ok_or_else(gone)?;
        let lang = if lang.is_empty() { sign_up.lang.clone() } else { lang };
        Ok(Self { sign_up, event, code: code.to_string(), lang })
    }
}

impl Own {
    fn show(
        &self,
        app: &App,
        trouble: Option<&'static str>,
        status: StatusCode,
    ) -> Result<Response, AppError> {
        let visit = Visit::find(app, &self.event.site, &self.lang)?;
        let words = visit.words;
        let now = app.clock.now();
        let event = EventLine::new(&self.event, visit.site, &app.texts, words, now);
        let stand = self.sign_up.stand;
        let over = self.event.plan.begins <= now;
        let lines = if event.off {
            vec![words.t("events-own-off")]
        } else {
            match stand {
                Stand::Coming => vec![words.t("events-own-coming")],
                Stand::Offered(until) => {
                    vec![words.with("events-own-offered", &[("until", &words.time(until))])]
                }
                Stand::Waiting => {
                    let number = self.sign_up.number.map_or(1, i64::from);
                    vec![
                        words.count("events-own-waiting", "number", number),
                        words.t("events-own-waiting-more"),
                    ]
                }
                Stand::Lapsed => vec![words.t("events-own-lapsed")],
                Stand::Cancelled => vec![words.t("events-own-cancelled")],
            }
        };
        let mut layout = visit.layout("events-own-title");
        layout.feedback = Some(Links::new(visit, ""));
        let on = stand.holds() || stand == Stand::Waiting;
        let page = OwnPage {
            layout,
            words,
            languages: languages(visit),
            here: format!("/e/{}", self.code),
            page: format!("/events/{}/{}", visit.site.id, self.event.id),
            // The way into a meeting is for those who have a place in it.
            link: if stand == Stand::Coming { self.event.plan.link.clone() } else { String::new() },
            lines,
            offered: matches!(stand, Stand::Offered(_)) && !event.off,
            on: on && !event.off && !over,
            again: !on && event.open.takes(),
            trouble: trouble.map(|id| words.t(id)),
            event,
            call: page::call(words, visit.site, "call-instead"),
        };
        let mut response = page::html(&page, status)?;
        response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        Ok(response)
    }

    /// The same a moment later.
    async fn now(self, app: &App) -> Result<Self, AppError> {
        let sign_up = app.store.signed_up(self.sign_up.id).await?.ok_or(StoreError::NotFound)?;
        let event = app.store.occasion(sign_up.event).await?.ok_or(StoreError::NotFound)?;
        Ok(Self { sign_up, event, ..self })
    }
}

/// GET
pub(super) async fn show(State(app): State<App>, own: Own) -> Result<Response, AppError> {
    own.show(&app, None, StatusCode::OK)
}

/// POST: yes to the place that is kept.
pub(super) async fn accept(State(app): State<App>, own: Own) -> Result<Response, AppError> {
    after(&app, app.store.accept_place(&own.sign_up).await, own, "error-event-too-late").await
}

/// POST: the name comes off.
pub(super) async fn cancel(State(app): State<App>, own: Own) -> Result<Response, AppError> {
    after(&app, app.store.cancel_sign_up(&own.sign_up).await, own, "error-event-off").await
}

async fn after(
    app: &App,
    done: Result<(), StoreError>,
    own: Own,
    refused: &'static str,
) -> Result<Response, AppError> {
    match done {
        Ok(()) => own.now(app).await?.show(app, None, StatusCode::OK),
        Err(StoreError::Refused(_)) => own.now(app).await?.show(app, Some(refused), StatusCode::CONFLICT),
        Err(error) => Err(error.into()),
    }
}
