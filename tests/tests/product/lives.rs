//! Elements that share a page, are moved, go and come back, as pages without reloads do with them; and what a thousand of them
//! leave behind.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, DESKTOP};
use suunta_tests::stage::{Db, play};

use crate::guest::{SNIPPET, page, running};
use crate::jobseeker;

/// What each element on the page shows: its language, where it is, whether the wasm draws it.
const EACH: &str = "return [...document.querySelectorAll('suunta-widget')].map((w) => {
  const box = w.shadowRoot && w.shadowRoot.querySelector('.suunta');
  return box && [box.lang, [...box.querySelectorAll('.s-title')].find(shown).textContent.trim(), !box.matches('.s-first')];
});";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_share_a_page_and_are_moved_about() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let more = "<suunta-widget site=\"oulu\" lang=\"sv\"></suunta-widget><suunta-widget site=\"rovaniemi\" lang=\"en\"></suunta-widget>
            <section id=\"other\"></section><script src=\"{{server}}/v1/widget.js\"></script>";
        browser.open(&stage.city.write("several.html", &page("", &format!("{SNIPPET}{more}")))).await?;
        let three = json!([["fi", "Löydä suuntasi", false], ["sv", "Hitta din riktning", false], ["en", "Find your direction", false]]);
        let all = format!("const wanted = {three}; const now = (() => {{ {EACH} }})(); return JSON.stringify(now) === JSON.stringify(wanted);");
        browser.until("three widgets in three languages", &all, vec![]).await?;

        // The first goes on; what the others do is not about its answers.
        running(&browser).await?;
        jobseeker::answer(&browser).await?;
        let stands = jobseeker::marker(&browser).await?;
        // Not when they were kept: what of the first one still comes keeps them once more.
        let kept = "const kept = JSON.parse(sessionStorage.getItem('suunta:oulu')); return kept && JSON.stringify(kept.answers);";
        let answers = browser.run(kept, vec![]).await?;
        browser.run("document.querySelectorAll('suunta-widget')[1].setLanguage('en'); return true;", vec![]).await?;
        browser.until("English", &format!("const now = (() => {{ {EACH} }})(); return now[1][0] === 'en';"), vec![]).await?;
        browser.run("document.querySelectorAll('suunta-widget')[2].reset(); return true;", vec![]).await?;
        let then = browser.run(kept, vec![]).await?;
        ensure!(answers.is_string() && then == answers, "another element took the answers away: {answers} became {then}");

        // Moved within the page: the same picture at once, with what is chosen on it, and nothing is fetched again.
        jobseeker::choose(&browser, &["new-field"]).await?;
        let moved = browser.client().execute_async(
            "const done = arguments[0], w = document.querySelector('suunta-widget'), r = w.shadowRoot;
             const count = () => performance.getEntriesByType('resource').length, before = count();
             document.getElementById('other').append(w);
             setTimeout(() => done([!r.querySelector('slot'), !!r.querySelector('.suunta:not(.s-first)'), r.querySelectorAll('input:checked').length, count() - before]), 300);",
            vec![],
        ).await?;
        ensure!(moved == json!([true, true, 1, 0]), "{moved}");
        browser.run("document.body.prepend(document.querySelector('#other suunta-widget')); return true;", vec![]).await?;
        ensure!(jobseeker::marker(&browser).await? == stands);
        jobseeker::press_and_wait(&browser, jobseeker::NEXT).await?;

        // Taken out and brought back later: where it was.
        let stands = jobseeker::marker(&browser).await?;
        browser.run("window.out = document.querySelector('suunta-widget'); out.remove(); return true;", vec![]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        let left = browser.run("return [!!out.shadowRoot.querySelector('.suunta'), out.shadowRoot.adoptedStyleSheets.length];", vec![]).await?;
        ensure!(left == json!([false, 0]), "a removed element still holds {left}");
        browser.run("document.body.prepend(out); return true;", vec![]).await?;
        jobseeker::another(&browser, "").await?;
        ensure!(jobseeker::marker(&browser).await? == stands, "not where it was");
        // In and out faster than anything can come.
        browser.run("for (let i = 0; i < 40; i++) { out.remove(); if (i % 3) document.body.prepend(out); }
            document.body.prepend(out); return true;", vec![]).await?;
        jobseeker::another(&browser, "").await?;
        ensure!(jobseeker::marker(&browser).await? == stands, "not where it was");
        ensure!(browser.run("return document.querySelectorAll('suunta-widget').length;", vec![]).await? == json!(3));
        let said = browser.console().await?;
        ensure!(said.is_empty(), "{said:?}");

        // The wasm is gone: the message and the way on stand there, with the answers.
        running(&browser).await?;
        jobseeker::answer(&browser).await?;
        let gone = "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
            const form = find('form[data-step=broken]');
            return form && [shown(form), JSON.parse(form.elements.answers.value).begun, form.action.endsWith('/s/oulu/fi/answers')];";
        let gone = browser.run(gone, vec![]).await?;
        ensure!(gone == json!([true, true, true]), "{gone}");
        browser.close().await
    })
    .await
}

