//! `suunta calibrate` reads sets, writes a file, and refuses what is too little. What it estimates is tested in its own crate.

use std::process::{Command, Output};

use suunta_server::content::Files;
use suunta_shared::content::DigitalBank;
use suunta_study::AnswerSet;
use suunta_study::calibrate::write;
use suunta_study::simulate::dice::Dice;
use suunta_study::simulate::people::{Person, Replies, Style, Truth};

/// Somebody's answers to 24 items drawn at random.
fn answered(bank: &DigitalBank, truth: &Truth, number: usize) -> AnswerSet {
    let person = Person::draw(&bank.model, 11, number);
    let replies = Replies::draw(bank, truth, &person, Style::default(), 11, number);
    let mut dice = Dice::of(11, &[98, number as u64]);
    let mut left: Vec<usize> = (0..bank.item.len()).collect();
    let answers = (0..24)
        .map(|_| left.swap_remove(dice.below(left.len())))
        .map(|item| (bank.item[item].id.clone(), replies.items[item].name().to_owned()))
        .collect();
    AnswerSet { quarter: "2026-4".into(), lang: "fi".into(), answers }
}

#[test]
fn the_command_reads_sets_and_writes_a_file_or_says_why_not() {
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_suunta"));
        command.current_dir(folder.path()).arg("calibrate").args(words).output().unwrap()
    };
    let said = |output: &Output| {
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    };
    let bank = Files::built_in().parse().unwrap().0.questions.digital;
    let truth = Truth::known(&bank);
    let lines: Vec<String> =
        (0..1000).map(|n| serde_json::to_string(&answered(&bank, &truth, n)).unwrap()).collect();
    std::fs::write(folder.path().join("few.jsonl"), lines[..50].join("\n")).unwrap();
    std::fs::write(folder.path().join("sets.jsonl"), lines.join("\n")).unwrap();
    std::fs::write(folder.path().join("broken.jsonl"), format!("{}\n{{}}\n", lines[0])).unwrap();

    let few = run(&["--sets", "few.jsonl", "--out", "digital.toml"]);
    assert_eq!(few.status.code(), Some(1), "{}", said(&few));
    assert!(
        said(&few).contains("50 of 50 sets of answers can be used, and 500 are needed"),
        "{}",
        said(&few)
    );
    assert!(!folder.path().join("digital.toml").exists());
    let broken = run(&["--sets", "broken.jsonl"]);
    assert!(said(&broken).contains("broken.jsonl:2: "), "{}", said(&broken));
    for wrong in [["--min-sets", "100"], ["--quarter-from", "2026"], ["--config", "nowhere.toml"]] {
        let refused = run(&[&["--sets", "sets.jsonl"], &wrong[..]].concat());
        assert!(!refused.status.success(), "{wrong:?}");
    }
    let later = run(&["--sets", "sets.jsonl", "--quarter-from", "2027-1"]);
    assert!(said(&later).contains("0 of 0 sets"), "{}", said(&later));

    let right = run(&["--sets", "sets.jsonl", "--out", "digital.toml"]);
    assert!(right.status.success(), "{}", said(&right));
    assert!(said(&right).contains("written to digital.toml"), "{}", said(&right));
    let written = std::fs::read_to_string(folder.path().join("digital.toml")).unwrap();
    let content = write::checked(&Files::built_in().content, &written).unwrap();
    assert!(content.questions.digital.item.iter().any(|item| item.calibrated.is_some()));
}
