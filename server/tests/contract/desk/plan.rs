//! A plan over several organisations at the desk: steps that go out, come back and remind; what is shared and what is not.

use crate::support::desk::{Desk, Setup, maija, on_each};
use crate::support::plan::{adds, answers, case_with_code, does, held, sent, shares, talks};
use axum::http::StatusCode;
use suunta_server::referrals::model::State;
use suunta_server::referrals::plan::StepState;
use suunta_server::referrals::watch::TaskKind;
use suunta_server::store::Actor;
use suunta_server::upkeep::steps;

async fn state(desk: &Desk, step: &suunta_server::store::PlanStep) -> StepState {
    desk.app.store.step(step.step.id).await.expect("reads").expect("a step").step.state
}

#[tokio::test]
async fn a_step_goes_out_is_taken_and_done_with_an_outcome() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        assert!(liisa.page.has("Suunnitelmassa ei ole vielä askelia"));
        let step = sent(desk, &mut liisa, &case).await;
        assert!(liisa.page.has("Tutustu koulutukseen") && liisa.page.has("Lähetetty, vastausta odotetaan"));
        assert_eq!(desk.now(&case).await.state, State::Planned);
        let mut aino = desk.signed_in("aino").await;
        aino.get("/desk").await;
        assert!(
            aino.page.has("Meille lähetetty: yksi askel") && aino.page.has("Liisa Testi, Oulun kaupunki")
        );
        answers(&mut aino, &step, "done", &[]).await;
        assert_eq!(aino.page.status, StatusCode::CONFLICT, "nobody has said yes");
        answers(&mut aino, &step, "accept", &[]).await;
        aino.follow().await;
        assert!(aino.page.has("Askel on nyt teillä") && aino.page.has("Aino Testi"));
        answers(&mut aino, &step, "done", &[]).await;
        assert_eq!(aino.page.status, StatusCode::UNPROCESSABLE_ENTITY, "the last step names an outcome");
        assert!(aino.page.has("href=\"#done-outcome\""));
        answers(&mut aino, &step, "done", &[("done-outcome", "started-training")]).await;
        aino.follow().await;
        assert!(!aino.page.has("Tutustu koulutukseen"), "nothing is left of it here");
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        let outcome = desk.app.texts.words("fi").t("outcome-started-training");
        assert!(liisa.page.has(&format!("Opisto kertoo: {outcome}")), "{}", liisa.page.html);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_wrong_loses_nothing() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let aino = desk.user("aino").await.id.to_string();
        let fields = [
            ("steps-text", "Käy <b>siellä</b>"),
            ("steps-whose", "oulu"),
            ("steps-person", &aino),
            ("steps-due", "2026-11-01"),
            ("steps-time", "10:00"),
        ];
        liisa.act(case.id, "steps", &fields).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["steps-person", "steps-due", "steps-day"] {
            assert!(liisa.page.has(&format!("href=\"#{field}\"")), "{field}");
        }
        assert_eq!(liisa.page.textarea("steps-text"), Some("Käy &#60;b&#62;siellä&#60;/b&#62;"));
        for wrong in ["", "nobody", "training"] {
            liisa.act(case.id, "steps", &[("steps-text", "x"), ("steps-whose", wrong)]).await;
            assert!(liisa.page.has("href=\"#steps-whose\""), "{wrong}");
        }
        assert!(desk.app.store.steps(case.id).await.expect("reads").is_empty());
        // A planned step can become another one; one that was sent cannot.
        let step = adds(desk, &mut liisa, &case, &[("steps-text", "Soita"), ("steps-whose", "client")]).await;
        let path = format!("/desk/cases/{}/steps/{}", case.id, step.step.id);
        liisa.get(&path).await;
        assert_eq!(liisa.page.textarea("change-step-text"), Some("Soita"));
        let (id, version) = (step.step.id.to_string(), "1");
        let change = format!("/desk/cases/{}/change-step", case.id);
        let fields = [
            ("step", id.as_str()),
            ("step-version", version),
            ("change-step-text", "Tapaa opo"),
            ("change-step-whose", "college"),
            ("change-step-person", &aino),
            ("change-step-day", "2026-12-02"),
            ("change-step-time", "10:30"),
            ("change-step-spot", "Opistontie 1"),
        ];
        liisa.post(&change, &[fields[0], fields[1], ("change-step-text", ""), fields[3]]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        liisa.get(&path).await;
        liisa.post(&change, &fields).await;
        liisa.follow().await;
        assert!(liisa.page.has("Tapaaminen 2.12.2026") && liisa.page.has("Opisto – Aino Testi"));
        liisa.get(&path).await;
        assert!(liisa.page.has("value=\"10:30\"") && liisa.page.has("value=\"2026-12-02\""));
        liisa.post(&change, &fields).await;
        assert_eq!(liisa.page.status, StatusCode::CONFLICT, "somebody changed it meanwhile");
        assert!(liisa.page.has("Joku muutti askelta"), "{}", liisa.page.html);
        does(desk, &mut liisa, &step, "send").await;
        liisa.get(&path).await;
        assert_eq!(liisa.page.status, StatusCode::CONFLICT);
    })
    .await;
}

