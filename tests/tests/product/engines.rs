//! The main journey of a jobseeker in the engines beside Chromium. It takes its time, so the normal run leaves it out:
//! `cargo xtask test --only engines`, or `full`.

use anyhow::{Result, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, PHONE, PHONE_WITHOUT_SCRIPT};
use suunta_tests::engine::Engine;
use suunta_tests::stage::{Db, play};

use crate::elsewhere::{self, DOCUMENT, GET_CODE, HAVE_CODE, OFFER};
use crate::jobseeker::{self, Contact, Screen};
use crate::keyboard::heading_has_focus;

/// Makes a test in each engine of a function `async fn(Engine) -> anyhow::Result<()>`.
macro_rules! in_each {
    ($($name:ident),+ $(,)?) => { $(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            #[ignore = "another engine: cargo xtask test --only engines"]
            async fn in_firefox() -> anyhow::Result<()> {
                super::$name(suunta_tests::engine::Engine::Firefox).await
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            #[ignore = "another engine: cargo xtask test --only engines"]
            async fn in_webkit() -> anyhow::Result<()> {
                super::$name(suunta_tests::engine::Engine::WebKit).await
            }
        }
    )+ };
}

in_each!(from_the_city_page_to_the_status_page, without_javascript, saved_in_one_opened_in_the_other);

/// City page, every step with a reload half-way, send in the frame, receipt, status page. At 360 px.
async fn from_the_city_page_to_the_status_page(engine: Engine) -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser_in(engine, PHONE).await?;
        phone.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&phone).await?;
        let mut seen = Vec::new();
        jobseeker::walk(&phone, async |screen, count| {
            jobseeker::fits(&phone).await?;
            if count > 0 {
                heading_has_focus(&phone).await?;
            }
            if seen.contains(&screen) {
                return Ok(());
            }
            seen.push(screen);
            phone.run("find('.s-title').scrollIntoView(); return true;", vec![]).await?;
            phone.picture(&picture(engine, &format!("{count:02}-{screen:?}"))).await?;
            if screen == Screen::Activities {
                let kept = jobseeker::reload(&phone).await?;
                let digital = kept[0][1]["digital"].as_array().map_or(0, Vec::len);
                ensure!(digital >= 5, "half-way {digital} answers are kept: {kept}");
            }
            Ok(())
        })
        .await?;
        ensure!(seen.len() == 5, "not every kind of screen was met: {seen:?}");

        jobseeker::to_contact(&phone).await?;
        jobseeker::press_send(&phone).await?;
        in_sight(&phone, "[data-error-summary]").await?;
        phone.enter_frame(".s-frame").await?;
        jobseeker::fill(&phone, &Contact::default()).await?;
        jobseeker::press_send(&phone).await?;
        let receipt = jobseeker::receipt(&phone).await?;
        in_sight(&phone, "main h1").await?;
        phone.picture(&picture(engine, "receipt")).await?;
        let kept = phone.run("return sessionStorage.length;", vec![]).await?;
        ensure!(kept == json!(0), "answers are kept after sending: {kept}");
        ensure!(stage.number("SELECT count(*) FROM cases").await? == 1, "not stored exactly once");

        let status = jobseeker::status(&phone, &stage.home.url(), &receipt.code).await?;
        ensure!(status.contains(&receipt.number), "not the status of {}:\n{status}", receipt.number);
        phone.picture(&picture(engine, "status")).await?;
        phone.close().await
    })
    .await
}

/// Where no script runs the link inside the element leads to the plain pages, and they to the result and the receipt.
async fn without_javascript(engine: Engine) -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser_in(engine, PHONE_WITHOUT_SCRIPT).await?;
        phone.open(&stage.city.page("oulu.html")).await?;
        phone.click("suunta-widget a").await?;
        let mut seen = Vec::new();
        jobseeker::walk(&phone, async |screen, count| {
            jobseeker::fits(&phone).await?;
            let address = phone.address().await?;
            ensure!(!address.contains('?'), "answers in the address: {address}");
            if !seen.contains(&screen) {
                seen.push(screen);
                phone.picture(&picture(engine, &format!("plain-{count:02}-{screen:?}"))).await?;
            }
            Ok(())
        })
        .await?;
        ensure!(seen.len() == 5, "not every kind of screen was met: {seen:?}");
        let receipt = jobseeker::send(&phone, &Contact::default()).await?;
        let status = jobseeker::status(&phone, &stage.home.url(), &receipt.code).await?;
        ensure!(status.contains(&receipt.number), "not the status of {}:\n{status}", receipt.number);
        phone.close().await
    })
    .await
}

/// Saved under a code in one engine, opened in the other: both derive the same key from it.
async fn saved_in_one_opened_in_the_other(engine: Engine) -> Result<()> {
    let other = if engine == Engine::Firefox { Engine::WebKit } else { Engine::Firefox };
    play(Db::Sqlite, async |stage| {
        let here = stage.browser_in(engine, PHONE).await?;
        here.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&here).await?;
        elsewhere::some_answers(&here).await?;
        let (marker, document) = (jobseeker::marker(&here).await?, here.run(DOCUMENT, vec![]).await?);
        here.click_text("button", OFFER).await?;
        here.click_text("button", GET_CODE).await?;
        let code = elsewhere::shown_code(&here).await?;
        here.close().await?;

        let there = stage.browser_in(other, PHONE).await?;
        there.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&there).await?;
        there.click_text("button", HAVE_CODE).await?;
        elsewhere::try_code(&there, &code).await?;
        there.see(".s-live .s-note").await?;
        there.until("the step", "return !find('.s-wait');", vec![]).await?;
        ensure!(jobseeker::marker(&there).await? == marker, "another step than {marker}");
        ensure!(there.run(DOCUMENT, vec![]).await? == document, "other answers than {document}");
        there.close().await
    })
    .await
}

/// What the frame now begins with is in sight on the city page, though another origin cannot scroll that; leaves the frame.
async fn in_sight(phone: &Browser, css: &str) -> Result<()> {
    phone.see(css).await?;
    let top = phone.run("return find(arguments[0]).getBoundingClientRect().top;", vec![json!(css)]).await?;
    phone.leave_frame().await?;
    let seen = "const top = find('.s-frame').getBoundingClientRect().top + arguments[0];
        return top >= 0 && top < innerHeight * 0.9;";
    phone.until(&format!("{css} of the frame in sight"), seen, vec![top]).await.map(drop)
}

fn picture(engine: Engine, what: &str) -> String {
    format!("{}-{what}", engine.name().to_lowercase())
}
