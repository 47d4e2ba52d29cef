//! The one table of who may do what. Every route of the desk names its right; a route cannot be added without one.

use crate::referrals::model::Role;

/// Something a member of staff may be allowed to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Right {
    /// Sign out, choose the desk's language, set up the second step of signing in: all that is open to somebody who still
    /// has to set it up.
    Enter,
    /// See one's own account, change one's own password.
    OwnAccount,
    /// See the queues one belongs to, their cases, and search in them.
    ReadCases,
    /// Claim, release, note, contact, move, close, reissue a code.
    WorkCases,
    /// Look after queues: contested and overdue cases, who is away and has room, handing cases over.
    Oversee,
    /// See how many cases wait and how long, and nothing about any one of them.
    SeeFigures,
    /// Answer a person who says that the queue is wrong.
    SettleContests,
    /// Add and disable accounts, give new passwords and memberships.
    ManageAccounts,
    /// Open and close queues for intake.
    ManageQueues,
    /// See mails that could not be sent.
    SeeOutbox,
    /// Read and answer what people say of the service itself.
    AnswerFeedback,
    /// Bring what the region needs, and undo it.
    ManageDemand,
    /// See which organisations work together and who leads what.
    SeePartners,
    /// Make and end agreements of one's own organisation with others.
    ManageAgreements,
    /// Create, change and call off events of an own organisation, and see who has signed up.
    ArrangeEvents,
}

impl Right {
    /// Every right, for the test that walks the table.
    pub const ALL: [Self; 15] = [
        Self::Enter,
        Self::OwnAccount,
        Self::ReadCases,
        Self::WorkCases,
        Self::Oversee,
        Self::SeeFigures,
        Self::SettleContests,
        Self::ManageAccounts,
        Self::ManageQueues,
        Self::SeeOutbox,
        Self::AnswerFeedback,
        Self::ManageDemand,
        Self::SeePartners,
        Self::ManageAgreements,
        Self::ArrangeEvents,
    ];
}

/// The table. Which cases and queues a right reaches is decided by memberships, see [`super::staff::Staff::sees`].
pub const fn may(role: Role, right: Right) -> bool {
    match role {
        Role::Administrator => true,
        Role::Lead => matches!(
            right,
            Right::Enter
                | Right::OwnAccount
                | Right::ReadCases
                | Right::WorkCases
                | Right::Oversee
                | Right::SeeFigures
                | Right::SettleContests
                | Right::AnswerFeedback
                | Right::SeePartners
                | Right::ArrangeEvents
        ),
        Role::Counsellor => matches!(
            right,
            Right::Enter
                | Right::OwnAccount
                | Right::ReadCases
                | Right::WorkCases
                | Right::SeeFigures
                | Right::SeePartners
        ),
        Role::Coordinator => {
            matches!(
                right,
                Right::Enter
                    | Right::OwnAccount
                    | Right::SeeFigures
                    | Right::AnswerFeedback
                    | Right::ManageDemand
                    | Right::SeePartners
                    | Right::ArrangeEvents
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_counsellor_manages_nothing() {
        let held: Vec<Right> = Right::ALL.into_iter().filter(|r| may(Role::Counsellor, *r)).collect();
        assert_eq!(
            held,
            [
                Right::Enter,
                Right::OwnAccount,
                Right::ReadCases,
                Right::WorkCases,
                Right::SeeFigures,
                Right::SeePartners
            ]
        );
        assert!(!may(Role::Coordinator, Right::ReadCases) && !may(Role::Lead, Right::ManageAccounts));
        assert!(Right::ALL.into_iter().all(|r| may(Role::Administrator, r)));
    }
}
