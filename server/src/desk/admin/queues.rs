//! Queues: closed for new cases with a reason, and opened again. Their definitions are in `sites/*.toml`.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;

use crate::auth::staff::Staff;
use crate::desk::form::Form;
use crate::desk::home::Said;
use crate::desk::posted::Posted;
use crate::desk::problem::Problem;
use crate::desk::shell::{Shell, go, page};
use crate::desk::view::{Chip, View};
use crate::state::App;

#[derive(Template)]
#[template(path = "desk/admin/queues.html")]
struct QueuesPage {
    shell: Shell,
    queues: Vec<QueueRow>,
    form: Form,
}

struct QueueRow {
    id: String,
    field: String,
    name: String,
    organisation: String,
    chips: Vec<Chip>,
    members: usize,
    fallback: String,
    closed: bool,
    reason: String,
    can_close: bool,
}

/// GET /desk/admin/queues
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    show_form(&app, &staff, Form::default(), StatusCode::OK, said.done.as_deref()).await
}

async fn show_form(
    app: &App,
    staff: &Staff,
    form: Form,
    status: StatusCode,
    said: Option<&str>,
) -> Result<Response, Problem> {
    let view = View::new(app, staff).await?;
    let states = app.store.queue_states().await?;
    let memberships = app.store.all_memberships().await?;
    let mut rows = Vec::new();
    for queue in app.sites.values().flat_map(|site| &site.queues) {
        if !staff.reach.manages(&queue.id) {
            continue;
        }
        let state = states.get(&queue.id).filter(|state| !state.open);
        rows.push(QueueRow {
            id: queue.id.clone(),
            field: field(&queue.id),
            name: view.pick(&queue.name),
            organisation: view.organisation_name(&queue.id),
            chips: view.queue_chips(queue, states.get(&queue.id).is_none_or(|state| state.open)),
            members: memberships.iter().filter(|(_, id)| *id == queue.id).count(),
            fallback: queue.fallback.as_deref().map_or_else(String::new, |id| view.queue_name(id)),
            closed: state.is_some(),
            reason: state.map_or_else(String::new, |state| state.reason.clone()),
            can_close: queue.fallback.is_some(),
        });
    }
    let shell = Shell::of(app, staff, "admin-queues", "admin").after(said);
    page(status, &QueuesPage { shell, queues: rows, form })
}

/// Name of a queue's reason on the page that shows all of them.
fn field(queue: &str) -> String {
    format!("{queue}-reason")
}

/// POST close. A queue without a fallback cannot be closed: its cases would have nowhere to go.
pub async fn close(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let (_, queue) = app.queue(&id).filter(|_| staff.reach.manages(&id)).ok_or(Problem::Missing)?;
    if queue.fallback.is_none() {
        return Err(Problem::Forbidden);
    }
    let field = field(&id);
    let mut form = Form::of(&fields, "close");
    form.need_text(&staff.words, &field, "admin-error-reason");
    if !form.errors.is_empty() {
        return show_form(&app, &staff, form, StatusCode::UNPROCESSABLE_ENTITY, None).await;
    }
    app.store.set_queue_state(&id, staff.user.id, false, fields.get(&field)).await?;
    Ok(go("/desk/admin/queues", "admin-done-queue-closed"))
}

/// POST open
pub async fn open(State(app): State<App>, staff: Staff, Path(id): Path<String>) -> Result<Response, Problem> {
    app.queue(&id).filter(|_| staff.reach.manages(&id)).ok_or(Problem::Missing)?;
    app.store.set_queue_state(&id, staff.user.id, true, "").await?;
    Ok(go("/desk/admin/queues", "admin-done-queue-opened"))
}
