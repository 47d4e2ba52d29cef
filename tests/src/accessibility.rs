//! What an accessibility checker found, written where the statement is made from (`server/accessibility.toml`).

use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use suunta_shared::Date;

use crate::clock;
use crate::process::workspace;

/// From this line on the file is written by people, and stays.
const GAPS: &str = "\n# Gaps: ";

/// One checker's work over one test run.
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

/// What of the file stays until its tool has run again; the server's own reader is strict about the rest.
#[derive(Debug, Deserialize)]
struct Head {
    #[serde(default)]
    runs: Vec<Run>,
}

/// Writes what a checker found over a whole test run (pages, states, violations), in place of what it found before. Only for what has
/// seen everything: a run of some tests is not enough for a statement.
pub fn record(tool: &str, tool_version: &str, [pages, states, violations]: [u32; 3]) -> Result<()> {
    let run = Run { tool: tool.to_owned(), tool_version: tool_version.to_owned(), pages, states, violations };
    let file = workspace().join("server/accessibility.toml");
    write(&file, &run, clock::today()?).with_context(|| file.display().to_string())
}

fn write(file: &Path, run: &Run, day: Date) -> Result<()> {
    // Checkers may end side by side.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let text = with_run(&std::fs::read_to_string(file)?, run, env!("CARGO_PKG_VERSION"), day)?;
    let draft = file.with_extension("toml.new");
    std::fs::write(&draft, text)?;
    Ok(std::fs::rename(&draft, file)?)
}

/// The file with this run in it, for this version and day. What people wrote stays as it is.
pub fn with_run(text: &str, run: &Run, version: &str, day: Date) -> Result<String> {
    ensure!(run.pages > 0 && run.states >= run.pages, "nothing was looked at: {run:?}");
    let (head, gaps) = text.split_at(text.find(GAPS).context("the line \"# Gaps: …\" is missing")?);
    let start = head.find("\nversion = ").context("the line \"version = …\" is missing")? + 1;
    let mut runs = toml::from_str::<Head>(head)?.runs;
    match runs.iter_mut().find(|old| old.tool == run.tool) {
        Some(old) => *old = run.clone(),
        None => runs.push(run.clone()),
    }
    let mut out = format!("{}version = {version:?}\nday = \"{day}\"\n", &head[..start]);
    for Run { tool, tool_version, pages, states, violations } in runs {
        write!(
            out,
            "\n[[runs]]\ntool = {tool:?}\ntool_version = {tool_version:?}\npages = {pages}\nstates = {states}\n\
             violations = {violations}\n"
        )?;
    }
    Ok(out + gaps)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(tool: &str, states: u32) -> Run {
        Run { tool: tool.into(), tool_version: "9.1".into(), pages: 2, states, violations: 1 }
    }

    #[test]
    fn a_run_takes_the_place_of_its_own_last_one_and_nothing_else_changes() {
        let file = std::fs::read_to_string(workspace().join("server/accessibility.toml")).unwrap();
        let day: Date = "2027-02-01".parse().unwrap();
        let once = with_run(&file, &run("axe-core", 30), "0.2.0", day).unwrap();
        let twice = with_run(&once, &run("other", 4), "0.2.0", day).unwrap();
        let again = with_run(&twice, &run("axe-core", 31), "0.3.0", day).unwrap();
        let (comment, _) = file.split_once("\nversion = ").unwrap();
        let gaps = file.split_once(GAPS).unwrap().1;
        for text in [&once, &twice, &again] {
            assert!(text.starts_with(comment) && text.ends_with(gaps), "{text}");
        }
        let head = &again[..again.find(GAPS).unwrap()];
        assert!(head.contains("\nversion = \"0.3.0\"\nday = \"2027-02-01\"\n"), "{head}");
        let runs = toml::from_str::<Head>(head).unwrap().runs;
        assert_eq!(runs, [run("axe-core", 31), run("other", 4)]);
        assert_eq!(with_run(&again, &run("other", 4), "0.3.0", day).unwrap(), again);
    }

    #[test]
    fn a_run_that_saw_nothing_is_refused() {
        let file = std::fs::read_to_string(workspace().join("server/accessibility.toml")).unwrap();
        let day: Date = "2027-02-01".parse().unwrap();
        assert!(with_run(&file, &Run { pages: 0, ..run("axe-core", 3) }, "0.2.0", day).is_err());
        assert!(with_run("", &run("axe-core", 3), "0.2.0", day).is_err());
    }
}
