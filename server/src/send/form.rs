//! What is typed on the send page, and what is asked to be mended. Pure; nothing typed is ever lost: the form is
//! shown again exactly as it was sent.

use lettre::Address;
use serde::{Deserialize, Serialize};
use suunta_shared::answers::Part;
use suunta_shared::text::Message;

use super::business_id;
use crate::i18n::Words;
use crate::referrals::model::{Channel, Contact};

/// Longest text in a person's own words, in characters.
pub const MESSAGE_LIMIT: usize = 4000;
/// Longest value of any other field, in characters.
pub const FIELD_LIMIT: usize = 200;
/// Times of day that can be chosen. Messages `send-times-<name>`.
pub const TIMES: [&str; 3] = ["morning", "noon", "afternoon"];

/// The send page's form as the browser sends it; every field may be missing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SendForm {
    /// The answers: as a token, or as the bare document where the widget hands them over.
    pub answers: String,
    /// Idempotency key, made by the server when it shows the form.
    pub key: String,
    /// "1" when the page stands in a frame of the widget.
    pub framed: String,
    /// A company sends it: its name is asked, and nothing that only concerns a person. The handler says so, never the form.
    #[serde(skip)]
    pub by_company: bool,
    pub company: String,
    pub business_id: String,
    pub name: String,
    pub phone: String,
    pub email: String,
    pub channel: String,
    pub times: Vec<String>,
    pub language: String,
    pub interpreter: String,
    pub protected: String,
    pub message: String,
    /// Parts of the brief that this page offered with a ticked box, as the server wrote them; empty where the form
    /// came from the widget.
    pub parts: String,
    /// Those of them whose box was still ticked.
    pub keep: Vec<String>,
    /// Parts to leave out, as pages said it that offered a box for that.
    pub leave: Vec<String>,
    /// Parts that were left out of the preview on this page, as the server wrote them: what is sent must have been seen.
    pub seen: String,
    /// "Count my answers without my name."
    pub count: String,
}

/// A field that needs mending, and what to tell the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// Name of the form field, also the id of its input.
    pub field: &'static str,
    /// What to do.
    pub message: Message,
}

impl SendForm {
    /// The parts to leave out, in the order of the page.
    pub fn left_out(&self) -> Vec<Part> {
        Part::ALL.iter().copied().filter(|part| self.leaves_out(part.name())).collect()
    }

    /// Whether a part of the preview is to be left out. Only one that the page offered can lose its tick.
    pub fn leaves_out(&self, part: &str) -> bool {
        let among = |names: &[String]| names.iter().any(|name| name == part);
        let offered = self.parts.split(' ').any(|name| name == part);
        (offered && !among(&self.keep)) || among(&self.leave)
    }

    /// The id of a message of the contact page: a company is spoken to in words of its own, where there are any.
    pub fn own(&self, words: &Words, id: &str) -> String {
        let company = format!("company-{id}");
        if self.by_company && words.has(&company) { company } else { id.to_owned() }
    }

    /// The preview on the page was of exactly these parts.
    pub fn was_seen(&self) -> bool {
        self.seen == names(&self.left_out())
    }

    /// The contact details, or every field that needs mending.
    ///
    /// # Errors
    /// The fields that need mending, in the order of the page.
    pub fn contact(&self) -> Result<Contact, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut refuse = |field, id: &str| errors.push(FieldError { field, message: Message::new(id) });
        let (phone, email) = (self.phone.trim(), self.email.trim());
        let typed_id = self.business_id.trim();
        let business_id = business_id::read(typed_id);
        if self.by_company {
            if self.company.trim().is_empty() {
                refuse("company", "error-company-name");
            }
            if !typed_id.is_empty() && business_id.is_none() {
                refuse("business_id", "error-company-business-id");
            }
        }
        if phone.is_empty() && email.is_empty() {
            refuse("phone", "error-send-reach");
        }
        if !phone.is_empty() && !is_phone(phone) {
            refuse("phone", "error-send-phone");
        }
        if !email.is_empty() && !is_email(email) {
            refuse("email", "error-send-email");
        }
        let channel = Channel::from_name(&self.channel);
        match channel {
            Some(Channel::Phone | Channel::Sms) if phone.is_empty() && !email.is_empty() => {
                refuse("phone", "error-send-channel-phone");
            }
            Some(Channel::Email) if email.is_empty() && !phone.is_empty() => {
                refuse("email", "error-send-channel-email");
            }
            _ => {}
        }
        for (field, value, limit) in [
            ("company", &self.company, FIELD_LIMIT),
            ("name", &self.name, FIELD_LIMIT),
            ("language", &self.language, FIELD_LIMIT),
            ("message", &self.message, MESSAGE_LIMIT),
        ] {
            if value.chars().count() > limit {
                let limit = i64::try_from(limit).unwrap_or(i64::MAX);
                errors.push(FieldError {
                    field,
                    message: Message::new("error-send-long").with("limit", limit),
                });
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let of_company = |text: String| if self.by_company { text } else { String::new() };
        Ok(Contact {
            company: of_company(self.company.trim().to_owned()),
            business_id: of_company(business_id.unwrap_or_default()),
            name: self.name.trim().to_owned(),
            phone: phone.to_owned(),
            email: email.to_owned(),
            channel,
            times: TIMES
                .iter()
                .filter(|t| self.times.iter().any(|x| x == *t))
                .map(|t| (*t).to_owned())
                .collect(),
            language: self.language.trim().to_owned(),
            interpreter: !self.interpreter.is_empty(),
            protected: !self.protected.is_empty(),
            message: self.message.trim().to_owned(),
        })
    }

    /// The form as it is filled from contact details that are stored already.
    pub fn from_contact(contact: &Contact) -> Self {
        let ticked = |yes: bool| if yes { "1".to_owned() } else { String::new() };
        Self {
            by_company: !contact.company.is_empty(),
            company: contact.company.clone(),
            business_id: contact.business_id.clone(),
            name: contact.name.clone(),
            phone: contact.phone.clone(),
            email: contact.email.clone(),
            channel: contact.channel.map(|c| c.name().to_owned()).unwrap_or_default(),
            times: contact.times.clone(),
            language: contact.language.clone(),
            interpreter: ticked(contact.interpreter),
            protected: ticked(contact.protected),
            message: contact.message.clone(),
            ..Self::default()
        }
    }
}

/// How a page notes the parts that its preview offers, and those that it leaves out.
pub fn names(parts: &[Part]) -> String {
    parts.iter().map(|part| part.name()).collect::<Vec<_>>().join(" ")
}

/// Whether a text can be a phone number: 5 to 15 digits (E.164), with the usual signs between them.
pub(crate) fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (5..=15).contains(&digits)
        && text
            .chars()
            .enumerate()
            .all(|(i, c)| c.is_ascii_digit() || " -()/.".contains(c) || (c == '+' && i == 0))
}

