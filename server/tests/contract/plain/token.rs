//! The answers travel signed between our own pages: what comes back otherwise is kept and told, and never followed. The bare
//! document comes in only where the widget hands it over.

use crate::support::plain::{Browser, Page, rows};
use suunta_server::crypto::Keyring;
use suunta_server::plain::carried::{LONGEST, Token};
use suunta_server::testing::{KEY, TestApp};
use suunta_shared::answers::{Answers, DigitalAnswer, DigitalReply, MAX_BYTES, Pick, TaskAnswer};
use suunta_shared::flow::{self, Step};
use suunta_shared::situation::{Finnish, Goal, Reply};

/// Everything answered, with this goal.
fn answers(test: &TestApp, goal: Goal) -> Answers {
    let questions = &test.app.content.questions;
    let mut answers = Answers { content: questions.version.clone(), begun: true, ..Answers::default() };
    answers.situation.municipality = Some(Reply::Given("oulu".into()));
    answers.situation.goal = Some(Reply::Given(goal));
    answers.situation.finnish = Some(Reply::Given(Finnish::Good));
    answers.situation.barriers = Some(Reply::Given(Vec::new()));
    while let Step::Digital(item) = flow::next(questions, &answers) {
        if questions.digital.task(&item).is_some() {
            answers.tasks.push(TaskAnswer { item, pick: Pick::Unsure });
        } else {
            answers.digital.push(DigitalAnswer { item, reply: DigitalReply::Alone });
        }
    }
    while let Step::Interests(screen) = flow::next(questions, &answers) {
        let shown = flow::activities(questions, &answers, screen);
        let all = shown.iter().map(|activity| (activity.id.clone(), None)).collect();
        answers = flow::apply(questions, &answers, flow::Input::Interests(screen, all)).expect("applies");
    }
    assert_eq!(flow::next(questions, &answers), Step::Result);
    answers
}

/// What a field of ours may hold that our page did not give away, each with another goal than the person chose there.
fn forged(test: &TestApp) -> Vec<(&'static str, String)> {
    let keys = &test.app.keys;
    let token = |keys: &Keyring, site: &str, goal| Token::new(keys, site, &answers(test, goal)).to_string();
    let letters = |token: &str| token.split_once('.').expect("a dot").0.to_owned();
    let given = token(keys, "oulu", Goal::Work);
    let (_, signature) = given.split_once('.').expect("a dot");
    let other = Keyring::from_hex(&KEY.replace("00", "7f")).expect("a key");
    let changed = token(keys, "oulu", Goal::Training);
    vec![
        ("a changed answer under the old signature", format!("{}.{signature}", letters(&changed))),
        ("no signature", letters(&changed)),
        ("an empty signature", format!("{}.", letters(&changed))),
        ("a cut signature", changed[..changed.len() - 4].to_owned()),
        ("signed for another site", token(keys, "rovaniemi", Goal::Training)),
        ("signed under another key", token(&other, "oulu", Goal::Training)),
        ("the bare document", serde_json::to_string(&answers(test, Goal::Training)).expect("JSON")),
    ]
}

/// The person stands at the first question with everything filled in, and is told.
fn looked_over(test: &TestApp, page: &Page, lang: &str, what: &str) {
    assert_eq!(page.status, 422, "{what}");
    assert_eq!(page.step(), "municipality", "{what}");
    assert_eq!(page.chosen(), [("choice".to_owned(), "oulu".to_owned())], "{what}");
    assert!(page.says(&test.app.texts.words(lang).t("plain-note-unsure")), "{what}");
    let kept = Answers { at: None, ..page.document() };
    assert_eq!(kept, answers(test, Goal::Training), "{what}: nothing is lost");
}

#[tokio::test]
async fn what_our_page_did_not_give_away_is_never_followed() {
    let test = TestApp::new().await;
    let before = rows(&test).await;
    for (what, came) in forged(&test) {
        for lang in ["fi", "sv", "en"] {
            let mut browser = Browser::open(&test, &format!("/s/oulu/{lang}")).await;
            let path = format!("/s/oulu/{lang}");
            for (step, button) in [
                ("barriers", "next"),
                ("interests:0", "back"),
                ("result", "next"),
                ("result", "stay"),
                ("goal", "skip"),
                ("goal", "ahead"),
                ("result", "clear"),
                ("result", "clear-yes"),
                ("moon", "next"),
            ] {
                let fields = [("answers", came.as_str()), ("step", step), ("do", button)];
                let page = browser.post(&path, &fields).await;
                looked_over(&test, page, lang, &format!("{what}, {step}, {button}"));
            }
            // A form without a page is "back to the result" of the contact page.
            looked_over(&test, browser.post(&path, &[("answers", &came)]).await, lang, what);
            let fields = [("answers", came.as_str()), ("step", "result"), ("count", "1")];
            looked_over(&test, browser.post(&format!("{path}/count"), &fields).await, lang, what);
            looked_over(
                &test,
                browser.post(&format!("{path}/send"), &[("answers", &came)]).await,
                lang,
                what,
            );
            // From there the way goes on as from any page.
            browser.press("next", &[]).await;
            assert_eq!((browser.page.status.as_u16(), browser.page.step().as_str()), (200, "goal"), "{what}");
            browser.press("ahead", &[]).await;
            assert_eq!(
                (browser.page.status.as_u16(), browser.page.step().as_str()),
                (200, "result"),
                "{what}"
            );
        }
    }
    assert_eq!(rows(&test).await, before, "nobody is counted, nothing is stored");
}

