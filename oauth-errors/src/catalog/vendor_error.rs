//! What every generated enum has in common, and the error of parsing one.

use alloc::boxed::Box;
use core::fmt::{self, Debug, Display};
use core::hash::Hash;

use super::{Catalog, Entry, StandardCode};
use crate::log_safe::LogSafe;

/// What generated code says about an enum. Only generated code implements it.
pub trait Generated: Sized + 'static {
    /// The catalog that the enum was generated from.
    const GENERATED_CATALOG: &'static Catalog;
    /// Every variant, in the order of the catalog.
    const GENERATED_ALL: &'static [Self];
}

/// An enum that [`oauth_errors!`](crate::oauth_errors) generated, for generic code. Nothing else can implement it.
///
/// Apart from `from_entry`, everything here is also an inherent item of the enum, so most code does not import this trait.
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
    /// The catalog that the enum was generated from.
    const CATALOG: &'static Catalog = Self::GENERATED_CATALOG;
    /// Every variant, in the order of the catalog, including deprecated ones.
    const ALL: &'static [Self] = Self::GENERATED_ALL;

    /// What is known about this error.
    fn entry(self) -> Entry {
        self.into()
    }

    /// The variant of an entry, by vendor id and code: the entry may come from another enum of the same vendor. `None`
    /// for an entry of another vendor, and for a code that this enum does not have.
    fn from_entry(entry: Entry) -> Option<Self> {
        let catalog = Self::CATALOG;
        if core::ptr::eq(entry.catalog(), catalog) {
            return Self::ALL.get(usize::from(entry.index())).copied();
        }
        (entry.catalog().id() == catalog.id()).then(|| Self::from_code(entry.code())).flatten()
    }

    /// The variant with a code, or with a former name of it. Takes constant time.
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

/// The error for a text that is no code of the vendor: a generated enum's [`FromStr`](core::str::FromStr) returns it.
///
/// It keeps the text. `Display` and `Debug` print it only if it is a [plain token](crate::LogSafe), because a server may
/// have written it.
///
/// ```
/// # #[cfg(feature = "okta")] {
/// use oauth_errors::vendors::okta::OktaError;
///
/// let error = "no_such_policy".parse::<OktaError>().unwrap_err();
/// assert_eq!((error.text(), error.vendor()), ("no_such_policy", "okta"));
/// assert_eq!(error.to_string(), "unknown okta code no_such_policy");
/// # }
/// ```
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

    /// The text, as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The id of the vendor that has no such code.
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
