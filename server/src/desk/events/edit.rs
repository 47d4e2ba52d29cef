//! Creating, changing and calling off an event.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use data_encoding::BASE32_NOPAD;
use uuid::Uuid;

use super::find;
use super::form::{Choices, filled, read};
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::desk::form::Form;
use crate::desk::posted::Posted;
use crate::desk::problem::Problem;
use crate::desk::shell::{Shell, go, page};
use crate::events::places::Fewer;
use crate::i18n::DESK_LANGUAGES;
use crate::state::App;
use crate::store::{Arranger, Occasion, StoreError};

#[derive(Template)]
#[template(path = "desk/event_form.html")]
struct FormPage {
    shell: Shell,
    form: Form,
    choices: Choices,
    /// Where it goes.
    action: String,
    back: String,
    version: i64,
    /// Drawn with the form: sent twice it is one event.
    key: String,
    languages: [(&'static str, String); 3],
    /// The event is there and is changed.
    changes: bool,
    /// Why it was not done, when no field is at fault.
    trouble: Option<String>,
    /// More have a place than there would be: shall those who came last wait again?
    displace: bool,
}

/// How the form is shown again.
#[derive(Default)]
struct Again {
    form: Form,
    trouble: Option<&'static str>,
    displace: bool,
    key: String,
}

fn show(
    app: &App,
    staff: &Staff,
    event: Option<&Occasion>,
    again: Again,
    status: StatusCode,
) -> Result<Response, Problem> {
    let words = &staff.words;
    let by = Arranger::of(staff);
    let title = if event.is_some() { "events-desk-change-title" } else { "events-desk-new" };
    let form_page = FormPage {
        shell: Shell::of(app, staff, title, "events"),
        choices: Choices::of(app, staff, &by),
        action: event.map_or("/desk/events".to_owned(), |event| format!("/desk/events/{}/change", event.id)),
        back: event.map_or("/desk/events".to_owned(), |event| format!("/desk/events/{}", event.id)),
        version: event.map_or(0, |event| event.version),
        key: again.key,
        languages: DESK_LANGUAGES.map(|lang| (lang, words.t(&format!("desk-lang-{lang}")))),
        changes: event.is_some(),
        trouble: again.trouble.map(|id| words.t(id)),
        displace: again.displace,
        form: again.form,
    };
    page(status, &form_page)
}

/// GET /desk/events/new
pub async fn create_form(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let by = Arranger::of(&staff);
    let choices = Choices::of(&app, &staff, &by);
    let host = choices.hosts.first().map_or("", |(id, _)| id);
    let area = if choices.areas.len() == 1 { choices.areas[0].0.as_str() } else { "" };
    let usual = [
        ("event-host", host),
        ("event-area", area),
        ("event-langs", staff.words.lang.as_str()),
        ("event-waiting", "1"),
        ("event-offer", "0"),
    ];
    let key = BASE32_NOPAD.encode(&app.random.bytes::<16>());
    let again = Again { form: Form::filled(&usual), key, ..Again::default() };
    show(&app, &staff, None, again, StatusCode::OK)
}

/// POST /desk/events
pub async fn create(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response, Problem> {
    let by = Arranger::of(&staff);
    let choices = Choices::of(&app, &staff, &by);
    let mut form = Form::of(&fields, "event");
    let key = fields.get("key").to_owned();
    let Some(new) = read(&app, &staff.words, &choices, &mut form) else {
        let again = Again { form, key, ..Again::default() };
        return show(&app, &staff, None, again, StatusCode::UNPROCESSABLE_ENTITY);
    };
    // Derived, never taken: a form does not name a row.
    let whole = serde_json::to_string(&("event", by.user, &key)).unwrap_or_default();
    let id = if key.is_empty() {
        app.random.id(&app.clock)
    } else {
        let mut half = [0; 16];
        half.copy_from_slice(&app.keys.idempotency(&whole)[..16]);
        Uuid::from_bytes(half)
    };
    app.store.add_occasion(by, id, &new.site, &new.org, new.plan).await?;
    Ok(go(&format!("/desk/events/{id}"), "desk-done-event-made"))
}

/// GET /desk/events/{id}/change
pub async fn change_form(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let event = find(&app, &staff, &id).await?;
    let again = Again { form: filled(&event), ..Again::default() };
    show(&app, &staff, Some(&event), again, StatusCode::OK)
}

/// POST change: those who have signed up are told when time or place are others.
pub async fn change(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let event = find(&app, &staff, &id).await?;
    let by = Arranger::of(&staff);
    let choices = Choices::of(&app, &staff, &by);
    // Who arranges it stays: the form of a change does not name it.
    let host = format!("{}/{}", event.site, event.org);
    let mut form = Form::of(&fields.and(&[("event-host".to_owned(), host)]), "event");
    let Some(new) = read(&app, &staff.words, &choices, &mut form) else {
        let again = Again { form, ..Again::default() };
        return show(&app, &staff, Some(&event), again, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let fewer = if fields.get("event-displace").is_empty() { Fewer::Refuse } else { Fewer::Displace };
    let version = fields.get("version").parse().unwrap_or(-1);
    match app.store.change_occasion(by, event.id, version, new.plan, fewer).await {
        Ok(()) => Ok(go(&format!("/desk/events/{}", event.id), "desk-done-event-changed")),
        Err(StoreError::Refused(why)) => {
            // As it is now; what was typed stands in the form.
            let event = find(&app, &staff, &id).await?;
            let again = Again {
                form,
                trouble: Some(trouble(why)),
                displace: why == "event-promised",
                ..Again::default()
            };
            show(&app, &staff, Some(&event), again, StatusCode::CONFLICT)
        }
        Err(error) => Err(error.into()),
    }
}

/// What to say of a refusal.
pub(super) fn trouble(why: &str) -> &'static str {
    match why {
        "event-promised" => "events-desk-trouble-promised",
        "event-changed" => "events-desk-trouble-changed",
        "event-off" => "events-desk-trouble-off",
        _ => "events-desk-trouble-over",
    }
}

/// POST off: it does not take place, and everybody is told.
pub async fn call_off(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let event = find(&app, &staff, &id).await?;
    if fields.get("event-off-sure").is_empty() {
        let mut form = Form::of(&fields, "off");
        form.wrong(&staff.words, "event-off-sure", "events-desk-error-sure");
        return super::people::with_form(&app, &staff, event, form, None, StatusCode::UNPROCESSABLE_ENTITY)
            .await;
    }
    let version = fields.get("version").parse().unwrap_or(-1);
    match app.store.call_off(Arranger::of(&staff), event.id, version).await {
        Ok(()) => Ok(go(&format!("/desk/events/{}", event.id), "desk-done-event-off")),
        Err(StoreError::Refused(why)) => {
            let event = find(&app, &staff, &id).await?;
            let form = Form::of(&fields, "off");
            super::people::with_form(&app, &staff, event, form, Some(trouble(why)), StatusCode::CONFLICT)
                .await
        }
        Err(error) => Err(error.into()),
    }
}
