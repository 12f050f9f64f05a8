//! Takes secrets out of a text, so that it can be shown to others: tokens, codes, passwords, cookies, e-mail addresses.
//! Error codes and the ids by which support finds a request stay.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

/// Something in a text that is nobody else's business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    range: Range<usize>,
    kind: SecretKind,
}

/// What a [`Secret`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretKind {
    /// An access, refresh or ID token, or another one. Whoever has it can use it until it is revoked.
    Token,
    /// A password, a client's secret, a key.
    Password,
    /// A code of a grant, a one-time code, `state`.
    Code,
    /// The value of a cookie.
    Cookie,
    /// An e-mail address.
    Email,
}

impl Secret {
    /// Where in the text it is, in bytes.
    #[must_use]
    pub const fn range(&self) -> &Range<usize> {
        &self.range
    }

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> SecretKind {
        self.kind
    }
}

impl SecretKind {
    /// The word that stands for it in a redacted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Password => "password",
            Self::Code => "code",
            Self::Cookie => "cookie",
            Self::Email => "email",
        }
    }

    /// Whether it may still be good for something, so that whoever has shown it should have it revoked.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Token | Self::Password | Self::Cookie)
    }
}

/// A text without its [`secrets`]: each is replaced by `[redacted token]`, or what else it is.
///
/// It reads any text: JSON, also in strings of JSON, forms, URLs, headers, logs. What a secret is follows from its name, its
/// form or its length; a secret without any of these is not found, so look at the result before you post it.
///
/// ```
/// use oauth_errors::redact;
///
/// let log = r#"POST /token refresh_token=0.AXoA-x91k&client_id=7 -> {"error":"invalid_grant","trace_id":"8f2c"}"#;
/// let shown = redact(log);
/// assert_eq!(shown, r#"POST /token refresh_token=[redacted token]&client_id=7 -> {"error":"invalid_grant","trace_id":"8f2c"}"#);
/// ```
#[must_use]
pub fn redact(text: &str) -> Cow<'_, str> {
    let secrets = secrets(text);
    if secrets.is_empty() {
        return Cow::Borrowed(text);
    }
    let (mut shown, mut from) = (String::with_capacity(text.len()), 0);
    for Secret { range, kind } in secrets {
        shown.push_str(&text[from..range.start]);
        shown.push_str("[redacted ");
        shown.push_str(kind.as_str());
        shown.push(']');
        from = range.end;
    }
    shown.push_str(&text[from..]);
    Cow::Owned(shown)
}

/// The secrets of a text, in order; none overlaps another one.
#[must_use]
pub fn secrets(text: &str) -> Vec<Secret> {
    let (mut found, mut at) = (Vec::new(), 0);
    let (mut token, mut local) = (Token::default(), 0);
    while let Some((start, end)) = next_word(text, at) {
        let secret = named(text, start, end)
            .or_else(|| header(text, start, end))
            .or_else(|| by_form(text, start, end, &mut token))
            .or_else(|| email(text, start, end, &mut local))
            .or_else(|| key_block(text, start, end));
        match secret {
            Some(secret) => {
                at = secret.range.end;
                (token, local) = (Token { end: at, ..token }, at);
                found.push(secret);
            }
            None => at = end,
        }
    }
    found
}

/// What may be one token and has several words: looked at once, with its first word, so that the work grows as the text
/// does.
#[derive(Clone, Copy, Default)]
struct Token {
    end: usize,
    /// Where it ends without the full stops and slashes behind it, and where its last full stop is.
    trimmed: usize,
    last_dot: usize,
}

/// What stands in a text that was redacted before.
const MARK: &str = "[redacted";

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

/// What tokens consist of, base64 and its variants among them.
const fn is_token(byte: u8) -> bool {
    is_word(byte) || matches!(byte, b'.' | b'~' | b'+' | b'/')
}

