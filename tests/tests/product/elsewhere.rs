//! "Save and go on elsewhere": answers saved in one browser are opened in another, and only there. What the browser does
//! (`widget/embed/keep.js`) is done here once more, from the description alone: a form that drifts apart opens nothing.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use data_encoding::{BASE64, HEXLOWER};
use ring::{aead, hkdf, pbkdf2};
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, DESKTOP, PHONE};
use suunta_tests::clock::Stopwatch;
use suunta_tests::person::Asked;
use suunta_tests::stage::{Db, Stage, play};

use crate::access::clean;
use crate::jobseeker;
use crate::on_both;

pub const OFFER: &str = "Tallenna ja jatka myöhemmin tai muualla";
pub const HAVE_CODE: &str = "Minulla on koodi tai tiedosto";
pub const GET_CODE: &str = "Hae koodi";
const TO_FILE: &str = "Tallenna tiedostoon";
const OPEN: &str = "Avaa vastaukset";

/// A code whose id and key are known for ever.
const KNOWN_CODE: &str = "0123-4567-89AB-CDE4";
const KNOWN_ID: &str = "056990f1a534e5307ed7bff15df83b28df50c9057ae4cfccb37536735e58888b";
const KNOWN_KEY: &str = "429cc3e189c57cc97559ff6373dfd4d0ff447468a6c53904603a770f71212cdd";

/// The answers document as the element keeps it over a reload.
pub const DOCUMENT: &str = "return JSON.parse(Object.values(sessionStorage)[0]).answers;";

/// What a code is good for on a site.
struct Derived {
    id: String,
    key: [u8; 32],
    bound: String,
}

fn derive(code: &str, site: &str) -> Result<Derived> {
    let bound = format!("suunta/kept/1/{site}");
    let mut slow = [0; 32];
    let rounds = 600_000.try_into()?;
    let letters = code.replace('-', "");
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, rounds, bound.as_bytes(), letters.as_bytes(), &mut slow);
    let root = hkdf::Salt::new(hkdf::HKDF_SHA256, bound.as_bytes()).extract(&slow);
    let expand = |info: &str| -> Result<[u8; 32]> {
        let mut out = [0; 32];
        let info = [info.as_bytes()];
        let filled = root.expand(&info, hkdf::HKDF_SHA256).and_then(|okm| okm.fill(&mut out));
        filled.ok().context("HKDF")?;
        Ok(out)
    };
    Ok(Derived { id: HEXLOWER.encode(&expand("id")?), key: expand("key")?, bound })
}

impl Derived {
    fn key(&self) -> Result<aead::LessSafeKey> {
        let key = aead::UnboundKey::new(&aead::AES_256_GCM, &self.key).ok().context("AES")?;
        Ok(aead::LessSafeKey::new(key))
    }

    fn seal(&self, state: &Value) -> Result<Vec<u8>> {
        let nonce = [9; 12];
        let mut body = state.to_string().into_bytes();
        body.resize((body.len() / 1024 + 1) * 1024, 0);
        let at = aead::Nonce::assume_unique_for_key(nonce);
        let sealed =
            self.key()?.seal_in_place_append_tag(at, aead::Aad::from(self.bound.as_bytes()), &mut body);
        sealed.ok().context("sealing")?;
        Ok([nonce.to_vec(), body].concat())
    }

    fn open(&self, sealed: &[u8]) -> Result<Value> {
        let (nonce, body) = sealed.split_at_checked(12).context("too short")?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).ok().context("nonce")?;
        let mut body = body.to_vec();
        let plain = self.key()?.open_in_place(nonce, aead::Aad::from(self.bound.as_bytes()), &mut body);
        let plain = plain.ok().context("this code does not open it")?;
        ensure!(plain.len().is_multiple_of(1024), "a length of {} says how much was answered", plain.len());
        let end = plain.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        Ok(serde_json::from_slice(&plain[..end])?)
    }
}

#[test]
fn id_and_key_of_a_code_never_change() -> Result<()> {
    let known = derive(KNOWN_CODE, "oulu")?;
    ensure!(known.id == KNOWN_ID && HEXLOWER.encode(&known.key) == KNOWN_KEY);
    let elsewhere = derive(KNOWN_CODE, "rovaniemi")?;
    ensure!(elsewhere.id != known.id && elsewhere.key != known.key);
    Ok(())
}

