//! The diagnosis of a request that got no answer.

use core::fmt;

use oauth_errors_catalogs::Recovery;

use super::{Diagnosis, diagnose};
use crate::recognize::Known;
use crate::{Catalog, Report, VendorError};

/// Why a request got no answer that could be read as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unanswered {
    /// The request could not be built, so nothing was sent: [`FixRequest`](Recovery::FixRequest).
    NotBuilt,
    /// There was no connection to send it over, so nothing was carried out: [`Retry`](Recovery::Retry).
    NotSent,
    /// The connection broke after the request was sent, so it may have been carried out: [`Retry`](Recovery::Retry),
    /// [at a risk](crate::RetryAdvice::Risky). Also where an HTTP client does not say when it broke.
    Broken,
    /// Something came that could not be read as an HTTP answer, or was lost: [`ContactVendor`](Recovery::ContactVendor).
    Unreadable,
}

impl Unanswered {
    const fn recovery(self) -> Recovery {
        match self {
            Self::NotBuilt => Recovery::FixRequest,
            Self::NotSent | Self::Broken => Recovery::Retry,
            Self::Unreadable => Recovery::ContactVendor,
        }
    }
}

impl fmt::Display for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotBuilt => "the request could not be built",
            Self::NotSent => "no connection",
            Self::Broken => "the connection broke before an answer came",
            Self::Unreadable => "the answer could not be read",
        })
    }
}

impl Catalog {
    /// What it means that a request to this vendor got no answer.
    pub fn unanswered(&'static self, why: Unanswered) -> Diagnosis<'static> {
        unanswered(self, why)
    }
}

impl<E: VendorError> Diagnosis<'static, E> {
    /// What it means that a request to this vendor got no answer.
    ///
    /// ```
    /// # #[cfg(feature = "okta")] {
    /// use oauth_errors::{Diagnosis, Recovery, RetryAdvice, Unanswered, vendors::okta::OktaError};
    ///
    /// let diagnosis = Diagnosis::<OktaError>::unanswered(Unanswered::Broken);
    /// assert_eq!(diagnosis.recovery(), Recovery::Retry);
    /// assert_eq!(diagnosis.retry_advice(), RetryAdvice::Risky(None));
    /// # }
    /// ```
    #[must_use]
    pub fn unanswered(why: Unanswered) -> Self {
        unanswered(E::CATALOG, why)
    }
}

fn unanswered<E: Known>(catalog: &'static Catalog, why: Unanswered) -> Diagnosis<'static, E> {
    Diagnosis { recovery: why.recovery(), unanswered: Some(why), ..diagnose(catalog, &Report::default()).into_owned() }
}
