//! The store against a model that fits on a page: random people do random things with random cases, some of them with a
//! version that is old, over days with their leases, absences and limits. Whatever the model says must come out, on both
//! databases. `SUUNTA_FULL` walks a million steps.

#[path = "contract/support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};

use crate::support::store::World;
use jiff::{Timestamp, ToSpan};
use suunta_server::clock::Randomness;
use suunta_server::referrals::calendar::{Hours, add_working_days, finland};
use suunta_server::referrals::model::{Case, Channel, Outcome, State};
use suunta_server::referrals::roster::Absence;
use suunta_server::store::{Actor, Correction, Destination, StoreError};
use uuid::Uuid;

const QUEUES: [&str; 3] = ["a", "b", "c"];
const PEOPLE: usize = 5;
/// Open cases at a time.
const OPEN: usize = 14;

/// `SplitMix64`: the seed is printed, and the walk can be walked again.
struct Dice(u64);

impl Dice {
    fn upto(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % count.max(1) as u64).unwrap()
    }
    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.upto(of.len())].clone()
    }
}

/// What a case is, as the model has it.
#[derive(Clone, Debug, PartialEq)]
struct Model {
    queue: &'static str,
    state: State,
    version: i64,
    owner: Option<Uuid>,
    deadline: Timestamp,
    lease: Option<Timestamp>,
    next: Option<Timestamp>,
    attempts: i64,
    tried: BTreeSet<Channel>,
    contested: bool,
    to_accept: bool,
    follow_up: bool,
}

/// How a command ends.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Done,
    Conflict,
    Refused,
    Gone,
}

