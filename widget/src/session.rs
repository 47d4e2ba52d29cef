//! The one state of a visit and its one reducer. What may follow what is decided by `suunta_shared::flow`; here it
//! meets the screen: what is chosen but not yet gone on with, which message stands, where the focus goes.

mod draft;
mod elsewhere;
mod kinds;

use std::rc::Rc;

pub use self::kinds::{Act, Action, Count, CountState, Draft, Kept, KeptSaid, Notice, Order, Press, Screen};
use crate::i18n::{Group, Words};
use suunta_shared::answers::{Answers, Mended};
use suunta_shared::api::Manifest;
use suunta_shared::content::{Guidance, Questions};
use suunta_shared::flow::{self, Input, Step};

/// Stands among the barriers for "nothing of these".
pub const NOTHING: &str = "nothing";

/// The state of a visit.
#[derive(Clone, PartialEq)]
pub struct Session {
    /// The document that is the whole state of a visit.
    pub answers: Answers,
    /// Site and language.
    pub manifest: Rc<Manifest>,
    /// The words loaded so far.
    pub words: Words,
    /// The questions, once loaded; before that the fixed prefix can be answered.
    pub questions: Option<Rc<Questions>>,
    /// Occupations, demand, paths, once loaded.
    pub guidance: Option<Rc<Guidance>>,
    /// What was mended when kept answers met the content.
    pub mended: Mended,
    /// Which part is shown.
    pub screen: Screen,
    /// What is chosen on it.
    pub draft: Draft,
    /// How often "next" was pressed without an answer on this screen; 0: no error stands.
    pub errors: u32,
    /// How often the screen changed; the new heading gets the focus, but not on first showing.
    pub moves: u32,
    /// The question whether to clear stands.
    pub clearing: bool,
    /// What the live region says.
    pub notice: Option<Notice>,
    /// How often loading was tried again by the person.
    pub tries: u32,
    /// Loading has failed; waits for "try again".
    pub failed: bool,
    /// Counting without a name.
    pub count: Count,
    /// Saving and going on elsewhere.
    pub kept: Kept,
    /// Words of another language for the text of the job profile.
    pub profile_words: Option<Words>,
    /// That text was copied.
    pub copied: bool,
    /// The municipality that the page asks to be chosen already; empty: none.
    pub prefill: String,
}

impl Session {
    /// The state at the beginning, from answers kept by the element or none.
    pub fn new(manifest: Rc<Manifest>, words: Words, kept: Option<Answers>, prefill: String) -> Self {
        let mut session = Self {
            answers: kept.unwrap_or_default(),
            manifest,
            words,
            questions: None,
            guidance: None,
            mended: Mended::default(),
            screen: Screen::Way,
            draft: Draft::None,
            errors: 0,
            moves: 0,
            clearing: false,
            notice: None,
            tries: 0,
            failed: false,
            count: Count::default(),
            kept: Kept::default(),
            profile_words: None,
            copied: false,
            prefill,
        };
        session.draft = session.fresh_draft();
        session
    }

    /// The step to show; `None`: it is not known before the questions have come.
    pub fn step(&self) -> Option<Step> {
        let empty = Questions::default();
        let questions = self.questions.as_deref();
        let step = flow::current(questions.unwrap_or(&empty), &self.answers);
        let beyond = matches!(step, Step::Digital(_) | Step::Interests(_) | Step::Preference | Step::Result);
        if beyond && questions.is_none() { None } else { Some(step) }
    }

    /// Whether the texts and data of the screen are here.
    pub fn ready(&self) -> bool {
        if matches!(self.screen, Screen::Keep | Screen::Open) {
            return self.words.has(Group::Kept) && self.words.has(Group::Look);
        }
        match self.step() {
            None => false,
            Some(Step::Digital(item)) => {
                let first = self.questions.as_ref().is_some_and(|q| q.digital.item(&item).is_some());
                self.words.has(Group::Questions) && (first || self.words.has(Group::Later))
            }
            Some(Step::Interests(_) | Step::Preference) => {
                [Group::Questions, Group::Later, Group::Look].iter().all(|group| self.words.has(*group))
            }
            Some(Step::Result) => {
                let groups = [Group::Questions, Group::Later, Group::Guidance, Group::Look];
                self.guidance.is_some() && groups.iter().all(|group| self.words.has(*group))
            }
            Some(_) => true,
        }
    }

