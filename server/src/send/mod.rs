//! Sending to a counsellor: the contact page, the receipt, the state of a case by code, and being counted.
//!
//! Nothing is stored before the person presses send. These pages live on Suunta's own origin, where the city page's
//! scripts cannot read what is typed.

pub mod business_id;
pub mod form;
pub mod pages;
mod plan;
pub mod referral;
mod status;
pub mod submit;

use axum::Router;
use axum::routing::{get, post};

use crate::config::site::Site;
use crate::i18n::Words;
use crate::state::App;
use crate::web::page::{self, Call};

/// The routes of sending and of the status.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/s/{site}/{lang}/send", get(submit::wait).post(submit::contact))
        .route("/s/{site}/{lang}/send/answers", post(submit::hand_over))
        .route("/s/{site}/{lang}/submit", post(submit::submit))
        .route("/status", get(status::ask).post(status::open))
        .route("/status/correct", post(status::correct))
        .route("/status/contest", post(status::contest))
        .route("/status/outcome", post(status::outcome))
        .route("/status/withdraw", post(status::withdraw))
        .route("/status/step", post(plan::step))
        .route("/status/unshare", post(plan::unshare))
        .route("/status/message", post(plan::message))
        .route("/status/appointment", post(plan::appointment))
}

/// "Would you rather call?" with the site's phone and hours.
pub fn call(words: &Words, site: &Site) -> Call {
    page::call(words, site, "send-rather-call")
}
