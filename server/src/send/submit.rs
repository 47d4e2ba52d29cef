//! The contact page with the preview, and sending.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use data_encoding::BASE32_NOPAD;
use suunta_shared::answers::{Answers, AnswersError};
use suunta_shared::text::Message;

use super::call;
use super::form::{FieldError, SendForm, names};
use super::pages::{ContactFields, ContactPage, ReceiptPage, WaitPage, preview};
use super::referral::{self, Read};
use crate::config::site::{Site, pick};
use crate::crypto::PrivateCode;
use crate::i18n::Words;
use crate::plain;
use crate::plain::carried::{self, Brought, Token};
use crate::referrals::placing;
use crate::state::App;
use crate::store::{NewCase, Submitted};
use crate::web::client::Address;
use crate::web::errors::AppError;
use crate::web::page::{self, Visit};

/// An idempotency key: 128 random bits, written so that it survives any form.
const KEY_LENGTH: usize = 26;

/// `GET /s/{site}/{lang}/send`: the page in the widget's frame, which asks the widget for the answers.
pub async fn wait(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    let page = WaitPage {
        layout: visit.layout("send-page-title"),
        words: visit.words,
        send_path: visit.path("/send/answers"),
        plain_path: visit.path(""),
    };
    page::framed(&page, StatusCode::OK, visit.site)
}

/// `POST /s/{site}/{lang}/send`: on from the plain form's result. Answers that should be looked over first go back to it.
pub async fn contact(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
    Form(form): Form<SendForm>,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    let brought = came(&visit, &form)?;
    if brought.doubtful() { plain::go_on(visit, brought) } else { ask(&visit, form, brought) }
}

/// `POST /s/{site}/{lang}/send/answers`: the widget hands over the answers from its element.
pub async fn hand_over(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
    Form(form): Form<SendForm>,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    let answers = Answers::parse(&form.answers).map_err(|error| refused(&visit, error))?;
    ask(&visit, form, Brought { answers, ..Brought::default() })
}

/// How can we reach the person?
fn ask(visit: &Visit<'_>, mut form: SendForm, brought: Brought) -> Result<Response, AppError> {
    form.key = BASE32_NOPAD.encode(&visit.app.random.bytes::<16>());
    show(visit, &form, read(visit, brought)?, &[], StatusCode::OK)
}

/// `POST /s/{site}/{lang}/submit`: everything is checked again, stored, and acknowledged with a receipt.
pub async fn submit(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
    address: Address,
    Form(mut form): Form<SendForm>,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    app.limits.submission(&address)?;
    let mut read = read(&visit, came(&visit, &form)?)?;
    if !is_key(&form.key) {
        form.key = BASE32_NOPAD.encode(&app.random.bytes::<16>());
        let error = FieldError { field: "phone", message: Message::new("error-send-key") };
        return show(&visit, &form, read, &[error], StatusCode::UNPROCESSABLE_ENTITY);
    }
    let contact = match form.contact() {
        Ok(contact) => contact,
        Err(errors) => return show(&visit, &form, read, &errors, StatusCode::UNPROCESSABLE_ENTITY),
    };
    // What was typed here stays with the person, so it is this page and its preview that they look over.
    if read.doubtful {
        return show(&visit, &form, read, &[], StatusCode::UNPROCESSABLE_ENTITY);
    }
    if !form.was_seen() {
        return show(&visit, &form, read, &[], StatusCode::OK);
    }
    take_out(&mut read.answers, &form);
    let closed = app.store.closed_queues().await?;
    let mailed = app.config.mail.host.is_some() && !contact.email.is_empty();
    let submission = referral::Submission {
        site: visit.site,
        lang: &visit.words.lang,
        key: &form.key,
        answers: read.answers,
        contact,
        count: !form.count.is_empty(),
    };
    let made = referral::make(&app, submission, &closed).ok_or_else(AppError::no_queue)?;
    receipt(&visit, made.case, &made.code, mailed).await
}

