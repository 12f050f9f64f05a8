//! From an answer to a diagnosis, for any generated enum.

use super::{Diagnosis, diagnose};
use crate::catalog::VendorError;
use crate::report::Report;

/// Every generated enum can diagnose an answer: for code that handles any of them. The methods are inherent ones of the
/// enum too, so that using them needs no import.
pub trait Diagnosable: VendorError {
    /// `Ok` if an answer is a success, else what the error means.
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
    /// If the answer is an error by [`Catalog::is_error`](crate::Catalog::is_error), whatever its status.
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
