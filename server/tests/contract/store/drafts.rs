//! Drafts in the store, one suite for both databases: whose they are, with what they go, and whose an ended session was.

use crate::support::store::World;
use suunta_server::clock::Randomness;
use suunta_server::crypto::SealError;
use suunta_server::referrals::model::{Case, EventKind, Outcome};
use suunta_server::store::{Actor, Draft, Keep, Session, StoreError, User, seal_draft};
use uuid::Uuid;

crate::on_both!(
    one_draft_a_person_case_and_form,
    a_draft_opens_in_its_own_row_alone,
    a_draft_goes_with_the_change_it_became,
    a_draft_goes_with_its_case,
    a_draft_nobody_came_back_to_goes,
    an_ended_session_is_remembered_for_a_while,
    the_events_after_a_version,
    the_pulse_misses_nothing_that_commits_late,
);

async fn keep(world: &World, user: Uuid, case: Uuid, form: &str, text: &str) {
    let body = seal_draft(&world.keys, user, case, form, text.as_bytes(), Randomness);
    world.store.keep_draft(user, case, form, body).await.unwrap();
}

/// Form and text of somebody's drafts.
async fn texts(world: &World, user: Uuid, case: Uuid) -> Vec<(String, String)> {
    let open = |draft: &Draft| {
        let plain = draft.open(&world.keys, user, case).unwrap();
        (draft.form.clone(), String::from_utf8(plain).unwrap())
    };
    world.store.drafts(user, case).await.unwrap().iter().map(open).collect()
}

fn one(form: &str, text: &str) -> Vec<(String, String)> {
    vec![(form.to_owned(), text.to_owned())]
}

async fn one_draft_a_person_case_and_form(world: &World) {
    let (liisa, matti) = (world.user("liisa").await, world.user("matti").await);
    let (case, other) = (world.case("a").await.id, world.case("b").await.id);
    keep(world, liisa, case, "note", "first").await;
    world.pass(1);
    keep(world, liisa, case, "note", "second").await;
    keep(world, liisa, case, "plan", "a plan").await;
    keep(world, matti, case, "note", "of Matti").await;
    let drafts = world.store.drafts(liisa, case).await.unwrap();
    assert_eq!(drafts.iter().map(|draft| draft.form.as_str()).collect::<Vec<_>>(), ["note", "plan"]);
    assert!(drafts.iter().all(|draft| draft.saved == world.now()), "the last time it was saved");
    assert_eq!(texts(world, liisa, case).await[0].1, "second");
    assert_eq!(texts(world, matti, case).await, one("note", "of Matti"));
    assert!(texts(world, liisa, other).await.is_empty());
    world.store.drop_draft(liisa, case, "note").await.unwrap();
    world.store.drop_draft(liisa, case, "note").await.unwrap();
    assert_eq!(texts(world, liisa, case).await, one("plan", "a plan"));
    assert_eq!(texts(world, matti, case).await, one("note", "of Matti"));
    let all = world.store.drafts_about(case).await.unwrap();
    let whose: Vec<(Uuid, &str)> = all.iter().map(|(user, draft)| (*user, draft.form.as_str())).collect();
    assert_eq!(whose.len(), 2);
    assert!(whose.contains(&(liisa, "plan")) && whose.contains(&(matti, "note")), "{whose:?}");
    assert!(world.store.drafts_about(other).await.unwrap().is_empty());
    let nowhere = world.store.keep_draft(liisa, Uuid::nil(), "note", vec![1]).await;
    assert!(matches!(nowhere, Err(StoreError::NotFound)), "{nowhere:?}");
}

