//! Who looks after a queue, who is away, who takes over. Pure.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::model::Role;

/// A member of staff as far as queues are concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Account.
    pub id: Uuid,
    /// Name shown to colleagues.
    pub display: String,
    /// Role.
    pub role: Role,
    /// May sign in.
    pub active: bool,
    /// Queues with the open cases that they may hold there at most; `None`: no limit.
    pub queues: BTreeMap<String, Option<i64>>,
}

impl Person {
    /// Works cases of at least one of these queues; a coordinator works none.
    pub fn works_in(&self, queues: &[String]) -> bool {
        let inside = || queues.iter().any(|queue| self.queues.contains_key(queue));
        self.active && self.role != Role::Coordinator && inside()
    }
}

/// A time away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    /// Id.
    pub id: Uuid,
    /// Who is away.
    pub user: Uuid,
    /// First moment.
    pub starts: Timestamp,
    /// First moment back.
    pub ends: Timestamp,
    /// Who takes over the open cases.
    pub deputy: Option<Uuid>,
    /// When open cases were handed over.
    pub handed: Option<Timestamp>,
}

impl Absence {
    /// Away at this moment.
    pub fn covers(&self, now: Timestamp) -> bool {
        self.starts <= now && now < self.ends
    }
}

/// Everybody, with their queues and absences.
#[derive(Clone, Debug, Default)]
pub struct Roster {
    /// In the order of their sign-in names.
    pub people: Vec<Person>,
    /// Times away that are not over.
    pub absences: Vec<Absence>,
}

/// Who is told: a named person and, when there is one, a deputy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// The named person.
    pub user: Uuid,
    /// Who is told too.
    pub deputy: Option<Uuid>,
}

/// A queue as far as its people are concerned.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// The queue.
    pub queue: &'a str,
    /// All queues of its organisation.
    pub beside: Vec<String>,
    /// The queue or the case is for named people: nobody outside the queue is told.
    pub protected: bool,
}

impl Roster {
    fn person(&self, user: Uuid) -> Option<&Person> {
        self.people.iter().find(|person| person.id == user)
    }

    /// The absence of somebody at this moment.
    pub fn absence(&self, user: Uuid, now: Timestamp) -> Option<&Absence> {
        self.absences.iter().find(|absence| absence.user == user && absence.covers(now))
    }

    /// May sign in and is not away.
    pub fn present(&self, user: Uuid, now: Timestamp) -> bool {
        self.person(user).is_some_and(|person| person.active) && self.absence(user, now).is_none()
    }

    /// Those who work cases of at least one of these queues.
    pub fn workers<'a>(&'a self, queues: &'a [String]) -> impl Iterator<Item = &'a Person> {
        self.people.iter().filter(|person| person.works_in(queues))
    }

    fn belongs(&self, user: Uuid, queue: &str) -> bool {
        self.person(user).is_some_and(|person| person.active && person.queues.contains_key(queue))
    }

    /// Those who look after a queue, the nearest first: its leads, administrators in it, administrators of the
    /// organisation, administrators of everything; for a queue that has none of them its own members, so that a task
    /// is never nobody's. Whoever is away comes after everybody who is there.
    fn chain(&self, place: &Place<'_>, now: Timestamp) -> Vec<Uuid> {
        let rank = |person: &Person| {
            let inside = person.queues.contains_key(place.queue);
            let near = place.beside.iter().any(|queue| person.queues.contains_key(queue));
            match (person.role, inside) {
                (Role::Lead, true) => Some(0),
                (Role::Administrator, true) => Some(1),
                (Role::Administrator, false) if near && !place.protected => Some(2),
                (Role::Administrator, false) if person.queues.is_empty() && !place.protected => Some(3),
                (Role::Counsellor, true) => Some(4),
                _ => None,
            }
        };
        let mut found: Vec<_> = self
            .people
            .iter()
            .filter(|person| person.active)
            .filter_map(|person| {
                rank(person).map(|rank| (self.absence(person.id, now).is_some(), rank, person.id))
            })
            .collect();
        // Stable: within a rank the order of the sign-in names.
        found.sort_by_key(|(away, rank, _)| (*away, *rank));
        found.into_iter().map(|(_, _, user)| user).collect()
    }

    /// Who is told what concerns a queue; `None` when it has nobody at all.
    pub fn lead(&self, place: &Place<'_>, now: Timestamp) -> Option<Named> {
        let mut chain = self.chain(place, now).into_iter();
        let user = chain.next()?;
        Some(Named { user, deputy: chain.next() })
    }

    /// Who is told when the lead did not act: the deputy, or the lead again where there is no other.
    pub fn above(&self, place: &Place<'_>, now: Timestamp) -> Option<Named> {
        let chain = self.chain(place, now);
        let user = *chain.get(1).or_else(|| chain.first())?;
        Some(Named { user, deputy: chain.first().copied().filter(|lead| *lead != user) })
    }

