//! Chromium behind chromedriver.

use std::path::Path;

use anyhow::Result;
use fantoccini::wd::Capabilities;
use serde_json::json;

use super::{Engine, Launch};
use crate::browser::View;

pub(super) fn launch(view: View, counting: bool, folder: &Path, port: u16) -> Result<Launch> {
    let mut arguments: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
        // Nothing but loopback is ever asked for.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ]
    .map(str::to_owned)
    .to_vec();
    arguments.push(format!("--user-data-dir={}", folder.join("profile").display()));
    arguments.push(format!("--window-size={},{}", view.width, view.height));
    let mut options = json!({ "binary": Engine::Chromium.browser()?, "args": arguments });
    let mut preferences = json!({ "intl.accept_languages": "fi,en" });
    if !view.javascript {
        preferences["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    options["prefs"] = preferences;
    // Where no script runs, chromedriver would wait for one after each tap: that phone is made afterwards.
    if view.phone && view.javascript {
        options["mobileEmulation"] = json!({
            "deviceMetrics": { "width": view.width, "height": view.height, "pixelRatio": 2.0, "touch": true }
        });
    }
    let mut logs = json!({ "browser": "ALL" });
    if counting {
        logs["performance"] = json!("ALL");
    }
    let mut capabilities = Capabilities::new();
    capabilities.insert("goog:chromeOptions".into(), options);
    capabilities.insert("goog:loggingPrefs".into(), logs);
    Ok(Launch {
        driver: Engine::Chromium.program("chromedriver")?,
        arguments: vec![format!("--port={port}")],
        environment: vec![("TMPDIR", folder.into())],
        capabilities,
        beside: None,
    })
}
