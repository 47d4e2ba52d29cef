//! Nothing typed is ever lost: drafts of the forms of a case, through conflicts, old pages, ended sessions, and for the
//! person who typed them alone.

use crate::support::desk::{Browser, Desk, PASSWORD, Setup, maija, on_each};
use axum::http::StatusCode;
use suunta_server::referrals::model::Case;
use suunta_server::store::{Actor, User};

const TEXT: &str = "Soitettu, <b>lupasi</b> miettiä";
const SHOWN: &str = "Soitettu, &#60;b&#62;lupasi&#60;/b&#62; miettiä";

fn path(case: &Case, more: &str) -> String {
    format!("/desk/cases/{}{more}", case.id)
}

/// The form of an action: from its opening to its end.
fn form<'a>(browser: &'a Browser, action: &str) -> &'a str {
    let html = &browser.page.html;
    let start = html.find(&format!("/{action}\" novalidate")).expect(action);
    let before = html[..start].rfind("<details").unwrap_or(start);
    let end = html[start..].find("</form>").expect("its end");
    &html[before..start + end]
}

async fn drafts(desk: &Desk, login: &str, case: &Case) -> usize {
    let user = desk.user(login).await.id;
    desk.app.store.drafts(user, case.id).await.expect("reads").len()
}

/// Opens the case and sees the note filled in, open, and said to be a draft.
async fn sees_draft(browser: &mut Browser, case: &Case) {
    browser.get(&path(case, "")).await;
    assert_eq!(browser.page.textarea("note-text"), Some(SHOWN), "{}", browser.page.html);
    let form = form(browser, "note");
    assert!(
        form.starts_with("<details") && form.split('>').next().is_some_and(|tag| tag.ends_with(" open")),
        "{form}"
    );
    assert!(form.contains("Luonnos, tallennettu klo 10.00. Sitä ei ole vielä lähetetty."), "{form}");
    assert!(form.contains("Poista luonnos"));
}

#[tokio::test]
async fn what_is_typed_is_there_the_next_time() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get(&path(&case, "")).await;
        assert!(!form(&liisa, "note").contains("Luonnos, "), "no draft yet");
        let typed = [("draft", "note"), ("note-text", TEXT)];
        liisa.post_by_script(&path(&case, "/draft"), &typed).await;
        assert_eq!(liisa.heard.status, StatusCode::OK);
        assert_eq!(liisa.heard.html, r#"{"kept":true,"said":"Luonnos on tallessa, klo 10.00."}"#);
        assert_eq!(liisa.heard.cache, "no-store");
        // Another browser of the same person, another day.
        let mut laptop = desk.signed_in("liisa").await;
        sees_draft(&mut laptop, &case).await;
        desk.world.pass(24);
        let mut laptop = desk.signed_in("liisa").await;
        laptop.get(&path(&case, "")).await;
        assert!(form(&laptop, "note").contains("tallennettu 23.11.2026 klo 10.00"));
        // Nobody else sees it, not even a member of the same queue.
        let mut matti = desk.signed_in("matti").await;
        matti.get(&path(&case, "")).await;
        assert!(!matti.page.has(SHOWN) && !form(&matti, "note").contains("Luonnos, "));
        laptop.post(&path(&case, "/note"), &[("note-text", TEXT)]).await;
        laptop.follow().await;
        assert_eq!(laptop.page.textarea("note-text"), Some(""), "sent, and no draft any more");
        assert_eq!(drafts(desk, "liisa", &case).await, 0);
    })
    .await;
}

