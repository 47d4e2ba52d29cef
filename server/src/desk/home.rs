//! `/desk`: my cases, my queues, and the next one.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

use super::live::{self, Scope};
use super::problem::Problem;
use super::shell::{Shell, go, page};
use super::steps::StepRow;
use super::tasks::TaskRow;
use super::view::{Chip, Row, View};
use crate::auth::rights::Right;
use crate::auth::staff::Staff;
use crate::referrals::model::{Case, State as CaseState};
use crate::referrals::roster::Roster;
use crate::state::App;
use crate::store::{Filter, Page, StoreError};

/// What an address may carry: what was just done, never anything about a person.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Said {
    /// Message id.
    pub done: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/home.html")]
struct Home {
    shell: Shell,
    /// Has the administrator's page, and so may do without queues of their own.
    oversees: bool,
    attention: usize,
    tasks: Vec<TaskRow>,
    /// Steps that other organisations sent.
    steps: Vec<StepRow>,
    /// Away until this day.
    away: Option<String>,
    /// No queue has room for one more case in these hands.
    full: bool,
    next: Option<Next>,
    mine: Vec<Row>,
    queues: Vec<QueueCard>,
}

struct Next {
    when: String,
    need: String,
    queue: String,
}

struct QueueCard {
    id: String,
    name: String,
    organisation: String,
    waiting: i64,
    held: i64,
    oldest: String,
    chips: Vec<Chip>,
}

/// GET /desk
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    if !staff.may(Right::ReadCases) {
        return Ok(axum::response::Redirect::to("/desk/figures").into_response());
    }
    let live = live::of(&app, &staff, &Scope::Home).await?;
    let view = View::new(&app, &staff).await?;
    let member = staff.reach.member();
    let (roster, now) = (app.store.roster().await?, app.clock.now());
    let away = roster.absence(staff.user.id, now).map(|absence| view.words.day(absence.ends));
    let rooms = rooms(&app, &staff, &roster).await?;
    let mine = Filter { owner: Some(staff.user.id), ..Filter::default() };
    let mut held = app.store.queue(member, &mine, Page { after: None, size: 200 }).await?.cases;
    held.sort_by_key(|case| (View::due(case).1, case.id));
    let counts = app.store.queue_counts(member, member).await?;
    let states = app.store.queue_states().await?;
    let mut queues = Vec::new();
    for id in member {
        let Some((_, queue)) = app.queue(id) else { continue };
        let count = counts.get(id).cloned().unwrap_or_default();
        let oldest = oldest(&app, std::slice::from_ref(id)).await?;
        let mut chips = view.queue_chips(queue, &states);
        if count.overdue > 0 {
            let text = view.words.count("desk-chip-queue-overdue", "count", count.overdue);
            chips.push(Chip { icon: "late", text, class: "is-late" });
        }
        if count.more {
            chips.push(Chip { icon: "info", text: view.words.t("desk-queue-more"), class: "" });
        }
        queues.push(QueueCard {
            id: id.clone(),
            name: view.pick(&queue.name),
            organisation: view.organisation_name(id),
            waiting: count.waiting,
            held: count.held,
            oldest: oldest.map_or_else(String::new, |case| view.when(case.deadline).0),
            chips,
        });
    }
    let next = oldest(&app, &rooms).await?.map(|case| Next {
        when: view.when(case.deadline).0,
        need: view.need(&case),
        queue: view.queue_name(&case.queue),
    });
    let oversees = staff.may(Right::Oversee);
    let attention = if oversees {
        let top = app.store.top_of_desk(&staff.reach.oversees(), member).await?;
        top.contested.len() + top.overdue.len()
    } else {
        0
    };
    let home = Home {
        shell: Shell::of(&app, &staff, "desk-home-title", "home").after(said.done.as_deref()).live(live),
        oversees,
        attention,
        tasks: view.tasks(&roster).await?,
        steps: view.steps_sent_here().await?,
        away,
        full: rooms.is_empty() && !member.is_empty(),
        next,
        mine: held.iter().map(|case| view.row(case, member.len() > 1)).collect(),
        queues,
    };
    page(StatusCode::OK, &home)
}

/// The queues in which they have room for one more case.
async fn rooms(app: &App, staff: &Staff, roster: &Roster) -> Result<Vec<String>, StoreError> {
    let held = app.store.held_in(staff.user.id).await?;
    let person = roster.people.iter().find(|person| person.id == staff.user.id);
    let has_room = |queue: &&String| {
        let limit = person.and_then(|person| person.queues.get(*queue).copied().flatten());
        let held = held.get(*queue).copied().unwrap_or_default();
        limit.is_none_or(|limit| held < limit)
    };
    Ok(staff.reach.member().iter().filter(has_room).cloned().collect())
}

/// The case with the oldest deadline that waits in these queues.
pub async fn oldest(app: &App, queues: &[String]) -> Result<Option<Case>, StoreError> {
    let waiting = Filter { state: Some(CaseState::New), ..Filter::default() };
    let listing = app.store.queue(queues, &waiting, Page { after: None, size: 1 }).await?;
    Ok(listing.cases.into_iter().next())
}

/// A waiting case with an older deadline among those they may take, which this one would overtake.
///
/// # Errors
/// When the database cannot be read.
pub async fn older(app: &App, staff: &Staff, case: &Case) -> Result<Option<Case>, StoreError> {
    if case.state != CaseState::New {
        return Ok(None);
    }
    let rooms = rooms(app, staff, &app.store.roster().await?).await?;
    let oldest = oldest(app, &rooms).await?;
    Ok(oldest.filter(|other| other.id != case.id && other.deadline < case.deadline))
}

/// POST /desk/next: takes the oldest deadline among the cases they may and can take.
pub async fn take_next(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    match app.store.take_next(staff.user.id, staff.reach.member()).await {
        Ok(Some(case)) => Ok(go(&format!("/desk/cases/{}", case.id), "desk-done-claimed")),
        Ok(None) => Ok(go("/desk", "desk-done-none-left")),
        Err(StoreError::Refused("away")) => Ok(go("/desk", "desk-done-away-now")),
        Err(error) => Err(error.into()),
    }
}
