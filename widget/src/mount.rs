//! What the loader calls: put a widget into an element, take it out again, change its language.

use std::cell::RefCell;
use std::rc::Rc;

use suunta_shared::api::Manifest;
use wasm_bindgen::prelude::*;
use yew::AppHandle;

use crate::app::{App, Port, Props};
use crate::host::Host;
use crate::i18n::Phrases;
use crate::session::Action;
use crate::wire::{self, Tree};

/// A widget in its element.
#[wasm_bindgen]
pub struct Handle {
    app: Option<AppHandle<App>>,
    port: Port,
}

/// Calls back when the wasm panics; every widget of the page is gone then. Only the place in the code is logged, never
/// the message, which could hold an answer.
#[wasm_bindgen]
pub fn watch(broken: js_sys::Function) {
    thread_local! {
        static BROKEN: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
    }
    BROKEN.with(|slot| *slot.borrow_mut() = Some(broken));
    yew::set_custom_panic_hook(Box::new(|info| {
        let place =
            info.location().map_or_else(String::new, |l| [l.file(), ":", &l.line().to_string()].concat());
        web_sys::console::error_2(&"Suunta: stopped at".into(), &place.into());
        if let Some(broken) = BROKEN.with(|slot| slot.borrow_mut().take()) {
            let _ = broken.call0(&JsValue::NULL);
        }
    }));
}

/// What a widget is made of. Read while the person still reads the first questions: at their press it would hold up the picture.
#[wasm_bindgen]
pub struct Kit {
    manifest: Rc<Manifest>,
    texts: Rc<Phrases>,
}

/// Reads site and first words.
///
/// # Errors
/// When the manifest is not one.
#[wasm_bindgen]
pub fn kit(manifest: &JsValue, texts: &JsValue) -> Result<Kit, JsValue> {
    Ok(Kit {
        manifest: wire::manifest(&Tree::from_js(manifest))
            .ok_or_else(|| js_sys::Error::new("its site file is unreadable."))?,
        texts: wire::phrases(&Tree::from_js(texts)).unwrap_or_default(),
    })
}

/// Puts a widget into `root`, which is inside the element's shadow root. `press` is what was pressed on a screen that stood
/// there before the wasm: its first action; nothing where nothing was.
#[wasm_bindgen]
pub fn mount(
    root: web_sys::Element,
    server: String,
    kit: Kit,
    answers: &JsValue,
    press: &JsValue,
    host: Host,
) -> Handle {
    let port: Port = Rc::new(RefCell::new(None));
    let props = Props {
        server: server.into(),
        manifest: kit.manifest,
        texts: kit.texts,
        answers: wire::answers(&Tree::from_js(answers)),
        press: wire::press(&Tree::from_js(press)),
        host,
        port: Rc::clone(&port),
    };
    let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
    Handle { app: Some(app), port }
}

#[wasm_bindgen]
impl Handle {
    /// Takes the widget out of its element.
    pub fn destroy(&mut self) {
        self.port.borrow_mut().take();
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }

    /// Shows another language; answers, step and focus stay. Unchanged when the site does not offer it.
    pub fn set_language(&self, lang: String) {
        self.order(Action::Wish(lang));
    }

    /// Goes on from the start screen; nothing elsewhere.
    pub fn begin(&self) {
        self.order(Action::Begin);
    }

    /// Forgets the answers and shows the start.
    pub fn clear(&self) {
        self.order(Action::Clear);
    }

    /// Goes one screen back, or forward where the person has been already; nowhere at the ends of the way.
    pub fn travel(&self, forward: bool) {
        self.order(Action::Travel(forward));
    }

    fn order(&self, action: Action) {
        let port = self.port.borrow().clone();
        if let Some(port) = port {
            port.send_message(action);
        }
    }
}
