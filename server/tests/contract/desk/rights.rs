//! Who may do what: roles × routes from the router's own table, tokens, foreign organisations, protected cases.

use crate::support::desk::{Desk, Setup, maija, on_each};
use axum::http::StatusCode;
use suunta_server::auth::rights::may;
use suunta_server::desk::list;
use suunta_server::referrals::model::{Contact, Role};

const NOBODY: &str = "01990000-0000-7000-8000-000000000000";

#[tokio::test]
async fn every_route_asks_who_and_whether() {
    on_each(Setup::default, async |desk: &Desk| {
        let routes = list();
        assert!(routes.len() > 30, "the table holds the desk");
        let mut refused = 0;
        for login in ["liisa", "lea", "kirsi", "anna"] {
            let role = desk.user(login).await.role;
            let mut signed_in = desk.signed_in(login).await;
            for route in &routes {
                let path = route.path.replace("{id}", NOBODY).replace("{absence}", NOBODY);
                let mut outside = desk.browser();
                let mut inside = signed_in.clone();
                inside.get("/desk/me").await;
                if route.method == "GET" {
                    outside.get(&path).await;
                    assert_eq!(outside.page.status, StatusCode::SEE_OTHER, "{path} without a session");
                    assert!(outside.page.location.starts_with("/desk/sign-in?next=/desk"));
                    inside.get(&path).await;
                } else {
                    outside.post(&path, &[]).await;
                    assert_eq!(outside.page.status, StatusCode::UNAUTHORIZED, "{path} without a session");
                    let mut forged = inside.clone();
                    forged.post_bare(&path, &[("note-text", "kirjoitettu teksti")]).await;
                    assert_eq!(forged.page.status, StatusCode::FORBIDDEN, "{path} without a token");
                    if may(role, route.right) {
                        assert!(forged.page.has("Sivu oli liian vanha"), "{path}");
                    }
                    assert!(forged.page.has("kirjoitettu teksti"), "typed text is kept: {path}");
                    inside.post(&path, &[]).await;
                    if may(role, route.right) {
                        // It may have ended the session.
                        signed_in = desk.signed_in(login).await;
                    }
                }
                let status = inside.page.status;
                if may(role, route.right) {
                    assert_ne!(status, StatusCode::FORBIDDEN, "{login} {path}");
                } else {
                    assert_eq!(status, StatusCode::FORBIDDEN, "{login} {path}");
                    refused += 1;
                }
                assert!(!status.is_server_error(), "{login} {path}: {status}");
                if status == StatusCode::OK {
                    assert_eq!(inside.page.cache, "no-store", "{path}");
                }
            }
        }
        let kept_out = |role| routes.iter().filter(|r| !may(role, r.right)).count();
        let roles = [Role::Counsellor, Role::Lead, Role::Coordinator, Role::Administrator];
        assert_eq!(refused, roles.into_iter().map(kept_out).sum::<usize>());
    })
    .await;
}

#[tokio::test]
async fn ids_of_one_organisation_are_useless_in_another() {
    on_each(Setup::default, async |desk: &Desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let anna = desk.user("anna").await.id;
        for login in ["aino", "arvo"] {
            let mut other = desk.signed_in(login).await;
            for route in list() {
                let id = match route.path {
                    path if path.contains("/accounts/{id}") || path.contains("/team/{id}") => {
                        anna.to_string()
                    }
                    path if path.contains("queues/{id}") => "guidance".to_owned(),
                    path if path.contains("{id}") => case.id.to_string(),
                    _ => continue,
                };
                other.get("/desk/me").await;
                let path = route.path.replace("{id}", &id).replace("{absence}", NOBODY);
                let version = case.version.to_string();
                match route.method {
                    "GET" => other.get(&path).await,
                    _ => other.post(&path, &[("version", &version)]).await,
                };
                let expected = if may(desk.user(login).await.role, route.right) {
                    StatusCode::NOT_FOUND
                } else {
                    StatusCode::FORBIDDEN
                };
                assert_eq!(other.page.status, expected, "{login} {path}");
                assert!(!other.page.has(&case.number) && !other.page.has("Maija") && !other.page.has("Anna"));
            }
        }
        assert_eq!(desk.now(&case).await, case, "nothing happened to it");
    })
    .await;
}

