//! Webhooks: what is told to whom, in the change's own transaction; in order, at least once, signed; and nowhere but where
//! they may lead.

mod desk_support;
mod store_support;

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use desk_support::{Desk, Setup};
use serde_json::Value;
use store_support::World;
use suunta_server::clock::Randomness;
use suunta_server::config::webhooks::Webhook;
use suunta_server::outbox::guard::{Lookup, System};
use suunta_server::outbox::{CallError, Receiver, call_due, run_hook, signature};
use suunta_server::referrals::model::{Case, Channel, Outcome};
use suunta_server::referrals::roster::Named;
use suunta_server::referrals::watch::TaskKind;
use suunta_server::store::{
    Actor, Correction, Destination, Hook, HookEvent, Hooks, NewCase, NewTask, Options, Store, StoreError,
    Submitted,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

on_both!(
    every_event_is_told_to_those_who_want_it,
    a_change_that_does_not_happen_is_told_to_nobody,
    nothing_is_told_of_protected_cases,
    calls_keep_their_order_and_none_is_lost,
    a_withdrawal_takes_everything_but_itself,
    tasks_are_told_once_when_given_and_once_when_late,
    calls_of_a_webhook_that_is_gone_are_parked,
);

const SECRET: &str = "0123456789abcdef0123456789abcdef";

fn hook(name: &str, organisations: &[&str], events: &[HookEvent]) -> Hook {
    Hook {
        name: name.into(),
        sites: vec!["oulu".into()],
        organisations: organisations.iter().map(|&own| own.to_owned()).collect(),
        events: events.to_vec(),
    }
}

fn hooks(hooks: Vec<Hook>) -> Hooks {
    Hooks { hooks, protected_queues: BTreeSet::from(["safe".to_owned()]) }
}

/// The same database with webhooks.
async fn hooked(world: &World, hooks: Hooks) -> Store {
    world.store.close().await;
    let options = Options { connections: 6, hooks, ..Options::default() };
    Store::open_with(&world.url, options, world.clock.clone(), Randomness).await.unwrap()
}

async fn submit(store: &Store, new: NewCase) -> Case {
    match store.submit(new).await.unwrap() {
        Submitted::New(case) => case,
        other => panic!("expected a new case, got {other:?}"),
    }
}

/// Takes and makes everything that waits for a webhook: what it is told, in order.
async fn told(store: &Store, hook: &str) -> Vec<Value> {
    let mut all = Vec::new();
    loop {
        let calls = store.calls_due(hook, 100).await.unwrap();
        if calls.is_empty() {
            return all;
        }
        for call in calls {
            let body: Value = serde_json::from_str(&call.body).unwrap();
            assert_eq!(body["id"], call.id.to_string());
            assert_eq!(body["event"], call.event);
            all.push(body);
            store.call_made(call.id).await.unwrap();
        }
    }
}

fn events(told: &[Value]) -> Vec<&str> {
    told.iter().map(|body| body["event"].as_str().unwrap()).collect()
}

fn destination(queue: &str, org: &str) -> Destination {
    Destination { queue: queue.into(), org: org.into(), index: Vec::new() }
}

async fn every_event_is_told_to_those_who_want_it(world: &World) {
    use HookEvent::{Closed, Received};
    let store = hooked(
        world,
        hooks(vec![
            hook("all", &[], HookEvent::ALL),
            hook("city", &["oulu"], HookEvent::ALL),
            hook("ends", &["college"], &[Received, Closed]),
            Hook { sites: vec!["elsewhere".into()], ..hook("elsewhere", &[], HookEvent::ALL) },
        ]),
    )
    .await;
    let anna = world.user_in(&store, "anna").await;
    let new = world.new_case_of(
        "k",
        &World::contact("Matti Meikäläinen", "0401", "m@example.fi"),
        "oulu",
        "guidance",
    );
    let case = submit(&store, new).await;
    let next = world.now() + jiff::SignedDuration::from_hours(24);
    let case = store
        .move_to(case.id, anna, 1, destination("training", "college"), world.text("sinne"))
        .await
        .unwrap();
    let case = store.claim(case.id, anna, case.version).await.unwrap();
    let case = store
        .contacted(case.id, anna, case.version, Channel::Phone, next, Some(world.text("puhuttu")))
        .await
        .unwrap();
    let case = store.plan(case.id, anna, case.version, next, world.text("sovittu")).await.unwrap();
    store.note(case.id, anna, world.text("muistiinpano")).await.unwrap();
    let case =
        store.close_case(case.id, anna, case.version, Outcome::StartedWork, false, None).await.unwrap();
    store.withdraw(case.id, Actor::Person).await.unwrap();
    // All of it waits still but what went with the case.
    assert_eq!(events(&told(&store, "all").await), ["withdrawn"]);
    assert_eq!(events(&told(&store, "city").await), [""; 0], "the case had left the city");

    // And in the order of its life, with nothing but these fields.
    let case =
        submit(&store, world.new_case_of("k2", &World::contact("Maija", "", ""), "oulu", "guidance")).await;
    let case =
        store.move_to(case.id, anna, 1, destination("training", "college"), world.text("x")).await.unwrap();
    let case = store.claim(case.id, anna, case.version).await.unwrap();
    let case = store.contacted(case.id, anna, case.version, Channel::Phone, next, None).await.unwrap();
    let case = store.plan(case.id, anna, case.version, next, world.text("x")).await.unwrap();
    let case =
        store.close_case(case.id, anna, case.version, Outcome::StartedWork, false, None).await.unwrap();
    let all = told(&store, "all").await;
    assert_eq!(events(&all), ["received", "moved", "claimed", "contacted", "planned", "closed"]);
    for body in &all {
        let fields: Vec<&str> = body.as_object().unwrap().keys().map(String::as_str).collect();
        let wanted = ["case", "event", "id", "organisation", "outcome", "queue", "site", "state", "time"];
        assert_eq!(BTreeSet::from_iter(fields), BTreeSet::from(wanted));
        assert_eq!(body["case"], case.id.to_string());
        assert!(!body.to_string().contains(&case.number) && !body.to_string().contains("anna"));
    }
    let states: Vec<&str> = all.iter().map(|body| body["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["new", "new", "claimed", "in-contact", "planned", "closed"]);
    assert_eq!(all[5]["outcome"], "started-work");
    assert!(all[4]["outcome"].is_null());
    assert_eq!((&all[0]["queue"], &all[1]["queue"]), (&Value::from("guidance"), &Value::from("training")));
    assert_eq!(all[0]["time"], world.now().to_string());
    assert_eq!(
        events(&told(&store, "city").await),
        ["received", "moved"],
        "it is told that the case has left"
    );
    assert_eq!(events(&told(&store, "ends").await), ["closed"]);
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0, "nobody else was told anything");
    store.close().await;
}

async fn a_change_that_does_not_happen_is_told_to_nobody(world: &World) {
    let store = hooked(world, hooks(vec![hook("all", &[], HookEvent::ALL)])).await;
    let (anna, bert) = (world.user_in(&store, "anna").await, world.user_in(&store, "bert").await);
    let new = world.new_case("k");
    let case = submit(&store, new.clone()).await;
    assert!(matches!(store.submit(new).await, Ok(Submitted::Again(_))));
    store.claim(case.id, anna, 1).await.unwrap();
    assert!(matches!(store.claim(case.id, bert, 1).await, Err(StoreError::Conflict(_))));
    assert_eq!(events(&told(&store, "all").await), ["received", "claimed"]);
    store.close().await;
}

async fn nothing_is_told_of_protected_cases(world: &World) {
    let store = hooked(world, hooks(vec![hook("all", &[], HookEvent::ALL)])).await;
    let anna = world.user_in(&store, "anna").await;
    let case = submit(&store, NewCase { protected: true, ..world.new_case("p") }).await;
    let case = store.claim(case.id, anna, case.version).await.unwrap();
    let named = Named { user: anna, deputy: None };
    let task = NewTask { kind: TaskKind::TimeUp, named, basis: world.now(), due: world.now() };
    assert!(store.tell(case.clone(), vec![task], world.now()).await.unwrap());
    world.pass(1);
    store.tell_late().await.unwrap();
    store.withdraw(case.id, Actor::Person).await.unwrap();
    let inside = NewCase { queue: "safe".into(), ..world.new_case("q") };
    submit(&store, inside).await;
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0);
    // What waits when a case becomes protected goes.
    let one = submit(&store, world.new_case("r")).await;
    let two = submit(&store, world.new_case("s")).await;
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 2);
    let protect = Some(destination("safe", "oulu"));
    store.correct(one.id, Correction { protect, ..Correction::default() }).await.unwrap();
    store.move_to(two.id, anna, 1, destination("safe", "oulu"), world.text("x")).await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0);
    store.close().await;
}

