//! `cargo xtask test`: everything that is promised, checked on this machine; at most 30 minutes on two cores.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use suunta_tests::clock::Stopwatch;
use suunta_tests::postgres::Cluster;
use suunta_tests::process::workspace;

use crate::{machine, same_bits, tidy, widget};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// `full` runs the large sizes; without it everything runs at a small size.
    #[arg(value_parser = ["full"])]
    size: Option<String>,
    /// Only these parts: fmt, clippy, tidy, unit, browser, engines. When none is named all of them, engines (Firefox and
    /// `WebKit`) only with `full`.
    #[arg(long, value_delimiter = ',', value_parser = PARTS)]
    only: Vec<String>,
    /// Only tests whose name holds this text.
    #[arg(long)]
    filter: Option<String>,
    /// A `PostgreSQL` to test on instead of a throwaway one. Databases are made and dropped in it.
    #[arg(long, env = "SUUNTA_TEST_PG")]
    database_url: Option<String>,
}

const PARTS: [&str; 6] = ["fmt", "clippy", "tidy", "unit", "browser", "engines"];

/// The parts that run the product.
#[derive(Clone, Copy)]
struct Running {
    /// Everything that is compiled for them is looked over by clippy in the same go: by itself it would go through all four hundred
    /// crates once more.
    lints: bool,
    unit: bool,
    browser: bool,
    engines: bool,
}

/// What has been run so far.
#[derive(Default)]
struct Tally {
    passed: u64,
    failed: u64,
    reasons: Vec<String>,
    times: Vec<(String, Duration)>,
}

impl Tally {
    /// Runs one part and takes down how long it took.
    fn part(&mut self, name: &str, work: impl FnOnce(&mut Self) -> Result<()>) {
        println!("\n── {name}");
        let watch = Stopwatch::start();
        let before = self.failed;
        if let Err(error) = work(self) {
            println!("{error:#}");
            if self.failed == before {
                self.failed += 1;
            }
            self.reasons.push(name.to_owned());
        }
        let took = watch.elapsed();
        println!("── {name}: {:.1} s", took.as_secs_f64());
        self.times.push((name.to_owned(), took));
    }

    /// A check that either holds or not.
    fn check(&mut self, command: &mut Command) -> Result<()> {
        machine::show(command)?;
        self.passed += 1;
        Ok(())
    }

    /// Runs a cargo test command and adds up what its programs report.
    fn tests(&mut self, command: &mut Command) -> Result<()> {
        let mut child =
            command.stdout(Stdio::piped()).stdin(Stdio::null()).spawn().context("cannot start cargo")?;
        let output = child.stdout.take().context("cargo gives no output")?;
        for line in BufReader::new(output).lines() {
            let line = line?;
            println!("{line}");
            if let Some((passed, failed)) = result(&line) {
                self.passed += passed;
                self.failed += failed;
            }
        }
        if child.wait()?.success() { Ok(()) } else { bail!("some tests failed or did not compile") }
    }
}

/// The figures of a line like "test result: ok. 3 passed; 0 failed; …".
fn result(line: &str) -> Option<(u64, u64)> {
    let figures = line.strip_prefix("test result: ")?;
    let before = |word: &str| figures.split(word).next()?.split_whitespace().last()?.parse().ok();
    Some((before(" passed")?, before(" failed")?))
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let full = options.size.is_some();
    let named = |part: &str| options.only.iter().any(|name| name == part);
    let wanted = |part: &str| options.only.is_empty() || named(part);
    let lints = wanted("clippy");
    let running = Running {
        lints,
        unit: wanted("unit"),
        browser: wanted("browser"),
        engines: named("engines") || (options.only.is_empty() && full),
    };
    let usual = running.unit || running.browser;
    if usual {
        machine::test_programs()?;
    }
    if running.engines {
        machine::other_engines()?;
    }
    machine::wasm_target()?;
    let mut tally = Tally::default();
    let watch = Stopwatch::start();
    if wanted("fmt") {
        tally.part("format", |tally| tally.check(&mut machine::cargo(&["fmt", "--all", "--check"])));
    }
    if lints {
        if !usual {
            let words = ["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"];
            tally.part("lints", |tally| tally.check(&mut machine::cargo(&words)));
        }
        // Little of it is compiled for the browser alone, and what the compiler itself says of that the build shows.
        if full || !usual {
            tally.part("lints of the widget as it ships", |tally| {
                let words = [
                    "--package",
                    "suunta-widget",
                    "--lib",
                    "--target",
                    "wasm32-unknown-unknown",
                    "--profile",
                    "wasm",
                ];
                let mut cargo = machine::cargo(&["clippy", "--quiet"]);
                machine::without_paths(&mut cargo, "wasm32-unknown-unknown")?;
                tally.check(cargo.args(words).args(["--", "-D", "warnings"]))
            });
        }
    }
    if wanted("tidy") {
        tally.part("tidy", |tally| tidy::run().map(|()| tally.passed += 1));
    }
    if (usual || running.engines)
        && let Err(error) = product(options, &mut tally, full, running)
    {
        println!("{error:#}");
        tally.failed += 1;
    }
    report(&tally, watch.elapsed())
}

