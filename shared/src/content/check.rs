//! What content must hold beyond its form. Every rule here has a test that breaks it.

use std::collections::{BTreeMap, BTreeSet};

use super::ids::own_message_ids;
use super::load::Sources;
use super::{
    COMPETENCES, Content, DigitalBank, Guidance, LEARN, MOST_WORDS, PAID, PARTIES, Pathway, Questions,
};
use crate::answers::Pick;
use crate::digital::MOST_TASKS;
use crate::guidance::months_later;
use crate::interests::Scale;
use crate::routing::{Facts, Rule, route};

/// Items that a competence needs at least.
const ITEMS_PER_COMPETENCE: usize = 4;
/// Activities that a scale needs at least; every scale has the same number.
const ACTIVITIES_PER_SCALE: usize = 8;
/// No person is ever asked more than this in the digital part, vignettes and tasks counted in.
const MOST_ASKED: u16 = 30;
/// Choices of a task.
const OPTIONS: core::ops::RangeInclusive<usize> = 2..=5;
/// Bytes of a drawing: they travel to phones.
const MOST_DRAWN: usize = 600;
const ESCO: &str = "http://data.europa.eu/esco/occupation/";

pub(super) fn check(content: &Content, sources: &mut Sources<'_>) {
    if !is_version(&content.questions.version) {
        sources.note(
            "meta.toml",
            ("", 0),
            "version",
            "version must be three numbers with dots, like \"2026.11.1\"",
        );
    }
    ids(content, sources);
    model(&content.questions.digital, sources);
    digital(&content.questions, sources);
    interests(&content.questions, sources);
    guidance(&content.guidance, sources);
    for (number, pathway) in content.guidance.pathways.iter().enumerate() {
        check_pathway(pathway, number, &content.guidance.pathways[..number], sources);
    }
    routing(&content.routing, sources);
    aids(content, sources);
}

