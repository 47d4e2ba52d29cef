//! The second step of signing in: a code from the phone, or a recovery code.

use askama::Template;
use axum::extract::{Query, Request, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::fields::Fields;
use super::provider;
use super::second_step;
use super::session::{self, Cookies, Half};
use super::sign_in::{Asked, language, local};
use super::staff::read_form;
use crate::desk::form::{FieldError, Form};
use crate::desk::problem::{Problem, explain};
use crate::desk::shell::{Shell, page};
use crate::state::App;
use crate::store::{Actor, StoreError};
use crate::web::client::Address;
use suunta_shared::text::Message;

/// Where the page is.
pub const PATH: &str = "/desk/sign-in/code";

#[derive(Template)]
#[template(path = "auth/sign_in_code.html")]
struct SignInCode {
    shell: Shell,
    form: Form,
}

/// GET /desk/sign-in/code
pub async fn show(
    State(app): State<App>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Response> {
    let cookies = Cookies::of(&app, &headers);
    let wrong = |problem| explain(&app, None, &problem, &Fields::default(), PATH);
    let Some(half) = session::half(&app, &cookies).await.map_err(|error| wrong(error.into()))? else {
        return Ok(again());
    };
    let lang = asked.lang.as_deref().map_or(half.user.lang.as_str(), |lang| language(Some(lang), &headers));
    Ok(answer(&app, cookies, StatusCode::OK, lang, Form::default()))
}

/// POST /desk/sign-in/code
pub async fn submit(State(app): State<App>, address: Address, request: Request) -> Response {
    let headers = request.headers().clone();
    let problem = match read_form(request, true).await {
        Ok((_, fields)) => match attempt(&app, &address, &headers, &fields).await {
            Ok(response) => return response,
            Err(problem) => problem,
        },
        Err(problem) => problem,
    };
    explain(&app, None, &problem, &Fields::default(), PATH)
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
    let Some(half) = session::half(app, &cookies).await? else { return Ok(again()) };
    let lang = language(Some(fields.get("lang")), headers);
    let field = second_step::field(fields);
    let refuse = |status, id: &str| {
        let mut form = Form::of(&Fields::default(), field);
        let text = app.texts.words(lang).say(&Message::new(id).with("minutes", 1_i64));
        form.errors.push(FieldError { field: field.to_owned(), text });
        answer(app, cookies.clone(), status, lang, form)
    };
    if !cookies.is_form_token(app, fields.get("csrf")) {
        return Ok(refuse(StatusCode::FORBIDDEN, "auth-page-old"));
    }
    if fields.get(field).is_empty() {
        return Ok(refuse(StatusCode::UNPROCESSABLE_ENTITY, second_step::missing(field)));
    }
    if app.limits.sign_in(address, &half.user.login).is_err() {
        app.store.record(Actor::System, "sign-in", Some(half.user.id), "limited").await?;
        let mut response = refuse(StatusCode::TOO_MANY_REQUESTS, "auth-wait");
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("60"));
        return Ok(response);
    }
    let finished = match second_step::proof(app, &half.user, fields).await? {
        Some(proof) => session::finish(app, cookies.clone(), &half, proof).await,
        None => Err(StoreError::Refused("code")),
    };
    match finished {
        Ok(cookies) => {
            let Half { next, .. } = half;
            Ok((cookies.into_jar(), Redirect::to(&local(Some(&next)))).into_response())
        }
        Err(StoreError::Refused(_)) => {
            app.store.record(Actor::System, "sign-in", Some(half.user.id), "code-refused").await?;
            Ok(refuse(StatusCode::UNAUTHORIZED, second_step::wrong(field)))
        }
        // The time ran out, or the way was gone to the end in another window.
        Err(StoreError::NotFound) => Ok(again()),
        Err(error) => Err(error.into()),
    }
}

/// Nobody is half way in: back to the beginning.
fn again() -> Response {
    Redirect::to("/desk/sign-in?told=late").into_response()
}

fn answer(app: &App, cookies: Cookies, status: StatusCode, lang: &str, form: Form) -> Response {
    let (cookies, token) = cookies.form_token(app);
    let mut shell = Shell::outside(app, lang, "auth-code-title", PATH);
    shell.csrf = token;
    match page(status, &SignInCode { shell, form }) {
        Ok(response) => (cookies.into_jar(), response).into_response(),
        Err(problem) => explain(app, None, &problem, &Fields::default(), PATH),
    }
}
