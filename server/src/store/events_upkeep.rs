//! What happens to events without anybody asking: people are reminded the day before, offers lapse, names are erased.

use jiff::{Timestamp, ToSpan as _};

use super::sign_ups::{self, EventMail};
use super::sql::{Conn, values};
use super::writer::Command;
use super::{Actor, Result, Store, StoreError, Tools, audit, erase, outbox};

/// Who signed up is erased so many days after the event: until then whoever arranged it may thank or ask.
const KEPT_DAYS: i64 = 30;
/// Who took their name off is erased so many days later; the mail that says so has gone by then.
const CANCELLED_DAYS: i64 = 7;
/// In one transaction at most.
const CHUNK: usize = 200;

const TO_REMIND: &str = "SELECT s.id, s.stand, e.begins, e.called_off FROM sign_ups s JOIN events e ON e.id = s.event_id \
                         WHERE s.remind <= $1 ORDER BY s.remind, s.id LIMIT $2";
const LAPSED: &str = "SELECT DISTINCT event_id FROM sign_ups WHERE until <= $1 AND stand = 'offered'";
const OVER: &str = "SELECT s.id, s.event_id, e.ends FROM sign_ups s JOIN events e ON e.id = s.event_id \
                    WHERE e.ends <= $1 OR e.called_off <= $1 OR (s.stand = 'cancelled' AND s.changed <= $2) ORDER BY s.id LIMIT $3";

struct Remind;

impl Command for Remind {
    type Out = usize;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<usize> {
        let now = tools.clock.now();
        let rows = conn.all(TO_REMIND, values![now, CHUNK]).await?;
        for row in &rows {
            let id = row.uuid("id")?;
            let sql = "UPDATE sign_ups SET remind = NULL WHERE id = $1 AND remind <= $2";
            // Another server was faster.
            if conn.execute(sql, values![id, now]).await? == 0 {
                continue;
            }
            // After a long standstill: what has begun already is no news.
            let coming = row.text("stand")? == "coming" && row.opt_time("called_off")?.is_none();
            if coming && row.time("begins")? > now {
                let statements = vec![
                    outbox::to_sign_up(tools, id, EventMail::Reminder),
                    audit::entry(now, Actor::System, "sign-up", Some(id), "reminded"),
                ];
                conn.batch(statements).await?;
            }
        }
        Ok(rows.len())
    }
}

struct Forget;

impl Command for Forget {
    type Out = ();

    fn erases(&self) -> bool {
        true
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        for row in conn.all(OVER, over(now, CHUNK)).await? {
            let (id, event) = (row.uuid("id")?, row.uuid("event_id")?);
            if row.time("ends")? <= ago(now, KEPT_DAYS) {
                // Counted once, before the first name goes.
                conn.execute(
                    "UPDATE events SET came = (SELECT COUNT(*) FROM sign_ups s WHERE s.event_id = $1 AND s.stand = 'coming') \
                     WHERE id = $1 AND came IS NULL AND called_off IS NULL",
                    values![event],
                )
                .await?;
            }
            sign_ups::erase(conn, id).await?;
            audit::add(conn, now, Actor::System, "sign-up", Some(id), "erased").await?;
        }
        erase::mark(conn, tools).await
    }
}

fn ago(now: Timestamp, days: i64) -> Timestamp {
    now.checked_sub((days * 24).hours()).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn over(now: Timestamp, limit: usize) -> Vec<super::sql::Value> {
    values![ago(now, KEPT_DAYS), ago(now, CANCELLED_DAYS), limit]
}

impl Store {
    /// Reminds those who come the day before, and ends offers whose time is over; each once, whichever server does it.
    pub async fn look_after_events(&self) -> Result<()> {
        let now = self.0.tools.clock.now();
        // Usually there is nothing to do: looking does not disturb the writer.
        while !self.read().await?.conn().all(TO_REMIND, values![now, 1_usize]).await?.is_empty() {
            self.write(Remind).await?;
        }
        let lapsed = self.read().await?.conn().all(LAPSED, values![now]).await?;
        for row in lapsed {
            match self.lapse_offers(row.uuid("event_id")?).await {
                // Called off, or erased, in this moment.
                Ok(()) | Err(StoreError::Refused(_) | StoreError::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Erases who signed up, some time after the event; the event keeps how many came.
    pub(super) async fn tidy_sign_ups(&self) -> Result<()> {
        // Asked first: an erasure makes the writer empty its log, which is not for every half minute.
        loop {
            let now = self.0.tools.clock.now();
            if self.read().await?.conn().optional(OVER, over(now, 1)).await?.is_none() {
                return Ok(());
            }
            self.write(Forget).await?;
        }
    }
}
