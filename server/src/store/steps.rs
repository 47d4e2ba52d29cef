//! What is done to the steps of a plan: planned by who holds the case, handed to other organisations, taken or given back
//! by them, and who is told of it.

use jiff::Timestamp;
use uuid::Uuid;

use super::case_row::{event_entry, load, write_back};
use super::plan::{NewStep, StepBy, StepDone, find};
use super::sql::{Conn, MET, Statement, Value, broken, count, values};
use super::writer::Command;
use super::{Actor, Event, MailKind, NewTask, Result, StoreError, Tools, audit, outbox, phases};
use crate::referrals::calendar::{self, Hours};
use crate::referrals::model::{Action, Case, EventKind, Outcome, State};
use crate::referrals::plan::{self, Step, StepAction, StepState};
use crate::referrals::watch::{ACCEPT_DAYS, TaskKind};

/// Steps of one plan at most.
const MOST: i64 = 60;

/// The next moment at which somebody must be told something about a step.
fn watch(step: &Step, holding: &str) -> Option<Timestamp> {
    plan::notices(step, holding).iter().map(|notice| notice.at).min()
}

/// The case, locked until the end of the transaction, while this member of staff holds it and talks with the person:
/// from first contact on there is a plan.
pub(super) async fn held(conn: &mut Conn<'_>, case: Uuid, user: Uuid) -> Result<Case> {
    let locked = conn
        .execute("UPDATE cases SET version = version WHERE id = $1 AND owner = $2", values![case, user])
        .await?;
    let case = load(conn, case).await?;
    match case.state {
        _ if locked == 0 || case.owner != Some(user) => Err(StoreError::Conflict(Box::new(case))),
        State::InContact | State::Planned => Ok(case),
        _ => Err(StoreError::Refused("state")),
    }
}

/// Steps are added to the plan.
pub(super) struct Add {
    pub(super) case: Uuid,
    pub(super) user: Uuid,
    pub(super) steps: Vec<NewStep>,
}

impl Command for Add {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let case = held(conn, self.case, self.user).await?;
        let sql = "SELECT COUNT(*) AS n, COALESCE(MAX(place), 0) AS top FROM steps WHERE case_id = $1";
        let row = conn.one(sql, values![case.id]).await?;
        let (known, top) = (row.int("n")?, row.int("top")?);
        if known + count(self.steps.len()) > MOST {
            return Err(StoreError::Refused("too-many-steps"));
        }
        let actor = Actor::Staff(self.user);
        let mut statements = Vec::new();
        if case.state == State::InContact {
            let state = case.state.after(Action::Plan).ok_or(StoreError::Refused("state"))?;
            let after = Case { state, ..case.clone() };
            if !write_back(conn, &case, &after, now).await? {
                return Err(StoreError::Unavailable(MET.into()));
            }
            let id = tools.random.id(&tools.clock);
            let event = Event { due: after.next_action, ..Event::of(id, now, actor, EventKind::Planned) };
            statements.push(event_entry(case.id, case.version + 1, event));
            statements.push(audit::entry(now, actor, Action::Plan.name(), Some(case.id), after.state.name()));
        }
        for (nth, new) in (1..).zip(&self.steps) {
            let step = Step {
                id: new.id,
                case: case.id,
                version: 1,
                place: top + nth,
                phase: new.phase,
                org: new.org.clone(),
                person: new.person,
                sender: self.user,
                created: now,
                changed: now,
                due: new.due,
                appointment: new.appointment,
                ..Step::default()
            };
            statements.push(insert(&step, new, &case.org));
            let org = step.org.as_deref().unwrap_or("client");
            statements.push(audit::entry(now, actor, StepAction::Add.name(), Some(case.id), org));
        }
        statements.push(outbox::entry(tools, case.id, MailKind::News));
        statements.push(phases::notice(case.id, now));
        conn.batch(statements).await
    }
}

