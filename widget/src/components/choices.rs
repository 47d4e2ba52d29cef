//! Questions answered by choosing: native radios and checkboxes in cards, and the buttons under them.

use suunta_shared::answers::Liking;
use suunta_shared::content::ItemId;
use suunta_shared::picture;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::View;
use super::parts::picture;
use super::title::{ErrorSummary, Title};
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
    /// Help under the question, first paragraph first.
    pub help: Vec<String>,
    /// The choices.
    pub choices: Vec<Choice>,
}

impl View<'_> {
    /// A question as a screen of its own.
    pub fn question(&self, question: &Question) -> Html {
        let id = &question.id;
        let field = [id, "-0"].concat();
        let several = matches!(self.s.draft, Draft::Many(_));
        let chosen = |name: &str| match &self.s.draft {
            Draft::One(Some(one)) => one == name,
            Draft::Many(many) => many.iter().any(|m| m == name),
            _ => false,
        };
        let help_id = [id, "-help"].concat();
        let error_id = [id, "-error"].concat();
        let wrong = self.s.errors > 0;
        let mut described = Vec::new();
        if !question.help.is_empty() {
            described.push(help_id.as_str());
        }
        if wrong {
            described.push(&error_id);
        }
        html! {
            <div key={id.clone()}>
                { self.error_summary(&field) }
                <fieldset class="s-choices" aria-describedby={described.join(" ")}>
                    <legend><Title moves={self.s.moves} text={question.title.clone()} /></legend>
                    if !question.help.is_empty() {
                        <div class="s-help s-stack" id={help_id}>
                            { for question.help.iter().map(|h| html! { <p>{ h }</p> }) }
                        </div>
                    }
                    if wrong {
                        <p class="s-error" id={error_id}>{ self.t("error-choose-one") }</p>
                    }
                    { for question.choices.iter().enumerate().map(|(i, choice)| {
                        self.choice(id, i, choice, several, chosen(&choice.name))
                    }) }
                </fieldset>
            </div>
        }
    }

    fn choice(&self, id: &str, i: usize, choice: &Choice, several: bool, chosen: bool) -> Html {
        let send = self.send.clone();
        let name = choice.name.clone();
        let change = Callback::from(move |event: Event| {
            let ticked = event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked());
            let name = name.clone();
            send.dispatch(if several { Action::Tick(name, ticked) } else { Action::Choose(name) });
        });
        let class =
            classes!("s-choice", chosen.then_some("is-chosen"), choice.aside.then_some("s-choice-small"));
        html! {
            <label key={choice.name.clone()} {class}>
                <input
                    type={if several { "checkbox" } else { "radio" }}
                    id={[id, "-", &i.to_string()].concat()}
                    name={id.to_owned()}
                    value={choice.name.clone()}
                    checked={chosen}
                    onchange={change}
                />
                <span>{ &choice.text }</span>
            </label>
        }
    }

    /// The error summary, when "next" was pressed without an answer.
    pub fn error_summary(&self, field: &str) -> Html {
        if self.s.errors == 0 {
            return Html::default();
        }
        html! {
            <ErrorSummary
                errors={self.s.errors}
                title={self.t("error-summary-title")}
                text={self.t("error-choose-one")}
                field={field.to_owned()}
            />
        }
    }

    /// One activity with five picture answers.
    pub fn activity(&self, id: &ItemId, rated: Option<Liking>) -> Html {
        html! {
            <fieldset class="s-activity" key={id.clone()}>
                <legend>{ self.t(&["activity-", id].concat()) }</legend>
                <div class="s-faces">
                    { for Liking::ALL.iter().map(|liking| self.face(id, *liking, rated == Some(*liking))) }
                </div>
            </fieldset>
        }
    }

    fn face(&self, id: &ItemId, liking: Liking, chosen: bool) -> Html {
        let send = self.send.clone();
        let item = id.clone();
        let change = Callback::from(move |_: Event| send.dispatch(Action::Rate(item.clone(), liking)));
        html! {
            <label key={liking.name()} class={classes!("s-face", chosen.then_some("is-chosen"))}>
                <input
                    type="radio"
                    id={[id, "-", liking.name()].concat()}
                    name={id.clone()}
                    value={liking.name()}
                    checked={chosen}
                    onchange={change}
                />
                { picture(&self.s.words, &picture::face(liking), "") }
                <span>{ self.t(liking.message()) }</span>
            </label>
        }
    }

    /// "Next" and, where it is allowed, "skip": always at the same place.
    pub fn next(&self, words: &str, skip: bool) -> Html {
        html! {
            <div class="s-nav">
                <button type="button" class="s-button" onclick={self.press(|| Action::Next)}>
                    { self.t(words) }
                </button>
                if skip {
                    <button
                        type="button"
                        class="s-button s-button-link"
                        onclick={self.press(|| Action::Skip)}
                    >{ self.t("button-skip") }</button>
                }
            </div>
        }
    }
}
