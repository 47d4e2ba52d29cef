//! `/desk/figures`: how many cases wait in each queue and how long it usually takes. Nothing about any one case.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;

use super::home::Said;
use super::problem::Problem;
use super::shell::{Shell, page};
use super::view::View;
use crate::auth::rights::Right;
use crate::auth::staff::Staff;
use crate::referrals::calendar;
use crate::referrals::targets::FEW;
use crate::state::App;

#[derive(Template)]
#[template(path = "desk/figures.html")]
struct Figures {
    shell: Shell,
    rows: Vec<FigureRow>,
    /// Small numbers are hidden.
    hides: bool,
}

struct FigureRow {
    queue: String,
    organisation: String,
    waiting: String,
    held: String,
    overdue: String,
    usual: String,
}

/// The middle of the working days from sending to first contact.
pub fn usual_days(contacts: &[(Timestamp, Timestamp)]) -> Option<i64> {
    let day = calendar::day;
    let mut days: Vec<i64> = contacts
        .iter()
        .map(|(sent, contacted)| calendar::working_days_between(day(*sent), day(*contacted)).max(0))
        .collect();
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}

/// GET /desk/figures
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let view = View::new(&app, &staff).await?;
    let hides = !staff.may(Right::ReadCases);
    let organisations: Vec<&str> = staff.reach.organisations().collect();
    let mut rows = Vec::new();
    for queue in app.sites.values().flat_map(|site| &site.queues) {
        let inside = staff.reach.is_member(&queue.id);
        // A protected queue's figures are for its members.
        if !organisations.contains(&queue.organisation.as_str()) || (queue.protected && !inside) {
            continue;
        }
        let ids = std::slice::from_ref(&queue.id);
        let counts = app.store.queue_counts(ids, if inside && !hides { ids } else { &[] }).await?;
        let count = counts.get(&queue.id).cloned().unwrap_or_default();
        let contacts = app.store.first_contacts(&queue.id).await?;
        let enough = !hides || i64::try_from(contacts.len()).is_ok_and(|n| n >= FEW);
        let number = |n: i64| match n {
            n if hides && n < FEW => view.words.with("figures-few", &[("count", &FEW.to_string())]),
            n if count.more => view.words.with("figures-more", &[("count", &n.to_string())]),
            n => n.to_string(),
        };
        rows.push(FigureRow {
            queue: view.pick(&queue.name),
            organisation: view.organisation_name(&queue.id),
            waiting: number(count.waiting),
            held: number(count.held),
            overdue: number(count.overdue),
            usual: usual_days(&contacts).filter(|_| enough).map_or_else(
                || view.words.t("figures-unknown"),
                |days| view.words.count("figures-days", "count", days),
            ),
        });
    }
    let shell = Shell::of(&app, &staff, "figures-title", "figures").after(said.done.as_deref());
    page(StatusCode::OK, &Figures { shell, rows, hides })
}
