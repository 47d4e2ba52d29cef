//! Which messages an instrument needs in `locales`, and whether they are there.
//!
//! The texts of an instrument stand in `locales/<lang>/<its id>.ftl` and begin with its id; nothing else stands there. So a missing
//! text is found, and one that nobody needs any more is too. What all instruments say is in `instruments.ftl`.

use std::collections::BTreeSet;

use super::{Because, Door, Instrument, Item, ItemKind, SectionKind, Stand};
use crate::content::{Content, Finding, ItemId};
use crate::digital::{Band, Sureness};
use crate::text::Message;

/// A choice as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id, as in [`super::Value`].
    pub id: ItemId,
    /// Its words.
    pub text: Message,
}

impl Instrument {
    /// The id of one of its messages: its own id and these parts, with hyphens.
    pub(super) fn text(&self, parts: &[&str]) -> String {
        let mut id = self.id.clone();
        for part in parts {
            id.push('-');
            id.push_str(part);
        }
        id
    }

    /// The question.
    pub fn question(&self, item: &Item) -> Message {
        Message::new(self.text(&[&item.id]))
    }

    /// What is said under the question.
    pub fn help(&self, item: &Item) -> Option<Message> {
        item.help.then(|| Message::new(self.text(&[&item.id, "help"])))
    }

    /// What is said before the first question of a section.
    pub fn intro(&self, section: &str) -> Option<Message> {
        let section = self.section.iter().find(|own| own.id == section).filter(|own| own.intro)?;
        Some(Message::new(self.text(&["section", &section.id, "intro"])))
    }

    /// The choices of a question in the order shown; none of a number.
    pub fn choices(&self, content: &Content, item: &Item) -> Vec<Choice> {
        let options = self.options(content, item).into_iter();
        options.map(|id| Choice { id: id.to_owned(), text: self.option(item, id) }).collect()
    }

    /// One choice in words.
    pub(super) fn option(&self, item: &Item, option: &str) -> Message {
        let id = if item.kind == ItemKind::Rating {
            match self.ladder_of(item).and_then(|ladder| ladder.texts.as_ref()) {
                Some(texts) => format!("{texts}-{option}"),
                None => self.text(&["step", option]),
            }
        } else {
            match item.pool {
                Some(pool) if !item.options.iter().any(|own| own == option) => pool.message(option),
                _ => self.text(&[&item.id, option]),
            }
        };
        Message::new(id)
    }

    /// Why something is shown, in words. A choice is named as it is shown, in the instrument as it is now.
    pub(super) fn why(&self, content: &Content, because: &Because) -> Message {
        let say = |id: &str, item: &str| Message::new(id).with("question", Message::new(self.text(&[item])));
        match because {
            Because::Chosen { item, options } => {
                let known = self.item(item);
                let named = options.iter().filter_map(|option| {
                    known
                        .filter(|item| self.options(content, item).contains(&option.as_str()))
                        .map(|item| self.option(item, option))
                });
                say("instrument-because-chosen", item).with("answer", named.collect::<Vec<_>>())
            }
            Because::Count { item, count } => {
                say("instrument-because-count", item).with("count", i64::from(*count))
            }
            Because::Scale { scale, stand } => Message::new("instrument-because-scale")
                .with("scale", Message::new(self.text(&["scale", scale])))
                .with("stand", Message::new(stand.message())),
            Because::Digital { band } => {
                Message::new("instrument-because-digital").with("band", Message::new(band.message()))
            }
        }
    }
}

/// The messages that an instrument alone needs, each with the table and the number of the thing that needs it: all those that its
/// files of texts have. They have no gaps. The jobseeker's has none of its own: `flow` says everything.
pub fn own_texts(instrument: &Instrument) -> Vec<(String, &'static str, usize)> {
    let mut all = Vec::new();
    if instrument.flow.is_some() {
        return all;
    }
    let mut add = |parts: &[&str], table, number| all.push((instrument.text(parts), table, number));
    let heads = ["title", "lead", "stays", "result", "strengths", "steps"];
    heads.iter().for_each(|head| add(&[head], "", 0));
    if !instrument.scale.is_empty() {
        add(&["scales"], "", 0);
    }
    if !instrument.support.is_empty() {
        add(&["supports"], "", 0);
    }
    if instrument.sends {
        add(&["send"], "", 0);
        add(&["send-help"], "", 0);
    }
    let mut steps = BTreeSet::new();
    for (number, ladder) in instrument.ladder.iter().enumerate().filter(|(_, l)| l.texts.is_none()) {
        for step in ladder.steps.iter().filter(|step| steps.insert(*step)) {
            add(&["step", step], "ladder", number);
        }
    }
    for (number, scale) in instrument.scale.iter().enumerate() {
        add(&["scale", &scale.id], "scale", number);
    }
    for (number, section) in instrument.section.iter().enumerate() {
        add(&["section", &section.id], "section", number);
        if section.intro {
            add(&["section", &section.id, "intro"], "section", number);
        }
    }
    for (number, item) in instrument.items().enumerate() {
        add(&[&item.id], "section.item", number);
        if item.help {
            add(&[&item.id, "help"], "section.item", number);
        }
        for option in &item.options {
            add(&[&item.id, option], "section.item", number);
        }
    }
    let lists = [
        (&instrument.strength, "strength", None),
        (&instrument.next, "next", Some("how")),
        (&instrument.support, "support", Some("what")),
    ];
    for (list, kind, more) in lists {
        for (number, entry) in list.iter().enumerate() {
            add(&[kind, &entry.id], kind, number);
            if let Some(more) = more {
                add(&[kind, &entry.id, more], kind, number);
            }
        }
    }
    for (number, route) in instrument.routing.iter().enumerate() {
        add(&["routing", &route.id], "routing", number);
    }
    all
}

