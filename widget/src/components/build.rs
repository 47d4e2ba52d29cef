//! Builds elements by calls. The `html!` macro unrolls every element into code of its own; all screens' worth of that
//! weighed more than Yew. For the same reason nothing here is inlined, and an element is one pointer.

use yew::callback::Callback;
use yew::html::{Scope, onchange, onclick, onsubmit};
use yew::virtual_dom::{Key, VNode, VTag, VText};
use yew::{Event, Html, NodeRef};

use crate::app::App;
use crate::host;
use crate::session::Action;

/// An element in the making.
pub struct El(Box<VTag>);

/// An element with a class ("" for none).
#[inline(never)]
pub fn el(tag: &'static str, class: &str) -> El {
    let element = El(Box::new(VTag::new(tag)));
    if class.is_empty() { element } else { element.at("class", class) }
}

impl El {
    /// An attribute.
    #[inline(never)]
    pub fn at(mut self, name: &'static str, value: &str) -> Self {
        self.0.add_attribute(name, value.to_owned());
        self
    }

    /// A key: elements with different keys are never reused for each other.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Text.
    #[inline(never)]
    pub fn text(self, text: &str) -> Self {
        self.html(VText::new(text.to_owned()).into())
    }

    /// A child.
    #[inline(never)]
    pub fn with(self, child: Self) -> Self {
        self.html(child.into())
    }

    /// A child that may be nothing; its place stays.
    #[inline(never)]
    pub fn maybe(self, child: Option<Self>) -> Self {
        self.html(child.map_or_else(Html::default, Into::into))
    }

    /// Children, one for each of a list.
    pub fn all(self, mut children: impl Iterator<Item = Self>) -> Self {
        self.each(&mut children)
    }

    #[inline(never)]
    fn each(mut self, children: &mut dyn Iterator<Item = Self>) -> Self {
        for child in children {
            self.0.add_child(child.into());
        }
        self
    }

    /// Anything.
    #[inline(never)]
    pub fn html(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    /// Remembers the element for later.
    pub fn node(mut self, node: &NodeRef) -> Self {
        self.0.node_ref = node.clone();
        self
    }

    /// Whether a radio or a checkbox is chosen.
    #[inline(never)]
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.set_checked(checked);
        self
    }

    /// What a press does.
    #[inline(never)]
    pub fn click(mut self, link: &Scope<App>, action: Action) -> Self {
        let link = link.clone();
        let press = Callback::from(move |event: yew::MouseEvent| {
            // A link inside the widget is not the page's business.
            event.prevent_default();
            link.send_message(action.clone());
        });
        self.0.add_listener(std::rc::Rc::new(onclick::Wrapper::new(press)));
        self
    }

    /// What choosing or ticking does: one action for on, one for off.
    #[inline(never)]
    pub fn change(mut self, link: &Scope<App>, on: Action, off: Action) -> Self {
        let link = link.clone();
        let change = Callback::from(move |event: Event| {
            link.send_message(if host::is_checked(&event) { on.clone() } else { off.clone() });
        });
        self.0.add_listener(std::rc::Rc::new(onchange::Wrapper::new(change)));
        self
    }

    /// What sending a form does besides; one that `stays` is not sent anywhere.
    #[inline(never)]
    pub fn submit(mut self, link: &Scope<App>, action: Action, stays: bool) -> Self {
        let link = link.clone();
        let submit = Callback::from(move |event: yew::SubmitEvent| {
            if stays {
                event.prevent_default();
            }
            link.send_message(action.clone());
        });
        self.0.add_listener(std::rc::Rc::new(onsubmit::Wrapper::new(submit)));
        self
    }
}

impl From<El> for VNode {
    fn from(element: El) -> Self {
        (*element.0).into()
    }
}
