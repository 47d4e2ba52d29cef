//! Drafts: what members of staff have typed and not sent yet, one a person, case and form. They go with the change
//! they became, with the case, and after [`KEPT_DAYS`]. And whose form it was that came after its session had ended.

use std::sync::Arc;

use jiff::{Timestamp, ToSpan};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::sql::{Conn, Row, values};
use super::writer::Command;
use super::{Result, Store, StoreError, Tools, User, case_row, erase, place};
use crate::clock::Randomness;
use crate::crypto::{Keyring, SealError};

/// A draft nobody came back to is deleted after so many days.
const KEPT_DAYS: i64 = 30;
/// So long after its end it is known whose a session was.
const REMEMBERED_DAYS: i64 = 7;

/// What somebody has typed and not sent yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Into which form of the case.
    pub form: String,
    /// When it was saved.
    pub saved: Timestamp,
    /// Sealed at [`place::DRAFT`].
    pub body: Vec<u8>,
}

impl Draft {
    /// Opens it for the person and the case it was sealed for.
    ///
    /// # Errors
    /// When it was sealed for another person, case or form.
    pub fn open(&self, keys: &Keyring, user: Uuid, case: Uuid) -> std::result::Result<Vec<u8>, SealError> {
        keys.open(place::DRAFT, draft_row(user, case, &self.form), &self.body)
    }
}

/// Seals a draft for one person, case and form.
pub fn seal_draft(
    keys: &Keyring,
    user: Uuid,
    case: Uuid,
    form: &str,
    plain: &[u8],
    random: Randomness,
) -> Vec<u8> {
    keys.seal(place::DRAFT, draft_row(user, case, form), plain, random)
}

/// The row a draft is sealed to. Made from person, case and form, so that a draft laid into anybody else's row, or
/// into another form, does not open there.
pub fn draft_row(user: Uuid, case: Uuid, form: &str) -> Uuid {
    let mut hash = Sha256::new();
    hash.update(user.as_bytes());
    hash.update(case.as_bytes());
    hash.update(form.as_bytes());
    let whole: [u8; 32] = hash.finalize().into();
    let mut half = [0; 16];
    half.copy_from_slice(&whole[..16]);
    Uuid::from_bytes(half)
}

fn draft(row: &Row) -> Result<Draft> {
    Ok(Draft { form: row.text("form")?, saved: row.time("saved")?, body: row.blob("body")? })
}

struct KeepDraft {
    user: Uuid,
    case: Uuid,
    form: String,
    body: Vec<u8>,
}

impl Command for KeepDraft {
    type Out = Timestamp;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<Timestamp> {
        // Erased meanwhile: nothing about the person may be written any more.
        case_row::load(conn, self.case).await?;
        let now = tools.clock.now();
        conn.execute(
            "INSERT INTO drafts (case_id, user_id, form, saved, body) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (case_id, user_id, form) DO UPDATE SET saved = excluded.saved, body = excluded.body",
            values![self.case, self.user, &self.form, now, &self.body],
        )
        .await?;
        Ok(now)
    }
}

async fn drop_draft(conn: &mut Conn<'_>, user: Uuid, case: Uuid, form: &str) -> Result<u64> {
    let sql = "DELETE FROM drafts WHERE case_id = $1 AND user_id = $2 AND form = $3";
    conn.execute(sql, values![case, user, form]).await
}

struct DropDraft {
    user: Uuid,
    case: Uuid,
    form: String,
}

impl Command for DropDraft {
    type Out = ();

    fn erases(&self) -> bool {
        true
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        if drop_draft(conn, self.user, self.case, &self.form).await? > 0 {
            erase::mark(conn, tools).await?;
        }
        Ok(())
    }
}

/// A command together with the draft it was made from: both or neither, so that no page ever says "not sent yet" of
/// what was sent.
struct Sent<C> {
    command: C,
    user: Uuid,
    case: Uuid,
    form: Arc<str>,
}

impl<C: Command> Command for Sent<C> {
    type Out = C::Out;

    fn erases(&self) -> bool {
        self.command.erases()
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<C::Out> {
        let out = self.command.run(conn, tools).await?;
        drop_draft(conn, self.user, self.case, &self.form).await?;
        Ok(out)
    }
}

/// Drafts nobody came back to.
struct ExpireDrafts {
    before: Timestamp,
}

impl Command for ExpireDrafts {
    type Out = ();

