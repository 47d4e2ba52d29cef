//! `/desk/cases/{id}`: the brief, the history, and what can be done, on one page.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use super::brief::{BriefView, CaseView, Stop};
use super::form::Form;
use super::history::Line;
use super::live::{self, Scope};
use super::messages::MessagesView;
use super::offers::Offers;
use super::plan::{Choices, PlanView};
use super::problem::Problem;
use super::shell::{Shell, page};
use super::step_names::ADD;
use super::typed::{Conflict, Orphan};
use super::view::View;
use crate::auth::staff::Staff;
use crate::events::near;
use crate::events::words::EventLine;
use crate::referrals::calendar;
use crate::referrals::model::{Case, EventKind, Outcome, State as CaseState};
use crate::referrals::plan::contradict;
use crate::state::App;
use crate::store::Event;

#[derive(Template)]
#[template(path = "desk/case.html")]
struct CasePage {
    shell: Shell,
    case: CaseView,
    brief: BriefView,
    same: Vec<Same>,
    plan: PlanView,
    near: Vec<EventLine>,
    choices: Choices,
    messages: MessagesView,
    history: Vec<Line>,
    actions: Offers,
    form: Form,
    conflict: Option<Conflict>,
    orphans: Vec<Orphan>,
}

#[derive(Template)]
#[template(path = "desk/print.html")]
struct PrintPage {
    shell: Shell,
    case: CaseView,
    brief: BriefView,
}

struct Same {
    id: String,
    text: String,
}

/// What the address of a case may carry.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: Option<String>,
    contact: Option<String>,
}

/// The case, if these eyes may see it; else the same answer as for a case that does not exist.
///
/// # Errors
/// [`Problem::Missing`], or when the database cannot be read.
pub async fn find(app: &App, staff: &Staff, id: &str) -> Result<Case, Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let case = app.store.case(id).await?;
    case.filter(|case| staff.reach.sees(case)).ok_or(Problem::Missing)
}

/// GET /desk/cases/{id}
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let case = find(&app, &staff, &id).await?;
    let show = Show { open: asked.contact.is_some(), done: asked.done, ..Show::default() };
    Box::pin(show.of(&app, &staff, case, StatusCode::OK)).await
}

/// GET /desk/cases/{id}/print: the brief alone.
pub async fn print(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let case = find(&app, &staff, &id).await?;
    let view = View::new(&app, &staff).await?;
    let events = app.store.events(case.id).await?;
    let open = asked.contact.is_some() || case.owner == Some(staff.user.id);
    let brief = view.brief(&case, &events, open).await?;
    let title = view.words.with("desk-case-title", &[("number", &case.number)]);
    let shell = Shell::of(&app, &staff, "desk-nav-home", "home").titled(title);
    page(StatusCode::OK, &PrintPage { shell, case: view.head(&case), brief })
}

/// How a case's page is shown: as it is, or again after a form that could not be taken.
#[derive(Default)]
pub struct Show {
    /// Open the contact data; the holder's page always does.
    pub open: bool,
    /// What was just done.
    pub done: Option<String>,
    /// What was typed.
    pub form: Form,
    /// Why it was not done.
    pub conflict: Option<String>,
    /// The version on the page into which it was typed.
    pub seen: i64,
}

impl Show {
    /// Makes the page.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn of(
        mut self,
        app: &App,
        staff: &Staff,
        case: Case,
        status: StatusCode,
    ) -> Result<Response, Problem> {
        let live = live::of(app, staff, &Scope::Case(case.id)).await?;
        let view = View::new(app, staff).await?;
        let events = app.store.events(case.id).await?;
        let open = self.open || case.owner == Some(staff.user.id);
        let title = view.words.with("desk-case-title", &[("number", &case.number)]);
        let states = app.store.queue_states().await?;
        let actions = view.offers(&case, &states, &events).await?;
        let steps = app.store.steps(case.id).await?;
        let plan = view.plan(&case, &steps, &states).await?;
        let choices = if plan.mine { view.choices(&case, ADD).await? } else { Choices::default() };
        self.form.fill(view.drafts(&case).await?);
        // Where the form is gone, because somebody else holds the case now, what was typed is shown by itself.
        let on_page = |form: &str| actions.has(form) || plan.can_change(form);
        let mut orphans = view.orphans(&mut self.form, on_page);
        let again = actions.has(self.form.action());
        let conflict = match self.conflict {
            Some(now) => Some(view.both(&case, self.seen, now, &self.form, again, &mut orphans).await?),
            None => None,
        };
        let page_now = CasePage {
            orphans,
            shell: Shell::of(app, staff, "desk-nav-home", "home")
                .titled(title)
                .after(self.done.as_deref())
                .live(live),
            brief: view.brief(&case, &events, open).await?,
            same: view.same(&case).await?,
            history: view.history(&events)?,
            plan,
            near: near::at_the_desk(app, &case, view.words).await?,
            choices,
            messages: view.messages(&case, open).await?,
            actions,
            case: CaseView {
                path: view.path(&case, &events),
                told: view.told(&case).await?,
                now: view.now(&case, &view.outcomes(&case, &steps)),
                ..view.head(&case)
            },
            form: self.form,
            conflict,
        };
        page(status, &page_now)
    }
}

