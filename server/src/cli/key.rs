//! `suunta key new FILE`.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Subcommand;

use super::Failure;
use crate::clock::Randomness;
use crate::crypto::Keyring;

/// `suunta key …`
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Write a new master key to a file that does not exist yet. Keep it apart from the data and the backups:
    /// without it nothing personal can be read, with it everything can.
    New {
        /// The file.
        file: PathBuf,
    },
}

/// Runs `suunta key …`.
pub fn run(command: &KeyCommand) -> Result<(), Failure> {
    let KeyCommand::New { file } = command;
    let say = |error: std::io::Error| Failure(format!("{}: {error}", file.display()));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut handle = options.open(file).map_err(say)?;
    writeln!(handle, "{}", Keyring::new_master(Randomness)).map_err(say)?;
    println!("A new master key is in {}. Keep a copy in a safe place, apart from the data.", file.display());
    Ok(())
}
