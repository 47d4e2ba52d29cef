//! Which item is asked next, and when it is enough.
//!
//! Areas that are not known well enough take turns. Within the area whose turn it is, the item is asked that tells
//! most where the person probably is, competences that were asked less first, and only what the person can probably
//! do at least with help: people with weak skills mostly meet things they can do.

use super::Area;
use super::model::{Curve, Grid, Ladder, Posterior, dot, known};
use crate::answers::{DigitalAnswer, DigitalReply};
use crate::content::{DigitalBank, DigitalItem};

/// So many refusals in a row ("I don't want to answer", "I don't understand the question") end the digital part:
/// the person has said that it is not for them today.
pub const REFUSALS_IN_A_ROW: usize = 5;

/// The share of an area's information that comes from its own items and not from the other areas; from simulation.
const OWN_SHARE: f64 = 0.75;

/// The item to ask next, or `None` when the stop rule holds. Never one that is answered or retired.
///
/// The stop rule: the last [`REFUSALS_IN_A_ROW`] replies were refusals; or `max_items` were asked; or, after
/// `min_items`, every area's standard deviation is at most `stop_sd` or cannot be lowered further by an item that is
/// left (expected variance down by less than the share `stop_gain`). Refusals count as asked.
pub fn next_item<'a>(bank: &'a DigitalBank, answers: &[DigitalAnswer]) -> Option<&'a DigitalItem> {
    State::of(bank, answers)?.choose()
}

/// About how many items the person will have been asked at the end, for "question 7 of about 20".
pub fn about_items(bank: &DigitalBank, answers: &[DigitalAnswer]) -> u16 {
    let asked = u16::try_from(known(bank, answers).len()).unwrap_or(u16::MAX);
    State::of(bank, answers).map_or(asked, |state| state.about().max(asked))
}

/// An item that may still be asked, with the place of its ladder in [`State::ladders`].
struct Candidate<'a> {
    item: &'a DigitalItem,
    area: usize,
    ladder: usize,
    /// Items of the same competence asked so far.
    competence_asked: usize,
}

/// Where the digital part stands while it is not over by number.
struct State<'a> {
    bank: &'a DigitalBank,
    grid: Grid,
    areas: [Curve; 5],
    variance: [f64; 5],
    /// Items asked in each area.
    asked: [usize; 5],
    /// One for each level in use: with one discrimination all items of a level share it.
    ladders: Vec<(u8, Ladder)>,
    candidates: Vec<Candidate<'a>>,
}

impl<'a> State<'a> {
    /// `None` when nothing more is asked whatever the answers say.
    fn of(bank: &'a DigitalBank, answers: &[DigitalAnswer]) -> Option<Self> {
        let known = known(bank, answers);
        if known.len() >= usize::from(bank.model.max_items) || had_enough(bank, answers) {
            return None;
        }
        let grid = Grid::of(&bank.model);
        let posterior = Posterior::of(&grid, &bank.model, &known);
        let mut asked = [0; 5];
        for area in known.iter().filter_map(|(item, _)| Area::of_competence(&item.competence)) {
            asked[area as usize] += 1;
        }
        let mut ladders: Vec<(u8, Ladder)> = Vec::new();
        let mut candidates = Vec::new();
        for item in bank.item.iter().filter(|item| !item.retired) {
            let Some(area) = Area::of_competence(&item.competence) else { continue };
            if known.iter().any(|(k, _)| k.id == item.id) {
                continue;
            }
            let ladder = ladders.iter().position(|(level, _)| *level == item.level).unwrap_or_else(|| {
                ladders.push((item.level, Ladder::of(&grid, &bank.model, item.level)));
                ladders.len() - 1
            });
            let competence_asked = known.iter().filter(|(k, _)| k.competence == item.competence).count();
            candidates.push(Candidate { item, area: area as usize, ladder, competence_asked });
        }
        let variance = posterior.areas.each_ref().map(|area| grid.variance(area));
        Some(Self { bank, grid, areas: posterior.areas, variance, asked, ladders, candidates })
    }

