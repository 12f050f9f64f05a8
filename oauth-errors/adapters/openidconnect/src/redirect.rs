//! The error on a redirect from the authorization endpoint.

use oauth_errors::Report;
use openidconnect::core::CoreAuthErrorResponseType;

use crate::error_type;

/// The error that a redirect from the authorization endpoint reports, if it reports one.
///
/// Compare `state` and `iss` of the report with what was sent before believing it.
pub fn redirect_error(report: &Report<'_>) -> Option<CoreAuthErrorResponseType> {
    report.error().and_then(error_type)
}
