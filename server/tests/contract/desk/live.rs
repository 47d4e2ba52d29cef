//! What an open page is told: that something on it changed, to eyes that may see it, for as long as they may.

use std::time::Duration;

use crate::support::desk::{Browser, Setup, maija, on_each};
use axum::body::{Body, BodyDataStream};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use futures_util::StreamExt as _;
use suunta_server::clock::Randomness;
use suunta_server::referrals::model::Role;
use suunta_server::store::{Actor, Store, User};
use tokio::time::{Instant, timeout};
use tower::ServiceExt as _;

/// Changes are seen within a second; a busy machine gets some more.
const SOON: Duration = Duration::from_secs(4);
/// What is promised about withdrawn rights.
const PROMISED: Duration = Duration::from_secs(5);

/// An open stream and everything that came through it.
struct Stream {
    body: BodyDataStream,
    all: String,
}

/// What came.
#[derive(Debug, PartialEq, Eq)]
enum Heard {
    Token(String),
    End,
    /// Newer pages listen; this one shall ask now and then.
    Ask,
    /// The stream ended without a word.
    Closed,
    Nothing,
}

impl Stream {
    async fn open(browser: &Browser, on: &str) -> Result<Self, StatusCode> {
        let cookies: Vec<String> = browser.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let mut request = Request::get(format!("/desk/live?on={on}"))
            .header(header::COOKIE, cookies.join("; "))
            .header(header::ACCEPT, "text/event-stream")
            .body(Body::empty())
            .expect("a request");
        request.extensions_mut().insert(ConnectInfo(browser.peer));
        let response = browser.router.clone().oneshot(request).await.expect("an answer");
        if response.status() != StatusCode::OK {
            return Err(response.status());
        }
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
        Ok(Self { body: response.into_body().into_data_stream(), all: String::new() })
    }

    /// Opens a stream and takes its first token.
    async fn listening(browser: &Browser, on: &str) -> (Self, String) {
        let mut stream = Self::open(browser, on).await.expect(on);
        match stream.hear(SOON).await {
            Heard::Token(token) => (stream, token),
            other => panic!("{on}: {other:?}"),
        }
    }

    async fn hear(&mut self, within: Duration) -> Heard {
        match timeout(within, self.body.next()).await {
            Err(_) => Heard::Nothing,
            Ok(None) => Heard::Closed,
            Ok(Some(chunk)) => {
                let text = String::from_utf8(chunk.expect("a chunk").to_vec()).expect("text");
                self.all.push_str(&text);
                if text.contains("event: end") {
                    return Heard::End;
                }
                if text.contains("event: ask") {
                    return Heard::Ask;
                }
                let (_, rest) = text.split_once("data: ").expect("data");
                Heard::Token(rest.trim_end().lines().next().unwrap_or_default().to_owned())
            }
        }
    }

    async fn changes(&mut self) -> bool {
        matches!(self.hear(SOON).await, Heard::Token(_))
    }
}

/// The token that a page carries.
fn on_page(browser: &Browser) -> String {
    let (_, rest) = browser.page.html.split_once("data-token=\"").expect("a token");
    rest.split_once('"').expect("its end").0.to_owned()
}

async fn state(browser: &mut Browser, on: &str) -> String {
    browser.get(&format!("/desk/live/state?on={on}")).await;
    assert_eq!((browser.page.status, browser.page.cache.as_str()), (StatusCode::OK, "no-store"));
    let (_, rest) = browser.page.html.split_once("{\"token\":\"").expect("JSON");
    rest.split_once('"').expect("its end").0.to_owned()
}

#[tokio::test]
async fn a_change_reaches_the_pages_on_which_it_shows_and_no_other() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let other = desk.case("guidance", &maija(), 4).await;
        let liisa = desk.signed_in("liisa").await;
        let aino = desk.signed_in("aino").await;
        let on_case = format!("case:{}", case.id);
        let (mut home, _) = Stream::listening(&liisa, "home").await;
        let (mut queue, _) = Stream::listening(&liisa, "queue:guidance").await;
        let (mut here, _) = Stream::listening(&liisa, &on_case).await;
        let (mut there, _) = Stream::listening(&liisa, &format!("case:{}", other.id)).await;
        let (mut filtered, _) = Stream::listening(&liisa, "queue:guidance&lang=sv").await;
        let (mut foreign, _) = Stream::listening(&aino, "home").await;
        let matti = desk.user("matti").await.id;
        desk.app.store.claim(case.id, matti, case.version).await.expect("claimed");
        assert!(home.changes().await && queue.changes().await && here.changes().await);
        // A note shows on the case alone.
        desk.app.store.note(case.id, matti, desk.world.text("Maija soitti")).await.expect("noted");
        assert!(here.changes().await);
        for quiet in [&mut home, &mut queue, &mut there, &mut filtered, &mut foreign] {
            assert_eq!(quiet.hear(Duration::from_millis(1500)).await, Heard::Nothing, "{}", quiet.all);
        }
        for stream in [home, queue, here] {
            let rest =
                stream.all.replace("event: state", "").replace("retry: 3000", "").replace("data: ", "");
            let tokens: Vec<&str> = rest.split_whitespace().collect();
            assert!(
                tokens.iter().all(|token| token.len() == 16 && token.chars().all(|c| c.is_ascii_hexdigit())),
                "tokens and nothing else: {}",
                stream.all
            );
        }
        assert_eq!(Stream::open(&aino, &on_case).await.err(), Some(StatusCode::NOT_FOUND));
        assert_eq!(Stream::open(&aino, "queue:guidance").await.err(), Some(StatusCode::NOT_FOUND));
        assert_eq!(Stream::open(&liisa, "queue:nonsense").await.err(), Some(StatusCode::NOT_FOUND));
        assert_eq!(Stream::open(&desk.browser(), "home").await.err(), Some(StatusCode::SEE_OTHER));
    })
    .await;
}

