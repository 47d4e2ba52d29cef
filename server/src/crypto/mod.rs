//! Keys for everything kept secret or carried signed: sealing (AEAD), blind index, private codes, fingerprints, cookies, tokens.
//!
//! One master key from outside the data folder; every use has its own sub-key by HKDF-SHA256. A sealed value names
//! its key and is bound to its place (table, column, row), so that a value moved elsewhere does not open.

mod code;
mod index;

use std::fmt;
use std::sync::Arc;

use axum_extra::extract::cookie;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use jiff::civil::Date;
use sha2::Sha256;
use uuid::Uuid;

use crate::clock::Randomness;

pub use code::{CodeError, PrivateCode};
pub use index::Token;

/// First byte of every sealed value: the form of the value.
const FORM: u8 = 1;
const KEY_ID: usize = 4;
const NONCE: usize = 24;
const HEAD: usize = 1 + KEY_ID + NONCE;

/// Where a sealed value is stored; the constants are in `store::place`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
}

/// Why a master key was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Not 64 hexadecimal digits.
    #[error("the key must be 64 hexadecimal digits (make one with `suunta key new FILE`)")]
    Form,
    /// All digits the same.
    #[error("the key is not random (make one with `suunta key new FILE`)")]
    Weak,
}

/// Why a sealed value did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Too short, or of a form this version does not know.
    #[error("not a sealed value")]
    Form,
    /// Sealed with a key this server does not have.
    #[error("sealed with another key")]
    UnknownKey,
    /// Changed, or moved here from another place.
    #[error("sealed value does not belong here")]
    Foreign,
}

/// The keys. Cheap to clone.
#[derive(Clone)]
pub struct Keyring(Arc<Keys>);

struct Keys {
    id: [u8; KEY_ID],
    seal: XChaCha20Poly1305,
    index: Hmac<Sha256>,
    code: Hmac<Sha256>,
    code_hash: Hmac<Sha256>,
    idempotency: Hmac<Sha256>,
    fingerprint: Hmac<Sha256>,
    day: Hmac<Sha256>,
    recovery: Hmac<Sha256>,
    subject: Hmac<Sha256>,
    kept: Hmac<Sha256>,
    carried: Hmac<Sha256>,
    cookie: cookie::Key,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring(…)")
    }
}

fn sub_key<const N: usize>(root: &Hkdf<Sha256>, use_for: &str) -> [u8; N] {
    let mut key = [0; N];
    // Fails only beyond 255 hashes of output; the longest key here is two.
    let done = root.expand(format!("suunta/1/{use_for}").as_bytes(), &mut key);
    debug_assert!(done.is_ok());
    key
}

fn mac(key: &[u8; 64]) -> Hmac<Sha256> {
    <Hmac<Sha256> as KeyInit>::new(key.into())
}

