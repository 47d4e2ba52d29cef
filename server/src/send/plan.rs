//! What several organisations do together, as the person sees it under their code: their own moves first, what they agreed
//! to share, messages. The code travels in form bodies only.

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use suunta_shared::text::Message;
use uuid::Uuid;

use super::form::FieldError;
use super::status::{ByCode, Said, StatusForm, show};
use crate::config::site::{Site, pick};
use crate::desk::figures::usual_days;
use crate::desk::messages::LONGEST;
use crate::ics::{self, Appointment};
use crate::referrals::model::{Case, State as CaseState};
use crate::referrals::plan::{StepAction, StepState};
use crate::state::App;
use crate::store::{Actor, NewMessage, PlanStep, StepBy, StepDone, StoreError};
use crate::web::errors::AppError;
use crate::web::page::Visit;

/// First contacts below this number could be about one person, and say nothing certain.
const ENOUGH: usize = 5;

/// The plan, what is shared, and the messages.
pub struct PlanPart {
    /// The person's own steps that wait for them.
    pub own: Vec<StepLine>,
    /// Everything else of the plan.
    pub others: Vec<StepLine>,
    pub shares: Vec<ShareLine>,
    pub messages: Vec<MessageLine>,
    /// They can write now.
    pub writes: bool,
    /// What they were writing.
    pub typed: String,
}

/// A step in words.
pub struct StepLine {
    pub id: Uuid,
    pub version: i64,
    pub text: String,
    /// Whose step, what has become of it, until when, when and where.
    pub facts: Vec<String>,
    pub class: &'static str,
    /// There is an appointment to put into a calendar.
    pub calendar: bool,
    /// The person may say that it is done.
    pub finish: bool,
}

/// Something they agreed to share.
pub struct ShareLine {
    pub id: Uuid,
    pub text: String,
    pub open: bool,
}

/// A message.
pub struct MessageLine {
    pub head: String,
    pub text: String,
}

/// An organisation's name in the language of the visit.
fn organisation(site: &Site, org: &str, lang: &str) -> String {
    site.organisation(org).map_or_else(String::new, |organisation| pick(&organisation.name, lang).to_owned())
}

/// Makes the part of the page. A text that does not open is a fault of ours, and no reason to show nothing at all.
pub async fn part(app: &App, case: &Case, visit: &Visit<'_>, typed: String) -> Result<PlanPart, StoreError> {
    let words = visit.words;
    let open = case.state.open();
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for step in app.store.steps(case.id).await? {
        if step.step.state == StepState::Cancelled {
            continue;
        }
        let Some(line) = line(app, case, visit, &step) else { continue };
        if line.finish { own.push(line) } else { others.push(line) }
    }
    let shares = app.store.shares_now(case.id, visit.site.unagreed()).await?;
    let shares = shares.into_iter().map(|(share, seen)| {
        let parts: Vec<String> = seen.iter().map(|part| words.t(part.message())).collect();
        let (org, parts) = (organisation(visit.site, &share.org, &words.lang), parts.join(", "));
        let ended = share.revoked.map(|at| words.day(at));
        let text = match &ended {
            Some(date) => words.with("status-share-ended", &[("org", &org), ("date", date)]),
            // No agreement of the organisations allows it now: said as it is.
            None if seen.is_empty() => words.with("services-share-not-now", &[("org", &org)]),
            None => words.with(
                "status-share-line",
                &[("org", &org), ("parts", &parts), ("date", &words.day(share.agreed))],
            ),
        };
        ShareLine { id: share.id, text, open: ended.is_none() }
    });
    let messages = app.store.messages(case.id).await?.into_iter().filter_map(|message| {
        let who = words.t(if message.author.is_none() { "status-message-you" } else { "status-message-us" });
        let head = words.with("status-message-head", &[("who", &who), ("time", &words.time(message.at))]);
        Some(MessageLine { head, text: message.text(&app.keys).ok()? })
    });
    Ok(PlanPart { own, others, shares: shares.collect(), messages: messages.collect(), writes: open, typed })
}

fn line(app: &App, case: &Case, visit: &Visit<'_>, step: &PlanStep) -> Option<StepLine> {
    let words = visit.words;
    let bare = &step.step;
    let mut facts = Vec::new();
    if let Some(org) = &bare.org {
        facts.push(organisation(visit.site, org, &words.lang));
    }
    // A step that an organisation declined is ours to place anew: nobody sends the person away.
    let state = if bare.state == StepState::Declined { StepState::Planned } else { bare.state };
    if bare.org.is_some() || state == StepState::Done {
        facts.push(words.t(&format!("status-step-{}", state.name())));
    }
    let settled = state == StepState::Done;
    if let Some(at) = bare.appointment {
        facts.push(words.with("plan-appointment", &[("time", &words.time(at))]));
    } else if let Some(due) = bare.due.filter(|_| !settled) {
        facts.push(words.with("status-step-due", &[("date", &words.day(due))]));
    }
    let spot = step.spot(&app.keys).ok()?;
    if !spot.is_empty() {
        facts.push(spot);
    }
    Some(StepLine {
        id: bare.id,
        version: bare.version,
        text: step.text(&app.keys).ok()?,
        facts,
        class: match state {
            StepState::Done => "is-done",
            StepState::Accepted | StepState::Sent => "is-here",
            _ => "",
        },
        calendar: bare.appointment.is_some() && !settled,
        finish: bare.org.is_none()
            && case.state.open()
            && bare.after(StepAction::Finish, &case.org).is_some(),
    })
}

