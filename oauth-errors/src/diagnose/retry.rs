//! When a request may be repeated.

use core::time::Duration;

use oauth_errors_catalogs::{Presented, Recovery};

use super::Unanswered;
use crate::report::{Report, RetryAfter};

/// Whether this very request may be sent again, and when: [`Diagnosis::retry_advice`](crate::Diagnosis::retry_advice).
///
/// [`Recovery`] says what to do about the error. This answers a narrower question, from the status, the headers and what
/// was [presented](Report::presenting).
///
/// ```
/// use oauth_errors::{Presented, Report, RetryAdvice, RetryAfter, StandardCode};
/// use std::time::Duration;
///
/// let report = Report::from_response(429, [("Retry-After", "30")], b"");
/// let advice = StandardCode::diagnose(&report).retry_advice();
/// assert_eq!(advice, RetryAdvice::After(Some(RetryAfter::Delay(Duration::from_secs(30)))));
///
/// // after a 500 nobody knows whether the authorization code was redeemed
/// let report = Report::from_body("").with_status(500).presenting(Presented::AuthorizationCode);
/// assert_eq!(StandardCode::diagnose(&report).retry_advice(), RetryAdvice::Risky(None));
///
/// let report = Report::from_error("invalid_scope", None).with_status(400);
/// assert_eq!(StandardCode::diagnose(&report).retry_advice(), RetryAdvice::No);
/// ```
///
/// It knows this answer only. For a poll whose answer has no `interval`, it names the interval that RFC 8628 starts with.
/// A polling loop has to remember the interval that it got at the start, add 5 seconds at each `slow_down`, and wait for
/// the longer of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryAdvice {
    /// No: the same request would get the same answer.
    No,
    /// Once, with the nonce of this answer.
    WithNonce,
    /// Yes, after this time. `None` leaves the pause to the caller's own backoff.
    After(Option<RetryAfter>),
    /// Perhaps, but the first request may have been carried out. A code or a rotating refresh token may be spent, and to
    /// present it again may end the session. The pause is that of [`After`](Self::After).
    Risky(Option<RetryAfter>),
}

/// The polling interval if the server gives none (RFC 8628 section 3.2), and what `slow_down` adds to it.
const POLL: Duration = Duration::from_secs(5);

/// What a recovery means for the request that was refused.
pub(crate) fn advice(report: &Report<'_>, recovery: Recovery, unanswered: Option<Unanswered>) -> RetryAdvice {
    let interval = report.interval().unwrap_or(POLL);
    let poll = |interval: Duration| match report.retry_after() {
        Some(RetryAfter::Delay(delay)) => RetryAdvice::After(Some(RetryAfter::Delay(delay.max(interval)))),
        Some(at) => RetryAdvice::After(Some(at)),
        None => RetryAdvice::After(Some(RetryAfter::Delay(interval))),
    };
    match recovery {
        Recovery::Poll => poll(interval),
        Recovery::SlowDown => poll(interval.saturating_add(POLL)),
        Recovery::RetryWithNonce => RetryAdvice::WithNonce,
        Recovery::Retry => {
            let after = report.retry_after();
            let spendable = matches!(
                report.presented(),
                Some(Presented::AuthorizationCode | Presented::RefreshToken | Presented::PreAuthorizedCode)
            );
            // With 429 and 503 nothing was done; after the other failures nobody knows.
            let refused = matches!(report.status(), Some(429 | 503));
            if unanswered == Some(Unanswered::Broken) || (spendable && !refused) {
                RetryAdvice::Risky(after)
            } else {
                RetryAdvice::After(after)
            }
        }
        _ => RetryAdvice::No,
    }
}
