//! Events: who has a place, who waits for one, and when an event is (pure), and the pages on which people find events, sign up and
//! take their name off. What is arranged at the desk stands in [`crate::desk::events`], what is stored in [`crate::store`].
//!
//! A room of its own beside [`crate::meetings`]: an event may hold an evening of meetings, most do not, and who comes to an
//! event changes for other reasons than who meets whom there.

mod calendar;
mod feed;
mod list;
pub mod near;
mod one;
mod own;
pub mod places;
mod sign_up;
pub mod times;
pub mod words;

use axum::Router;
use axum::routing::{get, post};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::config::Config;
use crate::crypto::Keyring;
use crate::state::App;

#[cfg(test)]
mod places_tests;

/// The routes of events.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/events/{site}", get(list::show))
        .route("/events/{site}/calendar.ics", get(calendar::all))
        .route("/events/{site}/{id}", get(one::show).post(sign_up::take))
        .route("/events/{site}/{id}/event.ics", get(calendar::one))
        .route("/e/{code}", get(own::show))
        .route("/e/{code}/accept", post(own::accept))
        .route("/e/{code}/cancel", post(own::cancel))
        .route("/v1/sites/{site}/events", get(feed::show))
}

/// Who has signed up, as it is sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Guest {
    /// Name; empty for somebody whose contact data nobody but their counsellors may see.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// E-mail address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Phone number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
}

/// The private page of a sign-up.
pub fn own_page(config: &Config, keys: &Keyring, sign_up: Uuid) -> String {
    format!("{}/e/{}", config.server.public_url, keys.sign_up_code(sign_up))
}
