//! Languages on the way: the journey by keyboard in a language written from right to left, and another language on every screen.
//! Answers, step and focus stay, and no text stays behind in Finnish.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, DESKTOP, PHONE};
use suunta_tests::process::workspace;
use suunta_tests::stage::{Db, play};

use crate::guest::{SNIPPET, page, running};
use crate::jobseeker::{self, NEXT, Screen};
use crate::keyboard::{DOWN, ENTER, TAB, heading_has_focus, tab_to};

const SPACE: &str = " ";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_keyboard_from_right_to_left() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let snippet = SNIPPET.replace("lang=\"fi\"", "lang=\"ar\"");
        browser.open(&stage.city.write("right.html", &page("", &snippet))).await?;
        jobseeker::widget_ready(&browser).await?;
        for count in 0.. {
            ensure!(count < 80, "no result after 80 screens");
            let screen = jobseeker::screen(&browser).await?;
            let turned = "const box = find('.suunta'); return [box.lang, box.dir, getComputedStyle(find('.s-title')).direction];";
            ensure!(browser.run(turned, vec![]).await? == json!(["ar", "rtl", "rtl"]), "screen {count} is turned");
            match screen {
                Screen::Start => {}
                Screen::Result => break,
                Screen::One => {
                    tab_to(&browser, "e.matches('.s-choices input')").await?;
                    browser.press(SPACE).await?;
                    browser.press(DOWN).await?;
                    let second = "return all('.s-choices input').filter((i) => shown(i.closest('label')))[1].checked;";
                    ensure!(browser.run(second, vec![]).await? == json!(true), "the arrow chose another than the second");
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
                    // From the first face on the right, the arrow to the left goes to the second, as the faces stand.
                    let faces = "const faces = [...all('.s-activity')[0].querySelectorAll('.s-face')].map((f) => f.getBoundingClientRect().left);
                        return faces.every((left, i) => !i || left < faces[i - 1]);";
                    ensure!(browser.run(faces, vec![]).await? == json!(true), "the faces do not stand from right to left");
                }
            }
            let before = jobseeker::marker(&browser).await?;
            tab_to(&browser, &format!("e.matches({})", json!(NEXT))).await?;
            browser.press(ENTER).await?;
            jobseeker::another(&browser, &before).await?;
            heading_has_focus(&browser).await?;
        }
        browser.press(TAB).await?;
        browser.close().await
    })
    .await
}

/// The messages of a language: id and text. Those that choose by a value are left out; of those with gaps the beginning is kept.
fn messages(language: &str) -> Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    let folder = workspace().join("locales").join(language);
    for file in std::fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))?.flatten() {
        if file.path().extension().is_none_or(|end| end != "ftl") {
            continue;
        }
        let mut id = String::new();
        for line in std::fs::read_to_string(file.path())?.lines() {
            if line.starts_with([' ', '\t']) {
                if let Some(text) = all.get_mut(&id) {
                    let text: &mut String = text;
                    text.push(' ');
                    text.push_str(line.trim());
                }
            } else if let Some((name, text)) = line.split_once('=').filter(|_| !line.starts_with('#')) {
                name.trim().clone_into(&mut id);
                all.insert(id.clone(), text.trim().to_owned());
            }
        }
    }
    all.retain(|_, text| !text.contains("->"));
    Ok(all)
}

/// Whether a text on the screen is this message.
fn is(shown: &str, message: &str) -> bool {
    match message.split_once('{') {
        Some((start, _)) => start.trim().chars().count() > 9 && shown.starts_with(start.trim()),
        None => shown == message.trim(),
    }
}

/// Texts on the screen that are Finnish where the language has others.
fn left_behind(
    shown: &[String],
    finnish: &BTreeMap<String, String>,
    own: &BTreeMap<String, String>,
) -> Vec<String> {
    let left = shown.iter().filter(|text| {
        let mut of = finnish.iter().filter(|(_, message)| is(text, message)).peekable();
        of.peek().is_some() && !of.any(|(id, _)| own.get(id).is_some_and(|message| is(text, message)))
    });
    left.cloned().collect()
}

