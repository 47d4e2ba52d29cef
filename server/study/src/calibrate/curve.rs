//! One graded item (Samejima 1969) in slopes and intercepts, `P(rung ≥ k | θ) = 1 / (1 + exp(−(a θ + c_k)))`, fitted to how
//! often each rung is expected at each point of the grid. For given counts the likelihood is that of a cumulative logit and
//! has one top, which Fisher scoring finds.

use suunta_shared::digital::Params;

/// Points of the grid for θ and for g: from −4 to 4 in steps of a third. The posterior of a person is far wider than
/// that, so that a finer grid changes no digit that is printed.
pub const POINTS: usize = 25;
const LIMIT: f64 = 4.0;
/// Nothing is held to be less likely than this, as in the engine.
const FLOOR: f64 = 1e-12;
/// Rungs of the ladder.
pub const RUNGS: usize = 4;

/// A function on the grid.
pub type Curve = [f64; POINTS];
/// For each rung a function on the grid.
pub type Rungs = [Curve; RUNGS];

/// The points of the grid.
pub fn grid() -> Curve {
    std::array::from_fn(|q| q as f64 * 2.0 * LIMIT / (POINTS - 1) as f64 - LIMIT)
}

/// Slope and intercepts; the intercepts fall.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Graded {
    /// Discrimination.
    pub a: f64,
    /// −a · threshold.
    pub c: [f64; 3],
}

/// What is needed of one rung at one θ: probability, slope and curvature along the three intercepts' predictors.
#[derive(Clone, Copy, Debug)]
pub struct Local {
    /// Probability of the rung.
    pub p: f64,
    /// First derivatives of the probability by each predictor a θ + c.
    pub first: [f64; 3],
    /// Second derivatives by each predictor; the mixed ones are 0.
    pub second: [f64; 3],
}

impl Graded {
    /// From discrimination and thresholds.
    pub fn of(params: &Params) -> Self {
        Self { a: params.a, c: params.b.map(|b| -params.a * b) }
    }

    /// As discrimination and thresholds.
    pub fn params(&self) -> Params {
        Params { a: self.a, b: self.c.map(|c| -c / self.a) }
    }

    /// Probability of each rung along the grid.
    pub fn rungs(&self, grid: &Curve) -> Rungs {
        let mut rungs = [[0.0; POINTS]; RUNGS];
        for (q, theta) in grid.iter().enumerate() {
            let r = self.c.map(|c| logistic(self.a * theta + c));
            let p = [1.0 - r[0], r[0] - r[1], r[1] - r[2], r[2]];
            for (rung, p) in rungs.iter_mut().zip(p) {
                rung[q] = p.max(FLOOR);
            }
        }
        rungs
    }

    /// All rungs at one θ.
    pub fn local(&self, theta: f64) -> [Local; RUNGS] {
        let r = self.c.map(|c| logistic(self.a * theta + c));
        let w = r.map(|r| r * (1.0 - r));
        let v = [w[0] * (1.0 - 2.0 * r[0]), w[1] * (1.0 - 2.0 * r[1]), w[2] * (1.0 - 2.0 * r[2])];
        let rung = |p: f64, first: [f64; 3], second: [f64; 3]| Local { p: p.max(FLOOR), first, second };
        [
            rung(1.0 - r[0], [-w[0], 0.0, 0.0], [-v[0], 0.0, 0.0]),
            rung(r[0] - r[1], [w[0], -w[1], 0.0], [v[0], -v[1], 0.0]),
            rung(r[1] - r[2], [0.0, w[1], -w[2]], [0.0, v[1], -v[2]]),
            rung(r[2], [0.0, 0.0, w[2]], [0.0, 0.0, v[2]]),
        ]
    }

    fn ordered(&self) -> bool {
        self.a > 0.05 && self.a < 20.0 && self.c[0] > self.c[1] && self.c[1] > self.c[2]
    }
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

/// One slope and, for each group of people, intercepts of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Groups {
    /// The common discrimination.
    pub a: f64,
    /// Intercepts of each group.
    pub c: Vec<[f64; 3]>,
}

impl Groups {
    /// The item as one group meets it.
    pub fn of(&self, group: usize) -> Graded {
        Graded { a: self.a, c: self.c[group] }
    }

    fn ordered(&self) -> bool {
        (0..self.c.len()).all(|group| self.of(group).ordered())
    }
}

/// Steps of Fisher scoring at most; EM comes back anyway.
const STEPS: usize = 12;

/// The parameters that make expected counts (for each group, rung and point) most likely, from a start near them.
pub fn fitted(grid: &Curve, counts: &[Rungs], start: &Groups) -> Groups {
    let mut best = start.clone();
    let mut height = likelihood(grid, counts, &best);
    for _ in 0..STEPS {
        let Some(step) = scoring(grid, counts, &best) else { break };
        let mut share = 1.0;
        let mut moved = false;
        // A step that falls, or leaves the order of thresholds, is taken shorter.
        for _ in 0..20 {
            let mut next = Groups { a: best.a + share * step[0], c: best.c.clone() };
            for (c, step) in next.c.iter_mut().flatten().zip(&step[1..]) {
                *c += share * step;
            }
            if next.ordered() {
                let found = likelihood(grid, counts, &next);
                if found >= height {
                    moved = found - height > 1e-9;
                    (best, height) = (next, found);
                    break;
                }
            }
            share /= 2.0;
        }
        if !moved {
            break;
        }
    }
    best
}