    fn ladder(&self, candidate: &Candidate<'_>) -> &Ladder {
        &self.ladders[candidate.ladder].1
    }

    /// The area is not known well enough, and an item is left that would help.
    fn lacks(&self, area: usize) -> bool {
        let model = &self.bank.model;
        let enough = model.stop_sd * model.stop_sd;
        let mut seen = Vec::new();
        self.variance[area] > enough
            && self.candidates.iter().filter(|c| c.area == area).any(|c| {
                if seen.contains(&c.ladder) {
                    return false;
                }
                seen.push(c.ladder);
                let after = self.ladder(c).expected_variance(&self.grid, &self.areas[area]);
                rounded(1.0 - after / self.variance[area]) >= model.stop_gain
            })
    }

    fn choose(&self) -> Option<&'a DigitalItem> {
        let asked: usize = self.asked.iter().sum();
        let mut open: Vec<usize> = (0..5).filter(|area| self.lacks(*area)).collect();
        if open.is_empty() && asked < usize::from(self.bank.model.min_items) {
            open = (0..5).filter(|area| self.candidates.iter().any(|c| c.area == *area)).collect();
        }
        let turn = open.iter().map(|area| self.asked[*area]).min()?;
        let on_turn = |c: &&Candidate<'_>| open.contains(&c.area) && self.asked[c.area] == turn;
        let success = |c: &Candidate<'_>| rounded(dot(&self.areas[c.area], &self.ladder(c).success));
        let worth = |c: &Candidate<'_>| {
            let information = dot(&self.areas[c.area], &self.ladder(c).information);
            rounded(information * self.variance[c.area] / (1.0 + c.competence_asked as f64))
        };
        let best = |a: &&Candidate<'_>, b: &&Candidate<'_>| {
            worth(a).total_cmp(&worth(b)).then_with(|| b.item.id.cmp(&a.item.id))
        };
        let easiest = |a: &&Candidate<'_>, b: &&Candidate<'_>| {
            let fresh = b.competence_asked.cmp(&a.competence_asked);
            success(a).total_cmp(&success(b)).then(fresh).then_with(|| b.item.id.cmp(&a.item.id))
        };
        let within_reach = |c: &&Candidate<'_>| success(c) >= self.bank.model.min_success;
        let waiting = || self.candidates.iter().filter(on_turn);
        let chosen = waiting().filter(within_reach).max_by(best).or_else(|| waiting().max_by(easiest))?;
        Some(chosen.item)
    }

    /// Items asked plus those that each open area still needs, by the information of its best item and counting on
    /// the other areas for the rest.
    fn about(&self) -> u16 {
        let model = &self.bank.model;
        let asked: usize = self.asked.iter().sum();
        if self.choose().is_none() {
            return u16::try_from(asked).unwrap_or(u16::MAX);
        }
        let mut missing = 0.0;
        for area in (0..5).filter(|area| self.lacks(*area)) {
            let information = self.candidates.iter().filter(|c| c.area == area);
            let best =
                information.map(|c| dot(&self.areas[area], &self.ladder(c).information)).fold(0.0, f64::max);
            if best > 0.0 && model.stop_sd > 0.0 {
                let lacking = 1.0 / (model.stop_sd * model.stop_sd) - 1.0 / self.variance[area];
                missing += (OWN_SHARE * lacking / best).ceil();
            }
        }
        let about = asked + missing.clamp(1.0, 1000.0) as usize;
        u16::try_from(about).unwrap_or(u16::MAX).clamp(model.min_items.min(model.max_items), model.max_items)
    }
}

fn had_enough(bank: &DigitalBank, answers: &[DigitalAnswer]) -> bool {
    let refused = |reply: DigitalReply| reply.rung().is_none();
    let mut run =
        answers.iter().rev().filter(|a| bank.item(&a.item).is_some()).take_while(|a| refused(a.reply));
    run.nth(REFUSALS_IN_A_ROW - 1).is_some()
}

/// Criteria are compared after rounding, so that ties are ties on every machine.
fn rounded(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}
