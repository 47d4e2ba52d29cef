//! Builds what a city page loads into `target/widget-dist`: loader, glue, wasm, stylesheet, what is fetched when asked for, each compressed, all but
//! the loader under names that carry the hash of their content.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use oxc::allocator::Allocator;
use oxc::codegen::{Codegen, CodegenOptions};
use oxc::mangler::MangleOptions;
use oxc::minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc::parser::Parser;
use oxc::span::SourceType;
use serde::Serialize;
use sha2::{Digest, Sha256, Sha384};
use suunta_tests::process::workspace;
use wasm_bindgen_cli_support::Bindgen;

use crate::machine;
use crate::short_names::{renamed, shortened};

const TARGET: &str = "wasm32-unknown-unknown";

/// The message that stands on the plain link, and its file.
const LINK: &str = "plain-link";
const LINK_FILE: &str = "start.ftl";

/// One file of the widget, as `index.json` lists it for `server/build.rs`.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Asset {
    /// File name.
    pub(crate) name: String,
    /// Content type.
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    /// Served under this very name for ever; the others are served as immutable.
    pub(crate) fixed: bool,
    /// Size as is, with gzip, with brotli.
    #[serde(skip)]
    pub(crate) sizes: [usize; 3],
}

/// Folder of the finished files.
pub(crate) fn folder() -> PathBuf {
    workspace().join("target/widget-dist")
}

/// Builds the widget; whether without a warning. Nothing is written when nothing changed.
pub(crate) fn build() -> Result<bool> {
    machine::wasm_target()?;
    let root = workspace();
    let mut cargo = machine::cargo(&[
        "build",
        "--package",
        "suunta-widget",
        "--lib",
        "--profile",
        "wasm",
        "--target",
        TARGET,
    ]);
    machine::without_paths(&mut cargo, TARGET)?;
    let silent = machine::silent(&mut cargo)?;

    let wasm = compiled();
    let embed = root.join("widget/embed");
    let own = ["loader.js", "host.js", "keep.js", "listen.js", "theme.js", "suunta.css", "suunta.d.ts"]
        .map(|name| embed.join(name));
    let inputs = [wasm.clone()].into_iter().chain(own).chain([root.join("xtask/src/widget.rs")]);
    let mut hash = Sha256::new();
    for input in inputs {
        let bytes = std::fs::read(&input).with_context(|| format!("{} is missing", input.display()))?;
        hash.update(u64::try_from(bytes.len())?.to_le_bytes());
        hash.update(&bytes);
    }
    hash.update(links()?);
    let stamp = data_encoding::HEXLOWER.encode(&hash.finalize());
    let folder = folder();
    let stamp_file = folder.join("inputs.sha256");
    if std::fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp) {
        println!("The widget is up to date.");
        return Ok(silent);
    }

    // Made beside and put in place at once: a server compiled meanwhile sees all of the old or all of the new.
    let fresh = folder.with_extension(std::process::id().to_string());
    let assets = write(&wasm, &embed, &fresh)?;
    std::fs::write(fresh.join("index.json"), serde_json::to_string_pretty(&assets)?)?;
    std::fs::write(fresh.join("inputs.sha256"), stamp)?;
    let old = fresh.with_extension("old");
    // Another build may have put its own there in this very moment; then the later one wins.
    let _ = std::fs::rename(&folder, &old);
    let placed = std::fs::rename(&fresh, &folder).context("putting the widget's files in place");
    let _ = std::fs::remove_dir_all(&old);
    placed?;
    println!("The widget's files (bytes as is, gzip, brotli):");
    for Asset { name, sizes: [plain, gzip, brotli], .. } in &assets {
        println!("  {name:<36} {plain:>8} {gzip:>8} {brotli:>8}");
    }
    Ok(silent)
}

/// Keeps the loader of this version for ever. City pages name its hash, so one that is kept is never changed.
pub(crate) fn pin() -> Result<()> {
    build()?;
    let kept = workspace().join("widget/embed/pinned").join(concat!("v", env!("CARGO_PKG_VERSION"), ".js"));
    let loader = std::fs::read(folder().join("widget.js"))?;
    match std::fs::read(&kept) {
        Ok(old) if old == loader => {}
        Ok(_) => anyhow::bail!(
            "{} is there and is another one: give Cargo.toml a new version first",
            kept.display()
        ),
        Err(_) => std::fs::write(&kept, &loader)?,
    }
    let integrity = data_encoding::BASE64.encode(&Sha384::digest(&loader));
    println!("{}\nintegrity=\"sha384-{integrity}\"", kept.display());
    Ok(())
}

