//! Bodies: what they are is read off them, never off their content type.

use alloc::borrow::Cow;

use super::wrapper;
use crate::report::Carrier;
use crate::report::document::Document;

/// Reads a body into the document; says what it was, and whether it had to be salvaged.
pub(crate) fn read(text: &str, document: &mut Document<'_>) -> (Carrier, bool) {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let (carrier, whole) = strict(text, document);
    wrapper::unwrap(document);
    let salvaged = !whole && carrier != Carrier::Empty && (carrier != Carrier::Json || !is_complete(document));
    if salvaged {
        super::text::salvage(text, document);
    }
    (carrier, salvaged)
}

/// Whether a body that broke off has all that matters.
fn is_complete(document: &Document<'_>) -> bool {
    wrapper::has_error_fields(document) && document.get(&["error_description"]).is_some()
}

/// Reads a body that is what it looks like; says whether it was whole.
fn strict(text: &str, document: &mut Document<'_>) -> (Carrier, bool) {
    match text.as_bytes().first() {
        None => (Carrier::Empty, true),
        Some(b'{' | b'[') => (Carrier::Json, super::json::read(text, document)),
        Some(b'"') => wrapped(text, document, wrapper::MAX_WRAPPED),
        Some(b'<') => (Carrier::Page, false),
        Some(_) if is_form(text) => {
            super::parameters(text.trim_end(), document);
            (Carrier::Form, true)
        }
        Some(_) => (Carrier::Text, false),
    }
}

/// JSON inside a JSON string, as gateways that encode twice send it.
fn wrapped(text: &str, document: &mut Document<'_>, depth: u8) -> (Carrier, bool) {
    let Some(inner) = super::json::string(text) else { return (Carrier::Text, false) };
    let inner = inner.trim();
    match inner.as_bytes().first() {
        Some(b'"') if depth > 0 => wrapped(inner, document, depth - 1),
        Some(b'{' | b'[') => (Carrier::Json, super::json::read(inner, document)),
        _ => (Carrier::Text, false),
    }
}

/// Whether a text is a form: names that could be a parameter's, each with a value, and no blank between.
fn is_form(text: &str) -> bool {
    let text = text.trim_end();
    let name = |name: &str| {
        let valid = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'[' | b']' | b'%' | b'+');
        !name.is_empty() && name.len() <= 64 && name.bytes().all(valid)
    };
    let pair = |pair: &str| pair.split_once('=').is_some_and(|(first, _)| name(first.trim()));
    text.split('&').take(8).all(|part| part.is_empty() || pair(part)) && !text.contains(char::is_whitespace)
        || text.split('&').take(8).all(pair) && text.contains('&')
}

/// At most `limit` bytes of a body as text; bytes that are no UTF-8 become U+FFFD.
pub(crate) fn text(bytes: &[u8], limit: usize) -> Cow<'_, str> {
    let cut = &bytes[..bytes.len().min(limit)];
    match core::str::from_utf8(cut) {
        Ok(text) => Cow::Borrowed(text),
        // The limit may have cut a character in two; that alone is no reason to copy.
        Err(error) if error.error_len().is_none() => {
            Cow::Borrowed(core::str::from_utf8(&cut[..error.valid_up_to()]).unwrap_or_default())
        }
        Err(_) => alloc::string::String::from_utf8_lossy(cut),
    }
}
