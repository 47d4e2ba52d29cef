//! Phases of the way into work, and who is responsible in each: read from the site file, found for a case. Pure.

use serde::Deserialize;
use suunta_shared::instrument::Door;
use suunta_shared::routing::QueueKind;

use super::model::{Case, State, names};
use super::placing;
use super::plan::{Step, StepState};
use crate::config::site::{Organisation, Site};

names! {
    /// The phases of a transition, in their order.
    Phase, "phase-", {
        /// From sending to first contact.
        Intake = "intake",
        /// Finding out together what comes next.
        Guidance = "guidance",
        /// Learning.
        Training = "training",
        /// Trying out work.
        WorkTrial = "work-trial",
        /// After closing: how it went.
        FollowUp = "follow-up",
    }
}

#[allow(clippy::derivable_impls, reason = "the enum is declared by a macro")]
impl Default for Phase {
    fn default() -> Self {
        Self::Guidance
    }
}

/// Somebody with a part in a phase, as a site file names them: `{ queue = "training" }` is the organisation of the queue
/// that takes this kind of case, `{ organisation = "oulu-college" }` the organisation itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    /// The organisation of the queue for this kind.
    Queue(QueueKind),
    /// An organisation by its id.
    Organisation(String),
}

/// Roles and responsibilities in one phase.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roles {
    /// Which phase.
    pub id: Phase,
    /// Whose move it is.
    pub responsible: Party,
    /// Who takes part.
    #[serde(default)]
    pub takes_part: Vec<Party>,
    /// Who must be told.
    #[serde(default)]
    pub told: Vec<Party>,
}

impl Roles {
    /// Where a site says nothing else.
    pub fn usual(phase: Phase) -> Self {
        use QueueKind::{Digital, Guidance, Support, Training};
        let (responsible, takes_part, told): (_, &[QueueKind], &[QueueKind]) = match phase {
            Phase::Intake | Phase::FollowUp => (Guidance, &[], &[]),
            Phase::Guidance => (Guidance, &[Digital, Support], &[]),
            Phase::Training => (Training, &[Guidance], &[]),
            Phase::WorkTrial => (Guidance, &[Training], &[Support]),
        };
        let all = |kinds: &[QueueKind]| kinds.iter().map(|kind| Party::Queue(*kind)).collect();
        Self {
            id: phase,
            responsible: Party::Queue(responsible),
            takes_part: all(takes_part),
            told: all(told),
        }
    }
}

/// Roles and responsibilities of a phase at a site: what its file says, else the usual.
pub fn roles(site: &Site, phase: Phase) -> Roles {
    site.phases.iter().find(|roles| roles.id == phase).cloned().unwrap_or_else(|| Roles::usual(phase))
}

/// Who does a stop of a pathway that content says is `by` them, and to which phase it belongs. `None`: the person. An employer is
/// found together with the employment service.
pub fn stop(by: &str) -> (Option<QueueKind>, Phase) {
    match by {
        "person" => (None, Phase::Guidance),
        "college" => (Some(QueueKind::Training), Phase::Training),
        "coaching" => (Some(QueueKind::Digital), Phase::Guidance),
        "employer" => (Some(QueueKind::Guidance), Phase::WorkTrial),
        _ => (Some(QueueKind::Guidance), Phase::Guidance),
    }
}

/// The organisation that a party is.
pub fn organisation<'a>(site: &'a Site, party: &Party) -> Option<&'a Organisation> {
    match party {
        Party::Queue(kind) => {
            let queue = placing::queue_of(site, Door::Kind(*kind))?;
            site.organisation(&queue.organisation)
        }
        Party::Organisation(id) => site.organisation(id),
    }
}

/// The phase of a case: from its state and, once steps are agreed, from the first step that is still open. `None`: over.
pub fn phase(case: &Case, steps: &[Step]) -> Option<Phase> {
    match case.state {
        State::New | State::Claimed => Some(Phase::Intake),
        State::InContact | State::Planned => {
            let open = steps.iter().filter(|step| step.state.open() && step.state != StepState::Declined);
            // What is being done comes before what is only planned.
            let first = open.min_by_key(|step| (step.state == StepState::Planned, step.place));
            Some(first.map_or(Phase::Guidance, |step| step.phase))
        }
        State::Closed => case.follow_up.then_some(Phase::FollowUp),
        State::Withdrawn => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(place: i64, state: StepState, phase: Phase) -> Step {
        Step { place, state, phase, ..Step::default() }
    }

    #[test]
    fn the_phase_follows_from_state_and_steps() {
        let case = |state| Case { state, ..Case::default() };
        assert_eq!(phase(&case(State::New), &[]), Some(Phase::Intake));
        assert_eq!(phase(&case(State::Claimed), &[]), Some(Phase::Intake));
        assert_eq!(phase(&case(State::InContact), &[]), Some(Phase::Guidance));
        let steps = [
            step(1, StepState::Done, Phase::Training),
            step(2, StepState::Cancelled, Phase::Training),
            step(3, StepState::Planned, Phase::WorkTrial),
            step(4, StepState::Planned, Phase::Guidance),
        ];
        assert_eq!(phase(&case(State::Planned), &steps), Some(Phase::WorkTrial));
        assert_eq!(phase(&case(State::Planned), &steps[..2]), Some(Phase::Guidance), "nothing is left of it");
        let mut under_way = steps.clone();
        under_way[3].state = StepState::Accepted;
        assert_eq!(phase(&case(State::Planned), &under_way), Some(Phase::Guidance), "what is being done");
        under_way[3].state = StepState::Declined;
        assert_eq!(phase(&case(State::Planned), &under_way), Some(Phase::WorkTrial), "nobody does that one");
        assert_eq!(phase(&case(State::Closed), &steps), None);
        let agreed = Case { follow_up: true, ..case(State::Closed) };
        assert_eq!(phase(&agreed, &steps), Some(Phase::FollowUp));
    }
}
