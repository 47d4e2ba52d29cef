//! Who works at the desk: passwords, sessions, rights, the guard at the door.

pub mod author;
pub mod fields;
pub mod me;
pub mod password;
pub mod reach;
pub mod rights;
pub mod session;
pub mod sign_in;
pub mod staff;

use axum::Router;
use axum::routing::get;

use crate::state::App;

pub use staff::Staff;

/// The one page of the desk that stands before the guard.
pub fn routes() -> Router<App> {
    Router::new().route("/desk/sign-in", get(sign_in::show).post(sign_in::submit))
}
