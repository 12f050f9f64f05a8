//! The lines of an input, which may be of any length.

use std::io::{self, BufRead, Read};

/// The most bytes a line may have. Of a body 64 KiB are read.
const MAX_LINE: u64 = 1 << 24;

/// A line, or what is wrong with it.
pub(crate) type Line = Result<Vec<u8>, String>;

/// The next line without its end; `None` after the last one.
pub(crate) fn next_line(input: &mut impl BufRead) -> io::Result<Option<Line>> {
    let mut line = Vec::new();
    if input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.len() as u64 == MAX_LINE && line.last() != Some(&b'\n') {
        skip_line(input)?;
        return Ok(Some(Err(format!("longer than {} MiB", MAX_LINE >> 20))));
    }
    while let Some(b'\n' | b'\r') = line.last() {
        line.pop();
    }
    Ok(Some(Ok(line)))
}

/// Passes over what is left of a line, without keeping it.
fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let end = buffer.iter().position(|&byte| byte == b'\n');
        let (passed, over) = (end.map_or(buffer.len(), |at| at + 1), end.is_some() || buffer.is_empty());
        input.consume(passed);
        if over {
            return Ok(());
        }
    }
}
