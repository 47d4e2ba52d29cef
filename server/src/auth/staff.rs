//! The door of the desk: who is signed in, may they do this, does the form come from our own page.

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Request};
use axum::http::Method;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::author;
use super::fields::Fields;
use super::reach::Reach;
use super::rights::{Right, may};
use super::session::{self, Cookies};
use super::upload;
use crate::config::SecondFactor;
use crate::desk::drafts;
use crate::desk::problem::{Problem, Refused, Safe, explain};
use crate::i18n::Words;
use crate::state::App;
use crate::store::{FeedbackCounts, Session, StoreError, User};
use crate::web::body;

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
    /// Single keys do something for them.
    pub shortcuts: bool,
    /// How much feedback waits, where they answer it and see a page.
    pub feedback: Option<FeedbackCounts>,
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
        let found = if path.starts_with("/desk/live") {
            session::known(app, cookies).await?
        } else {
            session::current(app, cookies).await?
        };
        match found {
            Some((user, session)) => Self::with(app, user, session, path).await.map(Some),
            None => Ok(None),
        }
    }

    async fn with(app: &App, user: User, session: Session, path: &str) -> Result<Self, StoreError> {
        let memberships = app.store.memberships(user.id).await?;
        let reach = Reach::new(&app.sites, user.role, &memberships);
        let words = app.texts.words(&user.lang).clone();
        let shortcuts = app.store.shortcuts(user.id).await?;
        let feedback = if may(user.role, Right::AnswerFeedback) && !path.starts_with("/desk/live") {
            Some(app.store.feedback_counts(&reach.sites()).await?)
        } else {
            None
        };
        Ok(Self { user, session, reach, words, path: path.to_owned(), shortcuts, feedback })
    }

    /// The same person as they are now, with the rights they have now; nobody when their session has ended. For what
    /// stays open longer than a request.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn again(&self, app: &App, right: Right) -> Result<Option<Self>, StoreError> {
        let Some((user, session)) = session::still(app, &self.session).await? else { return Ok(None) };
        let now = Self::with(app, user, session, &self.path).await?;
        Ok(Some(now).filter(|staff| staff.may(right)))
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

/// Stands before every route of the desk but the sign-in: session, second step where it is required, right, CSRF token,
/// in this order. A refused form is never lost: what was typed is kept as a draft for whoever typed it, and where nobody
/// knows who that is, the page that says why shows it again.
pub async fn guard(app: App, right: Right, request: Request, next: Next) -> Response {
    let cookies = Cookies::of(&app, request.headers());
    let path = request.uri().path().to_owned();
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let json = drafts::wants_json(request.headers());
    let staff = match Staff::current(&app, &cookies, &path).await {
        Ok(staff) => staff,
        Err(error) => return explain(&app, None, &Problem::from(error), &Fields::default(), &path),
    };
    let most = if staff.is_some() { body::limit(&path) } else { body::LIMIT };
    let (mut request, fields) = match read_up_to(request, changes, most).await {
        Ok(read) => read,
        Err(problem) => return explain(&app, staff.as_ref(), &problem, &Fields::default(), &path),
    };
    let Some(staff) = staff else {
        if changes {
            let safe = keep(&app, &cookies, None, &fields, &path).await;
            let problem = &Problem::SignedOut;
            return Refused { problem, fields: &fields, path: &path, safe, json }.page(&app, None);
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
        let safe = match problem {
            Problem::Csrf => keep(&app, &cookies, Some(&staff.user), &fields, &path).await,
            _ => Safe::No,
        };
        return Refused { problem: &problem, fields: &fields, path: &path, safe, json }
            .page(&app, Some(&staff));
    }
    request.extensions_mut().insert(staff.clone());
    request.extensions_mut().insert(fields.clone());
    let response = next.run(request).await;
    match response.extensions().get::<Problem>() {
        Some(problem) => {
            let kept = changes && drafts::rescue(&app, &staff.user, &path, &fields).await;
            let safe = if kept { Safe::Own } else { Safe::No };
            Refused { problem, fields: &fields, path: &path, safe, json }.page(&app, Some(&staff))
        }
        None => response,
    }
}

/// Keeps the text of a form whose token is not that of the running session, if it can be known whose it is.
async fn keep(app: &App, cookies: &Cookies, live: Option<&User>, fields: &Fields, path: &str) -> Safe {
    let author = match author::of(app, cookies, live, fields.get("csrf")).await {
        Ok(author) => author,
        Err(error) => {
            tracing::warn!(%error, "a typed text could not be kept");
            None
        }
    };
    match author {
        Some(author) if drafts::rescue(app, &author, path, fields).await => {
            if live.is_none_or(|live| live.id == author.id) { Safe::Own } else { Safe::Others }
        }
        _ => Safe::No,
    }
}

/// Reads the form of a request that changes something; the body is spent.
pub async fn read_form(request: Request, changes: bool) -> Result<(Request, Fields), Problem> {
    read_up_to(request, changes, body::LIMIT).await
}

/// The same for a form of up to so many bytes. A file that comes with it is left as an [`Upload`].
async fn read_up_to(request: Request, changes: bool, most: usize) -> Result<(Request, Fields), Problem> {
    if !changes {
        return Ok((request, Fields::default()));
    }
    let (mut parts, body) = request.into_parts();
    let bytes = to_bytes(body, most).await.map_err(|_| Problem::TooLarge)?;
    let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let fields = match multer::parse_boundary(kind) {
        Ok(boundary) => {
            let (fields, upload) = upload::read(bytes, boundary).await;
            parts.extensions.insert(upload);
            fields
        }
        Err(_) => Fields::parse(&bytes),
    };
    Ok((Request::from_parts(parts, Body::empty()), fields))
}

/// What a page of the desk sends along: never kept by a cache, never shown after signing out with "Back".
pub fn private(mut response: Response) -> Response {
    let no_store = axum::http::HeaderValue::from_static("no-store");
    response.headers_mut().insert(axum::http::header::CACHE_CONTROL, no_store);
    response
}
