//! Rules of the house that no compiler checks.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use suunta_tests::process::{finish, workspace};

/// The longest Rust file: a longer one has two subjects.
const LONGEST: usize = 500;

/// Checks every rule and names each place where one is broken.
pub(crate) fn run() -> Result<()> {
    let root = workspace();
    let files = files(&root)?;
    let mut findings = Vec::new();
    named_paths(&root, &files, &mut findings)?;
    lengths(&root, &files, &mut findings)?;
    foreign_words(&root, &files, &mut findings);
    migrations(&root, &mut findings)?;
    if findings.is_empty() {
        println!("Tidy: {} files, nothing to mend.", files.len());
        return Ok(());
    }
    for finding in &findings {
        println!("{finding}");
    }
    bail!("{} findings", findings.len())
}

/// What git keeps or would keep, relative to the root.
fn files(root: &Path) -> Result<Vec<String>> {
    let listed = finish(Command::new("git").current_dir(root).args([
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
    ]))?;
    Ok(listed.lines().filter(|file| root.join(file).is_file()).map(str::to_owned).collect())
}

/// Every path that a page of documentation names in backticks or links to exists.
fn named_paths(root: &Path, files: &[String], findings: &mut Vec<String>) -> Result<()> {
    let folders: BTreeSet<&Path> =
        files.iter().flat_map(|file| Path::new(file).ancestors().skip(1)).collect();
    for page in ["README.md", "ARCHITECTURE.md"] {
        let text = std::fs::read_to_string(root.join(page))?;
        for (line, word) in named(&text) {
            if !looks_like_path(&word, files) || exists(root, files, &folders, &word) {
                continue;
            }
            findings.push(format!("{page}:{line}: `{word}` does not exist"));
        }
    }
    Ok(())
}

/// Words in backticks and targets of links, with their line; fenced blocks are examples and left out.
fn named(text: &str) -> Vec<(usize, String)> {
    let mut words = Vec::new();
    let mut fenced = false;
    for (at, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        if fenced {
            continue;
        }
        for word in line.split('`').skip(1).step_by(2) {
            words.push((at + 1, word.to_owned()));
        }
        for rest in line.split("](").skip(1) {
            if let Some((target, _)) = rest.split_once(')') {
                words.push((at + 1, target.split('#').next().unwrap_or_default().to_owned()));
            }
        }
    }
    words
}

/// Whether a word is meant as a path of this project: it starts with a folder or file of the root.
fn looks_like_path(word: &str, files: &[String]) -> bool {
    if word.is_empty() || word.contains("://") || word.contains(' ') || !word.contains(['/', '.']) {
        return false;
    }
    let first = word.split('/').next().unwrap_or_default();
    files.iter().any(|file| file.split('/').next() == Some(first))
}

/// Whether a path exists; `<lang>` and `*` stand for anything, `{a,b}` for each of them.
fn exists(root: &Path, files: &[String], folders: &BTreeSet<&Path>, word: &str) -> bool {
    if let Some((before, rest)) = word.split_once('{') {
        let Some((names, after)) = rest.split_once('}') else { return false };
        return names.split(',').all(|name| exists(root, files, folders, &format!("{before}{name}{after}")));
    }
    let word = word.trim_end_matches('/');
    if root.join(word).exists() && !word.contains(['<', '*']) {
        // Built things (target, data) are not documentation.
        return folders.contains(Path::new(word)) || files.iter().any(|file| file == word);
    }
    let wanted: Vec<&str> = word.split('/').collect();
    files.iter().any(|file| {
        let parts: Vec<&str> = file.split('/').collect();
        parts.len() >= wanted.len() && wanted.iter().zip(&parts).all(|(wanted, part)| fits(wanted, part))
    })
}

fn fits(wanted: &str, part: &str) -> bool {
    let around = wanted
        .split_once('*')
        .or_else(|| wanted.split_once('<').and_then(|(start, rest)| Some((start, rest.split_once('>')?.1))));
    match around {
        Some((start, end)) => {
            part.len() >= start.len() + end.len() && part.starts_with(start) && part.ends_with(end)
        }
        None => wanted == part,
    }
}

fn lengths(root: &Path, files: &[String], findings: &mut Vec<String>) -> Result<()> {
    for file in files.iter().filter(|file| Path::new(file).extension().is_some_and(|end| end == "rs")) {
        let lines = std::fs::read_to_string(root.join(file))?.lines().count();
        if lines > LONGEST {
            findings.push(format!("{file}: {lines} lines, more than {LONGEST}"));
        }
    }
    Ok(())
}

/// Words that only make sense on the machine of whoever wrote them.
fn foreign_words(root: &Path, files: &[String], findings: &mut Vec<String>) {
    // Written in two parts, so that this file does not find itself.
    let words = [
        concat!("..", "/shared/"),
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("index.cra", "tes.io"),
        concat!("static.cra", "tes.io"),
        concat!("registry.np", "mjs.org"),
    ];
    for file in files {
        // A lock file names registries by nature; ours are checked against the one public name cargo writes.
        if file == "Cargo.lock" {
            continue;
        }
        let Ok(text) = std::fs::read_to_string(root.join(file)) else { continue };
        for (at, line) in text.lines().enumerate() {
            for word in words {
                // Rust code of this workspace may include files of the sibling crate by path.
                let by_path = word.starts_with("..") && (line.contains("include_") || line.contains("/../"));
                if line.contains(word) && !by_path {
                    findings.push(format!("{file}:{}: names {word}", at + 1));
                }
            }
        }
    }
}

/// Both engines have the same migrations: number and name.
fn migrations(root: &Path, findings: &mut Vec<String>) -> Result<()> {
    let read = |engine: &str| -> Result<BTreeSet<String>> {
        Ok(sorted(&root.join("server/migrations").join(engine))?
            .iter()
            .filter_map(|file| name(file))
            .collect())
    };
    let (sqlite, postgres) = (read("sqlite")?, read("postgres")?);
    for file in sqlite.symmetric_difference(&postgres) {
        findings.push(format!("server/migrations: {file} is there for one engine only"));
    }
    let numbers: Vec<&str> = sqlite.iter().filter_map(|file| file.split('_').next()).collect();
    let distinct: BTreeSet<&&str> = numbers.iter().collect();
    if distinct.len() != numbers.len() {
        findings.push("server/migrations: a number is used twice".to_owned());
    }
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> Option<String> {
    path.file_name()?.to_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_house_is_tidy() {
        run().unwrap();
    }

    #[test]
    fn only_what_names_a_path_is_looked_for() {
        let files = vec!["server/src/lib.rs".to_owned()];
        assert!(looks_like_path("server/src/none.rs", &files));
        assert!(!looks_like_path("suunta:step", &files));
        assert!(!looks_like_path("sites/oulu.toml", &files));
        let folders = BTreeSet::new();
        assert!(exists(Path::new("/nowhere"), &files, &folders, "server/*/lib.rs"));
        assert!(!exists(Path::new("/nowhere"), &files, &folders, "server/{src,test}/lib.rs"));
    }
}
