//! Steps that other organisations sent: the list, and a page for each with what the person agreed to share and nothing
//! else of their case.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use uuid::Uuid;

use super::brief::{ContactView, SectionView, sealed};
use super::drafts::{self, Of};
use super::form::Form;
use super::plan::why;
use super::posted::Posted;
use super::problem::{Problem, explain};
use super::shell::{Shell, go, page};
use super::view::View;
use crate::auth::fields::Fields;
use crate::auth::reach::Reach;
use crate::auth::staff::Staff;
use crate::referrals::model::{Case, Outcome};
use crate::referrals::plan::{self, SharedPart, Step, StepAction, StepState};
use crate::state::App;
use crate::store::{PlanStep, StepBy, StepDone, StoreError, place};

/// A step in a list.
pub struct StepRow {
    pub id: Uuid,
    pub version: i64,
    pub text: String,
    pub when: String,
    pub urgency: &'static str,
    pub icon: &'static str,
    /// Who sent it.
    pub from: String,
    pub state: String,
    /// Waits for a yes.
    pub sent: bool,
}

#[derive(Template)]
#[template(path = "desk/step.html")]
struct StepPage {
    shell: Shell,
    row: StepRow,
    facts: Vec<String>,
    /// The case is their own organisation's by now.
    case: Option<Uuid>,
    shared: Shared,
    outcomes: Vec<(String, String)>,
    /// Nothing else of this person is with them.
    last: bool,
    form: Form,
    conflict: Option<String>,
}

/// What the person agreed to share, in words.
#[derive(Default)]
struct Shared {
    any: bool,
    contact: Option<ContactView>,
    /// There is contact data to open.
    sealed: bool,
    lang: String,
    message: Option<String>,
    sections: Vec<SectionView>,
}

/// What the address of a step may carry.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: Option<String>,
    contact: Option<String>,
}

/// Whether these eyes may see a step that was sent to their organisation: members of its queues; for a protected case
/// those of named people alone.
pub fn reaches(app: &App, reach: &Reach, step: &Step, case: &Case) -> bool {
    let (Some(site), Some(org)) = (app.sites.get(&case.site), step.org.as_deref()) else { return false };
    step.state.away()
        && plan::eyes(site, org, plan::named_only(site, case)).iter().any(|queue| reach.is_member(&queue.id))
}

/// The step with its case, if these eyes may see it; else the same answer as for one that does not exist.
async fn find(app: &App, staff: &Staff, id: &str) -> Result<(PlanStep, Case), Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let step = app.store.step(id).await?.ok_or(Problem::Missing)?;
    let case = app.store.case(step.step.case).await?.ok_or(Problem::Missing)?;
    if reaches(app, &staff.reach, &step.step, &case) { Ok((step, case)) } else { Err(Problem::Missing) }
}

