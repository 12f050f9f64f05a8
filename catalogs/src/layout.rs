//! The binary layout of a compiled catalog, which the macro writes and the runtime reads. Private to the `oauth-errors`
//! packages of one version: generated code and runtime always come from the same release.
//!
//! Byte strings rather than arrays of structs: one literal costs the compiler one token, whatever its length.

use alloc::vec;
use alloc::vec::Vec;

use crate::digest::{self, ANCHORS};

/// A text of an entry, besides its code. In the catalog's text they follow one another in this order.
///
/// Codes have a text of their own, those in use first, with a list of where each begins (u32) and where one more would:
/// a lookup then reads so little that it stays in the processor's cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The name of the generated variant.
    Variant,
    /// The `error` on the wire.
    Error,
    /// What happened.
    Title,
    /// What it means and what fixes it.
    Summary,
    /// The vendor's own sentence.
    Description,
    /// Why the entry is as it is.
    Note,
    /// The release that brought the code.
    Since,
    /// The `suberror` on the wire.
    Suberror,
    /// Other values of `error` seen with this code, a line each.
    AltErrors,
    /// What the message's arguments are, a line each.
    Parameters,
    /// Where the facts come from, a line each.
    Sources,
}

/// How many texts a row has.
pub const COLUMNS: usize = Column::Sources as usize + 1;
/// Bytes of a row: where its texts begin (u32), where each ends relative to that (u16 each), then the numbers.
pub const ROW: usize = 4 + 2 * COLUMNS + 7;
/// The HTTP status (u16), 0 for none.
pub const STATUS: usize = 4 + 2 * COLUMNS;
/// The standard code (u16), an index into the standard catalog.
pub const STANDARD: usize = STATUS + 2;
/// The recovery (u8), an index into [`Recovery::ALL`](crate::Recovery::ALL).
pub const RECOVERY: usize = STANDARD + 2;
/// Bits of the flags below (u8).
pub const FLAGS: usize = RECOVERY + 1;

/// What the entry says of its reach and of tokens (u8): the index of the [`Concern`](crate::Concern) plus one in the low
/// four bits, that of the verdict on [`Tokens`](crate::Tokens) plus one in the high four, 0 for none.
pub const VERDICTS: usize = FLAGS + 1;

/// The vendor no longer sends the code.
pub const DEPRECATED: u8 = 1;
/// The code may change at any time.
pub const ADVISORY: u8 = 2;
/// Standard code or recovery was inferred, because the catalog does not give it.
pub const INFERRED: u8 = 4;
/// Only a person repeats the request.
pub const BY_HAND: u8 = 8;
/// The next authorization request should let the user choose the account.
pub const SELECT_ACCOUNT: u8 = 16;

/// A row of the table of recoveries by what was presented, in the order of the entries: entry (u16), index of
/// [`Presented`](crate::Presented) (u8), index of the recovery (u8).
pub const RECOVERY_FOR: usize = 4;

/// The bytes between two codes: a line break, so that people can read the text of all codes as a list.
pub const BETWEEN_CODES: usize = 1;

/// How many entries a catalog can have: a table slot is a u16, and 0 marks a free one.
pub const MAX_ENTRIES: usize = 65_535;
/// How many bytes the texts of an entry can have in total: their ends are u16.
pub const MAX_TEXT: usize = 65_535;
/// How many messages a catalog can have, for the same reason.
pub const MAX_MESSAGES: usize = 65_535;
/// How many entries may share a message before it says nothing.
pub const MAX_CANDIDATES: usize = 24;
/// How many arguments a message may have.
pub const MAX_ARGUMENTS: usize = 8;

/// A message's row: its entry (u16), where its pieces begin (u32), its shape (u16), the 32 bits of its anchor's hash
/// (u32).
///
/// Pieces and beginnings of all messages stand one after the other, of each message first its pieces, then its
/// [`beginnings`](crate::digest::beginnings), less the first one: that is its anchor.
pub const MESSAGE: usize = 12;
/// A piece: its length (u16) and its hash (u64).
pub const PIECE: usize = 10;
/// A beginning: the 32 bits of its hash (u32).
pub const BEGINNING: usize = 4;

/// What a message consists of, in 16 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape(pub u16);

impl Shape {
    const ANCHOR_PIECE: u32 = 4;
    const ANCHOR_LEN: u32 = 8;
    const TITLE: u32 = 11;

    /// A message of so many pieces, with the piece and length of its anchor; a title or a sentence.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "no message has more than nine pieces")]
    pub fn new(pieces: usize, anchor: Option<(usize, u32)>, title: bool) -> Self {
        let (piece, len) = anchor.unwrap_or_default();
        let len = ANCHORS.iter().position(|known| *known == len).map_or(0, |at| at + 1);
        let bits = pieces | piece << Self::ANCHOR_PIECE | len << Self::ANCHOR_LEN | usize::from(title) << Self::TITLE;
        Self(bits as u16)
    }

    /// The number of its pieces.
    #[must_use]
    pub const fn pieces(self) -> usize {
        (self.0 & 0xf) as usize
    }

    /// The piece that its anchor begins, and the anchor's length.
    #[must_use]
    pub fn anchor(self) -> Option<(usize, u32)> {
        let len = usize::from(self.0 >> Self::ANCHOR_LEN & 7).checked_sub(1)?;
        Some((usize::from(self.0 >> Self::ANCHOR_PIECE & 0xf), *ANCHORS.get(len)?))
    }

