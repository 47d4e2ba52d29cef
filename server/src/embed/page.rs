//! `/embed`: where a web team chooses how the widget looks, sees it, copies the lines to paste, and asks whether its
//! content policy lets it run.

use askama::Template;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde::Deserialize;
use suunta_shared::instrument::Instrument;
use suunta_shared::text::Message;

use super::pasted;
use super::policy::{self, Need, Page, Tag};
use super::snippet::{LOOKS, Mode, RESERVE, Snippet};
use crate::config::site::{Site, pick};
use crate::i18n::{DESK_LANGUAGES, FIRST_LANGUAGE, Words};
use crate::state::App;
use crate::web::errors::AppError;
use crate::web::page::{self, Layout};
use crate::web::security;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the form carries. Everything is looked up in what there is; nothing of it is kept.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// Language of the page itself.
    lang: String,
    site: String,
    widget: String,
    look: String,
    instrument: String,
    mode: String,
    version: String,
    theme: String,
    policy: String,
    /// The button under the policy was pressed.
    check: String,
}

/// `GET /embed`.
pub(super) async fn show(
    State(app): State<App>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, AppError> {
    answer(&app, &asked, &headers)
}

/// `POST /embed`: the same with a policy, which is too long for an address. Nothing is changed by it.
pub(super) async fn check(
    State(app): State<App>,
    headers: HeaderMap,
    Form(asked): Form<Asked>,
) -> Result<Response, AppError> {
    answer(&app, &asked, &headers)
}

fn answer(app: &App, asked: &Asked, headers: &HeaderMap) -> Result<Response, AppError> {
    let words = app.texts.words(&language(asked, headers));
    let site = app.sites.get(&asked.site).or_else(|| app.sites.values().next());
    let site = site.ok_or_else(AppError::not_found)?;
    let lang = site.language(if asked.widget.is_empty() { &words.lang } else { &asked.widget });
    let integrity = app.assets.loader_integrity();
    let instrument = offered(app, site).find(|own| own.id == asked.instrument);
    // The link is in a language that the instrument is written in.
    let lang = match instrument {
        Some(own) if !own.languages.iter().any(|spoken| spoken == lang) => {
            own.languages.first().map_or(lang, String::as_str)
        }
        _ => lang,
    };
    let link = instrument.map_or_else(|| "plain-link".to_owned(), |own| format!("{}-title", own.id));
    let link = app.texts.words(lang).t(&link);
    let public = &app.config.server.public_url;
    let look = LOOKS.iter().find(|look| **look == asked.look).copied().unwrap_or_default();
    let pinned = if asked.version == "pinned" { integrity.as_deref() } else { None };
    let snippet = Snippet {
        server: public,
        site: &site.id,
        lang,
        look,
        instrument: instrument.map_or("", |own| own.id.as_str()),
        light: asked.theme == "light",
        mode: if asked.mode == "script" { Mode::Script } else { Mode::Element },
        pinned: pinned.map(|hash| (VERSION, hash)),
        link: &link,
    };
    let (verdict, error) = if asked.policy.trim().is_empty() && asked.check.is_empty() {
        (None, None)
    } else {
        let page = Page {
            server: public,
            own: site.origins.first().map(String::as_str),
            integrity: integrity.as_deref().unwrap_or_default(),
        };
        match judged(words, &asked.policy, &page) {
            Ok(verdict) => (Some(verdict), None),
            Err(reason) => (None, Some(words.say(&reason))),
        }
    };
    let mut layout = Layout::plain(app, words, "embed-title");
    layout.script = app.assets.url("embed.js");
    if error.is_some() {
        layout.title = words.with("plain-title-error", &[("title", &layout.title)]);
    }
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = EmbedPage {
        styles: app.assets.url("embed.css"),
        languages: languages(app, asked, words),
        sites: sites(app, site, words),
        widget_languages: widget_languages(app, lang),
        looks: looks(words, look),
        instruments: instruments(app, site, words, snippet.instrument),
        origins: &site.origins,
        typed: &asked.policy,
        preview: Snippet { server: "", ..snippet.clone() }.html(),
        can_pin: integrity.is_some(),
        reserve: RESERVE,
        layout,
        words,
        snippet,
        verdict,
        error,
    };
    let mut response = page::html(&page, status)?;
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, security::with_widget(&[]));
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-language"));
    Ok(response)
}

