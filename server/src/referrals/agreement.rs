//! Cooperation agreements between organisations: when one stands, and which parts of a case two organisations may share. Pure.
//!
//! What an organisation sees of a case that another one holds is never more than what the person agreed to, and never more than
//! what an agreement of both organisations names, whichever is narrower. Agreements that overlap add up. Where two organisations
//! have had an agreement, its end ends the sharing: it does not fall back to the person's consent alone. Where they never had
//! one, the site says what holds ([`Unagreed`]).

use jiff::Timestamp;

use super::model::names;
use super::plan::SharedPart;

names! {
    /// Where an agreement stands in time.
    Standing, "agreement-standing-", {
        /// Begins later.
        Coming = "coming",
        /// Gives its rights now.
        InForce = "in-force",
        /// Its time is over, or it was ended.
        Over = "over",
        /// Ended before it began: it never gave a right, and took none.
        CalledOff = "called-off",
    }
}

/// What holds between organisations that have no agreement and never had one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unagreed {
    /// The person's consent alone decides.
    Consent,
    /// Nothing may be shared.
    Nothing,
}

/// What an agreement says, as far as rights follow from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Ids of the organisations, at least two.
    pub parties: Vec<String>,
    /// Which parts of a case they may share with each other.
    pub parts: Vec<SharedPart>,
    /// From this moment on.
    pub starts: Timestamp,
    /// Until just before this moment; `None`: until somebody ends it.
    pub ends: Option<Timestamp>,
    /// Ended by an administrator at this moment.
    pub ended: Option<Timestamp>,
}

impl Terms {
    /// From when on it gives no rights, as far as is known.
    pub fn end(&self) -> Option<Timestamp> {
        [self.ends, self.ended].into_iter().flatten().min()
    }

    /// Where it stands now.
    pub fn standing(&self, now: Timestamp) -> Standing {
        match self.end() {
            Some(end) if end <= self.starts => Standing::CalledOff,
            Some(end) if end <= now => Standing::Over,
            _ if self.starts <= now => Standing::InForce,
            _ => Standing::Coming,
        }
    }

    /// Both organisations are parties of it.
    pub fn covers(&self, one: &str, other: &str) -> bool {
        let party = |org: &str| self.parties.iter().any(|party| party == org);
        one != other && party(one) && party(other)
    }

    /// Both give rights to two of the same organisations at one time.
    pub fn overlaps(&self, other: &Self) -> bool {
        let never = |terms: &Self| terms.end().is_some_and(|end| end <= terms.starts);
        let common = self.parties.iter().filter(|party| other.parties.contains(party)).count();
        let before = |one: &Self, two: &Self| one.end().is_some_and(|end| end <= two.starts);
        common >= 2 && !never(self) && !never(other) && !before(self, other) && !before(other, self)
    }
}

/// The parts of a case that the organisation which holds it and another one may share now, as far as agreements go.
pub fn allowed<'a>(
    agreements: impl IntoIterator<Item = &'a Terms>,
    holder: &str,
    other: &str,
    now: Timestamp,
    without: Unagreed,
) -> Vec<SharedPart> {
    let (mut governed, mut parts) = (false, Vec::new());
    for terms in agreements.into_iter().filter(|terms| terms.covers(holder, other)) {
        match terms.standing(now) {
            Standing::InForce => {
                governed = true;
                parts.extend(&terms.parts);
            }
            // Its end must not open more than it did.
            Standing::Over => governed = true,
            Standing::Coming | Standing::CalledOff => {}
        }
    }
    let consent_alone = !governed && without == Unagreed::Consent;
    SharedPart::ALL.iter().copied().filter(|part| consent_alone || parts.contains(part)).collect()
}

