//! The pages for jobseekers: the list, one event, signing up, the own page, the calendar, and what a city's page is told.

use axum::body::Body;
use axum::http::{Request, Response, StatusCode, header};
use suunta_server::events::Guest;
use suunta_server::events::places::Stand;
use suunta_server::store::{Occasion, OccasionKind, OccasionPlan, place};
use tower::ServiceExt as _;
use uuid::Uuid;

use super::{arranger, occasion, plan};
use crate::support::desk::{Browser, Desk, Setup, maija, on_each};
use crate::support::plain::decode;

const LIST: &str = "/events/oulu";

async fn made(desk: &Desk, plan: OccasionPlan) -> Occasion {
    let by = arranger(desk.user("kirsi").await.id);
    let id = occasion(&desk.world, &by, plan).await;
    desk.app.store.occasion(id).await.expect("reads").expect("there")
}

fn page(event: &Occasion) -> String {
    format!("{LIST}/{}", event.id)
}

impl Browser {
    /// Opens an event and signs up; answers with the address of the own page.
    async fn sign_up(&mut self, page: &str, name: &str, email: &str) -> String {
        self.get(page).await;
        let key = self.page.hidden("key").unwrap_or_default();
        let fields =
            [("lang", "fi"), ("key", key.as_str()), ("by", "name"), ("name", name), ("email", email)];
        self.post_bare(page, &fields).await;
        self.page.location.clone()
    }
}

#[tokio::test]
async fn somebody_finds_an_event_signs_up_and_takes_the_name_off() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let event = made(desk, plan(&desk.world, 72, 1)).await;
        let mut aino = desk.browser();
        aino.get(LIST).await;
        assert_eq!(aino.page.status, StatusCode::OK);
        let html = decode(&aino.page.html);
        for text in [
            "Työnhakuryhmä",
            "26.11.2026 klo 10.00–12.00",
            "Torikatu 1",
            "Yksi paikka vapaana.",
            "Suomi, English",
        ] {
            assert!(html.contains(text), "{text}: {html}");
        }
        let own = aino.sign_up(&page(&event), "Aino <b>Testi</b>", "aino@example.org").await;
        assert_eq!(aino.page.status, StatusCode::SEE_OTHER, "{}", aino.page.html);
        assert!(own.starts_with("/e/") && !own.contains("aino"), "{own}");
        aino.get(&own).await;
        assert!(aino.page.has(&words.t("events-own-coming")), "{}", aino.page.html);
        assert!(aino.page.cache == "no-store");
        assert!(!aino.page.has("example.org"), "no page shows an address");
        // Sent once more it is the same sign-up; somebody else waits and is told as the which one.
        let mut bea = desk.browser();
        let waits = bea.sign_up(&page(&event), "Bea", "bea@example.org").await;
        bea.get(&waits).await;
        assert!(bea.page.has(&words.count("events-own-waiting", "number", 1)), "{}", bea.page.html);
        // Looking changes nothing; the button does.
        let code = own.split('?').next().unwrap_or_default().to_owned();
        aino.get(&own).await;
        aino.post_bare(&format!("{code}/cancel"), &[]).await;
        assert!(aino.page.has(&words.t("events-own-cancelled")) && aino.page.has(&words.t("events-again")));
        bea.get(&waits).await;
        assert!(bea.page.has(&words.t("events-own-coming")), "{}", bea.page.html);
        // What was typed is sealed, in whole.
        let people =
            desk.app.store.people_of(&arranger(desk.user("kirsi").await.id), event.id).await.expect("reads");
        let json = desk.app.keys.open(place::SIGN_UP, people[0].id, &people[0].body).expect("opens");
        let guest: Guest = serde_json::from_slice(&json).expect("JSON");
        assert_eq!((guest.name.as_str(), guest.email.as_str()), ("Aino <b>Testi</b>", "aino@example.org"));
    })
    .await;
}

#[tokio::test]
async fn a_mistake_is_said_and_nothing_typed_is_lost() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let event = made(desk, plan(&desk.world, 72, 3)).await;
        let mut browser = desk.browser();
        browser.sign_up(&page(&event), " ", "ei osoite").await;
        assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = decode(&browser.page.html);
        for id in ["error-event-name", "error-event-email", "error-summary-title"] {
            assert!(html.contains(&words.t(id)), "{id}: {html}");
        }
        assert!(browser.page.has("href=\"#name\"") && browser.page.has("value=\"ei osoite\""));
        browser.sign_up(&page(&event), &"å".repeat(101), "a@example.org").await;
        assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        // The last place went meanwhile, and nobody can wait.
        let full = made(desk, OccasionPlan { waiting: false, ..plan(&desk.world, 72, 1) }).await;
        browser.sign_up(&page(&full), "Aino", "aino@example.org").await;
        let fields =
            [("lang", "fi"), ("key", "k"), ("by", "name"), ("name", "Bea"), ("email", "bea@example.org")];
        browser.post_bare(&page(&full), &fields).await;
        assert_eq!(browser.page.status, StatusCode::CONFLICT);
        assert!(browser.page.has(&words.t("error-event-full")), "{}", browser.page.html);
        for path in
            [format!("{LIST}/{}", Uuid::nil()), format!("{LIST}/x"), format!("/events/ii/{}", event.id)]
        {
            browser.get(&path).await;
            assert_eq!(browser.page.status, StatusCode::NOT_FOUND, "{path}");
        }
        // A code that opens nothing, one that is none, and one of a case look alike from outside.
        for code in ["0000-0000-0000-0", "x", &desk.app.keys.private_code("k").to_string()] {
            browser.get(&format!("/e/{code}")).await;
            assert_eq!(browser.page.status, StatusCode::NOT_FOUND, "{code}");
            assert!(browser.page.has(&words.t("error-event-own")), "{code}: {}", browser.page.html);
        }
    })
    .await;
}

