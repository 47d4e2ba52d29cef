//! The measurement model on a fixed grid: exact to the grid, the same bits everywhere.
//!
//! A general factor g ~ N(0, 1); given it the five areas θ ~ N(loading · g, 1 − loading²), independent of each
//! other. An item of level n has three thresholds on the area's θ, in logistic metric with one discrimination a:
//!
//! ```text
//! alone       b₂ = first_level + (n − 1) · level_step
//! with help   b₁ = b₂ − rung_step
//! help others b₃ = b₂ + rung_step
//! P(rung ≥ k | θ) = 1 / (1 + exp(−a (θ − b_k)))
//! ```
//!
//! Only + − × ÷ and `libm::exp` are used, and answers are taken in the order of their item ids: the posterior is
//! the same to the last bit in whatever order they were given.

use super::Area;
use crate::answers::{DigitalAnswer, DigitalReply};
use crate::content::{DigitalBank, DigitalItem, DigitalModel};

/// Points of the grid, for g and for each θ.
pub(super) const POINTS: usize = 49;
/// The grid reaches from −LIMIT to LIMIT.
const LIMIT: f64 = 4.0;
/// Distance of two points.
const WIDTH: f64 = 2.0 * LIMIT / (POINTS - 1) as f64;
/// No reply is ever held to be less likely than this, so that no answer can rule everything out.
const FLOOR: f64 = 1e-12;

/// A function on the grid; as a distribution its values add up to 1.
pub(super) type Curve = [f64; POINTS];

/// The items that are in use with their last reply, in the order of item ids.
pub(super) fn known<'a>(
    bank: &'a DigitalBank,
    answers: &[DigitalAnswer],
) -> Vec<(&'a DigitalItem, DigitalReply)> {
    let mut known: Vec<(&DigitalItem, DigitalReply)> = Vec::new();
    for answer in answers {
        if let Some(item) = bank.item(&answer.item) {
            known.retain(|(other, _)| other.id != item.id);
            known.push((item, answer.reply));
        }
    }
    crate::order::sort_by(&mut known, |(a, _), (b, _)| a.id.cmp(&b.id));
    known
}

/// What is computed once per model.
pub(super) struct Grid {
    theta: Curve,
    /// N(0, 1) on the grid.
    prior: Curve,
    /// For each g the distribution of θ given g.
    given: Vec<Curve>,
}

impl Grid {
    pub(super) fn of(model: &DigitalModel) -> Self {
        let mut theta = [0.0; POINTS];
        for (i, t) in theta.iter_mut().enumerate() {
            *t = i as f64 * WIDTH - LIMIT;
        }
        let loading = finite(model.loading, 0.0).clamp(0.0, 0.95);
        let spread = 1.0 - loading * loading;
        let normal = |mean: f64, variance: f64| {
            let mut curve = theta;
            for t in &mut curve {
                let distance = *t - mean;
                *t = libm::exp(-distance * distance / (2.0 * variance));
            }
            whole(&mut curve);
            curve
        };
        let given = theta.iter().map(|g| normal(loading * g, spread)).collect();
        Self { theta, prior: normal(0.0, 1.0), given }
    }

    pub(super) fn variance(&self, curve: &Curve) -> f64 {
        let mean = dot(&self.theta, curve);
        self.theta.iter().zip(curve).map(|(t, p)| (t - mean) * (t - mean) * p).sum()
    }
}

/// A distribution over evenly spaced θ from −LIMIT on; each point stands for a stretch of the spacing's width.
pub(super) struct Spread {
    weights: Vec<f64>,
    width: f64,
}

impl Spread {
    pub(super) fn of(curve: &Curve) -> Self {
        Self { weights: curve.to_vec(), width: WIDTH }
    }

    fn points(&self) -> impl Iterator<Item = (f64, f64)> {
        self.weights.iter().enumerate().map(|(i, p)| (i as f64 * self.width - LIMIT, *p))
    }

