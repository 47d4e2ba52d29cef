use std::sync::OnceLock;

use super::*;
use crate::content::Files;

/// What is newly said when some messages (file, id, text) are others and some content is.
fn said(messages: &[(&str, &str, &str)], mend: impl Fn(&mut Content)) -> Vec<String> {
    let mut files = Files::built_in();
    for (file, id, new) in messages {
        let place = files.locales.iter_mut().find(|(lang, name, _)| format!("{lang}/{name}") == *file);
        let (_, _, text) = place.unwrap_or_else(|| panic!("{file} is not there"));
        let line = text.lines().find(|line| line.starts_with(&format!("{id} = ")));
        let line = line.unwrap_or_else(|| panic!("{file} has no {id}")).to_owned();
        *text = text.replacen(&line, &format!("{id} = {new}"), 1);
    }
    let (mut content, texts) = files.parse().unwrap();
    mend(&mut content);
    let found = judge(&content, &texts).into_iter().map(|finding| finding.to_string());
    found.filter(|finding| !real().contains(finding)).collect()
}

/// What is said of the built-in bank.
fn real() -> &'static [String] {
    static REAL: OnceLock<Vec<String>> = OnceLock::new();
    REAL.get_or_init(|| {
        let (content, texts) = Files::built_in().parse().unwrap();
        judge(&content, &texts).iter().map(Finding::to_string).collect()
    })
}

#[track_caller]
fn one(found: &[String], what: &str) {
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains(what), "expected {what:?}: {}", found[0]);
}

#[test]
fn the_real_bank_covers_everything_and_little_is_said_of_its_sentences() {
    for finding in real() {
        println!("{finding}");
    }
    assert!(!real().iter().any(|finding| finding.starts_with(DIGITAL)), "{:#?}", real());
    assert!(real().len() < 25, "advice that nobody reads: {}", real().len());
}

#[test]
fn a_competence_on_two_levels_and_an_area_without_a_level_are_told() {
    let found = said(&[], |content| {
        for item in content.questions.digital.item.iter_mut().filter(|i| i.competence == "1.2") {
            item.level = item.level.clamp(3, 4);
        }
    });
    let told = "competence 1.2 has items on the levels {3, 4}; they should lie on 3 or more";
    assert!(found[0].contains(told), "{found:#?}");
    let found = said(&[], |content| {
        for item in content.questions.digital.item.iter_mut().filter(|i| i.competence.starts_with('4')) {
            item.level = item.level.min(5);
        }
    });
    assert!(found.iter().any(|f| f.ends_with("area safety has no item of level 6")), "{found:#?}");
    // What is retired covers nothing.
    let found = said(&[], |content| {
        for item in content.questions.digital.item.iter_mut().filter(|i| i.competence.starts_with('4')) {
            item.retired = item.level == 6;
        }
    });
    assert!(found.iter().any(|f| f.ends_with("area safety has no item of level 6")), "{found:#?}");
}

#[test]
fn few_tasks_and_described_people_are_told() {
    let found = said(&[], |content| {
        let bank = &mut content.questions.digital;
        bank.vignette[0].retired = true;
        let others = bank.task.iter_mut().filter(|task| !task.competence.starts_with('5'));
        others.skip(4).for_each(|task| task.retired = true);
    });
    assert!(found.iter().any(|f| f.contains("there are 5 small tasks; 6 are needed")), "{found:#?}");
    assert!(found.iter().any(|f| f.contains("there is 1 described person; 2 tell")), "{found:#?}");
    let found = said(&[], |content| {
        let tasks = content.questions.digital.task.iter_mut();
        tasks.filter(|task| task.competence.starts_with('5')).for_each(|task| task.retired = true);
    });
    one(&found, "area problems has no small task");
}

#[test]
fn two_questions_that_ask_the_same_in_other_forms_are_told() {
    // "Can you save a file so that you find it later?" twice, bent otherwise.
    let finnish = "Osaatko tallentaa tiedostoja siten, että ne löytyvät myöhemmin?";
    let english = "Can you save files in a way that you can find them later on?";
    let changes =
        [("fi/digital.ftl", "digital-d13-table", finnish), ("en/digital.ftl", "digital-d13-table", english)];
    let pair = "`digital-d13-save-file` and `digital-d13-table` may ask the same";
    let found = said(&changes, |_| {});
    assert_eq!(found.iter().filter(|f| f.contains(pair)).count(), 1, "{found:#?}");
    // In one language alone it is a matter of words, not of meaning.
    for change in changes {
        let found = said(&[change], |_| {});
        assert!(!found.iter().any(|f| f.contains(pair)), "{found:#?}");
    }
}

