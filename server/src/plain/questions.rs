//! The pages that ask, as templates want them: no rule is here, only which words stand where.

use askama::Template;
use suunta_shared::answers::{Answers, DigitalReply, Liking};
use suunta_shared::content::{Aids, Content, Questions};
use suunta_shared::flow::{self, Step};
use suunta_shared::picture;

use super::form::{CHOICE, Fields, LIKING, Wrong};
use super::frame::{ErrorLine, Frame, svg};
use super::sentences;
use crate::config::site::{Site, pick};
use crate::i18n::Words;
use crate::web::page::{Call, Layout, call};

/// What the start says, on a page and in the widget.
pub struct BeginView {
    /// What is promised, one line each.
    pub points: Vec<String>,
    /// How long the answers stay.
    pub kept: String,
    /// Where the privacy notice is.
    pub privacy: String,
}

impl BeginView {
    /// The start of a site, with the two lines that differ from way to way.
    pub fn new(words: &Words, site: &Site, answers_go: &str, kept: String) -> Self {
        let [time, voluntary, stop] = sentences::PROMISES.map(|id| words.t(id));
        Self {
            points: vec![time, words.t(answers_go), format!("{voluntary} {stop}")],
            kept,
            privacy: pick(&site.privacy_url, &words.lang).to_owned(),
        }
    }
}

/// The start page.
#[derive(Template)]
#[template(path = "plain/start.html")]
pub struct StartPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub frame: Frame,
    pub begin: BeginView,
    /// The person has been here before.
    pub begun: bool,
}

/// One answer to choose.
pub struct ChoiceView {
    /// Id of its input.
    pub id: String,
    /// Value of its input.
    pub value: String,
    /// Its words.
    pub text: String,
    /// It is chosen.
    pub chosen: bool,
    /// Stands apart and smaller: not an answer to the question itself.
    pub aside: bool,
}

/// A question with one list of answers.
pub struct QuestionView {
    /// What the ids of its parts begin with: several questions may stand in one page.
    pub mark: String,
    /// The question.
    pub title: String,
    /// What the question is about, where it needs telling.
    pub scene: Option<String>,
    /// Help under the question, first paragraph first.
    pub help: Vec<String>,
    /// What is wrong with the answer.
    pub error: Option<String>,
    /// Several may be chosen.
    pub many: bool,
    /// Name of the inputs.
    pub field: &'static str,
    /// The answers.
    pub choices: Vec<ChoiceView>,
    /// Hard words with what they mean.
    pub hard: Vec<(String, String)>,
    /// The question in simpler words, for who did not understand it.
    pub simpler: Option<String>,
}

impl QuestionView {
    /// The question of a step; `fields` are what is chosen.
    pub fn new(
        words: &Words,
        questions: &Questions,
        site: &Site,
        step: &Step,
        fields: &Fields,
        mark: &str,
    ) -> Self {
        Self {
            mark: mark.to_owned(),
            title: heading(words, questions, step),
            scene: sentences::scene(questions, step).map(|id| words.t(&id)),
            help: sentences::help(questions, step).iter().map(|line| words.say(line)).collect(),
            error: None,
            many: matches!(step, Step::Barriers | Step::Preference),
            field: CHOICE,
            choices: choices(words, questions, site, step, fields, mark),
            hard: Vec::new(),
            simpler: None,
        }
    }
}

/// A page with one question and its answers.
#[derive(Template)]
#[template(path = "plain/choices.html")]
pub struct ChoicesPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub frame: Frame,
    pub question: QuestionView,
    /// The question can be skipped.
    pub skip: bool,
}

/// One picture answer.
pub struct FaceView {
    /// Value of its input.
    pub value: &'static str,
    /// Its words.
    pub text: String,
    /// The face, as SVG.
    pub face: String,
    /// It is chosen.
    pub chosen: bool,
}

/// One activity with its five answers.
pub struct ActivityView {
    /// Name of its inputs.
    pub field: String,
    /// Id of its first input.
    pub id: String,
    /// Its words.
    pub text: String,
    /// Its line drawing: an SVG path.
    pub drawing: Option<String>,
    /// Hard words with what they mean.
    pub hard: Vec<(String, String)>,
    /// The five answers.
    pub faces: Vec<FaceView>,
}

/// A page of activities.
#[derive(Template)]
#[template(path = "plain/interests.html")]
pub struct InterestsPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub frame: Frame,
    pub error: Option<String>,
    pub activities: Vec<ActivityView>,
}

/// "Clear all your answers?"
#[derive(Template)]
#[template(path = "plain/clear.html")]
pub struct ClearPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub frame: Frame,
}

