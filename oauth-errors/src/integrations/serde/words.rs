//! [`Recovery`](crate::Recovery), [`Endpoint`](crate::Endpoint) and [`Stability`](crate::Stability) as the words of the
//! catalog format, for `#[serde(with = "…")]` on a field of yours.
//!
//! ```
//! # use oauth_errors::Recovery;
//! #[derive(serde::Serialize, serde::Deserialize)]
//! struct Logged {
//!     #[serde(with = "oauth_errors::words::recovery")]
//!     recovery: Recovery,
//! }
//!
//! let logged = Logged { recovery: Recovery::SignIn };
//! assert_eq!(serde_json::to_string(&logged).unwrap(), r#"{"recovery":"sign_in"}"#);
//! ```

macro_rules! words {
    ($($(#[$about:meta])* $module:ident $name:ident $what:literal;)*) => {$(
        $(#[$about])*
        pub mod $module {
            use serde_core::{Deserializer, Serializer};

            use super::super::text::Text;
            use crate::$name;

            /// Writes the word.
            ///
            /// # Errors
            /// As the format has it.
            pub fn serialize<S: Serializer>(value: &$name, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(value.as_str())
            }

            /// Reads the word.
            ///
            /// # Errors
            /// For any other text.
            pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let parse = |word: &str| $name::from_word(word).ok_or(concat!("not ", $what));
                deserializer.deserialize_str(Text { what: $what, of: "", parse })
            }
        }
    )*};
}

words! {
    /// A [`Recovery`](crate::Recovery) as its word: `sign_in`.
    recovery Recovery "a word for a recovery";
    /// An [`Endpoint`](crate::Endpoint) as its word: `token`.
    endpoint Endpoint "a word for an endpoint";
    /// A [`Stability`](crate::Stability) as its word: `contract`.
    stability Stability "a word for a stability";
}
