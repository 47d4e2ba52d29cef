//! Signing in through a real OpenID provider that runs on this machine for the test (`tests/oidc`): the whole way, everything
//! that may be wrong on it, and what groups give and take.

use crate::support::desk::{Browser, Desk, PASSWORD, PEOPLE, Setup, on_each};
use crate::support::oidc::{
    BACK, Provider, START, at_provider, is_outside, parameter, path, set_out, sign_in, signed_in,
    with_provider,
};
use axum::http::StatusCode;
use jiff::SignedDuration;
use suunta_server::clock::Clock;
use suunta_server::referrals::model::Role;
use suunta_server::store::{Actor, User};
use suunta_server::web::limits::Allowed;
use tokio::sync::Mutex;

/// Nobody came in, and nothing was made for anybody.
async fn refused(desk: &Desk, browser: &Browser, status: StatusCode) {
    assert_eq!(browser.page.status, status, "{}", browser.page.html);
    assert!(!browser.cookies.contains_key("suunta-desk") && is_outside(browser).await);
    assert_eq!(desk.app.store.users().await.expect("reads").len(), PEOPLE.len(), "no account was made");
}

#[tokio::test]
async fn the_whole_way() {
    for claims in ["userinfo", "inline"] {
        with_provider(Provider::start(claims), "", "", async |desk, _| {
            let mut browser = desk.browser();
            browser.get("/desk/sign-in?lang=sv&next=/desk/search").await;
            assert!(
                browser.page.has("Logga in med din organisations konto") && browser.page.has("lösenordet")
            );
            assert!(browser.page.has("href=\"/desk/oidc/start?lang=sv&amp;next=/desk/search\""));
            let there = set_out(&mut browser, "?lang=sv&next=/desk/search").await;
            for sent in ["code_challenge_method=S256", "code_challenge=", "state=", "nonce=", "scope=openid"]
            {
                assert!(there.contains(sent), "{sent}: {there}");
            }
            let cookie = browser.page.set_cookie.iter().find(|c| c.starts_with("suunta-oidc=")).expect("one");
            assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
            assert!(!cookie.contains(&parameter(&there, "state")), "sealed");
            assert!(is_outside(&browser).await);
            let back = at_provider(&there, "liisa").await;
            browser.get(path(&back)).await;
            assert_eq!(browser.page.location, "/desk/search");
            assert!(!browser.cookies.contains_key("suunta-oidc"));
            browser.follow().await;
            assert!(browser.page.has("Liisa Kaupungilta") && browser.page.has("<html lang=\"sv\""));

            // "liisa" is a local account, and somebody else's: it stays what it was.
            let local = desk.user("liisa").await;
            assert_eq!((local.display.as_str(), local.is_local()), ("Liisa Testi", true));
            let user = desk.user("liisa-2").await;
            assert_eq!((user.role, user.active, user.is_local()), (Role::Counsellor, true, false));
            assert_eq!(desk.app.store.memberships(user.id).await.expect("reads"), ["guidance"]);
            desk.signed_in("liisa").await;
            let rows = desk.app.store.audit_of(user.id).await.expect("reads");
            let lines: Vec<_> = rows.iter().map(|row| (row.action.as_str(), row.result.as_str())).collect();
            assert_eq!(
                lines,
                [("user-added", "counsellor"), ("memberships", "guidance"), ("sign-in", "provider")]
            );

            // The second time it is the same account, and nothing about it is written again.
            signed_in(desk, "liisa").await;
            assert_eq!(desk.app.store.users().await.expect("reads").len(), PEOPLE.len() + 1);
            assert_eq!(desk.app.store.audit_of(user.id).await.expect("reads").len(), 4);
        })
        .await;
    }
}

