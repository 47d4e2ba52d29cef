//! The fields of a form as they were typed.

use std::sync::Arc;

/// Longest text somebody may write into one field, in characters.
pub const MAX_TEXT: usize = 4000;

/// Fields in the order in which they came; a name may come several times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Arc<Vec<(String, String)>>);

impl Fields {
    /// Reads `application/x-www-form-urlencoded`.
    pub fn parse(body: &[u8]) -> Self {
        let mut fields: Vec<(String, String)> = Vec::new();
        for part in body.split(|byte| *byte == b'&').filter(|part| !part.is_empty()) {
            let at = part.iter().position(|byte| *byte == b'=').unwrap_or(part.len());
            let value = part.get(at + 1..).unwrap_or_default();
            fields.push((decode(&part[..at]), decode(value)));
        }
        Self(Arc::new(fields))
    }

    /// Fields with these values.
    pub fn from_pairs(pairs: &[(&str, &str)]) -> Self {
        Self(Arc::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()))
    }

    /// The first value of a field without white space around it; empty when it did not come.
    pub fn get(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The first value as it was typed: passwords may begin and end with a space.
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// What was typed and chosen in one form of a page: its fields begin with its name.
    pub fn of_form(&self, form: &str) -> Vec<(String, String)> {
        let own = |name: &str| name.strip_prefix(form).is_some_and(|rest| rest.starts_with('-'));
        self.0.iter().filter(|(name, value)| own(name) && !value.trim().is_empty()).cloned().collect()
    }

    /// These fields and some more after them.
    #[must_use]
    pub fn and(&self, more: &[(String, String)]) -> Self {
        Self(Arc::new(self.0.iter().chain(more).cloned().collect()))
    }

    /// The texts somebody wrote, to be kept when a form cannot be taken. Never passwords.
    pub fn typed(&self) -> Vec<&str> {
        const TEXTS: [&str; 6] = ["-note", "-text", "-reason", "-answer", "-check", "words"];
        self.0
            .iter()
            .filter(|(name, value)| TEXTS.iter().any(|end| name.ends_with(end)) && !value.trim().is_empty())
            .map(|(_, value)| value.trim())
            .collect()
    }
}

fn decode(part: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part;
    while let [byte, tail @ ..] = rest {
        rest = tail;
        match (byte, tail) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = after;
                }
                _ => bytes.push(b'%'),
            },
            (byte, _) => bytes.push(*byte),
        }
    }
    // Forms send line ends as CR LF; a text is stored and compared with LF alone.
    String::from_utf8_lossy(&bytes).replace("\r\n", "\n").replace('\0', "")
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_browsers_send() {
        let fields =
            Fields::parse(b"note-text=%C3%84iti+%26+is%C3%A4%0D%0Akaksi&queues=a&queues=b&empty=&flag");
        assert_eq!(fields.get("note-text"), "Äiti & isä\nkaksi");
        assert_eq!(fields.all("queues").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!((fields.get("empty"), fields.get("flag"), fields.get("none")), ("", "", ""));
    }

    #[test]
    fn survives_nonsense() {
        let fields = Fields::parse(b"%=%&a=%zz%4&&=&%ff=%ff");
        assert_eq!(fields.get("a"), "%zz%4");
        assert_eq!(fields.get("%"), "%");
    }

    #[test]
    fn keeps_texts_and_no_passwords() {
        let fields =
            Fields::parse(b"csrf=x&version=3&move-reason=Why&password=secret&new=secret2&close-note=+");
        assert_eq!(fields.typed(), ["Why"]);
    }
}
