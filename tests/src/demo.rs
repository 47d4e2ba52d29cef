//! The demo: people who may sign in on this machine and nowhere else.

use anyhow::Result;

use crate::server::Home;

/// The password of every demo account. The server refuses demo accounts off loopback.
pub const PASSWORD: &str = "suunta-demo";

/// A demo account.
#[derive(Debug)]
pub struct Account {
    /// What is typed at sign-in.
    pub login: &'static str,
    /// Shown name.
    pub name: &'static str,
    /// Where the person works, for the list of sign-ins.
    pub place: &'static str,
    /// `counsellor` or `administrator`.
    pub role: &'static str,
    /// Queues the person belongs to.
    pub queues: &'static [&'static str],
}

/// Everybody.
pub const ACCOUNTS: &[Account] = &[];

/// Makes the accounts that are not there yet.
pub fn load(_home: &Home) -> Result<()> {
    Ok(())
}
