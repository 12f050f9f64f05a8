//! Bodies: what they are is read off them, never off their content type.

use alloc::borrow::Cow;
use alloc::string::String;

use super::literal::Reader;
use super::{json, quoted, xml};
use crate::report::document::{Document, Key, ROOT, Value};
use crate::report::{Carrier, fields};

/// How often a text may be encoded as JSON.
const MAX_WRAPPED: u8 = 4;

/// Reads a body into the document, and the answers in its texts; says what it was, and whether it had to be searched.
pub(crate) fn read(source: &str, document: &mut Document<'_>) -> (Carrier, bool) {
    let text = source.trim_start_matches('\u{feff}').trim_start();
    let (carrier, whole) = strict(text, document);
    quoted::read(source, document);
    (carrier, !whole)
}

/// Reads a body that is what it looks like; says whether it was whole.
fn strict(text: &str, document: &mut Document<'_>) -> (Carrier, bool) {
    match text.as_bytes().first() {
        None => (Carrier::Empty, true),
        Some(b'{' | b'[') => object(text, document),
        Some(b'"') => wrapped(text, document, MAX_WRAPPED),
        Some(b'<') if xml::is_page(text) => page(text, document),
        Some(_) if is_form(text) => {
            super::parameters(text.trim_end(), document);
            (Carrier::Form, true)
        }
        Some(_) => plain(text, document),
    }
}

/// Reads JSON. Of a body that breaks off, what came before stays; what only looks like JSON is a text.
fn object(text: &str, document: &mut Document<'_>) -> (Carrier, bool) {
    match json::read(text, document) {
        json::Read::Whole => (Carrier::Json, true),
        json::Read::Followed(end) => {
            let rest = document.keep(text[end..].trim());
            document.found(Key::default(), Value::Text(rest), None);
            (Carrier::Json, true)
        }
        json::Read::Broken if document.is_reading(ROOT) => {
            document.clear();
            broken(text, document);
            (Carrier::Json, document.is_reading(ROOT) && is_complete(document))
        }
        json::Read::Broken => {
            document.clear();
            plain(text, document)
        }
    }
}

/// Reads JSON that breaks off, or is not quite JSON.
fn broken(text: &str, document: &mut Document<'_>) {
    let span = document.keep(text);
    let end = Reader { text, bytes: text.as_bytes(), span, document }.whole();
    let rest = text.get(end.unwrap_or_default()..).unwrap_or_default().trim();
    if document.is_empty() {
        document.start(Value::Object);
    }
    if !rest.is_empty() {
        let rest = document.keep(rest);
        document.found(Key::default(), Value::Text(rest), None);
    }
}

/// Whether a body that broke off has all that matters.
fn is_complete(document: &Document<'_>) -> bool {
    document.get(&["error"]).is_some() && document.get(&["error_description"]).is_some()
}

/// Takes a text in that has no structure as a whole.
fn plain(text: &str, document: &mut Document<'_>) -> (Carrier, bool) {
    document.start(Value::Object);
    let whole = document.keep(text);
    document.found(Key::default(), Value::Text(whole), None);
    (Carrier::Text, false)
}

/// Reads XML; of a page, what it shows, and the objects in its scripts.
fn page(text: &str, document: &mut Document<'_>) -> (Carrier, bool) {
    document.start(Value::Object);
    if let Some(at) = xml::document(text) {
        xml::elements(text, at, ROOT, document);
        let is_error = document.readings().any(fields::is_error);
        return (Carrier::Page, is_error);
    }
    let shown = document.keep(&xml::visible(text));
    document.found(Key::default(), Value::Text(shown), None);
    for script in xml::scripts(text) {
        let script = document.keep(script);
        if let Some(script) = document.found(Key::default(), Value::Text(script), None) {
            document.hide(script);
        }
    }
    (Carrier::Page, false)
}

/// JSON inside a JSON string, as gateways that encode twice send it.
fn wrapped(text: &str, document: &mut Document<'_>, depth: u8) -> (Carrier, bool) {
    let Some(inner) = json::string(text) else { return plain(text, document) };
    let inner = inner.trim();
    match inner.as_bytes().first() {
        Some(b'"') if depth > 0 => wrapped(inner, document, depth - 1),
        Some(b'{' | b'[') => object(inner, document),
        _ => plain(inner, document),
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

/// A body as text, and whether it was too long: then its beginning and its end, each half of `limit` bytes. Bytes that are
/// no UTF-8 become U+FFFD.
pub(crate) fn text(bytes: &[u8], limit: usize) -> (Cow<'_, str>, bool) {
    if bytes.len() <= limit {
        // Faster than the lossy reader, for what is well-formed.
        let text = core::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        return (text, false);
    }
    // The limit may cut a character in two; what is left of it is dropped.
    let continues = |byte: &u8| (0x80..0xC0).contains(byte);
    // One byte is for the line break between both.
    let (head, tail) = (&bytes[..limit / 2 - 1], &bytes[bytes.len() - limit / 2..]);
    let head = match core::str::from_utf8(head) {
        Err(error) if error.error_len().is_none() => &head[..error.valid_up_to()],
        _ => head,
    };
    let tail = &tail[tail.iter().take(3).take_while(|byte| continues(byte)).count()..];
    let mut text = String::from_utf8_lossy(head).into_owned();
    text.push('\n');
    text.push_str(&String::from_utf8_lossy(tail));
    (Cow::Owned(text), true)
}
