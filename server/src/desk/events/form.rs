//! The form of an event: what was typed becomes a plan, or what is to be mended. Times are Finnish; an hour that the clocks skip is
//! refused and one that comes twice is asked about.

use jiff::civil::{Date, DateTime, Time};
use jiff::{Timestamp, Zoned};
use suunta_shared::api::Names;

use crate::auth::staff::Staff;
use crate::config::site::{Site, pick};
use crate::desk::form::{FieldError, Form};
use crate::desk::view::View;
use crate::events::times::{self, End, Refused, Typed, Which};
use crate::i18n::{DESK_LANGUAGES, Words, helsinki};
use crate::referrals::calendar;
use crate::state::App;
use crate::store::{Access, Arranger, Occasion, OccasionKind, OccasionPlan};

/// Letters of a title, a place or a link at most.
const SHORT: usize = 200;
/// Places at most: more is a mistake in typing.
const MOST: u32 = 10_000;
/// For how many hours a place can be kept.
const OFFERS: [u32; 3] = [0, 24, 48];

/// What can be chosen in the form.
pub(super) struct Choices {
    pub(super) kinds: Vec<(&'static str, String)>,
    pub(super) access: Vec<(&'static str, String)>,
    pub(super) langs: Vec<(String, String)>,
    /// For whom it can be arranged: site and organisation.
    pub(super) hosts: Vec<(String, String)>,
    /// Municipalities of all their sites.
    pub(super) areas: Vec<(String, String)>,
    pub(super) offers: Vec<(String, String)>,
    pub(super) which: Vec<(&'static str, String)>,
    pub(super) today: String,
}

impl Choices {
    pub(super) fn of(app: &App, staff: &Staff, by: &Arranger) -> Self {
        let words = &staff.words;
        let view = View::among(app, staff, &crate::referrals::roster::Roster::default());
        let sites: Vec<&Site> = by.sites.iter().filter_map(|id| app.sites.get(id)).collect();
        let mut hosts = Vec::new();
        let mut areas: Vec<(String, String)> = Vec::new();
        for site in &sites {
            let own = site.organisations.iter().filter(|org| by.reaches(&site.id, &org.id));
            for org in own {
                let name = pick(&org.name, &words.lang);
                let text = if sites.len() > 1 {
                    format!("{name}, {}", pick(&site.name, &words.lang))
                } else {
                    name.to_owned()
                };
                hosts.push((format!("{}/{}", site.id, org.id), text));
            }
            for area in &site.municipalities {
                if !areas.iter().any(|(id, _)| *id == area.id) {
                    areas.push((area.id.clone(), pick(&area.name, &words.lang).to_owned()));
                }
            }
        }
        let spoken = app.texts.languages().filter(|own| !own.lang.contains('-'));
        Self {
            kinds: OccasionKind::ALL.iter().map(|kind| (kind.name(), words.t(kind.message()))).collect(),
            access: Access::ALL.iter().map(|access| (access.name(), words.t(access.message()))).collect(),
            langs: spoken.map(|own| (own.lang.clone(), view.language(&own.lang))).collect(),
            hosts,
            areas,
            offers: OFFERS
                .iter()
                .map(|hours| (hours.to_string(), words.t(&format!("events-desk-offer-{hours}"))))
                .collect(),
            which: vec![
                ("first", words.t("events-desk-which-first")),
                ("second", words.t("events-desk-which-second")),
            ],
            today: view.today.to_string(),
        }
    }
}

/// The form of an event as it is.
pub(super) fn filled(event: &Occasion) -> Form {
    let plan = &event.plan;
    let local = |at: Timestamp| at.to_zoned(helsinki());
    let clock = |at: Timestamp| local(at).strftime("%H:%M").to_string();
    // The second of two hours of one name: said again, or it would be asked.
    let which = |at: Timestamp| {
        let name = local(at).datetime();
        let first = name.to_zoned(helsinki()).is_ok_and(|zoned: Zoned| zoned.timestamp() == at);
        if first { "first" } else { "second" }
    };
    let mut pairs = vec![
        ("event-host".to_owned(), format!("{}/{}", event.site, event.org)),
        ("event-kind".to_owned(), plan.kind.name().to_owned()),
        ("event-spot".to_owned(), plan.spot.clone()),
        ("event-link".to_owned(), plan.link.clone()),
        ("event-area".to_owned(), plan.area.clone().unwrap_or_default()),
        ("event-date".to_owned(), local(plan.begins).date().to_string()),
        ("event-from".to_owned(), clock(plan.begins)),
        ("event-from-which".to_owned(), which(plan.begins).to_owned()),
        ("event-last-date".to_owned(), local(plan.ends).date().to_string()),
        ("event-until".to_owned(), clock(plan.ends)),
        ("event-until-which".to_owned(), which(plan.ends).to_owned()),
        ("event-closes".to_owned(), local(plan.closes).date().to_string()),
        ("event-capacity".to_owned(), plan.capacity.to_string()),
        ("event-offer".to_owned(), plan.offer_hours.to_string()),
    ];
    for lang in DESK_LANGUAGES {
        let of = |names: &Names| names.get(lang).cloned().unwrap_or_default();
        pairs.push((format!("event-title-{lang}"), of(&plan.title)));
        pairs.push((format!("event-about-{lang}"), of(&plan.about)));
    }
    pairs.extend(plan.langs.iter().map(|lang| ("event-langs".to_owned(), lang.clone())));
    pairs.extend(plan.access.iter().map(|access| ("event-access".to_owned(), access.name().to_owned())));
    if plan.waiting {
        pairs.push(("event-waiting".to_owned(), "1".to_owned()));
    }
    let pairs: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Form::filled(&pairs)
}

/// Where an event is arranged, and what.
pub(super) struct Read {
    pub(super) site: String,
    pub(super) org: String,
    pub(super) plan: OccasionPlan,
}

/// Reads the form; what is to be mended stands in it afterwards.
pub(super) fn read(app: &App, words: &Words, choices: &Choices, form: &mut Form) -> Option<Read> {
    let host = choices.hosts.iter().find(|(id, _)| id == form.value("event-host"));
    let host = host.and_then(|(id, _)| id.split_once('/')).map(|(s, o)| (s.to_owned(), o.to_owned()));
    if host.is_none() {
        form.wrong(words, "event-host", "events-desk-error-host");
    }
    let kind = OccasionKind::from_name(form.value("event-kind"));
    if kind.is_none() {
        form.wrong(words, "event-kind", "events-desk-error-kind");
    }
    let title = typed(form, "event-title");
    if title.is_empty() {
        form.wrong(words, "event-title-fi", "events-desk-error-title");
    }
    for lang in DESK_LANGUAGES {
        short(words, form, &format!("event-title-{lang}"));
        form.check_text(words, &format!("event-about-{lang}"));
    }
    let (spot, link) = place(words, form);
    let area = form.value("event-area").to_owned();
    let area = Some(area).filter(|area| !area.is_empty());
    let known = area.as_ref().zip(host.as_ref()).is_none_or(|(area, (site, _))| {
        app.sites.get(site).is_some_and(|site| site.municipality(area).is_some())
    });
    if !known {
        form.wrong(words, "event-area", "events-desk-error-area");
    }
    let chosen = |name: &str| -> Vec<String> { form.fields().all(name).map(str::to_owned).collect() };
    let langs: Vec<String> = chosen("event-langs")
        .into_iter()
        .filter(|lang| choices.langs.iter().any(|(own, _)| own == lang))
        .collect();
    let access = chosen("event-access").iter().filter_map(|name| Access::from_name(name)).collect();
    if langs.is_empty() {
        form.wrong(words, "event-langs", "events-desk-error-langs");
    }
    let now = app.clock.now();
    let when = when(words, form, now);
    let closes = when.and_then(|when| closes(words, form, when.begins, now));
    let capacity = form.value("event-capacity").parse::<u32>().ok().filter(|n| (1..=MOST).contains(n));
    if capacity.is_none() {
        let text = words.with("events-desk-error-capacity", &[("most", &MOST.to_string())]);
        form.errors.push(FieldError { field: "event-capacity".to_owned(), text });
    }
    let offer = form.value("event-offer").parse::<u32>().ok().filter(|hours| OFFERS.contains(hours));
    if !form.errors.is_empty() {
        return None;
    }
    let (site, org) = host?;
    let when = when?;
    let plan = OccasionPlan {
        kind: kind?,
        title,
        about: typed(form, "event-about"),
        spot,
        link,
        area,
        langs,
        access,
        begins: when.begins,
        ends: when.ends,
        closes: closes?,
        capacity: capacity?,
        waiting: !form.value("event-waiting").is_empty(),
        offer_hours: offer.unwrap_or(0),
    };
    Some(Read { site, org, plan })
}

/// What was typed in the desk's languages.
fn typed(form: &Form, name: &str) -> Names {
    let of = |lang: &str| (lang.to_owned(), form.value(&format!("{name}-{lang}")).to_owned());
    DESK_LANGUAGES.iter().map(|lang| of(lang)).filter(|(_, text)| !text.is_empty()).collect()
}

fn short(words: &Words, form: &mut Form, field: &str) {
    if form.value(field).chars().count() > SHORT {
        let text = words.with("desk-error-long", &[("limit", &SHORT.to_string())]);
        form.errors.push(FieldError { field: field.to_owned(), text });
    }
}

/// A place, a link, or both.
fn place(words: &Words, form: &mut Form) -> (String, String) {
    let (spot, link) = (form.value("event-spot").to_owned(), form.value("event-link").to_owned());
    if spot.is_empty() && link.is_empty() {
        form.wrong(words, "event-spot", "events-desk-error-place");
    }
    short(words, form, "event-spot");
    let sound = link.strip_prefix("https://").is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|sign| sign.is_ascii_graphic() && !"\"<>\\^`{|}".contains(sign))
    });
    if !link.is_empty() && !sound {
        form.wrong(words, "event-link", "events-desk-error-link");
    }
    short(words, form, "event-link");
    (spot, link)
}

