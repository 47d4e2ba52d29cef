//! What an instrument must hold beyond its form. Every rule here has a test that breaks it.

use std::collections::BTreeSet;

use super::load::Source;
use super::replies::RESULT;
use super::result::reads_result;
use super::texts::own_texts;
use super::{
    Condition, Entry, Instrument, Item, ItemKind, LEAST_RATINGS, MOST_ITEMS, NEXT_LEAST, SectionKind, reach,
};
use crate::answers::{Answers, DigitalReply, Part};
use crate::content::{Content, PARTIES, is_version, well_formed};
use crate::flow::{self, Input, Step};
use crate::routing;
use crate::situation::Reply;

/// Steps of a ladder.
const STEPS: core::ops::RangeInclusive<usize> = 3..=6;
/// Choices of a question: one is none, and more than twenty nobody reads.
const OPTIONS: core::ops::RangeInclusive<usize> = 2..=20;
/// The largest number that may be asked for.
const LARGEST: u16 = 9_999;

pub(super) fn check(instrument: &Instrument, content: &Content, source: &mut Source<'_>) {
    head(instrument, source);
    if instrument.flow.is_some() {
        asked_by_flow(instrument, content, source);
        return;
    }
    ids(instrument, source);
    scales(instrument, source);
    for (number, section) in instrument.section.iter().enumerate() {
        let at = ("section", number);
        let kind = section.kind;
        if matches!(kind, SectionKind::Situation | SectionKind::Interests) || !section.asks.is_empty() {
            source.note(
                at,
                "kind",
                "situation, interests and asks belong to the jobseeker's instrument alone",
            );
        }
        if (kind == SectionKind::Questions) == section.item.is_empty() {
            let reason =
                "a section of questions needs one at least, and a digital section has none of its own";
            source.note(at, "id", reason);
        }
        if kind == SectionKind::Digital
            && instrument.section[..number].iter().any(|s| s.kind == SectionKind::Digital)
        {
            source.note(at, "kind", "digital skills are asked once");
        }
    }
    let questions: Vec<&Item> = instrument.items().collect();
    if questions.len() > MOST_ITEMS {
        let reason =
            format!("there are {} questions; nobody is asked more than {MOST_ITEMS}", questions.len());
        source.note(("section.item", MOST_ITEMS), "id", reason);
    }
    for (number, question) in questions.iter().enumerate() {
        item(instrument, content, question, number, source);
    }
    entries(instrument, source);
    rules(instrument, source);
    conditions(instrument, content, source);
    // What nobody can come to is only worth telling when the rest is right.
    if source.findings.is_empty() {
        for (at, reason) in reach::unreachable(instrument, content) {
            source.note(at, "when", reason);
        }
    }
}

fn head(instrument: &Instrument, source: &mut Source<'_>) {
    let top = ("", 0);
    if instrument.id != source.stem() || !well_formed(&instrument.id) {
        let reason = format!("the id {:?} must be the file's name, of a-z, 0-9 and -", instrument.id);
        source.note(top, "id", reason);
    }
    if !is_version(&instrument.version) {
        source.note(top, "version", "version must be three numbers with dots, like \"2026.12.1\"");
    }
    if !(1..=60).contains(&instrument.minutes) {
        source.note(top, "minutes", format!("minutes is {}; it must be 1 to 60", instrument.minutes));
    }
    let once: BTreeSet<&String> = instrument.languages.iter().collect();
    if once.is_empty() || once.len() != instrument.languages.len() {
        source.note(top, "languages", "languages must name one at least, and each once");
    }
    if instrument.section.is_empty() {
        source.note(top, "id", "an instrument needs a section");
    }
}

