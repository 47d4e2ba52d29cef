//! A guest on pages with habits: old libraries, patched globals, blocked storage, stylesheets that reset everything. The widget
//! works there, and nothing outside its element changes.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, DESKTOP};
use suunta_tests::stage::{Db, Stage, play};

use crate::jobseeker::{self, NEXT};

/// The lines of the README.
pub const SNIPPET: &str = "<suunta-widget site=\"oulu\" lang=\"fi\">
  <a href=\"{{server}}/s/oulu/fi\">Löydä suuntasi: aloita kysely</a>
</suunta-widget>
<script src=\"{{server}}/v1/widget.js\" async></script>";

/// Takes down every error that nobody caught, and every warning.
const FAULTS: &str = "window.faults = []; window.warned = '';
const warn = console.warn;
console.warn = (...all) => { warned += all.join(' '); warn(...all); };
addEventListener('error', (e) => faults.push(String(e.message)));
addEventListener('unhandledrejection', (e) => faults.push('rejected: ' + e.reason));";

/// A page around something.
pub fn page(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"fi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, \
         initial-scale=1\"><title>Sivu</title><link rel=\"icon\" href=\"data:,\">{head}</head><body>{body}</body></html>"
    )
}

/// Begins anew and waits until the wasm has taken over: the first question stands.
pub async fn running(browser: &Browser) -> Result<()> {
    jobseeker::widget_ready(browser).await?;
    let script = "const w = document.querySelector('suunta-widget'), r = w.shadowRoot;
        if (r.querySelector('.suunta:not(.s-first) .s-choices')) return true;
        w.reset(); w.start(); return false;";
    browser.until("the wasm", script, vec![]).await.map(drop)
}

/// Nobody complains: neither the page nor Suunta in the console.
async fn calm(browser: &Browser) -> Result<()> {
    let faults = browser.run("return window.faults;", vec![]).await?;
    let said: Vec<String> = browser.console().await?.into_iter().filter(|l| l.contains("Suunta")).collect();
    ensure!(faults == json!([]) && said.is_empty(), "{faults} {said:?}");
    Ok(())
}

/// The answers that are kept, in the order of their fields.
const DOCUMENT: &str = "return JSON.parse(sessionStorage.getItem('suunta:oulu')).answers;";

/// Prototype 1.6, as it still runs on old pages: no mapping in `Array.from`, texts in place of lists in JSON.
const OLD_LIBRARY: &str = "<script>
Array.from = function (list) { const out = []; for (let i = 0; list && i < list.length; i++) out[i] = list[i]; return out; };
Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
String.prototype.toJSON = function () { return '\"' + this + '\"'; };
Array.prototype.each = Array.prototype.forEach;
Object.prototype.extend = function () { return this; };
</script>";

/// What monitoring, polyfills and frameworks put around the browser's own.
const WRAPPERS: &str = "<script>
for (const name of ['map', 'forEach', 'filter', 'includes']) {
  const real = Array.prototype[name];
  Array.prototype[name] = function (...all) { return real.apply(this, all); };
}
const { stringify, parse } = JSON;
JSON.stringify = (...all) => stringify(...all);
JSON.parse = (...all) => parse(...all);
const then = Promise.prototype.then;
Promise.prototype.then = function (yes, no) { return then.call(this, yes && ((value) => yes(value)), no); };
window.Promise = class Zone extends Promise {};
const real = window.fetch;
window.fetch = function (...all) { return real.apply(this, all).then((answer) => { answer.clone(); return answer; }); };
const define = customElements.define;
customElements.define = function (name, made, more) { return define.call(this, name, class extends made {}, more); };
Object.prototype.clone = function () { return this; };
Array.prototype.last = function () { return this[this.length - 1]; };
</script>";

/// What a browser does that keeps nothing for this page.
const NO_STORAGE: &str = "<script>
for (const name of ['sessionStorage', 'localStorage'])
  Object.defineProperty(window, name, { get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });
</script>";

const FULL_STORAGE: &str = "<script>
Storage.prototype.setItem = () => { throw new DOMException('exceeded the quota.', 'QuotaExceededError'); };
</script>";

const RESETS: &str =
    "<style>* { all: unset !important } head, head *, script { display: none !important }</style>";
const INITIALS: &str =
    "<style>* { all: initial !important } head, head *, script { display: none !important }</style>";

