//! Start: what this is, how long, what happens to the answers, who to call.

use yew::prelude::*;

use crate::components::View;
use crate::components::title::Title;

impl View<'_> {
    /// The start screen.
    pub fn start(&self) -> Html {
        let info = &self.s.manifest.info;
        let kept = if info.keep_in_session { "start-closed-tab" } else { "start-not-kept" };
        html! {
            <div class="s-stack" key="start">
                <Title moves={self.s.moves} text={self.t("start-title")} />
                <p class="s-lead">{ self.t("start-lead") }</p>
                <ul class="s-list s-ticks">
                    <li>{ self.t("start-time") }</li>
                    <li>{ self.t("start-stays") }</li>
                    <li>{ self.t("start-voluntary") }{ " " }{ self.t("start-stop-any-time") }</li>
                </ul>
                <p class="s-help">
                    { self.t(kept) }
                    if info.keep_in_session {
                        { " " }{ self.t("start-idle") }
                    }
                </p>
                <p><a href={info.privacy_url.clone()}>{ self.t("start-privacy-link") }</a></p>
                { self.next("start-begin", false) }
                { self.call("start-call") }
            </div>
        }
    }
}
