//! Every page in every language; text typed by the public is shown literally; lists and filters.

use crate::support::desk::{Desk, Setup, maija, on_each, somebody};
use axum::http::StatusCode;
use suunta_server::referrals::model::{Contact, Role};

const PAYLOAD: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;{{7*7}}";
const SHOWN: &str = "&#60;script&#62;alert(1)&#60;/script&#62;&#34;&#39;&#62;&#60;img src=x onerror=alert(2)&#62;&#38;amp;{{7*7}}";

#[tokio::test]
async fn every_page_speaks_three_languages() {
    on_each(Setup::default, async |desk: &Desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let matti = desk.user("matti").await.id;
        let mut anna = desk.signed_in("anna").await;
        let pages = [
            "/desk".to_owned(),
            "/desk/me".to_owned(),
            "/desk/help".to_owned(),
            "/desk/me/second".to_owned(),
            "/desk/me/mail".to_owned(),
            "/desk/search".to_owned(),
            "/desk/queues/guidance".to_owned(),
            "/desk/queues/guidance?lang=sv&need=goal:training".to_owned(),
            "/desk/queues/support".to_owned(),
            format!("/desk/cases/{}?contact=open", case.id),
            format!("/desk/cases/{}/print", case.id),
            "/desk/cases/none".to_owned(),
            "/desk/admin".to_owned(),
            "/desk/admin/accounts".to_owned(),
            format!("/desk/admin/accounts/{matti}"),
            "/desk/admin/queues".to_owned(),
            "/desk/admin/outbox".to_owned(),
        ];
        for (lang, word) in [("fi", "Omat työt"), ("sv", "Mitt arbete"), ("en", "My work")] {
            anna.get("/desk").await;
            anna.post("/desk/me/language", &[("lang", lang), ("back", "/desk/search")]).await;
            assert_eq!(anna.page.location, "/desk/search?done=desk-done-language");
            for path in &pages {
                anna.get(path).await;
                let page = &anna.page;
                let status = if path.ends_with("none") { StatusCode::NOT_FOUND } else { StatusCode::OK };
                assert_eq!(page.status, status, "{lang} {path}");
                assert!(page.has(&format!("<html lang=\"{lang}\"")), "{lang} {path}");
                assert!(page.has(word), "{lang} {path}");
                assert_eq!(page.html.matches("<h1").count(), 1, "{lang} {path}: one main heading");
                assert!(!page.has("No localization") && !page.has("{ $"), "{lang} {path}");
                assert!(!page.title().is_empty() && !page.title().contains("Maija"));
                assert!(
                    !page.has("style=\"") && !page.has("onclick"),
                    "{path}: nothing that the policy blocks"
                );
            }
            let mut outside = desk.browser();
            outside.get(&format!("/desk/sign-in?lang={lang}")).await;
            assert!(outside.page.has(&format!("<html lang=\"{lang}\"")));
        }
    })
    .await;
}

#[tokio::test]
async fn what_the_public_types_is_shown_literally() {
    on_each(Setup::default, async |desk: &Desk| {
        let contact = Contact {
            name: PAYLOAD.into(),
            phone: PAYLOAD.into(),
            email: PAYLOAD.into(),
            language: PAYLOAD.into(),
            times: vec![PAYLOAD.into()],
            message: PAYLOAD.into(),
            ..Contact::default()
        };
        let case = desk.case_with("guidance", &contact, 3, |new| new.lang = "xx\"><script>".into()).await;
        desk.app.store.contest(case.id, desk.world.text(PAYLOAD)).await.expect("contested");
        let mut anna = desk.signed_in("anna").await;
        anna.act(case.id, "claim", &[]).await;
        anna.act(case.id, "note", &[("note-text", PAYLOAD)]).await;
        anna.act(case.id, "move", &[("move-reason", PAYLOAD)]).await;
        assert_eq!(anna.page.textarea("move-reason"), Some(SHOWN));
        let pages = [
            format!("/desk/cases/{}", case.id),
            format!("/desk/cases/{}/print", case.id),
            "/desk/queues/guidance".to_owned(),
            "/desk".to_owned(),
            "/desk/admin".to_owned(),
        ];
        for path in pages {
            anna.get(&path).await;
            assert_eq!(anna.page.status, StatusCode::OK);
            assert!(!anna.page.has("<script>") && !anna.page.has("<img"), "{path}");
            if path.contains("/cases/") {
                let times = anna.page.html.matches(SHOWN).count();
                assert!(times >= 7, "{path}: shown as it was typed, {times} times");
            }
        }
        anna.get("/desk/search").await;
        anna.post("/desk/search", &[("words", PAYLOAD)]).await;
        assert!(!anna.page.has("<script>") && anna.page.has(SHOWN));
    })
    .await;
}

