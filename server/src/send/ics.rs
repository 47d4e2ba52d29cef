//! An appointment as a calendar file (RFC 5545), written by hand: one event, a dozen lines, nothing about the person. Pure.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use uuid::Uuid;

/// Bytes in a line at most, without its end.
const LINE: usize = 75;

/// An appointment.
#[derive(Clone, Copy, Debug)]
pub struct Appointment<'a> {
    /// The same for the same appointment, so that a newer file replaces the older event.
    pub id: Uuid,
    /// Raised with every change.
    pub version: i64,
    /// When the file was made.
    pub made: Timestamp,
    /// When it begins. How long it takes nobody has said.
    pub begins: Timestamp,
    /// What the calendar shows.
    pub title: &'a str,
    /// Where; empty when nothing was said.
    pub spot: &'a str,
}

/// The file.
pub fn file(appointment: &Appointment<'_>) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Suunta//Suunta//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@suunta", appointment.id),
        format!("SEQUENCE:{}", appointment.version),
        format!("DTSTAMP:{}", utc(appointment.made)),
        format!("DTSTART:{}", utc(appointment.begins)),
        format!("SUMMARY:{}", text(appointment.title)),
    ];
    if !appointment.spot.is_empty() {
        lines.push(format!("LOCATION:{}", text(appointment.spot)));
    }
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    lines.iter().map(|line| folded(line)).collect()
}

fn utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value: what would end it or the line is written with a backslash.
fn text(value: &str) -> String {
    let mut all = String::with_capacity(value.len());
    for sign in value.chars() {
        match sign {
            '\\' | ';' | ',' => all.extend(['\\', sign]),
            '\n' => all.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => all.push(sign),
        }
    }
    all
}

/// A line with its end; a long one goes on in lines that begin with a space. Never cut within a character.
fn folded(line: &str) -> String {
    let mut all = String::with_capacity(line.len() + 8);
    let mut used = 0;
    for sign in line.chars() {
        if used + sign.len_utf8() > LINE {
            all.push_str("\r\n ");
            used = 1;
        }
        all.push(sign);
        used += sign.len_utf8();
    }
    all.push_str("\r\n");
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn appointment<'a>(title: &'a str, spot: &'a str) -> Appointment<'a> {
        Appointment {
            id: Uuid::from_u128(7),
            version: 3,
            made: "2026-11-24T08:00:00Z".parse().unwrap(),
            begins: "2026-12-01T10:30:00+02:00".parse().unwrap(),
            title,
            spot,
        }
    }

    #[test]
    fn a_whole_file() {
        assert_eq!(
            file(&appointment("Tapaaminen: Opisto", "Torikatu 1, 2. krs; ovi \\B\nsoita ovikelloa")),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Suunta//Suunta//EN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\n\
             UID:00000000-0000-0000-0000-000000000007@suunta\r\nSEQUENCE:3\r\nDTSTAMP:20261124T080000Z\r\n\
             DTSTART:20261201T083000Z\r\nSUMMARY:Tapaaminen: Opisto\r\n\
             LOCATION:Torikatu 1\\, 2. krs\\; ovi \\\\B\\nsoita ovikelloa\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        assert!(!file(&appointment("Tapaaminen", "")).contains("LOCATION"));
    }

    proptest! {
        /// Whatever was typed: no line too long, nothing lost, and no line of its own making.
        #[test]
        fn folded_lines_unfold_to_what_was_typed(title in any::<String>(), spot in "[ äöå,;a-z\\r\\n\\\\]{0,300}") {
            let made = file(&appointment(&title, &spot));
            prop_assert!(made.split("\r\n").all(|line| line.len() <= LINE));
            let unfolded = made.replace("\r\n ", "");
            let lines: Vec<&str> = unfolded.split("\r\n").collect();
            let begun = lines.iter().filter(|line| line.starts_with("BEGIN:") || line.starts_with("END:")).count();
            prop_assert_eq!(begun, 4);
            let known = |line: &&str| ["", "BEGIN", "END", "VERSION", "PRODID", "METHOD", "UID", "SEQUENCE", "DTSTAMP", "DTSTART",
                "SUMMARY", "LOCATION"].contains(&line.split(':').next().unwrap_or_default());
            prop_assert!(lines.iter().all(known));
            let summary = format!("SUMMARY:{}", text(&title));
            prop_assert!(lines.contains(&summary.as_str()));
        }
    }
}
