//! Programs that run beside a test: started, stopped by their own id, never by name, and never left behind.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::clock::Stopwatch;

/// A running program. Dropped, it is asked to end, and after two seconds made to.
#[derive(Debug)]
pub struct Process {
    child: Child,
    group: bool,
}

impl Process {
    /// Starts a program with both outputs going to `log`.
    pub fn start(command: Command, log: &Path) -> Result<Self> {
        Self::spawn(ending_with_us(command), log)
    }

    fn spawn(mut command: Command, log: &Path) -> Result<Self> {
        let file = std::fs::OpenOptions::new().create(true).append(true).open(log)?;
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        let name = command.get_program().to_owned();
        let child = command.spawn().with_context(|| format!("cannot start {}", name.display()))?;
        Ok(Self { child, group: false })
    }

    /// Like [`Process::start`], in a process group of its own, so that what the program starts ends with it (Ctrl-C
    /// in the terminal then reaches it only through us).
    pub fn start_group(command: Command, log: &Path) -> Result<Self> {
        let mut command = ending_with_us(command);
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut process = Self::spawn(command, log)?;
        process.group = true;
        Ok(process)
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its exit status when it has ended.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().ok().flatten()
    }

    /// Sends a signal by name ("TERM", "INT", "STOP").
    pub fn signal(&self, name: &str) {
        let target = if self.group { format!("-{}", self.id()) } else { self.id().to_string() };
        let _ = Command::new("sh")
            .args(["-c", "kill -s \"$1\" -- \"$2\"", "sh", name, &target])
            .stderr(Stdio::null())
            .status();
    }

    /// Ends it at once, as `kill -9` and a power cut do.
    pub fn kill(&mut self) {
        if self.group {
            self.signal("KILL");
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Asks it to end and waits; after `patience` it is made to. Gives the exit status when it ended by itself.
    pub fn stop(&mut self, patience: Duration) -> Option<ExitStatus> {
        if let Some(status) = self.ended() {
            return Some(status);
        }
        self.signal("TERM");
        let watch = Stopwatch::start();
        while !watch.over(patience) {
            if let Some(status) = self.ended() {
                return Some(status);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        self.kill();
        None
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.stop(Duration::from_secs(2));
        if self.group {
            // The leader is gone; what it started and forgot is still in its group.
            self.signal("KILL");
        }
    }
}

/// The same command, asked to end (TERM) also when this process is killed and can ask nobody any more.
fn ending_with_us(command: Command) -> Command {
    let Some(setpriv) = which("setpriv") else { return command };
    let mut outer = Command::new(setpriv);
    outer.args(["--pdeathsig", "TERM", "--"]).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        outer.current_dir(folder);
    }
    outer
}

/// A port of this machine that nobody listens on, and that nobody else is given here. Nothing reserves it: so it is none of those
/// that the system takes for outgoing connections, of which tests make thousands.
pub fn free_port() -> Result<u16> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    const PORTS: std::ops::Range<u32> = 11_000..32_000;
    let count = PORTS.end - PORTS.start;
    for _ in 0..count {
        // Programs that run side by side begin at different places.
        let at = std::process::id().wrapping_mul(97).wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed));
        let port = u16::try_from(PORTS.start + at % count)?;
        if std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    bail!("this machine has no free port from {} to {}", PORTS.start, PORTS.end)
}

/// Whether this process may do what only root may.
pub fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0)
}

/// The full path of a program, when the machine has it.
pub fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Runs a program to its end and gives what it printed; its error output becomes the reason of a failure.
pub fn output<I, S>(program: impl AsRef<OsStr>, args: I) -> Result<String>
where
    I: IntoIterator<Item = S>,
    S: AsRef<OsStr>,
{
    let mut command = Command::new(program.as_ref());
    command.args(args).stdin(Stdio::null());
    finish(&mut command)
}

/// Like [`output`] for a prepared command.
pub fn finish(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_owned();
    let output = command.output().with_context(|| format!("cannot start {}", name.display()))?;
    ensure!(
        output.status.success(),
        "{} failed ({}): {}{}",
        name.display(),
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The workspace's root folder.
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}
