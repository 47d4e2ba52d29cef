//! What helps to understand a question on the pages without JavaScript: simpler words for who says that they did not understand,
//! hard words explained, drawings beside activities.

use crate::support::plain::{Browser, decode};
use suunta_server::testing::TestApp;
use suunta_shared::answers::DigitalReply;
use suunta_shared::content::Asked;

/// The id of the digital question that the page asks.
fn asked(browser: &Browser<'_>) -> Option<String> {
    browser.page.step().strip_prefix("digital:").map(str::to_owned)
}

/// To the first digital question.
async fn to_the_first(browser: &mut Browser<'_>) {
    browser.press("next", &[]).await;
    while asked(browser).is_none() {
        browser.press("skip", &[]).await;
        assert_eq!(browser.page.status, 200, "{}", browser.page.html);
    }
}

#[tokio::test]
async fn who_did_not_understand_is_asked_in_simpler_words_once_in_every_language() {
    let test = TestApp::new().await;
    for lang in &test.app.sites["oulu"].languages {
        let words = test.app.texts.words(lang);
        let mut browser = Browser::open(&test, &format!("/s/oulu/{lang}")).await;
        to_the_first(&mut browser).await;
        let item = asked(&browser).expect("a question");
        let simpler = words.t(&format!("simpler-{item}"));
        assert!(!browser.page.says(&simpler), "{lang}: not before it is asked for");
        browser.press("next", &[("choice", DigitalReply::Unclear.name())]).await;
        let page = browser.page.clone();
        assert_eq!((page.status.as_u16(), asked(&browser)), (200, Some(item.clone())), "{lang}");
        assert!(page.says(&simpler) && page.says(&words.t("simpler-help")), "{lang}: {}", page.html);
        assert!(page.document().digital.is_empty(), "nothing is answered yet");
        // Another answer counts as any other; the same one once more goes on.
        browser.press("next", &[("choice", DigitalReply::Alone.name())]).await;
        assert_eq!(browser.page.document().digital[0].reply, DigitalReply::Alone, "{lang}");
        let second = asked(&browser).expect("a second question");
        browser.press("next", &[("choice", DigitalReply::Unclear.name())]).await;
        browser.press("next", &[]).await;
        assert_ne!(asked(&browser), Some(second.clone()), "{lang}");
        let given = browser.page.document().digital.into_iter().find(|answer| answer.item == second);
        assert_eq!(given.expect("answered").reply, DigitalReply::Unclear, "{lang}");
        // Back at it, it stands in simpler words at once.
        browser.press("back", &[]).await;
        assert!(browser.page.says(&words.t(&format!("simpler-{second}"))), "{lang}");
    }
}

#[tokio::test]
async fn hard_words_stand_explained_and_activities_are_drawn() {
    let test = TestApp::new().await;
    let content = &test.app.content;
    let words = test.app.texts.words("sv");
    let mut browser = Browser::open(&test, "/s/oulu/sv").await;
    to_the_first(&mut browser).await;
    let (mut explained, mut drawn) = (0, 0);
    for _ in 0..60 {
        let html = decode(&browser.page.html);
        if let Some(item) = asked(&browser) {
            let hard = content.aids.words.get(&item);
            assert_eq!(hard.is_some(), html.contains("s-words"), "{item}");
            for word in hard.into_iter().flatten() {
                assert!(html.contains(&words.t(&format!("word-{word}-means"))), "{item}: {word}");
                explained += 1;
            }
            let task = matches!(content.questions.digital.asked(&item), Some(Asked::Task(_)));
            let answer = if task { "unsure" } else { "with-help" };
            let answer =
                browser.page.inputs().iter().map(|(_, value, _)| value.clone()).find(|v| v == answer);
            let answer = answer.unwrap_or_else(|| browser.page.inputs()[1].1.clone());
            browser.press("next", &[("choice", &answer)]).await;
        } else if browser.page.step().starts_with("interests:") {
            for (name, ..) in browser.page.inputs() {
                let id = name.trim_start_matches("liking-");
                assert!(html.contains(&content.aids.drawings[id]), "{id}");
                drawn += 1;
            }
            browser.press("next", &[]).await;
        } else {
            break;
        }
    }
    assert!(explained > 3 && drawn > 20, "{explained} words, {drawn} drawings");
}

#[test]
fn every_activity_in_use_has_a_drawing() {
    let (content, _) = suunta_server::content::Files::built_in().parse().expect("content");
    for activity in content.questions.activities() {
        assert!(content.aids.drawings.contains_key(&activity.id), "{}", activity.id);
    }
}
