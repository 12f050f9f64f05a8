//! [`Code`] as its text, whether it is known or not.

use core::convert::Infallible;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::text::Text;
use crate::{Code, VendorError};

impl<E: VendorError> Serialize for Code<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, E: VendorError> Deserialize<'de> for Code<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parse = |text: &str| Ok::<_, Infallible>(Self::new(text));
        deserializer.deserialize_str(Text { what: "an error code of ", of: E::CATALOG.name(), parse })
    }
}
