//! Mails and calls of webhooks that wait: written with the change they tell about, taken by the outbox's workers, gone when
//! sent.

use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use super::hooks::read_call;
use super::sql::{Conn, Row, Statement, broken, values};
use super::writer::Command;
use super::{Actor, Call, EventMail, Result, Store, StoreError, Tools, audit};

/// Which mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailKind {
    /// "We received it."
    Received,
    /// "There is news, open with your code."
    News,
    /// To a member of staff: "you have a task".
    Task,
    /// To a member of staff, once a day: "you have open tasks".
    Digest,
    /// To somebody who has signed up for an event.
    Event(EventMail),
}

/// A mail that waits. Its words are made when it is sent; only the address is stored, with the case or the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Id; the message id is made of it, so that a mail sent twice is recognised.
    pub id: Uuid,
    /// The case of the person for whom it is.
    pub case: Option<Uuid>,
    /// The member of staff for whom it is.
    pub user: Option<Uuid>,
    /// The sign-up of the person for whom it is.
    pub sign_up: Option<Uuid>,
    /// Their language.
    pub lang: String,
    /// Which mail.
    pub kind: MailKind,
    /// Sealed at [`place::MAIL`](super::place::MAIL), row: the case; or at
    /// [`place::STAFF_MAIL`](super::place::STAFF_MAIL), row: the account; or at
    /// [`place::SIGN_UP_MAIL`](super::place::SIGN_UP_MAIL), row: the sign-up.
    pub address: Vec<u8>,
    /// When the change happened.
    pub created: Timestamp,
    /// Times tried.
    pub attempts: i64,
    /// Not tried before.
    pub due: Timestamp,
    /// Given up; an administrator may send it again.
    pub parked: bool,
    /// What the mail server said, without addresses.
    pub error: String,
}

/// How long a worker keeps what it has taken; then another may try it.
const TAKEN_MINUTES: i64 = 5;
/// Parked mails, and parked calls, shown at most.
const PARKED: i64 = 500;

macro_rules! select_mail {
    ($rest:literal) => {
        concat!(
            "SELECT o.id, o.case_id, o.user_id, o.sign_up, o.kind, o.created, o.due, o.attempts, o.parked, o.error, \
             COALESCE(c.lang, u.lang, s.lang) AS lang, COALESCE(t.mail, m.address, s.mail) AS mail FROM outbox o \
             LEFT JOIN cases c ON c.id = o.case_id LEFT JOIN case_texts t ON t.case_id = o.case_id \
             LEFT JOIN users u ON u.id = o.user_id LEFT JOIN staff_mail m ON m.user_id = o.user_id \
             LEFT JOIN sign_ups s ON s.id = o.sign_up WHERE o.hook = '' AND COALESCE(t.mail, m.address, s.mail) IS NOT NULL AND ",
            $rest
        )
    };
}

macro_rules! select_call {
    ($rest:literal) => {
        concat!(
            "SELECT o.id, o.hook, o.case_id, o.kind, o.body, o.created, o.due, o.attempts, o.error FROM outbox o \
             WHERE o.body IS NOT NULL AND ",
            $rest
        )
    };
}

impl MailKind {
    /// Its name: in the table, in the ids of its texts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::News => "news",
            Self::Task => "task",
            Self::Digest => "digest",
            Self::Event(mail) => mail.name(),
        }
    }
}

/// A mail, when the person gave an address. News that nobody has taken yet stands for all news.
pub(super) fn entry(tools: &Tools, case: Uuid, kind: MailKind) -> Statement {
    Statement(
        "INSERT INTO outbox (id, case_id, lane, kind, created, due, attempts, parked, error) \
         SELECT $1, t.case_id, t.case_id, $2, $3, $3, 0, 0, '' FROM case_texts t WHERE t.case_id = $4 \
         AND t.mail IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.case_id = $4 AND o.hook = '' \
         AND o.kind = $2 AND o.attempts = 0 AND o.parked = 0)",
        values![tools.random.id(&tools.clock), kind.name(), tools.clock.now(), case],
    )
}

