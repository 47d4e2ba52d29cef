//! `suunta check` tells everything that is wrong at once; what it finds stops the start too.

use std::path::Path;
use std::process::{Command, Output};

use suunta_server::testing::{EXAMPLE, Folder};

/// The example configuration with a key made by `suunta key new`.
fn example() -> Folder {
    let folder = Folder::new();
    for (name, text) in EXAMPLE {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    for name in ["keys", "data"] {
        std::fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    let key = folder.path().join("keys/master.key");
    assert!(suunta(folder.path(), &["key", "new", key.to_str().unwrap()], &[]).status.success());
    folder
}

fn suunta(folder: &Path, words: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_suunta"));
    command.current_dir(folder).args(words).envs(environment.iter().copied());
    command.output().unwrap()
}

fn change(folder: &Folder, file: &str, from: &str, to: &str) {
    let path = folder.path().join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from));
    std::fs::write(path, text.replacen(from, to, 1)).unwrap();
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn check_tells_every_mistake_at_once_and_ends_with_1() {
    let folder = example();
    let right = suunta(folder.path(), &["check"], &[]);
    assert!(right.status.success(), "{}", said(&right));
    assert!(said(&right).contains("combinations"), "{}", said(&right));

    std::fs::create_dir_all(folder.path().join("overlay/content")).unwrap();
    std::fs::write(folder.path().join("overlay/content/meta.toml"), "# broken\nversion = 1\n").unwrap();
    change(&folder, "sites/oulu.toml", "phone = \"08 000 00 00\"", "phone = \"\"");
    change(&folder, "sites/rovaniemi.toml", "\"http://127.0.0.1:8081\"", "\"http://127.0.0.1:8081/\"");
    let wrong = suunta(folder.path(), &["check"], &[]);
    assert_eq!(wrong.status.code(), Some(1));
    let text = said(&wrong);
    for line in [
        "sites/oulu.toml:13: phone is empty",
        "sites/rovaniemi.toml:9: \"http://127.0.0.1:8081/\" is not an origin",
    ] {
        assert!(text.contains(line), "expected {line}, found:\n{text}");
    }

    change(&folder, "sites/oulu.toml", "phone = \"\"", "phone = \"08 000 00 00\"");
    change(&folder, "sites/rovaniemi.toml", "\"http://127.0.0.1:8081/\"", "\"http://127.0.0.1:8081\"");
    let overlay = [("SUUNTA_CONTENT_OVERLAY", "overlay")];
    let wrong = suunta(folder.path(), &["check"], &overlay);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(said(&wrong).contains("content/meta.toml:2: "), "{}", said(&wrong));
}

#[test]
fn a_region_without_demand_data_stops_the_start() {
    let folder = example();
    change(&folder, "sites/oulu.toml", "region = \"north-ostrobothnia\"", "region = \"atlantis\"");
    for command in ["check", "serve"] {
        let refused = suunta(folder.path(), &[command], &[]);
        assert_eq!(refused.status.code(), Some(1));
        assert!(said(&refused).contains("the region \"atlantis\" is none of"), "{}", said(&refused));
    }
    assert!(!folder.path().join("data/suunta.db").exists(), "nothing may be made before everything is right");
}

#[test]
fn advice_on_the_bank_of_questions_is_told_and_stops_nothing() {
    let folder = example();
    let texts = folder.path().join("overlay/locales/fi");
    std::fs::create_dir_all(&texts).unwrap();
    let built_in = suunta_server::content::Files::built_in();
    let (_, _, digital) =
        built_in.locales.iter().find(|(lang, file, _)| lang == "fi" && file == "digital.ftl").unwrap();
    let id = "digital-d11-open-site = ";
    let old = digital.lines().find(|line| line.starts_with(id)).unwrap();
    let new = format!("{id}Osaatko avata terveydenhuoltopalvelun sivun?");
    std::fs::write(texts.join("digital.ftl"), digital.replacen(old, &new, 1)).unwrap();
    change(&folder, "suunta.toml", "# overlay = \"overlay\"", "overlay = \"overlay\"");
    let checked = suunta(folder.path(), &["check"], &[]);
    assert!(checked.status.success(), "{}", said(&checked));
    let text = said(&checked);
    let advice = "`digital-d11-open-site`: \"terveydenhuoltopalvelun\" is longer than 18 letters";
    assert!(text.contains(advice) && text.contains("warning: locales/fi/digital.ftl:"), "{text}");
    assert!(text.contains("Everything holds"), "{text}");
}

#[test]
fn the_employers_queue_may_be_missing_and_then_their_questionnaire_is_not_offered() {
    let folder = example();
    change(&folder, "sites/oulu.toml", "employer = \"oulu-employers\"\n", "");
    let checked = suunta(folder.path(), &["check"], &[]);
    assert!(checked.status.success(), "{}", said(&checked));
    let note =
        "sites/oulu.toml: the instrument \"employer\" is not offered: [routes] has no queue for employer";
    assert!(said(&checked).contains(note), "{}", said(&checked));

    change(&folder, "sites/rovaniemi.toml", "employer = \"rovaniemi-employers\"", "employer = \"nowhere\"");
    let wrong = suunta(folder.path(), &["check"], &[]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(said(&wrong).contains("\"nowhere\" is not a queue of this site"), "{}", said(&wrong));

    change(&folder, "sites/rovaniemi.toml", "employer = \"nowhere\"", "employer = \"rovaniemi-protected\"");
    let wrong = suunta(folder.path(), &["check"], &[]);
    assert!(said(&wrong).contains("must not have protected = true"), "{}", said(&wrong));
}
