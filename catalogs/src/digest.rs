//! How messages and codes are digested. The macro computes digests when it compiles a catalog, the maintainer's tools
//! write them into catalog files, and the runtime computes them over what arrived: all three call this file. Its
//! results are pinned by test vectors, because catalog files contain them.
//!
//! A message is in its *normal form* first, so that it is found however a log or a client printed it: letters are ASCII
//! lower case, every kind of quote is `'`, and a run of white space (no-break spaces and CR LF included) is one space.
//! White space at the ends does not count, nor do full stops at the end ([`trimmed`]): `…` there says that a text was cut
//! off, and writers of logs drop or add a final stop. Nothing else changes.

/// The version that leads the textual form of a message digest.
pub const VERSION: &str = "2";

/// No message is longer than this many bytes.
pub const LIMIT: usize = 8 * 1024;

/// How many letters the anchor of a message can have, the best first: the piece of it by which it is found in a longer
/// text.
pub const ANCHORS: [u32; 4] = [24, 16, 12, 8];

const PRIME: u64 = (1 << 61) - 1;
const BASE: u64 = 0x0a3b_94c1_5f27_d86b;

const fn multiply(a: u64, b: u64) -> u64 {
    let product = a as u128 * b as u128;
    #[allow(clippy::cast_possible_truncation, reason = "both halves are below 2^62")]
    let (low, high) = ((product & PRIME as u128) as u64, (product >> 61) as u64);
    reduce(low + high)
}

const fn reduce(sum: u64) -> u64 {
    if sum >= PRIME { sum - PRIME } else { sum }
}

/// The hash of a text with a byte added at its end; that of no byte at all is 0.
#[inline]
#[must_use]
pub const fn append(hash: u64, byte: u8) -> u64 {
    reduce(multiply(hash, BASE) + byte as u64 + 1)
}

/// The weight of what stands before the last `len` bytes, for [`window`].
#[must_use]
pub const fn weight(len: u32) -> u64 {
    let (mut weight, mut square, mut left) = (1, BASE, len);
    while left > 0 {
        if left & 1 == 1 {
            weight = multiply(weight, square);
        }
        square = multiply(square, square);
        left >>= 1;
    }
    weight
}

/// The hash of a window of a text: by the hash of the text before it, that of the text up to its end, and the
/// [`weight`] of its length.
#[inline]
#[must_use]
pub const fn window(before: u64, up_to: u64, weight: u64) -> u64 {
    reduce(up_to + PRIME - multiply(before, weight))
}

/// The 32 bits of a hash that are enough to look for something that is then compared wholly.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "only the low bits are wanted")]
pub const fn short(hash: u64) -> u32 {
    hash as u32
}

/// A polynomial digest modulo 2^61 - 1 over bytes in normal form, with their number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest {
    /// The number of bytes.
    pub len: u32,
    /// The polynomial's value, below 2^61.
    pub hash: u64,
}

impl Digest {
    /// The digest of no bytes at all.
    pub const EMPTY: Self = Self { len: 0, hash: 0 };

    /// The digest of all bytes of a text in normal form.
    pub fn of(bytes: impl IntoIterator<Item = u8>) -> Self {
        bytes
            .into_iter()
            .fold(Self::EMPTY, |digest, byte| Self { len: digest.len + 1, hash: append(digest.hash, byte) })
    }
}

/// Which window is the anchor of a message whose literal pieces have these lengths: the number of the piece that it
/// begins, and its length. None if no piece is long enough.
///
/// The first piece, if it has as many letters as the best anchor, else the longest; of several the first.
pub fn anchor(pieces: impl IntoIterator<Item = u32>) -> Option<(usize, u32)> {
    let [best, ..] = ANCHORS;
    let longest = |a: (usize, u32), b: (usize, u32)| if b.1 > a.1 && (a.0 > 0 || a.1 < best) { b } else { a };
    let (piece, len) = pieces.into_iter().enumerate().reduce(longest)?;
    Some((piece, ANCHORS.into_iter().find(|anchor| *anchor <= len)?))
}

