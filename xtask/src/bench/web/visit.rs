//! One visit of a phone that has never been there: an empty profile, a slow network, a slow processor.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, PHONE};

use super::asked::Questions;
use super::stage::Contestant;
use super::traffic::Traffic;

/// A phone four times slower than this machine, on 1.6 Mbit/s with 150 ms to the server and back.
pub(super) const SLOWER: u32 = 4;
const BYTES_A_SECOND: u32 = 200_000;
const DELAY: u32 = 150;
/// A page has come to rest when nothing came and nothing blocked for so long (milliseconds). Longer than any one file takes.
const REST: u32 = 3000;
/// How long a browser that has just started gets to do what it does after that, before anything is measured.
const SETTLING: Duration = Duration::from_millis(1500);
/// No visit lasts longer, not even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(90);

/// A file that shows whether the network is slowed, and its size.
pub(super) const GAUGE: &str = "gauge.bin";
pub(super) const GAUGE_BYTES: u32 = 100_000;

const PROBE: &str = include_str!("probe.js");

/// Where to go and what is asked there.
pub(super) struct Way<'a> {
    pub(super) host: &'a str,
    pub(super) vendor: &'a str,
    pub(super) asked: &'a Questions,
}

/// What the page's own probe has seen.
#[derive(Clone, Debug, Default, Deserialize)]
struct Reading {
    first: Option<f64>,
    shifts: f64,
    blocked: f64,
    host: f64,
    /// Epoch of the page's clock, in milliseconds.
    origin: f64,
    workers: u32,
    /// Bytes of the memories of wasm.
    wasm: f64,
}

/// What one visit showed; times in milliseconds.
#[derive(Clone, Debug, Default)]
pub(super) struct Visit {
    /// The first control that can be used is painted.
    pub(super) first: f64,
    /// Requests until then, and bytes with their headers.
    pub(super) requests: usize,
    pub(super) bytes: u64,
    /// Bytes until the page had come to rest.
    pub(super) rest_bytes: u64,
    /// Beyond 50 ms of each task, until the page had come to rest.
    pub(super) blocked: f64,
    /// The same while questions were answered.
    pub(super) blocked_answering: f64,
    /// From the tap on "begin" to the first question.
    pub(super) begin: Option<f64>,
    /// From each tap on "next" to the next question.
    pub(super) next: Vec<f64>,
    /// JavaScript's heap with what it keeps outside, and wasm's memory, after the fourth question was shown.
    pub(super) heap: f64,
    /// Sum of all layout shifts that no tap caused.
    pub(super) shifts: f64,
    /// The host page's own largest paint.
    pub(super) host_paint: f64,
    /// What a second visit transfers.
    pub(super) second: u64,
    /// Files of the first visit that the browser asks for again one day, with their entity tags.
    pub(super) changeable: Vec<(String, String)>,
}

/// Visits a contestant, answers its questions, comes back. `picture` keeps what the first question looked like.
pub(super) async fn visit(way: &Way<'_>, contestant: Contestant, picture: bool) -> Result<Visit> {
    limited(async {
        let browser = open(way, contestant, false).await?;
        let visit = look(&browser, way, contestant, picture).await;
        let closed = browser.close().await;
        let visit = visit?;
        closed?;
        Ok(visit)
    })
    .await
    .with_context(|| format!("the visit of {}", contestant.name()))
}

