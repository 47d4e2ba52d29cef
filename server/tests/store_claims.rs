//! Many hands on the same cases: none double, none lost, and every history of concurrent changes is one that could have happened
//! one after the other. Claim statements that are known to be unsafe are put in, and the same checks catch them.
#![allow(clippy::disallowed_methods, reason = "a stopwatch of a test")]

#[path = "contract/support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::time::Instant;

use crate::support::store::World;
use sqlx::{Connection, Executor, PgConnection, Row};
use suunta_server::clock::Randomness;
use suunta_server::referrals::model::Case;
use suunta_server::store::{Actor, Filter, Page, Store, StoreError};
use uuid::Uuid;

crate::on_both!(versions_are_a_line);

const HANDS: usize = 12;
const CASES: usize = 150;

/// The statement as it is often written: on PostgreSQL the inner query is not run again for a row that somebody else has
/// just changed.
const INNER_SELECT: &str = "UPDATE cases SET owner = $1, state = 'claimed', version = version + 1 WHERE id = (SELECT id \
     FROM cases WHERE queue = 'a' AND open = 1 AND state = 'new' ORDER BY deadline, id LIMIT 1) RETURNING id";
/// First looked at, then written, without asking whether it is still so.
const LOOK: &str =
    "SELECT id FROM cases WHERE queue = 'a' AND open = 1 AND state = 'new' ORDER BY deadline, id LIMIT 1";
const THEN_WRITE: &str = "UPDATE cases SET owner = $1, state = 'claimed' WHERE id = $2";

#[derive(Clone, Copy, Debug)]
enum How {
    Store,
    InnerSelect,
    LookThenWrite,
}

async fn one(how: How, world: &World, user: Uuid, conn: &mut PgConnection) -> Option<Uuid> {
    let id = |row: sqlx::postgres::PgRow| Uuid::from_slice(&row.get::<Vec<u8>, _>(0)).unwrap();
    match how {
        How::Store => world.store.take_next(user, &["a".to_owned()]).await.unwrap().map(|case| case.id),
        How::InnerSelect => {
            let query = sqlx::query(INNER_SELECT).bind(user.as_bytes().to_vec());
            conn.fetch_optional(query).await.unwrap().map(id)
        }
        How::LookThenWrite => {
            let case = conn.fetch_optional(LOOK).await.unwrap().map(id)?;
            let query = sqlx::query(THEN_WRITE).bind(user.as_bytes().to_vec()).bind(case.as_bytes().to_vec());
            conn.execute(query).await.unwrap();
            Some(case)
        }
    }
}

