//! The conforming answer to send on: status, headers and body of an OAuth error response.

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

/// An OAuth error response as the specifications demand it, free of any HTTP library.
///
/// It is made from a [`StandardCode`], from a vendor's or your own enum, from an [`Entry`] or from a
/// [`Diagnosis`](crate::Diagnosis), and
/// knows the [`Endpoint`] that answers: one that its code is returned from, the token endpoint first, unless
/// [`at`](Self::at) says otherwise. From these follow
/// status, headers and body: `401` with `WWW-Authenticate` for a client that fails to authenticate, the challenges of
/// RFC 6750, RFC 9449 and RFC 9470 at a protected resource, `Cache-Control: no-store` always, and a redirect where
/// [`redirect`](Self::redirect) asks for one.
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
/// What is sent keeps the character set of RFC 6749: other text is replaced, and never ends a header.
///
/// To answer the caller of a gateway, use [`Diagnosis::relay`](crate::Diagnosis::relay); `Reply::from(&diagnosis)` says in conforming words what
/// the vendor said, client authentication and nonces included.
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
}

/// The `Authorization` header of the request, as far as the caller tells.
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
        }))
    }

    /// The answer of a protected resource to a request without a token: the challenge alone, since such a request has
    /// not made a mistake yet (RFC 6750 section 3.1).
    pub fn missing_token(challenge: AuthScheme) -> Self {
        Self::new(None, "").with_challenge(challenge)
    }

    /// Says which endpoint answers: status and headers follow from it.
    #[must_use]
    pub fn at(mut self, endpoint: Endpoint) -> Self {
        self.0.endpoint = endpoint;
        self
    }

    /// Sets `error_description`. Text outside of RFC 6749's character set is replaced; an empty one is left out.
    #[must_use]
    pub fn with_description(mut self, text: &str) -> Self {
        self.0.description = charset::text(text);
        self
    }

    /// Sets `error_uri`, a page for the client's developer. What is no URI character is percent-encoded.
    #[must_use]
    pub fn with_error_uri(mut self, uri: &str) -> Self {
        self.0.uri = charset::uri(uri);
        self
    }

    /// Adds a member of an extension, in place of an earlier one of that name. The members of RFC 6749 (`error`,
    /// `error_description`, `error_uri`) have methods of their own and are not taken.
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

    /// Names the scopes that are needed. A word that is no scope token is left out, and so are those that would make
    /// the list longer than 1,000 bytes: a challenge is a header.
    #[must_use]
    pub fn with_scope(self, scope: &str) -> Self {
        self.with_words("scope", scope)
    }

    /// Names the authentication that would do, by preference (RFC 9470), up to 1,000 bytes.
    #[must_use]
    pub fn with_acr_values(self, values: &str) -> Self {
        self.with_words("acr_values", values)
    }

    /// Says how old the authentication may be (RFC 9470). Whole seconds are sent.
    #[must_use]
    pub fn with_max_age(self, age: Duration) -> Self {
        self.with_seconds("max_age", age)
    }

    /// Sets how long to wait between polls (RFC 8628). Whole seconds are sent.
    #[must_use]
    pub fn with_interval(self, interval: Duration) -> Self {
        self.with_seconds("interval", interval)
    }

    /// Sends `DPoP-Nonce`, which [`UseDpopNonce`](StandardCode::UseDpopNonce) needs. A text that is no nonce is not
    /// sent.
    #[must_use]
    pub fn with_dpop_nonce(mut self, nonce: &str) -> Self {
        self.0.dpop_nonce = charset::token(nonce).unwrap_or_default().into();
        self
    }

    /// Sends `OAuth-Client-Attestation-Challenge`, which
    /// [`UseAttestationChallenge`](StandardCode::UseAttestationChallenge) needs. A text that is none is not sent.
    #[must_use]
    pub fn with_attestation_challenge(mut self, challenge: &str) -> Self {
        self.0.attestation_challenge = charset::token(challenge).unwrap_or_default().into();
        self
    }

    /// Sends `Retry-After`: a [`Duration`] will do. A time of day needs feature `std`.
    #[must_use]
    pub fn with_retry_after(mut self, after: impl Into<RetryAfter>) -> Self {
        self.0.retry_after = Some(after.into());
        self
    }

    /// Sets the status where code and endpoint do not tell it: the 429 of a rate limit, the 502 of a gateway. An error
    /// has no other than 4xx and 5xx, and others are not taken; a redirect keeps its own.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        if (400..600).contains(&status) {
            self.0.status = Some(status);
        }
        self
    }

    /// Adds a challenge. The first one tells the error, or that of the scheme that the request
    /// [used](Self::with_authorization); never `Basic`, which has no place for it.
    ///
    /// Without any, an answer that needs a challenge has a plain one: `Basic` for a client, `Bearer` or `DPoP` for a
    /// token.
    ///
    /// What is added is sent with every 401, and by an endpoint that takes an access token with every other 4xx. It is
    /// left out where other credentials would change nothing: from a 5xx and a redirect, and from a 400 or 403 of the
    /// endpoints that clients authenticate at, `invalid_client` [without the header](Self::with_authorization)
    /// included.
    #[must_use]
    pub fn with_challenge(mut self, challenge: AuthScheme) -> Self {
        self.0.challenges.push(challenge);
        self
    }

    /// Says what `Authorization` header the request had, `None` for none. `invalid_client` depends on it: a client that
    /// used the header must get 401 and a challenge of its scheme, one that did not gets a plain 400 where the
    /// specification of the endpoint allows that. Of the header only the scheme is looked at, and one that is no scheme
    /// or longer than 32 bytes is not repeated.
    #[must_use]
    pub fn with_authorization(mut self, header: Option<&str>) -> Self {
        self.0.authorization = header.map_or(Authorization::Absent, |header| {
            AuthScheme::scheme_used(header).map_or(Authorization::Unknown, Authorization::Scheme)
        });
        self
    }

    /// Sends the error back through the browser, as the authorization endpoint does.
    ///
    /// Only to a redirect URI that is registered for this client, compared before; else show a page. `state` is what
    /// the request had, `iss` this server's issuer (RFC 9207). The URI keeps its query; a fragment is dropped.
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

    /// The standard code; `None` for a [missing token](Self::missing_token).
    pub fn code(&self) -> Option<StandardCode> {
        self.0.code
    }

    /// The endpoint that answers.
    pub fn endpoint(&self) -> Endpoint {
        self.0.endpoint
    }

    /// The text of `error_description` as it is sent.
    pub fn description(&self) -> Option<&str> {
        Some(&*self.0.description).filter(|text| !text.is_empty())
    }

    /// The text of `error_uri` as it is sent.
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

