//! The pages of sending and of the status, as templates want them.

use askama::Template;
use suunta_shared::answers::Part;
use suunta_shared::summary::Brief;
use suunta_shared::text::Message;

use super::form::{FieldError, SendForm, TIMES};
use super::plan::PlanPart;
use crate::events::near::Near;
use crate::i18n::Words;
use crate::plain::carried::Token;
use crate::web::page::{Call, Layout};

/// One choice of a group.
pub struct Choice {
    /// Value of the input.
    pub value: &'static str,
    /// Its words.
    pub text: String,
    /// It is chosen.
    pub chosen: bool,
}

/// The contact fields, on the send page and where they are corrected.
#[derive(Template)]
#[template(path = "send/fields.html")]
pub struct ContactFields<'a> {
    pub words: &'a Words,
    pub form: &'a SendForm,
    pub errors: &'a [FieldError],
}

impl ContactFields<'_> {
    fn label(&self, field: &str) -> String {
        self.words.t(&self.form.own(self.words, &format!("send-{}", field.replace('_', "-"))))
    }
    fn help(&self, field: &str) -> String {
        self.words.t(&self.form.own(self.words, &format!("send-{}-help", field.replace('_', "-"))))
    }
    fn error(&self, field: &str) -> Option<String> {
        self.errors.iter().find(|error| error.field == field).map(|error| self.words.say(&error.message))
    }
    fn value(&self, field: &str) -> &str {
        match field {
            "company" => &self.form.company,
            "business_id" => &self.form.business_id,
            "phone" => &self.form.phone,
            "email" => &self.form.email,
            "name" => &self.form.name,
            "language" => &self.form.language,
            _ => "",
        }
    }
    fn channels(&self) -> Vec<Choice> {
        let choice = |value: &'static str, id: &str| Choice {
            value,
            text: self.words.t(id),
            chosen: self.form.channel == value,
        };
        vec![
            choice("", "send-channel-any"),
            choice("phone", "send-channel-phone"),
            choice("sms", "send-channel-sms"),
            choice("email", "send-channel-email"),
        ]
    }
    fn times(&self) -> Vec<Choice> {
        TIMES
            .iter()
            .map(|time| Choice {
                value: time,
                text: self.words.t(&format!("send-times-{time}")),
                chosen: self.form.times.iter().any(|chosen| chosen == time),
            })
            .collect()
    }
}

/// A section of the preview.
pub struct PreviewSection {
    pub name: String,
    pub title: String,
    pub lines: Vec<String>,
    pub send: String,
    pub left_out: bool,
}

/// The preview in words: what is sent, and by name what is left out here and can be put back.
pub fn preview(words: &Words, brief: &Brief, left_out: &[Part]) -> Vec<PreviewSection> {
    let section = |part: Part| {
        let sent = brief.sections.iter().find(|section| section.part == part);
        if sent.is_none() && !left_out.contains(&part) {
            return None;
        }
        Some(PreviewSection {
            name: part.name().to_owned(),
            title: words.t(part.message()),
            lines: sent.map(|s| s.lines.iter().map(|line| words.say(line)).collect()).unwrap_or_default(),
            send: words.say(&Message::new("preview-part-in").with("part", Message::new(part.message()))),
            left_out: left_out.contains(&part),
        })
    };
    Part::ALL.iter().copied().filter_map(section).collect()
}

/// Waits in the frame for the widget's answers.
#[derive(Template)]
#[template(path = "send/wait.html")]
pub struct WaitPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub send_path: String,
    pub plain_path: String,
}

/// How to be reached, the preview, send.
#[derive(Template)]
#[template(path = "send/contact.html")]
pub struct ContactPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub answers: Token,
    pub form: &'a SendForm,
    pub errors: &'a [FieldError],
    pub notes: Vec<String>,
    pub fields: ContactFields<'a>,
    pub sections: Vec<PreviewSection>,
    pub parts: String,
    pub seen: String,
    pub submit_path: String,
    pub plain_path: String,
    /// In a frame of the widget, which goes back itself.
    pub from_widget: bool,
    /// "Count my answers without my name" is offered.
    pub counts: bool,
    pub call: Call,
}

impl ContactPage<'_> {
    /// A sentence, in the words for a company where one sends.
    fn t(&self, id: &str) -> String {
        self.words.t(&self.form.own(self.words, id))
    }
}

/// The receipt.
#[derive(Template)]
#[template(path = "send/receipt.html")]
pub struct ReceiptPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub again: bool,
    pub when: String,
    pub code: String,
    pub number: String,
    pub queue: String,
    pub why: String,
    pub mailed: bool,
    pub status_path: String,
    pub call: Call,
}

/// Asks for the code.
#[derive(Template)]
#[template(path = "status/code.html")]
pub struct CodePage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub typed: String,
    pub error: Option<String>,
    pub calls: Vec<Call>,
}

/// A stop on the way of a case.
pub struct Stop {
    pub class: &'static str,
    pub here: bool,
    pub text: String,
}

/// Something that happened or was agreed, with its day.
pub struct Dated {
    pub day: String,
    pub text: String,
}

/// The state of a case.
#[derive(Template)]
#[template(path = "status/case.html")]
pub struct StatusPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub title: String,
    pub code: String,
    pub done: Option<String>,
    pub error: Option<FieldError>,
    pub open_part: &'static str,
    pub typed: String,
    pub stops: Vec<Stop>,
    pub now: Vec<String>,
    pub agreed: Vec<Dated>,
    pub plan: PlanPart,
    pub near: Near,
    pub history: Vec<Dated>,
    pub why: String,
    pub open: bool,
    pub contested: bool,
    pub fields: ContactFields<'a>,
    pub outcomes: Vec<Choice>,
    pub call: Call,
}

impl StatusPage<'_> {
    fn error(&self, field: &str) -> Option<String> {
        self.error.as_ref().filter(|error| error.field == field).map(|error| self.words.say(&error.message))
    }
}

/// After a withdrawal.
#[derive(Template)]
#[template(path = "status/withdrawn.html")]
pub struct WithdrawnPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub call: Call,
}