/// Where the page asks for it, the browser's Back and Forward are the widget's; entries of the page's own stay what they are.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_browsers_back_is_the_widgets_where_a_page_asks() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let asks = SNIPPET.replace("<suunta-widget ", "<suunta-widget history=\"screens\" ");
        ensure!(asks != SNIPPET);
        browser.open(&stage.city.write("history.html", &page("", &asks))).await?;
        let address = browser.address().await?;
        running(&browser).await?;
        let mut markers = vec![jobseeker::marker(&browser).await?];
        let entries =
            async || Ok::<_, anyhow::Error>(browser.run("return history.length;", vec![]).await?.as_u64());
        let before = entries().await?;
        for _ in 0..5 {
            jobseeker::answer(&browser).await?;
            markers.push(jobseeker::marker(&browser).await?);
        }
        ensure!(entries().await? == before.map(|count| count + 5), "not one entry a screen");
        let at = async |number: usize| -> Result<()> {
            // How many are still to come is known better later on.
            let (title, _) = markers[number].split_once(" | ").context("no progress")?;
            let there = "const title = all('.s-title').find(shown);
                return !!title && title.textContent.trim() === arguments[0];";
            browser.until(&format!("screen {number}"), there, vec![json!(title)]).await?;
            ensure!(browser.address().await? == address, "another address");
            Ok(())
        };
        browser.client().back().await?;
        at(4).await?;
        browser.client().back().await?;
        at(3).await?;
        browser.client().forward().await?;
        at(4).await?;
        // Several at once, as by a long press on the button.
        browser.run("history.go(-3); return true;", vec![]).await?;
        at(1).await?;
        browser.run("history.go(4); return true;", vec![]).await?;
        at(5).await?;
        // One after the other, before anything is drawn.
        browser.run("history.back(); setTimeout(() => history.back()); return true;", vec![]).await?;
        at(3).await?;
        browser.run("history.go(2); return true;", vec![]).await?;
        at(5).await?;
        // The widget's own Back takes the history along: what comes then is no further entry.
        browser.click(".s-back").await?;
        at(4).await?;
        browser.client().back().await?;
        at(3).await?;
        jobseeker::press_and_wait(&browser, jobseeker::NEXT).await?;
        at(4).await?;
        let now = entries().await?;
        ensure!(
            now == before.map(|count| count + 4),
            "the way that was left stays in the history: {before:?} entries have become {now:?}"
        );
        // An entry of the page's own in between is the page's.
        browser.run("history.pushState({ page: 1 }, '', '#own'); return true;", vec![]).await?;
        browser.run("history.back(); return true;", vec![]).await?;
        at(4).await?;
        // Over a reload.
        browser.client().refresh().await?;
        jobseeker::another(&browser, "").await?;
        at(4).await?;
        browser.client().back().await?;
        at(3).await?;
        let said = browser.console().await?;
        ensure!(said.is_empty(), "{said:?}");
        browser.close().await
    })
    .await
}

/// What Turbo and its like do: the body is exchanged, its copy comes back, and the scripts in it run again.
const AWAY: &str = "window.copy = document.body.cloneNode(true);
const other = document.createElement('body');
other.innerHTML = '<h1>Toinen sivu</h1>';
document.body.replaceWith(other);
return true;";
const BACK: &str = "const body = window.copy.cloneNode(true);
document.body.replaceWith(body);
for (const old of body.querySelectorAll('script')) {
  const fresh = document.createElement('script');
  for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
  old.replaceWith(fresh);
}
return true;";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_is_exchanged_brings_it_back_once() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let short =
            "<script src=\"{{server}}/v1/widget.js\" data-site=\"oulu\" data-lang=\"fi\" async></script>";
        for (name, lines) in [("element", SNIPPET), ("short", short)] {
            browser.open(&stage.city.write(&format!("turbo-{name}.html"), &page("", lines))).await?;
            running(&browser).await?;
            jobseeker::answer(&browser).await?;
            let stands = jobseeker::marker(&browser).await?;
            for _ in 0..2 {
                browser.run(AWAY, vec![]).await?;
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                browser.run(BACK, vec![]).await?;
                jobseeker::another(&browser, "").await?;
                tokio::time::sleep(std::time::Duration::from_millis(200)).await;
                ensure!(jobseeker::marker(&browser).await? == stands, "{name}: not where it was");
                let count =
                    browser.run("return document.querySelectorAll('suunta-widget').length;", vec![]).await?;
                ensure!(count == json!(1), "{name}: {count} widgets after coming back");
            }
            jobseeker::press_and_wait(&browser, jobseeker::SKIP).await?;
            browser.run("sessionStorage.clear(); return true;", vec![]).await?;
            let said = browser.console().await?;
            ensure!(said.is_empty(), "{name}: {said:?}");
        }
        browser.close().await
    })
    .await
}

