//! A case with protected details is moved by hand to named people and to nobody else.

use crate::support::desk::{Setup, maija, on_each};
use axum::http::StatusCode;

#[tokio::test]
async fn a_protected_case_is_offered_to_named_people_only() {
    on_each(Setup::default, async |desk| {
        let case = desk.case_with("guidance", &maija(), 3, |new| new.protected = true).await;
        let path = format!("/desk/cases/{}", case.id);
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get(&path).await;
        let (_, rest) = liisa.page.html.split_once("<select id=\"move-queue\"").expect("a choice");
        let offered = rest.split_once("</select>").expect("its end").0;
        assert!(offered.contains("value=\"safe\"") && !offered.contains("value=\"support\""), "{offered}");
        for queue in ["support", "training"] {
            liisa.act(case.id, "move", &[("move-queue", queue), ("move-reason", "x")]).await;
            assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{queue}");
            assert!(liisa.page.has("vain nimettyjen henkilöiden jonoon"), "{queue}");
        }
        // Nor by deciding that the queue is wrong.
        desk.app.store.contest(case.id, desk.world.text("väärä")).await.expect("contested");
        let mut lea = desk.signed_in("lea").await;
        lea.act(case.id, "settle", &[("settle-queue", "support"), ("settle-answer", "x")]).await;
        assert_eq!(lea.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.now(&case).await.queue, "guidance");
        liisa.act(case.id, "move", &[("move-queue", "safe"), ("move-reason", "x")]).await;
        assert_eq!(liisa.page.status, StatusCode::SEE_OTHER);
        assert_eq!(desk.now(&case).await.queue, "safe");
        // There is no other queue of named people: the page says so instead of offering a form.
        let mut saana = desk.signed_in("saana").await;
        saana.get(&path).await;
        assert!(!saana.page.has("id=\"form-move\"") && saana.page.has("Asiaa ei voi siirtää."));
        // One that is not protected goes wherever it should.
        let other = desk.case("guidance", &maija(), 3).await;
        liisa.act(other.id, "move", &[("move-queue", "support"), ("move-reason", "x")]).await;
        assert_eq!(desk.now(&other).await.queue, "support");
    })
    .await;
}
