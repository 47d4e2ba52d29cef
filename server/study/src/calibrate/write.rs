//! The estimates in `digital.toml`: a line for each item, everything else byte for byte as it was.

use std::collections::BTreeMap;

use suunta_shared::content::{Content, Finding};

/// The text with a line for each of these items; `lines` by id, without an end.
///
/// # Errors
/// The id that is not in the text, or whose table cannot be edited line by line.
pub fn with_lines(text: &str, lines: &BTreeMap<&str, String>) -> Result<String, String> {
    let mut out = String::with_capacity(text.len() + lines.len() * 90);
    let mut left = lines.clone();
    let mut table: Vec<&str> = Vec::new();
    let mut in_item = false;
    for line in text.split_inclusive('\n').chain(std::iter::once("")) {
        if line.is_empty() || line.trim_start().starts_with('[') {
            flush(&table, in_item, &mut left, &mut out)?;
            table.clear();
            in_item = header(line) == "[[item]]";
        }
        table.push(line);
    }
    match left.keys().next() {
        Some(id) => Err((*id).to_owned()),
        None => Ok(out),
    }
}

fn header(line: &str) -> String {
    let line = line.split('#').next().unwrap_or_default();
    line.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The value's text of `key = …` on a line.
fn value<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    line.trim_start().strip_prefix(key)?.trim_start().strip_prefix('=').map(str::trim)
}

fn flush(
    table: &[&str],
    in_item: bool,
    left: &mut BTreeMap<&str, String>,
    out: &mut String,
) -> Result<(), String> {
    let id = table.iter().find_map(|line| value(line, "id")).and_then(|value| value.split('"').nth(1));
    let new = if in_item { id.and_then(|id| left.remove(id).map(|line| (id, line))) } else { None };
    let Some((id, new)) = new else {
        table.iter().for_each(|line| out.push_str(line));
        return Ok(());
    };
    let old = table.iter().position(|line| value(line, "calibrated").is_some());
    if old.is_some_and(|place| !table[place].contains('}')) {
        return Err(id.to_owned());
    }
    // After the last line that says something; comments at the end belong to what follows.
    let says = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let last = table.iter().rposition(says).unwrap_or(0);
    for (place, line) in table.iter().enumerate() {
        let end = if line.ends_with("\r\n") { "\r\n" } else { "\n" };
        if old == Some(place) {
            out.push_str(&new);
            out.push_str(if line.ends_with('\n') { end } else { "" });
            continue;
        }
        out.push_str(line);
        if old.is_none() && place == last {
            out.push_str(if line.ends_with('\n') { "" } else { end });
            out.push_str(&new);
            out.push_str(end);
        }
    }
    Ok(())
}

/// Whether the content still holds with this text for `digital.toml`.
///
/// # Errors
/// What is wrong with it.
pub fn checked(files: &[(String, String)], text: &str) -> Result<Content, Vec<Finding>> {
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, old)| (name.as_str(), if name.ends_with("digital.toml") { text } else { old.as_str() }))
        .collect();
    Content::from_files(&files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use suunta_server::content::Files;

    const TEXT: &str = "# Head\n[model]\nid = \"a\"\n\n[[item]]\nid = \"a\"\nlevel = 1  # one\n\n# About b.\n[[item]]\nid = \"b\"\n\
                        calibrated = { discrimination = 1.0, thresholds = [-1.0, 0.0, 1.0] }\nlevel = 2\n\n[[task]]\nid = \"a\"";

    #[test]
    fn a_line_is_put_in_or_replaced_and_nothing_else_moves() {
        let lines = BTreeMap::from([("a", "calibrated = A".to_owned()), ("b", "calibrated = B".to_owned())]);
        let expected = TEXT.replace("level = 1  # one\n", "level = 1  # one\ncalibrated = A\n").replace(
            "calibrated = { discrimination = 1.0, thresholds = [-1.0, 0.0, 1.0] }",
            "calibrated = B",
        );
        assert_eq!(with_lines(TEXT, &lines).unwrap(), expected);
        assert_eq!(with_lines(TEXT, &BTreeMap::new()).unwrap(), TEXT);
        let windows = TEXT.replace('\n', "\r\n");
        assert_eq!(with_lines(&windows, &lines).unwrap(), expected.replace('\n', "\r\n"));
        assert_eq!(with_lines(TEXT, &BTreeMap::from([("c", String::new())])), Err("c".to_owned()));
        let end = "[[item]]\nid = \"z\"";
        assert_eq!(
            with_lines(end, &BTreeMap::from([("z", "calibrated = Z".to_owned())])).unwrap(),
            "[[item]]\nid = \"z\"\ncalibrated = Z\n"
        );
    }

    #[test]
    fn the_real_bank_with_lines_still_holds() {
        let files = Files::built_in().content;
        let text = &files.iter().find(|(name, _)| name.ends_with("digital.toml")).unwrap().1;
        let content = checked(&files, text).unwrap();
        let line = "calibrated = { discrimination = 1.7, thresholds = [-1.2, 0.1, 1.4] }".to_owned();
        let items = &content.questions.digital.item;
        let lines = items.iter().map(|item| (item.id.as_str(), line.clone())).collect();
        let written = with_lines(text, &lines).unwrap();
        let after = checked(&files, &written).unwrap();
        assert!(after.questions.digital.item.iter().all(|item| item.calibrated.is_some()));
        let back: String = written.split_inclusive('\n').filter(|l| !l.starts_with("calibrated")).collect();
        assert_eq!(&back, text);
        let wrong = written.replace("[-1.2, 0.1, 1.4]", "[0.2, 0.1, 1.4]");
        assert!(checked(&files, &wrong).is_err());
    }
}
