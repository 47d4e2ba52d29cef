//! `/v1/sites/{site}/events`: what `<suunta-events>` shows on a city's page, in finished words. For pages of the site's origins.

use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;

use super::list::{Wished, coming};
use crate::embed::{allowed, readable};
use crate::state::App;
use crate::web::errors::AppError;
use crate::web::page::Visit;

/// Events at most: a list on a page of a city, with a link to all.
const MOST: usize = 20;

#[derive(Serialize)]
struct Feed {
    lang: String,
    dir: &'static str,
    title: String,
    empty: String,
    all: Link,
    events: Vec<Event>,
}

#[derive(Serialize)]
struct Link {
    text: String,
    href: String,
}

#[derive(Serialize)]
struct Event {
    title: String,
    lang: String,
    href: String,
    when: String,
    iso: String,
    facts: Vec<String>,
    off: bool,
}

/// GET
pub(super) async fn show(
    State(app): State<App>,
    Path(site): Path<String>,
    wished: Result<Query<Wished>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let wished = wished.map(|Query(wished)| wished).unwrap_or_default();
    let Ok(visit) = Visit::find(&app, &site, &wished.lang) else {
        // Any page may read this answer: the console there shall be able to say what is wrong.
        let error = AppError::unknown_site().in_language(&wished.lang);
        return Err(readable(error, HeaderValue::from_static("*")));
    };
    let origin = allowed(&app, visit.site, &headers).map_err(axum::response::IntoResponse::into_response)?;
    let mut events = coming(visit, &wished).await.map_err(axum::response::IntoResponse::into_response)?;
    events.truncate(MOST);
    let words = visit.words;
    // Without the server: the script puts its own before, under whatever name the page knows it.
    let address = |tail: &str| format!("/events/{}{tail}?lang={}", visit.site.id, words.lang);
    let feed = Feed {
        lang: words.lang.clone(),
        dir: words.dir(),
        title: words.t("events-title"),
        empty: words.t("events-empty"),
        all: Link { text: words.t("events-all"), href: address("") },
        events: events
            .into_iter()
            .map(|event| Event {
                href: address(&format!("/{}", event.id)),
                title: event.title,
                lang: event.title_lang,
                when: event.when,
                iso: event.iso,
                facts: [event.kind, event.spot, event.area, event.langs, event.places]
                    .into_iter()
                    .filter(|fact| !fact.is_empty())
                    .collect(),
                off: event.off,
            })
            .collect(),
    };
    let mut response = Json(feed).into_response();
    let answer = response.headers_mut();
    if let Some(origin) = origin {
        answer.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    answer.insert(header::VARY, HeaderValue::from_static("origin"));
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
    let policy = header::HeaderName::from_static("cross-origin-resource-policy");
    answer.insert(policy, HeaderValue::from_static("cross-origin"));
    Ok(response)
}