async fn a_draft_opens_in_its_own_row_alone(world: &World) {
    let (liisa, matti) = (world.user("liisa").await, world.user("matti").await);
    let (case, other) = (world.case("a").await.id, world.case("b").await.id);
    keep(world, liisa, case, "note", "Liisa’s own").await;
    let stored = world.blobs("SELECT body FROM drafts").await;
    assert!(!stored[0].windows(5).any(|piece| piece == b"Liisa"), "sealed");
    let draft = world.store.drafts(liisa, case).await.unwrap().remove(0);
    assert_eq!(draft.open(&world.keys, matti, case), Err(SealError::Foreign));
    assert_eq!(draft.open(&world.keys, liisa, other), Err(SealError::Foreign));
    let moved = Draft { form: "plan".into(), ..draft };
    assert_eq!(moved.open(&world.keys, liisa, case), Err(SealError::Foreign));
    // Whoever has the database in hands lays it into a colleague's row, and they read nothing.
    world.sql(&format!("UPDATE drafts SET user_id = {}", world.hex(matti.as_bytes()))).await.unwrap();
    let laid = world.store.drafts(matti, case).await.unwrap().remove(0);
    assert_eq!(laid.open(&world.keys, matti, case), Err(SealError::Foreign));
}

async fn a_draft_goes_with_the_change_it_became(world: &World) {
    let (liisa, matti) = (world.user("liisa").await, world.user("matti").await);
    let case = world.case("a").await;
    for user in [liisa, matti] {
        keep(world, user, case.id, "note", "a note").await;
        keep(world, user, case.id, "claim", "a reason").await;
    }
    // A note that did not come from the form is none of the draft's business.
    world.store.note(case.id, liisa, world.text("from elsewhere")).await.unwrap();
    assert_eq!(texts(world, liisa, case.id).await.len(), 2);
    world.store.from_form("note").note(case.id, liisa, world.text("a note")).await.unwrap();
    assert_eq!(texts(world, liisa, case.id).await, one("claim", "a reason"));
    assert_eq!(texts(world, matti, case.id).await.len(), 2, "another’s draft stays");
    world.store.claim(case.id, matti, case.version).await.unwrap();
    let late = world.store.from_form("claim").claim(case.id, liisa, case.version).await;
    assert!(matches!(late, Err(StoreError::Conflict(_))));
    assert_eq!(texts(world, liisa, case.id).await, one("claim", "a reason"), "it was not sent");
}

async fn count(world: &World) -> i64 {
    world.number("SELECT COUNT(*) FROM drafts").await
}

async fn a_draft_goes_with_its_case(world: &World) {
    let liisa = world.user("liisa").await;
    let (withdrawn, expired) = (world.case("a").await, world.case("b").await);
    for case in [&withdrawn, &expired] {
        keep(world, liisa, case.id, "note", "about the person").await;
    }
    world.store.withdraw(withdrawn.id, Actor::Person).await.unwrap();
    assert_eq!(count(world).await, 1);
    let late = world.store.keep_draft(liisa, withdrawn.id, "note", vec![1]).await;
    assert!(matches!(late, Err(StoreError::NotFound)), "nothing about the person comes back: {late:?}");
    let Case { id, version, .. } = world.store.claim(expired.id, liisa, expired.version).await.unwrap();
    world.store.close_case(id, liisa, version, Outcome::GotHelp, false, None).await.unwrap();
    world.pass(1);
    let keep = Keep { site: "oulu".into(), closed_before: world.now(), follow_up_closed_before: world.now() };
    assert_eq!(world.store.expire(&[keep]).await.unwrap(), 1);
    assert_eq!(count(world).await, 0);
}

async fn a_draft_nobody_came_back_to_goes(world: &World) {
    let liisa = world.user("liisa").await;
    let case = world.case("a").await.id;
    keep(world, liisa, case, "note", "old").await;
    world.pass(24 * 20);
    keep(world, liisa, case, "plan", "newer").await;
    world.pass(24 * 10 - 1);
    world.store.tidy().await.unwrap();
    assert_eq!(count(world).await, 2);
    world.pass(1);
    world.store.tidy().await.unwrap();
    assert_eq!(texts(world, liisa, case).await, one("plan", "newer"));
    assert!(world.number("SELECT erased FROM erasures").await > 0, "its bytes must go too");
}

async fn session(world: &World, user: Uuid, n: u8, hours: i64) -> [u8; 32] {
    let now = world.now();
    let session = Session {
        token_hash: [n; 32],
        user,
        csrf: format!("secret {n}"),
        created: now,
        seen: now,
        expires: now + jiff::SignedDuration::from_hours(hours),
    };
    world.store.create_session(session).await.unwrap();
    [n; 32]
}

