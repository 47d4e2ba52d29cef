//! Nothing lost that was kept, nothing left that was cleared, and the truth when the network is gone.

use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, PHONE};
use suunta_tests::stage::{Db, play};

use crate::jobseeker::{self, Contact, NEXT};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reload_and_back_keep_answers_and_clear_leaves_nothing() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        phone.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&phone).await?;
        for _ in 0..8 {
            jobseeker::answer(&phone).await?;
        }
        let here = jobseeker::marker(&phone).await?;
        let keys = phone.run("return Object.keys(sessionStorage);", vec![]).await?;
        ensure!(keys.as_array().is_some_and(|keys| keys.len() == 1), "not one key: {keys}");
        jobseeker::reload(&phone).await?;

        // Another page of the city and the browser's own Back.
        phone.open(&stage.city.page("oulu-en.html")).await?;
        phone.client().back().await?;
        jobseeker::widget_ready(&phone).await?;
        ensure!(jobseeker::marker(&phone).await? == here, "going away and back lost the place");

        // The widget's Back shows the answer given; going on again changes nothing.
        jobseeker::press_and_wait(&phone, ".s-back").await?;
        ensure!(phone.shows(".s-choice.is-chosen").await?, "the answer given is not shown");
        jobseeker::press_and_wait(&phone, NEXT).await?;
        ensure!(jobseeker::marker(&phone).await? == here, "back and forth came to another place");

        phone.click(".s-foot .s-clear").await?;
        phone.click(".s-foot .s-nav .s-button:not(.s-button-quiet)").await?;
        phone.until("the start", "return all('.s-ticks').some(shown);", vec![]).await?;
        let left = phone
            .run("return [sessionStorage.length, localStorage.length, document.cookie, location.search, location.hash];", vec![])
            .await?;
        ensure!(left == json!([0, 0, "", "", ""]), "clearing leaves {left}");
        let databases = phone.client().execute_async("const done = arguments[0]; Promise.all([indexedDB.databases(), caches.keys()]).then((all) => done(all.map((a) => a.length)));", vec![]).await?;
        ensure!(databases == json!([0, 0]), "clearing leaves databases or caches: {databases}");
        phone.client().refresh().await?;
        jobseeker::widget_ready(&phone).await?;
        ensure!(jobseeker::screen(&phone).await? == jobseeker::Screen::Start, "the answers came back");
        phone.close().await
    })
    .await
}

/// The network dies while sending: the person is told, nothing is lost, it is sent once when the network is back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sending_survives_a_dead_network() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        jobseeker::at_result(&phone, stage).await?;
        jobseeker::to_contact(&phone).await?;
        jobseeker::fill(&phone, &Contact::default()).await?;

        phone.network(false).await?;
        jobseeker::press_send(&phone).await?;
        let told = phone
            .until("a word about the network", "const e = find('[data-live]'); return e && e.textContent !== e.dataset.sending ? e.textContent : null;", vec![])
            .await?;
        let live = phone.run("const e = find('[data-live]'); return [e.getAttribute('role'), e.getAttribute('aria-live')];", vec![]).await?;
        ensure!(live == json!(["status", "polite"]), "{told} is not told to a screen reader: {live}");
        ensure!(phone.run("return find('#name').value;", vec![]).await? == json!("Aino Esimerkki"), "what was typed is lost");
        ensure!(stage.number("SELECT count(*) FROM cases").await? == 0);

        phone.network(true).await?;
        let receipt = jobseeker::receipt(&phone).await?;
        ensure!(stage.number("SELECT count(*) FROM cases").await? == 1, "not stored exactly once");
        let status = jobseeker::status(&phone, &stage.home.url(), &receipt.code).await?;
        ensure!(!status.is_empty());
        phone.close().await
    })
    .await
}

/// The answer is lost on its way back: the server has stored, the phone does not know. Sent again it gets the receipt.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_answer_does_not_store_twice() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        jobseeker::at_result(&phone, stage).await?;
        jobseeker::to_contact(&phone).await?;
        jobseeker::fill(&phone, &Contact::default()).await?;
        // The first request goes through, its answer is thrown away.
        phone
            .run(
                "const real = window.fetch; let first = true;
                 window.fetch = (...all) => real(...all).then((answer) => { if (first) { first = false; throw new TypeError('cut'); } return answer; });
                 return true;",
                vec![],
            )
            .await?;
        jobseeker::press_send(&phone).await?;
        let receipt = jobseeker::receipt(&phone).await?;
        ensure!(stage.number("SELECT count(*) FROM cases").await? == 1, "not stored exactly once");
        jobseeker::status(&phone, &stage.home.url(), &receipt.code).await?;
        phone.close().await
    })
    .await
}

/// The wasm breaks half way: every widget of the page says so in words, and the plain pages go on with the answers, which the
/// element holds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_widget_that_breaks_hands_its_answers_on() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        let hold = "const real = WebAssembly.instantiateStreaming;
            WebAssembly.instantiateStreaming = (...all) => real(...all).then((made) => { window.held = made.instance.exports; return made; });";
        phone.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": hold })).await?;
        phone.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&phone).await?;
        for _ in 0..8 {
            jobseeker::answer(&phone).await?;
        }
        let document = "return JSON.parse(sessionStorage['suunta:oulu']).answers;";
        let before = phone.run(document, vec![]).await?;
        let title = phone.run("return find('.s-title').textContent;", vec![]).await?;

        // Nothing that it remembers is true any more; at the next press it traps.
        phone.run("const whole = new Uint8Array(held.memory.buffer); whole.fill(255); return true;", vec![]).await?;
        phone.run("find('.s-back').click(); return true;", vec![]).await?;
        let told = phone
            .until("the way on", "const f = find('form[data-step=broken]'); return f && shown(f) && f.textContent;", vec![])
            .await?;
        ensure!(told.as_str().is_some_and(|told| told.trim().len() > 40), "no words: {told}");
        ensure!(phone.run(document, vec![]).await? == before, "the element lost its answers");
        phone.click("form[data-step=broken] button").await?;
        let plain = "return location.pathname === '/s/oulu/fi/answers' && document.readyState === 'complete';";
        phone.until("the plain page", plain, vec![]).await?;
        let there = phone.run("return find('.s-title, main h1').textContent.trim();", vec![]).await?;
        ensure!(there == title, "{title} became {there}");
        phone.close().await
    })
    .await
}

/// Where the origin is not listed, the plain link stays and the console says why.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_origin_keeps_the_plain_link() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let (stranger, listener) = suunta_tests::city::Website::listen(0).await?;
        stranger.serve(listener, &stage.home.url(), None);
        let phone = stage.browser(PHONE).await?;
        phone.open(&stranger.page("oulu.html")).await?;
        let why = warning(&phone).await?;
        ensure!(why.contains("origin"), "the console says {why:?}");
        phone.click("suunta-widget a").await?;
        phone.see(".s-ticks").await?;
        phone.close().await
    })
    .await
}

/// The first warning in the console that comes from us.
async fn warning(browser: &Browser) -> Result<String> {
    let watch = suunta_tests::clock::Stopwatch::start();
    while !watch.over(Duration::from_secs(10)) {
        if let Some(found) = browser.console().await?.into_iter().find(|line| line.contains("Suunta:")) {
            return Ok(found);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(String::new())
}
