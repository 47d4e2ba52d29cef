//! Evenings small enough to be seen through.

use std::collections::BTreeSet;

use super::check::{Conflict, Who, check};
use super::explain::{self, Obstacle, Unmet, WhyPlace, WhySlot};
use super::faults::Fault;
use super::model::{Evening, Feature, Interpreter, Place, Plan, Seat, Wish};
use super::planner::{Change, anew, changed, filled};
use super::samples::{
    employer_id, interpreter_id, languages, person_id, place_id, plain, representative_id, shared_room,
    slots, span,
};
use super::view;

fn seat(slot: usize, person: usize, employer: usize) -> Seat {
    Seat {
        slot,
        person: person_id(person),
        representative: representative_id(employer, 0),
        place: place_id(employer, 0),
        interpreter: None,
        by_hand: false,
    }
}

fn by_hand(seat: Seat) -> Seat {
    Seat { by_hand: true, ..seat }
}

fn plan(seats: &[Seat]) -> Plan {
    Plan { seats: seats.to_vec(), apart: BTreeSet::new() }
}

fn made(evening: &Evening) -> Plan {
    anew(evening, &Plan::default()).unwrap().plan
}

fn why(evening: &Evening, plan: &Plan, person: usize, employer: usize) -> Unmet {
    let open = explain::open(evening, plan);
    let found =
        open.into_iter().find(|one| one.person == person_id(person) && one.employer == employer_id(employer));
    found.unwrap().why
}

/// Two people, two employers, two slots, everybody would meet everybody: the only way is to cross over.
#[test]
fn all_four_wishes_of_two_and_two() {
    let evening = plain(2, 2, 2, &[(0, 0), (0, 1), (1, 0), (1, 1)]);
    let planned = anew(&evening, &Plan::default()).unwrap();
    assert_eq!((planned.plan.seats.len(), planned.at_most), (4, 4));
    assert_eq!(check(&evening, &planned.plan), []);
    for seat in &planned.plan.seats {
        let why = explain::seat(&evening, &planned.plan, seat).unwrap();
        assert_eq!((why.wish, why.place, why.interpreter), (Wish::Mutual, WhyPlace::Usual, None));
        assert_eq!(why.slot, WhySlot::OnlyFree { common: 2 });
    }
}

#[test]
fn where_there_are_not_enough_slots_more_people_meet_somebody() {
    // One slot, one employer whom both would meet, and another whom only the first would.
    let evening = plain(2, 2, 1, &[(0, 0), (0, 1), (1, 0)]);
    let planned = made(&evening);
    assert_eq!(planned.seats, [seat(0, 0, 1), seat(0, 1, 0)]);
    assert_eq!(
        why(&evening, &planned, 0, 0),
        Unmet::Taken(vec![(0, vec![Obstacle::Person, Obstacle::Representative])])
    );
    // Two slots for one employer and three people: nobody comes twice, and the third is told why.
    let evening = plain(3, 1, 2, &[(0, 0), (1, 0), (2, 0)]);
    let tally = explain::tally(&evening, &made(&evening));
    assert_eq!((tally.mutual, tally.mutual_met, tally.people, tally.people_met), (3, 2, 3, 2));
}

/// The lot decides who comes, not who was first on the list: with other evenings others come.
#[test]
fn the_lot_decides_among_equals() {
    let mut came = BTreeSet::new();
    for id in 0..40 {
        let evening = Evening { id: uuid::Uuid::from_u128(id), ..plain(3, 1, 1, &[(0, 0), (1, 0), (2, 0)]) };
        came.extend(made(&evening).seats.iter().map(|seat| seat.person));
    }
    assert_eq!(came.len(), 3);
}

#[test]
fn a_wish_of_one_side_counts_only_where_it_may_and_never_before_a_mutual_one() {
    let mut evening = plain(2, 1, 1, &[(0, 0), (1, 0)]);
    evening.employers[0].wishes = BTreeSet::from([person_id(1)]);
    assert_eq!(made(&evening).seats, [seat(0, 1, 0)]);
    evening.slots = slots(2);
    assert_eq!(made(&evening).seats.len(), 1);
    assert_eq!(why(&evening, &made(&evening), 0, 0), Unmet::OneSided);
    evening.employers[0].open = true;
    assert_eq!(made(&evening).seats.len(), 1, "whoever arranges it has not allowed it");
    evening.one_sided = true;
    assert_eq!(made(&evening).seats.len(), 2);
    assert_eq!(explain::tally(&evening, &made(&evening)).one_sided_met, 1);
    evening.slots = slots(1);
    assert_eq!(made(&evening).seats, [seat(0, 1, 0)], "the mutual one");
    // The other way round: an employer wishes, and the person is glad to come.
    evening.employers[0].open = false;
    evening.employers[0].wishes = BTreeSet::from([person_id(0)]);
    evening.people[0].wishes.clear();
    assert_eq!(made(&evening).seats, []);
    evening.people[0].open = true;
    assert_eq!(made(&evening).seats, [seat(0, 0, 0)]);
}

