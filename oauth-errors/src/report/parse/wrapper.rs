//! Answers that a proxy or client wrapped into its own.

use crate::report::document::Document;

/// How often an answer may be wrapped.
pub(super) const MAX_WRAPPED: u8 = 4;

/// Takes in the answer that a proxy or client wrapped into its own: as an object, or as JSON in a text.
pub(super) fn unwrap(document: &mut Document<'_>) {
    const WRAPPERS: [&[&str]; 6] =
        [&["responseBody"], &["message"], &["body"], &["obo_response"], &["error", "data"], &["response"]];
    for _ in 0..MAX_WRAPPED {
        let is_word = document.str(&["error"]).is_some();
        if is_word || (has_error_fields(document) && document.get(&["error", "data"]).is_none()) {
            return;
        }
        let inner = WRAPPERS.iter().find_map(|path| match document.str(path) {
            Some(text) => {
                let text = text.trim_start();
                let mut inner = Document::of(text);
                (text.starts_with('{') && super::json::read(text, &mut inner)).then(|| inner.into_owned())
            }
            None => document.below(path).filter(has_error_fields),
        });
        let Some(inner) = inner else { return };
        document.adopt(&inner);
    }
}

/// Whether the document has a field that names an error.
pub(super) fn has_error_fields(document: &Document<'_>) -> bool {
    const PLACES: [&[&str]; 6] =
        [&["error"], &["errorCode"], &["error_codes"], &["errors", "0", "code"], &["0", "errorCode"], &["__type"]];
    PLACES.iter().any(|path| document.get(path).is_some())
}
