//! "Clear my answers", with the question whether that is meant. No browser dialogue: those cannot be read in the
//! person's language.

use web_sys::HtmlElement;
use yew::prelude::*;

/// See [`Clear`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The question stands.
    pub asks: bool,
    /// How often the screen changed: a new screen has its own focus.
    pub moves: u32,
    /// Words of button, question, yes and no.
    pub words: [String; 4],
    /// Asks or takes the question away.
    pub ask: Callback<bool>,
    /// Clears.
    pub clear: Callback<MouseEvent>,
}

/// The button, and after it the question. The focus follows and comes back.
#[component]
pub fn Clear(props: &Props) -> Html {
    let question = use_node_ref();
    let button = use_node_ref();
    let asked = use_mut_ref(|| (false, 0));
    {
        let (question, button) = (question.clone(), button.clone());
        use_effect_with((props.asks, props.moves), move |(asks, moves)| {
            let (before, moves_before) = asked.replace((*asks, *moves));
            let node = match (before, *asks) {
                (false, true) => question,
                (true, false) if moves_before == *moves => button,
                _ => return,
            };
            if let Some(element) = node.cast::<HtmlElement>() {
                let _ = element.focus();
            }
        });
    }
    let [button_words, question_words, yes, no] = &props.words;
    let ask = |asks: bool| {
        let ask = props.ask.clone();
        Callback::from(move |_: MouseEvent| ask.emit(asks))
    };
    if props.asks {
        html! {
            <div class="s-note s-stack" key="asks">
                <p ref={question} tabindex="-1"><strong>{ question_words }</strong></p>
                <div class="s-nav">
                    <button type="button" class="s-button" onclick={&props.clear}>{ yes }</button>
                    <button type="button" class="s-button s-button-quiet" onclick={ask(false)}>{ no }</button>
                </div>
            </div>
        }
    } else {
        html! {
            <button ref={button} key="button" type="button" class="s-button s-button-link" onclick={ask(true)}>
                { button_words }
            </button>
        }
    }
}