/// A mail to somebody who has signed up, when they gave an address.
pub(super) fn to_sign_up(tools: &Tools, id: Uuid, mail: EventMail) -> Statement {
    Statement(
        "INSERT INTO outbox (id, sign_up, lane, kind, created, due, attempts, parked, error) \
         SELECT $1, s.id, s.id, $2, $3, $3, 0, 0, '' FROM sign_ups s WHERE s.id = $4 AND s.mail IS NOT NULL",
        values![tools.random.id(&tools.clock), mail.name(), tools.clock.now(), id],
    )
}

fn read(row: &Row) -> Result<Mail> {
    Ok(Mail {
        id: row.uuid("id")?,
        case: row.opt_uuid("case_id")?,
        user: row.opt_uuid("user_id")?,
        sign_up: row.opt_uuid("sign_up")?,
        lang: row.text("lang")?,
        kind: match row.text("kind")?.as_str() {
            "received" => MailKind::Received,
            "news" => MailKind::News,
            "task" => MailKind::Task,
            "digest" => MailKind::Digest,
            other => MailKind::Event(EventMail::from_name(other).ok_or_else(|| broken("mail"))?),
        },
        address: row.blob("mail")?,
        created: row.time("created")?,
        attempts: row.int("attempts")?,
        due: row.time("due")?,
        parked: row.flag("parked")?,
        error: row.text("error")?,
    })
}

// A mail waits for the older ones of the same case, so that they arrive in order.
async fn due(conn: &mut Conn<'_>, now: Timestamp, limit: usize) -> Result<Vec<Mail>> {
    conn.all(
        select_mail!(
            "o.parked = 0 AND o.due <= $1 AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.hook = '' \
             AND e.lane = o.lane AND e.parked = 0 AND e.seq < o.seq) ORDER BY o.due, o.seq LIMIT $2"
        ),
        values![now, limit],
    )
    .await?
    .iter()
    .map(read)
    .collect()
}

// So does a call, for those of the same case and webhook.
async fn calls(conn: &mut Conn<'_>, now: Timestamp, hook: &str, limit: usize) -> Result<Vec<Call>> {
    conn.all(
        select_call!(
            "o.hook = $3 AND o.parked = 0 AND o.due <= $1 AND NOT EXISTS (SELECT 1 FROM outbox e \
             WHERE e.hook = o.hook AND e.lane = o.lane AND e.parked = 0 AND e.seq < o.seq) \
             ORDER BY o.due, o.seq LIMIT $2"
        ),
        values![now, limit, hook],
    )
    .await?
    .iter()
    .map(read_call)
    .collect()
}

/// Takes a row that is due at `due`; `false`: somebody else has it.
async fn take(conn: &mut Conn<'_>, id: Uuid, due: Timestamp, until: Timestamp) -> Result<bool> {
    let sql = "UPDATE outbox SET due = $2, attempts = attempts + 1 WHERE id = $1 AND due = $3 AND parked = 0";
    Ok(conn.execute(sql, values![id, until, due]).await? == 1)
}

fn until(now: Timestamp) -> Timestamp {
    now.checked_add(TAKEN_MINUTES.minutes()).unwrap_or(now)
}

struct Take(usize);

impl Command for Take {
    type Out = Vec<Mail>;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<Vec<Mail>> {
        let now = tools.clock.now();
        let mut taken = Vec::new();
        for mail in due(conn, now, self.0).await? {
            if take(conn, mail.id, mail.due, until(now)).await? {
                taken.push(Mail { attempts: mail.attempts + 1, due: until(now), ..mail });
            }
        }
        Ok(taken)
    }
}

struct TakeCalls(String, usize);

impl Command for TakeCalls {
    type Out = Vec<Call>;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<Vec<Call>> {
        let now = tools.clock.now();
        let mut taken = Vec::new();
        for call in calls(conn, now, &self.0, self.1).await? {
            if take(conn, call.id, call.due, until(now)).await? {
                taken.push(Call { attempts: call.attempts + 1, due: until(now), ..call });
            }
        }
        Ok(taken)
    }
}

