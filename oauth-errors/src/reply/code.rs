//! The standard code that says what is to be done.

use oauth_errors_catalogs::{Endpoint, Recovery};

use crate::StandardCode;

/// The code that leads a client of this endpoint to a recovery, where no code of the vendor's can be told.
pub(super) fn of(recovery: Recovery, endpoint: Endpoint) -> StandardCode {
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
