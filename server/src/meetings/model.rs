//! What an evening of short meetings is made of: slots, places, people, employers, interpreters and what they wish. Pure.
//!
//! A wish is yes or no. There is no order among those whom one would like to meet, so none among people can come of it.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::referrals::model::names;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
            pub struct $name(pub Uuid);
        )+
    };
}

ids! {
    /// Somebody who looks for work.
    PersonId,
    /// An employer.
    EmployerId,
    /// Somebody who speaks for an employer: meets one person at a time.
    RepresentativeId,
    /// A table or a room: holds one meeting at a time.
    PlaceId,
    /// An interpreter: is in one meeting at a time.
    InterpreterId,
}

names! {
    /// What a place offers and a person may need.
    Feature, "place-feature-", {
        /// No step on the way to it.
        StepFree = "step-free",
        /// Apart from the noise of the others.
        Quiet = "quiet",
        /// A hearing loop.
        HearingLoop = "hearing-loop",
    }
}

/// Minutes since the evening began. Not a time of day: so a change of clocks cannot make two moments one.
pub type Minute = u16;

/// From when until when; the end itself is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Span {
    pub from: Minute,
    pub to: Minute,
}

/// When meetings take place, each as long as its slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Slot {
    pub start: Minute,
    pub minutes: u16,
}

impl Slot {
    /// When it is over. Wide, because a start and a length may be more than a minute can say.
    pub fn end(self) -> u32 {
        u32::from(self.start) + u32::from(self.minutes)
    }

    /// All of it lies in this span.
    pub fn within(self, span: Span) -> bool {
        span.from <= self.start && self.end() <= u32::from(span.to)
    }

    /// Some of it does.
    pub fn touches(self, span: Span) -> bool {
        self.start < span.to && u32::from(span.from) < self.end()
    }
}

/// A table or a room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub id: PlaceId,
    pub features: BTreeSet<Feature>,
}

/// Somebody who looks for work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    /// The name under which employers are to see them; their own choice.
    pub shown: String,
    /// When they are there; empty: all the time.
    pub hours: Vec<Span>,
    /// What a place must offer.
    pub needs: BTreeSet<Feature>,
    pub languages: BTreeSet<String>,
    /// They want to speak this language, through an interpreter where the other side does not speak it.
    pub interpreter: Option<String>,
    /// So many meetings in a row, then a rest; `None`: as many as come.
    pub in_a_row: Option<u8>,
    pub wishes: BTreeSet<EmployerId>,
    /// Glad to meet whoever wishes to meet them.
    pub open: bool,
}

/// Somebody who speaks for an employer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Representative {
    pub id: RepresentativeId,
    /// When they are there; empty: all the time.
    pub hours: Vec<Span>,
    pub languages: BTreeSet<String>,
    /// Where they can meet, their usual place first. Others, such as a quiet room that several share, come after it.
    pub places: Vec<PlaceId>,
    /// As for a person.
    pub in_a_row: Option<u8>,
}

/// An employer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Employer {
    pub id: EmployerId,
    pub representatives: Vec<Representative>,
    pub wishes: BTreeSet<PersonId>,
    /// Glad to meet whoever wishes to meet them.
    pub open: bool,
}

/// An interpreter between any two of their languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interpreter {
    pub id: InterpreterId,
    /// When they are there; empty: all the time.
    pub hours: Vec<Span>,
    pub languages: BTreeSet<String>,
    /// As for a person.
    pub in_a_row: Option<u8>,
}

/// Everything that a timetable is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evening {
    /// Lots are drawn with it.
    pub id: Uuid,
    /// In the order of time, at most [`super::faults::SLOTS`].
    pub slots: Vec<Slot>,
    /// When nobody meets.
    pub breaks: Vec<Span>,
    /// So many minutes without a meeting end a row of them.
    pub rest: u16,
    /// Once nothing more can be done for mutual wishes, a wish of one side counts when the other is open to everybody.
    pub one_sided: bool,
    pub places: Vec<Place>,
    pub people: Vec<Person>,
    pub employers: Vec<Employer>,
    pub interpreters: Vec<Interpreter>,
}

