//! `[oidc]`: signing in through the organisation's own service (OpenID Connect), and which of its groups may do what here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::{Deserialize, Deserializer, de};
use suunta_shared::api::Names;
use suunta_shared::content::Finding;

use super::check;
use super::read::Source;
use super::site::Site;
use crate::i18n::DESK_LANGUAGES;
use crate::outward::{Range, Rule};
use crate::referrals::model::Role;

/// `[oidc]`
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Oidc {
    /// The issuer, exactly as the provider writes it.
    pub issuer: String,
    /// Under which name the provider knows this server.
    pub client_id: String,
    /// The secret that goes with it, for `SUUNTA_OIDC_CLIENT_SECRET`.
    #[serde(default)]
    pub client_secret: Option<String>,
    /// File with the secret.
    #[serde(default)]
    pub client_secret_file: Option<PathBuf>,
    /// What is asked for besides `openid`.
    #[serde(default = "profile")]
    pub scopes: Vec<String>,
    /// The claim that holds a person's groups.
    #[serde(default = "groups")]
    pub groups_claim: String,
    /// Ranges of addresses where it may be besides public ones: a city's own service often has a private address.
    #[serde(default)]
    pub allow: Vec<Range>,
    /// Nobody signs in with a password.
    #[serde(default)]
    pub only: bool,
    /// What stands on the button, by language.
    #[serde(default)]
    pub button: Names,
    /// Who may do what.
    #[serde(default)]
    pub groups: Vec<Group>,
}

/// `[[oidc.groups]]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The group's name or id, as it stands in the claim.
    pub group: String,
    /// What its members are here.
    #[serde(deserialize_with = "role")]
    pub role: Role,
    /// Where they work.
    #[serde(default)]
    pub queues: Vec<String>,
}

fn profile() -> Vec<String> {
    vec!["profile".to_owned()]
}

fn groups() -> String {
    "groups".to_owned()
}

fn role<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Role, D::Error> {
    let name = String::deserialize(deserializer)?;
    Role::from_name(&name).ok_or_else(|| {
        let roles = "\"counsellor\", \"lead\", \"coordinator\" or \"administrator\"";
        de::Error::custom(format!("role must be {roles}, not \"{name}\""))
    })
}

impl std::fmt::Debug for Oidc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Oidc({:?} for {:?}, {} groups, …)", self.issuer, self.client_id, self.groups.len())
    }
}

impl Oidc {
    /// The provider runs on this very machine, as in tests: only then may it be without TLS.
    pub fn is_local(&self) -> bool {
        check::is_loopback(&self.issuer)
    }

    /// Where connections to it may lead.
    pub fn rule(&self) -> Rule {
        Rule { loopback: self.is_local(), allow: self.allow.clone() }
    }

    /// The client's secret. A file is read each time, so that it can be changed without a new start.
    ///
    /// # Errors
    /// Why it cannot be read; never the secret.
    pub fn secret(&self) -> Result<String, String> {
        let secret = match (&self.client_secret, &self.client_secret_file) {
            (Some(secret), None) => secret.clone(),
            (None, Some(file)) => std::fs::read_to_string(file)
                .map_err(|error| format!("client_secret_file {} cannot be read: {error}", file.display()))?,
            _ => return Err("give either client_secret or client_secret_file".to_owned()),
        };
        match secret.trim() {
            "" => Err("the client's secret is empty".to_owned()),
            secret => Ok(secret.to_owned()),
        }
    }

    /// Role and queues of somebody in these groups: the queues of every group that is named here, the highest role of them.
    /// `None`: none of the groups is.
    pub fn grant(&self, groups: &[String]) -> Option<(Role, Vec<String>)> {
        let held: Vec<&Group> = self.groups.iter().filter(|own| groups.contains(&own.group)).collect();
        let role = held.iter().map(|group| group.role).max_by_key(|role| rank(*role))?;
        let queues: BTreeSet<String> = held.iter().flat_map(|group| group.queues.clone()).collect();
        Some((role, queues.into_iter().collect()))
    }
}

/// Who may more, as far as one may say so: a coordinator sees figures only.
fn rank(role: Role) -> u8 {
    match role {
        Role::Coordinator => 0,
        Role::Counsellor => 1,
        Role::Lead => 2,
        Role::Administrator => 3,
    }
}

