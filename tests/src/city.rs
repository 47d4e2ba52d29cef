//! The city's website: plain files on another origin, embedding the widget as the README tells a web team to.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use tokio::net::TcpListener;

use crate::mail::Sink;
use crate::process::workspace;

/// The page shown first.
pub const FIRST_PAGE: &str = "oulu.html";

#[derive(Clone)]
struct City {
    folder: PathBuf,
    server: String,
    sink: Option<Sink>,
    written: Written,
}

/// Pages that a test writes itself, by name.
type Written = Arc<Mutex<BTreeMap<String, String>>>;

/// The running website. It ends with the runtime it was started on.
#[derive(Clone, Debug)]
pub struct Website {
    port: u16,
    written: Written,
}

impl Website {
    /// Takes `port` (0: a free one) now, so that its origin is known before the server starts.
    pub async fn listen(port: u16) -> Result<(Self, TcpListener)> {
        let listener = TcpListener::bind(("127.0.0.1", port))
            .await
            .with_context(|| format!("port {port} of the city website"))?;
        Ok((Self { port: listener.local_addr()?.port(), written: Written::default() }, listener))
    }

    /// Serves `tests/city` with the server's address filled in, and the mails of `sink` under `/mails`.
    pub fn serve(&self, listener: TcpListener, server: &str, sink: Option<Sink>) {
        let folder = workspace().join("tests/city");
        let city = City { folder, server: server.to_owned(), sink, written: Arc::clone(&self.written) };
        let pages = Router::new()
            .route("/", get(|| async { Redirect::to(FIRST_PAGE) }))
            .route("/mails", get(mails))
            .route("/{page}", get(page))
            .with_state(city);
        tokio::spawn(async move { axum::serve(listener, pages).await });
    }

    /// Puts a page of one's own beside those of the folder, and gives its address. `{{server}}` is filled in here too.
    pub fn write(&self, name: &str, html: &str) -> String {
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        written.insert(name.to_owned(), html.to_owned());
        self.page(name)
    }

    /// Its origin.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The address of one page, served under a content policy.
    pub fn page_under(&self, name: &str, policy: &str) -> String {
        let encoded = reqwest::Url::parse_with_params(&self.page(name), [("policy", policy)]);
        encoded.map_or_else(|_| self.page(name), String::from)
    }

    /// The address of one page.
    pub fn page(&self, name: &str) -> String {
        format!("{}/{name}", self.origin())
    }
}

/// A page is served with the content policy that its address asks for: cities have all kinds.
#[derive(Default, serde::Deserialize)]
struct Asked {
    policy: Option<String>,
}

async fn page(State(city): State<City>, Path(name): Path<String>, Query(asked): Query<Asked>) -> Response {
    let kind = match name.rsplit_once('.') {
        Some((_, "html")) => "text/html; charset=utf-8",
        Some((_, "css")) => "text/css; charset=utf-8",
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    if name.contains(['/', '\\']) || name.starts_with('.') {
        return StatusCode::NOT_FOUND.into_response();
    }
    let own = city.written.lock().unwrap_or_else(PoisonError::into_inner).get(&name).cloned();
    let text = match own {
        Some(text) => Ok(text),
        None => tokio::fs::read_to_string(city.folder.join(&name)).await,
    };
    match text {
        Ok(text) => {
            let mut text = text.replace("{{server}}", &city.server);
            if asked.policy.as_ref().is_some_and(|policy| policy.contains("'nonce-once'")) {
                text = text.replace("<script src=", "<script nonce=\"once\" src=");
            }
            let mut response = ([(header::CONTENT_TYPE, kind)], text).into_response();
            if let Some(policy) = asked.policy.and_then(|policy| policy.parse().ok()) {
                response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
            }
            response
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// What the sink has taken, newest first.
async fn mails(State(city): State<City>) -> Html<String> {
    let mut list = String::new();
    let mails = city.sink.map(|sink| sink.mails()).unwrap_or_default();
    for mail in mails.iter().rev() {
        let _ = writeln!(
            list,
            "<article><h2>{}</h2><p>{} → {}</p><pre>{}</pre></article>",
            escape(&mail.header("Subject")),
            escape(&mail.from),
            escape(&mail.to.join(", ")),
            escape(&mail.text())
        );
    }
    if list.is_empty() {
        list.push_str("<p>No mail has been sent yet.</p>");
    }
    Html(format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Mails</title><link rel=\"icon\" \
         href=\"data:,\"><link rel=\"stylesheet\" href=\"city.css\"></head><body><main><h1>Mails</h1><p class=\"lead\">What \
         Suunta would have sent. Nothing leaves this machine.</p>{list}</main></body></html>"
    ))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
