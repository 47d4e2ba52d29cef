//! What looks for faults of accessibility: axe-core and IBM's engine, put into the page that is shown (or into the frame that a
//! test has gone into) and run there. Both see into the widget's open shadow root.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::process::workspace;

/// A checker, at the version that `tests/checkers/package-lock.json` pins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Checker {
    /// Deque's axe-core: WCAG 2.2 A and AA, and its best practices.
    Axe,
    /// The engine of IBM's Equal Access: its rules for WCAG 2.2 A and AA.
    Ibm,
}

impl Checker {
    /// Both, in the order in which they run.
    pub const ALL: [Self; 2] = [Self::Axe, Self::Ibm];

    /// Its name as a package.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Axe => "axe-core",
            Self::Ibm => "accessibility-checker-engine",
        }
    }

    fn folder(self) -> PathBuf {
        workspace().join("tests/checkers/node_modules").join(self.name())
    }

    fn read(self, file: &str) -> Result<String> {
        let path = self.folder().join(file);
        std::fs::read_to_string(&path).with_context(|| {
            format!("{} is missing: npm ci --ignore-scripts in tests/checkers", path.display())
        })
    }

    fn source(self) -> Result<String> {
        self.read(match self {
            Self::Axe => "axe.min.js",
            Self::Ibm => "ace-window.js",
        })
    }

    /// The version that is installed.
    pub fn version(self) -> Result<String> {
        let package: Value = serde_json::from_str(&self.read("package.json")?)?;
        Ok(package["version"].as_str().context("a package without a version")?.to_owned())
    }
}

/// Something a checker says is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Who says so.
    pub checker: Checker,
    /// Its rule; for IBM's with the reason.
    pub rule: String,
    /// The element and what is around it; inside the widget it begins with `suunta-widget >>> `.
    pub place: String,
    /// What it says.
    pub words: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{} {}: {} ({})", self.checker.name(), self.rule, self.place, self.words)
    }
}

/// Kinds of "potential violation" of IBM's engine. These are questions to a person, asked at every page again, so each kind was looked
/// at once, and what was seen stands here. A kind that is not here is a fault until somebody has looked.
const LOOKED_AT: &[(&str, &str)] = &[
    (
        "blockquote_cite_exists/Potential_1",
        "words that people wrote in a case; who wrote them stands beside them, and an address to cite there is none",
    ),
    (
        "style_color_misuse/Potential_1",
        "asked of every stylesheet; what colour says stands in words too, and forced colours are a look of their own",
    ),
    (
        "style_focus_visible/potential_focus_not_visible",
        "asked of everything with a border; `keyboard.rs` holds that each focus has its ring",
    ),
    (
        "element_tabbable_visible/potential_visible",
        "the link that skips to the content; it comes into sight with the focus",
    ),
    (
        "form_submit_button_exists/Potential_1",
        "the first questions have their buttons, and the page that waits in the frame is sent by its script",
    ),
    ("form_interaction_review/Potential_1", "the button says that it opens a new tab"),
    ("frame_src_valid/Potential_1", "asks whether the frame's page is accessible: both checkers run inside"),
    (
        "input_checkboxes_grouped/potential_lonecheckbox",
        "boxes about different things, each a question by itself",
    ),
    (
        "input_label_visible/potential_no_label",
        "the field for a message has its label above it, for both eyes and ears",
    ),
    (
        "text_block_heading/potential_heading",
        "a short line in bold: a code, the first line of a note or of an error; nothing stands under it as a section",
    ),
    (
        "text_sensory_misuse/potential_other",
        "\"small\" and \"little\" are said of tasks and of groups, not of how something looks",
    ),
    (
        "text_sensory_misuse/potential_position",
        "\"below\" is said of what comes after it in the text as well",
    ),
];

/// What `checker.js` says of a checker: its milliseconds, and what it found (certain, rule, place, words).
type Found = (f64, Vec<(bool, String, String, String)>);
/// What it says of both; before it, whether only how things are drawn is another than at the look before.
type Said = (bool, Found, Found);

/// Runs both over what is shown.
pub async fn faults(browser: &Browser) -> Result<Vec<Fault>> {
    Ok(look(browser).await?.faults)
}

/// What one look at a page gave.
#[derive(Debug)]
pub struct Seen {
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// Only rules about how things are drawn had something new to look at, and ran.
    pub drawn: bool,
    /// How long each checker took.
    pub took: [Duration; 2],
}

/// The same, with the time it took.
pub async fn look(browser: &Browser) -> Result<Seen> {
    let script = include_str!("checker.js");
    let mut said = browser.client().execute_async(script, vec![]).await?;
    if said.is_null() {
        for checker in Checker::ALL {
            browser.client().execute(&checker.source()?, vec![]).await?;
        }
        said = browser.client().execute_async(script, vec![]).await?;
    }
    let Value::Array(_) = said else { bail!("the checkers do not run: {said}") };
    let (drawn, axe, ibm): Said = serde_json::from_value(said)?;
    let said = [axe, ibm];
    let took = [0, 1].map(|at| Duration::from_secs_f64(said[at].0 / 1000.0));
    let mut faults = Vec::new();
    for (checker, (_, found)) in Checker::ALL.into_iter().zip(said) {
        for (certain, rule, place, words) in found {
            if certain || LOOKED_AT.iter().all(|(name, _)| *name != rule) {
                let rule = if certain { rule } else { format!("{rule} (nobody has looked yet)") };
                faults.push(Fault { checker, rule, place, words });
            }
        }
    }
    Ok(Seen { faults, drawn, took })
}

