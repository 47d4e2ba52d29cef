//! The whole widget: one component around the reducer, which fetches what the screen needs and tells the element
//! what happens.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use suunta_shared::answers::Answers;
use suunta_shared::api::{Manifest, SiteInfo};
use suunta_shared::flow::{self, Step};
use suunta_shared::summary::{self, Context};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::clear::Clear;
use crate::components::{Sender, View};
use crate::host::{self, Host};
use crate::i18n::{Group, Words, negotiate};
use crate::session::{Action, Notice, Screen, Session};
use crate::supply::{self, Unreachable};

/// What the element asks of a running widget.
pub enum Order {
    /// Another language.
    Language(String),
    /// Forget the answers.
    Clear,
}

/// Where the element's orders arrive once the widget is shown.
pub type Port = Rc<RefCell<Option<Callback<Order>>>>;

/// See [`App`].
#[derive(Properties, Clone)]
pub struct Props {
    /// Origin of the server.
    pub server: Rc<str>,
    /// Site and language.
    pub manifest: Rc<Manifest>,
    /// Words of the first steps.
    pub texts: Rc<str>,
    /// Answers kept by the element.
    pub answers: Option<Answers>,
    /// The element.
    pub host: Host,
    /// Where the element's orders arrive.
    pub port: Port,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        // A widget is mounted once and never given other props.
        Rc::ptr_eq(&self.port, &other.port)
    }
}

/// After this long a waiting screen says that the connection is slow.
const SLOW: u32 = 5_000;

/// The widget.
#[component]
pub fn App(props: &Props) -> Html {
    let session = use_reducer(|| {
        let words = Words::new(&props.manifest.lang).and(Group::Start, props.texts.to_string());
        Session::new(Rc::clone(&props.manifest), words, props.answers.clone())
    });
    let send = session.dispatcher();
    let s: &Session = &session;

    // Switching takes the words of all groups in hand; a second wish overtakes the first.
    let wish = use_mut_ref(|| 0_u32);
    let choose = {
        let (send, host, words, manifest) =
            (send.clone(), props.host.clone(), s.words.clone(), Rc::clone(&s.manifest));
        Callback::from(move |lang: String| {
            let Some(lang) = negotiate(&lang, &manifest.languages).filter(|l| **l != *words.lang).cloned()
            else {
                return;
            };
            *wish.borrow_mut() += 1;
            let (mine, wish) = (*wish.borrow(), wish.clone());
            let (send, host, words, site) =
                (send.clone(), host.clone(), words.clone(), manifest.site.clone());
            spawn_local(async move {
                let came = supply::language(&host, &site, &lang, &words).await;
                if *wish.borrow() == mine {
                    send.dispatch(match came {
                        Ok((manifest, words)) => Action::Language(manifest, words),
                        Err(Unreachable) => Action::Notice(Some(Notice::Offline)),
                    });
                }
            });
        })
    };
    use_orders(&props.port, &send, &choose);
    use_supplies(&props.host, &session, &send);
    use_reports(&props.host, &session);

    let today = use_memo((), |()| host::today());
    let context = context(s, *today);
    let wanted = s.step() == Some(Step::Result) && s.ready();
    let summary = use_memo((wanted, s.answers.clone(), context.clone()), |(wanted, answers, context)| {
        let (Some(questions), Some(guidance)) = (&s.questions, &s.guidance) else { return None };
        wanted.then(|| summary::of(questions, guidance, answers, context))
    });
    let view = View {
        s,
        server: &props.server,
        host: &props.host,
        send: &send,
        summary: Option::as_ref(&summary),
        context: &context,
    };
    frame(&view, &choose)
}

/// What stands around every screen.
fn frame(view: &View<'_>, choose: &Callback<String>) -> Html {
    let s = view.s;
    let started = s.step() != Some(Step::Start) || s.screen != Screen::Way;
    let sent = matches!(s.screen, Screen::Send(Some(_)));
    let back = if s.screen == Screen::Preview { "preview-back" } else { "button-back" };
    let ask = {
        let send = view.send.clone();
        Callback::from(move |asks: bool| send.dispatch(Action::AskClear(asks)))
    };
    html! {
        <div class="suunta" lang={s.words.lang.to_string()} dir={s.words.dir()}>
            <section class="s-panel" aria-label={s.manifest.info.name.clone()}>
                <div class="s-top">
                    <p class="s-name">{ &s.manifest.info.name }</p>
                    { view.languages(choose) }
                </div>
                <div class="s-main">
                    if started && !sent {
                        { view.way() }
                        if s.screen == Screen::Way {
                            { view.progress() }
                        }
                    }
                    <div class="s-live" role="status">
                        if let Some(notice) = s.notice.filter(|n| !matches!(n, Notice::Waiting | Notice::Slow)) {
                            <p class="s-note">{ view.t(notice.message()) }</p>
                        }
                    </div>
                    if started && !sent {
                        <button type="button" class="s-back" onclick={view.press(|| Action::Back)}>
                            { view.t(back) }
                        </button>
                    }
                    <div class="s-body">{ view.screen() }</div>
                </div>
                <div class="s-foot">
                    <p>{ view.call_words("call-instead") }</p>
                    if s.answers != Answers::default() {
                        <Clear
                            asks={s.clearing}
                            moves={s.moves}
                            words={[
                                view.t("button-clear"),
                                view.t("clear-question"),
                                view.t("button-clear-confirm"),
                                view.t("button-clear-cancel"),
                            ]}
                            {ask}
                            clear={view.press(|| Action::Clear)}
                        />
                    }
                </div>
            </section>
        </div>
    }
}

