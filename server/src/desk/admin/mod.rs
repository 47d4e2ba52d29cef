//! `/desk/admin`: what waits for a decision, accounts, queues, mails that did not leave.

pub mod accounts;
pub mod outbox;
pub mod queues;
pub mod second_step;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::home::Said;
use super::problem::Problem;
use super::shell::{Shell, page};
use super::view::{Row, View};
use crate::auth::rights::Right;
use crate::auth::staff::Staff;
use crate::referrals::model::Role;
use crate::state::App;

#[derive(Template)]
#[template(path = "desk/admin/overview.html")]
struct Overview {
    shell: Shell,
    contested: Vec<Row>,
    overdue: Vec<Row>,
    /// Taken though an older one waited.
    out_of_turn: Vec<Row>,
    /// Manages accounts, queues and mails too.
    manages: bool,
    warnings: Vec<String>,
    parked: usize,
}

/// GET /desk/admin: contested and overdue cases stand first until they are settled.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let view = View::new(&app, &staff).await?;
    let top = app.store.top_of_desk(&staff.reach.oversees(), staff.reach.member()).await?;
    let rows = |cases: &[crate::referrals::model::Case]| {
        cases.iter().filter(|case| staff.reach.sees(case)).map(|case| view.row(case, true)).collect()
    };
    let overview = Overview {
        shell: Shell::of(&app, &staff, "admin-title", "admin").after(said.done.as_deref()),
        contested: rows(&top.contested),
        overdue: rows(&top.overdue),
        out_of_turn: rows(&top.out_of_turn),
        manages: staff.may(Right::ManageAccounts),
        warnings: warnings(&view).await?,
        parked: outbox::parked(&app, &staff).await?.len() + outbox::parked_calls(&app, &staff).await?.len(),
    };
    page(StatusCode::OK, &overview)
}

/// Queues that nobody could look after. Named by their configuration, never by their cases.
async fn warnings(view: &View<'_>) -> Result<Vec<String>, Problem> {
    let memberships = view.app.store.all_memberships().await?;
    let users = view.app.store.users().await?;
    let mut warnings = Vec::new();
    for queue in view.app.sites.values().flat_map(|site| &site.queues) {
        if !view.staff.reach.manages(&queue.id) {
            continue;
        }
        let belongs = |id| memberships.iter().any(|(user, q)| *user == id && *q == queue.id);
        let mut members = users.iter().filter(|user| user.active && belongs(user.id)).peekable();
        let name = view.full_name(&queue.id);
        if members.peek().is_none() {
            warnings.push(view.words.with("admin-warning-no-members", &[("queue", &name)]));
        } else if queue.protected
            && !members.any(|user| matches!(user.role, Role::Administrator | Role::Lead))
        {
            warnings.push(view.words.with("admin-warning-no-administrator", &[("queue", &name)]));
        }
    }
    Ok(warnings)
}