fn write(wasm: &Path, embed: &Path, folder: &Path) -> Result<Vec<Asset>> {
    let sheets = split(&std::fs::read_to_string(embed.join("suunta.css"))?)?;
    let css = squeeze(&strip(&sheets.rest)).into_bytes();
    let later = squeeze(&strip(&sheets.later)).into_bytes();
    let script = |name: &str| -> Result<Vec<u8>> {
        Ok(minify(&std::fs::read_to_string(embed.join(name))?)?.into_bytes())
    };
    let (keep, listen, theme) = (script("keep.js")?, script("listen.js")?, script("theme.js")?);
    let javascript = "text/javascript; charset=utf-8";
    // What only the running widget asks for is named in what comes with it.
    let mut host = std::fs::read_to_string(embed.join("host.js"))?;
    let with_it = [
        name(&mut host, "LATER", ("later", "css", "text/css; charset=utf-8"), &later)?,
        name(&mut host, "KEEP", ("keep", "js", javascript), &keep)?,
        name(&mut host, "LISTEN", ("listen", "js", javascript), &listen)?,
    ];
    let (glue, wasm) = bind(wasm, &host, false)?;
    for secret in machine_paths() {
        ensure!(!contains(&wasm, &secret), "the wasm names a path of this machine: {secret}");
    }
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;

    let glue = minify(&glue)?.into_bytes();
    let mut loader = std::fs::read_to_string(embed.join("loader.js"))?;
    ensure!(loader.contains("%LINKS%"), "widget/embed/loader.js has no %LINKS%");
    loader = loader.replace("%LINKS%", &links()?);
    let mut assets = Vec::new();
    let by_itself = [
        name(&mut loader, "GLUE", ("glue", "js", javascript), &glue)?,
        name(&mut loader, "WASM", ("widget", "wasm", "application/wasm"), &wasm)?,
        name(&mut loader, "THEME", ("theme", "js", javascript), &theme)?,
        name(&mut loader, "CSS", ("suunta", "css", "text/css; charset=utf-8"), &css)?,
    ];
    for (name, kind, bytes) in by_itself.into_iter().chain(with_it) {
        assets.push(save(folder, name, kind, false, bytes)?);
    }
    // The server puts these beside the first questions: they are not fetched by name.
    for (name, text) in
        [("first", &sheets.first)].into_iter().chain(sheets.looks.iter().map(|(n, t)| (n.as_str(), t)))
    {
        let bytes = squeeze(&strip(text)).into_bytes();
        assets.push(save(folder, format!("{name}.css"), "text/css; charset=utf-8", false, &bytes)?);
    }
    assets.insert(
        0,
        save(
            folder,
            "widget.js".into(),
            "text/javascript; charset=utf-8",
            true,
            minify(&loader)?.as_bytes(),
        )?,
    );
    // For people: as it is written, under the one name.
    let types = std::fs::read(embed.join("suunta.d.ts"))?;
    assets.push(save(folder, "suunta.d.ts".into(), "text/plain; charset=utf-8", true, &types)?);
    Ok(assets)
}

/// Names a file in a script that fetches it: `%PLACE%` becomes its name with its hash in it, `%PLACE_INTEGRITY%` what `integrity`
/// says of it.
fn name<'a>(
    script: &mut String,
    place: &str,
    (stem, end, kind): (&str, &str, &'static str),
    bytes: &'a [u8],
) -> Result<(String, &'static str, &'a [u8])> {
    let hash = Sha256::digest(bytes);
    let name = format!("{stem}-{}.{end}", &data_encoding::HEXLOWER.encode(&hash)[..8]);
    let integrity = format!("sha256-{}", data_encoding::BASE64.encode(&hash));
    for (mark, value) in [(format!("%{place}%"), &name), (format!("%{place}_INTEGRITY%"), &integrity)] {
        ensure!(script.contains(&mark), "no script in widget/embed has {mark}");
        *script = script.replace(&mark, value);
    }
    Ok((name, kind, bytes))
}

/// The words of the plain link by language as JavaScript, Finnish first: the loader needs them before it can fetch
/// any text, and falls back to the first.
fn links() -> Result<String> {
    let locales = workspace().join("locales");
    let mut links = Vec::new();
    for folder in std::fs::read_dir(&locales)? {
        let folder = folder?;
        if !folder.path().is_dir() {
            continue;
        }
        let text = std::fs::read_to_string(folder.path().join(LINK_FILE))?;
        let words = text.lines().find_map(|line| line.strip_prefix(LINK)?.trim_start().strip_prefix('='));
        let words =
            words.with_context(|| format!("{} has no {LINK}", folder.path().join(LINK_FILE).display()))?;
        links.push((folder.file_name().to_string_lossy().into_owned(), words.trim().to_owned()));
    }
    links.sort_by_key(|(language, _): &(String, _)| (language != "fi", language.clone()));
    let pairs: Vec<String> = links
        .iter()
        .map(|(language, words)| {
            Ok(format!("{}: {}", serde_json::to_string(language)?, serde_json::to_string(words)?))
        })
        .collect::<Result<_>>()?;
    Ok(format!("{{ {} }}", pairs.join(", ")))
}

