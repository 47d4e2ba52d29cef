//! `suunta accessibility-statement`: the statement as files for a city's own website.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use suunta_shared::content::Finding;

use super::{Failure, Settings, open};
use crate::clock::Clock;
use crate::config::Config;
use crate::config::site::Site;
use crate::content;
use crate::i18n::helsinki;
use crate::statement::{self, Found};

/// `suunta accessibility-statement`
#[derive(Debug, Args)]
pub struct Statement {
    #[command(flatten)]
    settings: Settings,
    /// The site, by the name of its file.
    #[arg(long)]
    site: String,
    /// Only this language: fi, sv or en. Without --out it is printed.
    #[arg(long)]
    lang: Option<String>,
    /// Folder for statement-fi.html, statement-sv.html and statement-en.html; without it, where you are.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

/// Runs `suunta accessibility-statement`.
pub fn write(asked: &Statement) -> Result<(), Failure> {
    let (config, sites) = Config::load(&asked.settings.config).map_err(|found| open::all(&found))?;
    let (_, texts) = content::load(&config.content).map_err(|found| open::all(&found))?;
    let found = Found::built_in().map_err(|found| open::all(&[found]))?;
    let site = sites.get(&asked.site).ok_or_else(|| {
        let known: Vec<&str> = sites.keys().map(String::as_str).collect();
        Failure(format!("there is no site \"{}\"; the sites are: {}", asked.site, known.join(", ")))
    })?;
    if site.accessibility.is_none() {
        let file = config.server.sites.join(format!("{}.toml", site.id)).display().to_string();
        return Err(open::all(&[Finding::new(file, 0, MISSING)]));
    }
    let languages = languages(site, asked.lang.as_deref())?;
    let today = Clock::system().now().to_zoned(helsinki()).date();
    for warning in statement::late([site], today) {
        eprintln!("warning: {warning}");
    }
    // All of them are ready before the first is written.
    let mut written = Vec::new();
    for lang in languages {
        let words = texts.words(lang);
        written.push((lang, statement::document(words, site, &found, &config.server.public_url, today)?));
    }
    if let (Some(_), None) = (&asked.lang, &asked.out) {
        written.iter().for_each(|(_, text)| print!("{text}"));
        return Ok(());
    }
    let folder = asked.out.as_deref().unwrap_or(Path::new("."));
    for (lang, text) in written {
        let file = folder.join(format!("statement-{lang}.html"));
        replace(&file, &text).map_err(|error| Failure(format!("{}: {error}", file.display())))?;
        println!("{}", file.display());
    }
    Ok(())
}

const MISSING: &str = "[accessibility] is missing: a statement has to name the authority that supervises accessibility. Add, \
    with today's authority:\n\
    [accessibility]\n\
    authority = { fi = \"…\", sv = \"…\", en = \"…\" }\n\
    authority_url = \"https://…\"";

/// The languages to write: those of the site that a statement is given in, or the one asked for when it is among them.
fn languages(site: &Site, only: Option<&str>) -> Result<Vec<&'static str>, Failure> {
    let mut languages = statement::languages(site);
    if languages.is_empty() {
        return Err(Failure(format!("sites/{}.toml: none of its languages is fi, sv or en", site.id)));
    }
    if let Some(only) = only {
        let known = languages.join(", ");
        languages.retain(|lang| *lang == only);
        if languages.is_empty() {
            return Err(Failure(format!(
                "there is no statement in \"{only}\" for this site, only in {known}"
            )));
        }
    }
    Ok(languages)
}

/// Puts a file in place whole or not at all: a website may be serving the old one.
fn replace(file: &Path, text: &str) -> std::io::Result<()> {
    let draft = file.with_extension("html.new");
    let written = std::fs::File::create(&draft)
        .and_then(|mut handle| handle.write_all(text.as_bytes()).and_then(|()| handle.sync_all()))
        .and_then(|()| std::fs::rename(&draft, file));
    if written.is_err() {
        let _ = std::fs::remove_file(&draft);
    }
    written
}
