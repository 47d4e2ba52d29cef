//! Whether everything in an instrument can be come to: each section and question is asked of somebody, each result is shown and
//! each rule of sending decides for somebody.
//!
//! To show that, replies are made that answer only what the conditions on the way name, in every combination of the answers they
//! name, and skip the rest. As conditions are never a "not", more answers mostly make more hold: what is crowded out by those
//! before it even then, always is. Ratings of a scale are given alike, except those that a condition names itself.

use std::collections::{BTreeMap, BTreeSet};

use super::result::result;
use super::walk::trail;
use super::{Condition, Given, Instrument, Item, ItemKind, Replies, SectionKind, Value};
use crate::answers::{DigitalAnswer, DigitalReply, Pick, TaskAnswer};
use crate::content::{Asked, Content};
use crate::digital::{self, Evidence};
use crate::situation::Reply;

/// Combinations tried for one thing at most.
const MOST: usize = 20_000;
/// Of so many choices named of one question every set is tried, of more each alone and all together.
const SETS: usize = 4;

/// The digital answers of one person who answers everything alike.
type Alike = (Vec<DigitalAnswer>, Vec<TaskAnswer>);

/// A place in the file, and why nobody comes to it.
type Place = ((&'static str, usize), String);

/// The things that nobody can come to.
pub(super) fn unreachable(instrument: &Instrument, content: &Content) -> Vec<Place> {
    let world = World { instrument, content, alike: alike(instrument, content) };
    let mut found = Vec::new();
    let mut number = 0;
    for (place, section) in instrument.section.iter().enumerate() {
        let asked = |replies: &Replies| match section.kind {
            SectionKind::Digital => trail(instrument, content, replies).digital,
            _ => trail(instrument, content, replies).asked.iter().any(|item| section.item.contains(item)),
        };
        if !world.come_to(&[&section.when], &asked) {
            found.push((
                ("section", place),
                "nobody is asked this: its conditions never hold together".into(),
            ));
        }
        for item in &section.item {
            let asked = |replies: &Replies| trail(instrument, content, replies).asked.contains(&item);
            if !world.come_to(&[&section.when, &item.when], &asked) {
                let reason = "nobody is asked this: its conditions never hold together";
                found.push((("section.item", number), reason.into()));
            }
            number += 1;
        }
    }
    let lists =
        [("strength", &instrument.strength), ("next", &instrument.next), ("support", &instrument.support)];
    for (table, list) in lists {
        for (place, entry) in list.iter().enumerate() {
            let shown = |replies: &Replies| {
                let shown = result(instrument, content, replies);
                let list = match table {
                    "strength" => shown.strengths,
                    "next" => shown.next,
                    _ => shown.support,
                };
                list.iter().any(|chosen| chosen.id == entry.id)
            };
            if !world.come_to(&[&entry.when], &shown) {
                let reason = "nobody sees this: its conditions never hold together, or those before it always take its place";
                found.push(((table, place), reason.into()));
            }
        }
    }
    for (place, route) in instrument.routing.iter().enumerate() {
        let decides = |replies: &Replies| {
            result(instrument, content, replies).route.is_some_and(|routed| routed.rule == route.id)
        };
        if !world.come_to(&[&route.when], &decides) {
            let reason = "nothing comes to this rule: its conditions never hold together, or the rules before it take it all";
            found.push((("routing", place), reason.into()));
        }
    }
    found
}

struct World<'a> {
    instrument: &'a Instrument,
    content: &'a Content,
    alike: Vec<Alike>,
}

/// What conditions name on the way to a thing.
#[derive(Default)]
struct Named<'a> {
    options: BTreeMap<&'a str, BTreeSet<&'a str>>,
    numbers: BTreeMap<&'a str, BTreeSet<u16>>,
    scales: BTreeSet<&'a str>,
    digital: bool,
}

