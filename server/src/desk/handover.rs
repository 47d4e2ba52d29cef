//! What passes a case or its key on: another queue, a named colleague, a settled contest, a new private code.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::actions::{Act, checked};
use super::posted::Posted;
use super::problem::Problem;
use super::shell::{Shell, page};
use super::view::View;
use crate::auth::fields::Fields;
use crate::crypto::PrivateCode;
use crate::referrals::model::Case;
use crate::referrals::placing;
use crate::referrals::plan::SharedPart;
use crate::store::Destination;

/// POST move: to another queue, with a reason that the receiver reads first.
pub async fn move_to(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "move").await?;
    let view = View::new(&app, &staff).await?;
    let target = check_queue(&view, &mut act, "move-queue").await?;
    if target.is_none() && act.form.error("move-queue").is_none() {
        act.wrong("move-queue", "desk-error-queue");
    }
    act.need_text("move-reason", "desk-error-reason");
    let act = checked!(act);
    let target = target.unwrap_or_default();
    let hidden = hidden(&view, &act.case, &target, &fields).await?;
    let to = destination(&view, &act.case, &target, &hidden).await?;
    let (user, reason) = (staff.user.id, act.seal("move-reason"));
    let result = act.store().move_hiding(act.case.id, user, act.version, (to, hidden), reason).await;
    act.finish(result, "desk-done-moved").await
}

/// What the receiving organisation is not shown: what the person did not agree to pass on, and what the mover does not see
/// either. Whom the person wrote to first knows everything already.
async fn hidden(view: &View<'_>, case: &Case, to: &str, fields: &Fields) -> Result<Vec<SharedPart>, Problem> {
    let (_, queue) = view.app.queue(to).ok_or(Problem::Missing)?;
    if queue.organisation == case.org {
        return Ok(case.hidden.clone());
    }
    let events = view.app.store.events(case.id).await?;
    let first = events.iter().find_map(|event| event.from_queue.as_deref()).unwrap_or(&case.queue);
    if view.app.queue(first).is_some_and(|(_, first)| first.organisation == queue.organisation) {
        return Ok(Vec::new());
    }
    // A form without the question leaves everything as it is.
    let asked = fields.get("move-asked") == "yes";
    let agreed = |part: &SharedPart| !asked || fields.all("move-part").any(|name| name == part.name());
    let parts = SharedPart::ALL.iter().copied();
    Ok(parts.filter(|part| case.hidden.contains(part) || !agreed(part)).collect())
}

/// POST settle: answers a person who says that the queue is wrong.
pub async fn settle(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "settle").await?;
    let view = View::new(&app, &staff).await?;
    let target = check_queue(&view, &mut act, "settle-queue").await?;
    act.need_text("settle-answer", "desk-error-answer");
    let act = checked!(act);
    let to = match &target {
        Some(target) => Some(destination(&view, &act.case, target, &act.case.hidden).await?),
        None => None,
    };
    let answer = act.seal("settle-answer");
    let result = act.store().settle_contest(act.case.id, staff.user.id, act.version, to, answer).await;
    act.finish(result, "desk-done-settled").await
}

/// POST assign: an administrator gives the case to a member of its queue.
pub async fn assign(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "assign").await?;
    let view = View::new(&app, &staff).await?;
    let members = view.members(&act.case.queue).await?;
    let chosen = act.form.value("assign-user").to_owned();
    if !members.iter().any(|(id, _)| *id == chosen) {
        act.wrong("assign-user", "desk-error-user");
    }
    act.may_text("assign-reason");
    let act = checked!(act);
    let to: Uuid = chosen.parse().map_err(|_| Problem::Missing)?;
    let result = act.store().assign(act.case.id, staff.user.id, act.version, to).await;
    if result.is_ok() && !act.form.value("assign-reason").is_empty() {
        act.store().note(act.case.id, staff.user.id, act.seal("assign-reason")).await?;
    }
    act.finish(result, "desk-done-assigned").await
}

/// The queue chosen in a field: one of those offered, or none.
async fn check_queue(view: &View<'_>, act: &mut Act<'_>, field: &str) -> Result<Option<String>, Problem> {
    let chosen = act.form.value(field).to_owned();
    if chosen.is_empty() {
        return Ok(None);
    }
    let states = view.app.store.queue_states().await?;
    if view.destinations(&act.case, &states).iter().any(|(id, _)| *id == chosen) {
        return Ok(Some(chosen));
    }
    let to_all =
        view.app.queue(&chosen).is_some_and(|(_, queue)| !placing::may_move(&act.case, queue.protected));
    let closed = states.get(&chosen).is_some_and(|state| !state.open);
    let why = match (to_all, closed) {
        (true, _) => "desk-error-queue-protected",
        (false, true) => "desk-error-queue-closed",
        (false, false) => "desk-error-queue",
    };
    act.wrong(field, why);
    Ok(None)
}

/// Where a case goes, with its search words under the keys of the receiving organisation.
async fn destination(
    view: &View<'_>,
    case: &Case,
    to: &str,
    hidden: &[SharedPart],
) -> Result<Destination, Problem> {
    let (_, queue) = view.app.queue(to).ok_or(Problem::Missing)?;
    let texts = view.app.store.texts_of(case.id).await?.ok_or(Problem::Changed)?;
    let contact = view.open_contact(&texts)?;
    // Whom they may not see they cannot search for either.
    let index = if hidden.contains(&SharedPart::Contact) {
        Vec::new()
    } else {
        view.app.keys.index_words(&queue.organisation, &contact)
    };
    Ok(Destination {
        queue: queue.id.clone(),
        org: queue.organisation.clone(),
        protected: queue.protected,
        index,
    })
}

#[derive(Template)]
#[template(path = "desk/once.html")]
pub(super) struct Once {
    pub shell: Shell,
    pub heading: String,
    pub help: String,
    pub secret: String,
    pub go: String,
    pub go_text: String,
}

/// POST code: a new private code after a noted identity check, shown this once; only its hash is stored.
pub async fn code(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "code").await?;
    act.need_text("code-check", "desk-error-check");
    let act = checked!(act);
    let code = PrivateCode::random(app.random);
    let (case, number) = (act.case.id, act.case.number.clone());
    let check = act.seal("code-check");
    let hash = code.hash(&app.keys);
    match act.store().reissue_code(case, staff.user.id, act.version, hash, check).await {
        Ok(_) => {
            let heading = staff.words.with("desk-code-title", &[("number", &number)]);
            let shell = Shell::of(&app, &staff, "desk-nav-home", "home").titled(heading.clone());
            let once = Once {
                heading,
                help: staff.words.t("desk-code-help"),
                secret: code.to_string(),
                go: format!("/desk/cases/{case}"),
                go_text: staff.words.t("desk-go-case"),
                shell,
            };
            page(StatusCode::OK, &once)
        }
        Err(error) => act.finish::<Case>(Err(error), "").await,
    }
}
