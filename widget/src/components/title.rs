//! The heading of a screen and the error summary: what gets the focus when something changes.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::host;

/// See [`Title`].
#[derive(Properties, PartialEq)]
pub struct TitleProps {
    /// How often the screen changed. At 0 the page has only just shown the widget: its focus is not taken.
    pub moves: u32,
    /// The words.
    pub text: String,
}

/// The heading of a screen. Gets the focus when the screen is new.
#[component]
pub fn Title(props: &TitleProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.moves, move |moves| {
            if let (1.., Some(element)) = (*moves, node.cast::<HtmlElement>()) {
                host::focus(&element);
            }
        });
    }
    html! { <h2 ref={node} class="s-title" tabindex="-1">{ &props.text }</h2> }
}

/// See [`ErrorSummary`].
#[derive(Properties, PartialEq)]
pub struct ErrorProps {
    /// How often the person tried to go on without an answer.
    pub errors: u32,
    /// The heading.
    pub title: String,
    /// What to do.
    pub text: String,
    /// Id of the field that the link leads to.
    pub field: String,
}

/// What is missing, with a link to the place. Gets the focus at each try.
#[component]
pub fn ErrorSummary(props: &ErrorProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.errors, move |_| {
            if let Some(element) = node.cast::<HtmlElement>() {
                host::focus(&element);
            }
        });
    }
    let go = {
        let (node, field) = (node.clone(), props.field.clone());
        Callback::from(move |event: MouseEvent| {
            // The host page's address is not ours to change.
            event.prevent_default();
            if let Some(element) = node.cast::<HtmlElement>() {
                host::focus_id(&element, &field);
            }
        })
    };
    html! {
        <div ref={node} class="s-error-summary" role="alert" tabindex="-1">
            <h3>{ &props.title }</h3>
            <p><a href={["#", &props.field].concat()} onclick={go}>{ &props.text }</a></p>
        </div>
    }
}
