//! A desk with people, queues and cases, and a browser without JavaScript that works it through the real router.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::OnceLock;

use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, Version};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use suunta_server::clock::Randomness;
use suunta_server::config::Config;
use suunta_server::config::site::Site;
use suunta_server::content;
use suunta_server::embed::Assets;
use suunta_server::i18n::Texts;
use suunta_server::referrals::model::{Case, Contact, Role};
use suunta_server::state::{App, Parts};
use suunta_server::store::{Actor, NewCase, Submitted, User, place};
use suunta_server::web::limits::{Allowed, Limits};
use suunta_shared::answers::Part;
use suunta_shared::content::Content;
use suunta_shared::summary::{Brief, Section};
use suunta_shared::text::Message;
use tower::ServiceExt as _;
use uuid::Uuid;

use crate::support::store::World;

pub const PASSWORD: &str = "hyvä pitkä salasana";

const OULU: &str = r#"
name = { fi = "Oulun palvelu", sv = "Uleåborgs tjänst", en = "Service of Oulu" }
origins = ["http://127.0.0.1:8081"]
languages = ["fi", "sv", "en"]
phone = "08 123 4567"
hours = { fi = "ma–pe 9–15", sv = "må–fr 9–15", en = "Mon–Fri 9–15" }
privacy_url = { fi = "https://oulu.example/", sv = "https://oulu.example/sv", en = "https://oulu.example/en" }
municipalities = [{ id = "oulu", region = "north-ostrobothnia", name = { fi = "Oulu", sv = "Uleåborg", en = "Oulu" } }]
organisations = [
  { id = "oulu", name = { fi = "Oulun kaupunki", sv = "Uleåborgs stad", en = "City of Oulu" } },
  { id = "college", name = { fi = "Opisto", sv = "Institutet", en = "College" } },
]
queues = [
  { id = "guidance", organisation = "oulu", fallback = "support", name = { fi = "Ohjaus", sv = "Vägledning", en = "Guidance" } },
  { id = "support", organisation = "oulu", name = { fi = "Tuki", sv = "Stöd", en = "Support" } },
  { id = "safe", organisation = "oulu", protected = true, name = { fi = "Suojattu", sv = "Skyddad", en = "Protected" } },
  { id = "training", organisation = "college", name = { fi = "Koulutus", sv = "Utbildning", en = "Training" } },
]
[routes]
protected = "safe"
guidance = "guidance"
digital = "support"
training = "training"
language = "support"
support = "support"
employer = "guidance"
[[phases]]
id = "training"
responsible = { queue = "training" }
told = [{ organisation = "college" }]
[[projects]]
id = "together"
title = { fi = "Yhdessä työhön", sv = "Tillsammans till arbete", en = "Together to work" }
from = "2026-10"
to = "2027-06"
indicators = [{ kind = "people-reached", target = 20 }, { kind = "into-work", target = 9 }]
"#;

/// Who has an account.
pub const PEOPLE: [(&str, Role, &[&str]); 9] = [
    ("liisa", Role::Counsellor, &["guidance", "support"]),
    ("matti", Role::Counsellor, &["guidance"]),
    ("aino", Role::Counsellor, &["training"]),
    ("saana", Role::Counsellor, &["safe"]),
    ("anna", Role::Administrator, &["guidance"]),
    ("arvo", Role::Administrator, &["training"]),
    ("root", Role::Administrator, &[]),
    ("lea", Role::Lead, &["guidance", "support"]),
    ("kirsi", Role::Coordinator, &["guidance"]),
];

/// What every desk says and serves, read once: ten languages take a while.
static LOADED: OnceLock<(Content, Texts, Assets)> = OnceLock::new();

pub struct Desk {
    pub world: World,
    pub app: App,
    pub router: Router,
}

/// What a test may change about the server.
pub struct Setup {
    pub public_url: &'static str,
    pub allowed: Allowed,
    pub proxies: &'static str,
    /// More of `suunta.toml`.
    pub more: &'static str,
}

