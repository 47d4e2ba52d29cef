//! The real engine driven by somebody's answers.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use suunta_shared::answers::{DigitalAnswer, DigitalReply, TaskAnswer};
use suunta_shared::content::{Asked, DigitalBank};
use suunta_shared::digital::{self, Evidence};

use super::people::Replies;

/// The bank with what is looked up for every person.
pub struct Bench<'a> {
    /// The real bank.
    pub bank: &'a DigitalBank,
    places: BTreeMap<&'a str, usize>,
    /// The first questions hang on few answers: asked once, they are known for everybody who answers alike.
    opening: Mutex<BTreeMap<Vec<u8>, usize>>,
}

/// Items of the opening that are remembered.
const OPENING: usize = 7;

/// What was answered on one way through the digital part.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Can-do items and vignettes.
    pub digital: Vec<DigitalAnswer>,
    /// Tasks.
    pub tasks: Vec<TaskAnswer>,
}

impl<'a> Bench<'a> {
    /// For a bank.
    pub fn of(bank: &'a DigitalBank) -> Self {
        let places = bank.item.iter().enumerate().map(|(n, item)| (item.id.as_str(), n)).collect();
        Self { bank, places, opening: Mutex::new(BTreeMap::new()) }
    }

    /// The answers to some items, by their places in the bank.
    pub fn to_items(&self, items: &[usize], replies: &Replies) -> Given {
        let answer =
            |n: &usize| DigitalAnswer { item: self.bank.item[*n].id.clone(), reply: replies.items[*n] };
        Given { digital: items.iter().map(answer).collect(), tasks: Vec::new() }
    }

    /// Somebody's answer to whatever is asked.
    pub fn answer(&self, asked: Asked<'_>, replies: &Replies, given: &mut Given) {
        let reply = |reply: DigitalReply| DigitalAnswer { item: asked.id().clone(), reply };
        match asked {
            Asked::Item(item) => {
                let place = self.places.get(item.id.as_str()).copied().unwrap_or(0);
                given.digital.push(reply(replies.items[place]));
            }
            Asked::Vignette(vignette) => {
                let place = self.bank.vignette.iter().position(|v| v.id == vignette.id).unwrap_or(0);
                given.digital.push(reply(replies.vignettes[place]));
            }
            Asked::Task(task) => {
                let place = self.bank.task.iter().position(|t| t.id == task.id).unwrap_or(0);
                given.tasks.push(TaskAnswer { item: task.id.clone(), pick: replies.tasks[place].clone() });
            }
        }
    }

    /// The whole adaptive digital part.
    pub fn adaptive(&self, replies: &Replies) -> Given {
        let mut given = Given::default();
        while let Some(asked) = self.next(&given) {
            self.answer(asked, replies, &mut given);
        }
        given
    }

    fn next(&self, given: &Given) -> Option<Asked<'a>> {
        let ask = || digital::next(self.bank, Evidence { digital: &given.digital, tasks: &given.tasks });
        if given.digital.len() >= OPENING || !given.tasks.is_empty() {
            return ask();
        }
        // What was asked follows from what was answered, so that the replies alone are the name of the place.
        let key: Vec<u8> = given.digital.iter().map(|a| a.reply as u8).collect();
        let known = self.opening.lock().unwrap_or_else(PoisonError::into_inner).get(&key).copied();
        if let Some(item) = known.and_then(|place| self.bank.item.get(place)) {
            return Some(Asked::Item(item));
        }
        let asked = ask();
        if let Some(Asked::Item(item)) = asked
            && let Some(place) = self.places.get(item.id.as_str())
        {
            self.opening.lock().unwrap_or_else(PoisonError::into_inner).insert(key, *place);
        }
        asked
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulate::people::{Person, Style, Truth};
    use suunta_server::content::Files;

    #[test]
    fn what_is_remembered_of_the_opening_is_what_the_engine_asks() {
        let bank = Files::built_in().parse().unwrap().0.questions.digital;
        let bench = Bench::of(&bank);
        for number in 0..8 {
            let person = Person::draw(&bank.model, 2, number);
            let replies = Replies::draw(&bank, &Truth::known(&bank), &person, Style::default(), 2, number);
            let remembered = bench.adaptive(&replies);
            let fresh = Bench::of(&bank).adaptive(&replies);
            assert_eq!((&remembered.digital, &remembered.tasks), (&fresh.digital, &fresh.tasks));
            let evidence = Evidence { digital: &fresh.digital, tasks: &fresh.tasks };
            assert_eq!(digital::next(&bank, evidence), None);
        }
    }
}
