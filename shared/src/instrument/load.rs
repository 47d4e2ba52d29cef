//! Reads instrument files: form here, what they say in `check.rs`.

use super::Instrument;
use super::check::check;
use crate::content::{Content, Finding, line_of, parse};

/// One file as it was given, and what is wrong with it.
pub(super) struct Source<'a> {
    /// The name under which findings tell it.
    pub(super) name: &'a str,
    text: &'a str,
    pub(super) findings: Vec<Finding>,
}

impl Source<'_> {
    /// The id that the file's name gives: "content/instruments/employer.toml" is "employer".
    pub(super) fn stem(&self) -> &str {
        stem(self.name)
    }

    /// Notes what is wrong with the `number`-th (from 0) `[[table]]`, on the line of `key` where it has one; an empty table is the
    /// top of the file.
    pub(super) fn note(&mut self, (table, number): (&str, usize), key: &str, reason: impl Into<String>) {
        let line = line_of(self.text, table, number, key);
        self.findings.push(Finding::new(self.name, line, reason));
    }
}

fn stem(name: &str) -> &str {
    let base = name.rsplit('/').next().unwrap_or_default();
    base.strip_suffix(".toml").unwrap_or(base)
}

/// Reads and checks instrument files, given as (name, text), against the content. A name may have folders before it; findings name
/// the file as it was given. Of two files of one name the last counts, so that a city can lay its own over ours.
///
/// # Errors
/// Everything that is wrong, by file and line: syntax, fields, ids, conditions that read what is not asked yet, questions, results
/// and rules that nobody can come to, and where the jobseeker's file says something else than `flow` does.
pub fn load<N: AsRef<str>, T: AsRef<str>>(
    files: &[(N, T)],
    content: &Content,
) -> Result<Vec<Instrument>, Vec<Finding>> {
    let given: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_ref(), text.as_ref())).collect();
    let mut instruments: Vec<Instrument> = Vec::new();
    let mut findings = Vec::new();
    for (number, (name, text)) in given.iter().enumerate() {
        if given[number + 1..].iter().any(|(later, _)| stem(later) == stem(name)) {
            continue;
        }
        let mut source = Source { name, text, findings: Vec::new() };
        match parse::<Instrument>(name, text) {
            Ok(instrument) => {
                check(&instrument, content, &mut source);
                instruments.push(instrument);
            }
            Err(finding) => source.findings.push(finding),
        }
        findings.extend(source.findings);
    }
    instruments.sort_by(|a, b| a.id.cmp(&b.id));
    if findings.is_empty() { Ok(instruments) } else { Err(findings) }
}
