//! Values as the programming languages print them: JSON, literals and debug output of Python, JavaScript, Ruby, PHP, Go,
//! Rust, Elixir, Java, Swift and others, by one reader.
//!
//! The languages differ in everything but this: a value has a name before it and a sign between both. So the reader
//! looks for names, and takes what follows for the value, however it is quoted, wrapped or nested. It never fails: of a
//! container that breaks off it keeps what came before.

use alloc::borrow::Cow;
use core::ops::Range;

use super::escape;
use crate::report::document::{Digits, Document, Key, NOWHERE, Span, Value};

/// How deep values may be nested; what is deeper is taken for text.
const MAX_DEPTH: u8 = 16;
/// The longest name.
const MAX_NAME: usize = 64;
/// The longest value without quotes.
const MAX_BARE: usize = 8 * 1024;

/// A text with the document that its values go into.
pub(super) struct Reader<'t, 'd, 'a> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    /// Where the text is in the document.
    pub(super) span: Span,
    pub(super) document: &'d mut Document<'a>,
}

/// The name of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Where the value begins, with the blanks before it.
    pub(super) value: usize,
    /// The sign between name and value.
    pub(super) sign: Sign,
    /// Whether the name has no quotes or brackets.
    pub(super) is_bare: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Equals,
    Colon,
    /// A colon with the value right behind it, as Go prints: a blank may end the value.
    Tight,
    Arrow,
}

/// What a value is in, which says where it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Within {
    /// The bracket that closes the container; 0 outside any.
    pub(super) close: u8,
    /// Whether the values of the container have no names.
    pub(super) is_list: bool,
    /// What is between the name and the value.
    pub(super) sign: Sign,
    /// Whether it is a sentence rather than a word.
    pub(super) is_message: bool,
    /// Whether a comma is before it, so that a line break does not end it.
    pub(super) is_after_comma: bool,
}

/// Where a value belongs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub(super) parent: u16,
    pub(super) key: Key,
}

/// A text without quotes as it is in the source.
pub(super) struct Quoted {
    pub(super) inner: Range<usize>,
    pub(super) end: usize,
    quote: &'static str,
    is_raw: bool,
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether a value of this name is a sentence rather than a word.
pub(super) fn is_message(name: &str) -> bool {
    const PARTS: [&str; 8] = ["desc", "message", "msg", "summary", "detail", "title", "reason", "hint"];
    PARTS.iter().any(|part| contains(name, part))
}

/// Whether a name is one of the two that every error has.
fn is_description(name: &str) -> bool {
    matches!(name, "error" | "error_description" | "error description")
}

/// Whether a name is one that errors have.
pub(super) fn is_telling(name: &str) -> bool {
    let bytes = name.as_bytes();
    let part = |at: usize| {
        let parts: &[&str] = match bytes[at].to_ascii_lowercase() {
            b'e' => &["err", "exception"],
            b'c' => &["code"],
            b'f' => &["fault"],
            b'm' => &["message"],
            b's' => &["status"],
            b'r' => &["reason"],
            b'd' => &["desc"],
            _ => return false,
        };
        let begins = |part: &&str| {
            bytes.get(at..at + part.len()).is_some_and(|piece| piece.eq_ignore_ascii_case(part.as_bytes()))
        };
        parts.iter().any(begins)
    };
    (0..bytes.len()).any(part) || matches!(name, "msg" | "type" | "detail" | "title")
}

/// Whether a text has a part in any letter case.
pub(super) fn contains(text: &str, part: &str) -> bool {
    text.as_bytes().windows(part.len()).any(|piece| piece.eq_ignore_ascii_case(part.as_bytes()))
}

impl<'t> Reader<'t, '_, '_> {
    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn starts(&self, at: usize, with: &str) -> bool {
        self.bytes.get(at..).is_some_and(|rest| rest.starts_with(with.as_bytes()))
    }

    /// The place after blanks, line breaks and the asterisks of Markdown.
    pub(super) fn skip(&self, mut at: usize) -> usize {
        loop {
            match self.byte(at) {
                Some(byte) if byte.is_ascii_whitespace() || byte == b'*' => at += 1,
                Some(0xC2) if self.byte(at + 1) == Some(0xA0) => at += 2,
                _ => return at,
            }
        }
    }

    /// The place after blanks on the same line.
    pub(super) fn blanks(&self, mut at: usize) -> usize {
        loop {
            match self.byte(at) {
                Some(b' ' | b'\t' | b'*') => at += 1,
                Some(0xC2) if self.byte(at + 1) == Some(0xA0) => at += 2,
                _ => return at,
            }
        }
    }

