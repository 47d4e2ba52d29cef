//! Takes the second step of an account away: for a colleague whose phone is lost and whose recovery codes are too.

use axum::extract::{Path, State};
use axum::response::Response;

use super::accounts::find;
use crate::auth::staff::Staff;
use crate::desk::problem::Problem;
use crate::desk::shell::go;
use crate::state::App;
use crate::store::Actor;

/// POST second: the account's sessions end; signing in takes the password alone until it is set up again.
pub async fn take(State(app): State<App>, staff: Staff, Path(id): Path<String>) -> Result<Response, Problem> {
    let (user, _) = find(&app, &staff, &id).await?;
    // One's own is turned off on one's own account, with the password and a code.
    if user.id == staff.user.id {
        return Err(Problem::Forbidden);
    }
    app.store.take_second_step(user.id, Actor::Staff(staff.user.id)).await?;
    Ok(go(&format!("/desk/admin/accounts/{}", user.id), "admin-done-second"))
}
