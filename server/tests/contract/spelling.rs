//! Every word of the languages that we write ourselves is one that its dictionary knows, or stands in the language's own
//! list, `locales/<lang>/spelling.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use suunta_tests::dictionary;

use crate::sentences::{Said, said, words};

/// The words of a list with their lines; what stands after `#` says why they are in it.
fn list(text: &str) -> BTreeMap<&str, usize> {
    let lines =
        text.lines().zip(1..).map(|(line, at)| (line.split('#').next().unwrap_or_default().trim(), at));
    lines.filter(|(word, _)| !word.is_empty()).collect()
}

/// Each word that neither dictionary nor list knows, and each word of the list that no text needs there.
fn wrong(lang: &str, texts: &[Said], listed: &str) -> Vec<String> {
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for said in texts {
        for word in words(&said.text) {
            places.entry(word).or_default().insert(said.place(lang));
        }
    }
    let unknown =
        dictionary::unknown(lang, &places.keys().cloned().collect()).unwrap_or_else(|e| panic!("{e:#}"));
    let mut listed = list(listed);
    let mut needed = BTreeSet::new();
    let mut wrong = Vec::new();
    for word in &unknown {
        // The list has words as they stand within a sentence.
        let small = word.to_lowercase();
        if let Some(own) = [word, &small].into_iter().find(|own| listed.contains_key(own.as_str())) {
            needed.insert(own.clone());
        } else {
            wrong.extend(places[word].iter().map(|place| format!("{place}: {word:?} is unknown")));
        }
    }
    listed.retain(|word, _| !needed.contains(*word));
    wrong.extend(listed.iter().map(|(word, at)| {
        format!("locales/{lang}/spelling.txt:{at}: no text has {word:?}, or the dictionary knows it")
    }));
    wrong
}

#[test]
fn every_word_is_spelled_as_dictionaries_have_it() {
    let mut found = Vec::new();
    for lang in ["fi", "fi-simple", "sv", "en"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../locales/{lang}/spelling.txt"));
        let listed = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        found.extend(wrong(lang, &said(lang), &listed));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The test above would find a slip: one is made in each language, in a sentence that is right but for it.
#[test]
fn a_slip_in_spelling_is_found() {
    let slips = [
        ("fi", "Kerro, mitä ossaat ja mistä pidät.", "ossaat"),
        ("fi-simple", "Valitse joku vastuas.", "vastuas"),
        ("sv", "Berätta vad du kan och vad du tycer om.", "tycer"),
        ("en", "Say what you can do and what you engoy.", "engoy"),
    ];
    for (lang, text, slip) in slips {
        let texts = [Said { file: "made-up.ftl".into(), line: 7, id: "made-up".into(), text: text.into() }];
        let finding = format!("locales/{lang}/made-up.ftl:7: `made-up`: {slip:?} is unknown");
        assert_eq!(wrong(lang, &texts, ""), [finding]);
        assert_eq!(wrong(lang, &texts, &format!("# names\n{slip} # of a place\n")), [""; 0]);
        // A list does not outlive its reason: the first word is known, the second in no text.
        let stale = wrong(lang, &texts, &format!("{slip}\n{}\nSodankylä\n", words(text)[0]));
        assert_eq!(stale.len(), 2, "{stale:?}");
        assert!(stale.iter().all(|finding| finding.contains("/spelling.txt:")), "{stale:?}");
    }
}
