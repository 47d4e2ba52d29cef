//! The second step of signing in, as a browser without JavaScript meets it.

use crate::support::desk::{Browser, Desk, PASSWORD, Setup, on_each};
use axum::http::StatusCode;
use data_encoding::BASE32_NOPAD;
use jiff::SignedDuration;
use suunta_server::desk::list;
use suunta_server::referrals::model::Role;
use suunta_server::store::{Actor, User};
use suunta_server::web::limits::Allowed;
use totp_rs::Builder;

const CODE: &str = "/desk/sign-in/code";
const SECOND: &str = "/desk/me/second";

fn seconds(desk: &Desk, n: i64) {
    desk.world.clock.set(desk.world.now() + SignedDuration::from_secs(n));
}

/// What an app on the phone shows at this moment.
fn code(desk: &Desk, secret: &[u8]) -> String {
    let app = Builder::new().with_secret(secret).build_noncompliant();
    app.generate(u64::try_from(desk.world.now().as_second()).expect("after 1970")).to_string()
}

/// Other six digits than the app has shown, shows or will show.
fn other_code(desk: &Desk, secret: &[u8]) -> String {
    let near: Vec<String> = (-1..=1)
        .map(|step| {
            let app = Builder::new().with_secret(secret).build_noncompliant();
            app.generate(u64::try_from(desk.world.now().as_second() + 30 * step).expect("positive"))
                .to_string()
        })
        .collect();
    (0..4)
        .map(|n| format!("{n:06}"))
        .find(|code| !near.contains(code))
        .expect("three of four at most are right")
}

/// The secret that stands on the page, as somebody would type it into an app.
fn secret_on(browser: &Browser) -> Vec<u8> {
    let (_, rest) = browser.page.html.split_once("class=\"secret\">").expect("the secret");
    let typed = rest.split_once('<').expect("its end").0.replace(' ', "");
    BASE32_NOPAD.decode(typed.as_bytes()).expect("base32")
}

fn codes_on(browser: &Browser) -> Vec<String> {
    let pieces = browser.page.html.split("<li><code>").skip(1);
    pieces.map(|piece| piece.split_once('<').expect("its end").0.to_owned()).collect()
}

/// Sets the second step up for somebody who is signed in; the secret and the recovery codes.
async fn set_up(desk: &Desk, browser: &mut Browser) -> (Vec<u8>, Vec<String>) {
    browser.get(SECOND).await;
    browser.post("/desk/me/second/begin", &[("current", PASSWORD)]).await;
    assert_eq!(browser.page.status, StatusCode::OK, "{}", browser.page.html);
    let secret = secret_on(browser);
    let now = code(desk, &secret);
    browser.post("/desk/me/second/on", &[("code", &now)]).await;
    assert_eq!(browser.page.status, StatusCode::OK, "{}", browser.page.html);
    seconds(desk, 30);
    (secret, codes_on(browser))
}

async fn half_way(desk: &Desk, login: &str) -> Browser {
    let mut browser = desk.browser();
    browser.sign_in(login, PASSWORD).await;
    assert_eq!((browser.page.status, browser.page.location.as_str()), (StatusCode::SEE_OTHER, CODE));
    browser.follow().await;
    browser
}

/// Nothing but the way in is open.
async fn is_outside(browser: &Browser) -> bool {
    let mut browser = browser.clone();
    browser.get("/desk").await;
    browser.page.status == StatusCode::SEE_OTHER && browser.page.location.starts_with("/desk/sign-in")
}

