//! Short names between the glue and the wasm.

use std::collections::BTreeMap;

/// A short name for one by which glue and wasm find each other. Those of wasm-bindgen end in a hash each, in both files, and hashes
/// cannot be compressed: 2 % of all that is loaded.
pub(crate) fn shortened(short: &mut BTreeMap<String, String>, name: &str) -> String {
    let next = format!("{SHORT}{}", short.len());
    short.entry(name.to_owned()).or_insert(next).clone()
}

/// What no name of the glue's own begins with.
const SHORT: &str = "$";

/// The glue with short names: whole names only, whether as names or as text.
pub(crate) fn renamed(script: &str, short: &BTreeMap<String, String>) -> String {
    let inside = |c: char| c.is_ascii_alphanumeric() || "_$./".contains(c);
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(at) = rest.find(inside) {
        let (before, from) = rest.split_at(at);
        let (word, after) = from.split_at(from.find(|c| !inside(c)).unwrap_or(from.len()));
        out.push_str(before);
        // "wasm.__wbindgen_start" is two names, "./suunta_widget_bg.js" one.
        if let Some(short) = short.get(word) {
            out.push_str(short);
        } else {
            let parts = word.split('.').map(|part| short.get(part).map_or(part, String::as_str));
            out.push_str(&parts.collect::<Vec<_>>().join("."));
        }
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_glue_and_wasm_get_short_together() {
        let mut short = BTreeMap::new();
        assert_eq!(shortened(&mut short, "./x_bg.js"), "$0");
        assert_eq!(shortened(&mut short, "__wbg_now_1f"), "$1");
        assert_eq!(shortened(&mut short, "__wbg_now_1f"), "$1");
        let script = "const i = { __wbg_now_1f: f, __wbg_now_1ff: g };\nreturn { \"./x_bg.js\": i, n: wasm.__wbg_now_1f(1.5) };";
        assert_eq!(
            renamed(script, &short),
            "const i = { $1: f, __wbg_now_1ff: g };\nreturn { \"$0\": i, n: wasm.$1(1.5) };"
        );
    }
}
