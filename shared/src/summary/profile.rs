//! Sentences for the person's own job profile, in the first person and in plain skill words. The national job market wants
//! a published profile as a rule; this is a start that the person copies and changes. Nothing in it was not said by them.

use super::{Row, Summary};
use crate::content::{DigitalBank, competence_message};
use crate::situation::{Finnish, Goal};
use crate::text::Message;

/// Competences, scales and occupations named at most.
const MOST: usize = 4;

/// The sentences, in their order; empty when nothing was answered that a profile could say.
pub(super) fn profile(bank: &DigitalBank, rows: &[Row<'_>], summary: &Summary) -> Vec<Message> {
    let mut lines = Vec::new();
    if let Some(goal) = summary.situation.goal() {
        lines.push(Message::new(format!("profile-{}", goal.message())));
    }
    let mut list = |id: &str, names: Vec<Message>| {
        if !names.is_empty() {
            lines.push(Message::new(id).with("list", names));
        }
    };
    // A competence is said by its best item, once, in DigComp order: what goes together stands together.
    let best =
        |competence: &str| rows.iter().filter(|r| r.item.competence == competence).map(|r| r.rung).max();
    let of_rung = |rung: u8| -> Vec<Message> {
        let named = bank.competence.iter().filter(|c| best(&c.id) == Some(rung));
        named.take(MOST).map(|c| Message::new(competence_message(&c.id))).collect()
    };
    list("profile-skills-help", of_rung(3));
    list("profile-skills", of_rung(2));
    let learning = summary.learn.iter().map(|l| Message::new(competence_message(&l.competence)));
    list("profile-learning", learning.collect());
    if let Some(profile) = summary.interests.as_ref().filter(|p| p.usable()) {
        let liked = profile.order.into_iter().filter(|s| profile.score(*s) > 0.0).take(2);
        list("profile-interests", liked.map(|s| Message::new(format!("{}-you", s.message()))).collect());
    }
    let occupations = summary.suggestions.iter().filter(|s| s.correlation.is_some()).take(MOST);
    list("profile-work", occupations.map(|s| Message::new(format!("occupation-{}", s.occupation))).collect());
    if let Some(finnish) = summary.situation.finnish().filter(|finnish| *finnish != Finnish::None) {
        lines.push(Message::new(format!("profile-{}", finnish.message())));
    }
    lines
}

/// Every message id that is the profile's own, in `locales/<lang>/result.ftl`.
pub(super) fn message_ids() -> Vec<String> {
    let own = ["skills-help", "skills", "learning", "interests", "work"];
    let goals = Goal::ALL.iter().map(|goal| goal.message());
    let finnish = Finnish::ALL.iter().filter(|f| **f != Finnish::None).map(|f| f.message());
    own.into_iter().chain(goals).chain(finnish).map(|id| format!("profile-{id}")).collect()
}
