//! What counsellors do with a case: each POST checks its form, gives one command to the store, and either goes back to
//! the case or shows it again with the typed text kept.

use axum::http::StatusCode;
use axum::response::Response;
use jiff::{Timestamp, ToSpan as _};

use super::case::{Show, find};
use super::drafts;
use super::form::{FieldError, Form};
use super::home::older;
use super::posted::Posted;
use super::problem::Problem;
use super::shell::go;
use super::view::View;
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::referrals::model::{Case, Channel, Outcome, State as CaseState};
use crate::state::App;
use crate::store::{Store, StoreError, Text};

/// One form about one case on its way through checking and doing.
pub struct Act<'a> {
    app: &'a App,
    staff: &'a Staff,
    /// The case as it was when the request came.
    pub case: Case,
    /// The form.
    pub form: Form,
    /// The version that the person saw when they typed.
    pub version: i64,
}

impl<'a> Act<'a> {
    /// Finds the case; it must be one they may work on.
    ///
    /// # Errors
    /// [`Problem::Missing`] for a case they may not see, [`Problem::Forbidden`] for one they may only read.
    pub async fn begin(
        app: &'a App,
        staff: &'a Staff,
        id: &str,
        fields: &Fields,
        action: &'static str,
    ) -> Result<Self, Problem> {
        let case = find(app, staff, id).await?;
        if !staff.reach.works(&case) {
            return Err(Problem::Forbidden);
        }
        let version = fields.get("version").parse().unwrap_or(-1);
        Ok(Self { app, staff, case, form: Form::of(fields, action), version })
    }

    /// The store for what this form changes: its draft goes with the change.
    pub fn store(&self) -> Store {
        self.form.draft_of().map_or_else(|| self.app.store.clone(), |of| self.app.store.from_form(of.key()))
    }

    /// Keeps what was typed while it cannot be taken. The page shows it in any case; without a draft it says nothing of one.
    pub async fn keep(&self) {
        let (user, case) = (self.staff.user.id, self.case.id);
        let Some(of) = self.form.draft_of() else { return };
        if let Err(error) = drafts::keep(self.app, user, case, of, self.form.fields()).await {
            tracing::warn!(%error, "a typed text could not be kept");
        }
    }

    /// Says that a field must be mended.
    pub fn wrong(&mut self, field: &str, id: &str) {
        self.form.wrong(&self.staff.words, field, id);
    }

    /// A text that must be there.
    pub fn need_text(&mut self, field: &str, id: &str) {
        self.form.need_text(&self.staff.words, field, id);
    }

    /// A text that may be missing.
    pub fn may_text(&mut self, field: &str) {
        self.form.check_text(&self.staff.words, field);
    }

    /// Says at the outcome which ways were tried so far, and that "could not be reached" needs another.
    fn too_early(&mut self) {
        let words = &self.staff.words;
        let tried: Vec<String> = self.case.tried.iter().map(|channel| words.t(channel.message())).collect();
        let text = if tried.is_empty() {
            words.t("desk-error-two-channels")
        } else {
            words.with("desk-error-one-channel", &[("tried", &tried.join(", "))])
        };
        self.form.errors.push(FieldError { field: "close-outcome".to_owned(), text });
    }

    fn channel(&mut self, field: &str) -> Channel {
        let channel = Channel::from_name(self.form.value(field));
        if channel.is_none() {
            self.wrong(field, "desk-error-channel");
        }
        channel.unwrap_or(Channel::Phone)
    }

    /// A day from today on, at most a year ahead.
    fn day(&mut self, field: &str) -> Timestamp {
        let today = crate::referrals::calendar::day(self.app.clock.now());
        let day: Option<jiff::civil::Date> = self.form.value(field).parse().ok();
        match day {
            None => self.wrong(field, "desk-error-date"),
            Some(day) if day < today => self.wrong(field, "desk-error-date-past"),
            Some(day) if day > today.saturating_add(1.year()) => self.wrong(field, "desk-error-date-far"),
            Some(day) => return View::moment(day, self.app.clock.now()),
        }
        self.app.clock.now()
    }

    /// The typed text, sealed for its place in the history.
    pub fn seal(&self, field: &str) -> Text {
        Text::seal(&self.app.keys, &self.app.clock, self.app.random, self.form.value(field))
    }

    fn seal_some(&self, field: &str) -> Option<Text> {
        (!self.form.value(field).is_empty()).then(|| self.seal(field))
    }

    /// The case again with what is to be mended, when something is.
    ///
    /// # Errors
    /// When the page cannot be made.
    pub async fn refused(self) -> Result<Result<Self, Response>, Problem> {
        if self.form.errors.is_empty() {
            return Ok(Ok(self));
        }
        self.keep().await;
        let show = Show { form: self.form, ..Show::default() };
        let page = show.of(self.app, self.staff, self.case, StatusCode::UNPROCESSABLE_ENTITY);
        Box::pin(page).await.map(Err)
    }

