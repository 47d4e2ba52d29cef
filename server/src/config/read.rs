//! From files and environment to [`Config`] and [`Site`]s: what is wrong is told with file, line and reason.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use suunta_shared::content::Finding;
use toml::{Table, Value};

use super::site::Site;
use super::{Config, check, oidc, webhooks};

/// Configuration and sites by id.
pub type Loaded = (Config, BTreeMap<String, Site>);

/// A file's text with the name under which findings tell of it.
pub struct Source {
    /// Name, as the reader knows it.
    pub name: String,
    /// Text.
    pub text: String,
}

impl Source {
    /// Reads a file.
    ///
    /// # Errors
    /// A finding that says why not.
    pub fn read(path: &Path) -> Result<Self, Finding> {
        let name = path.display().to_string();
        match std::fs::read_to_string(path) {
            Ok(text) => Ok(Self { name, text }),
            Err(error) => Err(Finding::new(name, 0, format!("cannot be read: {error}"))),
        }
    }

    /// A finding about the line where the words stand one after the other: a bare word is a key at the beginning of a
    /// line, anything else is looked for anywhere but in comments. Words that do not stand there are passed over;
    /// without any, the finding is about the whole file.
    pub fn finding(&self, words: &[&str], reason: impl Into<String>) -> Finding {
        Finding::new(&self.name, self.line(words), reason)
    }

    fn line(&self, words: &[&str]) -> u32 {
        let lines: Vec<&str> = self.text.lines().map(str::trim).collect();
        let mut at = None;
        for word in words {
            let is_key = word.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c == '-');
            let stands = |line: &&str| {
                if is_key {
                    line.strip_prefix(word).is_some_and(|rest| rest.trim_start().starts_with('='))
                } else {
                    !line.starts_with('#') && line.contains(word)
                }
            };
            let from = at.unwrap_or(0);
            at = lines.iter().skip(from).position(stands).map(|found| from + found).or(at);
        }
        at.and_then(|line| u32::try_from(line + 1).ok()).unwrap_or(0)
    }
}

/// Reads `suunta.toml`, the environment laid over it, and the site files it names, and checks all of it.
///
/// # Errors
/// Everything that is wrong, at once.
pub fn load(path: &Path, environment: &[(String, String)]) -> Result<Loaded, Vec<Finding>> {
    let source = Source::read(path).map_err(|finding| vec![finding])?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut findings = Vec::new();
    let mut table: Table = parse(&source).map_err(|finding| vec![finding])?;
    overlay(&mut table, environment, &mut findings);
    let mut config: Config = match Value::Table(table).try_into() {
        Ok(config) => config,
        Err(error) => {
            // Read once more without the environment: then the fault has a place in the file.
            let finding = match parse::<Config>(&source) {
                Err(finding) if finding.line > 0 && finding.reason.contains(error.message()) => finding,
                _ => Finding::new(&source.name, 0, reason(error.message())),
            };
            findings.push(finding);
            return Err(findings);
        }
    };
    resolve(&mut config, folder);
    check::config(&source, &config, &mut findings);
    webhooks::secrets(&source, &mut config.webhooks, &mut findings);
    let sites = sites(&source, &config, &mut findings);
    if let Some(oidc) = &config.oidc {
        oidc::check(&source, oidc, &sites, &mut findings);
    }
    webhooks::check(&source, &config.webhooks, &sites, &mut findings);
    if findings.is_empty() { Ok((config, sites)) } else { Err(findings) }
}

fn parse<T: DeserializeOwned>(source: &Source) -> Result<T, Finding> {
    toml::from_str(&source.text).map_err(|error| {
        let line = error.span().map_or(0, |span| Finding::line_at(&source.text, span.start));
        Finding::new(&source.name, line, reason(error.message()))
    })
}

fn reason(message: &str) -> String {
    message.lines().collect::<Vec<_>>().join(" ")
}

/// How a value of the environment is read.
enum Kind {
    Text,
    Number,
    Switch,
    List,
}

/// Every value of `suunta.toml` that the environment may give: table, name, kind.
const NAMES: &[(&str, &str, Kind)] = &[
    ("server", "bind", Kind::Text),
    ("server", "public_url", Kind::Text),
    ("server", "sites", Kind::Text),
    ("server", "trusted_proxies", Kind::List),
    ("database", "url", Kind::Text),
    ("database", "connections", Kind::Number),
    ("database", "group_commit", Kind::Switch),
    ("keys", "file", Kind::Text),
    ("keys", "master", Kind::Text),
    ("mail", "host", Kind::Text),
    ("mail", "port", Kind::Number),
    ("mail", "security", Kind::Text),
    ("mail", "user", Kind::Text),
    ("mail", "password", Kind::Text),
    ("mail", "from", Kind::Text),
    ("audit", "export", Kind::Text),
    ("content", "overlay", Kind::Text),
    ("limits", "submissions", Kind::Number),
    ("limits", "codes", Kind::Number),
    ("limits", "counts", Kind::Number),
    ("limits", "feedback", Kind::Number),
    ("limits", "kept", Kind::Number),
    ("limits", "kept_codes", Kind::Number),
    ("limits", "kept_codes_in_all", Kind::Number),
    ("limits", "sign_in_address", Kind::Number),
    ("limits", "sign_in_account", Kind::Number),
    ("sign_in", "second_factor", Kind::Text),
    ("oidc", "issuer", Kind::Text),
    ("oidc", "client_id", Kind::Text),
    ("oidc", "client_secret", Kind::Text),
    ("oidc", "client_secret_file", Kind::Text),
    ("oidc", "scopes", Kind::List),
    ("oidc", "groups_claim", Kind::Text),
    ("oidc", "allow", Kind::List),
    ("oidc", "only", Kind::Switch),
];

