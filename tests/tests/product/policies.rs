//! Which of the three ways runs under which content policy: without a violation where the first runs, with one for each way
//! that is refused elsewhere.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, DESKTOP};
use suunta_tests::stage::{Db, Stage, play};

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

pub async fn runs(browser: &Browser, stage: &Stage, policy: &str) -> Result<&'static str> {
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
