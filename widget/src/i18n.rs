//! Puts messages into words: one language at a time, one map of phrases for each group of texts. The server has made them
//! ready (`suunta_shared::phrase`); the browser knows the plural forms.

use std::rc::Rc;

use suunta_shared::api::Language;
use suunta_shared::day;
use suunta_shared::phrase::{Phrase, Value};
use suunta_shared::text::{Arg, Message, comma, isolated, listed};

use crate::host;

/// Phrases in the order of their message ids: searched by halves. A map weighs more than all that is done with it.
pub type Phrases = Vec<(String, Phrase)>;

/// The words of one language, as far as they are loaded.
#[derive(Clone)]
pub struct Words {
    /// Language code.
    pub lang: Rc<str>,
    /// The direction in which it is written: "ltr" or "rtl".
    pub dir: Rc<str>,
    groups: Vec<(Group, Rc<Phrases>)>,
}

/// A group of texts that is fetched together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Start, situation, buttons.
    Start,
    /// Can-do questions.
    Questions,
    /// Described people, small tasks, activities.
    Later,
    /// Result, preview, skills, occupations, paths.
    Guidance,
    /// Saving and going on elsewhere.
    Kept,
    /// Line drawings beside the activities: no words, but found like them.
    Drawings,
    /// The look of what comes after the first question of the digital part: it has no words, but must be there like them.
    Look,
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
    pub fn new(lang: &str, dir: &str) -> Self {
        Self { lang: lang.into(), dir: dir.into(), groups: Vec::new() }
    }

    /// The same words with one more group.
    #[must_use]
    pub fn and(&self, group: Group, phrases: Rc<Phrases>) -> Self {
        let mut words = self.clone();
        words.groups.retain(|(g, _)| *g != group);
        words.groups.push((group, phrases));
        words
    }

    /// Whether a group is loaded.
    pub fn has(&self, group: Group) -> bool {
        self.groups.iter().any(|(g, _)| *g == group)
    }

    fn phrase(&self, id: &str) -> Option<&Phrase> {
        self.groups.iter().find_map(|(_, phrases)| {
            let place = phrases.binary_search_by(|(known, _)| known.as_str().cmp(id)).ok()?;
            Some(&phrases[place].1)
        })
    }

    /// The sentence of a message without gaps.
    pub fn t(&self, id: &str) -> String {
        self.filled(id, &[])
    }

    fn filled(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.phrase(id).map_or_else(String::new, |p| p.say(values, &|n| host::plural(&self.lang, n)))
    }

    /// Puts a message into words: nested messages first, lists joined with commas, days as the language writes them.
    pub fn say(&self, message: &Message) -> String {
        let value = |arg: &Arg| match arg {
            Arg::Number(number) => Value::Number(*number),
            // What is not this language's own keeps its order of letters and digits among ours.
            Arg::Text(text) if *self.dir == *"rtl" => Value::Text(isolated(text)),
            Arg::Text(text) => Value::Text(text.clone()),
            Arg::Message(message) => Value::Text(self.say(message)),
            Arg::List(list) => {
                let words: Vec<String> = list.iter().map(|m| self.say(m)).collect();
                Value::Text(listed(&words, comma(&self.dir), &host::lower))
            }
            Arg::Date(day) => Value::Text(self.day(day)),
        };
        let values: Vec<_> = message.args.iter().map(|(name, arg)| (name.as_str(), value(arg))).collect();
        self.filled(&message.id, &values)
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
}

/// The offered language that answers a wish: the same code, else the same language; `None` when there is none.
pub fn negotiate<'a>(wish: &str, offered: &'a [Language]) -> Option<&'a str> {
    let wish = wish.to_ascii_lowercase().replace('_', "-");
    let language = wish.split('-').next().unwrap_or_default();
    let find = |code: &str| offered.iter().map(|own| own.code.as_str()).find(|own| *own == code);
    find(&wish).or_else(|| find(language))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn phrases(all: &[(&str, &str)]) -> Rc<Phrases> {
        let phrase = |json: &str| serde_json::from_str(json).unwrap();
        let all: BTreeMap<_, _> = all.iter().map(|(id, json)| ((*id).to_owned(), phrase(json))).collect();
        Rc::new(all.into_iter().collect())
    }

    fn words() -> Words {
        let start = phrases(&[
            ("hello", r#"["Hei ",{"gap":"who"},", ",{"gap":"list"},", ",{"gap":"day"}]"#),
            ("who", "\"kaikki\""),
            ("date-day", r#"[{"gap":"day"},".",{"gap":"month"},".",{"gap":"year"}]"#),
        ]);
        Words::new("fi", "ltr").and(Group::Start, start).and(
            Group::Questions,
            phrases(&[
                ("one", "\"yksi\""),
                ("two", "\"kaksi\""),
                ("n", r#"[{"by":"n","of":[["one","yksi"]],"or":[{"gap":"n"}," kertaa"]}]"#),
            ]),
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
        assert_eq!(words().t("nowhere"), "");
    }

    #[test]
    fn a_group_replaces_itself() {
        let words = words().and(Group::Start, phrases(&[("who", "\"sinä\"")]));
        assert_eq!(words.t("who"), "sinä");
        assert!(words.has(Group::Questions) && !words.has(Group::Guidance));
    }

    #[test]
    fn languages_are_negotiated_before_loading() {
        let offered = ["fi", "fi-simple", "sv"].map(|code| Language { code: code.into(), name: code.into() });
        let get = |wish| negotiate(wish, &offered);
        assert_eq!(get("sv-FI"), Some("sv"));
        assert_eq!(get("FI"), Some("fi"));
        assert_eq!(get("fi-simple"), Some("fi-simple"));
        assert_eq!(get("fi_FI"), Some("fi"));
        assert_eq!(get("so"), None);
    }
}
