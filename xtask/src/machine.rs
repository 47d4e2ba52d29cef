//! What a task needs of the machine, and how it gets it.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use suunta_tests::dictionary;
use suunta_tests::engine::{Engine, GECKODRIVER_VERSION, geckodriver, geckodriver_home};
use suunta_tests::postgres;
use suunta_tests::process::{finish, is_root, which, workspace};

/// A cargo command in the workspace, with the cargo that runs us.
pub(crate) fn cargo(words: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace()).args(words);
    // Cargo tells its children about this package; a second cargo must not believe it is about its own.
    for (name, _) in std::env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
        {
            command.env_remove(name);
        }
    }
    command
}

/// Runs a command with its output on our terminal.
pub(crate) fn show(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_owned();
    let status = command.status().with_context(|| format!("cannot start {}", name.display()))?;
    ensure!(status.success(), "{} failed ({status})", name.display());
    Ok(())
}

/// Runs a command with its output on our terminal; whether it did its work without a warning.
pub(crate) fn silent(command: &mut Command) -> Result<bool> {
    let name = command.get_program().to_owned();
    let context = || format!("cannot start {}", name.display());
    let mut child = command.stderr(Stdio::piped()).spawn().with_context(context)?;
    let mut silent = true;
    for line in BufReader::new(child.stderr.take().context("no output")?).lines() {
        let line = line?;
        silent &= !line.starts_with("warning");
        eprintln!("{line}");
    }
    let status = child.wait()?;
    ensure!(status.success(), "{} failed ({status})", name.display());
    Ok(silent)
}

/// Adds the target the widget is compiled for, when rustup has not got it yet.
pub(crate) fn wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let Some(rustup) = which("rustup") else {
        // A toolchain without rustup either has the target or the build says what is missing.
        return Ok(());
    };
    let installed =
        finish(Command::new(&rustup).current_dir(workspace()).args(["target", "list", "--installed"]))?;
    if installed.lines().any(|line| line == TARGET) {
        return Ok(());
    }
    println!("Adding the Rust target {TARGET}.");
    show(Command::new(&rustup).current_dir(workspace()).args(["target", "add", TARGET]))
}

/// Installs what unit and browser tests need, or says in one line what to install.
pub(crate) fn test_programs() -> Result<()> {
    let mut missing = Engine::Chromium.missing();
    if postgres::programs().is_none() {
        missing.push("postgresql");
    }
    if which("node").is_none() {
        missing.push("nodejs");
    }
    if which("npm").is_none() && !(checkers_are_there() && provider_is_there() && reader_is_there()) {
        missing.push("npm");
    }
    missing.extend(dictionary::missing());
    install(&missing)
}

/// Installs the engines beside Chromium, or says in one line what to install.
pub(crate) fn other_engines() -> Result<()> {
    install(&[Engine::Firefox.missing(), Engine::WebKit.missing()].concat())
}

/// Installs Debian packages, or says in one line what to install.
fn install(missing: &[&str]) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    let wanted = missing.join(" ");
    let advice = format!("Please install what is missing: apt-get install -y {wanted}");
    ensure!(which("apt-get").is_some(), "{advice}");
    let sudo: &[&str] = if is_root() {
        &[]
    } else if finish(Command::new("sudo").args(["-n", "true"])).is_ok() {
        &["sudo", "-n"]
    } else {
        bail!("{advice}");
    };
    println!("Installing {wanted}.");
    let apt = |words: &[&str]| {
        let all: Vec<&str> =
            sudo.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive"]).chain(words).copied().collect();
        finish(Command::new(all[0]).args(&all[1..])).map(drop)
    };
    apt(&["apt-get", "update", "-q"]).context(advice.clone())?;
    let mut words = vec!["apt-get", "install", "-q", "-y", "--no-install-recommends"];
    words.extend(missing);
    apt(&words).context(advice)
}

/// Builds Firefox's driver, which Debian has not, once.
pub(crate) fn firefox_driver() -> Result<()> {
    if geckodriver().is_file() {
        return Ok(());
    }
    println!("Building geckodriver {GECKODRIVER_VERSION}; this takes some minutes, once.");
    let version = format!("={GECKODRIVER_VERSION}");
    let words = ["install", "--quiet", "--locked", "geckodriver", "--version", &version, "--root"];
    show(cargo(&words).arg(geckodriver_home())).context("geckodriver cannot be built")?;
    ensure!(geckodriver().is_file(), "cargo install ran, but {} is missing", geckodriver().display());
    Ok(())
}