    /// The quote at a place.
    pub(super) fn quote(&self, at: usize) -> Option<&'static str> {
        const QUOTES: [&str; 15] = [
            "\"\"\"", "'''", "\"", "'", "`", "\u{201c}", "\u{201d}", "\u{201e}", "\u{2018}", "\u{2019}", "\u{ab}",
            "\u{bb}", "\u{ff02}", "\u{300c}", "\u{2033}",
        ];
        // An empty text is no beginning of a long one.
        let byte = self.byte(at)?;
        if !(matches!(byte, b'"' | b'\'' | b'`') || byte >= 0xC2) {
            return None;
        }
        let found = QUOTES.iter().copied().find(|quote| self.starts(at, quote));
        found.map(|quote| {
            if quote.len() == 3 && byte < 0x80 && matches!(self.byte(at + 3), Some(b',' | b':')) {
                &quote[..1]
            } else {
                quote
            }
        })
    }

    /// Whether a quote closes what another opened.
    fn closes(&self, at: usize, open: &str) -> Option<usize> {
        let quote = self.quote(at)?;
        if open.len() == 1 || open.is_ascii() {
            return self.starts(at, open).then_some(open.len());
        }
        // Typographic quotes get mixed up, with plain ones too.
        (!quote.is_ascii() || quote == "\"").then_some(quote.len())
    }

