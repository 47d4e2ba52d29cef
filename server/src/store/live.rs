//! What has changed: the events after a version.

use uuid::Uuid;

use super::case_row::read_event;
use super::sql::values;
use super::{Event, Result, Store};

impl Store {
    /// What happened with a case after a version that somebody has seen, oldest first.
    pub async fn events_after(&self, case: Uuid, version: i64) -> Result<Vec<Event>> {
        let sql = "SELECT id, at, actor_kind, actor, kind, channel, outcome, from_queue, to_queue, due, to_user, body \
                   FROM case_events WHERE case_id = $1 AND version > $2 ORDER BY version, at, id";
        self.read().await?.conn().all(sql, values![case, version]).await?.iter().map(read_event).collect()
    }
}
