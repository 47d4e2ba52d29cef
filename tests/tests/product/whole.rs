//! The main job from the city's page to the closed case.

use anyhow::{Result, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, DESKTOP, DESKTOP_WITHOUT_SCRIPT, PHONE, PHONE_WITHOUT_SCRIPT};
use suunta_tests::demo;
use suunta_tests::stage::{Db, Stage, play};

use crate::counsellor;
use crate::jobseeker::{self, Contact, Receipt, Screen};

/// The screen that README shows: the second question on digital skills.
const QUESTION_FOR_README: usize = 6;

super::on_both!(in_finnish_on_a_phone, without_javascript, moved_to_another_queue);
/// City page, every step, send; the desk; the status page. At 360 px.
async fn in_finnish_on_a_phone(db: Db) -> Result<()> {
    play(db, async |stage| {
        let phone = stage.browser(PHONE).await?;
        phone.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&phone).await?;
        let mut seen = Vec::new();
        let screens = jobseeker::walk(&phone, async |screen, count| {
            jobseeker::fits(&phone).await?;
            if db == Db::Sqlite && count == QUESTION_FOR_README {
                phone.run("find('.s-path').scrollIntoView(); return true;", vec![]).await?;
                phone.picture("question").await?;
            }
            if !seen.contains(&screen) {
                seen.push(screen);
                phone.picture(&format!("phone-fi-{count:02}-{screen:?}")).await?;
            }
            Ok(())
        })
        .await?;
        ensure!(screens <= 60, "{screens} screens");
        ensure!(seen.len() == 5, "not every kind of screen was met: {seen:?}");
        phone.run("find('.s-title').scrollIntoView(); return true;", vec![]).await?;
        if db == Db::Sqlite {
            phone.picture("result").await?;
        }
        let receipt = jobseeker::send(&phone, &Contact::default()).await?;
        phone.picture("phone-fi-receipt").await?;
        phone.leave_frame().await?;
        let kept = phone.run("return sessionStorage.length;", vec![]).await?;
        ensure!(kept == json!(0), "answers are kept after sending: {kept}");
        phone.close().await?;
        at_the_desk(stage, &receipt, db == Db::Sqlite).await
    })
    .await
}

/// The same where no script runs: the link inside the element leads to the plain pages.
async fn without_javascript(db: Db) -> Result<()> {
    play(db, async |stage| {
        let phone = stage.browser(PHONE_WITHOUT_SCRIPT).await?;
        phone.open(&stage.city.page("oulu.html")).await?;
        phone.click("suunta-widget a").await?;
        let mut pictured = Vec::new();
        jobseeker::walk(&phone, async |screen, count| {
            jobseeker::fits(&phone).await?;
            let address = phone.address().await?;
            ensure!(!address.contains('?'), "answers in the address: {address}");
            if !pictured.contains(&screen) {
                pictured.push(screen);
                phone.picture(&format!("plain-fi-{count:02}-{screen:?}")).await?;
            }
            Ok(())
        })
        .await?;
        let receipt = jobseeker::send(&phone, &Contact::default()).await?;
        phone.close().await?;
        at_the_desk(stage, &receipt, false).await
    })
    .await
}

/// Swedish at desktop width; half-way the person goes on in English, then back, and loses nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_swedish_with_a_switch_half_way() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let desktop = stage.browser(DESKTOP).await?;
        desktop.open(&stage.city.page("oulu-sv.html")).await?;
        jobseeker::widget_ready(&desktop).await?;
        ensure!(language(&desktop).await? == "sv");
        let mut switched = false;
        jobseeker::walk(&desktop, async |screen, _| {
            if screen == Screen::One && !switched && desktop.shows(".s-example, .s-choice-small").await? {
                switched = true;
                switch(&desktop).await?;
            }
            Ok(())
        })
        .await?;
        ensure!(switched, "no digital question was met");
        desktop.picture("desktop-sv-result").await?;
        let receipt = jobseeker::send(&desktop, &Contact::default()).await?;
        ensure!(
            receipt.text.contains("ärende") || receipt.text.contains("Ärende"),
            "not Swedish:\n{}",
            receipt.text
        );
        desktop.picture("desktop-sv-receipt").await?;
        desktop.close().await?;
        at_the_desk(stage, &receipt, false).await
    })
    .await
}

/// Switches to English and back on a question with a choice made; choice, step and focus stay.
async fn switch(desktop: &Browser) -> Result<()> {
    let state =
        "const chosen = all('.s-choices input').find((i) => i.checked); return [chosen ? chosen.value : null,
        find('.s-choices input').name, find('.s-progress').textContent.replace(/\\D+/g, ' ').trim()];";
    desktop
        .click(
            "label:has(.s-choices input[value='with-help']), .s-choices label:has(input[value='with-help'])",
        )
        .await?;
    let before = desktop.run(state, vec![]).await?;
    let title = desktop.see(".s-title").await?.text().await?;
    jobseeker::speak(desktop, "en").await?;
    desktop.until("English", "return find('.suunta').lang === 'en';", vec![]).await?;
    ensure!(desktop.run(state, vec![]).await? == before, "the switch changed something");
    ensure!(desktop.see(".s-title").await?.text().await? != title, "the words did not change");
    let focus = desktop.focus().await?;
    ensure!(focus["tag"] == "button" && focus["text"] == "English", "the focus moved to {focus}");
    jobseeker::speak(desktop, "sv").await?;
    desktop.until("Swedish", "return find('.suunta').lang === 'sv';", vec![]).await?;
    ensure!(desktop.run(state, vec![]).await? == before, "the way back changed something");
    Ok(())
}