async fn calls_keep_their_order_and_none_is_lost(world: &World) {
    let store =
        hooked(world, hooks(vec![hook("a", &[], HookEvent::ALL), hook("b", &[], HookEvent::ALL)])).await;
    let anna = world.user_in(&store, "anna").await;
    let one = submit(&store, world.new_case("1")).await;
    let two = submit(&store, world.new_case("2")).await;
    store.claim(one.id, anna, 1).await.unwrap();
    let due = store.calls_due("a", 10).await.unwrap();
    let about = |calls: &[suunta_server::store::Call]| {
        calls.iter().map(|call| (call.case.unwrap(), call.event.clone())).collect::<Vec<_>>()
    };
    let received = |case: &Case| (case.id, "received".to_owned());
    assert_eq!(about(&due), [received(&one), received(&two)], "the second of a case waits for the first");
    assert!(store.calls_due("a", 10).await.unwrap().is_empty(), "taken");
    assert_eq!(
        store.calls_due("b", 10).await.unwrap().len(),
        2,
        "another webhook does not wait for this one"
    );
    world.pass(1);
    let again = store.calls_due("a", 10).await.unwrap();
    assert_eq!(
        (again[0].id, &again[0].body),
        (due[0].id, &due[0].body),
        "the worker died: again, byte for byte"
    );
    store.call_made(again[1].id).await.unwrap();
    let retry = world.now() + jiff::SignedDuration::from_mins(1);
    store.call_failed(again[0].id, Some(retry), "answer-500").await.unwrap();
    assert!(store.calls_due("a", 10).await.unwrap().is_empty(), "what comes after waits too");
    world.pass(1);
    let third = store.calls_due("a", 10).await.unwrap();
    assert_eq!((third.len(), third[0].id, third[0].attempts), (1, due[0].id, 3));
    store.call_failed(third[0].id, None, "answer-500").await.unwrap();
    let next = store.calls_due("a", 10).await.unwrap();
    assert_eq!(about(&next), [(one.id, "claimed".to_owned())], "a parked call blocks nobody");
    let parked = store.calls_parked().await.unwrap();
    assert_eq!((parked.len(), parked[0].hook.as_str(), parked[0].error.as_str()), (1, "a", "answer-500"));
    store.call_again(parked[0].id, anna).await.unwrap();
    assert!(matches!(store.call_again(parked[0].id, anna).await, Err(StoreError::NotFound)));
    assert_eq!(store.calls_parked().await.unwrap(), []);
    let actions: Vec<(String, Actor)> =
        store.audit_of(parked[0].id).await.unwrap().into_iter().map(|row| (row.action, row.actor)).collect();
    assert_eq!(
        actions,
        [("parked".to_owned(), Actor::System), ("hook-again".to_owned(), Actor::Staff(anna))]
    );
    assert!(store.mails_due(10).await.unwrap().is_empty(), "a call is no mail");
    store.close().await;
}

