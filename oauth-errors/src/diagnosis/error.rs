//! A diagnosis as an error: what it prints, which is nothing that a server wrote, and its source.

use core::fmt;

use super::Diagnosis;
use crate::recognize::Known;
use crate::{Entry, LogSafe, StandardCode, VendorError};

/// Vendor, code and title; `{:#}` adds summary and advice.
impl<E: Known> fmt::Display for Diagnosis<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.catalog.name())?;
        if let Some(code) = self.unknown_code() {
            write!(f, "unknown code {code}; ")?;
        }
        if let Some(entry) = self.entry() {
            write!(f, "{}: {}", entry.code(), entry.title())?;
        } else if let Some(standard) = self.standard {
            write!(f, "{}: {}", standard.code(), standard.title())?;
        } else if let Some(error) = self.report().error() {
            write!(f, "unknown error {}", LogSafe::new(error))?;
        } else if let Some(why) = self.unanswered {
            write!(f, "{why}")?;
        } else if self.report().is_unanswered() {
            f.write_str("no answer")?;
        } else {
            f.write_str("unrecognized answer")?;
        }
        if let (None, Some(status)) = (self.entry(), self.report().status()) {
            write!(f, " (status {status})")?;
        }
        if f.alternate() {
            let summary = self.entry().map(Entry::summary).or_else(|| self.standard.map(StandardCode::summary));
            write!(
                f,
                ". {}{}{}",
                summary.unwrap_or_default(),
                if summary.is_some() { " " } else { "" },
                self.recovery.advice()
            )?;
        }
        Ok(())
    }
}

impl<E: Known> fmt::Debug for Diagnosis<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Diagnosis")
            .field("vendor", &self.catalog.id())
            .field("label", &self.label())
            .field("candidates", &self.found.indices().len())
            .field("standard", &self.standard)
            .field("recovery", &self.recovery)
            .field("evidence", &self.evidence)
            .field("report", self.report())
            .finish()
    }
}

/// The vendor's error is the source, where it is known.
impl<E: VendorError> core::error::Error for Diagnosis<'_, E> {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.exact.as_ref().map(|error| error as _)
    }
}

impl core::error::Error for Diagnosis<'_> {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.exact.as_ref().map(|error| error as _)
    }
}