/// The place and the day of the summary.
fn context(s: &Session, today: suunta_shared::Date) -> Context {
    let id = s.answers.situation.municipality();
    let place = s.manifest.info.municipalities.iter().find(|m| Some(m.id.as_str()) == id);
    Context { region: place.map(|m| m.region.clone()), municipality: place.map(|m| m.name.clone()), today }
}

/// Hears the element's orders and the state of the network.
#[hook]
fn use_orders(port: &Port, send: &Sender, choose: &Callback<String>) {
    let order = {
        let (send, choose) = (send.clone(), choose.clone());
        Callback::from(move |order| match order {
            Order::Language(lang) => choose.emit(lang),
            Order::Clear => send.dispatch(Action::Clear),
        })
    };
    *port.borrow_mut() = Some(order);
    let send = send.clone();
    use_effect_with((), move |()| {
        let listeners = web_sys::window().map(|window| {
            let say = |event: &'static str, notice: Notice| {
                let send = send.clone();
                EventListener::new(&window, event, move |_| send.dispatch(Action::Notice(Some(notice))))
            };
            [say("offline", Notice::Offline), say("online", Notice::Online)]
        });
        move || drop(listeners)
    });
}

/// Fetches the questions at once, and what the result needs when the person comes to the activities.
#[hook]
fn use_supplies(host: &Host, session: &UseReducerHandle<Session>, send: &Sender) {
    let start = {
        let (host, session, send) = (host.clone(), session.clone(), send.clone());
        move |group: Group| {
            let manifest = Rc::clone(&session.manifest);
            let lang = session.words.lang.clone();
            if !session.words.has(group) {
                let (host, send, manifest) = (host.clone(), send.clone(), manifest.clone());
                spawn_local(async move {
                    send.dispatch(match supply::text(&host, supply::address(&manifest, group)).await {
                        Ok(text) => Action::Texts(lang, group, text),
                        Err(Unreachable) => Action::Failed,
                    });
                });
            }
            let (host, send) = (host.clone(), send.clone());
            if group == Group::Questions && session.questions.is_none() {
                spawn_local(async move {
                    let came = supply::data(&host, &manifest.questions).await;
                    send.dispatch(came.map_or(Action::Failed, Action::Questions));
                });
            } else if group == Group::Guidance && session.guidance.is_none() {
                spawn_local(async move {
                    let came = supply::data(&host, &manifest.guidance).await;
                    send.dispatch(came.map_or(Action::Failed, Action::Guidance));
                });
            }
        }
    };
    let when = (session.words.lang.clone(), session.tries);
    {
        let start = start.clone();
        use_effect_with(when.clone(), move |_| start(Group::Questions));
    }
    use_effect_with((when, session.wants_guidance()), move |(_, wanted)| {
        if *wanted {
            start(Group::Guidance);
        }
    });
    let send = send.clone();
    use_effect_with((session.ready(), session.tries), move |(ready, _)| {
        let slow =
            (!ready).then(|| Timeout::new(SLOW, move || send.dispatch(Action::Notice(Some(Notice::Slow)))));
        move || drop(slow)
    });
}

/// Tells the element: answers to hold, steps to report, words to say when the wasm is gone.
#[hook]
fn use_reports(host: &Host, session: &UseReducerHandle<Session>) {
    {
        let host = host.clone();
        use_effect_with(session.answers.clone(), move |answers| {
            if *answers == Answers::default() {
                host.clear();
            } else {
                host.save(host::data(answers));
            }
        });
    }
    {
        let host = host.clone();
        let questions = session.questions.clone().unwrap_or_default();
        let sent = matches!(session.screen, Screen::Send(Some(_)));
        let at = session.step().map(|step| {
            let progress = flow::progress(&questions, &session.answers);
            let name = match step {
                Step::Start => "start",
                Step::Digital(_) => "digital",
                Step::Interests(_) => "interests",
                Step::Result => "result",
                _ => "situation",
            };
            (name, progress.map_or(1, |p| p.number))
        });
        let finished = use_mut_ref(|| false);
        use_effect_with((at, sent), move |(at, sent)| {
            if *sent {
                host.sent();
            } else if let Some((name, number)) = at {
                host.step(name, *number);
                if *name == "result" && !finished.replace(true) {
                    host.finished();
                }
            }
        });
    }
    let host = host.clone();
    let info = Rc::clone(&session.manifest);
    use_effect_with(session.words.clone(), move |words| {
        let SiteInfo { phone, hours, plain_path, .. } = &info.info;
        let text = words.with("failed-text", &[("phone", phone), ("hours", hours)]);
        let (title, link) = (words.t("failed-title"), words.t("plain-link"));
        host.words(&words.lang, words.dir(), &title, &text, phone, &link, plain_path);
    });
}
