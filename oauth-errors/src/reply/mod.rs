//! The response to send: status, headers and body of an OAuth error response.

mod auth_scheme;
mod charset;
mod member;
mod redirect;
mod write;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use oauth_errors_catalogs::Endpoint;

pub use auth_scheme::AuthScheme;
pub use member::Member;
pub use redirect::ResponseMode;

use crate::catalog::{Entry, StandardCode, VendorError};
use crate::report::{RetryAfter, whole_seconds};

/// An OAuth error response as the specifications require it, independent of any HTTP library.
///
/// It is made from a [`StandardCode`], an enum of a vendor or your own, an [`Entry`] or a
/// [`Diagnosis`](crate::Diagnosis). The [`Endpoint`] that answers is one that returns the code, preferably the token
/// endpoint, unless [`at`](Self::at) says otherwise. Status, headers and body follow from code and endpoint: `401` with
/// `WWW-Authenticate` for a client that failed to authenticate, the challenges of RFC 6750, RFC 9449 and RFC 9470 at a
/// protected resource, `Cache-Control: no-store` always, and a redirect after [`redirect`](Self::redirect).
///
/// ```
/// use oauth_errors::{Endpoint, Reply, StandardCode};
///
/// let reply = Reply::from(StandardCode::InvalidGrant).with_description("The \"code\" was used before");
/// assert_eq!(reply.status(), 400);
/// assert_eq!(reply.body(), br#"{"error":"invalid_grant","error_description":"The 'code' was used before"}"#);
///
/// let reply = Reply::from(StandardCode::InvalidToken).at(Endpoint::Resource);
/// assert_eq!(reply.status(), 401);
/// assert!(reply.headers().any(|(name, value)| name == "WWW-Authenticate" && value.starts_with("Bearer error=")));
/// ```
///
/// Only the characters that RFC 6749 allows are sent: others are replaced, so that no text can end a header early.
///
/// To answer the caller of a gateway, use [`Diagnosis::relay`](crate::Diagnosis::relay). `Reply::from(&diagnosis)` is the
/// vendor's error as a conforming response, including client authentication and nonces.
#[derive(Clone)]
pub struct Reply(Box<Parts>);

#[derive(Clone)]
struct Parts {
    code: Option<StandardCode>,
    endpoint: Endpoint,
    status: Option<u16>,
    description: String,
    uri: String,
    members: Vec<(Cow<'static, str>, Member)>,
    challenges: Vec<AuthScheme>,
    authorization: Authorization,
    dpop_nonce: String,
    attestation_challenge: String,
    retry_after: Option<RetryAfter>,
    redirect: Option<redirect::Redirect>,
    is_problem: bool,
}

/// The `Authorization` header of the request, if the caller says what it was.
#[derive(Clone, PartialEq, Eq)]
enum Authorization {
    Unknown,
    Absent,
    Scheme(Cow<'static, str>),
}

impl Reply {
    fn new(code: Option<StandardCode>, description: &str) -> Self {
        Self(Box::new(Parts {
            code,
            endpoint: code.map_or(Endpoint::Resource, usual_endpoint),
            status: None,
            description: charset::text(description),
            uri: String::new(),
            members: Vec::new(),
            challenges: Vec::new(),
            authorization: Authorization::Unknown,
            dpop_nonce: String::new(),
            attestation_challenge: String::new(),
            retry_after: None,
            redirect: None,
            is_problem: false,
        }))
    }

    /// The answer of a protected resource to a request without a token: only the challenge, because such a request is no
    /// error yet (RFC 6750 section 3.1).
    pub fn missing_token(challenge: AuthScheme) -> Self {
        Self::new(None, "").with_challenge(challenge)
    }

    /// Says which endpoint answers: status and headers follow from it.
    #[must_use]
    pub fn at(mut self, endpoint: Endpoint) -> Self {
        self.0.endpoint = endpoint;
        self
    }

    /// Sets `error_description`. Characters that RFC 6749 does not allow are replaced; an empty text is left out.
    #[must_use]
    pub fn with_description(mut self, text: &str) -> Self {
        self.0.description = charset::text(text);
        self
    }

    /// Sets `error_uri`, a page for the client's developers. Characters that a URI cannot have are percent-encoded.
    #[must_use]
    pub fn with_error_uri(mut self, uri: &str) -> Self {
        self.0.uri = charset::uri(uri);
        self
    }