async fn a_withdrawal_takes_everything_but_itself(world: &World) {
    let store = hooked(world, hooks(vec![hook("all", &[], HookEvent::ALL)])).await;
    let case = submit(&store, world.new_case("1")).await;
    let on_its_way = store.calls_due("all", 10).await.unwrap();
    store.withdraw(case.id, Actor::Person).await.unwrap();
    assert!(store.calls_due("all", 10).await.unwrap().is_empty(), "what is on its way arrives first");
    store.call_failed(on_its_way[0].id, None, "late").await.unwrap();
    world.clock.set(world.now() + jiff::SignedDuration::from_secs(16));
    let told = told(&store, "all").await;
    assert_eq!(
        (told.len(), &told[0]["event"], &told[0]["state"]),
        (1, &Value::from("withdrawn"), &Value::from("withdrawn"))
    );
    assert_eq!(told[0]["case"], case.id.to_string());
    // Retention is nobody's act, and told to nobody.
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0);
    store.close().await;
}

async fn tasks_are_told_once_when_given_and_once_when_late(world: &World) {
    let events_wanted = [HookEvent::TaskGiven, HookEvent::TaskLate];
    let store = hooked(world, hooks(vec![hook("tasks", &[], &events_wanted)])).await;
    let anna = world.user_in(&store, "anna").await;
    let case = submit(&store, world.new_case("1")).await;
    let due = world.now() + jiff::SignedDuration::from_hours(2);
    let named = Named { user: anna, deputy: None };
    let task = NewTask { kind: TaskKind::TimeUp, named, basis: case.deadline, due };
    world.pass(1);
    assert!(store.tell(case.clone(), vec![task.clone()], world.now()).await.unwrap());
    let case = store.case(case.id).await.unwrap().unwrap();
    world.pass(1);
    // The same stamp: given before, so told before.
    assert!(store.tell(case, vec![task], world.now()).await.unwrap());
    assert_eq!(events(&told(&store, "tasks").await), ["task-given"]);
    assert_eq!(store.tell_late().await.unwrap(), 0, "not late yet");
    world.pass(1);
    let (a, b, c) = tokio::join!(store.tell_late(), store.tell_late(), store.tell_late());
    assert!(a.unwrap() + b.unwrap() + c.unwrap() >= 1);
    assert_eq!(store.tell_late().await.unwrap(), 0);
    assert_eq!(events(&told(&store, "tasks").await), ["task-late"], "once, by however many servers");
    store.close().await;
}

