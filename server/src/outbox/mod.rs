//! Mail leaves through here: stored with the change that causes it, sent by a worker, at least once.

mod mail;
mod worker;

pub use mail::{MailError, Mailer};
pub use worker::{run, send_due};
