//! What stands around every question: the path, how far it is, Back, the answers in their hidden field, the phone.

use suunta_shared::answers::Answers;
use suunta_shared::flow::{self, Step, Stretch};
use suunta_shared::picture::{self, Picture};
use suunta_shared::text::Message;

use super::carried::Token;
use super::form;
use crate::config::site::Site;
use crate::i18n::Words;
use crate::web::page::{Call, Visit, call};

/// One stop of the path.
pub struct StopView {
    /// Its class.
    pub class: &'static str,
    /// The person is here.
    pub here: bool,
    /// Its name.
    pub name: String,
}

/// A language to switch to.
pub struct LanguageView {
    /// Its code.
    pub code: String,
    /// Its name in itself.
    pub name: String,
    /// The plain form in it.
    pub href: String,
    /// The page is in it.
    pub here: bool,
}

/// A line of the error summary.
pub struct ErrorLine {
    /// Id of the input it leads to.
    pub input: String,
    /// What to do.
    pub text: String,
}

/// Everything that stands around a question.
pub struct Frame {
    /// Where the form is sent.
    pub action: String,
    /// The answers for the hidden field.
    pub answers: Token,
    /// Name of the page for the hidden field.
    pub step: String,
    /// The answers have been counted without a name.
    pub counted: bool,
    /// The path; empty before the first question.
    pub stops: Vec<StopView>,
    /// "Question 7 of about 20."
    pub progress: Option<String>,
    /// There is a page behind.
    pub back: bool,
    /// There are answered pages ahead.
    pub ahead: bool,
    /// What the person needs to know before they go on.
    pub notes: Vec<String>,
    /// What needs mending.
    pub errors: Vec<ErrorLine>,
    /// For those who would rather talk.
    pub call: Call,
    /// The languages of the site.
    pub languages: Vec<LanguageView>,
    /// There are answers to carry along; the languages are links where there are none.
    pub carries: bool,
}

impl Frame {
    /// The frame around the page that these answers are at.
    pub fn new(visit: Visit<'_>, answers: &Answers) -> Self {
        let Visit { app, site, words } = visit;
        let questions = &app.content.questions;
        let step = flow::current(questions, answers);
        let progress = flow::progress(questions, answers);
        let here = progress.map(|p| p.stretch).or((step == Step::Result).then_some(Stretch::Result));
        let say = |id: &str, number: u16, about: u16| {
            words.say(&Message::new(id).with("number", i64::from(number)).with("about", i64::from(about)))
        };
        Self {
            action: path(site, &words.lang),
            answers: Token::new(&app.keys, &site.id, answers),
            step: form::name(&step),
            counted: false,
            stops: if here.is_some() { stops(words, here) } else { Vec::new() },
            progress: progress.map(|p| match p.stretch {
                Stretch::Situation => say("progress-situation", p.number, p.about),
                Stretch::Digital => say("progress-digital", p.number, p.about),
                Stretch::Interests | Stretch::Result => say("progress-interests", p.number, p.about),
            }),
            back: step != Step::Start,
            ahead: answers.at.is_some() && flow::next(questions, answers) != step,
            notes: Vec::new(),
            errors: Vec::new(),
            call: call(words, site, "call-instead"),
            languages: site.languages.iter().map(|code| language(visit, code, path(site, code))).collect(),
            carries: *answers != Answers { content: answers.content.clone(), ..Answers::default() },
        }
    }

    /// The same with notes.
    #[must_use]
    pub fn with_notes(mut self, words: &Words, notes: &[Message]) -> Self {
        self.notes = notes.iter().map(|note| words.say(note)).collect();
        self
    }
}

/// Address of the plain form of a site.
pub fn path(site: &Site, lang: &str) -> String {
    format!("/s/{}/{lang}", site.id)
}

/// A language to switch to, with the address of the page in it.
pub fn language(visit: Visit<'_>, code: &str, href: String) -> LanguageView {
    LanguageView {
        code: code.to_owned(),
        name: visit.app.texts.words(code).language.name.clone(),
        href,
        here: code == visit.words.lang,
    }
}

/// The stops of the path, for somebody who is at `here`.
pub fn stops(words: &Words, here: Option<Stretch>) -> Vec<StopView> {
    let view = |stop: picture::Stop| StopView {
        class: stop.place.class(),
        here: stop.place == picture::Place::Here,
        name: words.t(stop.name),
    };
    picture::way(here).map(view).into()
}

/// A picture as SVG. It never stands alone, so it is hidden from screen readers.
pub fn svg(words: &Words, picture: &Picture, class: &str) -> String {
    use std::fmt::Write as _;
    let mut out =
        format!(r#"<svg class="{class}" viewBox="{}" aria-hidden="true" focusable="false">"#, picture.view);
    for shape in &picture.shapes {
        let _ = write!(out, r#"<{} class="{}""#, shape.tag, shape.class);
        for (name, value) in &shape.at {
            let _ = write!(out, r#" {name}="{value}""#);
        }
        match shape.text {
            Some(id) => {
                let text = words.t(id).replace('&', "&amp;").replace('<', "&lt;");
                let _ = write!(out, ">{text}</{}>", shape.tag);
            }
            None => out.push_str("/>"),
        }
    }
    out.push_str("</svg>");
    out
}
