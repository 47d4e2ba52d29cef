//! What every page for jobseekers shares: layout, language, site, and how it becomes a response.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use super::errors::AppError;
use super::security;
use crate::config::site::{Site, pick};
use crate::feedback::links::Links;
use crate::i18n::Words;
use crate::state::App;

/// What `base.html` needs.
pub struct Layout {
    /// Language of the page.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Title of the window, without anything about the person.
    pub title: String,
    /// Name of the city's service; empty where no site is known.
    pub service: String,
    /// Address of the stylesheet.
    pub css: String,
    /// Address of the script of the send and status pages; they work without it.
    pub script: String,
    /// Origins that may frame the page, for the script's handshake.
    pub origins: String,
    /// The "skip to content" link.
    pub skip: String,
    /// Where to say that something was hard to use or is poorly said.
    pub feedback: Option<Links>,
}

impl Layout {
    /// A page that belongs to no site.
    pub fn plain(app: &App, words: &Words, title: &str) -> Self {
        Self {
            lang: words.lang.clone(),
            dir: words.dir(),
            title: words.t(title),
            service: String::new(),
            css: app.assets.url("suunta.css"),
            script: app.assets.url("send.js"),
            origins: String::new(),
            skip: words.t("page-skip"),
            feedback: None,
        }
    }

    /// The same with the links of feedback on a page, by its name.
    #[must_use]
    pub fn with_feedback(self, visit: Visit<'_>, page: &str) -> Self {
        Self { feedback: Some(Links::new(visit, page)), ..self }
    }
}

/// A site and a language that exist, found from an address.
#[derive(Clone, Copy)]
pub struct Visit<'a> {
    /// The running service.
    pub app: &'a App,
    /// The site.
    pub site: &'a Site,
    /// The words of the language: the one asked for if the site offers it, else the site's first.
    pub words: &'a Words,
}

impl<'a> Visit<'a> {
    /// Finds site and language.
    ///
    /// # Errors
    /// [`AppError`] 404 with clear words for an unknown site.
    pub fn find(app: &'a App, site: &str, lang: &str) -> Result<Self, AppError> {
        let site = app.sites.get(site).ok_or_else(|| AppError::unknown_site().in_language(lang))?;
        let known = site.languages.iter().find(|l| *l == lang).or_else(|| site.languages.first());
        Ok(Self { app, site, words: app.texts.words(known.map_or(lang, String::as_str)) })
    }

    /// The layout of a page of this site.
    pub fn layout(&self, title: &str) -> Layout {
        Layout {
            service: pick(&self.site.name, &self.words.lang).to_owned(),
            origins: self.site.origins.join(" "),
            ..Layout::plain(self.app, self.words, title)
        }
    }

    /// An address below this site and language: `path("/send")`.
    pub fn path(&self, tail: &str) -> String {
        format!("/s/{}/{}{tail}", self.site.id, self.words.lang)
    }
}

/// A sentence with a phone number in it that can be tapped.
pub struct Call {
    /// The words before the number.
    pub before: String,
    /// The number as a telephone wants it.
    pub tel: String,
    /// The number as people write it.
    pub phone: String,
    /// The words after the number.
    pub after: String,
}

/// A sentence of `locales` with the site's phone and hours, cut where the number stands.
pub fn call(words: &Words, site: &Site, id: &str) -> Call {
    const HERE: &str = "\u{1}";
    let sentence = words.with(id, &[("phone", HERE), ("hours", &site.hours(&words.lang))]);
    let (before, after) = sentence.split_once(HERE).unwrap_or((&sentence, ""));
    Call {
        before: before.to_owned(),
        tel: tel(&site.phone),
        phone: site.phone.clone(),
        after: after.to_owned(),
    }
}

/// A number as a telephone wants it.
pub fn tel(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// A page as a response. It is never stored by a cache: it may hold what a person typed.
///
/// # Errors
/// When the template fails.
pub fn html(page: &impl Template, status: StatusCode) -> Result<Response, AppError> {
    let text = page.render().map_err(|error| AppError::broken(&error))?;
    let mut response = (status, Html(text)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// A page that the site's origins may show in a frame.
///
/// # Errors
/// When the template fails.
pub fn framed(page: &impl Template, status: StatusCode, site: &Site) -> Result<Response, AppError> {
    let mut response = html(page, status)?;
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, security::framed(&site.origins));
    Ok(response)
}
