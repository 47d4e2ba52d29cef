//! The engines in which the product is driven, and what differs between them: programs, arguments, capabilities.

mod chromium;
mod firefox;
mod webkit;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use crate::browser::View;
use crate::process::{Process, which};

pub use firefox::{GECKODRIVER_VERSION, geckodriver, geckodriver_home};

/// What draws the page and runs its scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium; only it has the `DevTools` protocol, a log of the console and one of the network.
    Chromium,
    /// Firefox; its driver is built from its crate.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser`: the engine of Safari in a window of GTK. It has no touch and one device pixel for one.
    WebKit,
}

/// A driver ready to be started, and what to ask of it.
pub(crate) struct Launch {
    pub driver: PathBuf,
    pub arguments: Vec<String>,
    pub environment: Vec<(&'static str, OsString)>,
    pub capabilities: Capabilities,
    /// What must run as long as the driver does.
    pub beside: Option<Process>,
}

impl Engine {
    /// What people call it, for messages and names of pictures.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// The programs it needs: the names one may have, and the Debian package that brings it.
    fn programs(self) -> &'static [(&'static [&'static str], &'static str)] {
        match self {
            Self::Chromium => &[
                (&["chromium", "chromium-browser", "google-chrome"], "chromium"),
                (&["chromedriver"], "chromium-driver"),
            ],
            Self::Firefox => &[(&["firefox-esr", "firefox"], "firefox-esr")],
            Self::WebKit => &[(&["WebKitWebDriver"], "webkit2gtk-driver"), (&["Xvfb"], "xvfb")],
        }
    }

    /// The Debian packages that this machine lacks for it.
    pub fn missing(self) -> Vec<&'static str> {
        let programs = self.programs().iter();
        programs.filter(|(names, _)| first(names).is_none()).map(|(_, package)| *package).collect()
    }

    /// One of its programs, by its first name.
    fn program(self, name: &str) -> Result<PathBuf> {
        let (names, package) = self
            .programs()
            .iter()
            .find(|(names, _)| names.first() == Some(&name))
            .with_context(|| format!("{} needs no {name}", self.name()))?;
        first(names).with_context(|| format!("{name} is not installed (apt-get install -y {package})"))
    }

    /// The browser itself, when the machine has it.
    pub fn browser(self) -> Result<PathBuf> {
        match self {
            Self::Chromium => self.program("chromium"),
            Self::Firefox => self.program("firefox-esr"),
            Self::WebKit => webkit::mini_browser(),
        }
    }

    /// Prepares a driver on this port, with everything it writes in this folder.
    pub(crate) fn launch(self, view: View, counting: bool, folder: &Path, port: u16) -> Result<Launch> {
        match self {
            Self::Chromium => chromium::launch(view, counting, folder, port),
            Self::Firefox => firefox::launch(view, folder, port),
            Self::WebKit => webkit::launch(view, folder, port),
        }
    }
}

fn first(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| which(name))
}

/// Nothing but loopback is ever reached: everything else is sent to where nobody listens.
fn loopback_only() -> Value {
    json!({ "proxyType": "manual", "httpProxy": "127.0.0.1:9", "sslProxy": "127.0.0.1:9", "noProxy": ["127.0.0.1"] })
}
