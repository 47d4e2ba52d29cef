//! The digital part, one question a screen: can-do items and described people on the ladder of autonomy, and small tasks
//! with choices of their own.

use suunta_shared::answers::{DigitalReply, Pick};
use suunta_shared::content::{Asked, Task};

use crate::components::View;
use crate::components::build::El;
use crate::components::choices::{Choice, Question};

impl View<'_> {
    /// Whatever is asked under this id. "I don't want to answer" is the button that skips, as on every other question.
    pub fn digital(&self, item: &str) -> El {
        let questions = self.s.questions.clone().unwrap_or_default();
        match questions.digital.asked(item) {
            Some(Asked::Task(task)) => self.task(task),
            Some(Asked::Vignette(vignette)) => self.vignette(&vignette.id),
            _ => self.item(item),
        }
    }

    fn item(&self, item: &str) -> El {
        let id = ["digital-", item].concat();
        let example = self.t(&[&id, "-example"].concat());
        let help = vec![
            self.s.words.with("question-digital-example", &[("example", &example)]),
            self.t("question-digital-help"),
        ];
        let choices = self.ladder("reply-");
        let aid = Some(item.to_owned());
        self.question(&Question { title: self.t(&id), scene: None, help, choices, aid, id })
    }

    /// Somebody described, on the same ladder.
    fn vignette(&self, vignette: &str) -> El {
        let id = ["vignette-", vignette].concat();
        let scene = Some(self.t(&[&id, "-scene"].concat()));
        let choices = self.ladder("vignette-");
        self.question(&Question {
            title: self.t(&id),
            scene,
            help: vec![self.t("vignette-help")],
            choices,
            aid: None,
            id,
        })
    }

    fn task(&self, task: &Task) -> El {
        let id = ["task-", &task.id].concat();
        let option = |option: &String| Choice::new(option, self.t(&[&id, "-", option].concat()));
        let mut choices: Vec<Choice> = task.options.iter().map(option).collect();
        for (pick, words) in [(Pick::Unsure, "task-unsure"), (Pick::Unclear, DigitalReply::Unclear.message())]
        {
            choices.push(Choice { aside: true, ..Choice::new(pick.name(), self.t(words)) });
        }
        let scene = Some(self.t(&[&id, "-scene"].concat()));
        let (help, aid) = (vec![self.t("task-help")], Some(task.id.clone()));
        self.question(&Question { title: self.t(&id), scene, help, choices, aid, id })
    }

    /// The ladder in the first or the third person, and "I don't understand the question".
    fn ladder(&self, person: &str) -> Vec<Choice> {
        let replies = DigitalReply::ALL.iter().filter(|reply| **reply != DigitalReply::Declined);
        let choice = |reply: &DigitalReply| {
            let aside = reply.rung().is_none();
            let words = if aside { reply.message().to_owned() } else { [person, reply.name()].concat() };
            Choice { aside, ..Choice::new(reply.name(), self.t(&words)) }
        };
        replies.map(choice).collect()
    }
}
