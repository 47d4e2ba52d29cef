//! The worker: takes what is due, sends it, and notes what became of it. A mail that keeps failing waits longer each
//! time and is parked in the end, where an administrator sees it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{MailError, Mailer};
use crate::config::site::pick;
use crate::events::own_page;
use crate::events::places::Stand;
use crate::i18n::Words;
use crate::state::App;
use crate::store::{Mail, StoreError, place};

/// Mails taken at once.
const BATCH: usize = 20;
/// Pause between two looks.
const PAUSE: Duration = Duration::from_secs(2);
/// After this many attempts a mail is parked: with the waits below, after about two days.
const ATTEMPTS: i64 = 12;

/// Sends what is due until told to stop.
pub async fn run(app: App, mailer: Mailer, stop: CancellationToken) {
    while !stop.is_cancelled() {
        match send_due(&app, &mailer).await {
            Ok(BATCH..) => continue,
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "outbox cannot be read"),
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(PAUSE) => {}
        }
    }
}

/// Sends one batch; answers how many were tried.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn send_due(app: &App, mailer: &Mailer) -> Result<usize, StoreError> {
    let due = app.store.mails_due(BATCH).await?;
    let tried = due.len();
    for mail in due {
        let result = send(app, mailer, &mail).await;
        match result {
            Ok(()) => app.store.mail_sent(mail.id).await?,
            Err(error) => {
                tracing::warn!(mail = %mail.id, %error, attempts = mail.attempts + 1, "mail not sent");
                let retry = (error == MailError::Later && mail.attempts + 1 < ATTEMPTS)
                    .then(|| later(app.clock.now(), mail.attempts));
                app.store.mail_failed(mail.id, retry, &error.to_string()).await?;
            }
        }
    }
    Ok(tried)
}

async fn send(app: &App, mailer: &Mailer, mail: &Mail) -> Result<(), MailError> {
    let home = &app.config.server.public_url;
    let words = app.texts.words(&mail.lang);
    let mut gaps = Vec::new();
    let (place, row, url) = match (mail.case, mail.user, mail.sign_up) {
        (Some(case), _, _) => (place::MAIL, case, format!("{home}/status?lang={}", mail.lang)),
        (None, Some(user), _) => (place::STAFF_MAIL, user, format!("{home}/desk")),
        (None, None, Some(sign_up)) => {
            gaps = about_event(app, words, sign_up).await?;
            (place::SIGN_UP_MAIL, sign_up, own_page(&app.config, &app.keys, sign_up))
        }
        (None, None, None) => return Err(MailError::Address),
    };
    let address = app.keys.open_text(place, row, &mail.address).map_err(|_| MailError::Address)?;
    let mut all = vec![("url", url.as_str())];
    all.extend(gaps.iter().map(|(name, value)| (*name, value.as_str())));
    mailer.send(mail.id, mail.kind.name(), &address, words, &all).await
}

/// What a mail about an event says of it: what everybody can read on the city's pages, and until when a place is kept.
async fn about_event(
    app: &App,
    words: &Words,
    sign_up: Uuid,
) -> Result<Vec<(&'static str, String)>, MailError> {
    let later = |_: StoreError| MailError::Later;
    let sign_up = app.store.signed_up(sign_up).await.map_err(later)?.ok_or(MailError::Address)?;
    let event = app.store.occasion(sign_up.event).await.map_err(later)?.ok_or(MailError::Address)?;
    let until = if let Stand::Offered(until) = sign_up.stand { until } else { event.plan.closes };
    Ok(vec![
        ("title", pick(&event.plan.title, &words.lang).to_owned()),
        ("time", words.time(event.plan.begins)),
        ("until", words.time(until)),
    ])
}

/// 1, 2, 4 … minutes, at most 12 hours.
fn later(now: Timestamp, attempts: i64) -> Timestamp {
    let minutes = 1_i64.checked_shl(u32::try_from(attempts.clamp(0, 20)).unwrap_or(20)).unwrap_or(i64::MAX);
    now.saturating_add(SignedDuration::from_mins(minutes.min(12 * 60))).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        let now = Timestamp::UNIX_EPOCH;
        let minutes = |attempts| later(now, attempts).as_second() / 60;
        assert_eq!([minutes(0), minutes(1), minutes(5), minutes(40)], [1, 2, 32, 720]);
    }
}
