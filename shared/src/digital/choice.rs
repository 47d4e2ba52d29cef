//! What is asked next, and when it is enough.
//!
//! First can-do items, one by one. Areas that are not known well enough take turns. Within the area whose turn it is, the item is asked that tells
//! most where the person probably is, competences that were asked less first, and only what the person can probably
//! do at least with help: people with weak skills mostly meet things they can do. What is chosen rests on the person's own
//! view alone: a shift of the whole view is nothing that a further can-do item could tell.
//!
//! Then two described people and two small tasks near the person's level, from two areas; a third task unless both were
//! chosen right.

use std::rc::Rc;

use super::grid::{Curve, Grid, dot};
use super::ladder::{Ladder, Params, worth};
use super::posterior::{Joint, Posterior, items, own_view, tasks};
use super::{Area, Evidence};
use crate::answers::{DigitalReply, Pick};
use crate::content::{Asked, DigitalBank, DigitalItem, Task};

/// So many refusals in a row ("I don't want to answer", "I don't understand the question") end the digital part:
/// the person has said that it is not for them today.
pub const REFUSALS_IN_A_ROW: usize = 5;

/// The share of an area's information that comes from its own items and not from the other areas; from simulation.
const OWN_SHARE: f64 = 0.75;

/// Small tasks given as a rule.
pub const TASKS: u16 = 2;
/// Small tasks given at most.
pub const MOST_TASKS: u16 = 3;

/// What is asked next in the digital part, or `None` when it is over. Never anything that is answered or retired.
///
/// Can-do items end with the first vignette, vignettes with the first task that was passed: an answer mended later changes
/// the estimate, but opens no further question of an earlier kind. Vignettes and tasks stand beside an own view; without
/// one, and for somebody who has had enough, there are none.
pub fn next<'a, 'b>(bank: &'a DigitalBank, given: impl Into<Evidence<'b>>) -> Option<Asked<'a>> {
    let evidence = given.into();
    let vignette_passed = evidence.digital.iter().any(|a| bank.vignette(&a.item).is_some());
    let task_passed = evidence.tasks.iter().any(|a| bank.task(&a.item).is_some());
    if !vignette_passed
        && !task_passed
        && let Some(item) = next_item(bank, evidence)
    {
        return Some(Asked::Item(item));
    }
    if had_enough(bank, &evidence)
        || !items(bank, evidence.digital).iter().any(|(_, reply)| reply.rung().is_some())
    {
        return None;
    }
    if !task_passed
        && let Some(vignette) =
            bank.vignette.iter().find(|v| !v.retired && !evidence.digital.iter().any(|a| a.item == v.id))
    {
        return Some(Asked::Vignette(vignette));
    }
    next_task(bank, &evidence).map(Asked::Task)
}

/// The can-do item to ask next, or `None` when the stop rule holds.
///
/// The stop rule: the last [`REFUSALS_IN_A_ROW`] replies were refusals; or `max_items` were asked; or, after
/// `min_items`, every area's standard deviation is at most `stop_sd` or cannot be lowered further by an item that is
/// left (expected variance down by less than the share `stop_gain`). Refusals count as asked.
pub fn next_item<'a, 'b>(bank: &'a DigitalBank, given: impl Into<Evidence<'b>>) -> Option<&'a DigitalItem> {
    State::of(bank, &given.into())?.choose()
}

/// The task to give next: from an area without one, within reach, and there the one that tells most. Criteria as for
/// items, with what vignettes and tasks have said so far.
fn next_task<'a>(bank: &'a DigitalBank, evidence: &Evidence<'_>) -> Option<&'a Task> {
    let done = tasks(bank, evidence);
    let given = u16::try_from(done.len()).unwrap_or(u16::MAX);
    let all_right =
        done.iter().all(|(task, pick)| matches!(pick, Pick::Option(option) if *option == task.right));
    let all_refused = given >= TASKS && done.iter().all(|(_, pick)| pick.refuses());
    if given >= if all_right || all_refused { TASKS } else { MOST_TASKS } {
        return None;
    }
    let grid = Grid::of(&bank.model);
    let own = own_view(&grid, &bank.model, &items(bank, evidence.digital));
    let joint = Joint::of(&grid, bank, evidence, &own);
    let in_area = |competence: &str| {
        let area = Area::of_competence(competence);
        done.iter().filter(|(task, _)| Area::of_competence(&task.competence) == area).count()
    };
    let open = bank.task.iter().filter(|t| !t.retired && !done.iter().any(|(other, _)| other.id == t.id));
    let candidates = open.filter_map(|task| {
        let area = Area::of_competence(&task.competence)?;
        let (right, information) = worth(&grid, &bank.model, task, &joint.areas[area as usize]);
        let within = rounded(right) >= bank.model.min_success;
        Some((task, in_area(&task.competence), within, rounded(if within { information } else { right })))
    });
    let best = candidates.min_by(|(a, taken, within, worth), (b, other_taken, other_within, other_worth)| {
        let fresh = taken.cmp(other_taken).then(other_within.cmp(within));
        fresh.then_with(|| other_worth.total_cmp(worth)).then_with(|| a.id.cmp(&b.id))
    });
    best.map(|(task, ..)| task)
}

