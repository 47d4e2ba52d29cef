//! The one place that reads time and draws randomness. Everything else takes a [`Clock`] or a [`Randomness`].

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use uuid::Uuid;

/// A source of the current time. Times are stored in whole milliseconds on both databases.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until [`Clock::set`]; for tests.
    pub fn fixed(at: Timestamp) -> Self {
        Self(Source::Fixed(Arc::new(AtomicI64::new(at.as_millisecond()))))
    }

    /// Moves a fixed clock; does nothing on the system's.
    pub fn set(&self, at: Timestamp) {
        if let Source::Fixed(millis) = &self.0 {
            millis.store(at.as_millisecond(), Ordering::SeqCst);
        }
    }

    /// Now, truncated to milliseconds.
    #[allow(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn now(&self) -> Timestamp {
        let millis = match &self.0 {
            Source::System => Timestamp::now().as_millisecond(),
            Source::Fixed(millis) => millis.load(Ordering::SeqCst),
        };
        Timestamp::from_millisecond(millis).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// A source of unpredictable bytes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Randomness;

impl Randomness {
    /// `N` random bytes from the operating system.
    ///
    /// # Panics
    /// When the operating system has no randomness: nothing safe can be done then.
    #[allow(clippy::disallowed_methods, clippy::expect_used, reason = "this is the one place")]
    pub fn bytes<const N: usize>(self) -> [u8; N] {
        let mut bytes = [0; N];
        getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
        bytes
    }

    /// A time-ordered id (UUID version 7).
    pub fn id(self, clock: &Clock) -> Uuid {
        let millis = u64::try_from(clock.now().as_millisecond()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes::<10>()).into_uuid()
    }
}
