//! The page: what can be chosen, what is asked to be mended, what arrives, and how much of it is taken.

use axum::http::StatusCode;
use suunta_server::content::Files;
use suunta_server::feedback::Typed;
use suunta_server::i18n::Texts;
use suunta_server::store::FeedbackKind;
use suunta_server::testing::TestApp;
use suunta_server::web::limits::Allowed;

use super::{contact, typed, waiting};
use crate::support::desk::{Browser, Desk, Setup, on_each};
use crate::support::plain::decode;

const PAGE: &str = "/s/oulu/fi/feedback";

impl Browser {
    /// Opens the page and sends it with these fields beside its hidden ones.
    async fn say(&mut self, address: &str, fields: &[(&str, &str)]) {
        self.get(address).await;
        assert_eq!(self.page.status, StatusCode::OK, "{address}: {}", self.page.html);
        self.again(fields).await;
    }

    /// Sends the page that is open.
    async fn again(&mut self, fields: &[(&str, &str)]) {
        let hidden: Vec<(&str, String)> = ["about", "step", "key"]
            .into_iter()
            .map(|name| {
                (name, self.page.hidden(name).unwrap_or_else(|| panic!("{name}: {}", self.page.html)))
            })
            .collect();
        let mut all: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
        all.extend_from_slice(fields);
        self.post_bare(PAGE, &all).await;
    }
}

fn item(desk: &Desk) -> String {
    desk.app.content.questions.digital.item.iter().find(|item| !item.retired).expect("an item").id.clone()
}

#[tokio::test]
async fn a_poor_sentence_arrives_with_its_message_id() {
    on_each(Setup::default, async |desk: &Desk| {
        let (item, words) = (item(desk), desk.app.texts.words("fi"));
        let mut browser = desk.browser();
        let address = format!("{PAGE}?about=sentence&step=digital:{item}");
        browser.get(&address).await;
        let id = format!("digital-{item}-example");
        assert!(browser.page.has(&format!("name=\"sentence\" value=\"{id}\"")), "{}", browser.page.html);
        for shown in [id.as_str(), &format!("digital-{item}"), "reply-alone", "feedback-sentence-other"] {
            assert!(decode(&browser.page.html).contains(&words.t(shown)), "{shown}");
        }
        let fields = [("sentence", id.as_str()), ("what", " Outo sana\r\ntässä "), ("better", "Näin")];
        browser.say(&address, &fields).await;
        assert_eq!(browser.page.status, StatusCode::OK, "{}", browser.page.html);
        assert!(browser.page.has(&words.t("feedback-done-sentence")));
        assert!(browser.page.set_cookie.is_empty() && browser.cookies.is_empty());
        assert_eq!(browser.page.cache, "no-store");
        let all = waiting(desk).await;
        let [feedback] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!((feedback.kind, feedback.lang.as_str()), (FeedbackKind::Sentence, "fi"));
        assert_eq!(feedback.message.as_deref(), Some(id.as_str()));
        assert_eq!(feedback.step.as_deref(), Some(format!("digital:{item}").as_str()));
        assert_eq!((feedback.due, feedback.contact.clone(), feedback.version), (None, None, 1));
        let expected =
            Typed { what: "Outo sana\ntässä".into(), better: "Näin".into(), ..Typed::default() };
        assert_eq!(typed(desk, feedback), expected);
    })
    .await;
}

