//! What the texts of every language must be, besides complete: one word for one thing, short where there is little room, and
//! letters that every phone has.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use suunta_server::content::Files;
use suunta_server::i18n::Texts;

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}

fn texts() -> Texts {
    Texts::load(&Files::built_in().locales).expect("loads")
}

fn table(path: &Path) -> toml::Table {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display())).parse().expect("TOML")
}

/// The texts of a table's entry that is a list.
fn list(table: &toml::Table, name: &str) -> Vec<String> {
    let list = table.get(name).and_then(toml::Value::as_array).into_iter().flatten();
    list.map(|text| text.as_str().expect("a text").to_owned()).collect()
}

/// The term stands in the text, at the beginning of a word.
fn says(text: &str, term: &str) -> bool {
    // After "$" stands the name of a gap.
    text.match_indices(term).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '$'))
}

/// Messages of a language as they stand in its files, by id.
fn messages(lang: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    for (_, _, text) in
        Files::built_in().locales.iter().filter(|(own, file, _)| own == lang && file != "language.toml")
    {
        let mut id = String::new();
        for line in text.lines() {
            if line.starts_with('#') {
                id.clear();
            } else if let Some((name, said)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                name.clone_into(&mut id);
                messages.insert(id.clone(), said.to_owned());
            } else if let Some(more) = messages.get_mut(&id) {
                more.push(' ');
                more.push_str(line);
            }
        }
    }
    messages
}

#[test]
fn one_thing_has_one_name_in_every_language() {
    let terms = table(&locales().join("glossary.toml"));
    let english = messages("en");
    let mut wrong = Vec::new();
    let mut held = 0;
    for words in texts().languages().filter(|words| words.lang != "en") {
        let lang = &words.lang;
        let own = table(&locales().join(lang).join("glossary.toml"));
        let own_messages = messages(lang);
        let but = own.get("except").and_then(toml::Value::as_table).cloned().unwrap_or_default();
        for term in terms.keys() {
            let (pivots, stems, but) = (list(&terms, term), list(&own, term), list(&but, term));
            if stems.is_empty() {
                wrong.push(format!("locales/{lang}/glossary.toml: {term} has no stem"));
            }
            for (id, text) in english.iter().filter(|(_, text)| pivots.iter().any(|pivot| says(text, pivot)))
            {
                let Some(said) = own_messages.get(id).filter(|_| !but.contains(id)) else { continue };
                let said = said.to_lowercase();
                held += 1;
                if !stems.iter().any(|stem| said.contains(&stem.to_lowercase())) {
                    wrong.push(format!("{lang}: `{id}` says {text:?} without its word for {term}: {said}"));
                }
            }
        }
    }
    assert!(held > 1_000, "only {held} places were looked at");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The most letters, by the beginning of the id; the widget and the pages have no more room on a narrow phone.
const PLACES: [(&str, usize); 14] = [
    ("listen", 12),
    ("listen-stop", 12),
    ("button-", 40),
    ("stretch-", 24),
    ("reply-", 32),
    ("liking-", 20),
    ("result-corner-", 12),
    ("result-stretch-", 16),
    ("language-switch", 14),
    ("start-begin", 20),
    ("start-title", 36),
    ("receipt-number", 28),
    ("receipt-code", 28),
    ("status-stop-", 32),
];

#[test]
fn nothing_is_longer_than_its_place() {
    let mut wrong = Vec::new();
    for words in texts().languages() {
        for id in words.ids() {
            let place = PLACES
                .iter()
                .find(|(start, _)| if start.ends_with('-') { id.starts_with(start) } else { id == *start });
            let Some((_, most)) = place else { continue };
            let said = words.t(id);
            if said.chars().count() > *most {
                wrong.push(format!(
                    "{}: `{id}` has {} letters, {most} at most: {said}",
                    words.lang,
                    said.chars().count()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Letters of the language's own scripts, digits, and signs that every system font has.
#[test]
fn every_letter_is_one_that_phones_have() {
    let mut wrong = Vec::new();
    for words in texts().languages() {
        for (id, text) in messages(&words.lang) {
            let odd = |c: &char| {
                let letter = matches!(u32::from(*c), 0x20..=0x17f | 0x301 | 0x400..=0x45f | 0x490..=0x491 | 0x600..=0x6ff);
                // The joiner of Persian; dashes, quotation marks and dots; the euro, an arrow, the minus.
                let sign = matches!(u32::from(*c), 0x200c | 0x2010..=0x2026 | 0x20ac | 0x2192 | 0x2212);
                !letter && !sign
            };
            for letter in text.chars().filter(odd) {
                wrong.push(format!("{}: `{id}` has {letter:?} (U+{:04X})", words.lang, u32::from(letter)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
