//! Browser and server must come to the same result to the last bit: the same random answers and ways go through the
//! measurement natively and as wasm.

use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};
use suunta_shared::content::Content;
use suunta_tests::process::workspace;
use tempfile::TempDir;
use wasm_bindgen_cli_support::Bindgen;

use crate::machine;

#[path = "../../shared/tests/assessment/common/sample.rs"]
mod sample;

const TARGET: &str = "wasm32-unknown-unknown";
/// Rounds, each with a seed of its own: progress is seen, and a difference is found where it begins.
const ROUNDS: u32 = 20;

/// The wasm with what it reads, in a folder of its own.
struct Built {
    folder: TempDir,
    content: Content,
}

impl Built {
    fn make() -> Result<Self> {
        let root = workspace();
        let mut cargo =
            machine::cargo(&["build", "--quiet", "--package", "suunta-widget", "--example", "same_bits"]);
        cargo.args(["--profile", "wasm", "--target", TARGET]);
        machine::without_paths(&mut cargo, TARGET)?;
        machine::show(&mut cargo)?;
        let folder = tempfile::tempdir()?;
        Bindgen::new()
            .input_path(root.join("target").join(TARGET).join("wasm/examples/same_bits.wasm"))
            .nodejs(true)?
            .typescript(false)
            .generate(folder.path())?;
        let mut files = Vec::new();
        for entry in std::fs::read_dir(root.join("shared/content"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "toml") {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                files.push((name, std::fs::read_to_string(&path)?));
            }
        }
        let content = Content::from_files(&files).map_err(|found| anyhow::anyhow!("content: {found:?}"))?;
        std::fs::write(folder.path().join("questions.json"), serde_json::to_string(&content.questions)?)?;
        std::fs::write(folder.path().join("guidance.json"), serde_json::to_string(&content.guidance)?)?;
        Ok(Self { folder, content })
    }

    /// Runs a script that has the wasm as `m` and its data as `questions` and `guidance`.
    fn node(&self, script: &str) -> Result<Child> {
        let script = format!(
            "const fs = require('fs'); const m = require('./same_bits.js'); \
             const questions = fs.readFileSync('questions.json', 'utf8'); \
             const guidance = fs.readFileSync('guidance.json', 'utf8'); {script}"
        );
        let mut node = Command::new("node");
        node.current_dir(self.folder.path()).args(["-e", &script]).stdout(Stdio::piped());
        node.spawn().context("node does not start")
    }
}

/// Compares `summaries` random answers and `ways` ways.
pub(crate) fn run(summaries: u32, ways: u32) -> Result<()> {
    let built = Built::make()?;
    // As they come out of JSON, as in the browser.
    let questions = serde_json::from_str(&serde_json::to_string(&built.content.questions)?)?;
    let guidance = serde_json::from_str(&serde_json::to_string(&built.content.guidance)?)?;
    let (summaries, ways) = (summaries.div_ceil(ROUNDS), ways.div_ceil(ROUNDS));
    for seed in 1..=ROUNDS {
        // Side by side: the two cores are there.
        let wasm = built.node(&format!(
            "process.stdout.write(m.digests(questions, guidance, {seed}, {summaries}, {ways}));"
        ))?;
        let mut dice = sample::Dice::new(u64::from(seed));
        let own = sample::summaries(&questions, &guidance, &mut dice, summaries);
        let native = format!("{own:016x} {:016x}", sample::ways(&questions, &guidance, &mut dice, ways));
        let wasm = String::from_utf8(wasm.wait_with_output()?.stdout)?;
        ensure!(wasm == native, "seed {seed}: native {native}, wasm {wasm:?}");
        if seed % 5 == 0 {
            println!("{seed} of {ROUNDS} rounds are the same");
        }
    }
    println!(
        "The same to the last bit, natively and as wasm: {} summaries of random answers, {} ways.",
        summaries * ROUNDS,
        ways * ROUNDS
    );
    Ok(())
}

/// Milliseconds that choosing the next question takes as wasm, in the browser's own engine, on average.
pub(crate) fn choosing() -> Result<f64> {
    let built = Built::make()?;
    let timed = built.node(
        "m.choices(questions, 5); const from = performance.now(); const count = m.choices(questions, 40); \
         process.stdout.write(String((performance.now() - from) / count));",
    )?;
    let said = String::from_utf8(timed.wait_with_output()?.stdout)?;
    said.parse().with_context(|| format!("no time: {said:?}"))
}
