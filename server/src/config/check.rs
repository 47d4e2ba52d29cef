//! What a configuration must hold: everything that would otherwise go wrong in front of a person.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use suunta_shared::api::Names;
use suunta_shared::content::Finding;
use suunta_shared::instrument::Door;
use suunta_shared::routing::QueueKind;
use suunta_shared::situation::ELSEWHERE;

use super::read::Source;
use super::site::{Queue, Site};
use super::{Config, accessibility, projects};
use crate::i18n::DESK_LANGUAGES;
use crate::referrals::phases::Party;

/// Answers saved to go on elsewhere are kept no longer.
const MOST_KEPT_DAYS: u8 = 90;

/// Checks `suunta.toml`.
pub fn config(source: &Source, config: &Config, findings: &mut Vec<Finding>) {
    let url = &config.server.public_url;
    if !is_origin(url) {
        findings.push(source.finding(
            &["public_url"],
            format!(
                "public_url must look like \"https://suunta.example.fi\", without a path; it is \"{url}\""
            ),
        ));
    } else if url.starts_with("http:") && !is_loopback(url) {
        findings.push(source.finding(&["public_url"], "public_url must be https:// off this machine"));
    }
    let database = &config.database.url;
    if !["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| database.starts_with(scheme)) {
        findings.push(source.finding(&["[database]", "url"], "url must begin with sqlite: or postgres://"));
    }
    if config.database.connections == 0 {
        findings.push(source.finding(&["[database]", "connections"], "connections must be at least 1"));
    }
    keys(source, config, findings);
    mail(source, config, findings);
    if let Some(export) = &config.audit.export
        && !export.is_dir()
    {
        findings
            .push(source.finding(&["[audit]", "export"], format!("{} is not a folder", export.display())));
    }
    if let Some(overlay) = &config.content.overlay
        && !overlay.is_dir()
    {
        findings.push(source.finding(&["overlay"], format!("{} is not a folder", overlay.display())));
    }
}

fn keys(source: &Source, config: &Config, findings: &mut Vec<Finding>) {
    let Some(file) = &config.keys.file else {
        if config.keys.master.is_none() {
            findings.push(source.finding(
                &["[keys]"],
                "there is no key: give keys.file (`suunta key new FILE` makes one) or SUUNTA_KEYS_MASTER",
            ));
        }
        return;
    };
    if let Some(data) = data_folder(config)
        && plain(file).starts_with(plain(&data))
    {
        findings.push(source.finding(
            &["[keys]", "file"],
            format!(
                "the key file {} lies inside the data folder {}: whoever copies the data would have the key too",
                file.display(),
                data.display()
            ),
        ));
    }
}

fn mail(source: &Source, config: &Config, findings: &mut Vec<Finding>) {
    let mail = &config.mail;
    let Some(host) = &mail.host else { return };
    match mail.security.as_deref().unwrap_or("starttls") {
        "starttls" | "tls" => {}
        "none" if ["127.0.0.1", "localhost", "::1"].contains(&host.as_str()) => {}
        "none" => findings.push(source.finding(
            &["[mail]", "security"],
            "security = \"none\" is only allowed to this machine (host 127.0.0.1, ::1 or localhost)",
        )),
        other => findings.push(source.finding(
            &["[mail]", "security"],
            format!("security must be \"starttls\", \"tls\" or \"none\", not \"{other}\""),
        )),
    }
    if mail.from.is_none() {
        findings.push(source.finding(&["[mail]"], "from is missing: the sender of every mail"));
    }
}

/// The folder of the SQLite file. The configuration's own folder is not a data folder, even when the file lies in it.
fn data_folder(config: &Config) -> Option<PathBuf> {
    let path = config.database.url.strip_prefix("sqlite:")?;
    Path::new(path).parent().map(Path::to_owned).filter(|folder| !folder.as_os_str().is_empty())
}

/// A path without `.`, `..` and links as far as it exists.
fn plain(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut rest = Vec::new();
    let mut at = whole.as_path();
    loop {
        if let Ok(real) = at.canonicalize() {
            return rest.iter().rev().fold(real, |path, part| path.join(part));
        }
        match (at.parent(), at.file_name()) {
            (Some(parent), Some(name)) => {
                rest.push(name.to_owned());
                at = parent;
            }
            _ => return whole,
        }
    }
}

/// Scheme, host and perhaps port, and nothing after them.
pub fn is_origin(text: &str) -> bool {
    let Some(host) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    let ok =
        |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | ':' | '[' | ']');
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, Some(port)),
        _ => (host, None),
    };
    !name.is_empty() && host.chars().all(ok) && port.is_none_or(|port| port.parse::<u16>().is_ok())
}

