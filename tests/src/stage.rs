//! Everything a test of the whole product stands on, fresh for each test.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use tempfile::TempDir;

use crate::browser::{Browser, View};
use crate::city::Website;
use crate::demo;
use crate::engine::Engine;
use crate::furnished::{Furnished, on_database};
use crate::mail::Sink;
use crate::postgres::Cluster;
use crate::process::free_port;
use crate::server::{Home, Server, binary};

/// The engine a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Db {
    /// One file.
    Sqlite,
    /// A throwaway cluster, or what `SUUNTA_TEST_PG` names.
    Postgres,
}

/// Server, city website and mail sink, on a database of their own.
#[derive(Debug)]
pub struct Stage {
    /// The engine.
    pub db: Db,
    /// Where the server's things are.
    pub home: Home,
    /// The running server; a test may kill it and start another from `home`.
    pub server: Option<Server>,
    /// The city's website.
    pub city: Website,
    /// What was mailed.
    pub mails: Sink,
    /// What must go when the test ends: first the own database, then the own cluster, then the files.
    database: Option<(String, String)>,
    _cluster: Option<Cluster>,
    folder: TempDir,
}

/// A test is many people at one address: without limits, unless it sets them itself.
const LIMITS: [&str; 8] = [
    "SUUNTA_LIMITS_SUBMISSIONS",
    "SUUNTA_LIMITS_CODES",
    "SUUNTA_LIMITS_COUNTS",
    "SUUNTA_LIMITS_KEPT",
    "SUUNTA_LIMITS_KEPT_CODES",
    "SUUNTA_LIMITS_KEPT_CODES_IN_ALL",
    "SUUNTA_LIMITS_SIGN_IN_ADDRESS",
    "SUUNTA_LIMITS_SIGN_IN_ACCOUNT",
];

/// What a test may set before the server starts.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Further variables of the server's environment.
    pub environment: Vec<(String, String)>,
    /// Where the `SQLite` file goes, when not into the stage's own folder.
    pub data: Option<PathBuf>,
}

/// Builds the stage, plays, clears it away; when the play fails, the end of the server's log comes with the reason.
pub async fn play(db: Db, act: impl AsyncFnOnce(&mut Stage) -> Result<()>) -> Result<()> {
    play_with(db, Settings::default(), act).await
}

/// Like [`play`], with settings.
pub async fn play_with(
    db: Db,
    settings: Settings,
    act: impl AsyncFnOnce(&mut Stage) -> Result<()>,
) -> Result<()> {
    let mut stage = Stage::start(db, settings).await?;
    let outcome = act(&mut stage).await;
    let outcome = outcome.map_err(|error| error.context(format!("server log:\n{}\n", stage.home.log_tail())));
    stage.end().await?;
    outcome
}

