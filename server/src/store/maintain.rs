//! What PostgreSQL keeps that nobody should be able to read: the order in which answers without a name came, and erased
//! bytes.
//!
//! A row says which transaction wrote it, and rows lie in the order in which they came: a set of answers could be told to be
//! of the case that came with it. So the sets are written anew, all by one transaction, and put in the order of their random keys.
//!
//! A deleted row stays in its page, and its insertion in the write-ahead log, until something overwrites them; plain VACUUM does
//! not. So tables from which something was erased are written anew, and the log is run over until no segment is left that
//! was there before.

use sqlx::PgPool;

use super::sql::{Conn, values};
use super::{Result, StoreError, Tools};

/// Tables with personal data.
const TABLES: [&str; 14] = [
    "VACUUM (FULL) cases",
    "VACUUM (FULL) case_texts",
    "VACUUM (FULL) case_index",
    "VACUUM (FULL) case_events",
    "VACUUM (FULL) drafts",
    "VACUUM (FULL) feedback",
    "VACUUM (FULL) kept",
    "VACUUM (FULL) submissions",
    "VACUUM (FULL) outbox",
    "VACUUM (FULL) staff_mail",
    "VACUUM (FULL) steps",
    "VACUUM (FULL) shares",
    "VACUUM (FULL) sign_ups",
    "VACUUM (FULL) messages",
];
const MEGABYTE: i64 = 1 << 20;

/// Mixes the sets of answers and cleans up after the erasures since the last time. Tables are locked one after the
/// other while they are written anew: minutes with a million cases, so run it at night. The role needs `pg_checkpoint`.
pub(super) async fn postgres(pool: &PgPool, tools: &Tools) -> Result<()> {
    // Taken out of the pool for good: it must not come back without its time limits.
    let mut direct = pool.acquire().await?.detach();
    let mut conn = Conn::Postgres(&mut direct);
    conn.raw("SET statement_timeout = 0").await?;
    conn.raw("SET lock_timeout = '60s'").await?;
    conn.raw("UPDATE answer_sets SET quarter = quarter").await?;
    conn.raw("CLUSTER answer_sets USING answer_sets_pkey").await?;
    let started = tools.clock.now();
    let row = conn.one("SELECT erased, cleaned FROM erasures WHERE id = 1", values![]).await?;
    let (erased, cleaned) = (row.int("erased")?, row.int("cleaned")?);
    if erased == 0 || erased < cleaned {
        return Ok(());
    }
    for table in TABLES {
        conn.raw(table).await?;
    }
    // After a checkpoint the old segments wait under new names to be overwritten. The first round overwrites these,
    // the second the one that was current at the beginning.
    for _ in 0..2 {
        checkpoint(&mut conn).await?;
        let megabytes = log_size(&mut conn).await? / MEGABYTE + 17;
        for _ in 0..megabytes {
            conn.execute("SELECT pg_logical_emit_message(false, 'suunta', repeat('0', 1048576))", values![])
                .await?;
        }
    }
    checkpoint(&mut conn).await?;
    conn.execute("UPDATE erasures SET cleaned = $1 WHERE id = 1", values![started]).await.map(drop)
}

async fn checkpoint(conn: &mut Conn<'_>) -> Result<()> {
    conn.raw("CHECKPOINT").await.map_err(|error| match error {
        StoreError::Broken(text) if text.contains("42501") => StoreError::Refused("checkpoint-not-permitted"),
        other => other,
    })
}

/// Bytes in the write-ahead log, or what it may grow to when this role may not look.
async fn log_size(conn: &mut Conn<'_>) -> Result<i64> {
    let seen =
        conn.one("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) AS n FROM pg_ls_waldir()", values![]).await;
    if let Ok(row) = seen {
        return row.int("n");
    }
    let sql = "SELECT CAST(setting AS BIGINT) AS n FROM pg_settings WHERE name = 'max_wal_size'";
    Ok(conn.one(sql, values![]).await?.int("n")? * MEGABYTE)
}
