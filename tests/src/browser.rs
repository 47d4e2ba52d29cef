//! A real browser behind its driver: what a person can do with it, and what a test may ask of it.

use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::clock::Stopwatch;
use crate::engine::Engine;
use crate::process::{Process, free_port, workspace};

/// How long a test waits for what must appear.
const PATIENCE: Duration = Duration::from_secs(15);

/// The window a test looks through.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// A phone: touch, and two device pixels for one, where the engine can.
    pub phone: bool,
    /// Scripts run.
    pub javascript: bool,
}

/// A phone 360 px wide.
pub const PHONE: View = View { width: 360, height: 740, phone: true, javascript: true };
/// The same phone where no script runs.
pub const PHONE_WITHOUT_SCRIPT: View = View { javascript: false, ..PHONE };
/// A desktop window.
pub const DESKTOP: View = View { width: 1280, height: 900, phone: false, javascript: true };
/// The same desktop where no script runs.
pub const DESKTOP_WITHOUT_SCRIPT: View = View { javascript: false, ..DESKTOP };

/// A browser with a profile of its own. Call [`Browser::close`] at the end; dropped, it is ended with all it started.
#[derive(Debug)]
pub struct Browser {
    engine: Engine,
    client: Client,
    /// The selector of the frame that a test has gone into.
    frame: Mutex<Option<String>>,
    // Order matters: the driver and its browser end before what they need, and that before their folder goes.
    _driver: Process,
    _beside: Option<Process>,
    folder: TempDir,
}

/// Marks the page that is about to be left, so that the next one is told from it.
const LEAVING: &str = "window.left = true; return true;";

/// Where to look for an element: in the document, or in the widget's shadow root when it stands there. Its first screens wait
/// there hidden until they are shown.
const FIND: &str = "
const find = (css) => {
  const host = document.querySelector('suunta-widget, [data-suunta]');
  const root = host && host.shadowRoot;
  const inside = root ? [...root.querySelectorAll(css)].find((e) => !e.closest('[hidden]')) : null;
  return inside || document.querySelector(css);
};
const all = (css) => {
  const host = document.querySelector('suunta-widget, [data-suunta]');
  const root = host && host.shadowRoot;
  const inside = root ? [...root.querySelectorAll(css)].filter((e) => !e.closest('[hidden]')) : [];
  return inside.length ? inside : [...document.querySelectorAll(css)];
};
const shown = (e) => !!e && e.getClientRects().length > 0 && e.checkVisibility({ visibilityProperty: true });
";

impl Browser {
    /// Starts chromedriver on a free port and Chromium in it.
    pub async fn start(view: View) -> Result<Self> {
        Self::start_with(Engine::Chromium, view, false).await
    }

    /// The same with another engine.
    pub async fn start_in(engine: Engine, view: View) -> Result<Self> {
        Self::start_with(engine, view, false).await
    }

    /// Chromium, and [`Browser::traffic`] tells what went over the network.
    pub async fn start_counting(view: View) -> Result<Self> {
        Self::start_with(Engine::Chromium, view, true).await
    }

    async fn start_with(engine: Engine, view: View, counting: bool) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("suunta-browser-").tempdir()?;
        let port = free_port()?;
        let launch = engine.launch(view, counting, folder.path(), port)?;
        // A driver leaves its browser behind when it is ended; the shell around it does not.
        let mut command = Command::new("sh");
        command.args(["-c", "trap 'kill -s KILL 0' TERM; \"$@\" & wait", "sh"]).arg(&launch.driver);
        command.args(launch.arguments).envs(launch.environment);
        let log = folder.path().join("driver.log");
        let driver = Process::start_group(command, &log)?;
        let watch = Stopwatch::start();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            ensure!(
                !watch.over(PATIENCE),
                "{} does not start: {}",
                launch.driver.display(),
                std::fs::read_to_string(&log)?
            );
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(launch.capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .with_context(|| format!("{} does not start", engine.name()))?;
        let browser =
            Self { engine, client, frame: Mutex::default(), _driver: driver, _beside: launch.beside, folder };
        if engine != Engine::Chromium {
            browser.fit(view).await?;
        } else if view.phone && !view.javascript {
            let size =
                json!({ "width": view.width, "height": view.height, "deviceScaleFactor": 2, "mobile": true });
            browser.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        }
        Ok(browser)
    }