/// A case that belongs elsewhere goes to the next door, with its deadline.
async fn moved_to_another_queue(db: Db) -> Result<()> {
    play(db, async |stage| {
        let phone = stage.browser(PHONE).await?;
        jobseeker::at_result(&phone, stage).await?;
        let receipt = jobseeker::send(&phone, &Contact::default()).await?;
        phone.close().await?;
        let desk = stage.browser(DESKTOP_WITHOUT_SCRIPT).await?;
        find_case(&desk, stage, &receipt.number).await?;
        let deadline = desk.run("return find('.pairs').textContent;", vec![]).await?;
        counsellor::claim(&desk).await?;
        let queue = counsellor::move_away(&desk, "Asia kuuluu toiselle yksikölle.").await?;
        counsellor::sign_out(&desk).await?;
        let mut arrived = None;
        for account in demo::ACCOUNTS {
            counsellor::sign_in(&desk, stage, account.login).await?;
            arrived = counsellor::open_case(&desk, stage, &receipt.number).await?;
            // The choice names the organisation too.
            if arrived.as_ref().is_some_and(|name| queue.ends_with(name.as_str())) {
                break;
            }
            arrived = None;
            counsellor::sign_out(&desk).await?;
        }
        ensure!(arrived.is_some(), "the case did not arrive in {queue}");
        let after = desk.run("return find('.pairs').textContent;", vec![]).await?;
        let days = |text: &serde_json::Value| -> Vec<String> {
            let words = text.as_str().unwrap_or_default().to_owned();
            words
                .split_whitespace()
                .filter(|w| w.contains('.') && w.starts_with(char::is_numeric))
                .map(str::to_owned)
                .collect()
        };
        ensure!(days(&after) == days(&deadline), "the deadline moved: {deadline} {after}");
        let history = desk.see(".history").await?.text().await?;
        ensure!(history.contains("Asia kuuluu toiselle yksikölle."), "the reason is not in the history");
        counsellor::sign_out(&desk).await?;
        let status = jobseeker::status(&desk, &stage.home.url(), &receipt.code).await?;
        ensure!(
            !status.contains("Asia kuuluu toiselle"),
            "what colleagues write to each other is not for the status page"
        );
        desk.close().await
    })
    .await
}

/// The other half of the job: claim, contact, agree, close; then the person looks it up.
async fn at_the_desk(stage: &mut Stage, receipt: &Receipt, pictured: bool) -> Result<()> {
    let desk = stage.browser(DESKTOP_WITHOUT_SCRIPT).await?;
    let status = jobseeker::status(&desk, &stage.home.url(), &receipt.code).await?;
    ensure!(!status.is_empty());
    find_case(&desk, stage, &receipt.number).await?;
    if pictured {
        desk.picture("case-new").await?;
    }
    counsellor::claim(&desk).await?;
    let brief = desk.see(".brief").await?.text().await?;
    for part in ["Aino Esimerkki", "aino@example.fi", "Haluaisin tehdä hoivatyötä."] {
        ensure!(brief.contains(part), "the brief lacks {part}:\n{brief}");
    }
    ensure!(brief.contains("040") && brief.contains("4567"), "the brief lacks the phone number:\n{brief}");
    if pictured {
        desk.picture("case").await?;
    }
    counsellor::contacted(&desk, "Soitettu, sovittiin tapaaminen.").await?;
    counsellor::plan(&desk, "Tutustuminen hoiva-avustajan koulutukseen.").await?;
    counsellor::close(&desk, "started-training").await?;
    counsellor::sign_out(&desk).await?;
    let status = jobseeker::status(&desk, &stage.home.url(), &receipt.code).await?;
    ensure!(
        status.contains("Tutustuminen hoiva-avustajan koulutukseen."),
        "what was agreed is not shown:\n{status}"
    );
    ensure!(!status.contains("Soitettu, sovittiin"), "a note between colleagues is shown:\n{status}");
    if pictured {
        desk.picture("status-closed").await?;
    }
    mails_say_nothing(stage, receipt).await?;
    desk.close().await
}

/// Signs in as the counsellor whose queue has the case, and opens it.
async fn find_case(desk: &Browser, stage: &Stage, number: &str) -> Result<()> {
    for account in demo::ACCOUNTS {
        counsellor::sign_in(desk, stage, account.login).await?;
        if counsellor::open_case(desk, stage, number).await?.is_some() {
            return Ok(());
        }
        counsellor::sign_out(desk).await?;
    }
    anyhow::bail!("no demo account sees case {number}")
}

/// Two mails have come, and they hold neither name nor number of phone nor code nor what was agreed.
async fn mails_say_nothing(stage: &Stage, receipt: &Receipt) -> Result<()> {
    let watch = suunta_tests::clock::Stopwatch::start();
    while stage.mails.mails().len() < 2 && !watch.over(std::time::Duration::from_secs(20)) {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let mails = stage.mails.mails();
    ensure!(mails.len() >= 2, "{} mails came", mails.len());
    for mail in &mails {
        ensure!(mail.to == ["aino@example.fi"], "a mail went to {:?}", mail.to);
        let all = format!("{}\n{}\n{}", mail.raw, mail.header("Subject"), mail.text());
        for secret in ["Esimerkki", "4567", "hoiva", &receipt.code] {
            ensure!(!all.contains(secret), "a mail says {secret:?}:\n{all}");
        }
    }
    Ok(())
}

async fn language(browser: &Browser) -> Result<String> {
    Ok(browser.run("return find('.suunta').lang;", vec![]).await?.as_str().unwrap_or_default().to_owned())
}
