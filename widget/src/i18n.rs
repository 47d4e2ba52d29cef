//! Puts messages into words: one language at a time, one small Fluent loader for each group of texts.
//!
//! The loader's traps are walled in here: it is only asked for a language whose text is in hand, falls back to
//! itself, and isolation marks are switched off after loading. No attributes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader as _};
use suunta_shared::day;
use suunta_shared::text::{Arg, Message};
use unic_langid::LanguageIdentifier;

const DOMAIN: &str = "suunta";

/// The words of one language, as far as they are loaded.
#[derive(Clone)]
pub struct Words {
    /// Language code.
    pub lang: Rc<str>,
    groups: Vec<(Group, Rc<FluentLanguageLoader>)>,
}

/// A group of texts that is fetched together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Start, situation, buttons.
    Start,
    /// Digital items and activities.
    Questions,
    /// Result, preview, occupations, paths.
    Guidance,
}

/// One group's text in memory, in the shape in which the loader asks for files.
struct InMemory {
    path: String,
    text: String,
}

impl I18nAssets for InMemory {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        if file_path == self.path { vec![Cow::Borrowed(self.text.as_bytes())] } else { Vec::new() }
    }
    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::once(self.path.clone()))
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang
            && self.groups.len() == other.groups.len()
            && self.groups.iter().zip(&other.groups).all(|(a, b)| a.0 == b.0 && Rc::ptr_eq(&a.1, &b.1))
    }
}

impl Words {
    /// No words yet.
    pub fn new(lang: &str) -> Self {
        Self { lang: lang.into(), groups: Vec::new() }
    }

    /// The same words with one more group; unchanged when the language code is none.
    #[must_use]
    pub fn and(&self, group: Group, text: String) -> Self {
        let mut words = self.clone();
        let Ok(language) = self.lang.parse::<LanguageIdentifier>() else { return words };
        let loader = FluentLanguageLoader::new(DOMAIN, language.clone());
        let path = [&language.to_string(), "/", DOMAIN, ".ftl"].concat();
        let _ = loader.load_languages(&InMemory { path, text }, &[language]);
        loader.set_use_isolating(false);
        words.groups.retain(|(g, _)| *g != group);
        words.groups.push((group, Rc::new(loader)));
        words
    }

    /// Whether a group is loaded.
    pub fn has(&self, group: Group) -> bool {
        self.groups.iter().any(|(g, _)| *g == group)
    }

    fn loader(&self, id: &str) -> Option<&FluentLanguageLoader> {
        let with_it = self.groups.iter().find(|(_, l)| l.has(id)).or(self.groups.first());
        with_it.map(|(_, loader)| &**loader)
    }

    /// The sentence of a message without gaps.
    pub fn t(&self, id: &str) -> String {
        self.loader(id).map_or_else(String::new, |loader| loader.get(id))
    }

    /// Puts a message into words: nested messages first, lists joined with commas, days as the language writes them.
    pub fn say(&self, message: &Message) -> String {
        let Some(loader) = self.loader(&message.id) else { return String::new() };
        let mut args = HashMap::new();
        for (name, arg) in &message.args {
            let value = match arg {
                Arg::Number(number) => (*number).into(),
                Arg::Text(text) => text.clone().into(),
                Arg::Message(message) => self.say(message).into(),
                Arg::List(list) => list.iter().map(|m| self.say(m)).collect::<Vec<_>>().join(", ").into(),
                Arg::Date(day) => self.day(day).into(),
            };
            args.insert(name.as_str(), value);
        }
        loader.get_args_concrete(&message.id, args)
    }

    /// The sentence of a message with text in its gaps.
    pub fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.say(&args.iter().fold(Message::new(id), |m, (name, value)| m.with(*name, *value)))
    }

    fn day(&self, iso: &str) -> String {
        day::parse(iso).map_or_else(
            || iso.to_owned(),
            |day| {
                self.say(
                    &Message::new("date-day")
                        .with("day", i64::from(day.day()))
                        .with("month", i64::from(day.month()))
                        .with("year", i64::from(day.year())),
                )
            },
        )
    }

    /// The direction in which the language is written.
    pub fn dir(&self) -> &'static str {
        match self.lang.split('-').next().unwrap_or_default() {
            "ar" | "fa" | "ckb" | "he" | "ur" | "ps" => "rtl",
            _ => "ltr",
        }
    }
}

/// The offered language that answers a wish: the same code, else the same language; `None` when there is none.
pub fn negotiate<'a>(wish: &str, offered: &'a [String]) -> Option<&'a String> {
    let wish = wish.to_ascii_lowercase().replace('_', "-");
    let language = wish.split('-').next().unwrap_or_default();
    offered.iter().find(|o| **o == wish).or_else(|| offered.iter().find(|o| *o == language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let start = "hello = Hei { $who }, { $list }, { $day }\nwho = kaikki\ndate-day = { $day }.{ $month }.{ $year }\n";
        Words::new("fi").and(Group::Start, start.to_owned()).and(
            Group::Questions,
            "one = yksi\ntwo = kaksi\nn = { $n ->\n    [one] yksi\n   *[other] { $n } kertaa\n }\n"
                .to_owned(),
        )
    }

    #[test]
    fn nested_messages_come_from_any_group() {
        let message = Message::new("hello")
            .with("who", Message::new("who"))
            .with("list", vec![Message::new("one"), Message::new("two")])
            .with("day", suunta_shared::Date::constant(2026, 11, 3));
        assert_eq!(words().say(&message), "Hei kaikki, yksi, kaksi, 3.11.2026");
        assert_eq!(words().say(&Message::new("n").with("n", 1_i64)), "yksi");
        assert_eq!(words().say(&Message::new("n").with("n", 3_i64)), "3 kertaa");
    }

    #[test]
    fn a_group_replaces_itself() {
        let words = words().and(Group::Start, "who = sinä\n".to_owned());
        assert_eq!(words.t("who"), "sinä");
        assert!(words.has(Group::Questions) && !words.has(Group::Guidance));
    }

    #[test]
    fn a_language_code_that_is_none_gives_no_words() {
        assert_eq!(Words::new("?").and(Group::Start, "a = b".into()).t("a"), "");
    }

    #[test]
    fn languages_are_negotiated_before_loading() {
        let offered = ["fi".to_owned(), "fi-simple".into(), "sv".into()];
        let get = |wish| negotiate(wish, &offered).map(String::as_str);
        assert_eq!(get("sv-FI"), Some("sv"));
        assert_eq!(get("FI"), Some("fi"));
        assert_eq!(get("fi-simple"), Some("fi-simple"));
        assert_eq!(get("fi_FI"), Some("fi"));
        assert_eq!(get("so"), None);
    }
}
