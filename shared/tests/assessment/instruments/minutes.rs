//! How long an instrument takes, by the same model as the jobseeker's (`server/src/simulate/way.rs`): 1.1 s a tap, 1.35 s a decision
//! before it, 150 words a minute. Twice: every screen read from top to bottom, and what stands alike on all screens read once.

use std::collections::BTreeMap;

use suunta_shared::answers::DigitalReply;
use suunta_shared::content::{Asked, Content};
use suunta_shared::instrument::{Input, Instrument, Screen, Value, progress};
use suunta_shared::situation::Reply;

use super::sample::Dice;
use super::{Text, input, texts_of, walked};
use crate::common;

const TAP: f64 = 1.1;
const DECIDE: f64 = 1.35;
const WORDS: f64 = 150.0;
const PEOPLE: u64 = 60;

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

struct Book(BTreeMap<String, usize>);

impl Book {
    fn of(texts: Vec<Text>) -> Self {
        Self(texts.into_iter().map(|text| (text.id, count(&text.said))).collect())
    }

    fn words(&self, ids: &[&str]) -> usize {
        ids.iter().map(|id| self.0.get(*id).copied().unwrap_or_else(|| panic!("{id}"))).sum()
    }
}

/// Words of a screen's own, and taps on it.
fn screen(book: &Book, instrument: &Instrument, content: &Content, screen: &Screen) -> (usize, usize) {
    match screen {
        Screen::Start => {
            let heads = ["title", "lead", "stays"].map(|head| format!("{}-{head}", instrument.id));
            (book.words(&heads.each_ref().map(String::as_str)) + 8, 1)
        }
        Screen::Item(id) => {
            let item = instrument.item(id).unwrap();
            let help = instrument.help(item).map_or(0, |help| book.words(&[&help.id]));
            let choices = instrument.choices(content, item);
            let choices: usize = choices.iter().map(|choice| book.words(&[&choice.text.id])).sum();
            (book.words(&[&instrument.question(item).id]) + help + choices, 2)
        }
        Screen::Digital(id) => {
            let asked = content.questions.digital.asked(id).unwrap();
            let message = asked.message();
            let ladder = ["not-yet", "with-help", "alone", "help-others", "unclear"];
            let ladder: usize = ladder.iter().map(|rung| book.words(&[&format!("reply-{rung}")])).sum();
            let own = match asked {
                Asked::Item(_) => book.words(&[&message, &format!("{message}-example")]) + ladder,
                Asked::Vignette(_) => book.words(&[&message, &format!("{message}-scene")]) + ladder,
                Asked::Task(task) => {
                    let options: usize =
                        task.options.iter().map(|option| book.words(&[&format!("{message}-{option}")])).sum();
                    book.words(&[&message, &format!("{message}-scene")]) + options
                }
            };
            (own, 2)
        }
        Screen::Result | Screen::Flow => (0, 0),
    }
}

/// The median of questions, and of minutes in both ways of reading.
fn measured(book: &Book, instrument: &Instrument, content: &Content) -> (usize, [f64; 2]) {
    // The path with its stops stands on every screen, as in the jobseeker's.
    let stops: usize = instrument
        .section
        .iter()
        .map(|s| book.words(&[&format!("{}-section-{}", instrument.id, s.id)]))
        .sum();
    let frame = book.words(&["instrument-progress", "button-back", "button-next", "button-skip"]);
    let standing = frame + stops;
    let mut trips: Vec<(usize, [f64; 2])> = (0..PEOPLE)
        .map(|seed| {
            let mut dice = Dice::new(seed);
            let (mut questions, mut words, mut taps) = (0, 0, 0);
            let mut replies = suunta_shared::instrument::Replies::of(instrument);
            loop {
                let here = suunta_shared::instrument::next(instrument, content, &replies);
                let (own, pressed) = screen(book, instrument, content, &here);
                let now = progress(instrument, content, &replies);
                if let Some(intro) = now.filter(|p| p.first).and_then(|p| instrument.intro(&p.section)) {
                    words += book.words(&[&intro.id]);
                }
                words += own;
                taps += pressed;
                questions += usize::from(matches!(here, Screen::Item(_) | Screen::Digital(_)));
                let Some(mut input) = input(instrument, content, &here, &mut dice) else { break };
                // A person who answers by dice is asked more of the digital bank than anybody is.
                if let Input::Digital(_, reply) = &mut input {
                    *reply = [DigitalReply::WithHelp, DigitalReply::Alone][dice.upto(2)];
                }
                if let Input::Reply(_, Reply::Given(Value::Several(chosen))) = &input {
                    taps += chosen.len().max(1) - 1;
                }
                replies = suunta_shared::instrument::apply(instrument, content, &replies, input).unwrap();
            }
            let minutes = |words: usize| words as f64 / WORDS + taps as f64 * (TAP + DECIDE) / 60.0;
            (questions, [minutes(words + questions * standing), minutes(words + standing)])
        })
        .collect();
    let middle = trips.len() / 2;
    trips.sort_by_key(|(questions, _)| *questions);
    let questions = trips[middle].0;
    let median = |which: usize| {
        let mut all: Vec<f64> = trips.iter().map(|(_, minutes)| minutes[which]).collect();
        all.sort_by(f64::total_cmp);
        all[middle]
    };
    (questions, [median(0), median(1)])
}

/// One figure is said in all languages: it lies between the two ways of reading, taken over the languages.
#[test]
fn it_takes_as_long_as_it_says() {
    let content = common::content();
    let languages = ["fi", "sv", "en"];
    for instrument in walked(&content) {
        let mut mean = [0.0; 2];
        for lang in languages {
            let book = Book::of(texts_of(&common::root().join("locales"), lang));
            let (questions, minutes) = measured(&book, &instrument, &content);
            println!("{} {lang}: {questions} questions, {minutes:.1?} minutes", instrument.id);
            mean.iter_mut().zip(minutes).for_each(|(mean, one)| *mean += one / languages.len() as f64);
        }
        let (said, [every, once]) = (f64::from(instrument.minutes), mean);
        assert!(once <= said && said <= every, "{}: {once:.1} to {every:.1}, not {said}", instrument.id);
    }
}

#[test]
fn the_employers_has_22_to_28_questions_and_takes_8_to_10_minutes() {
    let content = common::content();
    let instruments = walked(&content);
    let employer = instruments.iter().find(|instrument| instrument.id == "employer").unwrap();
    let always = employer.items().filter(|item| item.when.is_empty()).count();
    assert!(always >= 22, "{always}");
    assert!(employer.items().count() <= 28);
    assert!((8..=10).contains(&employer.minutes));
}
