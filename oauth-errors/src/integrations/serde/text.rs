//! Codes as texts.

use core::fmt::{self, Display};

use serde_core::de::{self, Visitor};
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{UnknownCode, VendorError};

/// Deserializes a code, or a former name of it. Generated enums call this.
///
/// # Errors
/// For a text that is no code of the catalog, and for anything but a text.
pub fn deserialize<'de, E: VendorError, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    let parse = |text: &str| E::from_code(text).ok_or_else(|| UnknownCode::__new(E::CATALOG, text));
    deserializer.deserialize_str(Text { what: "an error code of ", of: E::CATALOG.name(), parse })
}

/// Parses a text with a function.
pub(super) struct Text<F> {
    pub(super) what: &'static str,
    pub(super) of: &'static str,
    pub(super) parse: F,
}

impl<T, P: Display, F: FnOnce(&str) -> Result<T, P>> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.what, self.of)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).map_err(E::custom)
    }
}
