//! Rate limits, in this process's memory: two servers allow twice as much. Keyed by address and by target, so that one
//! address cannot try many targets, and many addresses cannot try one.

use std::hash::Hash;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::client::Address;
use super::errors::AppError;

type Keyed<K> = Arc<DefaultKeyedRateLimiter<K>>;

/// All limits of the service.
#[derive(Clone)]
pub struct Limits {
    submissions: Keyed<Address>,
    codes: Keyed<Address>,
    counts: Keyed<Address>,
    feedback: Keyed<Address>,
    kept: Keyed<Address>,
    kept_codes: Keyed<Address>,
    kept_codes_in_all: Keyed<String>,
    sign_in_address: Keyed<Address>,
    sign_in_account: Keyed<String>,
}

/// How much is allowed; tests and the bench open it up.
#[derive(Clone, Copy, Debug)]
pub struct Allowed {
    /// Submissions an address may send at once; one more each ten seconds. A library or a school has one address.
    pub submissions: u32,
    /// Codes an address may try at once; one more each six seconds.
    pub codes: u32,
    /// Times an address may be counted at once; one more each ten seconds.
    pub counts: u32,
    /// Times an address may give feedback at once; one more each minute.
    pub feedback: u32,
    /// Times an address may save answers at once; one more each thirty seconds.
    pub kept: u32,
    /// Codes of saved answers an address may try at once; one more each six seconds.
    pub kept_codes: u32,
    /// Codes of saved answers that may be tried on one site at once, from anywhere; ten more each second.
    pub kept_codes_in_all: u32,
    /// Sign-ins an address may try at once; one more each six seconds.
    pub sign_in_address: u32,
    /// Sign-ins that may be tried on one account at once; one more each minute.
    pub sign_in_account: u32,
}

impl Default for Allowed {
    fn default() -> Self {
        Self {
            submissions: 60,
            codes: 20,
            counts: 60,
            feedback: 30,
            kept: 60,
            kept_codes: 20,
            kept_codes_in_all: 600,
            sign_in_address: 30,
            sign_in_account: 10,
        }
    }
}

impl Allowed {
    /// No limit worth the name, for load tests on this machine.
    pub const fn everything() -> Self {
        let all = u32::MAX;
        Self {
            submissions: all,
            codes: all,
            counts: all,
            feedback: all,
            kept: all,
            kept_codes: all,
            kept_codes_in_all: all,
            sign_in_address: all,
            sign_in_account: all,
        }
    }
}

fn limiter<K: Hash + Eq + Clone>(burst: u32, one_more_each: Duration) -> Keyed<K> {
    let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
    // A huge burst needs a short period, or the arithmetic of the limiter overflows.
    let period = if burst.get() > 1_000_000 { Duration::from_nanos(1) } else { one_more_each };
    let quota =
        Quota::with_period(period).map_or_else(|| Quota::per_second(burst), |quota| quota.allow_burst(burst));
    Arc::new(RateLimiter::keyed(quota))
}

impl Limits {
    /// Limits with these allowances.
    pub fn new(allowed: Allowed) -> Self {
        Self {
            submissions: limiter(allowed.submissions, Duration::from_secs(10)),
            codes: limiter(allowed.codes, Duration::from_secs(6)),
            counts: limiter(allowed.counts, Duration::from_secs(10)),
            feedback: limiter(allowed.feedback, Duration::from_mins(1)),
            kept: limiter(allowed.kept, Duration::from_secs(30)),
            kept_codes: limiter(allowed.kept_codes, Duration::from_secs(6)),
            kept_codes_in_all: limiter(allowed.kept_codes_in_all, Duration::from_millis(100)),
            sign_in_address: limiter(allowed.sign_in_address, Duration::from_secs(6)),
            sign_in_account: limiter(allowed.sign_in_account, Duration::from_mins(1)),
        }
    }

    /// One more submission from here?
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn submission(&self, address: &Address) -> Result<(), AppError> {
        check(&self.submissions, address)
    }

    /// One more private code from here?
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn code(&self, address: &Address) -> Result<(), AppError> {
        check(&self.codes, address)
    }

    /// Counted once more from here?
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn count(&self, address: &Address) -> Result<(), AppError> {
        check(&self.counts, address)
    }

    /// Feedback once more from here?
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn feedback(&self, address: &Address) -> Result<(), AppError> {
        check(&self.feedback, address)
    }

    /// Answers saved once more from here?
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn keep(&self, address: &Address) -> Result<(), AppError> {
        check(&self.kept, address)
    }

    /// One more code of saved answers from here, on this site? Right ones count like wrong ones. The limit of the site is
    /// far above what people do: it slows those who try from many addresses.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn kept_code(&self, address: &Address, site: &str) -> Result<(), AppError> {
        check(&self.kept_codes, address)?;
        check(&self.kept_codes_in_all, &site.to_owned())
    }

    /// One more sign-in from here, to this account? Unknown accounts count like known ones.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn sign_in(&self, address: &Address, login: &str) -> Result<(), AppError> {
        check(&self.sign_in_address, address)?;
        check(&self.sign_in_account, &login.trim().to_lowercase())
    }

    /// One more sign-in through the provider from here? Which account it will be nobody knows yet.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn sign_in_from(&self, address: &Address) -> Result<(), AppError> {
        check(&self.sign_in_address, address)
    }

    /// Forgets who has not been seen for long, so that memory does not grow.
    pub fn tidy(&self) {
        self.submissions.retain_recent();
        self.codes.retain_recent();
        self.counts.retain_recent();
        self.feedback.retain_recent();
        self.kept.retain_recent();
        self.kept_codes.retain_recent();
        self.kept_codes_in_all.retain_recent();
        self.sign_in_address.retain_recent();
        self.sign_in_account.retain_recent();
    }
}

fn check<K: Hash + Eq + Clone>(limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> Result<(), AppError> {
    limiter.check_key(key).map_err(|until| {
        let wait = until.wait_time_from(DefaultClock::default().now());
        AppError::slow_down(wait.as_secs() + 1)
    })
}