#[tokio::test]
async fn accessibility_feedback_is_promised_an_answer_within_two_weeks() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let mut browser = desk.browser();
        // Accessibility is what the page is for where nothing else is said.
        browser
            .say(PAGE, &[("problem", "Nappi ei löydy"), ("device", "NVDA"), ("contact", "aino@example.org")])
            .await;
        let day = words.date("2026-12-07".parse().expect("a day"));
        assert!(
            browser.page.has(&words.with("feedback-done-answer", &[("date", &day)])),
            "{}",
            browser.page.html
        );
        let all = waiting(desk).await;
        assert_eq!(all[0].due.expect("a limit").to_string(), "2026-12-07T21:59:59Z");
        assert_eq!(contact(desk, &all[0]).as_deref(), Some("aino@example.org"));
        assert_eq!((all[0].step.clone(), all[0].message.clone()), (None, None));
        let stored =
            desk.world.blobs("SELECT body FROM feedback UNION ALL SELECT contact FROM feedback").await;
        let plain = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        for text in ["Nappi", "NVDA", "aino@example.org"] {
            assert!(stored.iter().all(|sealed| !plain(sealed, text)), "{text} can be read in the database");
        }
        browser.say(PAGE, &[("problem", "Kirjaimet ovat pieniä"), ("contact", " ")]).await;
        assert!(browser.page.has(&words.t("feedback-done-access")), "{}", browser.page.html);
        assert!(!browser.page.has(&day), "nobody to answer");
        let all = waiting(desk).await;
        assert_eq!(all.iter().filter(|feedback| feedback.contact.is_none()).count(), 1, "{all:?}");
        assert!(all.len() == 2 && all.iter().all(|feedback| feedback.due.is_some()));
    })
    .await;
}

#[tokio::test]
async fn a_mistake_is_named_and_nothing_typed_is_lost() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let mut browser = desk.browser();
        let planted = "<script>alert(1)</script> \"&'</textarea>";
        browser.say(&format!("{PAGE}?about=sentence&step=goal"), &[("better", planted)]).await;
        let page = browser.page.clone();
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        for (field, id) in [("sentence-1", "error-feedback-sentence"), ("what", "error-feedback-what")] {
            assert!(
                page.has(&format!("href=\"#{field}\"")) && page.has(&format!("id=\"{field}\"")),
                "{field}"
            );
            assert!(page.html.matches(&words.t(id)).count() == 2, "said above and at the field: {id}");
        }
        assert_eq!(decode(page.textarea("better").expect("a field")), planted);
        assert!(!page.has("<script>alert") && page.has("data-error-summary"));
        let key = page.hidden("key");
        browser.again(&[("sentence", "question-goal"), ("better", planted)]).await;
        assert!(browser.page.has("value=\"question-goal\" checked"), "{}", browser.page.html);
        assert_eq!(browser.page.hidden("key"), key);
        assert_eq!(browser.page.textarea("better").map(decode).as_deref(), Some(planted));

        let fields = [("device", planted), ("contact", "soita \"illalla\"")];
        browser.say(&format!("{PAGE}?about=access&step=goal"), &fields).await;
        assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(browser.page.textarea("device").map(decode).as_deref(), Some(planted));
        assert!(decode(&browser.page.html).contains("soita \"illalla\""));
        for id in ["error-feedback-problem", "error-feedback-contact"] {
            assert!(browser.page.has(&words.t(id)), "{id}");
        }
        assert!(waiting(desk).await.is_empty(), "nothing of it was taken");
    })
    .await;
}

