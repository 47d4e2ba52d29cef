//! What a statement says, in words and in order, as its templates want it.

use jiff::civil::Date;
use suunta_shared::text::Message;

use super::found::{Found, Gap as Known, GapKind, Run, Status};
use super::language;
use crate::config::accessibility::{Accessibility, Gap, Why};
use crate::config::site::{Site, pick};
use crate::i18n::Words;
use crate::web::page::{Call, call, tel};

/// Everything that stands in a statement.
pub struct Statement {
    /// Name of the city's service.
    pub service: String,
    /// Whose it is.
    pub whose: String,
    /// What it is about.
    pub scope: String,
    /// Address of the questions on a page of their own.
    pub questions: String,
    /// How far the law is met.
    pub status: String,
    /// What is not accessible, by reason; reasons without anything are left out.
    pub gaps: Vec<Group>,
    /// What nobody has tried yet.
    pub untried: Vec<Vec<String>>,
    /// How the statement came about.
    pub made: Vec<String>,
    /// Ways to give feedback.
    pub feedback: Vec<Way>,
    /// The phone.
    pub call: Call,
    /// The authority's name and the ways to it.
    pub authority: Option<(String, Vec<Way>)>,
}

/// What is not accessible for one reason.
pub struct Group {
    /// The reason.
    pub why: String,
    /// What it means.
    pub lead: String,
    /// Each gap as its sentences.
    pub gaps: Vec<Vec<String>>,
}

/// A way to reach somebody.
pub struct Way {
    /// Message that says what it is.
    pub label: &'static str,
    /// Where the link leads.
    pub href: String,
    /// What is shown.
    pub text: String,
}

impl Statement {
    /// Puts it together. `server` is the address under which people reach Suunta, `made` the day of the statement.
    pub fn new(words: &Words, site: &Site, found: &Found, server: &str, made: Date) -> Self {
        let own = site.accessibility.as_ref();
        let page = |tail: &str| format!("{server}/s/{}/{}{tail}", site.id, offered(site, &words.lang));
        let status = match found.status(own) {
            Status::Fully => "statement-status-fully",
            Status::Partly => "statement-status-partly",
        };
        let service = pick(&site.name, &words.lang);
        Self {
            service: service.to_owned(),
            whose: words.with("statement-whose", &[("service", service)]),
            scope: words.with("statement-scope", &[("case", &words.t("status-page-title"))]),
            questions: page(""),
            status: words.t(status),
            gaps: groups(words, found, own),
            untried: found
                .of_kind(GapKind::Untried)
                .map(|gap| known(words, gap, "statement-gap-concerns"))
                .collect(),
            made: how(words, found, made),
            feedback: std::iter::once(Way::page("statement-feedback-page", &page("/feedback")))
                .chain(own.and_then(|own| own.feedback.as_deref()).map(Way::from))
                .collect(),
            call: call(words, site, "send-rather-call"),
            authority: own.map(|own| (pick(&own.authority, &words.lang).to_owned(), authority(own))),
        }
    }
}

impl Way {
    fn page(label: &'static str, url: &str) -> Self {
        Self { label, href: url.to_owned(), text: url.to_owned() }
    }
}

impl From<&str> for Way {
    /// An e-mail address or the address of a page, as the configuration has it.
    fn from(text: &str) -> Self {
        if text.contains("://") {
            return Self::page("statement-page", text);
        }
        Self { label: "statement-email", href: format!("mailto:{text}"), text: text.to_owned() }
    }
}

/// The language in which the questions are linked to: the statement's, or one of the site's whose readers get this statement.
fn offered<'a>(site: &'a Site, lang: &'a str) -> &'a str {
    let same = site.languages.iter().find(|own| *own == lang);
    same.or_else(|| site.languages.iter().find(|own| language(own) == lang)).map_or(lang, String::as_str)
}

fn groups(words: &Words, found: &Found, own: Option<&Accessibility>) -> Vec<Group> {
    let of = |why: Why| own.into_iter().flat_map(|own| &own.gaps).filter(move |gap| gap.why == why);
    let said = |why: Why| of(why).map(|gap| city(words, gap)).collect::<Vec<_>>();
    let mut not_yet = Vec::new();
    if found.violations() > 0 {
        not_yet.push(vec![words.count("statement-gap-faults", "count", found.violations().into())]);
    }
    not_yet.extend(found.of_kind(GapKind::Fails).map(|gap| known(words, gap, "statement-gap-fails")));
    not_yet.extend(said(Why::NotYet));
    let group = |(why, gaps): (&str, Vec<Vec<String>>)| Group {
        why: words.t(why),
        lead: words.t(&format!("{why}-lead")),
        gaps,
    };
    [
        ("statement-gaps-not-yet", not_yet),
        ("statement-gaps-burden", said(Why::Burden)),
        ("statement-gaps-outside", said(Why::Outside)),
    ]
    .into_iter()
    .filter(|(_, gaps)| !gaps.is_empty())
    .map(group)
    .collect()
}

/// A gap of Suunta's own, with its criterion.
fn known(words: &Words, gap: &Known, about: &str) -> Vec<String> {
    let criterion = gap.criterion.as_ref().map(|number| words.with(about, &[("criterion", number)]));
    std::iter::once(words.t(&gap.message())).chain(criterion).collect()
}

/// A gap of the city's.
fn city(words: &Words, gap: &Gap) -> Vec<String> {
    let mut said = vec![pick(&gap.what, &words.lang).to_owned()];
    if let Some(instead) = &gap.instead {
        said.push(words.with("statement-gap-instead", &[("instead", pick(instead, &words.lang))]));
    }
    if let Some(month) = gap.mended_by {
        said.push(words.say(&Message::new("statement-gap-mended").with("date", month.last_day())));
    }
    said
}

fn how(words: &Words, found: &Found, made: Date) -> Vec<String> {
    let run = |run: &Run| {
        let number = i64::from;
        words.say(
            &Message::new("statement-made-run")
                .with("tool", run.tool.as_str())
                .with("version", run.tool_version.as_str())
                .with("pages", number(run.pages))
                .with("states", number(run.states))
                .with("violations", number(run.violations)),
        )
    };
    let tested =
        Message::new("statement-made-tested").with("date", found.day).with("version", found.version.as_str());
    [
        words.say(&Message::new("statement-made-day").with("date", made)),
        words.t("statement-made-self"),
        words.say(&tested),
    ]
    .into_iter()
    .chain(found.runs.iter().map(run))
    .collect()
}

fn authority(own: &Accessibility) -> Vec<Way> {
    let page = Way::page("statement-page", &own.authority_url);
    let email = own.authority_email.as_deref().map(Way::from);
    let phone = own.authority_phone.as_deref().map(|phone| Way {
        label: "statement-phone",
        href: format!("tel:{}", tel(phone)),
        text: phone.to_owned(),
    });
    std::iter::once(page).chain(email).chain(phone).collect()
}
