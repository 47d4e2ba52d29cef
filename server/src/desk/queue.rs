//! `/desk/queues/{id}`: a queue's cases, oldest deadline first, page by page.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use serde::Deserialize;
use suunta_shared::situation::{Barrier, Goal};
use uuid::Uuid;

use super::filters::{self, Saved};
use super::form::Form;
use super::home::Said;
use super::live;
use super::problem::Problem;
use super::shell::{Shell, page};
use super::view::{Chip, Row, View};
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::config::site::{Queue, Site};
use crate::referrals::model::State as CaseState;
use crate::state::App;
use crate::store::{Filter, Listing, Page, StoreError};

/// The address of a list: filters and the place in it; nothing about a person.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    need: String,
    lang: String,
    area: String,
    after: String,
}

impl Asked {
    /// Unknown values filter nothing: an old bookmark still shows the list.
    pub(super) fn filter(&self) -> Filter {
        let given = |value: &str| (!value.is_empty()).then(|| value.to_owned());
        let named = |kind: &str| self.need.strip_prefix(kind).and_then(|rest| rest.strip_prefix(':'));
        Filter {
            lang: given(&self.lang),
            area: given(&self.area),
            goal: named("goal").and_then(Goal::from_name).map(|goal| goal.name().to_owned()),
            barrier: named("barrier").and_then(Barrier::from_name).map(|barrier| barrier.name().to_owned()),
            state: CaseState::from_name(&self.state).filter(|state| OPEN.contains(state)),
            ..Filter::default()
        }
    }

    pub(super) fn place(&self) -> Option<(Timestamp, Uuid)> {
        let (millis, id) = self.after.split_once('.')?;
        Some((Timestamp::from_millisecond(millis.parse().ok()?).ok()?, id.parse().ok()?))
    }

    /// The filter that came with a form.
    pub(super) fn of(fields: &Fields) -> Self {
        let field = |name| fields.get(name).to_owned();
        Self {
            state: field("state"),
            need: field("need"),
            lang: field("lang"),
            area: field("area"),
            after: String::new(),
        }
    }

    /// The filter alone, as it is kept.
    pub(super) fn kept(&self) -> String {
        self.address("", None).split_once('?').map_or_else(String::new, |(_, asked)| asked.to_owned())
    }

    /// The address of the page itself.
    pub(super) fn here(&self, queue: &str) -> String {
        self.address(queue, self.place())
    }

    fn address(&self, queue: &str, after: Option<(Timestamp, Uuid)>) -> String {
        let clean = |value: &str| -> String {
            value.chars().filter(|c| c.is_ascii_alphanumeric() || "-:_".contains(*c)).collect()
        };
        let mut parts: Vec<String> =
            [("state", &self.state), ("need", &self.need), ("lang", &self.lang), ("area", &self.area)]
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| format!("{name}={}", clean(value)))
                .collect();
        if let Some((at, id)) = after {
            parts.push(format!("after={}.{id}", at.as_millisecond()));
        }
        let asked = if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) };
        format!("/desk/queues/{queue}{asked}")
    }
}

const OPEN: [CaseState; 4] = [CaseState::New, CaseState::Claimed, CaseState::InContact, CaseState::Planned];

#[derive(Template)]
#[template(path = "desk/queue.html")]
struct QueuePage {
    shell: Shell,
    queue: Head,
    filter: Form,
    filtered: bool,
    saved: Vec<Saved>,
    save: Form,
    states: Vec<(String, String)>,
    needs: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    areas: Vec<(String, String)>,
    rows: Vec<Row>,
    first: Option<String>,
    more: Option<String>,
}

struct Head {
    id: String,
    name: String,
    organisation: String,
    chips: Vec<Chip>,
}

/// The queue, if these eyes may see its list.
pub(super) fn known<'a>(app: &'a App, staff: &Staff, id: &str) -> Option<(&'a Site, &'a Queue)> {
    app.queue(id).filter(|_| staff.reach.sees_queue(id))
}