#[tokio::test]
async fn a_pathway_becomes_a_plan_in_the_persons_language() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        liisa.act(case.id, "pathway", &[("pathway", "no-such")]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        liisa.act(case.id, "pathway", &[("pathway", "care-ladder")]).await;
        liisa.follow().await;
        let steps = desk.app.store.steps(case.id).await.expect("reads");
        let orgs: Vec<_> = steps.iter().map(|step| step.step.org.as_deref()).collect();
        let (oulu, college) = (Some("oulu"), Some("college"));
        assert_eq!(orgs, [oulu, oulu, college, college, oulu, college, college]);
        assert!(liisa.page.has("Juttele kanssamme siitä, mikä hoivatyössä kiinnostaa."));
        assert!(steps.iter().all(|step| step.step.state == StepState::Planned), "nobody has been asked");
        let mut aino = desk.signed_in("aino").await;
        aino.get("/desk").await;
        assert!(!aino.page.has("Meille lähetetty"));
    })
    .await;
}

#[tokio::test]
async fn the_receiver_sees_what_the_person_agreed_to_share_and_nothing_else() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        liisa.act(case.id, "note", &[("note-text", "salainen muistiinpano")]).await;
        let step = sent(desk, &mut liisa, &case).await;
        let path = format!("/desk/steps/{}", step.step.id);
        let mut aino = desk.signed_in("aino").await;
        let opened = async || {
            let rows = desk.app.store.audit_of(case.id).await.expect("reads");
            let aino = Actor::Staff(desk.user("aino").await.id);
            rows.iter().filter(|row| row.actor == aino && row.action == "open").count()
        };
        aino.get(&format!("{path}?contact=open")).await;
        assert!(aino.page.has("Ei mitään vielä"));
        for hidden in ["Maija", "040 765 4321", "Soittakaa aamulla", "salainen", &case.number, "desk/cases"] {
            assert!(!aino.page.has(hidden), "{hidden}");
        }
        shares(&mut liisa, &case, &["situation"]).await;
        aino.get(&format!("{path}?contact=open")).await;
        assert!(aino.page.has("<h3>Tilanne"), "{}", aino.page.html);
        assert!(!aino.page.has("Maija") && !aino.page.has("Soittakaa aamulla"));
        assert_eq!(opened().await, 0, "there was no contact data to read");
        shares(&mut liisa, &case, &["contact"]).await;
        aino.get(&path).await;
        assert!(!aino.page.has("Maija") && aino.page.has("?contact=open"));
        assert_eq!(opened().await, 0);
        aino.get(&format!("{path}?contact=open")).await;
        assert!(aino.page.has("Maija Meikäläinen") && aino.page.has("040 765 4321"));
        assert!(!aino.page.has("<h3>Tilanne"), "shared before and not any more");
        assert!(
            !aino.page.has("Soittakaa aamulla") && !aino.page.has("salainen") && !aino.page.has(&case.number)
        );
        assert_eq!(opened().await, 1, "written into the audit");
        shares(&mut liisa, &case, &["message"]).await;
        aino.get(&format!("{path}?contact=open")).await;
        assert!(aino.page.has("Soittakaa aamulla") && !aino.page.has("Maija"));
        // Taken back: gone at once.
        let share = desk.app.store.shares(case.id).await.expect("reads")[0].id;
        desk.app.store.revoke_share(case.id, share, Actor::Person).await.expect("taken back");
        aino.get(&format!("{path}?contact=open")).await;
        assert!(aino.page.has("Ei mitään vielä") && !aino.page.has("Soittakaa aamulla"));
        // Nothing else of the case opens.
        aino.get("/desk/search").await;
        for words in ["maija", "040 765 4321", &case.number] {
            aino.post("/desk/search", &[("words", words)]).await;
            assert!(!aino.page.has(&case.id.to_string()), "{words}");
        }
        for page in ["", "/print", "?contact=open"] {
            aino.get(&format!("/desk/cases/{}{page}", case.id)).await;
            assert_eq!(aino.page.status, StatusCode::NOT_FOUND, "{page}");
        }
        for form in ["note", "step", "share", "message", "steps", "unshare"] {
            aino.get("/desk/me").await;
            aino.post(&format!("/desk/cases/{}/{form}", case.id), &[("version", "3")]).await;
            assert_eq!(aino.page.status, StatusCode::NOT_FOUND, "{form}");
        }
        // When the step is done there is no reason to look any more.
        shares(&mut liisa, &case, &["contact"]).await;
        answers(&mut aino, &step, "accept", &[]).await;
        answers(&mut aino, &step, "done", &[("done-outcome", "got-help")]).await;
        aino.get(&path).await;
        assert_eq!(aino.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn ids_of_steps_are_useless_outside_their_organisation() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let planned = adds(desk, &mut liisa, &case, &[("steps-text", "x"), ("steps-whose", "college")]).await;
        let step = sent(desk, &mut liisa, &case).await;
        // Not the sender's organisation, not administrators who belong to no queue there, not before it was sent.
        for (login, step) in [
            ("matti", &step),
            ("anna", &step),
            ("saana", &step),
            ("root", &step),
            ("liisa", &step),
            ("aino", &planned),
        ] {
            let mut other = desk.signed_in(login).await;
            let path = format!("/desk/steps/{}", step.step.id);
            other.get(&path).await;
            assert_eq!(other.page.status, StatusCode::NOT_FOUND, "{login}");
            for what in ["accept", "decline", "done"] {
                other.get("/desk/me").await;
                let fields = [("step-version", "2"), ("decline-reason", "x"), ("done-outcome", "got-help")];
                other.post(&format!("{path}/{what}"), &fields).await;
                assert_eq!(other.page.status, StatusCode::NOT_FOUND, "{login} {what}");
            }
        }
        assert_eq!(
            (state(desk, &planned).await, state(desk, &step).await),
            (StepState::Planned, StepState::Sent)
        );
        // A colleague of the sender who does not hold the case changes nothing in its plan.
        let mut matti = desk.signed_in("matti").await;
        does(desk, &mut matti, &planned, "cancel").await;
        assert_eq!(matti.page.status, StatusCode::CONFLICT);
        // Nor does a step of one case answer under another.
        let (other, _) = case_with_code(desk, "guidance", false).await;
        let id = step.step.id.to_string();
        liisa.act(other.id, "step", &[("step", &id), ("step-version", "2"), ("do", "cancel")]).await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
        let mut arvo = desk.signed_in("arvo").await;
        arvo.get(&format!("/desk/steps/{}", step.step.id)).await;
        assert_eq!(arvo.page.status, StatusCode::OK, "a member of a queue of the college");
    })
    .await;
}

