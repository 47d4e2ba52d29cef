//! Boxes as they are drawn, on every kind of screen: nothing cut, nothing on top of anything else, nothing that scrolls sideways,
//! nothing too small to press. At three widths, with text of twice the size, with the spacing of WCAG 1.4.12, with words that are
//! 40 % longer than ours, and in Arabic; on pages of our own and on a host page with a root of 10 px.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use data_encoding::BASE64;
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, DESKTOP};
use suunta_tests::process::workspace;
use suunta_tests::stage::{Db, Stage, play};

use crate::guest::{SNIPPET, page};
use crate::jobseeker::{self, Contact, NEXT, Screen};

/// What is measured (`boxes.js`), and what it is measured by.
const MEASURE: &str = include_str!("boxes.js");

/// WCAG 1.4.12, at least: lines 1.5, paragraphs 2, letters 0.12, words 0.16 times the size of the font.
const SPACING: &str =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }";

/// Dresses what is shown: the spacing, and longer words. Words grow by two fifths, from their own letters, so that they break where
/// words of that language do; what is not language (numbers, codes, phone numbers) stays as it is. It is the texts on the screen
/// that grow, not the files they come from: so nothing of what is shown is left out, wherever it came from.
const DRESS: &str = r"
const host = document.querySelector('suunta-widget');
const root = (host && host.shadowRoot) || document.head;
const scope = (host && host.shadowRoot) || document.body;
const [spaced, longer, spacing] = arguments;
const undress = () => {
  for (const [node, text, grown] of window.grown || []) if (node.data === grown) node.data = text;
  window.grown = [];
  if (window.spacing) window.spacing.remove();
};
undress();
if (spaced) {
  window.spacing = document.createElement('style');
  window.spacing.textContent = spacing;
  root.append(window.spacing);
}
if (longer) {
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest('style,script,bdi,.s-code,.s-kept-code,.s-number')) continue;
    const text = node.data;
    node.data = text.replace(/\p{L}+/gu, (word) => word + word.repeat(2).slice(0, Math.ceil(word.length * 0.4)).toLowerCase());
    window.grown.push([node, text, node.data]);
  }
}
// A frame out of sight is not drawn, and does not tell its height.
if (window !== top) document.querySelector('main').scrollIntoView({ block: 'start', behavior: 'instant' });
return new Promise((done) => setTimeout(done, window === top ? 0 : 150, true));
";

/// How a screen is dressed when it is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Dress {
    width: u32,
    /// Text of twice the size, as the browser's own setting makes it.
    twice: bool,
    spaced: bool,
    longer: bool,
}

impl Dress {
    fn name(self) -> String {
        let mut name = self.width.to_string();
        for (is, word) in
            [(self.twice, ", text 200 %"), (self.spaced, ", spaced"), (self.longer, ", longer words")]
        {
            name.push_str(if is { word } else { "" });
        }
        name
    }
}

const WIDTHS: [u32; 3] = [320, 768, 1280];

fn full() -> bool {
    std::env::var_os("SUUNTA_FULL").is_some()
}

/// The full run wears every way at every width, and the ways together. The usual one wears each way where it is tightest, and none
/// on a desktop.
fn dresses() -> Vec<Dress> {
    let usual = |width, twice, spaced, longer| match (twice, spaced, longer) {
        (false, false, false) => width == 1280,
        (true, false, false) | (false, true, false) | (false, false, true) => width == 320,
        _ => false,
    };
    let mut all = Vec::new();
    for width in WIDTHS {
        for twice in [false, true] {
            for (spaced, longer) in [(false, false), (true, false), (false, true), (true, true)] {
                if full() || usual(width, twice, spaced, longer) {
                    all.push(Dress { width, twice, spaced, longer });
                }
            }
        }
    }
    all
}

async fn size(browser: &Browser, width: u32) -> Result<()> {
    window(browser, width, 900).await
}

async fn window(browser: &Browser, width: u32, height: u32) -> Result<()> {
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await.map(drop)
}

/// Chromium's setting for the size of text: 16 px is its own.
async fn letters(browser: &Browser, pixels: u32) -> Result<()> {
    let sizes = json!({ "fontSizes": { "standard": pixels, "fixed": pixels * 13 / 16 } });
    browser.devtools("Page.setFontSizes", sizes).await.map(drop)
}

/// What was found, by fault: on which screens and how dressed.
#[derive(Default)]
struct Findings {
    what: String,
    language: String,
    /// Whether each step is kept as a picture.
    pictured: bool,
    /// Of the first faults, as `target/screenshots/boxes-…`.
    pictures: usize,
    faults: BTreeMap<String, Vec<String>>,
    excepted: BTreeMap<String, usize>,
    screens: Vec<String>,
    measured: usize,
}