/// Every text in sight, and what only ears get; not the languages' own names.
const TEXTS: &str = "const scope = document.querySelector('suunta-widget').shadowRoot.querySelector('.suunta');
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT), texts = [];
    for (let n = walker.nextNode(); n; n = walker.nextNode()) {
      const of = n.parentElement;
      if (n.data.trim() && of.checkVisibility() && !of.closest('.s-lang button')) texts.push(n.data.replace(/\\s+/g, ' ').trim());
    }
    for (const e of scope.querySelectorAll('[aria-label]')) if (e.checkVisibility()) texts.push(e.getAttribute('aria-label'));
    return texts;";

/// What must stay: the step, what is chosen on it, the answers that are kept.
const STATE: &str = "const inputs = all('.s-main input').filter((i) => i.checkVisibility());
    const kept = JSON.parse(Object.values(sessionStorage)[0] || '{}').answers || {};
    return [[...new Set(inputs.map((i) => i.name))], inputs.filter((i) => i.checked).map((i) => i.name + '=' + i.value),
      kept.situation, kept.digital, kept.tasks, kept.interests, kept.at];";

const FOCUS_STAYS: &str = "let e = document.activeElement; while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
    return !!e && !!e.closest('.s-lang') && (e.lang === arguments[0] || e.localName === 'summary');";

async fn in_another(browser: &Browser, language: &str, step: usize) -> Result<()> {
    let before = browser.run(STATE, vec![]).await?;
    jobseeker::speak(browser, language).await?;
    let there = "return find('.suunta').lang === arguments[0] && !find('.s-wait');";
    browser.until(language, there, vec![json!(language)]).await?;
    let after = browser.run(STATE, vec![]).await?;
    ensure!(after == before, "{language} on screen {step}: {before} became {after}");
    let focus = browser.run(FOCUS_STAYS, vec![json!(language)]).await?;
    ensure!(focus == json!(true), "{language} on screen {step}: the focus is on {}", browser.focus().await?);
    let shown: Vec<String> = serde_json::from_value(browser.run(TEXTS, vec![]).await?)?;
    ensure!(shown.len() > 5, "{language} on screen {step}: {shown:?}");
    if language != "fi" {
        let left = left_behind(&shown, &messages("fi")?, &messages(language)?);
        ensure!(left.is_empty(), "{language} on screen {step}: still in Finnish: {left:?}");
    }
    Ok(())
}

#[test]
fn finnish_that_stays_is_found() -> Result<()> {
    let (finnish, arabic) = (messages("fi")?, messages("ar")?);
    ensure!(finnish.len() > 500 && arabic.len() > 300, "{} and {} messages", finnish.len(), arabic.len());
    let shown = ["Seuraava", "Oulu", "التالي", "Tilanteesi: kysymys 1, yhteensä 4"].map(str::to_owned);
    let left = left_behind(&shown, &finnish, &arabic);
    ensure!(left == ["Seuraava", "Tilanteesi: kysymys 1, yhteensä 4"], "{left:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_language_on_every_screen() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(PHONE).await?;
        browser.open(&stage.city.page("oulu.html")).await?;
        running(&browser).await?;
        let offered = "return [...new Set(all('.s-lang button').map((b) => b.lang))];";
        let offered: Vec<String> = serde_json::from_value(browser.run(offered, vec![]).await?)?;
        ensure!(offered.len() == 10, "{offered:?}");
        let full = std::env::var_os("SUUNTA_FULL").is_some();
        let mut met = Vec::new();
        let mut step = 0;
        loop {
            let screen = jobseeker::screen(&browser).await?;
            // With something chosen, which must stay chosen.
            if screen == Screen::One {
                jobseeker::choose(&browser, &["new-field"]).await?;
            }
            let mut now: Vec<&String> = offered.iter().cycle().skip(step * 3 + 1).take(1).collect();
            if full || screen == Screen::Result {
                now = offered.iter().collect();
            }
            for language in now {
                in_another(&browser, language, step).await?;
                met.push(language.clone());
            }
            if screen == Screen::Result {
                break;
            }
            jobseeker::answer(&browser).await?;
            step += 1;
            ensure!(step < 80, "no result");
        }
        met.sort();
        met.dedup();
        ensure!(met.len() == offered.len(), "met only {met:?}");
        browser.close().await
    })
    .await
}

