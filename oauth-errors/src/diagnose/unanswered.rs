//! A request to which no answer came.

use core::fmt;

use oauth_errors_catalogs::Recovery;

use super::{Diagnosis, diagnose};
use crate::catalog::{Catalog, VendorError};
use crate::report::Report;

/// Why a request has no answer: for [`Diagnosis::unanswered`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unanswered {
    /// The request could not be built. Nothing was sent.
    NotBuilt,
    /// No connection was made. Nothing was sent.
    NotSent,
    /// The connection broke, or time ran out, after the request was sent: it may have been carried out.
    Broken,
    /// What came could not be read as an answer.
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
    /// The diagnosis of a request of this vendor that has no answer. [`Diagnosis::unanswered`] is typed.
    pub fn unanswered(&'static self, why: Unanswered) -> Diagnosis<'static> {
        Diagnosis { recovery: why.recovery(), unanswered: Some(why), ..diagnose(self, &Report::default()).into_owned() }
    }
}

impl<E: VendorError> Diagnosis<'static, E> {
    /// The diagnosis of a request that has no answer: its recovery, and whether the request may be
    /// [sent again](Self::retry_advice).
    ///
    /// ```
    /// use oauth_errors::{Diagnosis, Recovery, RetryAdvice, StandardCode, Unanswered};
    ///
    /// let diagnosis = Diagnosis::<StandardCode>::unanswered(Unanswered::Broken);
    /// assert_eq!(diagnosis.recovery(), Recovery::Retry);
    /// assert_eq!(diagnosis.retry_advice(), RetryAdvice::Risky(None));
    /// ```
    #[must_use]
    pub fn unanswered(why: Unanswered) -> Self {
        let untyped = E::CATALOG.unanswered(why);
        Self { exact: None, ..untyped.retyped() }
    }
}
