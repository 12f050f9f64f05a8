//! What an answer means, and what to do about it.

mod diagnosable;
mod error;
mod recovery;
mod retry;
mod tokens;
mod unanswered;

use alloc::boxed::Box;
use alloc::string::String;
use core::marker::PhantomData;

use oauth_errors_catalogs::Recovery;

use crate::catalog::{Catalog, Entry, FromEntry, StandardCode};
use crate::recognize::{Candidates, Evidence, Recognition, Recognizer};
use crate::report::{Carrier, Report};
pub use diagnosable::Diagnosable;
pub use retry::RetryAdvice;
pub use tokens::Tokens;
pub use unanswered::Unanswered;

/// What an answer means: the report, the entry it is, what to do next, and what it was recognized by.
///
/// `E` is a generated enum, or [`Entry`] where the vendor is known at run time only. It borrows the report;
/// [`into_owned`](Self::into_owned) lets go of it, and then it is an error like any other: it works with `?`,
/// `Box<dyn Error>` and what builds on them.
///
/// `Display` and `Debug` show codes and catalog text only, nothing that a server wrote.
#[derive(Clone)]
pub struct Diagnosis<'a, E = Entry> {
    catalog: &'static Catalog,
    report: MaybeOwned<'a>,
    found: Candidates,
    exact: Option<E>,
    evidence: Evidence,
    standard: Option<StandardCode>,
    recovery: Recovery,
    unanswered: Option<Unanswered>,
    kind: PhantomData<E>,
}

#[derive(Clone)]
enum MaybeOwned<'a> {
    Borrowed(&'a Report<'a>),
    Owned(Box<Report<'static>>),
}

impl Diagnosis<'static> {
    /// What an entry means on its own, without an answer.
    pub(crate) fn of_entry(entry: Entry) -> Self {
        let error = entry.error().unwrap_or(entry.code());
        Self {
            catalog: entry.catalog(),
            report: MaybeOwned::Owned(Box::new(Report::from_error(error, None))),
            found: Candidates::only(entry.index()),
            exact: Some(entry),
            evidence: Evidence::Code,
            standard: Some(entry.standard()),
            recovery: entry.recovery(),
            unanswered: None,
            kind: PhantomData,
        }
    }
}

impl Catalog {
    /// Whether an answer of this vendor is an error, whatever its status: it has an `error`, a status of 400 or more, or
    /// what marks this vendor's errors (Slack's `"ok": false`). An answer with a token and no error is none, and a word
    /// that was guessed from a page or text that succeeded counts only if it is a known code.
    pub fn is_error(&'static self, report: &Report<'_>) -> bool {
        if Recognizer::new(self, report).marks_error() {
            return true;
        }
        // A word beside `error` there may be anything.
        let guessed = report.is_salvaged()
            && report.carrier() != Carrier::Json
            && report.status().is_some_and(|status| status < 300);
        let told = |error: &str| !guessed || StandardCode::from_code(error).is_some() || self.find(error).is_some();
        !report.is_success()
            && (report.error().is_some_and(told) || report.status().is_some_and(|status| status >= 400))
    }

    /// What an answer of this vendor means.
    ///
    /// Ask [`is_error`](Self::is_error) first: this takes the answer for an error.
    pub fn diagnose<'a>(&'static self, report: &'a Report<'a>) -> Diagnosis<'a> {
        diagnose(self, report)
    }
}

crate::__diagnose! { StandardCode }

/// [`Catalog::diagnose`], typed.
fn diagnose<'a, E: FromEntry>(catalog: &'static Catalog, report: &'a Report<'a>) -> Diagnosis<'a, E> {
    let Recognition { candidates: found, evidence, standard } = Recognizer::new(catalog, report).run();
    let recovery = recovery::recovery(report, &found, catalog, standard, evidence);
    Diagnosis {
        catalog,
        report: MaybeOwned::Borrowed(report),
        found,
        exact: found.exact(catalog).and_then(E::from_any_entry),
        evidence,
        standard,
        recovery,
        unanswered: None,
        kind: PhantomData,
    }
}

impl<'a, E: FromEntry> Diagnosis<'a, E> {
    /// The error, if it can be only one.
    pub const fn exact(&self) -> Option<E> {
        self.exact
    }

    /// The errors it may be, if they are several: the vendor sends the same answer for each of them.
    pub fn candidates(&self) -> impl Iterator<Item = E> {
        self.found.several(self.catalog).filter_map(E::from_any_entry)
    }

    /// The vendor's code that came with the answer and that this catalog does not have, for a log: a newer server may
    /// know more codes. It is 1 to 64 of `[A-Za-z0-9_.:-]`, in a place where this vendor puts its codes.
    pub fn unknown_code(&self) -> Option<String> {
        let coded = matches!(self.evidence, Evidence::Code | Evidence::CodeInText | Evidence::Field);
        let report = self.report();
        if coded || report.is_salvaged() { None } else { Recognizer::new(self.catalog, report).unknown_code() }
    }

    /// What is known of the error, untyped.
    pub fn entry(&self) -> Option<Entry> {
        self.found.exact(self.catalog)
    }

