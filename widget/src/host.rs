//! The one place where the widget meets the page: time, the element that holds the answers, focus, addresses.

use suunta_shared::Date;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What the element (`widget/embed/loader.js`) does for the widget. It holds the answers outside the wasm.
    #[derive(Clone, Debug, PartialEq)]
    pub type Host;
    /// Holds the answers and keeps them over a reload.
    #[wasm_bindgen(method)]
    pub fn save(this: &Host, answers: &str);
    /// A file of the server as data; refused when it does not come.
    #[wasm_bindgen(method, catch)]
    pub async fn get(this: &Host, path: &str) -> Result<JsValue, JsValue>;
    /// Posts JSON to the server; refused when it is not taken.
    #[wasm_bindgen(method, catch)]
    pub async fn post(this: &Host, path: &str, json: &str) -> Result<JsValue, JsValue>;
    /// Forgets the answers.
    #[wasm_bindgen(method)]
    pub fn clear(this: &Host);
    /// Gives an element the focus and makes sure that it, or the question around it, is in sight.
    #[wasm_bindgen(method)]
    pub fn look(this: &Host, node: &web_sys::Element, question: Option<&web_sys::Element>);
    /// Tells the page which step is shown; never an answer.
    #[wasm_bindgen(method)]
    pub fn step(this: &Host, stretch: &str, number: u16);
    /// Tells the element how far along the way the shown screen stands: 0 is the start, and a later screen has a larger number;
    /// `led` there by the browser's history, or by the person's own Next and Back, which the history follows.
    #[wasm_bindgen(method)]
    pub fn place(this: &Host, place: u32, led: bool);
    /// Tells the page that the result was reached.
    #[wasm_bindgen(method)]
    pub fn finished(this: &Host);
    /// Tells the page that the answers were sent.
    #[wasm_bindgen(method)]
    pub fn sent(this: &Host);
    /// Tells the element that the first picture stands: what stood there before goes.
    #[wasm_bindgen(method)]
    pub fn shown(this: &Host);
    /// The municipality that the page asks to be chosen already; empty where it asks for none.
    #[wasm_bindgen(method)]
    pub fn prefill(this: &Host) -> String;
    /// Tells the element which language is spoken.
    #[wasm_bindgen(method)]
    pub fn speaks(this: &Host, lang: &str);
    /// Shakes hands with the send page in a frame, gives it the answers, and tells what it says: "ready", "missing" when
    /// it does not come, "back", or "sent" with the case number.
    #[wasm_bindgen(method)]
    pub fn frame(
        this: &Host,
        frame: &web_sys::Element,
        answers: &str,
        on: &Closure<dyn FnMut(String, String)>,
    );
    /// Copies the text of a part of the widget; refused where the browser does not let it.
    #[wasm_bindgen(method, catch)]
    pub async fn copy(this: &Host, node: &web_sys::Node) -> Result<JsValue, JsValue>;
    /// Saves answers to go on elsewhere, opens or deletes them (`widget/embed/keep.js`, which is fetched for it). What the
    /// person types is read from the fields inside `root`. Refused with a word that names the message.
    #[wasm_bindgen(method, catch)]
    pub async fn keep(
        this: &Host,
        order: &str,
        path: &str,
        root: &web_sys::Element,
        answers: &str,
        code: &str,
    ) -> Result<JsValue, JsValue>;
    /// Puts on the look of what comes after the first question of the digital part; refused when it does not come.
    #[wasm_bindgen(method, catch)]
    pub async fn dress(this: &Host) -> Result<JsValue, JsValue>;
    /// Prints a part of the widget.
    #[wasm_bindgen(method)]
    pub fn print(this: &Host, node: &web_sys::Node);
}

/// Today where the person is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let day = |year: u32, month: u32, day: u32| {
        Date::new(i16::try_from(year).ok()?, i8::try_from(month + 1).ok()?, i8::try_from(day).ok()?).ok()
    };
    day(now.get_full_year(), now.get_month(), now.get_date()).unwrap_or(Date::ZERO)
}

/// Whether the radio or checkbox of an event is chosen.
pub fn is_checked(event: &web_sys::Event) -> bool {
    let input = event.target().and_then(|t| t.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}

/// The first element inside `root` that a selector finds.
pub fn find(root: &web_sys::Element, selector: &str) -> Option<web_sys::HtmlElement> {
    root.query_selector(selector).ok()?.and_then(|e| e.dyn_into().ok())
}

/// Which plural form a number takes in a language: "one", "few", "other" …
#[cfg(target_arch = "wasm32")]
pub fn plural(lang: &str, number: i64) -> String {
    let intl = js_sys::Reflect::get(&js_sys::global(), &"Intl".into());
    let make = intl.and_then(|i| js_sys::Reflect::get(&i, &"PluralRules".into()));
    let form = make.and_then(|make| {
        let arguments = js_sys::Array::of1(&lang.into());
        let rules = js_sys::Reflect::construct(&js_sys::Function::from(make), &arguments)?;
        let select = js_sys::Function::from(js_sys::Reflect::get(&rules, &"select".into())?);
        select.call1(&rules, &(number as f64).into())
    });
    form.ok().and_then(|form| form.as_string()).unwrap_or_else(|| "other".to_owned())
}

/// Outside of a browser only tests ask, and they ask in Finnish.
#[cfg(not(target_arch = "wasm32"))]
pub fn plural(_lang: &str, number: i64) -> String {
    if number == 1 { "one" } else { "other" }.to_owned()
}

/// A text in small letters, as the browser writes them.
#[cfg(target_arch = "wasm32")]
pub fn lower(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}

/// Outside of a browser only tests ask.
#[cfg(not(target_arch = "wasm32"))]
pub fn lower(text: &str) -> String {
    text.to_lowercase()
}
