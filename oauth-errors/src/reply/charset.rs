//! The characters that may be sent (RFC 6749 appendix A). Nothing here fails: what may not be sent is replaced in a text
//! for people, encoded in a URI, and left out where a changed value would mean something else.

use alloc::string::{String, ToString};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// How long a description may be: challenges are headers, and servers refuse long ones.
const MAX_TEXT: usize = 500;
/// How long a URI may be; half a link leads nowhere, so a longer one is left out.
const MAX_URI: usize = 2_000;
/// How long a list of words may be; it ends with a whole word.
const MAX_WORDS: usize = 1_000;
/// How long a nonce or other single value may be. Half of one is useless, so a longer one is left out.
const MAX_TOKEN: usize = 4_000;

/// `%x20-21 / %x23-5B / %x5D-7E`, with quotes made single, `\` a slash, blanks one space and all else `?`.
pub(super) fn text(text: &str) -> String {
    let mut sent = String::new();
    for c in text.trim().chars() {
        let c = match c {
            '"' | '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}' => '\'',
            '\\' => '/',
            '\u{2010}'..='\u{2015}' => '-',
            c if c.is_whitespace() || c.is_control() => ' ',
            ' '..='~' => c,
            _ => '?',
        };
        if sent.len() >= MAX_TEXT {
            break;
        }
        if c != ' ' || !sent.ends_with(' ') {
            sent.push(c);
        }
    }
    sent.truncate(sent.trim_end().len());
    sent
}

/// A URI reference that is not too long to send.
pub(super) fn uri(uri: &str) -> String {
    let sent = encoded(uri.trim());
    if sent.len() > MAX_URI { String::new() } else { sent }
}

/// A URI reference (RFC 3986); every byte that it may not have is percent-encoded.
pub(super) fn encoded(uri: &str) -> String {
    /// What RFC 3986 allows nowhere; `%` stays, since the text may be encoded already.
    const OUTSIDE: &AsciiSet =
        &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');
    utf8_percent_encode(uri, OUTSIDE).to_string()
}

/// Words of `%x21 / %x23-5B / %x5D-7E` with one space between, as many as may be sent; others are left out.
pub(super) fn tokens(words: &str) -> String {
    let mut sent = String::new();
    for word in words.split_ascii_whitespace().filter_map(token) {
        if sent.len() + word.len() >= MAX_WORDS {
            break;
        }
        if !sent.is_empty() {
            sent.push(' ');
        }
        sent.push_str(word);
    }
    sent
}

/// One such word: a nonce, a scope.
pub(super) fn token(word: &str) -> Option<&str> {
    let valid = |byte: u8| matches!(byte, b'!'..=b'~') && byte != b'"' && byte != b'\\';
    (!word.is_empty() && word.len() <= MAX_TOKEN && word.bytes().all(valid)).then_some(word)
}

/// A name or scheme of a challenge (RFC 9110 section 5.6.2).
pub(super) fn is_name(name: &str) -> bool {
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(valid)
}
