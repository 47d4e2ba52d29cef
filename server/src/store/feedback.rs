//! What people say of the service itself, and that it was answered. The audit says that it came, who opened a contact and
//! who answered, never what was typed.

use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use super::sql::{Conn, Row, broken, values};
use super::writer::Command;
use super::{Actor, Result, Store, StoreError, Tools, audit, erase};
use crate::referrals::model::names;

/// A contact is erased so many days after the answer.
const CONTACT_DAYS: i64 = 30;
/// What is done is erased after so many days: a year.
const DONE_DAYS: i64 = 365;
/// What nobody ever answered is erased after so many days: two years.
const OPEN_DAYS: i64 = 2 * 365;
/// From so many days before its end on an answer is urgent.
const SOON_DAYS: i64 = 3;
/// Shown of each kind at most.
const SHOWN: usize = 200;
/// Of those that are done, the newest.
const DONE_SHOWN: usize = 50;
/// Sentences in one file at most.
const IN_FILE: usize = 5_000;
/// Erased in one transaction at most.
const CHUNK: usize = 100;

names! {
    /// What feedback is about.
    FeedbackKind, "inbox-kind-", {
        /// A sentence that is poor.
        Sentence = "sentence",
        /// Something that was hard to use: to be answered within two weeks.
        Access = "access",
    }
}

/// Feedback as it came.
#[derive(Clone, Debug)]
pub struct NewFeedback {
    /// Id; what is sealed is sealed for it. What comes under an id that is there already was sent twice.
    pub id: Uuid,
    /// Site id.
    pub site: String,
    /// What it is about.
    pub kind: FeedbackKind,
    /// Language of the page.
    pub lang: String,
    /// Id of the sentence, if it is known.
    pub message: Option<String>,
    /// The page, if it is known.
    pub step: Option<String>,
    /// To be answered by then.
    pub due: Option<Timestamp>,
    /// Sealed at [`place::FEEDBACK`](super::place::FEEDBACK).
    pub body: Vec<u8>,
    /// Sealed at [`place::FEEDBACK_CONTACT`](super::place::FEEDBACK_CONTACT).
    pub contact: Option<Vec<u8>>,
}

/// Feedback as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// Id.
    pub id: Uuid,
    /// Site id.
    pub site: String,
    /// What it is about.
    pub kind: FeedbackKind,
    /// Language of the page.
    pub lang: String,
    /// Id of the sentence.
    pub message: Option<String>,
    /// The page.
    pub step: Option<String>,
    /// When it came.
    pub made: Timestamp,
    /// To be answered by then.
    pub due: Option<Timestamp>,
    /// Sealed.
    pub body: Vec<u8>,
    /// Sealed; gone some time after the answer.
    pub contact: Option<Vec<u8>>,
    /// When it was done.
    pub done: Option<Timestamp>,
    /// By whom.
    pub done_by: Option<Uuid>,
    /// What was answered, sealed at [`place::FEEDBACK_NOTE`](super::place::FEEDBACK_NOTE).
    pub note: Option<Vec<u8>>,
    /// Counts its changes.
    pub version: i64,
}

/// How much waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FeedbackCounts {
    /// Not done.
    pub open: i64,
    /// Of these to be answered within three days, or late.
    pub soon: i64,
    /// Of these late.
    pub late: i64,
}

fn read(row: &Row) -> Result<Feedback> {
    Ok(Feedback {
        id: row.uuid("id")?,
        site: row.text("site")?,
        kind: FeedbackKind::from_name(&row.text("kind")?).ok_or_else(|| broken("kind of feedback"))?,
        lang: row.text("lang")?,
        message: row.opt_text("message")?,
        step: row.opt_text("step")?,
        made: row.time("made")?,
        due: row.opt_time("due")?,
        body: row.blob("body")?,
        contact: row.opt_blob("contact")?,
        done: row.opt_time("done")?,
        done_by: row.opt_uuid("done_by")?,
        note: row.opt_blob("note")?,
        version: row.int("version")?,
    })
}

