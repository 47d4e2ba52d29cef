//! Mails and calls of webhooks that could not be sent. Only that they exist, why, and a way to try again; never an address.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use crate::auth::staff::Staff;
use crate::desk::home::Said;
use crate::desk::problem::Problem;
use crate::desk::shell::{Shell, go, page};
use crate::state::App;
use crate::store::{Arranger, Call, HookEvent, Mail, MailKind};

#[derive(Template)]
#[template(path = "desk/admin/outbox.html")]
struct OutboxPage {
    shell: Shell,
    mails: Vec<MailRow>,
    calls: Vec<CallRow>,
}

struct CallRow {
    id: Uuid,
    when: String,
    hook: String,
    event: String,
    case: Option<Uuid>,
    tries: i64,
    error: String,
}

struct MailRow {
    id: Uuid,
    when: String,
    kind: String,
    /// None: it is for a member of staff.
    case: Option<Uuid>,
    tries: i64,
    error: String,
}

/// The parked mails of cases that they may see, of accounts that they manage, and about events that they arrange.
///
/// # Errors
/// When the database cannot be read.
pub async fn parked(app: &App, staff: &Staff) -> Result<Vec<Mail>, Problem> {
    let mut seen = Vec::new();
    for mail in app.store.mails_parked().await? {
        let visible = match (mail.case, mail.user, mail.sign_up) {
            (Some(case), _, _) => app.store.case(case).await?.is_some_and(|case| staff.reach.sees(&case)),
            (None, Some(user), _) => manages(app, staff, user).await?,
            (None, None, Some(sign_up)) => arranges(app, staff, sign_up).await?,
            (None, None, None) => false,
        };
        if visible {
            seen.push(mail);
        }
    }
    Ok(seen)
}

async fn arranges(app: &App, staff: &Staff, sign_up: Uuid) -> Result<bool, Problem> {
    let Some(sign_up) = app.store.signed_up(sign_up).await? else { return Ok(false) };
    let event = app.store.occasion(sign_up.event).await?;
    Ok(event.is_some_and(|event| Arranger::of(staff).reaches(&event.site, &event.org)))
}

async fn manages(app: &App, staff: &Staff, user: Uuid) -> Result<bool, Problem> {
    let memberships = app.store.memberships(user).await?;
    let user = app.store.user(user).await?;
    Ok(user.is_some_and(|user| staff.reach.manages_account(user.role, &memberships)))
}

/// The parked calls about cases that they may see; those about cases that are gone are the whole installation's.
///
/// # Errors
/// When the database cannot be read.
pub async fn parked_calls(app: &App, staff: &Staff) -> Result<Vec<Call>, Problem> {
    let mut seen = Vec::new();
    for call in app.store.calls_parked().await? {
        let visible = match call.case {
            Some(case) => app.store.case(case).await?.is_some_and(|case| staff.reach.sees(&case)),
            None => staff.reach.is_whole(),
        };
        if visible {
            seen.push(call);
        }
    }
    Ok(seen)
}

fn call_row(staff: &Staff, call: Call) -> CallRow {
    let words = &staff.words;
    let error = match call.error.strip_prefix("answer-") {
        Some(status) => words.with("hook-error-answer", &[("status", status)]),
        None => words.t(match call.error.as_str() {
            "address" => "hook-error-address",
            "late" => "hook-error-late",
            "orphan" => "hook-error-orphan",
            _ => "hook-error-connection",
        }),
    };
    CallRow {
        id: call.id,
        when: words.time(call.created),
        event: HookEvent::from_name(&call.event).map_or(String::new(), |event| words.t(event.message())),
        hook: call.hook,
        case: call.case,
        tries: call.attempts,
        error,
    }
}

/// GET /desk/admin/outbox
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let row = |mail: Mail| MailRow {
        id: mail.id,
        when: staff.words.time(mail.created),
        kind: staff.words.t(match mail.kind {
            MailKind::Received => "admin-mail-received",
            MailKind::News => "admin-mail-news",
            MailKind::Task => "outbox-mail-task",
            MailKind::Digest => "outbox-mail-digest",
            MailKind::Event(_) => "outbox-mail-event",
        }),
        case: mail.case,
        tries: mail.attempts,
        error: mail.error,
    };
    let mails = parked(&app, &staff).await?.into_iter().map(row).collect();
    let shell = Shell::of(&app, &staff, "admin-outbox", "admin").after(said.done.as_deref());
    let calls = parked_calls(&app, &staff).await?.into_iter().map(|call| call_row(&staff, call)).collect();
    page(StatusCode::OK, &OutboxPage { shell, mails, calls })
}

/// POST again
pub async fn again(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    if parked_calls(&app, &staff).await?.iter().any(|call| call.id == id) {
        app.store.call_again(id, staff.user.id).await?;
        return Ok(go("/desk/admin/outbox", "admin-done-call-again"));
    }
    if !parked(&app, &staff).await?.iter().any(|mail| mail.id == id) {
        return Err(Problem::Missing);
    }
    app.store.mail_again(id, staff.user.id).await?;
    Ok(go("/desk/admin/outbox", "admin-done-mail-again"))
}