    /// Somebody by name; their deputy is who stands in during an absence, else who looks after the queue.
    pub fn named(&self, user: Uuid, place: &Place<'_>, now: Timestamp) -> Named {
        let stands_in = self
            .absence(user, now)
            .and_then(|absence| absence.deputy)
            .filter(|deputy| !place.protected || self.belongs(*deputy, place.queue));
        let lead = || self.chain(place, now).into_iter().find(|lead| *lead != user);
        Named { user, deputy: stands_in.or_else(lead) }
    }

    /// Who takes over a case of somebody who is away: the named deputy where they belong to its queue and are there
    /// themselves, else who looks after the queue, as far as they may work it.
    pub fn taker(&self, absent: Uuid, place: &Place<'_>, now: Timestamp) -> Option<Uuid> {
        let deputy = self.absence(absent, now).and_then(|absence| absence.deputy);
        let fit = |user: &Uuid| self.belongs(*user, place.queue) && self.present(*user, now);
        deputy.filter(fit).or_else(|| {
            let leads = self.chain(place, now);
            leads.into_iter().find(|user| {
                let role = self.person(*user).map(|person| person.role);
                *user != absent && self.present(*user, now) && role != Some(Role::Counsellor)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u8) -> Uuid {
        Uuid::from_bytes([n; 16])
    }

    fn person(n: u8, role: Role, queues: &[&str]) -> Person {
        Person {
            id: id(n),
            display: String::new(),
            role,
            active: true,
            queues: queues.iter().map(|queue| ((*queue).to_owned(), None)).collect(),
        }
    }

    fn away(n: u8, deputy: Option<u8>) -> Absence {
        Absence {
            id: id(100 + n),
            user: id(n),
            starts: Timestamp::UNIX_EPOCH,
            ends: Timestamp::MAX,
            deputy: deputy.map(id),
            handed: None,
        }
    }

    fn roster() -> Roster {
        use Role::{Administrator, Coordinator, Counsellor, Lead};
        Roster {
            people: vec![
                person(1, Counsellor, &["guidance"]),
                person(2, Counsellor, &["guidance"]),
                person(3, Administrator, &[]),
                person(4, Administrator, &["support"]),
                person(5, Lead, &["guidance"]),
                person(6, Coordinator, &["guidance"]),
                person(7, Counsellor, &["safe"]),
            ],
            absences: Vec::new(),
        }
    }

    #[test]
    fn a_queue_is_looked_after_by_a_named_person_with_a_deputy() {
        let beside = ["guidance", "support", "safe"].map(str::to_owned);
        let place = |queue, protected| Place { queue, beside: beside.to_vec(), protected };
        let (mut roster, now) = (roster(), Timestamp::UNIX_EPOCH);
        let named = |user, deputy| Some(Named { user: id(user), deputy: Some(id(deputy)) });
        assert_eq!(roster.lead(&place("guidance", false), now), named(5, 4));
        assert_eq!(roster.above(&place("guidance", false), now), named(4, 5));
        assert_eq!(
            roster.lead(&place("guidance", true), now),
            named(5, 1),
            "nobody outside a protected queue"
        );
        assert_eq!(roster.lead(&place("safe", true), now), Some(Named { user: id(7), deputy: None }));
        roster.absences.push(away(5, None));
        assert_eq!(roster.lead(&place("guidance", false), now), named(4, 3), "whoever is there");
        roster.absences.extend([away(4, None), away(3, None)]);
        assert_eq!(roster.lead(&place("guidance", false), now), named(1, 2));
        roster.people.retain(|person| person.role == Role::Coordinator);
        assert_eq!(roster.lead(&place("guidance", false), now), None, "a coordinator works no case");
    }

    #[test]
    fn cases_of_somebody_away_go_to_the_deputy_or_the_lead() {
        let beside = ["guidance", "support"].map(str::to_owned);
        let place = &Place { queue: "guidance", beside: beside.to_vec(), protected: false };
        let (mut roster, now) = (roster(), Timestamp::UNIX_EPOCH);
        roster.absences.push(away(1, Some(2)));
        assert_eq!(roster.taker(id(1), place, now), Some(id(2)));
        assert_eq!(roster.named(id(1), place, now).deputy, Some(id(2)));
        roster.absences.push(away(2, None));
        assert_eq!(roster.taker(id(1), place, now), Some(id(5)), "the deputy is away too");
        roster.absences[0].deputy = Some(id(7));
        assert_eq!(roster.taker(id(1), place, now), Some(id(5)), "the deputy does not belong to the queue");
        roster.people.retain(|person| person.role == Role::Counsellor);
        assert_eq!(roster.taker(id(1), place, now), None, "back to its place");
    }
}
