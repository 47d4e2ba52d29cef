//! A store with webhooks.

use std::collections::BTreeSet;

use suunta_server::clock::Randomness;
use suunta_server::store::{Hook, HookEvent, Hooks, Options, Store};

use crate::support::store::World;

pub fn hook(name: &str, organisations: &[&str], events: &[HookEvent]) -> Hook {
    Hook {
        name: name.into(),
        sites: vec!["oulu".into()],
        organisations: organisations.iter().map(|&own| own.to_owned()).collect(),
        events: events.to_vec(),
    }
}

pub fn hooks(hooks: Vec<Hook>) -> Hooks {
    Hooks { hooks, protected_queues: BTreeSet::from(["safe".to_owned()]) }
}

/// The same database with webhooks.
pub async fn hooked(world: &World, hooks: Hooks) -> Store {
    world.store.close().await;
    let options = Options { connections: 6, hooks, ..Options::default() };
    Store::open_with(&world.url, options, world.clock.clone(), Randomness).await.unwrap()
}
