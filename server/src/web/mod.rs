//! What all pages stand on: errors, security headers, limits, layout, health, logs, and the router that joins the rooms.

pub mod body;
pub mod client;
pub mod errors;
mod health;
pub mod limits;
mod log;
pub mod page;
pub mod security;

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

use crate::state::App;
use crate::{auth, desk, embed, events, feedback, instruments, plain, send, statement};

/// No request takes longer.
const TIME_LIMIT: Duration = Duration::from_secs(30);

/// The whole service.
pub fn router(app: App) -> Router {
    Router::new()
        .merge(embed::routes())
        .merge(plain::routes())
        .merge(send::routes())
        .merge(feedback::routes())
        .merge(events::routes())
        .merge(instruments::routes())
        .merge(statement::routes())
        .merge(auth::routes())
        .merge(desk::routes(&app))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .fallback(async || errors::AppError::not_found())
        .method_not_allowed_fallback(async || errors::AppError::not_found())
        .layer(DefaultBodyLimit::max(body::LIMIT))
        .layer(from_fn(body::swallow))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, TIME_LIMIT))
        .layer(CatchPanicLayer::custom(|_panic: Box<dyn std::any::Any + Send>| {
            // The panic's words may hold what somebody typed: they are not written anywhere.
            axum::response::IntoResponse::into_response(errors::AppError::broken(&"a handler panicked"))
        }))
        .layer(from_fn_with_state(app.clone(), errors::render))
        .layer(from_fn(security::headers))
        .layer(from_fn(log::line))
        .with_state(app)
}
