//! The binary as city IT meets it: keys, accounts, a start that is refused with file, line and reason, what is stored
//! about a person and its erasure, the audit.

use std::path::Path;
use std::process::{Command, Output};

use suunta_server::config::Config;
use suunta_server::crypto::Keyring;
use suunta_server::referrals::model::Contact;
use suunta_server::store::{CountRow, NewCase, NewMessage, Store, Submitted, place, seal_draft};
use suunta_server::testing::{EXAMPLE, Folder, KEY};

struct Home(Folder);

impl Home {
    fn new() -> Self {
        let folder = Folder::new();
        for (name, text) in EXAMPLE {
            let path = folder.path().join("conf").join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        std::fs::create_dir_all(folder.path().join("conf/data")).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_suunta"));
        command.args(words).arg("--config").arg(self.path("conf/suunta.toml"));
        command.env("SUUNTA_KEYS_MASTER", KEY).env("SUUNTA_PASSWORD", "a password of length");
        command
    }

    #[track_caller]
    fn ok(&self, words: &[&str]) -> String {
        let output = self.command(words).output().unwrap();
        assert!(output.status.success(), "{words:?}: {}", text(&output.stderr));
        text(&output.stdout)
    }

    #[track_caller]
    fn refused(&self, words: &[&str]) -> String {
        refused(&self.command(words).output().unwrap())
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.path("conf").join(file);
        let old = std::fs::read_to_string(&path).unwrap();
        assert!(old.contains(from), "{file} has no {from:?}");
        std::fs::write(path, old.replacen(from, to, 1)).unwrap();
    }

    async fn store(&self) -> Store {
        let variables = vec![("SUUNTA_KEYS_MASTER".to_owned(), KEY.to_owned())];
        let (config, _): (Config, _) =
            suunta_server::config::read::load(&self.path("conf/suunta.toml"), &variables).unwrap();
        let clock = suunta_server::clock::Clock::system();
        Store::open(&config.database.url, 2, clock, suunta_server::clock::Randomness).await.unwrap()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn refused(output: &Output) -> String {
    assert!(!output.status.success(), "must be refused: {}", text(&output.stdout));
    text(&output.stderr)
}

/// One case with planted words; answers its number.
async fn plant(home: &Home, words: &str) -> String {
    let store = home.store().await;
    let keys = Keyring::from_hex(KEY).unwrap();
    let random = suunta_server::clock::Randomness;
    let id = random.id(&suunta_server::clock::Clock::system());
    let contact = Contact { name: words.into(), phone: "040 123 4567".into(), ..Contact::default() };
    let contact = serde_json::to_vec(&contact).unwrap();
    let new = NewCase {
        id,
        code_hash: [1; 32],
        idem: [2; 32],
        site: "oulu".into(),
        org: "oulu-employment".into(),
        queue: "oulu-guidance".into(),
        rule: "guidance".into(),
        lang: "fi".into(),
        contact: keys.seal(place::CONTACT, id, &contact, random),
        answers: keys.seal(place::ANSWERS, id, b"{\"begun\":true}", random),
        brief: keys.seal(place::BRIEF, id, b"{\"sections\":[]}", random),
        deadline: "2026-12-07T14:00:00Z".parse().unwrap(),
        ..NewCase::default()
    };
    let Submitted::New(case) = store.submit(new).await.unwrap() else { panic!("a new case") };
    store.close().await;
    case.number
}

#[test]
fn a_key_is_made_once_and_is_for_its_owner_only() {
    let folder = Folder::new();
    let file = folder.path().join("master.key");
    let make =
        || Command::new(env!("CARGO_BIN_EXE_suunta")).args(["key", "new"]).arg(&file).output().unwrap();
    assert!(make().status.success());
    let key = std::fs::read_to_string(&file).unwrap();
    assert!(Keyring::from_hex(&key).is_ok());
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions());
    assert_eq!(mode & 0o077, 0, "others may not read it");
    assert!(refused(&make()).contains("master.key"), "an existing key is never overwritten");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), key);
}

#[test]
fn help_names_every_command() {
    let output = Command::new(env!("CARGO_BIN_EXE_suunta")).arg("--help").output().unwrap();
    let help = text(&output.stdout);
    for command in ["serve", "check", "user", "key", "export", "erase", "maintain", "audit"] {
        assert!(help.contains(command), "{command}: {help}");
    }
}

