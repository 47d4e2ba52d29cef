//! Which messages the content needs in `locales`.

use std::collections::BTreeSet;

use super::{Content, Entry, Outlook};

/// Message id of a competence: "1.1" is `competence-1-1`.
pub fn competence_message(competence: &str) -> String {
    format!("competence-{}", competence.replace('.', "-"))
}

/// Every message id that this content needs in each language, in alphabetical order. Retired items need none. What
/// `shared` says whatever the content is stands in [`crate::text::message_ids`].
pub fn message_ids(content: &Content) -> Vec<String> {
    let own = own_message_ids(content).into_iter().map(|(id, _)| id);
    let mut ids: BTreeSet<String> = own.collect();
    // Instruments name their own (`instrument::check_texts`).
    let Content { questions, guidance, routing, aids, .. } = content;
    ids.extend(questions.digital.competence.iter().map(|c| competence_message(&c.id)));
    ids.extend(questions.digital.competence.iter().map(|c| format!("coaching-kind-{}", c.learn)));
    ids.extend(guidance.occupations.iter().map(|o| format!("sector-{}", o.sector)));
    ids.extend(guidance.demand.iter().map(|d| format!("region-{}", d.region)));
    for pathway in &guidance.pathways {
        ids.extend(pathway.paid.iter().map(|paid| format!("paid-{paid}")));
        ids.extend(pathway.step.iter().map(|step| format!("party-{}", step.by)));
    }
    ids.extend(routing.iter().map(|rule| rule.to.message().to_owned()));
    for word in aids.words.values().flatten() {
        ids.extend([format!("word-{word}"), format!("word-{word}-means")]);
    }
    ids.into_iter().collect()
}

/// The messages that one thing alone needs, with the id of the thing: no two things may need the same one.
pub(super) fn own_message_ids(content: &Content) -> Vec<(String, &str)> {
    let Content { questions, guidance, routing, .. } = content;
    let mut ids = Vec::new();
    for item in questions.digital.item.iter().filter(|item| !item.retired) {
        ids.push((format!("digital-{}", item.id), item.id.as_str()));
        ids.push((format!("digital-{}-example", item.id), item.id.as_str()));
        ids.push((format!("simpler-{}", item.id), item.id.as_str()));
    }
    for vignette in questions.digital.vignette.iter().filter(|vignette| !vignette.retired) {
        ids.push((format!("vignette-{}", vignette.id), vignette.id.as_str()));
        ids.push((format!("vignette-{}-scene", vignette.id), vignette.id.as_str()));
    }
    for task in questions.digital.task.iter().filter(|task| !task.retired) {
        ids.push((format!("task-{}", task.id), task.id.as_str()));
        let more = ["scene", "why"].into_iter().chain(task.options.iter().map(String::as_str));
        ids.extend(more.map(|end| (format!("task-{}-{end}", task.id), task.id.as_str())));
    }
    for activity in questions.activities() {
        ids.push((format!("activity-{}", activity.id), activity.id.as_str()));
    }
    for occupation in &guidance.occupations {
        ids.push((format!("occupation-{}", occupation.id), occupation.id.as_str()));
        ids.push((format!("occupation-{}-what", occupation.id), occupation.id.as_str()));
    }
    for pathway in &guidance.pathways {
        ids.push((format!("pathway-{}", pathway.id), pathway.id.as_str()));
        ids.push((format!("pathway-{}-first", pathway.id), pathway.id.as_str()));
        for step in &pathway.step {
            ids.push((format!("pathway-{}-{}", pathway.id, step.id), pathway.id.as_str()));
        }
    }
    for rule in routing {
        ids.push((format!("routing-{}", rule.id), rule.id.as_str()));
    }
    ids
}

impl Entry {
    /// Every way in, the shortest first.
    pub const ALL: [Self; 4] = [Self::Work, Self::Short, Self::Vocational, Self::Higher];
}

impl Outlook {
    /// Every outlook, the most wanted first.
    pub const ALL: [Self; 4] = [Self::Short, Self::Good, Self::Balanced, Self::Crowded];
}
