//! What is kept of those who sign up, and what happens without anybody asking; one suite for both databases.

use suunta_server::crypto::SealError;
use suunta_server::events::places::Stand;
use suunta_server::store::{Actor, NewSignUp, OccasionPlan, place};

use super::{DAY, arranger, come, hours, mails, new, now, occasion, plan, signed_up};
use crate::support::store::World;

crate::on_both!(
    who_comes_is_reminded_the_day_before_once,
    names_are_sealed_for_their_row,
    names_go_a_month_after_the_event_and_the_number_stays,
    who_took_the_name_off_is_forgotten_sooner,
    a_case_that_goes_takes_its_sign_ups_along,
    the_audit_knows_no_names,
);

async fn who_comes_is_reminded_the_day_before_once(world: &World) {
    let by = arranger(world.user("anna").await);
    let event = occasion(world, &by, plan(world, 72, 1)).await;
    let names = [(come(world, event, "aino").await, "aino"), (come(world, event, "bea").await, "bea")];
    mails(world, &names).await;
    world.pass(47);
    world.store.look_after_events().await.unwrap();
    assert_eq!(mails(world, &names).await, Vec::<String>::new());
    world.pass(1);
    // Two servers at once remind once.
    let other = world.beside().await;
    let both = tokio::join!(world.store.look_after_events(), other.store.look_after_events());
    both.0.unwrap();
    both.1.unwrap();
    other.store.close().await;
    world.store.look_after_events().await.unwrap();
    assert_eq!(mails(world, &names).await, ["aino: event-reminder"], "who waits is not reminded");
    // After a long standstill nobody is reminded of what was.
    let past = occasion(world, &by, plan(world, 48, 1)).await;
    let cai = [(come(world, past, "cai").await, "cai")];
    mails(world, &cai).await;
    world.pass(60);
    world.store.look_after_events().await.unwrap();
    assert_eq!(mails(world, &cai).await, Vec::<String>::new());
    // An event that moves is reminded of at its new time.
    let moved = plan(world, 72, 1);
    let event = occasion(world, &by, moved.clone()).await;
    let dan = [(come(world, event, "dan").await, "dan")];
    let later = OccasionPlan { begins: hours(moved.begins, 48), ends: hours(moved.ends, 48), ..moved };
    let fewer = suunta_server::events::places::Fewer::Refuse;
    world.store.change_occasion(by, event, 1, later, fewer).await.unwrap();
    mails(world, &dan).await;
    world.pass(48);
    world.store.look_after_events().await.unwrap();
    assert_eq!(mails(world, &dan).await, Vec::<String>::new());
    world.pass(48);
    world.store.look_after_events().await.unwrap();
    assert_eq!(mails(world, &dan).await, ["dan: event-reminder"]);
}

async fn names_are_sealed_for_their_row(world: &World) {
    let by = arranger(world.user("anna").await);
    let event = occasion(world, &by, plan(world, 72, 5)).await;
    let planted = "planted-name";
    let one = come(world, event, planted).await;
    let two = come(world, event, "other").await;
    let stored = world.blobs("SELECT body FROM sign_ups UNION ALL SELECT mail FROM sign_ups").await;
    assert_eq!(stored.len(), 4);
    let holds = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(stored.iter().all(|sealed| !holds(sealed, planted)));
    if let Some(folder) = world.files().filter(|_| world.is_sqlite()) {
        for file in std::fs::read_dir(folder).unwrap().flatten() {
            assert!(!holds(&std::fs::read(file.path()).unwrap(), planted), "{}", file.path().display());
        }
    }
    // A value laid into another row opens nowhere.
    let (first, second) = (world.hex(one.as_bytes()), world.hex(two.as_bytes()));
    let sql = format!(
        "UPDATE sign_ups SET body = (SELECT body FROM sign_ups WHERE id = {first}) WHERE id = {second}"
    );
    world.sql(&sql).await.unwrap();
    let moved = signed_up(&world.store, two).await;
    assert_eq!(world.keys.open(place::SIGN_UP, two, &moved.body), Err(SealError::Foreign));
}

async fn names_go_a_month_after_the_event_and_the_number_stays(world: &World) {
    let by = arranger(world.user("anna").await);
    let event = occasion(world, &by, plan(world, 72, 2)).await;
    for name in ["aino", "bea", "cai"] {
        come(world, event, name).await;
    }
    world.pass(74 + 30 * DAY - 1);
    world.store.tidy().await.unwrap();
    assert_eq!(world.number("SELECT count(*) FROM sign_ups").await, 3);
    assert_eq!(now(&world.store, event).await.came, None);
    world.pass(1);
    world.store.tidy().await.unwrap();
    assert_eq!(world.number("SELECT count(*) FROM sign_ups").await, 0);
    assert_eq!(world.number("SELECT count(*) FROM outbox").await, 0, "and the mails that nobody took");
    assert_eq!(now(&world.store, event).await.came, Some(2));
    world.store.tidy().await.unwrap();
    assert_eq!(now(&world.store, event).await.came, Some(2));
}

async fn who_took_the_name_off_is_forgotten_sooner(world: &World) {
    let by = arranger(world.user("anna").await);
    let event = occasion(world, &by, plan(world, 60 * DAY, 2)).await;
    let aino = come(world, event, "aino").await;
    let bea = come(world, event, "bea").await;
    world.store.cancel_sign_up(&signed_up(&world.store, aino).await).await.unwrap();
    world.pass(7 * DAY - 1);
    world.store.tidy().await.unwrap();
    assert!(world.store.signed_up(aino).await.unwrap().is_some());
    world.pass(1);
    world.store.tidy().await.unwrap();
    assert!(world.store.signed_up(aino).await.unwrap().is_none());
    assert_eq!(signed_up(&world.store, bea).await.stand, Stand::Coming);
    assert_eq!(now(&world.store, event).await.came, None, "it is still to come");
}

async fn a_case_that_goes_takes_its_sign_ups_along(world: &World) {
    let by = arranger(world.user("anna").await);
    let event = occasion(world, &by, plan(world, 72, 1)).await;
    let case = world.case("key-1").await;
    let with_case = NewSignUp { case: Some(case.id), ..new(world, event, "aino") };
    let aino = with_case.id;
    world.store.sign_up(with_case).await.unwrap();
    let bea = come(world, event, "bea").await;
    assert_eq!(world.store.sign_ups_of_case(case.id).await.unwrap().len(), 1);
    mails(world, &[]).await;
    world.store.withdraw(case.id, Actor::Person).await.unwrap();
    assert!(world.store.signed_up(aino).await.unwrap().is_none());
    assert_eq!(signed_up(&world.store, bea).await.stand, Stand::Coming, "who waited has the place");
    assert_eq!(mails(world, &[(bea, "bea")]).await, ["bea: event-place"]);
}

async fn the_audit_knows_no_names(world: &World) {
    let by = arranger(world.user("anna").await);
    let event = occasion(world, &by, plan(world, 72, 1)).await;
    let aino = come(world, event, "planted-name").await;
    world.store.cancel_sign_up(&signed_up(&world.store, aino).await).await.unwrap();
    for id in [event, aino] {
        let rows = world.store.audit_of(id).await.unwrap();
        assert!(!rows.is_empty());
        for row in rows {
            let whole = format!("{} {}", row.action, row.result);
            assert!(
                !whole.contains("planted") && !whole.contains("Torikatu") && !whole.contains("ryhmä"),
                "{whole}"
            );
        }
    }
}