#[test]
fn a_wrong_file_stops_the_start_with_file_line_and_reason() {
    let home = Home::new();
    assert!(home.ok(&["check"]).contains("Everything holds"));
    home.change("sites/oulu.toml", "phone = ", "telephone = ");
    for command in ["check", "serve"] {
        let said = home.refused(&[command]);
        assert!(said.contains("oulu.toml:") && said.contains("telephone"), "{command}: {said}");
        let line = said.split("oulu.toml:").nth(1).unwrap().split(':').next().unwrap();
        assert!(line.parse::<u32>().is_ok_and(|line| line > 0), "{command}: {said}");
    }
}

#[test]
fn a_wrong_content_file_or_sentence_stops_the_start_too() {
    let home = Home::new();
    let overlay = home.path("conf/own");
    std::fs::create_dir_all(overlay.join("content")).unwrap();
    std::fs::create_dir_all(overlay.join("locales/fi")).unwrap();
    home.change("suunta.toml", "[content]", "[content]\noverlay = \"own\"");
    std::fs::write(overlay.join("content/routing.toml"), "[[routing]]\nid = 'x'\nto = 'nowhere'\n").unwrap();
    let said = home.refused(&["check"]);
    assert!(said.contains("routing.toml:3"), "{said}");
    std::fs::remove_file(overlay.join("content/routing.toml")).unwrap();
    std::fs::write(overlay.join("locales/fi/mail.ftl"), "mail-received-subject = Hei\nmail-x = { $\n")
        .unwrap();
    let said = home.refused(&["check"]);
    assert!(said.contains("fi/mail.ftl"), "{said}");
}

#[test]
fn without_its_key_the_server_does_not_start() {
    let home = Home::new();
    let mut command = home.command(&["serve"]);
    command.env_remove("SUUNTA_KEYS_MASTER");
    let said = refused(&command.output().unwrap());
    assert!(said.contains("suunta key new"), "{said}");
    let mut command = home.command(&["serve"]);
    command.env("SUUNTA_KEYS_MASTER", "00");
    assert!(refused(&command.output().unwrap()).contains("64 hexadecimal digits"));
}

#[test]
fn demo_accounts_are_refused_off_loopback() {
    let home = Home::new();
    home.ok(&["user", "add", "--demo", "--name", "Demo", "demo"]);
    let mut command = home.command(&["serve"]);
    command
        .env("SUUNTA_SERVER_BIND", "127.0.0.1:0")
        .env("SUUNTA_SERVER_PUBLIC_URL", "https://suunta.example.org");
    let said = refused(&command.output().unwrap());
    assert!(said.contains("demo account \"demo\""), "{said}");
}

#[test]
fn accounts_are_added_and_mistakes_are_told() {
    let home = Home::new();
    home.ok(&["user", "add", "--name", "Aino", "--queue", "oulu-guidance", "aino"]);
    assert!(home.refused(&["user", "add", "--name", "Aino", "aino"]).contains("already"));
    let said = home.refused(&["user", "add", "--name", "B", "--queue", "nowhere", "b"]);
    assert!(said.contains("nowhere") && said.contains("oulu-guidance"), "{said}");
    let mut command = home.command(&["user", "add", "--name", "C", "c"]);
    assert!(refused(&command.env("SUUNTA_PASSWORD", "short").output().unwrap()).contains("at least"));
    home.ok(&["user", "password", "aino"]);
    assert!(home.ok(&["user", "list"]).contains("oulu-guidance"));
}

#[tokio::test]
async fn a_second_step_whose_phone_is_lost_is_taken_away() {
    let home = Home::new();
    home.ok(&["user", "add", "--name", "Aino", "aino"]);
    assert!(home.refused(&["user", "second-off", "nobody"]).contains("no account"));
    assert!(home.ok(&["user", "second-off", "aino"]).contains("has no second step"));
    let store = home.store().await;
    let aino = store.user_by_login("aino").await.unwrap().unwrap().id;
    store.begin_second_step(aino, vec![1]).await.unwrap();
    store.confirm_second_step(aino, 1, vec![], [0; 32]).await.unwrap();
    store.close().await;
    assert!(home.ok(&["user", "second-off", "aino"]).contains("password alone"));
    let store = home.store().await;
    assert_eq!(store.second_step(aino).await.unwrap(), None);
    store.close().await;
}

fn holds(folder: &Path, words: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap_or_default();
        bytes.windows(words.len()).any(|window| window == words)
    })
}

