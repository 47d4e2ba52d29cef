//! `/desk`: my cases, my queues, and the next one.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

use super::live::{self, Seen};
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
use crate::store::{FeedbackCounts, QueueCount, StoreError, Task};

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
    /// Feedback that must be answered soon or is late.
    feedback: FeedbackCounts,
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

/// What the first page tells, read once: the page and the token that tells of its changes are made of the same.
pub struct Facts {
    roster: Roster,
    absence: Option<Timestamp>,
    /// What they hold and may see, the next due first.
    mine: Vec<Case>,
    /// Open cases that they hold, by queue.
    held: BTreeMap<String, i64>,
    tasks: Vec<(Task, Case)>,
    queues: Vec<Known>,
    attention: usize,
    feedback: FeedbackCounts,
}

/// A queue of theirs.
struct Known {
    id: String,
    open: bool,
    count: QueueCount,
    /// The waiting case with the oldest deadline.
    oldest: Option<Case>,
}

impl Facts {
    /// # Errors
    /// When the database cannot be read.
    pub async fn read(app: &App, staff: &Staff) -> Result<Self, StoreError> {
        let member = staff.reach.member();
        let roster = app.store.roster().await?;
        let absence = roster.absence(staff.user.id, app.clock.now()).map(|absence| absence.ends);
        let mut mine = app.store.held_by(staff.user.id).await?;
        mine.retain(|case| staff.reach.is_member(&case.queue));
        mine.sort_by_key(|case| (View::due(case).1, case.id));
        let mut counts = app.store.queue_counts(member, member).await?;
        let states = app.store.queue_states().await?;
        let mut queues = Vec::new();
        for id in member {
            queues.push(Known {
                id: id.clone(),
                open: states.get(id).is_none_or(|state| state.open),
                count: counts.remove(id).unwrap_or_default(),
                oldest: app.store.oldest_waiting(std::slice::from_ref(id)).await?,
            });
        }
        let attention = if staff.may(Right::Oversee) {
            app.store.attention(&staff.reach.oversees(), member).await?
        } else {
            0
        };
        let feedback = if staff.may(Right::AnswerFeedback) {
            app.store.feedback_counts(&staff.reach.sites()).await?
        } else {
            FeedbackCounts::default()
        };
        let held = app.store.held_in(staff.user.id).await?;
        let tasks = app.store.tasks(staff.user.id).await?;
        Ok(Self { roster, absence, mine, held, tasks, queues, attention, feedback })
    }

    /// Changes with everything that the page would show differently.
    pub fn seen(&self, seen: &mut Seen) {
        seen.cases(&self.mine);
        for (task, _) in &self.tasks {
            seen.add(format!("{} {}", task.id, task.named.user));
        }
        seen.add(self.absence.is_some());
        for Known { id, open, count, oldest } in &self.queues {
            seen.cases(oldest);
            seen.add(format!("{id} {open} {} {} {}", count.waiting, count.held, count.overdue));
        }
        seen.add(self.attention);
        let FeedbackCounts { open, soon, late } = self.feedback;
        seen.add(format!("{open} {soon} {late}"));
    }

    /// Has room for one more case in this queue.
    fn has_room(&self, user: Uuid, queue: &str) -> bool {
        room(&self.roster, &self.held, user, queue)
    }
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
    let facts = Facts::read(&app, &staff).await?;
    let view = View::among(&app, &staff, &facts.roster);
    let member = staff.reach.member();
    let live = live::home(&facts);
    let rooms: Vec<&Known> =
        facts.queues.iter().filter(|known| facts.has_room(staff.user.id, &known.id)).collect();
    let next =
        rooms.iter().filter_map(|known| known.oldest.as_ref()).min_by_key(|case| (case.deadline, case.id));
    let home = Home {
        shell: Shell::of(&app, &staff, "desk-home-title", "home").after(said.done.as_deref()).live(live),
        oversees: staff.may(Right::Oversee),
        attention: facts.attention,
        feedback: facts.feedback,
        tasks: view.tasks(&facts.roster, &facts.tasks).await?,
        steps: view.steps_sent_here().await?,
        away: facts.absence.map(|ends| view.words.day(ends)),
        full: rooms.is_empty() && !member.is_empty(),
        next: next.map(|case| Next {
            when: view.when(case.deadline).0,
            need: view.need(case),
            queue: view.queue_name(&case.queue),
        }),
        mine: facts.mine.iter().map(|case| view.row(case, member.len() > 1)).collect(),
        queues: facts.queues.iter().filter_map(|known| view.card(known)).collect(),
    };
    page(StatusCode::OK, &home)
}

impl View<'_> {
    fn card(&self, Known { id, open, count, oldest }: &Known) -> Option<QueueCard> {
        let (_, queue) = self.app.queue(id)?;
        let mut chips = self.queue_chips(queue, *open);
        if count.overdue > 0 {
            let text = self.words.count("desk-chip-queue-overdue", "count", count.overdue);
            chips.push(Chip { icon: "late", text, class: "is-late" });
        }
        if count.more {
            chips.push(Chip { icon: "info", text: self.words.t("desk-queue-more"), class: "" });
        }
        Some(QueueCard {
            id: id.clone(),
            name: self.pick(&queue.name),
            organisation: self.organisation_name(id),
            waiting: count.waiting,
            held: count.held,
            oldest: oldest.as_ref().map_or_else(String::new, |case| self.when(case.deadline).0),
            chips,
        })
    }
}

/// Has room for one more case in this queue.
fn room(roster: &Roster, held: &BTreeMap<String, i64>, user: Uuid, queue: &str) -> bool {
    let person = roster.people.iter().find(|person| person.id == user);
    let limit = person.and_then(|person| person.queues.get(queue).copied().flatten());
    limit.is_none_or(|limit| held.get(queue).copied().unwrap_or_default() < limit)
}

/// A waiting case with an older deadline among those they may take, which this one would overtake.
///
/// # Errors
/// When the database cannot be read.
pub async fn older(app: &App, staff: &Staff, case: &Case) -> Result<Option<Case>, StoreError> {
    if case.state != CaseState::New {
        return Ok(None);
    }
    let (roster, held) = (app.store.roster().await?, app.store.held_in(staff.user.id).await?);
    let has_room = |queue: &&String| room(&roster, &held, staff.user.id, queue);
    let rooms: Vec<String> = staff.reach.member().iter().filter(has_room).cloned().collect();
    let oldest = app.store.oldest_waiting(&rooms).await?;
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
