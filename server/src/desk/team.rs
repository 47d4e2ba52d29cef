//! `/desk/team`: for leads, the people of their queues: who has room, who is away, and handing cases over.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::away::{self, Away};
use super::form::Form;
use super::home::Said;
use super::posted::Posted;
use super::problem::Problem;
use super::shell::{Shell, go, page};
use super::view::{Row, View};
use crate::auth::staff::Staff;
use crate::referrals::model::Case;
use crate::referrals::roster::{Named, Person, Roster};
use crate::referrals::watch::TaskKind;
use crate::state::App;
use crate::store::{Actor, NewTask, StoreError};

/// The form of what somebody may hold at most.
const LIMITS: &str = "limits";
/// More open cases than this are no capacity but a mistake in typing.
const MOST: i64 = 500;

#[derive(Template)]
#[template(path = "desk/team.html")]
struct TeamPage {
    shell: Shell,
    queues: Vec<TeamQueue>,
}

struct TeamQueue {
    name: String,
    organisation: String,
    members: Vec<MemberRow>,
}

struct MemberRow {
    id: Uuid,
    name: String,
    role: String,
    held: i64,
    room: String,
    away: String,
}

#[derive(Template)]
#[template(path = "desk/member.html")]
struct MemberPage {
    shell: Shell,
    id: Uuid,
    name: String,
    form: Form,
    limits: Vec<Limit>,
    away: Away,
    cases: Vec<Row>,
    takers: Vec<(String, String)>,
}

struct Limit {
    field: String,
    queue: String,
    held: i64,
}

fn limit_field(queue: &str) -> String {
    format!("limit-{queue}")
}

/// A member of a queue that the reader looks after.
fn member<'a>(staff: &Staff, roster: &'a Roster, id: Uuid) -> Option<&'a Person> {
    let overseen = staff.reach.oversees();
    roster.people.iter().find(|person| person.id == id && person.works_in(&overseen))
}

/// GET /desk/team
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let view = View::new(&app, &staff).await?;
    let (roster, held, now) = (app.store.roster().await?, app.store.held().await?, app.clock.now());
    let mut queues = Vec::new();
    for id in staff.reach.oversees() {
        let members = roster.workers(std::slice::from_ref(&id));
        let row = |person: &Person| {
            let held = held.get(&(person.id, id.clone())).copied().unwrap_or_default();
            let limit = person.queues.get(&id).copied().flatten();
            let back = roster.absence(person.id, now).map(|absence| view.words.day(absence.ends));
            MemberRow {
                id: person.id,
                name: person.display.clone(),
                role: view.words.t(person.role.message()),
                held,
                room: limit.map_or_else(
                    || view.words.t("team-no-limit"),
                    |limit| view.words.count("team-room", "count", (limit - held).max(0)),
                ),
                away: back.map_or_else(String::new, |date| view.words.with("team-away", &[("date", &date)])),
            }
        };
        queues.push(TeamQueue {
            name: view.queue_name(&id),
            organisation: view.organisation_name(&id),
            members: members.map(row).collect(),
        });
    }
    let shell = Shell::of(&app, &staff, "team-title", "team").after(said.done.as_deref());
    page(StatusCode::OK, &TeamPage { shell, queues })
}

async fn show_member(
    app: &App,
    staff: &Staff,
    id: &str,
    form: Option<Form>,
    said: Option<&str>,
) -> Result<Response, Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let view = View::new(app, staff).await?;
    let (roster, held) = (app.store.roster().await?, app.store.held().await?);
    let person = member(staff, &roster, id).ok_or(Problem::Missing)?;
    let overseen = staff.reach.oversees();
    let own: Vec<String> = person.queues.keys().filter(|queue| overseen.contains(queue)).cloned().collect();
    let status = if form.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let mut form = form.unwrap_or_default();
    // Also where another form of the page came back: else saving the limits next would take them all away.
    if form.action() != LIMITS {
        let limit = |queue: &String| {
            Some((limit_field(queue), person.queues.get(queue).copied().flatten()?.to_string()))
        };
        form.beside(&own.iter().filter_map(limit).collect::<Vec<_>>());
    }
    let cases = app.store.held_by(id).await?;
    let mut rows: Vec<Row> = Vec::new();
    for case in cases.iter().filter(|case| staff.reach.sees(case) && staff.reach.works(case)) {
        rows.push(view.row(case, true));
    }
    let shell = Shell::of(app, staff, "team-title", "team").titled(person.display.clone()).after(said);
    let member = MemberPage {
        shell,
        id,
        name: person.display.clone(),
        form,
        limits: own
            .iter()
            .map(|queue| Limit {
                field: limit_field(queue),
                queue: view.full_name(queue),
                held: held.get(&(id, queue.clone())).copied().unwrap_or_default(),
            })
            .collect(),
        away: view.away(&roster, id, format!("/desk/team/{id}/away")),
        cases: rows,
        takers: roster
            .workers(&own)
            .filter(|other| other.id != id)
            .map(|other| (other.id.to_string(), other.display.clone()))
            .collect(),
    };
    page(status, &member)
}