#[tokio::test]
async fn set_up_once_asked_for_ever_after() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut liisa = desk.signed_in("liisa").await;
        let mut elsewhere = desk.signed_in("liisa").await;
        liisa.get("/desk/me").await;
        assert!(liisa.page.has("href=\"/desk/me/second\""));
        liisa.get(SECOND).await;
        liisa.post("/desk/me/second/begin", &[("current", "wrong password")]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(liisa.page.has("href=\"#current\"") && !liisa.page.has("class=\"secret\""));
        liisa.post("/desk/me/second/on", &[("code", "000000")]).await;
        assert_eq!(liisa.page.status, StatusCode::CONFLICT, "without a password there is nothing to confirm");

        liisa.post("/desk/me/second/begin", &[("current", PASSWORD)]).await;
        let secret = secret_on(&liisa);
        assert_eq!(secret.len(), 20);
        assert!(liisa.page.has("href=\"otpauth://totp/Suunta:liisa?secret="));
        assert!(liisa.page.has("<svg class=\"qr\"") && !liisa.page.has("style="), "the policy allows it");
        assert!(liisa.page.has("autocomplete=\"one-time-code\"") && liisa.page.has("inputmode=\"numeric\""));
        assert_eq!(liisa.page.cache, "no-store");
        let wrong = other_code(desk, &secret);
        liisa.post("/desk/me/second/on", &[("code", &wrong)]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(secret_on(&liisa), secret, "one tries again with the same");
        assert!(desk.signed_in("liisa").await.page.location == "/desk", "not asked for before it is on");

        let now = code(desk, &secret);
        liisa.post("/desk/me/second/on", &[("code", &format!(" {} {} ", &now[..3], &now[3..]))]).await;
        let codes = codes_on(&liisa);
        assert_eq!(codes.len(), 10, "{}", liisa.page.html);
        assert!(codes.iter().all(|code| code.len() == 19 && code.matches('-').count() == 3));
        liisa.get(SECOND).await;
        assert!(liisa.page.has("Varakoodeja on jäljellä 10") && !liisa.page.has(&codes[0]), "shown once");
        elsewhere.get("/desk").await;
        assert_eq!(elsewhere.page.status, StatusCode::SEE_OTHER, "other browsers sign in anew");

        // The code that turned it on is spent.
        let mut browser = half_way(desk, "liisa").await;
        assert!(browser.page.has("autocomplete=\"one-time-code\"") && is_outside(&browser).await);
        browser.post(CODE, &[("code", &now)]).await;
        assert_eq!(browser.page.status, StatusCode::UNAUTHORIZED);
        seconds(desk, 30);
        let next = code(desk, &secret);
        browser.post(CODE, &[("code", &format!("{} {}", &next[..3], &next[3..]))]).await;
        assert_eq!((browser.page.status, browser.page.location.as_str()), (StatusCode::SEE_OTHER, "/desk"));
        browser.follow().await;
        assert!(browser.page.has("Liisa Testi"));

        // And so is every code that let somebody in.
        let mut twice = half_way(desk, "liisa").await;
        twice.post(CODE, &[("code", &next)]).await;
        assert_eq!(twice.page.status, StatusCode::UNAUTHORIZED);
        assert!(is_outside(&twice).await);
    })
    .await;
}

#[tokio::test]
async fn between_the_steps_nobody_is_in() {
    on_each(Setup::default, async |desk: &Desk| {
        let (secret, _) = set_up(desk, &mut desk.signed_in("liisa").await).await;
        let mut half = half_way(desk, "liisa").await;
        assert!(!half.cookies.contains_key("suunta-desk"), "no session");
        for route in list() {
            let path = route.path.replace("{id}", "guidance");
            match route.method {
                "GET" => half.get(&path).await,
                _ => half.post(&path, &[]).await,
            };
            let refused = half.page.status == StatusCode::UNAUTHORIZED
                || half.page.location.starts_with("/desk/sign-in?");
            assert!(refused, "{path}: {}", half.page.status);
        }
        // Bound to the browser: neither the token of the form nor the code helps in another one.
        half.get(CODE).await;
        let token = half.page.hidden("csrf").expect("a token");
        let mut other = desk.browser();
        other.post_bare(CODE, &[("csrf", &token), ("code", &code(desk, &secret))]).await;
        assert_eq!(other.page.location, "/desk/sign-in?told=late");
        other.follow().await;
        assert!(other.page.has("Koodin aika loppui"));
        half.post_bare(CODE, &[("code", &code(desk, &secret))]).await;
        assert_eq!(half.page.status, StatusCode::FORBIDDEN, "the form must be our own");
        assert!(is_outside(&half).await);

        // A session that the browser had is over before the code is asked for.
        let mut before = desk.signed_in("matti").await;
        let kept = before.cookies.clone();
        before.sign_in("liisa", PASSWORD).await;
        before.cookies = kept;
        assert!(is_outside(&before).await);

        // Five minutes.
        half.get(CODE).await;
        seconds(desk, 301);
        half.post(CODE, &[("code", &code(desk, &secret))]).await;
        assert_eq!(half.page.location, "/desk/sign-in?told=late");
        assert!(is_outside(&half).await);

        // What is withdrawn between the steps is withdrawn.
        let mut half = half_way(desk, "liisa").await;
        let user = desk.user("liisa").await;
        desk.app.store.set_user(User { active: false, ..user }, Actor::System).await.expect("set");
        half.post(CODE, &[("code", &code(desk, &secret))]).await;
        assert_eq!(half.page.location, "/desk/sign-in?told=late");
    })
    .await;
}

