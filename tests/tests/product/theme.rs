//! A page's own colours: whatever it sets, every text can be read and every control is seen, and the console says what
//! was changed. Measured here anew on the elements themselves, not by the widget's own arithmetic.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, DESKTOP, PHONE};
use suunta_tests::stage::{Db, Stage, play};

use crate::jobseeker::{self, NEXT};

/// A page whose widget looks over what is set.
async fn load(stage: &Stage, browser: &Browser) -> Result<()> {
    browser.open(&stage.city.page("theme.html")).await?;
    jobseeker::widget_ready(browser).await?;
    let checked =
        "return performance.getEntriesByType('resource').some((e) => e.name.includes('/assets/theme-'))
        && !document.querySelector('script[integrity]');";
    browser.until("the check", checked, vec![]).await.map(drop)
}

/// Sets these custom properties and attributes on the element, and no others.
async fn set(browser: &Browser, values: &Value, attributes: &Value) -> Result<()> {
    browser.console().await?;
    let set = "const w = document.querySelector('suunta-widget');
        for (const name of ['style', 'look', 'theme']) w.removeAttribute(name);
        for (const [name, value] of Object.entries(arguments[1])) w.setAttribute(name, value);
        for (const [name, value] of Object.entries(arguments[0])) w.style.setProperty('--suunta-' + name, value);
        return true;";
    browser.run(set, vec![values.clone(), attributes.clone()]).await?;
    if attributes.get("look").is_some() {
        // With another look all comes anew.
        jobseeker::widget_ready(browser).await?;
        let dressed =
            "return document.querySelector('suunta-widget').shadowRoot.adoptedStyleSheets.length > 1;";
        browser.until("the looking over", dressed, vec![]).await?;
    }
    // Values are seen by an observer, which speaks after this script.
    browser.run("return true;", vec![]).await.map(drop)
}

/// The contrasts that fail, with the colours as they are drawn.
async fn failing(browser: &Browser) -> Result<Value> {
    browser.run(MEASURE, vec![]).await
}

/// Paints each colour on a canvas above white and the page, and compares as WCAG 2.2 says.
const MEASURE: &str = r"
const root = find('.suunta');
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const paint = (layers) => {
  canvas.fillStyle = '#fff'; canvas.fillRect(0, 0, 1, 1);
  for (const layer of layers) { canvas.fillStyle = layer; canvas.fillRect(0, 0, 1, 1); }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((v) => v / 255)
    .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
};
const L = (c) => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
const ratio = (a, b) => (Math.max(L(a), L(b)) + 0.05) / (Math.min(L(a), L(b)) + 0.05);
const probe = document.createElement('span');
root.append(probe);
const of = (name) => { probe.style.backgroundColor = ''; probe.style.backgroundColor = 'var(--suunta-' + name + ')'; return getComputedStyle(probe).backgroundColor; };
const page = getComputedStyle(document.body).backgroundColor;
const ground = [page, of('ground')];
const bad = [];
const pair = (text, below, least) => {
  const a = paint([...below === 'ground' ? ground : [...ground, of(below)], of(text)]);
  const b = paint(below === 'ground' ? ground : [...ground, of(below)]);
  if (ratio(a, b) < least - 0.005) bad.push(text + ' on ' + below + ': ' + ratio(a, b).toFixed(2) + ' (' + of(text) + ' on ' + of(below) + ')');
};
for (const g of ['ground', 'surface', 'tint', 'warning-ground', 'error-ground']) pair('ink', g, 4.5);
for (const g of ['ground', 'surface', 'tint']) { pair('muted', g, 4.5); pair('border', g, 3); }
for (const g of ['ground', 'surface', 'tint', 'warning-ground']) { pair('primary', g, 4.5); pair('primary-strong', g, 4.5); }
pair('on-primary', 'primary', 4.5);
pair('on-primary', 'primary-strong', 4.5);
pair('error', 'ground', 4.5);
pair('error', 'error-ground', 4.5);
pair('warning', 'ground', 3);
for (const g of ['ground', 'surface', 'tint']) {
  const below = g === 'ground' ? ground : [...ground, of(g)];
  const seen = Math.max(...['focus', 'focus-inner'].map((r) => ratio(paint([...below, of(r)]), paint(below))));
  if (seen < 2.995) bad.push('focus on ' + g + ': ' + seen);
}
probe.remove();
return bad;
";

