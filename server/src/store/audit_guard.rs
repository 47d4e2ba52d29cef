//! Who could change the audit behind its back. On SQLite triggers refuse, and the file is as safe as its folder. On PostgreSQL
//! the audit is handed to a role of its own, in a schema of its own, as soon as the server may do so: then the server itself can
//! read it and add to it, and neither change it nor take the triggers or the tables away, whoever has its password.
//!
//! Roles belong to the whole cluster, and several databases share this one; it signs in nowhere and owns nothing else.

use std::fmt;

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row};

use super::{Engine, Result, Store};

/// Who keeps the audit from being changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditGuard {
    /// SQLite: triggers.
    Triggers,
    /// PostgreSQL: a role that the server is not.
    Role,
    /// PostgreSQL: triggers that the server's own role could take away, because …
    Weak(Weakness),
}

/// What makes the guard weak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// There is no such role yet, and the server's may not make it.
    NoRole,
    /// The server's role is a member of it.
    Member,
    /// The server's role may make roles, and so give itself this one.
    MakesRoles,
    /// The server's role may do everything.
    Superuser,
}

impl fmt::Display for Weakness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoRole => {
                "the audit belongs to the database user of the server, who could change it; let a database administrator run \
                 \"CREATE ROLE suunta_audit NOLOGIN\" and \"GRANT suunta_audit TO <that user>\", start Suunta once, and then \
                 \"REVOKE suunta_audit FROM <that user>\""
            }
            Self::Member => {
                "the database user of the server is a member of suunta_audit and could change the audit; let a database \
                 administrator run \"REVOKE suunta_audit FROM <that user>\""
            }
            Self::MakesRoles => {
                "the database user of the server may make roles and could give itself suunta_audit and change the audit; let \
                 a database administrator run \"ALTER ROLE <that user> NOCREATEROLE\" and \"REVOKE suunta_audit FROM <that user>\""
            }
            Self::Superuser => {
                "the database user of the server is a superuser, whom nothing keeps from changing the audit; let Suunta \
                 connect as a user of its own"
            }
        })
    }
}

/// What the cluster says about this connection's role.
struct Facts {
    superuser: bool,
    makes_roles: bool,
    there: bool,
    member: bool,
    moved: bool,
    writes: bool,
}

async fn facts(conn: &mut PgConnection) -> Result<Facts> {
    let row = conn
        .fetch_one(
            "SELECT r.rolsuper, r.rolcreaterole, g.oid IS NOT NULL AS there, \
             COALESCE(pg_has_role(r.oid, g.oid, 'MEMBER'), FALSE) AS member, \
             COALESCE(c.relowner = g.oid, FALSE) AS moved, \
             COALESCE(has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE'), TRUE) AS writes \
             FROM pg_roles r LEFT JOIN pg_roles g ON g.rolname = 'suunta_audit' \
             LEFT JOIN pg_class c ON c.oid = to_regclass('suunta_audit.audit') WHERE r.rolname = current_user",
        )
        .await?;
    Ok(Facts {
        superuser: row.try_get("rolsuper")?,
        makes_roles: row.try_get("rolcreaterole")?,
        there: row.try_get("there")?,
        member: row.try_get("member")?,
        moved: row.try_get("moved")?,
        writes: row.try_get("writes")?,
    })
}

async fn judge(conn: &mut PgConnection) -> Result<AuditGuard> {
    let facts = facts(conn).await?;
    Ok(if facts.superuser {
        AuditGuard::Weak(Weakness::Superuser)
    } else if !facts.moved {
        AuditGuard::Weak(Weakness::NoRole)
    } else if facts.makes_roles {
        AuditGuard::Weak(Weakness::MakesRoles)
    } else if facts.member || facts.writes {
        AuditGuard::Weak(Weakness::Member)
    } else {
        AuditGuard::Role
    })
}

/// Hands the audit over when that has not been done and can be done. Where it cannot, everything works as before, and
/// [`Store::audit_guard`] says so.
pub(super) async fn hand_over(conn: &mut PgConnection) -> Result<()> {
    let before = facts(conn).await?;
    if before.moved {
        return Ok(());
    }
    let makes = before.superuser || before.makes_roles;
    // Two servers, or two databases of a cluster, may come at once: the second finds it done.
    if !before.there && makes {
        let _ = conn.execute("CREATE ROLE suunta_audit NOLOGIN").await;
    }
    let lent = makes && !before.superuser && !before.member;
    if lent {
        let _ = conn.execute("GRANT suunta_audit TO CURRENT_USER").await;
    }
    if before.superuser || facts(conn).await?.member {
        if let Err(error) = move_all(conn).await {
            tracing::warn!(%error, "the audit could not be handed to its role");
        } else {
            named_in_database(conn).await;
        }
    }
    if lent {
        let _ = conn.execute("REVOKE suunta_audit FROM CURRENT_USER").await;
    }
    Ok(())
}

