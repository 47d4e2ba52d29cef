//! Tasks, room, absences, handing over, figures: as leads, counsellors and coordinators meet them.

use crate::support::desk::{Desk, Setup, maija, on_each};
use axum::http::StatusCode;
use suunta_server::referrals::model::{Role, State};
use suunta_server::store::Actor;
use suunta_server::upkeep::told;

/// What upkeep does in its next round.
async fn upkeep(desk: &Desk) {
    told::lapse(&desk.app).await.expect("lapses");
    told::hand_over(&desk.app).await.expect("hands over");
    told::tell(&desk.app).await.expect("tells");
}

#[tokio::test]
async fn a_case_that_nobody_takes_is_told_to_the_lead_and_to_nobody_else() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 10).await;
        desk.world.pass(24 * 15);
        upkeep(desk).await;
        upkeep(desk).await;
        let mut lea = desk.signed_in("lea").await;
        lea.get("/desk").await;
        assert!(lea.page.has("Yksi tehtävä sinulle") && lea.page.has("Ensimmäinen yhteydenotto on myöhässä"));
        assert!(lea.page.has(&case.number) && !lea.page.has("Maija"));
        for login in ["liisa", "aino", "saana"] {
            let mut other = desk.signed_in(login).await;
            other.get("/desk").await;
            assert!(!other.page.has("tehtävä sinulle"), "{login}");
        }
        lea.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(lea.page.has("Kenen vuoro") && lea.page.has("Lea Testi: "));
        // The lead is away: the deputy sees it, and says for whom.
        lea.get("/desk/away").await;
        lea.post("/desk/away", &[("away-from", "2026-12-08"), ("away-until", "2026-12-11")]).await;
        lea.follow().await;
        assert!(lea.page.has("Poissaolo on tallennettu."), "{}", lea.page.html);
        let mut anna = desk.signed_in("anna").await;
        anna.get("/desk").await;
        assert!(anna.page.has("Sijaisena: Lea Testi"));
    })
    .await;
}