/// Feedback with these conditions.
macro_rules! select_feedback {
    ($more:literal) => {
        concat!(
            "SELECT id, site, kind, lang, message, step, made, due, body, contact, done, done_by, note, version FROM feedback ",
            $more
        )
    };
}

struct Give(NewFeedback);

impl Command for Give {
    type Out = bool;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<bool> {
        let (now, new) = (tools.clock.now(), &self.0);
        let added = conn
            .execute(
                "INSERT INTO feedback (id, site, kind, lang, message, step, made, due, body, contact, version) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1) ON CONFLICT (id) DO NOTHING",
                values![
                    new.id,
                    &new.site,
                    new.kind.name(),
                    &new.lang,
                    new.message.clone(),
                    new.step.clone(),
                    now,
                    new.due,
                    &new.body,
                    new.contact.clone()
                ],
            )
            .await?;
        if added == 1 {
            audit::add(conn, now, Actor::Person, "feedback", Some(new.id), new.kind.name()).await?;
        }
        Ok(added == 1)
    }
}

struct Done {
    id: Uuid,
    version: i64,
    user: Uuid,
    note: Option<Vec<u8>>,
}

impl Command for Done {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let mine = conn
            .execute(
                "UPDATE feedback SET done = $3, done_by = $4, note = $5, version = version + 1 \
                 WHERE id = $1 AND version = $2 AND done IS NULL",
                values![self.id, self.version, now, self.user, self.note.clone()],
            )
            .await?;
        if mine == 0 {
            let there = conn.optional("SELECT 1 AS n FROM feedback WHERE id = $1", values![self.id]).await?;
            return Err(there.map_or(StoreError::NotFound, |_| StoreError::Refused("feedback-changed")));
        }
        audit::add(conn, now, Actor::Staff(self.user), "feedback-done", Some(self.id), "").await
    }
}

/// What has come to its end; at most [`CHUNK`] of each.
struct Expire;

impl Command for Expire {
    type Out = ();

    fn erases(&self) -> bool {
        true
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let contacts = conn.all(OVER_CONTACT, values![ago(now, CONTACT_DAYS), CHUNK]).await?;
        for row in &contacts {
            let id = row.uuid("id")?;
            let sql = "UPDATE feedback SET contact = NULL, version = version + 1 WHERE id = $1";
            conn.execute(sql, values![id]).await?;
            audit::add(conn, now, Actor::System, "feedback-contact", Some(id), "erased").await?;
        }
        let over = values![ago(now, DONE_DAYS), ago(now, OPEN_DAYS), CHUNK];
        let rows = conn.all(OVER, over).await?;
        for row in &rows {
            let id = row.uuid("id")?;
            conn.execute("DELETE FROM feedback WHERE id = $1", values![id]).await?;
            audit::add(conn, now, Actor::System, "feedback", Some(id), "erased").await?;
        }
        erase::mark(conn, tools).await
    }
}

const OVER_CONTACT: &str = "SELECT id FROM feedback WHERE contact IS NOT NULL AND done <= $1 LIMIT $2";
const OVER: &str = "SELECT id FROM feedback WHERE done <= $1 OR (done IS NULL AND made <= $2) LIMIT $3";

