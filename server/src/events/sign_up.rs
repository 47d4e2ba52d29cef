//! Signing up: with name and e-mail address, or with the private code of a case. Afterwards the person is on their own page.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::extract::Form;
use suunta_shared::text::Message;
use uuid::Uuid;

use super::Guest;
use super::one::{Again, SignUpForm, find, page_of};
use crate::crypto::{CodeError, PrivateCode};
use crate::referrals::model::{Case, Contact, State as CaseState};
use crate::referrals::plan::SharedPart;
use crate::send::form::{FieldError, is_email};
use crate::state::App;
use crate::store::{NewSignUp, Occasion, StoreError, place};
use crate::web::client::Address;
use crate::web::errors::AppError;
use crate::web::page::Visit;

/// Letters of a name at most.
const NAME: usize = 100;

/// POST: takes it, once, however often it is sent.
pub(super) async fn take(
    State(app): State<App>,
    Path((site, id)): Path<(String, String)>,
    address: Address,
    Form(form): Form<SignUpForm>,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &form.lang)?;
    let event = find(&app, &site, &id).await.map_err(|error| error.at(&visit))?;
    let new = if form.by == "code" {
        app.limits.code(&address)?;
        by_code(visit, &event, &form).await?
    } else {
        by_name(visit, &event, &form)
    };
    let new = match new {
        Ok(new) => new,
        Err(errors) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page_of(visit, &event, &form, &Again { errors: &errors, status, ..Again::default() });
        }
    };
    if let Err(error) = app.limits.submission(&address) {
        let again = Again { trouble: Some("error-slow-down"), status: error.status(), ..Again::default() };
        return page_of(visit, &event, &form, &again);
    }
    let code = app.keys.sign_up_code(new.id);
    match app.store.sign_up(new).await {
        Ok(_) => Ok(Redirect::to(&format!("/e/{code}?lang={}", visit.words.lang)).into_response()),
        Err(StoreError::Refused(why)) => {
            // As it is now: somebody was faster, or the day is over.
            let event = find(&app, &site, &id).await?;
            let trouble = Some(match why {
                "event-full" => "error-event-full",
                "event-off" => "error-event-off",
                _ => "error-event-closed",
            });
            page_of(
                visit,
                &event,
                &form,
                &Again { trouble, status: StatusCode::CONFLICT, ..Again::default() },
            )
        }
        Err(error) => {
            let status = AppError::from(error).status();
            let again = Again { trouble: Some("error-unavailable"), status, ..Again::default() };
            page_of(visit, &event, &form, &again)
        }
    }
}

fn by_name(visit: Visit<'_>, event: &Occasion, form: &SignUpForm) -> Result<NewSignUp, Vec<FieldError>> {
    let (name, email) = (form.name.trim(), form.email.trim());
    let mut errors = Vec::new();
    let mut refuse = |field, message| errors.push(FieldError { field, message });
    if name.is_empty() {
        refuse("name", Message::new("error-event-name"));
    } else if name.chars().count() > NAME {
        let limit = i64::try_from(NAME).unwrap_or(i64::MAX);
        refuse("name", Message::new("error-send-long").with("limit", limit));
    }
    if !is_email(email) {
        refuse("email", Message::new("error-event-email"));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    // Derived, never taken: nobody outside names a row. What was changed in between is another.
    let id = derived(visit.app, &[&event.id.to_string(), &form.key, name, email]);
    let guest = Guest { name: name.to_owned(), email: email.to_owned(), phone: String::new() };
    Ok(new(visit, event, id, &guest, email, None))
}

async fn by_code(
    visit: Visit<'_>,
    event: &Occasion,
    form: &SignUpForm,
) -> Result<Result<NewSignUp, Vec<FieldError>>, AppError> {
    let app = visit.app;
    let wrong = |id| Ok(Err(vec![FieldError { field: "code", message: Message::new(id) }]));
    let code = match PrivateCode::parse(&form.code) {
        Ok(code) => code,
        Err(CodeError::Form) => return wrong("error-status-code-form"),
        Err(CodeError::Check) => return wrong("error-status-code"),
    };
    let case = app.store.case_by_code(code.hash(&app.keys)).await?;
    // A code of another city opens nothing here.
    let Some(case) = case.filter(|case| case.state != CaseState::Withdrawn && case.site == visit.site.id)
    else {
        return wrong("error-status-code");
    };
    let texts = app.store.texts_of(case.id).await?.ok_or(StoreError::NotFound)?;
    let json = app.keys.open(place::CONTACT, case.id, &texts.contact)?;
    let contact: Contact = serde_json::from_slice(&json).unwrap_or_default();
    let email = contact.email.clone();
    let guest = if is_hidden(&case) {
        Guest::default()
    } else {
        Guest { name: contact.name, email: contact.email, phone: contact.phone }
    };
    let id = derived(app, &[&event.id.to_string(), "case", &case.id.to_string()]);
    Ok(Ok(new(visit, event, id, &guest, &email, Some(case.id))))
}

/// Whoever arranges an event need not see who somebody is whose case only named people see.
fn is_hidden(case: &Case) -> bool {
    case.protected || case.hidden.contains(&SharedPart::Contact)
}

fn derived(app: &App, parts: &[&str]) -> Uuid {
    let whole = serde_json::to_string(&("sign-up", parts)).unwrap_or_default();
    let mut half = [0; 16];
    half.copy_from_slice(&app.keys.idempotency(&whole)[..16]);
    Uuid::from_bytes(half)
}

fn new(
    visit: Visit<'_>,
    event: &Occasion,
    id: Uuid,
    guest: &Guest,
    email: &str,
    case: Option<Uuid>,
) -> NewSignUp {
    let app = visit.app;
    let json = serde_json::to_vec(guest).unwrap_or_default();
    NewSignUp {
        id,
        event: event.id,
        lang: visit.words.lang.clone(),
        code_hash: app.keys.sign_up_code(id).hash(&app.keys),
        case,
        body: app.keys.seal(place::SIGN_UP, id, &json, app.random),
        mail: is_email(email).then(|| app.keys.seal(place::SIGN_UP_MAIL, id, email.as_bytes(), app.random)),
    }
}
