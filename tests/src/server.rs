//! The real `suunta` binary, run with the documented example configuration.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::clock::Stopwatch;
use crate::process::{Process, finish, workspace};

/// The origin of the city website that stands in `server/example/sites`.
const EXAMPLE_CITY: &str = "http://127.0.0.1:8081";

/// Where everything of one server is.
#[derive(Clone, Debug)]
pub struct Home {
    /// The `suunta` binary.
    pub binary: PathBuf,
    /// Folder of `suunta.toml` and `sites/`, copied from `server/example`.
    pub config: PathBuf,
    /// File with the master key.
    pub key: PathBuf,
    /// `sqlite:…` or `postgres://…`.
    pub database: String,
    /// Port on 127.0.0.1.
    pub port: u16,
    /// Port of the mail sink.
    pub mail_port: Option<u16>,
    /// File that takes the log.
    pub log: PathBuf,
    /// Further variables of the environment.
    pub extra: Vec<(String, String)>,
}

/// The binary that tests run: `SUUNTA_BIN`, or the one cargo built beside this test.
pub fn binary() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("SUUNTA_BIN") {
        return Ok(PathBuf::from(path));
    }
    let own = std::env::current_exe()?;
    let found =
        own.ancestors().skip(1).take(2).map(|folder| folder.join("suunta")).find(|file| file.is_file());
    found.context("no suunta binary: run `cargo xtask test`, which builds it, or set SUUNTA_BIN")
}

impl Home {
    /// Copies the example configuration, lets `city` embed the widget, and makes a key when there is none.
    pub fn prepare(&self, city: &str) -> Result<()> {
        copy(&workspace().join("server/example"), &self.config, city)?;
        if !self.key.exists() {
            if let Some(folder) = self.key.parent() {
                std::fs::create_dir_all(folder)?;
            }
            finish(Command::new(&self.binary).args(["key", "new"]).arg(&self.key))?;
        }
        Ok(())
    }

    /// Address of the server.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// `suunta` with this configuration in its environment; `words` are the sub-command, then `--config`.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.binary);
        command
            .args(words)
            .arg("--config")
            .arg(self.config.join("suunta.toml"))
            .env("SUUNTA_SERVER_BIND", format!("127.0.0.1:{}", self.port))
            .env("SUUNTA_SERVER_PUBLIC_URL", self.url())
            .env("SUUNTA_DATABASE_URL", &self.database)
            .env("SUUNTA_KEYS_FILE", &self.key);
        if let Some(port) = self.mail_port {
            command
                .env("SUUNTA_MAIL_HOST", "127.0.0.1")
                .env("SUUNTA_MAIL_PORT", port.to_string())
                .env("SUUNTA_MAIL_SECURITY", "none")
                .env("SUUNTA_MAIL_FROM", "Suunta <suunta@example.fi>");
        }
        command.envs(self.extra.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs a sub-command to its end.
    pub fn run(&self, words: &[&str], rest: &[&str]) -> Result<String> {
        finish(self.command(words).args(rest))
    }

    /// Starts the server and waits until it is ready.
    pub fn start(&self) -> Result<Server> {
        let mut process = Process::start_group(self.command(&["serve"]), &self.log)?;
        let watch = Stopwatch::start();
        while !watch.over(Duration::from_secs(20)) {
            if http_ok(self.port, "/health/ready") {
                return Ok(Server { process, ready_after: watch.elapsed() });
            }
            if let Some(status) = process.ended() {
                bail!("suunta ended at start ({status}):\n{}", self.log_tail());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        bail!("suunta is not ready after 20 s:\n{}", self.log_tail())
    }

    /// The last lines of the log.
    pub fn log_tail(&self) -> String {
        let text = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(25)..].join("\n")
    }
}

/// A running server.
#[derive(Debug)]
pub struct Server {
    /// Its process.
    pub process: Process,
    /// How long it took to be ready.
    pub ready_after: Duration,
}

/// Whether a bare GET on loopback is answered with 200.
fn http_ok(port: u16, path: &str) -> bool {
    use std::io::{Read, Write};
    let Ok(mut stream) = std::net::TcpStream::connect(("127.0.0.1", port)) else { return false };
    let _ = stream.set_read_timeout(Some(Duration::from_secs(2)));
    let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    let mut head = [0; 12];
    stream.write_all(request.as_bytes()).is_ok()
        && stream.read_exact(&mut head).is_ok()
        && head.ends_with(b"200")
}

fn copy(from: &Path, to: &Path, city: &str) -> Result<()> {
    ensure!(from.is_dir(), "{} is missing", from.display());
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let (path, target) = {
            let entry = entry?;
            (entry.path(), to.join(entry.file_name()))
        };
        if path.is_dir() {
            copy(&path, &target, city)?;
        } else {
            std::fs::write(&target, std::fs::read_to_string(&path)?.replace(EXAMPLE_CITY, city))?;
        }
    }
    Ok(())
}