#[tokio::test]
async fn what_is_chosen_on_the_page_is_kept_with_the_rest() {
    let test = TestApp::new().await;
    let (_, came) = forged(&test).swap_remove(0);
    let mut browser = Browser::open(&test, "/s/oulu/fi").await;
    let fields = [("answers", came.as_str()), ("step", "finnish"), ("choice", "fluent"), ("do", "next")];
    let page = browser.post("/s/oulu/fi", &fields).await;
    assert_eq!(page.step(), "municipality");
    assert_eq!(page.document().situation.finnish(), Some(Finnish::Fluent));
}

#[tokio::test]
async fn what_was_typed_on_the_contact_page_stays_and_is_not_sent() {
    let test = TestApp::new().await;
    let good = Token::new(&test.app.keys, "oulu", &answers(&test, Goal::Work)).to_string();
    let before = rows(&test).await;
    for (what, came) in forged(&test) {
        for lang in ["fi", "sv", "en"] {
            let path = format!("/s/oulu/{lang}");
            let mut browser = Browser::open(&test, &path).await;
            browser.post(&format!("{path}/send"), &[("answers", &good)]).await;
            let key = browser.page.between("name=\"key\" value=\"", "\"").expect("a key");
            let fields =
                [("answers", came.as_str()), ("key", &key), ("phone", "040 123 4567"), ("message", "Hei!")];
            let page = browser.post(&format!("{path}/submit"), &fields).await;
            assert_eq!(page.status, 422, "{what}");
            assert!(page.says(&test.app.texts.words(lang).t("send-doubtful")), "{what}");
            assert!(page.says("040 123 4567") && page.says("Hei!") && page.says(&key), "{what}");
            // The way back leads to the first question.
            let token = page.answers();
            looked_at(browser.post(&path, &[("answers", &token)]).await, what);
        }
    }
    assert_eq!(rows(&test).await, before, "nothing is stored");
}

/// At the first question, and by now the answers are those that the person saw here.
fn looked_at(page: &Page, what: &str) {
    assert_eq!((page.status.as_u16(), page.step().as_str()), (200, "municipality"), "{what}");
    assert_eq!(page.document().situation.goal(), Some(Goal::Training), "{what}");
}

#[tokio::test]
async fn a_token_over_the_limit_is_told_and_what_to_do() {
    let test = TestApp::new().await;
    // The longest document there may be, readable to its last letter, and one letter more behind it.
    let around = serde_json::to_string(&Answers::default()).expect("JSON").len();
    let longest = Answers { content: "x".repeat(MAX_BYTES - around), ..Answers::default() };
    let long = format!("{}A", Token::new(&test.app.keys, "oulu", &longest));
    assert_eq!(long.len(), LONGEST + 1);
    for lang in ["fi", "sv", "en"] {
        let (words, path) = (test.app.texts.words(lang), format!("/s/oulu/{lang}"));
        let mut browser = Browser::open(&test, &path).await;
        for to in ["", "/count"] {
            let fields = [("answers", long.as_str()), ("step", "goal"), ("choice", "work")];
            let page = browser.post(&format!("{path}{to}"), &fields).await;
            assert_eq!(page.status, 413);
            for id in ["plain-lost-long", "plain-lost-back", "plain-lost-begin", "plain-lost-call"] {
                assert!(page.says(&words.t(id)), "{id}");
            }
        }
        for to in ["/send", "/submit"] {
            let key = "A".repeat(26);
            let fields = [("answers", long.as_str()), ("key", &key), ("phone", "040 123 4567")];
            let page = browser.post(&format!("{path}{to}"), &fields).await;
            assert_eq!(page.status, 413);
            assert!(page.says(&words.t("error-send-answers-long")), "{}", page.html);
        }
    }
}

#[tokio::test]
async fn the_bare_document_comes_in_where_the_widget_hands_it_over() {
    let test = TestApp::new().await;
    let own = answers(&test, Goal::Work);
    let document = serde_json::to_string(&own).expect("JSON");
    let mut browser = Browser::open(&test, "/s/oulu/fi").await;
    // After a panic: where the person is, whatever else the form says, and on from there as with any page.
    let fields = [("answers", document.as_str()), ("step", "goal"), ("choice", "training"), ("do", "next")];
    let page = browser.post("/s/oulu/fi/answers", &fields).await;
    assert_eq!((page.status.as_u16(), page.step().as_str()), (200, "result"));
    assert_eq!(page.document(), own);
    assert_eq!(page.action(), "/s/oulu/fi");
    let token = page.answers();
    browser.press("back", &[]).await;
    assert_eq!(browser.page.status, 200);
    browser.post("/s/oulu/fi/send", &[("answers", &token)]).await;
    assert!(browser.page.html.contains("action=\"/s/oulu/fi/submit\""));
    // The send page in the widget's frame asks for it and hands it over at its own door.
    let waits = Browser::open(&test, "/s/oulu/fi/send").await;
    assert!(waits.page.html.contains("action=\"/s/oulu/fi/send/answers\""));
    let page = browser.post("/s/oulu/fi/send/answers", &[("answers", &document), ("framed", "1")]).await;
    assert!(
        page.html.contains("action=\"/s/oulu/fi/submit\"")
            && page.html.contains("name=\"framed\" value=\"1\"")
    );
    assert_eq!(page.document(), own);
    let first = test.get("/v1/sites/oulu/fi.json").await.text();
    assert!(first.contains("/s/oulu/fi/answers"), "the loader's fallback has another address");
}
