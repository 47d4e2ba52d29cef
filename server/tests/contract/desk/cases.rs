//! Working a case at the desk: take, contact, note, move, close, contest, code; races and stale pages.

use crate::support::desk::{Setup, maija, on_each, somebody};
use axum::http::StatusCode;
use suunta_server::crypto::PrivateCode;
use suunta_server::referrals::model::{Outcome, State};

#[tokio::test]
async fn from_the_queue_to_a_closed_case() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk").await;
        assert!(liisa.page.has("Yksi odottaa") && liisa.page.has("Ota seuraava"));
        assert!(!liisa.page.has("Maija"), "a list shows no name");
        liisa.post("/desk/next", &[]).await;
        liisa.follow().await;
        assert!(liisa.page.has("Asia on nyt sinulla."));
        assert!(liisa.page.has("Maija Meikäläinen") && liisa.page.has("040 765 4321"));
        assert!(liisa.page.has("Soittakaa aamulla") && liisa.page.has("maija@example.fi"));
        assert!(!liisa.page.title().contains("Maija"), "a title holds no personal data");

        liisa.act(case.id, "attempt", &[("attempt-channel", "phone")]).await;
        liisa.act(case.id, "attempt", &[("attempt-channel", "sms"), ("attempt-note", "ei vastaa")]).await;
        liisa.follow().await;
        assert!(liisa.page.has("Kokeile: sähköposti") && liisa.page.has("ei vastaa"));

        liisa.act(case.id, "contacted", &[("contacted-channel", "phone")]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY, "a next-action date is mandatory");
        assert!(liisa.page.has("href=\"#contacted-next\"") && liisa.page.has("value=\"phone\" checked"));
        let fields = [("contacted-channel", "phone"), ("contacted-next", "2026-11-20")];
        liisa.act(case.id, "contacted", &fields).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY, "not in the past");
        let fields =
            [("contacted-channel", "phone"), ("contacted-next", "2026-11-30"), ("contacted-note", "sovittu")];
        liisa.act(case.id, "contacted", &fields).await;
        liisa.follow().await;
        assert!(liisa.page.has("Seuraava toimi on 30.11.2026"), "{}", liisa.page.html);

        liisa
            .act(case.id, "plan", &[("plan-text", "Ilmoittaudu kurssille"), ("plan-next", "2026-12-10")])
            .await;
        liisa.follow().await;
        assert!(liisa.page.has("Ilmoittaudu kurssille"));
        liisa.act(case.id, "next", &[("next-date", "2026-12-11")]).await;
        liisa.follow().await;
        assert!(liisa.page.has("11.12.2026"));

        liisa.act(case.id, "close", &[("close-note", "hyvin meni")]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(liisa.page.textarea("close-note"), Some("hyvin meni"), "nothing typed is lost");
        liisa
            .act(case.id, "close", &[("close-outcome", "started-training"), ("close-follow-up", "yes")])
            .await;
        liisa.follow().await;
        let now = desk.now(&case).await;
        assert_eq!((now.state, now.outcome), (State::Closed, Some(Outcome::StartedTraining)));
        assert!(now.follow_up && liisa.page.has("Asia on suljettu"));
        assert!(!liisa.page.has("/claim\"") && liisa.page.has("/note\""));
    })
    .await;
}

