//! Reading aloud, with an engine for speech that the test plays: it says which voices there are, notes what it is given, and ends a
//! piece when it is told to. Where no voice of the device speaks the language there is no button, and what is marked is what is said.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, DESKTOP, PHONE};
use suunta_tests::stage::{Db, Stage, play};

use crate::guest::{page, running};
use crate::jobseeker::{self, NEXT};

/// The engine. As in browsers, what is cancelled is told of later, and who is cancelled hears of it as an error.
const ENGINE: &str = "
window.said = [];
window.waiting = [];
window.voices = VOICES;
const engine = new EventTarget();
engine.getVoices = () => window.voices.slice();
engine.speak = (piece) => { said.push([piece.lang, piece.text]); waiting.push(piece); };
engine.cancel = () => waiting.splice(0).forEach((piece) => setTimeout(() => piece.onerror && piece.onerror({ error: 'interrupted' })));
window.ended = () => { const piece = waiting.shift(); if (piece && piece.onend) piece.onend({}); return !!piece; };
window.come = (voices) => { window.voices = voices; engine.dispatchEvent(new Event('voiceschanged')); };
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, 'speechSynthesis', { value: engine });
window.inside = (at) => document.querySelectorAll('suunta-widget')[at || 0].shadowRoot;
window.button = (at) => [...inside(at).querySelectorAll('.s-listen > button')].find((b) => b.checkVisibility());
window.words = (at) => button(at) ? button(at).textContent : '';
window.marked = (at) => [...inside(at).querySelectorAll('[data-spoken]')].map((e) => e.textContent.trim());
";

const LOCAL: &str = "[{ lang: 'fi-FI', localService: true }]";

/// A browser whose pages have these voices.
async fn with_voices(stage: &Stage, view: suunta_tests::browser::View, voices: &str) -> Result<Browser> {
    let browser = stage.browser(view).await?;
    let source = ENGINE.replace("VOICES", voices);
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
    Ok(browser)
}

/// Whether the script that reads aloud has come.
const FETCHED: &str =
    "return performance.getEntriesByType('resource').some((e) => e.name.includes('/assets/listen'));";

/// What is marked is what is being said: exactly this one piece.
async fn one_piece(browser: &Browser) -> Result<String> {
    let state = browser.run("return [said[said.length - 1], marked(), waiting.length];", vec![]).await?;
    let text = state[0][1].as_str().context("nothing is said")?;
    ensure!(state[1] == json!([text]) && state[2] == json!(1), "said, marked, waiting: {state}");
    Ok(text.to_owned())
}

async fn silent(browser: &Browser, why: &str) -> Result<()> {
    let silent =
        "return waiting.length === 0 && marked().length === 0 && (words() || 'Kuuntele') === 'Kuuntele';";
    browser.until(&format!("silence: {why}"), silent, vec![]).await.map(drop)
}

async fn visible_title(browser: &Browser) -> Result<Value> {
    browser.run("return all('.s-title').find(shown).textContent.trim();", vec![]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_voice_of_the_device_there_is_no_button() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        for (voices, comes) in [
            ("[]", false),
            // It would send what is read to somebody else.
            ("[{ lang: 'fi-FI', localService: false }]", true),
            ("[{ lang: 'sv-FI', localService: true }]", true),
        ] {
            let browser = with_voices(stage, PHONE, voices).await?;
            browser.open(&stage.city.page("oulu.html")).await?;
            running(&browser).await?;
            if comes {
                browser.until("the script", FETCHED, vec![]).await?;
            }
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            let here = browser
                .run(&FETCHED.replace("return", "return [!!button(), ").replace(");", ")];"), vec![])
                .await?;
            ensure!(here == json!([false, comes]), "voices {voices}: button, script: {here}");
            browser.close().await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_reads_piece_by_piece_and_stops() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = with_voices(stage, PHONE, LOCAL).await?;
        browser.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&browser).await?;
        browser.until("the button", "return words() === 'Kuuntele';", vec![]).await?;

        // The start, to its end: the title first, each piece once, and then silence.
        browser.click(".s-listen > button").await?;
        ensure!(browser.run("return words();", vec![]).await? == json!("Lopeta"));
        ensure!(json!(one_piece(&browser).await?) == visible_title(&browser).await?, "not the title first");
        let mut pieces = Vec::new();
        while browser.run("return waiting.length;", vec![]).await? == json!(1) {
            pieces.push(one_piece(&browser).await?);
            ensure!(pieces.len() < 60, "it never ends: {pieces:?}");
            browser.run("return ended();", vec![]).await?;
        }
        silent(&browser, "all is read").await?;
        let all = browser
            .run(
                "return [said.map((s) => s[0]), all('.s-ticks > li').map((e) => e.textContent.trim())];",
                vec![],
            )
            .await?;
        ensure!(
            all[0].as_array().is_some_and(|tongues| tongues.iter().all(|tongue| tongue == "fi-FI")),
            "{all}"
        );
        for point in all[1].as_array().into_iter().flatten() {
            ensure!(
                pieces.iter().filter(|piece| json!(piece) == *point).count() == 1,
                "{point} in {pieces:?}"
            );
        }

        // A question with its answers; pressed once more it stops.
        for _ in 0..5 {
            jobseeker::answer(&browser).await?;
        }
        browser.run("said.length = 0; return true;", vec![]).await?;
        browser.click(".s-listen > button").await?;
        ensure!(
            json!(one_piece(&browser).await?) == visible_title(&browser).await?,
            "not the question first"
        );
        let choices =
            browser.run("return all('.s-choice > span').map((e) => e.textContent.trim());", vec![]).await?;
        for choice in choices.as_array().context("no choices")? {
            while json!(one_piece(&browser).await?) != *choice {
                ensure!(browser.run("return ended();", vec![]).await? == json!(true), "{choice} is not read");
            }
        }
        browser.click(".s-listen > button").await?;
        silent(&browser, "it was told to stop").await?;

        // Another screen is another text.
        browser.click(".s-listen > button").await?;
        one_piece(&browser).await?;
        jobseeker::answer(&browser).await?;
        silent(&browser, "another question").await?;
        ensure!(
            browser.run("return words();", vec![]).await? == json!("Kuuntele"),
            "no button on the next question"
        );

        // A language that no voice speaks has no button; back, it has.
        browser.click(".s-listen > button").await?;
        jobseeker::speak(&browser, "ar").await?;
        browser.until("no button", "return find('.suunta').lang === 'ar' && !button();", vec![]).await?;
        silent(&browser, "another language").await?;
        jobseeker::speak(&browser, "fi").await?;
        browser
            .until("the button", "return find('.suunta').lang === 'fi' && words() === 'Kuuntele';", vec![])
            .await?;
        browser.close().await
    })
    .await
}

