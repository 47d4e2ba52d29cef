//! Everything that is wrong with a timetable, whoever made it. Pure.
//!
//! Written against the evening itself and not against the planner's numbers, so that it can be held against the planner.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::model::{
    EmployerId, Evening, Feature, InterpreterId, PersonId, PlaceId, Plan, RepresentativeId, Seat, Slot, Span,
    Speech, Wish,
};

/// Whom or what a conflict is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    Person(PersonId),
    Representative(RepresentativeId),
    Place(PlaceId),
    Interpreter(InterpreterId),
}

/// A rule that a timetable breaks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conflict {
    /// A meeting with somebody or something that is not, or no longer, there.
    Unknown { who: Who, slot: usize },
    /// A meeting in a slot that is not there.
    NoSlot { person: PersonId, slot: usize },
    /// In so many meetings at once.
    Twice { who: Who, slot: usize, meetings: u32 },
    /// Not there for all of this slot.
    Away { who: Who, slot: usize },
    /// A break falls into this slot.
    Break { person: PersonId, slot: usize },
    /// So many meetings in a row, from this slot on, for somebody who manages fewer.
    InARow { who: Who, from: usize, meetings: u32, at_most: u8 },
    /// Two meet more than once.
    Again { person: PersonId, employer: EmployerId, slots: Vec<usize> },
    /// The place lacks what the person needs.
    Needs { person: PersonId, slot: usize, place: PlaceId, lacks: BTreeSet<Feature> },
    /// The representative does not meet there.
    NotTheirPlace { representative: RepresentativeId, slot: usize, place: PlaceId },
    /// They need an interpreter, and none is there.
    NoInterpreter { person: PersonId, representative: RepresentativeId, slot: usize },
    /// The interpreter does not speak with both.
    WrongInterpreter { interpreter: InterpreterId, slot: usize },
    /// They were to be kept apart.
    Apart { person: PersonId, employer: EmployerId, slot: usize },
    /// A side has neither wished this meeting nor said that it is open to everybody.
    NotWished { person: PersonId, employer: EmployerId, slot: usize },
}

/// All of them, in an order that is always the same.
pub fn check(evening: &Evening, plan: &Plan) -> Vec<Conflict> {
    let mut found = BTreeSet::new();
    for seat in &plan.seats {
        one(evening, plan, seat, &mut found);
    }
    together(evening, plan, &mut found);
    found.into_iter().collect()
}

fn parts(seat: &Seat) -> impl Iterator<Item = Who> {
    let fixed = [Who::Person(seat.person), Who::Representative(seat.representative), Who::Place(seat.place)];
    fixed.into_iter().chain(seat.interpreter.map(Who::Interpreter))
}

/// Their hours and how many meetings in a row they manage; `None`: nobody knows them.
fn known(evening: &Evening, who: Who) -> Option<(&[Span], Option<u8>)> {
    match who {
        Who::Person(id) => evening.person(id).map(|one| (&one.hours[..], one.in_a_row)),
        Who::Representative(id) => evening.representative(id).map(|(_, one)| (&one.hours[..], one.in_a_row)),
        Who::Place(id) => evening.place(id).map(|_| (&[][..], None)),
        Who::Interpreter(id) => evening.interpreter(id).map(|one| (&one.hours[..], one.in_a_row)),
    }
}

/// What is wrong with one meeting by itself.
fn one(evening: &Evening, plan: &Plan, seat: &Seat, found: &mut BTreeSet<Conflict>) {
    let Seat { slot, person, representative, place, .. } = *seat;
    found.extend(
        parts(seat).filter(|who| known(evening, *who).is_none()).map(|who| Conflict::Unknown { who, slot }),
    );
    match evening.slots.get(slot) {
        None => {
            found.insert(Conflict::NoSlot { person, slot });
        }
        Some(time) => {
            if !evening.open_slot(*time) {
                found.insert(Conflict::Break { person, slot });
            }
            let away =
                |who: &Who| known(evening, *who).is_some_and(|(hours, _)| !Evening::there(*time, hours));
            found.extend(parts(seat).filter(away).map(|who| Conflict::Away { who, slot }));
        }
    }
    let (Some(of_person), Some((employer, with))) =
        (evening.person(person), evening.representative(representative))
    else {
        return;
    };
    if let Some(at) = evening.place(place) {
        let lacks = of_person.lacks(at);
        if !lacks.is_empty() {
            found.insert(Conflict::Needs { person, slot, place, lacks });
        }
        if !with.places.contains(&place) {
            found.insert(Conflict::NotTheirPlace { representative, slot, place });
        }
    }
    match seat.interpreter.map(|id| (id, evening.interpreter(id))) {
        None if of_person.speech(with) == Speech::Interpreted => {
            found.insert(Conflict::NoInterpreter { person, representative, slot });
        }
        Some((interpreter, Some(known))) if !known.bridges(of_person, with) => {
            found.insert(Conflict::WrongInterpreter { interpreter, slot });
        }
        _ => {}
    }
    let employer_id = employer.id;
    if plan.apart.contains(&(person, employer_id)) {
        found.insert(Conflict::Apart { person, employer: employer_id, slot });
    }
    if Wish::of(of_person, employer) == Wish::Not {
        found.insert(Conflict::NotWished { person, employer: employer_id, slot });
    }
}

/// What is wrong with several meetings together.
fn together(evening: &Evening, plan: &Plan, found: &mut BTreeSet<Conflict>) {
    let mut busy: BTreeMap<Who, BTreeMap<usize, u32>> = BTreeMap::new();
    let mut met: BTreeMap<(PersonId, EmployerId), Vec<usize>> = BTreeMap::new();
    for seat in &plan.seats {
        for who in parts(seat) {
            *busy.entry(who).or_default().entry(seat.slot).or_default() += 1;
        }
        if let Some(employer) = evening.met(seat) {
            met.entry((seat.person, employer)).or_default().push(seat.slot);
        }
    }
    for ((person, employer), mut slots) in met.into_iter().filter(|(_, slots)| slots.len() > 1) {
        slots.sort_unstable();
        found.insert(Conflict::Again { person, employer, slots });
    }
    for (who, slots) in busy {
        let several = slots.iter().filter(|(_, meetings)| **meetings > 1);
        found.extend(several.map(|(slot, meetings)| Conflict::Twice {
            who,
            slot: *slot,
            meetings: *meetings,
        }));
        let Some((_, Some(at_most))) = known(evening, who) else { continue };
        for row in rows(evening, slots.keys().copied()) {
            let meetings = row.len() as u32;
            if meetings > u32::from(at_most) {
                found.insert(Conflict::InARow { who, from: row[0], meetings, at_most });
            }
        }
    }
}

/// Slots with a meeting, in time's order, cut where there is a rest between two.
pub(super) fn rows(evening: &Evening, slots: impl Iterator<Item = usize>) -> Vec<Vec<usize>> {
    let mut rows: Vec<Vec<usize>> = Vec::new();
    let known = slots.filter_map(|slot| evening.slots.get(slot).map(|time| (slot, *time)));
    let mut last: Option<Slot> = None;
    for (slot, time) in known {
        match (rows.last_mut(), last) {
            (Some(row), Some(before)) if evening.in_one_row(before, time) => row.push(slot),
            _ => rows.push(vec![slot]),
        }
        last = Some(time);
    }
    rows
}

impl Who {
    /// The id behind it.
    pub const fn id(self) -> Uuid {
        match self {
            Self::Person(PersonId(id))
            | Self::Representative(RepresentativeId(id))
            | Self::Place(PlaceId(id))
            | Self::Interpreter(InterpreterId(id)) => id,
        }
    }
}
