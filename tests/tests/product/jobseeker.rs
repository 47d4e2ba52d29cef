//! What a jobseeker does, the same in the widget and on the plain pages: both stamp the same markup.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use suunta_shared::answers::Answers;
use suunta_tests::browser::Browser;
use suunta_tests::person::Asked;
use suunta_tests::stage::Stage;

/// The button that goes on.
pub const NEXT: &str = ".s-nav .s-button:not(.s-button-link):not(.s-button-quiet)";

/// The button that goes on without an answer.
pub const SKIP: &str = ".s-nav .s-button-link";

/// The choices this person makes where they are offered, best first; the rest is answered by the first choice.
const CHOICES: [&str; 3] = ["new-field", "everyday", "alone"];

/// The answers as they are kept over a reload, without the time they were last used.
const KEPT: &str =
    "return Object.entries(sessionStorage).map(([key, value]) => [key, JSON.parse(value).answers]);";

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    Start,
    One,
    Many,
    Activities,
    Result,
}

/// How contact details are given.
#[derive(Clone, Debug)]
pub struct Contact {
    pub name: String,
    pub phone: String,
    pub email: String,
    pub message: String,
    pub protected: bool,
}

impl Default for Contact {
    fn default() -> Self {
        Self {
            name: "Aino Esimerkki".into(),
            phone: "040 123 4567".into(),
            email: "aino@example.fi".into(),
            message: "Haluaisin tehdä hoivatyötä.".into(),
            protected: false,
        }
    }
}

/// What the receipt gives.
#[derive(Clone, Debug)]
pub struct Receipt {
    pub number: String,
    pub code: String,
    pub text: String,
}

/// Which screen this is.
pub async fn screen(browser: &Browser) -> Result<Screen> {
    let kind = browser
        .until(
            "a screen",
            "if (all('.s-next').some(shown)) return 'result';
             if (all('.s-face').some(shown)) return 'activities';
             if (all('.s-choices input[type=checkbox]').some(shown)) return 'many';
             if (all('.s-choices input[type=radio]').some(shown)) return 'one';
             return all('.s-ticks').some(shown) ? 'start' : null;",
            vec![],
        )
        .await?;
    Ok(match kind.as_str() {
        Some("result") => Screen::Result,
        Some("activities") => Screen::Activities,
        Some("many") => Screen::Many,
        Some("one") => Screen::One,
        _ => Screen::Start,
    })
}

