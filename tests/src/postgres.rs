//! A throwaway PostgreSQL on a free loopback port, or the one that `SUUNTA_TEST_PG` names.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::clock::Stopwatch;
use crate::process::{Process, finish, free_port, is_root};

/// A database cluster of our own. Dropped, it is stopped and its files are gone.
#[derive(Debug)]
pub struct Cluster {
    url: String,
    port: u16,
    // Order matters: the server stops before its folder goes.
    process: Process,
    folder: TempDir,
}

/// The folder of PostgreSQL's server programs, newest version first.
pub fn programs() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .filter(|bin| bin.join("initdb").is_file())
        .collect();
    versions.sort_by_key(|bin| {
        bin.parent().and_then(Path::file_name).and_then(|name| name.to_str()?.parse::<u32>().ok())
    });
    versions.pop()
}

impl Cluster {
    /// Makes and starts a cluster. PostgreSQL refuses to run as root: then it runs as the user `postgres`.
    pub fn start() -> Result<Self> {
        let bin = programs().context("PostgreSQL is not installed (apt-get install postgresql)")?;
        let folder = tempfile::Builder::new().prefix("suunta-pg-").tempdir()?;
        if is_root() {
            finish(Command::new("chown").arg("postgres").arg(folder.path()))?;
        }
        let data = folder.path().join("data");
        finish(as_postgres(&bin.join("initdb")).current_dir(folder.path()).arg("--pgdata").arg(&data).args(
            ["--username=suunta", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"],
        ))?;
        let port = free_port()?;
        let process = Self::process(&bin, folder.path(), port)?;
        let mut cluster =
            Self { url: format!("postgres://suunta@127.0.0.1:{port}/postgres"), port, process, folder };
        cluster.wait()?;
        Ok(cluster)
    }

    /// Kills every process of the cluster at once and starts it again on its files: what a crash of the server is.
    pub fn crash_and_restart(&mut self) -> Result<()> {
        self.process.kill();
        // Left behind by the dead; its number may be somebody else's by now.
        let _ = std::fs::remove_file(self.data().join("postmaster.pid"));
        let bin = programs().context("PostgreSQL is not installed (apt-get install postgresql)")?;
        self.process = Self::process(&bin, self.folder.path(), self.port)?;
        self.wait()
    }

    fn process(bin: &Path, folder: &Path, port: u16) -> Result<Process> {
        let mut server = as_postgres(&bin.join("postgres"));
        server.current_dir(folder).arg("-D").arg(folder.join("data")).arg("-p").arg(port.to_string());
        for setting in [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=64MB",
            // What is lost with this machine's power is thrown away anyway.
            "fsync=off",
            "full_page_writes=off",
        ] {
            server.arg("-c").arg(setting);
        }
        Process::start_group(server, &folder.join("postgres.log"))
    }

    fn wait(&mut self) -> Result<()> {
        let log = &self.folder.path().join("postgres.log");
        let watch = Stopwatch::start();
        while !watch.over(Duration::from_secs(20)) {
            let said = std::fs::read_to_string(log).unwrap_or_default();
            if said.contains("ready to accept connections")
                && std::net::TcpStream::connect(("127.0.0.1", self.port)).is_ok()
            {
                return Ok(());
            }
            if self.process.ended().is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("PostgreSQL does not start: {}", std::fs::read_to_string(log).unwrap_or_default())
    }

    /// The folder with its files, in which erased bytes are searched for.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Address of its first database, in which others can be made.
    pub fn url(&self) -> &str {
        &self.url
    }
}

fn as_postgres(program: &Path) -> Command {
    if is_root() {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(program);
        command
    } else {
        Command::new(program)
    }
}
