//! What the page of a case tells of its way: steps, sharing and messages in the history, stops that were never reached, and
//! an outcome that comes too early.

use crate::support::desk::{Setup, on_each};
use crate::support::plan::{adds, answers, case_with_code, does, held, sent, shares};
use axum::http::StatusCode;
use suunta_server::referrals::model::{Outcome, State};
use suunta_server::upkeep::steps;

/// The lines of the history, newest first, without day and note.
fn history(html: &str) -> Vec<String> {
    // Messages and what is shared stand on the page as such lists too.
    let (_, section) = html.split_once("<h2 id=\"history\"").expect("a history");
    let (_, list) = section.split_once("<ol class=\"history\">").expect("its lines");
    let (list, _) = list.split_once("</ol>").expect("its end");
    let line = |item: &str| {
        let (_, text) = item.split_once("</span>").expect("a day");
        text.split('<').next().unwrap_or_default().trim().to_owned()
    };
    list.split("<li>").skip(1).map(line).collect()
}

/// The stops of a way, as they stand on the page.
fn stops(html: &str, class: &str) -> Vec<String> {
    let (_, list) = html.split_once(&format!("<ol class=\"{class}\"")).expect("a way");
    let (list, _) = list.split_once("</ol>").expect("its end");
    let text = |item: &str| {
        let (_, text) = item.split_once('>').unwrap_or_default();
        text.trim_start_matches("<span>").split('<').next().unwrap_or_default().trim().to_owned()
    };
    list.split("<li ").skip(1).map(text).collect()
}

