//! The desk's queue of feedback: who sees it, in which order, who may know a contact, and what happens to two at once.

use axum::http::StatusCode;
use suunta_server::clock::Randomness;
use suunta_server::feedback::Typed;
use suunta_server::store::{Actor, FeedbackKind, MailChoice, NewFeedback, StaffMail, place};
use suunta_server::upkeep;
use uuid::Uuid;

use super::{new, problem, what};
use crate::support::desk::{Desk, Setup, on_each};
use crate::support::plain::decode;

const LIST: &str = "/desk/feedback";
const DAY: i64 = 24;

async fn give(desk: &Desk, new: NewFeedback) -> Uuid {
    let id = new.id;
    assert!(desk.app.store.give_feedback(new).await.expect("stored"));
    id
}

async fn access(desk: &Desk, text: &str, contact: Option<&str>) -> Uuid {
    give(desk, new(&desk.world, FeedbackKind::Access, &problem(text), contact)).await
}

async fn sentence(desk: &Desk, lang: &str, message: Option<&str>, typed: &Typed) -> Uuid {
    let new = new(&desk.world, FeedbackKind::Sentence, typed, None);
    give(desk, NewFeedback { lang: lang.into(), message: message.map(str::to_owned), ..new }).await
}

fn at(html: &str, text: &str) -> usize {
    html.find(text).unwrap_or_else(|| panic!("{text:?} is not in {html}"))
}

#[tokio::test]
async fn what_must_be_answered_stands_first_and_says_when_it_is_late() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut lea = desk.signed_in("lea").await;
        lea.get(LIST).await;
        let words = desk.app.texts.words("fi");
        assert!(lea.page.has(&words.t("inbox-empty")) && lea.page.has(&words.t("inbox-empty-help")));
        assert!(!lea.page.has("class=\"chip"), "nothing waits");
        access(desk, "Vanha ongelma", Some("aino@example.org")).await;
        desk.world.pass(10 * DAY);
        access(desk, "Uusi ongelma", None).await;
        sentence(desk, "sv", Some("question-goal"), &what("Konstig mening")).await;
        sentence(desk, "fi", Some("start-lead"), &what("Outo lause")).await;
        let mut lea = desk.signed_in("lea").await;
        lea.get(LIST).await;
        let html = lea.page.html.clone();
        let order = ["Vanha ongelma", "Uusi ongelma", "Outo lause", "Konstig mening"];
        assert!(order.windows(2).all(|two| at(&html, two[0]) < at(&html, two[1])), "{html}");
        assert!(html.contains("4 päivän päästä") && html.contains("viimeistään 7.12.2026"), "{html}");
        assert!(!html.contains("case is-late") && html.contains(&words.t("inbox-has-contact")));
        assert!(!html.contains("aino@example.org"), "a list tells no contact");
        // The sentence as it stands now, in its language.
        assert!(decode(&html).contains(&desk.app.texts.words("sv").t("question-goal")));
        assert!(html.contains("question-goal") && html.contains("/desk/feedback/sentences/sv"));
        desk.world.pass(5 * DAY);
        let mut lea = desk.signed_in("lea").await;
        lea.get(LIST).await;
        assert_eq!(lea.page.html.matches("case is-late").count(), 1);
        assert!(lea.page.has("päivän myöhässä"), "{}", lea.page.html);
        // On every page of theirs stands how much waits, on the first what is late.
        lea.get("/desk").await;
        assert!(lea.page.has("class=\"chip is-late\"") && lea.page.has("4 avointa, yksi myöhässä"));
        assert!(lea.page.has("Vastaus yhteen palautteeseen on myöhässä"), "{}", lea.page.html);
    })
    .await;
}

