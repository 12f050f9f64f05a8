//! What arrived, before anyone judges it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use oauth_errors_catalogs::Endpoint;

use crate::digits::Digits;
use crate::document::{Document, Value};
use crate::retry::RetryAfter;
use crate::vendor::Plain;
use crate::wire::body::{self, Carrier};
use crate::wire::challenge::{self, Challenge};
use crate::wire::redirect;

/// How many bytes of a body are read.
const LIMIT: usize = 64 * 1024;
/// How many headers are kept.
const MAX_HEADERS: usize = 128;

/// An answer as it arrived, over whatever carrier: a body, a redirect, a challenge, or several of these at once.
///
/// Making one never fails: of a body that is cut off, mislabelled or no OAuth at all it holds what could be read, with
/// status, headers and the text. The first 64 KiB of a body are read. It borrows the answer;
/// [`into_owned`](Self::into_owned) lets go of it.
///
/// ```
/// use oauth_errors::Report;
///
/// let body = br#"{"error":"slow_down","interval":10}"#;
/// let report = Report::from_response(400, [("Content-Type", "application/json")], body);
/// assert_eq!(report.error(), Some("slow_down"));
/// assert_eq!(report.interval().unwrap().as_secs(), 10);
/// ```
///
/// A server wrote most of it: `Debug` shows only what is safe to log, everything else has an accessor of its own.
#[derive(Clone, Default)]
pub struct Report<'a> {
    status: Option<(u16, Digits)>,
    headers: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    carrier: Option<Carrier>,
    salvaged: bool,
    pub(crate) document: Document<'a>,
    challenges: Vec<Challenge<'a>>,
    endpoint: Option<Endpoint>,
    presented: Option<Presented>,
}

/// What the request presented that the answer refuses. The caller knows; the answer often does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Presented {
    /// A refresh token, at the token endpoint.
    RefreshToken,
    /// An authorization code.
    AuthorizationCode,
    /// A device code (RFC 8628).
    DeviceCode,
    /// An authentication request id (CIBA).
    AuthReqId,
    /// The user's name and password.
    Password,
    /// Only the client's own credentials.
    ClientCredentials,
    /// An assertion (RFC 7521).
    Assertion,
    /// The subject token of a token exchange (RFC 8693).
    SubjectToken,
    /// A pre-authorized code or transaction code (`OpenID4VCI`).
    PreAuthorizedCode,
    /// A permission ticket (UMA).
    Ticket,
    /// An access token, at a resource.
    AccessToken,
}

impl<'a> Report<'a> {
    /// An HTTP answer. Headers are name and value, in any order and letter case.
    pub fn from_response<N, V>(status: u16, headers: impl IntoIterator<Item = (N, V)>, body: &'a [u8]) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        Self::from_body(body).with_status(status).with_headers(headers)
    }

    /// A body alone, its kind read off its text.
    pub fn from_body<B: AsRef<[u8]> + ?Sized>(body: &'a B) -> Self {
        let text = body::text(body.as_ref(), LIMIT);
        let mut report = Self::default();
        if let Cow::Borrowed(text) = text {
            report.document.source = Cow::Borrowed(text);
        }
        let (carrier, salvaged) = body::read(&text, &mut report.document);
        (report.carrier, report.salvaged, report.document.source) = (Some(carrier), salvaged, text);
        report
    }

    /// A redirect: a whole URL, or only its query or fragment.
    pub fn from_redirect(url: &'a str) -> Self {
        let Cow::Borrowed(url) = body::text(url.as_bytes(), LIMIT) else { return Self::default() };
        let mut report = Self { carrier: Some(Carrier::Redirect), document: Document::of(url), ..Self::default() };
        redirect::read(url, &mut report.document);
        report
    }

    /// Whatever someone pasted: a log line, a client library's print, a redirect, a body in any state.
    pub fn from_text(text: &'a str) -> Self {
        let url = text.trim();
        let is_url = url.starts_with(['?', '#'])
            || url.split_once("://").is_some_and(|(scheme, _)| {
                !scheme.is_empty()
                    && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
            });
        if is_url && url.contains("error=") { Self::from_redirect(text) } else { Self::from_body(text) }
    }

    /// Parameters that something else has decoded: of a redirect, or of a `form_post`.
    pub fn from_parameters<N, V>(parameters: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        let mut report = Self { carrier: Some(Carrier::Redirect), ..Self::default() };
        for (name, value) in parameters {
            report.document.parameter(&name.into(), &value.into());
        }
        report
    }

    /// One or several `WWW-Authenticate` values, each with one or several challenges.
    pub fn from_challenges(values: impl IntoIterator<Item = &'a str>) -> Self {
        let mut report = Self { carrier: Some(Carrier::Challenge), ..Self::default() };
        let challenges = values.into_iter().flat_map(challenge::read).collect();
        report.challenge(challenges);
        report
    }

