//! `WebKitGTK` behind `WebKitWebDriver`, on a screen of its own that nobody looks at.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use fantoccini::wd::Capabilities;
use serde_json::json;

use super::{Engine, Launch, loopback_only};
use crate::browser::View;
use crate::clock::Stopwatch;
use crate::process::Process;

/// With its usual buttons the window would not become narrower than 447 px.
const SMALL_BUTTONS: &str =
    "button, entry, image { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0 }\n";

/// `MiniBrowser`, which lies in a folder of the library.
pub(super) fn mini_browser() -> Result<PathBuf> {
    let folders = |of: &Path| {
        let entries = std::fs::read_dir(of).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect::<Vec<_>>()
    };
    let mut found: Vec<PathBuf> = ["/usr/lib", "/usr/libexec"]
        .into_iter()
        .flat_map(|of| [vec![PathBuf::from(of)], folders(Path::new(of))].concat())
        .flat_map(|of| folders(&of))
        .filter(|path| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-4."))
        })
        .map(|path| path.join("MiniBrowser"))
        .filter(|file| file.is_file())
        .collect();
    found.sort();
    found.pop().context("WebKitGTK's MiniBrowser is not installed (apt-get install -y webkit2gtk-driver)")
}

pub(super) fn launch(view: View, folder: &Path, port: u16) -> Result<Launch> {
    let driver = Engine::WebKit.program("WebKitWebDriver")?;
    let settings = folder.join("gtk-3.0");
    std::fs::create_dir_all(&settings)?;
    std::fs::write(settings.join("gtk.css"), SMALL_BUTTONS)?;
    let mut arguments = vec!["--automation"];
    if !view.javascript {
        // Nothing in a page runs. With the engine's scripts off altogether its driver answers nothing more.
        arguments.push("--enable-javascript-markup=false");
    }
    let mut capabilities = Capabilities::new();
    capabilities
        .insert("webkitgtk:browserOptions".into(), json!({ "binary": mini_browser()?, "args": arguments }));
    capabilities.insert("proxy".into(), loopback_only());
    let (screen, display) = screen(folder)?;
    Ok(Launch {
        driver,
        arguments: vec![format!("--port={port}")],
        environment: vec![
            ("DISPLAY", display.into()),
            ("LANG", "fi_FI.UTF-8".into()),
            ("HOME", folder.into()),
            ("TMPDIR", folder.into()),
            ("XDG_CONFIG_HOME", folder.into()),
            ("XDG_CACHE_HOME", folder.into()),
            ("XDG_DATA_HOME", folder.into()),
            // No desktop: nothing of it is asked for, and none of its services is started.
            ("DBUS_SESSION_BUS_ADDRESS", "disabled:".into()),
            ("GSETTINGS_BACKEND", "memory".into()),
            ("NO_AT_BRIDGE", "1".into()),
            ("GDK_BACKEND", "x11".into()),
        ],
        capabilities,
        beside: Some(screen),
    })
}

/// Starts a screen and gives its name.
fn screen(folder: &Path) -> Result<(Process, String)> {
    let log = folder.join("screen.log");
    let mut command = Command::new(Engine::WebKit.program("Xvfb")?);
    // It takes the first free number and writes it to the log.
    command.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1400x1200x24"]);
    let screen = Process::start(command, &log)?;
    let watch = Stopwatch::start();
    loop {
        let said = std::fs::read_to_string(&log)?;
        let number = said.lines().find(|line| !line.is_empty() && line.bytes().all(|b| b.is_ascii_digit()));
        if let Some(number) = number {
            return Ok((screen, format!(":{number}")));
        }
        ensure!(!watch.over(Duration::from_secs(15)), "Xvfb does not start: {said}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
