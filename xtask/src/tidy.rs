//! Rules of the house that no compiler checks.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use suunta_tests::process::{finish, workspace};

/// The longest Rust file: a longer one has two subjects.
const LONGEST: usize = 500;

/// Checks every rule and names each place where one is broken.
pub(crate) fn run() -> Result<()> {
    let root = workspace();
    let files = files(&root)?;
    let mut findings = Vec::new();
    named_paths(&root, &files, &mut findings)?;
    locales(&root, &mut findings)?;
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

/// A file's messages with the variables each of them takes.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// Every language has the same files, in them the same messages, in them the same variables.
fn locales(root: &Path, findings: &mut Vec<String>) -> Result<()> {
    let mut languages: BTreeMap<String, BTreeMap<String, Messages>> = BTreeMap::new();
    for folder in sorted(&root.join("locales"))? {
        let Some(language) = name(&folder) else { continue };
        let mut read = BTreeMap::new();
        for file in sorted(&folder)? {
            let Some(file_name) = name(&file) else { continue };
            let place = format!("locales/{language}/{file_name}");
            read.insert(file_name, messages(&place, &std::fs::read_to_string(&file)?, findings));
        }
        languages.insert(language, read);
    }
    let all: BTreeSet<&String> = languages.values().flat_map(BTreeMap::keys).collect();
    for file in all {
        // The Finnish text is written first; what another language has more is a finding too.
        let ids: BTreeSet<&String> =
            languages.values().filter_map(|files| files.get(file)).flat_map(BTreeMap::keys).collect();
        for id in ids {
            let variables: Vec<(&String, Option<&BTreeSet<String>>)> = languages
                .iter()
                .map(|(language, files)| (language, files.get(file).and_then(|messages| messages.get(id))))
                .collect();
            for (language, has) in &variables {
                if has.is_none() {
                    findings.push(format!("locales/{language}/{file}: `{id}` is missing"));
                }
            }
            let distinct: BTreeSet<&BTreeSet<String>> =
                variables.iter().filter_map(|(_, has)| *has).collect();
            if distinct.len() > 1 {
                findings.push(format!("locales/*/{file}: `{id}` takes different variables: {distinct:?}"));
            }
        }
    }
    Ok(())
}

fn messages(place: &str, text: &str, findings: &mut Vec<String>) -> Messages {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).map_or(0, |before| before.lines().count().max(1));
                findings.push(format!("{place}:{line}: {error}"));
            }
            resource
        }
    };
    let mut messages = Messages::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                if !message.attributes.is_empty() {
                    findings.push(format!(
                        "{place}: `{}` has attributes, which i18n-embed mixes up",
                        message.id.name
                    ));
                }
                let mut variables = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    collect(pattern, &mut variables);
                }
                if messages.insert(message.id.name.to_owned(), variables).is_some() {
                    findings.push(format!("{place}: `{}` stands twice", message.id.name));
                }
            }
            Entry::Term(term) => {
                findings.push(format!("{place}: `-{}` is a term; use a message", term.id.name));
            }
            _ => {}
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_from(expression, variables);
        }
    }
}

fn collect_from(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, variables),
        Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => collect_from(expression, variables),
        _ => {}
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
    fn a_broken_locale_is_found() {
        let mut findings = Vec::new();
        let read = messages(
            "here",
            "a = { $x } { NUMBER($y) }\nb = { $n ->\n  [one] { $z }\n *[other] b\n }\n-t = t\nc\n",
            &mut findings,
        );
        assert_eq!(read["a"].iter().collect::<Vec<_>>(), ["x", "y"]);
        assert_eq!(read["b"].iter().collect::<Vec<_>>(), ["n", "z"]);
        assert_eq!(findings.len(), 2, "{findings:?}");
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
