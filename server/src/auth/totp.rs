//! Codes from an app on the phone (RFC 6238: SHA-1, six digits, thirty seconds, one step either side) and the recovery
//! codes that stand in for it. Nothing here knows the database.

use std::fmt::Write as _;

use data_encoding::BASE32_NOPAD;
use qrcode::{Color, EcLevel, QrCode};
use totp_rs::{Algorithm, Builder, Totp};
use uuid::Uuid;

use super::password;
use crate::clock::Randomness;
use crate::crypto::Keyring;

/// Bytes of a shared secret, as RFC 4226 recommends.
pub const SECRET: usize = 20;
/// Recovery codes given at once.
pub const CODES: usize = 10;
/// What the app shows above the code.
const ISSUER: &str = "Suunta";
/// White modules that a QR code needs around itself.
const QUIET: usize = 4;

/// A shared secret as an app is told about it.
pub struct Secret {
    /// The `otpauth` link.
    pub link: String,
    /// The secret to be typed: base32 in groups of four.
    pub groups: String,
    /// The link as a picture.
    pub picture: Picture,
}

/// A QR code as one path of an inline SVG.
#[derive(Default)]
pub struct Picture {
    /// Width and height in modules, with the quiet zone.
    pub size: usize,
    /// The dark modules.
    pub path: String,
}

impl Secret {
    /// Puts a secret into the forms in which it is handed over; `None` when it is none.
    pub fn of(secret: &[u8], login: &str) -> Option<Self> {
        let link = totp(secret, login)?.to_url().ok()?;
        Some(Self { groups: groups(&BASE32_NOPAD.encode(secret)), picture: picture(&link)?, link })
    }
}

fn totp(secret: &[u8], login: &str) -> Option<Totp> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_step_duration(30)
        .with_skew(1)
        .with_secret(secret)
        // A colon divides issuer and account in the link.
        .with_account_name(login.replace(':', "."))
        .with_issuer(Some(ISSUER))
        .build()
        .ok()
}

fn picture(link: &str) -> Option<Picture> {
    let code = QrCode::with_error_correction_level(link, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (at % width + QUIET, at / width + QUIET);
            // Writing to a text cannot fail.
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    Some(Picture { size: width + 2 * QUIET, path })
}

fn groups(letters: &str) -> String {
    let groups: Vec<&str> = (0..letters.len()).step_by(4).filter_map(|at| letters.get(at..at + 4)).collect();
    groups.join(" ")
}

/// A new shared secret.
pub fn new_secret(random: Randomness) -> [u8; SECRET] {
    random.bytes()
}

/// The step of time whose code this is; spaces and dashes in it are passed over. `None`: not a code of this moment. Whether
/// the step was used before is for the database to say.
pub fn step(secret: &[u8], typed: &str, now: jiff::Timestamp) -> Option<i64> {
    let digits: String = plain(typed);
    let is_code = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_digit());
    let seconds = u64::try_from(now.as_second()).ok()?;
    let step = totp(secret, "").filter(|_| is_code)?.check(&digits, seconds)?;
    i64::try_from(step).ok()
}

/// New recovery codes: 80 bits each, in four groups that can be read aloud.
pub fn new_codes(random: Randomness) -> Vec<String> {
    (0..CODES).map(|_| password::fresh(random)).collect()
}

/// The hash under which a recovery code is stored, however it was typed.
pub fn code_hash(keys: &Keyring, account: Uuid, typed: &str) -> [u8; 32] {
    keys.recovery(account, &plain(typed).to_lowercase())
}

fn plain(typed: &str) -> String {
    typed.chars().filter(|sign| !sign.is_whitespace() && !"-–".contains(*sign)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> jiff::Timestamp {
        jiff::Timestamp::from_second(second).unwrap()
    }

    /// The secret of RFC 6238's appendix B; its eight digits end in our six.
    #[test]
    fn the_examples_of_the_standard() {
        let secret = b"12345678901234567890";
        for (second, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")]
        {
            assert_eq!(step(secret, code, at(second)), Some(second / 30), "{second}");
            assert_eq!(step(b"12345678901234567891", code, at(second)), None);
        }
    }

    #[test]
    fn one_step_either_side_and_no_further() {
        let secret = b"12345678901234567890";
        let now = 1_111_111_109;
        for (late, fits) in [(-60, false), (-30, true), (0, true), (30, true), (60, false)] {
            let found = step(secret, "081804", at(now + late));
            assert_eq!(found, fits.then_some(now / 30), "{late}");
        }
    }

    #[test]
    fn codes_as_people_type_them() {
        let secret = b"12345678901234567890";
        for text in [" 287 082 ", "287082", "287-082", "2 8 7 0 8 2", "287\u{a0}082"] {
            assert_eq!(step(secret, text, at(59)), Some(1), "{text}");
        }
        for text in ["", "28708", "2870820", "+287082", "28708a", "٢٨٧٠٨٢"] {
            assert_eq!(step(secret, text, at(59)), None, "{text}");
        }
        let keys = Keyring::from_hex(&format!("01{}", "5a".repeat(31))).unwrap();
        let hash = |text| code_hash(&keys, Uuid::nil(), text);
        assert_eq!(hash("abcd-efgh-ijkl-mnop"), hash(" ABCD efgh IJKL–mnop "));
        assert_ne!(hash("abcd-efgh-ijkl-mnop"), hash("abcd-efgh-ijkl-mnoq"));
        assert_ne!(hash("abcd"), code_hash(&keys, Uuid::max(), "abcd"), "bound to the account");
    }

    #[test]
    fn a_secret_in_three_forms() {
        let secret = Secret::of(b"12345678901234567890", "liisa:x").unwrap();
        assert_eq!(secret.groups, "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert!(secret.link.starts_with("otpauth://totp/Suunta:liisa.x?"), "{}", secret.link);
        assert!(secret.link.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "{}", secret.link);
        assert!(secret.link.contains("issuer=Suunta"));
        assert!(Secret::of(b"short", "liisa").is_none());
        let picture = secret.picture;
        // The finder pattern of the upper left corner, behind the quiet zone.
        assert!((29..70).contains(&picture.size) && picture.path.starts_with("M4 4h1v1h-1zM5 4h1v1h-1z"));
    }

    #[test]
    fn recovery_codes_are_long_and_never_twice() {
        let codes = new_codes(Randomness);
        let distinct: std::collections::BTreeSet<_> = codes.iter().collect();
        assert_eq!((codes.len(), distinct.len()), (10, 10));
        assert!(codes.iter().all(|code| plain(code).len() * 5 >= 50));
    }
}
