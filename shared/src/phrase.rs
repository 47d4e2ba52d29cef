//! Sentences made ready for the widget. The server reads the Fluent files of `locales` and sends each message as a phrase:
//! text, gaps, choices. So the browser needs no Fluent of its own, which weighed a third of the widget; which plural
//! form a number takes, the browser knows. A test holds every phrase against what Fluent makes of the same message.

use serde::{Deserialize, Serialize};

/// A message, ready to be said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Phrase {
    /// Only text.
    Text(String),
    /// Text with gaps and choices.
    Pieces(Vec<Piece>),
}

/// One piece of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Piece {
    /// Text.
    Text(String),
    /// A gap for a value.
    Gap {
        /// Name of the value.
        gap: String,
    },
    /// Which phrase stands here depends on a value.
    Choice {
        /// Name of the value.
        by: String,
        /// For numbers as written ("52"), plural forms ("one") and texts; the first that fits.
        of: Vec<(String, Phrase)>,
        /// When none fits.
        or: Phrase,
    },
}

/// A value for a gap, in words already, or a number to choose by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(i64),
    /// Words.
    Text(String),
}

impl Phrase {
    /// The phrase in words. `plural` names the form that a number takes in the language ("one", "few", "other"); a gap
    /// without a value stays empty.
    pub fn say(&self, values: &[(&str, Value)], plural: &dyn Fn(i64) -> String) -> String {
        let mut words = String::new();
        self.add(values, plural, &mut words);
        words
    }

    fn add(&self, values: &[(&str, Value)], plural: &dyn Fn(i64) -> String, words: &mut String) {
        let pieces = match self {
            Self::Text(text) => return words.push_str(text),
            Self::Pieces(pieces) => pieces,
        };
        let value = |name: &str| values.iter().find(|(n, _)| *n == name).map(|(_, value)| value);
        for piece in pieces {
            match piece {
                Piece::Text(text) => words.push_str(text),
                Piece::Gap { gap } => match value(gap) {
                    Some(Value::Number(number)) => words.push_str(&number.to_string()),
                    Some(Value::Text(text)) => words.push_str(text),
                    None => {}
                },
                Piece::Choice { by, of, or } => {
                    let found = |key: &str| of.iter().find(|(k, _)| k == key).map(|(_, phrase)| phrase);
                    let fits = match value(by) {
                        Some(Value::Number(n)) => found(&n.to_string()).or_else(|| found(&plural(*n))),
                        Some(Value::Text(text)) => found(text),
                        None => None,
                    };
                    fits.unwrap_or(or).add(values, plural, words);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(json: &str) -> Phrase {
        serde_json::from_str(json).unwrap()
    }

    fn english(n: i64) -> String {
        if n == 1 { "one" } else { "other" }.to_owned()
    }

    #[test]
    fn gaps_are_filled_and_choices_made() {
        let weeks = phrase(
            r#"["In ",{"by":"n","of":[["52","a year"],["one","a week"]],"or":[{"gap":"n"}," weeks"]},"."]"#,
        );
        let say = |n| weeks.say(&[("n", Value::Number(n))], &english);
        assert_eq!([say(52), say(1), say(7)], ["In a year.", "In a week.", "In 7 weeks."]);
        let by_text = phrase(r#"[{"by":"who","of":[["you","yours"]],"or":"theirs"}]"#);
        let say = |who: &str| by_text.say(&[("who", Value::Text(who.into()))], &english);
        assert_eq!([say("you"), say("me")], ["yours", "theirs"]);
        assert_eq!(weeks.say(&[], &english), "In  weeks.");
        assert_eq!(phrase("\"Hei\"").say(&[], &english), "Hei");
    }

    #[test]
    fn the_way_to_the_browser_changes_nothing() {
        let json = r#"["a",{"gap":"x"},{"by":"n","of":[["one",["b",{"gap":"n"}]]],"or":"c"}]"#;
        assert_eq!(serde_json::to_string(&phrase(json)).unwrap(), json);
    }
}
