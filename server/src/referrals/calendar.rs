//! Working days with Finnish public holidays, and deadlines counted in them. Pure.
//!
//! A deadline counted in working days ends when the office closes on its last day. The day on which counting starts is never
//! counted itself.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::{Date, Weekday, date};
use jiff::tz::{Offset, TimeZone};

/// From when to when an office is open on working days: full hours, Finnish time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Opens; 0 to 23.
    pub opens: i8,
    /// Closes; later than it opens, at most 23.
    pub closes: i8,
}

impl Hours {
    /// Where nothing else is said.
    pub const USUAL: Self = Self { opens: 8, closes: 16 };

    /// A day with these hours exists.
    pub const fn possible(self) -> bool {
        0 <= self.opens && self.opens < self.closes && self.closes <= 23
    }
}

impl Default for Hours {
    fn default() -> Self {
        Self::USUAL
    }
}

static FINLAND: LazyLock<TimeZone> = LazyLock::new(|| {
    TimeZone::get("Europe/Helsinki").unwrap_or_else(|_| TimeZone::fixed(Offset::constant(2)))
});

/// The time zone of every site.
pub fn finland() -> TimeZone {
    FINLAND.clone()
}

/// The Finnish day of a moment.
pub fn day(at: Timestamp) -> Date {
    at.to_zoned(finland()).date()
}

/// Easter Sunday (Gauss, in the form of Meeus, Jones and Butcher).
#[allow(clippy::many_single_char_names, reason = "the letters of the published form")]
fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    date(year, month as i8, day as i8)
}

/// A public holiday, or an eve on which offices are closed.
pub fn is_holiday(day: Date) -> bool {
    let fixed = matches!(
        (day.month(), day.day()),
        // New Year, Epiphany, May Day, Independence Day, Christmas Eve, Christmas Day, St Stephen's Day.
        (1, 1 | 6) | (5, 1) | (12, 6 | 24 | 25 | 26)
    );
    let moving = match (day.month(), day.day(), day.weekday()) {
        // Midsummer Eve and Midsummer Day.
        (6, 19..=25, Weekday::Friday) | (6, 20..=26, Weekday::Saturday)
        // All Saints.
        | (10, 31, Weekday::Saturday) | (11, 1..=6, Weekday::Saturday) => true,
        _ => false,
    };
    // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
    let from_easter =
        || day.since(easter(day.year())).is_ok_and(|gap| matches!(gap.get_days(), -2 | 0 | 1 | 39 | 49));
    fixed || moving || from_easter()
}

/// Monday to Friday and no holiday.
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_holiday(day)
}

/// The end of the `days`th working day after the day of `from`. With 0: the end of the day itself, or of the next
/// working day when it is none or over.
pub fn add_working_days(from: Timestamp, days: u32, hours: Hours, tz: &TimeZone) -> Timestamp {
    let mut day = from.to_zoned(tz.clone()).date();
    let mut left = days;
    if days == 0 {
        if is_working_day(day) && closing(day, hours, tz) > from {
            return closing(day, hours, tz);
        }
        left = 1;
    }
    // The calendar ends in the year 9999; a deadline there is as good as none.
    while left > 0 {
        let Ok(next) = day.tomorrow() else { return Timestamp::MAX };
        day = next;
        if is_working_day(day) {
            left -= 1;
        }
    }
    closing(day, hours, tz)
}

/// How many working days lie after `from` up to and including `to`; negative when `to` is earlier.
pub fn working_days_between(from: Date, to: Date) -> i64 {
    if to < from {
        return -working_days_between(to, from);
    }
    let days = from.series(jiff::Span::new().days(1)).skip(1).take_while(|day| *day <= to);
    days.map(|day| i64::from(is_working_day(day))).sum()
}