/// About how many questions the person will have been asked at the end, for "question 7 of about 20".
pub fn about<'b>(bank: &DigitalBank, given: impl Into<Evidence<'b>>) -> u16 {
    let evidence = given.into();
    let small = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let asked = small(evidence.digital.iter().filter(|a| bank.asked(&a.item).is_some()).count())
        .saturating_add(small(tasks(bank, &evidence).len()));
    let Some(next) = next(bank, evidence) else { return asked };
    let vignettes = small(bank.vignette.iter().filter(|v| !v.retired).count());
    let tasks = TASKS.min(small(bank.task.iter().filter(|t| !t.retired).count()));
    match next {
        Asked::Item(_) => {
            let items = State::of(bank, &evidence).map_or(asked, |state| state.about());
            items.max(asked.saturating_add(1)).saturating_add(vignettes).saturating_add(tasks)
        }
        Asked::Vignette(_) => {
            let open = bank.vignette.iter().filter(|v| !v.retired);
            let open = open.filter(|v| !evidence.digital.iter().any(|a| a.item == v.id)).count();
            asked.saturating_add(small(open)).saturating_add(tasks)
        }
        Asked::Task(_) => {
            let done = small(self::tasks(bank, &evidence).len());
            asked.saturating_add(tasks.saturating_sub(done).max(1))
        }
    }
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
    grid: Rc<Grid>,
    areas: [Curve; 5],
    variance: [f64; 5],
    /// Items asked in each area.
    asked: [usize; 5],
    /// One for each set of parameters in use: uncalibrated items of a level share it.
    ladders: Vec<(Params, Ladder)>,
    candidates: Vec<Candidate<'a>>,
}

impl<'a> State<'a> {
    /// `None` when nothing more is asked whatever the answers say.
    fn of(bank: &'a DigitalBank, evidence: &Evidence<'_>) -> Option<Self> {
        let known = items(bank, evidence.digital);
        if known.len() >= usize::from(bank.model.max_items) || had_enough(bank, evidence) {
            return None;
        }
        let grid = Grid::of(&bank.model);
        let posterior = Posterior::of(&grid, &own_view(&grid, &bank.model, &known));
        let mut asked = [0; 5];
        for area in known.iter().filter_map(|(item, _)| Area::of_competence(&item.competence)) {
            asked[area as usize] += 1;
        }
        let mut ladders: Vec<(Params, Ladder)> = Vec::new();
        let mut candidates = Vec::new();
        for item in bank.item.iter().filter(|item| !item.retired) {
            let Some(area) = Area::of_competence(&item.competence) else { continue };
            if known.iter().any(|(k, _)| k.id == item.id) {
                continue;
            }
            let params = Params::of(&bank.model, item);
            let ladder = ladders.iter().position(|(known, _)| *known == params).unwrap_or_else(|| {
                ladders.push((params, Ladder::of(&grid, &params)));
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

fn had_enough(bank: &DigitalBank, evidence: &Evidence<'_>) -> bool {
    let refused = |reply: DigitalReply| reply.rung().is_none();
    let known = |id: &str| bank.item(id).is_some() || bank.vignette(id).is_some();
    let mut run = evidence.digital.iter().rev().filter(|a| known(&a.item)).take_while(|a| refused(a.reply));
    run.nth(REFUSALS_IN_A_ROW - 1).is_some()
}

/// Criteria are compared after rounding, so that ties are ties on every machine.
fn rounded(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}
