//! The first questions before the wasm is there: the same answers as `flow` makes, and the widget that takes over.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use suunta_shared::answers::Answers;
use suunta_shared::content::Questions;
use suunta_shared::flow::{self, Input, Step};
use suunta_shared::situation::{Barrier, Finnish, Goal, Reply};
use suunta_tests::browser::{Browser, DESKTOP, PHONE};
use suunta_tests::stage::{Db, play};

use crate::jobseeker::{self, NEXT, SKIP};

/// The wasm never comes.
const NO_WASM: &str = "const real = fetch; window.fetch = (...all) => String(all[0]).includes('.wasm') ? new Promise(() => {}) : real(...all);";

/// Walks given ways by pressing what is on the screen; gives what was done and the answers that are kept.
const WALK: &str = "
const widget = document.querySelector('suunta-widget');
return arguments[0].map((way) => {
  widget.reset();
  const log = [];
  for (const [dice, many] of way) {
    const form = [...widget.shadowRoot.querySelectorAll('form')].find((f) => !f.hidden);
    if (!form || form.dataset.step === 'broken') break;
    const step = form.dataset.step;
    const act = step === 'start' ? 'next' : ['next', 'next', 'skip', 'back'][dice % 4];
    const inputs = [...form.querySelectorAll('input')];
    inputs.forEach((input, i) => {
      const wanted = input.type === 'radio' ? i === many % inputs.length : (many >> i) % 2 === 1;
      if (wanted !== input.checked) input.click();
    });
    const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
    form.querySelector('button[value=' + act + ']').click();
    log.push([step, act, chosen]);
  }
  return [log, sessionStorage.getItem('suunta:oulu')];
});";

fn input(step: &str, act: &str, chosen: &[String]) -> Option<Input> {
    let skipped = act == "skip";
    let first = chosen.first().map_or("", String::as_str);
    fn of<T>(skipped: bool, given: impl FnOnce() -> Option<T>) -> Option<Reply<T>> {
        if skipped { Some(Reply::Skipped) } else { given().map(Reply::Given) }
    }
    if act == "back" {
        return Some(Input::Back);
    }
    if !skipped && chosen.is_empty() && step != "start" {
        return None;
    }
    Some(match step {
        "start" => Input::Begin,
        "municipality" => Input::Municipality(of(skipped, || Some(first.to_owned()))?),
        "goal" => Input::Goal(of(skipped, || Goal::from_name(first))?),
        "finnish" => Input::Finnish(of(skipped, || Finnish::from_name(first))?),
        _ => Input::Barriers(of(skipped, || {
            Some(chosen.iter().filter_map(|name| Barrier::from_name(name)).collect())
        })?),
    })
}

const fn name(step: &Step) -> &'static str {
    match step {
        Step::Start => "start",
        Step::Municipality => "municipality",
        Step::Goal => "goal",
        Step::Finnish => "finnish",
        Step::Barriers => "barriers",
        _ => "later",
    }
}

/// Numbers that look random and are the same every time.
fn dice(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

async fn open(browser: &Browser, address: &str, before: &str) -> Result<()> {
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": before })).await?;
    browser.open(address).await?;
    jobseeker::widget_ready(browser).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_make_the_same_answers_as_flow() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        open(&browser, &stage.city.page("oulu.html"), NO_WASM).await?;
        let mut seed = 7;
        let ways: Vec<Vec<(u64, u64)>> =
            (0..400).map(|_| (0..24).map(|_| (dice(&mut seed), dice(&mut seed) % 1024)).collect()).collect();
        let mut walked = Vec::new();
        // A driver gives a script half a minute, and this machine may be busy.
        for some in ways.chunks(50) {
            let went = browser.run(WALK, vec![json!(some)]).await?;
            walked.extend(went.as_array().context("no ways")?.iter().cloned());
        }
        let questions = Questions::default();
        let (mut presses, mut ends) = (0, 0);
        ensure!(walked.len() == ways.len(), "ways got lost");
        for way in &walked {
            let log: Vec<(String, String, Vec<String>)> = serde_json::from_value(way[0].clone())?;
            let mut answers = Answers::default();
            for (step, act, chosen) in &log {
                let here = flow::current(&questions, &answers);
                ensure!(name(&here) == step, "{step} is shown, flow is at {here:?}: {log:?}");
                if let Some(input) = input(step, act, chosen) {
                    answers = flow::apply(&questions, &answers, input)?;
                }
                presses += 1;
            }
            ends += usize::from(name(&flow::current(&questions, &answers)) == "later");
            let kept: Value = serde_json::from_str(way[1].as_str().context("nothing is kept")?)?;
            let kept: Answers = serde_json::from_value(kept["answers"].clone())?;
            ensure!(kept == answers, "{kept:?}\nis not\n{answers:?}\nafter {log:?}");
        }
        ensure!(
            presses > 2_000 && ends > 100,
            "{presses} presses, {ends} ways to the end: too few to show anything"
        );
        browser.close().await
    })
    .await
}

