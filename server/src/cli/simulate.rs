//! `suunta simulate`: the assessment measured on simulated people.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use clap::Args;
use suunta_study::simulate::{self, Part, Plan};

use super::{Failure, open};
use crate::config::Config;
use crate::content;
use crate::i18n::FIRST_LANGUAGE;

/// `suunta simulate`
#[derive(Debug, Args)]
pub struct Simulate {
    /// People in each case and each group.
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(20..=1_000_000))]
    people: u32,
    /// Another seed gives other people.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Use the content of this configuration instead of the built-in one.
    #[arg(long)]
    config: Option<PathBuf>,
    /// Only this part.
    #[arg(long)]
    only: Option<Part>,
    /// Print the tables as Markdown, for the documentation.
    #[arg(long)]
    markdown: bool,
    /// Write the ways of answering as a picture.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
}

/// Runs `suunta simulate`.
pub fn simulate(simulate: &Simulate) -> Result<(), Failure> {
    if simulate.svg.is_some() && simulate.only.is_some_and(|only| only != Part::Fairness) {
        return Err(Failure(
            "--svg draws the ways of answering: leave --only out, or write --only fairness".into(),
        ));
    }
    let (content, texts) = loaded(simulate.config.as_deref())?;
    let progress = Progress::default();
    let plan = Plan { people: simulate.people as usize, seed: simulate.seed, only: simulate.only };
    let watch = |what: &str, done: usize, of: usize| progress.tell(what, done, of);
    let words = texts.words(FIRST_LANGUAGE);
    let report = simulate::run(&content, &|id, with| words.with(id, with), plan, &watch);
    print!("{}", if simulate.markdown { report.markdown(&content) } else { report.plain(&content) });
    if let (Some(file), Some(picture)) = (&simulate.svg, report.picture()) {
        std::fs::write(file, picture).map_err(|error| Failure(format!("{}: {error}", file.display())))?;
    }
    Ok(())
}

/// The content of a configuration, or the built-in one.
pub(super) fn loaded(
    config: Option<&Path>,
) -> Result<(suunta_shared::content::Content, crate::i18n::Texts), Failure> {
    let files = match config {
        Some(path) => Config::load(path).map_err(|found| open::all(&found))?.0.content,
        None => crate::config::ContentFiles::default(),
    };
    content::load(&files).map_err(|found| open::all(&found))
}

/// What is told on stderr: on a terminal one line that changes, elsewhere a line every tenth.
#[derive(Default)]
pub(super) struct Progress(Mutex<(String, usize)>);

impl Progress {
    pub(super) fn tell(&self, what: &str, done: usize, of: usize) {
        let percent = done * 100 / of.max(1);
        let Ok(mut told) = self.0.lock() else { return };
        let terminal = std::io::stderr().is_terminal();
        let step = if terminal { percent } else { percent / 10 };
        if told.0 == what && told.1 >= step {
            return;
        }
        *told = (what.to_owned(), step);
        let mut err = std::io::stderr().lock();
        let _ = if terminal {
            write!(err, "\r{what}: {percent} %\x1b[K{}", if done == of { "\n" } else { "" })
        } else {
            writeln!(err, "{what}: {percent} %")
        };
    }
}
