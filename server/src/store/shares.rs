//! What a person agreed to share with an organisation that does not hold their case, and whose name they may see.

use jiff::Timestamp;
use uuid::Uuid;

use super::case_row::{event_entry, join, load};
use super::sql::{Conn, Row, broken, values};
use super::writer::Command;
use super::{Actor, Event, MailKind, Result, Store, StoreError, Tools, agreements, audit, outbox, place};
use crate::clock::{Clock, Randomness};
use crate::crypto::{Keyring, SealError};
use crate::referrals::agreement::{self, Unagreed};
use crate::referrals::model::EventKind;
use crate::referrals::plan::SharedPart;

/// Something a person agreed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Id.
    pub id: Uuid,
    /// With which organisation.
    pub org: String,
    /// Which parts of the case.
    pub parts: Vec<SharedPart>,
    /// Since when.
    pub agreed: Timestamp,
    /// Who asked the person and recorded it.
    pub user: Uuid,
    /// Taken back.
    pub revoked: Option<Timestamp>,
    /// How it was agreed, sealed at [`place::SHARE`].
    pub how: Vec<u8>,
}

impl Share {
    /// How it was agreed.
    ///
    /// # Errors
    /// When a stored value does not belong to this row.
    pub fn how(&self, keys: &Keyring) -> std::result::Result<String, SealError> {
        keys.open_text(place::SHARE, self.id, &self.how)
    }
}

/// Something to be recorded.
#[derive(Clone, Debug)]
pub struct NewShare {
    /// Id; the text is sealed for it.
    pub id: Uuid,
    /// With which organisation.
    pub org: String,
    /// Which parts of the case.
    pub parts: Vec<SharedPart>,
    /// How it was agreed, sealed at [`place::SHARE`].
    pub how: Vec<u8>,
}

impl NewShare {
    /// Seals how it was agreed.
    pub fn seal(
        keys: &Keyring,
        clock: &Clock,
        random: Randomness,
        org: &str,
        parts: Vec<SharedPart>,
        how: &str,
    ) -> Self {
        let id = random.id(clock);
        Self { id, org: org.to_owned(), parts, how: keys.seal(place::SHARE, id, how.as_bytes(), random) }
    }
}

pub(super) fn names(parts: &[SharedPart]) -> String {
    join(&parts.iter().map(|part| part.name().to_owned()).collect::<Vec<_>>())
}

pub(super) fn parts(stored: &str) -> Result<Vec<SharedPart>> {
    let names = stored.split(',').filter(|name| !name.is_empty());
    names.map(|name| SharedPart::from_name(name).ok_or_else(|| broken("part of a case"))).collect()
}

fn read(row: &Row) -> Result<Share> {
    Ok(Share {
        id: row.uuid("id")?,
        org: row.text("org")?,
        parts: parts(&row.text("parts")?)?,
        agreed: row.time("agreed")?,
        user: row.uuid("user_id")?,
        revoked: row.opt_time("revoked")?,
        how: row.blob("how")?,
    })
}

/// Who holds the case records what the person agreed to; it takes the place of what was agreed with this organisation
/// before.
struct Record {
    case: Uuid,
    user: Uuid,
    share: NewShare,
}

impl Command for Record {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let case = super::steps::held(conn, self.case, self.user).await?;
        if case.org == self.share.org {
            return Err(StoreError::Refused("holds-the-case"));
        }
        let NewShare { id, org, parts, how } = &self.share;
        conn.execute("DELETE FROM shares WHERE case_id = $1 AND org = $2", values![case.id, org]).await?;
        conn.execute(
            "INSERT INTO shares (id, case_id, org, parts, agreed, user_id, how) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            values![*id, case.id, org, names(parts), now, self.user, how],
        )
        .await?;
        let event = about(tools, org, (now, Actor::Staff(self.user), EventKind::Shared));
        conn.batch(vec![
            event_entry(case.id, case.version, event),
            audit::entry(now, Actor::Staff(self.user), "share", Some(case.id), &result(org, parts)),
            outbox::entry(tools, case.id, MailKind::News),
        ])
        .await
    }
}

/// What the history says of it.
fn about(tools: &Tools, org: &str, (now, actor, kind): (Timestamp, Actor, EventKind)) -> Event {
    let id = tools.random.id(&tools.clock);
    Event { org: Some(org.to_owned()), ..Event::of(id, now, actor, kind) }
}

/// "college contact,digital": ids and names, never text.
fn result(org: &str, parts: &[SharedPart]) -> String {
    let names: Vec<&str> = parts.iter().map(|part| part.name()).collect();
    format!("{org} {}", names.join(","))
}

/// The person takes it back, or who holds the case does it for them.
struct Revoke {
    case: Uuid,
    share: Uuid,
    by: Actor,
}

