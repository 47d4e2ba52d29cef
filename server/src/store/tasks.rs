//! Tasks: what a named person is told, once, and whether it is done. They hold no text and no name.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::case_row::{read_case, read_cases, select_case};
use super::sql::{Built, Conn, Row, Statement, broken, values};
use super::writer::Command;
use super::{Actor, Result, Store, StoreError, Tools, audit, hooks, staff_mail};
use crate::referrals::model::Case;
use crate::referrals::roster::Named;
use crate::referrals::watch::{self, TaskKind};

/// Cases looked at in one round at most.
const ROUND: usize = 200;
/// Tasks shown at most.
const SHOWN: usize = 200;

/// A task to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTask {
    /// What it is about.
    pub kind: TaskKind,
    /// For whom.
    pub named: Named,
    /// The date it rests on.
    pub basis: Timestamp,
    /// To be done by then.
    pub due: Timestamp,
}

/// A task that is not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Id.
    pub id: Uuid,
    /// What it is about.
    pub kind: TaskKind,
    /// The case.
    pub case: Uuid,
    /// The step of its plan that it is about.
    pub step: Option<Uuid>,
    /// For whom.
    pub named: Named,
    /// Given.
    pub created: Timestamp,
    /// To be done by then.
    pub due: Timestamp,
}

fn read_task(row: &Row) -> Result<Task> {
    Ok(Task {
        id: row.uuid("task")?,
        kind: TaskKind::from_name(&row.text("kind")?).ok_or_else(|| broken("task"))?,
        case: row.uuid("case_id")?,
        step: row.opt_uuid("step")?,
        named: Named { user: row.uuid("user_id")?, deputy: row.opt_uuid("deputy")? },
        created: row.time("given")?,
        due: row.time("due")?,
    })
}

/// The rows of tasks; one that was given before is not given again.
pub(super) fn entries(tools: &Tools, case: &Case, tasks: &[NewTask]) -> Result<Vec<Statement>> {
    let now = tools.clock.now();
    let mut all = Vec::with_capacity(2 * tasks.len());
    for task in tasks {
        let id = tools.random.id(&tools.clock);
        let stamp = format!(
            "{} {} {} {} {}",
            task.kind.name(),
            case.id.simple(),
            task.basis.as_millisecond(),
            case.queue,
            task.named.user.simple()
        );
        all.push(Statement(
            "INSERT INTO tasks (id, stamp, kind, case_id, user_id, deputy, basis, created, due) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (stamp) DO NOTHING",
            values![
                id,
                stamp,
                task.kind.name(),
                case.id,
                task.named.user,
                task.named.deputy,
                task.basis,
                now,
                task.due
            ],
        ));
        all.push(audit::entry(now, Actor::System, "told", Some(case.id), task.kind.name()));
        all.push(staff_mail::of_task(tools, id));
        all.extend(hooks::of_task(tools, case, id)?);
    }
    Ok(all)
}

/// After a change: what has lost its cause is over, and what was for the old holder is for the new one.
pub(super) async fn settle(
    conn: &mut Conn<'_>,
    before: &Case,
    after: &Case,
    now: Timestamp,
    followed_up: bool,
) -> Result<()> {
    let rows = conn
        .all(
            "SELECT id, kind, user_id, basis, created FROM tasks WHERE case_id = $1 AND done IS NULL",
            values![after.id],
        )
        .await?;
    let passed_on = before.owner.filter(|old| Some(*old) != after.owner);
    for row in rows {
        let kind = TaskKind::from_name(&row.text("kind")?).ok_or_else(|| broken("task"))?;
        let user = row.uuid("user_id")?;
        let of_old_holder = passed_on == Some(user);
        let over = !watch::stands(kind, row.time("basis")?, after.owner == Some(user), after)
            // Whoever does a step of the plan does it whichever queue holds the case.
            || (before.queue != after.queue && kind != TaskKind::StepDue)
            || (followed_up && kind.is_follow_up())
            || (of_old_holder && after.owner.is_none() && kind != TaskKind::LeaseLapsed);
        let id = row.uuid("id")?;
        if over {
            conn.execute("UPDATE tasks SET done = $2 WHERE id = $1", values![id, now]).await?;
        } else if of_old_holder && let Some(owner) = after.owner {
            conn.execute("UPDATE tasks SET user_id = $2 WHERE id = $1", values![id, owner]).await?;
        }
    }
    Ok(())
}

/// Tells what is due about one case and sets the next moment.
struct Tell {
    case: Case,
    tasks: Vec<NewTask>,
    until: Timestamp,
}

