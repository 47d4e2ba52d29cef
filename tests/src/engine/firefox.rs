//! Firefox behind geckodriver.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use fantoccini::wd::Capabilities;
use serde_json::json;

use super::{Engine, Launch, loopback_only};
use crate::browser::View;
use crate::process::workspace;

/// The geckodriver that is built: Debian has none.
pub const GECKODRIVER_VERSION: &str = "0.37.1";

/// Where geckodriver of that version is installed.
pub fn geckodriver_home() -> PathBuf {
    workspace().join(format!("target/tools/geckodriver-{GECKODRIVER_VERSION}"))
}

/// geckodriver of that version, once it is built.
pub fn geckodriver() -> PathBuf {
    geckodriver_home().join("bin/geckodriver")
}

pub(super) fn launch(view: View, folder: &Path, port: u16) -> Result<Launch> {
    let driver = geckodriver();
    ensure!(driver.is_file(), "geckodriver is not built (cargo xtask test --only engines does it)");
    let profile = folder.join("profile");
    std::fs::create_dir_all(profile.join("chrome"))?;
    // Firefox's own window is never narrower than 450 px unless it is told that it may.
    std::fs::write(profile.join("chrome/userChrome.css"), ":root { min-width: 0 !important }\n")?;
    let mut preferences = json!({
        "toolkit.legacyUserProfileCustomizations.stylesheets": true,
        "intl.accept_languages": "fi,en",
        "javascript.enabled": view.javascript,
    });
    if view.phone {
        preferences["dom.w3c_touch_events.enabled"] = json!(1);
        preferences["ui.useOverlayScrollbars"] = json!(1);
        // Coarse, and nothing that hovers.
        preferences["ui.primaryPointerCapabilities"] = json!(1);
        preferences["ui.allPointerCapabilities"] = json!(1);
    }
    let mut capabilities = Capabilities::new();
    capabilities.insert(
        "moz:firefoxOptions".into(),
        json!({
            "binary": Engine::Firefox.browser()?,
            "args": ["-headless", "-profile", profile],
            "prefs": preferences,
        }),
    );
    capabilities.insert("proxy".into(), loopback_only());
    Ok(Launch {
        driver,
        arguments: vec!["--host=127.0.0.1".into(), format!("--port={port}"), "--log=error".into()],
        environment: vec![("TMPDIR", folder.into()), ("HOME", folder.into())],
        capabilities,
        beside: None,
    })
}
