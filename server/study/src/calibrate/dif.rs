//! Items that behave differently between languages (differential item functioning).
//!
//! For each item and each language with enough answers, a likelihood-ratio test beside the most frequent language: thresholds
//! of their own against common ones, with a common discrimination, three degrees of freedom. The other items say where people
//! stand; languages may differ in mean and spread of the general factor, so that one whose speakers have weaker skills is not
//! taken for one in which items are harder. Many tests: Holm's correction (1979) over all of them.

use super::curve::{Curve, Graded, Groups, POINTS, RUNGS, Rungs, fitted};
use super::people::{Answered, Population, Sample, normal};
use crate::simulate::crew::{Watch, each};

/// A language is compared when so many people answered in it.
pub const PEOPLE: usize = 300;
/// An item is tested when so many people answered it in each of the two languages …
pub const ANSWERS: usize = 150;
/// … and each rung so often.
pub const RUNG: usize = 5;
/// Probability of a false alarm over all tests.
pub const ALPHA: f64 = 0.05;

const ROUNDS: usize = 100;

/// One test.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// Place of the item in the bank.
    pub item: usize,
    /// The most frequent language.
    pub first: String,
    /// The language beside it.
    pub second: String,
    /// Twice the difference of the logarithms.
    pub ratio: f64,
    /// Probability of such a ratio when nothing differs, corrected for all tests.
    pub p: f64,
    /// How much higher the thresholds lie in the second language on average, in θ units: positive is harder.
    pub harder: f64,
}

impl Test {
    /// The item behaves differently.
    pub fn differs(&self) -> bool {
        self.p < ALPHA
    }
}

/// Every test that can be made.
pub fn run(
    grid: &Curve,
    population: &Population,
    sample: &Sample,
    items: &[Graded],
    chosen: &[bool],
    watch: Watch<'_>,
) -> Vec<Test> {
    let enough = sample.of_language.iter().take_while(|people| **people >= PEOPLE).count();
    if enough < 2 {
        return Vec::new();
    }
    let curves: Vec<Rungs> = items.iter().map(|item| item.rungs(grid)).collect();
    // What is believed of each person, with what is known of people of their language.
    let mut believed: Vec<Vec<(&Answered, [Curve; 5])>> = Vec::new();
    for language in 0..enough {
        let people: Vec<&Answered> =
            sample.people.iter().filter(|person| person.language == Some(language)).collect();
        let general = spread(grid, population, &people, &curves);
        believed.push(each("", people.len(), &|_, _, _| {}, |n| {
            (people[n], population.belief(people[n], &curves, &general).areas)
        }));
    }
    let pairs: Vec<(usize, usize)> =
        (1..enough).flat_map(|l| (0..items.len()).filter(|i| chosen[*i]).map(move |i| (l, i))).collect();
    let tests = each("comparing languages", pairs.len(), watch, |n| {
        let (language, item) = pairs[n];
        let own = |language: usize| {
            let of_item = believed[language].iter().filter_map(|(person, areas)| {
                let (_, rung) = person.replies.iter().find(|(answered, _)| *answered == item)?;
                Some((*rung, without(&areas[population.area(item)], &curves[item][*rung])))
            });
            of_item.collect::<Vec<_>>()
        };
        let groups = [own(0), own(language)];
        let tested = groups.iter().all(|group| {
            let often = |rung: usize| group.iter().filter(|(answered, _)| *answered == rung).count();
            group.len() >= ANSWERS && (0..RUNGS).all(|rung| often(rung) >= RUNG)
        });
        tested.then(|| test(grid, sample, (language, item), &items[item], &groups))
    });
    let mut tests: Vec<Test> = tests.into_iter().flatten().collect();
    holm(&mut tests);
    tests
}

/// How people of a language spread over the general factor: mean and variance by EM.
fn spread(grid: &Curve, population: &Population, people: &[&Answered], curves: &[Rungs]) -> Curve {
    let mut general = normal(grid, 0.0, 1.0);
    for _ in 0..15 {
        let of_each =
            each("", people.len(), &|_, _, _| {}, |n| population.belief(people[n], curves, &general).general);
        let mut all = [0.0; POINTS];
        for one in &of_each {
            all.iter_mut().zip(one).for_each(|(a, o)| *a += o / people.len() as f64);
        }
        let mean: f64 = grid.iter().zip(&all).map(|(g, p)| g * p).sum();
        let variance: f64 = grid.iter().zip(&all).map(|(g, p)| (g - mean) * (g - mean) * p).sum();
        general = normal(grid, mean, variance.max(0.05));
    }
    general
}

