//! The command line: `suunta serve`, `check`, `user`, `key`, `export`, `erase`, `maintain`, `audit`,
//! `simulate`, `calibrate`, `accessibility-statement`.

mod calibrate;
mod cases;
pub mod check;
mod key;
mod open;
mod serve;
mod simulate;
mod statement;
mod user;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

/// Suunta: guidance for jobseekers, and a desk for their counsellors.
#[derive(Debug, Parser)]
#[command(name = "suunta", version, about, long_about = None, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the widget, the plain form and the desk.
    Serve(Settings),
    /// Check configuration, sites, content and texts; print every mistake with file, line and reason.
    Check(Settings),
    /// Manage accounts of the desk.
    #[command(subcommand)]
    User(user::UserCommand),
    /// Manage the master key.
    #[command(subcommand)]
    Key(key::KeyCommand),
    /// Write everything stored about one case as JSON, for a person who asks what is stored about them.
    Export(cases::OneCase),
    /// Erase everything stored about one case.
    Erase(cases::OneCase),
    /// Make erased bytes disappear from the database files; run it nightly on PostgreSQL.
    Maintain(Settings),
    /// Look after the audit.
    #[command(subcommand)]
    Audit(cases::AuditCommand),
    /// Let simulated people through the assessment: how many questions, how near to the truth, for whom less so.
    Simulate(simulate::Simulate),
    /// Estimate item parameters from the answers that people left without their name; a person reviews what comes out.
    Calibrate(calibrate::Calibrate),
    /// Write the accessibility statement that the law asks for, in Finnish, Swedish and English.
    AccessibilityStatement(statement::Statement),
}

/// Where the configuration is.
#[derive(Clone, Debug, Args)]
pub struct Settings {
    /// The configuration file.
    #[arg(long, default_value = "suunta.toml", env = "SUUNTA_CONFIG")]
    config: PathBuf,
}

/// What went wrong, in one or more lines for city IT.
#[derive(Debug)]
pub struct Failure(pub String);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Runs the command line.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&Failure(format!("cannot start: {error}"))),
    };
    let result = runtime.block_on(async {
        match cli.command {
            Command::Serve(settings) => serve::serve(&settings).await,
            Command::Check(settings) => check::check(&settings).await,
            Command::User(command) => user::run(command).await,
            Command::Key(command) => key::run(&command),
            Command::Export(one) => cases::export(&one).await,
            Command::Erase(one) => cases::erase(&one).await,
            Command::Maintain(settings) => cases::maintain(&settings).await,
            Command::Audit(command) => cases::audit(command).await,
            Command::Simulate(simulate) => simulate::simulate(&simulate),
            Command::Calibrate(calibrate) => calibrate::calibrate(&calibrate).await,
            Command::AccessibilityStatement(statement) => statement::write(&statement),
        }
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failed(&failure),
    }
}

fn failed(failure: &Failure) -> ExitCode {
    eprintln!("{}", failure.0);
    ExitCode::FAILURE
}
