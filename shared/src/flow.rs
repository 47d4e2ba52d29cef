//! Which step comes next. The same function drives widget, plain form and simulation.
//!
//! Start and situation are a fixed prefix; can-do items, vignettes and tasks are chosen one by one by [`crate::digital`];
//! the activities come five to a screen, chosen by [`crate::interests`]; if everything is liked alike, one more question;
//! then the result. Going back and forth changes nothing.
//!
//! The digital part is over when its stop rule holds, and stays over from the first screen of activities that was
//! passed: a digital answer mended later changes the result, but opens no further digital question.

use serde::{Deserialize, Serialize};

use crate::answers::{Answers, DigitalAnswer, DigitalReply, InterestAnswer, Liking, Pick, TaskAnswer};
use crate::content::{Activity, Asked, ItemId, Questions};
use crate::digital;
use crate::interests::{self, LEAST_SCREENS, PREFERRED, Scale};
use crate::situation::{Barrier, Finnish, Goal, Reply};

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
    /// A can-do item, a vignette or a task.
    Digital(ItemId),
    /// A screen of activities, from 0.
    Interests(u8),
    /// Which day the person would choose; only when all activities were liked alike.
    Preference,
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
    /// Answered a can-do item or a vignette.
    Digital(ItemId, DigitalReply),
    /// Did a task.
    Task(ItemId, Pick),
    /// Went on from a screen of activities; activities left empty are `None`.
    Interests(u8, Vec<(ItemId, Option<Liking>)>),
    /// Chose one or two days, or went on without.
    Preference(Reply<Vec<Scale>>),
    /// Went back one screen.
    Back,
    /// Went forward one screen that is already answered, without a change.
    Forward,
}

/// Why an input was refused. The answers are unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FlowError {
    /// The item or the choice is not in the bank, or retired.
    #[error("unknown item")]
    UnknownItem,
    /// More days are chosen than may be.
    #[error("too many")]
    TooMany,
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
    let screen = interests::screens_passed(questions, &answers.interests);
    if screen == 0
        && let Some(asked) = digital::next(&questions.digital, answers)
    {
        return Step::Digital(asked.id().clone());
    }
    if !interests::next_screen(questions, &answers.interests).is_empty() {
        return Step::Interests(u8::try_from(screen).unwrap_or(u8::MAX));
    }
    if answers.preference.is_none() && interests::asks_preference(questions, &answers.interests) {
        return Step::Preference;
    }
    Step::Result
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
    let digital = answers.digital.iter().map(|a| &a.item).chain(answers.tasks.iter().map(|a| &a.item));
    for item in digital {
        let step = Step::Digital(item.clone());
        if questions.digital.asked(item).is_some() && !path.contains(&step) {
            path.push(step);
        }
    }
    if !matches!(next, Step::Digital(_)) {
        let open = interests::screens_passed(questions, &answers.interests);
        path.extend((0..open).map(|n| Step::Interests(u8::try_from(n).unwrap_or(u8::MAX))));
    }
    // Ratings mended later may have given the profile a shape: then the question is not on the way any more.
    let asked = answers.preference.is_some() && interests::asks_preference(questions, &answers.interests);
    if next == Step::Result && asked {
        path.push(Step::Preference);
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
            let asked = questions.digital.asked(&item).ok_or(FlowError::UnknownItem)?;
            if matches!(asked, Asked::Task(_)) {
                return Err(FlowError::UnknownItem);
            }
            match after.digital.iter_mut().find(|a| a.item == item) {
                Some(answer) => answer.reply = reply,
                None => after.digital.push(DigitalAnswer { item: item.clone(), reply }),
            }
            Step::Digital(item)
        }
        Input::Task(item, pick) => {
            let task = questions.digital.task(&item).ok_or(FlowError::UnknownItem)?;
            if matches!(&pick, Pick::Option(option) if !task.options.contains(option)) {
                return Err(FlowError::UnknownItem);
            }
            match after.tasks.iter_mut().find(|a| a.item == item) {
                Some(answer) => answer.pick = pick,
                None => after.tasks.push(TaskAnswer { item: item.clone(), pick }),
            }
            Step::Digital(item)
        }
        Input::Interests(screen, ratings) => {
            let shown = activities(questions, answers, screen);
            for activity in &shown {
                let liking = ratings.iter().find(|(id, _)| *id == activity.id).and_then(|(_, l)| *l);
                match after.interests.iter_mut().find(|a| a.item == activity.id) {
                    Some(answer) => answer.liking = liking,
                    None => after.interests.push(InterestAnswer { item: activity.id.clone(), liking }),
                }
            }
            if ratings.iter().any(|(id, _)| !shown.iter().any(|a| a.id == *id)) {
                return Err(FlowError::UnknownItem);
            }
            Step::Interests(screen)
        }
        Input::Preference(reply) => {
            if reply.given().is_some_and(|days| days.len() > PREFERRED) {
                return Err(FlowError::TooMany);
            }
            after.preference = Some(reply);
            Step::Preference
        }
    };
    let place = path.iter().position(|step| *step == answered).ok_or(FlowError::NotOpen)?;
    after.content.clone_from(&questions.version);
    // The answer may have changed what comes next: `at` is only kept while it points at a passed step.
    after.at = passed(place + 1)
        .filter(|at| self::path(questions, &after).split_last().is_some_and(|(_, p)| p.contains(at)));
    Ok(after)
}

/// The activities of one screen: those that were on it, or those to show next.
pub fn activities<'a>(questions: &'a Questions, answers: &Answers, screen: u8) -> Vec<&'a Activity> {
    interests::screen(questions, &answers.interests, usize::from(screen))
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
            let about = digital::about(&questions.digital, answers).max(number);
            Some(Progress { stretch: Stretch::Digital, number, about })
        }
        Step::Interests(_) | Step::Preference => {
            let number = number(|s| matches!(s, Step::Interests(_) | Step::Preference));
            let usual = u16::try_from(LEAST_SCREENS).unwrap_or(u16::MAX);
            Some(Progress { stretch: Stretch::Interests, number, about: usual.max(number) })
        }
        _ => Some(Progress { stretch: Stretch::Situation, number: number(is_situation), about: 4 }),
    }
}
