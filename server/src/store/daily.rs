//! Jobs that are done once a day, by whichever server comes first.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::sql::{Conn, values};
use super::writer::Command;
use super::{Result, Store, Tools};

/// A server that has begun and not ended is taken for dead after this.
const PATIENCE_MINUTES: i64 = 10;

struct Begin {
    job: &'static str,
    day: Date,
}

impl Command for Begin {
    type Out = bool;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<bool> {
        let now = tools.clock.now();
        let dead = now.checked_sub(PATIENCE_MINUTES.minutes()).unwrap_or(Timestamp::UNIX_EPOCH);
        let sql =
            "INSERT INTO daily (job, day, begun, done) VALUES ($1, '', 0, 1) ON CONFLICT (job) DO NOTHING";
        conn.execute(sql, values![self.job]).await?;
        let sql = "UPDATE daily SET day = $2, begun = $3, done = 0 WHERE job = $1 \
                   AND (day < $2 OR (day = $2 AND done = 0 AND begun < $4))";
        Ok(conn.execute(sql, values![self.job, self.day.to_string(), now, dead]).await? == 1)
    }
}

struct End {
    job: &'static str,
    day: Date,
    done: bool,
}

impl Command for End {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, _tools: &Tools) -> Result<()> {
        let sql = "UPDATE daily SET done = $3, begun = 0 WHERE job = $1 AND day = $2";
        conn.execute(sql, values![self.job, self.day.to_string(), self.done]).await.map(drop)
    }
}

impl Store {
    /// Begins the job of a day. `false`: it is done, or another server is at it.
    pub async fn begin_daily(&self, job: &'static str, day: Date) -> Result<bool> {
        let sql = "SELECT COUNT(*) AS n FROM daily WHERE job = $1 AND (day > $2 OR (day = $2 AND done = 1))";
        // Usually it is done: looking does not disturb the writer.
        if self.read().await?.conn().one(sql, values![job, day.to_string()]).await?.int("n")? > 0 {
            return Ok(false);
        }
        self.write(Begin { job, day }).await
    }

    /// It is done, or somebody else may try.
    pub async fn end_daily(&self, job: &'static str, day: Date, done: bool) -> Result<()> {
        self.write(End { job, day, done }).await
    }
}