impl Default for Setup {
    fn default() -> Self {
        Self { public_url: "http://127.0.0.1:8080", allowed: Allowed::everything(), proxies: "", more: "" }
    }
}

/// Runs a test on SQLite, and on PostgreSQL when `SUUNTA_TEST_PG` names a server.
pub async fn on_each(setup: impl Fn() -> Setup, test: impl AsyncFn(&Desk)) {
    let desk = Desk::new(World::sqlite().await, setup()).await;
    test(&desk).await;
    if let Some(world) = World::postgres().await {
        let desk = Desk::new(world, setup()).await;
        test(&desk).await;
        desk.world.end().await;
    }
}

/// As cheap as Argon2 gets: how much work a check is follows from what is stored, and each of these tests signs several people
/// in. That real ones cost what they should is tested where they are made.
fn stored_password() -> String {
    let params = Params::new(Params::MIN_M_COST, 1, 1, None).expect("parameters");
    let cheap = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    cheap.hash_password_with_salt(PASSWORD.as_bytes(), b"always the same!").expect("a hash").to_string()
}

impl Desk {
    /// A second server on the same database.
    pub async fn beside(other: &Self, setup: &Setup) -> Self {
        Self::empty(other.world.beside().await, setup)
    }

    pub async fn new(world: World, setup: Setup) -> Self {
        let desk = Self::empty(world, &setup);
        for (login, role, queues) in PEOPLE {
            desk.person(login, role, queues, false).await;
        }
        desk
    }

    fn empty(world: World, setup: &Setup) -> Self {
        let config: Config = toml::from_str(&format!(
            "[server]\nbind = \"127.0.0.1:8080\"\npublic_url = \"{}\"\nsites = \"sites\"\ntrusted_proxies = [{}]\n\
             [database]\nurl = \"sqlite:unused\"\n[keys]\n{}",
            setup.public_url, setup.proxies, setup.more
        ))
        .expect("a configuration");
        let mut site: Site = toml::from_str(OULU).expect("a site");
        "oulu".clone_into(&mut site.id);
        let sites = BTreeMap::from([("oulu".to_owned(), site)]);
        let (content, texts, assets) = LOADED
            .get_or_init(|| {
                let (content, texts) = content::load(&config.content).expect("content");
                let assets = Assets::build(&content, &texts, &sites);
                (content, texts, assets)
            })
            .clone();
        let app = App::new(Parts {
            config,
            sites,
            content,
            texts,
            store: world.store.clone(),
            keys: world.keys.clone(),
            clock: world.clock.clone(),
            random: Randomness,
            limits: Limits::new(setup.allowed),
            assets,
            found: suunta_server::statement::Found::built_in().expect("a file of ours"),
            streams: suunta_server::desk::live::Streams::default(),
        });
        let router = suunta_server::web::router(app.clone());
        Self { world, app, router }
    }

    pub async fn person(&self, login: &str, role: Role, queues: &[&str], demo: bool) -> Uuid {
        let mut display = login.to_owned();
        display[..1].make_ascii_uppercase();
        let user = User {
            id: Randomness.id(&self.world.clock),
            login: login.to_owned(),
            display: format!("{display} Testi"),
            password_hash: stored_password(),
            role,
            lang: "fi".to_owned(),
            demo,
            active: true,
        };
        let id = user.id;
        self.app.store.add_user(user, Actor::System).await.expect("an account");
        let queues = queues.iter().map(|&queue| queue.to_owned()).collect();
        self.app.store.set_memberships(id, queues, Actor::System).await.expect("memberships");
        id
    }

    pub async fn user(&self, login: &str) -> User {
        self.app.store.user_by_login(login).await.expect("reads").expect("a known account")
    }

