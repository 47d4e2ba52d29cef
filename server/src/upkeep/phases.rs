//! Who must be told of a phase is told when a case comes to it: what site files name as `told`
//! ([`crate::referrals::phases`]) becomes a task of a named person with a deputy.

use jiff::Timestamp;
use suunta_shared::instrument::Door;

use crate::config::site::{Queue, Site};
use crate::referrals::model::Case;
use crate::referrals::phases::{self, Party, Phase};
use crate::referrals::placing;
use crate::referrals::plan::{self, Step, StepState};
use crate::referrals::roster::{Named, Place, Roster};
use crate::referrals::watch::{TaskKind, days};
use crate::state::App;
use crate::store::{Moved, NewTask, StoreError};

/// Working days in which it is to be read.
const READ_DAYS: u32 = 2;

/// Tells of every phase to which a case has come since; answers how many tasks were given.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn tell(app: &App) -> Result<usize, StoreError> {
    let moved = app.store.phases_to_watch().await?;
    if moved.is_empty() {
        return Ok(0);
    }
    let roster = app.store.roster().await?;
    let mut given = 0;
    for moved in moved {
        let now = app.clock.now();
        let phase = phases::phase(&moved.case, &moved.steps);
        let site = app.sites.get(&moved.case.site);
        let named = site.zip(phase).map(|(site, phase)| named(site, phase, &moved, &roster, now));
        let task = |named| NewTask {
            kind: TaskKind::PhaseChanged,
            named,
            basis: moved.noticed,
            due: days(now, READ_DAYS),
        };
        let tasks = named.unwrap_or_default().into_iter().map(task).collect();
        given += app.store.tell_phase(moved, phase.map_or("", Phase::name), tasks).await?;
    }
    Ok(given)
}

/// Who is told that a case is in a phase now, each person once. Whoever holds it has brought it there and knows. Another
/// organisation is told only when a step of the plan has gone to it: of a person it has nothing to do with it learns nothing.
fn named(site: &Site, phase: Phase, moved: &Moved, roster: &Roster, now: Timestamp) -> Vec<Named> {
    let Moved { case, steps, .. } = moved;
    let takes_part = |organisation: &str| {
        let went = |step: &Step| {
            step.org.as_deref() == Some(organisation) && (step.state.away() || step.state == StepState::Done)
        };
        organisation == case.org || steps.iter().any(went)
    };
    let mut all: Vec<Named> = Vec::new();
    for party in phases::roles(site, phase).told {
        let Some(queue) = queue(site, &party, case).filter(|queue| takes_part(&queue.organisation)) else {
            continue;
        };
        let place = Place {
            queue: &queue.id,
            beside: site.queues_of(&queue.organisation),
            protected: queue.protected || case.protected,
        };
        let lead = roster.lead(&place, now).filter(|lead| Some(lead.user) != case.owner);
        all.extend(lead.filter(|lead| !all.iter().any(|known| known.user == lead.user)));
    }
    all
}

/// The queue in which a party is told. Of a case that is for named people nobody learns but the members of its own queue.
fn queue<'a>(site: &'a Site, party: &Party, case: &Case) -> Option<&'a Queue> {
    let named_only = plan::named_only(site, case);
    let found = match party {
        Party::Queue(kind) => placing::queue_of(site, Door::Kind(*kind)),
        Party::Organisation(id) => {
            site.queues.iter().find(|queue| queue.organisation == *id && !queue.protected)
        }
    };
    found.filter(|queue| !named_only || queue.id == case.queue)
}
