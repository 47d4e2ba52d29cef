//! What has changed: the beat that tells this process so, and the events after a version.
//!
//! The database is the only source of truth, so that several servers on one PostgreSQL tell the same: one task a process
//! asks it once a second, and only while somebody listens.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::case_row::read_event;
use super::sql::values;
use super::{Event, Inner, Result, Store};

/// How often the database is asked.
const EVERY: Duration = Duration::from_secs(1);
/// PostgreSQL gives numbers before it commits, so entries come late behind others: so many of the last are counted.
const LATE: i64 = 1_000;

/// The beat of one process.
pub(super) struct Pulse {
    beat: watch::Sender<u64>,
    running: AtomicBool,
    end: CancellationToken,
}

impl Default for Pulse {
    fn default() -> Self {
        Self { beat: watch::Sender::new(0), running: AtomicBool::new(false), end: CancellationToken::new() }
    }
}

/// The end of the audit as it was last seen. Every change writes there.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Tail {
    base: i64,
    last: i64,
    count: i64,
}

impl Store {
    /// Beats after something was written, by whatever server; without saying what. The first listener starts the task.
    pub fn pulse(&self) -> watch::Receiver<u64> {
        let listener = self.0.pulse.beat.subscribe();
        if !self.0.pulse.running.swap(true, Ordering::AcqRel) {
            tokio::spawn(watch_over(Arc::downgrade(&self.0), self.0.pulse.end.clone()));
        }
        listener
    }

    /// Cancelled when whoever listens shall go: the server stops.
    pub fn listening_ends(&self) -> CancellationToken {
        self.0.pulse.end.clone()
    }

    async fn tail(&self, base: i64) -> Result<Tail> {
        let sql = "SELECT COALESCE(MAX(seq), 0) AS top, COUNT(*) AS n FROM audit WHERE seq > $1";
        let row = self.read().await?.conn().one(sql, values![base]).await?;
        Ok(Tail { base, last: row.int("top")?, count: row.int("n")? })
    }

    /// What happened with a case after a version that somebody has seen, oldest first.
    pub async fn events_after(&self, case: Uuid, version: i64) -> Result<Vec<Event>> {
        let sql = "SELECT id, at, actor_kind, actor, kind, channel, outcome, from_queue, to_queue, due, to_user, org, body \
                   FROM case_events WHERE case_id = $1 AND version > $2 ORDER BY version, at, id";
        self.read().await?.conn().all(sql, values![case, version]).await?.iter().map(read_event).collect()
    }

    /// How many events a case has: with its version, a mark that changes with everything that is done with it.
    pub async fn events_count(&self, case: Uuid) -> Result<i64> {
        let sql = "SELECT COUNT(*) AS n FROM case_events WHERE case_id = $1";
        self.read().await?.conn().one(sql, values![case]).await?.int("n")
    }
}

async fn watch_over(inner: Weak<Inner>, end: CancellationToken) {
    let mut known: Option<Tail> = None;
    loop {
        tokio::select! {
            () = end.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
        let Some(inner) = inner.upgrade() else { return };
        let store = Store(inner, None);
        let beat = &store.0.pulse.beat;
        if beat.receiver_count() == 0 {
            known = None;
            continue;
        }
        match store.look(known).await {
            Ok(now) => {
                // The first look beats too: something may have changed between a listener's own first look and this one.
                if known != Some(now) {
                    beat.send_modify(|count| *count = count.wrapping_add(1));
                }
                known = Some(now);
            }
            Err(error) => tracing::warn!(%error, "changes not seen, next round looks again"),
        }
    }
}

impl Store {
    /// The end of the audit, counted from where it was counted the last time when nothing has changed.
    async fn look(&self, known: Option<Tail>) -> Result<Tail> {
        let now = self.tail(known.map_or(0, |known| known.base)).await?;
        let base = (now.last - LATE).max(0);
        if known == Some(now) || base == now.base { Ok(now) } else { self.tail(base).await }
    }
}
