//! The error type that fills the slot of a registration.

use std::fmt;
use std::marker::PhantomData;

use oauth_errors::{LogSafe, StandardCode, VendorError};
use openidconnect::ErrorResponseType;
use openidconnect::registration::RegisterErrorResponseType;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

/// The value of `error` in the answer to a registration, and the vendor that it comes from: the type by which
/// [`Diagnose`](crate::Diagnose) finds the vendor. Any text is kept as it came.
pub struct VendorRegisterErrorType<E> {
    error: String,
    vendor: PhantomData<fn() -> E>,
}

impl<E> VendorRegisterErrorType<E> {
    /// The text, as the server wrote it.
    pub fn as_str(&self) -> &str {
        &self.error
    }

    /// The standard code, if the text is one.
    pub fn standard(&self) -> Option<StandardCode> {
        StandardCode::from_code(&self.error)
    }
}

impl<E: VendorError> ErrorResponseType for VendorRegisterErrorType<E> {}
impl<E: VendorError> RegisterErrorResponseType for VendorRegisterErrorType<E> {}

impl<'de, E> Deserialize<'de> for VendorRegisterErrorType<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|error| Self { error, vendor: PhantomData })
    }
}

impl<E> Serialize for VendorRegisterErrorType<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.error)
    }
}

impl<E> Clone for VendorRegisterErrorType<E> {
    fn clone(&self) -> Self {
        Self { error: self.error.clone(), vendor: PhantomData }
    }
}

impl<E> PartialEq for VendorRegisterErrorType<E> {
    fn eq(&self, other: &Self) -> bool {
        self.error == other.error
    }
}

impl<E> Eq for VendorRegisterErrorType<E> {}

impl<E> fmt::Debug for VendorRegisterErrorType<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VendorRegisterErrorType({self})")
    }
}

/// As [`LogSafe`]: the text, if it is a plain token.
impl<E> fmt::Display for VendorRegisterErrorType<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        LogSafe::new(&self.error).fmt(f)
    }
}
