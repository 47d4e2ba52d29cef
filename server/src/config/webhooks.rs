//! `[[webhooks]]`: other systems that are told what happens to cases.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::PathBuf;

use reqwest::Url;
use serde::Deserialize;
use suunta_shared::content::Finding;

use super::check::is_id;
use super::read::Source;
use super::site::Site;
use crate::outward::{Range, Rule, literal};
use crate::store::{Hook, HookEvent, Hooks};

/// The shortest secret that is taken.
const SECRET: usize = 32;

/// One `[[webhooks]]` of `suunta.toml`.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Webhook {
    /// Its name, `[a-z][a-z0-9-]*`: on the page of the outbox and in the log.
    pub name: String,
    /// Where it leads, https.
    pub url: String,
    /// The secret with which calls are signed; better in a file of its own.
    #[serde(default)]
    pub secret: Option<String>,
    /// File with the secret; what it holds stands in `secret` once it is read.
    #[serde(default)]
    pub secret_file: Option<PathBuf>,
    /// Sites about whose cases it is told; empty: every one.
    #[serde(default)]
    pub sites: Vec<String>,
    /// Organisations about whose cases it is told; empty: every one.
    #[serde(default)]
    pub organisations: Vec<String>,
    /// What it is told.
    pub events: Vec<HookEvent>,
    /// Ranges of addresses to which it may lead besides public ones.
    #[serde(default)]
    pub allow: Vec<Range>,
    /// It leads to this machine.
    #[serde(default)]
    pub allow_loopback: bool,
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Webhook({} to {}, …)", self.name, self.url)
    }
}

impl Webhook {
    /// The address.
    ///
    /// # Errors
    /// Why it is none to which a call can go.
    pub fn parsed(&self) -> Result<Url, String> {
        let url = Url::parse(&self.url).map_err(|error| format!("url is not an address: {error}"))?;
        if url.host_str().is_none()
            || url.fragment().is_some()
            || !url.username().is_empty()
            || url.password().is_some()
        {
            return Err("url must be an address without user, password and #".to_owned());
        }
        if url.scheme() == "https" || (url.scheme() == "http" && self.is_loopback(&url)) {
            Ok(url)
        } else {
            Err("url must be https://; http:// is for this machine only, with allow_loopback = true"
                .to_owned())
        }
    }

    /// Where its connections may go.
    pub fn rule(&self) -> Rule {
        let loopback = self.parsed().is_ok_and(|url| self.is_loopback(&url));
        Rule { loopback, allow: self.allow.clone() }
    }

    /// It says itself that it leads to this machine; another name that does so gains nothing from `allow_loopback`.
    fn is_loopback(&self, url: &Url) -> bool {
        let own = url.host_str() == Some("localhost")
            || literal(url).is_some_and(|address| address.to_canonical().is_loopback());
        own && self.allow_loopback
    }
}

/// Who is told what, as the store wants to know it.
pub fn hooks(webhooks: &[Webhook], sites: &BTreeMap<String, Site>) -> Hooks {
    let queues = sites.values().flat_map(|site| &site.queues);
    let hook = |webhook: &Webhook| Hook {
        name: webhook.name.clone(),
        sites: webhook.sites.clone(),
        organisations: webhook.organisations.clone(),
        events: webhook.events.clone(),
    };
    Hooks {
        hooks: webhooks.iter().map(hook).collect(),
        protected_queues: queues.filter(|queue| queue.protected).map(|queue| queue.id.clone()).collect(),
    }
}

/// Reads the secrets that lie in files.
pub fn secrets(source: &Source, webhooks: &mut [Webhook], findings: &mut Vec<Finding>) {
    for hook in webhooks {
        let Some(file) = &hook.secret_file else { continue };
        match std::fs::read_to_string(file) {
            Ok(text) if hook.secret.is_none() => hook.secret = Some(text.trim().to_owned()),
            Ok(_) => findings.push(source.finding(
                &["[[webhooks]]", &quoted(&hook.name), "secret_file"],
                "give secret or secret_file, not both",
            )),
            Err(error) => findings.push(source.finding(
                &["[[webhooks]]", &quoted(&hook.name), "secret_file"],
                format!("the secret {} cannot be read: {error}", file.display()),
            )),
        }
    }
}

/// Checks the webhooks, against the sites too.
pub fn check(
    source: &Source,
    webhooks: &[Webhook],
    sites: &BTreeMap<String, Site>,
    findings: &mut Vec<Finding>,
) {
    for (at, hook) in webhooks.iter().enumerate() {
        let name = quoted(&hook.name);
        let mut find = |word: &str, reason: String| {
            findings
                .push(source.finding(&["[[webhooks]]", &name, word], format!("webhook {name}: {reason}")));
        };
        if !is_id(&hook.name) {
            find("name", "the name must be [a-z][a-z0-9-]*, at most 40 characters".to_owned());
        }
        if webhooks.iter().take(at).any(|other| other.name == hook.name) {
            find("name", "there is another one of this name".to_owned());
        }
        match hook.parsed() {
            Err(reason) => find("url", reason),
            Ok(url) if hook.rule().check(&url).is_err() => find(
                "url",
                "url leads to an address that is not public; name its range in allow when that is meant"
                    .to_owned(),
            ),
            Ok(_) => {}
        }
        match &hook.secret {
            None if hook.secret_file.is_none() => {
                find(
                    "name",
                    "secret or secret_file is missing (make one with `openssl rand -hex 32`)".to_owned(),
                );
            }
            Some(secret) if secret.len() < SECRET => {
                find("secret", format!("the secret must have at least {SECRET} characters"));
            }
            _ => {}
        }
        if hook.events.is_empty() {
            find("events", "events is empty: it would never be told anything".to_owned());
        }
        for site in hook.sites.iter().filter(|site| !sites.contains_key(*site)) {
            find("sites", format!("there is no site \"{site}\""));
        }
        let known: BTreeSet<&str> = sites
            .values()
            .filter(|site| hook.sites.is_empty() || hook.sites.contains(&site.id))
            .flat_map(|site| site.organisations.iter().map(|organisation| organisation.id.as_str()))
            .collect();
        for organisation in hook.organisations.iter().filter(|own| !known.contains(own.as_str())) {
            find("organisations", format!("there is no organisation \"{organisation}\" in these sites"));
        }
    }
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}