/// A meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Seat {
    /// Its place in [`Evening::slots`].
    pub slot: usize,
    pub person: PersonId,
    pub representative: RepresentativeId,
    pub place: PlaceId,
    pub interpreter: Option<InterpreterId>,
    /// Set by a person: the planner leaves it as it is.
    pub by_hand: bool,
}

/// A timetable, with what was set by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Plan {
    pub seats: Vec<Seat>,
    /// Who is not to meet, whatever they wish: without this, a meeting taken out by hand would come back.
    pub apart: BTreeSet<(PersonId, EmployerId)>,
}

/// What two sides wish of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    /// Both would like to meet.
    Mutual,
    /// The person would, and the employer is open to everybody.
    Person,
    /// The employer would, and the person is open to everybody.
    Employer,
    /// A side would not: it has neither wished it nor said that it is open to everybody.
    Not,
}

impl Wish {
    pub fn of(person: &Person, employer: &Employer) -> Self {
        match (person.wishes.contains(&employer.id), employer.wishes.contains(&person.id)) {
            (true, true) => Self::Mutual,
            (true, false) if employer.open => Self::Person,
            (false, true) if person.open => Self::Employer,
            _ => Self::Not,
        }
    }
}

/// How two people can speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speech {
    /// Without help.
    Direct,
    /// Through an interpreter.
    Interpreted,
}

impl Person {
    /// With this representative.
    pub fn speech(&self, with: &Representative) -> Speech {
        let direct = match &self.interpreter {
            Some(language) => with.languages.contains(language),
            None => !self.languages.is_disjoint(&with.languages),
        };
        if direct { Speech::Direct } else { Speech::Interpreted }
    }

    /// What of their needs this place does not offer.
    pub fn lacks(&self, place: &Place) -> BTreeSet<Feature> {
        self.needs.difference(&place.features).copied().collect()
    }
}

impl Interpreter {
    /// Can stand between these two.
    pub fn bridges(&self, person: &Person, representative: &Representative) -> bool {
        let of_person = match &person.interpreter {
            Some(language) => self.languages.contains(language),
            None => !self.languages.is_disjoint(&person.languages),
        };
        of_person && !self.languages.is_disjoint(&representative.languages)
    }
}

impl Evening {
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    pub fn employer(&self, id: EmployerId) -> Option<&Employer> {
        self.employers.iter().find(|employer| employer.id == id)
    }

    pub fn place(&self, id: PlaceId) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    pub fn interpreter(&self, id: InterpreterId) -> Option<&Interpreter> {
        self.interpreters.iter().find(|interpreter| interpreter.id == id)
    }

    /// A representative, with whom they speak for.
    pub fn representative(&self, id: RepresentativeId) -> Option<(&Employer, &Representative)> {
        self.employers.iter().find_map(|employer| {
            employer.representatives.iter().find(|one| one.id == id).map(|one| (employer, one))
        })
    }

    /// Whom somebody meets in this seat.
    pub fn met(&self, seat: &Seat) -> Option<EmployerId> {
        self.representative(seat.representative).map(|(employer, _)| employer.id)
    }

    /// Somebody with these hours is there for all of this slot.
    pub fn there(slot: Slot, hours: &[Span]) -> bool {
        hours.is_empty() || hours.iter().any(|span| slot.within(*span))
    }

    /// No break falls into this slot.
    pub fn open_slot(&self, slot: Slot) -> bool {
        !self.breaks.iter().any(|span| slot.touches(*span))
    }

    /// Two meetings one after the other with no rest between them.
    pub fn in_one_row(&self, earlier: Slot, later: Slot) -> bool {
        u32::from(later.start) < earlier.end() + u32::from(self.rest)
    }

    /// The lot of somebody: who comes first where everything else is equal. Drawn anew for each evening, so that neither who
    /// signed up early nor whose name comes first in the alphabet is preferred, and the same each time it is looked at, so
    /// that anybody can check it.
    pub fn lot(&self, id: Uuid) -> (u64, Uuid) {
        let digest = Sha256::new().chain_update(self.id.as_bytes()).chain_update(id.as_bytes()).finalize();
        (digest.iter().take(8).fold(0, |lot, byte| lot << 8 | u64::from(*byte)), id)
    }
}
