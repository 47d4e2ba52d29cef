//! Instruments beside the jobseeker's as pages: one question a page, server-rendered, also in the frame of an element that
//! asks for one (`instrument="…"`). The replies travel in a hidden field from page to page, signed; nothing is stored before
//! they are sent, nothing is logged, nothing of them stands in an address.
//!
//! `suunta_shared::instrument` decides which page comes next and what the result says. Everything that a page has in common
//! with the jobseeker's is that of [`crate::plain`].

pub mod form;
mod page;
mod result;
mod send;
mod turn;

pub use send::Brief;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use suunta_shared::answers::AnswersError;
use suunta_shared::instrument::{Instrument, Replies, Screen, current};

use self::turn::Turn;
use crate::config::site::Site;
use crate::i18n::Words;
use crate::plain::carried::{self, Token};
use crate::plain::form::{ANSWERS, Act, Fields};
use crate::plain::frame::LanguageView;
use crate::plain::turn::Lost;
use crate::plain::{self, FormResult, frame, questions};
use crate::referrals::model::Case;
use crate::referrals::placing;
use crate::state::App;
use crate::web::errors::AppError;
use crate::web::page::{Visit, call, framed};

/// What the signature of carried replies is for; the instrument's id follows.
const PURPOSE: &str = "replies-";

/// The routes of instruments.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/s/{site}/{lang}/for/{instrument}", get(start).post(answer))
        .route("/s/{site}/{lang}/for/{instrument}/send", post(send::contact))
        .route("/s/{site}/{lang}/for/{instrument}/submit", post(send::submit))
}

/// An instrument that a site offers, in a language that both have.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Site and language.
    pub visit: Visit<'a>,
    /// What is asked.
    pub instrument: &'a Instrument,
}

/// Whether a site offers an instrument: each kind of queue that it may send to has a queue there, and they have a language in
/// common. The jobseeker's has pages of its own.
pub fn offered(site: &Site, instrument: &Instrument) -> bool {
    instrument.flow.is_none()
        && languages(site, instrument).next().is_some()
        && instrument.doors().into_iter().all(|door| placing::queue_of(site, door).is_some())
}

/// Whether a company sent a case.
pub fn by_company(app: &App, case: &Case) -> bool {
    let instrument = placing::instrument(&case.rule);
    app.content.instruments.iter().any(|own| Some(own.id.as_str()) == instrument && own.company)
}

/// The languages of an instrument at a site, in the site's order.
fn languages<'a>(site: &'a Site, instrument: &'a Instrument) -> impl Iterator<Item = &'a String> {
    site.languages.iter().filter(|lang| instrument.languages.contains(lang))
}

impl<'a> Asked<'a> {
    /// Finds site, instrument and language.
    ///
    /// # Errors
    /// 404 for what is not there, or not offered by this site.
    pub fn find(app: &'a App, site: &str, lang: &str, id: &str) -> Result<Self, AppError> {
        let visit = Visit::find(app, site, lang)?;
        let known = app.content.instruments.iter().find(|instrument| instrument.id == id);
        let instrument = known
            .filter(|instrument| offered(visit.site, instrument))
            .ok_or_else(|| AppError::not_found().at(&visit))?;
        let spoken = |wanted: &str| languages(visit.site, instrument).find(|own| *own == wanted);
        let lang = spoken(&visit.words.lang).or_else(|| languages(visit.site, instrument).next());
        let words = lang.map_or(visit.words, |lang| app.texts.words(lang));
        Ok(Self { visit: Visit { words, ..visit }, instrument })
    }

    /// The address of its pages in this language.
    pub fn path(&self) -> String {
        self.path_in(&self.visit.words.lang)
    }

    fn path_in(&self, lang: &str) -> String {
        format!("/s/{}/{lang}/for/{}", self.visit.site.id, self.instrument.id)
    }

    fn languages(&self) -> Vec<LanguageView> {
        let all = languages(self.visit.site, self.instrument);
        all.map(|code| frame::language(self.visit, code, self.path_in(code))).collect()
    }

    /// One of its own messages in words.
    pub fn t(&self, part: &str) -> String {
        self.visit.words.t(&format!("{}-{part}", self.instrument.id))
    }

    fn purpose(&self) -> String {
        format!("{PURPOSE}{}", self.instrument.id)
    }

    /// Signs replies for this site and instrument.
    pub fn token(&self, replies: &Replies) -> Token {
        Token::signed(&self.visit.app.keys, &self.purpose(), &self.visit.site.id, replies)
    }

