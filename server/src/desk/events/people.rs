//! One event at the desk: what it is, who has signed up, and the same on paper. That somebody looked at the names is an audit row.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::{find, line, taken};
use crate::auth::staff::Staff;
use crate::desk::brief::sealed;
use crate::desk::form::Form;
use crate::desk::home::Said;
use crate::desk::posted::Posted;
use crate::desk::problem::Problem;
use crate::desk::shell::{Shell, go, page};
use crate::events::Guest;
use crate::events::places::Stand;
use crate::events::words::EventLine;
use crate::state::App;
use crate::store::{Arranger, Occasion, SignedUp, StoreError, place};

/// Somebody who has signed up.
struct Person {
    id: Uuid,
    /// Name, or that it is not shown.
    name: String,
    email: String,
    phone: String,
    stand: String,
    class: &'static str,
    made: String,
    language: String,
    /// The same address stands there twice.
    twice: bool,
    /// The name can be taken off.
    on: bool,
}

#[derive(Template)]
#[template(path = "desk/event.html")]
struct EventPage {
    shell: Shell,
    event: EventLine,
    version: i64,
    taken: String,
    link: String,
    public: String,
    people: Vec<Person>,
    form: Form,
    trouble: Option<String>,
    /// It can be changed and called off.
    open: bool,
}

#[derive(Template)]
#[template(path = "desk/event_print.html")]
struct PrintPage {
    shell: Shell,
    event: EventLine,
    people: Vec<Person>,
}

fn person(
    app: &App,
    staff: &Staff,
    one: &SignedUp,
    addresses: &BTreeMap<String, usize>,
) -> Result<Person, Problem> {
    let words = &staff.words;
    let guest = guest(app, one)?;
    let (stand, class) = match one.stand {
        Stand::Coming => (words.t("events-desk-coming"), ""),
        Stand::Offered(until) => {
            (words.with("events-desk-offered", &[("until", &words.time(until))]), "is-soon")
        }
        Stand::Waiting => {
            (words.count("events-desk-waiting", "number", one.number.map_or(1, i64::from)), "is-soon")
        }
        Stand::Lapsed => (words.t("events-desk-lapsed"), ""),
        Stand::Cancelled => (words.t("events-desk-cancelled"), ""),
    };
    let twice = addresses.get(&guest.email.to_lowercase()).is_some_and(|times| *times > 1);
    let id = format!("desk-lang-{}", one.lang);
    Ok(Person {
        id: one.id,
        name: if guest.name.is_empty() { words.t("events-desk-hidden") } else { guest.name },
        twice: twice && !guest.email.is_empty(),
        email: guest.email,
        phone: guest.phone,
        stand,
        class,
        made: words.day(one.made),
        language: if words.has(&id) {
            words.t(&id)
        } else {
            app.texts.words(&one.lang).language.name.clone()
        },
        on: one.stand.holds() || one.stand == Stand::Waiting,
    })
}

fn guest(app: &App, one: &SignedUp) -> Result<Guest, Problem> {
    let json = app.keys.open(place::SIGN_UP, one.id, &one.body).map_err(sealed)?;
    Ok(serde_json::from_slice(&json).unwrap_or_default())
}

/// Everybody who has signed up, in the order of coming.
async fn people(app: &App, staff: &Staff, event: &Occasion) -> Result<Vec<Person>, Problem> {
    let all = app.store.people_of(&Arranger::of(staff), event.id).await?;
    let mut addresses = BTreeMap::new();
    for one in all.iter().filter(|one| one.stand.holds() || one.stand == Stand::Waiting) {
        *addresses.entry(guest(app, one)?.email.to_lowercase()).or_insert(0) += 1;
    }
    all.iter().map(|one| person(app, staff, one, &addresses)).collect()
}

/// The page, as it is or again after a form that could not be taken.
pub(super) async fn with_form(
    app: &App,
    staff: &Staff,
    event: Occasion,
    form: Form,
    trouble: Option<&'static str>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let shell = Shell::of(app, staff, "events-desk-one", "events");
    shown(app, staff, &event, shell, form, trouble, status).await
}

async fn shown(
    app: &App,
    staff: &Staff,
    event: &Occasion,
    shell: Shell,
    form: Form,
    trouble: Option<&'static str>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let line = line(app, staff, event)?;
    let event_page = EventPage {
        shell: shell.titled(line.title.clone()),
        version: event.version,
        taken: taken(staff, event),
        link: event.plan.link.clone(),
        public: format!("/events/{}/{}", event.site, event.id),
        people: people(app, staff, event).await?,
        form,
        trouble: trouble.map(|id| staff.words.t(id)),
        open: event.called_off.is_none() && event.plan.begins > app.clock.now(),
        event: line,
    };
    page(status, &event_page)
}

/// GET /desk/events/{id}
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let event = find(&app, &staff, &id).await?;
    let shell = Shell::of(&app, &staff, "events-desk-one", "events").after(said.done.as_deref());
    shown(&app, &staff, &event, shell, Form::default(), None, StatusCode::OK).await
}

/// GET print: who has a place, on paper.
pub async fn print(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let event = find(&app, &staff, &id).await?;
    let mut people = people(&app, &staff, &event).await?;
    people.retain(|person| person.on);
    let event = line(&app, &staff, &event)?;
    let shell = Shell::of(&app, &staff, "events-desk-one", "events").titled(event.title.clone());
    page(StatusCode::OK, &PrintPage { shell, event, people })
}

/// POST remove: takes a name off; who waits next moves up, and both are told.
pub async fn remove(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let event = find(&app, &staff, &id).await?;
    let who: Uuid = fields.get("person").parse().map_err(|_| Problem::Missing)?;
    match app.store.remove_sign_up(Arranger::of(&staff), event.id, who).await {
        Ok(()) => Ok(go(&format!("/desk/events/{}", event.id), "desk-done-event-removed")),
        Err(StoreError::Refused(why)) => {
            let trouble = Some(super::edit::trouble(why));
            with_form(&app, &staff, event, Form::default(), trouble, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}
