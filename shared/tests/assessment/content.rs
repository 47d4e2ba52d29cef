//! A wrong content file: file, line and reason, for every rule.

use crate::common;
use suunta_shared::content::{Content, Finding, message_ids};

/// The findings after `from` became `to` in one shipped file (the first time it stands there).
fn with(file: &str, from: &str, to: &str) -> Vec<Finding> {
    let mut files = common::files();
    let (_, text) = files.iter_mut().find(|(name, _)| name == file).unwrap();
    assert!(text.contains(from), "{from:?} is not in {file}");
    *text = text.replacen(from, to, 1);
    Content::from_files(&files).unwrap_err()
}

/// The line on which a text stands in a shipped file.
fn line(file: &str, text: &str) -> u32 {
    let files = common::files();
    let (_, all) = files.iter().find(|(name, _)| name == file).unwrap();
    Finding::line_at(all, all.find(text).unwrap())
}

#[test]
fn every_rule_is_kept() {
    let (_, digital) = common::files().into_iter().find(|(name, _)| name == "digital.toml").unwrap();
    let first = digital.split("[[item]]\nid = \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let first_id = format!("id = \"{first}\"");
    // file, what stands there, what is put there, what the reason says
    let table = [
        ("meta.toml", "version = \"", "version = \"v", "three numbers"),
        ("digital.toml", "discrimination = ", "discrimination = -", "discrimination"),
        ("digital.toml", "loading = 0", "loading = 1", "loading"),
        ("digital.toml", "level_step = 0.6", "level_step = 1.9", "level 6"),
        ("digital.toml", "max_items = 24", "max_items = 31", "max_items"),
        ("digital.toml", "min_items = 8", "min_items = 25", "min_items"),
        ("digital.toml", "min_success = 0.6", "min_success = 1.6", "min_success"),
        ("digital.toml", "stop_sd = 0.47", "stop_sd = nan", "stop_sd"),
        ("digital.toml", "id = \"1.2\"", "id = \"1.9\"", "the 21 of DigComp"),
        ("digital.toml", "learn = \"course\"", "learn = \"school\"", "must be one of"),
        ("digital.toml", &first_id, "id = \"Not an id\"", "must be of a-z"),
        ("digital.toml", &first_id, "id = \"r-fix-snowmobile\"", "used already in digital.toml"),
        ("digital.toml", "competence = \"1.1\"", "competence = \"1.7\"", "does not exist"),
        ("digital.toml", "level = 1", "level = 7", "must be 1 to 6"),
        ("interests.toml", "scale = \"R\"", "scale = \"I\"", "needs 10"),
        ("digital.toml", "shift_sd = 0.25", "shift_sd = 2.0", "shift_sd"),
        ("digital.toml", "person_level = 2", "person_level = 9", "the person_level is 9"),
        ("digital.toml", "right = \"full\"", "right = \"empty\"", "one of the options"),
        ("digital.toml", "options = [\"short\"", "options = [\"unsure\"", "options must be"),
        (
            "digital.toml",
            "rationale = ",
            "calibrated = { discrimination = 1.0, thresholds = [1.0, 0.0, 2.0] }\nrationale = ",
            "three rising",
        ),
        ("occupations.toml", "isco = \"2221\"", "isco = \"221\"", "four digits"),
        ("occupations.toml", "data.europa.eu/esco/occupation/8", "example.org/8", "ESCO"),
        ("occupations.toml", "scores = [3.46", "scores = [0.46", "1 to 7"),
        ("occupations.toml", "sector = \"health\"", "sector = \"Health!\"", "sector"),
        ("occupations.toml", "pathway = \"care-ladder\"", "pathway = \"nowhere\"", "does not exist"),
        ("demand.toml", "occupation = \"cleaner\"", "occupation = \"nobody\"", "does not exist"),
        ("demand.toml", "region = \"lapland\"", "region = \"La Pland\"", "region"),
        ("demand.toml", "date = \"2025-11-10\"", "date = \"1925-11-10\"", "cannot be"),
        ("demand.toml", "url = \"https", "url = \"javascript", "url"),
        ("demand.toml", "occupation = \"room-attendant\"", "occupation = \"cleaner\"", "twice"),
        ("pathways.toml", "\"apprenticeship\"", "\"lottery\"", "must be one of"),
        ("pathways.toml", "by = \"city\"", "by = \"nobody\"", "must be one of"),
        ("pathways.toml", "id = \"talk\"", "id = \"first\"", "not \"first\""),
        ("pathways.toml", "weeks_min = 4\n", "weeks_min = 40\n", "the shortest first"),
        ("routing.toml", "any_barrier = [\"health\"]", "", "no case comes"),
        ("words.toml", "d12-ai-answer = ", "d12-no-answer = ", "neither an item"),
        ("words.toml", "d12-ai-answer = [\"ai\"]", "d12-ai-answer = [\"ai\", \"ai\"]", "each once"),
        ("words.toml", "d12-ai-answer = [\"ai\"]", "d12-ai-answer = []", "1 to 3"),
        ("drawings.toml", "r-fix-snowmobile = ", "r-fix-nothing = ", "is no activity"),
        ("drawings.toml", "r-fix-snowmobile = \"M", "r-fix-snowmobile = \"<script>M", "one SVG path"),
        ("routing.toml", "id = \"guidance\"", "id = \"guidance\"\nany_barrier = [\"other\"]", "no condition"),
    ];
    for (file, from, to, reason) in table {
        let findings = with(file, from, to);
        let told = findings.iter().any(|f| f.reason.contains(reason) && f.line > 0);
        assert!(told, "{file}: {from} -> {to}: {findings:?}");
    }
}