impl View<'_> {
    /// The steps that were sent to the reader's organisations.
    ///
    /// # Errors
    /// When the database cannot be read, or a sealed value does not belong where it is.
    pub async fn steps_sent_here(&self) -> Result<Vec<StepRow>, Problem> {
        let queues = self.staff.reach.member().iter().filter_map(|id| self.app.queue(id));
        let orgs: std::collections::BTreeSet<&str> =
            queues.map(|(_, queue)| queue.organisation.as_str()).collect();
        let mut rows = Vec::new();
        for org in orgs {
            for (step, case) in self.app.store.steps_sent_to(org).await? {
                if reaches(self.app, &self.staff.reach, &step.step, &case) {
                    rows.push(self.step_row(&step, &case)?);
                }
            }
        }
        Ok(rows)
    }

    /// A step as a line of a list.
    ///
    /// # Errors
    /// When a sealed value does not belong where it is.
    pub fn step_row(&self, step: &PlanStep, case: &Case) -> Result<StepRow, Problem> {
        let bare = &step.step;
        let (when, urgency, icon) = match bare.accept_by.or(bare.due) {
            None => (self.words.t("plan-no-day"), "", "clock"),
            Some(at) => {
                let (when, days) = self.when(at);
                let id = if bare.accept_by.is_some() { "plan-answer-by" } else { "plan-do-by" };
                let (urgency, icon) = match days {
                    ..0 => ("is-late", "late"),
                    0..=1 => ("is-soon", "clock"),
                    _ => ("", "clock"),
                };
                (self.words.with(id, &[("when", &when)]), urgency, icon)
            }
        };
        let (name, org) = (self.name(bare.sender), self.organisation(self.site(case)?, &case.org));
        let mut state = self.words.t(bare.state.message());
        if let Some(person) = bare.person {
            state = format!("{state} – {}", self.name(person));
        }
        Ok(StepRow {
            id: bare.id,
            version: bare.version,
            text: step.text(&self.app.keys).map_err(sealed)?,
            when,
            urgency,
            icon,
            from: self.words.with("plan-from", &[("name", &name), ("org", &org)]),
            state,
            sent: bare.state == StepState::Sent,
        })
    }

    /// What the person agreed to share with the organisation of a step. Contact data is opened for who does the step, or
    /// when asked for, and written into the audit first.
    async fn shared(&self, step: &Step, case: &Case, open: bool) -> Result<Shared, Problem> {
        let org = step.org.as_deref().unwrap_or_default();
        let without = self.site(case)?.unagreed();
        let parts = self.app.store.shared_with(case.id, org, without).await?;
        let Some(texts) = self.app.store.texts_of(case.id).await?.filter(|_| !parts.is_empty()) else {
            return Ok(Shared::default());
        };
        let hidden: Vec<SharedPart> =
            SharedPart::ALL.iter().copied().filter(|part| !parts.contains(part)).collect();
        let personal = !hidden.contains(&SharedPart::Contact) || !hidden.contains(&SharedPart::Message);
        let mut shared = Shared {
            any: true,
            sealed: personal,
            lang: case.lang.clone(),
            sections: self.sections(&texts, &hidden)?,
            ..Shared::default()
        };
        if personal && open {
            self.app.store.opened(case.id, self.staff.user.id).await?;
            let contact = self.open_contact(&texts)?;
            shared.sealed = false;
            shared.message = Some(contact.message.trim().to_owned())
                .filter(|message| !message.is_empty() && !hidden.contains(&SharedPart::Message));
            shared.contact = (!hidden.contains(&SharedPart::Contact)).then(|| self.contact(&contact));
        }
        Ok(shared)
    }
}

/// How a step's page is shown: as it is, or again after a form that could not be taken.
#[derive(Default)]
struct Show {
    open: bool,
    done: Option<String>,
    form: Form,
    conflict: Option<String>,
}

impl Show {
    async fn of(
        self,
        app: &App,
        staff: &Staff,
        (step, case): (PlanStep, Case),
        status: StatusCode,
    ) -> Result<Response, Problem> {
        let view = View::new(app, staff).await?;
        let open = self.open || step.step.person == Some(staff.user.id);
        let others = app.store.steps(case.id).await?;
        let same = |other: &&PlanStep| other.step.org == step.step.org && other.step.state.away();
        let mut form = self.form;
        form.fill(view.step_drafts(&step.step).await?);
        let page_now = StepPage {
            shell: Shell::of(app, staff, "plan-step-title", "home").after(self.done.as_deref()),
            row: view.step_row(&step, &case)?,
            facts: view.step_facts(&step)?,
            case: staff.reach.sees(&case).then_some(case.id),
            shared: view.shared(&step.step, &case, open).await?,
            outcomes: Outcome::ALL
                .iter()
                .map(|outcome| (outcome.name().to_owned(), view.words.t(outcome.message())))
                .collect(),
            last: others.iter().filter(same).count() == 1,
            form,
            conflict: self.conflict,
        };
        page(status, &page_now)
    }
}

/// GET /desk/steps/{id}
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let found = match find(&app, &staff, &id).await {
        Err(Problem::Missing) => return left_behind(&app, &staff, &id).await,
        found => found?,
    };
    let show = Show { open: asked.contact.is_some(), done: asked.done, ..Show::default() };
    show.of(&app, &staff, found, StatusCode::OK).await
}

/// A step that is not theirs any more, and what they had typed about it: their own words, and nothing else.
async fn left_behind(app: &App, staff: &Staff, id: &str) -> Result<Response, Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let step = app.store.step(id).await?.ok_or(Problem::Missing)?.step;
    let drafts = View::new(app, staff).await?.step_drafts(&step).await?;
    let typed: Vec<(String, String)> = drafts.into_iter().flat_map(|draft| draft.fields).collect();
    if typed.is_empty() {
        return Err(Problem::Missing);
    }
    let fields = Fields::default().and(&typed);
    Ok(explain(app, Some(staff), &Problem::Changed, &fields, &format!("/desk/steps/{id}")))
}