#[test]
fn hours_and_breaks() {
    let mut evening = plain(1, 2, 4, &[(0, 0), (0, 1)]);
    evening.breaks = vec![span(1, 1)];
    evening.people[0].hours = vec![span(0, 2)];
    evening.employers[0].representatives[0].hours = vec![span(2, 3)];
    let planned = made(&evening);
    assert_eq!(planned.seats, [seat(0, 0, 1), seat(2, 0, 0)]);
    assert_eq!(explain::seat(&evening, &planned, &planned.seats[1]).unwrap().slot, WhySlot::OnlyCommon);
    // A minute too late for the slot is too late.
    evening.employers[0].representatives[0].hours[0].from += 1;
    assert_eq!(why(&evening, &made(&evening), 0, 0), Unmet::NoCommonHours);
}

#[test]
fn rests() {
    let mut evening = plain(1, 3, 4, &[(0, 0), (0, 1), (0, 2)]);
    evening.people[0].in_a_row = Some(2);
    let planned = made(&evening);
    let used: Vec<usize> = planned.seats.iter().map(|seat| seat.slot).collect();
    assert!(used == [0, 1, 3] || used == [0, 2, 3], "{used:?}");
    evening.slots = slots(3);
    let planned = made(&evening);
    assert_eq!(planned.seats.len(), 2);
    let open = explain::open(&evening, &planned);
    let Unmet::Taken(slots) = &open[0].why else { panic!("{open:?}") };
    assert_eq!(slots.iter().filter(|(_, why)| why == &[Obstacle::PersonRests]).count(), 1);
    // A pause that is long enough is a rest, though no slot lies in it.
    evening.slots[2].start += 10;
    assert_eq!(made(&evening).seats.len(), 3);
}

#[test]
fn interpreters() {
    let mut evening = plain(2, 2, 2, &[(0, 0), (0, 1), (1, 0), (1, 1)]);
    evening.people[0].languages = languages(&["ar"]);
    evening.people[1].interpreter = Some("ar".to_owned());
    assert_eq!(why(&evening, &made(&evening), 0, 0), Unmet::NoInterpreter);
    evening.interpreters = vec![Interpreter {
        id: interpreter_id(0),
        languages: languages(&["fi", "ar"]),
        ..Interpreter::default()
    }];
    let planned = made(&evening);
    assert_eq!(planned.seats.len(), 2, "one slot, one interpreted meeting");
    assert!(planned.seats.iter().all(|seat| seat.interpreter == Some(interpreter_id(0))));
    // In the second slot both sit idle, and lack nothing but somebody between them.
    let through = |seat: Seat| Seat { interpreter: Some(interpreter_id(0)), ..seat };
    let both = plan(&[through(seat(0, 0, 0)), through(seat(1, 1, 0))]);
    assert_eq!(check(&evening, &both), []);
    let taken = vec![(0, vec![Obstacle::Person]), (1, vec![Obstacle::InterpretersTaken])];
    assert_eq!(why(&evening, &both, 0, 1), Unmet::Taken(taken));
    assert_eq!(anew(&evening, &Plan::default()).unwrap().at_most, 2, "the bound knows it");
    evening.interpreters[0].hours = vec![span(5, 9)];
    assert_eq!(why(&evening, &made(&evening), 1, 0), Unmet::InterpreterAway);
    // Who speaks the language themselves needs nobody between.
    evening.employers[1].representatives[0].languages = languages(&["fi", "ar"]);
    let planned = made(&evening);
    assert_eq!(planned.seats.len(), 2);
    assert!(planned.seats.iter().all(|seat| seat.interpreter.is_none()));
}

