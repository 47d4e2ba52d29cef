//! How plain the texts are, in figures: Plain Finnish by the length of its sentences and words, English by its reading age.
//! locales/README.md ("Measured") says what the figures are and are not.

use std::collections::BTreeSet;

use suunta_server::i18n::DESK_FILES;

use crate::sentences::{Said, is_whole, length, said, sentences, words};

/// The most words in a sentence of Plain Finnish.
const LONGEST_SENTENCE: usize = 10;
/// The most words in its whole sentences on average; titles, labels and buttons, which are shorter, are not counted.
const MEAN_SENTENCE: f64 = 5.0;
/// The most letters of its words, without hyphens.
const LONGEST_WORD: usize = 15;

/// Beginnings of longer words: names, which a reader meets outside as they are.
const NAMES: [&str; 27] = [
    // Occupations.
    "asiakaspalvel",
    "bussinkuljettaj",
    "keittiöapulai",
    "kiinteistönhoitaj",
    "koulunkäynninohjaaj",
    "markkinointiassistent",
    "potilaskuljettaj",
    "putkiasentaj",
    "sisustussuunnittelij",
    "sosiaalityöntekij",
    "sähköasentaj",
    "taksinkuljettaj",
    "toimistotyöntekij",
    "toimitilahuoltaj",
    "varastotyöntekij",
    "vastaanottovirkailij",
    // Services, schools and ways to study.
    "ammattikorkeakoulu",
    "oppisopimu",
    "työllisyyspalvelu",
    "työvoimakoulutu",
    "varhaiskasvatu",
    "viestintätekniik",
    // Papers and means that others ask for by this name.
    "ajoterveystodistu",
    "ammattipätevyyskoulutu",
    "pankkitunnu",
    "työnhakuprofiil",
    "työturvallisuuskort",
];

/// What jobseekers read of a language: what only the desk reads is not measured.
fn read_by_jobseekers(lang: &str) -> Vec<Said> {
    let mut texts = said(lang);
    texts.retain(|said| !DESK_FILES.contains(&said.file.as_str()));
    texts
}

/// The sentences of a language, each once a message: a choice within it repeats what stands around it.
fn all_sentences(texts: &[Said]) -> BTreeSet<(&str, &str)> {
    texts.iter().flat_map(|said| sentences(&said.text).into_iter().map(|s| (said.id.as_str(), s))).collect()
}

fn mean_sentence(texts: &[Said]) -> f64 {
    let lengths: Vec<usize> =
        all_sentences(texts).iter().filter(|(_, s)| is_whole(s)).map(|(_, s)| length(s)).collect();
    lengths.iter().sum::<usize>() as f64 / lengths.len() as f64
}

fn long_sentences(lang: &str, texts: &[Said]) -> BTreeSet<String> {
    let mut long = BTreeSet::new();
    for said in texts {
        for sentence in sentences(&said.text).into_iter().filter(|s| length(s) > LONGEST_SENTENCE) {
            let place = said.place(lang);
            long.insert(format!(
                "{place} has {} words in a sentence, {LONGEST_SENTENCE} at most: {sentence}",
                length(sentence)
            ));
        }
    }
    long
}

/// Words over the limit with their places.
fn long_words(lang: &str, texts: &[Said]) -> BTreeSet<(String, String)> {
    let mut long = BTreeSet::new();
    for said in texts {
        let over = words(&said.text).into_iter().filter(|word| word.chars().count() > LONGEST_WORD);
        long.extend(over.map(|word| (word.to_lowercase(), said.place(lang))));
    }
    long
}

fn name(word: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|name| word.starts_with(name))
}

