//! Evenings for tests: small ones by hand, and any.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use uuid::Uuid;

use super::model::{
    Employer, EmployerId, Evening, Feature, Interpreter, InterpreterId, Person, PersonId, Place, PlaceId,
    Representative, RepresentativeId, Slot, Span,
};

fn id(kind: u128, at: usize) -> Uuid {
    Uuid::from_u128(kind << 64 | at as u128)
}

pub fn person_id(at: usize) -> PersonId {
    PersonId(id(1, at))
}

pub fn employer_id(at: usize) -> EmployerId {
    EmployerId(id(2, at))
}

/// The representative of this number of an employer.
pub fn representative_id(employer: usize, at: usize) -> RepresentativeId {
    RepresentativeId(id(3, employer * 10 + at))
}

/// The usual place of a representative.
pub fn place_id(employer: usize, at: usize) -> PlaceId {
    PlaceId(id(4, employer * 10 + at))
}

/// The room that several share.
pub fn shared_room() -> PlaceId {
    PlaceId(id(4, 9_999))
}

pub fn interpreter_id(at: usize) -> InterpreterId {
    InterpreterId(id(5, at))
}

pub fn languages(codes: &[&str]) -> BTreeSet<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

/// Slots of ten minutes with two between them; who rests leaves one out.
pub fn slots(count: usize) -> Vec<Slot> {
    (0..count).map(|at| Slot { start: at as u16 * 12, minutes: 10 }).collect()
}

/// The span that holds these slots.
pub fn span(first: usize, last: usize) -> Span {
    Span { from: first as u16 * 12, to: last as u16 * 12 + 10 }
}

pub const REST: u16 = 10;

/// Employers with one representative and a table each, people without needs; everybody speaks Finnish. Wishes: person,
/// employer; all of them mutual.
pub fn plain(people: usize, employers: usize, slot_count: usize, wishes: &[(usize, usize)]) -> Evening {
    let person = |at| Person {
        id: person_id(at),
        shown: format!("Name {at}."),
        languages: languages(&["fi"]),
        wishes: wishes.iter().filter(|(who, _)| *who == at).map(|(_, whom)| employer_id(*whom)).collect(),
        ..Person::default()
    };
    let employer = |at| Employer {
        id: employer_id(at),
        wishes: wishes.iter().filter(|(_, whom)| *whom == at).map(|(who, _)| person_id(*who)).collect(),
        representatives: vec![Representative {
            id: representative_id(at, 0),
            languages: languages(&["fi"]),
            places: vec![place_id(at, 0)],
            ..Representative::default()
        }],
        ..Employer::default()
    };
    Evening {
        slots: slots(slot_count),
        rest: REST,
        places: (0..employers).map(|at| Place { id: place_id(at, 0), ..Place::default() }).collect(),
        people: (0..people).map(person).collect(),
        employers: (0..employers).map(employer).collect(),
        ..Evening::default()
    }
}

/// How large an evening is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub people: (usize, usize),
    pub employers: (usize, usize),
    pub slots: (usize, usize),
    /// Of a hundred pairs so many on each side wish to meet.
    pub wishes: u32,
}

pub const TINY: Size = Size { people: (1, 4), employers: (1, 3), slots: (1, 4), wishes: 75 };
pub const SMALL: Size = Size { people: (1, 9), employers: (1, 5), slots: (1, 8), wishes: 70 };
/// The evening of the issue.
pub const LARGE: Size = Size { people: (40, 40), employers: (12, 12), slots: (12, 12), wishes: 60 };

/// Seven in ten are there all the time.
fn hours(slots: usize) -> impl Strategy<Value = Vec<Span>> {
    let last = slots - 1;
    prop_oneof![
        7 => Just(Vec::new()),
        1 => (0..slots).prop_map(move |to| vec![span(0, to)]),
        1 => (0..slots).prop_map(move |from| vec![span(from, last)]),
        1 => (0..slots, 0..slots).prop_map(|(one, other)| {
            let (one, other) = (one.min(other), one.max(other));
            if one == other { vec![span(one, one)] } else { vec![span(one, one), span(other, other)] }
        }),
    ]
}

fn in_a_row() -> impl Strategy<Value = Option<u8>> {
    prop_oneof![6 => Just(None), 4 => (1u8..4).prop_map(Some)]
}

fn features(none: u32) -> impl Strategy<Value = BTreeSet<Feature>> {
    let some =
        proptest::sample::subsequence(Feature::ALL.to_vec(), 1..=2).prop_map(|all| all.into_iter().collect());
    prop_oneof![none => Just(BTreeSet::new()), 3 => some]
}

fn spoken(rare: &'static str) -> impl Strategy<Value = BTreeSet<String>> {
    prop_oneof![7 => Just(&["fi"][..]), 2 => Just(&["fi", "ar"][..]), 1 => Just(std::slice::from_ref(&"uk"))]
        .prop_map(move |codes| {
            codes.iter().map(|code| if *code == "uk" { rare } else { code }.to_owned()).collect()
        })
}

