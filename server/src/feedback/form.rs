//! What is typed on the feedback page, and what is asked to be mended. Pure; the form is shown again exactly as it came.

use serde::Deserialize;
use suunta_shared::text::Message;

use super::{Typed, is_sentence};
use crate::i18n::Words;
use crate::plain::sentences::Page;
use crate::send::form::{FieldError, is_email, is_phone};
use crate::store::FeedbackKind;

/// Longest text of a field, in characters.
pub const LIMIT: usize = 2000;
/// "Another sentence."
pub const OTHER: &str = "other";

/// The form as the browser sends it, and the address of the page as links write it; every field may be missing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct FeedbackForm {
    /// "sentence" or "access".
    pub about: String,
    /// The page it is about.
    pub step: String,
    /// Made by the server when it shows the form: what is sent twice arrives once.
    pub key: String,
    /// Message id of the sentence, or [`OTHER`].
    pub sentence: String,
    pub what: String,
    pub better: String,
    pub problem: String,
    pub device: String,
    pub contact: String,
}

/// Feedback that can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The sentence it is about.
    pub sentence: Option<String>,
    /// What was typed.
    pub typed: Typed,
    /// Where an answer goes.
    pub contact: Option<String>,
}

impl FeedbackForm {
    /// What it is about; accessibility where nothing else is said.
    pub fn kind(&self) -> FeedbackKind {
        FeedbackKind::from_name(&self.about).unwrap_or(FeedbackKind::Access)
    }

    /// The sentences to choose from: those of the page, and the one that is chosen already wherever it stands.
    pub fn sentences(&self, words: &Words, page: Option<&Page>) -> Vec<String> {
        let of_page = page.map(|page| page.sentences.as_slice()).unwrap_or_default();
        let mut all: Vec<String> = Vec::new();
        let chosen = Some(&self.sentence).filter(|id| is_sentence(words, id) && !of_page.contains(*id));
        let whole = |id: &&String| words.known(id).is_some_and(|known| known.variables.is_empty());
        for id in chosen.into_iter().chain(of_page.iter().filter(whole)) {
            if !all.contains(id) {
                all.push(id.clone());
            }
        }
        all
    }

    /// What can be taken, or every field that needs mending in the order of the page. `listed`: there are sentences to choose from.
    ///
    /// # Errors
    /// The fields that need mending.
    pub fn read(&self, words: &Words, listed: bool) -> Result<Given, Vec<FieldError>> {
        let text = |typed: &str| typed.replace("\r\n", "\n").trim().to_owned();
        let mut errors = Vec::new();
        let mut refuse = |field, message| errors.push(FieldError { field, message });
        let long =
            || Message::new("error-feedback-long").with("limit", i64::try_from(LIMIT).unwrap_or(i64::MAX));
        let too_long = |text: &str| text.chars().count() > LIMIT;
        let mut typed = Typed::default();
        let mut contact = String::new();
        match self.kind() {
            FeedbackKind::Sentence => {
                (typed.what, typed.better) = (text(&self.what), text(&self.better));
                if listed && self.sentence.is_empty() {
                    refuse("sentence", Message::new("error-feedback-sentence"));
                }
                if typed.what.is_empty() {
                    refuse("what", Message::new("error-feedback-what"));
                }
                for (field, text) in [("what", &typed.what), ("better", &typed.better)] {
                    if too_long(text) {
                        refuse(field, long());
                    }
                }
            }
            FeedbackKind::Access => {
                (typed.problem, typed.device) = (text(&self.problem), text(&self.device));
                contact = text(&self.contact);
                if typed.problem.is_empty() {
                    refuse("problem", Message::new("error-feedback-problem"));
                }
                for (field, text) in [("problem", &typed.problem), ("device", &typed.device)] {
                    if too_long(text) {
                        refuse(field, long());
                    }
                }
                if !contact.is_empty() && !is_email(&contact) && !is_phone(&contact) {
                    refuse("contact", Message::new("error-feedback-contact"));
                }
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let about_one = self.kind() == FeedbackKind::Sentence && is_sentence(words, &self.sentence);
        Ok(Given {
            sentence: about_one.then(|| self.sentence.clone()),
            typed,
            contact: Some(contact).filter(|contact| !contact.is_empty()),
        })
    }
}