#[tokio::test]
async fn a_lapsed_claim_is_told_to_the_claimant_and_the_lead() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 10).await;
        let mut matti = desk.signed_in("matti").await;
        matti.act(case.id, "claim", &[]).await;
        desk.world.pass(24 * 3);
        upkeep(desk).await;
        assert_eq!(desk.now(&case).await.state, State::New);
        for login in ["matti", "lea"] {
            let mut browser = desk.signed_in(login).await;
            browser.get("/desk").await;
            assert!(browser.page.has("Asia palasi jonoon"), "{login}");
            let (_, rest) = browser.page.html.split_once("action=\"/desk/tasks/").expect("a tick");
            let id = rest.split_once('/').expect("an id").0.to_owned();
            browser.post(&format!("/desk/tasks/{id}/read"), &[]).await;
            browser.follow().await;
            assert!(!browser.page.has("Asia palasi jonoon"), "{login}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_absence_hands_open_cases_over() {
    on_each(Setup::default, async |desk| {
        let talking = desk.case("guidance", &maija(), 10).await;
        let support = desk.case("support", &maija(), 10).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(talking.id, "claim", &[]).await;
        let fields = [("contacted-channel", "phone"), ("contacted-next", "2026-11-30")];
        liisa.act(talking.id, "contacted", &fields).await;
        liisa.act(support.id, "claim", &[("claim-reason", "ehdin nyt")]).await;
        let matti = desk.user("matti").await.id.to_string();
        liisa.get("/desk/away").await;
        let back = [("away-from", "2026-11-25"), ("away-until", "2026-11-24")];
        liisa.post("/desk/away", &back).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(liisa.page.has("href=\"#away-until\"") && liisa.page.has("value=\"2026-11-25\""));
        let fields = [("away-from", "2026-11-24"), ("away-until", "2026-11-27"), ("away-deputy", &matti)];
        liisa.post("/desk/away", &fields).await;
        liisa.follow().await;
        assert!(liisa.page.has("sijaisena Matti Testi"));
        upkeep(desk).await;
        assert_eq!(desk.now(&talking).await.owner, Some(desk.user("liisa").await.id), "tomorrow");
        desk.world.pass(24);
        upkeep(desk).await;
        let now = desk.now(&talking).await;
        assert_eq!((now.owner, now.state), (Some(desk.user("matti").await.id), State::InContact));
        assert_eq!(now.next_action, Some("2026-11-30T14:00:00Z".parse().expect("a time")), "as agreed");
        let other = desk.now(&support).await;
        assert_eq!(other.owner, Some(desk.user("lea").await.id), "the deputy does not belong to its queue");
        let mut matti = desk.signed_in("matti").await;
        matti.get("/desk").await;
        assert!(matti.page.has("Sait asian, joka oli työtoverilla"));
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk").await;
        assert!(liisa.page.has("merkitty poissaolevaksi") && !liisa.page.has("action=\"/desk/next\""));
        desk.case("guidance", &maija(), 1).await;
        liisa.post("/desk/next", &[]).await;
        liisa.follow().await;
        assert!(liisa.page.has("uutta asiaa ei otettu"));
        // What somebody hands back on purpose stays: an absence takes cases away once.
        let (lea, liisa_id) = (desk.user("lea").await.id, desk.user("liisa").await.id);
        let by = Actor::Staff(lea);
        desk.app
            .store
            .hand_over(support.id, by, other.version, liisa_id, Vec::new())
            .await
            .expect("handed back");
        upkeep(desk).await;
        assert_eq!(desk.now(&support).await.owner, Some(liisa_id));
        // Back earlier than planned.
        liisa.get("/desk/away").await;
        let (_, rest) = liisa.page.html.split_once("action=\"/desk/away/").expect("an end");
        let id = rest.split_once('/').expect("an id").0.to_owned();
        liisa.post(&format!("/desk/away/{id}/end"), &[]).await;
        liisa.follow().await;
        liisa.post("/desk/next", &[]).await;
        assert!(liisa.page.location.starts_with("/desk/cases/"));
    })
    .await;
}

#[tokio::test]
async fn where_nobody_can_take_over_a_claim_waits_again_and_a_talk_goes_on() {
    on_each(Setup::default, async |desk| {
        // Saana alone works with people whose details are protected, and nobody else may see them.
        let (claimed, talking) =
            (desk.case("safe", &maija(), 10).await, desk.case("safe", &maija(), 9).await);
        let mut saana = desk.signed_in("saana").await;
        saana.act(talking.id, "claim", &[]).await;
        let fields = [("contacted-channel", "phone"), ("contacted-next", "2026-11-30")];
        saana.act(talking.id, "contacted", &fields).await;
        saana.act(claimed.id, "claim", &[]).await;
        saana.get("/desk/away").await;
        saana.post("/desk/away", &[("away-from", "2026-11-23"), ("away-until", "2026-11-27")]).await;
        saana.follow().await;
        upkeep(desk).await;
        let (claimed, talking) = (desk.now(&claimed).await, desk.now(&talking).await);
        assert_eq!((claimed.state, claimed.owner, claimed.lease), (State::New, None, None));
        assert_eq!((talking.state, talking.owner), (State::InContact, Some(desk.user("saana").await.id)));
        assert_eq!(talking.next_action, Some("2026-11-30T14:00:00Z".parse().expect("a time")), "as agreed");
    })
    .await;
}

#[tokio::test]
async fn a_lead_sets_limits_and_hands_over() {
    on_each(Setup::default, async |desk| {
        let (one, two) = (desk.case("guidance", &maija(), 3).await, desk.case("guidance", &maija(), 4).await);
        let (liisa_id, matti_id) = (desk.user("liisa").await.id, desk.user("matti").await.id.to_string());
        let mut lea = desk.signed_in("lea").await;
        lea.get("/desk/team").await;
        assert!(lea.page.has("Liisa Testi") && lea.page.has("Matti Testi") && !lea.page.has("Aino Testi"));
        let path = format!("/desk/team/{liisa_id}");
        lea.get(&path).await;
        assert!(lea.page.has("limit-guidance") && lea.page.has("limit-support"));
        lea.post(&format!("{path}/limits"), &[("limit-guidance", "monta")]).await;
        assert_eq!(lea.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(lea.page.has("href=\"#limit-guidance\"") && lea.page.has("value=\"monta\""), "kept");
        lea.post(&format!("{path}/limits"), &[("limit-guidance", "1"), ("limit-support", "")]).await;
        lea.follow().await;
        assert!(lea.page.has("Rajat on tallennettu.") && lea.page.has("value=\"1\""));

        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk").await;
        liisa.post("/desk/next", &[]).await;
        liisa.follow().await;
        liisa.get("/desk").await;
        liisa.act(two.id, "claim", &[]).await;
        assert_eq!(liisa.page.status, StatusCode::CONFLICT);
        assert!(liisa.page.has("niin monta asiaa kuin tästä jonosta on sovittu"));

        lea.get(&path).await;
        assert!(lea.page.has(&one.number));
        lea.post(&format!("{path}/hand-over"), &[]).await;
        assert!(lea.page.has("href=\"#cases\"") && lea.page.has("href=\"#to\""));
        let limit = "name=\"limit-guidance\" type=\"text\" inputmode=\"numeric\" value=\"1\"";
        assert!(lea.page.has(limit), "another form's error leaves the limits as they are");
        let aino = desk.user("aino").await.id.to_string();
        let cases = one.id.to_string();
        lea.post(&format!("{path}/hand-over"), &[("cases", &cases), ("to", &aino)]).await;
        assert_eq!(lea.page.status, StatusCode::UNPROCESSABLE_ENTITY, "not into another queue's hands");
        lea.post(&format!("{path}/hand-over"), &[("cases", &cases), ("to", &matti_id)]).await;
        lea.follow().await;
        assert!(lea.page.has("Asiat on annettu."));
        assert_eq!(desk.now(&one).await.owner.map(|id| id.to_string()), Some(matti_id));
        // A lead reaches the people of the own queues and nobody else.
        lea.get(&format!("/desk/team/{aino}")).await;
        assert_eq!(lea.page.status, StatusCode::NOT_FOUND);
        let mut arvo = desk.signed_in("arvo").await;
        arvo.get(&path).await;
        assert_eq!(arvo.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_lead_hands_over_and_puts_back_in_the_own_queues_alone() {
    on_each(Setup::default, async |desk| {
        desk.person("kaisa", Role::Lead, &["guidance"], false).await;
        let (own, foreign) =
            (desk.case("guidance", &maija(), 3).await, desk.case("support", &maija(), 4).await);
        let (liisa, lea) = (desk.user("liisa").await.id, desk.user("lea").await.id);
        for case in [&own, &foreign] {
            desk.app.store.claim(case.id, liisa, case.version).await.expect("claimed");
        }
        let mut kaisa = desk.signed_in("kaisa").await;
        let path = format!("/desk/team/{liisa}");
        kaisa.get(&path).await;
        assert!(kaisa.page.has(&own.number) && !kaisa.page.has(&foreign.number));
        let hand_over = format!("{path}/hand-over");
        let (both, to) = ([own.id.to_string(), foreign.id.to_string()], lea.to_string());
        kaisa.post(&hand_over, &[("cases", &both[1]), ("to", &to)]).await;
        assert_eq!(kaisa.page.status, StatusCode::UNPROCESSABLE_ENTITY, "as if nothing were chosen");
        kaisa.get(&path).await;
        kaisa.post(&hand_over, &[("cases", &both[0]), ("cases", &both[1]), ("to", &to)]).await;
        assert_eq!(kaisa.page.status, StatusCode::SEE_OTHER);
        assert_eq!(desk.now(&own).await.owner, Some(lea));
        assert_eq!(desk.now(&foreign).await.owner, Some(liisa), "whatever the form says");
        // And only to somebody who belongs to the case's queue: Matti works in guidance, not in support.
        let mut lea = desk.signed_in("lea").await;
        lea.get(&path).await;
        let matti = desk.user("matti").await.id.to_string();
        lea.post(&hand_over, &[("cases", &both[1]), ("to", &matti)]).await;
        assert_eq!(lea.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(lea.page.has("href=\"#to\"") && desk.now(&foreign).await.owner == Some(liisa));
        // A colleague puts nothing back that another holds; a lead may.
        let mut matti = desk.signed_in("matti").await;
        matti.act(own.id, "release", &[]).await;
        assert_eq!(matti.page.status, StatusCode::CONFLICT);
        assert_eq!(desk.now(&own).await.owner, Some(desk.user("lea").await.id));
        kaisa.act(own.id, "release", &[]).await;
        assert_eq!(desk.now(&own).await.owner, None);
    })
    .await;
}

#[tokio::test]
async fn a_lead_decides_a_contest_and_the_person_reads_the_answer() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 10).await;
        desk.app.store.contest(case.id, desk.world.text("kyse on kielestä")).await.expect("contested");
        upkeep(desk).await;
        let mut lea = desk.signed_in("lea").await;
        lea.get("/desk").await;
        assert!(lea.page.has("Asiakas sanoo jonoa vääräksi. Lue syy"));
        lea.get("/desk/admin").await;
        assert!(lea.page.has(&case.number) && !lea.page.has("/desk/admin/accounts"));
        lea.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(lea.page.has("kyse on kielestä"));
        lea.act(case.id, "settle", &[("settle-answer", "Siirsin tukeen."), ("settle-queue", "support")])
            .await;
        lea.follow().await;
        let now = desk.now(&case).await;
        assert_eq!((now.queue.as_str(), now.contested, now.deadline), ("support", None, case.deadline));
        assert!(now.accept_by.is_some(), "the receiver has two working days");
        lea.get("/desk").await;
        assert!(!lea.page.has("Lue syy"));
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(case.id, "settle", &[("settle-answer", "x")]).await;
        assert_eq!(liisa.page.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn a_coordinator_sees_figures_and_no_small_number() {
    on_each(Setup::default, async |desk| {
        for n in 0..7 {
            desk.case("guidance", &maija(), n + 1).await;
        }
        let few = desk.case("support", &maija(), 1).await;
        let mut kirsi = desk.signed_in("kirsi").await;
        kirsi.get("/desk").await;
        kirsi.follow().await;
        assert!(kirsi.page.has("Jonojen luvut") && kirsi.page.has(">7</td>") && kirsi.page.has("alle 5"));
        assert!(!kirsi.page.has(">1</td>") && !kirsi.page.has("Suojattu") && !kirsi.page.has("Koulutus"));
        for path in ["/desk/queues/guidance".to_owned(), format!("/desk/cases/{}", few.id)] {
            kirsi.get(&path).await;
            assert_eq!(kirsi.page.status, StatusCode::FORBIDDEN, "{path}");
        }
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk/figures").await;
        assert!(liisa.page.has(">1</td>"), "who works the cases may count them");
    })
    .await;
}
