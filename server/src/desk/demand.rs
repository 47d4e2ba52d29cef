//! `/desk/demand`: what the region needs, as tables that coordinators bring. A table is looked through line by line, mended on the page
//! and taken only then; nothing of it is stored before. The import that holds can be undone, and the former one holds again.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use suunta_shared::text::Message;
use uuid::Uuid;

use super::form::{FieldError, Form};
use super::home::Said;
use super::problem::Problem;
use super::shell::{Shell, go, page};
use super::view::View;
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::auth::upload::Upload;
use crate::config::site::Site;
use crate::embed::local;
use crate::insight::demand::{self, Entry, Fault, ImportKind, Known, Says, Sheet};
use crate::insight::demand_file::{self, rows};
use crate::state::App;
use crate::store::{Import, NewImport, StoreError};

/// Faults shown; whoever has more begins with these.
const FAULTS: usize = 50;
/// Good lines shown before they are taken.
const EXAMPLES: usize = 20;
/// Longest name of a file that is kept, in letters.
const NAME: usize = 120;

#[derive(Template)]
#[template(path = "desk/demand.html")]
struct Overview {
    shell: Shell,
    form: Form,
    /// Id and name.
    sites: Vec<(String, String)>,
    kinds: Vec<(&'static str, String)>,
    tables: Vec<TableView>,
    limits: String,
    levels: String,
    areas: Vec<String>,
}

/// What a site has of one kind.
struct TableView {
    title: String,
    /// The import that holds.
    now: Option<ImportView>,
    former: Vec<ImportView>,
    lines: Vec<LineView>,
    sources: Vec<String>,
}

struct ImportView {
    id: Uuid,
    file: String,
    facts: Vec<String>,
}

struct LineView {
    occupation: String,
    area: String,
    date: String,
    says: String,
    source: String,
    url: String,
}

#[derive(Template)]
#[template(path = "desk/demand_check.html")]
struct Preview {
    shell: Shell,
    form: Form,
    lead: String,
    faults: Vec<(u64, String)>,
    more_faults: usize,
    bad: usize,
    good: usize,
    lines: Vec<LineView>,
    /// What was done with the file, in words.
    notes: Vec<String>,
    hidden: [(&'static str, String); 4],
    text: String,
}

/// A form that was sent: the site and kind it names, and its table.
struct Sent<'a> {
    site: &'a Site,
    kind: ImportKind,
    file: String,
    text: String,
    notes: Vec<String>,
}

impl View<'_> {
    fn area_name(&self, site: &Site, area: &str) -> String {
        match site.municipality(area) {
            Some(place) => self.pick(&place.name),
            None => self.words.t(&format!("region-{area}")),
        }
    }

    fn demand_line(&self, site: &Site, entry: &Entry) -> LineView {
        let occupations = &self.app.content.guidance.occupations;
        let named = occupations
            .iter()
            .filter(|o| o.isco == entry.occupation || o.esco.as_ref() == Some(&entry.occupation))
            .map(|o| self.words.t(&format!("occupation-{}", o.id)))
            .collect::<Vec<_>>();
        LineView {
            occupation: if named.is_empty() { entry.occupation.clone() } else { named.join(", ") },
            area: self.area_name(site, &entry.area),
            date: self.words.date(entry.date),
            says: match entry.says {
                Says::Level(level) => self.words.t(&level.message().replace("demand-", "demand-level-")),
                Says::Count(count) => count.to_string(),
            },
            source: entry.source.clone(),
            url: entry.url.clone().unwrap_or_default(),
        }
    }

