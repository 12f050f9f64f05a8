//! `WWW-Authenticate` challenges (RFC 9110 section 11.6.1).
//!
//! Read here and not by a library: the maintained one, `http-auth`, refuses what real servers send (`token68`, text
//! beyond ASCII, unquoted values with spaces, parameters without a scheme) and stops at the first such challenge, while
//! a report must keep all it can.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::report::challenge::Challenge;

/// How many challenges and parameters of one are read.
const MAX: usize = 32;

/// The challenges of one header value, in order; what cannot be read is passed over.
pub(crate) fn read(value: &str) -> Vec<Challenge<'_>> {
    let mut challenges: Vec<Challenge<'_>> = Vec::new();
    let mut rest = value;
    loop {
        rest = rest.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
        if rest.is_empty() || challenges.len() > MAX {
            return challenges;
        }
        let (word, after) = split(rest, |c| c.is_whitespace() || matches!(c, ',' | '=' | '"'));
        if word.is_empty() {
            // A stray `=` or quote: skip it, with the text that it quotes.
            let mut chars = rest.chars();
            rest = if chars.next() == Some('"') { quoted(chars.as_str()).1 } else { chars.as_str() };
            continue;
        }
        let next = after.trim_start();
        if next.starts_with('=') && !is_padding(next) {
            let (value, after) = parameter(next[1..].trim_start());
            rest = after;
            if challenges.is_empty() {
                challenges.push(Challenge::default());
            }
            if let Some(current) = challenges.last_mut().filter(|current| current.parameters.len() < MAX) {
                current.parameters.push((Cow::Borrowed(word), value));
            }
            continue;
        }
        let mut challenge = Challenge { scheme: Cow::Borrowed(word), parameters: Vec::new() };
        rest = after;
        // A word after a scheme that is neither a parameter nor the next scheme is its token68.
        let (token, end) = split(next, |c| c.is_whitespace() || c == ',');
        let bare = token.trim_end_matches('=');
        if after.starts_with(char::is_whitespace)
            && !bare.is_empty()
            && !bare.contains(['=', '"'])
            && !end.trim_start().starts_with('=')
        {
            let follows = end.trim_start();
            if follows.is_empty() || follows.starts_with(',') {
                challenge.parameters.push((Cow::Borrowed(""), Cow::Borrowed(token)));
                rest = end;
            }
        }
        challenges.push(challenge);
    }
}

/// Whether `=` signs end a `token68` and give no value.
fn is_padding(text: &str) -> bool {
    let after = text.trim_start_matches('=').trim_start();
    after.is_empty() || after.starts_with(',')
}

/// A parameter's value and what follows it. An unquoted value reaches to the next comma.
fn parameter(text: &str) -> (Cow<'_, str>, &str) {
    if let Some(inner) = text.strip_prefix('"') {
        return quoted(inner);
    }
    let (first, after) = split(text, |c| c == ',' || c.is_whitespace());
    if after.starts_with(',') {
        return (Cow::Borrowed(first), after);
    }
    // Of `error=x error_description="y"`, written without the comma, the value is the first word.
    let (more, next) = split(after, |c| c == ',' || c == '=');
    if next.starts_with('=') {
        return (Cow::Borrowed(first), after);
    }
    (Cow::Borrowed(text[..first.len() + more.len()].trim_end()), next)
}

/// A quoted string after its opening quote, unescaped, and what follows it. Folded lines count as one space.
fn quoted(text: &str) -> (Cow<'_, str>, &str) {
    let mut escaped = false;
    let end = text.char_indices().find(|&(_, c)| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    let (inner, rest) = end.map_or((text, ""), |(at, _)| (&text[..at], &text[at + 1..]));
    if !inner.contains(['\\', '\r', '\n']) {
        return (Cow::Borrowed(inner), rest);
    }
    let mut value = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => value.extend(chars.next()),
            '\r' | '\n' => {
                value.truncate(value.trim_end().len());
                value.push(' ');
                let rest = chars.as_str().trim_start();
                chars = rest.chars();
            }
            other => value.push(other),
        }
    }
    (Cow::Owned(value), rest)
}

fn split(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}
