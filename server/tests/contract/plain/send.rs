//! Sending through the real router: nothing before "send", one case for one key, the code that opens it, and bad input
//! that loses nothing.

use crate::support::plain::{decode, rows};
use jiff::ToSpan as _;
use suunta_server::crypto::PrivateCode;
use suunta_server::plain::carried::Token;
use suunta_server::referrals::model::{Contact, Outcome, State};
use suunta_server::store::{Actor, place};
use suunta_server::testing::{Answer, TestApp};
use suunta_shared::answers::{Answers, DigitalAnswer, DigitalReply};
use suunta_shared::situation::{Barrier, Finnish, Goal, Reply};
use suunta_shared::summary::Brief;

const SEND: &str = "/s/oulu/fi/send";
const SUBMIT: &str = "/s/oulu/fi/submit";
/// Where the widget hands its answers over.
const DOOR: &str = "/s/oulu/fi/send/answers";

fn answers(test: &TestApp) -> Answers {
    let questions = &test.app.content.questions;
    let mut answers = Answers { content: questions.version.clone(), begun: true, ..Answers::default() };
    answers.situation.municipality = Some(Reply::Given("oulu".into()));
    answers.situation.goal = Some(Reply::Given(Goal::Training));
    answers.situation.finnish = Some(Reply::Given(Finnish::Fluent));
    answers.situation.barriers = Some(Reply::Given(vec![Barrier::Transport]));
    answers.digital = (questions.digital.item.iter().take(9))
        .map(|item| DigitalAnswer { item: item.id.clone(), reply: DigitalReply::Alone })
        .collect();
    answers
}

/// Answers as our own pages carry them.
fn token(test: &TestApp, answers: &Answers) -> String {
    Token::new(&test.app.keys, "oulu", answers).to_string()
}

/// What stands in the first match of `<before>…<after>`.
fn between(text: &str, before: &str, after: &str) -> String {
    let rest = text.split_once(before).unwrap_or_else(|| panic!("no {before:?} in {text}")).1;
    decode(rest.split_once(after).unwrap().0)
}

async fn key(test: &TestApp, answers: &str) -> String {
    let page = test.post(SEND, &[("answers", answers)]).await;
    assert_eq!(page.status, 200, "{}", page.text());
    between(&page.text(), "name=\"key\" value=\"", "\"")
}

async fn sent(test: &TestApp, more: &[(&str, &str)]) -> (Answer, String) {
    let answers = token(test, &answers(test));
    let key = key(test, &answers).await;
    let mut fields = vec![("answers", answers.as_str()), ("key", &key), ("phone", "040 123 4567")];
    fields.extend_from_slice(more);
    let receipt = test.post(SUBMIT, &fields).await;
    assert_eq!(receipt.status, 200, "{}", receipt.text());
    let code = between(&receipt.text(), "class=\"s-code\"><bdi translate=\"no\">", "<");
    (receipt, code)
}

async fn status(test: &TestApp, path: &str, code: &str, more: &[(&str, &str)]) -> Answer {
    let mut fields = vec![("code", code)];
    fields.extend_from_slice(more);
    test.post(path, &fields).await
}

async fn case_of(test: &TestApp, code: &str) -> suunta_server::referrals::model::Case {
    let hash = PrivateCode::parse(code).unwrap().hash(&test.app.keys);
    test.app.store.case_by_code(hash).await.unwrap().unwrap()
}

#[tokio::test]
async fn nothing_is_stored_before_send_is_pressed() {
    let test = TestApp::new().await;
    let before = rows(&test).await;
    let text = token(&test, &answers(&test));
    test.post(SEND, &[("answers", &text)]).await;
    test.get(SEND).await;
    // A form with a mistake is not sent either.
    let key = key(&test, &text).await;
    let page = test.post(SUBMIT, &[("answers", &text), ("key", &key), ("name", "Aino Malli")]).await;
    assert_eq!(page.status, 422);
    assert_eq!(rows(&test).await, before);
    sent(&test, &[]).await;
    assert_ne!(rows(&test).await, before);
}

