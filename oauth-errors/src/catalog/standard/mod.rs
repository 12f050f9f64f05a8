//! The codes that RFCs and OpenID specifications define.

#[rustfmt::skip]
mod generated;

pub use generated::StandardCode;

use oauth_errors_catalogs::Endpoint;

use super::{Meaning, Specification};

impl StandardCode {
    /// Where the code is defined.
    pub fn specification(self) -> &'static Specification {
        // Every entry of the standard catalog has one: a test expands it anew.
        self.entry().specification().unwrap_or_else(|| unreachable!("a standard code without its specification"))
    }

    /// The HTTP status at an endpoint.
    ///
    /// Every error of the authorization endpoint rides on a redirect (302). Elsewhere it is that of the document that
    /// speaks of the endpoint; of UserInfo and other endpoints that take an access token, that of a resource; of a code
    /// that is known from redirects only, that of the token endpoint; else 400, the status of RFC 6749 section 5.2.
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

    /// What another document makes of the code at an endpoint, if that differs from its first definition.
    pub fn meaning_at(self, endpoint: Endpoint) -> Option<&'static Meaning> {
        self.specification().meanings().iter().find(|meaning| meaning.endpoints().contains(&endpoint))
    }
}