#[tokio::test]
async fn groups_give_and_take_at_the_next_sign_in() {
    with_provider(Provider::start("userinfo"), "", "", async |desk, provider| {
        let mut pekka = desk.browser();
        let there = set_out(&mut pekka, "?lang=sv").await;
        let back = at_provider(&there, "pekka").await;
        pekka.get(path(&back)).await;
        refused(desk, &pekka, StatusCode::FORBIDDEN).await;
        assert!(pekka.page.has("<html lang=\"sv\"") && pekka.page.has("inte rätt till arbetsytan"));

        let mut liisa = signed_in(desk, "liisa").await;
        liisa.get("/desk/queues/training").await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
        provider.person("liisa", "Liisa Opistosta", &["opisto"]);
        liisa.get("/desk/queues/training").await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND, "not before the next sign-in");
        let mut liisa = signed_in(desk, "liisa").await;
        liisa.get("/desk/queues/training").await;
        assert!(liisa.page.status == StatusCode::OK && liisa.page.has("Liisa Opistosta"));
        liisa.get("/desk/queues/guidance").await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
        liisa.get("/desk/admin").await;
        assert_eq!(liisa.page.status, StatusCode::FORBIDDEN);

        provider.person("liisa", "Liisa", &["pää"]);
        let mut liisa = signed_in(desk, "liisa").await;
        liisa.get("/desk/admin").await;
        assert_eq!(liisa.page.status, StatusCode::OK);

        // Out of every group: not in, and out where they still were in. No queue left is not "every queue".
        provider.person("liisa", "Liisa", &[]);
        let mut again = desk.browser();
        sign_in(&mut again, "liisa").await;
        assert_eq!(again.page.status, StatusCode::FORBIDDEN);
        assert!(is_outside(&again).await && is_outside(&liisa).await);
        let user = desk.user("liisa-2").await;
        assert_eq!(user.role, Role::Counsellor);
        assert!(desk.app.store.memberships(user.id).await.expect("reads").is_empty());

        // Disabled here stays disabled, whatever the groups say.
        provider.person("liisa", "Liisa", &["pää"]);
        desk.app.store.set_user(User { active: false, ..user.clone() }, Actor::System).await.expect("set");
        let mut browser = desk.browser();
        sign_in(&mut browser, "liisa").await;
        assert_eq!(browser.page.status, StatusCode::FORBIDDEN);
        assert!(browser.page.has("Tilisi ei ole käytössä") && is_outside(&browser).await);
        assert_eq!(desk.user("liisa-2").await.role, Role::Counsellor, "and nothing is given to it");
    })
    .await;
}

#[tokio::test]
async fn only_the_browser_that_set_out_comes_back_and_once() {
    with_provider(Provider::start("userinfo"), "", "", async |desk, _| {
        let mut browser = desk.browser();
        let there = set_out(&mut browser, "").await;
        let back = at_provider(&there, "liisa").await;

        // Somebody else's browser is led to the callback: it would be signed in as liisa without knowing.
        let mut other = desk.browser();
        other.get(path(&back)).await;
        refused(desk, &other, StatusCode::BAD_REQUEST).await;
        set_out(&mut other, "").await;
        other.get(path(&back)).await;
        refused(desk, &other, StatusCode::BAD_REQUEST).await;
        assert!(other.page.has("Kirjautuminen vanheni"));

        // The right browser with another state.
        let mut forged = browser.clone();
        let state = parameter(&back, "state");
        forged.get(&path(&back).replace(&state, "another")).await;
        refused(desk, &forged, StatusCode::BAD_REQUEST).await;
        forged.get(&path(&back).replace(&state, "")).await;
        refused(desk, &forged, StatusCode::BAD_REQUEST).await;

        // A code slipped into a way of one's own: it was not given for this browser's secret.
        let mut injected = desk.browser();
        let own = at_provider(&set_out(&mut injected, "").await, "liisa").await;
        let code = parameter(&back, "code");
        injected.get(&path(&own).replace(&parameter(&own, "code"), &code)).await;
        refused(desk, &injected, StatusCode::BAD_GATEWAY).await;

        // An answer that claims to come from another provider.
        let mut mixed = desk.browser();
        let own = at_provider(&set_out(&mut mixed, "").await, "liisa").await;
        let issuer = parameter(&own, "iss");
        mixed.get(&path(&own).replace(&issuer, "https%3A%2F%2Fother.example")).await;
        refused(desk, &mixed, StatusCode::BAD_GATEWAY).await;

        // Broken off, by the person or the provider.
        let mut off = desk.browser();
        let state = parameter(&set_out(&mut off, "").await, "state");
        off.get(&format!("{}?error=access_denied&state={state}", path(BACK))).await;
        refused(desk, &off, StatusCode::FORBIDDEN).await;
        assert!(off.page.has("Kirjautuminen jäi kesken"));

        // Five minutes, and once.
        let mut late = desk.browser();
        let own = at_provider(&set_out(&mut late, "").await, "liisa").await;
        let now = desk.world.now();
        desk.world.clock.set(now + SignedDuration::from_secs(301));
        late.get(path(&own)).await;
        refused(desk, &late, StatusCode::BAD_REQUEST).await;
        desk.world.clock.set(now);
        let mut fresh = desk.browser();
        let own = at_provider(&set_out(&mut fresh, "").await, "liisa").await;
        let kept = fresh.cookies.clone();
        fresh.get(path(&own)).await;
        assert_eq!(fresh.page.location, "/desk");
        let mut replay = desk.browser();
        replay.cookies = kept;
        replay.get(path(&own)).await;
        assert_eq!(replay.page.status, StatusCode::BAD_REQUEST);
        assert!(is_outside(&replay).await);
    })
    .await;
}

