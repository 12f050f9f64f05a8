//! When a request may be repeated.

use core::time::Duration;

use oauth_errors_catalogs::Recovery;

use super::Unanswered;
use crate::report::{Presented, Report, RetryAfter};

/// Whether this very request may be sent again, and when. Where [`Recovery`] says what to do about the error, this
/// answers the narrower question, from status, headers and what was presented.
///
/// It knows this answer only. Of a poll without an `interval` in the answer it names the pause that RFC 8628 begins with:
/// a loop that polls keeps the interval it was given at the start, adds 5 seconds at each `slow_down`, and waits for the
/// longer of the two.
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
            // 429 and 503 are refused before anything is done; after the other failures nobody knows.
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