    /// Makes the page as large as the view: the window is that and what the browser draws around it.
    async fn fit(&self, view: View) -> Result<()> {
        let around = self.run("return [outerWidth - innerWidth, outerHeight - innerHeight];", vec![]).await?;
        let [wide, high]: [u32; 2] = serde_json::from_value(around)?;
        self.client.set_window_size(view.width + wide, view.height + high).await?;
        let there = "return innerWidth === arguments[0];";
        self.until("a page of that width", there, vec![json!(view.width)]).await.map(drop)
    }

    /// The `WebDriver` client, for what has no word here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Ends the browser.
    pub async fn close(self) -> Result<()> {
        self.client.clone().close().await?;
        drop(self.folder);
        Ok(())
    }

    /// Opens an address.
    pub async fn open(&self, address: &str) -> Result<()> {
        self.client.goto(address).await.with_context(|| format!("opening {address}"))
    }

    /// The address shown.
    pub async fn address(&self) -> Result<String> {
        Ok(self.client.current_url().await?.to_string())
    }

    /// Runs JavaScript; `find(css)`, `all(css)` and `shown(element)` look into the widget's shadow root first. Works where
    /// the page itself may run no script.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        self.client
            .execute(&format!("{FIND}{script}"), arguments)
            .await
            .with_context(|| format!("script {script}"))
    }

    /// Waits until a script gives something other than null, false, 0 or "".
    pub async fn until(&self, what: &str, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let watch = Stopwatch::start();
        loop {
            let last = match self.run(script, arguments.clone()).await {
                Ok(Value::Null | Value::Bool(false)) => "not yet".to_owned(),
                Ok(Value::String(text)) if text.is_empty() => "not yet".to_owned(),
                Ok(value) => return Ok(value),
                // A page that is just going away has no document to ask.
                Err(error) => format!("{error:#}"),
            };
            if watch.over(PATIENCE) {
                let page = self.text().await.unwrap_or_default();
                let name = std::thread::current().name().unwrap_or("failed").replace("::", "-");
                let _ = self.picture(&format!("failed-{name}")).await;
                bail!(
                    "{what} ({}) does not come: {last}\nThe page shows:\n{page}",
                    arguments_text(&arguments)
                );
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Waits for a visible element.
    pub async fn see(&self, css: &str) -> Result<Element> {
        let found = self
            .until("element", "const e = all(arguments[0]).find(shown); return e || null;", vec![json!(css)])
            .await?;
        self.element(&found)
    }

    /// Waits for a visible element with exactly this text (buttons, links, labels, headings).
    pub async fn see_text(&self, css: &str, text: &str) -> Result<Element> {
        let script = "const wanted = arguments[1].replace(/\\s+/g, ' ').trim();
            const e = all(arguments[0]).find((e) => shown(e) && e.textContent.replace(/\\s+/g, ' ').trim() === wanted);
            return e || null;";
        let found = self.until("element with text", script, vec![json!(css), json!(text)]).await?;
        self.element(&found)
    }

    /// The element that a script gave.
    pub fn element(&self, found: &Value) -> Result<Element> {
        let id: ElementRef = found
            .as_object()
            .and_then(|object| object.values().next())
            .and_then(Value::as_str)
            .map(|id| ElementRef::from(id.to_owned()))
            .context("the script gave no element")?;
        Ok(Element::from_element_id(self.client.clone(), id))
    }

    /// Whether an element is visible now.
    pub async fn shows(&self, css: &str) -> Result<bool> {
        Ok(self.run("return all(arguments[0]).some(shown);", vec![json!(css)]).await? == json!(true))
    }

    /// Scrolls to an element and clicks it as a person would: where it is, on what is on top.
    pub async fn click(&self, css: &str) -> Result<()> {
        let element = self.see(css).await?;
        self.click_on(&element).await.with_context(|| format!("clicking {css}"))
    }

    /// Clicks what leads to another page and waits until that is there.
    pub async fn follow(&self, css: &str) -> Result<()> {
        self.run(LEAVING, vec![]).await?;
        self.click(css).await?;
        self.arrived(css).await
    }

    /// Presses a key that leads to another page and waits until that is there.
    pub async fn follow_by(&self, key: &str) -> Result<()> {
        self.run(LEAVING, vec![]).await?;
        self.press(key).await?;
        self.arrived("the key").await
    }

    /// Waits for the page after the one that was marked as left: what is looked for may stand on both.
    async fn arrived(&self, behind: &str) -> Result<()> {
        let there = "return !window.left && document.readyState === 'complete';";
        self.until(&format!("the page behind {behind}"), there, vec![]).await.map(drop)
    }

    /// Clicks the element with this text.
    pub async fn click_text(&self, css: &str, text: &str) -> Result<()> {
        let element = self.see_text(css, text).await?;
        self.click_on(&element).await.with_context(|| format!("clicking {css} {text:?}"))
    }

    /// Clicks an element.
    pub async fn click_on(&self, element: &Element) -> Result<()> {
        let argument = serde_json::to_value(element)?;
        self.run("arguments[0].scrollIntoView({block: 'center'}); return true;", vec![argument.clone()])
            .await?;
        if self.engine == Engine::WebKit {
            self.scroll_around_frame(argument).await?;
        }
        Ok(element.click().await?)
    }

    /// In `WebKit` nothing inside a frame of another origin scrolls the page around it, and its driver clicks in vain where nothing
    /// is seen: this scrolls that page, as a person would.
    async fn scroll_around_frame(&self, inside: Value) -> Result<()> {
        let Some(frame) = self.frame().clone() else { return Ok(()) };
        let middle = "const r = arguments[0].getBoundingClientRect(); return r.top + r.height / 2;";
        let middle = self.run(middle, vec![inside]).await?;
        self.client.enter_parent_frame().await?;
        let scroll =
            "const top = find(arguments[0]).getBoundingClientRect().top + arguments[1] - innerHeight / 2;
            scrollBy({ top, behavior: 'instant' });
            return true;";
        self.run(scroll, vec![json!(frame), middle]).await?;
        Ok(self.see(&frame).await?.enter_frame().await?)
    }

    fn frame(&self) -> MutexGuard<'_, Option<String>> {
        self.frame.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Types into a field after emptying it.
    pub async fn type_into(&self, css: &str, text: &str) -> Result<()> {
        let element = self.see(css).await?;
        if self.engine == Engine::WebKit {
            // As a person does. Into a frame of another origin WebKit lets no script bring the focus, its driver's neither, and where
            // scripts are off the driver cannot empty a field that has no focus. Some fields in a shadow root its driver cannot press.
            if self.click_on(&element).await.is_err() {
                let focus = "arguments[0].focus(); return true;";
                self.run(focus, vec![serde_json::to_value(&element)?]).await?;
            }
        }
        element.clear().await?;
        Ok(element.send_keys(text).await?)
    }

    /// Presses keys where the focus is ("\u{e004}" is Tab, "\u{e007}" Enter, " " the space bar).
    pub async fn press(&self, keys: &str) -> Result<()> {
        use fantoccini::actions::{InputSource, KeyAction, KeyActions};
        let mut actions = KeyActions::new("keyboard".into());
        for key in keys.chars() {
            actions = actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        }
        self.client.perform_actions(actions).await?;
        Ok(())
    }

    /// What has the focus, looked up through shadow roots, in words for a message: tag, id, class, text.
    pub async fn focus(&self) -> Result<Value> {
        self.run(
            "let e = document.activeElement; while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
             const label = e && e.labels && e.labels[0] ? e.labels[0].textContent : '';
             return e ? {tag: e.tagName.toLowerCase(), id: e.id, class: String(e.className), type: e.type || '', name: e.name || '',
               value: e.value || '', text: ((e.textContent || '') + ' ' + label).replace(/\\s+/g, ' ').trim().slice(0, 160)} : null;",
            vec![],
        )
        .await
    }

    /// The visible text of the widget, or of the page where there is none.
    pub async fn text(&self) -> Result<String> {
        let text = self
            .run(
                "const host = document.querySelector('suunta-widget, [data-suunta]');
                 const root = host && host.shadowRoot && host.shadowRoot.querySelector('.suunta');
                 return (root || document.body).innerText;",
                vec![],
            )
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Goes into the frame with this selector; [`Browser::leave_frame`] comes back.
    pub async fn enter_frame(&self, css: &str) -> Result<()> {
        self.see(css).await?.enter_frame().await?;
        *self.frame() = Some(css.to_owned());
        Ok(())
    }

    /// Back to the page itself.
    pub async fn leave_frame(&self) -> Result<()> {
        *self.frame() = None;
        Ok(self.client.enter_parent_frame().await?)
    }

    /// A command of the `DevTools` protocol, which only Chromium knows.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.only_chromium(command)?;
        Ok(self.client.issue_cmd(DevTools { command: command.to_owned(), parameters }).await?)
    }

    fn only_chromium(&self, what: &str) -> Result<()> {
        ensure!(
            self.engine == Engine::Chromium,
            "{} does not tell of {what}; Chromium does",
            self.engine.name()
        );
        Ok(())
    }

    /// What has been written to the console since the last look.
    pub async fn console(&self) -> Result<Vec<String>> {
        self.only_chromium("the console")?;
        let lines = self.client.issue_cmd(Log("browser")).await?;
        let text = |line: &Value| line["message"].as_str().map(str::to_owned);
        Ok(lines.as_array().into_iter().flatten().filter_map(text).collect())
    }

    /// The events of the network since the last look, as the `DevTools` protocol names them (method, params).
    pub async fn traffic(&self) -> Result<Vec<Value>> {
        self.only_chromium("the traffic")?;
        let lines = self.client.issue_cmd(Log("performance")).await?;
        let event = |line: &Value| {
            let mut line: Value = serde_json::from_str(line["message"].as_str()?).ok()?;
            Some(line["message"].take())
        };
        let events = lines.as_array().into_iter().flatten().filter_map(event);
        Ok(events
            .filter(|event| event["method"].as_str().is_some_and(|m| m.starts_with("Network.")))
            .collect())
    }

    /// Cuts or gives back the network, as a tunnel does to a phone.
    pub async fn network(&self, there: bool) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        let parameters =
            json!({ "offline": !there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.emulateNetworkConditions", parameters).await.map(drop)
    }

    /// From now on what the page has the browser download lies in this folder.
    pub async fn downloads(&self, folder: &Path) -> Result<()> {
        std::fs::create_dir_all(folder)?;
        let behaviour = json!({ "behavior": "allow", "downloadPath": folder });
        self.devtools("Browser.setDownloadBehavior", behaviour).await.map(drop)
    }

    /// Saves what is seen as `target/screenshots/<name>.png`.
    pub async fn picture(&self, name: &str) -> Result<()> {
        let folder = workspace().join("target/screenshots");
        std::fs::create_dir_all(&folder)?;
        if self.engine == Engine::WebKit {
            // Its picture is of what it painted last, not of what there is to paint.
            tokio::time::sleep(Duration::from_millis(150)).await;
        }
        let png = self.client.screenshot().await?;
        Ok(std::fs::write(folder.join(format!("{name}.png")), png)?)
    }
}

fn arguments_text(arguments: &[Value]) -> String {
    arguments.iter().map(Value::to_string).collect::<Vec<_>>().join(", ")
}

/// chromedriver's door to the `DevTools` protocol.
#[derive(Debug)]
struct DevTools {
    command: String,
    parameters: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &reqwest::Url, session: Option<&str>) -> Result<reqwest::Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &reqwest::Url) -> (axum::http::Method, Option<String>) {
        let body = json!({ "cmd": self.command, "params": self.parameters });
        (axum::http::Method::POST, Some(body.to_string()))
    }
}

/// One of chromedriver's logs, by name.
#[derive(Debug)]
struct Log(&'static str);

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &reqwest::Url, session: Option<&str>) -> Result<reqwest::Url, ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &reqwest::Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(json!({ "type": self.0 }).to_string()))
    }
}

/// The error type of `reqwest::Url`, which has no name there.
type ParseError = <reqwest::Url as std::str::FromStr>::Err;
