//! The accessibility statement: what the law (306/2019) asks a city to say of a service. It is put together from what the test run
//! found (`server/accessibility.toml`), what the city says in its site file, and sentences of `locales`.

mod found;
mod said;

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use jiff::civil::Date;

use crate::config::accessibility::Month;
use crate::config::site::Site;
use crate::i18n::{DESK_LANGUAGES, Words};
use crate::state::App;
use crate::web::errors::AppError;
use crate::web::page::{self, Layout, Visit};

pub use found::{FILE, Found, Gap, GapKind, Run, Status};
pub use said::Statement;

/// The route of the page.
pub fn routes() -> Router<App> {
    Router::new().route("/s/{site}/{lang}/accessibility", get(show))
}

/// The language of a statement for somebody who reads this one: the law asks for three, and plain Finnish is nearer to Finnish.
pub fn language(lang: &str) -> &'static str {
    let plain = lang.split('-').next().unwrap_or_default();
    DESK_LANGUAGES.into_iter().find(|own| *own == plain).unwrap_or("en")
}

/// The languages in which a site has a statement.
pub fn languages(site: &Site) -> Vec<&'static str> {
    DESK_LANGUAGES.into_iter().filter(|lang| site.languages.iter().any(|own| own == lang)).collect()
}

/// What cities promised to mend by a month that is over.
pub fn late<'a>(sites: impl IntoIterator<Item = &'a Site>, today: Date) -> Vec<String> {
    let mut late = Vec::new();
    for site in sites {
        for gap in site.accessibility.iter().flat_map(|own| &own.gaps) {
            if let Some(day) = gap.mended_by.map(Month::last_day).filter(|day| *day < today) {
                let what = gap.what.values().next().map_or("", String::as_str);
                late.push(format!("sites/{}.toml: \"{what}\" was to be mended by {day}", site.id));
            }
        }
    }
    late
}

/// A statement as a page of its own, for a city's website.
#[derive(Template)]
#[template(path = "statement/document.html")]
struct Document<'a> {
    words: &'a Words,
    statement: Statement,
}

/// The statement as a complete document.
///
/// # Errors
/// When the template fails.
pub fn document(
    words: &Words,
    site: &Site,
    found: &Found,
    server: &str,
    made: Date,
) -> Result<String, askama::Error> {
    let document = Document { words, statement: Statement::new(words, site, found, server, made) };
    Ok(document.render()? + "\n")
}

/// The statement as a page of the server.
#[derive(Template)]
#[template(path = "statement/page.html")]
struct Page<'a> {
    layout: Layout,
    words: &'a Words,
    statement: Statement,
    /// Where the questions are, in the language of whoever came.
    back: String,
    /// Address, language, its name, and whether it is this page's.
    languages: Vec<(String, &'static str, String, bool)>,
}

/// GET: the page. Without the city's part it says what is known.
async fn show(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let asked = Visit::find(&app, &site, &lang)?;
    let visit = Visit { words: app.texts.words(language(&asked.words.lang)), ..asked };
    let words = visit.words;
    let link = |lang| {
        let name = app.texts.words(lang).language.name.clone();
        (format!("/s/{}/{lang}/accessibility", visit.site.id), lang, name, words.lang == lang)
    };
    let page = Page {
        layout: visit.layout("statement-title"),
        // The day of the tests: nothing is known that is newer.
        statement: Statement::new(
            words,
            visit.site,
            &app.found,
            &app.config.server.public_url,
            app.found.day,
        ),
        back: asked.path(""),
        languages: languages(visit.site).into_iter().map(link).collect(),
        words,
    };
    page::html(&page, StatusCode::OK)
}
