//! What people paste and servers garble: a log line, a client library's print, a body that is cut off, escaped twice or
//! wrapped, a page. Looks for the first JSON object, for parameters, for known names in any quoting, for standard codes.
//!
//! Everything it takes is a whole token, and it never takes a time, an id or a status for a code.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use super::wrapper;
use crate::catalog::StandardCode;
use crate::report::document::{Document, cut};

/// How many places an object is looked for at.
const MAX_OBJECTS: usize = 8;
/// How many levels of escaping are taken off.
const MAX_LEVELS: usize = 4;
/// How much of a text without any structure stands as its description.
const MAX_DESCRIPTION: usize = 8 * 1024;

/// Names that mean the same wherever they stand. The longer ones come first where one begins with another.
const NAMES: &[&str] = &[
    "error_description",
    "error_codes",
    "error_code",
    "error_reason",
    "error_subcode",
    "error_subtype",
    "error_uri",
    "error",
    "errorCode",
    "errorSummary",
    "subErrorCode",
    "suberror",
    "description",
    "__type",
];

/// Adds to the document what can be found in a text, beside what strict readers found.
pub(crate) fn salvage(text: &str, document: &mut Document<'_>) {
    let mut level = Cow::Borrowed(text);
    for _ in 0..MAX_LEVELS {
        object(&level, document);
        if !wrapper::has_error_fields(document) {
            parameters(&level, document);
        }
        names(&level, document);
        if wrapper::has_error_fields(document) {
            break;
        }
        match unescaped(&level) {
            Some(next) => level = Cow::Owned(next),
            None => break,
        }
    }
    codes(&level, document);
    if document.str(&["error_description"]).is_none() {
        let plain = level.trim();
        let seen = cut(plain, MAX_DESCRIPTION);
        let spaced = if plain.contains(' ') { seen.to_string() } else { seen.replace('+', " ") };
        if !spaced.is_empty() {
            document.parameter("error_description", &spaced);
        }
    }
}

/// The first object in the text that tells an error.
fn object(text: &str, document: &mut Document<'_>) {
    for (at, _) in text.match_indices('{').take(MAX_OBJECTS) {
        let text = &text[at..];
        let mut found = Document::of(text);
        super::json::read(text, &mut found);
        wrapper::unwrap(&mut found);
        if wrapper::has_error_fields(&found) {
            document.adopt(&found);
            return;
        }
    }
}

/// Parameters of a redirect within the text: from the start of the query to the next blank or quote.
fn parameters(text: &str, document: &mut Document<'_>) {
    let Some(last) = text.rfind('&') else { return };
    let found = text.match_indices("error=").map(|(at, _)| at).take_while(|&at| at < last).find(|&at| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| matches!(c, '?' | '#' | '&' | '\'' | '"' | ' '))
    });
    let Some(at) = found else { return };
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>');
    let start = text[..at]
        .rfind(|c| ends(c) || matches!(c, '?' | '#'))
        .map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8));
    let piece = &text[start..];
    let piece = &piece[..piece.find(ends).unwrap_or(piece.len())];
    let mut found = Document::of(piece);
    super::parameters(piece, &mut found);
    document.adopt(&found);
}

/// Known names with a value, in any quoting: `"error": "x"`, `error=x`, `:error=>"x"`, `<error>x</error>`.
fn names(text: &str, document: &mut Document<'_>) {
    let mut at = 0;
    while at < text.len() {
        let Some(start) = text[at..].find(word).map(|offset| at + offset) else { return };
        let end = text[start..].find(|c| !word(c)).map_or(text.len(), |offset| start + offset);
        at = end;
        let Some(name) = NAMES.iter().find(|name| **name == &text[start..end]) else { continue };
        let tag = text[..start].ends_with('<');
        let Some((value, next)) = value(text, end, tag) else { continue };
        at = next;
        let name = if *name == "description" { "error_description" } else { name };
        let value = decoded(value.trim());
        if !value.is_empty() {
            document.parameter(name, &value);
        }
    }
}