/// The language asked for, else the first of the browser's that the page has.
fn language(asked: &Asked, headers: &HeaderMap) -> String {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let wished = accepted.unwrap_or_default().split(',').map(|one| one.trim().get(..2).unwrap_or_default());
    std::iter::once(asked.lang.as_str())
        .chain(wished)
        .find(|lang| DESK_LANGUAGES.contains(lang))
        .unwrap_or(FIRST_LANGUAGE)
        .to_owned()
}

/// One choice of the form.
struct Choice {
    value: String,
    text: String,
    chosen: bool,
}

fn languages(app: &App, asked: &Asked, words: &Words) -> Vec<Choice> {
    let kept = [
        ("site", &asked.site),
        ("widget", &asked.widget),
        ("look", &asked.look),
        ("instrument", &asked.instrument),
        ("mode", &asked.mode),
        ("version", &asked.version),
        ("theme", &asked.theme),
    ];
    // Ids and words of ours; anything else would be looked up in vain anyway.
    let plain = |value: &str| value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let mut rest = String::new();
    for (name, value) in kept.iter().filter(|(_, value)| !value.is_empty() && plain(value)) {
        rest.push_str(&["&", name, "=", value].concat());
    }
    let choice = |lang: &&str| Choice {
        value: format!("/embed?lang={lang}{rest}"),
        text: (*lang).to_owned(),
        chosen: **lang == *words.lang,
    };
    DESK_LANGUAGES.iter().filter(|lang| app.texts.has(lang)).map(choice).collect()
}

fn sites(app: &App, chosen: &Site, words: &Words) -> Vec<Choice> {
    let choice = |site: &Site| Choice {
        value: site.id.clone(),
        text: pick(&site.name, &words.lang).to_owned(),
        chosen: site.id == chosen.id,
    };
    app.sites.values().map(choice).collect()
}

/// Every language of any site: which of them the chosen site has is said by what is shown.
fn widget_languages(app: &App, chosen: &str) -> Vec<Choice> {
    let mut all: Vec<&String> = app.sites.values().flat_map(|site| &site.languages).collect();
    all.sort();
    all.dedup();
    let choice = |lang: &String| Choice {
        value: lang.clone(),
        text: app.texts.words(lang).language.name.clone(),
        chosen: lang == chosen,
    };
    all.into_iter().map(choice).collect()
}

fn looks(words: &Words, chosen: &str) -> Vec<Choice> {
    let own = std::iter::once("").chain(LOOKS);
    let choice = |look: &str| Choice {
        value: look.to_owned(),
        text: words.t(&format!("embed-look-{}", if look.is_empty() { "own" } else { look })),
        chosen: look == chosen,
    };
    own.map(choice).collect()
}

/// The jobseeker's instrument and what else the site offers.
fn instruments(app: &App, site: &Site, words: &Words, chosen: &str) -> Vec<Choice> {
    let named = |own: &Instrument| {
        let spoken = own.languages.contains(&words.lang) || own.languages.is_empty();
        let lang = if spoken { &words.lang } else { &own.languages[0] };
        app.texts.words(lang).t(&format!("{}-title", own.id))
    };
    let choice =
        |own: &Instrument| Choice { value: own.id.clone(), text: named(own), chosen: own.id == chosen };
    let usual = Choice { value: String::new(), text: words.t("start-title"), chosen: chosen.is_empty() };
    std::iter::once(usual).chain(offered(app, site).map(choice)).collect()
}

