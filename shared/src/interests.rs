//! Interests: six RIASEC scales (Holland 1997) from liked and disliked activities of working life.
//!
//! Activities come five to a screen: a balanced core in the bank's order, then those of the scales of which it is least
//! clear whether they are among the strongest two. What is estimated of a scale is its mean over the whole bank, of which
//! the rated activities are a part (finite population); ratings of one scale scatter around the scale's own mean, the
//! scales around the person's.

use serde::{Deserialize, Serialize};

use crate::answers::{InterestAnswer, Liking};
use crate::content::{Activity, Questions};
use crate::order::sort_by;

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

    /// Message id of a working day of the scale, for the question that follows a flat profile.
    pub const fn day_message(self) -> &'static str {
        match self {
            Self::R => "preference-r",
            Self::I => "preference-i",
            Self::A => "preference-a",
            Self::S => "preference-s",
            Self::E => "preference-e",
            Self::C => "preference-c",
        }
    }

    /// The stable name: one letter.
    pub const fn name(self) -> &'static str {
        match self {
            Self::R => "R",
            Self::I => "I",
            Self::A => "A",
            Self::S => "S",
            Self::E => "E",
            Self::C => "C",
        }
    }

    /// The scale with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| scale.name() == name)
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
    /// The shape comes from the days chosen when everything was liked about the same.
    pub chosen: bool,
}

/// Activities on one screen.
pub const PER_SCREEN: usize = 5;
/// Screens of the balanced core, in the bank's order.
pub const CORE_SCREENS: usize = 3;
/// Screens at least: 25 activities, unless the person leaves them empty.
pub const LEAST_SCREENS: usize = 5;
/// Screens at most: never more than 30 activities.
pub const MOST_SCREENS: usize = 6;
/// So many screens in a row left empty end the activities: the person has said that it is not for them today.
pub const EMPTY_SCREENS: usize = 2;
/// Days that may be chosen when everything is liked about the same.
pub const PREFERRED: usize = 2;
/// With fewer rated activities than this a profile is not compared with occupations.
pub const MIN_RATED: u16 = 6;
/// A profile is flat when its strongest and its weakest scale are less than this apart (mean liking, −2 to 2): with
/// five activities a scale, less than two steps on the five answers.
pub const FLAT_SPREAD: f64 = 0.4;
/// What a chosen day adds to its scale in a flat profile: clearly above the others, and no more than "quite nice".
const CHOSEN: f64 = 1.0;
/// Variance of ratings within a scale, and of the scales around the person's mean (assumed until calibrated).
const WITHIN: f64 = 1.0;
const BETWEEN: f64 = 0.6;
/// The shape is stable when the two strongest scales are told from the others with at most this doubt, 0–0.5.
const DOUBT: f64 = 0.05;
/// What knowing any scale better is worth beside telling the strongest two apart.
const EVERY_SCALE: f64 = 0.1;

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

/// Sum and number of ratings of each scale. Activities left empty, unknown and retired ones do not count; of one
/// answered twice the last answer does.
fn ratings(questions: &Questions, answers: &[InterestAnswer]) -> ([i32; 6], [u16; 6]) {
    let (mut sum, mut count) = ([0_i32; 6], [0_u16; 6]);
    for activity in questions.activities() {
        let answer = answers.iter().rev().find(|a| a.item == activity.id);
        if let Some(liking) = answer.and_then(|a| a.liking) {
            sum[activity.scale as usize] += i32::from(liking.value());
            count[activity.scale as usize] += 1;
        }
    }
    (sum, count)
}

/// The profile of these answers; `None` when no activity was rated.
///
/// A scale is the mean liking of its rated activities; one without any stands at 0. In a flat profile the days chosen
/// instead (`preference`) stand above the others.
pub fn profile(questions: &Questions, answers: &[InterestAnswer], preference: &[Scale]) -> Option<Profile> {
    let (sum, count) = ratings(questions, answers);
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
    let spread = |scores: &[f64; 6]| {
        let (low, high) = scores.iter().fold((2.0_f64, -2.0_f64), |(l, h), s| (l.min(*s), h.max(*s)));
        hundredth(high - low)
    };
    let mut flat = spread(&scores) < FLAT_SPREAD;
    let chosen = flat && !preference.is_empty();
    if chosen {
        for scale in preference.iter().take(PREFERRED) {
            let score = &mut scores[*scale as usize];
            *score = hundredth((*score + CHOSEN).min(2.0));
        }
        // Everything was loved: then what was not chosen stands lower instead.
        if spread(&scores) < FLAT_SPREAD {
            for scale in Scale::ALL.iter().filter(|scale| !preference.contains(scale)) {
                scores[*scale as usize] = hundredth(scores[*scale as usize] - CHOSEN);
            }
        }
        flat = spread(&scores) < FLAT_SPREAD;
    }
    let mut order = Scale::ALL;
    sort_by(&mut order, |a, b| scores[*b as usize].total_cmp(&scores[*a as usize]));
    Some(Profile { scores, rated, order, flat, chosen })
}

/// What is believed of a scale's mean over the whole bank.
#[derive(Clone, Copy)]
struct Belief {
    mean: f64,
    variance: f64,
}

