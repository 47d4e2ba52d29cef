//! Room, absences, taking the next case, tasks that are given once: on both databases.

use std::sync::Arc;

use crate::support::store::World;
use jiff::{Timestamp, ToSpan};
use suunta_server::clock::Randomness;
use suunta_server::referrals::model::{Case, Channel, Outcome, State};
use suunta_server::referrals::roster::{Absence, Named};
use suunta_server::referrals::watch::{self, TaskKind};
use suunta_server::store::{Actor, Filter, Keep, NewTask, Page, StoreError};
use uuid::Uuid;

crate::on_both!(
    the_next_is_the_oldest,
    nobody_takes_more_than_agreed,
    many_take_and_none_twice,
    whoever_is_away_takes_nothing,
    told_once_by_however_many,
    tasks_end_with_their_cause,
    a_task_follows_the_case,
    unreachable_takes_two_channels,
    a_moved_case_is_to_be_taken,
    a_follow_up_is_waited_for,
    taking_out_of_turn_is_seen,
);

async fn member(world: &World, login: &str, queues: &[&str]) -> Uuid {
    let user = world.user(login).await;
    let queues = queues.iter().map(|queue| (*queue).to_owned()).collect();
    world.store.set_memberships(user, queues, Actor::System).await.unwrap();
    user
}

fn queues(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

async fn case_due(world: &World, key: &str, queue: &str, hours: i64) -> Case {
    let mut new = world.new_case(key);
    new.queue = queue.into();
    new.deadline = world.now().checked_add(hours.hours()).unwrap();
    world.submit(new).await
}

async fn now(world: &World, case: &Case) -> Case {
    world.store.case(case.id).await.unwrap().unwrap()
}

async fn the_next_is_the_oldest(world: &World) {
    let anna = member(world, "anna", &["a", "b"]).await;
    let late = case_due(world, "1", "a", 90).await;
    let soon = case_due(world, "2", "b", 30).await;
    let middle = case_due(world, "3", "a", 60).await;
    case_due(world, "4", "elsewhere", 1).await;
    let mut taken = Vec::new();
    while let Some(case) = world.store.take_next(anna, &queues(&["a", "b"])).await.unwrap() {
        assert_eq!((case.state, case.owner, case.lease.is_some()), (State::Claimed, Some(anna), true));
        taken.push(case.id);
    }
    assert_eq!(taken, [soon.id, middle.id, late.id]);
}

async fn nobody_takes_more_than_agreed(world: &World) {
    let anna = member(world, "anna", &["a", "b"]).await;
    let lead = world.user("lead").await;
    for (key, queue, hours) in [("1", "a", 10), ("2", "a", 20), ("3", "a", 30), ("4", "b", 40)] {
        case_due(world, key, queue, hours).await;
    }
    world.store.set_capacity(anna, "a", Some(2), lead).await.unwrap();
    assert!(matches!(
        world.store.set_capacity(anna, "elsewhere", Some(2), lead).await,
        Err(StoreError::NotFound)
    ));
    // All at once, through the store's own front door: the limit holds against oneself too.
    let store = Arc::new(world.store.clone());
    let tries = (0..8).map(|_| {
        let store = Arc::clone(&store);
        tokio::spawn(async move { store.take_next(anna, &["a".to_owned()]).await.unwrap() })
    });
    let mut taken = Vec::new();
    for one in tries.collect::<Vec<_>>() {
        taken.extend(one.await.unwrap());
    }
    assert_eq!(taken.len(), 2);
    let waiting = Filter { state: Some(State::New), ..Filter::default() };
    let third = world.store.queue(&queues(&["a"]), &waiting, Page::default()).await.unwrap().cases.remove(0);
    assert!(matches!(
        world.store.claim(third.id, anna, third.version).await,
        Err(StoreError::Refused("no-room"))
    ));
    // Another queue has its own limit, and a lead may still give her a case.
    assert_eq!(world.store.take_next(anna, &queues(&["a", "b"])).await.unwrap().unwrap().queue, "b");
    world.store.assign(third.id, lead, third.version, anna).await.unwrap();
    // Put into another set of queues she keeps the limit of the one that stays.
    world.store.set_memberships(anna, queues(&["a", "c"]), Actor::System).await.unwrap();
    let roster = world.store.roster().await.unwrap();
    let limits = &roster.people.iter().find(|person| person.id == anna).unwrap().queues;
    assert_eq!(
        limits.iter().map(|(queue, limit)| (queue.as_str(), *limit)).collect::<Vec<_>>(),
        [("a", Some(2)), ("c", None)]
    );
    assert_eq!(world.store.held().await.unwrap().get(&(anna, "a".to_owned())), Some(&3));
}

async fn many_take_and_none_twice(world: &World) {
    const CASES: usize = 120;
    let mut people = Vec::new();
    for n in 0..8 {
        people.push(member(world, &format!("p{n}"), &["a"]).await);
    }
    for n in 0..CASES {
        case_due(world, &format!("{n}"), "a", i64::try_from(n).unwrap()).await;
    }
    let hands = people.into_iter().map(|user| {
        let store = world.store.clone();
        tokio::spawn(async move {
            let mut mine = Vec::new();
            while let Some(case) = store.take_next(user, &["a".to_owned()]).await.unwrap() {
                mine.push((case.deadline, case.id));
            }
            mine
        })
    });
    let mut all = Vec::new();
    for hand in hands.collect::<Vec<_>>() {
        let mine = hand.await.unwrap();
        assert!(mine.is_sorted(), "each hand takes the oldest first");
        all.extend(mine);
    }
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), CASES, "none twice, none left");
    let claims = world.number("SELECT COUNT(*) FROM case_events WHERE kind = 'claimed'").await;
    assert_eq!(claims, i64::try_from(CASES).unwrap());
}