fn when(words: &Words, form: &mut Form, now: Timestamp) -> Option<times::When> {
    let date = form.value("event-date").parse::<Date>().ok();
    if date.is_none() {
        form.wrong(words, "event-date", "desk-error-date");
    }
    let last = match form.value("event-last-date") {
        "" => date,
        typed => typed.parse::<Date>().ok(),
    };
    if last.is_none() && date.is_some() {
        form.wrong(words, "event-last-date", "desk-error-date");
    }
    let clock = |form: &mut Form, field: &str| {
        let time = form.value(field).parse::<Time>().ok();
        if time.is_none() {
            form.wrong(words, field, "events-desk-error-time");
        }
        time
    };
    let (from, until) = (clock(form, "event-from"), clock(form, "event-until"));
    let which = |form: &Form, field: &str| match form.value(field) {
        "first" => Some(Which::First),
        "second" => Some(Which::Second),
        _ => None,
    };
    let begins = Typed { at: at(date?, from?), which: which(form, "event-from-which") };
    let ends = Typed { at: at(last?, until?), which: which(form, "event-until-which") };
    match times::when(begins, ends, now) {
        Ok(when) => Some(when),
        Err(refused) => {
            form.errors.push(why(words, refused));
            None
        }
    }
}

fn at(date: Date, time: Time) -> DateTime {
    date.to_datetime(time)
}

