//! The four situation questions.

use suunta_shared::situation::{Barrier, ELSEWHERE, Finnish, Goal};

use crate::components::View;
use crate::components::build::El;
use crate::components::choices::{Choice, Question};
use crate::session::NOTHING;

impl View<'_> {
    /// Municipality, from the site's list.
    pub fn municipality(&self) -> El {
        let municipalities = self.s.manifest.info.municipalities.iter();
        let mut choices: Vec<Choice> = municipalities.map(|m| Choice::new(&m.id, m.name.clone())).collect();
        choices.push(Choice::new(ELSEWHERE, self.t("municipality-other")));
        self.situation("municipality", choices)
    }

    /// What the person hopes for.
    pub fn goal(&self) -> El {
        let choice = |g: &Goal| Choice::new(g.name(), self.t(g.message()));
        self.situation("goal", Goal::ALL.iter().map(choice).collect())
    }

    /// Own estimate of Finnish.
    pub fn finnish(&self) -> El {
        let choice = |f: &Finnish| Choice::new(f.name(), self.t(f.message()));
        self.situation("finnish", Finnish::ALL.iter().map(choice).collect())
    }

    /// What makes working harder just now.
    pub fn barriers(&self) -> El {
        let choice = |b: &Barrier| Choice::new(b.name(), self.t(b.message()));
        let mut choices: Vec<Choice> = Barrier::ALL.iter().map(choice).collect();
        choices.push(Choice { aside: true, ..Choice::new(NOTHING, self.t("barrier-nothing")) });
        self.situation("barriers", choices)
    }

    fn situation(&self, name: &str, choices: Vec<Choice>) -> El {
        let title = ["question-", name].concat();
        let help = vec![self.t(&[&title, "-help"].concat())];
        self.question(&Question {
            id: name.to_owned(),
            title: self.t(&title),
            scene: None,
            help,
            choices,
            aid: None,
        })
    }
}
