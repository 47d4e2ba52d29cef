//! The phase of a case of which everybody was told, and that it may be another one by now.

use jiff::Timestamp;
use uuid::Uuid;

use super::case_row::load;
use super::plan::steps_of;
use super::sql::{Conn, Statement, values};
use super::writer::Command;
use super::{NewTask, Result, Store, StoreError, Tools, tasks};
use crate::referrals::model::Case;
use crate::referrals::plan::Step;
use crate::referrals::watch::TaskKind;

/// Cases looked at in one round at most.
const ROUND: usize = 200;

/// A case whose phase may have changed, with the steps of its plan.
#[derive(Clone, Debug)]
pub struct Moved {
    /// The case.
    pub case: Case,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Name of the phase of which everybody was told; empty: it was over.
    pub told: String,
    /// When it was noticed; another one with every change, so that none of them is missed.
    pub noticed: Timestamp,
}

/// To be run with whatever may change the phase of a case. Raised with each change, also within one millisecond.
pub(super) fn notice(case: Uuid, now: Timestamp) -> Statement {
    Statement(
        "UPDATE cases SET phase_watch = COALESCE(phase_watch, $2) + 1 WHERE id = $1",
        values![case, now],
    )
}

/// Everybody is told of the phase, once.
struct Tell {
    moved: Moved,
    phase: &'static str,
    tasks: Vec<NewTask>,
}

impl Command for Tell {
    type Out = usize;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<usize> {
        let Moved { case, told, noticed, .. } = &self.moved;
        // The case or its plan has changed since it was looked at, or another server was faster: the next round looks.
        let sql = "UPDATE cases SET told_phase = $4, phase_watch = NULL \
                   WHERE id = $1 AND version = $2 AND phase_watch = $3";
        let mine = conn.execute(sql, values![case.id, case.version, *noticed, self.phase]).await?;
        if mine == 0 || told == self.phase {
            return Ok(0);
        }
        // What was told of the phase before is over.
        let sql = "UPDATE tasks SET done = $2 WHERE case_id = $1 AND kind = $3 AND done IS NULL";
        let known = values![case.id, tools.clock.now(), TaskKind::PhaseChanged.name()];
        conn.execute(sql, known).await?;
        conn.batch(tasks::entries(tools, case, &self.tasks)?).await?;
        Ok(self.tasks.len())
    }
}

impl Store {
    /// Cases whose phase may have changed, the longest waiting first.
    pub async fn phases_to_watch(&self) -> Result<Vec<Moved>> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let sql = "SELECT id, told_phase, phase_watch FROM cases WHERE phase_watch IS NOT NULL \
                   ORDER BY phase_watch, id LIMIT $1";
        let mut all = Vec::new();
        for row in conn.all(sql, values![ROUND]).await? {
            let (told, noticed) = (row.text("told_phase")?, row.time("phase_watch")?);
            match load(&mut conn, row.uuid("id")?).await {
                Ok(case) => {
                    let steps = steps_of(&mut conn, case.id).await?;
                    let steps = steps.into_iter().map(|step| step.step).collect();
                    all.push(Moved { case, steps, told, noticed });
                }
                // Erased in this moment.
                Err(StoreError::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(all)
    }

    /// Everybody who is named is told of the phase in which the case is now, when it is another than they were told of;
    /// answers how many tasks were given.
    pub async fn tell_phase(&self, moved: Moved, phase: &'static str, tasks: Vec<NewTask>) -> Result<usize> {
        self.write(Tell { moved, phase, tasks }).await
    }
}
