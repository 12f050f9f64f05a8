//! The text of a catalog file, and where in it something is: byte offset to `file:line:column`.

use std::fmt;

use crate::errors::problems::Location;

/// The text of a file and the name by which a compiler message calls it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path as the reader of a message would open it.
    pub name: String,
    /// The whole text, without a byte order mark.
    pub text: String,
}

/// A value and the byte offset where the file gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct At<T> {
    /// The byte offset.
    pub at: usize,
    /// The value.
    pub value: T,
}

/// The most bytes a catalog may have.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

impl SourceFile {
    /// The text in a file's bytes.
    ///
    /// # Errors
    /// A message that begins with the place, when the bytes are too many or not UTF-8.
    pub fn new(name: String, bytes: Vec<u8>) -> Result<Self, String> {
        fits(&name, bytes.len() as u64)?;
        match String::from_utf8(bytes) {
            Ok(text) => {
                let text = text.strip_prefix('\u{feff}').map(String::from).unwrap_or(text);
                Ok(Self { name, text })
            }
            Err(error) => {
                let (readable, rest) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
                let file = Self { name, text: String::from_utf8_lossy(readable).into_owned() };
                let byte = rest.first().copied().unwrap_or_default();
                let span = file.span(readable.len());
                Err(format!("{span}: the byte 0x{byte:02X} is no UTF-8; save the file as UTF-8"))
            }
        }
    }

    /// A byte offset, to be shown as `file:line:column`.
    #[must_use]
    pub fn span(&self, at: usize) -> Span<'_> {
        Span { file: self, at }
    }

    /// A byte offset, to be shown as `line:column` within a message about this file.
    pub(crate) fn line_column(&self, at: usize) -> impl fmt::Display {
        LineColumn { text: &self.text, at }
    }
}

/// A place in a file. Lines are counted only when it is shown.
#[derive(Clone, Copy, Debug)]
pub struct Span<'a> {
    file: &'a SourceFile,
    at: usize,
}

impl fmt::Display for Span<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file.name, self.file.line_column(self.at))
    }
}

impl Location for Span<'_> {
    fn offset(&self) -> usize {
        self.at
    }
}

struct LineColumn<'a> {
    text: &'a str,
    at: usize,
}

impl fmt::Display for LineColumn<'_> {
    /// Line and column, both from 1; columns count characters.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let before = &self.text.as_bytes()[..self.at.min(self.text.len())];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
        // Every byte but UTF-8's continuation bytes begins a character.
        let column = before[start..].iter().filter(|&&byte| byte & 0xc0 != 0x80).count() + 1;
        write!(f, "{line}:{column}")
    }
}

/// Whether a file is small enough to be a catalog.
///
/// # Errors
/// A message that begins with the file, when it is not.
pub fn fits(name: &str, bytes: u64) -> Result<(), String> {
    if bytes > MAX_BYTES as u64 {
        return Err(format!("{name}: {bytes} bytes, but a catalog has at most {MAX_BYTES} (16 MiB); split it"));
    }
    Ok(())
}

/// The file's name without folders and ending: `errors/acme.json` is `acme`.
#[must_use]
pub fn stem(name: &str) -> &str {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    file.split('.').next().unwrap_or(file)
}