    /// The vendor's catalog.
    pub const fn catalog(&self) -> &'static Catalog {
        self.catalog
    }

    /// The answer itself.
    pub fn report(&self) -> &Report<'_> {
        match &self.report {
            MaybeOwned::Borrowed(report) => report,
            MaybeOwned::Owned(report) => report,
        }
    }

    /// The vendor's code, if the error can be only one, else the standard code.
    pub fn code(&self) -> Option<&'static str> {
        self.entry().map(Entry::code).or_else(|| self.standard.map(StandardCode::code))
    }

    /// What happened, in a few words: the title of the error, else of the standard code.
    pub fn title(&self) -> Option<&'static str> {
        self.entry().map(Entry::title).or_else(|| self.standard.map(StandardCode::title))
    }

    /// The HTTP status of the answer, if one is known.
    pub fn status(&self) -> Option<u16> {
        self.report().status()
    }

    /// The standard code: of the error, of all candidates if they agree, else the value of `error` itself.
    pub const fn standard(&self) -> Option<StandardCode> {
        self.standard
    }

    /// What the application should do next.
    pub const fn recovery(&self) -> Recovery {
        self.recovery
    }

    /// Whether the status overrides what the code says: an OAuth code inside the 503 of a gateway is no verdict.
    pub fn status_overrides_code(&self) -> bool {
        let own = self.entry().map(Entry::recovery).or_else(|| self.standard.map(StandardCode::recovery));
        let overriding = recovery::by_overriding_status(self.report(), &self.found, self.catalog);
        overriding.is_some_and(|overriding| own.is_some_and(|own| own != overriding))
    }

    /// What the error was recognized by.
    pub const fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// Whether this very request may be sent again, and when.
    pub fn retry_advice(&self) -> RetryAdvice {
        retry::advice(self.report(), self.recovery, self.unanswered)
    }

    /// What stands in the places of the message's arguments, in order of appearance. A server wrote it.
    pub fn arguments(&self) -> impl Iterator<Item = &str> {
        // Searched for again and not kept: few callers want them, and every caller moves a diagnosis about.
        let recognizer = Recognizer::new(self.catalog, self.report());
        let text = recognizer.text().filter(|_| self.evidence == Evidence::Message).unwrap_or_default();
        let found = if text.is_empty() { None } else { recognizer.message() }.unwrap_or_default();
        let spans = found.arguments().len();
        (0..spans)
            .map(move |at| found.arguments().get(at).and_then(|&(from, to)| text.get(from..to)).unwrap_or_default())
    }

    /// A value that this vendor sends beside its errors, by the name that its catalog gives it: `mfa_token`, `claims`,
    /// `request_id`. A server wrote it.
    pub fn extra(&self, name: &str) -> Option<&str> {
        let recognizer = Recognizer::new(self.catalog, self.report());
        recognizer.first(recognizer.extra_places(name))
    }

    /// A label for metrics, from a closed set: the code of the catalog, else the standard code, else `other`.
    pub fn label(&self) -> &'static str {
        self.code().unwrap_or("other")
    }

    /// Names and values for logs and metrics. Every value is from a closed set, and none is a server's text; what is
    /// not known is `other`.
    pub fn labels(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<E> {
        [
            ("oauth.vendor", self.catalog.id()),
            ("oauth.code", self.entry().map_or("other", Entry::code)),
            ("oauth.error", self.standard.map_or("other", StandardCode::code)),
            ("oauth.recovery", self.recovery.as_str()),
            ("oauth.evidence", self.evidence.as_str()),
        ]
        .into_iter()
    }

    /// The same diagnosis, on its own.
    #[must_use]
    pub fn into_owned(self) -> Diagnosis<'static, E> {
        let report = match self.report {
            MaybeOwned::Borrowed(report) => Box::new(report.clone().into_owned()),
            MaybeOwned::Owned(report) => report,
        };
        Diagnosis {
            catalog: self.catalog,
            report: MaybeOwned::Owned(report),
            found: self.found,
            exact: self.exact,
            evidence: self.evidence,
            standard: self.standard,
            recovery: self.recovery,
            unanswered: self.unanswered,
            kind: PhantomData,
        }
    }

    /// The same diagnosis without the vendor's type.
    #[must_use]
    pub fn untyped(self) -> Diagnosis<'a> {
        self.retyped()
    }

    fn retyped<T: FromEntry>(self) -> Diagnosis<'a, T> {
        Diagnosis {
            catalog: self.catalog,
            exact: self.entry().and_then(T::from_any_entry),
            report: self.report,
            found: self.found,
            evidence: self.evidence,
            standard: self.standard,
            recovery: self.recovery,
            unanswered: self.unanswered,
            kind: PhantomData,
        }
    }
}

/// Whether two diagnoses say the same of the same vendor. The answers themselves are not compared.
impl<E> PartialEq for Diagnosis<'_, E> {
    fn eq(&self, other: &Self) -> bool {
        self.catalog.id() == other.catalog.id()
            && self.found == other.found
            && self.evidence == other.evidence
            && self.standard == other.standard
            && self.recovery == other.recovery
            && self.unanswered == other.unanswered
    }
}

impl<E> Eq for Diagnosis<'_, E> {}
