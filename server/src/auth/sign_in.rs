//! Signing in and out.

use askama::Template;
use axum::extract::{Query, Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::fields::Fields;
use super::password;
use super::provider;
use super::session::{self, Cookies};
use super::sign_in_code;
use super::staff::{Staff, read_form};
use crate::desk::form::{FieldError, Form};
use crate::desk::problem::{Problem, explain};
use crate::desk::shell::{Shell, is_local, page};
use crate::i18n::DESK_LANGUAGES;
use crate::state::App;
use crate::store::{Actor, User};
use crate::web::client::Address;
use suunta_shared::text::Message;

const PATH: &str = "/desk/sign-in";

#[derive(Template)]
#[template(path = "auth/sign_in.html")]
struct SignIn {
    shell: Shell,
    told: Option<String>,
    form: Form,
    next: String,
    provider: Option<String>,
    passwords: bool,
}

/// What the address may carry.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A language to show the page in.
    pub lang: Option<String>,
    /// Where to go afterwards.
    pub next: Option<String>,
    told: Option<String>,
}

/// GET /desk/sign-in
pub async fn show(State(app): State<App>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let next = local(asked.next.as_deref());
    let told = match asked.told.as_deref() {
        Some("out") => Some("auth-signed-out"),
        Some("everywhere") => Some("auth-signed-out-everywhere"),
        Some("late") => Some("auth-code-late"),
        _ if next != "/desk" => Some("auth-need"),
        _ => None,
    };
    let lang = language(asked.lang.as_deref(), &headers);
    answer(&app, Cookies::of(&app, &headers), StatusCode::OK, lang, told, &Fields::default(), None, next)
}

/// POST /desk/sign-in. Whatever is wrong with name or password, the answer and the work are the same.
pub async fn submit(State(app): State<App>, address: Address, request: Request) -> Response {
    let headers = request.headers().clone();
    let fields = match read_form(request, true).await {
        Ok((_, fields)) => fields,
        Err(problem) => return explain(&app, None, &problem, &Fields::default(), PATH),
    };
    match attempt(&app, &address, &headers, &fields).await {
        Ok(response) => response,
        Err(problem) => explain(&app, None, &problem, &Fields::default(), PATH),
    }
}

async fn attempt(
    app: &App,
    address: &Address,
    headers: &HeaderMap,
    fields: &Fields,
) -> Result<Response, Problem> {
    if !provider::passwords(app) {
        return Err(Problem::Missing);
    }
    let cookies = Cookies::of(app, headers);
    let lang = language(Some(fields.get("lang")), headers);
    let next = local(Some(fields.get("next")));
    let (login, typed) = (fields.get("user").to_lowercase(), fields.raw("password").to_owned());
    let again =
        |status, error| answer(app, cookies.clone(), status, lang, None, fields, Some(error), next.clone());
    if !cookies.is_form_token(app, fields.get("csrf")) {
        return Ok(again(StatusCode::FORBIDDEN, ("user", "auth-page-old")));
    }
    if login.is_empty() {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, ("user", "auth-user-missing")));
    }
    if typed.is_empty() {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, ("password", "auth-password-missing")));
    }
    if app.limits.sign_in(address, &login).is_err() {
        app.store.record(Actor::System, "sign-in", None, "limited").await?;
        let mut response = again(StatusCode::TOO_MANY_REQUESTS, ("user", "auth-wait"));
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("60"));
        return Ok(response);
    }
    let user = app.store.user_by_login(&login).await?;
    let user = user.filter(|user| user.is_local() && session::may_sign_in(app, user));
    let known = user.as_ref().map(|user| user.password_hash.clone());
    // Longer than any password: refused without telling, and without making the hash slow.
    let typed = if typed.chars().count() > password::MAX_CHARS { String::new() } else { typed };
    let fits = password::verify(typed, known).await;
    let Some(user) = user.filter(|_| fits) else {
        app.store.record(Actor::System, "sign-in", None, "refused").await?;
        return Ok(again(StatusCode::UNAUTHORIZED, ("user", "auth-wrong")));
    };
    if app.store.second_step(user.id).await?.is_some_and(|step| step.active) {
        let cookies = session::start_half(app, cookies, &user, &next).await?;
        return Ok((cookies.into_jar(), Redirect::to(sign_in_code::PATH)).into_response());
    }
    app.store.record(Actor::Staff(user.id), "sign-in", Some(user.id), "done").await?;
    let cookies = session::start(app, cookies, &user).await?;
    Ok((cookies.into_jar(), Redirect::to(&next)).into_response())
}

