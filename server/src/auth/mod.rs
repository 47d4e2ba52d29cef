//! Who works at the desk: passwords, sessions, rights, the guard at the door.

pub mod author;
pub mod fields;
pub mod me;
pub mod password;
pub mod provider;
pub mod reach;
pub mod rights;
pub mod second_step;
pub mod session;
pub mod sign_in;
pub mod sign_in_code;
pub mod staff;
pub mod totp;
pub mod upload;

use axum::Router;
use axum::routing::get;

use crate::state::App;

pub use staff::Staff;

/// The pages of the desk that stand before the guard.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/desk/sign-in", get(sign_in::show).post(sign_in::submit))
        .route("/desk/sign-in/code", get(sign_in_code::show).post(sign_in_code::submit))
        .route(provider::START, get(provider::start))
        .route(provider::BACK, get(provider::callback))
}
