//! Own view and shown view side by side: what the person says, what small tasks show, and how the picture uses both.

use suunta_shared::digital::{Agreement, Area, DigitalResult, TaskShown};
use suunta_shared::picture;
use suunta_shared::summary::{overall, range};
use suunta_shared::text::Message;

use crate::components::View;
use crate::components::build::{El, el};
use crate::components::parts::picture as draw;

impl View<'_> {
    /// The section under the picture of skills.
    pub fn views(&self, digital: &DigitalResult, agreement: Option<Agreement>) -> El {
        let views = &digital.views;
        let (right, given) = views.tally();
        let tasks = if given == 0 {
            self.p("", "result-views-tasks-none")
        } else {
            let words = Message::new("result-views-tasks");
            self.say(&words.with("right", i64::from(right)).with("given", i64::from(given)))
        };
        let rows = views.tasks.iter().map(|task| self.task_shown(task));
        let band = picture::band_beside(&digital.overall, &views.own);
        self.section("result-views-title")
            .with(self.p("s-help", "result-views-lead"))
            .with(draw(&self.s.words, &band, "s-flip s-band"))
            .with(self.p("s-help", "result-views-marks"))
            .with(self.say(&overall(digital)))
            .with(self.say(&range("result-views-own", &views.own)))
            .with(tasks)
            .maybe(agreement.map(|agreement| self.p("", agreement.message())))
            .maybe((!views.tasks.is_empty()).then(|| el("ul", "s-list").all(rows)))
            .with(self.how())
    }

    fn say(&self, message: &Message) -> El {
        el("p", "").text(&self.s.words.say(message))
    }

    fn task_shown(&self, shown: &TaskShown) -> El {
        let id = ["task-", &shown.task].concat();
        el("li", "")
            .with(el("strong", "s-block").text(&self.t(&id)))
            .with(el("span", "s-block").text(&self.t(shown.outcome.message())))
            .with(el("span", "s-help s-block").text(&self.t(&[&id, "-why"].concat())))
    }

    /// How the picture is made, and what its areas are called elsewhere.
    fn how(&self) -> El {
        let names = Area::ALL.iter().map(|area| {
            let note = Message::new("area3-note").with("name", Message::new(area.newer_message()));
            let name = el("strong", "").text(&self.t(area.message()));
            el("li", "").with(name).text(" ").text(&self.s.words.say(&note))
        });
        el("details", "s-more s-no-print")
            .with(el("summary", "").text(&self.t("result-views-how-title")))
            .with(self.p("", "result-views-how"))
            .with(el("ul", "s-list").all(names))
    }
}
