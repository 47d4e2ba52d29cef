//! An evening in numbers, as the planner works on it: everybody and everything that can be in one meeting at a time is a
//! "resource", and every pair of a person and an employer has its "ways" to meet. Pure.
//!
//! All is in the order of the lots, so the order in which people were written down decides nothing.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::model::{Evening, Person, Plan, Representative, Seat, Slot, Span, Speech, Wish};

/// A person, a representative, a place or an interpreter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Resource {
    pub id: Uuid,
    /// The slots in which the planner may use it: there, no break, nothing kept.
    pub free: u64,
    /// The slots in which it has a meeting that is kept.
    pub kept: u64,
    /// Meetings in a row at most.
    pub in_a_row: u32,
}

/// One way in which a pair can meet: with whom, where, through whom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub representative: usize,
    pub place: usize,
    pub interpreter: Option<usize>,
    /// The slots in which all of them are free.
    pub slots: u64,
}

/// A person and an employer who would meet.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub person: usize,
    /// Its place in the order of employers.
    pub employer: usize,
    pub mutual: bool,
    pub needs: bool,
    pub ways: Vec<Way>,
}

impl Pair {
    /// What a meeting in this way takes.
    pub fn takes(&self, way: usize) -> impl Iterator<Item = usize> + use<> {
        let way = self.ways[way];
        [self.person, way.representative, way.place].into_iter().chain(way.interpreter)
    }
}

/// All of it.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub slots: Vec<Slot>,
    /// By slot: the first one that begins a new row when one has met in this one.
    pub rested: Vec<usize>,
    pub resources: Vec<Resource>,
    /// The first so many resources are people, and so many after them representatives.
    pub people: usize,
    pub representatives: usize,
    pub employers: usize,
    /// Only pairs that can meet at all and are not seated by hand. Mutual ones first, each kind in the order of the lots.
    pub pairs: Vec<Pair>,
    /// By person: with how many employers they already have a meeting that is kept.
    pub kept: Vec<u32>,
    /// How many mutual wishes the kept meetings fulfil.
    pub kept_mutual: u32,
}

/// The bits of the slots for which something holds.
fn bits(slots: &[Slot], holds: impl Fn(Slot) -> bool) -> u64 {
    slots.iter().enumerate().filter(|(_, slot)| holds(**slot)).fold(0, |all, (at, _)| all | 1 << at)
}

/// The slots whose bits are set.
pub(super) fn each(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let slot = bits.trailing_zeros() as usize;
        bits &= bits.wrapping_sub(1);
        (slot < 64).then_some(slot)
    })
}

/// Resources while they are gathered.
#[derive(Default)]
struct Gathered {
    resources: Vec<Resource>,
    index: BTreeMap<Uuid, usize>,
}

impl Gathered {
    fn add(&mut self, evening: &Evening, id: Uuid, hours: &[Span], in_a_row: Option<u8>) {
        let free = bits(&evening.slots, |slot| evening.open_slot(slot) && Evening::there(slot, hours));
        self.index.insert(id, self.resources.len());
        let in_a_row = in_a_row.map_or(u32::MAX, u32::from);
        self.resources.push(Resource { id, free, kept: 0, in_a_row });
    }

    fn keep(&mut self, seats: &[Seat], slots: usize) {
        for seat in seats.iter().filter(|seat| seat.slot < slots) {
            let ids = [seat.person.0, seat.representative.0, seat.place.0];
            for id in ids.into_iter().chain(seat.interpreter.map(|id| id.0)) {
                if let Some(at) = self.index.get(&id) {
                    self.resources[*at].free &= !(1 << seat.slot);
                    self.resources[*at].kept |= 1 << seat.slot;
                }
            }
        }
    }
}

