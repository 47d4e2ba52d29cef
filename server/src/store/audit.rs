//! The audit: written with each change, chained afterwards by one sealer, walked by `verify_audit`.
//!
//! A seal covers a run of entries: SHA-256 over the hash before it and every entry's own hash. The entry hashes stand
//! in the seal, so that the one that was touched can be named. Chaining inside each transaction would put PostgreSQL
//! in single file.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::case_row::{actor_values, read_actor};
use super::sql::{Conn, Row, Statement, count, values};
use super::writer::Command;
use super::{Actor, Engine, Result, Store, Tools};

/// One audit entry: never text, contact, code or answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRow {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// Did what.
    pub action: String,
    /// To which case or account (random id).
    pub subject: Option<Uuid>,
    /// With what result: states, queue ids, role names.
    pub result: String,
}

/// Head of the audit chain, to be kept elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditHead {
    /// Seals in the chain.
    pub position: i64,
    /// Entries in it.
    pub length: i64,
    /// Hash of the last seal.
    pub hash: [u8; 32],
}

/// Entries one seal covers at most.
const RUN: usize = 500;
/// Bytes of one entry in a seal: number and hash.
pub(super) const ENTRY: usize = 8 + 32;

/// An entry, to be written in the transaction of the change itself.
pub(super) fn entry(
    at: Timestamp,
    actor: Actor,
    action: &str,
    subject: Option<Uuid>,
    result: &str,
) -> Statement {
    let (actor_kind, actor) = actor_values(actor);
    Statement(
        "INSERT INTO audit (at, actor_kind, actor, action, subject, result) VALUES ($1, $2, $3, $4, $5, $6)",
        vec![at.into(), actor_kind, actor, action.into(), subject.into(), result.into()],
    )
}

/// Writes an entry.
pub(super) async fn add(
    conn: &mut Conn<'_>,
    at: Timestamp,
    actor: Actor,
    action: &str,
    subject: Option<Uuid>,
    result: &str,
) -> Result<()> {
    let Statement(sql, values) = entry(at, actor, action, subject, result);
    conn.execute(sql, values).await.map(drop)
}

fn read(row: &Row) -> Result<AuditRow> {
    Ok(AuditRow {
        seq: row.int("seq")?,
        at: row.time("at")?,
        actor: read_actor(row)?,
        action: row.text("action")?,
        subject: row.opt_uuid("subject")?,
        result: row.text("result")?,
    })
}

pub(super) fn leaf(row: &Row) -> Result<(i64, [u8; 32])> {
    let seq = row.int("seq")?;
    let mut hash = Sha256::new();
    let mut part = |bytes: Option<&[u8]>| match bytes {
        // Length first, so that no two rows of different columns run together.
        Some(bytes) => {
            hash.update(count(bytes.len()).to_be_bytes());
            hash.update(bytes);
        }
        None => hash.update((-1i64).to_be_bytes()),
    };
    part(Some(&seq.to_be_bytes()));
    part(Some(&row.int("at")?.to_be_bytes()));
    part(Some(row.text("actor_kind")?.as_bytes()));
    part(row.opt_blob("actor")?.as_deref());
    part(Some(row.text("action")?.as_bytes()));
    part(row.opt_blob("subject")?.as_deref());
    part(Some(row.text("result")?.as_bytes()));
    Ok((seq, hash.finalize().into()))
}

pub(super) fn chain(before: &[u8; 32], entries: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(before);
    hash.update(entries);
    hash.finalize().into()
}

#[derive(Clone)]
pub(super) struct Head {
    pub(super) position: i64,
    pub(super) length: i64,
    pub(super) top_seq: i64,
    pub(super) hash: [u8; 32],
}

pub(super) async fn head(conn: &mut Conn<'_>) -> Result<Head> {
    let row =
        conn.one("SELECT position, length, top_seq, hash FROM audit_head WHERE id = 1", values![]).await?;
    Ok(Head {
        position: row.int("position")?,
        length: row.int("length")?,
        top_seq: row.int("top_seq")?,
        hash: row.hash("hash")?,
    })
}

pub(super) async fn rows(conn: &mut Conn<'_>, after: i64, up_to: i64, limit: i64) -> Result<Vec<Row>> {
    conn.all(
        "SELECT seq, at, actor_kind, actor, action, subject, result FROM audit \
         WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3",
        values![after, up_to, limit],
    )
    .await
}

/// Writes one seal, if the chain still ends where the sealer thinks.
struct Seal {
    before: Head,
    after: Head,
    entries: Vec<u8>,
}