#[tokio::test]
async fn drafts_are_saved_and_discarded_without_a_script_too() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(case.id, "claim", &[]).await;
        let fields =
            [("contacted-channel", "phone"), ("contacted-next", "2026-11-30"), ("contacted-note", TEXT)];
        let mut all = vec![("draft", "contacted")];
        all.extend(fields);
        liisa.act(case.id, "draft", &all).await;
        liisa.follow().await;
        assert!(liisa.page.has("Luonnos on tallessa. Sitä ei ole vielä lähetetty."));
        let form = form(&liisa, "contacted");
        assert!(form.contains("value=\"phone\" checked") && form.contains("value=\"2026-11-30\""), "{form}");
        assert_eq!(liisa.page.textarea("contacted-note"), Some(SHOWN));
        assert_eq!(desk.now(&case).await.contacted, None, "nothing was sent");
        liisa.post(&path(&case, "/discard"), &[("draft", "contacted")]).await;
        liisa.follow().await;
        assert!(liisa.page.has("Luonnos on poistettu.") && liisa.page.textarea("contacted-note") == Some(""));
        // An emptied form has no draft.
        liisa.act(case.id, "draft", &[("draft", "note"), ("note-text", "x")]).await;
        assert_eq!(drafts(desk, "liisa", &case).await, 1);
        liisa.act(case.id, "draft", &[("draft", "note"), ("note-text", "  ")]).await;
        assert_eq!(drafts(desk, "liisa", &case).await, 0);
        liisa.act(case.id, "draft", &[("draft", "no-such-form"), ("note-text", "x")]).await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_refused_form_is_a_draft() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(case.id, "claim", &[]).await;
        // Something to mend.
        liisa.act(case.id, "close", &[("close-note", TEXT)]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        liisa.get(&path(&case, "")).await;
        assert_eq!(liisa.page.textarea("close-note"), Some(SHOWN));
        // Too long to be sent, not too long to be kept.
        let long = "ä".repeat(4_001);
        liisa.act(case.id, "plan", &[("plan-text", &long), ("plan-next", "2026-12-01")]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        liisa.act(case.id, "note", &[("note-text", &long)]).await;
        liisa.get(&path(&case, "")).await;
        assert_eq!(liisa.page.textarea("note-text"), Some(long.as_str()));
        // Beyond all measure: nothing is kept, and nobody says that it is.
        let longest = "x".repeat(33_000);
        liisa.post_by_script(&path(&case, "/draft"), &[("draft", "move"), ("move-reason", &longest)]).await;
        assert_eq!(liisa.heard.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(liisa.heard.has("\"kept\":false"), "{}", liisa.heard.html);
    })
    .await;
}

#[tokio::test]
async fn a_conflict_leaves_a_draft_also_where_the_form_is_gone() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(case.id, "claim", &[]).await;
        liisa.follow().await;
        let (store, anna) = (&desk.app.store, desk.user("anna").await.id);
        let matti = desk.user("matti").await.id;
        store.assign(case.id, anna, desk.now(&case).await.version, matti).await.expect("given away");
        let fields =
            [("contacted-channel", "phone"), ("contacted-next", "2026-11-30"), ("contacted-note", TEXT)];
        liisa.post(&path(&case, "/contacted"), &fields).await;
        assert_eq!(liisa.page.status, StatusCode::CONFLICT);
        for again in [false, true] {
            if again {
                liisa.get(&path(&case, "")).await;
            }
            assert!(!liisa.page.has("/contacted\" novalidate"), "no longer theirs to do");
            assert!(liisa.page.has(SHOWN) && liisa.page.has("<dd class=\"words\">puhelu</dd>"), "{again}");
            assert!(liisa.page.has("Tätä tointa et voi nyt tehdä"), "{again}");
        }
        store
            .assign(case.id, anna, desk.now(&case).await.version, desk.user("liisa").await.id)
            .await
            .expect("back");
        liisa.get(&path(&case, "")).await;
        assert_eq!(liisa.page.textarea("contacted-note"), Some(SHOWN));
        assert!(form(&liisa, "contacted").contains("Asia on sen jälkeen muuttunut"));
        liisa.post(&path(&case, "/contacted"), &fields).await;
        liisa.follow().await;
        assert_eq!(drafts(desk, "liisa", &case).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_conflict_shows_both_versions_and_can_be_sent_again() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        let before = desk.world.text("ennen kuin Liisa avasi sivun");
        desk.app.store.note(case.id, desk.user("anna").await.id, before).await.expect("noted");
        liisa.act(case.id, "claim", &[]).await;
        liisa.follow().await;
        // The same person goes on elsewhere, and the client writes too.
        let mut phone = desk.signed_in("liisa").await;
        phone
            .act(case.id, "attempt", &[("attempt-channel", "sms"), ("attempt-note", "ei <i>vastannut</i>")])
            .await;
        desk.app.store.contest(case.id, desk.world.text("väärä jono")).await.expect("contested");
        let fields =
            [("contacted-channel", "phone"), ("contacted-next", "2026-11-30"), ("contacted-note", TEXT)];
        liisa.post(&path(&case, "/contacted"), &fields).await;
        assert_eq!(liisa.page.status, StatusCode::CONFLICT);
        let (_, sides) = liisa.page.html.split_once("class=\"sides\"").expect("both versions");
        let (now, yours) = sides.split_once("id=\"yours\"").expect("what was typed");
        let yours = yours.split_once("</section>").expect("its end").0;
        for text in
            ["Yhteyttä yritettiin (Liisa Testi)", "tekstiviesti", "ei &#60;i&#62;vastannut", "väärä jono"]
        {
            assert!(now.contains(text), "{text}: {now}");
        }
        assert!(!now.contains("ennen kuin Liisa"), "only what came after: {now}");
        for text in [SHOWN, "puhelu", "30.11.2026", "href=\"#form-contacted\""] {
            assert!(yours.contains(text), "{text}: {yours}");
        }
        // Still in the form, which can be sent again against the case as it is now.
        assert_eq!(liisa.page.textarea("contacted-note"), Some(SHOWN));
        assert!(form(&liisa, "contacted").contains("value=\"2026-11-30\""));
        liisa.post(&path(&case, "/contacted"), &fields).await;
        assert_eq!(liisa.page.status, StatusCode::SEE_OTHER);
        assert!(desk.now(&case).await.contacted.is_some());
    })
    .await;
}

