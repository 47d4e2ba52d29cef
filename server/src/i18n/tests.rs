//! Messages, languages, and files that are wrong.

use super::*;

fn texts(files: &[(&str, &str, &str)]) -> Texts {
    Texts::load(files).expect("loads")
}

const DAY: &str = "date-day = { $day }.{ $month }.{ $year }\n";

#[test]
fn says_nested_messages_lists_and_days() {
    let texts = texts(&[
        ("fi", "a.ftl", "hello = Hei { $who }, { $list }, { $day }\nwho = kaikki\none = yksi\ntwo = kaksi\n"),
        ("fi", "b.ftl", DAY),
    ]);
    let message = Message::new("hello")
        .with("who", Message::new("who"))
        .with("list", vec![Message::new("one"), Message::new("two")])
        .with("day", jiff::civil::date(2026, 11, 3));
    assert_eq!(texts.words("fi").say(&message), "Hei kaikki, yksi, kaksi, 3.11.2026");
}

#[test]
fn chooses_plural_forms_and_writes_no_isolation_marks() {
    let texts =
        texts(&[("en", "a.ftl", "n = { $n -> \n    [one] one of { $n }\n   *[other] { $n } of them\n  }\n")]);
    assert_eq!(texts.words("en").count("n", "n", 1), "one of 1");
    assert_eq!(texts.words("en").count("n", "n", 2026), "2026 of them");
}

#[test]
fn each_language_answers_for_itself_and_an_unknown_one_gets_the_first() {
    let texts = texts(&[("en", "a.ftl", "a = English\n"), ("fi", "a.ftl", "a = Suomi\n")]);
    assert_eq!(texts.words("en").t("a"), "English");
    assert_eq!(texts.words("xx").t("a"), "Suomi");
    assert!(!texts.has("xx"));
}

#[test]
fn a_wrong_file_is_named_with_its_line() {
    let found = Texts::load(&[
        ("fi", "a.ftl", "good = hyvä\n\nbad line\nagain = taas\n"),
        ("fi", "b.ftl", "good = taas\n-term = x\nattr = x\n    .y = z\n"),
    ])
    .err()
    .expect("is refused");
    let lines: Vec<_> = found.iter().map(|f| (f.file.as_str(), f.line)).collect();
    assert_eq!(lines[0], ("locales/fi/a.ftl", 3));
    assert!(lines.contains(&("locales/fi/b.ftl", 1)), "twice: {found:?}");
    assert!(lines.contains(&("locales/fi/b.ftl", 2)), "term: {found:?}");
    assert!(lines.contains(&("locales/fi/b.ftl", 3)), "attribute: {found:?}");
}

#[test]
fn languages_are_compared_by_message_and_variable() {
    let texts = texts(&[("fi", "a.ftl", "a = { $x }\nb = b\n"), ("sv", "a.ftl", "a = { $y }\nc = c\n")]);
    let reasons: Vec<String> = texts.compare().iter().map(ToString::to_string).collect();
    assert_eq!(reasons.len(), 3, "{reasons:?}");
    assert!(reasons[0].contains("locales/sv/a.ftl:1"), "{reasons:?}");
}
