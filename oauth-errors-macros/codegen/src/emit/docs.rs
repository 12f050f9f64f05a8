//! The documentation of generated items, in rustdoc's Markdown.

use std::borrow::Cow;
use std::fmt::Write;

use oauth_errors_catalogs::Stability;

use crate::check::{Catalog, Row, Standards};
use crate::emit::markdown::{self as bytes, LINK, MARKDOWN, TICK, UNUSUAL, find};

/// The documentation of the enum.
pub(crate) fn of_enum(catalog: &Catalog) -> String {
    let mut docs = " Errors of ".to_owned();
    prose(&mut docs, &catalog.name);
    if !catalog.release.is_empty() {
        docs.push_str(", as of ");
        prose(&mut docs, &catalog.release);
    }
    let _ = write!(docs, " ({} codes).", catalog.rows.len());
    if !catalog.docs.is_empty() {
        docs.push_str(" [The vendor's documentation](");
        link(&mut docs, &catalog.docs);
        docs.push_str(").");
    }
    docs.push_str(
        "\n\n Get one from a code with [`from_code`](Self::from_code); every value tells its \
         [`standard`](Self::standard) code and the [`recovery`](Self::recovery). \
         The numeric value of a variant is not stable.",
    );
    docs
}

/// Appends the documentation of a variant.
pub(crate) fn of_variant(docs: &mut String, row: &Row, standards: &Standards) {
    docs.push(' ');
    prose(docs, row.title.trim_end_matches('.'));
    docs.push_str(".\n\n ");
    prose(docs, &row.summary);
    if !row.note.is_empty() {
        docs.push_str("\n\n ");
        prose(docs, &row.note);
    }
    docs.push_str("\n\n Code ");
    code(docs, &row.code);
    if !row.error.is_empty() {
        docs.push_str(", `error` ");
        code(docs, &row.error);
    }
    if row.status != 0 {
        let _ = write!(docs, ", status {}", row.status);
    }
    let standard = standards.get(row.standard);
    docs.push_str(". Stands for [");
    code(docs, standard.code);
    docs.push_str("](");
    link(docs, standard.url);
    docs.push_str("); recovery ");
    code(docs, row.recovery.as_str());
    docs.push('.');
    if let Some(specification) = &row.specification {
        docs.push_str(" Defined by ");
        prose(docs, &specification.spec);
        let _ = write!(docs, ", section {}.", specification.section);
    }
    if row.stability == Stability::Advisory {
        docs.push_str(" Advisory: the vendor may change it.");
    }
}

/// Appends text as Markdown that shows it literally.
fn prose(docs: &mut String, text: &str) {
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
    if bytes::is_plain(text) {
        return Cow::Borrowed(text);
    }
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|&c| c.is_whitespace() || !(c.is_control() || turns(c))).collect();
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Appends text as inline code.
fn code(docs: &mut String, text: &str) {
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
fn link(docs: &mut String, url: &str) {
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