/// The stylesheet in parts.
#[derive(Default)]
struct Sheets {
    /// The look of the first questions.
    first: String,
    /// All the rest.
    rest: String,
    /// What is fetched when the digital part has begun.
    later: String,
    /// The ready looks, which come with the first questions where they are asked for: `look-` and their name.
    looks: BTreeMap<String, String>,
}

/// The parts of the stylesheet, by the marks in it.
fn split(css: &str) -> Result<Sheets> {
    let mut sheets = Sheets::default();
    let mut now = "rest".to_owned();
    for line in css.lines() {
        if let Some(mark) = line.strip_prefix("/*! ").map(|mark| mark.trim_end_matches(" */")) {
            now = mark.replace(' ', "-");
            continue;
        }
        let write = |sheet: &mut String| sheet.extend([line, "\n"]);
        match now.as_str() {
            "first" => write(&mut sheets.first),
            "rest" => write(&mut sheets.rest),
            "later" => write(&mut sheets.later),
            look if look.starts_with("look-") => write(sheets.looks.entry(look.to_owned()).or_default()),
            mark => {
                anyhow::bail!("widget/embed/suunta.css: \"{mark}\" is neither first, rest, later nor a look")
            }
        }
    }
    ensure!(
        ![&sheets.first, &sheets.rest, &sheets.later].iter().any(|part| part.is_empty())
            && !sheets.looks.is_empty(),
        "widget/embed/suunta.css has no marks for first, rest, later and looks"
    );
    Ok(sheets)
}

/// Runs wasm-bindgen in this process: the crate and the tool are the same version, by Cargo.lock.
/// The names of functions are only kept for looking at what weighs.
fn bind(wasm: &Path, host: &str, names: bool) -> Result<(String, Vec<u8>)> {
    let mut output = Bindgen::new()
        .input_path(wasm)
        .out_name("suunta_widget")
        .no_modules(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(!names)
        .demangle(!names)
        .remove_producers_section(true)
        .generate_output()?;
    let script = output.js().to_owned();
    let mut short = BTreeMap::new();
    let module = output.wasm_mut();
    for import in module.imports.iter_mut() {
        import.module = shortened(&mut short, &import.module);
        import.name = shortened(&mut short, &import.name);
    }
    for export in module
        .exports
        .iter_mut()
        .filter(|export| export.name.contains("wasm_bindgen") || export.name.starts_with("__wb"))
    {
        export.name = shortened(&mut short, &export.name);
    }
    let script = renamed(&script, &short);
    let mut glue = String::new();
    // The glue declares `let wasm_bindgen`; inside a function that is no global. The loader has put a function on the
    // script element that takes it over, together with what the element does for the widget.
    write!(
        glue,
        "(function () {{\nconst taker = document.currentScript;\n{script}\n{host}\ntaker.suunta(wasm_bindgen, host);\n}})();\n",
    )?;
    let wasm = output.wasm_mut().emit_wasm();
    Ok((glue, wasm))
}

fn save(folder: &Path, name: String, kind: &'static str, fixed: bool, bytes: &[u8]) -> Result<Asset> {
    let gzip = gzip(bytes)?;
    let brotli = brotli(bytes)?;
    std::fs::write(folder.join(&name), bytes)?;
    std::fs::write(folder.join(format!("{name}.gz")), &gzip)?;
    std::fs::write(folder.join(format!("{name}.br")), &brotli)?;
    Ok(Asset { name, kind, fixed, sizes: [bytes.len(), gzip.len(), brotli.len()] })
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Brotli at its highest quality, in whichever of its modes is shortest: wasm is shortest in the one for fonts.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    use brotli::enc::backward_references::BrotliEncoderMode as Mode;
    let mut shortest: Option<Vec<u8>> = None;
    for mode in [Mode::BROTLI_MODE_GENERIC, Mode::BROTLI_MODE_TEXT, Mode::BROTLI_MODE_FONT] {
        let how = BrotliEncoderParams {
            quality: 11,
            lgwin: 22,
            mode,
            size_hint: bytes.len(),
            ..Default::default()
        };
        let mut packed = Vec::new();
        brotli::BrotliCompress(&mut &bytes[..], &mut packed, &how)?;
        if shortest.as_ref().is_none_or(|known| packed.len() < known.len()) {
            shortest = Some(packed);
        }
    }
    shortest.context("nothing was compressed")
}

/// A script as short as it can be: what is local gets short names, and what only an author reads goes.
fn minify(script: &str) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::script()).parse();
    if let Some(error) = parsed.diagnostics.first() {
        anyhow::bail!("a script of the widget cannot be read: {error}");
    }
    let mut program = parsed.program;
    let options = MinifierOptions {
        mangle: Some(MangleOptions::default()),
        compress: Some(CompressOptions::default()),
        ..MinifierOptions::default()
    };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    let written =
        Codegen::new().with_options(CodegenOptions::minify()).with_scoping(minified.scoping).build(&program);
    Ok(written.code)
}

