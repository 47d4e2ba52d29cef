//! Both checkers on what other tests come by, and planted faults that each of them must find: in the widget's shadow root and in the
//! send frame. Every screen and page in every look is in `matrix`.

use anyhow::{Result, ensure};
use suunta_tests::browser::{Browser, DESKTOP, PHONE};
use suunta_tests::checker::{Checker, Fault, faults};
use suunta_tests::stage::{Db, play};

use crate::counsellor;
use crate::jobseeker::{self, NEXT};
use crate::second_step;

fn none(found: &[Fault], what: &str) -> Result<()> {
    let told: Vec<String> = found.iter().map(ToString::to_string).collect();
    ensure!(told.is_empty(), "{what}: {}", told.join("\n"));
    Ok(())
}

/// Fails with everything that is found.
pub async fn clean(browser: &Browser, what: &str) -> Result<()> {
    none(&faults(browser).await?, what)
}

/// Fails with what is found inside the widget; what a city's system has around it is the city's.
pub async fn clean_inside(browser: &Browser, what: &str) -> Result<()> {
    let mut found = faults(browser).await?;
    found.retain(|fault| fault.place.contains("suunta-widget"));
    none(&found, what)
}

/// A field without a name, put at the end of something.
async fn plant(browser: &Browser, where_to: &str) -> Result<()> {
    let script = format!(
        "const field = document.createElement('input'); field.id = 'planted'; find('{where_to}').append(field); return true;"
    );
    browser.run(&script, vec![]).await.map(drop)
}

/// Each checker finds what was planted.
async fn found_by_both(browser: &Browser, place: &str) -> Result<()> {
    let found = faults(browser).await?;
    for checker in Checker::ALL {
        let seen =
            found.iter().any(|fault| fault.checker == checker && fault.place.contains("input#planted"));
        ensure!(seen, "{} does not find what is planted {place}: {found:#?}", checker.name());
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn planted_faults_are_found() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        phone.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&phone).await?;
        jobseeker::press_and_wait(&phone, NEXT).await?;
        clean(&phone, "before anything is planted").await?;
        plant(&phone, ".s-main").await?;
        found_by_both(&phone, "in the shadow root").await?;
        phone.client().refresh().await?;
        jobseeker::widget_ready(&phone).await?;
        jobseeker::to_result(&phone).await?;
        jobseeker::to_contact(&phone).await?;
        clean(&phone, "the send page").await?;
        plant(&phone, "main").await?;
        found_by_both(&phone, "in the send frame").await?;
        phone.leave_frame().await?;
        clean(&phone, "around the send page").await?;
        phone.close().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_the_second_step() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let login = suunta_tests::demo::ACCOUNTS[0].login;
        counsellor::sign_in(&browser, stage, login).await?;
        second_step::every_page(&browser, stage, login).await?;
        browser.close().await
    })
    .await
}
