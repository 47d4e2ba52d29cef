//! The whole service for a test: the example configuration, a database of its own, a clock that stands still, a fixed
//! key, and the real router. Nothing here is reached by the binary.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use jiff::Timestamp;
use suunta_shared::content::Content;
use tower::ServiceExt as _;

use crate::clock::{Clock, Randomness};
use crate::config::read;
use crate::content::Files;
use crate::crypto::Keyring;
use crate::embed::Assets;
use crate::i18n::Texts;
use crate::state::{App, Parts};
use crate::statement::Found;
use crate::store::Store;
use crate::web;
use crate::web::limits::Limits;

/// A Monday morning in Finland.
pub const NOW: &str = "2026-11-23T07:00:00Z";

/// The master key of tests.
pub const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// The example configuration: path below its folder, text.
pub const EXAMPLE: [(&str, &str); 3] = [
    ("suunta.toml", include_str!("../example/suunta.toml")),
    ("sites/oulu.toml", include_str!("../example/sites/oulu.toml")),
    ("sites/rovaniemi.toml", include_str!("../example/sites/rovaniemi.toml")),
];

/// A folder that goes when the test ends.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// A new empty folder.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn new() -> Self {
        let name = data_encoding::HEXLOWER.encode(&Randomness.bytes::<8>());
        let path = std::env::temp_dir().join(format!("suunta-test-{name}"));
        assert!(std::fs::create_dir_all(&path).is_ok(), "cannot make {}", path.display());
        Self(path)
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Content and texts, read once a process.
fn content() -> &'static (Content, Texts) {
    static CONTENT: OnceLock<(Content, Texts)> = OnceLock::new();
    CONTENT.get_or_init(|| match Files::built_in().parse() {
        Ok(all) => all,
        Err(findings) => panic!("{findings:#?}"),
    })
}

/// The files of the example sites, compressed once a process.
static ASSETS: OnceLock<Assets> = OnceLock::new();

/// The service of a test.
pub struct TestApp {
    /// The service.
    pub app: App,
    /// Its clock, to be set.
    pub clock: Clock,
    /// Every route.
    pub router: Router,
    /// Where configuration and database lie.
    pub folder: Folder,
}

/// What was answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header as text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl TestApp {
    /// The service as the example configures it.
    ///
    /// # Panics
    /// When it cannot be built, with everything that is wrong.
    pub async fn new() -> Self {
        Self::with(&[], |_| {}).await
    }

    /// The service with more variables of the environment, and with its parts changed before they are joined.
    ///
    /// # Panics
    /// When it cannot be built, with everything that is wrong.
    pub async fn with(environment: &[(&str, &str)], change: impl FnOnce(&mut Parts)) -> Self {
        let folder = Folder::new();
        for (name, text) in EXAMPLE {
            let path = folder.path().join(name);
            let _ = path.parent().map(std::fs::create_dir_all);
            assert!(std::fs::write(&path, text).is_ok(), "cannot write {}", path.display());
        }
        let _ = std::fs::create_dir_all(folder.path().join("data"));
        let mut variables = vec![("SUUNTA_KEYS_MASTER".to_owned(), KEY.to_owned())];
        variables.extend(environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let (config, sites) = match read::load(&folder.path().join("suunta.toml"), &variables) {
            Ok(loaded) => loaded,
            Err(findings) => panic!("{findings:#?}"),
        };
        let Ok(now) = NOW.parse::<Timestamp>() else { panic!("NOW is a time") };
        let clock = Clock::fixed(now);
        let store = match Store::open(&config.database.url, 4, clock.clone(), Randomness).await {
            Ok(store) => store,
            Err(error) => panic!("{error}"),
        };
        let Ok(keys) = Keyring::from_hex(KEY) else { panic!("KEY is a key") };
        let found = match Found::built_in() {
            Ok(found) => found,
            Err(finding) => panic!("{finding}"),
        };
        let (content, texts) = content().clone();
        let mut parts = Parts {
            assets: ASSETS.get_or_init(|| Assets::build(&content, &texts, &sites)).clone(),
            found,
            streams: crate::desk::live::Streams::default(),
            limits: Limits::new(config.limits.allowed()),
            config,
            sites,
            content,
            texts,
            store,
            keys,
            clock: clock.clone(),
            random: Randomness,
        };
        change(&mut parts);
        let app = App::new(parts);
        Self { router: web::router(app.clone()), app, clock, folder }
    }

    /// Sends a request through the real router.
    ///
    /// # Panics
    /// When the answer's body cannot be read.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let Ok(response) = self.router.clone().oneshot(request).await;
        let (parts, body) = response.into_parts();
        match axum::body::to_bytes(body, usize::MAX).await {
            Ok(body) => Answer { status: parts.status, headers: parts.headers, body },
            Err(error) => panic!("{error}"),
        }
    }

    /// GET.
    pub async fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    /// GET with headers.
    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(request(Method::GET, path, headers, Body::empty())).await
    }

    /// POST of a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, &[], fields).await
    }

    /// POST of a form with headers.
    pub async fn post_with(&self, path: &str, headers: &[(&str, &str)], fields: &[(&str, &str)]) -> Answer {
        let mut request = request(Method::POST, path, headers, Body::from(form(fields)));
        let kind = header::HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert(header::CONTENT_TYPE, kind);
        self.send(request).await
    }
}

/// A request.
///
/// # Panics
/// When path or headers are none.
pub fn request(method: Method, path: &str, headers: &[(&str, &str)], body: Body) -> Request<Body> {
    let mut builder = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    match builder.body(body) {
        Ok(request) => request,
        Err(error) => panic!("{path}: {error}"),
    }
}

/// A form as a browser encodes it.
pub fn form(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => {
                    char::from(byte).to_string()
                }
                b' ' => "+".to_owned(),
                other => format!("%{other:02X}"),
            })
            .collect()
    };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}
