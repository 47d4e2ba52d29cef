//! Messages between a person and their counsellors. Sealed, few, short; nobody is told what stands in them.

use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use super::case_row::{event_entry, load};
use super::sql::{Conn, Row, values};
use super::steps::give;
use super::writer::Command;
use super::{Actor, Event, MailKind, NewTask, Result, Store, StoreError, Tools, audit, outbox, place};
use crate::clock::{Clock, Randomness};
use crate::crypto::{Keyring, SealError};
use crate::referrals::model::{Case, EventKind};
use crate::referrals::watch::TaskKind;

/// Messages one side may write about a case within a day.
const A_DAY: i64 = 10;
/// Messages about a case at most.
const MOST: i64 = 400;
/// Looked at in one round at most.
const ROUND: usize = 200;

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Id.
    pub id: Uuid,
    /// The case.
    pub case: Uuid,
    /// When.
    pub at: Timestamp,
    /// Who wrote it; `None`: the person.
    pub author: Option<Uuid>,
    /// A member of staff has written back since.
    pub answered: bool,
    /// Sealed at [`place::MESSAGE`].
    pub body: Vec<u8>,
}

impl Message {
    /// What was written.
    ///
    /// # Errors
    /// When a stored value does not belong to this row.
    pub fn text(&self, keys: &Keyring) -> std::result::Result<String, SealError> {
        keys.open_text(place::MESSAGE, self.id, &self.body)
    }
}

/// A message to be written.
#[derive(Clone, Debug)]
pub struct NewMessage {
    /// Id; the text is sealed for it.
    pub id: Uuid,
    /// Sealed at [`place::MESSAGE`].
    pub body: Vec<u8>,
}

impl NewMessage {
    /// Seals a message.
    pub fn seal(keys: &Keyring, clock: &Clock, random: Randomness, text: &str) -> Self {
        let id = random.id(clock);
        Self { id, body: keys.seal(place::MESSAGE, id, text.as_bytes(), random) }
    }
}

fn read(row: &Row) -> Result<Message> {
    Ok(Message {
        id: row.uuid("id")?,
        case: row.uuid("case_id")?,
        at: row.time("at")?,
        author: row.opt_uuid("author")?,
        answered: row.opt_time("answered")?.is_some(),
        body: row.blob("body")?,
    })
}

/// One side writes.
struct Write {
    case: Uuid,
    author: Option<Uuid>,
    new: NewMessage,
}

impl Command for Write {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        // Locked, so that the limits hold for messages sent at once.
        conn.execute("UPDATE cases SET version = version WHERE id = $1", values![self.case]).await?;
        let case = load(conn, self.case).await?;
        if !case.state.open() {
            return Err(StoreError::Refused("state"));
        }
        let day_ago = now.checked_sub(24.hours()).unwrap_or(Timestamp::UNIX_EPOCH);
        let mine = if self.author.is_some() {
            "SELECT COUNT(*) AS n FROM messages WHERE case_id = $1 AND at > $2 AND author IS NOT NULL"
        } else {
            "SELECT COUNT(*) AS n FROM messages WHERE case_id = $1 AND at > $2 AND author IS NULL"
        };
        let all = "SELECT COUNT(*) AS n FROM messages WHERE case_id = $1";
        if conn.one(mine, values![case.id, day_ago]).await?.int("n")? >= A_DAY
            || conn.one(all, values![case.id]).await?.int("n")? >= MOST
        {
            return Err(StoreError::Refused("too-many-messages"));
        }
        conn.execute(
            "INSERT INTO messages (id, case_id, at, author, body) VALUES ($1, $2, $3, $4, $5)",
            values![self.new.id, case.id, now, self.author, &self.new.body],
        )
        .await?;
        // That it was written, and never what.
        let (actor, kind) = self.author.map_or((Actor::Person, EventKind::MessageFromPerson), |author| {
            (Actor::Staff(author), EventKind::MessageToPerson)
        });
        let event = Event::of(tools.random.id(&tools.clock), now, actor, kind);
        let event = event_entry(case.id, case.version, event);
        let Some(author) = self.author else {
            let entry = audit::entry(now, actor, "message", Some(case.id), "from-person");
            return conn.batch(vec![event, entry]).await;
        };
        conn.execute(
            "UPDATE messages SET answered = $2, told = $2 WHERE case_id = $1 AND author IS NULL AND answered IS NULL",
            values![case.id, now],
        )
        .await?;
        conn.execute(
            "UPDATE tasks SET done = $2, done_by = $3 WHERE case_id = $1 AND kind = $4 AND done IS NULL",
            values![case.id, now, author, TaskKind::PersonWrote.name()],
        )
        .await?;
        conn.batch(vec![
            event,
            audit::entry(now, actor, "message", Some(case.id), "to-person"),
            outbox::entry(tools, case.id, MailKind::News),
        ])
        .await
    }
}

