//! SQL once for two engines: `$1` placeholders and three types (BIGINT, TEXT, bytes) in the portable subset. No
//! arrays, no `NOW()`, nothing that one of them reads otherwise than the other.

use futures_util::TryStreamExt as _;
use jiff::Timestamp;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{
    AssertSqlSafe, Executor as _, PgConnection, Postgres, Row as _, SqlSafeStr, SqlStr, Sqlite,
    SqliteConnection,
};
use uuid::Uuid;

use super::{Boxed, Result, StoreError};

/// What PostgreSQL says when two transactions met; the command is run once more then.
pub(super) const MET: &str = "two changes met";

/// A value bound to a placeholder. PostgreSQL wants to know the type of a NULL too.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Int(i64),
    Text(String),
    Blob(Vec<u8>),
    NullInt,
    NullText,
    NullBlob,
}

macro_rules! into_value {
    ($($from:ty, $null:ident, |$value:ident| $into:expr;)+) => {
        $(
            impl From<$from> for Value {
                fn from($value: $from) -> Self { $into }
            }
            impl From<Option<$from>> for Value {
                fn from(value: Option<$from>) -> Self { value.map_or(Self::$null, Self::from) }
            }
        )+
    };
}

into_value! {
    i64, NullInt, |value| Self::Int(value);
    usize, NullInt, |value| Self::Int(count(value));
    bool, NullInt, |value| Self::Int(i64::from(value));
    Timestamp, NullInt, |value| Self::Int(value.as_millisecond());
    &str, NullText, |value| Self::Text(value.to_owned());
    &String, NullText, |value| Self::Text(value.clone());
    String, NullText, |value| Self::Text(value);
    Uuid, NullBlob, |value| Self::Blob(value.as_bytes().to_vec());
    &[u8], NullBlob, |value| Self::Blob(value.to_vec());
    &Vec<u8>, NullBlob, |value| Self::Blob(value.clone());
    Vec<u8>, NullBlob, |value| Self::Blob(value);
    [u8; 16], NullBlob, |value| Self::Blob(value.to_vec());
    [u8; 32], NullBlob, |value| Self::Blob(value.to_vec());
}

/// A number of things, as it is stored.
pub(super) fn count(things: usize) -> i64 {
    i64::try_from(things).unwrap_or(i64::MAX)
}

/// A statement with its values, to be run with others.
pub(super) struct Statement(pub(super) &'static str, pub(super) Vec<Value>);

/// Statements as one, with the values of all.
fn as_one(statements: Vec<Statement>) -> (String, Vec<Value>) {
    let mut whole = String::with_capacity(2048);
    let mut all = Vec::with_capacity(64);
    for Statement(sql, values) in statements {
        renumber(sql, all.len(), &mut whole);
        all.extend(values);
    }
    (whole, all)
}

/// SQLite says of a key that is taken which one it is.
fn taken(message: &str, key: &str) -> bool {
    message.strip_prefix("UNIQUE constraint failed: ") == Some(key)
}

/// Appends a statement whose placeholders start after `offset` others.
fn renumber(sql: &str, offset: usize, whole: &mut String) {
    let mut pieces = sql.split('$');
    whole.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let digits = piece.len() - piece.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
        let number = piece[..digits].parse::<usize>().unwrap_or_default() + offset;
        whole.extend(["$", &number.to_string(), &piece[digits..]]);
    }
    whole.push_str(";\n");
}

/// A statement put together from fixed pieces; whatever comes from outside is a bound value.
pub(super) struct Built {
    sql: String,
    values: Vec<Value>,
}

impl Built {
    pub(super) fn new(sql: &'static str, values: Vec<Value>) -> Self {
        Self { sql: sql.into(), values }
    }

    pub(super) fn piece(&mut self, sql: &'static str) -> &mut Self {
        self.sql.push_str(sql);
        self
    }

    /// A piece with the placeholder of a new value after it.
    pub(super) fn bound(&mut self, sql: &'static str, value: impl Into<Value>) -> &mut Self {
        self.values.push(value.into());
        let at = self.values.len().to_string();
        self.sql.extend([sql, "$", &at]);
        self
    }