#[test]
fn plain_finnish_has_short_sentences_of_short_words() {
    let texts = read_by_jobseekers("fi-simple");
    let mut wrong: Vec<String> = long_sentences("fi-simple", &texts).into_iter().collect();
    let long = long_words("fi-simple", &texts);
    for (word, place) in long.iter().filter(|(word, _)| name(word).is_none()) {
        let letters = word.chars().count();
        wrong.push(format!("{place} has {word:?} of {letters} letters, {LONGEST_WORD} at most"));
    }
    let used: BTreeSet<_> = long.iter().filter_map(|(word, _)| name(word)).collect();
    let idle = NAMES.into_iter().filter(|name| !used.contains(name));
    wrong.extend(idle.map(|name| format!("NAMES: no long word begins with {name:?}")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let mean = mean_sentence(&texts);
    println!("fi-simple: {mean:.2} words a sentence");
    assert!(mean <= MEAN_SENTENCE, "{mean:.2} words a sentence on average, {MEAN_SENTENCE} at most");
}

/// The limits say something: ordinary Finnish, which is written short too, keeps none of them.
#[test]
fn ordinary_finnish_is_over_every_limit_of_plain_finnish() {
    let texts = read_by_jobseekers("fi");
    assert!(!long_sentences("fi", &texts).is_empty());
    assert!(long_words("fi", &texts).iter().any(|(word, _)| name(word).is_none()));
    let mean = mean_sentence(&texts);
    println!("fi: {mean:.2} words a sentence");
    assert!(mean > MEAN_SENTENCE, "{mean:.2}");
}

/// The highest reading age of all English texts together, and of one file.
const READING_AGE: f64 = 8.0;
const READING_AGE_OF_A_FILE: f64 = 10.0;

/// The grade that Flesch and Kincaid's formula gives the whole sentences, as the age at which American children begin it.
fn reading_age(texts: &[Said]) -> f64 {
    let (mut of_sentences, mut of_words, mut of_syllables) = (0.0, 0.0, 0.0);
    for (_, sentence) in all_sentences(texts).into_iter().filter(|(_, s)| is_whole(s)) {
        let words: Vec<&str> = sentence.split_whitespace().filter(|word| length(word) == 1).collect();
        of_sentences += 1.0;
        of_words += words.len() as f64;
        of_syllables += words.into_iter().map(syllables).sum::<usize>() as f64;
    }
    0.39 * of_words / of_sentences + 11.8 * of_syllables / of_words - 15.59 + 5.0
}

/// Syllables of an English word: its groups of vowels without a silent e at the end; a number or a gap counts as one.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let parts = word.split(|c: char| !c.is_ascii_lowercase() && c != '\'' && c != '’');
    let of = |part: &str| {
        let groups = part.split(|c| !is_vowel(c)).filter(|group| !group.is_empty()).count();
        if groups > 1 && ends_silent(part) { groups - 1 } else { groups }
    };
    parts.map(of).sum::<usize>().max(1)
}

/// Whether the last e is silent, as in make, makes and asked, unlike in table, boxes and wanted.
fn ends_silent(word: &str) -> bool {
    let consonant = |c: char| !is_vowel(c);
    let silent = |end: &str, but: &[&str]| {
        word.strip_suffix(end).is_some_and(|stem| {
            let table =
                stem.strip_suffix('l').is_some_and(|stem| stem.ends_with(consonant) && !stem.ends_with('l'));
            stem.ends_with(consonant) && !table && !but.iter().any(|but| stem.ends_with(but))
        })
    };
    silent("e", &[]) || silent("es", &["c", "g", "s", "x", "z", "ch", "sh"]) || silent("ed", &["d", "t"])
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[test]
fn english_is_readable_for_children() {
    let texts = read_by_jobseekers("en");
    let age = reading_age(&texts);
    println!("en: reading age {age:.1}");
    assert!(age <= READING_AGE, "the reading age is {age:.2}, {READING_AGE} at most");
    let files: BTreeSet<&str> = texts.iter().map(|said| said.file.as_str()).collect();
    let mut wrong = Vec::new();
    for file in files {
        let of_file: Vec<Said> = texts.iter().filter(|said| said.file == file).cloned().collect();
        // A file of titles only has no sentence and no age.
        let age = reading_age(&of_file);
        if age > READING_AGE_OF_A_FILE {
            wrong.push(format!("locales/en/{file}: reading age {age:.1}, {READING_AGE_OF_A_FILE} at most"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The formula tells plain from official, and syllables are counted as people say them.
#[test]
fn official_english_is_over_the_limit() {
    let official = "Entitlement to remuneration is conditional upon the submission of documentation to the competent authority.";
    let text = Said { file: "made-up.ftl".into(), line: 1, id: "made-up".into(), text: official.into() };
    assert!(reading_age(&[text]) > READING_AGE_OF_A_FILE);
    for (word, count) in [
        ("make", 1),
        ("makes", 1),
        ("asked", 1),
        ("called", 1),
        ("table,", 2),
        ("boxes", 2),
        ("wanted.", 2),
        ("people", 2),
        ("services", 3),
        ("e-mail", 2),
        ("don’t", 1),
        ("the", 1),
        ("see", 1),
        ("30", 1),
        ("information", 4),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}