/// Whether an address of a page lies on this machine.
pub fn is_loopback(url: &str) -> bool {
    let host = url.split("://").nth(1).unwrap_or_default();
    let host = host.split('/').next().unwrap_or_default();
    ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|own| host.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with(':')))
}

/// Checks the sites, each for itself and all together.
pub fn sites(sites: &[(Source, Site)], findings: &mut Vec<Finding>) {
    let mut queues: BTreeMap<&str, &str> = BTreeMap::new();
    let mut known_projects = BTreeMap::new();
    for (source, site) in sites {
        self::site(source, site, findings);
        projects::unique(source, site, &mut known_projects, findings);
        for queue in &site.queues {
            if let Some(before) = queues.insert(&queue.id, &site.id) {
                findings.push(source.finding(
                    &["[[queues]]", &quoted(&queue.id)],
                    format!(
                        "queue \"{}\" exists already in site \"{before}\"; ids are unique over all sites",
                        queue.id
                    ),
                ));
            }
        }
    }
}

pub(super) fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// An id: `[a-z][a-z0-9-]*`, at most 40 bytes.
pub(super) fn is_id(id: &str) -> bool {
    id.len() <= 40
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn site(source: &Source, site: &Site, findings: &mut Vec<Finding>) {
    let mut find = |words: &[&str], reason: String| findings.push(source.finding(words, reason));
    if !is_id(&site.id) {
        find(
            &[],
            format!("the file's name is the site's id and must be [a-z][a-z0-9-]*.toml, not \"{}\"", site.id),
        );
    }
    if site.languages.is_empty() {
        find(&["languages"], "at least one language is needed".into());
    }
    if site.phone.trim().is_empty() {
        find(&["phone"], "phone is empty: there must be a number for those who would rather call".into());
    }
    for origin in site.origins.iter().filter(|origin| !is_origin(origin)) {
        find(
            &["origins", &quoted(origin)],
            format!(
                "\"{origin}\" is not an origin; it looks like \"https://www.example.fi\", without a path"
            ),
        );
    }
    said(&mut find, site, &["hours"], "hours", &site.hours);
    for (name, names) in [("name", &site.name), ("privacy_url", &site.privacy_url)] {
        named(&mut find, site, &[name], name, names);
    }
    for url in site.privacy_url.values().filter(|url| !is_url(url)) {
        find(&["privacy_url", url], format!("\"{url}\" is not an address of a page"));
    }
    if site.kept_days > MOST_KEPT_DAYS {
        let reason = format!(
            "kept_days must be at most {MOST_KEPT_DAYS}: whoever wants to go on later does so within weeks"
        );
        find(&["kept_days"], reason);
    }
    if site.municipalities.is_empty() {
        find(&["municipalities"], "at least one municipality is needed".into());
    }
    for (i, place) in site.municipalities.iter().enumerate() {
        let at = ["[[municipalities]]", &quoted(&place.id)];
        if !is_id(&place.id) || place.id == ELSEWHERE {
            find(&at, format!("\"{}\" cannot be the id of a municipality", place.id));
        }
        if site.municipalities.iter().take(i).any(|other| other.id == place.id) {
            find(&at, format!("municipality \"{}\" stands here twice", place.id));
        }
        named(&mut find, site, &at, "name", &place.name);
    }
    for place in &site.coaching {
        let at = ["[[coaching]]", &quoted(&place.kind)];
        if !COACHING.contains(&place.kind.as_str()) {
            find(&at, format!("kind must be one of {}, not \"{}\"", COACHING.join(", "), place.kind));
        }
        named(&mut find, site, &at, "name", &place.name);
        said(&mut find, site, &at, "details", &place.details);
        if let Some(url) = place.url.as_ref().filter(|url| !is_url(url)) {
            find(&["[[coaching]]", url], format!("\"{url}\" is not an address of a page"));
        }
    }
    for (i, organisation) in site.organisations.iter().enumerate() {
        let at = ["[[organisations]]", &quoted(&organisation.id)];
        if !is_id(&organisation.id) {
            find(&at, format!("\"{}\" cannot be an id", organisation.id));
        }
        if site.organisations.iter().take(i).any(|other| other.id == organisation.id) {
            find(&at, format!("organisation \"{}\" stands here twice", organisation.id));
        }
        named(&mut find, site, &at, "name", &organisation.name);
    }
    for queue in &site.queues {
        self::queue(&mut find, site, queue);
    }
    routes(&mut find, site);
    phases(&mut find, site);
    accessibility::check(&mut find, site);
    projects::check(&mut find, site);
}

/// Kinds of coaching places, as `content/digital.toml` names them.
pub const COACHING: [&str; 3] = ["digital-coaching", "course", "self-study"];

pub(super) fn is_url(url: &str) -> bool {
    (url.starts_with("https://") || (url.starts_with("http://") && is_loopback(url)))
        && !url.contains(|c: char| c.is_whitespace() || c == '"')
}

/// A proper name or an address, which the desk's languages need. The others say it as a near one does (`site::pick`), because
/// many names have no other form there.
pub(super) fn named(
    find: &mut impl FnMut(&[&str], String),
    site: &Site,
    at: &[&str],
    what: &str,
    names: &Names,
) {
    given(find, site, at, what, names, |lang| DESK_LANGUAGES.contains(&lang));
}

/// Words, which every language of the site needs: nobody shall read half of a sentence in another one.
fn said(find: &mut impl FnMut(&[&str], String), site: &Site, at: &[&str], what: &str, names: &Names) {
    given(find, site, at, what, names, |_| true);
}

fn given(
    find: &mut impl FnMut(&[&str], String),
    site: &Site,
    at: &[&str],
    what: &str,
    names: &Names,
    needed: impl Fn(&str) -> bool,
) {
    for lang in site.languages.iter().filter(|lang| needed(lang)) {
        if names.get(lang).is_none_or(|name| name.trim().is_empty()) {
            find(at, format!("{what} is missing in \"{lang}\", a language of this site"));
        }
    }
    for lang in names.keys().filter(|lang| !site.languages.contains(lang)) {
        find(at, format!("{what} is given in \"{lang}\", which is not a language of this site"));
    }
}

fn queue(find: &mut impl FnMut(&[&str], String), site: &Site, queue: &Queue) {
    let id = quoted(&queue.id);
    let at = ["[[queues]]", id.as_str()];
    if !is_id(&queue.id) {
        find(&at, format!("\"{}\" cannot be an id", queue.id));
    }
    if !site.organisations.iter().any(|o| o.id == queue.organisation) {
        find(&at, format!("there is no organisation \"{}\" in this site", queue.organisation));
    }
    if queue.deadline_days == 0 {
        find(&at, "deadline_days must be at least 1".into());
    }
    if !queue.hours.possible() {
        find(
            &["hours"],
            "hours must be like { opens = 8, closes = 16 }: full hours, the second later".into(),
        );
    }
    named(find, site, &at, "name", &queue.name);
    let Some(fallback) = &queue.fallback else { return };
    match site.queue(fallback) {
        None => find(&at, format!("the fallback \"{fallback}\" is not a queue of this site")),
        Some(next) if queue.protected && !next.protected => {
            find(
                &at,
                format!("a protected queue cannot fall back to \"{fallback}\", which is not protected"),
            );
        }
        Some(_) => {
            // Each queue tells only of a circle it lies on itself.
            let mut next = site.queue(fallback);
            for _ in 0..site.queues.len() {
                match next {
                    Some(here) if here.id == queue.id => {
                        find(&at, format!("the fallbacks of \"{}\" lead back to it", queue.id));
                        break;
                    }
                    Some(here) => next = here.fallback.as_deref().and_then(|id| site.queue(id)),
                    None => break,
                }
            }
        }
    }
}

/// Roles and responsibilities: everybody named exists, each phase stands there once.
fn phases(find: &mut impl FnMut(&[&str], String), site: &Site) {
    for (i, roles) in site.phases.iter().enumerate() {
        let id = quoted(roles.id.name());
        let at = ["[[phases]]", id.as_str()];
        if site.phases.iter().take(i).any(|other| other.id == roles.id) {
            find(&at, format!("the phase {id} stands here twice"));
        }
        for party in std::iter::once(&roles.responsible).chain(&roles.takes_part).chain(&roles.told) {
            // A kind without a queue is told of among the routes.
            if let Party::Organisation(name) = party
                && site.organisation(name).is_none()
            {
                find(
                    &["[[phases]]", id.as_str(), &quoted(name)],
                    format!("there is no organisation \"{name}\" in this site"),
                );
            }
        }
        if roles.takes_part.contains(&roles.responsible) || roles.told.contains(&roles.responsible) {
            find(&at, format!("who is responsible in {id} need not be named a second time"));
        }
    }
}

fn routes(find: &mut impl FnMut(&[&str], String), site: &Site) {
    for door in QueueKind::ALL.iter().copied().map(Door::Kind).chain([Door::Employer]) {
        match site.routes.get(&door) {
            None if door == Door::Employer => {}
            None => find(&["[routes]"], format!("there is no queue for \"{}\"", door.name())),
            Some(id) => match site.queue(id) {
                None => find(&["[routes]", door.name()], format!("\"{id}\" is not a queue of this site")),
                Some(queue) if (door == Door::Kind(QueueKind::Protected)) != queue.protected => find(
                    &["[routes]", door.name()],
                    format!(
                        "\"{id}\" must {}have protected = true: people whose details are protected go there and \
                         nobody else",
                        if queue.protected { "not " } else { "" }
                    ),
                ),
                Some(_) => {}
            },
        }
    }
}