enum Settle {
    Sent,
    Failed { retry: Option<Timestamp>, error: String },
    Again { admin: Uuid, action: &'static str },
}

struct Settled(Uuid, Settle);

impl Command for Settled {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let id = self.0;
        let now = tools.clock.now();
        match &self.1 {
            // Gone already when the person withdrew while it was on its way.
            Settle::Sent => conn.execute("DELETE FROM outbox WHERE id = $1", values![id]).await.map(drop),
            Settle::Failed { retry, error } => {
                let touched = conn
                    .execute(
                        "UPDATE outbox SET due = $2, parked = $3, error = $4 WHERE id = $1",
                        values![id, retry.unwrap_or(now), retry.is_none(), error],
                    )
                    .await?;
                if touched == 0 || retry.is_some() {
                    return Ok(());
                }
                audit::add(conn, now, Actor::System, "parked", Some(id), "").await
            }
            Settle::Again { admin, action } => {
                let touched = conn
                    .execute(
                        "UPDATE outbox SET due = $2, parked = 0, attempts = 0 WHERE id = $1 AND parked = 1",
                        values![id, now],
                    )
                    .await?;
                if touched == 0 {
                    return Err(StoreError::NotFound);
                }
                audit::add(conn, now, Actor::Staff(*admin), action, Some(id), "").await
            }
        }
    }
}

impl Store {
    /// Takes mails that are due; nobody else gets them for five minutes. A mail that is neither reported sent nor
    /// failed by then is sent once more, under the same id.
    pub async fn mails_due(&self, limit: usize) -> Result<Vec<Mail>> {
        let now = self.0.tools.clock.now();
        // Usually there is none: looking does not disturb the writer.
        if due(&mut self.read().await?.conn(), now, 1).await?.is_empty() {
            return Ok(Vec::new());
        }
        self.write(Take(limit)).await
    }

    /// The mail server has it.
    pub async fn mail_sent(&self, id: Uuid) -> Result<()> {
        self.write(Settled(id, Settle::Sent)).await
    }

    /// It did not go. `retry: None` parks it. `error`: what the mail server said, without addresses.
    pub async fn mail_failed(&self, id: Uuid, retry: Option<Timestamp>, error: &str) -> Result<()> {
        let error = error.chars().take(500).collect();
        self.write(Settled(id, Settle::Failed { retry, error })).await
    }

    /// Mails given up, oldest first.
    pub async fn mails_parked(&self) -> Result<Vec<Mail>> {
        let rows = self
            .read()
            .await?
            .conn()
            .all(select_mail!("o.parked = 1 ORDER BY o.seq LIMIT $1"), values![PARKED])
            .await?;
        rows.iter().map(read).collect()
    }

    /// Sends a parked mail again.
    pub async fn mail_again(&self, id: Uuid, admin: Uuid) -> Result<()> {
        self.write(Settled(id, Settle::Again { admin, action: "mail-again" })).await
    }

    /// Takes calls of one webhook that are due, each of another case: they may be made at once. As with mails, nobody else
    /// gets them for five minutes, and one whose end nobody reports is made once more under the same id.
    pub async fn calls_due(&self, hook: &str, limit: usize) -> Result<Vec<Call>> {
        let now = self.0.tools.clock.now();
        if calls(&mut self.read().await?.conn(), now, hook, 1).await?.is_empty() {
            return Ok(Vec::new());
        }
        self.write(TakeCalls(hook.to_owned(), limit)).await
    }

    /// The receiver has it.
    pub async fn call_made(&self, id: Uuid) -> Result<()> {
        self.mail_sent(id).await
    }

    /// It was not taken. `retry: None` parks it, and the next one about the same case has its turn.
    pub async fn call_failed(&self, id: Uuid, retry: Option<Timestamp>, error: &str) -> Result<()> {
        self.mail_failed(id, retry, error).await
    }

    /// Calls given up, oldest first.
    pub async fn calls_parked(&self) -> Result<Vec<Call>> {
        let sql = select_call!("o.parked = 1 ORDER BY o.seq LIMIT $1");
        self.read().await?.conn().all(sql, values![PARKED]).await?.iter().map(read_call).collect()
    }

    /// Makes a parked call again.
    pub async fn call_again(&self, id: Uuid, admin: Uuid) -> Result<()> {
        self.write(Settled(id, Settle::Again { admin, action: "hook-again" })).await
    }
}
