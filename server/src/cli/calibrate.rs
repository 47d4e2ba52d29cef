//! `suunta calibrate`: item parameters from answers left without a name, for a person to review.

use std::path::{Path, PathBuf};

use clap::Args;
use suunta_shared::content::Finding;
use suunta_study::AnswerSet;
use suunta_study::calibrate::{self, LEAST_SETS, write};

use super::simulate::Progress;
use super::{Failure, Settings, open};
use crate::config::Config;
use crate::content::Files;

/// `suunta calibrate`
#[derive(Debug, Args)]
pub struct Calibrate {
    #[command(flatten)]
    settings: Settings,
    /// Read sets of answers from a file with one JSON object a line instead of the database; the content is then the built-in one
    /// with what the configuration lays over it, if there is a configuration.
    #[arg(long, value_name = "FILE")]
    sets: Option<PathBuf>,
    /// Only answers from this quarter on, like "2026-4".
    #[arg(long, value_name = "QUARTER")]
    quarter_from: Option<String>,
    /// Refuse fewer sets of answers than this.
    #[arg(long, default_value_t = 500, value_parser = least)]
    min_sets: usize,
    /// Write the content file with the estimates in it; review it before it is used.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

fn least(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(sets) if sets >= LEAST_SETS => Ok(sets),
        _ => {
            Err(format!("must be a number from {LEAST_SETS} on: parameters from fewer people would be noise"))
        }
    }
}

/// Runs `suunta calibrate`.
pub async fn calibrate(calibrate: &Calibrate) -> Result<(), Failure> {
    let from = calibrate.quarter_from.as_deref().unwrap_or_default();
    if !from.is_empty() && !is_quarter(from) {
        return Err(Failure(format!("--quarter-from must look like 2026-4, not {from:?}")));
    }
    let files = content(&calibrate.settings.config)?;
    let sets = if let Some(file) = &calibrate.sets {
        from_file(file, from)?
    } else {
        let app = open::app(&calibrate.settings).await?;
        let sets = app.store.answer_sets(from).await?;
        app.store.close().await;
        sets
    };
    let (content, _) = files.parse().map_err(|found| open::all(&found))?;
    let progress = Progress::default();
    let watch = |what: &str, done: usize, of: usize| progress.tell(what, done, of);
    let found = calibrate::run(&content.questions.digital, &sets, calibrate.min_sets, &watch)?;
    print!("{}", found.plain());
    if let Some(out) = &calibrate.out {
        let digital = files.content.iter().find(|(name, _)| name.ends_with("digital.toml"));
        let text = digital.map(|(_, text)| text.as_str()).unwrap_or_default();
        let written = write::with_lines(text, &found.lines()).map_err(|id| {
            Failure(format!("digital.toml: the item {id:?} cannot be edited; write its values on one line"))
        })?;
        write::checked(&files.content, &written).map_err(|found: Vec<Finding>| open::all(&found))?;
        std::fs::write(out, written).map_err(|error| Failure(format!("{}: {error}", out.display())))?;
        println!(
            "\n{} items written to {}. Review it, then lay it over the content.",
            found.lines().len(),
            out.display()
        );
    }
    Ok(())
}

/// The content files of a configuration; the built-in ones when there is none.
fn content(config: &Path) -> Result<Files, Failure> {
    let mut files = Files::built_in();
    if config.exists() || config != Path::new("suunta.toml") {
        let (config, _) = Config::load(config).map_err(|found| open::all(&found))?;
        if let Some(folder) = &config.content.overlay {
            files.lay_over(folder).map_err(|found| open::all(&found))?;
        }
    }
    Ok(files)
}

fn from_file(file: &Path, from: &str) -> Result<Vec<AnswerSet>, Failure> {
    let name = file.display();
    let text = std::fs::read_to_string(file).map_err(|error| Failure(format!("{name}: {error}")))?;
    let mut sets = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let set: AnswerSet =
            serde_json::from_str(line).map_err(|error| Failure(format!("{name}:{}: {error}", number + 1)))?;
        if set.quarter.as_str() >= from {
            sets.push(set);
        }
    }
    Ok(sets)
}

fn is_quarter(text: &str) -> bool {
    let Some((year, quarter)) = text.split_once('-') else { return false };
    year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()) && matches!(quarter, "1" | "2" | "3" | "4")
}
