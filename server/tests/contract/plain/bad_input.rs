//! What the plain form says to input that cannot be: a clear page with what to do, and everything usable kept.

use crate::support::plain::Browser;
use suunta_server::testing::TestApp;

#[tokio::test]
async fn an_unknown_site_is_told_in_the_language_of_the_address() {
    let test = TestApp::new().await;
    for lang in ["fi", "sv", "en"] {
        let mut browser = Browser::open(&test, &format!("/s/atlantis/{lang}")).await;
        assert_eq!((browser.page.status.as_u16(), browser.page.lang().as_str()), (404, lang));
        assert!(browser.page.says(&test.app.texts.words(lang).t("error-unknown-site")));
        for site in test.app.sites.values() {
            assert!(browser.page.html.contains(&format!("href=\"/s/{}/{lang}\"", site.id)));
            assert!(browser.page.says(&site.phone) && browser.page.says(&site.hours(lang)));
        }
        let address = format!("/s/atlantis/{lang}");
        assert_eq!(browser.post(&address, &[("answers", "{}")]).await.status, 404);
    }
}

#[tokio::test]
async fn an_unknown_language_gets_the_first_one_of_the_site() {
    let test = TestApp::new().await;
    let first = test.app.sites["oulu"].languages[0].clone();
    for strange in ["xx", "tlh", "%22"] {
        let browser = Browser::open(&test, &format!("/s/oulu/{strange}")).await;
        assert_eq!((browser.page.status.as_u16(), browser.page.lang()), (200, first.clone()));
        assert!(browser.page.says(&test.app.texts.words(&first).t("plain-note-language")));
        assert_eq!(browser.page.action(), format!("/s/oulu/{first}"));
    }
    let mut browser = Browser::open(&test, "/s/oulu/sv").await;
    browser.press("lang-xx", &[]).await;
    assert_eq!((browser.page.status.as_u16(), browser.page.lang().as_str()), (200, "sv"));
}

#[tokio::test]
async fn what_cannot_be_read_is_answered_with_what_to_do() {
    let test = TestApp::new().await;
    let long = format!("{{\"content\":\"{}\"}}", "x".repeat(33 * 1024));
    let deep = "[".repeat(20_000);
    let deep_object = "{\"situation\":".repeat(2_000);
    for (document, status) in [
        ("{", 400),
        ("nothing", 400),
        ("\u{0}", 400),
        (deep.as_str(), 400),
        (deep_object.as_str(), 400),
        (long.as_str(), 413),
        ("{\"digital\":7}", 400),
    ] {
        for lang in ["fi", "sv", "en"] {
            let mut browser = Browser::open(&test, &format!("/s/oulu/{lang}")).await;
            for address in [format!("/s/oulu/{lang}"), format!("/s/oulu/{lang}/answers")] {
                let fields = [("answers", document), ("step", "goal"), ("choice", "work")];
                let page = browser.post(&address, &fields).await;
                assert_eq!(page.status, status, "{document:.40}");
                assert_eq!(page.lang(), lang);
                let (words, site) = (test.app.texts.words(lang), &test.app.sites["oulu"]);
                assert_eq!(page.heading(), words.t("plain-lost-title"));
                assert!(page.says(&words.t("plain-lost-back")));
                assert!(page.says(&site.phone) && page.says(&site.hours(lang)));
                assert!(page.html.contains(&format!("href=\"/s/oulu/{lang}\"")));
            }
        }
    }
    let mut browser = Browser::open(&test, "/s/oulu/fi").await;
    let page = browser.post("/s/oulu/fi", &[("answers", &"x".repeat(200 * 1024))]).await;
    assert_eq!(page.status, 413);
    assert!(page.says(&test.app.sites["oulu"].phone));
}