/// The page of the list that was asked for.
pub(super) async fn listing(app: &App, id: &str, asked: &Asked) -> Result<Listing, StoreError> {
    let page = Page { after: asked.place(), ..Page::default() };
    app.store.queue(&[id.to_owned()], &asked.filter(), page).await
}

/// GET /desk/queues/{id}
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let show = Show { asked, done: said.done, form: Form::default() };
    show.of(&app, &staff, &id, StatusCode::OK).await
}

/// How the list is shown: as it is, or again after a form that could not be taken.
pub(super) struct Show {
    /// Filters and place.
    pub asked: Asked,
    /// What was typed to save the filter.
    pub form: Form,
    /// What was just done.
    pub done: Option<String>,
}

impl Show {
    /// Makes the page.
    ///
    /// # Errors
    /// When the database cannot be read, or these eyes may not see the queue.
    pub async fn of(
        self,
        app: &App,
        staff: &Staff,
        id: &str,
        status: StatusCode,
    ) -> Result<Response, Problem> {
        let Self { asked, form, done } = self;
        let (site, queue) = known(app, staff, id).ok_or(Problem::Missing)?;
        let view = View::new(app, staff).await?;
        let states = app.store.queue_states().await?;
        let filter = asked.filter();
        let filtered = filter != Filter::default();
        let listing = listing(app, id, &asked).await?;
        let open = states.get(&queue.id).is_none_or(|state| state.open);
        let live = live::queue(id, &asked, staff, &listing, open);
        let words = view.words;
        let goals =
            Goal::ALL.iter().map(|g| (format!("goal:{}", g.name()), format!("desk-need-{}", g.name())));
        let barriers =
            Barrier::ALL.iter().map(|b| (format!("barrier:{}", b.name()), format!("desk-need-{}", b.name())));
        let name = view.pick(&queue.name);
        let page_now = QueuePage {
            shell: Shell::of(app, staff, "desk-queue", "home")
                .titled(name.clone())
                .after(done.as_deref())
                .live(live),
            queue: Head {
                organisation: view.organisation_name(id),
                chips: view.queue_chips(queue, open),
                name,
                id: id.to_owned(),
            },
            filter: Form::filled(&[
                ("state", &asked.state),
                ("need", &asked.need),
                ("lang", &asked.lang),
                ("area", &asked.area),
            ]),
            filtered,
            saved: filters::of(app, staff, id, &asked).await?,
            save: form,
            states: OPEN.iter().map(|s| (s.name().to_owned(), words.t(s.message()))).collect(),
            needs: goals.chain(barriers).map(|(value, id)| (value, words.t(&id))).collect(),
            languages: site.languages.iter().map(|code| (code.clone(), view.language(code))).collect(),
            areas: site.municipalities.iter().map(|p| (p.id.clone(), view.pick(&p.name))).collect(),
            // A colleague of the organisation sees no protected case here, not even that there is one.
            rows: listing.cases.iter().filter(|c| staff.reach.sees(c)).map(|c| view.row(c, false)).collect(),
            first: asked.place().map(|_| asked.address(id, None)),
            more: listing.next.map(|next| asked.address(id, Some(next))),
        };
        page(status, &page_now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_carries_only_what_it_knows() {
        let asked = Asked { need: "barrier:eid".into(), lang: "fi\"&x=1".into(), ..Asked::default() };
        assert_eq!(asked.address("q", None), "/desk/queues/q?need=barrier:eid&lang=fix1");
        assert_eq!(asked.filter().barrier.as_deref(), Some("eid"));
        assert_eq!(asked.filter().goal, None);
        let odd = Asked { state: "closed".into(), need: "goal:rich".into(), ..Asked::default() };
        assert_eq!(odd.filter(), Filter::default());
        assert_eq!(Asked { after: "x.y".into(), ..Asked::default() }.place(), None);
    }
}
