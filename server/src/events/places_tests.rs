//! Places and line: by hand, and whatever is done in whatever order.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

use super::places::{Fewer, Line, Refused, SignUp, Stand, Terms, Told, What};

fn minute(minute: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + minute * 60).unwrap()
}

const CLOSES: i64 = 1_000;

fn line(capacity: u32, offer: Option<i64>) -> Line {
    let offer = offer.map(SignedDuration::from_mins);
    Line::new(Terms { capacity, offer, closes: minute(CLOSES) }, Vec::new())
}

fn id(at: u128) -> Uuid {
    Uuid::from_u128(at)
}

fn told(at: u128, what: What) -> Told {
    Told { id: id(at), what }
}

#[test]
fn the_last_place_goes_to_one_and_the_first_who_waits_moves_up() {
    let mut line = line(1, None);
    assert_eq!(line.sign_up(id(1), minute(0)), Ok(vec![told(1, What::Place)]));
    assert_eq!(
        line.sign_up(id(2), minute(0)),
        Ok(vec![told(2, What::Waits { number: 1 })]),
        "at the same moment"
    );
    assert_eq!(line.sign_up(id(3), minute(1)), Ok(vec![told(3, What::Waits { number: 2 })]));
    assert_eq!(line.sign_up(id(2), minute(2)), Ok(vec![]), "a form sent twice");
    assert_eq!(line.cancel(id(1), minute(3)), Ok(vec![told(1, What::Cancelled), told(2, What::Place)]));
    assert_eq!(line.cancel(id(1), minute(3)), Ok(vec![]));
    assert_eq!(line.number(id(3)), Some(1));
    // Who comes back stands at the end.
    assert_eq!(line.sign_up(id(1), minute(4)), Ok(vec![told(1, What::Waits { number: 2 })]));
    // Who waits and goes frees no place.
    assert_eq!(line.cancel(id(3), minute(5)), Ok(vec![told(3, What::Cancelled)]));
    assert_eq!(line.cancel(id(9), minute(5)), Err(Refused::Unknown));
}

#[test]
fn a_place_is_kept_until_they_say_yes() {
    let mut line = line(1, Some(60));
    for one in 1..=4 {
        line.sign_up(id(one), minute(0)).unwrap();
    }
    let until = minute(70);
    assert_eq!(line.cancel(id(1), minute(10)).unwrap()[1], told(2, What::Offer { until }));
    assert_eq!((line.next(), line.held()), (Some(until), 1));
    assert_eq!(line.accept(id(3), minute(11)), Err(Refused::NoOffer));
    // To the minute: then it is over, also when nobody has woken up to see to it.
    assert_eq!(line.clone().accept(id(2), minute(69)), Ok(vec![told(2, What::Place)]));
    assert_eq!(line.accept(id(2), minute(70)), Err(Refused::TooLate));
    // Whatever somebody else does ends it.
    assert_eq!(
        line.clone().cancel(id(4), minute(71)),
        Ok(vec![
            told(2, What::Lapsed),
            told(3, What::Offer { until: minute(131) }),
            told(4, What::Cancelled)
        ])
    );
    assert_eq!(
        line.clone().cancel(id(2), minute(71)).unwrap().len(),
        2,
        "their last word, and the next is asked"
    );
    assert_eq!(line.clone().resize(0, Fewer::Refuse, minute(71)), Ok(vec![told(2, What::Lapsed)]));
    assert_eq!(line.lapse(minute(90)), [told(2, What::Lapsed), told(3, What::Offer { until: minute(150) })]);
    assert_eq!(line.accept(id(3), minute(149)), Ok(vec![told(3, What::Place)]));
    assert_eq!(line.accept(id(3), minute(149)), Ok(vec![]), "yes said twice");
    assert_eq!(line.sign_up(id(2), minute(150)), Ok(vec![told(2, What::Waits { number: 2 })]));
    // Shortly before the end an offer is shorter, and after it there is none.
    line.cancel(id(3), minute(CLOSES - 5)).unwrap();
    assert_eq!(line.stand(id(4)), Some(Stand::Offered(minute(CLOSES))));
    assert_eq!(line.lapse(minute(CLOSES)), [told(4, What::Lapsed)]);
    assert_eq!(line.sign_up(id(5), minute(CLOSES)), Err(Refused::Closed));
    assert_eq!(line.cancel(id(2), minute(CLOSES + 1)), Ok(vec![told(2, What::Cancelled)]), "always possible");
}

#[test]
fn more_places_and_fewer() {
    let mut line = line(3, None);
    for one in 1..=5 {
        line.sign_up(id(one), minute(0)).unwrap();
    }
    assert_eq!(line.resize(4, Fewer::Refuse, minute(1)), Ok(vec![told(4, What::Place)]));
    assert_eq!(line.resize(2, Fewer::Refuse, minute(2)), Err(Refused::Promised(4)));
    assert_eq!(line.terms().capacity, 4, "nothing was done");
    assert_eq!(
        line.resize(2, Fewer::Displace, minute(3)),
        Ok(vec![told(3, What::Displaced { number: 1 }), told(4, What::Displaced { number: 2 })])
    );
    assert_eq!(line.number(id(5)), Some(3), "they wait before those who came later");
    assert_eq!(line.cancel(id(1), minute(4)), Ok(vec![told(1, What::Cancelled), told(3, What::Place)]));
    assert_eq!(line.resize(0, Fewer::Displace, minute(5)).unwrap().len(), 2);
    assert_eq!(line.held(), 0);
    assert_eq!(
        line.resize(1, Fewer::Displace, minute(CLOSES)),
        Ok(vec![]),
        "nobody moves up once it is over"
    );
}

