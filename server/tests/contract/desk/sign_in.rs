//! Signing in: equal answers, limits, no fixation, ends of sessions, cookies, demo accounts.

use crate::support::desk::{Browser, Desk, PASSWORD, Setup, on_each};
use axum::http::StatusCode;
use suunta_server::referrals::model::Role;
use suunta_server::store::{Actor, User};
use suunta_server::web::limits::Allowed;

fn signed_in(browser: &Browser) -> bool {
    browser.page.status == StatusCode::SEE_OTHER
}

#[tokio::test]
async fn known_and_unknown_people_get_the_same_answer() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut browser = desk.browser();
        let mut answers = Vec::new();
        for (login, password) in [("liisa", "wrong password"), ("nobody", "wrong password"), ("liisa", "")] {
            browser.sign_in(login, password).await;
            let token = browser.page.hidden("csrf").expect("a token");
            let page =
                browser.page.html.replace(&token, "TOKEN").replace(&format!("value=\"{login}\""), "NAME");
            answers.push((browser.page.status, page));
        }
        assert_eq!(answers[0], answers[1]);
        assert_eq!(answers[0].0, StatusCode::UNAUTHORIZED);
        assert_eq!(answers[2].0, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!answers[0].1.contains("wrong password"), "a password is never shown again");
        browser.sign_in("LIISA ", PASSWORD).await;
        assert!(signed_in(&browser), "people write their user name in many ways");
    })
    .await;
}

#[tokio::test]
async fn a_new_session_for_every_sign_in() {
    on_each(Setup::default, async |desk: &Desk| {
        // Somebody plants a session of their own in the victim's browser.
        let attacker = desk.signed_in("matti").await;
        let mut victim = desk.browser();
        victim.cookies.clone_from(&attacker.cookies);
        victim.sign_in("liisa", PASSWORD).await;
        assert!(signed_in(&victim));
        assert_ne!(victim.cookies["suunta-desk"], attacker.cookies["suunta-desk"]);
        let mut attacker = attacker;
        attacker.get("/desk").await;
        assert_eq!(attacker.page.status, StatusCode::SEE_OTHER, "the planted session is over");
        victim.get("/desk").await;
        assert!(victim.page.has("Liisa Testi"));
    })
    .await;
}

#[tokio::test]
async fn an_account_cannot_be_tried_for_ever() {
    let setup = || Setup {
        allowed: Allowed { sign_in_account: 3, ..Allowed::everything() },
        proxies: "\"10.0.0.1\"",
        ..Setup::default()
    };
    on_each(setup, async |desk: &Desk| {
        let mut browser = desk.browser();
        browser.peer = "10.0.0.1:1".parse().expect("an address");
        for n in 0..3 {
            browser.forwarded = Some(format!("198.51.100.{n}"));
            browser.sign_in("liisa", "wrong password").await;
            assert_eq!(browser.page.status, StatusCode::UNAUTHORIZED);
        }
        browser.sign_in("Liisa", PASSWORD).await;
        assert_eq!(
            browser.page.status,
            StatusCode::TOO_MANY_REQUESTS,
            "from whatever address, however written"
        );
        assert!(browser.page.has("Odota minuutti"));
        browser.sign_in("matti", PASSWORD).await;
        assert!(signed_in(&browser), "others are not locked out");
    })
    .await;
}

#[tokio::test]
async fn an_address_cannot_try_many_accounts() {
    let setup = || Setup {
        allowed: Allowed { sign_in_address: 3, ..Allowed::everything() },
        proxies: "\"10.0.0.1\"",
        ..Setup::default()
    };
    on_each(setup, async |desk: &Desk| {
        let mut browser = desk.browser();
        for login in ["a-person", "b-person", "c-person"] {
            // Not a proxy of ours: what it writes about addresses is not believed.
            browser.forwarded = Some(format!("198.51.100.{}", login.len()));
            browser.sign_in(login, "wrong password").await;
        }
        browser.forwarded = Some("203.0.113.7".to_owned());
        browser.sign_in("liisa", PASSWORD).await;
        assert_eq!(browser.page.status, StatusCode::TOO_MANY_REQUESTS);
        let mut other = desk.browser();
        other.peer = "10.0.0.1:1".parse().expect("an address");
        other.forwarded = Some("203.0.113.7".to_owned());
        other.sign_in("liisa", PASSWORD).await;
        assert!(signed_in(&other));
    })
    .await;
}