fn insert(step: &Step, new: &NewStep, holding: &str) -> Statement {
    Statement(
        "INSERT INTO steps (id, case_id, version, place, state, phase, org, person, sender, created, changed, due, \
         appointment, watch, body, spot) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        values![
            step.id,
            step.case,
            step.version,
            step.place,
            step.state.name(),
            step.phase.name(),
            step.org.clone(),
            step.person,
            step.sender,
            step.created,
            step.changed,
            step.due,
            step.appointment,
            watch(step, holding),
            &new.body,
            new.spot.clone()
        ],
    )
}

/// Writes a changed step back under its version, ends the tasks that have lost their cause, writes the audit.
async fn write_step(
    conn: &mut Conn<'_>,
    tools: &Tools,
    before: &Step,
    after: &Step,
    (actor, action, case): (Actor, StepAction, &Case),
    more: &[(&'static str, Value)],
) -> Result<()> {
    let now = tools.clock.now();
    // The case first: whoever holds it locks it first too.
    conn.batch(vec![phases::notice(case.id, now)]).await?;
    let touched = conn
        .execute(
            "UPDATE steps SET version = version + 1, state = $3, phase = $4, org = $5, person = $6, sender = $7, \
             changed = $8, due = $9, appointment = $10, accept_by = $11, outcome = $12, watch = $13 \
             WHERE id = $1 AND version = $2",
            values![
                after.id,
                before.version,
                after.state.name(),
                after.phase.name(),
                after.org.clone(),
                after.person,
                after.sender,
                after.changed,
                after.due,
                after.appointment,
                after.accept_by,
                after.outcome.map(Outcome::name),
                watch(after, &case.org)
            ],
        )
        .await?;
    if touched == 0 {
        return Err(StoreError::Conflict(Box::new(case.clone())));
    }
    for (sql, value) in more {
        conn.execute(*sql, vec![after.id.into(), value.clone()]).await?;
    }
    let sql = "SELECT id, kind, basis FROM tasks WHERE step = $1 AND done IS NULL";
    for row in conn.all(sql, values![after.id]).await? {
        let kind = TaskKind::from_name(&row.text("kind")?).ok_or_else(|| broken("task"))?;
        // Whoever was to be reminded may be another one now: only a change of words and days keeps a reminder.
        if action == StepAction::Change && plan::stands(kind, row.time("basis")?, after, &case.org) {
            continue;
        }
        conn.execute("UPDATE tasks SET done = $2 WHERE id = $1", values![row.uuid("id")?, now]).await?;
    }
    let result = match after.outcome.filter(|_| action == StepAction::Finish) {
        Some(outcome) => format!("{} {}", after.state.name(), outcome.name()),
        None => after.state.name().to_owned(),
    };
    audit::add(conn, now, actor, action.name(), Some(case.id), &result).await
}

/// What the history of the case says of it; steps that are planned or written anew stand in the plan itself.
const fn event_of(action: StepAction) -> Option<EventKind> {
    match action {
        StepAction::Add | StepAction::Change => None,
        StepAction::Send => Some(EventKind::StepSent),
        StepAction::Accept => Some(EventKind::StepAccepted),
        StepAction::Decline => Some(EventKind::StepDeclined),
        StepAction::Finish => Some(EventKind::StepDone),
        StepAction::Cancel => Some(EventKind::StepCancelled),
    }
}

impl Command for StepDone {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let before = find(conn, self.step).await?.step;
        let case = match &self.by {
            StepBy::Holder(user) => held(conn, before.case, *user).await?,
            StepBy::Receiver { org, .. } if before.org.as_ref() == Some(org) => {
                load(conn, before.case).await?
            }
            StepBy::Person { case } if before.org.is_none() && before.case == *case => {
                load(conn, before.case).await?
            }
            _ => return Err(StoreError::NotFound),
        };
        if before.version != self.version {
            return Err(StoreError::Conflict(Box::new(case)));
        }
        let state = before.after(self.action, &case.org).filter(|_| self.by.may(self.action));
        let mut after =
            Step { state: state.ok_or(StoreError::Refused("state"))?, changed: now, ..before.clone() };
        let mut more = Vec::new();
        match (&self.by, self.action) {
            (StepBy::Holder(user), StepAction::Send) => {
                self.somebody_takes_it(conn).await?;
                let by = calendar::add_working_days(now, ACCEPT_DAYS, Hours::USUAL, &calendar::finland());
                (after.sender, after.accept_by) = (*user, Some(by));
                more.push(("UPDATE steps SET answer = $2 WHERE id = $1", Value::NullBlob));
            }
            (StepBy::Receiver { user, .. }, StepAction::Accept) => {
                // Who says yes does it, where nobody was named.
                after.person = before.person.or(Some(*user));
                after.accept_by = None;
            }
            (_, StepAction::Decline) => {
                let answer = self.answer.as_ref().ok_or(StoreError::Refused("reason-needed"))?;
                after.accept_by = None;
                more.push(("UPDATE steps SET answer = $2 WHERE id = $1", Value::from(answer)));
            }
            (StepBy::Receiver { org, .. }, StepAction::Finish) => {
                if self.outcome.is_none() && last(conn, &before, org).await? {
                    return Err(StoreError::Refused("outcome-needed"));
                }
                after.outcome = self.outcome;
            }
            _ => {}
        }
        let actor = self.by.actor();
        write_step(conn, tools, &before, &after, (actor, self.action, &case), &more).await?;
        if let Some(kind) = event_of(self.action) {
            let outcome = after.outcome.filter(|_| self.action == StepAction::Finish);
            let id = tools.random.id(&tools.clock);
            let event = Event { outcome, org: after.org.clone(), ..Event::of(id, now, actor, kind) };
            conn.batch(vec![event_entry(case.id, case.version, event)]).await?;
        }
        let news = matches!(self.action, StepAction::Send | StepAction::Accept | StepAction::Finish);
        if news && actor != Actor::Person {
            conn.batch(vec![outbox::entry(tools, case.id, MailKind::News)]).await?;
        }
        Ok(())
    }
}

impl StepDone {
    /// A queue that is closed for intake is asked for nothing, and neither is an organisation without an open one.
    async fn somebody_takes_it(&self, conn: &mut Conn<'_>) -> Result<()> {
        if self.queues.is_empty() {
            return Err(StoreError::Refused("named-people"));
        }
        for queue in &self.queues {
            if super::change::takes(conn, queue).await? {
                return Ok(());
            }
        }
        Err(StoreError::Refused("queue-closed"))
    }
}

/// Whether this is the last step that the organisation has for this person.
async fn last(conn: &mut Conn<'_>, step: &Step, org: &str) -> Result<bool> {
    let sql = "SELECT COUNT(*) AS n FROM steps WHERE case_id = $1 AND org = $2 AND id <> $3 \
               AND state IN ('sent', 'accepted')";
    Ok(conn.one(sql, values![step.case, org, step.id]).await?.int("n")? == 0)
}

/// A planned or declined step becomes another one.
pub(super) struct ChangeStep {
    pub(super) user: Uuid,
    pub(super) version: i64,
    pub(super) new: NewStep,
}

impl Command for ChangeStep {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let before = find(conn, self.new.id).await?.step;
        let case = held(conn, before.case, self.user).await?;
        if before.version != self.version {
            return Err(StoreError::Conflict(Box::new(case)));
        }
        let state = before.after(StepAction::Change, &case.org).ok_or(StoreError::Refused("state"))?;
        let after = Step {
            state,
            phase: self.new.phase,
            org: self.new.org.clone(),
            person: self.new.person,
            due: self.new.due,
            appointment: self.new.appointment,
            changed: tools.clock.now(),
            ..before.clone()
        };
        let more = [
            ("UPDATE steps SET body = $2 WHERE id = $1", Value::from(&self.new.body)),
            ("UPDATE steps SET spot = $2 WHERE id = $1", Value::from(self.new.spot.clone())),
            ("UPDATE steps SET answer = $2 WHERE id = $1", Value::NullBlob),
        ];
        let by = (Actor::Staff(self.user), StepAction::Change, &case);
        write_step(conn, tools, &before, &after, by, &more).await
    }
}

