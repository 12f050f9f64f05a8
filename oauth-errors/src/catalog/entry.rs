//! One error of a catalog.

use core::fmt;
use core::hash::{Hash, Hasher};

use oauth_errors_catalogs::layout::{self, Column, u16_at, u32_at};
use oauth_errors_catalogs::{Recovery, Stability};

use super::{Catalog, Specification, StandardCode, some};

/// One error of a catalog. Two words, `Copy`: a view, not a row of its own.
///
/// Two entries are equal if vendor id and code are, whichever enum they come from.
#[derive(Clone, Copy)]
pub struct Entry {
    pub(super) catalog: &'static Catalog,
    pub(super) index: u16,
}

impl Entry {
    /// The catalog it belongs to.
    pub const fn catalog(self) -> &'static Catalog {
        self.catalog
    }

    /// The vendor's own unique code: `no_matching_policy`, `AADSTS50058`.
    pub const fn code(self) -> &'static str {
        utf8(self.catalog.code_bytes(self.index as usize))
    }

    /// The name of the generated variant: `NoMatchingPolicy`.
    pub const fn variant(self) -> &'static str {
        self.text(Column::Variant)
    }

    /// The value of `error` on the wire, where that is known: `access_denied`.
    pub const fn error(self) -> Option<&'static str> {
        some(self.text(Column::Error))
    }

    /// What happened, in a few words without a full stop.
    pub const fn title(self) -> &'static str {
        self.text(Column::Title)
    }

    /// What it means and what fixes it, a sentence or two.
    pub const fn summary(self) -> &'static str {
        self.text(Column::Summary)
    }

    /// The vendor's own sentence. Bundled catalogs have none; a file that the vendor publishes has.
    pub const fn description(self) -> Option<&'static str> {
        some(self.text(Column::Description))
    }

    /// The HTTP status the vendor sends with it, where that is known. 302 says that it rides on a redirect.
    pub const fn status(self) -> Option<u16> {
        match u16_at(self.catalog.parts.rows, self.at(layout::STATUS)) {
            0 => None,
            status => Some(status),
        }
    }

    /// The code of an RFC or OpenID specification that it stands for.
    ///
    /// The catalog's own value, else `error` if that is a standard code, else by status: 401 `invalid_token`, 403
    /// `access_denied`, 5xx `server_error`, any other `invalid_request`. [`is_inferred`](Self::is_inferred) tells.
    pub const fn standard(self) -> StandardCode {
        StandardCode::ALL[u16_at(self.catalog.parts.rows, self.at(layout::STANDARD)) as usize]
    }

    /// What the application should do next: the catalog's own value, else that of the standard code.
    pub const fn recovery(self) -> Recovery {
        Recovery::ALL[self.catalog.parts.rows[self.at(layout::RECOVERY)] as usize]
    }

    /// Whether the standard code or the recovery was inferred, since the catalog's file does not give it.
    pub const fn is_inferred(self) -> bool {
        self.has(layout::INFERRED)
    }

    /// How far the code may be relied on.
    pub const fn stability(self) -> Stability {
        if self.has(layout::ADVISORY) { Stability::Advisory } else { Stability::Contract }
    }

    /// Whether the vendor no longer sends it.
    pub const fn is_deprecated(self) -> bool {
        self.has(layout::DEPRECATED)
    }

    /// Why the entry is as it is, where that needs a word.
    pub const fn note(self) -> Option<&'static str> {
        some(self.text(Column::Note))
    }

    /// The vendor's release that brought the code.
    pub const fn since(self) -> Option<&'static str> {
        some(self.text(Column::Since))
    }

    /// The value of `suberror` on the wire that goes with it (Microsoft Entra).
    pub const fn suberror(self) -> Option<&'static str> {
        some(self.text(Column::Suberror))
    }

    /// Former names of the code; [`Catalog::find`] knows them.
    pub fn aliases(self) -> impl Iterator<Item = &'static str> {
        let Catalog { parts } = self.catalog;
        let former = (0..parts.renamed.len() / 2).filter(move |former| u16_at(parts.renamed, 2 * former) == self.index);
        former.map(move |former| utf8(self.catalog.code_bytes(self.catalog.len() + former)))
    }

    /// Other values of `error` that the vendor sends with this code.
    pub fn alt_errors(self) -> impl Iterator<Item = &'static str> {
        self.lines(Column::AltErrors)
    }

    /// Names of the arguments in the vendor's message, in order.
    pub fn parameters(self) -> impl Iterator<Item = &'static str> {
        self.lines(Column::Parameters)
    }

    /// Where the facts of this entry come from, beside the catalog's own sources.
    pub fn sources(self) -> impl Iterator<Item = &'static str> {
        self.lines(Column::Sources)
    }

    /// What the defining specification says; for entries of the standard catalog.
    pub fn specification(self) -> Option<&'static Specification> {
        self.catalog.parts.specifications.get(usize::from(self.index))?.as_ref()
    }

    /// Whether `error` is a value that the vendor sends with this entry, as far as that is known.
    pub(crate) fn travels_with(self, error: &str) -> bool {
        self.error().is_none_or(|own| own == error) || self.alt_errors().any(|other| other == error)
    }

    pub(crate) const fn index(self) -> u16 {
        self.index
    }

    const fn at(self, offset: usize) -> usize {
        self.index as usize * layout::ROW + offset
    }

    const fn has(self, flag: u8) -> bool {
        self.catalog.parts.rows[self.at(layout::FLAGS)] & flag != 0
    }

    #[inline]
    const fn bytes(self, column: Column) -> &'static [u8] {
        let row = self.row();
        let start = u32_at(row, 0) as usize;
        let column = column as usize;
        let from = if column == 0 { 0 } else { u16_at(row, 2 + 2 * column) as usize };
        let to = u16_at(row, 4 + 2 * column) as usize;
        self.catalog.parts.text.as_bytes().split_at(start + from).1.split_at(to - from).0
    }

    #[inline]
    const fn row(self) -> &'static [u8; layout::ROW] {
        match self.catalog.parts.rows.split_at(self.index as usize * layout::ROW).1.first_chunk() {
            Some(row) => row,
            None => &[0; layout::ROW],
        }
    }

    const fn text(self, column: Column) -> &'static str {
        utf8(self.bytes(column))
    }

    fn lines(self, column: Column) -> impl Iterator<Item = &'static str> {
        self.text(column).split('\n').filter(|line| !line.is_empty())
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.catalog.id() == other.catalog.id() && self.code() == other.code()
    }
}

impl Eq for Entry {}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.catalog.id().hash(state);
        self.code().hash(state);
    }
}

/// Vendor and code: `okta/no_matching_policy`.
impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.catalog.id(), self.code())
    }
}

/// Code and title on one line; `{:#}` adds summary and advice.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code(), self.title())?;
        if f.alternate() {
            write!(f, ". {} {}", self.summary(), self.recovery().advice())?;
        }
        Ok(())
    }
}

impl core::error::Error for Entry {}

impl From<Entry> for StandardCode {
    fn from(entry: Entry) -> Self {
        entry.standard()
    }
}

/// `str::split_at` is const from Rust 1.86 on. The bytes are a piece of a text, so the other arm is never taken.
const fn utf8(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}
