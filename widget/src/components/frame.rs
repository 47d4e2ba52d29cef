//! The server's own send page in a frame: contact details are typed there, never in the city page's document.
//!
//! The two sides shake hands: the frame says it is ready, the widget gives it the answers, the frame tells its height
//! and in the end the case number. Each message is believed only from this frame and from the server's origin.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlIFrameElement, MessageEvent};
use yew::prelude::*;

/// After this long without a handshake the frame is taken for refused.
const PATIENCE: u32 = 15_000;

/// What the frame says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is there and has the answers.
    Ready,
    /// It did not come.
    Missing,
    /// The person wants to go back.
    Back,
    /// The server has stored the case of this number.
    Sent(String),
}

/// See [`Frame`].
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// Address of the send page.
    pub src: String,
    /// The server's origin.
    pub server: AttrValue,
    /// What is sent, as JSON; empty once it is sent.
    pub answers: AttrValue,
    /// Language.
    pub lang: AttrValue,
    /// Name of the frame for screen readers.
    pub title: String,
    /// Hears what the frame says.
    pub on: Callback<Said>,
}

fn get(from: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(from, &name.into()).ok()
}

fn set(on: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(on, &name.into(), value);
}

/// Answers one message of the frame. `false`: it was not from the frame, or nothing that is known.
fn hear(event: &MessageEvent, frame: &HtmlIFrameElement, props: &Props) -> bool {
    let Some(inside) = frame.content_window() else { return false };
    let from_frame = event.source().is_some_and(|source| JsValue::from(source) == JsValue::from(&inside));
    if !from_frame || event.origin() != *props.server {
        return false;
    }
    let data = event.data();
    let Some(word) = get(&data, "suunta").and_then(|w| w.as_string()) else { return false };
    match word.as_str() {
        "ready" => {
            // Nothing is left to give after sending.
            let Ok(answers) = js_sys::JSON::parse(&props.answers) else { return true };
            let answer = JsValue::from(Object::new());
            set(&answer, "suunta", &"answers".into());
            set(&answer, "answers", &answers);
            set(&answer, "lang", &(&*props.lang).into());
            let _ = inside.post_message(&answer, &props.server);
            props.on.emit(Said::Ready);
        }
        "height" => {
            let height = get(&data, "height").and_then(|h| h.as_f64()).unwrap_or(0.0);
            if (1.0..20_000.0).contains(&height) {
                let height = [&(height.ceil() as u32).to_string(), "px"].concat();
                let _ = frame.style().set_property("block-size", &height);
            }
        }
        "back" => props.on.emit(Said::Back),
        "sent" => {
            let number = get(&data, "number").and_then(|n| n.as_string()).unwrap_or_default();
            props.on.emit(Said::Sent(number.chars().take(40).collect()));
        }
        _ => return false,
    }
    true
}

/// The frame.
#[component]
pub fn Frame(props: &Props) -> Html {
    let node = use_node_ref();
    // What counts when a message comes is what holds then; the listener itself stays the same.
    let now = use_mut_ref(|| props.clone());
    if props.answers.is_empty() {
        // The receipt stands in the frame: another language must not load the page anew.
        let src = now.borrow().src.clone();
        *now.borrow_mut() = Props { src, ..props.clone() };
    } else {
        *now.borrow_mut() = props.clone();
    }
    {
        let (node, now) = (node.clone(), now.clone());
        use_effect_with((), move |()| {
            let on = now.borrow().on.clone();
            let late = RefCell::new(Some(Timeout::new(PATIENCE, move || on.emit(Said::Missing))));
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "message", move |event| {
                    let event = event.dyn_ref::<MessageEvent>();
                    let props = now.borrow().clone();
                    if let (Some(event), Some(frame)) = (event, node.cast::<HtmlIFrameElement>())
                        && hear(event, &frame, &props)
                    {
                        late.borrow_mut().take();
                    }
                })
            });
            move || drop(listener)
        });
    }
    let src = now.borrow().src.clone();
    html! { <iframe ref={node} class="s-frame" {src} title={props.title.clone()} /> }
}
