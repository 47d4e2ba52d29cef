//! Every method of the store, one suite for both databases: cases, lists, staff.

mod store_support;

use std::collections::BTreeSet;

use jiff::{Timestamp, ToSpan};
use store_support::World;
use suunta_server::clock::Randomness;
use suunta_server::referrals::model::{Case, Channel, EventKind, Outcome, Role, State};
use suunta_server::store::{
    Actor, Correction, CountRow, Destination, Filter, Keep, Page, QueueCount, Session, StoreError, Submitted,
    place,
};
use uuid::Uuid;

on_both!(
    a_submission_is_stored_whole,
    a_submission_is_stored_once,
    a_withdrawn_submission_stays_withdrawn,
    one_claim_wins,
    a_case_from_claim_to_close,
    stale_and_foreign_changes_conflict,
    a_note_disturbs_nobody,
    moving_keeps_the_deadline,
    a_contest_stands_at_the_top_until_settled,
    a_person_corrects,
    a_person_reports_and_gets_a_new_code,
    leases_lapse,
    an_administrator_gives_and_takes,
    queue_pages_are_complete_and_in_order,
    queue_filters,
    protected_cases_show_themselves_to_their_queue_only,
    perhaps_the_same_person,
    search_finds_all_words,
    staff_and_their_queues,
    sessions,
    queues_open_and_close,
    closed_cases_expire,
    counts_without_name,
    ready_and_kind,
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
    let to = Destination { queue: "other".into(), org: "oulu".into(), index: Vec::new() };
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
    assert_eq!(world.number("SELECT COUNT(*) FROM case_index").await, 3);
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
    let to = Destination { queue: "college".into(), org: "oulu".into(), index: Vec::new() };
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
    let protect = Some(Destination { queue: "safe".into(), org: "shelter".into(), index });
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
    assert_eq!(world.store.lapse_leases().await.unwrap(), 0, "the lease holds to its last moment");
    world.clock.set("2026-11-25T14:00:00.001Z".parse().unwrap());
    assert_eq!(world.store.lapse_leases().await.unwrap(), 1);
    assert_eq!(world.store.lapse_leases().await.unwrap(), 0);
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

async fn queue_pages_are_complete_and_in_order(world: &World) {
    let mut expected = Vec::new();
    for n in 0..47 {
        let mut new = world.new_case(&format!("k{n}"));
        new.queue = if n % 3 == 0 { "a".into() } else { "b".into() };
        // Many share a deadline: the id decides.
        new.deadline = later(world, (n * 7) % 5);
        let case = world.submit(new).await;
        expected.push((case.deadline, case.id));
    }
    let closed = world.user("x").await;
    let (_, id) = expected.remove(10);
    world.store.claim(id, closed, 1).await.unwrap();
    world.store.close_case(id, closed, 2, Outcome::GotHelp, false, None).await.unwrap();
    expected.sort_unstable();
    for size in [1, 7, 50] {
        let (mut seen, mut page) = (Vec::new(), Page { after: None, size });
        loop {
            let listing = world.store.queue(&queues(&["a", "b"]), &Filter::default(), page).await.unwrap();
            assert!(listing.cases.len() <= size);
            seen.extend(listing.cases.iter().map(|case| (case.deadline, case.id)));
            match listing.next {
                Some(after) => page.after = Some(after),
                None => break,
            }
        }
        assert_eq!(seen, expected, "pages of {size}");
    }
    assert!(world.store.queue(&[], &Filter::default(), Page::default()).await.unwrap().cases.is_empty());
    let counts = world.store.queue_counts(&queues(&["a", "b", "none"]), &[]).await.unwrap();
    assert_eq!(counts["a"].waiting + counts["b"].waiting, 46);
    assert_eq!(counts["none"], QueueCount::default());
    world.pass(3);
    let counts = world.store.queue_counts(&queues(&["a", "b"]), &[]).await.unwrap();
    let due = expected.iter().filter(|(deadline, _)| *deadline < world.now()).count();
    assert_eq!(counts["a"].overdue + counts["b"].overdue, i64::try_from(due).unwrap());
}

async fn queue_filters(world: &World) {
    let anna = world.user("anna").await;
    let mut new = world.new_case("odd");
    (new.lang, new.area, new.goal) = ("sv".into(), Some("muhos".into()), None);
    (new.band, new.barriers) = (None, vec!["health".into()]);
    let odd = world.submit(new).await;
    let usual = world.case("usual").await;
    let odd = world.store.claim(odd.id, anna, 1).await.unwrap();
    let only = |filter: Filter| async move {
        let listing = world.store.queue(&queues(&["oulu-guidance"]), &filter, Page::default()).await.unwrap();
        listing.cases.into_iter().map(|case| case.id).collect::<Vec<_>>()
    };
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(only(Filter { lang: text("sv"), ..Filter::default() }).await, [odd.id]);
    assert_eq!(only(Filter { area: text("muhos"), ..Filter::default() }).await, [odd.id]);
    assert_eq!(only(Filter { barrier: text("health"), ..Filter::default() }).await, [odd.id]);
    assert_eq!(only(Filter { barrier: text("care"), ..Filter::default() }).await, [usual.id]);
    assert_eq!(only(Filter { barrier: text("%"), ..Filter::default() }).await, [] as [Uuid; 0]);
    assert_eq!(only(Filter { goal: text("work"), ..Filter::default() }).await, [usual.id]);
    assert_eq!(only(Filter { band: text("foundation"), ..Filter::default() }).await, [usual.id]);
    assert_eq!(only(Filter { state: Some(State::Claimed), ..Filter::default() }).await, [odd.id]);
    assert_eq!(only(Filter { owner: Some(anna), lang: text("sv"), ..Filter::default() }).await, [odd.id]);
    assert_eq!(
        only(Filter { owner: Some(anna), lang: text("fi"), ..Filter::default() }).await,
        [] as [Uuid; 0]
    );
    let odd = "x' OR '1'='1";
    assert_eq!(only(Filter { lang: text(odd), ..Filter::default() }).await, [] as [Uuid; 0]);
}

async fn protected_cases_show_themselves_to_their_queue_only(world: &World) {
    let contact = World::contact("Salla Salainen", "0401112222", "");
    let mut new = world.new_case_of("k", &contact, "oulu", "safe");
    new.protected = true;
    let hidden = world.submit(new).await;
    let open = world.submit(world.new_case_of("k2", &contact, "oulu", "q")).await;
    let (inside, outside) = (queues(&["safe", "q"]), queues(&["q"]));
    let tokens = world.keys.index_query("oulu", "salainen");
    let count = |member: Vec<String>, tokens: Vec<[u8; 16]>| async move {
        let counts = world.store.queue_counts(&queues(&["safe", "q"]), &member).await.unwrap();
        let found = world.store.search("oulu", &tokens, &member).await.unwrap().len();
        let same = world.store.same_person(open.id, &member).await.unwrap().len();
        (counts["safe"].waiting, found, same)
    };
    assert_eq!(count(inside.clone(), tokens.clone()).await, (1, 2, 1));
    assert_eq!(count(outside.clone(), tokens.clone()).await, (0, 1, 0));
    assert_eq!(world.store.case_by_number(&hidden.number, &outside).await.unwrap(), None);
    assert!(world.store.case_by_number(&hidden.number, &inside).await.unwrap().is_some());
    world.store.contest(hidden.id, world.text("no")).await.unwrap();
    world.pass(30 * 24);
    let all = queues(&["safe", "q"]);
    let top = world.store.top_of_desk(&all, &outside).await.unwrap();
    assert_eq!((top.contested.len(), top.overdue.len()), (0, 1));
    let top = world.store.top_of_desk(&all, &inside).await.unwrap();
    assert_eq!((top.contested.len(), top.overdue.len()), (1, 2));
}

async fn perhaps_the_same_person(world: &World) {
    let one = World::contact("Matti Virtanen", "040 123 4567", "m@example.fi");
    let first = world.submit(world.new_case_of("1", &one, "oulu", "q")).await;
    // Same name only; same phone written otherwise; same e-mail; another organisation; closed.
    world.submit(world.new_case_of("2", &World::contact("Matti Virtanen", "", ""), "oulu", "q")).await;
    let phone = World::contact("M. Virtanen", "+358 40 1234567", "");
    let phone = world.submit(world.new_case_of("3", &phone, "oulu", "q")).await;
    let mail =
        world.submit(world.new_case_of("4", &World::contact("", "", "M@Example.fi"), "oulu", "q")).await;
    world.submit(world.new_case_of("5", &one, "college", "q")).await;
    let closed = world.submit(world.new_case_of("6", &one, "oulu", "q")).await;
    let anna = world.user("anna").await;
    world.store.claim(closed.id, anna, 1).await.unwrap();
    world.store.close_case(closed.id, anna, 2, Outcome::GotHelp, false, None).await.unwrap();
    let found: BTreeSet<_> =
        world.store.same_person(first.id, &[]).await.unwrap().into_iter().map(|case| case.id).collect();
    assert_eq!(found, BTreeSet::from([phone.id, mail.id]));
    assert!(world.store.same_person(Uuid::nil(), &[]).await.unwrap().is_empty());
}

async fn search_finds_all_words(world: &World) {
    for (n, name) in ["Matti Virtanen", "Maija Virtanen", "Matti Korhonen"].into_iter().enumerate() {
        world.submit(world.new_case_of(&format!("{n}"), &World::contact(name, "", ""), "oulu", "q")).await;
    }
    let found = |text: &'static str| async move {
        let tokens = world.keys.index_query("oulu", text);
        world.store.search("oulu", &tokens, &[]).await.unwrap().len()
    };
    assert_eq!((found("virtanen").await, found("MATTI").await, found("matti virtanen").await), (2, 2, 1));
    assert_eq!((found("virta").await, found("maija korhonen").await, found("").await), (0, 0, 0));
    let newest = world.store.search("oulu", &world.keys.index_query("oulu", "virtanen"), &[]).await.unwrap();
    assert!(newest[0].id > newest[1].id, "newest first");
}

