//! What a referral is: its states, the events on it, its outcomes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::plan::SharedPart;

/// Declares an enum with the stable names under which it is stored and the prefix of its messages.
macro_rules! names {
    ($(#[$meta:meta])* $name:ident, $prefix:literal, { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $text)] $variant),+ }
        impl $name {
            /// Every value in its usual order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The stable name: in the database, in forms.
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $text),+ } }
            /// The value with this stable name.
            pub fn from_name(name: &str) -> Option<Self> { match name { $($text => Some(Self::$variant),)+ _ => None } }
            /// Its message id.
            pub const fn message(self) -> &'static str { match self { $(Self::$variant => concat!($prefix, $text)),+ } }
        }
    };
}

pub(crate) use names;

names! {
    /// States of a referral. `Closed` and `Withdrawn` are final.
    State, "state-", {
        /// Waiting in its queue.
        New = "new",
        /// Somebody has taken it and must make contact before the lease ends.
        Claimed = "claimed",
        /// First contact is made; a next-action date is set.
        InContact = "in-contact",
        /// Steps are agreed.
        Planned = "planned",
        /// Closed with an outcome.
        Closed = "closed",
        /// Withdrawn by the person and erased.
        Withdrawn = "withdrawn",
    }
}

names! {
    /// The eight outcomes with which a case is closed.
    Outcome, "outcome-", {
        StartedWork = "started-work",
        StartedTraining = "started-training",
        GotHelp = "got-help",
        ReferredElsewhere = "referred-elsewhere",
        NoCapacity = "no-capacity",
        NotEligible = "not-eligible",
        Unreachable = "unreachable",
        NoLongerWanted = "no-longer-wanted",
    }
}

names! {
    /// What happened to a case, as its history shows it.
    EventKind, "event-", {
        Received = "received",
        Claimed = "claimed",
        Released = "released",
        LeaseLapsed = "lease-lapsed",
        Contacted = "contacted",
        NoAnswer = "no-answer",
        NextAction = "next-action",
        Assigned = "assigned",
        HandedOver = "handed-over",
        Planned = "planned",
        Noted = "noted",
        Moved = "moved",
        Contested = "contested",
        ContestSettled = "contest-settled",
        Corrected = "corrected",
        CodeReissued = "code-reissued",
        PersonReported = "person-reported",
        Closed = "closed",
        FollowedUp = "followed-up",
        Withdrawn = "withdrawn",
        /// Another organisation was asked to do a step of the plan.
        StepSent = "step-sent",
        StepAccepted = "step-accepted",
        StepDeclined = "step-declined",
        /// Nobody there said yes in time.
        StepReturned = "step-returned",
        StepDone = "step-done",
        StepCancelled = "step-cancelled",
        /// The person agreed to show parts of their case to an organisation.
        Shared = "shared",
        Unshared = "unshared",
        MessageToPerson = "message-to-person",
        MessageFromPerson = "message-from-person",
    }
}

impl EventKind {
    /// What the person is told of as having happened: without what staff write for each other, and without what stands on
    /// their page by itself, as steps, as what is shared, as messages.
    pub const fn is_told_to_the_person(self) -> bool {
        !matches!(
            self,
            Self::Noted
                | Self::Released
                | Self::StepSent
                | Self::StepAccepted
                | Self::StepDeclined
                | Self::StepReturned
                | Self::StepDone
                | Self::StepCancelled
                | Self::Shared
                | Self::Unshared
                | Self::MessageToPerson
                | Self::MessageFromPerson
        )
    }

    /// The text of such an event is written for the person and shown under their code.
    pub const fn for_the_person(self) -> bool {
        matches!(self, Self::Planned | Self::ContestSettled)
    }
}

names! {
    /// What can be done to a case; also the names in the audit.
    Action, "action-", {
        Submit = "submit",
        Claim = "claim",
        Assign = "assign",
        HandOver = "hand-over",
        Release = "release",
        Lapse = "lapse",
        Contact = "contact",
        NoAnswer = "no-answer",
        NextAction = "next-action",
        Plan = "plan",
        Note = "note",
        Move = "move",
        Close = "close",
        FollowUp = "follow-up",
        Contest = "contest",
        SettleContest = "settle-contest",
        Correct = "correct",
        ReportOutcome = "report-outcome",
        ReissueCode = "reissue-code",
        Withdraw = "withdraw",
        Expire = "expire",
        Open = "open",
    }
}

