//! Cooperation agreements between the organisations of a site. They are made and ended by administrators of a party, which is
//! looked at again here, and never changed: what becomes different is a new one. What follows from them for a case is asked
//! for when the case is read, see `shares`.

use jiff::Timestamp;
use uuid::Uuid;

use super::case_row::join;
use super::sql::{Conn, Row, broken, values};
use super::writer::Command;
use super::{Actor, Result, Store, StoreError, Tools, audit, place, shares};
use crate::clock::{Clock, Randomness};
use crate::crypto::{Keyring, SealError};
use crate::referrals::agreement::{Standing, Terms};
use crate::referrals::model::Role;

/// Shown of a site at most: those that begin last.
const SHOWN: usize = 300;

/// An agreement to be made.
#[derive(Clone, Debug)]
pub struct NewAgreement {
    /// Id; the texts are sealed for it.
    pub id: Uuid,
    /// Site id.
    pub site: String,
    /// Parties, parts, from when to when.
    pub terms: Terms,
    /// The one that it follows.
    pub renews: Option<Uuid>,
    /// Sealed at [`place::AGREEMENT`].
    pub purpose: Vec<u8>,
    /// Sealed at [`place::AGREEMENT_DECIDES`].
    pub decides: Vec<u8>,
}

impl NewAgreement {
    /// Seals what it is for and who decides.
    pub fn seal(
        keys: &Keyring,
        clock: &Clock,
        random: Randomness,
        site: &str,
        terms: Terms,
        (purpose, decides): (&str, &str),
    ) -> Self {
        let id = random.id(clock);
        let seal = |place, text: &str| keys.seal(place, id, text.as_bytes(), random);
        Self {
            id,
            site: site.to_owned(),
            terms,
            renews: None,
            purpose: seal(place::AGREEMENT, purpose),
            decides: seal(place::AGREEMENT_DECIDES, decides),
        }
    }
}

/// An agreement as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Id.
    pub id: Uuid,
    /// Site id.
    pub site: String,
    /// Parties, parts, from when to when.
    pub terms: Terms,
    /// Who ended it.
    pub ended_by: Option<Uuid>,
    /// When it was written down.
    pub made: Timestamp,
    /// By whom.
    pub made_by: Uuid,
    /// The one that it follows.
    pub renews: Option<Uuid>,
    purpose: Vec<u8>,
    decides: Vec<u8>,
}

impl Agreement {
    /// What it is for.
    ///
    /// # Errors
    /// When a stored value does not belong to this row.
    pub fn purpose(&self, keys: &Keyring) -> std::result::Result<String, SealError> {
        keys.open_text(place::AGREEMENT, self.id, &self.purpose)
    }

    /// Who decides about it.
    ///
    /// # Errors
    /// When a stored value does not belong to this row.
    pub fn decides(&self, keys: &Keyring) -> std::result::Result<String, SealError> {
        keys.open_text(place::AGREEMENT_DECIDES, self.id, &self.decides)
    }
}

/// Agreements with these conditions.
macro_rules! select_agreements {
    ($more:literal) => {
        concat!(
            "SELECT id, site, parties, parts, starts, ends, ended, ended_by, made, made_by, renews, purpose, decides \
             FROM agreements ",
            $more
        )
    };
}

fn terms(row: &Row) -> Result<Terms> {
    let parties = row.text("parties")?;
    Ok(Terms {
        parties: parties.split(',').filter(|party| !party.is_empty()).map(str::to_owned).collect(),
        parts: shares::parts(&row.text("parts")?)?,
        starts: row.time("starts")?,
        ends: row.opt_time("ends")?,
        ended: row.opt_time("ended")?,
    })
}

fn read(row: &Row) -> Result<Agreement> {
    Ok(Agreement {
        id: row.uuid("id")?,
        site: row.text("site")?,
        terms: terms(row)?,
        ended_by: row.opt_uuid("ended_by")?,
        made: row.time("made")?,
        made_by: row.uuid("made_by")?,
        renews: row.opt_uuid("renews")?,
        purpose: row.blob("purpose")?,
        decides: row.blob("decides")?,
    })
}

/// The agreements of a site that have begun, also those that are over: they say that the organisations had one.
pub(super) async fn begun(conn: &mut Conn<'_>, site: &str, now: Timestamp) -> Result<Vec<Terms>> {
    let sql = "SELECT parties, parts, starts, ends, ended FROM agreements WHERE site = $1 AND starts <= $2";
    conn.all(sql, values![site, now]).await?.iter().map(terms).collect()
}

