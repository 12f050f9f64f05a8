//! `WWW-Authenticate` challenges to send (RFC 9110 section 11.6.1).

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::charset;

/// A challenge to send: a scheme and its parameters. The [`Reply`](crate::Reply) adds the error itself.
///
/// ```
/// use oauth_errors::{Reply, reply::AuthScheme};
///
/// let metadata = "https://api.example/.well-known/oauth-protected-resource";
/// let reply = Reply::missing_token(AuthScheme::dpop().with_algs("ES256 PS256"))
///     .with_challenge(AuthScheme::bearer().with_realm("api").with_resource_metadata(metadata));
/// let sent: Vec<_> = reply.headers().filter(|(name, _)| *name == "WWW-Authenticate").map(|(_, value)| value).collect();
/// assert_eq!(sent[0], r#"DPoP algs="ES256 PS256""#);
/// assert_eq!(sent[1], format!(r#"Bearer realm="api", resource_metadata="{metadata}""#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthScheme {
    scheme: Cow<'static, str>,
    parameters: Vec<(Cow<'static, str>, String)>,
}

impl AuthScheme {
    /// How long the scheme of a request may be to be sent back.
    const MAX_SCHEME: usize = 32;
    pub(super) const BASIC: &'static str = "Basic";
    pub(super) const BEARER: &'static str = "Bearer";
    pub(super) const DPOP: &'static str = "DPoP";

    /// `Basic`: a client's id and secret (RFC 7617).
    #[must_use]
    pub fn basic() -> Self {
        Self::new(Self::BASIC)
    }

    /// `Bearer`: an access token (RFC 6750).
    #[must_use]
    pub fn bearer() -> Self {
        Self::new(Self::BEARER)
    }

    /// `DPoP`: an access token bound to a key (RFC 9449).
    #[must_use]
    pub fn dpop() -> Self {
        Self::new(Self::DPOP)
    }

    /// Any other scheme, such as `UMA` or `PrivateToken`. A text that is no valid scheme becomes `Bearer`.
    pub fn new(scheme: impl Into<Cow<'static, str>>) -> Self {
        let scheme = scheme.into();
        let scheme = if charset::is_name(&scheme) { scheme } else { Cow::Borrowed(Self::BEARER) };
        Self { scheme, parameters: Vec::new() }
    }

    /// Sets `realm`, the protection space.
    #[must_use]
    pub fn with_realm(self, realm: &str) -> Self {
        self.with("realm", realm)
    }

    /// Sets `algs`, the signature algorithms that a `DPoP` proof may use, up to 1,000 bytes.
    #[must_use]
    pub fn with_algs(self, algs: &str) -> Self {
        self.set("algs".into(), charset::tokens(algs))
    }

    /// Sets `resource_metadata`, the URL of the resource's metadata (RFC 9728).
    #[must_use]
    pub fn with_resource_metadata(self, url: &str) -> Self {
        self.set("resource_metadata".into(), charset::uri(url))
    }

    /// Sets any parameter. One whose name is not valid is left out.
    #[must_use]
    pub fn with(self, name: impl Into<Cow<'static, str>>, value: &str) -> Self {
        self.set(name.into(), charset::text(value))
    }

    fn set(mut self, name: Cow<'static, str>, value: String) -> Self {
        if charset::is_name(&name) && !value.is_empty() {
            self.parameters.retain(|(known, _)| !known.eq_ignore_ascii_case(&name));
            self.parameters.push((name, value));
        }
        self
    }

    /// The scheme of an `Authorization` header, if it has one. A single word may be a token without its scheme, and is not
    /// sent back.
    pub(super) fn scheme_used(header: &str) -> Option<Cow<'static, str>> {
        let header = header.trim_ascii();
        let (scheme, credentials) = header.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((header, ""));
        let known =
            [Self::BASIC, Self::BEARER, Self::DPOP].into_iter().find(|known| known.eq_ignore_ascii_case(scheme));
        let valid = charset::is_name(scheme) && scheme.len() <= Self::MAX_SCHEME && !credentials.is_empty();
        known.map(Cow::Borrowed).or_else(|| valid.then(|| Cow::Owned(scheme.into())))
    }

    pub(super) fn is(&self, scheme: &str) -> bool {
        self.scheme.eq_ignore_ascii_case(scheme)
    }

    /// The value of the header, with parameters that the answer adds.
    pub(super) fn header(&self, said: &[(&str, Cow<'_, str>)]) -> String {
        let own = self.parameters.iter().map(|(name, value)| (&**name, &**value));
        let own = own.filter(|(name, _)| !said.iter().any(|(other, _)| other.eq_ignore_ascii_case(name)));
        let all = own.chain(said.iter().map(|(name, value)| (*name, &**value)));
        let mut parameters: Vec<_> = all.map(|(name, value)| format!("{name}=\"{value}\"")).collect();
        // `Basic` must name a realm (RFC 7617 section 2), and no scheme of OAuth may be without parameters (RFC 6750 section 3).
        let realm = self.parameters.iter().any(|(name, _)| name.eq_ignore_ascii_case("realm"));
        if parameters.is_empty() || (self.is(Self::BASIC) && !realm) {
            parameters.insert(0, "realm=\"oauth\"".into());
        }
        format!("{} {}", self.scheme, parameters.join(", "))
    }
}
