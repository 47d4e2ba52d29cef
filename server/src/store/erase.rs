//! Erasing: everything about a person goes, in one transaction; then the bytes go from the files.

use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use super::case_row::{load, unindex};
use super::sql::{Conn, Statement, values};
use super::writer::Command;
use super::{
    Actor, Engine, Result, Store, StoreError, Tools, audit, hooks, provider, second, sign_ups, targets,
};
use crate::referrals::model::Action;

/// Erased in one transaction at most, so that others get their turn.
const CHUNK: usize = 100;
/// How long an open follow-up keeps a case beyond its time.
const PATIENCE_DAYS: i64 = 60;
/// How long a withdrawn key keeps answering "withdrawn".
const REMEMBERED_DAYS: i64 = 7;

/// How long a site keeps closed cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keep {
    /// Site id.
    pub site: String,
    /// Closed before this: erased.
    pub closed_before: Timestamp,
    /// Closed before this with an agreed follow-up: erased.
    pub follow_up_closed_before: Timestamp,
}

/// Erases one case.
pub(super) struct Erase {
    pub(super) case: Uuid,
    pub(super) actor: Actor,
    pub(super) action: Action,
}

impl Command for Erase {
    type Out = ();

    fn erases(&self) -> bool {
        true
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        erase(conn, tools, self.case, self.actor, self.action).await
    }
}

/// Erases closed cases of a site whose time is over; at most [`CHUNK`].
struct Expire(Keep);

impl Command for Expire {
    type Out = usize;

    fn erases(&self) -> bool {
        true
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<usize> {
        let Keep { site, closed_before, follow_up_closed_before } = &self.0;
        let patience = follow_up_closed_before
            .checked_sub((PATIENCE_DAYS * 24).hours())
            .unwrap_or(Timestamp::UNIX_EPOCH);
        let rows = conn
            .all(
                // A follow-up that waits to be made is waited for, but not without end.
                "SELECT c.id FROM cases c WHERE c.open = 0 AND c.site = $1 AND c.closed < $2 \
                 AND (c.follow_up = 0 OR c.closed < $5 OR (c.closed < $3 AND c.watch IS NULL AND NOT EXISTS \
                 (SELECT 1 FROM tasks t WHERE t.case_id = c.id AND t.done IS NULL AND t.kind IN ('follow-up-3', \
                 'follow-up-12')))) LIMIT $4",
                values![site, *closed_before, *follow_up_closed_before, CHUNK, patience],
            )
            .await?;
        for row in &rows {
            erase(conn, tools, row.uuid("id")?, Actor::System, Action::Expire).await?;
        }
        Ok(rows.len())
    }
}

async fn erase(conn: &mut Conn<'_>, tools: &Tools, id: Uuid, actor: Actor, action: Action) -> Result<()> {
    let case = load(conn, id).await?;
    case.state.after(action).ok_or(StoreError::Refused("state"))?;
    let idem = conn.one("SELECT idem FROM cases WHERE id = $1", values![id]).await?.blob("idem")?;
    unindex(conn, &case).await?;
    let last = if action == Action::Withdraw {
        hooks::withdrawn(conn, tools, &case).await?
    } else {
        targets::keep(conn, &case).await?;
        Vec::new()
    };
    sign_ups::forget_case(conn, tools, id).await?;
    conn.execute("DELETE FROM outbox WHERE case_id = $1", values![id]).await?;
    conn.execute("DELETE FROM tasks WHERE case_id = $1", values![id]).await?;
    conn.execute("DELETE FROM steps WHERE case_id = $1", values![id]).await?;
    conn.execute("DELETE FROM shares WHERE case_id = $1", values![id]).await?;
    conn.execute("DELETE FROM messages WHERE case_id = $1", values![id]).await?;
    conn.execute("DELETE FROM case_events WHERE case_id = $1", values![id]).await?;
    conn.execute("DELETE FROM drafts WHERE case_id = $1", values![id]).await?;
    conn.execute("DELETE FROM case_texts WHERE case_id = $1", values![id]).await?;
    if conn.execute("DELETE FROM cases WHERE id = $1", values![id]).await? == 0 {
        return Err(StoreError::NotFound);
    }
    let now = tools.clock.now();
    if matches!(action, Action::Withdraw) {
        // Only the hash of the key stays, so that a repeated submission does not bring the case back.
        conn.execute(
            "UPDATE submissions SET case_id = NULL, fingerprint = NULL, withdrawn = $2 WHERE idem = $1",
            values![idem, now],
        )
        .await?;
    } else {
        conn.execute("DELETE FROM submissions WHERE idem = $1", values![idem]).await?;
    }
    audit::add(conn, now, actor, action.name(), Some(id), "erased").await?;
    for Statement(sql, values) in last {
        conn.execute(sql, values).await?;
    }
    mark(conn, tools).await
}

/// Notes that something was erased which `maintain` must make disappear from the files.
pub(super) async fn mark(conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
    conn.execute("UPDATE erasures SET erased = $1 WHERE id = 1", values![tools.clock.now()]).await.map(drop)
}

/// Deletes what has outlived its use.
struct Tidy;

impl Command for Tidy {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let week_ago = now.checked_sub((REMEMBERED_DAYS * 24).hours()).unwrap_or(Timestamp::UNIX_EPOCH);
        conn.execute("DELETE FROM sessions WHERE expires <= $1", values![now]).await?;
        second::tidy(conn, now).await?;
        provider::tidy(conn, now).await?;
        // Who may not sign in is told of no task either.
        conn.execute(
            "DELETE FROM outbox WHERE user_id IN (SELECT id FROM users WHERE active = 0)",
            values![],
        )
        .await?;
        conn.execute(
            "DELETE FROM submissions WHERE withdrawn IS NOT NULL AND withdrawn <= $1",
            values![week_ago],
        )
        .await
        .map(drop)
    }
}

impl Store {
    /// Erases everything about the person. The audit keeps that it happened.
    pub async fn withdraw(&self, case: Uuid, actor: Actor) -> Result<()> {
        self.write(Erase { case, actor, action: Action::Withdraw }).await
    }

    /// Erases closed cases whose time is over; answers how many.
    pub async fn expire(&self, keep: &[Keep]) -> Result<usize> {
        let mut count = 0;
        for site in keep {
            loop {
                let erased = self.write(Expire(site.clone())).await?;
                count += erased;
                if erased < CHUNK {
                    break;
                }
            }
        }
        Ok(count)
    }

    /// Deletes ended sessions, sign-ins that stayed half way, the keys of withdrawals older than a week, drafts nobody
    /// came back to, and what was saved to go on elsewhere said of the service or signed up for, and has come to its end.
    pub async fn tidy(&self) -> Result<()> {
        self.write(Tidy).await?;
        self.tidy_drafts().await?;
        self.tidy_kept().await?;
        self.tidy_feedback().await?;
        self.tidy_sign_ups().await
    }

    /// Makes erased bytes disappear from the files. On SQLite they are gone already (`secure_delete`, WAL emptied
    /// with each erasure); here the file shrinks. On PostgreSQL see [`super::maintain`].
    pub async fn maintain(&self) -> Result<()> {
        match &self.0.engine {
            Engine::Sqlite { writer, .. } => writer.shrink().await,
            Engine::Postgres(pool) => super::maintain::postgres(pool, &self.0.tools).await,
        }
    }
}
