//! What somebody must be told about a case, and when. Pure: everything follows from the case, so that nothing is lost over
//! downtime, and each thing is told once because it has a stamp of its own.
//!
//! "Told" means a task on a named person with a deputy ([`super::roster`] finds them).

use jiff::{Timestamp, ToSpan};

use super::calendar::{self, Hours};
use super::model::{Case, State, names};

/// Working days in which a claimed case must be contacted.
pub const LEASE_DAYS: u32 = 2;
/// Working days in which a moved case, or a step handed on, must be taken.
pub const ACCEPT_DAYS: u32 = 2;
/// Working days in which a contest must be decided.
pub const CONTEST_DAYS: u32 = 2;
/// Working days after which the lead is told what the holder has been told.
const THEN_LEAD: u32 = 1;
/// Working days after a next action's day after which the lead is told.
const ACTION_LATE: u32 = 2;
/// Working days in which a follow-up is to be made.
const FOLLOW_UP_DAYS: u32 = 5;

names! {
    /// What a task is about.
    TaskKind, "task-", {
        /// Half of the time to first contact is over.
        HalfTime = "half-time",
        /// The time to first contact is over.
        TimeUp = "time-up",
        /// It has been over for a working day.
        Overdue = "overdue",
        /// A claim lapsed, and the case is back in its place.
        LeaseLapsed = "lease-lapsed",
        /// A case that was moved here has not been taken in time.
        NotTaken = "not-taken",
        /// The case that one moved has not been taken in time.
        MovedNotTaken = "moved-not-taken",
        /// The person says the queue is wrong: to be decided.
        Contest = "contest",
        /// A contest was not decided in time.
        ContestLate = "contest-late",
        /// The day of the next action has come.
        NextAction = "next-action",
        /// The day of the next action has passed.
        NextActionLate = "next-action-late",
        /// One holds a case now that an absent colleague held.
        HandedOver = "handed-over",
        /// The organisation to which a step was sent has not said yes in time.
        StepNotTaken = "step-not-taken",
        /// It has said no.
        StepDeclined = "step-declined",
        /// The day of a step has come.
        StepDue = "step-due",
        /// A case has come to another phase, in which one is kept informed.
        PhaseChanged = "phase-changed",
        /// The person has written.
        PersonWrote = "person-wrote",
        /// Three months after closing.
        FollowUpThree = "follow-up-3",
        /// Twelve months after closing.
        FollowUpTwelve = "follow-up-12",
    }
}

/// For whom a task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// Who holds the case; the lead when nobody does.
    Holder,
    /// The lead of the queue.
    Lead,
    /// Somebody above the lead.
    Above,
    /// Who moved the case.
    Sender,
}

/// Something to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// From this moment on.
    pub at: Timestamp,
    /// What.
    pub kind: TaskKind,
    /// To whom.
    pub to: For,
    /// The date that it rests on: when that changes, the task is over.
    pub basis: Timestamp,
    /// To be done by then.
    pub due: Timestamp,
}

pub(crate) fn days(from: Timestamp, days: u32) -> Timestamp {
    calendar::add_working_days(from, days, Hours::USUAL, &calendar::finland())
}

/// The morning of a day: when the offices open.
pub(super) fn morning(at: Timestamp) -> Timestamp {
    let day = calendar::day(at);
    day.at(Hours::USUAL.opens, 0, 0, 0).to_zoned(calendar::finland()).map_or(at, |zoned| zoned.timestamp())
}

fn months_after(at: Timestamp, months: i64) -> Timestamp {
    let later = at.to_zoned(calendar::finland()).saturating_add(months.months());
    morning(later.timestamp())
}

/// Half of the working days between two moments, and not before the first.
fn half(from: Timestamp, to: Timestamp) -> Timestamp {
    let working = calendar::working_days_between(calendar::day(from), calendar::day(to)).max(0);
    days(from, u32::try_from(working / 2).unwrap_or(0)).min(to)
}

impl Case {
    /// Nobody has made contact, for this queue.
    pub fn waits(&self) -> bool {
        matches!(self.state, State::New | State::Claimed)
    }

    fn talks(&self) -> bool {
        matches!(self.state, State::InContact | State::Planned)
    }
}