/// The narrower of the two: what the person agreed to and the agreements allow.
pub fn narrower(consent: &[SharedPart], allowed: &[SharedPart]) -> Vec<SharedPart> {
    consent.iter().copied().filter(|part| allowed.contains(part)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn terms(parts: &[SharedPart], starts: i64, ends: Option<i64>, ended: Option<i64>) -> Terms {
        Terms {
            parties: vec!["city".into(), "college".into()],
            parts: parts.to_vec(),
            starts: at(starts),
            ends: ends.map(at),
            ended: ended.map(at),
        }
    }

    fn between(agreements: &[Terms], now: i64, without: Unagreed) -> Vec<SharedPart> {
        allowed(agreements, "city", "college", at(now), without)
    }

    use SharedPart::{Contact, Digital, Situation};
    use Unagreed::{Consent, Nothing};

    #[test]
    fn an_agreement_gives_its_rights_from_its_beginning_to_its_end() {
        let one = [terms(&[Contact], 100, Some(200), None)];
        assert_eq!(between(&one, 99, Nothing), []);
        assert_eq!(between(&one, 99, Consent), SharedPart::ALL, "it holds nothing back before it begins");
        for (now, parts) in [(100, &[Contact][..]), (199, &[Contact]), (200, &[]), (9_999, &[])] {
            assert_eq!(between(&one, now, Nothing), parts, "{now}");
            assert_eq!(between(&one, now, Consent), parts, "{now}: its end does not open more");
        }
        let ended = [terms(&[Contact], 100, Some(200), Some(150))];
        assert_eq!((between(&ended, 149, Consent).len(), between(&ended, 150, Consent).len()), (1, 0));
        let late = [terms(&[Contact], 100, Some(200), Some(250))];
        assert_eq!(between(&late, 220, Consent), [], "whichever end comes first");
    }

    #[test]
    fn overlapping_agreements_add_up_and_a_renewal_leaves_no_gap() {
        let two = [terms(&[Contact], 100, Some(200), None), terms(&[Digital], 150, Some(300), None)];
        assert_eq!(between(&two, 120, Nothing), [Contact]);
        assert_eq!(between(&two, 160, Nothing), [Contact, Digital]);
        assert_eq!(between(&two, 200, Nothing), [Digital]);
        assert!(two[0].overlaps(&two[1]) && two[1].overlaps(&two[0]));
        let renewed = [terms(&[Contact], 100, Some(200), None), terms(&[Contact], 200, None, None)];
        assert!((100..400).all(|now| between(&renewed, now, Nothing) == [Contact]));
        assert!(!renewed[0].overlaps(&renewed[1]), "one after the other");
        let mut elsewhere = terms(&[Digital], 100, None, None);
        elsewhere.parties = vec!["city".into(), "shelter".into()];
        assert!(!elsewhere.overlaps(&two[0]));
    }

    #[test]
    fn one_that_was_ended_before_it_began_was_never_there() {
        let off = [terms(&[Contact], 200, None, Some(150))];
        assert_eq!(off[0].standing(at(300)), Standing::CalledOff);
        assert_eq!(between(&off, 300, Consent), SharedPart::ALL);
        assert_eq!(between(&off, 300, Nothing), []);
        assert_eq!(off[0].standing(at(100)), Standing::CalledOff);
    }

    #[test]
    fn nobody_beside_the_parties_gains_anything() {
        let one = [terms(&[Contact], 0, None, None)];
        assert_eq!(allowed(&one, "city", "shelter", at(5), Nothing), []);
        assert_eq!(allowed(&one, "city", "city", at(5), Nothing), [], "with itself nobody shares");
        assert_eq!(narrower(&[Situation, Contact], &[Contact, Digital]), [Contact]);
    }

    prop_compose! {
        fn any_terms()(
            parties in proptest::sample::subsequence(vec!["city", "college", "shelter", "county"], 2..=4),
            parts in proptest::sample::subsequence(SharedPart::ALL.to_vec(), 0..=5),
            starts in 0i64..100, ends in proptest::option::of(0i64..150), ended in proptest::option::of(0i64..150),
        ) -> Terms {
            let parties = parties.into_iter().map(str::to_owned).collect();
            Terms { parties, ..terms(&parts, starts, ends, ended) }
        }
    }

    fn within(some: &[SharedPart], all: &[SharedPart]) -> bool {
        some.iter().all(|part| all.contains(part))
    }

    proptest! {
        #[test]
        fn whatever_is_agreed(
            mut all in proptest::collection::vec(any_terms(), 0..8), more in any_terms(),
            consent in proptest::sample::subsequence(SharedPart::ALL.to_vec(), 0..=5), now in 0i64..160,
        ) {
            let rule = |all: &[Terms], without| narrower(&consent, &between(all, now, without));
            for without in [Consent, Nothing] {
                let seen = rule(&all, without);
                // Never more than the person agreed to.
                prop_assert!(within(&seen, &consent));
                // With an agreement in force or over, each part stands in one that is in force.
                let between_them: Vec<&Terms> = all.iter().filter(|t| t.covers("city", "college")).collect();
                let had = between_them.iter().any(|t| matches!(t.standing(at(now)), Standing::InForce | Standing::Over));
                let named = |part: &SharedPart| between_them.iter().any(|t| {
                    t.starts <= at(now) && t.end().is_none_or(|end| at(now) < end) && t.parts.contains(part)
                });
                if had || without == Nothing {
                    prop_assert!(seen.iter().all(named));
                }
                // Whoever holds the case, it is the same.
                prop_assert_eq!(allowed(&all, "college", "city", at(now), without), between(&all, now, without));
                // One that is over, or not there yet, widens nothing.
                let mut with = all.clone();
                with.push(more.clone());
                if more.standing(at(now)) != Standing::InForce {
                    prop_assert!(within(&rule(&with, without), &seen));
                }
            }
            // What a site demands only narrows.
            prop_assert!(within(&rule(&all, Nothing), &rule(&all, Consent)));
            // The order in which they were written down means nothing.
            let before = rule(&all, Consent);
            all.reverse();
            prop_assert_eq!(rule(&all, Consent), before);
            // Everything ended now: nothing is left where there was something.
            let had = all.iter().any(|t| {
                t.covers("city", "college") && t.starts < at(now) && t.standing(at(now)) == Standing::InForce
            });
            for terms in &mut all {
                terms.ended = Some(terms.end().map_or(at(now), |end| end.min(at(now))));
            }
            if had {
                prop_assert!(rule(&all, Consent).is_empty());
            }
            prop_assert!(rule(&all, Nothing).is_empty());
        }
    }
}