    pub(super) fn mean(&self) -> f64 {
        self.points().map(|(theta, p)| theta * p).sum()
    }

    /// The θ below which this share lies.
    pub(super) fn quantile(&self, share: f64) -> f64 {
        let mut below = 0.0;
        for (theta, p) in self.points() {
            if below + p >= share && p > 0.0 {
                return theta - self.width / 2.0 + self.width * (share - below) / p;
            }
            below += p;
        }
        LIMIT
    }
}

/// What is believed after the answers.
pub(super) struct Posterior {
    /// The general factor.
    general: Curve,
    /// The areas in DigComp order.
    pub(super) areas: [Curve; 5],
    likelihood: [Curve; 5],
}

impl Posterior {
    pub(super) fn of(grid: &Grid, model: &DigitalModel, known: &[(&DigitalItem, DigitalReply)]) -> Self {
        let mut likelihood = [[1.0; POINTS]; 5];
        for (item, reply) in known {
            let (Some(area), Some(rung)) = (Area::of_competence(&item.competence), reply.rung()) else {
                continue;
            };
            let ladder = Ladder::of(grid, model, item.level);
            let curve = &mut likelihood[area as usize];
            for (l, p) in curve.iter_mut().zip(&ladder.rungs[usize::from(rung)]) {
                *l *= p;
            }
            let top = curve.iter().copied().fold(0.0, f64::max);
            if top > 0.0 {
                for l in curve.iter_mut() {
                    *l /= top;
                }
            }
        }
        // How well each g explains an area's answers.
        let explained = likelihood.each_ref().map(|area| {
            let mut curve = [0.0; POINTS];
            for (value, given) in curve.iter_mut().zip(&grid.given) {
                *value = dot(given, area);
            }
            curve
        });
        let general_without = |left_out: Option<usize>| {
            let mut curve = grid.prior;
            for (_, area) in explained.iter().enumerate().filter(|(i, _)| Some(*i) != left_out) {
                curve.iter_mut().zip(area).for_each(|(c, e)| *c *= e);
            }
            whole(&mut curve);
            curve
        };
        let mut areas = [[0.0; POINTS]; 5];
        for (i, area) in areas.iter_mut().enumerate() {
            for (g, given) in general_without(Some(i)).iter().zip(&grid.given) {
                area.iter_mut().zip(given).for_each(|(a, p)| *a += g * p);
            }
            area.iter_mut().zip(&likelihood[i]).for_each(|(a, l)| *a *= l);
            whole(area);
        }
        Self { general: general_without(None), areas, likelihood }
    }

    /// The mean of the five areas' θ: given g the areas are independent, so that their sum is exact by convolution.
    pub(super) fn mean_of_areas(&self, grid: &Grid) -> Spread {
        let mut weights = vec![0.0; 5 * (POINTS - 1) + 1];
        for (g, given) in self.general.iter().zip(&grid.given) {
            // What is less likely than this changes no digit that is shown.
            if *g < 1e-9 {
                continue;
            }
            let mut sum = vec![*g];
            for likelihood in &self.likelihood {
                let mut area = *given;
                area.iter_mut().zip(likelihood).for_each(|(a, l)| *a *= l);
                whole(&mut area);
                let mut longer = vec![0.0; sum.len() + POINTS - 1];
                for (i, s) in sum.iter().enumerate() {
                    longer[i..].iter_mut().zip(&area).for_each(|(to, a)| *to += s * a);
                }
                sum = longer;
            }
            weights.iter_mut().zip(&sum).for_each(|(w, s)| *w += s);
        }
        let all: f64 = weights.iter().sum();
        if all > 0.0 {
            for w in &mut weights {
                *w /= all;
            }
        }
        Spread { weights, width: WIDTH / 5.0 }
    }
}

/// How an item of one level is answered along θ.
pub(super) struct Ladder {
    /// Probability of each rung, "not yet" to "help others".
    pub(super) rungs: [Curve; 4],
    /// Probability of "with help" or more.
    pub(super) success: Curve,
    /// Fisher information.
    pub(super) information: Curve,
}