#[tokio::test]
async fn a_closed_queue_is_sent_nothing() {
    let test = TestApp::new().await;
    let (_, code) = sent(&test, &[]).await;
    let usual = case_of(&test, &code).await.queue;
    let queue = test.app.sites["oulu"].queue(&usual).expect("a queue");
    let fallback = queue.fallback.clone().expect("a fallback");
    test.app.store.set_queue_state(&usual, uuid::Uuid::nil(), false, "loma").await.unwrap();
    let (_, code) = sent(&test, &[]).await;
    assert_eq!(case_of(&test, &code).await.queue, fallback);
    test.app.store.set_queue_state(&usual, uuid::Uuid::nil(), true, "").await.unwrap();
    let (_, code) = sent(&test, &[]).await;
    assert_eq!(case_of(&test, &code).await.queue, usual);
}

#[tokio::test]
async fn a_mistake_is_named_and_nothing_typed_is_lost() {
    let test = TestApp::new().await;
    let text = token(&test, &answers(&test));
    let key = key(&test, &text).await;
    let fields = [
        ("answers", text.as_str()),
        ("key", &key),
        ("phone", "soita illalla"),
        ("name", "Aino \"<b>Malli</b>"),
        ("times", "noon"),
        ("language", "dari"),
        ("interpreter", "1"),
        ("message", "<script>alert(1)</script> & moi"),
        ("count", "1"),
    ];
    let page = test.post(SUBMIT, &fields).await;
    assert_eq!(page.status, 422);
    let html = page.text();
    assert!(html.contains("data-error-summary") && html.contains("href=\"#phone\""), "{html}");
    for typed in ["soita illalla", "Aino \"<b>Malli</b>", "dari", "<script>alert(1)</script> & moi", &text] {
        assert!(decode(&html).contains(typed), "{typed} is lost");
    }
    assert!(
        !html.contains("<script>alert") && !html.contains("<b>Malli"),
        "typed text must not become markup"
    );
    for ticked in ["value=\"noon\" checked", "name=\"interpreter\" value=\"1\"", "name=\"count\" value=\"1\""]
    {
        assert!(html.contains(ticked), "{ticked} is lost");
    }
    assert_eq!(between(&html, "name=\"key\" value=\"", "\""), key, "the same key, so that it is stored once");
}

#[tokio::test]
async fn twenty_times_sent_is_once_stored_with_the_same_receipt() {
    let test = TestApp::new().await;
    let text = token(&test, &answers(&test));
    let key = key(&test, &text).await;
    let fields = [("answers", text.as_str()), ("key", key.as_str()), ("phone", "040 123 4567")];
    let mut receipts = Vec::new();
    for _ in 0..20 {
        let html = test.post(SUBMIT, &fields).await.text();
        receipts.push((
            between(&html, "s-number\">", "<"),
            between(&html, "s-code\"><bdi translate=\"no\">", "<"),
        ));
    }
    receipts.dedup();
    assert_eq!(receipts.len(), 1, "{receipts:?}");
    let cases = rows(&test).await.into_iter().find(|(table, _)| table == "cases").unwrap();
    assert_eq!(cases.1, 1);

    let other = [fields[0], fields[1], ("phone", "050 765 4321")];
    assert_eq!(test.post(SUBMIT, &other).await.status, 422, "another body under the same key");
    let mut withheld = answers(&test);
    withheld.digital.pop();
    let text = token(&test, &withheld);
    assert_eq!(test.post(SUBMIT, &[("answers", &text), fields[1], fields[2]]).await.status, 422);
}

