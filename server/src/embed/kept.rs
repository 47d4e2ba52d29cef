//! "Save and go on elsewhere": keeps bytes that the browser encrypted (`widget/embed/keep.js`). The key comes from a code that
//! never comes here; what finds the bytes comes from the same code, in a body and never in an address.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::{BASE64, HEXLOWER};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde::de::DeserializeOwned;
use suunta_shared::answers::MAX_BYTES;
use suunta_shared::api::{KeepRequest, KeptAnswer, KeptRequest};
use suunta_shared::text::Message;

use super::serve::{allowed, readable};
use crate::config::site::Site;
use crate::i18n::helsinki;
use crate::state::App;
use crate::store::Kept;
use crate::web::client::Address;
use crate::web::errors::AppError;

/// The browser fills up to whole steps, so that a length says next to nothing.
const STEP: usize = 1024;
/// The largest document, and a step for the language and the filling.
const LARGEST: usize = MAX_BYTES + STEP;
/// A nonce before the encrypted bytes and a tag behind them.
const AROUND: usize = 12 + 16;

/// Saves, in place of what was saved under the same code.
pub(super) async fn keep(
    State(app): State<App>,
    Path(site): Path<String>,
    address: Address,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Response> {
    let (site, origin) = admitted(&app, &site, &headers).map_err(IntoResponse::into_response)?;
    for_pages(save(&app, site, &address, &body).await, origin)
}

/// Gives back what was saved. Nothing saved and no longer saved are one answer.
pub(super) async fn open(
    State(app): State<App>,
    Path(site): Path<String>,
    address: Address,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Response> {
    let (site, origin) = admitted(&app, &site, &headers).map_err(IntoResponse::into_response)?;
    for_pages(saved(&app, site, &address, &body).await, origin)
}

/// Deletes what was saved.
pub(super) async fn delete(
    State(app): State<App>,
    Path(site): Path<String>,
    address: Address,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Response> {
    let (site, origin) = admitted(&app, &site, &headers).map_err(IntoResponse::into_response)?;
    for_pages(forget(&app, site, &address, &body).await, origin)
}

/// The site, and the origin of the page that asks.
fn admitted<'a>(
    app: &'a App,
    site: &str,
    headers: &HeaderMap,
) -> Result<(&'a Site, Option<HeaderValue>), AppError> {
    let site = app.sites.get(site).ok_or_else(AppError::unknown_site)?;
    Ok((site, allowed(app, site, headers)?))
}

async fn save(app: &App, site: &Site, address: &Address, body: &[u8]) -> Result<Response, AppError> {
    app.limits.keep(address)?;
    let request: KeepRequest = read(site, body)?;
    let sealed = BASE64.decode(request.sealed.as_bytes()).map_err(|_| AppError::unreadable())?;
    if sealed.len() > LARGEST + AROUND {
        return Err(AppError::told(StatusCode::PAYLOAD_TOO_LARGE, Message::new("error-too-large")));
    }
    // Nothing that the widget did not make: no step of nothing, no half step.
    if sealed.len() <= AROUND || !(sealed.len() - AROUND).is_multiple_of(STEP) {
        return Err(AppError::unreadable());
    }
    let id_hash = hash(app, site, &request.id)?;
    let (until, expires) = end(app, site).ok_or_else(|| AppError::broken(&"no such day"))?;
    app.store.keep(Kept { id_hash, site: site.id.clone(), expires, body: sealed }).await?;
    Ok(Json(KeptAnswer { until: until.to_string(), sealed: String::new() }).into_response())
}

async fn saved(app: &App, site: &Site, address: &Address, body: &[u8]) -> Result<Response, AppError> {
    app.limits.kept_code(address, &site.id)?;
    let request: KeptRequest = read(site, body)?;
    let found = app.store.kept(hash(app, site, &request.id)?).await?;
    let (sealed, expires) = found.ok_or_else(AppError::not_found)?;
    let until = expires.to_zoned(helsinki()).date().yesterday().unwrap_or_default();
    Ok(Json(KeptAnswer { until: until.to_string(), sealed: BASE64.encode(&sealed) }).into_response())
}

async fn forget(app: &App, site: &Site, address: &Address, body: &[u8]) -> Result<Response, AppError> {
    app.limits.kept_code(address, &site.id)?;
    let request: KeptRequest = read(site, body)?;
    if app.store.drop_kept(hash(app, site, &request.id)?).await? {
        Ok(StatusCode::NO_CONTENT.into_response())
    } else {
        Err(AppError::not_found())
    }
}

/// An answer that pages of this origin may read, also when it is a refusal. Nobody in between keeps it.
#[allow(clippy::result_large_err, reason = "both are answers")]
fn for_pages(answer: Result<Response, AppError>, origin: Option<HeaderValue>) -> Result<Response, Response> {
    let mut response = answer
        .map_err(|error| readable(error, origin.clone().unwrap_or(HeaderValue::from_static("null"))))?;
    if let Some(origin) = origin {
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("origin"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// What was asked; a site that keeps nothing is asked in vain.
fn read<T: DeserializeOwned>(site: &Site, body: &[u8]) -> Result<T, AppError> {
    if site.kept_days == 0 {
        return Err(AppError::not_found());
    }
    serde_json::from_slice(body).map_err(|_| AppError::unreadable())
}

/// The hash under which the store knows what the browser derived.
fn hash(app: &App, site: &Site, id: &str) -> Result<[u8; 32], AppError> {
    let id = HEXLOWER.decode(id.as_bytes()).map_err(|_| AppError::unreadable())?;
    let id = <[u8; 32]>::try_from(id).map_err(|_| AppError::unreadable())?;
    Ok(app.keys.kept_hash(&site.id, &id))
}

/// The last day of what is saved now, and the end of that day. At midnight, so that no row tells the hour of a visit.
fn end(app: &App, site: &Site) -> Option<(Date, Timestamp)> {
    let today = app.clock.now().to_zoned(helsinki()).date();
    let until = today.checked_add(i64::from(site.kept_days).days()).ok()?;
    let end = until.tomorrow().ok()?.to_zoned(helsinki()).ok()?;
    Some((until, end.timestamp()))
}
