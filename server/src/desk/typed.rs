//! What somebody typed into a form, in words: beside what has changed, and where its form is not on the page any more.

use super::drafts::DraftView;
use super::form::Form;
use super::history::Line;
use super::problem::Problem;
use super::view::View;
use crate::referrals::model::{Case, Channel, Outcome};
use crate::referrals::phases::Phase;
use crate::referrals::plan::SharedPart;

/// The form without the step that it is about.
fn bare(form: &str) -> &str {
    form.split(':').next().unwrap_or(form)
}

/// Title of a form; the words on its heading.
fn title(form: &str) -> &'static str {
    match bare(form) {
        "settle" => "desk-settle",
        "claim" => "desk-claim",
        "contacted" => "desk-first-contact",
        "attempt" => "desk-attempt",
        "message" => "plan-message",
        "plan" => "desk-plan",
        "steps" => "plan-add",
        "change-step" => "plan-change",
        "share" => "plan-share",
        "decline" => "plan-decline",
        "done" => "plan-done",
        "next" => "desk-next-action",
        "move" => "desk-move",
        "close" => "desk-close",
        "follow-up" => "desk-follow-up",
        "code" => "desk-code",
        "assign" => "desk-assign",
        "release" => "desk-release",
        _ => "desk-note",
    }
}

/// Label of a field.
fn label(form: &str, field: &str) -> &'static str {
    match (form, field) {
        (_, "channel") => "desk-channel",
        (_, "next" | "date") => "desk-next-date",
        (_, "queue") => "desk-queue",
        ("steps" | "change-step", field) => match field {
            "whose" => "plan-whose",
            "person" => "plan-person",
            "phase" => "plan-step-phase",
            "due" => "plan-due-label",
            "day" => "plan-day",
            "time" => "plan-time",
            "spot" => "plan-spot-label",
            _ => "plan-text",
        },
        ("share", "org") => "plan-share-org",
        ("share", "part") => "plan-share-parts",
        ("move", "part") => "plan-move-parts",
        ("share", _) => "plan-share-how",
        ("message", _) => "plan-message-label",
        ("decline", _) => "plan-decline-reason",
        ("done", _) => "plan-outcome",
        (_, "outcome") => "desk-close-outcome",
        (_, "user") => "desk-assign-user",
        (_, "follow-up") => "typing-follow-up",
        (_, "answer") => "desk-settle-answer",
        (_, "check") => "desk-code-check",
        ("plan", "text") => "desk-plan-text",
        ("claim", "reason") => "desk-claim-reason",
        ("assign", "reason") => "desk-assign-reason",
        (_, "reason") => "desk-move-reason",
        _ => "desk-note-label",
    }
}

/// A draft whose form is not on the page: the reader may not do that now.
pub struct Orphan {
    /// The form.
    pub form: String,
    /// What the form is called.
    pub title: String,
    /// It is stored; else this page is the only place where it is.
    pub kept: bool,
    /// When it was typed.
    pub said: String,
    /// Label and value of what was typed and chosen.
    pub lines: Vec<(String, String)>,
}

/// A form that met a change: both versions, side by side.
pub struct Conflict {
    /// The form.
    pub form: String,
    /// How the case is now, in a sentence.
    pub now: String,
    /// What was done since the page was opened, and by whom.
    pub changes: Vec<Line>,
    /// Label and value of what was typed and chosen.
    pub lines: Vec<(String, String)>,
    /// The form is still on the page and can be sent again.
    pub again: bool,
    /// What was typed is a draft.
    pub kept: bool,
}

impl View<'_> {
    /// Both versions of a case: what happened after `seen`, and what the form that came back holds. What stands here
    /// need not stand alone among the drafts.
    ///
    /// # Errors
    /// When the database cannot be read, or a sealed text does not belong where it is.
    pub async fn both(
        &self,
        case: &Case,
        seen: i64,
        now: String,
        form: &Form,
        again: bool,
        orphans: &mut Vec<Orphan>,
    ) -> Result<Conflict, Problem> {
        let (action, key) = (form.action(), form.key());
        let events = self.app.store.events_after(case.id, seen).await?;
        let kept = again || orphans.iter().any(|orphan| orphan.form == key && orphan.kept);
        orphans.retain(|orphan| orphan.form != key);
        Ok(Conflict {
            form: action.to_owned(),
            now,
            changes: self.history(&events)?,
            lines: self.typed(action, &form.fields().of_form(action)),
            again,
            kept,
        })
    }

    /// A draft whose form is not on the page, in words.
    fn orphan(&self, draft: DraftView) -> Orphan {
        Orphan {
            title: self.words.t(title(&draft.form)),
            lines: self.typed(&draft.form, &draft.fields),
            kept: true,
            said: draft.said,
            form: draft.form,
        }
    }

    /// What stands alone on the page: drafts of forms that are not on it, and what came back with such a form and could
    /// not even be kept.
    pub fn orphans(&self, form: &mut Form, on_page: impl Fn(&str) -> bool) -> Vec<Orphan> {
        let drafts = form.take_drafts(&on_page);
        let mut orphans: Vec<Orphan> = drafts.into_iter().map(|draft| self.orphan(draft)).collect();
        let (action, key) = (form.action(), form.key());
        if !action.is_empty() && !on_page(&key) && !orphans.iter().any(|orphan| orphan.form == key) {
            let lines = self.typed(action, &form.fields().of_form(action));
            if !lines.is_empty() {
                let title = self.words.t(title(action));
                orphans.push(Orphan { form: key, title, kept: false, said: String::new(), lines });
            }
        }
        orphans
    }

    /// Whose step it is: the person's, or an organisation's of any site.
    pub(super) fn party(&self, id: &str) -> String {
        if id == super::plan::CLIENT {
            return self.words.t("plan-client");
        }
        let found = self.app.sites.values().find_map(|site| site.organisation(id));
        found.map_or_else(|| id.to_owned(), |organisation| self.pick(&organisation.name))
    }

    /// Label and value of what was typed and chosen.
    pub(super) fn typed(&self, form: &str, fields: &[(String, String)]) -> Vec<(String, String)> {
        let form = bare(form);
        let line = |(name, value): &(String, String)| {
            let field = name.strip_prefix(form)?.strip_prefix('-')?;
            let value = match field {
                "channel" => Channel::from_name(value).map(|channel| self.words.t(channel.message())),
                "outcome" => Outcome::from_name(value).map(|outcome| self.words.t(outcome.message())),
                "queue" => Some(self.full_name(value)),
                "user" => value.parse().ok().map(|user| self.name(user)),
                "whose" | "org" => Some(self.party(value)),
                "person" => value.parse().ok().map(|user| self.name(user)),
                "phase" => Phase::from_name(value).map(|phase| self.words.t(phase.message())),
                "part" => SharedPart::from_name(value).map(|part| self.words.t(part.message())),
                "next" | "date" | "due" | "day" => value.parse().ok().map(|day| self.words.date(day)),
                "asked" => None,
                "follow-up" => Some(self.words.t("typing-yes")),
                _ => Some(value.clone()),
            };
            Some((self.words.t(label(form, field)), value?))
        };
        fields.iter().filter_map(line).collect()
    }
}
