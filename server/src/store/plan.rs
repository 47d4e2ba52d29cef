//! Steps of a plan: what is stored of them, and how they are read. What is done to them stands in [`super::steps`].

use jiff::Timestamp;
use uuid::Uuid;

use super::case_row::load;
use super::sql::{Conn, Row, broken, values};
use super::steps::{Add, ChangeStep, Tell};
use super::{Actor, NewTask, Result, Store, StoreError, place};
use crate::clock::{Clock, Randomness};
use crate::crypto::{Keyring, SealError};
use crate::referrals::model::{Case, Outcome};
use crate::referrals::phases::Phase;
use crate::referrals::plan::{Step, StepAction, StepState};

/// Steps looked at in one round, and shown to an organisation, at most.
const ROUND: usize = 200;

/// A step with what was typed about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// The step.
    pub step: Step,
    /// What is to be done, sealed at [`place::STEP`].
    pub body: Vec<u8>,
    /// Where, sealed at [`place::STEP_SPOT`].
    pub spot: Option<Vec<u8>>,
    /// Why it was declined, sealed at [`place::STEP_ANSWER`].
    pub answer: Option<Vec<u8>>,
}

impl PlanStep {
    /// What is to be done.
    ///
    /// # Errors
    /// When a stored value does not belong to this step.
    pub fn text(&self, keys: &Keyring) -> std::result::Result<String, SealError> {
        keys.open_text(place::STEP, self.step.id, &self.body)
    }

    /// Where; empty when nothing was said.
    ///
    /// # Errors
    /// When a stored value does not belong to this step.
    pub fn spot(&self, keys: &Keyring) -> std::result::Result<String, SealError> {
        let open = |sealed| keys.open_text(place::STEP_SPOT, self.step.id, sealed);
        self.spot.as_deref().map_or_else(|| Ok(String::new()), open)
    }

    /// Why it was declined; empty when it was not.
    ///
    /// # Errors
    /// When a stored value does not belong to this step.
    pub fn answer(&self, keys: &Keyring) -> std::result::Result<String, SealError> {
        let open = |sealed| keys.open_text(place::STEP_ANSWER, self.step.id, sealed);
        self.answer.as_deref().map_or_else(|| Ok(String::new()), open)
    }
}

/// A step to be planned, or what becomes of a planned one.
#[derive(Clone, Debug, Default)]
pub struct NewStep {
    /// Its id; the texts are sealed for it.
    pub id: Uuid,
    /// To which phase it belongs.
    pub phase: Phase,
    /// Whose step it is; `None`: the person's own.
    pub org: Option<String>,
    /// The member who does it.
    pub person: Option<Uuid>,
    /// To be done by then.
    pub due: Option<Timestamp>,
    /// A meeting begins.
    pub appointment: Option<Timestamp>,
    /// What is to be done, sealed at [`place::STEP`].
    pub body: Vec<u8>,
    /// Where, sealed at [`place::STEP_SPOT`].
    pub spot: Option<Vec<u8>>,
}

impl NewStep {
    /// Seals the texts of a step; `id` is that of a planned one, or a new one is drawn.
    pub fn seal(
        keys: &Keyring,
        clock: &Clock,
        random: Randomness,
        id: Option<Uuid>,
        text: &str,
        spot: &str,
    ) -> Self {
        let id = id.unwrap_or_else(|| random.id(clock));
        let spot = (!spot.is_empty()).then(|| keys.seal(place::STEP_SPOT, id, spot.as_bytes(), random));
        Self { id, body: keys.seal(place::STEP, id, text.as_bytes(), random), spot, ..Self::default() }
    }
}

/// Who does something to a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepBy {
    /// Who holds the case.
    Holder(Uuid),
    /// A member of the organisation to which it was sent.
    Receiver {
        /// The member.
        user: Uuid,
        /// Their organisation.
        org: String,
    },
    /// The person whose case it is, by private code: their own steps.
    Person {
        /// The case that the code opened.
        case: Uuid,
    },
}

impl StepBy {
    pub(super) const fn actor(&self) -> Actor {
        match self {
            Self::Holder(user) | Self::Receiver { user, .. } => Actor::Staff(*user),
            Self::Person { .. } => Actor::Person,
        }
    }

    /// May they do this at all? The state machine decides the rest.
    pub(super) const fn may(&self, action: StepAction) -> bool {
        match self {
            Self::Holder(_) => matches!(action, StepAction::Send | StepAction::Finish | StepAction::Cancel),
            Self::Receiver { .. } => {
                matches!(action, StepAction::Accept | StepAction::Decline | StepAction::Finish)
            }
            Self::Person { .. } => matches!(action, StepAction::Finish),
        }
    }
}

/// Something done to a step.
#[derive(Clone, Debug)]
pub struct StepDone {
    /// The step.
    pub step: Uuid,
    /// The version that was seen.
    pub version: i64,
    /// By whom.
    pub by: StepBy,
    /// What.
    pub action: StepAction,
    /// Why it is declined, sealed at [`place::STEP_ANSWER`].
    pub answer: Option<Vec<u8>>,
    /// What came of it, from the receiving organisation.
    pub outcome: Option<Outcome>,
    /// On sending: the queues whose members see it. One of them at least must be open for intake.
    pub queues: Vec<String>,
}

