//! Instruments beside the jobseeker's as ordinary pages, through the real router, without a line of JavaScript.

use axum::http::StatusCode;
use suunta_server::config::site::Place;
use suunta_server::content::Files;
use suunta_server::testing::TestApp;
use suunta_shared::instrument::{Door, Replies};
use suunta_tests::process::workspace;

use crate::support::plain::{Browser, Page, rows};

const EMPLOYER: &str = "/s/oulu/fi/for/employer";

/// Every page, whatever it is: right language, words for everything, may stand in the site's frame, kept by no cache.
fn check(page: &Page, lang: &str) {
    assert_eq!(page.status, 200, "{}", page.html);
    assert_eq!(page.lang(), lang);
    assert_eq!(page.html.matches("<h1").count(), 1, "{}", page.html);
    assert_eq!(page.cache, "no-store");
    assert!(!page.html.contains("No localization"), "a message has no words: {}", page.html);
    assert!(!page.html.contains("style=\""), "the policy forbids inline styles");
}

/// The replies that a page carries.
fn replies(page: &Page) -> Replies {
    let token = page.answers();
    let (letters, _) = token.split_once('.').expect("a token");
    let json = data_encoding::BASE64URL_NOPAD.decode(letters.as_bytes()).expect("letters of a token");
    Replies::parse(std::str::from_utf8(&json).expect("text")).expect("readable")
}

/// Answers until the result: of choices the one at `place`, of numbers seven.
async fn run(browser: &mut Browser<'_>, lang: &str, place: usize) -> Vec<String> {
    let mut met = Vec::new();
    for _ in 0..90 {
        check(&browser.page, lang);
        let step = browser.page.step();
        met.push(step.clone());
        if step == "result" {
            return met;
        }
        if step == "start" {
            browser.press("next", &[]).await;
        } else if browser.page.html.contains("type=\"number\"") {
            browser.press("next", &[("choice", "7")]).await;
        } else {
            let inputs = browser.page.inputs();
            let value = inputs[place % inputs.len()].1.clone();
            browser.press("next", &[("choice", &value)]).await;
        }
    }
    panic!("no end: {met:?}");
}

#[tokio::test]
async fn an_employer_comes_to_a_result_in_each_language_and_nothing_is_stored() {
    let test = TestApp::new().await;
    let before = rows(&test).await;
    for lang in ["fi", "sv", "en"] {
        let address = format!("/s/oulu/{lang}/for/employer");
        let mut browser = Browser::open(&test, &address).await;
        let met = run(&mut browser, lang, 0).await;
        assert!(met.iter().any(|step| step == "item:people"), "{met:?}");
        assert_eq!(browser.page.address, address, "nothing in the address");
        let words = test.app.texts.words(lang);
        for id in
            ["employer-strengths", "employer-steps", "employer-supports", "employer-scales", "employer-send"]
        {
            assert!(browser.page.says(&words.t(id)), "{lang}: {id}");
        }
        assert_eq!(browser.page.html.matches("s-card s-stack").count(), 3 + 4, "three steps, four supports");
    }
    assert_eq!(rows(&test).await, before, "nothing is stored");
}

#[tokio::test]
async fn staff_meet_the_same_bank_of_digital_skills_and_nothing_can_be_sent() {
    let test = TestApp::new().await;
    let mut browser = Browser::open(&test, "/s/oulu/en/for/staff").await;
    let met = run(&mut browser, "en", 2).await;
    let digital = met.iter().filter(|step| step.starts_with("digital:")).count();
    assert!((1..=30).contains(&digital), "{met:?}");
    assert!(browser.page.html.contains("s-bands"), "the areas are drawn as everywhere");
    assert!(!browser.page.html.contains("/send\""));
    let before = rows(&test).await;
    let answers = browser.page.answers();
    let sent = browser.post("/s/oulu/en/for/staff/send", &[("answers", &answers)]).await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND);
    assert_eq!(rows(&test).await, before);
}

#[tokio::test]
async fn back_skip_and_another_language_lose_nothing() {
    let test = TestApp::new().await;
    let mut browser = Browser::open(&test, EMPLOYER).await;
    browser.press("next", &[]).await;
    browser.press("next", &[("choice", "now")]).await;
    assert_eq!(browser.page.step(), "item:who");
    browser.press("skip", &[]).await;
    let third = browser.page.step();
    browser.press("back", &[]).await;
    browser.press("back", &[]).await;
    assert_eq!(browser.page.step(), "item:hiring");
    assert_eq!(browser.page.chosen(), [("choice".to_owned(), "now".to_owned())]);
    browser.press("lang-sv", &[]).await;
    check(&browser.page, "sv");
    assert_eq!(browser.page.step(), "item:hiring");
    browser.press("ahead", &[]).await;
    assert_eq!(browser.page.step(), third, "on where the person stopped");
    assert_eq!(replies(&browser.page).given.len(), 2);
    browser.press("clear", &[]).await;
    browser.press("clear-yes", &[]).await;
    assert_eq!(replies(&browser.page).given, []);
}

