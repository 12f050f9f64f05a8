//! XML elements as values, and what a page shows.

use alloc::string::String;
use alloc::vec::Vec;

use super::escape;
use super::literal::{Reader, contains};
use crate::report::document::{Document, Key, Value};

/// How deep elements may be nested.
const MAX_DEPTH: usize = 16;
/// How far the end of an element is looked for.
const MAX_ELEMENT: usize = 16 * 1024;
/// Elements of pages, which are no values.
const PAGE: [&str; 62] = [
    "html",
    "head",
    "body",
    "title",
    "meta",
    "link",
    "script",
    "style",
    "div",
    "span",
    "p",
    "a",
    "b",
    "i",
    "u",
    "em",
    "strong",
    "br",
    "hr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "tbody",
    "thead",
    "form",
    "input",
    "button",
    "img",
    "pre",
    "code",
    "center",
    "font",
    "header",
    "footer",
    "main",
    "section",
    "nav",
    "label",
    "svg",
    "path",
    "noscript",
    "iframe",
    "article",
    "small",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "fieldset",
    "legend",
    "address",
    "tt",
];

/// The name of the element that opens at a place, without its prefix.
fn tag(text: &str, at: usize) -> Option<(&str, usize)> {
    let rest = text.get(at + 1..)?;
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':');
    let len = rest.bytes().take(64).take_while(name).count();
    let full = &rest[..len];
    if !full.starts_with(|c: char| c.is_ascii_alphabetic()) || full.ends_with(':') {
        return None;
    }
    Some((full, at + 1 + len))
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn is_of_page(name: &str) -> bool {
    PAGE.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether a text that begins with `<` is a page or an XML document.
pub(super) fn is_page(text: &str) -> bool {
    text.starts_with("<!")
        || text.starts_with("<?")
        || tag(text, 0).is_some_and(|(name, _)| is_of_page(local(name)))
        || document(text).is_some()
}

/// Whether a body is an XML document, and where its first element is.
pub(super) fn document(text: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        let rest = &text[at..];
        if rest.starts_with("<?") || rest.starts_with("<!--") {
            at += rest.find('>')? + 1;
            continue;
        }
        let (name, _) = tag(text, at).filter(|_| rest.starts_with('<'))?;
        return (!is_of_page(local(name)) && close(text, at, name).is_some()).then_some(at);
    }
}

fn close(text: &str, at: usize, name: &str) -> Option<usize> {
    let window = crate::report::document::cut(&text[at..], MAX_ELEMENT);
    let ends = window.match_indices("</").find(|(found, _)| {
        let rest = &window[found + 2..];
        rest.starts_with(name) && !rest[name.len()..].starts_with(|c: char| c.is_ascii_alphanumeric())
    });
    ends.map(|(found, _)| at + found)
}

/// Reads the element that begins at a place in a text, as a reading; gives the place after it.
pub(super) fn element(reader: &mut Reader<'_, '_, '_>, at: usize, text: u16) -> Option<usize> {
    let (name, _) = tag(reader.text, at)?;
    if is_of_page(local(name)) {
        // What the element says of itself is no text.
        let rest = &reader.bytes[at..];
        return rest.iter().take(1024).position(|byte| *byte == b'>').map(|end| at + end + 1);
    }
    reader.document.spend(reader.text.len().saturating_sub(at).min(MAX_ELEMENT) / 4);
    close(reader.text, at, name)?;
    let mark = reader.document.len();
    let root = reader.document.found(Key::default(), Value::Object, Some(text))?;
    let end = elements(reader.text, at, root, reader.document);
    // An element with nothing but text in it may be a sentence's emphasis.
    let telling =
        reader.document.is_nested(root) || contains(name, "err") || contains(name, "fault") || contains(name, "code");
    if !telling {
        reader.document.truncate(mark, crate::report::document::APART);
        return None;
    }
    Some(end)
}

