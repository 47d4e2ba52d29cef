//! Small parts of several screens: path, progress, pictures, phone, language switch, waiting.

use suunta_shared::flow::{self, Step, Stretch};
use suunta_shared::picture::{self, Picture, Place};
use suunta_shared::text::Message;
use yew::prelude::*;
use yew::virtual_dom::VTag;

use super::View;
use super::title::Title;
use crate::i18n::Words;
use crate::session::{Action, Notice};

/// A drawing. Decoration for screen readers: the same stands in words beside it.
pub fn picture(words: &Words, picture: &Picture, class: &'static str) -> Html {
    let mut svg = VTag::new("svg");
    svg.add_attribute("viewBox", picture.view.clone());
    svg.add_attribute("class", class);
    svg.add_attribute("aria-hidden", "true");
    svg.add_attribute("focusable", "false");
    for shape in &picture.shapes {
        let mut tag = VTag::new(shape.tag);
        tag.add_attribute("class", shape.class);
        for (name, value) in &shape.at {
            tag.add_attribute(name, value.clone());
        }
        if let Some(id) = shape.text {
            tag.add_child(words.t(id).into());
        }
        svg.add_child(tag.into());
    }
    svg.into()
}

/// A sentence in which the phone number can be pressed.
pub fn with_phone(text: &str, phone: &str) -> Html {
    match text.split_once(phone) {
        Some((before, after)) if !phone.is_empty() => {
            let number: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            html! {
                <>
                    { before }
                    <a href={["tel:", &number].concat()}><bdi dir="ltr">{ phone }</bdi></a>
                    { after }
                </>
            }
        }
        _ => html! { text },
    }
}

/// A name at the beginning of a line or alone on one.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl View<'_> {
    /// A sentence with phone and hours in its gaps.
    pub fn call_words(&self, id: &str) -> Html {
        let info = &self.s.manifest.info;
        with_phone(&self.s.words.with(id, &[("phone", &info.phone), ("hours", &info.hours)]), &info.phone)
    }

    /// The box for those who would rather talk.
    pub fn call(&self, id: &str) -> Html {
        html! {
            <div class="s-call">
                <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                    <path
                        fill="currentColor"
                        d="M7 2h2.2l1.6 5-2.3 1.8a13 13 0 0 0 6.7 6.7l1.8-2.3 5 1.6V17c0 2.5-2 4.5-4.5 4.5C10 21.500 2.500 14 2.500 6.500 2.500 4 4.500 2 7 2z"
                    />
                </svg>
                <p>{ self.call_words(id) }</p>
            </div>
        }
    }

    /// The path through the assessment, and where on it the person is.
    pub fn way(&self) -> Html {
        let here = match self.s.step() {
            Some(Step::Start) => None,
            Some(Step::Municipality | Step::Goal | Step::Finnish | Step::Barriers) => {
                Some(Stretch::Situation)
            }
            Some(Step::Interests(_)) => Some(Stretch::Interests),
            Some(Step::Result) => Some(Stretch::Result),
            Some(Step::Digital(_)) | None => Some(Stretch::Digital),
        };
        html! {
            <ol class="s-path" aria-label={self.t("path-label")}>
                { for picture::way(here).iter().map(|stop| html! {
                    <li
                        key={stop.name}
                        class={stop.place.class()}
                        aria-current={(stop.place == Place::Here).then_some("step")}
                    ><span>{ self.t(stop.name) }</span></li>
                }) }
            </ol>
        }
    }

    /// "Question 7 of about 20."
    pub fn progress(&self) -> Html {
        let questions = self.s.questions.clone().unwrap_or_default();
        let Some(progress) = flow::progress(&questions, &self.s.answers).filter(|_| self.s.step().is_some())
        else {
            return Html::default();
        };
        let id = match progress.stretch {
            Stretch::Situation | Stretch::Result => "progress-situation",
            Stretch::Digital => "progress-digital",
            Stretch::Interests => "progress-interests",
        };
        let words = Message::new(id)
            .with("number", i64::from(progress.number))
            .with("about", i64::from(progress.about));
        html! { <p class="s-progress">{ self.s.words.say(&words) }</p> }
    }

    /// The languages of the site, each in its own name.
    pub fn languages(&self, choose: &Callback<String>) -> Html {
        let languages = &self.s.manifest.languages;
        if languages.len() < 2 {
            return Html::default();
        }
        html! {
            <div class="s-lang" role="group" aria-label={self.t("language-switch")}>
                { for languages.iter().map(|lang| {
                    let here = **lang == *self.s.words.lang;
                    let choose = choose.reform({ let lang = lang.clone(); move |_: MouseEvent| lang.clone() });
                    html! {
                        <button
                            key={lang.clone()}
                            type="button"
                            lang={lang.clone()}
                            aria-current={here.then_some("true")}
                            onclick={choose}
                        >{ capital(&crate::host::language_name(lang)) }</button>
                    }
                }) }
            </div>
        }
    }

    /// Something is on its way, or did not come.
    pub fn waiting(&self) -> Html {
        if self.s.failed {
            return html! {
                <div class="s-stack" key="failed">
                    <Title moves={self.s.moves} text={self.t("failed-title")} />
                    <p>{ self.call_words("failed-text") }</p>
                    <div class="s-nav">
                        <button type="button" class="s-button" onclick={self.press(|| Action::Retry)}>
                            { self.t("button-retry") }
                        </button>
                        <a class="s-button s-button-link" href={self.address(&self.s.manifest.info.plain_path)}>
                            { self.t("plain-link") }
                        </a>
                    </div>
                </div>
            };
        }
        let slow = self.s.notice == Some(Notice::Slow);
        html! {
            <div class="s-wait" key="waiting">
                <Title moves={self.s.moves} text={self.t(if slow { "waiting-slow" } else { "waiting" })} />
            </div>
        }
    }
}
