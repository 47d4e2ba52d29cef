//! One error for all handlers. It says what the person can do, in their language; what went wrong inside goes to the
//! log and nowhere else.
//!
//! A handler returns [`AppError`] by `?`. The middleware [`render`] turns it into a page with phone and hours, or into
//! `application/problem+json` where the caller asks for that.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use suunta_shared::api::Problem;
use suunta_shared::text::Message;

use super::page::{Call, Layout, Visit, html};
use crate::crypto::SealError;
use crate::i18n::Words;
use crate::send::call;
use crate::state::App;
use crate::store::StoreError;

/// What to tell, and with which status.
#[derive(Clone, Debug)]
pub struct AppError {
    status: StatusCode,
    message: Message,
    lang: Option<String>,
    site: Option<String>,
    retry_after: Option<u64>,
}

impl AppError {
    /// An error that says this.
    pub fn told(status: StatusCode, message: Message) -> Self {
        Self { status, message, lang: None, site: None, retry_after: None }
    }

    /// No such site.
    pub fn unknown_site() -> Self {
        Self::told(StatusCode::NOT_FOUND, Message::new("error-unknown-site"))
    }

    /// No such page.
    pub fn not_found() -> Self {
        Self::told(StatusCode::NOT_FOUND, Message::new("error-not-found"))
    }

    /// The request cannot be understood.
    pub fn unreadable() -> Self {
        Self::told(StatusCode::BAD_REQUEST, Message::new("error-unreadable"))
    }

    /// Too many attempts; `seconds` until the next one.
    pub fn slow_down(seconds: u64) -> Self {
        let mut error = Self::told(StatusCode::TOO_MANY_REQUESTS, Message::new("error-slow-down"));
        error.retry_after = Some(seconds.max(1));
        error
    }

    /// The rules lead to no queue, which `suunta check` refuses.
    pub fn no_queue() -> Self {
        Self::broken(&"no queue for a submission")
    }

    /// A fault of ours: the reason goes to the log, the person is told what to do.
    pub fn broken(reason: &dyn std::fmt::Display) -> Self {
        tracing::error!(%reason, "fault");
        Self::told(StatusCode::INTERNAL_SERVER_ERROR, Message::new("error-broken"))
    }

    /// Not now: the database cannot take it.
    pub fn unavailable() -> Self {
        let mut error = Self::told(StatusCode::SERVICE_UNAVAILABLE, Message::new("error-unavailable"));
        error.retry_after = Some(5);
        error
    }

    /// In this language.
    #[must_use]
    pub fn in_language(mut self, lang: &str) -> Self {
        self.lang = Some(lang.to_owned());
        self
    }

    /// On the pages of this site, with its phone number.
    #[must_use]
    pub fn at(mut self, visit: &Visit<'_>) -> Self {
        self.lang = Some(visit.words.lang.clone());
        self.site = Some(visit.site.id.clone());
        self
    }

    /// Seconds until it may be tried again.
    pub fn retry_after(&self) -> Option<u64> {
        self.retry_after
    }

    /// The status it is sent with.
    pub fn status(&self) -> StatusCode {
        self.status
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::not_found(),
            StoreError::Conflict(_) | StoreError::Refused(_) => {
                Self::told(StatusCode::CONFLICT, Message::new("error-changed"))
            }
            StoreError::Full(reason) | StoreError::Unavailable(reason) => {
                tracing::error!(%reason, "database does not take it");
                Self::unavailable()
            }
            StoreError::Broken(reason) => Self::broken(&reason),
        }
    }
}

