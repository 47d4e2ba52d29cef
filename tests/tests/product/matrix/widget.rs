//! The widget's own screens, from the start to the preview, and saving to go on elsewhere.

use super::first::questions;
use super::*;

/// What a page asks of its widget.
const RESET: &str = "document.querySelector('suunta-widget').reset(); return true;";
/// The way to saving, under each screen.
const KEEP: &str = ".s-foot .s-button-link:not(.s-clear)";

pub(super) async fn screens(matrix: &Matrix, stage: &Stage, asked: &Asked, places: &Places) -> Result<()> {
    let part = Part::new(matrix, stage).await?;
    part.browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HINDRANCES })).await?;
    situation(&part, places).await?;
    digital(&part, places).await?;
    interests(&part, places).await?;
    result(&part, places).await?;
    elsewhere(&part, places).await?;
    waiting(&part, asked, places).await?;
    part.browser.close().await
}

async fn situation(part: &Part<'_>, places: &Places) -> Result<()> {
    part.go_on(&places.can_do).await?;
    part.show("start, cleared", async || {
        part.browser.run(RESET, vec![]).await?;
        part.browser.see(".s-live .s-note").await?;
        part.browser.see(".s-ticks").await.map(drop)
    })
    .await?;
    part.screen("start").await?;
    questions(part, "").await
}

async fn digital(part: &Part<'_>, places: &Places) -> Result<()> {
    for (page, answers) in
        [("can-do", &places.can_do), ("vignette", &places.vignette), ("task", &places.task)]
    {
        part.go_on(answers).await?;
        part.screen(page).await?;
        part.offline(page).await?;
        part.error(page).await?;
    }
    part.unfolded("task, words explained").await?;
    part.go_on(&places.can_do).await?;
    part.unclear("can-do, not understood").await
}

async fn interests(part: &Part<'_>, places: &Places) -> Result<()> {
    part.go_on(&places.activities).await?;
    part.screen("activities").await?;
    part.offline("activities").await?;
    part.go_on(&places.preference).await?;
    part.screen("preference").await?;
    part.offline("preference").await?;
    part.error("preference").await?;
    for scale in ["R", "S", "C"] {
        jobseeker::choose(&part.browser, &[scale]).await?;
    }
    part.error("preference, too many").await
}

async fn result(part: &Part<'_>, places: &Places) -> Result<()> {
    let browser = &part.browser;
    part.go_on(&places.result).await?;
    part.screen("result").await?;
    part.unfolded("result, everything open").await?;
    part.offline("result").await?;
    let count = "section:has(> .s-choice)";
    let said = "return find('section:has(> .s-choice) > [role=status]').textContent;";
    part.show("result, counted without a tick", async || {
        browser.click(&format!("{count} > .s-button")).await?;
        browser.until("what is missing", said, vec![]).await.map(drop)
    })
    .await?;
    browser.click(&format!("{count} > .s-choice")).await?;
    part.show("result, counting failed", async || {
        hinder(browser, "fail", "/count").await?;
        browser.click(&format!("{count} > .s-button")).await?;
        browser.until("that it failed", said, vec![]).await.map(drop)
    })
    .await?;
    hinder(browser, "fail", "").await?;
    browser.click(&format!("{count} > .s-button")).await?;
    browser.until("counted", "return !find('[aria-describedby=count-help]');", vec![]).await?;
    part.show("result, counted", async || Ok(())).await?;
    part.show("result, job profile in Swedish and copied", async || {
        browser.click(".s-main .s-lang button[lang=sv]").await?;
        browser.see(".s-profile[lang=sv]").await?;
        browser.click("section:has(> .s-profile) > .s-nav .s-button").await?;
        let copied = "return find('section:has(> .s-profile) > [role=status]').textContent;";
        browser.until("copied", copied, vec![]).await.map(drop)
    })
    .await?;

    jobseeker::press_and_wait(browser, ".s-next .s-card .s-button").await?;
    browser.see(".s-preview").await?;
    part.screen("preview").await?;
    part.offline("preview").await?;
    browser.click(".s-preview section .s-choice").await?;
    part.show("preview, a part left out", async || Ok(())).await?;
    while browser.shows(".s-preview .s-choice.is-chosen").await? {
        browser.click(".s-preview .s-choice.is-chosen").await?;
    }
    part.show("preview, everything left out", async || Ok(())).await
}