#[tokio::test]
async fn a_queue_is_a_list_oldest_deadline_first_page_by_page() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut numbers = Vec::new();
        for n in 0..60 {
            let case = desk
                .case_with("guidance", &somebody(), 60 - n, |new| {
                    new.lang = if n % 10 == 0 { "sv".into() } else { "fi".into() };
                    new.goal = Some(if n % 20 == 0 { "training".into() } else { "work".into() });
                })
                .await;
            numbers.insert(0, case.number);
        }
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk/queues/guidance").await;
        let place = |html: &str, number: &String| html.find(number.as_str());
        let places: Vec<_> = numbers.iter().map(|number| place(&liisa.page.html, number)).collect();
        assert!(places[..50].is_sorted() && places[0].is_some(), "in order");
        assert!(places[50..].iter().all(Option::is_none), "fifty a page");
        let (_, rest) = liisa.page.html.split_once("rel=\"next\" href=\"").expect("another page");
        let next = rest.split_once('"').expect("its end").0.replace("&#38;", "&").replace("&amp;", "&");
        liisa.get(&next).await;
        assert!(numbers[50..].iter().all(|number| liisa.page.has(number)) && !liisa.page.has(&numbers[49]));
        assert!(liisa.page.has("Alkuun"));
        liisa.get("/desk/queues/guidance?lang=sv&need=goal:training&state=new").await;
        assert_eq!(liisa.page.html.matches("class=\"case ").count(), 3);
        liisa.get("/desk/queues/guidance?area=nowhere").await;
        assert!(liisa.page.has("Mikään asia ei vastaa") && liisa.page.has("Näytä kaikki"));
        liisa.get("/desk/queues/support").await;
        assert!(liisa.page.has("Jonossa ei ole asioita"));
        liisa.get("/desk/queues/nonsense").await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn search_finds_by_name_phone_mail_and_number() {
    on_each(Setup::default, async |desk: &Desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let other = desk.case("guidance", &somebody(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk/search").await;
        let spoken = case.number.to_lowercase().replace('-', " ");
        for words in ["MAIJA", "meikäläinen", "+358 40 765 4321", "Maija@example.FI", &case.number, &spoken]
        {
            liisa.post("/desk/search", &[("words", words)]).await;
            assert!(liisa.page.has("Yksi asia löytyi") && liisa.page.has(&case.id.to_string()), "{words}");
            assert!(!liisa.page.has(&other.id.to_string()));
        }
        liisa.post("/desk/search", &[("words", "Mai")]).await;
        assert!(liisa.page.has("Ei tuloksia"), "whole words only");
        liisa.post("/desk/search", &[("words", "  ")]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn a_form_beyond_all_measure_is_refused_early() {
    on_each(Setup::default, async |desk: &Desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        let long = "ä".repeat(4_001);
        liisa.act(case.id, "note", &[("note-text", &long)]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(liisa.page.textarea("note-text"), Some(long.as_str()), "kept, to be shortened");
        liisa.act(case.id, "note", &[("note-text", &"ä".repeat(40_000))]).await;
        assert_eq!(liisa.page.status, StatusCode::PAYLOAD_TOO_LARGE);
    })
    .await;
}

#[tokio::test]
async fn an_administrator_reads_whose_queue_it_is_and_needs_none_of_their_own() {
    on_each(Setup::default, async |desk: &Desk| {
        desk.person("uusi", Role::Counsellor, &[], false).await;
        let mut new = desk.signed_in("uusi").await;
        new.get("/desk").await;
        assert!(new.page.has("Et kuulu vielä mihinkään jonoon"));
        let mut root = desk.signed_in("root").await;
        root.get("/desk").await;
        assert!(root.page.has("Sinulla ei ole omia jonoja") && !root.page.has("Et kuulu vielä"));
        assert!(root.page.has("<p><a href=\"/desk/admin\">Avaa ylläpidon sivu</a></p>"));
        root.get("/desk/admin").await;
        assert!(root.page.has("Oulun kaupunki – Suojattu"), "its warning: {}", root.page.html);
        root.get("/desk/admin/accounts").await;
        assert!(root.page.has("\">Oulun kaupunki – Ohjaus, Oulun kaupunki – Tuki</td>"));
    })
    .await;
}