async fn an_ended_session_is_remembered_for_a_while(world: &World) {
    let (liisa, matti) = (world.user("liisa").await, world.user("matti").await);
    let whose = async |hash: [u8; 32]| world.store.whose_session(hash).await.unwrap().map(|user| user.id);
    let one = session(world, liisa, 1, 1).await;
    world.store.end_session(one).await.unwrap();
    assert_eq!(world.store.session(one).await.unwrap(), None);
    assert_eq!(whose(one).await, Some(liisa));
    // Every way a session ends: all of an account's, a disabled account, time.
    let two = session(world, matti, 2, 1).await;
    world.store.end_sessions(matti).await.unwrap();
    assert_eq!(whose(two).await, Some(matti));
    let three = session(world, matti, 3, 1).await;
    let disabled = User { active: false, ..world.store.user(matti).await.unwrap().unwrap() };
    world.store.set_user(disabled, Actor::System).await.unwrap();
    let found = world.store.whose_session(three).await.unwrap().unwrap();
    assert!(!found.active, "the account is read as it is now");
    let four = session(world, liisa, 4, 1).await;
    world.pass(2);
    assert_eq!(whose(four).await, Some(liisa), "over, though nobody has deleted it yet");
    world.store.tidy().await.unwrap();
    assert_eq!(whose(four).await, Some(liisa));
    let mut secrets = world.store.form_secrets(liisa).await.unwrap();
    secrets.sort();
    assert_eq!(secrets, ["secret 1", "secret 4"], "and nobody else’s");
    assert_eq!(whose([9; 32]).await, None);
    world.pass(24 * 7);
    world.store.tidy().await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM ended_sessions").await, 0);
}

async fn the_events_after_a_version(world: &World) {
    let liisa = world.user("liisa").await;
    let case = world.case("a").await;
    world.store.note(case.id, liisa, world.text("before")).await.unwrap();
    let claimed = world.store.claim(case.id, liisa, case.version).await.unwrap();
    // A note has the version of what it follows: then the clock says what came first.
    world.pass(1);
    world.store.note(case.id, liisa, world.text("after")).await.unwrap();
    world.store.contest(case.id, world.text("wrong")).await.unwrap();
    let kinds = async |version| {
        let events = world.store.events_after(case.id, version).await.unwrap();
        events.iter().map(|event| event.kind).collect::<Vec<_>>()
    };
    use EventKind::{Claimed, Contested, Noted};
    assert_eq!(kinds(case.version).await, [Claimed, Noted, Contested]);
    assert_eq!(kinds(claimed.version).await, [Contested]);
    assert_eq!(kinds(-1).await, [Noted, Claimed, Noted, Contested]);
    assert!(world.store.events_after(Uuid::nil(), 0).await.unwrap().is_empty());
}

async fn the_pulse_misses_nothing_that_commits_late(world: &World) {
    let case = world.case("a").await;
    assert_eq!(world.store.events_count(case.id).await.unwrap(), 0);
    world.store.note(case.id, world.user("liisa").await, world.text("x")).await.unwrap();
    assert_eq!(world.store.events_count(case.id).await.unwrap(), 1);
    let mut pulse = world.store.pulse();
    let mut beats = async |within| {
        let within = std::time::Duration::from_millis(within);
        tokio::time::timeout(within, pulse.changed()).await.is_ok()
    };
    assert!(beats(3000).await, "the first look");
    assert!(!beats(2500).await, "nothing was written");
    let entry = async |seq: i64| {
        let numbered = if world.is_sqlite() { "" } else { "OVERRIDING SYSTEM VALUE" };
        let sql = format!(
            "INSERT INTO audit (seq, at, actor_kind, action, result) {numbered} VALUES ({seq}, 0, 'system', 'x', '')"
        );
        world.sql(&sql).await.unwrap();
    };
    entry(5_000).await;
    assert!(beats(3000).await);
    // Given its number before the other, committed after it.
    entry(4_999).await;
    assert!(beats(3000).await);
    assert!(!beats(2500).await);
}
