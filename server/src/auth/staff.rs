//! The door of the desk: who is signed in, may they do this, does the form come from our own page.

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Request};
use axum::http::Method;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::fields::Fields;
use super::reach::Reach;
use super::rights::{Right, may};
use super::session::{self, Cookies};
use crate::config::SecondFactor;
use crate::desk::problem::{Problem, explain};
use crate::i18n::Words;
use crate::state::App;
use crate::store::{Session, StoreError, User};

/// Largest form the desk takes.
const MAX_FORM: usize = 64 * 1024;

/// A signed-in member of staff. Only [`guard`] makes one.
#[derive(Clone)]
pub struct Staff {
    /// The account as it is in the database at this moment.
    pub user: User,
    /// Their session.
    pub session: Session,
    /// Where they may look and work.
    pub reach: Reach,
    /// The desk's language.
    pub words: Words,
    /// Path of the page they are on.
    pub path: String,
}

impl Staff {
    /// May they do this?
    pub fn may(&self, right: Right) -> bool {
        may(self.user.role, right)
    }

    /// The second step of signing in is required here, and this account has none yet.
    async fn lacks_second_step(&self, app: &App) -> Result<bool, StoreError> {
        // Whoever signs in through the provider shows there what the organisation asks for.
        if app.config.sign_in.second_factor == SecondFactor::Optional || !self.user.is_local() {
            return Ok(false);
        }
        Ok(!app.store.second_step(self.user.id).await?.is_some_and(|step| step.active))
    }

    async fn current(app: &App, cookies: &Cookies, path: &str) -> Result<Option<Self>, StoreError> {
        let Some((user, session)) = session::current(app, cookies).await? else { return Ok(None) };
        let memberships = app.store.memberships(user.id).await?;
        let reach = Reach::new(&app.sites, user.role, &memberships);
        let words = app.texts.words(&user.lang).clone();
        Ok(Some(Self { user, session, reach, words, path: path.to_owned() }))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Staff {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        // Absent only when a route was added around the guard: then nobody gets in.
        parts.extensions.get::<Self>().cloned().ok_or(Problem::Forbidden)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Fields {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Self>().cloned().ok_or(Problem::Forbidden)
    }
}

/// Stands before every route of the desk but the sign-in: session, second
/// step where it is required, right, CSRF token, in this order. A refused form
/// is never lost: the page that says why shows the typed text again.
pub async fn guard(app: App, right: Right, request: Request, next: Next) -> Response {
    let cookies = Cookies::of(&app, request.headers());
    let path = request.uri().path().to_owned();
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let staff = match Staff::current(&app, &cookies, &path).await {
        Ok(staff) => staff,
        Err(error) => return explain(&app, None, &Problem::from(error), &Fields::default(), &path),
    };
    let (mut request, fields) = match read_form(request, changes).await {
        Ok(read) => read,
        Err(problem) => return explain(&app, staff.as_ref(), &problem, &Fields::default(), &path),
    };
    let Some(staff) = staff else {
        if changes {
            return explain(&app, None, &Problem::SignedOut, &fields, &path);
        }
        return Redirect::to(&format!("/desk/sign-in?next={path}")).into_response();
    };
    let lacking = match staff.lacks_second_step(&app).await {
        Ok(lacking) => lacking && right != Right::Enter,
        Err(error) => return explain(&app, Some(&staff), &Problem::from(error), &fields, &path),
    };
    if lacking && !changes {
        return Redirect::to("/desk/me/second").into_response();
    }
    let problem = if lacking {
        Some(Problem::SecondStep)
    } else if !staff.may(right) {
        Some(Problem::Forbidden)
    } else if changes && !session::same(&staff.session.csrf, fields.get("csrf")) {
        Some(Problem::Csrf)
    } else {
        None
    };
    if let Some(problem) = problem {
        return explain(&app, Some(&staff), &problem, &fields, &path);
    }
    request.extensions_mut().insert(staff.clone());
    request.extensions_mut().insert(fields.clone());
    let response = next.run(request).await;
    match response.extensions().get::<Problem>() {
        Some(problem) => explain(&app, Some(&staff), &problem.clone(), &fields, &path),
        None => response,
    }
}

/// Reads the form of a request that changes something; the body is spent.
pub async fn read_form(request: Request, changes: bool) -> Result<(Request, Fields), Problem> {
    if !changes {
        return Ok((request, Fields::default()));
    }
    let (parts, body) = request.into_parts();
    let bytes = to_bytes(body, MAX_FORM).await.map_err(|_| Problem::TooLarge)?;
    Ok((Request::from_parts(parts, Body::empty()), Fields::parse(&bytes)))
}

/// What a page of the desk sends along: never kept by a cache, never shown after signing out with "Back".
pub fn private(mut response: Response) -> Response {
    let no_store = axum::http::HeaderValue::from_static("no-store");
    response.headers_mut().insert(axum::http::header::CACHE_CONTROL, no_store);
    response
}
