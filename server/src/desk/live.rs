//! `/desk/live`: tells an open page that something on it has changed. What is sent is a token made of what these eyes may
//! see, and nothing else: no name, no number, no text. Whose page it is and what they may see is asked again while the
//! stream is open.

use std::collections::{BTreeMap, VecDeque};
use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::HeaderValue;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{Stream, unfold};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use tokio::sync::{Notify, watch};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::home::Facts;
use super::problem::Problem;
use super::queue;
use crate::auth::rights::Right;
use crate::auth::staff::{Staff, private};
use crate::referrals::model::Case;
use crate::state::App;
use crate::store::Listing;

/// Rights are asked again after so long at the latest: five seconds are promised.
const CHECK: Duration = Duration::from_secs(3);
/// A sign of life, so that no proxy takes the stream for dead.
const BEAT: Duration = Duration::from_secs(15);
/// When the stream breaks, the browser comes back after so long.
const RETRY: Duration = Duration::from_secs(3);

/// Streams that one person may hold open on one server. Whoever opens one more closes the oldest, and its page asks now and
/// then instead.
const MOST: usize = 6;

/// The open streams, by person.
#[derive(Default)]
pub struct Streams(Mutex<BTreeMap<Uuid, VecDeque<Arc<Notify>>>>);

/// One stream's place among its person's; given back when the stream ends.
struct Seat {
    app: App,
    user: Uuid,
    /// Told when a newer one took its place.
    given_up: Arc<Notify>,
}

impl Streams {
    fn locked(&self) -> std::sync::MutexGuard<'_, BTreeMap<Uuid, VecDeque<Arc<Notify>>>> {
        // Nothing in there can be left half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place for one more; the oldest beyond [`MOST`] is told to go.
    fn take(&self, user: Uuid) -> Arc<Notify> {
        let own = Arc::new(Notify::new());
        let mut all = self.locked();
        let seats = all.entry(user).or_default();
        seats.push_back(own.clone());
        while seats.len() > MOST {
            if let Some(oldest) = seats.pop_front() {
                oldest.notify_one();
            }
        }
        own
    }

    fn give_back(&self, user: Uuid, own: &Arc<Notify>) {
        let mut all = self.locked();
        if let Some(seats) = all.get_mut(&user) {
            seats.retain(|seat| !Arc::ptr_eq(seat, own));
            if seats.is_empty() {
                all.remove(&user);
            }
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.app.streams.give_back(self.user, &self.given_up);
    }
}

/// What a page shows.
#[derive(Clone, Debug)]
pub enum Scope {
    /// `/desk`.
    Home,
    /// A queue under its filter.
    Queue(String, queue::Asked),
    /// One case.
    Case(Uuid),
}

/// How an open page learns that it is old.
#[derive(Clone)]
pub struct Live {
    /// Where to listen.
    pub address: String,
    /// What the page showed when it was made.
    pub token: String,
    /// Where the page is read anew.
    pub page: String,
}

/// What the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    on: String,
}

impl Scope {
    fn of(asked: &Asked, filter: queue::Asked) -> Option<Self> {
        match asked.on.split_once(':') {
            None if asked.on == "home" => Some(Self::Home),
            Some(("queue", id)) => Some(Self::Queue(id.to_owned(), filter)),
            Some(("case", id)) => id.parse().ok().map(Self::Case),
            _ => None,
        }
    }

    fn live(&self, token: String) -> Live {
        let (on, page) = match self {
            Self::Home => ("home".to_owned(), "/desk".to_owned()),
            Self::Queue(id, asked) => (format!("queue:{id}"), asked.here(id)),
            Self::Case(id) => (format!("case:{id}"), format!("/desk/cases/{id}")),
        };
        let filter = page.split_once('?').map_or_else(String::new, |(_, asked)| format!("&{asked}"));
        Live { address: format!("/desk/live?on={on}{filter}"), token, page }
    }
}

/// For a page that is being made. Asked before anything on it is read: what changes in between is told, not missed.
///
/// # Errors
/// When the database cannot be read, or these eyes may not see it.
pub async fn of(app: &App, staff: &Staff, scope: &Scope) -> Result<Live, Problem> {
    let token = token(app, staff, scope).await?.ok_or(Problem::Missing)?;
    Ok(scope.live(token))
}

/// A token of what the page shows to these eyes; `None` when they may not see it at all.
async fn token(app: &App, staff: &Staff, scope: &Scope) -> Result<Option<String>, Problem> {
    let mut seen = Seen::default();
    match scope {
        Scope::Home => Facts::read(app, staff).await?.seen(&mut seen),
        Scope::Queue(id, asked) => {
            if queue::known(app, staff, id).is_none() {
                return Ok(None);
            }
            let listing = queue::listing(app, id, asked).await?;
            let open = app.store.queue_states().await?.get(id).is_none_or(|state| state.open);
            seen.list(staff, &listing, open);
        }
        Scope::Case(id) => {
            let case = app.store.case(*id).await?.filter(|case| staff.reach.sees(case));
            let Some(case) = case else { return Ok(None) };
            seen.cases([&case]);
            seen.add(app.store.events_count(*id).await?);
        }
    }
    Ok(Some(seen.token()))
}

