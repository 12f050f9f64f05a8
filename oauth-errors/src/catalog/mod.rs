//! What is known of one vendor's errors, at run time: a view on the bytes that the macro laid out.

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

/// Everything known of one vendor's errors. Made by [`oauth_errors!`](crate::oauth_errors), never by hand.
///
/// The untyped counterpart of a generated enum: a gateway or a command line handles any vendor through it.
pub struct Catalog {
    parts: Parts,
}

impl Catalog {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(parts: Parts) -> Self {
        Self { parts }
    }

    /// The vendor's name in code: `okta`.
    pub const fn id(&self) -> &'static str {
        self.parts.id
    }

    /// The vendor's name for people: `Okta`.
    pub const fn name(&self) -> &'static str {
        self.parts.name
    }

    /// The vendor's own documentation of its errors, a URL.
    pub const fn docs(&self) -> Option<&'static str> {
        some(self.parts.docs)
    }

    /// Hosts that only this vendor serves, `*.` standing for any name below: `*.okta.com`.
    pub const fn issuers(&self) -> &'static [&'static str] {
        self.parts.issuers
    }

    /// The vendor's release that the entries were taken from.
    pub const fn release(&self) -> Option<&'static str> {
        some(self.parts.release)
    }

    /// When the facts were last checked: `YYYY-MM-DD` or `YYYY-MM`.
    pub const fn date(&self) -> Option<&'static str> {
        some(self.parts.date)
    }

    /// Where the facts come from.
    pub const fn sources(&self) -> &'static [&'static str] {
        self.parts.sources
    }

    /// How far the vendor's codes may be relied on, unless an [entry](Entry::stability) says otherwise.
    pub const fn stability(&self) -> Stability {
        if self.parts.contract { Stability::Contract } else { Stability::Advisory }
    }

    /// The number of entries.
    pub const fn len(&self) -> usize {
        self.parts.rows.len() / layout::ROW
    }

    /// Whether there are none, as in a catalog that could not be read.
    pub const fn is_empty(&self) -> bool {
        self.parts.rows.is_empty()
    }

    /// Every entry, in the catalog's order.
    pub fn entries(&'static self) -> impl DoubleEndedIterator<Item = Entry> + ExactSizeIterator {
        (0..self.len()).map(|index| {
            #[allow(clippy::cast_possible_truncation, reason = "a catalog has at most 65,535 entries")]
            let index = index as u16;
            self.__entry(index)
        })
    }

    /// The entry of a code, or of one of its former names. Constant time.
    #[inline]
    pub fn find(&'static self, code: &str) -> Option<Entry> {
        let mut numbers = Table(self.parts.code_table).probe(digest::code(code.as_bytes()));
        let number = numbers.find(|&number| self.code_bytes(number.into()) == code.as_bytes())?;
        Some(self.__entry(match usize::from(number).checked_sub(self.len()) {
            Some(former) => u16_at(self.parts.renamed, 2 * former),
            None => number,
        }))
    }

    /// A code by its number; those in use come first, numbered as their entries are, then the former ones.
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
