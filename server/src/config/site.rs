//! One file a site: who may embed it, its places and people, its queues.

use std::collections::BTreeMap;

use serde::Deserialize;
use suunta_shared::api::Names;
use suunta_shared::routing::QueueKind;

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
    /// Municipalities to choose from.
    pub municipalities: Vec<Place>,
    /// Where to learn.
    #[serde(default)]
    pub coaching: Vec<Coaching>,
    /// Organisations.
    pub organisations: Vec<Organisation>,
    /// Queues.
    pub queues: Vec<Queue>,
    /// Queue id for each kind.
    pub routes: BTreeMap<QueueKind, String>,
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
    /// Where new cases go while this queue is closed for intake.
    #[serde(default)]
    pub fallback: Option<String>,
    /// Named people only; its cases appear in nobody else's list, count or search.
    #[serde(default)]
    pub protected: bool,
}
