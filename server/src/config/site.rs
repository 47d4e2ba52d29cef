//! One file a site: who may embed it, its places and people, its queues.

use std::collections::BTreeMap;

use serde::Deserialize;
use suunta_shared::api::{CoachingPlace, Municipality, Names, SiteInfo};
use suunta_shared::instrument::Door;

use super::accessibility::Accessibility;
use crate::referrals::agreement::Unagreed;
use crate::referrals::calendar::Hours;
use crate::referrals::phases::Roles;
use crate::referrals::targets::Project;

/// `sites/<id>.toml`. The file's name is the site's id.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The file's name without `.toml`.
    #[serde(skip)]
    pub id: String,
    /// Name of the service by language.
    pub name: Names,
    /// Origins that may embed the widget; one list drives CORS, `frame-ancestors` and postMessage.
    pub origins: Vec<String>,
    /// Languages offered, in order; the first is the fallback.
    pub languages: Vec<String>,
    /// Phone for those who would rather call.
    pub phone: String,
    /// Hours of the phone by language.
    pub hours: Names,
    /// Address of the privacy notice by language.
    pub privacy_url: Names,
    /// Months kept after closing.
    #[serde(default = "three")]
    pub keep_months: u8,
    /// Months kept after closing when a follow-up is agreed.
    #[serde(default = "twelve")]
    pub keep_months_follow_up: u8,
    /// Keep answers over a reload in one sessionStorage key.
    #[serde(default = "yes")]
    pub keep_in_session: bool,
    /// Days that answers saved to go on elsewhere are kept, encrypted by the browser; 0: they are not.
    #[serde(default = "thirty")]
    pub kept_days: u8,
    /// Municipalities to choose from.
    pub municipalities: Vec<Place>,
    /// Where to learn.
    #[serde(default)]
    pub coaching: Vec<Coaching>,
    /// Organisations.
    pub organisations: Vec<Organisation>,
    /// Queues.
    pub queues: Vec<Queue>,
    /// Who is responsible, takes part and is told in each phase; a phase not named here has the usual roles.
    #[serde(default)]
    pub phases: Vec<Roles>,
    /// Organisations share parts of a case only where an agreement between them says so, and the person too. False: where they
    /// have had no agreement, the person's consent alone decides.
    #[serde(default)]
    pub agreements: bool,
    /// What projects are to reach, and until when.
    #[serde(default)]
    pub projects: Vec<Project>,
    /// Queue id for each kind. The one for employers may be missing: then nothing is offered to them that sends there.
    pub routes: BTreeMap<Door, String>,
    /// What the accessibility statement says of this city.
    #[serde(default)]
    pub accessibility: Option<Accessibility>,
}

impl Site {
    /// The queue with this id.
    pub fn queue(&self, id: &str) -> Option<&Queue> {
        self.queues.iter().find(|queue| queue.id == id)
    }

    /// The ids of an organisation's queues.
    pub fn queues_of(&self, organisation: &str) -> Vec<String> {
        self.queues.iter().filter(|q| q.organisation == organisation).map(|q| q.id.clone()).collect()
    }

    /// The municipality with this id.
    pub fn municipality(&self, id: &str) -> Option<&Place> {
        self.municipalities.iter().find(|place| place.id == id)
    }

    /// The organisation with this id.
    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|organisation| organisation.id == id)
    }

    /// What holds between organisations without any agreement.
    pub fn unagreed(&self) -> Unagreed {
        if self.agreements { Unagreed::Nothing } else { Unagreed::Consent }
    }

    /// This language when the site offers it, else the site's first.
    pub fn language<'a>(&'a self, lang: &str) -> &'a str {
        self.first_of([lang])
    }

    /// The first of these languages that the site offers; its own first when it offers none of them.
    pub fn first_of<'a, 'b>(&'a self, wishes: impl IntoIterator<Item = &'b str>) -> &'a str {
        let offered = |wish: &str| self.languages.iter().find(|own| *own == wish);
        let found = wishes.into_iter().find_map(offered).or(self.languages.first());
        found.map_or("fi", String::as_str)
    }

    /// When the phone is answered. "9–15" is one thing to read, and stays on one line.
    pub fn hours(&self, lang: &str) -> String {
        pick(&self.hours, lang).replace('–', "\u{2060}–\u{2060}")
    }

    /// What the site says of itself to a jobseeker.
    pub fn info(&self, lang: &str) -> SiteInfo {
        SiteInfo {
            name: pick(&self.name, lang).to_owned(),
            phone: self.phone.clone(),
            hours: self.hours(lang),
            privacy_url: pick(&self.privacy_url, lang).to_owned(),
            municipalities: self
                .municipalities
                .iter()
                .map(|place| Municipality {
                    id: place.id.clone(),
                    region: place.region.clone(),
                    name: pick(&place.name, lang).to_owned(),
                })
                .collect(),
            coaching: self
                .coaching
                .iter()
                .map(|place| CoachingPlace {
                    kind: place.kind.clone(),
                    name: pick(&place.name, lang).to_owned(),
                    details: pick(&place.details, lang).to_owned(),
                    url: place.url.clone(),
                })
                .collect(),
            plain_path: format!("/s/{}/{lang}", self.id),
            send_path: format!("/s/{}/{lang}/send", self.id),
            feedback_path: format!("/s/{}/{lang}/feedback", self.id),
            status_path: format!("/status?lang={lang}"),
            keep_in_session: self.keep_in_session,
            count_path: format!("/v1/sites/{}/count?lang={lang}", self.id),
            kept_path: format!("/v1/sites/{}/kept", self.id),
            kept_days: self.kept_days,
        }
    }
}

/// The name in this language; else in the plain form of it ("fi" for "fi-simple"), in English, in Finnish, else any.
pub fn pick<'a>(names: &'a Names, lang: &str) -> &'a str {
    let plain = lang.split('-').next().unwrap_or_default();
    let found = [lang, plain, "en", "fi"].into_iter().find_map(|lang| names.get(lang));
    found.or_else(|| names.values().next()).map_or("", String::as_str)
}

fn three() -> u8 {
    3
}
fn twelve() -> u8 {
    12
}
fn ten() -> u8 {
    10
}
fn thirty() -> u8 {
    30
}
fn yes() -> bool {
    true
}

/// A municipality.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Id.
    pub id: String,
    /// Region of the demand data.
    pub region: String,
    /// Name by language.
    pub name: Names,
}

/// A coaching place.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coaching {
    /// Kind: `digital-coaching`, `course`, `self-study`.
    pub kind: String,
    /// Name by language.
    pub name: Names,
    /// When and where, by language.
    pub details: Names,
    /// Address to read more.
    #[serde(default)]
    pub url: Option<String>,
}

/// An organisation that receives referrals.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Id, the scope of the search index.
    pub id: String,
    /// Name by language.
    pub name: Names,
}

/// A queue.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Queue {
    /// Id, unique over all sites.
    pub id: String,
    /// Organisation id.
    pub organisation: String,
    /// Name by language.
    pub name: Names,
    /// Working days to first contact.
    #[serde(default = "ten")]
    pub deadline_days: u8,
    /// When its office is open on working days; a deadline ends when it closes.
    #[serde(default)]
    pub hours: Hours,
    /// Where new cases go while this queue is closed for intake.
    #[serde(default)]
    pub fallback: Option<String>,
    /// Named people only; its cases appear in nobody else's list, count or search.
    #[serde(default)]
    pub protected: bool,
}