/// Every box of the widget, but for the button itself.
const PLACES: &str = "return [...inside().querySelectorAll('*')].filter((e) => e.checkVisibility() && !e.closest('.s-listen > *'))
    .map((e) => { const r = e.getBoundingClientRect(); return [e.localName + '.' + e.className, r.left, r.top, r.width, r.height].join(' '); });";

/// Voices come late in some browsers, after all is drawn.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_moves_when_the_button_comes() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        for view in [PHONE, DESKTOP] {
            let browser = with_voices(stage, view, "[]").await?;
            let shifts = "window.shifts = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => { shifts += entry.value; }))
                .observe({ type: 'layout-shift', buffered: true });";
            browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": shifts })).await?;
            browser.open(&stage.city.page("oulu.html")).await?;
            jobseeker::widget_ready(&browser).await?;
            // The wasm, which asks for voices, is there when the first request for its texts is over.
            let ready = "return performance.getEntriesByType('resource').some((e) => e.name.includes('.wasm') && e.responseEnd);";
            browser.until("the wasm", ready, vec![]).await?;
            tokio::time::sleep(std::time::Duration::from_millis(800)).await;
            let before = browser.run(&format!("window.shifts = 0; {PLACES}"), vec![]).await?;
            browser.run(&format!("come({LOCAL}); return true;"), vec![]).await?;
            browser.until("the button", "return words() === 'Kuuntele';", vec![]).await?;
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            let after = browser.run(PLACES, vec![]).await?;
            let (old, new) = (before.as_array().context("no boxes")?, after.as_array().context("no boxes")?);
            let moved: Vec<_> = old.iter().zip(new).filter(|(was, is)| was != is).collect();
            ensure!(old.len() == new.len() && moved.is_empty(), "{} px: {moved:?}", view.width);
            ensure!(browser.run("return shifts;", vec![]).await? == json!(0), "{} px: the layout shifts", view.width);
            browser.close().await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_widgets_do_not_talk_at_once() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = with_voices(stage, DESKTOP, LOCAL).await?;
        let body = "<suunta-widget site=\"oulu\" lang=\"fi\"></suunta-widget><suunta-widget site=\"rovaniemi\" lang=\"fi\"></suunta-widget>
            <script src=\"{{server}}/v1/widget.js\" async></script>";
        browser.open(&stage.city.write("two.html", &page("", body))).await?;
        browser.until("both buttons", "return [0, 1].every((at) => inside(at) && words(at) === 'Kuuntele');", vec![]).await?;
        browser.run("button(0).click(); return true;", vec![]).await?;
        browser.run("button(1).click(); return true;", vec![]).await?;
        // Time for the first to hear that it was cut off.
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        let state = browser.run("return [waiting.length, marked(0).length, marked(1).length, words(0), words(1)];", vec![]).await?;
        ensure!(state == json!([1, 0, 1, "Kuuntele", "Lopeta"]), "waiting, marked, marked, words, words: {state}");
        // The second goes on, and the first stays silent.
        browser.run("return ended();", vec![]).await?;
        let state = browser.run("return [waiting.length, marked(0).length, marked(1).length];", vec![]).await?;
        ensure!(state == json!([1, 0, 1]), "after the first piece: {state}");
        // An element that goes takes its voice along.
        browser.run("document.querySelectorAll('suunta-widget')[1].remove(); return true;", vec![]).await?;
        browser.until("silence", "return waiting.length === 0;", vec![]).await?;
        browser.close().await
    })
    .await
}

/// The person presses on while it reads: the next screen is silent, and its own button reads it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_questions_are_read_before_the_wasm_has_taken_over() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = with_voices(stage, PHONE, LOCAL).await?;
        browser.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&browser).await?;
        browser.until("the button", "return words() === 'Kuuntele';", vec![]).await?;
        for _ in 0..3 {
            browser.click(".s-listen > button").await?;
            ensure!(
                json!(one_piece(&browser).await?) == visible_title(&browser).await?,
                "not the title first"
            );
            if jobseeker::screen(&browser).await? != jobseeker::Screen::Start {
                jobseeker::choose(&browser, &["new-field"]).await?;
                one_piece(&browser).await.context("choosing does not stop it")?;
            }
            jobseeker::press_and_wait(&browser, NEXT).await?;
            silent(&browser, "the next screen").await?;
        }
        browser.close().await
    })
    .await
}
