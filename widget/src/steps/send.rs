//! Sending: the server's own page in a frame, and its receipt there.

use suunta_shared::text::Message;
use yew::prelude::*;

use crate::components::View;
use crate::components::frame::{Frame, Said};
use crate::components::title::Title;
use crate::host;
use crate::session::{Action, Notice};

impl View<'_> {
    /// The send page; with the case number once it is sent.
    pub fn send_page(&self, number: Option<&str>) -> Html {
        let answers =
            if number.is_some() { String::new() } else { host::json(&self.s.answers.for_sending()) };
        let on = {
            let send = self.send.clone();
            Callback::from(move |said: Said| match said {
                Said::Ready => send.dispatch(Action::Notice(None)),
                Said::Missing => send.dispatch(Action::Failed),
                Said::Back => send.dispatch(Action::Back),
                Said::Sent(number) => send.dispatch(Action::Sent(number)),
            })
        };
        let opened = {
            let send = self.send.clone();
            Callback::from(move |_: SubmitEvent| send.dispatch(Action::Notice(Some(Notice::TabOpened))))
        };
        let title = if number.is_some() { "send-done-title" } else { "send-frame-heading" };
        html! {
            <div key="send" class="s-stack">
                <Title moves={self.s.moves} text={self.t(title)} />
                if let Some(number) = number {
                    <p role="status">
                        { self.s.words.say(&Message::new("send-done-text").with("number", number)) }
                    </p>
                }
                if self.s.failed {
                    <div class="s-note s-note-warning s-stack">
                        <p>{ self.t("send-frame-failed") }</p>
                        { self.new_tab(answers.clone(), opened) }
                        { self.call("call-instead") }
                    </div>
                }
                <Frame
                    key={self.s.tries.to_string()}
                    src={self.address(&self.s.manifest.info.send_path)}
                    server={AttrValue::from(self.server.clone())}
                    answers={answers}
                    lang={AttrValue::from(self.s.words.lang.clone())}
                    title={self.t("send-frame-title")}
                    {on}
                />
                if number.is_some() {
                    <div class="s-nav">
                        <button type="button" class="s-button s-button-quiet" onclick={self.press(|| Action::Back)}>
                            { self.t("result-restart") }
                        </button>
                    </div>
                }
            </div>
        }
    }
}
