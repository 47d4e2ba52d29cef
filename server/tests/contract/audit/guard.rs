//! Nobody changes the audit behind its back: triggers on both databases, and on PostgreSQL a role that the server is not.

use std::str::FromStr as _;

use crate::support::store::World;
use sqlx::error::DatabaseError;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use suunta_server::clock::{Clock, Randomness};
use suunta_server::store::{Actor, AuditFault, AuditGuard, Options, Store, Weakness};
use uuid::Uuid;

fn sql(text: impl Into<String>) -> AssertSqlSafe<String> {
    AssertSqlSafe(text.into())
}

/// A database of its own that belongs to a role of its own with a password and these attributes.
struct Plain {
    role: String,
    url: String,
    admin: PgConnection,
    /// The administrator in that database.
    inside: PgConnection,
}

impl Plain {
    async fn new(attributes: &str) -> Option<Self> {
        let Ok(admin_url) = std::env::var("SUUNTA_TEST_PG") else {
            // Says aloud that it is not run.
            assert!(World::postgres().await.is_none());
            return None;
        };
        let role = format!("suunta_plain_{}", Uuid::from_bytes(Randomness.bytes()).simple());
        let mut admin = PgConnection::connect(&admin_url).await.unwrap();
        admin.execute(sql(format!("CREATE ROLE {role} LOGIN PASSWORD 'stolen' {attributes}"))).await.unwrap();
        admin.execute(sql(format!("CREATE DATABASE {role} OWNER {role}"))).await.unwrap();
        let options = PgConnectOptions::from_str(&admin_url).unwrap();
        let inside = PgConnection::connect_with(&options.clone().database(&role)).await.unwrap();
        let url = format!("postgres://{role}:stolen@{}:{}/{role}", options.get_host(), options.get_port());
        Some(Self { role, url, admin, inside })
    }

    async fn open(&self) -> Store {
        let options = Options { connections: 3, ..Options::default() };
        Store::open_with(
            &self.url,
            options,
            Clock::fixed(crate::support::store::START.parse().unwrap()),
            Randomness,
        )
        .await
        .unwrap()
    }

    async fn by_admin(&mut self, text: &str) {
        self.admin.execute(sql(text.replace("{role}", &self.role))).await.unwrap();
    }

    /// The three lines of a database administrator, with a start of Suunta between the second and the third.
    async fn three_lines(&mut self) -> Store {
        // The first: some other test's database may have made it.
        let _ = self.admin.execute("CREATE ROLE suunta_audit NOLOGIN").await;
        self.by_admin("GRANT suunta_audit TO {role}").await;
        let store = self.open().await;
        assert_eq!(store.audit_guard().await.unwrap(), AuditGuard::Weak(Weakness::Member));
        self.by_admin("REVOKE suunta_audit FROM {role}").await;
        assert_eq!(store.audit_guard().await.unwrap(), AuditGuard::Role);
        store
    }

    async fn end(mut self, store: Store) {
        store.close().await;
        self.inside.close().await.unwrap();
        let role = self.role.clone();
        self.admin.execute(sql(format!("DROP DATABASE {role} WITH (FORCE)"))).await.unwrap();
        self.admin.execute(sql(format!("DROP ROLE {role}"))).await.unwrap();
    }
}

async fn some_entries(store: &Store, count: u128) {
    for n in 0..count {
        store.record(Actor::System, "test", Some(Uuid::from_u128(n)), "").await.unwrap();
    }
}

