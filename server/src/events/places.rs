//! Who has a place at an event and who waits for one. Pure.
//!
//! Everything goes by order of coming. The store gives each sign-up the next number under a lock, so of two who take the last
//! place at once one has the lower number and gets it, and the other waits. Whoever has a place came before everybody who
//! waits: that holds after each step, also when there are fewer places than before.
//!
//! Each step first ends the offers whose time is over, so it does not matter when a clock wakes somebody up to do that. A step
//! that is refused changes nothing, so nothing is left untold.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// Where somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stand {
    /// Has a place.
    Coming,
    /// Is kept a place until then, and says yes before that.
    Offered(Timestamp),
    /// Waits for one.
    Waiting,
    /// Did not say yes in time. May come back, at the end of the line.
    Lapsed,
    /// Has taken their name off.
    Cancelled,
}

impl Stand {
    /// A place is theirs, or kept for them.
    pub const fn holds(self) -> bool {
        matches!(self, Self::Coming | Self::Offered(_))
    }
}

/// Somebody who has signed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SignUp {
    pub id: Uuid,
    /// When they came, as a number: nobody has the same.
    pub order: u64,
    pub stand: Stand,
}

/// What an event has decided about its places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    pub capacity: u32,
    /// How long a place is kept for somebody who moves up, until they say yes; `None`: they have it at once.
    pub offer: Option<SignedDuration>,
    /// From then on nobody signs up or moves up. No later than the event begins.
    pub closes: Timestamp,
}

/// What somebody is to be told, each thing once: it goes into the same transaction as the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// You have a place.
    Place,
    /// You wait, as the one of this number.
    Waits { number: u32 },
    /// A place is kept for you until then.
    Offer { until: Timestamp },
    /// You did not say yes in time.
    Lapsed,
    /// There are fewer places than before, and you wait again, as the one of this number.
    Displaced { number: u32 },
    /// Your name is off.
    Cancelled,
}

/// To whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    pub id: Uuid,
    pub what: What,
}

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Signing up is over.
    Closed,
    /// Nobody has signed up under this.
    Unknown,
    /// No place is kept for them: they wait, or have taken their name off.
    NoOffer,
    /// The place was kept until a moment that is over.
    TooLate,
    /// So many have a place already, and they were not to lose it.
    Promised(u32),
}

/// What becomes of those who have a place when there are to be fewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fewer {
    /// Nobody loses one: refused if it cannot be otherwise.
    Refuse,
    /// Those who came last wait again, before all others who wait.
    Displace,
}

/// An event's places and line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    terms: Terms,
    /// In their order.
    sign_ups: Vec<SignUp>,
}

impl Line {
    /// As it is stored.
    pub fn new(terms: Terms, mut sign_ups: Vec<SignUp>) -> Self {
        sign_ups.sort_by_key(|one| one.order);
        Self { terms, sign_ups }
    }

    pub fn terms(&self) -> Terms {
        self.terms
    }

    /// Everybody who has ever signed up, in their order.
    pub fn sign_ups(&self) -> &[SignUp] {
        &self.sign_ups
    }

    pub fn stand(&self, id: Uuid) -> Option<Stand> {
        self.sign_ups.iter().find(|one| one.id == id).map(|one| one.stand)
    }

    /// How many places are somebody's, or kept for somebody.
    pub fn held(&self) -> u32 {
        self.sign_ups.iter().filter(|one| one.stand.holds()).count() as u32
    }

    /// As the which one somebody waits, from 1 on.
    pub fn number(&self, id: Uuid) -> Option<u32> {
        let mut waiting = self.sign_ups.iter().filter(|one| one.stand == Stand::Waiting);
        waiting.position(|one| one.id == id).map(|before| before as u32 + 1)
    }

    /// When the next offer ends, to be looked at then.
    pub fn next(&self) -> Option<Timestamp> {
        let until = |one: &SignUp| if let Stand::Offered(until) = one.stand { Some(until) } else { None };
        self.sign_ups.iter().filter_map(until).min()
    }

    /// Somebody signs up. Who has signed up already stays where they are and is told nothing anew: a form sent twice is one
    /// sign-up. Who has taken their name off, or let an offer lapse, comes anew, at the end.
    pub fn sign_up(&mut self, id: Uuid, now: Timestamp) -> Result<Vec<Told>, Refused> {
        if now >= self.terms.closes {
            return Err(Refused::Closed);
        }
        let mut told = self.lapse(now);
        if self.stand(id).is_some_and(|stand| stand.holds() || stand == Stand::Waiting) {
            return Ok(told);
        }
        let order = self.sign_ups.last().map_or(0, |last| last.order + 1);
        self.sign_ups.retain(|one| one.id != id);
        // A place is free only while nobody waits for it, so nobody is overtaken.
        let stand = if self.held() < self.terms.capacity { Stand::Coming } else { Stand::Waiting };
        self.sign_ups.push(SignUp { id, order, stand });
        let what = self.number(id).map_or(What::Place, |number| What::Waits { number });
        last_word(&mut told, Told { id, what });
        Ok(told)
    }