#[tokio::test]
async fn a_protected_cases_steps_are_for_named_people() {
    on_each(Setup::default, async |desk| {
        // The college has no queue of named people: nothing can be sent there, and nothing shared.
        let (case, _) = case_with_code(desk, "safe", true).await;
        let mut saana = talks(desk, "saana", &case).await;
        assert!(!saana.page.has("value=\"college\""));
        saana.act(case.id, "steps", &[("steps-text", "x"), ("steps-whose", "college")]).await;
        assert_eq!(saana.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        saana
            .act(
                case.id,
                "share",
                &[("share-org", "college"), ("share-part", "contact"), ("share-text", "x")],
            )
            .await;
        assert_eq!(saana.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        // A protected case of the college: its step is seen by the named people of the city and nobody else there.
        let (case, _) = case_with_code(desk, "training", true).await;
        let mut aino = talks(desk, "aino", &case).await;
        let step =
            adds(desk, &mut aino, &case, &[("steps-text", "Suojattu askel"), ("steps-whose", "oulu")]).await;
        does(desk, &mut aino, &step, "send").await;
        aino.follow().await;
        for (login, sees) in
            [("liisa", false), ("matti", false), ("anna", false), ("root", false), ("saana", true)]
        {
            let mut browser = desk.signed_in(login).await;
            browser.get("/desk").await;
            assert_eq!(browser.page.has("Suojattu askel"), sees, "{login}");
            browser.get(&format!("/desk/steps/{}", step.step.id)).await;
            assert_eq!(browser.page.status == StatusCode::OK, sees, "{login}");
        }
        // Protected later: what was sent before is closed to everybody but named people, at once.
        let (case, code, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        shares(&mut liisa, &case, &["contact"]).await;
        aino.get(&format!("/desk/steps/{}?contact=open", step.step.id)).await;
        assert!(aino.page.has("Maija"));
        let mut person = desk.browser();
        let fields = [("code", code.as_str()), ("phone", "040 765 4321"), ("protected", "1")];
        person.post_bare("/status/correct", &fields).await;
        assert!(desk.now(&case).await.protected);
        for path in [format!("/desk/steps/{}?contact=open", step.step.id), "/desk".to_owned()] {
            aino.get(&path).await;
            assert!(!aino.page.has("Maija") && !aino.page.has("Tutustu koulutukseen"), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_nobody_takes_comes_back_to_the_sender_and_never_to_the_person() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        let tasks = async |login: &str| {
            let found = desk.app.store.tasks(desk.user(login).await.id).await.expect("reads");
            found
                .iter()
                .map(|(task, _)| task.kind)
                .filter(|kind| kind.name().starts_with("step"))
                .collect::<Vec<_>>()
        };
        steps::tell(&desk.app).await.expect("tells");
        assert!(tasks("liisa").await.is_empty());
        let mails = desk.app.store.mails_due(50).await.expect("reads").len();
        // Monday morning plus two working days: Wednesday at closing.
        desk.world.clock.set("2026-11-25T14:00:00Z".parse().expect("a time"));
        assert_eq!(steps::tell(&desk.app).await.expect("tells"), 1);
        assert_eq!(steps::tell(&desk.app).await.expect("tells"), 0, "once");
        assert_eq!(tasks("liisa").await, [TaskKind::StepNotTaken]);
        assert!(tasks("aino").await.is_empty());
        assert_eq!(
            desk.app.store.mails_due(50).await.expect("reads").len(),
            mails,
            "the person hears nothing"
        );
        liisa.sign_in("liisa", crate::support::desk::PASSWORD).await;
        liisa.get("/desk").await;
        assert!(
            liisa.page.has("Lähettämääsi askelta ei ole otettu") && liisa.page.has("Tutustu koulutukseen")
        );
        // Declined late: the other task is over, and the reason is read.
        let mut aino = desk.signed_in("aino").await;
        answers(&mut aino, &step, "decline", &[]).await;
        assert_eq!(aino.page.status, StatusCode::UNPROCESSABLE_ENTITY, "with a reason");
        answers(&mut aino, &step, "decline", &[("decline-reason", "Ei <i>paikkoja</i>")]).await;
        aino.follow().await;
        assert!(aino.page.has("Askel palautui lähettäjälle"));
        assert_eq!(steps::tell(&desk.app).await.expect("tells"), 1);
        assert_eq!(tasks("liisa").await, [TaskKind::StepDeclined]);
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(liisa.page.has("Ei &#60;i&#62;paikkoja&#60;/i&#62;") && liisa.page.has("Ei otettu"));
        // Somebody else looks after the case now: they are told what its holder knew.
        liisa.act(case.id, "release", &[]).await;
        steps::tell(&desk.app).await.expect("tells");
        assert!(tasks("liisa").await.is_empty());
        assert_eq!(tasks("anna").await, [TaskKind::StepDeclined]);
    })
    .await;
}

#[tokio::test]
async fn a_due_step_reminds_who_does_it() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        let mut aino = desk.signed_in("aino").await;
        answers(&mut aino, &step, "accept", &[]).await;
        let own = [("steps-text", "Oma soitto"), ("steps-whose", "client"), ("steps-due", "2026-12-01")];
        adds(desk, &mut liisa, &case, &own).await;
        desk.world.clock.set("2026-12-01T05:59:00Z".parse().expect("a time"));
        assert_eq!(steps::tell(&desk.app).await.expect("tells"), 0);
        desk.world.clock.set("2026-12-01T06:00:00Z".parse().expect("a time"));
        assert_eq!(steps::tell(&desk.app).await.expect("tells"), 2);
        aino.sign_in("aino", crate::support::desk::PASSWORD).await;
        aino.get("/desk").await;
        assert!(
            aino.page.has("Askeleen päivä on tänään")
                && aino.page.has(&format!("/desk/steps/{}", step.step.id))
        );
        assert!(!aino.page.has(&case.number) && !aino.page.has(&format!("/desk/cases/{}", case.id)));
        liisa.sign_in("liisa", crate::support::desk::PASSWORD).await;
        liisa.get("/desk").await;
        assert!(liisa.page.has("Askeleen päivä on tänään") && liisa.page.has("Oma soitto"));
        // Done: the reminder is over, also for whoever had it.
        answers(&mut aino, &step, "done", &[("done-outcome", "got-help")]).await;
        aino.get("/desk").await;
        assert!(!aino.page.has("Askeleen päivä on tänään"));
    })
    .await;
}

#[tokio::test]
async fn an_organisation_closed_for_intake_is_sent_nothing() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let step = adds(desk, &mut liisa, &case, &[("steps-text", "x"), ("steps-whose", "college")]).await;
        assert!(liisa.page.has("value=\"send\""));
        let arvo = desk.user("arvo").await.id;
        desk.app.store.set_queue_state("training", arvo, false, "loma").await.expect("closed");
        does(desk, &mut liisa, &step, "send").await;
        assert_eq!(liisa.page.status, StatusCode::CONFLICT);
        assert!(
            liisa.page.has("Vastaanottaja ei nyt ota uusia asioita") && !liisa.page.has("value=\"send\"")
        );
        assert_eq!(state(desk, &step).await, StepState::Planned);
    })
    .await;
}

