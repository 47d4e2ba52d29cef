//! Accounts, memberships, sessions, and which queues take new cases.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use super::sql::{Conn, Row, broken, values};
use super::writer::command;
use super::{Actor, Result, Store, StoreError, audit, second};
use crate::referrals::model::Role;

/// Whether a queue takes new cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueState {
    /// Takes new cases.
    pub open: bool,
    /// Why not, in an administrator's words (never about a person).
    pub reason: String,
    /// Since when.
    pub since: Timestamp,
}

/// States of the queues that were ever closed; a queue that is not named is open.
pub type QueueStates = BTreeMap<String, QueueState>;

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Id.
    pub id: Uuid,
    /// Name to sign in with, unique, compared in lower case.
    pub login: String,
    /// Name shown to colleagues.
    pub display: String,
    /// Argon2id, PHC string; empty when the person signs in through the provider.
    pub password_hash: String,
    /// Role.
    pub role: Role,
    /// Language of the desk.
    pub lang: String,
    /// Demo account: refused off loopback.
    pub demo: bool,
    /// May sign in.
    pub active: bool,
}

/// A signed-in browser. Only the token's hash is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the token.
    pub token_hash: [u8; 32],
    /// Whose.
    pub user: Uuid,
    /// CSRF secret.
    pub csrf: String,
    /// Signed in.
    pub created: Timestamp,
    /// Last seen, to the minute.
    pub seen: Timestamp,
    /// Ends at the latest.
    pub expires: Timestamp,
}

/// A session's last use is written at most this often.
const TOUCH_SECONDS: i64 = 60;

macro_rules! select_user {
    ($rest:literal) => {
        concat!(
            "SELECT u.id, u.login, u.display, u.password_hash, u.role, u.lang, u.demo, u.active FROM users u ",
            $rest
        )
    };
}
pub(super) use select_user;

impl User {
    /// Signs in here with a password. Without one, the account belongs to the organisation's provider.
    pub fn is_local(&self) -> bool {
        !self.password_hash.is_empty()
    }
}

pub(super) fn read_user(row: &Row) -> Result<User> {
    Ok(User {
        id: row.uuid("id")?,
        login: row.text("login")?,
        display: row.text("display")?,
        password_hash: row.text("password_hash")?,
        role: Role::from_name(&row.text("role")?).ok_or_else(|| broken("role"))?,
        lang: row.text("lang")?,
        demo: row.flag("demo")?,
        active: row.flag("active")?,
    })
}

pub(super) async fn insert_session(conn: &mut Conn<'_>, session: &Session) -> Result<()> {
    let Session { token_hash, user, csrf, created, seen, expires } = session;
    conn.execute(
        "INSERT INTO sessions (token_hash, user_id, csrf, created, seen, expires) VALUES ($1, $2, $3, $4, $5, $6)",
        values![*token_hash, *user, csrf, *created, *seen, *expires],
    )
    .await
    .map(drop)
}

fn plain(login: &str) -> String {
    login.trim().to_lowercase()
}

