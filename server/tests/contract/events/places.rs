//! Places, the line and what people are told, one suite for both databases.

use suunta_server::events::places::{Fewer, Stand};
use suunta_server::store::{Actor, Arranger, OccasionPlan, StoreError};

use super::{arranger, come, hours, mails, new, now, occasion, plan, signed_up};
use crate::support::store::World;

crate::on_both!(
    of_two_who_take_the_last_place_at_once_one_gets_it,
    a_form_sent_twice_is_one_sign_up,
    each_step_has_its_mail_and_its_audit_row,
    nobody_signs_up_too_late_or_where_all_is_full,
    a_change_tells_those_who_come_and_takes_no_place_unasked,
    who_is_called_off_is_told_and_nothing_changes_after,
    nobody_arranges_elsewhere,
    an_event_that_cannot_be_is_refused,
);

async fn of_two_who_take_the_last_place_at_once_one_gets_it(world: &World) {
    let by = arranger(world.user("anna").await);
    let other = world.beside().await;
    for round in 0..5 {
        let event = occasion(world, &by, plan(world, 72, 1)).await;
        // Twelve at once, through two servers.
        let all: Vec<_> = (0..12).map(|n| new(world, event, &format!("n{n}"))).collect();
        let ids: Vec<_> = all.iter().map(|new| new.id).collect();
        let stores = [&world.store, &other.store];
        let calls = all.into_iter().enumerate().map(|(n, new)| stores[n % 2].sign_up(new));
        let stands: Vec<Stand> =
            futures_util::future::join_all(calls).await.into_iter().map(Result::unwrap).collect();
        let coming = stands.iter().filter(|stand| **stand == Stand::Coming).count();
        let waiting = stands.iter().filter(|stand| **stand == Stand::Waiting).count();
        assert_eq!((coming, waiting), (1, 11), "round {round}: {stands:?}");
        // What each was told is what is stored, and each waits under a number of their own.
        let mut numbers = Vec::new();
        for (id, stand) in ids.iter().zip(&stands) {
            let stored = signed_up(&world.store, *id).await;
            assert_eq!(stored.stand, *stand);
            numbers.extend(stored.number);
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=11).collect::<Vec<u32>>());
        let names: Vec<_> = ids.iter().map(|id| (*id, "x")).collect();
        let told = mails(world, &names).await;
        assert_eq!(told.iter().filter(|mail| mail.ends_with("event-place")).count(), 1, "{told:?}");
        assert_eq!(told.iter().filter(|mail| mail.ends_with("event-waits")).count(), 11, "{told:?}");
        let event = now(&world.store, event).await;
        assert_eq!((event.held, event.waits, event.free()), (1, 11, 0));
    }
    other.store.close().await;
}

async fn a_form_sent_twice_is_one_sign_up(world: &World) {
    let by = arranger(world.user("anna").await);
    let event = occasion(world, &by, plan(world, 72, 3)).await;
    let one = new(world, event, "aino");
    for _ in 0..5 {
        assert_eq!(world.store.sign_up(one.clone()).await.unwrap(), Stand::Coming);
    }
    let both = tokio::join!(world.store.sign_up(one.clone()), world.store.sign_up(one.clone()));
    assert_eq!((both.0.unwrap(), both.1.unwrap()), (Stand::Coming, Stand::Coming));
    assert_eq!(now(&world.store, event).await.held, 1);
    assert_eq!(mails(world, &[(one.id, "aino")]).await, ["aino: event-place"]);
    assert_eq!(world.store.audit_of(one.id).await.unwrap().len(), 1);
    // Under its own code it is found, and under no other.
    let found = world.store.sign_up_by_code(one.code_hash).await.unwrap();
    assert_eq!(found.map(|found| found.id), Some(one.id));
    let other = world.keys.sign_up_code(event).hash(&world.keys);
    assert_eq!(world.store.sign_up_by_code(other).await.unwrap(), None);
}

