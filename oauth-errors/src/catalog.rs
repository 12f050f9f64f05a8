//! What is known of one vendor's errors, at run time: a view on the bytes that the macro laid out.

use core::{fmt, ptr};

use oauth_errors_catalogs::digest;
use oauth_errors_catalogs::layout::{self, Column, Table, u16_at, u32_at};
use oauth_errors_catalogs::{Endpoint, Recovery, Stability};

use crate::StandardCode;
use crate::rules::Rules;

/// Everything known of one vendor's errors. Made by [`oauth_errors!`](crate::oauth_errors), never by hand.
///
/// The untyped counterpart of a generated enum: a gateway or a command line handles any vendor through it.
pub struct Catalog {
    parts: Parts,
}

/// The tables of a catalog, as generated code gives them.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Parts {
    pub id: &'static str,
    pub name: &'static str,
    pub docs: &'static str,
    pub issuers: &'static [&'static str],
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
    pub messages: Messages,
    pub rules: Rules,
    pub specifications: &'static [Specification],
}

/// The tables that messages are recognised with.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Messages {
    pub rows: &'static [u8],
    pub segments: &'static [u8],
    pub whole: &'static [u8],
    pub heads: Ends,
    pub tails: Ends,
    pub pairs: &'static [u8],
    pub pair_table: &'static [u8],
    pub runs: &'static [u8],
}

impl Messages {
    pub const NONE: Self = Self {
        rows: &[],
        segments: &[],
        whole: &[],
        heads: Ends::NONE,
        tails: Ends::NONE,
        pairs: &[],
        pair_table: &[],
        runs: &[],
    };
}

/// First or last segments of messages with arguments.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Ends {
    pub rows: &'static [u8],
    pub lengths: &'static [u8],
    pub table: &'static [u8],
}

impl Ends {
    const NONE: Self = Self { rows: &[], lengths: &[], table: &[] };
}

impl Catalog {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(parts: Parts) -> Self {
        Self { parts }
    }

    /// The vendor's name in code: `okta`.
    pub const fn id(&self) -> &'static str {
        self.parts.id
    }

    /// The vendor's name for people: `Okta`.
    pub const fn name(&self) -> &'static str {
        self.parts.name
    }

    /// The vendor's own documentation of its errors, a URL.
    pub const fn docs(&self) -> Option<&'static str> {
        some(self.parts.docs)
    }

    /// Hosts that only this vendor serves, `*.` standing for any name below: `*.okta.com`.
    pub const fn issuers(&self) -> &'static [&'static str] {
        self.parts.issuers
    }

    /// The vendor's release that the entries were taken from.
    pub const fn release(&self) -> Option<&'static str> {
        some(self.parts.release)
    }

    /// When the facts were last checked: `YYYY-MM-DD` or `YYYY-MM`.
    pub const fn date(&self) -> Option<&'static str> {
        some(self.parts.date)
    }

    /// Where the facts come from.
    pub const fn sources(&self) -> &'static [&'static str] {
        self.parts.sources
    }

    /// How far the vendor's codes may be relied on, unless an [entry](Entry::stability) says otherwise.
    pub const fn stability(&self) -> Stability {
        if self.parts.contract { Stability::Contract } else { Stability::Advisory }
    }

    /// The number of entries.
    pub const fn len(&self) -> usize {
        self.parts.rows.len() / layout::ROW
    }

    /// Whether there are none, as in a catalog that could not be read.
    pub const fn is_empty(&self) -> bool {
        self.parts.rows.is_empty()
    }

    /// Every entry, in the catalog's order.
    pub fn entries(&'static self) -> impl DoubleEndedIterator<Item = Entry> + ExactSizeIterator {
        (0..self.len()).map(|index| {
            #[allow(clippy::cast_possible_truncation, reason = "a catalog has at most 65,535 entries")]
            let index = index as u16;
            self.__entry(index)
        })
    }

    /// The entry of a code, or of one of its former names. Constant time.
    #[inline]
    pub fn find(&'static self, code: &str) -> Option<Entry> {
        let mut numbers = Table(self.parts.code_table).probe(digest::code(code.as_bytes()));
        let number = numbers.find(|&number| digest::same_code(self.code_bytes(number.into()), code.as_bytes()))?;
        Some(self.__entry(match usize::from(number).checked_sub(self.len()) {
            Some(former) => u16_at(self.parts.renamed, 2 * former),
            None => number,
        }))
    }

    /// A code by its number; those in use come first, numbered as their entries are, then the former ones.
    #[inline]
    const fn code_bytes(&self, number: usize) -> &'static [u8] {
        let Parts { codes, code_starts, .. } = &self.parts;
        let (start, next) = (u32_at(code_starts, 4 * number) as usize, u32_at(code_starts, 4 * number + 4) as usize);
        codes.as_bytes().split_at(next - layout::BETWEEN_CODES).0.split_at(start).1
    }

    #[doc(hidden)]
    pub const fn __entry(&'static self, index: u16) -> Entry {
        Entry { catalog: self, index }
    }

    #[cfg(feature = "alloc")]
    pub(crate) const fn rules(&self) -> &Rules {
        &self.parts.rules
    }

    pub(crate) const fn messages(&self) -> &Messages {
        &self.parts.messages
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("id", &self.id()).field("entries", &self.len()).finish_non_exhaustive()
    }
}

