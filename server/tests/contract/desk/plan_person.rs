//! The plan as the person sees it under their code: their own moves, what they share, their name for each other, messages;
//! and what goes with a case that moves to another organisation.

use crate::support::desk::{Desk, Setup, maija, on_each};
use crate::support::plan::{adds, answers, case_with_code, does, held, sent, shares, talks};
use axum::http::StatusCode;
use suunta_server::referrals::model::Case;
use suunta_server::referrals::plan::{SharedPart, StepState};
use suunta_server::referrals::watch::TaskKind;
use suunta_server::upkeep::steps;

#[tokio::test]
async fn messages_go_both_ways_and_a_new_one_is_a_task() {
    on_each(Setup::default, async |desk| {
        let (case, code) = case_with_code(desk, "guidance", false).await;
        let mut person = desk.browser();
        let write = [("code", code.as_str()), ("text", "Onko <b>kiire</b>?")];
        person.post_bare("/status/message", &write).await;
        assert!(person.page.has("Viesti on lähetetty") && person.page.has("Onko &#60;b&#62;kiire"));
        steps::tell(&desk.app).await.expect("tells");
        // Nobody holds the case: whoever looks after the queue is told.
        let mut lea = desk.signed_in("lea").await;
        lea.get("/desk").await;
        assert!(lea.page.has("Asiakas on kirjoittanut"));
        let mut liisa = talks(desk, "liisa", &case).await;
        assert!(liisa.page.has("Onko &#60;b&#62;kiire") && liisa.page.has("Asiakas odottaa vastausta"));
        let mut matti = desk.signed_in("matti").await;
        matti.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(
            !matti.page.has("kiire") && matti.page.has("Avaa viestit"),
            "reading it is reading contact data"
        );
        let before = desk.app.store.audit_of(case.id).await.expect("reads").len();
        matti.get(&format!("/desk/cases/{}?contact=open", case.id)).await;
        assert!(matti.page.has("kiire"));
        assert_eq!(desk.app.store.audit_of(case.id).await.expect("reads").len(), before + 1);
        liisa.act(case.id, "message", &[("message-text", " ")]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let long = "ä".repeat(2001);
        liisa.act(case.id, "message", &[("message-text", &long)]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(
            liisa.page.textarea("message-text").map(str::len),
            Some(long.len()),
            "nothing typed is lost"
        );
        liisa.act(case.id, "message", &[("message-text", "Ei ole kiire.")]).await;
        liisa.follow().await;
        assert!(liisa.page.has("Ei ole kiire.") && !liisa.page.has("Asiakas odottaa vastausta"));
        lea.get("/desk").await;
        assert!(!lea.page.has("Asiakas on kirjoittanut"), "answered");
        person.post_bare("/status", &[("code", &code)]).await;
        assert!(
            person.page.has("Ei ole kiire.") && person.page.has("Neuvoja, ") && !person.page.has("Liisa")
        );
        // Another message is for who holds the case now.
        person.post_bare("/status/message", &[("code", code.as_str()), ("text", "Kiitos")]).await;
        steps::tell(&desk.app).await.expect("tells");
        let tasks = desk.app.store.tasks(desk.user("liisa").await.id).await.expect("reads");
        assert!(tasks.iter().any(|(task, _)| task.kind == TaskKind::PersonWrote));
        let mail = desk.app.store.mails_due(50).await.expect("reads");
        assert!(
            mail.iter().all(|mail| mail.case == Some(case.id)) && !mail.is_empty(),
            "news without content"
        );
    })
    .await;
}

#[tokio::test]
async fn own_moves_come_first_and_appointments_go_into_a_calendar() {
    on_each(Setup::default, async |desk| {
        let (case, code, mut liisa) = held(desk).await;
        let meeting = [
            ("steps-text", "Tapaa opinto-ohjaaja Anneli Salainen"),
            ("steps-whose", "college"),
            ("steps-day", "2026-12-01"),
            ("steps-time", "10:30"),
            ("steps-spot", "Opistontie 1, 2. krs"),
        ];
        let meeting = adds(desk, &mut liisa, &case, &meeting).await;
        does(desk, &mut liisa, &meeting, "send").await;
        let own =
            [("steps-text", "Varaa aika <testiin>"), ("steps-whose", "client"), ("steps-due", "2026-11-30")];
        let own = adds(desk, &mut liisa, &case, &own).await;
        let mut person = desk.browser();
        person.post_bare("/status", &[("code", &code)]).await;
        let at = |text: &str| person.page.html.find(text).unwrap_or_else(|| panic!("no {text}"));
        assert!(at("Sinun vuorosi") < at("Varaa aika &#60;testiin&#62;"));
        assert!(at("Varaa aika") < at("Tapaa opinto-ohjaaja"), "their own first");
        assert!(person.page.has("Pyyntö on lähetetty") && person.page.has("Tapaaminen 1.12.2026"));
        assert!(!person.page.has("Aino"), "no names of staff");
        let id = meeting.step.id.to_string();
        person.post_bare("/status/appointment", &[("code", &code), ("step", &id)]).await;
        assert_eq!((person.page.status, person.page.cache.as_str()), (StatusCode::OK, "no-store"));
        let file = person.page.html.clone();
        assert!(
            file.contains("DTSTART:20261201T083000Z\r\n") && file.contains(&format!("UID:{id}@suunta\r\n"))
        );
        assert!(file.contains("SUMMARY:Tapaaminen: Opisto\r\n"));
        for personal in ["Maija", "Salainen", "opinto-ohjaaja", &code, &case.number, &case.id.to_string()] {
            assert!(!file.contains(personal), "{personal}");
        }
        // Not with another code, and not what is no appointment.
        let (other, foreign) = case_with_code(desk, "guidance", false).await;
        let own_id = own.step.id.to_string();
        for (code, step) in [(&foreign, &id), (&code, &own_id), (&code, &String::new())] {
            person.post_bare("/status/appointment", &[("code", code), ("step", step)]).await;
            assert_eq!(person.page.status, StatusCode::NOT_FOUND);
        }
        let finish =
            |code: &str| [("code", code.to_owned()), ("step", own_id.clone()), ("version", "1".to_owned())];
        let post = async |person: &mut crate::support::desk::Browser, fields: &[(&str, String)]| {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            person.post_bare("/status/step", &fields).await;
        };
        post(&mut person, &finish(&foreign)).await;
        assert_eq!(
            person.page.status,
            StatusCode::CONFLICT,
            "a step of {} is not that of {}",
            case.id,
            other.id
        );
        post(&mut person, &finish(&code)).await;
        assert!(person.page.has("Merkitsimme askeleen tehdyksi") && !person.page.has("Sinun vuorosi"));
        post(&mut person, &finish(&code)).await;
        assert_eq!(person.page.status, StatusCode::CONFLICT, "once");
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(liisa.page.has("Tehty"));
        // A step that was declined is not the person's trouble.
        let mut aino = desk.signed_in("aino").await;
        answers(&mut aino, &meeting, "decline", &[("decline-reason", "Ei ole paikkoja")]).await;
        person.post_bare("/status", &[("code", &code)]).await;
        assert!(!person.page.has("Ei ole paikkoja") && person.page.has("Ei vielä aloitettu"));
    })
    .await;
}

#[tokio::test]
async fn the_person_takes_back_what_they_share_at_once() {
    on_each(Setup::default, async |desk| {
        let (case, code, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        shares(&mut liisa, &case, &["contact", "digital"]).await;
        assert!(liisa.page.has("yhteystiedot, digitaidot") && liisa.page.has("Puhelussa sovittu"));
        let mut aino = desk.signed_in("aino").await;
        let path = format!("/desk/steps/{}?contact=open", step.step.id);
        aino.get(&path).await;
        assert!(aino.page.has("Maija"));
        let mut person = desk.browser();
        person.post_bare("/status", &[("code", &code)]).await;
        assert!(person.page.has("Opisto näkee: yhteystiedot, digitaidot"));
        let share = desk.app.store.shares(case.id).await.expect("reads")[0].id.to_string();
        let (_, foreign) = case_with_code(desk, "guidance", false).await;
        person.post_bare("/status/unshare", &[("code", &foreign), ("share", &share)]).await;
        assert_eq!(person.page.status, StatusCode::CONFLICT, "not with another code");
        aino.get(&path).await;
        assert!(aino.page.has("Maija"));
        person.post_bare("/status/unshare", &[("code", &code), ("share", &share)]).await;
        assert!(person.page.has("Tietojasi ei enää näytetä") && person.page.has("Opisto ei enää näe"));
        aino.get(&path).await;
        assert!(!aino.page.has("Maija") && aino.page.has("Ei mitään vielä"));
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(liisa.page.has("Jakaminen päättyi"));
    })
    .await;
}

#[tokio::test]
async fn a_counsellors_name_is_theirs_to_show() {
    on_each(Setup::default, async |desk| {
        let (case, code, mut liisa) = held(desk).await;
        let mut person = desk.browser();
        person.post_bare("/status", &[("code", &code)]).await;
        assert!(
            person.page.has("Asiaasi hoitaa neuvoja. Organisaatio on Oulun kaupunki.")
                && !person.page.has("Liisa")
        );
        liisa.act(case.id, "name", &[("name-shown", "yes")]).await;
        person.post_bare("/status", &[("code", &code)]).await;
        assert!(person.page.has("Asiaasi hoitaa Liisa Testi"));
        let matti = desk.user("matti").await.id.to_string();
        let mut anna = desk.signed_in("anna").await;
        anna.act(case.id, "assign", &[("assign-user", &matti)]).await;
        person.post_bare("/status", &[("code", &code)]).await;
        assert!(!person.page.has("Liisa") && !person.page.has("Matti"), "Matti has not said so");
        assert!(!person.page.has("No localization"), "every event has its words");
    })
    .await;
}

#[tokio::test]
async fn the_usual_wait_is_said_when_enough_people_stand_behind_it() {
    on_each(Setup::default, async |desk| {
        let contacted = async |count: usize| {
            for _ in 0..count {
                let case = desk.case("guidance", &maija(), 9).await;
                let user = desk.user("liisa").await.id;
                let case = desk.app.store.claim(case.id, user, case.version).await.expect("claimed");
                desk.world.pass(48);
                let next = desk.world.now() + jiff::SignedDuration::from_hours(48);
                let channel = suunta_server::referrals::model::Channel::Phone;
                desk.app
                    .store
                    .contacted(case.id, user, case.version, channel, next, None)
                    .await
                    .expect("contacted");
                desk.world.clock.set("2026-11-23T08:00:00Z".parse().expect("a time"));
            }
        };
        contacted(4).await;
        let (_, code) = case_with_code(desk, "guidance", false).await;
        let mut person = desk.browser();
        person.post_bare("/status", &[("code", &code)]).await;
        assert!(!person.page.has("Yleensä otamme"), "four could be one");
        contacted(1).await;
        person.post_bare("/status", &[("code", &code)]).await;
        assert!(person.page.has("Yleensä otamme yhteyttä noin 2 työpäivässä"), "{}", person.page.html);
        assert!(person.page.has("Otamme yhteyttä viimeistään 2.12.2026"));
    })
    .await;
}

#[tokio::test]
async fn messages_have_limits_and_leave_no_trace_in_addresses() {
    on_each(Setup::default, async |desk| {
        let (case, code) = case_with_code(desk, "guidance", false).await;
        let mut person = desk.browser();
        for (text, field) in [(String::new(), "text"), ("ä".repeat(2001), "text")] {
            person.post_bare("/status/message", &[("code", code.as_str()), ("text", &text)]).await;
            assert_eq!(person.page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(
                person.page.has(&format!("href=\"#{field}\"")) && person.page.has(&text),
                "nothing is lost"
            );
        }
        for n in 0..10 {
            person
                .post_bare("/status/message", &[("code", code.as_str()), ("text", &format!("viesti {n}"))])
                .await;
            assert_eq!((person.page.status, person.page.location.as_str()), (StatusCode::OK, ""));
        }
        person.post_bare("/status/message", &[("code", code.as_str()), ("text", "yksitoista")]).await;
        assert_eq!(person.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(person.page.has("monta viestiä") && person.page.has("yksitoista"));
        assert_eq!(desk.app.store.messages(case.id).await.expect("reads").len(), 10);
        person.post_bare("/status/message", &[("code", "ABCD"), ("text", "x")]).await;
        assert_eq!(person.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        person.post_bare("/status/withdraw", &[("code", code.as_str()), ("confirm", "1")]).await;
        assert!(desk.app.store.messages(case.id).await.expect("reads").is_empty());
    })
    .await;
}

async fn moved(
    desk: &Desk,
    browser: &mut crate::support::desk::Browser,
    case: &Case,
    to: &str,
    parts: &[&str],
) -> Case {
    let mut fields = vec![("move-queue", to), ("move-reason", "haluaa opiskella"), ("move-asked", "yes")];
    fields.extend(parts.iter().map(|part| ("move-part", *part)));
    browser.act(case.id, "move", &fields).await;
    browser.follow().await;
    desk.now(case).await
}

#[tokio::test]
async fn a_case_that_moves_takes_along_what_the_person_agreed_to_pass_on() {
    on_each(Setup::default, async |desk| {
        let (case, code, mut liisa) = held(desk).await;
        assert!(
            liisa.page.has("name=\"move-part\" value=\"contact\" checked"),
            "everything, where nothing else is said"
        );
        let now = moved(desk, &mut liisa, &case, "training", &["digital", "interests", "message"]).await;
        assert_eq!(now.hidden, [SharedPart::Contact, SharedPart::Situation]);
        let mut aino = desk.signed_in("aino").await;
        let path = format!("/desk/cases/{}?contact=open", case.id);
        for page in
            [path.as_str(), "/desk/queues/training", &format!("/desk/cases/{}/print?contact=open", case.id)]
        {
            aino.get(page).await;
            assert_eq!(aino.page.status, StatusCode::OK, "{page}");
            for hidden in ["Maija", "040 765 4321", "Töitä mahdollisimman pian"] {
                assert!(!aino.page.has(hidden), "{page}: {hidden}");
            }
        }
        aino.get(&path).await;
        assert!(aino.page.has("Soittakaa aamulla") && aino.page.has("Mitä ei näytetä"));
        aino.get("/desk/search").await;
        aino.post("/desk/search", &[("words", "maija")]).await;
        assert!(!aino.page.has(&case.number), "whom they may not see they cannot search for");
        for filter in ["?need=goal:work", "?need=barrier:care", "?area=oulu"] {
            aino.get(&format!("/desk/queues/training{filter}")).await;
            assert!(!aino.page.has(&case.number), "{filter}");
        }
        let mut person = desk.browser();
        person.post_bare("/status", &[("code", &code)]).await;
        assert!(person.page.has("Opisto ei näe näitä tietojasi: yhteystiedot, tilanne."));
        // A correction does not open what was closed.
        let fields = [("code", code.as_str()), ("name", "Maija Uusi"), ("phone", "050 111 2222")];
        person.post_bare("/status/correct", &fields).await;
        aino.get("/desk/search").await;
        aino.post("/desk/search", &[("words", "uusi")]).await;
        assert!(!aino.page.has(&case.number));
        // They cannot share what they do not see, and cannot pass it on.
        let mut aino = talks(desk, "aino", &case).await;
        aino.act(case.id, "share", &[("share-org", "oulu"), ("share-part", "contact"), ("share-text", "x")])
            .await;
        assert_eq!(aino.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Back where the person wrote first: everything they sent is known there.
        let back = moved(desk, &mut aino, &case, "guidance", &[]).await;
        assert!(back.hidden.is_empty());
        liisa.get(&path).await;
        assert!(liisa.page.has("Maija Uusi"));
        liisa.get("/desk/search").await;
        liisa.post("/desk/search", &[("words", "maija uusi")]).await;
        assert!(liisa.page.has(&case.number));
        // Within one organisation nothing is asked and nothing hidden.
        let again = moved(desk, &mut liisa, &case, "support", &["message"]).await;
        assert!(again.hidden.is_empty());
        // The other way round: how to reach the person, and not what they wrote.
        let (case, _, mut liisa) = held(desk).await;
        moved(desk, &mut liisa, &case, "training", &["contact"]).await;
        aino.get(&format!("/desk/cases/{}?contact=open", case.id)).await;
        assert!(aino.page.has("040 765 4321") && !aino.page.has("Soittakaa aamulla"));
    })
    .await;
}

#[tokio::test]
async fn whoever_asks_for_protection_finds_named_people_also_when_their_queue_is_closed() {
    on_each(Setup::default, async |desk| {
        let (case, code, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        let root = desk.user("root").await.id;
        desk.app.store.set_queue_state("safe", root, false, "loma").await.expect("closed");
        let mut person = desk.browser();
        let fields = [("code", code.as_str()), ("phone", "040 765 4321"), ("protected", "1")];
        person.post_bare("/status/correct", &fields).await;
        let now = desk.now(&case).await;
        assert_eq!(
            (now.queue.as_str(), now.protected),
            ("safe", true),
            "there is no other queue of named people"
        );
        let step = desk.app.store.step(step.step.id).await.expect("reads").expect("a step");
        assert_eq!(step.step.state, StepState::Sent, "and it is seen by nobody until then");
    })
    .await;
}