#[tokio::test]
async fn the_oldest_deadline_comes_first_and_another_asks_why() {
    on_each(Setup::default, async |desk| {
        let later = desk.case("guidance", &maija(), 9).await;
        let sooner = desk.case("support", &somebody(), 2).await;
        let foreign = desk.case("training", &somebody(), 1).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(later.id, "claim", &[]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(liisa.page.has("vanhempi asia") && liisa.page.has("href=\"#claim-reason\""));
        assert_eq!(desk.now(&later).await.owner, None);
        liisa.act(later.id, "claim", &[("claim-reason", "asiakas soitti")]).await;
        liisa.follow().await;
        assert!(liisa.page.has("asiakas soitti"), "the reason stands in the history");
        liisa.get("/desk").await;
        liisa.post("/desk/next", &[]).await;
        assert_eq!(liisa.page.location, format!("/desk/cases/{}?done=desk-done-claimed", sooner.id));
        liisa.get("/desk").await;
        liisa.post("/desk/next", &[]).await;
        assert!(liisa.page.location.starts_with("/desk?"), "nothing left, and not {}", foreign.id);
        // For a member of one queue only, the older case of another queue is none of their business.
        let again = desk.case("guidance", &somebody(), 30).await;
        let mut matti = desk.signed_in("matti").await;
        matti.act(again.id, "claim", &[]).await;
        assert_eq!(matti.page.status, StatusCode::SEE_OTHER, "{}", matti.page.html);
    })
    .await;
}

#[tokio::test]
async fn two_who_claim_at_once_give_one_owner() {
    on_each(Setup::default, async |desk| {
        for _ in 0..5 {
            let case = desk.case("guidance", &somebody(), 3).await;
            let (mut liisa, mut matti) = (desk.signed_in("liisa").await, desk.signed_in("matti").await);
            let path = format!("/desk/cases/{}", case.id);
            liisa.get(&path).await;
            matti.get(&path).await;
            let claim = format!("{path}/claim");
            let one = tokio::spawn(async move {
                liisa.post(&claim, &[]).await;
                liisa
            });
            matti.post(&format!("{path}/claim"), &[]).await;
            let liisa = one.await.expect("no panic");
            let (won, lost) =
                if liisa.page.status == StatusCode::SEE_OTHER { (liisa, matti) } else { (matti, liisa) };
            assert_eq!(won.page.status, StatusCode::SEE_OTHER);
            assert_eq!(lost.page.status, StatusCode::CONFLICT, "{}", lost.page.html);
            assert!(lost.page.has("Asiaa hoitaa nyt"), "the loser is told who has it");
            let owner = desk.now(&case).await.owner.expect("one owner");
            desk.app
                .store
                .release_for(case.id, owner, desk.now(&case).await.version)
                .await
                .expect("released");
            let user = desk.app.store.user(owner).await.expect("reads").expect("known");
            assert!(lost.page.has(&user.display));
            let mut liisa = desk.signed_in("liisa").await;
            liisa.act(case.id, "claim", &[]).await;
            let end = [("close-outcome", "got-help")];
            liisa.act(case.id, "close", &end).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_stale_page_keeps_the_typed_text_and_says_who_holds_it() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(case.id, "claim", &[]).await;
        liisa.follow().await;
        let mut anna = desk.signed_in("anna").await;
        let matti = desk.user("matti").await.id.to_string();
        anna.act(case.id, "assign", &[("assign-user", &matti), ("assign-reason", "Liisa lomalla")]).await;
        anna.follow().await;
        assert!(anna.page.has("Liisa lomalla"), "{}", anna.page.html);

        let typed = "Soitettu & sovittu <b>huomiseksi</b>";
        let path = format!("/desk/cases/{}/contacted", case.id);
        let fields =
            [("contacted-channel", "phone"), ("contacted-next", "2026-11-30"), ("contacted-note", typed)];
        liisa.post(&path, &fields).await;
        assert_eq!(liisa.page.status, StatusCode::CONFLICT);
        assert!(liisa.page.has("Asia muuttui sillä aikaa") && liisa.page.has("Asiaa hoitaa nyt Matti Testi"));
        // The form of an action they no longer have is gone; its text must not be.
        assert!(
            liisa.page.has("Soitettu &#38; sovittu &#60;b&#62;huomiseksi&#60;/b&#62;"),
            "{}",
            liisa.page.html
        );
        assert_eq!(desk.now(&case).await.contacted, None);
        // A note changes nothing and never conflicts.
        let note = format!("/desk/cases/{}/note", case.id);
        liisa.post(&note, &[("note-text", "asiakas soitti minulle")]).await;
        liisa.follow().await;

        desk.app.store.withdraw(case.id, suunta_server::store::Actor::Person).await.expect("withdrawn");
        liisa.post(&note, &[("note-text", "vielä yksi asia")]).await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
        assert!(liisa.page.has("vielä yksi asia"), "also when the case is gone");
    })
    .await;
}

#[tokio::test]
async fn a_case_moves_to_another_organisation_with_its_reason_and_its_deadline() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        let path = format!("/desk/cases/{}", case.id);
        liisa.act(case.id, "move", &[("move-queue", "training")]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        liisa.act(case.id, "move", &[("move-queue", "no-such-queue"), ("move-reason", "x")]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        liisa.act(case.id, "move", &[("move-queue", "training"), ("move-reason", "haluaa opiskella")]).await;
        assert_eq!(liisa.page.status, StatusCode::SEE_OTHER);
        liisa.follow().await;
        assert!(liisa.page.has("Asia on siirretty"));
        liisa.get(&path).await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND, "another organisation's case now");
        assert_eq!(desk.now(&case).await.deadline, case.deadline, "never a later deadline");
        let mut aino = desk.signed_in("aino").await;
        aino.get(&path).await;
        assert!(aino.page.has("Siirretty tänne jonosta Ohjaus") && aino.page.has("haluaa opiskella"));
        aino.get("/desk/search").await;
        aino.post("/desk/search", &[("words", "maija meikäläinen")]).await;
        assert!(aino.page.has(&case.number), "found under the keys of the receiving organisation");
        liisa.get("/desk/search").await;
        liisa.post("/desk/search", &[("words", "maija")]).await;
        assert!(!liisa.page.has(&case.number));
    })
    .await;
}

