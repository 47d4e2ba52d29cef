//! The widget's place on a page: what stands around it is not pushed about, the page's own head covers nothing, and the page can
//! be enlarged and printed.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, DESKTOP};
use suunta_tests::stage::{Db, Stage, play};

use crate::guest::{SNIPPET, page, running};
use crate::jobseeker::{self, NEXT, SKIP};

/// Adds up what moves without the person having done anything: everything, and where something outside the widget moves.
const SHIFTS: &str = "window.shifts = { all: 0, outside: 0 };
new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
  if (entry.hadRecentInput) return;
  const widget = document.querySelector('suunta-widget');
  const outside = (node) => node && node.isConnected && node.getRootNode() === document && node !== widget;
  shifts.all += entry.value;
  if (entry.sources.some((source) => outside(source.node))) shifts.outside += entry.value;
})).observe({ type: 'layout-shift', buffered: true });";

/// The wasm comes when it is let.
const LATE_WASM: &str = "const real = fetch; window.come = new Promise((go) => { window.let_it = go; });
window.fetch = (...all) => String(all[0]).includes('.wasm') ? window.come.then(() => real(...all)) : real(...all);";

/// Everything comes late enough for the page to be painted before.
const SLOW: &str = "const quick = fetch;
window.fetch = (...all) => new Promise((go) => setTimeout(go, 250)).then(() => quick(...all));";

const VIEWS: [(u32, u32); 2] = [(360, 740), (1280, 900)];

/// The rule that the page for web teams gives.
async fn rule(stage: &Stage) -> Result<String> {
    let page = suunta_tests::http::client().get(stage.url("/embed?lang=en")).send().await?.text().await?;
    let rule = page.split_once("id=\"reserve\"").and_then(|(_, rest)| rest.split_once("<code>"));
    let rule = rule.and_then(|(_, rest)| rest.split_once("</code>")).context("no rule on /embed")?.0;
    ensure!(include_str!("../../../README.md").contains(rule), "the README gives another rule than {rule}");
    Ok(rule.to_owned())
}

async fn size(browser: &Browser, width: u32, height: u32, scale: f64) -> Result<()> {
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
    browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await.map(drop)
}

/// A page as cities have them: something above, the lines of the README, more below.
fn city_page(head: &str) -> String {
    let below = "<h2>Maksuttomat kurssit</h2><p>Kirjastossa opetellaan.</p>".repeat(12);
    page(
        &format!("<link rel=\"stylesheet\" href=\"city.css\">{head}"),
        &format!(
            "<header class=\"top\">Kaupunki</header><main><h1>Löydä suuntasi</h1><p class=\"lead\">Vastaa kyselyyn omaan tahtiin.</p>{SNIPPET}{below}</main>"
        ),
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_around_it_is_pushed_about() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": format!("{SHIFTS}{SLOW}{LATE_WASM}") })).await?;
        let reserved = stage.city.write("reserved.html", &city_page(&format!("<style>{}</style>", rule(stage).await?)));
        // The city's own stylesheet follows the README's advice.
        let bare = "<style>suunta-widget { display: inline; min-block-size: 0 }</style>";
        let bare = stage.city.write("bare.html", &city_page(bare));
        for (width, height) in VIEWS {
            size(&browser, width, height, 1.0).await?;
            let mut figures = Vec::new();
            for address in [&bare, &reserved] {
                browser.run("try { sessionStorage.clear() } catch (e) {} return true;", vec![]).await?;
                browser.open(address).await?;
                jobseeker::widget_ready(&browser).await?;
                tokio::time::sleep(std::time::Duration::from_millis(400)).await;
                let shifts = browser.run("return shifts.all;", vec![]).await?.as_f64().context("no figure")?;
                let tall = browser.run("return [find('.suunta').offsetHeight, document.querySelector('suunta-widget').offsetHeight];", vec![]).await?;
                figures.push((shifts, tall));
            }
            println!("{width} x {height}: bare and reserved {figures:?}");
            ensure!(figures[0].0 > 0.02, "without the rule nothing shifts either: the test shows nothing");
            ensure!(figures[1].0 < 0.01, "{width} x {height}: the page shifts by {}", figures[1].0);

            // Through the first questions, and over to the widget while the person waits: no move of its own.
            for key in [NEXT, SKIP, SKIP, SKIP, SKIP] {
                browser.click(key).await?;
                tokio::time::sleep(std::time::Duration::from_millis(60)).await;
            }
            browser.see(".s-wait").await?;
            tokio::time::sleep(std::time::Duration::from_millis(600)).await;
            browser.run("shifts.all = shifts.outside = window.most = 0; const count = () => { most = Math.max(most, all('.suunta').filter(shown).length); requestAnimationFrame(count); }; count(); window.let_it(); return true;", vec![]).await?;
            browser.see(".suunta:not(.s-first) .s-choices").await?;
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            let most = browser.run("return window.most;", vec![]).await?;
            ensure!(most == json!(1), "{most} widgets were seen one above the other");
            let shifts = browser.run("return [shifts.all, shifts.outside];", vec![]).await?;
            println!("{width} x {height}: {shifts} (all, outside) when a question comes after waiting");
            // The question is taller than the words that waited for it: what is in sight below gives way.
            ensure!(shifts[1].as_f64().is_some_and(|shift| shift < 0.1), "{width} x {height}: shifts by {shifts}");
        }
        browser.close().await
    })
    .await
}

