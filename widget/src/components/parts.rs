//! Small parts of several screens: path, progress, pictures, phone, language switch, clearing, waiting.

use suunta_shared::api::FEW_LANGUAGES;
use suunta_shared::flow::{self, Step, Stretch};
use suunta_shared::picture::{self, Picture, Place};
use suunta_shared::text::Message;

use super::View;
use super::build::{El, el};
use crate::i18n::Words;
use crate::session::{Action, Notice};

/// A handset.
const HANDSET: &str = "M7 2h2.2l1.6 5-2.3 1.8a13 13 0 0 0 6.7 6.7l1.8-2.3 5 1.6V17c0 2.5-2 4.5-4.5 \
    4.5C10 21.5 2.5 14 2.5 6.5 2.5 4 4.5 2 7 2z";

/// A drawing. Decoration for screen readers: the same stands in words beside it.
pub fn picture(words: &Words, picture: &Picture, class: &str) -> El {
    let shapes = picture.shapes.iter().map(|shape| {
        let drawn =
            shape.at.iter().fold(el(shape.tag, shape.class), |drawn, (name, value)| drawn.at(name, value));
        match shape.text {
            Some(id) => drawn.text(&words.t(id)),
            None => drawn,
        }
    });
    el("svg", class).at("viewBox", &picture.view).at("aria-hidden", "true").all(shapes)
}

const GLOBE: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c4 4 4 14 0 18-4-4-4-14 0-18";

impl View<'_> {
    /// A sentence with phone and hours in its gaps; the number can be pressed.
    pub fn call_words(&self, class: &'static str, id: &str) -> El {
        let info = &self.s.manifest.info;
        let text = self.s.words.with(id, &[("phone", &info.phone), ("hours", &info.hours)]);
        match text.split_once(info.phone.as_str()) {
            Some((before, after)) if !info.phone.is_empty() => {
                let number: String = info.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
                let name = el("bdi", "").at("dir", "ltr").text(&info.phone);
                let link = el("a", "").at("href", &["tel:", &number].concat()).with(name);
                el("p", class).text(before).with(link).text(after)
            }
            _ => el("p", class).text(&text),
        }
    }

    /// The box for those who would rather talk.
    pub fn call(&self, id: &str) -> El {
        let handset = el("path", "").at("fill", "currentColor").at("d", HANDSET);
        el("div", "s-call")
            .with(el("svg", "").at("viewBox", "0 0 24 24").at("aria-hidden", "true").with(handset))
            .with(self.call_words("", id))
    }

    /// The path through the assessment, and where on it the person is.
    pub fn way(&self) -> El {
        let here = match self.s.step() {
            Some(Step::Start) => None,
            Some(Step::Municipality | Step::Goal | Step::Finnish | Step::Barriers) => {
                Some(Stretch::Situation)
            }
            Some(Step::Interests(_) | Step::Preference) => Some(Stretch::Interests),
            Some(Step::Result) => Some(Stretch::Result),
            Some(Step::Digital(_)) | None => Some(Stretch::Digital),
        };
        let stops = picture::way(here);
        let stops = stops.iter().map(|stop| {
            let item = el("li", stop.place.class()).with(el("span", "").text(&self.t(stop.name)));
            if stop.place == Place::Here { item.at("aria-current", "step") } else { item }
        });
        el("ol", "s-path").at("aria-label", &self.t("path-label")).all(stops)
    }

    /// "Question 7 of about 20."
    pub fn progress(&self) -> Option<El> {
        let questions = self.s.questions.clone().unwrap_or_default();
        self.s.step()?;
        let progress = flow::progress(&questions, &self.s.answers)?;
        let id = match progress.stretch {
            Stretch::Situation | Stretch::Result => "progress-situation",
            Stretch::Digital => "progress-digital",
            Stretch::Interests => "progress-interests",
        };
        let words = Message::new(id)
            .with("number", i64::from(progress.number))
            .with("about", i64::from(progress.about));
        Some(el("p", "s-progress").text(&self.s.words.say(&words)))
    }

    /// The languages of the site, each in its own name.
    pub fn languages(&self) -> Option<El> {
        let languages = &self.s.manifest.languages;
        let buttons = languages.iter().map(|lang| {
            let button = el("button", "")
                .at("type", "button")
                .at("lang", &lang.code)
                .text(&lang.name)
                .click(self.link, Action::Wish(lang.code.clone()));
            if *lang.code == *self.s.words.lang { button.at("aria-current", "true") } else { button }
        });
        let label = self.t("language-switch");
        let many = languages.len() > FEW_LANGUAGES;
        let group = el("div", if many { "" } else { "s-lang" }).at("role", "group").at("aria-label", &label);
        let group = group.all(buttons);
        if !many {
            return (languages.len() > 1).then_some(group);
        }
        let own = languages.iter().find(|lang| *lang.code == *self.s.words.lang);
        let name: &str = own.map_or("", |lang| &lang.name);
        let now = [label.as_str(), ": ", name].concat();
        let globe = el("svg", "").at("viewBox", "0 0 24 24").at("aria-hidden", "true");
        let summary = el("summary", "").with(globe.with(el("path", "").at("d", GLOBE))).text(&now);
        let list = el("details", "s-lang");
        let list = if self.s.answers.begun { list } else { list.at("open", "") };
        Some(list.with(summary).with(group))
    }

    /// "Clear my answers", or the question whether that is meant. No browser dialogue: those cannot be read in the
    /// person's language. The focus follows and comes back (`App::rendered`).
    pub fn clear(&self) -> El {
        if !self.s.clearing {
            return self
                .button("s-button s-button-link s-clear", "button-clear", Action::AskClear(true))
                .key("clear");
        }
        let question = el("p", "s-ask").at("tabindex", "-1");
        let yes = self.button("s-button", "button-clear-confirm", Action::Clear);
        let no = self.button("s-button s-button-quiet", "button-clear-cancel", Action::AskClear(false));
        el("div", "s-note s-stack")
            .key("asks")
            .with(question.with(el("strong", "").text(&self.t("clear-question"))))
            .with(el("div", "s-nav").with(yes).with(no))
    }

    /// Something is on its way, or did not come.
    pub fn waiting(&self) -> El {
        if !self.s.failed {
            let slow = self.s.notice == Some(Notice::Slow);
            return el("div", "s-wait").key("waiting").with(self.title(if slow {
                "waiting-slow"
            } else {
                "waiting"
            }));
        }
        let plain = el("a", "s-button s-button-link")
            .at("href", &self.address(&self.s.manifest.info.plain_path))
            .text(&self.t("plain-link"));
        el("div", "s-stack")
            .key("failed")
            .with(self.title("failed-title"))
            .with(self.call_words("", "failed-text"))
            .with(el("div", "s-nav").with(self.button("s-button", "button-retry", Action::Retry)).with(plain))
    }
}