/// The function that adds a seal.
const SEAL: &str = "audit_seal(BIGINT, BYTEA, BYTEA, BIGINT)";

async fn move_all(conn: &mut PgConnection) -> std::result::Result<(), sqlx::Error> {
    let mut transaction = conn.begin().await?;
    // One server does it; the number means nothing.
    transaction.execute("SELECT pg_advisory_xact_lock(715517)").await?;
    let sql = "SELECT to_regclass('suunta_audit.audit') IS NOT NULL AS moved, current_schema() AS here, \
               (SELECT quote_ident(tableowner) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'cases') AS app";
    let row = transaction.fetch_one(sql).await?;
    if row.try_get("moved")? {
        return transaction.commit().await;
    }
    // Whom the rest belongs to is who works with it, also when an administrator migrates.
    let app: String = row.try_get("app")?;
    let mut sql = vec![
        "CREATE SCHEMA IF NOT EXISTS suunta_audit AUTHORIZATION suunta_audit; SET LOCAL ROLE suunta_audit; \
         GRANT USAGE, CREATE ON SCHEMA suunta_audit TO SESSION_USER; RESET ROLE"
            .to_owned(),
    ];
    sql.extend(["audit", "audit_seals", "audit_head"].map(|table| {
        format!("ALTER TABLE {table} SET SCHEMA suunta_audit; ALTER TABLE suunta_audit.{table} OWNER TO suunta_audit")
    }));
    sql.extend(["audit_append_only()", "audit_settle()", SEAL].map(|function| {
        format!(
            "ALTER FUNCTION {function} SET SCHEMA suunta_audit; \
             ALTER FUNCTION suunta_audit.{function} SECURITY DEFINER SET search_path = suunta_audit, pg_temp; \
             ALTER FUNCTION suunta_audit.{function} OWNER TO suunta_audit"
        )
    }));
    sql.push(format!(
        "SET LOCAL ROLE suunta_audit; REVOKE ALL ON SCHEMA suunta_audit FROM SESSION_USER; \
         REVOKE ALL ON ALL TABLES IN SCHEMA suunta_audit FROM PUBLIC; \
         REVOKE ALL ON ALL FUNCTIONS IN SCHEMA suunta_audit FROM PUBLIC; \
         GRANT USAGE ON SCHEMA suunta_audit TO {app}; \
         GRANT SELECT ON suunta_audit.audit, suunta_audit.audit_seals, suunta_audit.audit_head TO {app}; \
         GRANT INSERT (at, actor_kind, actor, action, subject, result) ON suunta_audit.audit TO {app}; \
         GRANT EXECUTE ON FUNCTION suunta_audit.audit_settle(), suunta_audit.{SEAL} TO {app}; RESET ROLE"
    ));
    let sql = sql.join("; ");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *transaction).await?;
    transaction.commit().await
}

/// So that migrations to come, and whoever looks with `psql`, find the audit by its name. The server itself says it for each of
/// its connections, with the audit's schema first: no table of the same name elsewhere is taken for it.
async fn named_in_database(conn: &mut PgConnection) {
    let Ok(row) = conn.fetch_one("SELECT quote_ident(current_database()) AS name").await else { return };
    let Ok(name) = row.try_get::<String, _>("name") else { return };
    let sql = format!("ALTER DATABASE {name} SET search_path = \"$user\", public, suunta_audit");
    // Only its owner may; without it everything works all the same.
    let _ = sqlx::raw_sql(AssertSqlSafe(sql)).execute(conn).await;
}

/// Run on each of the server's connections.
pub(super) const PATH: &str =
    "SELECT set_config('search_path', 'suunta_audit, ' || current_setting('search_path'), FALSE)";

impl Store {
    /// Who keeps the audit from being changed, as it is now.
    pub async fn audit_guard(&self) -> Result<AuditGuard> {
        match &self.0.engine {
            Engine::Sqlite { .. } => Ok(AuditGuard::Triggers),
            Engine::Postgres(pool) => judge(&mut *pool.acquire().await?).await,
        }
    }
}