    /// A browser at which somebody has just signed in.
    pub async fn signed_in(&self, login: &str) -> Browser {
        let mut browser = self.browser();
        browser.sign_in(login, PASSWORD).await;
        assert_eq!(browser.page.status, StatusCode::SEE_OTHER, "{login}: {}", browser.page.html);
        browser
    }

    pub fn browser(&self) -> Browser {
        Browser {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
            page: Page::default(),
            heard: Page::default(),
            peer: "192.0.2.1:4711".parse().expect("an address"),
            forwarded: None,
        }
    }

    /// A submitted case in a queue, due so many days from now.
    pub async fn case(&self, queue: &str, contact: &Contact, days: i64) -> Case {
        self.case_with(queue, contact, days, |_| {}).await
    }

    pub async fn case_with(
        &self,
        queue: &str,
        contact: &Contact,
        days: i64,
        change: impl FnOnce(&mut NewCase),
    ) -> Case {
        let site = &self.app.sites["oulu"];
        let queue = site.queues.iter().find(|q| q.id == queue).expect("a queue");
        let key = Uuid::from_bytes(Randomness.bytes()).to_string();
        let mut new = self.world.new_case_of(&key, contact, &queue.organisation, &queue.id);
        let brief = Brief {
            sections: vec![Section {
                part: Part::Situation,
                title: Message::new(Part::Situation.message()),
                lines: vec![Message::new("goal-work")],
            }],
        };
        new.brief =
            self.app.keys.seal(place::BRIEF, new.id, &serde_json::to_vec(&brief).expect("JSON"), Randomness);
        new.deadline = self.world.now() + jiff::SignedDuration::from_hours(24 * days);
        change(&mut new);
        match self.app.store.submit(new).await.expect("stored") {
            Submitted::New(case) => case,
            other => panic!("expected a new case, got {other:?}"),
        }
    }

    pub async fn now(&self, case: &Case) -> Case {
        self.app.store.case(case.id).await.expect("reads").expect("the case")
    }
}

pub fn maija() -> Contact {
    Contact {
        name: "Maija Meikäläinen".into(),
        phone: "040 765 4321".into(),
        email: "maija@example.fi".into(),
        message: "Soittakaa aamulla".into(),
        ..Contact::default()
    }
}

pub fn somebody() -> Contact {
    Contact { name: "Joku".into(), ..Contact::default() }
}

/// A page as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub status: StatusCode,
    pub location: String,
    pub html: String,
    pub set_cookie: Vec<String>,
    pub cache: String,
}

impl Page {
    pub fn has(&self, text: &str) -> bool {
        self.html.contains(text)
    }

    /// Value of the first hidden field of this name.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let (_, rest) = self.html.split_once(&format!("name=\"{name}\" value=\""))?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    }

    /// What stands in a text field.
    pub fn textarea(&self, name: &str) -> Option<&str> {
        let (_, rest) = self.html.split_once(&format!("<textarea id=\"{name}\""))?;
        let (_, rest) = rest.split_once('>')?;
        rest.split_once("</textarea>").map(|(text, _)| text)
    }

    pub fn title(&self) -> &str {
        let rest = self.html.split_once("<title>").map_or("", |(_, rest)| rest);
        rest.split_once("</title>").map_or("", |(title, _)| title)
    }
}

/// A browser that keeps cookies and sees hidden fields.
#[derive(Clone)]
pub struct Browser {
    pub router: Router,
    pub cookies: BTreeMap<String, String>,
    pub page: Page,
    /// What a script of the page was answered.
    pub heard: Page,
    pub peer: SocketAddr,
    pub forwarded: Option<String>,
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> &Page {
        self.send(Request::get(path), String::new()).await
    }