/// Only an administrator, and only of a party: `within` are the organisations that they manage.
async fn may(conn: &mut Conn<'_>, user: Uuid, within: &[String], terms: &Terms) -> Result<()> {
    let sql = "SELECT role, active FROM users WHERE id = $1";
    let row = conn.optional(sql, values![user]).await?.ok_or(StoreError::NotFound)?;
    let role = Role::from_name(&row.text("role")?).ok_or_else(|| broken("role"))?;
    let party = terms.parties.iter().any(|party| within.contains(party));
    if role == Role::Administrator && row.flag("active")? && party {
        Ok(())
    } else {
        Err(StoreError::NotFound)
    }
}

struct Make {
    new: NewAgreement,
    user: Uuid,
    within: Vec<String>,
}

impl Command for Make {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let (now, NewAgreement { id, site, terms, renews, purpose, decides }) =
            (tools.clock.now(), &self.new);
        may(conn, self.user, &self.within, terms).await?;
        if terms.parties.len() < 2
            || terms.parts.is_empty()
            || terms.ended.is_some()
            || terms.ends.is_some_and(|ends| ends <= terms.starts || ends <= now)
        {
            return Err(StoreError::Refused("agreement"));
        }
        if let Some(before) = renews {
            let sql = "SELECT id FROM agreements WHERE id = $1 AND site = $2";
            conn.optional(sql, values![*before, site]).await?.ok_or(StoreError::NotFound)?;
        }
        conn.execute(
            "INSERT INTO agreements (id, site, parties, parts, starts, ends, made, made_by, renews, purpose, decides) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            values![
                *id,
                site,
                join(&terms.parties),
                shares::names(&terms.parts),
                terms.starts,
                terms.ends,
                now,
                self.user,
                *renews,
                purpose,
                decides
            ],
        )
        .await?;
        let parts: Vec<&str> = terms.parts.iter().map(|part| part.name()).collect();
        let result = format!("{} {}", terms.parties.join(","), parts.join(","));
        audit::add(conn, now, Actor::Staff(self.user), "agreement", Some(*id), &result).await
    }
}

struct End {
    id: Uuid,
    user: Uuid,
    within: Vec<String>,
}

impl Command for End {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let row = conn.optional(select_agreements!("WHERE id = $1"), values![self.id]).await?;
        let terms = read(&row.ok_or(StoreError::NotFound)?)?.terms;
        may(conn, self.user, &self.within, &terms).await?;
        if matches!(terms.standing(now), Standing::Over | Standing::CalledOff) {
            return Err(StoreError::Refused("agreement-over"));
        }
        let sql = "UPDATE agreements SET ended = $2, ended_by = $3 WHERE id = $1 AND ended IS NULL";
        if conn.execute(sql, values![self.id, now, self.user]).await? == 0 {
            return Err(StoreError::Refused("agreement-over"));
        }
        let result = terms.parties.join(",");
        audit::add(conn, now, Actor::Staff(self.user), "agreement-end", Some(self.id), &result).await
    }
}

impl Store {
    /// Writes an agreement down. `within`: the organisations that this administrator manages.
    ///
    /// # Errors
    /// `NotFound` for whoever is no administrator of a party; `Refused("agreement")` for terms that cannot be.
    pub async fn make_agreement(&self, new: NewAgreement, user: Uuid, within: &[String]) -> Result<()> {
        self.write(Make { new, user, within: within.to_vec() }).await
    }

    /// Ends an agreement: from this moment it gives no rights.
    ///
    /// # Errors
    /// `NotFound` for whoever is no administrator of a party; `Refused("agreement-over")` when it is over already.
    pub async fn end_agreement(&self, id: Uuid, user: Uuid, within: &[String]) -> Result<()> {
        self.write(End { id, user, within: within.to_vec() }).await
    }

    /// One.
    pub async fn agreement(&self, id: Uuid) -> Result<Option<Agreement>> {
        let sql = select_agreements!("WHERE id = $1");
        self.read().await?.conn().optional(sql, values![id]).await?.as_ref().map(read).transpose()
    }

    /// The agreements of a site, whatever has become of them: what begins last stands first.
    pub async fn agreements(&self, site: &str) -> Result<Vec<Agreement>> {
        let sql = select_agreements!("WHERE site = $1 ORDER BY starts DESC, id LIMIT $2");
        self.read().await?.conn().all(sql, values![site, SHOWN]).await?.iter().map(read).collect()
    }

    /// The terms of every agreement of a site that has begun.
    pub async fn agreements_begun(&self, site: &str) -> Result<Vec<Terms>> {
        let now = self.0.tools.clock.now();
        begun(&mut self.read().await?.conn(), site, now).await
    }
}
