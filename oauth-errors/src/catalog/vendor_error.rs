//! What every generated enum has in common, and the error of parsing one.

use alloc::boxed::Box;
use core::fmt::{self, Debug, Display};
use core::hash::Hash;

use super::{Catalog, Entry, StandardCode};
use crate::log_safe::LogSafe;

/// What generated code says of an enum. Only generated code implements it.
pub trait Generated: Sized + 'static {
    /// The catalog the enum was made of.
    const GENERATED_CATALOG: &'static Catalog;
    /// Every variant, in the order of the catalog's entries.
    const GENERATED_ALL: &'static [Self];
}

/// An enum that [`oauth_errors!`](crate::oauth_errors) generated: for code that handles any of them.
///
/// Every method is also an inherent one of the enum, so that using it needs no import. Nothing else can implement it.
///
/// ```
/// # #[cfg(feature = "okta")] {
/// use oauth_errors::{VendorError, vendors::okta::OktaError};
///
/// fn codes<E: VendorError>() -> impl Iterator<Item = &'static str> {
///     E::ALL.iter().map(|error| error.entry().code())
/// }
///
/// assert!(codes::<OktaError>().any(|code| code == "no_matching_policy"));
/// # }
/// ```
pub trait VendorError:
    Generated
    + Copy
    + Eq
    + Hash
    + Debug
    + Display
    + core::error::Error
    + Into<Entry>
    + Into<StandardCode>
    + Send
    + Sync
    + 'static
{
    /// The catalog the enum was made of.
    const CATALOG: &'static Catalog = Self::GENERATED_CATALOG;
    /// Every variant, in the catalog's order, deprecated ones included.
    const ALL: &'static [Self] = Self::GENERATED_ALL;

    /// What is known of this error.
    fn entry(self) -> Entry {
        self.into()
    }

    /// The variant of an entry, by vendor id and code: the entry may come from another enum of the same vendor. `None`
    /// for another vendor's, and for a code that this enum does not have.
    fn from_entry(entry: Entry) -> Option<Self> {
        let catalog = Self::CATALOG;
        if core::ptr::eq(entry.catalog(), catalog) {
            return Self::ALL.get(usize::from(entry.index())).copied();
        }
        (entry.catalog().id() == catalog.id()).then(|| Self::from_code(entry.code())).flatten()
    }

    /// The variant of a code, or of one of its former names. Constant time.
    fn from_code(code: &str) -> Option<Self> {
        let entry = Self::CATALOG.find(code)?;
        Self::ALL.get(usize::from(entry.index())).copied()
    }
}

impl<E> VendorError for E where
    E: Generated
        + Copy
        + Eq
        + Hash
        + Debug
        + Display
        + core::error::Error
        + Into<Entry>
        + Into<StandardCode>
        + Send
        + Sync
        + 'static
{
}

/// An [`Entry`], or a generated enum with a variant for it. Only these implement it.
pub trait FromEntry: Copy + sealed::Sealed {
    /// The value for an entry; `None` for an entry of another vendor.
    #[doc(hidden)]
    fn from_any_entry(entry: Entry) -> Option<Self>;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Entry {}
    impl<E: super::Generated> Sealed for E {}
}

impl FromEntry for Entry {
    fn from_any_entry(entry: Entry) -> Option<Self> {
        Some(entry)
    }
}

impl<E: VendorError> FromEntry for E {
    fn from_any_entry(entry: Entry) -> Option<Self> {
        E::from_entry(entry)
    }
}

/// No entry has this code: the error of a generated enum's [`FromStr`](core::str::FromStr).
///
/// Keeps the text, and shows it only if it is a plain token: a server may have written it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownCode {
    vendor: &'static str,
    text: Box<str>,
}

impl UnknownCode {
    #[doc(hidden)]
    #[must_use]
    pub fn __new(catalog: &Catalog, text: &str) -> Self {
        Self { vendor: catalog.id(), text: text.into() }
    }

    /// The text that is no code, as it came.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The id of the vendor whose catalog does not have it.
    pub const fn vendor(&self) -> &'static str {
        self.vendor
    }
}

impl Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} code {}", self.vendor, LogSafe::new(&self.text))
    }
}

impl Debug for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnknownCode({self})")
    }
}

impl core::error::Error for UnknownCode {}