async fn look(browser: &Browser, way: &Way<'_>, contestant: Contestant, picture: bool) -> Result<Visit> {
    let alone = contestant == Contestant::Host;
    let reading = rest(browser, !alone).await?;
    ensure!(reading.workers == 0, "{} starts a worker: its network is not slowed", contestant.name());
    let traffic = Traffic::read(browser, way.host).await?;
    let mut visit = Visit {
        blocked: reading.blocked,
        host_paint: reading.host,
        rest_bytes: traffic.until(f64::INFINITY).1,
        ..Visit::default()
    };
    if alone {
        visit.shifts = reading.shifts;
        visit.heap = heap(browser).await?;
        return Ok(visit);
    }
    visit.first = reading.first.context("no control")?;
    (visit.requests, visit.bytes) = traffic.until(reading.origin + visit.first);
    ensure!(visit.bytes > 0, "the browser has not counted what {} loads", contestant.name());
    if picture {
        browser.picture(&format!("bench-{}-first", contestant.name())).await?;
    }
    let titles: Vec<&str> = way.asked.questions.iter().map(|question| question.title.as_str()).collect();
    if contestant == Contestant::Suunta {
        visit.begin = Some(tap(browser, &way.asked.begin, titles[0]).await?);
    }
    if picture {
        let there = browser
            .run(
                "const c = window.suuntaBench.choice(); if (c) c.scrollIntoView({block: 'center'}); return !!c;",
                vec![],
            )
            .await?;
        ensure!(there == json!(true), "{} shows no choice", contestant.name());
        browser.picture(&format!("bench-{}", contestant.name())).await?;
    }
    for title in &titles[1..] {
        let choice = browser.run("return window.suuntaBench.choice();", vec![]).await?;
        browser.click_on(&browser.element(&choice)?).await?;
        visit.next.push(tap(browser, &way.asked.next, title).await?);
    }
    let after = read(browser).await?;
    visit.heap = heap(browser).await? + after.wasm;
    visit.shifts = after.shifts;
    visit.blocked_answering = after.blocked - reading.blocked;
    if contestant == Contestant::Suunta {
        browser.run("sessionStorage.clear(); return true;", vec![]).await?;
        browser.open("about:blank").await?;
        visit.changeable = traffic.changeable();
        browser.traffic().await?;
        browser.open(&page(way, contestant)).await?;
        rest(browser, true).await?;
        visit.second = Traffic::read(browser, way.host).await?.until(f64::INFINITY).1;
    }
    Ok(visit)
}

/// Milliseconds until the first question that is chosen by answers can be used, and the bytes until then, when somebody
/// answers as fast as a machine can.
pub(super) async fn adaptive(way: &Way<'_>) -> Result<(f64, u64)> {
    limited(async {
        let browser = open(way, Contestant::Suunta, true).await?;
        let script = "const [done] = arguments; const look = () => { const p = window.suuntaBench;
            p.adaptive ? done([p.adaptive, performance.timeOrigin]) : setTimeout(look, 50); }; look();";
        let (time, origin): (f64, f64) = ask(&browser, script).await?;
        let (_, bytes) = Traffic::read(&browser, way.host).await?.until(origin + time);
        browser.close().await?;
        Ok((time, bytes))
    })
    .await
    .context("the way to the first adaptive question")
}

/// Checks that what the browser is told is what happens: a page's fetch and a preload are as slow as they should be.
pub(super) async fn gauge(way: &Way<'_>) -> Result<[f64; 2]> {
    limited(async {
        let browser = open(way, Contestant::Host, false).await?;
        let script = format!(
            "const [done] = arguments; (async () => {{
               const address = '{}/{GAUGE}?';
               const from = performance.now();
               await (await fetch(address + 1)).arrayBuffer();
               const between = performance.now();
               const link = document.createElement('link');
               Object.assign(link, {{ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address + 2 }});
               await new Promise((ready) => {{ link.onload = link.onerror = ready; document.head.append(link); }});
               done([between - from, performance.now() - between]);
             }})();",
            way.vendor
        );
        let times: [f64; 2] = ask(&browser, &script).await?;
        browser.close().await?;
        let expected = f64::from(DELAY) + 1000.0 * f64::from(GAUGE_BYTES) / f64::from(BYTES_A_SECOND);
        for time in times {
            ensure!(
                (0.9..1.5).contains(&(time / expected)),
                "the network is not slowed as asked: 100 KB took {time:.0} ms, {expected:.0} ms were expected"
            );
        }
        Ok(times)
    })
    .await
    .context("checking that the network is slowed")
}