/// The widget comes up, takes two answers, and has them after a reload where the page keeps anything.
async fn plays(browser: &Browser, address: &str, keeps: bool) -> Result<()> {
    browser.open(address).await?;
    running(browser).await?;
    jobseeker::answer(browser).await?;
    jobseeker::answer(browser).await?;
    let shown = browser
        .run(
            "const w = document.querySelector('suunta-widget'), box = w.getBoundingClientRect();
             const button = find(arguments[0]).getBoundingClientRect();
             return [getComputedStyle(w).display, box.width > 270, button.height >= 44, document.querySelectorAll('suunta-widget').length];",
            vec![json!(NEXT)],
        )
        .await?;
    ensure!(shown == json!(["block", true, true, 1]), "{shown}");
    calm(browser).await?;
    let marker = jobseeker::marker(browser).await?;
    let document = if keeps { browser.run(DOCUMENT, vec![]).await? } else { Value::Null };
    browser.open(address).await?;
    jobseeker::widget_ready(browser).await?;
    let again = jobseeker::marker(browser).await?;
    ensure!((again == marker) == keeps, "{marker} became {again} over a reload");
    if keeps {
        ensure!(document["situation"]["goal"].is_object() && document["digital"] == json!([]), "{document}");
        ensure!(browser.run(DOCUMENT, vec![]).await? == document, "other answers after a reload");
        browser.run("sessionStorage.clear(); return true;", vec![]).await?;
    }
    calm(browser).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_works_on_pages_with_habits() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": FAULTS })).await?;
        let short = "<script src=\"{{server}}/v1/widget.js\" data-site=\"oulu\" data-lang=\"fi\"></script>";
        let written =
            format!("<script>document.write({});</script>", json!(short).to_string().replace("</", "<\\/"));
        let first = "<script src=\"{{server}}/v1/widget.js\"></script>";
        let element = SNIPPET.split("\n<script").next().unwrap_or_default();
        let elsewhere = "<base href=\"https://elsewhere.example/\">";
        let pages = [
            (
                "quirks-base-two-tags",
                page(elsewhere, &format!("{first}{SNIPPET}")).replace("<!doctype html>", ""),
                true,
            ),
            ("written", page("", &written), true),
            ("script-first", page(first, element), true),
            ("old-library", page(OLD_LIBRARY, SNIPPET), true),
            ("wrappers", page(WRAPPERS, SNIPPET), true),
            ("no-storage", page(NO_STORAGE, SNIPPET), false),
            ("unset", page(&format!("{FULL_STORAGE}{RESETS}"), SNIPPET), false),
            ("initial", page(INITIALS, SNIPPET), true),
        ];
        for (name, html, keeps) in pages {
            let address = stage.city.write(&format!("{name}.html"), &html);
            plays(&browser, &address, keeps).await.with_context(|| format!("on the page {name}"))?;
        }
        browser.close().await
    })
    .await
}

/// Opens a page in a frame with these permissions and goes into the frame.
async fn in_a_frame(stage: &Stage, browser: &Browser, sandbox: &str, name: &str) -> Result<()> {
    let frame =
        format!("<iframe sandbox=\"{sandbox}\" src=\"{name}\" width=\"800\" height=\"1200\"></iframe>");
    browser.open(&stage.city.write("framed.html", &page("", &frame))).await?;
    browser.enter_frame("iframe").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sandbox_leaves_the_widget_or_the_link() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": FAULTS })).await?;
        stage.city.write("plain.html", &page("", SNIPPET));
        // Forms are forbidden there: what is pressed needs none.
        in_a_frame(stage, &browser, "allow-scripts allow-same-origin", "plain.html").await?;
        jobseeker::widget_ready(&browser).await?;
        jobseeker::press_and_wait(&browser, NEXT).await?;
        jobseeker::answer(&browser).await?;
        running(&browser).await?;
        jobseeker::answer(&browser).await?;
        calm(&browser).await?;
        browser.leave_frame().await?;

        // A page without an origin is listed nowhere: the link stays, once, and the console says why.
        let first = format!("<script>{FAULTS}</script><script src=\"{{{{server}}}}/v1/widget.js\"></script>");
        let late = "<suunta-widget site=\"oulu\"><a href=\"{{server}}/s/oulu/fi\">Linkki</a></suunta-widget>";
        stage.city.write("late.html", &page(&first, late));
        stage.city.write("early.html", &page(&format!("<script>{FAULTS}</script>"), SNIPPET));
        for name in ["early.html", "late.html"] {
            in_a_frame(stage, &browser, "allow-scripts", name).await?;
            let said = "return window.warned.includes('The plain link stays') && window.warned;";
            let said = browser.until("the warning", said, vec![]).await?;
            ensure!(
                said.as_str().is_some_and(|s| s.contains("does not list this page's origin (null)")),
                "{said}"
            );
            // By now our own would have been added, were there none.
            tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
            let links = "return [...document.querySelectorAll('suunta-widget a')].filter(shown).length;";
            ensure!(browser.run(links, vec![]).await? == json!(1), "{name}: not one link");
            ensure!(browser.run("return window.faults;", vec![]).await? == json!([]), "{name}");
            browser.leave_frame().await?;
        }
        browser.close().await
    })
    .await
}

