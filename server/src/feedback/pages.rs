//! The page, and taking what it sends.

use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum_extra::extract::Form;
use data_encoding::BASE32_NOPAD;
use uuid::Uuid;

use super::form::{FeedbackForm, Given, OTHER};
use super::links::Links;
use super::{answer_by, answer_day};
use crate::i18n::Words;
use crate::plain::sentences::{self, Page};
use crate::send::form::FieldError;
use crate::send::referral::today;
use crate::state::App;
use crate::statement;
use crate::store::{FeedbackKind, NewFeedback, place};
use crate::web::client::Address;
use crate::web::errors::AppError;
use crate::web::page::{self, Call, Layout, Visit};

/// One sentence to choose.
struct Choice {
    value: String,
    text: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "feedback/page.html")]
struct FeedbackPage<'a> {
    layout: Layout,
    words: &'a Words,
    form: &'a FeedbackForm,
    action: String,
    /// The accessibility statement, and its language.
    statement: (String, &'static str),
    /// About a sentence.
    sentence: bool,
    /// The page it is about, by the name that this server gives it.
    step: &'a str,
    choices: Vec<Choice>,
    errors: &'a [FieldError],
    /// Why it was not taken, when no field is at fault.
    trouble: Option<String>,
    /// The questions, where this page did not come out of them in a tab of its own.
    back: Option<String>,
    call: Call,
}

impl FeedbackPage<'_> {
    fn error(&self, field: &str) -> Option<String> {
        self.errors.iter().find(|error| error.field == field).map(|error| self.words.say(&error.message))
    }

    fn value(&self, field: &str) -> &str {
        match field {
            "what" => &self.form.what,
            "better" => &self.form.better,
            "problem" => &self.form.problem,
            _ => &self.form.device,
        }
    }
}

#[derive(Template)]
#[template(path = "feedback/done.html")]
struct DonePage<'a> {
    layout: Layout,
    words: &'a Words,
    lines: Vec<String>,
    back: Option<String>,
}

/// How the page is shown again.
#[derive(Clone, Copy, Default)]
struct Said<'a> {
    errors: &'a [FieldError],
    trouble: Option<&'static str>,
    status: StatusCode,
}

/// GET: asks.
pub(super) async fn ask(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
    query: Result<Query<FeedbackForm>, QueryRejection>,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    // Whatever an address says, the page is there to be written on. Texts are typed on it, and never come with an address.
    let asked = query.map(|Query(asked)| asked).unwrap_or_default();
    let form = FeedbackForm {
        about: asked.about,
        step: asked.step,
        sentence: asked.sentence,
        key: BASE32_NOPAD.encode(&app.random.bytes::<16>()),
        ..FeedbackForm::default()
    };
    show(visit, &form, Said::default())
}

/// POST: takes it, once, however often it is sent.
pub(super) async fn take(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
    address: Address,
    Form(form): Form<FeedbackForm>,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    let page = sentences::page(&app.content.questions, &form.step);
    let listed = !form.sentences(visit.words, page.as_ref()).is_empty();
    let given = match form.read(visit.words, listed) {
        Ok(given) => given,
        Err(errors) => {
            let said = Said { errors: &errors, status: StatusCode::UNPROCESSABLE_ENTITY, ..Said::default() };
            return show(visit, &form, said);
        }
    };
    if let Err(error) = app.limits.feedback(&address) {
        return again(visit, &form, &error, "error-slow-down");
    }
    let answered = given.contact.is_some();
    if let Err(error) = app.store.give_feedback(new(visit, &form, page.as_ref(), given)).await {
        return again(visit, &form, &error.into(), "error-unavailable");
    }
    done(visit, &form, page.as_ref(), answered)
}

