//! The private code: opens, corrects and withdraws a case. Derived, so that a repeated submission gets the same one.

use std::fmt;

use uuid::Uuid;

use super::{Keyring, digest};
use crate::clock::Randomness;

/// Crockford's alphabet: no I, L, O or U, so that nothing is misread and no word is spelled.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters before the check letter, five bits each: 60 bits.
const DATA: usize = 12;

/// Why a text is not a private code. Says nothing about whether such a case exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Too few or too many letters, or a sign no code has.
    #[error("not a code")]
    Form,
    /// The check letter does not fit: a slip in typing.
    #[error("mistyped")]
    Check,
}

/// A private code.
#[derive(Clone, PartialEq, Eq)]
pub struct PrivateCode([u8; DATA]);

impl fmt::Debug for PrivateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateCode(…)")
    }
}

/// Shows the code the way people keep it: `ABCD-EFGH-JKMN-P`.
impl fmt::Display for PrivateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, value) in self.0.iter().enumerate() {
            if at > 0 && at % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(LETTERS[usize::from(*value)]))?;
        }
        write!(f, "-{}", char::from(LETTERS[usize::from(check(&self.0))]))
    }
}

/// Horner's scheme over GF(32) with x⁵ + x² + 1: finds every single slip and every swap of neighbours.
fn check(data: &[u8; DATA]) -> u8 {
    // Doubling after each letter, the last one too: its weight must differ from the check letter's own.
    data.iter().fold(0, |sum: u8, value| {
        let doubled = (sum ^ value) << 1;
        if doubled & 0x20 == 0 { doubled } else { doubled ^ 0x25 }
    })
}

impl PrivateCode {
    fn from_bytes(bytes: &[u8]) -> Self {
        let mut data = [0; DATA];
        for (value, byte) in data.iter_mut().zip(bytes) {
            *value = byte & 31;
        }
        Self(data)
    }

    /// A new code that nobody can derive, for a reissue.
    pub fn random(random: Randomness) -> Self {
        Self::from_bytes(&random.bytes::<DATA>())
    }

    /// Reads a code as people type it: any case, spaces and dashes anywhere, O for 0, I and L for 1.
    ///
    /// # Errors
    /// See [`CodeError`].
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let mut values = Vec::with_capacity(DATA + 1);
        for letter in text.chars() {
            let letter = match letter.to_ascii_uppercase() {
                '-' | '–' | '‑' | '.' | '_' => continue,
                space if space.is_whitespace() => continue,
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = LETTERS.iter().position(|l| char::from(*l) == letter).ok_or(CodeError::Form)?;
            values.push(u8::try_from(value).map_err(|_| CodeError::Form)?);
            if values.len() > DATA + 1 {
                return Err(CodeError::Form);
            }
        }
        if values.len() != DATA + 1 {
            return Err(CodeError::Form);
        }
        let code = Self::from_bytes(&values[..DATA]);
        if check(&code.0) == values[DATA] { Ok(code) } else { Err(CodeError::Check) }
    }

    /// The hash under which the case is found. Keyed: 60 bits could be guessed from a stolen plain hash.
    pub fn hash(&self, keys: &Keyring) -> [u8; 32] {
        digest(&keys.0.code_hash, &[&self.0])
    }
}

impl Keyring {
    /// The private code of the submission with this idempotency key; the same after a restart.
    pub fn private_code(&self, idempotency_key: &str) -> PrivateCode {
        PrivateCode::from_bytes(&digest(&self.0.code, &[idempotency_key.as_bytes()]))
    }

    /// The private code of a sign-up for an event: never stored, so that every mail can carry it.
    pub fn sign_up_code(&self, id: Uuid) -> PrivateCode {
        PrivateCode::from_bytes(&digest(&self.0.code, &[b"sign-up", id.as_bytes()]))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn keys() -> Keyring {
        Keyring::from_hex(&format!("01{}", "5a".repeat(31))).unwrap()
    }

    #[test]
    fn derived_and_readable() {
        let code = keys().private_code("k1");
        assert_eq!(code, keys().private_code("k1"));
        assert_ne!(code, keys().private_code("k2"));
        let text = code.to_string();
        assert_eq!(text.len(), 16);
        assert_eq!(PrivateCode::parse(&text), Ok(code.clone()));
        let sloppy = text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        assert_eq!(PrivateCode::parse(&format!("  {sloppy} ")), Ok(code.clone()));
        assert_ne!(code.hash(&keys()), PrivateCode::random(Randomness).hash(&keys()));
    }

    #[test]
    fn refuses_other_texts() {
        for text in ["", "ABCD", "ABCD-EFGH-JKMN-PP-ABCD", "ÄBCD-EFGH-JKMN-P", "S26-4217-0835"] {
            assert_eq!(PrivateCode::parse(text), Err(CodeError::Form), "{text}");
        }
    }

    proptest! {
        #[test]
        fn finds_slips_and_swaps(bytes in any::<[u8; DATA]>(), at in 0..=DATA, other in 0u8..32) {
            let text: Vec<char> = PrivateCode::from_bytes(&bytes).to_string().replace('-', "").chars().collect();
            let mut slipped = text.clone();
            slipped[at] = char::from(LETTERS[usize::from(other)]);
            if slipped != text {
                prop_assert_eq!(PrivateCode::parse(&slipped.iter().collect::<String>()), Err(CodeError::Check));
            }
            if at < DATA && text[at] != text[at + 1] {
                let mut swapped = text.clone();
                swapped.swap(at, at + 1);
                prop_assert_eq!(PrivateCode::parse(&swapped.iter().collect::<String>()), Err(CodeError::Check));
            }
        }
    }
}
