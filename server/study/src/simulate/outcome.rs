//! One person's measurement beside the truth, and the figures of many.

use suunta_shared::answers::{DigitalAnswer, Pick, TaskAnswer};
use suunta_shared::content::DigitalBank;
use suunta_shared::digital::{self, Band, Evidence, level_of};

use super::bench::Given;
use super::figures::{correlation, mean, percentile, share};
use super::people::Person;

/// A whole level, 1 to 6.
fn whole(level: f64) -> u8 {
    level.clamp(1.0, 6.9).floor() as u8
}

/// One person's measurement beside the truth.
#[derive(Clone, Debug)]
pub struct Outcome {
    general: f64,
    asked: usize,
    success: f64,
    truth: f64,
    /// `None`: nothing was answered on the ladder.
    seen: Option<Seen>,
}

#[derive(Clone, Debug)]
struct Seen {
    middle: f64,
    missed: u8,
    band: bool,
    held: bool,
    width: f64,
    areas_within: Vec<bool>,
    areas_held: Vec<bool>,
}

impl Outcome {
    /// What the engine makes of the answers beside the truth.
    pub fn of(bank: &DigitalBank, given: &Given, person: &Person) -> Self {
        let model = &bank.model;
        let truth = person.level(model);
        let done = |a: &DigitalAnswer| a.reply.rung().is_some_and(|rung| rung >= 1);
        let items = given.digital.iter().filter(|a| bank.item(&a.item).is_some());
        let right = |a: &TaskAnswer| {
            bank.task(&a.item).is_some_and(|t| matches!(&a.pick, Pick::Option(o) if *o == t.right))
        };
        let tries = items.clone().filter(|a| a.reply.rung().is_some()).count()
            + given.tasks.iter().filter(|a| !a.pick.refuses()).count();
        let able = items.filter(|a| done(a)).count() + given.tasks.iter().filter(|a| right(a)).count();
        let evidence = Evidence { digital: &given.digital, tasks: &given.tasks };
        let seen = digital::estimate(bank, evidence).map(|found| {
            let areas = found.areas.iter().map(|area| {
                let truth = level_of(model, person.areas[area.area as usize]);
                let e = &area.estimate;
                (whole(truth).abs_diff(whole(e.middle)) <= 1, e.from <= truth && truth <= e.to)
            });
            let (areas_within, areas_held) = areas.unzip();
            Seen {
                middle: found.overall.middle,
                missed: whole(truth).abs_diff(whole(found.overall.middle)),
                band: Band::of_level(truth) == found.overall.band,
                held: found.overall.from <= truth && truth <= found.overall.to,
                width: found.overall.to - found.overall.from,
                areas_within,
                areas_held,
            }
        });
        Self {
            general: person.general,
            asked: given.digital.len() + given.tasks.len(),
            success: if tries > 0 { able as f64 / tries as f64 } else { 0.0 },
            truth,
            seen,
        }
    }
}

/// What is told of many people's measurements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// People.
    pub people: usize,
    /// Questions a person, everything counted in.
    pub mean_asked: f64,
    /// Nine in ten were asked no more.
    pub p90_asked: f64,
    /// Nobody was asked more.
    pub most_asked: f64,
    /// Correlation of estimate and truth over all areas.
    pub correlation: f64,
    /// Share with the exact level.
    pub exact: f64,
    /// Share within one level.
    pub within: f64,
    /// Share in the right band.
    pub band: f64,
    /// Share of single areas within one level.
    pub areas_within: f64,
    /// Share whose range holds the truth.
    pub held: f64,
    /// Share of single areas whose range holds the truth.
    pub areas_held: f64,
    /// Width of the range in levels.
    pub width: f64,
    /// Share of what was tried that was done at least with help, or chosen right.
    pub success: f64,
    /// The same for the lowest fifth by the true general factor.
    pub success_lowest: f64,
    /// Estimate minus truth, in levels.
    pub bias: f64,
    /// Root of the mean square of that.
    pub rmse: f64,
    /// Share of people without any result.
    pub no_result: f64,
}

impl Figures {
    /// Of these people. Somebody without a result is not within anything.
    pub fn of(all: &[Outcome]) -> Self {
        let asked = || all.iter().map(|o| o.asked as f64);
        let seen = || all.iter().filter_map(|o| o.seen.as_ref().map(|s| (o, s)));
        let of_seen = |test: fn(&Seen) -> bool| share(all.iter().map(|o| o.seen.as_ref().is_some_and(test)));
        let miss = |(o, s): (&Outcome, &Seen)| s.middle - o.truth;
        let pairs: Vec<(f64, f64)> = seen().map(|(o, s)| (o.truth, s.middle)).collect();
        let mut by_general: Vec<&Outcome> = all.iter().collect();
        by_general.sort_by(|a, b| a.general.total_cmp(&b.general));
        by_general.truncate(all.len() / 5);
        Self {
            people: all.len(),
            mean_asked: mean(asked()),
            p90_asked: percentile(asked(), 0.9),
            most_asked: percentile(asked(), 1.0),
            correlation: correlation(&pairs),
            exact: of_seen(|s| s.missed == 0),
            within: of_seen(|s| s.missed <= 1),
            band: of_seen(|s| s.band),
            areas_within: share(seen().flat_map(|(_, s)| s.areas_within.iter().copied())),
            held: of_seen(|s| s.held),
            areas_held: share(seen().flat_map(|(_, s)| s.areas_held.iter().copied())),
            width: mean(seen().map(|(_, s)| s.width)),
            success: mean(all.iter().map(|o| o.success)),
            success_lowest: mean(by_general.iter().map(|o| o.success)),
            bias: mean(seen().map(miss)),
            rmse: mean(seen().map(miss).map(|m| m * m)).sqrt(),
            no_result: share(all.iter().map(|o| o.seen.is_none())),
        }
    }
}
