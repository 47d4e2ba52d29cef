//! Figures of the store: lists, search and claim among many referrals, durable submissions a second. Not part of the
//! usual run: `SUUNTA_TEST_CASES=1000000 cargo test --release -p suunta-server --test store_scale -- --ignored --nocapture`.
#![allow(clippy::disallowed_methods, reason = "a stopwatch of a test")]

mod store_support;

use std::time::{Duration, Instant};

use store_support::World;
use suunta_server::clock::Randomness;
use suunta_server::store::{Filter, Options, Page, Store, StoreError, Submitted};

fn cases() -> i64 {
    std::env::var("SUUNTA_TEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000)
}

struct Times(Vec<Duration>);

impl Times {
    fn report(mut self, what: &str) {
        self.0.sort_unstable();
        let at = |share: f64| self.0[((self.0.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
        println!("{what:<44} p50 {:>8.2} ms   p99 {:>8.2} ms   max {:>8.2} ms", at(0.5), at(0.99), at(1.0));
    }
}

macro_rules! timed {
    ($what:expr, $times:expr, |$n:ident| $run:expr) => {{
        let mut times = Vec::new();
        for $n in 0..$times {
            let started = Instant::now();
            $run;
            times.push(started.elapsed());
        }
        Times(times).report($what);
    }};
}

/// Nine in ten open, in eight queues, with three index words each; written behind the store's back.
async fn fill(world: &World, count: i64) {
    let blob = |text: &str| {
        if world.is_sqlite() {
            format!("CAST({text} AS BLOB)")
        } else {
            format!("convert_to({text}, 'UTF8')")
        }
    };
    let (series, random) = if world.is_sqlite() {
        (
            format!("WITH RECURSIVE g(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < {count})"),
            "abs(random())",
        )
    } else {
        (format!("WITH g(n) AS (SELECT generate_series(1, {count}))"), "floor(random() * 1000000000)::bigint")
    };
    let hex = |prefix: &str| {
        if world.is_sqlite() {
            format!("printf('{prefix}%013d', n)")
        } else {
            format!("'{prefix}' || lpad(n::text, 13, '0')")
        }
    };
    let id = blob(&hex("id-"));
    let now = world.now().as_millisecond();
    world
        .sql(&format!(
            "{} {series} SELECT {id}, {}, {}, {}, 'oulu', 'oulu', 'q' || (n % 8), 'r', \
             CASE WHEN n % 10 = 0 THEN 'closed' ELSE 'new' END, CASE WHEN n % 10 = 0 THEN 0 ELSE 1 END, 1, NULL, \
             CASE WHEN n % 40 = 0 THEN 'sv' ELSE 'fi' END, 'area' || (n % 17), 'work', 'foundation', ',care,', 0, 0, \
             {now}, {now} + ({random} % 1000000000), NULL, NULL, NULL, 0, NULL, \
             CASE WHEN n % 10 = 0 THEN {now} END, NULL, NULL, 0 FROM g",
            "INSERT INTO cases",
            hex("N"),
            blob(&hex("code-")),
            blob(&hex("idem-")),
        ))
        .await
        .unwrap();
    world
        .sql(&format!(
            "INSERT INTO case_texts {series} SELECT {id}, {id}, {id}, {id}, NULL, {} FROM g",
            blob("''")
        ))
        .await
        .unwrap();
    // Token n % 5000: two hundred people with the same name in a million.
    for word in ["a", "b", "c"] {
        let modulo = if word == "a" { 5000 } else { 2_000_000_000 };
        let token = if world.is_sqlite() {
            format!("CAST(printf('{word}%015d', n % {modulo}) AS BLOB)")
        } else {
            format!("convert_to('{word}' || lpad((n % {modulo})::text, 15, '0'), 'UTF8')")
        };
        world
            .sql(&format!("INSERT INTO case_index {series} SELECT 'oulu', {token}, {id} FROM g"))
            .await
            .unwrap();
    }
    if !world.is_sqlite() {
        world.sql("ANALYZE").await.unwrap();
    }
}

async fn lists(world: &World) {
    let count = cases();
    let started = Instant::now();
    fill(world, count).await;
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
    Times(all).report(&format!("{name}: {rate:.0} a second"));
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