    fn import_view(&self, import: &Import) -> ImportView {
        let words = self.words;
        let by = |id: &str, at, user| words.with(id, &[("date", &words.day(at)), ("name", &self.name(user))]);
        let mut facts = vec![
            by("demand-made", import.made, import.made_by),
            words.count("demand-lines", "count", import.lines),
        ];
        if import.left_out > 0 {
            facts.push(words.count("demand-left-out", "count", import.left_out));
        }
        if let (Some(at), Some(user)) = (import.undone, import.undone_by) {
            facts.push(by("demand-undone", at, user));
        }
        ImportView { id: import.id, file: import.file.clone(), facts }
    }
}

async fn table(
    view: &View<'_>,
    site: &Site,
    kind: ImportKind,
    imports: &[Import],
) -> Result<TableView, Problem> {
    let of_kind = || imports.iter().filter(|import| import.kind == kind);
    let now = of_kind().find(|import| import.undone.is_none());
    let mut lines = Vec::new();
    let mut sources = BTreeSet::new();
    if let Some(now) = now {
        let body = view.app.store.demand_body(now.id).await?.unwrap_or_default();
        let entries: Vec<Entry> = serde_json::from_str(&body).unwrap_or_default();
        for entry in &entries {
            let gaps = [("source", entry.source.as_str()), ("date", &view.words.date(entry.date))];
            sources.insert(view.words.with("demand-source", &gaps));
        }
        lines = entries.iter().map(|entry| view.demand_line(site, entry)).collect();
    }
    let kind_name = view.words.t(kind.message());
    let several = view.staff.reach.sites().len() > 1;
    Ok(TableView {
        title: if several { format!("{}: {kind_name}", view.pick(&site.name)) } else { kind_name },
        former: of_kind()
            .filter(|i| Some(i.id) != now.map(|now| now.id))
            .map(|i| view.import_view(i))
            .collect(),
        now: now.map(|now| view.import_view(now)),
        lines,
        sources: sources.into_iter().collect(),
    })
}

async fn overview(
    app: &App,
    staff: &Staff,
    form: Form,
    done: Option<&str>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let view = View::new(app, staff).await?;
    let own: Vec<&Site> = staff.reach.sites().iter().filter_map(|id| app.sites.get(id)).collect();
    let (mut tables, mut areas) = (Vec::new(), Vec::new());
    for site in &own {
        let imports = app.store.demand_imports(&site.id).await?;
        for kind in ImportKind::ALL {
            tables.push(table(&view, site, *kind, &imports).await?);
        }
        let places = &site.municipalities;
        let ids: BTreeSet<&str> =
            places.iter().flat_map(|place| [place.region.as_str(), place.id.as_str()]).collect();
        areas.extend(ids.into_iter().map(|id| format!("{id} ({})", view.area_name(site, id))));
    }
    let limits = [
        ("size", (demand_file::MOST_BYTES / 1024).to_string()),
        ("lines", demand_file::MOST_LINES.to_string()),
    ];
    let overview = Overview {
        form,
        sites: own.iter().map(|site| (site.id.clone(), view.pick(&site.name))).collect(),
        kinds: ImportKind::ALL.iter().map(|kind| (kind.name(), view.words.t(kind.message()))).collect(),
        tables,
        limits: view.words.with("demand-limits", &limits.each_ref().map(|(name, n)| (*name, n.as_str()))),
        levels: view.words.t("demand-levels"),
        areas,
        shell: Shell::of(app, staff, "demand-title", "demand").after(done),
    };
    page(status, &overview)
}

/// GET /desk/demand
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    overview(&app, &staff, Form::default(), said.done.as_deref(), StatusCode::OK).await
}

/// The site that a form names, if it is one of theirs. `None`: it names none.
fn site_of<'a>(app: &'a App, staff: &Staff, fields: &Fields) -> Result<Option<&'a Site>, Problem> {
    match fields.get("site") {
        "" => Ok(None),
        site if staff.reach.in_site(site) => app.sites.get(site).map(Some).ok_or(Problem::Missing),
        _ => Err(Problem::Missing),
    }
}

/// What was sent; else what is wrong with it, and with which field.
fn sent<'a>(
    site: Option<&'a Site>,
    staff: &Staff,
    fields: &Fields,
    upload: &Upload,
) -> Result<Sent<'a>, (&'static str, Message)> {
    let site = site.ok_or_else(|| ("site", Message::new("demand-site-none")))?;
    let kind = ImportKind::from_name(fields.get("kind"));
    let kind = kind.ok_or_else(|| ("kind", Message::new("demand-kind-none")))?;
    let mut notes = Vec::new();
    let text = if upload.bytes.is_empty() {
        // The text as it was mended on the page.
        fields.raw("table-text").to_owned()
    } else {
        let read = demand_file::text(&upload.bytes).map_err(|message| ("file", message))?;
        let told = |name| staff.words.with("demand-file-encoding", &[("encoding", name)]);
        notes.extend(read.encoding.map(told));
        read.text
    };
    if text.trim().is_empty() {
        return Err(("file", Message::new("demand-file-none")));
    }
    let name = if upload.name.is_empty() { fields.get("name") } else { upload.name.as_str() };
    // Some browsers once sent the whole path.
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let file: String = name.chars().filter(|sign| !sign.is_control()).take(NAME).collect();
    Ok(Sent { site, kind, file, text, notes })
}

impl Sent<'_> {
    fn read(&self, app: &App, today: jiff::civil::Date) -> Result<Sheet, Message> {
        let known = Known { site: self.site, occupations: &app.content.guidance.occupations, today };
        Ok(demand::read(self.kind, &rows(&self.text, &self.kind.columns())?, &known))
    }
}

/// The number of the newest import of this kind, undone or not.
async fn newest(app: &App, site: &Site, kind: ImportKind) -> Result<i64, Problem> {
    let imports = app.store.demand_imports(&site.id).await?;
    Ok(imports.iter().filter(|import| import.kind == kind).map(|import| import.number).max().unwrap_or(0))
}

