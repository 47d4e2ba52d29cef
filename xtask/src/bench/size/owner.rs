//! Whose function it is: from a name like `<yew::scheduler::Runner as core::ops::Drop>::drop` to crate and module.

/// Crate and module.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Owner {
    pub(super) krate: String,
    /// Path of the module inside the crate, empty at its root.
    pub(super) module: String,
}

/// The crates that come with the compiler, shown as one.
const STANDARD: &[&str] =
    &["core", "alloc", "std", "compiler_builtins", "hashbrown", "dlmalloc", "rustc_demangle", "panic_abort"];
/// What the compiler calls by plain names.
const BUILT_IN: &[&str] = &["memcpy", "memmove", "memset", "memcmp", "bcmp", "strlen"];
/// How deep modules are told apart.
const DEPTH: usize = 2;

impl Owner {
    /// The owner of a function. What is said of a type (`<T as Trait>`, `drop_in_place<T>`) is the type's.
    pub(super) fn of(symbol: &str) -> Self {
        let name = format!("{:#}", rustc_demangle::demangle(symbol));
        let mut path = path(&name).unwrap_or_default().into_iter();
        let Some(krate) = path.next() else { return Self::without_path(&name) };
        let mut modules: Vec<String> = path.collect();
        let krate = if STANDARD.contains(&krate.as_str()) {
            modules.insert(0, krate);
            "std".to_owned()
        } else {
            krate
        };
        modules.truncate(DEPTH);
        Self { krate, module: modules.join("::") }
    }

    fn without_path(name: &str) -> Self {
        let (krate, module) = if BUILT_IN.contains(&name) {
            ("std", "compiler_builtins")
        } else if name.starts_with("__wbindgen") || name.starts_with("__externref") {
            ("wasm_bindgen", "")
        } else {
            ("(exports and shims)", "")
        };
        Self { krate: krate.to_owned(), module: module.to_owned() }
    }
}

/// Crate and modules, without the type and the function at the end. `None` where the name is of no path.
fn path(name: &str) -> Option<Vec<String>> {
    let name = name.trim_start_matches(['&', '*', '(', '[']);
    let name = ["mut ", "const ", "dyn ", "impl "]
        .iter()
        .fold(name, |name, word| name.strip_prefix(word).unwrap_or(name));
    if let Some(rest) = name.strip_prefix('<') {
        let (inner, _) = closed(rest)?;
        return match cut(inner, " as ") {
            Some((of, what)) => path(of).or_else(|| path(what)),
            None => path(inner),
        };
    }
    let mut modules = Vec::new();
    let mut rest = name;
    while let Some((segment, after)) = cut(rest, "::") {
        let plain = segment.split('<').next().unwrap_or_default();
        // Types begin with a capital letter; what a brace follows is a function with a closure in it.
        let module = plain.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
            && plain.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if !module || after.starts_with('{') {
            break;
        }
        modules.push(plain.to_owned());
        rest = after;
    }
    // "drop_in_place<T>", also as "drop_in_place::<T>".
    if modules.first().is_some_and(|krate| krate == "core")
        && let Some((_, of)) = name.split_once("drop_in_place")
        && let Some((inner, _)) = of.trim_start_matches("::").strip_prefix('<').and_then(closed)
        && let Some(found) = path(inner)
    {
        return Some(found);
    }
    // A lone word is no path: a primitive type, a type parameter, an export.
    (!modules.is_empty()).then_some(modules)
}

/// What stands before the bracket that closes the one already opened, and what after.
fn closed(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0;
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' if last == '-' => {}
            '>' if depth == 0 => return Some((&text[..at], &text[at + 1..])),
            '>' => depth -= 1,
            _ => {}
        }
        last = c;
    }
    None
}

/// Cuts at the first separator outside of brackets.
fn cut<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let mut depth = 0_i32;
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '<' | '(' | '[' | '{' => depth += 1,
            '>' if last == '-' => {}
            '>' | ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        last = c;
        if depth == 0 && text[at..].starts_with(separator) {
            return Some((&text[..at], &text[at + separator.len()..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_finds_its_owner() {
        for (name, krate, module) in [
            ("suunta_widget::app::App::update", "suunta_widget", "app"),
            (
                "suunta_widget::steps::result::<impl suunta_widget::components::View>::result",
                "suunta_widget",
                "steps::result",
            ),
            ("suunta_widget::mount", "suunta_widget", ""),
            ("<suunta_widget::app::App as yew::html::component::Component>::view", "suunta_widget", "app"),
            ("<suunta_shared::flow::Step>::name", "suunta_shared", "flow"),
            ("<alloc::vec::Vec<suunta_shared::Id> as core::ops::drop::Drop>::drop", "std", "alloc::vec"),
            ("<T as core::convert::Into<U>>::into", "std", "core::convert"),
            ("<&mut W as core::fmt::Write>::write_str", "std", "core::fmt"),
            ("<&T as core::fmt::Debug>::fmt", "std", "core::fmt"),
            ("<[A] as core::slice::cmp::SlicePartialEq<B>>::equal", "std", "core::slice"),
            ("core::ptr::drop_in_place<yew::virtual_dom::vnode::VNode>", "yew", "virtual_dom::vnode"),
            ("core::ptr::drop_in_place::<alloc::rc::Rc<yew::x::Y>>", "std", "alloc::rc"),
            ("core::ptr::drop_in_place<[u8]>", "std", "core::ptr"),
            ("<fn() -> suunta_shared::Id as core::ops::Fn>::call", "std", "core::ops"),
            ("yew::scheduler::start_now::{{closure}}", "yew", "scheduler"),
            (
                "<wasm_bindgen_futures::queue::Queue>::new::{closure#0}::{closure#1}",
                "wasm_bindgen_futures",
                "queue",
            ),
            ("hashbrown::raw::RawTable<T,A>::reserve_rehash", "std", "hashbrown::raw"),
            ("memcpy", "std", "compiler_builtins"),
            ("__wbindgen_malloc", "wasm_bindgen", ""),
            ("mount", "(exports and shims)", ""),
        ] {
            let expected = Owner { krate: krate.to_owned(), module: module.to_owned() };
            assert_eq!(Owner::of(name), expected, "{name}");
        }
    }

    #[test]
    fn mangled_names_are_read() {
        let symbol = "_ZN13suunta_widget3app3App6update17h0123456789abcdefE";
        assert_eq!(Owner::of(symbol).module, "app");
    }
}