    /// Somebody says yes to the place that is kept for them.
    pub fn accept(&mut self, id: Uuid, now: Timestamp) -> Result<Vec<Told>, Refused> {
        let stand = self.stand(id).ok_or(Refused::Unknown)?;
        match stand {
            Stand::Offered(until) if until <= now => return Err(Refused::TooLate),
            Stand::Lapsed => return Err(Refused::TooLate),
            Stand::Waiting | Stand::Cancelled => return Err(Refused::NoOffer),
            Stand::Coming | Stand::Offered(_) => {}
        }
        let mut told = self.lapse(now);
        if stand != Stand::Coming {
            self.set(id, Stand::Coming);
            told.push(Told { id, what: What::Place });
        }
        Ok(told)
    }

    /// Somebody takes their name off. Always possible; whose place it was, the first who waits moves up.
    pub fn cancel(&mut self, id: Uuid, now: Timestamp) -> Result<Vec<Told>, Refused> {
        let stand = self.stand(id).ok_or(Refused::Unknown)?;
        let mut told = self.lapse(now);
        if stand != Stand::Cancelled {
            self.set(id, Stand::Cancelled);
            last_word(&mut told, Told { id, what: What::Cancelled });
            told.extend(self.move_up(now));
        }
        Ok(told)
    }

    /// There are so many places from now on.
    pub fn resize(&mut self, capacity: u32, fewer: Fewer, now: Timestamp) -> Result<Vec<Told>, Refused> {
        let over = |one: &&SignUp| matches!(one.stand, Stand::Offered(until) if until <= now);
        let held = self.held() - self.sign_ups.iter().filter(over).count() as u32;
        if held > capacity && fewer == Fewer::Refuse {
            return Err(Refused::Promised(held));
        }
        // Nobody moves up into a place that is about to go.
        let mut told = self.end_offers(now);
        self.terms.capacity = capacity;
        let too_many = held.saturating_sub(capacity) as usize;
        let mut displaced = Vec::new();
        for one in self.sign_ups.iter_mut().rev().filter(|one| one.stand.holds()).take(too_many) {
            one.stand = Stand::Waiting;
            displaced.push(one.id);
        }
        let numbered =
            displaced.into_iter().rev().filter_map(|id| self.number(id).map(|number| (id, number)));
        told.extend(numbered.map(|(id, number)| Told { id, what: What::Displaced { number } }));
        told.extend(self.move_up(now));
        Ok(told)
    }

    /// Ends the offers whose time is over; those who wait next move up.
    pub fn lapse(&mut self, now: Timestamp) -> Vec<Told> {
        let mut told = self.end_offers(now);
        told.extend(self.move_up(now));
        told
    }

    fn end_offers(&mut self, now: Timestamp) -> Vec<Told> {
        let over = |one: &&mut SignUp| matches!(one.stand, Stand::Offered(until) if until <= now);
        let ended = self.sign_ups.iter_mut().filter(over).map(|one| {
            one.stand = Stand::Lapsed;
            Told { id: one.id, what: What::Lapsed }
        });
        ended.collect()
    }

    /// Gives what is free to those who wait, in their order.
    fn move_up(&mut self, now: Timestamp) -> Vec<Told> {
        if now >= self.terms.closes {
            return Vec::new();
        }
        let free = self.terms.capacity.saturating_sub(self.held()) as usize;
        let closes = self.terms.closes;
        let stand = match self.terms.offer {
            None => Stand::Coming,
            // Who is asked late has less time; there is no saying yes after the end.
            Some(kept) => Stand::Offered(now.saturating_add(kept).unwrap_or(closes).min(closes)),
        };
        let what = if let Stand::Offered(until) = stand { What::Offer { until } } else { What::Place };
        let next = self.sign_ups.iter_mut().filter(|one| one.stand == Stand::Waiting).take(free);
        next.map(|one| {
            one.stand = stand;
            Told { id: one.id, what }
        })
        .collect()
    }

    fn set(&mut self, id: Uuid, stand: Stand) {
        if let Some(one) = self.sign_ups.iter_mut().find(|one| one.id == id) {
            one.stand = stand;
        }
    }
}

/// Who does something in the moment in which their offer ends is told what came of that, and not that it ended.
fn last_word(told: &mut Vec<Told>, word: Told) {
    told.retain(|other| other.id != word.id);
    told.push(word);
}
