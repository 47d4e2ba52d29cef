//! Databases with the demo's accounts in them, made once and copied for each test: nine accounts are nine starts of `suunta`, which
//! is longer than most tests take.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tokio::sync::Mutex;

use crate::demo;
use crate::process::workspace;
use crate::server::{Home, binary};

/// What a test copies.
#[derive(Clone, Debug)]
pub struct Furnished {
    /// The master key that has sealed what is in it.
    pub key: PathBuf,
    /// The `SQLite` file.
    pub sqlite: PathBuf,
}

impl Furnished {
    fn of(folder: &Path) -> Self {
        Self { key: folder.join("keys/master.key"), sqlite: folder.join("data/suunta.db") }
    }

    /// The one of this binary, in `target/furnished`; those of older binaries go.
    pub async fn get() -> Result<Self> {
        static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());
        let _one = ONE_AT_A_TIME.lock().await;
        let program = binary()?;
        let made = program.metadata()?;
        let age = made.modified()?.duration_since(UNIX_EPOCH)?.as_nanos();
        let all = workspace().join("target/furnished");
        let folder = all.join(format!("{age}-{}", made.len()));
        if !folder.is_dir() {
            std::fs::create_dir_all(&all)?;
            let draft = tempfile::Builder::new().prefix("draft-").tempdir_in(&all)?;
            let new = Self::of(draft.path());
            std::fs::create_dir_all(draft.path().join("data"))?;
            load(&new, draft.path(), format!("sqlite:{}", new.sqlite.display()))?;
            for old in std::fs::read_dir(&all)?.flatten().filter(|entry| entry.path() != draft.path()) {
                std::fs::remove_dir_all(old.path())?;
            }
            std::fs::rename(draft.keep(), &folder)?;
        }
        Ok(Self::of(&folder))
    }

    /// A database to be copied in the cluster that `admin` leads to. Only in a throwaway one: in any other it would stay behind.
    pub async fn postgres(&self, admin: &str) -> Result<Option<String>> {
        static NAME: Mutex<Option<String>> = Mutex::const_new(None);
        if std::env::var_os("SUUNTA_TEST_PG_DATA").is_none() {
            return Ok(None);
        }
        let mut made = NAME.lock().await;
        if made.is_none() {
            let name = format!("suunta_furnished_{}", std::process::id());
            let mut connection = PgConnection::connect(admin).await.context("SUUNTA_TEST_PG")?;
            let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
            sqlx::raw_sql(create).execute(&mut connection).await?;
            let folder = tempfile::tempdir()?;
            load(self, folder.path(), on_database(admin, &name)?)?;
            *made = Some(name);
        }
        Ok(made.clone())
    }
}

/// Puts the accounts into a database, under the key that is there or a new one.
fn load(to: &Furnished, folder: &Path, database: String) -> Result<()> {
    let home = Home {
        binary: binary()?,
        config: folder.join("config"),
        key: to.key.clone(),
        database,
        port: 8080,
        mail_port: None,
        log: folder.join("suunta.log"),
        extra: Vec::new(),
    };
    home.prepare("http://127.0.0.1:8081")?;
    demo::load(&home)
}

/// The same server, another database.
pub(crate) fn on_database(url: &str, name: &str) -> Result<String> {
    let mut url: reqwest::Url = url.parse()?;
    url.set_path(name);
    Ok(url.to_string())
}