#[test]
fn places() {
    let mut evening = plain(2, 2, 1, &[(0, 0), (1, 1)]);
    evening
        .people
        .iter_mut()
        .for_each(|person| person.needs = BTreeSet::from([Feature::Quiet, Feature::StepFree]));
    evening.places[0].features = BTreeSet::from([Feature::StepFree]);
    let lacks = BTreeSet::from([Feature::Quiet]);
    assert_eq!(why(&evening, &made(&evening), 0, 0), Unmet::NoPlace { lacks: lacks.clone() });
    // A quiet room for both.
    evening.places.push(Place { id: shared_room(), features: Feature::ALL.iter().copied().collect() });
    for employer in &mut evening.employers {
        employer.representatives[0].places.push(shared_room());
    }
    let planned = anew(&evening, &Plan::default()).unwrap();
    assert_eq!((planned.plan.seats.len(), planned.at_most), (1, 1), "it holds one meeting at a time");
    let met = planned.plan.seats[0];
    let why = explain::seat(&evening, &planned.plan, &met).unwrap();
    assert_eq!(met.place, shared_room());
    let lacking = if met.person == person_id(0) { lacks } else { evening.people[0].needs.clone() };
    assert_eq!(why.place, WhyPlace::Needs(lacking));
    evening.slots = slots(2);
    assert_eq!(made(&evening).seats.len(), 2);
}

#[test]
fn a_change_by_hand_stays_and_says_what_it_breaks() {
    let evening = plain(2, 2, 2, &[(0, 0), (0, 1), (1, 0), (1, 1)]);
    let first = plan(&[seat(0, 0, 0), seat(0, 1, 1), seat(1, 0, 1), seat(1, 1, 0)]);
    // The first person is to meet the first employer in the second slot.
    let (second, broken) = changed(&evening, &first, Change::Set(seat(1, 0, 0)));
    assert_eq!(second.seats.len(), 4, "the meeting that they had is this one now");
    let twice = |who| Conflict::Twice { who, slot: 1, meetings: 2 };
    assert_eq!(
        broken,
        [
            twice(Who::Person(person_id(0))),
            twice(Who::Representative(representative_id(0, 0))),
            twice(Who::Place(place_id(0, 0)))
        ]
    );
    // Left as it is, it is as broken as before; planned anew, the rest moves around it.
    assert_eq!(filled(&evening, &second).unwrap().plan.seats.len(), 4);
    let anew = anew(&evening, &second).unwrap();
    assert_eq!(check(&evening, &anew.plan), []);
    assert_eq!(anew.plan.seats, [seat(0, 0, 1), seat(0, 1, 0), by_hand(seat(1, 0, 0)), seat(1, 1, 1)]);
}

#[test]
fn the_bound_knows_what_was_set_by_hand() {
    let evening = plain(2, 1, 1, &[(0, 0), (1, 0)]);
    let set = plan(&[by_hand(seat(0, 1, 0))]);
    let planned = anew(&evening, &set).unwrap();
    assert_eq!((planned.plan, planned.at_most), (set, 1), "the only slot is taken");
    // Neither mutual wish can be fulfilled once somebody whom nobody wished sits there.
    let evening = plain(3, 1, 1, &[(0, 0), (1, 0)]);
    assert_eq!(anew(&evening, &plan(&[by_hand(seat(0, 2, 0))])).unwrap().at_most, 0);
}

#[test]
fn who_is_kept_apart_stays_apart() {
    let evening = plain(1, 2, 2, &[(0, 0), (0, 1)]);
    let (apart, broken) = changed(&evening, &made(&evening), Change::Apart(person_id(0), employer_id(0)));
    assert_eq!((apart.seats.len(), broken), (1, vec![]));
    let again = anew(&evening, &apart).unwrap().plan;
    assert_eq!(again.seats.len(), 1);
    assert_eq!(why(&evening, &again, 0, 0), Unmet::Apart);
    let (left, _) = changed(&evening, &again, Change::Leave(person_id(0), employer_id(0)));
    assert_eq!(anew(&evening, &left).unwrap().plan.seats.len(), 2);
    // Set by hand after all, it holds again.
    let (set, broken) = changed(&evening, &apart, Change::Set(seat(1 - apart.seats[0].slot, 0, 0)));
    assert_eq!((set.apart.len(), broken), (0, vec![]));
}

