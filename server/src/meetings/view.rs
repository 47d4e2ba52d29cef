//! What each side sees of a timetable: their own meetings, and nothing from which another's could be read. Pure.
//!
//! The types cannot hold more. An employer's meeting holds the name that the person chose and no id, need, hour or wish of
//! theirs; a person's holds nobody else at all. Why a wish was not fulfilled stands in neither: "the other side has not wished
//! it" would be a refusal, said by a machine. Only whoever arranges the evening sees that ([`super::explain`]).

use super::model::{EmployerId, Evening, InterpreterId, PersonId, PlaceId, Plan, RepresentativeId, Slot};

/// A meeting as the person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfPerson {
    pub when: Slot,
    pub employer: EmployerId,
    pub representative: RepresentativeId,
    pub place: PlaceId,
    pub interpreter: Option<InterpreterId>,
}

/// A meeting as the employer sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfEmployer {
    pub when: Slot,
    pub representative: RepresentativeId,
    /// The name that the person chose.
    pub person: String,
    pub place: PlaceId,
    pub interpreter: Option<InterpreterId>,
}

/// A meeting as the interpreter sees it: where to be, and between which employer and whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfInterpreter {
    pub when: Slot,
    pub employer: EmployerId,
    /// The name that the person chose.
    pub person: String,
    pub place: PlaceId,
}

/// A person's own timetable, in the order of time.
pub fn person(evening: &Evening, plan: &Plan, id: PersonId) -> Vec<OfPerson> {
    let own = plan.seats.iter().filter(|seat| seat.person == id);
    let mut all: Vec<OfPerson> = own
        .filter_map(|seat| {
            Some(OfPerson {
                when: *evening.slots.get(seat.slot)?,
                employer: evening.met(seat)?,
                representative: seat.representative,
                place: seat.place,
                interpreter: seat.interpreter,
            })
        })
        .collect();
    all.sort_by_key(|seat| (seat.when.start, seat.employer));
    all
}

/// An employer's own timetable, in the order of time.
pub fn employer(evening: &Evening, plan: &Plan, id: EmployerId) -> Vec<OfEmployer> {
    let own = plan.seats.iter().filter(|seat| evening.met(seat) == Some(id));
    let mut all: Vec<OfEmployer> = own
        .filter_map(|seat| {
            Some(OfEmployer {
                when: *evening.slots.get(seat.slot)?,
                representative: seat.representative,
                person: evening.person(seat.person)?.shown.clone(),
                place: seat.place,
                interpreter: seat.interpreter,
            })
        })
        .collect();
    all.sort_by(|one, other| {
        (one.when.start, one.representative, &one.person).cmp(&(
            other.when.start,
            other.representative,
            &other.person,
        ))
    });
    all
}

/// An interpreter's own timetable, in the order of time.
pub fn interpreter(evening: &Evening, plan: &Plan, id: InterpreterId) -> Vec<OfInterpreter> {
    let own = plan.seats.iter().filter(|seat| seat.interpreter == Some(id));
    let mut all: Vec<OfInterpreter> = own
        .filter_map(|seat| {
            Some(OfInterpreter {
                when: *evening.slots.get(seat.slot)?,
                employer: evening.met(seat)?,
                person: evening.person(seat.person)?.shown.clone(),
                place: seat.place,
            })
        })
        .collect();
    all.sort_by_key(|seat| (seat.when.start, seat.employer));
    all
}
