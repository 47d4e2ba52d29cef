//! Targets of projects: what cases count for, on both databases and after they are erased; who sees which numbers; the report.

use axum::http::StatusCode;
use jiff::Timestamp;
use suunta_server::referrals::model::{Channel, Outcome};
use suunta_server::referrals::targets::{Facts, Kind, Month, Tally, tally};
use suunta_server::store::{Actor, Keep};
use uuid::Uuid;

use crate::support::desk::{Desk, Setup, on_each};
use crate::support::store::World;

const BOARD: &str = "/desk/targets";
const REPORT: &str = "/desk/targets/together/report";

crate::on_both!(
    figures_are_those_worked_out_by_hand,
    an_erased_case_still_counts_and_a_withdrawn_one_does_not,
);

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn goes_to(world: &World, at: &str) {
    world.clock.set(at.parse::<Timestamp>().unwrap());
}

/// A case that is closed on this day; a follow-up is agreed.
async fn closed(world: &World, user: Uuid, key: &str, outcome: Outcome) -> Uuid {
    let case = world.case(key).await;
    let case = world.store.claim(case.id, user, case.version).await.unwrap();
    let next = world.now() + jiff::SignedDuration::from_hours(48);
    let case = world.store.contacted(case.id, user, case.version, Channel::Phone, next, None).await.unwrap();
    world.store.close_case(case.id, user, case.version, outcome, true, None).await.unwrap().id
}

async fn year(world: &World) -> Tally {
    let mut all = world.store.target_tally("oulu", month("2026-11"), month("2027-10")).await.unwrap();
    all.retain(|_, n| *n > 0);
    all
}

fn expected(counts: &[(Kind, &str, i64)]) -> Tally {
    counts.iter().map(|(kind, of, n)| ((*kind, month(of)), *n)).collect()
}

use Kind::{IntoTraining, IntoWork, IntoWorkOrTraining, PeopleReached};
use Outcome::{GotHelp, StartedTraining, StartedWork};

async fn figures_are_those_worked_out_by_hand(world: &World) {
    let anna = world.user("anna").await;
    assert!(year(world).await.is_empty());
    closed(world, anna, "a", StartedWork).await;
    let trained = closed(world, anna, "b", StartedTraining).await;
    closed(world, anna, "c", GotHelp).await;
    // The first minute of December in Finland is November in UTC.
    goes_to(world, "2026-11-30T21:59:00Z");
    world.case("last of November").await;
    goes_to(world, "2026-11-30T22:01:00Z");
    world.case("first of December").await;
    closed(world, anna, "d", StartedWork).await;
    // At the follow-up in February they have found work too, and say so twice.
    goes_to(world, "2027-02-10T10:00:00Z");
    for _ in 0..2 {
        let now = world.store.case(trained).await.unwrap().unwrap();
        world.store.follow_up(trained, anna, now.version, StartedWork, None).await.unwrap();
    }
    // Of another site: counts there.
    let mut elsewhere = world.new_case("elsewhere");
    elsewhere.site = "rovaniemi".into();
    world.submit(elsewhere).await;
    let by_hand = expected(&[
        (PeopleReached, "2026-11", 4),
        (PeopleReached, "2026-12", 2),
        (IntoWork, "2026-11", 1),
        (IntoWork, "2026-12", 1),
        (IntoWork, "2027-02", 1),
        (IntoTraining, "2026-11", 1),
        (IntoWorkOrTraining, "2026-11", 2),
        (IntoWorkOrTraining, "2026-12", 1),
    ]);
    assert_eq!(year(world).await, by_hand);
    // The one rule says the same of the cases, told to it one by one.
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let (november, december) = (at("2026-11-23T08:00:00Z"), at("2026-11-30T22:01:00Z"));
    let case = |sent, outcomes: &[(Timestamp, Outcome)]| Facts { sent, outcomes: outcomes.to_vec() };
    let february = at("2027-02-10T10:00:00Z");
    let cases = [
        case(november, &[(november, StartedWork)]),
        case(november, &[(november, StartedTraining), (february, StartedWork), (february, StartedWork)]),
        case(november, &[(november, GotHelp)]),
        case(at("2026-11-30T21:59:00Z"), &[]),
        case(december, &[]),
        case(december, &[(december, StartedWork)]),
    ];
    assert_eq!(tally(&cases), by_hand);
    let only = world.store.target_tally("oulu", month("2026-12"), month("2026-12")).await.unwrap();
    assert!(only.keys().all(|(_, of)| *of == month("2026-12")), "{only:?}");
}

