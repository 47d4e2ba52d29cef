//! One worker a webhook: a receiver that hangs or fails keeps nobody waiting but itself.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::hook::{CallError, Receiver};
use crate::outward::Lookup;
use crate::state::App;
use crate::store::{Call, StoreError};

/// Calls made to one receiver at once, each about another case.
const AT_ONCE: usize = 8;
/// Pause between two looks.
const PAUSE: Duration = Duration::from_secs(1);
/// After so many attempts a call is parked: with the waits below, after a little more than two days.
const ATTEMPTS: i64 = 19;
/// The first wait; each next one is twice as long.
const FIRST_WAIT: i64 = 15;
/// The longest wait.
const LONGEST_WAIT: i64 = 6 * 60 * 60;

/// The senders of all webhooks.
///
/// # Errors
/// The name of the first that leads where none may, and why.
pub fn receivers(app: &App, lookup: &Arc<dyn Lookup>) -> Result<Vec<Receiver>, (String, CallError)> {
    let one = |hook| Receiver::new(hook, lookup.clone()).map_err(|error| (hook.name.clone(), error));
    app.config.webhooks.iter().map(one).collect()
}

/// Makes the calls of one webhook until told to stop.
pub async fn run(app: App, receiver: Arc<Receiver>, stop: CancellationToken) {
    while !stop.is_cancelled() {
        match call_due(&app, &receiver).await {
            Ok(AT_ONCE..) => continue,
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, hook = receiver.name(), "outbox cannot be read"),
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(PAUSE) => {}
        }
    }
}

/// Makes the calls of one webhook that are due, some at once; answers how many were tried.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn call_due(app: &App, receiver: &Arc<Receiver>) -> Result<usize, StoreError> {
    let mut tried = JoinSet::new();
    for call in app.store.calls_due(receiver.name(), AT_ONCE).await? {
        let (app, receiver) = (app.clone(), receiver.clone());
        tried.spawn(async move { settle(&app, &receiver, &call).await });
    }
    let count = tried.len();
    for done in tried.join_all().await {
        done?;
    }
    Ok(count)
}

async fn settle(app: &App, receiver: &Receiver, call: &Call) -> Result<(), StoreError> {
    match receiver.send(call, app.clock.now()).await {
        Ok(()) => app.store.call_made(call.id).await,
        Err(error) => {
            tracing::warn!(call = %call.id, hook = receiver.name(), %error, attempts = call.attempts, "webhook not taken");
            let retry = (call.attempts < ATTEMPTS).then(|| later(app.clock.now(), call.attempts));
            app.store.call_failed(call.id, retry, &error.code()).await
        }
    }
}

/// After the first attempt 15 seconds, then 30, 60 …, at most six hours.
fn later(now: Timestamp, attempts: i64) -> Timestamp {
    let doubled = u32::try_from(attempts.clamp(1, 30) - 1).unwrap_or(0);
    let seconds = (FIRST_WAIT << doubled).min(LONGEST_WAIT);
    now.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        let seconds = |attempts| later(Timestamp::UNIX_EPOCH, attempts).as_second();
        assert_eq!(
            [seconds(1), seconds(2), seconds(6), seconds(11), seconds(90)],
            [15, 30, 480, 15_360, 21_600]
        );
        let whole: i64 = (1..ATTEMPTS).map(seconds).sum();
        assert!((2 * 86_400..3 * 86_400).contains(&whole), "{whole}");
    }
}