#[tokio::test]
async fn a_protected_case_exists_for_members_of_its_queue_alone() {
    on_each(Setup::default, async |desk: &Desk| {
        let case = desk.case_with("safe", &maija(), 3, |new| new.protected = true).await;
        let inside = desk.case_with("guidance", &maija(), 3, |new| new.protected = true).await;
        desk.app.store.contest(case.id, desk.world.text("väärä")).await.expect("contested");
        desk.world.pass(24 * 5);
        for login in ["liisa", "matti", "anna", "root", "aino"] {
            let mut browser = desk.signed_in(login).await;
            let role = desk.user(login).await.role;
            let mut pages = vec!["/desk".to_owned(), format!("/desk/cases/{}", case.id)];
            pages.extend(["safe", "guidance", "support"].map(|queue| format!("/desk/queues/{queue}")));
            if role == Role::Administrator {
                pages.extend(["", "/queues", "/outbox"].map(|page| format!("/desk/admin{page}")));
            }
            for path in pages {
                browser.get(&path).await;
                assert!(!browser.page.has(&case.number), "{login} {path}");
            }
            browser.get("/desk/search").await;
            for words in ["maija", "040 765 4321", "maija@example.fi", &case.number] {
                browser.post("/desk/search", &[("words", words)]).await;
                assert!(!browser.page.has(&format!("/desk/cases/{}", case.id)), "{login} {words}");
            }
            let member = matches!(login, "liisa" | "matti" | "anna");
            browser.get(&format!("/desk/cases/{}", inside.id)).await;
            assert_eq!(
                browser.page.status == StatusCode::OK,
                member,
                "{login}: protected in an ordinary queue"
            );
        }
        let mut saana = desk.signed_in("saana").await;
        saana.get("/desk/queues/safe").await;
        assert!(saana.page.has(&case.number) && saana.page.has("Turvakielto"));
        saana.post("/desk/search", &[("words", "maija")]).await;
        saana.get("/desk/search").await;
        saana.post("/desk/search", &[("words", "maija")]).await;
        assert!(saana.page.has(&case.number));
    })
    .await;
}

#[tokio::test]
async fn colleagues_of_the_organisation_read_and_do_not_work() {
    on_each(Setup::default, async |desk: &Desk| {
        let case = desk.case("support", &maija(), 3).await;
        let mut matti = desk.signed_in("matti").await;
        matti.act(case.id, "claim", &[]).await;
        assert_eq!(matti.page.status, StatusCode::FORBIDDEN);
        matti.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(matti.page.has("Voit vain lukea") && !matti.page.has("/claim\""));
        matti.get("/desk/search").await;
        matti.post("/desk/search", &[("words", "meikäläinen maija")]).await;
        assert!(matti.page.has(&case.number), "so that whoever picks up the phone finds the case");
        assert!(!matti.page.has("Maija Meikäläinen<"), "a list shows no name");
    })
    .await;
}