async fn said(browser: &Browser) -> Result<String> {
    Ok(browser.console().await?.join("\n"))
}

/// What stands in the sheet of corrections, which is the last.
async fn corrected(browser: &Browser) -> Result<Value> {
    browser
        .run(
            "const rule = [...document.querySelector('suunta-widget').shadowRoot.adoptedStyleSheets].pop().cssRules[0];
             const style = rule && rule.cssRules[0].style;
             return style ? Object.fromEntries([...style].map((name) => [name.replace('--suunta-', ''), style.getPropertyValue(name)])) : {};",
            vec![],
        )
        .await
}

async fn scheme(browser: &Browser, dark: bool) -> Result<()> {
    let value = if dark { "dark" } else { "light" };
    let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
    browser.devtools("Emulation.setEmulatedMedia", features).await.map(drop)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn our_own_looks_pass_and_are_left_alone() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let desktop = stage.browser(DESKTOP).await?;
        load(stage, &desktop).await?;
        for dark in [false, true] {
            scheme(&desktop, dark).await?;
            for look in ["", "suomi", "helsinki", "plain"] {
                for theme in ["", "light"] {
                    set(&desktop, &json!({}), &json!({ "look": look, "theme": theme })).await?;
                    let what = format!("look {look:?}, theme {theme:?}, dark {dark}");
                    ensure!(failing(&desktop).await? == json!([]), "{what}: {}", failing(&desktop).await?);
                    ensure!(
                        corrected(&desktop).await? == json!({}),
                        "{what}: {}",
                        corrected(&desktop).await?
                    );
                    let said = said(&desktop).await?;
                    ensure!(!said.contains("--suunta"), "{what}: {said}");
                }
            }
        }
        // The page's font is the widget's.
        let font = desktop.run("return getComputedStyle(find('.suunta')).fontFamily;", vec![]).await?;
        ensure!(font == json!("Georgia, serif"), "{font}");
        desktop.close().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_read_is_moved_and_told() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let desktop = stage.browser(DESKTOP).await?;
        scheme(&desktop, false).await?;
        load(stage, &desktop).await?;
        let none = json!({});

        // A yellow city: the hue stays, the page's own value stays on the page.
        set(&desktop, &json!({ "primary": "#ffd500" }), &none).await?;
        ensure!(failing(&desktop).await? == json!([]), "{}", failing(&desktop).await?);
        let changed = corrected(&desktop).await?;
        let colour = changed["primary"].as_str().unwrap_or_default().to_owned();
        let part = |at: usize| u8::from_str_radix(colour.get(at..at + 2).unwrap_or("00"), 16);
        let (red, green, blue) = (part(1)?, part(3)?, part(5)?);
        ensure!(red > blue && green > blue && red >= green, "the hue is another: {colour}");
        let own =
            "return document.querySelector('suunta-widget').style.getPropertyValue('--suunta-primary');";
        ensure!(desktop.run(own, vec![]).await? == json!("#ffd500"));
        let words = said(&desktop).await?;
        ensure!(
            words.contains("--suunta-primary #ffd500 has a contrast of") && words.contains(&colour),
            "{words}"
        );

        // Values that pass are left as they are.
        for (name, value) in [
            ("primary", "#00418f"),
            ("primary", "rebeccapurple"),
            ("primary", "oklch(40% 0.15 270)"),
            ("primary", "color-mix(in srgb, navy, black 10%)"),
            ("ground", "#fffbe8"),
            ("corner", "0"),
            ("width", "60ch"),
            ("space", "0.75"),
            ("font", "\"Courier New\", monospace"),
        ] {
            set(&desktop, &json!({ name: value }), &none).await?;
            ensure!(
                corrected(&desktop).await? == json!({}),
                "{name} {value}: {}",
                corrected(&desktop).await?
            );
            ensure!(failing(&desktop).await? == json!([]), "{name} {value}: {}", failing(&desktop).await?);
        }

        // What is no colour, or none by itself.
        for (name, value, told) in [
            ("primary", "banana", "is not a colour"),
            ("ink", "12px", "is not a colour"),
            ("ink", "var(--nowhere)", ""),
            ("ink", "transparent", "shine through"),
            ("primary", "currentColor", "is the page's text colour"),
            ("muted", "rgb(0 0 0 / 20%)", "shine through"),
            ("primary", "var(--city)", "has a contrast of"),
            ("primary", "oklch(90% 0.1 90)", "has a contrast of"),
            ("primary", "light-dark(#fff, #000)", "has a contrast of 1"),
            ("on-primary", "#0b5a66", "has a contrast of 1"),
            ("ground", "#222", "--suunta-surface"),
            ("ground", "transparent", "shine through"),
            ("focus", "white", ""),
            ("focus-inner", "#ffd166", "is not seen everywhere"),
            ("corner", "round", "is not understood"),
            ("width", "wide", "is not understood"),
            ("space", "9", "is outside"),
            ("space", "lots", "is not understood"),
        ] {
            set(&desktop, &json!({ name: value, "city": "#ffffff" }), &none).await?;
            desktop
                .run("document.documentElement.style.setProperty('--city', '#ff9'); return true;", vec![])
                .await?;
            desktop.run("return true;", vec![]).await?;
            ensure!(failing(&desktop).await? == json!([]), "{name} {value}: {}", failing(&desktop).await?);
            let words = said(&desktop).await?;
            ensure!(words.contains(told), "{name} {value}: {words}");
        }

        // A button of the widget is really drawn in what was chosen for it.
        set(&desktop, &json!({ "primary": "pink", "space": "2" }), &none).await?;
        let chosen = corrected(&desktop).await?["primary"].as_str().unwrap_or_default().to_owned();
        let drawn =
            "const b = find('.s-button'); const c = document.createElement('canvas').getContext('2d');
            c.fillStyle = getComputedStyle(b).backgroundColor; return c.fillStyle === arguments[0];";
        desktop.until("the button in that colour", drawn, vec![json!(chosen)]).await?;
        jobseeker::press_and_wait(&desktop, NEXT).await?;
        ensure!(failing(&desktop).await? == json!([]), "the next screen");

        // The device turns dark: the same values are looked over again.
        set(&desktop, &json!({ "primary": "#6a1b4d" }), &none).await?;
        ensure!(corrected(&desktop).await? == json!({}), "it passes on white");
        scheme(&desktop, true).await?;
        desktop
            .until(
                "a correction",
                "return [...document.querySelector('suunta-widget').shadowRoot.adoptedStyleSheets].pop().cssRules.length > 0;",
                vec![],
            )
            .await?;
        ensure!(failing(&desktop).await? == json!([]), "dark: {}", failing(&desktop).await?);
        desktop.close().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn any_values_end_in_something_that_can_be_read() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let desktop = stage.browser(DESKTOP).await?;
        let names = [
            "ink",
            "muted",
            "ground",
            "surface",
            "primary",
            "primary-strong",
            "on-primary",
            "tint",
            "border",
            "warning",
            "warning-ground",
            "error",
            "error-ground",
            "focus",
            "focus-inner",
        ];
        let mut seed: u64 = 20_261_124;
        println!("seed {seed}");
        let mut next = move |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        load(stage, &desktop).await?;
        for round in 0..120 {
            scheme(&desktop, round % 2 == 1).await?;
            let mut values = serde_json::Map::new();
            for _ in 0..=next(5) {
                let name = names[usize::try_from(next(15))?];
                let value = match next(5) {
                    0 => format!("oklch({}% 0.{} {})", next(101), next(4), next(360)),
                    1 => format!("rgb({} {} {} / {}%)", next(256), next(256), next(256), next(101)),
                    2 => format!("hsl({} {}% {}%)", next(360), next(101), next(101)),
                    _ => format!("#{:06x}", next(0x0100_0000)),
                };
                values.insert(name.to_owned(), json!(value));
            }
            set(&desktop, &Value::Object(values.clone()), &json!({})).await?;
            let bad = failing(&desktop).await?;
            ensure!(bad == json!([]), "round {round}: {values:?} leaves {bad}");
        }
        desktop.close().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_that_sets_nothing_does_not_load_the_check() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let desktop = stage.browser(DESKTOP).await?;
        let loads =
            "return performance.getEntriesByType('resource').some((e) => e.name.includes('/assets/theme-'));";
        desktop.open(&stage.city.page("static.html")).await?;
        jobseeker::widget_ready(&desktop).await?;
        ensure!(desktop.run(loads, vec![]).await? == json!(false));
        desktop.open(&stage.city.page("rovaniemi.html")).await?;
        jobseeker::widget_ready(&desktop).await?;
        desktop.until("the check", loads, vec![]).await?;
        desktop.close().await
    })
    .await
}

