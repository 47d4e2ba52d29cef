//! The case number: may be said aloud, opens nothing, tells nothing about how many cases there are. Pure.

/// Damm's quasigroup: its check digit finds every single slip and every swap of neighbours.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

fn damm(digits: impl Iterator<Item = u8>) -> u8 {
    digits.fold(0, |sum, digit| DAMM[usize::from(sum)][usize::from(digit % 10)])
}

/// A number of this year, "S26-4217-0833": year, seven random digits, check digit over all of them.
pub fn make(year: i16, random: u64) -> String {
    let digits = format!("{:02}{:07}", year.rem_euclid(100), random % 10_000_000);
    let check = damm(digits.bytes().map(|byte| byte - b'0'));
    format!("S{}-{}-{}{check}", &digits[..2], &digits[2..6], &digits[6..])
}

/// Reads a number the way people say and type it; `None` when it cannot be one or has a slip in it.
pub fn parse(text: &str) -> Option<String> {
    let mut digits = Vec::with_capacity(10);
    for (at, letter) in text.trim().chars().enumerate() {
        match letter {
            's' | 'S' if at == 0 => {}
            '-' | '–' | '‑' | ' ' | '\u{a0}' => {}
            'o' | 'O' => digits.push(0),
            digit if digit.is_ascii_digit() => digits.push(digit as u8 - b'0'),
            _ => return None,
        }
    }
    if digits.len() != 10 || damm(digits.iter().copied()) != 0 {
        return None;
    }
    let text: String = digits.iter().map(|digit| char::from(b'0' + digit)).collect();
    Some(format!("S{}-{}-{}", &text[..2], &text[2..6], &text[6..]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn as_people_say_it() {
        let number = make(2026, 4_217_083);
        assert_eq!(number.len(), 13);
        assert!(number.starts_with("S26-4217-083"));
        assert_eq!(parse(&number).as_deref(), Some(number.as_str()));
        assert_eq!(
            parse(&format!(" {} ", number.to_lowercase().replace('-', " "))).as_deref(),
            Some(number.as_str())
        );
        assert_eq!(parse(&number[1..]).as_deref(), Some(number.as_str()));
        for text in ["", "S26", "S26-4217-083x", "ABCD-EFGH-JKMN-P", "040 123 4567 8"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn finds_slips(random in 0u64..10_000_000, at in 0usize..10, other in 0u8..10) {
            let number = make(2026, random);
            let mut digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).collect();
            digits[at] = b'0' + other;
            let text = String::from_utf8(digits).unwrap();
            let same = format!("S{}-{}-{}", &text[..2], &text[2..6], &text[6..]) == number;
            prop_assert_eq!(parse(&text).is_some(), same);
        }
    }
}