async fn staff_and_their_queues(world: &World) {
    let anna = world.user("Anna").await;
    let bert = world.user("bert").await;
    let user = world.store.user_by_login(" ANNA ").await.unwrap().unwrap();
    assert_eq!((user.id, user.login.as_str(), user.active), (anna, "anna", true));
    assert_eq!(world.store.user(anna).await.unwrap(), Some(user.clone()));
    assert_eq!(world.store.users().await.unwrap().len(), 2);
    let twin = suunta_server::store::User { id: Randomness.id(&world.clock), ..user.clone() };
    assert_eq!(refused(world.store.add_user(twin.clone(), Actor::System).await), "login-taken");
    assert!(matches!(
        world.store.set_user(twin, Actor::System).await,
        Err(StoreError::Refused("login-taken"))
    ));
    let admin = suunta_server::store::User { role: Role::Administrator, lang: "sv".into(), ..user.clone() };
    world.store.set_user(admin.clone(), Actor::Staff(bert)).await.unwrap();
    assert_eq!(world.store.user(anna).await.unwrap(), Some(admin));
    let nobody = suunta_server::store::User { id: Uuid::nil(), login: "nobody".into(), ..user };
    assert!(matches!(world.store.set_user(nobody, Actor::System).await, Err(StoreError::NotFound)));
    world.store.set_memberships(anna, queues(&["b", "a", "a"]), Actor::Staff(bert)).await.unwrap();
    assert_eq!(world.store.memberships(anna).await.unwrap(), ["a", "b"]);
    world.store.set_memberships(anna, queues(&["c"]), Actor::Staff(bert)).await.unwrap();
    assert_eq!(world.store.all_memberships().await.unwrap(), [(anna, "c".to_owned())]);
    assert!(matches!(
        world.store.set_memberships(Uuid::nil(), Vec::new(), Actor::System).await,
        Err(StoreError::NotFound)
    ));
    world.store.record(Actor::Staff(anna), "sign-in", Some(anna), "ok").await.unwrap();
    let actions: Vec<_> =
        world.store.audit_of(anna).await.unwrap().into_iter().map(|row| row.action).collect();
    assert_eq!(actions, ["user-added", "user-changed", "memberships", "memberships", "sign-in"]);
}

