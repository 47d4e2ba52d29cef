//! When an event is: from what somebody types on a page to moments, and the moment of the reminder. Finnish time. Pure.
//!
//! On the last Sunday of March the hour from three to four does not exist, and on that of October it comes twice. Neither is
//! guessed at: who typed such a time is asked what they meant.

use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::{DateTime, Time, time};
use jiff::tz::AmbiguousOffset;

use crate::referrals::calendar;

/// Nobody is reminded before this time of the day.
const FIRST: Time = time(8, 0, 0, 0);
/// Nor after this.
const LAST: Time = time(20, 0, 0, 0);

/// Which of two moments of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// In summer time.
    First,
    /// An hour later, in winter time.
    Second,
}

/// A time as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed {
    pub at: DateTime,
    /// Asked only where it matters.
    pub which: Option<Which>,
}

/// Which of the two times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Begins,
    Ends,
}

/// Why it cannot be then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The clocks jump over it, to this time.
    Skipped { end: End, to: DateTime },
    /// It comes twice: which one?
    Twice { end: End, first: Timestamp, second: Timestamp },
    /// Beyond every calendar.
    NoDay { end: End },
    /// It ends when it begins, or before.
    Backwards,
    /// It has begun already.
    Past,
}

/// From when until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub begins: Timestamp,
    pub ends: Timestamp,
}

fn moment(typed: Typed, end: End) -> Result<Timestamp, Refused> {
    let zone = calendar::finland();
    let name = zone.to_ambiguous_timestamp(typed.at);
    let of = |offset: jiff::tz::Offset| offset.to_timestamp(typed.at).map_err(|_| Refused::NoDay { end });
    match name.offset() {
        AmbiguousOffset::Unambiguous { offset } => of(offset),
        // As many minutes after the jump as the typed time is after its beginning.
        AmbiguousOffset::Gap { before, .. } => {
            let to = of(before)?.to_zoned(zone).datetime();
            Err(Refused::Skipped { end, to })
        }
        AmbiguousOffset::Fold { before, after } => {
            let (first, second) = (of(before)?, of(after)?);
            match typed.which {
                Some(Which::First) => Ok(first),
                Some(Which::Second) => Ok(second),
                None => Err(Refused::Twice { end, first, second }),
            }
        }
    }
}

/// The moments of an event that somebody creates or moves.
pub fn when(begins: Typed, ends: Typed, now: Timestamp) -> Result<When, Refused> {
    let begins = moment(begins, End::Begins)?;
    let ends = moment(ends, End::Ends)?;
    if ends <= begins {
        return Err(Refused::Backwards);
    }
    if begins <= now {
        return Err(Refused::Past);
    }
    Ok(When { begins, ends })
}

