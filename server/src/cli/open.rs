//! From the configuration to a running service's parts; every mistake is told before anything starts.

use suunta_shared::content::Finding;

use super::{Failure, Settings};
use crate::clock::{Clock, Randomness};
use crate::config::Config;
use crate::config::webhooks::hooks;
use crate::content;
use crate::desk::live::Streams;
use crate::embed::Assets;
use crate::state::{App, Parts};
use crate::statement::Found;
use crate::store::{Options, Store};
use crate::web::limits::Limits;

/// Opens everything but the listening socket.
pub async fn app(settings: &Settings) -> Result<App, Failure> {
    let (config, sites) = Config::load(&settings.config).map_err(|found| all(&found))?;
    let (content, texts) = content::load(&config.content).map_err(|found| all(&found))?;
    let wrong: Vec<Finding> =
        sites.values().flat_map(|site| content::check_site(site, &content, &texts)).collect();
    if !wrong.is_empty() {
        return Err(all(&wrong));
    }
    let found = Found::built_in().map_err(|found| all(&[found]))?;
    let keys = config.keyring().map_err(|found| all(&[found]))?;
    let (clock, random) = (Clock::system(), Randomness);
    let options = Options {
        connections: config.database.connections,
        group_commit: config.database.group_commit,
        hooks: hooks(&config.webhooks, &sites),
    };
    let store = Store::open_with(&config.database.url, options, clock.clone(), random)
        .await
        .map_err(|error| Failure(format!("the database cannot be opened: {error}")))?;
    let assets = Assets::build(&content, &texts, &sites);
    let limits = Limits::new(config.limits.allowed());
    let streams = Streams::default();
    Ok(App::new(Parts {
        config,
        sites,
        content,
        texts,
        store,
        keys,
        clock,
        random,
        limits,
        assets,
        found,
        streams,
    }))
}

/// All findings, a line each.
pub fn all(findings: &[Finding]) -> Failure {
    Failure(findings.iter().map(Finding::to_string).collect::<Vec<_>>().join("\n"))
}
