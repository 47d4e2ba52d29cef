//! What every handler has at hand.

use std::collections::BTreeMap;
use std::sync::Arc;

use suunta_shared::content::{Content, Guidance};

use crate::clock::{Clock, Randomness};
use crate::config::Config;
use crate::config::site::{Queue, Site};
use crate::crypto::Keyring;
use crate::embed::local::Local;
use crate::i18n::Texts;
use crate::statement::Found;
use crate::store::Store;
use crate::web::limits::Limits;

/// The running service. Cheap to clone; the axum state.
#[derive(Clone)]
pub struct App(Arc<(Parts, Local)>);

/// The parts of [`App`].
pub struct Parts {
    /// `suunta.toml`.
    pub config: Config,
    /// Sites by id.
    pub sites: BTreeMap<String, Site>,
    /// What is asked and suggested.
    pub content: Content,
    /// Every sentence.
    pub texts: Texts,
    /// The database.
    pub store: Store,
    /// Keys for everything kept secret.
    pub keys: Keyring,
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub random: Randomness,
    /// Rate limits.
    pub limits: Limits,
    /// Widget files and content files with hashed names.
    pub assets: crate::embed::Assets,
    /// What the test run found of accessibility.
    pub found: Found,
    /// Pages that listen for changes.
    pub streams: crate::desk::live::Streams,
}

impl App {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        let local = Local::new(&parts.content);
        Self(Arc::new((parts, local)))
    }

    /// What sites have laid over the content since the start.
    pub fn local(&self) -> &Local {
        &self.0.1
    }

    /// Occupations, demand and paths of a site as they are now.
    pub fn guidance(&self, site: &Site) -> Arc<Guidance> {
        self.local().guidance(&site.id)
    }

    /// A queue and its site.
    pub fn queue(&self, id: &str) -> Option<(&Site, &Queue)> {
        self.sites.values().find_map(|site| site.queue(id).map(|queue| (site, queue)))
    }
}

impl std::ops::Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0.0
    }
}
