//! From navigation to the first control that can be answered, on a slow phone, beside the floor: a hand-written widget
//! that fetches the same questions in one request after its script.

use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::http::header;
use axum::response::Html;
use axum::routing::get;
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, PHONE};
use suunta_tests::clock::Stopwatch;
use suunta_tests::person::Asked;

use super::{Bench, Table};

/// Runs of each kind; the middle one counts.
const RUNS: usize = 5;
/// A phone four times slower than this machine, on 1.6 Mbit/s with 150 ms to the server and back.
const SLOWER: u32 = 4;
const BYTES_A_SECOND: u32 = 200_000;
const DELAY: u32 = 150;

/// Writes down when the first control is on the screen: after the frame in which it has been drawn.
const WATCH: &str = "(() => {
  const look = () => {
    // The floor's page still holds the element, which nothing fills there.
    const root = document.querySelector('[data-floor]') || document.querySelector('suunta-widget')?.shadowRoot;
    const control = root && root.querySelector('button, input');
    if (control && control.getClientRects().length) {
      requestAnimationFrame(() => setTimeout(() => { window.firstControl = performance.now(); }));
    } else {
      requestAnimationFrame(look);
    }
  };
  look();
})();";

/// The floor's script: everything a hand-written widget needs to ask its first question.
const FLOOR: &str = "(async () => {
  const here = document.currentScript;
  const box = document.createElement('div');
  box.dataset.floor = '';
  here.after(box);
  const data = await (await fetch(here.dataset.from)).json();
  const form = document.createElement('form');
  const title = document.createElement('h2');
  title.textContent = data.title;
  form.append(title);
  for (const choice of data.choices) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = 'choice';
    label.append(input, choice);
    form.append(label);
  }
  box.append(form);
})();";

pub(super) async fn measure(bench: &Bench, table: &mut Table) -> Result<()> {
    let floor = floor(bench).await?;
    let own = middle(&bench.city.page("oulu.html")).await?;
    let floor = middle(&floor).await?;
    table.figure("first control of the hand-written floor, slow phone", format!("{floor:.0} ms"));
    let ratio = own / floor;
    // Four times slower than this machine, like the phone.
    let choosing = f64::from(SLOWER) * crate::same_bits::choosing()?;
    table.gate(
        "choosing the next question, four times slowed",
        format!("{choosing:.2} ms"),
        "5 ms",
        choosing < 5.0,
    );
    table.gate(
        "first control of the widget, slow phone",
        format!("{own:.0} ms ({ratio:.2} ×)"),
        "1.15 ×",
        ratio <= 1.15,
    );
    Ok(())
}

async fn middle(address: &str) -> Result<f64> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        times.push(first_control(address).await.with_context(|| address.to_owned())?);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[RUNS / 2])
}

/// A first visit: a new browser with an empty cache each time.
async fn first_control(address: &str) -> Result<f64> {
    let browser = Browser::start(PHONE).await?;
    browser.devtools("Page.enable", json!({})).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    browser.devtools("Network.enable", json!({})).await?;
    let network = json!({ "offline": false, "latency": DELAY, "downloadThroughput": BYTES_A_SECOND, "uploadThroughput": BYTES_A_SECOND });
    browser.devtools("Network.emulateNetworkConditions", network).await?;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await?;
    browser.open(address).await?;
    let watch = Stopwatch::start();
    let time = loop {
        if let Value::Number(time) = browser.run("return window.firstControl || null;", vec![]).await? {
            break time.as_f64().context("no number")?;
        }
        anyhow::ensure!(!watch.over(Duration::from_mins(1)), "no control appears within a minute");
        tokio::time::sleep(Duration::from_millis(100)).await;
    };
    browser.close().await?;
    Ok(time)
}

/// Serves the floor: the same city page, its widget replaced by the hand-written one, data and script compressed.
async fn floor(bench: &Bench) -> Result<String> {
    let asked = Asked::fetch(&bench.home.url(), "oulu", "fi").await?;
    let page = suunta_tests::http::client().get(bench.city.page("oulu.html")).send().await?.text().await?;
    let script = format!("{}/v1/widget.js\"", bench.home.url());
    // Script and data come from a third place, as those of the widget do.
    let (city, city_listener) = suunta_tests::city::Website::listen(0).await?;
    let (data, data_listener) = suunta_tests::city::Website::listen(0).await?;
    let page = page.replace(&script, &format!("{0}/floor.js\" data-from=\"{0}/floor.json\"", data.origin()));
    let css = suunta_tests::http::client().get(bench.city.page("city.css")).send().await?.text().await?;
    let questions = json!({
        "title": "Missä kunnassa asut?",
        "choices": asked.manifest.info.municipalities.iter().map(|place| &place.name).collect::<Vec<_>>(),
        "manifest": asked.manifest,
        "questions": asked.questions,
    });
    let questions = super::widget::brotli(questions.to_string().as_bytes())?;
    let open = || (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    let router = Router::new()
        .route("/oulu.html", get(|| async { Html(page) }))
        .route("/city.css", get(|| async { ([(header::CONTENT_TYPE, "text/css")], css) }));
    let other = Router::new()
        .route(
            "/floor.js",
            get(move || async move { ([open(), (header::CONTENT_TYPE, "text/javascript")], FLOOR) }),
        )
        .route(
            "/floor.json",
            get(move || async move {
                let headers =
                    [open(), (header::CONTENT_TYPE, "application/json"), (header::CONTENT_ENCODING, "br")];
                (headers, questions)
            }),
        );
    tokio::spawn(async move { axum::serve(city_listener, router).await });
    tokio::spawn(async move { axum::serve(data_listener, other).await });
    Ok(city.page("oulu.html"))
}
