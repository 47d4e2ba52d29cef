//! Every method of the store about plans, shares and messages, one suite for both databases.

use crate::support::store::World;
use jiff::{Timestamp, ToSpan};
use suunta_server::clock::Randomness;
use suunta_server::referrals::agreement::Unagreed;
use suunta_server::referrals::model::{Case, Channel, EventKind, Outcome, State};
use suunta_server::referrals::plan::{SharedPart, StepAction, StepState};
use suunta_server::referrals::roster::Named;
use suunta_server::referrals::watch::TaskKind;
use suunta_server::store::{
    Actor, Destination, NewMessage, NewShare, NewStep, NewTask, PlanStep, StepBy, StepDone, StoreError,
};
use uuid::Uuid;

crate::on_both!(
    steps_are_planned_by_who_holds_the_case,
    a_step_goes_to_another_organisation_and_is_done_there,
    a_declined_step_comes_back_with_its_reason,
    an_organisation_that_is_closed_is_asked_for_nothing,
    a_changed_step_is_sealed_anew,
    a_step_is_told_once,
    a_closed_case_ends_what_nobody_has_taken_on,
    shares_are_recorded_replaced_and_taken_back,
    a_name_is_shown_while_its_bearer_holds_the_case,
    messages_go_both_ways_within_limits,
    everything_goes_with_the_case,
);

