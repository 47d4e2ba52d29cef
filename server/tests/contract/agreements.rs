//! Organisations that work together: agreements are made and ended by administrators of a party, read by everybody of the site,
//! and what is shared of a case ends with them.

use axum::http::StatusCode;
use jiff::{Timestamp, ToSpan};
use suunta_server::clock::Randomness;
use suunta_server::referrals::agreement::{Standing, Terms, Unagreed};
use suunta_server::referrals::model::{Channel, Role};
use suunta_server::referrals::plan::SharedPart;
use suunta_server::store::{Actor, NewAgreement, NewShare, StoreError, User};
use uuid::Uuid;

use crate::support::desk::{Browser, Desk, Setup, on_each};
use crate::support::plan::{held, sent, shares};
use crate::support::store::World;

const LIST: &str = "/desk/agreements";
const NEW: &str = "/desk/agreements/new/oulu";

crate::on_both!(
    what_an_organisation_sees_ends_with_the_agreement,
    a_renewal_follows_without_a_gap,
    only_administrators_of_a_party_make_and_end_one,
);

fn later(world: &World, minutes: i64) -> Timestamp {
    world.now().checked_add(minutes.minutes()).unwrap()
}

fn minutes_pass(world: &World, minutes: i64) {
    world.clock.set(later(world, minutes));
}

fn terms(world: &World, parts: &[SharedPart], from: i64, until: Option<i64>) -> Terms {
    Terms {
        parties: vec!["oulu".into(), "college".into()],
        parts: parts.to_vec(),
        starts: later(world, from),
        ends: until.map(|until| later(world, until)),
        ended: None,
    }
}

fn new(world: &World, terms: Terms) -> NewAgreement {
    let texts = ("Yhteinen ohjaus", "Rehtori");
    NewAgreement::seal(&world.keys, &world.clock, Randomness, "oulu", terms, texts)
}

async fn administrator(world: &World, login: &str) -> Uuid {
    let id = Randomness.id(&world.clock);
    let user = User {
        id,
        login: login.into(),
        display: login.into(),
        password_hash: "$argon2id$x".into(),
        role: Role::Administrator,
        lang: "fi".into(),
        demo: false,
        active: true,
    };
    world.store.add_user(user, Actor::System).await.unwrap();
    id
}

async fn made(world: &World, by: Uuid, terms: Terms) -> Uuid {
    let new = new(world, terms);
    let id = new.id;
    world.store.make_agreement(new, by, &["oulu".into()]).await.unwrap();
    id
}

/// A case of which these parts are shared with the college.
async fn shared_case(world: &World, parts: &[SharedPart]) -> Uuid {
    let anna = world.user("anna").await;
    let case = world.case("k").await;
    let case = world.store.claim(case.id, anna, case.version).await.unwrap();
    let next = later(world, 48 * 60);
    world.store.contacted(case.id, anna, case.version, Channel::Phone, next, None).await.unwrap();
    let share =
        NewShare::seal(&world.keys, &world.clock, Randomness, "college", parts.to_vec(), "Puhelussa tänään");
    world.store.share(case.id, anna, share).await.unwrap();
    case.id
}

