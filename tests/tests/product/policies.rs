//! Which of the three ways runs under which content policy: without a violation where the first runs, with one for each way
//! that is refused elsewhere.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, DESKTOP};
use suunta_tests::stage::{Db, Stage, play};

use crate::jobseeker;

/// Policy (`S`: the server), what runs, and whether the loader itself is refused.
const POLICIES: [(&str, &str); 14] = [
    ("", "widget"),
    ("default-src 'self'; script-src S 'wasm-unsafe-eval'; connect-src S; frame-src S", "widget"),
    ("default-src 'none'; script-src S 'wasm-unsafe-eval'; connect-src S", "widget"),
    ("default-src 'self' S 'unsafe-eval'", "widget"),
    ("script-src 'nonce-once' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src S", "widget"),
    ("script-src 'nonce-once' 'wasm-unsafe-eval'; connect-src S", "widget"),
    ("script-src S 'wasm-unsafe-eval'; connect-src S; require-trusted-types-for 'script'", "widget"),
    (
        "script-src S 'wasm-unsafe-eval'; connect-src S; trusted-types suunta; require-trusted-types-for 'script'",
        "widget",
    ),
    (
        "script-src S 'wasm-unsafe-eval'; connect-src S; frame-src S; trusted-types 'none'; require-trusted-types-for 'script'",
        "frame",
    ),
    ("default-src 'self'; script-src S; connect-src S; frame-src S", "frame"),
    ("default-src 'self'; script-src S 'wasm-unsafe-eval'; frame-src S", "frame"),
    ("default-src 'self'; script-src S", "link"),
    ("default-src 'self'", "link"),
    ("default-src 'self'; require-trusted-types-for 'script'", "link"),
];

const LISTEN: &str = "window.violations = []; document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));";

/// What stands there: the widget's own first screen, a frame that grew, or the link alone.
const STANDS: &str = "
const widget = document.querySelector('suunta-widget');
const root = widget.shadowRoot;
if (root && root.querySelector('.s-first')) return 'first';
const frame = root && root.querySelector('iframe');
if (frame && frame.clientHeight > 200) return 'frame';
return null;";

async fn runs(browser: &Browser, stage: &Stage, policy: &str) -> Result<&'static str> {
    let server = stage.home.url();
    browser.open(&stage.city.page_under("oulu.html", &policy.replace('S', &server))).await?;
    let watch = suunta_tests::clock::Stopwatch::start();
    while !watch.over(std::time::Duration::from_secs(4)) {
        let stands = browser.run(STANDS, vec![]).await?;
        if stands == json!("frame") {
            return Ok("frame");
        }
        if stands == json!("first") {
            // The first press goes to the wasm, if there is any.
            browser.until("the wasm", "const w = document.querySelector('suunta-widget'); const f = w.shadowRoot.querySelector('[data-step=start]');
                if (!f) return true; w.reset(); w.start(); return !w.shadowRoot.querySelector('.s-first');", vec![]).await?;
            return Ok("widget");
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    ensure!(browser.shows("suunta-widget a").await?, "not even the link");
    Ok("link")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_policy_gets_the_best_way_it_allows() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LISTEN })).await?;
        for (policy, expected) in POLICIES {
            let found = runs(&browser, stage, policy).await.with_context(|| policy.to_owned())?;
            // The page's own picture and stylesheet are not ours.
            let ours = "return violations.filter((v) => v.includes(arguments[0]) || /eval|trusted/.test(v));";
            let violations = browser.run(ours, vec![json!(stage.home.url())]).await?;
            let count = violations.as_array().map_or(0, Vec::len);
            println!("{found:<7} {count} {policy}");
            ensure!(found == expected, "{policy}: {found} runs, not the {expected}; {violations}");
            // Whether a way is allowed can only be found by trying it: one violation for each way that is not.
            let tried = ["widget", "frame", "link"].iter().position(|way| *way == found).unwrap_or(0);
            ensure!(count <= tried, "{policy}: {violations}");
        }
        browser.close().await
    })
    .await
}

/// In the frame the whole job can be done, the city page hears its events, and nobody else's messages are believed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_frame_does_the_whole_job() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(suunta_tests::browser::PHONE).await?;
        let listen = "window.heard = []; ['step', 'finished', 'sent'].forEach((name) => document.addEventListener('suunta:' + name, (e) => heard.push([name, e.detail])));";
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": listen })).await?;
        ensure!(runs(&browser, stage, "script-src S; connect-src S").await? == "frame");
        // Whatever the page says to itself or into the frame changes nothing.
        browser.run("
            const frame = document.querySelector('suunta-widget').shadowRoot.querySelector('iframe');
            const odd = [null, 0, 'suunta', [], {}, { suunta: 1 }, { suunta: 'height', height: 1 }, { suunta: 'height', height: 'x' },
              { suunta: 'event', name: 'sent' }, { suunta: 'running' }, { suunta: 'look', top: 1e9 }, { suunta: 'answers', answers: 'x' },
              { suunta: 'answers', answers: { begun: true, situation: 5 } }, { suunta: 'sent', number: '<b>' }, { suunta: 'back' }];
            for (let i = 0; i < 300; i++) {
              window.postMessage(odd[i % odd.length], '*');
              frame.contentWindow.postMessage(odd[i % odd.length], '*');
            }
            return true;", vec![]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let height = browser.run("return document.querySelector('suunta-widget').shadowRoot.querySelector('iframe').clientHeight;", vec![]).await?;
        ensure!(height.as_f64().is_some_and(|height| height > 300.0), "a stranger's message set the height: {height}");
        let heard = browser.run("return heard;", vec![]).await?;
        ensure!(heard == json!([["step", { "stretch": "start", "number": 1 }]]), "{heard}");

        browser.picture("in-the-frame").await?;
        browser.enter_frame("iframe").await?;
        jobseeker::to_result(&browser).await?;
        let receipt = jobseeker::send(&browser, &jobseeker::Contact::default()).await?;
        ensure!(stage.number("SELECT count(*) FROM cases").await? == 1, "not stored exactly once");
        browser.leave_frame().await?;
        browser.leave_frame().await?;
        let heard = browser.run("return heard.map((h) => h[0]).filter((n) => n !== 'step');", vec![]).await?;
        ensure!(heard == json!(["finished", "sent"]), "{heard}");
        jobseeker::status(&browser, &stage.home.url(), &receipt.code).await?;
        browser.close().await
    })
    .await
}

/// When the wasm breaks in the frame, the way on is a plain page in a window of its own: no plain page may be framed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broken_frame_leads_to_the_plain_page() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        ensure!(runs(&browser, stage, "script-src S; connect-src S").await? == "frame");
        browser.enter_frame("iframe").await?;
        crate::guest::running(&browser).await?;
        jobseeker::answer(&browser).await?;
        let broken = "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
            return true;";
        browser.run(broken, vec![]).await?;
        browser.click("form[data-step=broken] button").await?;
        let client = browser.client();
        let mut windows = client.windows().await?;
        for _ in 0..50 {
            if windows.len() == 2 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            windows = client.windows().await?;
        }
        let fresh = windows.into_iter().nth(1).context("no second window")?;
        client.switch_to_window(fresh).await?;
        browser.until("the plain page", "return location.pathname.endsWith('/answers') && !!document.querySelector('form h1, form h2, main h1');", vec![]).await?;
        browser.close().await
    })
    .await
}
