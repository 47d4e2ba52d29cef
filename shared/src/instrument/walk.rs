//! Which screen comes next. As in `flow`: going back and forth changes nothing, an answer to a passed screen replaces the old one
//! in its place, and everything answered after it stays.

use serde::{Deserialize, Serialize};

use super::condition::Facts;
use super::{Given, Instrument, Item, Replies, SectionKind, Value};
use crate::answers::{DigitalAnswer, DigitalReply, Pick, TaskAnswer};
use crate::content::{Asked, Content, ItemId};
use crate::digital::{self, Evidence};
use crate::situation::Reply;

/// One screen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// What this is.
    Start,
    /// A question of a section.
    Item(ItemId),
    /// A can-do item, a vignette or a task of the bank, asked as everywhere.
    Digital(ItemId),
    /// The result.
    Result,
    /// This instrument is asked by [`crate::flow`], with its own document.
    Flow,
}

/// What a person did on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Went on from the start screen.
    Begin,
    /// Answered or skipped a question.
    Reply(ItemId, Reply<Value>),
    /// Answered a can-do item or a vignette.
    Digital(ItemId, DigitalReply),
    /// Did a small task.
    Task(ItemId, Pick),
    /// Went back one screen.
    Back,
    /// Went forward one screen that is already answered, without a change.
    Forward,
}

/// Why an input was refused. The replies are unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The question or the choice is not in the instrument or the bank.
    #[error("unknown item or choice")]
    Unknown,
    /// More choices than may be.
    #[error("too many")]
    TooMany,
    /// A number outside of its range.
    #[error("out of range")]
    OutOfRange,
    /// The screen is neither passed nor open.
    #[error("screen is not open")]
    NotOpen,
}

/// How far the person is, to be said in words: "question 7 of about 26".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The section of the current screen.
    pub section: ItemId,
    /// The screen is the first of its section: what introduces the section is said here.
    pub first: bool,
    /// Number of the question, from 1.
    pub number: u16,
    /// About how many there are.
    pub about: u16,
}

/// The way through an instrument as these replies make it.
pub(super) struct Trail<'a> {
    /// Screens passed, in order, with the place of their section.
    passed: Vec<(usize, Screen)>,
    /// The first screen that is not passed.
    open: (usize, Screen),
    /// Questions that are asked, answered or not.
    pub(super) asked: Vec<&'a Item>,
    /// Those that were answered.
    pub(super) given: Vec<(&'a Item, &'a Value)>,
    /// A digital section is on the way.
    pub(super) digital: bool,
}

pub(super) fn trail<'a>(instrument: &'a Instrument, content: &Content, replies: &'a Replies) -> Trail<'a> {
    let (mut passed, mut open) = (Vec::new(), None);
    if instrument.flow.is_some() {
        open = Some((0, Screen::Flow));
    } else if replies.begun {
        passed.push((0, Screen::Start));
    } else {
        open = Some((0, Screen::Start));
    }
    let (mut facts, mut asked, mut digital) = (Facts::default(), Vec::new(), false);
    for (place, section) in instrument.section.iter().enumerate() {
        if facts.all(&section.when).is_none() {
            continue;
        }
        if section.kind == SectionKind::Digital {
            digital = true;
            if open.is_none() {
                let (steps, next) = digital_steps(instrument, place, content, replies);
                passed.extend(steps.into_iter().map(|step| (place, step)));
                open = next.map(|next| (place, next));
            }
        }
        for item in &section.item {
            if facts.all(&item.when).is_none() {
                continue;
            }
            asked.push(item);
            let screen = || (place, Screen::Item(item.id.clone()));
            match replies.reply(&item.id) {
                None => open = open.or_else(|| Some(screen())),
                Some(reply) => {
                    if open.is_none() {
                        passed.push(screen());
                    }
                    facts.given.extend(reply.given().map(|value| (item, value)));
                }
            }
        }
    }
    let open = open.unwrap_or((instrument.section.len(), Screen::Result));
    Trail { passed, open, asked, given: facts.given, digital }
}

/// The digital screens passed, and the one that is open. The section is over when its stop rule holds, and stays over once a
/// later question was answered: a digital answer mended later changes the result, but opens no further digital question.
fn digital_steps(
    instrument: &Instrument,
    place: usize,
    content: &Content,
    replies: &Replies,
) -> (Vec<Screen>, Option<Screen>) {
    let bank = &content.questions.digital;
    let mut steps = Vec::new();
    for item in replies.digital.iter().map(|a| &a.item).chain(replies.tasks.iter().map(|a| &a.item)) {
        let step = Screen::Digital(item.clone());
        if bank.asked(item).is_some() && !steps.contains(&step) {
            steps.push(step);
        }
    }
    let mut later = instrument.section.iter().skip(place + 1).flat_map(|section| &section.item);
    if later.any(|item| replies.reply(&item.id).is_some()) {
        return (steps, None);
    }
    let next = digital::next(bank, evidence(replies)).map(|asked| Screen::Digital(asked.id().clone()));
    (steps, next)
}

fn evidence(replies: &Replies) -> Evidence<'_> {
    Evidence { digital: &replies.digital, tasks: &replies.tasks }
}