#[derive(Clone, Copy, Debug)]
enum Act {
    SignUp(u128),
    Accept(u128),
    Cancel(u128),
    Resize(u32, Fewer),
    Lapse,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (0..12u128).prop_map(Act::SignUp),
        3 => (0..12u128).prop_map(Act::Accept),
        3 => (0..12u128).prop_map(Act::Cancel),
        1 => (0..6u32, any::<bool>()).prop_map(|(to, all)| Act::Resize(to, if all { Fewer::Displace } else { Fewer::Refuse })),
        1 => Just(Act::Lapse),
    ]
}

fn stands(line: &Line) -> BTreeMap<Uuid, (u64, Stand)> {
    line.sign_ups().iter().map(|one| (one.id, (one.order, one.stand))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    /// Whatever is done, and though the clock is sometimes set back: never more than there are places, nobody lost, nobody
    /// overtaken, no place empty while somebody waits, and each change is told to whom it happened, once.
    #[test]
    fn whatever_is_done(
        capacity in 0..5u32,
        offer in proptest::option::of(1..200i64),
        acts in proptest::collection::vec((act(), -10..60i64), 1..60),
    ) {
        let mut line = line(capacity, offer);
        let mut now = 0;
        for (act, later) in acts {
            now += later;
            let before = stands(&line);
            let at = minute(now);
            let said = match act {
                Act::SignUp(one) => line.sign_up(id(one), at),
                Act::Accept(one) => line.accept(id(one), at),
                Act::Cancel(one) => line.cancel(id(one), at),
                Act::Resize(to, fewer) => line.resize(to, fewer, at),
                Act::Lapse => Ok(line.lapse(at)),
            };
            let after = stands(&line);
            prop_assert!(line.held() <= line.terms().capacity);
            prop_assert!(before.keys().all(|one| after.contains_key(one)), "somebody is lost");
            prop_assert_eq!(after.len(), line.sign_ups().len(), "somebody is there twice");
            let of = |kind: fn(Stand) -> bool| line.sign_ups().iter().filter(move |one| kind(one.stand)).map(|one| one.order);
            let waiting = of(|stand| stand == Stand::Waiting).min();
            if let (Some(last), Some(first)) = (of(Stand::holds).max(), waiting) {
                prop_assert!(last < first, "somebody was overtaken");
            }
            let Ok(said) = said else {
                prop_assert_eq!(after, before, "refused, and something was done");
                continue;
            };
            if waiting.is_some() && now < CLOSES {
                prop_assert_eq!(line.held(), line.terms().capacity, "an empty place while somebody waits");
            }
            prop_assert!(line.next().is_none_or(|until| until > at && until <= minute(CLOSES)));
            let mut told: Vec<Uuid> = said.iter().map(|one| one.id).collect();
            let mut changed: Vec<Uuid> =
                after.iter().filter(|(one, stand)| before.get(one) != Some(stand)).map(|(one, _)| *one).collect();
            told.sort_unstable();
            changed.sort_unstable();
            prop_assert_eq!(told, changed, "told to whom it happened, once");
            for one in said {
                let stand = line.stand(one.id).unwrap();
                let right = match one.what {
                    What::Place => stand == Stand::Coming,
                    What::Waits { number } | What::Displaced { number } => line.number(one.id) == Some(number),
                    What::Offer { until } => stand == Stand::Offered(until),
                    What::Lapsed => stand == Stand::Lapsed,
                    What::Cancelled => stand == Stand::Cancelled,
                };
                prop_assert!(right, "{one:?} {stand:?}");
            }
            // What is stored and read again, in whatever order, is the same.
            let rows: Vec<SignUp> = line.sign_ups().iter().rev().copied().collect();
            prop_assert_eq!(&Line::new(line.terms(), rows), &line);
        }
    }

    /// Without offers the rule is one sentence: of those who have not gone, the first so many come.
    #[test]
    fn the_first_come_and_the_others_wait(
        capacity in 0..5u32,
        acts in proptest::collection::vec((any::<bool>(), 0..12u128), 1..60),
    ) {
        let mut line = line(capacity, None);
        let mut expected: Vec<Uuid> = Vec::new();
        for (comes, one) in acts {
            if comes {
                line.sign_up(id(one), minute(1)).unwrap();
                if !expected.contains(&id(one)) {
                    expected.push(id(one));
                }
            } else {
                let _ = line.cancel(id(one), minute(1));
                expected.retain(|other| *other != id(one));
            }
            let place = |stand: Stand| line.sign_ups().iter().filter(|one| one.stand == stand).map(|one| one.id).collect::<Vec<_>>();
            let (coming, waiting) = expected.split_at(expected.len().min(capacity as usize));
            prop_assert_eq!(place(Stand::Coming), coming);
            prop_assert_eq!(place(Stand::Waiting), waiting);
        }
    }
}
