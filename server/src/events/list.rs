//! `/events/{site}`: what is coming up, by municipality, kind and language. Nothing of it is about whoever looks.

use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::words::EventLine;
use crate::config::site::pick;
use crate::feedback::links::Links;
use crate::i18n::Words;
use crate::state::App;
use crate::store::{Occasion, OccasionKind};
use crate::web::errors::AppError;
use crate::web::page::{self, Call, Layout, Visit};

/// What is looked for; what was left empty does not matter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    /// Language of the page.
    pub(super) lang: String,
    /// Municipality.
    pub(super) area: String,
    /// Kind of event.
    pub(super) kind: String,
    /// A language spoken there.
    pub(super) language: String,
}

impl Wished {
    /// This event is looked for. What is for everywhere is also for each municipality.
    pub(super) fn wants(&self, event: &Occasion) -> bool {
        let plan = &event.plan;
        (self.area.is_empty() || plan.area.as_ref().is_none_or(|area| *area == self.area))
            && (self.kind.is_empty() || plan.kind.name() == self.kind)
            && (self.language.is_empty() || plan.langs.contains(&self.language))
    }
}

/// One language of the page, or one choice of a filter.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) text: String,
    pub(super) chosen: bool,
}

/// The languages of a site, for the links at the top of a page.
pub(super) fn languages(visit: Visit<'_>) -> Vec<Choice> {
    let codes = visit.site.languages.iter();
    codes
        .map(|code| Choice {
            value: code.clone(),
            text: visit.app.texts.words(code).language.name.clone(),
            chosen: *code == visit.words.lang,
        })
        .collect()
}

struct Filter {
    name: &'static str,
    label: String,
    choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "events/list.html")]
struct ListPage<'a> {
    layout: Layout,
    words: &'a Words,
    languages: Vec<Choice>,
    here: String,
    filters: Vec<Filter>,
    events: Vec<EventLine>,
    call: Call,
}

/// The coming events of a site that are looked for, in words.
pub(super) async fn coming(visit: Visit<'_>, wished: &Wished) -> Result<Vec<EventLine>, AppError> {
    let Visit { app, site, words } = visit;
    let now = app.clock.now();
    let events = app.store.coming_occasions(&site.id).await?;
    let wanted = events.iter().filter(|event| wished.wants(event));
    Ok(wanted.map(|event| EventLine::new(event, site, &app.texts, words, now)).collect())
}

fn filters(visit: Visit<'_>, wished: &Wished) -> Vec<Filter> {
    let Visit { app, site, words } = visit;
    let choice = |value: &str, text: String, chosen: &str| Choice {
        value: value.to_owned(),
        text,
        chosen: value == chosen,
    };
    let filter = |name: &'static str, label: &str, all: &str, chosen: &str, own: Vec<(String, String)>| {
        let mut choices = vec![choice("", words.t(all), chosen)];
        choices.extend(own.into_iter().map(|(value, text)| choice(&value, text, chosen)));
        Filter { name, label: words.t(label), choices }
    };
    let areas = site.municipalities.iter();
    let areas = areas.map(|area| (area.id.clone(), pick(&area.name, &words.lang).to_owned())).collect();
    let kinds = OccasionKind::ALL.iter();
    let kinds = kinds.map(|kind| (kind.name().to_owned(), words.t(kind.message()))).collect();
    let spoken = app.texts.languages().map(|own| (own.lang.clone(), own.language.name.clone())).collect();
    vec![
        filter("area", "events-filter-area", "events-filter-area-all", &wished.area, areas),
        filter("kind", "events-filter-kind", "events-filter-kind-all", &wished.kind, kinds),
        filter("language", "events-filter-language", "events-filter-language-all", &wished.language, spoken),
    ]
}

/// GET
pub(super) async fn show(
    State(app): State<App>,
    Path(site): Path<String>,
    wished: Result<Query<Wished>, QueryRejection>,
) -> Result<Response, AppError> {
    // Whatever an address says, there is a list.
    let wished = wished.map(|Query(wished)| wished).unwrap_or_default();
    let visit = Visit::find(&app, &site, &wished.lang)?;
    let mut layout = visit.layout("events-title");
    layout.feedback = Some(Links::new(visit, ""));
    let page = ListPage {
        layout,
        words: visit.words,
        languages: languages(visit),
        here: format!("/events/{}", visit.site.id),
        filters: filters(visit, &wished),
        events: coming(visit, &wished).await?,
        call: page::call(visit.words, visit.site, "call-instead"),
    };
    page::html(&page, StatusCode::OK)
}