/// The next run of letters, digits, `_` and `-`.
fn next_word(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let start = from + bytes.get(from..)?.iter().position(|byte| is_word(*byte))?;
    Some((start, run(bytes, start, is_word)))
}

fn run(bytes: &[u8], from: usize, belongs: impl Fn(u8) -> bool) -> usize {
    bytes[from..].iter().position(|byte| !belongs(*byte)).map_or(bytes.len(), |len| from + len)
}

/// Names of values that are secret wherever they stand.
const NAMES: &[(&str, SecretKind)] = &[
    ("accesstoken", SecretKind::Token),
    ("refreshtoken", SecretKind::Token),
    ("idtoken", SecretKind::Token),
    ("idtokenhint", SecretKind::Token),
    ("subjecttoken", SecretKind::Token),
    ("actortoken", SecretKind::Token),
    ("sessiontoken", SecretKind::Token),
    ("statetoken", SecretKind::Token),
    ("mfatoken", SecretKind::Token),
    ("registrationaccesstoken", SecretKind::Token),
    ("clientassertion", SecretKind::Token),
    ("assertion", SecretKind::Token),
    ("samlresponse", SecretKind::Token),
    ("logintoken", SecretKind::Token),
    ("logouttoken", SecretKind::Token),
    ("bearertoken", SecretKind::Token),
    ("apikey", SecretKind::Token),
    ("xapikey", SecretKind::Token),
    ("xauthtoken", SecretKind::Token),
    ("dpop", SecretKind::Token),
    ("clientsecret", SecretKind::Password),
    ("password", SecretKind::Password),
    ("passwd", SecretKind::Password),
    ("pwd", SecretKind::Password),
    ("secret", SecretKind::Password),
    ("privatekey", SecretKind::Password),
    ("codeverifier", SecretKind::Code),
    ("devicecode", SecretKind::Code),
    ("usercode", SecretKind::Code),
    ("authcode", SecretKind::Code),
    ("authorizationcode", SecretKind::Code),
    ("preauthorizedcode", SecretKind::Code),
    ("authreqid", SecretKind::Code),
    ("passcode", SecretKind::Code),
    ("otp", SecretKind::Code),
    ("sessionid", SecretKind::Cookie),
    ("jsessionid", SecretKind::Cookie),
    ("phpsessid", SecretKind::Cookie),
    ("loginhint", SecretKind::Email),
];

/// Names that mean something else in JSON and in prose: secret only as parameters, `?code=…&state=…`.
const PARAMETERS: &[(&str, SecretKind)] = &[
    ("code", SecretKind::Code),
    ("state", SecretKind::Code),
    ("ticket", SecretKind::Code),
    ("token", SecretKind::Token),
    ("key", SecretKind::Token),
    ("request", SecretKind::Token),
    ("sid", SecretKind::Cookie),
];

/// The value behind a name that says that it is secret.
fn named(text: &str, start: usize, end: usize) -> Option<Secret> {
    let name = normal(text.get(past_escape(text, start)..end)?)?;
    let find = |names: &[(&str, SecretKind)]| names.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
    let bytes = text.as_bytes();
    let kind = find(NAMES).or_else(|| {
        let is_parameter = bytes.get(end) == Some(&b'=')
            && (start == 0 || matches!(bytes[start - 1], b'?' | b'&' | b'#' | b'"' | b'\''));
        find(PARAMETERS).filter(|_| is_parameter)
    })?;
    let range = value(text, end)?;
    // A sentence about it: `password: null`, `refresh_token=expired`.
    let is_word = matches!(
        &text[range.clone()],
        "null" | "true" | "false" | "undefined" | "None" | "nil" | "expired" | "missing" | "invalid" | "required"
    );
    (!is_word).then_some(Secret { range, kind })
}

/// Where a name begins whose first letters are the end of an escape: `%22code`, `\\u0022code`, `\\ncode`.
fn past_escape(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    start
        + match start.checked_sub(1).map(|before| text.as_bytes()[before]) {
            Some(b'%') => 2,
            Some(b'\\') if rest.starts_with("u00") => 5,
            Some(b'\\') if rest.starts_with('x') => 3,
            Some(b'\\') if rest.starts_with(['n', 'r', 't']) => 1,
            _ => 0,
        }
}