/// The messages of other files that an instrument needs too, in alphabetical order.
pub fn used_texts(instrument: &Instrument, content: &Content) -> Vec<String> {
    let mut ids = BTreeSet::new();
    for ladder in &instrument.ladder {
        ids.extend(
            ladder.texts.iter().flat_map(|texts| ladder.steps.iter().map(move |s| format!("{texts}-{s}"))),
        );
    }
    for pool in instrument.items().filter_map(|item| item.pool) {
        ids.extend(pool.options(content).map(|option| pool.message(option)));
    }
    ids.extend(instrument.support.iter().filter_map(|s| s.by.as_ref()).map(|by| format!("party-{by}")));
    ids.extend(instrument.doors().into_iter().map(|door| door.message().to_owned()));
    if instrument.flow.is_some() {
        let stretches = instrument.section.iter().filter_map(|section| match section.kind {
            SectionKind::Situation => Some("stretch-situation"),
            SectionKind::Digital => Some("stretch-digital"),
            SectionKind::Interests => Some("stretch-interests"),
            SectionKind::Questions => None,
        });
        ids.extend(stretches.chain(["start-title"]).map(str::to_owned));
    }
    ids.into_iter().collect()
}

/// What all instruments say (`instruments.ftl`), with the gaps of each in alphabetical order.
pub fn common_texts() -> Vec<(&'static str, &'static [&'static str])> {
    let mut all: Vec<(&str, &[&str])> = vec![
        ("instrument-minutes", &["minutes"]),
        ("instrument-progress", &["about", "number"]),
        ("instrument-because-chosen", &["answer", "question"]),
        ("instrument-because-count", &["count", "question"]),
        ("instrument-because-scale", &["scale", "stand"]),
        ("instrument-because-digital", &["band"]),
        ("instrument-brief-line", &["answer", "question"]),
        ("instrument-brief-number", &["count", "question"]),
        ("instrument-brief-none", &["question"]),
        ("instrument-brief-skipped", &["question"]),
        ("instrument-brief-result", &[]),
        ("instrument-progress-section", &["progress", "section"]),
        ("instrument-error-number", &["least", "most"]),
        ("instrument-error-most", &["most"]),
        ("instrument-stand-none", &[]),
        ("instrument-why", &[]),
        ("instrument-scale-line", &["scale", "stand"]),
        ("instrument-brief-strength", &["text"]),
        ("instrument-brief-next", &["text"]),
        ("instrument-brief-support", &["text"]),
        (Door::Employer.message(), &[]),
    ];
    all.extend(Stand::ALL.iter().map(|stand| (stand.message(), &[][..])));
    all.extend(Sureness::ALL.iter().map(|sureness| (sureness.message(), &[][..])));
    all.extend(Band::ALL.iter().map(|band| (band.message(), &[][..])));
    all
}

/// One message as a language has it.
#[derive(Clone, Copy, Debug)]
pub struct TextAt<'a> {
    /// The language.
    pub lang: &'a str,
    /// The file's name below the language's folder.
    pub file: &'a str,
    /// The line from 1.
    pub line: u32,
    /// The message.
    pub id: &'a str,
    /// The names of its gaps.
    pub gaps: &'a [String],
}

/// Holds the texts against the instruments, both ways: what is missing in a language that an instrument has, what stands in its
/// files and is not needed, what has a gap that nobody fills.
pub fn check_texts(instruments: &[Instrument], content: &Content, texts: &[TextAt<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let find = |lang: &str, id: &str| texts.iter().find(|text| text.lang == lang && text.id == id);
    for instrument in instruments {
        let file = format!("{}.ftl", instrument.id);
        let own: BTreeSet<String> = own_texts(instrument).into_iter().map(|(id, ..)| id).collect();
        let used = used_texts(instrument, content);
        let common = common_texts();
        for lang in &instrument.languages {
            let place = |file: &str| format!("locales/{lang}/{file}");
            let needed = own.iter().map(|id| (id.as_str(), Some(&[][..])));
            let needed = needed.chain(used.iter().map(|id| (id.as_str(), None)));
            let common = common.iter().filter(|_| instrument.flow.is_none());
            for (id, gaps) in needed.chain(common.map(|(id, gaps)| (*id, Some(*gaps)))) {
                let Some(text) = find(lang, id) else {
                    let reason = format!("the message `{id}` is missing, and the instrument needs it");
                    findings.push(Finding::new(place(&file), 0, reason));
                    continue;
                };
                if own.contains(id) && text.file != file {
                    findings.push(Finding::new(
                        place(text.file),
                        text.line,
                        format!("`{id}` belongs to {file}"),
                    ));
                }
                if gaps.is_some_and(|gaps| text.gaps.iter().map(String::as_str).ne(gaps.iter().copied())) {
                    let reason =
                        format!("`{id}` has the gaps {:?}, it needs {:?}", text.gaps, gaps.unwrap_or(&[]));
                    findings.push(Finding::new(place(text.file), text.line, reason));
                }
            }
        }
        for text in texts.iter().filter(|text| text.file == file) {
            let spoken = instrument.languages.iter().any(|lang| lang == text.lang);
            if !spoken || !own.contains(text.id) {
                let place = format!("locales/{}/{file}", text.lang);
                let reason = if spoken {
                    format!("the instrument does not need `{}`", text.id)
                } else {
                    format!("the instrument is not written in the language {:?} (languages)", text.lang)
                };
                findings.push(Finding::new(place, text.line, reason));
            }
        }
    }
    findings
}
