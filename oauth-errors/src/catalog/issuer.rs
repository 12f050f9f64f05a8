//! Which vendor serves a host.

use super::Catalog;

impl Catalog {
    /// Whether only this vendor serves a host, or the host of an issuer URL. In the patterns of
    /// [`issuers`](Self::issuers), a leading `*.` matches any number of labels, and a `*` further on exactly one.
    ///
    /// ```
    /// # #[cfg(feature = "okta")] {
    /// use oauth_errors::vendors::okta::OktaError;
    ///
    /// assert!(OktaError::CATALOG.matches_issuer("https://acme.okta.com/oauth2/default"));
    /// assert!(!OktaError::CATALOG.matches_issuer("https://okta.com.example"));
    /// # }
    /// ```
    pub fn matches_issuer(&self, issuer: &str) -> bool {
        let host = host(issuer);
        self.issuers().iter().any(|pattern| is_match(pattern, host))
    }
}

/// The host of a URL, or the host itself.
pub(crate) fn host(issuer: &str) -> &str {
    let rest = issuer.split_once("://").map_or(issuer, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    host.split(':').next().unwrap_or_default()
}

fn is_match(pattern: &str, host: &str) -> bool {
    let mut labels = host.rsplit('.');
    let mut wanted = pattern.rsplit('.').peekable();
    while let Some(label) = wanted.next() {
        let is_first = wanted.peek().is_none();
        match labels.next() {
            Some(found) if !found.is_empty() && (label == "*" || label.eq_ignore_ascii_case(found)) => {
                if is_first && label == "*" {
                    return true;
                }
            }
            _ => return false,
        }
    }
    labels.next().is_none()
}
