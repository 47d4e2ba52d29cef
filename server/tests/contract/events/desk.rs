//! The desk's pages of events: who arranges what, what is asked to be mended, times that are none, and the list of people.

use axum::http::StatusCode;
use suunta_server::store::Occasion;

use super::{arranger, come, mails, occasion, plan};
use crate::support::desk::{Desk, Setup, on_each};
use crate::support::plain::decode;

const LIST: &str = "/desk/events";

/// What a form of the desk sends for an event that can be.
fn fields() -> Vec<(&'static str, &'static str)> {
    vec![
        ("key", "k"),
        ("event-host", "oulu/oulu"),
        ("event-kind", "information"),
        ("event-title-fi", "Infotilaisuus"),
        ("event-about-fi", "Tule <mukaan>"),
        ("event-date", "2026-12-01"),
        ("event-from", "13:00"),
        ("event-until", "15:30"),
        ("event-spot", "Kirjasto"),
        ("event-area", "oulu"),
        ("event-langs", "fi"),
        ("event-langs", "sv"),
        ("event-access", "toilet"),
        ("event-capacity", "20"),
        ("event-closes", "2026-11-30"),
        ("event-waiting", "1"),
        ("event-offer", "24"),
    ]
}

fn with(change: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut all = fields();
    for (name, value) in change {
        all.retain(|(own, _)| own != name);
        all.push((name, value));
    }
    all
}

/// What is typed instead, the field that is at fault, and what is said there.
type Wrong = (&'static [(&'static str, &'static str)], &'static str, &'static str);

async fn all(desk: &Desk) -> Vec<Occasion> {
    desk.app.store.coming_occasions("oulu").await.expect("reads")
}

#[tokio::test]
async fn a_coordinator_creates_changes_and_calls_off() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let mut kirsi = desk.signed_in("kirsi").await;
        kirsi.get(LIST).await;
        assert!(kirsi.page.has(&words.t("events-desk-empty")), "{}", kirsi.page.html);
        kirsi.get(&format!("{LIST}/new")).await;
        assert_eq!(kirsi.page.status, StatusCode::OK);
        for _ in 0..2 {
            kirsi.get(&format!("{LIST}/new")).await;
            kirsi.post(LIST, &fields()).await;
            assert_eq!(kirsi.page.status, StatusCode::SEE_OTHER, "{}", kirsi.page.html);
        }
        let made = all(desk).await;
        assert_eq!(made.len(), 1, "a form sent twice is one event");
        let event = &made[0];
        assert_eq!(event.plan.begins.to_string(), "2026-12-01T11:00:00Z");
        assert_eq!(event.plan.closes.to_string(), "2026-11-30T21:59:59Z");
        assert_eq!((event.plan.capacity, event.plan.offer_hours, event.plan.waiting), (20, 24, true));
        kirsi.follow().await;
        let html = decode(&kirsi.page.html);
        for text in ["Infotilaisuus", "1.12.2026 klo 13.00–15.30", "0/20 paikkaa varattu", "Tule <mukaan>"]
        {
            assert!(html.contains(text), "{text}: {html}");
        }
        assert!(!kirsi.page.has("<mukaan>") && kirsi.page.has(&words.t("desk-done-event-made")));
        // The form of a change shows what is there; without a change nothing is another.
        let path = format!("{LIST}/{}", event.id);
        kirsi.get(&format!("{path}/change")).await;
        for text in ["value=\"Infotilaisuus\"", "value=\"13:00\"", "value=\"2026-11-30\"", "value=\"20\""] {
            assert!(kirsi.page.has(text), "{text}: {}", kirsi.page.html);
        }
        kirsi
            .post(&format!("{path}/change"), &with(&[("event-from", "14:00"), ("event-capacity", "30")]))
            .await;
        assert_eq!(kirsi.page.status, StatusCode::SEE_OTHER, "{}", kirsi.page.html);
        let changed = &all(desk).await[0];
        assert_eq!(changed.plan.begins.to_string(), "2026-12-01T12:00:00Z");
        assert_eq!((changed.plan.capacity, changed.version), (30, 2));
        // Only when it is meant.
        kirsi.get(&path).await;
        kirsi.post(&format!("{path}/off"), &[]).await;
        assert_eq!(kirsi.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(kirsi.page.has(&words.t("events-desk-error-sure")));
        kirsi.post(&format!("{path}/off"), &[("event-off-sure", "1")]).await;
        kirsi.follow().await;
        assert!(
            kirsi.page.has(&words.t("events-off")) && !kirsi.page.has("/change\""),
            "{}",
            kirsi.page.html
        );
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_is_said_beside_its_field_and_nothing_is_lost() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let mut kirsi = desk.signed_in("kirsi").await;
        let cases: [Wrong; 17] = [
            (&[("event-host", "oulu/college")], "event-host", "events-desk-error-host"),
            (&[("event-kind", "party")], "event-kind", "events-desk-error-kind"),
            (&[("event-title-fi", " ")], "event-title-fi", "events-desk-error-title"),
            (&[("event-spot", "")], "event-spot", "events-desk-error-place"),
            (&[("event-link", "javascript:alert(1)")], "event-link", "events-desk-error-link"),
            (&[("event-link", "https://a b")], "event-link", "events-desk-error-link"),
            (&[("event-area", "tampere")], "event-area", "events-desk-error-area"),
            (&[("event-langs", "xx")], "event-langs", "events-desk-error-langs"),
            (&[("event-capacity", "0")], "event-capacity", "events-desk-error-capacity"),
            (&[("event-capacity", "99999999999")], "event-capacity", "events-desk-error-capacity"),
            (&[("event-from", "25:00")], "event-from", "events-desk-error-time"),
            (&[("event-date", "2026-02-30")], "event-date", "desk-error-date"),
            (&[("event-date", "2026-11-20")], "event-date", "events-desk-error-past"),
            (&[("event-until", "12:59")], "event-until", "events-desk-error-backwards"),
            (&[("event-closes", "2026-12-02")], "event-closes", "events-desk-error-closes"),
            // In the night in which the clocks go forward there is no half past three; in the other there are two.
            (
                &[("event-date", "2027-03-28"), ("event-from", "03:30")],
                "event-from",
                "events-desk-error-skipped",
            ),
            (
                &[("event-date", "2027-10-31"), ("event-from", "03:30")],
                "event-from-which",
                "events-desk-error-twice",
            ),
        ];
        for (change, field, id) in cases {
            kirsi.get(&format!("{LIST}/new")).await;
            kirsi.post(LIST, &with(change)).await;
            assert_eq!(kirsi.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{change:?}");
            let html = decode(&kirsi.page.html);
            let text = match id {
                "events-desk-error-capacity" => words.with(id, &[("most", "10000")]),
                "events-desk-error-skipped" => words.with(id, &[("time", "04.30")]),
                _ => words.t(id),
            };
            assert!(html.contains(&text), "{change:?}: {html}");
            assert!(
                html.contains(&format!("href=\"#{field}\"")) && html.contains(&format!("id=\"{field}\"")),
                "{change:?}: {html}"
            );
            assert_eq!(
                kirsi.page.textarea("event-about-fi").map(decode).as_deref(),
                Some("Tule <mukaan>"),
                "{change:?}"
            );
        }
        assert!(all(desk).await.is_empty());
        // Asked which of the two, and answered.
        let twice = [
            ("event-date", "2027-10-31"),
            ("event-from", "03:30"),
            ("event-from-which", "second"),
            ("event-until", "06:00"),
        ];
        kirsi.get(&format!("{LIST}/new")).await;
        kirsi.post(LIST, &with(&twice)).await;
        assert_eq!(kirsi.page.status, StatusCode::SEE_OTHER, "{}", kirsi.page.html);
        assert_eq!(all(desk).await[0].plan.begins.to_string(), "2027-10-31T01:30:00Z");
    })
    .await;
}