    /// Sends exactly these fields.
    pub async fn post_bare(&mut self, path: &str, fields: &[(&str, &str)]) -> &Page {
        let body: Vec<String> = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, body.join("&")).await
    }

    /// Sends these fields as a script of the open page does.
    pub async fn post_by_script(&mut self, path: &str, fields: &[(&str, &str)]) -> &Page {
        let (csrf, version) = (self.page.hidden("csrf"), self.page.hidden("version"));
        let mut all = fields.to_vec();
        all.extend(csrf.as_deref().map(|csrf| ("csrf", csrf)));
        all.extend(version.as_deref().map(|version| ("version", version)));
        let body: Vec<String> = all.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
        let request = Request::post(path).header(header::ACCEPT, "application/json");
        let open = self.page.clone();
        self.send(request, body.join("&")).await;
        // The page stays open: only the script reads the answer.
        self.heard = std::mem::replace(&mut self.page, open);
        &self.heard
    }

    /// Sends these fields with the token and the version of the page that is open.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> &Page {
        let (csrf, version) = (self.page.hidden("csrf"), self.page.hidden("version"));
        let mut all: Vec<(&str, &str)> = Vec::new();
        all.extend(csrf.as_deref().map(|csrf| ("csrf", csrf)));
        all.extend(version.as_deref().map(|version| ("version", version)));
        all.extend_from_slice(fields);
        self.post_bare(path, &all).await
    }

    /// Sends these fields and a file, with the token of the page that is open.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], (name, text): (&str, &str)) -> &Page {
        const EDGE: &str = "----edge-of-a-part";
        let csrf = self.page.hidden("csrf").unwrap_or_default();
        let mut body = String::new();
        for (field, value) in [("csrf", csrf.as_str())].iter().chain(fields) {
            let head = format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n");
            body.extend([head.as_str(), value, "\r\n"]);
        }
        let head = format!(
            "--{EDGE}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: text/csv\r\n\r\n"
        );
        body.extend([head.as_str(), text, "\r\n--", EDGE, "--\r\n"]);
        let kind = format!("multipart/form-data; boundary={EDGE}");
        self.send(Request::post(path).header(header::CONTENT_TYPE, kind), body).await
    }

    /// Opens the page of a case and sends one of its forms.
    pub async fn act(&mut self, case: Uuid, action: &str, fields: &[(&str, &str)]) -> &Page {
        self.get(&format!("/desk/cases/{case}")).await;
        self.post(&format!("/desk/cases/{case}/{action}"), fields).await
    }

    pub async fn follow(&mut self) -> &Page {
        assert_eq!(self.page.status, StatusCode::SEE_OTHER, "{}", self.page.html);
        let location = self.page.location.clone();
        self.get(&location).await
    }

    pub async fn sign_in(&mut self, login: &str, password: &str) -> &Page {
        self.get("/desk/sign-in").await;
        self.post("/desk/sign-in", &[("user", login), ("password", password), ("next", ""), ("lang", "")])
            .await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: String) -> &Page {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = request.header(header::COOKIE, cookies.join("; "));
        if request.headers_ref().is_some_and(|headers| !headers.contains_key(header::ACCEPT)) {
            request = request.header(header::ACCEPT, "text/html");
        }
        if let Some(forwarded) = &self.forwarded {
            request = request.header("x-forwarded-for", forwarded);
        }
        let mut request = request.body(Body::from(body)).expect("a request");
        request.extensions_mut().insert(ConnectInfo(self.peer));
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let text =
            |name| parts.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        let mut page = Page {
            status: parts.status,
            location: text(header::LOCATION),
            cache: text(header::CACHE_CONTROL),
            ..Page::default()
        };
        for value in parts.headers.get_all(header::SET_COOKIE) {
            page.set_cookie.push(value.to_str().expect("text").to_owned());
        }
        for cookie in &page.set_cookie {
            let (pair, rest) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').expect("a cookie");
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = to_bytes(body, 4 << 20).await.expect("a body");
        page.html = String::from_utf8(bytes.to_vec()).expect("text");
        self.page = page;
        &self.page
    }
}

fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            b' ' => "+".to_owned(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