    /// Reads what one of our own pages carried; `true` when it is not as that page gave it away.
    ///
    /// # Errors
    /// When it is too long, nested too deeply, or no document of replies.
    pub fn carried(&self, came: &str) -> Result<(Replies, bool), AnswersError> {
        let opened = carried::open(&self.visit.app.keys, &self.purpose(), &self.visit.site.id, came)?;
        let mut replies = Replies::parse(opened.document.as_deref().unwrap_or(came))?;
        if !opened.signed {
            // They are looked over from the beginning, whatever page they came from.
            replies.at = Some(Screen::Start);
        }
        Ok((replies, !opened.signed))
    }
}

/// GET: the start page.
async fn start(
    State(app): State<App>,
    Path((site, lang, id)): Path<(String, String, String)>,
) -> Result<Response, AppError> {
    let asked = Asked::find(&app, &site, &lang, &id)?;
    let turn = Turn::new(Replies::of(asked.instrument)).in_language(&lang, asked.visit.words);
    show(asked, &turn, StatusCode::OK)
}

/// POST: takes the answer of a page and shows the next.
async fn answer(
    State(app): State<App>,
    Path((site, lang, id)): Path<(String, String, String)>,
    form: FormResult,
) -> Result<Response, AppError> {
    let asked = Asked::find(&app, &site, &lang, &id)?;
    let fields = match plain::read(form) {
        Ok(fields) => fields,
        Err((lost, status)) => return trouble(asked, lost, status),
    };
    let lang = match fields.act() {
        Act::Lang(wanted) => wanted,
        _ => lang,
    };
    let asked = Asked::find(&app, &site, &lang, &id)?;
    match take(asked, &fields) {
        Ok(turn) => {
            let status = turn.status();
            show(asked, &turn.in_language(&lang, asked.visit.words), status)
        }
        Err(lost) => trouble(asked, lost, lost.status()),
    }
}

/// A turn with the replies that one of our own pages carried.
fn take(asked: Asked<'_>, fields: &Fields) -> Result<Turn, Lost> {
    let (replies, unsure) = asked.carried(fields.one(ANSWERS).unwrap_or_default())?;
    turn::take(asked.instrument, &asked.visit.app.content, replies, unsure, fields)
}

/// Draws the page that a turn leads to.
fn show(asked: Asked<'_>, turn: &Turn, status: StatusCode) -> Result<Response, AppError> {
    let Visit { app, site, words } = asked.visit;
    let screen = current(asked.instrument, &app.content, &turn.replies);
    let frame = page::frame(asked, &turn.replies, &screen, &turn.notes);
    let heading = page::heading(asked, &screen);
    let mut layout = page::layout(asked);
    layout.title =
        if turn.wrong.is_some() { words.with("plain-title-error", &[("title", &heading)]) } else { heading };
    if turn.ask_clear {
        layout.title = words.t("clear-question");
        let frame = frame::Frame { back: false, progress: None, ..frame };
        return framed(&questions::ClearPage { layout, words, frame }, status, site);
    }
    let fields = turn.typed.clone().unwrap_or_else(|| form::answered(&app.content, &turn.replies, &screen));
    match &screen {
        Screen::Start => framed(&page::start(asked, layout, frame, &turn.replies), status, site),
        Screen::Result => framed(&result::page(asked, layout, frame, &turn.replies), status, site),
        Screen::Item(item) => match asked.instrument.item(item) {
            Some(item) if page::is_number(item) => {
                framed(&page::number(asked, layout, frame, item, &fields, turn), status, site)
            }
            Some(item) => framed(&page::item(asked, layout, frame, item, &fields, turn), status, site),
            None => Err(AppError::not_found().at(&asked.visit)),
        },
        Screen::Digital(item) => {
            framed(&page::digital(asked, layout, frame, item, &fields, turn), status, site)
        }
        // It has pages of its own and is offered nowhere here.
        Screen::Flow => Err(AppError::not_found().at(&asked.visit)),
    }
}

/// The page for replies that cannot be read at all.
fn trouble(asked: Asked<'_>, lost: Lost, status: StatusCode) -> Result<Response, AppError> {
    let words: &Words = asked.visit.words;
    let mut layout = page::layout(asked);
    layout.title = words.t("plain-lost-title");
    let page = questions::TroublePage {
        words,
        title: layout.title.clone(),
        layout,
        text: words.t(lost.message()),
        todo: vec![words.t("plain-lost-back"), words.t("plain-lost-begin"), words.t("plain-lost-call")],
        again: asked.path(),
        call: call(words, asked.visit.site, "call-instead"),
    };
    framed(&page, status, asked.visit.site)
}
