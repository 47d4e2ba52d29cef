//! Sending: the server's own page in a frame, and its receipt there. Contact details are typed in it, never in the city
//! page's document. The frame and the element shake hands (`widget/embed/loader.js`, `App::rendered`).

use suunta_shared::text::Message;

use crate::components::View;
use crate::components::build::{El, el};
use crate::session::Action;

impl View<'_> {
    /// The send page; with the case number once it is sent.
    pub fn send_page(&self, number: Option<&str>) -> El {
        let done = number.map(|number| {
            let words = Message::new("send-done-text").with("number", number);
            el("p", "").at("role", "status").text(&self.s.words.say(&words))
        });
        let failed = (self.s.failed && number.is_none()).then(|| {
            el("div", "s-note s-note-warning s-stack")
                .with(self.p("", "send-frame-failed"))
                .with(el("div", "s-nav").with(self.button("s-button", "button-retry", Action::Retry)))
                .with(self.new_tab())
        });
        // After sending the receipt stands in the frame: neither another language nor anything else loads it anew.
        let frame = el("iframe", "s-frame")
            .key(&self.s.tries.to_string())
            .at("src", self.frame)
            .at("title", &self.t("send-frame-title"));
        let again = number.map(|_| {
            el("div", "s-nav").with(self.button("s-button s-button-quiet", "result-restart", Action::Back))
        });
        el("div", "s-stack")
            .key("send")
            .with(self.title(if number.is_some() { "send-done-title" } else { "send-frame-heading" }))
            .maybe(done)
            .maybe(failed)
            .with(el("div", "").with(frame))
            .maybe(again)
    }
}
