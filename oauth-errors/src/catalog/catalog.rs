//! What is known about one vendor's errors at run time: a view of the bytes that the macro generated.

use core::fmt;

use oauth_errors_catalogs::Stability;
use oauth_errors_catalogs::layout::{self, u32_at};

use super::rules::Rules;
use super::tables::{Messages, Parts};

/// Everything known about one vendor's errors. [`oauth_errors!`](crate::oauth_errors) generates it.
///
/// It is the untyped counterpart of an enum, for code that learns the vendor at run time. Get one from
/// [`vendors::find`](crate::vendors::find), or from the constant `CATALOG` of an enum.
///
/// ```
/// # #[cfg(feature = "slack")] {
/// use oauth_errors::{Report, vendors};
///
/// let catalog = vendors::find("slack").unwrap();
/// assert_eq!((catalog.id(), catalog.name()), ("slack", "Slack"));
/// assert_eq!(catalog.find("token_revoked").unwrap().title(), "Token revoked");
///
/// let report = Report::from_body(r#"{"ok":false,"error":"token_revoked"}"#).with_status(200);
/// assert!(catalog.is_error(&report));
/// assert_eq!(catalog.diagnose(&report).entry(), catalog.find("token_revoked"));
/// # }
/// ```
pub struct Catalog {
    pub(super) parts: Parts,
}

impl Catalog {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(parts: Parts) -> Self {
        Self { parts }
    }

    /// The vendor's id: `okta`.
    pub const fn id(&self) -> &'static str {
        self.parts.id
    }

    /// Whether it is that of the specifications, for vendors without a catalog.
    pub(crate) fn is_standard(&self) -> bool {
        self.id() == "standard"
    }

    /// The vendor's name: `Okta`.
    pub const fn name(&self) -> &'static str {
        self.parts.name
    }

    /// The URL of the vendor's own documentation of its errors.
    pub const fn docs(&self) -> Option<&'static str> {
        some(self.parts.docs)
    }

    /// Hosts that only this vendor serves; `*.okta.com` means every host below `okta.com`.
    pub const fn issuers(&self) -> &'static [&'static str] {
        self.parts.issuers
    }

    /// How the names of the vendor's own client libraries begin in a stack trace: `google.auth.exceptions`.
    pub(crate) const fn clients(&self) -> &'static [&'static str] {
        self.parts.clients
    }

    /// The vendor's release that the entries were taken from.
    pub const fn release(&self) -> Option<&'static str> {
        some(self.parts.release)
    }

    /// When the entries were last checked: `YYYY-MM-DD` or `YYYY-MM`.
    pub const fn date(&self) -> Option<&'static str> {
        some(self.parts.date)
    }

    /// The sources of the entries.
    pub const fn sources(&self) -> &'static [&'static str] {
        self.parts.sources
    }

    /// Whether the vendor commits to its codes, unless an [entry](crate::Entry::stability) says otherwise.
    pub const fn stability(&self) -> Stability {
        if self.parts.contract { Stability::Contract } else { Stability::Advisory }
    }

    /// The number of entries.
    pub const fn len(&self) -> usize {
        self.parts.rows.len() / layout::ROW
    }

    /// Whether there are no entries, as in a catalog that could not be read.
    pub const fn is_empty(&self) -> bool {
        self.parts.rows.is_empty()
    }

    /// A code by its number: first those in use, numbered like their entries, then former names.
    #[inline]
    pub(super) const fn code_bytes(&self, number: usize) -> &'static [u8] {
        let Parts { codes, code_starts, .. } = &self.parts;
        let (start, next) = (u32_at(code_starts, 4 * number) as usize, u32_at(code_starts, 4 * number + 4) as usize);
        codes.as_bytes().split_at(next - layout::BETWEEN_CODES).0.split_at(start).1
    }

    pub(crate) const fn rules(&self) -> &Rules {
        &self.parts.rules
    }

    pub(crate) const fn messages(&self) -> &Messages {
        &self.parts.messages
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("id", &self.id()).field("entries", &self.len()).finish_non_exhaustive()
    }
}

pub(super) const fn some(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}