impl Trail<'_> {
    /// Screens passed and the open one, with their sections.
    fn path(mut self) -> Vec<(usize, Screen)> {
        self.passed.push(self.open);
        self.passed
    }
}

/// The place of the current screen on the path (which is never empty): that of `at` if it is passed, else the last.
fn place<'a>(mut path: impl ExactSizeIterator<Item = &'a Screen>, replies: &Replies) -> usize {
    let last = path.len().saturating_sub(1);
    let at = replies.at.as_ref().and_then(|at| path.position(|screen| screen == at));
    at.unwrap_or(last)
}

/// The first screen that is not passed yet. Always ends in [`Screen::Result`] after finitely many inputs; for the jobseeker's
/// instrument it is [`Screen::Flow`].
pub fn next(instrument: &Instrument, content: &Content, replies: &Replies) -> Screen {
    trail(instrument, content, replies).open.1
}

/// All screens passed, in order, and then the next one.
pub fn path(instrument: &Instrument, content: &Content, replies: &Replies) -> Vec<Screen> {
    trail(instrument, content, replies).path().into_iter().map(|(_, screen)| screen).collect()
}

/// The screen to show: the one gone back to, else the next.
pub fn current(instrument: &Instrument, content: &Content, replies: &Replies) -> Screen {
    let path = path(instrument, content, replies);
    path[place(path.iter(), replies)].clone()
}

/// The questions that these replies lead to, answered or not, in their order.
pub fn asked<'a>(instrument: &'a Instrument, content: &Content, replies: &'a Replies) -> Vec<&'a Item> {
    trail(instrument, content, replies).asked
}

/// The one reducer: the replies after an input.
///
/// # Errors
/// [`Refused`] when the input is for a screen that is neither passed nor open, or no answer to its question.
pub fn apply(
    instrument: &Instrument,
    content: &Content,
    replies: &Replies,
    input: Input,
) -> Result<Replies, Refused> {
    let path = path(instrument, content, replies);
    let here = place(path.iter(), replies);
    let passed = |place: usize| path.get(place).filter(|_| place + 1 < path.len()).cloned();
    let mut after = replies.clone();
    let bank = &content.questions.digital;
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
            Screen::Start
        }
        Input::Reply(item, reply) => {
            let asked = instrument.item(&item).ok_or(Refused::Unknown)?;
            let reply = match reply {
                Reply::Skipped => Reply::Skipped,
                Reply::Given(value) => Reply::Given(instrument.tidied(content, asked, value)?),
            };
            match after.given.iter_mut().find(|given| given.item == item) {
                Some(given) => given.reply = reply,
                None => after.given.push(Given { item: item.clone(), reply }),
            }
            Screen::Item(item)
        }
        Input::Digital(item, reply) => {
            if !matches!(bank.asked(&item), Some(Asked::Item(_) | Asked::Vignette(_))) {
                return Err(Refused::Unknown);
            }
            match after.digital.iter_mut().find(|a| a.item == item) {
                Some(answer) => answer.reply = reply,
                None => after.digital.push(DigitalAnswer { item: item.clone(), reply }),
            }
            Screen::Digital(item)
        }
        Input::Task(item, pick) => {
            let task = bank.task(&item).ok_or(Refused::Unknown)?;
            if matches!(&pick, Pick::Option(option) if !task.options.contains(option)) {
                return Err(Refused::Unknown);
            }
            match after.tasks.iter_mut().find(|a| a.item == item) {
                Some(answer) => answer.pick = pick,
                None => after.tasks.push(TaskAnswer { item: item.clone(), pick }),
            }
            Screen::Digital(item)
        }
    };
    let place = path.iter().position(|screen| *screen == answered).ok_or(Refused::NotOpen)?;
    after.instrument.clone_from(&instrument.id);
    after.edition = instrument.edition(content);
    // The answer may have changed what comes next: `at` is only kept while it points at a passed screen.
    let then = self::path(instrument, content, &after);
    after.at = passed(place + 1).filter(|at| then.split_last().is_some_and(|(_, p)| p.contains(at)));
    Ok(after)
}

/// How far the person is at the current screen. `None` on start and result. A question that depends on one not answered yet is not
/// counted before.
pub fn progress(instrument: &Instrument, content: &Content, replies: &Replies) -> Option<Progress> {
    let trail = trail(instrument, content, replies);
    let (questions, digital) = (trail.asked.len(), trail.digital);
    let path = trail.path();
    let here = place(path.iter().map(|(_, screen)| screen), replies);
    let (section, screen) = &path[here];
    if !matches!(screen, Screen::Item(_) | Screen::Digital(_)) {
        return None;
    }
    let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    let bank = if digital { digital::about(&content.questions.digital, evidence(replies)) } else { 0 };
    // The start screen is on the path and no question.
    let number = small(here);
    Some(Progress {
        section: instrument.section.get(*section)?.id.clone(),
        first: here == 0 || path[here - 1].0 != *section || path[here - 1].1 == Screen::Start,
        number,
        about: small(questions).saturating_add(bank).max(number),
    })
}