impl Command for Seal {
    type Out = bool;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<bool> {
        let (now, before) = (tools.clock.now(), &self.before);
        if let Conn::Postgres(_) = conn {
            // The server need not own the audit: see `audit_guard`.
            let sql = "SELECT audit_seal($1, $2, $3, $4) AS n";
            let row = conn.one(sql, values![before.position, before.hash, &self.entries, now]).await?;
            return Ok(row.int("n")? == 1);
        }
        let Head { position, length, top_seq, hash } = self.after.clone();
        let moved = conn
            .execute(
                "UPDATE audit_head SET position = $1, length = $2, top_seq = $3, hash = $4 \
                 WHERE id = 1 AND position = $5 AND hash = $6",
                values![position, length, top_seq, hash, before.position, before.hash],
            )
            .await?;
        if moved == 0 {
            return Ok(false);
        }
        conn.execute(
            "INSERT INTO audit_seals (position, sealed_at, rows_sealed, entries, hash) VALUES ($1, $2, $3, $4, $5)",
            values![position, now, length - before.length, &self.entries, hash],
        )
        .await?;
        Ok(true)
    }
}

/// An entry of its own.
struct Record {
    actor: Actor,
    action: &'static str,
    subject: Option<Uuid>,
    result: &'static str,
}

impl Command for Record {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        add(conn, tools.clock.now(), self.actor, self.action, self.subject, self.result).await
    }
}

impl Store {
    /// An audit entry of its own: sign-ins and the like. Never text, contact, code or answers.
    pub async fn record(
        &self,
        actor: Actor,
        action: &'static str,
        subject: Option<Uuid>,
        result: &'static str,
    ) -> Result<()> {
        self.write(Record { actor, action, subject, result }).await
    }

    /// Chains the entries written since the last time; answers how many. Safe to run on several servers at once.
    pub async fn seal_audit(&self) -> Result<usize> {
        let mut sealed = 0;
        // Never hold one connection while asking for another: sealers at once would wait for each other.
        let mut now = head(&mut self.read().await?.conn()).await?;
        let Some(top) = self.settled(now.top_seq).await? else { return Ok(0) };
        loop {
            let found = rows(&mut self.read().await?.conn(), now.top_seq, top, count(RUN)).await?;
            if found.is_empty() {
                return Ok(sealed);
            }
            let mut entries = Vec::with_capacity(found.len() * ENTRY);
            let mut top_seq = now.top_seq;
            for row in &found {
                let (seq, hash) = leaf(row)?;
                entries.extend_from_slice(&seq.to_be_bytes());
                entries.extend_from_slice(&hash);
                top_seq = seq;
            }
            let after = Head {
                position: now.position + 1,
                length: now.length + count(found.len()),
                top_seq,
                hash: chain(&now.hash, &entries),
            };
            if !self.write(Seal { before: now, after: after.clone(), entries }).await? {
                // Another server's sealer was faster; it has done the work.
                return Ok(sealed);
            }
            sealed += found.len();
            now = after;
        }
    }

    /// The highest number up to which every entry is committed, when there is one beyond `sealed`. PostgreSQL gives
    /// numbers before it commits: waiting for a moment in which nobody is writing makes sure that none comes later.
    async fn settled(&self, sealed: i64) -> Result<Option<i64>> {
        const TOP: &str = "SELECT COALESCE(MAX(seq), 0) AS top FROM audit";
        let top = self.read().await?.conn().one(TOP, values![]).await?.int("top")?;
        if top <= sealed {
            return Ok(None);
        }
        match &self.0.engine {
            Engine::Sqlite { .. } => Ok(Some(top)),
            Engine::Postgres(pool) => {
                let mut transaction = pool.begin().await?;
                let mut conn = Conn::Postgres(&mut transaction);
                let top = conn.one("SELECT audit_settle() AS top", values![]).await?.int("top")?;
                transaction.commit().await?;
                Ok(Some(top))
            }
        }
    }

    /// The head of the chain as it is now, without walking the chain.
    pub async fn audit_head(&self) -> Result<AuditHead> {
        let Head { position, length, hash, .. } = head(&mut self.read().await?.conn()).await?;
        Ok(AuditHead { position, length, hash })
    }

    /// Entries about one case or account, oldest first.
    pub async fn audit_of(&self, subject: Uuid) -> Result<Vec<AuditRow>> {
        let sql = "SELECT seq, at, actor_kind, actor, action, subject, result FROM audit WHERE subject = $1 ORDER BY seq";
        self.read().await?.conn().all(sql, values![subject]).await?.iter().map(read).collect()
    }
}