/// Where a code is returned: the token endpoint if it is returned there at all, else an endpoint that takes an access
/// token, else the first that its specification names.
fn usual_endpoint(code: StandardCode) -> Endpoint {
    let endpoints = code.specification().endpoints();
    let named = |wanted: Endpoint| endpoints.contains(&wanted).then_some(wanted);
    let protected = || endpoints.iter().copied().find(|endpoint| endpoint.is_protected());
    let usual = named(Endpoint::Token).or_else(|| named(Endpoint::Resource)).or_else(protected);
    usual.or(endpoints.first().copied()).unwrap_or(Endpoint::Token)
}

/// The standard code, with its own title as description: what a vendor says of a user or tenant is for nobody else.
/// Where the caller may see the title of the vendor's error: `Reply::from(entry).with_description(entry.title())`.
impl From<Entry> for Reply {
    fn from(entry: Entry) -> Self {
        let code = entry.standard();
        Self::new(Some(code), code.title())
    }
}

/// As from the [`Entry`]: makes `?` work in a handler.
impl<E: VendorError> From<E> for Reply {
    fn from(error: E) -> Self {
        Self::from(error.entry())
    }
}

/// Status and code.
impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status(), self.0.code.map_or("challenge", StandardCode::code))
    }
}

/// Status, code and endpoint: the texts may be a vendor's.
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