/// Form of every id, none twice in its list, and no two things that need the same message.
fn ids(instrument: &Instrument, source: &mut Source<'_>) {
    let i = instrument;
    let list = |entries: &[Entry]| entries.iter().map(|entry| entry.id.clone()).collect();
    let lists: [(&str, Vec<String>); 8] = [
        ("ladder", i.ladder.iter().map(|ladder| ladder.id.clone()).collect()),
        ("scale", i.scale.iter().map(|scale| scale.id.clone()).collect()),
        ("section", i.section.iter().map(|section| section.id.clone()).collect()),
        ("section.item", i.items().map(|item| item.id.clone()).collect()),
        ("strength", list(&i.strength)),
        ("next", list(&i.next)),
        ("support", list(&i.support)),
        ("routing", i.routing.iter().map(|route| route.id.clone()).collect()),
    ];
    for (table, ids) in &lists {
        for (number, id) in ids.iter().enumerate() {
            if !well_formed(id) || (*table == "section" && id == RESULT) {
                let reason = format!(
                    "the id {id:?} must be of a-z, 0-9 and -, start with a letter, have at most 40 bytes"
                );
                source.note((table, number), "id", reason);
            }
            if ids[..number].contains(id) {
                source.note((table, number), "id", format!("the id {id:?} is used already"));
            }
        }
    }
    let mut seen = BTreeSet::new();
    for (message, table, number) in own_texts(instrument) {
        if !seen.insert(message.clone()) && source.findings.is_empty() {
            let reason = format!("two things need the message {message:?}; give one another id");
            source.note((table, number), "id", reason);
        }
    }
}

fn scales(instrument: &Instrument, source: &mut Source<'_>) {
    for (number, ladder) in instrument.ladder.iter().enumerate() {
        let once: BTreeSet<&String> = ladder.steps.iter().collect();
        let fine = once.len() == ladder.steps.len() && ladder.steps.iter().all(|step| well_formed(step));
        if !fine || !STEPS.contains(&ladder.steps.len()) {
            source.note(("ladder", number), "steps", "steps must be 3 to 6 ids of a-z, 0-9 and -, each once");
        }
        if !instrument.scale.iter().any(|scale| scale.ladder == ladder.id) {
            source.note(("ladder", number), "id", "no scale uses this ladder");
        }
    }
    for (number, scale) in instrument.scale.iter().enumerate() {
        if !instrument.ladder.iter().any(|ladder| ladder.id == scale.ladder) {
            source.note(("scale", number), "ladder", format!("the ladder {:?} does not exist", scale.ladder));
        }
        let ratings = instrument.items().filter(|item| item.scale.as_ref() == Some(&scale.id)).count();
        if ratings < LEAST_RATINGS {
            let reason = format!("the scale has {ratings} ratings; it needs {LEAST_RATINGS} to say anything");
            source.note(("scale", number), "id", reason);
        }
    }
}

fn item(instrument: &Instrument, content: &Content, item: &Item, number: usize, source: &mut Source<'_>) {
    let mut note = |key: &str, reason: String| source.note(("section.item", number), key, reason);
    let chooses = matches!(item.kind, ItemKind::One | ItemKind::Several);
    let options = instrument.options(content, item);
    let once: BTreeSet<&&str> = options.iter().collect();
    let fine = once.len() == options.len() && item.options.iter().all(|id| well_formed(id) && id != "help");
    if chooses && (!fine || !OPTIONS.contains(&options.len())) {
        let reason = "options must be 2 to 20 ids of a-z, 0-9 and -, each once, those of the pool counted in, and none \"help\"";
        note("options", reason.to_owned());
    }
    if !chooses && (!item.options.is_empty() || item.pool.is_some()) {
        note("options", "only one and several have options".to_owned());
    }
    if item.kind != ItemKind::Several && (item.alone.is_some() || item.most.is_some()) {
        note("kind", "alone and most belong to several".to_owned());
    }
    if item.alone.as_ref().is_some_and(|alone| !item.options.contains(alone)) {
        note("alone", "alone must be one of the options".to_owned());
    }
    if item.most.is_some_and(|most| !(2..options.len()).contains(&usize::from(most))) {
        note("most", format!("most must be 2 to {}, fewer than there are", options.len().saturating_sub(1)));
    }
    let scale = item.scale.as_ref().filter(|id| instrument.scale.iter().any(|scale| scale.id == **id));
    if (item.kind == ItemKind::Rating) != scale.is_some() || (scale.is_none() && item.scale.is_some()) {
        note("scale", "a rating, and nothing else, needs a scale that exists".to_owned());
    }
    let range = item.range.is_some_and(|[least, most]| least < most && most <= LARGEST);
    if (item.kind == ItemKind::Number) != item.range.is_some() || (item.range.is_some() && !range) {
        note("range", format!("a number, and nothing else, needs a range like [1, 200], at most {LARGEST}"));
    }
}