#[tokio::test]
async fn it_is_for_those_who_look_after_the_service() {
    on_each(Setup::default, async |desk: &Desk| {
        let id = access(desk, "Nappi on piilossa", Some("aino@example.org")).await;
        let elsewhere = new(&desk.world, FeedbackKind::Access, &problem("Toisaalla"), Some("x@example.org"));
        let elsewhere = give(desk, NewFeedback { site: "rovaniemi".into(), ..elsewhere }).await;
        // Leads, administrators and coordinators of any organisation of the site; the last see no case all the same.
        for login in ["lea", "anna", "arvo", "root", "kirsi"] {
            let mut browser = desk.signed_in(login).await;
            browser.get(LIST).await;
            assert!(browser.page.has("Nappi on piilossa") && !browser.page.has("Toisaalla"), "{login}");
            browser.get(&format!("{LIST}/{id}")).await;
            assert_eq!(browser.page.status, StatusCode::OK, "{login}");
            for path in [format!("{LIST}/{elsewhere}"), format!("{LIST}/{elsewhere}?contact=open")] {
                browser.get(&path).await;
                assert_eq!(browser.page.status, StatusCode::NOT_FOUND, "{login}: of another site");
                assert!(!browser.page.has("x@example.org"));
            }
            browser.get(LIST).await;
            let done = format!("{LIST}/{elsewhere}/done");
            browser.post(&done, &[("version", "1"), ("done-note", "kirjoitettu")]).await;
            assert_eq!(browser.page.status, StatusCode::NOT_FOUND, "{login}");
        }
        for login in ["liisa", "matti", "aino", "saana"] {
            let mut browser = desk.signed_in(login).await;
            browser.get("/desk").await;
            assert!(!browser.page.has(LIST), "{login} sees no way there");
            let own = format!("{LIST}/{id}");
            for path in [LIST, &own, &format!("{own}?contact=open"), &format!("{LIST}/sentences/fi")] {
                browser.get(path).await;
                assert_eq!(browser.page.status, StatusCode::FORBIDDEN, "{login} {path}");
                assert!(
                    !browser.page.has("Nappi") && !browser.page.has("aino@example.org"),
                    "{login} {path}"
                );
            }
            browser.get("/desk/me").await;
            browser.post(&format!("{own}/done"), &[("version", "1"), ("done-note", "x")]).await;
            assert_eq!(browser.page.status, StatusCode::FORBIDDEN, "{login}");
        }
        let untouched = desk.app.store.feedback(elsewhere).await.expect("reads").expect("there");
        assert_eq!((untouched.done, untouched.version), (None, 1));
        assert!(desk.app.store.audit_of(elsewhere).await.expect("reads").len() == 1, "nobody opened it");
    })
    .await;
}

#[tokio::test]
async fn a_contact_is_opened_one_by_one_and_the_audit_says_by_whom() {
    on_each(Setup::default, async |desk: &Desk| {
        let id = access(desk, "Nappi", Some("aino@example.org")).await;
        let path = format!("{LIST}/{id}");
        let opened = async || {
            let entries = desk.app.store.audit_of(id).await.expect("reads");
            entries.into_iter().filter(|entry| entry.action == "feedback-contact").collect::<Vec<_>>()
        };
        let mut kirsi = desk.signed_in("kirsi").await;
        kirsi.get(&path).await;
        assert!(!kirsi.page.has("aino@example.org") && kirsi.page.has(&format!("{path}?contact=open")));
        assert!(opened().await.is_empty());
        kirsi.get(&format!("{path}?contact=open")).await;
        assert!(kirsi.page.has("href=\"mailto:aino@example.org\""), "{}", kirsi.page.html);
        let entries = opened().await;
        assert_eq!(entries.len(), 1);
        let user = desk.user("kirsi").await.id;
        assert_eq!((entries[0].actor, entries[0].result.as_str()), (Actor::Staff(user), "opened"));
        let phone = access(desk, "Nappi", Some("040 123 4567")).await;
        kirsi.get(&format!("{LIST}/{phone}?contact=open")).await;
        assert!(kirsi.page.has("href=\"tel:0401234567\"") && kirsi.page.has("040 123 4567"));
    })
    .await;
}

