//! From an answer to a diagnosis, for every generated enum.

use super::diagnosis::{Diagnosis, diagnose};
use crate::catalog::{StandardCode, VendorError};
use crate::report::Report;

/// Diagnoses answers, for generic code. Every generated enum implements it.
///
/// The methods are also inherent ones of the enum, so most code does not import this trait.
///
/// ```
/// use oauth_errors::{Diagnosable, Report, StandardCode};
///
/// fn is_over<E: Diagnosable>(report: &Report<'_>) -> bool {
///     E::check(report).is_err_and(|diagnosis| diagnosis.recovery().needs_user())
/// }
///
/// let report = Report::from_error("login_required", None);
/// assert!(is_over::<StandardCode>(&report));
/// ```
pub trait Diagnosable: VendorError {
    /// Returns `Ok` for a success, and otherwise what the error means.
    ///
    /// ```
    /// # #[cfg(feature = "github")] {
    /// use oauth_errors::{Recovery, Report, vendors::github::GithubError};
    ///
    /// // GitHub sends its errors with status 200
    /// let report = Report::from_body("error=bad_verification_code").with_status(200);
    /// let error = GithubError::check(&report).unwrap_err();
    /// assert_eq!(error.recovery(), Recovery::RestartFlow);
    ///
    /// let report = Report::from_body(r#"{"access_token":"t"}"#).with_status(200);
    /// assert!(GithubError::check(&report).is_ok());
    /// # }
    /// ```
    ///
    /// # Errors
    /// If [`Catalog::is_error`](crate::Catalog::is_error) says that the answer is an error, whatever its status.
    fn check(report: &Report<'_>) -> Result<(), Diagnosis<'static, Self>> {
        if !Self::CATALOG.is_error(report) {
            return Ok(());
        }
        Err(diagnose(Self::CATALOG, report).into_owned())
    }

    /// What an error answer means; see [`Catalog::diagnose`](crate::Catalog::diagnose).
    #[must_use]
    fn diagnose<'a>(report: &'a Report<'a>) -> Diagnosis<'a, Self> {
        diagnose(Self::CATALOG, report)
    }
}

impl<E: VendorError> Diagnosable for E {}

crate::__diagnose! { StandardCode }