fn entries(instrument: &Instrument, source: &mut Source<'_>) {
    let lists = [
        ("strength", &instrument.strength, 1),
        ("next", &instrument.next, NEXT_LEAST),
        ("support", &instrument.support, usize::from(!instrument.support.is_empty())),
    ];
    for (table, list, least) in lists {
        let filling = list.iter().filter(|entry| entry.when.is_empty()).count();
        if filling < least {
            let reason =
                format!("{least} must have no condition, so that there is something to show to everybody");
            source.note((table, list.len().saturating_sub(1)), "id", format!("of [[{table}]] {reason}"));
        }
        for (number, entry) in list.iter().enumerate() {
            let party = entry.by.as_ref().is_none_or(|by| PARTIES.contains(&by.as_str()));
            if (table == "support") != entry.by.is_some() || !party {
                let reason = format!("a support, and nothing else, needs by, one of {}", PARTIES.join(", "));
                source.note((table, number), "by", reason);
            }
        }
    }
}

/// Every sending lands: as in `routing.toml` the last rule, and only the last, has no condition.
fn rules(instrument: &Instrument, source: &mut Source<'_>) {
    if instrument.sends == instrument.routing.is_empty() {
        source.note(("", 0), "sends", "sends = true needs [[routing]], and sends = false has none");
    }
    for (number, route) in instrument.routing.iter().enumerate() {
        let last = number + 1 == instrument.routing.len();
        if last && !route.when.is_empty() {
            source.note(("routing", number), "id", "the last rule must have no condition");
        } else if !last && route.when.is_empty() {
            source.note(
                ("routing", number),
                "id",
                "only the last rule has no condition: it takes everything",
            );
        }
    }
}

/// Conditions name what exists; those of questions and sections read only questions asked before.
fn conditions(instrument: &Instrument, content: &Content, source: &mut Source<'_>) {
    let mut before: Vec<&Item> = Vec::new();
    let mut number = 0;
    for (place, section) in instrument.section.iter().enumerate() {
        for reason in section.when.iter().filter_map(|c| wrong(instrument, content, c, Some(&before))) {
            source.note(("section", place), "when", reason);
        }
        for item in &section.item {
            for reason in item.when.iter().filter_map(|c| wrong(instrument, content, c, Some(&before))) {
                source.note(("section.item", number), "when", reason);
            }
            before.push(item);
            number += 1;
        }
    }
    let lists =
        [("strength", &instrument.strength), ("next", &instrument.next), ("support", &instrument.support)];
    let entries = lists.iter().flat_map(|(table, list)| {
        list.iter().enumerate().map(move |(number, entry)| (*table, number, &entry.when))
    });
    let routes =
        instrument.routing.iter().enumerate().map(|(number, route)| ("routing", number, &route.when));
    for (table, number, when) in entries.chain(routes) {
        for reason in when.iter().filter_map(|c| wrong(instrument, content, c, None)) {
            source.note((table, number), "when", reason);
        }
    }
}

/// What is wrong with a condition that may read these questions; all of them and the result, when none are given.
fn wrong(
    instrument: &Instrument,
    content: &Content,
    condition: &Condition,
    before: Option<&[&Item]>,
) -> Option<String> {
    if before.is_some() && reads_result(condition) {
        return Some(
            "scales and digital skills are known in the end: only results and routing read them".into(),
        );
    }
    let find = |id: &str| match before {
        Some(before) => before.iter().find(|item| item.id == id).copied(),
        None => instrument.item(id),
    };
    let unknown = |id: &str| {
        let when = if before.is_some() { " before it" } else { "" };
        Some(format!("there is no question {id:?}{when}"))
    };
    match condition {
        Condition::Chosen { item, any } => {
            let Some(item) = find(item) else { return unknown(item) };
            let known = instrument.options(content, item);
            let odd = any.iter().find(|option| !known.contains(&option.as_str()))?;
            Some(format!("{odd:?} is no choice of {:?}; those are {}", item.id, known.join(", ")))
        }
        Condition::Count { item, least, most } => {
            let Some(item) = find(item) else { return unknown(item) };
            let Some([from, to]) = item.range else { return Some(format!("{:?} is no number", item.id)) };
            let (least, most) = (least.unwrap_or(from), most.unwrap_or(to));
            let fine = from <= least && least <= most && most <= to;
            (!fine).then(|| format!("the numbers of {:?} are {from} to {to}, the smaller one first", item.id))
        }
        Condition::Scale { scale, least, most } => {
            if !instrument.scale.iter().any(|own| own.id == *scale) {
                return Some(format!("there is no scale {scale:?}"));
            }
            crossed(*least, *most)
        }
        Condition::Digital { least, most } => {
            if !instrument.is_digital() {
                return Some("digital skills are not asked here".to_owned());
            }
            crossed(*least, *most)
        }
    }
}

