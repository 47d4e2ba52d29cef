//! What people saved to go on elsewhere: bytes that only their code opens, and when these bytes end. No audit: a row would
//! say that somebody was here.

use jiff::Timestamp;

use super::erase;
use super::sql::{Conn, values};
use super::writer::Command;
use super::{Result, Store, Tools};

/// Something saved under a code; see [`crate::crypto::Keyring::kept_hash`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Under which it is found.
    pub id_hash: [u8; 32],
    /// Site id.
    pub site: String,
    /// From then on it is as if it had never been.
    pub expires: Timestamp,
    /// Encrypted by the browser.
    pub body: Vec<u8>,
}

/// Saving, and whether older bytes under the same code go.
struct Keep {
    kept: Kept,
    replaces: bool,
}

impl Command for Keep {
    type Out = ();

    fn erases(&self) -> bool {
        self.replaces
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let Kept { id_hash, site, expires, body } = &self.kept;
        let older = drop_kept(conn, id_hash).await?;
        conn.execute(
            "INSERT INTO kept (id_hash, site, expires, body) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (id_hash) DO UPDATE SET expires = excluded.expires, body = excluded.body",
            values![*id_hash, site, *expires, body],
        )
        .await?;
        if older > 0 { erase::mark(conn, tools).await } else { Ok(()) }
    }
}

async fn drop_kept(conn: &mut Conn<'_>, id_hash: &[u8; 32]) -> Result<u64> {
    conn.execute("DELETE FROM kept WHERE id_hash = $1", values![*id_hash]).await
}

struct DropKept([u8; 32]);

impl Command for DropKept {
    type Out = bool;

    fn erases(&self) -> bool {
        true
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<bool> {
        let sql = "SELECT 1 AS n FROM kept WHERE id_hash = $1 AND expires > $2";
        let there = conn.optional(sql, values![self.0, tools.clock.now()]).await?.is_some();
        if drop_kept(conn, &self.0).await? > 0 {
            erase::mark(conn, tools).await?;
        }
        Ok(there)
    }
}

struct ExpireKept;

impl Command for ExpireKept {
    type Out = ();

    fn erases(&self) -> bool {
        true
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        conn.execute("DELETE FROM kept WHERE expires <= $1", values![tools.clock.now()]).await?;
        erase::mark(conn, tools).await
    }
}

impl Store {
    /// Saves bytes under a code, in place of what was there.
    pub async fn keep(&self, kept: Kept) -> Result<()> {
        // Asked first: an erasure makes the writer empty its log, which is not for everybody who saves.
        let replaces = self.kept(kept.id_hash).await?.is_some();
        self.write(Keep { kept, replaces }).await
    }

    /// What is saved under a code; `None` when nothing is or its time is over: nobody learns which.
    pub async fn kept(&self, id_hash: [u8; 32]) -> Result<Option<(Vec<u8>, Timestamp)>> {
        let sql = "SELECT body, expires FROM kept WHERE id_hash = $1 AND expires > $2";
        let now = self.0.tools.clock.now();
        let row = self.read().await?.conn().optional(sql, values![id_hash, now]).await?;
        row.map(|row| Ok((row.blob("body")?, row.time("expires")?))).transpose()
    }

    /// Deletes what is saved under a code; answers whether anything was.
    pub async fn drop_kept(&self, id_hash: [u8; 32]) -> Result<bool> {
        self.write(DropKept(id_hash)).await
    }

    /// Deletes what has come to its end.
    pub(super) async fn tidy_kept(&self) -> Result<()> {
        // Asked first: an erasure makes the writer empty its log, which is not for every half minute.
        let sql = "SELECT 1 AS n FROM kept WHERE expires <= $1 LIMIT 1";
        let now = self.0.tools.clock.now();
        let over = self.read().await?.conn().optional(sql, values![now]).await?;
        if over.is_some() { self.write(ExpireKept).await } else { Ok(()) }
    }
}
