//! Where something stands in a catalog file: byte offset to `file:line:column`.

use std::fmt;

/// The text of a file and the name a compiler message calls it by.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path as the reader of a message would open it.
    pub name: String,
    /// The whole text, without a byte order mark.
    pub text: String,
}

/// The most bytes a catalog may have.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

impl Source {
    /// The source in a file's bytes.
    ///
    /// # Errors
    /// A message that leads with the place, when the bytes are too many or no UTF-8.
    pub fn new(name: String, bytes: Vec<u8>) -> Result<Self, String> {
        fits(&name, bytes.len() as u64)?;
        match String::from_utf8(bytes) {
            Ok(text) => {
                let text = text.strip_prefix('\u{feff}').map(String::from).unwrap_or(text);
                Ok(Self { name, text })
            }
            Err(error) => {
                let (readable, rest) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
                let source = Self { name, text: String::from_utf8_lossy(readable).into_owned() };
                let byte = rest.first().copied().unwrap_or_default();
                Err(format!(
                    "{}: the byte 0x{byte:02X} is no UTF-8; save the file as UTF-8",
                    source.place(readable.len())
                ))
            }
        }
    }

    /// Line and column of a byte offset, both from 1; columns count characters.
    #[must_use]
    pub fn line_column(&self, at: usize) -> (usize, usize) {
        let before = &self.text.as_bytes()[..at.min(self.text.len())];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
        // Every byte but UTF-8's continuation bytes begins a character.
        let column = before[start..].iter().filter(|&&byte| byte & 0xc0 != 0x80).count() + 1;
        (line, column)
    }

    /// `line:column` of a byte offset, counted only if it is shown.
    pub(crate) fn here(&self, at: usize) -> impl fmt::Display {
        LineColumn { source: self, at }
    }

    /// `file:line:column` of a byte offset.
    #[must_use]
    pub fn place(&self, at: usize) -> String {
        format!("{}:{}", self.name, self.here(at))
    }
}

struct LineColumn<'a> {
    source: &'a Source,
    at: usize,
}

impl fmt::Display for LineColumn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.source.line_column(self.at);
        write!(f, "{line}:{column}")
    }
}

/// Whether a file is small enough to be a catalog.
///
/// # Errors
/// A message that leads with the file, when it is not.
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
