//! Every method of the store, one suite for both databases: what happens to a case.

use std::collections::BTreeSet;

use crate::support::store::World;
use jiff::{Timestamp, ToSpan};
use suunta_server::clock::Randomness;
use suunta_server::referrals::model::{Case, Channel, EventKind, Outcome, State};
use suunta_server::store::{Actor, Correction, Destination, StoreError, Submitted, place};
use uuid::Uuid;

crate::on_both!(
    a_submission_is_stored_whole,
    a_submission_is_stored_once,
    a_withdrawn_submission_stays_withdrawn,
    one_claim_wins,
    a_claim_out_of_turn_keeps_its_reason,
    a_case_from_claim_to_close,
    stale_and_foreign_changes_conflict,
    a_note_disturbs_nobody,
    moving_keeps_the_deadline,
    a_contest_stands_at_the_top_until_settled,
    a_person_corrects,
    a_person_reports_and_gets_a_new_code,
    leases_lapse,
    an_administrator_gives_and_takes,
);

fn conflict(result: Result<Case, StoreError>) -> Case {
    match result {
        Err(StoreError::Conflict(case)) => *case,
        other => panic!("expected a conflict, got {other:?}"),
    }
}

fn refused<T: std::fmt::Debug>(result: Result<T, StoreError>) -> &'static str {
    match result {
        Err(StoreError::Refused(reason)) => reason,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn queues(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn later(world: &World, hours: i64) -> Timestamp {
    world.now().checked_add(hours.hours()).unwrap()
}

async fn a_submission_is_stored_whole(world: &World) {
    let contact = World::contact("Matti Meikäläinen", "040 123 4567", "matti@example.fi");
    let new = world.new_case_of("k", &contact, "oulu", "oulu-guidance");
    let case = world.submit(new.clone()).await;
    assert_eq!((case.id, case.state, case.version, case.owner), (new.id, State::New, 1, None));
    assert_eq!(
        (case.queue.as_str(), case.org.as_str(), case.rule.as_str()),
        ("oulu-guidance", "oulu", "guidance")
    );
    assert_eq!(case.barriers, ["care", "transport"]);
    assert_eq!((case.created, case.deadline), (world.now(), new.deadline));
    assert!(case.number.starts_with("S26-"), "{}", case.number);
    let texts = world.store.texts_of(case.id).await.unwrap().unwrap();
    let opened = world.keys.open(place::CONTACT, case.id, &texts.contact).unwrap();
    assert_eq!(serde_json::from_slice::<suunta_server::referrals::model::Contact>(&opened).unwrap(), contact);
    assert_eq!((texts.answers, texts.brief, texts.mail), (new.answers, new.brief, new.mail));
    assert_eq!(world.store.case(case.id).await.unwrap().as_ref(), Some(&case));
    assert_eq!(world.store.case_by_code(new.code_hash).await.unwrap().as_ref(), Some(&case));
    let spoken = case.number.to_lowercase().replace('-', " ");
    assert_eq!(world.store.case_by_number(&spoken, &[]).await.unwrap().as_ref(), Some(&case));
    assert_eq!(world.store.case_by_number("S26-0000-0001", &[]).await.unwrap(), None);
    let events = world.store.events(case.id).await.unwrap();
    assert_eq!(events.iter().map(|event| event.kind).collect::<Vec<_>>(), [EventKind::Received]);
    let audit = world.store.audit_of(case.id).await.unwrap();
    assert_eq!(audit.len(), 1);
    assert_eq!((audit[0].actor, audit[0].action.as_str()), (Actor::Person, "submit"));
    assert_eq!(world.store.mails_due(10).await.unwrap().len(), 1);
    assert_eq!(world.store.case(Uuid::nil()).await.unwrap(), None);
    assert_eq!(world.store.texts_of(Uuid::nil()).await.unwrap(), None);
    assert!(world.store.events(Uuid::nil()).await.unwrap().is_empty());
}

async fn a_submission_is_stored_once(world: &World) {
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let store = world.store.clone();
            // A repeated submission has the same key and body; the id is drawn anew each time.
            let new = world.new_case("same");
            tokio::spawn(async move { store.submit(new).await.unwrap() })
        })
        .collect();
    let (mut fresh, mut numbers) = (0, BTreeSet::new());
    for task in tasks {
        match task.await.unwrap() {
            Submitted::New(case) => {
                fresh += 1;
                numbers.insert(case.number);
            }
            Submitted::Again(case) => drop(numbers.insert(case.number)),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((fresh, numbers.len()), (1, 1));
    for table in ["cases", "case_texts", "submissions", "audit"] {
        assert_eq!(world.number(&format!("SELECT COUNT(*) FROM {table}")).await, 1, "{table}");
    }
    let mut other = world.new_case("same");
    other.fingerprint = world.keys.fingerprint(b"another body");
    assert!(matches!(world.store.submit(other).await, Ok(Submitted::OtherBody)));
    match world.reopened().await.submit(world.new_case("same")).await {
        Ok(Submitted::Again(case)) => assert!(numbers.contains(&case.number)),
        other => panic!("{other:?}"),
    }
}

async fn a_withdrawn_submission_stays_withdrawn(world: &World) {
    let case = world.case("k").await;
    let user = world.user("anna").await;
    world.store.note(case.id, user, world.text("a note")).await.unwrap();
    world.store.withdraw(case.id, Actor::Person).await.unwrap();
    for table in ["cases", "case_texts", "case_index", "case_events", "outbox"] {
        assert_eq!(world.number(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
    }
    assert!(matches!(world.store.submit(world.new_case("k")).await, Ok(Submitted::Withdrawn)));
    assert!(matches!(world.store.withdraw(case.id, Actor::Person).await, Err(StoreError::NotFound)));
    assert!(matches!(world.store.claim(case.id, user, 1).await, Err(StoreError::NotFound)));
    assert!(matches!(world.store.note(case.id, user, world.text("x")).await, Err(StoreError::NotFound)));
    let audit = world.store.audit_of(case.id).await.unwrap();
    assert_eq!(
        audit.iter().map(|row| row.action.as_str()).collect::<Vec<_>>(),
        ["submit", "note", "withdraw"]
    );
    world.pass(6 * 24);
    world.store.tidy().await.unwrap();
    assert!(matches!(world.store.submit(world.new_case("k")).await, Ok(Submitted::Withdrawn)));
    world.pass(25);
    world.store.tidy().await.unwrap();
    assert!(matches!(world.store.submit(world.new_case("k")).await, Ok(Submitted::New(_))));
}

async fn one_claim_wins(world: &World) {
    for round in 0..5 {
        let case = world.case(&format!("k{round}")).await;
        let tasks: Vec<_> = (0..32)
            .map(|_| {
                let (store, user) = (world.store.clone(), Randomness.id(&world.clock));
                tokio::spawn(async move { (user, store.claim(case.id, user, 1).await) })
            })
            .collect();
        let (mut winners, mut told) = (Vec::new(), Vec::new());
        for task in tasks {
            match task.await.unwrap() {
                (user, Ok(case)) => {
                    assert_eq!(case.owner, Some(user));
                    winners.push(user);
                }
                (_, lost) => told.push(conflict(lost).owner),
            }
        }
        assert_eq!(winners.len(), 1);
        assert!(told.iter().all(|owner| *owner == Some(winners[0])), "every loser is told who has it");
        let stored = world.store.case(case.id).await.unwrap().unwrap();
        assert_eq!((stored.owner, stored.version, stored.state), (Some(winners[0]), 2, State::Claimed));
        assert_eq!(world.store.events(case.id).await.unwrap().len(), 2);
    }
}

/// The reason is there with the claim or not at all.
async fn a_claim_out_of_turn_keeps_its_reason(world: &World) {
    let case = world.case("k").await;
    let (anna, bert) = (world.user("anna").await, world.user("bert").await);
    let reason = world.text("asiakas soitti");
    world.store.claim_out_of_turn(case.id, anna, case.version, reason.clone()).await.unwrap();
    let late = world.store.claim_out_of_turn(case.id, bert, case.version, world.text("minäkin")).await;
    assert_eq!(conflict(late).owner, Some(anna));
    let claims: Vec<_> = world
        .store
        .events(case.id)
        .await
        .unwrap()
        .into_iter()
        .filter(|e| e.kind == EventKind::Claimed)
        .collect();
    assert_eq!(claims.len(), 1);
    assert_eq!(claims[0].body, Some(reason.sealed));
}

async fn a_case_from_claim_to_close(world: &World) {
    let contact = World::contact("Matti", "", "matti@example.fi");
    let case = world.submit(world.new_case_of("k", &contact, "oulu", "q")).await;
    let anna = world.user("anna").await;
    let case = world.store.claim(case.id, anna, case.version).await.unwrap();
    assert_eq!((case.state, case.owner, case.version), (State::Claimed, Some(anna), 2));
    // Monday: two working days end on Wednesday at 16:00 in Finland.
    assert_eq!(case.lease, Some("2026-11-25T14:00:00Z".parse().unwrap()));
    world.pass(1);
    let case =
        world.store.no_answer(case.id, anna, 2, Channel::Phone, Some(world.text("busy"))).await.unwrap();
    assert_eq!((case.attempts, case.state), (1, State::Claimed));
    assert_eq!(refused(world.store.next_action(case.id, anna, 3, later(world, 5), None).await), "state");
    let past = later(world, -1);
    assert_eq!(
        refused(world.store.contacted(case.id, anna, 3, Channel::Phone, past, None).await),
        "next-action-past"
    );
    let next = later(world, 48);
    let case = world.store.contacted(case.id, anna, 3, Channel::Email, next, None).await.unwrap();
    assert_eq!((case.state, case.lease, case.next_action), (State::InContact, None, Some(next)));
    assert_eq!(case.contacted, Some(world.now()));
    world.pass(1);
    let case = world.store.next_action(case.id, anna, 4, later(world, 72), None).await.unwrap();
    let case = world
        .store
        .plan(case.id, anna, case.version, later(world, 99), world.text("Kurssi alkaa"))
        .await
        .unwrap();
    assert_eq!((case.state, case.next_action), (State::Planned, Some(later(world, 99))));
    let case = world
        .store
        .close_case(case.id, anna, case.version, Outcome::StartedTraining, true, Some(world.text("started")))
        .await
        .unwrap();
    assert_eq!(
        (case.state, case.outcome, case.follow_up),
        (State::Closed, Some(Outcome::StartedTraining), true)
    );
    assert_eq!((case.closed, case.next_action, case.owner), (Some(world.now()), None, Some(anna)));
    assert_eq!(
        world.store.case(case.id).await.unwrap().as_ref(),
        Some(&case),
        "what was answered is what is stored"
    );
    assert_eq!(refused(world.store.claim(case.id, anna, case.version).await), "state");
    let events = world.store.events(case.id).await.unwrap();
    assert_eq!(
        events.iter().map(|event| event.kind).collect::<Vec<_>>(),
        [
            EventKind::Received,
            EventKind::Claimed,
            EventKind::NoAnswer,
            EventKind::Contacted,
            EventKind::NextAction,
            EventKind::Planned,
            EventKind::Closed
        ]
    );
    assert_eq!(events[2].text(&world.keys).unwrap().as_deref(), Some("busy"));
    assert_eq!((events[2].channel, events[3].due), (Some(Channel::Phone), Some(next)));
    assert_eq!((events[6].outcome, events[6].actor), (Some(Outcome::StartedTraining), Actor::Staff(anna)));
    let audit = world.store.audit_of(case.id).await.unwrap();
    assert_eq!(audit.len(), 7);
    assert_eq!(audit[6].result, "closed started-training");
    // "Received" first; news waits behind it and stands for all news.
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 2);
}

async fn stale_and_foreign_changes_conflict(world: &World) {
    let case = world.case("k").await;
    let (anna, bert) = (world.user("anna").await, world.user("bert").await);
    world.store.claim(case.id, anna, 1).await.unwrap();
    let now = conflict(world.store.claim(case.id, bert, 1).await);
    assert_eq!((now.owner, now.version), (Some(anna), 2));
    // Bert has seen the newest version, but does not hold the case.
    let next = later(world, 24);
    assert_eq!(conflict(world.store.release(case.id, bert, 2).await).owner, Some(anna));
    conflict(world.store.contacted(case.id, bert, 2, Channel::Phone, next, None).await);
    conflict(world.store.no_answer(case.id, bert, 2, Channel::Phone, None).await);
    conflict(world.store.close_case(case.id, bert, 2, Outcome::GotHelp, false, None).await);
    let to = Destination { queue: "other".into(), org: "oulu".into(), protected: false, index: Vec::new() };
    conflict(world.store.move_to(case.id, bert, 2, to, world.text("why")).await);
    assert_eq!(refused(world.store.claim(case.id, bert, 2).await), "state");
    let case = world.store.release(case.id, anna, 2).await.unwrap();
    assert_eq!((case.state, case.owner, case.lease, case.version), (State::New, None, None, 3));
    conflict(world.store.contacted(case.id, anna, 2, Channel::Phone, next, None).await);
    assert_eq!(world.store.events(case.id).await.unwrap().len(), 3, "what did not happen left no trace");
}

async fn a_note_disturbs_nobody(world: &World) {
    let case = world.case("k").await;
    let (anna, bert) = (world.user("anna").await, world.user("bert").await);
    world.store.note(case.id, bert, world.text("soitti <b>jo</b> eilen")).await.unwrap();
    let case = world.store.claim(case.id, anna, case.version).await.unwrap();
    assert_eq!(case.version, 2);
    let events = world.store.events(case.id).await.unwrap();
    let note = events.iter().find(|event| event.kind == EventKind::Noted).unwrap();
    assert_eq!(note.actor, Actor::Staff(bert));
    assert_eq!(note.text(&world.keys).unwrap().as_deref(), Some("soitti <b>jo</b> eilen"));
    world.store.opened(case.id, anna).await.unwrap();
    assert_eq!(world.store.audit_of(case.id).await.unwrap().last().unwrap().action, "open");
}

async fn moving_keeps_the_deadline(world: &World) {
    let contact = World::contact("Matti Meikäläinen", "0401234567", "");
    let case = world.submit(world.new_case_of("k", &contact, "oulu", "q")).await;
    let anna = world.user("anna").await;
    let claimed = world.store.claim(case.id, anna, 1).await.unwrap();
    world.pass(30);
    let to = Destination {
        queue: "college".into(),
        org: "college".into(),
        protected: false,
        index: world.keys.index_words("college", &contact),
    };
    let moved =
        world.store.move_to(case.id, anna, claimed.version, to, world.text("they teach it")).await.unwrap();
    assert_eq!((moved.queue.as_str(), moved.org.as_str(), moved.state), ("college", "college", State::New));
    assert_eq!((moved.owner, moved.lease, moved.deadline), (None, None, case.deadline));
    let found = |org: &'static str| {
        let tokens = world.keys.index_query(org, "meikäläinen");
        async move { world.store.search(org, &tokens, &[]).await.unwrap().len() }
    };
    assert_eq!((found("oulu").await, found("college").await), (0, 1));
    assert_eq!(world.number("SELECT COUNT(*) FROM case_index").await, 6, "three words, the area, two needs");
    let event = world.store.events(case.id).await.unwrap().pop().unwrap();
    assert_eq!((event.from_queue.as_deref(), event.to_queue.as_deref()), (Some("q"), Some("college")));
    assert_eq!(event.text(&world.keys).unwrap().as_deref(), Some("they teach it"));
}

async fn a_contest_stands_at_the_top_until_settled(world: &World) {
    let case = world.case("k").await;
    let (anna, admin) = (world.user("anna").await, world.user("admin").await);
    let case = world.store.claim(case.id, anna, case.version).await.unwrap();
    let contested = world.store.contest(case.id, world.text("I asked for training")).await.unwrap();
    assert_eq!((contested.contested, contested.state), (Some(world.now()), State::Claimed));
    assert_eq!(refused(world.store.contest(case.id, world.text("again")).await), "contested-already");
    let all = queues(&["oulu-guidance", "college"]);
    assert_eq!(world.store.top_of_desk(&all, &[]).await.unwrap().contested, std::slice::from_ref(&contested));
    assert_eq!(world.store.top_of_desk(&queues(&["college"]), &[]).await.unwrap().contested, []);
    conflict(world.store.settle_contest(case.id, admin, case.version, None, world.text("x")).await);
    let to = Destination { queue: "college".into(), org: "oulu".into(), protected: false, index: Vec::new() };
    let settled = world
        .store
        .settle_contest(case.id, admin, contested.version, Some(to), world.text("You are right"))
        .await
        .unwrap();
    assert_eq!((settled.contested, settled.queue.as_str(), settled.owner), (None, "college", None));
    assert_eq!((settled.state, settled.deadline), (State::New, case.deadline));
    assert!(world.store.top_of_desk(&all, &[]).await.unwrap().contested.is_empty());
    let version = settled.version;
    assert_eq!(
        refused(world.store.settle_contest(case.id, admin, version, None, world.text("x")).await),
        "not-contested"
    );
    let event = world.store.events(case.id).await.unwrap().pop().unwrap();
    assert!(event.kind.for_the_person());
    assert_eq!(event.text(&world.keys).unwrap().as_deref(), Some("You are right"));
    // Same organisation: the index words stay.
    let tokens = world.keys.index_query("oulu", "matti");
    assert_eq!(world.store.search("oulu", &tokens, &[]).await.unwrap().len(), 1);
    world.pass(20 * 24);
    assert_eq!(world.store.top_of_desk(&all, &[]).await.unwrap().overdue, [settled]);
}

async fn a_person_corrects(world: &World) {
    let contact = World::contact("Matti", "0401234567", "matti@example.fi");
    let case = world.submit(world.new_case_of("k", &contact, "oulu", "q")).await;
    let anna = world.user("anna").await;
    world.store.claim(case.id, anna, 1).await.unwrap();
    let correction = |contact: &suunta_server::referrals::model::Contact| Correction {
        contact: world.keys.seal(place::CONTACT, case.id, &serde_json::to_vec(contact).unwrap(), Randomness),
        mail: None,
        index: world.keys.index_words("oulu", contact),
        interpreter: true,
        protect: None,
    };
    let corrected = World::contact("Matti", "0509999999", "");
    let after = world.store.correct(case.id, correction(&corrected)).await.unwrap();
    assert_eq!((after.interpreter, after.owner, after.version), (true, Some(anna), 3));
    let found = |text: &'static str| {
        let tokens = world.keys.index_query("oulu", text);
        async move { world.store.search("oulu", &tokens, &queues(&["safe"])).await.unwrap().len() }
    };
    assert_eq!((found("0401234567").await, found("0509999999").await, found("matti").await), (0, 1, 1));
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0, "no address, no mail");
    // Protected from now on: to named people at once, out of the hands of whoever held it.
    let index = world.keys.index_words("shelter", &corrected);
    let protect = Some(Destination { queue: "safe".into(), org: "shelter".into(), protected: true, index });
    let after = world.store.correct(case.id, Correction { protect, ..correction(&corrected) }).await.unwrap();
    assert!(after.protected);
    assert_eq!((after.queue.as_str(), after.state, after.owner), ("safe", State::New, None));
    assert_eq!(after.deadline, case.deadline);
    assert_eq!(found("0509999999").await, 0);
    let tokens = world.keys.index_query("shelter", "0509999999");
    assert_eq!(world.store.search("shelter", &tokens, &queues(&["safe"])).await.unwrap().len(), 1);
    assert_eq!(world.store.search("shelter", &tokens, &queues(&["q"])).await.unwrap().len(), 0);
}

