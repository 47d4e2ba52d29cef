//! A sentence to be said to a person: which message of `locales`, and what stands in its gaps.
//!
//! `shared` never holds a sentence. Everything it wants to say, it says as a [`Message`]; widget, plain form,
//! desk and mail all turn the same message into words, each in the reader's language.

use serde::{Deserialize, Serialize};

/// A message id of `locales/<lang>/*.ftl` with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Fluent message id, `[a-z][a-z0-9-]*`. Attributes are never used.
    pub id: String,
    /// Arguments by the name of the Fluent variable, in the order given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(String, Arg)>,
}

/// What may stand in a gap of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// A number; Fluent chooses the plural form by it.
    Number(i64),
    /// Literal text: a name, a place, a number written for people. Never a sentence.
    Text(String),
    /// Another message, put into words first (an occupation's title, a scale's name).
    Message(Message),
    /// A list of messages, joined with commas when put into words.
    List(Vec<Message>),
    /// An ISO day, written the way the reader's language writes days.
    Date(String),
}

impl Message {
    /// A message without arguments.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, arg: impl Into<Arg>) -> Self {
        self.args.push((name.into(), arg.into()));
        self
    }
}

impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}
impl From<u8> for Arg {
    fn from(value: u8) -> Self {
        Self::Number(i64::from(value))
    }
}
impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<Message> for Arg {
    fn from(value: Message) -> Self {
        Self::Message(value)
    }
}
impl From<Vec<Message>> for Arg {
    fn from(value: Vec<Message>) -> Self {
        Self::List(value)
    }
}
impl From<crate::Date> for Arg {
    fn from(value: crate::Date) -> Self {
        Self::Date(crate::day::iso(value))
    }
}

/// Words joined into a list inside a sentence: what begins with a capital only because it stands alone elsewhere is written
/// small ("Finding information"), an abbreviation ("AI", "IT") stays. `lower` writes a text small; it is given, because the
/// tables for it weigh on the widget, and the browser has its own. `comma` stands between two: see [`comma`].
pub fn listed(words: &[String], comma: &str, lower: &dyn Fn(&str) -> String) -> String {
    let mut list = String::new();
    for word in words {
        let mut letters = word.char_indices();
        let first = letters.nth(1).map_or(word.len(), |(at, _)| at);
        let second = letters.next().map_or(word.len(), |(at, _)| at);
        let (head, next) = (&word[..first], &word[first..second]);
        if !list.is_empty() {
            list.push_str(comma);
        }
        // A second letter that is small can be written large; one that is none (a hyphen, a capital) leaves the word as it is.
        if !next.is_empty()
            && lower(next) == next
            && next.chars().all(|c| c.is_ascii_lowercase() || !c.is_ascii())
        {
            list.push_str(&lower(head));
        } else {
            list.push_str(head);
        }
        list.push_str(&word[first..]);
    }
    list
}

/// What stands between the words of a list in a language written in this direction ("ltr" or "rtl", as HTML's `dir` has it).
pub fn comma(dir: &str) -> &'static str {
    if dir == "rtl" { "\u{60c} " } else { ", " }
}

/// A text that keeps its own order of letters and digits in a sentence of another direction: between the marks that Unicode has
/// for it (UAX 9, "first strong isolate"). Digits alone need none: in "14:30" the two numbers must know each other.
pub fn isolated(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.to_owned();
    }
    ["\u{2068}", text, "\u{2069}"].concat()
}

/// Every message id that `shared` can say whatever the content is, in alphabetical order.
pub fn message_ids() -> Vec<String> {
    use crate::content::{Entry, Outlook};
    use crate::{answers, digital, guidance, interests, routing, situation, summary};
    let mut ids: Vec<String> = summary::message_ids();
    let mut add = |more: Vec<&str>| ids.extend(more.into_iter().map(str::to_owned));
    add(answers::DigitalReply::ALL.iter().map(|c| c.message()).collect());
    add(answers::Liking::ALL.iter().map(|c| c.message()).collect());
    add(situation::Goal::ALL.iter().map(|c| c.message()).collect());
    add(situation::Finnish::ALL.iter().map(|c| c.message()).collect());
    add(situation::Barrier::ALL.iter().map(|c| c.message()).collect());
    add(digital::Area::ALL.iter().map(|c| c.message()).collect());
    add(digital::Band::ALL.iter().map(|c| c.message()).collect());
    add(digital::Agreement::ALL.iter().map(|c| c.message()).collect());
    add(digital::Outcome::ALL.iter().map(|c| c.message()).collect());
    add(digital::Sureness::ALL.iter().map(|c| c.message()).collect());
    add(guidance::Fit::ALL.iter().map(|c| c.message()).collect());
    add(routing::QueueKind::ALL.iter().map(|c| c.message()).collect());
    add(Entry::ALL.iter().map(|c| c.message()).collect());
    add(Outlook::ALL.iter().map(|c| c.message()).collect());
    add(vec!["municipality-other", "demand-old", "reason-like", "reason-dislike-spared", "reason-open"]);
    add(vec!["reason-goal-training", "step-first-finnish", "step-first-licence", "step-first-shifts"]);
    ids.extend((0..=6).map(|level| format!("level-{level}")));
    for area in digital::Area::ALL {
        ids.push(area.newer_message().to_owned());
    }
    for scale in interests::Scale::ALL {
        ids.push(scale.day_message().to_owned());
        ids.extend(["", "-you", "-work"].map(|end| format!("{}{end}", scale.message())));
    }
    ids.sort();
    ids
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn a_list_is_written_as_in_a_sentence() {
        let words = ["Tiedon etsiminen", "IT-tuki", "Äänen", "A", "E-posti"].map(str::to_owned);
        let list = listed(&words, ", ", &|text| text.to_lowercase());
        assert_eq!(list, "tiedon etsiminen, IT-tuki, äänen, A, E-posti");
    }
}
