//! What was done with a case, by whom, newest first, each with what was written with it.

use super::brief::sealed;
use super::problem::Problem;
use super::view::View;
use crate::store::{Actor, Event};

/// One event in words.
pub struct Line {
    /// Day and time.
    pub when: String,
    /// What was done, by whom, and how.
    pub text: String,
    /// What was written with it.
    pub note: String,
}

impl View<'_> {
    /// The history in words.
    ///
    /// # Errors
    /// When a sealed text does not belong where it is.
    pub fn history(&self, events: &[Event]) -> Result<Vec<Line>, Problem> {
        events.iter().rev().map(|event| self.line(event)).collect()
    }

    fn line(&self, event: &Event) -> Result<Line, Problem> {
        let words = self.words;
        let who = match event.actor {
            Actor::Person => words.t("desk-history-person"),
            Actor::System => words.t("desk-history-system"),
            Actor::Staff(user) => self.name(user),
        };
        let what = words.t(event.kind.message());
        let mut parts = vec![words.with("desk-history-line", &[("what", &what), ("who", &who)])];
        if let Some(channel) = event.channel {
            parts.push(words.with("desk-history-channel", &[("channel", &words.t(channel.message()))]));
        }
        match (&event.from_queue, &event.to_queue) {
            (Some(from), Some(to)) if from != to => {
                let (from, to) = (self.queue_name(from), self.queue_name(to));
                parts.push(words.with("desk-history-moved", &[("from", &from), ("to", &to)]));
            }
            (_, Some(to)) => parts.push(words.with("desk-history-to-queue", &[("to", &self.queue_name(to))])),
            _ => {}
        }
        if let Some(org) = &event.org {
            parts.push(words.with("desk-history-org", &[("org", &self.party(org))]));
        }
        if let Some(user) = event.to_user {
            parts.push(words.with("desk-history-to-user", &[("name", &self.name(user))]));
        }
        if let Some(due) = event.due {
            parts.push(words.with("desk-history-due", &[("date", &words.day(due))]));
        }
        if let Some(outcome) = event.outcome {
            parts.push(words.with("desk-history-outcome", &[("outcome", &words.t(outcome.message()))]));
        }
        let note = event.text(&self.app.keys).map_err(sealed)?.unwrap_or_default();
        Ok(Line { when: words.time(event.at), text: parts.join(" · "), note })
    }
}
