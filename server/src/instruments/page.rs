//! The pages that ask, as templates want them: no rule is here, only which words stand where.

use askama::Template;
use suunta_shared::flow::Step;
use suunta_shared::instrument::{self, Item, ItemKind, Progress, Replies, Screen, next, progress};
use suunta_shared::text::Message;

use super::turn::Turn;
use super::{Asked, form};
use crate::config::site::pick;
use crate::i18n::Words;
use crate::plain::form::{CHOICE, Fields};
use crate::plain::frame::{ErrorLine, Frame};
use crate::plain::questions::{self, ChoiceView, ChoicesPage, QuestionView};
use crate::web::page::{Layout, call};

/// The start page.
#[derive(Template)]
#[template(path = "instruments/start.html")]
pub struct StartPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub frame: Frame,
    pub title: String,
    pub lead: String,
    /// What happens to the answers, and how long it takes.
    pub points: Vec<String>,
    /// Where the privacy notice is.
    pub privacy: String,
    /// The person has been here before.
    pub begun: bool,
}

/// A page with a number to write.
#[derive(Template)]
#[template(path = "instruments/number.html")]
pub struct NumberPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub frame: Frame,
    pub title: String,
    pub scene: Option<String>,
    pub help: Option<String>,
    pub error: Option<String>,
    pub value: String,
    pub least: u16,
    pub most: u16,
    pub skip: bool,
}

/// Whether a question is answered by a number.
pub fn is_number(item: &Item) -> bool {
    item.kind == ItemKind::Number
}

/// The layout of a page; its title comes with the heading.
pub fn layout(asked: Asked<'_>) -> Layout {
    Layout { title: asked.t("title"), ..asked.visit.layout("start-title") }.with_feedback(asked.visit, "")
}

/// The heading of a page.
pub fn heading(asked: Asked<'_>, screen: &Screen) -> String {
    match screen {
        Screen::Start | Screen::Flow => asked.t("title"),
        Screen::Item(id) => {
            let item = asked.instrument.item(id);
            item.map(|item| asked.visit.words.say(&asked.instrument.question(item))).unwrap_or_default()
        }
        Screen::Digital(item) => {
            let questions = &asked.visit.app.content.questions;
            questions::heading(asked.visit.words, questions, &Step::Digital(item.clone()))
        }
        Screen::Result => asked.t("result"),
    }
}

/// Everything that stands around a question.
pub fn frame(asked: Asked<'_>, replies: &Replies, screen: &Screen, notes: &[Message]) -> Frame {
    let words = asked.visit.words;
    let content = &asked.visit.app.content;
    let progress = progress(asked.instrument, content, replies);
    Frame {
        action: asked.path(),
        answers: asked.token(replies),
        step: form::name(screen),
        counted: false,
        stops: Vec::new(),
        progress: progress.map(|progress| far(asked, &progress)),
        back: *screen != Screen::Start,
        ahead: replies.at.is_some() && next(asked.instrument, content, replies) != *screen,
        notes: notes.iter().map(|note| words.say(note)).collect(),
        errors: Vec::new(),
        call: call(words, asked.visit.site, "call-instead"),
        languages: asked.languages(),
        carries: replies.begun || replies.anything_answered(),
    }
}

/// How far the person is, with the section they are in.
fn far(asked: Asked<'_>, progress: &Progress) -> String {
    let so_far = Message::new("instrument-progress")
        .with("number", i64::from(progress.number))
        .with("about", i64::from(progress.about));
    let section = Message::new(format!("{}-section-{}", asked.instrument.id, progress.section));
    let all = Message::new("instrument-progress-section").with("section", section).with("progress", so_far);
    asked.visit.words.say(&all)
}

/// What is said before the first question of a section.
fn intro(asked: Asked<'_>, replies: &Replies) -> Option<String> {
    let progress = progress(asked.instrument, &asked.visit.app.content, replies)?;
    let intro = asked.instrument.intro(&progress.section).filter(|_| progress.first)?;
    Some(asked.visit.words.say(&intro))
}

