//! Digital skills: a graded response model (Samejima 1969) with one general factor and the five DigComp areas
//! given it, computed exactly by integration on a grid; what is asked next; the stop rule; ranges and bands; what a
//! person says of themselves beside what small tasks show.

mod choice;
mod grid;
mod ladder;
mod posterior;

use serde::{Deserialize, Serialize};

use crate::answers::{Answers, DigitalAnswer, Pick, TaskAnswer};
use crate::content::{DigitalBank, DigitalModel, ItemId};
use crate::situation::choices;

pub use choice::{MOST_TASKS, REFUSALS_IN_A_ROW, TASKS, about, next, next_item};
use grid::{Curve, Grid, Spread};
pub use ladder::{Params, right_probability, rung_probabilities};
use posterior::{Joint, Likelihood, Posterior};

/// What was answered in the digital part. Made of a whole document, or of can-do items and vignettes alone.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// Can-do items and vignettes.
    pub digital: &'a [DigitalAnswer],
    /// Small tasks.
    pub tasks: &'a [TaskAnswer],
}

impl<'a> From<&'a Answers> for Evidence<'a> {
    fn from(answers: &'a Answers) -> Self {
        Self { digital: &answers.digital, tasks: &answers.tasks }
    }
}

impl<'a> From<&'a [DigitalAnswer]> for Evidence<'a> {
    fn from(digital: &'a [DigitalAnswer]) -> Self {
        Self { digital, tasks: &[] }
    }
}

impl<'a, const N: usize> From<&'a [DigitalAnswer; N]> for Evidence<'a> {
    fn from(digital: &'a [DigitalAnswer; N]) -> Self {
        Self { digital, tasks: &[] }
    }
}

impl<'a> From<&'a Vec<DigitalAnswer>> for Evidence<'a> {
    fn from(digital: &'a Vec<DigitalAnswer>) -> Self {
        Self { digital, tasks: &[] }
    }
}

choices! {
    /// The five areas of DigComp 2.2.
    Area, "area-", {
        /// Area 1: information and data literacy.
        Information = "information",
        /// Area 2: communication and collaboration.
        Communication = "communication",
        /// Area 3: digital content creation.
        Creation = "creation",
        /// Area 4: safety.
        Safety = "safety",
        /// Area 5: problem solving.
        Problems = "problems",
    }
}

impl Area {
    /// Message id of the area's name in DigComp 3.0 (Cosgrove, Cachia 2025): the five areas are the same, their names and
    /// the wording of the competences are new.
    pub const fn newer_message(self) -> &'static str {
        match self {
            Self::Information => "area3-information",
            Self::Communication => "area3-communication",
            Self::Creation => "area3-creation",
            Self::Safety => "area3-safety",
            Self::Problems => "area3-problems",
        }
    }

    /// The area of a competence number: "3.2" lies in area 3.
    pub fn of_competence(competence: &str) -> Option<Self> {
        match competence.as_bytes().first()? {
            b'1' => Some(Self::Information),
            b'2' => Some(Self::Communication),
            b'3' => Some(Self::Creation),
            b'4' => Some(Self::Safety),
            b'5' => Some(Self::Problems),
            _ => None,
        }
    }
}

choices! {
    /// The four bands used for routing and statistics. DigComp 2.2 levels in brackets.
    Band, "band-", {
        /// Below level 1.
        BelowFoundation = "below-foundation",
        /// Foundation (1–2).
        Foundation = "foundation",
        /// Intermediate (3–4).
        Intermediate = "intermediate",
        /// Advanced (5–6).
        Advanced = "advanced",
    }
}

choices! {
    /// How sure an estimate is, said in words.
    Sureness, "sureness-", {
        /// The range spans about one level.
        Fairly = "fairly",
        /// The range spans about two levels.
        Somewhat = "somewhat",
        /// The range is wider.
        Rough = "rough",
    }
}