    /// The name at a place, with the sign after it.
    pub(super) fn name(&mut self, at: usize) -> Option<Name> {
        let mut from = at;
        let first = self.byte(at)?;
        if !(is_word(first) || matches!(first, b':' | b'@' | b'$' | b'[' | b'<' | b'"' | b'\'' | b'`') || first >= 0xC2)
        {
            return None;
        }
        let is_atom = first == b':'
            && self.byte(at + 1).is_some_and(|next| next.is_ascii_alphabetic() || next == b'_' || next == b'"');
        let bracket = first == b'[';
        let binary = self.starts(at, "<<\"");
        if is_atom || bracket {
            from += 1;
        } else if binary {
            from += 2;
        } else if matches!(first, b'@' | b'$') {
            from += 1;
        }
        let mut wrapped = false;
        if !bracket && self.starts(from, "AnyHashable(") {
            from += "AnyHashable(".len();
            wrapped = true;
        }
        if matches!(self.byte(from), Some(b'u' | b'b')) && matches!(self.byte(from + 1), Some(b'\'' | b'"')) {
            from += 1;
        }
        let quote = self.quote(from);
        let mut to;
        let mut next;
        if let Some(quote) = quote {
            from += quote.len();
            to = from;
            loop {
                let byte = self.byte(to).filter(|byte| !matches!(byte, b'\n' | b'\\' | b'{' | b'}'))?;
                if let Some(len) = self.closes(to, quote) {
                    next = to + len;
                    break;
                }
                to += if byte < 0x80 { 1 } else { self.text[to..].chars().next().map_or(1, char::len_utf8) };
                if to - from > MAX_NAME {
                    return None;
                }
            }
            if to == from {
                return None;
            }
        } else {
            if !self.byte(from).is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_') {
                return None;
            }
            let run = self.bytes[from..].iter().take(MAX_NAME + 1);
            to = from + run.take_while(|byte| is_word(**byte) || matches!(byte, b'-' | b'.' | b'$')).count();
            if to - from > MAX_NAME {
                return None;
            }
            // `a->b` is an arrow, and a name of two words is one.
            if self.byte(to - 1) == Some(b'-') {
                to -= 1;
            }
            to = self.second_word(from, to);
            next = to;
        }
        self.document.spend(to - from);
        if bracket {
            next = (self.byte(next) == Some(b']')).then_some(next + 1)?;
        }
        if binary {
            next = self.starts(next, ">>").then_some(next + 2)?;
        }
        if wrapped {
            next = (self.byte(next) == Some(b')')).then_some(next + 1)?;
        }
        if quote.is_none() && matches!(self.byte(next), Some(b'?' | b'"' | b'\'')) && !bracket {
            // Of a name in quotes the first may be lost.
            next += 1;
        }
        let is_bare = quote.is_none() && !bracket;
        let blank = if is_bare { self.blanks(next) } else { self.skip(next) };
        let (sign, value) = match (self.byte(blank), self.byte(blank + 1)) {
            (Some(b'=' | b'-'), Some(b'>')) => (Sign::Arrow, blank + 2),
            (Some(b':'), Some(b'=')) => (Sign::Equals, blank + 2),
            (Some(b':'), Some(b':' | b'/')) if is_bare => return None,
            (Some(b':'), after) => {
                let tight = is_bare && after.is_some_and(|after| !after.is_ascii_whitespace() && after != b'*');
                (if tight { Sign::Tight } else { Sign::Colon }, blank + 1)
            }
            (Some(b'='), Some(b'=' | b'~')) => return None,
            (Some(b'='), _) => (Sign::Equals, blank + 1),
            (Some(0xE2), Some(0x86)) if self.starts(blank, "\u{2192}") => (Sign::Arrow, blank + 3),
            // In a table, a line or a tabulator is between both.
            (Some(b'|'), Some(b' ')) if is_description(&self.text[from..to]) => (Sign::Colon, blank + 1),
            (Some(byte), _)
                if self.byte(next) == Some(b'\t') && is_word(byte) && is_description(&self.text[from..to]) =>
            {
                (Sign::Colon, blank)
            }
            // Read off an image, the colon is lost.
            (Some(b'"' | 0xE2), _) if quote.is_some() && blank > next && is_description(&self.text[from..to]) => {
                (Sign::Arrow, blank)
            }
            // Clojure and other Lisps have none.
            (Some(b'"' | b'{' | b'[' | b'0'..=b'9'), _) if is_atom && blank > next => (Sign::Arrow, blank),
            _ => return None,
        };
        Some(Name { from, to, value, sign, is_bare })
    }

    /// The end of a name of two words, such as `Error Code` or `Trace ID`; else that of the first.
    fn second_word(&self, from: usize, to: usize) -> usize {
        const FIRST: [&str; 9] =
            ["error", "status", "request", "trace", "correlation", "sub", "response", "reason", "support"];
        const SECOND: [&str; 10] =
            ["code", "id", "description", "message", "type", "reason", "number", "uri", "status", "details"];
        let is = |word: &str, known: &[&str]| known.iter().any(|known| known.eq_ignore_ascii_case(word));
        if self.byte(to) != Some(b' ') || !is(&self.text[from..to], &FIRST) {
            return to;
        }
        let end = to + 1 + self.bytes[to + 1..].iter().take(16).take_while(|byte| is_word(**byte)).count();
        if is(&self.text[to + 1..end], &SECOND) { end } else { to }
    }

    /// Reads the value at a place; gives the place after it.
    pub(super) fn value(&mut self, at: usize, slot: Slot, within: Within, depth: u8) -> usize {
        let mut at = self.skip(at);
        if at >= self.bytes.len() || !self.document.spend(1) {
            return self.bytes.len();
        }
        // In Haskell and OCaml the type is before the value.
        let typed = ["Just ", "Some ", "String ", "Text "].iter().find(|word| self.starts(at, word));
        if let Some(word) = typed.filter(|word| self.quote(at + word.len()).is_some()) {
            at += word.len();
        }
        if let Some(open) = self.wrapped_in_quotes(at) {
            if let Some(end) = self.container(open, slot, within, depth) {
                return if self.quote(end).is_some() { end + 1 } else { end };
            }
        }
        if let Some(quoted) = self.quoted(at, within) {
            return self.add_quoted(&quoted, slot, within);
        }
        if let Some(end) = self.container(at, slot, within, depth) {
            return end;
        }
        self.bare(at, slot, within)
    }

    /// Where a container begins that was put in quotes as it is: `"{"error":"x"}"`.
    pub(super) fn wrapped_in_quotes(&self, at: usize) -> Option<usize> {
        let quote = self.byte(at).filter(|byte| matches!(byte, b'"' | b'\''))?;
        let inner = self.skip(at + 2);
        (self.byte(at + 1) == Some(b'{') && self.byte(inner) == Some(quote) && self.letter(inner + 1)).then_some(at + 1)
    }

    /// Adds the text in quotes, and what is joined to it.
    fn add_quoted(&mut self, quoted: &Quoted, slot: Slot, within: Within) -> usize {
        let mut end = self.suffix(quoted.end);
        let next = self.skip(end);
        if self.byte(next) == Some(b'+') && self.quote(self.skip(next + 1)).is_some() {
            let mut joined = self.decoded(quoted).into_owned();
            let mut next = next;
            while self.byte(next) == Some(b'+') {
                let Some(more) = self.quoted(self.skip(next + 1), within) else { break };
                joined.push_str(&self.decoded(&more));
                end = self.suffix(more.end);
                next = self.skip(end);
            }
            let text = self.document.keep(&joined);
            self.document.add(slot.parent, slot.key, Value::Text(text));
            return end;
        }
        let text = self.keep(quoted);
        self.document.add(slot.parent, slot.key, Value::Text(text));
        end
    }

    /// Keeps the text in quotes.
    pub(super) fn keep(&mut self, quoted: &Quoted) -> Span {
        match self.decoded(quoted) {
            Cow::Borrowed(_) => self.span.part(quoted.inner.clone()),
            Cow::Owned(text) => self.document.keep(&text),
        }
    }

    /// The text in quotes with its escapes removed.
    fn decoded(&self, quoted: &Quoted) -> Cow<'t, str> {
        let raw = &self.text[quoted.inner.clone()];
        if quoted.is_raw {
            return Cow::Borrowed(raw);
        }
        let mut plain = escape::backslashes(raw);
        // Printed more than once, each time with more backslashes.
        for _ in 0..3 {
            if !["\\\"", "\\'", "\\r\\n", "\\u0"].iter().any(|escaped| plain.contains(escaped)) {
                break;
            }
            plain = Cow::Owned(escape::backslashes(&plain).into_owned());
        }
        match quoted.quote {
            "\"" if plain.contains("\"\"") => Cow::Owned(plain.replace("\"\"", "\"")),
            "'" if plain.contains("''") => Cow::Owned(plain.replace("''", "'")),
            _ => plain,
        }
    }

    /// The place after what languages put behind a text: `.to_string()`.
    fn suffix(&self, at: usize) -> usize {
        if self.byte(at) == Some(b'#') && matches!(self.byte(at + 1), Some(b',' | b')' | b' ' | b'}' | b'\n')) {
            return at + 1;
        }
        if self.starts(at, ">>") {
            return at + 2;
        }
        if self.byte(at) != Some(b'.') {
            return at;
        }
        let end = at + 1 + self.bytes[at + 1..].iter().take(24).take_while(|byte| is_word(**byte)).count();
        if end > at + 1 && self.starts(end, "()") { end + 2 } else { at }
    }

    /// The text in quotes at a place, with the letters that languages put before it: `b'x'`, `r#"x"#`, `@"x"`.
    pub(super) fn quoted(&mut self, at: usize, within: Within) -> Option<Quoted> {
        let mut open = at;
        if self.starts(open, "<<\"") {
            open += 2;
        }
        let mut is_raw = false;
        while open < at + 2 {
            match self.byte(open) {
                Some(b'r' | b'R') => is_raw = true,
                Some(b'b' | b'u' | b'f' | b'B' | b'U' | b'L' | b'@' | b'N') => {}
                _ => break,
            }
            open += 1;
        }
        if is_raw && self.byte(open) == Some(b'#') {
            open += 1;
        }
        let quote = self.quote(open)?;
        if open > at && !matches!(self.byte(open), Some(b'"' | b'\'')) {
            return None;
        }
        let from = open + quote.len();
        let (to, end, is_closed) = self.closing(from, quote, within);
        // `'x' is not allowed` only begins with a quote.
        is_closed.then_some(Quoted { inner: from..to, end, quote, is_raw })
    }

    /// Where a text in quotes ends, where what follows it begins, and whether the quotes are around the whole value. A quote within it is escaped, doubled, or followed by more
    /// of the text and not by what ends a value.
    fn closing(&mut self, from: usize, quote: &str, within: Within) -> (usize, usize, bool) {
        let (mut at, mut nested, mut weak) = (from, 0_usize, None);
        let mut in_brackets = false;
        while let Some(byte) = self.byte(at) {
            if byte == b'\\' {
                at += 2;
                continue;
            }
            let Some(len) = self.closes(at, quote) else {
                at += 1;
                continue;
            };
            let after = at + len;
            let before = at.checked_sub(1).filter(|before| *before >= from).and_then(|before| self.byte(before));
            let follows = self.byte(after);
            let word_follows = follows.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte >= 0x80);
            if !self.document.spend(8) {
                break;
            }
            // Doubled, it is a quote within the text.
            if quote.len() == 1 && self.closes(after, quote) == Some(1) && (at != from || self.letter(after + 1)) {
                let pair = self.skip(after + 1);
                if !self.ends_value(pair, within) || self.letter(after + 1) {
                    at = after + 1;
                    continue;
                }
            }
            let opens =
                before.is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'(' | b'[')) && word_follows;
            if opens {
                nested += 1;
                in_brackets = before == Some(b'(');
            } else if !word_follows {
                if nested > 0 && in_brackets && follows == Some(b')') {
                    nested -= 1;
                    in_brackets = false;
                } else if within.close == 0 && nested == 0 || self.ends_value(after, within) {
                    return (at, after, true);
                }
                if nested > 0 {
                    nested -= 1;
                } else if weak.is_none() {
                    weak = Some((at, after));
                }
            } else if weak.is_none() && within.close == 0 && quote != "'" {
                weak = Some((at, after));
            }
            at = after;
        }
        self.document.spend(at.saturating_sub(from) / 4);
        match weak {
            Some((at, after)) if within.close == 0 || !within.is_message => (at, after, true),
            Some((at, after)) if quote == "'" => (at, after, false),
            _ => (self.bytes.len(), self.bytes.len(), true),
        }
    }

    fn letter(&self, at: usize) -> bool {
        self.byte(at).is_some_and(|byte| byte.is_ascii_alphanumeric())
    }

    /// Whether what follows a value in quotes shows that it ended.
    fn ends_value(&mut self, after: usize, within: Within) -> bool {
        let after = self.suffix(after);
        let next = self.skip(after);
        let Some(byte) = self.byte(next) else { return true };
        let line = self.bytes[after..next].contains(&b'\n');
        match byte {
            b'}' | b']' | b')' | b';' | b'&' => true,
            b',' => {
                let next = self.skip(next + 1);
                within.is_list
                    || within.close == 0
                    || self.byte(next).is_none_or(|byte| matches!(byte, b'}' | b']' | b')' | b'.' | b'[' | b'{' | b'/'))
                    || self.name(next).is_some()
                    || self.is_cut(next)
            }
            b'>' => within.close == b'>',
            b'+' if self.quote(self.skip(next + 1)).is_some() => true,
            _ if line || next > after => {
                let is_name = self.name(self.sigil(next)).is_some();
                is_name || line && within.close == 0
            }
            _ => false,
        }
    }

    /// Whether the text breaks off within the name that begins at a place.
    fn is_cut(&self, at: usize) -> bool {
        let rest = &self.bytes[at..];
        let of_name = |byte: &u8| is_word(*byte) || matches!(byte, b'"' | b'\'' | b'\\' | b':' | b' ');
        rest.len() <= MAX_NAME && matches!(rest.first(), Some(b'"' | b'\'')) && rest.iter().all(of_name)
    }

    /// Reads the container that the whole text is, as the document's own values; gives the place after it.
    pub(super) fn whole(&mut self) -> Option<usize> {
        let within = Within { close: 0, is_list: false, sign: Sign::Colon, is_message: false, is_after_comma: false };
        self.container(0, Slot { parent: NOWHERE, key: Key::default() }, within, 0)
    }

    /// Reads the container at a place, with the name of its type before it; `None` if there is none.
    pub(super) fn container(&mut self, at: usize, slot: Slot, within: Within, depth: u8) -> Option<usize> {
        if depth >= MAX_DEPTH {
            return None;
        }
        let (open, is_typed) = self.opening(at)?;
        let close = match self.byte(open)? {
            b'{' => b'}',
            b'[' => b']',
            b'(' => b')',
            b'<' => b'>',
            _ => return None,
        };
        let mark = self.document.len();
        let is_unnamed = close == b'>' && self.byte(open.wrapping_sub(1)) == Some(b'#');
        let inner = if is_unnamed { open + 1 + self.head(open + 1) } else { open + 1 };
        let first = self.sigil(self.skip(inner));
        let within_it = Within { close, is_list: true, sign: Sign::Equals, is_message: false, is_after_comma: false };
        let end = if self.name(first).is_some() || close == b'}' && self.is_member(first) {
            let node = self.document.add(slot.parent, slot.key, Value::Object)?;
            self.members(first, node, close, depth + 1)
        } else if close == b'>' {
            return None;
        } else if self.byte(first) == Some(close) {
            let value = if close == b'}' { Value::Object } else { Value::List };
            self.document.add(slot.parent, slot.key, value)?;
            first + 1
        } else if close == b')' && is_typed {
            // What a type wraps is the value: `Some("x")`, `string(13) "x"`.
            let end = self.value(first, slot, within_it, depth + 1);
            let next = self.skip(end);
            let next = if self.byte(next) == Some(b',') { self.skip(next + 1) } else { next };
            if self.byte(next) == Some(b')') {
                let behind = self.blanks(next + 1);
                if behind > next + 1
                    && self.bytes[at].is_ascii_lowercase()
                    && matches!(self.byte(behind), Some(b'"' | b'{'))
                {
                    self.document.truncate(mark, slot.parent);
                    return Some(self.value(behind, slot, within, depth + 1));
                }
                next + 1
            } else if next >= self.bytes.len() {
                next
            } else {
                self.document.truncate(mark, slot.parent);
                let node = self.document.add(slot.parent, slot.key, Value::List)?;
                self.items(first, node, close, depth + 1)
            }
        } else {
            let node = self.document.add(slot.parent, slot.key, Value::List)?;
            let end = self.items(first, node, close, depth + 1);
            self.document.entitle(node, MAX_NAME);
            end
        };
        // What goes on after it was text: `Foo {0} is not known`.
        let is_object = close == b'}'
            && !within.is_message
            && matches!(self.document.value(u16::try_from(mark).ok()?), Some(Value::Object));
        if !is_object && !self.ends_container(end, within) {
            self.document.truncate(mark, slot.parent);
            return None;
        }
        Some(end)
    }

    fn ends_container(&mut self, end: usize, within: Within) -> bool {
        if within.close == 0 {
            return true;
        }
        let next = self.skip(end);
        let line = self.bytes[end..next].contains(&b'\n');
        match self.byte(next) {
            None | Some(b',' | b';' | b'}' | b']' | b')' | b'>' | b'.' | b'"' | b'\'') => true,
            Some(_) => line || self.name(next).is_some(),
        }
    }

    /// The place after what marks a member as private or public, and after an object's number: `{#1 +error: "x"}`.
    fn sigil(&self, at: usize) -> usize {
        let is_name = |at: usize| self.byte(at).is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'"');
        match self.byte(at) {
            Some(b'#') if self.byte(at + 1).is_some_and(|byte| byte.is_ascii_digit()) => {
                let digits = self.bytes[at + 1..].iter().take(8).take_while(|byte| byte.is_ascii_digit()).count();
                self.sigil(self.skip(at + 1 + digits))
            }
            Some(b'+' | b'-' | b'#' | b'~') if is_name(at + 1) => at + 1,
            _ => at,
        }
    }

    /// How long the name of a type is, in front of what `#<` opens.
    fn head(&self, at: usize) -> usize {
        let at = if self.starts(at, "struct ") { at + 7 } else { at };
        let word = |byte: &u8| is_word(*byte) || matches!(byte, b':' | b'.');
        let end =
            at + self.bytes[at.min(self.bytes.len())..].iter().take(MAX_NAME).take_while(|byte| word(byte)).count();
        end - at + usize::from(self.byte(end) == Some(b'<'))
    }

    /// The bracket that opens a container at a place, behind the name of its type, and whether it has one.
    fn opening(&self, at: usize) -> Option<(usize, bool)> {
        let mut from = at;
        while matches!(self.byte(from), Some(b'&' | b'%' | b'#' | b'@' | b'*')) && from < at + 3 {
            from += 1;
        }
        if self.byte(from) == Some(b'<') {
            return (self.byte(at) == Some(b'#')).then_some((from, true));
        }
        for word in ["struct ", "new ", "Just ", "Some ", "[]"] {
            if self.starts(from, word) {
                from += word.len();
            }
        }
        let mut to = from;
        while let Some(byte) = self.byte(to).filter(|byte| is_word(*byte) || matches!(byte, b':' | b'.' | b'$' | b'\\'))
        {
            // Two colons join names, one separates a name from its value.
            if byte == b':' {
                if self.byte(to + 1) != Some(b':') {
                    break;
                }
                to += 1;
            }
            to += 1;
            if to - from > MAX_NAME {
                return None;
            }
        }
        let head = &self.text[from..to];
        if head == "map" && self.byte(to) == Some(b'[') {
            // Of Go's `map[string]string{` the brackets are part of the type.
            let brace = self.bytes[to..].iter().take(40).position(|byte| *byte == b'{').map(|end| to + end);
            // `interface {}` has braces of its own.
            let end = brace.map(|end| if self.starts(end, "{}{") { end + 2 } else { end });
            let is_type = self.starts(to, "[string]") || self.starts(to, "[interface");
            return Some((if is_type { end? } else { to }, true));
        }
        if head == "object" && self.byte(to) == Some(b'(') {
            let end = self.bytes[to..].iter().take(MAX_NAME).position(|byte| *byte == b'{');
            return Some((to + end?, true));
        }
        let is_typed = to > from;
        if is_typed && self.byte(at) == Some(b'#') && self.byte(to) == Some(b'<') {
            return Some((to, true));
        }
        if matches!(self.byte(to), Some(b'{' | b'(' | b'[')) {
            // After `Map(2)` and `array(2)` comes what they hold.
            if self.byte(to) == Some(b'(') && (is_typed || self.byte(to + 1).is_some_and(|byte| byte.is_ascii_digit()))
            {
                let digits = self.bytes[to + 1..].iter().take(6).take_while(|byte| byte.is_ascii_digit()).count();
                let end = to + 1 + digits;
                if digits > 0 && (self.starts(end, ") {") || self.starts(end, ") [")) {
                    return Some((end + 2, true));
                }
            }
            return Some((to, is_typed));
        }
        if !is_typed {
            return None;
        }
        let blank = self.skip(to);
        let next = self.byte(blank)?;
        let php = matches!(head, "Array" | "array" | "stdClass" | "Object" | "dict" | "map" | "hash");
        if php && self.starts(blank, "Object") {
            let blank = self.skip(blank + 6);
            return (self.byte(blank) == Some(b'(')).then_some((blank, true));
        }
        let is_type = head.starts_with(|c: char| c.is_ascii_uppercase()) && blank == to + 1;
        match next {
            b'(' if php => Some((blank, true)),
            b'{' | b'[' if is_type || php => Some((blank, true)),
            _ => None,
        }
    }

    /// Whether a member of an object begins at a place.
    pub(super) fn is_member(&mut self, at: usize) -> bool {
        self.name(at).is_some() || self.named_container(at).is_some()
    }

    /// The name and the place of a container that has a name and no sign between: `details {`.
    fn named_container(&self, at: usize) -> Option<(Range<usize>, usize)> {
        let len =
            self.bytes[at.min(self.bytes.len())..].iter().take(MAX_NAME).take_while(|byte| is_word(**byte)).count();
        let open = self.blanks(at + len);
        (len > 0 && self.byte(open) == Some(b'{')).then_some((at..at + len, open))
    }

    /// Reads the members of an object up to its closing bracket; gives the place after it.
    fn members(&mut self, mut at: usize, node: u16, close: u8, depth: u8) -> usize {
        let mut is_after_comma = false;
        loop {
            at = self.sigil(self.skip(at));
            let Some(byte) = self.byte(at) else { return self.bytes.len() };
            if byte == close {
                return at + 1;
            }
            if matches!(byte, b',' | b';' | b'|') {
                is_after_comma = byte == b',';
                at += 1;
                continue;
            }
            if byte == b'}' || !self.document.spend(1) {
                return at;
            }
            if let Some(name) = self.name(at) {
                let key = self.key(name);
                let is_message = is_message(&self.text[name.from..name.to]);
                let within = Within { close, is_list: false, sign: name.sign, is_message, is_after_comma };
                at = self.value(name.value, Slot { parent: node, key }, within, depth).max(at + 1);
                continue;
            }
            let within = Within { close, is_list: true, sign: Sign::Colon, is_message: false, is_after_comma: false };
            if let Some((name, open)) = self.named_container(at) {
                let key = Key::Name(self.span.part(name));
                let anywhere = Within { close: 0, ..within };
                if let Some(end) = self.container(open, Slot { parent: node, key }, anywhere, depth) {
                    at = end.max(at + 1);
                    continue;
                }
            }
            at = self.nameless(at, node, within, depth).max(at + 1);
        }
    }

    /// Passes over a value without a name among members, such as `[Error: …]` or the frames of a stack trace.
    fn nameless(&mut self, at: usize, node: u16, within: Within, depth: u8) -> usize {
        let slot = Slot { parent: node, key: Key::Index(0) };
        if self.quote(at).is_some() {
            if let Some(quoted) = self.quoted(at, within) {
                return self.add_quoted(&quoted, slot, within);
            }
        }
        if matches!(self.byte(at), Some(b'[' | b'{' | b'(')) {
            if let Some(end) = self.container(at, slot, within, depth) {
                return end;
            }
        }
        let ends = |byte: &u8| matches!(byte, b',' | b';' | b'\n') || *byte == within.close;
        at + self.bytes[at..].iter().position(ends).unwrap_or(self.bytes.len() - at)
    }

    fn key(&self, name: Name) -> Key {
        Key::Name(self.span.part(name.from..name.to))
    }

    /// Reads the items of a list up to its closing bracket; gives the place after it.
    fn items(&mut self, mut at: usize, node: u16, close: u8, depth: u8) -> usize {
        let mut index = 0;
        loop {
            at = self.skip(at);
            let Some(byte) = self.byte(at) else { return self.bytes.len() };
            if byte == close {
                return at + 1;
            }
            if matches!(byte, b',' | b';') {
                at += 1;
                continue;
            }
            if matches!(byte, b'}' | b']' | b')') || !self.document.spend(1) {
                return at;
            }
            // Arguments may have names after those without: `Error("x", code=1)`.
            let name = self.name(at);
            let (key, from) = match name {
                Some(name) => (self.key(name), name.value),
                None => (Key::Index(index), at),
            };
            if name.is_some() {
                self.document.set(node, Value::Object);
            }
            let within = Within {
                close,
                is_list: true,
                sign: name.map_or(Sign::Colon, |name| name.sign),
                is_message: false,
                is_after_comma: false,
            };
            at = self.value(from, Slot { parent: node, key }, within, depth).max(at + 1);
            index += 1;
        }
    }

    /// Reads a value without quotes.
    fn bare(&mut self, at: usize, slot: Slot, within: Within) -> usize {
        let end = self.bare_end(at, within);
        let value = self.scalar(at..end);
        self.document.add(slot.parent, slot.key, value);
        end
    }

    /// The value that a piece of the text without quotes is.
    pub(super) fn scalar(&mut self, range: Range<usize>) -> Value {
        let text = self.text[range.clone()].trim_end();
        match text {
            "null" | "nil" | "None" | "undefined" | "NULL" | "<nil>" | "(null)" | "<null>" | "Nothing" | "~" => {
                return Value::Null;
            }
            "true" | "True" | "TRUE" => return Value::Boolean(true),
            "false" | "False" | "FALSE" => return Value::Boolean(false),
            _ => {}
        }
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        // A number that begins with a zero is a code: `065001`.
        if is_number && (digits.len() == 1 || !digits.starts_with('0')) {
            if let Ok(magnitude) = digits.parse() {
                return Value::Number(Digits::new(negative, magnitude));
            }
        }
        if let Cow::Owned(decoded) = escape::parameter(text) {
            return Value::Text(self.document.keep(&decoded));
        }
        Value::Text(self.span.part(range.start..range.start + text.len()))
    }

    /// Where a value without quotes ends.
    pub(super) fn bare_end(&mut self, from: usize, within: Within) -> usize {
        let mut open: [u8; MAX_DEPTH as usize] = [0; MAX_DEPTH as usize];
        let (mut depth, mut fallback, mut lines) = (0_usize, None, 0);
        let limit = self.bytes.len().min(from + MAX_BARE);
        let mut at = from;
        while at < limit {
            let byte = self.bytes[at];
            match byte {
                b'\n' | b'\r' => {
                    let next = self.skip(at);
                    lines += 1;
                    let goes_on = within.is_message
                        && within.close != 0
                        && lines < 8
                        && !matches!(self.byte(next), None | Some(b'}' | b']' | b')'))
                        && !self.starts(next, "at ")
                        && (within.is_after_comma || self.name(next).is_none_or(|name| name.sign != within.sign));
                    if !goes_on {
                        break;
                    }
                    at = next;
                    continue;
                }
                b'\\' if matches!(self.byte(at + 1), Some(b'n' | b'r')) && within.close == 0 => break,
                b',' => {
                    let next = self.skip(at + 1);
                    if within.is_list && depth == 0
                        || self.name(next).is_some()
                        || self.byte(next).is_none_or(|byte| byte == within.close)
                    {
                        break;
                    }
                }
                b';' => {
                    let next = self.skip(at + 1);
                    let ends = self.byte(next).is_none_or(|byte| byte == within.close)
                        || self.name(next).is_some_and(|name| name.sign == Sign::Equals);
                    if ends || next > at + 1 && (!within.is_message || self.name(next).is_some()) {
                        break;
                    }
                }
                b'|' if at > from => {
                    let next = self.blanks(at + 1);
                    let line_ends = within.close == 0 && matches!(self.byte(next), None | Some(b'\n' | b'\r'));
                    if line_ends || self.name(next).is_some() {
                        break;
                    }
                }
                b'(' | b'[' | b'{' if depth < open.len() => {
                    open[depth] = byte;
                    depth += 1;
                }
                b')' | b']' | b'}' => {
                    let opener = match byte {
                        b')' => b'(',
                        b']' => b'[',
                        _ => b'{',
                    };
                    if let Some(found) = open[..depth].iter().rposition(|open| *open == opener) {
                        depth = found;
                    } else if byte == within.close {
                        let next = self.skip(at + 1);
                        let ends = matches!(
                            self.byte(next),
                            None | Some(b'}' | b']' | b')' | b',' | b';' | b'"' | b'\'' | b'.' | b'>' | b'\\')
                        ) || self.bytes[at + 1..next].contains(&b'\n');
                        if !within.is_message || ends {
                            return at;
                        }
                        fallback = fallback.or(Some(at));
                    } else if byte == b'}' && within.close != 0 {
                        break;
                    }
                }
                b'>' if within.close == b'>' => return at,
                b' ' | b'\t' if self.ends_at_blank(at, within) => break,
                _ => {}
            }
            at += 1;
        }
        self.document.spend((at - from) / 2);
        let end = fallback.unwrap_or(at).min(self.bytes.len());
        (from..=end).rev().find(|end| self.text.is_char_boundary(*end)).unwrap_or(from)
    }

    /// Whether another value begins after the blank at a place.
    fn ends_at_blank(&mut self, at: usize, within: Within) -> bool {
        let next = self.blanks(at);
        if !self.byte(next).is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'@' | b'"')) {
            return false;
        }
        let Some(name) = self.name(next) else { return false };
        let text = &self.text[name.from..name.to];
        match within.sign {
            // In a sentence, `read:users` is none.
            Sign::Tight if within.is_message => {
                text.contains('_')
                    || name.sign == Sign::Tight && (text.starts_with(char::is_uppercase) || is_telling(text))
            }
            Sign::Tight => true,
            _ if within.close == b'>' || within.close == 0 && within.sign == Sign::Equals => {
                name.sign == Sign::Equals && name.value == name.to + 1 || text.starts_with("error_")
            }
            _ if within.close == 0 => text.starts_with("error_") || text == "description",
            _ => false,
        }
    }
}