macro_rules! select_step {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.case_id, s.version, s.place, s.state, s.phase, s.org, s.person, s.sender, s.created, \
             s.changed, s.due, s.appointment, s.accept_by, s.outcome, s.watch, s.body, s.spot, s.answer FROM steps s ",
            $rest
        )
    };
}

fn read(row: &Row) -> Result<PlanStep> {
    let outcome = row.opt_text("outcome")?;
    let step = Step {
        id: row.uuid("id")?,
        case: row.uuid("case_id")?,
        version: row.int("version")?,
        place: row.int("place")?,
        state: StepState::from_name(&row.text("state")?).ok_or_else(|| broken("state of a step"))?,
        phase: Phase::from_name(&row.text("phase")?).ok_or_else(|| broken("phase"))?,
        org: row.opt_text("org")?,
        person: row.opt_uuid("person")?,
        sender: row.uuid("sender")?,
        created: row.time("created")?,
        changed: row.time("changed")?,
        due: row.opt_time("due")?,
        appointment: row.opt_time("appointment")?,
        accept_by: row.opt_time("accept_by")?,
        outcome: outcome
            .map(|name| Outcome::from_name(&name).ok_or_else(|| broken("outcome")))
            .transpose()?,
    };
    let (body, spot, answer) = (row.blob("body")?, row.opt_blob("spot")?, row.opt_blob("answer")?);
    Ok(PlanStep { step, body, spot, answer })
}

pub(super) async fn find(conn: &mut Conn<'_>, id: Uuid) -> Result<PlanStep> {
    let row = conn.optional(select_step!("WHERE s.id = $1"), values![id]).await?;
    row.as_ref().map(read).transpose()?.ok_or(StoreError::NotFound)
}

pub(super) async fn steps_of(conn: &mut Conn<'_>, case: Uuid) -> Result<Vec<PlanStep>> {
    let sql = select_step!("WHERE s.case_id = $1 ORDER BY s.place, s.id");
    conn.all(sql, values![case]).await?.iter().map(read).collect()
}

impl Store {
    /// Adds steps to the plan of a case; who holds it, from first contact on.
    ///
    /// # Errors
    /// `Refused("too-many-steps")` beyond 60 steps.
    pub async fn add_steps(&self, case: Uuid, user: Uuid, steps: Vec<NewStep>) -> Result<()> {
        self.send(user, case, Add { case, user, steps }).await
    }

    /// Makes another step of a planned or declined one; `new.id` names it.
    pub async fn change_step(&self, user: Uuid, version: i64, new: NewStep) -> Result<()> {
        let case = self.step(new.id).await?.ok_or(StoreError::NotFound)?.step.case;
        self.send(user, case, ChangeStep { user, version, new }).await
    }

    /// Does something to a step.
    ///
    /// # Errors
    /// `Conflict` when it was changed meanwhile; `Refused` with `state`, `reason-needed`, `outcome-needed`, `named-people`
    /// or `queue-closed`; `NotFound` for a step that is not theirs.
    pub async fn step_done(&self, done: StepDone) -> Result<()> {
        match done.by {
            StepBy::Receiver { user, .. } => {
                let case = self.step(done.step).await?.ok_or(StoreError::NotFound)?.step.case;
                self.send(user, case, done).await
            }
            _ => self.write(done).await,
        }
    }

    /// The plan of a case in its order.
    pub async fn steps(&self, case: Uuid) -> Result<Vec<PlanStep>> {
        steps_of(&mut self.read().await?.conn(), case).await
    }

    /// One step.
    pub async fn step(&self, id: Uuid) -> Result<Option<PlanStep>> {
        let row = self.read().await?.conn().optional(select_step!("WHERE s.id = $1"), values![id]).await?;
        row.as_ref().map(read).transpose()
    }

    /// Steps that were sent to an organisation and are not done, the next due first, at most 200, with their cases.
    pub async fn steps_sent_to(&self, org: &str) -> Result<Vec<(PlanStep, Case)>> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let sql = select_step!(
            "WHERE s.org = $1 AND s.state IN ('sent', 'accepted') ORDER BY COALESCE(s.accept_by, s.due, s.created), \
             s.id LIMIT $2"
        );
        let rows = conn.all(sql, values![org, ROUND]).await?;
        with_cases(&mut conn, &rows).await
    }

    /// Steps about which something is to be told, the longest waiting first, with their cases.
    pub async fn steps_to_watch(&self) -> Result<Vec<(PlanStep, Case)>> {
        let now = self.0.tools.clock.now();
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let sql = select_step!("WHERE s.watch <= $1 ORDER BY s.watch, s.id LIMIT $2");
        let rows = conn.all(sql, values![now, ROUND]).await?;
        with_cases(&mut conn, &rows).await
    }

    /// Gives the tasks that are due about a step as it was read, each with the queue or organisation in which it is
    /// told. `false`: the step has changed meanwhile, and nothing was done.
    pub async fn tell_step(
        &self,
        step: Step,
        holding: &str,
        tasks: Vec<(String, NewTask)>,
        until: Timestamp,
    ) -> Result<bool> {
        self.write(Tell { step, holding: holding.into(), tasks, until }).await
    }
}

async fn with_cases(conn: &mut Conn<'_>, rows: &[Row]) -> Result<Vec<(PlanStep, Case)>> {
    let mut all = Vec::new();
    for row in rows {
        let step = read(row)?;
        match load(conn, step.step.case).await {
            Ok(case) => all.push((step, case)),
            // Erased in this moment.
            Err(StoreError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}
