//! What the region needs, brought as a table: looked through, mended, taken, undone, and what a jobseeker then sees.

use axum::http::StatusCode;
use suunta_server::embed::local;
use suunta_server::insight::demand::ImportKind;
use suunta_server::send::referral;
use suunta_server::store::{NewImport, StoreError};
use suunta_shared::answers::Answers;
use suunta_shared::situation::{Goal, Reply};

use crate::support::desk::{Desk, Setup, on_each};
use crate::support::plain::decode;

const PAGE: &str = "/desk/demand";
const CHECK: &str = "/desk/demand/check";
const TAKE: &str = "/desk/demand/take";
const FIELDS: [(&str, &str); 2] = [("site", "oulu"), ("kind", "demand")];
const TWO_BAD: &str = "occupation;area;date;level;source\n\
    5120;north-ostrobothnia;2026-11-20;short;Kokeilulähde\n\
    9999;north-ostrobothnia;2026-11-20;short;Kokeilulähde\n\
    5120;north-ostrobothnia;31.11.2026;good;Toinen lähde\n";

/// What somebody in Oulu is told who has said no more than that they look for work.
fn result(desk: &Desk) -> String {
    let site = &desk.app.sites["oulu"];
    let mut answers =
        Answers { content: desk.app.content.questions.version.clone(), begun: true, ..Answers::default() };
    answers.situation.municipality = Some(Reply::Given("oulu".into()));
    answers.situation.goal = Some(Reply::Given(Goal::Work));
    format!("{:?}", referral::brief(&desk.app, site, &answers, "fi").0)
}

/// The occupations, demand and paths that the widget loads.
async fn guidance(desk: &Desk) -> (String, String) {
    let mut browser = desk.browser();
    browser.get("/v1/sites/oulu/fi.json").await;
    let (_, rest) = browser.page.html.split_once("\"guidance\":\"").expect("an address");
    let path = rest.split_once('"').expect("its end").0.to_owned();
    browser.get(&path).await;
    assert_eq!(browser.page.status, StatusCode::OK, "{path}");
    (path, browser.page.html)
}

async fn imports(desk: &Desk) -> usize {
    desk.app.store.demand_imports("oulu").await.expect("reads").len()
}

