//! What the caller of a gateway may learn about an error of the vendor behind it.

use core::time::Duration;

use oauth_errors_catalogs::{Endpoint, Recovery};

use crate::catalog::{FromEntry, StandardCode};
use crate::diagnose::Diagnosis;
use crate::reply::Reply;
use crate::report::Report;

/// Where an error comes from, seen from a gateway, and so who has to act: [`RelayPolicy::origin`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// The caller, or its user: the caller can do something about it.
    Caller,
    /// The gateway: its credentials, its registration or the request that it built is wrong. Alert its operators.
    Gateway,
    /// The vendor, or the network in between: the error may pass.
    Upstream,
}

/// Which text a caller sees as `error_description`: [`RelayPolicy::with_prose`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Prose {
    /// The title of the standard code.
    #[default]
    Standard,
    /// The title of the vendor's error in the catalog.
    Catalog,
    /// The vendor's own text, limited to the character set of RFC 6749. It may name users, tenants and policies.
    Vendor,
}

/// What a gateway passes on to its caller, for [`Diagnosis::relay`].
///
/// The default is the careful policy: the gateway builds the requests itself, nobody polls through it, and none of the
/// vendor's text leaves it.
///
/// * An error of the caller keeps its standard code. The exception is a step-up at an endpoint that requires an access
///   token: it becomes `401 insufficient_user_authentication` with a challenge, as such endpoints send it (RFC 9470).
/// * A problem with the gateway's own credentials, registration or request becomes `502 server_error`. Codes about the
///   connection between gateway and vendor never leave the gateway: `invalid_client`, `unauthorized_client`, those about
///   DPoP proofs, nonces and client attestation; `slow_down`, unless the [caller polls](Self::caller_polls); and codes
///   about the form of the request, unless it [is the caller's](Self::passes_requests).
/// * Trouble upstream becomes `503 temporarily_unavailable` with `Retry-After`, or `502 server_error` if trying again
///   does not help.
///
/// The recovery of the vendor's error decides, not that of the standard code: an `invalid_grant` whose real cause is a
/// wrong client secret stays inside.
///
/// ```
/// # #[cfg(feature = "okta")] {
/// use oauth_errors::{Endpoint, RelayPolicy, Report, vendors::okta::OktaError};
/// use std::time::Duration;
///
/// const POLICY: RelayPolicy = RelayPolicy::new().at(Endpoint::Token).with_retry_after(Duration::from_secs(10));
///
/// let report = Report::from_error("slow_down", None).with_status(400);
/// let reply = OktaError::diagnose(&report).relay(&POLICY);
/// assert_eq!(reply.to_string(), "502 server_error"); // the gateway polls too fast, not its caller
/// let reply = OktaError::diagnose(&report).relay(&POLICY.caller_polls());
/// assert_eq!(reply.to_string(), "400 slow_down");
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct RelayPolicy {
    endpoint: Option<Endpoint>,
    polls: bool,
    passes: bool,
    pub(super) is_transparent: bool,
    pub(super) prose: Prose,
    pub(super) members: &'static [&'static str],
    pub(super) retry_after: Duration,
}

impl RelayPolicy {
    /// The careful policy.
    #[must_use]
    pub const fn new() -> Self {
        let retry_after = Duration::from_secs(5);
        Self {
            endpoint: None,
            polls: false,
            passes: false,
            is_transparent: false,
            prose: Prose::Standard,
            members: &[],
            retry_after,
        }
    }

    /// Says which endpoint of the gateway the caller used, if it differs from the one that the vendor's answer came from.
    #[must_use]
    pub const fn at(self, endpoint: Endpoint) -> Self {
        Self { endpoint: Some(endpoint), ..self }
    }

    /// Says that the caller polls the gateway, as a device does: it receives `authorization_pending` and `slow_down`.
    #[must_use]
    pub const fn caller_polls(self) -> Self {
        Self { polls: true, ..self }
    }

    /// Says that the gateway forwards the caller's request and only adds its credentials: the caller receives
    /// `invalid_request` and similar codes.
    #[must_use]
    pub const fn passes_requests(self) -> Self {
        Self { passes: true, ..self }
    }

    /// Says that the gateway passes the caller's own credentials, as a proxy in front of an authorization server or
    /// resource does, so that every error but trouble upstream is the caller's: nonces, `invalid_client` and polls too.
    ///
    /// ```
    /// use oauth_errors::{RelayPolicy, Report, StandardCode};
    ///
    /// let report = Report::from_response(400, [("DPoP-Nonce", "n")], br#"{"error":"use_dpop_nonce"}"#);
    /// let diagnosis = StandardCode::diagnose(&report);
    /// assert_eq!(diagnosis.relay(&RelayPolicy::new()).to_string(), "502 server_error");
    /// assert_eq!(diagnosis.relay(&RelayPolicy::new().transparent()).to_string(), "400 use_dpop_nonce");
    /// ```
    #[must_use]
    pub const fn transparent(self) -> Self {
        Self { is_transparent: true, ..self }
    }

    /// What the caller gets if the vendor cannot be reached: `503 temporarily_unavailable` with `Retry-After`.
    #[must_use]
    pub fn unreachable(&self) -> Reply {
        let endpoint = self.endpoint.unwrap_or(Endpoint::Token);
        let reply = Reply::from(StandardCode::TemporarilyUnavailable).at(endpoint);
        reply.with_status(503).with_retry_after(self.retry_after)
    }

