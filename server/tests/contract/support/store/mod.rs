//! A database of its own for each test, on either engine, and what tests need around it.

pub mod fill;

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Once;

use jiff::{Timestamp, ToSpan};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row, SqliteConnection};
use suunta_server::clock::{Clock, Randomness};
use suunta_server::crypto::Keyring;
use suunta_server::referrals::model::{Case, Contact, Role};
use suunta_server::store::{Actor, Kind, NewCase, Options, Store, Submitted, Text, User, place};
use tokio::sync::OnceCell;
use uuid::Uuid;

/// Monday, 23 November 2026, 10:00 in Finland.
pub const START: &str = "2026-11-23T08:00:00Z";

pub struct World {
    pub store: Store,
    pub clock: Clock,
    pub keys: Keyring,
    pub url: String,
    /// Folder of the SQLite file; `None` on PostgreSQL.
    pub dir: Option<tempfile::TempDir>,
    admin_url: String,
    name: String,
}

fn direct(text: String) -> AssertSqlSafe<String> {
    AssertSqlSafe(text)
}

/// Databases with their tables and nothing in them: to make the tables anew was a good part of what a test did. That they are made from
/// nothing is what each of these is made by.
static EMPTY_SQLITE: OnceCell<Vec<u8>> = OnceCell::const_new();
static EMPTY_POSTGRES: OnceCell<String> = OnceCell::const_new();

async fn empty_sqlite() -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("suunta.db");
    made(&format!("sqlite:{}", file.display())).await;
    std::fs::read(file).unwrap()
}

async fn empty_postgres(admin_url: &str) -> String {
    let name = format!("suunta_empty_{}", std::process::id());
    let mut conn = PgConnection::connect(admin_url).await.unwrap();
    conn.execute(direct(format!("CREATE DATABASE {name}"))).await.unwrap();
    let (server, _) = admin_url.rsplit_once('/').unwrap();
    made(&format!("{server}/{name}")).await;
    name
}

async fn made(url: &str) {
    let store = Store::open(url, 2, Clock::fixed(START.parse().unwrap()), Randomness).await.unwrap();
    store.close().await;
}

