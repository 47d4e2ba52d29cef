//! Mail and webhooks leave through here: stored with the change that causes them, sent by workers, at least once.

mod hook;
mod hook_worker;
mod mail;
mod worker;

pub use hook::{CallError, Receiver, signature};
pub use hook_worker::{call_due, receivers, run as run_hook};
pub use mail::{MailError, Mailer};
pub use worker::{run, send_due};
