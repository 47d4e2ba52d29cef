//! Looking for sets of people: the questions to the linear program solver, and its answers in whole numbers. Pure.
//!
//! The solver only finds. What it finds is rounded, and counted again in whole numbers ([`fits`]) before anybody relies on it, so a
//! fault of the solver can hide too much and never too little.
//!
//! In tables that share a margin the best point of a linear program need not be whole, and an attacker who knows that people come
//! whole can then say more than the program. Therefore every answer must be whole. Where a plain program has none, the numbers
//! that tables share are asked to be whole: with these fixed each table is a transport problem of its own, whose corners are whole.

use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, SolveOptions, Variable};

use super::system::{Classes, Layout, fits};

/// Branches after which a search for whole margins is given up. It counts steps and no time: the same on every machine.
const BRANCHES: u64 = 400;

/// No upper end.
const OPEN: i64 = i32::MAX as i64;

/// What a hidden figure below `k` must be able to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Goal {
    /// Nobody at all.
    Nobody,
    /// `k` or more.
    Many,
}

impl Goal {
    pub const ALL: [Self; 2] = [Self::Nobody, Self::Many];

    /// A set of people in which the figure is this number reaches the goal.
    pub fn met(self, number: i64, k: i64) -> bool {
        match self {
            Self::Nobody => number == 0,
            Self::Many => number >= k,
        }
    }
}

/// What an attacker sees: classes of the figures that are not hidden.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub layout: &'a Layout,
    pub classes: &'a Classes,
    pub hidden: &'a [bool],
}

/// A number that may leave its class at a price.
struct Elastic {
    inside: Variable,
    above: Option<Variable>,
    below: Option<Variable>,
}

impl View<'_> {
    fn bounds(&self, figure: usize) -> (i64, i64) {
        let least = self.classes.least(figure);
        if self.hidden[figure] { (0, OPEN) } else { (least, least + self.classes.k - 1) }
    }

    /// One set of people that reads the same, in which as many of these figures as possible reach the goal.
    pub fn most(&self, goal: Goal, figures: &[usize]) -> Option<Vec<i64>> {
        if goal == Goal::Nobody {
            return self.extreme(figures, false, false);
        }
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let variables = self.plain(&mut problem, &vec![0.0; self.layout.len()], false);
        // Each counts up to `k`, so that it pays to bring many there and not one far beyond.
        for figure in figures {
            let part = problem.add_var(-1.0, (0.0, self.classes.k as f64));
            problem.add_constraint([(part, 1.0), (variables[*figure].inside, -1.0)], ComparisonOp::Le, 0.0);
        }
        let numbers = self.solve(&mut problem, &variables)?;
        fits(self.layout, self.classes, self.hidden, &numbers).then_some(numbers)
    }

    /// One set of people that reads the same, in which these figures are together as small, or as large, as can be. `whole`: the
    /// numbers that tables share are asked to be whole.
    pub fn extreme(&self, figures: &[usize], large: bool, whole: bool) -> Option<Vec<i64>> {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let mut price = vec![0.0; self.layout.len()];
        figures.iter().for_each(|figure| price[*figure] = if large { -1.0 } else { 1.0 });
        let variables = self.plain(&mut problem, &price, whole);
        let numbers = self.solve(&mut problem, &variables)?;
        fits(self.layout, self.classes, self.hidden, &numbers).then_some(numbers)
    }

    fn plain(&self, problem: &mut Problem, price: &[f64], whole: bool) -> Vec<Elastic> {
        (0..self.layout.len())
            .map(|figure| {
                let whole = whole && self.layout.joint(figure);
                let inside = add(problem, price[figure], self.bounds(figure), whole);
                Elastic { inside, above: None, below: None }
            })
            .collect()
    }

    /// A set of people in which one figure reaches its goal and as little as possible of what is shown reads otherwise. The figures
    /// that would have to be hidden for it are those that leave their class.
    pub fn least(&self, goal: Goal, figure: usize, price: &[f64]) -> Option<Vec<i64>> {
        let numbers =
            self.elastic(goal, figure, price, false).or_else(|| self.elastic(goal, figure, price, true))?;
        goal.met(numbers[figure], self.classes.k).then_some(numbers)
    }

    fn elastic(&self, goal: Goal, aim: usize, price: &[f64], whole: bool) -> Option<Vec<i64>> {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let k = self.classes.k;
        let variables: Vec<Elastic> = (0..self.layout.len())
            .map(|figure| {
                let whole = whole && self.layout.joint(figure);
                if figure == aim {
                    let bounds = if goal == Goal::Nobody { (0, 0) } else { (k, OPEN) };
                    return Elastic {
                        inside: add(&mut problem, 0.0, bounds, whole),
                        above: None,
                        below: None,
                    };
                }
                let inside = add(&mut problem, 0.0, self.bounds(figure), whole);
                if self.hidden[figure] {
                    return Elastic { inside, above: None, below: None };
                }
                let least = self.classes.least(figure);
                let mut leave = |far: i64| Some(add(&mut problem, price[figure], (0, far), whole));
                Elastic { inside, above: leave(OPEN), below: leave(least) }
            })
            .collect();
        let numbers = self.solve(&mut problem, &variables)?;
        let mut hidden = self.hidden.to_vec();
        (0..hidden.len()).for_each(|figure| hidden[figure] |= !self.classes.holds(figure, numbers[figure]));
        fits(self.layout, self.classes, &hidden, &numbers).then_some(numbers)
    }

    fn solve(&self, problem: &mut Problem, variables: &[Elastic]) -> Option<Vec<i64>> {
        for sum in &self.layout.sums {
            let mut line = LinearExpr::empty();
            let mut put = |figure: usize, sign: f64| {
                let Elastic { inside, above, below } = &variables[figure];
                line.add(*inside, sign);
                above.iter().for_each(|above| line.add(*above, sign));
                below.iter().for_each(|below| line.add(*below, -sign));
            };
            put(sum.whole, -1.0);
            sum.parts.iter().for_each(|part| put(*part, 1.0));
            problem.add_constraint(line, ComparisonOp::Eq, 0.0);
        }
        let mut options = SolveOptions::default();
        options.node_limit = Some(BRANCHES);
        let solution = problem.solve_with(options).ok()?.into_solution().ok()?;
        variables
            .iter()
            .map(|Elastic { inside, above, below }| {
                let value = |variable: &Option<Variable>| variable.map_or(0.0, |v| solution.var_value(v));
                let number = solution.var_value(*inside) + value(above) - value(below);
                // Far from whole is no answer; what is near is counted again.
                ((number - number.round()).abs() < 1e-3).then_some(number.round() as i64)
            })
            .collect()
    }
}

fn add(problem: &mut Problem, price: f64, (from, to): (i64, i64), whole: bool) -> Variable {
    let narrow = |bound: i64| i32::try_from(bound).unwrap_or(i32::MAX);
    if whole {
        return problem.add_integer_var(price, (narrow(from), narrow(to)));
    }
    problem.add_var(price, (from as f64, if to == OPEN { f64::INFINITY } else { to as f64 }))
}
