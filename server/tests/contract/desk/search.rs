//! Search by area and need, alone and together with words; what one may not see one does not find by them either.

use crate::support::desk::{Browser, Desk, Setup, maija, on_each, somebody};
use axum::http::StatusCode;
use suunta_server::referrals::model::{Case, Contact};
use suunta_server::store::Actor;

async fn in_area(desk: &Desk, queue: &str, contact: &Contact, area: &str, needs: &[&str]) -> Case {
    let change = |new: &mut suunta_server::store::NewCase| {
        new.area = Some(area.to_owned()).filter(|area| !area.is_empty());
        new.barriers = needs.iter().map(|&need| need.to_owned()).collect();
    };
    desk.case_with(queue, contact, 3, change).await
}

async fn finds(browser: &mut Browser, fields: &[(&str, &str)], wanted: &[&Case], among: &[&Case]) {
    browser.get("/desk/search").await;
    browser.post("/desk/search", fields).await;
    assert_eq!(browser.page.status, StatusCode::OK, "{fields:?}");
    for case in among {
        let found = browser.page.has(&format!("/desk/cases/{}", case.id));
        assert_eq!(found, wanted.iter().any(|one| one.id == case.id), "{fields:?} {}", case.number);
    }
}

#[tokio::test]
async fn an_area_and_a_need_find_cases_alone_and_with_words() {
    on_each(Setup::default, async |desk| {
        let one = in_area(desk, "guidance", &maija(), "oulu", &["device", "eid"]).await;
        let two = in_area(desk, "support", &maija(), "kempele", &["device"]).await;
        let three = in_area(desk, "guidance", &somebody(), "oulu", &[]).await;
        let four = in_area(desk, "guidance", &somebody(), "", &["skills"]).await;
        let foreign = in_area(desk, "training", &maija(), "oulu", &["device"]).await;
        let all = [&one, &two, &three, &four, &foreign];
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk/search").await;
        assert!(
            liisa.page.has("<option value=\"oulu\">Oulu</option>")
                && liisa.page.has("<option value=\"eid\">")
        );
        finds(&mut liisa, &[("area", "oulu")], &[&one, &three], &all).await;
        assert!(liisa.page.has("<option value=\"oulu\" selected>"), "what was sought is still chosen");
        finds(&mut liisa, &[("need", "device")], &[&one, &two], &all).await;
        finds(&mut liisa, &[("area", "oulu"), ("need", "device")], &[&one], &all).await;
        finds(&mut liisa, &[("area", "kempele"), ("need", "eid")], &[], &all).await;
        finds(&mut liisa, &[("words", "maija"), ("area", "kempele")], &[&two], &all).await;
        finds(&mut liisa, &[("words", "maija"), ("need", "device")], &[&one, &two], &all).await;
        finds(&mut liisa, &[("words", "maija"), ("area", "oulu"), ("need", "skills")], &[], &all).await;
        finds(&mut liisa, &[("words", &one.number), ("need", "eid")], &[&one], &all).await;
        finds(&mut liisa, &[("words", &one.number), ("need", "skills")], &[], &all).await;
        finds(&mut liisa, &[("words", "..."), ("area", "oulu")], &[], &all).await;
        finds(&mut liisa, &[("need", "%"), ("area", "oulu' OR 1")], &[], &all).await;
        let mut aino = desk.signed_in("aino").await;
        finds(&mut aino, &[("area", "oulu")], &[&foreign], &all).await;
        liisa.post("/desk/search", &[("words", " "), ("area", ""), ("need", "")]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Closed cases are found until they are erased; then nothing is left of them.
        let matti = desk.user("matti").await.id;
        let now = desk.app.store.claim(one.id, matti, one.version).await.expect("claimed");
        let outcome = suunta_server::referrals::model::Outcome::GotHelp;
        desk.app.store.close_case(one.id, matti, now.version, outcome, false, None).await.expect("closed");
        finds(&mut liisa, &[("need", "eid")], &[&one], &all).await;
        desk.app.store.withdraw(one.id, Actor::Person).await.expect("withdrawn");
        finds(&mut liisa, &[("need", "eid")], &[], &all).await;
        let id = desk.world.hex(one.id.as_bytes());
        let left = format!("SELECT COUNT(*) FROM case_index WHERE case_id = {id}");
        assert_eq!(desk.world.number(&left).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_shown_is_not_found_by_area_or_need() {
    on_each(Setup::default, async |desk| {
        let protect = |new: &mut suunta_server::store::NewCase| new.protected = true;
        let inside = desk.case_with("support", &maija(), 3, protect).await;
        let safe = desk.case_with("safe", &maija(), 3, protect).await;
        // In the queue of named people without being marked itself.
        let quiet = desk.case("safe", &maija(), 3).await;
        let all = [&inside, &safe, &quiet];
        let by: [&[(&str, &str)]; 3] =
            [&[("area", "oulu")], &[("need", "care")], &[("words", "maija"), ("need", "care")]];
        for fields in by {
            for login in ["matti", "anna", "root", "aino"] {
                let mut other = desk.signed_in(login).await;
                finds(&mut other, fields, &[], &all).await;
            }
            let mut liisa = desk.signed_in("liisa").await;
            finds(&mut liisa, fields, &[&inside], &all).await;
            let mut saana = desk.signed_in("saana").await;
            finds(&mut saana, fields, &[&safe, &quiet], &all).await;
        }
        // However many stand before it: what one may see is found among what one may not.
        let seen = desk.case("guidance", &maija(), 3).await;
        desk.world.pass(1);
        for _ in 0..60 {
            desk.case("safe", &somebody(), 3).await;
        }
        let mut matti = desk.signed_in("matti").await;
        finds(&mut matti, &[("area", "oulu")], &[&seen], &[&seen]).await;
        // Passed on without the situation: the receiver does not find out by searching.
        let mut liisa = desk.signed_in("liisa").await;
        let fields = [
            ("move-queue", "training"),
            ("move-asked", "yes"),
            ("move-part", "contact"),
            ("move-reason", "x"),
        ];
        liisa.act(seen.id, "move", &fields).await;
        assert_eq!(desk.now(&seen).await.queue, "training");
        let mut aino = desk.signed_in("aino").await;
        finds(&mut aino, &[("words", "maija")], &[&seen], &[&seen]).await;
        for fields in
            [&[("area", "oulu")][..], &[("need", "care")], &[("words", &seen.number), ("need", "care")]]
        {
            finds(&mut aino, fields, &[], &[&seen]).await;
        }
        matti.get("/desk/search").await;
        finds(&mut matti, &[("area", "oulu")], &[], &[&seen]).await;
    })
    .await;
}

#[tokio::test]
async fn cases_from_before_are_found_too() {
    on_each(Setup::default, async |desk| {
        let case = in_area(desk, "guidance", &maija(), "oulu", &["device", "other"]).await;
        let count = "SELECT COUNT(*) FROM case_index";
        let before = desk.world.number(count).await;
        let id = desk.world.hex(case.id.as_bytes());
        let facets = if desk.world.is_sqlite() { "length(token) <> 16" } else { "octet_length(token) <> 16" };
        desk.world
            .sql(&format!("DELETE FROM case_index WHERE case_id = {id} AND {facets}"))
            .await
            .expect("deleted");
        assert_eq!(desk.world.number(count).await, before - 3);
        let engine = if desk.world.is_sqlite() { "sqlite" } else { "postgres" };
        let file =
            format!("{}/migrations/{engine}/0008_found_by_area_and_need.sql", env!("CARGO_MANIFEST_DIR"));
        for statement in
            std::fs::read_to_string(file).expect("a migration").split(";\n").filter(|s| s.len() > 2)
        {
            desk.world.sql(statement).await.expect(statement);
        }
        assert_eq!(desk.world.number(count).await, before);
        let mut liisa = desk.signed_in("liisa").await;
        for fields in [&[("area", "oulu")], &[("need", "device")], &[("need", "other")]] {
            finds(&mut liisa, fields, &[&case], &[&case]).await;
        }
    })
    .await;
}
