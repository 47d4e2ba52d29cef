//! Whose form it is that came too late: after its session ended, or from a page older than the session. Nothing can be
//! done with such a form but one thing: keeping what was typed for the person who typed it.

use super::session::{self, Cookies};
use crate::state::App;
use crate::store::{StoreError, User};

/// The member of staff on whose page a form stood whose token is not that of the running session. `live`: who is
/// signed in now.
///
/// Two things must be true: this browser is, or lately was, signed in as that person, and the token is the secret of a
/// session of exactly that person. An account that may not sign in is nobody.
///
/// # Errors
/// When the database cannot be read.
pub async fn of(
    app: &App,
    cookies: &Cookies,
    live: Option<&User>,
    token: &str,
) -> Result<Option<User>, StoreError> {
    let mut people: Vec<User> = live.cloned().into_iter().collect();
    for hash in cookies.ended() {
        people.extend(app.store.whose_session(hash).await?);
    }
    for user in people.into_iter().filter(|user| session::may_sign_in(app, user)) {
        let secrets = app.store.form_secrets(user.id).await?;
        if secrets.iter().any(|secret| session::same(secret, token)) {
            return Ok(Some(user));
        }
    }
    Ok(None)
}