#[tokio::test]
async fn a_protected_case_is_in_nobody_elses_stream() {
    on_each(Setup::default, async |desk| {
        let saana = desk.signed_in("saana").await;
        let (mut own, _) = Stream::listening(&saana, "queue:safe").await;
        let (mut home, _) = Stream::listening(&saana, "home").await;
        let mut others = Vec::new();
        for (login, on) in [
            ("liisa", "home"),
            ("matti", "queue:support"),
            ("anna", "home"),
            ("anna", "queue:support"),
            ("root", "home"),
            ("aino", "home"),
        ] {
            let browser = desk.signed_in(login).await;
            others.push((login, on, Stream::listening(&browser, on).await.0));
            assert_eq!(
                Stream::open(&browser, "queue:safe").await.err(),
                Some(StatusCode::NOT_FOUND),
                "{login}"
            );
        }
        let case = desk.case_with("safe", &maija(), 3, |new| new.protected = true).await;
        assert!(own.changes().await && home.changes().await);
        // Also a protected case in an ordinary queue, for colleagues who only read there.
        let inside = desk.case_with("support", &maija(), 3, |new| new.protected = true).await;
        let mut liisa_hears = 0;
        for (login, on, stream) in &mut others {
            let heard = stream.hear(Duration::from_millis(1500)).await;
            if *login == "liisa" {
                // A member of the queue in which the second one is.
                liisa_hears += usize::from(matches!(heard, Heard::Token(_)));
            } else {
                assert_eq!(heard, Heard::Nothing, "{login} {on}");
            }
        }
        assert_eq!(liisa_hears, 1);
        for case in [case, inside] {
            let matti = desk.signed_in("matti").await;
            let on = format!("case:{}", case.id);
            assert_eq!(Stream::open(&matti, &on).await.err(), Some(StatusCode::NOT_FOUND));
        }
    })
    .await;
}

#[tokio::test]
async fn withdrawn_rights_end_the_stream_in_five_seconds() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("support", &maija(), 3).await;
        let on_case = format!("case:{}", case.id);
        let store = &desk.app.store;
        let user = desk.user("liisa").await;
        // Out of the queue and its organisation; signed out elsewhere; disabled; the session's time is over.
        for way in ["membership", "signed out", "disabled", "idle"] {
            store
                .set_memberships(user.id, vec!["guidance".into(), "support".into()], Actor::System)
                .await
                .expect("set");
            let liisa = desk.signed_in("liisa").await;
            let (mut queue, _) = Stream::listening(&liisa, "queue:support").await;
            let (mut here, _) = Stream::listening(&liisa, &on_case).await;
            let since = Instant::now();
            match way {
                "membership" => {
                    store
                        .set_memberships(user.id, vec!["training".into()], Actor::System)
                        .await
                        .expect("set");
                }
                "signed out" => store.end_sessions(user.id).await.expect("ended"),
                "disabled" => {
                    store.set_user(User { active: false, ..user.clone() }, Actor::System).await.expect("set");
                }
                _ => desk.world.pass(1),
            }
            for stream in [&mut queue, &mut here] {
                assert_eq!(stream.hear(PROMISED).await, Heard::End, "{way}");
                assert_eq!(stream.hear(SOON).await, Heard::Closed, "{way}");
            }
            assert!(since.elapsed() < PROMISED, "{way}: {:?}", since.elapsed());
            store.set_user(user.clone(), Actor::System).await.expect("set");
        }
        // On the own page the stream goes on, and nothing of what is gone comes through it.
        let liisa = desk.signed_in("liisa").await;
        store
            .set_memberships(user.id, vec!["guidance".into(), "support".into()], Actor::System)
            .await
            .expect("set");
        let (mut home, _) = Stream::listening(&liisa, "home").await;
        store.set_memberships(user.id, vec!["guidance".into()], Actor::System).await.expect("set");
        assert!(home.changes().await, "the page shows a queue that is not theirs any more");
        desk.case("support", &maija(), 1).await;
        assert_eq!(home.hear(Duration::from_millis(1500)).await, Heard::Nothing);
        desk.case("guidance", &maija(), 1).await;
        assert!(home.changes().await);
    })
    .await;
}

