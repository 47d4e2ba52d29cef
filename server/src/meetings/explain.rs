//! Why a meeting stands where it stands, and why a wish was not fulfilled. For whoever arranges the evening. Pure.

use std::collections::BTreeSet;

use super::model::{
    Employer, EmployerId, Evening, Feature, InterpreterId, Person, PersonId, PlaceId, Plan, Representative,
    Seat, Speech, Wish,
};

/// Why a meeting stands where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    pub wish: Wish,
    pub by_hand: bool,
    pub place: WhyPlace,
    pub interpreter: Option<InterpreterId>,
    pub slot: WhySlot,
}

/// Why there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyPlace {
    /// The representative's usual place, and it has all that is needed.
    Usual,
    /// The usual place lacks this, which the person needs.
    Needs(BTreeSet<Feature>),
    /// The usual place would do as well.
    Other,
}

/// Why then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhySlot {
    /// In no other slot are both there.
    OnlyCommon,
    /// Both are there in so many, but in all others one has another meeting or a rest, or what they need is taken.
    OnlyFree { common: usize },
    /// In so many others they could meet as well.
    OneOf { others: usize },
}

/// Why a wish was not fulfilled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unmet {
    /// They were to be kept apart.
    Apart,
    /// Only one side wishes it.
    OneSided,
    /// The employer has nobody there.
    NobodyThere,
    /// They have no language in common and no interpreter speaks with both.
    NoInterpreter,
    /// Nowhere where they could meet is all that is needed; `lacks` is missing where the least is.
    NoPlace { lacks: BTreeSet<Feature> },
    /// At no time are both there, outside of breaks.
    NoCommonHours,
    /// Both are at the same time there, but no interpreter who speaks with both.
    InterpreterAway,
    /// What stands in the way in each slot in which both are there. A slot with nothing in its way could be used.
    Taken(Vec<(usize, Vec<Obstacle>)>),
}

/// What stands in the way in one slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// The person has another meeting.
    Person,
    /// The representative has.
    Representative,
    /// It would be one more in a row than the person manages.
    PersonRests,
    /// It would be for the representative.
    RepresentativeRests,
    /// Every place with what is needed is taken.
    PlacesTaken,
    /// Every interpreter who speaks with both is taken, away or needs a rest.
    InterpretersTaken,
}

/// A wish without a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub person: PersonId,
    pub employer: EmployerId,
    /// Both wish it.
    pub mutual: bool,
    pub why: Unmet,
}

/// How a timetable stands, to be shown beside what would be the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Mutual wishes, and how many of them are fulfilled.
    pub mutual: u32,
    pub mutual_met: u32,
    /// Meetings that only one side wished.
    pub one_sided_met: u32,
    /// People, and how many of them meet somebody.
    pub people: u32,
    pub people_met: u32,
}

/// Why this meeting of the plan stands where it stands; `None` when it is with somebody who is not there.
pub fn seat(evening: &Evening, plan: &Plan, seat: &Seat) -> Option<Why> {
    let person = evening.person(seat.person)?;
    let (employer, with) = evening.representative(seat.representative)?;
    let usual = with.places.first().and_then(|id| evening.place(*id));
    let place = match usual {
        Some(usual) if usual.id == seat.place => WhyPlace::Usual,
        Some(usual) if !person.lacks(usual).is_empty() => WhyPlace::Needs(person.lacks(usual)),
        _ => WhyPlace::Other,
    };
    let others = Plan {
        seats: plan.seats.iter().filter(|other| *other != seat).copied().collect(),
        apart: BTreeSet::new(),
    };
    let all = slots(evening, &others, person, employer);
    let elsewhere: Vec<_> = all.iter().filter(|(slot, _)| *slot != seat.slot).collect();
    let possible = elsewhere.iter().filter(|(_, obstacles)| obstacles.is_empty()).count();
    let slot = match (elsewhere.len(), possible) {
        (0, _) => WhySlot::OnlyCommon,
        (_, 0) => WhySlot::OnlyFree { common: all.len() },
        (_, others) => WhySlot::OneOf { others },
    };
    let wish = Wish::of(person, employer);
    Some(Why { wish, by_hand: seat.by_hand, place, interpreter: seat.interpreter, slot })
}

