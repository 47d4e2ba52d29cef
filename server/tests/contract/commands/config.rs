//! A wrong configuration is refused with file, line and reason; the examples are right.

use std::fmt::Write as _;

use suunta_server::config::read;
use suunta_server::testing::{EXAMPLE, Folder, KEY};

/// The findings after one change of one example file, as text.
fn findings(file: &str, from: &str, to: &str) -> String {
    with(file, from, to, &[("SUUNTA_KEYS_MASTER", KEY)])
}

fn with(file: &str, from: &str, to: &str, environment: &[(&str, &str)]) -> String {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.path().join("sites")).unwrap();
    for (name, text) in EXAMPLE {
        assert!(name != file || text.contains(from), "{file} has no {from}");
        let text = if name == file { text.replacen(from, to, 1) } else { text.to_owned() };
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let environment: Vec<_> = environment.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    match read::load(&folder.path().join("suunta.toml"), &environment) {
        Ok(_) => String::new(),
        Err(findings) => findings.iter().fold(String::new(), |mut text, finding| {
            let _ = writeln!(text, "{finding}");
            text
        }),
    }
}

/// The line (from 1) of an example on which these words first stand.
fn line(file: &str, words: &str) -> usize {
    let (_, text) = EXAMPLE.iter().find(|(name, _)| *name == file).unwrap();
    text.lines().position(|line| line.contains(words)).unwrap() + 1
}

/// One change must give exactly one finding, on the line of `at`, with these words in it.
#[track_caller]
fn check(file: &str, from: &str, to: &str, at: &str, reason: &str) {
    let found = findings(file, from, to);
    let place = format!("{file}:{}: ", line(file, at));
    assert!(found.contains(&place), "expected {place}, found:\n{found}");
    assert!(found.contains(reason), "expected \"{reason}\", found:\n{found}");
    assert_eq!(found.lines().count(), 1, "{found}");
}

const MAIN: &str = "suunta.toml";
const OULU: &str = "sites/oulu.toml";

#[test]
fn the_examples_are_right() {
    assert_eq!(findings(MAIN, "", ""), "");
}

#[test]
fn faults_of_the_form_are_found_on_their_line() {
    check(MAIN, "connections = 8", "connections = \"many\"", "connections = 8", "invalid type");
    check(MAIN, "connections = 8", "conections = 8", "connections = 8", "unknown field");
    check(MAIN, "bind = \"127.0.0.1:8080\"", "bind = \"here\"", "bind = ", "socket address");
    check(MAIN, "\"optional\"\n", "\"often\"\n", "second_factor = ", "unknown variant");
    check(OULU, "keep_months = 3", "keep_months = three", "keep_months = 3", "");
    check(OULU, "kept_days = 30", "kept_days = 300", "kept_days = 30", "");
    check(OULU, "keep_months = 3", "keep_month = 3", "keep_months = 3", "unknown field");
    check(
        OULU,
        "guidance = \"oulu-guidance\"",
        "guidence = \"oulu-guidance\"",
        "guidance = \"oulu",
        "there is no queue kind \"guidence\"",
    );
}

#[test]
fn faults_of_the_meaning_are_found_on_their_line() {
    check(MAIN, "http://127.0.0.1:8080", "http://suunta.example.fi", "public_url = ", "https");
    check(MAIN, "http://127.0.0.1:8080", "https://suunta.example.fi/x", "public_url = ", "without a path");
    check(MAIN, "sqlite:data", "mysql:data", "url = \"sqlite", "sqlite: or postgres://");
    check(
        MAIN,
        "file = \"keys/master.key\"",
        "file = \"data/master.key\"",
        "file = ",
        "inside the data folder",
    );
    check(OULU, "8081\", \"http", "8081/path\", \"http", "origins = ", "not an origin");
    check(OULU, "kept_days = 30", "kept_days = 91", "kept_days = 30", "at most 90");
    check(OULU, "phone = \"08 000 00 00\"", "phone = \" \"", "phone = ", "phone is empty");
    check(OULU, "sv = \"vardagar klockan 9–15\", ", "", "hours = ", "missing in \"sv\"");
    check(OULU, "id = \"muhos\"", "id = \"oulu\"", "{ id = \"muhos\"", "stands here twice");
    check(OULU, "id = \"muhos\"", "id = \"elsewhere\"", "id = \"muhos\"", "cannot be the id");
    check(OULU, "kind = \"course\"", "kind = \"school\"", "kind = \"course\"", "must be one of");
    check(
        OULU,
        "fallback = \"oulu-guidance\"",
        "fallback = \"nowhere\"",
        "id = \"oulu-language\"",
        "not a queue",
    );
    check(
        OULU,
        "organisation = \"oulu-college\"",
        "organisation = \"x\"",
        "id = \"oulu-training\"",
        "no organisation",
    );
    check(OULU, "support = \"oulu-support\"\n", "", "[routes]", "no queue for \"support\"");
    check(OULU, "support = \"oulu-support\"", "support = \"nowhere\"", "support = ", "not a queue");
    check(OULU, "support = \"oulu-support\"", "support = \"oulu-protected\"", "support = ", "nobody else");
    check(
        OULU,
        "protected = \"oulu-protected\"",
        "protected = \"oulu-guidance\"",
        "protected = \"oulu",
        "protected = true",
    );
}