/// Variables that begin like configuration and are none.
const OTHERS: &[&str] =
    &["SUUNTA_CONFIG", "SUUNTA_LOG", "SUUNTA_PASSWORD", "SUUNTA_WIDGET_DIST", "SUUNTA_BIN"];

fn overlay(table: &mut Table, environment: &[(String, String)], findings: &mut Vec<Finding>) {
    for (variable, text) in environment.iter().filter(|(name, _)| name.starts_with("SUUNTA_")) {
        if OTHERS.contains(&variable.as_str()) || variable.starts_with("SUUNTA_TEST_") {
            continue;
        }
        let named = |(table, name, _): &&(&str, &str, Kind)| {
            *variable == format!("SUUNTA_{}_{}", table.to_uppercase(), name.to_uppercase())
        };
        let Some((section, name, kind)) = NAMES.iter().find(named) else {
            let known = NAMES
                .iter()
                .any(|(table, _, _)| variable.starts_with(&format!("SUUNTA_{}_", table.to_uppercase())));
            if known {
                findings.push(Finding::new(
                    "environment",
                    0,
                    format!("{variable} is no setting of suunta.toml"),
                ));
            }
            continue;
        };
        let value = match kind {
            Kind::Text => Value::String(text.clone()),
            Kind::List => Value::Array(
                text.split(',').map(str::trim).filter(|t| !t.is_empty()).map(Value::from).collect(),
            ),
            Kind::Number => {
                let Ok(number) = text.trim().parse::<i64>() else {
                    let reason = format!("{variable} must be a whole number");
                    findings.push(Finding::new("environment", 0, reason));
                    continue;
                };
                Value::Integer(number)
            }
            Kind::Switch => {
                let Ok(on) = text.trim().parse::<bool>() else {
                    let reason = format!("{variable} must be true or false");
                    findings.push(Finding::new("environment", 0, reason));
                    continue;
                };
                Value::Boolean(on)
            }
        };
        let section = table.entry(*section).or_insert_with(|| Value::Table(Table::new()));
        if let Some(section) = section.as_table_mut() {
            section.insert((*name).to_owned(), value);
        }
    }
}

/// Paths are relative to the folder of `suunta.toml`.
fn resolve(config: &mut Config, folder: &Path) {
    let join = |path: &Path| if path.is_absolute() { path.to_owned() } else { folder.join(path) };
    config.server.sites = join(&config.server.sites);
    config.keys.file = config.keys.file.as_deref().map(join);
    config.content.overlay = config.content.overlay.as_deref().map(join);
    if let Some(oidc) = &mut config.oidc {
        oidc.client_secret_file = oidc.client_secret_file.as_deref().map(join);
    }
    config.audit.export = config.audit.export.as_deref().map(join);
    for hook in &mut config.webhooks {
        hook.secret_file = hook.secret_file.as_deref().map(join);
    }
    if let Some(path) = config.database.url.strip_prefix("sqlite:") {
        config.database.url = format!("sqlite:{}", join(Path::new(path)).display());
    }
    while config.server.public_url.ends_with('/') {
        config.server.public_url.pop();
    }
}

fn sites(source: &Source, config: &Config, findings: &mut Vec<Finding>) -> BTreeMap<String, Site> {
    let mut files: Vec<PathBuf> = match std::fs::read_dir(&config.server.sites) {
        Ok(folder) => folder.flatten().map(|entry| entry.path()).collect(),
        Err(error) => {
            let folder = config.server.sites.display();
            findings.push(source.finding(&["sites"], format!("the folder {folder} cannot be read: {error}")));
            return BTreeMap::new();
        }
    };
    files.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    files.sort();
    if files.is_empty() {
        findings.push(Finding::new(config.server.sites.display().to_string(), 0, "there is no site file"));
    }
    let mut read = Vec::new();
    for path in files {
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let site = Source::read(&path).and_then(|source| parse::<Site>(&source).map(|site| (source, site)));
        match site {
            Ok((source, mut site)) => {
                site.id = id;
                read.push((source, site));
            }
            Err(finding) => findings.push(finding),
        }
    }
    check::sites(&read, findings);
    read.into_iter().map(|(_, site)| (site.id.clone(), site)).collect()
}