/// What to mend, beside the field that is at fault.
fn why(words: &Words, refused: Refused) -> FieldError {
    let field = |end: End| if end == End::Begins { "event-from" } else { "event-until" };
    let (field, text) = match refused {
        Refused::Skipped { end, to } => {
            let to = to.strftime("%H.%M").to_string();
            (field(end).to_owned(), words.with("events-desk-error-skipped", &[("time", &to)]))
        }
        Refused::Twice { end, .. } => (format!("{}-which", field(end)), words.t("events-desk-error-twice")),
        Refused::NoDay { end } => (field(end).to_owned(), words.t("desk-error-date")),
        Refused::Backwards => ("event-until".to_owned(), words.t("events-desk-error-backwards")),
        Refused::Past => ("event-date".to_owned(), words.t("events-desk-error-past")),
    };
    FieldError { field, text }
}

/// The end of the last day to sign up, or the beginning of the event.
fn closes(words: &Words, form: &mut Form, begins: Timestamp, now: Timestamp) -> Option<Timestamp> {
    let typed = form.value("event-closes");
    if typed.is_empty() {
        return Some(begins);
    }
    let day = typed.parse::<Date>().ok();
    let wrong = match day {
        None => "desk-error-date",
        Some(day) if day > calendar::day(begins) => "events-desk-error-closes",
        Some(day) if day < calendar::day(now) => "desk-error-date-past",
        Some(day) => {
            let end = day.at(23, 59, 59, 0).to_zoned(helsinki()).ok()?;
            return Some(end.timestamp().min(begins));
        }
    };
    form.wrong(words, "event-closes", wrong);
    None
}
