//! The preview: exactly what a counsellor would see, with parts that can be taken out.

use suunta_shared::answers::Part;
use suunta_shared::summary::{self, Brief};
use suunta_shared::text::Message;

use crate::components::View;
use crate::components::build::{El, el};
use crate::session::{Action, Notice, Screen};
use crate::wire;

impl View<'_> {
    /// What would be sent, made as the server makes it: from the answers that leave the device. And beside it what
    /// could be sent, so that a part can be put back.
    fn briefs(&self) -> (Brief, Brief) {
        let (Some(questions), Some(guidance)) = (&self.s.questions, &self.s.guidance) else {
            return <_>::default();
        };
        let (_, sent) = summary::sent(questions, guidance, &self.s.answers, self.context);
        let mut whole = self.s.answers.clone();
        whole.withheld.clear();
        let (_, whole) = summary::sent(questions, guidance, &whole, self.context);
        (sent, whole)
    }

    /// The preview screen.
    pub fn preview(&self) -> El {
        let (sent, whole) = self.briefs();
        let mended = self.s.mended.dropped > 0 || self.s.mended.recomputed;
        let parts = whole.sections.iter().map(|section| {
            let kept = sent.sections.iter().find(|s| s.part == section.part);
            self.part(section.part, &section.title, kept.map(|s| s.lines.as_slice()))
        });
        let parts =
            el("div", "s-preview").at("role", "group").at("aria-label", &self.t("preview-parts")).all(parts);
        let go_on = self.button("s-button", "preview-go-on", Action::Open(Screen::Send(None)));
        el("div", "s-stack")
            .key("preview")
            .with(self.title("preview-title"))
            .with(self.p("s-lead", "preview-lead"))
            .maybe(mended.then(|| self.p("s-note", "result-some-dropped")))
            .with(parts)
            .maybe(sent.sections.is_empty().then(|| self.p("s-note", "preview-empty")))
            .with(self.p("", "preview-contact"))
            .with(el("div", "s-nav").with(go_on).with(self.new_tab()))
    }

    /// The way to the send page where no frame is allowed: a form that carries the answers, never an address.
    pub fn new_tab(&self) -> El {
        let answers = wire::answers_json(&self.s.answers.for_sending());
        let field = el("input", "").at("type", "hidden").at("name", "answers").at("value", &answers);
        let button =
            el("button", "s-button s-button-link").at("type", "submit").text(&self.t("preview-new-tab"));
        el("form", "")
            .at("method", "post")
            .at("target", "_blank")
            .at("action", &self.address(&[self.s.manifest.info.send_path.as_str(), "/answers"].concat()))
            .submit(self.link, Action::Notice(Some(Notice::TabOpened)), false)
            .with(field)
            .with(button)
    }

    fn part(&self, part: Part, title: &Message, lines: Option<&[Message]>) -> El {
        let label = Message::new("preview-part-in").with("part", title.clone());
        let id = ["part-", part.name()].concat();
        let input = el("input", "").at("type", "checkbox").checked(lines.is_some()).change(
            self.link,
            Action::Withhold(part, false),
            Action::Withhold(part, true),
        );
        let class = ["s-choice s-choice-small", if lines.is_some() { " is-chosen" } else { "" }];
        let shown = match lines {
            Some(lines) => el("ul", "s-list")
                .key("in")
                .all(lines.iter().map(|line| el("li", "").text(&self.s.words.say(line)))),
            None => self.p("s-muted", "preview-part-out").key("out"),
        };
        el("section", "")
            .key(part.name())
            .at("aria-labelledby", &id)
            .with(el("h3", "s-subtitle").at("id", &id).text(&self.s.words.say(title)))
            .with(el("div", "").with(shown))
            .with(
                el("label", &class.concat()).with(input).with(el("span", "").text(&self.s.words.say(&label))),
            )
    }
}
