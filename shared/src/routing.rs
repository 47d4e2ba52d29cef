//! Published rules: which kind of queue a case belongs to, and why. Ordered, first match wins, the last has no
//! condition. No learning model, no ranking of people.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::digital::Band;
use crate::situation::{Barrier, Finnish, Goal, Situation, choices};
use crate::summary::Summary;

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

impl Facts {
    /// The facts of a situation, a band and the person's word on protection.
    pub fn new(situation: &Situation, digital: Option<Band>, protected: bool) -> Self {
        Self {
            goal: situation.goal(),
            finnish: situation.finnish(),
            barriers: situation.barriers().to_vec(),
            digital,
            protected,
        }
    }

    /// The facts of a summary: the band is that of the general factor.
    pub fn from_summary(summary: &Summary, protected: bool) -> Self {
        Self::new(&summary.situation, summary.digital.as_ref().map(|d| d.overall.band), protected)
    }

    /// Every combination of what rules may read: 5 goals × 7 estimates of Finnish × 256 sets of barriers × 5 bands
    /// × protected or not, "not answered" among each.
    pub fn all() -> impl Iterator<Item = Self> {
        let goals = with_none(Goal::ALL);
        let finnish = with_none(Finnish::ALL);
        let bands = with_none(Band::ALL);
        let places = [goals.len(), finnish.len(), 1 << Barrier::ALL.len(), bands.len(), 2];
        (0..places.iter().product::<usize>()).map(move |number| {
            let mut left = number;
            let [goal, own, set, band, protected] = places.map(|count| {
                let digit = left % count;
                left /= count;
                digit
            });
            let chosen = Barrier::ALL.iter().enumerate().filter(|(i, _)| set & (1 << i) != 0);
            Self {
                goal: goals[goal],
                finnish: finnish[own],
                barriers: chosen.map(|(_, barrier)| *barrier).collect(),
                digital: bands[band],
                protected: protected == 1,
            }
        })
    }
}

fn with_none<T: Copy>(all: &[T]) -> Vec<Option<T>> {
    core::iter::once(None).chain(all.iter().copied().map(Some)).collect()
}

impl Rule {
    /// Every condition given holds. What was not answered fulfils none.
    pub fn holds(&self, facts: &Facts) -> bool {
        (!self.protected || facts.protected)
            && (self.goal.is_empty() || facts.goal.is_some_and(|g| self.goal.contains(&g)))
            && self.finnish_at_most.is_none_or(|most| facts.finnish.is_some_and(|f| f <= most))
            && (self.any_barrier.is_empty() || self.any_barrier.iter().any(|b| facts.barriers.contains(b)))
            && self.digital_at_most.is_none_or(|most| facts.digital.is_some_and(|band| band <= most))
    }

    /// The rule takes every case that comes to it.
    pub fn unconditional(&self) -> bool {
        !self.protected
            && self.goal.is_empty()
            && self.finnish_at_most.is_none()
            && self.any_barrier.is_empty()
            && self.digital_at_most.is_none()
    }
}

/// The first rule that holds, or `None` when the rules are incomplete (which `suunta check` refuses).
pub fn route<'a>(rules: &'a [Rule], facts: &Facts) -> Option<&'a Rule> {
    rules.iter().find(|rule| rule.holds(facts))
}

/// The queue kinds that some case can come to: a site must have a queue for each.
pub fn reachable(rules: &[Rule]) -> BTreeSet<QueueKind> {
    Facts::all().filter_map(|facts| route(rules, &facts).map(|rule| rule.to)).collect()
}
