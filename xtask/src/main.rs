//! What a contributor types: `cargo xtask run`, `build`, `test`, `bench`, `pin`, `tidy`.

mod bench;
mod machine;
mod run;
mod same_bits;
mod short_names;
mod test;
mod tidy;
mod widget;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Everything a contributor types.")]
struct Arguments {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build widget and server, start a demo: server, city website, mails.
    Run(run::Options),
    /// Build the widget's files into target/widget-dist; with --release also the product binary.
    Build {
        /// Build `target/release/suunta` as well, without any path of this machine in it.
        #[arg(long)]
        release: bool,
    },
    /// Check everything on `SQLite` and `PostgreSQL`, in a real browser.
    Test(test::Options),
    /// Measure weight and speed and hold them against the gates.
    Bench(bench::Options),
    /// Keep this version's loader for ever, when it is released (`widget/embed/pinned`).
    Pin,
    /// Check what no compiler checks: named paths, file sizes, migrations.
    Tidy,
}

fn main() -> ExitCode {
    match perform(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> anyhow::Result<()> {
    match task {
        Task::Run(options) => run::run(&options),
        Task::Build { release } => {
            widget::build()?;
            if release { widget::build_release().map(drop) } else { Ok(()) }
        }
        Task::Test(options) => test::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Pin => widget::pin(),
        Task::Tidy => tidy::run(),
    }
}
