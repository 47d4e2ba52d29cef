//! The one-page brief of a case, as a counsellor reads it before the call.

use serde::Deserialize;
use suunta_shared::answers::Part;
use suunta_shared::instrument::SentSection;
use suunta_shared::summary::Brief;
use uuid::Uuid;

use super::problem::Problem;
use super::view::View;
use crate::crypto::SealError;
use crate::instruments;
use crate::referrals::model::{Case, Contact, EventKind};
use crate::referrals::placing;
use crate::referrals::plan::SharedPart;
use crate::store::{CaseTexts, Event, place};

/// A brief as it is stored: of a jobseeker, or of what was sent from an instrument.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stored {
    Jobseeker(Brief),
    Instrument(instruments::Brief),
}

/// The brief in words.
pub struct BriefView {
    /// Why the case is here.
    pub reason: String,
    /// Why the person says the queue is wrong, while that is not settled.
    pub contest: Option<String>,
    /// The contact data, when it was opened.
    pub contact: Option<ContactView>,
    /// There is contact data to open.
    pub sealed: bool,
    /// What the person wrote, when it was opened.
    pub message: Option<String>,
    /// Parts that the person did not agree to pass on to this organisation.
    pub hidden: Vec<String>,
    /// The sections in their order.
    pub sections: Vec<SectionView>,
}

/// The contact data in words.
pub struct ContactView {
    pub lines: Vec<ContactLine>,
}

/// A detail that a person gave.
pub struct ContactLine {
    pub label: String,
    pub value: String,
    /// Where a press leads: a call, a mail; empty: nowhere.
    pub href: String,
}

/// The address that calls a number; empty for what is no number.
fn call_link(phone: &str) -> String {
    let dialled: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let odd = phone.chars().any(|c| !c.is_ascii_digit() && !" +-()/.".contains(c));
    if odd || dialled.len() < 3 { String::new() } else { format!("tel:{dialled}") }
}

/// The address that writes a mail; empty for what is no plain address.
fn mail_link(email: &str) -> String {
    let email = email.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || "@.-_+".contains(c);
    if email.contains('@') && email.chars().all(plain) { format!("mailto:{email}") } else { String::new() }
}

/// A section of the brief.
pub struct SectionView {
    /// Heading.
    pub title: String,
    /// Lines.
    pub lines: Vec<String>,
}

/// The head of a case in words.
pub struct CaseView {
    pub id: Uuid,
    pub number: String,
    pub version: i64,
    pub need: String,
    pub language: String,
    pub lang: String,
    pub area: String,
    pub queue_id: String,
    pub queue: String,
    pub organisation: String,
    pub received: String,
    pub deadline: String,
    pub now: Vec<String>,
    pub chips: Vec<super::view::Chip>,
    pub path: Vec<Stop>,
    /// Who has been told what.
    pub told: Vec<String>,
}

/// A stop on the way of a case.
pub struct Stop {
    pub text: String,
    pub class: &'static str,
}

