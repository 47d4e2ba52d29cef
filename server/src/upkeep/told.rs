//! Nobody is lost: who must be told something is told, claims lapse, cases of absent people are handed over. The rules are
//! pure ([`crate::referrals::watch`], [`crate::referrals::roster`]); here they meet the store.

use jiff::Timestamp;

use crate::referrals::model::{Case, State};
use crate::referrals::roster::{Absence, Named, Place, Roster};
use crate::referrals::watch::{self, For, Notice, TaskKind};
use crate::state::App;
use crate::store::{Actor, NewTask, StoreError};

/// The queue of a case, for finding its people.
pub(super) fn place<'a>(app: &App, case: &'a Case) -> Place<'a> {
    let found = app.queue(&case.queue);
    Place {
        queue: &case.queue,
        beside: found.map_or_else(Vec::new, |(site, queue)| site.queues_of(&queue.organisation)),
        protected: case.protected || found.is_some_and(|(_, queue)| queue.protected),
    }
}

/// The task of a notice; `None` while there is nobody at all who could be told.
fn task(case: &Case, notice: &Notice, roster: &Roster, place: &Place<'_>, now: Timestamp) -> Option<NewTask> {
    let lead = || roster.lead(place, now);
    let somebody = |user: Option<uuid::Uuid>| match user {
        Some(user) if roster.people.iter().any(|person| person.id == user && person.active) => {
            Some(roster.named(user, place, now))
        }
        _ => lead(),
    };
    let named = match notice.to {
        For::Holder => somebody(case.owner),
        For::Lead => lead(),
        For::Above => roster.above(place, now),
        For::Sender => somebody(case.moved_by),
    }?;
    Some(NewTask { kind: notice.kind, named, basis: notice.basis, due: notice.due })
}

/// Tells everything that is due; answers how many tasks were given.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn tell(app: &App) -> Result<usize, StoreError> {
    let cases = app.store.to_watch().await?;
    if cases.is_empty() {
        return Ok(0);
    }
    let roster = app.store.roster().await?;
    let mut given = 0;
    for case in cases {
        let now = app.clock.now();
        let place = place(app, &case);
        let notices = watch::due(&case, now);
        let tasks: Vec<NewTask> =
            notices.iter().filter_map(|notice| task(&case, notice, &roster, &place, now)).collect();
        if tasks.is_empty() && !notices.is_empty() {
            tracing::warn!(queue = %case.queue, "nobody could be told about a case: the queue has no people");
        }
        let count = tasks.len();
        if app.store.tell(case, tasks, now).await? {
            given += count;
        }
    }
    Ok(given)
}

/// Claims that were not followed by a contact go back to their place; the claimant and the lead are told.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn lapse(app: &App) -> Result<usize, StoreError> {
    let mut count = 0;
    loop {
        let cases = app.store.lapsed().await?;
        let roster = if cases.is_empty() { Roster::default() } else { app.store.roster().await? };
        let mut moved = 0;
        for case in &cases {
            let now = app.clock.now();
            let place = place(app, case);
            let claimant = case.owner.map(|owner| roster.named(owner, &place, now));
            let lead = roster.lead(&place, now);
            let basis = case.lease.unwrap_or(now);
            let told = claimant.into_iter().chain(lead.filter(|lead| Some(lead.user) != case.owner));
            let told = told
                .map(|named: Named| NewTask { kind: TaskKind::LeaseLapsed, named, basis, due: case.deadline })
                .collect();
            moved += usize::from(app.store.lapse(case, told).await?);
        }
        count += moved;
        if moved == 0 {
            return Ok(count);
        }
    }
}

/// Hands over the open cases of those whose absence has begun.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn hand_over(app: &App) -> Result<usize, StoreError> {
    let roster = app.store.roster().await?;
    let now = app.clock.now();
    let mut count = 0;
    for absence in roster.absences.iter().filter(|absence| absence.covers(now) && absence.handed.is_none()) {
        count += hand_over_all(app, &roster, absence, now).await?;
        app.store.handed_over(absence.id).await?;
    }
    Ok(count)
}

async fn hand_over_all(
    app: &App,
    roster: &Roster,
    absence: &Absence,
    now: Timestamp,
) -> Result<usize, StoreError> {
    let mut count = 0;
    loop {
        let mut moved = 0;
        for case in app.store.held_by(absence.user).await? {
            let place = place(app, &case);
            let done = match roster.taker(absence.user, &place, now) {
                Some(to) => {
                    let named = roster.named(to, &place, now);
                    let due = case.next_action.or(case.lease).unwrap_or(case.deadline);
                    let told = vec![NewTask { kind: TaskKind::HandedOver, named, basis: now, due }];
                    app.store.hand_over(case.id, Actor::System, case.version, to, told).await
                }
                // Where nobody looks after the queue: what was only claimed waits again, and what is being talked
                // about stays with its holder rather than with nobody.
                None if case.state == State::Claimed => app.store.put_back(case.id, case.version).await,
                None => continue,
            };
            match done {
                Ok(_) => moved += 1,
                // Changed in this moment: looked at once more.
                Err(StoreError::Conflict(_) | StoreError::NotFound | StoreError::Refused(_)) => {}
                Err(error) => return Err(error),
            }
        }
        count += moved;
        if moved == 0 {
            return Ok(count);
        }
    }
}