impl Command for Revoke {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        if let Actor::Staff(user) = self.by {
            super::steps::held(conn, self.case, user).await?;
        }
        let sql = "SELECT id, org, parts, agreed, user_id, revoked, how FROM shares WHERE id = $1 AND case_id = $2 \
                   AND revoked IS NULL";
        let row = conn.optional(sql, values![self.share, self.case]).await?.ok_or(StoreError::NotFound)?;
        let share = read(&row)?;
        conn.execute("UPDATE shares SET revoked = $2 WHERE id = $1", values![share.id, now]).await?;
        let version = load(conn, self.case).await?.version;
        let event = about(tools, &share.org, (now, self.by, EventKind::Unshared));
        conn.batch(vec![
            event_entry(self.case, version, event),
            audit::entry(now, self.by, "unshare", Some(self.case), &share.org),
        ])
        .await
    }
}

/// Whether the person may see the name of who holds their case.
struct Name {
    case: Uuid,
    user: Uuid,
    shown: bool,
}

impl Command for Name {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let named = self.shown.then_some(self.user);
        let sql = "UPDATE cases SET named = $3 WHERE id = $1 AND owner = $2";
        if conn.execute(sql, values![self.case, self.user, named]).await? == 0 {
            return Err(StoreError::Conflict(Box::new(load(conn, self.case).await?)));
        }
        let result = if self.shown { "shown" } else { "hidden" };
        audit::add(conn, tools.clock.now(), Actor::Staff(self.user), "name", Some(self.case), result).await
    }
}

impl Store {
    /// Records that the person agreed to share parts of their case with another organisation.
    ///
    /// # Errors
    /// `Conflict` for somebody who does not hold the case; `Refused("holds-the-case")` for the organisation that has it.
    pub async fn share(&self, case: Uuid, user: Uuid, share: NewShare) -> Result<()> {
        self.send(user, case, Record { case, user, share }).await
    }

    /// Takes it back: from this moment the organisation sees none of it.
    pub async fn revoke_share(&self, case: Uuid, share: Uuid, by: Actor) -> Result<()> {
        self.write(Revoke { case, share, by }).await
    }

    /// Everything that was agreed about a case, also what was taken back, in the order of the organisations.
    pub async fn shares(&self, case: Uuid) -> Result<Vec<Share>> {
        let sql = "SELECT id, org, parts, agreed, user_id, revoked, how FROM shares WHERE case_id = $1 ORDER BY org";
        self.read().await?.conn().all(sql, values![case]).await?.iter().map(read).collect()
    }

    /// What was agreed about a case, each with the parts that its organisation may see now: none of what was taken back, and no
    /// more than agreements with the organisation that holds the case allow.
    pub async fn shares_now(&self, case: Uuid, without: Unagreed) -> Result<Vec<(Share, Vec<SharedPart>)>> {
        let now = self.0.tools.clock.now();
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let sql = "SELECT s.id, s.org, s.parts, s.agreed, s.user_id, s.revoked, s.how, c.org AS holder, c.site \
                   FROM shares s JOIN cases c ON c.id = s.case_id WHERE s.case_id = $1 ORDER BY s.org";
        let rows = conn.all(sql, values![case]).await?;
        let Some(first) = rows.first() else { return Ok(Vec::new()) };
        let terms = agreements::begun(&mut conn, &first.text("site")?, now).await?;
        let seen = |row: &Row| {
            let share = read(row)?;
            if share.revoked.is_some() {
                return Ok((share, Vec::new()));
            }
            let allowed = agreement::allowed(&terms, &row.text("holder")?, &share.org, now, without);
            let seen = agreement::narrower(&share.parts, &allowed);
            Ok((share, seen))
        };
        rows.iter().map(seen).collect()
    }

    /// The parts of a case that an organisation may see now. The clock is asked each time: with the last moment of an agreement
    /// its rights are gone.
    pub async fn shared_with(&self, case: Uuid, org: &str, without: Unagreed) -> Result<Vec<SharedPart>> {
        let all = self.shares_now(case, without).await?;
        Ok(all.into_iter().find(|(share, _)| share.org == org).map(|(_, seen)| seen).unwrap_or_default())
    }

    /// Whether the person may see the name of who holds their case; only that member of staff says so.
    pub async fn show_name(&self, case: Uuid, user: Uuid, shown: bool) -> Result<()> {
        self.write(Name { case, user, shown }).await
    }

    /// Whose name the person may see: who holds the case now, if they said so themselves.
    pub async fn shown_name(&self, case: Uuid) -> Result<Option<Uuid>> {
        let sql = "SELECT named FROM cases WHERE id = $1 AND named = owner";
        let row = self.read().await?.conn().optional(sql, values![case]).await?;
        row.map_or(Ok(None), |row| row.opt_uuid("named"))
    }
}
