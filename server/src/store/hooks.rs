//! What other systems are told: for every change that a webhook wants to hear of, one row of the outbox, written in the
//! change's own transaction.
//!
//! A row says what happened to which case by its random id; never text, contact, code, answers or names. About protected
//! cases there is no row at all, and what still waits about a case goes when it becomes one.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use uuid::Uuid;

use super::case_row::load;
use super::sql::{Conn, Row, Statement, values};
use super::writer::Command;
use super::{Actor, Result, Store, StoreError, Tools, audit};
use crate::referrals::model::{Case, Outcome, State, names};

names! {
    /// What a webhook can be told.
    HookEvent, "hook-", {
        /// A case was sent.
        Received = "received",
        /// A case went to another queue.
        Moved = "moved",
        /// Somebody holds a case now.
        Claimed = "claimed",
        /// It went from one holder to another.
        HandedOver = "handed-over",
        /// Its holder, or a lead, put it back in its queue.
        Released = "released",
        /// Nobody made contact in time, and it is back in its queue.
        Lapsed = "lapsed",
        /// The person was reached.
        Contacted = "contacted",
        /// Something was agreed.
        Planned = "planned",
        /// A case was closed with an outcome.
        Closed = "closed",
        /// The person took the case back; everything about them is erased.
        Withdrawn = "withdrawn",
        /// Somebody was given a task about a case.
        TaskGiven = "task-given",
        /// The time of a task is over, and it is not done.
        TaskLate = "task-late",
    }
}

/// One webhook, as far as it decides who is told what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hook {
    /// Its name in `suunta.toml`.
    pub name: String,
    /// Sites; empty: every one.
    pub sites: Vec<String>,
    /// Organisations; empty: every one.
    pub organisations: Vec<String>,
    /// What it is told.
    pub events: Vec<HookEvent>,
}

/// All webhooks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hooks {
    /// Who is told what.
    pub hooks: Vec<Hook>,
    /// Queues of protected cases.
    pub protected_queues: BTreeSet<String>,
}

/// Something that waits to be told to a webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Id, the same at every attempt and in the body.
    pub id: Uuid,
    /// The webhook.
    pub hook: String,
    /// The case, while it exists.
    pub case: Option<Uuid>,
    /// What happened.
    pub event: String,
    /// What is sent.
    pub body: String,
    /// When it happened.
    pub created: Timestamp,
    /// Times tried.
    pub attempts: i64,
    /// Not tried before.
    pub due: Timestamp,
    /// What went wrong the last time: a code, [`crate::outbox::CallError::code`].
    pub error: String,
}

/// Tasks that became late and are told of in one round at most.
const ROUND: usize = 200;
/// What was on its way when a case was withdrawn has arrived, or never will, after this.
const ON_ITS_WAY: SignedDuration = SignedDuration::from_secs(15);

/// What a webhook gets.
#[derive(Serialize)]
struct Body<'a> {
    id: Uuid,
    event: &'a str,
    time: String,
    site: &'a str,
    organisation: &'a str,
    queue: &'a str,
    case: Uuid,
    state: &'a str,
    outcome: Option<&'a str>,
}

impl Hooks {
    fn hides(&self, case: &Case) -> bool {
        case.protected || self.protected_queues.contains(&case.queue)
    }
}

impl Hook {
    fn wants(&self, event: HookEvent, site: &str, organisations: [&str; 2]) -> bool {
        self.events.contains(&event)
            && (self.sites.is_empty() || self.sites.iter().any(|own| own == site))
            && (self.organisations.is_empty()
                || self.organisations.iter().any(|own| organisations.contains(&own.as_str())))
    }
}

struct New<'a> {
    event: HookEvent,
    case: &'a Case,
    /// The organisation that had it before: it is told that the case has left.
    before: &'a str,
    /// The case's row, while it exists.
    row: Option<Uuid>,
    due: Timestamp,
}

/// For each webhook that wants it: the values of one row of the outbox.
fn rows(tools: &Tools, new: &New<'_>) -> Result<Vec<Vec<super::sql::Value>>> {
    let case = new.case;
    if tools.hooks.hides(case) {
        return Ok(Vec::new());
    }
    let now = tools.clock.now();
    let wanted = tools.hooks.hooks.iter();
    let wanted = wanted.filter(|hook| hook.wants(new.event, &case.site, [&case.org, new.before]));
    wanted
        .map(|hook| {
            let id = tools.random.id(&tools.clock);
            let body = Body {
                id,
                event: new.event.name(),
                time: now.to_string(),
                site: &case.site,
                organisation: &case.org,
                queue: &case.queue,
                case: case.id,
                state: case.state.name(),
                outcome: case.outcome.map(Outcome::name),
            };
            let body = serde_json::to_string(&body)
                .map_err(|error| StoreError::Broken(format!("webhook body: {error}")))?;
            Ok(values![id, new.row, &hook.name, case.id, new.event.name(), body, now, new.due])
        })
        .collect()
}

const INSERT: &str = "INSERT INTO outbox (id, case_id, hook, lane, kind, body, created, due, attempts, parked, error) \
                      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, '')";

/// The rows of an event of a case as it is now. `before`: the organisation that had it before.
pub(super) fn entries(tools: &Tools, event: HookEvent, case: &Case, before: &str) -> Result<Vec<Statement>> {
    let new = New { event, case, before, row: Some(case.id), due: tools.clock.now() };
    Ok(rows(tools, &new)?.into_iter().map(|values| Statement(INSERT, values)).collect())
}

