//! Which step comes next. The same function drives widget, plain form and simulation.
//!
//! Start and situation are a fixed prefix; digital items are chosen one by one by [`crate::digital`]; the
//! activities come five to a screen; then the result. Going back and forth changes nothing.
//!
//! The digital part is over when its stop rule holds, and stays over from the first screen of activities that was
//! passed: a digital answer mended later changes the result, but opens no further digital question.

use serde::{Deserialize, Serialize};

use crate::answers::{Answers, DigitalAnswer, DigitalReply, InterestAnswer, Liking};
use crate::content::{Activity, ItemId, Questions};
use crate::digital;
use crate::situation::{Barrier, Finnish, Goal, Reply};

/// Activities on one screen.
pub const ACTIVITIES_PER_SCREEN: usize = 5;

/// One screen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// What this is.
    Start,
    /// Municipality.
    Municipality,
    /// What the person hopes for.
    Goal,
    /// Own estimate of Finnish.
    Finnish,
    /// What makes working harder.
    Barriers,
    /// A digital item.
    Digital(ItemId),
    /// A screen of activities, from 0.
    Interests(u8),
    /// The result.
    Result,
}

/// What a person did on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Went on from the start screen.
    Begin,
    /// Answered or skipped the municipality.
    Municipality(Reply<String>),
    /// Answered or skipped the goal.
    Goal(Reply<Goal>),
    /// Answered or skipped Finnish.
    Finnish(Reply<Finnish>),
    /// Answered or skipped what makes working harder.
    Barriers(Reply<Vec<Barrier>>),
    /// Answered a digital item.
    Digital(ItemId, DigitalReply),
    /// Went on from a screen of activities; activities left empty are `None`.
    Interests(u8, Vec<(ItemId, Option<Liking>)>),
    /// Went back one screen.
    Back,
    /// Went forward one screen that is already answered, without a change.
    Forward,
}

/// Why an input was refused. The answers are unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FlowError {
    /// The item is not in the bank, or retired.
    #[error("unknown item")]
    UnknownItem,
    /// The input is for a step that is not open yet.
    #[error("step is not open")]
    NotOpen,
}

/// The four stretches of the way, for the picture of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stretch {
    /// Situation questions.
    Situation,
    /// Digital skills.
    Digital,
    /// Interests.
    Interests,
    /// Result.
    Result,
}

/// How far the person is, to be said in words: "question 7 of about 20".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The stretch of the current step.
    pub stretch: Stretch,
    /// Number of the question within the stretch, from 1.
    pub number: u16,
    /// About how many there are in the stretch.
    pub about: u16,
}

/// The first step that is not passed yet. Always ends in [`Step::Result`] after finitely many inputs.
pub fn next(questions: &Questions, answers: &Answers) -> Step {
    if !answers.begun {
        return Step::Start;
    }
    if let Some(step) = open_situation(answers) {
        return step;
    }
    let passed = |activity: &Activity| answers.interests.iter().any(|a| a.item == activity.id);
    if !questions.activities().any(passed)
        && let Some(item) = digital::next_item(&questions.digital, &answers.digital)
    {
        return Step::Digital(item.id.clone());
    }
    (0..screens(questions))
        .find(|n| !activities(questions, *n).all(passed))
        .map_or(Step::Result, Step::Interests)
}

fn open_situation(answers: &Answers) -> Option<Step> {
    let s = &answers.situation;
    if s.municipality.is_none() {
        Some(Step::Municipality)
    } else if s.goal.is_none() {
        Some(Step::Goal)
    } else if s.finnish.is_none() {
        Some(Step::Finnish)
    } else if s.barriers.is_none() {
        Some(Step::Barriers)
    } else {
        None
    }
}

/// All steps passed, in order, and then the next one.
pub fn path(questions: &Questions, answers: &Answers) -> Vec<Step> {
    let next = next(questions, answers);
    let mut path = Vec::new();
    let fixed = [Step::Start, Step::Municipality, Step::Goal, Step::Finnish, Step::Barriers];
    for step in fixed {
        if step == next {
            path.push(next);
            return path;
        }
        path.push(step);
    }
    for answer in &answers.digital {
        let step = Step::Digital(answer.item.clone());
        if questions.digital.item(&answer.item).is_some() && !path.contains(&step) {
            path.push(step);
        }
    }
    if !matches!(next, Step::Digital(_)) {
        let open = if let Step::Interests(n) = next { n } else { screens(questions) };
        path.extend((0..open).map(Step::Interests));
    }
    path.push(next);
    path
}

/// The step to show: the one gone back to, else the next.
pub fn current(questions: &Questions, answers: &Answers) -> Step {
    let path = path(questions, answers);
    path[place(&path, answers)].clone()
}

