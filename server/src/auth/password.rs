//! Passwords: Argon2id, computed off the async threads, with equal work for known and unknown users.

use std::sync::OnceLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use data_encoding::BASE32_NOPAD;
use tokio::sync::Semaphore;

use crate::clock::Randomness;

/// Shortest password a person may choose. Length is the only rule: composition rules make passwords worse.
pub const MIN_CHARS: usize = 12;
/// Longest password accepted, so that hashing cannot be made slow from outside.
pub const MAX_CHARS: usize = 200;

/// Memory in KiB, passes, lanes: the first recommendation of OWASP's password storage cheat sheet for Argon2id.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;

/// At most this many hashes at once: each takes 19 MiB, and sign-in must not take the cores from everything else.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Hashing failed; the reason is in the log, never on a page.
#[derive(Debug, thiserror::Error)]
#[error("the password could not be hashed: {0}")]
pub struct PasswordError(String);

fn argon() -> Result<Argon2<'static>, PasswordError> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).map_err(|e| PasswordError(e.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The PHC string to store. Blocks for some ten milliseconds: for the command line; handlers use [`hash`].
///
/// # Errors
/// [`PasswordError`] when Argon2 refuses.
pub fn hash_blocking(password: &str, random: Randomness) -> Result<String, PasswordError> {
    let salt: [u8; 16] = random.bytes();
    let hash: PasswordHash = argon()?
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map_err(|e| PasswordError(e.to_string()))?;
    Ok(hash.to_string())
}

/// The PHC string to store.
///
/// # Errors
/// [`PasswordError`] when Argon2 refuses or the server is stopping.
pub async fn hash(password: String, random: Randomness) -> Result<String, PasswordError> {
    let _permit = AT_ONCE.acquire().await.map_err(|e| PasswordError(e.to_string()))?;
    tokio::task::spawn_blocking(move || hash_blocking(&password, random))
        .await
        .map_err(|e| PasswordError(e.to_string()))?
}

/// Does the password fit? `None`: there is no such user, and the same work is done against a hash nobody has.
pub async fn verify(password: String, stored: Option<String>) -> bool {
    let Ok(_permit) = AT_ONCE.acquire().await else { return false };
    tokio::task::spawn_blocking(move || {
        let known = stored.is_some();
        let hash = stored.unwrap_or_else(|| nobody().to_owned());
        fits(&password, &hash) && known
    })
    .await
    .unwrap_or(false)
}

fn fits(password: &str, stored: &str) -> bool {
    let Ok(hash) = PasswordHash::new(stored) else { return false };
    argon().is_ok_and(|argon| argon.verify_password(password.as_bytes(), &hash).is_ok())
}

/// A hash with the parameters of every other one; made once, from a password nobody can type.
fn nobody() -> &'static str {
    static NOBODY: OnceLock<String> = OnceLock::new();
    NOBODY.get_or_init(|| hash_blocking(&fresh(Randomness), Randomness).unwrap_or_default())
}

/// A new password to hand to a colleague: 80 random bits in four groups that can be read aloud.
pub fn fresh(random: Randomness) -> String {
    let letters = BASE32_NOPAD.encode(&random.bytes::<10>()).to_lowercase();
    let groups: Vec<&str> = (0..4).filter_map(|n| letters.get(n * 4..n * 4 + 4)).collect();
    groups.join("-")
}

/// Is this a password a person may choose?
pub fn acceptable(password: &str) -> bool {
    (MIN_CHARS..=MAX_CHARS).contains(&password.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_fits_its_own_hash_only() {
        let stored = hash("correct horse battery".to_owned(), Randomness).await.expect("hash");
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert!(verify("correct horse battery".to_owned(), Some(stored.clone())).await);
        assert!(!verify("correct horse batterz".to_owned(), Some(stored)).await);
    }

    #[tokio::test]
    async fn nobody_has_no_password() {
        assert!(!verify(String::new(), None).await);
        assert!(!verify("anything at all".to_owned(), Some("not a hash".to_owned())).await);
        assert_eq!(nobody().split('$').nth(3), Some("m=19456,t=2,p=1"), "equal work needs equal parameters");
    }

    #[test]
    fn a_fresh_password_is_acceptable_and_never_twice() {
        let (a, b) = (fresh(Randomness), fresh(Randomness));
        assert_eq!(a.len(), 19);
        assert!(acceptable(&a) && acceptable(&b) && a != b);
        assert!(!acceptable("eleven char") && !acceptable(&"x".repeat(201)));
    }
}