#[tokio::test]
async fn the_history_tells_of_steps_of_sharing_and_of_messages() {
    on_each(Setup::default, async |desk| {
        let (case, code, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        let mut aino = desk.signed_in("aino").await;
        answers(&mut aino, &step, "decline", &[("decline-reason", "Salainen syy")]).await;
        does(desk, &mut liisa, &step, "send").await;
        // Nobody says yes until Wednesday at closing, and everybody is told twice.
        desk.world.clock.set("2026-11-25T14:00:00Z".parse().expect("a time"));
        steps::tell(&desk.app).await.expect("tells");
        liisa.sign_in("liisa", crate::support::desk::PASSWORD).await;
        liisa.act(case.id, "release", &[]).await;
        steps::tell(&desk.app).await.expect("tells");
        liisa.act(case.id, "claim", &[("claim-reason", "x")]).await;
        let reached = [("contacted-channel", "phone"), ("contacted-next", "2026-11-30")];
        liisa.act(case.id, "contacted", &reached).await;
        aino.sign_in("aino", crate::support::desk::PASSWORD).await;
        answers(&mut aino, &step, "accept", &[]).await;
        answers(&mut aino, &step, "done", &[("done-outcome", "started-training")]).await;
        shares(&mut liisa, &case, &["contact"]).await;
        let mut person = desk.browser();
        let share = desk.app.store.shares(case.id).await.expect("reads")[0].id.to_string();
        person.post_bare("/status/unshare", &[("code", &code), ("share", &share)]).await;
        person.post_bare("/status/message", &[("code", &code), ("text", "Salainen kysymys")]).await;
        liisa.act(case.id, "message", &[("message-text", "Salainen vastaus")]).await;
        let own =
            adds(desk, &mut liisa, &case, &[("steps-text", "Oma asia"), ("steps-whose", "client")]).await;
        does(desk, &mut liisa, &own, "cancel").await;
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        let lines = history(&liisa.page.html);
        let mut told: Vec<&str> = lines
            .iter()
            .map(String::as_str)
            .filter(|line| {
                ["Askel ", "Askelta ", "Asiakas ", "Asiakkaalle ", "Tietojen "]
                    .iter()
                    .any(|word| line.starts_with(word))
            })
            .collect();
        let outcome = desk.app.texts.words("fi").t("outcome-started-training");
        let done = format!("Askel on tehty (Aino Testi) · Organisaatio: Opisto · Lopputulos: {outcome}");
        // The clock of a test stands still, and what happened in one moment has no order.
        told.sort_unstable();
        let mut expected = [
            "Askel poistettiin suunnitelmasta (Liisa Testi)",
            "Asiakkaalle lähetettiin viesti (Liisa Testi)",
            "Asiakas lähetti viestin (asiakas)",
            "Tietojen jakaminen päättyi (asiakas) · Organisaatio: Opisto",
            "Asiakas suostui jakamaan tietoja (Liisa Testi) · Organisaatio: Opisto",
            done.as_str(),
            "Askel otettiin hoidettavaksi (Aino Testi) · Organisaatio: Opisto",
            "Askel palasi lähettäjälle, koska siihen ei vastattu ajoissa (Suunta) · Organisaatio: Opisto",
            "Askel lähetettiin toiselle organisaatiolle (Liisa Testi) · Organisaatio: Opisto",
            "Askelta ei otettu (Aino Testi) · Organisaatio: Opisto",
            "Askel lähetettiin toiselle organisaatiolle (Liisa Testi) · Organisaatio: Opisto",
        ];
        expected.sort_unstable();
        assert_eq!(told, expected);
        assert!(lines.iter().all(|line| !line.contains("Salainen")), "that it was, and never what");
        // The person reads of all this where it stands on their own page, not as a log.
        person.post_bare("/status", &[("code", &code)]).await;
        assert!(!person.page.has("status-event") && !person.page.has("Askel lähetettiin"));
    })
    .await;
}

#[tokio::test]
async fn a_way_without_a_contact_shows_none() {
    on_each(Setup::default, async |desk| {
        let (case, code) = case_with_code(desk, "guidance", false).await;
        let mut liisa = desk.signed_in("liisa").await;
        let mut person = desk.browser();
        person.post_bare("/status", &[("code", &code)]).await;
        let ahead = ["Jonossa", "Neuvojalla", "Yhteys saatu", "Askeleet sovittu", "Päättynyt"];
        assert_eq!(stops(&person.page.html, "s-path"), ahead);
        liisa.act(case.id, "claim", &[]).await;
        liisa.act(case.id, "close", &[("close-outcome", "no-longer-wanted")]).await;
        assert_eq!(liisa.page.status, StatusCode::SEE_OTHER, "{}", liisa.page.html);
        liisa.follow().await;
        person.post_bare("/status", &[("code", &code)]).await;
        assert_eq!(stops(&person.page.html, "s-path"), ["Jonossa", "Neuvojalla", "Päättynyt"]);
        let words = desk.app.texts.words("fi");
        let of = |states: &[State]| states.iter().map(|state| words.t(state.message())).collect::<Vec<_>>();
        assert_eq!(stops(&liisa.page.html, "path"), of(&[State::New, State::Claimed, State::Closed]));
        // One with a contact and without agreed steps.
        let (case, code, mut liisa) = held(desk).await;
        liisa.act(case.id, "close", &[("close-outcome", "got-help")]).await;
        liisa.follow().await;
        person.post_bare("/status", &[("code", &code)]).await;
        assert_eq!(
            stops(&person.page.html, "s-path"),
            ["Jonossa", "Neuvojalla", "Yhteys saatu", "Päättynyt"]
        );
        assert_eq!(
            stops(&liisa.page.html, "path"),
            of(&[State::New, State::Claimed, State::InContact, State::Closed])
        );
        // And one with both.
        let (case, code, mut liisa) = held(desk).await;
        liisa.act(case.id, "plan", &[("plan-text", "Kurssi"), ("plan-next", "2026-12-10")]).await;
        liisa.act(case.id, "close", &[("close-outcome", "got-help")]).await;
        person.post_bare("/status", &[("code", &code)]).await;
        assert_eq!(stops(&person.page.html, "s-path"), ahead);
    })
    .await;
}

#[tokio::test]
async fn a_receiver_who_says_otherwise_is_shown() {
    on_each(Setup::default, async |desk| {
        let (case, code, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        let mut aino = desk.signed_in("aino").await;
        answers(&mut aino, &step, "accept", &[]).await;
        liisa.act(case.id, "close", &[("close-outcome", "got-help")]).await;
        answers(&mut aino, &step, "done", &[("done-outcome", "started-training")]).await;
        let path = format!("/desk/cases/{}", case.id);
        let unlike = "Asiakas, neuvoja ja vastaanottaja kertovat eri lopputuloksen";
        liisa.get(&path).await;
        assert!(liisa.page.has(unlike), "the person has not said anything yet");
        // Whichever of the two the person agrees with: there is still one who says otherwise.
        let mut person = desk.browser();
        for outcome in ["got-help", "started-training"] {
            person.post_bare("/status/outcome", &[("code", code.as_str()), ("outcome", outcome)]).await;
            liisa.get(&path).await;
            assert!(liisa.page.has(unlike), "{outcome}");
        }
    })
    .await;
}

#[tokio::test]
async fn could_not_be_reached_says_what_is_still_to_be_tried() {
    on_each(Setup::default, async |desk| {
        let (case, _) = case_with_code(desk, "guidance", false).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(case.id, "claim", &[]).await;
        let close = [("close-outcome", "unreachable"), ("close-follow-up", "yes"), ("close-note", "Ei <i>vastaa</i>")];
        let too_early = async |liisa: &mut crate::support::desk::Browser, says: &str| {
            liisa.act(case.id, "close", &close).await;
            let page = &liisa.page;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.html);
            assert!(page.has(&format!("<a href=\"#close-outcome\">{says}")), "{}", page.html);
            assert!(page.has("id=\"close-outcome\" tabindex=\"-1\" aria-invalid=\"true\" aria-describedby=\"close-outcome-error\""));
            assert!(page.has("value=\"unreachable\" checked") && page.has("name=\"close-follow-up\" value=\"yes\" checked"));
            assert_eq!(page.textarea("close-note"), Some("Ei &#60;i&#62;vastaa&#60;/i&#62;"), "nothing typed is lost");
            assert_eq!(desk.now(&case).await.state, State::Claimed);
        };
        too_early(&mut liisa, "Kokeile ensin ainakin kahta tapaa. Yhtään yritystä ei ole").await;
        liisa.act(case.id, "attempt", &[("attempt-channel", "phone")]).await;
        too_early(&mut liisa, "Kokeile ensin ainakin kahta tapaa. Kirjattuna on vain puhelu.").await;
        liisa.act(case.id, "attempt", &[("attempt-channel", "phone")]).await;
        too_early(&mut liisa, "Kokeile ensin ainakin kahta tapaa. Kirjattuna on vain puhelu.").await;
        // From a page that somebody has overtaken: what has changed comes first.
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        let seen = liisa.page.clone();
        liisa.act(case.id, "attempt", &[("attempt-channel", "phone")]).await;
        liisa.page = seen;
        liisa.post(&format!("/desk/cases/{}/close", case.id), &close).await;
        assert_eq!(liisa.page.status, StatusCode::CONFLICT);
        liisa.act(case.id, "attempt", &[("attempt-channel", "sms")]).await;
        liisa.act(case.id, "close", &close).await;
        assert_eq!(desk.now(&case).await.outcome, Some(Outcome::Unreachable));
    })
    .await;
}