/// Sends the note from a page that is open, and expects a refusal after which nothing typed is on the page.
async fn send_late(browser: &mut Browser, case: &Case, status: StatusCode, said: &str) {
    browser.post(&path(case, "/note"), &[("note-text", TEXT)]).await;
    assert_eq!(browser.page.status, status);
    assert!(browser.page.has(said), "{}", browser.page.html);
    assert!(!browser.page.has(SHOWN), "safe, so that it need not stand on a screen nobody is signed in at");
}

async fn signs_in_again(browser: &mut Browser, login: &str, case: &Case) {
    browser.get(&format!("/desk/sign-in?next={}", path(case, ""))).await;
    let next = path(case, "");
    browser
        .post("/desk/sign-in", &[("user", login), ("password", PASSWORD), ("next", &next), ("lang", "fi")])
        .await;
    assert_eq!(browser.page.location, next);
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_waits_for_the_same_person() {
    on_each(Setup::default, async |desk| {
        let safe = "Kun kirjaudut uudelleen, se on valmiina lomakkeella.";
        // Half an hour without use; ended by themselves elsewhere; signed out in another tab of this browser.
        for way in ["idle", "everywhere", "out"] {
            let case = desk.case("guidance", &maija(), 3).await;
            let mut liisa = desk.signed_in("liisa").await;
            liisa.get(&path(&case, "")).await;
            let open = liisa.page.clone();
            match way {
                "idle" => desk.world.pass(1),
                "everywhere" => {
                    let mut phone = desk.signed_in("liisa").await;
                    phone.get("/desk/me").await;
                    phone.post("/desk/sign-out-everywhere", &[]).await;
                }
                _ => {
                    liisa.post("/desk/sign-out", &[]).await;
                    assert!(!liisa.cookies.contains_key("suunta-desk"));
                    liisa.page = open;
                }
            }
            send_late(&mut liisa, &case, StatusCode::UNAUTHORIZED, safe).await;
            assert!(liisa.page.has(&format!("/desk/sign-in?next={}", path(&case, ""))), "{way}");
            // Another person at the same browser sees nothing of it.
            let mut matti = liisa.clone();
            signs_in_again(&mut matti, "matti", &case).await;
            matti.follow().await;
            assert!(!matti.page.has(SHOWN) && matti.page.textarea("note-text") == Some(""), "{way}");
            assert_eq!(drafts(desk, "matti", &case).await, 0);
            signs_in_again(&mut liisa, "liisa", &case).await;
            liisa.follow().await;
            assert_eq!(liisa.page.textarea("note-text"), Some(SHOWN), "{way}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_page_from_before_the_sign_in_keeps_its_text_for_whoever_typed_it() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut tab = desk.signed_in("liisa").await;
        tab.get(&path(&case, "")).await;
        let open = tab.page.clone();
        // The same person signs in again in another tab: the old page's token is refused, its text is kept.
        signs_in_again(&mut tab, "liisa", &case).await;
        tab.page = open.clone();
        send_late(&mut tab, &case, StatusCode::FORBIDDEN, "Kun avaat sivun uudelleen").await;
        sees_draft(&mut tab, &case).await;
        tab.post(&path(&case, "/discard"), &[("draft", "note")]).await;
        // A colleague takes over the browser: what comes from the old page is for Liisa, not for them.
        signs_in_again(&mut tab, "matti", &case).await;
        tab.page = open;
        send_late(&mut tab, &case, StatusCode::FORBIDDEN, "Siihen kirjoitettu on tallessa hänelle").await;
        tab.get(&path(&case, "")).await;
        assert_eq!(tab.page.textarea("note-text"), Some(""));
        let mut liisa = desk.signed_in("liisa").await;
        sees_draft(&mut liisa, &case).await;
    })
    .await;
}

#[tokio::test]
async fn nobody_plants_a_text_with_somebody_else() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let shown = |browser: &Browser| browser.page.has(SHOWN);
        let note = path(&case, "/note");
        // The ended session's cookie without its secret; with the secret of another; without any cookie.
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get(&path(&case, "")).await;
        let secret = liisa.page.hidden("csrf").expect("a token");
        let mut matti = desk.signed_in("matti").await;
        matti.get(&path(&case, "")).await;
        let foreign = matti.page.hidden("csrf").expect("a token");
        desk.world.pass(1);
        for token in ["", "guessed", &foreign] {
            let mut forged = liisa.clone();
            forged.post_bare(&note, &[("csrf", token), ("note-text", TEXT)]).await;
            assert_eq!(forged.page.status, StatusCode::UNAUTHORIZED);
            assert!(shown(&forged), "nobody knows whose it is: the page shows it again");
        }
        let mut bare = desk.browser();
        bare.post_bare(&note, &[("csrf", &secret), ("note-text", TEXT)]).await;
        assert!(shown(&bare));
        // With somebody signed in, the secret of another's session is worth nothing without their cookie.
        let mut matti = desk.signed_in("matti").await;
        matti.post_bare(&note, &[("csrf", &secret), ("note-text", TEXT)]).await;
        assert!(matti.page.status == StatusCode::FORBIDDEN && shown(&matti));
        for login in ["liisa", "matti"] {
            assert_eq!(drafts(desk, login, &case).await, 0, "{login}");
        }
        // An account that was disabled meanwhile keeps nothing.
        let disabled = User { active: false, ..desk.user("liisa").await };
        desk.app.store.set_user(disabled, Actor::System).await.expect("set");
        liisa.post_bare(&note, &[("csrf", &secret), ("note-text", TEXT)]).await;
        assert!(liisa.page.status == StatusCode::UNAUTHORIZED && shown(&liisa));
        assert_eq!(drafts(desk, "liisa", &case).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_for_eyes_that_may_still_see_the_case() {
    on_each(Setup::default, async |desk| {
        let case = desk.case_with("safe", &maija(), 3, |new| new.protected = true).await;
        let mut saana = desk.signed_in("saana").await;
        saana.act(case.id, "draft", &[("draft", "note"), ("note-text", TEXT)]).await;
        saana.get(&path(&case, "")).await;
        assert_eq!(saana.page.textarea("note-text"), Some(SHOWN), "protected cases likewise");
        let open = saana.page.clone();
        let user = desk.user("saana").await;
        desk.app.store.set_memberships(user.id, vec!["guidance".into()], Actor::System).await.expect("set");
        saana.get(&path(&case, "")).await;
        assert!(saana.page.status == StatusCode::NOT_FOUND && !saana.page.has(SHOWN));
        for action in ["/draft", "/discard", "/note"] {
            saana.page = open.clone();
            saana.post(&path(&case, action), &[("draft", "note"), ("note-text", "lisää")]).await;
            assert_eq!(saana.page.status, StatusCode::NOT_FOUND, "{action}");
            assert!(saana.page.has("lisää") || action == "/discard" || action == "/draft", "{action}");
        }
        assert_eq!(drafts(desk, "saana", &case).await, 1, "neither changed nor gone");
        // Whoever may read and not work, writes no draft.
        let other = desk.case("support", &maija(), 3).await;
        let mut matti = desk.signed_in("matti").await;
        matti.act(other.id, "draft", &[("draft", "note"), ("note-text", TEXT)]).await;
        assert_eq!(matti.page.status, StatusCode::FORBIDDEN);
        assert_eq!(drafts(desk, "matti", &other).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_withdrawn_case_takes_its_drafts_along() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.act(case.id, "draft", &[("draft", "note"), ("note-text", TEXT)]).await;
        liisa.follow().await;
        desk.app.store.withdraw(case.id, Actor::Person).await.expect("withdrawn");
        assert_eq!(drafts(desk, "liisa", &case).await, 0);
        liisa.post(&path(&case, "/note"), &[("note-text", TEXT)]).await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
        assert!(liisa.page.has(SHOWN), "it cannot be kept any more: shown once");
        assert_eq!(drafts(desk, "liisa", &case).await, 0);
    })
    .await;
}