    /// A piece with the placeholders of several ids, at least one, after it: `(…)` for an `IN`.
    pub(super) fn one_of(&mut self, sql: &'static str, ids: impl IntoIterator<Item = Uuid>) -> &mut Self {
        self.piece(sql);
        let mut before = "(";
        for id in ids {
            self.bound(before, id);
            before = ", ";
        }
        self.piece(")")
    }

    pub(super) async fn all(self, conn: &mut Conn<'_>) -> Result<Vec<Row>> {
        conn.all(AssertSqlSafe(self.sql), self.values).await
    }

    /// How the engine would walk, in its own words.
    pub(super) async fn explain(mut self, conn: &mut Conn<'_>) -> Result<String> {
        let (ask, column) = match conn {
            Conn::Postgres(_) => ("EXPLAIN ", "QUERY PLAN"),
            Conn::Sqlite(_) | Conn::Writing(..) => ("EXPLAIN QUERY PLAN ", "detail"),
        };
        self.sql.insert_str(0, ask);
        let lines: Result<Vec<String>> = self.all(conn).await?.iter().map(|row| row.text(column)).collect();
        Ok(lines?.join("\n"))
    }
}

/// The values of a statement in the order of its placeholders.
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::store::sql::Value::from($value)),*] };
}
pub(super) use values;

/// One connection, on either engine.
pub(super) enum Conn<'c> {
    Sqlite(&'c mut SqliteConnection),
    /// SQLite's writing connection, with what is to be run before its next statement: the two travel to its thread together,
    /// because that way is most of what a small statement costs.
    Writing(&'c mut SqliteConnection, Option<&'static str>),
    Postgres(&'c mut PgConnection),
}

/// A connection on loan from a pool.
pub(super) enum Lease {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

impl Lease {
    pub(super) fn conn(&mut self) -> Conn<'_> {
        match self {
            Self::Sqlite(conn) => Conn::Sqlite(conn),
            Self::Postgres(conn) => Conn::Postgres(conn),
        }
    }
}

/// A row, on either engine.
pub(super) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

fn for_sqlite(sql: impl SqlSafeStr, values: Vec<Value>) -> Query<'static, Sqlite, SqliteArguments> {
    values.into_iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Int(value) => query.bind(value),
        Value::Text(value) => query.bind(value),
        Value::Blob(value) => query.bind(value),
        Value::NullInt | Value::NullText | Value::NullBlob => query.bind(None::<i64>),
    })
}

fn for_postgres(sql: impl SqlSafeStr, values: Vec<Value>) -> Query<'static, Postgres, PgArguments> {
    values.into_iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Int(value) => query.bind(value),
        Value::Text(value) => query.bind(value),
        Value::Blob(value) => query.bind(value),
        Value::NullInt => query.bind(None::<i64>),
        Value::NullText => query.bind(None::<String>),
        Value::NullBlob => query.bind(None::<Vec<u8>>),
    })
}

/// A statement after what is to be run before it, once.
fn after(first: &mut Option<&'static str>, sql: impl SqlSafeStr) -> SqlStr {
    match first.take() {
        Some(first) => AssertSqlSafe([first, "; ", sql.into_sql_str().as_str()].concat()).into_sql_str(),
        None => sql.into_sql_str(),
    }
}

