//! A vendor's code that the catalog may not have.

use alloc::string::String;
use core::convert::Infallible;
use core::fmt;
use core::str::FromStr;

use super::{UnknownCode, VendorError};
use crate::log_safe::LogSafe;

/// A code of a vendor, known or not: to store and forward codes without losing those that are newer than the catalog.
///
/// `Display` prints an unknown code only if it is a [plain token](LogSafe), because a server may have written it.
///
/// ```
/// # #[cfg(feature = "okta")] {
/// use oauth_errors::{Code, vendors::okta::OktaError};
///
/// let code = Code::<OktaError>::new("no_matching_policy");
/// assert_eq!(code.known(), Some(OktaError::NoMatchingPolicy));
///
/// let code = Code::<OktaError>::new("of_next_year");
/// assert_eq!((code.known(), code.as_str()), (None, "of_next_year"));
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Code<E> {
    /// A code of the catalog. A former name becomes the code that replaced it.
    Known(E),
    /// Any other text.
    Unknown(UnknownCode),
}

impl<E: VendorError> Code<E> {
    /// Makes a code of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        E::from_code(text).map_or_else(|| Self::Unknown(UnknownCode::__new(E::CATALOG, text)), Self::Known)
    }

    /// The error, if the catalog has it.
    pub fn known(&self) -> Option<E> {
        match self {
            Self::Known(error) => Some(*error),
            Self::Unknown(_) => None,
        }
    }

    /// The code as a text. A server may have written it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(error) => error.entry().code(),
            Self::Unknown(unknown) => unknown.text(),
        }
    }
}

impl<E> From<E> for Code<E>
where
    E: VendorError,
{
    fn from(error: E) -> Self {
        Self::Known(error)
    }
}

impl<E: VendorError> FromStr for Code<E> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}

impl<E: VendorError> From<Code<E>> for String {
    fn from(code: Code<E>) -> Self {
        code.as_str().into()
    }
}

impl<E: VendorError> fmt::Display for Code<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(error) => f.write_str(error.entry().code()),
            Self::Unknown(unknown) => LogSafe::new(unknown.text()).fmt(f),
        }
    }
}

impl<E: VendorError> fmt::Debug for Code<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(error) => write!(f, "Known({error:?})"),
            Self::Unknown(_) => write!(f, "Unknown({self})"),
        }
    }
}