/// Beliefs of the six scales when so many activities of each were rated.
fn beliefs(questions: &Questions, sum: &[i32; 6], count: &[u16; 6]) -> [Belief; 6] {
    let rated: u16 = count.iter().sum();
    let centre = f64::from(sum.iter().sum::<i32>()) / f64::from(rated.max(1));
    core::array::from_fn(|s| {
        let n = f64::from(count[s]);
        let bank = questions.activities().filter(|a| a.scale as usize == s).count() as f64;
        let left = (bank - n).max(0.0);
        let precision = 1.0 / BETWEEN + n / WITHIN;
        let own = (centre / BETWEEN + f64::from(sum[s]) / WITHIN) / precision;
        let share = left / bank.max(1.0);
        Belief {
            mean: (f64::from(sum[s]) + left * own) / bank.max(1.0),
            variance: share * share * (1.0 / precision + if left > 0.0 { WITHIN / left } else { 0.0 }),
        }
    })
}

/// The doubt, 0–0.5, on which side of the border between the second and the third strongest scale each scale stands.
fn doubts(beliefs: &[Belief; 6]) -> [f64; 6] {
    let mut order: [usize; 6] = core::array::from_fn(|i| i);
    sort_by(&mut order, |a, b| beliefs[*b].mean.total_cmp(&beliefs[*a].mean));
    core::array::from_fn(|s| {
        let inside = order[..2].contains(&s);
        let other = beliefs[if inside { order[2] } else { order[1] }];
        let gap = (beliefs[s].mean - other.mean).abs();
        let spread = (beliefs[s].variance + other.variance).sqrt();
        // The logistic curve that is nearest to the normal one.
        if spread > 0.0 {
            1.0 / (1.0 + libm::exp(1.702 * gap / spread))
        } else if gap > 0.0 {
            0.0
        } else {
            0.5
        }
    })
}

/// The activities that were on a screen the person has passed, in the order shown, with the last answer to each.
fn passed<'a>(questions: &'a Questions, answers: &[InterestAnswer]) -> Vec<(&'a Activity, Option<Liking>)> {
    let mut passed: Vec<(&Activity, Option<Liking>)> = Vec::new();
    for answer in answers {
        let Some(activity) = questions.activities().find(|a| a.id == answer.item) else { continue };
        match passed.iter_mut().find(|(other, _)| other.id == activity.id) {
            Some(known) => known.1 = answer.liking,
            None => passed.push((activity, answer.liking)),
        }
    }
    passed
}

/// Screens of activities that were passed.
pub fn screens_passed(questions: &Questions, answers: &[InterestAnswer]) -> usize {
    passed(questions, answers).len().div_ceil(PER_SCREEN)
}

/// The activities of a screen: those that were on it, or those to show next; none beyond.
pub fn screen<'a>(questions: &'a Questions, answers: &[InterestAnswer], number: usize) -> Vec<&'a Activity> {
    let passed = passed(questions, answers);
    if let Some(shown) = passed.chunks(PER_SCREEN).nth(number) {
        return shown.iter().map(|(activity, _)| *activity).collect();
    }
    if number == passed.len().div_ceil(PER_SCREEN) { next_screen(questions, answers) } else { Vec::new() }
}

/// The activities to show next; empty when the activities are over.
///
/// They are over when the shape of the profile is stable after [`LEAST_SCREENS`], after [`MOST_SCREENS`], after [`EMPTY_SCREENS`] left empty in a row, or with the bank.
pub fn next_screen<'a>(questions: &'a Questions, answers: &[InterestAnswer]) -> Vec<&'a Activity> {
    let passed = passed(questions, answers);
    let screens = passed.len().div_ceil(PER_SCREEN);
    let empty =
        passed.rchunks(PER_SCREEN).take_while(|screen| screen.iter().all(|(_, l)| l.is_none())).count();
    if screens >= MOST_SCREENS || empty >= EMPTY_SCREENS {
        return Vec::new();
    }
    let mut open: Vec<&Activity> =
        questions.activities().filter(|a| !passed.iter().any(|(known, _)| known.id == a.id)).collect();
    if screens < CORE_SCREENS {
        open.truncate(PER_SCREEN);
        return open;
    }
    let (sum, mut count) = ratings(questions, answers);
    let found = beliefs(questions, &sum, &count);
    let doubts = doubts(&found);
    if screens >= LEAST_SCREENS && doubts.iter().all(|doubt| rounded(*doubt) <= DOUBT) {
        return Vec::new();
    }
    let mut chosen = Vec::new();
    while chosen.len() < PER_SCREEN && !open.is_empty() {
        // What one more rating of a scale takes from its variance, weighed by the doubt about it.
        let now = beliefs(questions, &sum, &count);
        let gain = |scale: Scale| {
            let mut more = count;
            more[scale as usize] += 1;
            let after = beliefs(questions, &sum, &more)[scale as usize].variance;
            rounded((doubts[scale as usize] + EVERY_SCALE) * (now[scale as usize].variance - after))
        };
        // The first of the best: ties go to the scale that has waited longest in the bank's order.
        let mut best = 0;
        for (at, activity) in open.iter().enumerate() {
            if gain(activity.scale) > gain(open[best].scale) {
                best = at;
            }
        }
        let activity = open.remove(best);
        count[activity.scale as usize] += 1;
        chosen.push(activity);
    }
    chosen
}

/// The person is asked which day they would choose: enough was rated, and everything about the same.
pub fn asks_preference(questions: &Questions, answers: &[InterestAnswer]) -> bool {
    profile(questions, answers, &[]).is_some_and(|profile| profile.flat && profile.rated >= MIN_RATED)
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

/// Criteria are compared after rounding, so that ties are ties on every machine.
fn rounded(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}