#[tokio::test]
async fn the_wanted_page_and_the_language_come_along() {
    on_each(Setup::default, async |desk: &Desk| {
        let (secret, _) = set_up(desk, &mut desk.signed_in("liisa").await).await;
        let mut browser = desk.browser();
        browser.get("/desk/sign-in?next=/desk/search").await;
        let fields = [("user", "liisa"), ("password", PASSWORD), ("next", "/desk/search")];
        browser.post("/desk/sign-in", &fields).await;
        browser.get(&format!("{CODE}?lang=sv")).await;
        assert!(browser.page.has("<html lang=\"sv\"") && browser.page.has("Kod från telefonen"));
        browser.post(CODE, &[("code", ""), ("lang", "sv")]).await;
        assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(browser.page.has("href=\"#code\"") && browser.page.has("Skriv koden från telefonen"));
        browser.post(CODE, &[("code", &code(desk, &secret)), ("lang", "sv")]).await;
        assert_eq!(browser.page.location, "/desk/search");
    })
    .await;
}

#[tokio::test]
async fn a_recovery_code_works_once() {
    on_each(Setup::default, async |desk: &Desk| {
        let (_, codes) = set_up(desk, &mut desk.signed_in("liisa").await).await;
        let (_, others) = set_up(desk, &mut desk.signed_in("matti").await).await;
        let mut browser = half_way(desk, "liisa").await;
        for wrong in ["abcd-efgh-ijkl-mnop", &others[0]] {
            browser.post(CODE, &[("code", ""), ("recovery", wrong)]).await;
            assert_eq!(browser.page.status, StatusCode::UNAUTHORIZED);
            assert!(browser.page.has("href=\"#recovery\"") && browser.page.has("<details open>"));
            assert!(!browser.page.has(wrong), "a code is never shown again");
        }
        browser.post(CODE, &[("code", ""), ("recovery", &codes[3].to_uppercase().replace('-', " "))]).await;
        assert_eq!(browser.page.location, "/desk");
        let mut again = half_way(desk, "liisa").await;
        again.post(CODE, &[("recovery", &codes[3])]).await;
        assert_eq!(again.page.status, StatusCode::UNAUTHORIZED);
        again.post(CODE, &[("recovery", &codes[4])]).await;
        again.get(SECOND).await;
        assert!(again.page.has("Varakoodeja on jäljellä 8"));
    })
    .await;
}

