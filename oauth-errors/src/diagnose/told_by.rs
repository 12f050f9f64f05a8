//! The words of an answer that told which error it is, and the errors of a text of several lines.

use alloc::vec::Vec;

use super::Diagnosis;
use crate::catalog::{Catalog, Entry, FromEntry};
use crate::recognize::EvidenceKind;
use crate::report::Report;

impl<E: FromEntry> Diagnosis<'_, E> {
    /// The words of the answer that told which error it is: its code, its message or its `error`, as the server wrote
    /// them. `None` where it was the status, or nothing.
    ///
    /// ```
    /// # #[cfg(feature = "entra")] {
    /// use oauth_errors::{Report, vendors::entra::EntraError};
    ///
    /// let report = Report::from_body(r#"{"error":"invalid_grant","error_codes":[700082]}"#);
    /// assert_eq!(EntraError::diagnose(&report).told_by(), Some("700082"));
    /// # }
    /// ```
    pub fn told_by(&self) -> Option<&str> {
        let body = self.report().body();
        let piece = |wanted: &str| {
            let at = body.find(wanted).filter(|_| !wanted.is_empty())?;
            body.get(at..at + wanted.len())
        };
        let code = || self.entry().and_then(|entry| piece(entry.code()).or_else(|| piece(entry.number()?)));
        match self.evidence().kind() {
            EvidenceKind::Code | EvidenceKind::CodeInText | EvidenceKind::Field => code().or_else(|| self.error()),
            EvidenceKind::Message | EvidenceKind::Fragment => self.report().description(),
            EvidenceKind::Error | EvidenceKind::ErrorInText => self.error(),
            EvidenceKind::Status | EvidenceKind::Nothing => None,
        }
    }
}

impl Catalog {
    /// The errors of a text of several lines, such as a log, each once, with the number of its first line, from 1.
    ///
    /// ```
    /// # #[cfg(feature = "entra")] {
    /// use oauth_errors::vendors;
    ///
    /// let log = "AADSTS50058: no session\nretry\nAADSTS700082: expired";
    /// let errors = vendors::find("entra").unwrap().errors_by_line(log);
    /// let errors: Vec<_> = errors.iter().map(|(line, entry)| (*line, entry.code())).collect();
    /// assert_eq!(errors, [(1, "AADSTS50058"), (3, "AADSTS700082")]);
    /// # }
    /// ```
    pub fn errors_by_line(&'static self, text: &str) -> Vec<(usize, Entry)> {
        let mut found: Vec<(usize, Entry)> = Vec::new();
        for (line, text) in (1..).zip(text.lines()) {
            let entry = self.diagnose(&Report::from_text(text)).entry();
            found
                .extend(entry.filter(|entry| found.iter().all(|(_, known)| known != entry)).map(|entry| (line, entry)));
        }
        found
    }
}
