//! Texts as people read them: every message in each of its variants, cut into sentences and words.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use suunta_server::content::Files;
use suunta_shared::content::Finding;

/// What stands in a gap until the message is said. It counts as one word.
const GAP: char = '\u{fffc}';

/// A message in one of its variants.
#[derive(Clone, Debug)]
pub struct Said {
    pub file: String,
    pub line: u32,
    pub id: String,
    pub text: String,
}

impl Said {
    /// Where it stands, as findings name it.
    pub fn place(&self, lang: &str) -> String {
        format!("locales/{lang}/{}:{}: `{}`", self.file, self.line, self.id)
    }
}

/// Everything that a language says.
pub fn said(lang: &str) -> Vec<Said> {
    let mut all = Vec::new();
    let files = Files::built_in().locales;
    for (_, file, text) in files.iter().filter(|(own, file, _)| own == lang && file != "language.toml") {
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("texts are read at every start");
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let line = Finding::line_at(text, id.as_ptr() as usize - text.as_ptr() as usize);
            let value = message.value.expect("no message is empty");
            all.extend(variants(&value).into_iter().map(|text| Said {
                file: file.clone(),
                line,
                id: id.to_owned(),
                text,
            }));
        }
    }
    assert!(all.len() > 500, "{lang}: only {} texts", all.len());
    all
}

/// The pattern with each choice made in each way.
fn variants(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut all = BTreeSet::from([String::new()]);
    for element in &pattern.elements {
        let ends = match element {
            // A soft hyphen only says where a long word may be cut.
            PatternElement::TextElement { value } => BTreeSet::from([value.replace('\u{ad}', "")]),
            PatternElement::Placeable { expression } => expressed(expression),
        };
        all = all.iter().flat_map(|start| ends.iter().map(move |end| format!("{start}{end}"))).collect();
    }
    all
}

fn expressed(expression: &Expression<&str>) -> BTreeSet<String> {
    match expression {
        Expression::Select { variants: choices, .. } => {
            choices.iter().flat_map(|choice| variants(&choice.value)).collect()
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => expressed(expression),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            BTreeSet::from([fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()])
        }
        // In a mail the address of the page ends its sentence.
        Expression::Inline(InlineExpression::VariableReference { id }) if id.name == "url" => {
            BTreeSet::from([format!("{GAP}.")])
        }
        Expression::Inline(_) => BTreeSet::from([GAP.to_string()]),
    }
}

/// The sentences of a text: up to a full stop, a question or an exclamation mark before a space or the end. What has no
/// such mark is a title or a label and comes last.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let (mut start, mut ends) = (0, false);
    for (at, letter) in text.char_indices() {
        if letter.is_whitespace() {
            // After an abbreviation the sentence goes on with a small letter.
            let on = text[at..].trim_start().starts_with(char::is_lowercase);
            if ends && !on {
                sentences.push(text[start..at].trim());
                start = at;
            }
            ends = false;
        } else if matches!(letter, '.' | '?' | '!') {
            ends = true;
        } else if !matches!(letter, '”' | '"' | '’' | ')') {
            ends = false;
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Whether it is a whole sentence, not a title or a label.
pub fn is_whole(sentence: &str) -> bool {
    sentence.trim_end_matches(['”', '"', '’', ')']).ends_with(['.', '?', '!'])
}

/// How many words a sentence has; a gap counts as one.
pub fn length(sentence: &str) -> usize {
    let is_word = |word: &&str| word.contains(|c: char| c.is_alphanumeric() || c == GAP);
    sentence.split_whitespace().filter(is_word).count()
}

/// The words of a text that have a spelling, cut at hyphens and without the ending that a colon or an apostrophe joins on
/// (CV:n, FPA:s, Kela's). Left out are addresses and names of files, what has digits, single letters, and what has grown
/// together with a gap.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for token in text.split_whitespace().filter(|token| !is_address(token)) {
        let joined = |c: char| c.is_alphanumeric() || matches!(c, GAP | '-' | ':' | '\'' | '’');
        for word in token.split(|c| !joined(c)).filter(|word| !word.contains(GAP)) {
            let word = word.replace('’', "'");
            let word = word.trim_matches([':', '\'']);
            let word = word.split_once(':').map_or(word, |(word, _)| word);
            let word = word.strip_suffix("'s").unwrap_or(word);
            let parts = word.split('-').filter(|part| part.chars().count() > 1);
            words.extend(parts.filter(|part| !part.contains(char::is_numeric)).map(str::to_owned));
        }
    }
    words
}

/// A mail or web address or the name of a file: none of it can be held against a dictionary.
fn is_address(token: &str) -> bool {
    const ENDS: [&str; 6] = ["com", "exe", "fi", "net", "pages", "pdf"];
    let ends =
        |rest: &str| ENDS.contains(&rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default());
    token.split_once('@').is_some_and(|(_, host)| host.contains('.')) || token.split('.').skip(1).any(ends)
}

#[test]
fn texts_are_cut_into_sentences_and_words() {
    let text = "Sanoit ”Kyllä.” Tuliko viesti (klo 8.30)? Katso esim. tästä: \u{fffc}.";
    assert_eq!(
        sentences(text),
        ["Sanoit ”Kyllä.”", "Tuliko viesti (klo 8.30)?", "Katso esim. tästä: \u{fffc}."]
    );
    assert_eq!(sentences("Sulje sivu. Oma koodi")[1], "Oma koodi");
    assert!(is_whole("Sanoit ”Kyllä.”") && !is_whole("Oma koodi"));
    assert_eq!(length("Katso – esim. tästä: \u{fffc}."), 4);
    let text = "Kela's CV:n e-post, FPA:s ”Wi-Fi” (vero.fi/kortti) nimi@kunta.fi Oma-CV.pdf 3.0:ssa 'none' \u{fffc}n \
                don’t yritys-";
    assert_eq!(words(text), ["Kela", "CV", "post", "FPA", "Wi", "Fi", "none", "don't", "yritys"]);
}
