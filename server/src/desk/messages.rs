//! Messages between a person and who looks after their case, at the desk.

use axum::response::Response;

use super::actions::{Act, checked};
use super::brief::sealed;
use super::posted::Posted;
use super::problem::Problem;
use super::view::View;
use crate::referrals::model::Case;
use crate::store::NewMessage;

/// Longest message, in characters: on both sides.
pub const LONGEST: usize = 2000;

/// The messages of a case in words.
#[derive(Default)]
pub struct MessagesView {
    /// How many there are.
    pub count: usize,
    /// Written by the person and not answered.
    pub waiting: bool,
    /// Opened, oldest first; reading them is reading contact data.
    pub lines: Option<Vec<MessageLine>>,
}

/// A message in words.
pub struct MessageLine {
    /// Who, and when.
    pub head: String,
    pub text: String,
    pub from_person: bool,
}

impl View<'_> {
    /// The messages of a case; opened together with the contact data, which the audit knows.
    ///
    /// # Errors
    /// When the database cannot be read, or a sealed value does not belong where it is.
    pub async fn messages(&self, case: &Case, open: bool) -> Result<MessagesView, Problem> {
        let messages = self.app.store.messages(case.id).await?;
        let mut view = MessagesView {
            count: messages.len(),
            waiting: messages.iter().any(|message| message.author.is_none() && !message.answered),
            lines: None,
        };
        if open {
            let mut lines = Vec::new();
            for message in &messages {
                let who =
                    message.author.map_or_else(|| self.words.t("plan-client"), |author| self.name(author));
                let time = self.words.time(message.at);
                lines.push(MessageLine {
                    head: self.words.with("plan-message-head", &[("who", &who), ("time", &time)]),
                    text: message.text(&self.app.keys).map_err(sealed)?,
                    from_person: message.author.is_none(),
                });
            }
            view.lines = Some(lines);
        }
        Ok(view)
    }
}

/// POST message: to the person, who reads it under their code.
pub async fn write(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "message").await?;
    act.need_text("message-text", "plan-error-message");
    if act.form.value("message-text").chars().count() > LONGEST {
        act.wrong("message-text", "plan-error-message-long");
    }
    let act = checked!(act);
    let new = NewMessage::seal(&app.keys, &app.clock, app.random, act.form.value("message-text"));
    let result = act.store().write_message(act.case.id, Some(staff.user.id), new).await;
    act.finish(result, "desk-done-message").await
}