fn refused<T: std::fmt::Debug>(result: Result<T, StoreError>) -> &'static str {
    match result {
        Err(StoreError::Refused(reason)) => reason,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn later(world: &World, hours: i64) -> Timestamp {
    world.now().checked_add(hours.hours()).unwrap()
}

/// A case that this member of staff holds and talks about with the person.
async fn talking(world: &World, key: &str, user: Uuid) -> Case {
    let case = world.case(key).await;
    let case = world.store.claim(case.id, user, case.version).await.unwrap();
    let next = later(world, 48);
    world.store.contacted(case.id, user, case.version, Channel::Phone, next, None).await.unwrap()
}

fn new_step(world: &World, org: Option<&str>, text: &str) -> NewStep {
    let new = NewStep::seal(&world.keys, &world.clock, Randomness, None, text, "Torikatu 1");
    NewStep { org: org.map(str::to_owned), ..new }
}

async fn planned(world: &World, case: &Case, user: Uuid, org: Option<&str>) -> PlanStep {
    let new = new_step(world, org, "Käy tutustumassa");
    let id = new.id;
    world.store.add_steps(case.id, user, vec![new]).await.unwrap();
    world.store.step(id).await.unwrap().unwrap()
}

fn act(step: &PlanStep, by: StepBy, action: StepAction) -> StepDone {
    StepDone {
        step: step.step.id,
        version: step.step.version,
        by,
        action,
        answer: None,
        outcome: None,
        queues: vec!["training".into()],
    }
}

fn college(user: Uuid) -> StepBy {
    StepBy::Receiver { user, org: "college".into() }
}

async fn again(world: &World, step: &PlanStep) -> PlanStep {
    world.store.step(step.step.id).await.unwrap().unwrap()
}

async fn sent(world: &World, case: &Case, user: Uuid) -> PlanStep {
    let step = planned(world, case, user, Some("college")).await;
    world.store.step_done(act(&step, StepBy::Holder(user), StepAction::Send)).await.unwrap();
    again(world, &step).await
}

async fn steps_are_planned_by_who_holds_the_case(world: &World) {
    let (anna, bert) = (world.user("anna").await, world.user("bert").await);
    let waiting = world.case("w").await;
    let add = |case: &Case, user| world.store.add_steps(case.id, user, vec![new_step(world, None, "Soita")]);
    assert!(matches!(add(&waiting, anna).await, Err(StoreError::Conflict(_))), "nobody holds it");
    let claimed = world.store.claim(waiting.id, anna, 1).await.unwrap();
    assert_eq!(refused(add(&claimed, anna).await), "state", "nobody has talked with the person");
    let case = talking(world, "k", anna).await;
    assert!(matches!(add(&case, bert).await, Err(StoreError::Conflict(_))));
    assert!(matches!(world.store.add_steps(Uuid::nil(), anna, Vec::new()).await, Err(StoreError::NotFound)));
    assert!(world.store.steps(case.id).await.unwrap().is_empty());
    let three = vec![
        new_step(world, None, "Yksi"),
        new_step(world, Some("college"), "Kaksi"),
        new_step(world, Some("oulu"), "Kolme"),
    ];
    world.store.add_steps(case.id, anna, three).await.unwrap();
    let steps = world.store.steps(case.id).await.unwrap();
    let texts: Vec<String> = steps.iter().map(|step| step.text(&world.keys).unwrap()).collect();
    assert_eq!(texts, ["Yksi", "Kaksi", "Kolme"]);
    assert_eq!(steps[0].spot(&world.keys).unwrap(), "Torikatu 1");
    assert!(steps.iter().all(|step| step.step.state == StepState::Planned && step.step.sender == anna));
    // The case is planned now, which the history says once, and the person is told to look.
    let now = world.store.case(case.id).await.unwrap().unwrap();
    assert_eq!(
        (now.state, now.version, now.next_action),
        (State::Planned, case.version + 1, case.next_action)
    );
    world.store.add_steps(case.id, anna, vec![new_step(world, None, "Neljä")]).await.unwrap();
    let events = world.store.events(case.id).await.unwrap();
    assert_eq!(events.iter().filter(|event| event.kind == EventKind::Planned).count(), 1);
    assert_eq!(world.store.steps(case.id).await.unwrap()[3].step.place, 4);
    let many = (0..57).map(|_| new_step(world, None, "x")).collect();
    assert_eq!(refused(world.store.add_steps(case.id, anna, many).await), "too-many-steps");
    let audit = world.store.audit_of(case.id).await.unwrap();
    let added: Vec<_> =
        audit.iter().filter(|row| row.action == "step-add").map(|row| row.result.as_str()).collect();
    assert_eq!(added, ["client", "college", "oulu", "client"]);
    assert_eq!(world.store.step(Uuid::nil()).await.unwrap(), None);
}

async fn a_step_goes_to_another_organisation_and_is_done_there(world: &World) {
    let (anna, aino) = (world.user("anna").await, world.user("aino").await);
    let case = talking(world, "k", anna).await;
    let step = planned(world, &case, anna, Some("college")).await;
    let holder = StepBy::Holder(anna);
    assert_eq!(refused(world.store.step_done(act(&step, college(aino), StepAction::Accept)).await), "state");
    assert!(world.store.steps_sent_to("college").await.unwrap().is_empty(), "nobody has been asked");
    world.store.step_done(act(&step, holder.clone(), StepAction::Send)).await.unwrap();
    let step = again(world, &step).await;
    // Monday morning: until Wednesday when offices close.
    assert_eq!(step.step.accept_by, Some("2026-11-25T14:00:00Z".parse().unwrap()));
    let listed = world.store.steps_sent_to("college").await.unwrap();
    assert_eq!(listed.iter().map(|(s, c)| (s.step.id, c.id)).collect::<Vec<_>>(), [(step.step.id, case.id)]);
    assert!(world.store.steps_sent_to("oulu").await.unwrap().is_empty());
    // Not by another organisation, not by the holder, not by the person, not with an old version.
    let other = StepBy::Receiver { user: aino, org: "shelter".into() };
    for by in [other, StepBy::Person { case: case.id }] {
        let result = world.store.step_done(act(&step, by, StepAction::Accept)).await;
        assert!(matches!(result, Err(StoreError::NotFound)));
    }
    assert_eq!(refused(world.store.step_done(act(&step, holder.clone(), StepAction::Accept)).await), "state");
    let mut stale = act(&step, college(aino), StepAction::Accept);
    stale.version -= 1;
    assert!(matches!(world.store.step_done(stale).await, Err(StoreError::Conflict(_))));
    world.store.step_done(act(&step, college(aino), StepAction::Accept)).await.unwrap();
    let step = again(world, &step).await;
    assert_eq!(
        (step.step.state, step.step.person),
        (StepState::Accepted, Some(aino)),
        "who says yes does it"
    );
    // The last step of an organisation ends with an outcome, an earlier one need not.
    let second = sent(world, &case, anna).await;
    world.store.step_done(act(&step, college(aino), StepAction::Finish)).await.unwrap();
    world.store.step_done(act(&second, college(aino), StepAction::Accept)).await.unwrap();
    let second = again(world, &second).await;
    let mut done = act(&second, college(aino), StepAction::Finish);
    assert_eq!(refused(world.store.step_done(done.clone()).await), "outcome-needed");
    done.outcome = Some(Outcome::StartedTraining);
    world.store.step_done(done).await.unwrap();
    let second = again(world, &second).await;
    assert_eq!((second.step.state, second.step.outcome), (StepState::Done, Some(Outcome::StartedTraining)));
    let audit = world.store.audit_of(case.id).await.unwrap();
    assert!(audit.iter().any(|row| row.action == "step-done" && row.result == "done started-training"));
    // The person's own step is done by them, or by the holder who heard of it.
    let own = planned(world, &case, anna, None).await;
    let stranger = StepBy::Person { case: Uuid::nil() };
    assert!(matches!(
        world.store.step_done(act(&own, stranger, StepAction::Finish)).await,
        Err(StoreError::NotFound)
    ));
    world.store.step_done(act(&own, StepBy::Person { case: case.id }, StepAction::Finish)).await.unwrap();
    assert_eq!(again(world, &own).await.step.state, StepState::Done);
}

async fn a_declined_step_comes_back_with_its_reason(world: &World) {
    let (anna, aino) = (world.user("anna").await, world.user("aino").await);
    let case = talking(world, "k", anna).await;
    let step = sent(world, &case, anna).await;
    let mut decline = act(&step, college(aino), StepAction::Decline);
    assert_eq!(refused(world.store.step_done(decline.clone()).await), "reason-needed");
    let place = suunta_server::store::place::STEP_ANSWER;
    decline.answer = Some(world.keys.seal(place, step.step.id, "Ei paikkoja".as_bytes(), Randomness));
    world.store.step_done(decline).await.unwrap();
    let step = again(world, &step).await;
    assert_eq!(
        (step.step.state, step.answer(&world.keys).unwrap().as_str()),
        (StepState::Declined, "Ei paikkoja")
    );
    assert!(world.store.steps_sent_to("college").await.unwrap().is_empty());
    let due = world.store.steps_to_watch().await.unwrap();
    assert_eq!(due.iter().map(|(step, _)| step.step.id).collect::<Vec<_>>(), [step.step.id], "at once");
    // It goes out again, and what was said before is gone.
    world.store.step_done(act(&step, StepBy::Holder(anna), StepAction::Send)).await.unwrap();
    let step = again(world, &step).await;
    assert_eq!((step.step.state, step.answer.as_ref()), (StepState::Sent, None));
    // Whoever looked before it was declined again tells nothing of what is over.
    world.pass(72);
    let answer = Some(world.keys.seal(place, step.step.id, "Ei vieläkään".as_bytes(), Randomness));
    world
        .store
        .step_done(StepDone { answer, ..act(&step, college(aino), StepAction::Decline) })
        .await
        .unwrap();
    let late = NewTask {
        kind: TaskKind::StepNotTaken,
        named: Named { user: anna, deputy: None },
        basis: step.step.accept_by.unwrap(),
        due: later(world, 24),
    };
    let late = vec![("oulu-guidance".to_owned(), late)];
    assert!(!world.store.tell_step(step.step, "oulu", late, world.now()).await.unwrap());
    assert!(world.store.tasks(anna).await.unwrap().is_empty());
}

async fn an_organisation_that_is_closed_is_asked_for_nothing(world: &World) {
    let anna = world.user("anna").await;
    let case = talking(world, "k", anna).await;
    let step = planned(world, &case, anna, Some("college")).await;
    let send = act(&step, StepBy::Holder(anna), StepAction::Send);
    world.store.set_queue_state("training", anna, false, "loma").await.unwrap();
    assert_eq!(refused(world.store.step_done(send.clone()).await), "queue-closed");
    let nobody = StepDone { queues: Vec::new(), ..send.clone() };
    assert_eq!(refused(world.store.step_done(nobody).await), "named-people");
    // A case does not go there by hand either, whatever page was open.
    let to =
        Destination { queue: "training".into(), org: "college".into(), protected: false, index: Vec::new() };
    let now = world.store.case(case.id).await.unwrap().unwrap();
    let moved = world.store.move_to(case.id, anna, now.version, to.clone(), world.text("x")).await;
    assert_eq!(refused(moved), "queue-closed");
    let now = world.store.contest(case.id, world.text("väärä")).await.unwrap();
    let settled = world.store.settle_contest(case.id, anna, now.version, Some(to), world.text("x")).await;
    assert_eq!(refused(settled), "queue-closed");
    let elsewhere = StepDone { queues: vec!["training".into(), "evening".into()], ..send };
    world.store.step_done(elsewhere).await.unwrap();
    world.store.set_queue_state("training", anna, true, "").await.unwrap();
}

async fn a_changed_step_is_sealed_anew(world: &World) {
    let (anna, bert) = (world.user("anna").await, world.user("bert").await);
    let case = talking(world, "k", anna).await;
    let step = planned(world, &case, anna, Some("college")).await;
    let change = |step: &PlanStep, text: &str| {
        let id = Some(step.step.id);
        let new = NewStep::seal(&world.keys, &world.clock, Randomness, id, text, "");
        NewStep { due: Some(later(world, 30)), ..new }
    };
    let result = world.store.change_step(bert, 1, change(&step, "x")).await;
    assert!(matches!(result, Err(StoreError::Conflict(_))));
    world.store.change_step(anna, 1, change(&step, "Toisin")).await.unwrap();
    assert!(matches!(
        world.store.change_step(anna, 1, change(&step, "x")).await,
        Err(StoreError::Conflict(_))
    ));
    let step = again(world, &step).await;
    assert_eq!((step.text(&world.keys).unwrap().as_str(), step.spot.as_ref()), ("Toisin", None));
    assert_eq!((step.step.org.as_ref(), step.step.due), (None, Some(later(world, 30))));
    world.store.step_done(act(&step, StepBy::Holder(anna), StepAction::Cancel)).await.unwrap();
    assert_eq!(refused(world.store.change_step(anna, 3, change(&step, "x")).await), "state");
}

async fn a_step_is_told_once(world: &World) {
    let anna = world.user("anna").await;
    let case = talking(world, "k", anna).await;
    let step = sent(world, &case, anna).await;
    assert!(world.store.steps_to_watch().await.unwrap().is_empty());
    world.pass(72);
    let (step, case) = world.store.steps_to_watch().await.unwrap().pop().unwrap_or((step, case));
    let task = NewTask {
        kind: TaskKind::StepNotTaken,
        named: Named { user: anna, deputy: None },
        basis: step.step.accept_by.unwrap(),
        due: later(world, 24),
    };
    let tell = |step: &PlanStep| {
        let tasks = vec![("oulu-guidance".to_owned(), task.clone())];
        world.store.tell_step(step.step.clone(), "oulu", tasks, world.now())
    };
    assert!(tell(&step).await.unwrap());
    assert!(!tell(&step).await.unwrap(), "another server was faster");
    // Also when that one has found another person to tell.
    let bert = world.user("bert").await;
    let other = NewTask { named: Named { user: bert, deputy: None }, ..task.clone() };
    let late = vec![("oulu-guidance".to_owned(), other)];
    assert!(!world.store.tell_step(step.step.clone(), "oulu", late, world.now()).await.unwrap());
    assert!(world.store.tasks(bert).await.unwrap().is_empty());
    assert!(world.store.steps_to_watch().await.unwrap().is_empty());
    let tasks = world.store.tasks(anna).await.unwrap();
    assert_eq!(
        tasks.iter().map(|(task, _)| (task.kind, task.step)).collect::<Vec<_>>(),
        [(TaskKind::StepNotTaken, Some(step.step.id))]
    );
    // Whoever looks after the case next is told too, and nobody twice.
    world.store.release(case.id, anna, case.version).await.unwrap();
    assert!(world.store.tasks(anna).await.unwrap().is_empty(), "not theirs any more");
    let (again_due, _) = world.store.steps_to_watch().await.unwrap().pop().expect("told to the lead");
    assert!(tell(&again_due).await.unwrap());
    assert_eq!(world.number("SELECT COUNT(*) FROM tasks WHERE step IS NOT NULL").await, 1, "by its stamp");
    assert_eq!(world.number("SELECT COUNT(*) FROM audit WHERE action = 'told'").await, 1);
    // The history says it once too, of the organisation that did not answer.
    let events = world.store.events(case.id).await.unwrap();
    let back: Vec<_> = events.iter().filter(|event| event.kind == EventKind::StepReturned).collect();
    assert_eq!(
        back.iter().map(|event| (event.actor, event.org.as_deref())).collect::<Vec<_>>(),
        [(Actor::System, Some("college"))]
    );
}

async fn a_closed_case_ends_what_nobody_has_taken_on(world: &World) {
    let (anna, aino) = (world.user("anna").await, world.user("aino").await);
    let case = talking(world, "k", anna).await;
    let (taken, open) = (sent(world, &case, anna).await, sent(world, &case, anna).await);
    let own = planned(world, &case, anna, Some("oulu")).await;
    world.store.step_done(act(&taken, college(aino), StepAction::Accept)).await.unwrap();
    let now = world.store.case(case.id).await.unwrap().unwrap();
    world.store.close_case(case.id, anna, now.version, Outcome::GotHelp, false, None).await.unwrap();
    let state = async |step: &PlanStep| again(world, step).await.step.state;
    assert_eq!(state(&taken).await, StepState::Accepted, "they go on");
    assert_eq!((state(&open).await, state(&own).await), (StepState::Cancelled, StepState::Cancelled));
    let taken = again(world, &taken).await;
    let done =
        StepDone { outcome: Some(Outcome::StartedWork), ..act(&taken, college(aino), StepAction::Finish) };
    world.store.step_done(done).await.unwrap();
}

fn new_share(world: &World, org: &str, parts: &[SharedPart]) -> NewShare {
    NewShare::seal(&world.keys, &world.clock, Randomness, org, parts.to_vec(), "Puhelussa tänään")
}

async fn shares_are_recorded_replaced_and_taken_back(world: &World) {
    use SharedPart::{Contact, Digital, Message};
    let (anna, bert) = (world.user("anna").await, world.user("bert").await);
    let case = talking(world, "k", anna).await;
    let share = |org, parts| new_share(world, org, parts);
    let foreign = world.store.share(case.id, bert, share("college", &[Contact])).await;
    assert!(matches!(foreign, Err(StoreError::Conflict(_))), "only who holds it");
    assert_eq!(refused(world.store.share(case.id, anna, share("oulu", &[Contact])).await), "holds-the-case");
    assert!(world.store.shared_with(case.id, "college", Unagreed::Consent).await.unwrap().is_empty());
    world.store.share(case.id, anna, share("college", &[Contact, Digital])).await.unwrap();
    world.store.share(case.id, anna, share("coaching", &[Digital])).await.unwrap();
    assert_eq!(
        world.store.shared_with(case.id, "college", Unagreed::Consent).await.unwrap(),
        [Contact, Digital]
    );
    world.store.share(case.id, anna, share("college", &[Digital, Message])).await.unwrap();
    let shares = world.store.shares(case.id).await.unwrap();
    assert_eq!(
        shares.iter().map(|s| (s.org.as_str(), s.parts.as_slice())).collect::<Vec<_>>(),
        [("coaching", &[Digital][..]), ("college", &[Digital, Message])]
    );
    assert_eq!((shares[1].how(&world.keys).unwrap().as_str(), shares[1].user), ("Puhelussa tänään", anna));
    let revoke = |id, by| world.store.revoke_share(case.id, id, by);
    assert!(matches!(revoke(Uuid::nil(), Actor::Person).await, Err(StoreError::NotFound)));
    let of_another = world.store.revoke_share(Uuid::nil(), shares[1].id, Actor::Person).await;
    assert!(matches!(of_another, Err(StoreError::NotFound)), "only of one's own case");
    revoke(shares[1].id, Actor::Person).await.unwrap();
    assert!(matches!(revoke(shares[1].id, Actor::Person).await, Err(StoreError::NotFound)), "once");
    assert!(matches!(revoke(shares[0].id, Actor::Staff(bert)).await, Err(StoreError::Conflict(_))));
    revoke(shares[0].id, Actor::Staff(anna)).await.unwrap();
    for org in ["college", "coaching"] {
        assert!(world.store.shared_with(case.id, org, Unagreed::Consent).await.unwrap().is_empty(), "{org}");
    }
    assert!(world.store.shares(case.id).await.unwrap().iter().all(|share| share.revoked.is_some()));
    let audit = world.store.audit_of(case.id).await.unwrap();
    let rows: Vec<_> = audit.iter().filter(|row| row.action.contains("share")).collect();
    assert_eq!(
        rows.iter().map(|row| row.result.as_str()).collect::<Vec<_>>(),
        ["college contact,digital", "coaching digital", "college digital,message", "college", "coaching"]
    );
    assert_eq!((rows[3].actor, rows[4].actor), (Actor::Person, Actor::Staff(anna)));
}

async fn a_name_is_shown_while_its_bearer_holds_the_case(world: &World) {
    let (anna, bert) = (world.user("anna").await, world.user("bert").await);
    let case = talking(world, "k", anna).await;
    let shown = async || world.store.shown_name(case.id).await.unwrap();
    assert_eq!(shown().await, None);
    assert!(matches!(world.store.show_name(case.id, bert, true).await, Err(StoreError::Conflict(_))));
    world.store.show_name(case.id, anna, true).await.unwrap();
    assert_eq!(shown().await, Some(anna));
    let now = world.store.assign(case.id, anna, case.version, bert).await.unwrap();
    assert_eq!(shown().await, None, "another holds it, and has not said so");
    world.store.assign(case.id, anna, now.version, anna).await.unwrap();
    world.store.show_name(case.id, anna, false).await.unwrap();
    assert_eq!(shown().await, None);
}

async fn messages_go_both_ways_within_limits(world: &World) {
    let anna = world.user("anna").await;
    let case = talking(world, "k", anna).await;
    let write = |author, text: &str| {
        let new = NewMessage::seal(&world.keys, &world.clock, Randomness, text);
        world.store.write_message(case.id, author, new)
    };
    write(None, "Onko aika vielä voimassa?").await.unwrap();
    let untold = world.store.messages_to_tell().await.unwrap();
    assert_eq!(
        untold.iter().map(|(message, case)| (message.author, case.id)).collect::<Vec<_>>(),
        [(None, case.id)]
    );
    let (message, seen) = untold[0].clone();
    let task = NewTask {
        kind: TaskKind::PersonWrote,
        named: Named { user: anna, deputy: None },
        basis: message.at,
        due: later(world, 30),
    };
    let tell = |id, seen: &Case| world.store.tell_message(id, seen.clone(), Some(task.clone()));
    let stale = Case { version: seen.version - 1, ..seen.clone() };
    assert!(!tell(message.id, &stale).await.unwrap(), "the case changed: looked at again");
    assert!(tell(message.id, &seen).await.unwrap());
    assert!(!tell(message.id, &seen).await.unwrap());
    world.pass(1);
    write(None, "Vielä yksi asia").await.unwrap();
    let (second, seen) = world.store.messages_to_tell().await.unwrap().pop().unwrap();
    assert!(!tell(second.id, &seen).await.unwrap(), "who has not looked yet is not told again");
    assert_eq!(world.store.tasks(anna).await.unwrap().len(), 1);
    // A change of hands: the next one is told of what is not answered.
    let now = world.store.release(case.id, anna, case.version).await.unwrap();
    assert_eq!(world.store.messages_to_tell().await.unwrap().len(), 2);
    let now = world.store.claim(case.id, anna, now.version).await.unwrap();
    world.pass(1);
    write(Some(anna), "On voimassa.").await.unwrap();
    assert!(
        world.store.messages_to_tell().await.unwrap().is_empty()
            && world.store.tasks(anna).await.unwrap().is_empty()
    );
    let all = world.store.messages(case.id).await.unwrap();
    let said: Vec<_> = all.iter().map(|m| (m.author, m.answered, m.text(&world.keys).unwrap())).collect();
    assert_eq!(said[0], (None, true, "Onko aika vielä voimassa?".to_owned()));
    assert_eq!(said[2], (Some(anna), false, "On voimassa.".to_owned()));
    for _ in 0..8 {
        write(None, "x").await.unwrap();
    }
    assert_eq!(refused(write(None, "x").await), "too-many-messages");
    write(Some(anna), "Vastaus").await.unwrap();
    world.pass(24);
    write(None, "x").await.unwrap();
    let now = world
        .store
        .contacted(case.id, anna, now.version, Channel::Phone, later(world, 9), None)
        .await
        .unwrap();
    world.store.close_case(case.id, anna, now.version, Outcome::GotHelp, false, None).await.unwrap();
    assert_eq!(refused(write(None, "x").await), "state");
    let nobody = NewMessage::seal(&world.keys, &world.clock, Randomness, "x");
    assert!(matches!(world.store.write_message(Uuid::nil(), None, nobody).await, Err(StoreError::NotFound)));
    let audit = world.store.audit_of(case.id).await.unwrap();
    assert!(audit.iter().any(|row| row.action == "message" && row.result == "from-person"));
}

async fn everything_goes_with_the_case(world: &World) {
    let anna = world.user("anna").await;
    let case = talking(world, "k", anna).await;
    sent(world, &case, anna).await;
    world.store.share(case.id, anna, new_share(world, "college", SharedPart::ALL)).await.unwrap();
    let new = NewMessage::seal(&world.keys, &world.clock, Randomness, "Hei");
    world.store.write_message(case.id, None, new).await.unwrap();
    let rows = async |table: &str| world.number(&format!("SELECT COUNT(*) FROM {table}")).await;
    for table in ["steps", "shares", "messages"] {
        assert_eq!(rows(table).await, 1, "{table}");
    }
    world.store.withdraw(case.id, Actor::Person).await.unwrap();
    for table in ["steps", "shares", "messages", "tasks", "case_events", "cases"] {
        assert_eq!(rows(table).await, 0, "{table}");
    }
}
