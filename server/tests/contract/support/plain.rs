//! A browser without JavaScript, as far as the plain form needs one: it sees headings, inputs and hidden fields, and
//! presses buttons.
#![allow(dead_code)]

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use suunta_server::testing::{TestApp, form, request};
use suunta_shared::answers::Answers;

/// What a browser without JavaScript says of itself.
const HEADERS: [(&str, &str); 1] = [("accept", "text/html")];

/// A page as it arrived.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: StatusCode,
    pub address: String,
    pub cache: String,
    pub html: String,
}

impl Page {
    /// The question stands in simpler words.
    pub fn simpler(&self) -> bool {
        self.html.contains(r#"name="simpler" value="1""#)
    }
}

/// A browser on one page.
pub struct Browser<'a> {
    pub test: &'a TestApp,
    pub page: Page,
}

impl<'a> Browser<'a> {
    /// Opens a page.
    pub async fn open(test: &'a TestApp, address: &str) -> Self {
        let page = send(test, address, request(Method::GET, address, &HEADERS, Body::empty())).await;
        Self { test, page }
    }

    /// Sends a form with exactly these fields.
    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> &Page {
        self.post_body(address, form(fields)).await
    }

    /// Sends a body.
    pub async fn post_body(&mut self, address: &str, body: String) -> &Page {
        let headers = [HEADERS[0], ("content-type", "application/x-www-form-urlencoded")];
        self.page =
            send(self.test, address, request(Method::POST, address, &headers, Body::from(body))).await;
        &self.page
    }

    /// Presses a button of the page's form, with these inputs besides what is chosen already.
    pub async fn press(&mut self, button: &str, inputs: &[(&str, &str)]) -> &Page {
        let action = self.page.action();
        let hidden = [("answers", self.page.answers()), ("step", self.page.step())];
        let counted = self.page.html.contains(r#"name="counted" value="1""#);
        let kept: Vec<(String, String)> = self
            .page
            .chosen()
            .into_iter()
            .filter(|(name, _)| !inputs.iter().any(|(n, _)| n == name))
            .collect();
        let mut fields: Vec<(&str, &str)> = hidden.iter().map(|(n, v)| (*n, v.as_str())).collect();
        if counted {
            fields.push(("counted", "1"));
        }
        if self.page.simpler() {
            fields.push(("simpler", "1"));
        }
        fields.extend(kept.iter().map(|(n, v)| (n.as_str(), v.as_str())));
        fields.extend_from_slice(inputs);
        fields.push(("do", button));
        let fields: Vec<(&str, &str)> = fields;
        self.post(&action, &fields).await
    }
}

async fn send(test: &TestApp, address: &str, request: Request<Body>) -> Page {
    let answer = test.send(request).await;
    assert_eq!(answer.header("location"), "", "never a redirect");
    let cache = answer.header("cache-control").to_owned();
    Page { status: answer.status, address: address.to_owned(), cache, html: answer.text() }
}

/// Every table of the database with the number of its rows.
pub async fn rows(test: &TestApp) -> Vec<(String, i64)> {
    let pool = sqlx::SqlitePool::connect(&test.app.config.database.url).await.expect("opens");
    let names: Vec<(String,)> =
        sqlx::query_as("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name")
            .fetch_all(&pool)
            .await
            .expect("tables");
    let mut counted = Vec::new();
    for (name,) in names {
        let sql = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM \"{name}\""));
        let (rows,): (i64,) = sqlx::query_as(sql).fetch_one(&pool).await.expect("counts");
        counted.push((name, rows));
    }
    assert!(counted.len() > 3, "the tables are found: {counted:?}");
    counted
}

/// Runs something and returns everything that was logged meanwhile, down to the finest level.
pub fn logged<F: Future<Output = ()>>(what: impl FnOnce() -> F) -> String {
    #[derive(Clone, Default)]
    struct Heard(Arc<Mutex<Vec<u8>>>);
    impl Write for Heard {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().expect("lock").extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let heard = Heard::default();
    let writer = heard.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime").block_on(what());
    });
    let bytes = heard.0.lock().expect("lock").clone();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Text as it stands on the page.
pub fn decode(html: &str) -> String {
    [
        ("&#34;", "\""),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#60;", "<"),
        ("&lt;", "<"),
        ("&#62;", ">"),
        ("&gt;", ">"),
    ]
    .iter()
    .fold(html.to_owned(), |text, (from, to)| text.replace(from, to))
    .replace("&#38;", "&")
    .replace("&amp;", "&")
}

impl Page {
    /// What stands between two marks.
    pub fn between(&self, from: &str, to: &str) -> Option<String> {
        let (_, rest) = self.html.split_once(from)?;
        Some(decode(rest.split_once(to)?.0))
    }

    /// The main heading.
    pub fn heading(&self) -> String {
        assert_eq!(self.html.matches("<h1").count(), 1, "one main heading");
        self.between("<h1 class=\"s-title\">", "</h1>").expect("a heading")
    }

    /// The hidden token with the answers.
    pub fn answers(&self) -> String {
        self.between("name=\"answers\" value=\"", "\"").expect("answers")
    }

    /// The answers in it.
    pub fn document(&self) -> Answers {
        let token = self.answers();
        let (letters, _) = token.split_once('.').expect("a token");
        let json = data_encoding::BASE64URL_NOPAD.decode(letters.as_bytes()).expect("letters of a token");
        Answers::parse(std::str::from_utf8(&json).expect("text")).expect("readable")
    }

    /// The hidden name of the page.
    pub fn step(&self) -> String {
        self.between("name=\"step\" value=\"", "\"").expect("step")
    }

    /// Where the form goes.
    pub fn action(&self) -> String {
        self.between("<form id=\"page\" method=\"post\" action=\"", "\"").expect("form")
    }

    /// Language of the page.
    pub fn lang(&self) -> String {
        self.between("<html lang=\"", "\"").expect("language")
    }

    /// Names and values of radios and checkboxes, and whether they are chosen.
    pub fn inputs(&self) -> Vec<(String, String, bool)> {
        self.html
            .split("<input ")
            .skip(1)
            .filter_map(|rest| {
                let tag = rest.split_once('>')?.0;
                let of =
                    |name: &str| Some(decode(tag.split_once(&format!("{name}=\""))?.1.split_once('"')?.0));
                matches!(of("type")?.as_str(), "radio" | "checkbox")
                    .then(|| Some((of("name")?, of("value")?, tag.ends_with(" checked"))))?
            })
            .filter(|(name, _, _)| name != "count")
            .collect()
    }

    /// What is chosen.
    pub fn chosen(&self) -> Vec<(String, String)> {
        self.inputs()
            .into_iter()
            .filter(|(_, _, chosen)| *chosen)
            .map(|(name, value, _)| (name, value))
            .collect()
    }

    /// Whether the page says this.
    pub fn says(&self, text: &str) -> bool {
        decode(&self.html).contains(text)
    }
}
