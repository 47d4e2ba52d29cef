//! A case that Liisa of the city holds and talks about, its private code, and a step that goes to the college.

use suunta_server::clock::Randomness;
use suunta_server::crypto::PrivateCode;
use suunta_server::referrals::model::Case;
use suunta_server::store::PlanStep;

use crate::support::desk::{Browser, Desk, maija};

/// A case in a queue with the code that opens it.
pub async fn case_with_code(desk: &Desk, queue: &str, protected: bool) -> (Case, String) {
    let code = PrivateCode::random(Randomness);
    let hash = code.hash(&desk.app.keys);
    let change = |new: &mut suunta_server::store::NewCase| {
        (new.code_hash, new.protected) = (hash, protected);
    };
    (desk.case_with(queue, &maija(), 9, change).await, code.to_string())
}

/// Somebody takes a case and reaches the person.
pub async fn talks(desk: &Desk, login: &str, case: &Case) -> Browser {
    let mut browser = desk.signed_in(login).await;
    browser.act(case.id, "claim", &[("claim-reason", "x")]).await;
    browser.follow().await;
    let fields = [("contacted-channel", "phone"), ("contacted-next", "2026-11-30")];
    browser.act(case.id, "contacted", &fields).await;
    browser.follow().await;
    browser
}

/// The case of Maija, held by Liisa.
pub async fn held(desk: &Desk) -> (Case, String, Browser) {
    let (case, code) = case_with_code(desk, "guidance", false).await;
    let liisa = talks(desk, "liisa", &case).await;
    (case, code, liisa)
}

/// Adds a step and answers it.
pub async fn adds(desk: &Desk, browser: &mut Browser, case: &Case, fields: &[(&str, &str)]) -> PlanStep {
    browser.act(case.id, "steps", fields).await;
    browser.follow().await;
    desk.app.store.steps(case.id).await.expect("reads").pop().expect("a step")
}

/// Does something to a step of a case one holds.
pub async fn does(desk: &Desk, browser: &mut Browser, step: &PlanStep, what: &str) {
    let now = desk.app.store.step(step.step.id).await.expect("reads").expect("a step").step;
    let (id, version) = (now.id.to_string(), now.version.to_string());
    browser.act(now.case, "step", &[("step", &id), ("step-version", &version), ("do", what)]).await;
}

/// A step that was sent to the college.
pub async fn sent(desk: &Desk, liisa: &mut Browser, case: &Case) -> PlanStep {
    let fields =
        [("steps-text", "Tutustu koulutukseen"), ("steps-whose", "college"), ("steps-due", "2026-12-01")];
    let step = adds(desk, liisa, case, &fields).await;
    does(desk, liisa, &step, "send").await;
    liisa.follow().await;
    desk.app.store.step(step.step.id).await.expect("reads").expect("a step")
}

/// Does something to a step that was sent to one's organisation.
pub async fn answers(browser: &mut Browser, step: &PlanStep, what: &str, fields: &[(&str, &str)]) {
    let path = format!("/desk/steps/{}", step.step.id);
    browser.get(&path).await;
    let version = browser.page.hidden("step-version").unwrap_or_default();
    let mut all = vec![("step-version", version.as_str())];
    all.extend_from_slice(fields);
    browser.post(&format!("{path}/{what}"), &all).await;
}

/// Records what the person agreed to share with the college.
pub async fn shares(liisa: &mut Browser, case: &Case, parts: &[&str]) {
    let mut fields = vec![("share-org", "college"), ("share-text", "Puhelussa sovittu")];
    fields.extend(parts.iter().map(|part| ("share-part", *part)));
    liisa.act(case.id, "share", &fields).await;
    liisa.follow().await;
}
