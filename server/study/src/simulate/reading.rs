//! How much there is to read on each screen, counted in the Finnish texts.

use std::collections::BTreeMap;

use suunta_shared::answers::{Answers, DigitalReply, Liking};
use suunta_shared::content::{Questions, Task};
use suunta_shared::flow::{self, Step};
use suunta_shared::interests::Scale;
use suunta_shared::situation::{Barrier, Finnish, Goal};

use super::Words;

/// Municipalities to choose from: as many words as there are places in an area like that of Oulu.
const PLACES: usize = 10;

/// The words of a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// What stands on this screen alone.
    pub own: usize,
    /// What stands alike on every screen of its kind: help, answers, buttons.
    pub standing: usize,
}

/// Screens that share their standing words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Start and situation: each stands for itself.
    Once,
    /// A can-do item.
    Item,
    /// A described person.
    Vignette,
    /// A small task.
    Task,
    /// Activities.
    Activities,
}

/// Word counts of all screens.
pub struct Reading {
    digital: BTreeMap<String, (Kind, Load)>,
    activities: BTreeMap<String, usize>,
    activities_standing: usize,
    start: usize,
    situation: [usize; 4],
    preference: usize,
}

/// Words of a text: whatever stands between spaces and has a letter or a digit.
fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

impl Reading {
    /// Counts the texts.
    pub fn of(questions: &Questions, words: Words<'_>) -> Self {
        let sum = |ids: &[&str]| ids.iter().map(|id| count(&words(id, &[]))).sum::<usize>();
        let frame = sum(&[
            "stretch-situation",
            "stretch-digital",
            "stretch-interests",
            "stretch-result",
            "button-back",
            "button-next",
            "button-skip",
        ]);
        let progress = |id: &str| count(&words(id, &[("number", "7"), ("about", "20")]));
        let refusal = DigitalReply::Unclear.message();
        let ladder = |prefix: &str| {
            let rungs = DigitalReply::ALL.iter().filter(|reply| reply.rung().is_some());
            rungs.map(|reply| sum(&[&format!("{prefix}{}", reply.name())])).sum::<usize>() + sum(&[refusal])
        };
        let digital_frame = frame + progress("progress-digital");
        let mut digital = BTreeMap::new();
        let bank = &questions.digital;
        for item in bank.item.iter().filter(|item| !item.retired) {
            let own = sum(&[&format!("digital-{}", item.id), &format!("digital-{}-example", item.id)]);
            // "Example:" before the example.
            let standing = digital_frame + 1 + sum(&["question-digital-help"]) + ladder("reply-");
            digital.insert(item.id.clone(), (Kind::Item, Load { own, standing }));
        }
        for vignette in bank.vignette.iter().filter(|vignette| !vignette.retired) {
            let own =
                sum(&[&format!("vignette-{}", vignette.id), &format!("vignette-{}-scene", vignette.id)]);
            let standing = digital_frame + sum(&["vignette-help"]) + ladder("vignette-");
            digital.insert(vignette.id.clone(), (Kind::Vignette, Load { own, standing }));
        }
        for task in bank.task.iter().filter(|task| !task.retired) {
            let own = task_words(task).iter().map(|id| sum(&[id])).sum();
            let standing = digital_frame + sum(&["task-help", "task-unsure", refusal]);
            digital.insert(task.id.clone(), (Kind::Task, Load { own, standing }));
        }
        let choices = |ids: &[&'static str]| frame + progress("progress-situation") + sum(ids);
        let goals: Vec<&str> = Goal::ALL.iter().map(|goal| goal.message()).collect();
        let finnish: Vec<&str> = Finnish::ALL.iter().map(|level| level.message()).collect();
        let barriers: Vec<&str> = Barrier::ALL.iter().map(|barrier| barrier.message()).collect();
        let faces: Vec<&str> = Liking::ALL.iter().map(|liking| liking.message()).collect();
        let days: Vec<&str> = Scale::ALL.iter().map(|scale| scale.day_message()).collect();
        Self {
            digital,
            activities: questions
                .activities()
                .map(|a| (a.id.clone(), sum(&[&format!("activity-{}", a.id)])))
                .collect(),
            // The five answers stand under each activity in the same place; they are read once a screen.
            activities_standing: frame
                + progress("progress-interests")
                + sum(&["question-interests", "question-interests-help"])
                + sum(&faces),
            start: sum(&[
                "start-title",
                "start-lead",
                "start-time",
                "start-stays",
                "start-voluntary",
                "start-stop-any-time",
                "start-closed-tab",
                "start-idle",
                "start-privacy-link",
                "start-call",
                "start-begin",
            ]),
            situation: [
                choices(&["question-municipality", "question-municipality-help", "municipality-other"])
                    + PLACES,
                choices(&["question-goal", "question-goal-help"]) + sum(&goals),
                choices(&["question-finnish", "question-finnish-help"]) + sum(&finnish),
                choices(&["question-barriers", "question-barriers-help", "barrier-nothing"]) + sum(&barriers),
            ],
            preference: frame + sum(&["question-preference", "question-preference-help"]) + sum(&days),
        }
    }

    /// What stands on a screen.
    pub fn screen(&self, questions: &Questions, answers: &Answers, step: &Step) -> (Kind, Load) {
        let once = |own: usize| (Kind::Once, Load { own, standing: 0 });
        match step {
            Step::Start => once(self.start),
            Step::Municipality => once(self.situation[0]),
            Step::Goal => once(self.situation[1]),
            Step::Finnish => once(self.situation[2]),
            Step::Barriers => once(self.situation[3]),
            Step::Digital(id) => self.digital.get(id).copied().unwrap_or((Kind::Item, Load::default())),
            Step::Interests(number) => {
                let shown = flow::activities(questions, answers, *number);
                let own = shown.iter().filter_map(|a| self.activities.get(&a.id)).sum();
                (Kind::Activities, Load { own, standing: self.activities_standing })
            }
            Step::Preference => once(self.preference),
            // The way ends here.
            Step::Result => once(0),
        }
    }
}

fn task_words(task: &Task) -> Vec<String> {
    let id = format!("task-{}", task.id);
    let mut ids: Vec<String> = task.options.iter().map(|option| format!("{id}-{option}")).collect();
    ids.push(format!("{id}-scene"));
    ids.push(id);
    ids
}

#[cfg(test)]
mod tests {
    use super::*;
    use suunta_server::content::Files;

    #[test]
    fn words_are_counted_as_a_reader_would() {
        assert_eq!(count("Osaatko tehdä siistin ansioluettelon (CV) tietokoneella?"), 6);
        assert_eq!(count("”Pankki: Emme kysy.” – 214 €"), 4);
    }

    #[test]
    fn every_screen_has_words() {
        let (content, texts) = Files::built_in().parse().unwrap();
        let questions = &content.questions;
        let reading = Reading::of(questions, &|id, with| texts.words("fi").with(id, with));
        let at = |step: Step| reading.screen(questions, &Answers::default(), &step).1;
        for step in
            [Step::Start, Step::Municipality, Step::Goal, Step::Finnish, Step::Barriers, Step::Preference]
        {
            assert!(at(step.clone()).own > 15, "{step:?}");
        }
        assert!(at(Step::Interests(0)).own >= 10 && at(Step::Interests(0)).standing > 20);
        for item in &questions.digital.item {
            let load = at(Step::Digital(item.id.clone()));
            assert!((6..40).contains(&load.own) && (20..50).contains(&load.standing), "{} {load:?}", item.id);
        }
        for task in &questions.digital.task {
            assert!(at(Step::Digital(task.id.clone())).own > 15, "{}", task.id);
        }
    }
}
