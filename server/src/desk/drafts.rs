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
use super::problem::Problem;
use super::shell::go;
use super::view::View;
use crate::auth::fields::Fields;
use crate::auth::reach::Reach;
use crate::auth::rights::{Right, may};
use crate::auth::staff::Staff;
use crate::i18n::{Words, helsinki};
use crate::referrals::model::Case;
use crate::state::App;
use crate::store::{StoreError, User, seal_draft};

/// The forms of a case. Each one's fields begin with its name and a dash.
pub const FORMS: [&str; 13] = [
    "settle",
    "claim",
    "contacted",
    "attempt",
    "plan",
    "next",
    "note",
    "move",
    "close",
    "follow-up",
    "code",
    "assign",
    "release",
];

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

fn known(form: &str) -> Option<&'static str> {
    FORMS.into_iter().find(|known| *known == form)
}

/// Keeps what was typed into a form of a case. The caller knows that the person may work on the case.
///
/// # Errors
/// When the case is gone or the database cannot write.
pub async fn keep(
    app: &App,
    user: Uuid,
    case: Uuid,
    form: &str,
    fields: &Fields,
) -> Result<Kept, StoreError> {
    let Some(form) = known(form) else { return Ok(Kept::Nothing) };
    let typed = fields.of_form(form);
    if typed.is_empty() {
        return Ok(Kept::Nothing);
    }
    let body = Body { version: fields.get("version").parse().unwrap_or(-1), fields: typed };
    let Ok(plain) = serde_json::to_vec(&body) else { return Ok(Kept::Nothing) };
    if plain.len() > LONGEST {
        return Ok(Kept::TooLong);
    }
    let body = seal_draft(&app.keys, user, case, form, &plain, app.random);
    Ok(Kept::At(app.store.keep_draft(user, case, form, body).await?))
}

/// Keeps the text of a form that could not be taken, for the person who typed it, where they may work on the case.
/// `path` is where the form was sent. Whether it is safe now.
pub async fn rescue(app: &App, author: &User, path: &str, fields: &Fields) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let ["", "desk", "cases", id, action] = parts.as_slice() else { return false };
    let form = if *action == "draft" { fields.get("draft") } else { action };
    let Ok(id) = id.parse::<Uuid>() else { return false };
    match try_rescue(app, author, id, form, fields).await {
        Ok(kept) => matches!(kept, Kept::At(_)),
        Err(error) => {
            // The page shows the text itself then; the reason is ours, the text is nobody's business.
            tracing::warn!(%error, "a typed text could not be kept");
            false
        }
    }
}

async fn try_rescue(
    app: &App,
    author: &User,
    id: Uuid,
    form: &str,
    fields: &Fields,
) -> Result<Kept, StoreError> {
    let Some(case) = app.store.case(id).await? else { return Ok(Kept::Nothing) };
    let memberships = app.store.memberships(author.id).await?;
    let reach = Reach::new(&app.sites, author.role, &memberships);
    if !may(author.role, Right::WorkCases) || !reach.sees(&case) || !reach.works(&case) {
        return Ok(Kept::Nothing);
    }
    keep(app, author.id, id, form, fields).await
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
    let form = known(fields.get("draft")).ok_or(Problem::Missing)?;
    let words = &staff.words;
    let (text, done) = match keep(&app, staff.user.id, case.id, form, &fields).await? {
        Kept::At(at) => (
            words.with("typing-saved", &[("time", &clock(words, app.clock.now(), at))]),
            "desk-done-draft-kept",
        ),
        Kept::TooLong => return Err(Problem::TooLarge),
        Kept::Nothing => {
            if app.store.drafts(staff.user.id, case.id).await?.iter().any(|draft| draft.form == form) {
                app.store.drop_draft(staff.user.id, case.id, form).await?;
            }
            (words.t("typing-nothing"), "desk-done-draft-none")
        }
    };
    if wants_json(&headers) {
        return Ok(said(StatusCode::OK, &text, true));
    }
    Ok(go(&format!("/desk/cases/{}", case.id), done))
}

/// POST /desk/cases/{id}/discard: one's own draft, also where one may only read by now.
pub async fn discard(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let case = find(&app, &staff, &id).await?;
    let form = known(fields.get("draft")).ok_or(Problem::Missing)?;
    app.store.drop_draft(staff.user.id, case.id, form).await?;
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
    /// The reader's own drafts about a case they may see.
    ///
    /// # Errors
    /// When the database cannot be read, or a draft does not belong where it is.
    pub async fn drafts(&self, case: &Case) -> Result<Vec<DraftView>, Problem> {
        let user = self.staff.user.id;
        let now = self.app.clock.now();
        let mut views = Vec::new();
        for draft in self.app.store.drafts(user, case.id).await? {
            let plain = draft.open(&self.app.keys, user, case.id).map_err(sealed)?;
            let Body { version, fields } = serde_json::from_slice(&plain).map_err(|error| {
                tracing::error!(%error, "a stored draft could not be read");
                Problem::Fault
            })?;
            let time = clock(self.words, now, draft.saved);
            views.push(DraftView {
                said: self.words.with("typing-draft", &[("time", &time)]),
                stale: version != case.version,
                form: draft.form,
                fields,
            });
        }
        Ok(views)
    }
}
