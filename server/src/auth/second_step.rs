//! `/desk/me/second`: sets up the second step of signing in for one's own account, or turns it off.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::fields::Fields;
use super::password;
use super::staff::Staff;
use super::totp::{self, Secret};
use crate::config::SecondFactor;
use crate::desk::form::{FieldError, Form};
use crate::desk::home::Said;
use crate::desk::problem::Problem;
use crate::desk::shell::{Shell, go, page};
use crate::state::App;
use crate::store::{Proof, SecondStep, StoreError, User, place};
use crate::web::client::Address;

const PATH: &str = "/desk/me/second";

#[derive(Template)]
#[template(path = "auth/second_step.html")]
struct Overview {
    shell: Shell,
    form: Form,
    on: bool,
    required: bool,
    codes: usize,
}

#[derive(Template)]
#[template(path = "auth/second_step_secret.html")]
struct ShowSecret {
    shell: Shell,
    form: Form,
    secret: Secret,
}

#[derive(Template)]
#[template(path = "auth/second_step_codes.html")]
struct ShowCodes {
    shell: Shell,
    codes: Vec<String>,
}

/// GET /desk/me/second
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    show_state(&app, &staff, Form::default(), StatusCode::OK, said.done.as_deref()).await
}

async fn show_state(
    app: &App,
    staff: &Staff,
    form: Form,
    status: StatusCode,
    said: Option<&str>,
) -> Result<Response, Problem> {
    if !staff.user.is_local() {
        return Err(Problem::Missing);
    }
    let step = app.store.second_step(staff.user.id).await?.filter(|step| step.active);
    let overview = Overview {
        shell: Shell::of(app, staff, "auth-second-title", "me").after(said),
        form,
        on: step.is_some(),
        required: app.config.sign_in.second_factor == SecondFactor::Required,
        codes: step.map_or(0, |step| step.codes),
    };
    page(status, &overview)
}

/// POST begin: after the password, a new secret to put into the phone.
pub async fn begin(
    State(app): State<App>,
    staff: Staff,
    address: Address,
    fields: Fields,
) -> Result<Response, Problem> {
    if let Some((status, form)) = check_password(&app, &staff, &address, &fields).await {
        return show_state(&app, &staff, form, status, None).await;
    }
    let secret = totp::new_secret(app.random);
    let sealed = app.keys.seal(place::SECOND_STEP, staff.user.id, &secret, app.random);
    match app.store.begin_second_step(staff.user.id, sealed).await {
        Ok(()) => show_secret(&app, &staff, &secret, Form::default(), StatusCode::OK),
        // Set up in another window meanwhile.
        Err(StoreError::Refused(_)) => Ok(go(PATH, "auth-done-second-on")),
        Err(error) => Err(error.into()),
    }
}

fn show_secret(
    app: &App,
    staff: &Staff,
    secret: &[u8],
    form: Form,
    status: StatusCode,
) -> Result<Response, Problem> {
    let secret = Secret::of(secret, &staff.user.login).ok_or(Problem::Fault)?;
    let shell = Shell::of(app, staff, "auth-second-secret-title", "me");
    page(status, &ShowSecret { shell, form, secret })
}

