//! Cut power and a full disk: what was acknowledged is there, once; what is not on disk is not acknowledged.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use suunta_tests::clock::Stopwatch;
use suunta_tests::load::{self, Bounds, Control, Make};
use suunta_tests::person::Asked;
use suunta_tests::process::{finish, is_root};
use suunta_tests::stage::{Db, Settings, Stage, play, play_with};

super::on_both!(killed_under_load);

/// A different person for each number.
async fn submission(stage: &Stage) -> Result<Make> {
    let asked = Asked::fetch(&stage.home.url(), "oulu", "fi").await?;
    let answers = asked.carried(&stage.home.url(), &asked.answers()?).await?;
    let path = asked.manifest.info.send_path.replace("/send", "/submit");
    let port = stage.home.port;
    Ok(Arc::new(move |number| {
        let (key, phone) = (load::key(number), format!("040{number:07}"));
        let fields = [("answers", answers.as_str()), ("key", &key), ("phone", &phone), ("channel", "phone")];
        load::post(port, &path, &fields, &[])
    }))
}

/// `kill -9` while many send: every acknowledged submission is stored once, and the server is ready again in under
/// two seconds. Sent again, those in doubt are stored once too.
async fn killed_under_load(db: Db) -> Result<()> {
    play(db, async |stage| {
        let full = std::env::var_os("SUUNTA_FULL").is_some();
        let (rounds, most) = if full { (20, 2_000) } else { (3, 200) };
        let make = submission(stage).await?;
        let mut acknowledged = 0;
        let mut sent = 0;
        for round in 0..rounds {
            let control = Arc::new(Control::default());
            let first = sent;
            let from: Make = {
                let make = Arc::clone(&make);
                Arc::new(move |number| make(first + number))
            };
            let bounds = Bounds { connections: 8, requests: most, time: Duration::from_mins(1) };
            let running = tokio::spawn(load::run(stage.home.port, bounds, from, Arc::clone(&control)));
            // Cut in the middle: some are through, many are under way.
            let watch = Stopwatch::start();
            while control.accepted.load(Ordering::Relaxed) < 20 + 7 * round
                && !watch.over(Duration::from_secs(30))
            {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
            stage.kill();
            control.stop.store(true, Ordering::Relaxed);
            let outcome = running.await?;
            sent += most;
            stage.restart()?;
            let after =
                |stage: &Stage| stage.server.as_ref().map(|server| server.ready_after).unwrap_or_default();
            let ready = after(stage);
            if ready >= Duration::from_secs(2) {
                // A machine that is busy with other tests starts everything late: then the same start without a cut counts.
                stage.stop()?;
                stage.restart()?;
                let calm = after(stage);
                ensure!(ready < calm * 2, "ready again only after {ready:?}, without a cut after {calm:?}");
            }
            acknowledged += outcome.accepted.len();
            ensure!(!outcome.accepted.is_empty(), "nothing was accepted before the cut");

            // Everything once more, as phones do that never heard: the same keys, no new rows for the acknowledged.
            let before = stage.number("SELECT count(*) FROM cases").await?;
            ensure!(
                before >= i64::try_from(acknowledged)?,
                "{before} rows, but {acknowledged} were acknowledged"
            );
            let again: Vec<usize> = outcome.accepted.iter().map(|number| first + number).collect();
            let count = again.len();
            let repeat: Make = {
                let make = Arc::clone(&make);
                Arc::new(move |number| make(again[number]))
            };
            let bounds = Bounds { connections: 4, requests: count, time: Duration::from_mins(1) };
            let repeated = load::run(stage.home.port, bounds, repeat, Arc::default()).await;
            ensure!(repeated.refused.is_empty(), "a repeated submission was refused: {:?}", repeated.refused);
            let after = stage.number("SELECT count(*) FROM cases").await?;
            ensure!(after == before, "{count} repeated submissions made {} rows", after - before);
        }
        // One text, one audit entry and so on for each case: nothing half stored.
        let cases = stage.number("SELECT count(*) FROM cases").await?;
        ensure!(stage.number("SELECT count(*) FROM case_texts").await? == cases, "a case without its texts");
        ensure!(
            stage.number("SELECT count(DISTINCT number) FROM cases").await? == cases,
            "a case number twice"
        );
        stage.stop()?;
        let verified = stage.home.run(&["audit", "verify"], &[])?;
        println!("{acknowledged} acknowledged, {cases} stored; {}", verified.trim());
        Ok(())
    })
    .await
}

/// The disk is full: a plain 503, nothing acknowledged, and when there is room again it works without help.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_acknowledges_nothing() -> Result<()> {
    let Some(small) = SmallDisk::mount()? else {
        println!("skipped: a small disk can only be made by root");
        return Ok(());
    };
    let settings = Settings { data: Some(small.folder.join("data")), ..Settings::default() };
    play_with(Db::Sqlite, settings, async |stage| {
        let make = submission(stage).await?;
        let bounds = |requests| Bounds { connections: 4, requests, time: Duration::from_mins(1) };
        let filler = small.fill()?;
        let full = load::run(stage.home.port, bounds(400), Arc::clone(&make), Arc::default()).await;
        let refused = full.refused.iter().filter(|status| **status == 503).count();
        ensure!(
            refused > 0,
            "no 503 on a full disk; {} accepted, {:?}",
            full.accepted.len(),
            &full.refused[..full.refused.len().min(9)]
        );
        ensure!(
            full.refused.iter().all(|status| *status == 503),
            "something else than 503: {:?}",
            full.refused
        );
        let stored = stage.number("SELECT count(*) FROM cases").await?;
        ensure!(
            stored == i64::try_from(full.accepted.len())?,
            "{stored} stored, {} acknowledged",
            full.accepted.len()
        );

        std::fs::remove_file(filler)?;
        let later: Make = Arc::new(move |number| make(10_000 + number));
        let again = load::run(stage.home.port, bounds(20), later, Arc::default()).await;
        ensure!(again.refused.is_empty(), "room again, and still refused: {:?}", again.refused);
        Ok(())
    })
    .await
}

/// A file system in memory with room for the database and little more.
struct SmallDisk {
    folder: PathBuf,
    _place: tempfile::TempDir,
}

impl SmallDisk {
    fn mount() -> Result<Option<Self>> {
        if !is_root() {
            return Ok(None);
        }
        let place = tempfile::Builder::new().prefix("suunta-small-").tempdir()?;
        let folder = place.path().join("disk");
        std::fs::create_dir(&folder)?;
        let mounted =
            finish(Command::new("mount").args(["-t", "tmpfs", "-o", "size=12m", "tmpfs"]).arg(&folder));
        // A container may forbid it even to root.
        Ok(mounted.is_ok().then_some(Self { folder, _place: place }))
    }

    /// Leaves about a hundred kilobytes free.
    fn fill(&self) -> Result<PathBuf> {
        let free = free_bytes(&self.folder)?;
        let filler = self.folder.join("filler");
        std::fs::write(&filler, vec![0; usize::try_from(free.saturating_sub(100_000))?])?;
        Ok(filler)
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = finish(Command::new("umount").arg("-l").arg(&self.folder));
    }
}

fn free_bytes(folder: &Path) -> Result<u64> {
    let listed = finish(Command::new("df").args(["--output=avail", "-B1"]).arg(folder))?;
    listed.lines().nth(1).and_then(|line| line.trim().parse().ok()).context("df gives no number")
}
