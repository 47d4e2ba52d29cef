//! "Count my answers without my name": increments of fixed cubes, and apart from them the set of answers. No row says
//! when or by whom, none belongs to a case, and nothing can be taken back.

use std::collections::{BTreeMap, BTreeSet};

use suunta_study::AnswerSet;

use super::sql::{Conn, broken, values};
use super::writer::Command;
use super::{CountRow, Result, Store, Tools};

/// Sets read at a time.
const PAGE: i64 = 500;

impl Command for CountRow {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        add(conn, tools, self).await
    }
}

pub(super) async fn add(conn: &mut Conn<'_>, tools: &Tools, row: &CountRow) -> Result<()> {
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
    if row.answers.is_empty() {
        return Ok(());
    }
    // A map is written in the order of its ids, not in that in which the person answered.
    let answers = serde_json::to_string(&row.answers).map_err(|_| broken("set of answers"))?;
    conn.execute(
        "INSERT INTO answer_sets (key, quarter, lang, answers) VALUES ($1, $2, $3, $4)",
        values![tools.random.bytes::<16>(), &row.quarter, &row.lang, answers],
    )
    .await?;
    Ok(())
}

impl Store {
    /// Counts answers without a name.
    pub async fn count(&self, row: CountRow) -> Result<()> {
        self.write(row).await
    }

    /// The sets of answers from a quarter on ("2026-4"; empty: all of them), in no order that says anything.
    pub async fn answer_sets(&self, from: &str) -> Result<Vec<AnswerSet>> {
        let mut lease = self.read().await?;
        let (mut sets, mut after) = (Vec::new(), Vec::new());
        loop {
            let rows = lease
                .conn()
                .all(
                    "SELECT key, quarter, lang, answers FROM answer_sets WHERE key > $1 AND quarter >= $2 \
                     ORDER BY key LIMIT $3",
                    values![&after, from, PAGE],
                )
                .await?;
            let Some(last) = rows.last() else { return Ok(sets) };
            after = last.blob("key")?;
            for row in &rows {
                let answers: BTreeMap<String, String> =
                    serde_json::from_str(&row.text("answers")?).map_err(|_| broken("set of answers"))?;
                sets.push(AnswerSet { quarter: row.text("quarter")?, lang: row.text("lang")?, answers });
            }
        }
    }
}
