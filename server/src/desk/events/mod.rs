//! `/desk/events`: events as coordinators, leads and administrators arrange them, and who has signed up. An event belongs to an
//! organisation of a site; whoever works elsewhere does not find it, nor who comes.

mod edit;
mod form;
mod people;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::home::Said;
use super::problem::Problem;
use super::shell::{Shell, page};
use crate::auth::staff::Staff;
use crate::events::words::EventLine;
use crate::state::App;
use crate::store::{Arranger, Occasion};

pub use edit::{call_off, change, change_form, create, create_form};
pub use people::{print, remove, show as show_one};

/// An event in a list.
struct Row {
    event: EventLine,
    /// "12 of 20 places, 3 wait".
    taken: String,
    /// The site, where these eyes see several.
    site: String,
}

#[derive(Template)]
#[template(path = "desk/events.html")]
struct EventsPage {
    shell: Shell,
    coming: Vec<Row>,
    past: Vec<Row>,
    public: Vec<(String, String)>,
}

impl Arranger {
    /// Where somebody who is signed in may arrange events.
    pub fn of(staff: &Staff) -> Self {
        let orgs = staff.reach.organisations().map(str::to_owned).collect();
        Self { user: staff.user.id, sites: staff.reach.sites(), orgs }
    }
}

/// The event, if it is theirs to arrange; else the same answer as for one that does not exist.
async fn find(app: &App, staff: &Staff, id: &str) -> Result<Occasion, Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let found = app.store.occasion(id).await?;
    let by = Arranger::of(staff);
    found.filter(|event| by.reaches(&event.site, &event.org)).ok_or(Problem::Missing)
}

/// How many places are taken, and how many people wait.
fn taken(staff: &Staff, event: &Occasion) -> String {
    let words = &staff.words;
    let of = event.plan.capacity.to_string();
    if let Some(came) = event.came {
        return words.count("events-desk-came", "count", came);
    }
    let held = event.held.to_string();
    let taken = words.with("events-desk-taken", &[("held", &held), ("capacity", &of)]);
    if event.waits == 0 {
        return taken;
    }
    format!("{taken}, {}", words.count("events-desk-wait", "count", event.waits))
}

/// An event in the words of whoever looks.
fn line(app: &App, staff: &Staff, event: &Occasion) -> Result<EventLine, Problem> {
    let site = app.sites.get(&event.site).ok_or(Problem::Missing)?;
    Ok(EventLine::new(event, site, &app.texts, &staff.words, app.clock.now()))
}

/// GET /desk/events
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let by = Arranger::of(&staff);
    let several = by.sites.len() > 1;
    let name = |id: &str| {
        let site = app.sites.get(id);
        site.map_or_else(String::new, |site| {
            crate::config::site::pick(&site.name, &staff.words.lang).to_owned()
        })
    };
    let row = |event: &Occasion| {
        let site = if several { name(&event.site) } else { String::new() };
        Ok(Row { event: line(&app, &staff, event)?, taken: taken(&staff, event), site })
    };
    let (mut coming, mut past) = (Vec::new(), Vec::new());
    for site in &by.sites {
        coming.extend(app.store.coming_occasions(site).await?);
        past.extend(app.store.past_occasions(site).await?);
    }
    for events in [&mut coming, &mut past] {
        events.retain(|event: &Occasion| by.reaches(&event.site, &event.org));
    }
    coming.sort_by_key(|event| (event.plan.begins, event.id));
    past.sort_by_key(|event| std::cmp::Reverse(event.plan.begins));
    let events = EventsPage {
        coming: coming.iter().map(row).collect::<Result<_, Problem>>()?,
        past: past.iter().map(row).collect::<Result<_, Problem>>()?,
        public: by.sites.iter().map(|site| (site.clone(), name(site))).collect(),
        shell: Shell::of(&app, &staff, "events-desk-title", "events").after(said.done.as_deref()),
    };
    page(StatusCode::OK, &events)
}
