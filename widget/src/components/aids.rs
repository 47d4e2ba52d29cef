//! What helps to understand a question: hard words explained, the question in simpler words, a drawing beside an activity. All of
//! it comes after the first question stands, and is left out while it is not here.

use suunta_shared::answers::DigitalReply;

use super::View;
use super::build::{El, el};
use crate::session::Draft;

impl View<'_> {
    /// The hard words of what is asked under this id.
    pub fn hard_words(&self, id: &str) -> Option<El> {
        let words = self.t(&["hard-", id].concat());
        let told = words.split_whitespace().flat_map(|word| {
            let id = ["word-", word].concat();
            let means = self.t(&[&id, "-means"].concat());
            [el("dt", "").text(&self.t(&id)), el("dd", "").text(&means)]
        });
        let list = el("dl", "").all(told);
        let asks = el("summary", "").text(&self.t("words-what"));
        (!words.is_empty()).then(|| el("details", "s-more s-words").with(asks).with(list))
    }

    /// The question in simpler words, while "I don't understand" is chosen. The place is always there, so that screen readers
    /// hear what is put into it.
    pub fn simpler(&self, id: &str) -> El {
        let unclear = DigitalReply::Unclear.name();
        let chosen = matches!(&self.s.draft, Draft::One(Some(name)) if name == unclear);
        let text = self.t(&["simpler-", id].concat());
        let said = (chosen && !text.is_empty()).then(|| {
            el("div", "s-note s-stack")
                .with(el("p", "").with(el("strong", "").text(&self.t("simpler-title"))))
                .with(el("p", "s-simpler").text(&text))
                .with(self.p("s-help", "simpler-help"))
        });
        el("div", "s-aid").at("role", "status").maybe(said)
    }

    /// The line drawing of an activity. Its words stand beside it.
    pub fn drawing(&self, id: &str) -> Option<El> {
        let path = self.t(&["drawing-", id].concat());
        let svg = el("svg", "s-drawing").at("viewBox", "0 0 48 48").at("aria-hidden", "true");
        (!path.is_empty()).then(|| svg.with(el("path", "").at("d", &path)))
    }

    /// That no native speaker has checked the language yet, with the way to report a sentence; and the way to say what was
    /// hard to use. Both lead to a tab of their own: the answers stay here.
    pub fn hearing(&self) -> El {
        let manifest = &self.s.manifest;
        let page = self.s.page();
        let link = |words: &str, about: &str| {
            let to = [self.server, manifest.info.feedback_path.as_str(), about, &page].concat();
            el("a", "")
                .at("href", &to)
                .at("target", "_blank")
                .at("rel", "noopener")
                .text(&[&self.t(words), " ", &self.t("new-tab")].concat())
        };
        let note = manifest.unchecked.then(|| {
            let report = link("unchecked-report", "?about=sentence&step=");
            el("p", "").text(&[&self.t("unchecked-note"), " "].concat()).with(report)
        });
        let hard = el("p", "").with(link("feedback-link", "?about=access&step="));
        el("div", "s-hear").maybe(note).with(hard)
    }

    /// Where the button stands that reads aloud (`widget/embed/listen.js`), if the browser can.
    pub fn listen(&self) -> El {
        el("div", "s-listen")
            .at("data-voice", &self.s.manifest.voice)
            .at("data-listen", &self.t("listen"))
            .at("data-stop", &self.t("listen-stop"))
    }
}
