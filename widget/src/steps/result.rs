//! The result: what goes well first, then the picture of skills, what to learn and where, interests, work nearby, and
//! what can be done next.

use suunta_shared::interests::Profile;
use suunta_shared::picture;
use suunta_shared::summary::{LearnNext, Summary};
use suunta_shared::text::Message;
use suunta_shared::{content, digital::DigitalResult};
use yew::prelude::*;

use crate::components::View;
use crate::components::parts::picture as draw;
use crate::components::title::Title;
use crate::session::{Action, Screen};

/// Message id of a competence: "1.2" has no place in a message id.
pub fn competence(id: &str) -> String {
    ["competence-", &id.replace('.', "-")].concat()
}

impl View<'_> {
    /// The result screen.
    pub fn result(&self) -> Html {
        let Some(summary) = self.summary else { return self.waiting() };
        let node = NodeRef::default();
        let print = {
            let (node, host) = (node.clone(), self.host.clone());
            Callback::from(move |_: MouseEvent| {
                if let Some(node) = node.get() {
                    host.print(&node);
                }
            })
        };
        let day = Message::new("result-print-day").with("date", self.context.today);
        html! {
            <div key="result">
                <div class="s-stack-wide" ref={node}>
                    <div class="s-stack">
                        <Title moves={self.s.moves} text={self.t("result-title")} />
                        <p class="s-lead">{ self.t("result-lead") }</p>
                        <p class="s-help s-no-print">{ self.t("result-not-sent") }</p>
                        <p class="s-print-only">
                            { &self.s.manifest.info.name }{ ". " }{ self.s.words.say(&day) }{ ". " }
                            { self.call_words("call-instead") }
                        </p>
                        if self.s.mended.dropped > 0 {
                            <p class="s-note">{ self.t("result-some-dropped") }</p>
                        }
                    </div>
                    { self.strengths(summary) }
                    { self.skills(summary.digital.as_ref()) }
                    { self.learn(&summary.learn) }
                    { self.liked(summary.interests.as_ref()) }
                    { self.work(&summary.suggestions) }
                </div>
                { self.what_next(print) }
            </div>
        }
    }

    fn strengths(&self, summary: &Summary) -> Html {
        html! {
            <section class="s-stack">
                <h3 class="s-subtitle">{ self.t("result-strengths-title") }</h3>
                if summary.strengths.is_empty() {
                    <p>{ self.t("result-strengths-none") }</p>
                } else {
                    <ul class="s-list s-ticks">
                        { for summary.strengths.iter().map(|s| html! {
                            <li><strong>{ self.t(&competence(&s.competence)) }</strong></li>
                        }) }
                    </ul>
                }
            </section>
        }
    }

    fn skills(&self, digital: Option<&DigitalResult>) -> Html {
        let Some(digital) = digital else {
            return html! {
                <section class="s-stack">
                    <h3 class="s-subtitle">{ self.t("result-skills-title") }</h3>
                    <p>{ self.t("result-skills-none") }</p>
                </section>
            };
        };
        let stretches = ["result-stretch-1", "result-stretch-2", "result-stretch-3", "result-stretch-4"];
        html! {
            <section class="s-stack">
                <h3 class="s-subtitle">{ self.t("result-skills-title") }</h3>
                <p class="s-help">{ self.t("result-skills-lead") }</p>
                <ul class="s-bands">
                    { for digital.areas.iter().map(|area| {
                        let inside = picture::stretches(&area.estimate);
                        let words = Message::new("result-skill-words")
                            .with("band", Message::new(area.estimate.band.message()))
                            .with("sureness", Message::new(area.estimate.sureness.message()));
                        html! {
                            <li key={area.area.name()}>
                                <h4 class="s-small-title">{ self.t(area.area.message()) }</h4>
                                { draw(&self.s.words, &picture::band(&area.estimate), "s-flip") }
                                <p class="s-scale" aria-hidden="true">
                                    { for stretches.iter().zip(inside).map(|(id, is_in)| html! {
                                        <span class={is_in.then_some("is-in")}>{ self.t(id) }</span>
                                    }) }
                                </p>
                                <p class="s-bands-words s-help">{ self.s.words.say(&words) }</p>
                            </li>
                        }
                    }) }
                </ul>
            </section>
        }
    }

    fn learn(&self, learn: &[LearnNext]) -> Html {
        // The kinds of places in the order of what is to be learned, each once.
        let mut kinds: Vec<&str> = Vec::new();
        for next in learn {
            if !kinds.contains(&next.learn.as_str()) {
                kinds.push(&next.learn);
            }
        }
        html! {
            <section class="s-stack">
                <h3 class="s-subtitle">{ self.t("result-learn-title") }</h3>
                if learn.is_empty() {
                    <p>{ self.t("result-learn-none") }</p>
                } else {
                    <p class="s-help">{ self.t("result-learn-lead") }</p>
                    <ul class="s-list">
                        { for learn.iter().map(|l| html! { <li>{ self.t(&competence(&l.competence)) }</li> }) }
                    </ul>
                    { for kinds.iter().map(|kind| self.places(kind)) }
                }
            </section>
        }
    }

    fn places(&self, kind: &str) -> Html {
        let places: Vec<_> = self.s.manifest.info.coaching.iter().filter(|p| p.kind == kind).collect();
        if places.is_empty() {
            return Html::default();
        }
        let title =
            Message::new("result-learn-where").with("kind", Message::new(["coaching-kind-", kind].concat()));
        html! {
            <div class="s-card s-card-strong">
                <h4 class="s-small-title">{ self.s.words.say(&title) }</h4>
                { for places.iter().map(|place| html! {
                    <p>
                        <strong>{ &place.name }</strong><br />
                        { &place.details }
                        if let Some(url) = &place.url {
                            <br />
                            <a class="s-no-print" href={url.clone()}>
                                { self.s.words.with("result-place-link", &[("name", &place.name)]) }
                            </a>
                        }
                    </p>
                }) }
            </div>
        }
    }

    fn liked(&self, profile: Option<&Profile>) -> Html {
        html! {
            <section class="s-stack">
                <h3 class="s-subtitle">{ self.t("result-interests-title") }</h3>
                if let Some(profile) = profile {
                    <p class="s-help">
                        { self.t(if profile.flat { "result-interests-flat" } else { "result-interests-lead" }) }
                    </p>
                    <div class="s-interests">
                        <ol class="s-bars">
                            { for profile.order.iter().map(|scale| {
                                let score = profile.scores[*scale as usize];
                                html! {
                                    <li key={scale.message()}>
                                        <h4 class="s-small-title">{ self.t(scale.message()) }</h4>
                                        { draw(&self.s.words, &picture::bar(score), "s-flip") }
                                        <p>{ self.t(picture::liking(score)) }</p>
                                    </li>
                                }
                            }) }
                        </ol>
                        <div class="s-hexagon">
                            { draw(&self.s.words, &picture::hexagon(profile), "") }
                        </div>
                    </div>
                } else {
                    <p>{ self.t("result-interests-none") }</p>
                }
            </section>
        }
    }

    fn what_next(&self, print: Callback<MouseEvent>) -> Html {
        html! {
            <div class="s-stack-wide s-no-print s-next">
                <section class="s-stack">
                    <h3 class="s-subtitle">{ self.t("result-next-title") }</h3>
                    <div class="s-card s-card-strong">
                        <p>{ self.t("result-next-send-help") }</p>
                        <button
                            type="button"
                            class="s-button"
                            onclick={self.press(|| Action::Open(Screen::Preview))}
                        >{ self.t("result-next-send") }</button>
                    </div>
                    <div class="s-nav">
                        <button type="button" class="s-button s-button-quiet" onclick={print}>
                            { self.t("result-print") }
                        </button>
                        <p class="s-help">{ self.t("result-print-help") }</p>
                    </div>
                    <div class="s-nav">
                        <button
                            type="button"
                            class="s-button s-button-quiet"
                            onclick={self.press(|| Action::AskClear(true))}
                        >{ self.t("result-restart") }</button>
                        <p class="s-help">{ self.t("result-restart-help") }</p>
                    </div>
                </section>
                { self.count() }
                { self.call("call-instead") }
            </div>
        }
    }
}

/// The pathway with this id.
pub fn pathway<'a>(guidance: &'a content::Guidance, id: Option<&str>) -> Option<&'a content::Pathway> {
    guidance.pathways.iter().find(|p| Some(p.id.as_str()) == id)
}
