//! Reads the content files. Only where there is a TOML parser: the server and the tests, never the browser.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::check::check;
use super::{
    Activity, Aids, Content, Demand, DigitalBank, Finding, Guidance, Occupation, Pathway, Questions,
};
use crate::routing::Rule;

/// The content files by their names.
pub(super) const FILES: [&str; 9] = [
    "meta.toml",
    "digital.toml",
    "interests.toml",
    "occupations.toml",
    "demand.toml",
    "pathways.toml",
    "routing.toml",
    "words.toml",
    "drawings.toml",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Meta {
    version: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Interests {
    interests: Vec<Activity>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Occupations {
    occupations: Vec<Occupation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Demands {
    #[serde(default)]
    demand: Vec<Demand>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pathways {
    pathways: Vec<Pathway>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Routing {
    routing: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    words: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Drawings {
    drawings: BTreeMap<String, String>,
}

/// The files as they were given: what findings name.
pub(super) struct Sources<'a> {
    /// Given name and text of each of [`FILES`], in that order; `None` where it is missing.
    files: Vec<Option<(&'a str, &'a str)>>,
    pub(super) findings: Vec<Finding>,
}

impl Content {
    /// Reads and checks the content files, given as (name, text). A name may have folders before it; findings name
    /// the file as it was given.
    ///
    /// # Errors
    /// Everything that is wrong, by file and line: missing and unknown files, syntax, fields, and what the
    /// files say (see `content/check.rs`).
    pub fn from_files<N: AsRef<str>, T: AsRef<str>>(files: &[(N, T)]) -> Result<Self, Vec<Finding>> {
        let given: Vec<(&str, &str)> =
            files.iter().map(|(name, text)| (name.as_ref(), text.as_ref())).collect();
        let base = |name: &str| name.rsplit('/').next().unwrap_or_default().to_owned();
        let mut sources = Sources { files: Vec::new(), findings: Vec::new() };
        for known in FILES {
            sources.files.push(given.iter().rev().find(|(name, _)| base(name) == known).copied());
        }
        for (name, _) in given.iter().filter(|(name, _)| !FILES.contains(&base(name).as_str())) {
            sources.findings.push(Finding::new(
                *name,
                0,
                format!("is not a content file; those are {}", FILES.join(", ")),
            ));
        }
        let meta = sources.read::<Meta>("meta.toml");
        let digital = sources.read::<DigitalBank>("digital.toml");
        let interests = sources.read::<Interests>("interests.toml");
        let occupations = sources.read::<Occupations>("occupations.toml");
        let demand = sources.read::<Demands>("demand.toml");
        let pathways = sources.read::<Pathways>("pathways.toml");
        let routing = sources.read::<Routing>("routing.toml");
        let words = sources.read::<Words>("words.toml");
        let drawings = sources.read::<Drawings>("drawings.toml");
        let (Some(meta), Some(digital), Some(interests)) = (meta, digital, interests) else {
            return Err(sources.findings);
        };
        let (Some(occupations), Some(demand), Some(pathways), Some(routing)) =
            (occupations, demand, pathways, routing)
        else {
            return Err(sources.findings);
        };
        let (Some(words), Some(drawings)) = (words, drawings) else { return Err(sources.findings) };
        let content = Self {
            questions: Questions { version: meta.version, digital, interests: interests.interests },
            guidance: Guidance {
                occupations: occupations.occupations,
                demand: demand.demand,
                pathways: pathways.pathways,
            },
            routing: routing.routing,
            aids: Aids { words: words.words, drawings: drawings.drawings },
            #[cfg(feature = "instruments")]
            instruments: Vec::new(),
        };
        check(&content, &mut sources);
        if sources.findings.is_empty() { Ok(content) } else { Err(sources.findings) }
    }
}

impl<'a> Sources<'a> {
    fn file(&self, known: &str) -> Option<(&'a str, &'a str)> {
        FILES.iter().position(|f| *f == known).and_then(|i| self.files.get(i).copied().flatten())
    }

    fn read<T: DeserializeOwned>(&mut self, known: &str) -> Option<T> {
        let Some((name, text)) = self.file(known) else {
            self.findings.push(Finding::new(known, 0, "is missing"));
            return None;
        };
        parse(name, text).map_err(|finding| self.findings.push(finding)).ok()
    }

    /// Notes what is wrong with the `number`-th (from 0) `[[table]]` of a file, on the line of `key` where it has one.
    pub(super) fn note(
        &mut self,
        known: &str,
        (table, number): (&str, usize),
        key: &str,
        reason: impl Into<String>,
    ) {
        let Some((name, text)) = self.file(known) else { return };
        self.findings.push(Finding::new(name, line_of(text, table, number, key), reason));
    }
}

/// Reads one file; what is wrong with its form is told with the line.
pub(crate) fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Finding> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(0, |span| Finding::line_at(text, span.start));
        Finding::new(name, line, error.message().trim().replace('\n', "; "))
    })
}

/// The line of `key = …` in the `number`-th `[table]` or `[[table]]`, else the line of its header; 0 when there is no
/// such header. An empty table is the top of the file.
pub(crate) fn line_of(text: &str, table: &str, number: usize, key: &str) -> u32 {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let is_header = |line: &str| {
        let inner = line.split('#').next().unwrap_or_default().trim().trim_matches(['[', ']']);
        line.starts_with('[') && inner.trim() == table
    };
    let headers = lines.iter().enumerate().filter(|(_, line)| is_header(line)).map(|(i, _)| i);
    let Some(start) = (if table.is_empty() { Some(0) } else { headers.clone().nth(number) }) else {
        return 0;
    };
    let body = lines.iter().enumerate().skip(start + usize::from(!table.is_empty()));
    let has_key = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    let found = body
        .take_while(|(_, line)| !line.starts_with("[[") && !is_header(line))
        .find(|(_, line)| has_key(line));
    u32::try_from(found.map_or(start, |(i, _)| i) + 1).unwrap_or(0)
}