    /// A name for what is shown: another name is another screen.
    pub fn name(&self) -> String {
        match (&self.screen, self.step()) {
            (Screen::Send(_), _) => "send".into(),
            _ if !self.ready() => if self.failed { "failed" } else { "waiting" }.into(),
            (Screen::Preview, _) => "preview".into(),
            (Screen::Keep, _) => "keep".into(),
            (Screen::Open, _) => "open".into(),
            (_, Some(Step::Digital(item))) => item,
            (_, Some(Step::Interests(screen))) => screen.to_string(),
            (_, Some(Step::Municipality)) => "municipality".into(),
            (_, Some(Step::Goal)) => "goal".into(),
            (_, Some(Step::Finnish)) => "finnish".into(),
            (_, Some(Step::Barriers)) => "barriers".into(),
            (_, Some(Step::Preference)) => "preference".into(),
            (_, Some(Step::Result)) => "result".into(),
            _ => "start".into(),
        }
    }

    /// The same as the server's pages call it (`plain::form::name`).
    pub fn page(&self) -> String {
        match (&self.screen, self.step()) {
            (Screen::Way, Some(Step::Digital(item))) => ["digital:", &item].concat(),
            (Screen::Way, Some(Step::Interests(screen))) => ["interests:", &screen.to_string()].concat(),
            _ => self.name(),
        }
    }

    /// Whether the words of described people, tasks and activities are wanted: the first question stands, or a later one waits.
    pub fn wants_later(&self) -> bool {
        let begun = matches!(self.step(), Some(Step::Digital(_)));
        (begun && self.words.has(Group::Questions)) || self.wants_guidance()
    }

    /// Whether the look of all that comes after the first question of the digital part is wanted.
    pub fn wants_look(&self) -> bool {
        self.wants_later() || matches!(self.screen, Screen::Keep | Screen::Open | Screen::Send(_))
    }

    /// Whether occupations and paths are wanted: the person is on the activities or further.
    pub fn wants_guidance(&self) -> bool {
        matches!(self.step(), Some(Step::Interests(_) | Step::Preference | Step::Result))
    }

    /// Municipalities of the site by id.
    fn municipalities(&self) -> Vec<&str> {
        self.manifest.info.municipalities.iter().map(|m| m.id.as_str()).collect()
    }

    fn apply(&mut self, input: Input) {
        let empty = Questions::default();
        let questions = self.questions.as_deref().unwrap_or(&empty);
        // A refusal leaves the answers as they are: the screen stands.
        if let Ok(after) = flow::apply(questions, &self.answers, input) {
            self.answers = after;
            self.moved();
        }
    }

    /// Another screen: nothing of the old one stays.
    fn moved(&mut self) {
        self.moves += 1;
        self.errors = 0;
        self.clearing = false;
        self.notice = None;
        self.copied = false;
        self.kept.busy = false;
        self.kept.error = None;
        self.kept.found = None;
        self.kept.dropping = false;
        self.draft = self.fresh_draft();
    }

    fn forget(&mut self) {
        self.answers = Answers::default();
        self.mended = Mended::default();
        self.count = Count::default();
        self.kept = Kept::default();
        self.screen = Screen::Way;
        self.moved();
    }
}

impl Session {
    /// What was pressed on a screen that the element showed before the wasm was there.
    pub fn take(&mut self, press: &Press) {
        self.draft = match &self.draft {
            Draft::One(_) => Draft::One(press.chosen.first().cloned()),
            Draft::Many(_) => Draft::Many(press.chosen.clone()),
            other => other.clone(),
        };
        self.act(match press.act {
            Act::Next => Action::Next,
            Act::Skip => Action::Skip,
            Act::Back => Action::Back,
            Act::Open => Action::Open(Screen::Open),
        });
    }