/// Three numbers with dots, "2026.11.1".
pub(crate) fn is_version(version: &str) -> bool {
    let parts: Vec<&str> = version.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

/// `[a-z][a-z0-9-]*`, at most 40 bytes.
pub(crate) fn well_formed(id: &str) -> bool {
    id.len() <= 40
        && id.bytes().next().is_some_and(|b| b.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Form of every id; none used twice, whatever it names; no two things that need the same message.
fn ids(content: &Content, sources: &mut Sources<'_>) {
    let q = &content.questions;
    let g = &content.guidance;
    let lists: [(&str, &str, Vec<&str>); 7] = [
        ("digital.toml", "item", q.digital.item.iter().map(|i| i.id.as_str()).collect()),
        ("digital.toml", "vignette", q.digital.vignette.iter().map(|i| i.id.as_str()).collect()),
        ("digital.toml", "task", q.digital.task.iter().map(|i| i.id.as_str()).collect()),
        ("interests.toml", "interests", q.interests.iter().map(|i| i.id.as_str()).collect()),
        ("occupations.toml", "occupations", g.occupations.iter().map(|i| i.id.as_str()).collect()),
        ("pathways.toml", "pathways", g.pathways.iter().map(|i| i.id.as_str()).collect()),
        ("routing.toml", "routing", content.routing.iter().map(|i| i.id.as_str()).collect()),
    ];
    let mut places = BTreeMap::new();
    for (file, table, list) in &lists {
        for (number, id) in list.iter().enumerate() {
            if !well_formed(id) {
                let reason = format!(
                    "the id {id:?} must be of a-z, 0-9 and -, start with a letter, have at most 40 bytes"
                );
                sources.note(file, (table, number), "id", reason);
            }
            match places.get(id) {
                None => {
                    places.insert(*id, (*file, *table, number));
                }
                Some((first, _, _)) => {
                    sources.note(
                        file,
                        (table, number),
                        "id",
                        format!("the id {id:?} is used already in {first}"),
                    );
                }
            }
        }
    }
    let mut messages = BTreeMap::new();
    for (message, id) in own_message_ids(content) {
        let Some(first) = messages.insert(message.clone(), id).filter(|first| *first != id) else { continue };
        if let Some((file, table, number)) = places.get(id) {
            let reason =
                format!("{id:?} and {first:?} both need the message {message:?}; give one another id");
            sources.note(file, (table, *number), "id", reason);
        }
    }
}

fn model(bank: &DigitalBank, sources: &mut Sources<'_>) {
    let m = &bank.model;
    let beside = u16::try_from(bank.vignette.iter().filter(|v| !v.retired).count()).unwrap_or(u16::MAX);
    let most = MOST_ASKED.saturating_sub(MOST_TASKS).saturating_sub(beside);
    let ranges = [
        ("discrimination", m.discrimination, 0.3, 5.0),
        ("loading", m.loading, 0.0, 0.95),
        ("first_level", m.first_level, -4.0, 2.0),
        ("level_step", m.level_step, 0.1, 2.0),
        ("rung_step", m.rung_step, 0.1, 3.0),
        ("stop_sd", m.stop_sd, 0.05, 1.0),
        ("stop_gain", m.stop_gain, 0.0, 1.0),
        ("min_items", f64::from(m.min_items), 1.0, f64::from(m.max_items)),
        ("max_items", f64::from(m.max_items), 1.0, f64::from(most.max(1))),
        ("min_success", m.min_success, 0.0, 1.0),
        ("shift_sd", m.shift_sd, 0.0, 0.4),
    ];
    for (key, value, low, high) in ranges {
        if !(low..=high).contains(&value) {
            sources.note(
                "digital.toml",
                ("model", 0),
                key,
                format!("{key} is {value}; it must be {low} to {high}"),
            );
        }
    }
    let top = m.first_level + 5.0 * m.level_step;
    if top > 4.0 {
        let reason = format!("the middle of level 6 would be at {top}; it must be at most 4");
        sources.note("digital.toml", ("model", 0), "level_step", reason);
    }
}

fn digital(questions: &Questions, sources: &mut Sources<'_>) {
    let bank = &questions.digital;
    let found: Vec<&str> = bank.competence.iter().map(|c| c.id.as_str()).collect();
    if found != COMPETENCES {
        let wrong = found.iter().zip(COMPETENCES).position(|(a, b)| *a != b).unwrap_or(found.len().min(20));
        let reason = format!(
            "the competences must be the 21 of DigComp 2.2 in their order; here {:?}",
            COMPETENCES[wrong]
        );
        sources.note("digital.toml", ("competence", wrong.min(found.len().saturating_sub(1))), "id", reason);
    }
    for (number, competence) in bank.competence.iter().enumerate() {
        if !LEARN.contains(&competence.learn.as_str()) {
            sources.note(
                "digital.toml",
                ("competence", number),
                "learn",
                one_of("learn", &competence.learn, &LEARN),
            );
        }
        let items = bank.item.iter().filter(|i| !i.retired && i.competence == competence.id).count();
        if items < ITEMS_PER_COMPETENCE {
            let reason = format!(
                "the competence {} has {items} items; it needs {ITEMS_PER_COMPETENCE}",
                competence.id
            );
            sources.note("digital.toml", ("competence", number), "id", reason);
        }
    }
    for (number, item) in bank.item.iter().enumerate() {
        if !COMPETENCES.contains(&item.competence.as_str()) {
            let reason = format!("the competence {:?} does not exist", item.competence);
            sources.note("digital.toml", ("item", number), "competence", reason);
        }
        if !(1..=6).contains(&item.level) {
            let reason = format!("the level is {}; it must be 1 to 6", item.level);
            sources.note("digital.toml", ("item", number), "level", reason);
        }
        if let Some(own) = item.calibrated {
            let [first, second, third] = own.thresholds;
            let rises = first < second && second < third && (-6.0..=6.0).contains(&first) && third <= 6.0;
            if !(0.3..=5.0).contains(&own.discrimination) || !rises {
                let reason =
                    "calibrated needs a discrimination of 0.3 to 5 and three rising thresholds, -6 to 6";
                sources.note("digital.toml", ("item", number), "calibrated", reason);
            }
        }
    }
    for (number, vignette) in bank.vignette.iter().enumerate() {
        let levels = [("level", vignette.level), ("person_level", vignette.person_level)];
        beside(&vignette.competence, &levels, ("vignette", number), sources);
    }
    for (number, task) in bank.task.iter().enumerate() {
        beside(&task.competence, &[("level", task.level)], ("task", number), sources);
        let mut seen = BTreeSet::from(Pick::RESERVED.map(str::to_owned));
        seen.extend(["scene", "why"].map(str::to_owned));
        let own = task.options.iter().all(|id| well_formed(id) && seen.insert(id.clone()));
        if !OPTIONS.contains(&task.options.len()) || !own {
            let reason = "options must be 2 to 5 ids of a-z, 0-9 and -, each once, and none of scene, why, unsure, \
                          unclear, declined";
            sources.note("digital.toml", ("task", number), "options", reason);
        }
        if !task.options.contains(&task.right) {
            sources.note("digital.toml", ("task", number), "right", "right must be one of the options");
        }
    }
}

/// What vignettes and tasks share with items.
fn beside(competence: &str, levels: &[(&str, u8)], place: (&str, usize), sources: &mut Sources<'_>) {
    if !COMPETENCES.contains(&competence) {
        let reason = format!("the competence {competence:?} does not exist");
        sources.note("digital.toml", place, "competence", reason);
    }
    for (key, level) in levels.iter().filter(|(_, level)| !(1..=6).contains(level)) {
        sources.note("digital.toml", place, key, format!("the {key} is {level}; it must be 1 to 6"));
    }
}

fn interests(questions: &Questions, sources: &mut Sources<'_>) {
    let count = |scale: Scale| questions.activities().filter(|a| a.scale == scale).count();
    let most = Scale::ALL.into_iter().map(count).max().unwrap_or(0).max(ACTIVITIES_PER_SCALE);
    for scale in Scale::ALL {
        if count(scale) != most {
            let last = questions.interests.iter().rposition(|a| a.scale == scale).unwrap_or(0);
            let reason =
                format!("the scale {scale:?} has {} activities in use; it needs {most}", count(scale));
            sources.note("interests.toml", ("interests", last), "scale", reason);
        }
    }
}

fn guidance(guidance: &Guidance, sources: &mut Sources<'_>) {
    for (number, occupation) in guidance.occupations.iter().enumerate() {
        let mut note = |key: &str, reason: String| {
            sources.note("occupations.toml", ("occupations", number), key, reason);
        };
        if occupation.isco.len() != 4 || !occupation.isco.bytes().all(|b| b.is_ascii_digit()) {
            note("isco", format!("the ISCO-08 code {:?} must have four digits", occupation.isco));
        }
        if occupation.esco.as_ref().is_some_and(|uri| !is_esco(uri)) {
            note("esco", format!("the ESCO URI must be {ESCO} and a UUID"));
        }
        if !occupation.scores.iter().all(|score| (1.0..=7.0).contains(score)) {
            note("scores", "the six scores must be 1 to 7".to_owned());
        }
        if !well_formed(&occupation.sector) {
            note("sector", format!("the sector {:?} must be of a-z, 0-9 and -", occupation.sector));
        }
        if let Some(id) = &occupation.pathway
            && !guidance.pathways.iter().any(|p| p.id == *id)
        {
            note("pathway", format!("the pathway {id:?} does not exist"));
        }
    }
    for (number, demand) in guidance.demand.iter().enumerate() {
        let mut note =
            |key: &str, reason: String| sources.note("demand.toml", ("demand", number), key, reason);
        if !guidance.occupations.iter().any(|o| o.id == demand.occupation) {
            note("occupation", format!("the occupation {:?} does not exist", demand.occupation));
        }
        if !well_formed(&demand.region) {
            note("region", format!("the region {:?} must be of a-z, 0-9 and -", demand.region));
        }
        if demand.source.trim().is_empty() {
            note("source", "a demand entry needs its source".to_owned());
        }
        if demand.url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://"))
        {
            note("url", "the url must start with https:// or http://".to_owned());
        }
        if !(2020..=2100).contains(&demand.date.year()) || months_later(demand.date, 1) <= demand.date {
            note("date", format!("the date {} cannot be that of a source", demand.date));
        }
        let same = |d: &&super::Demand| {
            (&d.region, &d.occupation, d.date, &d.source)
                == (&demand.region, &demand.occupation, demand.date, &demand.source)
        };
        if guidance.demand[..number].iter().any(|d| same(&d)) {
            note("occupation", "the same source says this twice".to_owned());
        }
    }
}

fn is_esco(uri: &str) -> bool {
    let Some(uuid) = uri.strip_prefix(ESCO) else { return false };
    let groups: Vec<&str> = uuid.split('-').collect();
    let hex = |g: &&str| g.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    groups.iter().map(|g| g.len()).eq([8, 4, 4, 4, 12]) && groups.iter().all(hex)
}

fn check_pathway(pathway: &Pathway, number: usize, before: &[Pathway], sources: &mut Sources<'_>) {
    let first = before.iter().map(|p| p.step.len()).sum::<usize>();
    let mut note =
        |key: &str, reason: String| sources.note("pathways.toml", ("pathways", number), key, reason);
    if pathway.step.is_empty() {
        note("id", "a pathway needs at least one step".to_owned());
    }
    if pathway.source.is_empty() || pathway.source.iter().any(|s| s.trim().is_empty()) {
        note("source", "a pathway needs its sources".to_owned());
    }
    let mut seen = BTreeSet::new();
    for paid in &pathway.paid {
        if !PAID.contains(&paid.as_str()) || !seen.insert(paid) {
            note("paid", one_of("paid", paid, &PAID));
        }
    }
    let mut seen = BTreeSet::from(["first"]);
    for (n, step) in pathway.step.iter().enumerate() {
        let mut note = |key: &str, reason: String| {
            sources.note("pathways.toml", ("pathways.step", first + n), key, reason);
        };
        if !well_formed(&step.id) || !seen.insert(&step.id) {
            let reason = format!(
                "the step id {:?} must be of a-z, 0-9 and -, once in the pathway, and not \"first\"",
                step.id
            );
            note("id", reason);
        }
        if !PARTIES.contains(&step.by.as_str()) {
            note("by", one_of("by", &step.by, &PARTIES));
        }
        let weeks = [step.weeks_min, step.weeks_max];
        let ordered = step.weeks_min.is_none_or(|min| step.weeks_max.is_none_or(|max| min <= max));
        if !ordered || weeks.into_iter().flatten().any(|w| !(1..=520).contains(&w)) {
            note("weeks_min", "weeks must be 1 to 520, the shortest first".to_owned());
        }
    }
}

/// What explains belongs to something that is asked, and a drawing is one path that stays in its square.
fn aids(content: &Content, sources: &mut Sources<'_>) {
    let questions = &content.questions;
    let activity = |id: &str| questions.interests.iter().any(|activity| activity.id == id);
    for (id, words) in &content.aids.words {
        let mut note = |reason: String| sources.note("words.toml", ("words", 0), id, reason);
        if !activity(id) && questions.digital.asked(id).is_none() {
            note(format!("{id:?} is neither an item nor a task nor an activity"));
        }
        let once: BTreeSet<&String> = words.iter().collect();
        let fine = once.len() == words.len() && words.iter().all(|word| well_formed(word));
        if !fine || !(1..=MOST_WORDS).contains(&words.len()) {
            note(format!("{id:?} needs 1 to {MOST_WORDS} word ids of a-z, 0-9 and -, each once"));
        }
    }
    for (id, path) in &content.aids.drawings {
        let mut note = |reason: String| sources.note("drawings.toml", ("drawings", 0), id, reason);
        if !activity(id) {
            note(format!("{id:?} is no activity"));
        }
        let drawn = |c: char| c.is_ascii_digit() || " ,.-MmLlHhVvCcSsQqTtAaZz".contains(c);
        if !path.starts_with('M') || path.len() > MOST_DRAWN || !path.chars().all(drawn) {
            note(format!(
                "the drawing of {id:?} must be one SVG path from M on, of at most {MOST_DRAWN} bytes"
            ));
        }
    }
}

fn one_of(key: &str, value: &str, known: &[&str]) -> String {
    format!("{key} {value:?} must be one of {}, and once", known.join(", "))
}

/// Every case lands, and no rule is there in vain: all combinations are walked.
fn routing(rules: &[Rule], sources: &mut Sources<'_>) {
    let Some(last) = rules.len().checked_sub(1) else {
        sources.note("routing.toml", ("", 0), "routing", "there is no rule");
        return;
    };
    if !rules[last].unconditional() {
        sources.note("routing.toml", ("routing", last), "id", "the last rule must have no condition");
    }
    let mut reached = vec![false; rules.len()];
    for facts in Facts::all() {
        if let Some(rule) = route(rules, &facts)
            && let Some(place) = rules.iter().position(|r| core::ptr::eq(r, rule))
        {
            reached[place] = true;
        }
    }
    for (number, _) in reached.iter().enumerate().filter(|(_, reached)| !**reached) {
        let reason = "no case comes to this rule: the rules before it take them all";
        sources.note("routing.toml", ("routing", number), "id", reason);
    }
}