/// Words of later screens come when they are let, by language.
const LATE_WORDS: &str = "const real = fetch, gates = {};
const gate = (lang) => gates[lang] || (gates[lang] = (() => { let go; const held = new Promise((done) => { go = done; }); return { held, go, asked: 0 }; })());
window.fetch = (...all) => {
  const lang = (/\\/later-([a-z-]+?)-[0-9a-f]{8}/.exec(String(all[0])) || [])[1];
  if (!lang) return real(...all);
  gate(lang).asked += 1;
  return gate(lang).held.then(() => real(...all));
};
window.asked = (lang) => gate(lang).asked;
window.let_come = (lang) => gate(lang).go();";

/// There and back while words are on their way: those that come for a language that is not there any more are asked for again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn there_and_back_while_words_are_on_their_way() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(PHONE).await?;
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LATE_WORDS })).await?;
        browser.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&browser).await?;
        let asked = async |lang: &str| {
            browser
                .until("words asked for", "return window.asked(arguments[0]) > 0;", vec![json!(lang)])
                .await
        };
        let there = async |lang: &str| {
            jobseeker::speak(&browser, lang).await?;
            browser
                .until(
                    lang,
                    "return find('.suunta').lang === arguments[0] && !find('.s-wait');",
                    vec![json!(lang)],
                )
                .await
        };
        while browser.run("return window.asked('fi');", vec![]).await? == json!(0) {
            jobseeker::answer(&browser).await?;
        }
        there("sv").await?;
        asked("sv").await?;
        browser.run("window.let_come('fi'); return true;", vec![]).await?;
        // What came has been read, and is not kept.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        there("fi").await?;
        let mut met = jobseeker::screen(&browser).await?;
        for _ in 0..40 {
            if met == Screen::Activities {
                break;
            }
            met = jobseeker::answer(&browser).await?;
        }
        ensure!(met == Screen::Activities, "no activities: {met:?}");
        browser.close().await
    })
    .await
}

/// What is kept anywhere in this browser for this origin, as one text.
const KEPT_ANYWHERE: &str = "return (async () => {
    const all = [JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage }), document.cookie, location.href,
      JSON.stringify(history.state), window.name, document.title];
    for (const name of await caches.keys()) all.push('cache ' + name);
    for (const one of await indexedDB.databases()) all.push('database ' + one.name);
    return all.join('\\n');
})();";

/// Somebody types on the contact page, goes back and clears all: of nothing a trace is left, on neither origin.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cleared_is_cleared_on_both_origins() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        browser.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&browser).await?;
        browser.click(NEXT).await?;
        jobseeker::choose(&browser, &["kempele"]).await?;
        jobseeker::press_and_wait(&browser, NEXT).await?;
        let kept = browser.run(KEPT_ANYWHERE, vec![]).await?;
        ensure!(kept.as_str().is_some_and(|text| text.contains("kempele")), "nothing planted: {kept}");
        jobseeker::to_result(&browser).await?;
        jobseeker::to_contact(&browser).await?;
        browser.type_into("#name", "Zyxplanted").await?;
        browser.type_into("#message", "Zyxplanted viesti").await?;
        browser.leave_frame().await?;
        browser.click(".s-foot .s-clear").await?;
        browser.click(".s-foot .s-nav .s-button:not(.s-button-quiet)").await?;
        browser.until("the start", "return all('.s-ticks').some(shown);", vec![]).await?;
        for address in [stage.city.page("oulu.html"), stage.url("/status?lang=fi")] {
            for _ in 0..2 {
                let kept = browser.run(KEPT_ANYWHERE, vec![]).await?;
                let kept = kept.as_str().unwrap_or_default();
                ensure!(!kept.contains("Zyxplanted") && !kept.contains("kempele") && !kept.contains("suunta:"), "{address}: {kept}");
                browser.open(&address).await?;
            }
        }
        // The browser's own Back gives no answer and no typed word back.
        browser.client().back().await?;
        browser.client().back().await?;
        let words = browser.run("return document.documentElement.outerHTML + [...document.querySelectorAll('input,textarea')].map((e) => e.value);", vec![]).await?;
        ensure!(words.as_str().is_some_and(|words| !words.contains("Zyxplanted")), "Back brings it back");
        browser.close().await
    })
    .await
}