#[tokio::test]
async fn a_contest_stands_first_until_an_administrator_answers() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let reason = desk.world.text("Haluan <i>opiskella</i>");
        desk.app.store.contest(case.id, reason).await.expect("contested");
        let mut anna = desk.signed_in("anna").await;
        anna.get("/desk").await;
        assert!(anna.page.has("Yksi asia odottaa ratkaisua"));
        anna.get("/desk/admin").await;
        assert!(anna.page.has("Yksi asiakas sanoo") && anna.page.has(&case.number));
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(case.id, "settle", &[("settle-answer", "ei")]).await;
        assert_eq!(liisa.page.status, StatusCode::FORBIDDEN);
        anna.act(case.id, "settle", &[("settle-queue", "training")]).await;
        assert_eq!(anna.page.status, StatusCode::UNPROCESSABLE_ENTITY, "the person gets an answer");
        assert!(anna.page.has("Haluan &#60;i&#62;opiskella"));
        anna.act(case.id, "settle", &[("settle-queue", "training"), ("settle-answer", "Totta.")]).await;
        assert_eq!(anna.page.status, StatusCode::SEE_OTHER);
        let now = desk.now(&case).await;
        assert_eq!((now.contested, now.queue.as_str()), (None, "training"));
        anna.get("/desk/admin").await;
        assert!(!anna.page.has(&case.number));
    })
    .await;
}

#[tokio::test]
async fn an_overdue_case_stands_first_until_contact_is_made() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("support", &maija(), 1).await;
        desk.world.pass(48);
        let mut anna = desk.signed_in("anna").await;
        anna.get("/desk/admin").await;
        assert!(anna.page.has("Yksi asia on myöhässä") && anna.page.has(&case.number));
        assert!(anna.page.has("päivän myöhässä"));
        let liisa = desk.user("liisa").await.id.to_string();
        // Only to somebody of the case's queue, whatever the form says.
        let aino = desk.user("aino").await.id.to_string();
        anna.act(case.id, "assign", &[("assign-user", &aino)]).await;
        assert_eq!(anna.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(anna.page.has("href=\"#assign-user\""));
        anna.act(case.id, "assign", &[("assign-user", &liisa)]).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa
            .act(case.id, "contacted", &[("contacted-channel", "phone"), ("contacted-next", "2026-12-01")])
            .await;
        anna.get("/desk/admin").await;
        assert!(!anna.page.has(&case.number));
    })
    .await;
}

#[tokio::test]
async fn a_new_code_is_shown_once_after_a_noted_check() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(case.id, "code", &[]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        liisa.act(case.id, "code", &[("code-check", "soitin takaisin")]).await;
        assert_eq!((liisa.page.status, liisa.page.cache.as_str()), (StatusCode::OK, "no-store"));
        let (_, rest) = liisa.page.html.split_once("class=\"secret\">").expect("the code");
        let code = PrivateCode::parse(rest.split_once('<').expect("its end").0).expect("a code");
        let hash = code.hash(&desk.app.keys);
        let opened = desk.app.store.case_by_code(hash).await.expect("reads").expect("opens");
        assert_eq!(opened.id, case.id);
        let text = code.to_string();
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(liisa.page.has("soitin takaisin") && !liisa.page.has(&text));
    })
    .await;
}

#[tokio::test]
async fn reading_contact_data_is_written_into_the_audit() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let opened = || async {
            let rows = desk.app.store.audit_of(case.id).await.expect("reads");
            rows.iter().filter(|row| row.action.contains("open")).count()
        };
        let mut matti = desk.signed_in("matti").await;
        matti.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(!matti.page.has("040 765 4321") && !matti.page.has("Soittakaa aamulla"));
        assert_eq!(opened().await, 0);
        matti.get(&format!("/desk/cases/{}?contact=open", case.id)).await;
        assert!(matti.page.has("040 765 4321"));
        assert_eq!(opened().await, 1);
    })
    .await;
}

#[tokio::test]
async fn perhaps_the_same_person() {
    on_each(Setup::default, async |desk| {
        let one = desk.case("guidance", &maija(), 3).await;
        let phone =
            suunta_server::referrals::model::Contact { phone: "+358 40 7654321".into(), ..somebody() };
        let two = desk.case("support", &phone, 4).await;
        let hidden = desk.case_with("safe", &phone, 4, |new| new.protected = true).await;
        let mut matti = desk.signed_in("matti").await;
        matti.get(&format!("/desk/cases/{}", one.id)).await;
        assert!(matti.page.has("Ehkä sama henkilö") && matti.page.has(&two.number));
        assert!(!matti.page.has(&hidden.number), "a protected case shows to nobody else");
    })
    .await;
}