/// What somebody tries who has the server's password.
const TRIED: [&str; 30] = [
    "UPDATE audit SET result = 'x'",
    "DELETE FROM audit",
    "TRUNCATE audit",
    "UPDATE audit_seals SET rows_sealed = 0",
    "DELETE FROM audit_seals",
    "TRUNCATE audit_seals",
    "INSERT INTO audit_seals (position, sealed_at, rows_sealed, entries, hash) VALUES (9, 0, 0, '', '')",
    "UPDATE audit_head SET length = 0",
    "DELETE FROM audit_head",
    "TRUNCATE audit_head",
    "ALTER TABLE audit DISABLE TRIGGER ALL",
    "ALTER TABLE audit DISABLE TRIGGER audit_no_change",
    "ALTER TABLE audit_seals DISABLE TRIGGER USER",
    "DROP TRIGGER audit_no_change ON audit",
    "DROP TRIGGER audit_seals_no_change ON audit_seals",
    "DROP FUNCTION audit_append_only() CASCADE",
    "CREATE OR REPLACE FUNCTION suunta_audit.audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$",
    "ALTER FUNCTION audit_seal(BIGINT, BYTEA, BYTEA, BIGINT) OWNER TO CURRENT_USER",
    "SET session_replication_role = replica",
    "SET ROLE suunta_audit",
    "GRANT suunta_audit TO CURRENT_USER",
    "ALTER TABLE audit OWNER TO CURRENT_USER",
    "ALTER TABLE audit RENAME TO old",
    "ALTER TABLE audit SET SCHEMA public",
    "ALTER TABLE audit ADD COLUMN x TEXT",
    "DROP TABLE audit CASCADE",
    "DROP SCHEMA suunta_audit CASCADE",
    "ALTER SCHEMA suunta_audit RENAME TO old",
    "CREATE TABLE suunta_audit.mine (x TEXT)",
    "INSERT INTO audit (seq, at, actor_kind, action, result) OVERRIDING SYSTEM VALUE VALUES (-5, 1, 'system', 'forged', '')",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_servers_password_changes_nothing_in_the_audit() {
    let Some(mut plain) = Plain::new("").await else { return };
    let store = plain.three_lines().await;
    some_entries(&store, 5).await;
    assert_eq!(store.seal_audit().await.unwrap(), 5, "the server seals without owning");
    let before = store.verify_audit(None).await.unwrap();
    let mut thief = PgConnection::connect(&plain.url).await.unwrap();
    thief.execute("SET search_path = suunta_audit, public").await.unwrap();
    // Warns that nothing was granted, and grants nothing.
    let _ = thief.execute("GRANT UPDATE, DELETE ON audit TO CURRENT_USER").await;
    for text in TRIED {
        let refused = thief.execute(text).await.expect_err(text);
        let code = refused.as_database_error().and_then(DatabaseError::code).unwrap_or_default().into_owned();
        assert_eq!(code, "42501", "{text}: {refused}");
    }
    let after = store.verify_audit(None).await.unwrap();
    assert_eq!((after, before.sealed), (before.clone(), 5));
    // A table of the same name where the thief may make one is not taken for the audit.
    thief.execute("CREATE TABLE public.audit (LIKE suunta_audit.audit)").await.unwrap();
    store.close().await;
    let store = plain.open().await;
    some_entries(&store, 2).await;
    assert_eq!(store.seal_audit().await.unwrap(), 2);
    assert_eq!(store.verify_audit(None).await.unwrap().sealed, 7);
    // What the thief may call adds to the chain what is really there, or nothing.
    let zero = "decode(repeat('00', 32), 'hex')";
    for call in [
        format!("SELECT audit_seal(0, {zero}, '', 1)"),
        format!("SELECT audit_seal(0, {zero}, decode(repeat('00', 40), 'hex'), 1)"),
        format!("SELECT audit_seal(2, {zero}, decode(repeat('00', 40), 'hex'), 1)"),
    ] {
        let _ = thief.execute(sql(call)).await;
    }
    assert_eq!(store.verify_audit(None).await.unwrap().faults, []);
    thief.close().await.unwrap();
    plain.end(store).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_weak_guard_is_named() {
    // Without the role and without the right to make it: everything works, and it is said.
    if let Some(plain) = Plain::new("").await {
        let store = plain.open().await;
        some_entries(&store, 3).await;
        assert_eq!(store.seal_audit().await.unwrap(), 3);
        assert_eq!(store.verify_audit(None).await.unwrap().sealed, 3);
        assert_eq!(store.audit_guard().await.unwrap(), AuditGuard::Weak(Weakness::NoRole));
        assert!(Weakness::NoRole.to_string().contains("CREATE ROLE suunta_audit NOLOGIN"));
        plain.end(store).await;
    }
    // One that may make roles does it by itself, and is told to give that right away.
    if let Some(mut plain) = Plain::new("CREATEROLE").await {
        let store = plain.open().await;
        some_entries(&store, 3).await;
        assert_eq!(store.seal_audit().await.unwrap(), 3);
        assert_eq!(store.audit_guard().await.unwrap(), AuditGuard::Weak(Weakness::MakesRoles));
        plain.by_admin("ALTER ROLE {role} NOCREATEROLE").await;
        plain.by_admin("REVOKE suunta_audit FROM {role}").await;
        assert_eq!(store.audit_guard().await.unwrap(), AuditGuard::Role);
        assert!(plain.inside.execute("SELECT seq FROM suunta_audit.audit").await.is_ok());
        plain.end(store).await;
    }
    if let Some(world) = World::postgres().await {
        assert_eq!(world.store.audit_guard().await.unwrap(), AuditGuard::Weak(Weakness::Superuser));
        world.end().await;
    }
    let world = World::sqlite().await;
    assert_eq!(world.store.audit_guard().await.unwrap(), AuditGuard::Triggers);
    for text in [
        "UPDATE audit SET result = 'x'",
        "DELETE FROM audit",
        "UPDATE audit_seals SET rows_sealed = 0",
        "DELETE FROM audit_seals",
        "DELETE FROM audit_head",
    ] {
        some_entries(&world.store, 1).await;
        world.store.seal_audit().await.unwrap();
        assert!(world.sql(text).await.is_err(), "{text}");
    }
    world.end().await;
}

/// Databases of one cluster share the role; they are handed over at once here.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_databases_and_servers_at_once() {
    tokio::join!(one_of_several(), one_of_several(), one_of_several(), one_of_several());
}

async fn one_of_several() {
    let Some(mut plain) = Plain::new("").await else { return };
    let _ = plain.admin.execute("CREATE ROLE suunta_audit NOLOGIN").await;
    plain.by_admin("GRANT suunta_audit TO {role}").await;
    let (a, b) = tokio::join!(plain.open(), plain.open());
    plain.by_admin("REVOKE suunta_audit FROM {role}").await;
    some_entries(&a, 20).await;
    some_entries(&b, 20).await;
    let (x, y) = tokio::join!(a.seal_audit(), b.seal_audit());
    assert!(x.unwrap() + y.unwrap() <= 40);
    a.seal_audit().await.unwrap();
    let report = b.verify_audit(None).await.unwrap();
    assert_eq!((report.sealed, report.faults), (40, Vec::<AuditFault>::new()));
    assert_eq!(b.audit_guard().await.unwrap(), AuditGuard::Role);
    b.close().await;
    plain.end(a).await;
}
