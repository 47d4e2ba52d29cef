//! The accessibility statement: everything that the law asks for stands in it, in each of its languages, as a file for a city's
//! website and as a page; what it claims follows from what was found.

use std::collections::BTreeSet;
use std::process::{Command, Output};

use suunta_server::config::read;
use suunta_server::config::site::Site;
use suunta_server::i18n::Words;
use suunta_server::statement::{self, Found, GapKind};
use suunta_server::testing::{EXAMPLE, Folder, KEY, TestApp};
use suunta_tests::accessibility::{self, Run};

const OULU: &str = "sites/oulu.toml";

/// The example with one change in the file of Oulu.
fn home(from: &str, to: &str) -> Folder {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.path().join("sites")).unwrap();
    for (name, text) in EXAMPLE {
        assert!(name != OULU || text.contains(from), "no {from}");
        let text = if name == OULU { text.replacen(from, to, 1) } else { text.to_owned() };
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn run(home: &Folder, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_suunta"));
    command.current_dir(home.path()).env("SUUNTA_KEYS_MASTER", KEY);
    command.arg("accessibility-statement").args(words).output().unwrap()
}

#[track_caller]
fn ok(home: &Folder, words: &[&str]) -> String {
    let output = run(home, words);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn refused(home: &Folder, words: &[&str]) -> String {
    let output = run(home, words);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    String::from_utf8(output.stderr).unwrap()
}

/// What is wrong with one change in the file of Oulu.
fn wrong(from: &str, to: &str) -> String {
    let home = home(from, to);
    let environment = [("SUUNTA_KEYS_MASTER".to_owned(), KEY.to_owned())];
    let found = read::load(&home.path().join("suunta.toml"), &environment).err().unwrap_or_default();
    found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn line(words: &str) -> usize {
    let (_, text) = EXAMPLE.iter().find(|(name, _)| *name == OULU).unwrap();
    text.lines().position(|line| line.starts_with(words)).unwrap() + 1
}

/// A sentence as HTML has it.
fn escaped(text: &str) -> String {
    text.replace('&', "&#38;")
        .replace('<', "&#60;")
        .replace('>', "&#62;")
        .replace('"', "&#34;")
        .replace('\'', "&#39;")
}

/// Elements with their attributes, in order; every one that must be closed is, in its place.
#[track_caller]
fn elements(html: &str) -> Vec<(String, String)> {
    let (mut open, mut all) = (Vec::new(), Vec::new());
    for tag in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closed in the wrong place: {html}");
        } else if !tag.starts_with('!') {
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            if !["meta", "link", "br", "input", "path"].contains(&name) {
                open.push(name.to_owned());
            }
            all.push((name.to_owned(), attributes.to_owned()));
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}");
    all
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    attributes.split(&format!("{name}=\"")).nth(1)?.split('"').next()
}

/// What holds for any document of ours: closed elements, one main heading, none skipped, names that lead somewhere, nothing that runs.
#[track_caller]
fn sound(html: &str, lang: &str) {
    let elements = elements(html);
    assert!(html.starts_with("<!doctype html>"));
    assert_eq!(attribute(&elements[0].1, "lang"), Some(lang));
    assert!(html.contains("<title>") && html.contains("<meta charset=\"utf-8\">"));
    let heading = |name: &str| name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
    let headings: Vec<u8> = elements.iter().filter_map(|(name, _)| heading(name)).collect();
    let tops: Vec<&u8> = headings.iter().filter(|level| **level == 1).collect();
    assert_eq!(tops.len(), 1, "{headings:?}");
    assert_eq!(headings[0], 1);
    assert!(headings.windows(2).all(|two| two[1] <= two[0] + 1), "a level is skipped: {headings:?}");
    assert_eq!(elements.iter().filter(|(name, _)| name == "main").count(), 1);
    let ids: Vec<&str> =
        elements.iter().filter_map(|(_, own)| attribute(own, " id").or(attribute(own, "id"))).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id stands twice: {ids:?}");
    for label in elements.iter().filter_map(|(_, own)| attribute(own, "aria-labelledby")) {
        assert!(ids.contains(&label), "{label} is not there: {ids:?}");
    }
    for (name, own) in &elements {
        assert!(name != "style" && !own.contains("style=") && !own.contains("javascript:"), "{name} {own}");
        assert!(name != "script" || own.contains("src="), "a script in the page");
        assert!(name != "a" || attribute(own, "href").is_some_and(|href| !href.is_empty()), "{own}");
    }
}

/// Every part that the law asks for, in the words of the language.
#[track_caller]
fn complete(html: &str, words: &Words, site: &Site, status: &str) {
    let own = site.accessibility.as_ref().unwrap();
    let name = |names: &suunta_shared::api::Names| names[&words.lang].clone();
    let mut parts: Vec<String> = [
        // Commitment and scope, status, what is missing, how it was made, feedback, the authority.
        "statement-title",
        "statement-lead",
        "statement-scope-title",
        "statement-status-title",
        status,
        "statement-status-measure",
        "statement-gaps-title",
        "statement-untried-title",
        "statement-gap-no-native-check",
        "statement-gap-no-screen-reader",
        "statement-made-title",
        "statement-made-self",
        "statement-feedback-title",
        "statement-feedback-lead",
        "statement-authority-title",
        "statement-authority-lead",
    ]
    .map(|id| words.t(id))
    .into();
    parts.extend([name(&site.name), name(&own.authority), own.authority_url.clone(), site.phone.clone()]);
    parts.extend(own.feedback.clone());
    parts.extend(own.gaps.iter().map(|gap| name(&gap.what)));
    parts.extend(own.gaps.iter().filter_map(|gap| gap.instead.as_ref()).map(name));
    for part in parts {
        assert!(html.contains(&escaped(&part)), "{} lacks {part:?}:\n{html}", words.lang);
    }
    assert!(html.contains("306/2019") && html.contains("EN 301 549") && html.contains("14"));
    for named in ["/s/oulu/", "/s/rovaniemi/"].iter().filter(|path| path.contains(&site.id)) {
        assert!(html.contains(&format!("{named}{}", words.lang)), "no way to the questions");
    }
}

#[tokio::test]
async fn the_files_have_every_part_in_every_language() {
    let test = TestApp::new().await;
    let home = home("", "");
    for (id, status) in [("oulu", "statement-status-partly"), ("rovaniemi", "statement-status-fully")] {
        let out = home.path().join(id);
        std::fs::create_dir(&out).unwrap();
        let said = ok(&home, &["--site", id, "--out", id]);
        assert_eq!(said.lines().count(), 3, "{said}");
        let mut files: Vec<String> =
            out.read_dir().unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        files.sort();
        assert_eq!(files, ["statement-en.html", "statement-fi.html", "statement-sv.html"], "and no draft");
        for lang in ["fi", "sv", "en"] {
            let html = std::fs::read_to_string(out.join(format!("statement-{lang}.html"))).unwrap();
            sound(&html, lang);
            complete(&html, test.app.texts.words(lang), &test.app.sites[id], status);
            assert!(!html.contains("<script"), "{html}");
        }
    }
    let finnish = ok(&home, &["--site", "oulu", "--lang", "fi"]);
    assert_eq!(finnish, std::fs::read_to_string(home.path().join("oulu/statement-fi.html")).unwrap());
    assert!(finnish.contains("Korjaamme tämän viimeistään 30.6.2027."), "{finnish}");
    let again = ok(&home, &["--site", "oulu", "--lang", "fi", "--out", "oulu"]);
    assert_eq!(again.trim(), "oulu/statement-fi.html", "what is there is replaced");
}

#[test]
fn what_is_missing_is_told_with_file_and_reason() {
    let table = EXAMPLE[1].1.split_once("[accessibility]").unwrap().1;
    let bare = home(&format!("[accessibility]{table}"), "");
    let found = refused(&bare, &["--site", "oulu"]);
    assert!(found.starts_with("sites/oulu.toml: [accessibility] is missing"), "{found}");
    assert!(found.contains("authority_url = "), "{found}");
    assert!(!bare.path().join("statement-fi.html").exists());
    let good = home("", "");
    assert!(refused(&good, &["--site", "turku"]).contains("the sites are: oulu, rovaniemi"));
    assert!(refused(&good, &["--site", "oulu", "--lang", "uk"]).contains("only in fi, sv, en"));
    let found = refused(&good, &["--site", "oulu", "--out", "nowhere"]);
    assert!(found.starts_with("nowhere/statement-fi.html: "), "{found}");
}

#[test]
fn the_table_is_checked_on_its_line() {
    for (from, to, at, reason) in [
        ("authority_phone =", "authority_fone =", "authority_phone", "unknown field"),
        ("authority_url = \"https://accessibility.example/\"\n", "", "[accessibility]", "missing field"),
        (
            "https://accessibility.example/",
            "javascript:alert(1)",
            "authority_url",
            "not an address of a page",
        ),
        ("valvonta@accessibility.example", "valvonta", "authority_email", "not an e-mail address"),
        ("029 000 00 00", "call", "authority_phone", "not a phone number"),
        ("saavutettavuus@oulu.example", "here", "feedback", "e-mail address or an address of a page"),
        (
            "sv = \"Exempelverket (påhittat), tillsyn över tillgänglighet\", ",
            "",
            "authority =",
            "missing in \"sv\"",
        ),
        ("why = \"not-yet\"", "why = \"later\"", "why", "unknown variant"),
        ("2027-06", "2027-13", "mended_by", "must be a month like \"2027-03\""),
        ("2027-06", "2027-6", "mended_by", "must be a month"),
        ("mended_by", "mended", "mended_by", "unknown field"),
        (
            "sv = \"Adressen står också i ord bredvid kartan.\", ",
            "",
            "what =",
            "instead is missing in \"sv\"",
        ),
    ] {
        let found = wrong(from, to);
        assert!(found.contains(&format!("{OULU}:{}: ", line(at))), "{to}: {found}");
        assert!(found.contains(reason), "{to}: {found}");
        assert_eq!(found.lines().count(), 1, "{found}");
    }
    // Suunta's own page for feedback is way enough.
    assert_eq!(wrong("feedback = \"saavutettavuus@oulu.example\"\n", ""), "");
}

#[test]
fn the_status_follows_from_what_was_found() {
    let home = home("", "");
    let environment = [("SUUNTA_KEYS_MASTER".to_owned(), KEY.to_owned())];
    let (_, sites) = read::load(&home.path().join("suunta.toml"), &environment).unwrap();
    let (_, texts) = suunta_server::content::load(&suunta_server::config::ContentFiles::default()).unwrap();
    let words = texts.words("en");
    let (full, part) = (words.t("statement-status-fully"), words.t("statement-status-partly"));
    let say = |found: &Found| {
        statement::document(words, &sites["rovaniemi"], found, "https://a.example", found.day).unwrap()
    };
    let mut found = Found::built_in().unwrap();
    for run in &mut found.runs {
        run.violations = 0;
    }
    found.gaps.retain(|gap| gap.kind == GapKind::Untried);
    let html = say(&found);
    assert!(html.contains(&full) && html.contains(&words.t("statement-gaps-none")), "{html}");
    assert!(html.contains("It found no faults."), "{html}");

    found.runs[0].violations = 2;
    let html = say(&found);
    assert!(html.contains(&part) && !html.contains(&full), "{html}");
    assert!(html.contains("The automatic check found 2 faults. We will mend them."), "{html}");

    found.runs[0].violations = 0;
    found.gaps[0].kind = GapKind::Fails;
    found.gaps[0].criterion = Some("3.1.2".to_owned());
    let html = say(&found);
    assert!(html.contains(&part) && html.contains("does not meet criterion 3.1.2"), "{html}");
}

#[test]
fn what_a_test_run_writes_is_read_here() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/accessibility.toml")).unwrap();
    let run =
        Run { tool: "axe-core".into(), tool_version: "9.1.0".into(), pages: 40, states: 300, violations: 3 };
    let day = "2027-02-01".parse().unwrap();
    let found = Found::read(&accessibility::with_run(&text, &run, "0.2.0", day).unwrap()).unwrap();
    assert_eq!((found.version.as_str(), found.day, found.violations()), ("0.2.0", day, 3));
    assert_eq!(found.gaps, Found::read(&text).unwrap().gaps);
}

#[test]
fn what_the_configuration_holds_is_only_text() {
    let planted = home("toimii vain hiirellä.", "<script>alert(1)</script> & <b>");
    let html = ok(&planted, &["--site", "oulu", "--lang", "fi"]);
    sound(&html, "fi");
    assert!(html.contains("&#60;script&#62;alert(1)") && !html.contains("<script"), "{html}");
    let quoted = home("Example Agency (made up)", "\\\" onclick=\\\"x");
    sound(&ok(&quoted, &["--site", "oulu", "--lang", "en"]), "en");
}

#[test]
fn a_promise_that_is_over_is_told() {
    let late = home("2027-06", "2020-01");
    let output = run(&late, &["--site", "oulu", "--lang", "fi"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("was to be mended by 2020-01-31"), "{said}");
}

#[tokio::test]
async fn the_page_answers_in_every_language_of_the_site() {
    let test = TestApp::new().await;
    for site in test.app.sites.values() {
        for lang in &site.languages {
            let answer = test.get(&format!("/s/{}/{lang}/accessibility", site.id)).await;
            assert_eq!(answer.status, 200, "{lang}");
            let own = statement::language(lang);
            sound(&answer.text(), own);
            let status = if site.id == "oulu" { "statement-status-partly" } else { "statement-status-fully" };
            complete(&answer.text(), test.app.texts.words(own), site, status);
            let back = format!("href=\"/s/{}/{lang}\"", site.id);
            assert!(answer.text().contains(&back), "{lang}: no way back");
            assert_eq!(answer.header("set-cookie"), "");
        }
    }
    for (lang, own) in [("fi-simple", "fi"), ("uk", "en"), ("se", "en"), ("sv", "sv")] {
        assert_eq!(statement::language(lang), own);
    }
    assert_eq!(test.get("/s/nowhere/fi/accessibility").await.status, 404);
    assert!(test.get("/s/oulu/fi/accessibility").await.text().contains("/s/oulu/fi/feedback"));
}

#[tokio::test]
async fn without_the_citys_part_the_page_says_what_is_known() {
    let test = TestApp::with(&[], |parts| {
        parts.sites.values_mut().for_each(|site| site.accessibility = None);
        parts.found.runs[0].violations = 5;
    })
    .await;
    let answer = test.get("/s/oulu/en/accessibility").await;
    assert_eq!(answer.status, 200);
    let html = answer.text();
    sound(&html, "en");
    let words = test.app.texts.words("en");
    for id in ["statement-status-partly", "statement-authority-unknown", "statement-feedback-lead"] {
        assert!(html.contains(&escaped(&words.t(id))), "{html}");
    }
    assert!(html.contains("found 5 faults") && html.contains("08 000 00 00"), "{html}");
}
