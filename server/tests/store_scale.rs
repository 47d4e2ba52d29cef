//! Figures of the store: lists, search and claim among many referrals, durable submissions a second. Not part of the
//! usual run: `SUUNTA_TEST_CASES=1000000 cargo test --release -p suunta-server --test store_scale -- --ignored --nocapture`.
#![allow(clippy::disallowed_methods, reason = "a stopwatch of a test")]

#[path = "contract/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

use crate::support::store::World;
use crate::support::store::fill::{Times, fill};
use suunta_server::clock::Randomness;
use suunta_server::store::{Filter, Options, Page, Store, StoreError, Submitted};

fn cases() -> i64 {
    std::env::var("SUUNTA_TEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000)
}

macro_rules! timed {
    ($what:expr, $times:expr, |$n:ident| $run:expr) => {{
        let mut times = Vec::new();
        for $n in 0..$times {
            let started = Instant::now();
            $run;
            times.push(started.elapsed());
        }
        Times::of(times).report($what);
    }};
}

async fn lists(world: &World) {
    let count = cases();
    let started = Instant::now();
    fill(world, count, &["q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7"]).await;
    println!("\n{:?}: {count} cases written in {:.1?}", world.store.kind(), started.elapsed());
    let all: Vec<String> = (0..8).map(|n| format!("q{n}")).collect();
    let store = &world.store;
    let filter = |lang: Option<&str>, area: Option<&str>| Filter {
        lang: lang.map(str::to_owned),
        area: area.map(str::to_owned),
        ..Filter::default()
    };
    let page = Page::default();
    timed!("queue page, one queue", 300, |n| store
        .queue(&all[n % 8..=n % 8], &filter(None, None), page)
        .await
        .unwrap());
    timed!("queue page, eight queues", 300, |_n| store.queue(&all, &filter(None, None), page).await.unwrap());
    let deep = Page {
        after: Some((world.now().checked_add(Duration::from_secs(500_000)).unwrap(), uuid::Uuid::nil())),
        ..page
    };
    timed!("queue page in the middle", 300, |n| store
        .queue(&all[n % 8..=n % 8], &filter(None, None), deep)
        .await
        .unwrap());
    timed!("queue page, Swedish only", 100, |n| {
        store.queue(&all[n % 8..=n % 8], &filter(Some("sv"), None), page).await.unwrap()
    });
    timed!("queue page, a filter nobody meets", 50, |n| {
        store.queue(&all[n % 8..=n % 8], &filter(None, Some("nowhere")), page).await.unwrap()
    });
    timed!("counts of eight queues", 100, |_n| store.queue_counts(&all, &[]).await.unwrap());
    timed!("top of the administrator's page", 100, |_n| store.top_of_desk(&all, &all).await.unwrap());
    let token =
        |word: char, n: usize| -> [u8; 16] { format!("{word}{n:015}").into_bytes().try_into().unwrap() };
    timed!("search, a common name", 300, |n| store.search("oulu", &[token('a', n * 7)], &all).await.unwrap());
    timed!("search, two words", 300, |n| {
        let found = store.search("oulu", &[token('a', n * 7), token('b', n * 7)], &all).await.unwrap();
        assert!(found.len() <= 1);
    });
    let waiting = store.queue(&all, &Filter::default(), Page { size: 200, ..page }).await.unwrap().cases;
    timed!("claim", waiting.len(), |n| store
        .claim(waiting[n].id, uuid::Uuid::from_u128(7), 1)
        .await
        .unwrap());
}

async fn submissions(world: &World, store: &Store, name: &str, clients: usize, seconds: u64) -> f64 {
    let until = Instant::now() + Duration::from_secs(seconds);
    let started = Instant::now();
    let tasks: Vec<_> = (0..clients)
        .map(|client| {
            let store = store.clone();
            let contact = World::contact(&format!("Matti{client} Meikäläinen"), "040 1234567", "");
            let template = world.new_case_of("k", &contact, "oulu", "q");
            tokio::spawn(async move {
                let mut times = Vec::new();
                while Instant::now() < until {
                    let mut new = template.clone();
                    new.id =
                        uuid::Builder::from_unix_timestamp_millis(1_800_000_000_000, &Randomness.bytes())
                            .into_uuid();
                    (new.code_hash, new.idem) = (Randomness.bytes(), Randomness.bytes());
                    new.answers = vec![1; 2500];
                    new.brief = vec![2; 3500];
                    new.index.iter_mut().for_each(|token| token.hash = Randomness.bytes());
                    let began = Instant::now();
                    match store.submit(new).await {
                        Ok(Submitted::New(_)) => times.push(began.elapsed()),
                        Err(StoreError::Unavailable(_)) => tokio::time::sleep(Duration::from_millis(5)).await,
                        other => panic!("{other:?}"),
                    }
                }
                times
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.unwrap());
    }
    let rate = all.len() as f64 / started.elapsed().as_secs_f64();
    Times::of(all).report(&format!("{name}: {rate:.0} a second"));
    rate
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "figures, not a check"]
async fn sqlite_lists() {
    let world = World::sqlite().await;
    lists(&world).await;
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "figures, not a check"]
async fn postgres_lists() {
    let Some(world) = World::postgres().await else { return };
    lists(&world).await;
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "figures, not a check"]
async fn durable_submissions() {
    let world = World::sqlite().await;
    println!();
    let grouped = submissions(&world, &world.store, "SQLite, group commit, 128 clients", 128, 5).await;
    world.store.close().await;
    let options = Options { connections: 2, group_commit: false, ..Options::default() };
    let single = Store::open_with(&world.url, options, world.clock.clone(), Randomness).await.unwrap();
    let alone = submissions(&world, &single, "SQLite, a commit each, 128 clients", 128, 5).await;
    println!("group commit brings {:.1} times as much", grouped / alone);
    single.close().await;
    let file = std::fs::File::create(world.files().unwrap().join("sync")).unwrap();
    timed!("fdatasync of 4 KB", 200, |_n| {
        std::os::unix::fs::FileExt::write_all_at(&file, &[1; 4096], 0).unwrap();
        file.sync_data().unwrap();
    });
    world.end().await;
    if let Some(world) = World::postgres().await {
        submissions(&world, &world.store, "PostgreSQL, 6 connections, 64 clients", 64, 5).await;
        world.end().await;
    }
}
