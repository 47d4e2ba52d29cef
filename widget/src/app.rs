//! The whole widget: one component around the session, which fetches what the screen needs, tells the element what
//! happens, and puts the focus where something is new.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use suunta_shared::Date;
use suunta_shared::answers::Answers;
use suunta_shared::api::Manifest;
use suunta_shared::flow::{self, Step};
use suunta_shared::summary::{self, Context as Place, Summary};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;
use yew::{Component, Context, Html, NodeRef, Properties};

use crate::components::View;
use crate::components::build::{El, el};
use crate::host::{self, Host};
use crate::i18n::{Group, Phrases, Words, negotiate};
use crate::session::{Action, CountState, Notice, Order, Press, Screen, Session};
use crate::supply::{self, Unreachable};
use crate::wire::{self, Tree};

/// Where the element's orders arrive once the widget is shown.
pub type Port = Rc<RefCell<Option<Scope<App>>>>;

/// See [`App`].
#[derive(Properties, Clone)]
pub struct Props {
    /// Origin of the server.
    pub server: Rc<str>,
    /// Site and language.
    pub manifest: Rc<Manifest>,
    /// Words of the first steps.
    pub texts: Rc<Phrases>,
    /// Answers kept by the element.
    pub answers: Option<Answers>,
    /// What was pressed before the wasm was there.
    pub press: Option<Press>,
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

/// Hears what the send page in the frame says.
type Says = Closure<dyn FnMut(String, String)>;

/// The widget.
pub struct App {
    s: Session,
    today: Date,
    root: NodeRef,
    /// What the answers say, with the answers and the place it was made from.
    summary: Option<(Answers, Place, Summary)>,
    /// Address of the send page; stays the same once sent.
    frame: String,
    /// What the frame says; kept while the frame is shown.
    frame_says: Option<(u32, Says)>,
    /// Languages wished for; the last one counts.
    wishes: u32,
    /// Groups of texts and data asked for, with the language and the try.
    asked: Vec<(Rc<str>, Group, u32)>,
    slow: Option<Timeout>,
    focused: Focus,
    told: Told,
    _listeners: Vec<EventListener>,
}

/// What had the focus put on it last.
#[derive(PartialEq, Default)]
struct Focus {
    screen: String,
    moves: u32,
    errors: u32,
    clearing: bool,
}

/// What the element was told last.
#[derive(Default)]
struct Told {
    answers: Option<Answers>,
    lang: Option<Rc<str>>,
    place: Option<u32>,
    at: Option<(&'static str, u16)>,
    finished: bool,
    sent: bool,
}

impl Component for App {
    type Message = Action;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let words =
            Words::new(&props.manifest.lang, &props.manifest.dir).and(Group::Start, Rc::clone(&props.texts));
        *props.port.borrow_mut() = Some(ctx.link().clone());
        let listeners = web_sys::window().map(|window| {
            let say = |event: &'static str, notice: Notice| {
                let link = ctx.link().clone();
                EventListener::new(&window, event, move |_| link.send_message(Action::Notice(Some(notice))))
            };
            vec![say("offline", Notice::Offline), say("online", Notice::Online)]
        });
        let mut app = Self {
            s: Session::new(Rc::clone(&props.manifest), words, props.answers.clone(), props.host.prefill()),
            today: host::today(),
            root: NodeRef::default(),
            summary: None,
            frame: String::new(),
            frame_says: None,
            wishes: 0,
            asked: Vec::new(),
            slow: None,
            focused: Focus::default(),
            told: Told::default(),
            _listeners: listeners.unwrap_or_default(),
        };
        if let Some(press) = &props.press {
            app.s.take(press);
        }
        app.settle(ctx, false);
        app
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        let link = ctx.link().clone();
        let host = ctx.props().host.clone();
        match &action {
            Action::Wish(lang) => self.wish(lang, link, host),
            Action::Count if self.s.count.ticked && self.s.count.state != CountState::Sending => {
                let (path, answers) = (self.s.manifest.info.count_path.clone(), self.s.answers.for_sending());
                spawn_local(async move {
                    let counted = supply::count(&host, &path, &answers).await.is_ok();
                    link.send_message(Action::Counted(if counted {
                        CountState::Done
                    } else {
                        CountState::Failed
                    }));
                });
            }
            Action::Keep(order) if !self.s.kept.busy => self.keep(*order, link, host),
            Action::GoTo(field) => {
                let field =
                    self.root.cast().and_then(|root| host::find(&root, &["[id='", field, "']"].concat()));
                if let Some(field) = field {
                    host.look(&field, field.closest("fieldset").ok().flatten().as_ref());
                }
            }
            Action::ProfileIn(lang) => {
                let (site, lang, have) = (self.s.manifest.site.clone(), lang.clone(), self.s.words.clone());
                spawn_local(async move {
                    link.send_message(match supply::language(&host, &site, &lang, &have).await {
                        Ok((_, words)) => Action::ProfileWords(words),
                        Err(Unreachable) => Action::Notice(Some(Notice::Offline)),
                    });
                });
            }
            Action::Copy => {
                if let Some(text) =
                    self.root.cast().and_then(|root| host::find(&root, ".s-profile, .s-kept-code"))
                {
                    spawn_local(async move {
                        if host.copy(&text).await.is_ok() {
                            link.send_message(Action::Copied);
                        }
                    });
                }
            }
            Action::Print => {
                if let Some(result) = self.root.cast().and_then(|root| host::find(&root, ".s-result")) {
                    host.print(&result);
                }
            }
            _ => {}
        }
        let led = matches!(action, Action::Travel(_));
        // A language that is no longer the last one wished for comes too late.
        if !matches!(action, Action::Language(wish, ..) if wish != self.wishes) {
            if matches!(action, Action::Language(..)) {
                // What was asked for in this language before may have come while there was another one, and is not kept.
                self.asked.clear();
            }
            self.s.act(action);
        }
        if let Some(lang) = self.s.kept.lang.take() {
            self.wish(&lang, ctx.link().clone(), ctx.props().host.clone());
        }
        self.settle(ctx, led);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let context = self.place();
        let view = View {
            s: &self.s,
            server: &ctx.props().server,
            link: ctx.link(),
            summary: self.summary.as_ref().map(|(_, _, summary)| summary),
            context: &context,
            frame: &self.frame,
        };
        surrounded(&view, &self.root).into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            ctx.props().host.shown();
        }
        let Some(root) = self.root.cast::<web_sys::Element>() else { return };
        self.shake_hands(ctx, &root);
        let now = Focus {
            screen: self.s.name(),
            moves: self.s.moves,
            errors: self.s.errors,
            clearing: self.s.clearing,
        };
        let before = std::mem::replace(&mut self.focused, now);
        let now = &self.focused;
        if now.moves != before.moves
            && let Some(open) = host::find(&root, ".s-lang[open]")
        {
            // Another step closes the list that was opened on this one.
            let _ = open.remove_attribute("open");
        }
        let selector = if now.errors > before.errors {
            ".s-error-summary"
        } else if now.moves != before.moves || (now.moves > 0 && now.screen != before.screen) {
            // At the beginning nothing has moved: the page has only just shown the widget, and keeps its focus.
            ".s-title"
        } else if now.clearing != before.clearing {
            if now.clearing { ".s-ask" } else { ".s-clear" }
        } else {
            return;
        };
        if let Some(element) = host::find(&root, selector) {
            ctx.props().host.look(&element, None);
        }
    }
}