#[tokio::test]
async fn what_does_not_hold_lets_nobody_in() {
    with_provider(Provider::start("inline"), "", "", async |desk, provider| {
        // A token that was made for another sign-in: rightly signed, with another nonce.
        let mut browser = desk.browser();
        let there = set_out(&mut browser, "").await;
        let nonce = parameter(&there, "nonce");
        let back = at_provider(&there.replace(&nonce, "of-another-sign-in"), "liisa").await;
        browser.get(path(&back)).await;
        refused(desk, &browser, StatusCode::BAD_GATEWAY).await;
        let modes = ["altered", "unsigned", "shared-secret", "foreign-key", "audience", "issuer", "expired"];
        for mode in modes {
            provider.say(&format!("tokens {mode}"));
            let mut browser = desk.browser();
            sign_in(&mut browser, "liisa").await;
            refused(desk, &browser, StatusCode::BAD_GATEWAY).await;
            assert!(browser.page.has("Kirjautumispalvelu ei toimi nyt"), "{mode}");
        }
        provider.say("tokens plain");
        signed_in(desk, "liisa").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_told_about_another_person_is_not_taken() {
    with_provider(Provider::start("userinfo"), "", "", async |desk, provider| {
        // The token speaks of somebody whose access token it is not: userinfo answers about liisa.
        provider.say("tokens person");
        let mut browser = desk.browser();
        sign_in(&mut browser, "liisa").await;
        refused(desk, &browser, StatusCode::BAD_GATEWAY).await;
    })
    .await;
}

#[tokio::test]
async fn a_provider_that_is_down_is_told_of() {
    let provider = Provider::start("userinfo");
    let more = provider.settings("", "");
    let provider = Mutex::new(Some(provider));
    on_each(
        || Setup { more, ..Setup::default() },
        async |desk: &Desk| {
            desk.world.clock.set(Clock::system().now());
            // On the second database it is down already.
            if let Some(mut provider) = provider.lock().await.take() {
                provider.person("liisa", "Liisa", &["ohjaajat"]);
                let mut browser = desk.browser();
                let back = at_provider(&set_out(&mut browser, "").await, "liisa").await;
                provider.end();
                browser.get(path(&back)).await;
                refused(desk, &browser, StatusCode::BAD_GATEWAY).await;
            }
            let mut browser = desk.browser();
            browser.get(&format!("{START}?lang=en")).await;
            refused(desk, &browser, StatusCode::BAD_GATEWAY).await;
            assert!(browser.page.has("The sign-in service does not work right now"));
            desk.signed_in("liisa").await;
        },
    )
    .await;
}

#[tokio::test]
async fn one_account_has_one_way_in() {
    let required = "[sign_in]\nsecond_factor = \"required\"";
    with_provider(Provider::start("userinfo"), required, "", async |desk, _| {
        // What the organisation asks for is shown at the provider: the second step of local accounts is not asked for.
        let mut liisa = signed_in(desk, "liisa").await;
        liisa.follow().await;
        assert_eq!(liisa.page.status, StatusCode::OK);
        liisa.get("/desk/me").await;
        assert!(
            liisa.page.has("Kirjaudut organisaatiosi tunnuksella") && !liisa.page.has("/desk/me/password")
        );
        liisa.get("/desk/me/second").await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
        for password in ["", PASSWORD] {
            let mut browser = desk.browser();
            browser.sign_in("liisa-2", password).await;
            assert!(browser.page.status.is_client_error() && is_outside(&browser).await);
        }
        for form in ["/desk/me/password", "/desk/me/second/begin"] {
            liisa.get("/desk/me").await;
            liisa.post(form, &[("current", ""), ("new", "aivan uusi salasana")]).await;
            assert_eq!(liisa.page.status.as_u16() / 100, 4, "{form}");
        }
        assert!(!desk.user("liisa-2").await.is_local());
    })
    .await;
    with_provider(Provider::start("userinfo"), "", "", async |desk, _| {
        signed_in(desk, "liisa").await;
        let mut anna = desk.signed_in("anna").await;
        let own = format!("/desk/admin/accounts/{}", desk.user("liisa-2").await.id);
        anna.get(&own).await;
        assert!(anna.page.has("Organisaation tunnus"));
        assert!(!anna.page.has(&format!("{own}/password")) && !anna.page.has(&format!("{own}/rights")));
        anna.post(&format!("{own}/password"), &[]).await;
        assert_eq!(anna.page.status, StatusCode::FORBIDDEN);
        anna.get(&own).await;
        anna.post(&format!("{own}/rights"), &[("role", "administrator"), ("queues", "support")]).await;
        assert_eq!(anna.page.status, StatusCode::FORBIDDEN);
        let user = desk.user("liisa-2").await;
        assert_eq!((user.role, user.is_local()), (Role::Counsellor, false));
        anna.get(&own).await;
        anna.post(&format!("{own}/disable"), &[]).await;
        assert_eq!(anna.page.status, StatusCode::SEE_OTHER, "disabling stays possible");
    })
    .await;
}

#[tokio::test]
async fn with_the_provider_only_no_password_opens() {
    let button =
        "only = true\nbutton = { fi = \"Kaupungin tunnus\", sv = \"Stadens konto\", en = \"City account\" }";
    with_provider(Provider::start("userinfo"), "", button, async |desk, _| {
        let mut browser = desk.browser();
        browser.get("/desk/sign-in?lang=sv").await;
        assert!(browser.page.has("Stadens konto") && !browser.page.has("type=\"password\""));
        for path in ["/desk/sign-in", "/desk/sign-in/code"] {
            browser.post(path, &[("user", "liisa"), ("password", PASSWORD), ("code", "123456")]).await;
            assert_eq!(browser.page.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert!(is_outside(&browser).await);
        signed_in(desk, "liisa").await;
    })
    .await;
}

#[tokio::test]
async fn without_a_provider_there_is_no_button() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut browser = desk.browser();
        browser.get("/desk/sign-in").await;
        assert!(!browser.page.has(START) && browser.page.has("type=\"password\""));
        for path in [START, "/desk/oidc/callback?code=x&state=y"] {
            browser.get(path).await;
            assert_eq!(browser.page.status, StatusCode::NOT_FOUND, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_address_cannot_make_us_ask_for_ever_nor_lead_elsewhere() {
    let provider = Provider::start("userinfo");
    let more = provider.settings("", "");
    let setup = || Setup {
        more,
        allowed: Allowed { sign_in_address: 3, ..Allowed::everything() },
        ..Setup::default()
    };
    on_each(setup, async |desk: &Desk| {
        desk.world.clock.set(Clock::system().now());
        let mut browser = desk.browser();
        for _ in 0..3 {
            set_out(&mut browser, "?next=//evil.example").await;
        }
        browser.get(START).await;
        assert_eq!(browser.page.status, StatusCode::TOO_MANY_REQUESTS);
        let walks = "SELECT COUNT(*) FROM provider_sign_ins";
        assert_eq!(desk.world.number(walks).await, 3, "one way back for each time they set out");
    })
    .await;
    with_provider(provider, "", "", async |desk, _| {
        let mut browser = desk.browser();
        let there = set_out(&mut browser, "?next=//evil.example").await;
        browser.get(path(&at_provider(&there, "liisa").await)).await;
        assert_eq!(browser.page.location, "/desk");
    })
    .await;
}