/// The form once more with what was typed, because it could not be taken now.
fn again(
    visit: Visit<'_>,
    form: &FeedbackForm,
    error: &AppError,
    trouble: &'static str,
) -> Result<Response, AppError> {
    let said = Said { trouble: Some(trouble), status: error.status(), ..Said::default() };
    let mut response = show(visit, form, said)?;
    if let Some(seconds) = error.retry_after() {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    Ok(response)
}

/// What is stored.
fn new(visit: Visit<'_>, form: &FeedbackForm, page: Option<&Page>, given: Given) -> NewFeedback {
    let Visit { app, site, words } = visit;
    let kind = form.kind();
    let typed = serde_json::to_vec(&given.typed).unwrap_or_default();
    let id = if form.key.is_empty() {
        app.random.id(&app.clock)
    } else {
        // Derived, never taken: nobody outside names a row. What was changed in between is another.
        let sentence = given.sentence.as_deref().unwrap_or_default();
        let contact = given.contact.as_deref().unwrap_or_default();
        let key = form.key.as_str();
        let parts = [site.id.as_str(), &words.lang, kind.name(), key, &form.step, sentence, contact];
        let whole = serde_json::to_string(&(parts, &given.typed)).unwrap_or_default();
        let hash = app.keys.idempotency(&whole);
        let mut half = [0; 16];
        half.copy_from_slice(&hash[..16]);
        Uuid::from_bytes(half)
    };
    NewFeedback {
        id,
        site: site.id.clone(),
        kind,
        lang: words.lang.clone(),
        message: given.sentence,
        step: page.map(|page| page.name.clone()),
        due: (kind == FeedbackKind::Access).then(|| answer_by(today(app))),
        body: app.keys.seal(place::FEEDBACK, id, &typed, app.random),
        contact: given
            .contact
            .map(|contact| app.keys.seal(place::FEEDBACK_CONTACT, id, contact.as_bytes(), app.random)),
    }
}

fn show(visit: Visit<'_>, form: &FeedbackForm, said: Said<'_>) -> Result<Response, AppError> {
    let words = visit.words;
    let page = sentences::page(&visit.app.content.questions, &form.step);
    let step = page.as_ref().map_or("", |page| page.name.as_str());
    let sentence = form.kind() == FeedbackKind::Sentence;
    let mut choices: Vec<Choice> = Vec::new();
    if sentence {
        for id in form.sentences(words, page.as_ref()) {
            // Two messages may say the same; who reports it sees one sentence.
            let (text, chosen) = (words.bare(&id), form.sentence == id);
            if chosen || !choices.iter().any(|choice| choice.text == text) {
                choices.push(Choice { value: id, text, chosen });
            }
        }
    }
    if !choices.is_empty() {
        let chosen = form.sentence == OTHER;
        choices.push(Choice { value: OTHER.to_owned(), text: words.t("feedback-sentence-other"), chosen });
    }
    let title = if sentence { "feedback-sentence-title" } else { "feedback-access-title" };
    let mut layout = visit.layout(title);
    if !said.errors.is_empty() {
        layout.title = words.with("plain-title-error", &[("title", &layout.title)]);
    }
    // The other thing that can be said.
    let other = if sentence { Links::access(visit, step) } else { Links::sentence(visit, step) };
    layout.feedback = Some(Links { note: None, links: vec![other] });
    let page = FeedbackPage {
        layout,
        words,
        form,
        action: visit.path("/feedback"),
        statement: (visit.path("/accessibility"), statement::language(&words.lang)),
        sentence,
        step,
        choices,
        errors: said.errors,
        trouble: said.trouble.map(|id| words.t(id)),
        back: step.is_empty().then(|| visit.path("")),
        call: page::call(words, visit.site, "call-instead"),
    };
    page::html(&page, said.status)
}

fn done(
    visit: Visit<'_>,
    form: &FeedbackForm,
    page: Option<&Page>,
    answered: bool,
) -> Result<Response, AppError> {
    let words = visit.words;
    let lines = if form.kind() == FeedbackKind::Sentence {
        vec![words.t("feedback-done-sentence")]
    } else {
        let day = words.date(answer_day(today(visit.app)));
        let answer = answered.then(|| words.with("feedback-done-answer", &[("date", &day)]));
        std::iter::once(words.t("feedback-done-access")).chain(answer).collect()
    };
    let back = page.is_none().then(|| visit.path(""));
    let page = DonePage { layout: visit.layout("feedback-done-title"), words, lines, back };
    page::html(&page, StatusCode::OK)
}
