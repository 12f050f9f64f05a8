//! What to do about an answer: what its entry says, unless status, context or what was presented decides otherwise.

use core::fmt;

use oauth_errors_catalogs::{Endpoint, Presented, Recovery};

use crate::catalog::{Catalog, Entry, Meaning, StandardCode};
use crate::recognize::{Candidates, EvidenceKind, Recognition};
use crate::report::{Carrier, Report};

/// What decided a recovery: [`Diagnosis::reason`](crate::Diagnosis::reason).
///
/// ```
/// use oauth_errors::{Presented, Reason, Report, StandardCode};
///
/// let report = Report::from_error("invalid_grant", None).with_status(400);
/// assert_eq!(StandardCode::diagnose(&report).reason(), Reason::Standard);
/// let report = report.presenting(Presented::RefreshToken);
/// assert_eq!(StandardCode::diagnose(&report).reason(), Reason::Presented);
/// assert_eq!(StandardCode::diagnose(&report.with_status(503)).reason(), Reason::Status);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The vendor's error: what the catalog says of it.
    Entry,
    /// The standard code: what its specification says.
    Standard,
    /// The challenge of the answer, whose body says less.
    Challenge,
    /// What was presented, and where.
    Presented,
    /// The HTTP status, or that no answer came.
    Status,
    /// Nothing: the advice is [`Recovery::Unknown`].
    Nothing,
}