fn fed(keyed: &Hmac<Sha256>, parts: &[&[u8]]) -> Hmac<Sha256> {
    let mut mac = keyed.clone();
    for part in parts {
        // Length first: two lists of parts never run together into the same bytes.
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac
}

fn digest(keyed: &Hmac<Sha256>, parts: &[&[u8]]) -> [u8; 32] {
    fed(keyed, parts).finalize().into_bytes().into()
}

fn first_half(whole: [u8; 32]) -> [u8; 16] {
    let mut half = [0; 16];
    half.copy_from_slice(&whole[..16]);
    half
}

impl Keyring {
    /// Reads a master key of 64 hexadecimal digits; white space around it is allowed.
    ///
    /// # Errors
    /// See [`KeyError`].
    pub fn from_hex(text: &str) -> Result<Self, KeyError> {
        let master =
            data_encoding::HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).map_err(|_| KeyError::Form)?;
        if master.len() != 32 {
            return Err(KeyError::Form);
        }
        if master.iter().all(|byte| *byte == master[0]) {
            return Err(KeyError::Weak);
        }
        let root = Hkdf::<Sha256>::new(Some(b"suunta"), &master);
        Ok(Self(Arc::new(Keys {
            id: sub_key(&root, "key-id"),
            seal: XChaCha20Poly1305::new(&sub_key::<32>(&root, "seal").into()),
            index: mac(&sub_key(&root, "index")),
            code: mac(&sub_key(&root, "code")),
            code_hash: mac(&sub_key(&root, "code-hash")),
            idempotency: mac(&sub_key(&root, "idempotency")),
            fingerprint: mac(&sub_key(&root, "fingerprint")),
            day: mac(&sub_key(&root, "day")),
            recovery: mac(&sub_key(&root, "recovery")),
            subject: mac(&sub_key(&root, "subject")),
            kept: mac(&sub_key(&root, "kept")),
            carried: mac(&sub_key(&root, "carried")),
            cookie: cookie::Key::from(&sub_key::<64>(&root, "cookie")),
        })))
    }

    /// A new random master key as 64 hexadecimal digits.
    pub fn new_master(random: Randomness) -> String {
        data_encoding::HEXLOWER.encode(&random.bytes::<32>())
    }

    /// Seals a value for one place and row.
    pub fn seal(&self, place: Place, row: Uuid, plain: &[u8], random: Randomness) -> Vec<u8> {
        let nonce = random.bytes::<NONCE>();
        let payload = Payload { msg: plain, aad: &bound_to(place, row) };
        // XChaCha20-Poly1305 refuses only messages beyond 256 GB.
        let body = self.0.seal.encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        let mut sealed = Vec::with_capacity(HEAD + body.len());
        sealed.push(FORM);
        sealed.extend_from_slice(&self.0.id);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&body);
        sealed
    }

    /// Opens a sealed value that was read from this place and row.
    ///
    /// # Errors
    /// See [`SealError`].
    pub fn open(&self, place: Place, row: Uuid, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        if sealed.len() < HEAD || sealed[0] != FORM {
            return Err(SealError::Form);
        }
        if sealed[1..=KEY_ID] != self.0.id {
            return Err(SealError::UnknownKey);
        }
        let mut nonce = [0; NONCE];
        nonce.copy_from_slice(&sealed[1 + KEY_ID..HEAD]);
        let payload = Payload { msg: &sealed[HEAD..], aad: &bound_to(place, row) };
        self.0.seal.decrypt(&XNonce::from(nonce), payload).map_err(|_| SealError::Foreign)
    }

    /// Opens a sealed text.
    ///
    /// # Errors
    /// See [`SealError`].
    pub fn open_text(&self, place: Place, row: Uuid, sealed: &[u8]) -> Result<String, SealError> {
        String::from_utf8(self.open(place, row, sealed)?).map_err(|_| SealError::Form)
    }

    /// Hash under which an idempotency key is stored.
    pub fn idempotency(&self, key: &str) -> [u8; 32] {
        digest(&self.0.idempotency, &[key.as_bytes()])
    }

    /// Hash under which something is stored that a person saved on a site to go on elsewhere. `id` is what their browser
    /// derived from the code.
    pub fn kept_hash(&self, site: &str, id: &[u8; 32]) -> [u8; 32] {
        digest(&self.0.kept, &[site.as_bytes(), id])
    }

    /// Signature over what a browser carries from one page of a site to the next, for one purpose.
    pub fn sign(&self, purpose: &str, site: &str, carried: &[u8]) -> [u8; 32] {
        digest(&self.0.carried, &[purpose.as_bytes(), site.as_bytes(), carried])
    }

    /// Whether this is that signature. A wrong one takes as long as the right one.
    pub fn signed(&self, purpose: &str, site: &str, carried: &[u8], signature: &[u8]) -> bool {
        let parts = [purpose.as_bytes(), site.as_bytes(), carried];
        fed(&self.0.carried, &parts).verify_slice(signature).is_ok()
    }

    /// Keyed fingerprint of a submission's body; erased with the case.
    pub fn fingerprint(&self, body: &[u8]) -> [u8; 32] {
        digest(&self.0.fingerprint, &[body])
    }

    /// Hash under which an account's recovery code is stored; the same letters are another hash in another account.
    pub fn recovery(&self, account: Uuid, code: &str) -> [u8; 32] {
        digest(&self.0.recovery, &[account.as_bytes(), code.as_bytes()])
    }

    /// Hash under which an account of a provider is found: issuer and subject together.
    pub fn subject(&self, issuer: &str, subject: &str) -> [u8; 32] {
        digest(&self.0.subject, &[issuer.as_bytes(), subject.as_bytes()])
    }

    /// Key of the private cookies.
    pub fn cookie_key(&self) -> cookie::Key {
        self.0.cookie.clone()
    }

    /// An address under the key of the day, for rate limits: useless tomorrow.
    pub fn day(&self, day: Date, address: &str) -> [u8; 16] {
        first_half(digest(&self.0.day, &[day.to_string().as_bytes(), address.as_bytes()]))
    }
}