    /// An error that something else has parsed: `error` and `error_description`.
    pub fn from_error(error: impl Into<Cow<'a, str>>, description: Option<impl Into<Cow<'a, str>>>) -> Self {
        let mut report = Self { carrier: Some(Carrier::Json), ..Self::default() };
        report.document.parameter("error", &error.into());
        if let Some(description) = description {
            report.document.parameter("error_description", &description.into());
        }
        report
    }

    /// Adds headers, and the challenges among them.
    #[must_use]
    pub fn with_headers<N, V>(mut self, headers: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        self.headers.extend(headers.into_iter().take(MAX_HEADERS).map(|(name, value)| (name.into(), value.into())));
        let mut challenges = Vec::new();
        for (name, value) in &self.headers {
            if name.eq_ignore_ascii_case("www-authenticate") {
                challenges.extend(challenge::read(value).into_iter().map(Challenge::into_owned));
            }
        }
        self.challenge(challenges);
        self
    }

    /// Sets the HTTP status.
    #[must_use]
    pub fn with_status(self, status: u16) -> Self {
        Self { status: Some((status, Digits::new(false, status.into()))), ..self }
    }

    /// Says where the answer came from: some codes mean something else elsewhere.
    #[must_use]
    pub fn at(self, endpoint: Endpoint) -> Self {
        Self { endpoint: Some(endpoint), ..self }
    }

    /// Says what the request presented: a bare `invalid_grant` ends the session for a refresh token, but only this
    /// attempt for an authorization code.
    #[must_use]
    pub fn presenting(self, presented: Presented) -> Self {
        Self { presented: Some(presented), ..self }
    }