/// A name in lower case, without what joins its words; `None` if it is too long for any that is known.
fn normal(name: &str) -> Option<String> {
    let letters = || name.bytes().filter(|byte| !matches!(byte, b'_' | b'-'));
    (letters().count() <= 24).then(|| letters().map(|byte| char::from(byte.to_ascii_lowercase())).collect())
}

/// The value behind a name: past quotes, escapes, and `:`, `=` or `=>`; up to what closes it.
fn value(text: &str, from: usize) -> Option<Range<usize>> {
    const ESCAPED: [(&str, u8); 9] = [
        ("\\u0022", b'"'),
        ("&quot;", b'"'),
        ("&#34;", b'"'),
        ("%22", b'"'),
        ("%3A", b':'),
        ("%3a", b':'),
        ("%3D", b'='),
        ("%3d", b'='),
        ("\\x22", b'"'),
    ];
    let bytes = text.as_bytes();
    let (mut at, mut is_joined, mut quote) = (from, false, None);
    let limit = bytes.len().min(from + 40);
    while at < limit {
        let escaped = ESCAPED.iter().find(|(escape, _)| text[at..].starts_with(escape));
        let (byte, len) = escaped.map_or((bytes[at], 1), |(escape, byte)| (*byte, escape.len()));
        match byte {
            b'"' | b'\'' | b'`' => quote = is_joined.then_some((byte, escaped.map_or("", |(escape, _)| *escape))),
            b':' | b'=' => (is_joined, quote) = (true, None),
            b'>' if is_joined => {}
            b'\\' | b' ' | b'\t' => {}
            _ => break,
        }
        at += len;
        if !text.is_char_boundary(at) {
            return None;
        }
    }
    if !is_joined || text[at..].starts_with(MARK) {
        return None;
    }
    let end = match quote {
        Some((_, escape)) if !escape.is_empty() => text[at..].find(escape).map_or(bytes.len(), |len| at + len),
        Some((quote, _)) => run(bytes, at, |byte| byte != quote && byte != b'\\' && byte != b'\n'),
        None => run(bytes, at, |byte| {
            !byte.is_ascii_whitespace()
                && !matches!(byte, b'&' | b',' | b';' | b'"' | b'\'' | b'`' | b'}' | b']' | b')' | b'<' | b'\\' | b'#')
        }),
    };
    (end > at).then_some(at..end)
}

/// The credentials of an `Authorization` header, and what a cookie header has.
fn header(text: &str, start: usize, end: usize) -> Option<Secret> {
    let (word, bytes) = (&text[start..end], text.as_bytes());
    let is = |name: &str| word.eq_ignore_ascii_case(name);
    if ["Bearer", "Basic", "DPoP", "SSWS", "Negotiate"].into_iter().any(is) {
        let from = run(bytes, end, |byte| byte == b' ');
        if from == end {
            return None;
        }
        let to = run(bytes, from, is_token);
        let to = run(bytes, to, |byte| byte == b'=');
        // `Bearer realm="…"` is a challenge, and `Bearer token` a sentence.
        let is_challenge = bytes.get(to).is_some_and(|byte| *byte == b'"');
        let is_credential = to - from >= 16 || is_mixed(&text[from..to]) && to - from >= 8;
        return (is_credential && !is_challenge).then_some(Secret { range: from..to, kind: SecretKind::Token });
    }
    if is("cookie") || is("set-cookie") {
        let is_quote = |byte: u8| matches!(byte, b'"' | b'\\' | b'\'');
        let past = |at: usize| run(bytes, at, |byte| byte == b' ' || is_quote(byte));
        let colon = past(end);
        if bytes.get(colon) != Some(&b':') {
            return None;
        }
        let from = past(colon + 1);
        if text[from..].starts_with(MARK) {
            return None;
        }
        let to = run(bytes, from, |byte| !is_quote(byte) && !matches!(byte, b'\n' | b'\r'));
        return (to > from).then_some(Secret { range: from..to, kind: SecretKind::Cookie });
    }
    None
}

