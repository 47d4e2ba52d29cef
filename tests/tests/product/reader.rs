//! What a screen reader gets, as files that a reviewer can read: the accessibility tree of each step as Chromium hands it to the
//! system (`golden/tree-*.txt`), and the journey as a virtual screen reader says it (`golden/reader-*.txt`), working inside the
//! shadow root. A difference fails; `SUUNTA_GOLDEN=write` writes the files anew, for somebody to look at.
//!
//! The virtual reader (@guidepup/virtual-screen-reader) computes roles and names by itself, so it is a second opinion. It does not know
//! `details`: it reads what is closed too, and calls no `summary` a button. The tree has both right.

use std::fmt::Write;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, DESKTOP};
use suunta_tests::process::workspace;
use suunta_tests::stage::{Db, play};

use crate::guest::{SNIPPET, page, running};
use crate::jobseeker::{self, NEXT, Screen};

/// The library for browsers, with its export turned into a name that a page can use.
fn library() -> Result<String> {
    let file = workspace()
        .join("tests/reader/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js");
    let text = std::fs::read_to_string(&file)
        .with_context(|| format!("{} is missing: npm ci --ignore-scripts in tests/reader", file.display()))?;
    let (code, exports) = text.rsplit_once("export{").context("no export")?;
    let exports = exports.split('}').next().unwrap_or_default();
    let name = exports.split(',').find_map(|one| one.strip_suffix(" as virtual")).context("no reader")?;
    Ok(format!("(() => {{ {code}; window.virtual = {name}; }})();"))
}

/// Reads all from the top to the end, item by item. Announcements that come in between belong to `HEARD`.
const READ: &str = "return (async () => {
    if (window.listening) await virtual.stop();
    await virtual.start({ container: find('.suunta') });
    window.listening = true;
    const first = virtual.activeNode;
    const all = [await virtual.lastSpokenPhrase()];
    for (let i = 0; i < 600; i++) {
      await virtual.next();
      if (virtual.activeNode === first) break;
      all.push(await virtual.lastSpokenPhrase());
    }
    await virtual.clearSpokenPhraseLog();
    return all.filter((phrase) => !/^(polite|assertive): /.test(phrase));
})();";

/// What has been said since, by itself, until nothing more comes: announcements and where the focus came.
const HEARD: &str = "return (async () => {
    let all = [];
    for (let before = -1; before < all.length; ) {
      before = all.length;
      await new Promise((done) => setTimeout(done, 300));
      all = [...(await virtual.spokenPhraseLog())];
    }
    await virtual.clearSpokenPhraseLog();
    return all;
})();";

/// What is different each day or each time.
fn masked(text: &str) -> String {
    let mut out = String::new();
    let mut digits = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_digit() || (!digits.is_empty() && (c == '.' || c == '-' || c == ':')) {
            digits.push(c);
            continue;
        }
        let date = digits.matches(['.', '-']).count() >= 2 && digits.len() >= 8;
        out.push_str(if date { "(date)" } else { &digits });
        digits.clear();
        out.push(c);
    }
    out.pop();
    out
}

/// What is the same at the top and at the foot of the screen before is said in one line: nobody reads it twenty times.
#[derive(Default)]
struct Account {
    text: String,
    before: Vec<String>,
}

impl Account {
    fn screen(&mut self, name: &str, lines: Vec<String>) {
        let same = |pairs: &mut dyn Iterator<Item = bool>| pairs.take_while(|same| *same).count();
        let top = same(&mut lines.iter().zip(&self.before).map(|(new, old)| new == old));
        let foot = same(&mut lines.iter().rev().zip(self.before.iter().rev()).map(|(new, old)| new == old));
        let foot = foot.min(lines.len() - top);
        let mut shown = vec![format!("\n── {name}")];
        let told = |count: usize| format!("… {count} lines as on the screen before");
        shown.extend((top > 0).then(|| told(top)));
        shown.extend(lines[top..lines.len() - foot].iter().cloned());
        shown.extend((foot > 0).then(|| told(foot)));
        self.text.push_str(&shown.join("\n"));
        self.text.push('\n');
        self.before = lines;
    }
}

#[derive(Default)]
struct Record {
    tree: Account,
    reader: Account,
}

impl Record {
    /// A screen: its tree, and all of it read from the top.
    async fn screen(&mut self, browser: &Browser, name: &str) -> Result<()> {
        self.tree.screen(name, tree(browser).await?.lines().map(str::to_owned).collect());
        let read = browser.run(READ, vec![]).await?;
        self.reader.screen(&format!("{name}: read from the top"), phrases(&read)?);
        Ok(())
    }

    /// Something is pressed: what is said then, and what has the focus.
    async fn press(&mut self, browser: &Browser, css: &str) -> Result<()> {
        let words = browser.see(css).await?.text().await?;
        browser.click(css).await?;
        self.heard(browser, &format!("presses “{}”", words.trim())).await
    }

