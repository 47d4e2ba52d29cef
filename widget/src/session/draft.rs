//! What is chosen on a screen and not yet gone on with: from the answers, and back into an input for `flow`.

use suunta_shared::answers::{DigitalReply, Pick};
use suunta_shared::content::ItemId;
use suunta_shared::flow::{self, Input, Step};
use suunta_shared::interests::{PREFERRED, Scale};
use suunta_shared::situation::{Barrier, Finnish, Goal, Reply};

use super::{Draft, NOTHING, Session};

impl Session {
    /// What is chosen on the current screen according to the answers.
    pub(super) fn fresh_draft(&self) -> Draft {
        let situation = &self.answers.situation;
        let one = |name: Option<&str>| Draft::One(name.map(str::to_owned));
        match self.step() {
            Some(Step::Municipality) if situation.municipality.is_none() => {
                let known = self.municipalities().contains(&self.prefill.as_str());
                one(known.then_some(self.prefill.as_str()))
            }
            Some(Step::Municipality) => one(situation.municipality()),
            Some(Step::Goal) => one(situation.goal().map(Goal::name)),
            Some(Step::Finnish) => one(situation.finnish().map(Finnish::name)),
            Some(Step::Barriers) => {
                let given = situation.barriers.as_ref().and_then(Reply::given);
                Draft::Many(match given {
                    Some(none) if none.is_empty() => vec![NOTHING.to_owned()],
                    Some(some) => some.iter().map(|b| b.name().to_owned()).collect(),
                    None => Vec::new(),
                })
            }
            Some(Step::Digital(item)) if self.is_task(&item) => {
                let pick = self.answers.tasks.iter().find(|a| a.item == item).map(|a| &a.pick);
                one(pick.filter(|pick| **pick != Pick::Declined).map(Pick::name))
            }
            Some(Step::Digital(item)) => {
                let reply = self.answers.digital.iter().find(|a| a.item == item).map(|a| a.reply);
                one(reply.filter(|r| *r != DigitalReply::Declined).map(DigitalReply::name))
            }
            Some(Step::Interests(screen)) => {
                let questions = self.questions.as_deref();
                let rated = |id: &ItemId| {
                    self.answers.interests.iter().find(|a| a.item == *id).and_then(|a| a.liking)
                };
                Draft::Ratings(questions.map_or_else(Vec::new, |q| {
                    let shown = flow::activities(q, &self.answers, screen);
                    shown.into_iter().map(|a| (a.id.clone(), rated(&a.id))).collect()
                }))
            }
            Some(Step::Preference) => {
                let days = self.answers.preference.as_ref().and_then(Reply::given);
                Draft::Many(days.map_or_else(Vec::new, |d| d.iter().map(|s| s.name().to_owned()).collect()))
            }
            _ => Draft::None,
        }
    }

    /// The input that the draft makes at the current step; `None`: an answer is missing.
    pub(super) fn input(&self) -> Option<Input> {
        match (self.step()?, &self.draft) {
            (Step::Start, _) => Some(Input::Begin),
            (Step::Municipality, Draft::One(Some(id))) => Some(Input::Municipality(Reply::Given(id.clone()))),
            (Step::Goal, Draft::One(Some(name))) => Some(Input::Goal(Reply::Given(Goal::from_name(name)?))),
            (Step::Finnish, Draft::One(Some(name))) => {
                Some(Input::Finnish(Reply::Given(Finnish::from_name(name)?)))
            }
            (Step::Barriers, Draft::Many(names)) if !names.is_empty() => Some(Input::Barriers(Reply::Given(
                names.iter().filter_map(|n| Barrier::from_name(n)).collect(),
            ))),
            (Step::Digital(item), Draft::One(Some(name))) if self.is_task(&item) => {
                Some(Input::Task(item, Pick::from_name(name)))
            }
            (Step::Digital(item), Draft::One(Some(name))) => {
                Some(Input::Digital(item, DigitalReply::from_name(name)?))
            }
            (Step::Interests(screen), Draft::Ratings(ratings)) => {
                Some(Input::Interests(screen, ratings.clone()))
            }
            (Step::Preference, Draft::Many(names)) if (1..=PREFERRED).contains(&names.len()) => Some(
                Input::Preference(Reply::Given(names.iter().filter_map(|n| Scale::from_name(n)).collect())),
            ),
            _ => None,
        }
    }

    /// The input that skips the current step.
    pub(super) fn skip(&self) -> Option<Input> {
        match self.step()? {
            Step::Municipality => Some(Input::Municipality(Reply::Skipped)),
            Step::Goal => Some(Input::Goal(Reply::Skipped)),
            Step::Finnish => Some(Input::Finnish(Reply::Skipped)),
            Step::Barriers => Some(Input::Barriers(Reply::Skipped)),
            Step::Digital(item) if self.is_task(&item) => Some(Input::Task(item, Pick::Declined)),
            Step::Digital(item) => Some(Input::Digital(item, DigitalReply::Declined)),
            Step::Preference => Some(Input::Preference(Reply::Skipped)),
            Step::Interests(screen) => Some(Input::Interests(screen, Vec::new())),
            Step::Start | Step::Result => None,
        }
    }

    /// A small task is answered by a choice of its own, everything else by the ladder.
    pub(super) fn is_task(&self, item: &str) -> bool {
        self.questions.as_deref().is_some_and(|q| q.digital.task(item).is_some())
    }

    /// What to tell somebody whose choice cannot be gone on with.
    pub fn error(&self) -> &'static str {
        match &self.draft {
            Draft::Many(names) if names.len() > PREFERRED && self.step() == Some(Step::Preference) => {
                "error-choose-two"
            }
            Draft::Many(_) => "error-choose-some",
            _ => "error-choose-one",
        }
    }
}
