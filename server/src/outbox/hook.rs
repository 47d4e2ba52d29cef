//! Webhooks: how they are signed and sent. What a receiver has to know stands in `server/WEBHOOKS.md`.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use reqwest::redirect::Policy;
use reqwest::{Url, header};
use rustls::crypto::ring;
use sha2::Sha256;

use crate::config::webhooks::Webhook;
use crate::outward::{Guard, Lookup, Refused};
use crate::store::Call;

const CONNECT: Duration = Duration::from_secs(3);
const WHOLE: Duration = Duration::from_secs(10);

/// Why a call was not taken: nothing of the address, of the body or of the answer's text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// It leads where no webhook may lead.
    #[error("not sent: {0}")]
    Refused(#[from] Refused),
    /// An answer that is not a yes; a redirect is none either.
    #[error("the receiver answered {0}")]
    Answer(u16),
    /// Nothing came in time.
    #[error("no answer in time")]
    Late,
    /// No connection, or no TLS.
    #[error("no connection")]
    Connection,
}

impl CallError {
    /// As it is stored: the desk says it in the reader's language.
    pub fn code(&self) -> String {
        match self {
            Self::Refused(_) => "address".to_owned(),
            Self::Answer(status) => format!("answer-{status}"),
            Self::Late => "late".to_owned(),
            Self::Connection => "connection".to_owned(),
        }
    }
}

/// Sends the calls of one webhook.
pub struct Receiver {
    name: String,
    url: Url,
    secret: String,
    http: reqwest::Client,
}

impl Receiver {
    /// The sender of a webhook. `lookup` finds the addresses of names.
    ///
    /// # Errors
    /// When its address leads where none may, or no client can be made.
    pub fn new(hook: &Webhook, lookup: Arc<dyn Lookup>) -> Result<Self, CallError> {
        let url = hook.parsed().map_err(|_| CallError::Connection)?;
        let rule = hook.rule();
        let host = url.host_str().unwrap_or_default();
        rule.check(&url)?;
        // Says no when there is one already, which is as good.
        let _ = ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .redirect(Policy::none())
            .https_only(!rule.loopback)
            // Whatever the environment says: through a proxy nobody could look at the address.
            .no_proxy()
            .dns_resolver(Arc::new(Guard::new(host, rule, lookup)))
            // Each call over a connection of its own: its address is looked at every time, and none is lost to a
            // receiver that closes a kept connection just then.
            .pool_max_idle_per_host(0)
            .connect_timeout(CONNECT)
            .timeout(WHOLE)
            .user_agent("Suunta")
            .build()
            .map_err(|_| CallError::Connection)?;
        Ok(Self { name: hook.name.clone(), url, secret: hook.secret.clone().unwrap_or_default(), http })
    }

    /// The webhook's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Makes one call.
    ///
    /// # Errors
    /// Why it was not taken.
    pub async fn send(&self, call: &Call, now: Timestamp) -> Result<(), CallError> {
        let answer = self
            .http
            .post(self.url.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header("Suunta-Id", call.id.to_string())
            .header("Suunta-Signature", signature(&self.secret, now, &call.body))
            .body(call.body.clone())
            .send()
            .await;
        match answer {
            // The answer's text is not read.
            Ok(answer) if answer.status().is_success() => Ok(()),
            Ok(answer) => Err(CallError::Answer(answer.status().as_u16())),
            Err(error) => Err(reason(&error)),
        }
    }
}

fn reason(error: &reqwest::Error) -> CallError {
    let mut cause: Option<&dyn Error> = Some(error);
    while let Some(one) = cause {
        if let Some(refused) = one.downcast_ref::<Refused>() {
            return CallError::Refused(*refused);
        }
        cause = one.source();
    }
    if error.is_timeout() { CallError::Late } else { CallError::Connection }
}

/// What stands in `Suunta-Signature`.
pub fn signature(secret: &str, now: Timestamp, body: &str) -> String {
    let time = now.as_second();
    // Every length of key is one that HMAC takes.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(format!("{time}.{body}").as_bytes());
    format!("t={time},v1={}", HEXLOWER.encode(&mac.finalize().into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The figures that a receiver's author checks their own code with.
    #[test]
    fn the_documented_example_is_right() {
        let text = include_str!("../../WEBHOOKS.md");
        let of = |name: &str| {
            let rest = text.split_once(&format!("\n{name}: ")).map_or("", |(_, rest)| rest);
            rest.lines().next().unwrap_or_default().to_owned()
        };
        let now = Timestamp::from_second(of("Time").parse().unwrap()).unwrap();
        let body = of("Body");
        assert!(body.starts_with('{') && body.ends_with('}'), "{body}");
        assert_eq!(signature(&of("Secret"), now, &body), of("Suunta-Signature"));
        assert!(body.contains(&format!("\"id\":\"{}\"", of("Suunta-Id"))));
        // Another time, another body, another secret: another signature.
        let later = Timestamp::from_second(now.as_second() + 1).unwrap();
        assert_ne!(
            signature(&of("Secret"), later, &body).split(',').nth(1),
            of("Suunta-Signature").split(',').nth(1)
        );
        assert_ne!(signature("x", now, &body), of("Suunta-Signature"));
    }
}
