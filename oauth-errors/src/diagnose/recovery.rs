//! What to do about an answer: what its entry says, unless status, context or stability overrides it.

use oauth_errors_catalogs::{Endpoint, Presented, Recovery};

use crate::catalog::{Catalog, Entry, Meaning, StandardCode};
use crate::recognize::{Candidates, EvidenceKind};
use crate::report::Report;

/// What to do, with everything that decides it taken into account.
pub(super) fn recovery(
    report: &Report<'_>,
    found: &Candidates,
    catalog: &'static Catalog,
    standard: Option<StandardCode>,
    evidence: EvidenceKind,
) -> Recovery {
    if let Some(overriding) = by_overriding_status(report, found, catalog) {
        return overriding;
    }
    // Several candidates that want different things leave it to the standard code.
    let entry = found.agreed(catalog, Entry::recovery);
    let coarse = matches!(
        evidence,
        EvidenceKind::Error | EvidenceKind::ErrorInText | EvidenceKind::Status | EvidenceKind::Nothing
    );
    let recovery = match (entry, standard) {
        (Some(entry), _) if !coarse => entry,
        (entry, Some(standard)) => by_context(report, standard).or(entry).unwrap_or_else(|| standard.recovery()),
        (Some(entry), None) => entry,
        (None, None) => by_status(report),
    };
    let refresh = report.presented() == Some(Presented::RefreshToken);
    let recovery = match recovery {
        Recovery::Retry if matches!(report.status(), Some(501 | 505)) => Recovery::ContactVendor,
        // What was presented is what is no longer valid, and without a refresh token nothing else can be done.
        Recovery::RestartFlow if refresh && standard == Some(StandardCode::InvalidGrant) => Recovery::SignIn,
        Recovery::Refresh if refresh && standard == Some(StandardCode::InvalidToken) => Recovery::SignIn,
        other => other,
    };
    let nonce = match standard {
        Some(StandardCode::UseDpopNonce) => report.dpop_nonce(),
        Some(StandardCode::UseAttestationChallenge) => report.attestation_challenge(),
        _ => return recovery,
    };
    // A server that wants its nonce and sends none leaves nothing to retry with.
    if recovery == Recovery::RetryWithNonce && nonce.is_none() { Recovery::ContactVendor } else { recovery }
}

/// What a status says whatever code comes with it. Gateways echo bodies: a code in such an answer decides nothing, unless
/// it belongs to that status.
pub(super) fn by_overriding_status(
    report: &Report<'_>,
    found: &Candidates,
    catalog: &'static Catalog,
) -> Option<Recovery> {
    let recovery = match report.status() {
        Some(429 | 500 | 502 | 503 | 504) => Recovery::Retry,
        Some(501 | 505) => Recovery::ContactVendor,
        _ => return None,
    };
    let belongs = found.entries(catalog).any(|entry| entry.status() == report.status());
    (!belongs).then_some(recovery)
}

/// What a standard code means for what was presented, or at this endpoint, where that differs from its usual meaning.
fn by_context(report: &Report<'_>, standard: StandardCode) -> Option<Recovery> {
    if standard == StandardCode::InvalidGrant {
        let presented = match report.presented()? {
            Presented::RefreshToken => Recovery::SignIn,
            Presented::Password => Recovery::AskAgain,
            Presented::Assertion | Presented::SubjectToken => Recovery::FixRequest,
            _ => Recovery::RestartFlow,
        };
        return Some(presented);
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

/// What to do about an answer of which only the status is known.
fn by_status(report: &Report<'_>) -> Recovery {
    match report.status() {
        Some(401) if report.presented() == Some(Presented::AccessToken) => Recovery::Refresh,
        Some(401) if is_client_refused(report) => Recovery::FixClient,
        // A bare challenge: send a token (RFC 6750 section 3).
        Some(401) => Recovery::SignIn,
        Some(403) => Recovery::ContactAdmin,
        Some(408 | 425) => Recovery::Retry,
        Some(400..=499) => Recovery::FixRequest,
        _ => Recovery::ContactVendor,
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