fn offered<'a>(app: &'a App, site: &'a Site) -> impl Iterator<Item = &'a Instrument> {
    app.content.instruments.iter().filter(|own| crate::instruments::offered(site, own))
}

/// What the policy says, in words.
struct Told {
    ways: Vec<Way>,
    /// What the script tag has to carry.
    tag: Vec<String>,
    policies: Vec<Vec<Line>>,
    notes: Vec<String>,
    /// The policies under which everything works; empty when that is so already.
    proposal: Vec<String>,
    proposal_tag: Vec<String>,
}

/// One of the three ways.
struct Way {
    runs: bool,
    name: String,
    says: String,
}

/// One policy on one need.
struct Line {
    allowed: bool,
    need: String,
    says: String,
}

fn judged(words: &Words, text: &str, page: &Page<'_>) -> Result<Told, Message> {
    let pasted::Pasted { policies, notes } = pasted::read(text)?;
    let verdict = policy::judge(&policies, page);
    let way = |name: &str, runs: bool| {
        let says = format!("embed-way-{name}-{}", if runs { "yes" } else { "no" });
        Way { runs, name: words.t(&format!("embed-way-{name}")), says: words.t(&says) }
    };
    let lines = |at: usize| -> Vec<Line> {
        let own = verdict.checks.iter().filter(|check| check.policy == at);
        own.map(|check| Line {
            allowed: check.allowed,
            need: words.t(&format!("embed-need-{}", name(check.need))),
            says: said(words, check),
        })
        .collect()
    };
    let missing = verdict.checks.iter().any(|check| !check.allowed);
    let proposal = policy::propose(&policies, page);
    Ok(Told {
        ways: vec![way("full", verdict.full), way("frame", verdict.frame), way("link", true)],
        tag: if verdict.full { tag(words, &verdict.tag) } else { Vec::new() },
        policies: (0..policies.0.len()).map(lines).collect(),
        notes: notes.iter().map(|note| words.say(note)).collect(),
        proposal: if missing {
            proposal.policies.0.iter().map(ToString::to_string).collect()
        } else {
            Vec::new()
        },
        proposal_tag: tag(words, &proposal.tag),
    })
}

fn said(words: &Words, check: &policy::Check) -> String {
    let directive = check.directive.as_str();
    match &check.add {
        None if directive.is_empty() => words.t("embed-check-free"),
        None => words.with("embed-check-yes", &[("directive", directive)]),
        Some((target, sources)) => {
            let id = if target == directive { "embed-check-no" } else { "embed-check-no-own" };
            let sources = sources.join(" ");
            words.with(id, &[("directive", directive), ("target", target), ("sources", &sources)])
        }
    }
}

fn tag(words: &Words, tag: &Tag) -> Vec<String> {
    let nonce = tag.nonce.is_some().then(|| words.t("embed-tag-nonce"));
    let pinned = tag.pinned.then(|| words.t("embed-tag-pinned"));
    nonce.into_iter().chain(pinned).collect()
}

fn name(need: Need) -> &'static str {
    match need {
        Need::Run => "run",
        Need::Scripts => "scripts",
        Need::Wasm => "wasm",
        Need::Data => "data",
        Need::Trusted => "trusted",
        Need::Frame => "frame",
        Need::Forms => "forms",
    }
}

/// The page.
#[derive(Template)]
#[template(path = "embed/page.html")]
struct EmbedPage<'a> {
    layout: Layout,
    words: &'a Words,
    styles: String,
    languages: Vec<Choice>,
    sites: Vec<Choice>,
    widget_languages: Vec<Choice>,
    looks: Vec<Choice>,
    instruments: Vec<Choice>,
    origins: &'a [String],
    snippet: Snippet<'a>,
    preview: String,
    can_pin: bool,
    reserve: &'static str,
    typed: &'a str,
    verdict: Option<Told>,
    error: Option<String>,
}

impl EmbedPage<'_> {
    fn short(&self) -> bool {
        self.snippet.mode == Mode::Script
    }
}
