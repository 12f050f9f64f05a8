//! When a request may be repeated.

use core::time::Duration;

use oauth_errors_catalogs::Recovery;

use crate::{Presented, Report};

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
        let text = text.trim();
        if let Ok(seconds) = text.parse() {
            return Some(Self::Delay(Duration::from_secs(seconds)));
        }
        #[cfg(feature = "std")]
        if let Ok(time) = httpdate::parse_http_date(text) {
            return time.duration_since(std::time::UNIX_EPOCH).ok().map(|since| Self::At(since.as_secs()));
        }
        None
    }

    /// How long to wait from `now` on; zero if the time has come.
    #[cfg(feature = "std")]
    pub fn from(self, now: std::time::SystemTime) -> Duration {
        match self {
            Self::Delay(delay) => delay,
            Self::At(seconds) => {
                let at = std::time::UNIX_EPOCH + Duration::from_secs(seconds);
                at.duration_since(now).unwrap_or_default()
            }
        }
    }
}

impl From<Duration> for RetryAfter {
    fn from(delay: Duration) -> Self {
        Self::Delay(delay)
    }
}

/// Whether this very request may be sent again, and when. Where [`Recovery`] says what to do about the error, this
/// answers the narrower question, from status, headers and what was presented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryAdvice {
    /// No: the same request gets the same answer.
    No,
    /// Once, with the nonce of this answer.
    WithNonce,
    /// Yes, after this time; `None` leaves the pause to the caller's own back-off.
    After(Option<RetryAfter>),
    /// It may help, but the first request may have been carried out: a code or a rotating refresh token can be spent,
    /// and to present it again may end the session. Wait as for [`After`](Self::After).
    Risky(Option<RetryAfter>),
}

/// The pause between polls where a server gives none (RFC 8628 section 3.2), and what `slow_down` adds to it.
const POLL: Duration = Duration::from_secs(5);

/// What a recovery means for the request that an answer refused.
pub(crate) fn advice(report: &Report<'_>, recovery: Recovery) -> RetryAdvice {
    let interval = report.interval().unwrap_or(POLL);
    match recovery {
        Recovery::Poll => RetryAdvice::After(Some(RetryAfter::Delay(interval))),
        Recovery::SlowDown => RetryAdvice::After(Some(RetryAfter::Delay(interval.saturating_add(POLL)))),
        Recovery::RetryWithNonce => RetryAdvice::WithNonce,
        Recovery::Retry => {
            let after = report.retry_after();
            let spendable = matches!(
                report.presented(),
                Some(Presented::AuthorizationCode | Presented::RefreshToken | Presented::PreAuthorizedCode)
            );
            // 429 and 503 are refused before anything is done; after the other failures nobody knows.
            let refused = matches!(report.status(), Some(429 | 503));
            if spendable && !refused { RetryAdvice::Risky(after) } else { RetryAdvice::After(after) }
        }
        _ => RetryAdvice::No,
    }
}
