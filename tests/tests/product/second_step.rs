//! The second step of signing in, looked at page by page: an app's code is reckoned in the browser, from the secret it shows.

use anyhow::{Context, Result};
use serde_json::json;
use suunta_tests::browser::Browser;
use suunta_tests::demo;
use suunta_tests::stage::Stage;

use crate::access::clean;
use crate::counsellor;

const BUTTON: &str = "main form button[type=submit]";

/// Sets it up for whoever is signed in, signs out, and in again with a recovery code; axe looks at each page and error.
pub async fn every_page(browser: &Browser, stage: &Stage, login: &str) -> Result<()> {
    browser.open(&stage.url("/desk/me/second")).await?;
    browser.follow(BUTTON).await?;
    browser.see(".notice.is-error").await?;
    clean(browser, "second step without the password").await?;
    browser.type_into("#current", demo::PASSWORD).await?;
    browser.follow(BUTTON).await?;
    let secret = browser.see(".secret").await?.text().await?;
    clean(browser, "the secret of the second step").await?;
    browser.type_into("#code", &code(browser, &secret).await?).await?;
    browser.follow(BUTTON).await?;
    let recovery = browser.see(".codes code").await?.text().await?;
    clean(browser, "recovery codes").await?;
    for path in ["/desk/me/second", "/desk/me"] {
        browser.open(&stage.url(path)).await?;
        clean(browser, &format!("{path} with a second step")).await?;
    }

    counsellor::sign_out(browser).await?;
    browser.open(&stage.url("/desk/sign-in?lang=fi")).await?;
    browser.type_into("#user", login).await?;
    browser.type_into("#password", demo::PASSWORD).await?;
    browser.follow(BUTTON).await?;
    browser.see("#code").await?;
    clean(browser, "sign-in asks for a code").await?;
    browser.follow(BUTTON).await?;
    browser.see(".notice.is-error").await?;
    browser.click("main details summary").await?;
    clean(browser, "sign-in without a code").await?;
    browser.type_into("#recovery", &recovery).await?;
    browser.follow(BUTTON).await?;
    browser.see("header form[action='/desk/sign-out']").await?;
    Ok(())
}

/// What an app on the phone shows now (RFC 6238: SHA-1, 30 seconds, six digits).
async fn code(browser: &Browser, secret: &str) -> Result<String> {
    let script = "
        const [secret, done] = arguments;
        const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
        const bits = [...secret.replace(/\\s/g, '')].map((c) => letters.indexOf(c).toString(2).padStart(5, '0')).join('');
        const key = new Uint8Array(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
        const time = new DataView(new ArrayBuffer(8));
        time.setUint32(4, Math.floor(Date.now() / 30000));
        crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
          .then((key) => crypto.subtle.sign('HMAC', key, time.buffer))
          .then((hash) => {
            const view = new DataView(hash);
            const number = view.getUint32(view.getUint8(19) & 15) & 0x7fffffff;
            done(String(number % 1000000).padStart(6, '0'));
          });";
    let code = browser.client().execute_async(script, vec![json!(secret)]).await?;
    code.as_str().map(str::to_owned).context("no code")
}