async fn limited<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::time::timeout(PATIENCE, work)
        .await
        .with_context(|| format!("took longer than {} s", PATIENCE.as_secs()))?
}

fn page(way: &Way<'_>, contestant: Contestant) -> String {
    format!("{}/{}.html", way.host, contestant.name())
}

/// A browser of its own on the contestant's page, everything slowed.
async fn open(way: &Way<'_>, contestant: Contestant, pilot: bool) -> Result<Browser> {
    let browser = Browser::start_counting(PHONE).await?;
    let words = json!({
        "titles": way.asked.questions.iter().map(|question| &question.title).collect::<Vec<_>>(),
        "next": way.asked.next,
        "begin": way.asked.begin,
        "adaptive": way.asked.adaptive,
        "pilot": pilot,
    });
    let probe = PROBE.replace("%WORDS%", &words.to_string());
    browser.devtools("Page.enable", json!({})).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": probe })).await?;
    browser.devtools("Network.enable", json!({})).await?;
    let network = json!({ "offline": false, "latency": DELAY, "downloadThroughput": BYTES_A_SECOND, "uploadThroughput": BYTES_A_SECOND });
    browser.devtools("Network.emulateNetworkConditions", network).await?;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await?;
    let mut timeouts = fantoccini::wd::TimeoutConfiguration::default();
    timeouts.set_script(Some(PATIENCE));
    timeouts.set_page_load(Some(PATIENCE));
    browser.client().update_timeouts(timeouts).await?;
    tokio::time::sleep(SETTLING).await;
    browser.open(&page(way, contestant)).await?;
    Ok(browser)
}

/// Runs a script that calls the function it is given last.
async fn ask<T: serde::de::DeserializeOwned>(browser: &Browser, script: &str) -> Result<T> {
    let said = browser.client().execute_async(script, vec![]).await?;
    serde_json::from_value(said.clone()).with_context(|| format!("the page said {said}"))
}

/// Waits for the first control, where one is to come, and until the page has come to rest.
async fn rest(browser: &Browser, control: bool) -> Result<Reading> {
    let script = format!(
        "const [done] = arguments; const p = window.suuntaBench; const look = async () => {{
           if ({control} && !p.first) return setTimeout(look, 50);
           await p.quiet({REST});
           done(null);
         }}; look();"
    );
    let _: Value = ask(browser, &script).await?;
    read(browser).await
}

async fn read(browser: &Browser) -> Result<Reading> {
    let script = "const { first, shifts, blocked, host, workers, memories } = window.suuntaBench;
        const wasm = memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
        return { first, shifts, blocked, host, workers, wasm, origin: performance.timeOrigin };";
    Ok(serde_json::from_value(browser.client().execute(script, vec![]).await?)?)
}

/// Taps a button and gives the time from the tap to the question with this title, painted.
async fn tap(browser: &Browser, button: &str, title: &str) -> Result<f64> {
    let script = "const p = window.suuntaBench; p.clicked = null; p.next = null;
        p.painted(() => p.clicked && p.asks(arguments[1])).then((time) => { p.next = time - p.clicked; });
        return p.button(arguments[0]);";
    let found = browser.run(script, vec![json!(button), json!(title)]).await?;
    let button = browser.element(&found).with_context(|| format!("no button {button:?}"))?;
    button.click().await?;
    let script = "const [done] = arguments; const look = () => { const p = window.suuntaBench;
        p.next ? done(p.next) : setTimeout(look, 50); }; look();";
    ask(browser, script).await.with_context(|| format!("waiting for {title:?}"))
}

/// Bytes on JavaScript's heap and beside it, after a collection.
async fn heap(browser: &Browser) -> Result<f64> {
    browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    let usage = browser.devtools("Runtime.getHeapUsage", json!({})).await?;
    let used = usage["usedSize"].as_f64().context("the browser does not tell its heap")?;
    Ok(used + usage["backingStorageSize"].as_f64().unwrap_or_default())
}
