//! Item parameters from the answers that people left without their name: marginal maximum likelihood for the can-do items,
//! on the engine's own scale.
//!
//! The scale is that of the engine: five areas given one general factor ~ N(0, 1), with the engine's loading and, because
//! can-do items speak of skill and of how high somebody places it, with the engine's shift (see [`people::Population`]). Neither of
//! them is estimated. Which items somebody was asked hangs on their earlier answers; all of these are in the likelihood, so that this
//! does no harm (Mislevy, Wu 1996). Refusals say nothing.
//!
//! Nothing here changes content: a person reviews what comes out and decides.

pub mod curve;
pub mod dif;
pub mod em;
pub mod people;
pub mod quality;
pub mod report;
pub mod write;

use suunta_shared::content::DigitalBank;
use suunta_shared::digital::Params;

use crate::AnswerSet;
use crate::simulate::crew::Watch;
use curve::RUNGS;
use people::{Population, Sample};
use quality::Quality;

/// An item with fewer answers on the ladder keeps its parameters …
pub const ANSWERS: usize = 200;
/// … and so does one of which a rung was answered less often.
pub const RUNG: usize = 15;
/// Standard error of a threshold (θ units), and of a discrimination as a share of it, from which an estimate is no better than
/// the guess it would replace: the guess is taken to be about so far off (`crate::simulate::people::DRIFT`).
pub const UNSURE: f64 = 0.3;
/// Sets below which nothing is estimated at all, whatever is asked for.
pub const LEAST_SETS: usize = 200;

/// Why nothing was estimated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Too few people.
    #[error(
        "{found} of {read} sets of answers can be used, and {needed} are needed: with fewer, the parameters would say \
         more about these few people than about the items"
    )]
    TooFew {
        /// Sets that were read.
        read: usize,
        /// Sets that can be used.
        found: usize,
        /// Sets that are needed.
        needed: usize,
    },
    /// Enough people, but no item with enough answers.
    #[error(
        "no item has {ANSWERS} answers with each step of the ladder at least {RUNG} times: nothing can be estimated"
    )]
    NoItem,
    /// The rounds went on.
    #[error(
        "the estimates did not settle: the answers do not fit the model, or too few answered the same items"
    )]
    Unsettled,
}

/// What became of one item.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its id.
    pub id: String,
    /// Answers on the ladder.
    pub answers: usize,
    /// Its parameters so far.
    pub before: Params,
    /// What was estimated.
    pub found: Found,
    /// Tests between languages.
    pub tests: Vec<dif::Test>,
}

/// Whether an item was estimated.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Too few answers; it keeps what it had.
    TooFew,
    /// A rung was answered too rarely; it keeps what it had.
    RareRung,
    /// What came out cannot be the parameters of an item in use (see the checks of content); it keeps what it had.
    Impossible(Params),
    /// Estimated, but no surer than what it had and keeps.
    Unsure(Params, Quality),
    /// Estimated.
    Estimated(Params, Quality),
}

/// What came out.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// Sets that were read.
    pub read: usize,
    /// Sets that were used.
    pub used: usize,
    /// People of each language, the most frequent first.
    pub languages: Vec<(String, usize)>,
    /// Rounds of EM.
    pub rounds: usize,
    /// Items in use, in the bank's order.
    pub items: Vec<Item>,
}

/// Estimates what can be estimated.
///
/// # Errors
/// See [`Refusal`].
pub fn run(
    bank: &DigitalBank,
    sets: &[AnswerSet],
    least: usize,
    watch: Watch<'_>,
) -> Result<Calibration, Refusal> {
    let sample = Sample::of(bank, sets);
    let needed = least.max(LEAST_SETS);
    if sample.people.len() < needed {
        return Err(Refusal::TooFew { read: sets.len(), found: sample.people.len(), needed });
    }
    let answers = |item: usize| sample.rungs[item].iter().sum::<usize>();
    let all_rungs = |item: usize| (0..RUNGS).all(|rung| sample.rungs[item][rung] >= RUNG);
    let chosen: Vec<bool> =
        (0..bank.item.len()).map(|item| answers(item) >= ANSWERS && all_rungs(item)).collect();
    if !chosen.contains(&true) {
        return Err(Refusal::NoItem);
    }
    let grid = curve::grid();
    let population = Population::of(bank, &grid);
    let fitted = em::run(bank, &grid, &population, &sample, &chosen, watch);
    if !fitted.settled {
        return Err(Refusal::Unsettled);
    }
    let quality = quality::of(&grid, &population, &sample.people, &fitted.items);
    let tests = dif::run(&grid, &population, &sample, &fitted.items, &chosen, watch);
    let items = bank.item.iter().enumerate().filter(|(_, item)| !item.retired).map(|(n, item)| {
        let found = if answers(n) < ANSWERS {
            Found::TooFew
        } else if !chosen[n] {
            Found::RareRung
        } else {
            let params = rounded(&fitted.items[n].params());
            match quality[n] {
                Some(quality) if possible(&params) && unsure(&params, &quality) => {
                    Found::Unsure(params, quality)
                }
                Some(quality) if possible(&params) => Found::Estimated(params, quality),
                _ => Found::Impossible(params),
            }
        };
        Item {
            id: item.id.clone(),
            answers: answers(n),
            before: Params::of(&bank.model, item),
            found,
            tests: tests.iter().filter(|test| test.item == n).cloned().collect(),
        }
    });
    Ok(Calibration {
        read: sets.len(),
        used: sample.people.len(),
        languages: sample.languages.iter().cloned().zip(sample.of_language.iter().copied()).collect(),
        rounds: fitted.rounds,
        items: items.collect(),
    })
}

/// As it is written: three digits are more than anybody knows.
fn rounded(params: &Params) -> Params {
    let three = |x: f64| (x * 1000.0).round() / 1000.0 + 0.0;
    Params { a: three(params.a), b: params.b.map(three) }
}

fn unsure(params: &Params, quality: &Quality) -> bool {
    quality.se_a > UNSURE * params.a || quality.se_b.iter().any(|se| *se > UNSURE)
}

/// What the checks of content allow.
fn possible(params: &Params) -> bool {
    let [first, second, third] = params.b;
    (0.3..=5.0).contains(&params.a) && first >= -6.0 && first < second && second < third && third <= 6.0
}