impl Conn<'_> {
    /// To be run before the next statement.
    pub(super) fn first(&mut self, sql: &'static str) {
        if let Self::Writing(_, first) = self {
            *first = Some(sql);
        }
    }

    /// Runs a statement; answers how many rows it touched.
    pub(super) async fn execute(&mut self, sql: impl SqlSafeStr, values: Vec<Value>) -> Result<u64> {
        Ok(self.try_execute(sql, values).await?)
    }

    fn try_execute(&mut self, sql: impl SqlSafeStr, values: Vec<Value>) -> Boxed<'_, sqlx::Result<u64>> {
        let sql = sql.into_sql_str();
        Box::pin(async move {
            Ok(match self {
                Self::Sqlite(conn) => for_sqlite(sql, values).execute(&mut **conn).await?.rows_affected(),
                Self::Writing(conn, first) => {
                    // The last one's: SQLite counts the rows of an earlier statement again for one that touches none.
                    let mut touched = 0;
                    let mut all = conn.fetch_many(for_sqlite(after(first, sql), values));
                    while let Some(one) = all.try_next().await? {
                        touched = one.left().map_or(touched, |done| done.rows_affected());
                    }
                    touched
                }
                Self::Postgres(conn) => for_postgres(sql, values).execute(&mut **conn).await?.rows_affected(),
            })
        })
    }

    /// Runs statements one after the other. On SQLite they travel to its thread as one, which is most of their cost.
    pub(super) async fn batch(&mut self, statements: Vec<Statement>) -> Result<()> {
        if let Self::Postgres(_) = self {
            for Statement(sql, values) in statements {
                self.execute(sql, values).await?;
            }
            return Ok(());
        }
        if statements.is_empty() {
            return Ok(());
        }
        let (sql, values) = as_one(statements);
        self.execute(AssertSqlSafe(sql), values).await.map(drop)
    }

    /// Runs statements of which the first inserts a row under `key`, a "table.column". `false`: the key is taken, and nothing was
    /// run. On SQLite too it is one way to its thread, so that the usual case costs no question before.
    pub(super) async fn batch_under_key(
        &mut self,
        key: &str,
        mut statements: Vec<Statement>,
    ) -> Result<bool> {
        if let Self::Postgres(_) = self {
            let Statement(sql, values) = statements.remove(0);
            // An error would end the transaction.
            let sql = AssertSqlSafe(format!("{sql} ON CONFLICT DO NOTHING"));
            if self.execute(sql, values).await? == 0 {
                return Ok(false);
            }
            return self.batch(statements).await.map(|()| true);
        }
        let (sql, values) = as_one(statements);
        match self.try_execute(AssertSqlSafe(sql), values).await {
            Ok(_) => Ok(true),
            Err(sqlx::Error::Database(error)) if taken(error.message(), key) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// All rows of a query.
    pub(super) fn all(&mut self, sql: impl SqlSafeStr, values: Vec<Value>) -> Boxed<'_, Result<Vec<Row>>> {
        let sql = sql.into_sql_str();
        Box::pin(async move {
            let of_sqlite = |rows: Vec<SqliteRow>| rows.into_iter().map(Row::Sqlite).collect();
            Ok(match self {
                Self::Sqlite(conn) => of_sqlite(for_sqlite(sql, values).fetch_all(&mut **conn).await?),
                Self::Writing(conn, first) => {
                    of_sqlite(for_sqlite(after(first, sql), values).fetch_all(&mut **conn).await?)
                }
                Self::Postgres(conn) => {
                    let rows = for_postgres(sql, values).fetch_all(&mut **conn).await?;
                    rows.into_iter().map(Row::Postgres).collect()
                }
            })
        })
    }

    /// The first row of a query, if there is one.
    pub(super) fn optional(
        &mut self,
        sql: impl SqlSafeStr,
        values: Vec<Value>,
    ) -> Boxed<'_, Result<Option<Row>>> {
        let sql = sql.into_sql_str();
        Box::pin(async move {
            Ok(match self {
                Self::Sqlite(conn) => {
                    for_sqlite(sql, values).fetch_optional(&mut **conn).await?.map(Row::Sqlite)
                }
                Self::Writing(conn, first) => {
                    for_sqlite(after(first, sql), values).fetch_optional(&mut **conn).await?.map(Row::Sqlite)
                }
                Self::Postgres(conn) => {
                    for_postgres(sql, values).fetch_optional(&mut **conn).await?.map(Row::Postgres)
                }
            })
        })
    }

    /// The first row of a query that always has one.
    pub(super) async fn one(&mut self, sql: impl SqlSafeStr, values: Vec<Value>) -> Result<Row> {
        self.optional(sql, values).await?.ok_or_else(|| StoreError::Broken("a row is missing".into()))
    }

    /// Statements of one engine, without placeholders: transactions and pragmas.
    pub(super) fn raw(&mut self, sql: &'static str) -> Boxed<'_, Result<()>> {
        Box::pin(async move {
            match self {
                Self::Sqlite(conn) => sqlx::raw_sql(sql).execute(&mut **conn).await.map(drop)?,
                Self::Writing(conn, first) => {
                    sqlx::raw_sql(after(first, sql)).execute(&mut **conn).await.map(drop)?;
                }
                Self::Postgres(conn) => sqlx::raw_sql(sql).execute(&mut **conn).await.map(drop)?,
            }
            Ok(())
        })
    }
}

