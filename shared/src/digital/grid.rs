//! The grid on which everything is integrated: exact to the grid, the same bits everywhere. Only + − × ÷ and
//! `libm::exp` are used.

use std::cell::RefCell;
use std::rc::Rc;

use crate::content::DigitalModel;

/// Points of the grid, for g and for each θ.
pub(super) const POINTS: usize = 49;
/// The grid reaches from −LIMIT to LIMIT.
const LIMIT: f64 = 4.0;
/// Distance of two points.
pub(super) const WIDTH: f64 = 2.0 * LIMIT / (POINTS - 1) as f64;

/// Every second point is enough for the general factor, and for each θ in the sum of areas: sums of evenly spaced points of so
/// smooth a function miss the integral by about exp(−2π²σ²/h²) (Trefethen, Weideman 2014), which with a posterior no narrower
/// than σ = 0.26 and h = 1/3 is less than one in a hundred thousand.
pub(super) const EVERY: usize = 2;
/// Such points.
pub(super) const FEWER: usize = (POINTS - 1) / EVERY + 1;

/// A function on the grid; as a distribution its values add up to 1.
pub(super) type Curve = [f64; POINTS];
/// A function on every second point of it.
pub(super) type Fewer = [f64; FEWER];

/// Every second point of something on the grid.
pub(super) fn fewer(value: impl Fn(usize) -> f64) -> Fewer {
    std::array::from_fn(|i| value(i * EVERY))
}

/// What is computed once per model.
pub(super) struct Grid {
    pub(super) theta: Curve,
    /// N(0, 1), up to one factor.
    pub(super) prior: Fewer,
    /// For each g the distribution of θ given g.
    pub(super) given: Vec<Curve>,
}

thread_local! {
    /// The last grid that was made here and its loading: thousands of exponentials, the same for every question of a visit.
    static LAST: RefCell<Option<(u64, Rc<Grid>)>> = const { RefCell::new(None) };
}

impl Grid {
    /// Depends on the model's loading alone; made anew only when that is another than the last time.
    pub(super) fn of(model: &DigitalModel) -> Rc<Self> {
        let loading = finite(model.loading, 0.0).clamp(0.0, 0.95);
        LAST.with_borrow_mut(|last| match last {
            Some((known, grid)) if *known == loading.to_bits() => Rc::clone(grid),
            _ => {
                let grid = Rc::new(Self::made(loading));
                *last = Some((loading.to_bits(), Rc::clone(&grid)));
                grid
            }
        })
    }

    fn made(loading: f64) -> Self {
        let mut theta = [0.0; POINTS];
        for (i, t) in theta.iter_mut().enumerate() {
            *t = i as f64 * WIDTH - LIMIT;
        }
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
        let given = theta.iter().step_by(EVERY).map(|g| normal(loading * g, spread)).collect();
        let prior = normal(0.0, 1.0);
        Self { theta, prior: fewer(|i| prior[i]), given }
    }

    pub(super) fn variance(&self, curve: &Curve) -> f64 {
        let mean = dot(&self.theta, curve);
        dot(&self.theta.map(|t| (t - mean) * (t - mean)), curve)
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

    /// Of weights that stand closer than the grid's points; they are scaled to a sum of 1.
    pub(super) fn finer(mut weights: Vec<f64>, times: f64) -> Self {
        let all: f64 = weights.iter().sum();
        if all > 0.0 {
            for w in &mut weights {
                *w /= all;
            }
        }
        Self { weights, width: WIDTH / times }
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

/// Content is checked where it is read; a number that slipped through must still do no harm.
pub(super) fn finite(value: f64, otherwise: f64) -> f64 {
    if value.is_finite() { value } else { otherwise }
}

/// The sum of products, in four rows side by side and then the rows: a fixed order, and one that processors do four at a
/// time.
pub(super) fn dot(a: &Curve, b: &Curve) -> f64 {
    let mut rows = [0.0; 4];
    let (fours, ones) = (a.as_chunks::<4>(), b.as_chunks::<4>());
    for (x, y) in fours.0.iter().zip(ones.0) {
        for (row, (x, y)) in rows.iter_mut().zip(x.iter().zip(y)) {
            *row += x * y;
        }
    }
    let rest: f64 = fours.1.iter().zip(ones.1).map(|(x, y)| x * y).sum();
    (rows[0] + rows[1]) + (rows[2] + rows[3]) + rest
}

/// The sum, in the order of [`dot`].
fn sum(curve: &[f64]) -> f64 {
    let mut rows = [0.0; 4];
    let (fours, ones) = curve.as_chunks::<4>();
    for four in fours {
        for (row, x) in rows.iter_mut().zip(four) {
            *row += x;
        }
    }
    (rows[0] + rows[1]) + (rows[2] + rows[3]) + ones.iter().sum::<f64>()
}

/// Scales a curve to a sum of 1. One that has nothing left says nothing: it becomes even.
pub(super) fn whole(curve: &mut [f64]) {
    let sum = sum(curve);
    if sum > 0.0 && sum.is_finite() {
        let scale = 1.0 / sum;
        for c in curve {
            *c *= scale;
        }
    } else {
        curve.fill(1.0 / curve.len() as f64);
    }
}