    async fn heard(&mut self, browser: &Browser, what: &str) -> Result<()> {
        let heard = browser.run(HEARD, vec![]).await?;
        let reader = &mut self.reader.text;
        writeln!(reader, "→ {what}")?;
        // Which of the two comes first hangs on how busy the machine is.
        let of_itself = |phrase: &String| phrase.starts_with("polite: ") || phrase.starts_with("assertive: ");
        let (announced, read): (Vec<_>, Vec<_>) = phrases(&heard)?.into_iter().partition(of_itself);
        for phrase in read.into_iter().chain(announced) {
            writeln!(reader, "    {phrase}")?;
        }
        let focus = browser.focus().await?;
        let text = focus["text"].as_str().unwrap_or_default();
        writeln!(reader, "    (focus: {} “{}”)", focus["tag"].as_str().unwrap_or("nothing"), masked(text))?;
        Ok(())
    }
}

/// What was said, as lines. The library says an announcement once for each node that came; people hear it once.
fn phrases(said: &Value) -> Result<Vec<String>> {
    let said = said.as_array().context("nothing was read")?.iter();
    let mut lines: Vec<String> = said.map(|phrase| masked(phrase.as_str().unwrap_or_default())).collect();
    lines.dedup_by(|new, old| new == old && old.contains(": "));
    Ok(lines)
}

/// States worth reading, where they are not as always.
const STATES: [&str; 8] =
    ["level", "checked", "expanded", "invalid", "disabled", "required", "live", "pressed"];

/// The accessibility tree of the widget, indented: role "name" [states].
async fn tree(browser: &Browser) -> Result<String> {
    let place = "const w = document.querySelector('suunta-widget'); w.shadowRoot.querySelector('.suunta')";
    let place =
        browser.devtools("Runtime.evaluate", json!({ "expression": format!("{{ {place} }}") })).await?;
    let of = json!({ "objectId": place["result"]["objectId"] });
    let top = browser.devtools("DOM.describeNode", of).await?["node"]["backendNodeId"].clone();
    let all = browser.devtools("Accessibility.getFullAXTree", json!({})).await?;
    let nodes = all["nodes"].as_array().context("no tree")?;
    let root = nodes.iter().find(|node| node["backendDOMNodeId"] == top).context("no widget in the tree")?;
    let mut out = String::new();
    branch(nodes, root, 0, "", &mut out);
    ensure!(out.lines().count() > 5, "a tree of nothing: {out}");
    Ok(out)
}

fn branch(nodes: &[Value], node: &Value, depth: usize, above: &str, out: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = node["name"]["value"].as_str().unwrap_or_default();
    let label = role == "LabelText";
    let passed = label
        || node["ignored"] == json!(true)
        || ["none", "generic", "InlineTextBox", "LineBreak", "ListMarker"].contains(&role);
    // A text that is the name of what it stands in is said once.
    let again = role == "StaticText" && above.contains(name.trim());
    let mut inner = (depth, above);
    if !passed && !again {
        let states: Vec<String> = node["properties"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|p| p["name"].as_str().is_some_and(|name| STATES.contains(&name)))
            .filter(|p| {
                !matches!(p["value"]["value"].as_str(), Some("false" | "off")) || p["name"] == "checked"
            })
            .filter(|p| p["value"]["value"] != json!(false) || p["name"] == "expanded")
            .map(|p| {
                format!(
                    "{}={}",
                    p["name"].as_str().unwrap_or_default(),
                    p["value"]["value"].to_string().replace('"', "")
                )
            })
            .collect();
        let states = if states.is_empty() { String::new() } else { format!(" [{}]", states.join(", ")) };
        let more = node["description"]["value"].as_str().filter(|more| !more.is_empty());
        let more = more.map_or_else(String::new, |more| format!(" — {more}"));
        let line = format!("{}{role} \"{name}\"{states}{more}", "  ".repeat(depth));
        out.push_str(&masked(&line.replace('\n', " ")));
        out.push('\n');
        inner = (depth + 1, name);
    }
    let children = node["childIds"].as_array().into_iter().flatten();
    let children: Vec<&Value> =
        children.filter_map(|id| nodes.iter().find(|node| node["nodeId"] == *id)).collect();
    if label {
        let named =
            children.iter().find_map(|child| child["name"]["value"].as_str().filter(|name| !name.is_empty()));
        inner.1 = named.unwrap_or_default();
    }
    if role == "StaticText" {
        return;
    }
    for child in children {
        branch(nodes, child, inner.0, inner.1, out);
    }
}