#[test]
fn fallbacks_in_a_circle_are_found() {
    let circle = "id = \"oulu-guidance\"\nfallback = \"oulu-language\"";
    let found = findings(OULU, "[[queues]]\nid = \"oulu-guidance\"", &format!("[[queues]]\n{circle}"));
    assert!(found.contains("the fallbacks of \"oulu-guidance\" lead back to it"), "{found}");
    assert!(found.contains("the fallbacks of \"oulu-language\" lead back to it"), "{found}");
    assert!(!found.contains("oulu-training\" lead"), "{found}");
}

#[test]
fn queues_are_unique_over_all_sites() {
    let found = findings("sites/rovaniemi.toml", "id = \"rovaniemi-guidance\"", "id = \"oulu-guidance\"");
    assert!(found.contains("exists already in site \"oulu\""), "{found}");
}

#[test]
fn the_environment_wins_and_its_mistakes_are_named() {
    let key = ("SUUNTA_KEYS_MASTER", KEY);
    assert_eq!(
        with(
            MAIN,
            "http://127.0.0.1:8080",
            "http://far.example",
            &[key, ("SUUNTA_SERVER_PUBLIC_URL", "https://a.example")]
        ),
        ""
    );
    let found = with(MAIN, "", "", &[key, ("SUUNTA_SERVER_BNID", "127.0.0.1:1")]);
    assert!(found.contains("SUUNTA_SERVER_BNID is no setting"), "{found}");
    let found = with(MAIN, "", "", &[key, ("SUUNTA_DATABASE_CONNECTIONS", "some")]);
    assert!(found.contains("SUUNTA_DATABASE_CONNECTIONS must be a whole number"), "{found}");
    let found = with(MAIN, "", "", &[key, ("SUUNTA_SIGN_IN_SECOND_FACTOR", "required")]);
    assert_eq!(found, "");
    let found = with(MAIN, "", "", &[key, ("SUUNTA_SIGN_IN_SECOND_FACTOR", "never")]);
    assert!(found.contains("unknown variant"), "{found}");
    let found = with(MAIN, "", "", &[key, ("SUUNTA_SERVER_TRUSTED_PROXIES", "10.0.0.1, near")]);
    assert!(found.contains("IP address"), "{found}");
}

#[test]
fn without_a_key_the_start_is_refused() {
    let found = with(MAIN, "file = \"keys/master.key\"", "", &[]);
    assert!(found.contains("there is no key"), "{found}");
}

#[test]
fn mail_without_protection_stays_on_this_machine() {
    let mail = |host: &'static str| {
        [
            ("SUUNTA_KEYS_MASTER", KEY),
            ("SUUNTA_MAIL_HOST", host),
            ("SUUNTA_MAIL_SECURITY", "none"),
            ("SUUNTA_MAIL_FROM", "Suunta <suunta@example.fi>"),
        ]
    };
    assert_eq!(with(MAIN, "", "", &mail("127.0.0.1")), "");
    assert!(with(MAIN, "", "", &mail("smtp.example.fi")).contains("only allowed to this machine"));
}

