//! Which queues are closed, known for a moment: whoever sends would ask otherwise, hundreds a second.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::{Result, Store};

/// How long what another server closes or opens may stay unseen.
const MOMENT: SignedDuration = SignedDuration::from_secs(1);

/// What was last read, and when.
#[derive(Default)]
pub(super) struct Closed {
    /// Counts what this process closed or opened: what was read before that is not kept after it.
    changes: AtomicU64,
    known: Mutex<Option<(Timestamp, Arc<BTreeSet<String>>)>>,
}

impl Closed {
    fn get(&self, now: Timestamp) -> Option<Arc<BTreeSet<String>>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let (read, queues) = known.as_ref()?;
        let age = now.duration_since(*read);
        (!age.is_negative() && age < MOMENT).then(|| Arc::clone(queues))
    }

    fn keep(&self, changes: u64, read: Timestamp, queues: &Arc<BTreeSet<String>>) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if self.changes.load(Ordering::SeqCst) == changes {
            *known = Some((read, Arc::clone(queues)));
        }
    }

    /// A queue was closed or opened here.
    pub(super) fn forget(&self) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        self.changes.fetch_add(1, Ordering::SeqCst);
        *known = None;
    }
}

impl Store {
    /// The queues that are closed for new cases. What is closed or opened through this process holds at once; what is through
    /// another server on the same database, within a second.
    pub async fn closed_queues(&self) -> Result<Arc<BTreeSet<String>>> {
        let closed = &self.0.closed;
        let now = self.0.tools.clock.now();
        if let Some(known) = closed.get(now) {
            return Ok(known);
        }
        let changes = closed.changes.load(Ordering::SeqCst);
        let states = self.queue_states().await?.into_iter();
        let queues = Arc::new(states.filter(|(_, state)| !state.open).map(|(id, _)| id).collect());
        closed.keep(changes, now, &queues);
        Ok(queues)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_holds_for_a_moment_and_no_longer_than_the_next_change() {
        let closed = Closed::default();
        let at = |millis: i64| Timestamp::from_millisecond(1_800_000_000_000 + millis).unwrap();
        let queues = Arc::new(BTreeSet::from(["guidance".to_owned()]));
        assert_eq!(closed.get(at(0)), None);
        closed.keep(0, at(0), &queues);
        assert_eq!(closed.get(at(999)), Some(Arc::clone(&queues)));
        assert_eq!(
            (closed.get(at(1000)), closed.get(at(-1))),
            (None, None),
            "too old, or the clock was set back"
        );
        closed.forget();
        assert_eq!(closed.get(at(1)), None);
        closed.keep(0, at(2), &queues);
        assert_eq!(closed.get(at(2)), None, "read before the change");
        closed.keep(1, at(3), &queues);
        assert_eq!(closed.get(at(3)), Some(queues));
    }
}
