//! Sending from the widget: the server's own page in a frame of another origin, where both checkers run inside, and what stands around it.

use super::*;

pub(super) async fn screens(matrix: &Matrix, stage: &Stage, places: &Places) -> Result<()> {
    let part = Part::new(matrix, stage).await?;
    let browser = &part.browser;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HINDRANCES })).await?;
    let cells = part.cells();
    // What comes of one state after another keeps its language; in the selection each is looked at in one of these.
    let turns = if matrix.full { 1 } else { cells.len() };
    for (at, (language, looks)) in cells.iter().enumerate() {
        let code = language.code.as_str();
        let state = |number: usize| if number % turns == at % turns { looks.as_slice() } else { &[] };
        part.go_on(&places.result).await?;
        speak(browser, language).await?;
        to_frame(browser).await?;
        part.at("around the send page", code, looks).await?;
        browser.enter_frame(".s-frame").await?;
        browser.see("#phone").await?;
        part.at("send page", code, looks).await?;
        jobseeker::press_send(browser).await?;
        browser.see(".s-error-summary").await?;
        part.at("send page, errors", code, state(0)).await?;
        jobseeker::fill(browser, &jobseeker::Contact::default()).await?;
        browser.network(false).await?;
        jobseeker::press_send(browser).await?;
        let told = "const e = find('[data-live]'); return e && e.textContent && e.textContent !== e.dataset.sending;";
        browser.until("a word about the network", told, vec![]).await?;
        part.at("send page, offline", code, state(1)).await?;
        browser.network(true).await?;
        jobseeker::receipt(browser).await?;
        part.at("receipt", code, looks).await?;
        browser.leave_frame().await?;
        part.at("around the receipt", code, state(2)).await?;
    }
    // The frame does not answer: after a while it is said, with the way into a tab of its own.
    for (language, looks) in part.cells() {
        part.go_on(&places.result).await?;
        speak(browser, &language).await?;
        hinder(browser, "hurry", "1").await?;
        browser.devtools("Network.enable", json!({})).await?;
        browser.devtools("Network.setBlockedURLs", json!({ "urls": ["*/send"] })).await?;
        to_frame(browser).await?;
        browser.see(".s-note-warning").await?;
        part.at("around the send page, failed", &language.code, &looks).await?;
        browser.devtools("Network.setBlockedURLs", json!({ "urls": [] })).await?;
        hinder(browser, "hurry", "").await?;
    }
    // The page that waits in the frame for the answers, and says so when none come.
    for (language, looks) in part.cells() {
        browser.open(&stage.url(&format!("/s/oulu/{}/send", language.code))).await?;
        browser.run("find('[data-late]').hidden = false; return true;", vec![]).await?;
        part.at("send page, waiting in vain", &language.code, &looks).await?;
    }
    part.browser.close().await
}

/// From the result over the preview to the frame.
pub(super) async fn to_frame(browser: &Browser) -> Result<()> {
    jobseeker::press_and_wait(browser, ".s-next .s-card .s-button").await?;
    browser.see(".s-preview").await?;
    browser.click(jobseeker::NEXT).await?;
    browser.see(".s-frame").await.map(drop)
}
