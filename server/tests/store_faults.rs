//! What goes wrong with a database, and what must hold then: failed commands, kill -9, a full disk, tampering.
#![allow(clippy::disallowed_methods, reason = "a stopwatch of a test")]

#[path = "contract/support/mod.rs"]
mod support;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::support::store::World;
use suunta_server::clock::{Clock, Randomness};
use suunta_server::crypto::SealError;
use suunta_server::store::{
    Actor, AuditFault, AuditHead, MailKind, NewCase, Options, Store, StoreError, Submitted, place,
};
use uuid::Uuid;

crate::on_both!(
    a_failed_command_undoes_itself_only,
    swapped_ciphertext_is_refused,
    the_audit_chain_holds,
    tampering_with_the_audit_is_found,
    the_audit_refuses_changes,
    the_outbox_keeps_order_and_loses_nothing,
    acknowledged_means_kept_after_kill,
);

async fn a_failed_command_undoes_itself_only(world: &World) {
    // Every second submission carries a code that exists already: it fails after some of its rows are written.
    let taken = world.new_case("first");
    world.submit(taken.clone()).await;
    let tasks: Vec<_> = (0..60)
        .map(|n| {
            let mut new = world.new_case(&format!("k{n}"));
            if n % 2 == 1 {
                new.code_hash = taken.code_hash;
            }
            let store = world.store.clone();
            tokio::spawn(async move { store.submit(new).await })
        })
        .collect();
    for (n, task) in tasks.into_iter().enumerate() {
        match task.await.unwrap() {
            Ok(Submitted::New(_)) => assert_eq!(n % 2, 0),
            Err(StoreError::Broken(_)) => assert_eq!(n % 2, 1),
            other => panic!("{n}: {other:?}"),
        }
    }
    for table in ["cases", "submissions", "case_texts", "audit"] {
        assert_eq!(world.number(&format!("SELECT COUNT(*) FROM {table}")).await, 31, "{table}");
    }
    assert!(
        matches!(world.store.submit(world.new_case("k1")).await, Ok(Submitted::New(_))),
        "nothing of it was kept"
    );
}

async fn swapped_ciphertext_is_refused(world: &World) {
    let (one, two) = (world.case("1").await, world.case("2").await);
    let (a, b) = (world.hex(one.id.as_bytes()), world.hex(two.id.as_bytes()));
    let swap = format!(
        "UPDATE case_texts SET contact = (SELECT t.contact FROM case_texts t WHERE t.case_id = {b}) WHERE case_id = {a}"
    );
    let before = world.store.texts_of(one.id).await.unwrap().unwrap();
    assert!(world.keys.open(place::CONTACT, one.id, &before.contact).is_ok());
    world.sql(&swap).await.unwrap();
    let after = world.store.texts_of(one.id).await.unwrap().unwrap();
    assert_eq!(world.keys.open(place::CONTACT, one.id, &after.contact), Err(SealError::Foreign));
    assert_eq!(
        world.keys.open(place::BRIEF, one.id, &before.contact),
        Err(SealError::Foreign),
        "nor another column"
    );
}

