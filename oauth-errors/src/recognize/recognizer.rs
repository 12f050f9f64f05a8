//! The order in which the ways to recognize an answer are tried.

use super::candidates::{Candidates, Found};
use super::{Evidence, message};
use crate::catalog::rules::{Place, Rules};
use crate::catalog::{Catalog, Entry, StandardCode};
use crate::report::Report;

/// Recognizes an answer with the rules of one catalog. It owns the order of the passes; [`Rules`] are data.
#[derive(Clone, Copy)]
pub(crate) struct Recognizer<'r> {
    pub(super) catalog: &'static Catalog,
    pub(super) report: &'r Report<'r>,
}

/// What an answer was recognized as.
pub(crate) struct Recognition {
    pub(crate) candidates: Candidates,
    pub(crate) evidence: Evidence,
    pub(crate) standard: Option<StandardCode>,
}

impl<'r> Recognizer<'r> {
    pub(crate) fn new(catalog: &'static Catalog, report: &'r Report<'r>) -> Self {
        Self { catalog, report }
    }

    pub(super) fn rules(&self) -> &'static Rules {
        self.catalog.rules()
    }

    /// The value of `error`, where this vendor puts it, else wherever it is.
    pub(crate) fn error(&self) -> Option<&'r str> {
        self.first(self.rules().standard).or_else(|| self.report.error())
    }

    /// The text that goes with the error, where this vendor puts it, else wherever it is.
    pub(crate) fn text(&self) -> Option<&'r str> {
        let text = self.first(self.rules().message).or_else(|| self.report.description());
        text.filter(|text| !text.trim_start().is_empty())
    }

    /// The text at the first of these places that has one.
    pub(crate) fn first(&self, places: &[Place]) -> Option<&'r str> {
        places.iter().find_map(|place| place.text(self.report))
    }

    /// The message of the catalog that the text is.
    pub(crate) fn message(&self) -> Option<Found> {
        message::find(self.catalog, self.error(), self.text()?, self.report.status())
    }

    /// What the answer is, by every rule of the catalog.
    pub(crate) fn run(&self) -> Recognition {
        let (candidates, evidence) = self.passes();
        let agreed = candidates.agreed(self.catalog, Entry::standard);
        let standard = agreed.or_else(|| self.error().and_then(StandardCode::from_code));
        if !candidates.indices().is_empty() {
            return Recognition { candidates, evidence, standard };
        }
        let evidence = match (standard, self.report.status()) {
            (Some(_), _) if self.report.is_salvaged() => Evidence::ErrorInText,
            (Some(_), _) => Evidence::Error,
            (None, Some(400..)) => Evidence::Status,
            _ => Evidence::Nothing,
        };
        Recognition { candidates, evidence, standard }
    }

    /// Strongest evidence first. What is picked from `error` is a base only: a message, a field or a fragment may name a
    /// finer entry.
    fn passes(&self) -> (Candidates, Evidence) {
        let salvaged = self.report.is_salvaged();
        let picked = self.pick().map(|(entry, evidence)| match evidence {
            Evidence::Code if salvaged => (entry, Evidence::CodeInText),
            Evidence::Error if salvaged => (entry, Evidence::ErrorInText),
            other => (entry, other),
        });
        let finer = self.refine(picked.is_some());
        if let Some(rule) = finer.filter(|rule| rule.has.is_empty()) {
            return (Candidates::only(rule.is), Evidence::Field);
        }
        if let Some((entry, evidence @ (Evidence::Code | Evidence::CodeInText))) = picked {
            return match finer {
                Some(rule) => (Candidates::only(rule.is), Evidence::Fragment),
                None => (Candidates::only(entry.index()), evidence),
            };
        }
        if let Some(found) = self.message() {
            return (found.candidates, Evidence::Message);
        }
        if let Some(rule) = finer {
            return (Candidates::only(rule.is), Evidence::Fragment);
        }
        if salvaged && picked.is_none_or(|(entry, _)| entry.error() == Some(entry.code())) {
            if let Some(entry) = self.by_token() {
                // A value of `error` is no more than that, wherever it stood.
                let plain = entry.error() == Some(entry.code());
                let evidence = if plain { Evidence::ErrorInText } else { Evidence::CodeInText };
                return (Candidates::only(entry.index()), evidence);
            }
        }
        match (picked, self.by_status()) {
            (Some((entry, evidence)), _) => (Candidates::only(entry.index()), evidence),
            (None, Some(entry)) => (Candidates::only(entry.index()), Evidence::Status),
            (None, None) => (Candidates::default(), Evidence::Nothing),
        }
    }
}