/// The lengths at which a first piece of `len` letters may be cut off: 24, 32, 48, 64, 96, 128 and so on, each shorter
/// than the piece.
pub fn beginnings(len: u32) -> impl Iterator<Item = u32> {
    let next = |len: &u32| Some(if len.is_power_of_two() { len / 2 * 3 } else { len / 3 * 4 });
    core::iter::successors(Some(ANCHORS[0]), next).take_while(move |beginning| *beginning < len)
}

/// A text without what does not count at its ends.
#[must_use]
pub fn trimmed(text: &str) -> &str {
    text.trim_start().trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '\u{2026}'))
}

/// One byte of a text in normal form, and where in the text stands what it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The byte.
    pub byte: u8,
    /// Where its source begins. It ends where that of the next one begins.
    pub start: usize,
}

/// The bytes of a text in normal form, white space at its ends counted: most texts are [`trimmed`] before.
#[derive(Clone, Debug)]
pub struct Normal<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Normal<'a> {
    /// The units of `text`.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The byte for a run of white space or a character of several bytes that begins here.
    fn beginning(&mut self, first: u8, start: usize) -> u8 {
        match self.text[start..].chars().next() {
            Some(quote) if is_quote(quote) => {
                self.at = start + quote.len_utf8();
                b'\''
            }
            Some(white) if white.is_whitespace() => {
                self.at = start;
                self.skip_white_space();
                b' '
            }
            _ => first,
        }
    }

    /// Past the run of white space that begins at the present place.
    fn skip_white_space(&mut self) {
        let rest = &self.text[self.at..];
        self.at = self.text.len() - rest.trim_start().len();
    }
}

impl Iterator for Normal<'_> {
    type Item = Unit;

    #[inline]
    fn next(&mut self) -> Option<Unit> {
        let start = self.at;
        let first = *self.text.as_bytes().get(start)?;
        self.at += 1;
        let byte = match ALONE[usize::from(first)] {
            0 => self.beginning(first, start),
            byte => byte,
        };
        Some(Unit { byte, start })
    }
}

/// The normal form of each byte that no other belongs to; 0 for white space and the first byte of several. The further
/// bytes of a character stand for themselves.
const ALONE: [u8; 256] = {
    let mut alone = [0; 256];
    let mut byte: u8 = 0;
    while byte < 0xc0 {
        alone[byte as usize] = match byte {
            b'"' | b'`' => b'\'',
            b' ' | b'\t'..=b'\r' => 0,
            _ => byte.to_ascii_lowercase(),
        };
        byte += 1;
    }
    alone
};

/// Whether a character is a quote of any kind, opening or closing.
#[must_use]
pub const fn is_quote(c: char) -> bool {
    matches!(
        c,
        '\'' | '"' | '`' | '\u{b4}' | '\u{ab}' | '\u{bb}' | '\u{2018}'..='\u{201a}' | '\u{201c}'..='\u{201e}' | '\u{2039}' | '\u{203a}'
    )
}

/// The hash of a vendor's code, for tables of codes. Eight bytes a step; not for messages, and not stored in files.
#[inline]
#[must_use]
pub fn code(bytes: &[u8]) -> u64 {
    let (mut hash, mut rest) = (SEED ^ bytes.len() as u64, bytes);
    // The last step may cover bytes of the one before it: the length is in the hash.
    let Some(last) = bytes.last_chunk() else {
        return mix(hash, bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)));
    };
    while let Some((step, after @ [_, ..])) = rest.split_first_chunk() {
        (hash, rest) = (mix(hash, u64::from_le_bytes(*step)), after);
    }
    mix(hash, u64::from_le_bytes(*last))
}

const SEED: u64 = 0x2d35_8dcc_aa6c_78a5;
const SALT: u64 = 0x8bb8_4b93_962e_acc9;

#[inline]
const fn mix(a: u64, b: u64) -> u64 {
    let product = a as u128 * (b ^ SALT) as u128;
    #[allow(clippy::cast_possible_truncation, reason = "the two halves are meant to be folded")]
    let folded = product as u64 ^ (product >> 64) as u64;
    folded
}
