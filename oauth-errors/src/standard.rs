//! The codes that RFCs and OpenID specifications define.

#[rustfmt::skip]
mod codes;

pub use codes::StandardCode;

use oauth_errors_catalogs::Endpoint;

use crate::{Meaning, Specification};

impl StandardCode {
    /// Where the code is defined.
    pub fn specification(self) -> &'static Specification {
        // Every entry of the standard catalog has one: a test expands it anew.
        self.entry().specification().unwrap_or_else(|| unreachable!("a standard code without its specification"))
    }

    /// The HTTP status at an endpoint: that of the specification, else the usual one unless it is a redirect's (302),
    /// else 400, the status of RFC 6749 section 5.2.
    pub fn status_at(self, endpoint: Endpoint) -> u16 {
        let specification = self.specification();
        let own = specification.status_at.iter().find(|(at, _)| *at == endpoint).map(|(_, status)| *status);
        let elsewhere = || self.meaning_at(endpoint).and_then(Meaning::status);
        let usual = || self.status().filter(|&status| status != 302 || endpoint == Endpoint::Authorization);
        own.or_else(elsewhere).or_else(usual).unwrap_or(400)
    }

    /// What another document makes of the code at an endpoint, if that differs from its first definition.
    pub fn meaning_at(self, endpoint: Endpoint) -> Option<&'static Meaning> {
        self.specification().meanings().iter().find(|meaning| meaning.endpoints().contains(&endpoint))
    }
}
