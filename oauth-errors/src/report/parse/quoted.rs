//! Answers within texts: what a log line, a page, an exception or a proxy's own answer quotes.
//!
//! Every text of the answer that has signs of structure is read again, and the texts found in it too. Each object found
//! is a reading of its own, beside the answer as it was sent.

use alloc::borrow::{Cow, ToOwned};

use super::escape::{self, Escape};
use super::literal::{Name, Reader, Sign, Slot, Within, is_telling};
use super::pairs::{Group, Indent};
use super::{http, status, xml};
use crate::report::document::{APART, Document, Key, Value};

/// How many texts may be within each other.
const MAX_DEPTH: u8 = 4;

/// Reads every text of the document again, and those found in them.
pub(crate) fn read(source: &str, document: &mut Document<'_>) {
    let mut number = 0;
    while usize::from(number) < document.len() {
        read_again(source, document, number);
        number += 1;
    }
}

/// Reads a text of the document again, if it has signs of structure.
fn read_again(source: &str, document: &mut Document<'_>, number: u16) {
    let Some((span, text)) = document.text_in(source, number) else { return };
    if !has_structure(text.as_bytes()) || depth(document, number) >= MAX_DEPTH {
        return;
    }
    let text = match span.in_source() {
        Some(range) => Cow::Borrowed(&source[range]),
        // What it is in is about to grow.
        None => Cow::Owned(text.to_owned()),
    };
    let mut reader = Reader { text: &text, bytes: text.as_bytes(), span, document };
    let mut way = Scan { text: number, group: Group::default(), clean: 0, word: 0 };
    if !way.message(&mut reader) {
        way.run(&mut reader, 0);
    }
}

/// The signs of structure, by byte.
const SIGNS: [bool; 256] = {
    let mut signs = [false; 256];
    let bytes = b"{\\=:<%&>|\t(";
    let mut at = 0;
    while at < bytes.len() {
        signs[bytes[at] as usize] = true;
        at += 1;
    }
    signs
};

/// Whether a text has signs of a value with a name, or of something escaped.
fn has_structure(bytes: &[u8]) -> bool {
    let signs = bytes.iter().enumerate().filter(|(_, byte)| SIGNS[usize::from(**byte)]);
    for (at, byte) in signs {
        let found = match byte {
            b'=' => !is_address(bytes),
            b':' | b'|' | b'\t' => is_named(&bytes[..at]),
            b'(' => matches!(bytes.get(at + 1), Some(b'"' | b'\'')),
            b'<' => bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic),
            b'%' | b'&' => escape::escape(bytes, at).is_some(),
            b'>' => bytes[..at].ends_with(b"-"),
            _ => true,
        };
        if found {
            return true;
        }
    }
    false
}

/// Whether a text is the address of a page, whose parameters are no error.
fn is_address(bytes: &[u8]) -> bool {
    bytes.starts_with(b"http") && !bytes.contains(&b' ') && !bytes.windows(6).any(|piece| piece == b"error=")
}

/// Whether what is before a colon may be the name of a value that errors have.
fn is_named(before: &[u8]) -> bool {
    let Some(&last) = before.last() else { return true };
    if matches!(last, b'"' | b'\'' | b'`' | b'*' | b')' | b']' | b'>') || last >= 0x80 {
        return true;
    }
    let before = before.trim_ascii_end();
    let word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let from = before.iter().rposition(|byte| !word(byte)).map_or(0, |at| at + 1);
    core::str::from_utf8(&before[from..]).is_ok_and(is_telling)
}

/// How many texts a text was read from.
fn depth(document: &Document<'_>, mut number: u16) -> u8 {
    let mut depth = 0;
    while let Some(outer) = document.read_from(number) {
        number = outer;
        depth += 1;
    }
    depth
}

/// The way through one text.
struct Scan {
    text: u16,
    group: Group,
    /// Up to here everything was taken, so that no escape is looked for there.
    clean: usize,
    /// Up to here there is a word that has no parameters.
    word: usize,
}

impl Scan {
    /// Whether the text is one HTTP message, and reads it.
    fn message(&mut self, reader: &mut Reader<'_, '_, '_>) -> bool {
        let Some(found) = http::find(reader.text) else { return false };
        let fields = found.fields(reader);
        let from = found.body.start;
        let known = reader.document.len();
        self.run(reader, from);
        let first = reader.document.first_root(known).filter(|_| reader.bytes[from..].contains(&b'{'));
        let root = first.or_else(|| reader.document.found(Key::default(), Value::Object, Some(self.text)));
        if let Some(root) = root {
            reader.document.describe(root, Some(found.status), &fields);
        }
        true
    }