fn likelihood(grid: &Curve, counts: &[Rungs], groups: &Groups) -> f64 {
    let mut sum = 0.0;
    for (group, counts) in counts.iter().enumerate() {
        let rungs = groups.of(group).rungs(grid);
        for (count, p) in counts.iter().flatten().zip(rungs.iter().flatten()) {
            if *count > 0.0 {
                sum += count * libm::log(*p);
            }
        }
    }
    sum
}

/// The step of Fisher scoring: slope over expected information.
fn scoring(grid: &Curve, counts: &[Rungs], groups: &Groups) -> Option<Vec<f64>> {
    let size = 1 + 3 * groups.c.len();
    let mut slope = vec![0.0; size];
    let mut information = vec![vec![0.0; size]; size];
    for (group, counts) in counts.iter().enumerate() {
        let item = groups.of(group);
        let at = 1 + 3 * group;
        for (q, theta) in grid.iter().enumerate() {
            let all: f64 = counts.iter().map(|rung| rung[q]).sum();
            if all <= 0.0 {
                continue;
            }
            for (local, rung) in item.local(*theta).iter().zip(counts) {
                let by = by_parameters(local.first, *theta);
                for (i, x) in by.iter().enumerate() {
                    let i = if i == 0 { 0 } else { at + i - 1 };
                    slope[i] += rung[q] * x / local.p;
                    for (j, y) in by.iter().enumerate() {
                        let j = if j == 0 { 0 } else { at + j - 1 };
                        information[i][j] += all * x * y / local.p;
                    }
                }
            }
        }
    }
    solved(information, slope)
}

/// Derivatives by slope and intercepts from those by the three predictors.
pub fn by_parameters(first: [f64; 3], theta: f64) -> [f64; 4] {
    [theta * (first[0] + first[1] + first[2]), first[0], first[1], first[2]]
}

/// Solves a system of equations by elimination with the largest pivot; `None` when it has no one solution.
pub fn solved(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Option<Vec<f64>> {
    let size = right.len();
    for column in 0..size {
        let pivot =
            (column..size).max_by(|a, b| matrix[*a][column].abs().total_cmp(&matrix[*b][column].abs()))?;
        if matrix[pivot][column].abs() < 1e-12 {
            return None;
        }
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        let top = matrix[column].clone();
        for row in column + 1..size {
            let factor = matrix[row][column] / top[column];
            if factor != 0.0 {
                matrix[row].iter_mut().zip(&top).for_each(|(x, t)| *x -= factor * t);
                right[row] -= factor * right[column];
            }
        }
    }
    for row in (0..size).rev() {
        let known: f64 = (row + 1..size).map(|column| matrix[row][column] * right[column]).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
    right.iter().all(|x| x.is_finite()).then_some(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ITEM: Graded = Graded { a: 1.7, c: [1.5, 0.2, -1.9] };

    #[test]
    fn derivatives_are_those_of_the_probabilities() {
        let step = 1e-5;
        for theta in [-1.3, 0.2, 2.1] {
            let here = ITEM.local(theta);
            assert!((here.iter().map(|l| l.p).sum::<f64>() - 1.0).abs() < 1e-12);
            for k in 0..3 {
                let at = |by: f64| {
                    let mut moved = ITEM;
                    moved.c[k] += by;
                    moved.local(theta)
                };
                for (rung, local) in here.iter().enumerate() {
                    let (low, high) = (at(-step)[rung].p, at(step)[rung].p);
                    assert!((local.first[k] - (high - low) / (2.0 * step)).abs() < 1e-8);
                    let bend = (high - 2.0 * local.p + low) / (step * step);
                    assert!((local.second[k] - bend).abs() < 1e-4, "{} {bend}", local.second[k]);
                }
            }
        }
    }

    #[test]
    fn counts_that_a_model_expects_give_back_the_model() {
        let grid = grid();
        let expected = |item: &Graded, people: f64| {
            let mut counts = item.rungs(&grid);
            counts.iter_mut().flatten().for_each(|count| *count *= people);
            counts
        };
        let start = Groups { a: 1.0, c: vec![[1.0, 0.0, -1.0]] };
        let mut found = start;
        for _ in 0..4 {
            found = fitted(&grid, &[expected(&ITEM, 40.0)], &found);
        }
        assert!((found.a - ITEM.a).abs() < 1e-5 && (found.c[0][2] - ITEM.c[2]).abs() < 1e-5, "{found:?}");
        // Two groups with thresholds of their own.
        let other = Graded { a: 1.7, c: [0.9, -0.4, -2.5] };
        let mut found = Groups { a: 1.0, c: vec![[1.0, 0.0, -1.0]; 2] };
        for _ in 0..4 {
            found = fitted(&grid, &[expected(&ITEM, 40.0), expected(&other, 10.0)], &found);
        }
        assert!((found.a - 1.7).abs() < 1e-5 && (found.c[1][1] + 0.4).abs() < 1e-5, "{found:?}");
    }

    #[test]
    fn a_system_of_equations_is_solved_or_refused() {
        let solution = solved(vec![vec![0.0, 2.0], vec![3.0, 1.0]], vec![4.0, 5.0]).unwrap();
        assert!((solution[0] - 1.0).abs() < 1e-12 && (solution[1] - 2.0).abs() < 1e-12);
        assert_eq!(solved(vec![vec![1.0, 2.0], vec![2.0, 4.0]], vec![1.0, 2.0]), None);
    }
}
