//! The widget in a frame: the same job, the same look, the same methods, and no answer left on the city page.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, DESKTOP, PHONE};
use suunta_tests::stage::{Db, play};

use crate::guest;
use crate::jobseeker::{self, NEXT, SKIP};
use crate::policies::runs;

/// A policy under which the widget runs in a frame.
const FRAMED: &str = "script-src S; connect-src S";

/// In the frame the whole job can be done, the city page hears its events, and nobody else's messages are believed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_frame_does_the_whole_job() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(PHONE).await?;
        let listen = "window.heard = []; ['step', 'finished', 'sent'].forEach((name) => document.addEventListener('suunta:' + name, (e) => heard.push([name, e.detail])));";
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": listen })).await?;
        ensure!(runs(&browser, stage, FRAMED).await? == "frame");
        // Whatever the page says to itself or into the frame changes nothing.
        browser.run("
            const frame = document.querySelector('suunta-widget').shadowRoot.querySelector('iframe');
            const odd = [null, 0, 'suunta', [], {}, { suunta: 1 }, { suunta: 'height', height: 1 }, { suunta: 'height', height: 'x' },
              { suunta: 'event', name: 'sent' }, { suunta: 'running' }, { suunta: 'look', top: 1e9 }, { suunta: 'answers', answers: 'x' },
              { suunta: 'answers', answers: { begun: true, situation: 5 } }, { suunta: 'sent', number: '<b>' }, { suunta: 'back' }];
            for (let i = 0; i < 300; i++) {
              window.postMessage(odd[i % odd.length], '*');
              frame.contentWindow.postMessage(odd[i % odd.length], '*');
            }
            return true;", vec![]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let height = browser.run("return document.querySelector('suunta-widget').shadowRoot.querySelector('iframe').clientHeight;", vec![]).await?;
        ensure!(height.as_f64().is_some_and(|height| height > 300.0), "a stranger's message set the height: {height}");
        let heard = browser.run("return heard;", vec![]).await?;
        ensure!(heard == json!([["step", { "stretch": "start", "number": 1 }]]), "{heard}");

        browser.picture("in-the-frame").await?;
        browser.enter_frame("iframe").await?;
        jobseeker::to_result(&browser).await?;
        let receipt = jobseeker::send(&browser, &jobseeker::Contact::default()).await?;
        ensure!(stage.number("SELECT count(*) FROM cases").await? == 1, "not stored exactly once");
        browser.leave_frame().await?;
        browser.leave_frame().await?;
        let heard = browser.run("return heard.map((h) => h[0]).filter((n) => n !== 'step');", vec![]).await?;
        ensure!(heard == json!(["finished", "sent"]), "{heard}");
        jobseeker::status(&browser, &stage.home.url(), &receipt.code).await?;
        browser.close().await
    })
    .await
}

/// A page has pinned a release whose files the server no longer has: its loader shows the first questions, and at their end the
/// frame of today's release, with the answers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pin_whose_files_are_gone_goes_on_in_the_frame() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(PHONE).await?;
        // The loader of such a release asks for names that are gone.
        let old = "if (self === top) {
              const add = Node.prototype.appendChild;
              Node.prototype.appendChild = function (node) {
                if (/assets.glue-/.test(node.src)) node.src = node.src.replace(/glue-[^.]*/, 'glue-00000000');
                return add.call(this, node);
              };
            }";
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": old })).await?;
        browser.open(&stage.city.page("oulu.html")).await?;
        browser.until("the first questions", "return all('.s-ticks').some(shown);", vec![]).await?;
        browser.click(NEXT).await?;
        jobseeker::choose(&browser, &["kempele"]).await?;
        browser.click(NEXT).await?;
        for _ in 0..3 {
            browser.click(SKIP).await?;
        }
        browser
            .until("the frame", "return !!find('iframe') && find('iframe').clientHeight > 200;", vec![])
            .await?;
        browser.enter_frame("iframe").await?;
        guest::running(&browser).await?;
        let kept = browser
            .run("return JSON.parse(sessionStorage['suunta:oulu']).answers.situation.municipality;", vec![])
            .await?;
        ensure!(kept == json!({ "given": "kempele" }), "the frame begins anew: {kept}");
        jobseeker::answer(&browser).await?;
        browser.close().await
    })
    .await
}