    /// Takes challenges in; the parameters of the one that tells an error join the document, after those of the body.
    fn challenge(&mut self, challenges: Vec<Challenge<'a>>) {
        let telling = challenges.iter().find(|challenge| challenge.get("error").is_some());
        let oauth = |scheme: &str| ["Bearer", "DPoP", "UMA"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
        let telling = telling.or_else(|| challenges.iter().find(|challenge| oauth(&challenge.scheme)));
        for (name, value) in telling.into_iter().flat_map(|challenge| &challenge.parameters) {
            if !name.is_empty() {
                // Names of challenge parameters are known in any letter case (RFC 9110 section 11.2).
                let lower = name.bytes().any(|byte| byte.is_ascii_uppercase()).then(|| name.to_ascii_lowercase());
                self.document.parameter(lower.as_deref().unwrap_or(name), value);
            }
        }
        if telling.is_some() && self.carrier.is_none_or(|carrier| carrier == Carrier::Empty) {
            self.carrier = Some(Carrier::Challenge);
        }
        self.challenges = challenges;
    }

    /// The HTTP status, if one is known. A redirect has none of its own.
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

    /// What the answer turned out to be, whatever its content type says.
    pub fn carrier(&self) -> Carrier {
        self.carrier.unwrap_or(Carrier::Empty)
    }

    /// Whether the answer was not what it should be and had to be searched for what it says: a page, a log line, a body
    /// that is cut off or escaped twice. What it tells is [weaker](crate::Evidence) then.
    pub const fn is_salvaged(&self) -> bool {
        self.salvaged
    }

    /// Whether nothing arrived, not even an empty answer.
    pub(crate) fn is_unanswered(&self) -> bool {
        self.carrier.is_none() && self.status.is_none() && self.headers.is_empty()
    }

    /// Where the caller says that it came from.
    pub const fn endpoint(&self) -> Option<Endpoint> {
        self.endpoint
    }

    /// What the caller says that the request presented.
    pub const fn presented(&self) -> Option<Presented> {
        self.presented
    }

    /// The value of `error`; of an `error` that is an object, the word in it; else of `errorCode`.
    pub fn error(&self) -> Option<&str> {
        const PLACES: [&[&str]; 6] = [
            &["error"],
            &["error", "status"],
            &["error", "code"],
            &["error", "type"],
            &["errorCode"],
            &["0", "errorCode"],
        ];
        PLACES.iter().find_map(|path| self.document.str(path))
    }

    /// The text that goes with the error, as the server wrote it. Escape it before showing it to anyone.
    pub fn description(&self) -> Option<&str> {
        const PLACES: [&[&str]; 7] = [
            &["error_description"],
            &["errorSummary"],
            &["error", "message"],
            &["message"],
            &["Message"],
            &["description"],
            &["0", "message"],
        ];
        PLACES.iter().find_map(|path| self.document.str(path))
    }

    /// The page that explains the error: `error_uri`.
    pub fn uri(&self) -> Option<&str> {
        self.document.str(&["error_uri"])
    }

    /// The text or whole number at a JSON pointer, whatever carrier the answer came by: `/error/error_subcode`.
    pub fn get(&self, pointer: &str) -> Option<&str> {
        self.document.at(pointer)
    }

    /// The parameters and members of the answer that are texts or whole numbers, by name.
    pub fn members(&self) -> impl Iterator<Item = (&str, &str)> {
        self.document.members()
    }

    /// The first value of a header, by its name in any letter case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// Every header, name and value, in the order of arrival.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The content type, as the server gave it.
    pub fn content_type(&self) -> Option<&str> {
        self.header("content-type")
    }

    /// The body as text, up to 64 KiB of it.
    pub fn body(&self) -> &str {
        &self.document.source
    }

    /// The first 200 characters of the body with control characters replaced, for a bug report. A server wrote it.
    pub fn excerpt(&self) -> String {
        self.body().chars().take(200).map(|c| if c.is_control() { ' ' } else { c }).collect()
    }

    /// Whether the answer is a success: it has a token and no error, whatever its status.
    pub fn is_success(&self) -> bool {
        const TOKENS: [&[&str]; 3] = [&["access_token"], &["id_token"], &["authed_user", "access_token"]];
        let faultless = match self.document.get(&["error"]) {
            None | Some(Value::Null | Value::Boolean(false)) => true,
            Some(Value::Text(_)) => self.document.str(&["error"]).is_none(),
            Some(_) => false,
        };
        faultless && TOKENS.iter().any(|path| self.document.str(path).is_some())
    }

    /// When to try again: `Retry-After`, or `retry_after` in the body.
    pub fn retry_after(&self) -> Option<RetryAfter> {
        let header = self.header("retry-after").and_then(RetryAfter::parse);
        header.or_else(|| self.document.text(&["retry_after"]).and_then(RetryAfter::parse))
    }

    /// The nonce to repeat a request with: `DPoP-Nonce` (RFC 9449 section 8).
    pub fn dpop_nonce(&self) -> Option<&str> {
        self.header("dpop-nonce").filter(|nonce| !nonce.is_empty())
    }

    /// The challenge to repeat a request with: `OAuth-Client-Attestation-Challenge`.
    pub fn attestation_challenge(&self) -> Option<&str> {
        self.header("oauth-client-attestation-challenge").filter(|challenge| !challenge.is_empty())
    }

    /// `state`, on a redirect: compare it before anything else.
    pub fn state(&self) -> Option<&str> {
        self.document.str(&["state"])
    }

    /// `iss`, on a redirect (RFC 9207): compare it before anything else.
    pub fn iss(&self) -> Option<&str> {
        self.document.str(&["iss"])
    }

    /// `scope`: of a challenge, the scopes that are needed.
    pub fn scope(&self) -> impl Iterator<Item = &str> {
        self.words("scope")
    }

    /// `acr_values` of a step-up challenge (RFC 9470), by preference.
    pub fn acr_values(&self) -> impl Iterator<Item = &str> {
        self.words("acr_values")
    }

    /// `algs` of a `DPoP` challenge: the signature algorithms that are accepted.
    pub fn algs(&self) -> impl Iterator<Item = &str> {
        self.words("algs")
    }

    /// `max_age` of a step-up challenge: how old the authentication may be.
    pub fn max_age(&self) -> Option<Duration> {
        self.seconds("max_age")
    }

    /// `interval`: how long to wait between polls (RFC 8628 section 3.5).
    pub fn interval(&self) -> Option<Duration> {
        self.seconds("interval")
    }

    /// `resource_metadata` of a challenge (RFC 9728): where the resource says which servers it trusts.
    pub fn resource_metadata(&self) -> Option<&str> {
        self.challenges
            .iter()
            .find_map(|challenge| challenge.get("resource_metadata"))
            .or_else(|| self.document.str(&["resource_metadata"]))
    }

    /// `mfa_token`: what to go on with where a second factor is asked for (Auth0, Okta).
    pub fn mfa_token(&self) -> Option<&str> {
        self.document.str(&["mfa_token"])
    }

    /// `claims`: the claims request to sign in with anew (Microsoft Entra).
    pub fn claims(&self) -> Option<&str> {
        self.document.str(&["claims"])
    }

    /// The challenges: scheme and parameters of each.
    pub fn challenges(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = (&str, &str)>)> {
        self.challenges.iter().map(|challenge| {
            let parameters = challenge.parameters.iter().map(|(name, value)| (&**name, &**value));
            (&*challenge.scheme, parameters)
        })
    }

    fn words(&self, name: &str) -> impl Iterator<Item = &str> {
        self.document.str(&[name]).unwrap_or_default().split_ascii_whitespace()
    }

    fn seconds(&self, name: &str) -> Option<Duration> {
        self.document.text(&[name])?.trim().parse().ok().map(Duration::from_secs)
    }

    /// The same report, on its own.
    #[must_use]
    pub fn into_owned(self) -> Report<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Report {
            status: self.status,
            headers: self.headers.into_iter().map(|(name, value)| (owned(name), owned(value))).collect(),
            carrier: self.carrier,
            salvaged: self.salvaged,
            document: self.document.into_owned(),
            challenges: self.challenges.into_iter().map(Challenge::into_owned).collect(),
            endpoint: self.endpoint,
            presented: self.presented,
        }
    }
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = self.error().map(|error| alloc::format!("{}", Plain(error)));
        f.debug_struct("Report")
            .field("status", &self.status())
            .field("carrier", &self.carrier())
            .field("error", &error)
            .field("bytes", &self.body().len())
            .finish_non_exhaustive()
    }
}