    /// The one reducer.
    pub fn act(&mut self, action: Action) {
        let next = self;
        match action {
            Action::Choose(name) => {
                next.draft = Draft::One(Some(name));
            }
            Action::Tick(name, ticked) => {
                if let Draft::Many(names) = &mut next.draft {
                    let alone = ticked && name == NOTHING;
                    names.retain(|n| !alone && *n != name && !(ticked && n == NOTHING));
                    if ticked {
                        names.push(name);
                    }
                }
            }
            Action::Rate(id, liking) => {
                if let Draft::Ratings(ratings) = &mut next.draft {
                    ratings.iter_mut().filter(|(i, _)| *i == id).for_each(|(_, l)| *l = Some(liking));
                }
            }
            Action::Next => match next.input() {
                Some(input) => next.apply(input),
                None => next.errors += 1,
            },
            Action::Begin => {
                if next.step() == Some(Step::Start) && next.screen == Screen::Way {
                    next.apply(Input::Begin);
                }
            }
            Action::Skip => {
                if let Some(input) = next.skip() {
                    next.apply(input);
                }
            }
            Action::Back | Action::Travel(false) => match next.screen {
                Screen::Way => next.apply(Input::Back),
                Screen::Preview | Screen::Keep | Screen::Open | Screen::Send(Some(_)) => {
                    next.screen = Screen::Way;
                    next.moved();
                }
                Screen::Send(None) => {
                    next.screen = Screen::Preview;
                    next.moved();
                }
            },
            Action::Travel(true) => {
                if next.screen == Screen::Way {
                    next.apply(Input::Forward);
                }
            }
            Action::Open(screen) => {
                next.screen = screen;
                next.moved();
            }
            Action::Withhold(part, out) => {
                next.answers.withheld.retain(|p| *p != part);
                if out {
                    next.answers.withheld.push(part);
                    suunta_shared::order::sort_by(&mut next.answers.withheld, Ord::cmp);
                }
            }
            Action::AskClear(asks) => next.clearing = asks,
            Action::Clear => {
                next.forget();
                next.notice = Some(Notice::Cleared);
            }
            Action::Questions(questions) => next.meet(questions),
            Action::Guidance(guidance) => next.guidance = Some(guidance),
            Action::Texts(lang, group, phrases) => {
                if next.words.lang == lang {
                    next.words = next.words.and(group, phrases);
                }
            }
            Action::Language(_, manifest, words) => {
                next.manifest = manifest;
                next.words = words;
                next.profile_words = None;
                // What was opened may have brought its language along.
                next.notice = next.notice.filter(|notice| *notice == Notice::Opened);
            }
            Action::Notice(notice) => next.notice = notice,
            Action::Failed => {
                next.failed = true;
                next.notice = Some(Notice::Offline);
            }
            Action::Retry => {
                next.failed = false;
                next.tries += 1;
                next.notice = Some(Notice::Waiting);
            }
            Action::TickCount(ticked) => next.count = Count { ticked, state: CountState::Open },
            Action::Count => {
                let state = if next.count.ticked { CountState::Sending } else { CountState::NotTicked };
                next.count.state = state;
            }
            Action::Counted(state) => next.count.state = state,
            Action::Keep(_) => {
                next.kept.busy = true;
                next.kept.error = None;
            }
            // An answer to a screen that was left comes too late.
            Action::Kept(moves, order, said) if moves == next.moves => {
                next.kept(order, said.map(|said| *said));
            }
            Action::AskDrop(asks) => {
                next.moved();
                next.kept.dropping = asks;
            }
            Action::Replace => next.replace(),
            Action::Sent(number) => {
                let moves = next.moves;
                next.forget();
                next.screen = Screen::Send(Some(number));
                // The receipt takes the focus inside the frame.
                next.moves = moves;
            }
            Action::ProfileWords(words) => next.profile_words = Some(words),
            Action::Copied => next.copied = true,
            Action::Kept(..)
            | Action::Wish(_)
            | Action::GoTo(_)
            | Action::Print
            | Action::ProfileIn(_)
            | Action::Copy => {}
        }
    }

    /// Fits the answers to the questions, once they are here.
    fn fit(&mut self) {
        let Some(questions) = self.questions.clone() else { return };
        let fitted = std::mem::take(&mut self.answers).fit(&questions, &self.municipalities());
        if let Ok((answers, mended)) = fitted {
            self.answers = answers;
            self.mended = mended;
        }
    }

    /// The questions have come: answers given before, perhaps with other content, are fitted to them.
    fn meet(&mut self, questions: Rc<Questions>) {
        let shown = self.step();
        self.questions = Some(questions);
        self.fit();
        if self.step() != shown {
            self.draft = self.fresh_draft();
        }
    }
}

#[cfg(test)]
mod tests;
