//! Nothing typed is ever lost: what somebody types into a form of a case is kept on the server, sealed for them, this
//! case and this form, until it is sent, discarded, or the case is gone.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::brief::sealed;
use super::case::find;
use super::posted::Posted;
use super::problem::Problem;
use super::shell::go;
use super::steps::reaches;
use super::view::View;
use crate::auth::fields::Fields;
use crate::auth::reach::Reach;
use crate::auth::rights::{Right, may};
use crate::auth::staff::Staff;
use crate::i18n::{Words, helsinki};
use crate::referrals::model::Case;
use crate::referrals::plan::Step;
use crate::state::App;
use crate::store::{StoreError, User, seal_draft};

/// The forms of a case. Each one's fields begin with its name and a dash.
pub const FORMS: [&str; 16] = [
    "settle",
    "claim",
    "contacted",
    "attempt",
    "message",
    "plan",
    "next",
    "steps",
    "share",
    "note",
    "move",
    "close",
    "follow-up",
    "code",
    "assign",
    "release",
];

/// The forms of one step of a plan: at its sender's, and at the organisation to which it was sent.
const STEP_FORMS: [&str; 3] = ["change-step", "decline", "done"];

/// The form that a draft is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Of {
    /// Its name.
    pub form: &'static str,
    /// The step of the plan, where it is a step's.
    pub step: Option<Uuid>,
}

impl Of {
    /// The form as it names itself, with the step that came with it, or as [`Of::key`] writes both.
    pub fn read(form: &str, step: &str) -> Option<Self> {
        let (name, step) = form.split_once(':').unwrap_or((form, step));
        if let Some(form) = FORMS.into_iter().find(|known| *known == name) {
            return Some(Self { form, step: None });
        }
        let form = STEP_FORMS.into_iter().find(|known| *known == name)?;
        Some(Self { form, step: Some(step.parse().ok()?) })
    }

    /// It stands on the page of a step that was sent to an organisation, not on that of its case.
    pub fn is_received(&self) -> bool {
        matches!(self.form, "decline" | "done")
    }

    /// The name under which it is stored: steps of one plan have a draft each.
    pub fn key(&self) -> String {
        self.step.map_or_else(|| self.form.to_owned(), |step| format!("{}:{step}", self.form))
    }
}

/// Longest draft in bytes: several times what a form takes, so that a text too long to be sent is kept too.
const LONGEST: usize = 32 * 1024;

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Body {
    /// The case's version on the page into which it was typed.
    version: i64,
    fields: Vec<(String, String)>,
}

/// A draft as its form shows it.
pub struct DraftView {
    /// The form.
    pub form: String,
    /// "Draft from 12.30, not sent yet".
    pub said: String,
    /// The case has changed since it was typed.
    pub stale: bool,
    /// Names and values of the fields.
    pub fields: Vec<(String, String)>,
}

/// What became of a text that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is a draft since this moment.
    At(Timestamp),
    /// There was nothing to keep.
    Nothing,
    /// It is longer than anything that is kept.
    TooLong,
}

/// Keeps what was typed into a form of a case. The caller knows that the person may work on the case.
///
/// # Errors
/// When the case is gone or the database cannot write.
pub async fn keep(app: &App, user: Uuid, case: Uuid, of: Of, fields: &Fields) -> Result<Kept, StoreError> {
    let typed = fields.of_form(of.form);
    if typed.is_empty() {
        return Ok(Kept::Nothing);
    }
    let version = if of.step.is_some() { "step-version" } else { "version" };
    let body = Body { version: fields.get(version).parse().unwrap_or(-1), fields: typed };
    let Ok(plain) = serde_json::to_vec(&body) else { return Ok(Kept::Nothing) };
    if plain.len() > LONGEST {
        return Ok(Kept::TooLong);
    }
    let key = of.key();
    let body = seal_draft(&app.keys, user, case, &key, &plain, app.random);
    Ok(Kept::At(app.store.keep_draft(user, case, &key, body).await?))
}

/// Keeps the text of a form that could not be taken, for the person who typed it, where they may work on the case, or may do
/// the step. `path` is where the form was sent. Whether it is safe now.
pub async fn rescue(app: &App, author: &User, path: &str, fields: &Fields) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let ["", "desk", kind, id, action] = parts.as_slice() else { return false };
    let form = if *action == "draft" { fields.get("draft") } else { action };
    let (case, of) = match *kind {
        "cases" => (id.parse().ok(), Of::read(form, fields.get("step")).filter(|of| !of.is_received())),
        "steps" => (None, Of::read(form, id).filter(Of::is_received)),
        _ => return false,
    };
    let Some(of) = of else { return false };
    match try_rescue(app, author, case, of, fields).await {
        Ok(kept) => matches!(kept, Kept::At(_)),
        Err(error) => {
            // The page shows the text itself then; the reason is ours, the text is nobody's business.
            tracing::warn!(%error, "a typed text could not be kept");
            false
        }
    }
}

/// `case`: whose form it was; without one it stood on the page of a step that was sent to the author's organisation.
async fn try_rescue(
    app: &App,
    author: &User,
    case: Option<Uuid>,
    of: Of,
    fields: &Fields,
) -> Result<Kept, StoreError> {
    let step = match of.step {
        Some(step) => app.store.step(step).await?,
        None => None,
    };
    let Some(id) = case.or(step.as_ref().map(|step| step.step.case)) else { return Ok(Kept::Nothing) };
    let Some(known) = app.store.case(id).await? else { return Ok(Kept::Nothing) };
    let memberships = app.store.memberships(author.id).await?;
    let reach = Reach::new(&app.sites, author.role, &memberships);
    let theirs = match (case, &step) {
        (None, Some(step)) => reaches(app, &reach, &step.step, &known),
        // A step that is gone, or of another case, has no form here.
        (Some(id), step) if of.step.is_some() && step.as_ref().is_none_or(|step| step.step.case != id) => {
            false
        }
        _ => reach.sees(&known) && reach.works(&known),
    };
    if !theirs || !may(author.role, Right::WorkCases) {
        return Ok(Kept::Nothing);
    }
    keep(app, author.id, id, of, fields).await
}

