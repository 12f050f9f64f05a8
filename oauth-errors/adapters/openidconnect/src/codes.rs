//! Standard codes and `openidconnect`'s enums of them, both ways and without a loss.

use ::openidconnect::core::{CoreAuthErrorResponseType, CoreRegisterErrorResponseType};

use crate::integrations::oauth2::{code, from_text};
use crate::{Report, StandardCode, UnknownCode};

/// The error that a redirect from the authorization endpoint reports, if it reports one.
///
/// Compare `state` and `iss` of the report with what was sent before believing it.
pub fn redirect_error(report: &Report<'_>) -> Option<CoreAuthErrorResponseType> {
    report.error().map(from_text)
}

impl From<StandardCode> for CoreAuthErrorResponseType {
    fn from(code: StandardCode) -> Self {
        from_text(code.code())
    }
}

/// Fails for a value of `error` that no specification defines; the text is in the error.
impl TryFrom<&CoreAuthErrorResponseType> for StandardCode {
    type Error = UnknownCode;

    fn try_from(error: &CoreAuthErrorResponseType) -> Result<Self, Self::Error> {
        match error {
            // Its `as_ref` is misspelt up to openidconnect 4.0: "invalid_request_obbject".
            CoreAuthErrorResponseType::InvalidRequestObject => Ok(Self::InvalidRequestObject),
            other => code(other.as_ref()),
        }
    }
}

impl From<StandardCode> for CoreRegisterErrorResponseType {
    fn from(code: StandardCode) -> Self {
        from_text(code.code())
    }
}

/// Fails for a value of `error` that no specification defines; the text is in the error.
impl TryFrom<&CoreRegisterErrorResponseType> for StandardCode {
    type Error = UnknownCode;

    fn try_from(error: &CoreRegisterErrorResponseType) -> Result<Self, Self::Error> {
        code(error.as_ref())
    }
}