    /// Goes on after the command: to the case, or, when somebody was faster, to the case as it is now with the typed
    /// text kept.
    ///
    /// # Errors
    /// When the database cannot take it, or the case is not theirs to see any more.
    pub async fn finish<T>(self, result: Result<T, StoreError>, done: &str) -> Result<Response, Problem> {
        let id = self.case.id;
        match result {
            Ok(_) => {
                let now = self.app.store.case(id).await?;
                let there = now.is_some_and(|case| self.staff.reach.sees(&case));
                Ok(go(&if there { format!("/desk/cases/{id}") } else { "/desk".to_owned() }, done))
            }
            Err(StoreError::Conflict(now)) => self.conflicted(*now).await,
            Err(StoreError::Refused(reason)) => {
                let now = self.app.store.case(id).await?.ok_or(Problem::Changed)?;
                if now.version != self.version {
                    return self.conflicted(now).await;
                }
                let id = match reason {
                    "no-room" => "desk-error-no-room",
                    "away" => "desk-error-away",
                    "protected" => "desk-error-queue-protected",
                    other => super::plan::why(other),
                };
                let conflict = Some(self.staff.words.t(id));
                self.show(now, conflict).await
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn conflicted(self, now: Case) -> Result<Response, Problem> {
        let conflict = View::new(self.app, self.staff).await?.conflict(&now);
        self.show(now, Some(conflict)).await
    }

    async fn show(self, now: Case, conflict: Option<String>) -> Result<Response, Problem> {
        if !self.staff.reach.sees(&now) {
            return Err(Problem::Changed);
        }
        self.keep().await;
        let show = Show { form: self.form, conflict, seen: self.version, ..Show::default() };
        Box::pin(show.of(self.app, self.staff, now, StatusCode::CONFLICT)).await
    }
}

/// Returns the page with errors from a handler, or goes on.
macro_rules! checked {
    ($act:expr) => {
        match $act.refused().await? {
            Ok(act) => act,
            Err(page) => return Ok(page),
        }
    };
}
pub(super) use checked;

/// POST claim. Taking another than the oldest asks why; the reason stands in the history.
pub async fn claim(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "claim").await?;
    if act.case.state == CaseState::New && older(&app, &staff, &act.case).await?.is_some() {
        act.need_text("claim-reason", "desk-error-claim-reason");
    }
    let act = checked!(act);
    let (case, user, version) = (act.case.id, staff.user.id, act.version);
    let result = match act.seal_some("claim-reason") {
        Some(reason) => act.store().claim_out_of_turn(case, user, version, reason).await,
        None => act.store().claim(case, user, version).await,
    };
    act.finish(result, "desk-done-claimed").await
}

/// POST release: back to its place in the queue. A lead may put back what somebody else holds.
pub async fn release(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let act = Act::begin(&app, &staff, &id, &fields, "release").await?;
    let (case, user) = (act.case.id, staff.user.id);
    let for_another = act.case.owner != Some(user)
        && staff.may(crate::auth::rights::Right::Oversee)
        && staff.reach.manages(&act.case.queue);
    let result = if for_another {
        act.store().release_for(case, user, act.version).await
    } else {
        act.store().release(case, user, act.version).await
    };
    act.finish(result, "desk-done-released").await
}

/// POST note
pub async fn note(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "note").await?;
    act.need_text("note-text", "desk-error-note");
    let act = checked!(act);
    let result = act.store().note(act.case.id, staff.user.id, act.seal("note-text")).await;
    act.finish(result, "desk-done-noted").await
}

/// POST attempt: nobody answered.
pub async fn attempt(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "attempt").await?;
    let channel = act.channel("attempt-channel");
    act.may_text("attempt-note");
    let act = checked!(act);
    let text = act.seal_some("attempt-note");
    let result = act.store().no_answer(act.case.id, staff.user.id, act.version, channel, text).await;
    act.finish(result, "desk-done-attempt").await
}

/// POST contacted: from here on a next-action date is mandatory.
pub async fn contacted(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "contacted").await?;
    let channel = act.channel("contacted-channel");
    let next = act.day("contacted-next");
    act.may_text("contacted-note");
    let act = checked!(act);
    let text = act.seal_some("contacted-note");
    let result = act.store().contacted(act.case.id, staff.user.id, act.version, channel, next, text).await;
    act.finish(result, "desk-done-contacted").await
}

/// POST next: another day for the next action.
pub async fn next(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "next").await?;
    let at = act.day("next-date");
    act.may_text("next-note");
    let act = checked!(act);
    let text = act.seal_some("next-note");
    let result = act.store().next_action(act.case.id, staff.user.id, act.version, at, text).await;
    act.finish(result, "desk-done-next").await
}

/// POST plan: what was agreed; the person reads it under their code.
pub async fn plan(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "plan").await?;
    act.need_text("plan-text", "desk-error-plan");
    let next = act.day("plan-next");
    let act = checked!(act);
    let text = act.seal("plan-text");
    let result = act.store().plan(act.case.id, staff.user.id, act.version, next, text).await;
    act.finish(result, "desk-done-planned").await
}

/// POST follow-up: how it goes some months after closing.
pub async fn follow_up(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "follow-up").await?;
    let outcome = Outcome::from_name(act.form.value("follow-up-outcome"));
    if outcome.is_none() {
        act.wrong("follow-up-outcome", "desk-error-outcome");
    }
    act.may_text("follow-up-note");
    let act = checked!(act);
    let (outcome, text) = (outcome.unwrap_or(Outcome::GotHelp), act.seal_some("follow-up-note"));
    let result = act.store().follow_up(act.case.id, staff.user.id, act.version, outcome, text).await;
    act.finish(result, "desk-done-followed-up").await
}

/// POST close
pub async fn close(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "close").await?;
    let outcome = Outcome::from_name(act.form.value("close-outcome"));
    if outcome.is_none() {
        act.wrong("close-outcome", "desk-error-outcome");
    }
    act.may_text("close-note");
    let mut act = checked!(act);
    let outcome = outcome.unwrap_or(Outcome::GotHelp);
    let follow_up = act.form.value("close-follow-up") == "yes";
    let text = act.seal_some("close-note");
    let store = act.store();
    let result = store.close_case(act.case.id, staff.user.id, act.version, outcome, follow_up, text).await;
    if let Err(StoreError::Refused("two-channels")) = result {
        // Nobody else has done anything: it is this answer that comes too early, and the page says what is still needed.
        act.too_early();
        let act = checked!(act);
        return act.finish(result, "").await;
    }
    act.finish(result, "desk-done-closed").await
}