#[tokio::test]
async fn people_are_seen_by_those_who_arrange_and_by_nobody_else() {
    on_each(Setup::default, async |desk: &Desk| {
        let words = desk.app.texts.words("fi");
        let by = arranger(desk.user("kirsi").await.id);
        let event = occasion(&desk.world, &by, plan(&desk.world, 72, 1)).await;
        let aino = come(&desk.world, event, "aino").await;
        let bea = come(&desk.world, event, "bea").await;
        let path = format!("{LIST}/{event}");
        for login in ["kirsi", "lea", "anna", "root"] {
            let mut browser = desk.signed_in(login).await;
            for page in [path.clone(), format!("{path}/print")] {
                browser.get(&page).await;
                assert_eq!(browser.page.status, StatusCode::OK, "{login} {page}");
                assert!(
                    browser.page.has(">aino<") && browser.page.has(">bea<"),
                    "{login} {page}: {}",
                    browser.page.html
                );
                assert_eq!(browser.page.cache, "no-store");
            }
        }
        // Of another organisation; and without the right.
        let mut arvo = desk.signed_in("arvo").await;
        arvo.get(LIST).await;
        assert!(!arvo.page.has("Työnhakuryhmä"));
        for page in ["", "/print", "/change"] {
            arvo.get(&format!("{path}{page}")).await;
            assert_eq!(arvo.page.status, StatusCode::NOT_FOUND, "{page}");
            assert!(!arvo.page.has("aino"));
        }
        for post in ["change", "off", "remove"] {
            arvo.get(LIST).await;
            arvo.post(
                &format!("{path}/{post}"),
                &[("version", "1"), ("event-off-sure", "1"), ("person", &aino.to_string())],
            )
            .await;
            assert_eq!(arvo.page.status, StatusCode::NOT_FOUND, "{post}");
        }
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk").await;
        assert!(!liisa.page.has(LIST), "no way there");
        liisa.get(&path).await;
        assert_eq!(liisa.page.status, StatusCode::FORBIDDEN);
        mails(&desk.world, &[]).await;
        let mut kirsi = desk.signed_in("kirsi").await;
        kirsi.get(&path).await;
        kirsi.post(&format!("{path}/remove"), &[("person", &aino.to_string())]).await;
        kirsi.follow().await;
        assert!(kirsi.page.has(&words.t("events-desk-cancelled")), "{}", kirsi.page.html);
        let told = mails(&desk.world, &[(aino, "aino"), (bea, "bea")]).await;
        assert_eq!(told, ["aino: event-cancelled", "bea: event-place"]);
        // Two who change at once: the second sees how it stands, with what they typed.
        let (mut one, mut two) = (desk.signed_in("kirsi").await, desk.signed_in("lea").await);
        one.get(&format!("{path}/change")).await;
        two.get(&format!("{path}/change")).await;
        one.post(&format!("{path}/change"), &with(&[("event-spot", "Sali A")])).await;
        assert_eq!(one.page.status, StatusCode::SEE_OTHER, "{}", one.page.html);
        two.post(&format!("{path}/change"), &with(&[("event-spot", "Sali B")])).await;
        assert_eq!(two.page.status, StatusCode::CONFLICT);
        assert!(two.page.has("value=\"Sali B\"") && two.page.has(&words.t("events-desk-trouble-changed")));
    })
    .await;
}
