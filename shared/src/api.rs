//! Wire types between the widget and the server.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::text::Message;

/// Text by language code, for proper names that a site's configuration gives ("Oulu", "Uleåborg").
pub type Names = BTreeMap<String, String>;

/// What the loader and the widget get first, for one site and language (`GET /v1/sites/{site}/{lang}.json`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// Site id.
    pub site: String,
    /// Language of this manifest (negotiated by the loader among `languages`).
    pub lang: String,
    /// The direction in which it is written: "ltr" or "rtl", as HTML's `dir` wants it.
    pub dir: String,
    /// The voice that reads it aloud (BCP 47): "fi-FI".
    pub voice: String,
    /// No native speaker has checked the texts in it yet.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub unchecked: bool,
    /// Languages the site offers, in its order.
    pub languages: Vec<Language>,
    /// Address of the texts of the first steps (Fluent), absolute path on the server.
    pub texts_start: String,
    /// Address of the texts of the can-do questions, with which the digital part begins.
    pub texts_questions: String,
    /// Address of the texts of what comes after them: described people, small tasks, activities.
    pub texts_later: String,
    /// Address of the texts of result, preview and guidance.
    pub texts_guidance: String,
    /// Address of the texts of saving and going on elsewhere.
    pub texts_kept: String,
    /// Address of the line drawings beside the activities, the same for every language.
    pub drawings: String,
    /// Address of [`crate::content::Questions`] as JSON.
    pub questions: String,
    /// Address of [`crate::content::Guidance`] as JSON.
    pub guidance: String,
    /// What the site says of itself.
    pub info: SiteInfo,
}

/// So many languages stand side by side in the switch; more stand in a list that opens.
pub const FEW_LANGUAGES: usize = 4;

/// A language as people choose it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// Its code (BCP 47, small letters): "fi", "fi-simple".
    pub code: String,
    /// Its name in itself: "Suomi".
    pub name: String,
}

/// What a site says of itself to a jobseeker, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SiteInfo {
    /// Name of the service.
    pub name: String,
    /// Phone number for those who would rather call, as written for people.
    pub phone: String,
    /// Hours of the phone.
    pub hours: String,
    /// Address of the privacy notice.
    pub privacy_url: String,
    /// Municipalities to choose from.
    pub municipalities: Vec<Municipality>,
    /// Where to learn, by kind of place.
    pub coaching: Vec<CoachingPlace>,
    /// Path of the assessment without JavaScript, on the server ("/s/oulu/fi").
    pub plain_path: String,
    /// Path of the send page ("/s/oulu/fi/send").
    pub send_path: String,
    /// Path of the feedback page ("/s/oulu/fi/feedback").
    pub feedback_path: String,
    /// Path of the status page ("/status?lang=fi" without any code).
    pub status_path: String,
    /// Keep the answers over a reload in one sessionStorage key.
    pub keep_in_session: bool,
    /// "Count my answers without my name" is offered.
    pub count_path: String,
    /// Path under which encrypted answers are saved to go on elsewhere (`/open` and `/delete` below it).
    pub kept_path: String,
    /// Days that they are kept; 0: they are saved to files only.
    pub kept_days: u8,
}

/// A municipality of a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Municipality {
    /// Id, as in answers.
    pub id: String,
    /// Region id of `content::Demand`.
    pub region: String,
    /// Name in the manifest's language.
    pub name: String,
}

/// A place where digital skills can be learned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoachingPlace {
    /// Kind, as in `content::Competence::learn`.
    pub kind: String,
    /// Name of the place.
    pub name: String,
    /// When and where, in words.
    pub details: String,
    /// Where to read more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Answers counted without a name (`POST /v1/sites/{site}/count`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountRequest {
    /// The answers; the server keeps bands and item answers, never the document.
    pub answers: crate::answers::Answers,
}

/// Answers saved to go on elsewhere (`POST /v1/sites/{site}/kept`), encrypted by the browser (`widget/embed/keep.js`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeepRequest {
    /// What the browser derived from the code to find them again: 64 hexadecimal digits.
    pub id: String,
    /// Nonce and encrypted answers in base64.
    pub sealed: String,
}

/// Asks for saved answers (`POST …/kept/open`) or has them deleted (`POST …/kept/delete`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptRequest {
    /// See [`KeepRequest::id`].
    pub id: String,
}

/// Saved answers, or until when they were saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptAnswer {
    /// The last day on which they can be opened ("2026-12-23").
    pub until: String,
    /// See [`KeepRequest::sealed`]; empty in the answer to saving.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sealed: String,
}

/// An error as the wire carries it (RFC 9457, `application/problem+json`): message ids, not sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Stable kind: "about:suunta/unknown-site".
    #[serde(rename = "type")]
    pub kind: String,
    /// HTTP status.
    pub status: u16,
    /// What to tell the person.
    pub title: Message,
    /// Per field: field name and what to tell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<(String, Message)>,
}
