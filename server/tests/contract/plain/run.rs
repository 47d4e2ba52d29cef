//! The whole assessment as ordinary pages, through the real router, without a line of JavaScript.

use crate::support::plain::{Browser, Page, rows};
use suunta_server::config::site::pick;
use suunta_server::testing::TestApp;
use suunta_shared::answers::Answers;

/// Every page, whatever it is: right language, one heading, no message without words, never kept by a cache.
fn check(page: &Page, lang: &str) {
    assert_eq!(page.status, 200, "{}", page.html);
    assert_eq!(page.lang(), lang);
    assert!(!page.heading().is_empty());
    assert_eq!(page.cache, "no-store");
    assert!(!page.html.contains("No localization"), "a message has no words: {}", page.html);
    assert!(!page.html.contains("style=\""), "the policy forbids inline styles");
    let mut ids: Vec<&str> =
        page.html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all, "ids are unique: {ids:?}");
}

/// Answers a page: the choice at this place of each question; of activities, order is loved and hands-on work liked.
async fn answer(browser: &mut Browser<'_>, place: usize) {
    let inputs = browser.page.inputs();
    let mut names: Vec<&str> = inputs.iter().map(|(name, _, _)| name.as_str()).collect();
    names.dedup();
    let chosen: Vec<(String, String)> = names
        .iter()
        .map(|name| {
            let values: Vec<&str> =
                inputs.iter().filter(|(n, _, _)| n == name).map(|(_, value, _)| value.as_str()).collect();
            let place = match name.strip_prefix("liking-").and_then(|id| id.get(..2)) {
                Some("c-") => 4,
                Some("r-") => 3,
                Some("a-") => 1,
                Some(_) => 2,
                None => place,
            };
            ((*name).to_owned(), values[place % values.len()].to_owned())
        })
        .collect();
    let chosen: Vec<(&str, &str)> = chosen.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    browser.press("next", &chosen).await;
}

/// Answers until the result; returns the pages met.
async fn run(browser: &mut Browser<'_>, lang: &str) -> Vec<String> {
    let mut met = vec![browser.page.step()];
    for turn in 0..80 {
        check(&browser.page, lang);
        let step = browser.page.step();
        if step == "result" {
            return met;
        }
        // Fourth and third answers: skilled.
        answer(browser, 2 + turn % 2).await;
        assert_eq!(browser.page.address, format!("/s/oulu/{lang}"), "nothing in the address");
        met.push(browser.page.step());
    }
    panic!("no end: {met:?}");
}

#[tokio::test]
async fn a_whole_run_in_every_language_ends_in_the_same_result() {
    let test = TestApp::new().await;
    let mut documents = Vec::new();
    for lang in &test.app.sites["oulu"].languages {
        let mut browser = Browser::open(&test, &format!("/s/oulu/{lang}")).await;
        let met = run(&mut browser, lang).await;
        let digital = met.iter().filter(|step| step.starts_with("digital")).count();
        assert!((1..=30).contains(&digital), "{met:?}");
        let screens = met.iter().filter(|step| step.starts_with("interests")).count();
        assert!((5..=6).contains(&screens), "{met:?}");
        let result = &browser.page;
        for part in [
            "s-bands",
            "s-bars",
            "s-hexagon",
            "s-cards",
            "s-path-steps",
            "s-try",
            "s-demand",
            "p-own",
            "s-profile",
        ] {
            assert!(result.html.contains(part), "{lang}: {part} is missing");
        }
        assert!(result.html.contains(&format!("action=\"/s/oulu/{lang}/send\"")));
        assert!(result.html.contains("s-print-only"));
        documents.push(result.document());
    }
    assert!(documents.len() > 3 && documents.iter().all(|document| *document == documents[0]));
}

#[tokio::test]
async fn the_start_says_what_this_is_and_whom_to_call() {
    let test = TestApp::new().await;
    let site = &test.app.sites["oulu"];
    for lang in &test.app.sites["oulu"].languages {
        let browser = Browser::open(&test, &format!("/s/oulu/{lang}")).await;
        check(&browser.page, lang);
        let words = test.app.texts.words(lang);
        for id in
            ["start-title", "start-lead", "start-time", "start-server", "start-voluntary", "start-begin"]
        {
            assert!(browser.page.says(&words.t(id)), "{lang}: {id}");
        }
        assert!(!browser.page.says(&words.t("start-stays")), "the plain form cannot promise that");
        assert!(browser.page.says(&site.phone));
        assert!(browser.page.says(&site.hours(lang)));
        assert!(browser.page.says(pick(&site.privacy_url, lang)));
        for other in &test.app.sites["oulu"].languages {
            assert!(
                browser.page.html.contains(&format!("href=\"/s/oulu/{other}\" lang=\"{other}\"")),
                "{other}"
            );
        }
    }
}

#[tokio::test]
async fn switching_the_language_half_way_keeps_everything() {
    let test = TestApp::new().await;
    let mut browser = Browser::open(&test, "/s/oulu/fi").await;
    for _ in 0..9 {
        answer(&mut browser, 1).await;
    }
    let before = browser.page.clone();
    assert!(before.step().starts_with("digital"), "{}", before.step());
    // Chosen, but not gone on yet.
    browser.press("lang-sv", &[("choice", "with-help")]).await;
    check(&browser.page, "sv");
    assert_eq!(browser.page.answers(), before.answers());
    assert_eq!(browser.page.step(), before.step());
    assert_ne!(browser.page.heading(), before.heading());
    assert_eq!(browser.page.chosen(), [("choice".to_owned(), "with-help".to_owned())]);
    assert_eq!(browser.page.action(), "/s/oulu/sv");
    run(&mut browser, "sv").await;
    assert!(browser.page.document().digital.starts_with(&before.document().digital));
}