#[tokio::test]
async fn codes_cannot_be_tried_for_ever() {
    let setup =
        || Setup { allowed: Allowed { sign_in_account: 6, ..Allowed::everything() }, ..Setup::default() };
    on_each(setup, async |desk: &Desk| {
        // Signing in, the password for the secret, its confirmation, and the password again: four of six.
        let (secret, codes) = set_up(desk, &mut desk.signed_in("liisa").await).await;
        let mut browser = half_way(desk, "liisa").await;
        for _ in 0..2 {
            let wrong = other_code(desk, &secret);
            browser.post(CODE, &[("code", &wrong)]).await;
            assert_eq!(browser.page.status, StatusCode::UNAUTHORIZED);
        }
        for fields in [("code", code(desk, &secret)), ("recovery", codes[0].clone())] {
            browser.post(CODE, &[(fields.0, &fields.1)]).await;
            assert_eq!(browser.page.status, StatusCode::TOO_MANY_REQUESTS);
        }
        assert!(is_outside(&browser).await);
    })
    .await;
}

#[tokio::test]
async fn turning_it_off_takes_password_and_code() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut liisa = desk.signed_in("liisa").await;
        let (secret, codes) = set_up(desk, &mut liisa).await;
        let off = "/desk/me/second/off";
        let (now, wrong) = (code(desk, &secret), other_code(desk, &secret));
        liisa.get(SECOND).await;
        for (password, code) in [("wrong password", now.as_str()), (PASSWORD, wrong.as_str()), (PASSWORD, "")]
        {
            liisa.post(off, &[("current", password), ("code", code)]).await;
            assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{password} {code}");
        }
        liisa.post("/desk/me/second/begin", &[("current", PASSWORD)]).await;
        assert_eq!(liisa.page.status, StatusCode::SEE_OTHER, "an active one is not replaced");
        half_way(desk, "liisa").await;
        liisa.get(SECOND).await;
        liisa.post(off, &[("current", PASSWORD), ("code", &now)]).await;
        liisa.follow().await;
        assert!(liisa.page.has("ei ole enää käytössä"), "{}", liisa.page.html);
        desk.signed_in("liisa").await.follow().await;

        // Once more, and off with a recovery code; those of the first time are worth nothing.
        let (_, fresh) = set_up(desk, &mut liisa).await;
        liisa.get(SECOND).await;
        liisa.post(off, &[("current", PASSWORD), ("recovery", &codes[0])]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        liisa.post(off, &[("current", PASSWORD), ("recovery", &fresh[0])]).await;
        assert_eq!(liisa.page.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn an_administrator_takes_it_away_within_reach() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut liisa = desk.signed_in("liisa").await;
        set_up(desk, &mut liisa).await;
        let id = desk.user("liisa").await.id;
        let path = format!("/desk/admin/accounts/{id}");
        let mut arvo = desk.signed_in("arvo").await;
        arvo.get("/desk/me").await;
        arvo.post(&format!("{path}/second"), &[]).await;
        assert_eq!(arvo.page.status, StatusCode::NOT_FOUND, "another organisation's");
        let mut matti = desk.signed_in("matti").await;
        matti.get("/desk/me").await;
        matti.post(&format!("{path}/second"), &[]).await;
        assert_eq!(matti.page.status, StatusCode::FORBIDDEN);

        let mut anna = desk.signed_in("anna").await;
        anna.get(&path).await;
        assert!(anna.page.has(&format!("{path}/second")) && anna.page.has("Toinen vaihe käytössä"));
        anna.post(&format!("{path}/second"), &[]).await;
        anna.follow().await;
        assert!(anna.page.has("Toinen vaihe on poistettu") && !anna.page.has(&format!("{path}/second")));
        assert!(is_outside(&liisa).await, "signed out");
        assert_eq!(desk.signed_in("liisa").await.page.location, "/desk", "by the password alone");
        let rows = desk.app.store.audit_of(id).await.expect("reads");
        let by = Actor::Staff(desk.user("anna").await.id);
        assert!(rows.iter().any(|row| row.result == "taken-away" && row.actor == by));

        set_up(desk, &mut anna).await;
        let own = format!("/desk/admin/accounts/{}", desk.user("anna").await.id);
        anna.get(&own).await;
        assert!(!anna.page.has(&format!("{own}/second")));
        anna.post(&format!("{own}/second"), &[]).await;
        assert_eq!(anna.page.status, StatusCode::FORBIDDEN, "one's own takes password and code");
    })
    .await;
}