impl Problem {
    /// `seats`: the meetings that stay as they are.
    pub fn new(evening: &Evening, plan: &Plan, seats: &[Seat]) -> Self {
        let mut people: Vec<&Person> = evening.people.iter().collect();
        people.sort_by_key(|person| evening.lot(person.id.0));
        let mut employers: Vec<_> = evening.employers.iter().collect();
        employers.sort_by_key(|employer| evening.lot(employer.id.0));
        let mut interpreters: Vec<_> = evening.interpreters.iter().collect();
        interpreters.sort_by_key(|one| evening.lot(one.id.0));

        let mut gathered = Gathered::default();
        for person in &people {
            gathered.add(evening, person.id.0, &person.hours, person.in_a_row);
        }
        for one in employers.iter().flat_map(|employer| &employer.representatives) {
            gathered.add(evening, one.id.0, &one.hours, one.in_a_row);
        }
        for place in &evening.places {
            gathered.add(evening, place.id.0, &[], None);
        }
        for one in &interpreters {
            gathered.add(evening, one.id.0, &one.hours, one.in_a_row);
        }
        gathered.keep(seats, evening.slots.len());

        let seated: BTreeSet<_> = seats
            .iter()
            .filter_map(|seat| evening.met(seat).map(|employer| (seat.person, employer)))
            .collect();
        let mut kept = vec![0; people.len()];
        let mut kept_mutual = 0;
        let mut pairs = Vec::new();
        for (person_at, person) in people.iter().enumerate() {
            for (employer_at, employer) in employers.iter().enumerate() {
                let pair = (person.id, employer.id);
                let wish = Wish::of(person, employer);
                if seated.contains(&pair) {
                    kept[person_at] += 1;
                    kept_mutual += u32::from(wish == Wish::Mutual);
                    continue;
                }
                let wished = wish == Wish::Mutual || evening.one_sided && wish != Wish::Not;
                if !wished || plan.apart.contains(&pair) {
                    continue;
                }
                let mut representatives: Vec<_> = employer.representatives.iter().collect();
                representatives.sort_by_key(|one| evening.lot(one.id.0));
                let ways: Vec<Way> =
                    representatives.iter().flat_map(|one| ways(evening, &gathered, person, one)).collect();
                if ways.is_empty() {
                    continue;
                }
                let (mutual, needs) = (wish == Wish::Mutual, !person.needs.is_empty());
                pairs.push(Pair { person: person_at, employer: employer_at, mutual, needs, ways });
            }
        }
        pairs.sort_by_key(|pair| Reverse(pair.mutual));
        let slots = evening.slots.clone();
        let rested = slots
            .iter()
            .enumerate()
            .map(|(at, earlier)| {
                let row = slots[at + 1..].iter().take_while(|later| evening.in_one_row(*earlier, **later));
                at + 1 + row.count()
            })
            .collect();
        Self {
            slots,
            rested,
            resources: gathered.resources,
            people: people.len(),
            representatives: employers.iter().map(|employer| employer.representatives.len()).sum(),
            employers: employers.len(),
            pairs,
            kept,
            kept_mutual,
        }
    }
}

/// The ways in which a person can meet this representative.
fn ways(evening: &Evening, gathered: &Gathered, person: &Person, with: &Representative) -> Vec<Way> {
    let index = |id: Uuid| gathered.index.get(&id).copied();
    let (Some(own), Some(representative)) = (index(person.id.0), index(with.id.0)) else { return Vec::new() };
    let places = with.places.iter().filter_map(|id| evening.place(*id));
    let places = places.filter(|place| person.lacks(place).is_empty()).filter_map(|place| index(place.id.0));
    let mut bridges: Vec<Option<usize>> = match person.speech(with) {
        Speech::Direct => vec![None],
        Speech::Interpreted => {
            let able = evening.interpreters.iter().filter(|one| one.bridges(person, with));
            able.filter_map(|one| index(one.id.0)).map(Some).collect()
        }
    };
    // Interpreters were gathered in the order of their lots.
    bridges.sort_unstable();
    let mut all = Vec::new();
    for place in places {
        for interpreter in bridges.iter().copied() {
            let taken = [own, representative, place].into_iter().chain(interpreter);
            let slots = taken.fold(u64::MAX, |slots, at| slots & gathered.resources[at].free);
            if slots != 0 {
                all.push(Way { representative, place, interpreter, slots });
            }
        }
    }
    all
}