/// Everything that is ever to be told about the case as it is now, in no order.
fn notices(case: &Case) -> Vec<Notice> {
    use For::{Above, Holder, Lead, Sender};
    use TaskKind as K;
    let mut all = Vec::new();
    let mut tell = |at, kind, to, basis, due| all.push(Notice { at, kind, to, basis, due });
    if case.waits() {
        let deadline = case.deadline;
        let later = days(deadline, THEN_LEAD);
        tell(half(case.created, deadline), K::HalfTime, Holder, deadline, deadline);
        tell(deadline, K::TimeUp, Holder, deadline, later);
        tell(later, K::Overdue, Lead, deadline, days(later, 1));
    }
    if let Some(by) = case.accept_by.filter(|_| case.state == State::New) {
        tell(by, K::NotTaken, Lead, by, days(by, 1));
        if case.moved_by.is_some() {
            tell(by, K::MovedNotTaken, Sender, by, days(by, 1));
        }
    }
    if let Some(said) = case.contested.filter(|_| case.state.open()) {
        let by = days(said, CONTEST_DAYS);
        tell(said, K::Contest, Lead, said, by);
        tell(by, K::ContestLate, Above, said, days(by, 1));
    }
    if let Some(next) = case.next_action.filter(|_| case.talks()) {
        tell(morning(next), K::NextAction, Holder, next, next);
        let late = days(next, ACTION_LATE);
        tell(late, K::NextActionLate, Lead, next, days(late, 1));
    }
    if let Some(closed) = case.closed.filter(|_| case.follow_up && case.state == State::Closed) {
        for (months, kind) in [(3, K::FollowUpThree), (12, K::FollowUpTwelve)] {
            let at = months_after(closed, months);
            tell(at, kind, Holder, closed, days(at, FOLLOW_UP_DAYS));
        }
    }
    all
}

/// When the case must be looked at next; `None`: nothing will ever be told about it as it is.
pub fn next(case: &Case) -> Option<Timestamp> {
    notices(case).iter().map(|notice| notice.at).filter(|at| *at > case.watched).min()
}

/// What is to be told now. After a long downtime only the last of what follows each other: nobody needs "half of the time
/// is over" beside "it is over".
pub fn due(case: &Case, now: Timestamp) -> Vec<Notice> {
    let mut due: Vec<Notice> =
        notices(case).into_iter().filter(|notice| notice.at > case.watched && notice.at <= now).collect();
    let overtaken = |kind, due: &[Notice]| {
        let after: &[TaskKind] = match kind {
            TaskKind::HalfTime => &[TaskKind::TimeUp, TaskKind::Overdue],
            TaskKind::TimeUp if case.owner.is_none() => &[TaskKind::Overdue],
            _ => &[],
        };
        due.iter().any(|notice| after.contains(&notice.kind))
    };
    let all = due.clone();
    due.retain(|notice| !overtaken(notice.kind, &all));
    due
}

/// A task that rests on this date still has its cause.
pub fn stands(kind: TaskKind, basis: Timestamp, holder: bool, case: &Case) -> bool {
    match kind {
        TaskKind::HalfTime | TaskKind::TimeUp | TaskKind::Overdue => case.waits(),
        TaskKind::NotTaken | TaskKind::MovedNotTaken => {
            case.state == State::New && case.accept_by == Some(basis)
        }
        TaskKind::LeaseLapsed => case.state == State::New,
        TaskKind::Contest | TaskKind::ContestLate => case.contested == Some(basis),
        TaskKind::NextAction | TaskKind::NextActionLate => case.talks() && case.next_action == Some(basis),
        // Steps end these themselves (`super::plan::stands`).
        TaskKind::StepDue => true,
        TaskKind::StepNotTaken | TaskKind::StepDeclined | TaskKind::PersonWrote => case.state.open(),
        // The next phase ends what was told of this one.
        TaskKind::PhaseChanged => case.state.open() || case.follow_up,
        TaskKind::HandedOver => holder && case.state.held(),
        TaskKind::FollowUpThree | TaskKind::FollowUpTwelve => case.state == State::Closed,
    }
}

impl TaskKind {
    /// Only says that something happened: whoever has read it ticks it off. The others end when what they ask for is done.
    pub const fn is_news(self) -> bool {
        matches!(self, Self::LeaseLapsed | Self::HandedOver | Self::PersonWrote | Self::PhaseChanged)
    }

    /// A follow-up after closing.
    pub const fn is_follow_up(self) -> bool {
        matches!(self, Self::FollowUpThree | Self::FollowUpTwelve)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse::<jiff::civil::DateTime>().unwrap().to_zoned(calendar::finland()).unwrap().timestamp()
    }