/// The start page; the replies are there when the person came back to it.
pub fn start<'a>(asked: Asked<'a>, layout: Layout, mut frame: Frame, replies: &Replies) -> StartPage<'a> {
    let words = asked.visit.words;
    frame.call = call(words, asked.visit.site, "start-call");
    let minutes = words.count("instrument-minutes", "minutes", i64::from(asked.instrument.minutes));
    StartPage {
        layout,
        words,
        frame,
        title: asked.t("title"),
        lead: asked.t("lead"),
        points: vec![minutes, asked.t("stays")],
        privacy: pick(&asked.visit.site.privacy_url, &words.lang).to_owned(),
        begun: replies.begun,
    }
}

/// The page of a question with one list of answers.
pub fn item<'a>(
    asked: Asked<'a>,
    layout: Layout,
    mut frame: Frame,
    item: &Item,
    fields: &Fields,
    turn: &Turn,
) -> ChoicesPage<'a> {
    let words = asked.visit.words;
    let choice = |(number, choice): (usize, instrument::Choice)| ChoiceView {
        id: format!("{CHOICE}-{}", number + 1),
        text: words.say(&choice.text),
        chosen: fields.has(CHOICE, &choice.id),
        aside: item.alone.as_ref() == Some(&choice.id),
        value: choice.id,
    };
    let choices = asked.instrument.choices(&asked.visit.app.content, item);
    let question = QuestionView {
        mark: String::new(),
        title: words.say(&asked.instrument.question(item)),
        scene: intro(asked, &turn.replies),
        help: asked.instrument.help(item).iter().map(|help| words.say(help)).collect(),
        error: turn.wrong.as_ref().map(|wrong| words.say(wrong)),
        many: item.kind == ItemKind::Several,
        field: CHOICE,
        choices: choices.into_iter().enumerate().map(choice).collect(),
        hard: Vec::new(),
        simpler: None,
    };
    if let (Some(text), Some(first)) = (question.error.clone(), question.choices.first()) {
        frame.errors.push(ErrorLine { input: first.id.clone(), text });
    }
    ChoicesPage { layout, words, frame, question, skip: true }
}

/// The page of a number.
pub fn number<'a>(
    asked: Asked<'a>,
    layout: Layout,
    mut frame: Frame,
    item: &Item,
    fields: &Fields,
    turn: &Turn,
) -> NumberPage<'a> {
    let words = asked.visit.words;
    let error = turn.wrong.as_ref().map(|wrong| words.say(wrong));
    if let Some(text) = error.clone() {
        frame.errors.push(ErrorLine { input: CHOICE.to_owned(), text });
    }
    let [least, most] = item.range.unwrap_or([0, u16::MAX]);
    NumberPage {
        layout,
        words,
        frame,
        title: words.say(&asked.instrument.question(item)),
        scene: intro(asked, &turn.replies),
        help: asked.instrument.help(item).map(|help| words.say(&help)),
        error,
        value: fields.one(CHOICE).unwrap_or_default().to_owned(),
        least,
        most,
        skip: true,
    }
}

/// The page of a question of the bank, drawn as everywhere.
pub fn digital<'a>(
    asked: Asked<'a>,
    layout: Layout,
    mut frame: Frame,
    item: &str,
    fields: &Fields,
    turn: &Turn,
) -> ChoicesPage<'a> {
    let words = asked.visit.words;
    let step = Step::Digital(item.to_owned());
    let error = turn.wrong.as_ref().map(|wrong| words.say(wrong));
    if let Some(text) = error.clone() {
        frame.errors.push(ErrorLine { input: format!("{CHOICE}-1"), text });
    }
    let content = &asked.visit.app.content;
    let mut page =
        questions::choices_page(layout, words, content, asked.visit.site, &step, frame, fields, None);
    page.question.error = error;
    if let Some(intro) = intro(asked, &turn.replies) {
        page.question.help.insert(0, intro);
    }
    page
}