/// From now on the page remembers what it sends.
async fn listen(browser: &Browser) -> Result<()> {
    let script = "window.sent = []; const real = window.fetch;
        window.fetch = (to, how) => { window.sent.push(String(to) + ' ' + ((how && how.body) || '')); return real(to, how); };
        return true;";
    browser.run(script, vec![]).await.map(drop)
}

async fn sent(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.run("return window.sent;", vec![]).await?)?)
}

async fn on_the_city_page(stage: &Stage, view: suunta_tests::browser::View) -> Result<Browser> {
    let browser = stage.browser(view).await?;
    browser.open(&stage.city.page("oulu.html")).await?;
    jobseeker::widget_ready(&browser).await?;
    listen(&browser).await?;
    Ok(browser)
}

/// Some answers, up to the middle of the digital part.
pub async fn some_answers(browser: &Browser) -> Result<()> {
    for _ in 0..8 {
        jobseeker::answer(browser).await?;
    }
    Ok(())
}

pub async fn shown_code(browser: &Browser) -> Result<String> {
    Ok(browser.see(".s-kept-code").await?.text().await?.replace(char::is_whitespace, ""))
}

/// The error that stands beside the field; the summary must have the focus.
async fn error(browser: &Browser) -> Result<String> {
    let told =
        browser.until("an error", "const e = find('.s-error'); return e && e.textContent;", vec![]).await?;
    let focus = browser.focus().await?;
    ensure!(focus["class"] == json!("s-error-summary"), "the focus is on {focus}");
    Ok(told.as_str().unwrap_or_default().to_owned())
}

/// Types a code and presses "open".
pub async fn try_code(browser: &Browser, code: &str) -> Result<()> {
    browser.type_into("#kept-code", code).await?;
    browser.click_text("button", OPEN).await
}

fn swapped_last(code: &str) -> String {
    let end = if code.ends_with('Z') { 'Y' } else { 'Z' };
    format!("{}{end}", &code[..code.len() - 1])
}