/// Where things of a screen are within the widget, in whole pixels.
const PLACES: &str = "const top = document.querySelector('suunta-widget').getBoundingClientRect().top;
return ['.s-title', '.s-choices', '.s-progress', '.s-back', '.s-nav .s-button', '.s-nav .s-button-link', '.s-foot', '.s-panel'].map((css) => {
  const box = find(css).getBoundingClientRect();
  return [css, ...[box.left, box.top - top, box.width, box.height].map((v) => Math.round(v))].join(' ');
});";

/// The same screen drawn by the server and by the widget: whoever is handed over sees nothing move.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_widget_stands_where_the_first_questions_stood() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let late = json!({ "source": LATE_WASM });
        let added = browser.devtools("Page.addScriptToEvaluateOnNewDocument", late).await?;
        let address = stage.city.write("handed.html", &city_page(""));
        let mut seen: Vec<Vec<Value>> = Vec::new();
        for wasm in [false, true] {
            if wasm {
                browser
                    .devtools(
                        "Page.removeScriptToEvaluateOnNewDocument",
                        json!({ "identifier": added["identifier"] }),
                    )
                    .await?;
            }
            let mut places = Vec::new();
            for (width, height) in VIEWS {
                size(&browser, width, height, 1.0).await?;
                browser.open(&address).await?;
                if wasm {
                    running(&browser).await?;
                } else {
                    jobseeker::widget_ready(&browser).await?;
                    jobseeker::press_and_wait(&browser, NEXT).await?;
                }
                for at in 0..4 {
                    ensure!(browser.shows(".s-first").await? != wasm, "drawn by the other");
                    places.push(browser.run(PLACES, vec![]).await?);
                    if at < 3 {
                        jobseeker::press_and_wait(&browser, SKIP).await?;
                    }
                }
                browser.run("sessionStorage.clear(); return true;", vec![]).await?;
            }
            seen.push(places);
        }
        // Nor when the rest of the look has come while they still stand there: another language draws them with it.
        let plain = "return [getComputedStyle(find('.suunta')).padding, find('.s-title').getBoundingClientRect().top];";
        browser.open(&address).await?;
        jobseeker::widget_ready(&browser).await?;
        let before = browser.run(plain, vec![]).await?;
        let come = "return ['.css', '.wasm'].every((end) => performance.getEntriesByType('resource').some((e) => e.name.endsWith(end) && e.name.includes('/v1/')));";
        browser.until("all of it", come, vec![]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        for lang in ["en", "fi"] {
            browser.run("document.querySelector('suunta-widget').setLanguage(arguments[0]); return true;", vec![json!(lang)]).await?;
            browser.until("the language", "return find('.suunta').lang === arguments[0];", vec![json!(lang)]).await?;
        }
        ensure!(browser.shows(".s-first").await? && browser.run(plain, vec![]).await? == before, "the rest of the look moves the first questions");
        ensure!(seen[0].len() == 4 * VIEWS.len());
        for (first, widget) in seen[0].iter().zip(&seen[1]) {
            ensure!(first == widget, "{first}\nbecomes\n{widget}");
        }
        browser.close().await
    })
    .await
}

/// Where the thing with the focus is, and how far down the page's head reaches.
const FOCUS: &str = "let e = document.activeElement; while (e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
const box = (e.matches('input') ? e.closest('fieldset').querySelector('legend') || e : e).getBoundingClientRect();
return [e.className || e.localName, Math.round(box.top), document.querySelector('header').getBoundingClientRect().bottom, innerHeight];";

async fn uncovered(browser: &Browser, what: &str) -> Result<()> {
    let found = browser.run(FOCUS, vec![]).await?;
    let [top, head, window] = [1, 2, 3].map(|at| found[at].as_f64().unwrap_or(-1.0));
    ensure!(found[0] != json!("body"), "{what}: nothing has the focus");
    ensure!(
        top >= head && top < window,
        "{what}: the focus is under the page's head or out of sight: {found}"
    );
    Ok(())
}