fn word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The value after a name, and where it ends.
fn value(text: &str, end: usize, tag: bool) -> Option<(&str, usize)> {
    let quotes: &[char] = &['"', '\'', '\\', '`', '\u{201c}', '\u{201d}'];
    let rest = text[end..].trim_start_matches(|c| quotes.contains(&c) || matches!(c, ']' | ' '));
    let rest = match (tag, rest.strip_prefix('>')) {
        (true, Some(inner)) => return Some((&inner[..inner.find('<')?], end)),
        _ => rest.strip_prefix("=>").or_else(|| rest.strip_prefix([':', '=']))?,
    };
    let rest = rest.trim_start_matches([' ', '\t', '\r', '\n']);
    let unquoted = rest.trim_start_matches(['\\', '[']);
    let start = text.len() - unquoted.len();
    let opening = unquoted.chars().next()?;
    let closing = match opening {
        '\u{201c}' => '\u{201d}',
        quote if quotes.contains(&quote) => quote,
        _ => {
            // Without quotes a description reaches to the end of its line, any other value to the end of its word.
            let long = text[..end].ends_with("description") || text[..end].ends_with("Summary");
            let ends =
                |c: char| if long { matches!(c, '\n' | '\r') } else { !word(c) && !matches!(c, '.' | '-' | ':' | '/') };
            let length = unquoted.find(ends).unwrap_or(unquoted.len());
            return Some((&unquoted[..length], start + length));
        }
    };
    let inner = unquoted[opening.len_utf8()..].trim_start_matches(opening);
    let from = text.len() - inner.len();
    // A quote inside a value is escaped, or followed by more of the text and not by what ends a value.
    let ends = |at: usize| {
        let after = inner[at + closing.len_utf8()..].trim_start_matches(closing).trim_start();
        !inner[..at].ends_with('\\')
            && (after.is_empty() || after.starts_with([',', '}', ']', ')', ';', '\\', '>', '&', '\n']))
    };
    let length = inner.match_indices(closing).map(|(at, _)| at).take(64).find(|&at| ends(at)).unwrap_or(inner.len());
    Some((inner[..length].trim_end_matches('\\'), from + length))
}

/// A value as its server meant it: percent-decoded if that is what it looks like.
fn decoded(value: &str) -> String {
    let encoded = !value.contains(' ')
        && (value.contains("%20") || value.contains('+') || value.contains("%3A") || value.contains("%3a"));
    if !encoded {
        return value.to_string();
    }
    let pair = alloc::format!("v={value}");
    form_urlencoded::parse(pair.as_bytes()).next().map_or_else(String::new, |(_, value)| value.into_owned())
}

/// The first standard code in the text, for `error`, with the number that Microsoft's libraries print behind it.
fn codes(text: &str, document: &mut Document<'_>) {
    let mut tokens = text.match_indices(word).map(|(at, _)| at).filter(|&at| !text[..at].ends_with(word));
    let found = tokens.find_map(|at| {
        let token = &text[at..at + text[at..].find(|c| !word(c)).unwrap_or(text.len() - at)];
        let plain = text[..at].ends_with(['.', '/', '-', '=']);
        let known = !plain && token.contains('_') && StandardCode::from_code(token).is_some();
        known.then_some((at, token))
    });
    if let Some((at, token)) = found {
        if document.str(&["error"]).is_none() {
            document.parameter("error", token);
        }
        let after = text[at + token.len()..].strip_prefix(':').map(str::trim_start).unwrap_or_default();
        number(after, " - [", document);
        if !after.is_empty() && document.str(&["error_description"]).is_none() {
            document.parameter("error_description", &decoded(after.trim()));
        }
    }
    if let Some((_, after)) = text.split_once("Error(s): ") {
        number(after, " - ", document);
    }
}

/// The number a text begins with, if this follows.
fn number(text: &str, follows: &str, document: &mut Document<'_>) {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if (5..=7).contains(&digits) && text[digits..].starts_with(follows) {
        document.parameter("error_codes", &text[..digits]);
    }
}

/// The text with one level of escaping taken off; `None` if it has none.
fn unescaped(text: &str) -> Option<String> {
    if text.contains("\\\"") {
        return Some(
            text.replace("\\\\", "\u{0}")
                .replace("\\\"", "\"")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace('\u{0}', "\\"),
        );
    }
    if text.contains("\"\"") {
        return Some(text.replace("\"\"", "\""));
    }
    if text.contains(['\u{201c}', '\u{201d}']) {
        return Some(text.replace(['\u{201c}', '\u{201d}'], "\""));
    }
    if text.contains("&quot;") {
        return Some(text.replace("&quot;", "\"").replace("&amp;", "&"));
    }
    None
}