fn wished(count: usize, of_hundred: u32) -> impl Strategy<Value = Vec<bool>> {
    proptest::collection::vec(proptest::bool::weighted(f64::from(of_hundred) / 100.0), count)
}

fn chosen<T: Ord>(wishes: &[bool], id: impl Fn(usize) -> T) -> BTreeSet<T> {
    wishes.iter().enumerate().filter(|(_, wished)| **wished).map(|(at, _)| id(at)).collect()
}

fn person(at: usize, size: (usize, usize), wishes: u32) -> impl Strategy<Value = Person> {
    let (employers, slots) = size;
    let wants =
        prop_oneof![8 => Just(None), 1 => Just(Some("ar".to_owned())), 1 => Just(Some("uk".to_owned()))];
    let rest = (wished(employers, wishes), proptest::bool::weighted(0.3), wants);
    (hours(slots), features(9), spoken("uk"), in_a_row(), rest).prop_map(
        move |(hours, needs, languages, in_a_row, (wishes, open, interpreter))| Person {
            id: person_id(at),
            shown: format!("Name {at}."),
            hours,
            needs,
            languages,
            interpreter,
            in_a_row,
            wishes: chosen(&wishes, employer_id),
            open,
        },
    )
}

/// A representative and what their usual place offers.
fn representative(
    employer: usize,
    at: usize,
    slots: usize,
) -> impl Strategy<Value = (Representative, Place)> {
    (hours(slots), spoken("en"), in_a_row(), features(3), proptest::bool::weighted(0.4)).prop_map(
        move |(hours, languages, in_a_row, features, shares)| {
            let own = place_id(employer, at);
            let places = if shares { vec![own, shared_room()] } else { vec![own] };
            let id = representative_id(employer, at);
            (Representative { id, hours, languages, places, in_a_row }, Place { id: own, features })
        },
    )
}

fn employer(at: usize, size: (usize, usize), wishes: u32) -> impl Strategy<Value = (Employer, Vec<Place>)> {
    let (people, slots) = size;
    let one = representative(at, 0, slots);
    let second = proptest::option::weighted(0.3, representative(at, 1, slots));
    (one, second, wished(people, wishes), proptest::bool::weighted(0.4)).prop_map(
        move |(one, second, wishes, open)| {
            let (representatives, places) = std::iter::once(one).chain(second).unzip();
            let wishes = chosen(&wishes, person_id);
            (Employer { id: employer_id(at), representatives, wishes, open }, places)
        },
    )
}

fn interpreter(at: usize, slots: usize) -> impl Strategy<Value = Interpreter> {
    (hours(slots), in_a_row()).prop_map(move |(hours, in_a_row)| Interpreter {
        id: interpreter_id(at),
        hours,
        languages: languages(if at == 0 { &["fi", "ar", "en"] } else { &["fi", "uk", "ar"] }),
        in_a_row,
    })
}

/// Any evening of this size, with everything that can be in the way.
pub fn evening(size: Size) -> impl Strategy<Value = Evening> {
    let range = |(from, to): (usize, usize)| from..=to;
    let counts = (range(size.people), range(size.employers), range(size.slots), 0..3usize);
    counts.prop_flat_map(move |(people, employers, slot_count, interpreters)| {
        let people: Vec<_> = (0..people).map(|at| person(at, (employers, slot_count), size.wishes)).collect();
        let count = people.len();
        let employers: Vec<_> =
            (0..employers).map(|at| employer(at, (count, slot_count), size.wishes)).collect();
        let interpreters: Vec<_> = (0..interpreters).map(|at| interpreter(at, slot_count)).collect();
        let pause = proptest::option::weighted(0.4, 0..slot_count);
        (people, employers, interpreters, pause, any::<bool>(), any::<u128>()).prop_map(
            move |(people, employers, interpreters, pause, one_sided, id)| {
                let (employers, places): (Vec<_>, Vec<_>) = employers.into_iter().unzip();
                let room = Place { id: shared_room(), features: Feature::ALL.iter().copied().collect() };
                Evening {
                    id: Uuid::from_u128(id),
                    slots: slots(slot_count),
                    breaks: pause.map(|slot| span(slot, slot)).into_iter().collect(),
                    rest: REST,
                    one_sided,
                    places: places.into_iter().flatten().chain([room]).collect(),
                    people,
                    employers,
                    interpreters,
                }
            },
        )
    })
}

/// The same evening where nothing but people and representatives is scarce.
pub fn without_limits(mut evening: Evening) -> Evening {
    for person in &mut evening.people {
        *person = Person {
            hours: Vec::new(),
            needs: BTreeSet::new(),
            languages: languages(&["fi"]),
            interpreter: None,
            in_a_row: None,
            ..std::mem::take(person)
        };
    }
    for one in evening.employers.iter_mut().flat_map(|employer| &mut employer.representatives) {
        *one = Representative {
            hours: Vec::new(),
            languages: languages(&["fi"]),
            in_a_row: None,
            ..std::mem::take(one)
        };
    }
    evening
}

/// So many of them, the same each time.
pub fn drawn(size: Size, count: usize) -> Vec<Evening> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(|_| evening(size).new_tree(&mut runner).unwrap().current()).collect()
}
