//! Which entry an error is: exactly one, one of several, only a standard code, or unknown.

use core::fmt;
use core::marker::PhantomData;

use crate::message::{self, Candidates, Found};
use crate::{Catalog, Entry, StandardCode, VendorError};

/// What an error was recognised by, strongest first. Text is weaker than a code: vendors reword and translate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Evidence {
    /// The vendor's code, in the field where this vendor puts it.
    Code,
    /// The vendor's code, inside a text.
    CodeInText,
    /// The value of another field, beside the code.
    Field,
    /// The whole message, by its digest.
    Message,
    /// A few words of the message.
    Fragment,
    /// The value of `error` only.
    Error,
    /// The value of `error`, found inside a text.
    ErrorInText,
    /// The HTTP status only.
    Status,
    /// Nothing told the error.
    Nothing,
}

impl Evidence {
    /// The word that machine-readable output uses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::CodeInText => "code_in_text",
            Self::Field => "field",
            Self::Message => "message",
            Self::Fragment => "fragment",
            Self::Error => "error",
            Self::ErrorInText => "error_in_text",
            Self::Status => "status",
            Self::Nothing => "nothing",
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// An [`Entry`], or a generated enum's variant that stands for one.
#[doc(hidden)]
pub trait Known: Copy {
    #[doc(hidden)]
    fn known(entry: Entry) -> Option<Self>;
}

impl Known for Entry {
    fn known(entry: Entry) -> Option<Self> {
        Some(entry)
    }
}

impl<E: VendorError> Known for E {
    fn known(entry: Entry) -> Option<Self> {
        E::from_entry(entry)
    }
}

/// What [`Catalog::recognize`] found. Prints codes and catalog text only, nothing that a server wrote.
///
/// ```
/// # #[cfg(feature = "okta")] {
/// use oauth_errors::{StandardCode, vendors::okta::OktaError};
///
/// let text = "User is not assigned to the client application.";
/// let found = OktaError::recognize(Some("access_denied"), Some(text), Some(400));
/// assert_eq!(found.exact(), Some(OktaError::UserNotAssigned));
///
/// // a sentence that the catalog does not know leaves the standard code
/// let found = OktaError::recognize(Some("access_denied"), Some("No."), Some(400));
/// assert_eq!(found.exact(), None);
/// assert_eq!(found.standard(), Some(StandardCode::AccessDenied));
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Match<'a, E = Entry> {
    catalog: &'static Catalog,
    found: Found,
    standard: Option<StandardCode>,
    evidence: Evidence,
    text: &'a str,
    kind: PhantomData<E>,
}

impl<'a, E: Known> Match<'a, E> {
    /// The error, if it can be only one.
    pub fn exact(&self) -> Option<E> {
        self.found.candidates.exact(self.catalog).and_then(E::known)
    }

    /// The errors it may be, if they are several: the vendor sends the same answer for each of them.
    pub fn candidates(&self) -> impl Iterator<Item = E> {
        self.found.candidates.several(self.catalog).filter_map(E::known)
    }

    /// The standard code: of the error, of all candidates if they agree, else the value of `error` itself.
    pub const fn standard(&self) -> Option<StandardCode> {
        self.standard
    }

    /// Whether nothing is known of it, not even a standard code.
    pub fn is_unknown(&self) -> bool {
        self.found.candidates.indices().is_empty() && self.standard.is_none()
    }

    /// What told it.
    pub const fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// What stands in the places of the message's arguments, in order of appearance. A server wrote it: escape it
    /// before showing it to anyone.
    pub fn arguments(&self) -> impl Iterator<Item = &'a str> {
        let text = self.text;
        self.found.arguments().iter().map(move |&(from, to)| text.get(from..to).unwrap_or_default())
    }
}

impl<E: Known> fmt::Debug for Match<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.found.candidates.indices().iter().map(|&index| self.catalog.__entry(index).code());
        let mut shown = f.debug_struct("Match");
        shown.field("vendor", &self.catalog.id()).field("codes", &List(entries));
        shown.field("standard", &self.standard).field("evidence", &self.evidence).finish()
    }
}

