//! What `suunta check` says of the bank of questions beyond what must hold: is every competence covered over the levels, do
//! two questions ask the same, is every sentence readable at a glance, is anything not written yet. All of it is advice to
//! those who write questions; what makes content unusable is refused elsewhere (`shared/src/content/check.rs`, [`crate::content::check`]).

use std::collections::BTreeSet;

use suunta_shared::content::{Asked, COMPETENCES, Content, DigitalBank, Finding};
use suunta_shared::digital::Area;

use crate::i18n::{Texts, Words};

const DIGITAL: &str = "content/digital.toml";
/// A competence needs items on so many levels, or it is measured at one point only.
const LEVELS: usize = 3;
/// Small tasks that the bank needs: two or three are given to a person, near their level.
const TASKS: usize = 6;
/// Described people that the bank needs.
const VIGNETTES: usize = 2;

/// Everything there is to say, in an order that does not change.
pub fn judge(content: &Content, texts: &Texts) -> Vec<Finding> {
    let mut findings = coverage(&content.questions.digital);
    findings.extend(alike(content, texts));
    for words in texts.languages() {
        findings.extend(readable(content, words));
    }
    findings.extend(unwritten(content, texts));
    findings
}

/// Competences × levels.
fn coverage(bank: &DigitalBank) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut note = |reason: String| findings.push(Finding::new(DIGITAL, 0, reason));
    let items = || bank.item.iter().filter(|item| !item.retired);
    for competence in COMPETENCES {
        let levels: BTreeSet<u8> = items().filter(|i| i.competence == competence).map(|i| i.level).collect();
        if levels.len() < LEVELS {
            note(format!(
                "competence {competence} has items on the levels {levels:?}; they should lie on {LEVELS} or more"
            ));
        }
    }
    for area in Area::ALL {
        let of_area = |competence: &str| Area::of_competence(competence) == Some(*area);
        let found: BTreeSet<u8> = items().filter(|i| of_area(&i.competence)).map(|i| i.level).collect();
        for level in (1..=6).filter(|level| !found.contains(level)) {
            note(format!("area {} has no item of level {level}", area.name()));
        }
        if !bank.task.iter().any(|task| !task.retired && of_area(&task.competence)) {
            note(format!("area {} has no small task", area.name()));
        }
    }
    let tasks = bank.task.iter().filter(|task| !task.retired).count();
    if tasks < TASKS {
        note(format!(
            "there are {tasks} small tasks; {TASKS} are needed to give each person some near their level"
        ));
    }
    let vignettes = bank.vignette.iter().filter(|vignette| !vignette.retired).count();
    if vignettes < VIGNETTES {
        let (are, people) = if vignettes == 1 { ("is", "person") } else { ("are", "people") };
        note(format!(
            "there {are} {vignettes} described {people}; {VIGNETTES} tell how somebody uses the ladder"
        ));
    }
    findings
}

/// Languages in which meanings are compared: those that this was tried out with.
const COMPARED: [&str; 2] = ["fi", "en"];
/// Statements that share more than this of what they say, by weight and over the compared languages, may ask the same.
const ALIKE: f64 = 0.5;

/// Words that say nothing about what is asked.
fn says_nothing(lang: &str, word: &str) -> bool {
    let empty: &[&str] = match lang {
        "fi" => &[
            "osaatko",
            "osaa",
            "tai",
            "ja",
            "että",
            "niin",
            "kun",
            "jos",
            "on",
            "joka",
            "jota",
            "jossa",
            "jolla",
            "siitä",
            "se",
            "sen",
            "sitä",
            "mitä",
            "miten",
            "mistä",
            "milloin",
            "kuka",
            "onko",
            "voiko",
            "olla",
            "saa",
            "itse",
            "oma",
            "oman",
            "omat",
            "omia",
            "toisen",
            "toiselle",
            "muut",
            "muun",
            "muiden",
            "uuden",
            "uusi",
            "eri",
            "myös",
            "vain",
            "hyvin",
            "verkossa",
            "verkosta",
            "puhelimella",
            "tietokoneella",
            "puhelimen",
            "koneella",
            "tehdä",
            "käyttää",
        ],
        _ => &[
            "can",
            "you",
            "your",
            "a",
            "an",
            "the",
            "to",
            "or",
            "and",
            "that",
            "so",
            "when",
            "if",
            "is",
            "are",
            "it",
            "its",
            "in",
            "on",
            "of",
            "for",
            "with",
            "at",
            "by",
            "from",
            "what",
            "how",
            "who",
            "which",
            "where",
            "whether",
            "be",
            "this",
            "them",
            "they",
            "has",
            "have",
            "do",
            "does",
            "up",
            "out",
            "into",
            "one",
            "other",
            "others",
            "another",
            "new",
            "own",
            "someone",
            "something",
            "online",
            "phone",
            "computer",
            "make",
            "use",
        ],
    };
    word.chars().count() < 2 || empty.contains(&word)
}