impl View<'_> {
    /// The head of a case.
    pub fn head(&self, case: &Case) -> CaseView {
        let waits = case.contacted.is_none() && !matches!(case.state, CaseState::Closed);
        CaseView {
            id: case.id,
            number: case.number.clone(),
            version: case.version,
            need: self.need(case),
            language: self.language(&case.lang),
            lang: case.lang.clone(),
            area: self.area(case),
            queue_id: case.queue.clone(),
            queue: self.queue_name(&case.queue),
            organisation: self.organisation_name(&case.queue),
            received: self.words.time(case.created),
            deadline: if waits { self.words.day(case.deadline) } else { String::new() },
            now: Vec::new(),
            chips: self.chips(case),
            path: Vec::new(),
            told: Vec::new(),
        }
    }

    /// Whose move it is, in a sentence.
    fn now(&self, case: &Case, received: &[(String, Outcome)]) -> Vec<String> {
        let (_, at) = Self::due(case);
        let (when, _) = self.when(at);
        let date = self.words.day(at);
        let mine = case.owner == Some(self.staff.user.id);
        let name = self.holder(case);
        let outcome = case.outcome.map_or_else(String::new, |outcome| self.words.t(outcome.message()));
        let id = match case.state {
            CaseState::New => "desk-now-new",
            CaseState::Claimed if mine => "desk-now-claimed-you",
            CaseState::Claimed => "desk-now-claimed-other",
            CaseState::InContact | CaseState::Planned if mine => "desk-now-contact-you",
            CaseState::InContact | CaseState::Planned => "desk-now-contact-other",
            CaseState::Closed | CaseState::Withdrawn => "desk-now-closed",
        };
        let gaps = [("date", date.as_str()), ("when", &when), ("name", &name), ("outcome", &outcome)];
        let mut lines = vec![self.words.with(id, &gaps)];
        if let Some(told) = case.person_outcome {
            lines.push(self.words.with("desk-now-reported", &[("outcome", &self.words.t(told.message()))]));
        }
        for (org, told) in received {
            let outcome = self.words.t(told.message());
            lines.push(self.words.with("plan-now-received", &[("org", org), ("outcome", &outcome)]));
        }
        let sides = [case.outcome, case.person_outcome].into_iter().flatten();
        let sides: Vec<Outcome> = sides.chain(received.iter().map(|(_, outcome)| *outcome)).collect();
        if contradict(&sides) {
            lines.push(self.words.t(if received.is_empty() { "desk-now-unlike" } else { "plan-now-unlike" }));
        }
        lines
    }

    fn path(&self, case: &Case, events: &[Event]) -> Vec<Stop> {
        let stops = case.way(events.iter().any(|event| event.kind == EventKind::Planned));
        let here = stops.iter().position(|state| *state == case.state).unwrap_or(stops.len());
        let class = |at: usize| match at.cmp(&here) {
            std::cmp::Ordering::Less => "is-done",
            std::cmp::Ordering::Equal => "is-here",
            std::cmp::Ordering::Greater => "is-ahead",
        };
        let stop =
            |(at, state): (usize, &CaseState)| Stop { text: self.words.t(state.message()), class: class(at) };
        stops.iter().enumerate().map(stop).collect()
    }

    /// Other open cases with the same phone or e-mail, as far as this reader may know of them.
    async fn same(&self, case: &Case) -> Result<Vec<Same>, Problem> {
        let others = self.app.store.same_person(case.id, self.staff.reach.member()).await?;
        let visible = others.iter().filter(|other| self.staff.reach.sees(other));
        Ok(visible
            .map(|other| {
                let (queue, holder) = (self.queue_name(&other.queue), self.holder(other));
                let gaps = [("number", other.number.as_str()), ("queue", &queue), ("holder", &holder)];
                Same { id: other.id.to_string(), text: self.words.with("desk-same-line", &gaps) }
            })
            .collect())
    }

    /// Active members of a queue, to whom a case can be given.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn members(&self, queue: &str) -> Result<Vec<(String, String)>, Problem> {
        let memberships = self.app.store.all_memberships().await?;
        let users = self.app.store.users().await?;
        let belongs = |id: Uuid| memberships.iter().any(|(user, q)| *user == id && q == queue);
        Ok(users
            .into_iter()
            .filter(|user| user.active && belongs(user.id))
            .map(|user| (user.id.to_string(), user.display))
            .collect())
    }

    /// What became of a case while somebody typed.
    pub fn conflict(&self, case: &Case) -> String {
        match (case.state, case.owner) {
            (CaseState::Withdrawn, _) => self.words.t("desk-conflict-withdrawn"),
            (CaseState::Closed, _) => self.words.t("desk-conflict-closed"),
            (_, None) => self.words.t("desk-conflict-free"),
            (_, Some(owner)) if owner == self.staff.user.id => self.words.t("desk-conflict-you"),
            (_, Some(owner)) => self.words.with("desk-conflict-holder", &[("name", &self.name(owner))]),
        }
    }

    /// The moment that a day in a form stands for: when offices close, or the end of the day when they have.
    pub fn moment(day: Date, now: Timestamp) -> Timestamp {
        let at =
            |hour, minute| day.at(hour, minute, 0, 0).to_zoned(calendar::finland()).map(|z| z.timestamp());
        let closing = at(calendar::Hours::USUAL.closes, 0).unwrap_or(now);
        if closing > now { closing } else { at(23, 59).unwrap_or(now) }
    }
}