#[tokio::test]
async fn what_is_stored_about_a_person_is_written_out_and_erased() {
    let home = Home::new();
    let number = plant(&home, "Planted Person").await;
    let data = home.path("conf/data");
    home.ok(&["user", "add", "--name", "Aino", "--queue", "oulu-guidance", "aino"]);
    let store = home.store().await;
    let user = store.user_by_login("aino").await.unwrap().unwrap().id;
    let case = store.case_by_number(&number, &["oulu-guidance".into()]).await.unwrap().unwrap().id;
    let typed = r#"{"version":1,"fields":[["note-text","half a sentence about Planted Person"]]}"#;
    let keys = Keyring::from_hex(KEY).unwrap();
    let draft = seal_draft(&keys, user, case, "note", typed.as_bytes(), suunta_server::clock::Randomness);
    store.keep_draft(user, case, "note", draft).await.unwrap();
    store.close().await;
    assert!(!holds(&data, b"Planted Person"), "stored in the clear");
    let store = home.store().await;
    let case = store.case_by_number(&number, &["oulu-guidance".into()]).await.unwrap().unwrap();
    let (keys, clock) = (Keyring::from_hex(KEY).unwrap(), suunta_server::clock::Clock::system());
    let new = NewMessage::seal(&keys, &clock, suunta_server::clock::Randomness, "Planted message");
    store.write_message(case.id, None, new).await.unwrap();
    store.close().await;
    let written = home.ok(&["export", "--case", &number]);
    let written: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written["contact"]["name"], "Planted Person");
    assert_eq!(written["history"][0]["what"], "received");
    assert_eq!(written["drafts of staff"][0]["form"], "note");
    assert_eq!(written["drafts of staff"][0]["typed"][0][1], "half a sentence about Planted Person");
    assert_eq!(
        (&written["messages"][0]["text"], &written["messages"][0]["by"]),
        (&"Planted message".into(), &"person".into())
    );
    assert_eq!((&written["plan"], &written["shared"]), (&serde_json::json!([]), &serde_json::json!([])));

    let store = home.store().await;
    let case = store.case_by_number(&number, &["oulu-guidance".into()]).await.unwrap().unwrap();
    let sealed = store.texts_of(case.id).await.unwrap().unwrap().contact;
    store.close().await;
    assert!(holds(&data, &sealed), "the search must be able to find it");
    home.ok(&["erase", "--case", &number]);
    assert!(!holds(&data, &sealed), "still in the files");
    assert!(home.refused(&["export", "--case", &number]).contains("no case"));
    home.ok(&["maintain"]);
    let head = home.ok(&["audit", "head"]);
    assert_eq!(head.lines().count(), 1);
    let read: serde_json::Value = serde_json::from_str(&head).unwrap();
    assert!(
        read["position"].as_i64() > Some(0) && read["length"].as_i64() > Some(0) && read["time"].is_string()
    );
    let file = home.path("head.json");
    let verify = ["audit", "verify", "--head", file.to_str().unwrap()];
    std::fs::write(&file, &head).unwrap();
    assert!(home.ok(&verify).contains("entries hold"));
    let hash = read["hash"].as_str().unwrap();
    std::fs::write(&file, head.replace(hash, &"00".repeat(32))).unwrap();
    assert!(home.refused(&verify).contains("is not the one of the kept head"));
    std::fs::write(&file, "12:34").unwrap();
    assert!(home.refused(&verify).contains("holds no head of the audit"));
}

#[tokio::test]
async fn calibrating_reads_the_sets_that_people_left_and_refuses_few() {
    let home = Home::new();
    let store = home.store().await;
    let answers = ["d11-open-site", "d11-find-hours", "d12-advert", "d12-up-to-date"];
    for quarter in ["2026-3", "2026-4", "2026-4"] {
        let answers = answers.map(|item| (item.to_owned(), "alone".to_owned())).into();
        let row = CountRow { quarter: quarter.into(), lang: "fi".into(), answers, ..CountRow::default() };
        store.count(row).await.unwrap();
    }
    store.close().await;
    assert!(home.refused(&["calibrate"]).contains("3 of 3 sets of answers can be used, and 500 are needed"));
    assert!(home.refused(&["calibrate", "--quarter-from", "2026-4"]).contains("2 of 2 sets"));
    assert!(home.refused(&["calibrate", "--quarter-from", "autumn"]).contains("must look like 2026-4"));
}
