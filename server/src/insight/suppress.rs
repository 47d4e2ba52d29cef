//! What is hidden: every figure below `k`, and what else must be hidden so that nothing shown betrays one. Pure.
//!
//! The rule for each figure below `k`, zero included: there is a set of people that reads exactly the same in which it is nobody, and
//! another in which it is `k` or more. Both are found and counted, not argued for. So nobody can say from what is published that
//! a count is small, nor that there is anybody; and no sum of figures that contains it can be shown to be small either, because
//! the sum is never less than its part.
//!
//! When a set of people needs a shown figure to be another, that figure is hidden too. Which ones is the answer of one linear program:
//! those that are cheapest to lose (after Kelly, Golden and Assad 1992). Hiding only ever adds sets of people, so what was
//! found once stays found, and the search ends.

use std::collections::BTreeSet;

use super::solve::{Goal, View};
use super::system::{Classes, Kind, Layout, fits};

/// What is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decision {
    pub hidden: Vec<bool>,
    /// Sets of people that read the same and together do what the rule asks: the proof.
    pub proof: Vec<Vec<i64>>,
}

impl Decision {
    /// Only what is below `k`: where it begins, and not enough.
    pub fn primary(classes: &Classes) -> Self {
        let hidden = (0..classes.classes.len()).map(|figure| classes.small(figure)).collect();
        Self { hidden, proof: Vec::new() }
    }
}

/// A figure and what it must be able to be.
type Wish = (usize, Goal);

struct Search<'a> {
    layout: &'a Layout,
    classes: &'a Classes,
    price: Vec<f64>,
    decision: Decision,
    wishes: Vec<Wish>,
    /// Sets of people that were found, each with the wishes that it grants.
    found: Vec<(Vec<i64>, BTreeSet<Wish>)>,
    granted: BTreeSet<Wish>,
}

/// Decides what is hidden, or names the figure for which no safe way was found.
pub(super) fn decide(layout: &Layout, classes: &Classes) -> Result<Decision, usize> {
    let decision = Decision::primary(classes);
    let small = (0..layout.len()).filter(|figure| classes.small(*figure));
    let wishes = small.flat_map(|figure| Goal::ALL.map(|goal| (figure, goal))).collect();
    let price = (0..layout.len()).map(|figure| price(layout, classes, figure)).collect();
    let (found, granted) = (Vec::new(), BTreeSet::new());
    let mut search = Search { layout, classes, price, decision, wishes, found, granted };
    search.run()?;
    search.thin();
    let mut decision = search.decision;
    decision.proof = search.found.into_iter().map(|(numbers, _)| numbers).collect();
    // Whatever went wrong before: without a proof that holds nothing is published.
    if proven(layout, classes, &decision) { Ok(decision) } else { Err(Layout::TOTAL) }
}

/// What it costs to lose a figure: margins more than cells, larger ones a little more, and the later of two likes a trace more, so
/// that it never hangs on the solver which one goes.
fn price(layout: &Layout, classes: &Classes, figure: usize) -> f64 {
    let rank = match layout.kinds[figure] {
        Kind::Total => 4000,
        Kind::Margin { variable } if layout.uses(variable) > 1 => 1500,
        Kind::Margin { .. } => 400,
        Kind::Cell { .. } => 100,
    };
    (rank + classes.classes[figure].min(50)) as f64 + figure as f64 / layout.len() as f64
}

impl Search<'_> {
    fn view(&self) -> View<'_> {
        View { layout: self.layout, classes: self.classes, hidden: &self.decision.hidden }
    }

    fn open(&self, goal: Goal) -> Vec<usize> {
        let open = self.wishes.iter().filter(|wish| wish.1 == goal && !self.granted.contains(wish));
        open.map(|(figure, _)| *figure).collect()
    }

    /// Keeps a set of people; says whether it grants anything new.
    fn keep(&mut self, numbers: Vec<i64>) -> bool {
        let met = |wish: &Wish| wish.1.met(numbers[wish.0], self.classes.k);
        let grants: BTreeSet<Wish> = self.wishes.iter().copied().filter(met).collect();
        let new = grants.iter().any(|wish| !self.granted.contains(wish));
        if new {
            self.granted.extend(&grants);
            self.found.push((numbers, grants));
        }
        new
    }

    fn run(&mut self) -> Result<(), usize> {
        // What needs no hiding: one set of people grants many wishes.
        for goal in Goal::ALL {
            while let open @ [_, ..] = self.open(goal).as_slice()
                && let Some(numbers) = self.view().most(goal, open)
                && self.keep(numbers)
            {}
        }
        while let Some(&wish) = self.wishes.iter().find(|wish| !self.granted.contains(wish)) {
            let (figure, goal) = wish;
            let numbers = self.view().least(goal, figure, &self.price).ok_or(figure)?;
            for (other, number) in numbers.iter().enumerate() {
                self.decision.hidden[other] |= !self.classes.holds(other, *number);
            }
            self.keep(numbers);
        }
        Ok(())
    }

    /// Shows again what was hidden for a wish that another hiding grants as well, dearest first.
    fn thin(&mut self) {
        let mut extra: Vec<usize> = (0..self.layout.len())
            .filter(|figure| self.decision.hidden[*figure] && !self.classes.small(*figure))
            .collect();
        extra.sort_by(|one, other| self.price[*other].total_cmp(&self.price[*one]));
        for figure in extra {
            let inside =
                |(numbers, _): &&(Vec<i64>, BTreeSet<Wish>)| self.classes.holds(figure, numbers[figure]);
            let still: BTreeSet<Wish> =
                self.found.iter().filter(inside).flat_map(|(_, grants)| grants.iter().copied()).collect();
            if still.len() == self.wishes.len() {
                self.found.retain(|(numbers, _)| self.classes.holds(figure, numbers[figure]));
                self.decision.hidden[figure] = false;
            }
        }
    }
}

/// The rule, checked anew: each set of people fits what is shown, and for every figure below `k` one has nobody and one has many.
pub(super) fn proven(layout: &Layout, classes: &Classes, decision: &Decision) -> bool {
    let granted = |figure: usize, goal: Goal| decision.proof.iter().any(|n| goal.met(n[figure], classes.k));
    decision.proof.iter().all(|numbers| fits(layout, classes, &decision.hidden, numbers))
        && (0..layout.len())
            .filter(|figure| classes.small(*figure))
            .all(|figure| decision.hidden[figure] && Goal::ALL.iter().all(|goal| granted(figure, *goal)))
}