/// The example with its provider, one thing in it changed.
fn provider(from: &str, to: &str, environment: &[(&str, &str)]) -> String {
    let table = r#"
[oidc]
issuer = "https://login.example.fi/realms/city"
client_id = "suunta"
client_secret = "planted-secret"
button = { fi = "A", sv = "B", en = "C" }
[[oidc.groups]]
group = "ohjaajat"
role = "counsellor"
queues = ["oulu-guidance"]
"#;
    assert!(table.contains(from), "no {from}");
    let all = format!("second_factor = \"optional\"\n{}", table.replacen(from, to, 1));
    let mut environment = environment.to_vec();
    environment.push(("SUUNTA_KEYS_MASTER", KEY));
    let found = with(MAIN, "second_factor = \"optional\"\n", &all, &environment);
    assert!(!found.contains("planted-secret"), "{found}");
    found
}

#[test]
fn a_provider_is_checked() {
    assert_eq!(provider("", "", &[]), "");
    let only = [("SUUNTA_OIDC_ONLY", "true"), ("SUUNTA_OIDC_SCOPES", "profile, groups")];
    assert_eq!(provider("", "", &only), "");
    let secret = [("SUUNTA_OIDC_CLIENT_SECRET", "another")];
    assert_eq!(provider("client_secret = \"planted-secret\"", "", &secret), "");
    for (from, to, reason) in [
        ("https://", "http://", "issuer must look like"),
        ("/city", "/city?x", "issuer must look like"),
        ("issuer", "isuer", "unknown field"),
        ("\"suunta\"", "\"\"", "client_id is empty"),
        ("client_secret = \"planted-secret\"", "", "either client_secret or client_secret_file"),
        ("client_secret", "client_secret_file = \"none\"\nclient_secret", "either"),
        ("client_secret = \"planted", "client_secret_file = \"no", "cannot be read"),
        ("sv = \"B\", ", "", "button is missing in \"sv\""),
        ("oulu-guidance", "nowhere", "no queue \"nowhere\""),
        ("\"oulu-guidance\"", "", "would have no queue"),
        ("\"counsellor\"", "\"king\"", "role must be"),
    ] {
        let found = provider(from, to, &[]);
        assert!(found.contains(reason), "{from} → {to}: {found}");
        assert_eq!(found.lines().count(), 1, "{found}");
        let line = found.split("suunta.toml:").nth(1).and_then(|rest| rest.split(':').next());
        assert!(line.is_some_and(|line| line.parse::<u32>().is_ok_and(|line| line > 60)), "{found}");
    }
    assert!(provider("https://login.example.fi", "http://127.0.0.1:9000", &[]).is_empty());
}

#[test]
fn webhooks_are_checked_on_their_line() {
    let good = "[[webhooks]]\nname = \"records\"\nurl = \"https://records.example.fi/suunta\"\nsecret = \
                \"0123456789abcdef0123456789abcdef\"\nsites = [\"oulu\"]\norganisations = [\"oulu-college\"]\n\
                events = [\"received\", \"closed\"]\nallow = [\"10.20.0.0/16\"]\n\n[content]";
    let first = line(MAIN, "[content]");
    let with = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        findings(MAIN, "[content]", &good.replacen(from, to, 1))
    };
    assert_eq!(with("records", "records"), "");
    let loopback = "url = \"http://127.0.0.1:9000/\"\nallow_loopback = true";
    assert_eq!(with("url = \"https://records.example.fi/suunta\"", loopback), "");
    let wrong = |from: &str, to: &str, at: usize, reason: &str| {
        let found = with(from, to);
        assert!(found.contains(&format!("{MAIN}:{}: ", first + at)), "line {at} expected: {found}");
        assert!(found.contains(reason), "expected \"{reason}\": {found}");
        assert_eq!(found.lines().count(), 1, "{found}");
    };
    wrong("records\"", "Records!\"", 1, "[a-z]");
    wrong("https://records", "http://records", 2, "https://");
    wrong("https://records.example.fi/suunta", "https://me:pw@records.example.fi/", 2, "without user");
    wrong("records.example.fi/suunta", "192.168.1.1/", 2, "not public");
    wrong("records.example.fi/suunta", "[::ffff:127.0.0.1]/", 2, "not public");
    assert_eq!(with("records.example.fi/suunta", "10.20.3.4/"), "", "in its own range");
    wrong("0123456789abcdef0123456789abcdef", "short", 3, "at least 32");
    wrong("secret = \"0123456789abcdef0123456789abcdef\"\n", "", 1, "is missing");
    wrong("secret = ", "secret_file = \"nowhere\"\nsecret = ", 3, "cannot be read");
    wrong("[\"oulu\"]\norganisations = [\"oulu-college\"]", "[\"turku\"]", 4, "no site");
    wrong("oulu-college", "rovaniemi-college", 5, "no organisation");
    wrong("[\"received\", \"closed\"]", "[]", 6, "events is empty");
    wrong("\"closed\"]", "\"opened\"]", 6, "unknown variant");
    wrong("10.20.0.0/16", "10.20.0.0", 7, "not a range");
    let twice = good.replace("\n\n[content]", &format!("\n\n{good}"));
    let found = findings(MAIN, "[content]", &twice);
    assert!(found.contains("another one of this name"), "{found}");
}