/// An estimate with its range. Levels are DigComp 2.2 levels 1–6; 0 means below level 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// Lower end of the central 80 % of the posterior, as a whole level 0–6.
    pub low: u8,
    /// Upper end, as a whole level 0–6; `low <= high`.
    pub high: u8,
    /// Lower end on the continuous level scale 0.0–7.0 (level n spans n to n+1), rounded to 0.1; for drawing.
    pub from: f64,
    /// Upper end on the same scale.
    pub to: f64,
    /// Posterior mean on the same scale, rounded to 0.1; for drawing and never shown as a number.
    pub middle: f64,
    /// The band that holds the posterior mean.
    pub band: Band,
    /// How sure the range is.
    pub sureness: Sureness,
}

/// The width of the central range that a [`Estimate`] shows, as a share of the posterior.
pub const RANGE: f64 = 0.8;
/// A range at most this many levels wide is [`Sureness::Fairly`].
const FAIRLY: f64 = 1.5;
/// A range at most this many levels wide is [`Sureness::Somewhat`].
const SOMEWHAT: f64 = 2.5;

/// The estimate of one area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaEstimate {
    /// Which area.
    pub area: Area,
    /// The estimate.
    pub estimate: Estimate,
    /// How many can-do items of the area were answered on the ladder.
    pub answered: u16,
}

choices! {
    /// What the tasks say beside the own view.
    Agreement, "result-views-", {
        /// The same.
        Agree = "agree",
        /// They show more than was said.
        More = "more",
        /// They show less than was said.
        Less = "less",
    }
}

choices! {
    /// How a small task went.
    Outcome, "result-task-", {
        /// The right choice.
        Right = "right",
        /// Another choice, or "I'm not sure".
        Other = "other",
        /// Refused.
        Skipped = "skipped",
    }
}

/// A small task that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskShown {
    /// Which task.
    pub task: ItemId,
    /// How it went.
    pub outcome: Outcome,
}

/// What the person says of themselves beside what small tasks show.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Views {
    /// Own view: can-do items alone, over all areas.
    pub own: Estimate,
    /// The tasks, in the order of their ids.
    pub tasks: Vec<TaskShown>,
    /// What the tasks say beside the own view; `None` when none was done.
    pub agreement: Option<Agreement>,
}

impl Views {
    /// Tasks chosen right, and tasks done (refused ones not counted).
    pub fn tally(&self) -> (u16, u16) {
        let count = |wanted: &[Outcome]| {
            let found = self.tasks.iter().filter(|t| wanted.contains(&t.outcome)).count();
            u16::try_from(found).unwrap_or(u16::MAX)
        };
        (count(&[Outcome::Right]), count(&[Outcome::Right, Outcome::Other]))
    }
}

/// What the digital answers say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DigitalResult {
    /// The mean of the five areas. Not the general factor itself: that is a help for estimating, on a scale of its own
    /// (an area lies at loading · g), and could come out above every area.
    pub overall: Estimate,
    /// The five areas in DigComp order.
    pub areas: Vec<AreaEstimate>,
    /// Can-do items answered on the ladder (refusals not counted).
    pub answered: u16,
    /// Own view and shown view.
    pub views: Views,
}

/// Tasks that move the overall level by at least this many levels show more, or less, than was said.
const MOVES: f64 = 0.2;

