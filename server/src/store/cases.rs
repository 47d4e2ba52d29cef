//! The commands on cases, as the rest of the server calls them. `user` is who does it; `version` is the version that
//! user has seen, and a stale one gives [`StoreError::Conflict`](super::StoreError::Conflict) with the case as it is.

use jiff::Timestamp;
use uuid::Uuid;

use super::case_row::{read_cases, select_case};
use super::change::{Change, What};
use super::{Actor, Correction, Destination, NewCase, NewTask, Result, Store, StoreError, Submitted, Text};
use super::{Tools, audit};
use super::{sql::Conn, sql::values, writer::Command};
use crate::referrals::model::{Action, Case, Channel, Outcome};
use crate::referrals::plan::SharedPart;

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
        let (actor, version) = (Actor::Staff(user), version.into());
        let change = Change { case, actor, version, what, text, told: Vec::new() };
        self.send(user, case, change).await
    }

    async fn by_person(&self, case: Uuid, what: What, text: Option<Text>) -> Result<Case> {
        let told = Vec::new();
        self.write(Change { case, actor: Actor::Person, version: None, what, text, told }).await
    }

    /// Stores a submission once, whatever the network repeats.
    pub async fn submit(&self, new: NewCase) -> Result<Submitted> {
        self.write(new).await
    }

    /// Takes a waiting case. It must be contacted within two working days.
    pub async fn claim(&self, case: Uuid, user: Uuid, version: i64) -> Result<Case> {
        self.by(case, user, version, What::Claim { out_of_turn: false }, None).await
    }

    /// Claims another than the oldest; why stands with it in the history.
    pub async fn claim_out_of_turn(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        reason: Text,
    ) -> Result<Case> {
        self.by(case, user, version, What::Claim { out_of_turn: true }, Some(reason)).await
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

    /// To another queue, by the holder, or by anybody while nobody holds it. The deadline stays, and so does what is
    /// hidden from the organisation that has it.
    pub async fn move_to(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        to: Destination,
        reason: Text,
    ) -> Result<Case> {
        self.by(case, user, version, What::Move(to, None), Some(reason)).await
    }

    /// To another queue, with the parts that its organisation is not shown because the person did not agree to pass them
    /// on; within one organisation nothing changes.
    pub async fn move_hiding(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        (to, hidden): (Destination, Vec<SharedPart>),
        reason: Text,
    ) -> Result<Case> {
        self.by(case, user, version, What::Move(to, Some(hidden)), Some(reason)).await
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

    /// Somebody looks after a case that an absent colleague held, or a lead hands it on; its state stays. `told`: the new
    /// holder learns of it.
    pub async fn hand_over(
        &self,
        case: Uuid,
        by: Actor,
        version: i64,
        to: Uuid,
        told: Vec<NewTask>,
    ) -> Result<Case> {
        let what = What::HandOver { to };
        self.write(Change { case, actor: by, version: Some(version), what, text: None, told }).await
    }

    /// Suunta puts a case back in its place because its holder is away and nobody can take over.
    pub async fn put_back(&self, case: Uuid, version: i64) -> Result<Case> {
        let what = What::Release { any: true };
        let told = Vec::new();
        self.write(Change { case, actor: Actor::System, version: Some(version), what, text: None, told })
            .await
    }

    /// After closing: how it goes three or twelve months later. Ends the follow-up's task.
    pub async fn follow_up(
        &self,
        case: Uuid,
        user: Uuid,
        version: i64,
        outcome: Outcome,
        text: Option<Text>,
    ) -> Result<Case> {
        self.by(case, user, version, What::FollowUp { outcome }, text).await
    }

    /// Claims whose lease is over, the oldest first, at most 200.
    pub async fn lapsed(&self) -> Result<Vec<Case>> {
        let now = self.0.tools.clock.now();
        let sql = select_case!("WHERE c.state = 'claimed' AND c.lease < $1 ORDER BY c.lease LIMIT $2");
        read_cases(&self.read().await?.conn().all(sql, values![now, LAPSED]).await?)
    }

    /// Puts a lapsed claim back in its place and tells of it. `false`: contacted, withdrawn or lapsed by another server in
    /// this moment.
    pub async fn lapse(&self, case: &Case, told: Vec<NewTask>) -> Result<bool> {
        let (actor, version) = (Actor::System, Some(case.version));
        let change = Change { case: case.id, actor, version, what: What::Lapse, text: None, told };
        match self.write(change).await {
            Ok(_) => Ok(true),
            Err(StoreError::Conflict(_) | StoreError::NotFound | StoreError::Refused(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }
}