    /// Sent on Monday the 23rd of November; ten working days end on Monday the 7th of December: the 6th is a Sunday.
    fn sent() -> Case {
        let created = at("2026-11-23T10:00");
        Case { created, watched: created, deadline: at("2026-12-07T16:00"), ..Case::default() }
    }

    fn told(case: &Case, now: &str) -> Vec<(TaskKind, For)> {
        due(case, at(now)).into_iter().map(|notice| (notice.kind, notice.to)).collect()
    }

    #[test]
    fn a_case_that_nobody_takes() {
        let mut case = sent();
        assert_eq!(next(&case), Some(at("2026-11-30T16:00")), "five of ten working days");
        assert_eq!(told(&case, "2026-11-30T15:59"), []);
        assert_eq!(told(&case, "2026-11-30T16:00"), [(TaskKind::HalfTime, For::Holder)]);
        case.watched = at("2026-11-30T16:00");
        assert_eq!(told(&case, "2026-12-01T09:00"), [], "once");
        assert_eq!(next(&case), Some(at("2026-12-07T16:00")));
        assert_eq!(told(&case, "2026-12-07T16:00"), [(TaskKind::TimeUp, For::Holder)]);
        // A server that slept over it all says the last thing only.
        assert_eq!(told(&sent(), "2026-12-20T12:00"), [(TaskKind::Overdue, For::Lead)]);
    }

    #[test]
    fn a_case_that_is_worked_on() {
        let mut case = Case { state: State::InContact, owner: Some(Uuid::nil()), ..sent() };
        case.next_action = Some(at("2026-12-01T16:00"));
        assert_eq!(told(&case, "2026-12-01T07:59"), []);
        assert_eq!(told(&case, "2026-12-01T08:00"), [(TaskKind::NextAction, For::Holder)]);
        case.watched = at("2026-12-01T08:00");
        assert_eq!(told(&case, "2026-12-03T16:00"), [(TaskKind::NextActionLate, For::Lead)]);
        // Another day: what rested on the first is over.
        assert!(stands(TaskKind::NextAction, at("2026-12-01T16:00"), true, &case));
        case.next_action = Some(at("2026-12-08T16:00"));
        assert!(!stands(TaskKind::NextAction, at("2026-12-01T16:00"), true, &case));
        assert_eq!(next(&case), Some(at("2026-12-08T08:00")));
    }

    #[test]
    fn moved_contested_closed() {
        let moved = Case {
            accept_by: Some(at("2026-11-26T16:00")),
            moved_by: Some(Uuid::nil()),
            contested: Some(at("2026-11-24T12:00")),
            ..sent()
        };
        assert_eq!(told(&moved, "2026-11-24T12:00"), [(TaskKind::Contest, For::Lead)], "at once");
        assert_eq!(
            told(&moved, "2026-11-26T16:00"),
            [
                (TaskKind::NotTaken, For::Lead),
                (TaskKind::MovedNotTaken, For::Sender),
                (TaskKind::Contest, For::Lead),
                (TaskKind::ContestLate, For::Above)
            ]
        );
        let closed = Case { state: State::Closed, closed: Some(at("2026-11-30T12:00")), ..sent() };
        assert_eq!(next(&closed), None);
        let agreed = Case { follow_up: true, ..closed };
        assert_eq!(next(&agreed), Some(at("2027-02-28T08:00")));
        assert_eq!(told(&agreed, "2027-11-30T08:00").len(), 2);
    }

    proptest! {
        /// Whatever the clock does, each notice is told once, in order, and the walk ends.
        #[test]
        fn told_once_whatever_the_clock_does(steps in proptest::collection::vec(-50i64..400, 1..60)) {
            let mut case = Case { contested: Some(at("2026-11-25T09:00")), accept_by: Some(at("2026-11-25T16:00")), ..sent() };
            let mut now = case.created;
            let mut seen = std::collections::BTreeSet::new();
            for hours in steps {
                now = now.checked_add(hours.hours()).unwrap();
                for notice in due(&case, now) {
                    prop_assert!(notice.at <= now);
                    prop_assert!(seen.insert((notice.kind, notice.basis)), "{:?} twice", notice.kind);
                }
                case.watched = case.watched.max(now);
                prop_assert!(next(&case).is_none_or(|next| next > now || now < case.watched));
            }
        }
    }
}