#[tokio::test]
async fn the_receipt_says_where_why_and_when_and_the_code_opens_the_case() {
    let test = TestApp::new().await;
    let (receipt, code) = sent(&test, &[("email", "aino@example.org")]).await;
    let case = case_of(&test, &code).await;
    let html = decode(&receipt.text());
    let words = test.app.texts.words("fi");
    let queue = test.app.sites["oulu"].queue(&case.queue).unwrap();
    for said in [&case.number, &queue.name["fi"], &words.t(&format!("routing-{}", case.rule)), "7.12.2026"] {
        assert!(html.contains(said), "{said} is missing");
    }
    let call = "href=\"tel:080000000\"";
    assert!(html.contains(call), "the number can be tapped");
    let page = status(&test, "/status", &code.to_lowercase().replace('-', " "), &[]).await;
    assert_eq!(page.status, 200);
    let page = decode(&page.text());
    assert!(page.contains(&case.number) && page.contains(&queue.name["fi"]) && page.contains("7.12.2026"));
    assert!(page.contains(call));
    // The mail says that something arrived, and nothing else.
    let mails = test.app.store.mails_due(10).await.unwrap();
    assert_eq!(mails.len(), 1);
    assert_eq!((mails[0].case, mails[0].lang.as_str()), (Some(case.id), "fi"));
    assert_eq!(test.app.keys.open_text(place::MAIL, case.id, &mails[0].address).unwrap(), "aino@example.org");
}

#[tokio::test]
async fn a_confirmation_is_promised_only_where_it_will_be_sent() {
    let mail = [("SUUNTA_MAIL_HOST", "127.0.0.1"), ("SUUNTA_MAIL_FROM", "Suunta <suunta@example.org>")];
    let promised = |test: &TestApp, receipt: &Answer| {
        decode(&receipt.text()).contains(&test.app.texts.words("fi").t("receipt-mail"))
    };
    let test = TestApp::with(&mail, |_| {}).await;
    let (receipt, _) = sent(&test, &[("email", "aino@example.org")]).await;
    assert!(promised(&test, &receipt));
    let (receipt, _) = sent(&test, &[]).await;
    assert!(!promised(&test, &receipt), "without an address");
    let test = TestApp::new().await;
    let (receipt, _) = sent(&test, &[("email", "aino@example.org")]).await;
    assert!(!promised(&test, &receipt), "without a mail host");
}

#[tokio::test]
async fn protected_people_go_to_named_people_whatever_else_they_answered() {
    let test = TestApp::new().await;
    let (_, code) = sent(&test, &[("protected", "1")]).await;
    let case = case_of(&test, &code).await;
    assert!(case.protected);
    assert!(test.app.sites["oulu"].queue(&case.queue).unwrap().protected);
    // Whoever says it later is moved at once.
    let (_, code) = sent(&test, &[]).await;
    assert!(!case_of(&test, &code).await.protected);
    let page =
        status(&test, "/status/correct", &code, &[("phone", "040 123 4567"), ("protected", "1")]).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let case = case_of(&test, &code).await;
    assert!(case.protected && test.app.sites["oulu"].queue(&case.queue).unwrap().protected);
}

