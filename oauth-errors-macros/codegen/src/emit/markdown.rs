//! Text as Markdown that shows it as it is.
//!
//! Every text of a catalog passes here, and a macro runs unoptimised in most builds: a table and a bare loop over bytes
//! take a tenth of what iterators over characters take there.

use std::borrow::Cow;
use std::fmt::Write;

use crate::check::values::is_plain;

/// Bytes that Markdown may take for mark-up.
const MARKDOWN: u8 = 1;
/// Bytes of characters that may have to be dropped or are white space other than a space.
const UNUSUAL: u8 = 2;
/// Bytes that a link's URL cannot have.
const LINK: u8 = 4;
/// The backtick.
const TICK: u8 = 8;

const CLASSES: [u8; 256] = {
    let mut classes = [UNUSUAL; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        classes[byte as usize] = 0;
        byte += 1;
    }
    classes = mark(classes, b"\\`*_[]<>&|~!{}$-", MARKDOWN);
    classes = mark(classes, b" ()<>\\", LINK);
    mark(classes, b"`", TICK)
};

const fn mark(mut classes: [u8; 256], mut bytes: &[u8], class: u8) -> [u8; 256] {
    while let [byte, rest @ ..] = bytes {
        classes[*byte as usize] |= class;
        bytes = rest;
    }
    classes
}

/// The first byte of these classes at or after `from`.
fn find(text: &str, from: usize, classes: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        if CLASSES[bytes[at] as usize] & classes != 0 {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Appends text as Markdown that shows it literally.
pub(super) fn prose(docs: &mut String, text: &str) {
    let text = plain(text);
    let mut rest = start(docs, &text);
    // A code block keeps a bare URL from being taken for a link that its writer forgot to mark up.
    while let Some(at) = rest.find("://") {
        let from = rest[..at].rfind(' ').map_or(0, |space| space + 1);
        let (before, word) = rest.split_at(from);
        let to = word.find(' ').unwrap_or(word.len());
        let url = word[..to].trim_end_matches([',', ';', ':', '.', '!', '?']);
        escape(docs, before);
        code(docs, url);
        docs.push_str(&word[url.len()..to]);
        rest = &word[to..];
    }
    escape(docs, rest);
}

/// Escapes what counts at the start of a line only: list markers, headings and quotes. Gives back what follows.
fn start<'a>(docs: &mut String, text: &'a str) -> &'a str {
    let number = text.len() - text.trim_start_matches(|first: char| first.is_ascii_digit()).len();
    let counts = match text.as_bytes().get(number) {
        Some(b'-' | b'+' | b'=' | b'#') => number == 0,
        Some(b'.' | b')') => number > 0,
        _ => false,
    };
    if !counts {
        return text;
    }
    docs.push_str(&text[..number]);
    docs.push('\\');
    docs.push_str(&text[number..=number]);
    &text[number + 1..]
}

/// Escapes what counts anywhere.
fn escape(docs: &mut String, text: &str) {
    let (mut done, mut from) = (0, 0);
    while let Some(at) = find(text, from, MARKDOWN) {
        // rustdoc makes a dash of two hyphens, as in `--option`.
        if text.as_bytes()[at] != b'-' || text[..at].ends_with('-') {
            docs.push_str(&text[done..at]);
            docs.push('\\');
            done = at;
        }
        from = at + 1;
    }
    docs.push_str(&text[done..]);
}

/// Text with one space for a run of white space, none at its ends, and without the characters that a page cannot show or
/// that turn the text around them.
fn plain(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|&c| c.is_whitespace() || !(c.is_control() || turns(c))).collect();
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Appends text as inline code.
pub(super) fn code(docs: &mut String, text: &str) {
    let text = plain(text);
    if find(&text, 0, TICK).is_none() {
        docs.push('`');
        docs.push_str(&text);
        docs.push('`');
        return;
    }
    // A run of backticks longer than any inside delimits the code.
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let _ = write!(docs, "{fence} {text} {fence}");
}

/// Appends a URL within the parentheses of a link.
pub(super) fn link(docs: &mut String, url: &str) {
    if find(url, 0, UNUSUAL | LINK).is_none() {
        return docs.push_str(url);
    }
    for c in url.chars().filter(|c| !c.is_whitespace() && !c.is_control()) {
        match c {
            '(' => docs.push_str("%28"),
            ')' => docs.push_str("%29"),
            '<' => docs.push_str("%3C"),
            '>' => docs.push_str("%3E"),
            '\\' => docs.push_str("%5C"),
            other => docs.push(other),
        }
    }
}
