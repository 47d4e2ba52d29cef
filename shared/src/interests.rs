//! Interests: six RIASEC scales (Holland 1997) from liked and disliked activities of working life.

use serde::{Deserialize, Serialize};

use crate::answers::InterestAnswer;
use crate::content::Questions;

/// The six scales, in the order in which O*NET scores are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Scale {
    /// Realistic: doing with hands, tools, machines.
    R,
    /// Investigative: finding out.
    I,
    /// Artistic: making something of one's own.
    A,
    /// Social: helping, teaching.
    S,
    /// Enterprising: leading, selling.
    E,
    /// Conventional: keeping order.
    C,
}

impl Scale {
    /// All six in order R I A S E C.
    pub const ALL: [Self; 6] = [Self::R, Self::I, Self::A, Self::S, Self::E, Self::C];
    /// Message id of the scale's everyday name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::R => "scale-r",
            Self::I => "scale-i",
            Self::A => "scale-a",
            Self::S => "scale-s",
            Self::E => "scale-e",
            Self::C => "scale-c",
        }
    }
}

/// An interest profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Mean liking per scale, −2 to 2, in the order R I A S E C, rounded to 0.01.
    pub scores: [f64; 6],
    /// Number of rated activities.
    pub rated: u16,
    /// The scales, strongest first; ties in the order R I A S E C.
    pub order: [Scale; 6],
    /// The profile has no shape (everything liked about the same): occupations cannot be told apart by it.
    pub flat: bool,
}

/// With fewer rated activities than this a profile is not compared with occupations.
pub const MIN_RATED: u16 = 6;
/// A profile is flat when its strongest and its weakest scale are less than this apart (mean liking, −2 to 2): with
/// five activities a scale, less than two steps on the five answers.
pub const FLAT_SPREAD: f64 = 0.4;

impl Profile {
    /// The profile can tell occupations apart.
    pub fn usable(&self) -> bool {
        !self.flat && self.rated >= MIN_RATED
    }

    /// Mean liking of a scale, −2 to 2.
    pub fn score(&self, scale: Scale) -> f64 {
        self.scores[scale as usize]
    }
}

/// The profile of these answers; `None` when no activity was rated.
///
/// A scale is the mean liking of its rated activities; one without any stands at 0. Activities left empty, unknown
/// and retired ones do not count; of one answered twice the last answer does.
pub fn profile(questions: &Questions, answers: &[InterestAnswer]) -> Option<Profile> {
    let (mut sum, mut count) = ([0_i32; 6], [0_u16; 6]);
    for activity in questions.activities() {
        let answer = answers.iter().rev().find(|a| a.item == activity.id);
        if let Some(liking) = answer.and_then(|a| a.liking) {
            sum[activity.scale as usize] += i32::from(liking.value());
            count[activity.scale as usize] += 1;
        }
    }
    let rated = count.iter().fold(0_u16, |all, n| all.saturating_add(*n));
    if rated == 0 {
        return None;
    }
    let mut scores = [0.0; 6];
    for (score, (sum, count)) in scores.iter_mut().zip(sum.iter().zip(&count)) {
        if *count > 0 {
            *score = hundredth(f64::from(*sum) / f64::from(*count));
        }
    }
    let mut order = Scale::ALL;
    crate::order::sort_by(&mut order, |a, b| scores[*b as usize].total_cmp(&scores[*a as usize]));
    let spread = scores[order[0] as usize] - scores[order[5] as usize];
    Some(Profile { scores, rated, order, flat: hundredth(spread) < FLAT_SPREAD })
}

/// Pearson correlation of two profiles over the six scales, −1 to 1, rounded to 0.01; `None` when one of them has
/// no shape at all.
pub fn correlation(a: &[f64; 6], b: &[f64; 6]) -> Option<f64> {
    let (a, b) = (centred(a), centred(b));
    let product = |x: &[f64; 6], y: &[f64; 6]| x.iter().zip(y).map(|(x, y)| x * y).sum::<f64>();
    let spread = product(&a, &a) * product(&b, &b);
    let r = product(&a, &b) / spread.sqrt();
    (spread > 1e-12 && r.is_finite()).then(|| hundredth(r.clamp(-1.0, 1.0)))
}

/// Distance of each value from their mean.
pub(crate) fn centred(values: &[f64; 6]) -> [f64; 6] {
    let mean = values.iter().sum::<f64>() / 6.0;
    values.map(|v| v - mean)
}

/// Rounded to 0.01, halves away from 0, never "−0".
fn hundredth(value: f64) -> f64 {
    (value * 100.0 + 1e-7 * value.signum()).round() / 100.0 + 0.0
}
