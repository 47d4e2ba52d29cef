//! axe on every kind of step and every desk page, in every language; and a planted fault that it must find.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, DESKTOP, PHONE};
use suunta_tests::process::workspace;
use suunta_tests::stage::{Db, play};

use crate::counsellor;
use crate::jobseeker::{self, Contact, NEXT};
use crate::second_step;

fn axe() -> Result<String> {
    let file: PathBuf = workspace().join("tests/axe/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&file)
        .with_context(|| format!("{} is missing: npm ci --ignore-scripts in tests/axe", file.display()))
}

/// What axe finds on the page that is shown, in words.
async fn violations(browser: &Browser) -> Result<Vec<String>> {
    if browser.run("return typeof axe === 'undefined';", vec![]).await? == json!(true) {
        browser.client().execute(&axe()?, vec![]).await?;
    }
    let found = browser
        .client()
        .execute_async(
            "const done = arguments[0];
             axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], iframes: false})
               .then((r) => done(r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' (' + n.any.concat(n.all, n.none).map((c) => c.message).join('; ') + ')').slice(0, 3).join(' | '))))
               .catch((e) => done(['axe failed: ' + e]));",
            vec![],
        )
        .await?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// Fails with everything that axe finds.
pub async fn clean(browser: &Browser, what: &str) -> Result<()> {
    let found = violations(browser).await?;
    ensure!(found.is_empty(), "{what}: {}", found.join("\n"));
    Ok(())
}