#[tokio::test]
async fn the_page_says_whose_move_it_is() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 9).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(liisa.page.has("Kenen vuoro: Vastaanotto") && liisa.page.has("<dd>Oulun kaupunki</dd>"));
        let mut liisa = talks(desk, "liisa", &case).await;
        assert!(liisa.page.has("Kenen vuoro: Ohjaus"));
        let fields = [("steps-text", "x"), ("steps-whose", "college"), ("steps-phase", "training")];
        adds(desk, &mut liisa, &case, &fields).await;
        assert!(liisa.page.has("Kenen vuoro: Koulutus") && liisa.page.has("<dd>Opisto</dd>"));
    })
    .await;
}

#[tokio::test]
async fn three_sides_tell_of_the_outcome_and_a_contradiction_is_shown() {
    on_each(Setup::default, async |desk| {
        let (case, code, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        let mut aino = desk.signed_in("aino").await;
        answers(&mut aino, &step, "accept", &[]).await;
        let unlike = "kertovat eri lopputuloksen";
        liisa.act(case.id, "close", &[("close-outcome", "started-training")]).await;
        liisa.follow().await;
        assert!(!liisa.page.has(unlike), "one side has spoken");
        answers(&mut aino, &step, "done", &[("done-outcome", "started-training")]).await;
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(liisa.page.has("Opisto kertoo") && !liisa.page.has(unlike), "they agree");
        let mut person = desk.browser();
        person.post_bare("/status/outcome", &[("code", code.as_str()), ("outcome", "started-work")]).await;
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(liisa.page.has("Asiakas, neuvoja ja vastaanottaja kertovat eri lopputuloksen"));
        person
            .post_bare("/status/outcome", &[("code", code.as_str()), ("outcome", "started-training")])
            .await;
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(!liisa.page.has(unlike));
    })
    .await;
}