/// The estimate from these answers; `None` when no can-do item was answered on the ladder. Does not depend on their order.
///
/// Can-do items, vignettes and tasks are taken together (see `digital/posterior.rs`). Answers to unknown and retired things
/// are passed over; of one answered twice the last counts.
pub fn estimate<'b>(bank: &DigitalBank, given: impl Into<Evidence<'b>>) -> Option<DigitalResult> {
    let evidence = given.into();
    let known = posterior::items(bank, evidence.digital);
    let answered = |area: Option<Area>| {
        let on_ladder = known.iter().filter(|(item, reply)| {
            reply.rung().is_some() && area.is_none_or(|a| Area::of_competence(&item.competence) == Some(a))
        });
        u16::try_from(on_ladder.count()).unwrap_or(u16::MAX)
    };
    if answered(None) == 0 {
        return None;
    }
    let grid = Grid::of(&bank.model);
    let own = posterior::own_view(&grid, &bank.model, &known);
    let joint = Joint::of(&grid, bank, &evidence, &own);
    let area = |(area, curve): (&Area, &Curve)| AreaEstimate {
        area: *area,
        estimate: Estimate::of(&bank.model, &Spread::of(curve)),
        answered: answered(Some(*area)),
    };
    let overall = Estimate::of(&bank.model, &joint.mean_of_areas(&grid));
    let middle = joint.middle(&grid);
    Some(DigitalResult {
        areas: Area::ALL.iter().zip(&joint.areas).map(area).collect(),
        answered: answered(None),
        views: views(bank, &grid, &evidence, &own, middle),
        overall,
    })
}

fn views(bank: &DigitalBank, grid: &Grid, evidence: &Evidence<'_>, own: &Likelihood, middle: f64) -> Views {
    let shown = posterior::tasks(bank, evidence).into_iter().map(|(task, pick)| TaskShown {
        task: task.id.clone(),
        outcome: match pick {
            Pick::Option(option) if *option == task.right => Outcome::Right,
            Pick::Option(_) | Pick::Unsure => Outcome::Other,
            Pick::Unclear | Pick::Declined => Outcome::Skipped,
        },
    });
    let tasks: Vec<TaskShown> = shown.collect();
    let agreement = tasks.iter().any(|t| t.outcome != Outcome::Skipped).then(|| {
        let without = Joint::of(grid, bank, &Evidence { tasks: &[], ..*evidence }, own).middle(grid);
        let moved = level_of(&bank.model, middle) - level_of(&bank.model, without);
        match moved {
            m if m >= MOVES - 1e-9 => Agreement::More,
            m if m <= 1e-9 - MOVES => Agreement::Less,
            _ => Agreement::Agree,
        }
    });
    let own = Posterior::of(grid, own).mean_of_areas(grid);
    Views { own: Estimate::of(&bank.model, &own), tasks, agreement }
}

/// Where a θ lies on the continuous level scale, 0.0–7.0: level n spans n to n+1, and the model's `first_level` is
/// the middle of level 1. Below level 1 is 0–1.
pub fn level_of(model: &DigitalModel, theta: f64) -> f64 {
    let step = if model.level_step > 0.0 { model.level_step } else { 1.0 };
    let level = 1.5 + (theta - model.first_level) / step;
    if level.is_finite() { level.clamp(0.0, 7.0) } else { 0.0 }
}

impl Band {
    /// The band of a place on the continuous level scale (0.0–7.0).
    pub fn of_level(level: f64) -> Self {
        match level {
            l if l < 1.0 => Self::BelowFoundation,
            l if l < 3.0 => Self::Foundation,
            l if l < 5.0 => Self::Intermediate,
            _ => Self::Advanced,
        }
    }
}

impl Estimate {
    fn of(model: &DigitalModel, spread: &Spread) -> Self {
        let tenth = |theta: f64| (level_of(model, theta) * 10.0 + 1e-9).round() / 10.0;
        let tail = (1.0 - RANGE) / 2.0;
        let (from, to) = (tenth(spread.quantile(tail)), tenth(spread.quantile(1.0 - tail)));
        let middle = tenth(spread.mean());
        let low = from.min(6.0).floor() as u8;
        // A range that ends where a level begins does not reach into it.
        let high = ((to.ceil() - 1.0).clamp(0.0, 6.0) as u8).max(low);
        let width = to - from;
        let sureness = match width {
            w if w <= FAIRLY + 1e-9 => Sureness::Fairly,
            w if w <= SOMEWHAT + 1e-9 => Sureness::Somewhat,
            _ => Sureness::Rough,
        };
        Self { low, high, from, to, middle, band: Band::of_level(middle), sureness }
    }
}
