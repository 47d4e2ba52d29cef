//! `/health/live`: the process answers. `/health/ready`: the database reads and writes.

use axum::extract::State;
use axum::http::StatusCode;

use crate::state::App;

/// The process answers.
pub async fn live() -> &'static str {
    "live\n"
}

/// The database reads and writes.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.store.ready().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
        }
    }
}
