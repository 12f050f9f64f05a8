//! What an entry was recognized by.

use core::fmt;

/// What an error was recognised by, strongest first. Text is weaker than a code: vendors reword and translate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Evidence {
    /// The vendor's code, in the field where this vendor puts it.
    Code,
    /// The vendor's code, inside a text.
    CodeInText,
    /// The value of another field, beside the code.
    Field,
    /// The whole message, by its digest.
    Message,
    /// A few words of the message.
    Fragment,
    /// The value of `error` only.
    Error,
    /// The value of `error`, found inside a text.
    ErrorInText,
    /// The HTTP status only.
    Status,
    /// Nothing told the error.
    Nothing,
}

impl Evidence {
    /// The word that machine-readable output uses.
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
