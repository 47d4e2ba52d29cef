//! What is believed after the answers.
//!
//! A general factor g ~ N(0, 1); given it the five areas θ ~ N(loading · g, 1 − loading²), independent of each other.
//! Own view: can-do items speak of θ + δ, where the shift δ ~ N(0, `shift_sd`²) is how much higher than others this person
//! places the same skill on the ladder. Two described people, placed on the same ladder, speak of δ alone; tasks speak of
//! θ alone. All of it is integrated together, exactly on the grid; answers are taken in the order of their ids, so that
//! the posterior is the same to the last bit in whatever order they were given.

use super::grid::{Curve, EVERY, FEWER, Fewer, Grid, POINTS, Spread, WIDTH, dot, fewer, finite, whole};
use super::ladder::{Params, picked, rated};
use super::{Area, Evidence};
use crate::answers::{DigitalAnswer, DigitalReply, Pick};
use crate::content::{DigitalBank, DigitalItem, DigitalModel, Task, Vignette};

/// The shift goes in steps of two points of the grid, two to either side: two thirds of a θ unit, a whole level.
const FURTHEST: usize = 2;
const STEP: usize = 2;
const SHIFTS: usize = 2 * FURTHEST + 1;
/// Points of the sum of five areas.
const SUMS: usize = 5 * (FEWER - 1) + 1;
/// Such points lie in the mean of five areas where the grid has one.
const FINER: f64 = 5.0 / EVERY as f64;
/// What is less likely than this changes no digit that is shown.
const UNSEEN: f64 = 1e-6;

/// Answers to things in use, the last of each, in the order of their ids.
fn latest<'a, 'b, T, A>(
    answers: &'b [A],
    find: impl Fn(&A) -> Option<&'a T>,
    id: fn(&T) -> &str,
) -> Vec<(&'a T, &'b A)> {
    let mut known: Vec<(&T, &A)> = Vec::new();
    for answer in answers {
        if let Some(thing) = find(answer) {
            known.retain(|(other, _)| id(other) != id(thing));
            known.push((thing, answer));
        }
    }
    crate::order::sort_by(&mut known, |(a, _), (b, _)| id(a).cmp(id(b)));
    known
}

/// The can-do items that were answered.
pub(super) fn items<'a>(
    bank: &'a DigitalBank,
    answers: &[DigitalAnswer],
) -> Vec<(&'a DigitalItem, DigitalReply)> {
    let known = latest(answers, |a| bank.item(&a.item), |item| &item.id);
    known.into_iter().map(|(item, answer)| (item, answer.reply)).collect()
}

/// The vignettes that were rated.
pub(super) fn vignettes<'a>(
    bank: &'a DigitalBank,
    answers: &[DigitalAnswer],
) -> Vec<(&'a Vignette, DigitalReply)> {
    let known = latest(answers, |a| bank.vignette(&a.item), |vignette| &vignette.id);
    known.into_iter().map(|(vignette, answer)| (vignette, answer.reply)).collect()
}

/// The tasks that were done.
pub(super) fn tasks<'a, 'b>(bank: &'a DigitalBank, evidence: &Evidence<'b>) -> Vec<(&'a Task, &'b Pick)> {
    let known = latest(evidence.tasks, |a| bank.task(&a.item), |task| &task.id);
    known.into_iter().map(|(task, answer)| (task, &answer.pick)).collect()
}

pub(super) type Likelihood = [Curve; 5];

const SILENT: Likelihood = [[1.0; POINTS]; 5];

fn multiply(likelihood: &mut Likelihood, competence: &str, by: &Curve) {
    let Some(area) = Area::of_competence(competence) else { return };
    let curve = &mut likelihood[area as usize];
    curve.iter_mut().zip(by).for_each(|(l, p)| *l *= p);
    let top = curve.iter().copied().fold(0.0, f64::max);
    if top > 0.0 {
        curve.iter_mut().for_each(|l| *l /= top);
    }
}

/// What can-do items say, as if nobody placed anything higher than others.
pub(super) fn own_view(
    grid: &Grid,
    model: &DigitalModel,
    known: &[(&DigitalItem, DigitalReply)],
) -> Likelihood {
    let mut likelihood = SILENT;
    for (item, reply) in known {
        if let Some(rung) = reply.rung() {
            multiply(&mut likelihood, &item.competence, &Params::of(model, item).rung(grid, rung));
        }
    }
    likelihood
}

