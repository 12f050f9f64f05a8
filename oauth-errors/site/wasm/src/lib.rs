//! The recognizer for the browser: one function, a text in, JSON out. It reads nothing else and keeps nothing.
//!
//! It has no texts for people: titles, summaries and advice are in files of the site, which the page looks up by the codes
//! and keywords that it gets from here.

#![forbid(unsafe_code)]

mod catalogs;
mod paste;

use std::sync::OnceLock;

use oauth_errors::{Detector, Presented, Report, StandardCode, WithTexts, user_messages};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

use catalogs::CATALOGS;
use paste::Piece;

/// What the page shows about a text.
#[derive(Serialize)]
struct Shown<'d, 'a> {
    diagnosis: WithTexts<'d, 'a, oauth_errors::Entry>,
    is_vendor_known: bool,
    told_by: Option<&'d str>,
    candidates: Vec<&'static str>,
    number: Option<&'static str>,
    errors: Vec<(usize, &'static str)>,
    message: &'static str,
    action: Option<&'static str>,
    for_admin: String,
    pieces: Vec<Piece>,
    redacted: String,
    is_live: bool,
}

/// What a text says, as a JSON object. An empty `vendor` or `presented`, and 0 as the status, mean that it is not known;
/// `organization` says that the user has administrators.
#[wasm_bindgen]
#[must_use]
pub fn recognize(text: &str, vendor: &str, status: u16, presented: &str, organization: bool) -> String {
    static DETECTOR: OnceLock<Detector> = OnceLock::new();
    let mut report = Report::from_text(text);
    if status != 0 {
        report = report.with_status(status);
    }
    if let Some(presented) = Presented::from_keyword(presented) {
        report = report.presenting(presented);
    }
    let known =
        [StandardCode::CATALOG].into_iter().chain(CATALOGS.iter().copied()).find(|catalog| catalog.id() == vendor);
    let detect = || DETECTOR.get_or_init(|| Detector::new(&CATALOGS)).detect(&report);
    let known = known.or_else(detect);
    let catalog = known.unwrap_or(StandardCode::CATALOG);
    let diagnosis = catalog.diagnose(&report);
    let message = diagnosis.user_message(organization);
    let secrets = oauth_errors::secrets(text);
    let shown = Shown {
        is_vendor_known: known.is_some(),
        told_by: diagnosis.told_by(),
        candidates: diagnosis.candidates().map(oauth_errors::Entry::code).collect(),
        number: diagnosis.entry().and_then(oauth_errors::Entry::number),
        errors: catalog.errors_by_line(text).into_iter().map(|(line, entry)| (line, entry.code())).collect(),
        message: message.key().as_str(),
        action: message.action().map(user_messages::Action::as_str),
        for_admin: message.for_admin("(name of the application)"),
        pieces: paste::pieces(text, &secrets, diagnosis.told_by()),
        redacted: oauth_errors::redact(text).into_owned(),
        is_live: secrets.iter().any(|secret| secret.kind().is_live()),
        diagnosis: diagnosis.with_texts(),
    };
    // What is serialized has no map with keys that are no texts, the only thing that fails.
    serde_json::to_string(&shown).unwrap_or_default()
}
