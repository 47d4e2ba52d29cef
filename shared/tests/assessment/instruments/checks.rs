//! A wrong instrument file: file, line and reason, for every rule.

use suunta_shared::content::Finding;
use suunta_shared::instrument::load;

use super::{files, told};
use crate::common;

/// The findings after `from` became `to` in one shipped file (the first time it stands there).
fn with(file: &str, from: &str, to: &str) -> Vec<Finding> {
    let mut files = files();
    let (_, text) = files.iter_mut().find(|(name, _)| name == file).unwrap();
    assert!(text.contains(from), "{from:?} is not in {file}");
    *text = text.replacen(from, to, 1);
    load(&files, &common::content()).err().unwrap_or_default()
}

/// The line on which a text stands in a shipped file.
fn line(file: &str, text: &str) -> u32 {
    let files = files();
    let (_, all) = files.iter().find(|(name, _)| name == file).unwrap();
    Finding::line_at(all, all.find(text).unwrap_or_else(|| panic!("{text:?} is not in {file}")))
}

const E: &str = "employer.toml";
const S: &str = "staff.toml";
const J: &str = "jobseeker.toml";

/// File, what stands there, what is put there, what the reason says, and on the line of what it is told.
const TABLE: &[(&str, &str, &str, &str, &str)] = &[
    (E, "id = \"employer\"", "id = \"boss\"", "must be the file's name", "id = \"employer\""),
    (E, "version = \"2026.12.1\"", "version = \"new\"", "three numbers", "version ="),
    (E, "minutes = 9", "minutes = 0", "1 to 60", "minutes ="),
    (E, "minutes = 9", "minutes = 9\nlanguages = [\"fi\", \"fi\"]", "each once", "sends ="),
    (E, "id = \"hiring\"", "id = \"Hiring\"", "must be of a-z", "id = \"hiring\""),
    (E, "id = \"need\"", "id = \"result\"", "must be of a-z", "id = \"need\""),
    (E, "id = \"people\"", "id = \"who\"", "used already", "id = \"people\""),
    (E, "id = \"say-work\"", "id = \"section-need\"", "two things need", "id = \"say-work\""),
    (E, "\"at-times\", \"mostly\", \"always\"]", "\"always\"]", "3 to 6", "steps ="),
    (
        E,
        "[[scale]]",
        "[[ladder]]\nid = \"idle\"\nsteps = [\"a\", \"b\", \"c\"]\n\n[[scale]]",
        "no scale uses",
        "[[scale]]\nid = \"rec",
    ),
    (E, "ladder = \"habit\"", "ladder = \"rope\"", "does not exist", "ladder = \"habit\""),
    (E, "id = \"image\"", "id = \"unused\"", "0 ratings", "id = \"image\""),
    (
        E,
        "id = \"recruiting\"\n\n[[section.item]]",
        "id = \"recruiting\"\nkind = \"interests\"\n\n[[section.item]]",
        "the jobseeker's instrument alone",
        "[[section]]\nid = \"recruiting\"\n\n",
    ),
    (
        E,
        "id = \"recruiting\"\n\n[[section.item]]",
        "id = \"recruiting\"\n\n[[section]]\nid = \"empty\"\n\n[[section.item]]",
        "needs one at least",
        "id = \"recruiting\"\n\n[[section.item]]",
    ),
    (
        S,
        "[[section]]\nid = \"guiding\"\nintro = true",
        "[[section]]\nid = \"more\"\nkind = \"digital\"\n\n[[section]]\nid = \"guiding\"",
        "asked once",
        "[[section]]\nid = \"guiding\"",
    ),
    (
        E,
        "options = [\"now\", \"soon\", \"later\", \"season\", \"not-now\"]",
        "options = [\"now\"]",
        "2 to 20",
        "options = [\"now\"",
    ),
    (
        E,
        "options = [\"yes\", \"some\", \"not-now\"]",
        "options = [\"yes\", \"help\"]",
        "none \"help\"",
        "options = [\"yes\", \"some\"",
    ),
    (
        E,
        "id = \"see-skill\"\nkind = \"rating\"",
        "id = \"see-skill\"\nkind = \"rating\"\noptions = [\"a\", \"b\"]",
        "only one and several",
        "scale = \"recruiting\"\n\n# Two in three",
    ),
    (
        E,
        "id = \"trial\"\nkind = \"one\"",
        "id = \"trial\"\nkind = \"one\"\nmost = 2",
        "belong to several",
        "kind = \"one\"\noptions = [\"already\", \"yes\", \"tell\", \"not-now\"]\nhelp = true\n\n[[section.item]]\nid = \"apprentice\"",
    ),
    (E, "alone = \"nothing\"", "alone = \"never\"", "one of the options", "alone = \"nothing\""),
    (E, "most = 5", "most = 1", "most must be 2 to 14", "most = 5"),
    (
        E,
        "id = \"grow\"\nkind = \"rating\"\nscale = \"image\"",
        "id = \"grow\"\nkind = \"rating\"\nscale = \"fame\"",
        "a scale that exists",
        "scale = \"image\"\n\n[[section.item]]\nid = \"staff-heard\"",
    ),
    (E, "range = [1, 500]", "range = [500, 1]", "a range like", "range ="),
    (E, "by = \"college\"", "by = \"neighbour\"", "one of person, city", "by = \"college\""),
    (E, "[[next]]\nid = \"ask-staff\"", "", "2 must have no condition", "[[next]]\nid = \"ask-coordinator\""),
    (
        E,
        "[[strength]]\nid = \"thought\"",
        "",
        "1 must have no condition",
        "[[strength]]\nid = \"knows-need\"",
    ),
    (S, "sends = false", "sends = true", "needs [[routing]]", "sends ="),
    (
        E,
        "id = \"employer\"\nto = \"employer\"",
        "id = \"employer\"\nto = \"employer\"\nwhen = [{ item = \"topic\", any = [\"trial\"] }]",
        "the last rule",
        "id = \"employer\"\nto",
    ),
    (
        E,
        "to = \"language\"\nwhen = [{ item = \"topic\", any = [\"language\"] }]",
        "to = \"language\"",
        "only the last rule",
        "id = \"language\"\nto",
    ),
    (
        E,
        "when = [{ item = \"hiring\"",
        "when = [{ item = \"topic\"",
        "no question \"topic\" before it",
        "when = [{ item = \"hiring\"",
    ),
    (
        E,
        "when = [{ item = \"hiring\"",
        "when = [{ scale = \"image\", at_least = \"way\" }, { item = \"hiring\"",
        "known in the end",
        "when = [{ item = \"hiring\"",
    ),
    (
        E,
        "any = [\"season\"]",
        "any = [\"summer\"]",
        "\"summer\" is no choice of \"hiring\"",
        "when = [{ item = \"hiring\", any = [\"season\"]",
    ),
    (
        E,
        "{ item = \"people\", count_at_least = 1 }",
        "{ item = \"people\", count_at_least = 501 }",
        "1 to 500",
        "when = [{ item = \"people\"",
    ),
    (
        E,
        "{ item = \"people\", count_at_least = 1 }",
        "{ item = \"trial\", count_at_least = 1 }",
        "is no number",
        "when = [{ item = \"people\"",
    ),
    (
        E,
        "{ scale = \"tools\", at_least = \"strong\" }",
        "{ scale = \"fame\", at_least = \"strong\" }",
        "no scale \"fame\"",
        "when = [{ scale = \"tools\"",
    ),
    (
        E,
        "{ scale = \"tools\", at_least = \"strong\" }",
        "{ scale = \"tools\", at_least = \"strong\", at_most = \"way\" }",
        "more than at most",
        "when = [{ scale = \"tools\"",
    ),
    (
        E,
        "{ scale = \"tools\", at_least = \"strong\" }",
        "{ digital_at_least = \"advanced\" }",
        "not asked here",
        "when = [{ scale = \"tools\"",
    ),
    // What nobody can come to.
    (
        E,
        "id = \"season\"\nwhen = [{ item = \"hiring\", any = [\"season\"] }]",
        "id = \"season\"\nwhen = [{ item = \"hiring\", any = [\"season\"] }, { item = \"hiring\", any = [\"now\"] }]",
        "nobody sees this",
        "when = [{ item = \"hiring\", any = [\"season\"]",
    ),
    (
        E,
        "any = [\"now\", \"soon\", \"later\", \"season\"] }]\n\n[[section.item]]\nid = \"people\"",
        "any = [\"now\"] }, { item = \"hiring\", any = [\"soon\"] }]\n\n[[section.item]]\nid = \"people\"",
        "nobody is asked this",
        "when = [{ item = \"hiring\", any = [\"now\", \"soon\", \"later\", \"season\"] }]",
    ),
    (
        E,
        "any = [\"language\"] }]",
        "any = [\"apprentice\"] }]",
        "the rules before it take it all",
        "when = [{ item = \"topic\", any = [\"language\"]",
    ),
    // The jobseeker's file against what flow does.
    (J, "\"goal\", \"finnish\"", "\"finnish\", \"goal\"", "here flow asks Situation goal", "asks ="),
    (
        J,
        "[[section]]\nid = \"interests\"\nkind = \"interests\"",
        "",
        "here flow asks Interests",
        "[[section]]",
    ),
    (
        J,
        "\"digital\", \"interests\", \"suggestions\"",
        "\"digital\", \"suggestions\"",
        "answers::Part",
        "parts =",
    ),
    (
        J,
        "\"training\", \"language\"",
        "\"language\", \"training\"",
        "routing.toml lead to protected",
        "queues =",
    ),
    (J, "sends = true", "sends = false", "and is sent", "parts ="),
];

