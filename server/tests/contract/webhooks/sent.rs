//! Webhooks on their way: signed, repeated until they are taken, and made to nowhere but where they may lead.

use std::net::IpAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::desk::{Desk, Setup};
use crate::support::hook::{hook, hooked, hooks};
use crate::support::store::World;
use serde_json::Value;
use suunta_server::config::webhooks::Webhook;
use suunta_server::outbox::{CallError, Receiver, call_due, run_hook, signature};
use suunta_server::outward::{Lookup, System};
use suunta_server::store::{Actor, HookEvent};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

const SECRET: &str = "0123456789abcdef0123456789abcdef";

/// A receiver: answers with what stands first in its list, the last of it for ever; `NEVER`: not at all.
#[derive(Clone, Default)]
struct Sink {
    port: u16,
    connections: Arc<AtomicUsize>,
    got: Arc<Mutex<Vec<(String, String)>>>,
    answers: Arc<Mutex<Vec<String>>>,
}

const OK: &str = "HTTP/1.1 204 No Content\r\n\r\n";
const NO: &str = "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n";
const NEVER: &str = "";

impl Sink {
    async fn start(at: &str, answers: &[&str]) -> Self {
        let listener = TcpListener::bind(at).await.unwrap();
        let answers = answers.iter().map(|&answer| answer.to_owned()).collect();
        let sink = Self {
            port: listener.local_addr().unwrap().port(),
            answers: Arc::new(Mutex::new(answers)),
            ..Self::default()
        };
        let here = sink.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                here.connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(here.clone().serve(stream));
            }
        });
        sink
    }

    async fn serve(self, mut stream: tokio::net::TcpStream) {
        let mut bytes = Vec::new();
        let mut piece = [0; 4096];
        loop {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length: "))
                    .map_or(0, |length| length.parse().unwrap());
                if body.len() >= length {
                    self.got.lock().unwrap().push((head.to_owned(), body.to_owned()));
                    let answer = {
                        let mut answers = self.answers.lock().unwrap();
                        if answers.len() > 1 { answers.remove(0) } else { answers[0].clone() }
                    };
                    if answer == NEVER {
                        std::future::pending::<()>().await;
                    }
                    let _ = stream.write_all(answer.as_bytes()).await;
                    return;
                }
            }
            match stream.read(&mut piece).await {
                Ok(count @ 1..) if bytes.len() < 1 << 16 => bytes.extend_from_slice(&piece[..count]),
                _ => return,
            }
        }
    }

    fn got(&self) -> Vec<(String, String)> {
        self.got.lock().unwrap().clone()
    }

    fn count(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

fn webhook(name: &str, url: &str, more: &str) -> Webhook {
    toml::from_str(&format!(
        "name = \"{name}\"\nurl = \"{url}\"\nsecret = \"{SECRET}\"\nevents = [\"received\"]\n{more}"
    ))
    .unwrap()
}

fn local(name: &str, sink: &Sink) -> Arc<Receiver> {
    let hook = webhook(name, &format!("http://127.0.0.1:{}/in", sink.port), "allow_loopback = true");
    Arc::new(Receiver::new(&hook, Arc::new(System)).unwrap())
}

/// A desk whose store has webhooks of these names for everything.
async fn desk(mut world: World, names: &[&str]) -> Desk {
    let all = names.iter().map(|name| hook(name, &[], HookEvent::ALL)).collect();
    world.store = hooked(&world, hooks(all)).await;
    Desk::new(world, Setup::default()).await
}

fn header<'a>(head: &'a str, name: &str) -> &'a str {
    head.lines().find_map(|line| line.strip_prefix(&format!("{name}: "))).unwrap_or_default()
}