/// The place of the current step on the path (which is never empty): that of `at` if it is passed, else the last.
fn place(path: &[Step], answers: &Answers) -> usize {
    let at = answers.at.as_ref().and_then(|at| path.iter().position(|step| step == at));
    at.unwrap_or(path.len() - 1)
}

/// The one reducer: the answers after an input. An answer to a passed step replaces the old one in its place and
/// goes one screen forward; everything answered after it stays.
///
/// # Errors
/// [`FlowError`] when the input is for a step that is neither passed nor open, or for an unknown item.
pub fn apply(questions: &Questions, answers: &Answers, input: Input) -> Result<Answers, FlowError> {
    let path = path(questions, answers);
    let here = place(&path, answers);
    let mut after = answers.clone();
    let passed = |place: usize| path.get(place).filter(|_| place + 1 < path.len()).cloned();
    let answered = match input {
        Input::Back => {
            after.at = passed(here.saturating_sub(1));
            return Ok(after);
        }
        Input::Forward => {
            after.at = passed(here + 1);
            return Ok(after);
        }
        Input::Begin => {
            after.begun = true;
            Step::Start
        }
        Input::Municipality(reply) => {
            after.situation.municipality = Some(reply);
            Step::Municipality
        }
        Input::Goal(reply) => {
            after.situation.goal = Some(reply);
            Step::Goal
        }
        Input::Finnish(reply) => {
            after.situation.finnish = Some(reply);
            Step::Finnish
        }
        Input::Barriers(reply) => {
            after.situation.barriers = Some(reply);
            Step::Barriers
        }
        Input::Digital(item, reply) => {
            questions.digital.item(&item).ok_or(FlowError::UnknownItem)?;
            match after.digital.iter_mut().find(|a| a.item == item) {
                Some(answer) => answer.reply = reply,
                None => after.digital.push(DigitalAnswer { item: item.clone(), reply }),
            }
            Step::Digital(item)
        }
        Input::Interests(screen, ratings) => {
            for activity in activities(questions, screen) {
                let liking = ratings.iter().find(|(id, _)| *id == activity.id).and_then(|(_, l)| *l);
                match after.interests.iter_mut().find(|a| a.item == activity.id) {
                    Some(answer) => answer.liking = liking,
                    None => after.interests.push(InterestAnswer { item: activity.id.clone(), liking }),
                }
            }
            if ratings.iter().any(|(id, _)| !activities(questions, screen).any(|a| a.id == *id)) {
                return Err(FlowError::UnknownItem);
            }
            Step::Interests(screen)
        }
    };
    let place = path.iter().position(|step| *step == answered).ok_or(FlowError::NotOpen)?;
    after.content.clone_from(&questions.version);
    // The answer may have changed what comes next: `at` is only kept while it points at a passed step.
    after.at = passed(place + 1)
        .filter(|at| self::path(questions, &after).split_last().is_some_and(|(_, p)| p.contains(at)));
    Ok(after)
}

/// Number of activity screens.
pub fn screens(questions: &Questions) -> u8 {
    u8::try_from(questions.activities().count().div_ceil(ACTIVITIES_PER_SCREEN)).unwrap_or(u8::MAX)
}

/// The activities of one screen, in the bank's order.
pub fn activities(questions: &Questions, screen: u8) -> impl Iterator<Item = &Activity> {
    questions.activities().skip(usize::from(screen) * ACTIVITIES_PER_SCREEN).take(ACTIVITIES_PER_SCREEN)
}

/// How far the person is at the current step. `None` on start and result.
pub fn progress(questions: &Questions, answers: &Answers) -> Option<Progress> {
    let path = path(questions, answers);
    let place = place(&path, answers);
    let step = path[place].clone();
    let number = |same: fn(&Step) -> bool| {
        u16::try_from(path[..=place].iter().filter(|s| same(s)).count()).unwrap_or(u16::MAX)
    };
    let is_situation =
        |s: &Step| matches!(s, Step::Municipality | Step::Goal | Step::Finnish | Step::Barriers);
    match step {
        Step::Start | Step::Result => None,
        Step::Digital(_) => {
            let number = number(|s| matches!(s, Step::Digital(_)));
            let about = digital::about_items(&questions.digital, &answers.digital).max(number);
            Some(Progress { stretch: Stretch::Digital, number, about })
        }
        Step::Interests(n) => Some(Progress {
            stretch: Stretch::Interests,
            number: u16::from(n) + 1,
            about: u16::from(screens(questions)),
        }),
        _ => Some(Progress { stretch: Stretch::Situation, number: number(is_situation), about: 4 }),
    }
}