/// What tasks say.
fn shown_view(grid: &Grid, model: &DigitalModel, known: &[(&Task, &Pick)]) -> Likelihood {
    let mut likelihood = SILENT;
    for (task, pick) in known {
        if let Some(curve) = picked(grid, model, task, pick) {
            multiply(&mut likelihood, &task.competence, &curve);
        }
    }
    likelihood
}

/// What is believed for one shift.
pub(super) struct Posterior {
    /// The general factor.
    general: Fewer,
    /// The areas in DigComp order.
    pub(super) areas: [Curve; 5],
    likelihood: Likelihood,
    /// How well this explains the answers, up to one factor.
    explains: f64,
}

impl Posterior {
    pub(super) fn of(grid: &Grid, likelihood: &Likelihood) -> Self {
        // How well each g explains an area's answers.
        let explained = likelihood.each_ref().map(|area| {
            let mut curve = [0.0; FEWER];
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
        let mut general = general_without(None);
        let explains = general.iter().sum();
        whole(&mut general);
        Self { general, areas, likelihood: *likelihood, explains }
    }

    /// The mean of the five areas' θ.
    pub(super) fn mean_of_areas(&self, grid: &Grid) -> Spread {
        let mut weights = vec![0.0; SUMS];
        self.add_sum_of_areas(grid, 1.0, &mut weights);
        Spread::finer(weights, FINER)
    }

    /// Adds the distribution of the sum of the five areas' θ, with a weight: given g the areas are independent, so that
    /// it is exact by convolution.
    fn add_sum_of_areas(&self, grid: &Grid, weight: f64, weights: &mut [f64]) {
        let (mut sum, mut longer) = ([0.0; PADDED], [0.0; PADDED]);
        for (g, given) in self.general.iter().zip(&grid.given) {
            if *g < UNSEEN {
                continue;
            }
            let (mut from, mut len) = (0, 1);
            sum[..=2 * TAPS].fill(0.0);
            sum[TAPS] = weight * g;
            for likelihood in &self.likelihood {
                let mut area = fewer(|i| given[i] * likelihood[i]);
                whole(&mut area);
                let first = area.iter().position(|p| *p > UNSEEN).unwrap_or(0);
                let last = area.iter().rposition(|p| *p > UNSEEN).unwrap_or(FEWER - 1);
                convolve(&sum, len, &area[first..=last], &mut longer);
                std::mem::swap(&mut sum, &mut longer);
                len += last - first;
                from += first;
            }
            weights[from..].iter_mut().zip(&sum[TAPS..TAPS + len]).for_each(|(w, s)| *w += s);
        }
    }
}

/// Points of the shorter one that [`convolve`] takes together.
const TAPS: usize = 4;
/// A sum with `TAPS` zeros on either side.
const PADDED: usize = SUMS + 2 * TAPS;

/// The distribution of the sum of two independent things, the longer one of `len` values. Four points of the shorter one go
/// over the longer together, which spares three of four walks through memory; each value adds up its products in the order
/// of `short`, and a zero beside the longer one adds nothing, so that the bits are those of one point at a time.
fn convolve(long: &[f64; PADDED], len: usize, short: &[f64], to: &mut [f64; PADDED]) {
    to[..(2 * TAPS + len + short.len()).min(PADDED)].fill(0.0);
    let (fours, ones) = short.as_chunks::<TAPS>();
    let stretch = len + TAPS - 1;
    for (n, [a, b, c, d]) in fours.iter().enumerate() {
        let at = |back: usize| &long[TAPS - back..][..stretch];
        let four = at(0).iter().zip(at(1)).zip(at(2)).zip(at(3));
        for (value, (((w, x), y), z)) in to[TAPS + n * TAPS..][..stretch].iter_mut().zip(four) {
            *value = (((*value + w * a) + x * b) + y * c) + z * d;
        }
    }
    let start = TAPS + fours.len() * TAPS;
    for (n, a) in ones.iter().enumerate() {
        let long = &long[TAPS..TAPS + len];
        to[start + n..][..len].iter_mut().zip(long).for_each(|(value, s)| *value += s * a);
    }
}

/// What is believed when own view, vignettes and tasks are taken together.
pub(super) struct Joint {
    shifts: Vec<(f64, Posterior)>,
    /// The areas in DigComp order.
    pub(super) areas: [Curve; 5],
}

impl Joint {
    /// With what can-do items say by themselves ([`own_view`]).
    pub(super) fn of(grid: &Grid, bank: &DigitalBank, evidence: &Evidence<'_>, own: &Likelihood) -> Self {
        let model = &bank.model;
        let shown = shown_view(grid, model, &tasks(bank, evidence));
        let anchors = vignettes(bank, evidence.digital);
        let spread = finite(model.shift_sd, 0.0);
        let mut shifts: Vec<(f64, Posterior)> = Vec::new();
        for n in 0..SHIFTS {
            let shift = (n as f64 - FURTHEST as f64) * STEP as f64 * WIDTH;
            let prior = if n == FURTHEST {
                1.0
            } else if spread > 0.0 {
                libm::exp(-shift * shift / (2.0 * spread * spread))
            } else {
                0.0
            };
            let prior =
                anchors.iter().fold(prior, |p, (vignette, reply)| p * rated(model, vignette, *reply, shift));
            if prior <= 0.0 {
                continue;
            }
            let likelihood = std::array::from_fn(|area| {
                let mut curve = moved(&own[area], n);
                curve.iter_mut().zip(&shown[area]).for_each(|(l, p)| *l *= p);
                curve
            });
            let posterior = Posterior::of(grid, &likelihood);
            shifts.push((prior * posterior.explains, posterior));
        }
        let all: f64 = shifts.iter().map(|(weight, _)| weight).sum();
        let even = 1.0 / shifts.len().max(1) as f64;
        let mut areas = [[0.0; POINTS]; 5];
        for (weight, posterior) in &mut shifts {
            *weight = if all > 0.0 { *weight / all } else { even };
            for (area, one) in areas.iter_mut().zip(&posterior.areas) {
                area.iter_mut().zip(one).for_each(|(a, p)| *a += *weight * p);
            }
        }
        Self { shifts, areas }
    }

    /// The expected mean of the five areas' θ, without its distribution.
    pub(super) fn middle(&self, grid: &Grid) -> f64 {
        self.areas.iter().map(|area| dot(&grid.theta, area)).sum::<f64>() / 5.0
    }

    /// The mean of the five areas' θ.
    pub(super) fn mean_of_areas(&self, grid: &Grid) -> Spread {
        let mut weights = vec![0.0; SUMS];
        for (weight, posterior) in self.shifts.iter().filter(|(weight, _)| *weight > UNSEEN) {
            posterior.add_sum_of_areas(grid, *weight, &mut weights);
        }
        Spread::finer(weights, FINER)
    }
}

/// The likelihood along θ of answers that speak of θ + δ, for the `n`-th δ; at its ends the curve goes on level.
fn moved(curve: &Curve, n: usize) -> Curve {
    std::array::from_fn(|i| curve[(i + n * STEP).saturating_sub(FURTHEST * STEP).min(POINTS - 1)])
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
                ..DigitalItem::default()
            };
            COMPETENCES.iter().enumerate().map(one)
        });
        let model = DigitalModel {
            discrimination: 1.8,
            loading: 0.84,
            level_step: 0.6,
            rung_step: 0.9,
            shift_sd: 0.25,
            ..DigitalModel::default()
        };
        let bank = DigitalBank { item: item.collect(), model, ..DigitalBank::default() };
        let answer = |(n, item): (usize, &DigitalItem)| DigitalAnswer {
            item: item.id.clone(),
            reply: DigitalReply::ALL[n * n % DigitalReply::ALL.len()],
        };
        let mut answers: Vec<DigitalAnswer> = bank.item.iter().enumerate().map(answer).collect();
        let bits = |answers: &[DigitalAnswer]| {
            let grid = Grid::of(&bank.model);
            let own = own_view(&grid, &bank.model, &items(&bank, answers));
            let joint = Joint::of(&grid, &bank, &Evidence::from(answers), &own);
            joint.areas.iter().flatten().map(|p| p.to_bits()).collect::<Vec<_>>()
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