/// Saving and opening.
async fn elsewhere(part: &Part<'_>, places: &Places) -> Result<()> {
    let browser = &part.browser;
    part.go_on(&places.can_do).await?;
    jobseeker::press_and_wait(browser, KEEP).await?;
    browser.see(".s-body .s-nav .s-button-quiet").await?;
    part.screen("saving").await?;
    part.offline("saving").await?;
    part.show("saving, error", async || {
        hinder(browser, "fail", "/kept").await?;
        browser.click(".s-body .s-nav .s-button").await?;
        browser.see(".s-error-summary").await.map(drop)
    })
    .await?;
    hinder(browser, "fail", "").await?;
    browser.click(".s-body .s-nav .s-button").await?;
    let code = crate::elsewhere::shown_code(browser).await?;
    part.screen("saved").await?;
    // Other answers stand here when it is opened.
    jobseeker::press_and_wait(browser, ".s-back").await?;
    jobseeker::answer(browser).await?;
    jobseeker::press_and_wait(browser, KEEP).await?;
    part.show("saved, answers changed since", async || Ok(())).await?;

    part.go_on(&places.vignette).await?;
    jobseeker::press_and_wait(browser, KEEP).await?;
    jobseeker::press_and_wait(browser, ".s-body .s-button-link").await?;
    browser.see("#kept-code").await?;
    part.screen("opening").await?;
    part.offline("opening").await?;
    part.show("opening, error", async || open(browser, "ABCD", ".s-error-summary").await).await?;
    open(browser, &code, ".s-body .s-nav .s-button-quiet").await?;
    part.show("opening, asked whether to replace", async || Ok(())).await?;
    browser.click(".s-body .s-nav .s-button").await?;
    browser.see(".s-live .s-note").await?;
    part.show("opened", async || Ok(())).await?;
    jobseeker::press_and_wait(browser, KEEP).await?;
    jobseeker::press_and_wait(browser, ".s-body > .s-stack > div:last-child .s-button-link").await?;
    part.show("saved, asked whether to delete", async || Ok(())).await?;
    browser.click(".s-body .s-nav .s-button").await?;
    browser.see(".s-live .s-note").await?;
    part.show("saved, deleted", async || Ok(())).await
}

/// Types a code, presses "open", and sees what comes.
async fn open(browser: &Browser, code: &str, comes: &str) -> Result<()> {
    browser.type_into("#kept-code", code).await?;
    browser.click(".s-body form button[type=submit]").await?;
    browser.see(comes).await.map(drop)
}

/// The questions do not come, come late, or cannot be had.
async fn waiting(part: &Part<'_>, asked: &Asked, places: &Places) -> Result<()> {
    let browser = &part.browser;
    let waits = "return find('.suunta:not(.s-first) .s-wait');";
    hinder(browser, "hold", &asked.manifest.questions).await?;
    part.go_on_until(&places.can_do, waits).await?;
    part.screen("waiting").await?;
    hinder(browser, "hurry", "1").await?;
    for (language, looks) in part.cells() {
        part.go_on_until(&places.can_do, waits).await?;
        speak(browser, &language).await?;
        let title = browser.run("return find('.s-wait .s-title').textContent;", vec![]).await?;
        ensure!(title.as_str().is_some_and(|title| !title.is_empty()), "no words");
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        part.at("waiting, slow", &language.code, &looks).await?;
    }
    hinder(browser, "hold", "").await?;
    hinder(browser, "hurry", "").await?;
    hinder(browser, "fail", &asked.manifest.questions).await?;
    part.go_on_until(&places.can_do, "return find('.s-nav a.s-button-link');").await?;
    part.screen("failed").await?;
    hinder(browser, "fail", "").await
}
