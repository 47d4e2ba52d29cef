//! The daily mail to members of staff: at eight on working days; after downtime as soon as somebody is there again.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::referrals::calendar;
use crate::state::App;
use crate::store::StoreError;

/// From this hour on.
const HOUR: i8 = 8;

/// The last day whose mail is due or done at this moment.
pub fn due(now: Timestamp) -> Date {
    let local = now.to_zoned(calendar::finland());
    if local.hour() >= HOUR { local.date() } else { local.date().yesterday().unwrap_or(local.date()) }
}

/// Writes the mails of today when their hour has come.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn write(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now();
    let today = calendar::day(now);
    if due(now) == today && calendar::is_working_day(today) {
        app.store.write_daily(today).await?;
    }
    Ok(())
}