#[allow(clippy::derivable_impls, reason = "the enum is declared by a macro")]
impl Default for State {
    fn default() -> Self {
        Self::New
    }
}

impl State {
    /// Held by somebody in this state.
    pub const fn held(self) -> bool {
        matches!(self, Self::Claimed | Self::InContact | Self::Planned)
    }

    /// Still to be worked on.
    pub const fn open(self) -> bool {
        self.held() || matches!(self, Self::New)
    }

    /// The state after an action, or `None` when the action is not possible in this state. The whole machine.
    pub const fn after(self, action: Action) -> Option<Self> {
        use Action as A;
        if matches!(self, Self::Withdrawn) {
            return None;
        }
        match (action, self) {
            (A::Claim | A::Assign, Self::New) => Some(Self::Claimed),
            (A::Contact, Self::Claimed) => Some(Self::InContact),
            (A::Plan, Self::InContact | Self::Planned) => Some(Self::Planned),
            (A::Lapse, Self::Claimed) => Some(Self::New),
            (A::FollowUp, Self::Closed) => Some(Self::Closed),
            (A::Release, state) if state.held() => Some(Self::New),
            (A::Move, state) if state.open() => Some(Self::New),
            (A::Close, state) if state.held() => Some(Self::Closed),
            (A::Expire, Self::Closed) | (A::Withdraw, _) => Some(Self::Withdrawn),
            // From here on the state stays as it is.
            (A::Contact | A::NextAction, Self::InContact | Self::Planned)
            | (A::Note | A::ReportOutcome | A::ReissueCode | A::Open, _) => Some(self),
            (A::Assign | A::HandOver | A::NoAnswer, state) if state.held() => Some(state),
            (A::Contest | A::SettleContest | A::Correct, state) if state.open() => Some(state),
            _ => None,
        }
    }
}

names! {
    /// How a person is, or was, contacted.
    Channel, "channel-", {
        Phone = "phone",
        Sms = "sms",
        Email = "email",
        Meeting = "meeting",
    }
}

names! {
    /// Role of a member of staff.
    Role, "role-", {
        /// Works the queues they belong to.
        Counsellor = "counsellor",
        /// Also looks after those queues: decides contests, hands cases over, sees what is late and who is away.
        Lead = "lead",
        /// Sees figures and no case; answers feedback on the service.
        Coordinator = "coordinator",
        /// Does what a lead does in every queue of the organisation; manages accounts, memberships, open and closed queues.
        Administrator = "administrator",
    }
}

/// One referral, without anything typed by or about the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// Random id; the only one that audit and logs carry.
    pub id: Uuid,
    /// Number that may be said aloud, "S26-4217-0835" style; unique.
    pub number: String,
    /// Site id.
    pub site: String,
    /// Organisation id of the queue.
    pub org: String,
    /// Queue id.
    pub queue: String,
    /// Id of the rule that chose the queue first.
    pub rule: String,
    /// State.
    pub state: State,
    /// Raised by one with every change; every command names the version it has seen.
    pub version: i64,
    /// Who holds it.
    pub owner: Option<Uuid>,
    /// Language of the person.
    pub lang: String,
    /// Municipality id.
    pub area: Option<String>,
    /// Goal name (`suunta_shared::situation::Goal`).
    pub goal: Option<String>,
    /// Digital band name.
    pub band: Option<String>,
    /// Barrier names, in order.
    pub barriers: Vec<String>,
    /// Wants an interpreter.
    pub interpreter: bool,
    /// Details are protected (turvakielto): seen by members of its queue only, in no other list, count or search.
    pub protected: bool,
    /// When it was sent.
    pub created: Timestamp,
    /// First contact is due; never moved later.
    pub deadline: Timestamp,
    /// End of the claim's lease, only while `Claimed`.
    pub lease: Option<Timestamp>,
    /// Next action, mandatory from first contact on.
    pub next_action: Option<Timestamp>,
    /// First contact was made.
    pub contacted: Option<Timestamp>,
    /// Attempts without answer.
    pub attempts: i64,
    /// By which channels they were made, each once.
    pub tried: Vec<Channel>,
    /// The person says the queue is wrong, not settled yet.
    pub contested: Option<Timestamp>,
    /// When it was closed.
    pub closed: Option<Timestamp>,
    /// With what outcome.
    pub outcome: Option<Outcome>,
    /// What the person reports by code.
    pub person_outcome: Option<Outcome>,
    /// A follow-up is agreed: kept 12 months after closing instead of 3.
    pub follow_up: bool,
    /// Moved here and not yet taken: who receives it takes it by then.
    pub accept_by: Option<Timestamp>,
    /// Who moved it here.
    pub moved_by: Option<Uuid>,
    /// Claimed though an older one waited; the reason stands in the history.
    pub out_of_turn: Option<Timestamp>,
    /// Parts of what the person sent that the organisation holding the case is not shown.
    pub hidden: Vec<SharedPart>,
    /// Up to when everybody was told what [`super::watch`] says.
    pub watched: Timestamp,
}