/// POST on: one right code makes it active. Then the recovery codes are shown, this once.
pub async fn confirm(
    State(app): State<App>,
    staff: Staff,
    address: Address,
    fields: Fields,
) -> Result<Response, Problem> {
    let Some(waiting) = app.store.second_step(staff.user.id).await?.filter(|step| !step.active) else {
        return late(&app, &staff).await;
    };
    let secret = open(&app, &staff.user, &waiting)?;
    let mut form = Form::default();
    if app.limits.sign_in(&address, &staff.user.login).is_err() {
        wait(&staff, "code", &mut form);
        return show_secret(&app, &staff, &secret, form, StatusCode::TOO_MANY_REQUESTS);
    }
    let Some(step) = totp::step(&secret, fields.get("code"), app.clock.now()) else {
        let id = if fields.get("code").is_empty() { missing("code") } else { wrong("code") };
        form.wrong(&staff.words, "code", id);
        return show_secret(&app, &staff, &secret, form, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let codes = totp::new_codes(app.random);
    let hashes = codes.iter().map(|code| totp::code_hash(&app.keys, staff.user.id, code)).collect();
    let here = staff.session.token_hash;
    match app.store.confirm_second_step(staff.user.id, step, hashes, here).await {
        Ok(()) => {}
        Err(StoreError::Refused(_)) => return late(&app, &staff).await,
        Err(error) => return Err(error.into()),
    }
    let shell = Shell::of(&app, &staff, "auth-second-codes-title", "me");
    page(StatusCode::OK, &ShowCodes { shell, codes })
}

/// The secret was shown too long ago, or is active already: the page says which.
async fn late(app: &App, staff: &Staff) -> Result<Response, Problem> {
    let mut form = Form::default();
    form.wrong(&staff.words, "current", "auth-second-late");
    show_state(app, staff, form, StatusCode::CONFLICT, None).await
}

/// POST off: with the password and one more code.
pub async fn off(
    State(app): State<App>,
    staff: Staff,
    address: Address,
    fields: Fields,
) -> Result<Response, Problem> {
    if let Some((status, form)) = check_password(&app, &staff, &address, &fields).await {
        return show_state(&app, &staff, form, status, None).await;
    }
    let mut form = Form::of(&Fields::default(), field(&fields));
    let field = form.action();
    let ended = match proof(&app, &staff.user, &fields).await? {
        Some(proof) => app.store.end_second_step(staff.user.id, proof).await,
        None => Err(StoreError::Refused("code")),
    };
    match ended {
        Ok(()) => Ok(go(PATH, "auth-done-second-off")),
        Err(StoreError::Refused(_)) => {
            let id = if fields.get(field).is_empty() { missing(field) } else { wrong(field) };
            form.wrong(&staff.words, field, id);
            show_state(&app, &staff, form, StatusCode::UNPROCESSABLE_ENTITY, None).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Asks for the password once more; what to answer when it is not right.
async fn check_password(
    app: &App,
    staff: &Staff,
    address: &Address,
    fields: &Fields,
) -> Option<(StatusCode, Form)> {
    let mut form = Form::default();
    if app.limits.sign_in(address, &staff.user.login).is_err() {
        wait(staff, "current", &mut form);
        return Some((StatusCode::TOO_MANY_REQUESTS, form));
    }
    let typed = fields.raw("current").to_owned();
    if password::verify(typed, Some(staff.user.password_hash.clone())).await {
        return None;
    }
    form.wrong(&staff.words, "current", "auth-current-wrong");
    Some((StatusCode::UNPROCESSABLE_ENTITY, form))
}

fn wait(staff: &Staff, field: &str, form: &mut Form) {
    let text = staff.words.count("auth-wait", "minutes", 1);
    form.errors.push(FieldError { field: field.to_owned(), text });
}

fn open(app: &App, user: &User, step: &SecondStep) -> Result<Vec<u8>, Problem> {
    app.keys.open(place::SECOND_STEP, user.id, &step.secret).map_err(|error| {
        tracing::error!(%error, "the secret of a second step does not open");
        Problem::Fault
    })
}

/// The field somebody used: the code from the phone unless a recovery code was sent.
pub fn field(fields: &Fields) -> &'static str {
    if fields.get("recovery").is_empty() { "code" } else { "recovery" }
}

/// What to say when nothing stands in a field.
pub fn missing(field: &str) -> &'static str {
    if field == "code" { "auth-code-missing" } else { "auth-recovery-missing" }
}

/// What to say when it is not right, or was used before.
pub fn wrong(field: &str) -> &'static str {
    if field == "code" { "auth-code-wrong" } else { "auth-recovery-wrong" }
}

/// What was typed, as a proof of the account's second step; the database decides whether it is still worth something.
///
/// # Errors
/// When the database cannot be read or the secret does not open.
pub async fn proof(app: &App, user: &User, fields: &Fields) -> Result<Option<Proof>, Problem> {
    if field(fields) == "recovery" {
        return Ok(Some(Proof::Recovery(totp::code_hash(&app.keys, user.id, fields.get("recovery")))));
    }
    let Some(step) = app.store.second_step(user.id).await?.filter(|step| step.active) else {
        return Ok(None);
    };
    let secret = open(app, user, &step)?;
    Ok(totp::step(&secret, fields.get("code"), app.clock.now()).map(Proof::Step))
}
