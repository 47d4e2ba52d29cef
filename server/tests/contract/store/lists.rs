//! Every method of the store, one suite for both databases: lists, search, staff, queues, upkeep.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::store::World;
use jiff::{Timestamp, ToSpan};
use suunta_server::clock::Randomness;
use suunta_server::referrals::model::{Outcome, Role, State};
use suunta_server::store::{
    Actor, CountRow, Destination, Filter, Keep, NewCase, Page, QueueCount, Session, StoreError, Submitted,
};
use suunta_study::AnswerSet;
use uuid::Uuid;

crate::on_both!(
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
    sets_of_answers_say_nothing_but_the_answers,
    ready_and_kind,
    a_protected_case_moves_to_named_people_only,
);

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
    // The follow-ups that were agreed are waited for, two months beyond the time at most.
    assert_eq!(world.store.expire(&keep(1, 1)).await.unwrap(), 0);
    assert_eq!(world.store.expire(&keep(1, 24 * 60 + 1)).await.unwrap(), 1);
    assert_eq!(world.number("SELECT COUNT(*) FROM cases").await, 2);
    assert_eq!(world.number("SELECT COUNT(*) FROM case_events").await, 2);
    assert_eq!(world.number("SELECT COUNT(*) FROM submissions").await, 2);
    assert_eq!(world.number("SELECT COUNT(*) FROM audit WHERE action = 'expire'").await, 2);
    assert!(matches!(world.store.submit(world.new_case("a")).await, Ok(Submitted::New(_))));
}

fn counted() -> CountRow {
    CountRow {
        site: "oulu".into(),
        month: "2026-11".into(),
        area: "oulu".into(),
        band: "foundation".into(),
        barriers: vec!["care".into(), "health".into(), "care".into()],
        quarter: "2026-4".into(),
        lang: "fi".into(),
        answers: [("mail", "alone"), ("bank", "not-yet")].map(|(i, r)| (i.into(), r.into())).into(),
    }
}

async fn counts_without_name(world: &World) {
    let row = counted();
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
    let set = AnswerSet { quarter: "2026-4".into(), lang: "fi".into(), answers: row.answers.clone() };
    assert_eq!(world.store.answer_sets("").await.unwrap(), vec![set; 10]);
    let stored =
        "SELECT COUNT(*) FROM answer_sets WHERE answers = '{\"bank\":\"not-yet\",\"mail\":\"alone\"}'";
    assert_eq!(world.number(stored).await, 10, "in the order of ids, whatever was answered first");
    // Somebody who answered nothing is a person in the cubes and no set.
    world.store.count(CountRow { answers: BTreeMap::new(), ..row }).await.unwrap();
    assert_eq!(world.number("SELECT n FROM count_cube WHERE barrier = ''").await, 11);
    assert_eq!(world.store.answer_sets("").await.unwrap().len(), 10);
}

async fn sets_of_answers_say_nothing_but_the_answers(world: &World) {
    let count = async |n: usize, quarter: &str| {
        let answers = [(format!("item-{n:04}"), "alone".to_owned())].into();
        let row = CountRow { quarter: quarter.into(), answers, ..counted() };
        let mut new = world.new_case(&format!("k{n}"));
        new.count = Some(row);
        world.submit(new).await;
    };
    // More than are read at a time.
    let came: Vec<String> = (0..600).map(|n| format!("item-{n:04}")).collect();
    for n in 0..600 {
        count(n, if n < 100 { "2026-3" } else { "2026-4" }).await;
    }
    let read = async |from: &str| {
        let sets = world.store.answer_sets(from).await.unwrap();
        sets.into_iter().flat_map(|set| set.answers.into_keys()).collect::<Vec<_>>()
    };
    let all = read("").await;
    assert_ne!(all, came, "not in the order in which they came");
    let mut sorted = all.clone();
    sorted.sort();
    assert_eq!(sorted, came, "but all of them");
    assert_eq!(read("2026-4").await.len(), 500);
    assert_eq!(read("2027-1").await.len(), 0);
    if world.is_sqlite() {
        // Rows lie in the order of their keys: there is no other that could be asked for.
        assert_eq!(world.number("SELECT COUNT(*) FROM sqlite_master WHERE name = 'answer_sets' AND sql LIKE '%WITHOUT ROWID'").await, 1);
        return;
    }
    let of_one_transaction = "SELECT COUNT(DISTINCT xmin::text) FROM answer_sets";
    let in_key_order = "SELECT COUNT(*) FROM (SELECT key, LAG(key) OVER (ORDER BY ctid) AS before FROM answer_sets) AS lying \
                        WHERE key < before";
    assert_eq!(world.number(of_one_transaction).await, 600);
    world.store.maintain().await.unwrap();
    assert_eq!(world.number(of_one_transaction).await, 1, "nothing says with which case a set came");
    assert_eq!(world.number(in_key_order).await, 0);
    assert_eq!(read("").await, all);
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

async fn a_protected_case_moves_to_named_people_only(world: &World) {
    let (anna, store) = (world.user("anna").await, &world.store);
    let case = world.submit(NewCase { protected: true, ..world.new_case("k") }).await;
    let to = |queue: &str, protected| Destination {
        queue: queue.into(),
        org: "oulu".into(),
        protected,
        index: Vec::new(),
    };
    let moved = store.move_to(case.id, anna, 1, to("other", false), world.text("x")).await;
    assert_eq!(refused(moved), "protected");
    let case = store.contest(case.id, world.text("x")).await.unwrap();
    let settled =
        store.settle_contest(case.id, anna, case.version, Some(to("other", false)), world.text("x"));
    assert_eq!(refused(settled.await), "protected");
    assert_eq!(store.case(case.id).await.unwrap().unwrap(), case, "nothing happened");
    let moved = store.move_to(case.id, anna, case.version, to("safe", true), world.text("x")).await.unwrap();
    assert_eq!((moved.queue.as_str(), moved.protected), ("safe", true));
}