async fn a_person_reports_and_gets_a_new_code(world: &World) {
    let new = world.new_case("k");
    let case = world.submit(new.clone()).await;
    let anna = world.user("anna").await;
    let after = world.store.report_outcome(case.id, Outcome::StartedWork).await.unwrap();
    assert_eq!((after.person_outcome, after.state), (Some(Outcome::StartedWork), State::New));
    let code = suunta_server::crypto::PrivateCode::random(Randomness).hash(&world.keys);
    let after =
        world.store.reissue_code(case.id, anna, after.version, code, world.text("passport")).await.unwrap();
    assert_eq!(world.store.case_by_code(new.code_hash).await.unwrap(), None);
    assert_eq!(world.store.case_by_code(code).await.unwrap(), Some(after));
    // The repeated submission still meets its case.
    assert!(matches!(world.store.submit(world.new_case("k")).await, Ok(Submitted::Again(_))));
}

async fn leases_lapse(world: &World) {
    let anna = world.user("anna").await;
    let (one, two) = (world.case("1").await, world.case("2").await);
    world.store.claim(one.id, anna, 1).await.unwrap();
    let two = world.store.claim(two.id, anna, 1).await.unwrap();
    world.store.contacted(two.id, anna, 2, Channel::Phone, later(world, 24), None).await.unwrap();
    world.clock.set("2026-11-25T14:00:00Z".parse().unwrap());
    assert_eq!(world.store.lapsed().await.unwrap(), [], "the lease holds to its last moment");
    world.clock.set("2026-11-25T14:00:00.001Z".parse().unwrap());
    let over = world.store.lapsed().await.unwrap();
    assert_eq!(over.iter().map(|case| case.id).collect::<Vec<_>>(), [one.id]);
    assert!(world.store.lapse(&over[0], Vec::new()).await.unwrap());
    assert!(!world.store.lapse(&over[0], Vec::new()).await.unwrap(), "once");
    assert_eq!(world.store.lapsed().await.unwrap(), []);
    let lapsed = world.store.case(one.id).await.unwrap().unwrap();
    assert_eq!((lapsed.state, lapsed.owner, lapsed.deadline), (State::New, None, one.deadline));
    assert_eq!(world.store.events(one.id).await.unwrap().pop().unwrap().actor, Actor::System);
    assert_eq!(world.store.case(two.id).await.unwrap().unwrap().owner, Some(anna));
}

async fn an_administrator_gives_and_takes(world: &World) {
    let (anna, bert, admin) = (world.user("a").await, world.user("b").await, world.user("c").await);
    let case = world.case("k").await;
    let case = world.store.assign(case.id, admin, 1, anna).await.unwrap();
    assert_eq!((case.owner, case.state, case.lease.is_some()), (Some(anna), State::Claimed, true));
    let case = world.store.contacted(case.id, anna, 2, Channel::Phone, later(world, 9), None).await.unwrap();
    let case = world.store.assign(case.id, admin, case.version, bert).await.unwrap();
    assert_eq!((case.owner, case.state, case.lease), (Some(bert), State::InContact, None));
    let case = world.store.release_for(case.id, admin, case.version).await.unwrap();
    assert_eq!((case.owner, case.state, case.next_action), (None, State::New, None));
    assert_eq!(world.store.events(case.id).await.unwrap()[1].to_user, Some(anna));
}