impl Findings {
    fn of(what: &str, language: &str, pictured: bool) -> Self {
        Self {
            what: format!("{what}, {language}"),
            language: language.to_owned(),
            pictured,
            ..Self::default()
        }
    }

    /// Measures the screen in every dress, and leaves it as it was.
    async fn take(&mut self, browser: &Browser, screen: &str) -> Result<()> {
        let mut worn = (0, false);
        for dress in dresses() {
            if worn.0 != dress.width {
                size(browser, dress.width).await?;
            }
            if worn.1 != dress.twice {
                letters(browser, if dress.twice { 32 } else { 16 }).await?;
            }
            worn = (dress.width, dress.twice);
            self.measure(browser, screen, dress)
                .await
                .with_context(|| format!("{screen}, {}", dress.name()))?;
        }
        letters(browser, 16).await?;
        size(browser, DESKTOP.width).await?;
        browser.run(DRESS, vec![json!(false), json!(false), json!("")]).await?;
        self.screens.push(screen.to_owned());
        Ok(())
    }

    async fn measure(&mut self, browser: &Browser, screen: &str, dress: Dress) -> Result<()> {
        browser.run(DRESS, vec![json!(dress.spaced), json!(dress.longer), json!(SPACING)]).await?;
        let found = browser.client().execute(MEASURE, vec![]).await?;
        ensure!(found["texts"].as_u64() > Some(2), "nothing to measure: {found}");
        let new = list(&found["faults"]).iter().any(|fault| !self.faults.contains_key(fault));
        if new && self.pictures < 15 {
            self.pictures += 1;
            browser
                .run(
                    "window.at.scrollIntoView({ block: 'center', behavior: 'instant' }); return true;",
                    vec![],
                )
                .await?;
            let name = format!("boxes-{}-{screen}-{}", self.what, dress.name());
            browser.picture(&name.replace(|c: char| !c.is_alphanumeric(), "-")).await?;
        }
        for fault in list(&found["faults"]) {
            self.faults.entry(fault).or_default().push(format!("{screen}, {}", dress.name()));
        }
        for link in list(&found["excepted"]) {
            *self.excepted.entry(link).or_default() += 1;
        }
        self.measured += 1;
        if self.pictured
            && !dress.spaced
            && !dress.longer
            && dress.width == if dress.twice { 320 } else { 1280 }
        {
            self.picture(browser, screen, dress).await?;
        }
        Ok(())
    }

