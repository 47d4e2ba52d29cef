//! `/desk/agreements`: who works together. For each site its agreements between organisations, who leads each phase, and whose
//! each stop of a pathway is. Everybody at the desk reads it; administrators of a party make and end agreements.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use super::away::{begins, last_day};
use super::brief::sealed;
use super::form::Form;
use super::home::Said;
use super::plan::PhaseView;
use super::posted::Posted;
use super::problem::Problem;
use super::shell::{Shell, go, page};
use super::view::View;
use crate::auth::rights::Right;
use crate::auth::staff::Staff;
use crate::config::site::Site;
use crate::referrals::agreement::{Standing, Terms};
use crate::referrals::phases::{self, Party, Phase};
use crate::referrals::plan::SharedPart;
use crate::state::App;
use crate::store::{Agreement, NewAgreement, StoreError};

/// Years from today within which an agreement begins and ends.
const YEARS: i64 = 10;

#[derive(Template)]
#[template(path = "desk/agreements.html")]
struct Together {
    shell: Shell,
    sites: Vec<SiteView>,
}

/// What one site does together.
struct SiteView {
    id: String,
    name: String,
    /// What holds where there is no agreement.
    rule: String,
    /// Those that count or will, the next to end first; then those that are over.
    now: Vec<AgreementView>,
    over: Vec<AgreementView>,
    /// The reader may write one down.
    may_make: bool,
    phases: Vec<PhaseView>,
    paths: Vec<PathView>,
}

/// Whose the stops of a pathway are.
struct PathView {
    name: String,
    stops: Vec<(String, String)>,
}

/// An agreement in words.
struct AgreementView {
    id: Uuid,
    title: String,
    purpose: String,
    decides: String,
    parts: String,
    time: String,
    standing: String,
    class: &'static str,
    icon: &'static str,
    facts: Vec<String>,
}

#[derive(Template)]
#[template(path = "desk/agreement.html")]
struct One {
    shell: Shell,
    site: String,
    agreement: AgreementView,
    overlaps: Vec<(Uuid, String)>,
    /// The reader may end it, or follow it with another.
    may_end: bool,
    may_renew: bool,
}

#[derive(Template)]
#[template(path = "desk/agreement_new.html")]
struct New {
    shell: Shell,
    site: String,
    site_name: String,
    form: Form,
    parties: Vec<(String, String)>,
    parts: Vec<(String, String)>,
    today: String,
}

/// The organisations of a site that this member of staff manages.
fn managed(staff: &Staff, site: &Site) -> Vec<String> {
    if !staff.may(Right::ManageAgreements) || !staff.reach.in_site(&site.id) {
        return Vec::new();
    }
    let own: Vec<&str> = staff.reach.organisations().collect();
    let manages = |id: &str| staff.reach.is_whole() || own.contains(&id);
    site.organisations.iter().filter(|o| manages(&o.id)).map(|o| o.id.clone()).collect()
}

/// The agreement with its site, if an organisation of theirs works for it; else the same answer as for one that does not exist.
async fn find<'a>(app: &'a App, staff: &Staff, id: &str) -> Result<(Agreement, &'a Site), Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let found = app.store.agreement(id).await?.ok_or(Problem::Missing)?;
    Ok((found.clone(), site_of(app, staff, &found.site)?))
}

fn site_of<'a>(app: &'a App, staff: &Staff, id: &str) -> Result<&'a Site, Problem> {
    app.sites.get(id).filter(|site| staff.reach.in_site(&site.id)).ok_or(Problem::Missing)
}