impl Command for Tell {
    /// `false`: the case has changed since it was looked at, or another server was faster; the next round looks again.
    type Out = bool;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<bool> {
        let after = Case { watched: self.until, ..self.case.clone() };
        let mine = conn
            .execute(
                "UPDATE cases SET watched = $4, watch = $5 WHERE id = $1 AND version = $2 AND watched = $3",
                values![after.id, after.version, self.case.watched, after.watched, watch::next(&after)],
            )
            .await?;
        if mine == 1 {
            conn.batch(entries(tools, &after, &self.tasks)?).await?;
        }
        Ok(mine == 1)
    }
}

/// A person ticks off what only says that something happened.
struct Read {
    task: Uuid,
    user: Uuid,
}

impl Command for Read {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let sql = "SELECT case_id, kind FROM tasks WHERE id = $1 AND done IS NULL AND (user_id = $2 OR deputy = $2)";
        let row = conn.optional(sql, values![self.task, self.user]).await?.ok_or(StoreError::NotFound)?;
        let kind = TaskKind::from_name(&row.text("kind")?).ok_or_else(|| broken("task"))?;
        if !kind.is_news() {
            return Err(StoreError::Refused("task-stands"));
        }
        conn.execute(
            "UPDATE tasks SET done = $2, done_by = $3 WHERE id = $1",
            values![self.task, now, self.user],
        )
        .await?;
        audit::add(conn, now, Actor::Staff(self.user), "task-read", Some(row.uuid("case_id")?), kind.name())
            .await
    }
}

impl Store {
    /// Cases about which something is to be told, the longest waiting first.
    pub async fn to_watch(&self) -> Result<Vec<Case>> {
        let now = self.0.tools.clock.now();
        let sql = select_case!("WHERE c.watch <= $1 ORDER BY c.watch, c.id LIMIT $2");
        let rows = self.read().await?.conn().all(sql, values![now, ROUND]).await?;
        rows.iter().map(read_case).collect()
    }

    /// Gives the tasks that are due about a case as it was read; everything up to `until` is told then. `false`: the
    /// case has changed meanwhile, and nothing was done.
    pub async fn tell(&self, case: Case, tasks: Vec<NewTask>, until: Timestamp) -> Result<bool> {
        self.write(Tell { case, tasks, until }).await
    }

    /// Ticks off a task that only says that something happened; `Refused("task-stands")` for one that ends when what
    /// it asks for is done.
    pub async fn read_task(&self, task: Uuid, user: Uuid) -> Result<()> {
        self.write(Read { task, user }).await
    }

    /// Tasks of a person and those whose deputy they are, the next due first, with their cases.
    pub async fn tasks(&self, user: Uuid) -> Result<Vec<(Task, Case)>> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let mut tasks = Vec::new();
        for sql in [
            "SELECT id AS task, kind, case_id, user_id, deputy, created AS given, due, step FROM tasks \
             WHERE user_id = $1 AND done IS NULL ORDER BY due, id LIMIT $2",
            "SELECT id AS task, kind, case_id, user_id, deputy, created AS given, due, step FROM tasks \
             WHERE deputy = $1 AND done IS NULL ORDER BY due, id LIMIT $2",
        ] {
            for row in conn.all(sql, values![user, SHOWN]).await? {
                tasks.push(read_task(&row)?);
            }
        }
        let Some(first) = tasks.first() else { return Ok(Vec::new()) };
        let mut query = Built::new(select_case!("WHERE c.id IN ($1"), values![first.case]);
        for task in &tasks[1..] {
            query.bound(", ", task.case);
        }
        query.piece(")");
        let cases = read_cases(&query.all(&mut conn).await?)?;
        let cases: BTreeMap<Uuid, Case> = cases.into_iter().map(|case| (case.id, case)).collect();
        // Without a case: erased in this moment.
        let with_case =
            |task: Task| Some((cases.get(&task.case)?.clone(), task)).map(|(case, task)| (task, case));
        let mut found: Vec<(Task, Case)> = tasks.into_iter().filter_map(with_case).collect();
        found.sort_by_key(|(task, _)| (task.due, task.id));
        found.dedup_by_key(|(task, _)| task.id);
        Ok(found)
    }

    /// Tasks of a case that are not done.
    pub async fn tasks_of(&self, case: Uuid) -> Result<Vec<Task>> {
        let sql = "SELECT id AS task, kind, case_id, user_id, deputy, created AS given, due, step FROM tasks \
                   WHERE case_id = $1 AND done IS NULL ORDER BY due, id";
        self.read().await?.conn().all(sql, values![case]).await?.iter().map(read_task).collect()
    }
}
