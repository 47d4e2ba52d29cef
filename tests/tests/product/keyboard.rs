//! The whole journey and the desk without a pointer: everything is reached by Tab, and one always sees where one is.

use anyhow::{Result, bail, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, DESKTOP};
use suunta_tests::demo;
use suunta_tests::stage::{Db, play};

use crate::jobseeker::{self, NEXT, Screen};

pub const TAB: &str = "\u{e004}";
pub const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";
pub const DOWN: &str = "\u{e015}";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_whole_job_by_keyboard() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        browser.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&browser).await?;
        for count in 0.. {
            ensure!(count < 80, "no result after 80 screens");
            match jobseeker::screen(&browser).await? {
                Screen::Start => {}
                Screen::Result => break,
                Screen::One => {
                    tab_to(&browser, "e.matches('.s-choices input')").await?;
                    browser.press(SPACE).await?;
                    browser.press(DOWN).await?;
                    ensure!(browser.shows(".s-choice.is-chosen").await?, "the arrow chose nothing");
                }
                Screen::Many => {
                    tab_to(&browser, "e.matches('.s-choices input')").await?;
                    browser.press(SPACE).await?;
                }
                Screen::Activities => {
                    for _ in 0..5 {
                        tab_to(&browser, "e.matches('.s-face input') && !e.closest('.s-activity').querySelector('input:checked')").await?;
                        browser.press(SPACE).await?;
                    }
                }
            }
            go_on(&browser, NEXT, ENTER).await?;
            heading_has_focus(&browser).await?;
        }
        go_on(&browser, ".s-next .s-card .s-button", ENTER).await?;
        tab_to(&browser, &format!("e.matches({})", json!(NEXT))).await?;
        browser.press(ENTER).await?;
        browser.see(".s-frame").await?;
        // Tab goes into the frame by itself; its fields are asked for from inside.
        browser.enter_frame(".s-frame").await?;
        browser.see("#phone").await?;
        browser.leave_frame().await?;
        tab_to_frame(&browser).await?;
        browser.enter_frame(".s-frame").await?;
        tab_to(&browser, "e.id === 'phone'").await?;
        browser.press("0401234567").await?;
        tab_to(&browser, "e.matches('form[data-send] button[type=submit]')").await?;
        browser.press(ENTER).await?;
        let receipt = jobseeker::receipt(&browser).await?;
        heading_has_focus(&browser).await?;

        desk(&browser, &stage.url("/desk/sign-in?lang=fi"), &receipt.number).await?;
        browser.close().await
    })
    .await
}

/// Signs in as each demo account until the case is found, claims it and writes a note, all with keys.
async fn desk(browser: &Browser, address: &str, number: &str) -> Result<()> {
    for account in demo::ACCOUNTS {
        browser.open(address).await?;
        tab_to(browser, "e.id === 'user'").await?;
        browser.press(account.login).await?;
        browser.press(TAB).await?;
        browser.press(demo::PASSWORD).await?;
        browser.follow_by(ENTER).await?;
        browser.see("header form[action='/desk/sign-out']").await?;
        let queues =
            browser.run("return all('.queue-card > a').map((a) => a.getAttribute('href'));", vec![]).await?;
        for queue in queues.as_array().into_iter().flatten() {
            browser.open(&address.replace("/desk/sign-in?lang=fi", "/desk")).await?;
            tab_to(browser, &format!("e.getAttribute('href') === {queue}")).await?;
            browser.follow_by(ENTER).await?;
            browser.see(".crumbs").await?;
            let here = browser
                .run(
                    "return all('.case').some((c) => c.textContent.includes(arguments[0]));",
                    vec![json!(number)],
                )
                .await?;
            if here == json!(true) {
                tab_to(
                    browser,
                    &format!(
                        "e.matches('.case a') && e.closest('.case').textContent.includes({})",
                        json!(number)
                    ),
                )
                .await?;
                browser.follow_by(ENTER).await?;
                browser.see("#actions").await?;
                tab_to(browser, "e.matches('form[action$=\"/claim\"] button')").await?;
                browser.follow_by(ENTER).await?;
                browser.see("p.done").await?;
                tab_to(browser, "e.matches('details:has(form[action$=\"/note\"]) > summary')").await?;
                if !browser.shows("#note-text").await? {
                    browser.press(ENTER).await?;
                }
                tab_to(browser, "e.id === 'note-text'").await?;
                browser.press("Soitan huomenna.").await?;
                browser.press(TAB).await?;
                browser.follow_by(ENTER).await?;
                browser.see("p.done").await?;
                let history = browser.see(".history").await?.text().await?;
                ensure!(history.contains("Soitan huomenna."), "the note is not in the history");
                return Ok(());
            }
        }
        tab_to(browser, "e.matches('form[action=\"/desk/sign-out\"] button')").await?;
        browser.follow_by(ENTER).await?;
        browser.see("#password").await?;
    }
    bail!("no demo account sees case {number}")
}

/// Tabs to a button and presses it; waits for the next screen.
async fn go_on(browser: &Browser, css: &str, key: &str) -> Result<()> {
    let before = jobseeker::marker(browser).await?;
    tab_to(browser, &format!("e.matches({})", json!(css))).await?;
    browser.press(key).await?;
    jobseeker::another(browser, &before).await
}

/// What has the focus, through shadow roots, as `e`.
const FOCUSED: &str = "let e = document.activeElement; while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;";

/// Presses Tab until the focus is where it should be; at every stop the focus must be seen.
pub async fn tab_to(browser: &Browser, wanted: &str) -> Result<()> {
    for _ in 0..150 {
        let state = browser
            .run(
                &format!(
                    "{FOCUSED} if (!e || e === document.body) return ['none'];
                     const box = (e.labels && e.labels[0] || e).getBoundingClientRect();
                     const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
                     const marks = [getComputedStyle(e)];
                     if (e.labels && e.labels[0]) for (const part of [e.labels[0], ...e.labels[0].children])
                       marks.push(getComputedStyle(part), getComputedStyle(part, '::before'), getComputedStyle(part, '::after'));
                     const marked = marks.some((s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
                     return [({wanted}) ? 'there' : 'on the way', seen, marked, e.outerHTML.slice(0, 200)];"
                ),
                vec![],
            )
            .await?;
        if state[0] == "there" {
            ensure!(state[1] == json!(true), "the focus is out of sight: {state}");
            ensure!(state[2] == json!(true), "the focus cannot be seen: {state}");
            return Ok(());
        }
        browser.press(TAB).await?;
    }
    bail!("150 times Tab and never at {wanted}; the focus is on {}", browser.focus().await?)
}

/// Presses Tab until the frame has the focus.
async fn tab_to_frame(browser: &Browser) -> Result<()> {
    for _ in 0..100 {
        if browser.run(&format!("{FOCUSED} return e && e.tagName === 'IFRAME';"), vec![]).await?
            == json!(true)
        {
            return Ok(());
        }
        browser.press(TAB).await?;
    }
    bail!("Tab never comes to the frame")
}

/// The focus comes to the heading of a new screen, so that a screen reader reads on from there.
pub async fn heading_has_focus(browser: &Browser) -> Result<()> {
    let script = format!("{FOCUSED} return !!e && /^H[1-3]$/.test(e.tagName);");
    browser.until("the focus on the new heading", &script, vec![]).await.map(drop)
}
