//! The HTTP status that a text prints beside an error.

use crate::report::document::cut;

/// The reason phrases of the statuses that errors have.
const REASONS: [(&str, u16); 16] = [
    ("Bad Request", 400),
    ("Unauthorized", 401),
    ("Forbidden", 403),
    ("Not Found", 404),
    ("Method Not Allowed", 405),
    ("Request Timeout", 408),
    ("Conflict", 409),
    ("Gone", 410),
    ("Precondition Failed", 412),
    ("Unsupported Media Type", 415),
    ("Unprocessable", 422),
    ("Too Many Requests", 429),
    ("Internal Server Error", 500),
    ("Bad Gateway", 502),
    ("Service Unavailable", 503),
    ("Gateway Time", 504),
];

/// How far before an answer its status may be.
const REACH: usize = 400;

/// The status printed next to what begins at a place: the last one before it, else the first one behind it on its line.
pub(super) fn near(text: &str, at: usize) -> Option<u16> {
    let from = (at.saturating_sub(REACH)..=at).find(|from| text.is_char_boundary(*from)).unwrap_or(at);
    let before = text.get(from..at)?;
    let mut last = None;
    let mut rest = 0;
    while let Some((status, end)) = find(before, rest) {
        (last, rest) = (Some(status), end);
    }
    last.or_else(|| {
        let line = text[at..].lines().next().unwrap_or_default();
        find(cut(line, REACH), 0).map(|(status, _)| status)
    })
}

/// The first status in a text from a place on: `HTTPError 400`, `401 Unauthorized`, `status code 401`, `status: 403`.
fn find(text: &str, mut at: usize) -> Option<(u16, usize)> {
    let bytes = text.as_bytes();
    while at + 3 <= bytes.len() {
        if !matches!(bytes[at], b'4' | b'5') {
            at += 1;
            continue;
        }
        let run = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let starts = at == 0 || !(bytes[at - 1].is_ascii_alphanumeric() || matches!(bytes[at - 1], b'.' | b'-' | b'_'));
        let ends = bytes.get(at + run).is_none_or(|byte| !(byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_')));
        if run == 3 && starts && ends {
            if let Ok(status) = text[at..at + 3].parse() {
                if is_status(&text[..at], &text[at + 3..], status) {
                    return Some((status, at + 3));
                }
            }
        }
        at += run.max(1);
    }
    None
}

/// The words before a status.
const WORDS: [&str; 8] =
    ["status", "status code", "statuscode", "status_code", "http", "httperror", "http error", "http/1.1"];

/// Whether a number is a status, by what is before and after it.
fn is_status(before: &str, after: &str, status: u16) -> bool {
    if after
        .strip_prefix(' ')
        .is_some_and(|after| REASONS.iter().any(|(reason, of)| *of == status && after.starts_with(reason)))
    {
        return true;
    }
    let before = before.trim_end_matches([' ', ':', '=', '"', '\'', '`', '(', '[', '>']);
    let ends = |word: &str| {
        let from = before.len().checked_sub(word.len());
        from.and_then(|from| before.get(from..)).is_some_and(|end| end.eq_ignore_ascii_case(word))
    };
    WORDS.iter().any(|word| ends(word))
}