    fn erases(&self) -> bool {
        true
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        conn.execute("DELETE FROM drafts WHERE saved <= $1", values![self.before]).await?;
        erase::mark(conn, tools).await
    }
}

struct ForgetSessions {
    before: Timestamp,
}

impl Command for ForgetSessions {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, _tools: &Tools) -> Result<()> {
        let sql = "DELETE FROM ended_sessions WHERE expires <= $1";
        conn.execute(sql, values![self.before]).await.map(drop)
    }
}

impl Store {
    /// The same store for what is sent with a form of a case: a change and the deletion of its draft are one.
    #[must_use]
    pub fn from_form(&self, form: impl Into<Arc<str>>) -> Self {
        Self(self.0.clone(), Some(form.into()))
    }

    /// Runs what somebody sent about a case; the draft of the form it came from goes with it.
    pub(super) async fn send<C: Command>(&self, user: Uuid, case: Uuid, command: C) -> Result<C::Out> {
        match self.1.clone() {
            Some(form) => self.write(Sent { command, user, case, form }).await,
            None => self.write(command).await,
        }
    }

    /// Keeps a draft in place of the one before; answers when it was saved. `NotFound` when the case is gone.
    pub async fn keep_draft(&self, user: Uuid, case: Uuid, form: &str, body: Vec<u8>) -> Result<Timestamp> {
        self.write(KeepDraft { user, case, form: form.into(), body }).await
    }

    /// Deletes a draft; it need not be there.
    pub async fn drop_draft(&self, user: Uuid, case: Uuid, form: &str) -> Result<()> {
        self.write(DropDraft { user, case, form: form.into() }).await
    }

    /// Somebody's drafts about a case. Whether they may still see the case is for the caller to know.
    pub async fn drafts(&self, user: Uuid, case: Uuid) -> Result<Vec<Draft>> {
        let sql = "SELECT form, saved, body FROM drafts WHERE case_id = $1 AND user_id = $2 ORDER BY form";
        self.read().await?.conn().all(sql, values![case, user]).await?.iter().map(draft).collect()
    }

    /// Everybody's drafts about a case with whose they are, for the person who asks what is stored about them.
    pub async fn drafts_about(&self, case: Uuid) -> Result<Vec<(Uuid, Draft)>> {
        let sql =
            "SELECT user_id, form, saved, body FROM drafts WHERE case_id = $1 ORDER BY saved, user_id, form";
        let rows = self.read().await?.conn().all(sql, values![case]).await?;
        rows.iter().map(|row| Ok((row.uuid("user_id")?, draft(row)?))).collect()
    }

    /// Whose a session is or lately was.
    pub async fn whose_session(&self, token_hash: [u8; 32]) -> Result<Option<User>> {
        let sql = "SELECT user_id FROM ended_sessions WHERE token_hash = $1 \
                   UNION ALL SELECT user_id FROM sessions WHERE token_hash = $1";
        let row = self.read().await?.conn().optional(sql, values![token_hash]).await?;
        match row {
            Some(row) => self.user(row.uuid("user_id")?).await,
            None => Ok(None),
        }
    }

    /// The secrets of the forms of somebody's sessions, running and lately ended.
    pub async fn form_secrets(&self, user: Uuid) -> Result<Vec<String>> {
        let sql = "SELECT csrf FROM ended_sessions WHERE user_id = $1 \
                   UNION ALL SELECT csrf FROM sessions WHERE user_id = $1";
        let rows = self.read().await?.conn().all(sql, values![user]).await?;
        rows.iter().map(|row| row.text("csrf")).collect()
    }

    /// Deletes drafts nobody came back to, and forgets whose old sessions were.
    pub(super) async fn tidy_drafts(&self) -> Result<()> {
        let now = self.0.tools.clock.now();
        let ago = |days: i64| now.checked_sub((days * 24).hours()).unwrap_or(Timestamp::UNIX_EPOCH);
        let (old, forgotten) = (ago(KEPT_DAYS), ago(REMEMBERED_DAYS));
        // Asked first: an erasure makes the writer empty its log, which is not for every half minute.
        let there = |sql: &'static str, before: Timestamp| async move {
            let row = self.read().await?.conn().optional(sql, values![before]).await?;
            Ok::<bool, StoreError>(row.is_some())
        };
        if there("SELECT 1 AS n FROM drafts WHERE saved <= $1 LIMIT 1", old).await? {
            self.write(ExpireDrafts { before: old }).await?;
        }
        if there("SELECT 1 AS n FROM ended_sessions WHERE expires <= $1 LIMIT 1", forgotten).await? {
            self.write(ForgetSessions { before: forgotten }).await?;
        }
        Ok(())
    }
}