/// When somebody who signed up then is reminded: the day before at the hour of the event, but never at night. `None`: they
/// signed up later than that, and know.
pub fn reminder(begins: Timestamp, signed_up: Timestamp) -> Option<Timestamp> {
    let local = begins.to_zoned(calendar::finland()).datetime();
    let day = local.date().checked_sub(1.day()).ok()?;
    let at = day.to_datetime(local.time().clamp(FIRST, LAST)).to_zoned(calendar::finland()).ok()?;
    Some(at.timestamp()).filter(|at| *at > signed_up)
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use proptest::prelude::*;

    use super::*;

    fn typed(text: &str) -> Typed {
        Typed { at: text.parse().unwrap(), which: None }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    const NOW: &str = "2026-01-01T10:00:00Z";

    fn asked(begins: &str, ends: &str) -> Result<When, Refused> {
        when(typed(begins), typed(ends), at(NOW))
    }

    #[test]
    fn summer_and_winter() {
        let winter = asked("2026-03-28T10:00", "2026-03-28T12:00").unwrap();
        assert_eq!(winter, When { begins: at("2026-03-28T08:00:00Z"), ends: at("2026-03-28T10:00:00Z") });
        let summer = asked("2026-03-30T10:00", "2026-03-30T12:00").unwrap();
        assert_eq!(summer.begins, at("2026-03-30T07:00:00Z"));
        // Through the night in which the clocks go forward: an hour shorter than it looks.
        let night = asked("2026-03-29T01:00", "2026-03-29T05:00").unwrap();
        assert_eq!(night.begins.duration_until(night.ends), SignedDuration::from_hours(3));
    }

    #[test]
    fn a_time_that_does_not_exist() {
        assert_eq!(
            asked("2026-03-29T03:30", "2026-03-29T06:00"),
            Err(Refused::Skipped { end: End::Begins, to: "2026-03-29T04:30".parse().unwrap() })
        );
        assert_eq!(
            asked("2026-03-29T01:00", "2026-03-29T03:00"),
            Err(Refused::Skipped { end: End::Ends, to: "2026-03-29T04:00".parse().unwrap() })
        );
        assert!(asked("2026-03-29T02:59", "2026-03-29T04:00").is_ok());
    }

    #[test]
    fn a_time_that_comes_twice() {
        let (first, second) = (at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z"));
        assert_eq!(
            asked("2026-10-25T03:30", "2026-10-25T06:00"),
            Err(Refused::Twice { end: End::Begins, first, second })
        );
        let said = |which| Typed { which: Some(which), ..typed("2026-10-25T03:30") };
        for (which, moment) in [(Which::First, first), (Which::Second, second)] {
            assert_eq!(when(said(which), typed("2026-10-25T06:00"), at(NOW)).unwrap().begins, moment);
        }
        // From the first to the second is an hour, though both are called half past three.
        let hour = when(said(Which::First), said(Which::Second), at(NOW)).unwrap();
        assert_eq!((hour.begins, hour.ends), (first, second));
        assert_eq!(when(said(Which::Second), said(Which::First), at(NOW)), Err(Refused::Backwards));
        // What was said where nothing needed to be asked changes nothing.
        let plain = Typed { which: Some(Which::Second), ..typed("2026-10-26T03:30") };
        assert_eq!(
            when(plain, typed("2026-10-26T06:00"), at(NOW)).unwrap().begins,
            at("2026-10-26T01:30:00Z")
        );
    }

    #[test]
    fn past_and_backwards() {
        assert_eq!(asked("2026-01-01T12:00", "2026-01-01T13:00"), Err(Refused::Past), "now is too late");
        assert!(asked("2026-01-01T12:01", "2026-01-01T13:00").is_ok());
        assert_eq!(asked("2026-02-01T12:00", "2026-02-01T12:00"), Err(Refused::Backwards));
        assert_eq!(asked("2025-02-01T12:00", "2026-02-01T12:00"), Err(Refused::Past));
        assert_eq!(asked("9999-12-31T23:59", "9999-12-31T23:59"), Err(Refused::NoDay { end: End::Begins }));
    }

    #[test]
    fn reminders() {
        let early = at("2026-01-01T10:00:00Z");
        for (begins, reminded) in [
            ("2026-03-17T10:00:00+02:00", "2026-03-16T10:00:00+02:00"),
            // At the same hour by the clock, over both changes.
            ("2026-03-29T10:00:00+03:00", "2026-03-28T10:00:00+02:00"),
            ("2026-10-25T10:00:00+02:00", "2026-10-24T10:00:00+03:00"),
            // Not at night.
            ("2026-03-17T06:30:00+02:00", "2026-03-16T08:00:00+02:00"),
            ("2026-03-17T22:00:00+02:00", "2026-03-16T20:00:00+02:00"),
        ] {
            assert_eq!(reminder(at(begins), early), Some(at(reminded)), "{begins}");
            assert_eq!(reminder(at(begins), at(reminded)), None, "{begins}");
        }
    }

    proptest! {
        /// Every moment has a name, and under its name it is found again; where the name is shared, both moments are.
        #[test]
        fn every_moment_can_be_typed(start in 1_767_000_000i64..2_000_000_000, minutes in 1i64..600) {
            let begins = Timestamp::from_second(start - start % 60).unwrap();
            let ends = begins.checked_add(SignedDuration::from_mins(minutes)).unwrap();
            let name = |at: Timestamp, which| Typed { at: at.to_zoned(calendar::finland()).datetime(), which };
            let all = [None, Some(Which::First), Some(Which::Second)];
            let found = all.into_iter().flat_map(|one| all.into_iter().map(move |other| (one, other))).any(|(one, other)| {
                when(name(begins, one), name(ends, other), at(NOW)) == Ok(When { begins, ends })
            });
            prop_assert!(found || begins <= at(NOW));
            let reminded = reminder(begins, Timestamp::MIN).unwrap();
            let gap = reminded.duration_until(begins);
            prop_assert!(gap >= SignedDuration::from_hours(15) && gap <= SignedDuration::from_hours(29));
            let hour = reminded.to_zoned(calendar::finland()).time();
            prop_assert!(FIRST <= hour && hour <= LAST);
        }
    }
}