/// The rows of a task that was given just now, if it was: one that had been given before is not told of again.
pub(super) fn of_task(tools: &Tools, case: &Case, task: Uuid) -> Result<Vec<Statement>> {
    let due = tools.clock.now();
    let new = New { event: HookEvent::TaskGiven, case, before: &case.org, row: Some(case.id), due };
    let statement = |mut row: Vec<super::sql::Value>| {
        row.push(task.into());
        Statement(
            "INSERT INTO outbox (id, case_id, hook, lane, kind, body, created, due, attempts, parked, error) \
             SELECT $1, $2, $3, $4, $5, $6, $7, $8, 0, 0, '' FROM tasks t WHERE t.id = $9",
            row,
        )
    };
    Ok(rows(tools, &new)?.into_iter().map(statement).collect())
}

/// A case that has just become protected: nothing that still waits about it is told any more.
pub(super) async fn hide(conn: &mut Conn<'_>, tools: &Tools, after: &Case) -> Result<()> {
    if tools.hooks.hides(after) {
        conn.execute("DELETE FROM outbox WHERE case_id = $1 AND hook <> ''", values![after.id]).await?;
    }
    Ok(())
}

/// That a case was withdrawn, which outlives it; to be asked for before its rows are deleted.
pub(super) async fn withdrawn(conn: &mut Conn<'_>, tools: &Tools, case: &Case) -> Result<Vec<Statement>> {
    if tools.hooks.hooks.is_empty() {
        return Ok(Vec::new());
    }
    let sql = "SELECT COUNT(*) AS n FROM outbox WHERE case_id = $1 AND hook <> '' AND attempts > 0";
    let tried = conn.one(sql, values![case.id]).await?.int("n")?;
    let now = tools.clock.now();
    let due = if tried > 0 { now.saturating_add(ON_ITS_WAY).unwrap_or(now) } else { now };
    let case = Case { state: State::Withdrawn, ..case.clone() };
    let new = New { event: HookEvent::Withdrawn, case: &case, before: &case.org, row: None, due };
    Ok(rows(tools, &new)?.into_iter().map(|values| Statement(INSERT, values)).collect())
}

pub(super) fn read_call(row: &Row) -> Result<Call> {
    Ok(Call {
        id: row.uuid("id")?,
        hook: row.text("hook")?,
        case: row.opt_uuid("case_id")?,
        event: row.text("kind")?,
        body: row.text("body")?,
        created: row.time("created")?,
        attempts: row.int("attempts")?,
        due: row.time("due")?,
        error: row.text("error")?,
    })
}

/// Tells of tasks that became late, each of them once.
struct Late;

impl Command for Late {
    type Out = usize;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<usize> {
        let now = tools.clock.now();
        let sql = "SELECT id, case_id FROM tasks WHERE done IS NULL AND late IS NULL AND due < $1 ORDER BY due, id LIMIT $2";
        let tasks = conn.all(sql, values![now, ROUND]).await?;
        for task in &tasks {
            let sql = "UPDATE tasks SET late = $2 WHERE id = $1 AND late IS NULL AND done IS NULL";
            // Another server was faster.
            if conn.execute(sql, values![task.uuid("id")?, now]).await? == 0 {
                continue;
            }
            let case = match load(conn, task.uuid("case_id")?).await {
                Ok(case) => case,
                // Erased in this moment.
                Err(StoreError::NotFound) => continue,
                Err(error) => return Err(error),
            };
            conn.batch(entries(tools, HookEvent::TaskLate, &case, &case.org)?).await?;
        }
        Ok(tasks.len())
    }
}

/// Parks what waits for a webhook that is not in the configuration any more.
struct Orphans;

impl Command for Orphans {
    type Out = u64;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<u64> {
        let mut parked = 0;
        for row in
            conn.all("SELECT DISTINCT hook FROM outbox WHERE parked = 0 AND hook <> ''", values![]).await?
        {
            let hook = row.text("hook")?;
            if tools.hooks.hooks.iter().any(|known| known.name == hook) {
                continue;
            }
            let sql = "UPDATE outbox SET parked = 1, error = 'orphan' WHERE hook = $1 AND parked = 0";
            parked += conn.execute(sql, values![&hook]).await?;
            audit::add(conn, tools.clock.now(), Actor::System, "hook-parked", None, &hook).await?;
        }
        Ok(parked)
    }
}

impl Store {
    /// Tells webhooks of tasks whose time is over; answers how many became late.
    pub async fn tell_late(&self) -> Result<usize> {
        let mut count = 0;
        loop {
            let sql = "SELECT COUNT(*) AS n FROM tasks WHERE done IS NULL AND late IS NULL AND due < $1";
            let now = self.0.tools.clock.now();
            // Usually there is none: looking does not disturb the writer.
            if self.read().await?.conn().one(sql, values![now]).await?.int("n")? == 0 {
                return Ok(count);
            }
            count += self.write(Late).await?;
        }
    }

    /// What waits for webhooks that nobody configures any more is parked, where an administrator sees it.
    pub async fn park_orphans(&self) -> Result<u64> {
        self.write(Orphans).await
    }
}
