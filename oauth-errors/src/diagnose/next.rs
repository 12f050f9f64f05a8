//! What the next request carries, and what to give to whoever is asked for help.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::time::Duration;

use oauth_errors_catalogs::{Prompt, Recovery};

use super::{Diagnosis, recovery};
use crate::catalog::{Entry, FromEntry, StandardCode};
use crate::report::{RetryAfter, date};

/// The most bytes of a value that a parameter of the next request has.
const MAX_VALUE: usize = 8 * 1024;

/// The most bytes of a support id.
const MAX_ID: usize = 128;

/// Names under which catalogs have ids that a vendor's support asks for.
const IDS: [&str; 11] = [
    "request_id",
    "correlation_id",
    "trace_id",
    "error_id",
    "log_id",
    "debug_id",
    "fbtrace_id",
    "transaction_id",
    "intuit_tid",
    "reference_id",
    "instance",
];

/// Headers that have such ids, whoever sends them.
const ID_HEADERS: [&str; 11] = [
    "x-request-id",
    "request-id",
    "x-ms-request-id",
    "client-request-id",
    "x-correlation-id",
    "x-trace-id",
    "x-okta-request-id",
    "x-amzn-requestid",
    "x-github-request-id",
    "x-auth0-requestid",
    "cf-ray",
];

/// What the next request carries, as the answer asks for it: [`Diagnosis::next`].
///
/// A server wrote the values. They are of the characters that their specification allows, and of limited length.
///
/// ```
/// use oauth_errors::{Report, StandardCode};
/// use std::time::Duration;
///
/// let challenge = r#"Bearer error="insufficient_user_authentication", acr_values="gold", max_age="60""#;
/// let report = Report::from_response(401, [("WWW-Authenticate", challenge)], b"");
/// let diagnosis = StandardCode::diagnose(&report);
/// let next = diagnosis.next();
/// assert!(next.acr_values().eq(["gold"]));
/// assert_eq!(next.max_age(), Some(Duration::from_secs(60)));
/// let parameters: Vec<_> = next.authorization_parameters().collect();
/// assert_eq!(parameters, [("acr_values", "gold".to_owned()), ("max_age", "60".to_owned())]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Next<'d> {
    nonce: Option<&'d str>,
    scope: Vec<&'d str>,
    claims: Option<Cow<'d, str>>,
    acr_values: Vec<&'d str>,
    max_age: Option<Duration>,
    prompt: Option<Prompt>,
    resource_metadata: Option<&'d str>,
    wait: Option<RetryAfter>,
}

impl Next<'_> {
    /// The nonce or challenge for the next proof: `DPoP-Nonce`, `OAuth-Client-Attestation-Challenge` or `c_nonce`.
    pub const fn nonce(&self) -> Option<&str> {
        self.nonce
    }

    /// The scopes to ask for *in addition to* those that are granted. A refresh cannot add them.
    pub fn scope(&self) -> impl Iterator<Item = &str> {
        self.scope.iter().copied()
    }

    /// The claims request, as JSON: for a refresh first, then for a sign-in. A challenge has it in base64, which is off
    /// here.
    pub fn claims(&self) -> Option<&str> {
        self.claims.as_deref()
    }

    /// The levels of authentication to ask for, in order of preference (RFC 9470).
    pub fn acr_values(&self) -> impl Iterator<Item = &str> {
        self.acr_values.iter().copied()
    }

    /// How long ago the user may have authenticated.
    pub const fn max_age(&self) -> Option<Duration> {
        self.max_age
    }

    /// The value of `prompt`, where one helps. `none` was of no use if a user is needed now, so leave it out.
    pub const fn prompt(&self) -> Option<Prompt> {
        self.prompt
    }

    /// The URL of the document that names the servers which the resource trusts (RFC 9728). Check that it belongs to the
    /// resource before you fetch it.
    pub const fn resource_metadata(&self) -> Option<&str> {
        self.resource_metadata
    }

    /// How long to wait before it. A server can name any time: [put a limit on it](RetryAfter::at_most).
    pub const fn wait(&self) -> Option<RetryAfter> {
        self.wait
    }

    /// Whether it carries nothing; without texts, nothing but what the server wrote.
    #[cfg(feature = "serde")]
    pub(crate) fn is_empty(&self, texts: bool) -> bool {
        let written = self.nonce.is_some()
            || !self.scope.is_empty()
            || self.claims.is_some()
            || !self.acr_values.is_empty()
            || self.resource_metadata.is_some();
        !(written && texts || self.max_age.is_some() || self.prompt.is_some() || self.wait.is_some())
    }

    /// The parameters of the next authorization request, beside those that the application always sends. `scope` comes in
    /// addition to what is granted.
    pub fn authorization_parameters(&self) -> impl Iterator<Item = (&'static str, String)> + use<> {
        let words = |words: &[&str]| (!words.is_empty()).then(|| words.join(" "));
        let parameters = [
            ("scope", words(&self.scope)),
            ("claims", self.claims.as_deref().map(ToString::to_string)),
            ("acr_values", words(&self.acr_values)),
            ("max_age", self.max_age.map(|age| age.as_secs().to_string())),
            ("prompt", self.prompt.map(|prompt| prompt.as_str().to_string())),
        ];
        parameters.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }
}