/// GET /desk/team/{id}
pub async fn show_one(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    show_member(&app, &staff, &id, None, said.done.as_deref()).await
}

/// POST /desk/team/{id}/limits: open cases at most in each queue; empty: no limit.
pub async fn limits(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let user: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let roster = app.store.roster().await?;
    let person = member(&staff, &roster, user).ok_or(Problem::Missing)?;
    let overseen = staff.reach.oversees();
    let mut form = Form::of(&fields, LIMITS);
    let mut wanted = Vec::new();
    for queue in person.queues.keys().filter(|queue| overseen.contains(queue)) {
        let field = limit_field(queue);
        let typed = form.value(&field).to_owned();
        match (typed.is_empty(), typed.parse::<i64>()) {
            (true, _) => wanted.push((queue, None)),
            (false, Ok(limit)) if (0..=MOST).contains(&limit) => wanted.push((queue, Some(limit))),
            _ => form.wrong(&staff.words, &field, "team-error-limit"),
        }
    }
    if !form.errors.is_empty() {
        return show_member(&app, &staff, &id, Some(form), None).await;
    }
    for (queue, limit) in wanted {
        if person.queues.get(queue).copied().flatten() != limit {
            app.store.set_capacity(user, queue, limit, staff.user.id).await?;
        }
    }
    Ok(go(&format!("/desk/team/{user}"), "desk-done-limits"))
}

/// POST /desk/team/{id}/away
pub async fn add_away(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let user: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let roster = app.store.roster().await?;
    member(&staff, &roster, user).ok_or(Problem::Missing)?;
    let view = View::new(&app, &staff).await?;
    let part = view.away(&roster, user, String::new());
    match away::set(&app, &staff, &part, &fields, user).await? {
        Ok(()) => Ok(go(&format!("/desk/team/{user}"), "desk-done-away")),
        Err(form) => show_member(&app, &staff, &id, Some(form), None).await,
    }
}

/// POST /desk/team/{id}/away/{absence}/end
pub async fn end_away(
    State(app): State<App>,
    staff: Staff,
    Path((id, absence)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let user: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    member(&staff, &app.store.roster().await?, user).ok_or(Problem::Missing)?;
    away::end(&app, &staff, &absence, user).await?;
    Ok(go(&format!("/desk/team/{user}"), "desk-done-back"))
}

/// POST /desk/team/{id}/hand-over: the chosen cases to a colleague, all at once; each keeps its state and dates.
pub async fn hand_over(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let user: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let roster = app.store.roster().await?;
    member(&staff, &roster, user).ok_or(Problem::Missing)?;
    let mut form = Form::of(&fields, "hand-over");
    let overseen = staff.reach.oversees();
    let to = roster.workers(&overseen).find(|p| p.id != user && form.is("to", &p.id.to_string()));
    let held = app.store.held_by(user).await?;
    let chosen: Vec<&Case> = held
        .iter()
        .filter(|case| form.is("cases", &case.id.to_string()) && staff.reach.works(case))
        .collect();
    if chosen.is_empty() {
        form.wrong(&staff.words, "cases", "team-error-cases");
    }
    match to {
        None => form.wrong(&staff.words, "to", "desk-error-user"),
        Some(to) if !chosen.iter().all(|case| to.queues.contains_key(&case.queue)) => {
            form.wrong(&staff.words, "to", "team-error-queue");
        }
        Some(_) => {}
    }
    let (Some(to), true) = (to, form.errors.is_empty()) else {
        return show_member(&app, &staff, &id, Some(form), None).await;
    };
    for case in chosen {
        let named = Named { user: to.id, deputy: Some(staff.user.id) };
        let due = case.next_action.or(case.lease).unwrap_or(case.deadline);
        let told = vec![NewTask { kind: TaskKind::HandedOver, named, basis: app.clock.now(), due }];
        let by = Actor::Staff(staff.user.id);
        match app.store.hand_over(case.id, by, case.version, to.id, told).await {
            // One that changed in this moment stays where it is and in the list.
            Ok(_) | Err(StoreError::Conflict(_) | StoreError::NotFound | StoreError::Refused(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(go(&format!("/desk/team/{user}"), "desk-done-handed-over"))
}
