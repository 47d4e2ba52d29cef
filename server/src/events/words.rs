//! An event in words, for whoever reads it: on the city's pages, on a person's own page, at the desk.

use suunta_shared::api::Names;
use uuid::Uuid;

use crate::config::site::{Site, pick};
use crate::i18n::{Texts, Words, helsinki};
use crate::store::Occasion;

/// What somebody typed in some languages, in the one that suits a reader best.
pub struct Said<'a> {
    /// The text; empty when there is none.
    pub text: &'a str,
    /// Its language.
    pub lang: &'a str,
}

/// The text in this language; else in the plain form of it, in English, in Finnish, else in any.
pub fn said<'a>(names: &'a Names, lang: &str) -> Said<'a> {
    let text = pick(names, lang);
    let found = names.iter().find(|(_, own)| own.as_str() == text && !text.is_empty());
    Said { text, lang: found.map_or("", |(lang, _)| lang) }
}

/// Whether somebody can sign up, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// There are places.
    Places,
    /// None, but a line.
    Line,
    /// None, and no line.
    Full,
    /// The last day to sign up is over.
    Closed,
    /// It does not take place.
    Off,
}

impl Open {
    /// How it stands with an event now.
    pub fn of(event: &Occasion, now: jiff::Timestamp) -> Self {
        match event {
            Occasion { called_off: Some(_), .. } => Self::Off,
            _ if now >= event.plan.closes => Self::Closed,
            _ if event.free() > 0 => Self::Places,
            _ if event.plan.waiting => Self::Line,
            _ => Self::Full,
        }
    }

    /// Somebody can sign up, for a place or for the line.
    pub fn takes(self) -> bool {
        matches!(self, Self::Places | Self::Line)
    }
}

/// An event in words.
pub struct EventLine {
    /// Id.
    pub id: Uuid,
    /// Site id.
    pub site: String,
    /// Title and its language.
    pub title: String,
    /// Language of the title.
    pub title_lang: String,
    /// More about it.
    pub about: String,
    /// Language of that.
    pub about_lang: String,
    /// What kind of event it is.
    pub kind: String,
    /// From when until when.
    pub when: String,
    /// When it begins, for programs.
    pub iso: String,
    /// Where.
    pub spot: String,
    /// Municipality; empty: everywhere.
    pub area: String,
    /// Languages spoken there, by their own names.
    pub langs: String,
    /// What the place has that somebody may need.
    pub access: Vec<String>,
    /// Who arranges it.
    pub org: String,
    /// "3 places left", "full", "called off".
    pub places: String,
    /// Until when one can sign up.
    pub closes: String,
    /// It is called off.
    pub off: bool,
    /// How it stands with places.
    pub open: Open,
}

impl EventLine {
    /// The event as somebody reads it in this language.
    pub fn new(event: &Occasion, site: &Site, texts: &Texts, words: &Words, now: jiff::Timestamp) -> Self {
        let plan = &event.plan;
        let (title, about) = (said(&plan.title, &words.lang), said(&plan.about, &words.lang));
        let open = Open::of(event, now);
        let area = plan.area.as_deref().and_then(|area| site.municipality(area));
        let org = site.organisation(&event.org);
        let langs: Vec<&str> = plan
            .langs
            .iter()
            .filter(|lang| texts.has(lang))
            .map(|lang| texts.words(lang).language.name.as_str())
            .collect();
        Self {
            id: event.id,
            site: event.site.clone(),
            title: title.text.to_owned(),
            title_lang: title.lang.to_owned(),
            about: about.text.to_owned(),
            about_lang: about.lang.to_owned(),
            kind: words.t(plan.kind.message()),
            when: when(event, words),
            iso: plan.begins.to_string(),
            spot: if plan.spot.is_empty() { words.t("events-online") } else { plan.spot.clone() },
            area: area.map_or("", |area| pick(&area.name, &words.lang)).to_owned(),
            langs: langs.join(", "),
            access: plan.access.iter().map(|access| words.t(access.message())).collect(),
            org: org.map_or("", |org| pick(&org.name, &words.lang)).to_owned(),
            places: match open {
                Open::Places => words.count("events-places", "count", event.free()),
                Open::Line => words.t("events-line"),
                Open::Full => words.t("events-full"),
                Open::Closed => words.t("events-closed"),
                Open::Off => words.t("events-off"),
            },
            closes: words.time(plan.closes),
            off: open == Open::Off,
            open,
        }
    }
}

/// From when until when: the day is not said twice.
pub fn when(event: &Occasion, words: &Words) -> String {
    let (begins, ends) = (event.plan.begins, event.plan.ends);
    let (from, until) = (begins.to_zoned(helsinki()), ends.to_zoned(helsinki()));
    let end = if from.date() == until.date() {
        let two = |number: i8| format!("{number:02}");
        words.with("events-clock", &[("hour", &two(until.hour())), ("minute", &two(until.minute()))])
    } else {
        words.time(ends)
    };
    words.with("events-when", &[("begins", &words.time(begins)), ("ends", &end)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_in_the_language_that_suits_best() {
        let names = |pairs: &[(&str, &str)]| -> Names {
            pairs.iter().map(|(lang, text)| ((*lang).to_owned(), (*text).to_owned())).collect()
        };
        let both = names(&[("fi", "Ryhmä"), ("sv", "Grupp")]);
        for (lang, expected) in [("fi-simple", "fi"), ("sv", "sv"), ("uk", "fi"), ("se", "fi")] {
            assert_eq!(said(&both, lang).lang, expected, "{lang}");
        }
        assert_eq!(said(&names(&[("sv", "Grupp")]), "fi").text, "Grupp");
        assert_eq!(said(&Names::new(), "fi").text, "");
    }
}