#[test]
fn secrets_are_not_written_into_debug_output() {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.path().join("sites")).unwrap();
    for (name, text) in EXAMPLE {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let environment = [
        ("SUUNTA_KEYS_MASTER".to_owned(), KEY.to_owned()),
        ("SUUNTA_DATABASE_URL".to_owned(), "postgres://me:planted-secret@db/x".to_owned()),
        ("SUUNTA_MAIL_PASSWORD".to_owned(), "planted-secret".to_owned()),
    ];
    let (config, _) = read::load(&folder.path().join("suunta.toml"), &environment).unwrap();
    let text = format!("{config:?}");
    assert!(!text.contains("planted-secret") && !text.contains(KEY), "{text}");
}

#[test]
fn roles_and_responsibilities_are_checked_on_their_line() {
    let college = "responsible = { organisation = \"oulu-college\" }";
    check(OULU, "id = \"training\"", "id = \"schooling\"", "id = \"training\"", "unknown variant");
    check(
        OULU,
        "{ queue = \"digital\" }",
        "{ queue = \"digitall\" }",
        "takes_part = [{ queue = \"digital\" }",
        "unknown variant",
    );
    check(
        OULU,
        college,
        "responsible = { organisation = \"oulu-colege\" }",
        college,
        "no organisation \"oulu-colege\"",
    );
    let first = "id = \"intake\"\nresponsible = { queue = \"guidance\" }";
    check(OULU, first, "id = \"intake\"", "[[phases]]", "missing field");
    check(OULU, "id = \"work-trial\"", "id = \"training\"", "id = \"training\"", "stands here twice");
    check(
        OULU,
        "told = [{ queue = \"support\" }]",
        "told = [{ queue = \"guidance\" }]",
        "id = \"work-trial\"",
        "a second time",
    );
}

#[test]
fn projects_are_checked_on_their_line() {
    let id = "id = \"suunta-2026\"";
    check(OULU, "from = \"2026-01\"", "from = \"2026-13\"", "from = \"2026-01\"", "is no month");
    check(OULU, "to = \"2028-06\"", "to = \"2025-06\"", id, "must not end before it begins");
    check(OULU, "to = \"2028-06\"", "to = \"2058-06\"", id, "longer than 120 months");
    check(OULU, "target = 250", "target = 0", id, "at least 1");
    check(OULU, "kind = \"people-reached\"", "kind = \"into-work\"", id, "count the same cases");
    check(
        OULU,
        "kind = \"people-reached\"",
        "kind = \"companies\"",
        "kind = \"people-reached\"",
        "unknown variant",
    );
    let second = "[[projects]]\nid = \"more\"\ntitle = { fi = \"Lisää\", sv = \"Mer\", en = \"More\" }\nfrom = \"2028-06\"\n\
                  to = \"2029-01\"\nindicators = [{ kind = \"into-work\", target = 1 }]\n\n[[projects]]";
    let found = findings(OULU, "[[projects]]", second);
    assert!(
        found.contains("\"suunta-2026\" counts the same cases as \"more\" in the same months"),
        "{found}"
    );
    let found = findings(
        "sites/rovaniemi.toml",
        "[[phases]]",
        "[[projects]]\nid = \"suunta-2026\"\nfrom = \"2026-01\"\nto = \"2026-02\"\n\
        title = { fi = \"x\", sv = \"x\", en = \"x\" }\nindicators = [{ kind = \"into-work\", target = 1 }]\n\n[[phases]]",
    );
    assert!(found.contains("unique over all sites"), "{found}");
}