/// When the wasm breaks in the frame, the way on is a plain page in a window of its own: no plain page may be framed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broken_frame_leads_to_the_plain_page() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        ensure!(runs(&browser, stage, FRAMED).await? == "frame");
        browser.enter_frame("iframe").await?;
        guest::running(&browser).await?;
        jobseeker::answer(&browser).await?;
        let broken = "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
            return true;";
        browser.run(broken, vec![]).await?;
        browser.click("form[data-step=broken] button").await?;
        let client = browser.client();
        let mut windows = client.windows().await?;
        for _ in 0..50 {
            if windows.len() == 2 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            windows = client.windows().await?;
        }
        let fresh = windows.into_iter().nth(1).context("no second window")?;
        client.switch_to_window(fresh).await?;
        browser.until("the plain page", "return location.pathname.endsWith('/answers') && !!document.querySelector('form h1, form h2, main h1');", vec![]).await?;
        browser.close().await
    })
    .await
}

/// Runs something in the frame and comes back to the page.
async fn inside(browser: &Browser, script: &str) -> Result<serde_json::Value> {
    browser.enter_frame("iframe").await?;
    let found = browser.run(script, vec![]).await;
    browser.leave_frame().await?;
    found
}

/// Waits in the frame.
async fn until_inside(browser: &Browser, what: &str, script: &str) -> Result<()> {
    browser.enter_frame("iframe").await?;
    let came = browser.until(what, script, vec![]).await.map(drop);
    browser.leave_frame().await?;
    came
}

/// The element on the city page does the same whichever way its questions are shown.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_element_speaks_to_its_frame() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let element = "<style>suunta-widget { font-family: Georgia, serif; --suunta-primary: #7a1f5c; --suunta-ground: url(/x); }</style>";
        let body = guest::SNIPPET.replace("site=", "look=\"suomi\" theme=\"light\" municipality=\"ii\" site=");
        stage.city.write("framed.html", &guest::page(element, &body));
        let address = stage.city.page_under("framed.html", &format!("style-src 'unsafe-inline'; {}", FRAMED.replace('S', &stage.home.url())));
        browser.open(&address).await?;
        browser.until("the frame", "const f = find('iframe'); return f && f.clientHeight > 200;", vec![]).await?;
        until_inside(&browser, "the look", "const at = getComputedStyle(find('.s-button'));
            return at.backgroundColor === 'rgb(122, 31, 92)' && at.fontFamily.startsWith('Georgia');").await?;
        let set = inside(&browser, "const w = document.querySelector('suunta-widget');
            return [w.getAttribute('look'), w.getAttribute('theme'), w.getAttribute('municipality')];").await?;
        ensure!(set == json!(["suomi", "light", "ii"]), "{set}");
        let call = async |what: &str| browser.run(&format!("document.querySelector('suunta-widget').{what}; return true;"), vec![]).await;
        call("start()").await?;
        until_inside(&browser, "the first question", "const at = find('.s-choices input:checked'); return at && shown(at) && at.value === 'ii';").await?;
        call("setLanguage('sv')").await?;
        until_inside(&browser, "Swedish", "return find('.s-title') && all('.s-title').filter(shown)[0].textContent === 'I vilken kommun bor du?';").await?;
        call("lang = 'en'").await?;
        until_inside(&browser, "English", "return all('.s-title').filter(shown)[0].textContent === 'Which municipality do you live in?';").await?;
        call("reset()").await?;
        until_inside(&browser, "the start", "return all('.s-title').filter(shown)[0].textContent === 'Find your direction';").await?;
        // Nobody but the page that holds the frame can call.
        let strange = "window.postMessage({ suunta: 'call', method: 'start' }, '*');
            document.querySelector('suunta-widget').dispatchEvent(new MessageEvent('message', { data: { suunta: 'call', method: 'start' } })); return true;";
        inside(&browser, strange).await?;
        browser.run("find('iframe').contentWindow.postMessage({ suunta: 'call', method: 'remove' }, '*'); return true;", vec![]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let title = inside(&browser, "return all('.s-title').filter(shown)[0].textContent;").await?;
        ensure!(title == json!("Find your direction"), "{title}");
        browser.picture("framed-look").await?;
        browser.close().await
    })
    .await
}

