//! How the database walks where a desk looks most often: a test holds these walks to their indexes, because nothing but the
//! time would tell that one has lost its own.

use uuid::Uuid;

use super::reads::{count_of, oldest_in, page_of};
use super::team::{held_of, next_in};
use super::{Filter, Page, Result, Store};

/// What is looked for in a queue.
#[derive(Clone, Copy, Debug)]
pub enum Walk {
    /// "Take the next one".
    TakeNext,
    /// The oldest waiting case, on the first page.
    OldestWaiting,
    /// The counts on the first page.
    Counts,
    /// What a member of staff holds, on the first page.
    Held(Uuid),
    /// The first page of the queue's list.
    List,
}

impl Store {
    /// The plan of the very query that the desk runs.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn explain(&self, walk: Walk, queue: &str) -> Result<String> {
        let query = match walk {
            Walk::TakeNext => next_in(queue),
            Walk::OldestWaiting => oldest_in(queue),
            Walk::Counts => count_of(queue, self.0.tools.clock.now(), true),
            Walk::Held(user) => held_of(user),
            Walk::List => page_of(queue, &Filter::default(), Page::default(), Page::default().size + 1),
        };
        query.explain(&mut self.read().await?.conn()).await
    }
}