/// POST draft: keeps what is typed about a step that was sent here; `draft` names the form.
pub async fn save(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let (step, case) = find(&app, &staff, &id).await?;
    let of = of_step(&step.step, fields.get("draft"))?;
    let back = format!("/desk/steps/{}", step.step.id);
    drafts::saved(&app, &staff, (case.id, of), &headers, &fields, &back).await
}

/// POST discard: one's own draft.
pub async fn discard(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let (step, case) = find(&app, &staff, &id).await?;
    let of = of_step(&step.step, fields.get("draft"))?;
    app.store.drop_draft(staff.user.id, case.id, &of.key()).await?;
    Ok(go(&format!("/desk/steps/{}", step.step.id), "desk-done-draft-gone"))
}

/// A form on the page of a step that was sent here.
fn of_step(step: &Step, form: &str) -> Result<Of, Problem> {
    Of::read(form, &step.id.to_string()).filter(Of::is_received).ok_or(Problem::Missing)
}

/// POST accept: the organisation does it; whoever says so where nobody was named.
pub async fn accept(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    act(&app, &staff, &id, &fields, StepAction::Accept).await
}

/// POST decline: with a reason, back to the sender.
pub async fn decline(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    act(&app, &staff, &id, &fields, StepAction::Decline).await
}

/// POST done: with what came of it, when it was the last one.
pub async fn done(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    act(&app, &staff, &id, &fields, StepAction::Finish).await
}

/// The form on the page from which this is done.
const fn form_of(action: StepAction) -> &'static str {
    match action {
        StepAction::Decline => "decline",
        StepAction::Finish => "done",
        _ => "accept",
    }
}

/// Keeps what was typed while it cannot be taken; the page shows it in any case.
async fn keep(app: &App, staff: &Staff, case: &Case, form: &Form) {
    let Some(of) = form.draft_of() else { return };
    if let Err(error) = drafts::keep(app, staff.user.id, case.id, of, form.fields()).await {
        tracing::warn!(%error, "a typed text could not be kept");
    }
}

async fn act(
    app: &App,
    staff: &Staff,
    id: &str,
    fields: &Fields,
    action: StepAction,
) -> Result<Response, Problem> {
    let found = find(app, staff, id).await?;
    let step = &found.0.step;
    // The step stands in the address, not in the form.
    let with_step = fields.and(&[("step".to_owned(), step.id.to_string())]);
    let mut form = Form::of(&with_step, form_of(action));
    let reason = form.value("decline-reason").to_owned();
    let outcome = Outcome::from_name(form.value("done-outcome"));
    if action == StepAction::Decline {
        form.need_text(&staff.words, "decline-reason", "plan-error-reason");
    }
    if !form.errors.is_empty() {
        keep(app, staff, &found.1, &form).await;
        let show = Show { form, ..Show::default() };
        return show.of(app, staff, found, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (row, org) = (step.id, step.org.clone().unwrap_or_default());
    let what = StepDone {
        step: row,
        version: fields.get("step-version").parse().unwrap_or(-1),
        by: StepBy::Receiver { user: staff.user.id, org },
        action,
        answer: (action == StepAction::Decline)
            .then(|| app.keys.seal(place::STEP_ANSWER, row, reason.as_bytes(), app.random)),
        outcome,
        queues: Vec::new(),
    };
    let store = form.draft_of().map_or_else(|| app.store.clone(), |of| app.store.from_form(of.key()));
    let reason = match store.step_done(what).await {
        Ok(()) => {
            let done = match action {
                StepAction::Accept => "desk-done-step-accepted",
                StepAction::Decline => "desk-done-step-declined",
                _ => "desk-done-step-done",
            };
            let there = action == StepAction::Accept;
            return Ok(go(&if there { format!("/desk/steps/{row}") } else { "/desk".to_owned() }, done));
        }
        Err(StoreError::Conflict(_)) => "step-changed",
        Err(StoreError::Refused("outcome-needed")) => {
            form.wrong(&staff.words, "done-outcome", why("outcome-needed"));
            let show = Show { form, ..Show::default() };
            return show.of(app, staff, found, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(StoreError::Refused(reason)) => reason,
        Err(error) => return Err(error.into()),
    };
    // Perhaps it is not theirs any more; then what they typed is kept by the page that says so.
    let now = find(app, staff, id).await.map_err(|_| Problem::Changed)?;
    keep(app, staff, &now.1, &form).await;
    let conflict = Some(staff.words.t(why(reason)));
    Show { form, conflict, ..Show::default() }.of(app, staff, now, StatusCode::CONFLICT).await
}