/// The sign-in page, each time with a fresh form token.
#[allow(clippy::too_many_arguments, reason = "one page in its five states")]
fn answer(
    app: &App,
    cookies: Cookies,
    status: StatusCode,
    lang: &str,
    told: Option<&str>,
    fields: &Fields,
    error: Option<(&str, &str)>,
    next: String,
) -> Response {
    let (cookies, token) = cookies.form_token(app);
    let mut shell = Shell::outside(app, lang, "auth-sign-in-title", PATH);
    shell.csrf = token;
    let mut form = Form::of(fields, "");
    if let Some((field, id)) = error {
        let text = app.texts.words(lang).say(&Message::new(id).with("minutes", 1_i64));
        form.errors.push(FieldError { field: field.to_owned(), text });
    }
    let told = told.map(|id| shell.t(id));
    let (provider, passwords) = (provider::button(app, lang), provider::passwords(app));
    match page(status, &SignIn { shell, told, form, next, provider, passwords }) {
        Ok(response) => (cookies.into_jar(), response).into_response(),
        Err(problem) => explain(app, None, &problem, &Fields::default(), PATH),
    }
}

/// POST /desk/sign-out
pub async fn out(State(app): State<App>, headers: HeaderMap) -> Result<Response, Problem> {
    let cookies = session::end(&app, Cookies::of(&app, &headers)).await?;
    Ok((cookies.into_jar(), Redirect::to("/desk/sign-in?told=out")).into_response())
}

/// POST /desk/sign-out-everywhere
pub async fn out_everywhere(
    State(app): State<App>,
    staff: Staff,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    sign_out_everywhere(&app, &staff.user).await?;
    let cookies = session::end(&app, Cookies::of(&app, &headers)).await?;
    Ok((cookies.into_jar(), Redirect::to("/desk/sign-in?told=everywhere")).into_response())
}

/// Ends every session of an account.
///
/// # Errors
/// When the database cannot write.
pub async fn sign_out_everywhere(app: &App, user: &User) -> Result<(), Problem> {
    app.store.end_sessions(user.id).await?;
    app.store.record(Actor::Staff(user.id), "sign-out-everywhere", Some(user.id), "done").await?;
    Ok(())
}

/// Where to go after signing in: a page of the desk and nowhere else.
pub(super) fn local(next: Option<&str>) -> String {
    next.filter(|path| is_local(path) && !path.starts_with(PATH)).unwrap_or("/desk").to_owned()
}

/// The language of a page for somebody nobody knows yet: asked for, else the browser's, else the first.
pub(super) fn language(asked: Option<&str>, headers: &HeaderMap) -> &'static str {
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let wanted = accepted.split(',').filter_map(|part| part.trim().get(..2));
    let known = |code: &str| DESK_LANGUAGES.into_iter().find(|lang| *lang == code);
    asked.into_iter().chain(wanted).find_map(known).unwrap_or(DESK_LANGUAGES[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_nowhere_else() {
        assert_eq!(local(Some("/desk/cases/0198-ab")), "/desk/cases/0198-ab");
        for odd in [
            "//evil.example",
            "https://evil.example",
            "/desk.evil",
            "/desk/../x",
            "/desk/a?b",
            "/desk/sign-in",
        ] {
            assert_eq!(local(Some(odd)), "/desk", "{odd}");
        }
        assert_eq!(local(None), "/desk");
    }

    #[test]
    fn finds_a_language() {
        let mut headers = HeaderMap::new();
        assert_eq!(language(None, &headers), "fi");
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static("de-DE, sv-FI;q=0.8, en"));
        assert_eq!(language(None, &headers), "sv");
        assert_eq!(language(Some("en"), &headers), "en");
        assert_eq!(language(Some("xx"), &headers), "sv");
    }
}
