//! Webhooks in the store: what is told to whom, in the change's own transaction, in order, at least once; and nothing of what
//! must not be told.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::support::hook::{hook, hooked, hooks};
use crate::support::store::World;
use serde_json::Value;
use sqlx::migrate::Migrator;
use sqlx::{Connection as _, PgConnection, SqliteConnection};
use suunta_server::clock::Randomness;
use suunta_server::referrals::model::{Case, Channel, Outcome};
use suunta_server::referrals::roster::Named;
use suunta_server::referrals::watch::TaskKind;
use suunta_server::store::{
    Actor, Correction, Destination, Hook, HookEvent, NewCase, NewTask, Store, StoreError, Submitted,
};
use uuid::Uuid;

crate::on_both!(
    every_event_is_told_to_those_who_want_it,
    a_change_that_does_not_happen_is_told_to_nobody,
    nothing_is_told_of_protected_cases,
    calls_keep_their_order_and_none_is_lost,
    a_withdrawal_takes_everything_but_itself,
    tasks_are_told_once_when_given_and_once_when_late,
    calls_of_a_webhook_that_is_gone_are_parked,
    who_holds_a_case_is_never_said_but_that_it_changed,
);

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
    Destination { queue: queue.into(), org: org.into(), protected: queue == "safe", index: Vec::new() }
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

async fn who_holds_a_case_is_never_said_but_that_it_changed(world: &World) {
    let store = hooked(world, hooks(vec![hook("all", &[], HookEvent::ALL)])).await;
    let (anna, bert) = (world.user_in(&store, "anna").await, world.user_in(&store, "bert").await);
    for protected in [false, true] {
        let key = protected.to_string();
        let case = submit(&store, NewCase { protected, ..world.new_case(&key) }).await;
        let case = store.claim(case.id, anna, case.version).await.unwrap();
        let case =
            store.hand_over(case.id, Actor::Staff(bert), case.version, bert, Vec::new()).await.unwrap();
        let case = store.release(case.id, bert, case.version).await.unwrap();
        let case = store.claim(case.id, anna, case.version).await.unwrap();
        assert!(store.lapse(&case, Vec::new()).await.unwrap());
        assert!(!store.lapse(&case, Vec::new()).await.unwrap(), "another server was faster");
        let all = told(&store, "all").await;
        if protected {
            assert_eq!(events(&all), [""; 0]);
            continue;
        }
        assert_eq!(events(&all), ["received", "claimed", "handed-over", "released", "claimed", "lapsed"]);
        let states: Vec<&str> = all.iter().map(|body| body["state"].as_str().unwrap()).collect();
        assert_eq!(states, ["new", "claimed", "claimed", "new", "claimed", "new"]);
        for body in &all {
            assert_eq!(body.as_object().unwrap().len(), 9, "the fields of every call and no other");
            for person in [anna, bert] {
                assert!(!body.to_string().contains(&person.to_string()));
            }
        }
    }
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

/// Mails that waited before the outbox took anything else leave afterwards, in their order and under their ids.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waited_before_the_outbox_was_rebuilt_waits_still() {
    for world in [Some(World::sqlite().await), World::postgres().await].into_iter().flatten() {
        let engine = if world.is_sqlite() { "sqlite" } else { "postgres" };
        let old = tempfile::tempdir().unwrap();
        let all = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
        for file in std::fs::read_dir(all).unwrap().flatten() {
            let name = file.file_name().into_string().unwrap();
            if name.as_str() < "0007" {
                std::fs::copy(file.path(), old.path().join(name)).unwrap();
            }
        }
        let migrator = Migrator::new(old.path()).await.unwrap();
        // A fresh database beside the world's own, as it was then.
        let fresh = if world.is_sqlite() {
            let url = format!("sqlite:{}", old.path().join("old.db").display());
            let options: sqlx::sqlite::SqliteConnectOptions = url.parse().unwrap();
            let options =
                options.create_if_missing(true).auto_vacuum(sqlx::sqlite::SqliteAutoVacuum::Incremental);
            let mut conn = SqliteConnection::connect_with(&options).await.unwrap();
            migrator.run(&mut conn).await.unwrap();
            conn.close().await.unwrap();
            url
        } else {
            let mut conn = PgConnection::connect(&world.url).await.unwrap();
            // The world's tables and the audit's schema go, and its old ones come.
            let sql = "DROP SCHEMA IF EXISTS suunta_audit CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public";
            world.store.close().await;
            sqlx::raw_sql(sql).execute(&mut conn).await.unwrap();
            migrator.run(&mut conn).await.unwrap();
            world.url.clone()
        };
        let ids: Vec<Uuid> = (1..=5).map(Uuid::from_u128).collect();
        let case = world.hex(Uuid::from_u128(99).as_bytes());
        let mut sql = format!(
            "INSERT INTO cases (id, number, code_hash, idem, site, org, queue, rule, state, open, version, lang, barriers, \
             interpreter, protected, created, deadline, attempts, follow_up) VALUES ({case}, 'n', {case}, {case}, 'oulu', \
             'oulu', 'q', 'r', 'new', 1, 1, 'fi', '', 0, 0, 1, 2, 0, 0); \
             INSERT INTO case_texts (case_id, contact, answers, brief, mail, tokens) \
             VALUES ({case}, {case}, {case}, {case}, {case}, {case});"
        );
        // Not written in the order of their ids.
        for at in [2, 0, 4, 1, 3] {
            let id = world.hex(ids[at].as_bytes());
            let _ = write!(sql, "INSERT INTO outbox VALUES ({id}, {case}, 'news', 1, 1, {at}, 0, 'e{at}');");
        }
        run(&fresh, sql).await;
        let store = Store::open(&fresh, 2, world.clock.clone(), Randomness).await.unwrap();
        let mut left = Vec::new();
        while let Some(mail) = store.mails_due(10).await.unwrap().pop() {
            let at = left.len();
            assert_eq!(
                (mail.case, mail.user, mail.error),
                (Some(Uuid::from_u128(99)), None, format!("e{at}"))
            );
            assert_eq!(mail.attempts, i64::try_from(at).unwrap() + 1);
            store.mail_sent(mail.id).await.unwrap();
            left.push(mail.id);
        }
        assert_eq!(left, ids);
        store.close().await;
        world.end().await;
    }
}

async fn run(url: &str, sql: String) {
    let sql = sqlx::AssertSqlSafe(sql);
    if url.starts_with("sqlite:") {
        let mut conn = SqliteConnection::connect(url).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut conn).await.unwrap();
        conn.close().await.unwrap();
    } else {
        let mut conn = PgConnection::connect(url).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut conn).await.unwrap();
    }
}