/// Stores a case and shows its receipt; the same for what was stored under this key already.
///
/// # Errors
/// When it cannot be stored, or something else was under this key.
pub async fn receipt(
    visit: &Visit<'_>,
    case: NewCase,
    code: &PrivateCode,
    mailed: bool,
) -> Result<Response, AppError> {
    let (case, again) = match visit.app.store.submit(case).await? {
        Submitted::New(case) => (case, false),
        Submitted::Again(case) => (case, true),
        Submitted::OtherBody => {
            return Err(told(visit, StatusCode::UNPROCESSABLE_ENTITY, "error-send-other-body"));
        }
        Submitted::Withdrawn => return Err(told(visit, StatusCode::GONE, "error-send-withdrawn")),
    };
    let page = ReceiptPage {
        layout: visit.layout("receipt-page-title").with_feedback(*visit, "send"),
        words: visit.words,
        again,
        when: visit.words.with("receipt-when", &[("date", &visit.words.day(case.deadline))]),
        code: code.to_string(),
        number: case.number,
        queue: queue_name(visit.site, &case.queue, visit.words),
        why: visit.words.t(&placing::reason(&case.rule)),
        mailed,
        status_path: format!("/status?lang={}", visit.words.lang),
        call: call(visit.words, visit.site),
    };
    page::framed(&page, StatusCode::OK, visit.site)
}

/// The queue's name in the person's language.
pub fn queue_name(site: &Site, queue: &str, words: &Words) -> String {
    let queue = site.queues.iter().find(|q| q.id == queue);
    queue.map(|queue| pick(&queue.name, &words.lang).to_owned()).unwrap_or_default()
}

/// Whether this can be an idempotency key of ours.
pub fn is_key(key: &str) -> bool {
    key.len() == KEY_LENGTH
        && key.bytes().all(|byte| byte.is_ascii_uppercase() || (b'2'..=b'7').contains(&byte))
}

/// The answers that one of our own pages carried.
fn came(visit: &Visit<'_>, form: &SendForm) -> Result<Brought, AppError> {
    carried::token(&visit.app.keys, &visit.site.id, &form.answers).map_err(|error| refused(visit, error))
}

fn read(visit: &Visit<'_>, brought: Brought) -> Result<Read, AppError> {
    referral::read(visit.app, visit.site, brought).map_err(|error| refused(visit, error))
}

fn show(
    visit: &Visit<'_>,
    form: &SendForm,
    mut read: Read,
    errors: &[FieldError],
    status: StatusCode,
) -> Result<Response, AppError> {
    let app = visit.app;
    let answers = Token::new(&app.keys, &visit.site.id, &read.answers);
    take_out(&mut read.answers, form);
    let (_, brief) = referral::brief(app, visit.site, &read.answers, &visit.words.lang);
    let left_out = form.left_out();
    let mut notes = referral::notes(&read);
    if !form.seen.is_empty() || !form.was_seen() {
        notes.push(Message::new("send-preview-changed"));
    }
    let sections = preview(visit.words, &brief, &left_out);
    let page = ContactPage {
        layout: visit.layout("send-page-title").with_feedback(*visit, "send"),
        words: visit.words,
        fields: ContactFields { words: visit.words, form, errors },
        parts: sections.iter().map(|section| section.name.as_str()).collect::<Vec<_>>().join(" "),
        sections,
        seen: names(&left_out),
        notes: notes.iter().map(|note| visit.words.say(note)).collect(),
        answers,
        submit_path: visit.path("/submit"),
        plain_path: visit.path(""),
        from_widget: true,
        counts: true,
        call: call(visit.words, visit.site),
        form,
        errors,
    };
    page::framed(&page, status, visit.site)
}

/// What the person left out here comes to what they took out on the device.
fn take_out(answers: &mut Answers, form: &SendForm) {
    for part in form.left_out() {
        if !answers.withheld.contains(&part) {
            answers.withheld.push(part);
        }
    }
}

/// What to tell of answers that cannot be read.
pub fn refused(visit: &Visit<'_>, error: AnswersError) -> AppError {
    let status = match error {
        AnswersError::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
        AnswersError::TooDeep | AnswersError::Unreadable => StatusCode::BAD_REQUEST,
        AnswersError::Empty => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let message =
        if error == AnswersError::TooLong { "error-send-answers-long" } else { "error-send-answers" };
    told(visit, status, message)
}

fn told(visit: &Visit<'_>, status: StatusCode, id: &str) -> AppError {
    AppError::told(status, Message::new(id)).at(visit)
}