#[tokio::test]
async fn what_is_usable_of_damaged_answers_stays() {
    let test = TestApp::new().await;
    let bank = &test.app.content.questions.digital.item;
    let item = &bank.iter().find(|item| !item.retired).expect("an item").id;
    let document = format!(
        r#"{{"content":"1900.1.1","begun":true,"situation":{{"municipality":{{"given":"oulu"}},"goal":{{"given":"moon"}}}},
           "digital":[{{"item":"{item}","reply":"alone"}},{{"item":"{item}","reply":9}}],"interests":"none","extra":1}}"#
    );
    let mut browser = Browser::open(&test, "/s/oulu/en").await;
    let page = browser.post("/s/oulu/en/answers", &[("answers", &document)]).await;
    assert_eq!(page.status, 422);
    assert!(page.says(&test.app.texts.words("en").t("plain-note-damaged")));
    assert_eq!(page.step(), "goal");
    let kept = page.document();
    assert_eq!(kept.situation.municipality(), Some("oulu"));
    assert_eq!(kept.digital.len(), 1);
}

#[tokio::test]
async fn answers_to_unknown_items_and_repeated_ones_are_told() {
    let test = TestApp::new().await;
    let item = test.app.content.questions.digital.item[0].id.clone();
    let document = format!(
        r#"{{"content":"1","begun":true,"situation":{{"goal":"skipped","municipality":{{"given":"atlantis"}}}},
           "digital":[{{"item":"{item}","reply":"alone"}},{{"item":"never-was","reply":"alone"}},{{"item":"{item}","reply":"not-yet"}}]}}"#
    );
    let mut browser = Browser::open(&test, "/s/oulu/en").await;
    let page = browser.post("/s/oulu/en/answers", &[("answers", &document)]).await;
    assert_eq!(page.status, 422);
    let kept = page.document();
    assert_eq!(kept.digital.len(), 1, "{kept:?}");
    assert_eq!(kept.situation.municipality(), None);
    assert!(page.says(&test.app.texts.words("en").t("plain-note-repeated")));
}

#[tokio::test]
async fn unknown_pages_and_choices_are_told_and_everything_is_kept() {
    let test = TestApp::new().await;
    let words = test.app.texts.words("fi");
    let mut browser = Browser::open(&test, "/s/oulu/fi").await;
    browser.press("next", &[]).await;
    browser.press("next", &[("choice", "oulu")]).await;
    let (document, address) = (browser.page.answers(), "/s/oulu/fi");
    for (step, choices, note) in [
        ("nowhere", vec!["work"], "plain-note-page"),
        ("interests:250", vec!["work"], "plain-note-page"),
        ("result", vec![], "plain-note-page"),
        ("digital:never-was", vec!["alone"], "plain-note-question"),
        ("goal", vec!["moon"], "plain-error-unknown-choice"),
        ("goal", vec!["work", "training"], "plain-error-several"),
    ] {
        let mut fields = vec![("answers", document.as_str()), ("step", step), ("do", "next")];
        fields.extend(choices.iter().map(|choice| ("choice", *choice)));
        let page = browser.post(address, &fields).await;
        assert_eq!(page.status, 422, "{step}");
        assert_eq!(page.answers(), document, "{step}");
        assert_eq!(page.step(), "goal");
        assert!(page.says(&words.t(note)), "{step}: {note}");
        assert!(page.says(&test.app.sites["oulu"].phone));
    }
}

#[tokio::test]
async fn what_people_send_is_shown_literally() {
    let test = TestApp::new().await;
    let mut browser = Browser::open(&test, "/s/oulu/fi").await;
    let planted = "<script>alert(1)</script>\"'";
    let document = format!(r#"{{"begun":true,"content":"{}"}}"#, planted.replace('"', "\\\""));
    for address in ["/s/oulu/fi", "/s/oulu/fi/answers"] {
        let fields = [("answers", document.as_str()), ("step", planted), ("choice", planted)];
        let page = browser.post(address, &fields).await;
        assert!(!page.html.contains("<script>alert"), "{}", page.html);
    }
}
