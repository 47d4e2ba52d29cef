//! The first questions as the server draws them, before the wasm is there; and what is shown when it breaks.

use super::*;

/// The wasm does not come before it is let.
const NO_WASM: &str = "const plain = fetch;
  window.fetch = (...all) => String(all[0]).includes('.wasm') ? new Promise(() => {}) : plain(...all);";

pub(super) async fn screens(matrix: &Matrix, stage: &Stage, places: &Places) -> Result<()> {
    let part = Part::new(matrix, stage).await?;
    let browser = &part.browser;
    let before = json!({ "source": format!("{{ {NO_WASM} }} {HINDRANCES}") });
    let kept_back = browser.devtools("Page.addScriptToEvaluateOnNewDocument", before).await?;
    browser.open(&stage.city.page("oulu.html")).await?;
    jobseeker::widget_ready(browser).await?;
    part.screen("first start").await?;
    part.offline("first start").await?;
    questions(&part, "first ").await?;
    // Nothing more can be asked before the wasm is there.
    hinder(browser, "hurry", "").await?;
    browser.see(".s-wait").await?;
    part.screen("first waiting").await?;
    part.show("first waiting, slow", async || {
        let long =
            "const title = find('.s-wait [data-slow]'); title.textContent = title.dataset.slow; return true;";
        browser.run(long, vec![]).await.map(drop)
    })
    .await?;
    part.show("first start, cleared", async || {
        browser.run("document.querySelector('suunta-widget').reset(); return true;", vec![]).await?;
        browser.see(".s-live .s-note").await.map(drop)
    })
    .await?;

    browser.devtools("Page.removeScriptToEvaluateOnNewDocument", kept_back).await?;
    for (language, looks) in part.cells() {
        part.go_on(&places.can_do).await?;
        speak(browser, &language).await?;
        let broken = "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })); return true;";
        browser.run(broken, vec![]).await?;
        browser.see("[data-step=broken] button").await?;
        part.at("broken", &language.code, &looks).await?;
    }
    part.browser.close().await
}

/// The four questions about the situation, from the start screen on; they are skipped.
pub(super) async fn questions(part: &Part<'_>, drawn: &str) -> Result<()> {
    let browser = &part.browser;
    let mut on = jobseeker::NEXT;
    for name in ["municipality", "goal", "finnish", "barriers"] {
        jobseeker::press_and_wait(browser, on).await?;
        let page = format!("{drawn}{name}");
        part.screen(&page).await?;
        part.offline(&page).await?;
        part.error(&page).await?;
        on = jobseeker::SKIP;
    }
    part.show(&format!("{drawn}question, asked whether to clear"), async || {
        if !browser.shows(".s-ask").await? {
            browser.click(".s-foot .s-clear").await?;
        }
        browser.see(".s-ask").await.map(drop)
    })
    .await?;
    browser.click(on).await
}
