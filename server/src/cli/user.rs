//! `suunta user …`: the first administrator, and help when nobody can sign in.

use std::io::{BufRead as _, IsTerminal as _};

use clap::{Subcommand, ValueEnum};

use super::{Failure, Settings, open};
use crate::auth::password;
use crate::clock::Randomness;
use crate::referrals::model::Role;
use crate::store::{Actor, User};

/// `suunta user …`
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Add an account. The password is read from standard input (one line) or from `SUUNTA_PASSWORD`.
    Add {
        #[command(flatten)]
        settings: Settings,
        /// Name to sign in with.
        login: String,
        /// Name shown to colleagues.
        #[arg(long)]
        name: String,
        /// What the account may do.
        #[arg(long, value_enum, default_value = "counsellor")]
        role: RoleName,
        /// Language of the desk: fi, sv or en.
        #[arg(long, default_value = "fi")]
        lang: String,
        /// A queue the person works in; may be given several times.
        #[arg(long)]
        queue: Vec<String>,
        /// A demo account: refused off loopback.
        #[arg(long)]
        demo: bool,
    },
    /// Give an account a new password (read as for `add`) and end its sessions.
    Password {
        #[command(flatten)]
        settings: Settings,
        /// Name to sign in with.
        login: String,
    },
    /// Take the second step of signing in away from an account (phone and recovery codes are lost) and end its sessions.
    SecondOff {
        #[command(flatten)]
        settings: Settings,
        /// Name to sign in with.
        login: String,
    },
    /// List the accounts.
    List(Settings),
}

/// Roles as typed on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum RoleName {
    /// Works the queues they belong to.
    Counsellor,
    /// Also looks after those queues.
    Lead,
    /// Sees figures and no case, answers feedback on the service.
    Coordinator,
    /// Also manages accounts, memberships and queues.
    Administrator,
}

impl From<RoleName> for Role {
    fn from(role: RoleName) -> Self {
        match role {
            RoleName::Counsellor => Self::Counsellor,
            RoleName::Lead => Self::Lead,
            RoleName::Coordinator => Self::Coordinator,
            RoleName::Administrator => Self::Administrator,
        }
    }
}

/// Runs `suunta user …`.
pub async fn run(command: UserCommand) -> Result<(), Failure> {
    match command {
        UserCommand::Add { settings, login, name, role, lang, queue, demo } => {
            let app = open::app(&settings).await?;
            let known: Vec<&str> =
                app.sites.values().flat_map(|s| s.queues.iter().map(|q| q.id.as_str())).collect();
            if let Some(unknown) = queue.iter().find(|id| !known.contains(&id.as_str())) {
                return Err(Failure(format!(
                    "there is no queue \"{unknown}\"; the queues are: {}",
                    known.join(", ")
                )));
            }
            if app.store.user_by_login(&login).await?.is_some() {
                return Err(Failure(format!("there is an account \"{login}\" already")));
            }
            let password_hash = new_hash().await?;
            let id = app.random.id(&app.clock);
            let user = User {
                id,
                login: login.clone(),
                display: name,
                password_hash,
                role: role.into(),
                lang,
                demo,
                active: true,
            };
            app.store.add_user(user, Actor::System).await?;
            if !queue.is_empty() {
                app.store.set_memberships(id, queue, Actor::System).await?;
            }
            app.store.close().await;
            println!("Account \"{login}\" added.");
        }
        UserCommand::Password { settings, login } => {
            let app = open::app(&settings).await?;
            let user = app.store.user_by_login(&login).await?;
            let mut user = user.ok_or_else(|| Failure(format!("there is no account \"{login}\"")))?;
            if !user.is_local() {
                return Err(Failure(format!(
                    "account \"{login}\" signs in through the provider and has no password"
                )));
            }
            user.password_hash = new_hash().await?;
            let id = user.id;
            app.store.set_user(user, Actor::System).await?;
            app.store.end_sessions(id).await?;
            app.store.close().await;
            println!("Account \"{login}\" has a new password; its sessions are ended.");
        }
        UserCommand::SecondOff { settings, login } => {
            let app = open::app(&settings).await?;
            let user = app.store.user_by_login(&login).await?;
            let user = user.ok_or_else(|| Failure(format!("there is no account \"{login}\"")))?;
            let taken = app.store.take_second_step(user.id, Actor::System).await?;
            app.store.close().await;
            if taken {
                println!("Account \"{login}\" signs in with its password alone now; its sessions are ended.");
            } else {
                println!("Account \"{login}\" has no second step.");
            }
        }
        UserCommand::List(settings) => {
            let app = open::app(&settings).await?;
            for user in app.store.users().await? {
                let queues = app.store.memberships(user.id).await?.join(", ");
                let state = if user.active { "" } else { " (disabled)" };
                println!("{}\t{}\t{}{state}\t{queues}", user.login, user.role.name(), user.display);
            }
        }
    }
    Ok(())
}

async fn new_hash() -> Result<String, Failure> {
    let typed = if let Ok(password) = std::env::var("SUUNTA_PASSWORD") {
        password
    } else {
        if std::io::stdin().is_terminal() {
            eprintln!("Password (at least {} characters), then Enter:", password::MIN_CHARS);
        }
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line)?;
        line.trim_end_matches(['\r', '\n']).to_owned()
    };
    if typed.chars().count() < password::MIN_CHARS {
        return Err(Failure(format!("the password must have at least {} characters", password::MIN_CHARS)));
    }
    Ok(password::hash(typed, Randomness).await?)
}
