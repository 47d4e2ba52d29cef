//! Days as ISO text, "2026-11-23". Written by hand: the parser of the date library reads far more than this and would
//! weigh on the widget.

use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

use crate::Date;

/// Writes a day.
pub fn iso(day: Date) -> String {
    let two = |number: i8| [(b'0' + number as u8 / 10) as char, (b'0' + number as u8 % 10) as char];
    let year = i32::from(day.year());
    let mut text = if year < 0 { String::from("-") } else { String::new() };
    let year = year.unsigned_abs();
    text.extend([1000, 100, 10, 1].map(|place| (b'0' + (year / place % 10) as u8) as char));
    for part in [day.month(), day.day()] {
        text.push('-');
        text.extend(two(part));
    }
    text
}

/// Reads a day; `None` when it is none.
pub fn parse(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |from: usize, to: usize| {
        bytes[from..to]
            .iter()
            .try_fold(0_i16, |n, b| b.is_ascii_digit().then(|| n * 10 + i16::from(b - b'0')))
    };
    let (month, day) = (i8::try_from(number(5, 7)?).ok()?, i8::try_from(number(8, 10)?).ok()?);
    Date::new(number(0, 4)?, month, day).ok()
}

/// For `#[serde(with = "crate::day")]`.
pub fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&iso(*day))
}

/// For `#[serde(with = "crate::day")]`.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse(&text).ok_or_else(|| D::Error::custom("is not a day like 2026-11-23"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_and_read() {
        for (text, day) in
            [("2026-11-03", Date::constant(2026, 11, 3)), ("0099-01-31", Date::constant(99, 1, 31))]
        {
            assert_eq!(iso(day), text);
            assert_eq!(parse(text), Some(day));
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "2026-13-01",
            "2026-02-30",
            "2026-1-1",
            "26-01-01xx",
            "2026/01/01",
            "2026-01-0é",
            "+026-01-01",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
