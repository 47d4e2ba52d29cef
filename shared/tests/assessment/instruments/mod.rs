//! Instruments beside the jobseeker's: what each must hold whatever it asks.

mod checks;
mod employer;
mod minutes;
mod own;
#[path = "../common/sample.rs"]
#[allow(dead_code, reason = "the other programs use the rest")]
mod sample;
mod texts;
mod walk;

use std::path::Path;

use suunta_shared::answers::{DigitalReply, Pick};
use suunta_shared::content::{Content, Finding};
use suunta_shared::instrument::{
    Given, Input, Instrument, Item, ItemKind, Replies, Screen, TextAt, Value, load, next,
};
use suunta_shared::situation::Reply;

use crate::common;
use sample::Dice;

/// The shipped instrument files as (name, text).
fn files() -> Vec<(String, String)> {
    toml_files(&common::root().join("shared/content/instruments"))
}

fn toml_files(folder: &Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<(String, String)> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn told(findings: &[Finding]) -> String {
    findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn all(content: &Content) -> Vec<Instrument> {
    load(&files(), content).unwrap_or_else(|findings| panic!("{}", told(&findings)))
}

fn one(content: &Content, id: &str) -> Instrument {
    all(content).into_iter().find(|instrument| instrument.id == id).unwrap()
}

/// Those that are walked here, not by `flow`.
fn walked(content: &Content) -> Vec<Instrument> {
    all(content).into_iter().filter(|instrument| instrument.flow.is_none()).collect()
}

/// An answer to a question, or skipping it one time in eight.
fn reply(instrument: &Instrument, content: &Content, item: &Item, dice: &mut Dice) -> Reply<Value> {
    if dice.upto(8) == 0 { Reply::Skipped } else { Reply::Given(value(instrument, content, item, dice)) }
}

fn value(instrument: &Instrument, content: &Content, item: &Item, dice: &mut Dice) -> Value {
    let options = instrument.options(content, item);
    match item.kind {
        ItemKind::One | ItemKind::Rating => Value::One(options[dice.upto(options.len())].to_owned()),
        ItemKind::Several => {
            let most = usize::from(item.most.unwrap_or(u8::MAX));
            let chosen = options.iter().filter(|_| dice.upto(3) == 0).take(most);
            Value::Several(chosen.map(|option| (*option).to_owned()).collect())
        }
        ItemKind::Number => {
            let [least, most] = item.range.unwrap();
            Value::Number(least + u16::try_from(dice.upto(usize::from(most - least) + 1)).unwrap())
        }
    }
}

/// What a person might do on a screen; `None` at the end.
fn input(instrument: &Instrument, content: &Content, screen: &Screen, dice: &mut Dice) -> Option<Input> {
    Some(match screen {
        Screen::Start => Input::Begin,
        Screen::Item(id) => {
            let item = instrument.item(id).unwrap();
            Input::Reply(id.clone(), reply(instrument, content, item, dice))
        }
        Screen::Digital(id) => match content.questions.digital.task(id) {
            Some(task) => {
                let pick = match dice.upto(4) {
                    0 => Pick::Unsure,
                    n => Pick::Option(task.options[n % task.options.len()].clone()),
                };
                Input::Task(id.clone(), pick)
            }
            None => Input::Digital(id.clone(), DigitalReply::ALL[dice.upto(DigitalReply::ALL.len())]),
        },
        Screen::Result | Screen::Flow => return None,
    })
}

/// One way from start to result, all screens in it, and the replies at the end.
fn way(instrument: &Instrument, content: &Content, dice: &mut Dice) -> (Vec<Screen>, Replies) {
    let mut replies = Replies::of(instrument);
    let mut screens = Vec::new();
    loop {
        let screen = next(instrument, content, &replies);
        screens.push(screen.clone());
        assert!(screens.len() < 200, "{}: no end in sight", instrument.id);
        let Some(input) = input(instrument, content, &screen, dice) else { return (screens, replies) };
        replies = suunta_shared::instrument::apply(instrument, content, &replies, input).unwrap();
    }
}

/// Replies that say these things and skip everything else.
fn saying(instrument: &Instrument, content: &Content, said: &[(&str, Value)]) -> Replies {
    let mut replies =
        Replies { begun: true, edition: instrument.edition(content), ..Replies::of(instrument) };
    for item in instrument.items() {
        let own = said.iter().find(|(id, _)| *id == item.id);
        let reply = own.map_or(Reply::Skipped, |(_, value)| Reply::Given(value.clone()));
        replies.given.push(Given { item: item.id.clone(), reply });
    }
    for (id, _) in said {
        assert!(instrument.item(id).is_some(), "{id}");
    }
    replies
}

fn chose(option: &str) -> Value {
    Value::One(option.to_owned())
}

fn chose_all(options: &[&str]) -> Value {
    Value::Several(options.iter().map(|option| (*option).to_owned()).collect())
}

/// A message of a language's files.
struct Text {
    lang: String,
    file: String,
    line: u32,
    id: String,
    gaps: Vec<String>,
    said: String,
}

/// All messages of a language below a folder of locales, as far as a line reader can tell.
fn texts_of(locales: &Path, lang: &str) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    let mut paths: Vec<_> =
        std::fs::read_dir(locales.join(lang)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut open = false;
        for (line, number) in std::fs::read_to_string(path).unwrap().lines().zip(1..) {
            let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
            if let Some((id, said)) = line.split_once(" =").filter(|_| starts) {
                let (lang, id, said) = (lang.to_owned(), id.to_owned(), said.trim().to_owned());
                texts.push(Text { lang, file: file.clone(), line: number, id, gaps: Vec::new(), said });
                open = true;
            } else if line.starts_with(' ') && open {
                let text = texts.last_mut().unwrap();
                text.said.push(' ');
                text.said.push_str(line.trim());
            } else {
                open = false;
            }
        }
    }
    for text in &mut texts {
        let name = |rest: &str| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
                .next()
                .unwrap()
                .to_owned()
        };
        let gaps: std::collections::BTreeSet<String> = text.said.split('$').skip(1).map(name).collect();
        text.gaps = gaps.into_iter().collect();
    }
    texts
}

fn shipped_texts() -> Vec<Text> {
    let locales = common::root().join("locales");
    let languages = ["ar", "en", "fa", "fi", "fi-simple", "ru", "se", "so", "sv", "uk"];
    languages.iter().flat_map(|lang| texts_of(&locales, lang)).collect()
}

fn at(texts: &[Text]) -> Vec<TextAt<'_>> {
    texts
        .iter()
        .map(|t| TextAt { lang: &t.lang, file: &t.file, line: t.line, id: &t.id, gaps: &t.gaps })
        .collect()
}