impl View<'_> {
    fn agreement(&self, site: &Site, agreement: &Agreement) -> Result<AgreementView, Problem> {
        let (words, keys) = (self.words, &self.app.keys);
        let terms = &agreement.terms;
        let standing = terms.standing(self.app.clock.now());
        let (class, icon) = match standing {
            Standing::InForce => ("is-good", "check"),
            Standing::Coming => ("is-here", "clock"),
            Standing::Over | Standing::CalledOff => ("", "info"),
        };
        let from = words.day(terms.starts);
        let time = match terms.ends {
            Some(ends) => {
                let until = words.day(last_day(ends));
                words.with("agreements-from-until", &[("from", from.as_str()), ("until", &until)])
            }
            None => words.with("agreements-from", &[("from", &from)]),
        };
        let mut facts = vec![words.with(
            "agreements-made",
            &[("date", words.day(agreement.made).as_str()), ("name", &self.name(agreement.made_by))],
        )];
        if let (Some(ended), Some(by)) = (terms.ended, agreement.ended_by) {
            let (time, name) = (words.time(ended), self.name(by));
            facts.push(words.with("agreements-ended", &[("time", time.as_str()), ("name", &name)]));
        }
        Ok(AgreementView {
            id: agreement.id,
            title: self.parties(site, terms),
            purpose: agreement.purpose(keys).map_err(sealed)?,
            decides: agreement.decides(keys).map_err(sealed)?,
            parts: self.parts(&terms.parts),
            time,
            standing: words.t(standing.message()),
            class,
            icon,
            facts,
        })
    }

    fn parties(&self, site: &Site, terms: &Terms) -> String {
        let names: Vec<String> = terms.parties.iter().map(|org| self.organisation(site, org)).collect();
        names.join(" – ")
    }

    async fn together(&self, site: &Site) -> Result<SiteView, Problem> {
        let mut all = self.app.store.agreements(&site.id).await?;
        let now = self.app.clock.now();
        let counts = |agreement: &Agreement| {
            matches!(agreement.terms.standing(now), Standing::InForce | Standing::Coming)
        };
        all.sort_by_key(|agreement| (agreement.terms.ends.is_none(), agreement.terms.ends));
        let (now, over): (Vec<_>, Vec<_>) = all.iter().partition(|agreement| counts(agreement));
        let views = |some: Vec<&Agreement>| -> Result<Vec<AgreementView>, Problem> {
            some.into_iter().map(|one| self.agreement(site, one)).collect()
        };
        let rule = if site.agreements { "agreements-rule-needed" } else { "agreements-rule-consent" };
        Ok(SiteView {
            id: site.id.clone(),
            name: self.pick(&site.name),
            rule: self.words.t(rule),
            now: views(now)?,
            over: views(over)?,
            may_make: !managed(self.staff, site).is_empty(),
            phases: Phase::ALL.iter().map(|phase| self.phase(site, *phase)).collect(),
            paths: self.paths(site),
        })
    }

    fn paths(&self, site: &Site) -> Vec<PathView> {
        let who = |by: &str| {
            let (kind, _) = phases::stop(by);
            let found = kind.and_then(|kind| phases::organisation(site, &Party::Queue(kind)));
            found.map_or_else(|| self.words.t("plan-client"), |organisation| self.pick(&organisation.name))
        };
        let pathways = self.app.content.guidance.pathways.iter();
        pathways
            .map(|pathway| PathView {
                name: self.words.t(&format!("pathway-{}", pathway.id)),
                stops: pathway
                    .step
                    .iter()
                    .map(|stop| (self.words.t(&format!("pathway-{}-{}", pathway.id, stop.id)), who(&stop.by)))
                    .collect(),
            })
            .collect()
    }
}

/// GET /desk/agreements
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let view = View::new(&app, &staff).await?;
    let mut sites = Vec::new();
    for id in staff.reach.sites() {
        sites.push(view.together(site_of(&app, &staff, &id)?).await?);
    }
    let shell = Shell::of(&app, &staff, "agreements-title", "agreements").after(said.done.as_deref());
    page(StatusCode::OK, &Together { shell, sites })
}

/// GET /desk/agreements/{id}
pub async fn show_one(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let (agreement, site) = find(&app, &staff, &id).await?;
    let view = View::new(&app, &staff).await?;
    let all = app.store.agreements(&site.id).await?;
    let beside = |other: &&Agreement| other.id != agreement.id && other.terms.overlaps(&agreement.terms);
    let own = managed(&staff, site);
    let party = agreement.terms.parties.iter().any(|party| own.contains(party));
    let standing = agreement.terms.standing(app.clock.now());
    let one = One {
        shell: Shell::of(&app, &staff, "agreements-one", "agreements").after(said.done.as_deref()),
        site: site.id.clone(),
        overlaps: all
            .iter()
            .filter(beside)
            .map(|other| {
                let parts = view.parts(&other.terms.parts);
                (other.id, format!("{}: {parts}", view.parties(site, &other.terms)))
            })
            .collect(),
        agreement: view.agreement(site, &agreement)?,
        may_end: party && matches!(standing, Standing::InForce | Standing::Coming),
        may_renew: party,
    };
    page(StatusCode::OK, &one)
}

/// POST end: from this moment it gives no rights.
pub async fn end(Posted { app, staff, id, .. }: Posted) -> Result<Response, Problem> {
    let (agreement, site) = find(&app, &staff, &id).await?;
    let there = format!("/desk/agreements/{}", agreement.id);
    match app.store.end_agreement(agreement.id, staff.user.id, &managed(&staff, site)).await {
        Ok(()) => Ok(go(&there, "desk-done-agreement-ended")),
        // Somebody was faster, or its time came: it is what they wanted.
        Err(StoreError::Refused("agreement-over")) => Ok(go(&there, "desk-done-agreement-over")),
        Err(error) => Err(error.into()),
    }
}

/// What the address of a new agreement may carry.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    renews: Option<String>,
}

/// A site for which they may write an agreement down.
fn manages<'a>(app: &'a App, staff: &Staff, id: &str) -> Result<(&'a Site, Vec<String>), Problem> {
    let site = site_of(app, staff, id)?;
    Some(managed(staff, site)).filter(|own| !own.is_empty()).map(|own| (site, own)).ok_or(Problem::Missing)
}