/// Everything of a page that is not inside the widget.
const PICTURE: &str = "
const attributes = (e) => [...e.attributes].map((a) => a.name + '=' + a.value);
const body = document.body.cloneNode(true);
body.querySelectorAll('suunta-widget, script').forEach((e) => e.remove());
return {
  html: attributes(document.documentElement), body: attributes(document.body), outside: body.innerHTML.replace(/\\s+/g, ' '),
  head: document.head.innerHTML, sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
  cookies: document.cookie, local: Object.keys(localStorage), session: Object.keys(sessionStorage).filter((k) => k !== 'suunta:oulu'),
  history: history.length, state: history.state, address: location.href, title: document.title,
  focus: document.activeElement.localName, scroll: [scrollX, document.documentElement.scrollWidth],
  names: Object.getOwnPropertyNames(window).filter((n) => !/^[0-9]+$|^ret_nodes$|^cdc_|^se_/.test(n)).sort(),
  built: [Array, Object, String, Promise, Element, Node, Document, EventTarget].map((c) => Object.getOwnPropertyNames(c.prototype).length),
  selection: String(getSelection()),
};";

/// Types of the events for which something listens on the window or the document.
async fn listened(browser: &Browser, expression: &str) -> Result<Vec<String>> {
    let found = browser.devtools("Runtime.evaluate", json!({ "expression": expression })).await?;
    let listeners = json!({ "objectId": found["result"]["objectId"] });
    let listeners = browser.devtools("DOMDebugger.getEventListeners", listeners).await?;
    let types = listeners["listeners"].as_array().into_iter().flatten();
    let mut types: Vec<String> = types.filter_map(|l| l["type"].as_str().map(str::to_owned)).collect();
    types.sort();
    Ok(types)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_outside_the_element_changes() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let colours = "<style>suunta-widget { --suunta-primary: #999 }</style>";
        let html = page(colours, &format!("<h1>Sivu</h1>{SNIPPET}<p>Lopuksi</p>"));
        let html = html.replace("<html lang=\"fi\">", "<html lang=\"ar\" dir=\"rtl\" class=\"js\">");
        let (html, script) = html.split_once("<script").context("no script")?;
        let (script, rest) = script.split_once("</script>").context("no end")?;
        let address = stage.city.write("picture.html", &format!("{html}{rest}"));
        browser.open(&address).await?;
        let before = browser.run(PICTURE, vec![]).await?;
        let heard = (listened(&browser, "window").await?, listened(&browser, "document").await?);
        ensure!(script.contains("/v1/widget.js"));
        let add = "const s = document.createElement('script'); s.src = arguments[0]; document.body.append(s); return true;";
        browser.run(add, vec![json!(stage.url("/v1/widget.js"))]).await?;
        jobseeker::widget_ready(&browser).await?;
        let colours = "return performance.getEntriesByType('resource').some((e) => e.name.includes('/assets/theme-'));";
        browser.until("the look at the colours", colours, vec![]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        let loaded = browser.run(PICTURE, vec![]).await?;
        same(&before, &loaded).context("after the widget came")?;

        running(&browser).await?;
        for _ in 0..7 {
            jobseeker::answer(&browser).await?;
        }
        jobseeker::speak(&browser, "sv").await?;
        browser.until("Swedish", "return find('.suunta').lang === 'sv';", vec![]).await?;
        let own = browser.run("return [find('.suunta').dir, getComputedStyle(find('.s-title')).direction];", vec![]).await?;
        ensure!(own == json!(["ltr", "ltr"]), "{own}");
        browser.run("document.activeElement.blur(); return true;", vec![]).await?;
        same(&before, &browser.run(PICTURE, vec![]).await?).context("after some steps")?;
        let origins = "return [...new Set(performance.getEntriesByType('resource').map((e) => e.name.split(':')[0] + new URL(e.name).origin))]
            .filter((o) => !o.startsWith('data'));";
        let origins = browser.run(origins, vec![]).await?;
        ensure!(origins == json!([format!("http{}", stage.home.url())]), "{origins}");

        // What is heard on the page's own window: nothing that slows scrolling or keeps a page from being brought back.
        let allowed = ["error", "offline", "online", "securitypolicyviolation"];
        for (now, was) in [(listened(&browser, "window").await?, heard.0), (listened(&browser, "document").await?, heard.1)] {
            let new: Vec<&String> = now.iter().filter(|n| !was.contains(n)).collect();
            ensure!(new.iter().all(|n| allowed.contains(&n.as_str())), "listens to {new:?}");
            println!("listened to: {new:?}");
        }
        browser.run("document.querySelector('suunta-widget').reset(); return true;", vec![]).await?;
        ensure!(browser.run("return sessionStorage.length;", vec![]).await? == json!(0), "answers are kept after a reset");
        browser.close().await
    })
    .await
}

fn same(before: &Value, now: &Value) -> Result<()> {
    for (name, was) in before.as_object().context("no picture")? {
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let new: Vec<Value> = list(&now[name]).into_iter().filter(|one| !list(was).contains(one)).collect();
        // The names of the window are a thousand; of texts the whole is told.
        let was = if name == "names" { &Value::Null } else { was };
        ensure!(
            new.is_empty() && (was.is_null() || &now[name] == was),
            "{name} has {new:?}; was {was}, is {}",
            now[name]
        );
    }
    Ok(())
}