/// Fails with what axe finds inside the widget; what a city's system has around it is the city's.
pub async fn clean_inside(browser: &Browser, what: &str) -> Result<()> {
    let found = violations(browser).await?;
    let own: Vec<String> = found.into_iter().filter(|line| line.contains("suunta-widget")).collect();
    ensure!(own.is_empty(), "{what}: {}", own.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_step_of_the_widget() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        for (page, language) in [("oulu.html", "fi"), ("oulu-sv.html", "sv"), ("oulu-en.html", "en")] {
            phone.open(&stage.city.page(page)).await?;
            jobseeker::widget_ready(&phone).await?;
            let mut digital = 0;
            jobseeker::walk(&phone, async |screen, count| {
                // Twenty digital questions have one template: the first two stand for all.
                if screen == jobseeker::Screen::One && count > 4 {
                    digital += 1;
                    if digital > 2 {
                        return Ok(());
                    }
                }
                clean(&phone, &format!("{language}, screen {count} ({screen:?})")).await
            })
            .await?;
            jobseeker::press_and_wait(&phone, ".s-next .s-card .s-button").await?;
            clean(&phone, &format!("{language}, preview")).await?;
            phone.click(NEXT).await?;
            phone.see(".s-frame").await?;
            clean(&phone, &format!("{language}, around the frame")).await?;
            phone.enter_frame(".s-frame").await?;
            phone.see("#phone").await?;
            clean(&phone, &format!("{language}, contact page")).await?;
            jobseeker::press_send(&phone).await?;
            phone.see(".s-error-summary").await?;
            clean(&phone, &format!("{language}, contact page with errors")).await?;
            jobseeker::fill(&phone, &Contact::default()).await?;
            jobseeker::press_send(&phone).await?;
            jobseeker::receipt(&phone).await?;
            clean(&phone, &format!("{language}, receipt")).await?;
            phone.leave_frame().await?;
        }
        // An error on a question.
        phone.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&phone).await?;
        jobseeker::press_and_wait(&phone, NEXT).await?;
        phone.click(NEXT).await?;
        phone.see(".s-error-summary").await?;
        clean(&phone, "a question with its error").await?;
        phone.picture("phone-fi-error").await?;

        // The checker sees into the widget: a field without a name is found.
        phone
            .run("const field = document.createElement('input'); field.id = 'planted'; find('.s-main').append(field); return true;", vec![])
            .await?;
        let found = violations(&phone).await?;
        ensure!(found.iter().any(|line| line.contains("planted")), "the planted fault is not found: {found:?}");
        phone.close().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_plain_page() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        for language in ["fi", "sv", "en"] {
            phone.open(&stage.url(&format!("/s/oulu/{language}"))).await?;
            let mut digital = 0;
            jobseeker::walk(&phone, async |screen, count| {
                if screen == jobseeker::Screen::One && count > 4 {
                    digital += 1;
                    if digital > 2 {
                        return Ok(());
                    }
                }
                clean(&phone, &format!("{language}, plain screen {count} ({screen:?})")).await
            })
            .await?;
            let receipt =
                jobseeker::send(&phone, &Contact { email: String::new(), ..Contact::default() }).await?;
            clean(&phone, &format!("{language}, plain receipt")).await?;
            phone.open(&stage.url(&format!("/status?lang={language}"))).await?;
            clean(&phone, &format!("{language}, status form")).await?;
            phone.type_into("#code", "AAAA-BBBB").await?;
            phone.follow("main form .s-button").await?;
            phone.see(".s-error-summary").await?;
            clean(&phone, &format!("{language}, status form with an error")).await?;
            phone.type_into("#code", &receipt.code).await?;
            phone.follow("main form .s-button").await?;
            phone.see(".s-path").await?;
            clean(&phone, &format!("{language}, status")).await?;
        }
        phone.open(&stage.url("/s/nowhere/fi")).await?;
        clean(&phone, "error page").await?;
        phone.close().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_the_desk() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        browser.open(&stage.url("/s/oulu/fi")).await?;
        jobseeker::to_result(&browser).await?;
        let receipt = jobseeker::send(&browser, &Contact::default()).await?;
        for language in ["fi", "sv", "en"] {
            browser.open(&stage.url(&format!("/desk/sign-in?lang={language}"))).await?;
            clean(&browser, &format!("{language}, sign-in")).await?;
        }
        browser.open(&stage.url("/desk/sign-in?lang=fi")).await?;
        browser.type_into("#user", "nobody").await?;
        browser.type_into("#password", "wrong-wrong-wrong").await?;
        browser.follow("main form button[type=submit]").await?;
        browser.see(".notice.is-error").await?;
        clean(&browser, "sign-in with an error").await?;

        for account in suunta_tests::demo::ACCOUNTS {
            counsellor::sign_in(&browser, stage, account.login).await?;
            clean(&browser, &format!("desk of {}", account.login)).await?;
            if counsellor::open_case(&browser, stage, &receipt.number).await?.is_some() {
                clean(&browser, "new case").await?;
                let address = browser.address().await?;
                counsellor::claim(&browser).await?;
                browser
                    .run("all('details').forEach((d) => { d.open = true; }); return true;", vec![])
                    .await?;
                clean(&browser, "claimed case, everything open").await?;
                // An error at the desk: a note without words.
                browser.follow("form[action$='/note'] button[type=submit]").await?;
                browser.see(".notice.is-error").await?;
                clean(&browser, "case with an error").await?;
                browser.open(&format!("{address}/print")).await?;
                clean(&browser, "print view").await?;
                for (path, _) in counsellor::queues(&browser, stage).await? {
                    browser.open(&stage.url(&path)).await?;
                    clean(&browser, &path).await?;
                }
                for path in [
                    "/desk",
                    "/desk/search",
                    "/desk/me",
                    "/desk/me/second",
                    "/desk/me/mail",
                    "/desk/away",
                    "/desk/figures",
                    "/desk/help",
                ] {
                    browser.open(&stage.url(path)).await?;
                    clean(&browser, path).await?;
                }
                browser.open(&stage.url("/desk/search")).await?;
                browser.type_into("#words", "Aino").await?;
                browser.follow("form[role=search] button").await?;
                browser.see("#found").await?;
                clean(&browser, "search with a result").await?;
                second_step::every_page(&browser, stage, account.login).await?;
            }
            if account.queues.is_empty() {
                for path in admin_pages(&browser, stage).await? {
                    browser.open(&stage.url(&path)).await?;
                    clean(&browser, &path).await?;
                }
            }
            counsellor::sign_out(&browser).await?;
        }
        browser.close().await
    })
    .await
}

/// Every page of the administrator that is linked from the first.
async fn admin_pages(browser: &Browser, stage: &suunta_tests::stage::Stage) -> Result<Vec<String>> {
    let mut pages = vec!["/desk/admin".to_owned()];
    let mut at = 0;
    while let Some(page) = pages.get(at).cloned() {
        browser.open(&stage.url(&page)).await?;
        let found = browser
            .run("return all('main a').map((a) => new URL(a.href).pathname).filter((p) => p.startsWith('/desk/admin'));", vec![])
            .await?;
        for path in found.as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !pages.iter().any(|known| known == path) && pages.len() < 15 {
                pages.push(path.to_owned());
            }
        }
        at += 1;
    }
    ensure!(pages.len() > 2, "the administrator has no pages: {pages:?}");
    Ok(pages)
}
