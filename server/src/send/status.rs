//! The state of a case by private code. The code travels in form bodies only: never in an address, never in a cookie.

use axum::extract::{FromRequest, FromRequestParts as _, Query, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::Form;
use serde::Deserialize;
use suunta_shared::text::Message;

use super::form::{FieldError, SendForm};
use super::pages::{Choice, CodePage, ContactFields, Dated, StatusPage, Stop, WithdrawnPage};
use super::submit::queue_name;
use super::{call, plan, referral};
use crate::config::site::pick;
use crate::crypto::{CodeError, PrivateCode};
use crate::events::near;
use crate::instruments;
use crate::referrals::model::{Case, Contact, EventKind, Outcome, State as CaseState};
use crate::referrals::placing;
use crate::referrals::plan::SharedPart;
use crate::state::App;
use crate::store::{Actor, Correction, Destination, Event, StoreError, Text, place};
use crate::web::client::Address;
use crate::web::errors::AppError;
use crate::web::page::{self, Visit};

/// Longest reason, in characters.
const REASON_LIMIT: usize = 2000;

/// What the forms of the status page carry.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct StatusForm {
    pub(super) code: String,
    lang: String,
    reason: String,
    outcome: String,
    confirm: String,
    company: String,
    business_id: String,
    name: String,
    phone: String,
    email: String,
    channel: String,
    times: Vec<String>,
    language: String,
    interpreter: String,
    protected: String,
    message: String,
    /// The step or the share that a form of the plan is about, and the version that was seen.
    pub(super) step: String,
    pub(super) share: String,
    pub(super) version: String,
    /// A message to the counsellor.
    pub(super) text: String,
}

impl StatusForm {
    /// The language of the page: the one asked for, else the person's.
    pub(super) fn spoken(&self, case: &Case) -> String {
        if self.lang.is_empty() { case.lang.clone() } else { self.lang.clone() }
    }

    fn contact_form(&self) -> SendForm {
        let form = self.clone();
        SendForm {
            company: form.company,
            business_id: form.business_id,
            name: form.name,
            phone: form.phone,
            email: form.email,
            channel: form.channel,
            times: form.times,
            language: form.language,
            interpreter: form.interpreter,
            protected: form.protected,
            message: form.message,
            ..SendForm::default()
        }
    }
}

/// The language asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: String,
}

/// What the page says beside the case itself.
#[derive(Default)]
pub(super) struct Said {
    pub(super) done: Option<&'static str>,
    pub(super) error: Option<FieldError>,
    pub(super) open_part: &'static str,
    /// A message that could not be taken.
    pub(super) message: String,
    pub(super) typed: String,
    pub(super) contact: Option<(SendForm, Vec<FieldError>)>,
}

/// `GET /status`: asks for the code.
pub async fn ask(State(app): State<App>, Query(asked): Query<Asked>) -> Result<Response, AppError> {
    code_page(&app, &asked.lang, String::new(), None, StatusCode::OK)
}

/// `POST /status`: shows the case.
pub async fn open(State(app): State<App>, ByCode { case, form }: ByCode) -> Result<Response, AppError> {
    show(&app, &form, &case, Said::default(), StatusCode::OK).await
}