/// One error of a catalog. Two words, `Copy`: a view, not a row of its own.
#[derive(Clone, Copy)]
pub struct Entry {
    catalog: &'static Catalog,
    index: u16,
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
    /// `access_denied`, 5xx `server_error`, any other `invalid_request`. [`judged`](Self::judged) tells.
    pub const fn standard(self) -> StandardCode {
        StandardCode::ALL[u16_at(self.catalog.parts.rows, self.at(layout::STANDARD)) as usize]
    }

    /// What the application should do next: the catalog's own value, else that of the standard code.
    pub const fn recovery(self) -> Recovery {
        Recovery::ALL[self.catalog.parts.rows[self.at(layout::RECOVERY)] as usize]
    }

    /// Whether the standard code or the recovery was inferred, since the catalog's file does not give it.
    pub const fn judged(self) -> bool {
        self.has(layout::JUDGED)
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
        self.catalog.parts.specifications.get(usize::from(self.index))
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
        self.index == other.index && ptr::eq(self.catalog, other.catalog)
    }
}

impl Eq for Entry {}

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

/// Where a standard code is defined, and how it travels.
#[derive(Clone, Copy, Debug)]
pub struct Specification {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub section: &'static str,
    #[doc(hidden)]
    pub url: &'static str,
    #[doc(hidden)]
    pub endpoints: &'static [Endpoint],
    #[doc(hidden)]
    pub status_at: &'static [(Endpoint, u16)],
    #[doc(hidden)]
    pub meanings: &'static [Meaning],
    #[doc(hidden)]
    pub draft: bool,
    #[doc(hidden)]
    pub registered: bool,
    #[doc(hidden)]
    pub superseded_by: &'static [&'static str],
}

impl Specification {
    /// The document: `RFC 6749`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The section: `4.1.2.1, 5.2`.
    pub const fn section(&self) -> &'static str {
        self.section
    }

    /// A link to the section.
    pub const fn url(&self) -> &'static str {
        self.url
    }

    /// Where the code is met.
    pub const fn endpoints(&self) -> &'static [Endpoint] {
        self.endpoints
    }

    /// Definitions of the same code by other documents.
    pub const fn meanings(&self) -> &'static [Meaning] {
        self.meanings
    }

    /// Whether the document is not final.
    pub const fn is_draft(&self) -> bool {
        self.draft
    }

    /// Whether IANA's OAuth registry lists the code. Not all final codes are registered.
    pub const fn is_registered(&self) -> bool {
        self.registered
    }

    /// The codes that took its place.
    pub const fn superseded_by(&self) -> &'static [&'static str] {
        self.superseded_by
    }
}

/// What a standard code means by another document's definition, at certain endpoints.
#[derive(Clone, Copy, Debug)]
pub struct Meaning {
    name: &'static str,
    url: &'static str,
    endpoints: &'static [Endpoint],
    status: u16,
    text: &'static str,
    recovery: Recovery,
}

impl Meaning {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(
        name: &'static str,
        url: &'static str,
        endpoints: &'static [Endpoint],
        status: u16,
        text: &'static str,
        recovery: Recovery,
    ) -> Self {
        Self { name, url, endpoints, status, text, recovery }
    }

    /// The document.
    pub const fn specification(&self) -> &'static str {
        self.name
    }

    /// A link to the section.
    pub const fn url(&self) -> &'static str {
        self.url
    }

    /// Where it applies.
    pub const fn endpoints(&self) -> &'static [Endpoint] {
        self.endpoints
    }

    /// The HTTP status there.
    pub const fn status(&self) -> Option<u16> {
        if self.status == 0 { None } else { Some(self.status) }
    }

    /// What it means there.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// What to do about it there.
    pub const fn recovery(&self) -> Recovery {
        self.recovery
    }
}

/// `str::split_at` is const from Rust 1.86 on. The bytes are a piece of a text, so the other arm is never taken.
const fn utf8(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

const fn some(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}