#[test]
fn every_rule_is_kept_and_names_the_line() {
    for (file, from, to, reason, place) in TABLE {
        let findings = with(file, from, to);
        let told_so =
            findings.iter().find(|finding| finding.file == *file && finding.reason.contains(reason));
        let Some(finding) = told_so else {
            panic!("{file}: {from} -> {to}: no {reason:?} in\n{}", told(&findings));
        };
        let there = line(file, place);
        // What was put in may stand some lines before or after what it was told of.
        assert!(
            (there..=there + 5).contains(&finding.line),
            "{file}: {from} -> {to}: {finding}, not near line {there}"
        );
    }
}

#[test]
fn form_errors_name_the_line_too() {
    let table = [
        (E, "kind = \"several\"", "kind = \"many\""),
        (E, "pool = \"wanted\"", "pool = \"everyone\""),
        (E, "minutes = 9", "minuets = 9"),
        (E, "to = \"training\"", "to = \"bin\""),
        (E, "{ item = \"people\", count_at_least = 1 }", "{ item = \"people\" }"),
        (E, "{ item = \"people\", count_at_least = 1 }", "{ item = \"people\", not = [\"a\"] }"),
        (E, "at_least = \"strong\"", "at_least = \"great\""),
        (J, "parts = [\"situation\"", "parts = [\"weather\""),
    ];
    for (file, from, to) in table {
        let findings = with(file, from, to);
        assert_eq!((findings.len(), findings[0].file.as_str()), (1, file), "{}", told(&findings));
        let there = line(file, from);
        assert!(
            (there.saturating_sub(6)..=there + 1).contains(&findings[0].line),
            "{}, not near line {there}",
            findings[0]
        );
    }
}

#[test]
fn an_unknown_queue_kind_is_told_with_those_there_are() {
    let findings = with(E, "to = \"training\"", "to = \"bin\"");
    assert!(
        findings[0].reason.contains("there is no queue kind \"bin\"; there are protected,"),
        "{}",
        findings[0]
    );
    assert!(findings[0].reason.ends_with(", employer"), "{}", findings[0]);
}

#[test]
fn the_last_file_of_a_name_counts_and_folders_before_it_are_kept() {
    let content = common::content();
    let mut files: Vec<(String, String)> =
        files().into_iter().map(|(name, text)| (format!("content/instruments/{name}"), text)).collect();
    assert_eq!(load(&files, &content).unwrap().len(), 3);
    let own = files.iter().find(|(name, _)| name.ends_with("staff.toml")).unwrap().1.clone();
    files.push(("city/staff.toml".into(), own.replace("minutes = 10", "minutes = 11")));
    let staff = load(&files, &content).unwrap().into_iter().find(|i| i.id == "staff").unwrap();
    assert_eq!(staff.minutes, 11);
    files.push(("city/staff.toml".into(), "id = 7".into()));
    assert_eq!(load(&files, &content).unwrap_err()[0].file, "city/staff.toml");
}
