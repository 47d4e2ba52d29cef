//! A real OpenID provider on this machine (`tests/oidc`), and a person who goes there and comes back.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use axum::http::StatusCode;
use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use suunta_server::clock::Clock;
use tokio::sync::Mutex;

use crate::support::desk::{Browser, Desk, Setup, on_each};

pub const BACK: &str = "http://127.0.0.1:8080/desk/oidc/callback";
pub const START: &str = "/desk/oidc/start";

/// The provider; ends with the test.
pub struct Provider {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    issuer: String,
}

impl Provider {
    /// `claims`: "userinfo", or "inline" when they stand in the ID token.
    pub fn start(claims: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/oidc");
        assert!(
            folder.join("node_modules/oidc-provider").is_dir(),
            "oidc-provider is missing: npm ci --ignore-scripts in tests/oidc"
        );
        let mut process = Command::new("node")
            .current_dir(folder)
            .args(["provider.mjs", BACK, claims])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node starts");
        let input = process.stdin.take().expect("its input");
        let mut output = BufReader::new(process.stdout.take().expect("its output"));
        let mut issuer = String::new();
        output.read_line(&mut issuer).expect("its issuer");
        let issuer = issuer.trim().to_owned();
        assert!(issuer.starts_with("http://127.0.0.1:"), "the provider did not start: {issuer}");
        Self { process, input, output, issuer }
    }

    pub fn say(&mut self, line: &str) {
        writeln!(self.input, "{line}").expect("it reads");
        let mut answer = String::new();
        self.output.read_line(&mut answer).expect("it answers");
        assert_eq!(answer.trim(), "ok");
    }

    /// Somebody as the provider knows them from now on.
    pub fn person(&mut self, login: &str, name: &str, groups: &[&str]) {
        let person = serde_json::json!({"login": login, "name": name, "username": login, "groups": groups});
        self.say(&format!("person {person}"));
    }

    pub fn end(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    /// `suunta.toml` with this provider; `own` goes into `[oidc]`.
    pub fn settings(&self, before: &str, own: &str) -> &'static str {
        let text = format!(
            r#"
            {before}
            [oidc]
            issuer = "{}"
            client_id = "suunta"
            client_secret = "a secret that both know, for the test alone"
            {own}
            [[oidc.groups]]
            group = "ohjaajat"
            role = "counsellor"
            queues = ["guidance"]
            [[oidc.groups]]
            group = "opisto"
            role = "counsellor"
            queues = ["training"]
            [[oidc.groups]]
            group = "pää"
            role = "administrator"
            queues = ["guidance", "support"]
            "#,
            self.issuer,
        );
        text.leak()
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        self.end();
    }
}

/// Runs a test with a provider, at the time of this machine, which is the provider's.
pub async fn with_provider(
    provider: Provider,
    before: &str,
    own: &str,
    test: impl AsyncFn(&Desk, &mut Provider),
) {
    let more = provider.settings(before, own);
    let provider = Mutex::new(provider);
    on_each(
        || Setup { more, ..Setup::default() },
        async |desk: &Desk| {
            desk.world.clock.set(Clock::system().now());
            let mut provider = provider.lock().await;
            provider.person("liisa", "Liisa Kaupungilta", &["ohjaajat", "muita"]);
            provider.person("pekka", "Pekka Ulkopuolinen", &["muita"]);
            provider.say("tokens plain");
            test(desk, &mut provider).await;
        },
    )
    .await;
}

/// What a person does at the provider: goes where they are sent, fills the forms in, until they are sent back.
pub async fn at_provider(url: &str, login: &str) -> String {
    let http =
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let origin = url.split('/').take(3).collect::<Vec<_>>().join("/");
    let mut cookies: BTreeMap<String, String> = BTreeMap::new();
    let mut url = url.to_owned();
    let mut form = Vec::new();
    for _ in 0..20 {
        let jar: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = if form.is_empty() { http.get(&url) } else { http.post(&url).form(&form) };
        form.clear();
        let answer = request.header(COOKIE, jar.join("; ")).send().await.expect("the provider answers");
        for cookie in answer.headers().get_all(SET_COOKIE) {
            let pair = cookie.to_str().expect("text").split(';').next().expect("a pair");
            let (name, value) = pair.split_once('=').expect("a cookie");
            cookies.insert(name.to_owned(), value.to_owned());
        }
        if let Some(next) = answer.headers().get(LOCATION) {
            let next = next.to_str().expect("an address").to_owned();
            if next.starts_with(BACK) {
                return next;
            }
            url = if next.starts_with('/') { format!("{origin}{next}") } else { next };
            continue;
        }
        let html = answer.text().await.expect("a page");
        let (_, rest) = html.split_once("action=\"").unwrap_or_else(|| panic!("no form: {html}"));
        rest.split_once('"').expect("an address").0.clone_into(&mut url);
        form = if html.contains("name=\"login\"") {
            vec![("prompt", "login"), ("login", login), ("password", "any")]
        } else {
            vec![("prompt", "consent")]
        };
    }
    panic!("the provider sends nobody back");
}

/// From the button to the provider; the address there.
pub async fn set_out(browser: &mut Browser, query: &str) -> String {
    browser.get(&format!("{START}{query}")).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER, "{}", browser.page.html);
    browser.page.location.clone()
}

/// The path with which the provider sent somebody back.
pub fn path(back: &str) -> &str {
    back.strip_prefix("http://127.0.0.1:8080").expect("back here")
}

pub async fn sign_in(browser: &mut Browser, login: &str) {
    let there = set_out(browser, "").await;
    let back = at_provider(&there, login).await;
    browser.get(path(&back)).await;
}

pub async fn signed_in(desk: &Desk, login: &str) -> Browser {
    let mut browser = desk.browser();
    sign_in(&mut browser, login).await;
    assert_eq!(browser.page.location, "/desk", "{}", browser.page.html);
    browser
}

pub async fn is_outside(browser: &Browser) -> bool {
    let mut browser = browser.clone();
    browser.get("/desk").await;
    browser.page.status == StatusCode::SEE_OTHER && browser.page.location.starts_with("/desk/sign-in")
}

pub fn parameter(url: &str, name: &str) -> String {
    let (_, query) = url.split_once('?').expect("a query");
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned()).expect("the parameter")
}
