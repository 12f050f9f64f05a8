//! The digest of a message: what is kept of a vendor's sentence to recognize it, arguments and all, without the
//! sentence itself.
//!
//! Textual form: `2 23:0f5c… 2:91ab… @0.16:77de…`, the version; then `length:hash` of each literal piece in order, where
//! pieces are between arguments, so that one piece is a message without any, and outer ones may be empty (`0:`); then
//! `@piece.length:hash` of the anchor, the window that begins a piece and by which the message is found in a longer text,
//! if a piece is long enough; then `<length:hash` of each beginning of the first piece at which a text may be cut off.

use std::fmt;
use std::str::FromStr;

use oauth_errors_catalogs::digest::{self, Digest, LIMIT, Normal, VERSION};
use oauth_errors_catalogs::layout::MAX_ARGUMENTS;

/// What is kept of a message. It depends on the message alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MessageDigest {
    /// The literal pieces, at least one.
    pub pieces: Vec<Digest>,
    /// The piece that the anchor begins, and the anchor.
    pub anchor: Option<(usize, Digest)>,
    /// The beginnings of the first piece.
    pub beginnings: Vec<Digest>,
}

/// Replaces an argument while a message is brought into its normal form; no message has it.
const HOLE: char = '\0';

impl MessageDigest {
    /// The digest of a message as its vendor publishes it, arguments as `{0}`.
    ///
    /// With `locale_is_argument` the whole word `en` is argument 0: Okta's formatter printed a locale there.
    ///
    /// # Errors
    /// What is wrong with the message: it is longer than what is ever digested or has too many arguments.
    pub fn of(message: &str, locale_is_argument: bool) -> Result<Self, String> {
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
        let bytes: Vec<u8> = Normal::new(digest::trimmed(&text)).map(|unit| unit.byte).collect();
        let mut pieces: Vec<&[u8]> = bytes.split(|byte| *byte == HOLE as u8).collect();
        // Two arguments with nothing between them are one: no text shows where the first ends.
        let last = pieces.len() - 1;
        let mut index = 0;
        pieces.retain(|piece| {
            index += 1;
            index == 1 || index == last + 1 || !piece.is_empty()
        });
        if pieces.len() > MAX_ARGUMENTS + 1 {
            return Err(format!(
                "the message has {last} arguments, but at most {MAX_ARGUMENTS} are distinguished; shorten it"
            ));
        }
        let part = |piece: &[u8], len: u32| Digest::of(piece.iter().copied().take(len as usize));
        let digests: Vec<_> = pieces.iter().map(|piece| Digest::of(piece.iter().copied())).collect();
        let anchor = digest::anchor(digests.iter().map(|piece| piece.len));
        Ok(Self {
            anchor: anchor.map(|(piece, len)| (piece, part(pieces[piece], len))),
            beginnings: digest::beginnings(digests[0].len).map(|len| part(pieces[0], len)).collect(),
            pieces: digests,
        })
    }
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

/// The textual form.
impl fmt::Display for MessageDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(VERSION)?;
        for Digest { len, hash } in &self.pieces {
            match len {
                0 => f.write_str(" 0:")?,
                len => write!(f, " {len}:{hash:016x}")?,
            }
        }
        if let Some((piece, Digest { len, hash })) = &self.anchor {
            write!(f, " @{piece}.{len}:{hash:016x}")?;
        }
        for Digest { len, hash } in &self.beginnings {
            write!(f, " <{len}:{hash:016x}")?;
        }
        Ok(())
    }
}

impl FromStr for MessageDigest {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (version, rest) = text.split_once(' ').unwrap_or((text, ""));
        if version != VERSION {
            return Err(format!("message digest of version `{version}`, but this release reads version {VERSION}"));
        }
        parse(rest).ok_or_else(|| {
            format!("`{text}` is no message digest; write what `oauth-errors catalog digest` prints of the message")
        })
    }
}

/// The digest whose textual form goes on so behind the version; none if a part of it is missing or wrong.
fn parse(text: &str) -> Option<MessageDigest> {
    let (mut pieces, mut anchor, mut beginnings) = (Vec::new(), None, Vec::new());
    for word in text.split(' ') {
        if let Some(word) = word.strip_prefix('@') {
            let (piece, word) = word.split_once('.')?;
            anchor = Some((piece.parse().ok()?, digest(word)?));
        } else if let Some(word) = word.strip_prefix('<') {
            beginnings.push(digest(word)?);
        } else {
            pieces.push(digest(word)?);
        }
    }
    let read = MessageDigest { pieces, anchor, beginnings };
    let is_whole = (1..=MAX_ARGUMENTS + 1).contains(&read.pieces.len())
        && read.pieces != [Digest::EMPTY]
        && digest::anchor(read.pieces.iter().map(|piece| piece.len))
            == read.anchor.map(|(piece, digest)| (piece, digest.len))
        && digest::beginnings(read.pieces[0].len).eq(read.beginnings.iter().map(|beginning| beginning.len))
        && read.to_string()[VERSION.len() + 1..] == *text;
    is_whole.then_some(read)
}

fn digest(word: &str) -> Option<Digest> {
    let (len, hash) = word.split_once(':')?;
    let len: u32 = len.parse().ok().filter(|&len| len as usize <= LIMIT)?;
    match (len, hash) {
        (0, "") => Some(Digest::EMPTY),
        (1.., hash) if hash.len() == 16 => Some(Digest { len, hash: u64::from_str_radix(hash, 16).ok()? }),
        _ => None,
    }
}
