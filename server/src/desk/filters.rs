//! Filters of a queue under a name of one's own.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::form::Form;
use super::posted::Posted;
use super::problem::Problem;
use super::queue::{Asked, Show, known};
use super::shell::go;
use crate::auth::staff::Staff;
use crate::state::App;
use crate::store::{Filter, SavedFilter, StoreError};

/// Longest name of a filter, in characters.
const LONGEST: usize = 40;

/// A filter as the page of its queue shows it.
pub struct Saved {
    /// Its name.
    pub name: String,
    /// The list under it.
    pub href: String,
    /// It is the one that is open.
    pub here: bool,
}

/// One's own filters of a queue; `asked`: the filter that is open.
///
/// # Errors
/// When the database cannot be read.
pub async fn of(app: &App, staff: &Staff, queue: &str, asked: &Asked) -> Result<Vec<Saved>, StoreError> {
    let now = asked.kept();
    let filters = app.store.saved_filters(staff.user.id, queue).await?;
    let saved = |filter: SavedFilter| Saved {
        here: filter.asked == now,
        href: format!("/desk/queues/{queue}?{}", filter.asked),
        name: filter.name,
    };
    Ok(filters.into_iter().map(saved).collect())
}

/// POST /desk/queues/{id}/filters: keeps the filter that is open.
pub async fn save(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    known(&app, &staff, &id).ok_or(Problem::Missing)?;
    let asked = Asked::of(&fields);
    let name: String = fields.get("filter-name").chars().filter(|c| !c.is_control()).collect();
    let mut form = Form::of(&fields, "filters");
    let words = &staff.words;
    if asked.filter() == Filter::default() {
        form.wrong(words, "filter-name", "typing-filter-none");
    } else if name.is_empty() {
        form.wrong(words, "filter-name", "typing-filter-name-missing");
    } else if name.chars().count() > LONGEST {
        form.wrong(words, "filter-name", "typing-filter-name-long");
    } else {
        let filter = SavedFilter { name, asked: asked.kept() };
        match app.store.save_filter(staff.user.id, &id, filter).await {
            Ok(()) => {
                let to = format!("/desk/queues/{id}?{}&done=desk-done-filter-saved", asked.kept());
                return Ok(Redirect::to(&to).into_response());
            }
            Err(StoreError::Refused(_)) => form.wrong(words, "filter-name", "typing-filters-full"),
            Err(error) => return Err(error.into()),
        }
    }
    Show { asked, form, done: None }.of(&app, &staff, &id, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// POST /desk/queues/{id}/unfilter: deletes one by its name.
pub async fn discard(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    known(&app, &staff, &id).ok_or(Problem::Missing)?;
    app.store.drop_filter(staff.user.id, &id, fields.get("filter-name")).await?;
    Ok(go(&format!("/desk/queues/{id}"), "desk-done-filter-gone"))
}
