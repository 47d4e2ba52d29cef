//! Five activities, each with five picture answers; and the question that follows when all were liked alike.

use suunta_shared::interests::Scale;

use crate::components::View;
use crate::components::build::{El, el};
use crate::components::choices::{Choice, Question};
use crate::session::Draft;

impl View<'_> {
    /// A screen of activities. Any of them may stay empty.
    pub fn interests(&self, number: u8) -> El {
        let ratings = match &self.s.draft {
            Draft::Ratings(ratings) => ratings.as_slice(),
            _ => &[],
        };
        let head = el("div", "s-before")
            .with(self.title("question-interests"))
            .with(self.p("s-help", "question-interests-help"));
        el("div", "")
            .key(&["interests-", &number.to_string()].concat())
            .with(head)
            .with(el("div", "").all(ratings.iter().map(|(id, rated)| self.activity(id, *rated))))
            .with(self.next("button-next", false))
    }

    /// Which day the person would choose: one or two of six.
    pub fn preference(&self) -> El {
        let choice = |scale: &Scale| Choice::new(scale.name(), self.t(scale.day_message()));
        self.question(&Question {
            id: "preference".to_owned(),
            title: self.t("question-preference"),
            scene: None,
            help: vec![self.t("question-preference-help")],
            choices: Scale::ALL.iter().map(choice).collect(),
            aid: None,
        })
    }
}
