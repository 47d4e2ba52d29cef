//! What regions need, as coordinators bring it: imported as a whole, undone as a whole. The newest that is not undone holds.

use jiff::Timestamp;
use uuid::Uuid;

use super::sql::{Conn, Row, broken, values};
use super::writer::Command;
use super::{Actor, Result, Store, StoreError, Tools, audit};
use crate::insight::demand::ImportKind;

/// Imports of one kind that are kept, undone ones among them: further back nobody undoes.
const KEPT: i64 = 12;

/// A table that somebody has looked through and takes.
#[derive(Clone, Debug)]
pub struct NewImport {
    /// Id.
    pub id: Uuid,
    /// Site id.
    pub site: String,
    /// What it tells.
    pub kind: ImportKind,
    /// The number of the newest import that they saw; 0: there was none.
    pub after: i64,
    /// Name of the file.
    pub file: String,
    /// Lines taken.
    pub lines: i64,
    /// Lines that were left out because something was wrong with them.
    pub left_out: i64,
    /// The lines, as JSON.
    pub body: String,
}

/// An import as it is now, without its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Id.
    pub id: Uuid,
    /// Site id.
    pub site: String,
    /// What it tells.
    pub kind: ImportKind,
    /// Counts the imports of this site and kind.
    pub number: i64,
    /// When.
    pub made: Timestamp,
    /// By whom.
    pub made_by: Uuid,
    /// Name of the file.
    pub file: String,
    /// Lines taken.
    pub lines: i64,
    /// Lines left out.
    pub left_out: i64,
    /// When it was undone.
    pub undone: Option<Timestamp>,
    /// By whom.
    pub undone_by: Option<Uuid>,
}

fn read(row: &Row) -> Result<Import> {
    Ok(Import {
        id: row.uuid("id")?,
        site: row.text("site")?,
        kind: ImportKind::from_name(&row.text("kind")?).ok_or_else(|| broken("kind of import"))?,
        number: row.int("number")?,
        made: row.time("made")?,
        made_by: row.uuid("made_by")?,
        file: row.text("file")?,
        lines: row.int("lines")?,
        left_out: row.int("left_out")?,
        undone: row.opt_time("undone")?,
        undone_by: row.opt_uuid("undone_by")?,
    })
}

struct Take {
    new: NewImport,
    user: Uuid,
}

impl Command for Take {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let (now, new, kind) = (tools.clock.now(), &self.new, self.new.kind.name());
        let latest = conn
            .one(
                "SELECT COALESCE(MAX(number), 0) AS n FROM demand_imports WHERE site = $1 AND kind = $2",
                values![&new.site, kind],
            )
            .await?;
        if latest.int("n")? != new.after {
            return Err(StoreError::Refused("demand-changed"));
        }
        let added = conn
            .execute(
                "INSERT INTO demand_imports (id, site, kind, number, made, made_by, file, lines, left_out, body) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING",
                values![
                    new.id,
                    &new.site,
                    kind,
                    new.after + 1,
                    now,
                    self.user,
                    &new.file,
                    new.lines,
                    new.left_out,
                    &new.body
                ],
            )
            .await?;
        if added == 0 {
            return Err(StoreError::Refused("demand-changed"));
        }
        conn.execute(
            "DELETE FROM demand_imports WHERE site = $1 AND kind = $2 AND number <= $3",
            values![&new.site, kind, new.after + 1 - KEPT],
        )
        .await?;
        audit::add(conn, now, Actor::Staff(self.user), "demand", Some(new.id), kind).await
    }
}

struct Undo {
    id: Uuid,
    site: String,
    user: Uuid,
}

impl Command for Undo {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        // Only the one that holds: undoing an older one would change nothing that anybody sees.
        let undone = conn
            .execute(
                "UPDATE demand_imports SET undone = $3, undone_by = $4 WHERE id = $1 AND site = $2 AND undone IS NULL \
                 AND number = (SELECT MAX(o.number) FROM demand_imports o WHERE o.site = demand_imports.site \
                 AND o.kind = demand_imports.kind AND o.undone IS NULL)",
                values![self.id, &self.site, now, self.user],
            )
            .await?;
        if undone == 0 {
            let sql = "SELECT 1 AS n FROM demand_imports WHERE id = $1 AND site = $2";
            let there = conn.optional(sql, values![self.id, &self.site]).await?;
            return Err(there.map_or(StoreError::NotFound, |_| StoreError::Refused("demand-changed")));
        }
        audit::add(conn, now, Actor::Staff(self.user), "demand-undone", Some(self.id), "").await
    }
}

impl Store {
    /// Takes a table.
    ///
    /// # Errors
    /// `Refused("demand-changed")` when somebody imported since they looked.
    pub async fn take_demand(&self, new: NewImport, user: Uuid) -> Result<()> {
        self.write(Take { new, user }).await
    }

    /// Undoes the import of a site that holds; the former one holds again.
    ///
    /// # Errors
    /// `Refused("demand-changed")` when it holds no longer.
    pub async fn undo_demand(&self, id: Uuid, site: &str, user: Uuid) -> Result<()> {
        self.write(Undo { id, site: site.to_owned(), user }).await
    }

    /// The imports of a site, the newest of each kind first.
    pub async fn demand_imports(&self, site: &str) -> Result<Vec<Import>> {
        let sql = "SELECT id, site, kind, number, made, made_by, file, lines, left_out, undone, undone_by \
                   FROM demand_imports WHERE site = $1 ORDER BY kind, number DESC";
        self.read().await?.conn().all(sql, values![site]).await?.iter().map(read).collect()
    }

    /// Which import of regional demand holds in each site.
    pub async fn demand_held(&self) -> Result<Vec<(String, Uuid)>> {
        let sql = "SELECT site, id FROM demand_imports d WHERE kind = $1 AND undone IS NULL AND number = \
                   (SELECT MAX(o.number) FROM demand_imports o WHERE o.site = d.site AND o.kind = d.kind \
                   AND o.undone IS NULL)";
        let rows = self.read().await?.conn().all(sql, values![ImportKind::Demand.name()]).await?;
        rows.iter().map(|row| Ok((row.text("site")?, row.uuid("id")?))).collect()
    }

    /// The lines of an import, as JSON.
    pub async fn demand_body(&self, id: Uuid) -> Result<Option<String>> {
        let sql = "SELECT body FROM demand_imports WHERE id = $1";
        let row = self.read().await?.conn().optional(sql, values![id]).await?;
        row.map(|row| row.text("body")).transpose()
    }
}