impl Ladder {
    pub(super) fn of(grid: &Grid, model: &DigitalModel, level: u8) -> Self {
        let mut ladder =
            Self { rungs: [[0.0; POINTS]; 4], success: [0.0; POINTS], information: [0.0; POINTS] };
        for (i, theta) in grid.theta.iter().enumerate() {
            let at_least = at_least(model, level, *theta);
            let slope = at_least.map(|p| discrimination(model) * p * (1.0 - p));
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

/// Probability of each rung of the ladder, "not yet" to "help others", for an item of a level at a θ. For
/// simulations and for the documentation.
pub fn rung_probabilities(model: &DigitalModel, level: u8, theta: f64) -> [f64; 4] {
    let p = at_least(model, level, theta);
    [p[0] - p[1], p[1] - p[2], p[2] - p[3], p[3] - p[4]]
}

/// P(rung ≥ k) for k = 0 to 4; the first is 1 and the last 0.
fn at_least(model: &DigitalModel, level: u8, theta: f64) -> [f64; 5] {
    let alone = finite(model.first_level, 0.0) + (f64::from(level) - 1.0) * finite(model.level_step, 1.0);
    let step = finite(model.rung_step, 1.0).clamp(0.0, 10.0);
    let reaches = |threshold: f64| 1.0 / (1.0 + libm::exp(-discrimination(model) * (theta - threshold)));
    [1.0, reaches(alone - step), reaches(alone), reaches(alone + step), 0.0]
}

fn discrimination(model: &DigitalModel) -> f64 {
    finite(model.discrimination, 1.0).clamp(0.01, 20.0)
}

/// Content is checked where it is read; a number that slipped through must still do no harm.
fn finite(value: f64, otherwise: f64) -> f64 {
    if value.is_finite() { value } else { otherwise }
}

pub(super) fn dot(a: &Curve, b: &Curve) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

/// Scales a curve to a sum of 1. One that has nothing left says nothing: it becomes even.
fn whole(curve: &mut Curve) {
    let sum: f64 = curve.iter().sum();
    if sum > 0.0 && sum.is_finite() {
        for c in curve {
            *c /= sum;
        }
    } else {
        *curve = [1.0 / POINTS as f64; POINTS];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::COMPETENCES;

    #[test]
    fn the_posterior_is_the_same_to_the_last_bit_in_any_order() {
        let item = (1..=6).flat_map(|level| {
            let one = move |(n, c): (usize, &&str)| DigitalItem {
                id: format!("i-{n}-{level}"),
                competence: (*c).to_owned(),
                level,
                rationale: String::new(),
                retired: false,
            };
            COMPETENCES.iter().enumerate().map(one)
        });
        let model = DigitalModel {
            discrimination: 1.8,
            loading: 0.84,
            level_step: 0.6,
            rung_step: 0.9,
            ..DigitalModel::default()
        };
        let bank = DigitalBank { item: item.collect(), model, competence: Vec::new() };
        let answer = |(n, item): (usize, &DigitalItem)| DigitalAnswer {
            item: item.id.clone(),
            reply: DigitalReply::ALL[n * n % DigitalReply::ALL.len()],
        };
        let mut answers: Vec<DigitalAnswer> = bank.item.iter().enumerate().map(answer).collect();
        let bits = |answers: &[DigitalAnswer]| {
            let posterior = Posterior::of(&Grid::of(&bank.model), &bank.model, &known(&bank, answers));
            posterior
                .areas
                .iter()
                .chain([&posterior.general])
                .flatten()
                .map(|p| p.to_bits())
                .collect::<Vec<_>>()
        };
        let first = bits(&answers);
        for turn in [1, 17, 50, 111] {
            answers.rotate_left(turn);
            answers.swap(0, turn);
            assert_eq!(bits(&answers), first);
        }
        answers.reverse();
        assert_eq!(bits(&answers), first);
    }
}
