//! How messages and codes are digested. The macro computes digests when it compiles a catalog, the maintainer's tools
//! write them into catalog files, and the runtime computes them over what arrived: all three call this file. Its
//! results are pinned by test vectors, because catalog files contain them.
//!
//! A message is *normalized* first: a run of white space (no-break spaces and CR LF included) counts as one space, white
//! space at either end does not count, and curly quotes count as straight ones. Everything else, letter case included,
//! stays as it is.

use core::str::CharIndices;

/// The version that leads the textual form of a message digest.
pub const VERSION: &str = "1";

/// No more than this many bytes at either end of a text are ever digested.
pub const LIMIT: usize = 8 * 1024;

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

/// A polynomial digest modulo 2^61 - 1 over normalized bytes, with their number.
///
/// Bytes can be added at either end, so one definition serves prefixes, suffixes and rolling windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest {
    /// The number of normalized bytes.
    pub len: u32,
    /// The polynomial's value, below 2^61.
    pub hash: u64,
}

impl Digest {
    /// The digest of no bytes at all.
    pub const EMPTY: Self = Self { len: 0, hash: 0 };

    /// This digest with a byte added at the end.
    #[must_use]
    pub const fn append(self, byte: u8) -> Self {
        Self { len: self.len + 1, hash: reduce(multiply(self.hash, BASE) + byte as u64 + 1) }
    }

    /// The digest of all units of a text.
    pub fn of(units: impl Iterator<Item = Unit>) -> Self {
        units.fold(Self::EMPTY, |digest, unit| digest.append(unit.byte))
    }
}

/// A digest that grows at its front.
#[derive(Clone, Copy, Debug)]
pub struct Suffix {
    /// The digest so far.
    pub digest: Digest,
    power: u64,
}

impl Default for Suffix {
    fn default() -> Self {
        Self { digest: Digest::EMPTY, power: 1 }
    }
}

impl Suffix {
    /// Adds a byte at the front.
    #[must_use]
    pub const fn prepend(self, byte: u8) -> Self {
        let hash = reduce(self.digest.hash + multiply(byte as u64 + 1, self.power));
        Self { digest: Digest { len: self.digest.len + 1, hash }, power: multiply(self.power, BASE) }
    }
}

/// Finds the leftmost window of the units whose digest is `wanted`; yields its first and last unit.
pub fn find(units: &(impl Iterator<Item = Unit> + Clone), wanted: Digest) -> Option<(Unit, Unit)> {
    let (mut front, mut back) = (units.clone(), units.clone());
    let mut window = Digest::EMPTY;
    let mut first = back.next()?;
    // The weight of the byte that leaves a full window.
    let mut weight = 1;
    for _ in 1..wanted.len {
        weight = multiply(weight, BASE);
    }
    for last in front.by_ref() {
        if window.len == wanted.len {
            window.hash = reduce(window.hash + PRIME - multiply(u64::from(first.byte) + 1, weight));
            window.len -= 1;
            first = back.next()?;
        }
        window = window.append(last.byte);
        if window == wanted {
            return Some((first, last));
        }
    }
    None
}

/// One byte of a normalized text, and where it comes from in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The normalized byte.
    pub byte: u8,
    /// Where its character, or its run of white space, begins in the source.
    pub start: usize,
    /// Where that ends.
    pub end: usize,
}

/// The normalized bytes of a text, forward or, by [`Normal::backward`], from its end.
#[derive(Clone, Debug)]
pub struct Normal<'a> {
    chars: CharIndices<'a>,
    offset: usize,
    reversed: bool,
    /// Bytes of the current character that are still to come, and how many.
    pending: ([u8; 4], u8),
    current: (usize, usize),
}

impl<'a> Normal<'a> {
    /// The units of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let inner = text.trim_start();
        Self::inner(inner.trim_end(), text.len() - inner.len())
    }

    /// The units of `text`, from last to first.
    #[must_use]
    pub fn backward(text: &'a str) -> Self {
        Self { reversed: true, ..Self::new(text) }
    }

    /// The units of a piece of a longer text, where white space at the ends counts; `offset` is where the piece begins.
    #[must_use]
    pub fn inner(text: &'a str, offset: usize) -> Self {
        Self { chars: text.char_indices(), offset, reversed: false, pending: ([0; 4], 0), current: (0, 0) }
    }

    fn step(&mut self) -> Option<(usize, char)> {
        if self.reversed { self.chars.next_back() } else { self.chars.next() }
    }
}

impl Iterator for Normal<'_> {
    type Item = Unit;

    fn next(&mut self) -> Option<Unit> {
        if self.pending.1 == 0 {
            let (at, character) = self.step()?;
            let (mut start, mut end) = (at, at + character.len_utf8());
            let character = match character {
                '\u{2018}' | '\u{2019}' => '\'',
                '\u{201c}' | '\u{201d}' => '"',
                white if white.is_whitespace() => {
                    let mut ahead = self.clone();
                    while let Some((at, white)) = ahead.step().filter(|(_, next)| next.is_whitespace()) {
                        (start, end) = (start.min(at), end.max(at + white.len_utf8()));
                        self.chars = ahead.chars.clone();
                    }
                    ' '
                }
                other => other,
            };
            let mut bytes = [0; 4];
            let encoded = character.encode_utf8(&mut bytes).len();
            #[allow(clippy::cast_possible_truncation, reason = "a character has at most four bytes")]
            let count = encoded as u8;
            if !self.reversed {
                bytes[..encoded].reverse();
            }
            self.pending = (bytes, count);
            self.current = (self.offset + start, self.offset + end);
        }
        self.pending.1 -= 1;
        let byte = self.pending.0[usize::from(self.pending.1)];
        Some(Unit { byte, start: self.current.0, end: self.current.1 })
    }
}

/// The hash of a vendor's code, for tables of codes. Eight bytes a step; not for messages, and not stored in files.
#[inline]
#[must_use]
pub fn code(bytes: &[u8]) -> u64 {
    let (mut hash, mut rest) = (SEED ^ bytes.len() as u64, bytes);
    while let Some((step, after)) = rest.split_first_chunk() {
        (hash, rest) = (mix(hash, u64::from_le_bytes(*step)), after);
    }
    mix(hash, rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)))
}

/// The hash of a pair of head and tail, by their numbers.
#[must_use]
pub const fn pair(head: u16, tail: u16) -> u64 {
    mix(SEED ^ (head as u64) << 16 ^ tail as u64, 0)
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