impl End {
    fn of<T>(result: &Result<T, StoreError>) -> Self {
        match result {
            Ok(_) => Self::Done,
            Err(StoreError::Conflict(_)) => Self::Conflict,
            Err(StoreError::Refused(_)) => Self::Refused,
            Err(StoreError::NotFound) => Self::Gone,
            Err(error) => panic!("a fault of the database: {error}"),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Do {
    Claim,
    Release,
    ReleaseFor,
    Assign(Uuid),
    HandOver(Uuid),
    Contact,
    NoAnswer(Channel),
    Next,
    Plan,
    Move(&'static str),
    Close(Outcome, bool),
    Contest,
    Settle(Option<&'static str>),
    Correct,
    Report,
    FollowUp,
}

struct Walk<'a> {
    world: &'a World,
    dice: Dice,
    people: Vec<Uuid>,
    cases: BTreeMap<Uuid, Model>,
    room: BTreeMap<(Uuid, &'static str), Option<i64>>,
    away: BTreeMap<Uuid, Uuid>,
    submitted: usize,
    ends: BTreeMap<String, usize>,
}

impl Walk<'_> {
    fn held(&self, user: Uuid, queue: &str) -> i64 {
        let mine = |m: &&Model| m.state.open() && m.owner == Some(user) && m.queue == queue;
        i64::try_from(self.cases.values().filter(mine).count()).unwrap()
    }

    fn may_take(&self, user: Uuid, queue: &'static str) -> bool {
        !self.away.contains_key(&user)
            && self.room[&(user, queue)].is_none_or(|room| self.held(user, queue) < room)
    }

    /// What must come of it, in the model's words: the state machine once more, written as what people may do.
    fn expect(
        &self,
        m: &Model,
        what: Do,
        user: Uuid,
        version: Option<i64>,
        until: Timestamp,
    ) -> (End, Model) {
        let mut after = Model { version: m.version + 1, ..m.clone() };
        let mine = m.owner == Some(user);
        let waits = matches!(m.state, State::New | State::Claimed);
        let talks = matches!(m.state, State::InContact | State::Planned);
        let open = waits || talks;
        let held = open && m.state != State::New;
        let lease = Some(add_working_days(self.world.now(), 2, Hours::USUAL, &finland()));
        let refuse = |end| (end, m.clone());
        if version.is_some_and(|seen| seen != m.version) {
            return refuse(End::Conflict);
        }
        let back = |after: &mut Model| {
            (after.owner, after.lease, after.next, after.state) = (None, None, None, State::New);
        };
        let go = |after: &mut Model, queue| {
            back(after);
            (after.queue, after.to_accept) = (queue, true);
        };
        match what {
            Do::Claim if !self.may_take(user, m.queue) || m.state != State::New => {
                return refuse(End::Refused);
            }
            Do::Claim => {
                (after.owner, after.lease, after.state, after.to_accept) =
                    (Some(user), lease, State::Claimed, false);
            }
            Do::Assign(to) if open => {
                (after.owner, after.to_accept) = (Some(to), false);
                if waits {
                    (after.state, after.lease) = (State::Claimed, lease);
                }
            }
            Do::HandOver(to) if held => {
                (after.owner, after.to_accept) = (Some(to), false);
                after.lease = lease.filter(|_| waits);
            }
            Do::Release | Do::ReleaseFor if held => {
                if what == Do::Release && !mine {
                    return refuse(End::Conflict);
                }
                back(&mut after);
            }
            Do::Contact if held => {
                if !mine {
                    return refuse(End::Conflict);
                }
                (after.lease, after.next) = (None, Some(until));
                if m.state == State::Claimed {
                    after.state = State::InContact;
                }
            }
            Do::Next | Do::Plan if talks => {
                if !mine {
                    return refuse(End::Conflict);
                }
                after.next = Some(until);
                if what == Do::Plan {
                    after.state = State::Planned;
                }
            }
            Do::NoAnswer(channel) if held => {
                if !mine {
                    return refuse(End::Conflict);
                }
                after.attempts += 1;
                after.tried.insert(channel);
            }
            Do::Move(queue) if open => {
                if m.owner.is_some() && !mine {
                    return refuse(End::Conflict);
                }
                go(&mut after, queue);
            }
            Do::Close(outcome, follow_up) if held => {
                if !mine {
                    return refuse(End::Conflict);
                }
                if outcome == Outcome::Unreachable && m.tried.len() < 2 {
                    return refuse(End::Refused);
                }
                (after.state, after.lease, after.next) = (State::Closed, None, None);
                (after.contested, after.follow_up) = (false, follow_up);
            }
            Do::Contest if open && !m.contested => after.contested = true,
            Do::Settle(to) if open && m.contested => {
                after.contested = false;
                if let Some(queue) = to {
                    go(&mut after, queue);
                }
            }
            Do::Correct if open => {}
            Do::Report => {}
            Do::FollowUp if m.state == State::Closed && m.follow_up => {}
            _ => return refuse(End::Refused),
        }
        (End::Done, after)
    }

    async fn perform(
        &self,
        what: Do,
        id: Uuid,
        user: Uuid,
        version: i64,
        until: Timestamp,
    ) -> Result<Case, StoreError> {
        let store = &self.world.store;
        let to = |queue: &str| Destination {
            queue: queue.into(),
            org: "oulu".into(),
            protected: false,
            index: Vec::new(),
        };
        let text = || self.world.text("sana");
        let correction = || Correction { contact: vec![1; 60], ..Correction::default() };
        let (phone, got) = (Channel::Phone, Outcome::GotHelp);
        match what {
            Do::Claim => store.claim(id, user, version).await,
            Do::Release => store.release(id, user, version).await,
            Do::ReleaseFor => store.release_for(id, user, version).await,
            Do::Assign(to) => store.assign(id, user, version, to).await,
            Do::HandOver(to) => store.hand_over(id, Actor::Staff(user), version, to, Vec::new()).await,
            Do::Contact => store.contacted(id, user, version, phone, until, None).await,
            Do::NoAnswer(channel) => store.no_answer(id, user, version, channel, None).await,
            Do::Next => store.next_action(id, user, version, until, None).await,
            Do::Plan => store.plan(id, user, version, until, text()).await,
            Do::Move(queue) => store.move_to(id, user, version, to(queue), text()).await,
            Do::Close(outcome, follow) => store.close_case(id, user, version, outcome, follow, None).await,
            Do::Contest => store.contest(id, text()).await,
            Do::Settle(queue) => store.settle_contest(id, user, version, queue.map(to), text()).await,
            Do::Correct => store.correct(id, correction()).await,
            Do::Report => store.report_outcome(id, got).await,
            Do::FollowUp => store.follow_up(id, user, version, got, None).await,
        }
    }

    fn choose(&mut self) -> Do {
        let (someone, queue) = (self.dice.one(&self.people), self.dice.one(&QUEUES));
        let channel = self.dice.one(Channel::ALL);
        // The way forward more often than the ways out, so that cases come to every state.
        match self.dice.upto(28) {
            0..5 => Do::Claim,
            5 => Do::Release,
            6 => Do::ReleaseFor,
            7 => Do::Assign(someone),
            8 => Do::HandOver(someone),
            9..13 => Do::Contact,
            13..16 => Do::NoAnswer(channel),
            16 => Do::Next,
            17..19 => Do::Plan,
            19 => Do::Move(queue),
            20 => Do::Close(self.dice.one(Outcome::ALL), self.dice.upto(2) == 0),
            21 => Do::Close(Outcome::Unreachable, false),
            22 => Do::Contest,
            23 => Do::Settle((self.dice.upto(2) == 0).then_some(queue)),
            24 => Do::Correct,
            25 => Do::Report,
            _ => Do::FollowUp,
        }
    }

    fn check(&self, case: &Case) {
        let m = &self.cases[&case.id];
        let found = Model {
            queue: QUEUES.into_iter().find(|queue| *queue == case.queue).unwrap(),
            state: case.state,
            version: case.version,
            owner: case.owner,
            deadline: case.deadline,
            lease: case.lease,
            next: case.next_action,
            attempts: case.attempts,
            tried: case.tried.iter().copied().collect(),
            contested: case.contested.is_some(),
            to_accept: case.accept_by.is_some(),
            follow_up: case.follow_up,
        };
        assert_eq!(found, *m);
        assert_eq!(case.lease.is_some(), case.state == State::Claimed);
        assert_eq!(case.next_action.is_some(), matches!(case.state, State::InContact | State::Planned));
        assert_eq!(case.owner.is_some(), case.state != State::New);
    }

    async fn arrive(&mut self) {
        let queue = self.dice.one(&QUEUES);
        let mut new = self.world.new_case(&format!("{}", self.submitted));
        self.submitted += 1;
        new.queue = queue.into();
        new.org = "oulu".into();
        let days = u32::try_from(self.dice.upto(12)).unwrap();
        new.deadline = add_working_days(self.world.now(), days, Hours::USUAL, &finland());
        let case = self.world.submit(new).await;
        let model = Model {
            queue,
            state: State::New,
            version: 1,
            owner: None,
            deadline: case.deadline,
            lease: None,
            next: None,
            attempts: 0,
            tried: BTreeSet::new(),
            contested: false,
            to_accept: false,
            follow_up: false,
        };
        self.cases.insert(case.id, model);
    }

    /// Hours pass, and upkeep puts lapsed claims back.
    async fn time(&mut self) {
        let hours = i64::try_from(self.dice.upto(30)).unwrap();
        self.world.pass(hours);
        let now = self.world.now();
        for case in self.world.store.lapsed().await.unwrap() {
            assert!(self.world.store.lapse(&case, Vec::new()).await.unwrap());
        }
        for m in self.cases.values_mut().filter(|m| m.lease.is_some_and(|lease| lease < now)) {
            (m.owner, m.lease, m.state, m.version) = (None, None, State::New, m.version + 1);
        }
    }

    async fn next_one(&mut self, user: Uuid) {
        let may: Vec<&'static str> = QUEUES.into_iter().filter(|q| self.may_take(user, q)).collect();
        let best = self
            .cases
            .iter()
            .filter(|(_, m)| m.state == State::New && may.contains(&m.queue))
            .min_by_key(|(id, m)| (m.deadline, **id))
            .map(|(id, _)| *id);
        let queues = QUEUES.map(str::to_owned);
        match self.world.store.take_next(user, &queues).await {
            Err(StoreError::Refused("away")) => assert!(self.away.contains_key(&user)),
            Ok(None) => assert!(best.is_none() && !self.away.contains_key(&user)),
            Ok(Some(case)) => {
                // Equal deadlines in two queues: either may come first.
                let deadline = self.cases[&best.expect("there is one")].deadline;
                assert_eq!(self.cases[&case.id].deadline, deadline, "the oldest deadline");
                let m = self.cases[&case.id].clone();
                let (end, after) = self.expect(&m, Do::Claim, user, None, self.world.now());
                assert_eq!(end, End::Done);
                self.cases.insert(case.id, after);
                self.check(&case);
            }
            Err(error) => panic!("{error}"),
        }
    }

    async fn people_change(&mut self, user: Uuid) {
        let store = &self.world.store;
        if self.dice.upto(2) == 0 {
            let queue = self.dice.one(&QUEUES);
            let room = (self.dice.upto(4) > 0).then(|| i64::try_from(self.dice.upto(6)).unwrap());
            store.set_capacity(user, queue, room, user).await.unwrap();
            self.room.insert((user, queue), room);
        } else if let Some(absence) = self.away.remove(&user) {
            store.end_absence(absence, user, user).await.unwrap();
        } else if self.away.len() < 2 {
            let id = Randomness.id(&self.world.clock);
            let (starts, ends) = (self.world.now(), Timestamp::MAX);
            let absence = Absence { id, user, starts, ends, deputy: None, handed: None };
            store.set_absence(absence, user).await.unwrap();
            self.away.insert(user, id);
        }
    }

    async fn step(&mut self) {
        let user = self.dice.one(&self.people);
        match self.dice.upto(40) {
            0 => return self.time().await,
            1 => return self.people_change(user).await,
            2..6 => return self.next_one(user).await,
            6 if self.cases.len() > OPEN / 2 => return self.withdraw().await,
            _ => {}
        }
        let open = self.cases.values().filter(|m| m.state.open()).count();
        if open < OPEN && self.dice.upto(3) == 0 {
            return self.arrive().await;
        }
        let Some(id) = self.cases.keys().nth(self.dice.upto(self.cases.len())).copied() else { return };
        let m = self.cases[&id].clone();
        // Mostly the holder, else anybody.
        let user = m.owner.filter(|_| self.dice.upto(4) > 0).unwrap_or(user);
        let what = self.choose();
        let seen = if self.dice.upto(10) == 0 { m.version - 1 } else { m.version };
        let hours = i64::try_from(1 + self.dice.upto(500)).unwrap();
        let until = self.world.now().checked_add(hours.hours()).unwrap();
        let by_person = matches!(what, Do::Contest | Do::Correct | Do::Report);
        let (end, after) = self.expect(&m, what, user, (!by_person).then_some(seen), until);
        let result = self.perform(what, id, user, seen, until).await;
        assert_eq!(End::of(&result), end, "{what:?} on {m:?} by {user}: {result:?}");
        let name = format!("{what:?}");
        *self.ends.entry(format!("{} {end:?}", name.split('(').next().unwrap())).or_default() += 1;
        self.cases.insert(id, after);
        if let Ok(case) = result {
            self.check(&case);
        }
        // Old cases leave, so that the walk stays a walk among few.
        if self.cases.len() > 3 * OPEN {
            self.withdraw().await;
        }
    }

    async fn withdraw(&mut self) {
        let closed = self.cases.iter().filter(|(_, m)| m.state == State::Closed).map(|(id, _)| *id);
        let closed: Vec<Uuid> = closed.collect();
        let all: Vec<Uuid> = self.cases.keys().copied().collect();
        let id = self.dice.one(if closed.is_empty() { &all } else { &closed });
        self.world.store.withdraw(id, Actor::Person).await.unwrap();
        self.cases.remove(&id);
        assert!(matches!(
            self.world.store.contest(id, self.world.text("x")).await,
            Err(StoreError::NotFound)
        ));
    }
}

async fn walk(world: &World, steps: usize, seed: u64) {
    println!("{steps} steps, seed {seed}");
    let mut people = Vec::new();
    let mut room = BTreeMap::new();
    for n in 0..PEOPLE {
        let user = world.user(&format!("p{n}")).await;
        world.store.set_memberships(user, QUEUES.map(str::to_owned).to_vec(), Actor::System).await.unwrap();
        room.extend(QUEUES.map(|queue| ((user, queue), None)));
        people.push(user);
    }
    let (cases, away, ends) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut walk = Walk { world, dice: Dice(seed), people, cases, room, away, submitted: 0, ends };
    for n in 0..steps {
        walk.step().await;
        if n % 1000 == 0 {
            for id in walk.cases.keys().copied().collect::<Vec<_>>() {
                walk.check(&world.store.case(id).await.unwrap().unwrap());
            }
        }
    }
    for id in walk.cases.keys().copied().collect::<Vec<_>>() {
        walk.check(&world.store.case(id).await.unwrap().unwrap());
    }
    println!("{:?}", walk.ends);
    // The walk must have been everywhere.
    for name in
        ["Claim Done", "Claim Refused", "Contact Conflict", "Close Refused", "Settle Done", "FollowUp Done"]
    {
        assert!(walk.ends.contains_key(name), "never met: {name}");
    }
    assert!(world.store.verify_audit(None).await.unwrap().faults.is_empty());
}

fn size(small: usize, full: usize) -> usize {
    if std::env::var_os("SUUNTA_FULL").is_some() { full } else { small }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_random_walk_on_sqlite() {
    let world = World::sqlite().await;
    walk(&world, size(6_000, 1_000_000), 4).await;
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_random_walk_on_postgres() {
    if let Some(world) = World::postgres().await {
        walk(&world, size(3_000, 1_000_000), 5).await;
        world.end().await;
    }
}
