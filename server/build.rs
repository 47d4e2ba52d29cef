//! Puts into the binary what it serves and says: default content, texts, stylesheets and scripts, migrations, and the
//! widget's finished files where they have been built.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let own = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let root = own.parent().ok_or("the server lies in the workspace")?.to_owned();
    let mut out = String::new();

    writeln!(out, "/// Content files: name, text.\npub static CONTENT: &[(&str, &str)] = &[")?;
    for file in files(&root.join("shared/content"), "toml")? {
        writeln!(out, "({:?}, include_str!({:?})),", name(&file), text(&file))?;
    }
    writeln!(out, "];\n/// Instruments: name, text.\npub static INSTRUMENTS: &[(&str, &str)] = &[")?;
    for file in files(&root.join("shared/content/instruments"), "toml")? {
        writeln!(out, "({:?}, include_str!({:?})),", name(&file), text(&file))?;
    }
    writeln!(
        out,
        "];\n/// Texts: language, file name, text.\npub static LOCALES: &[(&str, &str, &str)] = &["
    )?;
    for folder in folders(&root.join("locales"))? {
        for file in files(&folder, "ftl")?.into_iter().chain([folder.join("language.toml")]) {
            writeln!(out, "({:?}, {:?}, include_str!({:?})),", name(&folder), name(&file), text(&file))?;
        }
    }
    writeln!(out, "];\n/// Stylesheets and scripts of the server's pages: name, bytes.")?;
    writeln!(out, "pub static PAGES: &[(&str, &[u8])] = &[")?;
    for file in files(&own.join("assets"), "")? {
        writeln!(out, "({:?}, include_bytes!({:?})),", name(&file), text(&file))?;
    }
    let css = root.join("widget/embed/suunta.css");
    watch(&css);
    writeln!(out, "({:?}, include_bytes!({:?})),\n];", name(&css), text(&css))?;
    let events = root.join("widget/embed/events.js");
    watch(&events);
    writeln!(
        out,
        "/// The list of events for pages of a city.\npub static EVENTS: &[u8] = include_bytes!({:?});",
        text(&events)
    )?;
    writeln!(
        out,
        "/// Loaders of releases: folder of the address, bytes.\npub static PINNED: &[(&str, &[u8])] = &["
    )?;
    for file in files(&root.join("widget/embed/pinned"), "js")? {
        let pin = file.file_stem().unwrap_or_default().to_string_lossy();
        writeln!(out, "({pin:?}, include_bytes!({:?})),", text(&file))?;
    }
    writeln!(out, "];")?;
    writeln!(out, "/// Migrations: engine, number, name, statements.")?;
    writeln!(out, "pub static MIGRATIONS: &[(&str, i64, &str, &str)] = &[")?;
    for folder in folders(&own.join("migrations"))? {
        for file in files(&folder, "sql")? {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            let (number, named) = stem.split_once('_').ok_or("a migration is named 0001_like_this.sql")?;
            let number: i64 = number.parse()?;
            writeln!(out, "({:?}, {number}, {named:?}, include_str!({:?})),", name(&folder), text(&file))?;
        }
    }
    writeln!(out, "];")?;
    widget(&root, &mut out)?;

    let target = PathBuf::from(env::var("OUT_DIR")?).join("embedded.rs");
    fs::write(target, out)?;
    Ok(())
}

/// The widget's files as `cargo xtask build` lists them in `index.json`; none when it has not run.
fn widget(root: &Path, out: &mut String) -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-env-changed=SUUNTA_WIDGET_DIST");
    let folder = if let Some(folder) = env::var_os("SUUNTA_WIDGET_DIST") {
        PathBuf::from(folder)
    } else {
        let folder = root.join("target/widget-dist");
        // Cargo takes a missing path for changed every time; an empty folder it can watch.
        fs::create_dir_all(&folder)?;
        folder
    };
    watch(&folder);
    writeln!(out, "/// The widget's files.\npub static WIDGET: &[super::WidgetFile] = &[")?;
    let index = folder.join("index.json");
    if index.exists() {
        let list: serde_json::Value = serde_json::from_slice(&fs::read(&index)?)?;
        for entry in list.as_array().ok_or("index.json is a list")? {
            let field_text =
                |field: &str| entry[field].as_str().ok_or(format!("index.json: {field} is missing"));
            let (name, kind) = (field_text("name")?, field_text("type")?);
            let fixed = entry["fixed"].as_bool().ok_or("index.json: fixed is missing")?;
            let file = text(&folder.join(name));
            let end = |end: &str| text(&folder.join(format!("{name}.{end}")));
            writeln!(
                out,
                "super::WidgetFile {{ name: {name:?}, kind: {kind:?}, fixed: {fixed}, plain: include_bytes!({file:?}), \
                 brotli: include_bytes!({:?}), gzip: include_bytes!({:?}) }},",
                end("br"),
                end("gz")
            )?;
        }
    }
    writeln!(out, "];")?;
    Ok(())
}

fn watch(path: &Path) {
    println!("cargo:rerun-if-changed={}", path.display());
}

/// A path as the compiler reads it.
fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all = list(folder)?;
    all.retain(|path| path.is_dir());
    Ok(all)
}

fn files(folder: &Path, end: &str) -> io::Result<Vec<PathBuf>> {
    let mut all = list(folder)?;
    all.retain(|path| path.is_file() && (end.is_empty() || path.extension().is_some_and(|e| e == end)));
    Ok(all)
}

/// In the order of the names, so that the same sources give the same binary.
fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    watch(folder);
    let mut all =
        fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    all.sort();
    Ok(all)
}
