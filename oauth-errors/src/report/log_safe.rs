//! What may be printed of a text that a server controls.

use core::fmt;

/// Text that a server controls, as it may go into a log: shown if it is 1 to 64 of `[A-Za-z0-9_.:-]`, else only its
/// length is.
///
/// ```
/// use oauth_errors::LogSafe;
///
/// assert_eq!(LogSafe::new("invalid_grant").to_string(), "invalid_grant");
/// assert_eq!(LogSafe::new("no user jane@example.com").to_string(), "(24 bytes)");
/// ```
#[derive(Clone, Copy)]
pub struct LogSafe<'a>(&'a str);

impl<'a> LogSafe<'a> {
    /// The text to print.
    pub const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// Whether the text itself is printed, and not only its length.
    pub fn is_shown(self) -> bool {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b':' | b'-');
        (1..=64).contains(&self.0.len()) && self.0.bytes().all(plain)
    }
}

impl fmt::Display for LogSafe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_shown() { f.write_str(self.0) } else { write!(f, "({} bytes)", self.0.len()) }
    }
}

impl fmt::Debug for LogSafe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
