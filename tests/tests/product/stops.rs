//! Where the focus is, one sees it: on a page with a head that stays and a bar about cookies no stop of Tab lies under them, forwards
//! or backwards (WCAG 2.4.11). What is covered in part is told of; WCAG asks for that only at its third level (2.4.12).

use anyhow::{Result, ensure};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::json;
use suunta_tests::browser::{Browser, DESKTOP, PHONE, View};
use suunta_tests::stage::{Db, play};

use crate::boxes::city_page;
use crate::guest::running;
use crate::jobseeker::{self, NEXT, Screen};
use crate::keyboard::TAB;

const SHIFT: char = '\u{e008}';

/// What has the focus: its words, the share of its box that is in sight, and whether a ring marks it. Null outside the widget.
const STOP: &str = "const widget = document.querySelector('suunta-widget');
    const e = widget.shadowRoot.activeElement;
    if (document.activeElement !== widget || !e) return null;
    const label = e.labels && e.labels[0];
    const box = (label || e).getBoundingClientRect();
    let points = 0, seen = 0;
    for (let x = 1; x < 10; x++) for (let y = 1; y < 10; y++) {
      const at = document.elementFromPoint(box.left + box.width * x / 10, box.top + box.height * y / 10);
      points += 1;
      seen += at === widget;
    }
    const marks = [getComputedStyle(e)];
    if (label) for (const part of [label, ...label.children]) marks.push(getComputedStyle(part), getComputedStyle(part, '::before'));
    const marked = marks.some((s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
    return [(label || e).textContent.replace(/\\s+/g, ' ').trim().slice(0, 50) || e.localName, seen / points, marked];";

async fn back_tab(browser: &Browser) -> Result<()> {
    let tab = TAB.chars().next().unwrap_or_default();
    let keys = KeyActions::new("keyboard".into())
        .then(KeyAction::Down { value: SHIFT })
        .then(KeyAction::Down { value: tab })
        .then(KeyAction::Up { value: tab })
        .then(KeyAction::Up { value: SHIFT });
    Ok(browser.client().perform_actions(keys).await?)
}

/// From the first stop to the last and back; what is wrong goes to `faults`.
async fn there_and_back(browser: &Browser, screen: &str, faults: &mut Vec<String>) -> Result<usize> {
    let first = "document.activeElement.blur(); const e = [...document.querySelector('suunta-widget').shadowRoot.querySelectorAll('button,a[href],input,summary')]
        .find((e) => e.checkVisibility()); e.focus(); return true;";
    let mut stops = 0;
    for forwards in [true, false] {
        if forwards {
            browser.run(first, vec![]).await?;
        }
        for _ in 0..120 {
            if forwards {
                browser.press(TAB).await?;
            } else {
                back_tab(browser).await?;
            }
            let stop = browser.run(STOP, vec![]).await?;
            if stop.is_null() {
                break;
            }
            stops += 1;
            let way = if forwards { "forwards" } else { "backwards" };
            if stop[1].as_f64().unwrap_or(0.0) == 0.0 || stop[2] != json!(true) {
                faults.push(format!("{screen}, {way}: {stop}"));
            } else if stop[1].as_f64() < Some(0.99) {
                println!("covered in part: {screen}, {way}: {stop}");
            }
        }
    }
    Ok(stops)
}

async fn every_stop(view: View) -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(view).await?;
        browser.open(&stage.city.write("stops.html", &city_page("fi"))).await?;
        running(&browser).await?;
        let mut faults = Vec::new();
        let mut known = Vec::new();
        for count in 0..80 {
            let screen = jobseeker::screen(&browser).await?;
            let small = browser.shows(".s-choice-small").await?;
            if !known.contains(&(screen, small)) {
                known.push((screen, small));
                let stops = there_and_back(&browser, &format!("{count}, {screen:?}"), &mut faults).await?;
                ensure!(stops > 6, "only {stops} stops on {screen:?}");
            }
            if screen == Screen::Result {
                break;
            }
            jobseeker::answer(&browser).await?;
        }
        ensure!(known.len() > 3, "{known:?}");
        ensure!(
            faults.is_empty(),
            "{} px wide, text, share in sight, marked:\n{}",
            view.width,
            faults.join("\n")
        );
        // The bar is there to cover: under it is nothing in sight.
        let covered = "const bar = document.querySelector('.cookies').getBoundingClientRect();
            return document.elementFromPoint(bar.left + 5, bar.top + 5).closest('.cookies') !== null;";
        ensure!(browser.run(covered, vec![]).await? == json!(true), "no bar");
        ensure!(browser.shows(NEXT).await? || browser.shows(".s-next").await?);
        browser.close().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_desktop() -> Result<()> {
    every_stop(View { height: 700, ..DESKTOP }).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_phone() -> Result<()> {
    every_stop(PHONE).await
}
