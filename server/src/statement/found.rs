//! `server/accessibility.toml`: what the test run found, and the gaps that its makers know of. It is inside the binary, so what
//! a statement says is about this very version.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Deserialize;
use suunta_shared::content::Finding;

use crate::config::accessibility::Accessibility;

/// The file, as findings name it.
pub const FILE: &str = "server/accessibility.toml";

const TEXT: &str = include_str!("../../accessibility.toml");

/// What is known.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// The version that was tested.
    pub version: String,
    /// The day of the test run.
    pub day: Date,
    /// What the checkers found, one entry each.
    pub runs: Vec<Run>,
    /// What the makers know.
    #[serde(default)]
    pub gaps: Vec<Gap>,
}

/// What one checker found.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// Its name.
    pub tool: String,
    /// Its version.
    pub tool_version: String,
    /// Different pages and screens that it saw.
    pub pages: u32,
    /// Times that it looked: a page in a language, filled in, with its errors.
    pub states: u32,
    /// Faults that it found, each once a state.
    pub violations: u32,
}

/// A known gap; the message `statement-gap-<id>` says it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// Id.
    pub id: String,
    /// Whether something is wrong, or only not known.
    pub kind: GapKind,
    /// The success criterion of WCAG that it is about, "1.4.3".
    #[serde(default)]
    pub criterion: Option<String>,
}

/// What a gap means for the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GapKind {
    /// A criterion is not met.
    Fails,
    /// Nobody has tried it: nothing is known to be wrong.
    Untried,
}

/// How far a service meets the law. "Not at all" is no value: such a version is not released.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// As far as it was tested.
    Fully,
    /// Something is known to be wrong or left out.
    Partly,
}

impl Gap {
    /// The message that says it.
    pub fn message(&self) -> String {
        format!("statement-gap-{}", self.id)
    }
}

impl Found {
    /// The file inside the binary.
    ///
    /// # Errors
    /// What is wrong with it, which a test finds first.
    pub fn built_in() -> Result<Self, Finding> {
        Self::read(TEXT)
    }

    /// Reads a file of this form.
    ///
    /// # Errors
    /// What is wrong with it, with its line.
    pub fn read(text: &str) -> Result<Self, Finding> {
        let found: Self = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(0, |span| Finding::line_at(text, span.start));
            Finding::new(FILE, line, error.message().to_owned())
        })?;
        let wrong = |reason: String| Err(Finding::new(FILE, 0, reason));
        if !found.runs.iter().any(|run| run.pages > 0 && run.states >= run.pages) {
            return wrong("no run has looked at a page: nothing could be said of this version".to_owned());
        }
        let mut ids = BTreeSet::new();
        for Gap { id, kind, criterion } in &found.gaps {
            if !ids.insert(id) {
                return wrong(format!("the gap \"{id}\" stands here twice"));
            }
            match criterion {
                Some(criterion) if !is_criterion(criterion) => {
                    return wrong(format!("\"{criterion}\" is no criterion; it looks like \"1.4.3\""));
                }
                None if *kind == GapKind::Fails => {
                    return wrong(format!("the gap \"{id}\" fails a criterion and does not say which"));
                }
                _ => {}
            }
        }
        Ok(found)
    }

    /// All faults that checkers found.
    pub fn violations(&self) -> u32 {
        self.runs.iter().fold(0, |all, run| all.saturating_add(run.violations))
    }

    /// The gaps of a kind.
    pub fn of_kind(&self, kind: GapKind) -> impl Iterator<Item = &Gap> {
        self.gaps.iter().filter(move |gap| gap.kind == kind)
    }

    /// How far Suunta at this city meets the law. It is computed, so nobody can claim more than was found. Whatever a city names
    /// counts, for its reasons excuse a gap and do not close it.
    pub fn status(&self, own: Option<&Accessibility>) -> Status {
        let fails = self.violations() > 0 || self.of_kind(GapKind::Fails).next().is_some();
        if fails || own.is_some_and(|own| !own.gaps.is_empty()) { Status::Partly } else { Status::Fully }
    }
}

/// Three numbers with dots between them, as WCAG counts.
fn is_criterion(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    let number = |part: &&str| matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "version = \"1.0.0\"\nday = \"2026-11-30\"\n[[runs]]\ntool = \"axe-core\"\ntool_version = \"4\"\n\
                        pages = 3\nstates = 7\nviolations = 0\n[[gaps]]\nid = \"a\"\nkind = \"untried\"\n";

    fn with(from: &str, to: &str) -> Result<Found, Finding> {
        assert!(GOOD.contains(from), "{from}");
        Found::read(&GOOD.replacen(from, to, 1))
    }

    #[test]
    fn the_file_inside_the_binary_is_right() {
        let found = Found::built_in().unwrap();
        assert!(found.runs.iter().any(|run| run.tool == "axe-core"), "{found:?}");
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        assert!(with("", "").is_ok());
        for (from, to, line, reason) in [
            ("version", "verson", 1, "unknown field"),
            ("2026-11-30", "soon", 2, ""),
            ("violations", "findings", 8, "unknown field"),
            ("violations = 0", "violations = -1", 8, "invalid value"),
            ("kind = \"untried\"", "kind = \"maybe\"", 11, "unknown variant"),
            ("pages = 3", "pages = 0", 0, "no run has looked"),
            ("states = 7", "states = 2", 0, "no run has looked"),
            ("kind = \"untried\"", "kind = \"fails\"", 0, "does not say which"),
            ("id = \"a\"", "id = \"a\"\ncriterion = \"AA\"", 0, "no criterion"),
            ("[[gaps]]", "[[gaps]]\nid = \"a\"\nkind = \"untried\"\n[[gaps]]", 0, "twice"),
        ] {
            let found = with(from, to).expect_err(to);
            assert_eq!((found.line, found.file.as_str()), (line, FILE), "{to}: {found}");
            assert!(found.reason.contains(reason), "{to}: {found}");
        }
    }

    #[test]
    fn the_status_follows_from_what_was_found() {
        let status = |from: &str, to: &str| with(from, to).unwrap().status(None);
        assert_eq!(status("", ""), Status::Fully, "untried is not wrong");
        assert_eq!(status("violations = 0", "violations = 1"), Status::Partly);
        let fails = "kind = \"fails\"\ncriterion = \"1.4.10\"";
        assert_eq!(status("kind = \"untried\"", fails), Status::Partly);
    }
}
