//! What members of staff have set for themselves: keys, and filters of queues under a name of their own.

use uuid::Uuid;

use super::sql::{Conn, Row, values};
use super::writer::Command;
use super::{Result, Store, StoreError, Tools};

/// Filters a member of staff may keep, in all queues together.
pub const MAX_FILTERS: i64 = 20;

/// A queue's filter under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFilter {
    /// Its name; never about a person.
    pub name: String,
    /// The filter as it stands in the address of the list.
    pub asked: String,
}

struct SetShortcuts {
    user: Uuid,
    on: bool,
}

impl Command for SetShortcuts {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, _tools: &Tools) -> Result<()> {
        conn.execute(
            "INSERT INTO desk_settings (user_id, shortcuts) VALUES ($1, $2) \
             ON CONFLICT (user_id) DO UPDATE SET shortcuts = excluded.shortcuts",
            values![self.user, self.on],
        )
        .await
        .map(drop)
    }
}

struct SaveFilter {
    user: Uuid,
    queue: String,
    filter: SavedFilter,
}

impl Command for SaveFilter {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, _tools: &Tools) -> Result<()> {
        let Self { user, queue, filter: SavedFilter { name, asked } } = self;
        let others = conn
            .one(
                "SELECT COUNT(*) AS n FROM saved_filters WHERE user_id = $1 AND NOT (queue = $2 AND name = $3)",
                values![*user, queue, name],
            )
            .await?;
        if others.int("n")? >= MAX_FILTERS {
            return Err(StoreError::Refused("filters-full"));
        }
        conn.execute(
            "INSERT INTO saved_filters (user_id, queue, name, asked) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (user_id, queue, name) DO UPDATE SET asked = excluded.asked",
            values![*user, queue, name, asked],
        )
        .await
        .map(drop)
    }
}

struct DropFilter {
    user: Uuid,
    queue: String,
    name: String,
}

impl Command for DropFilter {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, _tools: &Tools) -> Result<()> {
        let sql = "DELETE FROM saved_filters WHERE user_id = $1 AND queue = $2 AND name = $3";
        conn.execute(sql, values![self.user, &self.queue, &self.name]).await.map(drop)
    }
}

impl Store {
    /// Whether single keys do something for this member of staff; not before they have said so.
    pub async fn shortcuts(&self, user: Uuid) -> Result<bool> {
        let sql = "SELECT shortcuts FROM desk_settings WHERE user_id = $1";
        let row = self.read().await?.conn().optional(sql, values![user]).await?;
        row.map_or(Ok(false), |row| row.flag("shortcuts"))
    }

    /// Switches single keys on or off.
    pub async fn set_shortcuts(&self, user: Uuid, on: bool) -> Result<()> {
        self.write(SetShortcuts { user, on }).await
    }

    /// The filters of a queue that somebody has kept, by name.
    pub async fn saved_filters(&self, user: Uuid, queue: &str) -> Result<Vec<SavedFilter>> {
        let sql = "SELECT name, asked FROM saved_filters WHERE user_id = $1 AND queue = $2";
        let rows = self.read().await?.conn().all(sql, values![user, queue]).await?;
        let filter = |row: &Row| Ok(SavedFilter { name: row.text("name")?, asked: row.text("asked")? });
        let mut filters = rows.iter().map(filter).collect::<Result<Vec<_>>>()?;
        // By the same order on both engines.
        filters.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(filters)
    }

    /// Keeps a filter under its name, in place of the one before; `Refused("filters-full")` beyond [`MAX_FILTERS`].
    pub async fn save_filter(&self, user: Uuid, queue: &str, filter: SavedFilter) -> Result<()> {
        self.write(SaveFilter { user, queue: queue.into(), filter }).await
    }

    /// Deletes a filter; it need not be there.
    pub async fn drop_filter(&self, user: Uuid, queue: &str, name: &str) -> Result<()> {
        self.write(DropFilter { user, queue: queue.into(), name: name.into() }).await
    }
}
