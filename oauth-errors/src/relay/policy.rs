//! What a gateway tells its caller about an error of the vendor behind it.

use core::time::Duration;

use oauth_errors_catalogs::{Endpoint, Recovery};

use crate::catalog::{FromEntry, StandardCode};
use crate::diagnose::Diagnosis;
use crate::report::Report;

/// Whose fault an error is, seen from a gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// The caller's, or its user's: the caller can do something about it.
    Caller,
    /// The gateway's own: its credentials, its registration or the request that it built. Tell its operators.
    Gateway,
    /// The vendor's, or of the way there: it may pass.
    Upstream,
}

/// Which text a caller sees as `error_description`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Prose {
    /// The title of the standard code.
    #[default]
    Standard,
    /// The title of the vendor's error, as our catalog words it.
    Catalog,
    /// The vendor's own text, as far as RFC 6749's character set goes. It may name users, tenants and policies.
    Vendor,
}

/// What a gateway lets through to its caller. The default is the careful one: the gateway builds the requests, nobody
/// polls through it, and no text of the vendor's leaves it.
///
/// * The caller's fault keeps its standard code. Only a step-up at an endpoint that takes an access token is told in the
///   words of such endpoints, `401 insufficient_user_authentication` with a challenge (RFC 9470).
/// * The gateway's own credentials, registration or request are no business of the caller: `502 server_error`. Codes
///   that speak of the hop between gateway and vendor never leave the gateway: `invalid_client`, `unauthorized_client`,
///   DPoP proofs and nonces, client attestation; `slow_down`, unless the [caller polls](Self::caller_polls); codes about
///   the form of the request, unless it [is the caller's](Self::passes_requests).
/// * Trouble upstream is `503 temporarily_unavailable` with `Retry-After`, or `502 server_error` where trying again
///   does not help.
///
/// What decides is the recovery of the vendor's error, not that of the standard code: an `invalid_grant` that in truth
/// is a wrong client secret stays inside.
#[derive(Clone, Copy, Debug)]
pub struct RelayPolicy {
    endpoint: Option<Endpoint>,
    polls: bool,
    passes: bool,
    pub(super) prose: Prose,
    pub(super) members: &'static [&'static str],
    pub(super) retry_after: Duration,
}

impl RelayPolicy {
    /// The careful policy.
    #[must_use]
    pub const fn new() -> Self {
        let retry_after = Duration::from_secs(5);
        Self { endpoint: None, polls: false, passes: false, prose: Prose::Standard, members: &[], retry_after }
    }

    /// Says which endpoint of the gateway the caller used, if it is not the kind that the vendor's answer came from.
    #[must_use]
    pub const fn at(self, endpoint: Endpoint) -> Self {
        Self { endpoint: Some(endpoint), ..self }
    }

    /// The caller polls the gateway, as a device does: `authorization_pending` and `slow_down` are for it.
    #[must_use]
    pub const fn caller_polls(self) -> Self {
        Self { polls: true, ..self }
    }

    /// The gateway hands the caller's request on and only adds its credentials: `invalid_request` and its like are for
    /// the caller.
    #[must_use]
    pub const fn passes_requests(self) -> Self {
        Self { passes: true, ..self }
    }

    /// Sets which text the caller sees, where the fault is its own.
    #[must_use]
    pub const fn with_prose(self, prose: Prose) -> Self {
        Self { prose, ..self }
    }

