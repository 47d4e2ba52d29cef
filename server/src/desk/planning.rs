//! What the holder of a case does with its plan: steps, what may be shared, whose name is shown.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use suunta_shared::content::PathStep;
use uuid::Uuid;

use super::actions::{Act, checked};
use super::form::Form;
use super::plan::{Choices, StepView, why};
use super::posted::Posted;
use super::problem::Problem;
use super::shell::{Shell, page};
use super::step_names::{ADD, CHANGE};
use super::view::View;
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::config::site::Site;
use crate::referrals::model::Case;
use crate::referrals::phases::{self, Party, Phase};
use crate::referrals::plan::{self, SharedPart, StepAction};
use crate::state::App;
use crate::store::{NewShare, NewStep, PlanStep, StepBy, StepDone, StoreError};

/// Somebody changed the step, not the case: said as such.
fn of_step<T>(result: Result<T, StoreError>, staff: &Staff) -> Result<T, StoreError> {
    match result {
        Err(StoreError::Conflict(now)) if now.owner == Some(staff.user.id) => {
            Err(StoreError::Refused("step-changed"))
        }
        other => other,
    }
}

/// POST steps: one more step, written free.
pub async fn add(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "steps").await?;
    let view = View::new(&app, &staff).await?;
    let choices = view.choices(&act.case, ADD).await?;
    let read = view.read_step(&mut act.form, &choices);
    let act = checked!(act);
    let (text, spot) = (act.form.value(ADD.text), act.form.value(ADD.spot));
    let new = NewStep {
        phase: read.phase,
        org: read.org,
        person: read.person,
        due: read.due,
        appointment: read.appointment,
        ..NewStep::seal(&app.keys, &app.clock, app.random, None, text, spot)
    };
    let result = act.store().add_steps(act.case.id, staff.user.id, vec![new]).await;
    act.finish(result, "desk-done-step-added").await
}

/// POST pathway: the stops of a pathway become steps, in the person's language.
pub async fn pathway(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "pathway").await?;
    let chosen = act.form.value("pathway").to_owned();
    let pathway = app.content.guidance.pathways.iter().find(|pathway| *pathway.id == *chosen);
    if pathway.is_none() {
        act.wrong("pathway", "plan-error-pathway");
    }
    let act = checked!(act);
    let site = app.sites.get(&act.case.site).ok_or(Problem::Fault)?;
    let words = app.texts.words(&act.case.lang);
    let steps = pathway.into_iter().flat_map(|pathway| {
        pathway.step.iter().map(|stop| {
            let text = words.t(&format!("pathway-{}-{}", pathway.id, stop.id));
            let (org, phase) = party(site, &act.case, stop);
            NewStep { phase, org, ..NewStep::seal(&app.keys, &app.clock, app.random, None, &text, "") }
        })
    });
    let result = app.store.add_steps(act.case.id, staff.user.id, steps.collect()).await;
    act.finish(result, "desk-done-pathway").await
}

/// Whose step a stop of a pathway is here, and in which phase. What the right organisation may not see, because the case is
/// protected, stays with the one that holds it.
fn party(site: &Site, case: &Case, stop: &PathStep) -> (Option<String>, Phase) {
    let (kind, phase) = phases::stop(&stop.by);
    let org = kind.map(|kind| {
        let found = phases::organisation(site, &Party::Queue(kind)).map(|o| o.id.clone());
        let seen = |org: &String| !plan::eyes(site, org, plan::named_only(site, case)).is_empty();
        found.filter(seen).unwrap_or_else(|| case.org.clone())
    });
    (org, phase)
}

/// POST step: send, done, out of the plan.
pub async fn step(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let act = Act::begin(&app, &staff, &id, &fields, "step").await?;
    let (step, version) = of_case(&app, &act.case, &fields).await?;
    let (action, done) = match fields.get("do") {
        "send" => (StepAction::Send, "desk-done-step-sent"),
        "done" => (StepAction::Finish, "desk-done-step-done"),
        "cancel" => (StepAction::Cancel, "desk-done-step-cancelled"),
        _ => return Err(Problem::Missing),
    };
    let site = app.sites.get(&act.case.site).ok_or(Problem::Fault)?;
    let named_only = plan::named_only(site, &act.case);
    let org = step.step.org.as_deref().unwrap_or_default();
    let queues = plan::eyes(site, org, named_only).iter().map(|queue| queue.id.clone()).collect();
    let by = StepBy::Holder(staff.user.id);
    let what = StepDone { step: step.step.id, version, by, action, answer: None, outcome: None, queues };
    let result = of_step(app.store.step_done(what).await, &staff);
    act.finish(result, done).await
}

/// The step that a form names, when it belongs to this case, and the version that was seen.
async fn of_case(app: &App, case: &Case, fields: &Fields) -> Result<(PlanStep, i64), Problem> {
    let id: Uuid = fields.get("step").parse().map_err(|_| Problem::Missing)?;
    let step = app.store.step(id).await?.filter(|step| step.step.case == case.id).ok_or(Problem::Missing)?;
    Ok((step, fields.get("step-version").parse().unwrap_or(-1)))
}

#[derive(Template)]
#[template(path = "desk/step_change.html")]
struct ChangePage {
    shell: Shell,
    case: Uuid,
    number: String,
    version: i64,
    step: Uuid,
    step_version: i64,
    form: Form,
    choices: Choices,
    /// Somebody was faster: the step as it is now, and what was typed.
    both: Option<Both>,
}

struct Both {
    why: String,
    now: StepView,
    lines: Vec<(String, String)>,
}