impl<E: FromEntry> Diagnosis<'_, E> {
    /// What the next request carries.
    pub fn next(&self) -> Next<'_> {
        let (report, recovery) = (self.report(), self.recovery());
        let signs_in = matches!(recovery, Recovery::SignIn | Recovery::Consent | Recovery::StepUp);
        let wants_level = matches!(recovery, Recovery::SignIn | Recovery::StepUp);
        let wants_claims = signs_in || recovery == Recovery::Refresh;
        let asks = matches!(recovery, Recovery::SignIn | Recovery::Consent);
        let listed = ["scope", "required_scope"].into_iter().flat_map(|name| self.extra_all(name));
        let scope = || bounded(listed.flat_map(str::split_ascii_whitespace).chain(report.scope()));
        let levels = || {
            let own = self.extra_all("acr_values").flat_map(str::split_ascii_whitespace);
            bounded(own.chain(report.acr_values()))
        };
        Next {
            nonce: recovery::nonce(report, self.standard())
                .filter(|nonce| is_visible(nonce) && nonce.len() <= MAX_VALUE),
            scope: if asks { scope() } else { Vec::new() },
            claims: self.extra("claims").or_else(|| report.claims()).filter(|_| wants_claims).and_then(claims),
            acr_values: if wants_level { levels() } else { Vec::new() },
            max_age: report.max_age().filter(|_| wants_level),
            prompt: self.prompt(),
            resource_metadata: report.resource_metadata().filter(|url| is_visible(url) && url.len() <= MAX_VALUE),
            wait: self.pause(),
        }
    }

    /// [`next`](Self::next) as parameters of an authorization request.
    pub fn authorization_parameters(&self) -> impl Iterator<Item = (&'static str, String)> + use<E> {
        self.next().authorization_parameters()
    }

    /// The ids that the vendor's support asks for, by their names: those that its catalog knows, then usual headers. A
    /// server wrote the values; they have no blanks and at most 128 characters.
    ///
    /// ```
    /// use oauth_errors::{Report, StandardCode};
    ///
    /// let report = Report::from_response(400, [("X-Request-Id", "8f2c")], br#"{"error":"invalid_request"}"#);
    /// assert!(StandardCode::diagnose(&report).support_ids().eq([("x-request-id", "8f2c")]));
    /// ```
    pub fn support_ids(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let named = IDS.into_iter().filter_map(|name| Some((name, self.extra(name).or_else(|| self.named(name))?)));
        let sent = ID_HEADERS.into_iter().filter_map(|name| Some((name, self.report().header(name)?)));
        let mut known: Vec<(&'static str, &str)> = Vec::new();
        for (name, id) in named.chain(sent) {
            if is_visible(id) && id.len() <= MAX_ID && known.iter().all(|(_, other)| *other != id) {
                known.push((name, id));
            }
        }
        known.into_iter()
    }

    /// The server's time when it answered, in seconds since the beginning of 1970 (UTC): its `Date`, or what the vendor
    /// states. Without feature `std` only what is written as in RFC 3339 is read.
    ///
    /// If an assertion or a proof is refused as too old or too new, compare it with the own clock.
    pub fn server_time(&self) -> Option<u64> {
        let stated = self.report().header("date").or_else(|| self.extra("timestamp"));
        match stated.and_then(date)? {
            RetryAfter::At(seconds) => Some(seconds),
            RetryAfter::Delay(_) => None,
        }
    }

    /// By how many seconds the server's clock is ahead of this one's; negative if it is behind. A second or two are the
    /// answer's way.
    ///
    /// ```
    /// use oauth_errors::{Report, StandardCode};
    /// use std::time::{Duration, UNIX_EPOCH};
    ///
    /// let report = Report::from_response(401, [("Date", "Sun, 06 Nov 1994 08:49:37 GMT")], b"");
    /// let now = UNIX_EPOCH + Duration::from_secs(784_111_777 + 90);
    /// assert_eq!(StandardCode::diagnose(&report).clock_skew(now), Some(-90));
    /// ```
    #[cfg(feature = "std")]
    pub fn clock_skew(&self, now: std::time::SystemTime) -> Option<i64> {
        let now = now.duration_since(std::time::UNIX_EPOCH).ok()?.as_secs();
        i64::try_from(self.server_time()?).ok()?.checked_sub(i64::try_from(now).ok()?)
    }

    #[allow(deprecated, reason = "older servers still send it")]
    fn prompt(&self) -> Option<Prompt> {
        let stated = self.found.agreed(self.catalog(), Entry::prompt).flatten();
        let another = matches!(
            self.standard(),
            Some(StandardCode::AccountSelectionRequired | StandardCode::SessionSelectionRequired)
        );
        let is_useful = self.recovery().needs_user() || self.recovery() == Recovery::ContactAdmin;
        stated.or(another.then_some(Prompt::SelectAccount)).filter(|_| is_useful)
    }

    /// A member of the answer by a name that vendors share.
    fn named(&self, name: &str) -> Option<&str> {
        self.report().members().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

fn is_visible(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Words of the characters that RFC 6749 allows in a scope, each once, as many as there is room for.
fn bounded<'d>(words: impl Iterator<Item = &'d str>) -> Vec<&'d str> {
    let (mut known, mut len) = (Vec::new(), 0);
    for word in words {
        let is_allowed = is_visible(word) && !word.contains(['"', '\\']);
        if is_allowed && !known.contains(&word) && len + word.len() < MAX_VALUE {
            len += word.len() + 1;
            known.push(word);
        }
    }
    known
}

/// A claims request as JSON, which challenges have in base64.
fn claims(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim();
    let is_json = |text: &str| {
        text.len() <= MAX_VALUE && text.starts_with('{') && text.ends_with('}') && !text.contains(char::is_control)
    };
    if is_json(text) {
        return Some(Cow::Borrowed(text));
    }
    let decoded = String::from_utf8(base64(text)?).ok()?;
    is_json(decoded.trim()).then(|| Cow::Owned(decoded.trim().to_string()))
}

/// Decodes base64 in either alphabet, with or without padding.
fn base64(text: &str) -> Option<Vec<u8>> {
    if text.len() > 2 * MAX_VALUE {
        return None;
    }
    let (mut bytes, mut bits, mut count) = (Vec::with_capacity(text.len()), 0_u32, 0);
    for byte in text.trim_end_matches('=').bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(value)) & 0xFFFF;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count).to_le_bytes()[0]);
        }
    }
    Some(bytes)
}
