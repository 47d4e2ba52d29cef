//! Spans of whole calendar months, and when one is closed. Pure.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How long the periods of a population are. Fixed with its definition: two lengths side by side would publish the same
/// people twice, and the difference of the two figures belongs to whoever is missing from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// A calendar month.
    Month,
    /// Three months, from January, April, July or October.
    Quarter,
    /// A calendar year.
    Year,
}

impl Length {
    const fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// One month, quarter or year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Period {
    /// The month with which it begins, counted from the beginning of year 0.
    first: i32,
    length: Length,
}

impl Period {
    /// The period of this length that a day lies in.
    pub fn of(day: Date, length: Length) -> Self {
        let month = i32::from(day.year()) * 12 + i32::from(day.month()) - 1;
        Self { first: month - month.rem_euclid(length.months()), length }
    }

    /// The latest period of this length that is closed, so that somebody who comes back after a long absence finds the next
    /// one by [`Self::before`].
    pub fn latest(today: Date, waiting_days: u16, length: Length) -> Self {
        let mut period = Self::of(today, length);
        while !period.closed(today, waiting_days) {
            period = period.before();
        }
        period
    }

    /// The period before.
    #[must_use]
    pub const fn before(self) -> Self {
        Self { first: self.first - self.length.months(), ..self }
    }

    /// How long it is.
    pub const fn length(self) -> Length {
        self.length
    }

    /// Its first day. The years that the date library knows are the only ones there are.
    pub fn first_day(self) -> Date {
        day_one(self.first)
    }

    /// The first day that no longer belongs to it.
    pub fn end(self) -> Date {
        day_one(self.first + self.length.months())
    }

    /// Everything of this period has arrived: it ended, and so many days have passed since, in which what was done at its
    /// end is still written down. What comes later changes no figure any more.
    pub fn closed(self, today: Date, waiting_days: u16) -> bool {
        today >= self.end().saturating_add(i32::from(waiting_days).days())
    }

    /// Both count some day.
    pub const fn overlaps(self, other: Self) -> bool {
        self.first < other.first + other.length.months() && other.first < self.first + self.length.months()
    }
}

fn day_one(month: i32) -> Date {
    let year = i16::try_from(month.div_euclid(12)).unwrap_or(Date::MAX.year());
    // A remainder of twelve, so the month exists.
    Date::new(year, month.rem_euclid(12) as i8 + 1, 1).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_period_is_found_by_any_of_its_days() {
        let november = Period::of(date(2026, 11, 23), Length::Month);
        assert_eq!((november.first_day(), november.end()), (date(2026, 11, 1), date(2026, 12, 1)));
        let last = Period::of(date(2026, 12, 31), Length::Quarter);
        assert_eq!((last.first_day(), last.end()), (date(2026, 10, 1), date(2027, 1, 1)));
        let year = Period::of(date(2026, 1, 1), Length::Year);
        assert_eq!((year.first_day(), year.end()), (date(2026, 1, 1), date(2027, 1, 1)));
        assert_eq!(year.before().first_day(), date(2025, 1, 1));
    }

    #[test]
    fn a_period_is_closed_when_its_waiting_days_have_passed() {
        let november = Period::of(date(2026, 11, 1), Length::Month);
        assert!(!november.closed(date(2026, 11, 30), 0));
        assert!(november.closed(date(2026, 12, 1), 0));
        assert!(!november.closed(date(2026, 12, 10), 10));
        assert!(november.closed(date(2026, 12, 11), 10));
        assert_eq!(Period::latest(date(2026, 12, 10), 10, Length::Month), november.before());
        assert_eq!(Period::latest(date(2026, 12, 11), 10, Length::Month), november);
        assert_eq!(Period::latest(date(2026, 12, 11), 10, Length::Year).first_day(), date(2025, 1, 1));
    }

    #[test]
    fn periods_of_other_lengths_overlap_where_they_share_a_month() {
        let month = |m| Period::of(date(2026, m, 1), Length::Month);
        let quarter = Period::of(date(2026, 4, 1), Length::Quarter);
        let shared: Vec<i8> =
            (1..=12).filter(|&m| quarter.overlaps(month(m)) && month(m).overlaps(quarter)).collect();
        assert_eq!(shared, [4, 5, 6]);
    }
}