fn bound_to(place: Place, row: Uuid) -> Vec<u8> {
    let mut bound = Vec::with_capacity(place.table.len() + place.column.len() + 18);
    bound.extend_from_slice(place.table.as_bytes());
    bound.push(b'|');
    bound.extend_from_slice(row.as_bytes());
    bound.push(b'|');
    bound.extend_from_slice(place.column.as_bytes());
    bound
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Place = Place { table: "a", column: "b" };

    fn keys(digit: &str) -> Keyring {
        Keyring::from_hex(&format!("{digit}{}", "5a".repeat(31))).unwrap()
    }

    #[test]
    fn opens_only_where_it_was_sealed() {
        let keys = keys("01");
        let row = Uuid::from_u128(7);
        let sealed = keys.seal(HERE, row, "Äiti".as_bytes(), Randomness);
        assert_eq!(keys.open_text(HERE, row, &sealed).unwrap(), "Äiti");
        assert_eq!(keys.open(HERE, Uuid::from_u128(8), &sealed), Err(SealError::Foreign));
        assert_eq!(keys.open(Place { table: "c", ..HERE }, row, &sealed), Err(SealError::Foreign));
        assert_eq!(keys.open(Place { column: "c", ..HERE }, row, &sealed), Err(SealError::Foreign));
        for at in 0..sealed.len() {
            let mut bent = sealed.clone();
            bent[at] ^= 1;
            assert!(keys.open(HERE, row, &bent).is_err(), "byte {at}");
        }
        assert_eq!(keys.open(HERE, row, &sealed[..20]), Err(SealError::Form));
    }

    #[test]
    fn another_key_is_named_as_such() {
        let row = Uuid::from_u128(7);
        let sealed = keys("01").seal(HERE, row, b"x", Randomness);
        assert_eq!(keys("02").open(HERE, row, &sealed), Err(SealError::UnknownKey));
    }

    #[test]
    fn the_same_value_is_never_sealed_alike() {
        let keys = keys("01");
        let row = Uuid::from_u128(7);
        assert_ne!(keys.seal(HERE, row, b"x", Randomness), keys.seal(HERE, row, b"x", Randomness));
    }

    #[test]
    fn refuses_keys_that_are_not_keys() {
        assert_eq!(Keyring::from_hex("zz").unwrap_err(), KeyError::Form);
        assert_eq!(Keyring::from_hex(&"ab".repeat(31)).unwrap_err(), KeyError::Form);
        assert_eq!(Keyring::from_hex(&"00".repeat(32)).unwrap_err(), KeyError::Weak);
        assert!(Keyring::from_hex(&format!(" {}\n", Keyring::new_master(Randomness))).is_ok());
    }

    #[test]
    fn a_signature_holds_for_its_purpose_site_and_words_alone() {
        let one = keys("01");
        let signature = one.sign("answers", "oulu", b"words");
        assert!(one.signed("answers", "oulu", b"words", &signature));
        for (purpose, site, carried) in [
            ("other", "oulu", "words"),
            ("answers", "ii", "words"),
            ("answers", "oulu", "word"),
            ("answer", "soulu", "words"),
            ("answers", "ouluw", "ords"),
        ] {
            assert!(!one.signed(purpose, site, carried.as_bytes(), &signature), "{purpose} {site} {carried}");
        }
        assert!(!keys("02").signed("answers", "oulu", b"words", &signature));
        assert!(!one.signed("answers", "oulu", b"words", &signature[..16]), "half of it");
        assert!(!one.signed("answers", "oulu", b"words", b""));
    }

    #[test]
    fn days_do_not_join() {
        let keys = keys("01");
        let (one, two) = (jiff::civil::date(2026, 11, 23), jiff::civil::date(2026, 11, 24));
        assert_eq!(keys.day(one, "192.0.2.1"), keys.day(one, "192.0.2.1"));
        assert_ne!(keys.day(one, "192.0.2.1"), keys.day(two, "192.0.2.1"));
    }
}