async fn an_erased_case_still_counts_and_a_withdrawn_one_does_not(world: &World) {
    let anna = world.user("anna").await;
    for key in ["a", "b"] {
        closed(world, anna, key, StartedWork).await;
    }
    let gone = closed(world, anna, "c", StartedWork).await;
    let before = year(world).await;
    assert_eq!(before[&(IntoWork, month("2026-11"))], 3);
    world.store.withdraw(gone, Actor::Person).await.unwrap();
    let two = expected(&[
        (PeopleReached, "2026-11", 2),
        (IntoWork, "2026-11", 2),
        (IntoWorkOrTraining, "2026-11", 2),
    ]);
    assert_eq!(year(world).await, two, "whoever withdraws is in no figure");
    goes_to(world, "2028-06-01T10:00:00Z");
    let ago = world.now();
    let keep = Keep { site: "oulu".into(), closed_before: ago, follow_up_closed_before: ago };
    assert_eq!(world.store.expire(&[keep]).await.unwrap(), 2);
    assert_eq!(world.number("SELECT COUNT(*) FROM cases").await, 0);
    assert_eq!(year(world).await, two, "what was reached stays reached");
    assert_eq!(
        world.number("SELECT COUNT(*) FROM target_tally").await,
        3,
        "sums, and nothing else of a case"
    );
}

#[tokio::test]
async fn a_board_says_what_is_needed_and_tells_of_nobody() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        goes_to(&desk.world, "2026-10-15T10:00:00Z");
        for _ in 0..6 {
            desk.case("guidance", &crate::support::desk::somebody(), 3).await;
        }
        goes_to(&desk.world, "2026-11-10T10:00:00Z");
        for _ in 0..3 {
            desk.case("guidance", &crate::support::desk::somebody(), 3).await;
        }
        goes_to(&desk.world, "2026-12-02T10:00:00Z");
        desk.case("guidance", &crate::support::desk::somebody(), 3).await;
        // Ten of twenty, seven months left.
        let mut lea = desk.signed_in("lea").await;
        lea.get("/desk/figures").await;
        assert!(lea.page.has(BOARD));
        lea.get(BOARD).await;
        assert!(lea.page.has("Yhdessä työhön") && lea.page.has("Tähän mennessä 10, tavoite 20."));
        assert!(lea.page.has("Tästä eteenpäin tarvitaan joka kuukausi 2. 7 kuukautta on jäljellä."));
        for row in [
            "10/2026</th><td class=\"number\">6<",
            "11/2026</th><td class=\"number\">3<",
            "12/2026</th><td class=\"number\">1<",
        ] {
            assert!(lea.page.has(row), "{row}: {}", lea.page.html);
        }
        assert!(lea.page.has(&words.t("target-counts-people-reached")));
        assert!(lea.page.has("Tähän mennessä 0, tavoite 9."));
        // Who sees no case sees no small number: November waits for December.
        let mut kirsi = desk.signed_in("kirsi").await;
        kirsi.get(BOARD).await;
        assert!(
            kirsi.page.has("Tähän mennessä 6, tavoite 20.") && kirsi.page.has(&words.t("targets-others"))
        );
        assert!(!kirsi.page.has("11/2026<") && !kirsi.page.has("12/2026<"), "{}", kirsi.page.html);
        assert!(kirsi.page.has("Tähän mennessä alle 5, tavoite 9."), "none is as hidden as four");
        // The report leaves the house: the same for everybody.
        for login in ["lea", "kirsi", "liisa", "anna", "arvo"] {
            let mut browser = desk.signed_in(login).await;
            browser.get(REPORT).await;
            assert_eq!(browser.page.status, StatusCode::OK, "{login}");
            assert!(
                browser.page.has("Tähän mennessä 6, tavoite 20.") && !browser.page.has("11/2026</th>"),
                "{login}"
            );
            assert!(browser.page.has("Oulun kaupunki, Opisto") && browser.page.has("2.12.2026"));
            assert!(
                browser.page.has(&words.t("targets-how-few"))
                    && browser.page.has(&words.t("targets-how-erased"))
            );
        }
        let mut anna = desk.signed_in("anna").await;
        anna.get("/desk/targets/other/report").await;
        assert_eq!(anna.page.status, StatusCode::NOT_FOUND);
        // Members of no queue of the site see nothing of it.
        desk.person("outi", suunta_server::referrals::model::Role::Counsellor, &[], false).await;
        let mut outi = desk.signed_in("outi").await;
        outi.get(BOARD).await;
        assert!(outi.page.has(&words.t("targets-none")) && !outi.page.has("Yhdessä"));
        outi.get(REPORT).await;
        assert_eq!(outi.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}