/// Tells what is due about a step and sets the next moment.
pub(super) struct Tell {
    pub(super) step: Step,
    pub(super) holding: String,
    /// Each with the queue or organisation in which it is told.
    pub(super) tasks: Vec<(String, NewTask)>,
    pub(super) until: Timestamp,
}

impl Command for Tell {
    /// `false`: the step has changed since it was looked at, or another server was faster.
    type Out = bool;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<bool> {
        let notices = plan::notices(&self.step, &self.holding);
        let next = notices.iter().map(|notice| notice.at).filter(|at| *at > self.until).min();
        let mine = conn
            .execute(
                "UPDATE steps SET watch = $3 WHERE id = $1 AND version = $2 AND watch <= $4",
                values![self.step.id, self.step.version, next, self.until],
            )
            .await?;
        if mine == 1 {
            self.came_back(conn, tools).await?;
            for (place, task) in &self.tasks {
                let stamp = format!("{} {place}", self.step.id.simple());
                give(conn, tools, &stamp, (self.step.case, Some(self.step.id)), task).await?;
            }
        }
        Ok(mine == 1)
    }
}

impl Tell {
    /// The history says once that nobody said yes in time, however many are told of it and however often.
    async fn came_back(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let Step { id, case, state: StepState::Sent, accept_by: Some(by), .. } = &self.step else {
            return Ok(());
        };
        let sql = "SELECT id FROM tasks WHERE step = $1 AND kind = $2 AND basis = $3 LIMIT 1";
        let told = conn.optional(sql, values![*id, TaskKind::StepNotTaken.name(), *by]).await?.is_some();
        if *by > self.until || told || self.tasks.is_empty() {
            return Ok(());
        }
        let version = load(conn, *case).await?.version;
        let (event, now) = (tools.random.id(&tools.clock), tools.clock.now());
        let event = Event {
            org: self.step.org.clone(),
            ..Event::of(event, now, Actor::System, EventKind::StepReturned)
        };
        conn.batch(vec![event_entry(*case, version, event)]).await
    }
}

