//! Who belongs where and has room, who is away, and taking the next case.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::change::{Change, What};
use super::sql::{Built, Conn, values};
use super::writer::Command;
use super::{Actor, Result, Store, StoreError, Tools, audit};
use crate::referrals::model::{Case, Role};
use crate::referrals::roster::{Absence, Person, Roster};

/// Cases handed over in one step at most, so that others get their turn.
const CHUNK: usize = 200;
/// So many first contacts say how long a queue usually takes.
const USUAL: usize = 50;

/// Whether a member may take one more case of a queue now; their row is locked until the end of the transaction, so that
/// two claims of one person do not pass each other.
pub(super) async fn may_take(conn: &mut Conn<'_>, user: Uuid, queue: &str, now: Timestamp) -> Result<()> {
    let away = conn
        .optional(
            "SELECT id FROM absences WHERE user_id = $1 AND starts <= $2 AND ends > $2",
            values![user, now],
        )
        .await?;
    if away.is_some() {
        return Err(StoreError::Refused("away"));
    }
    let capacity = "SELECT capacity FROM memberships WHERE user_id = $1 AND queue = $2";
    let mut member = Built::new(capacity, values![user, queue]);
    // SQLite has one writer.
    if matches!(conn, Conn::Postgres(_)) {
        member.piece(" FOR UPDATE");
    }
    let row = member.all(conn).await?.into_iter().next();
    // An administrator works queues without being a member, and without a limit.
    let Some(capacity) = row.map(|row| row.opt_int("capacity")).transpose()?.flatten() else { return Ok(()) };
    // Counted only now: a statement that waited for the row would still count as things were before.
    let held = "SELECT COUNT(*) AS n FROM cases WHERE owner = $1 AND queue = $2 AND open = 1";
    if conn.one(held, values![user, queue]).await?.int("n")? >= capacity {
        return Err(StoreError::Refused("no-room"));
    }
    Ok(())
}

/// Takes the case with the oldest deadline among those that wait in these queues.
struct TakeNext {
    user: Uuid,
    queues: Vec<String>,
}

impl Command for TakeNext {
    type Out = Option<Case>;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<Option<Case>> {
        let now = tools.clock.now();
        let mut heads = Vec::new();
        for queue in &self.queues {
            match may_take(conn, self.user, queue, now).await {
                Ok(()) => {}
                Err(StoreError::Refused("no-room")) => continue,
                Err(error) => return Err(error),
            }
            if let Some(head) = head(conn, queue, false).await? {
                heads.push((head.0, queue));
            }
        }
        heads.sort();
        for (_, queue) in heads {
            // Others may be taking the head at this moment: the first that nobody is taking.
            let Some((_, case)) = head(conn, queue, true).await? else { continue };
            let what = What::Claim { out_of_turn: false };
            let claim = Change {
                case,
                actor: Actor::Staff(self.user),
                version: None,
                what,
                text: None,
                told: Vec::new(),
            };
            match claim.carry_out(conn, tools, true).await {
                Ok(case) => return Ok(Some(case)),
                Err(StoreError::Refused(_) | StoreError::NotFound | StoreError::Conflict(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }
}

/// What somebody holds.
pub(super) fn held_of(user: Uuid) -> Built {
    Built::new(
        super::case_row::select_case!(
            "WHERE c.owner = $1 AND c.open = 1 ORDER BY c.owner, c.queue, c.id LIMIT $2"
        ),
        values![user, CHUNK],
    )
}

/// The case that is next in a queue.
pub(super) fn next_in(queue: &str) -> Built {
    Built::new(
        "SELECT id, deadline FROM cases WHERE queue = $1 AND state = 'new' ORDER BY deadline, id LIMIT 1",
        values![queue],
    )
}

/// Deadline and id of the case that is next in a queue; locked, it is one that no other transaction is taking.
async fn head(conn: &mut Conn<'_>, queue: &str, locked: bool) -> Result<Option<(Timestamp, Uuid)>> {
    let mut query = next_in(queue);
    if locked && matches!(conn, Conn::Postgres(_)) {
        query.piece(" FOR UPDATE SKIP LOCKED");
    }
    let rows = query.all(conn).await?;
    rows.first().map(|row| Ok((row.time("deadline")?, row.uuid("id")?))).transpose()
}

struct SetCapacity {
    user: Uuid,
    queue: String,
    capacity: Option<i64>,
    by: Uuid,
}

impl Command for SetCapacity {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let touched = conn
            .execute(
                "UPDATE memberships SET capacity = $3 WHERE user_id = $1 AND queue = $2",
                values![self.user, &self.queue, self.capacity],
            )
            .await?;
        if touched == 0 {
            return Err(StoreError::NotFound);
        }
        let now = tools.clock.now();
        audit::add(conn, now, Actor::Staff(self.by), "capacity", Some(self.user), &self.queue).await
    }
}

struct SetAbsence {
    absence: Absence,
    by: Uuid,
}

impl Command for SetAbsence {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let Absence { id, user, starts, ends, deputy, .. } = self.absence;
        // One absence covers a day: a new one takes the place of those it overlaps.
        conn.execute(
            "DELETE FROM absences WHERE user_id = $1 AND starts < $3 AND ends > $2",
            values![user, starts, ends],
        )
        .await?;
        conn.execute(
            "INSERT INTO absences (id, user_id, starts, ends, deputy) VALUES ($1, $2, $3, $4, $5)",
            values![id, user, starts, ends, deputy],
        )
        .await?;
        audit::add(conn, tools.clock.now(), Actor::Staff(self.by), "absence", Some(user), "set").await
    }
}

/// Back earlier, or not away after all.
struct EndAbsence {
    id: Uuid,
    user: Uuid,
    by: Uuid,
}

impl Command for EndAbsence {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let sql = "DELETE FROM absences WHERE id = $1 AND user_id = $2";
        if conn.execute(sql, values![self.id, self.user]).await? == 0 {
            return Err(StoreError::NotFound);
        }
        audit::add(conn, tools.clock.now(), Actor::Staff(self.by), "absence", Some(self.user), "ended").await
    }
}

/// The open cases of an absence were handed over.
struct Handed(Uuid);

impl Command for Handed {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        conn.execute("UPDATE absences SET handed = $2 WHERE id = $1", values![self.0, now]).await.map(drop)
    }
}