/// Claims with many hands; answers how many cases were claimed and how often one was claimed that somebody had.
async fn claimed(how: How) -> Option<(usize, usize)> {
    let world = std::sync::Arc::new(World::postgres().await?);
    for n in 0..CASES {
        let mut new = world.new_case(&format!("{n}"));
        new.queue = "a".into();
        world.submit(new).await;
    }
    let mut hands = Vec::new();
    for n in 0..HANDS {
        let user = world.user(&format!("p{n}")).await;
        world.store.set_memberships(user, vec!["a".into()], Actor::System).await.unwrap();
        let world = std::sync::Arc::clone(&world);
        hands.push(tokio::spawn(async move {
            let mut conn = PgConnection::connect(&world.url).await.unwrap();
            let mut mine = Vec::new();
            while let Some(case) = one(how, &world, user, &mut conn).await {
                mine.push(case);
            }
            conn.close().await.unwrap();
            mine
        }));
    }
    let mut found: BTreeMap<Uuid, usize> = BTreeMap::new();
    for hand in hands {
        for case in hand.await.unwrap() {
            *found.entry(case).or_default() += 1;
        }
    }
    let double = found.values().map(|times| times - 1).sum();
    std::sync::Arc::into_inner(world).unwrap().end().await;
    Some((found.len(), double))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn unsafe_claims_are_caught() {
    let Some(ours) = claimed(How::Store).await else { return };
    assert_eq!(ours, (CASES, 0), "none double, none lost");
    for how in [How::InnerSelect, How::LookThenWrite] {
        // Chance is in it: a few rounds, one of which is enough.
        let mut double = 0;
        for _ in 0..5 {
            double += claimed(how).await.unwrap().1;
            if double > 0 {
                break;
            }
        }
        println!("{how:?}: {double} double claims");
        assert!(double > 0, "{how:?} went unseen");
    }
}

/// What one change of one case looked like from outside.
struct Seen {
    began: Instant,
    ended: Instant,
    /// The version it made; else the version that stood in its way.
    version: Result<i64, i64>,
}

/// A case is a register with a version, so that a history is linearizable exactly when the versions made are a line without a
/// gap or a double, later changes have higher versions, and a refused one was refused by a version that existed in its time.
fn check(first: i64, history: &mut [Seen]) -> Result<(), String> {
    history.sort_by_key(|seen| seen.version.unwrap_or(i64::MAX));
    let made: Vec<&Seen> = history.iter().filter(|seen| seen.version.is_ok()).collect();
    for (n, seen) in made.iter().enumerate() {
        let expected = first + 1 + i64::try_from(n).unwrap();
        if seen.version != Ok(expected) {
            return Err(format!("version {:?} where {expected} was to be", seen.version));
        }
        if made[n + 1..].iter().any(|later| later.ended < seen.began) {
            return Err(format!("version {expected} came before one that had ended"));
        }
    }
    for refused in history.iter().filter(|seen| seen.version.is_err()) {
        let Err(by) = refused.version else { continue };
        let before = made.iter().filter(|seen| seen.ended < refused.began).count();
        let begun = made.iter().filter(|seen| seen.began < refused.ended).count();
        let (least, most) = (first + i64::try_from(before).unwrap(), first + i64::try_from(begun).unwrap());
        if by < least || by > most {
            return Err(format!("refused by version {by}, which did not exist between {least} and {most}"));
        }
    }
    Ok(())
}

#[test]
fn a_history_that_cannot_be_is_seen() {
    let start = Instant::now();
    let at = |ms| start + std::time::Duration::from_millis(ms);
    let seen = |from, to, version| Seen { began: at(from), ended: at(to), version };
    assert!(check(1, &mut [seen(0, 9, Ok(2)), seen(1, 5, Ok(3)), seen(2, 4, Err(1))]).is_ok());
    assert!(check(1, &mut [seen(0, 9, Ok(2)), seen(1, 5, Ok(2))]).is_err(), "made twice");
    assert!(check(1, &mut [seen(0, 9, Ok(2)), seen(1, 5, Ok(4))]).is_err(), "a gap");
    assert!(check(1, &mut [seen(0, 3, Ok(3)), seen(4, 9, Ok(2))]).is_err(), "against time");
    assert!(check(1, &mut [seen(0, 3, Ok(2)), seen(4, 9, Err(1))]).is_err(), "refused by the past");
}

/// Many hands change a few cases with the version they have seen, through two servers where the database allows it.
async fn versions_are_a_line(world: &World) {
    const ROUNDS: usize = 60;
    let second = if world.is_sqlite() {
        world.store.clone()
    } else {
        Store::open(&world.url, 6, world.clock.clone(), Randomness).await.unwrap()
    };
    let mut cases: Vec<Case> = Vec::new();
    for n in 0..3 {
        cases.push(world.case(&format!("{n}")).await);
    }
    let ids: Vec<Uuid> = cases.iter().map(|case| case.id).collect();
    let mut hands = Vec::new();
    for n in 0..8 {
        let store = if n % 2 == 0 { world.store.clone() } else { second.clone() };
        let user = world.user(&format!("p{n}")).await;
        let ids = ids.clone();
        hands.push(tokio::spawn(async move {
            let mut seen: Vec<(Uuid, Seen)> = Vec::new();
            for round in 0..ROUNDS {
                let id = ids[(n + round) % ids.len()];
                let version = store.case(id).await.unwrap().unwrap().version;
                let began = Instant::now();
                // An assignment is possible in every open state, so that only versions decide.
                let result = store.assign(id, user, version, user).await;
                let ended = Instant::now();
                let version = match result {
                    Ok(case) => Ok(case.version),
                    Err(StoreError::Conflict(case)) => Err(case.version),
                    Err(error) => panic!("{error}"),
                };
                seen.push((id, Seen { began, ended, version }));
            }
            seen
        }));
    }
    let mut histories: BTreeMap<Uuid, Vec<Seen>> = BTreeMap::new();
    for hand in hands {
        for (id, seen) in hand.await.unwrap() {
            histories.entry(id).or_default().push(seen);
        }
    }
    let (mut made, mut refused) = (0, 0);
    for (id, mut history) in histories {
        made += history.iter().filter(|seen| seen.version.is_ok()).count();
        refused += history.iter().filter(|seen| seen.version.is_err()).count();
        if let Err(fault) = check(1, &mut history) {
            panic!("{id}: {fault}");
        }
    }
    println!("{made} changes, {refused} refused");
    assert!(made > 0 && refused > 0, "they met each other");
    let listing = world.store.queue(&["oulu-guidance".into()], &Filter::default(), Page::default()).await;
    assert_eq!(listing.unwrap().cases.len(), 3);
}