/// Where the case is, beside its state: how long it usually takes, and who looks after it.
pub async fn place(app: &App, case: &Case, visit: &Visit<'_>) -> Result<Vec<String>, StoreError> {
    let words = visit.words;
    let mut lines = Vec::new();
    let waits = case.contacted.is_none() && matches!(case.state, CaseState::New | CaseState::Claimed);
    if waits && case.deadline >= app.clock.now() {
        let contacts = app.store.first_contacts(&case.queue).await?;
        if let Some(days) = usual_days(&contacts).filter(|_| contacts.len() >= ENOUGH) {
            lines.push(words.count("status-usual", "count", days));
        }
    }
    if case.state.held() {
        let org = organisation(visit.site, &case.org, &words.lang);
        let name = match app.store.shown_name(case.id).await? {
            Some(user) => app.store.user(user).await?.map(|user| user.display),
            None => None,
        };
        lines.push(match name {
            Some(name) => words.with("status-holder-named", &[("name", &name), ("org", &org)]),
            None => words.with("status-holder", &[("org", &org)]),
        });
    }
    if case.state.open() && !case.hidden.is_empty() {
        let parts: Vec<String> = case.hidden.iter().map(|part| words.t(part.message())).collect();
        let org = organisation(visit.site, &case.org, &words.lang);
        lines.push(words.with("status-hidden", &[("org", &org), ("parts", &parts.join(", "))]));
    }
    Ok(lines)
}

/// The page again after something was done, or with what was in the way.
async fn after<T>(
    app: &App,
    form: &StatusForm,
    case: &Case,
    result: Result<T, StoreError>,
    done: &'static str,
) -> Result<Response, AppError> {
    let (said, status) = match result {
        Ok(_) => (Said { done: Some(done), ..Said::default() }, StatusCode::OK),
        // Somebody was faster: the page shows how it is now.
        Err(StoreError::Conflict(_) | StoreError::Refused(_) | StoreError::NotFound) => {
            let error = Some(FieldError { field: "main", message: Message::new("error-status-changed") });
            (Said { error, ..Said::default() }, StatusCode::CONFLICT)
        }
        Err(error) => return Err(error.into()),
    };
    let now = app.store.case(case.id).await?.ok_or(StoreError::NotFound)?;
    show(app, form, &now, said, status).await
}

/// `POST /status/step`: the person has done a step of their own.
pub async fn step(State(app): State<App>, ByCode { case, form }: ByCode) -> Result<Response, AppError> {
    let done = StepDone {
        step: form.step.parse().unwrap_or_default(),
        version: form.version.parse().unwrap_or(-1),
        by: StepBy::Person { case: case.id },
        action: StepAction::Finish,
        answer: None,
        outcome: None,
        queues: Vec::new(),
    };
    let result = app.store.step_done(done).await;
    after(&app, &form, &case, result, "status-step-thanks").await
}

/// `POST /status/unshare`: the person takes back what they agreed to share; at once.
pub async fn unshare(State(app): State<App>, ByCode { case, form }: ByCode) -> Result<Response, AppError> {
    let share = form.share.parse().unwrap_or_default();
    let result = app.store.revoke_share(case.id, share, Actor::Person).await;
    after(&app, &form, &case, result, "status-unshared").await
}

/// `POST /status/message`: the person writes.
pub async fn message(State(app): State<App>, ByCode { case, form }: ByCode) -> Result<Response, AppError> {
    let text = form.text.trim().replace("\r\n", "\n");
    let length = text.chars().count();
    let mut wrong = if length == 0 {
        Some(Message::new("error-status-message"))
    } else if length > LONGEST {
        let limit = i64::try_from(LONGEST).unwrap_or(i64::MAX);
        Some(Message::new("error-send-long").with("limit", limit))
    } else {
        None
    };
    if wrong.is_none() {
        let new = NewMessage::seal(&app.keys, &app.clock, app.random, &text);
        match app.store.write_message(case.id, None, new).await {
            Err(StoreError::Refused("too-many-messages")) => {
                wrong = Some(Message::new("error-status-messages"));
            }
            // Sent: the field is empty again.
            result => return after(&app, &form, &case, result, "status-message-sent").await,
        }
    }
    let error = wrong.map(|message| FieldError { field: "text", message });
    let said = Said { error, open_part: "message", message: form.text.clone(), ..Said::default() };
    show(&app, &form, &case, said, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// `POST /status/appointment`: an appointment as a calendar file.
pub async fn appointment(
    State(app): State<App>,
    ByCode { case, form }: ByCode,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &case.site, &form.spoken(&case))?;
    let step = app.store.step(form.step.parse().unwrap_or_default()).await?;
    let step = step.filter(|step| step.step.case == case.id && step.step.state != StepState::Cancelled);
    let Some((step, begins)) = step.and_then(|step| step.step.appointment.map(|at| (step, at))) else {
        return Err(AppError::not_found());
    };
    let org = step.step.org.as_deref().unwrap_or(&case.org);
    let org = organisation(visit.site, org, &visit.words.lang);
    let file = ics::file(&Appointment {
        id: step.step.id,
        version: step.step.version,
        made: app.clock.now(),
        begins,
        title: &visit.words.with("status-calendar-title", &[("org", &org)]),
        spot: &step.spot(&app.keys)?,
        ..Appointment::default()
    });
    let mut response = file.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    headers
        .insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"suunta.ics\""));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