/// Holds a text against its file, or writes the file.
fn golden(name: &str, text: &str) -> Result<()> {
    let file = workspace().join("tests/tests/product/golden").join(name);
    if std::env::var("SUUNTA_GOLDEN").is_ok_and(|how| how == "write") {
        std::fs::create_dir_all(file.with_file_name(""))?;
        return Ok(std::fs::write(&file, text)?);
    }
    let known = std::fs::read_to_string(&file)
        .with_context(|| format!("{} (SUUNTA_GOLDEN=write)", file.display()))?;
    if known != text {
        bail!(
            "{name} is another; look at it, and if it should be, write it with SUUNTA_GOLDEN=write:\n{}",
            difference(&known, text)
        );
    }
    Ok(())
}

/// The lines that went and came, with the screen they are on.
fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let mut same = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            same[i][j] =
                if old[i] == new[j] { same[i + 1][j + 1] + 1 } else { same[i + 1][j].max(same[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut screen, mut out) = (0, 0, "", String::new());
    while i < old.len() || j < new.len() {
        let line = if i < old.len() && j < new.len() && old[i] == new[j] {
            if old[i].starts_with("──") {
                screen = old[i];
            }
            (i, j) = (i + 1, j + 1);
            continue;
        } else if j == new.len() || (i < old.len() && same[i + 1][j] >= same[i][j + 1]) {
            i += 1;
            format!("- {}", old[i - 1])
        } else {
            j += 1;
            format!("+ {}", new[j - 1])
        };
        if !screen.is_empty() {
            out.push_str(screen);
            out.push('\n');
            screen = "";
        }
        out.push_str(&line);
        out.push('\n');
    }
    out
}

#[test]
fn a_difference_can_be_read() {
    let said = difference("── one\nheading\nbutton\n── two\nlink", "── one\nheading\nradio\n── two\nlink");
    assert_eq!(said, "── one\n- button\n+ radio\n");
    assert_eq!(masked("on 30.11.2026, 08 000, 9-15."), "on (date), 08 000, 9-15.");
}

/// The same person each time: starts, forgets an answer, does not understand a question, rates activities, looks at the result and at
/// what would be sent, and comes to the contact page.
async fn journey(browser: &Browser) -> Result<Record> {
    let mut record = Record::default();
    browser.client().execute(&library()?, vec![]).await?;
    record.screen(browser, "start").await?;
    running(browser).await?;
    let mut kinds = Vec::new();
    let mut unclear = false;
    for count in 1..80 {
        let screen = jobseeker::screen(browser).await?;
        let aid = browser.shows(".s-aid").await?
            || browser.run("return !!find('.s-aid');", vec![]).await? == json!(true);
        let kind = browser
            .run(
                "return ['.s-scene', '.s-words', '.s-choice-small'].filter((css) => find(css)).join('');",
                vec![],
            )
            .await?;
        let kind = (screen, aid, kind.to_string());
        let told = count <= 4 || !kinds.contains(&kind);
        kinds.push(kind);
        if told {
            record.screen(browser, &format!("{count}, {screen:?}")).await?;
        }
        if screen == Screen::Result {
            break;
        }
        if count == 1 {
            record.press(browser, NEXT).await?;
            record.screen(browser, "with its error").await?;
        }
        if aid && !unclear {
            unclear = true;
            jobseeker::choose(browser, &["unclear"]).await?;
            record.heard(browser, "chooses “I don't understand”").await?;
            record.screen(browser, "in simpler words").await?;
        }
        let before = jobseeker::marker(browser).await?;
        jobseeker::answer(browser).await?;
        ensure!(jobseeker::marker(browser).await? != before);
        if told {
            record.heard(browser, "answers and goes on").await?;
        }
    }
    let before = jobseeker::marker(browser).await?;
    record.press(browser, ".s-next .s-card .s-button").await?;
    jobseeker::another(browser, &before).await?;
    record.screen(browser, "preview").await?;
    browser.click(NEXT).await?;
    browser.enter_frame(".s-frame").await?;
    browser.see("#phone").await?;
    browser.leave_frame().await?;
    record.heard(browser, "goes on to the contact page").await?;
    record.screen(browser, "around the contact page").await?;
    Ok(record)
}

async fn as_heard(language: &str) -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let browser = stage.browser(DESKTOP).await?;
        let snippet = SNIPPET.replace("lang=\"fi\"", &format!("lang=\"{language}\""));
        browser.open(&stage.city.write("reader.html", &page("", &snippet))).await?;
        jobseeker::widget_ready(&browser).await?;
        browser.devtools("Accessibility.enable", json!({})).await?;
        let record = journey(&browser).await?;
        browser.close().await?;
        // Both are told of, not the first alone.
        let tree = golden(&format!("tree-{language}.txt"), &record.tree.text);
        golden(&format!("reader-{language}.txt"), &record.reader.text)?;
        tree
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_finnish() -> Result<()> {
    as_heard("fi").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_arabic() -> Result<()> {
    as_heard("ar").await
}
