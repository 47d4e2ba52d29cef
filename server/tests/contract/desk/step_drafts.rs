//! Nothing typed is ever lost, in the forms of a plan too: steps, consent, messages, and the page of a step at the
//! organisation to which it was sent.

use crate::support::desk::{Browser, Desk, PASSWORD, Setup, on_each};
use crate::support::plan::{adds, answers, does, held, sent};
use axum::http::StatusCode;
use suunta_server::referrals::model::Case;

const TEXT: &str = "Kysy <b>ensin</b>";
const SHOWN: &str = "Kysy &#60;b&#62;ensin&#60;/b&#62;";

async fn drafts(desk: &Desk, login: &str, case: &Case) -> Vec<String> {
    let user = desk.user(login).await.id;
    desk.app.store.drafts(user, case.id).await.expect("reads").into_iter().map(|draft| draft.form).collect()
}

async fn signs_in(browser: &mut Browser, login: &str) {
    browser.sign_in(login, PASSWORD).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER, "{login}");
}

#[tokio::test]
async fn steps_consents_and_messages_are_kept_until_they_are_sent() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let path = format!("/desk/cases/{}", case.id);
        let steps = [("steps-text", TEXT), ("steps-whose", "college"), ("steps-spot", "Opistontie 1")];
        let share = [("share-org", "college"), ("share-part", "digital"), ("share-text", TEXT)];
        let message = [("message-text", TEXT)];
        let all = [
            ("steps", "steps-text", &steps[..]),
            ("share", "share-text", &share[..]),
            ("message", "message-text", &message[..]),
        ];
        for (form, text, fields) in all {
            liisa.get(&path).await;
            let typed: Vec<_> = std::iter::once(("draft", form)).chain(fields.iter().copied()).collect();
            liisa.post_by_script(&format!("{path}/draft"), &typed).await;
            assert!(liisa.heard.has("\"kept\":true"), "{form}: {}", liisa.heard.html);
            let mut laptop = desk.signed_in("liisa").await;
            laptop.get(&path).await;
            assert_eq!(laptop.page.textarea(text), Some(SHOWN), "{form}");
            assert!(
                laptop.page.has(&format!("name=\"draft\" value=\"{form}\" formaction=\"{path}/discard\"")),
                "{form}"
            );
            let mut matti = desk.signed_in("matti").await;
            matti.get(&path).await;
            assert!(!matti.page.has("Luonnos, tallennettu"), "{form}: nobody else's");
            laptop.post(&format!("{path}/{form}"), fields).await;
            laptop.follow().await;
            assert_eq!(laptop.page.textarea(text), Some(""), "{form}: sent, and no draft any more");
            assert_eq!(drafts(desk, "liisa", &case).await, [""; 0], "{form}");
        }
        // What cannot be taken is a draft; chosen boxes and organisations come back.
        liisa.act(case.id, "share", &share[..2]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        liisa.get(&path).await;
        assert!(
            liisa.page.has("value=\"digital\" checked")
                && liisa.page.has("<option value=\"college\" selected>")
        );
        assert_eq!(drafts(desk, "liisa", &case).await, ["share"]);
        // Somebody else holds it now: the form is gone, its words are not.
        let (anna, matti) = (desk.user("anna").await.id, desk.user("matti").await.id);
        let typed = [
            ("draft", "steps"),
            ("steps-text", TEXT),
            ("steps-whose", "client"),
            ("steps-day", "2026-12-01"),
        ];
        liisa.post_by_script(&format!("{path}/draft"), &typed).await;
        desk.app.store.assign(case.id, anna, desk.now(&case).await.version, matti).await.expect("given away");
        liisa.get(&path).await;
        assert!(!liisa.page.has("id=\"form-steps\"") && liisa.page.has(SHOWN));
        let (_, alone) = liisa.page.html.split_once("id=\"draft-steps\"").expect("by itself");
        assert!(alone.contains("<dd class=\"words\">Asiakas</dd>") && alone.contains("1.12.2026"), "{alone}");
    })
    .await;
}

