//! What the loop needs to know of an answer.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use oauth_errors_catalogs::{Endpoint, Presented, Recovery, Tokens};

use crate::catalog::{FromEntry, StandardCode};
use crate::diagnose::{Diagnosis, RetryAdvice};
use crate::recognize::EvidenceKind;
use crate::report::{Carrier, Report, RetryAfter, date};

/// Names and values for the next authorization request.
pub(super) type Parameters = Vec<(&'static str, String)>;

/// What the loop needs to know of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact that does not depend on the others")]
pub(super) struct Answer {
    pub(super) recovery: Recovery,
    pub(super) to: Request,
    /// Only a person repeats the request.
    pub(super) by_hand: bool,
    /// The request may have been carried out, and to repeat it may do damage.
    pub(super) is_risky: bool,
    /// There is no answer.
    pub(super) is_missing: bool,
    /// The server fails: what it says about the client proves nothing.
    pub(super) is_failure: bool,
    /// How long the server asks to wait.
    pub(super) wait: Duration,
    /// The polling interval, if the server names one.
    pub(super) interval: Duration,
    pub(super) tokens: Tokens,
    pub(super) nonce: Option<String>,
    pub(super) client: Client,
    pub(super) parameters: Parameters,
}

/// What was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Request {
    /// A call with an access token.
    Call,
    /// A token request with a refresh token.
    Refresh,
    /// A token request with a token of somebody else.
    Exchange,
    Other,
}

/// What an answer says about the client's registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Client {
    /// Nothing.
    Unclear,
    /// The token endpoint knows it: it refused something else.
    Known,
    /// The token endpoint refused it.
    Refused,
    /// Another endpoint refused it.
    RefusedElsewhere,
}

impl Answer {
    /// Everything that the loop takes from a diagnosis: no other function of this module knows one.
    pub(super) fn of<E: FromEntry>(diagnosis: &Diagnosis<'_, E>) -> Self {
        let (report, recovery) = (diagnosis.report(), diagnosis.recovery());
        // Not the pause of the advice: the interval in force is the loop's own, and an answer knows itself only.
        let wait = [diagnosis.wait(), report.retry_after()];
        Self {
            recovery,
            to: request(report),
            // A server that wants a nonce has not looked at a password yet.
            by_hand: diagnosis.by_hand() && recovery != Recovery::RetryWithNonce,
            is_risky: matches!(diagnosis.retry_advice(), RetryAdvice::Risky(_)),
            is_missing: report.status().is_none() && diagnosis.evidence().kind() == EvidenceKind::Nothing,
            is_failure: report.status().is_some_and(|status| status >= 500),
            wait: wait.into_iter().flatten().map(|wait| pause_of(wait, report)).max().unwrap_or_default(),
            interval: report.interval().unwrap_or_default(),
            tokens: diagnosis.tokens(),
            nonce: diagnosis.next().nonce().map(ToOwned::to_owned),
            client: client(diagnosis),
            parameters: diagnosis.authorization_parameters().collect(),
        }
    }
}

fn request(report: &Report<'_>) -> Request {
    match report.presented() {
        Some(Presented::RefreshToken) => Request::Refresh,
        Some(Presented::AccessToken) => Request::Call,
        Some(Presented::SubjectToken) => Request::Exchange,
        None if report.endpoint().is_some_and(Endpoint::is_protected) => Request::Call,
        _ => Request::Other,
    }
}

/// A pause from the arrival of the answer on. A time of the server's clock is compared with the same clock; where the
/// answer has no date, the pause is too long for any operation.
fn pause_of(wait: RetryAfter, report: &Report<'_>) -> Duration {
    match (wait, report.header("Date").and_then(date)) {
        (RetryAfter::Delay(delay), _) => delay,
        (RetryAfter::At(at), Some(RetryAfter::At(now))) => Duration::from_secs(at.saturating_sub(now)),
        (RetryAfter::At(_), _) => Duration::MAX,
    }
}

fn client<E: FromEntry>(diagnosis: &Diagnosis<'_, E>) -> Client {
    let report = diagnosis.report();
    // An assertion that is too old is an `invalid_client` as well.
    if diagnosis.recovery().is_retryable()
        || diagnosis.evidence().is_quoted()
        || report.is_salvaged()
        || report.status().is_some_and(|status| status >= 500)
    {
        return Client::Unclear;
    }
    let redirected = report.carrier() == Carrier::Redirect;
    let at_token_endpoint = matches!(report.endpoint(), None | Some(Endpoint::Token)) && !redirected;
    match diagnosis.standard() {
        Some(StandardCode::InvalidClient) if at_token_endpoint => Client::Refused,
        Some(StandardCode::InvalidClient) => Client::RefusedElsewhere,
        Some(
            StandardCode::InvalidGrant
            | StandardCode::InvalidRequest
            | StandardCode::UnauthorizedClient
            | StandardCode::UnsupportedGrantType
            | StandardCode::InvalidScope,
        ) if at_token_endpoint => Client::Known,
        _ => Client::Unclear,
    }
}