    /// Keeps the whole panel as `target/screenshots/step-…`: each step as it is, and on a phone with text of twice the size.
    async fn picture(&self, browser: &Browser, screen: &str, dress: Dress) -> Result<()> {
        let number = self.screens.len();
        let twice = if dress.twice { " 200" } else { "" };
        let name = format!("step {} {number:02} {screen}{twice}", self.language);
        let parts = name.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
        let name = parts.collect::<Vec<_>>().join("-");
        // What stands in a frame has no place on the page that a clip could name: of it the window is kept.
        let tall = "if (window !== top) return null;
            document.querySelectorAll('.cookies,header').forEach((e) => { e.style.visibility = 'hidden'; });
            return Math.min(document.documentElement.scrollHeight, 12000);";
        let Some(height) = browser.run(tall, vec![]).await?.as_u64() else {
            return browser.picture(&name).await;
        };
        // The window as high as the page: beyond the window Chromium takes a picture with its own size of text.
        window(browser, dress.width, u32::try_from(height)?).await?;
        let place = "scrollTo(0, 0);
            const box = (find('.s-panel') || document.body).getBoundingClientRect();
            return { x: box.left, y: box.top, width: box.width, height: box.height, scale: 1 };";
        let clip = browser.run(place, vec![]).await?;
        let taken = browser.devtools("Page.captureScreenshot", json!({ "clip": clip })).await?;
        let png = BASE64.decode(taken["data"].as_str().context("no picture")?.as_bytes())?;
        let folder = workspace().join("target/screenshots");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join(name + ".png"), png)?;
        size(browser, dress.width).await?;
        let back = "document.querySelectorAll('.cookies,header').forEach((e) => { e.style.visibility = ''; }); return true;";
        browser.run(back, vec![]).await.map(drop)
    }

    /// Fails with all that was found.
    fn end(self) -> Result<()> {
        let what = &self.what;
        println!(
            "{what}: measured {} times on {} screens: {}",
            self.measured,
            self.screens.len(),
            self.screens.join(", ")
        );
        println!("links in sentences, lower than 44 px as WCAG excepts them: {:?}", self.excepted.keys());
        let lines =
            self.faults.iter().map(|(fault, places)| format!("{fault}\n    {}", places.join("\n    ")));
        ensure!(self.faults.is_empty(), "{what}:\n{}", lines.collect::<Vec<_>>().join("\n"));
        Ok(())
    }
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A city's page with its habits: a root of 10 px, a head that stays, a bar about cookies.
pub fn city_page(language: &str) -> String {
    let head = "<link rel=\"stylesheet\" href=\"city.css\"><style>header { position: sticky; top: 0; background: #fff; z-index: 9; block-size: 70px }
        .cookies { position: fixed; inset: auto 0 0; block-size: 80px; background: #fff; border-top: 1px solid; z-index: 9 }</style>";
    let body = format!(
        "<header>Kaupunki <a href=\"#content\">Etusivu</a></header><main id=\"content\"><h1>Löydä suuntasi</h1>{}<p>Lopuksi</p></main>
         <div class=\"cookies\">Evästeet <button>Selvä</button></div>",
        SNIPPET.replace("lang=\"fi\"", &format!("lang=\"{language}\""))
    );
    page(head, &body)
}

/// What tells kinds of questions apart: of each kind the first is measured.
const KIND: &str =
    "return ['.s-scene', '.s-words', '.s-choice-small', '.s-aid', '.s-drawing', '.s-face', '[type=checkbox]']
    .map((css) => find(css) && shown(find(css)) ? css : '').join('');";

/// Every kind of screen up to the result, the widget's or the plain pages'.
async fn to_result(browser: &Browser, findings: &mut Findings, widget: bool) -> Result<()> {
    let mut kinds = Vec::new();
    for count in 0.. {
        ensure!(count < 80, "no result after 80 screens");
        let screen = jobseeker::screen(browser).await?;
        let kind = browser.run(KIND, vec![]).await?.as_str().unwrap_or_default().to_owned();
        let name = format!("{count} {screen:?} {kind}");
        if full() || !kinds.contains(&(screen, kind.clone())) {
            findings.take(browser, &name).await?;
        }
        if screen == Screen::Result {
            return Ok(());
        }
        if screen == Screen::One && !kinds.iter().any(|(known, _)| *known == screen) {
            // Without an answer: the error. Then the languages, and the question before clearing.
            if widget {
                browser.click(NEXT).await?;
            } else {
                browser.follow(NEXT).await?;
            }
            browser.see(".s-error-summary").await?;
            findings.take(browser, "an error").await?;
            browser.run("find('.s-top details').open = true; return true;", vec![]).await?;
            findings.take(browser, "the languages").await?;
            browser.run("find('.s-top details').open = false; return true;", vec![]).await?;
            if widget {
                browser.click(".s-foot .s-clear").await?;
                browser.see(".s-foot .s-ask").await?;
                findings.take(browser, "clearing").await?;
                browser.click(".s-foot .s-button-quiet").await?;
            }
        }
        if kind.contains(".s-words") && !kinds.iter().any(|(_, known)| known.contains(".s-words")) {
            browser.run("all('.s-words').forEach((d) => { d.open = true; }); return true;", vec![]).await?;
            if widget && screen == Screen::One {
                jobseeker::choose(browser, &["unclear"]).await?;
                browser.see(".s-simpler").await?;
            }
            findings.take(browser, "hard words, and the question in simpler ones").await?;
        }
        kinds.push((screen, kind));
        jobseeker::answer(browser).await?;
    }
    Ok(())
}

/// The result with all that opens, the contact page with its errors, the receipt.
async fn to_receipt(browser: &Browser, findings: &mut Findings, widget: bool) -> Result<()> {
    browser
        .run(
            "all('.s-result details, main details').forEach((d) => { d.open = true; }); return true;",
            vec![],
        )
        .await?;
    findings.take(browser, "the result, everything open").await?;
    if widget {
        jobseeker::press_and_wait(browser, ".s-next .s-card .s-button").await?;
        browser.see(".s-preview").await?;
        findings.take(browser, "the preview").await?;
        browser.click(NEXT).await?;
        browser.see(".s-frame").await?;
        browser.enter_frame(".s-frame").await?;
        browser.see("#phone").await?;
        browser.leave_frame().await?;
        findings.take(browser, "around the frame").await?;
        browser.enter_frame(".s-frame").await?;
    } else {
        jobseeker::to_contact(browser).await?;
    }
    browser.see("#phone").await?;
    findings.take(browser, "the contact page").await?;
    jobseeker::press_send(browser).await?;
    browser.see(".s-error-summary").await?;
    findings.take(browser, "the contact page with errors").await?;
    jobseeker::fill(browser, &Contact::default()).await?;
    jobseeker::press_send(browser).await?;
    jobseeker::receipt(browser).await?;
    findings.take(browser, "the receipt").await
}

async fn on_a_city_page(stage: &Stage, language: &str) -> Result<()> {
    let browser = stage.browser(DESKTOP).await?;
    let mut findings = Findings::of("the widget", language, true);
    browser.open(&stage.city.write("boxes.html", &city_page(language))).await?;
    jobseeker::widget_ready(&browser).await?;
    browser
        .until("the language", "return find('.suunta').lang === arguments[0];", vec![json!(language)])
        .await?;
    to_result(&browser, &mut findings, true).await?;
    to_receipt(&browser, &mut findings, true).await?;
    findings.end()?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_widget_in_finnish() -> Result<()> {
    play(Db::Sqlite, async |stage| on_a_city_page(stage, "fi").await).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_widget_in_arabic() -> Result<()> {
    play(Db::Sqlite, async |stage| on_a_city_page(stage, "ar").await).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_plain_pages() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        for language in if full() { vec!["fi", "ar"] } else { vec!["ar"] } {
            let browser = stage.browser(DESKTOP).await?;
            let mut findings = Findings::of("the plain pages", language, false);
            browser.open(&stage.url(&format!("/s/oulu/{language}"))).await?;
            to_result(&browser, &mut findings, false).await?;
            to_receipt(&browser, &mut findings, false).await?;
            browser.open(&stage.url(&format!("/status?lang={language}"))).await?;
            findings.take(&browser, "the status page").await?;
            findings.end()?;
            browser.close().await?;
        }
        Ok(())
    })
    .await
}

/// A fault of each kind is planted, and found.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn planted_faults_are_found() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        browser.open(&stage.city.write("boxes.html", &city_page("fi"))).await?;
        jobseeker::widget_ready(&browser).await?;
        jobseeker::press_and_wait(&browser, NEXT).await?;
        let plants = [
            ("scrolls sideways", "made.style.cssText = 'inline-size: 3000px'; made.textContent = 'leveä';"),
            ("scrolls sideways", "made.style.cssText = 'overflow-x: auto; white-space: nowrap'; made.textContent = 'sana '.repeat(200);"),
            ("cut", "made.style.cssText = 'overflow: hidden; white-space: nowrap'; made.textContent = 'sana '.repeat(200);"),
            ("cut", "made.style.cssText = 'overflow: hidden; block-size: 20px'; made.textContent = 'sana '.repeat(200);"),
            ("stands out of its box", "made.style.cssText = 'inline-size: 40px; white-space: nowrap'; made.textContent = 'pitkä pitkä sana';"),
            ("stands out of its box", "made.style.cssText = 'block-size: 30px'; made.textContent = 'sana '.repeat(200);"),
            ("lies on a text", "made.style.cssText = 'position: absolute; margin-block-start: -30px'; made.textContent = 'päällä '.repeat(200);"),
            ("lies on another", "made.style.cssText = 'position: relative; inset-block-start: -40px'; made.innerHTML = '<button style=\"inline-size: 100%; block-size: 60px\">Päällä</button>';"),
            ("stands out of the panel", "made.style.cssText = 'position: relative; inset-inline-start: -1500px'; made.textContent = 'kaukana';"),
            ("lies on what is pressed", "made.innerHTML = '<button style=\"inline-size: 100%; block-size: 60px\"></button><p style=\"position: relative; inset-block-start: -40px\">Napin päällä</p>';"),
            ("small to press", "made.innerHTML = '<button style=\"padding: 0\">x</button>';"),
            ("small to press", "made.innerHTML = '<a href=\"#\">Linkki yksin</a>';"),
        ];
        for (kind, plant) in plants {
            let script = format!(
                "const old = find('#planted'); if (old) old.remove();
                 const made = document.createElement('div'); made.id = 'planted'; {plant}
                 find('.s-main').append(made); return true;"
            );
            browser.run(&script, vec![]).await?;
            let found = browser.client().execute(MEASURE, vec![]).await?;
            ensure!(list(&found["faults"]).iter().any(|line| line.starts_with(kind)), "{plant}: no {kind:?} in {found}");
        }
        // The link in a sentence is excepted, and told.
        let link = "find('#planted').innerHTML = '<p>Lue <a href=\"#\">lisää</a> tästä.</p>'; return true;";
        browser.run(link, vec![]).await?;
        let found = browser.client().execute(MEASURE, vec![]).await?;
        ensure!(found["faults"] == json!([]) && list(&found["excepted"]).contains(&"\"lisää\"".to_owned()), "{found}");

        let low = "<iframe srcdoc=\"<p style='block-size: 500px'>Jatkuu</p>\" style=\"block-size: 100px\"></iframe>";
        browser.open(&stage.city.write("boxes-frame.html", &page("", low))).await?;
        browser.enter_frame("iframe").await?;
        let found = browser.client().execute(MEASURE, vec![]).await?;
        ensure!(list(&found["faults"]).iter().any(|line| line.starts_with("frame too low")), "{found}");
        browser.close().await
    })
    .await
}