/// Every wish without a meeting, of either side, by person and employer.
pub fn open(evening: &Evening, plan: &Plan) -> Vec<Open> {
    let met = met(evening, plan);
    let mut all = Vec::new();
    for person in &evening.people {
        for employer in &evening.employers {
            let wished = person.wishes.contains(&employer.id) || employer.wishes.contains(&person.id);
            if wished && !met.contains(&(person.id, employer.id)) {
                let mutual = Wish::of(person, employer) == Wish::Mutual;
                let why = unmet(evening, plan, person, employer);
                all.push(Open { person: person.id, employer: employer.id, mutual, why });
            }
        }
    }
    all.sort_by_key(|open| (open.person, open.employer));
    all
}

fn met(evening: &Evening, plan: &Plan) -> BTreeSet<(PersonId, EmployerId)> {
    plan.seats.iter().filter_map(|seat| evening.met(seat).map(|employer| (seat.person, employer))).collect()
}

/// The figures of a timetable. Who meets the same employer twice is counted once.
pub fn tally(evening: &Evening, plan: &Plan) -> Tally {
    let met = met(evening, plan);
    let mut tally = Tally { people: evening.people.len() as u32, ..Tally::default() };
    for person in &evening.people {
        tally.people_met += u32::from(met.iter().any(|(who, _)| *who == person.id));
        for employer in &evening.employers {
            let meets = u32::from(met.contains(&(person.id, employer.id)));
            match Wish::of(person, employer) {
                Wish::Mutual => {
                    tally.mutual += 1;
                    tally.mutual_met += meets;
                }
                Wish::Person | Wish::Employer => tally.one_sided_met += meets,
                Wish::Not => {}
            }
        }
    }
    tally
}

fn unmet(evening: &Evening, plan: &Plan, person: &Person, employer: &Employer) -> Unmet {
    if plan.apart.contains(&(person.id, employer.id)) {
        return Unmet::Apart;
    }
    match Wish::of(person, employer) {
        Wish::Mutual => {}
        Wish::Person | Wish::Employer if evening.one_sided => {}
        _ => return Unmet::OneSided,
    }
    if employer.representatives.is_empty() {
        return Unmet::NobodyThere;
    }
    let speak = |with: &&Representative| {
        person.speech(with) == Speech::Direct
            || evening.interpreters.iter().any(|one| one.bridges(person, with))
    };
    let speaking: Vec<&Representative> = employer.representatives.iter().filter(speak).collect();
    if speaking.is_empty() {
        return Unmet::NoInterpreter;
    }
    let lacks = |with: &&Representative| {
        with.places
            .iter()
            .filter_map(|id| evening.place(*id))
            .map(|place| person.lacks(place))
            .min_by_key(BTreeSet::len)
    };
    let fit: Vec<&Representative> =
        speaking.iter().copied().filter(|with| lacks(with).is_some_and(|lacks| lacks.is_empty())).collect();
    if fit.is_empty() {
        let lacks = speaking.iter().filter_map(lacks).min_by_key(BTreeSet::len).unwrap_or_default();
        return Unmet::NoPlace { lacks };
    }
    let all = slots(evening, plan, person, employer);
    if all.is_empty() {
        return Unmet::NoCommonHours;
    }
    let heard = |slot: &usize| {
        let Some(time) = evening.slots.get(*slot) else { return false };
        let present = fit.iter().filter(|with| Evening::there(*time, &with.hours));
        present.into_iter().any(|with| {
            person.speech(with) == Speech::Direct || {
                let able = evening.interpreters.iter().filter(|one| one.bridges(person, with));
                able.into_iter().any(|one| Evening::there(*time, &one.hours))
            }
        })
    };
    if !all.iter().any(|(slot, _)| heard(slot)) {
        return Unmet::InterpreterAway;
    }
    Unmet::Taken(all)
}