fn crossed<T: PartialOrd>(least: Option<T>, most: Option<T>) -> Option<String> {
    let crossed = least.zip(most).is_some_and(|(least, most)| least > most);
    crossed.then(|| "at least is more than at most".to_owned())
}

/// The jobseeker's file says what `flow` asks, what is sent of it and where it can come to.
fn asked_by_flow(instrument: &Instrument, content: &Content, source: &mut Source<'_>) {
    let Some(flow) = &instrument.flow else { return };
    let mut own = Vec::new();
    for section in &instrument.section {
        if section.asks.is_empty() {
            own.push((section.kind, String::new()));
        }
        own.extend(section.asks.iter().map(|ask| (section.kind, ask.clone())));
    }
    let real = walked(content);
    if own != real {
        let wrong = own.iter().zip(&real).position(|(a, b)| a != b).unwrap_or(own.len().min(real.len()));
        let told = real.get(wrong).map_or("nothing more".to_owned(), |(kind, ask)| format!("{kind:?} {ask}"));
        let kind = own.get(wrong).map(|(kind, _)| *kind);
        let at = instrument.section.iter().position(|s| Some(s.kind) == kind).unwrap_or(0);
        source.note(("section", at), "asks", format!("here flow asks {}", told.trim()));
    }
    if flow.parts != Part::ALL {
        source.note(("flow", 0), "parts", "the parts of what is sent are others (answers::Part)");
    }
    let reached = routing::reachable(&content.routing);
    if !flow.queues.iter().eq(reached.iter()) {
        let names: Vec<&str> = reached.iter().map(|kind| kind.name()).collect();
        let reason = format!("the rules of routing.toml lead to {}, in this order", names.join(", "));
        source.note(("flow", 0), "queues", reason);
    }
    let extra = !instrument.ladder.is_empty()
        || !instrument.scale.is_empty()
        || !instrument.strength.is_empty()
        || !instrument.next.is_empty()
        || !instrument.support.is_empty()
        || !instrument.routing.is_empty()
        || instrument.items().next().is_some();
    if extra || !instrument.sends || instrument.section.iter().any(|s| !s.when.is_empty() || s.intro) {
        let reason = "what flow asks has no questions, results or rules here, and is sent";
        source.note(("flow", 0), "parts", reason);
    }
}

/// What `flow` asks of somebody who skips everything, each kind of step once, in its order.
fn walked(content: &Content) -> Vec<(SectionKind, String)> {
    let questions = &content.questions;
    let mut answers = Answers::default();
    let mut walked = Vec::new();
    loop {
        let step = flow::next(questions, &answers);
        let met = step_of(&step);
        if let Some(met) = met.filter(|met| !walked.contains(met)) {
            walked.push(met);
        }
        let input = match step {
            Step::Start => Input::Begin,
            Step::Municipality => Input::Municipality(Reply::Skipped),
            Step::Goal => Input::Goal(Reply::Skipped),
            Step::Finnish => Input::Finnish(Reply::Skipped),
            Step::Barriers => Input::Barriers(Reply::Skipped),
            Step::Digital(item) => Input::Digital(item, DigitalReply::Declined),
            Step::Interests(screen) => Input::Interests(screen, Vec::new()),
            Step::Preference => Input::Preference(Reply::Skipped),
            Step::Result => return walked,
        };
        match flow::apply(questions, &answers, input) {
            Ok(after) => answers = after,
            Err(_) => return walked,
        }
    }
}

/// The section to which a step of `flow` belongs, and its name there.
pub(super) fn step_of(step: &Step) -> Option<(SectionKind, String)> {
    let named = |name: &str| Some((SectionKind::Situation, name.to_owned()));
    match step {
        Step::Start | Step::Result => None,
        Step::Municipality => named("municipality"),
        Step::Goal => named("goal"),
        Step::Finnish => named("finnish"),
        Step::Barriers => named("barriers"),
        Step::Digital(_) => Some((SectionKind::Digital, String::new())),
        Step::Interests(_) | Step::Preference => Some((SectionKind::Interests, String::new())),
    }
}
