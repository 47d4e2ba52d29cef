//! How items, vignettes and tasks are answered along θ.
//!
//! An item of level n has three thresholds on the area's θ, in logistic metric with one discrimination a (graded
//! response model, Samejima 1969). Until items are calibrated they follow from the intended level:
//!
//! ```text
//! alone       b₂ = first_level + (n − 1) · level_step
//! with help   b₁ = b₂ − rung_step
//! help others b₃ = b₂ + rung_step
//! P(rung ≥ k | θ) = 1 / (1 + exp(−a (θ − b_k)))
//! ```
//!
//! A task of level n is chosen right with P = c + (1 − c) / (1 + exp(−a (θ − b₂))), where c = 1 / number of choices is
//! what guessing gives (three-parameter logistic model, Birnbaum 1968).

use super::grid::{Curve, Grid, POINTS, dot, finite, whole};
use crate::answers::{DigitalReply, Pick};
use crate::content::{DigitalItem, DigitalModel, Task, Vignette};

/// No reply is ever held to be less likely than this, so that no answer can rule everything out.
const FLOOR: f64 = 1e-12;

/// Discrimination and thresholds of an item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Params {
    /// Discrimination, logistic metric, per θ unit.
    pub a: f64,
    /// Thresholds of "with help", "alone" and "help others", in θ units.
    pub b: [f64; 3],
}

impl Params {
    /// Those of an item: calibrated ones, else what follows from its level.
    pub fn of(model: &DigitalModel, item: &DigitalItem) -> Self {
        match item.calibrated {
            Some(own) => Self { a: own.discrimination.clamp(0.01, 20.0), b: own.thresholds },
            None => Self::of_level(model, item.level),
        }
    }

    /// What follows from a level.
    pub fn of_level(model: &DigitalModel, level: u8) -> Self {
        let alone = alone(model, level);
        let step = finite(model.rung_step, 1.0).clamp(0.0, 10.0);
        let a = finite(model.discrimination, 1.0).clamp(0.01, 20.0);
        Self { a, b: [alone - step, alone, alone + step] }
    }

    /// Probability of each rung of the ladder, "not yet" to "help others", at a θ.
    pub fn rungs(&self, theta: f64) -> [f64; 4] {
        let p = self.at_least(theta);
        [p[0] - p[1], p[1] - p[2], p[2] - p[3], p[3] - p[4]]
    }

    /// P(rung ≥ k) for k = 0 to 4; the first is 1 and the last 0.
    fn at_least(&self, theta: f64) -> [f64; 5] {
        let reaches = |threshold: f64| logistic(self.a * (theta - threshold));
        [1.0, reaches(self.b[0]), reaches(self.b[1]), reaches(self.b[2]), 0.0]
    }

    /// The likelihood of a rung along θ.
    pub(super) fn rung(&self, grid: &Grid, rung: u8) -> Curve {
        let rung = usize::from(rung.min(3));
        // Only the two thresholds around the rung are needed: `b[rung − 1]` and `b[rung]`.
        let reaches = |at: Option<&f64>, theta: f64| at.map(|b| logistic(self.a * (theta - b)));
        grid.theta.map(|theta| {
            let at_least =
                reaches(rung.checked_sub(1).and_then(|below| self.b.get(below)), theta).unwrap_or(1.0);
            let above = reaches(self.b.get(rung), theta).unwrap_or(0.0);
            (at_least - above).max(FLOOR)
        })
    }
}