async fn what_an_organisation_sees_ends_with_the_agreement(world: &World) {
    use SharedPart::{Contact, Digital, Message};
    use Unagreed::{Consent, Nothing};
    let root = administrator(world, "root").await;
    let case = shared_case(world, &[Contact, Digital]).await;
    let sees = async |without| world.store.shared_with(case, "college", without).await.unwrap();
    assert_eq!((sees(Consent).await.len(), sees(Nothing).await.len()), (2, 0), "where there is no agreement");
    let elsewhere =
        NewAgreement { site: "rovaniemi".into(), ..new(world, terms(world, &[Contact], 0, None)) };
    world.store.make_agreement(elsewhere, root, &["oulu".into()]).await.unwrap();
    assert_eq!(sees(Nothing).await, [], "an agreement of another site says nothing here");
    let short = made(world, root, terms(world, &[Digital, Message], 10, Some(60))).await;
    assert_eq!((sees(Consent).await.len(), sees(Nothing).await.len()), (2, 0), "it has not begun");
    minutes_pass(world, 10);
    for without in [Consent, Nothing] {
        assert_eq!(sees(without).await, [Digital], "the narrower of the two");
    }
    // Overlapping ones add up.
    let open = made(world, root, terms(world, &[Contact], 0, None)).await;
    assert_eq!(sees(Nothing).await, [Contact, Digital]);
    world.store.end_agreement(open, root, &["college".into()]).await.unwrap();
    assert_eq!(sees(Consent).await, [Digital], "gone at once");
    // The last moment of an agreement: gone a minute later at the latest, and nothing had to run for it.
    minutes_pass(world, 49);
    assert_eq!(sees(Consent).await, [Digital]);
    minutes_pass(world, 1);
    for without in [Consent, Nothing] {
        assert_eq!(sees(without).await, [], "the consent alone does not bring it back");
    }
    assert_eq!(world.store.shares_now(case, Consent).await.unwrap()[0].0.parts, [Contact, Digital]);
    let over = world.store.end_agreement(short, root, &["oulu".into()]).await;
    assert!(matches!(over, Err(StoreError::Refused("agreement-over"))), "{over:?}");
}

async fn a_renewal_follows_without_a_gap(world: &World) {
    use SharedPart::{Contact, Digital};
    let root = administrator(world, "root").await;
    let case = shared_case(world, &[Contact, Digital]).await;
    let first = made(world, root, terms(world, &[Contact], 0, Some(30))).await;
    let next =
        NewAgreement { renews: Some(first), ..new(world, terms(world, &[Contact, Digital], 30, None)) };
    let id = next.id;
    world.store.make_agreement(next, root, &["oulu".into()]).await.unwrap();
    for minute in 0..60 {
        let parts = world.store.shared_with(case, "college", Unagreed::Consent).await.unwrap();
        assert_eq!(parts, if minute < 30 { vec![Contact] } else { vec![Contact, Digital] }, "{minute}");
        minutes_pass(world, 1);
    }
    let listed = world.store.agreements("oulu").await.unwrap();
    assert_eq!(listed.iter().map(|one| one.id).collect::<Vec<_>>(), [id, first]);
    assert_eq!((listed[0].renews, listed[1].renews), (Some(first), None));
    assert_eq!(listed[0].purpose(&world.keys).unwrap(), "Yhteinen ohjaus");
    assert_eq!(listed[0].decides(&world.keys).unwrap(), "Rehtori");
    let stray = NewAgreement { renews: Some(Uuid::nil()), ..new(world, terms(world, &[Contact], 0, None)) };
    let stray = world.store.make_agreement(stray, root, &["oulu".into()]).await;
    assert!(matches!(stray, Err(StoreError::NotFound)));
}

async fn only_administrators_of_a_party_make_and_end_one(world: &World) {
    use SharedPart::Contact;
    let (root, anna) = (administrator(world, "root").await, world.user("anna").await);
    let good = || terms(world, &[Contact], 0, None);
    let oulu = ["oulu".to_owned()];
    for (user, within) in
        [(anna, &oulu[..]), (root, &["shelter".to_owned()]), (root, &[]), (Uuid::nil(), &oulu)]
    {
        let result = world.store.make_agreement(new(world, good()), user, within).await;
        assert!(matches!(result, Err(StoreError::NotFound)), "{result:?}");
    }
    let alone = Terms { parties: vec!["oulu".into()], ..good() };
    let backwards = terms(world, &[Contact], 10, Some(5));
    let past = terms(world, &[Contact], -20, Some(-10));
    for bad in [alone, backwards, past, terms(world, &[], 0, None)] {
        let result = world.store.make_agreement(new(world, bad), root, &oulu).await;
        assert!(matches!(result, Err(StoreError::Refused("agreement"))), "{result:?}");
    }
    assert!(world.store.agreements("oulu").await.unwrap().is_empty());
    let id = made(world, root, good()).await;
    for (user, within) in [(anna, &oulu[..]), (root, &["shelter".to_owned()]), (root, &[])] {
        assert!(matches!(world.store.end_agreement(id, user, within).await, Err(StoreError::NotFound)));
    }
    minutes_pass(world, 1);
    world.store.end_agreement(id, root, &oulu).await.unwrap();
    let stored = world.store.agreement(id).await.unwrap().unwrap();
    assert_eq!((stored.terms.standing(world.now()), stored.ended_by), (Standing::Over, Some(root)));
    let audit = world.store.audit_of(id).await.unwrap();
    let rows: Vec<_> =
        audit.iter().map(|row| (row.actor, row.action.as_str(), row.result.as_str())).collect();
    let staff = Actor::Staff(root);
    assert_eq!(
        rows,
        [(staff, "agreement", "oulu,college contact"), (staff, "agreement-end", "oulu,college")]
    );
    assert!(matches!(world.store.end_agreement(Uuid::nil(), root, &oulu).await, Err(StoreError::NotFound)));
}