impl App {
    /// Another language. Takes the words of all groups in hand; a later wish overtakes this one.
    fn wish(&mut self, lang: &str, link: Scope<Self>, host: Host) {
        let manifest = &self.s.manifest;
        let offered = negotiate(lang, &manifest.languages).filter(|code| **code != *self.s.words.lang);
        let Some(lang) = offered.map(str::to_owned) else { return };
        self.wishes += 1;
        let (site, words) = (manifest.site.clone(), self.s.words.clone());
        let mine = self.wishes;
        spawn_local(async move {
            link.send_message(match supply::language(&host, &site, &lang, &words).await {
                Ok((manifest, words)) => Action::Language(mine, manifest, words),
                Err(Unreachable) => Action::Notice(Some(Notice::Offline)),
            });
        });
    }

    /// Has the element save, open or delete answers. A code in hand is used again, so that people write down one.
    fn keep(&mut self, order: Order, link: Scope<Self>, host: Host) {
        let Some(root) = self.root.cast::<web_sys::Element>() else { return };
        let (path, answers) = (self.s.manifest.info.kept_path.clone(), wire::answers_json(&self.s.answers));
        let (code, moves) = (self.s.kept.code.clone(), self.s.moves);
        spawn_local(async move {
            let said = match host.keep(order.name(), &path, &root, &answers, &code).await {
                Ok(said) => Ok(wire::kept(&Tree::from_js(&said))),
                // What is no word of ours is a script or an answer that did not come.
                Err(refusal) => Err(refusal.as_string().unwrap_or_else(|| "offline".to_owned())),
            };
            let said = said.and_then(|said| {
                if order == Order::Open && said.answers.is_none() {
                    Err("unknown".to_owned())
                } else {
                    Ok(said)
                }
            });
            link.send_message(Action::Kept(moves, order, said.map(Box::new)));
        });
    }