async fn calls_of_a_webhook_that_is_gone_are_parked(world: &World) {
    let store =
        hooked(world, hooks(vec![hook("old", &[], HookEvent::ALL), hook("kept", &[], HookEvent::ALL)])).await;
    submit(&store, world.new_case("1")).await;
    store.close().await;
    let store = hooked(world, hooks(vec![hook("kept", &[], HookEvent::ALL)])).await;
    assert_eq!(store.park_orphans().await.unwrap(), 1);
    assert_eq!(store.park_orphans().await.unwrap(), 0);
    let parked = store.calls_parked().await.unwrap();
    assert_eq!((parked[0].hook.as_str(), parked[0].error.as_str()), ("old", "orphan"));
    assert_eq!(told(&store, "kept").await.len(), 1);
    store.close().await;
}

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
        let case = desk.case("guidance", &desk_support::maija(), 3).await;
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
            desk.case("guidance", &desk_support::somebody(), 3).await;
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
            desk.case("guidance", &desk_support::somebody(), 3).await;
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
    desk.case("guidance", &desk_support::somebody(), 3).await;
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
    desk.case("guidance", &desk_support::somebody(), 3).await;
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
    desk.case("guidance", &desk_support::somebody(), 3).await;
    let sink = Sink { port: port.parse().unwrap(), ..Sink::default() };
    call_due(&desk.app, &local("one", &sink)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn proxies_of_the_environment_are_not_used() {
    let proxy = Sink::start("127.0.0.1:0", &[OK]).await;
    let sink = Sink::start("127.0.0.1:0", &[OK]).await;
    let mut child = tokio::process::Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "child_that_calls", "--ignored"]).env("SUUNTA_TEST_CHILD", sink.port.to_string());
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
        let case = desk.case("guidance", &desk_support::maija(), 3).await;
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
