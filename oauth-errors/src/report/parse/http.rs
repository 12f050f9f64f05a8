//! HTTP messages as programs print them: `curl -i` and `-v`, `HTTPie`, `wget -S`, a browser's archive.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use super::json;
use super::literal::Reader;
use crate::report::document::{Document, Span, View, as_status};

/// How many header fields are kept.
const MAX_FIELDS: usize = 64;

/// A response within a text.
pub(crate) struct Message {
    pub(crate) status: u16,
    /// Names and values of the header fields.
    fields: Vec<(Range<usize>, Range<usize>)>,
    pub(crate) body: Range<usize>,
    /// Whether the text is a print of this exchange and nothing else.
    pub(crate) is_whole: bool,
}

impl Message {
    pub(super) fn fields(&self, reader: &Reader<'_, '_, '_>) -> Vec<(Span, Span)> {
        self.fields
            .iter()
            .map(|(name, value)| (reader.span.part(name.clone()), reader.span.part(value.clone())))
            .collect()
    }

    /// Names and values of the header fields.
    pub(crate) fn headers<'t>(&self, text: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
        self.fields.iter().map(|(name, value)| (&text[name.clone()], &text[value.clone()]))
    }
}

/// The last response in a text, if one has its status line there.
pub(crate) fn find(text: &str) -> Option<Message> {
    if !text.contains("HTTP/") {
        return None;
    }
    let mut found: Option<Message> = None;
    let (mut at, mut in_fields, mut is_whole, mut is_first) = (0, false, false, true);
    while at < text.len() {
        let end = text[at..].find('\n').map_or(text.len(), |offset| at + offset + 1);
        let line = text[at..end].trim_end();
        let plain = unmarked(line);
        if is_first && !line.trim().is_empty() {
            is_first = false;
            let request = line.ends_with("HTTP/1.1") || line.ends_with("HTTP/2") || line.ends_with("HTTP/1.0");
            is_whole = status_of(plain).is_some() || request || line.starts_with("* ") || line.starts_with("> ");
        }
        if let Some(status) = status_of(plain) {
            found = Some(Message { status, fields: Vec::new(), body: end..text.len(), is_whole });
            in_fields = true;
        } else if let (true, Some(found)) = (in_fields, &mut found) {
            match field(plain) {
                Some((name, value)) if found.fields.len() < MAX_FIELDS => {
                    let place = |part: &str| {
                        let from = part.as_ptr().addr() - text.as_ptr().addr();
                        from..from + part.len()
                    };
                    found.fields.push((place(name), place(value)));
                    found.body.start = end;
                }
                // Curl tells of the connection between two fields.
                _ if line.starts_with("* ") => {}
                _ => {
                    in_fields = false;
                    found.body.start = if plain.trim().is_empty() { end } else { at };
                }
            }
        }
        at = end;
    }
    let mut found = found?;
    found.body.start = body(text, found.body.start);
    found.body.end = text.len() - text[found.body.start..].len() + tail(&text[found.body.start..]);
    Some(found)
}

/// A line without what curl puts before the lines it received.
fn unmarked(line: &str) -> &str {
    let line = line.trim_start();
    line.strip_prefix('<').filter(|rest| rest.is_empty() || rest.starts_with(' ')).unwrap_or(line).trim_start()
}

/// The status of a status line.
fn status_of(line: &str) -> Option<u16> {
    let (version, rest) = line.strip_prefix("HTTP/")?.split_once(' ')?;
    if version.len() > 3 || !version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return None;
    }
    let rest = rest.trim_start();
    let digits = rest.get(..3)?;
    let ends = rest[3..].is_empty() || rest[3..].starts_with(' ');
    digits.parse().ok().filter(|status| ends && (100..600).contains(status))
}

fn field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let token = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (!name.is_empty() && name.bytes().all(token)).then(|| (name, value.trim()))
}

/// Where the body begins, behind what curl tells of the connection.
fn body(text: &str, mut at: usize) -> usize {
    loop {
        let rest = &text[at..];
        let line = &rest[..rest.find('\n').map_or(rest.len(), |end| end + 1)];
        let noise =
            line.starts_with("* ") || line.starts_with("{ [") || line.starts_with("} [") || line.trim().is_empty();
        if line.is_empty() || !noise {
            return at;
        }
        at += line.len();
    }
}

/// How long a body is without what curl tells of the connection behind it.
fn tail(body: &str) -> usize {
    body.find("\n* ").unwrap_or(body.len())
}

/// A response of a browser's archive.
pub(crate) struct Archived {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// The last failed response of a browser's archive (HAR), if the text is one.
pub(crate) fn archived(text: &str) -> Option<Archived> {
    let members = text.trim_start().strip_prefix('{')?;
    members.trim_start().strip_prefix("\"log\"")?;
    let mut document = Document::over(text);
    json::read(text, &mut document);
    document.keep_source(Cow::Borrowed(text));
    let responses = document.readings().filter(|view| view.name() == Some("response"));
    let failed = |view: &View<'_>| view.text(&["status"]).and_then(as_status).is_some_and(|status| status >= 400);
    let response = responses.filter(failed).last()?;
    let field = |at: usize| {
        let index = at.to_string();
        let part = |part| Some(response.str(&["headers", &index, part])?.to_owned());
        Some((part("name")?, part("value")?))
    };
    Some(Archived {
        status: as_status(response.text(&["status"])?)?,
        headers: (0..MAX_FIELDS).map_while(field).collect(),
        body: response.str(&["content", "text"]).unwrap_or_default().to_owned(),
    })
}
