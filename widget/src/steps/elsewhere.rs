//! Saving, to go on later or on another device, and opening what was saved. What is typed here is read by the element
//! (`widget/embed/keep.js`), which also encrypts: neither code nor file passes through the wasm before it has opened something.

use suunta_shared::text::{Arg, Message};

use crate::components::View;
use crate::components::build::{El, el};
use crate::session::{Action, Order, Screen};

/// Id of the field for the code; `widget/embed/keep.js` reads it.
const CODE: &str = "kept-code";
/// Id of the field for a file.
const FILE: &str = "kept-file";

impl View<'_> {
    /// The offer, once something is answered.
    pub fn keep_offer(&self) -> Option<El> {
        let offer = || self.button("s-button s-button-link", "kept-offer", Action::Open(Screen::Keep));
        self.s.answers.anything_answered().then(offer)
    }

    /// The screen for saving.
    pub fn keep(&self) -> El {
        let kept = &self.s.kept;
        if kept.dropping {
            return self.sure(
                "kept-drop-question",
                "kept-drop",
                Action::Keep(Order::Drop),
                Action::AskDrop(false),
            );
        }
        if kept.code.is_empty() { self.keep_first() } else { self.keep_code() }
    }

    /// Before there is a code: what it is, and the two ways.
    fn keep_first(&self) -> El {
        let days = self.s.manifest.info.kept_days;
        let on_server = days > 0;
        let held = on_server.then(|| self.said("", &Message::new("kept-days").with("days", i64::from(days))));
        let save = on_server.then(|| self.order("s-button", "kept-get-code", Order::Save));
        el("div", "s-stack")
            .key("keep")
            .maybe(self.kept_error(""))
            .with(self.title("kept-title"))
            .with(self.p("s-lead", if on_server { "kept-lead" } else { "kept-lead-file" }))
            .with(self.p("", "kept-locked"))
            .maybe(held)
            .maybe(on_server.then(|| self.p("", "kept-file-too")))
            .with(el("div", "s-nav").maybe(save).with(self.order(
                "s-button s-button-quiet",
                "kept-as-file",
                Order::File,
            )))
            .with(self.busy())
            .with(el("div", "").with(self.button(
                "s-button s-button-link",
                "kept-have-code",
                Action::Open(Screen::Open),
            )))
    }

    /// The code, how long it holds, and what can still be done.
    fn keep_code(&self) -> El {
        let kept = &self.s.kept;
        let saved = !kept.until.is_empty();
        let groups = kept.code.split_inclusive('-').map(|group| el("span", "").text(group));
        let until = saved.then(|| {
            let day = Message::new("kept-until").with("day", Arg::Date(kept.until.clone()));
            self.said("", &day)
        });
        let changed = kept.saved.as_ref() != Some(&self.s.answers);
        let again = (self.s.manifest.info.kept_days > 0 && (!saved || changed)).then(|| {
            self.order("s-button", if saved { "kept-save-again" } else { "kept-save-too" }, Order::Save)
        });
        let copied = if self.s.copied { self.t("kept-copied") } else { String::new() };
        let drop = saved.then(|| self.button("s-button s-button-link", "kept-drop", Action::AskDrop(true)));
        el("div", "s-stack")
            .key("code")
            .maybe(self.kept_error(""))
            .with(self.title("kept-code-title"))
            .with(el("p", "s-card s-code s-kept-code").at("dir", "ltr").all(groups))
            .with(el("div", "s-nav").with(self.button("s-button s-button-quiet", "kept-copy", Action::Copy)))
            .with(el("p", "").at("role", "status").text(&copied))
            .with(self.p("", "kept-write-down"))
            .maybe(until)
            .maybe((saved && changed).then(|| self.p("s-note", "kept-changed")))
            .maybe(kept.filed.then(|| self.p("s-note", "kept-filed")))
            .with(el("div", "s-nav").maybe(again).with(self.order(
                "s-button s-button-quiet",
                "kept-as-file",
                Order::File,
            )))
            .with(self.busy())
            .with(el("div", "").maybe(drop))
    }

    /// The screen for opening.
    pub fn open(&self) -> El {
        let kept = &self.s.kept;
        if kept.found.is_some() {
            return self.sure(
                "kept-replace-question",
                "kept-replace",
                Action::Replace,
                Action::AskDrop(false),
            );
        }
        let wrong = kept.error.as_deref();
        let described = if wrong.is_some() { "kept-help kept-wrong" } else { "kept-help" };
        let field = el("input", "")
            .at("id", CODE)
            .at("type", "text")
            .at("autocomplete", "off")
            .at("autocapitalize", "characters")
            .at("spellcheck", "false")
            .at("aria-describedby", described);
        let field = if wrong.is_some() { field.at("aria-invalid", "true") } else { field };
        let label = |id: &'static str, words| el("label", "").at("for", id).text(&self.t(words));
        let code = el("div", "s-field")
            .with(label(CODE, "kept-code-label"))
            .with(self.p("s-help", "kept-code-help").at("id", "kept-help"))
            .with(
                el("div", "")
                    .maybe(wrong.map(|id| el("p", "s-error").at("id", "kept-wrong").text(&self.t(id)))),
            )
            .with(field);
        let file = el("div", "s-field")
            .with(label(FILE, "kept-file-label"))
            .with(self.p("s-help", "kept-file-help").at("id", "kept-file-help"))
            .with(el("input", "").at("id", FILE).at("type", "file").at("aria-describedby", "kept-file-help"));
        let form =
            el("form", "s-stack")
                .submit(self.link, Action::Keep(Order::Open), true)
                .with(code)
                .with(file)
                .with(el("div", "s-nav").with(
                    self.waits(el("button", "s-button").at("type", "submit").text(&self.t("kept-open"))),
                ))
                .with(self.busy());
        // The summary has a place of its own, so that the fields keep what was typed when it comes.
        el("div", "s-stack")
            .key("open")
            .with(el("div", "").maybe(self.kept_error(CODE)))
            .with(self.title("kept-open-title"))
            .with(self.p(
                "s-lead",
                if self.s.manifest.info.kept_days > 0 { "kept-open-lead" } else { "kept-open-lead-file" },
            ))
            .with(form)
    }

    /// A question of its own before something is lost.
    fn sure(&self, question: &str, yes: &str, does: Action, no: Action) -> El {
        el("div", "s-stack")
            .key("sure")
            .maybe(self.kept_error(""))
            .with(self.title(question))
            .with(el("div", "s-nav").with(self.waits(self.button("s-button", yes, does))).with(self.button(
                "s-button s-button-quiet",
                "kept-leave",
                no,
            )))
            .with(self.busy())
    }

    /// A button that has the element do something.
    fn order(&self, class: &'static str, id: &str, order: Order) -> El {
        self.waits(self.button(class, id, Action::Keep(order)))
    }

    /// While something is on its way, a button says that it waits.
    fn waits(&self, button: El) -> El {
        if self.s.kept.busy { button.at("aria-disabled", "true") } else { button }
    }

    /// Says that something is on its way. Always there, so that screen readers hear it.
    fn busy(&self) -> El {
        el("p", "s-help").at("role", "status").text(&if self.s.kept.busy {
            self.t("kept-busy")
        } else {
            String::new()
        })
    }

    /// Why it did not work; with a link to the field where it can be mended.
    fn kept_error(&self, field: &str) -> Option<El> {
        let error = self.s.kept.error.as_deref()?;
        let field = if error == "kept-error-file" { FILE } else { field };
        Some(if field.is_empty() {
            el("div", "s-error-summary").at("role", "alert").at("tabindex", "-1").with(self.p("", error))
        } else {
            self.summary_of(error, field)
        })
    }
}
