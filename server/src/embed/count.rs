//! "Count my answers without my name": bands are counted and the set of answers is kept without a name, the document is not.

use axum::body::Bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use suunta_shared::api::CountRequest;

use super::serve::{allowed, readable};
use crate::config::site::Site;
use crate::send::referral::count_row;
use crate::state::App;
use crate::web::client::Address;
use crate::web::errors::AppError;

/// In which language the answers were given.
#[derive(Debug, Default, Deserialize)]
pub(super) struct In {
    #[serde(default)]
    lang: String,
}

/// A browser asks first whether a page of this origin may send JSON here.
pub(super) async fn may_i(
    State(app): State<App>,
    Path(site): Path<String>,
    headers: HeaderMap,
) -> Result<Response, AppError> {
    let site = app.sites.get(&site).ok_or_else(AppError::unknown_site)?;
    let origin = allowed(&app, site, &headers)?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    let answer = response.headers_mut();
    if let Some(origin) = origin {
        answer.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    answer.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("POST"));
    answer.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("content-type"));
    answer.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    answer.insert(header::VARY, HeaderValue::from_static("origin"));
    Ok(response)
}

/// Counts.
pub(super) async fn count(
    State(app): State<App>,
    Path(site): Path<String>,
    language: Result<Query<In>, QueryRejection>,
    address: Address,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Response> {
    let site = app.sites.get(&site).ok_or_else(|| AppError::unknown_site().into_response())?;
    let origin = allowed(&app, site, &headers).map_err(IntoResponse::into_response)?;
    // A language that the site does not offer is none that is believed.
    let lang = language.map(|Query(asked)| asked.lang).unwrap_or_default();
    let lang = site.languages.iter().find(|own| **own == lang).map_or("", String::as_str);
    let mut response = match written(&app, site, lang, &address, &body).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => return Err(readable(error, origin.unwrap_or(HeaderValue::from_static("null")))),
    };
    if let Some(origin) = origin {
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("origin"));
    Ok(response)
}

async fn written(app: &App, site: &Site, lang: &str, address: &Address, body: &[u8]) -> Result<(), AppError> {
    app.limits.count(address)?;
    let request: CountRequest = serde_json::from_slice(body).map_err(|_| AppError::unreadable())?;
    let municipalities: Vec<&str> = site.municipalities.iter().map(|place| place.id.as_str()).collect();
    let fitted = request.answers.fit(&app.content.questions, &municipalities);
    let (answers, _) = fitted.map_err(|_| AppError::unreadable())?;
    app.store.count(count_row(app, site, lang, &answers)).await?;
    Ok(())
}
