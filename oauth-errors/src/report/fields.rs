//! Where answers have the error and its description, whoever sent them.

use super::document::{Value, View};

/// The members that have the error, by how sure they are.
const ERROR: [&[&str]; 13] = [
    &["error"],
    &["error", "status"],
    &["error", "code"],
    &["error", "type"],
    &["error", "error"],
    &["errorCode"],
    &["0", "errorCode"],
    &["errors", "0", "errorType"],
    &["errors", "0", "code"],
    &["Error"],
    &["Error", "Code"],
    &["ErrorCode"],
    &["error_code"],
];

/// The members that have the description.
const DESCRIPTION: [&[&str]; 16] = [
    &["error_description"],
    &["errorSummary"],
    &["error", "message"],
    &["error", "error_description"],
    &["error", "description"],
    &["message"],
    &["Message"],
    &["Error", "Message"],
    &["description"],
    &["0", "message"],
    &["errors", "0", "message"],
    &["errorMessage"],
    &["error_message"],
    &["errorDescription"],
    &["ErrorDescription"],
    &["errorText"],
];

/// Other members that only errors have.
const SIGNS: [&[&str]; 6] = [
    &["error_codes"],
    &["errors", "0", "code"],
    &["errorCode"],
    &["__type"],
    &["error_description"],
    &["errorSummary"],
];

/// Whether a reading has an error.
pub(crate) fn is_error(view: View<'_>) -> bool {
    if view.is_quoted() {
        error(view).is_some() || SIGNS.iter().any(|path| view.text(path).is_some())
    } else {
        // An `error` of any kind says that it is one, unless an answer of its own is within it.
        let own = error(view).is_some() || SIGNS.iter().any(|path| view.get(path).is_some());
        let value = view.get(&["error"]).filter(|value| !matches!(value, Value::Text(_)));
        own || value.is_some() && view.get(&["error", "data"]).is_none()
    }
}

/// The error of a reading. What is only quoted must be plausible as a code.
pub(crate) fn error(view: View<'_>) -> Option<&str> {
    let found = ERROR.iter().find_map(|path| {
        let text = view.str(path)?;
        let code = split(text).map_or(text, |(code, _)| code);
        let is_code = if view.is_quoted() {
            is_plausible(code, path[path.len() - 1])
        } else {
            // An answer within the answer is none.
            let code = code.trim_start();
            let is_element = code.strip_prefix('<').is_some_and(|rest| rest.contains('<'));
            !code.starts_with(['{', '[']) && !is_element
        };
        is_code.then_some(code)
    });
    let spelled = |name, member| spelled(view, &[name]).filter(|code| is_plausible(code, member));
    found.or_else(|| spelled("error", "Error")).or_else(|| spelled("errorcode", "ErrorCode"))
}

/// The member of a print whose name is one of these but for capitals and what joins its words: `Error Code`.
fn spelled<'d>(view: View<'d>, names: &[&str]) -> Option<&'d str> {
    let same = |name: &str, known: &&str| {
        let letters = name.bytes().filter(|byte| !matches!(byte, b' ' | b'_' | b'-' | b'.'));
        letters.map(|byte| byte.to_ascii_lowercase()).eq(known.bytes())
    };
    let mut members = view.members().filter(|_| view.is_quoted());
    members.find(|(name, _)| names.iter().any(|known| same(name, known))).map(|(_, value)| value)
}

/// The description of a reading.
pub(crate) fn description(view: View<'_>) -> Option<&str> {
    let prose = || view.str(&["error"]).and_then(split).map(|(_, prose)| prose);
    let other = || spelled(view, &["errordescription", "errormessage", "errormsg", "description", "message"]);
    DESCRIPTION.iter().find_map(|path| view.str(path)).or_else(prose).or_else(other)
}

/// The code and the sentence of an `error` that has both: `invalid_grant: Invalid login`.
fn split(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'))?;
    let (code, rest) = text.split_at(end);
    let sentence = rest.strip_prefix([':', ' '])?.trim_start_matches([' ', '-']);
    let is_code = code.starts_with(|c: char| c.is_ascii_lowercase())
        && (code.contains('_') || rest.starts_with(": ") && code.len() > 3);
    (is_code && !sentence.is_empty()).then_some((code, sentence))
}

/// Whether a value can be a code, and is no word of a sentence.
fn is_plausible(code: &str, member: &str) -> bool {
    let of_code = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':' | '-');
    if code.is_empty() || code.len() > 64 {
        return false;
    }
    if !code.chars().all(of_code) {
        return is_spelled(code);
    }
    if code.bytes().all(|byte| byte.is_ascii_digit()) {
        return member != "error" && member != "Error";
    }
    let capital = |c: char| c.is_ascii_uppercase();
    let is_word = code.starts_with(capital)
        && !code[1..].contains(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    code.contains(|c: char| c.is_ascii_alphabetic())
        && !code.ends_with(':')
        && (!is_word || member == "error" || code.ends_with("Exception"))
}

/// Whether it is a code of an RFC spelled with blanks: `invalid grant`.
fn is_spelled(code: &str) -> bool {
    const FIRST: [&str; 10] = [
        "invalid",
        "unauthorized",
        "unsupported",
        "access",
        "insufficient",
        "server",
        "temporarily",
        "login",
        "consent",
        "interaction",
    ];
    let words = code.split(' ').count();
    (2..=4).contains(&words)
        && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ')
        && FIRST.iter().any(|first| code.starts_with(first) && code.as_bytes().get(first.len()) == Some(&b' '))
}
