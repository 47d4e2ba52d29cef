//! The routes of the files: types, caching, compression, and who may read them.

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use suunta_shared::text::Message;

use super::assets::{Asset, Packed, known_look};
use super::{count, frame, kept, local, page};
use crate::config::site::Site;
use crate::state::App;
use crate::web::errors::AppError;

const CROSS_ORIGIN_POLICY: header::HeaderName =
    header::HeaderName::from_static("cross-origin-resource-policy");
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// Loader and manifest change with the next version: browsers ask again after five minutes, by entity tag.
const FOR_MINUTES: HeaderValue = HeaderValue::from_static("public, max-age=300");
const ANYONE: HeaderValue = HeaderValue::from_static("*");

/// The routes of what a city page loads.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/embed", get(page::show).post(page::check))
        .route("/v1/widget.js", get(file))
        .route("/v1/suunta.d.ts", get(file))
        .route("/v1/events.js", get(file))
        .route("/{pin}/widget.js", get(pinned))
        .route("/v1/assets/{name}", get(file))
        .route("/v1/content/{name}", get(file))
        .route("/v1/sites/{site}/{file}", get(manifest))
        .route("/v1/sites/{site}/count", post(count::count).options(count::may_i))
        .route("/v1/sites/{site}/kept", post(kept::keep).options(count::may_i))
        .route("/v1/sites/{site}/kept/open", post(kept::open).options(count::may_i))
        .route("/v1/sites/{site}/kept/delete", post(kept::delete).options(count::may_i))
        .route("/s/{site}/{lang}/widget", get(frame::page))
        .route("/assets/{name}", get(own_file))
}

/// A file that any page may load: it is the same for everybody and says nothing about anybody.
async fn file(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Result<Response, AppError> {
    let path = uri.path();
    if let Some(asset) = app.assets.file(path) {
        return Ok(anybodys(send(asset, &headers).await));
    }
    let mut own = app.local().file(path);
    // Another server may have named a file that this one does not know yet.
    if own.is_none() && path.starts_with("/v1/content/guidance-") && app.local().may_ask(app.clock.now()) {
        local::refresh(&app).await.map_err(|_| AppError::unavailable())?;
        own = app.local().file(path);
    }
    let asset = own.ok_or_else(AppError::not_found)?;
    Ok(anybodys(send(&asset, &headers).await))
}

fn anybodys(mut response: Response) -> Response {
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANYONE);
    response.headers_mut().insert(CROSS_ORIGIN_POLICY, HeaderValue::from_static("cross-origin"));
    response
}

/// The loader of one release, which never changes.
async fn pinned(
    State(app): State<App>,
    Path(pin): Path<String>,
    headers: HeaderMap,
) -> Result<Response, AppError> {
    let asset = app.assets.pinned(&pin).ok_or_else(AppError::not_found)?;
    Ok(anybodys(send(asset, &headers).await))
}

/// A file of the server's own pages.
async fn own_file(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Result<Response, AppError> {
    let asset = app.assets.file(uri.path()).ok_or_else(AppError::not_found)?;
    Ok(send(asset, &headers).await)
}

/// What the loader may say of its element: the look that the first questions shall have.
#[derive(Default, Deserialize)]
struct Wished {
    #[serde(default)]
    look: String,
}

/// What the loader needs to know about a site, for pages of the site's origins.
async fn manifest(
    State(app): State<App>,
    Path((site, file)): Path<(String, String)>,
    wished: Result<Query<Wished>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let Some(wishes) = file.strip_suffix(".json") else { return Err(AppError::not_found().into_response()) };
    // Wishes stand with dots between them, the best first: one request finds the language, however many are asked for.
    let lang = wishes.split('.').next().unwrap_or_default();
    let Some(site) = app.sites.get(&site) else {
        // Any page may read this answer: the console there shall be able to say what is wrong.
        return Err(readable(AppError::unknown_site().in_language(lang), ANYONE));
    };
    let origin = allowed(&app, site, &headers).map_err(IntoResponse::into_response)?;
    // A look that cannot be read is none that there is.
    let Query(wished) = wished.unwrap_or_default();
    let lang = site.first_of(wishes.split('.'));
    let own = app.local().manifest(&site.id, lang, known_look(&wished.look));
    let asset = own.as_ref().or_else(|| app.assets.manifest(&site.id, lang, &wished.look));
    let asset = asset.ok_or_else(|| AppError::broken(&"a language without texts").into_response())?;
    let mut response = send(asset, &headers).await;
    if let Some(origin) = origin {
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    response.headers_mut().append(header::VARY, HeaderValue::from_static("origin"));
    response.headers_mut().insert(CROSS_ORIGIN_POLICY, HeaderValue::from_static("cross-origin"));
    Ok(response)
}

/// The origin that asks, when the site lists it; none when the request carries none.
///
/// # Errors
/// 403 with clear words for every other origin.
pub(crate) fn allowed(app: &App, site: &Site, headers: &HeaderMap) -> Result<Option<HeaderValue>, AppError> {
    let Some(origin) = headers.get(header::ORIGIN) else { return Ok(None) };
    let text = origin.to_str().unwrap_or_default();
    if text == app.config.server.public_url || site.origins.iter().any(|own| own == text) {
        Ok(Some(origin.clone()))
    } else {
        Err(AppError::told(StatusCode::FORBIDDEN, Message::new("error-origin")))
    }
}

/// An error that a page of this origin may read.
pub(crate) fn readable(error: AppError, origin: HeaderValue) -> Response {
    let mut response = error.into_response();
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    response
}

/// The file in the smallest form that the browser takes, or "not changed".
async fn send(asset: &Asset, asked: &HeaderMap) -> Response {
    let fresh = asked.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).is_some_and(|tags| {
        let own = asset.tag.to_str().unwrap_or_default();
        tags.split(',').any(|tag| tag.trim().trim_start_matches("W/") == own)
    });
    let mut response = if fresh {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let packed = pack(asset).await;
        let brotli = packed.brotli.filter(|_| takes(asked, "br")).map(|bytes| ("br", bytes));
        let packed =
            brotli.or_else(|| packed.gzip.filter(|_| takes(asked, "gzip")).map(|bytes| ("gzip", bytes)));
        let mut response = packed.as_ref().map_or(&asset.plain, |(_, bytes)| bytes).clone().into_response();
        if let Some((name, _)) = packed {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        response.headers_mut().insert(header::CONTENT_TYPE, asset.kind.clone());
        response
    };
    let headers = response.headers_mut();
    headers.insert(header::ETAG, asset.tag.clone());
    headers.insert(header::CACHE_CONTROL, if asset.forever { FOR_EVER } else { FOR_MINUTES });
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    response
}

/// The compressed forms; while they are being made, this request waits and no other.
async fn pack(asset: &Asset) -> Packed {
    if let Some(packed) = asset.ready() {
        return packed.clone();
    }
    let asset = asset.clone();
    tokio::task::spawn_blocking(move || asset.packed().clone()).await.unwrap_or_default()
}

/// Whether the browser takes this coding.
fn takes(asked: &HeaderMap, coding: &str) -> bool {
    let lists = asked.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|entry| {
        let (name, weight) = entry.split_once(';').unwrap_or((entry, ""));
        let refused =
            weight.trim().strip_prefix("q=").is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q <= 0.0));
        name.trim().eq_ignore_ascii_case(coding) && !refused
    })
}