async fn the_audit_chain_holds(world: &World) {
    for n in 0..1203 {
        let subject = Some(Uuid::from_u128(n));
        world.store.record(Actor::System, "test", subject, "ok").await.unwrap();
    }
    let report = world.store.verify_audit(None).await.unwrap();
    assert_eq!((report.sealed, report.unsealed_count, report.faults.len()), (0, 1203, 0));
    assert_eq!(world.store.seal_audit().await.unwrap(), 1203);
    assert_eq!(world.store.seal_audit().await.unwrap(), 0);
    let report = world.store.verify_audit(None).await.unwrap();
    assert_eq!((report.sealed, report.unsealed, report.faults.len()), (1203, None, 0));
    let head = report.head.unwrap();
    world.store.record(Actor::Person, "test", None, "ok").await.unwrap();
    let report = world.store.verify_audit(Some(&head)).await.unwrap();
    assert_eq!((report.sealed, report.unsealed_count, report.faults.len()), (1203, 1, 0));
    assert!(report.unsealed.is_some());
    // Two sealers at once, and writers between them: one chain.
    let tasks: Vec<_> = (0..40)
        .map(|n| {
            let store = world.store.clone();
            tokio::spawn(async move {
                if n % 4 == 0 {
                    store.seal_audit().await.map(drop)
                } else {
                    store.record(Actor::System, "test", None, "ok").await
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    world.store.seal_audit().await.unwrap();
    let report = world.store.verify_audit(Some(&head)).await.unwrap();
    assert_eq!((report.sealed, report.unsealed_count, report.faults), (1234, 0, Vec::new()));
}

async fn the_audit_refuses_changes(world: &World) {
    world.case("k").await;
    world.store.seal_audit().await.unwrap();
    for sql in [
        "UPDATE audit SET result = 'x'",
        "DELETE FROM audit",
        "UPDATE audit_seals SET rows_sealed = 0",
        "DELETE FROM audit_seals",
        "DELETE FROM audit_head",
    ] {
        let error = world.sql(sql).await.unwrap_err().to_string();
        assert!(error.contains("append-only"), "{sql}: {error}");
    }
    if !world.is_sqlite() {
        assert!(world.sql("TRUNCATE audit").await.is_err());
    }
}

/// Somebody with the database in hands takes the triggers away and tampers.
async fn tampering_with_the_audit_is_found(world: &World) {
    let case = world.case("k").await;
    for _ in 0..9 {
        world.store.opened(case.id, case.id).await.unwrap();
        world.pass(1);
        world.store.seal_audit().await.unwrap();
    }
    for _ in 0..6 {
        world.store.opened(case.id, case.id).await.unwrap();
        world.pass(1);
    }
    world.store.seal_audit().await.unwrap();
    let report = world.store.verify_audit(None).await.unwrap();
    assert_eq!((report.sealed, report.faults.len()), (16, 0));
    let head = report.head.unwrap();
    let triggers: &[&str] = if world.is_sqlite() {
        &["audit_no_update", "audit_no_delete", "audit_seals_no_update", "audit_seals_no_delete"]
    } else {
        &["audit_no_change ON audit", "audit_seals_no_change ON audit_seals"]
    };
    for trigger in triggers {
        world.sql(&format!("DROP TRIGGER {trigger}")).await.unwrap();
    }
    let faults = |known: Option<AuditHead>| async move {
        world.store.verify_audit(known.as_ref()).await.unwrap().faults
    };
    // Each is done, found, and undone again.
    let at = world.number("SELECT at FROM audit WHERE seq = 4").await;
    world.sql("UPDATE audit SET at = at + 1 WHERE seq = 4").await.unwrap();
    assert_eq!(faults(None).await, [AuditFault::Changed(4)]);
    world.sql(&format!("UPDATE audit SET at = {at} WHERE seq = 4")).await.unwrap();
    assert_eq!(faults(None).await, []);
    // Swapped: two entries exchange their contents, inside one seal and across two.
    for (a, b) in [(13, 14), (2, 9)] {
        let (was_a, was_b) = (
            world.number(&format!("SELECT at FROM audit WHERE seq = {a}")).await,
            world.number(&format!("SELECT at FROM audit WHERE seq = {b}")).await,
        );
        world.sql(&format!("UPDATE audit SET at = {was_b} WHERE seq = {a}")).await.unwrap();
        world.sql(&format!("UPDATE audit SET at = {was_a} WHERE seq = {b}")).await.unwrap();
        assert_eq!(faults(None).await, [AuditFault::Changed(a), AuditFault::Changed(b)]);
        world.sql(&format!("UPDATE audit SET at = {was_a} WHERE seq = {a}")).await.unwrap();
        world.sql(&format!("UPDATE audit SET at = {was_b} WHERE seq = {b}")).await.unwrap();
    }
    world.sql("CREATE TABLE aside AS SELECT * FROM audit WHERE seq = 7").await.unwrap();
    world.sql("DELETE FROM audit WHERE seq = 7").await.unwrap();
    assert_eq!(faults(None).await, [AuditFault::Removed(7)]);
    let back = if world.is_sqlite() { "" } else { "OVERRIDING SYSTEM VALUE" };
    world.sql(&format!("INSERT INTO audit {back} SELECT * FROM aside")).await.unwrap();
    assert_eq!(faults(None).await, []);
    // Slipped in among sealed ones: with a number that was never used.
    world
        .sql(&format!(
            "INSERT INTO audit (seq, at, actor_kind, action, result) {back} VALUES (-5, 1, 'system', 'forged', '')"
        ))
        .await
        .unwrap();
    assert_eq!(faults(None).await, [AuditFault::Inserted(-5)]);
    world.sql("DELETE FROM audit WHERE seq = -5").await.unwrap();
    // A seal changed.
    world.sql("UPDATE audit_seals SET hash = entries WHERE position = 3").await.unwrap();
    assert!(!world.store.verify_audit(None).await.is_ok_and(|report| report.faults.is_empty()));
    world.sql("DELETE FROM audit_seals WHERE position = 3").await.unwrap();
    assert!(faults(None).await.contains(&AuditFault::Broken(4)));
    // Cut: the end is gone with its seal.
    world.sql("DELETE FROM audit_seals WHERE position = 10").await.unwrap();
    world.sql("DELETE FROM audit WHERE seq > 10").await.unwrap();
    assert!(faults(None).await.contains(&AuditFault::Cut(16)));
    // Cut and the head mended too: only a head kept elsewhere shows it.
    world.sql("DELETE FROM audit_seals").await.unwrap();
    world.sql("DELETE FROM audit").await.unwrap();
    let zero = world.hex(&[0; 32]);
    world
        .sql(&format!("UPDATE audit_head SET position = 0, length = 0, top_seq = 0, hash = {zero}"))
        .await
        .unwrap();
    assert_eq!(faults(None).await, []);
    assert_eq!(faults(Some(head)).await, [AuditFault::Cut(16)]);
}

async fn the_outbox_keeps_order_and_loses_nothing(world: &World) {
    let store = &world.store;
    let mailed = |key: &str| world.new_case_of(key, &World::contact("M", "", "m@example.fi"), "oulu", "q");
    let one = world.submit(mailed("1")).await;
    world.case("without mail").await;
    let anna = world.user("anna").await;
    world.pass(1);
    let one = store.claim(one.id, anna, 1).await.unwrap();
    use suunta_server::referrals::model::Channel;
    let one = store.no_answer(one.id, anna, one.version, Channel::Phone, None).await.unwrap();
    let one = store.no_answer(one.id, anna, one.version, Channel::Phone, None).await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 2, "news stands for all news");
    let due = store.mails_due(10).await.unwrap();
    assert_eq!(due.len(), 1, "the second waits for the first");
    let first = &due[0];
    assert_eq!((first.kind, first.case, first.attempts), (MailKind::Received, Some(one.id), 1));
    assert_eq!(world.keys.open_text(place::MAIL, one.id, &first.address).unwrap(), "m@example.fi");
    assert!(store.mails_due(10).await.unwrap().is_empty(), "taken");
    world.pass(1);
    assert_eq!(
        store.mails_due(10).await.unwrap()[0].id,
        first.id,
        "the worker died: again, under the same id"
    );
    let retry = world.now().checked_add(jiff::ToSpan::hours(2)).unwrap();
    store.mail_failed(first.id, Some(retry), "421 busy").await.unwrap();
    assert!(store.mails_due(10).await.unwrap().is_empty());
    world.pass(2);
    let again = store.mails_due(10).await.unwrap();
    assert_eq!((again[0].id, again[0].attempts, again[0].error.as_str()), (first.id, 3, "421 busy"));
    store.mail_failed(first.id, None, "550 no such user").await.unwrap();
    let parked = store.mails_parked().await.unwrap();
    assert_eq!((parked.len(), parked[0].id, parked[0].error.as_str()), (1, first.id, "550 no such user"));
    let news = store.mails_due(10).await.unwrap();
    assert_eq!((news.len(), news[0].kind), (1, MailKind::News), "a parked mail blocks nobody");
    store.mail_sent(news[0].id).await.unwrap();
    store.mail_again(first.id, anna).await.unwrap();
    assert!(matches!(store.mail_again(first.id, anna).await, Err(StoreError::NotFound)));
    let due = store.mails_due(10).await.unwrap();
    assert_eq!(due[0].id, first.id);
    store.withdraw(one.id, Actor::Person).await.unwrap();
    store.mail_sent(first.id).await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0);
}

/// The other half of the next test: submits until it is killed and says what was acknowledged.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "started by acknowledged_means_kept_after_kill"]
async fn child_that_submits() {
    use std::io::Write as _;
    let Ok(url) = std::env::var("SUUNTA_TEST_CHILD") else { return };
    let store = Store::open(&url, 4, Clock::system(), Randomness).await.unwrap();
    let tasks: Vec<_> = (0..16)
        .map(|task| {
            let store = store.clone();
            tokio::spawn(async move {
                for n in 0..100_000 {
                    let id = Randomness.id(&Clock::system());
                    let new = NewCase {
                        id,
                        code_hash: Randomness.bytes(),
                        idem: Randomness.bytes(),
                        contact: vec![task; 3000 + n % 100],
                        ..NewCase::default()
                    };
                    assert!(matches!(store.submit(new).await, Ok(Submitted::New(_))));
                    let _ = writeln!(std::io::stdout().lock(), "ACK {id}");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn acknowledged_means_kept_after_kill(world: &World) {
    for round in 0..3 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["child_that_submits", "--exact", "--ignored", "--nocapture"])
            .env("SUUNTA_TEST_CHILD", &world.url)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let mut acknowledged: Vec<Uuid> = Vec::new();
        for line in output.lines() {
            // The harness may write "test … " before the first line; a killed child's last line may be cut.
            if let Ok(line) = line
                && let Some((_, id)) = line.split_once("ACK ")
                && let Ok(id) = id.trim().parse()
            {
                acknowledged.push(id);
            }
            if acknowledged.len() == 150 + 37 * round {
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        assert!(acknowledged.len() >= 150, "the child submitted: {}", acknowledged.len());
        let started = std::time::Instant::now();
        let store = Store::open(&world.url, 2, world.clock.clone(), Randomness).await.unwrap();
        store.ready().await.unwrap();
        let ready = started.elapsed();
        assert!(ready.as_secs() < 2, "ready again after {ready:?}");
        for id in &acknowledged {
            assert!(store.case(*id).await.unwrap().is_some(), "round {round}: acknowledged and lost");
        }
        store.close().await;
        let cases = world.number("SELECT COUNT(*) FROM cases").await;
        for sql in [
            "SELECT COUNT(*) FROM case_texts",
            "SELECT COUNT(*) FROM submissions",
            "SELECT COUNT(DISTINCT subject) FROM audit",
        ] {
            assert_eq!(world.number(sql).await, cases, "round {round}: a half submission: {sql}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_acknowledges_nothing_and_heals() {
    let world = World::sqlite().await;
    let before = world.case("before").await;
    let pages = world.number("PRAGMA page_count").await;
    world.store.limit_pages(u32::try_from(pages).unwrap() + 20).await.unwrap();
    let mut kept = vec![before.id];
    let mut full = 0;
    for round in 0..12 {
        let tasks: Vec<_> = (0..8)
            .map(|n| {
                let mut new = world.new_case(&format!("{round}-{n}"));
                new.answers = vec![7; 9000];
                let (store, id) = (world.store.clone(), new.id);
                tokio::spawn(async move { (id, store.submit(new).await) })
            })
            .collect();
        for task in tasks {
            match task.await.unwrap() {
                (id, Ok(Submitted::New(_))) => kept.push(id),
                (_, Err(StoreError::Full(_))) => full += 1,
                (_, other) => panic!("{other:?}"),
            }
        }
    }
    assert!(full > 50, "{full} times full");
    assert_eq!(world.number("SELECT COUNT(*) FROM cases").await, i64::try_from(kept.len()).unwrap());
    assert!(world.store.case(before.id).await.unwrap().is_some(), "reading goes on");
    world.store.ready().await.unwrap();
    world.store.limit_pages(1_000_000).await.unwrap();
    // The same keys again, as a patient browser sends them: nothing is left of the failed ones.
    for round in 0..12 {
        for n in 0..8 {
            let outcome = world.store.submit(world.new_case(&format!("{round}-{n}"))).await;
            assert!(
                matches!(outcome, Ok(Submitted::New(_) | Submitted::Again(_) | Submitted::OtherBody)),
                "{outcome:?}"
            );
        }
    }
    assert_eq!(world.number("SELECT COUNT(*) FROM cases").await, 97);
    for id in kept {
        assert!(world.store.case(id).await.unwrap().is_some());
    }
    assert_eq!(world.blobs("PRAGMA integrity_check").await, [b"ok".to_vec()]);
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_commit_a_command_works_too() {
    let world = World::sqlite().await;
    world.store.close().await;
    let options = Options { connections: 2, group_commit: false, ..Options::default() };
    let store = Store::open_with(&world.url, options, world.clock.clone(), Randomness).await.unwrap();
    let tasks: Vec<_> = (0..20)
        .map(|n| {
            let (store, new) = (store.clone(), world.new_case(&format!("k{n}")));
            tokio::spawn(async move { store.submit(new).await })
        })
        .collect();
    for task in tasks {
        assert!(matches!(task.await.unwrap(), Ok(Submitted::New(_))));
    }
    store.close().await;
    assert!(Store::open("mysql://x", 1, world.clock.clone(), Randomness).await.is_err());
    assert!(Store::open("sqlite:/nowhere/at/all.db", 1, world.clock.clone(), Randomness).await.is_err());
    world.end().await;
}