    /// Adds a member of an extension. It replaces an earlier one of that name. The members of RFC 6749 (`error`,
    /// `error_description`, `error_uri`) have methods of their own and are ignored here.
    #[must_use]
    pub fn with_member(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Member>) -> Self {
        let (name, value) = (name.into(), value.into());
        if name.is_empty() || matches!(&*name, "error" | "error_description" | "error_uri") {
            return self;
        }
        match self.0.members.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.0.members.push((name, value)),
        }
        self
    }

    /// Sets the scopes that are needed, separated by spaces. What is no scope is left out, and so are those that would
    /// make the list longer than 1,000 bytes, because a challenge is a header.
    #[must_use]
    pub fn with_scope(self, scope: &str) -> Self {
        self.with_words("scope", scope)
    }

    /// Sets the authentication context classes that would be accepted, in order of preference (RFC 9470), up to 1,000
    /// bytes.
    #[must_use]
    pub fn with_acr_values(self, values: &str) -> Self {
        self.with_words("acr_values", values)
    }

    /// Sets how long ago the user may have authenticated (RFC 9470). Whole seconds are sent.
    #[must_use]
    pub fn with_max_age(self, age: Duration) -> Self {
        self.with_seconds("max_age", age)
    }

    /// Sets how long to wait between polls (RFC 8628). Whole seconds are sent.
    #[must_use]
    pub fn with_interval(self, interval: Duration) -> Self {
        self.with_seconds("interval", interval)
    }

    /// Sets `DPoP-Nonce`, which [`UseDpopNonce`](StandardCode::UseDpopNonce) needs. A text that is no nonce is ignored.
    #[must_use]
    pub fn with_dpop_nonce(mut self, nonce: &str) -> Self {
        self.0.dpop_nonce = charset::token(nonce).unwrap_or_default().into();
        self
    }

    /// Sets `OAuth-Client-Attestation-Challenge`, which
    /// [`UseAttestationChallenge`](StandardCode::UseAttestationChallenge) needs. A text that is no challenge is ignored.
    #[must_use]
    pub fn with_attestation_challenge(mut self, challenge: &str) -> Self {
        self.0.attestation_challenge = charset::token(challenge).unwrap_or_default().into();
        self
    }

    /// Sets `Retry-After`. A [`Duration`] converts; a date needs feature `std`.
    #[must_use]
    pub fn with_retry_after(mut self, after: impl Into<RetryAfter>) -> Self {
        self.0.retry_after = Some(after.into());
        self
    }

