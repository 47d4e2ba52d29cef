//! The answers on their way. Between our own pages they travel as a token: the document with a signature over it, the purpose
//! and the site. Only where the browser's element hands them over they come as the bare document.
//!
//! Nothing in a token is secret, and nothing in it is trusted more for being signed: it is fitted and checked like anything
//! from outside. The signature says that these are the answers which the person last saw here. Where it does not hold,
//! what is readable stays, and the person is asked to look it over before anything is made of it.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use serde::Serialize;
use suunta_shared::answers::{Answers, AnswersError, MAX_BYTES};
use suunta_shared::flow::Step;
use suunta_shared::situation::Situation;

use crate::crypto::Keyring;

/// What the signature is for.
const PURPOSE: &str = "answers";
/// A signature in letters.
const SIGNATURE: usize = 43;
/// The longest token that is looked at: the longest document in letters, a dot and the signature.
pub const LONGEST: usize = (MAX_BYTES * 4).div_ceil(3) + 1 + SIGNATURE;

/// The answers as our own pages carry them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// Signs answers for a site.
    pub fn new(keys: &Keyring, site: &str, answers: &Answers) -> Self {
        Self::signed(keys, PURPOSE, site, answers)
    }

    /// Signs a document for a purpose and a site.
    pub fn signed(keys: &Keyring, purpose: &str, site: &str, document: &impl Serialize) -> Self {
        let document = serde_json::to_vec(document).unwrap_or_default();
        let signature = keys.sign(purpose, site, &document);
        Self(format!("{}.{}", BASE64URL_NOPAD.encode(&document), BASE64URL_NOPAD.encode(&signature)))
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Answers that came with a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// What is usable of them.
    pub answers: Answers,
    /// Some of it was not readable.
    pub damaged: bool,
    /// They are not as our page gave them away, or it was none of ours.
    pub unsure: bool,
}

impl Brought {
    /// The person should look them over before anything is made of them.
    pub const fn doubtful(&self) -> bool {
        self.damaged || self.unsure
    }
}

/// What came as a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The document in it; `None` when it is no token.
    pub document: Option<String>,
    /// It is as our page gave it away, for this purpose and this site.
    pub signed: bool,
}

/// Opens a token.
///
/// # Errors
/// When it is longer than any token.
pub fn open(keys: &Keyring, purpose: &str, site: &str, came: &str) -> Result<Opened, AnswersError> {
    if came.len() > LONGEST {
        return Err(AnswersError::TooLong);
    }
    let (letters, signature) = came.split_once('.').unwrap_or((came, ""));
    let document =
        BASE64URL_NOPAD.decode(letters.as_bytes()).ok().and_then(|json| String::from_utf8(json).ok());
    let signature = BASE64URL_NOPAD.decode(signature.as_bytes()).unwrap_or_default();
    let signed =
        document.as_deref().is_some_and(|json| keys.signed(purpose, site, json.as_bytes(), &signature));
    Ok(Opened { document, signed })
}

/// Reads what one of our own pages carried.
///
/// # Errors
/// When it is longer than any token, or nothing of it is readable.
pub fn token(keys: &Keyring, site: &str, came: &str) -> Result<Brought, AnswersError> {
    let opened = open(keys, PURPOSE, site, came)?;
    // What is no token may still be a document, of a page from before there were tokens.
    let mut brought = document(opened.document.as_deref().unwrap_or(came))?;
    if !opened.signed {
        brought.unsure = true;
        // The first question, to begin looking them over, is where they lead from whatever page.
        brought.answers.at = Some(Step::Municipality);
    }
    Ok(brought)
}

/// Reads the bare document, which only the browser's element hands over. What is readable of a damaged one stays, so that a
/// person loses as little as possible.
///
/// # Errors
/// When it is too long, nested too deeply, or nothing of it is readable.
pub fn document(json: &str) -> Result<Brought, AnswersError> {
    match Answers::parse(json) {
        Ok(answers) => Ok(Brought { answers, ..Brought::default() }),
        Err(AnswersError::Unreadable) => {
            let answers = rescue(json);
            let nothing = answers == Answers::default();
            if nothing {
                Err(AnswersError::Unreadable)
            } else {
                Ok(Brought { answers, damaged: true, unsure: false })
            }
        }
        Err(error) => Err(error),
    }
}

/// Every part of a damaged document that is still readable on its own.
fn rescue(json: &str) -> Answers {
    fn part<T: serde::de::DeserializeOwned>(from: Option<&serde_json::Value>) -> Option<T> {
        from.and_then(|value| serde_json::from_value(value.clone()).ok())
    }
    fn parts<T: serde::de::DeserializeOwned>(from: Option<&serde_json::Value>) -> Vec<T> {
        let list = from.and_then(serde_json::Value::as_array).map(Vec::as_slice).unwrap_or_default();
        list.iter().filter_map(|value| part(Some(value))).collect()
    }
    let document: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    let situation = document.get("situation");
    let of = |name: &str| situation.and_then(|s| s.get(name));
    Answers {
        content: part(document.get("content")).unwrap_or_default(),
        begun: part(document.get("begun")).unwrap_or_default(),
        situation: Situation {
            municipality: part(of("municipality")),
            goal: part(of("goal")),
            finnish: part(of("finnish")),
            barriers: part(of("barriers")),
        },
        digital: parts(document.get("digital")),
        tasks: parts(document.get("tasks")),
        interests: parts(document.get("interests")),
        preference: part(document.get("preference")),
        at: part(document.get("at")),
        withheld: parts(document.get("withheld")),
    }
}

#[cfg(test)]
#[path = "carried_tests.rs"]
mod tests;