fn absence(world: &World, user: Uuid, deputy: Option<Uuid>, from: i64, until: i64) -> Absence {
    let at = |hours: i64| world.now().checked_add(hours.hours()).unwrap();
    Absence { id: Randomness.id(&world.clock), user, starts: at(from), ends: at(until), deputy, handed: None }
}

async fn whoever_is_away_takes_nothing(world: &World) {
    let anna = member(world, "anna", &["a"]).await;
    let case = case_due(world, "1", "a", 90).await;
    world.store.set_absence(absence(world, anna, None, 1, 48), anna).await.unwrap();
    assert!(world.store.roster().await.unwrap().absence(anna, world.now()).is_none(), "not yet");
    world.pass(2);
    assert!(matches!(world.store.take_next(anna, &queues(&["a"])).await, Err(StoreError::Refused("away"))));
    assert!(matches!(world.store.claim(case.id, anna, case.version).await, Err(StoreError::Refused("away"))));
    // A new absence takes the place of one that it overlaps.
    world.store.set_absence(absence(world, anna, None, 0, 5), anna).await.unwrap();
    let roster = world.store.roster().await.unwrap();
    assert_eq!(roster.absences.len(), 1);
    let away = roster.absences[0].id;
    assert!(
        matches!(world.store.end_absence(away, case.id, anna).await, Err(StoreError::NotFound)),
        "somebody else's"
    );
    world.store.end_absence(away, anna, anna).await.unwrap();
    assert_eq!(world.store.take_next(anna, &queues(&["a"])).await.unwrap().unwrap().id, case.id);
}

/// What upkeep does with one case, for a named person.
async fn tell(world: &World, case: Case, user: Uuid) -> bool {
    let now = world.now();
    let named = Named { user, deputy: None };
    let tasks = watch::due(&case, now)
        .into_iter()
        .map(|notice| NewTask { kind: notice.kind, named, basis: notice.basis, due: notice.due })
        .collect();
    world.store.tell(case, tasks, now).await.unwrap()
}

async fn kinds(world: &World, user: Uuid) -> Vec<TaskKind> {
    world.store.tasks(user).await.unwrap().into_iter().map(|(task, _)| task.kind).collect()
}

async fn told_once_by_however_many(world: &World) {
    let lead = world.user("lead").await;
    let case = case_due(world, "1", "a", 24 * 14).await;
    assert_eq!(world.store.to_watch().await.unwrap(), []);
    world.pass(24 * 8);
    let due = world.store.to_watch().await.unwrap();
    assert_eq!(due.iter().map(|case| case.id).collect::<Vec<_>>(), [case.id]);
    // Two servers in the same moment.
    let (one, two) = tokio::join!(tell(world, due[0].clone(), lead), tell(world, due[0].clone(), lead));
    assert!(one != two, "one of them");
    assert_eq!(kinds(world, lead).await, [TaskKind::HalfTime]);
    assert_eq!(world.store.to_watch().await.unwrap(), [], "and the next moment is set");
    // A change in between: nothing is told about what is no more.
    world.pass(24 * 30);
    let stale = world.store.to_watch().await.unwrap().remove(0);
    world.store.claim(case.id, lead, stale.version).await.unwrap();
    assert!(!tell(world, stale, lead).await);
    // After downtime the last thing only.
    let again = world.store.to_watch().await.unwrap().remove(0);
    assert!(tell(world, again, lead).await);
    assert_eq!(
        world.number("SELECT COUNT(*) FROM tasks WHERE kind = 'time-up'").await
            + world.number("SELECT COUNT(*) FROM tasks WHERE kind = 'overdue'").await,
        2
    );
    let told = world.number("SELECT COUNT(*) FROM audit WHERE action = 'told'").await;
    assert_eq!(told, world.number("SELECT COUNT(*) FROM tasks").await, "each in the audit");
}

