//! `tracing`: a diagnosis in a span, without a word that a server wrote.

use ::tracing::Span;

use crate::Diagnosis;
use crate::catalog::FromEntry;

impl<E: FromEntry> Diagnosis<'_, E> {
    /// Records the [labels](Self::labels) in a span, and the HTTP status as `http.response.status_code`. A span keeps
    /// those that it declares:
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
    /// Every value is a word of a catalog or a number: no text of the server's gets into the log.
    pub fn record(&self, span: &Span) {
        for (name, value) in self.labels() {
            span.record(name, value);
        }
        if let Some(status @ 100..600) = self.report().status() {
            span.record("http.response.status_code", status);
        }
    }
}
