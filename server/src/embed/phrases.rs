//! The texts of the widget: Fluent messages, read on the server and sent as phrases (`suunta_shared::phrase`).

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use suunta_shared::phrase::{Phrase, Piece};

/// Every message of these texts as a phrase. What the widget cannot say (a function, a reference to another message) is an
/// error with the message's id: `locales` uses none of it.
pub fn compile(text: &str) -> Result<BTreeMap<String, Phrase>, String> {
    // Texts are checked where they are read: what is not a message by then is a comment.
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut phrases = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry
            && let Some(value) = &message.value
        {
            let id = message.id.name.to_owned();
            let phrase = phrase(value).map_err(|what| format!("the widget cannot say `{id}`: {what}"))?;
            phrases.insert(id, phrase);
        }
    }
    Ok(phrases)
}

fn phrase(pattern: &Pattern<&str>) -> Result<Phrase, &'static str> {
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text(&mut pieces, value),
            PatternElement::Placeable { expression } => expressed(expression, &mut pieces)?,
        }
    }
    Ok(match <[Piece; 1]>::try_from(pieces) {
        Ok([Piece::Text(text)]) => Phrase::Text(text),
        Ok(one) => Phrase::Pieces(one.into()),
        Err(pieces) if pieces.is_empty() => Phrase::Text(String::new()),
        Err(pieces) => Phrase::Pieces(pieces),
    })
}

/// Adds text, to the text before it where there is one.
fn text(pieces: &mut Vec<Piece>, more: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(text)) => text.push_str(more),
        _ => pieces.push(Piece::Text(more.to_owned())),
    }
}

fn expressed(expression: &Expression<&str>, pieces: &mut Vec<Piece>) -> Result<(), &'static str> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            pieces.push(Piece::Gap { gap: id.name.to_owned() });
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            text(pieces, &fluent_syntax::unicode::unescape_unicode_to_string(value));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => expressed(expression, pieces)?,
        Expression::Inline(_) => return Err("it uses a function or another message"),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let mut of = Vec::new();
            let mut or = Phrase::Text(String::new());
            for Variant { key, value, default } in variants {
                let phrase = phrase(value)?;
                if *default {
                    or = phrase.clone();
                }
                let key = match key {
                    VariantKey::Identifier { name } => *name,
                    VariantKey::NumberLiteral { value } => *value,
                };
                // The default is found anyway; under "other" nothing else would be.
                if !(*default && key == "other") {
                    of.push((key.to_owned(), phrase));
                }
            }
            pieces.push(Piece::Choice { by: id.name.to_owned(), of, or });
        }
        Expression::Select { .. } => return Err("it chooses by something that is no value"),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use suunta_shared::phrase::Value;
    use suunta_shared::text::{Message, isolated};

    use super::*;
    use crate::content::Files;
    use crate::i18n::Texts;

    /// Every message of every language, with numbers and with words in its gaps, as Fluent says it.
    #[test]
    fn every_phrase_is_said_as_fluent_says_it() {
        let files = Files::built_in();
        let texts = Texts::load(&files.locales).unwrap();
        let mut compared = 0;
        for (lang, file, text) in files.locales.iter().filter(|(_, file, _)| file != "language.toml") {
            let words = texts.words(lang);
            let form = crate::i18n::plural::form(lang).unwrap();
            let plural = |n: i64| form(usize::try_from(n).unwrap()).to_owned();
            // As the widget gives it.
            let word = if words.dir() == "rtl" { isolated("sana") } else { "sana".to_owned() };
            // What the widget never says may use anything.
            let Ok(phrases) = compile(text) else { continue };
            for (id, phrase) in phrases {
                let gaps = text.split('$').skip(1);
                let mut names: Vec<&str> = gaps
                    .map(|rest| {
                        rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
                            .next()
                            .unwrap()
                    })
                    .collect();
                names.sort_unstable();
                names.dedup();
                for number in [0, 1, 2, 5, 12, 13, 52, 78, 104, 156] {
                    let message = names.iter().fold(Message::new(&id), |m, name| m.with(*name, number));
                    let values: Vec<_> = names.iter().map(|name| (*name, Value::Number(number))).collect();
                    assert_eq!(
                        phrase.say(&values, &plural),
                        words.say(&message),
                        "{lang}/{file}: {id}, {number}"
                    );
                    compared += 1;
                }
                // Only mails name addresses, and the widget says none of them.
                if names.contains(&"url") {
                    continue;
                }
                let message = names.iter().fold(Message::new(&id), |m, name| m.with(*name, "sana"));
                let values: Vec<_> = names.iter().map(|name| (*name, Value::Text(word.clone()))).collect();
                assert_eq!(phrase.say(&values, &plural), words.say(&message), "{lang}/{file}: {id}");
            }
        }
        assert!(compared > 10_000, "{compared}");
    }

    #[test]
    fn what_the_widget_cannot_say_is_told() {
        for text in ["a = { b }\n", "a = { NUMBER($n) }\n", "a = { $n ->\n   *[x] { b }\n }\n"] {
            assert!(compile(text).unwrap_err().contains("`a`"), "{text}");
        }
        assert!(compile("# only a comment\n").unwrap().is_empty());
    }
}