    /// Whether it is the entry's own title, not a sentence of the vendor's.
    #[must_use]
    pub const fn is_title(self) -> bool {
        self.0 >> Self::TITLE & 1 == 1
    }
}

/// An open-addressed table of u16 values, little endian, a power of two of slots, at most half of them used.
///
/// A slot holds value + 1, so that 0 marks a free one. Probing is linear; of equal hashes the smaller value comes first.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a>(pub &'a [u8]);

impl<'a> Table<'a> {
    /// The values of the slots that a key with this hash may occupy.
    #[inline]
    #[must_use]
    pub fn probe(self, hash: u64) -> Probe<'a> {
        Probe { slots: self.0, at: slot(hash, self.0.len() / 2) }
    }
}

/// How many slots a key a table has, or more.
const SLOTS: usize = 2;
/// The same for the table of codes: they are looked up more often than anything else.
const CODE_SLOTS: usize = 4;

/// Where each of these codes begins, with a line break behind each, and the table of them.
#[must_use]
pub fn code_tables(codes: &str) -> (Vec<u8>, Vec<u8>) {
    let (mut starts, mut keys, mut end) = (Vec::from([0; 4]), Vec::new(), 0);
    for (code, number) in codes.split_terminator('\n').zip(0..) {
        end += code.len() + 1;
        // The limits of catalogs keep it within its width.
        starts.extend(u32::try_from(end).unwrap_or(u32::MAX).to_le_bytes());
        keys.push((digest::code(code.as_bytes()), number));
    }
    (starts, table(keys, CODE_SLOTS))
}

/// The table of the messages that are one piece, by that, and the table of all that have an anchor, by that.
#[must_use]
pub fn message_tables(rows: &[u8], pieces: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (mut whole, mut anchors) = (Vec::new(), Vec::new());
    for (row, number) in rows.chunks_exact(MESSAGE).zip(0..) {
        let shape = Shape(u16_at(row, 6));
        if shape.pieces() == 1 {
            // Behind its length.
            whole.push((u64_at(pieces, u32_at(row, 2) as usize + 2), number));
        }
        if shape.anchor().is_some() {
            anchors.push((u32_at(row, 8).into(), number));
        }
    }
    (table(whole, SLOTS), table(anchors, SLOTS))
}

/// A [`Table`] of hashes and their values, of at least so many slots a key; empty if there are none.
fn table(mut keys: Vec<(u64, u16)>, slots: usize) -> Vec<u8> {
    if keys.is_empty() {
        return Vec::new();
    }
    let slots = (keys.len() * slots).next_power_of_two();
    let mut table = vec![0; 2 * slots];
    // Equal hashes in a row: each is looked for a place behind the one before, however many there are.
    keys.sort_unstable();
    let (mut last, mut at) = (None, 0);
    for (hash, value) in keys {
        if last != Some(hash) {
            at = slot(hash, slots);
        }
        while u16_at(&table, 2 * at) != 0 {
            at = (at + 1) & (slots - 1);
        }
        table[2 * at..2 * at + 2].copy_from_slice(&(value + 1).to_le_bytes());
        last = Some(hash);
    }
    table
}

/// The first slot of a hash in a table of `slots` slots.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "only the low bits are wanted")]
pub const fn slot(hash: u64, slots: usize) -> usize {
    (hash ^ (hash >> 32)) as usize & slots.wrapping_sub(1)
}

/// The values of [`Table::probe`].
#[derive(Clone, Debug)]
pub struct Probe<'a> {
    slots: &'a [u8],
    at: usize,
}

impl Iterator for Probe<'_> {
    type Item = u16;

    #[inline]
    fn next(&mut self) -> Option<u16> {
        // An empty table has no slots to read and so no values.
        let value = read_u16(self.slots.get(2 * self.at..)?)?;
        self.at = (self.at + 1) & (self.slots.len() / 2 - 1);
        value.checked_sub(1)
    }
}

#[inline]
fn read_u16(bytes: &[u8]) -> Option<u16> {
    bytes.first_chunk().map(|&bytes| u16::from_le_bytes(bytes))
}

/// The u16 at an offset; 0 past the end.
#[inline]
#[must_use]
pub const fn u16_at(bytes: &[u8], at: usize) -> u16 {
    match array_at(bytes, at) {
        Some(bytes) => u16::from_le_bytes(*bytes),
        None => 0,
    }
}

/// The u32 at an offset; 0 past the end.
#[inline]
#[must_use]
pub const fn u32_at(bytes: &[u8], at: usize) -> u32 {
    match array_at(bytes, at) {
        Some(bytes) => u32::from_le_bytes(*bytes),
        None => 0,
    }
}

/// The u64 at an offset; 0 past the end.
#[inline]
#[must_use]
pub const fn u64_at(bytes: &[u8], at: usize) -> u64 {
    match array_at(bytes, at) {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => 0,
    }
}

#[inline]
const fn array_at<const N: usize>(bytes: &[u8], at: usize) -> Option<&[u8; N]> {
    match bytes.split_at_checked(at) {
        Some((_, rest)) => rest.first_chunk(),
        None => None,
    }
}