#[test]
fn everything_that_can_be_wrong_is_named() {
    let mut evening = plain(2, 1, 3, &[(0, 0)]);
    evening.breaks = vec![span(1, 1)];
    evening.people[0].hours = vec![span(1, 2)];
    evening.people[0].in_a_row = Some(1);
    evening.people[0].needs = BTreeSet::from([Feature::Quiet]);
    evening.people[1].languages = languages(&["ar"]);
    evening.interpreters = vec![Interpreter {
        id: interpreter_id(0),
        languages: languages(&["fi", "uk"]),
        ..Interpreter::default()
    }];
    evening.places.push(Place { id: shared_room(), ..Place::default() });
    let with = |seat: Seat| Seat { interpreter: Some(interpreter_id(0)), ..seat };
    let mut broken = plan(&[
        by_hand(seat(0, 0, 0)),
        by_hand(seat(1, 0, 0)),
        by_hand(seat(1, 1, 0)),
        by_hand(with(Seat { place: shared_room(), ..seat(2, 1, 0) })),
        by_hand(seat(7, 8, 0)),
    ]);
    broken.apart.insert((person_id(0), employer_id(0)));
    let (person, other, employer) = (person_id(0), person_id(1), employer_id(0));
    let (representative, place, interpreter) = (representative_id(0, 0), place_id(0, 0), interpreter_id(0));
    let lacks = BTreeSet::from([Feature::Quiet]);
    assert_eq!(
        check(&evening, &broken),
        [
            Conflict::Unknown { who: Who::Person(person_id(8)), slot: 7 },
            Conflict::NoSlot { person: person_id(8), slot: 7 },
            Conflict::Twice { who: Who::Representative(representative), slot: 1, meetings: 2 },
            Conflict::Twice { who: Who::Place(place), slot: 1, meetings: 2 },
            Conflict::Away { who: Who::Person(person), slot: 0 },
            Conflict::Break { person, slot: 1 },
            Conflict::Break { person: other, slot: 1 },
            Conflict::InARow { who: Who::Person(person), from: 0, meetings: 2, at_most: 1 },
            Conflict::Again { person, employer, slots: vec![0, 1] },
            Conflict::Again { person: other, employer, slots: vec![1, 2] },
            Conflict::Needs { person, slot: 0, place, lacks: lacks.clone() },
            Conflict::Needs { person, slot: 1, place, lacks },
            Conflict::NotTheirPlace { representative, slot: 2, place: shared_room() },
            Conflict::NoInterpreter { person: other, representative, slot: 1 },
            Conflict::WrongInterpreter { interpreter, slot: 2 },
            Conflict::Apart { person, employer, slot: 0 },
            Conflict::Apart { person, employer, slot: 1 },
            Conflict::NotWished { person: other, employer, slot: 1 },
            Conflict::NotWished { person: other, employer, slot: 2 },
        ]
    );
}

#[test]
fn somebody_who_cannot_come_leaves_a_hole_that_can_be_filled() {
    let mut evening = plain(3, 1, 2, &[(0, 0), (1, 0), (2, 0)]);
    let planned = made(&evening);
    let gone = planned.seats[0].person;
    evening.people.retain(|person| person.id != gone);
    let broken = check(&evening, &planned);
    assert_eq!(broken, [Conflict::Unknown { who: Who::Person(gone), slot: 0 }]);
    let mut without = planned.clone();
    without.seats.retain(|seat| seat.person != gone);
    let full = filled(&evening, &without).unwrap().plan;
    assert_eq!(full.seats.len(), 2);
    assert!(full.seats.contains(&planned.seats[1]), "nobody who stays is moved");
}

#[test]
fn what_a_side_sees() {
    let evening = plain(2, 1, 2, &[(0, 0), (1, 0)]);
    let planned = plan(&[seat(1, 0, 0), seat(0, 1, 0)]);
    let shown: Vec<String> =
        view::employer(&evening, &planned, employer_id(0)).into_iter().map(|one| one.person).collect();
    assert_eq!(shown, ["Name 1.", "Name 0."], "in the order of time");
    let own = view::person(&evening, &planned, person_id(0));
    assert_eq!(own.len(), 1);
    assert_eq!((own[0].when, own[0].employer), (evening.slots[1], employer_id(0)));
}

#[test]
fn an_evening_that_cannot_be_is_refused_and_an_empty_one_is_empty() {
    let mut evening = plain(1, 1, 2, &[(0, 0)]);
    evening.slots[1].start = 3;
    assert_eq!(anew(&evening, &Plan::default()), Err(vec![Fault::SlotsOverlap(1)]));
    assert_eq!(filled(&evening, &Plan::default()), Err(vec![Fault::SlotsOverlap(1)]));
    evening.slots.clear();
    assert_eq!(made(&evening).seats, []);
    assert_eq!(made(&Evening::default()).seats, []);
}
