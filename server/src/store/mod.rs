//! The database: whole commands and reads, on SQLite and PostgreSQL alike. A write is one command with its audit and
//! outbox rows in one transaction; no transaction leaves this module.

pub mod place;
mod types;

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use crate::clock::{Clock, Randomness};
use crate::referrals::model::{Case, Channel, Outcome};

pub use types::*;

type Result<T> = std::result::Result<T, StoreError>;

fn unbuilt<T>() -> Result<T> {
    Err(StoreError::Broken("not built yet".into()))
}

/// The database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {}

macro_rules! signatures {
    ($($(#[$meta:meta])* fn $name:ident($($arg:ident: $type:ty),*) -> $out:ty;)+) => {
        #[allow(unused_variables, clippy::unused_async)]
        impl Store { $($(#[$meta])* pub async fn $name(&self, $($arg: $type),*) -> Result<$out> { unbuilt() })+ }
    };
}

impl Store {
    /// Opens the database (creating and migrating it). `sqlite:path` or `postgres://…`.
    #[allow(clippy::unused_async)]
    pub async fn open(url: &str, connections: u32, clock: Clock, random: Randomness) -> Result<Self> {
        let _ = (url, connections, clock, random);
        unbuilt()
    }
    /// Which database it is.
    pub fn kind(&self) -> Kind {
        Kind::Sqlite
    }
}

signatures! {
    /// Answers when reading and writing work.
    fn ready() -> ();
    /// Finishes what was accepted and closes every connection.
    fn close() -> ();

    // Commands on cases. `user` is who does it and must hold the case where only the holder may; `version` is the
    // version the user has seen; a stale one gives Conflict with the case as it is now.
    fn submit(new: NewCase) -> Submitted;
    fn claim(case: Uuid, user: Uuid, version: i64) -> Case;
    /// An administrator gives the case to a member of staff, whoever holds it.
    fn assign(case: Uuid, admin: Uuid, version: i64, to: Uuid) -> Case;
    fn release(case: Uuid, user: Uuid, version: i64) -> Case;
    /// An administrator puts a case back into its queue, whoever holds it.
    fn release_for(case: Uuid, admin: Uuid, version: i64) -> Case;
    fn contacted(case: Uuid, user: Uuid, version: i64, channel: Channel, next_action: Timestamp, text: Option<Text>) -> Case;
    fn no_answer(case: Uuid, user: Uuid, version: i64, channel: Channel, text: Option<Text>) -> Case;
    fn next_action(case: Uuid, user: Uuid, version: i64, at: Timestamp, text: Option<Text>) -> Case;
    /// What was agreed: shown to the person under their code.
    fn plan(case: Uuid, user: Uuid, version: i64, next_action: Timestamp, text: Text) -> Case;
    /// A note needs no version: it changes nothing and never conflicts.
    fn note(case: Uuid, user: Uuid, text: Text) -> ();
    /// By its holder, or by anybody while nobody holds it.
    fn move_to(case: Uuid, user: Uuid, version: i64, to: Destination, reason: Text) -> Case;
    fn close_case(case: Uuid, user: Uuid, version: i64, outcome: Outcome, follow_up: bool, text: Option<Text>) -> Case;
    fn contest(case: Uuid, reason: Text) -> Case;
    fn settle_contest(case: Uuid, admin: Uuid, version: i64, to: Option<Destination>, answer: Text) -> Case;
    fn correct(case: Uuid, correction: Correction) -> Case;
    fn report_outcome(case: Uuid, outcome: Outcome) -> Case;
    fn reissue_code(case: Uuid, user: Uuid, version: i64, new_hash: [u8; 32], identity_check: Text) -> Case;
    /// Writes into the audit that somebody has read a case's contact data.
    fn opened(case: Uuid, user: Uuid) -> ();
    /// Erases everything about the person.
    fn withdraw(case: Uuid, actor: Actor) -> ();
    /// Claims whose lease is over go back to their place; answers how many.
    fn lapse_leases() -> usize;
    /// Erases closed cases whose time is over; answers how many.
    fn expire(keep: &[Keep]) -> usize;
    /// Deletes ended sessions, sent mails, and keys of withdrawals older than a week.
    fn tidy() -> ();
    /// Makes erased bytes disappear from the files where the database leaves them lying.
    fn maintain() -> ();

    // Reads of cases.
    fn case(id: Uuid) -> Option<Case>;
    fn case_by_code(hash: [u8; 32]) -> Option<Case>;
    /// By case number as people say it: any case, spaces and dashes.
    fn case_by_number(number: &str, member: &[String]) -> Option<Case>;
    fn texts_of(case: Uuid) -> Option<CaseTexts>;
    /// The history, oldest first; notes are events of kind `Noted`.
    fn events(case: Uuid) -> Vec<Event>;
    /// Open cases of the member's queues, oldest deadline first.
    fn queue(queues: &[String], filter: &Filter, page: Page) -> Listing;
    /// Counts by queue; protected cases count for members of their queue only.
    fn queue_counts(queues: &[String], member: &[String]) -> BTreeMap<String, QueueCount>;
    /// Other open cases of the organisation with the same phone or e-mail, as far as the member may see them.
    fn same_person(case: Uuid, member: &[String]) -> Vec<Case>;
    /// Cases of the organisation on which all tokens are found, newest first, at most 50.
    fn search(org: &str, tokens: &[[u8; 16]], member: &[String]) -> Vec<Case>;
    /// Contested and overdue cases of the queues; protected ones for members of their queue only.
    fn top_of_desk(queues: &[String], member: &[String]) -> TopOfDesk;
    fn queue_states() -> QueueStates;
    fn set_queue_state(queue: &str, admin: Uuid, open: bool, reason: &str) -> ();

    // Staff.
    fn add_user(user: User, by: Actor) -> ();
    fn set_user(user: User, by: Actor) -> ();
    fn user_by_login(login: &str) -> Option<User>;
    fn user(id: Uuid) -> Option<User>;
    fn users() -> Vec<User>;
    fn memberships(user: Uuid) -> Vec<String>;
    fn all_memberships() -> Vec<(Uuid, String)>;
    fn set_memberships(user: Uuid, queues: Vec<String>, by: Actor) -> ();
    fn create_session(session: Session) -> ();
    /// The session and its user, unless it is over or the account is not active.
    fn session(token_hash: [u8; 32]) -> Option<(User, Session)>;
    /// Notes that the session is used; writes at most once a minute.
    fn touch_session(session: &Session, expires: Timestamp) -> ();
    fn end_session(token_hash: [u8; 32]) -> ();
    fn end_sessions(user: Uuid) -> ();
    /// An audit entry of its own: sign-ins and the like.
    fn record(actor: Actor, action: &'static str, subject: Option<Uuid>, result: &'static str) -> ();

    // Outbox.
    fn mails_due(limit: usize) -> Vec<Mail>;
    fn mail_sent(id: Uuid) -> ();
    /// `retry: None` parks it.
    fn mail_failed(id: Uuid, retry: Option<Timestamp>, error: &str) -> ();
    fn mails_parked() -> Vec<Mail>;
    /// Sends a parked mail again.
    fn mail_again(id: Uuid, admin: Uuid) -> ();

    // Audit and figures.
    /// Chains the entries written since; answers how many.
    fn seal_audit() -> usize;
    /// Walks the whole chain. `known`: a head kept elsewhere, which must still be part of it.
    fn verify_audit(known: Option<&AuditHead>) -> AuditReport;
    /// Entries about one case or account.
    fn audit_of(subject: Uuid) -> Vec<AuditRow>;
    fn count(row: CountRow) -> ();
}