impl From<SealError> for AppError {
    fn from(error: SealError) -> Self {
        Self::broken(&error)
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Turns errors into pages, after the handlers.
pub async fn render(State(app): State<App>, request: Request, next: Next) -> Response {
    let json = wants_json(request.headers()) || request.uri().path().starts_with("/v1/");
    let address = Asked::from(&request);
    let response = next.run(request).await;
    let error = response.extensions().get::<AppError>().cloned().or_else(|| plain_refusal(&response));
    let Some(error) = error else { return response };
    let mut page = page(&app, &error, &address, json);
    // What the handler has set stays: who may read the answer, which methods there are.
    for (name, value) in response.headers() {
        if *name != header::CONTENT_TYPE && *name != header::CONTENT_LENGTH {
            page.headers_mut().entry(name).or_insert_with(|| value.clone());
        }
    }
    page
}

/// Refusals that come from the framework with words of its own, in English and for programmers.
fn plain_refusal(response: &Response) -> Option<AppError> {
    let own =
        response.headers().get(header::CONTENT_TYPE).is_none_or(|t| t.as_bytes().starts_with(b"text/plain"));
    let status = response.status();
    if !own || !(status.is_client_error() || status.is_server_error()) {
        return None;
    }
    Some(match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => {
            AppError { status, ..AppError::not_found() }
        }
        StatusCode::PAYLOAD_TOO_LARGE => AppError::told(status, Message::new("error-too-large")),
        StatusCode::REQUEST_TIMEOUT => AppError::told(status, Message::new("error-unavailable")),
        status if status.is_client_error() => AppError { status, ..AppError::unreadable() },
        status => AppError::told(status, Message::new("error-broken")),
    })
}

fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept.contains("json") && !accept.contains("text/html")
}

/// Site and language as the address names them, for errors that happen before a handler knows.
struct Asked {
    site: Option<String>,
    lang: Option<String>,
}

impl From<&Request> for Asked {
    fn from(request: &Request) -> Self {
        let mut parts = request.uri().path().split('/').skip(1);
        let (site, lang) = match (parts.next(), parts.next(), parts.next()) {
            (Some("s"), site, lang) => (site, lang),
            (Some("v1"), Some("sites"), site) => {
                (site, parts.next().map(|lang| lang.trim_end_matches(".json")))
            }
            _ => (None, None),
        };
        let query = request.uri().query().unwrap_or_default();
        let from_query = query.split('&').find_map(|pair| pair.strip_prefix("lang="));
        let accepted = request
            .headers()
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|v| v.to_str().ok())
            .and_then(|v| v.get(..2));
        Self { site: site.map(str::to_owned), lang: lang.or(from_query).or(accepted).map(str::to_owned) }
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    layout: Layout,
    words: &'a Words,
    text: String,
    call: Option<Call>,
    again: Option<String>,
    /// Where the address names no service: all of them, with address, name, and phone and hours.
    services: Vec<(String, String, Call)>,
}

fn page(app: &App, error: &AppError, asked: &Asked, json: bool) -> Response {
    let site = error.site.as_ref().or(asked.site.as_ref()).and_then(|id| app.sites.get(id));
    let lang = error.lang.as_ref().or(asked.lang.as_ref()).map_or("", String::as_str);
    let words = app.texts.words(lang);
    let mut response = if json {
        let problem = Problem {
            kind: format!("about:suunta/{}", error.message.id.trim_start_matches("error-")),
            status: error.status.as_u16(),
            title: error.message.clone(),
            fields: Vec::new(),
        };
        let mut response = (error.status, axum::Json(problem)).into_response();
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    } else {
        let page = ErrorPage {
            layout: Layout {
                service: site
                    .map(|s| crate::config::site::pick(&s.name, &words.lang).to_owned())
                    .unwrap_or_default(),
                ..Layout::plain(app, words, "error-title")
            },
            text: words.say(&error.message),
            call: site.map(|site| call(words, site)),
            again: site.map(|site| format!("/s/{}/{}", site.id, words.lang)),
            services: if error.message.id == "error-unknown-site" {
                services(app, words)
            } else {
                Vec::new()
            },
            words,
        };
        html(&page, error.status).unwrap_or_else(|_| error.status.into_response())
    };
    if let Some(seconds) = error.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

fn services(app: &App, words: &Words) -> Vec<(String, String, Call)> {
    let name =
        |site: &crate::config::site::Site| crate::config::site::pick(&site.name, &words.lang).to_owned();
    app.sites
        .values()
        .map(|site| (format!("/s/{}/{}", site.id, words.lang), name(site), call(words, site)))
        .collect()
}