/// The slots in which both are there and could speak and sit somewhere, each with what stands in the way: of several
/// representatives with the one where the least does.
fn slots(
    evening: &Evening,
    plan: &Plan,
    person: &Person,
    employer: &Employer,
) -> Vec<(usize, Vec<Obstacle>)> {
    let mut all = Vec::new();
    for (at, slot) in evening.slots.iter().enumerate() {
        if !evening.open_slot(*slot) || !Evening::there(*slot, &person.hours) {
            continue;
        }
        let there = employer.representatives.iter().filter(|with| Evening::there(*slot, &with.hours));
        let ways = there.filter_map(|with| obstacles(evening, plan, person, with, at));
        all.extend(ways.min_by_key(Vec::len).map(|obstacles| (at, obstacles)));
    }
    all
}

/// What stands in the way of meeting this representative then; `None`: they could never meet.
fn obstacles(
    evening: &Evening,
    plan: &Plan,
    person: &Person,
    with: &Representative,
    slot: usize,
) -> Option<Vec<Obstacle>> {
    let then = |seat: &&Seat| seat.slot == slot;
    let mut all = BTreeSet::new();
    let of_person = |seat: &Seat| seat.person == person.id;
    let of_other = |seat: &Seat| seat.representative == with.id;
    for (own, taken, rests, in_a_row) in [
        (&of_person as &dyn Fn(&Seat) -> bool, Obstacle::Person, Obstacle::PersonRests, person.in_a_row),
        (&of_other, Obstacle::Representative, Obstacle::RepresentativeRests, with.in_a_row),
    ] {
        if plan.seats.iter().filter(then).any(own) {
            all.insert(taken);
        } else if !rested(evening, plan, own, in_a_row, slot) {
            all.insert(rests);
        }
    }
    let able =
        with.places.iter().filter_map(|id| evening.place(*id)).filter(|at| person.lacks(at).is_empty());
    let places: Vec<PlaceId> = able.map(|place| place.id).collect();
    // A place or interpreter that only their own meetings take would be free with them.
    let others = || plan.seats.iter().filter(then).filter(|seat| !of_person(seat) && !of_other(seat));
    let taken = |id: PlaceId| others().any(|seat| seat.place == id);
    if places.is_empty() {
        return None;
    }
    if places.into_iter().all(taken) {
        all.insert(Obstacle::PlacesTaken);
    }
    if person.speech(with) == Speech::Interpreted {
        let able: Vec<_> = evening.interpreters.iter().filter(|one| one.bridges(person, with)).collect();
        if able.is_empty() {
            return None;
        }
        let time = *evening.slots.get(slot)?;
        let usable = able.into_iter().any(|one| {
            let own = |seat: &Seat| seat.interpreter == Some(one.id);
            Evening::there(time, &one.hours)
                && !others().any(own)
                && rested(evening, plan, &own, one.in_a_row, slot)
        });
        if !usable {
            all.insert(Obstacle::InterpretersTaken);
        }
    }
    Some(all.into_iter().collect())
}

/// With one more meeting in this slot, whose meetings these are still gets their rest.
fn rested(
    evening: &Evening,
    plan: &Plan,
    own: &dyn Fn(&Seat) -> bool,
    in_a_row: Option<u8>,
    slot: usize,
) -> bool {
    let Some(most) = in_a_row else { return true };
    let mut slots: BTreeSet<usize> = plan
        .seats
        .iter()
        .filter(|seat| own(seat))
        .map(|seat| seat.slot)
        .filter(|at| *at < evening.slots.len())
        .collect();
    slots.insert(slot);
    let row = super::check::rows(evening, slots.into_iter()).into_iter().find(|row| row.contains(&slot));
    row.is_none_or(|row| row.len() <= usize::from(most))
}