fn closing(day: Date, hours: Hours, tz: &TimeZone) -> Timestamp {
    tz.to_timestamp(day.at(hours.closes, 0, 0, 0)).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse::<jiff::civil::DateTime>().unwrap().to_zoned(finland()).unwrap().timestamp()
    }

    /// Days on which offices are closed though it is no Saturday or Sunday, from the almanac of the University of
    /// Helsinki.
    #[test]
    fn known_years() {
        let weekdays: [(i16, &[(i8, i8)]); 4] = [
            (
                2025,
                &[(1, 1), (1, 6), (4, 18), (4, 21), (5, 1), (5, 29), (6, 20), (12, 24), (12, 25), (12, 26)],
            ),
            (2026, &[(1, 1), (1, 6), (4, 3), (4, 6), (5, 1), (5, 14), (6, 19), (12, 24), (12, 25)]),
            (2027, &[(1, 1), (1, 6), (3, 26), (3, 29), (5, 6), (6, 25), (12, 6), (12, 24)]),
            (2028, &[(1, 6), (4, 14), (4, 17), (5, 1), (5, 25), (6, 23), (12, 6), (12, 25), (12, 26)]),
        ];
        for (year, closed) in weekdays {
            let found: Vec<(i8, i8)> = date(year, 1, 1)
                .series(jiff::Span::new().days(1))
                .take_while(|day| day.year() == year)
                .filter(|day| {
                    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && is_holiday(*day)
                })
                .map(|day| (day.month(), day.day()))
                .collect();
            assert_eq!(found, closed, "{year}");
        }
        assert!(
            is_holiday(date(2026, 10, 31)) && is_holiday(date(2025, 11, 1)) && is_holiday(date(2026, 5, 24))
        );
        assert!(!is_holiday(date(2026, 11, 7)) && !is_holiday(date(2026, 6, 26)));
    }

    #[test]
    fn deadlines() {
        let tz = finland();
        for (from, days, due) in [
            ("2026-11-23T09:00", 10, "2026-12-07T16:00"),
            ("2026-11-20T18:00", 10, "2026-12-04T16:00"),
            ("2026-11-21T12:00", 2, "2026-11-24T16:00"),
            // Over Christmas and New Year: 24 to 27 December, 1 January and Epiphany do not count.
            ("2026-12-22T10:00", 10, "2027-01-11T16:00"),
            // Over the change of clocks the offices still close at 16:00.
            ("2026-03-27T12:00", 1, "2026-03-30T16:00"),
            ("2026-04-02T12:00", 1, "2026-04-07T16:00"),
            ("2026-11-23T09:00", 0, "2026-11-23T16:00"),
            ("2026-11-23T17:00", 0, "2026-11-24T16:00"),
            ("2026-12-06T09:00", 0, "2026-12-07T16:00"),
        ] {
            assert_eq!(add_working_days(at(from), days, Hours::USUAL, &tz), at(due), "{from} + {days}");
        }
        let late = Hours { opens: 10, closes: 18 };
        assert_eq!(add_working_days(at("2026-11-23T17:00"), 0, late, &tz), at("2026-11-23T18:00"));
        assert_eq!(working_days_between(date(2026, 11, 23), date(2026, 12, 7)), 10);
        assert_eq!(working_days_between(date(2026, 12, 7), date(2026, 11, 23)), -10);
        assert_eq!(working_days_between(date(2026, 11, 23), date(2026, 11, 23)), 0);
    }

    proptest! {
        #[test]
        fn never_on_a_closed_day_and_never_backwards(start in 1_700_000_000i64..2_200_000_000, more in 0i64..4_000_000, days in 1u32..40) {
            let tz = finland();
            let from = Timestamp::from_second(start).unwrap();
            let later = Timestamp::from_second(start + more).unwrap();
            let due = add_working_days(from, days, Hours::USUAL, &tz);
            prop_assert!(is_working_day(day(due)));
            prop_assert!(due > from);
            prop_assert_eq!(working_days_between(day(from), day(due)), i64::from(days));
            prop_assert!(due <= add_working_days(later, days, Hours::USUAL, &tz));
            prop_assert!(due < add_working_days(from, days + 1, Hours::USUAL, &tz));
        }
    }
}