impl Store {
    /// Takes the oldest deadline among what waits in these queues and has room for it. `None`: nothing waits, or there
    /// is no room.
    ///
    /// # Errors
    /// `Refused("away")` for somebody who is marked as away.
    pub async fn take_next(&self, user: Uuid, queues: &[String]) -> Result<Option<Case>> {
        self.write(TakeNext { user, queues: queues.to_vec() }).await
    }

    /// Open cases at most that a member holds in a queue; `None`: no limit.
    pub async fn set_capacity(&self, user: Uuid, queue: &str, capacity: Option<i64>, by: Uuid) -> Result<()> {
        self.write(SetCapacity { user, queue: queue.into(), capacity, by }).await
    }

    /// Marks somebody as away.
    pub async fn set_absence(&self, absence: Absence, by: Uuid) -> Result<()> {
        self.write(SetAbsence { absence, by }).await
    }

    /// Takes an absence away.
    pub async fn end_absence(&self, id: Uuid, user: Uuid, by: Uuid) -> Result<()> {
        self.write(EndAbsence { id, user, by }).await
    }

    /// Notes that the open cases of an absence were handed over.
    pub async fn handed_over(&self, absence: Uuid) -> Result<()> {
        self.write(Handed(absence)).await
    }

    /// Everybody with queues, room, and absences that are not over.
    pub async fn roster(&self) -> Result<Roster> {
        let now = self.0.tools.clock.now();
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let mut people = Vec::new();
        let rows =
            conn.all("SELECT id, login, display, role, active FROM users ORDER BY login", vec![]).await?;
        for row in &rows {
            people.push(Person {
                id: row.uuid("id")?,
                display: row.text("display")?,
                role: Role::from_name(&row.text("role")?).ok_or_else(|| super::sql::broken("role"))?,
                active: row.flag("active")?,
                queues: BTreeMap::new(),
            });
        }
        for row in &conn.all("SELECT user_id, queue, capacity FROM memberships", vec![]).await? {
            let user = row.uuid("user_id")?;
            if let Some(person) = people.iter_mut().find(|person: &&mut Person| person.id == user) {
                person.queues.insert(row.text("queue")?, row.opt_int("capacity")?);
            }
        }
        let sql = "SELECT id, user_id, starts, ends, deputy, handed FROM absences WHERE ends > $1 ORDER BY starts, id";
        let mut absences = Vec::new();
        for row in &conn.all(sql, values![now]).await? {
            absences.push(Absence {
                id: row.uuid("id")?,
                user: row.uuid("user_id")?,
                starts: row.time("starts")?,
                ends: row.time("ends")?,
                deputy: row.opt_uuid("deputy")?,
                handed: row.opt_time("handed")?,
            });
        }
        Ok(Roster { people, absences })
    }

    /// How many open cases somebody holds in each queue.
    pub async fn held_in(&self, user: Uuid) -> Result<BTreeMap<String, i64>> {
        let sql = "SELECT queue, COUNT(*) AS n FROM cases WHERE open = 1 AND owner = $1 GROUP BY queue";
        let rows = self.read().await?.conn().all(sql, values![user]).await?;
        rows.iter().map(|row| Ok((row.text("queue")?, row.int("n")?))).collect()
    }

    /// How many open cases each member holds in each queue.
    pub async fn held(&self) -> Result<BTreeMap<(Uuid, String), i64>> {
        let sql = "SELECT owner, queue, COUNT(*) AS n FROM cases WHERE open = 1 AND owner IS NOT NULL \
                   GROUP BY owner, queue";
        let rows = self.read().await?.conn().all(sql, vec![]).await?;
        rows.iter().map(|row| Ok(((row.uuid("owner")?, row.text("queue")?), row.int("n")?))).collect()
    }

    /// Open cases that somebody holds, at most 200.
    pub async fn held_by(&self, user: Uuid) -> Result<Vec<Case>> {
        super::case_row::read_cases(&held_of(user).all(&mut self.read().await?.conn()).await?)
    }

    /// Sent and first contacted: the last first contacts of a queue, for saying how long it usually takes.
    pub async fn first_contacts(&self, queue: &str) -> Result<Vec<(Timestamp, Timestamp)>> {
        let sql = "SELECT created, contacted FROM cases WHERE queue = $1 AND contacted IS NOT NULL \
                   ORDER BY contacted DESC LIMIT $2";
        let rows = self.read().await?.conn().all(sql, values![queue, USUAL]).await?;
        rows.iter().map(|row| Ok((row.time("created")?, row.time("contacted")?))).collect()
    }
}
