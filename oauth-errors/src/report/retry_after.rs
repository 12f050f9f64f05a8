//! When to try again: `Retry-After` (RFC 9110 section 10.2.3).

use core::time::Duration;

/// The value of `Retry-After` (RFC 9110 section 10.2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryAfter {
    /// So long from when the answer arrived.
    Delay(Duration),
    /// At this time, in seconds since 1970.
    At(u64),
}

impl RetryAfter {
    /// Seconds, or with feature `std` an HTTP date.
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

    /// How long to wait from `now` on; zero if the time has come.
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

/// A number of seconds, as some servers write it with a fraction.
pub(crate) fn seconds(text: &str) -> Option<Duration> {
    let text = text.trim();
    let whole = text.parse().ok().map(Duration::from_secs);
    whole.or_else(|| Duration::try_from_secs_f32(text.parse().ok()?).ok())
}

/// The seconds to name for a pause, a begun one counted as whole.
pub(crate) fn whole_seconds(pause: Duration) -> u64 {
    pause.as_secs().saturating_add((pause.subsec_nanos() > 0).into())
}

impl From<Duration> for RetryAfter {
    fn from(delay: Duration) -> Self {
        Self::Delay(delay)
    }
}
