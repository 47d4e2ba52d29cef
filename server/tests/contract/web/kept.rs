//! "Save and go on elsewhere" over HTTP: who may, how large, how long, how often; and that unknown and over are one answer.

use axum::body::Body;
use axum::http::Method;
use data_encoding::BASE64;
use suunta_server::testing::{Answer, NOW, TestApp, request};
use suunta_server::web::client::Address;
use suunta_server::web::limits::{Allowed, Limits};
use suunta_shared::api::{KeptAnswer, Manifest, Problem};

const CITY: (&str, &str) = ("origin", "http://127.0.0.1:8081");
const OULU: &str = "/v1/sites/oulu/kept";

fn id(digit: char) -> String {
    digit.to_string().repeat(64)
}

/// What a browser could have sealed: so many steps between nonce and tag.
fn sealed(steps: usize) -> String {
    BASE64.encode(&vec![7; 28 + steps * 1024])
}

async fn post_from(test: &TestApp, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    test.send(request(Method::POST, path, headers, Body::from(body.to_owned()))).await
}

async fn post(test: &TestApp, path: &str, body: &str) -> Answer {
    post_from(test, path, &[CITY], body).await
}

async fn save(test: &TestApp, id: &str, sealed: &str) -> Answer {
    post(test, OULU, &format!(r#"{{"id":"{id}","sealed":"{sealed}"}}"#)).await
}

async fn open(test: &TestApp, id: &str) -> Answer {
    post(test, &format!("{OULU}/open"), &format!(r#"{{"id":"{id}"}}"#)).await
}

async fn delete(test: &TestApp, id: &str) -> Answer {
    post(test, &format!("{OULU}/delete"), &format!(r#"{{"id":"{id}"}}"#)).await
}

fn said(answer: &Answer) -> KeptAnswer {
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("access-control-allow-origin"), CITY.1);
    assert_eq!(answer.header("cache-control"), "no-store");
    serde_json::from_slice(&answer.body).unwrap()
}

/// Everything that can be seen of an answer but its date.
fn seen(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let headers = answer.headers.iter().map(|(name, value)| (name.to_string(), format!("{value:?}")));
    (answer.status.as_u16(), headers.collect(), answer.text())
}

#[tokio::test]
async fn saved_opened_replaced_deleted() {
    let test = TestApp::new().await;
    // Thirty days of the site file; the last of them counts.
    assert_eq!(
        said(&save(&test, &id('a'), &sealed(1)).await),
        KeptAnswer { until: "2026-12-23".into(), sealed: String::new() }
    );
    let expected = KeptAnswer { until: "2026-12-23".into(), sealed: sealed(1) };
    assert_eq!(said(&open(&test, &id('a')).await), expected);
    said(&save(&test, &id('a'), &sealed(2)).await);
    assert_eq!(said(&open(&test, &id('a')).await).sealed, sealed(2));
    assert_eq!(open(&test, &id('b')).await.status, 404);
    let elsewhere = "/v1/sites/rovaniemi/kept/open";
    assert_eq!(
        post(&test, elsewhere, &format!(r#"{{"id":"{}"}}"#, id('a'))).await.status,
        404,
        "another site"
    );
    assert_eq!(delete(&test, &id('a')).await.status, 204);
    assert_eq!(delete(&test, &id('a')).await.status, 404);
    assert_eq!(open(&test, &id('a')).await.status, 404);
}

#[tokio::test]
async fn over_and_unknown_are_one_answer() {
    let test = TestApp::new().await;
    said(&save(&test, &id('a'), &sealed(1)).await);
    // The whole of the last day in Finland, and not a moment more; upkeep has not been there.
    test.clock.set("2026-12-23T21:59:59Z".parse().unwrap());
    said(&open(&test, &id('a')).await);
    test.clock.set("2026-12-23T22:00:00Z".parse().unwrap());
    let (over, unknown) = (open(&test, &id('a')).await, open(&test, &id('b')).await);
    assert_eq!(over.status, 404);
    assert_eq!(seen(&over), seen(&unknown));
    assert_eq!(seen(&delete(&test, &id('a')).await), seen(&delete(&test, &id('b')).await));
    // No row tells the hour at which somebody was here.
    test.clock.set(NOW.parse().unwrap());
    said(&save(&test, &id('c'), &sealed(1)).await);
    let hash = test.app.keys.kept_hash("oulu", &[0xcc; 32]);
    let (_, expires) = test.app.store.kept(hash).await.unwrap().unwrap();
    assert_eq!(expires.to_string(), "2026-12-23T22:00:00Z");
}

#[tokio::test]
async fn upkeep_deletes_what_is_over() {
    let test = TestApp::new().await;
    said(&save(&test, &id('a'), &sealed(1)).await);
    let there =
        async || test.app.store.kept(test.app.keys.kept_hash("oulu", &[0xaa; 32])).await.unwrap().is_some();
    suunta_server::upkeep::slow(&test.app).await.unwrap();
    assert!(there().await);
    test.clock.set("2026-12-24T07:00:00Z".parse().unwrap());
    suunta_server::upkeep::slow(&test.app).await.unwrap();
    test.clock.set(NOW.parse().unwrap());
    assert!(!there().await, "with the clock set back it would be found, were it still there");
}

#[tokio::test]
async fn only_pages_of_listed_origins() {
    let test = TestApp::new().await;
    for path in [OULU.to_owned(), format!("{OULU}/open"), format!("{OULU}/delete")] {
        let preflight = test.send(request(Method::OPTIONS, &path, &[CITY], Body::empty())).await;
        assert_eq!(
            (preflight.status.as_u16(), preflight.header("access-control-allow-origin")),
            (204, CITY.1)
        );
        assert_eq!(preflight.header("access-control-allow-headers"), "content-type");
        let stranger = ("origin", "https://evil.example");
        let refused = test.send(request(Method::OPTIONS, &path, &[stranger], Body::empty())).await;
        assert_eq!((refused.status.as_u16(), refused.header("access-control-allow-origin")), (403, ""));
        let body = format!(r#"{{"id":"{}","sealed":"{}"}}"#, id('a'), sealed(1));
        let refused = post_from(&test, &path, &[stranger], &body).await;
        assert_eq!(
            (refused.status.as_u16(), refused.header("access-control-allow-origin")),
            (403, ""),
            "{path}"
        );
        let nowhere = path.replace("oulu", "nowhere");
        assert_eq!(post(&test, &nowhere, &body).await.status, 404);
    }
    assert_eq!(open(&test, &id('a')).await.status, 404, "nothing was saved");
}

#[tokio::test]
async fn only_what_the_widget_makes() {
    let test = TestApp::new().await;
    for wrong in ["", "{}", "[]", r#"{"id":"aa","sealed":""}"#, &"[".repeat(10_000)] {
        let refused = post(&test, OULU, wrong).await;
        assert_eq!(
            (refused.status.as_u16(), refused.header("access-control-allow-origin")),
            (400, CITY.1),
            "{wrong:.40}"
        );
        assert_eq!(post(&test, &format!("{OULU}/open"), wrong).await.status, 400);
        assert_eq!(post(&test, &format!("{OULU}/delete"), wrong).await.status, 400);
    }
    for steps in [1, 33] {
        said(&save(&test, &id('a'), &sealed(steps)).await);
    }
    let half = BASE64.encode(&[7; 28 + 1500]);
    for (id, sealed) in [
        (id('g'), sealed(1)),
        (id('A'), sealed(1)),
        (id('a'), sealed(0)),
        (id('a'), half),
        (id('a'), "§".into()),
    ] {
        assert_eq!(save(&test, &id, &sealed).await.status, 400, "{id:.4} {}", sealed.len());
    }
    let large = save(&test, &id('a'), &sealed(34)).await;
    assert_eq!((large.status.as_u16(), large.header("access-control-allow-origin")), (413, CITY.1));
    let problem: Problem = serde_json::from_slice(&large.body).unwrap();
    assert_eq!(problem.title.id, "error-too-large");
    assert_eq!(said(&open(&test, &id('a')).await).sealed, sealed(33), "what was refused has changed nothing");
}

#[tokio::test]
async fn saving_and_trying_codes_are_slowed() {
    let test = TestApp::with(&[("SUUNTA_LIMITS_KEPT", "2"), ("SUUNTA_LIMITS_KEPT_CODES", "3")], |_| {}).await;
    said(&save(&test, &id('a'), &sealed(1)).await);
    said(&save(&test, &id('b'), &sealed(1)).await);
    let slowed = save(&test, &id('c'), &sealed(1)).await;
    assert_eq!((slowed.status.as_u16(), slowed.header("access-control-allow-origin")), (429, CITY.1));
    assert!(slowed.header("retry-after").parse::<u64>().unwrap() >= 1);
    // Opening and deleting count together: either would tell whether a code is right.
    assert_eq!(open(&test, &id('c')).await.status, 404);
    assert_eq!(delete(&test, &id('c')).await.status, 404);
    said(&open(&test, &id('a')).await);
    for answer in [open(&test, &id('a')).await, open(&test, &id('d')).await, delete(&test, &id('a')).await] {
        assert_eq!(answer.status, 429);
    }
}

/// Straight at the limiter: over HTTP, a busy machine is slower than the limit.
#[test]
fn codes_tried_from_many_addresses_are_slowed_too() {
    let limits = Limits::new(Allowed { kept_codes_in_all: 4, ..Allowed::default() });
    let tried = |from: u8, site: &str| limits.kept_code(&Address([from; 16]), site).is_ok();
    let all: Vec<bool> = (0..6).map(|from| tried(from, "oulu")).collect();
    assert_eq!(all, [true, true, true, true, false, false]);
    assert!(tried(7, "rovaniemi"), "another site is not slowed by it");
}

#[tokio::test]
async fn a_site_may_keep_nothing() {
    let test = TestApp::with(&[], |parts| {
        parts.sites.get_mut("oulu").unwrap().kept_days = 0;
    })
    .await;
    for answer in
        [save(&test, &id('a'), &sealed(1)).await, open(&test, &id('a')).await, delete(&test, &id('a')).await]
    {
        assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (404, CITY.1));
    }
    assert_eq!(test.app.store.kept(test.app.keys.kept_hash("oulu", &[0xaa; 32])).await.unwrap(), None);
}

#[tokio::test]
async fn the_manifest_says_how_long_and_where() {
    let test = TestApp::new().await;
    let manifest: Manifest = serde_json::from_slice(&test.get("/v1/sites/oulu/sv.json").await.body).unwrap();
    assert_eq!((manifest.info.kept_path.as_str(), manifest.info.kept_days), (OULU, 30));
    let words = test.get(&manifest.texts_kept).await;
    assert!(words.text().contains("\"kept-title\""));
    let start = test.get(&manifest.texts_start).await;
    assert!(
        start.text().contains("\"kept-offer\"") && !start.text().contains("\"kept-title\""),
        "no weight on the first screen"
    );
}