#[tokio::test]
async fn an_administrator_manages_accounts_within_reach() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut anna = desk.signed_in("anna").await;
        anna.get("/desk/admin/accounts").await;
        assert!(anna.page.has("Liisa Testi") && anna.page.has("Saana Testi") && !anna.page.has("Aino Testi"));
        assert!(!anna.page.has("Root Testi"), "the installation's administrator is above");
        let path = "/desk/admin/accounts";
        anna.post(path, &[("login", "Ä"), ("display", ""), ("role", "king")]).await;
        assert_eq!(anna.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["login", "display", "role", "queues"] {
            assert!(anna.page.has(&format!("href=\"#{field}\"")), "{field}");
        }
        let new = [("login", "uusi.tyyppi"), ("display", "Uusi <Tyyppi>"), ("role", "counsellor")];
        anna.post(path, &[new[0], new[1], new[2], ("queues", "training")]).await;
        assert_eq!(
            anna.page.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "not into another organisation's queue"
        );
        anna.post(path, &[new[0], new[1], new[2], ("queues", "guidance"), ("queues", "support")]).await;
        assert_eq!(anna.page.status, StatusCode::OK, "{}", anna.page.html);
        let (_, rest) = anna.page.html.split_once("class=\"secret\">").expect("the password");
        let secret = rest.split_once('<').expect("its end").0.to_owned();
        let user = desk.user("uusi.tyyppi").await;
        assert_eq!(desk.app.store.memberships(user.id).await.expect("reads").len(), 2);
        let mut fresh = desk.browser();
        fresh.sign_in("uusi.tyyppi", &secret).await;
        fresh.follow().await;
        assert!(fresh.page.has("Uusi &#60;Tyyppi&#62;"));
        anna.get(path).await;
        anna.post(path, &[new[0], new[1], new[2], ("queues", "guidance")]).await;
        assert!(anna.page.has("on jo käytössä"));

        let own = format!("{path}/{}", user.id);
        anna.get(&own).await;
        anna.post(&format!("{own}/rights"), &[("role", "administrator"), ("queues", "support")]).await;
        anna.follow().await;
        fresh.get("/desk/admin").await;
        assert_eq!(fresh.page.status, StatusCode::OK, "at once");
        anna.post(&format!("{own}/password"), &[]).await;
        fresh.get("/desk").await;
        assert_eq!(fresh.page.status, StatusCode::SEE_OTHER, "signed out");
        anna.get(&own).await;
        anna.post(&format!("{own}/disable"), &[]).await;
        anna.follow().await;
        assert!(anna.page.has("Ei käytössä"));
        fresh.sign_in("uusi.tyyppi", &secret).await;
        assert_eq!(fresh.page.status, StatusCode::UNAUTHORIZED);

        let me = desk.user("anna").await.id;
        anna.get(&format!("{path}/{me}")).await;
        anna.post(&format!("{path}/{me}/rights"), &[("role", "counsellor"), ("queues", "guidance")]).await;
        assert_eq!(anna.page.status, StatusCode::UNPROCESSABLE_ENTITY, "the last administrator stays one");
        anna.post(&format!("{path}/{me}/disable"), &[]).await;
        assert_eq!(anna.page.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn a_queue_closes_with_a_reason_and_takes_nothing_new() {
    on_each(Setup::default, async |desk: &Desk| {
        let case = desk.case("support", &Contact::default(), 3).await;
        let mut anna = desk.signed_in("anna").await;
        anna.get("/desk/admin/queues").await;
        anna.post("/desk/admin/queues/guidance/close", &[]).await;
        assert_eq!(anna.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        anna.post("/desk/admin/queues/support/close", &[("support-reason", "x")]).await;
        assert_eq!(anna.page.status, StatusCode::FORBIDDEN, "nowhere to go for its cases");
        anna.get("/desk/admin/queues").await;
        anna.post("/desk/admin/queues/guidance/close", &[("guidance-reason", "kesätauko <b>")]).await;
        anna.follow().await;
        assert!(anna.page.has("kesätauko &#60;b&#62;") && anna.page.has("Ei ota uusia asioita"));
        anna.act(case.id, "move", &[("move-queue", "guidance"), ("move-reason", "väärä")]).await;
        assert_eq!(anna.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(anna.page.has("ei ota uusia asioita"));
        anna.get("/desk/admin/queues").await;
        anna.post("/desk/admin/queues/guidance/open", &[]).await;
        anna.act(case.id, "move", &[("move-queue", "guidance"), ("move-reason", "oikea")]).await;
        assert_eq!(anna.page.status, StatusCode::SEE_OTHER);
    })
    .await;
}