async fn on_each(names: &[&str], test: impl AsyncFn(&Desk)) {
    let on_sqlite = desk(World::sqlite().await, names).await;
    test(&on_sqlite).await;
    if let Some(world) = World::postgres().await {
        let on_postgres = desk(world, names).await;
        test(&on_postgres).await;
        on_postgres.world.end().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_are_signed_and_made_again_until_they_are_taken() {
    on_each(&["one"], async |desk: &Desk| {
        let sink = Sink::start("127.0.0.1:0", &[NO, OK]).await;
        let receiver = local("one", &sink);
        let case = desk.case("guidance", &crate::support::desk::maija(), 3).await;
        assert_eq!(call_due(&desk.app, &receiver).await.unwrap(), 1);
        assert_eq!(call_due(&desk.app, &receiver).await.unwrap(), 0, "it waits");
        desk.world.clock.set(desk.world.now() + jiff::SignedDuration::from_secs(16));
        assert_eq!(call_due(&desk.app, &receiver).await.unwrap(), 1);
        assert_eq!(call_due(&desk.app, &receiver).await.unwrap(), 0);
        let got = sink.got();
        assert_eq!(got.len(), 2);
        assert_eq!(got[0].1, got[1].1, "byte for byte the same");
        for (second, (head, body)) in got.iter().enumerate() {
            assert!(head.starts_with("POST /in HTTP/1.1"), "{head}");
            let body_read: Value = serde_json::from_str(body).unwrap();
            assert_eq!(header(head, "suunta-id"), body_read["id"].as_str().unwrap());
            assert_eq!(body_read["case"], case.id.to_string());
            let at = desk.world.now() - jiff::SignedDuration::from_secs(if second == 0 { 16 } else { 0 });
            assert_eq!(header(head, "suunta-signature"), signature(SECRET, at, body));
            assert!(!body.contains("Maija") && !body.contains(&case.number) && !head.contains("cookie"));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receiver_that_hangs_blocks_nobody_else() {
    on_each(&["hangs", "works"], async |desk: &Desk| {
        let hangs = Sink::start("127.0.0.1:0", &[NEVER]).await;
        let works = Sink::start("127.0.0.1:0", &[OK]).await;
        for _ in 0..20 {
            desk.case("guidance", &crate::support::desk::somebody(), 3).await;
        }
        let stop = CancellationToken::new();
        let mut workers = tokio::task::JoinSet::new();
        workers.spawn(run_hook(desk.app.clone(), local("hangs", &hangs), stop.clone()));
        workers.spawn(run_hook(desk.app.clone(), local("works", &works), stop.clone()));
        for _ in 0..60 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            if works.got().len() == 20 && hangs.count() > 0 {
                break;
            }
        }
        assert_eq!(works.got().len(), 20, "all of them while the other hangs");
        assert_eq!(hangs.count(), 8, "at most eight at once, and these still hang");
        workers.shutdown().await;
    })
    .await;
}

/// Answers a name with the next of these addresses each time, the last of them for ever.
struct Zone(Mutex<Vec<&'static str>>, AtomicUsize);

impl Zone {
    fn of(addresses: &[&'static str]) -> Arc<Self> {
        Arc::new(Self(Mutex::new(addresses.to_vec()), AtomicUsize::new(0)))
    }
}

impl Lookup for Zone {
    fn look_up(&self, _: String) -> Pin<Box<dyn Future<Output = std::io::Result<Vec<IpAddr>>> + Send>> {
        self.1.fetch_add(1, Ordering::SeqCst);
        let mut left = self.0.lock().unwrap();
        let line = if left.len() > 1 { left.remove(0) } else { left[0] };
        let found = line.split(' ').map(|address| address.parse().unwrap()).collect();
        Box::pin(async move { Ok(found) })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_connection_is_made_to_where_none_may_lead() {
    on_each(&["one"], async |desk: &Desk| {
        let inside = Sink::start("127.0.0.1:0", &[OK]).await;
        let url = format!("https://records.example.fi:{}/", inside.port);
        let refused = [
            ("127.0.0.1", ""),
            ("::1", ""),
            ("::ffff:127.0.0.1", ""),
            ("10.0.0.7", ""),
            ("169.254.169.254", ""),
            ("93.184.216.34 127.0.0.1", ""),
            ("127.0.0.1", "allow = [\"10.0.0.0/8\"]"),
            // Only what says itself that it lies on this machine may lead there.
            ("127.0.0.1", "allow_loopback = true"),
        ];
        for (addresses, more) in refused {
            let receiver = Receiver::new(&webhook("one", &url, more), Zone::of(&[addresses])).unwrap();
            desk.case("guidance", &crate::support::desk::somebody(), 3).await;
            call_due(&desk.app, &Arc::new(receiver)).await.unwrap();
            let error = desk.world.number("SELECT COUNT(*) FROM outbox WHERE error = 'address'").await;
            assert!(error > 0, "{addresses} {more}");
            desk.world.pass(24);
        }
        assert_eq!(inside.count(), 0, "nothing knocked");
        // With its range allowed the same name leads there: the counter counts.
        let allowed = webhook("one", &url, "allow = [\"127.0.0.0/8\"]");
        let receiver = Receiver::new(&allowed, Zone::of(&["127.0.0.1"])).unwrap();
        call_due(&desk.app, &Arc::new(receiver)).await.unwrap();
        assert!(inside.count() > 0);
        assert_eq!(inside.got(), [], "and there it is not https that answers");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_zone_that_changes_its_mind_gains_nothing() {
    let desk = desk(World::sqlite().await, &["one"]).await;
    let inside = Sink::start("127.0.0.1:0", &[OK]).await;
    let outside = Sink::start(&format!("127.0.0.2:{}", inside.port), &[OK]).await;
    let url = format!("https://records.example.fi:{}/", inside.port);
    let hook = webhook("one", &url, "allow = [\"127.0.0.2/32\"]");
    let zone = Zone::of(&["127.0.0.2", "127.0.0.1"]);
    let receiver = Arc::new(Receiver::new(&hook, zone.clone()).unwrap());
    desk.case("guidance", &crate::support::desk::somebody(), 3).await;
    call_due(&desk.app, &receiver).await.unwrap();
    assert_eq!(
        (outside.count(), inside.count(), zone.1.load(Ordering::SeqCst)),
        (1, 0, 1),
        "looked at once, and went there"
    );
    desk.world.pass(1);
    call_due(&desk.app, &receiver).await.unwrap();
    assert_eq!(
        (outside.count(), inside.count(), zone.1.load(Ordering::SeqCst)),
        (1, 0, 2),
        "looked at again, and refused"
    );
}

#[tokio::test]
async fn addresses_that_stand_in_the_url_are_looked_at_too() {
    for host in [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "10.1.2.3",
        "169.254.169.254",
        "[::1]",
        "[::ffff:10.0.0.1]",
        "[fe80::1]",
    ] {
        let hook = webhook("one", &format!("https://{host}/"), "");
        let made = Receiver::new(&hook, Arc::new(System)).map(drop);
        assert!(matches!(made, Err(CallError::Refused(_))), "{host}");
    }
    let http = webhook("one", "http://records.example.fi/", "allow_loopback = true");
    assert!(Receiver::new(&http, Arc::new(System)).is_err(), "without TLS to this machine only");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redirects_are_not_followed() {
    let desk = desk(World::sqlite().await, &["one"]).await;
    let other = Sink::start("127.0.0.1:0", &[OK]).await;
    let away = format!(
        "HTTP/1.1 307 Away\r\nlocation: http://127.0.0.1:{}/\r\ncontent-length: 0\r\n\r\n",
        other.port
    );
    let sink = Sink::start("127.0.0.1:0", &[&away]).await;
    desk.case("guidance", &crate::support::desk::somebody(), 3).await;
    call_due(&desk.app, &local("one", &sink)).await.unwrap();
    assert_eq!((sink.got().len(), other.count()), (1, 0));
    assert_eq!(desk.world.number("SELECT COUNT(*) FROM outbox WHERE error = 'answer-307'").await, 1);
}

/// The other half of the next test: with proxies in its environment it calls the receiver that it is told of.
#[tokio::test]
#[ignore = "started by proxies_of_the_environment_are_not_used"]
async fn child_that_calls() {
    let Ok(port) = std::env::var("SUUNTA_TEST_CHILD") else { return };
    let desk = desk(World::sqlite().await, &["one"]).await;
    desk.case("guidance", &crate::support::desk::somebody(), 3).await;
    let sink = Sink { port: port.parse().unwrap(), ..Sink::default() };
    call_due(&desk.app, &local("one", &sink)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn proxies_of_the_environment_are_not_used() {
    let proxy = Sink::start("127.0.0.1:0", &[OK]).await;
    let sink = Sink::start("127.0.0.1:0", &[OK]).await;
    let mut child = tokio::process::Command::new(std::env::current_exe().unwrap());
    let (_, here) = module_path!().split_once("::").unwrap();
    child
        .args(["--exact", &format!("{here}::child_that_calls"), "--ignored"])
        .env("SUUNTA_TEST_CHILD", sink.port.to_string());
    for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        child.env(name, format!("http://127.0.0.1:{}", proxy.port));
    }
    child.env_remove("NO_PROXY").env_remove("no_proxy");
    assert!(child.stdout(std::process::Stdio::null()).status().await.unwrap().success());
    assert_eq!((sink.got().len(), proxy.count()), (1, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parked_calls_stand_on_the_page_of_the_outbox() {
    on_each(&["records"], async |desk: &Desk| {
        let case = desk.case("guidance", &crate::support::desk::maija(), 3).await;
        let call = desk.app.store.calls_due("records", 1).await.unwrap().remove(0);
        desk.app.store.call_failed(call.id, None, "answer-503").await.unwrap();
        let mut anna = desk.signed_in("anna").await;
        anna.get("/desk/admin/outbox").await;
        assert!(anna.page.has("records") && anna.page.has("Asia saapui") && anna.page.has("Vastaus oli 503"));
        assert!(!anna.page.has(&case.number) && !anna.page.has("Maija"));
        let again = format!("/desk/admin/outbox/{}/again", call.id);
        let mut arvo = desk.signed_in("arvo").await;
        arvo.get("/desk/admin/outbox").await;
        assert!(!arvo.page.has("Asia saapui"), "another organisation's");
        arvo.post(&again, &[]).await;
        assert_eq!(arvo.page.status, axum::http::StatusCode::NOT_FOUND);
        anna.get("/desk/admin/outbox").await;
        anna.post(&again, &[]).await;
        anna.follow().await;
        assert!(anna.page.has("Ilmoitus lähetetään uudelleen") && !anna.page.has("Asia saapui"));
        assert_eq!(desk.app.store.calls_due("records", 9).await.unwrap()[0].id, call.id);
        // About a case that is gone: only for the administrator of the whole installation.
        desk.app.store.withdraw(case.id, Actor::Person).await.unwrap();
        desk.world.pass(1);
        let gone = desk.app.store.calls_due("records", 1).await.unwrap().remove(0);
        desk.app.store.call_failed(gone.id, None, "late").await.unwrap();
        anna.get("/desk/admin/outbox").await;
        assert!(!anna.page.has("Asia peruttiin"));
        let mut root = desk.signed_in("root").await;
        root.get("/desk/admin/outbox").await;
        assert!(root.page.has("Asia peruttiin") && root.page.has("Asiaa ei enää ole"));
    })
    .await;
}