impl View<'_> {
    /// Opens what is sealed about a case. With `open`, contact data too, which is written into the audit first:
    /// nothing is read that the log does not know.
    ///
    /// # Errors
    /// When the database cannot be read, or a sealed value does not belong where it is.
    pub async fn brief(&self, case: &Case, events: &[Event], open: bool) -> Result<BriefView, Problem> {
        let texts = self.app.store.texts_of(case.id).await?;
        let sections =
            texts.as_ref().map_or_else(|| Ok(Vec::new()), |texts| self.sections(texts, &case.hidden))?;
        let contact = match &texts {
            Some(texts) if open => {
                self.app.store.opened(case.id, self.staff.user.id).await?;
                Some(self.open_contact(texts)?)
            }
            _ => None,
        };
        let shown = |part| !case.hidden.contains(&part);
        let message = contact.as_ref().map(|c| c.message.trim().to_owned());
        let message = message.filter(|message| !message.is_empty() && shown(SharedPart::Message));
        let contact = contact.filter(|_| shown(SharedPart::Contact));
        Ok(BriefView {
            reason: self.reason(case, events),
            contest: self.contest(case, events)?,
            contact: contact.map(|contact| self.contact(&contact)),
            sealed: texts.is_some() && (shown(SharedPart::Contact) || shown(SharedPart::Message)),
            hidden: case.hidden.iter().map(|part| self.words.t(part.message())).collect(),
            message,
            sections,
        })
    }

    /// The sections of the brief without the hidden parts.
    ///
    /// # Errors
    /// When the sealed value does not belong where it is.
    pub fn sections(&self, texts: &CaseTexts, hidden: &[SharedPart]) -> Result<Vec<SectionView>, Problem> {
        let plain = self.app.keys.open(place::BRIEF, texts.case, &texts.brief).map_err(sealed)?;
        let stored: Stored = serde_json::from_slice(&plain).map_err(|error| {
            tracing::error!(%error, "a stored brief could not be read");
            Problem::Fault
        })?;
        let brief = match stored {
            Stored::Jobseeker(brief) => brief,
            Stored::Instrument(brief) => return Ok(self.of_instrument(&brief, hidden)),
        };
        let section = |s: &suunta_shared::summary::Section| SectionView {
            title: self.words.say(&s.title),
            lines: s.lines.iter().map(|line| self.words.say(line)).collect(),
        };
        let shown = brief.sections.iter().filter(|section| !hidden.contains(&shared_part(section.part)));
        Ok(shown.map(section).collect())
    }

    /// The sections of what was sent from an instrument, in its first language where the desk's is none of its languages. What a
    /// person shares part by part is their situation here.
    fn of_instrument(&self, brief: &instruments::Brief, hidden: &[SharedPart]) -> Vec<SectionView> {
        if hidden.contains(&SharedPart::Situation) {
            return Vec::new();
        }
        let known = self.app.content.instruments.iter().find(|own| own.id == brief.instrument);
        let first = known
            .filter(|own| !own.languages.contains(&self.words.lang))
            .and_then(|own| own.languages.first());
        let words = first.map_or(self.words, |lang| self.app.texts.words(lang));
        let section = |section: &SentSection| SectionView {
            title: words.say(&section.title),
            lines: section.lines.iter().map(|line| words.say(line)).collect(),
        };
        brief.sections.iter().map(section).collect()
    }

    /// The contact data in clear; the caller has the right and the audit knows.
    ///
    /// # Errors
    /// When a sealed value does not belong where it is.
    pub fn open_contact(&self, texts: &CaseTexts) -> Result<Contact, Problem> {
        let plain = self.app.keys.open(place::CONTACT, texts.case, &texts.contact).map_err(sealed)?;
        serde_json::from_slice(&plain).map_err(|error| {
            tracing::error!(%error, "stored contact data could not be read");
            Problem::Fault
        })
    }

    /// The contact data in words.
    pub fn contact(&self, contact: &Contact) -> ContactView {
        let words = self.words;
        let mut lines = Vec::new();
        let mut push = |label: &str, value: String, href: String| {
            if !value.trim().is_empty() {
                lines.push(ContactLine { label: words.t(label), value, href });
            }
        };
        push("company-name", contact.company.clone(), String::new());
        push("company-business-id", contact.business_id.clone(), String::new());
        let name = contact.name.trim();
        let name = if name.is_empty() { words.t("desk-contact-no-name") } else { name.to_owned() };
        push("desk-contact-name", name, String::new());
        push("desk-contact-phone", contact.phone.clone(), call_link(&contact.phone));
        push("desk-contact-email", contact.email.clone(), mail_link(&contact.email));
        let mut add = |label: &str, value: String| push(label, value, String::new());
        add("desk-contact-channel", contact.channel.map_or_else(String::new, |c| words.t(c.message())));
        let times: Vec<String> = contact.times.iter().map(|time| self.time_of_day(time)).collect();
        add("desk-contact-times", times.join(", "));
        add("desk-contact-language", self.language(&contact.language));
        if contact.interpreter {
            add("desk-contact-interpreter", words.t("desk-contact-interpreter-yes"));
        }
        if contact.protected {
            add("desk-contact-protected", words.t("desk-contact-protected-yes"));
        }
        ContactView { lines }
    }

    fn time_of_day(&self, time: &str) -> String {
        let id = format!("desk-time-{time}");
        if self.words.has(&id) { self.words.t(&id) } else { time.to_owned() }
    }

    /// Why the case is here: the rule that chose the queue, or the colleague who moved it.
    fn reason(&self, case: &Case, events: &[Event]) -> String {
        let rule = placing::reason(&case.rule);
        let by_rule = if self.words.has(&rule) {
            self.words.with("desk-reason-told", &[("reason", &self.words.t(&rule))])
        } else {
            String::new()
        };
        let moved = events.iter().rev().find(|e| e.to_queue.as_deref() == Some(case.queue.as_str()));
        match moved.and_then(|event| event.from_queue.as_deref()) {
            Some(from) if from != case.queue => {
                self.words.with("desk-moved-here", &[("queue", &self.queue_name(from))])
            }
            _ => by_rule,
        }
    }

    fn contest(&self, case: &Case, events: &[Event]) -> Result<Option<String>, Problem> {
        if case.contested.is_none() {
            return Ok(None);
        }
        let last = events.iter().rev().find(|event| event.kind == EventKind::Contested);
        last.map_or(Ok(None), |event| event.text(&self.app.keys).map_err(sealed))
    }
}

/// To which part of what may be shared a section of the brief belongs. Suggestions are made from interests.
const fn shared_part(part: Part) -> SharedPart {
    match part {
        Part::Situation => SharedPart::Situation,
        Part::Digital => SharedPart::Digital,
        Part::Interests | Part::Suggestions => SharedPart::Interests,
    }
}

/// A sealed value that does not open is a fault, never an empty field.
pub fn sealed(error: SealError) -> Problem {
    tracing::error!(%error, "a sealed value did not open");
    Problem::Fault
}
