//! Accounts of people who sign in through the organisation's provider: made and brought up to date at each sign-in, found by
//! issuer and subject and never by name. And the ways to the provider that have begun and not yet ended.

use jiff::Timestamp;
use uuid::Uuid;

use super::second::sign_out;
use super::sql::{Conn, values};
use super::staff::{read_user, select_user};
use super::writer::command;
use super::{Actor, Result, Store, StoreError, User, audit};
use crate::referrals::model::Role;

/// Names that are tried when the wanted one is taken.
const NAMES: u32 = 100;

/// Somebody as the provider describes them at this moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromProvider {
    /// Keyed hash of issuer and subject: the account.
    pub subject: [u8; 32],
    /// Name to sign in with for a new account; another one is found when it is taken.
    pub login: String,
    /// Name shown to colleagues.
    pub display: String,
    /// Role that follows from the groups.
    pub role: Role,
    /// Queues that follow from the groups, sorted.
    pub queues: Vec<String>,
    /// Language of the desk for a new account.
    pub lang: String,
}

async fn find(conn: &mut Conn<'_>, subject: [u8; 32]) -> Result<Option<User>> {
    let row = conn.optional(select_user!("WHERE u.subject = $1"), values![subject]).await?;
    row.as_ref().map(read_user).transpose()
}

/// A new account under the wanted name, or under that name with a number: one that is there already is somebody else's.
async fn add(conn: &mut Conn<'_>, id: Uuid, now: Timestamp, person: &FromProvider) -> Result<User> {
    let FromProvider { subject, login, display, role, lang, .. } = person;
    for number in 1..=NAMES {
        let name = if number == 1 { login.clone() } else { format!("{login}-{number}") };
        let added = conn
            .execute(
                "INSERT INTO users (id, login, display, password_hash, role, lang, demo, active, subject) \
                 VALUES ($1, $2, $3, '', $4, $5, 0, 1, $6) ON CONFLICT DO NOTHING",
                values![id, &name, display, role.name(), lang, *subject],
            )
            .await?;
        // The account itself may have come in between, from another window.
        if let Some(user) = find(conn, *subject).await? {
            if added > 0 {
                audit::add(conn, now, Actor::System, "user-added", Some(id), role.name()).await?;
            }
            return Ok(user);
        }
    }
    Err(StoreError::Refused("login-taken"))
}

async fn set_memberships(conn: &mut Conn<'_>, now: Timestamp, user: Uuid, queues: &[String]) -> Result<()> {
    let rows = conn.all("SELECT queue FROM memberships WHERE user_id = $1", values![user]).await?;
    let mut before = rows.iter().map(|row| row.text("queue")).collect::<Result<Vec<_>>>()?;
    before.sort();
    if before == queues {
        return Ok(());
    }
    conn.execute("DELETE FROM memberships WHERE user_id = $1", values![user]).await?;
    for queue in queues {
        conn.execute("INSERT INTO memberships (user_id, queue) VALUES ($1, $2)", values![user, queue])
            .await?;
    }
    audit::add(conn, now, Actor::System, "memberships", Some(user), &queues.join(" ")).await
}

async fn set_role(conn: &mut Conn<'_>, now: Timestamp, user: &User, display: &str, role: Role) -> Result<()> {
    if user.display == display && user.role == role {
        return Ok(());
    }
    conn.execute(
        "UPDATE users SET display = $2, role = $3 WHERE id = $1",
        values![user.id, display, role.name()],
    )
    .await?;
    audit::add(conn, now, Actor::System, "user-changed", Some(user.id), role.name()).await
}

command! {
    struct Welcome { person: FromProvider } -> User = |this, conn, tools| {
        let (now, person) = (tools.clock.now(), &this.person);
        let user = match find(conn, person.subject).await? {
            Some(user) => user,
            None => add(conn, tools.random.id(&tools.clock), now, person).await?,
        };
        if !user.active {
            return Ok(user);
        }
        set_role(conn, now, &user, &person.display, person.role).await?;
        set_memberships(conn, now, user.id, &person.queues).await?;
        audit::add(conn, now, Actor::Staff(user.id), "sign-in", Some(user.id), "provider").await?;
        Ok(User { display: person.display.clone(), role: person.role, ..user })
    }

    struct TurnAway { subject: [u8; 32] } -> () = |this, conn, tools| {
        let now = tools.clock.now();
        let user = find(conn, this.subject).await?;
        if let Some(user) = &user {
            // The role first: an administrator without queues would be one of the whole installation.
            set_role(conn, now, user, &user.display, Role::Counsellor).await?;
            set_memberships(conn, now, user.id, &[]).await?;
            sign_out(conn, user.id).await?;
        }
        audit::add(conn, now, Actor::System, "sign-in", user.map(|user| user.id), "no-group").await
    }

    struct BeginWalk { state_hash: [u8; 32], expires: Timestamp } -> () = |this, conn, _tools| {
        conn.execute(
            "INSERT INTO provider_sign_ins (state_hash, expires) VALUES ($1, $2)",
            values![this.state_hash, this.expires],
        ).await.map(drop)
    }

    struct EndWalk { state_hash: [u8; 32] } -> bool = |this, conn, tools| {
        let ended = conn.execute(
            "DELETE FROM provider_sign_ins WHERE state_hash = $1 AND expires > $2",
            values![this.state_hash, tools.clock.now()],
        ).await?;
        Ok(ended == 1)
    }
}

/// Forgets ways to the provider from which nobody came back.
pub(super) async fn tidy(conn: &mut Conn<'_>, now: Timestamp) -> Result<()> {
    conn.execute("DELETE FROM provider_sign_ins WHERE expires <= $1", values![now]).await.map(drop)
}

impl Store {
    /// The account of somebody the provider has let in, made if need be; name, role and queues follow the provider. An account
    /// that was disabled here stays so and is not touched.
    pub async fn welcome(&self, person: FromProvider) -> Result<User> {
        self.write(Welcome { person }).await
    }

    /// Somebody the provider knows but whose groups have no place here (any more): what the account could do is taken away.
    pub async fn turn_away(&self, subject: [u8; 32]) -> Result<()> {
        self.write(TurnAway { subject }).await
    }

    /// Remembers that a browser went to the provider.
    pub async fn begin_provider_sign_in(&self, state_hash: [u8; 32], expires: Timestamp) -> Result<()> {
        self.write(BeginWalk { state_hash, expires }).await
    }

    /// Answers whether a browser went with this state and is back for the first time, in time.
    pub async fn end_provider_sign_in(&self, state_hash: [u8; 32]) -> Result<bool> {
        self.write(EndWalk { state_hash }).await
    }
}