async fn tasks_end_with_their_cause(world: &World) {
    let (anna, lead) = (member(world, "anna", &["a"]).await, world.user("lead").await);
    let case = case_due(world, "1", "a", 24).await;
    world.pass(24 * 5);
    tell(world, now(world, &case).await, lead).await;
    assert_eq!(kinds(world, lead).await, [TaskKind::Overdue]);
    let task = world.store.tasks(lead).await.unwrap()[0].0.id;
    assert!(
        matches!(world.store.read_task(task, lead).await, Err(StoreError::Refused("task-stands"))),
        "it ends when somebody makes contact, not by a tick"
    );
    let claimed = world.store.take_next(anna, &queues(&["a"])).await.unwrap().unwrap();
    assert_eq!(kinds(world, lead).await, [TaskKind::Overdue], "taken is not contacted");
    let next = world.now().checked_add(24.hours()).unwrap();
    world.store.contacted(case.id, anna, claimed.version, Channel::Phone, next, None).await.unwrap();
    assert_eq!(kinds(world, lead).await, []);
    world.pass(30);
    tell(world, now(world, &case).await, anna).await;
    assert_eq!(kinds(world, anna).await, [TaskKind::NextAction]);
    let later = world.now().checked_add(99.hours()).unwrap();
    world.store.next_action(case.id, anna, now(world, &case).await.version, later, None).await.unwrap();
    assert_eq!(kinds(world, anna).await, []);
}

async fn a_task_follows_the_case(world: &World) {
    let (anna, bert) = (member(world, "anna", &["a"]).await, member(world, "bert", &["a"]).await);
    let case = case_due(world, "1", "a", 24 * 14).await;
    let case = world.store.claim(case.id, anna, case.version).await.unwrap();
    world.pass(24 * 8);
    tell(world, case.clone(), anna).await;
    assert_eq!(kinds(world, anna).await, [TaskKind::HalfTime]);
    let named = Named { user: bert, deputy: Some(anna) };
    let told = vec![NewTask { kind: TaskKind::HandedOver, named, basis: world.now(), due: case.deadline }];
    let case = world.store.hand_over(case.id, Actor::System, case.version, bert, told).await.unwrap();
    assert_eq!((case.owner, case.state), (Some(bert), State::Claimed));
    let mut of_bert = kinds(world, bert).await;
    of_bert.sort();
    assert_eq!(of_bert, [TaskKind::HalfTime, TaskKind::HandedOver]);
    // As the deputy anna still sees the one that names her so.
    assert_eq!(kinds(world, anna).await, [TaskKind::HandedOver]);
    let news = world.store.tasks(bert).await.unwrap();
    let news = news.iter().find(|(task, _)| task.kind == TaskKind::HandedOver).unwrap().0.id;
    let stranger = world.user("stranger").await;
    assert!(matches!(world.store.read_task(news, stranger).await, Err(StoreError::NotFound)));
    world.store.read_task(news, bert).await.unwrap();
    assert!(matches!(world.store.read_task(news, bert).await, Err(StoreError::NotFound)), "once");
    // Put back in its place: nobody holds it, so nobody's reminder stands.
    world.store.release(case.id, bert, case.version).await.unwrap();
    assert_eq!(kinds(world, bert).await, []);
}

async fn unreachable_takes_two_channels(world: &World) {
    let anna = member(world, "anna", &["a"]).await;
    let case = case_due(world, "1", "a", 99).await;
    let mut case = world.store.claim(case.id, anna, case.version).await.unwrap();
    for channel in [Channel::Phone, Channel::Phone] {
        case = world.store.no_answer(case.id, anna, case.version, channel, None).await.unwrap();
    }
    assert_eq!((case.attempts, case.tried.as_slice()), (2, &[Channel::Phone][..]));
    let close = async |version| {
        world.store.close_case(case.id, anna, version, Outcome::Unreachable, false, None).await
    };
    assert!(matches!(close(case.version).await, Err(StoreError::Refused("two-channels"))));
    let tried = world.store.no_answer(case.id, anna, case.version, Channel::Sms, None).await.unwrap();
    assert_eq!(tried.tried, [Channel::Phone, Channel::Sms]);
    assert_eq!(close(tried.version).await.unwrap().outcome, Some(Outcome::Unreachable));
}

