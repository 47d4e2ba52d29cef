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
    /// What the person may do.
    pub role: &'static str,
    /// Queues the person belongs to; the one without any is the administrator of everything.
    pub queues: &'static [&'static str],
}

/// Everybody: employment services of two cities, a vocational college, a digital coaching point, a wellbeing county.
pub const ACCOUNTS: &[Account] = &[
    Account {
        login: "oulu",
        name: "Outi Ohjaaja",
        place: "Oulu employment services: guidance, language",
        role: "counsellor",
        queues: &["oulu-guidance", "oulu-language"],
    },
    Account {
        login: "opisto",
        name: "Kaarina Koulu",
        place: "vocational college",
        role: "counsellor",
        queues: &["oulu-training", "rovaniemi-training"],
    },
    Account {
        login: "digi",
        name: "Daniel Digi",
        place: "digital coaching point",
        role: "counsellor",
        queues: &["oulu-digital", "rovaniemi-digital"],
    },
    Account {
        login: "tuki",
        name: "Tuula Tuki",
        place: "work ability and support",
        role: "counsellor",
        queues: &["oulu-support", "rovaniemi-support"],
    },
    Account {
        login: "suoja",
        name: "Sirpa Suoja",
        place: "Oulu, protected details",
        role: "counsellor",
        queues: &["oulu-protected"],
    },
    Account {
        login: "rovaniemi",
        name: "Riitta Rautio",
        place: "Rovaniemi employment services: guidance, language, protected details",
        role: "counsellor",
        queues: &["rovaniemi-guidance", "rovaniemi-language", "rovaniemi-protected"],
    },
    Account {
        login: "vastaava",
        name: "Venla Vastaava",
        place: "Oulu, leads guidance, language and protected details",
        role: "lead",
        queues: &["oulu-guidance", "oulu-language", "oulu-protected"],
    },
    Account {
        login: "luvut",
        name: "Leo Luvut",
        place: "Oulu, coordinator: figures only",
        role: "coordinator",
        queues: &["oulu-guidance", "oulu-training", "oulu-digital", "oulu-support"],
    },
    Account {
        login: "admin",
        name: "Aila Asema",
        place: "administrator",
        role: "administrator",
        queues: &[],
    },
];

/// Makes the accounts that are not there yet.
pub fn load(home: &Home) -> Result<()> {
    let listed = home.run(&["user", "list"], &[])?;
    let there: Vec<&str> = listed.lines().filter_map(|line| line.split('\t').next()).collect();
    for account in ACCOUNTS.iter().filter(|account| !there.contains(&account.login)) {
        let mut command = home.command(&["user", "add"]);
        command.env("SUUNTA_PASSWORD", PASSWORD).args(["--demo", "--name", account.name]);
        command.args(["--role", account.role]);
        for queue in account.queues {
            command.args(["--queue", queue]);
        }
        finish(command.arg(account.login)).with_context(|| format!("account {}", account.login))?;
    }
    Ok(())
}
