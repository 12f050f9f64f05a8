//! What arrived, before anything is concluded from it.

mod accessors;
mod builders;
mod carrier;
mod challenge;
pub(crate) mod document;
pub(crate) mod fields;
mod parse;
mod retry_after;
pub(crate) mod sketch;
#[cfg(test)]
mod tests;

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use oauth_errors_catalogs::{Endpoint, Presented};

use crate::log_safe::LogSafe;
pub use carrier::Carrier;
pub use challenge::Challenge;
use document::{Digits, Document};
pub use retry_after::RetryAfter;
#[cfg(feature = "user-messages")]
pub(crate) use retry_after::in_rfc_3339;
pub(crate) use retry_after::{date, whole_seconds};

/// An answer as it arrived: a body, a redirect, a challenge, or several of these.
///
/// Making one never fails: of a body that is cut off, mislabelled or no OAuth at all it holds what could be read, with
/// status, headers and the text. Up to 64 KiB of a body are read; of a longer one the first and the last 32 KiB. It borrows
/// the answer; [`into_owned`](Self::into_owned) lets go of it.
///
/// ```
/// use oauth_errors::Report;
///
/// let body = br#"{"error":"slow_down","interval":10}"#;
/// let report = Report::from_response(400, [("Content-Type", "application/json")], body);
/// assert_eq!(report.error(), Some("slow_down"));
/// assert_eq!(report.interval().unwrap().as_secs(), 10);
/// ```
///
/// Say what you know about the request, because the same code means different things:
///
/// ```
/// use oauth_errors::{Endpoint, Presented, Report};
///
/// let report = Report::from_body(r#"{"error":"invalid_grant"}"#)
///     .with_status(400)
///     .at(Endpoint::Token)
///     .presenting(Presented::RefreshToken);
/// assert_eq!(report.endpoint(), Some(Endpoint::Token));
/// ```
///
/// A server wrote most of it. `Debug` prints only what is safe to log; everything else has an accessor of its own.
#[derive(Clone, Default)]
pub struct Report<'a> {
    status: Option<(u16, Digits)>,
    headers: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    carrier: Option<Carrier>,
    salvaged: bool,
    truncated: bool,
    /// The number of the reading that the accessors look at.
    primary: u16,
    pub(crate) document: Document<'a>,
    challenges: Vec<Challenge<'a>>,
    endpoint: Option<Endpoint>,
    presented: Option<Presented>,
    no_user: bool,
}

impl Report<'_> {
    /// The same report, without borrowing the answer.
    #[must_use]
    pub fn into_owned(self) -> Report<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Report {
            status: self.status,
            headers: self.headers.into_iter().map(|(name, value)| (owned(name), owned(value))).collect(),
            carrier: self.carrier,
            salvaged: self.salvaged,
            truncated: self.truncated,
            primary: self.primary,
            document: self.document.into_owned(),
            challenges: self.challenges.into_iter().map(Challenge::into_owned).collect(),
            endpoint: self.endpoint,
            presented: self.presented,
            no_user: self.no_user,
        }
    }
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = self.error().map(|error| alloc::format!("{}", LogSafe::new(error)));
        f.debug_struct("Report")
            .field("status", &self.status())
            .field("carrier", &self.carrier())
            .field("error", &error)
            .field("bytes", &self.body().len())
            .finish_non_exhaustive()
    }
}
