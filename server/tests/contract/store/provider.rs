//! Accounts that belong to the organisation's provider, one suite for both databases.

use crate::support::store::World;
use jiff::SignedDuration;
use suunta_server::referrals::model::Role;
use suunta_server::store::{Actor, FromProvider, Session, StoreError, User};
use uuid::Uuid;

crate::on_both!(
    made_once_and_brought_up_to_date,
    a_taken_name_is_somebody_elses,
    made_once_from_two_windows,
    disabled_stays_disabled,
    turned_away,
    out_and_back_once_and_in_time,
);

fn person(subject: u8, login: &str) -> FromProvider {
    FromProvider {
        subject: [subject; 32],
        login: login.into(),
        display: "Liisa".into(),
        role: Role::Counsellor,
        queues: vec!["a".into(), "b".into()],
        lang: "sv".into(),
    }
}

async fn audit(world: &World, user: Uuid) -> Vec<String> {
    let rows = world.store.audit_of(user).await.unwrap();
    rows.into_iter().map(|row| format!("{} {}", row.action, row.result)).collect()
}

fn session(world: &World, user: Uuid) -> Session {
    Session {
        token_hash: [1; 32],
        user,
        csrf: "csrf".into(),
        created: world.now(),
        seen: world.now(),
        expires: world.now().checked_add(SignedDuration::from_mins(30)).unwrap(),
    }
}

async fn made_once_and_brought_up_to_date(world: &World) {
    let user = world.store.welcome(person(1, "liisa")).await.unwrap();
    assert_eq!(Some(&user), world.store.user(user.id).await.unwrap().as_ref());
    assert_eq!((user.login.as_str(), user.display.as_str(), user.lang.as_str()), ("liisa", "Liisa", "sv"));
    assert!(user.active && !user.demo && !user.is_local());
    assert_eq!(world.store.memberships(user.id).await.unwrap(), ["a", "b"]);
    let local = world.store.user(world.user("matti").await).await.unwrap().unwrap();
    assert!(local.is_local());

    // The language is the person's own choice here, the name to sign in with stays what it was.
    let own = User { lang: "en".into(), ..user.clone() };
    world.store.set_user(own, Actor::Staff(user.id)).await.unwrap();
    let changed = FromProvider {
        login: "liisa.uusi".into(),
        display: "Liisa Uusi".into(),
        role: Role::Administrator,
        queues: vec!["c".into()],
        ..person(1, "")
    };
    let again = world.store.welcome(changed.clone()).await.unwrap();
    assert_eq!(Some(&again), world.store.user(user.id).await.unwrap().as_ref());
    assert_eq!((again.id, again.login.as_str(), again.lang.as_str()), (user.id, "liisa", "en"));
    assert_eq!((again.role, again.display.as_str()), (Role::Administrator, "Liisa Uusi"));
    assert_eq!(world.store.memberships(user.id).await.unwrap(), ["c"]);
    world.store.welcome(changed).await.unwrap();
    assert_eq!(
        audit(world, user.id).await,
        [
            "user-added counsellor",
            "memberships a b",
            "sign-in provider",
            "user-changed counsellor",
            "user-changed administrator",
            "memberships c",
            "sign-in provider",
            "sign-in provider",
        ]
    );
}

async fn a_taken_name_is_somebody_elses(world: &World) {
    let local = world.user("liisa").await;
    let before = world.store.user(local).await.unwrap();
    let one = world.store.welcome(person(1, "liisa")).await.unwrap();
    let two = world.store.welcome(person(2, "liisa")).await.unwrap();
    assert_eq!((one.login.as_str(), two.login.as_str()), ("liisa-2", "liisa-3"));
    assert_eq!(world.store.user(local).await.unwrap(), before);
    assert!(world.store.memberships(local).await.unwrap().is_empty());
    assert_eq!(world.store.welcome(person(1, "liisa")).await.unwrap().id, one.id);
    assert_eq!(world.store.user_by_login("liisa").await.unwrap().unwrap().id, local);
    let taken = User { login: "liisa-2".into(), ..before.unwrap() };
    assert!(matches!(
        world.store.set_user(taken, Actor::System).await,
        Err(StoreError::Refused("login-taken"))
    ));
}

async fn made_once_from_two_windows(world: &World) {
    let tries: Vec<_> = (0..6)
        .map(|_| {
            let store = world.store.clone();
            tokio::spawn(async move { store.welcome(person(1, "liisa")).await })
        })
        .collect();
    let mut ids = Vec::new();
    for one in tries {
        // On PostgreSQL one may lose against another; it is told so and nothing is half done.
        ids.extend(one.await.unwrap().ok().map(|user| user.id));
    }
    ids.dedup();
    assert_eq!(ids.len(), 1);
    assert_eq!(world.store.users().await.unwrap().len(), 1);
    assert_eq!(world.store.memberships(ids[0]).await.unwrap(), ["a", "b"]);
}

async fn disabled_stays_disabled(world: &World) {
    let user = world.store.welcome(person(1, "liisa")).await.unwrap();
    let disabled = User { active: false, ..user };
    world.store.set_user(disabled.clone(), Actor::System).await.unwrap();
    let more = FromProvider { role: Role::Administrator, queues: vec!["c".into()], ..person(1, "liisa") };
    assert_eq!(world.store.welcome(more).await.unwrap(), disabled);
    assert_eq!(world.store.user(disabled.id).await.unwrap(), Some(disabled.clone()));
    assert_eq!(world.store.memberships(disabled.id).await.unwrap(), ["a", "b"]);
    assert_eq!(audit(world, disabled.id).await.last().unwrap(), "user-changed inactive");
}

async fn turned_away(world: &World) {
    let admin = FromProvider { role: Role::Administrator, ..person(1, "liisa") };
    let user = world.store.welcome(admin).await.unwrap();
    world.store.create_session(session(world, user.id)).await.unwrap();
    world.store.turn_away([1; 32]).await.unwrap();
    assert!(world.store.session([1; 32]).await.unwrap().is_none());
    let now = world.store.user(user.id).await.unwrap().unwrap();
    assert_eq!((now.role, now.active), (Role::Counsellor, true), "no administrator without a queue is left");
    assert!(world.store.memberships(user.id).await.unwrap().is_empty());
    assert_eq!(audit(world, user.id).await.last().unwrap(), "sign-in no-group");
    world.store.turn_away([9; 32]).await.unwrap();
    assert_eq!(world.store.users().await.unwrap().len(), 1, "nothing is made for somebody unknown");
    let unknown = "SELECT COUNT(*) FROM audit WHERE result = 'no-group' AND subject IS NULL";
    assert_eq!(world.number(unknown).await, 1);
}

async fn out_and_back_once_and_in_time(world: &World) {
    let expires = world.now().checked_add(SignedDuration::from_mins(5)).unwrap();
    for n in 1..=3 {
        world.store.begin_provider_sign_in([n; 32], expires).await.unwrap();
    }
    assert!(!world.store.end_provider_sign_in([9; 32]).await.unwrap());
    assert!(world.store.end_provider_sign_in([1; 32]).await.unwrap());
    assert!(!world.store.end_provider_sign_in([1; 32]).await.unwrap(), "once");
    let (one, two) =
        tokio::join!(world.store.end_provider_sign_in([2; 32]), world.store.end_provider_sign_in([2; 32]));
    assert_eq!(usize::from(one.unwrap()) + usize::from(two.unwrap()), 1, "at the same moment too");
    world.clock.set(expires);
    assert!(!world.store.end_provider_sign_in([3; 32]).await.unwrap(), "in time");
    world.store.tidy().await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM provider_sign_ins").await, 0);
}
