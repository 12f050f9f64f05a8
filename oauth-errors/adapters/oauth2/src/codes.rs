//! Standard codes and the enums that client libraries have for values of `error`, both ways and without a loss.

use oauth_errors::StandardCode;
use serde_core::de::value::{Error, StrDeserializer};
use serde_core::de::{DeserializeOwned, IntoDeserializer};

/// The standard code of a client library's value of `error`; `None` if no specification defines it.
///
/// ```
/// use oauth_errors::StandardCode;
/// use oauth2::basic::BasicErrorResponseType;
///
/// let code = oauth_errors_oauth2::standard_code(&BasicErrorResponseType::InvalidGrant);
/// assert_eq!(code, Some(StandardCode::InvalidGrant));
/// ```
pub fn standard_code(error: &impl AsRef<str>) -> Option<StandardCode> {
    StandardCode::from_code(error.as_ref())
}

/// A client library's value of `error`: of [`StandardCode::code`], or of whatever else a server sends.
///
/// `None` if `T` does not take the text. The enums of [`oauth2`] and `openidconnect` have a variant for texts
/// that they do not know, so they take any.
///
/// ```
/// use oauth_errors::StandardCode;
/// use oauth2::basic::BasicErrorResponseType;
///
/// let error: Option<BasicErrorResponseType> = oauth_errors_oauth2::error_type(StandardCode::InvalidGrant.code());
/// assert_eq!(error, Some(BasicErrorResponseType::InvalidGrant));
/// ```
pub fn error_type<T: DeserializeOwned>(error: &str) -> Option<T> {
    // Deserializing is the only way in that these enums offer.
    let text: StrDeserializer<'_, Error> = error.into_deserializer();
    T::deserialize(text).ok()
}
