//! What must happen without anybody asking: people are told, claims lapse, cases of absent people are handed over, old cases
//! are erased, the audit is sealed.
//!
//! Each job is safe to run at any time, twice, or late: after downtime the first round catches up.

pub mod digest;
pub mod head;
pub mod phases;
pub mod steps;
pub mod told;

use std::time::Duration;

use jiff::{ToSpan, Zoned};
use tokio_util::sync::CancellationToken;

use crate::embed::local;
use crate::i18n::helsinki;
use crate::state::App;
use crate::store::{Keep, StoreError};

/// The audit is sealed within a second.
const SEAL_EVERY: Duration = Duration::from_millis(500);
/// Rounds of sealing between two rounds of telling people.
const TELL_EVERY: u32 = 4;
/// Rounds of sealing between two rounds of the slower jobs.
const SLOW_EVERY: u32 = 60;

/// Runs the jobs until told to stop.
pub async fn run(app: App, stop: CancellationToken) {
    let mut round = 0_u32;
    while !stop.is_cancelled() {
        if round.is_multiple_of(SLOW_EVERY)
            && let Err(error) = local::refresh(&app).await
        {
            tracing::warn!(%error, "imported demand was not looked for, next round tries again");
        }
        if round.is_multiple_of(SLOW_EVERY)
            && let Err(error) = slow(&app).await
        {
            tracing::warn!(%error, "upkeep failed, next round tries again");
        }
        if round.is_multiple_of(TELL_EVERY)
            && let Err(error) = told::tell(&app).await
        {
            tracing::warn!(%error, "not everybody was told, next round tries again");
        }
        if round.is_multiple_of(TELL_EVERY)
            && let Err(error) = app.store.tell_late().await
        {
            tracing::warn!(%error, "webhooks were not told of late tasks, next round tries again");
        }
        if round.is_multiple_of(TELL_EVERY)
            && let Err(error) = steps::tell(&app).await
        {
            tracing::warn!(%error, "not everybody was told of steps, next round tries again");
        }
        if round.is_multiple_of(TELL_EVERY)
            && let Err(error) = phases::tell(&app).await
        {
            tracing::warn!(%error, "not everybody was told of a phase, next round tries again");
        }
        if round.is_multiple_of(TELL_EVERY)
            && let Err(error) = app.store.look_after_events().await
        {
            tracing::warn!(%error, "not everybody was told of events, next round tries again");
        }
        if let Err(error) = app.store.seal_audit().await {
            tracing::warn!(%error, "audit not sealed, next round tries again");
        }
        round = round.wrapping_add(1);
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(SEAL_EVERY) => {}
        }
    }
}

/// Claims that lapsed, cases whose time is over, ended sessions.
///
/// # Errors
/// When the store cannot be written.
pub async fn slow(app: &App) -> Result<(), StoreError> {
    let lapsed = told::lapse(app).await?;
    let handed_over = told::hand_over(app).await?;
    let erased = app.store.expire(&keep(app)).await?;
    digest::write(app).await?;
    head::write(app).await?;
    app.store.tidy().await?;
    app.limits.tidy();
    if lapsed + handed_over + erased > 0 {
        tracing::info!(lapsed, handed_over, erased, "upkeep");
    }
    Ok(())
}

/// How long each site keeps closed cases, counted back from now in whole calendar months.
pub fn keep(app: &App) -> Vec<Keep> {
    let now = Zoned::new(app.clock.now(), helsinki());
    let before = |months: u8| now.saturating_sub(i64::from(months).months()).timestamp();
    app.sites
        .values()
        .map(|site| Keep {
            site: site.id.clone(),
            closed_before: before(site.keep_months),
            follow_up_closed_before: before(site.keep_months_follow_up),
        })
        .collect()
}