/// A page for when the way cannot go on: what happened, what to do, whom to call.
#[derive(Template)]
#[template(path = "plain/trouble.html")]
pub struct TroublePage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub title: String,
    pub text: String,
    /// What can be done, in the order of what helps most.
    pub todo: Vec<String>,
    /// Where to start again.
    pub again: String,
    /// For those who would rather talk.
    pub call: Call,
}

/// The heading of a page.
pub fn heading(words: &Words, questions: &Questions, step: &Step) -> String {
    sentences::title(questions, step).map_or_else(String::new, |id| words.t(&id))
}

/// The answers of a question with one list of answers.
fn choices(
    words: &Words,
    questions: &Questions,
    site: &Site,
    step: &Step,
    fields: &Fields,
    mark: &str,
) -> Vec<ChoiceView> {
    let mut choices = Vec::new();
    let mut add = |value: &str, text: String, aside: bool| {
        choices.push(ChoiceView {
            id: format!("{mark}{CHOICE}-{}", choices.len() + 1),
            value: value.to_owned(),
            text,
            chosen: fields.has(CHOICE, value),
            aside,
        });
    };
    if *step == Step::Municipality {
        for place in &site.municipalities {
            add(&place.id, pick(&place.name, &words.lang).to_owned(), false);
        }
    }
    for offered in sentences::options(questions, step) {
        add(&offered.value, words.t(&offered.message), offered.aside);
    }
    choices
}

/// The page of a question with one list of answers.
#[allow(clippy::too_many_arguments, reason = "what a page is made of, each of another kind")]
pub fn choices_page<'a>(
    layout: Layout,
    words: &'a Words,
    content: &Content,
    site: &Site,
    step: &Step,
    mut frame: Frame,
    fields: &Fields,
    wrong: Option<Wrong>,
) -> ChoicesPage<'a> {
    let mut question = QuestionView::new(words, &content.questions, site, step, fields, "");
    if let Step::Digital(item) = step {
        question.hard = hard_words(words, &content.aids, item);
        let unclear = fields.has(CHOICE, DigitalReply::Unclear.name());
        let simpler = content.questions.digital.item(item).filter(|_| unclear);
        question.simpler = simpler.map(|item| words.t(&format!("simpler-{}", item.id)));
    }
    question.error = wrong.map(|wrong| words.t(wrong.message(step)));
    if let (Some(text), Some(first)) = (question.error.clone(), question.choices.first()) {
        frame.errors.push(ErrorLine { input: first.id.clone(), text });
    }
    ChoicesPage { layout, words, frame, question, skip: !matches!(step, Step::Digital(_)) }
}

/// A page of activities.
#[allow(clippy::too_many_arguments, reason = "what a page is made of, each of another kind")]
pub fn interests_page<'a>(
    layout: Layout,
    words: &'a Words,
    content: &Content,
    answers: &Answers,
    screen: u8,
    mut frame: Frame,
    fields: &Fields,
    wrong: Option<Wrong>,
) -> InterestsPage<'a> {
    let face = |field: &str, liking: Liking| FaceView {
        value: liking.name(),
        text: words.t(liking.message()),
        face: svg(words, &picture::face(liking), "s-face-picture"),
        chosen: fields.has(field, liking.name()),
    };
    let activities: Vec<ActivityView> = flow::activities(&content.questions, answers, screen)
        .into_iter()
        .map(|activity| {
            let field = format!("{LIKING}{}", activity.id);
            ActivityView {
                id: format!("{field}-1"),
                text: words.t(&sentences::activity(activity)),
                drawing: content.aids.drawings.get(&activity.id).cloned(),
                hard: hard_words(words, &content.aids, &activity.id),
                faces: Liking::ALL.iter().map(|liking| face(&field, *liking)).collect(),
                field,
            }
        })
        .collect();
    let error = wrong.map(|wrong| words.t(wrong.message(&Step::Interests(screen))));
    if let (Some(text), Some(first)) = (error.clone(), activities.first()) {
        frame.errors.push(ErrorLine { input: first.id.clone(), text });
    }
    InterestsPage { layout, words, frame, error, activities }
}

/// The hard words of what is asked under this id, with what they mean.
fn hard_words(words: &Words, aids: &Aids, id: &str) -> Vec<(String, String)> {
    let hard = aids.words.get(id).into_iter().flatten();
    hard.map(|word| (words.t(&format!("word-{word}")), words.t(&format!("word-{word}-means")))).collect()
}

/// The start page; `answers` are there when the person came back to it.
pub fn start_page<'a>(
    layout: Layout,
    words: &'a Words,
    site: &Site,
    mut frame: Frame,
    answers: &Answers,
) -> StartPage<'a> {
    frame.call = call(words, site, "start-call");
    let kept = format!("{} {}", words.t("plain-keep"), words.t("plain-shared-computer"));
    let begin = BeginView::new(words, site, "start-server", kept);
    StartPage { layout, words, frame, begin, begun: answers.begun }
}
