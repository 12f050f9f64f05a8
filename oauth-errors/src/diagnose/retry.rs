//! When a request may be repeated.

use core::time::Duration;

use oauth_errors_catalogs::{Presented, Recovery};

use super::{Diagnosis, Reason, Unanswered};
use crate::catalog::{FromEntry, StandardCode};
use crate::report::RetryAfter;

/// Whether this very request may be sent again, and when: [`Diagnosis::retry_advice`].
///
/// [`Recovery`] says what to do about the error. This answers a narrower question, from the status, the headers and what
/// was [presented](crate::Report::presenting).
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
/// A client that authenticates with an assertion or sends a `DPoP` proof makes a new one for each request, repeated ones
/// too: the server remembers their `jti`.
///
/// It knows this answer only. A polling loop has to remember the interval: [`Diagnosis::interval_after`] says how it grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryAdvice {
    /// No: the same request would get the same answer.
    No,
    /// Once, with the nonce of this answer.
    WithNonce,
    /// Yes, after this time. `None` leaves the pause to the caller's own backoff.
    After(Option<RetryAfter>),
    /// Perhaps, but not by itself. The first request may have been carried out: a code or a rotating refresh token may be
    /// spent, and to present it again may end the session. Or the repeat [counts, sends or costs
    /// something](Diagnosis::by_hand). The pause is that of [`After`](Self::After).
    Risky(Option<RetryAfter>),
}

impl RetryAdvice {
    /// The keyword: `no`, `with_nonce`, `after` or `risky`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::WithNonce => "with_nonce",
            Self::After(_) => "after",
            Self::Risky(_) => "risky",
        }
    }
}

/// The polling interval if the server gives none (RFC 8628 section 3.2), and what `slow_down` adds to it.
const POLL: Duration = Duration::from_secs(5);

impl<E: FromEntry> Diagnosis<'_, E> {
    /// Whether this very request may be sent again, and when. See [`RetryAdvice`] for an example.
    pub fn retry_advice(&self) -> RetryAdvice {
        match self.recovery() {
            Recovery::Poll if self.unanswered.is_some() => self.poll(self.interval_after(POLL)),
            Recovery::Poll => self.poll(self.report().interval().unwrap_or(POLL)),
            Recovery::SlowDown => self.poll(self.interval_after(POLL)),
            Recovery::RetryWithNonce => RetryAdvice::WithNonce,
            Recovery::Retry => {
                let after = self.wait();
                if self.may_have_been_done() || self.by_hand() {
                    RetryAdvice::Risky(after)
                } else {
                    RetryAdvice::After(after)
                }
            }
            _ => RetryAdvice::No,
        }
    }

    /// The interval of a poll after this answer, if this one is in force: that of the answer if it is longer; 5 seconds
    /// more after `slow_down`, for the rest of the flow; twice as long if the connection timed out (RFC 8628 section 3.5).
    ///
    /// ```
    /// use oauth_errors::{Diagnosis, Report, StandardCode, Unanswered};
    /// use std::time::Duration;
    ///
    /// let after = |body: &str, seconds| {
    ///     let report = Report::from_body(body);
    ///     StandardCode::diagnose(&report).interval_after(Duration::from_secs(seconds)).as_secs()
    /// };
    /// assert_eq!(after(r#"{"error":"authorization_pending"}"#, 7), 7);
    /// assert_eq!(after(r#"{"error":"slow_down"}"#, 5), 10);
    /// assert_eq!(after(r#"{"error":"slow_down"}"#, 10), 15);
    /// // some servers name the new interval
    /// assert_eq!(after(r#"{"error":"slow_down","interval":10}"#, 5), 10);
    ///
    /// let broken = Diagnosis::<StandardCode>::unanswered(Unanswered::Broken);
    /// assert_eq!(broken.interval_after(Duration::from_secs(5)).as_secs(), 10);
    /// ```
    pub fn interval_after(&self, in_force: Duration) -> Duration {
        let grown = match (self.recovery(), self.unanswered) {
            (_, Some(Unanswered::Broken | Unanswered::NotSent)) => in_force.saturating_mul(2),
            (Recovery::SlowDown, _) => in_force.saturating_add(POLL),
            _ => in_force,
        };
        self.report().interval().map_or(grown, |stated| grown.max(stated))
    }

    /// How long to wait before whatever comes next: the pause of the retry, else the one that the server asks for.
    pub(crate) fn pause(&self) -> Option<RetryAfter> {
        match self.retry_advice() {
            RetryAdvice::After(after) | RetryAdvice::Risky(after) => after,
            _ => self.wait(),
        }
    }

    fn poll(&self, interval: Duration) -> RetryAdvice {
        RetryAdvice::After(Some(match self.wait() {
            Some(RetryAfter::Delay(delay)) => RetryAfter::Delay(delay.max(interval)),
            Some(at) => at,
            None => RetryAfter::Delay(interval),
        }))
    }

    /// Whether the request may have been carried out, and a repeat would do harm then.
    fn may_have_been_done(&self) -> bool {
        let report = self.report();
        match self.unanswered {
            Some(Unanswered::NotSent | Unanswered::NotBuilt) => return false,
            Some(Unanswered::Broken | Unanswered::Unreadable) => return true,
            None => {}
        }
        // With 408, 425, 429 and 503 nothing was done, unless a gateway wrote the 503 because it lost its connection. After the
        // other failures nobody knows.
        let is_told_by_gateway = report.carrier().is_text() && self.wait().is_none();
        let refused = match report.status() {
            Some(408 | 425 | 429) => true,
            Some(503) => !is_told_by_gateway,
            _ => self.reason() != Reason::Status && self.standard() == Some(StandardCode::TemporarilyUnavailable),
        };
        let spendable = matches!(
            report.presented(),
            Some(
                Presented::AuthorizationCode
                    | Presented::RefreshToken
                    | Presented::PreAuthorizedCode
                    | Presented::Password
                    | Presented::Otp
            )
        );
        let failed = self.standard() == Some(StandardCode::ServerError) && report.presented().is_none();
        (spendable || failed) && !refused
    }
}