#[test]
fn words_are_the_same_in_all_their_forms_and_no_others() {
    let same = |a: &str, b: &str| {
        let letters = |word: &str| word.chars().collect::<Vec<_>>();
        let (there, back) = (same_word(&letters(a), &letters(b)), same_word(&letters(b), &letters(a)));
        assert_eq!(there, back, "{a} {b}");
        there
    };
    for (a, b) in [("tiedosto", "tiedostoja"), ("kuva", "kuvan"), ("verkko", "verkossa"), ("file", "files")] {
        assert!(same(a, b), "{a} {b}");
    }
    for (a, b) in
        [("kuva", "kartta"), ("tieto", "tili"), ("save", "send"), ("osoite", "oppia"), ("cv", "chat")]
    {
        assert!(!same(a, b), "{a} {b}");
    }
    let words = key_words("en", "Can you save a file, so that you can find it?");
    let words: Vec<String> = words.into_iter().map(String::from_iter).collect();
    assert_eq!(words, ["save", "file", "find"]);
}

#[test]
fn long_sentences_and_long_words_are_told_by_language() {
    let id = "digital-d11-open-site";
    let long = "Osaatko avata kunnan sivun puhelimella tai koneella silloin kun sinulla on kiire ja olet matkalla töihin?";
    let found = said(&[("fi/digital.ftl", id, long)], |_| {});
    one(&found, "`digital-d11-open-site` has a sentence of 16 words; at most 13 are read at a glance");
    assert!(found[0].starts_with("locales/fi/digital.ftl:"), "{}", found[0]);
    // The same in two sentences: fine.
    let two = long.replace(" silloin kun", "? Silloin kun");
    assert_eq!(said(&[("fi/digital.ftl", id, &two)], |_| {}), Vec::<String>::new());
    let word = "Osaatko avata terveydenhuoltopalvelun sivun?";
    one(
        &said(&[("fi/digital.ftl", id, word)], |_| {}),
        "\"terveydenhuoltopalvelun\" is longer than 18 letters",
    );
    // What is short enough in Finnish is too long in English.
    let english = "Can you open the internationalised page?";
    one(&said(&[("en/digital.ftl", id, english)], |_| {}), "\"internationalised\" is longer than 14 letters");
    let heavy = "Osaatko järjestää asiakirjoja, todistuksia, hakemuksia, kuvatiedostoja, muistiinpanoja puhelimella tietokoneella?";
    one(&said(&[("fi/digital.ftl", id, heavy)], |_| {}), "letters on average; 8.5 are easy to read");
}

#[test]
fn addresses_are_not_words_and_hyphens_part_them() {
    assert_eq!(letters("Kirjoita osoite vero-ilmoitus.example/tiedot."), [("Kirjoita", 8), ("osoite", 6)]);
    assert_eq!(letters("PDF-tiedosto (CV)?"), [("PDF", 3), ("tiedosto", 8), ("CV", 2)]);
    assert_eq!(letters("matti@example.fi – 214 €"), [("214", 3)]);
}

#[test]
fn what_nobody_has_written_is_told() {
    one(
        &said(&[], |content| content.questions.digital.task[0].rationale.clear()),
        "\"t-mend-field\" has no rationale",
    );
    let finnish = Files::built_in().parse().unwrap().1.words("fi").t("digital-d11-open-site");
    let same = ("sv/digital.ftl", "digital-d11-open-site", finnish.as_str());
    let found = said(&[same], |_| {});
    assert!(found.iter().any(|f| f.contains("`digital-d11-open-site` is the same as in fi")), "{found:#?}");
    let empty = ("sv/digital.ftl", "digital-d11-open-site-example", "{ \"\" }");
    one(&said(&[empty], |_| {}), "`digital-d11-open-site-example` is empty");
}