#[tokio::test]
async fn the_form_must_be_our_own() {
    on_each(Setup::default, async |desk: &Desk| {
        let fields = [("user", "liisa"), ("password", PASSWORD)];
        let mut browser = desk.browser();
        browser.post_bare("/desk/sign-in", &fields).await;
        assert_eq!(browser.page.status, StatusCode::FORBIDDEN, "no cookie, no token");
        let mut other = desk.browser();
        other.get("/desk/sign-in").await;
        let token = other.page.hidden("csrf").expect("a token");
        let mut browser = desk.browser();
        browser.get("/desk/sign-in").await;
        browser.post_bare("/desk/sign-in", &[("csrf", &token), fields[0], fields[1]]).await;
        assert_eq!(browser.page.status, StatusCode::FORBIDDEN, "the token of another browser");
        other.post_bare("/desk/sign-in", &[("csrf", &token), fields[0], fields[1]]).await;
        assert!(signed_in(&other), "and with its own it works");
        desk.world.pass(3);
        let mut late = desk.browser();
        late.get("/desk/sign-in").await;
        desk.world.pass(3);
        late.post("/desk/sign-in", &fields).await;
        assert_eq!(late.page.status, StatusCode::FORBIDDEN);
        assert!(late.page.has("auki liian kauan") && late.page.has("value=\"liisa\""));
    })
    .await;
}

#[tokio::test]
async fn sessions_end_by_themselves() {
    on_each(Setup::default, async |desk: &Desk| {
        let minutes = |n: i64| {
            let later = desk.world.now() + jiff::SignedDuration::from_mins(n);
            desk.world.clock.set(later);
        };
        let mut liisa = desk.signed_in("liisa").await;
        for _ in 0..23 {
            minutes(25);
            liisa.get("/desk").await;
            assert_eq!(liisa.page.status, StatusCode::OK);
        }
        minutes(26);
        liisa.get("/desk").await;
        assert_eq!(liisa.page.status, StatusCode::SEE_OTHER, "ten hours are the longest day");
        let mut liisa = desk.signed_in("liisa").await;
        minutes(31);
        liisa.get("/desk/search").await;
        assert_eq!(liisa.page.location, "/desk/sign-in?next=/desk/search", "half an hour without use");
        liisa.follow().await;
        assert!(liisa.page.has("Kirjaudu, niin sivu aukeaa"));
        liisa
            .post("/desk/sign-in", &[("user", "liisa"), ("password", PASSWORD), ("next", "/desk/search")])
            .await;
        assert_eq!(liisa.page.location, "/desk/search");
    })
    .await;
}