/// The page on which a table is looked through and mended.
async fn preview(
    view: &View<'_>,
    sent: Sent<'_>,
    sheet: Result<Sheet, Message>,
    mut form: Form,
    status: StatusCode,
) -> Result<Response, Problem> {
    let words = view.words;
    let after = newest(view.app, sent.site, sent.kind).await?;
    let sheet = sheet.unwrap_or_else(|message| {
        form.errors.push(FieldError { field: "table-text".into(), text: words.say(&message) });
        Sheet::default()
    });
    let faults = sheet.faults.iter().map(|Fault { line, message }| (*line, words.say(message)));
    let (bad, good) = (sheet.faults.len(), sheet.entries.len());
    let gaps = [("kind", words.t(sent.kind.message())), ("site", view.pick(&sent.site.name))];
    let preview = Preview {
        lead: words.with("demand-check-lead", &gaps.each_ref().map(|(name, text)| (*name, text.as_str()))),
        faults: faults.take(FAULTS).collect(),
        more_faults: bad.saturating_sub(FAULTS),
        bad,
        good,
        lines: sheet.entries.iter().take(EXAMPLES).map(|entry| view.demand_line(sent.site, entry)).collect(),
        notes: sent.notes,
        hidden: [
            ("site", sent.site.id.clone()),
            ("kind", sent.kind.name().to_owned()),
            ("name", sent.file),
            ("after", after.to_string()),
        ],
        text: sent.text,
        shell: Shell::of(view.app, view.staff, "demand-check-title", "demand"),
        form,
    };
    page(status, &preview)
}

/// POST check: looks a table through. Nothing is stored.
pub async fn check(
    State(app): State<App>,
    staff: Staff,
    fields: Fields,
    upload: Upload,
) -> Result<Response, Problem> {
    let site = site_of(&app, &staff, &fields)?;
    let view = View::new(&app, &staff).await?;
    match sent(site, &staff, &fields, &upload) {
        Ok(sent) => {
            let sheet = sent.read(&app, view.today);
            let status = match &sheet {
                Ok(sheet) if sheet.faults.is_empty() => StatusCode::OK,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            preview(&view, sent, sheet, Form::default(), status).await
        }
        Err((field, message)) => {
            let mut form = Form::of(&fields, "demand");
            form.errors.push(FieldError { field: field.to_owned(), text: staff.words.say(&message) });
            overview(&app, &staff, form, None, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// POST take: looks it through once more and stores it. Good lines go without the bad ones only when the form says so.
pub async fn take(
    State(app): State<App>,
    staff: Staff,
    fields: Fields,
    upload: Upload,
) -> Result<Response, Problem> {
    let site = site_of(&app, &staff, &fields)?;
    let view = View::new(&app, &staff).await?;
    let sent = match sent(site, &staff, &fields, &upload) {
        Ok(sent) => sent,
        Err((field, message)) => {
            let mut form = Form::of(&fields, "demand");
            form.errors.push(FieldError { field: field.to_owned(), text: staff.words.say(&message) });
            return overview(&app, &staff, form, None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let mut form = Form::of(&fields, "demand");
    let sheet = match sent.read(&app, view.today) {
        Ok(sheet) => sheet,
        Err(message) => {
            return preview(&view, sent, Err(message), form, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let wrong = if sheet.entries.is_empty() {
        Some("demand-none-good")
    } else if !sheet.faults.is_empty() && fields.get("without") != "1" {
        Some("demand-not-said")
    } else {
        None
    };
    if let Some(id) = wrong {
        form.wrong(&staff.words, if id == "demand-not-said" { "without" } else { "table-text" }, id);
        return preview(&view, sent, Ok(sheet), form, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let length = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let new = NewImport {
        id: app.random.id(&app.clock),
        site: sent.site.id.clone(),
        kind: sent.kind,
        after: fields.get("after").parse().unwrap_or(-1),
        file: sent.file.clone(),
        lines: length(sheet.entries.len()),
        left_out: length(sheet.faults.len()),
        // Plain data of our own types: writing it as JSON cannot fail.
        body: serde_json::to_string(&sheet.entries).unwrap_or_default(),
    };
    match app.store.take_demand(new, staff.user.id).await {
        Ok(()) => {
            show_at_once(&app).await;
            Ok(go("/desk/demand", "desk-done-demand"))
        }
        Err(StoreError::Refused(_)) => {
            form.wrong(&staff.words, "table-text", "demand-changed");
            preview(&view, sent, Ok(sheet), form, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}

/// POST undo: the former import holds again.
pub async fn undo(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response, Problem> {
    let id: Uuid = fields.get("import").parse().map_err(|_| Problem::Missing)?;
    for site in staff.reach.sites() {
        match app.store.undo_demand(id, &site, staff.user.id).await {
            Ok(()) => {
                show_at_once(&app).await;
                return Ok(go("/desk/demand", "desk-done-demand-undone"));
            }
            Err(StoreError::NotFound) => {}
            Err(StoreError::Refused(_)) => {
                let mut form = Form::default();
                form.wrong(&staff.words, "tables", "demand-changed");
                return overview(&app, &staff, form, None, StatusCode::CONFLICT).await;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Err(Problem::Missing)
}

/// What was imported or undone shows in results from now on; on other servers with their next round.
async fn show_at_once(app: &App) {
    if let Err(error) = local::refresh(app).await {
        tracing::warn!(%error, "an import will show with the next round");
    }
}