async fn change_page(
    view: &View<'_>,
    case: &Case,
    step: &PlanStep,
    form: Form,
    refused: Option<&'static str>,
) -> Result<Response, Problem> {
    let status = match refused {
        Some(_) => StatusCode::CONFLICT,
        None if form.errors.is_empty() => StatusCode::OK,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let both = match refused {
        None => None,
        Some(reason) => {
            let states = view.app.store.queue_states().await?;
            Some(Both {
                why: view.words.t(why(reason)),
                now: view.step(view.site(case)?, case, step, &states)?,
                lines: view.typed(form.action(), &form.fields().of_form(form.action())),
            })
        }
    };
    let page_now = ChangePage {
        shell: Shell::of(view.app, view.staff, "plan-change", "home"),
        case: case.id,
        number: case.number.clone(),
        version: case.version,
        step: step.step.id,
        step_version: step.step.version,
        form,
        choices: view.choices(case, CHANGE).await?,
        both,
    };
    page(status, &page_now)
}

/// GET change: the form of a step that was planned or declined, or what was typed into it before.
pub async fn change_form(
    State(app): State<App>,
    staff: Staff,
    Path((id, step)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let case = super::case::find(&app, &staff, &id).await?;
    let view = View::new(&app, &staff).await?;
    if !view.plans(&case) {
        return Err(Problem::Forbidden);
    }
    let fields = Fields::from_pairs(&[("step", &step)]);
    let (step, _) = of_case(&app, &case, &fields).await?;
    if step.step.after(StepAction::Change, &case.org).is_none() {
        return Err(Problem::Changed);
    }
    let form = Form::of_draft(view.step_drafts(&step.step).await?, view.filled(&step)?);
    change_page(&view, &case, &step, form, None).await
}

/// POST change
pub async fn change(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "change-step").await?;
    let (step, version) = of_case(&app, &act.case, &fields).await?;
    let view = View::new(&app, &staff).await?;
    let choices = view.choices(&act.case, CHANGE).await?;
    let read = view.read_step(&mut act.form, &choices);
    if !act.form.errors.is_empty() {
        return again(&view, act, &step, None).await;
    }
    let (text, spot) = (act.form.value(CHANGE.text), act.form.value(CHANGE.spot));
    let new = NewStep {
        phase: read.phase,
        org: read.org,
        person: read.person,
        due: read.due,
        appointment: read.appointment,
        ..NewStep::seal(&app.keys, &app.clock, app.random, Some(step.step.id), text, spot)
    };
    let result = of_step(act.store().change_step(staff.user.id, version, new).await, &staff);
    if let Err(StoreError::Refused(reason)) = &result {
        let (now, _) = of_case(&app, &act.case, &fields).await?;
        if view.plans(&act.case) && now.step.after(StepAction::Change, &act.case.org).is_some() {
            return again(&view, act, &now, Some(reason)).await;
        }
    }
    act.finish(result, "desk-done-step-changed").await
}

/// The form of a step again, with what was typed, which is a draft by now.
async fn again(
    view: &View<'_>,
    act: Act<'_>,
    step: &PlanStep,
    refused: Option<&'static str>,
) -> Result<Response, Problem> {
    act.keep().await;
    let mut form = act.form;
    form.fill(view.step_drafts(&step.step).await?);
    change_page(view, &act.case, step, form, refused).await
}

/// POST share: what the person agreed to, after they were asked.
pub async fn share(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let mut act = Act::begin(&app, &staff, &id, &fields, "share").await?;
    let view = View::new(&app, &staff).await?;
    let states = app.store.queue_states().await?;
    let offered = view.plan(&act.case, &[], &states).await?;
    let org = act.form.value("share-org").to_owned();
    if !offered.others.iter().any(|(id, _)| *id == org) {
        act.wrong("share-org", "plan-error-org");
    }
    let parts: Vec<SharedPart> = fields.all("share-part").filter_map(SharedPart::from_name).collect();
    let agreed = view.agreed(&act.case).await?;
    if agreed.narrower_than(&org, &parts) {
        act.wrong("share-part", "agreements-error-parts");
    }
    // Nobody passes on what they do not see themselves.
    if parts.is_empty() || parts.iter().any(|part| act.case.hidden.contains(part)) {
        act.wrong("share-part", "plan-error-parts");
    }
    act.need_text("share-text", "plan-error-how");
    let act = checked!(act);
    let how = act.form.value("share-text");
    let new = NewShare::seal(&app.keys, &app.clock, app.random, &org, parts, how);
    let result = act.store().share(act.case.id, staff.user.id, new).await;
    act.finish(result, "desk-done-shared").await
}

/// POST unshare: the person took it back in words.
pub async fn unshare(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let act = Act::begin(&app, &staff, &id, &fields, "unshare").await?;
    let share: Uuid = fields.get("share").parse().map_err(|_| Problem::Missing)?;
    let by = crate::store::Actor::Staff(staff.user.id);
    let result = match app.store.revoke_share(act.case.id, share, by).await {
        // Taken back already, by the person themselves.
        Err(StoreError::NotFound) => Ok(()),
        other => other,
    };
    act.finish(result, "desk-done-unshared").await
}

/// POST name: whether the person may see the name of who holds their case.
pub async fn name(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let act = Act::begin(&app, &staff, &id, &fields, "name").await?;
    let shown = fields.get("name-shown") == "yes";
    let result = app.store.show_name(act.case.id, staff.user.id, shown).await;
    act.finish(result, if shown { "desk-done-name-shown" } else { "desk-done-name-hidden" }).await
}
