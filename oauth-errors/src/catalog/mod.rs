//! What is known about one vendor's errors at run time: a view of the bytes that the macro generated.

mod code;
mod entry;
mod issuer;
pub mod rules;
mod specification;
pub(crate) mod standard;
pub(crate) mod tables;
mod vendor_error;

use core::fmt;

use oauth_errors_catalogs::Stability;
use oauth_errors_catalogs::digest;
use oauth_errors_catalogs::layout::{self, Table, u16_at, u32_at};

pub use code::Code;
pub use entry::Entry;
pub(crate) use issuer::host;
use rules::Rules;
pub use specification::{Meaning, Specification};
pub use standard::StandardCode;
use tables::{Messages, Parts};
pub use vendor_error::{FromEntry, Generated, UnknownCode, VendorError};

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
    parts: Parts,
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

    /// Whether the vendor commits to its codes, unless an [entry](Entry::stability) says otherwise.
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

    /// Every entry, in the order of the catalog.
    pub fn entries(&'static self) -> impl DoubleEndedIterator<Item = Entry> + ExactSizeIterator {
        (0..self.len()).map(|index| {
            #[allow(clippy::cast_possible_truncation, reason = "a catalog has at most 65,535 entries")]
            let index = index as u16;
            self.__entry(index)
        })
    }

    /// The entry with a code, or with a former name of it. Takes constant time.
    #[inline]
    pub fn find(&'static self, code: &str) -> Option<Entry> {
        let mut numbers = Table(self.parts.code_table).probe(digest::code(code.as_bytes()));
        let number = numbers.find(|&number| self.code_bytes(number.into()) == code.as_bytes())?;
        Some(self.__entry(match usize::from(number).checked_sub(self.len()) {
            Some(former) => u16_at(self.parts.renamed, 2 * former),
            None => number,
        }))
    }

    /// A code by its number: first those in use, numbered like their entries, then former names.
    #[inline]
    const fn code_bytes(&self, number: usize) -> &'static [u8] {
        let Parts { codes, code_starts, .. } = &self.parts;
        let (start, next) = (u32_at(code_starts, 4 * number) as usize, u32_at(code_starts, 4 * number + 4) as usize);
        codes.as_bytes().split_at(next - layout::BETWEEN_CODES).0.split_at(start).1
    }

    #[doc(hidden)]
    pub const fn __entry(&'static self, index: u16) -> Entry {
        Entry { catalog: self, index }
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

const fn some(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}
