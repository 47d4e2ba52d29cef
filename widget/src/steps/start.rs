//! Start: what this is, how long, what happens to the answers, who to call.

use crate::components::View;
use crate::components::build::{El, el};
use crate::session::{Action, Screen};

impl View<'_> {
    /// The start screen.
    pub fn start(&self) -> El {
        let info = &self.s.manifest.info;
        let kept = if info.keep_in_session {
            [self.t("start-closed-tab"), self.t("start-idle")].join(" ")
        } else {
            self.t("start-not-kept")
        };
        let voluntary = [self.t("start-voluntary"), self.t("start-stop-any-time")].join(" ");
        let points = [self.t("start-time"), self.t("start-stays"), voluntary];
        let privacy = el("a", "s-alone").at("href", &info.privacy_url).text(&self.t("start-privacy-link"));
        el("div", "s-stack")
            .key("start")
            .with(self.title("start-title"))
            .with(self.p("s-lead", "start-lead"))
            .with(el("ul", "s-list s-ticks").all(points.iter().map(|text| el("li", "").text(text))))
            .with(el("p", "s-help").text(&kept))
            .with(el("p", "").with(privacy))
            .with(self.next("start-begin", false))
            .with(el("div", "").with(self.button(
                "s-button s-button-link",
                "kept-have-code",
                Action::Open(Screen::Open),
            )))
            .with(self.call("start-call"))
    }
}
