//! Work near the person: cards that begin with the reason, then name the work, who needs it and since when, the first
//! step this month, and the path with its stops.

use suunta_shared::content::{Occupation, PathStep, Pathway};
use suunta_shared::guidance::Suggestion;
use suunta_shared::text::Message;
use yew::prelude::*;

use super::result::pathway;
use crate::components::View;
use crate::components::parts::capital;

/// Cards shown at once; the rest can be opened.
const FIRST: usize = 4;

impl View<'_> {
    /// The suggestions.
    pub fn work(&self, suggestions: &[Suggestion]) -> Html {
        let (first, rest) = suggestions.split_at(suggestions.len().min(FIRST));
        html! {
            <section class="s-stack">
                <h3 class="s-subtitle">{ self.t("result-work-title") }</h3>
                if suggestions.is_empty() {
                    <p>{ self.t("result-work-none") }</p>
                } else {
                    <p class="s-help">{ self.t("result-work-lead") }</p>
                    <ul class="s-cards">{ for first.iter().map(|s| self.suggestion(s)) }</ul>
                    if !rest.is_empty() {
                        <details class="s-more">
                            <summary>{ self.t("result-work-more") }</summary>
                            <ul class="s-cards">{ for rest.iter().map(|s| self.suggestion(s)) }</ul>
                        </details>
                    }
                }
            </section>
        }
    }

    fn suggestion(&self, suggestion: &Suggestion) -> Html {
        let id = ["occupation-", &suggestion.occupation].concat();
        let guidance = self.s.guidance.clone().unwrap_or_default();
        let occupation = guidance.occupations.iter().find(|o| o.id == suggestion.occupation);
        let path = pathway(&guidance, suggestion.pathway.as_deref());
        html! {
            <li class="s-card" key={suggestion.occupation.clone()}>
                { for suggestion.reasons.iter().map(|r| html! { <p class="s-why">{ self.s.words.say(r) }</p> }) }
                <h4 class="s-work-name">{ capital(&self.t(&id)) }</h4>
                <p>{ self.t(&[&id, "-what"].concat()) }</p>
                { for suggestion.demand.iter().map(|demand| html! {
                    <p class="s-demand">
                        { self.s.words.say(&demand.text) }
                        if demand.old {
                            { " " }<strong>{ self.t("demand-old") }</strong>
                        }
                        if let Some(url) = &demand.url {
                            { " " }<a class="s-no-print" href={url.clone()}>{ self.t("result-work-source") }</a>
                        }
                    </p>
                }) }
                { for suggestion.steps_first.iter().map(|s| html! {
                    <p class="s-note">{ self.s.words.say(s) }</p>
                }) }
                if let Some(path) = path {
                    { self.path(path) }
                }
                { self.more_about(occupation, suggestion) }
            </li>
        }
    }

    fn path(&self, path: &Pathway) -> Html {
        let id = ["pathway-", &path.id].concat();
        let title = Message::new("result-work-path").with("name", Message::new(&id));
        html! {
            <>
                <div class="s-first">
                    <h5 class="s-small-title">{ self.t("result-work-first") }</h5>
                    <p>{ self.t(&[&id, "-first"].concat()) }</p>
                </div>
                <details>
                    <summary>{ self.s.words.say(&title) }</summary>
                    <ol class="s-path-steps">
                        { for path.step.iter().enumerate().map(|(i, step)| self.stop(&id, i, step)) }
                    </ol>
                    <div class="s-path-more s-help s-stack">
                        if let Some(finnish) = path.finnish {
                            <p>{ self.s.words.say(&Message::new("result-path-finnish")
                                .with("level", Message::new(finnish.message()))) }</p>
                        }
                        if !path.paid.is_empty() {
                            <p>{ self.s.words.say(&Message::new("result-path-paid").with("ways",
                                path.paid.iter().map(|p| Message::new(["paid-", p].concat())).collect::<Vec<_>>())) }</p>
                        }
                        if !path.source.is_empty() {
                            <p>{ self.s.words.with("result-path-sources", &[("sources", &path.source.join(", "))]) }</p>
                        }
                    </div>
                </details>
            </>
        }
    }

    fn stop(&self, path: &str, i: usize, step: &PathStep) -> Html {
        let weeks = match (step.weeks_min, step.weeks_max) {
            (Some(min), Some(max)) if min < max => Some(
                Message::new("result-step-weeks-range")
                    .with("min", i64::from(min))
                    .with("max", i64::from(max)),
            ),
            (Some(weeks), _) | (None, Some(weeks)) => {
                Some(Message::new("result-step-weeks").with("weeks", i64::from(weeks)))
            }
            (None, None) => None,
        };
        let party = Message::new("result-step-by").with("party", Message::new(["party-", &step.by].concat()));
        html! {
            <li class={(i == 0).then_some("is-here")} key={step.id.clone()}>
                <span>
                    { self.t(&[path, "-", &step.id].concat()) }
                    if let Some(weeks) = &weeks {
                        { " (" }{ self.s.words.say(weeks) }{ ")" }
                    }
                </span>
                <span class="s-help s-block">
                    if i == 0 {
                        <strong>{ self.t("result-here") }</strong>{ ". " }
                    }
                    { self.s.words.say(&party) }
                </span>
            </li>
        }
    }

    fn more_about(&self, occupation: Option<&Occupation>, suggestion: &Suggestion) -> Html {
        html! {
            <p class="s-help s-work-more">
                if let Some(occupation) = occupation {
                    { self.s.words.say(&Message::new("result-work-entry")
                        .with("entry", Message::new(occupation.entry.message()))) }
                }
                if let Some(esco) = &suggestion.esco {
                    { " " }
                    <a class="s-no-print" href={esco.clone()} target="_blank" rel="noopener noreferrer">
                        { self.t("result-work-esco") }
                    </a>
                }
            </p>
        }
    }
}
