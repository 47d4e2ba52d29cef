//! The demo: people who may sign in on this machine and nowhere else.

use anyhow::{Context, Result};

use crate::process::finish;
use crate::server::Home;

/// The password of every demo account. The server refuses demo accounts off loopback.
pub const PASSWORD: &str = "suunta-esittely";

/// A demo account.
#[derive(Debug)]
pub struct Account {
    /// What is typed at sign-in.
    pub login: &'static str,
    /// Shown name.
    pub name: &'static str,
    /// Where the person works, for the list of sign-ins.
    pub place: &'static str,
    /// Queues the person belongs to; the one without any is the administrator.
    pub queues: &'static [&'static str],
}

/// Everybody: employment services of two cities, a vocational college, a digital coaching point, a wellbeing county.
pub const ACCOUNTS: &[Account] = &[
    Account {
        login: "oulu",
        name: "Outi Ohjaaja",
        place: "Oulu employment services: guidance, language",
        queues: &["oulu-guidance", "oulu-language"],
    },
    Account {
        login: "opisto",
        name: "Kaarina Koulu",
        place: "vocational college",
        queues: &["oulu-training", "rovaniemi-training"],
    },
    Account {
        login: "digi",
        name: "Daniel Digi",
        place: "digital coaching point",
        queues: &["oulu-digital", "rovaniemi-digital"],
    },
    Account {
        login: "tuki",
        name: "Tuula Tuki",
        place: "work ability and support",
        queues: &["oulu-support", "rovaniemi-support"],
    },
    Account {
        login: "suoja",
        name: "Sirpa Suoja",
        place: "Oulu, protected details",
        queues: &["oulu-protected"],
    },
    Account {
        login: "rovaniemi",
        name: "Riitta Rautio",
        place: "Rovaniemi employment services: guidance, language, protected details",
        queues: &["rovaniemi-guidance", "rovaniemi-language", "rovaniemi-protected"],
    },
    Account { login: "admin", name: "Aila Asema", place: "administrator", queues: &[] },
];

/// Makes the accounts that are not there yet.
pub fn load(home: &Home) -> Result<()> {
    let listed = home.run(&["user", "list"], &[])?;
    let there: Vec<&str> = listed.lines().filter_map(|line| line.split('\t').next()).collect();
    for account in ACCOUNTS.iter().filter(|account| !there.contains(&account.login)) {
        let mut command = home.command(&["user", "add"]);
        command.env("SUUNTA_PASSWORD", PASSWORD).args(["--demo", "--name", account.name]);
        if account.queues.is_empty() {
            command.args(["--role", "administrator"]);
        }
        for queue in account.queues {
            command.args(["--queue", queue]);
        }
        finish(command.arg(account.login)).with_context(|| format!("account {}", account.login))?;
    }
    Ok(())
}