/// A stylesheet without the blanks that only an author reads. In ours no text and no selector has a colon before a blank.
fn squeeze(css: &str) -> String {
    let pairs =
        [("{\n", "{"), (";\n", ";"), ("}\n", "}"), (",\n", ","), (" {", "{"), (": ", ":"), (";}", "}")];
    pairs.iter().fold(css.to_owned(), |css, (from, to)| css.replace(from, to))
}

/// Takes out what only an author reads: block comments that begin a line, whole-line `//` comments, indentation and
/// empty lines. Lines stay lines, so nothing depends on semicolons.
fn strip(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.lines() {
        let mut line = line.trim();
        loop {
            if inside {
                let Some((_, after)) = line.split_once("*/") else {
                    line = "";
                    break;
                };
                inside = false;
                line = after.trim_start();
            }
            let Some(comment) = line.strip_prefix("/*") else { break };
            inside = true;
            line = comment;
        }
        if !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// Texts that would name this machine: its home, its cargo folder, this checkout.
fn machine_paths() -> Vec<String> {
    let home = std::env::var("HOME").ok().filter(|home| home.len() > 1);
    // A slash behind, so that "/root" is not found in "/rootless".
    home.into_iter().chain([workspace().display().to_string()]).map(|path| format!("{path}/")).collect()
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Builds the binary that is shipped, checks that it names no path of this machine, and says where it is.
pub(crate) fn build_release() -> Result<PathBuf> {
    let host = suunta_tests::process::finish(std::process::Command::new("rustc").arg("-vV"))?;
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    let mut cargo = machine::cargo(&[
        "build",
        "--package",
        "suunta-server",
        "--bin",
        "suunta",
        "--release",
        "--target",
        host,
    ]);
    machine::without_paths(&mut cargo, host)?;
    machine::show(&mut cargo)?;
    let binary = workspace().join("target").join(host).join("release/suunta");
    let bytes = std::fs::read(&binary)?;
    for secret in machine_paths() {
        ensure!(!contains(&bytes, &secret), "{} names a path of this machine: {secret}", binary.display());
    }
    println!("{} ({} bytes)", binary.display(), bytes.len());
    Ok(binary)
}

/// The wasm as it was built last, with the names of its functions.
pub(crate) fn named() -> Result<Vec<u8>> {
    Ok(bind(&compiled(), "", true)?.1)
}

/// What cargo makes of the widget.
fn compiled() -> PathBuf {
    workspace().join("target").join(TARGET).join("wasm/suunta_widget.wasm")
}

/// Sizes of the built files by name: as is, with gzip, with brotli.
pub(crate) fn sizes() -> Result<BTreeMap<String, [u64; 3]>> {
    let mut sizes = BTreeMap::new();
    for entry in std::fs::read_dir(folder())? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        if let Some(name) = file.strip_suffix(".br") {
            let size =
                |end: &str| anyhow::Ok(std::fs::metadata(folder().join(format!("{name}{end}")))?.len());
            sizes.insert(name.to_owned(), [size("")?, size(".gz")?, size(".br")?]);
        }
    }
    Ok(sizes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stylesheet_is_cut_at_its_marks() {
        let css =
            "a {}\n/*! first */\nb {}\n/* c */\n/*! look x */\ne {}\n/*! later */\nf {}\n/*! rest */\nd {}\n";
        let sheets = split(css).unwrap();
        assert_eq!((sheets.first.as_str(), sheets.rest.as_str()), ("b {}\n/* c */\n", "a {}\nd {}\n"));
        assert_eq!((sheets.looks["look-x"].as_str(), sheets.later.as_str()), ("e {}\n", "f {}\n"));
        assert!(split("a {}\n").is_err() && split("/*! last */\n").is_err());
    }

    #[test]
    fn scripts_and_stylesheets_get_short_and_stay_the_same() {
        assert_eq!(
            squeeze("a:hover,\nb {\n  color: red;\n}\n".replace("  ", "").as_str()),
            "a:hover,b{color:red}"
        );
        let short = minify("(function () { const number = 1; window.f = () => number + 1; })();").unwrap();
        assert!(short.len() < 50 && short.contains("window.f"), "{short}");
        assert!(minify("const = 1;").is_err());
    }

    #[test]
    fn only_what_authors_read_is_stripped() {
        let text =
            "/* a\n   b */\nlet a = 1; // kept\n\n  // gone\n  f('http://x'); /* kept */\n/* x */ g();\n";
        assert_eq!(strip(text), "let a = 1; // kept\nf('http://x'); /* kept */\ng();\n");
    }
}