#[tokio::test]
async fn parts_left_out_are_shown_so_before_sending_and_are_not_stored() {
    let test = TestApp::new().await;
    let text = token(&test, &answers(&test));
    let page = test.post(SEND, &[("answers", &text)]).await.text();
    let key = between(&page, "name=\"key\" value=\"", "\"");
    let parts = between(&page, "name=\"parts\" value=\"", "\"");
    let box_of = |part: &str| format!("name=\"keep\" value=\"{part}\" autocomplete=\"off\"");
    for part in parts.split(' ') {
        assert!(page.contains(&format!("{} checked>", box_of(part))), "{part} is ticked");
    }
    let mut fields =
        vec![("answers", text.as_str()), ("key", &key), ("phone", "040 123 4567"), ("parts", &parts)];
    fields.extend(parts.split(' ').filter(|part| *part != "digital").map(|part| ("keep", part)));
    let before = rows(&test).await;
    let page = test.post(SUBMIT, &fields).await;
    assert_eq!(rows(&test).await, before, "what is sent must have been seen first");
    let html = page.text();
    assert!(decode(&html).contains(&test.app.texts.words("fi").t("send-preview-changed")));
    assert!(html.contains(&format!("{}>", box_of("digital"))), "its box stays, without a tick");
    let seen = between(&html, "name=\"seen\" value=\"", "\"");
    assert_eq!(seen, "digital");
    fields.push(("seen", &seen));
    let receipt = test.post(SUBMIT, &fields).await.text();
    let case = case_of(&test, &between(&receipt, "s-code\"><bdi translate=\"no\">", "<")).await;
    let stored = test.app.store.texts_of(case.id).await.unwrap().unwrap();
    let open = |place, sealed: &[u8]| test.app.keys.open_text(place, case.id, sealed).unwrap();
    let left: Answers = serde_json::from_str(&open(place::ANSWERS, &stored.answers)).unwrap();
    assert!(left.digital.is_empty() && left.situation == answers(&test).situation);
    let brief: Brief = serde_json::from_str(&open(place::BRIEF, &stored.brief)).unwrap();
    assert!(brief.sections.iter().all(|section| section.part.name() != "digital"));
    assert_eq!(case.band, None, "routing reads only what was sent");
}

#[tokio::test]
async fn a_page_from_before_says_with_leave_what_it_leaves_out() {
    let test = TestApp::new().await;
    let text = token(&test, &answers(&test));
    let key = key(&test, &text).await;
    let mut fields =
        vec![("answers", text.as_str()), ("key", &key), ("phone", "040 123 4567"), ("leave", "digital")];
    let before = rows(&test).await;
    assert_eq!(between(&test.post(SUBMIT, &fields).await.text(), "name=\"seen\" value=\"", "\""), "digital");
    assert_eq!(rows(&test).await, before);
    fields.push(("seen", "digital"));
    let receipt = test.post(SUBMIT, &fields).await.text();
    let case = case_of(&test, &between(&receipt, "s-code\"><bdi translate=\"no\">", "<")).await;
    assert_eq!(case.band, None);
}

#[tokio::test]
async fn every_mistake_is_said_at_its_field_and_the_summary_takes_the_focus() {
    let test = TestApp::new().await;
    let told = |page: &Answer, field: &str| {
        let html = page.text();
        assert_eq!(page.status, 422, "{field}: {html}");
        assert!(html.contains("tabindex=\"-1\" autofocus data-error-summary"), "{field}: {html}");
        assert!(html.contains(&format!("href=\"#{field}\"")), "{field}: {html}");
        assert!(html.contains(&format!("<p class=\"s-error\" id=\"{field}-error\">")), "{field}: {html}");
        let rest = html.split_once(&format!(" id=\"{field}\"")).unwrap().1;
        let tag = rest.split_once('>').unwrap().0;
        assert!(tag.contains(&format!("{field}-error")), "{field}: {tag}");
        assert!(tag.contains("aria-invalid=\"true\"") || field == "outcome", "{field}: {tag}");
    };
    let text = token(&test, &answers(&test));
    let key = key(&test, &text).await;
    let long = "ä".repeat(4001);
    let fields = [("answers", text.as_str()), ("key", &key), ("phone", "040 123 4567"), ("message", &long)];
    told(&test.post(SUBMIT, &fields).await, "message");
    let (_, code) = sent(&test, &[]).await;
    told(&status(&test, "/status", "ABC", &[]).await, "code");
    told(&status(&test, "/status/contest", &code, &[]).await, "reason");
    told(&status(&test, "/status/outcome", &code, &[]).await, "outcome");
    told(&status(&test, "/status/withdraw", &code, &[]).await, "confirm");
}