#[tokio::test]
async fn no_field_takes_more_than_it_says() {
    on_each(Setup::default, async |desk: &Desk| {
        let long = "ä".repeat(2001);
        let said = desk.app.texts.words("fi").with("error-feedback-long", &[("limit", "2000")]);
        let mut browser = desk.browser();
        for (about, field) in
            [("sentence", "what"), ("sentence", "better"), ("access", "problem"), ("access", "device")]
        {
            let mut fields = vec![(field, long.as_str())];
            fields.extend([("what", "x"), ("problem", "x")].into_iter().filter(|(other, _)| *other != field));
            browser.say(&format!("{PAGE}?about={about}"), &fields).await;
            assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(browser.page.has(&said), "{field}");
            assert_eq!(browser.page.textarea(field), Some(long.as_str()), "{field}");
        }
        assert!(waiting(desk).await.is_empty());
        browser.say(PAGE, &[("problem", &long[..4000])]).await;
        assert_eq!((browser.page.status, waiting(desk).await.len()), (StatusCode::OK, 1));
        browser.post_bare(PAGE, &[("problem", &"x".repeat(70 * 1024))]).await;
        assert_eq!(browser.page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(waiting(desk).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_nobody_knows_is_not_kept_and_stops_nobody() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let mut browser = desk.browser();
        browser.get("/s/atlantis/fi/feedback").await;
        assert_eq!(browser.page.status, StatusCode::NOT_FOUND);
        assert!(browser.page.has(&words.t("error-unknown-site")));
        browser.post_bare("/s/atlantis/fi/feedback", &[("problem", "x")]).await;
        assert_eq!(browser.page.status, StatusCode::NOT_FOUND);
        browser.get("/s/oulu/xx/feedback").await;
        assert!(browser.page.has("<html lang=\"fi\""), "the site's first language");
        for step in ["", "nowhere", "digital:never-was", "interests:99", "%22%3E%3Cscript%3E"] {
            browser.get(&format!("{PAGE}?about=sentence&step={step}")).await;
            assert!(!browser.page.has("type=\"radio\"") && !browser.page.has("><script>"), "{step}");
            browser.again(&[("what", "Jokin lause")]).await;
            assert_eq!(browser.page.status, StatusCode::OK, "{step}");
        }
        // A sentence that there is not, one whose id is too long, and "another sentence".
        for sentence in ["never-was", "question-goal\u{1}", &"a".repeat(200), "other"] {
            let fields = [("sentence", sentence), ("what", "Väärin")];
            browser.say(&format!("{PAGE}?about=sentence&step=goal"), &fields).await;
            assert_eq!(browser.page.status, StatusCode::OK, "{sentence}");
        }
        let all = waiting(desk).await;
        assert_eq!(all.len(), 5 + 4, "{all:?}");
        assert!(all.iter().all(|feedback| feedback.message.is_none()));
        assert_eq!(
            all.iter().filter(|feedback| feedback.step.is_some()).count(),
            4,
            "the four of the known page"
        );
        // Odd questions of an address are no questions.
        browser
            .get(&format!("{PAGE}?about=everything&sentence=question-goal&what=planted&about=sentence"))
            .await;
        assert_eq!(browser.page.status, StatusCode::OK);
        assert!(!browser.page.has("planted"), "what is typed never comes with an address");
    })
    .await;
}

#[tokio::test]
async fn a_sentence_that_the_widget_names_is_chosen_already() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut browser = desk.browser();
        for sentence in ["question-goal", "start-lead"] {
            let address = format!("{PAGE}?about=sentence&step=goal&sentence={sentence}");
            browser.get(&address).await;
            let chosen = format!("value=\"{sentence}\" checked");
            assert_eq!(browser.page.html.matches(&chosen).count(), 1, "{sentence}");
            browser.say(&address, &[("sentence", sentence), ("what", "Outo")]).await;
        }
        let named: Vec<_> = waiting(desk).await.into_iter().filter_map(|feedback| feedback.message).collect();
        assert_eq!(named.len(), 2, "{named:?}");
    })
    .await;
}

#[tokio::test]
async fn sent_twice_arrives_once_and_another_text_is_another() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut browser = desk.browser();
        browser.get(PAGE).await;
        let open = browser.page.clone();
        for _ in 0..3 {
            browser.page = open.clone();
            browser.again(&[("problem", "Nappi")]).await;
            assert_eq!(browser.page.status, StatusCode::OK);
        }
        assert_eq!(waiting(desk).await.len(), 1);
        browser.page = open;
        browser.again(&[("problem", "Nappi ja kenttä")]).await;
        assert_eq!(waiting(desk).await.len(), 2, "gone back and said more");
        for _ in 0..2 {
            browser.post_bare(PAGE, &[("problem", "Ilman avainta")]).await;
        }
        assert_eq!(waiting(desk).await.len(), 4);
    })
    .await;
}