command! {
    struct AddUser { user: User, by: Actor } -> () = |this, conn, tools| {
        let user = &this.user;
        let added = conn.execute(
            "INSERT INTO users (id, login, display, password_hash, role, lang, demo, active) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (login) DO NOTHING",
            values![user.id, plain(&user.login), &user.display, &user.password_hash, user.role.name(), &user.lang, user.demo, user.active],
        ).await?;
        if added == 0 {
            return Err(StoreError::Refused("login-taken"));
        }
        audit::add(conn, tools.clock.now(), this.by, "user-added", Some(user.id), user.role.name()).await
    }

    struct SetUser { user: User, by: Actor } -> () = |this, conn, tools| {
        let user = &this.user;
        let taken = conn.optional(
            "SELECT u.id FROM users u WHERE u.login = $1 AND u.id <> $2",
            values![plain(&user.login), user.id],
        ).await?;
        if taken.is_some() {
            return Err(StoreError::Refused("login-taken"));
        }
        let Some(before) = conn.optional(select_user!("WHERE u.id = $1"), values![user.id]).await? else {
            return Err(StoreError::NotFound);
        };
        let before = read_user(&before)?;
        conn.execute(
            "UPDATE users SET login = $2, display = $3, password_hash = $4, role = $5, lang = $6, demo = $7, active = $8 \
             WHERE id = $1",
            values![user.id, plain(&user.login), &user.display, &user.password_hash, user.role.name(), &user.lang, user.demo, user.active],
        ).await?;
        let password = before.password_hash != user.password_hash;
        if password || !user.active {
            second::sign_out(conn, user.id).await?;
        }
        let result = match (user.active, password) {
            (false, _) => "inactive",
            (true, true) => "password",
            (true, false) => user.role.name(),
        };
        audit::add(conn, tools.clock.now(), this.by, "user-changed", Some(user.id), result).await
    }

    struct SetMemberships { user: Uuid, queues: Vec<String>, by: Actor } -> () = |this, conn, tools| {
        if conn.optional(select_user!("WHERE u.id = $1"), values![this.user]).await?.is_none() {
            return Err(StoreError::NotFound);
        }
        // What stays keeps its limit.
        for row in conn.all("SELECT queue FROM memberships WHERE user_id = $1", values![this.user]).await? {
            let queue = row.text("queue")?;
            if !this.queues.contains(&queue) {
                conn.execute("DELETE FROM memberships WHERE user_id = $1 AND queue = $2", values![this.user, &queue]).await?;
            }
        }
        for queue in &this.queues {
            conn.execute(
                "INSERT INTO memberships (user_id, queue) VALUES ($1, $2) ON CONFLICT (user_id, queue) DO NOTHING",
                values![this.user, queue],
            ).await?;
        }
        let now = tools.clock.now();
        audit::add(conn, now, this.by, "memberships", Some(this.user), &this.queues.join(" ")).await
    }

    struct CreateSession { session: Session } -> () = |this, conn, _tools| {
        insert_session(conn, &this.session).await
    }

    struct TouchSession { token_hash: [u8; 32], expires: Timestamp } -> () = |this, conn, tools| {
        conn.execute(
            "UPDATE sessions SET seen = $2, expires = $3 WHERE token_hash = $1",
            values![this.token_hash, tools.clock.now(), this.expires],
        ).await.map(drop)
    }

    struct EndSession { token_hash: [u8; 32] } -> () = |this, conn, _tools| {
        conn.execute("DELETE FROM sessions WHERE token_hash = $1", values![this.token_hash]).await.map(drop)
    }

    struct EndSessions { user: Uuid } -> () = |this, conn, _tools| {
        second::sign_out(conn, this.user).await
    }

    struct SetQueueState { queue: String, admin: Uuid, open: bool, reason: String } -> () = |this, conn, tools| {
        let now = tools.clock.now();
        conn.execute(
            "INSERT INTO queue_states (queue, open, reason, since) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (queue) DO UPDATE SET open = excluded.open, reason = excluded.reason, since = excluded.since",
            values![&this.queue, this.open, &this.reason, now],
        ).await?;
        let action = if this.open { "queue-opened" } else { "queue-closed" };
        audit::add(conn, now, Actor::Staff(this.admin), action, None, &this.queue).await
    }
}

impl Store {
    /// Adds an account; `Refused("login-taken")` when the name is taken.
    pub async fn add_user(&self, user: User, by: Actor) -> Result<()> {
        self.write(AddUser { user, by }).await
    }

    /// Changes an account. A new password or an inactive account ends its sessions.
    pub async fn set_user(&self, user: User, by: Actor) -> Result<()> {
        self.write(SetUser { user, by }).await
    }

    /// The account with this sign-in name, in any case.
    pub async fn user_by_login(&self, login: &str) -> Result<Option<User>> {
        let sql = select_user!("WHERE u.login = $1");
        self.read()
            .await?
            .conn()
            .optional(sql, values![plain(login)])
            .await?
            .as_ref()
            .map(read_user)
            .transpose()
    }

    /// One account.
    pub async fn user(&self, id: Uuid) -> Result<Option<User>> {
        let sql = select_user!("WHERE u.id = $1");
        self.read().await?.conn().optional(sql, values![id]).await?.as_ref().map(read_user).transpose()
    }