/// For the first page.
pub fn home(facts: &Facts) -> Live {
    let mut seen = Seen::default();
    facts.seen(&mut seen);
    Scope::Home.live(seen.token())
}

/// For a queue's page.
pub fn queue(id: &str, asked: &queue::Asked, staff: &Staff, listing: &Listing, open: bool) -> Live {
    let mut seen = Seen::default();
    seen.list(staff, listing, open);
    Scope::Queue(id.to_owned(), asked.clone()).live(seen.token())
}

/// Collects what stands on a page.
#[derive(Default)]
pub struct Seen(Sha256);

impl Seen {
    pub fn cases<'a>(&mut self, cases: impl IntoIterator<Item = &'a Case>) {
        for case in cases {
            self.add(format!("{} {}", case.id, case.version));
        }
    }

    fn list(&mut self, staff: &Staff, listing: &Listing, open: bool) {
        self.cases(listing.cases.iter().filter(|case| staff.reach.sees(case)));
        self.add(open);
    }

    pub fn add(&mut self, what: impl std::fmt::Display) {
        self.0.update(format!("{what}\n"));
    }

    fn token(self) -> String {
        data_encoding::HEXLOWER.encode(&self.0.finalize()[..8])
    }
}

/// GET /desk/live: the token now, and again whenever it is another.
pub async fn stream(
    State(app): State<App>,
    staff: Staff,
    Query(asked): Query<Asked>,
    Query(filter): Query<queue::Asked>,
) -> Result<Response, Problem> {
    let scope = Scope::of(&asked, filter).ok_or(Problem::Missing)?;
    // Listening first: what changes while the first token is made beats again.
    let (pulse, ends) = (app.store.pulse(), app.store.listening_ends());
    let first = token(&app, &staff, &scope).await?.ok_or(Problem::Missing)?;
    let (user, given_up) = (staff.user.id, app.streams.take(staff.user.id));
    let seat = Seat { app: app.clone(), user, given_up };
    let listener = Listener { app, staff, scope, pulse, ends, seat };
    let stream = Sse::new(listener.events(first)).keep_alive(KeepAlive::new().interval(BEAT));
    let mut response = private(stream.into_response());
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

/// GET /desk/live/state: the token, for browsers to which no stream comes through.
pub async fn state(
    State(app): State<App>,
    staff: Staff,
    Query(asked): Query<Asked>,
    Query(filter): Query<queue::Asked>,
) -> Result<Response, Problem> {
    let scope = Scope::of(&asked, filter).ok_or(Problem::Missing)?;
    let token = token(&app, &staff, &scope).await?.ok_or(Problem::Missing)?;
    Ok(private(Json(json!({ "token": token })).into_response()))
}

struct Listener {
    app: App,
    staff: Staff,
    scope: Scope,
    pulse: watch::Receiver<u64>,
    ends: CancellationToken,
    seat: Seat,
}

enum Step {
    First(String),
    Listen(String),
    Ended,
}

type Sent = Result<Event, Infallible>;

impl Listener {
    fn events(self, first: String) -> impl Stream<Item = Sent> {
        unfold((self, Step::First(first)), async |(mut listener, step)| match step {
            Step::First(token) => {
                let event = Event::default().event("state").retry(RETRY).data(&token);
                Some((Ok(event), (listener, Step::Listen(token))))
            }
            Step::Listen(token) => {
                let (event, step) = listener.next(token).await?;
                Some((Ok(event), (listener, step)))
            }
            Step::Ended => None,
        })
    }

    /// Waits for another token. `None`: the server stops, and the browser shall come back to the next.
    async fn next(&mut self, token: String) -> Option<(Event, Step)> {
        let end = || Some((Event::default().event("end").data(""), Step::Ended));
        let given_up = self.seat.given_up.clone();
        loop {
            let changed = tokio::select! {
                () = self.ends.cancelled() => return None,
                // Not closed without a word: the browser would come back and push out the next one.
                () = given_up.notified() => return Some((Event::default().event("ask").data(""), Step::Ended)),
                beat = self.pulse.changed() => { beat.ok()?; true }
                () = tokio::time::sleep(CHECK) => false,
            };
            // When the database does not say who this is, it is nobody.
            let Ok(Some(staff)) = self.staff.again(&self.app, Right::ReadCases).await else { return end() };
            let moved = staff.reach != self.staff.reach;
            self.staff = staff;
            if !changed && !moved {
                continue;
            }
            match self.token().await {
                Ok(Some(now)) if now != token => {
                    return Some((Event::default().event("state").data(&now), Step::Listen(now)));
                }
                Ok(Some(_)) => {}
                Ok(None) | Err(_) => return end(),
            }
        }
    }

    async fn token(&self) -> Result<Option<String>, Problem> {
        token(&self.app, &self.staff, &self.scope).await
    }
}
