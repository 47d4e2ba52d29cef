//! The daily mail to members of staff: at eight on working days; after downtime as soon as somebody is there again.

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::auth::reach::Reach;
use crate::auth::rights::{Right, may};
use crate::referrals::calendar;
use crate::referrals::roster::Person;
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
        app.store.write_daily(today, &with_feedback(app).await?).await?;
    }
    Ok(())
}

/// Who answers for a site of which something was said that must be answered within days, or is late.
async fn with_feedback(app: &App) -> Result<Vec<Uuid>, StoreError> {
    let mut pressing = Vec::new();
    for site in app.sites.keys() {
        if app.store.feedback_counts(std::slice::from_ref(site)).await?.soon > 0 {
            pressing.push(site);
        }
    }
    if pressing.is_empty() {
        return Ok(Vec::new());
    }
    let answers = |person: &&Person| {
        let queues: Vec<String> = person.queues.keys().cloned().collect();
        let reach = Reach::new(&app.sites, person.role, &queues);
        person.active
            && may(person.role, Right::AnswerFeedback)
            && pressing.iter().any(|id| reach.in_site(id))
    };
    Ok(app.store.roster().await?.people.iter().filter(answers).map(|person| person.id).collect())
}
