//! Where the contestants stand: one plain host page, and what each puts into it from a second origin, compressed by the same
//! means.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::extract::{Path as At, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use suunta_tests::process::workspace;
use tokio::net::TcpListener;

use super::asked::Questions;
use crate::widget::brotli;

/// Who is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Contestant {
    /// The host page alone, with the plain link where the widget would be.
    Host,
    /// The hand-written widget.
    Floor,
    /// The product.
    Suunta,
    /// Formbricks' renderer.
    Formbricks,
    /// `SurveyJS`.
    SurveyJs,
}

impl Contestant {
    pub(super) const ALL: [Self; 5] =
        [Self::Host, Self::Floor, Self::Suunta, Self::Formbricks, Self::SurveyJs];

    /// Short name: of its page and its picture.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Floor => "floor",
            Self::Suunta => "suunta",
            Self::Formbricks => "formbricks",
            Self::SurveyJs => "surveyjs",
        }
    }

    /// What it loads in the page's head and where it stands, in the way its documentation says.
    fn tags(self, server: &str, vendor: &str) -> (String, String) {
        let script = |name: &str| format!("<script src=\"{vendor}/{name}\" defer></script>\n");
        let place = "<div id=\"survey\"></div>".to_owned();
        let link = format!("<a href=\"{server}/s/oulu/fi\">Löydä suuntasi: aloita kysely</a>");
        match self {
            Self::Host => (String::new(), link),
            Self::Floor => (String::new(), format!("<script src=\"{vendor}/floor.js\" async></script>")),
            Self::Suunta => (
                String::new(),
                format!(
                    "<suunta-widget site=\"oulu\" lang=\"fi\">{link}</suunta-widget>\n\
                     <script src=\"{server}/v1/widget.js\" async></script>"
                ),
            ),
            Self::Formbricks => (script("formbricks.umd.js") + &script("formbricks.js"), place),
            Self::SurveyJs => (
                format!("<link rel=\"stylesheet\" href=\"{vendor}/survey-core.css\">\n")
                    + &script("survey.core.js")
                    + &script("survey-js-ui.js")
                    + &script("surveyjs.js"),
                place,
            ),
        }
    }
}

/// Files of one origin, by name: type and bytes with brotli.
type Files = Arc<BTreeMap<String, (&'static str, Vec<u8>)>>;

/// Serves host pages on `host` and everything but the product on a second origin, whose address it gives.
pub(super) async fn serve(host: TcpListener, server: &str, asked: &Questions) -> Result<String> {
    let vendor = TcpListener::bind(("127.0.0.1", 0)).await?;
    let origin = format!("http://{}", vendor.local_addr()?);
    let (server, asked, shown) = (server.to_owned(), asked.clone(), origin.clone());
    // Brotli at its highest takes seconds for a script of more than a megabyte.
    let (pages, files) =
        tokio::task::spawn_blocking(move || anyhow::Ok((pages(&server, &shown)?, files(&asked)?))).await??;
    for (listener, files) in [(host, pages), (vendor, files)] {
        let router = Router::new().route("/{name}", get(file)).with_state(files);
        tokio::spawn(async move { axum::serve(listener, router).await });
    }
    Ok(origin)
}

async fn file(State(files): State<Files>, At(name): At<String>) -> Response {
    let Some((kind, bytes)) = files.get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [
        (header::CONTENT_TYPE, *kind),
        (header::CONTENT_ENCODING, "br"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, bytes.clone()).into_response()
}

/// The city's page for each contestant, its widget replaced.
fn pages(server: &str, vendor: &str) -> Result<Files> {
    let city = workspace().join("tests/city");
    let mut files = BTreeMap::new();
    let css = std::fs::read(city.join("city.css"))?;
    files.insert("city.css".to_owned(), ("text/css; charset=utf-8", brotli(&css)?));
    let page = std::fs::read_to_string(city.join("oulu.html"))?;
    for contestant in Contestant::ALL {
        let (head, place) = contestant.tags(server, vendor);
        let page = replaced(&page, &head, &place)?;
        let bytes = brotli(page.as_bytes())?;
        files.insert(format!("{}.html", contestant.name()), ("text/html; charset=utf-8", bytes));
    }
    Ok(Arc::new(files))
}

/// The page with other things in its head and in the widget's place.
fn replaced(page: &str, head: &str, place: &str) -> Result<String> {
    let cut = page.split_once("<suunta-widget").and_then(|(before, rest)| {
        let (widget, after) = rest.split_once("</script>")?;
        widget.contains("</suunta-widget>").then_some((before, after))
    });
    let (before, after) = cut.context("tests/city/oulu.html does not hold the widget with its script tag")?;
    ensure!(before.contains("</head>"), "tests/city/oulu.html has no head");
    let before = before.replacen("</head>", &format!("{head}</head>"), 1);
    Ok(format!("{before}<div data-contestant>\n{place}\n</div>{after}"))
}

/// What the contestants load.
fn files(asked: &Questions) -> Result<Files> {
    const SCRIPT: &str = "text/javascript; charset=utf-8";
    let folder = workspace().join("xtask/rivals");
    let read = |name: &str| {
        std::fs::read_to_string(folder.join(name)).with_context(|| format!("xtask/rivals/{name}"))
    };
    let questions = serde_json::to_string(asked)?;
    let filled = |name: &str| anyhow::Ok(read(name)?.replace("%QUESTIONS%", &questions));
    let mut files = BTreeMap::new();
    for (name, kind, text) in [
        ("floor.js", SCRIPT, read("floor.js")?),
        ("questions.json", "application/json", questions.clone()),
        ("formbricks.umd.js", SCRIPT, read("node_modules/@formbricks/surveys/dist/index.umd.js")?),
        ("formbricks.js", SCRIPT, filled("formbricks.js")?),
        ("survey-core.css", "text/css; charset=utf-8", read("node_modules/survey-core/survey-core.min.css")?),
        ("survey.core.js", SCRIPT, read("node_modules/survey-core/survey.core.min.js")?),
        ("survey-js-ui.js", SCRIPT, read("node_modules/survey-js-ui/survey-js-ui.min.js")?),
        ("surveyjs.js", SCRIPT, filled("surveyjs.js")?),
    ] {
        files.insert(name.to_owned(), (kind, brotli(text.as_bytes())?));
    }
    // Nothing that brotli could make smaller: how long it takes shows whether the network is really slowed.
    files.insert(super::visit::GAUGE.to_owned(), ("application/octet-stream", brotli(&noise())?));
    Ok(Arc::new(files))
}

/// 100 KB without a pattern.
fn noise() -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let next = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    (0..super::visit::GAUGE_BYTES).map(next).collect()
}

/// The version of a rival, from the lock file.
pub(super) fn version(package: &str) -> Result<String> {
    let lock = std::fs::read_to_string(workspace().join("xtask/rivals/package-lock.json"))?;
    let lock: serde_json::Value = serde_json::from_str(&lock)?;
    let version = lock["packages"][format!("node_modules/{package}")]["version"].as_str();
    Ok(version.with_context(|| format!("xtask/rivals/package-lock.json lacks {package}"))?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contestant_stands_where_the_widget_stood() {
        let page = "<head></head><p>a</p><suunta-widget site=\"x\"></suunta-widget>\n<script src=\"y\"></script><p>b</p>";
        let made = replaced(page, "<x>", "<y>").unwrap();
        assert_eq!(made, "<head><x></head><p>a</p><div data-contestant>\n<y>\n</div><p>b</p>");
        replaced("<head></head><script></script>", "", "").unwrap_err();
    }
}
