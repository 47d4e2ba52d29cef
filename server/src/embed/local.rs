//! What a site has laid over the content since the server started: imported demand. Its guidance then is a file of its own with its
//! own hash, and its manifests name that one; nobody needs to start anything anew.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, PoisonError, RwLock};

use jiff::{SignedDuration, Timestamp};
use suunta_shared::content::{Content, Guidance};
use uuid::Uuid;

use super::assets::Asset;
use crate::insight::demand::{Entry, overlay};
use crate::state::App;
use crate::store::StoreError;

/// Files that are still served after another took their place: somebody may have begun with an older manifest.
const FORMER: usize = 40;
/// For a file that is not known the database is asked no more often than this.
const MOMENT: SignedDuration = SignedDuration::from_secs(1);

/// What sites have laid over the content.
pub struct Local {
    built_in: Arc<Guidance>,
    now: RwLock<Now>,
}

#[derive(Default)]
struct Now {
    sites: HashMap<String, Laid>,
    files: VecDeque<(String, Asset)>,
    asked: Option<Timestamp>,
}

/// What one site has.
struct Laid {
    import: Uuid,
    guidance: Arc<Guidance>,
    /// By language and look.
    manifests: HashMap<(String, &'static str), Asset>,
}

impl Local {
    /// Nothing yet.
    pub fn new(content: &Content) -> Self {
        Self { built_in: Arc::new(content.guidance.clone()), now: RwLock::default() }
    }

    fn with<T>(&self, look: impl FnOnce(&Now) -> T) -> T {
        look(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn change<T>(&self, change: impl FnOnce(&mut Now) -> T) -> T {
        change(&mut self.now.write().unwrap_or_else(PoisonError::into_inner))
    }

    /// The guidance of a site as it is now.
    pub fn guidance(&self, site: &str) -> Arc<Guidance> {
        let laid = self.with(|now| now.sites.get(site).map(|laid| Arc::clone(&laid.guidance)));
        laid.unwrap_or_else(|| Arc::clone(&self.built_in))
    }

    pub(super) fn manifest(&self, site: &str, lang: &str, look: &'static str) -> Option<Asset> {
        self.with(|now| now.sites.get(site)?.manifests.get(&(lang.to_owned(), look)).cloned())
    }

    /// A file, also one whose place another has taken.
    pub(super) fn file(&self, path: &str) -> Option<Asset> {
        self.with(|now| now.files.iter().find(|(own, _)| own == path).map(|(_, file)| file.clone()))
    }

    /// The database has not been asked for an unknown file within the last moment.
    pub(super) fn may_ask(&self, at: Timestamp) -> bool {
        self.change(|now| {
            let age = now.asked.map(|asked| at.duration_since(asked));
            let may = age.is_none_or(|age| age.is_negative() || age >= MOMENT);
            if may {
                now.asked = Some(at);
            }
            may
        })
    }
}

/// Looks whether an import came or was undone, here or through another server on the same database, and lays it over the content.
///
/// # Errors
/// When the database cannot be read.
pub async fn refresh(app: &App) -> Result<(), StoreError> {
    let held: HashMap<String, Uuid> = app.store.demand_held().await?.into_iter().collect();
    for site in app.sites.values() {
        let import = held.get(&site.id).copied();
        let known = app.local().with(|now| now.sites.get(&site.id).map(|laid| laid.import));
        if known == import {
            continue;
        }
        let Some(import) = import else {
            app.local().change(|now| now.sites.remove(&site.id));
            continue;
        };
        // It may be gone by now; the next round sees what holds then.
        let Some(body) = app.store.demand_body(import).await? else { continue };
        let Ok(entries) = serde_json::from_str::<Vec<Entry>>(&body) else {
            tracing::error!(%import, "the lines of an import are not readable");
            continue;
        };
        let (app, id) = (app.clone(), site.id.clone());
        // Each language and look is drawn anew: for as long as that takes, other requests go on.
        let laid = tokio::task::spawn_blocking(move || lay(&app, &id, import, &entries)).await;
        if laid.is_err() {
            tracing::error!(%import, "an import could not be laid over the content");
        }
    }
    Ok(())
}

fn lay(app: &App, site: &str, import: Uuid, entries: &[Entry]) {
    let Some(site) = app.sites.get(site) else { return };
    let guidance = overlay(&app.content.guidance, entries, site);
    let (path, file, manifests) = app.assets.with_guidance(&app.content, &app.texts, site, &guidance);
    let laid = Laid { import, guidance: Arc::new(guidance), manifests };
    app.local().change(|now| {
        now.files.retain(|(own, _)| *own != path);
        now.files.push_front((path, file));
        now.files.truncate(FORMER);
        now.sites.insert(site.id.clone(), laid);
    });
}
