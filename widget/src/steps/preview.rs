//! The preview: exactly what a counsellor would see, with parts that can be taken out; and the choice to be counted
//! without a name.

use suunta_shared::answers::Part;
use suunta_shared::api::CountRequest;
use suunta_shared::summary;
use suunta_shared::text::Message;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::View;
use crate::components::title::Title;
use crate::host;
use crate::session::{Action, Count, CountState, Notice, Screen};
use crate::supply;

impl View<'_> {
    /// What would be sent, made as the server makes it: from the answers that leave the device.
    fn briefs(&self) -> (summary::Brief, summary::Brief) {
        let (Some(questions), Some(guidance)) = (&self.s.questions, &self.s.guidance) else {
            return <_>::default();
        };
        let sent = self.s.answers.for_sending();
        let with = summary::of(questions, guidance, &sent, self.context);
        let mut whole = self.s.answers.clone();
        whole.withheld.clear();
        let all = summary::of(questions, guidance, &whole, self.context);
        (
            summary::brief(&with, self.context, &self.s.answers.withheld),
            summary::brief(&all, self.context, &[]),
        )
    }

    /// The preview screen.
    pub fn preview(&self) -> Html {
        let (sent, all) = self.briefs();
        let answers = host::json(&self.s.answers.for_sending());
        let opened = {
            let send = self.send.clone();
            Callback::from(move |_: SubmitEvent| send.dispatch(Action::Notice(Some(Notice::TabOpened))))
        };
        html! {
            <div key="preview" class="s-stack">
                <Title moves={self.s.moves} text={self.t("preview-title")} />
                <p class="s-lead">{ self.t("preview-lead") }</p>
                if self.s.mended.dropped > 0 || self.s.mended.recomputed {
                    <p class="s-note">{ self.t("result-some-dropped") }</p>
                }
                <div class="s-preview" role="group" aria-label={self.t("preview-parts")}>
                    { for all.sections.iter().map(|section| {
                        let kept = sent.sections.iter().find(|s| s.part == section.part);
                        self.part(section.part, &section.title, kept.map(|s| s.lines.as_slice()))
                    }) }
                </div>
                if sent.sections.is_empty() {
                    <p class="s-note">{ self.t("preview-empty") }</p>
                }
                <p>{ self.t("preview-contact") }</p>
                <div class="s-nav">
                    <button
                        type="button"
                        class="s-button"
                        onclick={self.press(|| Action::Open(Screen::Send(None)))}
                    >{ self.t("preview-go-on") }</button>
                    { self.new_tab(answers, opened) }
                </div>
                { self.call("call-instead") }
            </div>
        }
    }

    /// The way to the send page where no frame is allowed: a form that carries the answers, never an address.
    pub fn new_tab(&self, answers: String, opened: Callback<SubmitEvent>) -> Html {
        html! {
            <form
                method="post"
                target="_blank"
                action={self.address(&self.s.manifest.info.send_path)}
                onsubmit={opened}
            >
                <input type="hidden" name="answers" value={answers} />
                <button type="submit" class="s-button s-button-link">{ self.t("preview-new-tab") }</button>
            </form>
        }
    }

    fn part(&self, part: Part, title: &Message, lines: Option<&[Message]>) -> Html {
        let send = self.send.clone();
        let change = Callback::from(move |event: Event| {
            let kept = event.target_dyn_into::<HtmlInputElement>().is_none_or(|input| input.checked());
            send.dispatch(Action::Withhold(part, !kept));
        });
        let label = Message::new("preview-part-in").with("part", title.clone());
        let id = ["part-", part.name()].concat();
        html! {
            <section key={part.name()} aria-labelledby={id.clone()}>
                <h3 class="s-subtitle" id={id}>{ self.s.words.say(title) }</h3>
                if let Some(lines) = lines {
                    <ul class="s-list">
                        { for lines.iter().map(|line| html! { <li>{ self.s.words.say(line) }</li> }) }
                    </ul>
                } else {
                    <p class="s-muted">{ self.t("preview-part-out") }</p>
                }
                <label class={classes!("s-choice", "s-choice-small", lines.is_some().then_some("is-chosen"))}>
                    <input type="checkbox" checked={lines.is_some()} onchange={change} />
                    <span>{ self.s.words.say(&label) }</span>
                </label>
            </section>
        }
    }

    /// "Count my answers without my name": apart from sending, unticked.
    pub fn count(&self) -> Html {
        let count = self.s.count;
        let tick = {
            let send = self.send.clone();
            Callback::from(move |event: Event| {
                let ticked = event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked());
                send.dispatch(Action::Count(Count { ticked, state: CountState::Open }));
            })
        };
        let press = {
            let (send, host) = (self.send.clone(), self.host.clone());
            let path = self.s.manifest.info.count_path.clone();
            let request = CountRequest { answers: self.s.answers.for_sending() };
            Callback::from(move |_: MouseEvent| {
                let say = |state| Action::Count(Count { ticked: true, state });
                if !count.ticked {
                    send.dispatch(Action::Count(Count { ticked: false, state: CountState::NotTicked }));
                    return;
                }
                if count.state == CountState::Sending {
                    return;
                }
                send.dispatch(say(CountState::Sending));
                let (send, host, path, request) = (send.clone(), host.clone(), path.clone(), request.clone());
                spawn_local(async move {
                    let state = match supply::count(&host, &path, &request).await {
                        Ok(()) => CountState::Done,
                        Err(supply::Unreachable) => CountState::Failed,
                    };
                    send.dispatch(say(state));
                });
            })
        };
        let said = match count.state {
            CountState::Open => None,
            CountState::NotTicked => Some("count-none-chosen"),
            CountState::Sending => Some("count-sending"),
            CountState::Done => Some("count-done"),
            CountState::Failed => Some("count-failed"),
        };
        html! {
            <section class="s-card s-stack">
                <h3 class="s-subtitle">{ self.t("count-title") }</h3>
                if count.state != CountState::Done {
                    <p id="count-help">{ self.t("count-help") }{ " " }<strong>{ self.t("count-undo") }</strong></p>
                    <label class={classes!("s-choice", count.ticked.then_some("is-chosen"))}>
                        <input
                            type="checkbox"
                            checked={count.ticked}
                            aria-describedby="count-help"
                            onchange={tick}
                        />
                        <span>{ self.t("count-label") }</span>
                    </label>
                    <button type="button" class="s-button s-button-quiet" onclick={press}>
                        { self.t("count-send") }
                    </button>
                }
                <p role="status">{ for said.map(|id| self.t(id)) }</p>
            </section>
        }
    }
}