/// Where the wasm does not come, the frame takes the answers over. What is cleared there is gone everywhere, and a reload finds
/// the frame at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_frame_takes_the_answers_along() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        // Of the frame as well as of the page, so by origin.
        let cut = format!(
            "const real = fetch; if (location.origin === '{}') window.fetch = (...all) => String(all[0]).includes('.wasm') ? Promise.reject(new TypeError('cut')) : real(...all);",
            stage.city.origin()
        );
        phone.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": cut })).await?;
        phone.open(&stage.city.page("oulu.html")).await?;
        jobseeker::widget_ready(&phone).await?;
        phone.click(NEXT).await?;
        jobseeker::choose(&phone, &["kempele"]).await?;
        phone.click(NEXT).await?;
        for _ in 0..3 {
            phone.click(SKIP).await?;
        }
        phone.until("the frame", "return !find('.s-first') && find('iframe') && find('iframe').clientHeight > 200;", vec![]).await?;
        until_inside(&phone, "the digital part", "return find('.s-choices') && !find('.s-first');").await?;
        let kept = "return sessionStorage.getItem('suunta:oulu');";
        let here = phone.run(kept, vec![]).await?;
        ensure!(here.as_str().is_some_and(|text| !text.contains("kempele")), "answers are left on the page: {here}");
        let there = inside(&phone, kept).await?;
        ensure!(there.as_str().is_some_and(|text| text.contains("kempele")), "not with the frame: {there}");

        phone.open(&stage.city.page("oulu.html")).await?;
        phone.until("the frame", "return !find('.s-first') && find('iframe') && find('iframe').clientHeight > 200;", vec![]).await?;
        until_inside(&phone, "the same question", "return find('.s-path .is-here') && !find('[data-step=municipality]:not([hidden])');").await?;
        phone.run("document.querySelector('suunta-widget').reset(); return true;", vec![]).await?;
        until_inside(&phone, "nothing left", "return !sessionStorage.getItem('suunta:oulu');").await?;
        let here = phone.run(kept, vec![]).await?;
        ensure!(here.as_str().is_none_or(|text| !text.contains("answers")), "{here}");
        phone.close().await
    })
    .await
}

/// A head that stays at the top of the page's window does not cover what gets the focus inside the frame.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_sticky_head_covers_the_focus_in_the_frame() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let head = "<style>html { scroll-behavior: smooth } header { position: sticky; top: 0; block-size: 120px; background: #fff; z-index: 9 }
            body { padding-block-end: 2000px }</style>";
        let body = format!("<header>Kaupunki</header><p style=\"block-size: 300px\">Tervetuloa</p>{}", guest::SNIPPET);
        stage.city.write("framed-head.html", &guest::page(head, &body));
        let policy = format!("style-src 'unsafe-inline'; {}", FRAMED.replace('S', &stage.home.url()));
        browser.open(&stage.city.page_under("framed-head.html", &policy)).await?;
        browser.until("the frame", "const f = find('iframe'); return f && f.clientHeight > 200;", vec![]).await?;
        browser.enter_frame("iframe").await?;
        guest::running(&browser).await?;
        browser.leave_frame().await?;
        for question in 0..3 {
            // The heading lies behind the head when the button is pressed.
            let title = inside(&browser, "return find('.s-title').getBoundingClientRect().top;").await?;
            let under = "const f = find('iframe'); scrollBy({ top: f.getBoundingClientRect().top + arguments[0] - 40, behavior: 'instant' }); return true;";
            browser.run(under, vec![title]).await?;
            inside(&browser, &format!("find('{SKIP}').click(); return true;")).await?;
            tokio::time::sleep(std::time::Duration::from_millis(400)).await;
            let focused = inside(&browser, "const at = document.activeElement.shadowRoot.activeElement; return [at.className, at.getBoundingClientRect().top];").await?;
            let place = "return [find('iframe').getBoundingClientRect().top + arguments[0], document.querySelector('header').getBoundingClientRect().bottom, innerHeight];";
            let place = browser.run(place, vec![focused[1].clone()]).await?;
            let [top, head, window] = [0, 1, 2].map(|at| place[at].as_f64().unwrap_or(-1.0));
            ensure!(focused[0] == json!("s-title"), "question {question}: {focused} has the focus");
            ensure!(top >= head && top < window, "question {question}: under the head or out of sight: {place}");
        }
        browser.close().await
    })
    .await
}
