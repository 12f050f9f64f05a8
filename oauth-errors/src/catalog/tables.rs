//! The tables of a catalog, as generated code contains them.

#![allow(missing_docs, reason = "the layout module of the catalogs crate describes them")]

use oauth_errors_catalogs::digest::{self, Digest};
use oauth_errors_catalogs::layout::{self, Shape, u16_at, u32_at, u64_at};

use super::rules::{Rules, Wait};
use super::specification::Specification;

/// The tables of a catalog.
#[derive(Clone, Copy)]
pub struct Parts {
    pub id: &'static str,
    pub name: &'static str,
    pub docs: &'static str,
    pub issuers: &'static [&'static str],
    pub clients: &'static [&'static str],
    pub release: &'static str,
    pub date: &'static str,
    pub sources: &'static [&'static str],
    pub contract: bool,
    pub text: &'static str,
    pub rows: &'static [u8],
    pub codes: &'static str,
    pub code_starts: &'static [u8],
    pub code_table: &'static [u8],
    pub renamed: &'static [u8],
    pub recovery_for: &'static [u8],
    pub waits: &'static [(u16, &'static [Wait])],
    pub messages: Messages,
    pub rules: Rules,
    pub specifications: &'static [Option<Specification>],
}

/// The tables that messages are recognized with.
#[derive(Clone, Copy)]
pub struct Messages {
    pub rows: &'static [u8],
    pub pieces: &'static [u8],
    pub whole: &'static [u8],
    pub anchors: &'static [u8],
    pub loose: &'static [u8],
}

impl Messages {
    pub const NONE: Self = Self { rows: &[], pieces: &[], whole: &[], anchors: &[], loose: &[] };

    pub(crate) fn message(&self, number: u16) -> Message {
        let row = usize::from(number) * layout::MESSAGE;
        Message {
            entry: u16_at(self.rows, row),
            anchor: self.anchor(number),
            shape: Shape(u16_at(self.rows, row + 6)),
            pieces: self.pieces.get(u32_at(self.rows, row + 2) as usize..).unwrap_or_default(),
        }
    }

    /// The short hash of a message's anchor, if it has one.
    #[inline]
    pub(crate) fn anchor(&self, number: u16) -> u32 {
        u32_at(self.rows, usize::from(number) * layout::MESSAGE + 8)
    }

    /// Whether there are none.
    pub(crate) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len() / layout::MESSAGE
    }
}

/// One message of an entry, as its literal pieces.
#[derive(Clone, Copy)]
pub(crate) struct Message {
    pub(crate) entry: u16,
    pub(crate) shape: Shape,
    /// The short hash of its anchor, if it has one.
    pub(crate) anchor: u32,
    /// Its pieces, then its beginnings, then those of other messages.
    pieces: &'static [u8],
}

impl Message {
    pub(crate) fn piece(&self, number: usize) -> Digest {
        let at = number * layout::PIECE;
        Digest { len: u16_at(self.pieces, at).into(), hash: u64_at(self.pieces, at + 2) }
    }

    /// The number of its last piece: that of its arguments.
    pub(crate) fn last(&self) -> usize {
        self.shape.pieces().saturating_sub(1)
    }

    /// How many letters its pieces have together.
    pub(crate) fn literal(&self) -> u32 {
        (0..self.shape.pieces()).map(|number| self.piece(number).len).sum()
    }

    /// The short hash of its first letters, as many as the longest of its beginnings that is no longer than `len`.
    pub(crate) fn beginning(&self, len: u32) -> Option<(u32, u32)> {
        if self.shape.is_title() || self.shape.anchor() != Some((0, digest::ANCHORS[0])) {
            return None;
        }
        let known = digest::beginnings(self.piece(0).len).zip(0..).take_while(|(beginning, _)| *beginning <= len);
        let (beginning, number) = known.last()?;
        let at = self.shape.pieces() * layout::PIECE;
        Some((
            beginning,
            match number {
                0 => self.anchor,
                further => u32_at(self.pieces, at + (further - 1) * layout::BEGINNING),
            },
        ))
    }
}
