//! What is coming up for one person: what they have signed up for with the code of their case, and what is near them. On their own
//! page, and beside their plan at the desk.

use super::own_page;
use super::places::Stand;
use super::words::EventLine;
use crate::config::site::Site;
use crate::i18n::Words;
use crate::referrals::model::Case;
use crate::referrals::plan::SharedPart;
use crate::state::App;
use crate::store::StoreError;
use crate::web::page::Visit;

/// Events near somebody, shown at most.
const MOST: usize = 3;

/// Something a person has signed up for.
pub struct OwnEvent {
    pub event: EventLine,
    /// Where they stand.
    pub stand: String,
    /// Their private page.
    pub href: String,
}

/// What is coming up for a person.
pub struct Near {
    pub own: Vec<OwnEvent>,
    pub coming: Vec<EventLine>,
    /// Where all events stand.
    pub list: String,
}

/// The next events that somebody can sign up for in the municipality of a case, or everywhere.
///
/// # Errors
/// When the database cannot be read.
pub async fn around(
    app: &App,
    site: &Site,
    case: &Case,
    words: &Words,
) -> Result<Vec<EventLine>, StoreError> {
    let now = app.clock.now();
    let fits = |area: Option<&String>| area.is_none_or(|area| case.area.as_ref() == Some(area));
    let events = app.store.coming_occasions(&site.id).await?;
    let lines = events.iter().filter(|event| fits(event.plan.area.as_ref()));
    let lines = lines.map(|event| EventLine::new(event, site, &app.texts, words, now));
    Ok(lines.filter(|line| line.open.takes()).take(MOST).collect())
}

/// The same at the desk: nothing, where the reader is not shown the situation of the person.
///
/// # Errors
/// When the database cannot be read.
pub async fn at_the_desk(app: &App, case: &Case, words: &Words) -> Result<Vec<EventLine>, StoreError> {
    match app.sites.get(&case.site) {
        Some(site) if !case.hidden.contains(&SharedPart::Situation) => around(app, site, case, words).await,
        _ => Ok(Vec::new()),
    }
}

/// What stands on the page of a case.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_person(visit: Visit<'_>, case: &Case) -> Result<Near, StoreError> {
    let Visit { app, site, words } = visit;
    let now = app.clock.now();
    let mut own = Vec::new();
    for sign_up in app.store.sign_ups_of_case(case.id).await? {
        let Some(event) = app.store.occasion(sign_up.event).await? else { continue };
        let stand = match sign_up.stand {
            _ if event.called_off.is_some() => words.t("events-own-off"),
            Stand::Coming => words.t("events-own-coming"),
            Stand::Offered(until) => words.with("events-own-offered", &[("until", &words.time(until))]),
            Stand::Waiting => {
                words.count("events-own-waiting", "number", sign_up.number.map_or(1, i64::from))
            }
            Stand::Lapsed | Stand::Cancelled => continue,
        };
        if event.plan.ends > now {
            let href = format!("{}?lang={}", own_page(&app.config, &app.keys, sign_up.id), words.lang);
            own.push(OwnEvent { event: EventLine::new(&event, site, &app.texts, words, now), stand, href });
        }
    }
    let mut coming = around(app, site, case, words).await?;
    coming.retain(|line| !own.iter().any(|own: &OwnEvent| own.event.id == line.id));
    Ok(Near { own, coming, list: format!("/events/{}", site.id) })
}