const GOOD: [(&str, &str); 8] = [
    ("agreement-party", "oulu"),
    ("agreement-party", "college"),
    ("agreement-part", "contact"),
    ("agreement-part", "situation"),
    ("agreement-purpose-text", "Yhteinen polku <b>koulutukseen</b>"),
    ("agreement-from", "2026-11-23"),
    ("agreement-until", "2027-06-30"),
    ("agreement-decides-text", "Työllisyyspalvelujen johtaja"),
];

/// The same form with another value in one field.
fn but(field: &str, values: &[&'static str]) -> Vec<(&'static str, &'static str)> {
    let mut fields: Vec<_> = GOOD.iter().copied().filter(|(name, _)| *name != field).collect();
    let name = GOOD.iter().find(|(name, _)| *name == field).unwrap().0;
    fields.extend(values.iter().map(|value| (name, *value)));
    fields
}

async fn agrees(browser: &mut Browser, fields: &[(&str, &str)]) -> String {
    browser.get(NEW).await;
    browser.post(NEW, fields).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER, "{}", browser.page.html);
    let path = browser.page.location.split('?').next().unwrap().to_owned();
    browser.follow().await;
    path
}

#[tokio::test]
async fn an_administrator_writes_one_down_and_everybody_reads_it() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let mut anna = desk.signed_in("anna").await;
        anna.get(LIST).await;
        assert!(anna.page.has(&words.t("agreements-none")) && anna.page.has(NEW));
        let path = agrees(&mut anna, &GOOD).await;
        assert!(anna.page.has(&words.t("desk-done-agreement")) && anna.page.has("Oulun kaupunki – Opisto"));
        assert!(anna.page.has("Yhteinen polku &#60;b&#62;koulutukseen"), "{}", anna.page.html);
        assert!(anna.page.has("23.11.2026–30.6.2027") && anna.page.has("Anna Testi"));
        for login in ["liisa", "aino", "lea", "kirsi", "arvo", "saana", "root"] {
            let mut browser = desk.signed_in(login).await;
            browser.get(LIST).await;
            assert_eq!(browser.page.status, StatusCode::OK, "{login}");
            assert!(browser.page.has("Oulun kaupunki – Opisto") && browser.page.has("yhteystiedot, tilanne"));
            // Who leads each phase, and whose the stops of a pathway are.
            assert!(
                browser.page.has(&words.t("phase-training")) && browser.page.has("Kuka vastaa"),
                "{login}"
            );
            let manages = matches!(login, "arvo" | "root");
            assert_eq!(browser.page.has(NEW), manages, "{login}");
            browser.get(&path).await;
            assert_eq!(browser.page.status, StatusCode::OK, "{login}");
            assert_eq!(browser.page.has(&format!("{path}/end")), manages, "{login}");
            if !manages {
                browser.get("/desk/me").await;
                browser.post(&format!("{path}/end"), &[]).await;
                assert_eq!(browser.page.status, StatusCode::FORBIDDEN, "{login}");
            }
        }
        // The other party's administrator ends it too, once.
        let mut arvo = desk.signed_in("arvo").await;
        arvo.get(&path).await;
        let mut second = arvo.clone();
        arvo.post(&format!("{path}/end"), &[]).await;
        arvo.follow().await;
        assert!(arvo.page.has(&words.t("desk-done-agreement-ended")));
        assert!(!arvo.page.has(&format!("{path}/end\"")) && arvo.page.has("renews="));
        second.post(&format!("{path}/end"), &[]).await;
        second.follow().await;
        assert!(second.page.has(&words.t("desk-done-agreement-over")));
        // Renewed: what stood there stands in the form.
        let id = path.rsplit('/').next().unwrap();
        arvo.get(&format!("{NEW}?renews={id}")).await;
        assert!(arvo.page.has("Yhteinen polku") && arvo.page.has("value=\"2026-11-23\""));
        assert!(arvo.page.html.matches("checked").count() == 4, "{}", arvo.page.html);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_is_said_and_nothing_typed_is_lost() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let mut anna = desk.signed_in("anna").await;
        for (fields, error) in [
            (but("agreement-party", &["oulu"]), "agreements-error-parties"),
            (but("agreement-party", &["oulu", "oulu", "shelter", "<b>"]), "agreements-error-parties"),
            (but("agreement-part", &["everything"]), "agreements-error-part"),
            (but("agreement-purpose-text", &[" "]), "agreements-error-purpose"),
            (but("agreement-from", &["30.11.2026"]), "agreements-error-from"),
            (but("agreement-from", &["9999-12-31"]), "agreements-error-from"),
            (but("agreement-until", &["2026-11-22"]), "agreements-error-until"),
            (but("agreement-until", &["2026-02-30"]), "agreements-error-until"),
            (but("agreement-from", &["2027-07-01"]), "agreements-error-order"),
            (but("agreement-decides-text", &[""]), "agreements-error-decides"),
        ] {
            anna.get(NEW).await;
            anna.post(NEW, &fields).await;
            assert_eq!(anna.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{error}");
            assert!(anna.page.has(&words.t(error)), "{error}: {}", anna.page.html);
            assert!(
                anna.page.has("Yhteinen polku") || anna.page.has("Työllisyyspalvelujen johtaja"),
                "{error}: what was typed is there"
            );
        }
        assert!(desk.app.store.agreements("oulu").await.expect("reads").is_empty());
        anna.post("/desk/agreements/new/rovaniemi", &GOOD).await;
        assert_eq!(anna.page.status, StatusCode::NOT_FOUND, "a site that is not theirs");
        let foreign = format!("{NEW}?renews={}", Uuid::nil());
        anna.get(&foreign).await;
        assert_eq!(anna.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn sharing_at_the_desk_follows_agreement_and_consent() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let (case, code, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        let of_step = format!("/desk/steps/{}?contact=open", step.step.id);
        shares(&mut liisa, &case, &["contact", "message"]).await;
        let mut aino = desk.signed_in("aino").await;
        aino.get(&of_step).await;
        assert!(aino.page.has("Maija Meikäläinen") && aino.page.has("Soittakaa aamulla"));
        let mut anna = desk.signed_in("anna").await;
        let path = agrees(&mut anna, &GOOD).await;
        aino.get(&of_step).await;
        assert!(aino.page.has("Maija Meikäläinen") && !aino.page.has("Soittakaa aamulla"), "the narrower");
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(liisa.page.has("Sopimusten mukaan nyt näytetään vain: yhteystiedot."), "{}", liisa.page.html);
        // What no agreement covers cannot be agreed on.
        let message = [("share-org", "college"), ("share-part", "message"), ("share-text", "Sovittu")];
        liisa.act(case.id, "share", &message).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(liisa.page.has(&words.t("agreements-error-parts")));
        anna.get(&path).await;
        anna.post(&format!("{path}/end"), &[]).await;
        aino.get(&of_step).await;
        assert!(!aino.page.has("Maija") && aino.page.has(&words.t("plan-shared-none")), "gone at once");
        liisa.get(&format!("/desk/cases/{}", case.id)).await;
        assert!(liisa.page.has("Nyt ei näytetä mitään"), "{}", liisa.page.html);
        liisa
            .act(
                case.id,
                "share",
                &[("share-org", "college"), ("share-part", "contact"), ("share-text", "x")],
            )
            .await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing may be shared with them");
        // The person reads that nothing is seen, and can still take their consent back.
        let mut person = desk.browser();
        person.post_bare("/status", &[("code", &code), ("lang", "fi")]).await;
        assert!(person.page.has("Opisto ei enää näe tietojasi."), "{}", person.page.html);
        assert!(person.page.has("/status/unshare"));
    })
    .await;
}