/// Words wait with the person at the end; a wasm that comes late goes on where they are.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_late_wasm_takes_over_with_everything() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        let late = "const real = fetch; window.come = new Promise((go) => { window.let_it = go; });
            window.fetch = (...all) => String(all[0]).includes('.wasm') ? window.come.then(() => real(...all)) : real(...all);
            window.shifts = 0; new PerformanceObserver((list) => list.getEntries().forEach((e) => { if (!e.hadRecentInput) window.shifts += e.value; }))
              .observe({ type: 'layout-shift', buffered: true });";
        open(&phone, &stage.city.page("oulu.html"), late).await?;
        ensure!(phone.shows(".s-first").await?, "the first questions do not stand before the wasm");
        // An error at its question, in words, with the focus on them.
        phone.click(NEXT).await?;
        phone.click(NEXT).await?;
        phone.see(".s-error-summary a").await?;
        ensure!(phone.focus().await?["class"] == json!("s-error-summary"), "the error has no focus");
        phone.picture("first-error").await?;
        // Another language keeps what is chosen.
        jobseeker::choose(&phone, &["kempele"]).await?;
        jobseeker::speak(&phone, "sv").await?;
        phone.see_text(".s-title", "I vilken kommun bor du?").await?;
        ensure!(phone.focus().await?["text"].as_str().is_some_and(|text| text.contains("Svenska")), "the switch lost the focus");
        ensure!(phone.run("return find('.s-choices input:checked').value;", vec![]).await? == json!("kempele"), "the choice is lost");
        phone.click(NEXT).await?;
        for _ in 0..3 {
            phone.click(SKIP).await?;
        }
        phone.see(".s-wait").await?;
        phone.picture("first-waiting").await?;
        phone.run("window.let_it(); return true;", vec![]).await?;
        phone.see(".s-suunta, .suunta:not(.s-first) .s-choices").await?;
        ensure!(phone.focus().await?["class"] == json!("s-title"), "the heading has no focus: {}", phone.focus().await?);
        let kept = phone.run("return JSON.parse(sessionStorage.getItem('suunta:oulu')).answers.situation;", vec![]).await?;
        ensure!(kept == json!({ "municipality": { "given": "kempele" }, "goal": "skipped", "finnish": "skipped", "barriers": "skipped" }), "{kept}");
        let shifts = phone.run("return window.shifts;", vec![]).await?;
        println!("layout shifts of the whole page: {shifts}");
        phone.close().await
    })
    .await
}

/// Where the wasm is there in time, it takes over at the first press and never within a screen.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_widget_takes_over_at_a_press_only() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        let seen = "const make = WebAssembly.instantiateStreaming; WebAssembly.instantiateStreaming = (...all) => make(...all).then((r) => { window.there = true; return r; });";
        open(&phone, &stage.city.page("oulu.html"), seen).await?;
        phone.until("the wasm", "return window.there;", vec![]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        ensure!(phone.shows(".s-first").await?, "the screen was swapped under the person's hands");
        phone.run("document.querySelector('suunta-widget').setAttribute('municipality', 'ii'); return true;", vec![]).await?;
        phone.click(NEXT).await?;
        phone.see(".suunta:not(.s-first) .s-choices").await?;
        ensure!(!phone.shows(".s-first").await?, "both stand there");
        ensure!(phone.run("return find('.s-choices input:checked').value;", vec![]).await? == json!("ii"), "what the page asks to be chosen is not");
        ensure!(phone.focus().await?["class"] == json!("s-title"));
        // The element's own methods.
        phone.run("document.querySelector('suunta-widget').setLanguage('en'); return true;", vec![]).await?;
        phone.see_text(".s-title", "Which municipality do you live in?").await?;
        phone.run("document.querySelector('suunta-widget').reset(); return true;", vec![]).await?;
        phone.see_text(".s-title", "Find your direction").await?;
        phone.run("document.querySelector('suunta-widget').start(); return true;", vec![]).await?;
        phone.see_text(".s-title", "Which municipality do you live in?").await?;
        phone.close().await
    })
    .await
}

/// Where the wasm cannot come and no frame can help, the answers so far go on to the plain pages with the person.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_wasm_the_answers_go_on_to_the_plain_pages() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        let cut = "const real = fetch; window.fetch = (...all) => String(all[0]).includes('.wasm') ? Promise.reject(new TypeError('cut')) : real(...all);";
        // The server's own page: a frame would show the same again.
        open(&phone, &stage.url("/s/oulu/fi/widget"), cut).await?;
        phone.click(NEXT).await?;
        jobseeker::choose(&phone, &["kempele"]).await?;
        phone.click(NEXT).await?;
        for _ in 0..3 {
            phone.click(SKIP).await?;
        }
        phone.click("[data-step=broken] .s-button").await?;
        phone.until("the plain page", "return location.pathname === '/s/oulu/fi/answers' && document.readyState === 'complete';", vec![]).await?;
        // Where they were: at the first question of the digital part, and what was answered is there.
        ensure!(phone.shows(".s-path .is-here, .s-path [aria-current=step]").await?, "not on the way");
        for _ in 0..4 {
            jobseeker::press_and_wait(&phone, ".s-back").await?;
        }
        ensure!(phone.address().await? == stage.url("/s/oulu/fi"), "{}", phone.address().await?);
        ensure!(phone.run("return find('.s-choices input:checked').value;", vec![]).await? == json!("kempele"), "the answers are lost");
        phone.close().await
    })
    .await
}
