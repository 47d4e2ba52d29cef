//! Once a day the head of the audit goes to a folder outside the database, by whichever server comes first.

use std::path::Path;

use crate::audit_head;
use crate::referrals::calendar;
use crate::state::App;
use crate::store::{AuditHead, StoreError};

/// The job's name in the database.
const JOB: &str = "audit-head";

/// Writes today's head where `[audit] export` says, unless that is done.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn write(app: &App) -> Result<(), StoreError> {
    let Some(folder) = app.config.audit.export.clone() else { return Ok(()) };
    let day = calendar::day(app.clock.now());
    if !app.store.begin_daily(JOB, day).await? {
        return Ok(());
    }
    let result = match export(app, &folder).await {
        Ok(()) => {
            tracing::info!(%day, "the audit's head is written");
            true
        }
        Err(error) => {
            tracing::warn!(%error, "the audit's head cannot be written, next round tries again");
            false
        }
    };
    app.store.end_daily(JOB, day, result).await
}

async fn export(app: &App, folder: &Path) -> Result<(), String> {
    app.store.seal_audit().await.map_err(|error| error.to_string())?;
    let head: AuditHead = app.store.audit_head().await.map_err(|error| error.to_string())?;
    let now = app.clock.now();
    let line = audit_head::line(&head, now);
    let (folder, day) = (folder.to_owned(), calendar::day(now));
    let written = tokio::task::spawn_blocking(move || audit_head::write(&folder, day, &line)).await;
    match written {
        // One that is there already stays: the day is done.
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(error.to_string()),
        Err(error) => Err(error.to_string()),
    }
}