#[tokio::test]
async fn what_cannot_be_taken_is_told_and_stays_on_the_page() {
    let test = TestApp::new().await;
    let words = test.app.texts.words("fi");
    let mut browser = Browser::open(&test, EMPLOYER).await;
    browser.press("next", &[]).await;
    browser.press("next", &[]).await;
    assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(browser.page.html.contains("href=\"#choice-1\""), "{}", browser.page.html);
    assert!(browser.page.says(&words.t("error-choose-one")));
    for _ in 0..20 {
        if browser.page.html.contains("type=\"number\"") {
            break;
        }
        // How many people is asked of those who look for some.
        let value = browser.page.inputs()[0].1.clone();
        browser.press("next", &[("choice", &value)]).await;
    }
    browser.press("next", &[("choice", "monta")]).await;
    assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(browser.page.html.contains("value=\"monta\""), "what was typed stays");
    assert!(browser.page.html.contains("aria-invalid=\"true\""));
}

#[tokio::test]
async fn replies_that_were_changed_on_the_way_are_looked_over_first() {
    let test = TestApp::new().await;
    let mut browser = Browser::open(&test, EMPLOYER).await;
    run(&mut browser, "fi", 0).await;
    let token = browser.page.answers();
    let bare = {
        let (letters, _) = token.split_once('.').unwrap();
        String::from_utf8(data_encoding::BASE64URL_NOPAD.decode(letters.as_bytes()).unwrap()).unwrap()
    };
    // Of another site and as a bare document: no signature of this page holds.
    for (address, came) in [("/s/rovaniemi/fi/for/employer", &token), (EMPLOYER, &bare)] {
        browser.post(address, &[("answers", came), ("step", "result"), ("do", "stay")]).await;
        assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(browser.page.step(), "start", "looked over from the beginning");
        assert!(browser.page.says(&test.app.texts.words("fi").t("plain-note-unsure")));
        assert!(!replies(&browser.page).given.is_empty(), "and nothing of it is lost");
    }
    // Of another instrument it is nothing at all.
    for came in [token.as_str(), "", "x.y", "{}"] {
        browser.post("/s/oulu/fi/for/staff", &[("answers", came)]).await;
        assert_eq!(browser.page.status, StatusCode::BAD_REQUEST, "{came}");
    }
    let long = "x".repeat(60_000);
    browser.post(EMPLOYER, &[("answers", &long)]).await;
    assert_eq!(browser.page.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn only_what_a_site_has_queues_and_languages_for_is_offered() {
    let test = TestApp::with(&[], |parts| {
        let oulu = parts.sites.get_mut("oulu").expect("a site");
        oulu.routes.remove(&Door::Employer);
        let rovaniemi = parts.sites.get_mut("rovaniemi").expect("a site");
        rovaniemi.languages = vec!["ar".to_owned()];
        rovaniemi.municipalities.retain(|place: &Place| !place.id.is_empty());
    })
    .await;
    for (address, status) in [
        (EMPLOYER, 404),
        ("/s/oulu/fi/for/staff", 200),
        ("/s/oulu/fi/for/jobseeker", 404),
        ("/s/oulu/fi/for/nothing", 404),
        ("/s/rovaniemi/ar/for/staff", 404),
        ("/s/nowhere/fi/for/staff", 404),
    ] {
        assert_eq!(test.get(address).await.status, status, "{address}");
    }
    let other = Browser::open(&test, "/s/oulu/ar/for/staff").await;
    assert_eq!((other.page.status.as_u16(), other.page.lang().as_str()), (200, "fi"), "the first it has");
    assert!(other.page.says(&test.app.texts.words("fi").t("plain-note-language")));
}

#[tokio::test]
async fn a_city_s_own_instrument_is_shown_by_the_same_pages() {
    let own = workspace().join("shared/tests/own-instrument");
    let mut files = Files::built_in();
    files.lay_over(&own).expect("an overlay");
    let (content, texts) = files.parse().expect("content");
    let test = TestApp::with(&[], |parts| {
        parts.content = content;
        parts.texts = texts;
    })
    .await;
    for lang in ["fi", "en"] {
        let mut browser = Browser::open(&test, &format!("/s/oulu/{lang}/for/open-day")).await;
        let words = test.app.texts.words(lang);
        assert!(browser.page.says(&words.t("open-day-title")));
        run(&mut browser, lang, 0).await;
        assert!(browser.page.says(&words.t("open-day-result")));
    }
    let other = Browser::open(&test, "/s/oulu/sv/for/open-day").await;
    assert_eq!(other.page.lang(), "fi", "it is not written in Swedish");
}
