//! Messages, languages, and files that are wrong.

use std::collections::BTreeSet;

use super::*;

/// These files, and for each of their languages what it says of itself.
fn with_about<'a>(files: &[(&'a str, &'a str, &'a str)]) -> Vec<(&'a str, &'a str, &'a str)> {
    let languages: BTreeSet<&str> = files.iter().map(|(lang, ..)| *lang).collect();
    let about = languages.into_iter().map(|lang| {
        let about = if lang == "ar" { ARABIC } else { ABOUT };
        (lang, "language.toml", about)
    });
    about.chain(files.iter().copied()).collect()
}

const ABOUT: &str = "name = \"x\"\ndirection = \"ltr\"\nreviewed = \"2026-11-30\"\nvoice = \"fi-FI\"\n";
const ARABIC: &str = "name = \"العربية\"\ndirection = \"rtl\"\nreviewed = \"\"\nvoice = \"ar\"\n";

fn texts(files: &[(&str, &str, &str)]) -> Texts {
    Texts::load(&with_about(files)).expect("loads")
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
    let found = Texts::load(&with_about(&[
        ("fi", "a.ftl", "good = hyvä\n\nbad line\nagain = taas\n"),
        ("fi", "b.ftl", "good = taas\n-term = x\nattr = x\n    .y = z\n"),
    ]))
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
    let reasons: Vec<String> = texts.compare(&[]).iter().map(ToString::to_string).collect();
    assert_eq!(reasons.len(), 3, "{reasons:?}");
    assert!(reasons[0].contains("locales/sv/a.ftl:1"), "{reasons:?}");
}

#[test]
fn a_language_says_what_it_is() {
    for (about, reason) in [
        ("", "is missing"),
        ("name = \"x\"\n", "missing field"),
        (&ABOUT.replace("ltr", "up"), "unknown variant"),
        (&ABOUT.replace("\"x\"", "\" \""), "name is empty"),
        (&ABOUT.replace("2026-11-30", "soon"), "reviewed must be a day"),
    ] {
        let mut files = vec![("fi", "a.ftl", "a = a\n")];
        if !about.is_empty() {
            files.push(("fi", "language.toml", about));
        }
        let found = Texts::load(&files).err().expect("is refused");
        assert!(found[0].to_string().contains(reason), "{found:?}");
        assert!(found[0].to_string().starts_with("locales/fi/language.toml"), "{found:?}");
    }
    let texts = texts(&[("fi", "a.ftl", "a = a\n"), ("ar", "a.ftl", "a = a\n")]);
    assert!(texts.words("fi").language.is_reviewed() && !texts.words("ar").language.is_reviewed());
    assert_eq!((texts.words("fi").dir(), texts.words("ar").dir()), ("ltr", "rtl"));
}

#[test]
fn what_comes_from_outside_keeps_its_order_among_arabic_letters() {
    let texts =
        texts(&[("fi", "a.ftl", "call = Soita { $phone }\n"), ("ar", "a.ftl", "call = اتصل { $phone }\n")]);
    let say = |lang: &str| texts.words(lang).with("call", &[("phone", "08 123")]);
    assert_eq!(say("fi"), "Soita 08 123");
    assert_eq!(say("ar"), "اتصل \u{2068}08 123\u{2069}");
    let message = Message::new("call").with("phone", "08 123");
    assert_eq!(texts.words("ar").say(&message), say("ar"));
}

#[test]
fn a_plural_form_that_is_missing_is_told_and_the_desk_is_not_asked_for() {
    let texts = texts(&[
        ("fi", "a.ftl", "n = { $n ->\n    [one] yksi\n   *[other] monta\n}\n"),
        ("fi", "desk.ftl", "desk = Työpöytä\n"),
        ("uk", "a.ftl", "n = { $n ->\n    [one] один\n   *[many] багато\n}\n"),
        ("sv", "a.ftl", "n = { $n ->\n    [one] en\n   *[other] många\n}\n"),
        ("sv", "team.ftl", ""),
    ]);
    let reasons: Vec<String> = texts.compare(&[]).iter().map(ToString::to_string).collect();
    assert_eq!(reasons.len(), 2, "{reasons:?}");
    assert!(reasons[0].contains("locales/uk/a.ftl:1") && reasons[0].contains("few"), "{reasons:?}");
    assert!(
        reasons[1].contains("locales/sv/desk.ftl") && reasons[1].contains("`desk` is missing"),
        "{reasons:?}"
    );
}
