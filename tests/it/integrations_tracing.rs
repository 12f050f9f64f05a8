//! Feature `tracing`: what gets into a log is words of the catalogs, never a server's.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use oauth_errors::vendors::okta::OktaError;
use oauth_errors::{Report, StandardCode, vendors};
use tracing::field::{Empty, Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Keeps every field that is recorded.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<BTreeMap<String, String>>>);

impl Visit for Kept {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.lock().unwrap().insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.lock().unwrap().insert(field.name().to_owned(), value.to_owned());
    }
}

impl Subscriber for Kept {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

fn recorded(report: &Report<'_>) -> BTreeMap<String, String> {
    let kept = Kept::default();
    tracing::subscriber::with_default(kept.clone(), || {
        let span = tracing::info_span!(
            "token",
            oauth.vendor = Empty,
            oauth.code = Empty,
            oauth.error = Empty,
            oauth.recovery = Empty,
            oauth.evidence = Empty,
            error.type = Empty,
            http.response.status_code = Empty,
        );
        OktaError::diagnose(report).record(&span);
    });
    std::mem::take(&mut kept.0.lock().unwrap())
}

fn fields<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> BTreeMap<String, String> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

#[test]
fn a_span_learns_vendor_code_standard_code_recovery_and_evidence() {
    let body = br#"{"error":"access_denied","error_description":"User is not assigned to the client application."}"#;
    let report = Report::from_body(body).with_status(400);
    let expected = [
        ("oauth.vendor", "okta"),
        ("oauth.code", "user_not_assigned"),
        ("oauth.error", "access_denied"),
        ("oauth.recovery", "contact_admin"),
        ("oauth.evidence", "message"),
        ("error.type", "user_not_assigned"),
        ("http.response.status_code", "400"),
    ];
    assert_eq!(recorded(&report), fields(expected));
}

#[test]
fn nothing_of_an_unknown_answer_is_recorded() {
    let report = Report::from_body(br#"{"error":"secret-token","error_description":"secret"}"#).with_status(999);
    let expected = [
        ("oauth.vendor", "okta"),
        ("oauth.code", "other"),
        ("oauth.error", "other"),
        ("oauth.recovery", "unknown"),
        ("oauth.evidence", "status"),
        ("error.type", "_OTHER"),
    ];
    assert_eq!(recorded(&report), fields(expected));
}

#[test]
fn labels_are_words_that_any_metrics_library_takes() {
    for catalog in vendors::all() {
        for entry in catalog.entries() {
            let report = Report::from_error(entry.error().unwrap_or(entry.code()), None);
            for (name, value) in catalog.diagnose(&report).labels() {
                assert!(
                    (name.starts_with("oauth.") || name == "error.type") && value.is_ascii() && !value.is_empty(),
                    "{entry:?}: {name}={value}"
                );
            }
        }
    }
    let report = Report::from_error("invalid_grant", None);
    assert_eq!(StandardCode::diagnose(&report).labels().nth(1), Some(("oauth.code", "invalid_grant")));
}
