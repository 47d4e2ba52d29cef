//! Opening: connections with the settings on which the promises rest, and migrations.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{
    SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, SqlSafeStr as _};

use super::closed::Closed;
use super::live::Pulse;
use super::sql::{Conn, values};
use super::writer::{Command, Writer};
use super::{Engine, Hooks, Inner, Kind, Result, Store, StoreError, Tools, audit_guard, blank};
use crate::clock::{Clock, Randomness};
use crate::embed::built_in;

/// How long to wait for a connection or a lock before saying so.
const PATIENCE: Duration = Duration::from_secs(5);

/// How the database is opened.
#[derive(Clone, Debug)]
pub struct Options {
    /// Connections for reading (SQLite) or in all (PostgreSQL).
    pub connections: u32,
    /// Commit waiting commands together (SQLite). `false` only to measure what that brings.
    pub group_commit: bool,
    /// Who is told of changes.
    pub hooks: Hooks,
}

impl Default for Options {
    fn default() -> Self {
        Self { connections: 8, group_commit: true, hooks: Hooks::default() }
    }
}

impl Store {
    /// Opens the database `sqlite:path` or `postgres://…`, creates and migrates it.
    ///
    /// # Errors
    /// When it is not there, not writable, or newer than this version.
    pub async fn open(url: &str, connections: u32, clock: Clock, random: Randomness) -> Result<Self> {
        Self::open_with(url, Options { connections, ..Options::default() }, clock, random).await
    }

    /// Opens the database with all options.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_with(url: &str, options: Options, clock: Clock, random: Randomness) -> Result<Self> {
        let tools = Tools { clock, random, hooks: Arc::new(options.hooks.clone()) };
        let engine = if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            postgres(url, &options).await?
        } else if url.starts_with("sqlite:") {
            sqlite(url, &options, &tools).await?
        } else {
            return Err(StoreError::Broken("the database url starts with sqlite: or postgres:".into()));
        };
        Ok(Self(Arc::new(Inner { engine, tools, pulse: Pulse::default(), closed: Closed::default() }), None))
    }

    /// Lets the database file grow to so many pages at most (SQLite; 4096 bytes each). Beyond it writing answers
    /// [`StoreError::Full`], like a full disk, until the limit is raised.
    pub async fn limit_pages(&self, pages: u32) -> Result<()> {
        match self.kind() {
            Kind::Sqlite => self.write(LimitPages(pages)).await,
            Kind::Postgres => Err(StoreError::Refused("sqlite-only")),
        }
    }
}

struct LimitPages(u32);

impl Command for LimitPages {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, _tools: &Tools) -> Result<()> {
        conn.all(AssertSqlSafe(format!("PRAGMA max_page_count = {}", self.0)), values![]).await.map(drop)
    }
}

async fn sqlite(url: &str, options: &Options, tools: &Tools) -> Result<Engine> {
    let settings = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        // Must be set before the first table: lets `maintain` give free pages back.
        .auto_vacuum(SqliteAutoVacuum::Incremental)
        .journal_mode(SqliteJournalMode::Wal)
        // FULL loses no acknowledged row on power loss; NORMAL does.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        // Deleted content is overwritten with zeros.
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
        .disable_statement_logging();
    let mut conn = settings
        .clone()
        .pragma("cache_size", "-65536")
        // The writer folds the WAL itself, see `blank`.
        .pragma("wal_autocheckpoint", "0")
        .connect()
        .await?;
    if !blank::can(&mut conn).await {
        return Err(StoreError::Broken(
            "this build of SQLite lacks SQLITE_ENABLE_DBPAGE_VTAB, without which what is erased could leave traces; \
             build it in the project's folder, where .cargo/config.toml sets it"
                .into(),
        ));
    }
    migrations("sqlite").run(&mut conn).await.map_err(|error| migration(&error))?;
    let reads = SqlitePoolOptions::new()
        .max_connections(options.connections.max(1))
        .acquire_timeout(PATIENCE)
        .connect_with(settings.pragma("query_only", "ON").pragma("cache_size", "-8192"))
        .await?;
    Ok(Engine::Sqlite { writer: Writer::start(conn, tools.clone(), options.group_commit).await?, reads })
}

async fn postgres(url: &str, options: &Options) -> Result<Engine> {
    let settings = PgConnectOptions::from_str(url)?.application_name("suunta").disable_statement_logging();
    let mut conn = settings.connect().await?;
    migrations("postgres").run(&mut conn).await.map_err(|error| migration(&error))?;
    audit_guard::hand_over(&mut conn).await?;
    conn.close().await?;
    let pool = PgPoolOptions::new()
        .max_connections(options.connections.max(2))
        .acquire_timeout(PATIENCE)
        .after_connect(|conn, _| {
            Box::pin(async move {
                // Nothing here takes long; whatever does holds others up.
                conn.execute(
                    "SET statement_timeout = '30s'; SET lock_timeout = '10s'; \
                     SET idle_in_transaction_session_timeout = '30s'",
                )
                .await?;
                conn.execute(audit_guard::PATH).await.map(drop)
            })
        })
        .connect_with(settings)
        .await?;
    Ok(Engine::Postgres(pool))
}

/// What the macro of `sqlx` would give. The macro brings both databases a second time, for the compiler's own use.
fn migrations(engine: &str) -> Migrator {
    let of_engine = built_in::MIGRATIONS.iter().filter(|(of, ..)| *of == engine);
    let read = |&(_, number, name, sql): &(&str, i64, &'static str, &'static str)| {
        Migration::new(number, name.into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(of_engine.map(read).collect())
}

fn migration(error: &sqlx::migrate::MigrateError) -> StoreError {
    StoreError::Broken(format!("migration: {error}"))
}