#[tokio::test]
async fn a_page_compares_what_it_shows_with_what_is() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut liisa = desk.signed_in("liisa").await;
        let on_case = format!("case:{}", case.id);
        for (page, on) in [
            ("/desk".to_owned(), "home"),
            ("/desk/queues/guidance".to_owned(), "queue:guidance"),
            (
                "/desk/queues/guidance?lang=fi&need=goal:work".to_owned(),
                "queue:guidance&need=goal:work&lang=fi",
            ),
            (format!("/desk/cases/{}", case.id), &on_case),
        ] {
            liisa.get(&page).await;
            let shown = on_page(&liisa);
            let address = format!("data-live=\"/desk/live?on={}\"", on.replace('&', "&#38;"));
            assert!(liisa.page.has(&address), "{page}: {}", liisa.page.html);
            assert_eq!(state(&mut liisa, on).await, shown, "{page}");
            assert_eq!(Stream::listening(&liisa, on).await.1, shown, "{page}");
            let now = desk.now(&case).await;
            let matti = desk.user("matti").await.id;
            if now.owner.is_none() {
                desk.app.store.claim(case.id, matti, now.version).await.expect("claimed");
            } else {
                desk.app.store.release(case.id, matti, now.version).await.expect("released");
            }
            // Whoever comes back after a gap is told the truth with the first token.
            let after = Stream::listening(&liisa, on).await.1;
            assert_ne!(after, shown, "{page}");
            assert_eq!(state(&mut liisa, on).await, after, "{page}");
        }
        liisa.get("/desk/live/state?on=nonsense").await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn looking_by_itself_keeps_no_session_alive() {
    on_each(Setup::default, async |desk| {
        let minutes = |n: i64| {
            let later = desk.world.now() + jiff::SignedDuration::from_mins(n);
            desk.world.clock.set(later);
        };
        let mut liisa = desk.signed_in("liisa").await;
        for _ in 0..2 {
            minutes(14);
            state(&mut liisa, "home").await;
            Stream::listening(&liisa, "home").await;
        }
        minutes(3);
        liisa.get("/desk/live/state?on=home").await;
        assert_eq!(liisa.page.status, StatusCode::SEE_OTHER, "half an hour without use");
    })
    .await;
}

#[tokio::test]
async fn several_servers_tell_the_same_and_streams_end_when_one_stops() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let liisa = desk.signed_in("liisa").await;
        let (mut queue, _) = Stream::listening(&liisa, "queue:guidance").await;
        let world = &desk.world;
        let other =
            Store::open(&world.url, 2, world.clock.clone(), Randomness).await.expect("a second server");
        let matti = desk.user("matti").await.id;
        other.claim(case.id, matti, case.version).await.expect("claimed");
        assert!(queue.changes().await, "written by another server");
        other.close().await;
        assert_eq!(queue.hear(Duration::from_millis(200)).await, Heard::Nothing, "its end is not ours");
        desk.app.store.listening_ends().cancel();
        assert_eq!(
            queue.hear(Duration::from_secs(1)).await,
            Heard::Closed,
            "without a word: the browser comes back"
        );
        assert_eq!(desk.user("matti").await.role, Role::Counsellor, "requests are answered still");
    })
    .await;
}

#[tokio::test]
async fn nobody_holds_more_than_a_few_streams() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let liisa = desk.signed_in("liisa").await;
        // From two browsers: it is the person who counts.
        let laptop = desk.signed_in("liisa").await;
        let (mut matti, _) = Stream::listening(&desk.signed_in("matti").await, "home").await;
        let quiet = Duration::from_millis(300);
        let mut open = Vec::new();
        for n in 0..6 {
            open.push(Stream::listening(if n % 2 == 0 { &liisa } else { &laptop }, "home").await.0);
        }
        assert_eq!(open[0].hear(quiet).await, Heard::Nothing);
        for _ in 0..2 {
            open.push(Stream::listening(&liisa, "home").await.0);
            let mut oldest = open.remove(0);
            assert_eq!(
                oldest.hear(SOON).await,
                Heard::Ask,
                "it is told, so that it does not come back at once"
            );
            assert_eq!(oldest.hear(SOON).await, Heard::Closed);
        }
        // What somebody closes makes room.
        open.truncate(4);
        for _ in 0..2 {
            open.push(Stream::listening(&laptop, "home").await.0);
        }
        for stream in &mut open {
            assert_eq!(stream.hear(quiet).await, Heard::Nothing);
        }
        desk.app.store.claim(case.id, desk.user("matti").await.id, case.version).await.expect("claimed");
        for stream in &mut open {
            assert!(stream.changes().await, "the newest listen still");
        }
        assert!(matti.changes().await, "nobody else's");
    })
    .await;
}
