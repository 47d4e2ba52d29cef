//! "Count my answers without my name": increments of fixed cubes, and apart from them the item answers. No row says
//! when or by whom, none belongs to a case, and nothing can be taken back.

use std::collections::BTreeSet;

use super::sql::{Conn, values};
use super::writer::Command;
use super::{CountRow, Result, Store, Tools};

impl Command for CountRow {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, _tools: &Tools) -> Result<()> {
        add(conn, self).await
    }
}

pub(super) async fn add(conn: &mut Conn<'_>, row: &CountRow) -> Result<()> {
    // One increment without barrier counts the person, one for each barrier counts the barrier. Always in the same
    // order: two transactions that lock the same rows never wait for each other in a ring.
    let barriers: BTreeSet<&str> =
        std::iter::once("").chain(row.barriers.iter().map(String::as_str)).collect();
    for barrier in barriers {
        conn.execute(
            "INSERT INTO count_cube (site, month, area, band, barrier, n) VALUES ($1, $2, $3, $4, $5, 1) \
             ON CONFLICT (site, month, area, band, barrier) DO UPDATE SET n = count_cube.n + 1",
            values![&row.site, &row.month, &row.area, &row.band, barrier],
        )
        .await?;
    }
    let items: BTreeSet<&(String, String)> = row.items.iter().collect();
    for (item, reply) in items {
        conn.execute(
            "INSERT INTO count_items (site, quarter, item, reply, n) VALUES ($1, $2, $3, $4, 1) \
             ON CONFLICT (site, quarter, item, reply) DO UPDATE SET n = count_items.n + 1",
            values![&row.site, &row.quarter, item, reply],
        )
        .await?;
    }
    Ok(())
}

impl Store {
    /// Counts answers without a name.
    pub async fn count(&self, row: CountRow) -> Result<()> {
        self.write(row).await
    }
}
