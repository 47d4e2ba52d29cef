//! Fetches what the assessment needs, as late as possible and as often as necessary.

use std::rc::Rc;

use gloo::net::http::Request;
use gloo::timers::future::TimeoutFuture;
use serde::de::DeserializeOwned;
use suunta_shared::api::{CountRequest, Manifest};
use web_sys::RequestCredentials;

use crate::i18n::{Group, Words};

/// Pauses before the second and further tries, in milliseconds.
const PAUSES: [u32; 3] = [700, 2_000, 5_000];

/// The server does not answer, or not with what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreachable;

async fn once(url: &str) -> Result<String, Unreachable> {
    let request = Request::get(url).credentials(RequestCredentials::Omit);
    let response = request.send().await.map_err(|_| Unreachable)?;
    if !response.ok() {
        return Err(Unreachable);
    }
    response.text().await.map_err(|_| Unreachable)
}

/// A text from the server, tried again with growing pauses.
pub async fn text(server: &str, path: &str) -> Result<String, Unreachable> {
    let url = [server, path].concat();
    for pause in PAUSES {
        if let Ok(text) = once(&url).await {
            return Ok(text);
        }
        TimeoutFuture::new(pause).await;
    }
    once(&url).await
}

/// Data from the server.
pub async fn json<T: DeserializeOwned>(server: &str, path: &str) -> Result<Rc<T>, Unreachable> {
    serde_json::from_str(&text(server, path).await?).map(Rc::new).map_err(|_| Unreachable)
}

/// Address of a group of texts.
pub fn address(manifest: &Manifest, group: Group) -> &str {
    match group {
        Group::Start => &manifest.texts_start,
        Group::Questions => &manifest.texts_questions,
        Group::Guidance => &manifest.texts_guidance,
    }
}

/// Site and words in another language, with the same groups as those in hand.
pub async fn language(
    server: &str,
    site: &str,
    lang: &str,
    have: &Words,
) -> Result<(Rc<Manifest>, Words), Unreachable> {
    let manifest: Rc<Manifest> = json(server, &["/v1/sites/", site, "/", lang, ".json"].concat()).await?;
    let mut words = Words::new(&manifest.lang);
    for group in [Group::Start, Group::Questions, Group::Guidance] {
        if group == Group::Start || have.has(group) {
            words = words.and(group, text(server, address(&manifest, group)).await?);
        }
    }
    Ok((manifest, words))
}

/// Has answers counted without a name. Not tried again by itself: the person presses.
pub async fn count(server: &str, path: &str, request: &CountRequest) -> Result<(), Unreachable> {
    let body = serde_json::to_string(request).map_err(|_| Unreachable)?;
    let request = Request::post(&[server, path].concat())
        .credentials(RequestCredentials::Omit)
        .header("content-type", "application/json")
        .body(body)
        .map_err(|_| Unreachable)?;
    match request.send().await {
        Ok(response) if response.ok() => Ok(()),
        _ => Err(Unreachable),
    }
}
