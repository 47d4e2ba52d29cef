//! Text for the person's own job profile, to be copied: in the language of the widget, or in another one of the site.

use suunta_shared::text::Message;

use crate::components::View;
use crate::components::build::{El, el};
use crate::session::Action;

impl View<'_> {
    /// The section with the text.
    pub fn profile(&self, lines: &[Message]) -> El {
        let section = self.section("result-profile-title").at("class", "s-stack s-no-print");
        if lines.is_empty() {
            return section.with(self.p("", "result-profile-empty"));
        }
        let words = self.s.profile_words.as_ref().unwrap_or(&self.s.words);
        let text = el("div", "s-card s-profile").at("lang", &words.lang).at("dir", &words.dir);
        let text = text.all(lines.iter().map(|line| el("p", "").text(&words.say(line))));
        let languages = self.s.manifest.languages.iter().filter(|l| OFFERED.contains(&l.code.as_str()));
        let buttons = languages.map(|lang| {
            let button = el("button", "")
                .at("type", "button")
                .at("lang", &lang.code)
                .text(&lang.name)
                .click(self.link, Action::ProfileIn(lang.code.clone()));
            if *lang.code == *words.lang { button.at("aria-current", "true") } else { button }
        });
        let group =
            el("div", "s-lang").at("role", "group").at("aria-label", &self.t("result-profile-language"));
        let said = if self.s.copied { self.t("result-profile-copied") } else { String::new() };
        section
            .with(self.p("s-help", "result-profile-lead"))
            .with(group.all(buttons))
            .with(text)
            .with(el("div", "s-nav").with(self.button(
                "s-button s-button-quiet",
                "result-profile-copy",
                Action::Copy,
            )))
            .with(el("p", "").at("role", "status").text(&said))
    }
}

/// Languages that the national job market reads.
const OFFERED: [&str; 3] = ["fi", "sv", "en"];