    /// After everything that happened: fetches, tells, computes.
    fn settle(&mut self, ctx: &Context<Self>, led: bool) {
        self.fetch(ctx, Group::Questions);
        if self.s.wants_look() {
            self.fetch(ctx, Group::Look);
        }
        if self.s.wants_later() {
            self.fetch(ctx, Group::Later);
            self.fetch(ctx, Group::Drawings);
        }
        if self.s.wants_guidance() {
            self.fetch(ctx, Group::Guidance);
        }
        if matches!(self.s.screen, Screen::Keep | Screen::Open) {
            self.fetch(ctx, Group::Kept);
        }
        let waits = !self.s.ready() && !self.s.failed;
        if waits && self.slow.is_none() {
            let link = ctx.link().clone();
            self.slow =
                Some(Timeout::new(SLOW, move || link.send_message(Action::Notice(Some(Notice::Slow)))));
        } else if !waits {
            self.slow = None;
        }
        if !matches!(self.s.screen, Screen::Send(Some(_))) {
            self.frame = [&ctx.props().server, self.s.manifest.info.send_path.as_str()].concat();
        }
        self.summarise();
        self.tell(&ctx.props().host, led);
    }

    /// Fetches the words and the data of a group, unless they are here or on their way.
    fn fetch(&mut self, ctx: &Context<Self>, group: Group) {
        let asked = (self.s.words.lang.clone(), group, self.s.tries);
        if self.asked.contains(&asked) {
            return;
        }
        self.asked.push(asked);
        if !self.s.words.has(group) {
            let (link, host) = (ctx.link().clone(), ctx.props().host.clone());
            let (manifest, lang) = (Rc::clone(&self.s.manifest), self.s.words.lang.clone());
            spawn_local(async move {
                let came = if group == Group::Look {
                    host.dress().await.map(|_| Rc::default()).map_err(|_| Unreachable)
                } else {
                    supply::data(&host, supply::address(&manifest, group), wire::phrases).await
                };
                match came {
                    Ok(phrases) => link.send_message(Action::Texts(lang, group, phrases)),
                    // The activities can be answered without their drawings.
                    Err(_) if group == Group::Drawings => {}
                    Err(_) => link.send_message(Action::Failed),
                }
            });
        }
        let (link, host) = (ctx.link().clone(), ctx.props().host.clone());
        let manifest = Rc::clone(&self.s.manifest);
        if group == Group::Questions && self.s.questions.is_none() {
            spawn_local(async move {
                let came = supply::data(&host, &manifest.questions, wire::questions).await;
                link.send_message(came.map_or(Action::Failed, Action::Questions));
            });
        } else if group == Group::Guidance && self.s.guidance.is_none() {
            spawn_local(async move {
                let came = supply::data(&host, &manifest.guidance, wire::guidance).await;
                link.send_message(came.map_or(Action::Failed, Action::Guidance));
            });
        }
    }

    /// The place and the day of the summary.
    fn place(&self) -> Place {
        let id = self.s.answers.situation.municipality();
        let place = self.s.manifest.info.municipalities.iter().find(|m| Some(m.id.as_str()) == id);
        Place {
            region: place.map(|m| m.region.clone()),
            municipality: place.map(|m| m.name.clone()),
            today: self.today,
        }
    }

    /// Makes the summary when the result wants one and the old one no longer holds.
    fn summarise(&mut self) {
        let (Some(questions), Some(guidance)) = (&self.s.questions, &self.s.guidance) else { return };
        if self.s.step() != Some(Step::Result) {
            return;
        }
        let place = self.place();
        let holds = self.summary.as_ref().is_some_and(|(a, p, _)| *a == self.s.answers && *p == place);
        if !holds {
            let summary = summary::of(questions, guidance, &self.s.answers, &place);
            self.summary = Some((self.s.answers.clone(), place, summary));
        }
    }