#[test]
fn a_finding_names_the_line() {
    let findings = with("demand.toml", "occupation = \"cleaner\"", "occupation = \"nobody\"");
    assert_eq!(findings[0].line, line("demand.toml", "occupation = \"cleaner\""));
    let findings = with("digital.toml", "stop_gain = ", "stop_gain = 9");
    assert_eq!(findings[0].line, line("digital.toml", "stop_gain = "));
    let findings = with("pathways.toml", "weeks_min = 4\n", "weeks_min = 40\n");
    assert_eq!(findings[0].line, line("pathways.toml", "weeks_min = 4\n"));
    let findings = with("routing.toml", "any_barrier = [\"care\"]", "");
    assert_eq!(
        findings[0].line,
        line("routing.toml", "id = \"language-first\""),
        "the first rule that is cut off"
    );
}

#[test]
fn form_errors_name_the_line_too() {
    let table = [
        ("interests.toml", "scale = \"R\"", "scale = \"X\""),
        ("interests.toml", "scale = \"R\"", "scale = "),
        ("occupations.toml", "entry = \"higher\"", "entry = \"nobility\""),
        ("occupations.toml", "sector = \"health\"", "sektor = \"health\""),
        ("demand.toml", "outlook = \"short\"", "outlook = \"great\""),
        ("demand.toml", "date = \"2025-11-10\"", "date = \"2025-11-31\""),
        ("routing.toml", "to = \"support\"", "to = \"bin\""),
        ("routing.toml", "finnish_at_most = \"words\"", "finnish_at_most = \"poor\""),
    ];
    for (file, from, to) in table {
        let findings = with(file, from, to);
        assert_eq!((findings.len(), findings[0].file.as_str()), (1, file), "{findings:?}");
        let there = line(file, from);
        // A missing field is told at the table it is missing from.
        assert!(
            (there.saturating_sub(8)..=there + 1).contains(&findings[0].line),
            "{findings:?}, not {there}"
        );
    }
}

#[test]
fn missing_and_unknown_files_are_told_all_at_once() {
    let files: Vec<_> = common::files()
        .into_iter()
        .filter(|(name, _)| name != "meta.toml" && name != "demand.toml")
        .collect();
    let findings = Content::from_files(&files).unwrap_err();
    let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["meta.toml: is missing", "demand.toml: is missing"]);
    let mut files = common::files();
    files.push(("sites/digitaal.toml".into(), String::new()));
    let findings = Content::from_files(&files).unwrap_err();
    assert_eq!((findings.len(), findings[0].file.as_str()), (1, "sites/digitaal.toml"));
}

#[test]
fn folders_before_the_name_are_kept_in_findings_and_the_last_file_of_a_name_counts() {
    let mut files: Vec<(String, String)> =
        common::files().into_iter().map(|(name, text)| (format!("content/{name}"), text)).collect();
    assert!(Content::from_files(&files).is_ok());
    files.push(("sites/oulu/meta.toml".into(), "version = \"1.2.3\"".into()));
    assert_eq!(Content::from_files(&files).unwrap().questions.version, "1.2.3");
    files.push(("sites/oulu/meta.toml".into(), "version = 5".into()));
    assert_eq!(Content::from_files(&files).unwrap_err()[0].file, "sites/oulu/meta.toml");
}

#[test]
fn what_goes_to_the_browser_is_the_same_there() {
    let content = common::content();
    let back = |json: &str| serde_json::from_str(json).unwrap();
    let questions = serde_json::to_string(&content.questions).unwrap();
    assert!(!questions.contains("rationale"));
    let mut there: suunta_shared::content::Questions = back(&questions);
    for (there, here) in there.digital.item.iter_mut().zip(&content.questions.digital.item) {
        there.rationale.clone_from(&here.rationale);
    }
    for (there, here) in there.digital.vignette.iter_mut().zip(&content.questions.digital.vignette) {
        there.rationale.clone_from(&here.rationale);
    }
    for (there, here) in there.digital.task.iter_mut().zip(&content.questions.digital.task) {
        there.rationale.clone_from(&here.rationale);
    }
    assert_eq!(there, content.questions);
    let guidance: suunta_shared::content::Guidance =
        serde_json::from_str(&serde_json::to_string(&content.guidance).unwrap()).unwrap();
    assert_eq!(guidance, content.guidance);
}

#[test]
fn every_language_has_every_message_that_shared_can_say() {
    let content = common::content();
    let mut needed = message_ids(&content);
    needed.extend(suunta_shared::text::message_ids());
    assert!(needed.len() > 400);
    for lang in ["fi", "sv", "en"] {
        let known = common::messages(lang);
        let missing: Vec<_> = needed.iter().filter(|id| !known.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
    }
}
