//! One error of a catalog.

use core::fmt;
use core::hash::{Hash, Hasher};

use oauth_errors_catalogs::layout::{self, Column, Table, u16_at, u32_at};
use oauth_errors_catalogs::{Concern, Presented, Prompt, Recovery, Stability, Tokens, digest};

use super::catalog::some;
use super::rules::Wait;
use super::{Catalog, Specification, StandardCode};

/// One error of a catalog: its code, and what is known about it.
///
/// It is the untyped counterpart of an enum's variant, small and `Copy`. Get one from [`Catalog::find`], from
/// [`Diagnosis::entry`](crate::Diagnosis::entry), or from a variant with `entry()`. Two entries are equal if their vendors
/// and codes are, whichever enum they come from.
///
/// ```
/// # #[cfg(feature = "okta")] {
/// use oauth_errors::{Recovery, StandardCode, vendors::okta::OktaError};
///
/// let entry = OktaError::UserNotAssigned.entry();
/// assert_eq!((entry.code(), entry.error()), ("user_not_assigned", Some("access_denied")));
/// assert_eq!((entry.status(), entry.standard()), (Some(400), StandardCode::AccessDenied));
/// assert_eq!(entry.recovery(), Recovery::ContactAdmin);
///
/// assert_eq!(entry.to_string(), "user_not_assigned: User lacks app assignment");
/// println!("{entry:#}"); // the summary and the advice as well
/// # }
/// ```
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

    /// The value of `error` in the answer, if it is known: `access_denied`.
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

    /// The vendor's own sentence. Files that a vendor publishes have it; bundled catalogs do not.
    pub const fn description(self) -> Option<&'static str> {
        some(self.text(Column::Description))
    }

    /// The HTTP status that the vendor sends with it, if it is known. 302 means that it arrives on a redirect.
    pub const fn status(self) -> Option<u16> {
        match u16_at(self.catalog.parts.rows, self.at(layout::STATUS)) {
            0 => None,
            status => Some(status),
        }
    }

    /// The code of an RFC or OpenID specification that it corresponds to.
    ///
    /// This is the value in the catalog, else `error` if that is a standard code, else a code by status: `invalid_token`
    /// for 401, `access_denied` for 403, `server_error` for 5xx, `invalid_request` for any other.
    /// [`is_inferred`](Self::is_inferred) says whether the catalog has no value.
    pub const fn standard(self) -> StandardCode {
        StandardCode::ALL[u16_at(self.catalog.parts.rows, self.at(layout::STANDARD)) as usize]
    }

    /// What the application should do next: the value in the catalog, else the recovery of the standard code.
    pub const fn recovery(self) -> Recovery {
        Recovery::ALL[self.catalog.parts.rows[self.at(layout::RECOVERY)] as usize]
    }

    /// What the application should do instead if this was presented, where the catalog says so.
    ///
    /// ```
    /// # #[cfg(feature = "google")] {
    /// use oauth_errors::{Presented, Recovery, vendors::google::GoogleError};
    ///
    /// let entry = GoogleError::InvalidGrant.entry();
    /// assert_eq!(entry.recovery_for(Presented::RefreshToken), Some(Recovery::SignIn));
    /// assert_eq!(entry.recovery_for(Presented::AccessToken), None); // that of the entry
    /// # }
    /// ```
    pub fn recovery_for(self, presented: Presented) -> Option<Recovery> {
        let mut rows = self.catalog.parts.recovery_for.chunks_exact(layout::RECOVERY_FOR);
        let row = rows
            .find(|row| u16_at(row, 0) == self.index && Presented::ALL.get(usize::from(row[2])) == Some(&presented))?;
        Recovery::ALL.get(usize::from(row[3])).copied()
    }

    /// Whether only a person should repeat the request, because a repeat counts failed attempts, sends a message or costs
    /// something.
    ///
    /// ```
    /// # #[cfg(feature = "firebase")] {
    /// use oauth_errors::{Recovery, vendors::firebase::FirebaseError};
    ///
    /// // the lock of the account ends by itself, and each automatic attempt would extend it
    /// let entry = FirebaseError::TooManyAttemptsTryLater.entry();
    /// assert_eq!((entry.recovery(), entry.is_by_hand()), (Recovery::Retry, true));
    /// # }
    /// ```
    pub const fn is_by_hand(self) -> bool {
        self.has(layout::BY_HAND)
    }

    /// What the error affects, where the catalog says so because it does not follow from the recovery.
    pub const fn concern(self) -> Option<Concern> {
        match self.catalog.parts.rows[self.at(layout::VERDICTS)] & 15 {
            0 => None,
            number => Some(Concern::ALL[number as usize - 1]),
        }
    }

    /// What the error means for stored tokens, where the catalog says so because it does not follow from the recovery.
    /// Whether the answer is one to act on is another question: [`Diagnosis::tokens`](crate::Diagnosis::tokens).
    pub const fn token_verdict(self) -> Option<Tokens> {
        match self.catalog.parts.rows[self.at(layout::VERDICTS)] >> 4 {
            0 => None,
            number => Some(Tokens::ALL[number as usize - 1]),
        }
    }

    /// The value of `prompt` that the next authorization request should have.
    ///
    /// ```
    /// # #[cfg(feature = "entra")] {
    /// use oauth_errors::{Prompt, vendors::entra::EntraError};
    ///
    /// // single sign-on would take the same account again
    /// assert_eq!(EntraError::AADSTS50020.entry().prompt(), Some(Prompt::SelectAccount));
    /// # }
    /// ```
    pub const fn prompt(self) -> Option<Prompt> {
        if self.has(layout::SELECT_ACCOUNT) { Some(Prompt::SelectAccount) } else { None }
    }

    /// Where an answer with this error says how long to pause, and what is known of that without it.
    pub(crate) fn waits(self) -> &'static [Wait] {
        let waits = self.catalog.parts.waits;
        waits.iter().find(|(entry, _)| *entry == self.index).map_or(&[], |(_, waits)| waits)
    }

    /// Whether the standard code or the recovery was inferred, because the catalog file has no value.
    pub const fn is_inferred(self) -> bool {
        self.has(layout::INFERRED)
    }

    /// Whether the vendor commits to the code.
    pub const fn stability(self) -> Stability {
        if self.has(layout::ADVISORY) { Stability::Advisory } else { Stability::Contract }
    }

    /// Whether the vendor no longer sends it.
    pub const fn is_deprecated(self) -> bool {
        self.has(layout::DEPRECATED)
    }

    /// An explanation, above all of a recovery that differs from that of the standard code.
    pub const fn note(self) -> Option<&'static str> {
        some(self.text(Column::Note))
    }

    /// The vendor's release that added the code.
    pub const fn since(self) -> Option<&'static str> {
        some(self.text(Column::Since))
    }

    /// The value of `suberror` in the answer (Microsoft Entra).
    pub const fn suberror(self) -> Option<&'static str> {
        some(self.text(Column::Suberror))
    }

    /// Former names of the code, which [`Catalog::find`] finds too.
    pub fn aliases(self) -> impl Iterator<Item = &'static str> {
        let Catalog { parts } = self.catalog;
        let former = (0..parts.renamed.len() / 2).filter(move |former| u16_at(parts.renamed, 2 * former) == self.index);
        former.map(move |former| utf8(self.catalog.code_bytes(self.catalog.len() + former)))
    }

    /// Other values of `error` that the vendor sends with this code.
    pub fn alt_errors(self) -> impl Iterator<Item = &'static str> {
        self.lines(Column::AltErrors)
    }

    /// The names of the arguments in the vendor's message, in order.
    pub fn parameters(self) -> impl Iterator<Item = &'static str> {
        self.lines(Column::Parameters)
    }

    /// The sources of this entry, in addition to those of the catalog.
    pub fn sources(self) -> impl Iterator<Item = &'static str> {
        self.lines(Column::Sources)
    }

    /// The number that the code ends in, as people write it alone: 50058 of `AADSTS50058`. None for codes without letters
    /// and for short numbers.
    pub fn number(self) -> Option<&'static str> {
        let number = self.code().trim_start_matches(|c: char| !c.is_ascii_digit());
        let is_number = number.len() >= 3 && number.bytes().all(|byte| byte.is_ascii_digit());
        Some(number).filter(|number| is_number && number.len() < self.code().len())
    }

    /// Where to read on: the specification of a standard code, else the vendor's documentation.
    pub fn link(self) -> Option<&'static str> {
        self.specification().map(Specification::url).or(self.catalog().docs())
    }

    /// What the specification says that defines it, for entries of the standard catalog.
    pub fn specification(self) -> Option<&'static Specification> {
        self.catalog.parts.specifications.get(usize::from(self.index))?.as_ref()
    }

    /// Whether the vendor sends this value of `error` with the entry, as far as is known.
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

impl Catalog {
    /// Every entry, in the order of the catalog.
    pub fn entries(&'static self) -> impl DoubleEndedIterator<Item = Entry> + ExactSizeIterator {
        (0..self.len()).map(|index| {
            #[allow(clippy::cast_possible_truncation, reason = "a catalog has at most 65,535 entries")]
            let index = index as u16;
            self.__entry(index)
        })
    }

    /// The entry with a code, or with a former name of it. Takes constant time.
    #[inline]
    pub fn find(&'static self, code: &str) -> Option<Entry> {
        let mut numbers = Table(self.parts.code_table).probe(digest::code(code.as_bytes()));
        let number = numbers.find(|&number| self.code_bytes(number.into()) == code.as_bytes())?;
        Some(self.__entry(match usize::from(number).checked_sub(self.len()) {
            Some(former) => u16_at(self.parts.renamed, 2 * former),
            None => number,
        }))
    }

    #[doc(hidden)]
    pub const fn __entry(&'static self, index: u16) -> Entry {
        Entry { catalog: self, index }
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

/// Prints vendor and code: `okta/no_matching_policy`.
impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.catalog.id(), self.code())
    }
}

/// Prints code and title on one line; `{:#}` adds summary and advice.
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
