//! "Take the next one" over HTTP, by many at once, on two servers and one PostgreSQL: none double, none lost; and again while the
//! database crashes and comes back. `SUUNTA_FULL`: 64 people and 100,000 cases.

#[path = "contract/support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::support::desk::{Browser, Desk, Setup};
use crate::support::store::World;
use crate::support::store::fill::fill;
use suunta_server::referrals::model::Role;
use suunta_tests::clock::Stopwatch;
use suunta_tests::postgres::Cluster;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

fn full() -> bool {
    std::env::var_os("SUUNTA_FULL").is_some()
}

/// Serves a desk on a port of its own.
async fn serve(desk: &Desk) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let service = desk.router.clone().into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.expect("serves") });
    address
}

/// A signed-in person on a connection that stays open.
struct Hand {
    address: SocketAddr,
    stream: Option<TcpStream>,
    cookies: String,
    csrf: String,
}

impl Hand {
    fn of(address: SocketAddr, browser: &Browser) -> Self {
        let cookies: Vec<String> = browser.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let csrf = browser.page.hidden("csrf").expect("a token");
        Self { address, stream: None, cookies: cookies.join("; "), csrf }
    }

    /// Presses "take the next one"; answers status and location, or `None` when the connection broke.
    async fn press(&mut self) -> Option<(u16, String)> {
        let body = format!("csrf={}", self.csrf);
        let request = format!(
            "POST /desk/next HTTP/1.1\r\nHost: desk\r\nCookie: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.cookies,
            body.len()
        );
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => TcpStream::connect(self.address).await.ok()?,
        };
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut answer = Vec::new();
        let head = loop {
            if let Some(end) = answer.windows(4).position(|window| window == b"\r\n\r\n") {
                break String::from_utf8_lossy(&answer[..end]).to_ascii_lowercase();
            }
            if stream.read_buf(&mut answer).await.ok()? == 0 {
                return None;
            }
        };
        let field = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let location = field("location:").unwrap_or_default().to_owned();
        // An answer without a body may be followed by the next request on the same connection.
        if field("content-length:") == Some("0") {
            self.stream = Some(stream);
        }
        Some((status, location))
    }
}

/// Signs people in on both servers and lets them press until nothing waits; answers what each was told it has.
async fn press_all(
    desks: [&Desk; 2],
    people: usize,
    taken: Arc<AtomicUsize>,
) -> BTreeMap<String, Vec<String>> {
    let addresses = [serve(desks[0]).await, serve(desks[1]).await];
    let mut ready = Vec::new();
    for n in 0..people {
        let login = format!("kasi{n}");
        desks[0].person(&login, Role::Counsellor, &["guidance"], false).await;
        let mut browser = desks[n % 2].signed_in(&login).await;
        browser.get("/desk").await;
        ready.push((login, Hand::of(addresses[n % 2], &browser)));
    }
    // Everybody is signed in before anybody begins: half of the cases may be gone, and the database with them, before the last is.
    let mut hands = Vec::new();
    for (login, mut hand) in ready {
        let taken = Arc::clone(&taken);
        hands.push(tokio::spawn(async move {
            let mut mine = Vec::new();
            let mut broken = 0;
            loop {
                match hand.press().await {
                    Some((303, to)) if to.starts_with("/desk/cases/") => {
                        let id = to.trim_start_matches("/desk/cases/").split('?').next().unwrap_or_default();
                        mine.push(id.to_owned());
                        taken.fetch_add(1, Ordering::Relaxed);
                    }
                    Some((303, to)) if to.contains("none-left") => return (login, mine),
                    other => {
                        // While the database is away people are told so, and try again.
                        broken += 1;
                        assert!(broken < 2_000, "{login}: {other:?}");
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                }
            }
        }));
    }
    let mut all = BTreeMap::new();
    for hand in hands {
        let (login, mine) = hand.await.expect("a hand");
        all.insert(login, mine);
    }
    all
}

/// Holds what people were told against what the database says.
async fn check(desk: &Desk, all: &BTreeMap<String, Vec<String>>, cases: i64, crashed: bool) {
    let mut told: Vec<&String> = all.values().flatten().collect();
    let count = i64::try_from(told.len()).expect("a count");
    told.sort_unstable();
    told.dedup();
    assert_eq!(i64::try_from(told.len()).expect("a count"), count, "nobody was given what somebody has");
    let claims = desk.world.number("SELECT COUNT(*) FROM case_events WHERE kind = 'claimed'").await;
    let held = desk.world.number("SELECT COUNT(*) FROM cases WHERE state = 'claimed'").await;
    assert_eq!(desk.world.number("SELECT COUNT(*) FROM cases WHERE state = 'new'").await, 0, "none lost");
    assert_eq!((claims, held), (cases, cases), "each claimed once");
    // A crash may take the answer of a claim that is done; then the case is on its holder's list all the same.
    assert!(count == cases || (crashed && count <= cases), "{count} of {cases}");
    for (login, mine) in all {
        let owner = desk.user(login).await.id;
        for id in mine.iter().step_by(if mine.len() > 200 { 97 } else { 1 }) {
            let case =
                desk.app.store.case(id.parse().expect("an id")).await.expect("reads").expect("the case");
            assert_eq!(case.owner, Some(owner), "{login} has what {login} was told");
        }
    }
}

async fn second(desk: &Desk) -> Desk {
    Desk::beside(desk, &Setup::default()).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn none_double_none_lost_on_two_servers() {
    let (people, cases, seeds) = if full() { (64, 100_000, 10) } else { (12, 600, 1) };
    for seed in 0..seeds {
        let Some(world) = World::postgres().await else { return };
        let desk = Desk::new(world, Setup::default()).await;
        // Deadlines are drawn anew in every round; nine in ten wait.
        fill(&desk.world, cases, &["guidance"]).await;
        let waiting = desk.world.number("SELECT COUNT(*) FROM cases WHERE state = 'new'").await;
        let other = second(&desk).await;
        let began = Stopwatch::start();
        let all = press_all([&desk, &other], people, Arc::default()).await;
        check(&desk, &all, waiting, false).await;
        let a_second = waiting as f64 / began.elapsed().as_secs_f64();
        println!(
            "round {}: {waiting} cases, {a_second:.0} a second, {people} people, none double, none lost",
            seed + 1
        );
        other.app.store.close().await;
        desk.world.end().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_database_crashes_in_the_middle() {
    if std::env::var_os("SUUNTA_TEST_PG").is_none() {
        return;
    }
    let (people, cases) = if full() { (32, 20_000) } else { (8, 500) };
    let mut cluster = Cluster::start().expect("a cluster");
    let desk = Desk::new(World::postgres_at(cluster.url()).await, Setup::default()).await;
    fill(&desk.world, cases, &["guidance"]).await;
    let waiting = desk.world.number("SELECT COUNT(*) FROM cases WHERE state = 'new'").await;
    let other = second(&desk).await;
    let taken = Arc::new(AtomicUsize::new(0));
    let half = usize::try_from(waiting / 2).expect("a count");
    let seen = Arc::clone(&taken);
    let crash = tokio::task::spawn_blocking(move || {
        while seen.load(Ordering::Relaxed) < half {
            std::thread::sleep(Duration::from_millis(1));
        }
        cluster.crash_and_restart().expect("comes back");
        cluster
    });
    let all = press_all([&desk, &other], people, taken).await;
    let cluster = crash.await.expect("the crash");
    check(&desk, &all, waiting, true).await;
    let told: usize = all.values().map(Vec::len).sum();
    println!("{waiting} cases, {told} acknowledged, the database killed after {half}");
    drop(cluster);
}
