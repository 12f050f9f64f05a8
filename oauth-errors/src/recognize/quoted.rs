//! Layouts that name nothing: `[access_denied] Policy failed`, `invalid_grant (expired)`, `"error" "sentence"`,
//! `An error occurred (NotAuthorizedException) when …`, `(#190) …`. What is an error in them only a catalog knows.

use core::ops::Range;

use super::budget::Budget;
use crate::catalog::{Catalog, StandardCode};

/// How many errors of one text are tried.
const MAX: usize = 12;

/// An error in a text, and what the text says about it.
pub(super) struct Quote {
    pub(super) error: Range<usize>,
    pub(super) about: Range<usize>,
}

/// The errors of a catalog, or of a specification, that a text has in a layout without names, in order.
pub(super) fn unnamed<'t>(
    text: &'t str,
    catalog: &'static Catalog,
    budget: &'t mut Budget,
) -> impl Iterator<Item = Quote> + use<'t> {
    let (mut from, mut found) = (0, 0);
    core::iter::from_fn(move || {
        while found < MAX {
            let start = from + text[from..].find(is_word)?;
            let end = start + text[start..].find(|c| !is_word(c)).unwrap_or(text.len() - start);
            from = end;
            if !budget.spend(end - start) {
                return None;
            }
            let token = start..start + text[start..end].trim_end_matches(['.', '-']).len();
            if is_error(text, token.clone(), catalog) {
                found += 1;
                return Some(Quote { about: about(text, token.end), error: token });
            }
        }
        None
    })
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-')
}

/// Whether a word is an error by itself, or a number in a form that only codes have.
fn is_error(text: &str, token: Range<usize>, catalog: &'static Catalog) -> bool {
    let word = &text[token.clone()];
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        return word.len() <= 8 && is_numbered(text, token) && catalog.find(word).is_some();
    }
    // `éID-1001` is another word, but a script without capitals has no blanks between words.
    let is_letter = |c: char| c.is_lowercase() || c.is_uppercase();
    if text[..token.start].ends_with(is_letter) || text[token.end..].starts_with(is_letter) {
        return false;
    }
    // `error=x` and the parts of a URL are not for this reader.
    if text[..token.start].ends_with(['=', '/', '?', '&', '%', '@']) || text[token.end..].starts_with(['=', '/', '@']) {
        return false;
    }
    let is_marked = {
        let (before, after) = (&text[..token.start], &text[token.end..]);
        let pairs = [('[', ']'), ('(', ')'), ('"', '"'), ('\'', '\'')];
        pairs.iter().any(|(open, close)| before.ends_with(*open) && after.starts_with(*close))
            || before.ends_with(": ") && after.starts_with(": ")
    };
    let is_known = || StandardCode::from_code(word).is_some() || catalog.find(word).is_some();
    (is_telling(word) || is_marked && (4..=64).contains(&word.len())) && is_known()
}

/// Whether a word looks like a code and like no word of a sentence.
pub(super) fn is_telling(word: &str) -> bool {
    let has = |wanted: fn(&u8) -> bool| word.as_bytes().iter().skip(1).any(wanted);
    (4..=64).contains(&word.len())
        && word.contains(|c: char| c.is_ascii_alphabetic())
        && (has(|byte| byte.is_ascii_digit() || *byte == b'_')
            || (has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase)))
}

/// Whether a number is marked as a code: `[50001]`, `(#190)`, `code 89`, `[code=100]`, `error message [5]`, `Type (28): …`,
/// `390303: …`.
fn is_numbered(text: &str, token: Range<usize>) -> bool {
    const LABELS: [&str; 9] =
        ["code", "Code", "errcode", "error_code", "errorCode", "errno", "ErrorCode", "CODE", "error_subcode"];
    let (before, after) = (&text[..token.start], &text[token.end..]);
    if before.ends_with('#') {
        return true;
    }
    let label = before.trim_end_matches([' ', ':', '=', '-', '"', '\'', '(', '[', '\t', '\u{2116}', '>']);
    let name = &label[label.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '_').len()..];
    if label.len() < before.len() && LABELS.contains(&name) {
        let of = label[..label.len() - name.len()].trim_end();
        return !["status", "http", "response", "exit"].iter().any(|word| ends_with(of, word));
    }
    let is_named = |before: &str| before.trim_end().ends_with(|c: char| c.is_ascii_alphabetic());
    if let Some(before) = before.strip_suffix('[') {
        // `Type[50001]` and `message [5]`, but no index of a list and no date.
        return after.starts_with(']') && is_named(before);
    }
    let is_status = token.len() == 3 && matches!(text.as_bytes()[token.start], b'1'..=b'5');
    if let Some(before) = before.strip_suffix('(') {
        return token.len() > 1 && !is_status && after.starts_with("):") && is_named(before);
    }
    let is_first =
        before.trim_end_matches([' ', '"', '\'']).is_empty() || before.ends_with(['\n']) || before.ends_with(": ");
    is_first && token.len() >= 5 && after.starts_with(": ")
}

fn ends_with(text: &str, word: &str) -> bool {
    let from = text.len().saturating_sub(word.len());
    text.get(from..).is_some_and(|end| end.eq_ignore_ascii_case(word))
}

/// What a text says about an error that ends here: what follows, unless nothing does; then all of it.
fn about(text: &str, end: usize) -> Range<usize> {
    let rest = &text[end..];
    let is_separator = |c: char| {
        c.is_whitespace()
            || matches!(c, ':' | ']' | ')' | '"' | '\'' | '`' | '|' | '-' | ',' | '(' | '[' | '>' | ';' | '*')
    };
    let start = text.len() - rest.trim_start_matches(is_separator).len();
    let words = text[start..].split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1).take(2).count();
    if words < 2 { 0..text.len() } else { start..text.len() }
}
