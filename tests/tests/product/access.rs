//! Both checkers on what other tests come by, and planted faults that each of them must find: in the widget's shadow root and in the
//! send frame. Every screen and page in every look is in `matrix`.

use anyhow::{Result, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, DESKTOP, PHONE};
use suunta_tests::checker::{Checker, Fault, Look, Scheme, faults, look};
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
    both_name(&faults(browser).await?, "input#planted", place)
}

fn both_name(found: &[Fault], element: &str, place: &str) -> Result<()> {
    for checker in Checker::ALL {
        let seen = found.iter().any(|fault| fault.checker == checker && fault.place.contains(element));
        ensure!(seen, "{} does not find what is planted {place}: {found:#?}", checker.name());
    }
    Ok(())
}

/// A page that was looked at is looked at again in other colours and widths, and then only with the rules that may say something
/// new: these find what is wrong in the dark alone, and what shows itself in a narrow window is looked at with all rules.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn faults_of_one_look_alone_are_found() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        browser.open(&stage.url("/s/oulu/fi")).await?;
        plant(&browser, "main").await?;
        let rules = "#planted { display: none }
            @media (max-width: 400px) { #planted { display: block } }
            @media (prefers-color-scheme: dark) { .suunta h1.s-title { color: #27404c } }";
        let adopt = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]);
            document.adoptedStyleSheets.push(sheet); return true;";
        browser.run(adopt, vec![json!(rules)]).await?;
        for (width, scheme, drawn, found) in [
            (1280, Scheme::Light, false, ""),
            (1280, Scheme::Dark, true, "h1"),
            (1280, Scheme::Light, true, ""),
            (320, Scheme::Light, false, "input#planted"),
        ] {
            let wanted = Look { width, scheme };
            wanted.show(&browser).await?;
            let seen = look(&browser).await?;
            ensure!(seen.drawn == drawn, "{wanted}: {seen:#?}");
            if found.is_empty() {
                none(&seen.faults, &wanted.to_string())?;
            } else {
                both_name(&seen.faults, found, &wanted.to_string())?;
            }
        }
        browser.close().await
    })
    .await
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
        jobseeker::at_result_in_widget(&phone, stage).await?;
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
