//! `tracing`: a diagnosis on a span, without anything that a server wrote.

use ::tracing::Span;

use crate::Diagnosis;
use crate::catalog::FromEntry;

impl<E: FromEntry> Diagnosis<'_, E> {
    /// Records the [labels](Self::labels) on a span, and the HTTP status as `http.response.status_code`. A span keeps only
    /// the fields that it declares:
    ///
    /// ```
    /// use oauth_errors::{Report, StandardCode};
    /// use tracing::field::Empty;
    ///
    /// let span = tracing::info_span!("token", oauth.vendor = Empty, oauth.code = Empty, oauth.recovery = Empty);
    /// let report = Report::from_error("invalid_grant", None);
    /// StandardCode::diagnose(&report).record(&span);
    /// ```
    ///
    /// Every value is from a catalog or a number: no text of the server gets into the log.
    pub fn record(&self, span: &Span) {
        for (name, value) in self.labels() {
            span.record(name, value);
        }
        if let Some(status @ 100..600) = self.report().status() {
            span.record("http.response.status_code", status);
        }
    }
}
