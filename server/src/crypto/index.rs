//! The blind index: whole folded words under a key, scoped to the organisation, so that the desk can search what it
//! cannot read in the database.

use super::{Keyring, digest, first_half};
use crate::referrals::model::Contact;

/// One entry of the blind index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token {
    /// Keyed hash of the organisation and the folded word.
    pub hash: [u8; 16],
    /// A phone number or an e-mail address: says "perhaps the same person", which a name does not.
    pub strong: bool,
}

/// At most this many words of a name or a search are used.
const WORDS: usize = 8;

impl Keyring {
    /// A whole word of an organisation's people. The word is folded first.
    pub fn index(&self, org: &str, word: &str) -> [u8; 16] {
        first_half(digest(&self.0.index, &[org.as_bytes(), fold(word).as_bytes()]))
    }

    /// Everything by which a person can be found: words of the name, phone, e-mail. Sorted, without repetitions.
    pub fn index_words(&self, org: &str, contact: &Contact) -> Vec<Token> {
        let named = words(&contact.name).into_iter().chain(words(&contact.company));
        let weak = named.map(|word| (word, false));
        let strong =
            [phone(&contact.phone), email(&contact.email)].into_iter().flatten().map(|word| (word, true));
        let mut tokens: Vec<Token> =
            weak.chain(strong).map(|(word, strong)| Token { hash: self.index(org, &word), strong }).collect();
        tokens.sort_unstable();
        tokens.dedup_by_key(|token| token.hash);
        tokens
    }

    /// What a counsellor typed into the search field: all of it must be found on a case. Empty when there is
    /// nothing to search for.
    pub fn index_query(&self, org: &str, text: &str) -> Vec<[u8; 16]> {
        if let Some(number) = phone(text) {
            return vec![self.index(org, &number)];
        }
        let mut found = Vec::new();
        for part in text.split_whitespace() {
            match email(part) {
                Some(address) => found.push(address),
                None => found.extend(words(part)),
            }
        }
        found.truncate(WORDS);
        found.iter().map(|word| self.index(org, word)).collect()
    }
}

/// Lower case without the marks that people leave out: "Åsa" and "asa" are one word.
fn fold(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .filter_map(|letter| match letter {
            'à'..='æ' | 'ā' | 'ă' | 'ą' => Some('a'),
            'ç' | 'ć' | 'č' => Some('c'),
            'ď' | 'đ' => Some('d'),
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => Some('e'),
            'ì'..='ï' | 'ī' | 'į' | 'ı' => Some('i'),
            'ł' => Some('l'),
            'ñ' | 'ń' | 'ň' | 'ŋ' => Some('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => Some('o'),
            'ř' => Some('r'),
            'ś' | 'š' | 'ş' => Some('s'),
            'ť' | 'ŧ' => Some('t'),
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => Some('u'),
            'ý' | 'ÿ' => Some('y'),
            'ź' | 'ż' | 'ž' => Some('z'),
            // Marks written after their letter.
            '\u{300}'..='\u{36f}' => None,
            other => Some(other),
        })
        .collect()
}

fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric() && !('\u{300}'..='\u{36f}').contains(&letter))
        .map(fold)
        .filter(|word| !word.is_empty())
        .take(WORDS)
        .collect()
}

/// A phone number in its international form; Finnish numbers may be written without the country.
fn phone(text: &str) -> Option<String> {
    let text = text.trim();
    if !text.chars().all(|letter| letter.is_ascii_digit() || " +-()./\u{a0}".contains(letter)) {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if digits.len() < 6 || digits.len() > 15 {
        return None;
    }
    // "+358 (0)40 …" is often written.
    let finnish = |rest: &str| format!("+358{}", rest.strip_prefix('0').unwrap_or(rest));
    let international = |digits: &str| match digits.strip_prefix("358") {
        Some(rest) => finnish(rest),
        None => format!("+{digits}"),
    };
    Some(if text.starts_with('+') {
        international(&digits)
    } else if let Some(rest) = digits.strip_prefix("00") {
        international(rest)
    } else if let Some(rest) = digits.strip_prefix('0') {
        format!("+358{rest}")
    } else {
        international(&digits)
    })
}

fn email(text: &str) -> Option<String> {
    let text = text.trim();
    let (local, host) = text.split_once('@')?;
    (!local.is_empty() && host.contains('.') && !text.contains(char::is_whitespace))
        .then(|| text.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keyring {
        Keyring::from_hex(&format!("01{}", "5a".repeat(31))).unwrap()
    }

    #[test]
    fn one_number_written_in_many_ways() {
        for text in
            ["040 123 4567", "+358401234567", "00358 40 1234567", "+358 (0)40-123 4567", "358401234567"]
        {
            assert_eq!(phone(text).as_deref(), Some("+358401234567"), "{text}");
        }
        assert_eq!(phone("+46 70 123 45 67").as_deref(), Some("+46701234567"));
        assert_eq!(phone("Matti 2"), None);
        assert_eq!(phone("123"), None);
    }

    #[test]
    fn found_by_what_people_type() {
        let keys = keys();
        let contact = Contact {
            name: "Åsa-Maria  Väisänen".into(),
            phone: "040 123 4567".into(),
            email: "Asa@Example.fi".into(),
            ..Contact::default()
        };
        let tokens = keys.index_words("oulu", &contact);
        assert_eq!(tokens.len(), 5);
        assert_eq!(tokens.iter().filter(|token| token.strong).count(), 2);
        for text in ["asa", "väisänen", "VAISANEN", "maria väisänen", "+358 40 1234567", "asa@example.FI"]
        {
            let query = keys.index_query("oulu", text);
            assert!(!query.is_empty());
            assert!(query.iter().all(|hash| tokens.iter().any(|token| token.hash == *hash)), "{text}");
        }
        let elsewhere = keys.index_query("rovaniemi", "asa");
        assert!(
            !tokens.iter().any(|token| token.hash == elsewhere[0]),
            "the index is scoped to the organisation"
        );
        assert!(keys.index_query("oulu", " - ").is_empty());
    }
}