/// Presses a button when the heading lies a little below the window's top, behind the page's head.
async fn press_scrolled(browser: &Browser, css: &str) -> Result<()> {
    let script = "scrollBy({ top: find('.s-title').getBoundingClientRect().top - 30, behavior: 'instant' }); find(arguments[0]).click(); return true;";
    browser.run(script, vec![json!(css)]).await?;
    tokio::time::sleep(std::time::Duration::from_millis(150)).await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_focus_is_never_under_a_sticky_head() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let late = json!({ "source": LATE_WASM });
        let mut late = Some(browser.devtools("Page.addScriptToEvaluateOnNewDocument", late).await?);
        for (wasm, height, position) in [(false, 80, "sticky"), (true, 260, "fixed")] {
            let what = format!("{position} {height}, wasm {wasm}");
            if wasm && let Some(added) = late.take() {
                let added = json!({ "identifier": added["identifier"] });
                browser.devtools("Page.removeScriptToEvaluateOnNewDocument", added).await?;
            }
            let style = format!("<style>html {{ scroll-behavior: smooth }} header.top {{ position: {position}; top: 0; inset-inline: 0;
                block-size: {height}px; background: #fff; z-index: 9 }}</style>");
            browser.open(&stage.city.write("head.html", &city_page(&style))).await?;
            if wasm {
                running(&browser).await?;
            } else {
                jobseeker::widget_ready(&browser).await?;
                press_scrolled(&browser, NEXT).await?;
            }
            for question in 0..3 {
                press_scrolled(&browser, NEXT).await?;
                uncovered(&browser, &format!("{what}, error {question}")).await?;
                press_scrolled(&browser, ".s-error-summary a").await?;
                uncovered(&browser, &format!("{what}, field {question}")).await?;
                press_scrolled(&browser, SKIP).await?;
                uncovered(&browser, &format!("{what}, question {question}")).await?;
            }
            browser.run("sessionStorage.clear(); return true;", vec![]).await?;
        }
        // A banner over the lower half is no head: nothing is pushed out of sight because of it.
        let banner = "<style>header.top { position: fixed; top: 40%; bottom: 0; inset-inline: 0; background: #fff; z-index: 9 } h1 { margin-block-end: 2000px }</style>";
        browser.open(&stage.city.write("banner.html", &city_page(banner))).await?;
        running(&browser).await?;
        let press = "scrollBy(0, find('.s-title').getBoundingClientRect().top - innerHeight / 2); find(arguments[0]).click(); return true;";
        browser.run(press, vec![json!(SKIP)]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(150)).await;
        let found = browser.run(FOCUS, vec![]).await?;
        let (top, window) = (found[1].as_f64().unwrap_or(-1.0), found[3].as_f64().unwrap_or(0.0));
        ensure!(top >= 0.0 && top < window, "the banner sent the heading out of sight: {found}");
        browser.close().await
    })
    .await
}

/// Size of the paper and number of pages.
async fn printed(browser: &Browser) -> Result<(Vec<String>, usize)> {
    let pdf = browser.devtools("Page.printToPDF", json!({ "preferCSSPageSize": true })).await?;
    let pdf = data_encoding::BASE64.decode(pdf["data"].as_str().unwrap_or_default().as_bytes())?;
    let text = String::from_utf8_lossy(&pdf).into_owned();
    let boxes: Vec<String> =
        text.split("/MediaBox").skip(1).filter_map(|rest| Some(rest.split_once(']')?.0.to_owned())).collect();
    let count = boxes.len();
    let mut sizes = boxes;
    sizes.sort();
    sizes.dedup();
    Ok((sizes, count))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_can_be_enlarged_and_printed() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        // A window of 1,280 pixels at 400 %, and a page that enlarges itself.
        for (style, width, height, scale) in [("", 320, 256, 4.0), ("<style>body { zoom: 2 }</style>", 720, 900, 1.0)] {
            size(&browser, width, height, scale).await?;
            browser.open(&stage.city.write("zoom.html", &city_page(style))).await?;
            running(&browser).await?;
            jobseeker::answer(&browser).await?;
            let found = browser.run("const box = find('.s-title').getBoundingClientRect();
                return [document.documentElement.scrollWidth - innerWidth, box.top >= 0 && box.top < innerHeight];", vec![]).await?;
            ensure!(found == json!([0, true]), "{width}: {found}");
            browser.run("sessionStorage.clear(); return true;", vec![]).await?;
        }
        browser.devtools("Emulation.clearDeviceMetricsOverride", json!({})).await?;

        let paper = "<style>@page { size: 500px 800px; margin: 20px }</style>";
        let with = city_page(paper);
        let without = with.replace(SNIPPET, "");
        browser.open(&stage.city.write("paper.html", &without)).await?;
        let (sizes, pages) = printed(&browser).await?;
        browser.open(&stage.city.write("paper-with.html", &with)).await?;
        running(&browser).await?;
        let marker = jobseeker::marker(&browser).await?;
        let (now, more) = printed(&browser).await?;
        println!("printed: {pages} pages without the widget, {more} with it; {now:?}");
        ensure!(sizes.len() == 1 && now == sizes, "the paper became {now:?}, was {sizes:?}");
        ensure!(more > 0 && more <= pages + 2, "{more} pages, {pages} without the widget");
        ensure!(jobseeker::marker(&browser).await? == marker);
        jobseeker::answer(&browser).await?;
        browser.close().await
    })
    .await
}