/// `POST /status/correct`: other contact details.
pub async fn correct(State(app): State<App>, ByCode { case, form }: ByCode) -> Result<Response, AppError> {
    let typed = SendForm { by_company: instruments::by_company(&app, &case), ..form.contact_form() };
    let contact = match typed.contact() {
        Ok(contact) => contact,
        Err(errors) => {
            let error = errors.first().cloned();
            let said =
                Said { error, open_part: "correct", contact: Some((typed, errors)), ..Said::default() };
            return show(&app, &form, &case, said, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let site = app.sites.get(&case.site).ok_or(StoreError::NotFound)?;
    let states = app.store.queue_states().await?;
    let closed = states.into_iter().filter(|(_, state)| !state.open).map(|(id, _)| id).collect();
    // Whoever asks for protection goes to the queue of named people at once.
    let protect = (contact.protected && !case.protected)
        .then(|| placing::named_queue(site, &closed))
        .flatten()
        .map(|queue| Destination {
            queue: queue.id.clone(),
            org: queue.organisation.clone(),
            protected: queue.protected,
            index: app.keys.index_words(&queue.organisation, &contact),
        });
    let org =
        site.queues.iter().find(|q| q.id == case.queue).map(|q| q.organisation.as_str()).unwrap_or_default();
    let json = serde_json::to_vec(&contact).unwrap_or_default();
    let correction = Correction {
        contact: app.keys.seal(place::CONTACT, case.id, &json, app.random),
        mail: referral::seal_mail(&app.keys, &app, case.id, &contact),
        // An organisation that is not shown the contact data does not find the case by it either.
        index: if protect.is_none() && case.hidden.contains(&SharedPart::Contact) {
            Vec::new()
        } else {
            app.keys.index_words(protect.as_ref().map_or(org, |to| &to.org), &contact)
        },
        interpreter: contact.interpreter,
        protect,
    };
    let case = app.store.correct(case.id, correction).await?;
    show(&app, &form, &case, Said { done: Some("status-corrected"), ..Said::default() }, StatusCode::OK).await
}

/// `POST /status/contest`: "the queue is wrong".
pub async fn contest(State(app): State<App>, ByCode { case, form }: ByCode) -> Result<Response, AppError> {
    let reason = form.reason.trim();
    let length = reason.chars().count();
    if length == 0 || length > REASON_LIMIT {
        let limit = i64::try_from(REASON_LIMIT).unwrap_or(i64::MAX);
        let message = if length == 0 {
            Message::new("error-status-reason")
        } else {
            Message::new("error-send-long").with("limit", limit)
        };
        let error = Some(FieldError { field: "reason", message });
        let said = Said { error, open_part: "contest", typed: form.reason.clone(), ..Said::default() };
        return show(&app, &form, &case, said, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let text = Text::seal(&app.keys, &app.clock, app.random, reason);
    match app.store.contest(case.id, text).await {
        Ok(case) => {
            show(
                &app,
                &form,
                &case,
                Said { done: Some("status-contest-done"), ..Said::default() },
                StatusCode::OK,
            )
            .await
        }
        Err(StoreError::Refused(_)) => changed(&app, &form, &case, "contest").await,
        Err(error) => Err(error.into()),
    }
}

/// `POST /status/outcome`: the person says how it went.
pub async fn outcome(State(app): State<App>, ByCode { case, form }: ByCode) -> Result<Response, AppError> {
    let Some(outcome) = Outcome::from_name(&form.outcome) else {
        let error = Some(FieldError { field: "outcome", message: Message::new("error-status-outcome") });
        let said = Said { error, open_part: "outcome", ..Said::default() };
        return show(&app, &form, &case, said, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let case = app.store.report_outcome(case.id, outcome).await?;
    show(&app, &form, &case, Said { done: Some("status-report-done"), ..Said::default() }, StatusCode::OK)
        .await
}

/// `POST /status/withdraw`: erases everything about the person.
pub async fn withdraw(State(app): State<App>, ByCode { case, form }: ByCode) -> Result<Response, AppError> {
    if form.confirm.is_empty() {
        let error = Some(FieldError { field: "confirm", message: Message::new("error-status-confirm") });
        let said = Said { error, open_part: "withdraw", ..Said::default() };
        return show(&app, &form, &case, said, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    app.store.withdraw(case.id, Actor::Person).await?;
    let visit = Visit::find(&app, &case.site, &form.spoken(&case))?;
    let page = WithdrawnPage {
        layout: visit.layout("status-withdrawn-title").with_feedback(visit, "status"),
        words: visit.words,
        call: call(visit.words, visit.site),
    };
    page::html(&page, StatusCode::OK)
}

/// A form of the status page and the case that its code opens. A code that opens nothing is answered with the page that asks
/// for one; a wrong and a withdrawn one look the same. Attempts are limited by address.
pub(super) struct ByCode {
    pub(super) case: Case,
    pub(super) form: StatusForm,
}

impl FromRequest<App> for ByCode {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let Ok(address) = Address::from_request_parts(&mut parts, app).await;
        let request = Request::from_parts(parts, body);
        let Form(form) =
            Form::<StatusForm>::from_request(request, app).await.map_err(IntoResponse::into_response)?;
        match find(app, &address, &form.code).await.map_err(IntoResponse::into_response)? {
            Ok(case) => Ok(Self { case, form }),
            Err(message) => {
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                Err(code_page(app, &form.lang, form.code, Some(message), status).into_response())
            }
        }
    }
}

/// The case of a code, or why it opens none.
async fn find(app: &App, address: &Address, typed: &str) -> Result<Result<Case, &'static str>, AppError> {
    app.limits.code(address)?;
    let code = match PrivateCode::parse(typed) {
        Ok(code) => code,
        Err(CodeError::Form) => return Ok(Err("error-status-code-form")),
        Err(CodeError::Check) => return Ok(Err("error-status-code")),
    };
    match app.store.case_by_code(code.hash(&app.keys)).await? {
        Some(case) if case.state != CaseState::Withdrawn => Ok(Ok(case)),
        _ => Ok(Err("error-status-code")),
    }
}

fn code_page(
    app: &App,
    lang: &str,
    typed: String,
    error: Option<&'static str>,
    status: StatusCode,
) -> Result<Response, AppError> {
    let words = app.texts.words(lang);
    let mut layout = page::Layout::plain(app, words, "status-page-title");
    // The page belongs to no site; where there is one only, it is known whose it is.
    if let (Some(site), 1) = (app.sites.keys().next(), app.sites.len()) {
        layout = layout.with_feedback(Visit::find(app, site, lang)?, "status");
    }
    let page = CodePage {
        layout,
        words,
        typed,
        error: error.map(|id| words.t(id)),
        calls: app
            .sites
            .values()
            .map(|site| {
                let call = call(words, site);
                page::Call { before: format!("{}: {}", pick(&site.name, &words.lang), call.before), ..call }
            })
            .collect(),
    };
    page::html(&page, status)
}

async fn changed(
    app: &App,
    form: &StatusForm,
    case: &Case,
    part: &'static str,
) -> Result<Response, AppError> {
    let now = app.store.case(case.id).await?.ok_or(StoreError::NotFound)?;
    let error = Some(FieldError { field: "main", message: Message::new("error-status-changed") });
    let said = Said { error, open_part: part, typed: form.reason.clone(), ..Said::default() };
    show(app, form, &now, said, StatusCode::CONFLICT).await
}

pub(super) async fn show(
    app: &App,
    form: &StatusForm,
    case: &Case,
    said: Said,
    status: StatusCode,
) -> Result<Response, AppError> {
    let mut visit = Visit::find(app, &case.site, &form.spoken(case))?;
    if !visit.words.has(&placing::reason(&case.rule)) {
        // An instrument may be written in fewer languages than the site speaks.
        visit = Visit::find(app, &case.site, &case.lang)?;
    }
    let words = visit.words;
    let events = app.store.events(case.id).await?;
    let (typed, errors) = match said.contact {
        Some(typed) => typed,
        None => (SendForm::from_contact(&stored_contact(app, case).await?), Vec::new()),
    };
    let page = StatusPage {
        layout: visit.layout("status-page-title").with_feedback(visit, "status"),
        words,
        title: words.with("status-case-title", &[("number", &case.number)]),
        code: form.code.clone(),
        done: said.done.map(|id| words.t(id)),
        error: said.error,
        open_part: said.open_part,
        typed: said.typed,
        stops: stops(case, &events, &visit),
        now: [now(app, case, &visit), plan::place(app, case, &visit).await?].concat(),
        agreed: agreed(app, &events, &visit),
        plan: plan::part(app, case, &visit, said.message).await?,
        near: near::of_person(visit, case).await?,
        history: history(&events, &visit),
        why: words.t(&placing::reason(&case.rule)),
        open: !matches!(case.state, CaseState::Closed | CaseState::Withdrawn),
        contested: case.contested.is_some(),
        fields: ContactFields { words, form: &typed, errors: &errors },
        outcomes: Outcome::ALL
            .iter()
            .map(|outcome| Choice {
                value: outcome.name(),
                text: words.t(outcome.message()),
                chosen: case.person_outcome == Some(*outcome),
            })
            .collect(),
        call: call(words, visit.site),
    };
    page::html(&page, status)
}

async fn stored_contact(app: &App, case: &Case) -> Result<Contact, AppError> {
    let texts = app.store.texts_of(case.id).await?.ok_or(StoreError::NotFound)?;
    let json = app.keys.open(place::CONTACT, case.id, &texts.contact)?;
    Ok(serde_json::from_slice(&json).unwrap_or_default())
}

/// The way of a case as a picture: behind, here, ahead.
fn stops(case: &Case, events: &[Event], visit: &Visit<'_>) -> Vec<Stop> {
    let order = case.way(events.iter().any(|event| event.kind == EventKind::Planned));
    let here = order.iter().position(|state| *state == case.state).unwrap_or(0);
    order
        .iter()
        .enumerate()
        .map(|(i, state)| Stop {
            class: match i.cmp(&here) {
                std::cmp::Ordering::Less => "is-done",
                std::cmp::Ordering::Equal => "is-here",
                std::cmp::Ordering::Greater => "is-ahead",
            },
            here: i == here,
            text: visit.words.t(&format!("status-stop-{}", state.name())),
        })
        .collect()
}

/// Where the case is now, in sentences.
fn now(app: &App, case: &Case, visit: &Visit<'_>) -> Vec<String> {
    let words = visit.words;
    let queue = queue_name(visit.site, &case.queue, words);
    let mut lines = vec![words.with(&format!("status-where-{}", case.state.name()), &[("queue", &queue)])];
    if case.contacted.is_none() && matches!(case.state, CaseState::New | CaseState::Claimed) {
        if case.deadline < app.clock.now() {
            lines.push(words.t("status-overdue"));
        } else {
            lines.push(words.with("status-deadline", &[("date", &words.day(case.deadline))]));
        }
    }
    if case.attempts > 0 && case.contacted.is_none() {
        lines.push(words.count("status-attempts", "count", case.attempts));
    }
    if let Some(next) = case.next_action.filter(|_| case.closed.is_none()) {
        lines.push(words.with("status-next-action", &[("date", &words.day(next))]));
    }
    if let Some(outcome) = case.outcome {
        lines.push(words.with("status-outcome", &[("outcome", &words.t(outcome.message()))]));
    }
    if case.contested.is_some() {
        lines.push(words.t("status-contested"));
    }
    lines
}

/// What was agreed and answered: the texts that counsellors write for the person.
fn agreed(app: &App, events: &[Event], visit: &Visit<'_>) -> Vec<Dated> {
    let mut lines = Vec::new();
    for event in events {
        let label = match event.kind {
            EventKind::Planned => None,
            EventKind::ContestSettled => Some(visit.words.t("status-answer")),
            _ => continue,
        };
        // A text that does not open is a fault of ours, and no reason to show the person nothing at all.
        if let Ok(Some(text)) = event.text(&app.keys) {
            let text = label.map_or_else(|| text.clone(), |label| format!("{label}: {text}"));
            lines.push(Dated { day: visit.words.day(event.at), text });
        }
    }
    lines
}

/// What has happened, without what staff write for each other.
fn history(events: &[Event], visit: &Visit<'_>) -> Vec<Dated> {
    events
        .iter()
        .filter(|event| event.kind.is_told_to_the_person())
        .map(|event| Dated {
            day: visit.words.day(event.at),
            text: visit.words.t(&format!("status-event-{}", event.kind.name())),
        })
        .collect()
}
