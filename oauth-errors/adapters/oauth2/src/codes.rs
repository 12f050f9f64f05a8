//! Standard codes and `oauth2`'s enums of them, both ways and without a loss.

use ::oauth2::basic::BasicErrorResponseType;
use ::oauth2::{DeviceCodeErrorResponseType, RevocationErrorResponseType};
use serde_core::Deserialize;
use serde_core::de::IntoDeserializer;
use serde_core::de::value::{Error, StrDeserializer};

use crate::{StandardCode, UnknownCode};

/// The value of a foreign enum for a value of `error`. All these enums have a variant for what they do not know.
///
/// Reading one from JSON is the only way in that they offer.
pub(crate) fn from_text<'a, T: Deserialize<'a>>(error: &'a str) -> T {
    let text: StrDeserializer<'a, Error> = error.into_deserializer();
    T::deserialize(text).unwrap_or_else(|_| unreachable!("an enum that takes any text"))
}

/// The standard code of a value of `error`.
pub(crate) fn code(error: &str) -> Result<StandardCode, UnknownCode> {
    StandardCode::from_code(error).ok_or_else(|| UnknownCode::__new(StandardCode::CATALOG, error))
}

macro_rules! converts {
    ($($foreign:ty,)*) => {$(
        impl From<StandardCode> for $foreign {
            fn from(code: StandardCode) -> Self {
                from_text(code.code())
            }
        }

        /// Fails for a value of `error` that no specification defines; the text is in the error.
        impl TryFrom<&$foreign> for StandardCode {
            type Error = UnknownCode;

            fn try_from(error: &$foreign) -> Result<Self, Self::Error> {
                code(error.as_ref())
            }
        }
    )*};
}

converts! { BasicErrorResponseType, DeviceCodeErrorResponseType, RevocationErrorResponseType, }