    /// Sets which text the caller sees, if the error is [its own](Origin::Caller).
    #[must_use]
    pub const fn with_prose(self, prose: Prose) -> Self {
        Self { prose, ..self }
    }

    /// Passes on values that the vendor sends with its errors, by their names in the catalog or the answer: `mfa_token`,
    /// `claims`. Only if the error is the caller's [own](Origin::Caller).
    #[must_use]
    pub const fn with_members(self, names: &'static [&'static str]) -> Self {
        Self { members: names, ..self }
    }

    /// Sets the `Retry-After` that is sent if the vendor gives none. The default is 5 seconds.
    #[must_use]
    pub const fn with_retry_after(self, pause: Duration) -> Self {
        Self { retry_after: pause, ..self }
    }

    /// Who has to act on an error.
    #[must_use]
    pub fn origin<E: FromEntry>(&self, diagnosis: &Diagnosis<'_, E>) -> Origin {
        self.classify(diagnosis).0
    }

    pub(super) fn endpoint(&self, report: &Report<'_>) -> Endpoint {
        self.endpoint.or(report.endpoint()).unwrap_or(Endpoint::Token)
    }

    /// Who has to act on an error, and the code that the caller gets.
    pub(super) fn classify<E: FromEntry>(&self, diagnosis: &Diagnosis<'_, E>) -> (Origin, StandardCode) {
        let recovery = diagnosis.recovery();
        let sent = diagnosis.standard();
        let endpoint = self.endpoint(diagnosis.report());
        let own = (Origin::Gateway, StandardCode::ServerError);
        if self.is_transparent {
            let origin = match recovery {
                Recovery::Retry | Recovery::ContactVendor => Origin::Upstream,
                _ => Origin::Caller,
            };
            return (origin, conforming(diagnosis, endpoint));
        }
        let callers = sent.filter(|&code| self.is_callers(code));
        let or_of_endpoint = |code: Option<StandardCode>| Some(code.unwrap_or_else(|| code_for(recovery, endpoint)));
        let code = match recovery {
            Recovery::Retry => return (Origin::Upstream, StandardCode::TemporarilyUnavailable),
            Recovery::ContactVendor => return (Origin::Upstream, StandardCode::ServerError),
            // Whose administrator? That of the user, if the code is about the user or its grants; else the gateway's.
            Recovery::ContactAdmin => sent.filter(|&code| Self { passes: false, ..*self }.is_callers(code)),
            Recovery::FixRequest if sent.is_none() && self.passes => Some(StandardCode::InvalidRequest),
            Recovery::FixRequest | Recovery::Unknown => callers,
            Recovery::Poll | Recovery::SlowDown if !self.polls => None,
            Recovery::Poll | Recovery::SlowDown => or_of_endpoint(sent.filter(|code| code.recovery() == recovery)),
            // A nonce is between the gateway and the vendor, except for that of a credential request.
            Recovery::RetryWithNonce => {
                let of_proof = |code| matches!(code, StandardCode::InvalidNonce | StandardCode::InvalidProof);
                callers.filter(|&code| self.passes && of_proof(code))
            }
            // What the gateway makes itself is stale, unless it is the caller's.
            Recovery::Rebuild => callers.filter(|_| self.passes),
            Recovery::AskAgain
            | Recovery::SignIn
            | Recovery::StepUp
            | Recovery::Consent
            | Recovery::RestartFlow
            | Recovery::Refresh
            | Recovery::Denied => or_of_endpoint(callers.filter(|code| {
                let endpoints = code.specification().endpoints();
                match recovery {
                    Recovery::Denied => true,
                    // `invalid_grant`, `login_required`, `interaction_required` and similar codes belong to the endpoints
                    // that issue tokens: a resource refuses the token.
                    _ if endpoint.is_protected() => endpoints.iter().any(|at| at.is_protected()),
                    // A browser comes back with a code of the authorization endpoint.
                    Recovery::StepUp if endpoint == Endpoint::Authorization => endpoints.contains(&endpoint),
                    _ => true,
                }
            })),
            // `FixClient`, and what a newer catalog may add.
            _ => None,
        };
        code.map_or(own, |code| (Origin::Caller, code))
    }

    /// Whether a code can be about the caller, and not about the gateway's own connection or a server.
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

/// The standard code of a vendor's error, unless the answer decides otherwise.
pub(super) fn conforming<E: FromEntry>(diagnosis: &Diagnosis<'_, E>, endpoint: Endpoint) -> StandardCode {
    match (diagnosis.recovery(), diagnosis.standard()) {
        // A code in the answer of a failing gateway or rate limit decides nothing.
        (recovery @ (Recovery::Retry | Recovery::ContactVendor), code) => {
            code.filter(|code| code.recovery() == recovery).unwrap_or_else(|| code_for(recovery, endpoint))
        }
        (_, Some(code)) => code,
        (recovery, None) => code_for(recovery, endpoint),
    }
}

/// The code that leads a client of this endpoint to a recovery, if the vendor's code cannot be passed on.
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
        // `ContactVendor`, and what a newer catalog may add.
        _ => C::ServerError,
    }
}