#[tokio::test]
async fn answered_with_what_and_a_mistake_loses_nothing() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let id = access(desk, "Nappi", None).await;
        let (path, done) = (format!("{LIST}/{id}"), format!("{LIST}/{id}/done"));
        let mut lea = desk.signed_in("lea").await;
        lea.get(&path).await;
        lea.post(&done, &[("done-note", "  ")]).await;
        assert_eq!(lea.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(lea.page.has("href=\"#done-note\"") && lea.page.has(&words.t("inbox-error-note")));
        let long = "å".repeat(4001);
        lea.post(&done, &[("done-note", &long)]).await;
        assert_eq!(lea.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(lea.page.textarea("done-note"), Some(long.as_str()));
        // Only from our own page.
        lea.clone().post_bare(&done, &[("version", "1"), ("done-note", "väärennetty-note")]).await;
        let still = desk.app.store.feedback(id).await.expect("reads").expect("there");
        assert_eq!((still.done, still.version), (None, 1));
        lea.get(&path).await;
        lea.post(&done, &[("done-note", "Suurensimme <nappia>")]).await;
        lea.follow().await;
        assert!(lea.page.has(&words.t("desk-done-feedback")) && lea.page.has(&words.t("inbox-empty")));
        lea.get(&path).await;
        assert!(
            lea.page.has("Suurensimme &#60;nappia&#62;") && lea.page.has("Lea Testi"),
            "{}",
            lea.page.html
        );
        assert!(!lea.page.has("/done\""), "it is done");
        let stored = desk.app.store.feedback(id).await.expect("reads").expect("there");
        let note = desk.app.keys.open_text(place::FEEDBACK_NOTE, id, &stored.note.expect("a note"));
        assert_eq!(note.expect("opens"), "Suurensimme <nappia>");
        // A mended sentence needs no words.
        let id = sentence(desk, "fi", None, &what("Outo")).await;
        lea.get(LIST).await;
        lea.post(&format!("{LIST}/{id}/done"), &[]).await;
        assert_eq!(lea.page.status, StatusCode::SEE_OTHER);
        assert!(desk.app.store.feedback(id).await.expect("reads").expect("there").note.is_none());
    })
    .await;
}

#[tokio::test]
async fn who_comes_second_sees_how_it_stands_and_keeps_their_words() {
    on_each(Setup::default, async |desk: &Desk| {
        let id = access(desk, "Nappi", None).await;
        let (path, done) = (format!("{LIST}/{id}"), format!("{LIST}/{id}/done"));
        let (mut lea, mut anna) = (desk.signed_in("lea").await, desk.signed_in("anna").await);
        lea.get(&path).await;
        anna.get(&path).await;
        lea.post(&done, &[("done-note", "Lea vastasi")]).await;
        assert_eq!(lea.page.status, StatusCode::SEE_OTHER);
        anna.post(&done, &[("done-note", "Annan <b>vastaus</b>")]).await;
        assert_eq!(anna.page.status, StatusCode::CONFLICT);
        let html = decode(&anna.page.html);
        for text in ["Joku ehti ennen sinua", "Lea Testi", "Lea vastasi", "Annan <b>vastaus</b>"] {
            assert!(html.contains(text), "{text}: {html}");
        }
        assert!(!anna.page.has("<b>vastaus"));
        let stored = desk.app.store.feedback(id).await.expect("reads").expect("there");
        assert_eq!((stored.done_by, stored.version), (Some(desk.user("lea").await.id), 2));
        // A page from before something changed, of what is still open: the words stand in the form again.
        let id = access(desk, "Kenttä", None).await;
        anna.get(&format!("{LIST}/{id}")).await;
        let csrf = anna.page.hidden("csrf").expect("a token");
        let fields = [("csrf", csrf.as_str()), ("version", "7"), ("done-note", "Annan sanat")];
        anna.post_bare(&format!("{LIST}/{id}/done"), &fields).await;
        assert_eq!(anna.page.status, StatusCode::CONFLICT);
        assert_eq!(anna.page.textarea("done-note"), Some("Annan sanat"));
    })
    .await;
}

