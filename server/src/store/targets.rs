//! What the cases of a site count for in the targets of projects, by month. What erased ones counted for is added up when their
//! time is over, so that a figure does not sink with it; whoever withdraws takes their case out of every figure.

use super::sql::{Conn, Row, broken, values};
use super::{Result, Store};
use crate::referrals::model::{Case, Outcome};
use crate::referrals::targets::{Facts, Kind, Month, Tally, marks, tally};

fn outcome(row: &Row) -> Result<(jiff::Timestamp, Outcome)> {
    let outcome = Outcome::from_name(&row.text("outcome")?).ok_or_else(|| broken("outcome"))?;
    Ok((row.time("at")?, outcome))
}

/// Keeps what a case counted for, in the transaction that erases it.
pub(super) async fn keep(conn: &mut Conn<'_>, case: &Case) -> Result<()> {
    let sql = "SELECT at, outcome FROM case_events WHERE case_id = $1 AND kind IN ('closed', 'followed-up') \
               AND outcome IS NOT NULL";
    let rows = conn.all(sql, values![case.id]).await?;
    let facts = Facts { sent: case.created, outcomes: rows.iter().map(outcome).collect::<Result<_>>()? };
    for (kind, month) in marks(&facts) {
        conn.execute(
            "INSERT INTO target_tally (site, kind, month, n) VALUES ($1, $2, $3, 1) \
             ON CONFLICT (site, kind, month) DO UPDATE SET n = target_tally.n + 1",
            values![&case.site, kind.name(), month.to_string()],
        )
        .await?;
    }
    Ok(())
}

impl Store {
    /// What the cases of a site count for in these months, erased ones included. Cases that were sent are counted where they
    /// lie, by the first moments of the months; those with an outcome are few, and read.
    pub async fn target_tally(&self, site: &str, from: Month, to: Month) -> Result<Tally> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let sql = "SELECT e.case_id, e.at, e.outcome FROM case_events e JOIN cases c ON c.id = e.case_id \
                   WHERE e.kind IN ('closed', 'followed-up') AND e.outcome IN ('started-work', 'started-training') \
                   AND c.site = $1 ORDER BY e.case_id";
        let mut cases: Vec<(Vec<u8>, Facts)> = Vec::new();
        for row in &conn.all(sql, values![site]).await? {
            let (case, outcome) = (row.blob("case_id")?, outcome(row)?);
            match cases.last_mut() {
                Some((same, facts)) if *same == case => facts.outcomes.push(outcome),
                _ => cases.push((case, Facts { outcomes: vec![outcome], ..Facts::default() })),
            }
        }
        let mut all = tally(cases.iter().map(|(_, facts)| facts));
        all.retain(|(kind, month), _| *kind != Kind::PeopleReached && (from..=to).contains(month));
        let now = Month::at(self.0.tools.clock.now());
        for month in from.to(to.min(now)) {
            let sql = "SELECT COUNT(*) AS n FROM cases WHERE site = $1 AND created >= $2 AND created < $3";
            let row = conn.one(sql, values![site, month.starts(), month.next().starts()]).await?;
            *all.entry((Kind::PeopleReached, month)).or_default() += row.int("n")?;
        }
        let sql = "SELECT kind, month, n FROM target_tally WHERE site = $1 AND month >= $2 AND month <= $3";
        for row in &conn.all(sql, values![site, from.to_string(), to.to_string()]).await? {
            let kind = Kind::from_name(&row.text("kind")?).ok_or_else(|| broken("kind of target"))?;
            let month = row.text("month")?.parse().map_err(|_| broken("month"))?;
            *all.entry((kind, month)).or_default() += row.int("n")?;
        }
        Ok(all)
    }
}