async fn sessions(world: &World) {
    let anna = world.user("anna").await;
    let session = |n: u8| Session {
        token_hash: [n; 32],
        user: anna,
        csrf: format!("csrf{n}"),
        created: world.now(),
        seen: world.now(),
        expires: later(world, 8),
    };
    let (one, start) = (session(1), world.now());
    world.store.create_session(one.clone()).await.unwrap();
    world.store.create_session(session(2)).await.unwrap();
    let (user, found) = world.store.session([1; 32]).await.unwrap().unwrap();
    assert_eq!((user.id, &found), (anna, &one));
    assert_eq!(world.store.session([9; 32]).await.unwrap(), None);
    world.clock.set(start.checked_add(30.seconds()).unwrap());
    world.store.touch_session(&one, later(world, 8)).await.unwrap();
    assert_eq!(world.store.session([1; 32]).await.unwrap().unwrap().1.seen, start, "at most once a minute");
    world.pass(1);
    world.store.touch_session(&one, later(world, 8)).await.unwrap();
    assert_eq!(world.store.session([1; 32]).await.unwrap().unwrap().1.expires, later(world, 8));
    world.pass(7);
    assert!(world.store.session([2; 32]).await.unwrap().is_none(), "over");
    world.store.tidy().await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM sessions").await, 1);
    world.store.end_session([1; 32]).await.unwrap();
    assert!(world.store.session([1; 32]).await.unwrap().is_none());
    for n in 3..5 {
        world.store.create_session(session(n)).await.unwrap();
    }
    let mut user = user;
    user.password_hash = "$argon2id$new".into();
    world.store.set_user(user.clone(), Actor::Staff(anna)).await.unwrap();
    assert!(world.store.session([3; 32]).await.unwrap().is_none(), "a new password ends every session");
    world.store.create_session(session(5)).await.unwrap();
    world.store.end_sessions(anna).await.unwrap();
    assert!(world.store.session([5; 32]).await.unwrap().is_none());
    world.store.create_session(session(6)).await.unwrap();
    user.active = false;
    world.store.set_user(user, Actor::System).await.unwrap();
    assert!(world.store.session([6; 32]).await.unwrap().is_none());
}

