//! Steps of a plan: their states, who sees them, what somebody must be told about them. Pure.

use jiff::Timestamp;
use uuid::Uuid;

use super::model::{Case, Outcome, names};
use super::phases::Phase;
use super::watch::{TaskKind, days, morning};
use crate::config::site::{Queue, Site};

names! {
    /// States of a step.
    StepState, "plan-step-", {
        /// Agreed, and nobody has been asked yet.
        Planned = "planned",
        /// Another organisation has been asked.
        Sent = "sent",
        /// It has said yes.
        Accepted = "accepted",
        /// Done.
        Done = "done",
        /// The other organisation has said no, with a reason.
        Declined = "declined",
        /// Taken out of the plan.
        Cancelled = "cancelled",
    }
}

names! {
    /// What can be done to a step; also the names in the audit.
    StepAction, "plan-action-", {
        Add = "step-add",
        Change = "step-change",
        Send = "step-send",
        Accept = "step-accept",
        Decline = "step-decline",
        Finish = "step-done",
        Cancel = "step-cancel",
    }
}

names! {
    /// The parts of a case that a person may share with an organisation.
    SharedPart, "share-part-", {
        /// Name, phone, e-mail, wishes about contact.
        Contact = "contact",
        /// The situation questions.
        Situation = "situation",
        /// Digital skills.
        Digital = "digital",
        /// Interests, and the work and paths suggested from them.
        Interests = "interests",
        /// What they wrote in their own words.
        Message = "message",
    }
}

#[allow(clippy::derivable_impls, reason = "the enum is declared by a macro")]
impl Default for StepState {
    fn default() -> Self {
        Self::Planned
    }
}

impl StepState {
    /// Still to be seen to by somebody.
    pub const fn open(self) -> bool {
        matches!(self, Self::Planned | Self::Sent | Self::Accepted | Self::Declined)
    }

    /// With the other organisation.
    pub const fn away(self) -> bool {
        matches!(self, Self::Sent | Self::Accepted)
    }
}

/// Whose step it is, seen from the organisation that holds the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The person's own.
    Client,
    /// Of the organisation itself: needs no acceptance.
    Own,
    /// Of another organisation.
    Other,
}

/// A step without anything that was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Random id.
    pub id: Uuid,
    /// The case.
    pub case: Uuid,
    /// Raised by one with every change.
    pub version: i64,
    /// Its place in the plan.
    pub place: i64,
    /// State.
    pub state: StepState,
    /// To which phase it belongs.
    pub phase: Phase,
    /// Whose step it is; `None`: the person's own.
    pub org: Option<String>,
    /// The member who does it.
    pub person: Option<Uuid>,
    /// Who planned or sent it.
    pub sender: Uuid,
    /// When it was planned.
    pub created: Timestamp,
    /// When it came to its state.
    pub changed: Timestamp,
    /// To be done by then.
    pub due: Option<Timestamp>,
    /// A meeting begins.
    pub appointment: Option<Timestamp>,
    /// The other organisation says yes or no by then.
    pub accept_by: Option<Timestamp>,
    /// What the receiving organisation says came of it.
    pub outcome: Option<Outcome>,
}

impl Step {
    /// Whose step it is, while this organisation holds the case.
    pub fn whose(&self, holding: &str) -> Whose {
        match self.org.as_deref() {
            None => Whose::Client,
            Some(org) if org == holding => Whose::Own,
            Some(_) => Whose::Other,
        }
    }

    /// The state after an action, or `None` when it is not possible. The whole machine.
    pub fn after(&self, action: StepAction, holding: &str) -> Option<StepState> {
        use StepAction as A;
        use StepState as S;
        let other = self.whose(holding) == Whose::Other;
        match (action, self.state) {
            (A::Change, S::Planned | S::Declined) => Some(S::Planned),
            (A::Send, S::Planned | S::Declined) if other => Some(S::Sent),
            (A::Accept, S::Sent) => Some(S::Accepted),
            (A::Decline, S::Sent | S::Accepted) => Some(S::Declined),
            (A::Finish, S::Planned) if !other => Some(S::Done),
            (A::Finish, S::Accepted) => Some(S::Done),
            (A::Cancel, state) if state.open() => Some(S::Cancelled),
            _ => None,
        }
    }
}

/// For whom a task about a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepFor {
    /// Who sent it; whoever looks after the case when they do not hold it any more.
    Sender,
    /// Who does it.
    Worker,
}

/// Something to be told about a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepNotice {
    /// From this moment on.
    pub at: Timestamp,
    /// What.
    pub kind: TaskKind,
    /// To whom.
    pub to: StepFor,
    /// The date that it rests on.
    pub basis: Timestamp,
    /// To be done by then.
    pub due: Timestamp,
}

/// Everything that is ever to be told about a step as it is now. `holding`: the organisation that holds the case.
pub fn notices(step: &Step, holding: &str) -> Vec<StepNotice> {
    let mut all = Vec::new();
    let mut tell = |at, kind, to, basis, due| all.push(StepNotice { at, kind, to, basis, due });
    match step.state {
        // Not taken in time: back to the sender, never to the person.
        StepState::Sent => {
            if let Some(by) = step.accept_by {
                tell(by, TaskKind::StepNotTaken, StepFor::Sender, by, days(by, 1));
            }
        }
        StepState::Declined => {
            let at = step.changed;
            tell(at, TaskKind::StepDeclined, StepFor::Sender, at, days(at, 1));
        }
        StepState::Planned | StepState::Accepted => {
            if let Some(due) = step.due {
                let asked = step.state == StepState::Accepted || step.whose(holding) == Whose::Own;
                let to = if asked { StepFor::Worker } else { StepFor::Sender };
                tell(morning(due), TaskKind::StepDue, to, due, due);
            }
        }
        StepState::Done | StepState::Cancelled => {}
    }
    all
}

