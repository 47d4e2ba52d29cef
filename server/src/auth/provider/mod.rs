//! Signing in through the organisation's own service: to the provider, back, and who that is here.

mod http;
mod walk;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::session::{self, Cookies, same};
use super::sign_in::{Asked, language, local};
use crate::auth::fields::Fields;
use crate::config::Oidc;
use crate::config::site::pick;
use crate::desk::problem::{Problem, explain};
use crate::desk::shell::{Shell, page};
use crate::state::App;
use crate::store::{FromProvider, StoreError};
use crate::web::client::Address;
use crate::web::errors::AppError;
use walk::{Fault, Person, Walk};

pub use walk::BACK;

/// Where the button leads.
pub const START: &str = "/desk/oidc/start";

/// Why somebody does not get in.
enum Refusal {
    /// Too many tries from here.
    Limited,
    /// What came back does not belong to a sign-in that this browser began lately.
    Unknown,
    /// The person, or the provider, broke it off.
    BrokenOff,
    /// The provider does not answer, or what it says does not hold.
    Provider(Fault),
    /// None of their groups has a place here.
    NoGroup,
    /// The account is disabled here.
    Disabled,
    /// The database.
    Store(StoreError),
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Provider(fault)
    }
}

#[derive(Template)]
#[template(path = "auth/provider_refused.html")]
struct Refused {
    shell: Shell,
    heading: String,
    help: String,
    again: bool,
}

/// What stands on the button; `None` without a provider.
pub fn button(app: &App, lang: &str) -> Option<String> {
    let oidc = app.config.oidc.as_ref()?;
    let own = pick(&oidc.button, lang);
    Some(if own.is_empty() { app.texts.words(lang).t("auth-provider-button") } else { own.to_owned() })
}

/// Whether people may sign in with a password.
pub fn passwords(app: &App) -> bool {
    app.config.oidc.as_ref().is_none_or(|oidc| !oidc.only)
}

/// GET /desk/oidc/start
pub async fn start(
    State(app): State<App>,
    address: Address,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Response {
    let Some(oidc) = &app.config.oidc else { return AppError::not_found().into_response() };
    let cookies = Cookies::of(&app, &headers);
    let lang = language(asked.lang.as_deref(), &headers);
    match begin(&app, oidc, &address, &local(asked.next.as_deref()), lang).await {
        Ok((url, walk)) => match cookies.with_walk(&walk) {
            Some(cookies) => (cookies.into_jar(), Redirect::to(&url)).into_response(),
            None => explain(&app, None, &Problem::Fault, &Fields::default(), START),
        },
        Err(refusal) => refused(&app, cookies, lang, refusal),
    }
}

async fn begin(
    app: &App,
    oidc: &Oidc,
    address: &Address,
    next: &str,
    lang: &str,
) -> Result<(String, Walk), Refusal> {
    // Each try makes the server ask the provider, now and once more when the person comes back.
    app.limits.sign_in_from(address).map_err(|_| Refusal::Limited)?;
    let (url, walk) = walk::begin(app, oidc, next, lang).await?;
    let expires = session::half_way(app.clock.now());
    app.store.begin_provider_sign_in(session::hash(&walk.state), expires).await?;
    Ok((url, walk))
}

/// What the provider sends back with the person.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    code: String,
    state: String,
    error: String,
    iss: Option<String>,
}

/// GET /desk/oidc/callback
pub async fn callback(State(app): State<App>, headers: HeaderMap, Query(answer): Query<Answer>) -> Response {
    let Some(oidc) = &app.config.oidc else { return AppError::not_found().into_response() };
    let cookies = Cookies::of(&app, &headers);
    let walk: Option<Walk> = cookies.walk();
    let lang = language(walk.as_ref().map(|walk| walk.lang.as_str()), &headers);
    let cookies = cookies.without_walk();
    match arrive(&app, oidc, walk.as_ref(), &answer).await {
        Ok(user) => match session::start(&app, cookies, &user).await {
            Ok(cookies) => {
                let next = local(walk.as_ref().map(|walk| walk.next.as_str()));
                (cookies.into_jar(), Redirect::to(&next)).into_response()
            }
            Err(error) => explain(&app, None, &error.into(), &Fields::default(), START),
        },
        Err(refusal) => refused(&app, cookies, lang, refusal),
    }
}

async fn arrive(
    app: &App,
    oidc: &Oidc,
    walk: Option<&Walk>,
    answer: &Answer,
) -> Result<crate::store::User, Refusal> {
    let walk = walk.filter(|walk| same(&walk.state, &answer.state)).ok_or(Refusal::Unknown)?;
    // Whatever comes of it: nobody comes back a second time with the same state. So the limit on setting out holds here too.
    if !app.store.end_provider_sign_in(session::hash(&walk.state)).await? {
        return Err(Refusal::Unknown);
    }
    if answer.iss.as_ref().is_some_and(|issuer| *issuer != oidc.issuer) {
        return Err(Fault("the answer comes from another issuer".to_owned()).into());
    }
    if !answer.error.is_empty() || answer.code.is_empty() {
        return Err(Refusal::BrokenOff);
    }
    let Person { subject, login, display, groups } = walk::end(app, oidc, walk, &answer.code).await?;
    let Some((role, queues)) = oidc.grant(&groups) else {
        app.store.turn_away(subject).await?;
        return Err(Refusal::NoGroup);
    };
    let lang = walk.lang.clone();
    let user = app.store.welcome(FromProvider { subject, login, display, role, queues, lang }).await?;
    if session::may_sign_in(app, &user) { Ok(user) } else { Err(Refusal::Disabled) }
}

/// The page that says why, in the reader's language, and what to do.
fn refused(app: &App, cookies: Cookies, lang: &str, refusal: Refusal) -> Response {
    let (status, id, again) = match refusal {
        Refusal::Limited => (StatusCode::TOO_MANY_REQUESTS, "limited", true),
        Refusal::Unknown => (StatusCode::BAD_REQUEST, "unknown", true),
        Refusal::BrokenOff => (StatusCode::FORBIDDEN, "broken-off", true),
        Refusal::NoGroup => (StatusCode::FORBIDDEN, "no-group", false),
        Refusal::Disabled => (StatusCode::FORBIDDEN, "disabled", false),
        Refusal::Provider(Fault(reason)) => {
            tracing::warn!(reason, "signing in through the provider");
            (StatusCode::BAD_GATEWAY, "down", true)
        }
        Refusal::Store(error) => return explain(app, None, &error.into(), &Fields::default(), START),
    };
    let title = format!("auth-provider-{id}-title");
    let shell = Shell::outside(app, lang, &title, "/desk/sign-in");
    let help = shell.t(&format!("auth-provider-{id}-help"));
    let told = Refused { heading: shell.t(&title), help, again, shell };
    match page(status, &told) {
        Ok(response) => (cookies.into_jar(), response).into_response(),
        Err(problem) => explain(app, None, &problem, &Fields::default(), START),
    }
}
