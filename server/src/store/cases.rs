//! The commands on cases, as the rest of the server calls them. `user` is who does it; `version` is the version that
//! user has seen, and a stale one gives [`StoreError::Conflict`](super::StoreError::Conflict) with the case as it is.

use jiff::Timestamp;
use uuid::Uuid;

use super::change::{Change, What};
use super::drafts::Sent;
use super::{Actor, Correction, Destination, NewCase, Result, Store, StoreError, Submitted, Text};
use super::{Tools, audit};
use super::{sql::Conn, sql::values, writer::Command};
use crate::referrals::model::{Action, Case, Channel, Outcome};

/// Lapsed leases are put back in portions, so that others get their turn.
const LAPSED: usize = 200;

/// Somebody has read a case's contact data.
struct Opened {
    case: Uuid,
    user: Uuid,
}

impl Command for Opened {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        audit::add(conn, now, Actor::Staff(self.user), Action::Open.name(), Some(self.case), "").await
    }
}

impl Store {
    async fn by(
        &self,
        case: Uuid,
        user: Uuid,
        version: impl Into<Option<i64>>,
        what: What,
        text: Option<Text>,
    ) -> Result<Case> {
        let change = Change { case, actor: Actor::Staff(user), version: version.into(), what, text };
        match self.1 {
            Some(form) => self.write(Sent { change, form }).await,
            None => self.write(change).await,
        }
    }

    async fn by_person(&self, case: Uuid, what: What, text: Option<Text>) -> Result<Case> {
        self.write(Change { case, actor: Actor::Person, version: None, what, text }).await
    }

    /// Stores a submission once, whatever the network repeats.
    pub async fn submit(&self, new: NewCase) -> Result<Submitted> {
        self.write(new).await
    }

    /// Takes a waiting case. It must be contacted within two working days.
    pub async fn claim(&self, case: Uuid, user: Uuid, version: i64) -> Result<Case> {
        self.by(case, user, version, What::Claim, None).await
    }

    /// Claims another than the oldest; why stands with it in the history.
    pub async fn claim_out_of_turn(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        reason: Text,
    ) -> Result<Case> {
        self.by(case, user, version, What::Claim, Some(reason)).await
    }

    /// An administrator gives the case to a member of staff, whoever holds it.
    pub async fn assign(&self, case: Uuid, admin: Uuid, version: i64, to: Uuid) -> Result<Case> {
        self.by(case, admin, version, What::Assign { to }, None).await
    }

    /// The holder puts it back in its place.
    pub async fn release(&self, case: Uuid, user: Uuid, version: i64) -> Result<Case> {
        self.by(case, user, version, What::Release { any: false }, None).await
    }

    /// An administrator puts it back in its place, whoever holds it.
    pub async fn release_for(&self, case: Uuid, admin: Uuid, version: i64) -> Result<Case> {
        self.by(case, admin, version, What::Release { any: true }, None).await
    }

    /// The holder has reached the person; from now on there is always a next-action date.
    pub async fn contacted(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        channel: Channel,
        next_action: Timestamp,
        text: Option<Text>,
    ) -> Result<Case> {
        self.by(case, user, version, What::Contact { channel, next: next_action }, text).await
    }

    /// The holder has tried in vain.
    pub async fn no_answer(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        channel: Channel,
        text: Option<Text>,
    ) -> Result<Case> {
        self.by(case, user, version, What::NoAnswer { channel }, text).await
    }

    /// The holder sets another next-action date.
    pub async fn next_action(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        at: Timestamp,
        text: Option<Text>,
    ) -> Result<Case> {
        self.by(case, user, version, What::NextAction { at }, text).await
    }

    /// The holder writes down what was agreed: shown to the person under their code.
    pub async fn plan(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        next_action: Timestamp,
        text: Text,
    ) -> Result<Case> {
        self.by(case, user, version, What::Plan { next: next_action }, Some(text)).await
    }

    /// A note needs no version: it changes nothing and never conflicts.
    pub async fn note(&self, case: Uuid, user: Uuid, text: Text) -> Result<()> {
        self.by(case, user, None, What::Note, Some(text)).await.map(drop)
    }

    /// To another queue, by the holder, or by anybody while nobody holds it. The deadline stays.
    pub async fn move_to(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        to: Destination,
        reason: Text,
    ) -> Result<Case> {
        self.by(case, user, version, What::Move(to), Some(reason)).await
    }

    /// The holder closes it with one of the eight outcomes.
    pub async fn close_case(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        outcome: Outcome,
        follow_up: bool,
        text: Option<Text>,
    ) -> Result<Case> {
        self.by(case, user, version, What::Close { outcome, follow_up }, text).await
    }

    /// The person says that the queue is wrong.
    pub async fn contest(&self, case: Uuid, reason: Text) -> Result<Case> {
        self.by_person(case, What::Contest, Some(reason)).await
    }

    /// An administrator settles a contest; the answer is shown to the person under their code.
    pub async fn settle_contest(
        &self,
        case: Uuid,
        admin: Uuid,
        version: i64,
        to: Option<Destination>,
        answer: Text,
    ) -> Result<Case> {
        self.by(case, admin, version, What::Settle(to), Some(answer)).await
    }

    /// The person corrects how they can be reached.
    pub async fn correct(&self, case: Uuid, correction: Correction) -> Result<Case> {
        self.by_person(case, What::Correct(correction), None).await
    }

    /// The person says how it went.
    pub async fn report_outcome(&self, case: Uuid, outcome: Outcome) -> Result<Case> {
        self.by_person(case, What::Report { outcome }, None).await
    }

    /// A new private code after an identity check, which is noted. The old code opens nothing any more.
    pub async fn reissue_code(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        new_hash: [u8; 32],
        identity_check: Text,
    ) -> Result<Case> {
        self.by(case, user, version, What::Reissue { hash: new_hash }, Some(identity_check)).await
    }

    /// Writes into the audit that somebody has read a case's contact data.
    pub async fn opened(&self, case: Uuid, user: Uuid) -> Result<()> {
        self.write(Opened { case, user }).await
    }

    /// Claims whose lease is over go back to their place; answers how many.
    pub async fn lapse_leases(&self) -> Result<usize> {
        let now = self.0.tools.clock.now();
        let mut count = 0;
        loop {
            let sql = "SELECT id, version FROM cases WHERE state = 'claimed' AND lease < $1 ORDER BY lease LIMIT $2";
            let rows = self.read().await?.conn().all(sql, values![now, LAPSED]).await?;
            for row in &rows {
                let change = Change {
                    case: row.uuid("id")?,
                    actor: Actor::System,
                    version: Some(row.int("version")?),
                    what: What::Lapse,
                    text: None,
                };
                match self.write(change).await {
                    Ok(_) => count += 1,
                    // Contacted, withdrawn or lapsed by another server in this moment: no longer ours.
                    Err(StoreError::Conflict(_) | StoreError::NotFound | StoreError::Refused(_)) => {}
                    Err(error) => return Err(error),
                }
            }
            if rows.len() < LAPSED {
                return Ok(count);
            }
        }
    }
}
