//! The values in a report.

use alloc::string::String;
use core::time::Duration;

use oauth_errors_catalogs::{Endpoint, Presented};

use super::{Report, fields};
use crate::report::Carrier;
use crate::report::challenge::Challenge;
use crate::report::document::{ROOT, Value, View, cut};
use crate::report::retry_after::{self, RetryAfter};

/// How much of a text without any structure counts as its description.
const MAX_DESCRIPTION: usize = 8 * 1024;

impl Report<'_> {
    /// The HTTP status, if it is known. A redirect has none.
    pub const fn status(&self) -> Option<u16> {
        match &self.status {
            Some((status, _)) => Some(*status),
            None => None,
        }
    }

    /// The HTTP status in decimal.
    pub(crate) fn status_digits(&self) -> Option<&str> {
        self.status.as_ref().map(|(_, digits)| digits.as_str())
    }

    /// What kind of answer it turned out to be, whatever its content type says.
    pub fn carrier(&self) -> Carrier {
        self.carrier.unwrap_or(Carrier::Empty)
    }

    /// Whether the answer was malformed and had to be searched for its values: a page, a line of a log, a body that is cut
    /// off or escaped twice. What it says is [weaker evidence](crate::EvidenceKind) then.
    pub const fn is_salvaged(&self) -> bool {
        self.salvaged
    }

    /// Whether it is about a text, such as a log, and no answer as it was sent.
    pub(crate) fn is_text(&self) -> bool {
        self.is_salvaged() || self.carrier().is_text()
    }

    /// The endpoint that returned it, if the caller [said so](Self::at).
    pub const fn endpoint(&self) -> Option<Endpoint> {
        self.endpoint
    }

    /// What the request presented, if the caller [said so](Self::presenting).
    pub const fn presented(&self) -> Option<Presented> {
        self.presented
    }

    /// Whether there is a user who could sign in, as far as the caller [said](Self::without_user).
    pub fn has_user(&self) -> bool {
        !self.no_user && self.presented != Some(Presented::ClientCredentials)
    }

    /// Whether the answer says that there were too many requests, whatever its status.
    pub(crate) fn is_limited(&self) -> bool {
        let is_spent = |name: &str| self.header(name) == Some("0");
        self.status() == Some(429)
            || self.retry_after().is_some()
            || ["x-ratelimit-remaining", "x-rate-limit-remaining", "ratelimit-remaining"].into_iter().any(is_spent)
    }

    /// Whether the answer was longer than what is read of it: its middle is left out.
    pub const fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// Whether reading stopped before the end, since the answer had too many values or was too much work. No real answer
    /// is.
    pub fn is_exhausted(&self) -> bool {
        self.document.is_exhausted()
    }

    /// The reading that the accessors look at: the answer as it was sent if it has an error, else the first object within
    /// it or its texts that has.
    pub(crate) fn primary(&self) -> View<'_> {
        self.document.reading(self.primary)
    }

    /// Chooses the reading that the accessors look at.
    pub(super) fn settle(&mut self) {
        let mut readings = self.document.readings();
        self.primary = readings.find(|view| fields::is_error(*view)).map_or(ROOT, View::number);
    }

    /// The value of `error`; of an `error` that is an object, the word in it; else of `errorCode`.
    ///
    /// Of a text that is no answer of its own it is what the first answer quoted in it has, if that can be a code.
    pub fn error(&self) -> Option<&str> {
        fields::error(self.primary())
    }

    /// The text that describes the error, as the server wrote it. Escape it before you show it to anyone.
    pub fn description(&self) -> Option<&str> {
        let plain = || {
            let text = self.carrier.is_some_and(Carrier::is_text);
            let text = self.document.texts().find(|node| text && node.name().is_none())?.text.trim();
            Some(cut(text, MAX_DESCRIPTION)).filter(|text| !text.is_empty())
        };
        fields::description(self.primary()).or_else(plain)
    }

    /// The URL of a page about the error: `error_uri`.
    pub fn error_uri(&self) -> Option<&str> {
        self.primary().str(&["error_uri"])
    }

    /// The text or whole number at a JSON pointer, whatever kind of answer it is: `/error/error_subcode`.
    pub fn get(&self, pointer: &str) -> Option<&str> {
        self.primary().at(pointer)
    }

    /// The whole number at a path, where the answer has a number and not a text.
    pub(crate) fn number(&self, path: &[&str]) -> Option<i64> {
        match self.primary().get(path)? {
            Value::Number(digits) => digits.as_str().parse().ok(),
            _ => None,
        }
    }

    /// The names and values of the answer's members or parameters that are texts or whole numbers.
    pub fn members(&self) -> impl Iterator<Item = (&str, &str)> {
        self.primary().members()
    }

    /// The first value of a header. The name may be in any letter case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// The names and values of all headers, in the order of arrival.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The value of `Content-Type`.
    pub fn content_type(&self) -> Option<&str> {
        self.header("content-type")
    }

    /// The body as a text, up to 64 KiB of it.
    pub fn body(&self) -> &str {
        self.document.source()
    }

    /// The first 200 characters of the body, with control characters replaced, for a bug report. A server wrote them.
    pub fn excerpt(&self) -> String {
        self.body().chars().take(200).map(|c| if c.is_control() { ' ' } else { c }).collect()
    }

    /// Whether the answer has a token and no error, whatever its status.
    pub fn is_success(&self) -> bool {
        const TOKENS: [&[&str]; 3] = [&["access_token"], &["id_token"], &["authed_user", "access_token"]];
        let faultless = match self.primary().get(&["error"]) {
            None | Some(Value::Null | Value::Boolean(false)) => true,
            Some(Value::Text(_)) => self.primary().str(&["error"]).is_none(),
            Some(_) => false,
        };
        faultless && TOKENS.iter().any(|path| self.primary().str(path).is_some())
    }

    /// When to try again: `Retry-After`, or `retry_after` in the body.
    pub fn retry_after(&self) -> Option<RetryAfter> {
        let header = self.header("retry-after").and_then(RetryAfter::parse);
        let member = || self.primary().text(&["retry_after"]).and_then(RetryAfter::parse);
        header.or_else(member).or_else(|| self.seconds("retry_after").map(RetryAfter::Delay))
    }

    /// The nonce to repeat a request with: `DPoP-Nonce` (RFC 9449 section 8).
    pub fn dpop_nonce(&self) -> Option<&str> {
        self.header("dpop-nonce").filter(|nonce| !nonce.is_empty())
    }

    /// The challenge to repeat a request with: `OAuth-Client-Attestation-Challenge`.
    pub fn attestation_challenge(&self) -> Option<&str> {
        self.header("oauth-client-attestation-challenge").filter(|challenge| !challenge.is_empty())
    }

    /// `state`, on a redirect. Compare it before anything else.
    pub fn state(&self) -> Option<&str> {
        self.primary().str(&["state"])
    }

    /// `iss`, on a redirect (RFC 9207). Compare it before anything else.
    pub fn iss(&self) -> Option<&str> {
        self.primary().str(&["iss"])
    }

    /// `scope`; in a challenge, the scopes that are needed.
    pub fn scope(&self) -> impl Iterator<Item = &str> {
        self.words("scope")
    }

    /// `acr_values` of a step-up challenge (RFC 9470), in order of preference.
    pub fn acr_values(&self) -> impl Iterator<Item = &str> {
        self.words("acr_values")
    }

    /// `algs` of a `DPoP` challenge: the signature algorithms that are accepted.
    pub fn algs(&self) -> impl Iterator<Item = &str> {
        let dpop = self.challenges.iter().find(|challenge| challenge.scheme.eq_ignore_ascii_case("DPoP"));
        let algs = dpop.and_then(|challenge| challenge.get("algs")).or_else(|| self.primary().str(&["algs"]));
        algs.unwrap_or_default().split_ascii_whitespace()
    }

    /// `max_age` of a step-up challenge: how long ago the user may have authenticated.
    pub fn max_age(&self) -> Option<Duration> {
        self.seconds("max_age")
    }

    /// `interval`: how long to wait between polls (RFC 8628 section 3.5).
    pub fn interval(&self) -> Option<Duration> {
        self.seconds("interval")
    }

    /// `resource_metadata` of a challenge (RFC 9728): the URL of a document with the servers that the resource trusts.
    pub fn resource_metadata(&self) -> Option<&str> {
        self.challenges
            .iter()
            .find_map(|challenge| challenge.get("resource_metadata"))
            .or_else(|| self.primary().str(&["resource_metadata"]))
    }

    /// `mfa_token`: what to continue with if a second factor is required (Auth0, Okta).
    pub fn mfa_token(&self) -> Option<&str> {
        self.primary().str(&["mfa_token"])
    }

    /// `claims`: the claims request for the next sign-in (Microsoft Entra).
    pub fn claims(&self) -> Option<&str> {
        self.primary().str(&["claims"])
    }

    /// The challenges of `WWW-Authenticate`, in the order of arrival.
    pub fn challenges(&self) -> impl Iterator<Item = &Challenge<'_>> {
        self.challenges.iter()
    }

    fn words(&self, name: &str) -> impl Iterator<Item = &str> {
        self.primary().str(&[name]).unwrap_or_default().split_ascii_whitespace()
    }

    fn seconds(&self, name: &str) -> Option<Duration> {
        if let Some(Value::Fraction(seconds)) = self.primary().get(&[name]) {
            return Duration::try_from_secs_f32(*seconds).ok();
        }
        retry_after::seconds(self.primary().text(&[name])?)
    }
}