impl Case {
    /// May somebody who belongs to these queues meet the case in a list, a count, a search? Protected cases show
    /// themselves to members of their own queue only.
    pub fn visible_to(&self, member: &[String]) -> bool {
        !self.protected || member.contains(&self.queue)
    }

    /// The stops on its way, as they are drawn. A closed case has those alone that it came past: without a contact nobody
    /// reads that there was one. `planned`: its history knows of agreed steps.
    pub fn way(&self, planned: bool) -> Vec<State> {
        let all = [State::New, State::Claimed, State::InContact, State::Planned, State::Closed];
        let came_past = |state: &State| match state {
            _ if self.state != State::Closed => true,
            State::InContact => self.contacted.is_some(),
            State::Planned => planned,
            _ => true,
        };
        all.into_iter().filter(came_past).collect()
    }

    /// Past its deadline, and nobody has made contact for this queue.
    pub fn overdue(&self, now: Timestamp) -> bool {
        matches!(self.state, State::New | State::Claimed) && self.deadline < now
    }
}

/// How the person wants to be reached. Stored encrypted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// The company that sent it; empty when a person did.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company: String,
    /// Its business ID, when it was said.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_id: String,
    /// Name, or what they want to be called.
    pub name: String,
    /// Phone number as typed.
    pub phone: String,
    /// E-mail address as typed.
    pub email: String,
    /// Preferred channel.
    pub channel: Option<Channel>,
    /// When it suits: names of `morning`, `afternoon`, `evening`, `any` and free words.
    pub times: Vec<String>,
    /// Language for the contact (BCP 47 code or a name typed by the person).
    pub language: String,
    /// Needs an interpreter.
    pub interpreter: bool,
    /// Details are protected (turvakielto).
    pub protected: bool,
    /// What the person wrote in their own words.
    pub message: String,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn actions() -> impl Strategy<Value = Vec<Action>> {
        proptest::collection::vec(proptest::sample::select(Action::ALL), 0..60)
    }

    #[test]
    fn the_walk_of_a_case() {
        let walk =
            |actions: &[Action]| actions.iter().try_fold(State::New, |state, action| state.after(*action));
        use Action::{Claim, Close, Contact, Expire, Move, NextAction, Plan, Release};
        assert_eq!(walk(&[Claim, Contact, Plan, Close, Expire]), Some(State::Withdrawn));
        assert_eq!(walk(&[Claim, Contact, Move]), Some(State::New));
        for impossible in
            [&[Close][..], &[Contact], &[Claim, Plan], &[Claim, Claim], &[Claim, NextAction], &[Release]]
        {
            assert_eq!(walk(impossible), None, "{impossible:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_tried(actions in actions()) {
            let (mut state, mut contacted) = (State::New, false);
            for action in actions {
                let Some(next) = state.after(action) else { continue };
                // Erased is the end of everything, closed the end of all work.
                prop_assert!(state != State::Withdrawn);
                if state == State::Closed {
                    prop_assert!(matches!(next, State::Closed | State::Withdrawn));
                }
                // Only taking it puts a waiting case into somebody's hands.
                if state == State::New && next.held() {
                    prop_assert!(matches!(action, Action::Claim | Action::Assign));
                }
                // In contact and planned only through a contact since it was last waiting.
                contacted = next != State::New && (contacted || action == Action::Contact);
                if matches!(next, State::InContact | State::Planned) {
                    prop_assert!(contacted);
                }
                state = next;
            }
            // From every state the person can withdraw, and nobody else can make a case vanish that is open.
            prop_assert_eq!(state.after(Action::Withdraw).is_some(), state != State::Withdrawn);
            prop_assert_eq!(state.after(Action::Expire).is_some(), state == State::Closed);
        }
    }

    #[test]
    fn names_are_read_back() {
        for state in State::ALL {
            assert_eq!(State::from_name(state.name()), Some(*state));
        }
        for action in Action::ALL {
            assert_eq!(Action::from_name(action.name()), Some(*action));
        }
    }
}
