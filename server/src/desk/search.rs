//! `/desk/search`: by name, phone, e-mail (blind index, whole words) and case number. The words come in the body of a
//! form, never in an address.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::form::Form;
use super::problem::Problem;
use super::shell::{Shell, page};
use super::view::{Row, View};
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::referrals::model::Case;
use crate::state::App;

#[derive(Template)]
#[template(path = "desk/search.html")]
struct SearchPage {
    shell: Shell,
    form: Form,
    rows: Option<Vec<Row>>,
}

/// GET /desk/search
pub async fn show(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let shell = Shell::of(&app, &staff, "desk-search-title", "search");
    page(StatusCode::OK, &SearchPage { shell, form: Form::default(), rows: None })
}

/// POST /desk/search
pub async fn find(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response, Problem> {
    let shell = Shell::of(&app, &staff, "desk-search-title", "search");
    let mut form = Form::of(&fields, "search");
    let typed = fields.get("words").to_owned();
    if typed.is_empty() {
        form.wrong(&staff.words, "words", "desk-error-words");
        return page(StatusCode::UNPROCESSABLE_ENTITY, &SearchPage { shell, form, rows: None });
    }
    let view = View::new(&app, &staff).await?;
    let member = staff.reach.member();
    let mut found: Vec<Case> = app.store.case_by_number(&typed, member).await?.into_iter().collect();
    for organisation in staff.reach.organisations() {
        let tokens = app.keys.index_query(organisation, &typed);
        if !tokens.is_empty() {
            found.extend(app.store.search(organisation, &tokens, member).await?);
        }
    }
    found.retain(|case| staff.reach.sees(case));
    found.sort_by_key(|case| std::cmp::Reverse((case.created, case.id)));
    found.dedup_by_key(|case| case.id);
    let rows = found.iter().map(|case| view.row(case, true)).collect();
    page(StatusCode::OK, &SearchPage { shell, form, rows: Some(rows) })
}