    /// Tells the element: answers to hold, steps to report, words to say when the wasm is gone.
    fn tell(&mut self, host: &Host, led: bool) {
        let s = &self.s;
        if self.told.answers.as_ref() != Some(&s.answers) {
            if s.answers.begun {
                host.save(&wire::answers_json(&s.answers));
            } else if self.told.answers.is_some() {
                host.clear();
            }
            self.told.answers = Some(s.answers.clone());
        }
        if self.told.lang.as_ref() != Some(&s.words.lang) {
            host.speaks(&s.words.lang);
            self.told.lang = Some(Rc::clone(&s.words.lang));
        }
        if matches!(s.screen, Screen::Send(Some(_))) {
            if !std::mem::replace(&mut self.told.sent, true) {
                host.sent();
            }
            return;
        }
        self.told.sent = false;
        let Some(step) = s.step() else { return };
        let (stretch, name) = match step {
            Step::Start => (0, "start"),
            Step::Digital(_) => (2, "digital"),
            Step::Interests(_) | Step::Preference => (3, "interests"),
            Step::Result => (4, "result"),
            _ => (1, "situation"),
        };
        let questions = s.questions.clone().unwrap_or_default();
        let progress = flow::progress(&questions, &s.answers);
        let number = progress.as_ref().map_or(0, |p| u32::from(p.number));
        // What opens over a screen comes after it.
        let over = match s.screen {
            Screen::Way => 0,
            Screen::Preview | Screen::Keep | Screen::Open => 1,
            Screen::Send(_) => 2,
        };
        let place = stretch * 1000 + number * 3 + over;
        if self.told.place != Some(place) {
            self.told.place = Some(place);
            host.place(place, led);
        }
        let at = (name, progress.map_or(1, |p| p.number));
        if self.told.at != Some(at) {
            self.told.at = Some(at);
            host.step(at.0, at.1);
            if name == "result" && !std::mem::replace(&mut self.told.finished, true) {
                host.finished();
            }
        }
    }

    /// Has the element shake hands with the frame when that is new.
    fn shake_hands(&mut self, ctx: &Context<Self>, root: &web_sys::Element) {
        let Some(frame) = host::find(root, ".s-frame") else {
            self.frame_says = None;
            return;
        };
        if self.frame_says.as_ref().is_some_and(|(tries, _)| *tries == self.s.tries) {
            return;
        }
        let link = ctx.link().clone();
        let says = Says::new(move |what: String, number: String| {
            link.send_message(match what.as_str() {
                "ready" => Action::Notice(None),
                "back" => Action::Back,
                "sent" => Action::Sent(number),
                _ => Action::Failed,
            });
        });
        ctx.props().host.frame(&frame, &wire::answers_json(&self.s.answers.for_sending()), &says);
        self.frame_says = Some((self.s.tries, says));
    }
}

/// What stands around every screen.
fn surrounded(view: &View<'_>, root: &NodeRef) -> El {
    let s = view.s;
    let started = s.step() != Some(Step::Start) || s.screen != Screen::Way;
    let on_the_way = started && !matches!(s.screen, Screen::Send(Some(_)));
    let back = if s.screen == Screen::Preview { "preview-back" } else { "button-back" };
    let notice = s.notice.filter(|n| !matches!(n, Notice::Waiting | Notice::Slow));
    let tools = el("div", "s-tools").maybe(view.languages()).with(view.listen());
    let top = el("div", "s-top").with(el("p", "s-name").text(&s.manifest.info.name)).with(tools);
    let progress = (on_the_way && s.screen == Screen::Way).then(|| view.progress()).flatten();
    let main = el("div", "s-main")
        .maybe(on_the_way.then(|| view.way()))
        .maybe(progress)
        // Always there, so that screen readers hear what is put into it.
        .with(el("div", "s-live").at("role", "status").maybe(notice.map(|n| view.p("s-note", n.message()))))
        .maybe(on_the_way.then(|| view.button("s-back", back, Action::Back)))
        .with(el("div", "s-body").with(view.screen()));
    // Start has the phone in a box of its own.
    let foot = el("div", "s-foot")
        .maybe(started.then(|| view.call_words("", "call-instead")))
        .maybe(matches!(s.screen, Screen::Way | Screen::Preview).then(|| view.keep_offer()).flatten())
        .with(el("div", "").maybe(s.answers.begun.then(|| view.clear())));
    let panel = el("section", "s-panel").at("aria-label", &s.manifest.info.name).with(top).with(main);
    el("div", "suunta")
        .node(root)
        .at("lang", &s.words.lang)
        .at("dir", &s.words.dir)
        .with(panel.maybe(started.then_some(foot)).with(view.hearing()))
}