async fn saved_here_opened_there(db: Db) -> Result<()> {
    play(db, async |stage| {
        let phone = on_the_city_page(stage, PHONE).await?;
        ensure!(!phone.text().await?.contains(OFFER), "nothing is answered yet");
        some_answers(&phone).await?;
        let (marker, document) = (jobseeker::marker(&phone).await?, phone.run(DOCUMENT, vec![]).await?);
        phone.click_text("button", OFFER).await?;
        phone.see_text(".s-button", GET_CODE).await?;
        clean(&phone, "saving").await?;
        phone.click_text("button", GET_CODE).await?;
        let code = shown_code(&phone).await?;
        clean(&phone, "the code").await?;
        let focus = phone.focus().await?;
        ensure!(focus["text"] == json!("Tässä on koodisi"), "the focus is on {focus}");
        ensure!(phone.text().await?.contains("asti"), "no word on how long the code holds");
        phone.picture("kept-code-360").await?;

        // What went over the wire and what was stored: neither the code nor an answer, and the answers are in it.
        let stored = stage.bytes("SELECT body FROM kept").await?;
        ensure!(stored.len() == 1, "{} rows", stored.len());
        let derived = derive(&code, "oulu")?;
        let opened = derived.open(&stored[0])?;
        ensure!(opened == json!({ "answers": document, "lang": "fi" }), "sealed was {opened}");
        let mut secrets = vec!["begun".to_owned(), "hailuoto".into(), "new-field".into(), code.clone(), code.replace('-', "")];
        let items = document["digital"].as_array().context("digital")?.iter();
        secrets.extend(items.filter_map(|answer| answer["item"].as_str()).map(str::to_owned));
        ensure!(secrets.len() > 6, "no digital answer was given: {secrets:?}");
        let requests = sent(&phone).await?;
        ensure!(requests.iter().any(|request| request.contains(&derived.id)), "{requests:?}");
        for request in &requests {
            let sealed = request.split_once("\"sealed\":\"").and_then(|(_, rest)| rest.split_once('"'));
            let sealed = sealed.map(|(sealed, _)| BASE64.decode(sealed.as_bytes())).transpose()?.unwrap_or_default();
            for secret in &secrets {
                ensure!(!request.contains(secret.as_str()), "{secret} was sent: {request}");
                ensure!(!holds(&sealed, secret) && !holds(&stored[0], secret), "{secret} in the clear");
            }
        }
        let raw_id = HEXLOWER.decode(derived.id.as_bytes())?;
        for secret in [code.as_bytes(), code.replace('-', "").as_bytes(), derived.id.as_bytes(), &raw_id, &derived.key] {
            ensure!(!stage.on_disk(secret).await?, "{} is on the disk", String::from_utf8_lossy(secret));
        }
        ensure!(!stage.log().contains(&derived.id), "the log names what was saved");
        phone.close().await?;

        // Another device. A slip is found before anything is asked of the server.
        let desktop = on_the_city_page(stage, DESKTOP).await?;
        desktop.click_text("button", HAVE_CODE).await?;
        desktop.see("#kept-code").await?;
        clean(&desktop, "opening").await?;
        desktop.run("window.sent.length = 0; return true;", vec![]).await?;
        for (typed, says) in [
            (swapped_last(&code), "Jokin merkki on toisin"),
            (code[..14].to_owned(), "kuusitoista merkkiä"),
            ("ABCD-EFGH-JKMN-P".into(), "seurataan asiaa"),
        ] {
            try_code(&desktop, &typed).await?;
            let told = error(&desktop).await?;
            ensure!(told.contains(says), "{typed}: {told}");
            let still = desktop.run("return find('#kept-code').value;", vec![]).await?;
            ensure!(still == json!(typed), "what was typed became {still}");
        }
        clean(&desktop, "opening with an error").await?;
        desktop.picture("kept-error-1280").await?;
        let asked = sent(&desktop).await?;
        ensure!(asked.is_empty(), "a slip was asked of the server: {asked:?}");
        // A code that nothing is saved under.
        try_code(&desktop, "0000-0000-0000-0000").await?;
        ensure!(error(&desktop).await?.contains("ei ole vastauksia"));
        ensure!(sent(&desktop).await?.len() == 1);
        // As people type: small letters, spaces, O and L.
        let sloppy = code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        try_code(&desktop, &sloppy).await?;
        desktop.see(".s-live .s-note").await?;
        desktop.until("the step", "return !find('.s-wait');", vec![]).await?;
        ensure!(jobseeker::marker(&desktop).await? == marker, "another step");
        ensure!(desktop.run(DOCUMENT, vec![]).await? == document, "other answers");
        let focus = desktop.focus().await?;
        ensure!(focus["class"] == json!("s-title"), "the focus is on {focus}");
        // It goes on from there, and the changes are saved under the same code.
        jobseeker::answer(&desktop).await?;
        desktop.click_text("button", OFFER).await?;
        ensure!(shown_code(&desktop).await? == code, "another code");
        desktop.click_text("button", "Tallenna muutokset samalla koodilla").await?;
        desktop.until("saved", "return ![...all('button')].some((b) => b.textContent.includes('muutokset'));", vec![]).await?;
        let again = stage.bytes("SELECT body FROM kept").await?;
        ensure!(again.len() == 1 && derived.open(&again[0])?["answers"] == desktop.run(DOCUMENT, vec![]).await?);
        // Deleted at wish; the answers here stay.
        desktop.click_text("button", "Poista tallennetut vastaukset").await?;
        desktop.see_text(".s-title", "Poistetaanko vastaukset, jotka on tallennettu tällä koodilla? Tässä olevat vastaukset jäävät.").await?;
        desktop.click_text("button", "Poista tallennetut vastaukset").await?;
        desktop.see(".s-live .s-note").await?;
        ensure!(stage.number("SELECT count(*) FROM kept").await? == 0);
        desktop.close().await
    })
    .await
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Sealed here under the known code, opened by the browser: in its language, and only after a yes where answers stand.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_browser_opens_what_was_sealed_by_the_description() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let document = Asked::fetch(&stage.home.url(), "oulu", "fi").await?.answers()?;
        let state = json!({ "answers": document, "lang": "sv" });
        let sealed = BASE64.encode(&derive(KNOWN_CODE, "oulu")?.seal(&state)?);
        let client = suunta_tests::http::client();
        let request =
            client.post(stage.url("/v1/sites/oulu/kept")).json(&json!({ "id": KNOWN_ID, "sealed": sealed }));
        request.send().await?.error_for_status()?;

        let phone = on_the_city_page(stage, PHONE).await?;
        some_answers(&phone).await?;
        let own = phone.run(DOCUMENT, vec![]).await?;
        phone.click_text("button", OFFER).await?;
        phone.click_text("button", HAVE_CODE).await?;
        // Without a network nothing is lost, and it can be tried again.
        phone.see("#kept-code").await?;
        phone.network(false).await?;
        try_code(&phone, KNOWN_CODE).await?;
        ensure!(error(&phone).await?.contains("Mitään ei kadonnut"));
        phone.network(true).await?;
        try_code(&phone, KNOWN_CODE).await?;
        phone.see_text(".s-title", "Tässä on jo vastauksia. Vaihdetaanko ne tallennettuihin?").await?;
        ensure!(phone.focus().await?["class"] == json!("s-title"));
        clean(&phone, "before answers are replaced").await?;
        ensure!(phone.run(DOCUMENT, vec![]).await? == own, "replaced without a yes");
        phone.click_text("button", "Ei, pidä ennallaan").await?;
        ensure!(phone.run(DOCUMENT, vec![]).await? == own, "replaced after a no");
        try_code(&phone, KNOWN_CODE).await?;
        phone.click_text("button", "Kyllä, ota tallennetut vastaukset").await?;
        jobseeker::screen(&phone).await?;
        phone.until("Swedish", "return find('.suunta').lang === 'sv';", vec![]).await?;
        phone.see(".s-next").await?;
        let opened: suunta_shared::answers::Answers =
            serde_json::from_value(phone.run(DOCUMENT, vec![]).await?)?;
        ensure!(opened.situation == document.situation && opened.digital == document.digital);
        ensure!(opened.tasks == document.tasks && opened.interests == document.interests, "other answers");
        phone.close().await
    })
    .await
}