/// A word, letter by letter.
type Word = Vec<char>;

/// The words of a text that say something.
fn key_words(lang: &str, text: &str) -> Vec<Word> {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !says_nothing(lang, word));
    words.map(|word| word.chars().collect()).collect()
}

/// Two forms of one word, as far as their beginnings tell: about two thirds of the shorter one is the same, three letters at
/// least. Finnish bends ends and builds long words; their beginnings stay.
fn same_word(a: &[char], b: &[char]) -> bool {
    let shorter = a.len().min(b.len());
    let shared = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    shared >= (shorter * 2).div_ceil(3).max(3.min(shorter)) && a.len().abs_diff(b.len()) <= 5
}

/// What a person is asked about in so many words, with the thing's message id.
fn statements(content: &Content, words: &Words) -> Vec<(String, Vec<Word>)> {
    let bank = &content.questions.digital;
    let items = bank.item.iter().filter(|i| !i.retired).map(|i| Asked::Item(i).message());
    let activities = content.questions.activities().map(|a| format!("activity-{}", a.id));
    let say = |id: String| {
        let key_words = key_words(&words.lang, &words.t(&id));
        (id, key_words)
    };
    items.chain(activities).map(say).collect()
}

/// Pairs that may ask the same. A word weighs the more the fewer statements have it.
fn alike(content: &Content, texts: &Texts) -> Vec<Finding> {
    let languages: Vec<&Words> = COMPARED.iter().filter(|l| texts.has(l)).map(|l| texts.words(l)).collect();
    let said: Vec<Vec<(String, Vec<Word>)>> =
        languages.iter().map(|words| statements(content, words)).collect();
    let Some(first) = said.first() else { return Vec::new() };
    let weights: Vec<Vec<Vec<f64>>> = said.iter().map(|all| weights(all)).collect();
    let mut findings = Vec::new();
    for one in 0..first.len() {
        for other in one + 1..first.len() {
            // Items are compared with items, activities with activities.
            if first[one].0.starts_with("activity-") != first[other].0.starts_with("activity-") {
                continue;
            }
            let shared: f64 = (0..said.len())
                .map(|l| {
                    overlap((&said[l][one].1, &weights[l][one]), (&said[l][other].1, &weights[l][other]))
                })
                .sum::<f64>()
                / said.len() as f64;
            if shared >= ALIKE {
                let known = languages[0].known(&first[other].0);
                let (file, line) = known.map_or((String::new(), 0), |k| (k.file.clone(), k.line));
                findings.push(Finding::new(
                    format!("locales/{}/{file}", languages[0].lang),
                    line,
                    format!(
                        "`{}` and `{}` may ask the same ({:.0} % of their key words): \"{}\" \"{}\"",
                        first[one].0,
                        first[other].0,
                        100.0 * shared,
                        languages[0].t(&first[one].0),
                        languages[0].t(&first[other].0)
                    ),
                ));
            }
        }
    }
    findings
}

/// For each word of each statement the logarithm of how many statements there are for one that has it.
fn weights(all: &[(String, Vec<Word>)]) -> Vec<Vec<f64>> {
    let with = |word: &Word| all.iter().filter(|(_, other)| other.iter().any(|w| same_word(w, word))).count();
    let weight = |word: &Word| libm::log((all.len() + 1) as f64 / with(word).max(1) as f64);
    all.iter().map(|(_, words)| words.iter().map(weight).collect()).collect()
}

/// The share, by weight, of the words of both that have a counterpart.
fn overlap((a, of_a): (&[Word], &[f64]), (b, of_b): (&[Word], &[f64])) -> f64 {
    let all: f64 = of_a.iter().chain(of_b).sum();
    let met = |words: &[Word], weights: &[f64], others: &[Word]| {
        let pairs = words.iter().zip(weights);
        pairs.filter(|(w, _)| others.iter().any(|o| same_word(w, o))).map(|(_, weight)| weight).sum::<f64>()
    };
    if all > 0.0 { (met(a, of_a, b) + met(b, of_b, a)) / all } else { 0.0 }
}

/// Limits of readability.
struct Limits {
    /// Words in a sentence.
    sentence: usize,
    /// Letters in a word.
    word: usize,
    /// Letters a word on average over a text of several words.
    mean: f64,
}