async fn queues_open_and_close(world: &World) {
    let admin = world.user("admin").await;
    assert!(world.store.queue_states().await.unwrap().is_empty());
    world.store.set_queue_state("q", admin, false, "lomalla").await.unwrap();
    let state = world.store.queue_states().await.unwrap().remove("q").unwrap();
    assert_eq!((state.open, state.reason.as_str(), state.since), (false, "lomalla", world.now()));
    world.pass(1);
    world.store.set_queue_state("q", admin, true, "").await.unwrap();
    assert!(world.store.queue_states().await.unwrap()["q"].open);
}

async fn closed_cases_expire(world: &World) {
    let anna = world.user("anna").await;
    for (key, follow_up, site) in [("a", false, "oulu"), ("b", true, "oulu"), ("c", false, "rovaniemi")] {
        let mut new = world.new_case(key);
        new.site = site.into();
        let case = world.submit(new).await;
        world.store.claim(case.id, anna, 1).await.unwrap();
        world.store.close_case(case.id, anna, 2, Outcome::GotHelp, follow_up, None).await.unwrap();
    }
    world.case("open").await;
    let keep = |closed: i64, follow_up: i64| {
        vec![Keep {
            site: "oulu".into(),
            closed_before: later(world, closed),
            follow_up_closed_before: later(world, follow_up),
        }]
    };
    assert_eq!(world.store.expire(&keep(0, 0)).await.unwrap(), 0);
    assert_eq!(world.store.expire(&keep(1, 0)).await.unwrap(), 1);
    assert_eq!(world.store.expire(&keep(1, 1)).await.unwrap(), 1);
    assert_eq!(world.number("SELECT COUNT(*) FROM cases").await, 2);
    assert_eq!(world.number("SELECT COUNT(*) FROM case_events").await, 2);
    assert_eq!(world.number("SELECT COUNT(*) FROM submissions").await, 2);
    assert_eq!(world.number("SELECT COUNT(*) FROM audit WHERE action = 'expire'").await, 2);
    assert!(matches!(world.store.submit(world.new_case("a")).await, Ok(Submitted::New(_))));
}

async fn counts_without_name(world: &World) {
    let row = CountRow {
        site: "oulu".into(),
        month: "2026-11".into(),
        area: "oulu".into(),
        band: "foundation".into(),
        barriers: vec!["care".into(), "health".into(), "care".into()],
        quarter: "2026-4".into(),
        items: vec![("mail".into(), "alone".into()), ("bank".into(), "not-yet".into())],
    };
    let mut new = world.new_case("k");
    new.count = Some(row.clone());
    world.submit(new.clone()).await;
    new.id = Randomness.id(&world.clock);
    assert!(matches!(world.store.submit(new).await, Ok(Submitted::Again(_))), "a repetition counts nothing");
    let tasks: Vec<_> = (0..9)
        .map(|_| {
            let (store, row) = (world.store.clone(), row.clone());
            tokio::spawn(async move { store.count(row).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(world.number("SELECT COUNT(*) FROM count_cube").await, 3);
    assert_eq!(world.number("SELECT n FROM count_cube WHERE barrier = ''").await, 10);
    assert_eq!(world.number("SELECT n FROM count_cube WHERE barrier = 'care'").await, 10);
    assert_eq!(world.number("SELECT COUNT(*) FROM count_items WHERE n = 10").await, 2);
}

async fn ready_and_kind(world: &World) {
    world.store.ready().await.unwrap();
    assert_eq!(
        world.store.kind(),
        if world.dir.is_some() {
            suunta_server::store::Kind::Sqlite
        } else {
            suunta_server::store::Kind::Postgres
        }
    );
    world.store.maintain().await.unwrap();
    let again = world.reopened().await;
    again.ready().await.unwrap();
    assert!(world.store.ready().await.is_err(), "the closed one says so");
    assert!(matches!(world.store.submit(world.new_case("k")).await, Err(StoreError::Unavailable(_))));
    again.close().await;
}