#[tokio::test]
async fn each_step_that_is_changed_has_a_draft_and_a_conflict_shows_both() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let one = adds(desk, &mut liisa, &case, &[("steps-text", "Eka"), ("steps-whose", "college")]).await;
        let two = adds(desk, &mut liisa, &case, &[("steps-text", "Toka"), ("steps-whose", "client")]).await;
        let page = |id| format!("/desk/cases/{}/steps/{id}", case.id);
        let path = format!("/desk/cases/{}", case.id);
        let (first, second) = (one.step.id.to_string(), two.step.id.to_string());
        for (step, text) in [(&first, TEXT), (&second, "toinen")] {
            liisa.get(&page(step)).await;
            let fields = [
                ("draft", "change-step"),
                ("step", step),
                ("step-version", "1"),
                ("change-step-text", text),
                ("change-step-whose", "college"),
            ];
            liisa.post_by_script(&format!("{path}/draft"), &fields).await;
            assert!(liisa.heard.has("\"kept\":true"), "{}", liisa.heard.html);
        }
        assert_eq!(drafts(desk, "liisa", &case).await.len(), 2, "one does not take the other's place");
        let mut laptop = desk.signed_in("liisa").await;
        laptop.get(&path).await;
        assert_eq!(laptop.page.textarea("steps-text"), Some(""), "not in the form of a new step");
        assert!(
            !laptop.page.has("draft-alone") && laptop.page.html.matches("Luonnos, tallennettu").count() == 2
        );
        laptop.get(&page(&second)).await;
        assert_eq!(laptop.page.textarea("change-step-text"), Some("toinen"));
        laptop.get(&page(&first)).await;
        assert_eq!(laptop.page.textarea("change-step-text"), Some(SHOWN));
        // The same person changes it elsewhere meanwhile.
        let elsewhere = [
            ("step", first.as_str()),
            ("step-version", "1"),
            ("change-step-text", "Muutettu"),
            ("change-step-whose", "college"),
        ];
        liisa.post(&format!("{path}/change-step"), &elsewhere).await;
        liisa.follow().await;
        let late = [elsewhere[0], elsewhere[1], ("change-step-text", TEXT), elsewhere[3]];
        laptop.post(&format!("{path}/change-step"), &late).await;
        assert_eq!(laptop.page.status, StatusCode::CONFLICT);
        let (_, sides) = laptop.page.html.split_once("class=\"sides\"").expect("both versions");
        let (now, yours) = sides.split_once("id=\"yours\"").expect("what was typed");
        assert!(now.contains("Muutettu") && yours.contains(SHOWN) && laptop.page.has("Joku muutti askelta"));
        assert_eq!(laptop.page.textarea("change-step-text"), Some(SHOWN), "and can be sent again");
        assert_eq!(laptop.page.hidden("step-version").as_deref(), Some("2"));
        let again = [late[0], ("step-version", "2"), late[2], late[3]];
        laptop.post(&format!("{path}/change-step"), &again).await;
        laptop.follow().await;
        assert_eq!(drafts(desk, "liisa", &case).await, [format!("change-step:{second}")]);
        // Where it cannot be changed any more its words stand alone.
        does(desk, &mut liisa, &two, "cancel").await;
        liisa.follow().await;
        assert!(liisa.page.has("draft-alone") && liisa.page.has("<dd class=\"words\">toinen</dd>"));
        liisa.post(&format!("{path}/discard"), &[("draft", &format!("change-step:{second}"))]).await;
        assert_eq!(drafts(desk, "liisa", &case).await, [""; 0]);
        // Nor is anything kept for a step of another case.
        let (other, ..) = held(desk).await;
        let fields = [("draft", "change-step"), ("step", first.as_str()), ("change-step-text", "x")];
        liisa.act(other.id, "draft", &fields).await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_about_a_step_that_was_sent_here_is_kept_too() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        let path = format!("/desk/steps/{}", step.step.id);
        let key = format!("decline:{}", step.step.id);
        let mut aino = desk.signed_in("aino").await;
        aino.get(&path).await;
        let typed = [("draft", "decline"), ("step-version", "2"), ("decline-reason", TEXT)];
        aino.post_by_script(&format!("{path}/draft"), &typed).await;
        assert!(aino.heard.has("\"kept\":true"), "{}", aino.heard.html);
        let mut laptop = desk.signed_in("aino").await;
        laptop.get(&path).await;
        assert_eq!(laptop.page.textarea("decline-reason"), Some(SHOWN));
        assert!(
            laptop.page.has("Luonnos, tallennettu klo 10.00.")
                && !laptop.page.has("on sen jälkeen muuttunut")
        );
        for login in ["arvo", "liisa"] {
            let mut other = desk.signed_in(login).await;
            other.get(&path).await;
            assert!(!other.page.has(SHOWN), "{login}");
            other.get("/desk/me").await;
            other
                .post(&format!("{path}/draft"), &[("draft", "change-step"), ("change-step-text", "x")])
                .await;
            assert_eq!(other.page.status, StatusCode::NOT_FOUND, "{login}");
        }
        laptop.get(&path).await;
        laptop.post(&format!("{path}/discard"), &[("draft", "decline")]).await;
        laptop.follow().await;
        assert_eq!(laptop.page.textarea("decline-reason"), Some(""));
        // Sent after the session ended: it waits for the same person.
        laptop.get(&path).await;
        desk.world.pass(1);
        laptop.post(&format!("{path}/decline"), &[("step-version", "2"), ("decline-reason", TEXT)]).await;
        assert_eq!(laptop.page.status, StatusCode::UNAUTHORIZED);
        assert!(
            laptop.page.has("Kun kirjaudut uudelleen, se on valmiina lomakkeella."),
            "{}",
            laptop.page.html
        );
        assert_eq!(drafts(desk, "aino", &case).await, [key.as_str()]);
        signs_in(&mut laptop, "aino").await;
        laptop.get(&path).await;
        assert_eq!(laptop.page.textarea("decline-reason"), Some(SHOWN));
        // A colleague says yes meanwhile: said so, the words still in the form.
        let mut arvo = desk.signed_in("arvo").await;
        answers(&mut arvo, &step, "accept", &[]).await;
        laptop.post(&format!("{path}/decline"), &[("step-version", "2"), ("decline-reason", TEXT)]).await;
        assert_eq!(laptop.page.status, StatusCode::CONFLICT);
        assert!(laptop.page.has("Joku muutti askelta") && laptop.page.has("Arvo Testi"));
        assert_eq!(laptop.page.textarea("decline-reason"), Some(SHOWN));
        answers(&mut laptop, &step, "done", &[]).await;
        assert_eq!(laptop.page.status, StatusCode::UNPROCESSABLE_ENTITY, "the last step names an outcome");
        // And declines it: it is not theirs any more, and what Aino typed is read once more.
        answers(&mut arvo, &step, "decline", &[("decline-reason", "ei paikkoja")]).await;
        arvo.follow().await;
        assert_eq!(drafts(desk, "arvo", &case).await, [""; 0]);
        laptop.get(&path).await;
        assert_eq!(laptop.page.status, StatusCode::CONFLICT);
        assert!(
            laptop.page.has(SHOWN) && !laptop.page.has("Tutustu koulutukseen") && !laptop.page.has("Maija")
        );
        arvo.get(&path).await;
        assert_eq!(arvo.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_sent_form_and_its_draft_go_together_at_the_receiver() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        let path = format!("/desk/steps/{}", step.step.id);
        let mut aino = desk.signed_in("aino").await;
        answers(&mut aino, &step, "accept", &[]).await;
        aino.get(&path).await;
        aino.post(&format!("{path}/draft"), &[("draft", "done"), ("done-outcome", "got-help")]).await;
        aino.follow().await;
        assert!(aino.page.has("value=\"got-help\" checked"));
        answers(&mut aino, &step, "done", &[("done-outcome", "got-help")]).await;
        aino.follow().await;
        assert_eq!(drafts(desk, "aino", &case).await, [""; 0]);
    })
    .await;
}
