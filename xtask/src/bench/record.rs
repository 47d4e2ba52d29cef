//! Writes what was measured into `xtask/BENCH.md`, between its two marks.

use anyhow::{Context, Result};
use suunta_tests::engine::Engine;
use suunta_tests::process::{output, workspace};

const FILE: &str = "xtask/BENCH.md";
const BEGIN: &str = "<!-- written by cargo xtask bench web --write -->";
const END: &str = "<!-- end of what is written -->";

pub(super) fn write(comparison: &str, gates: &str, rounds: u32) -> Result<()> {
    let file = workspace().join(FILE);
    let before = std::fs::read_to_string(&file).with_context(|| FILE.to_owned())?;
    let after = between(&before, &format!("{}\n\n{comparison}\n{gates}", circumstances(rounds)?))?;
    std::fs::write(&file, after)?;
    println!("Written into {FILE}.");
    Ok(())
}

/// When and on what kind of machine. Never which one.
fn circumstances(rounds: u32) -> Result<String> {
    let day = output("date", ["-u", "+%F"])?;
    let cores = std::thread::available_parallelism()?;
    let version = output(Engine::Chromium.browser()?, ["--version"])?;
    let version = version.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let major = version.and_then(|version| version.split('.').next()).context("Chromium says no version")?;
    Ok(format!(
        "{}, {cores} cores ({}), Chromium {major}, the middle of {rounds} rounds.",
        day.trim(),
        std::env::consts::ARCH
    ))
}

fn between(text: &str, new: &str) -> Result<String> {
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.with_context(|| format!("{FILE} needs the two lines {BEGIN} and {END}"))?;
    Ok(format!("{before}{BEGIN}\n\n{}\n\n{END}{after}", new.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let text = format!("a\n{BEGIN}\nold\n{END}\nb\n");
        let once = between(&text, "new\n").unwrap();
        assert_eq!(once, format!("a\n{BEGIN}\n\nnew\n\n{END}\nb\n"));
        assert_eq!(between(&once, "new").unwrap(), once);
        between("a", "new").unwrap_err();
    }
}