/// A file of one's own: nothing comes to the server, and the code alone opens it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_goes_without_the_server() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = on_the_city_page(stage, PHONE).await?;
        some_answers(&phone).await?;
        let (marker, document) = (jobseeker::marker(&phone).await?, phone.run(DOCUMENT, vec![]).await?);
        let downloads = stage.folder().join("downloads");
        phone.downloads(&downloads).await?;
        phone.run("window.sent.length = 0; return true;", vec![]).await?;
        phone.click_text("button", OFFER).await?;
        phone.click_text("button", TO_FILE).await?;
        let code = shown_code(&phone).await?;
        ensure!(phone.text().await?.contains("Onko laite yhteinen?"), "no word on shared devices");
        phone.picture("kept-file-360").await?;
        let path = downloaded(&downloads).await?;
        let text = std::fs::read_to_string(&path)?;
        let file: Value = serde_json::from_str(&text)?;
        ensure!(file["suunta"] == json!("kept/1") && file["site"] == json!("oulu"));
        let sealed = BASE64.decode(file["sealed"].as_str().unwrap_or_default().as_bytes())?;
        ensure!(derive(&code, "oulu")?.open(&sealed)? == json!({ "answers": document, "lang": "fi" }));
        ensure!(!text.contains("begun") && !text.contains(&code) && !holds(&sealed, "hailuoto"));
        let asked = sent(&phone).await?;
        ensure!(
            asked.iter().all(|request| !request.contains("/kept ") && !request.contains("sealed")),
            "{asked:?}"
        );
        ensure!(stage.number("SELECT count(*) FROM kept").await? == 0);
        phone.close().await?;

        let other = stage.folder().join("other.json");
        std::fs::write(&other, "{\"cake\":1}")?;
        let desktop = on_the_city_page(stage, DESKTOP).await?;
        desktop.click_text("button", HAVE_CODE).await?;
        desktop.see("#kept-file").await?.send_keys(&other.display().to_string()).await?;
        try_code(&desktop, &code).await?;
        ensure!(error(&desktop).await?.contains("ei ole täällä tallennettu"));
        desktop.see("#kept-file").await?.send_keys(&path.display().to_string()).await?;
        try_code(&desktop, KNOWN_CODE).await?;
        ensure!(error(&desktop).await?.contains("ei avaa tätä tiedostoa"));
        try_code(&desktop, &code).await?;
        desktop.see(".s-live .s-note").await?;
        ensure!(jobseeker::marker(&desktop).await? == marker, "another step");
        ensure!(desktop.run(DOCUMENT, vec![]).await? == document, "other answers");
        ensure!(
            !sent(&desktop).await?.iter().any(|request| request.contains("/kept/open")),
            "the file was not enough"
        );
        desktop.close().await
    })
    .await
}

/// The one file that was downloaded.
async fn downloaded(folder: &Path) -> Result<PathBuf> {
    let watch = Stopwatch::start();
    while !watch.over(Duration::from_secs(15)) {
        let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        // While it is written it has another ending.
        if let Some(done) = files.into_iter().find(|path| path.extension().is_some_and(|end| end == "json")) {
            return Ok(done);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("nothing was downloaded")
}

on_both!(saved_here_opened_there);