/// Checks `[oidc]`.
pub fn check(source: &Source, oidc: &Oidc, sites: &BTreeMap<String, Site>, findings: &mut Vec<Finding>) {
    let mut find = |words: &[&str], reason: String| findings.push(source.finding(words, reason));
    let (issuer, table) = (&oidc.issuer, "[oidc]");
    let secure = issuer.starts_with("https://") || (issuer.starts_with("http://") && oidc.is_local());
    if !secure || issuer.contains(['?', '#']) || issuer.contains(char::is_whitespace) {
        find(
            &[table, "issuer"],
            format!("issuer must look like \"https://login.example.fi/realm\"; it is \"{issuer}\""),
        );
    }
    if oidc.client_id.trim().is_empty() {
        find(&[table, "client_id"], "client_id is empty".into());
    }
    if let Err(reason) = oidc.secret() {
        find(&[table], reason);
    }
    if !oidc.button.is_empty() {
        for lang in DESK_LANGUAGES {
            if oidc.button.get(lang).is_none_or(|name| name.trim().is_empty()) {
                find(&[table, "button"], format!("button is missing in \"{lang}\", a language of the desk"));
            }
        }
    }
    if oidc.groups.is_empty() {
        find(&[table], "there is no [[oidc.groups]]: nobody could sign in".into());
    }
    for group in &oidc.groups {
        let quoted = format!("\"{}\"", group.group);
        let at = ["[[oidc.groups]]", quoted.as_str()];
        for queue in &group.queues {
            if !sites.values().any(|site| site.queue(queue).is_some()) {
                find(&at, format!("there is no queue \"{queue}\" in any site"));
            }
        }
        if group.queues.is_empty() && group.role == Role::Counsellor {
            find(&at, "counsellors of this group would have no queue".into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn oidc() -> Oidc {
        let text = r#"
            issuer = "https://login.example.fi"
            client_id = "suunta"
            client_secret = "planted-secret"
            [[groups]]
            group = "ohjaajat"
            role = "counsellor"
            queues = ["guidance", "support"]
            [[groups]]
            group = "opisto"
            role = "counsellor"
            queues = ["training"]
            [[groups]]
            group = "vastaavat"
            role = "lead"
            queues = ["guidance"]
            [[groups]]
            group = "luvut"
            role = "coordinator"
            [[groups]]
            group = "pää"
            role = "administrator"
            queues = ["guidance"]
            "#;
        toml::from_str(text).unwrap()
    }

    #[test]
    fn groups_give_role_and_queues() {
        let oidc = oidc();
        let grant = |groups: &[&str]| {
            let groups: Vec<String> = groups.iter().map(|&group| group.to_owned()).collect();
            oidc.grant(&groups).map(|(role, queues)| (role, queues.join(" ")))
        };
        assert_eq!(grant(&[]), None);
        assert_eq!(grant(&["Ohjaajat", "muut", ""]), None, "names are compared exactly");
        assert_eq!(grant(&["ohjaajat"]), Some((Role::Counsellor, "guidance support".to_owned())));
        assert_eq!(
            grant(&["opisto", "x", "ohjaajat"]),
            Some((Role::Counsellor, "guidance support training".to_owned()))
        );
        assert_eq!(
            grant(&["opisto", "vastaavat", "luvut"]),
            Some((Role::Lead, "guidance training".to_owned())),
            "the highest, in whatever order"
        );
        assert_eq!(grant(&["luvut"]), Some((Role::Coordinator, String::new())));
        assert_eq!(grant(&["opisto", "pää"]), Some((Role::Administrator, "guidance training".to_owned())));
    }

    #[test]
    fn the_secret_is_one_and_is_not_written_out() {
        let mut oidc = oidc();
        assert_eq!(oidc.secret().unwrap(), "planted-secret");
        assert!(!format!("{oidc:?}").contains("planted"));
        oidc.client_secret_file = Some("nowhere".into());
        assert!(oidc.secret().unwrap_err().contains("either"));
        oidc.client_secret = None;
        assert!(oidc.secret().unwrap_err().contains("cannot be read"));
    }
}