/// The parts that run the product.
fn product(options: &Options, tally: &mut Tally, full: bool, running: Running) -> Result<()> {
    let Running { lints, unit, browser, engines } = running;
    // Held until the last test has ended.
    let own = options.database_url.is_none() && (unit || browser);
    let cluster = if own { Some(Cluster::start()?) } else { None };
    let postgres = options.database_url.clone().or_else(|| cluster.as_ref().map(|own| own.url().to_owned()));
    let command = |words: &[&str]| {
        let mut cargo = machine::cargo(words);
        if let Some(url) = &postgres {
            cargo.env("SUUNTA_TEST_PG", url);
        }
        if let Some(own) = &cluster {
            cargo.env("SUUNTA_TEST_PG_DATA", own.data());
        }
        if full {
            cargo.env("SUUNTA_FULL", "1");
        }
        if lints {
            // What `cargo clippy` sets, around a command that compiles and does not only check.
            cargo.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
        }
        cargo
    };
    let profile: &[&str] = if full { &["--profile", "full"] } else { &[] };
    let filter = options.filter.as_deref();
    // Most of their time tests wait: for a page, a lease, an event.
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let (units, browsers) = ((2 * cores).clamp(2, 8).to_string(), (cores + 1).clamp(2, 4).to_string());
    // The widget's files are inside the server, so they come before it is compiled.
    tally.part("build the widget", |_| {
        ensure!(widget::build()?, "there are warnings");
        Ok(())
    });
    if lints {
        tally.part("compile everything, with lints", |tally| {
            let mut cargo = command(&["test", "--quiet", "--workspace", "--all-targets", "--no-run"]);
            // A warning is a failure, and the tests run all the same.
            ensure!(machine::silent(cargo.args(profile))?, "there are warnings");
            tally.passed += 1;
            Ok(())
        });
    }
    if unit {
        tally.part("the same bits natively and as wasm", |tally| {
            let (summaries, ways) = if full { (1_000_000, 20_000) } else { (4_000, 200) };
            same_bits::run(summaries, ways).map(|()| tally.passed += 1)
        });
        tally.part("fetch the provider for signing in", |_| machine::provider());
        tally.part("unit and contract tests", |tally| {
            // Always the whole workspace, so that no crate is compiled again with other features; what is run is chosen
            // by target.
            let mut cargo = command(&["test", "--quiet", "--workspace", "--no-fail-fast", "--lib", "--bins"]);
            cargo.args(profile);
            for name in integration_tests()? {
                cargo.args(["--test", &name]);
            }
            tally.tests(cargo.arg("--").arg(format!("--test-threads={units}")).args(filter))
        });
    }
    if browser || engines {
        tally.part("build the server", |_| {
            machine::show(&mut command(&["build", "--workspace", "--bin", "suunta"]))
        });
    }
    let in_browsers = |tally: &mut Tally, word: Option<&str>| {
        let mut cargo = command(&["test", "--workspace", "--no-fail-fast", "--test", "product"]);
        tally.tests(cargo.arg("--").arg(format!("--test-threads={browsers}")).args(word).args(filter))
    };
    if browser {
        tally.part("fetch the accessibility checkers", |_| machine::checkers());
        tally.part("fetch the virtual screen reader", |_| machine::reader());
        tally.part("in a real browser, on both databases", |tally| in_browsers(tally, None));
    }
    if engines {
        tally.part("build Firefox's driver", |_| machine::firefox_driver());
        tally.part("the main journey in Firefox and in WebKit", |tally| {
            let before = tally.passed;
            // The normal run leaves them out.
            in_browsers(tally, Some("--ignored"))?;
            ensure!(tally.passed > before, "no test of another engine ran");
            Ok(())
        });
    }
    Ok(())
}

/// Test programs beside the crates, all but the product's own (`tests/tests/product`).
fn integration_tests() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for package in ["shared", "widget", "server", "server/study", "xtask"] {
        let Ok(folder) = std::fs::read_dir(workspace().join(package).join("tests")) else { continue };
        for entry in folder {
            let path = entry?.path();
            let is_test = path.extension().is_some_and(|end| end == "rs") || path.join("main.rs").is_file();
            if let Some(name) = path.file_stem().and_then(|name| name.to_str()).filter(|_| is_test) {
                names.push(name.to_owned());
            }
        }
    }
    Ok(names)
}

fn report(tally: &Tally, total: Duration) -> Result<()> {
    println!();
    for (name, took) in &tally.times {
        println!("{:>8.1} s  {name}", took.as_secs_f64());
    }
    println!("{:>8.1} s  in all", total.as_secs_f64());
    if !tally.reasons.is_empty() {
        println!("Failed: {}", tally.reasons.join(", "));
    }
    println!("{} passed, {} failed", tally.passed, tally.failed);
    if tally.failed == 0 { Ok(()) } else { bail!("not everything holds") }
}

#[cfg(test)]
mod tests {
    use super::result;

    #[test]
    fn figures_are_read_from_what_tests_print() {
        assert_eq!(result("test result: FAILED. 12 passed; 3 failed; 0 ignored"), Some((12, 3)));
        assert_eq!(result("running 3 tests"), None);
    }
}