#[tokio::test]
async fn where_it_is_required_nothing_else_opens_first() {
    let setup = || Setup { more: "[sign_in]\nsecond_factor = \"required\"", ..Setup::default() };
    on_each(setup, async |desk: &Desk| {
        let mut anna = desk.signed_in("anna").await;
        let id = desk.user("anna").await.id.to_string();
        let open = [SECOND, "/desk/me/second/begin", "/desk/me/second/on", "/desk/me/second/off"];
        let also = ["/desk/sign-out", "/desk/sign-out-everywhere", "/desk/me/language"];
        for route in list() {
            if open.contains(&route.path) || also.contains(&route.path) {
                continue;
            }
            let path = route.path.replace("{id}", &id);
            anna.get(SECOND).await;
            if route.method == "GET" {
                anna.get(&path).await;
                assert_eq!(anna.page.location, SECOND, "{path}");
            } else {
                anna.post(&path, &[("note-text", "kirjoitettu teksti")]).await;
                assert_eq!(anna.page.status, StatusCode::FORBIDDEN, "{path}");
                assert!(anna.page.has("kirjoitettu teksti") && anna.page.has("Ota ensin toinen vaihe"));
            }
        }
        anna.get(SECOND).await;
        assert!(anna.page.has("Täällä jokainen tarvitsee"));
        anna.post("/desk/me/language", &[("lang", "sv"), ("back", SECOND)]).await;
        anna.follow().await;
        assert!(anna.page.has("Här behöver alla"));
        let (secret, _) = set_up(desk, &mut anna).await;
        anna.get("/desk/admin").await;
        assert_eq!(anna.page.status, StatusCode::OK, "now everything is open");
        anna.post("/desk/sign-out", &[]).await;
        assert_eq!(anna.page.status, StatusCode::SEE_OTHER);
        let mut browser = half_way(desk, "anna").await;
        browser.post(CODE, &[("code", &code(desk, &secret))]).await;
        browser.follow().await;
        assert_eq!(browser.page.status, StatusCode::OK);
        assert_eq!(desk.user("anna").await.role, Role::Administrator);
    })
    .await;
}

/// Nothing that is audited or stored gives a secret away.
#[tokio::test]
async fn secrets_stay_sealed() {
    on_each(Setup::default, async |desk: &Desk| {
        let (secret, codes) = set_up(desk, &mut desk.signed_in("liisa").await).await;
        let id = desk.user("liisa").await.id;
        let audit = format!("{:?}", desk.app.store.audit_of(id).await.expect("reads"));
        let typed = BASE32_NOPAD.encode(&secret);
        for hidden in codes.iter().map(String::as_str).chain([typed.as_str()]) {
            assert!(!audit.contains(hidden));
        }
        let stored = desk.world.blobs("SELECT secret FROM second_steps").await;
        assert_eq!(stored.len(), 1);
        assert!(!stored[0].windows(8).any(|window| secret.windows(8).any(|plain| plain == window)));
        let hashes = desk.world.blobs("SELECT code_hash FROM recovery_codes").await;
        assert_eq!(hashes.len(), 10);
        let letters: Vec<String> = codes.iter().map(|code| code.replace('-', "")).collect();
        assert!(hashes.iter().all(|hash| hash.len() == 32
            && !letters.iter().any(|code| hash.windows(4).any(|window| window == &code.as_bytes()[..4]))));

        // Moved to another account's row, it opens nothing.
        let matti = desk.user("matti").await.id;
        let (from, to) = (desk.world.hex(id.as_bytes()), desk.world.hex(matti.as_bytes()));
        let moved = format!(
            "INSERT INTO second_steps SELECT {to}, secret, active, 0, started FROM second_steps WHERE user_id = {from}"
        );
        desk.world.sql(&moved).await.expect("moved");
        let mut browser = half_way(desk, "matti").await;
        browser.post(CODE, &[("code", &code(desk, &secret))]).await;
        assert_eq!(browser.page.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(is_outside(&browser).await);
    })
    .await;
}
