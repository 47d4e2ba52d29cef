//! Fetches what the assessment needs, as late as possible and as often as necessary.

use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use suunta_shared::answers::Answers;
use suunta_shared::api::Manifest;
use wasm_bindgen::JsValue;

use crate::host::Host;
use crate::i18n::{Group, Words};
use crate::wire::{self, Tree};

/// Pauses before the second and further tries, in milliseconds.
const PAUSES: [u32; 3] = [700, 2_000, 5_000];

/// The server does not answer, or not with what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreachable;

/// A file from the server, tried again with growing pauses.
async fn get(host: &Host, path: &str) -> Result<JsValue, Unreachable> {
    for pause in PAUSES {
        if let Ok(came) = host.get(path).await {
            return Ok(came);
        }
        TimeoutFuture::new(pause).await;
    }
    host.get(path).await.map_err(|_| Unreachable)
}

/// Data from the server.
pub async fn data<T>(
    host: &Host,
    path: &str,
    read: fn(&Tree) -> Option<Rc<T>>,
) -> Result<Rc<T>, Unreachable> {
    read(&Tree::from_js(&get(host, path).await?)).ok_or(Unreachable)
}

/// Address of a group of texts.
pub fn address(manifest: &Manifest, group: Group) -> &str {
    match group {
        Group::Start => &manifest.texts_start,
        Group::Questions => &manifest.texts_questions,
        Group::Later => &manifest.texts_later,
        Group::Guidance => &manifest.texts_guidance,
        Group::Kept => &manifest.texts_kept,
        Group::Drawings => &manifest.drawings,
        // Known to the element.
        Group::Look => "",
    }
}

/// Site and words in another language, with the same groups as those in hand.
pub async fn language(
    host: &Host,
    site: &str,
    lang: &str,
    have: &Words,
) -> Result<(Rc<Manifest>, Words), Unreachable> {
    let path = ["/v1/sites/", site, "/", lang, ".json"].concat();
    let manifest = data(host, &path, wire::manifest).await?;
    let mut words = Words::new(&manifest.lang, &manifest.dir);
    for group in [Group::Start, Group::Questions, Group::Later, Group::Guidance, Group::Kept, Group::Drawings]
    {
        if group == Group::Start || have.has(group) {
            words = words.and(group, data(host, address(&manifest, group), wire::phrases).await?);
        }
    }
    if have.has(Group::Look) {
        words = words.and(Group::Look, Rc::default());
    }
    Ok((manifest, words))
}

/// Has answers counted without a name (`api::CountRequest`). Not tried again by itself: the person presses.
pub async fn count(host: &Host, path: &str, answers: &Answers) -> Result<(), Unreachable> {
    let request = ["{\"answers\":", &wire::answers_json(answers), "}"].concat();
    host.post(path, &request).await.map(drop).map_err(|_| Unreachable)
}