/// Somebody is told that the person wrote.
struct TellMessage {
    message: Uuid,
    case: Case,
    task: Option<NewTask>,
}

impl Command for TellMessage {
    type Out = bool;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<bool> {
        let now = tools.clock.now();
        // Only while the case is where it was when the named person was looked for.
        let mine = conn
            .execute(
                "UPDATE messages SET told = $2 WHERE id = $1 AND told IS NULL AND EXISTS \
                 (SELECT 1 FROM cases c WHERE c.id = messages.case_id AND c.version = $3)",
                values![self.message, now, self.case.version],
            )
            .await?;
        let Some(task) = self.task.as_ref().filter(|_| mine == 1) else { return Ok(false) };
        // Who has been told and has not looked yet is not told again.
        let sql =
            "SELECT id FROM tasks WHERE case_id = $1 AND user_id = $2 AND kind = $3 AND done IS NULL LIMIT 1";
        let known = values![self.case.id, task.named.user, TaskKind::PersonWrote.name()];
        if conn.optional(sql, known).await?.is_some() {
            return Ok(false);
        }
        let about = format!("{} {}", self.message.simple(), self.case.queue);
        give(conn, tools, &about, (self.case.id, None), task).await?;
        Ok(true)
    }
}

impl Store {
    /// The person (`author: None`) or a member of staff writes to the other side.
    ///
    /// # Errors
    /// `Refused("state")` when the case is closed, `Refused("too-many-messages")` beyond ten a day from one side.
    pub async fn write_message(&self, case: Uuid, author: Option<Uuid>, new: NewMessage) -> Result<()> {
        let write = Write { case, author, new };
        match author {
            Some(user) => self.send(user, case, write).await,
            None => self.write(write).await,
        }
    }

    /// The messages of a case, oldest first.
    pub async fn messages(&self, case: Uuid) -> Result<Vec<Message>> {
        let sql =
            "SELECT id, case_id, at, author, answered, body FROM messages WHERE case_id = $1 ORDER BY at, id";
        self.read().await?.conn().all(sql, values![case]).await?.iter().map(read).collect()
    }

    /// Messages of people of which nobody was told, the oldest first, with their cases.
    pub async fn messages_to_tell(&self) -> Result<Vec<(Message, Case)>> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let sql = "SELECT id, case_id, at, author, answered, body FROM messages WHERE told IS NULL AND author IS NULL \
                   ORDER BY at, id LIMIT $1";
        let rows = conn.all(sql, values![ROUND]).await?;
        let mut all = Vec::new();
        for row in &rows {
            let message = read(row)?;
            match load(&mut conn, message.case).await {
                Ok(case) => all.push((message, case)),
                // Erased in this moment.
                Err(StoreError::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(all)
    }

    /// Tells a named person that the person wrote. `None`: there is nobody, and the next change of the case looks again.
    /// `false`: nobody was told.
    pub async fn tell_message(&self, message: Uuid, case: Case, task: Option<NewTask>) -> Result<bool> {
        self.write(TellMessage { message, case, task }).await
    }
}