    fn run(&mut self, reader: &mut Reader<'_, '_, '_>, from: usize) {
        let (mut at, mut line, mut is_head) = (from, from, true);
        self.clean = from;
        while let Some(byte) = reader.byte(at) {
            if !reader.document.spend(1) {
                break;
            }
            if let Some(escape) = escape::escape(reader.bytes, at) {
                if let Some(end) = self.unescape(reader, at, line, escape) {
                    at = end;
                    continue;
                }
            }
            match byte {
                b'\n' => {
                    let is_blank = reader.bytes[line..at].iter().all(u8::is_ascii_whitespace);
                    if is_blank || self.group.ends_with_line() {
                        reader.pairs(&mut self.group, self.text);
                    }
                    (line, is_head) = (at + 1, true);
                    at += 1;
                    continue;
                }
                b' ' | b'\t' | b'\r' | b'*' => {
                    at += 1;
                    continue;
                }
                b'-' | b'>' | b'|' if is_head && reader.byte(at + 1) == Some(b' ') => {
                    at += 1;
                    continue;
                }
                _ => {}
            }
            let next = self.step(reader, at, line, is_head);
            is_head = is_head && next > at && reader.bytes[at..next].ends_with(b"\n");
            at = next.max(at + 1);
        }
        reader.pairs(&mut self.group, self.text);
    }

    /// Reads what begins at a place; gives the place to go on from.
    fn step(&mut self, reader: &mut Reader<'_, '_, '_>, at: usize, line: usize, is_head: bool) -> usize {
        let byte = reader.bytes[at];
        match byte {
            b'{' => {
                if let Some(end) = self.container(reader, at, None) {
                    return end;
                }
            }
            b'[' | b'(' => {
                let inner = reader.skip(at + 1);
                let is_object = byte == b'[' && matches!(reader.byte(inner), Some(b'{' | b'('));
                let printed = byte == b'[' && reader.name(at).is_some();
                let is_named = |name: Name| byte == b'[' || name.sign != Sign::Tight;
                if !printed && (is_object || reader.name(inner).is_some_and(is_named)) {
                    if let Some(end) = self.container(reader, at, None) {
                        return end;
                    }
                }
            }
            b'#' if reader.byte(at + 1) == Some(b'<') => {
                if let Some(end) = self.container(reader, at, None) {
                    return end;
                }
            }
            b'<' => {
                if let Some(end) = xml::element(reader, at, self.text) {
                    self.clean = end;
                    return end;
                }
            }
            _ => {}
        }
        if matches!(byte, b'?' | b'#' | b'&') || is_head && byte.is_ascii_alphabetic() {
            let from = at + usize::from(!byte.is_ascii_alphabetic());
            if let Some(end) = self.query(reader, from) {
                return end;
            }
        }
        let is_start = byte.is_ascii_alphabetic()
            || matches!(byte, b'_' | b':' | b'"' | b'\'' | b'`' | b'[' | b'@' | b'$')
            || byte >= 0xC2;
        if !is_start {
            return at + 1;
        }
        let Some(name) = reader.name(at) else {
            if byte == b'"' || byte == b'\'' || byte >= 0x80 {
                return at + reader.text[at..].chars().next().map_or(1, char::len_utf8);
            }
            let word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
            return at + reader.bytes[at..].iter().take_while(|byte| word(byte)).count();
        };
        self.pair(reader, name, at, line, is_head)
    }

    fn pair(&mut self, reader: &mut Reader<'_, '_, '_>, name: Name, at: usize, line: usize, is_head: bool) -> usize {
        let prefix = &reader.bytes[line..at];
        let indent = if is_head {
            let blanks = prefix.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
            Indent::Head { blanks, is_item: prefix.contains(&b'-') }
        } else {
            Indent::Inside
        };
        if self.group.is_apart(reader, name, indent) {
            reader.pairs(&mut self.group, self.text);
        }
        let from = if name.is_bare { reader.blanks(name.value) } else { reader.skip(name.value) };
        // Of `it contains: "error": "x"` the value is a name itself.
        if reader.byte(from).is_some_and(|byte| matches!(byte, b'"' | b'\'' | b'`')) && reader.name(from).is_some() {
            return from;
        }
        let key = Key::Name(reader.span.part(name.from..name.to));
        let within = Within { close: 0, is_list: false, sign: name.sign, is_message: false, is_after_comma: false };
        if let Some(end) = self.container(reader, from, Some(key)) {
            return end;
        }
        if name.sign == Sign::Equals {
            if let Some(end) = self.query(reader, name.from) {
                return end;
            }
        }
        if let Some(open) = reader.wrapped_in_quotes(from) {
            if let Some(end) = self.container(reader, open, Some(key)) {
                return end;
            }
        }
        if let Some(quoted) = reader.quoted(from, within) {
            let inner = &reader.text[quoted.inner.clone()];
            // A quote that opens and never closes is an apostrophe, but in a text that breaks off.
            if quoted.end > quoted.inner.end || !inner.contains('\n') {
                if !is_telling(&reader.text[name.from..name.to]) && has_structure(inner.as_bytes()) {
                    return quoted.inner.start;
                }
                reader.pair_quoted(&mut self.group, name, indent, &quoted);
                self.clean = quoted.end;
                return quoted.end;
            }
        }
        // A colon with something right behind it is a time, a place in a program, or a pair without quotes.
        let loud = reader.text[name.from..name.to].contains("error");
        if name.sign != Sign::Tight || loud {
            reader.pair_bare(&mut self.group, name, indent);
        }
        from.max(name.to)
    }