/// GET new/{site}: empty, or filled with the one that it follows.
pub async fn new_form(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (site, _) = manages(&app, &staff, &id)?;
    let view = View::new(&app, &staff).await?;
    let mut filled = vec![("agreement-from".to_owned(), view.today.to_string())];
    if let Some(before) = asked.renews {
        let (before, _) = find(&app, &staff, &before).await?;
        let terms = &before.terms;
        let follows = terms.end().map(crate::referrals::calendar::day).filter(|day| *day > view.today);
        filled = vec![
            ("agreement-renews".to_owned(), before.id.to_string()),
            ("agreement-from".to_owned(), follows.unwrap_or(view.today).to_string()),
            ("agreement-purpose-text".to_owned(), before.purpose(&app.keys).map_err(sealed)?),
            ("agreement-decides-text".to_owned(), before.decides(&app.keys).map_err(sealed)?),
        ];
        filled.extend(terms.parties.iter().map(|org| ("agreement-party".to_owned(), org.clone())));
        filled.extend(terms.parts.iter().map(|part| ("agreement-part".to_owned(), part.name().to_owned())));
    }
    let pairs: Vec<(&str, &str)> =
        filled.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    form_page(&view, site, Form::filled(&pairs), StatusCode::OK)
}

fn form_page(view: &View<'_>, site: &Site, form: Form, status: StatusCode) -> Result<Response, Problem> {
    let new = New {
        shell: Shell::of(view.app, view.staff, "agreements-new", "agreements"),
        site: site.id.clone(),
        site_name: view.pick(&site.name),
        form,
        parties: site.organisations.iter().map(|o| (o.id.clone(), view.pick(&o.name))).collect(),
        parts: SharedPart::ALL
            .iter()
            .map(|part| (part.name().to_owned(), view.words.t(part.message())))
            .collect(),
        today: view.today.to_string(),
    };
    page(status, &new)
}

/// Reads the form; what is wrong stands in the form then.
fn read(view: &View<'_>, site: &Site, own: &[String], form: &mut Form) -> Option<Terms> {
    let words = view.words;
    // In the order of the site file, each once, whatever came.
    let chosen = |id: &str| form.is("agreement-party", id);
    let parties: Vec<String> =
        site.organisations.iter().map(|o| o.id.clone()).filter(|id| chosen(id)).collect();
    let part = |part: &SharedPart| form.is("agreement-part", part.name());
    let parts: Vec<SharedPart> = SharedPart::ALL.iter().copied().filter(part).collect();
    if parties.len() < 2 {
        form.wrong(words, "agreement-party", "agreements-error-parties");
    } else if !parties.iter().any(|party| own.contains(party)) {
        form.wrong(words, "agreement-party", "agreements-error-own");
    }
    form.need_text(words, "agreement-purpose-text", "agreements-error-purpose");
    if parts.is_empty() {
        form.wrong(words, "agreement-part", "agreements-error-part");
    }
    let far = view.today.saturating_add(YEARS.years());
    let long_ago = view.today.saturating_sub(YEARS.years());
    let from = form.value("agreement-from").parse::<Date>().ok();
    let from = from.filter(|day| (long_ago..=far).contains(day));
    if from.is_none() {
        form.wrong(words, "agreement-from", "agreements-error-from");
    }
    let until = match form.value("agreement-until") {
        "" => None,
        typed => {
            let day = typed.parse::<Date>().ok().filter(|day| (view.today..=far).contains(day));
            match day {
                None => form.wrong(words, "agreement-until", "agreements-error-until"),
                Some(day) if from.is_some_and(|from| day < from) => {
                    form.wrong(words, "agreement-until", "agreements-error-order");
                }
                Some(_) => {}
            }
            day
        }
    };
    form.need_text(words, "agreement-decides-text", "agreements-error-decides");
    if !form.errors.is_empty() {
        return None;
    }
    let ends = match until {
        Some(day) => Some(begins(day.tomorrow().ok()?)),
        None => None,
    };
    Some(Terms { parties, parts, starts: begins(from?), ends, ended: None })
}

/// POST new/{site}
pub async fn make(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let (site, own) = manages(&app, &staff, &id)?;
    let view = View::new(&app, &staff).await?;
    let mut form = Form::of(&fields, "agreement");
    let renews = match form.value("agreement-renews") {
        "" => None,
        before => Some(find(&app, &staff, before).await?.0.id),
    };
    let Some(terms) = read(&view, site, &own, &mut form) else {
        return form_page(&view, site, form, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let texts = (form.value("agreement-purpose-text"), form.value("agreement-decides-text"));
    let new = NewAgreement {
        renews,
        ..NewAgreement::seal(&app.keys, &app.clock, app.random, &site.id, terms, texts)
    };
    let made = new.id;
    app.store.make_agreement(new, staff.user.id, &own).await?;
    Ok(go(&format!("/desk/agreements/{made}"), "desk-done-agreement"))
}