#[tokio::test]
async fn back_and_forward_keep_the_answers() {
    let test = TestApp::new().await;
    let mut browser = Browser::open(&test, "/s/oulu/fi").await;
    run(&mut browser, "fi").await;
    let (result, end) = (browser.page.clone(), browser.page.document());
    let mut visited = 0;
    while browser.page.step() != "start" {
        browser.press("back", &[]).await;
        check(&browser.page, "fi");
        visited += 1;
        if browser.page.step() != "start" {
            assert!(!browser.page.chosen().is_empty(), "{} shows what was chosen", browser.page.step());
        }
    }
    assert!(visited > 10);
    for _ in 0..visited {
        browser.press("next", &[]).await;
        check(&browser.page, "fi");
    }
    assert_eq!((browser.page.step(), browser.page.document()), ("result".to_owned(), end.clone()));
    assert_eq!(browser.page.html, result.html);
    for _ in 0..3 {
        browser.press("back", &[]).await;
    }
    browser.press("ahead", &[]).await;
    assert_eq!((browser.page.step(), browser.page.document()), ("result".to_owned(), end));
}

#[tokio::test]
async fn skipping_everything_works_and_says_so() {
    let test = TestApp::new().await;
    let mut answered = Browser::open(&test, "/s/oulu/en").await;
    run(&mut answered, "en").await;
    let mut browser = Browser::open(&test, "/s/oulu/en").await;
    browser.press("next", &[]).await;
    for _ in 0..80 {
        check(&browser.page, "en");
        let step = browser.page.step();
        if step == "result" {
            break;
        }
        if step.starts_with("digital") {
            browser.press("next", &[("choice", "declined")]).await;
        } else if step.starts_with("interests") {
            browser.press("next", &[]).await;
        } else {
            browser.press("skip", &[]).await;
        }
    }
    assert_eq!(browser.page.step(), "result");
    let words = test.app.texts.words("en");
    for id in ["result-strengths-none", "result-skills-none", "result-interests-none"] {
        assert!(browser.page.says(&words.t(id)), "{id}");
        assert!(!answered.page.says(&words.t(id)), "{id}");
    }
}

#[tokio::test]
async fn nothing_chosen_is_told_with_a_link_to_the_first_answer() {
    let test = TestApp::new().await;
    let mut browser = Browser::open(&test, "/s/oulu/sv").await;
    browser.press("next", &[]).await;
    let before = browser.page.clone();
    browser.press("next", &[]).await;
    let page = &browser.page;
    assert_eq!(page.status, 422);
    assert_eq!((page.answers(), page.step()), (before.answers(), before.step()));
    assert!(page.html.contains("role=\"alert\""));
    assert!(page.html.contains("href=\"#choice-1\"") && page.html.contains("id=\"choice-1\""));
    assert!(page.says(&test.app.texts.words("sv").t("error-choose-one")));
    assert!(page.between("<title>", "</title>").expect("title").starts_with("Kontrollera"));
}

#[tokio::test]
async fn clearing_asks_and_leaves_nothing() {
    let test = TestApp::new().await;
    let mut browser = Browser::open(&test, "/s/oulu/fi").await;
    for _ in 0..4 {
        answer(&mut browser, 1).await;
    }
    let before = browser.page.clone();
    browser.press("clear", &[]).await;
    assert_eq!(browser.page.heading(), test.app.texts.words("fi").t("clear-question"));
    let asked = browser.page.clone();
    browser.press("stay", &[]).await;
    assert_eq!((browser.page.answers(), browser.page.step()), (before.answers(), before.step()));
    browser.page = asked;
    browser.press("clear-yes", &[]).await;
    check(&browser.page, "fi");
    assert_eq!((browser.page.step(), browser.page.document()), ("start".to_owned(), Answers::default()));
    assert!(browser.page.says(&test.app.texts.words("fi").t("cleared")));
}

#[tokio::test]
async fn being_counted_is_a_choice_of_its_own_and_happens_once() {
    let test = TestApp::new().await;
    let mut browser = Browser::open(&test, "/s/oulu/fi").await;
    run(&mut browser, "fi").await;
    let empty = rows(&test).await;
    let document = browser.page.answers();
    let fields = |count: bool| {
        let mut fields = vec![("answers", document.as_str()), ("step", "result")];
        fields.extend(count.then_some(("count", "1")));
        fields
    };
    browser.post("/s/oulu/fi/count", &fields(false)).await;
    assert_eq!(browser.page.status, 422);
    assert!(browser.page.html.contains("href=\"#count\""));
    assert_eq!(rows(&test).await, empty, "an unticked box counts nobody");
    browser.post("/s/oulu/fi/count", &fields(true)).await;
    check(&browser.page, "fi");
    assert!(browser.page.says(&test.app.texts.words("fi").t("count-done")));
    assert!(!browser.page.html.contains("/count\""), "the form is gone");
    let counted = rows(&test).await;
    assert_ne!(counted, empty);
    // The page remembers it through back and forward.
    browser.press("back", &[]).await;
    browser.press("next", &[]).await;
    assert!(!browser.page.html.contains("/count\""));
    let mut again = fields(true);
    again.push(("counted", "1"));
    browser.post("/s/oulu/fi/count", &again).await;
    assert_eq!(rows(&test).await, counted);
}