/// The wasm's own memory is in none of the browser's figures.
const WATCH_WASM: &str = "const make = WebAssembly.instantiateStreaming;
WebAssembly.instantiateStreaming = (...all) => make(...all).then((made) => { window.wasm = made.instance.exports.memory; return made; });";

/// Puts so many elements onto the page, one after the other, has the wasm draw most of them, and takes them out again.
const MOUNT: &str = "const [count, done] = arguments;
const until = async (what, test) => {
  for (let i = 0; i < 2000; i++) { if (test()) return; await new Promise((go) => setTimeout(go, 3)); }
  throw new Error('never: ' + what);
};
(async () => {
  for (let i = 0; i < count; i++) {
    const w = document.createElement('suunta-widget');
    w.setAttribute('site', 'oulu');
    w.lang = ['fi', 'sv', 'en'][i % 3];
    if (i % 2) w.style.setProperty('--suunta-primary', '#999');
    document.body.append(w);
    const found = (css) => w.shadowRoot && w.shadowRoot.querySelector(css);
    if (i % 7) await until('first', () => found('.s-first form:not([hidden])'));
    if (i % 4 && i % 7) await until('wasm', () => found('.suunta:not(.s-first) .s-choices') || (w.reset(), w.start()));
    w.reset();
    w.remove();
    await new Promise((go) => setTimeout(go));
  }
})().then(() => done(true), (error) => done(String(error)));";

/// Nodes, listeners, kilobytes of the JavaScript heap and of the wasm's memory, after the garbage is out. What was taken out while
/// it fetched is held until the answer comes, which a busy machine keeps for a second and more: looked at until it stays the same.
async fn held(browser: &Browser) -> Result<[f64; 4]> {
    let (mut last, mut same) = (read(browser).await?, 0);
    for _ in 0..40 {
        browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        let now = read(browser).await?;
        same = if now[..2] == last[..2] { same + 1 } else { 0 };
        last = now;
        if same == 4 {
            break;
        }
    }
    Ok(last)
}

async fn read(browser: &Browser) -> Result<[f64; 4]> {
    let found = browser.devtools("Performance.getMetrics", json!({})).await?;
    let of = |name: &str| {
        let all = found["metrics"].as_array().into_iter().flatten();
        all.filter(|m| m["name"] == json!(name)).find_map(|m| m["value"].as_f64()).context("no such figure")
    };
    let wasm = browser.run("return window.wasm.buffer.byteLength;", vec![]).await?.as_f64().unwrap_or(0.0);
    Ok([of("Nodes")?, of("JSEventListeners")?, of("JSHeapUsedSize")? / 1024.0, wasm / 1024.0])
}

async fn mount(browser: &Browser, count: usize) -> Result<()> {
    for _ in 0..count.div_ceil(20) {
        let done = browser.client().execute_async(MOUNT, vec![json!(20)]).await?;
        ensure!(done == Value::Bool(true), "{done}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mounts_and_unmounts_leave_nothing_behind() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH_WASM })).await?;
        browser.open(&stage.city.write("mounts.html", &page("", SNIPPET))).await?;
        running(&browser).await?;
        browser.run("document.querySelector('suunta-widget').remove(); return true;", vec![]).await?;
        browser.devtools("Performance.enable", json!({})).await?;
        // What is made once and kept is there after these.
        mount(&browser, 40).await?;
        let before = held(&browser).await?;
        let count = if std::env::var_os("SUUNTA_FULL").is_some() { 1_000 } else { 60 };
        mount(&browser, count).await?;
        let after = held(&browser).await?;
        println!("nodes, listeners, KB of heap, KB of wasm: {before:?}, after {count} mounts {after:?}");
        let each = |at: usize, once: f64| (after[at] - before[at] - once) / count as f64;
        // Yew never takes back what it listens with: an empty `div` and a closure for each kind of event stay of every mount.
        ensure!(each(0, 20.0) < 1.0, "{} nodes stay of each", each(0, 0.0));
        ensure!(each(1, 10.0) < 2.0, "{} listeners stay of each", each(1, 0.0));
        ensure!(each(2, 500.0) < 4.0, "{} KB of heap stay of each", each(2, 0.0));
        ensure!(each(3, 64.0) < 2.0, "{} KB of wasm stay of each", each(3, 0.0));
        browser.close().await
    })
    .await
}
