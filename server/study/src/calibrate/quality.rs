//! How sure the estimates are, and how well they fit.
//!
//! **Standard errors** from the observed information of the answers that there are (Louis 1982), item by item: what the rest of
//! the bank does not know either is left out, so that they are a little too small.
//!
//! **Fit**: an infit mean square. For each answer, what was to be expected from the person's other answers (theirs alone,
//! the item divided out of the posterior); squared differences over the variances that were to be expected. 1 is as the model says; above
//! it answers are more erratic, below it more regular.

use super::curve::{Curve, Graded, POINTS, Rungs, by_parameters, solved};
use super::people::{Answered, Population, normal};
use crate::simulate::crew::each;

/// How sure one item's parameters are, and how well they fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quality {
    /// Standard error of the discrimination.
    pub se_a: f64,
    /// Standard errors of the thresholds.
    pub se_b: [f64; 3],
    /// Infit mean square.
    pub infit: f64,
}

/// What one person's answer adds.
#[derive(Clone, Copy)]
struct Sums {
    information: [[f64; 4]; 4],
    missed: f64,
    variance: f64,
}

const NOTHING: Sums = Sums { information: [[0.0; 4]; 4], missed: 0.0, variance: 0.0 };
const CHUNK: usize = 128;

/// For every item; `None` where the information gives no error.
pub fn of(
    grid: &Curve,
    population: &Population,
    people: &[Answered],
    items: &[Graded],
) -> Vec<Option<Quality>> {
    let general = normal(grid, 0.0, 1.0);
    let curves: Vec<Rungs> = items.iter().map(|item| item.rungs(grid)).collect();
    let chunks: Vec<&[Answered]> = people.chunks(CHUNK).collect();
    let parts = each("", chunks.len(), &|_, _, _| {}, |n| {
        let mut sums = vec![NOTHING; items.len()];
        for person in chunks[n] {
            let belief = population.belief(person, &curves, &general);
            for (item, rung) in &person.replies {
                let area = &belief.areas[population.area(*item)];
                add(&mut sums[*item], grid, &items[*item], &curves[*item], area, *rung);
            }
        }
        sums
    });
    let mut all = vec![NOTHING; items.len()];
    for part in parts {
        for (to, from) in all.iter_mut().zip(&part) {
            for (x, y) in to.information.iter_mut().flatten().zip(from.information.iter().flatten()) {
                *x += y;
            }
            to.missed += from.missed;
            to.variance += from.variance;
        }
    }
    items.iter().zip(&all).map(|(item, sums)| quality(item, sums)).collect()
}

/// With s the slope and P″ the curvature of the probability of what was answered, the observed information is
/// E[s] E[s]ᵀ − E[P″ / P], expectations over what is believed of the person.
fn add(sums: &mut Sums, grid: &Curve, item: &Graded, curves: &Rungs, area: &Curve, rung: usize) {
    let mut slope = [0.0; 4];
    let mut bend = [[0.0; 4]; 4];
    let mut without = [0.0; POINTS];
    for (q, theta) in grid.iter().enumerate() {
        without[q] = area[q] / curves[rung][q];
        if area[q] < 1e-9 {
            continue;
        }
        let local = item.local(*theta)[rung];
        for (s, x) in slope.iter_mut().zip(by_parameters(local.first, *theta)) {
            *s += area[q] * x / local.p;
        }
        let share = area[q] / local.p;
        let [x, y, z] = local.second;
        bend[0][0] += share * theta * theta * (x + y + z);
        for (k, second) in local.second.iter().enumerate() {
            bend[0][k + 1] += share * theta * second;
            bend[k + 1][k + 1] += share * second;
        }
    }
    for i in 0..4 {
        for j in 0..4 {
            let bend = if i == 0 || i == j {
                bend[i][j]
            } else if j == 0 {
                bend[j][i]
            } else {
                0.0
            };
            sums.information[i][j] += slope[i] * slope[j] - bend;
        }
    }
    let all: f64 = without.iter().sum();
    let mut predicted = [0.0; 4];
    for (p, curve) in predicted.iter_mut().zip(curves) {
        *p = curve.iter().zip(&without).map(|(c, w)| c * w).sum::<f64>() / all;
    }
    let mean: f64 = predicted.iter().enumerate().map(|(k, p)| k as f64 * p).sum();
    let variance: f64 =
        predicted.iter().enumerate().map(|(k, p)| (k as f64 - mean) * (k as f64 - mean) * p).sum();
    sums.missed += (rung as f64 - mean) * (rung as f64 - mean);
    sums.variance += variance;
}

fn quality(item: &Graded, sums: &Sums) -> Option<Quality> {
    let matrix: Vec<Vec<f64>> = sums.information.iter().map(|row| row.to_vec()).collect();
    // The inverse, which is symmetric, row by row.
    let mut covariance = [[0.0; 4]; 4];
    for (at, row) in covariance.iter_mut().enumerate() {
        let unit: Vec<f64> = (0..4).map(|n| if n == at { 1.0 } else { 0.0 }).collect();
        row.copy_from_slice(&solved(matrix.clone(), unit)?);
    }
    // Thresholds are −c / a: the delta method.
    let se_b = [0, 1, 2].map(|k| {
        let (by_a, by_c) = (item.c[k] / (item.a * item.a), -1.0 / item.a);
        by_a * by_a * covariance[0][0]
            + 2.0 * by_a * by_c * covariance[0][k + 1]
            + by_c * by_c * covariance[k + 1][k + 1]
    });
    let possible = covariance[0][0] > 0.0 && se_b.iter().all(|v| *v > 0.0) && sums.variance > 0.0;
    possible.then(|| Quality {
        se_a: covariance[0][0].sqrt(),
        se_b: se_b.map(f64::sqrt),
        infit: sums.missed / sums.variance,
    })
}