/// What tells one screen from another: heading and progress.
pub async fn marker(browser: &Browser) -> Result<String> {
    let text = browser
        .run(
            "const words = (css) => { const e = find(css); return e ? e.textContent.trim() : ''; };
             return words('.s-title') + ' | ' + words('.s-progress');",
            vec![],
        )
        .await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Presses something and waits until another screen is there.
pub async fn press_and_wait(browser: &Browser, css: &str) -> Result<()> {
    let before = marker(browser).await?;
    browser.click(css).await?;
    another(browser, &before).await
}

/// Waits until the screen is not the one with this marker.
pub async fn another(browser: &Browser, before: &str) -> Result<()> {
    browser
        .until(
            "another screen",
            "const words = (css) => { const e = find(css); return e ? e.textContent.trim() : ''; };
             if (find('.s-wait') || document.readyState !== 'complete') return false;
             return words('.s-title') !== '' && words('.s-title') + ' | ' + words('.s-progress') !== arguments[0];",
            vec![json!(before)],
        )
        .await?;
    Ok(())
}

/// Ticks the input with one of these values, or the first.
pub async fn choose(browser: &Browser, values: &[&str]) -> Result<()> {
    let label = browser
        .run(
            "const inputs = all('.s-choices input').filter((i) => shown(i.closest('label')));
             const wanted = arguments[0].map((v) => inputs.find((i) => i.value === v)).find(Boolean) || inputs[0];
             wanted.closest('label').scrollIntoView({block: 'center'});
             return wanted.closest('label');",
            vec![json!(values)],
        )
        .await?;
    click_found(browser, &label).await
}

async fn click_found(browser: &Browser, found: &Value) -> Result<()> {
    browser.element(found)?.click().await.context("clicking a choice")
}

/// Answers the screen that is shown and goes on. Gives what it was.
pub async fn answer(browser: &Browser) -> Result<Screen> {
    let screen = screen(browser).await?;
    match screen {
        Screen::Start | Screen::Result => {}
        Screen::One => choose(browser, &CHOICES).await?,
        Screen::Many => {
            choose(browser, &["skills", "S"]).await?;
            choose(browser, &["transport", "R"]).await?;
        }
        Screen::Activities => {
            let count = browser.run("return all('.s-activity').length;", vec![]).await?.as_u64().unwrap_or(0);
            for at in 0..count {
                let face = browser
                    .run(
                        "const name = ['strong-like', 'like', 'neutral', 'dislike', 'strong-dislike'][arguments[0] % 5];
                         const label = all('.s-activity')[arguments[0]].querySelector(`input[value=${name}]`).closest('label');
                         label.scrollIntoView({block: 'center'});
                         return label;",
                        vec![json!(at)],
                    )
                    .await?;
                click_found(browser, &face).await?;
            }
        }
    }
    if screen != Screen::Result {
        press_and_wait(browser, NEXT).await?;
    }
    Ok(screen)
}

/// Answers until the result; `each` sees every screen before it is answered.
pub async fn walk(
    browser: &Browser,
    mut each: impl AsyncFnMut(Screen, usize) -> Result<()>,
) -> Result<usize> {
    for count in 0..80 {
        let now = screen(browser).await?;
        each(now, count).await?;
        if now == Screen::Result {
            return Ok(count);
        }
        answer(browser).await?;
    }
    bail!("80 screens and no result")
}

/// Answers until the result.
pub async fn to_result(browser: &Browser) -> Result<usize> {
    walk(browser, async |_, _| Ok(())).await
}

/// From the result to the contact page: in the widget over the preview into the frame, on the plain page by its form.
pub async fn to_contact(browser: &Browser) -> Result<()> {
    let in_widget =
        browser.run("return !!document.querySelector('suunta-widget');", vec![]).await? == json!(true);
    if in_widget {
        press_and_wait(browser, ".s-next .s-card .s-button").await?;
        browser.see(".s-preview").await?;
        browser.click(NEXT).await?;
        browser.enter_frame(".s-frame").await?;
    } else {
        browser.click(".s-next form[action$='/send'] .s-button").await?;
    }
    browser.see("#phone").await?;
    Ok(())
}

/// Fills the contact page.
pub async fn fill(browser: &Browser, contact: &Contact) -> Result<()> {
    browser.type_into("#phone", &contact.phone).await?;
    browser.type_into("#email", &contact.email).await?;
    browser.type_into("#name", &contact.name).await?;
    browser.type_into("#message", &contact.message).await?;
    browser.click("label:has(input[name=channel][value=phone])").await?;
    browser.click("label:has(input[name=times][value=morning])").await?;
    if contact.protected {
        browser.click("label:has(input[name=protected])").await?;
    }
    let chosen = "return ['channel][value=phone', 'times][value=morning'].every((i) => find(`input[name=${i}]`).checked);";
    ensure!(browser.run(chosen, vec![]).await? == json!(true), "a choice on the contact page was not taken");
    Ok(())
}

/// Presses send on the contact page.
pub async fn press_send(browser: &Browser) -> Result<()> {
    browser.click("form[data-send] button[type=submit]").await
}

/// Reads the receipt.
pub async fn receipt(browser: &Browser) -> Result<Receipt> {
    let code = browser.see(".s-code").await?.text().await?;
    let number = browser.see(".s-number").await?.text().await?;
    let text = browser.run("return document.querySelector('main').innerText;", vec![]).await?;
    ensure!(code.len() >= 12, "the code {code:?} is too short");
    ensure!(!number.is_empty(), "no case number");
    Ok(Receipt { number, code, text: text.as_str().unwrap_or_default().to_owned() })
}

/// From the result to the receipt; the browser is left where the receipt is.
pub async fn send(browser: &Browser, contact: &Contact) -> Result<Receipt> {
    to_contact(browser).await?;
    fill(browser, contact).await?;
    press_send(browser).await?;
    receipt(browser).await
}

/// Opens the status page with a code.
pub async fn status(browser: &Browser, server: &str, code: &str) -> Result<String> {
    browser.open(&format!("{server}/status?lang=fi")).await?;
    browser.type_into("#code", code).await?;
    browser.follow("main form .s-button").await?;
    browser.see(".s-path").await?;
    browser.text().await
}

/// Switches to another language, from the list that opens or from the row.
pub async fn speak(browser: &Browser, lang: &str) -> Result<()> {
    let button = format!(".s-top .s-lang [lang={lang}]");
    if !browser.shows(&button).await? {
        browser.click(".s-top .s-lang summary").await?;
    }
    browser.click(&button).await
}

/// Reloads half-way: the place and the answers stay. Gives the answers, as they are kept under each key.
pub async fn reload(browser: &Browser) -> Result<Value> {
    let here = marker(browser).await?;
    let kept = browser.run(KEPT, vec![]).await?;
    browser.client().refresh().await?;
    widget_ready(browser).await?;
    let place = "const words = (css) => { const e = find(css); return e ? e.textContent.trim() : ''; };
        return words('.s-title') + ' | ' + words('.s-progress') === arguments[0];";
    browser.until("the place before the reload", place, vec![json!(here)]).await?;
    ensure!(browser.run(KEPT, vec![]).await? == kept, "a reload changed the answers {kept}");
    Ok(kept)
}

/// Nothing is wider than the window.
pub async fn fits(browser: &Browser) -> Result<()> {
    let wide = browser
        .run("return document.documentElement.scrollWidth - document.documentElement.clientWidth;", vec![])
        .await?;
    ensure!(wide.as_i64().context("no width")? <= 0, "the page is {wide} px too wide");
    Ok(())
}

/// Waits until the widget stands on the city page.
pub async fn widget_ready(browser: &Browser) -> Result<()> {
    browser
        .until(
            "the widget",
            "const w = document.querySelector('suunta-widget'); return !!(w && w.shadowRoot && w.shadowRoot.querySelector('.s-title'));",
            vec![],
        )
        .await?;
    // A click in the very frame of the first drawing would be lost.
    tokio::time::sleep(Duration::from_millis(100)).await;
    Ok(())
}

/// Hands answers over to a plain page of the site, as the widget does when it cannot go on.
pub async fn hand_over(browser: &Browser, stage: &Stage, page: &str, answers: &Answers) -> Result<()> {
    if !browser.address().await?.starts_with(&stage.home.url()) {
        browser.open(&stage.url("/status?lang=fi")).await?;
    }
    let script = "window.left = true;
        const form = document.createElement('form'), field = document.createElement('input');
        Object.assign(form, { method: 'post', action: arguments[0], hidden: true });
        Object.assign(field, { name: 'answers', value: arguments[1] });
        form.append(field);
        document.body.append(form);
        form.submit();
        return true;";
    let address = stage.url(&format!("/s/oulu/{page}"));
    browser.run(script, vec![json!(address), json!(serde_json::to_string(answers)?)]).await?;
    let there = "return !window.left && document.readyState === 'complete';";
    browser.until("the page with the answers", there, vec![]).await.map(drop)
}

/// Puts answers into what is kept over a reload; the widget goes on there.
pub async fn go_on(browser: &Browser, stage: &Stage, answers: &Answers, there: &str) -> Result<()> {
    browser.open(&stage.city.page("city.css")).await?;
    let keep = "const now = { time: Date.now(), lang: 'fi', page: '', answers: arguments[0] };
        sessionStorage.setItem('suunta:oulu', JSON.stringify(now)); return true;";
    browser.run(keep, vec![serde_json::to_value(answers)?]).await?;
    browser.open(&stage.city.page("oulu.html")).await?;
    widget_ready(browser).await?;
    browser.until("the widget with the answers", there, vec![]).await.map(drop)
}

/// At the result on the plain page, without the way to it: for tests of what comes then.
pub async fn at_result(browser: &Browser, stage: &Stage) -> Result<()> {
    let answers = Asked::fetch(&stage.home.url(), "oulu", "fi").await?.answers()?;
    hand_over(browser, stage, "fi/answers", &answers).await?;
    ensure!(screen(browser).await? == Screen::Result, "no result");
    Ok(())
}

/// The same in the widget.
pub async fn at_result_in_widget(browser: &Browser, stage: &Stage) -> Result<()> {
    let answers = Asked::fetch(&stage.home.url(), "oulu", "fi").await?.answers()?;
    go_on(browser, stage, &answers, "return !!find('.suunta:not(.s-first) .s-result');").await
}