/// θ of the middle of a level: where half of the people do an item of the level on their own.
pub(super) fn alone(model: &DigitalModel, level: u8) -> f64 {
    finite(model.first_level, 0.0) + (f64::from(level) - 1.0) * finite(model.level_step, 1.0)
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

/// Probability of each rung of the ladder, "not yet" to "help others", for an uncalibrated item of a level at a θ. For
/// simulations and for the documentation.
pub fn rung_probabilities(model: &DigitalModel, level: u8, theta: f64) -> [f64; 4] {
    Params::of_level(model, level).rungs(theta)
}

/// Probability that a task is chosen right at a θ, guessing counted in.
pub fn right_probability(model: &DigitalModel, task: &Task, theta: f64) -> f64 {
    let guess = 1.0 / task.options.len().max(1) as f64;
    let params = Params::of_level(model, task.level);
    guess + (1.0 - guess) * logistic(params.a * (theta - params.b[1]))
}

/// The likelihood of what was picked in a task, along θ. "I'm not sure" is not knowing without a guess; a refusal says
/// nothing.
pub(super) fn picked(grid: &Grid, model: &DigitalModel, task: &Task, pick: &Pick) -> Option<Curve> {
    let params = Params::of_level(model, task.level);
    Some(match pick {
        Pick::Option(option) if *option == task.right => {
            grid.theta.map(|theta| right_probability(model, task, theta))
        }
        Pick::Option(_) => grid.theta.map(|theta| (1.0 - right_probability(model, task, theta)).max(FLOOR)),
        Pick::Unsure => grid.theta.map(|theta| logistic(-params.a * (theta - params.b[1])).max(FLOOR)),
        Pick::Unclear | Pick::Declined => return None,
    })
}

/// The likelihood of how a vignette was rated, for somebody who places everything higher by `shift`.
pub(super) fn rated(model: &DigitalModel, vignette: &Vignette, reply: DigitalReply, shift: f64) -> f64 {
    let Some(rung) = reply.rung() else { return 1.0 };
    let params = Params::of_level(model, vignette.level);
    params.rungs(alone(model, vignette.person_level) + shift)[usize::from(rung)].max(FLOOR)
}

/// How an item is answered along θ, with what choosing needs.
pub(super) struct Ladder {
    /// Probability of each rung, "not yet" to "help others".
    rungs: [Curve; 4],
    /// Probability of "with help" or more.
    pub(super) success: Curve,
    /// Fisher information.
    pub(super) information: Curve,
}

impl Ladder {
    pub(super) fn of(grid: &Grid, params: &Params) -> Self {
        let mut ladder =
            Self { rungs: [[0.0; POINTS]; 4], success: [0.0; POINTS], information: [0.0; POINTS] };
        for (i, theta) in grid.theta.iter().enumerate() {
            let at_least = params.at_least(*theta);
            let slope = at_least.map(|p| params.a * p * (1.0 - p));
            for rung in 0..4 {
                let p = (at_least[rung] - at_least[rung + 1]).max(FLOOR);
                let change = slope[rung] - slope[rung + 1];
                ladder.rungs[rung][i] = p;
                ladder.information[i] += change * change / p;
            }
            ladder.success[i] = at_least[1];
        }
        ladder
    }

    /// The variance of the area to be expected after one more item of this ladder.
    pub(super) fn expected_variance(&self, grid: &Grid, area: &Curve) -> f64 {
        let mut expected = 0.0;
        for rung in &self.rungs {
            let mut after = *area;
            after.iter_mut().zip(rung).for_each(|(a, p)| *a *= p);
            let probability: f64 = after.iter().sum();
            whole(&mut after);
            expected += probability * grid.variance(&after);
        }
        expected
    }
}

/// What a task is worth for somebody whose area is believed to be like this: the probability of choosing right, and the
/// expected Fisher information.
pub(super) fn worth(grid: &Grid, model: &DigitalModel, task: &Task, area: &Curve) -> (f64, f64) {
    let guess = 1.0 / task.options.len().max(1) as f64;
    let a = Params::of_level(model, task.level).a;
    let right = grid.theta.map(|theta| right_probability(model, task, theta));
    let information = right.map(|p| {
        let known = (p - guess) / (1.0 - guess);
        let slope = (1.0 - guess) * a * known * (1.0 - known);
        slope * slope / (p * (1.0 - p)).max(FLOOR)
    });
    (dot(area, &right), dot(area, &information))
}
