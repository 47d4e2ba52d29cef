//! What the log says when signing in through the provider goes wrong. In a program of its own: whether a line is wanted at all
//! is remembered for the whole process, and other tests have no log.

#[path = "contract/support/mod.rs"]
mod support;

use std::io::{Result, Write};
use std::sync::{Arc, Mutex};

use crate::support::oidc::{Provider, at_provider, parameter, path, set_out, with_provider};
use axum::http::StatusCode;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.0.lock().expect("no panic").extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Lines {
    /// What was written since the last time.
    fn take(&self) -> String {
        let bytes = std::mem::take(&mut *self.0.lock().expect("no panic"));
        String::from_utf8(bytes).expect("text")
    }
}

/// Whatever goes wrong, the log says what to mend and holds nobody's name, code, state or token.
#[tokio::test]
async fn the_log_says_why_and_nothing_about_the_person() {
    let lines = Lines::default();
    let writer = lines.clone();
    tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).init();
    with_provider(Provider::start("inline"), "", "", async |desk, provider| {
        for (mode, said) in [
            ("altered", "the signature"),
            ("audience", "for somebody else"),
            ("expired", "expired"),
            ("issuer", "another issuer"),
        ] {
            provider.say(&format!("tokens {mode}"));
            let mut browser = desk.browser();
            let there = set_out(&mut browser, "").await;
            let back = at_provider(&there, "liisa").await;
            lines.take();
            browser.get(path(&back)).await;
            assert_eq!(browser.page.status, StatusCode::BAD_GATEWAY);
            let text = lines.take();
            assert!(text.contains(said), "{said}: {text}");
            let secrets = [parameter(&there, "state"), parameter(&there, "nonce"), parameter(&back, "code")];
            for secret in secrets.iter().map(String::as_str).chain(["liisa", "Liisa", "eyJ"]) {
                assert!(!text.contains(secret), "{secret}: {text}");
            }
        }
    })
    .await;
}