/// Whoever asks wants to read the answer with a script.
pub fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept.contains("json") && !accept.contains("text/html")
}

/// One sentence for a script to show, and whether what was typed is safe.
pub fn said(status: StatusCode, text: &str, kept: bool) -> Response {
    crate::auth::staff::private((status, Json(json!({ "said": text, "kept": kept }))).into_response())
}

/// POST /desk/cases/{id}/draft: keeps what is typed; `draft` names the form. An empty form has no draft.
pub async fn save(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let case = find(&app, &staff, &id).await?;
    if !staff.reach.works(&case) {
        return Err(Problem::Forbidden);
    }
    let of = of_case(&app, &case, &fields).await?;
    saved(&app, &staff, (case.id, of), &headers, &fields, &format!("/desk/cases/{}", case.id)).await
}

/// The form of a case, or of a step of its plan, that the fields name.
async fn of_case(app: &App, case: &Case, fields: &Fields) -> Result<Of, Problem> {
    let of = Of::read(fields.get("draft"), fields.get("step")).filter(|of| !of.is_received());
    let of = of.ok_or(Problem::Missing)?;
    if let Some(step) = of.step {
        let known = app.store.step(step).await?;
        known.filter(|known| known.step.case == case.id).ok_or(Problem::Missing)?;
    }
    Ok(of)
}

/// Keeps a draft and says so: to a script, or on the page `back`.
///
/// # Errors
/// When it is too long, or the database cannot write.
pub async fn saved(
    app: &App,
    staff: &Staff,
    (case, of): (Uuid, Of),
    headers: &HeaderMap,
    fields: &Fields,
    back: &str,
) -> Result<Response, Problem> {
    let words = &staff.words;
    let (text, done) = match keep(app, staff.user.id, case, of, fields).await? {
        Kept::At(at) => (
            words.with("typing-saved", &[("time", &clock(words, app.clock.now(), at))]),
            "desk-done-draft-kept",
        ),
        Kept::TooLong => return Err(Problem::TooLarge),
        Kept::Nothing => {
            let key = of.key();
            if app.store.drafts(staff.user.id, case).await?.iter().any(|draft| draft.form == key) {
                app.store.drop_draft(staff.user.id, case, &key).await?;
            }
            (words.t("typing-nothing"), "desk-done-draft-none")
        }
    };
    if wants_json(headers) {
        return Ok(said(StatusCode::OK, &text, true));
    }
    Ok(go(back, done))
}

/// POST /desk/cases/{id}/discard: one's own draft, also where one may only read by now.
pub async fn discard(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let case = find(&app, &staff, &id).await?;
    let of = of_case(&app, &case, &fields).await?;
    app.store.drop_draft(staff.user.id, case.id, &of.key()).await?;
    Ok(go(&format!("/desk/cases/{}", case.id), "desk-done-draft-gone"))
}

/// "12.30", or with its day when that is not today.
fn clock(words: &Words, now: Timestamp, at: Timestamp) -> String {
    let local = at.to_zoned(helsinki());
    if local.date() != now.to_zoned(helsinki()).date() {
        return words.time(at);
    }
    let two = |number: i8| format!("{number:02}");
    words.with("typing-clock", &[("hour", &two(local.hour())), ("minute", &two(local.minute()))])
}

impl View<'_> {
    /// The reader's own drafts about a case they may see; those of steps of its plan only where its holder typed them.
    ///
    /// # Errors
    /// When the database cannot be read, or a draft does not belong where it is.
    pub async fn drafts(&self, case: &Case) -> Result<Vec<DraftView>, Problem> {
        // What was typed to change a step is only mentioned here, so its version does not matter.
        let of_case = |of: Of| (!of.is_received()).then_some(case.version);
        self.drafts_of(case.id, of_case).await
    }

    /// The reader's own drafts about one step.
    ///
    /// # Errors
    /// When the database cannot be read, or a draft does not belong where it is.
    pub async fn step_drafts(&self, step: &Step) -> Result<Vec<DraftView>, Problem> {
        self.drafts_of(step.case, |of| (of.step == Some(step.id)).then_some(step.version)).await
    }

    async fn drafts_of(
        &self,
        case: Uuid,
        now: impl Fn(Of) -> Option<i64>,
    ) -> Result<Vec<DraftView>, Problem> {
        let user = self.staff.user.id;
        let mut views = Vec::new();
        for draft in self.app.store.drafts(user, case).await? {
            let Some(version) = Of::read(&draft.form, "").and_then(&now) else { continue };
            let plain = draft.open(&self.app.keys, user, case).map_err(sealed)?;
            let body: Body = serde_json::from_slice(&plain).map_err(|error| {
                tracing::error!(%error, "a stored draft could not be read");
                Problem::Fault
            })?;
            let time = clock(self.words, self.app.clock.now(), draft.saved);
            views.push(DraftView {
                said: self.words.with("typing-draft", &[("time", &time)]),
                stale: body.version != version,
                form: draft.form,
                fields: body.fields,
            });
        }
        Ok(views)
    }
}
