//! The same assessment without JavaScript: one question a page, server-rendered. The answers travel in a hidden field
//! from page to page, signed; nothing is stored, nothing is logged, nothing of them stands in an address.
//!
//! `suunta_shared::flow` decides which page comes next and `summary` what the result says, as everywhere.

pub mod carried;
pub mod form;
pub mod frame;
pub mod questions;
pub mod result;
pub mod sentences;
pub mod turn;

use axum::Router;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use suunta_shared::flow::{self, Step};
use suunta_shared::summary;
use suunta_shared::text::Message;

use self::carried::Brought;
use self::form::Fields;
use self::frame::Frame;
use self::turn::{Lost, Shown, Turn};
use crate::i18n::Words;
use crate::send::referral;
use crate::state::App;
use crate::web::client::Address;
use crate::web::errors::AppError;
use crate::web::page::{self, Visit};

/// A form, or why it cannot be read.
pub type FormResult = Result<Form<Vec<(String, String)>>, FormRejection>;

/// The routes of the plain form.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/s/{site}/{lang}", get(start).post(answer))
        .route("/s/{site}/{lang}/answers", post(hand_over))
        .route("/s/{site}/{lang}/count", post(count))
}

/// GET: the start page.
async fn start(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    let turn = Turn { shown: Shown::Page, ..Turn::default() };
    show(visit, turn.in_language(&lang, visit.words), StatusCode::OK)
}

/// POST: takes the answer of a page and shows the next.
async fn answer(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
    form: FormResult,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    let fields = match read(form) {
        Ok(fields) => fields,
        Err((lost, status)) => return trouble(visit, lost, status),
    };
    let lang = match fields.act() {
        form::Act::Lang(wanted) if visit.site.languages.contains(&wanted) => wanted,
        _ => lang,
    };
    let visit = Visit::find(&app, &site, &lang)?;
    match take(visit, &fields) {
        Ok(turn) => {
            let status = turn.status();
            show(visit, turn.in_language(&lang, visit.words), status)
        }
        Err(lost) => trouble(visit, lost, lost.status()),
    }
}

/// POST: the element on the city's page cannot go on and hands over the answers so far. The one way by which a bare
/// document comes in here.
async fn hand_over(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
    form: FormResult,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    let fields = match read(form) {
        Ok(fields) => fields,
        Err((lost, status)) => return trouble(visit, lost, status),
    };
    match carried::document(fields.one(form::ANSWERS).unwrap_or_default()).map_err(Lost::from) {
        Ok(brought) => go_on(visit, brought),
        Err(lost) => trouble(visit, lost, lost.status()),
    }
}

/// The page that answers from elsewhere are at.
///
/// # Errors
/// When a template fails.
pub fn go_on(visit: Visit<'_>, brought: Brought) -> Result<Response, AppError> {
    match turn::take(&visit.app.content.questions, &places(visit), brought, &Fields::default()) {
        Ok(turn) => {
            let status = turn.status();
            show(visit, turn, status)
        }
        Err(lost) => trouble(visit, lost, lost.status()),
    }
}

/// A turn with the answers that one of our own pages carried.
fn take(visit: Visit<'_>, fields: &Fields) -> Result<Turn, Lost> {
    let Visit { app, site, .. } = visit;
    let came = fields.one(form::ANSWERS).unwrap_or_default();
    let brought = carried::token(&app.keys, &site.id, came)?;
    turn::take(&app.content.questions, &places(visit), brought, fields)
}