#[tokio::test]
async fn signing_out_here_and_everywhere() {
    on_each(Setup::default, async |desk: &Desk| {
        let (mut one, mut two) = (desk.signed_in("liisa").await, desk.signed_in("liisa").await);
        one.get("/desk").await;
        let kept = one.cookies.clone();
        one.post("/desk/sign-out", &[]).await;
        assert!(!one.cookies.contains_key("suunta-desk"));
        one.cookies = kept;
        one.get("/desk").await;
        assert_eq!(one.page.status, StatusCode::SEE_OTHER, "the old cookie opens nothing");
        two.get("/desk/me").await;
        assert_eq!(two.page.status, StatusCode::OK);
        let mut three = desk.signed_in("liisa").await;
        two.post("/desk/sign-out-everywhere", &[]).await;
        three.get("/desk").await;
        assert_eq!(three.page.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn withdrawn_rights_bite_at_once() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk/queues/support").await;
        assert_eq!(liisa.page.status, StatusCode::OK);
        let user = desk.user("liisa").await;
        desk.app.store.set_memberships(user.id, vec!["training".into()], Actor::System).await.expect("set");
        liisa.get("/desk/queues/support").await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
        let mut anna = desk.signed_in("anna").await;
        anna.get("/desk/admin").await;
        assert_eq!(anna.page.status, StatusCode::OK);
        let demoted = User { role: Role::Counsellor, ..desk.user("anna").await };
        desk.app.store.set_user(demoted, Actor::System).await.expect("set");
        anna.get("/desk/admin").await;
        assert_eq!(anna.page.status, StatusCode::FORBIDDEN);
        desk.app.store.set_user(User { active: false, ..user }, Actor::System).await.expect("set");
        liisa.get("/desk").await;
        assert_eq!(liisa.page.status, StatusCode::SEE_OTHER);
        liisa.sign_in("liisa", PASSWORD).await;
        assert_eq!(liisa.page.status, StatusCode::UNAUTHORIZED);
    })
    .await;
}

#[tokio::test]
async fn cookies_are_private_and_bound_to_the_host() {
    for (public_url, name, secure) in [
        ("http://127.0.0.1:8080", "suunta-desk=", false),
        ("https://suunta.example", "__Host-suunta-desk=", true),
    ] {
        on_each(
            || Setup { public_url, ..Setup::default() },
            async |desk: &Desk| {
                let browser = desk.signed_in("liisa").await;
                let cookie =
                    browser.page.set_cookie.iter().find(|c| c.starts_with(name)).expect("the cookie");
                assert!(
                    cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax")
                        && cookie.contains("Path=/")
                );
                assert_eq!(cookie.contains("Secure"), secure, "{cookie}");
                assert!(!cookie.contains("Domain"));
            },
        )
        .await;
    }
}

#[tokio::test]
async fn demo_accounts_work_on_this_machine_alone() {
    for (public_url, status) in [
        ("http://127.0.0.1:8080", StatusCode::SEE_OTHER),
        ("http://localhost:8080", StatusCode::SEE_OTHER),
        ("https://suunta.example", StatusCode::UNAUTHORIZED),
        ("http://127.0.0.1.suunta.example", StatusCode::UNAUTHORIZED),
    ] {
        on_each(
            || Setup { public_url, ..Setup::default() },
            async |desk: &Desk| {
                desk.person("demo", Role::Counsellor, &["guidance"], true).await;
                let mut browser = desk.browser();
                browser.sign_in("demo", PASSWORD).await;
                assert_eq!(browser.page.status, status, "{public_url}");
            },
        )
        .await;
    }
}

#[tokio::test]
async fn a_changed_password_ends_the_other_sessions() {
    on_each(Setup::default, async |desk: &Desk| {
        let (mut here, mut there) = (desk.signed_in("liisa").await, desk.signed_in("liisa").await);
        here.get("/desk/me").await;
        here.post("/desk/me/password", &[("current", "wrong"), ("new", "short")]).await;
        assert_eq!(here.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(here.page.has("href=\"#current\"") && here.page.has("href=\"#new\""));
        let new = "aivan uusi salasana";
        here.post("/desk/me/password", &[("current", PASSWORD), ("new", new)]).await;
        here.follow().await;
        assert!(here.page.has("Salasana on vaihdettu"));
        there.get("/desk").await;
        assert_eq!(there.page.status, StatusCode::SEE_OTHER);
        there.sign_in("liisa", PASSWORD).await;
        assert_eq!(there.page.status, StatusCode::UNAUTHORIZED);
        there.sign_in("liisa", new).await;
        assert!(signed_in(&there));
    })
    .await;
}