#[tokio::test]
async fn with_the_code_of_a_case_nothing_need_be_typed() {
    on_each(Setup::default, async |desk: &Desk| {
        let event = made(desk, plan(&desk.world, 72, 9)).await;
        let people = async || {
            let by = arranger(desk.user("kirsi").await.id);
            desk.app.store.people_of(&by, event.id).await.expect("reads")
        };
        let guest = |one: &suunta_server::store::SignedUp| -> Guest {
            let json = desk.app.keys.open(place::SIGN_UP, one.id, &one.body).expect("opens");
            serde_json::from_slice(&json).expect("JSON")
        };
        let coded = async |key: &'static str, protected: bool| {
            let code = desk.app.keys.private_code(key);
            let hash = code.hash(&desk.app.keys);
            let queue = if protected { "safe" } else { "guidance" };
            let case = desk
                .case_with(queue, &maija(), 3, |new| {
                    new.code_hash = hash;
                    new.protected = protected;
                })
                .await;
            (code.to_string(), case)
        };
        let (code, case) = coded("one", false).await;
        let mut browser = desk.browser();
        let by_code = |code: &str| {
            vec![("lang", "fi".to_owned()), ("by", "code".to_owned()), ("code", code.to_owned())]
        };
        for _ in 0..2 {
            let fields = by_code(&code);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            browser.post_bare(&page(&event), &fields).await;
            assert_eq!(browser.page.status, StatusCode::SEE_OTHER, "{}", browser.page.html);
        }
        let one = people().await;
        assert_eq!(one.len(), 1, "one sign-up a case");
        assert_eq!(guest(&one[0]).name, "Maija Meikäläinen");
        assert_eq!(one[0].stand, Stand::Coming);
        // On the person's own page stands what they signed up for.
        browser.post_bare("/status", &[("code", &code)]).await;
        assert!(browser.page.has("Työnhakuryhmä"), "{}", browser.page.html);
        // Whose case only named people see is not named to whoever arranges an event.
        let (code, _) = coded("two", true).await;
        browser.post_bare(&page(&event), &[("lang", "fi"), ("by", "code"), ("code", &code)]).await;
        assert_eq!(browser.page.status, StatusCode::SEE_OTHER);
        let two = people().await;
        let hidden = two.iter().find(|other| other.id != one[0].id).expect("a second");
        assert_eq!(guest(hidden), Guest::default());
        let mut kirsi = desk.signed_in("kirsi").await;
        kirsi.get(&format!("/desk/events/{}", event.id)).await;
        let hidden = desk.app.texts.words("fi").t("events-desk-hidden");
        assert!(kirsi.page.has("Maija") && kirsi.page.has(&hidden), "{}", kirsi.page.html);
        assert_eq!(kirsi.page.html.matches("mailto:maija@example.fi").count(), 1);
        // A wrong code is answered as on the page of a case.
        browser
            .post_bare(&page(&event), &[("lang", "fi"), ("by", "code"), ("code", "0000-0000-0000-1")])
            .await;
        assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        desk.app.store.withdraw(case.id, suunta_server::store::Actor::Person).await.expect("erased");
        assert_eq!(people().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_list_is_filtered_and_spoken_in_every_language() {
    on_each(Setup::default, async |desk: &Desk| {
        let group = plan(&desk.world, 72, 9);
        made(desk, group.clone()).await;
        let title = |text: &str| [("fi".to_owned(), text.to_owned())].into();
        let visit = OccasionPlan {
            kind: OccasionKind::Visit,
            title: title("Telakalla"),
            area: None,
            langs: vec!["sv".into()],
            ..group
        };
        let off = made(desk, visit).await;
        let mut browser = desk.browser();
        for (query, group, visit) in [
            ("", true, true),
            ("?kind=visit", false, true),
            ("?kind=group", true, false),
            ("?language=sv", false, true),
            ("?area=oulu", true, true),
            ("?area=ii", false, true),
            ("?area=oulu&language=en&kind=group", true, false),
            ("?kind=%3Cscript%3E", false, false),
        ] {
            browser.get(&format!("{LIST}{query}")).await;
            assert_eq!(browser.page.status, StatusCode::OK, "{query}");
            assert_eq!(browser.page.has("Työnhakuryhmä"), group, "{query}");
            assert_eq!(browser.page.has("Telakalla"), visit, "{query}");
            assert!(!browser.page.has("<script>"));
        }
        browser.get(&format!("{LIST}?lang=sv")).await;
        assert!(
            browser.page.has("Jobbgrupp") && browser.page.has("lang=\"fi\" dir=\"auto\">Telakalla"),
            "{}",
            browser.page.html
        );
        // Called off it stays on the list and says so.
        let by = arranger(desk.user("kirsi").await.id);
        desk.app.store.call_off(by, off.id, 1).await.expect("called off");
        browser.get(LIST).await;
        assert!(browser.page.has(&desk.app.texts.words("fi").t("events-off")));
        browser.get(&page(&off)).await;
        assert!(!browser.page.has("name=\"email\""), "nobody signs up for it");
        browser.get("/events/nowhere").await;
        assert_eq!(browser.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn calendars_subscribe_and_city_pages_are_told() {
    on_each(Setup::default, async |desk: &Desk| {
        let event = made(
            desk,
            OccasionPlan { link: "https://meet.example/secret".into(), ..plan(&desk.world, 72, 9) },
        )
        .await;
        let off = made(desk, plan(&desk.world, 96, 9)).await;
        let by = arranger(desk.user("kirsi").await.id);
        desk.app.store.call_off(by, off.id, 1).await.expect("called off");
        let mut browser = desk.browser();
        browser.get(&format!("{LIST}/calendar.ics?lang=sv")).await;
        let feed = browser.page.html.replace("\r\n ", "");
        assert_eq!(browser.page.cache, "public, max-age=300");
        assert_eq!(feed.matches("BEGIN:VEVENT").count(), 2, "{feed}");
        assert!(feed.contains("SUMMARY:Jobbgrupp") && feed.contains("DTSTART:20261126T080000Z"), "{feed}");
        assert!(feed.contains("DTEND:20261126T100000Z") && feed.contains("STATUS:CANCELLED"), "{feed}");
        browser.get(&format!("{}/event.ics", page(&event))).await;
        assert!(browser.page.has("BEGIN:VCALENDAR") && browser.page.has("LOCATION:Torikatu 1"));
        assert!(
            !browser.page.has("secret") && !feed.contains("secret"),
            "the way in is for those with a place"
        );
        browser.get(&page(&event)).await;
        assert!(!browser.page.has("secret"));
        let own = browser.sign_up(&page(&event), "Aino", "aino@example.org").await;
        browser.get(&own).await;
        assert!(browser.page.has("href=\"https://meet.example/secret\""), "{}", browser.page.html);
        browser.get("/v1/sites/oulu/events?lang=en").await;
        let json: serde_json::Value = serde_json::from_str(&browser.page.html).expect("JSON");
        assert_eq!(json["events"].as_array().map(Vec::len), Some(2), "{json}");
        assert_eq!(json["events"][0]["title"], "Työnhakuryhmä");
        assert_eq!(json["events"][0]["lang"], "fi");
        assert!(json["events"][0]["href"].as_str().is_some_and(|href| href.ends_with("?lang=en")), "{json}");
        assert!(!json.to_string().contains("secret") && !json.to_string().contains("aino"));
    })
    .await;
}

#[tokio::test]
async fn only_pages_of_the_site_are_told_and_the_script_is_there_for_all() {
    on_each(Setup::default, async |desk: &Desk| {
        made(desk, plan(&desk.world, 72, 9)).await;
        let ask = async |path: &str, origin: &'static str| {
            let request =
                Request::get(path).header(header::ORIGIN, origin).body(Body::empty()).expect("a request");
            desk.router.clone().oneshot(request).await.expect("an answer")
        };
        let allow = |response: &Response<Body>| {
            let value = response.headers().get(header::ACCESS_CONTROL_ALLOW_ORIGIN);
            value.map(|value| value.to_str().expect("text").to_owned())
        };
        let own = ask("/v1/sites/oulu/events", "http://127.0.0.1:8081").await;
        assert_eq!((own.status(), allow(&own).as_deref()), (StatusCode::OK, Some("http://127.0.0.1:8081")));
        assert!(own.headers().get(header::SET_COOKIE).is_none());
        for origin in
            ["https://evil.example", "http://127.0.0.1:8082", "null", "http://127.0.0.1:8081.evil.example"]
        {
            let other = ask("/v1/sites/oulu/events", origin).await;
            assert_eq!((other.status(), allow(&other)), (StatusCode::FORBIDDEN, None), "{origin}");
        }
        assert_eq!(
            ask("/v1/sites/nowhere/events", "http://127.0.0.1:8081").await.status(),
            StatusCode::NOT_FOUND
        );
        let script = ask("/v1/events.js", "https://evil.example").await;
        assert_eq!((script.status(), allow(&script).as_deref()), (StatusCode::OK, Some("*")));
    })
    .await;
}
