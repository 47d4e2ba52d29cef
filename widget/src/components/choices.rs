//! Questions answered by choosing: native radios and checkboxes in cards, and the buttons under them.

use suunta_shared::answers::Liking;
use suunta_shared::content::ItemId;
use suunta_shared::picture;

use super::build::{El, el};
use super::parts::picture;
use super::{View, title};
use crate::session::{Action, Draft};

/// One choice: its stable name and its words.
pub struct Choice {
    /// Stable name.
    pub name: String,
    /// What is written on the card.
    pub text: String,
    /// Stands apart and smaller: not an answer to the question itself.
    pub aside: bool,
}

impl Choice {
    /// An ordinary choice.
    pub fn new(name: &str, text: String) -> Self {
        Self { name: name.to_owned(), text, aside: false }
    }
}

/// A question with its choices.
pub struct Question {
    /// Name of the fields: one for each step, so that inputs are never reused across questions.
    pub id: String,
    /// The question.
    pub title: String,
    /// What the question is about, where it needs telling.
    pub scene: Option<String>,
    /// Help under the question, one paragraph each.
    pub help: Vec<String>,
    /// The choices.
    pub choices: Vec<Choice>,
    /// Under which id explained words and a simpler wording are looked for.
    pub aid: Option<String>,
}

impl View<'_> {
    /// A question as a screen of its own.
    pub fn question(&self, question: &Question) -> El {
        let id = &question.id;
        let help_id = [id, "-help"].concat();
        let error_id = [id, "-error"].concat();
        let wrong = self.s.errors > 0;
        let described = if wrong { [&help_id, " ", &error_id].concat() } else { help_id.clone() };
        let help = el("div", "s-help s-stack")
            .at("id", &help_id)
            .maybe(question.scene.as_ref().map(|scene| el("p", "s-scene").text(scene)))
            .all(question.help.iter().map(|text| el("p", "").text(text)));
        let choices = question.choices.iter().enumerate();
        let fields = el("fieldset", "s-choices")
            .at("aria-describedby", &described)
            .with(el("legend", "").with(title(&question.title)))
            .with(help)
            .maybe(question.aid.as_deref().and_then(|aid| self.hard_words(aid)))
            .maybe(wrong.then(|| self.p("s-error", self.s.error()).at("id", &error_id)))
            .with(el("div", "").all(choices.map(|(i, choice)| self.choice(id, i, choice))));
        el("div", "")
            .key(id)
            .maybe(wrong.then(|| self.error_summary(&[id, "-0"].concat())))
            .with(fields)
            .maybe(question.aid.as_deref().map(|aid| self.simpler(aid)))
            .with(self.next("button-next", true))
    }

    fn choice(&self, id: &str, i: usize, choice: &Choice) -> El {
        let name = &choice.name;
        let (several, chosen) = match &self.s.draft {
            Draft::One(one) => (false, one.as_ref() == Some(name)),
            Draft::Many(many) => (true, many.contains(name)),
            _ => (false, false),
        };
        let action = |on| {
            let name = name.clone();
            if several { Action::Tick(name, on) } else { Action::Choose(name) }
        };
        let input = el("input", "")
            .at("type", if several { "checkbox" } else { "radio" })
            .at("id", &[id, "-", &i.to_string()].concat())
            .at("name", id)
            .at("value", name)
            .checked(chosen)
            .change(self.link, action(true), action(false));
        let class = [
            "s-choice",
            if chosen { " is-chosen" } else { "" },
            if choice.aside { " s-choice-small" } else { "" },
        ];
        el("label", &class.concat()).key(name).with(input).with(el("span", "").text(&choice.text))
    }

    /// What is missing, with a link to the place. Gets the focus at each try (`App::rendered`).
    fn error_summary(&self, field: &str) -> El {
        self.summary_of(self.s.error(), field)
    }

    /// The same with another message.
    pub fn summary_of(&self, error: &str, field: &str) -> El {
        let link = el("a", "")
            .at("href", &["#", field].concat())
            .text(&self.t(error))
            .click(self.link, Action::GoTo(field.to_owned()));
        el("div", "s-error-summary")
            .at("role", "alert")
            .at("tabindex", "-1")
            .with(el("p", "").text(&self.t("error-summary-title")))
            .with(el("p", "").with(link))
    }

    /// One activity with five picture answers.
    pub fn activity(&self, id: &ItemId, rated: Option<Liking>) -> El {
        let faces = Liking::ALL.iter().map(|liking| {
            let chosen = rated == Some(*liking);
            let rate = Action::Rate(id.clone(), *liking);
            let input = el("input", "")
                .at("type", "radio")
                .at("id", &[id, "-", liking.name()].concat())
                .at("name", id)
                .at("value", liking.name())
                .checked(chosen)
                .change(self.link, rate.clone(), rate);
            el("label", if chosen { "s-face is-chosen" } else { "s-face" })
                .with(input)
                .with(picture(&self.s.words, &picture::face(*liking), ""))
                .with(el("span", "").text(&self.t(liking.message())))
        });
        let name = el("span", "").text(&self.t(&["activity-", id].concat()));
        el("fieldset", "s-activity")
            .key(id)
            .with(el("legend", "").maybe(self.drawing(id)).with(name))
            .maybe(self.hard_words(id))
            .with(el("div", "s-faces").all(faces))
    }

    /// "Next" and, where it is allowed, "skip": always at the same place.
    pub fn next(&self, words: &str, skip: bool) -> El {
        el("div", "s-nav")
            .with(self.button("s-button", words, Action::Next))
            .maybe(skip.then(|| self.button("s-button s-button-link", "button-skip", Action::Skip)))
    }
}