pub(crate) fn is_email(text: &str) -> bool {
    text.len() <= 254 && text.parse::<Address>().is_ok_and(|address| address.domain().contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(form: &SendForm) -> Vec<(&'static str, String)> {
        form.contact()
            .map_or_else(|e| e.into_iter().map(|e| (e.field, e.message.id)).collect(), |_| Vec::new())
    }

    #[test]
    fn one_way_to_be_reached_is_enough() {
        assert_eq!(fields(&SendForm::default()), [("phone", "error-send-reach".to_owned())]);
        assert_eq!(fields(&SendForm { phone: "040 123 4567".into(), ..SendForm::default() }), []);
        assert_eq!(fields(&SendForm { email: "aino@example.org".into(), ..SendForm::default() }), []);
    }

    #[test]
    fn typing_errors_are_named_by_field() {
        let form = |phone: &str, email: &str, channel: &str| SendForm {
            phone: phone.into(),
            email: email.into(),
            channel: channel.into(),
            ..SendForm::default()
        };
        assert_eq!(fields(&form("call me", "", "")), [("phone", "error-send-phone".to_owned())]);
        assert_eq!(fields(&form("", "aino.example.org", "")), [("email", "error-send-email".to_owned())]);
        assert_eq!(fields(&form("", "aino@example", "")), [("email", "error-send-email".to_owned())]);
        assert_eq!(fields(&form("", "a@b.fi", "sms")), [("phone", "error-send-channel-phone".to_owned())]);
        assert_eq!(
            fields(&form("+358 40 1234567", "", "email")),
            [("email", "error-send-channel-email".to_owned())]
        );
    }

    #[test]
    fn a_company_says_its_name_and_its_business_id_is_checked() {
        let form = |company: &str, business_id: &str| SendForm {
            by_company: true,
            company: company.into(),
            business_id: business_id.into(),
            phone: "040 123 4567".into(),
            ..SendForm::default()
        };
        assert_eq!(fields(&form(" ", "")), [("company", "error-company-name".to_owned())]);
        assert_eq!(
            fields(&form("Siivous Oy", "0737546-3")),
            [("business_id", "error-company-business-id".to_owned())]
        );
        let contact = form(" Siivous Oy ", "737546-2").contact().unwrap();
        assert_eq!((contact.company.as_str(), contact.business_id.as_str()), ("Siivous Oy", "0737546-2"));
        // A person's form takes neither, whatever it carries.
        let person = SendForm { by_company: false, ..form("Siivous Oy", "x") };
        assert_eq!(person.contact().unwrap().company, "");
    }

    #[test]
    fn a_long_message_is_refused_with_the_limit() {
        let form = SendForm {
            phone: "0401234567".into(),
            message: "ä".repeat(MESSAGE_LIMIT + 1),
            ..SendForm::default()
        };
        assert_eq!(fields(&form), [("message", "error-send-long".to_owned())]);
    }

    #[test]
    fn a_part_is_left_out_by_losing_its_tick_where_it_was_offered() {
        let left_out = |parts: &str, keep: &[&str], leave: &[&str]| {
            let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
            names(
                &SendForm {
                    parts: parts.into(),
                    keep: owned(keep),
                    leave: owned(leave),
                    ..SendForm::default()
                }
                .left_out(),
            )
        };
        assert_eq!(left_out("situation digital", &["digital", "situation"], &[]), "");
        assert_eq!(left_out("situation digital", &["situation"], &[]), "digital");
        assert_eq!(left_out("situation digital", &[], &[]), "situation digital");
        assert_eq!(left_out("", &[], &[]), "", "the widget's form offers no parts");
        assert_eq!(left_out("", &[], &["digital"]), "digital", "a page from before");
        assert_eq!(left_out("situation nonsense", &["situation"], &["nonsense"]), "");
    }

    #[test]
    fn stored_details_fill_the_form_and_come_back_the_same() {
        let contact = Contact {
            name: "Aino".into(),
            phone: "040 1234567".into(),
            channel: Some(Channel::Sms),
            times: vec!["noon".into()],
            interpreter: true,
            ..Contact::default()
        };
        assert_eq!(SendForm::from_contact(&contact).contact(), Ok(contact));
    }
}
