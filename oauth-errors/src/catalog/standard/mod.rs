//! The codes that RFCs and OpenID specifications define.

#[rustfmt::skip]
mod generated;

pub use generated::StandardCode;

use oauth_errors_catalogs::Endpoint;

use super::{Meaning, Specification};

impl StandardCode {
    /// Where the code is defined.
    pub fn specification(self) -> &'static Specification {
        // Every entry of the standard catalog has one: a test generates them again.
        self.entry().specification().unwrap_or_else(|| unreachable!("a standard code without its specification"))
    }

    /// The HTTP status of the code at an endpoint.
    ///
    /// At the authorization endpoint it is always 302, a redirect. Elsewhere it is the status in the document that
    /// defines the code for that endpoint; at endpoints that require an access token, such as UserInfo, the status at a
    /// resource; for a code that is defined for redirects only, the status at the token endpoint; and otherwise 400, as
    /// in RFC 6749 section 5.2.
    ///
    /// ```
    /// use oauth_errors::{Endpoint, StandardCode};
    ///
    /// assert_eq!(StandardCode::InvalidClient.status_at(Endpoint::Token), 401);
    /// assert_eq!(StandardCode::AccessDenied.status_at(Endpoint::Authorization), 302);
    /// ```
    pub fn status_at(self, endpoint: Endpoint) -> u16 {
        if endpoint == Endpoint::Authorization {
            return 302;
        }
        let specification = self.specification();
        let given = |wanted| specification.status_at.iter().find(|(at, _)| *at == wanted).map(|(_, status)| *status);
        let resource = || given(Endpoint::Resource).filter(|_| endpoint.is_protected());
        let usual = self.status().filter(|&status| status != 302);
        let named = || usual.filter(|_| specification.endpoints().contains(&endpoint));
        let elsewhere = || self.meaning_at(endpoint).and_then(Meaning::status);
        let direct = || usual.or_else(|| given(Endpoint::Token));
        given(endpoint).or_else(resource).or_else(named).or_else(elsewhere).or_else(direct).unwrap_or(400)
    }

    /// What another document defines the code to mean at an endpoint, if that differs from its first definition.
    pub fn meaning_at(self, endpoint: Endpoint) -> Option<&'static Meaning> {
        self.specification().meanings().iter().find(|meaning| meaning.endpoints().contains(&endpoint))
    }
}
