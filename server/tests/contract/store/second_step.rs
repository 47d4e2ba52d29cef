//! The second step of signing in, one suite for both databases: nothing works twice, nothing outlives its time.

use crate::support::store::World;
use jiff::{SignedDuration, Timestamp};
use suunta_server::store::{Actor, Proof, Session, StoreError, User};
use uuid::Uuid;

crate::on_both!(
    a_secret_waits_until_it_is_confirmed,
    codes_and_recovery_codes_are_spent,
    one_proof_opens_one_door,
    a_sign_in_goes_half_way_and_further,
    whatever_ends_sessions_ends_half_ways,
    taken_away,
);

const STEP: i64 = 59_000_000;

fn minutes(world: &World, n: i64) -> Timestamp {
    world.now().checked_add(SignedDuration::from_mins(n)).unwrap()
}

fn session(world: &World, user: Uuid, n: u8) -> Session {
    Session {
        token_hash: [n; 32],
        user,
        csrf: format!("csrf{n}"),
        created: world.now(),
        seen: world.now(),
        expires: minutes(world, 30),
    }
}

fn refused<T: std::fmt::Debug>(result: Result<T, StoreError>) -> &'static str {
    match result {
        Err(StoreError::Refused(reason)) => reason,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

/// An account whose second step is on, with the recovery codes 1 and 2.
async fn set_up(world: &World, login: &str) -> Uuid {
    let user = world.user(login).await;
    world.store.begin_second_step(user, vec![7]).await.unwrap();
    world.store.confirm_second_step(user, STEP, vec![[1; 32], [2; 32]], [0; 32]).await.unwrap();
    user
}

async fn audit(world: &World, user: Uuid) -> Vec<(String, String)> {
    let rows = world.store.audit_of(user).await.unwrap();
    rows.into_iter().skip(1).map(|row| (row.action, row.result)).collect()
}

fn said(lines: &[(&str, &str)]) -> Vec<(String, String)> {
    lines.iter().map(|(action, result)| ((*action).to_owned(), (*result).to_owned())).collect()
}

async fn a_secret_waits_until_it_is_confirmed(world: &World) {
    let anna = world.user("anna").await;
    assert_eq!(world.store.second_step(anna).await.unwrap(), None);
    assert_eq!(
        refused(world.store.confirm_second_step(anna, STEP, vec![], [0; 32]).await),
        "second-step",
        "nothing waits"
    );
    world.store.begin_second_step(anna, vec![1]).await.unwrap();
    world.store.begin_second_step(anna, vec![2]).await.unwrap();
    let waiting = world.store.second_step(anna).await.unwrap().unwrap();
    assert_eq!((waiting.secret, waiting.active, waiting.codes), (vec![2], false, 0));
    assert!(world.store.with_second_step().await.unwrap().is_empty());
    assert_eq!(refused(world.store.end_second_step(anna, Proof::Step(STEP)).await), "code", "not on yet");

    world.clock.set(minutes(world, 15));
    assert_eq!(world.store.second_step(anna).await.unwrap(), None, "shown too long ago");
    assert_eq!(refused(world.store.confirm_second_step(anna, STEP, vec![], [0; 32]).await), "second-step");
    world.store.tidy().await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM second_steps").await, 0);

    world.store.begin_second_step(anna, vec![3]).await.unwrap();
    for n in 1..=2 {
        world.store.create_session(session(world, anna, n)).await.unwrap();
    }
    world.store.confirm_second_step(anna, STEP, vec![[1; 32]], [1; 32]).await.unwrap();
    assert!(world.store.session([1; 32]).await.unwrap().is_some(), "this browser stays");
    assert!(world.store.session([2; 32]).await.unwrap().is_none(), "others came in with the password alone");
    assert_eq!(refused(world.store.begin_second_step(anna, vec![4]).await), "second-step-on");
    assert_eq!(refused(world.store.confirm_second_step(anna, STEP, vec![], [1; 32]).await), "second-step");
    world.clock.set(minutes(world, 600));
    world.store.tidy().await.unwrap();
    let on = world.store.second_step(anna).await.unwrap().unwrap();
    assert_eq!((on.secret, on.active, on.codes), (vec![3], true, 1));
    assert_eq!(world.store.with_second_step().await.unwrap(), [anna]);
    let begun = ("second-step", "begun");
    assert_eq!(audit(world, anna).await, said(&[begun, begun, begun, ("second-step", "on")]));
}

async fn codes_and_recovery_codes_are_spent(world: &World) {
    let anna = set_up(world, "anna").await;
    let bert = set_up(world, "bert").await;
    let mut n = 10;
    let mut attempt = async |user: Uuid, proof: Proof| {
        n += 1;
        world.store.begin_sign_in(user, [n; 32], minutes(world, 5)).await.unwrap();
        world.store.finish_sign_in([n; 32], proof, session(world, user, n)).await
    };
    assert_eq!(refused(attempt(anna, Proof::Step(STEP)).await), "code", "it confirmed the step");
    attempt(anna, Proof::Step(STEP + 2)).await.unwrap();
    assert_eq!(refused(attempt(anna, Proof::Step(STEP + 2)).await), "code", "never twice");
    assert_eq!(refused(attempt(anna, Proof::Step(STEP + 1)).await), "code", "and none before it");
    attempt(bert, Proof::Step(STEP + 1)).await.unwrap();
    assert_eq!(refused(attempt(anna, Proof::Recovery([9; 32])).await), "code");
    attempt(anna, Proof::Recovery([1; 32])).await.unwrap();
    assert_eq!(refused(attempt(anna, Proof::Recovery([1; 32])).await), "code", "never twice");
    attempt(bert, Proof::Recovery([1; 32])).await.unwrap();
    assert_eq!(world.store.second_step(anna).await.unwrap().unwrap().codes, 1);

    assert_eq!(refused(world.store.end_second_step(anna, Proof::Step(STEP + 2)).await), "code");
    assert!(world.store.second_step(anna).await.unwrap().is_some());
    world.store.end_second_step(anna, Proof::Recovery([2; 32])).await.unwrap();
    assert_eq!(world.store.second_step(anna).await.unwrap(), None);
    assert!(audit(world, anna).await.contains(&("second-step".to_owned(), "off".to_owned())));
    assert_eq!(world.number("SELECT COUNT(*) FROM recovery_codes").await, 1, "bert keeps his");
}

/// Two browsers send the same code at the same moment.
async fn one_proof_opens_one_door(world: &World) {
    let anna = set_up(world, "anna").await;
    for proof in [Proof::Step(STEP + 1), Proof::Recovery([1; 32])] {
        for n in 20..28 {
            world.store.begin_sign_in(anna, [n; 32], minutes(world, 5)).await.unwrap();
        }
        let tries: Vec<_> = (20..28)
            .map(|n| {
                let (store, session) = (world.store.clone(), session(world, anna, n));
                tokio::spawn(async move { store.finish_sign_in([n; 32], proof, session).await })
            })
            .collect();
        let mut opened = 0;
        for one in tries {
            opened += usize::from(one.await.unwrap().is_ok());
        }
        assert_eq!(opened, 1, "{proof:?}");
        assert_eq!(world.number("SELECT COUNT(*) FROM sessions").await, 1);
        world.store.end_sessions(anna).await.unwrap();
    }
}

async fn a_sign_in_goes_half_way_and_further(world: &World) {
    let anna = set_up(world, "anna").await;
    let bert = set_up(world, "bert").await;
    world.store.begin_sign_in(anna, [5; 32], minutes(world, 5)).await.unwrap();
    assert_eq!(world.store.half_sign_in([5; 32]).await.unwrap(), Some(anna));
    assert_eq!(world.store.half_sign_in([6; 32]).await.unwrap(), None);
    assert!(world.store.session([5; 32]).await.unwrap().is_none(), "half way is no session");
    let foreign =
        world.store.finish_sign_in([5; 32], Proof::Recovery([1; 32]), session(world, bert, 6)).await;
    assert!(matches!(foreign, Err(StoreError::NotFound)), "another account's half way");
    refused(world.store.finish_sign_in([5; 32], Proof::Recovery([9; 32]), session(world, anna, 6)).await);
    assert_eq!(world.store.half_sign_in([5; 32]).await.unwrap(), Some(anna), "one may try again");
    world.store.finish_sign_in([5; 32], Proof::Recovery([1; 32]), session(world, anna, 6)).await.unwrap();
    assert_eq!(world.store.session([6; 32]).await.unwrap().unwrap().0.id, anna);
    assert_eq!(world.store.half_sign_in([5; 32]).await.unwrap(), None);
    let again = world.store.finish_sign_in([5; 32], Proof::Recovery([2; 32]), session(world, anna, 7)).await;
    assert!(matches!(again, Err(StoreError::NotFound)), "a half way leads to one session");

    world.store.begin_sign_in(anna, [8; 32], minutes(world, 5)).await.unwrap();
    world.store.begin_sign_in(anna, [9; 32], minutes(world, 5)).await.unwrap();
    world.store.forget_sign_in([8; 32]).await.unwrap();
    assert_eq!(world.store.half_sign_in([8; 32]).await.unwrap(), None);
    world.clock.set(minutes(world, 5));
    assert_eq!(world.store.half_sign_in([9; 32]).await.unwrap(), None, "five minutes");
    let late = world.store.finish_sign_in([9; 32], Proof::Recovery([2; 32]), session(world, anna, 9)).await;
    assert!(matches!(late, Err(StoreError::NotFound)));
    assert_eq!(world.store.second_step(anna).await.unwrap().unwrap().codes, 1, "and the code is not spent");
    world.store.tidy().await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM half_sign_ins").await, 0);
    let half = ("sign-in", "half");
    assert_eq!(
        audit(world, anna).await[2..],
        said(&[half, ("sign-in", "recovery-code"), half, half]),
        "what was tried and refused is for the page to record"
    );
}

async fn whatever_ends_sessions_ends_half_ways(world: &World) {
    let anna = set_up(world, "anna").await;
    let begin = async |n: u8| world.store.begin_sign_in(anna, [n; 32], minutes(world, 5)).await.unwrap();
    let is_half = async |n: u8| world.store.half_sign_in([n; 32]).await.unwrap().is_some();
    begin(1).await;
    world.store.end_sessions(anna).await.unwrap();
    assert!(!is_half(1).await);
    let user = world.store.user(anna).await.unwrap().unwrap();
    begin(2).await;
    world.store.set_user(User { display: "A".into(), ..user.clone() }, Actor::System).await.unwrap();
    assert!(is_half(2).await);
    let changed = User { password_hash: "$argon2id$new".into(), ..user };
    world.store.set_user(changed.clone(), Actor::System).await.unwrap();
    assert!(!is_half(2).await, "the password that was right is not any more");
    begin(3).await;
    world.store.set_user(User { active: false, ..changed }, Actor::System).await.unwrap();
    assert!(!is_half(3).await);
}

async fn taken_away(world: &World) {
    let anna = set_up(world, "anna").await;
    let admin = world.user("admin").await;
    world.store.create_session(session(world, anna, 1)).await.unwrap();
    world.store.begin_sign_in(anna, [2; 32], minutes(world, 5)).await.unwrap();
    assert!(world.store.take_second_step(anna, Actor::Staff(admin)).await.unwrap());
    assert_eq!(world.store.second_step(anna).await.unwrap(), None);
    assert!(world.store.session([1; 32]).await.unwrap().is_none());
    assert_eq!(world.store.half_sign_in([2; 32]).await.unwrap(), None);
    assert_eq!(world.number("SELECT COUNT(*) FROM recovery_codes").await, 0);
    assert!(
        !world.store.take_second_step(anna, Actor::Staff(admin)).await.unwrap(),
        "nothing is left to take"
    );
    let rows = world.store.audit_of(anna).await.unwrap();
    let taken: Vec<_> = rows.iter().filter(|row| row.result == "taken-away").map(|row| row.actor).collect();
    assert_eq!(taken, [Actor::Staff(admin)], "once, by whom");
}
