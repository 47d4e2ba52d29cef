//! What a counsellor does at the desk. Every step is a form and works without JavaScript.

use anyhow::{Context, Result};
use serde_json::json;
use suunta_tests::browser::Browser;
use suunta_tests::demo;
use suunta_tests::stage::Stage;

/// Signs in and comes to the first page of the desk.
pub async fn sign_in(browser: &Browser, stage: &Stage, login: &str) -> Result<()> {
    browser.open(&stage.url("/desk/sign-in?lang=fi")).await?;
    browser.type_into("#user", login).await?;
    browser.type_into("#password", demo::PASSWORD).await?;
    browser.follow("main form button[type=submit]").await?;
    browser.see("header form[action='/desk/sign-out']").await?;
    Ok(())
}

/// Signs out.
pub async fn sign_out(browser: &Browser) -> Result<()> {
    browser.follow("header form[action='/desk/sign-out'] button").await?;
    browser.see("#password").await?;
    Ok(())
}

/// The queues on the first page of the desk: address and name.
pub async fn queues(browser: &Browser, stage: &Stage) -> Result<Vec<(String, String)>> {
    browser.open(&stage.url("/desk")).await?;
    let found = browser
        .run(
            "return all('.queue-card > a').map((a) => [a.getAttribute('href'), a.textContent.trim()]);",
            vec![],
        )
        .await?;
    Ok(serde_json::from_value(found)?)
}

/// Opens a case by its number from the queue that holds it; `None` when no queue of this person shows it.
pub async fn open_case(browser: &Browser, stage: &Stage, number: &str) -> Result<Option<String>> {
    for (address, name) in queues(browser, stage).await? {
        browser.open(&stage.url(&address)).await?;
        let link = browser
            .run(
                "const row = all('.case').find((r) => r.textContent.includes(arguments[0])); return row ? row.querySelector('a').getAttribute('href') : null;",
                vec![json!(number)],
            )
            .await?;
        if !link.is_null() {
            browser.open(&stage.url(link.as_str().unwrap_or_default())).await?;
            browser.see("#actions").await?;
            return Ok(Some(name));
        }
    }
    Ok(None)
}

/// Opens the part of the actions with this form and gives the form's selector.
pub async fn action(browser: &Browser, name: &str) -> Result<String> {
    let form = format!("form[action$='/{name}']");
    let closed = format!("details:not([open]):has({form})");
    // Its group first, then itself.
    for _ in 0..2 {
        if browser.shows(&format!("{closed} > summary")).await? {
            browser.click(&format!("{closed} > summary")).await?;
        }
    }
    browser.see(&form).await.with_context(|| format!("the action {name}"))?;
    Ok(form)
}

/// Presses the form's button and waits for the page that says it is done.
pub async fn press(browser: &Browser, form: &str) -> Result<()> {
    browser.follow(&format!("{form} button[type=submit]")).await?;
    browser.see("p.done").await.with_context(|| format!("after {form}"))?;
    Ok(())
}

/// Takes the case.
pub async fn claim(browser: &Browser) -> Result<()> {
    let form = action(browser, "claim").await?;
    if browser.shows("#claim-reason").await? {
        browser.type_into("#claim-reason", "Asiakas soitti ja kysyi tätä.").await?;
    }
    press(browser, &form).await
}

/// Chooses the option of a list that says so.
pub async fn choose(browser: &Browser, css: &str, words: &str) -> Result<()> {
    browser
        .run(
            "const field = find(arguments[0]); const option = [...field.options].find((o) => o.textContent.includes(arguments[1]));
             field.value = option.value; field.dispatchEvent(new Event('change', {bubbles: true})); return true;",
            vec![json!(css), json!(words)],
        )
        .await?;
    Ok(())
}

/// A day two weeks from now in the way a date field takes it.
pub async fn set_date(browser: &Browser, css: &str) -> Result<()> {
    browser
        .run(
            "const field = find(arguments[0]); const day = new Date(Date.now() + 14 * 864e5);
             field.value = day.toISOString().slice(0, 10); field.dispatchEvent(new Event('change', {bubbles: true})); return true;",
            vec![json!(css)],
        )
        .await?;
    Ok(())
}

/// Reached the person by phone; when the next step is.
pub async fn contacted(browser: &Browser, note: &str) -> Result<()> {
    let form = action(browser, "contacted").await?;
    browser.click(&format!("{form} label:has(input[value=phone])")).await?;
    set_date(browser, "#contacted-next").await?;
    browser.type_into("#contacted-note", note).await?;
    press(browser, &form).await
}

/// Writes down what was agreed.
pub async fn plan(browser: &Browser, text: &str) -> Result<()> {
    let form = action(browser, "plan").await?;
    browser.type_into("#plan-text", text).await?;
    set_date(browser, "#plan-next").await?;
    press(browser, &form).await
}

/// Closes the case with an outcome.
pub async fn close(browser: &Browser, outcome: &str) -> Result<()> {
    let form = action(browser, "close").await?;
    browser.click(&format!("{form} label:has(input[value={outcome}])")).await?;
    press(browser, &form).await
}

/// Moves the case to the first other queue on offer and gives its name.
pub async fn move_away(browser: &Browser, reason: &str) -> Result<String> {
    let form = action(browser, "move").await?;
    let name = browser
        .run(
            "const field = find('#move-queue'); const option = [...field.options].find((o) => o.value);
             field.value = option.value; field.dispatchEvent(new Event('change', {bubbles: true})); return option.textContent.split(' · ')[0].trim();",
            vec![],
        )
        .await?;
    browser.type_into("#move-reason", reason).await?;
    press(browser, &form).await?;
    Ok(name.as_str().unwrap_or_default().to_owned())
}
