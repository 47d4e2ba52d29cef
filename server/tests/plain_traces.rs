//! Going through the plain form leaves no trace: no row, no line of the log. One test alone in its process, because
//! others beside it would decide what is logged.

#[path = "contract/support/mod.rs"]
mod support;

use crate::support::plain::{Browser, logged, rows};
use suunta_server::testing::TestApp;

#[test]
fn nothing_is_stored_and_nothing_logged() {
    let log = logged(|| async {
        let test = TestApp::new().await;
        let before = rows(&test).await;
        let mut browser = Browser::open(&test, "/s/oulu/fi").await;
        browser.press("next", &[]).await;
        browser.press("next", &[("choice", "oulu")]).await;
        browser.press("next", &[("choice", "training")]).await;
        browser.press("next", &[("choice", "planted-choice")]).await;
        browser.press("skip", &[]).await;
        browser.press("next", &[("choice", "health"), ("choice", "eid")]).await;
        browser.press("next", &[("choice", "with-help")]).await;
        browser.post("/s/oulu/fi", &[("answers", "planted-answers{"), ("step", "planted-step")]).await;
        browser.post("/s/oulu/fi/count", &[("answers", "planted-count{")]).await;
        assert_eq!(rows(&test).await, before);
        assert!(before.iter().all(|(table, rows)| *rows == 0 || !table.contains("case")), "{before:?}");
        // Feedback is stored, and what was typed is no more in the log than anything else.
        let typed =
            [("step", "planted-step"), ("problem", "planted-problem"), ("contact", "planted@example.org")];
        let page = browser.post("/s/oulu/fi/feedback", &typed).await;
        assert_eq!(page.status, 200);
        let typed = [("about", "sentence"), ("what", "planted-what"), ("sentence", "planted-sentence")];
        assert_eq!(browser.post("/s/oulu/fi/feedback", &typed).await.status, 200);
        assert_ne!(rows(&test).await, before);
    });
    assert!(log.contains("/s/{site}/{lang}"), "the log is heard: {log}");
    for word in ["planted", "training", "with-help", "health", "given", "begun"] {
        assert!(!log.contains(word), "{word} stands in the log: {log}");
    }
}