#[tokio::test]
async fn one_address_may_not_fill_the_queue_and_loses_nothing() {
    let setup = || Setup { allowed: Allowed { feedback: 3, ..Allowed::everything() }, ..Setup::default() };
    on_each(setup, async |desk: &Desk| {
        let mut browser = desk.browser();
        for n in 0..3 {
            browser.say(PAGE, &[("problem", &format!("Palaute {n}"))]).await;
            assert_eq!(browser.page.status, StatusCode::OK);
        }
        browser.say(PAGE, &[("problem", "Neljäs <b>palaute</b>"), ("contact", "040 123 4567")]).await;
        assert_eq!(browser.page.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(browser.page.textarea("problem").map(decode).as_deref(), Some("Neljäs <b>palaute</b>"));
        assert!(browser.page.has("040 123 4567"));
        assert!(browser.page.has(&desk.app.texts.words("fi").t("error-slow-down")));
        assert_eq!(waiting(desk).await.len(), 3);
        let mut other = desk.browser();
        other.peer = "198.51.100.7:1".parse().expect("an address");
        other.say(PAGE, &[("problem", "Toisaalta")]).await;
        assert_eq!(other.page.status, StatusCode::OK, "somebody else is not held up");
    })
    .await;
}

/// Everything that a jobseeker sees leads here, by the name of its page; where no speaker has checked the language, it says so.
#[tokio::test]
async fn every_page_leads_here() {
    let mut files = Files::built_in();
    for (lang, file, text) in &mut files.locales {
        if lang == "sv" && file == "language.toml" {
            *text = text.replace("reviewed = \"\"", "reviewed = \"2026-11-01\"");
        }
    }
    let texts = Texts::load(&files.locales).expect("texts");
    let test = TestApp::with(&[], |parts| parts.texts = texts).await;
    for (lang, checked) in [("fi", false), ("sv", true)] {
        let words = test.app.texts.words(lang);
        let links = |html: &str, step: &str| {
            let html = decode(html);
            let at = |about: &str| {
                html.contains(&format!("href=\"/s/oulu/{lang}/feedback?about={about}&step={step}\""))
            };
            assert!(at("access") && html.contains(&words.t("feedback-link")), "{lang} {step}: {html}");
            assert_eq!(at("sentence"), !checked, "{lang} {step}");
            assert_eq!(html.contains(&words.t("unchecked-note")), !checked, "{lang} {step}");
        };
        let path = format!("/s/oulu/{lang}");
        let start = test.get(&path).await.text();
        links(&start, "start");
        let mut answers = start.split_once("name=\"answers\" value=\"").expect("answers").1.split('"');
        let answers = answers.next().expect("a token").to_owned();
        let page = test.post(&path, &[("answers", &answers), ("step", "start"), ("do", "next")]).await;
        links(&page.text(), "municipality");
        let document =
            serde_json::json!({ "begun": true, "situation": { "goal": { "given": "work" } } }).to_string();
        let send = test.post(&format!("{path}/send/answers"), &[("answers", &document)]).await;
        links(&send.text(), "send");
    }
    // The page for a code belongs to no site; with two of them nobody knows whose it is.
    assert!(!test.get("/status?lang=fi").await.text().contains("/feedback"));
    // In a tab of its own there is a page to go back to; without one the questions are a link away.
    let words = test.app.texts.words("fi");
    let from = decode(&test.get("/s/oulu/fi/feedback?step=goal").await.text());
    assert!(from.contains(&words.t("feedback-tab")) && !from.contains(&words.t("feedback-back")));
    let bare = decode(&test.get("/s/oulu/fi/feedback").await.text());
    assert!(bare.contains(&words.t("feedback-back")) && !bare.contains(&words.t("feedback-tab")));
}

/// Each language draws both pages, and no text on them is missing.
#[tokio::test]
async fn every_language_asks() {
    let test = TestApp::new().await;
    for lang in test.app.sites["oulu"].languages.clone() {
        for about in
            ["access&step=result", "sentence&step=result", "sentence&step=send", "sentence&step=interests:4"]
        {
            let page = test.get(&format!("/s/oulu/{lang}/feedback?about={about}")).await;
            assert_eq!(page.status, 200, "{lang} {about}");
            let html = page.text();
            assert!(
                html.contains(&format!("<html lang=\"{lang}\"")) && !html.contains("No localization"),
                "{lang}"
            );
            assert!(!html.contains("{ $") && !html.contains("{$"), "no gap is shown: {lang} {about}");
        }
    }
}
