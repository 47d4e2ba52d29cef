//! Events as calendar files: one event, and a feed of a site to which a calendar subscribes.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};

use super::list::Wished;
use super::one::{In, find};
use super::words::said;
use crate::config::site::pick;
use crate::ics::{self, Appointment};
use crate::state::App;
use crate::store::Occasion;
use crate::web::errors::AppError;
use crate::web::page::Visit;

/// Calendars ask again by themselves; many people share one answer for some minutes.
const FOR_MINUTES: HeaderValue = HeaderValue::from_static("public, max-age=300");

/// What outlives one appointment of a list.
struct Texts {
    spot: String,
    link: String,
}

fn texts(visit: Visit<'_>, event: &Occasion) -> Texts {
    let plan = &event.plan;
    Texts {
        spot: if plan.spot.is_empty() { visit.words.t("events-online") } else { plan.spot.clone() },
        link: format!(
            "{}/events/{}/{}?lang={}",
            visit.app.config.server.public_url, visit.site.id, event.id, visit.words.lang
        ),
    }
}

fn appointment<'a>(visit: Visit<'_>, event: &'a Occasion, texts: &'a Texts) -> Appointment<'a> {
    let lang = &visit.words.lang;
    Appointment {
        id: event.id,
        version: event.version,
        made: event.changed,
        begins: event.plan.begins,
        ends: Some(event.plan.ends),
        title: said(&event.plan.title, lang).text,
        spot: &texts.spot,
        about: said(&event.plan.about, lang).text,
        link: &texts.link,
        called_off: event.called_off.is_some(),
    }
}

fn answer(file: String) -> Response {
    let mut response = file.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, FOR_MINUTES);
    response
}

/// GET the feed, of what is looked for.
pub(super) async fn all(
    State(app): State<App>,
    Path(site): Path<String>,
    wished: Result<Query<Wished>, QueryRejection>,
) -> Result<Response, AppError> {
    let wished = wished.map(|Query(wished)| wished).unwrap_or_default();
    let visit = Visit::find(&app, &site, &wished.lang)?;
    let mut events = app.store.coming_occasions(&site).await?;
    events.retain(|event| wished.wants(event));
    let texts: Vec<Texts> = events.iter().map(|event| texts(visit, event)).collect();
    let all: Vec<Appointment<'_>> =
        events.iter().zip(&texts).map(|(event, texts)| appointment(visit, event, texts)).collect();
    let name =
        visit.words.with("events-feed-name", &[("service", pick(&visit.site.name, &visit.words.lang))]);
    Ok(answer(ics::feed(&name, &all)))
}

/// GET one event.
pub(super) async fn one(
    State(app): State<App>,
    Path((site, id)): Path<(String, String)>,
    asked: Result<Query<In>, QueryRejection>,
) -> Result<Response, AppError> {
    let lang = asked.map(|Query(asked)| asked.lang).unwrap_or_default();
    let visit = Visit::find(&app, &site, &lang)?;
    let event = find(&app, &site, &id).await.map_err(|error| error.at(&visit))?;
    let texts = texts(visit, &event);
    let mut response = answer(ics::file(&appointment(visit, &event, &texts)));
    let name = HeaderValue::from_static("attachment; filename=\"suunta.ics\"");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}