/// One of the ways to answer something.
enum Way<'a> {
    Reply(Vec<(&'a str, Value)>),
    Digital(usize),
}

impl<'a> World<'a> {
    /// Whether there are replies under which this is true.
    fn come_to(&self, conditions: &[&'a [Condition]], is: &dyn Fn(&Replies) -> bool) -> bool {
        let named = self.named(conditions);
        let ways = self.ways(&named);
        let all = ways.iter().try_fold(1_usize, |all, ways| all.checked_mul(ways.len()));
        let all = all.unwrap_or(MOST).min(MOST);
        (0..all).any(|number| is(&self.replies(&ways, number)))
    }

    /// What these conditions name, and those of what they name.
    fn named(&self, conditions: &[&'a [Condition]]) -> Named<'a> {
        let mut named = Named::default();
        let mut open: Vec<&'a Condition> = conditions.iter().copied().flatten().collect();
        let mut seen = BTreeSet::new();
        while let Some(condition) = open.pop() {
            let mut items: Vec<&'a Item> = Vec::new();
            match condition {
                Condition::Chosen { item, any } => {
                    named.options.entry(item).or_default().extend(any.iter().map(String::as_str));
                    let asked = self.instrument.item(item);
                    named.scales.extend(asked.and_then(|item| item.scale.as_deref()));
                    items.extend(asked);
                }
                Condition::Count { item, least, most } => {
                    let asked = self.instrument.item(item);
                    let range = asked.and_then(|item| item.range).into_iter().flatten();
                    let numbers = named.numbers.entry(item).or_default();
                    numbers.extend(range.chain(*least).chain(*most));
                    items.extend(asked);
                }
                Condition::Scale { scale, .. } => {
                    named.scales.insert(scale);
                    items.extend(self.instrument.items().filter(|item| item.scale.as_ref() == Some(scale)));
                }
                Condition::Digital { .. } => {
                    named.digital = true;
                    let digital = self.instrument.section.iter().filter(|s| s.kind == SectionKind::Digital);
                    open.extend(digital.flat_map(|section| &section.when));
                }
            }
            for item in items {
                if seen.insert(item.id.as_str()) {
                    let section = self.instrument.section.iter().find(|section| section.item.contains(item));
                    open.extend(item.when.iter().chain(section.into_iter().flat_map(|s| &s.when)));
                }
            }
        }
        named
    }

    fn ways(&self, named: &Named<'a>) -> Vec<Vec<Way<'a>>> {
        let mut ways: Vec<Vec<Way<'a>>> = Vec::new();
        for (id, options) in &named.options {
            let Some(item) = self.instrument.item(id) else { continue };
            let options: Vec<&str> = options.iter().copied().collect();
            let value = |set: Vec<&str>| match (item.kind, set.first()) {
                (ItemKind::Several, _) => Value::Several(set.into_iter().map(str::to_owned).collect()),
                (_, first) => Value::One((*first.unwrap_or(&"")).to_owned()),
            };
            let sets: Vec<Vec<&str>> = if item.kind == ItemKind::Several && options.len() <= SETS {
                let chosen = |set: usize| {
                    options
                        .iter()
                        .enumerate()
                        .filter(move |(i, _)| set & (1 << i) != 0)
                        .map(|(_, o)| *o)
                        .collect()
                };
                (1..1 << options.len()).map(chosen).collect()
            } else {
                let singles = options.iter().map(|option| vec![*option]);
                let all = (item.kind == ItemKind::Several).then(|| options.clone());
                singles.chain(all).collect()
            };
            ways.push(sets.into_iter().filter_map(|set| self.way(item, value(set))).collect());
        }
        for (id, numbers) in &named.numbers {
            let Some(item) = self.instrument.item(id) else { continue };
            ways.push(numbers.iter().filter_map(|n| self.way(item, Value::Number(*n))).collect());
        }
        for scale in &named.scales {
            let ratings: Vec<&Item> = self
                .instrument
                .items()
                .filter(|item| {
                    item.scale.as_deref() == Some(scale) && !named.options.contains_key(item.id.as_str())
                })
                .collect();
            let steps = ratings.first().and_then(|item| self.instrument.ladder_of(item));
            let step = |step: &String| {
                Way::Reply(ratings.iter().map(|item| (item.id.as_str(), Value::One(step.clone()))).collect())
            };
            let given = steps.into_iter().flat_map(|ladder| &ladder.steps).map(step);
            ways.push(given.chain([Way::Reply(Vec::new())]).collect());
        }
        if named.digital {
            ways.push((0..self.alike.len()).map(Way::Digital).collect());
        }
        ways.retain(|ways| !ways.is_empty());
        ways
    }

    fn way(&self, item: &'a Item, value: Value) -> Option<Way<'a>> {
        let value = self.instrument.tidied(self.content, item, value).ok()?;
        Some(Way::Reply(vec![(item.id.as_str(), value)]))
    }

    /// The replies of one combination; what no way names is skipped.
    fn replies(&self, ways: &[Vec<Way<'_>>], number: usize) -> Replies {
        let mut replies = Replies { begun: true, ..Replies::of(self.instrument) };
        let skipped =
            self.instrument.items().map(|item| Given { item: item.id.clone(), reply: Reply::Skipped });
        replies.given.extend(skipped);
        let mut left = number;
        for ways in ways {
            let way = &ways[left % ways.len()];
            left /= ways.len();
            match way {
                Way::Reply(values) => {
                    for (item, value) in values {
                        let reply = Reply::Given(value.clone());
                        replies.given.push(Given { item: (*item).to_owned(), reply });
                    }
                }
                Way::Digital(number) => {
                    let (digital, tasks) = &self.alike[*number];
                    replies.digital.clone_from(digital);
                    replies.tasks.clone_from(tasks);
                }
            }
        }
        replies
    }
}

/// Four people who answer every digital question alike, from the lowest rung to the highest; none when no condition reads it.
fn alike(instrument: &Instrument, content: &Content) -> Vec<Alike> {
    let lists = [&instrument.strength, &instrument.next, &instrument.support];
    let entries = lists.into_iter().flatten().flat_map(|entry| &entry.when);
    let routes = instrument.routing.iter().flat_map(|route| &route.when);
    if !entries.chain(routes).any(|condition| matches!(condition, Condition::Digital { .. })) {
        return Vec::new();
    }
    let bank = &content.questions.digital;
    let one = |reply: &DigitalReply| {
        let (mut digital, mut tasks): Alike = (Vec::new(), Vec::new());
        while let Some(asked) = digital::next(bank, Evidence { digital: &digital, tasks: &tasks }) {
            let item = asked.id().clone();
            match asked {
                Asked::Task(task) => {
                    let able = reply.rung().is_some_and(|rung| rung >= 2);
                    let pick = if able { Pick::Option(task.right.clone()) } else { Pick::Unsure };
                    tasks.push(TaskAnswer { item, pick });
                }
                Asked::Item(_) | Asked::Vignette(_) => digital.push(DigitalAnswer { item, reply: *reply }),
            }
        }
        (digital, tasks)
    };
    DigitalReply::ALL.iter().filter(|reply| reply.rung().is_some()).map(one).collect()
}