#[tokio::test]
async fn answers_of_an_older_content_are_recomputed_and_the_person_is_told_before_sending() {
    let test = TestApp::new().await;
    let mut old = answers(&test);
    old.content = "2025.1.1".into();
    old.digital.push(DigitalAnswer { item: "d99-retired-long-ago".into(), reply: DigitalReply::Alone });
    let html = decode(&test.post(SEND, &[("answers", &token(&test, &old))]).await.text());
    let words = test.app.texts.words("fi");
    assert!(html.contains(&words.t("send-recomputed")), "{html}");
    assert!(html.contains(&words.count("send-dropped", "count", 1)));
    // Refused only when nothing usable is left.
    let mut gone = Answers { content: "2025.1.1".into(), begun: true, ..Answers::default() };
    gone.digital.push(DigitalAnswer { item: "d99-retired-long-ago".into(), reply: DigitalReply::Alone });
    let page = test.post(SEND, &[("answers", &token(&test, &gone))]).await;
    assert_eq!(page.status, 422);
    assert!(decode(&page.text()).contains(&words.t("error-send-answers")));
}

#[tokio::test]
async fn hostile_answers_are_refused_with_words_and_a_phone_number() {
    let test = TestApp::new().await;
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    let long = format!("{{\"content\":\"{}\"}}", "x".repeat(40_000));
    let huge = "x".repeat(80_000);
    for (text, expected) in [
        ("", 400),
        ("null", 400),
        ("{\"interests\":[{\"item\":\"r-x\",\"liking\":9}]}", 400),
        (deep.as_str(), 400),
        (long.as_str(), 413),
        (huge.as_str(), 413),
    ] {
        for path in [DOOR, SEND, SUBMIT] {
            let key = "A".repeat(26);
            let page = test.post(path, &[("answers", text), ("key", &key), ("phone", "0401234567")]).await;
            let start: String = text.chars().take(30).collect();
            assert_eq!(page.status.as_u16(), expected, "{path} {start}");
            let html = decode(&page.text());
            assert!(html.contains(&test.app.sites["oulu"].phone), "{path} {start}: {html}");
        }
    }
}

#[tokio::test]
async fn a_wrong_code_opens_nothing_and_guessing_is_slowed() {
    let test = TestApp::new().await;
    let (_, code) = sent(&test, &[]).await;
    let mut wrong: Vec<char> = code.chars().collect();
    wrong[0] = if wrong[0] == 'A' { 'B' } else { 'A' };
    let wrong: String = wrong.into_iter().collect();
    let words = test.app.texts.words("fi");
    for (typed, said) in [
        (wrong.as_str(), "error-status-code"),
        ("ABC", "error-status-code-form"),
        ("", "error-status-code-form"),
    ] {
        let page = status(&test, "/status", typed, &[]).await;
        assert_eq!(page.status, 422);
        let html = decode(&page.text());
        assert!(html.contains(&words.t(said)) && html.contains(typed), "{typed}");
    }
    for path in ["/status/correct", "/status/contest", "/status/outcome", "/status/withdraw"] {
        let page =
            status(&test, path, &wrong, &[("confirm", "1"), ("reason", "x"), ("phone", "0401234567")]).await;
        assert_eq!(page.status, 422, "{path}");
    }
    let mut slowed = false;
    for _ in 0..40 {
        slowed |= status(&test, "/status", &wrong, &[]).await.status == 429;
    }
    assert!(slowed, "codes can be tried without end");
}