/// Reads elements into an object, from the one that begins at a place to its end; gives the place after it.
pub(super) fn elements(text: &str, at: usize, parent: u16, document: &mut Document<'_>) -> usize {
    let mut open: Vec<(u16, usize)> = Vec::new();
    let mut from = at;
    // Elements deeper than are kept.
    let mut beyond = 0;
    while let Some(next) = text[from..].find('<').map(|offset| from + offset) {
        let rest = &text[next..];
        if !document.spend(next - from + 1) {
            return text.len();
        }
        if let (Some((node, start)), false) = (open.last().copied(), beyond > 0) {
            chars(text, start.max(from), next, node, document);
        }
        if let Some(data) = rest.strip_prefix("<![CDATA[") {
            let end = data.find("]]>").unwrap_or(data.len());
            if let Some((node, _)) = open.last().copied() {
                let kept = document.keep(data[..end].trim());
                value(node, Value::Text(kept), document);
            }
            from = (next + 9 + end + 3).min(text.len());
            continue;
        }
        let end = rest.find('>').map_or(text.len(), |end| next + end + 1);
        if rest.starts_with("</") {
            if beyond > 0 {
                beyond -= 1;
            } else {
                open.pop();
            }
            if open.is_empty() {
                return end;
            }
            from = end;
            continue;
        }
        let Some((name, after)) = tag(text, next) else {
            from = end;
            continue;
        };
        let closed = text[..end].ends_with("/>");
        if open.len() >= MAX_DEPTH || beyond > 0 {
            beyond += usize::from(!closed);
            from = end;
            continue;
        }
        let key = Key::Name(document.keep(local(name)));
        let within = open.last().map_or(parent, |(node, _)| *node);
        // What has members turns from a text into an object.
        if matches!(document.value(within), Some(Value::Text(_) | Value::Null)) {
            document.set(within, Value::Object);
        }
        let Some(node) = document.add(within, key, Value::Null) else { return end };
        attributes(&text[after..end], node, document);
        if !closed {
            open.push((node, end));
        } else if open.is_empty() {
            return end;
        }
        from = end;
    }
    text.len()
}

/// Gives an element the text in it.
fn chars(text: &str, from: usize, to: usize, node: u16, document: &mut Document<'_>) {
    let piece = text.get(from..to).unwrap_or_default().trim();
    if !piece.is_empty() {
        let kept = document.keep(&escape::entities(piece));
        value(node, Value::Text(kept), document);
    }
}

fn value(node: u16, value: Value, document: &mut Document<'_>) {
    if matches!(document.value(node), Some(Value::Object)) {
        let name = document.keep("#text");
        document.add(node, Key::Name(name), value);
    } else if matches!(document.value(node), Some(Value::Null)) {
        document.set(node, value);
    }
}

fn attributes(text: &str, node: u16, document: &mut Document<'_>) {
    let mut rest = text;
    for _ in 0..16 {
        let Some((name, after)) = rest.split_once('=') else { return };
        let name = local(name.trim());
        let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'')) else { return };
        let Some((value, after)) = after[1..].split_once(quote) else { return };
        rest = after;
        let is_name =
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
        if is_name && name != "xmlns" && !value.starts_with("http://") {
            document.set(node, Value::Object);
            let (name, value) = (document.keep(name), document.keep(&escape::entities(value)));
            document.add(node, Key::Name(name), Value::Text(value));
        }
    }
}

/// What a page shows: its texts, a line each, without elements, scripts and styles.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::new();
    for (piece, is_script) in pieces(text) {
        if !is_script {
            let plain = escape::entities(piece);
            let mut words = plain.split_whitespace().peekable();
            if words.peek().is_some() && !shown.is_empty() && !shown.ends_with(['\n', ' ']) {
                shown.push('\n');
            }
            for (number, word) in words.enumerate() {
                if number > 0 {
                    shown.push(' ');
                }
                shown.push_str(word);
            }
        }
    }
    shown
}

/// The scripts of a page, which often hold the answer.
pub(super) fn scripts(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).filter(|(piece, is_script)| *is_script && piece.contains('{')).map(|(piece, _)| piece)
}

/// The texts between a page's elements, and whether each is a script or style.
fn pieces(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let (mut rest, mut hidden) = (text, None::<&str>);
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = match hidden {
            Some(name) => {
                let ends = rest.match_indices("</").find(|(at, _)| {
                    rest.get(at + 2..at + 2 + name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name))
                });
                ends.map_or(rest.len(), |(at, _)| at)
            }
            None => rest.find('<').unwrap_or(rest.len()),
        };
        let piece = (&rest[..end], hidden.is_some());
        let element = &rest[end..];
        hidden = tag(element, 0)
            .map(|(name, _)| name)
            .and_then(|name| ["script", "style"].into_iter().find(|known| known.eq_ignore_ascii_case(name)));
        rest = if element.starts_with("<!--") {
            element.split_once("-->").map_or("", |(_, rest)| rest)
        } else {
            element.split_once('>').map_or("", |(_, rest)| rest)
        };
        Some(piece)
    })
}