/// The colours in which a page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// The few colours of the person's own choice.
    Forced,
}

/// The widths at which everything is looked at, in CSS pixels.
pub const WIDTHS: [u32; 3] = [320, 768, 1280];
/// The colours.
pub const SCHEMES: [Scheme; 3] = [Scheme::Light, Scheme::Dark, Scheme::Forced];

/// How a page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Width in CSS pixels.
    pub width: u32,
    /// Colours.
    pub scheme: Scheme,
}

impl std::fmt::Display for Look {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{} px {:?}", self.width, self.scheme)
    }
}

impl Look {
    /// Shows the page so, and all that come after it in this browser. Nothing moves: a colour on its way to another is no colour
    /// to be judged.
    pub async fn show(self, browser: &Browser) -> Result<()> {
        let size = json!({ "width": self.width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        browser.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        let dark = if self.scheme == Scheme::Dark { "dark" } else { "light" };
        let forced = if self.scheme == Scheme::Forced { "active" } else { "none" };
        let media = json!({ "media": "screen", "features": [
            { "name": "prefers-color-scheme", "value": dark },
            { "name": "forced-colors", "value": forced },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        browser.devtools("Emulation.setEmulatedMedia", media).await?;
        // What was asked for and is not there would be a look at nothing.
        let there = "const is = (query) => matchMedia('(' + query + ')').matches;
            return (parent !== window || innerWidth === arguments[0]) && is('prefers-color-scheme: ' + arguments[1])
              && is('forced-colors: ' + arguments[2]) && is('prefers-reduced-motion: reduce');";
        let wanted = vec![json!(self.width), json!(dark), json!(forced)];
        browser.until(&format!("a page in {self}"), there, wanted).await.map(drop)
    }
}

/// How much was looked at, and what was found.
#[derive(Debug, Default)]
pub struct Tally(Mutex<Counted>);

#[derive(Debug, Default)]
struct Counted {
    pages: std::collections::BTreeSet<String>,
    cells: u32,
    drawn: u32,
    took: [Duration; 2],
    faults: BTreeMap<Fault, Vec<String>>,
}

impl Tally {
    /// Looks at what is shown, and takes down what is found; `page` is what it is, `cell` in which language, look and state.
    pub async fn look(&self, browser: &Browser, page: &str, cell: &str) -> Result<()> {
        let seen = look(browser).await.with_context(|| format!("{page}, {cell}"))?;
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counted.pages.insert(page.to_owned());
        counted.cells += 1;
        counted.drawn += u32::from(seen.drawn);
        for at in 0..2 {
            counted.took[at] += seen.took[at];
        }
        for fault in seen.faults {
            counted.faults.entry(fault).or_default().push(format!("{page}, {cell}"));
        }
        Ok(())
    }

    /// What came of each checker.
    pub fn totals(&self) -> Result<Vec<Total>> {
        let counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let total = |(at, checker): (usize, Checker)| {
            let faults = counted.faults.iter().filter(|(fault, _)| fault.checker == checker);
            Ok(Total {
                tool: checker.name(),
                version: checker.version()?,
                pages: u32::try_from(counted.pages.len())?,
                cells: counted.cells,
                drawn: counted.drawn,
                violations: u32::try_from(faults.map(|(_, cells)| cells.len()).sum::<usize>())?,
                each: counted.took[at] / counted.cells.max(1),
            })
        };
        Checker::ALL.into_iter().enumerate().map(total).collect()
    }

    /// Fails with everything that was found.
    pub fn none(&self) -> Result<()> {
        let counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let told = |(fault, cells): (&Fault, &Vec<String>)| {
            format!("{fault}\n    {} times, first at {}", cells.len(), cells[0])
        };
        let told: Vec<String> = counted.faults.iter().map(told).collect();
        ensure!(told.is_empty(), "{}", told.join("\n"));
        Ok(())
    }
}

/// What came of one checker over a whole run.
#[derive(Clone, Debug)]
pub struct Total {
    /// The checker's package.
    pub tool: &'static str,
    /// Its version.
    pub version: String,
    /// Screens, pages and their states.
    pub pages: u32,
    /// Looks at them, in a language, a width and colours.
    pub cells: u32,
    /// Of these, looks at what only was drawn in another way.
    pub drawn: u32,
    /// What was found, once for each look.
    pub violations: u32,
    /// How long a look took.
    pub each: Duration,
}

impl std::fmt::Display for Total {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { tool, version, pages, cells, drawn, violations, each } = self;
        let each = each.as_millis();
        write!(
            to,
            "{tool} {version}: {cells} cells of {pages} pages ({drawn} the same drawn in another way), {violations} violations; {each} ms a cell"
        )
    }
}