#[tokio::test]
async fn what_strangers_typed_is_shown_literally() {
    on_each(Setup::default, async |desk: &Desk| {
        let planted = "<script>alert(1)</script>\"'<img src=x>";
        let id = access(desk, planted, Some("a@example.org")).await;
        let typed = Typed { what: planted.into(), better: planted.into(), ..Typed::default() };
        let other = sentence(desk, "ar", Some("question-goal"), &typed).await;
        let device = Typed { problem: "x".into(), device: planted.into(), ..Typed::default() };
        let third = give(desk, new(&desk.world, FeedbackKind::Access, &device, Some("\"><script>"))).await;
        let mut lea = desk.signed_in("lea").await;
        let items = [id, other, third].map(|id| format!("{LIST}/{id}?contact=open"));
        for path in items.iter().map(String::as_str).chain([LIST]) {
            lea.get(path).await;
            assert_eq!(lea.page.status, StatusCode::OK);
            assert!(!lea.page.has("<script>") && !lea.page.has("<img"), "{path}: {}", lea.page.html);
            assert!(decode(&lea.page.html).contains("<script>"), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn translators_get_the_sentences_of_their_language_as_a_table() {
    on_each(Setup::default, async |desk: &Desk| {
        let typed = Typed { what: "=HYPERLINK(\"x\")".into(), better: "Parempi, \"lause\"".into(), ..Typed::default() };
        sentence(desk, "fi", Some("question-goal"), &typed).await;
        let mended = sentence(desk, "fi", Some("start-lead"), &what("korjattu jo")).await;
        sentence(desk, "sv", Some("question-goal"), &what("konstig")).await;
        desk.app.store.feedback_done(mended, 1, desk.user("lea").await.id, None).await.expect("done");
        let mut kirsi = desk.signed_in("kirsi").await;
        kirsi.get(&format!("{LIST}/sentences/fi")).await;
        assert_eq!((kirsi.page.status, kirsi.page.cache.as_str()), (StatusCode::OK, "no-store"));
        let words = desk.app.texts.words("fi");
        let file = &words.known("question-goal").expect("a message").file;
        let text = words.t("question-goal");
        assert_eq!(
            kirsi.page.html,
            format!(
                "\u{feff}\"id\",\"file\",\"text\",\"what\",\"better\"\r\n\"question-goal\",\"fi/{file}\",\"{text}\",\
                 \"'=HYPERLINK(\"\"x\"\")\",\"Parempi, \"\"lause\"\"\"\r\n"
            )
        );
        kirsi.get(&format!("{LIST}/sentences/xx")).await;
        assert_eq!(kirsi.page.status, StatusCode::NOT_FOUND);
        // A message with a gap is shown with its name, and one that is gone with nothing.
        sentence(desk, "en", Some("feedback-done-answer"), &what("a")).await;
        sentence(desk, "en", Some("was-once"), &what("b")).await;
        kirsi.get(&format!("{LIST}/sentences/en")).await;
        assert!(kirsi.page.has("\"We answer you by { $date } at the latest.\""), "{}", kirsi.page.html);
        assert!(kirsi.page.has("\"was-once\",\"\",\"\",\"b\",\"\""));
        kirsi.get(LIST).await;
        assert_eq!(kirsi.page.status, StatusCode::OK);
    })
    .await;
}

/// Who answers feedback learns in the daily mail that something presses, without a task of their own and without a word of it.
#[tokio::test]
async fn the_daily_mail_comes_also_when_only_feedback_presses() {
    on_each(Setup::default, async |desk: &Desk| {
        let store = &desk.app.store;
        for login in ["kirsi", "liisa"] {
            let user = desk.user(login).await.id;
            let address = desk.app.keys.seal(place::STAFF_MAIL, user, b"x@oulu.example", Randomness);
            let mail = StaffMail { address, choice: MailChoice::Daily };
            store.set_staff_mail(user, Some(mail), "2026-11-22".parse().expect("a day")).await.expect("set");
        }
        access(desk, "Nappi", None).await;
        let mails = async || {
            upkeep::digest::write(&desk.app).await.expect("written");
            desk.world.number("SELECT count(*) FROM outbox").await
        };
        assert_eq!(mails().await, 0, "there is time");
        desk.world.pass(11 * DAY);
        assert_eq!(mails().await, 1, "on Friday before the Monday");
        assert_eq!(mails().await, 1, "once a day");
        let kirsi = desk.user("kirsi").await.id;
        let sql = format!("SELECT count(*) FROM outbox WHERE user_id = {}", desk.world.hex(kirsi.as_bytes()));
        assert_eq!(desk.world.number(&sql).await, 1, "a counsellor does not answer feedback");
    })
    .await;
}