/// Gives a task once: `about` names what it is about, beside kind, date and person.
pub(super) async fn give(
    conn: &mut Conn<'_>,
    tools: &Tools,
    about: &str,
    (case, step): (Uuid, Option<Uuid>),
    task: &NewTask,
) -> Result<()> {
    let now = tools.clock.now();
    let (kind, user) = (task.kind.name(), task.named.user);
    let stamp = format!("{kind} {about} {} {}", task.basis.as_millisecond(), user.simple());
    let given = conn
        .execute(
            "INSERT INTO tasks (id, stamp, kind, case_id, user_id, deputy, basis, created, due, step) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (stamp) DO NOTHING",
            values![
                tools.random.id(&tools.clock),
                stamp,
                kind,
                case,
                user,
                task.named.deputy,
                task.basis,
                now,
                task.due,
                step
            ],
        )
        .await?;
    if given == 1 {
        audit::add(conn, now, Actor::System, "told", Some(case), kind).await?;
    }
    Ok(())
}

/// After a change of the case: what nobody has been asked to do ends with it, and whoever looks after the case now is
/// told what its last holder knew.
pub(super) async fn settle(conn: &mut Conn<'_>, before: &Case, after: &Case, now: Timestamp) -> Result<()> {
    if after.state == State::Closed && before.state != State::Closed {
        // What another organisation has taken on goes on.
        conn.execute(
            "UPDATE steps SET state = 'cancelled', changed = $2, accept_by = NULL, watch = NULL, version = version + 1 \
             WHERE case_id = $1 AND state IN ('planned', 'sent', 'declined')",
            values![after.id, now],
        )
        .await?;
        conn.execute(
            "UPDATE tasks SET done = $2 WHERE case_id = $1 AND done IS NULL AND step IN \
             (SELECT s.id FROM steps s WHERE s.case_id = $1 AND s.state = 'cancelled')",
            values![after.id, now],
        )
        .await?;
    }
    if before.queue != after.queue || (before.owner.is_some() && after.owner.is_none()) {
        conn.execute(
            "UPDATE steps SET watch = $2 WHERE case_id = $1 AND state IN ('planned', 'sent', 'accepted', 'declined')",
            values![after.id, now],
        )
        .await?;
        conn.execute(
            "UPDATE messages SET told = NULL WHERE case_id = $1 AND author IS NULL AND answered IS NULL",
            values![after.id],
        )
        .await?;
    }
    Ok(())
}