    /// Sets a status that does not follow from code and endpoint, such as 429 for a rate limit. Anything but 4xx and 5xx
    /// is ignored, and a redirect keeps its own status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        if (400..600).contains(&status) {
            self.0.status = Some(status);
        }
        self
    }

    /// Adds a challenge.
    ///
    /// The error is put into the challenge whose scheme the request [used](Self::with_authorization), or else into the
    /// first one; never into `Basic`, which has no place for it. If none is added, an answer that needs a challenge gets
    /// a plain one: `Basic` for a client, `Bearer` or `DPoP` for a token.
    ///
    /// Challenges are sent with every 401, and with every other 4xx of an endpoint that requires an access token. They
    /// are left out where other credentials would change nothing: from a 5xx and a redirect, and from a 400 or 403 of
    /// endpoints where clients authenticate, including `invalid_client`
    /// [without the header](Self::with_authorization).
    #[must_use]
    pub fn with_challenge(mut self, challenge: AuthScheme) -> Self {
        self.0.challenges.push(challenge);
        self
    }

    /// Says what `Authorization` header the request had; `None` means that it had none.
    ///
    /// `invalid_client` depends on it: a client that used the header must get 401 and a challenge with its scheme. One
    /// that did not gets a plain 400, if the specification of the endpoint allows it. Only the scheme of the header is
    /// used, and only if it is valid and at most 32 bytes long.
    #[must_use]
    pub fn with_authorization(mut self, header: Option<&str>) -> Self {
        self.0.authorization = header.map_or(Authorization::Absent, |header| {
            AuthScheme::scheme_used(header).map_or(Authorization::Unknown, Authorization::Scheme)
        });
        self
    }

    /// Sends the error back through the browser, as the authorization endpoint does.
    ///
    /// First make sure that the redirect URI is registered for this client; otherwise show a page. `state` is that of the
    /// request, `iss` the issuer of this server (RFC 9207). The URI keeps its query; a fragment is dropped.
    ///
    /// ```
    /// use oauth_errors::{Reply, StandardCode, reply::ResponseMode};
    ///
    /// let reply = Reply::from(StandardCode::AccessDenied)
    ///     .redirect("https://app.example/callback", ResponseMode::Query, Some("8d6c"), None)
    ///     .with_description("");
    /// assert_eq!(reply.status(), 302);
    /// assert_eq!(reply.location().unwrap(), "https://app.example/callback?error=access_denied&state=8d6c");
    /// ```
    #[must_use]
    pub fn redirect(mut self, uri: &str, mode: ResponseMode, state: Option<&str>, iss: Option<&str>) -> Self {
        self.0.redirect = Some(redirect::Redirect {
            uri: uri.into(),
            mode,
            state: state.map(ToString::to_string),
            iss: iss.map(ToString::to_string),
        });
        self.at(Endpoint::Authorization)
    }

    /// Sends the body as `application/problem+json` (RFC 9457), for callers that read all errors so. OAuth clients do not:
    /// the answers of a token endpoint stay as they are.
    ///
    /// `type` is `error_uri`, else the specification that defines the code; `title` what the code means; `detail` the
    /// description. `error` and the members of extensions stay, and so do status and challenges.
    ///
    /// ```
    /// use oauth_errors::{Endpoint, Reply, StandardCode};
    ///
    /// let reply = Reply::from(StandardCode::InsufficientScope).at(Endpoint::Resource).with_scope("read").as_problem();
    /// let problem: serde_json::Value = serde_json::from_slice(&reply.body())?;
    /// assert_eq!((&problem["status"], &problem["error"]), (&403.into(), &"insufficient_scope".into()));
    /// assert_eq!(problem["type"], "https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1");
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn as_problem(mut self) -> Self {
        self.0.is_problem = true;
        self
    }

    /// The standard code; `None` for a [missing token](Self::missing_token).
    pub fn code(&self) -> Option<StandardCode> {
        self.0.code
    }

    /// The endpoint that answers.
    pub fn endpoint(&self) -> Endpoint {
        self.0.endpoint
    }

    /// `error_description` as it is sent.
    pub fn description(&self) -> Option<&str> {
        Some(&*self.0.description).filter(|text| !text.is_empty())
    }

    /// `error_uri` as it is sent.
    pub fn error_uri(&self) -> Option<&str> {
        Some(&*self.0.uri).filter(|uri| !uri.is_empty())
    }

    /// The members of extensions, in the order in which they were added.
    pub fn members(&self) -> impl Iterator<Item = (&str, &Member)> {
        self.0.members.iter().map(|(name, value)| (&**name, value))
    }

    fn with_words(self, name: &'static str, words: &str) -> Self {
        let words = charset::tokens(words);
        if words.is_empty() { self } else { self.with_member(name, words) }
    }

    fn with_seconds(self, name: &'static str, time: Duration) -> Self {
        self.with_member(name, i64::try_from(whole_seconds(time)).unwrap_or(i64::MAX))
    }
}

/// An endpoint that returns a code: the token endpoint if that does, else one that requires an access token, else the
/// first in its specification.
fn usual_endpoint(code: StandardCode) -> Endpoint {
    let endpoints = code.specification().endpoints();
    let named = |wanted: Endpoint| endpoints.contains(&wanted).then_some(wanted);
    let protected = || endpoints.iter().copied().find(|endpoint| endpoint.is_protected());
    let usual = named(Endpoint::Token).or_else(|| named(Endpoint::Resource)).or_else(protected);
    usual.or(endpoints.first().copied()).unwrap_or(Endpoint::Token)
}

/// The standard code, with its title as description, because the vendor's error may say something about a user or tenant.
/// If the caller may see the title of that, use `Reply::from(entry).with_description(entry.title())`.
impl From<Entry> for Reply {
    fn from(entry: Entry) -> Self {
        let code = entry.standard();
        Self::new(Some(code), code.title())
    }
}

/// The same as from its [`Entry`], so that `?` works in a handler.
impl<E: VendorError> From<E> for Reply {
    fn from(error: E) -> Self {
        Self::from(error.entry())
    }
}

/// Prints status and code: `400 invalid_grant`.
impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status(), self.0.code.map_or("challenge", StandardCode::code))
    }
}

/// Prints status, code and endpoint. The texts may be a vendor's.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status())
            .field("code", &self.0.code)
            .field("endpoint", &self.0.endpoint)
            .finish_non_exhaustive()
    }
}

impl core::error::Error for Reply {}
