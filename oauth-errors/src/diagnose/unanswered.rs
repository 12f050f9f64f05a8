//! Requests that got no answer.

use core::fmt;

use oauth_errors_catalogs::{Presented, Recovery};

/// Why a request got no answer, for [`Diagnosis::unanswered`](crate::Diagnosis::unanswered).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unanswered {
    /// The request could not be built. Nothing was sent.
    NotBuilt,
    /// No connection was made. Nothing was sent.
    NotSent,
    /// The connection broke, or time ran out, after the request was sent: it may have been carried out.
    Broken,
    /// What arrived could not be read as an answer.
    Unreadable,
}

impl Unanswered {
    /// The keyword: `not_built`, `not_sent`, `broken` or `unreadable`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotBuilt => "not_built",
            Self::NotSent => "not_sent",
            Self::Broken => "broken",
            Self::Unreadable => "unreadable",
        }
    }

    pub(super) const fn recovery(self, presented: Option<Presented>) -> Recovery {
        match self {
            // The interval doubles (RFC 8628 section 3.5).
            Self::NotSent | Self::Broken if matches!(presented, Some(Presented::DeviceCode | Presented::AuthReqId)) => {
                Recovery::Poll
            }
            Self::NotBuilt => Recovery::FixRequest,
            Self::NotSent | Self::Broken => Recovery::Retry,
            // A page of a proxy, a captive portal, an answer of the wrong type: whose fault it is cannot be said.
            Self::Unreadable => Recovery::Unknown,
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
