//! Text that a server controls, and how much of it a log may contain.

use core::fmt::{self, Display};

/// A text that a server may have written, for a log.
///
/// `Display` and `Debug` print the text if it is a plain token, 1 to 64 of `[A-Za-z0-9_.:-]`, as error codes are.
/// Otherwise they print only its length: a longer text may contain personal data, or fake a line of the log.
///
/// ```
/// use oauth_errors::LogSafe;
///
/// assert_eq!(LogSafe::new("invalid_grant").to_string(), "invalid_grant");
/// assert_eq!(LogSafe::new("user ada@example.org is locked").to_string(), "(30 bytes)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LogSafe<'a>(&'a str);

impl<'a> LogSafe<'a> {
    /// Wraps a text.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// Whether the text itself is printed.
    #[must_use]
    pub fn is_shown(self) -> bool {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b':' | b'-');
        (1..=64).contains(&self.0.len()) && self.0.bytes().all(plain)
    }
}

impl Display for LogSafe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_shown() { f.write_str(self.0) } else { write!(f, "({} bytes)", self.0.len()) }
    }
}

impl fmt::Debug for LogSafe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LogSafe({self})")
    }
}
