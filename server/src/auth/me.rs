//! `/desk/me`: one's own password, language and sessions.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::fields::Fields;
use super::password;
use super::session::{self, Cookies};
use super::staff::Staff;
use crate::desk::form::{FieldError, Form};
use crate::desk::home::Said;
use crate::desk::problem::Problem;
use crate::desk::shell::{Shell, go, is_local, page, page_of};
use crate::i18n::DESK_LANGUAGES;
use crate::state::App;
use crate::store::{Actor, User};
use crate::web::client::Address;

#[derive(Template)]
#[template(path = "auth/me.html")]
struct Me {
    shell: Shell,
    signed_in: String,
    least: String,
    second: bool,
    local: bool,
    form: Form,
}

async fn show_form(
    app: &App,
    staff: &Staff,
    form: Form,
    status: StatusCode,
    said: Option<&str>,
) -> Result<Response, Problem> {
    let role = staff.words.t(staff.user.role.message());
    let gaps = [("name", staff.user.display.as_str()), ("role", &role), ("user", &staff.user.login)];
    let me = Me {
        shell: Shell::of(app, staff, "auth-me-title", "me").after(said),
        signed_in: staff.words.with("auth-me-lead", &gaps),
        least: password::MIN_CHARS.to_string(),
        second: app.store.second_step(staff.user.id).await?.is_some_and(|step| step.active),
        local: staff.user.is_local(),
        form,
    };
    page(status, &me)
}

/// GET /desk/me
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    show_form(&app, &staff, Form::default(), StatusCode::OK, said.done.as_deref()).await
}

/// POST /desk/me/password. Every other session ends; this browser gets a new one.
pub async fn change_password(
    State(app): State<App>,
    staff: Staff,
    address: Address,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let words = &staff.words;
    let (current, new) = (fields.raw("current").to_owned(), fields.raw("new").to_owned());
    let mut form = Form::default();
    if app.limits.sign_in(&address, &staff.user.login).is_err() {
        let text = words.count("auth-wait", "minutes", 1);
        form.errors.push(FieldError { field: "current".to_owned(), text });
        return show_form(&app, &staff, form, StatusCode::TOO_MANY_REQUESTS, None).await;
    }
    if !password::verify(current.clone(), Some(staff.user.password_hash.clone())).await {
        form.wrong(words, "current", "auth-current-wrong");
    }
    if !password::acceptable(&new) {
        let (least, most) = (password::MIN_CHARS.to_string(), password::MAX_CHARS.to_string());
        let text = words.with("auth-new-password-short", &[("count", &least), ("most", &most)]);
        form.errors.push(FieldError { field: "new".to_owned(), text });
    } else if new == current {
        form.wrong(words, "new", "auth-new-password-same");
    }
    if !form.errors.is_empty() {
        return show_form(&app, &staff, form, StatusCode::UNPROCESSABLE_ENTITY, None).await;
    }
    let password_hash = password::hash(new, app.random).await.map_err(|error| {
        tracing::error!(%error, "no hash");
        Problem::Fault
    })?;
    let user = User { password_hash, ..staff.user.clone() };
    app.store.set_user(user.clone(), Actor::Staff(staff.user.id)).await?;
    app.store.end_sessions(user.id).await?;
    let cookies = session::start(&app, Cookies::of(&app, &headers), &user).await?;
    Ok((cookies.into_jar(), go("/desk/me", "auth-done-password")).into_response())
}

/// POST /desk/me/language: kept with the account.
pub async fn language(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response, Problem> {
    let lang = DESK_LANGUAGES.into_iter().find(|lang| *lang == fields.get("lang")).ok_or(Problem::Missing)?;
    let user = User { lang: lang.to_owned(), ..staff.user.clone() };
    app.store.set_user(user, Actor::Staff(staff.user.id)).await?;
    let back = if is_local(fields.get("back")) { page_of(fields.get("back")) } else { "/desk".to_owned() };
    Ok(go(&back, "desk-done-language"))
}