/// Whether a task with this cause still has it.
pub fn stands(kind: TaskKind, basis: Timestamp, step: &Step, holding: &str) -> bool {
    notices(step, holding).iter().any(|notice| notice.kind == kind && notice.basis == basis)
}

/// Whether a case's steps may only be seen by named people.
pub fn named_only(site: &Site, case: &Case) -> bool {
    case.protected || site.queue(&case.queue).is_some_and(|queue| queue.protected)
}

/// The queues of an organisation whose members see the steps it is sent: all of them, or for a protected case those of
/// named people alone. None: the case cannot be passed there at all.
pub fn eyes<'a>(site: &'a Site, org: &str, named_only: bool) -> Vec<&'a Queue> {
    site.queues.iter().filter(|queue| queue.organisation == org && (!named_only || queue.protected)).collect()
}

/// Two sides say different things about what came of a case.
pub fn contradict(outcomes: &[Outcome]) -> bool {
    outcomes.windows(2).any(|pair| pair[0] != pair[1])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::referrals::calendar;

    fn at(text: &str) -> Timestamp {
        text.parse::<jiff::civil::DateTime>().unwrap().to_zoned(calendar::finland()).unwrap().timestamp()
    }

    fn other() -> Step {
        Step { org: Some("college".into()), ..Step::default() }
    }

    fn walk(mut step: Step, actions: &[StepAction]) -> Option<StepState> {
        for action in actions {
            step.state = step.after(*action, "city")?;
        }
        Some(step.state)
    }

    #[test]
    fn the_walk_of_a_step() {
        use StepAction::{Accept, Cancel, Change, Decline, Finish, Send};
        assert_eq!(walk(other(), &[Send, Accept, Finish]), Some(StepState::Done));
        assert_eq!(walk(other(), &[Send, Decline, Change, Send]), Some(StepState::Sent));
        assert_eq!(walk(other(), &[Send, Accept, Decline, Cancel]), Some(StepState::Cancelled));
        for impossible in
            [&[Finish][..], &[Accept], &[Send, Finish], &[Send, Change], &[Send, Accept, Finish, Cancel]]
        {
            assert_eq!(walk(other(), impossible), None, "{impossible:?}");
        }
        let own = Step { org: Some("city".into()), ..Step::default() };
        for step in [own, Step::default()] {
            assert_eq!(walk(step.clone(), &[Finish]), Some(StepState::Done), "needs no acceptance");
            assert_eq!(walk(step, &[Send]), None);
        }
    }

    #[test]
    fn two_working_days_to_say_yes_then_back_to_the_sender() {
        let by = at("2026-11-26T16:00");
        let step = Step {
            state: StepState::Sent,
            accept_by: Some(by),
            due: Some(at("2026-11-24T16:00")),
            ..other()
        };
        let told = notices(&step, "city");
        assert_eq!(told.len(), 1, "the person is told nothing, and nobody who has not said yes is reminded");
        assert_eq!((told[0].at, told[0].kind, told[0].to), (by, TaskKind::StepNotTaken, StepFor::Sender));
        assert!(stands(TaskKind::StepNotTaken, by, &step, "city"));
        let accepted = Step { state: StepState::Accepted, ..step };
        assert!(!stands(TaskKind::StepNotTaken, by, &accepted, "city"));
    }

    #[test]
    fn a_due_step_reminds_who_does_it() {
        let due = Some(at("2026-12-01T16:00"));
        let told = |step: &Step| {
            let notices = notices(step, "city");
            (notices[0].at, notices[0].kind, notices[0].to)
        };
        let morning = at("2026-12-01T08:00");
        let accepted = Step { state: StepState::Accepted, due, ..other() };
        assert_eq!(told(&accepted), (morning, TaskKind::StepDue, StepFor::Worker));
        let own = Step { org: Some("city".into()), due, ..Step::default() };
        assert_eq!(told(&own), (morning, TaskKind::StepDue, StepFor::Worker));
        let asked_nobody = Step { due, ..other() };
        assert_eq!(told(&asked_nobody), (morning, TaskKind::StepDue, StepFor::Sender));
        let clients = Step { due, ..Step::default() };
        assert_eq!(told(&clients), (morning, TaskKind::StepDue, StepFor::Sender));
    }

    #[test]
    fn sides_agree_or_not() {
        use Outcome::{GotHelp, StartedWork};
        assert!(!contradict(&[]) && !contradict(&[GotHelp]) && !contradict(&[GotHelp, GotHelp]));
        assert!(contradict(&[GotHelp, GotHelp, StartedWork]) && contradict(&[StartedWork, GotHelp]));
    }

    proptest! {
        #[test]
        fn whatever_is_tried(actions in proptest::collection::vec(proptest::sample::select(StepAction::ALL), 0..30), own in any::<bool>()) {
            let mut step = if own { Step::default() } else { other() };
            let mut accepted = false;
            for action in actions {
                let Some(next) = step.after(action, "city") else { continue };
                // Done and cancelled are the end.
                prop_assert!(step.state.open());
                // Another organisation's step is done only when it has said yes.
                accepted = match action { StepAction::Accept => true, StepAction::Change | StepAction::Send => false, _ => accepted };
                prop_assert!(next != StepState::Done || own || accepted);
                step.state = next;
            }
        }
    }
}
