//! The first questions as the widget shows them before its wasm is there: start and situation, drawn by the server from the
//! plain form's content and templates. The loader (`widget/embed/loader.js`) leads through them.

use askama::Template;
use suunta_shared::content::Questions;
use suunta_shared::flow::{Step, Stretch};
use suunta_shared::text::Message;

use crate::config::site::{Site, pick};
use crate::i18n::{Texts, Words};
use crate::plain::form::{self, Fields, Wrong};
use crate::plain::frame::{self, LanguageView, StopView};
use crate::plain::questions::{BeginView, QuestionView};
use crate::web::page::{Call, call};

/// The situation questions in their order: what `flow` asks of everybody before it chooses.
const SITUATION: [Step; 4] = [Step::Municipality, Step::Goal, Step::Finnish, Step::Barriers];

/// One question of the prefix.
struct StepView {
    /// Name of the step, as in an answers document.
    name: String,
    /// "Question 2 of 4."
    progress: String,
    /// The question.
    question: QuestionView,
    /// Id of its first input.
    first: String,
    /// What to do when nothing is chosen.
    wrong: String,
}

/// Start and situation, and what stands around them.
#[derive(Template)]
#[template(path = "embed/first.html")]
struct FirstPage<'a> {
    words: &'a Words,
    name: &'a str,
    languages: Vec<LanguageView>,
    begin: BeginView,
    steps: Vec<StepView>,
    stops: Vec<StopView>,
    start_call: Call,
    call_instead: Call,
    failed: Call,
    /// Where the plain form takes the answers so far.
    plain: String,
    /// Where a poor sentence and what was hard to use are told.
    feedback: String,
}

/// The first questions of a site in one language, as HTML.
///
/// # Errors
/// When the template fails.
pub fn draw(texts: &Texts, words: &Words, site: &Site, questions: &Questions) -> askama::Result<String> {
    let kept = if site.keep_in_session {
        format!("{} {}", words.t("start-closed-tab"), words.t("start-idle"))
    } else {
        words.t("start-not-kept")
    };
    let languages = site.languages.iter().map(|code| LanguageView {
        code: code.clone(),
        name: texts.words(code).language.name.clone(),
        href: frame::path(site, code),
        here: *code == words.lang,
    });
    let steps =
        SITUATION.iter().zip(1..).map(|(step, number)| step_view(words, site, questions, step, number));
    let page = FirstPage {
        words,
        name: pick(&site.name, &words.lang),
        languages: languages.collect(),
        begin: BeginView::new(words, site, "start-stays", kept),
        steps: steps.collect(),
        stops: frame::stops(words, Some(Stretch::Situation)),
        start_call: call(words, site, "start-call"),
        call_instead: call(words, site, "call-instead"),
        failed: call(words, site, "failed-text"),
        feedback: format!("{}/feedback", frame::path(site, &words.lang)),
        plain: format!("{}/answers", frame::path(site, &words.lang)),
    };
    let text = page.render()?;
    // What stands between lines of the template means nothing here, and a phone pays for it.
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.collect::<Vec<_>>().join("\n").replace(">\n<", "><"))
}

fn step_view(words: &Words, site: &Site, questions: &Questions, step: &Step, number: i64) -> StepView {
    let about = i64::try_from(SITUATION.len()).unwrap_or(number);
    let progress = Message::new("progress-situation").with("number", number).with("about", about);
    let name = form::name(step);
    let mut question =
        QuestionView::new(words, questions, site, step, &Fields::default(), &format!("{name}-"));
    let wrong = words.t(Wrong::Nothing.message(step));
    // Hidden by the loader until it is true.
    question.error = Some(wrong.clone());
    StepView {
        first: question.choices.first().map(|choice| choice.id.clone()).unwrap_or_default(),
        wrong,
        progress: words.say(&progress),
        question,
        name,
    }
}