#[tokio::test]
async fn the_person_corrects_contests_and_reports() {
    let test = TestApp::new().await;
    let (_, code) = sent(&test, &[("name", "Aino")]).await;
    let words = test.app.texts.words("fi");
    let page = status(&test, "/status/correct", &code, &[("phone", "abc"), ("name", "Aino M")]).await;
    assert_eq!(page.status, 422);
    assert!(page.text().contains("Aino M"), "nothing typed is lost");
    let page = status(&test, "/status/correct", &code, &[("email", "uusi@example.org")]).await;
    assert!(decode(&page.text()).contains(&words.t("status-corrected")));
    let case = case_of(&test, &code).await;
    let stored = test.app.store.texts_of(case.id).await.unwrap().unwrap();
    let contact = test.app.keys.open(place::CONTACT, case.id, &stored.contact).unwrap();
    let contact: Contact = serde_json::from_slice(&contact).unwrap();
    assert_eq!((contact.email.as_str(), contact.phone.as_str()), ("uusi@example.org", ""));

    assert_eq!(status(&test, "/status/contest", &code, &[("reason", "  ")]).await.status, 422);
    let page = status(&test, "/status/contest", &code, &[("reason", "Haluan <b>kouluun</b>")]).await;
    assert!(decode(&page.text()).contains(&words.t("status-contest-done")), "{}", page.text());
    assert!(case_of(&test, &code).await.contested.is_some());

    assert_eq!(status(&test, "/status/outcome", &code, &[("outcome", "rich")]).await.status, 422);
    let page = status(&test, "/status/outcome", &code, &[("outcome", "started-work")]).await;
    assert!(decode(&page.text()).contains(&words.t("status-report-done")));
    assert_eq!(case_of(&test, &code).await.person_outcome.map(Outcome::name), Some("started-work"));
}

#[tokio::test]
async fn a_withdrawal_erases_and_its_key_never_makes_the_case_again() {
    let test = TestApp::new().await;
    let text = token(&test, &answers(&test));
    let key = key(&test, &text).await;
    let fields = [("answers", text.as_str()), ("key", &key), ("phone", "040 123 4567")];
    let receipt = test.post(SUBMIT, &fields).await.text();
    let code = between(&receipt, "s-code\"><bdi translate=\"no\">", "<");
    let case = case_of(&test, &code).await;
    assert_eq!(status(&test, "/status/withdraw", &code, &[]).await.status, 422, "only with the box ticked");
    assert!(test.app.store.texts_of(case.id).await.unwrap().is_some());
    assert_eq!(status(&test, "/status/withdraw", &code, &[("confirm", "1")]).await.status, 200);
    assert!(test.app.store.texts_of(case.id).await.unwrap().is_none());
    assert_eq!(status(&test, "/status", &code, &[]).await.status, 422);
    assert_eq!(test.post(SUBMIT, &fields).await.status, 410);
    test.clock
        .set(test.clock.now() + 6.days().to_duration(jiff::SpanRelativeTo::days_are_24_hours()).unwrap());
    suunta_server::upkeep::slow(&test.app).await.unwrap();
    assert_eq!(test.post(SUBMIT, &fields).await.status, 410, "for a week");
}

#[tokio::test]
async fn old_cases_are_erased_when_their_time_is_over_and_not_before() {
    let test = TestApp::new().await;
    let (_, code) = sent(&test, &[]).await;
    let case = case_of(&test, &code).await;
    let user = suunta_server::store::User {
        id: test.app.random.id(&test.clock),
        login: "aino".into(),
        display: "Aino".into(),
        password_hash: String::new(),
        role: suunta_server::referrals::model::Role::Counsellor,
        lang: "fi".into(),
        demo: false,
        active: true,
    };
    let id = user.id;
    test.app.store.add_user(user, Actor::System).await.unwrap();
    test.app.store.set_memberships(id, vec![case.queue.clone()], Actor::System).await.unwrap();
    let case = test.app.store.claim(case.id, id, case.version).await.unwrap();
    let outcome = Outcome::GotHelp;
    let case = test.app.store.close_case(case.id, id, case.version, outcome, false, None).await.unwrap();
    assert_eq!(case.state, State::Closed);
    for (day, kept) in [("2027-02-22T07:00:00Z", true), ("2027-02-23T08:00:00Z", false)] {
        test.clock.set(day.parse().unwrap());
        suunta_server::upkeep::slow(&test.app).await.unwrap();
        assert_eq!(test.app.store.texts_of(case.id).await.unwrap().is_some(), kept, "{day}");
    }
}
