//! Appointments as a calendar file or feed (RFC 5545), written by hand: a dozen lines each, nothing about a person. Pure.
//!
//! Moments are written in UTC, so no file needs to explain when Finland changes its clocks.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use uuid::Uuid;

/// Bytes in a line at most, without its end.
const LINE: usize = 75;

/// How often a calendar asks a feed again.
const ASK_AGAIN: &str = "PT4H";

/// An appointment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Appointment<'a> {
    /// The same for the same appointment, so that a newer file replaces the older event.
    pub id: Uuid,
    /// Raised with every change.
    pub version: i64,
    /// When the file was made.
    pub made: Timestamp,
    /// When it begins.
    pub begins: Timestamp,
    /// When it ends; `None`: how long it takes nobody has said.
    pub ends: Option<Timestamp>,
    /// What the calendar shows.
    pub title: &'a str,
    /// Where; empty when nothing was said.
    pub spot: &'a str,
    /// More about it; may be empty.
    pub about: &'a str,
    /// A page about it; may be empty.
    pub link: &'a str,
    /// It does not take place: calendars strike it out instead of forgetting it.
    pub called_off: bool,
}

/// The file of one appointment.
pub fn file(appointment: &Appointment<'_>) -> String {
    calendar(Vec::new(), std::slice::from_ref(appointment))
}

/// A feed to which a calendar subscribes. `name`: what it is called there.
pub fn feed(name: &str, appointments: &[Appointment<'_>]) -> String {
    // Calendars know the standard's words for name and pace, or those from before it.
    let head = vec![
        format!("NAME:{}", text(name)),
        format!("X-WR-CALNAME:{}", text(name)),
        format!("REFRESH-INTERVAL;VALUE=DURATION:{ASK_AGAIN}"),
        format!("X-PUBLISHED-TTL:{ASK_AGAIN}"),
    ];
    calendar(head, appointments)
}

fn calendar(head: Vec<String>, appointments: &[Appointment<'_>]) -> String {
    let mut lines: Vec<String> =
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Suunta//Suunta//EN", "METHOD:PUBLISH"]
            .map(str::to_owned)
            .into();
    lines.extend(head);
    appointments.iter().for_each(|one| event(one, &mut lines));
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn event(appointment: &Appointment<'_>, lines: &mut Vec<String>) {
    lines.extend([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@suunta", appointment.id),
        format!("SEQUENCE:{}", appointment.version),
        format!("DTSTAMP:{}", utc(appointment.made)),
        format!("DTSTART:{}", utc(appointment.begins)),
    ]);
    // An end that is no later than the beginning makes some calendars refuse the whole file.
    let ends = appointment.ends.filter(|ends| *ends > appointment.begins);
    lines.extend(ends.map(|ends| format!("DTEND:{}", utc(ends))));
    lines.push(format!("SUMMARY:{}", text(appointment.title)));
    for (name, value) in [("LOCATION", appointment.spot), ("DESCRIPTION", appointment.about)] {
        if !value.is_empty() {
            lines.push(format!("{name}:{}", text(value)));
        }
    }
    // No text value: nothing in it is written with a backslash, so nothing may be in it that would need one.
    let link: String = appointment.link.chars().filter(|sign| !sign.is_control()).collect();
    if !link.is_empty() {
        lines.push(format!("URL:{link}"));
    }
    if appointment.called_off {
        lines.push("STATUS:CANCELLED".to_owned());
    }
    lines.push("END:VEVENT".to_owned());
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
            ..Appointment::default()
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

    #[test]
    fn a_feed_with_an_event_that_is_called_off() {
        let first = Appointment {
            ends: Some("2026-12-01T12:00:00+02:00".parse().unwrap()),
            about: "Ota mukaan\nCV; jos on",
            link: "https://example.fi/e/1?a=1,2;b\r\nEND:VCALENDAR",
            ..appointment("Infotilaisuus", "Kirjasto")
        };
        let off = Appointment { called_off: true, ends: Some(first.begins), ..appointment("Ryhmä", "") };
        let made = feed("Tapahtumat, Esimerkkilä", &[first, off]);
        assert_eq!(
            made.replace("\r\n ", "").split("\r\n").collect::<Vec<_>>(),
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Suunta//Suunta//EN",
                "METHOD:PUBLISH",
                "NAME:Tapahtumat\\, Esimerkkilä",
                "X-WR-CALNAME:Tapahtumat\\, Esimerkkilä",
                "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
                "X-PUBLISHED-TTL:PT4H",
                "BEGIN:VEVENT",
                "UID:00000000-0000-0000-0000-000000000007@suunta",
                "SEQUENCE:3",
                "DTSTAMP:20261124T080000Z",
                "DTSTART:20261201T083000Z",
                "DTEND:20261201T100000Z",
                "SUMMARY:Infotilaisuus",
                "LOCATION:Kirjasto",
                "DESCRIPTION:Ota mukaan\\nCV\\; jos on",
                "URL:https://example.fi/e/1?a=1,2;bEND:VCALENDAR",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:00000000-0000-0000-0000-000000000007@suunta",
                "SEQUENCE:3",
                "DTSTAMP:20261124T080000Z",
                "DTSTART:20261201T083000Z",
                "SUMMARY:Ryhmä",
                "STATUS:CANCELLED",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            ]
        );
    }

    proptest! {
        /// Whatever was typed: no line too long, nothing lost, and no line of its own making.
        #[test]
        fn folded_lines_unfold_to_what_was_typed(
            title in any::<String>(),
            spot in "[ äöå,;a-z\\r\\n\\\\]{0,300}",
            about in any::<String>(),
            link in any::<String>(),
        ) {
            let made = file(&Appointment { about: &about, link: &link, ..appointment(&title, &spot) });
            prop_assert!(made.split("\r\n").all(|line| line.len() <= LINE));
            let unfolded = made.replace("\r\n ", "");
            let lines: Vec<&str> = unfolded.split("\r\n").collect();
            let begun = lines.iter().filter(|line| line.starts_with("BEGIN:") || line.starts_with("END:")).count();
            prop_assert_eq!(begun, 4);
            let known = |line: &&str| ["", "BEGIN", "END", "VERSION", "PRODID", "METHOD", "UID", "SEQUENCE", "DTSTAMP", "DTSTART",
                "SUMMARY", "LOCATION", "DESCRIPTION", "URL"].contains(&line.split(':').next().unwrap_or_default());
            prop_assert!(lines.iter().all(known));
            let summary = format!("SUMMARY:{}", text(&title));
            prop_assert!(lines.contains(&summary.as_str()));
        }
    }
}