/// A page whose colours come after the widget: by a class on its body, or in a sheet that is late.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn values_that_come_later_are_looked_over_too() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        for mutates in [true, false] {
            let desktop = stage.browser(DESKTOP).await?;
            scheme(&desktop, false).await?;
            desktop.open(&stage.city.page("oulu.html")).await?;
            jobseeker::widget_ready(&desktop).await?;
            let loaded =
                "return performance.getEntriesByType('resource').some((e) => e.name.includes('/assets/theme-'));";
            ensure!(desktop.run(loaded, vec![]).await? == json!(false), "nothing is set yet");
            let late = "const style = document.createElement('style');
                style.textContent = 'suunta-widget { --suunta-primary: #ffd500 }';
                document.head.append(style);
                if (arguments[0]) document.body.className = 'yellow';
                return true;";
            desktop.run(late, vec![json!(mutates)]).await?;
            if !mutates {
                desktop.click(NEXT).await?;
            }
            desktop.until("the check", loaded, vec![]).await?;
            desktop.until("the correction", "return /#ffd500/.test(getComputedStyle(find('.suunta')).getPropertyValue('--suunta-primary')) ? null : true;", vec![]).await?;
            ensure!(failing(&desktop).await? == json!([]), "{}", failing(&desktop).await?);
            desktop.close().await?;
        }
        Ok(())
    })
    .await
}

/// Another look, also half-way: the place and the answers stay, where the browser keeps nothing too.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_look_keeps_place_and_answers() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        phone.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&phone).await?;
        for _ in 0..7 {
            jobseeker::answer(&phone).await?;
        }
        let place = jobseeker::marker(&phone).await?;
        let colour = "return getComputedStyle(find('.suunta')).getPropertyValue('--suunta-primary');";
        let before = phone.run(colour, vec![]).await?;
        let change = "sessionStorage.clear();
            const set = Storage.prototype.setItem;
            Storage.prototype.setItem = () => { throw new Error('no room'); };
            document.querySelector('suunta-widget').setAttribute('look', 'helsinki');
            Storage.prototype.setItem = set;
            return true;";
        phone.run(change, vec![]).await?;
        jobseeker::widget_ready(&phone).await?;
        let there = "const words = (css) => { const e = find(css); return e ? e.textContent.trim() : ''; };
            return words('.s-title') + ' | ' + words('.s-progress') === arguments[0];";
        phone.until("the place", there, vec![json!(place)]).await?;
        ensure!(phone.run(colour, vec![]).await? != before, "the look is the old one");
        jobseeker::to_result(&phone).await?;
        phone.close().await
    })
    .await
}