impl Reason {
    /// The keyword in machine-readable output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Entry => "entry",
            Self::Standard => "standard",
            Self::Challenge => "challenge",
            Self::Presented => "presented",
            Self::Status => "status",
            Self::Nothing => "nothing",
        }
    }

    /// What decided, in a few words, for people.
    #[must_use]
    pub const fn summary(self) -> &'static str {
        match self {
            Self::Entry => "the vendor's catalog",
            Self::Standard => "the specification of the standard code",
            Self::Challenge => "the challenge of the answer",
            Self::Presented => "what the request presented",
            Self::Status => "the HTTP status",
            Self::Nothing => "nothing that is known",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What to do, with everything that decides it taken into account, and what decided it.
pub(super) fn recovery(report: &Report<'_>, catalog: &'static Catalog, found: &Recognition) -> (Recovery, Reason) {
    if let Some(overriding) = by_overriding_status(report, catalog, &found.candidates, found.standard) {
        return (overriding, Reason::Status);
    }
    let (recovery, reason) = by_code(report, catalog, found);
    let (adapted, by_request) = in_context(report, found, recovery);
    (adapted, by_request.unwrap_or(reason))
}

/// What a status says whatever code comes with it. Gateways echo bodies: a code in such an answer decides nothing, unless
/// it belongs to that status.
pub(super) fn by_overriding_status(
    report: &Report<'_>,
    catalog: &'static Catalog,
    found: &Candidates,
    standard: Option<StandardCode>,
) -> Option<Recovery> {
    let status = report.status()?;
    if !is_passing(status) {
        return None;
    }
    let belongs = found.entries(catalog).any(|entry| entry.status() == Some(status));
    // Some servers send the codes of polls with 429.
    let polls = |code: StandardCode| matches!(code.recovery(), Recovery::Poll | Recovery::SlowDown);
    let is_poll = status == 429 && standard.is_some_and(polls);
    (!belongs && !is_poll).then_some(Recovery::Retry)
}

/// Whether a status says that the same request may work later, whatever it was: a limit, or a server or gateway that
/// fails. Not those that only a change ends (501, 505, 506, 508, 510), that want a user to act (507, RFC 4918 section
/// 11.5), or that a network sends which wants a sign-in of its own (511).
const fn is_passing(status: u16) -> bool {
    matches!(status, 429 | 500..=599) && !matches!(status, 501 | 505..=508 | 510 | 511)
}

/// What entry, standard code or status say.
fn by_code(report: &Report<'_>, catalog: &'static Catalog, found: &Recognition) -> (Recovery, Reason) {
    // Several candidates that want different things leave it to the standard code.
    let entry = found.candidates.agreed(catalog, Entry::recovery);
    let coarse = matches!(
        found.evidence,
        EvidenceKind::Error | EvidenceKind::ErrorInText | EvidenceKind::Status | EvidenceKind::Nothing
    );
    // Of a vendor without a catalog the entries are those of the specifications.
    let known = if catalog.is_standard() { Reason::Standard } else { Reason::Entry };
    let presented = report.presented().and_then(|presented| {
        let mut stated = found.candidates.entries(catalog).map(|entry| entry.recovery_for(presented));
        stated.next()?.filter(|first| stated.all(|other| other == Some(*first)))
    });
    if let (Some(recovery), true) = (presented, entry.is_some()) {
        return (recovery, Reason::Presented);
    }
    if let (Some(recovery), false) = (entry, coarse) {
        return (recovery, known);
    }
    if let Some(standard) = found.standard {
        if let Some(recovery) = by_context(report, standard) {
            return (recovery, Reason::Presented);
        }
        let reason = entry.map_or(Reason::Standard, |_| known);
        let reason = if found.source.is_challenge() { Reason::Challenge } else { reason };
        return (entry.unwrap_or(standard.recovery()), reason);
    }
    if let Some(recovery) = entry {
        return (recovery, known);
    }
    by_status(report, catalog)
}

/// What a standard code means for what was presented, or at this endpoint, where that differs from its usual meaning.
fn by_context(report: &Report<'_>, standard: StandardCode) -> Option<Recovery> {
    if let Some(recovery) = report.presented().and_then(|presented| standard.entry().recovery_for(presented)) {
        return Some(recovery);
    }
    // At the token endpoint every grant has its own document; which one applies follows from what was presented.
    let document = match report.presented() {
        Some(Presented::AuthReqId) => "CIBA",
        Some(Presented::DeviceCode) => "RFC 8628",
        Some(Presented::SubjectToken) => "RFC 8693",
        Some(Presented::PreAuthorizedCode) => "OpenID4VCI",
        Some(Presented::Ticket) => "UMA",
        _ => "",
    };
    let meanings = standard.specification().meanings().iter();
    let mut applying = meanings.filter(|meaning| match report.endpoint() {
        // At the endpoints of OAuth itself a code means what its own document says, except for such grants.
        Some(Endpoint::Authorization | Endpoint::Token | Endpoint::Resource | Endpoint::Userinfo) | None => {
            !document.is_empty() && meaning.specification().starts_with(document)
        }
        Some(endpoint) => meaning.endpoints().contains(&endpoint),
    });
    applying.next().map(Meaning::recovery)
}

/// What becomes of a recovery in view of the request and the rest of the answer; the reason, if that is another.
fn in_context(report: &Report<'_>, found: &Recognition, recovery: Recovery) -> (Recovery, Option<Reason>) {
    let (standard, presented) = (found.standard, report.presented());
    let by_request = |recovery| (recovery, Some(Reason::Presented));
    match recovery {
        Recovery::Retry if matches!(report.status(), Some(501 | 505..=508 | 510)) => {
            (Recovery::ContactVendor, Some(Reason::Status))
        }
        // State, nonce, PKCE verifier and `request_uri` of that attempt are spent.
        Recovery::Retry if is_redirect(report) => by_request(Recovery::RestartFlow),
        Recovery::RetryWithNonce
            if matches!(standard, Some(StandardCode::UseDpopNonce | StandardCode::UseAttestationChallenge))
                && nonce(report, standard).is_none() =>
        {
            (without_nonce(report), None)
        }
        // A proof without the issuer's nonce was refused, and this is the nonce (OpenID4VCI).
        Recovery::FixRequest | Recovery::Rebuild if proof_nonce(report, standard).is_some() => {
            (Recovery::RetryWithNonce, None)
        }
        // There is no user, so nothing is lost that a sign-in would give back.
        Recovery::Consent | Recovery::StepUp if !report.has_user() => by_request(Recovery::ContactAdmin),
        Recovery::SignIn | Recovery::AskAgain | Recovery::RestartFlow | Recovery::Refresh
            if presented == Some(Presented::ClientCredentials)
                || !report.has_user() && recovery != Recovery::Refresh =>
        {
            by_request(Recovery::FixClient)
        }
        // Nobody typed anything.
        Recovery::AskAgain if presented == Some(Presented::RefreshToken) => by_request(Recovery::SignIn),
        // What was presented is what is no longer valid, and without a refresh token nothing else can be done.
        Recovery::RestartFlow
            if presented == Some(Presented::RefreshToken) && standard == Some(StandardCode::InvalidGrant) =>
        {
            by_request(Recovery::SignIn)
        }
        // An initial access token cannot be refreshed.
        Recovery::Refresh
            if presented == Some(Presented::InitialAccessToken)
                || matches!(report.endpoint(), Some(Endpoint::Registration | Endpoint::ClientConfiguration)) =>
        {
            by_request(Recovery::FixClient)
        }
        // To refresh because a token request was refused would loop.
        Recovery::Refresh if standard != Some(StandardCode::InsufficientClaims) => match presented {
            Some(Presented::RefreshToken) => by_request(Recovery::SignIn),
            Some(Presented::SubjectToken | Presented::Assertion) => by_request(Recovery::Rebuild),
            None if report.endpoint() == Some(Endpoint::Token) => by_request(Recovery::SignIn),
            Some(Presented::AccessToken) | None => (recovery, None),
            Some(_) => by_request(Recovery::RestartFlow),
        },
        Recovery::Refresh if presented == Some(Presented::RefreshToken) => by_request(Recovery::StepUp),
        other => (other, None),
    }
}

/// Whether the error came through the browser.
fn is_redirect(report: &Report<'_>) -> bool {
    report.carrier() == Carrier::Redirect
        && matches!(report.endpoint(), None | Some(Endpoint::Authorization))
        && report.status().is_none_or(|status| status < 400)
}

/// What to repeat a request with.
pub(super) fn nonce<'a>(report: &'a Report<'_>, standard: Option<StandardCode>) -> Option<&'a str> {
    match standard {
        Some(StandardCode::UseAttestationChallenge) => report.attestation_challenge(),
        _ => proof_nonce(report, standard).or_else(|| report.dpop_nonce()),
    }
}

/// The nonce for the proof of a credential request, which drafts of `OpenID4VCI` send with the error.
#[allow(deprecated, reason = "servers of older drafts still send it")]
fn proof_nonce<'a>(report: &'a Report<'_>, standard: Option<StandardCode>) -> Option<&'a str> {
    let is_proof = matches!(
        standard,
        Some(StandardCode::InvalidProof | StandardCode::InvalidNonce | StandardCode::InvalidOrMissingProof)
    );
    report.get("/c_nonce").filter(|nonce| is_proof && !nonce.is_empty())
}

/// A server that wants its nonce and sends none leaves nothing to retry with; but a text may have lost the header.
fn without_nonce(report: &Report<'_>) -> Recovery {
    let has_headers = report.headers().next().is_some();
    if report.is_salvaged() || !has_headers { Recovery::Unknown } else { Recovery::ContactVendor }
}

/// What to do about an answer of which only the status is known. A guess would mislead more than it helps, so little is
/// said of a vendor without a catalog.
fn by_status(report: &Report<'_>, catalog: &'static Catalog) -> (Recovery, Reason) {
    let is_known = !catalog.is_standard();
    let recovery = match report.status() {
        Some(408 | 425) => Recovery::Retry,
        Some(status) if is_passing(status) => Recovery::Retry,
        // A limit that does not say so by its status.
        Some(400..=499) if report.is_limited() => Recovery::Retry,
        Some(401) => return by_refusal(report, is_known),
        // Scope, policy, a missing registration, a limit: it may be anything.
        Some(403) => Recovery::Unknown,
        Some(400..=499) if is_known => Recovery::FixRequest,
        _ => Recovery::Unknown,
    };
    (recovery, if recovery == Recovery::Unknown { Reason::Nothing } else { Reason::Status })
}

/// What a 401 says by itself.
fn by_refusal(report: &Report<'_>, is_known: bool) -> (Recovery, Reason) {
    let is_oauth = |scheme: &str| ["Bearer", "DPoP"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    let is_challenged = report.challenges().any(|challenge| is_oauth(challenge.scheme()));
    match (report.presented(), report.endpoint()) {
        (Some(Presented::AccessToken), _) => (Recovery::Refresh, Reason::Presented),
        // One expired secret of the client must not send everybody to sign in (RFC 6749 section 5.2).
        (presented, _) if is_known && presented != Some(Presented::RefreshToken) && is_client_refused(report) => {
            (Recovery::FixClient, Reason::Status)
        }
        // A request without a token gets a challenge without an error (RFC 6750 section 3.1).
        (None, Some(endpoint)) if endpoint.is_protected() => (Recovery::SignIn, Reason::Status),
        (None, None) if is_challenged || is_known => {
            (Recovery::SignIn, if is_challenged { Reason::Challenge } else { Reason::Status })
        }
        _ => (Recovery::Unknown, Reason::Nothing),
    }
}

/// Whether a 401 refuses the client: at an endpoint where clients authenticate (RFC 6749 section 5.2), or because the
/// server asks for `Basic` only.
fn is_client_refused(report: &Report<'_>) -> bool {
    let endpoint = matches!(
        report.endpoint(),
        Some(
            Endpoint::Token
                | Endpoint::Par
                | Endpoint::Introspection
                | Endpoint::Revocation
                | Endpoint::DeviceAuthorization
                | Endpoint::BackchannelAuthentication
        )
    );
    let mut schemes = report.challenges().map(|challenge| challenge.scheme().eq_ignore_ascii_case("Basic")).peekable();
    endpoint || report.presented().is_some() || (schemes.peek().is_some() && schemes.all(|basic| basic))
}