/// What is believed of an area without one item's answer.
fn without(area: &Curve, rung: &Curve) -> Curve {
    let mut rest = *area;
    rest.iter_mut().zip(rung).for_each(|(r, p)| *r /= p);
    let sum: f64 = rest.iter().sum();
    rest.iter_mut().for_each(|r| *r /= sum);
    rest
}

type Group = Vec<(usize, Curve)>;

fn test(
    grid: &Curve,
    sample: &Sample,
    (language, item): (usize, usize),
    start: &Graded,
    groups: &[Group; 2],
) -> Test {
    let together: Group = groups.iter().flatten().copied().collect();
    let (_, common) = best(grid, &[&together], Groups { a: start.a, c: vec![start.c] });
    let (separate, own) = best(grid, &[&groups[0], &groups[1]], Groups { a: start.a, c: vec![start.c; 2] });
    let (first, second) = (separate.of(0).params(), separate.of(1).params());
    let harder = first.b.iter().zip(&second.b).map(|(f, s)| s - f).sum::<f64>() / 3.0;
    let ratio = (2.0 * (own - common)).max(0.0);
    Test {
        item,
        first: sample.languages[0].clone(),
        second: sample.languages[language].clone(),
        ratio,
        p: beyond(ratio),
        harder,
    }
}

/// The most likely parameters and the logarithm of the likelihood, by EM over people whose place is believed to be as
/// their other answers say.
fn best(grid: &Curve, groups: &[&Group], start: Groups) -> (Groups, f64) {
    let (mut found, mut height) = (start, f64::NEG_INFINITY);
    for _ in 0..ROUNDS {
        let mut counts = vec![[[0.0; POINTS]; RUNGS]; groups.len()];
        let mut now = 0.0;
        for (n, group) in groups.iter().enumerate() {
            let curves = found.of(n).rungs(grid);
            for (rung, rest) in *group {
                let mut posterior = *rest;
                posterior.iter_mut().zip(&curves[*rung]).for_each(|(r, p)| *r *= p);
                let sum: f64 = posterior.iter().sum();
                now += libm::log(sum);
                counts[n][*rung].iter_mut().zip(&posterior).for_each(|(c, p)| *c += p / sum);
            }
        }
        if now - height < 1e-4 {
            return (found, now.max(height));
        }
        height = now;
        found = fitted(grid, &counts, &found);
    }
    (found, height)
}

/// Probability that a chi-square of three degrees of freedom is larger.
fn beyond(ratio: f64) -> f64 {
    let tail = libm::erfc((ratio / 2.0).sqrt());
    (tail + (2.0 * ratio / std::f64::consts::PI).sqrt() * libm::exp(-ratio / 2.0)).min(1.0)
}

/// Holm: the smallest times the number of tests, the next times one fewer, never falling.
fn holm(tests: &mut [Test]) {
    let mut order: Vec<usize> = (0..tests.len()).collect();
    order.sort_by(|a, b| tests[*a].p.total_cmp(&tests[*b].p).then(a.cmp(b)));
    let mut least = 0.0_f64;
    for (done, place) in order.iter().enumerate() {
        let left = (tests.len() - done) as f64;
        least = least.max((tests[*place].p * left).min(1.0));
        tests[*place].p = least;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_of_the_distribution_are_those_of_the_tables() {
        for (ratio, p) in [(0.0, 1.0), (7.815, 0.05), (11.345, 0.01), (16.266, 0.001)] {
            assert!((beyond(ratio) - p).abs() < 1e-4, "{ratio}");
        }
    }

    #[test]
    fn many_tests_are_corrected_for() {
        let test = |p: f64| Test {
            item: 0,
            first: String::new(),
            second: String::new(),
            ratio: 0.0,
            p,
            harder: 0.0,
        };
        let mut tests = [test(0.02), test(0.001), test(0.6), test(0.03)];
        holm(&mut tests);
        let found: Vec<f64> = tests.iter().map(|t| (t.p * 1e6).round() / 1e6).collect();
        assert_eq!(found, [0.06, 0.004, 0.6, 0.06]);
    }
}