fn checkers_are_there() -> bool {
    installed("tests/checkers").unwrap_or_default()
}

/// Fetches the accessibility checkers at the versions that `tests/checkers/package-lock.json` pins.
pub(crate) fn checkers() -> Result<()> {
    if checkers_are_there() {
        return Ok(());
    }
    npm_ci("tests/checkers").context("the accessibility checkers cannot be installed")?;
    ensure!(checkers_are_there(), "npm ci ran, but tests/checkers has not what its lock file pins");
    Ok(())
}

fn provider_is_there() -> bool {
    provider_file().is_file()
}

fn provider_file() -> std::path::PathBuf {
    workspace().join("tests/oidc/node_modules/oidc-provider/package.json")
}

/// Fetches the provider through which a test signs in, at the versions that `tests/oidc/package-lock.json` pins.
pub(crate) fn provider() -> Result<()> {
    if provider_is_there() {
        return Ok(());
    }
    npm_ci("tests/oidc").context("oidc-provider cannot be installed")?;
    ensure!(provider_is_there(), "npm ci ran, but {} is missing", provider_file().display());
    Ok(())
}

fn reader_is_there() -> bool {
    reader_file().is_file()
}

fn reader_file() -> std::path::PathBuf {
    workspace().join("tests/reader/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js")
}

/// Fetches the virtual screen reader at the version that `tests/reader/package-lock.json` pins.
pub(crate) fn reader() -> Result<()> {
    if reader_is_there() {
        return Ok(());
    }
    npm_ci("tests/reader").context("the virtual screen reader cannot be installed")?;
    ensure!(reader_is_there(), "npm ci ran, but {} is missing", reader_file().display());
    Ok(())
}

/// Fetches what the bench measures the widget beside, at the versions that `xtask/rivals/package-lock.json` pins.
pub(crate) fn rivals() -> Result<()> {
    if installed("xtask/rivals")? {
        return Ok(());
    }
    ensure!(which("npm").is_some(), "npm is missing; the bench installs with it what it compares with");
    println!("Installing what xtask/rivals/package-lock.json pins.");
    npm_ci("xtask/rivals").context("the survey tools to compare with cannot be installed")
}

/// Whether a folder has what its lock file pins. What npm has installed says so in a file; an older one is of an older lock file.
fn installed(folder: &str) -> Result<bool> {
    let folder = workspace().join(folder);
    let there = std::fs::read_to_string(folder.join("node_modules/.package-lock.json")).unwrap_or_default();
    let wanted = std::fs::read_to_string(folder.join("package-lock.json"))?;
    let hashes = |text: &str| {
        let lines = text.lines().map(|line| line.trim().trim_end_matches(',').to_owned());
        lines.filter(|line| line.starts_with("\"integrity\"")).collect::<Vec<_>>()
    };
    Ok(hashes(&there) == hashes(&wanted))
}

/// Installs what a folder's lock file pins, without running anything of it.
fn npm_ci(folder: &str) -> Result<()> {
    finish(Command::new("npm").current_dir(workspace().join(folder)).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]))
    .with_context(|| format!("npm ci in {folder}"))
    .map(drop)
}

/// Adds the flags that keep this machine's paths out of what is shipped.
pub(crate) fn without_paths(command: &mut Command, target: &str) -> Result<()> {
    let root = workspace();
    let home = std::env::var_os("CARGO_HOME").map_or_else(
        || std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")),
        |home| Some(home.into()),
    );
    let sysroot = finish(Command::new("rustc").current_dir(&root).args(["--print", "sysroot"]))?;
    let mut flags = vec![remap(&root, "suunta")];
    if let Some(home) = home {
        flags.push(remap(&home, "cargo"));
        // One folder for each registry, with its host in the name; the last matching flag wins.
        for folder in std::fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten() {
            flags.push(remap(&folder.path(), "crates"));
        }
    }
    flags.push(remap(Path::new(sysroot.trim()), "rust"));
    let variable = format!("CARGO_TARGET_{}_RUSTFLAGS", target.to_ascii_uppercase().replace('-', "_"));
    command.env(variable, flags.join(" "));
    Ok(())
}

fn remap(from: &Path, to: &str) -> String {
    format!("--remap-path-prefix={}=/{to}", from.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_is_heard_and_a_failure_is_one() {
        let says = |words: &str| silent(Command::new("sh").args(["-c", words]));
        assert!(says("echo 'Compiling a warning' >&2").unwrap());
        assert!(!says("echo 'warning: unused' >&2").unwrap());
        assert!(says("exit 3").is_err());
    }
}