async fn each_step_has_its_mail_and_its_audit_row(world: &World) {
    let by = arranger(world.user("anna").await);
    let kept = OccasionPlan { offer_hours: 24, ..plan(world, 240, 1) };
    let event = occasion(world, &by, kept).await;
    let mut names = Vec::new();
    for name in ["aino", "bea", "cai"] {
        names.push((come(world, event, name).await, name));
    }
    let [aino, bea, cai] = [0, 1, 2].map(|n| names[n].0);
    assert_eq!(mails(world, &names).await, ["aino: event-place", "bea: event-waits", "cai: event-waits"]);
    world.store.cancel_sign_up(&signed_up(&world.store, aino).await).await.unwrap();
    assert_eq!(mails(world, &names).await, ["aino: event-cancelled", "bea: event-offer"]);
    let until = hours(world.now(), 24);
    assert_eq!(signed_up(&world.store, bea).await.stand, Stand::Offered(until));
    let early = world.store.accept_place(&signed_up(&world.store, cai).await).await;
    assert!(matches!(early, Err(StoreError::Refused("event-no-offer"))), "{early:?}");
    // Nobody says yes in time: the next one is asked, by the clock alone.
    world.pass(24);
    world.store.look_after_events().await.unwrap();
    assert_eq!(mails(world, &names).await, ["bea: event-lapsed", "cai: event-offer"]);
    let late = world.store.accept_place(&signed_up(&world.store, bea).await).await;
    assert!(matches!(late, Err(StoreError::Refused("event-too-late"))), "{late:?}");
    world.store.accept_place(&signed_up(&world.store, cai).await).await.unwrap();
    assert_eq!(mails(world, &names).await, ["cai: event-place"]);
    assert_eq!(signed_up(&world.store, cai).await.stand, Stand::Coming);
    // The arranger takes a name off.
    world.store.remove_sign_up(by.clone(), event, cai).await.unwrap();
    assert_eq!(mails(world, &names).await, ["cai: event-cancelled"]);
    let audit = world.store.audit_of(cai).await.unwrap();
    let results: Vec<(&str, Actor)> = audit.iter().map(|row| (row.result.as_str(), row.actor)).collect();
    let expected = [
        ("waiting", Actor::Person),
        ("offered", Actor::System),
        ("coming", Actor::Person),
        ("cancelled", Actor::Staff(by.user)),
    ];
    assert_eq!(results, expected);
    // Who comes back stands at the end.
    let again = suunta_server::store::NewSignUp { id: aino, ..new(world, event, "aino") };
    assert_eq!(world.store.sign_up(again).await.unwrap(), Stand::Coming, "nobody waits");
    assert_eq!(mails(world, &names).await, ["aino: event-place"]);
}

async fn nobody_signs_up_too_late_or_where_all_is_full(world: &World) {
    let by = arranger(world.user("anna").await);
    let closed = OccasionPlan { waiting: false, ..plan(world, 72, 1) };
    let closed = OccasionPlan { closes: hours(world.now(), 48), ..closed };
    let event = occasion(world, &by, closed).await;
    let first = come(world, event, "aino").await;
    let full = world.store.sign_up(new(world, event, "bea")).await;
    assert!(matches!(full, Err(StoreError::Refused("event-full"))), "{full:?}");
    assert_eq!(now(&world.store, event).await.waits, 0, "nothing stays of it");
    world.store.cancel_sign_up(&signed_up(&world.store, first).await).await.unwrap();
    world.pass(48);
    let late = world.store.sign_up(new(world, event, "cai")).await;
    assert!(matches!(late, Err(StoreError::Refused("event-closed"))), "{late:?}");
    let nowhere = world.store.sign_up(new(world, uuid::Uuid::nil(), "dan")).await;
    assert!(matches!(nowhere, Err(StoreError::NotFound)), "{nowhere:?}");
    let rows = world.number("SELECT count(*) FROM sign_ups").await;
    assert_eq!(rows, 1);
}

async fn a_change_tells_those_who_come_and_takes_no_place_unasked(world: &World) {
    let by = arranger(world.user("anna").await);
    let first = plan(world, 72, 2);
    let event = occasion(world, &by, first.clone()).await;
    let mut names = Vec::new();
    for name in ["aino", "bea", "cai"] {
        names.push((come(world, event, name).await, name));
    }
    mails(world, &names).await;
    let change = async |version, plan: &OccasionPlan, fewer| {
        world.store.change_occasion(by.clone(), event, version, plan.clone(), fewer).await
    };
    // Another title is no news; another time is, for all, once.
    let renamed = OccasionPlan { title: [("fi".to_owned(), "Toinen".to_owned())].into(), ..first.clone() };
    change(1, &renamed, Fewer::Refuse).await.unwrap();
    assert_eq!(mails(world, &names).await, Vec::<String>::new());
    let later = OccasionPlan { begins: hours(first.begins, 1), ends: hours(first.ends, 1), ..renamed };
    change(2, &later, Fewer::Refuse).await.unwrap();
    let elsewhere = OccasionPlan { spot: "Kauppakatu 2".into(), ..later };
    change(3, &elsewhere, Fewer::Refuse).await.unwrap();
    let told = mails(world, &names).await;
    assert_eq!(
        told,
        ["aino: event-changed", "bea: event-changed", "cai: event-changed"],
        "one mail for both"
    );
    // Somebody who saw an older event changes nothing.
    let old = change(3, &first, Fewer::Refuse).await;
    assert!(matches!(old, Err(StoreError::Refused("event-changed"))), "{old:?}");
    // Fewer places than are promised: only when somebody says so.
    let fewer = OccasionPlan { capacity: 1, ..elsewhere.clone() };
    let promised = change(4, &fewer, Fewer::Refuse).await;
    assert!(matches!(promised, Err(StoreError::Refused("event-promised"))), "{promised:?}");
    assert_eq!(now(&world.store, event).await.plan, elsewhere);
    change(4, &fewer, Fewer::Displace).await.unwrap();
    assert_eq!(mails(world, &names).await, ["bea: event-displaced"]);
    assert_eq!(signed_up(&world.store, names[1].0).await.number, Some(1));
    // More places than before: those who wait have them at once.
    change(5, &OccasionPlan { capacity: 5, ..fewer }, Fewer::Refuse).await.unwrap();
    assert_eq!(mails(world, &names).await, ["bea: event-place", "cai: event-place"]);
}

