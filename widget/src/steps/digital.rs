//! One digital item, answered on the ladder of autonomy.

use suunta_shared::answers::DigitalReply;

use crate::components::View;
use crate::components::build::El;
use crate::components::choices::{Choice, Question};

impl View<'_> {
    /// A digital item. "I don't want to answer" is the button that skips, as on every other question.
    pub fn digital(&self, item: &str) -> El {
        let id = ["digital-", item].concat();
        let example = self.t(&[&id, "-example"].concat());
        let help = vec![
            self.s.words.with("question-digital-example", &[("example", &example)]),
            self.t("question-digital-help"),
        ];
        let replies = DigitalReply::ALL.iter().filter(|reply| **reply != DigitalReply::Declined);
        let choices = replies.map(|reply| Choice {
            aside: reply.rung().is_none(),
            ..Choice::new(reply.name(), self.t(reply.message()))
        });
        self.question(&Question { title: self.t(&id), help, choices: choices.collect(), id })
    }
}
