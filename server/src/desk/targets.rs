//! `/desk/targets`: a board for each project: what it is to reach, what there is so far, month by month, and what is needed a month
//! from here. `/desk/targets/{id}/report` says the same for funders, on paper, and how each figure came about.
//!
//! Who sees no cases sees whole months alone, added up until there are enough; the report shows nothing else to anybody, because
//! it leaves the house.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::problem::Problem;
use super::shell::{Shell, page};
use super::view::View;
use crate::auth::rights::Right;
use crate::auth::staff::Staff;
use crate::config::site::Site;
use crate::referrals::targets::{Eyes, FEW, Line, Month, Project, Span, line};
use crate::state::App;

#[derive(Template)]
#[template(path = "desk/targets.html")]
struct TargetsPage {
    shell: Shell,
    boards: Vec<Board>,
    /// Only whole months with enough cases are shown.
    others: bool,
}

#[derive(Template)]
#[template(path = "desk/targets_report.html")]
struct Report {
    shell: Shell,
    board: Board,
    site: String,
    /// The day on which it was made, and the month up to which it counts.
    made: String,
    until: String,
    /// The organisations of the site.
    organisations: String,
}

/// One project.
struct Board {
    id: String,
    title: String,
    time: String,
    lines: Vec<LineView>,
}

/// One indicator in words.
struct LineView {
    /// For ids in the page.
    kind: &'static str,
    name: String,
    counts: String,
    so_far: String,
    needed: String,
    rows: Vec<SpanView>,
}

/// One time with its number and a bar.
struct SpanView {
    time: String,
    n: i64,
    /// Of a hundred.
    width: i64,
}

impl View<'_> {
    fn month(&self, month: Month) -> String {
        let (year, month) = month.parts();
        self.words.with("targets-month", &[("month", &month.to_string()), ("year", &year.to_string())])
    }

    fn months(&self, first: Month, last: Month) -> String {
        if first == last {
            return self.month(first);
        }
        let (first, last) = (self.month(first), self.month(last));
        self.words.with("targets-months", &[("from", &first), ("until", &last)])
    }

    async fn board(&self, site: &Site, project: &Project, eyes: Eyes) -> Result<Board, Problem> {
        let tally = self.app.store.target_tally(&site.id, project.from, project.to).await?;
        let lines = project.indicators.iter().map(|indicator| {
            let line = line(project, indicator, &tally, self.today, eyes);
            self.target_line(&line, eyes)
        });
        Ok(Board {
            id: project.id.clone(),
            title: self.pick(&project.title),
            time: self.months(project.from, project.to),
            lines: lines.collect(),
        })
    }

    fn target_line(&self, line: &Line, eyes: Eyes) -> LineView {
        let words = self.words;
        let kind = line.indicator.kind;
        let target = line.indicator.target.to_string();
        let most = line.spans.iter().map(|span| span.n).max().unwrap_or_default().max(1);
        let row = |span: &Span| SpanView {
            time: self.months(span.first, span.last),
            n: span.n,
            width: span.n * 100 / most,
        };
        let so_far = if line.spans.is_empty() && eyes == Eyes::Others {
            let few = FEW.to_string();
            words.with("targets-too-few", &[("count", few.as_str()), ("target", &target)])
        } else {
            let so_far = line.so_far.to_string();
            words.with("targets-so-far", &[("count", so_far.as_str()), ("target", &target)])
        };
        let needed = match line.needed {
            None => words.t("targets-over"),
            Some(0) => words.t("targets-reached"),
            Some(needed) => {
                let left = words.count("targets-months-left", "count", line.months_left);
                words.with("targets-needed", &[("count", needed.to_string().as_str()), ("left", &left)])
            }
        };
        LineView {
            kind: kind.name(),
            name: words.t(kind.message()),
            counts: words.t(&format!("target-counts-{}", kind.name())),
            so_far,
            needed,
            rows: line.spans.iter().map(row).collect(),
        }
    }
}

/// GET /desk/targets
pub async fn show(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let view = View::new(&app, &staff).await?;
    let others = !staff.may(Right::ReadCases);
    let eyes = if others { Eyes::Others } else { Eyes::OfCases };
    let mut boards = Vec::new();
    for site in app.sites.values().filter(|site| staff.reach.in_site(&site.id)) {
        for project in &site.projects {
            boards.push(view.board(site, project, eyes).await?);
        }
    }
    page(
        StatusCode::OK,
        &TargetsPage { shell: Shell::of(&app, &staff, "targets-title", "figures"), boards, others },
    )
}

/// GET report: on paper, for funders.
pub async fn report(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let mut sites = app.sites.values().filter(|site| staff.reach.in_site(&site.id));
    let found = sites.find_map(|site| {
        site.projects.iter().find(|project| project.id == id).map(|project| (site, project))
    });
    let (site, project) = found.ok_or(Problem::Missing)?;
    let view = View::new(&app, &staff).await?;
    let board = view.board(site, project, Eyes::Others).await?;
    let last = Month::of(view.today).before().min(project.to);
    let names: Vec<String> = site.organisations.iter().map(|o| view.pick(&o.name)).collect();
    let report = Report {
        shell: Shell::of(&app, &staff, "targets-report", "figures").titled(board.title.clone()),
        site: view.pick(&site.name),
        made: view.words.date(view.today),
        until: view.month(last),
        organisations: names.join(", "),
        board,
    };
    page(StatusCode::OK, &report)
}
