//! What an answer means, and what to do about it.

mod credentials;
mod error;
mod recovery;
mod unanswered;

pub use credentials::Credentials;
pub use unanswered::Unanswered;

use alloc::boxed::Box;
use alloc::string::String;
use core::marker::PhantomData;

use oauth_errors_catalogs::Recovery;

use crate::message::{self, Candidates};
use crate::recognize::{self, Known};
use crate::retry::{self, RetryAdvice};
use crate::wire::body::Carrier;
use crate::{Catalog, Entry, Evidence, Report, StandardCode, rules};

/// What an answer means: the report, the entry it is, what to do next, and what told so.
///
/// `E` is a generated enum, or [`Entry`] where the vendor is known at run time only. It borrows the report;
/// [`into_owned`](Self::into_owned) lets go of it, and then it is an error like any other: it works with `?`,
/// `Box<dyn Error>` and what builds on them.
///
/// `Display` and `Debug` show codes and catalog text only, nothing that a server wrote.
#[derive(Clone)]
pub struct Diagnosis<'a, E = Entry> {
    catalog: &'static Catalog,
    report: Held<'a>,
    found: Candidates,
    exact: Option<E>,
    evidence: Evidence,
    standard: Option<StandardCode>,
    recovery: Recovery,
    unanswered: Option<Unanswered>,
    kind: PhantomData<E>,
}

#[derive(Clone)]
enum Held<'a> {
    Borrowed(&'a Report<'a>),
    Owned(Box<Report<'static>>),
}

impl Diagnosis<'static> {
    /// What an entry means on its own, without an answer.
    pub(crate) fn of_entry(entry: Entry) -> Self {
        let error = entry.error().unwrap_or(entry.code());
        Self {
            catalog: entry.catalog(),
            report: Held::Owned(Box::new(Report::from_error(error, None::<&str>))),
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
        if self.rules().marks_error(report) {
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

/// [`Catalog::diagnose`], typed.
pub(crate) fn diagnose<'a, E: Known>(catalog: &'static Catalog, report: &'a Report<'a>) -> Diagnosis<'a, E> {
    let rules = catalog.rules();
    let error = rules.error(report);
    let text = rules.text(report).filter(|text| !text.trim_start().is_empty());
    let (found, mut evidence) = recognize::by_report(catalog, report, error, text);
    let agreed = found.agreed(catalog, Entry::standard);
    let standard = agreed.or_else(|| error.and_then(StandardCode::from_code));
    if found.indices().is_empty() {
        evidence = match (standard, report.status()) {
            (Some(_), _) if report.is_salvaged() => Evidence::ErrorInText,
            (Some(_), _) => Evidence::Error,
            (None, Some(400..)) => Evidence::Status,
            _ => Evidence::Nothing,
        };
    }
    let recovery = recovery::recovery(report, &found, catalog, standard, evidence);
    Diagnosis {
        catalog,
        report: Held::Borrowed(report),
        found,
        exact: found.exact(catalog).and_then(E::known),
        evidence,
        standard,
        recovery,
        unanswered: None,
        kind: PhantomData,
    }
}

impl<'a, E: Known> Diagnosis<'a, E> {
    /// The error, if it can be only one.
    pub const fn exact(&self) -> Option<E> {
        self.exact
    }

    /// The errors it may be, if they are several: the vendor sends the same answer for each of them.
    pub fn candidates(&self) -> impl Iterator<Item = E> {
        self.found.several(self.catalog).filter_map(E::known)
    }

    /// The vendor's code that came with the answer and that this catalog does not have, for a log: a newer server may
    /// know more codes. It is 1 to 64 of `[A-Za-z0-9_.:-]`, in a place where this vendor puts its codes.
    pub fn unknown_code(&self) -> Option<String> {
        let coded = matches!(self.evidence, Evidence::Code | Evidence::CodeInText | Evidence::Field);
        let report = self.report();
        if coded || report.is_salvaged() { None } else { self.catalog.rules().unknown(self.catalog, report) }
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
            Held::Borrowed(report) => report,
            Held::Owned(report) => report,
        }
    }

    /// The standard code: of the error, of all candidates if they agree, else the value of `error` itself.
    pub const fn standard(&self) -> Option<StandardCode> {
        self.standard
    }

    /// What the application should do next.
    pub const fn recovery(&self) -> Recovery {
        self.recovery
    }

    /// Whether the status overrides what the code says: a gateway that fails echoes codes, and a rate limit is none of
    /// the code's.
    pub fn status_overrides_code(&self) -> bool {
        let own = self.entry().map(Entry::recovery).or_else(|| self.standard.map(StandardCode::recovery));
        let overruling = recovery::overruling(self.report(), &self.found, self.catalog);
        overruling.is_some_and(|overruling| own.is_some_and(|own| own != overruling))
    }

    /// What told the error.
    pub const fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// Whether this very request may be sent again, and when.
    pub fn retry_advice(&self) -> RetryAdvice {
        match self.unanswered {
            Some(Unanswered::Broken) => RetryAdvice::Risky(None),
            _ => retry::advice(self.report(), self.recovery),
        }
    }

    /// What stands in the places of the message's arguments, in order of appearance. A server wrote it.
    pub fn arguments(&self) -> impl Iterator<Item = &str> {
        // Looked for again and not kept: few callers want them, and every caller moves a diagnosis about.
        let (report, rules) = (self.report(), self.catalog.rules());
        let text = rules.text(report).filter(|_| self.evidence == Evidence::Message).unwrap_or_default();
        let found = (!text.is_empty()).then(|| message::find(self.catalog, rules.error(report), text, report.status()));
        let found = found.flatten().unwrap_or_default();
        let spans = found.arguments().len();
        (0..spans)
            .map(move |at| found.arguments().get(at).and_then(|&(from, to)| text.get(from..to)).unwrap_or_default())
    }

    /// A value that this vendor sends beside its errors, by the name that its catalog gives it: `mfa_token`, `claims`,
    /// `request_id`. A server wrote it.
    pub fn attached(&self, name: &str) -> Option<&str> {
        rules::first(self.catalog.rules().attached(name), self.report())
    }

    /// A label for metrics, from a closed set: the code of the catalog, else the standard code, else `other`.
    pub fn label(&self) -> &'static str {
        self.entry().map(Entry::code).or_else(|| self.standard.map(StandardCode::code)).unwrap_or("other")
    }

    /// Names and values for logs and metrics. Every value is from a closed set, and none is a server's text; what is
    /// not known is `other`.
    pub fn labels(&self) -> [(&'static str, &'static str); 5] {
        [
            ("oauth.vendor", self.catalog.id()),
            ("oauth.code", self.entry().map_or("other", Entry::code)),
            ("oauth.error", self.standard.map_or("other", StandardCode::code)),
            ("oauth.recovery", self.recovery.as_str()),
            ("oauth.evidence", self.evidence.as_str()),
        ]
    }

    /// The same diagnosis, on its own.
    #[must_use]
    pub fn into_owned(self) -> Diagnosis<'static, E> {
        let report = match self.report {
            Held::Borrowed(report) => Box::new(report.clone().into_owned()),
            Held::Owned(report) => report,
        };
        Diagnosis {
            catalog: self.catalog,
            report: Held::Owned(report),
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
        Diagnosis {
            catalog: self.catalog,
            exact: self.entry(),
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