/// Capital and small letters and digits, as no word has them.
fn is_mixed(text: &str) -> bool {
    let has = |wanted: fn(&u8) -> bool| text.as_bytes().iter().any(wanted);
    has(u8::is_ascii_digit) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase)
}

/// A token by its form: a JWT, one with the prefix of a known service, or a long one.
fn by_form(text: &str, start: usize, end: usize, token: &mut Token) -> Option<Secret> {
    const PREFIXES: [&str; 16] = [
        "ghp_",
        "gho_",
        "ghs_",
        "ghu_",
        "ghr_",
        "github_pat_",
        "xoxb-",
        "xoxp-",
        "xoxa-",
        "xoxe-",
        "glpat-",
        "sk-",
        "ya29.",
        "1//",
        "AKIA",
        "secret_",
    ];
    const LONG: usize = 48;
    let bytes = text.as_bytes();
    let is_first = start >= token.end;
    if is_first {
        let end = run(bytes, end, is_token);
        let word = text[start..end].trim_end_matches(['.', '/']);
        let last_dot = word.rfind('.').map_or(0, |at| start + at);
        *token = Token { end, trimmed: start + word.len(), last_dot };
    }
    let word = &text[start..token.trimmed];
    let is_jwt = word.starts_with("eyJ") && token.last_dot > start && word.len() >= 24;
    let is_known = PREFIXES.iter().any(|prefix| word.strip_prefix(prefix).is_some_and(|rest| rest.len() >= 12));
    // A path or an address has words between its slashes and dots. What has a long end is long itself.
    let piece = || word.split(['/', '.']).map(str::len).max().unwrap_or_default();
    let is_long = is_first && word.len() >= LONG && piece() >= 24 && is_mixed(word);
    let end = || run(bytes, token.trimmed, |byte| byte == b'=');
    (is_jwt || is_known || is_long).then(|| Secret { range: start..end(), kind: SecretKind::Token })
}

/// An e-mail address whose local part begins here. Up to `known` there is none: each is found with its first word.
fn email(text: &str, start: usize, end: usize, known: &mut usize) -> Option<Secret> {
    if start < *known {
        return None;
    }
    let bytes = text.as_bytes();
    let of_local = |byte: u8| is_word(byte) || matches!(byte, b'.' | b'+' | b'%' | b'\'');
    let sign = run(bytes, end, of_local);
    *known = sign;
    let host = |from: usize| {
        let to = run(bytes, from, |byte| is_word(byte) || byte == b'.');
        let host = text.get(from..to)?.trim_end_matches('.');
        let is_host = host.split_once('.').is_some_and(|(name, rest)| !name.is_empty() && rest.len() >= 2);
        is_host.then_some(from + host.len())
    };
    // `ada%40example.org`, as a URL has it.
    let encoded = || text[start..sign].match_indices("%40").find_map(|(at, sign)| host(start + at + sign.len()));
    let end = if bytes.get(sign) == Some(&b'@') { host(sign + 1) } else { encoded() }?;
    Some(Secret { range: start..end, kind: SecretKind::Email })
}

/// The private key of a PEM file.
fn key_block(text: &str, start: usize, end: usize) -> Option<Secret> {
    const LABEL: &str = "PRIVATE KEY-----";
    text[start..end].starts_with("-----BEGIN").then_some(())?;
    let head = text[start..].get(..64.min(text.len() - start)).or_else(|| text[start..].get(..48))?;
    let from = start + head.find(LABEL)? + LABEL.len();
    let to = text[from..].find("-----END").map_or(text.len(), |len| from + len);
    Some(Secret { range: from..to, kind: SecretKind::Password })
}
