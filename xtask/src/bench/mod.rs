//! `cargo xtask bench`: weight and speed as one table, beside what bounds them on this machine, with the gates of the
//! design marked as held or not.

mod record;
mod size;
mod submissions;
mod web;
mod weight;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use suunta_tests::city::Website;
use suunta_tests::process::free_port;
use suunta_tests::server::{Home, Server};
use tempfile::TempDir;

use crate::{machine, widget};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only these parts. All of them when none is named.
    #[arg(value_parser = ["weight", "web", "submissions", "size"])]
    parts: Vec<String>,
    /// Write the comparison of `web` into xtask/BENCH.md.
    #[arg(long)]
    write: bool,
    /// End with an error when a gate is not held.
    #[arg(long)]
    strict: bool,
    /// Rounds of `web` that count; one more warms up.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=50))]
    rounds: u32,
    /// Seconds that each load lasts at most.
    #[arg(long, default_value_t = 10)]
    seconds: u64,
}

/// One line of the table.
struct Row {
    what: String,
    value: String,
    gate: Option<(String, bool)>,
}

/// The table as it grows.
#[derive(Default)]
struct Table(Vec<Row>);

impl Table {
    /// A figure that others are read beside.
    fn figure(&mut self, what: impl Into<String>, value: impl Into<String>) {
        self.0.push(Row { what: what.into(), value: value.into(), gate: None });
    }

    /// A figure with a gate.
    fn gate(
        &mut self,
        what: impl Into<String>,
        value: impl Into<String>,
        gate: impl Into<String>,
        held: bool,
    ) {
        self.0.push(Row { what: what.into(), value: value.into(), gate: Some((gate.into(), held)) });
    }

    /// The gates as a Markdown table.
    fn markdown(&self) -> String {
        let mut text = String::from("| What | Figure | Gate | |\n|---|--:|---|---|\n");
        for Row { what, value, gate } in &self.0 {
            if let Some((gate, held)) = gate {
                let held = if *held { "held" } else { "**not held**" };
                let _ = writeln!(text, "| {what} | {value} | {gate} | {held} |");
            }
        }
        text
    }

    fn print(&self) {
        let width = self.0.iter().map(|row| row.what.chars().count()).max().unwrap_or(0);
        let values = self.0.iter().map(|row| row.value.chars().count()).max().unwrap_or(0);
        println!();
        for Row { what, value, gate } in &self.0 {
            let gate = match gate {
                Some((gate, true)) => format!("  gate {gate}: held"),
                Some((gate, false)) => format!("  gate {gate}: NOT HELD"),
                None => String::new(),
            };
            println!("{what:<width$}  {value:>values$}{gate}");
        }
    }
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let wanted = |part: &str| options.parts.is_empty() || options.parts.iter().any(|name| name == part);
    ensure!(
        !options.write || wanted("web"),
        "--write writes the comparison of `web`, which is not measured here"
    );
    widget::build()?;
    if wanted("size") {
        print!("{}", size::report()?);
    }
    if !["weight", "web", "submissions"].into_iter().any(wanted) {
        return Ok(());
    }
    let binary = widget::build_release()?;
    if wanted("web") {
        machine::test_programs()?;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let (table, comparison) = runtime.block_on(async {
        let mut table = Table::default();
        let mut comparison = None;
        // What `web` writes down is told with the weight.
        if wanted("weight") || wanted("web") {
            weight::measure(&Bench::start(&binary, &[]).await?, &mut table).await?;
        }
        if wanted("web") {
            comparison = Some((web::measure(&binary, options.rounds, &mut table).await?, table.markdown()));
        }
        if wanted("submissions") {
            submissions::measure(&binary, options.seconds, &mut table).await?;
        }
        anyhow::Ok((table, comparison))
    })?;
    if let Some((comparison, gates)) = comparison {
        println!("\n{comparison}");
        if options.write {
            record::write(&comparison, &gates, options.rounds)?;
        }
    }
    table.print();
    let missed = table.0.iter().filter(|row| row.gate.as_ref().is_some_and(|(_, held)| !held)).count();
    println!("\n{missed} gates not held.");
    ensure!(!options.strict || missed == 0, "{missed} gates are not held");
    Ok(())
}

/// A server in its release build on a `SQLite` file of its own, with the city website beside it.
struct Bench {
    home: Home,
    city: Website,
    folder: TempDir,
    _server: Server,
}

impl Bench {
    async fn start(binary: &Path, environment: &[(&str, &str)]) -> Result<Self> {
        let (city, listener) = Website::listen(0).await?;
        let bench = Self::on(binary, environment, city)?;
        bench.city.serve(listener, &bench.home.url(), None);
        Ok(bench)
    }

    /// The server only; who calls lets the city's pages be served.
    fn on(binary: &Path, environment: &[(&str, &str)], city: Website) -> Result<Self> {
        // Beside the build, not in /tmp: that may be memory, which syncs nothing.
        let target = suunta_tests::process::workspace().join("target");
        let folder = tempfile::Builder::new().prefix("bench-").tempdir_in(target)?;
        // The key may not lie in the data's folder, not even here.
        let data = folder.path().join("data");
        std::fs::create_dir_all(&data)?;
        let home = Home {
            binary: binary.to_owned(),
            config: folder.path().join("config"),
            key: folder.path().join("keys/master.key"),
            database: format!("sqlite:{}", data.join("suunta.db").display()),
            port: free_port()?,
            mail_port: None,
            log: folder.path().join("suunta.log"),
            extra: environment
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        };
        home.prepare(&city.origin())?;
        let server = home.start().context("the release build does not start")?;
        Ok(Self { home, city, folder, _server: server })
    }

    fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }
}
