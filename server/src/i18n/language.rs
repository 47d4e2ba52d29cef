//! What a language says of itself: `locales/<code>/language.toml`.

use serde::Deserialize;
use suunta_shared::content::Finding;

/// The file's name.
pub(super) const FILE: &str = "language.toml";

/// A language as its file describes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its name in itself: "Suomi".
    pub name: String,
    /// In which direction it is written.
    pub direction: Direction,
    /// The day on which a native speaker last read all of it; empty while none has.
    pub reviewed: String,
    /// The voice that reads it aloud (BCP 47): "fi-FI".
    pub voice: String,
}

/// In which direction a language is written, as HTML's `dir` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of `dir`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Language {
    /// Reads the file.
    pub(super) fn read(place: &str, text: &str) -> Result<Self, Finding> {
        let language: Self = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(0, |span| Finding::line_at(text, span.start));
            Finding::new(place, line, error.message().to_owned())
        })?;
        let day = language.reviewed.parse::<jiff::civil::Date>();
        if language.name.trim().is_empty() {
            return Err(Finding::new(place, 0, "name is empty: write the language's name in itself"));
        }
        if !language.reviewed.is_empty() && day.is_err() {
            return Err(Finding::new(place, 0, "reviewed must be a day like 2026-11-30, or empty"));
        }
        Ok(language)
    }

    /// A speaker of the language has read it all.
    pub fn is_reviewed(&self) -> bool {
        !self.reviewed.is_empty()
    }
}
