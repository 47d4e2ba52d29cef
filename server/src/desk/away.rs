//! Times away: one's own, and for leads those of the members of their queues. Open cases are handed over when they begin.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use uuid::Uuid;

use super::form::Form;
use super::home::Said;
use super::problem::Problem;
use super::shell::{Shell, go, page};
use super::view::View;
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::referrals::calendar;
use crate::referrals::roster::{Absence, Roster};
use crate::state::App;
use crate::upkeep::told;

/// An absence in words.
pub struct AwayRow {
    pub id: Uuid,
    pub text: String,
}

/// What the part of a page about somebody's absences needs.
pub struct Away {
    /// Where its forms go.
    pub path: String,
    pub rows: Vec<AwayRow>,
    pub deputies: Vec<(String, String)>,
    pub today: String,
}

#[derive(Template)]
#[template(path = "desk/away.html")]
struct AwayPage {
    shell: Shell,
    away: Away,
    form: Form,
}

impl View<'_> {
    /// The absences of somebody, and who could stand in.
    pub fn away(&self, roster: &Roster, user: Uuid, path: String) -> Away {
        let person = roster.people.iter().find(|person| person.id == user);
        let queues: Vec<String> = person.map_or_else(Vec::new, |p| p.queues.keys().cloned().collect());
        let row = |absence: &Absence| {
            let (from, until) = (self.words.day(absence.starts), self.words.day(last_day(absence.ends)));
            let text = match absence.deputy {
                None => self.words.with("away-line", &[("from", &from), ("until", &until)]),
                Some(deputy) => {
                    let name = self.name(deputy);
                    let gaps = [("from", from.as_str()), ("until", &until), ("name", &name)];
                    self.words.with("away-line-deputy", &gaps)
                }
            };
            AwayRow { id: absence.id, text }
        };
        Away {
            path,
            rows: roster.absences.iter().filter(|a| a.user == user).map(row).collect(),
            deputies: roster
                .workers(&queues)
                .filter(|other| other.id != user)
                .map(|other| (other.id.to_string(), other.display.clone()))
                .collect(),
            today: self.today.to_string(),
        }
    }
}

/// The last day of a time that ends at this moment.
pub fn last_day(ends: Timestamp) -> Timestamp {
    ends.checked_sub(1.second()).unwrap_or(ends)
}

/// The first moment of a day.
pub fn begins(day: Date) -> Timestamp {
    day.to_zoned(calendar::finland()).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}

/// Reads the form of an absence: from the first day to the last, both of them included.
fn read(app: &App, staff: &Staff, away: &Away, form: &mut Form, user: Uuid) -> Option<Absence> {
    let words = &staff.words;
    let today = calendar::day(app.clock.now());
    let latest = today.saturating_add(2.years());
    let mut day = |field: &str, earliest: Date| {
        let day = form.value(field).parse::<Date>().ok();
        match day {
            None => form.wrong(words, field, "desk-error-date"),
            Some(day) if day < earliest => form.wrong(words, field, "desk-error-date-past"),
            Some(day) if day > latest => form.wrong(words, field, "desk-error-date-far"),
            Some(day) => return Some(day),
        }
        None
    };
    let from = day("away-from", today);
    let until = day("away-until", today);
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        form.wrong(words, "away-until", "away-error-order");
    }
    let chosen = form.value("away-deputy").to_owned();
    if !chosen.is_empty() && !away.deputies.iter().any(|(id, _)| *id == chosen) {
        form.wrong(words, "away-deputy", "desk-error-user");
    }
    if !form.errors.is_empty() {
        return None;
    }
    Some(Absence {
        id: app.random.id(&app.clock),
        user,
        starts: begins(from?),
        ends: begins(until?.tomorrow().ok()?),
        deputy: chosen.parse().ok(),
        handed: None,
    })
}

/// Takes the form of an absence; `Err`: the form with what is to be mended.
///
/// # Errors
/// When the database cannot take it.
pub async fn set(
    app: &App,
    staff: &Staff,
    away: &Away,
    fields: &Fields,
    user: Uuid,
) -> Result<Result<(), Form>, Problem> {
    let mut form = Form::of(fields, "away");
    let Some(absence) = read(app, staff, away, &mut form, user) else { return Ok(Err(form)) };
    app.store.set_absence(absence, staff.user.id).await?;
    // What begins today is handed over at once.
    told::hand_over(app).await?;
    Ok(Ok(()))
}

/// Ends an absence of somebody.
///
/// # Errors
/// [`Problem::Missing`] when there is none with this id.
pub async fn end(app: &App, staff: &Staff, id: &str, user: Uuid) -> Result<(), Problem> {
    let id = id.parse().map_err(|_| Problem::Missing)?;
    Ok(app.store.end_absence(id, user, staff.user.id).await?)
}

async fn own(app: &App, staff: &Staff) -> Result<Away, Problem> {
    let view = View::new(app, staff).await?;
    Ok(view.away(&app.store.roster().await?, staff.user.id, "/desk/away".to_owned()))
}

/// GET /desk/away
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let shell = Shell::of(&app, &staff, "away-title", "away").after(said.done.as_deref());
    page(StatusCode::OK, &AwayPage { shell, away: own(&app, &staff).await?, form: Form::default() })
}

/// POST /desk/away
pub async fn add(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response, Problem> {
    let away = own(&app, &staff).await?;
    match set(&app, &staff, &away, &fields, staff.user.id).await? {
        Ok(()) => Ok(go("/desk/away", "desk-done-away")),
        Err(form) => {
            let shell = Shell::of(&app, &staff, "away-title", "away");
            page(StatusCode::UNPROCESSABLE_ENTITY, &AwayPage { shell, away, form })
        }
    }
}

/// POST /desk/away/{id}/end
pub async fn back(State(app): State<App>, staff: Staff, Path(id): Path<String>) -> Result<Response, Problem> {
    end(&app, &staff, &id, staff.user.id).await?;
    Ok(go("/desk/away", "desk-done-back"))
}
