//! The one place of tests and tools that reads time.

use std::time::{Duration, Instant, SystemTime};

use anyhow::Result;
use suunta_shared::Date;

/// A running stopwatch.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts now.
    #[allow(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Time since the start.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    /// Whether more than `limit` has passed.
    pub fn over(&self, limit: Duration) -> bool {
        self.elapsed() > limit
    }
}

/// Today, in universal time.
#[allow(clippy::disallowed_methods, reason = "this is the one place")]
pub fn today() -> Result<Date> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    Ok(Date::new(1970, 1, 1)?.checked_add(since)?)
}
