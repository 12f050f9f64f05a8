//! The digest of a message: what is kept of a vendor's sentence to recognize it, arguments and all, without the
//! sentence itself.
//!
//! Textual form: `1 23:0f5c… 2:91ab…`, the version, then `length:hex` of each literal segment in order. Segments are
//! between arguments, so one segment is a message without any; outer ones may be empty (`0:`).

use std::fmt::Write;

use oauth_errors_catalogs::digest::{Digest, LIMIT, Normal, VERSION};
use oauth_errors_catalogs::layout::MAX_ARGUMENTS;

/// The literal segments of a message, at least one.
pub type Segments = Vec<Digest>;

/// Replaces an argument while a message is normalized; no message has it.
const HOLE: char = '\0';

/// The segments of a message as its vendor publishes it, arguments as `{0}`.
///
/// With `locale_is_argument` the whole word `en` is argument 0: Okta's formatter printed a locale there.
///
/// # Errors
/// What is wrong with the message, when it is longer than what is ever digested or has too many arguments.
pub fn segments(message: &str, locale_is_argument: bool) -> Result<Segments, String> {
    if message.len() > LIMIT {
        return Err(format!(
            "the message has {} bytes, but at most {LIMIT} are ever compared; shorten it",
            message.len()
        ));
    }
    let mut text = numbered_holes(&message.replace(HOLE, " "));
    if locale_is_argument && !message.contains("{0}") {
        text = locale_holes(&text);
    }
    let mut segments = vec![Digest::EMPTY];
    for unit in Normal::new(&text) {
        if unit.byte == HOLE as u8 {
            segments.push(Digest::EMPTY);
        } else if let Some(last) = segments.last_mut() {
            *last = last.append(unit.byte);
        }
    }
    // Two arguments with nothing between them are one: no text shows where the first ends.
    let last = segments.len() - 1;
    let mut index = 0;
    segments.retain(|segment| {
        index += 1;
        index == 1 || index == last + 1 || segment.len > 0
    });
    if segments.len() > MAX_ARGUMENTS + 1 {
        return Err(format!(
            "the message has {last} arguments, but at most {MAX_ARGUMENTS} are distinguished; shorten it"
        ));
    }
    Ok(segments)
}

fn numbered_holes(message: &str) -> String {
    let mut text = String::with_capacity(message.len());
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        if let (1.., Some(tail)) = (digits, after[digits..].strip_prefix('}')) {
            text.push(HOLE);
            rest = tail;
        } else {
            text.push('{');
            rest = after;
        }
    }
    text + rest
}

fn locale_holes(message: &str) -> String {
    let mut text = String::with_capacity(message.len());
    let mut rest = message;
    while let Some(at) = rest.find("en") {
        let (before, after) = (&rest[..at], &rest[at + 2..]);
        let inside = before.ends_with(char::is_alphanumeric)
            || text.ends_with(char::is_alphanumeric) && before.is_empty()
            || after.starts_with(char::is_alphanumeric);
        text.push_str(before);
        if inside {
            text.push_str("en");
        } else {
            text.push(HOLE);
        }
        rest = after;
    }
    text + rest
}

/// The textual form of a message digest.
#[must_use]
pub fn print(segments: &[Digest]) -> String {
    segments.iter().fold(VERSION.to_owned(), |mut text, segment| {
        let _ = match segment.len {
            0 => write!(text, " 0:"),
            len => write!(text, " {len}:{:016x}", segment.hash),
        };
        text
    })
}

/// The segments of a textual form.
///
/// # Errors
/// What is wrong with the text.
pub fn parse(text: &str) -> Result<Segments, String> {
    let mut words = text.split(' ');
    match words.next() {
        Some(VERSION) => {}
        version => {
            let version = version.unwrap_or_default();
            return Err(format!("message digest of version `{version}`, but this release reads version {VERSION}"));
        }
    }
    let segments: Option<Segments> = words.map(segment).collect();
    segments.filter(|segments| (1..=MAX_ARGUMENTS + 1).contains(&segments.len())).ok_or_else(|| {
        format!(
            "`{text}` is no message digest: `{VERSION}`, then `length:hex` of each literal piece, as in `1 23:0f5c… 0:`"
        )
    })
}

fn segment(word: &str) -> Option<Digest> {
    let (len, hash) = word.split_once(':')?;
    let len: u32 = len.parse().ok().filter(|&len| len as usize <= LIMIT)?;
    match (len, hash) {
        (0, "") => Some(Digest::EMPTY),
        (1.., hash) if hash.len() == 16 => Some(Digest { len, hash: u64::from_str_radix(hash, 16).ok()? }),
        _ => None,
    }
}