macro_rules! getters {
    ($($(#[$meta:meta])* $name:ident, $opt:ident: $raw:ty => $out:ty, |$value:ident| $convert:expr;)+) => {
        impl Row {
            $(
                $(#[$meta])*
                pub(super) fn $name(&self, column: &str) -> Result<$out> {
                    let $value: $raw = match self {
                        Self::Sqlite(row) => row.try_get(column)?,
                        Self::Postgres(row) => row.try_get(column)?,
                    };
                    $convert
                }
                $(#[$meta])*
                #[allow(dead_code, reason = "one getter of each kind")]
                pub(super) fn $opt(&self, column: &str) -> Result<Option<$out>> {
                    let value: Option<$raw> = match self {
                        Self::Sqlite(row) => row.try_get(column)?,
                        Self::Postgres(row) => row.try_get(column)?,
                    };
                    value.map(|$value| $convert).transpose()
                }
            )+
        }
    };
}

getters! {
    int, opt_int: i64 => i64, |value| Ok(value);
    flag, opt_flag: i64 => bool, |value| Ok(value != 0);
    text, opt_text: String => String, |value| Ok(value);
    blob, opt_blob: Vec<u8> => Vec<u8>, |value| Ok(value);
    hash, opt_hash: Vec<u8> => [u8; 32], |value| value.try_into().map_err(|_| broken("hash"));
    uuid, opt_uuid: Vec<u8> => Uuid, |value| Uuid::from_slice(&value).map_err(|_| broken("id"));
    time, opt_time: i64 => Timestamp, |value| Timestamp::from_millisecond(value).map_err(|_| broken("time"));
}

/// A stored value that cannot be what it should be.
pub(super) fn broken(what: &str) -> StoreError {
    StoreError::Broken(format!("stored {what} is not readable"))
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(inner) => {
                let code = inner.code().unwrap_or_default().into_owned();
                let text = || format!("{} ({code})", inner.message());
                // SQLite: a number, the primary code in its low byte; PostgreSQL: five characters.
                match (code.len(), code.parse::<u32>()) {
                    // A row that lost, or never got, its case.
                    (_, Ok(787)) => Self::Unavailable(MET.into()),
                    (0..=4, Ok(number)) => match number & 0xff {
                        8 | 10 | 13 | 14 => Self::Full(text()),
                        5 | 6 => Self::Unavailable(text()),
                        _ => Self::Broken(text()),
                    },
                    _ => match code.as_str() {
                        // Serialization, deadlock, and a row that lost its case in between.
                        "40001" | "40P01" | "23503" => Self::Unavailable(MET.into()),
                        "53100" | "25006" | "58030" => Self::Full(text()),
                        class
                            if class.starts_with("08")
                                || class.starts_with("53")
                                || class.starts_with("57P") =>
                        {
                            Self::Unavailable(text())
                        }
                        _ => Self::Broken(text()),
                    },
                }
            }
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Self::Unavailable(error.to_string()),
            _ => Self::Broken(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_of_several_statements() {
        let mut whole = String::new();
        renumber("INSERT INTO a VALUES ($1, $3, $2)", 0, &mut whole);
        renumber("UPDATE b SET c = $2 WHERE d = $1", 3, &mut whole);
        renumber("DELETE FROM e", 5, &mut whole);
        assert_eq!(
            whole,
            "INSERT INTO a VALUES ($1, $3, $2);\nUPDATE b SET c = $5 WHERE d = $4;\nDELETE FROM e;\n"
        );
    }
}
