//! `suunta.toml`, `sites/*.toml` and the environment: one documented form, checked before anything starts.

pub mod site;

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use serde::Deserialize;

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
}

/// `[server]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Address to listen on, "127.0.0.1:8080".
    pub bind: SocketAddr,
    /// Address people and city pages use, "https://suunta.example.fi", without a slash at the end.
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
#[derive(Clone, Debug, Default, Deserialize)]
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

/// `[content]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ContentFiles {
    /// Folder laid over the built-in content: `content/*.toml` and `locales/<lang>/*.ftl` found there replace the
    /// built-in file of the same name.
    pub overlay: Option<PathBuf>,
}
