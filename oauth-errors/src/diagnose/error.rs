//! A diagnosis as an error: what it prints. Nothing of that was written by a server.

use core::fmt;

use super::Diagnosis;
use crate::catalog::{Entry, FromEntry, StandardCode};
use crate::log_safe::LogSafe;

/// Prints vendor, code and title; `{:#}` adds summary and advice.
impl<E: FromEntry> fmt::Display for Diagnosis<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.catalog().name())?;
        // A word that is both is said once.
        let is_error =
            |code: &str| self.entry().is_none() && self.standard().is_none() && self.report().error() == Some(code);
        if let Some(code) = self.unknown_code().filter(|code| !is_error(code)) {
            write!(f, "unknown code {code}; ")?;
        }
        if let Some(entry) = self.entry() {
            write!(f, "{}: {}", entry.code(), entry.title())?;
        } else if let Some(standard) = self.standard() {
            write!(f, "{}: {}", standard.code(), standard.title())?;
        } else if let Some(error) = self.report().error() {
            write!(f, "unknown error {}", LogSafe::new(error))?;
        } else if let Some(why) = self.unanswered {
            write!(f, "{why}")?;
        } else {
            f.write_str("unrecognized answer")?;
        }
        if let (None, Some(status)) = (self.entry(), self.report().status()) {
            write!(f, " (status {status})")?;
        }
        if f.alternate() {
            let summary = self.entry().map(Entry::summary).or_else(|| self.standard().map(StandardCode::summary));
            write!(
                f,
                ". {}{}{}",
                summary.unwrap_or_default(),
                if summary.is_some() { " " } else { "" },
                self.recovery().advice()
            )?;
        }
        Ok(())
    }
}

impl<E: FromEntry> fmt::Debug for Diagnosis<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Diagnosis")
            .field("vendor", &self.catalog().id())
            .field("label", &self.label())
            .field("candidates", &self.found.indices().len())
            .field("standard", &self.standard())
            .field("recovery", &self.recovery())
            .field("evidence", &self.evidence())
            .field("report", self.report())
            .finish()
    }
}

/// There is no source: `Display` prints the entry already, and a chain of errors would print it twice.
impl<E: FromEntry> core::error::Error for Diagnosis<'_, E> {}