    /// Reads a container outside any other, as a reading; with a name before it, as the one member of a reading.
    fn container(&mut self, reader: &mut Reader<'_, '_, '_>, at: usize, name: Option<Key>) -> Option<usize> {
        let opens =
            |byte: u8| matches!(byte, b'{' | b'[' | b'(' | b'#' | b'%' | b'@' | b'&') || byte.is_ascii_alphabetic();
        reader.byte(at).filter(|byte| opens(*byte))?;
        let inner = reader.skip(at + 1);
        if reader.byte(at) == Some(b'{') && !matches!(reader.byte(inner), Some(b'[' | b'#')) && !reader.is_member(inner)
        {
            return None;
        }
        let mark = reader.document.len();
        let within = Within { close: 0, is_list: false, sign: Sign::Colon, is_message: false, is_after_comma: false };
        let (root, parent, key) = match name {
            Some(name) => {
                let root = reader.document.found(Key::default(), Value::Object, Some(self.text))?;
                (root, root, name)
            }
            None => (u16::try_from(mark).ok()?, APART, Key::default()),
        };
        let end = reader.container(at, Slot { parent, key }, within, 0);
        let Some(end) = end.filter(|_| reader.document.is_reading(root)) else {
            reader.document.truncate(mark, APART);
            return None;
        };
        if name.is_none() {
            reader.document.root(root, self.text);
        }
        reader.document.describe(root, status::near(reader.text, at), &[]);
        self.clean = end;
        Some(end)
    }

    /// Reads the parameters of a redirect or form that begin at a place.
    fn query(&mut self, reader: &mut Reader<'_, '_, '_>, from: usize) -> Option<usize> {
        let piece = &reader.text[from..];
        let name = piece
            .bytes()
            .take(64)
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'[' | b']'))
            .count();
        if name == 0 || piece.as_bytes().get(name) != Some(&b'=') {
            return None;
        }
        if from < self.word {
            return None;
        }
        let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '`' | '\\' | '}');
        let length = piece.find(ends).unwrap_or(piece.len());
        let piece = &piece[..length];
        let before = from.checked_sub(1).map(|before| reader.bytes[before]);
        let is_query = matches!(before, Some(b'?' | b'#')) || piece.contains('&');
        if !is_query || !reader.document.spend(4 * length) {
            self.word = from + length;
            return None;
        }
        let root = reader.document.found(Key::default(), Value::Object, Some(self.text))?;
        for (name, value) in form_urlencoded::parse(piece.as_bytes()).take(super::MAX_PARAMETERS) {
            if !name.is_empty() {
                let (name, value) = (reader.document.keep(&name), reader.document.keep(&value));
                reader.document.add(root, Key::Name(name), Value::Text(value));
            }
        }
        reader.document.describe(root, status::near(reader.text, from), &[]);
        self.clean = from + length;
        Some(from + length)
    }

    /// Adds the line or lines around an escaped quote with a level of escapes removed, to be read again; gives the place
    /// after them.
    fn unescape(&mut self, reader: &mut Reader<'_, '_, '_>, at: usize, line: usize, escape: Escape) -> Option<usize> {
        let (mut from, mut to) = (line.max(self.clean), at);
        if escape == Escape::Percent {
            let ends =
                |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'<' | b'>' | b'?' | b'&');
            from = reader.bytes[..at].iter().rposition(ends).map_or(from, |before| from.max(before + 1));
            to += reader.bytes[at..].iter().position(ends).unwrap_or(reader.bytes.len() - at);
        } else {
            loop {
                to += reader.bytes[to..].iter().position(|byte| *byte == b'\n').unwrap_or(reader.bytes.len() - to);
                let next = reader.bytes.get(to + 1..).unwrap_or_default();
                let next = &next[..next.iter().position(|byte| *byte == b'\n').unwrap_or(next.len())];
                if next.is_empty() || escape::find(next, 0).is_none() {
                    break;
                }
                to += 1;
            }
        }
        let piece = &reader.text[from..to];
        if !reader.document.spend(4 * piece.len()) {
            return None;
        }
        let plain = escape::remove(piece, escape);
        if plain == piece {
            return None;
        }
        let kept = reader.document.keep(&plain);
        reader.document.found(Key::default(), Value::Text(kept), Some(self.text));
        if piece.trim().len() == reader.text.trim().len() {
            reader.document.hide(self.text);
        }
        self.clean = to;
        Some(to)
    }
}
