//! How an error was recognized.

use core::fmt;

/// How an error was recognized, strongest evidence first. Texts are weaker than codes, because vendors reword and
/// translate them.
///
/// ```
/// # #[cfg(feature = "entra")] {
/// use oauth_errors::{Evidence, Report, vendors::entra::EntraError};
///
/// let report = Report::from_body(r#"{"error":"invalid_grant","error_codes":[700082]}"#);
/// assert_eq!(EntraError::diagnose(&report).evidence(), Evidence::Code);
/// let report = Report::from_text("ServerError: AADSTS700082: The refresh token has expired.");
/// assert_eq!(EntraError::diagnose(&report).evidence(), Evidence::CodeInText);
/// let report = Report::from_error("invalid_grant", None);
/// assert_eq!(EntraError::diagnose(&report).evidence(), Evidence::Error);
/// assert!(Evidence::Code < Evidence::Error); // so the strongest is the least
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Evidence {
    /// The vendor's code, in the field where this vendor puts it.
    Code,
    /// The vendor's code, in a text.
    CodeInText,
    /// The value of another field.
    Field,
    /// The whole message.
    Message,
    /// A phrase of the message.
    Fragment,
    /// The value of `error` only.
    Error,
    /// The value of `error`, found in a text.
    ErrorInText,
    /// The HTTP status only.
    Status,
    /// Nothing: the error is not known.
    Nothing,
}

impl Evidence {
    /// The keyword in machine-readable output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::CodeInText => "code_in_text",
            Self::Field => "field",
            Self::Message => "message",
            Self::Fragment => "fragment",
            Self::Error => "error",
            Self::ErrorInText => "error_in_text",
            Self::Status => "status",
            Self::Nothing => "nothing",
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
