//! `/desk/search`: by name, phone, e-mail (blind index, whole words), case number, area and need. What is sought comes in
//! the body of a form, never in an address.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use suunta_shared::situation::Barrier;

use super::form::Form;
use super::problem::Problem;
use super::shell::{Shell, page};
use super::view::{Row, View};
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::referrals::model::Case;
use crate::referrals::plan::SharedPart;
use crate::state::App;
use crate::store::Sought;

#[derive(Template)]
#[template(path = "desk/search.html")]
struct SearchPage {
    shell: Shell,
    form: Form,
    areas: Vec<(String, String)>,
    needs: Vec<(String, String)>,
    rows: Option<Vec<Row>>,
    /// Older cases were not looked at.
    cut: bool,
}

impl View<'_> {
    fn search_page(&self, form: Form, rows: Option<Vec<Row>>, cut: bool) -> SearchPage {
        let words = self.words;
        let need = |barrier: &Barrier| {
            (barrier.name().to_owned(), words.t(&format!("desk-need-{}", barrier.name())))
        };
        SearchPage {
            shell: Shell::of(self.app, self.staff, "desk-search-title", "search"),
            form,
            areas: self.areas(),
            needs: Barrier::ALL.iter().map(need).collect(),
            rows,
            cut,
        }
    }

    /// The municipalities of the sites in which the reader may search.
    fn areas(&self) -> Vec<(String, String)> {
        let mine: Vec<&str> = self.staff.reach.organisations().collect();
        let sites = self.app.sites.values();
        let sites = sites.filter(|site| site.organisations.iter().any(|own| mine.contains(&own.id.as_str())));
        let mut areas: Vec<(String, String)> = sites
            .flat_map(|site| &site.municipalities)
            .map(|place| (place.id.clone(), self.pick(&place.name)))
            .collect();
        areas.sort_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
        areas.dedup();
        areas
    }
}

/// GET /desk/search
pub async fn show(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let view = View::new(&app, &staff).await?;
    page(StatusCode::OK, &view.search_page(Form::default(), None, false))
}

/// POST /desk/search
pub async fn find(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response, Problem> {
    let view = View::new(&app, &staff).await?;
    let mut form = Form::of(&fields, "search");
    let typed = fields.get("words").to_owned();
    let given = |name: &str| Some(fields.get(name).to_owned()).filter(|value| !value.is_empty());
    let sought = Sought { tokens: Vec::new(), area: given("area"), need: given("need") };
    if typed.is_empty() && sought == Sought::default() {
        form.wrong(&staff.words, "words", "desk-error-words");
        return page(StatusCode::UNPROCESSABLE_ENTITY, &view.search_page(form, None, false));
    }
    let (member, unseen) = (staff.reach.member(), staff.reach.unseen());
    let mut found: Vec<Case> = app.store.case_by_number(&typed, member).await?.into_iter().collect();
    found.retain(|case| fits(case, &sought));
    let mut cut = false;
    for organisation in staff.reach.organisations() {
        let tokens = app.keys.index_query(organisation, &typed);
        // Words of which none can be sought find nothing, not everything in the area.
        if typed.is_empty() || !tokens.is_empty() {
            let sought = Sought { tokens, ..sought.clone() };
            let more = app.store.search_by(organisation, &sought, member, &unseen).await?;
            cut |= more.cut;
            found.extend(more.cases);
        }
    }
    found.retain(|case| staff.reach.sees(case));
    found.sort_by_key(|case| std::cmp::Reverse((case.created, case.id)));
    found.dedup_by_key(|case| case.id);
    let rows = found.iter().map(|case| view.row(case, true)).collect();
    page(StatusCode::OK, &view.search_page(form, Some(rows), cut))
}

/// A case that was found by its number has the area and the need that are sought, as far as the reader is shown them.
fn fits(case: &Case, sought: &Sought) -> bool {
    let shown = !case.hidden.contains(&SharedPart::Situation);
    let area = sought.area.as_ref().is_none_or(|area| shown && case.area.as_ref() == Some(area));
    area && sought.need.as_ref().is_none_or(|need| shown && case.barriers.contains(need))
}
