//! Nobody waits for an answer that does not come: steps that nobody took come back to their sender, due steps remind who
//! does them, and what a person wrote is told to whoever looks after their case.

use jiff::Timestamp;

use super::told::place;
use crate::referrals::model::Case;
use crate::referrals::plan::{self, Step, StepFor};
use crate::referrals::roster::{Named, Place, Roster};
use crate::referrals::watch::{TaskKind, days};
use crate::state::App;
use crate::store::{NewTask, StoreError};

/// Working days in which a person's message is to be answered.
const ANSWER_DAYS: u32 = 2;

/// Who holds the case, or who looks after its queue, with the queue in which they are told.
fn for_case(app: &App, case: &Case, roster: &Roster, now: Timestamp) -> Option<(String, Named)> {
    let place = place(app, case);
    let active = |user| roster.people.iter().any(|person| person.id == user && person.active);
    let named = match case.owner.filter(|owner| active(*owner)) {
        Some(owner) => Some(roster.named(owner, &place, now)),
        None => roster.lead(&place, now),
    };
    named.map(|named| (case.queue.clone(), named))
}

/// Who does a step: the member named in it, or who looks after a queue of their organisation when that member has left.
/// Only people who may see the step at all.
fn for_worker(
    app: &App,
    step: &Step,
    case: &Case,
    roster: &Roster,
    now: Timestamp,
) -> Option<(String, Named)> {
    let (site, org) = (app.sites.get(&case.site)?, step.org.as_deref()?);
    if org == case.org && step.person.is_none() {
        return for_case(app, case, roster, now);
    }
    let named_only = plan::named_only(site, case);
    let mut queues: Vec<&str> =
        plan::eyes(site, org, named_only).iter().map(|queue| queue.id.as_str()).collect();
    if org == case.org {
        queues.insert(0, &case.queue);
    }
    let inside = |queue: &&&str| {
        let belongs = |person: &&crate::referrals::roster::Person| {
            Some(person.id) == step.person && person.active && person.queues.contains_key(**queue)
        };
        roster.people.iter().any(|person| belongs(&person))
    };
    let own = queues.iter().find(inside);
    let queue = own.or_else(|| queues.first())?;
    let place = Place { queue, beside: site.queues_of(org), protected: named_only };
    let named = match step.person.filter(|_| own.is_some()) {
        Some(person) => Some(roster.named(person, &place, now)),
        None => roster.lead(&place, now),
    };
    named.map(|named| (org.to_owned(), named))
}

/// Tells everything that is due about steps and messages; answers how many tasks were given.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn tell(app: &App) -> Result<usize, StoreError> {
    let (steps, messages) = (app.store.steps_to_watch().await?, app.store.messages_to_tell().await?);
    if steps.is_empty() && messages.is_empty() {
        return Ok(0);
    }
    let roster = app.store.roster().await?;
    let mut given = 0;
    for (step, case) in steps {
        let (step, now) = (step.step, app.clock.now());
        let notices = plan::notices(&step, &case.org).into_iter().filter(|notice| notice.at <= now);
        let task = |notice: plan::StepNotice| {
            let (place, named) = match notice.to {
                StepFor::Sender => for_case(app, &case, &roster, now),
                StepFor::Worker => for_worker(app, &step, &case, &roster, now),
            }?;
            Some((place, NewTask { kind: notice.kind, named, basis: notice.basis, due: notice.due }))
        };
        let tasks: Vec<(String, NewTask)> = notices.filter_map(task).collect();
        let count = tasks.len();
        if app.store.tell_step(step.clone(), &case.org, tasks, now).await? {
            given += count;
        }
    }
    for (message, case) in messages {
        let now = app.clock.now();
        let task = for_case(app, &case, &roster, now).map(|(_, named)| NewTask {
            kind: TaskKind::PersonWrote,
            named,
            basis: message.at,
            due: days(message.at, ANSWER_DAYS),
        });
        if task.is_none() {
            tracing::warn!(queue = %case.queue, "nobody could be told of a message: the queue has no people");
        }
        given += usize::from(app.store.tell_message(message.id, case, task).await?);
    }
    Ok(given)
}