impl World {
    /// A fresh database in a folder of its own.
    pub async fn sqlite() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("suunta.db");
        std::fs::write(&file, EMPTY_SQLITE.get_or_init(empty_sqlite).await).unwrap();
        let url = format!("sqlite:{}", file.display());
        Self::with(url, Some(dir), String::new(), String::new()).await
    }

    /// A fresh database on the server that `SUUNTA_TEST_PG` names; `None` when it names none.
    pub async fn postgres() -> Option<Self> {
        static SAID: Once = Once::new();
        let Ok(admin_url) = std::env::var("SUUNTA_TEST_PG") else {
            // Not by `eprintln!`: the test harness would swallow it.
            SAID.call_once(|| {
                let _ = std::io::stderr().write_all(
                    b"\n*** NOT RUN on PostgreSQL: SUUNTA_TEST_PG is not set (postgres://user@host:port/postgres) ***\n",
                );
            });
            return None;
        };
        Some(Self::postgres_at(&admin_url).await)
    }

    /// A fresh database on this server.
    pub async fn postgres_at(admin_url: &str) -> Self {
        let admin_url = admin_url.to_owned();
        let name = format!("suunta_test_{}", Uuid::from_bytes(Randomness.bytes()).simple());
        let (server, _) = admin_url.rsplit_once('/').unwrap();
        // Copied only in a throwaway cluster: in any other what is copied would stay behind.
        let usual = std::env::var("SUUNTA_TEST_PG").is_ok_and(|usual| usual == admin_url);
        let copied = if usual && std::env::var_os("SUUNTA_TEST_PG_DATA").is_some() {
            EMPTY_POSTGRES.get_or_init(|| empty_postgres(&admin_url)).await
        } else {
            "template1"
        };
        let mut conn = PgConnection::connect(&admin_url).await.unwrap();
        conn.execute(direct(format!("CREATE DATABASE {name} TEMPLATE {copied}"))).await.unwrap();
        // What is set for a database is not copied: where a test's own statements find the audit.
        let found = format!("ALTER DATABASE {name} SET search_path = \"$user\", public, suunta_audit");
        conn.execute(direct(found)).await.unwrap();
        Self::with(format!("{server}/{name}"), None, admin_url.clone(), name).await
    }

    /// The same database opened a second time, as by another server.
    pub async fn beside(&self) -> Self {
        let store = Store::open(&self.url, 6, self.clock.clone(), Randomness).await.unwrap();
        let (clock, keys, url) = (self.clock.clone(), self.keys.clone(), self.url.clone());
        Self { store, clock, keys, url, dir: None, admin_url: String::new(), name: String::new() }
    }

    async fn with(url: String, dir: Option<tempfile::TempDir>, admin_url: String, name: String) -> Self {
        let clock = Clock::fixed(START.parse().unwrap());
        // Keys of its own: what one test leaves behind is never taken for another's.
        let keys = Keyring::from_hex(&Keyring::new_master(Randomness)).unwrap();
        let options = Options { connections: 6, ..Options::default() };
        let store = Store::open_with(&url, options, clock.clone(), Randomness).await.unwrap();
        Self { store, clock, keys, url, dir, admin_url, name }
    }

    /// Closes the store and opens the database again, as after a restart.
    pub async fn reopened(&self) -> Store {
        self.store.close().await;
        Store::open(&self.url, 6, self.clock.clone(), Randomness).await.unwrap()
    }

    pub async fn end(self) {
        self.store.close().await;
        if !self.name.is_empty() {
            let mut conn = PgConnection::connect(&self.admin_url).await.unwrap();
            let _ = conn.execute(direct(format!("DROP DATABASE {} WITH (FORCE)", self.name))).await;
        }
    }

    pub fn is_sqlite(&self) -> bool {
        self.store.kind() == Kind::Sqlite
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub fn pass(&self, hours: i64) {
        self.clock.set(self.now().checked_add(hours.hours()).unwrap());
    }

    pub fn text(&self, text: &str) -> Text {
        Text::seal(&self.keys, &self.clock, Randomness, text)
    }

    pub fn contact(name: &str, phone: &str, email: &str) -> Contact {
        Contact { name: name.into(), phone: phone.into(), email: email.into(), ..Contact::default() }
    }

    /// A submission of "Matti Meikäläinen" in queue "oulu-guidance" of organisation "oulu", due in ten working days.
    pub fn new_case(&self, key: &str) -> NewCase {
        self.new_case_of(key, &Self::contact("Matti Meikäläinen", "", ""), "oulu", "oulu-guidance")
    }

    pub fn new_case_of(&self, key: &str, contact: &Contact, org: &str, queue: &str) -> NewCase {
        let id = Randomness.id(&self.clock);
        let body = serde_json::to_vec(contact).unwrap();
        let seal = |place, plain: &[u8]| self.keys.seal(place, id, plain, Randomness);
        NewCase {
            id,
            code_hash: self.keys.private_code(key).hash(&self.keys),
            idem: self.keys.idempotency(key),
            fingerprint: self.keys.fingerprint(key.as_bytes()),
            site: "oulu".into(),
            org: org.into(),
            queue: queue.into(),
            rule: "guidance".into(),
            lang: "fi".into(),
            area: Some("oulu".into()),
            goal: Some("work".into()),
            band: Some("foundation".into()),
            barriers: vec!["care".into(), "transport".into()],
            interpreter: false,
            protected: false,
            deadline: self.now().checked_add((14 * 24).hours()).unwrap(),
            contact: seal(place::CONTACT, &body),
            answers: seal(place::ANSWERS, br#"{"content":"2026.11.1"}"#),
            brief: seal(place::BRIEF, b"{}"),
            mail: (!contact.email.is_empty()).then(|| seal(place::MAIL, contact.email.as_bytes())),
            index: self.keys.index_words(org, contact),
            count: None,
        }
    }

    pub async fn submit(&self, new: NewCase) -> Case {
        match self.store.submit(new).await.unwrap() {
            Submitted::New(case) => case,
            other => panic!("expected a new case, got {other:?}"),
        }
    }

    pub async fn case(&self, key: &str) -> Case {
        self.submit(self.new_case(key)).await
    }

    pub async fn user(&self, login: &str) -> Uuid {
        self.user_in(&self.store, login).await
    }

    /// An account in another store of the same database.
    pub async fn user_in(&self, store: &Store, login: &str) -> Uuid {
        let id = Randomness.id(&self.clock);
        let user = User {
            id,
            login: login.into(),
            display: login.into(),
            password_hash: "$argon2id$x".into(),
            role: Role::Counsellor,
            lang: "fi".into(),
            demo: false,
            active: true,
        };
        store.add_user(user, Actor::System).await.unwrap();
        id
    }

    /// Runs a statement behind the store's back, as somebody with the database in hands would.
    pub async fn sql(&self, sql: &str) -> Result<u64, sqlx::Error> {
        if self.is_sqlite() {
            let mut conn = SqliteConnection::connect(&self.url).await?;
            let done = conn.execute(direct(sql.into())).await.map(|done| done.rows_affected());
            conn.close().await?;
            done
        } else {
            let mut conn = PgConnection::connect(&self.url).await?;
            let done = conn.execute(direct(sql.into())).await.map(|done| done.rows_affected());
            conn.close().await?;
            done
        }
    }

    pub async fn number(&self, sql: &str) -> i64 {
        if self.is_sqlite() {
            let mut conn = SqliteConnection::connect(&self.url).await.unwrap();
            let n = conn.fetch_one(direct(sql.into())).await.unwrap().get(0);
            conn.close().await.unwrap();
            n
        } else {
            let mut conn = PgConnection::connect(&self.url).await.unwrap();
            conn.fetch_one(direct(sql.into())).await.unwrap().get(0)
        }
    }

    pub async fn blobs(&self, sql: &str) -> Vec<Vec<u8>> {
        if self.is_sqlite() {
            let mut conn = SqliteConnection::connect(&self.url).await.unwrap();
            let rows = conn.fetch_all(direct(sql.into())).await.unwrap();
            conn.close().await.unwrap();
            rows.iter().map(|row| row.get(0)).collect()
        } else {
            let mut conn = PgConnection::connect(&self.url).await.unwrap();
            conn.fetch_all(direct(sql.into())).await.unwrap().iter().map(|row| row.get(0)).collect()
        }
    }

    /// A 16-byte id as a literal of this engine.
    pub fn hex(&self, bytes: &[u8]) -> String {
        let digits = data_encoding::HEXLOWER.encode(bytes);
        if self.is_sqlite() { format!("x'{digits}'") } else { format!("decode('{digits}', 'hex')") }
    }

    /// Where the database keeps its files, as far as this test may look.
    pub fn files(&self) -> Option<PathBuf> {
        match &self.dir {
            Some(dir) => Some(dir.path().to_owned()),
            None => std::env::var_os("SUUNTA_TEST_PG_DATA").map(PathBuf::from),
        }
    }
}

/// Stamps every test for both engines.
#[macro_export]
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod on_sqlite { $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                let world = super::World::sqlite().await;
                super::$name(&world).await;
                world.end().await;
            }
        )+ }
        mod on_postgres { $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                if let Some(world) = super::World::postgres().await {
                    super::$name(&world).await;
                    world.end().await;
                }
            }
        )+ }
    };
}
