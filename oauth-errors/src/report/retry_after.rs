//! When to try again: `Retry-After` (RFC 9110 section 10.2.3).

use core::time::Duration;

/// The value of `Retry-After` (RFC 9110 section 10.2.3): [`Report::retry_after`](crate::Report::retry_after).
///
/// ```
/// # #[cfg(feature = "std")] {
/// use oauth_errors::{Report, RetryAfter};
/// use std::time::{Duration, SystemTime};
///
/// let report = Report::from_response(503, [("Retry-After", "120")], b"");
/// let after = report.retry_after().unwrap();
/// assert_eq!(after, RetryAfter::Delay(Duration::from_secs(120)));
/// assert_eq!(after.delay_from(SystemTime::now()), Duration::from_secs(120));
///
/// // a date, in the past
/// let report = Report::from_response(503, [("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")], b"");
/// assert_eq!(report.retry_after().unwrap().delay_from(SystemTime::now()), Duration::ZERO);
/// # }
/// ```
///
/// A server can name any time. Put an upper limit on how long you wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryAfter {
    /// This long after the answer arrived.
    Delay(Duration),
    /// At this time, in seconds since the beginning of 1970 (UTC).
    At(u64),
}

impl RetryAfter {
    /// Parses seconds, or with feature `std` an HTTP date.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some(delay) = seconds(text) {
            return Some(Self::Delay(delay));
        }
        #[cfg(feature = "std")]
        if let Ok(time) = httpdate::parse_http_date(text.trim()) {
            return time.duration_since(std::time::UNIX_EPOCH).ok().map(|since| Self::At(since.as_secs()));
        }
        None
    }

    /// How long to wait from `now` on; zero if the time has passed. A [`Delay`](Self::Delay) is returned as it is.
    #[cfg(feature = "std")]
    pub fn delay_from(self, now: std::time::SystemTime) -> Duration {
        match self {
            Self::Delay(delay) => delay,
            Self::At(seconds) => {
                let at = std::time::UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
                at.map_or(Duration::MAX, |at| at.duration_since(now).unwrap_or_default())
            }
        }
    }
}

/// A number of seconds, which some servers write with a fraction.
pub(crate) fn seconds(text: &str) -> Option<Duration> {
    let text = text.trim();
    let whole = text.parse().ok().map(Duration::from_secs);
    whole.or_else(|| Duration::try_from_secs_f32(text.parse().ok()?).ok())
}

/// A pause in whole seconds, rounded up.
pub(crate) fn whole_seconds(pause: Duration) -> u64 {
    pause.as_secs().saturating_add((pause.subsec_nanos() > 0).into())
}

impl From<Duration> for RetryAfter {
    fn from(delay: Duration) -> Self {
        Self::Delay(delay)
    }
}