struct List<I>(I);

impl<I: Iterator<Item = &'static str> + Clone> fmt::Debug for List<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.clone()).finish()
    }
}

impl Catalog {
    /// Which entry an answer of this vendor is, from its `error`, its text and its status, as far as these are known.
    ///
    /// The text is compared with the messages of the catalog, arguments and all, and must agree with `error`; the
    /// status only decides between equals. Without a text, `error` itself may name an entry. Nothing is allocated, and
    /// the cost grows with the text, not with the catalog; of a text longer than 16 KiB only both ends are read.
    pub fn recognize<'a>(&'static self, error: Option<&str>, text: Option<&'a str>, status: Option<u16>) -> Match<'a> {
        recognize(self, error, text, status)
    }
}

/// Which entries a report is, by every rule of the catalog, strongest evidence first.
///
/// What is picked from `error` is a base only: a message, a field or a fragment may name a finer entry.
#[cfg(feature = "alloc")]
pub(crate) fn by_report(
    catalog: &'static Catalog,
    report: &crate::Report<'_>,
    error: Option<&str>,
    text: Option<&str>,
) -> (Candidates, Evidence) {
    let rules = catalog.rules();
    let picked = rules.pick(catalog, report).map(|(entry, evidence)| match evidence {
        Evidence::Code if report.is_salvaged() => (entry, Evidence::CodeInText),
        Evidence::Error if report.is_salvaged() => (entry, Evidence::ErrorInText),
        other => (entry, other),
    });
    if let Some(entry) = rules.by_field(catalog, report) {
        return (Candidates::only(entry.index()), Evidence::Field);
    }
    if let Some((entry, evidence @ (Evidence::Code | Evidence::CodeInText))) = picked {
        return match rules.by_fragment(catalog, report, true) {
            Some(finer) => (Candidates::only(finer.index()), Evidence::Fragment),
            None => (Candidates::only(entry.index()), evidence),
        };
    }
    if let Some(found) = text.and_then(|text| message::find(catalog, error, text, report.status())) {
        return (found.candidates, Evidence::Message);
    }
    if let Some(entry) = rules.by_fragment(catalog, report, picked.is_some()) {
        return (Candidates::only(entry.index()), Evidence::Fragment);
    }
    if report.is_salvaged() && picked.is_none_or(|(entry, _)| entry.error() == Some(entry.code())) {
        if let Some(entry) = crate::rules::Rules::by_token(catalog, report) {
            // A value of `error` is no more than that, wherever it stood.
            let plain = entry.error() == Some(entry.code());
            return (Candidates::only(entry.index()), if plain { Evidence::ErrorInText } else { Evidence::CodeInText });
        }
    }
    match (picked, rules.by_status(catalog, report)) {
        (Some((entry, evidence)), _) => (Candidates::only(entry.index()), evidence),
        (None, Some(entry)) => (Candidates::only(entry.index()), Evidence::Status),
        (None, None) => (Candidates::default(), Evidence::Nothing),
    }
}

/// [`Catalog::recognize`], typed.
pub(crate) fn recognize<'a, E: Known>(
    catalog: &'static Catalog,
    error: Option<&str>,
    text: Option<&'a str>,
    status: Option<u16>,
) -> Match<'a, E> {
    let text = text.filter(|text| !text.trim_start().is_empty());
    let mut found = text.and_then(|text| message::find(catalog, error, text, status));
    let mut evidence = Evidence::Message;
    if found.is_none() && text.is_none() {
        let named = error.and_then(|error| catalog.find(error));
        found = named.map(|entry| Candidates::only(entry.index()).into());
        evidence = Evidence::Error;
    }
    let found = found.unwrap_or_default();
    let agreed = found.candidates.agreed(catalog, Entry::standard);
    let standard = agreed.or_else(|| error.and_then(StandardCode::from_code));
    if found.candidates.indices().is_empty() {
        evidence = if standard.is_some() { Evidence::Error } else { Evidence::Nothing };
    }
    Match { catalog, found, standard, evidence, text: text.unwrap_or_default(), kind: PhantomData }
}
