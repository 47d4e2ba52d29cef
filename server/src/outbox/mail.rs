//! Mails: built from `locales`, free of content, sent by SMTP.

use std::net::ToSocketAddrs;
use std::time::Duration;

use lettre::message::{Mailbox, header::ContentType};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use uuid::Uuid;

use crate::config::Mail;
use crate::i18n::Words;

/// Why a mail could not be sent, without the address and without the server's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// The address cannot be written to; trying again does not help.
    #[error("address not usable")]
    Address,
    /// The server refused it for good.
    #[error("refused for good")]
    Refused,
    /// Not now: network, or the server asks to try later.
    #[error("not now")]
    Later,
    /// `[mail]` cannot be used as written.
    #[error("mail settings not usable: {0}")]
    Settings(&'static str),
}

/// Sends mails.
pub struct Mailer {
    smtp: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    /// The mailer of `[mail]`, or `None` when no host is given.
    ///
    /// # Errors
    /// [`MailError::Settings`] with the reason.
    pub fn from_config(mail: &Mail) -> Result<Option<Self>, MailError> {
        let Some(host) = &mail.host else { return Ok(None) };
        let from = mail.from.as_deref().ok_or(MailError::Settings("from is missing"))?;
        let from = from.parse().map_err(|_| MailError::Settings("from is not an address"))?;
        type Smtp = AsyncSmtpTransport<Tokio1Executor>;
        let mut builder = match mail.security.as_deref().unwrap_or("starttls") {
            "starttls" => {
                Smtp::starttls_relay(host).map_err(|_| MailError::Settings("host is not usable"))?
            }
            "tls" => Smtp::relay(host).map_err(|_| MailError::Settings("host is not usable"))?,
            "none" if is_loopback(host) => Smtp::builder_dangerous(host.as_str()),
            "none" => return Err(MailError::Settings("security = \"none\" is for loopback only")),
            _ => return Err(MailError::Settings("security is starttls, tls or none")),
        };
        if let Some(port) = mail.port {
            builder = builder.port(port);
        }
        if let (Some(user), Some(password)) = (&mail.user, &mail.password) {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Some(Self { smtp: builder.timeout(Some(Duration::from_secs(20))).build(), from }))
    }

    /// Sends one mail. The message id is made from the outbox row's id: a mail that is sent again after a crash
    /// carries the same id, and the receiver can drop it.
    ///
    /// # Errors
    /// See [`MailError`].
    pub async fn send(
        &self,
        id: Uuid,
        kind: &str,
        to: &str,
        words: &Words,
        gaps: &[(&str, &str)],
    ) -> Result<(), MailError> {
        let to: Mailbox = to.parse().map_err(|_| MailError::Address)?;
        let domain = self.from.email.domain();
        let message = Message::builder()
            .message_id(Some(format!("<{id}@{domain}>")))
            .from(self.from.clone())
            .to(to)
            .subject(words.t(&format!("mail-{kind}-subject")))
            .header(ContentType::TEXT_PLAIN)
            .body(words.with(&format!("mail-{kind}-body"), gaps))
            .map_err(|_| MailError::Address)?;
        match self.smtp.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(MailError::Refused),
            Err(_) => Err(MailError::Later),
        }
    }
}

fn is_loopback(host: &str) -> bool {
    (host, 0).to_socket_addrs().is_ok_and(|mut all| all.all(|address| address.ip().is_loopback()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(host: &str, security: &str) -> Mail {
        Mail {
            host: Some(host.into()),
            security: Some(security.into()),
            from: Some("Suunta <suunta@example.org>".into()),
            ..Mail::default()
        }
    }

    #[test]
    fn without_a_host_nothing_is_sent() {
        assert!(matches!(Mailer::from_config(&Mail::default()), Ok(None)));
    }

    #[tokio::test]
    async fn unprotected_mail_stays_on_this_machine() {
        assert!(matches!(Mailer::from_config(&settings("127.0.0.1", "none")), Ok(Some(_))));
        assert!(matches!(Mailer::from_config(&settings("192.0.2.1", "none")), Err(MailError::Settings(_))));
        assert!(matches!(Mailer::from_config(&settings("127.0.0.1", "maybe")), Err(MailError::Settings(_))));
    }
}
