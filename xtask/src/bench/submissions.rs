//! Durable submissions a second, beside what bounds them: the disk's syncs, a bare GET, one commit a request.

use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use suunta_tests::clock::Stopwatch;
use suunta_tests::load::{self, Bounds, Make, Outcome};
use suunta_tests::person::Asked;

use super::{Bench, Table};
use crate::machine;

const CONNECTIONS: usize = 64;
const MOST: usize = 100_000;

/// Variables with which each request gets a commit of its own.
const ONE_COMMIT_A_REQUEST: (&str, &str) = ("SUUNTA_DATABASE_GROUP_COMMIT", "false");
/// The load comes from one address.
const NO_LIMIT: (&str, &str) = ("SUUNTA_LIMITS_SUBMISSIONS", "0");

pub(super) async fn measure(binary: &Path, seconds: u64, table: &mut Table) -> Result<()> {
    let time = Duration::from_secs(seconds);
    let grouped = Bench::start(binary, &[NO_LIMIT]).await?;
    let syncs = syncs(&grouped.folder())?;
    table.figure("disk syncs (4 KB each)", format!("{syncs:.0}/s"));
    let port = grouped.home.port;
    let bare: Make = Arc::new(move |_| load::get(port, "/health/live"));
    let bare = load::run(port, bounds(time), bare, Arc::default()).await;
    table.figure("bare GET, the load on the same cores", format!("{:.0}/s", bare.rate()));
    let many = submit(&grouped, time).await?;
    table.figure("durable submissions", format!("{:.0}/s", many.rate()));
    drop(grouped);

    let single = Bench::start(binary, &[NO_LIMIT, ONE_COMMIT_A_REQUEST]).await?;
    let few = submit(&single, time).await?;
    table.figure("the same with one commit a request", format!("{:.0}/s", few.rate()));

    let part = 100.0 * many.rate() / bare.rate();
    table.gate("submissions beside bare GET", format!("{part:.1} %"), "6 %", part >= 6.0);
    // What grouping gains is bounded by how long a sync takes beside computing: with a fast disk little is to be gained.
    let times = many.rate() / few.rate();
    table.figure("submissions beside one commit a request, on this disk", format!("{times:.1} ×"));
    let (many_slow, few_slow) = slow(binary, time).await?;
    table.figure("durable submissions, 8 ms more a sync", format!("{many_slow:.0}/s"));
    table.figure("the same with one commit a request", format!("{few_slow:.0}/s"));
    let times = many_slow / few_slow;
    table.gate(
        "submissions beside one commit a request, 8 ms more a sync",
        format!("{times:.1} ×"),
        "8 ×",
        times >= 8.0,
    );
    let slowest = many.within(0.99);
    let figure = format!("{:.0} ms", slowest.as_secs_f64() * 1000.0);
    table.gate("99 of 100 submissions within", figure, "100 ms", slowest <= Duration::from_millis(100));
    table.gate(
        "submissions, the figure to see",
        format!("{:.0}/s", many.rate()),
        "10000/s",
        many.rate() >= 10_000.0,
    );
    Ok(())
}

/// Submissions a second on a disk whose syncs take 8 ms longer, as on a turning one or one behind a network: grouped, and one
/// commit a request.
async fn slow(binary: &Path, time: Duration) -> Result<(f64, f64)> {
    let slower = slower_syncs()?;
    let slow_disk = ("LD_PRELOAD", slower.as_str());
    let grouped = Bench::start(binary, &[NO_LIMIT, slow_disk]).await?;
    let many = submit(&grouped, time).await?.rate();
    drop(grouped);
    let single = Bench::start(binary, &[NO_LIMIT, slow_disk, ONE_COMMIT_A_REQUEST]).await?;
    Ok((many, submit(&single, time).await?.rate()))
}

/// Compiles what stands between the server and the system's own syncs; a compiler is there, because SQLite is compiled with it.
fn slower_syncs() -> Result<String> {
    let root = suunta_tests::process::workspace();
    let library = root.join("target/slow_disk.so");
    let mut cc = Command::new("cc");
    cc.args(["-O1", "-Wall", "-shared", "-fPIC", "-o"]).arg(&library);
    machine::show(cc.arg(root.join("xtask/src/bench/slow_disk.c")))
        .context("the slow disk cannot be compiled")?;
    Ok(library.display().to_string())
}

fn bounds(time: Duration) -> Bounds {
    Bounds { connections: CONNECTIONS, requests: MOST, time }
}

async fn submit(bench: &Bench, time: Duration) -> Result<Outcome> {
    let make = submission(bench).await?;
    let outcome = load::run(bench.home.port, bounds(time), make, Arc::default()).await;
    ensure!(
        outcome.refused.len() * 100 <= outcome.accepted.len(),
        "{} submissions were refused, {} accepted; statuses {:?}",
        outcome.refused.len(),
        outcome.accepted.len(),
        &outcome.refused[..outcome.refused.len().min(5)]
    );
    Ok(outcome)
}

/// A different person with the same answers each time.
async fn submission(bench: &Bench) -> Result<Make> {
    let (server, port) = (bench.home.url(), bench.home.port);
    let asked = Asked::fetch(&server, "oulu", "fi").await?;
    let answers = asked.carried(&server, &asked.answers()?).await?;
    // Encoded once: what is measured is the server, not how fast its clients encode forms.
    let answers = load::form(&[("answers", &answers), ("channel", "phone")]);
    let path = asked.manifest.info.send_path.replace("/send", "/submit");
    Ok(Arc::new(move |number| {
        let body = format!("{answers}&key={}&phone=040{number:07}", load::key(number));
        load::post_form(port, &path, &body, &[])
    }))
}

/// How often a second a small write can be brought onto this disk for certain.
fn syncs(folder: &Path) -> Result<f64> {
    let mut file = std::fs::File::create(folder.join("syncs"))?;
    let block = [7; 4096];
    let watch = Stopwatch::start();
    let mut count = 0_u32;
    while !watch.over(Duration::from_secs(2)) {
        file.write_all(&block)?;
        file.sync_data()?;
        count += 1;
    }
    Ok(f64::from(count) / watch.elapsed().as_secs_f64())
}