async fn who_is_called_off_is_told_and_nothing_changes_after(world: &World) {
    let by = arranger(world.user("anna").await);
    let event = occasion(world, &by, plan(world, 72, 1)).await;
    let names = [(come(world, event, "aino").await, "aino"), (come(world, event, "bea").await, "bea")];
    let gone = come(world, event, "cai").await;
    world.store.cancel_sign_up(&signed_up(&world.store, gone).await).await.unwrap();
    mails(world, &names).await;
    world.store.call_off(by.clone(), event, 1).await.unwrap();
    assert_eq!(mails(world, &names).await, ["aino: event-off", "bea: event-off"]);
    let twice = world.store.call_off(by.clone(), event, 2).await;
    assert!(matches!(twice, Err(StoreError::Refused("event-off"))), "{twice:?}");
    let change = world.store.change_occasion(by, event, 2, plan(world, 72, 9), Fewer::Refuse).await;
    assert!(matches!(change, Err(StoreError::Refused("event-off"))), "{change:?}");
    let late = world.store.sign_up(new(world, event, "dan")).await;
    assert!(matches!(late, Err(StoreError::Refused("event-off"))), "{late:?}");
    world.pass(71);
    world.store.look_after_events().await.unwrap();
    assert_eq!(mails(world, &names).await, Vec::<String>::new(), "nobody is reminded of it");
    let listed = world.store.coming_occasions("oulu").await.unwrap();
    assert!(
        listed.iter().any(|listed| listed.id == event && listed.called_off.is_some()),
        "it says so there"
    );
}

async fn nobody_arranges_elsewhere(world: &World) {
    let by = arranger(world.user("anna").await);
    let event = occasion(world, &by, plan(world, 72, 2)).await;
    let aino = come(world, event, "aino").await;
    let user = by.user;
    let others = [
        Arranger { user, sites: vec!["oulu".into()], orgs: vec!["college".into()] },
        Arranger { user, sites: vec!["rovaniemi".into()], orgs: vec!["oulu".into()] },
        Arranger { user, sites: vec![], orgs: vec![] },
    ];
    for other in others {
        let store = &world.store;
        let id = suunta_server::clock::Randomness.id(&world.clock);
        let add = store.add_occasion(other.clone(), id, "oulu", "oulu", plan(world, 72, 2)).await;
        let change =
            store.change_occasion(other.clone(), event, 1, plan(world, 72, 2), Fewer::Displace).await;
        let off = store.call_off(other.clone(), event, 1).await;
        let remove = store.remove_sign_up(other.clone(), event, aino).await;
        let people = store.people_of(&other, event).await.map(drop);
        for (what, done) in
            [("add", add), ("change", change), ("off", off), ("remove", remove), ("people", people)]
        {
            assert!(matches!(done, Err(StoreError::NotFound)), "{what}: {done:?}");
        }
    }
    assert_eq!(signed_up(&world.store, aino).await.stand, Stand::Coming);
    assert_eq!(now(&world.store, event).await.version, 1);
    assert_eq!(world.store.people_of(&by, event).await.unwrap().len(), 1);
    let read = world.store.audit_of(event).await.unwrap();
    let read: Vec<_> = read.iter().filter(|row| row.action == "event-people").collect();
    assert_eq!(read.len(), 1, "who looked is written, once");
    assert_eq!(read[0].actor, Actor::Staff(user));
}

async fn an_event_that_cannot_be_is_refused(world: &World) {
    let by = arranger(world.user("anna").await);
    let right = plan(world, 72, 2);
    let wrong = [
        OccasionPlan { begins: world.now(), closes: world.now(), ..right.clone() },
        OccasionPlan { ends: right.begins, ..right.clone() },
        OccasionPlan { closes: hours(right.begins, 1), ..right.clone() },
        OccasionPlan { capacity: 0, ..right.clone() },
        OccasionPlan { title: [].into(), ..right.clone() },
    ];
    let event = occasion(world, &by, right).await;
    for plan in wrong {
        let id = suunta_server::clock::Randomness.id(&world.clock);
        let add = world.store.add_occasion(by.clone(), id, "oulu", "oulu", plan.clone()).await;
        assert!(matches!(add, Err(StoreError::Refused("event-plan"))), "{plan:?}");
        let change = world.store.change_occasion(by.clone(), event, 1, plan.clone(), Fewer::Refuse).await;
        assert!(matches!(change, Err(StoreError::Refused("event-plan"))), "{plan:?}");
    }
    // What has begun is not changed any more.
    world.pass(73);
    let change = world.store.call_off(by, event, 1).await;
    assert!(matches!(change, Err(StoreError::Refused("event-over"))), "{change:?}");
}
