//! `suunta.toml`, `sites/*.toml` and the environment: one documented form, checked before anything starts.

pub mod accessibility;
pub mod check;
pub mod oidc;
mod projects;
pub mod read;
pub mod site;
pub mod webhooks;

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use suunta_shared::content::Finding;

use crate::crypto::Keyring;
use crate::web::limits::Allowed;
use site::Site;

pub use oidc::Oidc;

/// `suunta.toml`. Every value can also be given as `SUUNTA_<TABLE>_<NAME>` (`SUUNTA_SERVER_BIND`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// `[server]`
    pub server: Server,
    /// `[database]`
    pub database: Database,
    /// `[keys]`
    pub keys: Keys,
    /// `[mail]`
    #[serde(default)]
    pub mail: Mail,
    /// `[content]`
    #[serde(default)]
    pub content: ContentFiles,
    /// `[limits]`
    #[serde(default)]
    pub limits: Limits,
    /// `[sign_in]`
    #[serde(default)]
    pub sign_in: SignIn,
    /// `[oidc]`; without it there is no provider.
    #[serde(default)]
    pub oidc: Option<Oidc>,
    /// `[audit]`
    #[serde(default)]
    pub audit: Audit,
    /// `[[webhooks]]`
    #[serde(default)]
    pub webhooks: Vec<webhooks::Webhook>,
}

impl Config {
    /// Reads `suunta.toml`, the environment and the site files.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn load(path: &Path) -> Result<(Self, BTreeMap<String, Site>), Vec<Finding>> {
        read::load(path, &std::env::vars().collect::<Vec<_>>())
    }

    /// The master key from its file or from the environment.
    ///
    /// # Errors
    /// Why there is none; the server does not start then.
    pub fn keyring(&self) -> Result<Keyring, Finding> {
        if let Some(master) = &self.keys.master {
            return Keyring::from_hex(master)
                .map_err(|error| Finding::new("keys.master", 0, error.to_string()));
        }
        let file = self.keys.file.as_deref().unwrap_or(Path::new(""));
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file).map_err(|error| {
            Finding::new(
                &name,
                0,
                format!("the key cannot be read ({error}); `suunta key new FILE` makes one"),
            )
        })?;
        Keyring::from_hex(&text).map_err(|error| Finding::new(&name, 0, error.to_string()))
    }

    /// Whether pages are reached over https.
    pub fn is_https(&self) -> bool {
        self.server.public_url.starts_with("https://")
    }

    /// Whether only people at this very machine reach the server: demo accounts may exist then.
    pub fn is_local(&self) -> bool {
        self.server.bind.ip().is_loopback() && check::is_loopback(&self.server.public_url)
    }
}

/// `[server]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Address to listen on, "127.0.0.1:8080".
    pub bind: SocketAddr,
    /// Address people and city pages use, `https://suunta.example.fi`, without a slash at the end.
    pub public_url: String,
    /// Folder of the site files, relative to `suunta.toml`.
    pub sites: PathBuf,
    /// Proxies whose `X-Forwarded-For` is believed.
    #[serde(default)]
    pub trusted_proxies: Vec<IpAddr>,
}

/// `[database]`
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// `sqlite:path/to/suunta.db` (relative to `suunta.toml`) or `postgres://…`.
    pub url: String,
    /// Connections for reading (SQLite) or in all (PostgreSQL).
    #[serde(default = "eight")]
    pub connections: u32,
    /// Commit waiting commands together (`SQLite`). Off only to measure what that brings.
    #[serde(default = "yes")]
    pub group_commit: bool,
}

fn yes() -> bool {
    true
}

fn eight() -> u32 {
    8
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = self.url.split(':').next().unwrap_or_default();
        write!(f, "Database({kind}, {} connections)", self.connections)
    }
}

/// `[keys]`
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// File with the master key (64 hexadecimal digits), outside the data folder. `suunta key new FILE` makes one.
    #[serde(default)]
    pub file: Option<PathBuf>,
    /// The key itself, for `SUUNTA_KEYS_MASTER`.
    #[serde(default)]
    pub master: Option<String>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keys({:?}, …)", self.file)
    }
}

/// `[mail]`; without a host no mail is sent and the outbox keeps growing, which `check` says.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    /// SMTP host.
    pub host: Option<String>,
    /// SMTP port.
    pub port: Option<u16>,
    /// `starttls` (default), `tls` or `none` (loopback only).
    pub security: Option<String>,
    /// User name.
    pub user: Option<String>,
    /// Password.
    pub password: Option<String>,
    /// Sender, "Suunta <suunta@example.fi>".
    pub from: Option<String>,
}

impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Mail({:?}:{:?} from {:?}, …)", self.host, self.port, self.from)
    }
}

/// `[audit]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Audit {
    /// Folder to which the head of the audit goes once a day, relative to `suunta.toml`.
    pub export: Option<PathBuf>,
}

/// `[content]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ContentFiles {
    /// Folder laid over the built-in content: `content/*.toml` and `locales/<lang>/*.ftl` found there replace the
    /// built-in file of the same name.
    pub overlay: Option<PathBuf>,
}

/// `[sign_in]`
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SignIn {
    /// Whether everybody needs a second step.
    pub second_factor: SecondFactor,
}

/// Whether signing in takes a code from the phone besides the password.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SecondFactor {
    /// Everybody decides for their own account.
    #[default]
    Optional,
    /// Nobody reaches anything without.
    Required,
}

/// `[limits]`: how much one address may do at once before it has to wait; 0 means without limit. Generous, because a
/// library or an employment office is one address.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Submissions; one more each ten seconds.
    pub submissions: u32,
    /// Private codes tried; one more each six seconds.
    pub codes: u32,
    /// Times counted without a name; one more each ten seconds.
    pub counts: u32,
    /// Times feedback was given; one more each minute.
    pub feedback: u32,
    /// Times answers were saved to go on elsewhere; one more each thirty seconds.
    pub kept: u32,
    /// Codes of saved answers tried; one more each six seconds.
    pub kept_codes: u32,
    /// Codes of saved answers tried on one site, from anywhere; ten more each second.
    pub kept_codes_in_all: u32,
    /// Sign-ins tried; one more each six seconds.
    pub sign_in_address: u32,
    /// Sign-ins tried on one account, from anywhere; one more each minute.
    pub sign_in_account: u32,
}

impl Default for Limits {
    fn default() -> Self {
        let allowed = Allowed::default();
        Self {
            submissions: allowed.submissions,
            codes: allowed.codes,
            counts: allowed.counts,
            feedback: allowed.feedback,
            kept: allowed.kept,
            kept_codes: allowed.kept_codes,
            kept_codes_in_all: allowed.kept_codes_in_all,
            sign_in_address: allowed.sign_in_address,
            sign_in_account: allowed.sign_in_account,
        }
    }
}

impl Limits {
    /// What the limiters allow.
    pub fn allowed(&self) -> Allowed {
        let some = |number: u32| if number == 0 { u32::MAX } else { number };
        Allowed {
            submissions: some(self.submissions),
            codes: some(self.codes),
            counts: some(self.counts),
            feedback: some(self.feedback),
            kept: some(self.kept),
            kept_codes: some(self.kept_codes),
            kept_codes_in_all: some(self.kept_codes_in_all),
            sign_in_address: some(self.sign_in_address),
            sign_in_account: some(self.sign_in_account),
        }
    }
}
