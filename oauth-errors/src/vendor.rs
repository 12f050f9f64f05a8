//! What every generated enum has in common, and the error of parsing one.

use core::fmt::{self, Debug, Display};
use core::hash::Hash;

use crate::{Catalog, Entry, Match, StandardCode, recognize};

/// An enum that [`oauth_errors!`](crate::oauth_errors) generated: for code that handles any of them.
///
/// Every method is also an inherent one of the enum, so that using it needs no import.
pub trait VendorError:
    Copy + Eq + Hash + Debug + Display + core::error::Error + Into<Entry> + Into<StandardCode> + Send + Sync + 'static
{
    /// The catalog the enum was made of.
    const CATALOG: &'static Catalog;

    /// Every variant, in the catalog's order, deprecated ones included.
    const ALL: &'static [Self];

    /// What is known of this error.
    fn entry(self) -> Entry {
        self.into()
    }

    /// The variant of an entry; `None` if the entry is another catalog's.
    fn from_entry(entry: Entry) -> Option<Self> {
        core::ptr::eq(entry.catalog(), Self::CATALOG).then(|| Self::ALL[usize::from(entry.index())])
    }

    /// The variant of a code, or of one of its former names. Constant time.
    fn from_code(code: &str) -> Option<Self> {
        Self::CATALOG.find(code).map(|entry| Self::ALL[usize::from(entry.index())])
    }

    /// Which variant an answer is, from its `error`, its text and its status; see [`Catalog::recognize`].
    fn recognize<'a>(error: Option<&str>, text: Option<&'a str>, status: Option<u16>) -> Match<'a, Self> {
        recognize::recognize(Self::CATALOG, error, text, status)
    }

    /// What an answer means; see [`Catalog::diagnose`].
    #[cfg(feature = "alloc")]
    fn diagnose<'a>(report: &'a crate::Report<'a>) -> crate::Diagnosis<'a, Self> {
        crate::diagnosis::diagnose(Self::CATALOG, report)
    }
}

/// No entry has this code: the error of a generated enum's [`FromStr`](core::str::FromStr).
///
/// Keeps the text, and shows it only if it is a plain token: a server may have written it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownCode {
    vendor: &'static str,
    #[cfg(feature = "alloc")]
    text: alloc::boxed::Box<str>,
    #[cfg(not(feature = "alloc"))]
    len: usize,
}

impl UnknownCode {
    #[doc(hidden)]
    #[must_use]
    pub fn __new(catalog: &Catalog, text: &str) -> Self {
        Self {
            vendor: catalog.id(),
            #[cfg(feature = "alloc")]
            text: text.into(),
            #[cfg(not(feature = "alloc"))]
            len: text.len(),
        }
    }

    /// The text that is no code, as it came.
    #[cfg(feature = "alloc")]
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
        #[cfg(feature = "alloc")]
        let code = crate::LogSafe::new(&self.text);
        #[cfg(not(feature = "alloc"))]
        let code = format_args!("({} bytes)", self.len);
        write!(f, "unknown {} code {code}", self.vendor)
    }
}

impl Debug for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnknownCode({self})")
    }
}

impl core::error::Error for UnknownCode {}