/// Limits for a language, for questions that are read at a glance on a phone. Plain-language guidance asks for one thing a
/// sentence and for short, known words; it gives no numbers that hold for every language. Finnish says in one long word what
/// English says in three, so that it gets fewer words and longer ones.
const fn limits(lang: &str) -> Limits {
    match lang.as_bytes() {
        b"fi" => Limits { sentence: 13, word: 18, mean: 8.5 },
        b"sv" => Limits { sentence: 18, word: 18, mean: 7.0 },
        b"en" => Limits { sentence: 18, word: 14, mean: 6.0 },
        _ => Limits { sentence: 18, word: 18, mean: 8.0 },
    }
}

/// Every text that stands on a question's screen.
fn on_screen(content: &Content) -> Vec<String> {
    let bank = &content.questions.digital;
    let mut ids = Vec::new();
    for item in bank.item.iter().filter(|item| !item.retired) {
        let id = Asked::Item(item).message();
        ids.extend([format!("{id}-example"), id]);
    }
    for vignette in bank.vignette.iter().filter(|vignette| !vignette.retired) {
        let id = Asked::Vignette(vignette).message();
        ids.extend([format!("{id}-scene"), id]);
    }
    for task in bank.task.iter().filter(|task| !task.retired) {
        let id = Asked::Task(task).message();
        ids.extend(task.options.iter().map(|option| format!("{id}-{option}")));
        ids.extend([format!("{id}-scene"), format!("{id}-why"), id]);
    }
    ids.extend(content.questions.activities().map(|activity| format!("activity-{}", activity.id)));
    ids.sort();
    ids
}

/// Sentences and words that are too long.
fn readable(content: &Content, words: &Words) -> Vec<Finding> {
    let limits = limits(&words.lang);
    let mut findings = Vec::new();
    for id in on_screen(content).iter().filter(|id| words.has(id)) {
        let Some(known) = words.known(id) else { continue };
        let text = words.t(id);
        let mut note = |reason: String| {
            findings.push(Finding::new(format!("locales/{}/{}", words.lang, known.file), known.line, reason));
        };
        let longest =
            text.split(['.', '?', '!', ':']).map(|sentence| letters(sentence).len()).max().unwrap_or(0);
        if longest > limits.sentence {
            note(format!(
                "`{id}` has a sentence of {longest} words; at most {} are read at a glance",
                limits.sentence
            ));
        }
        let found = letters(&text);
        for (word, _) in found.iter().filter(|(_, letters)| *letters > limits.word) {
            note(format!("`{id}`: \"{word}\" is longer than {} letters", limits.word));
        }
        let mean = found.iter().map(|(_, letters)| *letters as f64).sum::<f64>() / found.len().max(1) as f64;
        if found.len() >= 8 && mean > limits.mean {
            note(format!(
                "`{id}` has words of {mean:.1} letters on average; {} are easy to read",
                limits.mean
            ));
        }
    }
    findings
}

/// The words of a text with their letters. Addresses are not words.
fn letters(text: &str) -> Vec<(&str, usize)> {
    text.split_whitespace()
        .filter(|word| {
            !word.contains('@') && !word.trim_end_matches(['.', ',', '?', '”', '"']).contains(['.', '/'])
        })
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        // What stands on both sides of a hyphen is read as two.
        .flat_map(|word| word.split('-'))
        .map(|word| (word, word.chars().filter(|c| c.is_alphanumeric()).count()))
        .collect()
}

/// Texts that are there but empty or not translated, and reasons for reviewers that nobody has written down.
fn unwritten(content: &Content, texts: &Texts) -> Vec<Finding> {
    let mut findings = Vec::new();
    let bank = &content.questions.digital;
    let items = bank.item.iter().filter(|i| !i.retired).map(|i| (&i.id, &i.rationale));
    let vignettes = bank.vignette.iter().filter(|v| !v.retired).map(|v| (&v.id, &v.rationale));
    let tasks = bank.task.iter().filter(|t| !t.retired).map(|t| (&t.id, &t.rationale));
    for (id, rationale) in items.chain(vignettes).chain(tasks) {
        if rationale.trim().is_empty() {
            findings.push(Finding::new(
                DIGITAL,
                0,
                format!("{id:?} has no rationale: nobody can review its level"),
            ));
        }
    }
    let first = texts.words(crate::i18n::FIRST_LANGUAGE);
    for words in texts.languages() {
        for id in on_screen(content).iter().filter(|id| words.has(id)) {
            let Some(known) = words.known(id) else { continue };
            let file = format!("locales/{}/{}", words.lang, known.file);
            let text = words.t(id);
            if text.trim().is_empty() {
                findings.push(Finding::new(file, known.line, format!("`{id}` is empty")));
            } else if !words.lang.starts_with(&first.lang) && letters(&text).len() > 2 && text == first.t(id)
            {
                findings.push(Finding::new(
                    file,
                    known.line,
                    format!("`{id}` is the same as in {}", first.lang),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
#[path = "content_bank_tests.rs"]
mod tests;