#[tokio::test]
async fn two_bad_lines_are_mended_and_the_result_changes() {
    on_each(Setup::default, async |desk: &Desk| {
        let (before, old) = guidance(desk).await;
        assert!(!old.contains("Kokeilulähde") && !result(desk).contains("Kokeilulähde"));
        let mut kirsi = desk.signed_in("kirsi").await;
        kirsi.get(PAGE).await;
        assert!(kirsi.page.has(&desk.app.texts.words("fi").t("demand-none")));
        kirsi.upload(CHECK, &FIELDS, ("syksy.csv", TWO_BAD)).await;
        assert_eq!(kirsi.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", kirsi.page.html);
        let html = decode(&kirsi.page.html);
        assert!(html.contains("Rivi 3:") && html.contains("Palvelu ei ehdota ammattia 9999"), "{html}");
        assert!(html.contains("Rivi 4:") && html.contains("31.11.2026 ei ole päivä"), "{html}");
        assert!(html.contains("Yksi rivi on kunnossa.") && html.contains("2 riviä on korjattava."));
        let hidden = |page: &crate::support::desk::Page| {
            ["name", "after"].map(|name| (name, page.hidden(name).expect("carried")))
        };
        let carried = hidden(&kirsi.page);
        assert_eq!(carried[0].1, "syksy.csv");
        let mut fields = FIELDS.to_vec();
        fields.extend(carried.iter().map(|(name, value)| (*name, value.as_str())));
        // Not without the bad lines unless somebody says so, and what was typed stays.
        let bad = [fields.as_slice(), &[("table-text", TWO_BAD)]].concat();
        kirsi.post(TAKE, &bad).await;
        assert_eq!(kirsi.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(kirsi.page.has("href=\"#without\""), "{}", kirsi.page.html);
        assert_eq!(decode(kirsi.page.textarea("table-text").expect("a field")).trim_start(), TWO_BAD);
        assert_eq!(imports(desk).await, 0, "nothing is stored before it is taken");
        // Mended on the page, looked through again, taken.
        let mended = TWO_BAD.replace("9999", "2221").replace("31.11.2026", "1.11.2026");
        let good = [fields.as_slice(), &[("table-text", &mended)]].concat();
        kirsi.post(CHECK, &good).await;
        assert_eq!(kirsi.page.status, StatusCode::OK, "{}", kirsi.page.html);
        kirsi.post(TAKE, &good).await;
        kirsi.follow().await;
        assert!(kirsi.page.has("syksy.csv") && decode(&kirsi.page.html).contains("Kokeilulähde, 20.11.2026"));
        assert!(result(desk).contains("Kokeilulähde"), "no restart");
        let (path, new) = guidance(desk).await;
        assert!(path != before && new.contains("Kokeilulähde"));
        // Another server on the same database: it finds the file when it is asked for it, the rest with its next round.
        if !desk.world.is_sqlite() {
            let other = Desk::beside(desk, &Setup::default()).await;
            assert!(!result(&other).contains("Kokeilulähde"));
            let mut browser = other.browser();
            browser.get(&path).await;
            assert!(browser.page.has("Kokeilulähde"), "{}", browser.page.html);
            local::refresh(&other.app).await.expect("reads");
            assert!(result(&other).contains("Kokeilulähde"));
            other.world.end().await;
        }
        let id = desk.app.store.demand_imports("oulu").await.expect("reads")[0].id.to_string();
        kirsi.post("/desk/demand/undo", &[("import", &id)]).await;
        kirsi.follow().await;
        assert!(!result(desk).contains("Kokeilulähde") && guidance(desk).await.0 == before);
        let mut late = desk.browser();
        late.get(&path).await;
        assert_eq!(late.page.status, StatusCode::OK, "whoever has begun with the older manifest goes on");
        let id = id.parse().expect("an id");
        let said: Vec<String> =
            desk.app.store.audit_of(id).await.expect("reads").into_iter().map(|row| row.action).collect();
        assert_eq!(said, ["demand", "demand-undone"]);
    })
    .await;
}

#[tokio::test]
async fn good_lines_go_alone_when_somebody_says_so() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut anna = desk.signed_in("anna").await;
        anna.get(PAGE).await;
        let fields = [
            FIELDS[0],
            FIELDS[1],
            ("name", "x.csv"),
            ("after", "0"),
            ("table-text", TWO_BAD),
            ("without", "1"),
        ];
        anna.post(TAKE, &fields).await;
        anna.follow().await;
        let imports = desk.app.store.demand_imports("oulu").await.expect("reads");
        assert_eq!((imports[0].lines, imports[0].left_out), (1, 2));
        assert!(decode(&anna.page.html).contains("2 virheellistä riviä jäi pois"), "{}", anna.page.html);
        // Somebody who looked before that is told, and keeps their table.
        anna.post(TAKE, &fields).await;
        assert_eq!(anna.page.status, StatusCode::CONFLICT);
        assert!(decode(&anna.page.html).contains("9999;north-ostrobothnia"));
        anna.get(PAGE).await;
        for (file, text, says) in [
            ("a.xlsx", "PK\u{3}\u{4}x", "Tämä ei ole CSV-tiedosto"),
            ("a.csv", "a;b\n1;\0\n", "merkkejä, jotka eivät ole tekstiä"),
            ("a.csv", "", "Valitse tiedosto"),
            ("a.csv", "occupation;area\n5120;oulu\n", "Ensimmäiseltä riviltä puuttuu: date, level, source"),
        ] {
            anna.upload(CHECK, &FIELDS, (file, text)).await;
            assert_eq!(anna.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{text:?}");
            assert!(decode(&anna.page.html).contains(says), "{says}: {}", anna.page.html);
            anna.get(PAGE).await;
        }
        let large = "5120;oulu;2026-11-20;short;x\n".repeat(10_000);
        anna.upload(CHECK, &FIELDS, ("large.csv", &large)).await;
        assert!(decode(&anna.page.html).contains("Enintään 256 kilotavua"), "{}", anna.page.status);
        anna.get(PAGE).await;
        anna.upload(CHECK, &FIELDS, ("huge.csv", &large.repeat(5))).await;
        assert_eq!(anna.page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(self::imports(desk).await, 1);
    })
    .await;
}

#[tokio::test]
async fn it_is_for_coordinators_and_administrators_of_the_site() {
    on_each(Setup::default, async |desk: &Desk| {
        let user = desk.user("root").await.id;
        let new = |site: &str, after: i64| NewImport {
            id: suunta_server::clock::Randomness.id(&desk.world.clock),
            site: site.into(),
            kind: ImportKind::Demand,
            after,
            file: "salainen.csv".into(),
            lines: 0,
            left_out: 0,
            body: "[]".into(),
        };
        let store = &desk.app.store;
        let foreign = new("rovaniemi", 0);
        let id = foreign.id;
        store.take_demand(foreign, user).await.expect("taken");
        let refused =
            |answer: Result<(), StoreError>| matches!(answer, Err(StoreError::Refused("demand-changed")));
        assert!(refused(store.take_demand(new("rovaniemi", 0), user).await), "somebody was faster");
        store.take_demand(new("rovaniemi", 1), user).await.expect("taken");
        assert!(refused(store.undo_demand(id, "rovaniemi", user).await), "another holds");
        assert!(matches!(store.undo_demand(id, "oulu", user).await, Err(StoreError::NotFound)));
        let own = id.to_string();
        for login in ["kirsi", "anna"] {
            let mut browser = desk.signed_in(login).await;
            browser.get(PAGE).await;
            assert_eq!(browser.page.status, StatusCode::OK, "{login}");
            assert!(!browser.page.has("salainen.csv"), "of another site");
            for (path, fields) in [
                (CHECK, vec![("site", "rovaniemi"), ("kind", "demand"), ("table-text", TWO_BAD)]),
                (TAKE, vec![("site", "rovaniemi"), ("kind", "demand"), ("table-text", TWO_BAD)]),
                ("/desk/demand/undo", vec![("import", own.as_str())]),
            ] {
                browser.get(PAGE).await;
                browser.post(path, &fields).await;
                assert_eq!(browser.page.status, StatusCode::NOT_FOUND, "{login} {path}");
            }
        }
        for login in ["liisa", "lea"] {
            let mut browser = desk.signed_in(login).await;
            browser.get(PAGE).await;
            assert_eq!(browser.page.status, StatusCode::FORBIDDEN, "{login}");
            assert!(!browser.page.has("href=\"/desk/demand\""), "{login} sees no way there");
        }
        assert_eq!(store.demand_imports("rovaniemi").await.expect("reads").len(), 2);
    })
    .await;
}
