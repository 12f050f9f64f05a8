//! How an error was recognized.

use core::fmt;

/// What an error was recognized by, and whether it was quoted.
///
/// ```
/// # #[cfg(feature = "entra")] {
/// use oauth_errors::{EvidenceKind, Report, vendors::entra::EntraError};
///
/// let report = Report::from_text(r#"refresh failed: {"error":"invalid_grant","error_codes":[700082]}"#);
/// let evidence = EntraError::diagnose(&report).evidence();
/// assert_eq!(evidence.kind(), EvidenceKind::CodeInText);
/// assert!(evidence.is_quoted());
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Evidence {
    kind: EvidenceKind,
    is_quoted: bool,
}

impl Evidence {
    pub(crate) const fn new(kind: EvidenceKind, is_quoted: bool) -> Self {
        Self { kind, is_quoted }
    }

    /// What the error was recognized by.
    pub const fn kind(self) -> EvidenceKind {
        self.kind
    }

    /// Whether it was inside a text, such as a log line or the print of a client library, or in a part of the answer, and
    /// not where the vendor puts it.
    pub const fn is_quoted(self) -> bool {
        self.is_quoted
    }
}

/// The keyword of its [kind](Self::kind).
impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

/// How an error was recognized, strongest evidence first. Texts are weaker than codes, because vendors reword and
/// translate them.
///
/// ```
/// # #[cfg(feature = "entra")] {
/// use oauth_errors::{EvidenceKind, Report, vendors::entra::EntraError};
///
/// let report = Report::from_body(r#"{"error":"invalid_grant","error_codes":[700082]}"#);
/// assert_eq!(EntraError::diagnose(&report).evidence().kind(), EvidenceKind::Code);
/// let report = Report::from_text("ServerError: AADSTS700082: The refresh token has expired.");
/// assert_eq!(EntraError::diagnose(&report).evidence().kind(), EvidenceKind::CodeInText);
/// let report = Report::from_error("invalid_grant", None);
/// assert_eq!(EntraError::diagnose(&report).evidence().kind(), EvidenceKind::Error);
/// assert!(EvidenceKind::Code < EvidenceKind::Error); // so the strongest is the least
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EvidenceKind {
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

impl EvidenceKind {
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

    /// What it is, in a few words, for people.
    pub const fn summary(self) -> &'static str {
        match self {
            Self::Code => "the vendor's code in its own field",
            Self::CodeInText => "the vendor's code inside a text",
            Self::Field => "a field beside the code",
            Self::Message => "the whole message",
            Self::Fragment => "some words of the message",
            Self::Error => "the value of `error`",
            Self::ErrorInText => "the value of `error`, found inside a text",
            Self::Status => "the HTTP status alone",
            Self::Nothing => "nothing",
        }
    }
}

impl fmt::Display for EvidenceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
