//! `/desk/help`: the guide to the desk, and the keys with their switch. A single key does nothing until somebody has
//! switched keys on for themselves: whoever speaks to the computer, or touches a key by mistake, is not led astray.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::home::Said;
use super::problem::Problem;
use super::shell::{Shell, go, page};
use crate::auth::fields::Fields;
use crate::auth::rights::Right;
use crate::auth::staff::Staff;
use crate::state::App;

/// The keys and what each does. The pages carry them as `data-key`, or `assets/typing.js` knows them.
pub const KEYS: [(&str, &str); 12] = [
    ("1", "help-key-home"),
    ("2", "help-key-search"),
    ("3", "help-key-admin"),
    ("4", "help-key-team"),
    ("0", "help-key-help"),
    ("j", "help-key-next"),
    ("k", "help-key-previous"),
    ("a", "help-key-actions"),
    ("c", "help-key-contact"),
    ("n", "help-key-note"),
    ("h", "help-key-history"),
    ("u", "help-key-new-state"),
];

#[derive(Template)]
#[template(path = "desk/help.html")]
struct Help {
    shell: Shell,
    on: bool,
    keys: Vec<(&'static str, &'static str)>,
}

/// GET /desk/help
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let oversees = staff.may(Right::Oversee);
    let of_leads = |does: &str| matches!(does, "help-key-admin" | "help-key-team");
    let keys = KEYS.into_iter().filter(|(_, does)| oversees || !of_leads(does)).collect();
    let shell = Shell::of(&app, &staff, "help-title", "help").after(said.done.as_deref());
    page(StatusCode::OK, &Help { shell, on: staff.shortcuts, keys })
}

/// POST /desk/help/shortcuts: kept with the account.
pub async fn shortcuts(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response, Problem> {
    let on = match fields.get("shortcuts") {
        "on" => true,
        "off" => false,
        _ => return Err(Problem::Missing),
    };
    app.store.set_shortcuts(staff.user.id, on).await?;
    Ok(go("/desk/help", if on { "desk-done-keys-on" } else { "desk-done-keys-off" }))
}
