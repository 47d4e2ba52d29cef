//! What makes an evening impossible to plan at all. Pure.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::model::{Evening, PlaceId, RepresentativeId, Span};

/// Slots in an evening at most: who is busy when lies in the bits of one number.
pub const SLOTS: usize = 64;

/// Why an evening cannot be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// There are more than [`SLOTS`].
    TooManySlots(usize),
    /// A slot takes no time.
    EmptySlot(usize),
    /// A slot begins before the one before it is over.
    SlotsOverlap(usize),
    /// Somebody's hours, or a break, end before they begin.
    Backwards(Option<Uuid>),
    /// Two have the same id.
    SameId(Uuid),
    /// A representative has no place.
    NoPlace(RepresentativeId),
    /// A representative has a place that is not there.
    UnknownPlace(RepresentativeId, PlaceId),
    /// Somebody manages no meeting at all. Whoever is not there should not be in the evening.
    NoMeetings(Uuid),
}

/// All of them. A wish to meet somebody who is not there is none: who has taken their name back leaves wishes behind.
pub fn of(evening: &Evening) -> Vec<Fault> {
    let mut all = Vec::new();
    if evening.slots.len() > SLOTS {
        all.push(Fault::TooManySlots(evening.slots.len()));
    }
    for (at, slot) in evening.slots.iter().enumerate() {
        if slot.minutes == 0 {
            all.push(Fault::EmptySlot(at));
        }
        if at > 0 && u32::from(slot.start) < evening.slots[at - 1].end() {
            all.push(Fault::SlotsOverlap(at));
        }
    }
    let backwards = |hours: &[Span]| hours.iter().any(|span| span.to <= span.from);
    if backwards(&evening.breaks) {
        all.push(Fault::Backwards(None));
    }
    let mut seen = BTreeSet::new();
    let mut look = |id: Uuid, hours: &[Span], in_a_row: Option<u8>| {
        if !seen.insert(id) {
            all.push(Fault::SameId(id));
        }
        if backwards(hours) {
            all.push(Fault::Backwards(Some(id)));
        }
        if in_a_row == Some(0) {
            all.push(Fault::NoMeetings(id));
        }
    };
    evening.places.iter().for_each(|place| look(place.id.0, &[], None));
    evening.people.iter().for_each(|one| look(one.id.0, &one.hours, one.in_a_row));
    evening.interpreters.iter().for_each(|one| look(one.id.0, &one.hours, one.in_a_row));
    for employer in &evening.employers {
        look(employer.id.0, &[], None);
        employer.representatives.iter().for_each(|one| look(one.id.0, &one.hours, one.in_a_row));
    }
    for one in evening.employers.iter().flat_map(|employer| &employer.representatives) {
        if one.places.is_empty() {
            all.push(Fault::NoPlace(one.id));
        }
        let unknown = one.places.iter().filter(|place| evening.place(**place).is_none());
        all.extend(unknown.map(|place| Fault::UnknownPlace(one.id, *place)));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meetings::model::{Employer, Person, Place, Representative, Slot};

    #[test]
    fn each_fault_is_named() {
        let id = Uuid::from_u128;
        let sound = Evening {
            slots: vec![Slot { start: 0, minutes: 10 }, Slot { start: 10, minutes: 10 }],
            places: vec![Place { id: PlaceId(id(1)), ..Place::default() }],
            employers: vec![Employer {
                representatives: vec![Representative {
                    id: RepresentativeId(id(2)),
                    places: vec![PlaceId(id(1))],
                    ..Representative::default()
                }],
                ..Employer::default()
            }],
            ..Evening::default()
        };
        assert_eq!(of(&sound), []);
        let mut bad = sound.clone();
        bad.slots.extend([Slot { start: 19, minutes: 0 }]);
        bad.breaks = vec![Span { from: 5, to: 5 }];
        bad.people = vec![
            Person { in_a_row: Some(0), hours: vec![Span { from: 9, to: 3 }], ..Person::default() },
            Person::default(),
        ];
        bad.employers[0].id.0 = id(3);
        bad.employers[0].representatives[0].places = vec![PlaceId(id(9))];
        bad.employers[0].representatives.push(Representative::default());
        let nil = Uuid::nil();
        assert_eq!(
            of(&bad),
            [
                Fault::EmptySlot(2),
                Fault::SlotsOverlap(2),
                Fault::Backwards(None),
                Fault::Backwards(Some(nil)),
                Fault::NoMeetings(nil),
                Fault::SameId(nil),
                Fault::SameId(nil),
                Fault::UnknownPlace(RepresentativeId(id(2)), PlaceId(id(9))),
                Fault::NoPlace(RepresentativeId(nil)),
            ]
        );
        let long = (0..65).map(|at| Slot { start: at * 10, minutes: 10 }).collect();
        assert_eq!(of(&Evening { slots: long, ..sound }), [Fault::TooManySlots(65)]);
    }
}
