//! A city's own instrument: the worked example of `shared/content/instruments/README.md`, and files that are wrong in ways in which
//! such files are.

use std::path::PathBuf;

use suunta_shared::instrument::{Value, check_texts, load, result, sent};

use super::{at, chose, files, saying, texts_of, told, toml_files};
use crate::common;

fn folder() -> PathBuf {
    common::root().join("shared/tests/own-instrument")
}

/// The example lies in the form of an overlay, so that it can be copied as it is.
#[test]
fn the_example_of_the_guide_works() {
    let content = common::content();
    let mut all = files();
    all.extend(toml_files(&folder().join("content/instruments")));
    let instruments = load(&all, &content).unwrap_or_else(|findings| panic!("{}", told(&findings)));
    let own = instruments.iter().find(|instrument| instrument.id == "open-day").unwrap();
    let mut texts = Vec::new();
    for lang in ["fi", "en"] {
        texts.extend(texts_of(&common::root().join("locales"), lang));
        texts.extend(texts_of(&folder().join("locales"), lang));
    }
    let findings = check_texts(std::slice::from_ref(own), &content, &at(&texts));
    assert!(findings.is_empty(), "{}", told(&findings));
    let said = [("clear", chose("yes")), ("asked", chose("yes")), ("again", chose("partly"))];
    let said = [&said[..], &[("wish", chose("trial")), ("weeks", Value::Number(3))]].concat();
    let replies = saying(own, &content, &said);
    let shown = result(own, &content, &replies);
    assert_eq!(shown.strengths[0].id, "curious");
    assert_eq!(shown.next.iter().map(|next| next.id.as_str()).collect::<Vec<_>>(), ["trial", "talk"]);
    assert_eq!(shown.next[0].reasons.len(), 2, "one for each condition");
    assert!(shown.support.is_empty());
    assert_eq!(sent(own, &content, &replies).unwrap().route.to.name(), "guidance");
}

/// The first line of each says what is to be told: "# Expected: <line>: <beginning or part of the reason>".
#[test]
fn a_wrong_file_is_told_with_line_and_reason() {
    let content = common::content();
    let bad = toml_files(&folder().join("bad"));
    assert!(bad.len() >= 8);
    for (name, text) in bad {
        let expected = text.lines().next().unwrap().strip_prefix("# Expected: ").unwrap();
        let (line, reason) = expected.split_once(": ").unwrap();
        let findings = load(&[(&name, &text)], &content).unwrap_err();
        assert_eq!(findings.len(), 1, "{}", told(&findings));
        let finding = &findings[0];
        assert_eq!(
            (finding.file.as_str(), finding.line.to_string().as_str()),
            (name.as_str(), line),
            "{finding}"
        );
        assert!(finding.reason.contains(reason), "{finding}, not {reason:?}");
    }
}