async fn a_moved_case_is_to_be_taken(world: &World) {
    let (anna, lead) = (member(world, "anna", &["a"]).await, world.user("lead").await);
    let case = case_due(world, "1", "a", 24 * 14).await;
    let case = world.store.claim(case.id, anna, case.version).await.unwrap();
    let to = suunta_server::store::Destination {
        queue: "b".into(),
        org: case.org.clone(),
        protected: false,
        index: Vec::new(),
    };
    let moved =
        world.store.move_to(case.id, anna, case.version, to, world.text("kuuluu teille")).await.unwrap();
    assert_eq!((moved.deadline, moved.moved_by), (case.deadline, Some(anna)), "never later");
    // Monday plus two working days.
    let by: Timestamp = "2026-11-25T14:00:00Z".parse().unwrap();
    assert_eq!(moved.accept_by, Some(by));
    world.clock.set(by);
    tell(world, now(world, &case).await, lead).await;
    let mut found = kinds(world, lead).await;
    found.sort();
    assert_eq!(found, [TaskKind::NotTaken, TaskKind::MovedNotTaken]);
    let bert = member(world, "bert", &["b"]).await;
    let taken = world.store.take_next(bert, &queues(&["b"])).await.unwrap().unwrap();
    assert_eq!((taken.accept_by, taken.moved_by), (None, None));
    assert_eq!(kinds(world, lead).await, []);
}

async fn a_follow_up_is_waited_for(world: &World) {
    let anna = member(world, "anna", &["a"]).await;
    let close = async |key: &str, follow_up| {
        let case = case_due(world, key, "a", 99).await;
        let case = world.store.claim(case.id, anna, case.version).await.unwrap();
        world
            .store
            .close_case(case.id, anna, case.version, Outcome::StartedWork, follow_up, None)
            .await
            .unwrap()
    };
    let (plain, agreed) = (close("1", false).await, close("2", true).await);
    assert!(matches!(
        world.store.follow_up(plain.id, anna, plain.version, Outcome::StartedWork, None).await,
        Err(StoreError::Refused("state"))
    ));
    let keep = |world: &World| {
        let before = |days: i64| world.now().checked_sub((days * 24).hours()).unwrap();
        [Keep { site: agreed.site.clone(), closed_before: before(92), follow_up_closed_before: before(365) }]
    };
    world.pass(24 * 93);
    assert_eq!(world.store.expire(&keep(world)).await.unwrap(), 1, "the one without a follow-up");
    let due = world.store.to_watch().await.unwrap().remove(0);
    tell(world, due, anna).await;
    assert_eq!(kinds(world, anna).await, [TaskKind::FollowUpThree]);
    let case = now(world, &agreed).await;
    let text = Some(world.text("töissä yhä"));
    world.store.follow_up(case.id, anna, case.version, Outcome::StartedWork, text).await.unwrap();
    assert_eq!(kinds(world, anna).await, []);
    world.pass(24 * 280);
    assert_eq!(world.store.expire(&keep(world)).await.unwrap(), 0, "the second is to be told first");
    let due = world.store.to_watch().await.unwrap().remove(0);
    tell(world, due, anna).await;
    assert_eq!(kinds(world, anna).await, [TaskKind::FollowUpTwelve]);
    assert_eq!(world.store.expire(&keep(world)).await.unwrap(), 0, "and to be made");
    world.pass(24 * 60);
    assert_eq!(world.store.expire(&keep(world)).await.unwrap(), 1, "but not waited for without end");
    assert_eq!(world.number("SELECT COUNT(*) FROM tasks").await, 0);
    // Told and made, and still kept as long as the site keeps those with a follow-up.
    let made = close("3", true).await;
    world.pass(24 * 373);
    let due = world.store.to_watch().await.unwrap().remove(0);
    tell(world, due, anna).await;
    let case = now(world, &made).await;
    world.store.follow_up(case.id, anna, case.version, Outcome::StartedWork, None).await.unwrap();
    let usual = keep(world);
    let follow_up_closed_before = world.now().checked_sub((500 * 24).hours()).unwrap();
    let longer = [Keep { follow_up_closed_before, ..usual[0].clone() }];
    assert_eq!(world.store.expire(&longer).await.unwrap(), 0);
    assert_eq!(world.store.expire(&usual).await.unwrap(), 1);
}

async fn taking_out_of_turn_is_seen(world: &World) {
    let anna = member(world, "anna", &["a"]).await;
    case_due(world, "1", "a", 10).await;
    let second = case_due(world, "2", "a", 20).await;
    let taken = world
        .store
        .claim_out_of_turn(second.id, anna, second.version, world.text("puhuu samea kuten minä"))
        .await
        .unwrap();
    let top = async || world.store.top_of_desk(&queues(&["a"]), &[]).await.unwrap().out_of_turn;
    assert_eq!(top().await.iter().map(|case| case.id).collect::<Vec<_>>(), [second.id]);
    world.store.release(second.id, anna, taken.version).await.unwrap();
    assert_eq!(top().await, []);
}