/// POST: "count my answers without my name", and the result again.
async fn count(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
    address: Address,
    form: FormResult,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    app.limits.count(&address).map_err(|error| error.at(&visit))?;
    let fields = match read(form) {
        Ok(fields) => fields,
        Err((lost, status)) => return trouble(visit, lost, status),
    };
    let mut turn = match take(visit, &fields) {
        Ok(turn) => turn,
        Err(lost) => return trouble(visit, lost, lost.status()),
    };
    if turn.unsure {
        let status = turn.status();
        return show(visit, turn, status);
    }
    if fields.one("count") != Some("1") {
        turn.count_error = Some("count-none-chosen");
        return show(visit, turn, StatusCode::UNPROCESSABLE_ENTITY);
    }
    if turn.counted {
        return show(visit, turn, StatusCode::OK);
    }
    match app.store.count(referral::count_row(&app, visit.site, &visit.words.lang, &turn.answers)).await {
        Ok(()) => {
            turn.counted = true;
            turn.notes.push(Message::new("count-done"));
            show(visit, turn, StatusCode::OK)
        }
        Err(error) => {
            tracing::warn!(%error, "answers were not counted");
            turn.count_error = Some("plain-count-lost");
            show(visit, turn, StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}

/// The form's fields.
///
/// # Errors
/// Why they cannot be read.
pub fn read(form: FormResult) -> Result<Fields, (Lost, StatusCode)> {
    match form {
        Ok(Form(pairs)) => Ok(Fields(pairs)),
        Err(rejection) => match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Err((Lost::TooLong, StatusCode::PAYLOAD_TOO_LARGE)),
            status => Err((Lost::Unreadable, status)),
        },
    }
}

fn places(visit: Visit<'_>) -> Vec<&str> {
    visit.site.municipalities.iter().map(|place| place.id.as_str()).collect()
}

/// Draws the page that a turn leads to.
fn show(visit: Visit<'_>, turn: Turn, status: StatusCode) -> Result<Response, AppError> {
    let Visit { app, site, words } = visit;
    let questions = &app.content.questions;
    let step = flow::current(questions, &turn.answers);
    let mut frame = Frame::new(visit, &turn.answers).with_notes(words, &turn.notes);
    frame.counted = turn.counted;
    let title = questions::heading(words, questions, &step);
    let mut layout = visit.layout("start-title").with_feedback(visit, &form::name(&step));
    layout.title = if turn.wrong.is_some() || turn.count_error.is_some() {
        words.with("plain-title-error", &[("title", &title)])
    } else {
        title
    };
    if turn.shown == Shown::AskClear {
        layout.title = words.t("clear-question");
        (frame.back, frame.progress) = (false, None);
        return page::html(&questions::ClearPage { layout, words, frame }, status);
    }
    let fields = turn.typed.unwrap_or_else(|| form::answered(questions, &turn.answers, &step));
    match step {
        Step::Start => page::html(&questions::start_page(layout, words, site, frame, &turn.answers), status),
        Step::Interests(screen) => {
            let page = questions::interests_page(
                layout,
                words,
                &app.content,
                &turn.answers,
                screen,
                frame,
                &fields,
                turn.wrong,
            );
            page::html(&page, status)
        }
        Step::Result => {
            let today = referral::today(app);
            let context = referral::context(site, &turn.answers, &words.lang, today);
            let summary = summary::of(questions, &app.guidance(site), &turn.answers, &context);
            // Languages that the national job market reads.
            let others =
                ["fi", "sv", "en"].into_iter().filter(|lang| *lang != words.lang && app.texts.has(lang));
            let others: Vec<&Words> = others.map(|lang| app.texts.words(lang)).collect();
            let mut page = result::page(layout, words, site, &app.content, frame, &summary, today, &others);
            page.complain(turn.count_error);
            page::html(&page, status)
        }
        step => page::html(
            &questions::choices_page(layout, words, &app.content, site, &step, frame, &fields, turn.wrong),
            status,
        ),
    }
}

/// The page for answers that cannot be read at all.
fn trouble(visit: Visit<'_>, lost: Lost, status: StatusCode) -> Result<Response, AppError> {
    let words = visit.words;
    let page = questions::TroublePage {
        layout: visit.layout("plain-lost-title").with_feedback(visit, ""),
        words,
        title: words.t("plain-lost-title"),
        text: words.t(lost.message()),
        todo: vec![words.t("plain-lost-back"), words.t("plain-lost-begin"), words.t("plain-lost-call")],
        again: frame::path(visit.site, &words.lang),
        call: page::call(words, visit.site, "call-instead"),
    };
    page::html(&page, status)
}
