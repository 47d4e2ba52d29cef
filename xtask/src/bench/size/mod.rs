//! `cargo xtask bench size`: what weighs in the widget, by crate, module and function.
//!
//! The wasm that ships has no names. The same build goes through wasm-bindgen once more with its names kept; the code of both
//! is compared byte for byte, so that what is told is told of what ships.

mod owner;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use anyhow::{Context, Result, ensure};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use self::owner::Owner;
use crate::widget;

/// Modules lighter than this part of the code are told together.
const LEAST: f64 = 0.005;
/// Functions told by name.
const FUNCTIONS: usize = 15;

/// A wasm file taken apart.
#[derive(Debug, Default)]
struct Anatomy {
    /// Each function's name and size.
    functions: Vec<(String, usize)>,
    code: Range<usize>,
    data: Range<usize>,
    segments: usize,
}

impl Anatomy {
    fn of(wasm: &[u8]) -> Result<Self> {
        let mut found = Self::default();
        let mut imported = 0_u32;
        let mut names: BTreeMap<u32, String> = BTreeMap::new();
        let mut sizes = Vec::new();
        for part in Parser::new(0).parse_all(wasm) {
            match part? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => found.code = range,
                Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
                Payload::DataSection(data) => {
                    found.data = data.range();
                    found.segments = data.count() as usize;
                }
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(all) = section.as_known() {
                        for one in all {
                            if let Name::Function(functions) = one? {
                                for naming in functions {
                                    let naming = naming?;
                                    names.insert(naming.index, naming.name.to_owned());
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        let name = |at: usize| {
            let index = imported + u32::try_from(at).unwrap_or_default();
            names.get(&index).cloned().unwrap_or_default()
        };
        found.functions = sizes.into_iter().enumerate().map(|(at, size)| (name(at), size)).collect();
        Ok(found)
    }
}

/// Bytes by owner: crates with their modules, heaviest first.
fn by_owner(functions: &[(String, usize)]) -> Vec<(String, usize, Vec<(String, usize)>)> {
    let mut crates: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for (name, size) in functions {
        let owner = Owner::of(name);
        *crates.entry(owner.krate).or_default().entry(owner.module).or_default() += size;
    }
    let heaviest = |list: &mut Vec<(String, usize)>| list.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let mut all: Vec<_> = crates
        .into_iter()
        .map(|(krate, modules)| {
            let mut modules: Vec<_> = modules.into_iter().collect();
            heaviest(&mut modules);
            (krate, modules.iter().map(|(_, size)| size).sum(), modules)
        })
        .collect();
    all.sort_by(|a: &(String, usize, _), b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    all
}

/// The report, after a build.
pub(super) fn report() -> Result<String> {
    let (name, wasm) = shipped()?;
    let named = widget::named()?;
    let anatomy = Anatomy::of(&named)?;
    let nameless = Anatomy::of(&wasm)?;
    ensure!(
        named[anatomy.code.clone()] == wasm[nameless.code.clone()]
            && named[anatomy.data.clone()] == wasm[nameless.data.clone()],
        "the build with names is not the one that ships: build again"
    );
    let sum: usize = anatomy.functions.iter().map(|(_, size)| size).sum();
    let unnamed = anatomy.functions.iter().filter(|(name, _)| name.is_empty()).count();
    ensure!(
        sum > 0 && unnamed * 10 < anatomy.functions.len(),
        "{unnamed} functions of the widget have no name"
    );
    // Code and data compress differently: each part's own brotli is shared out among what is in it.
    let code = widget::brotli(&wasm[nameless.code.clone()])?.len();
    let data = widget::brotli(&wasm[nameless.data.clone()])?.len();
    let whole = widget::brotli(&wasm)?.len();

    let mut text = String::new();
    writeln!(text, "\n{:<52} {:>9} {:>7} {:>9}", "What weighs in the widget", "bytes", "part", "≈ brotli")?;
    let line = |text: &mut String, what: &str, size: usize, brotli: usize| {
        let part = 100.0 * size as f64 / wasm.len() as f64;
        writeln!(text, "{what:<52} {size:>9} {part:>6.1}% {brotli:>9}")
    };
    line(&mut text, &format!("{name} (as it ships)"), wasm.len(), whole)?;
    line(&mut text, &format!("data, {} segments", nameless.segments), nameless.data.len(), data)?;
    let rest = wasm.len() - nameless.data.len() - nameless.code.len();
    line(&mut text, "types, imports, exports, tables", rest, whole.saturating_sub(data + code))?;
    line(&mut text, &format!("code, {} functions", anatomy.functions.len()), nameless.code.len(), code)?;
    let share = |size: usize| (size as f64 / sum as f64 * code as f64).round() as usize;
    for (krate, size, modules) in by_owner(&anatomy.functions) {
        if (size as f64) < LEAST * sum as f64 {
            continue;
        }
        line(&mut text, &format!("  {krate}"), size, share(size))?;
        let (told, small): (Vec<_>, Vec<_>) =
            modules.into_iter().partition(|(_, size)| *size as f64 >= LEAST * sum as f64);
        for (module, size) in &told {
            let module = if module.is_empty() { "(root)" } else { module };
            line(&mut text, &format!("    {module}"), *size, share(*size))?;
        }
        let rest: usize = small.iter().map(|(_, size)| size).sum();
        if rest > 0 && !told.is_empty() {
            line(&mut text, &format!("    {} smaller modules", small.len()), rest, share(rest))?;
        }
    }
    let mut functions = anatomy.functions.clone();
    functions.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    writeln!(text, "\nThe {FUNCTIONS} largest functions")?;
    for (name, size) in functions.iter().take(FUNCTIONS) {
        writeln!(text, "{size:>9}  {:#}", rustc_demangle::demangle(name))?;
    }
    writeln!(text, "\n{:<36} {:>9} {:>9} {:>9}", "Files", "as is", "gzip", "brotli")?;
    for (name, [plain, gzip, brotli]) in widget::sizes()? {
        writeln!(text, "{name:<36} {plain:>9} {gzip:>9} {brotli:>9}")?;
    }
    Ok(text)
}

/// The wasm that ships, with its name.
fn shipped() -> Result<(String, Vec<u8>)> {
    let files = widget::sizes()?;
    let wasm = |name: &&String| std::path::Path::new(name).extension().is_some_and(|end| end == "wasm");
    let name = files.keys().find(wasm).context("target/widget-dist has no wasm")?;
    Ok((name.clone(), std::fs::read(widget::folder().join(name))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A wasm with one import and two functions, the second of which has the longer body.
    const TWO: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x04\x01\x60\0\0\
        \x02\x07\x01\x01a\x01b\0\0\
        \x03\x03\x02\0\0\
        \x0a\x09\x02\x02\0\x0b\x04\0\x01\x01\x0b";

    #[test]
    fn names_go_to_their_bodies_past_the_imports() {
        let mut wasm = TWO.to_vec();
        let pairs: Vec<u8> = [(0_u8, "i"), (1, "yew::a::f"), (2, "std::b::g")]
            .iter()
            .flat_map(|(index, name)| [vec![*index, name.len() as u8], name.as_bytes().to_vec()].concat())
            .collect();
        let names = [vec![1, pairs.len() as u8 + 1, 3], pairs].concat();
        let section = [b"\x04name".to_vec(), names].concat();
        wasm.extend([vec![0, section.len() as u8], section].concat());
        let anatomy = Anatomy::of(&wasm).unwrap();
        assert_eq!(anatomy.functions, [("yew::a::f".to_owned(), 2), ("std::b::g".to_owned(), 4)]);
        let crates = by_owner(&anatomy.functions);
        assert_eq!(crates[0], ("std".to_owned(), 4, vec![("std::b".to_owned(), 4)]));
        assert_eq!(crates[1], ("yew".to_owned(), 2, vec![("a".to_owned(), 2)]));
    }
}
