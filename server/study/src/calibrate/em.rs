//! Marginal maximum likelihood by EM (Bock, Aitkin 1981): what is believed of each person by the parameters so far, the
//! counts of answers to be expected at each point of the grid, the parameters that make these most likely, and again.

use suunta_shared::content::DigitalBank;
use suunta_shared::digital::Params;

use super::curve::{Curve, Graded, Groups, POINTS, RUNGS, Rungs, fitted};
use super::people::{Answered, Population, Sample, normal};
use crate::simulate::crew::{Watch, each};

/// People looked at together. Sums are made in this order whatever the number of processors.
const CHUNK: usize = 128;
/// Rounds at most.
const ROUNDS: usize = 500;
/// It has settled when no discrimination and no threshold moves further than this in a round.
const SETTLED: f64 = 5e-4;

/// What EM found.
pub struct Fitted {
    /// Every item in the bank's order; those that were not estimated as they were.
    pub items: Vec<Graded>,
    /// Rounds that it took.
    pub rounds: usize,
    /// The last round moved nothing further than [`SETTLED`].
    pub settled: bool,
}

/// Estimates the chosen items; the others stay and still tell about people.
pub fn run(
    bank: &DigitalBank,
    grid: &Curve,
    population: &Population,
    sample: &Sample,
    chosen: &[bool],
    watch: Watch<'_>,
) -> Fitted {
    let general = normal(grid, 0.0, 1.0);
    let mut items: Vec<Graded> =
        bank.item.iter().map(|item| Graded::of(&Params::of(&bank.model, item))).collect();
    for round in 1..=ROUNDS {
        let curves: Vec<Rungs> = items.iter().map(|item| item.rungs(grid)).collect();
        let counts = expected(population, &sample.people, &curves, &general);
        let places: Vec<usize> = (0..items.len()).filter(|item| chosen[*item]).collect();
        let found = each("", places.len(), &|_, _, _| {}, |n| {
            let item = places[n];
            let start = Groups { a: items[item].a, c: vec![items[item].c] };
            fitted(grid, &counts[item..=item], &start).of(0)
        });
        let mut furthest = 0.0_f64;
        for (item, next) in places.into_iter().zip(found) {
            let (before, after) = (items[item].params(), next.params());
            furthest = furthest.max((after.a - before.a).abs());
            for (b, a) in before.b.iter().zip(&after.b) {
                furthest = furthest.max((a - b).abs());
            }
            items[item] = next;
        }
        watch("estimating", round, ROUNDS);
        if furthest <= SETTLED {
            return Fitted { items, rounds: round, settled: true };
        }
    }
    Fitted { items, rounds: ROUNDS, settled: false }
}

/// How often each rung of each item is to be expected at each point.
fn expected(population: &Population, people: &[Answered], curves: &[Rungs], general: &Curve) -> Vec<Rungs> {
    let chunks: Vec<&[Answered]> = people.chunks(CHUNK).collect();
    let parts = each("", chunks.len(), &|_, _, _| {}, |n| {
        let mut counts = vec![[[0.0; POINTS]; RUNGS]; curves.len()];
        for person in chunks[n] {
            let belief = population.belief(person, curves, general);
            for (item, rung) in &person.replies {
                let area = &belief.areas[population.area(*item)];
                counts[*item][*rung].iter_mut().zip(area).for_each(|(c, p)| *c += p);
            }
        }
        counts
    });
    let mut all = vec![[[0.0; POINTS]; RUNGS]; curves.len()];
    for part in parts {
        for (to, from) in all.iter_mut().flatten().flatten().zip(part.iter().flatten().flatten()) {
            *to += from;
        }
    }
    all
}
