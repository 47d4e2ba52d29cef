//! The page on which a web team gets its lines: choosing, seeing, copying, asking about a policy; by hand, by keyboard,
//! and without scripts.

use anyhow::{Result, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, DESKTOP, PHONE, PHONE_WITHOUT_SCRIPT};
use suunta_tests::stage::{Db, play};

use crate::{access, jobseeker};

async fn choose(browser: &Browser, field: &str, value: &str) -> Result<()> {
    let script = "const f = document.getElementById(arguments[0]); f.value = arguments[1]; return f.value === arguments[1];";
    let done = browser.run(script, vec![json!(field), json!(value)]).await?;
    ensure!(done == json!(true), "{field} has no {value}");
    Ok(())
}

async fn of_page(browser: &Browser, css: &str) -> Result<String> {
    let text = browser.run(
        "const e = document.querySelector(arguments[0]); return e ? e.textContent.trim() : '';",
        vec![json!(css)],
    );
    Ok(text.await?.as_str().unwrap_or_default().to_owned())
}

/// The verdict on a policy: for each way whether it works.
async fn verdict(browser: &Browser, policy: &str) -> Result<Vec<bool>> {
    browser
        .run("document.getElementById('policy').value = arguments[0]; return true;", vec![json!(policy)])
        .await?;
    browser.follow("button[name=check]").await?;
    let ways =
        "return [...document.querySelectorAll('.e-ways > li')].map((li) => li.className === 'is-yes');";
    Ok(serde_json::from_value(browser.run(ways, vec![]).await?)?)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_chooses_sees_and_copies() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let desktop = stage.browser(DESKTOP).await?;
        desktop.open(&stage.url("/embed?lang=fi")).await?;
        jobseeker::widget_ready(&desktop).await?;
        let server = stage.home.url();
        let first = format!(
            "<suunta-widget site=\"oulu\" lang=\"fi\">\n  <a href=\"{server}/s/oulu/fi\">Vastaa kysymyksiin tavallisella sivulla</a>\n\
             </suunta-widget>\n<script src=\"{server}/v1/widget.js\" async></script>"
        );
        ensure!(of_page(&desktop, "#snippet").await? == first, "{}", of_page(&desktop, "#snippet").await?);
        access::clean(&desktop, "the page for web teams").await?;
        desktop.picture("embed-1280").await?;

        choose(&desktop, "site", "rovaniemi").await?;
        choose(&desktop, "widget", "sv").await?;
        choose(&desktop, "look", "helsinki").await?;
        desktop.click("label:has([value=script])").await?;
        desktop.follow("form[method=get] .s-button").await?;
        jobseeker::widget_ready(&desktop).await?;
        let short = format!(
            "<script src=\"{server}/v1/widget.js\" data-site=\"rovaniemi\" data-lang=\"sv\" data-look=\"helsinki\" async></script>"
        );
        ensure!(of_page(&desktop, "#snippet").await? == short, "{}", of_page(&desktop, "#snippet").await?);
        let shown = desktop
            .run(
                "const w = document.querySelector('.e-preview suunta-widget'); return [w.getAttribute('site'), w.lang,
                   getComputedStyle(w).getPropertyValue('--suunta-primary'), w.shadowRoot.querySelector('.s-name').textContent];",
                vec![],
            )
            .await?;
        ensure!(shown == json!(["rovaniemi", "sv", "#0000bf", "Sysselsättningstjänsterna i Rovaniemi"]), "{shown}");

        // Pinned: the hash is that of the file which is served.
        desktop.click("label:has([value=pinned])").await?;
        desktop.follow("form[method=get] .s-button").await?;
        let pinned = of_page(&desktop, "#snippet").await?;
        let body = suunta_tests::http::client().get(stage.url("/v1/widget.js")).send().await?.bytes().await?;
        let hash = desktop
            .client()
            .execute_async(
                "const done = arguments[1]; crypto.subtle.digest('SHA-384', new TextEncoder().encode(arguments[0]))
                   .then((h) => done(btoa(String.fromCharCode(...new Uint8Array(h)))));",
                vec![json!(String::from_utf8(body.to_vec())?)],
            )
            .await?;
        let integrity = format!("integrity=\"sha384-{}\"", hash.as_str().unwrap_or_default());
        ensure!(pinned.contains(&integrity) && pinned.contains(concat!("/v", env!("CARGO_PKG_VERSION"), "/widget.js")), "{pinned} {integrity}");

        // The copy button says what came of it, and the clipboard holds the lines.
        let grant = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": server });
        desktop.devtools("Browser.grantPermissions", grant).await?;
        desktop.click("[data-copy=snippet]").await?;
        desktop.until("word of the copy", "return document.querySelector('[data-said=snippet]').textContent === 'Kopioitu.';", vec![]).await?;
        let clipboard = desktop
            .client()
            .execute_async("const done = arguments[0]; navigator.clipboard.readText().then(done, (e) => done(String(e)));", vec![])
            .await?;
        ensure!(clipboard == json!(pinned), "{clipboard}");
        desktop.close().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_policy_is_judged_in_plain_words() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        let server = stage.home.url();
        phone.open(&stage.url("/embed?lang=fi")).await?;
        let good = format!("script-src {server} 'wasm-unsafe-eval'; connect-src {server}; frame-src {server}");
        ensure!(verdict(&phone, &good).await? == [true, true, true]);
        ensure!(!phone.shows("#proposal").await?, "nothing is to be added");
        let partly = format!("Content-Security-Policy: default-src 'self'; script-src {server}; child-src *");
        ensure!(verdict(&phone, &partly).await? == [false, true, true]);
        let proposal = of_page(&phone, "#proposal").await?;
        ensure!(
            proposal
                == format!(
                    "Content-Security-Policy: default-src 'self'; script-src {server} 'wasm-unsafe-eval'; child-src *; connect-src 'self' {server}"
                ),
            "{proposal}"
        );
        access::clean(&phone, "the verdict").await?;
        phone.picture("embed-verdict-360").await?;
        ensure!(verdict(&phone, "default-src 'none'").await? == [false, false, true]);
        // What was proposed is judged well.
        let proposal = of_page(&phone, "#proposal").await?;
        ensure!(verdict(&phone, &proposal).await? == [true, true, true]);

        // What is no policy is told at the field.
        ensure!(verdict(&phone, "https://www.example.fi").await?.is_empty());
        let error = of_page(&phone, "#policy-error").await?;
        ensure!(error.contains("script-src 'self'"), "{error}");
        ensure!(phone.focus().await?["id"] == json!("policy"));
        access::clean(&phone, "the error").await?;
        phone.picture("embed-error-360").await?;
        let wide = phone.run("return document.documentElement.scrollWidth - innerWidth;", vec![]).await?;
        ensure!(wide == json!(0), "scrolls sideways by {wide}");
        phone.close().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_keyboard_is_enough_and_so_is_no_script() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let desktop = stage.browser(DESKTOP).await?;
        desktop.open(&stage.url("/embed?lang=en")).await?;
        jobseeker::widget_ready(&desktop).await?;
        // From the field of the look by keys alone: another look, and the button.
        desktop.run("document.getElementById('look').focus(); window.left = true; return true;", vec![]).await?;
        desktop.press("\u{e015}").await?;
        let look = desktop.run("return document.getElementById('look').value;", vec![]).await?;
        ensure!(look == json!("suomi"), "{look}");
        for _ in 0..12 {
            desktop.press("\u{e004}").await?;
            if desktop.focus().await?["text"] == json!("Show") {
                break;
            }
        }
        desktop.press("\u{e007}").await?;
        desktop.until("the page", "return !window.left && document.readyState === 'complete';", vec![]).await?;
        ensure!(of_page(&desktop, "#snippet").await?.contains("look=\"suomi\""));
        // Each thing that takes the focus shows it.
        desktop.run("document.getElementById('site').focus(); return true;", vec![]).await?;
        for _ in 0..14 {
            desktop.press("\u{e004}").await?;
            let seen = desktop
                .run(
                    "let e = document.activeElement; while (e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
                     const rings = [e, ...(e.parentElement ? [e.parentElement, ...e.parentElement.children] : [])].flatMap((n) => [n, n]);
                     const ring = (s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 3;
                     return e === document.body || rings.some((n, i) => ring(getComputedStyle(n, i % 2 ? '::before' : null)));",
                    vec![],
                )
                .await?;
            ensure!(seen == json!(true), "{}", desktop.focus().await?);
        }
        desktop.close().await?;

        let plain = stage.browser(PHONE_WITHOUT_SCRIPT).await?;
        plain.open(&stage.url("/embed?lang=sv&look=plain&theme=light&site=oulu")).await?;
        let lines = of_page(&plain, "#snippet").await?;
        ensure!(lines.starts_with("<suunta-widget site=\"oulu\" lang=\"sv\" look=\"plain\" theme=\"light\">"), "{lines}");
        ensure!(!plain.shows("[data-copy]").await?, "a button that could do nothing");
        // In the place of the widget stands what people without scripts find.
        plain.see_text(".e-preview a", "Svara på frågorna på en vanlig sida").await?;
        ensure!(verdict(&plain, "default-src 'self'").await? == [false, false, true]);
        ensure!(of_page(&plain, "#snippet").await? == lines, "the choices stay");
        plain.close().await
    })
    .await
}