    /// All accounts by sign-in name.
    pub async fn users(&self) -> Result<Vec<User>> {
        let rows = self.read().await?.conn().all(select_user!(""), values![]).await?;
        let mut users: Vec<User> = rows.iter().map(read_user).collect::<Result<_>>()?;
        users.sort_by(|a, b| a.login.cmp(&b.login));
        Ok(users)
    }

    /// The queues an account belongs to.
    pub async fn memberships(&self, user: Uuid) -> Result<Vec<String>> {
        let sql = "SELECT queue FROM memberships WHERE user_id = $1";
        let rows = self.read().await?.conn().all(sql, values![user]).await?;
        let mut queues = rows.iter().map(|row| row.text("queue")).collect::<Result<Vec<_>>>()?;
        queues.sort();
        Ok(queues)
    }

    /// Who belongs to which queue.
    pub async fn all_memberships(&self) -> Result<Vec<(Uuid, String)>> {
        let rows = self.read().await?.conn().all("SELECT user_id, queue FROM memberships", values![]).await?;
        let mut all: Vec<_> =
            rows.iter().map(|row| Ok((row.uuid("user_id")?, row.text("queue")?))).collect::<Result<_>>()?;
        all.sort();
        Ok(all)
    }

    /// Puts an account into exactly these queues.
    pub async fn set_memberships(&self, user: Uuid, queues: Vec<String>, by: Actor) -> Result<()> {
        self.write(SetMemberships { user, queues, by }).await
    }

    /// Begins a session.
    pub async fn create_session(&self, session: Session) -> Result<()> {
        self.write(CreateSession { session }).await
    }

    /// The session and its user, unless it is over or the account is not active.
    pub async fn session(&self, token_hash: [u8; 32]) -> Result<Option<(User, Session)>> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let now = self.0.tools.clock.now();
        let sql = "SELECT user_id, csrf, created, seen, expires FROM sessions WHERE token_hash = $1 AND expires > $2";
        let Some(row) = conn.optional(sql, values![token_hash, now]).await? else { return Ok(None) };
        let session = Session {
            token_hash,
            user: row.uuid("user_id")?,
            csrf: row.text("csrf")?,
            created: row.time("created")?,
            seen: row.time("seen")?,
            expires: row.time("expires")?,
        };
        let sql = select_user!("WHERE u.id = $1 AND u.active = 1");
        let Some(user) = conn.optional(sql, values![session.user]).await? else { return Ok(None) };
        Ok(Some((read_user(&user)?, session)))
    }

    /// Notes that the session is used; writes at most once a minute.
    pub async fn touch_session(&self, session: &Session, expires: Timestamp) -> Result<()> {
        let due = session.seen.checked_add(TOUCH_SECONDS.seconds()).unwrap_or(Timestamp::MAX);
        if self.0.tools.clock.now() < due {
            return Ok(());
        }
        self.write(TouchSession { token_hash: session.token_hash, expires }).await
    }

    /// Ends a session.
    pub async fn end_session(&self, token_hash: [u8; 32]) -> Result<()> {
        self.write(EndSession { token_hash }).await
    }

    /// Ends all sessions of an account, and sign-ins that have only come half way.
    pub async fn end_sessions(&self, user: Uuid) -> Result<()> {
        self.write(EndSessions { user }).await
    }

    /// The queues whose state was ever set.
    pub async fn queue_states(&self) -> Result<QueueStates> {
        let rows = self
            .read()
            .await?
            .conn()
            .all("SELECT queue, open, reason, since FROM queue_states", values![])
            .await?;
        let state = |row: &Row| {
            let state = QueueState {
                open: row.flag("open")?,
                reason: row.text("reason")?,
                since: row.time("since")?,
            };
            Ok((row.text("queue")?, state))
        };
        rows.iter().map(state).collect::<Result<BTreeMap<_, _>>>()
    }

    /// Opens a queue for new cases or closes it with a reason.
    pub async fn set_queue_state(&self, queue: &str, admin: Uuid, open: bool, reason: &str) -> Result<()> {
        let done =
            self.write(SetQueueState { queue: queue.into(), admin, open, reason: reason.into() }).await;
        self.0.closed.forget();
        done
    }
}