fn ago(now: Timestamp, days: i64) -> Timestamp {
    now.checked_sub((days * 24).hours()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// What is due until then is urgent. A limit is the last second of its day, so the whole of that day counts.
fn soon(now: Timestamp) -> Timestamp {
    now.checked_add(((SOON_DAYS + 1) * 24).hours()).unwrap_or(Timestamp::MAX)
}

impl Store {
    /// Takes feedback. `false`: it is there already.
    pub async fn give_feedback(&self, new: NewFeedback) -> Result<bool> {
        self.write(Give(new)).await
    }

    /// It is answered or mended; `note` is sealed.
    ///
    /// # Errors
    /// `Refused("feedback-changed")` when somebody was faster.
    pub async fn feedback_done(
        &self,
        id: Uuid,
        version: i64,
        user: Uuid,
        note: Option<Vec<u8>>,
    ) -> Result<()> {
        self.write(Done { id, version, user, note }).await
    }

    /// Writes into the audit that somebody has read where an answer goes.
    pub async fn feedback_contact_opened(&self, id: Uuid, user: Uuid) -> Result<()> {
        self.record(Actor::Staff(user), "feedback-contact", Some(id), "opened").await
    }

    /// One.
    pub async fn feedback(&self, id: Uuid) -> Result<Option<Feedback>> {
        let sql = select_feedback!("WHERE id = $1");
        self.read().await?.conn().optional(sql, values![id]).await?.as_ref().map(read).transpose()
    }

    /// What waits on a site: what is to be answered, the next due first; or sentences, language by language.
    pub async fn open_feedback(&self, site: &str, kind: FeedbackKind) -> Result<Vec<Feedback>> {
        let sql = match kind {
            FeedbackKind::Access => select_feedback!(
                "WHERE site = $1 AND kind = $2 AND done IS NULL ORDER BY due, made, id LIMIT $3"
            ),
            FeedbackKind::Sentence => select_feedback!(
                "WHERE site = $1 AND kind = $2 AND done IS NULL ORDER BY lang, made, id LIMIT $3"
            ),
        };
        self.some_feedback(sql, values![site, kind.name(), SHOWN]).await
    }

    /// The sentences of a language that wait on a site, in the order in which they came.
    pub async fn poor_sentences(&self, site: &str, lang: &str) -> Result<Vec<Feedback>> {
        let sql = select_feedback!(
            "WHERE site = $1 AND kind = $2 AND done IS NULL AND lang = $3 ORDER BY made, id LIMIT $4"
        );
        let sentence = FeedbackKind::Sentence.name();
        self.some_feedback(sql, values![site, sentence, lang, IN_FILE]).await
    }

    /// What was done on a site, the newest first.
    pub async fn done_feedback(&self, site: &str) -> Result<Vec<Feedback>> {
        let sql = select_feedback!("WHERE site = $1 AND done IS NOT NULL ORDER BY done DESC, id LIMIT $2");
        self.some_feedback(sql, values![site, DONE_SHOWN]).await
    }

    async fn some_feedback(
        &self,
        sql: &'static str,
        values: Vec<super::sql::Value>,
    ) -> Result<Vec<Feedback>> {
        self.read().await?.conn().all(sql, values).await?.iter().map(read).collect()
    }

    /// How much waits on some sites together.
    pub async fn feedback_counts(&self, sites: &[String]) -> Result<FeedbackCounts> {
        let now = self.0.tools.clock.now();
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let mut counts = FeedbackCounts::default();
        for site in sites {
            let sql = "SELECT COUNT(*) AS n, COUNT(CASE WHEN due <= $2 THEN 1 END) AS soon, \
                       COUNT(CASE WHEN due < $3 THEN 1 END) AS late FROM feedback WHERE site = $1 AND done IS NULL";
            let row = conn.one(sql, values![site, soon(now), now]).await?;
            counts.open += row.int("n")?;
            counts.soon += row.int("soon")?;
            counts.late += row.int("late")?;
        }
        Ok(counts)
    }

    /// Erases contacts a month after the answer, and everything a year after it; what nobody answered after two years.
    pub(super) async fn tidy_feedback(&self) -> Result<()> {
        // Asked first: an erasure makes the writer empty its log, which is not for every half minute.
        while self.feedback_over().await? {
            self.write(Expire).await?;
        }
        Ok(())
    }

    /// Something has come to its end.
    async fn feedback_over(&self) -> Result<bool> {
        let now = self.0.tools.clock.now();
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let contact = conn.optional(OVER_CONTACT, values![ago(now, CONTACT_DAYS), 1_usize]).await?;
        let row = conn.optional(OVER, values![ago(now, DONE_DAYS), ago(now, OPEN_DAYS), 1_usize]).await?;
        Ok(contact.is_some() || row.is_some())
    }
}