impl Stage {
    /// Starts everything; demo accounts are there.
    pub async fn start(db: Db, settings: Settings) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("suunta-stage-").tempdir()?;
        let (city, listener) = Website::listen(0).await?;
        let mails = Sink::start().await?;
        let port = free_port()?;
        let mut cluster = None;
        let mut database = None;
        let furnished = Furnished::get().await?;
        let mut empty = false;
        let url = match db {
            Db::Sqlite => {
                let data = settings.data.clone().unwrap_or_else(|| folder.path().join("data"));
                std::fs::create_dir_all(&data)?;
                let file = data.join("suunta.db");
                std::fs::copy(&furnished.sqlite, &file)?;
                format!("sqlite:{}", file.display())
            }
            Db::Postgres => {
                let admin = if let Ok(url) = std::env::var("SUUNTA_TEST_PG") {
                    url
                } else {
                    cluster.insert(Cluster::start()?).url().to_owned()
                };
                let name = format!("suunta_stage_{}_{port}", std::process::id());
                let template = furnished.postgres(&admin).await?;
                empty = template.is_none();
                let template = template.map_or_else(String::new, |template| format!(" TEMPLATE {template}"));
                let create = format!("CREATE DATABASE {name}{template}");
                let mut connection = PgConnection::connect(&admin).await.context("SUUNTA_TEST_PG")?;
                sqlx::raw_sql(AssertSqlSafe(create)).execute(&mut connection).await?;
                let url = on_database(&admin, &name)?;
                database = Some((admin, name));
                url
            }
        };
        let home = Home {
            binary: binary()?,
            config: folder.path().join("config"),
            key: folder.path().join("keys/master.key"),
            database: url,
            port,
            mail_port: Some(mails.port()),
            log: folder.path().join("suunta.log"),
            extra: LIMITS
                .iter()
                .map(|name| ((*name).to_owned(), "0".to_owned()))
                .chain(settings.environment)
                .collect(),
        };
        if let Some(folder) = home.key.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::copy(&furnished.key, &home.key)?;
        home.prepare(&city.origin())?;
        if empty {
            demo::load(&home)?;
        }
        let server = home.start()?;
        city.serve(listener, &home.url(), Some(mails.clone()));
        Ok(Self { db, home, server: Some(server), city, mails, database, _cluster: cluster, folder })
    }

    /// A browser of its own.
    pub async fn browser(&self, view: View) -> Result<Browser> {
        Browser::start(view).await
    }

    /// A browser of another engine.
    pub async fn browser_in(&self, engine: Engine, view: View) -> Result<Browser> {
        Browser::start_in(engine, view).await
    }

    /// A page of the server.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.home.url())
    }

    /// Stops the server as an operator does and says whether it ended well.
    pub fn stop(&mut self) -> Result<()> {
        if let Some(mut server) = self.server.take() {
            let status = server.process.stop(std::time::Duration::from_secs(15));
            ensure!(
                status.is_some_and(|status| status.success()),
                "the server does not end well: {status:?}"
            );
        }
        Ok(())
    }

    /// Cuts the server's power.
    pub fn kill(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.process.kill();
        }
    }

    /// Starts the server again.
    pub fn restart(&mut self) -> Result<()> {
        self.server = Some(self.home.start()?);
        Ok(())
    }

    /// One number from the database, read beside the server.
    pub async fn number(&self, sql: &str) -> Result<i64> {
        let sql = AssertSqlSafe(sql.to_owned());
        Ok(match self.db {
            Db::Sqlite => {
                let mut connection = SqliteConnection::connect(&self.home.database).await?;
                sqlx::query_scalar(sql).fetch_one(&mut connection).await?
            }
            Db::Postgres => {
                let mut connection = PgConnection::connect(&self.home.database).await?;
                sqlx::query_scalar(sql).fetch_one(&mut connection).await?
            }
        })
    }

    /// Every value of one column of bytes.
    pub async fn bytes(&self, sql: &str) -> Result<Vec<Vec<u8>>> {
        let sql = AssertSqlSafe(sql.to_owned());
        Ok(match self.db {
            Db::Sqlite => {
                let mut connection = SqliteConnection::connect(&self.home.database).await?;
                sqlx::query_scalar(sql).fetch_all(&mut connection).await?
            }
            Db::Postgres => {
                let mut connection = PgConnection::connect(&self.home.database).await?;
                sqlx::query_scalar(sql).fetch_all(&mut connection).await?
            }
        })
    }

    /// The files in which the database keeps its rows.
    pub async fn database_files(&self) -> Result<Vec<PathBuf>> {
        let folder = match self.db {
            Db::Sqlite => Path::new(self.home.database.trim_start_matches("sqlite:")).with_file_name(""),
            Db::Postgres => {
                let mut connection = PgConnection::connect(&self.home.database).await?;
                sqlx::raw_sql("CHECKPOINT").execute(&mut connection).await?;
                let folder: String = sqlx::query_scalar(
                    "SELECT current_setting('data_directory') || '/base/' || oid FROM pg_database WHERE datname = current_database()",
                )
                .fetch_one(&mut connection)
                .await?;
                PathBuf::from(folder)
            }
        };
        let files: Vec<PathBuf> = std::fs::read_dir(&folder)
            .with_context(|| format!("{} cannot be read", folder.display()))?
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.is_file())
            .collect();
        ensure!(!files.is_empty(), "{} is empty", folder.display());
        Ok(files)
    }

    /// Whether any of the database's files holds these bytes.
    pub async fn on_disk(&self, wanted: &[u8]) -> Result<bool> {
        for file in self.database_files().await? {
            if std::fs::read(file)?.windows(wanted.len()).any(|window| window == wanted) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Everything the server has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.home.log).unwrap_or_default()
    }

    /// The stage's own folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    async fn end(mut self) -> Result<()> {
        drop(self.server.take());
        if let Some((admin, name)) = self.database.take() {
            let mut connection = PgConnection::connect(&admin).await?;
            let drop = format!("DROP DATABASE {name} WITH (FORCE)");
            sqlx::raw_sql(AssertSqlSafe(drop)).execute(&mut connection).await?;
        }
        Ok(())
    }
}
