//! "Could not reach" and what to try next: another channel, hour, language or an interpreter. Pure.

use jiff::Timestamp;

use super::calendar;
use super::model::{Channel, Contact};

/// After so many attempts in vain something else is proposed.
pub const ATTEMPTS: usize = 2;

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Before noon.
    Morning,
    /// Noon to four.
    Afternoon,
    /// From four on.
    Evening,
}

impl Part {
    const ALL: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Evening];

    fn of(at: Timestamp) -> Self {
        match at.to_zoned(calendar::finland()).hour() {
            ..12 => Self::Morning,
            12..16 => Self::Afternoon,
            _ => Self::Evening,
        }
    }

    /// The name under which people say when it suits them.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
        }
    }
}

/// Something to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// A way that has not been tried and that the person's details allow.
    Channel(Channel),
    /// A part of the day that has not been tried.
    Hour(Part),
    /// The language that the person named or used.
    Language,
    /// An interpreter.
    Interpreter,
}

/// What to try after these attempts (channel and time of each); empty before the second.
pub fn proposals(contact: &Contact, lang: &str, attempts: &[(Channel, Timestamp)]) -> Vec<Proposal> {
    if attempts.len() < ATTEMPTS {
        return Vec::new();
    }
    let tried = |channel: &Channel| attempts.iter().any(|(other, _)| other == channel);
    let possible = |channel: &Channel| match channel {
        Channel::Phone | Channel::Sms => !contact.phone.trim().is_empty(),
        Channel::Email => !contact.email.trim().is_empty(),
        Channel::Meeting => true,
    };
    let mut all: Vec<Proposal> = Channel::ALL
        .iter()
        .copied()
        .filter(|channel| possible(channel) && !tried(channel))
        .map(Proposal::Channel)
        .collect();
    let called: Vec<Part> =
        attempts.iter().filter(|(c, _)| *c == Channel::Phone).map(|(_, at)| Part::of(*at)).collect();
    if !called.is_empty() {
        let mut open: Vec<Part> = Part::ALL.into_iter().filter(|part| !called.contains(part)).collect();
        // What the person said first.
        open.sort_by_key(|part| !contact.times.iter().any(|time| time == part.name()));
        all.extend(open.first().map(|part| Proposal::Hour(*part)));
    }
    let named = contact.language.trim().to_lowercase();
    let finnish = |code: &str| matches!(code, "" | "fi" | "fi-simple" | "suomi");
    if !finnish(&named) || !finnish(lang) {
        all.push(Proposal::Language);
    }
    let common = |code: &str| finnish(code) || matches!(code, "sv" | "en");
    if contact.interpreter || !common(&named) || !common(lang) {
        all.push(Proposal::Interpreter);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse::<jiff::civil::DateTime>().unwrap().to_zoned(calendar::finland()).unwrap().timestamp()
    }

    #[test]
    fn something_else_is_proposed_after_the_second_attempt() {
        let morning = (Channel::Phone, at("2026-11-24T09:00"));
        let noon = (Channel::Phone, at("2026-11-25T13:00"));
        let maija = Contact { phone: "040 1".into(), ..Contact::default() };
        assert_eq!(proposals(&maija, "fi", &[morning]), []);
        assert_eq!(
            proposals(&maija, "fi", &[morning, noon]),
            [
                Proposal::Channel(Channel::Sms),
                Proposal::Channel(Channel::Meeting),
                Proposal::Hour(Part::Evening)
            ]
        );
        let ali = Contact {
            phone: "040 1".into(),
            email: "a@example.fi".into(),
            times: vec!["evening".into()],
            language: "العربية".into(),
            ..Contact::default()
        };
        assert_eq!(
            proposals(&ali, "ar", &[morning, morning, (Channel::Sms, at("2026-11-25T13:00"))]),
            [
                Proposal::Channel(Channel::Email),
                Proposal::Channel(Channel::Meeting),
                Proposal::Hour(Part::Evening),
                Proposal::Language,
                Proposal::Interpreter
            ]
        );
        let asked = Contact { email: "a@example.fi".into(), interpreter: true, ..Contact::default() };
        let mails = [(Channel::Email, at("2026-11-24T09:00")); 2];
        assert_eq!(
            proposals(&asked, "fi", &mails),
            [Proposal::Channel(Channel::Meeting), Proposal::Interpreter]
        );
    }
}