    /// Passes values on that the vendor sends beside its errors, by the names of its catalog or answer: `mfa_token`,
    /// `claims`. Only where the fault is the caller's own.
    #[must_use]
    pub const fn with_members(self, names: &'static [&'static str]) -> Self {
        Self { members: names, ..self }
    }

    /// Sets `Retry-After` for when the vendor gives none; 5 s otherwise.
    #[must_use]
    pub const fn with_retry_after(self, pause: Duration) -> Self {
        Self { retry_after: pause, ..self }
    }

    /// Whose fault an error is.
    #[must_use]
    pub fn fault<E: FromEntry>(&self, diagnosis: &Diagnosis<'_, E>) -> Fault {
        self.classify(diagnosis).0
    }

    pub(super) fn endpoint(&self, report: &Report<'_>) -> Endpoint {
        self.endpoint.or(report.endpoint()).unwrap_or(Endpoint::Token)
    }

    /// Whose fault an error is, and the code that says so to the caller.
    pub(super) fn classify<E: FromEntry>(&self, diagnosis: &Diagnosis<'_, E>) -> (Fault, StandardCode) {
        let recovery = diagnosis.recovery();
        let sent = diagnosis.standard();
        let own = (Fault::Gateway, StandardCode::ServerError);
        let callers = sent.filter(|&code| self.is_callers(code));
        let code = match recovery {
            Recovery::Retry => return (Fault::Upstream, StandardCode::TemporarilyUnavailable),
            Recovery::ContactVendor => return (Fault::Upstream, StandardCode::ServerError),
            // An administrator of whom? Of the user or its grants, if the code speaks of these; else of the gateway.
            Recovery::ContactAdmin => sent.filter(|&code| Self { passes: false, ..*self }.is_callers(code)),
            Recovery::FixRequest if sent.is_none() && self.passes => Some(StandardCode::InvalidRequest),
            Recovery::FixRequest => callers,
            Recovery::Poll | Recovery::SlowDown if !self.polls => None,
            Recovery::Poll | Recovery::SlowDown => {
                let asked = sent.filter(|code| code.recovery() == recovery);
                asked.or_else(|| Some(code_for(recovery, self.endpoint(diagnosis.report()))))
            }
            // A nonce is between the gateway and the vendor, but for that of a credential request.
            Recovery::RetryWithNonce => callers.filter(|&code| self.passes && code == StandardCode::InvalidNonce),
            // `interaction_required` and its like are of the endpoints that issue tokens.
            Recovery::StepUp if self.endpoint(diagnosis.report()).is_protected() => {
                let own = callers.filter(|code| code.specification().endpoints().iter().any(|at| at.is_protected()));
                own.or(Some(StandardCode::InsufficientUserAuthentication))
            }
            Recovery::AskAgain
            | Recovery::SignIn
            | Recovery::StepUp
            | Recovery::Consent
            | Recovery::RestartFlow
            | Recovery::Refresh
            | Recovery::Denied => callers.or_else(|| Some(code_for(recovery, self.endpoint(diagnosis.report())))),
            // `FixClient`, and what a newer catalog may bring.
            _ => None,
        };
        code.map_or(own, |code| (Fault::Caller, code))
    }

    /// Whether a code can speak of the caller: not of the hop behind the gateway, nor of a server.
    fn is_callers(&self, code: StandardCode) -> bool {
        use StandardCode as C;
        match code {
            C::InvalidClient
            | C::UnauthorizedClient
            | C::UseDpopNonce
            | C::InvalidDpopProof
            | C::UseAttestationChallenge
            | C::UseFreshAttestation
            | C::InvalidClientAttestation
            | C::ServerError
            | C::TemporarilyUnavailable => false,
            C::SlowDown | C::AuthorizationPending => self.polls,
            C::InvalidRequest
            | C::InvalidRequestObject
            | C::InvalidRequestUri
            | C::InvalidRequestUriMethod
            | C::RequestNotSupported
            | C::RequestUriNotSupported
            | C::RegistrationNotSupported
            | C::UnsupportedGrantType
            | C::UnsupportedResponseType
            | C::UnsupportedTokenType
            | C::UnsupportedParameter => self.passes,
            _ => true,
        }
    }
}

impl Default for RelayPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// The code that leads a client of this endpoint to a recovery, where no code of the vendor's can be told.
pub(super) fn code_for(recovery: Recovery, endpoint: Endpoint) -> StandardCode {
    use {Recovery as R, StandardCode as C};
    let browser = endpoint == Endpoint::Authorization;
    let protected = endpoint.is_protected();
    match recovery {
        R::Retry => C::TemporarilyUnavailable,
        R::Poll => C::AuthorizationPending,
        R::SlowDown => C::SlowDown,
        R::RetryWithNonce => C::UseDpopNonce,
        R::Refresh => C::InvalidToken,
        R::AskAgain | R::SignIn | R::RestartFlow if browser => C::LoginRequired,
        R::AskAgain | R::SignIn | R::RestartFlow if protected => C::InvalidToken,
        R::AskAgain | R::SignIn | R::RestartFlow => C::InvalidGrant,
        R::StepUp if browser => C::InteractionRequired,
        R::StepUp => C::InsufficientUserAuthentication,
        R::Consent if protected => C::InsufficientScope,
        R::Consent => C::ConsentRequired,
        R::FixRequest => C::InvalidRequest,
        R::FixClient => C::InvalidClient,
        R::ContactAdmin | R::Denied => C::AccessDenied,
        // The vendor's own fault, and what a newer catalog may bring.
        _ => C::ServerError,
    }
}
