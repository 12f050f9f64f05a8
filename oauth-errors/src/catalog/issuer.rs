//! Which vendor serves a host.

use super::Catalog;

impl Catalog {
    /// Whether a host, or that of an issuer's URL, is one that only this vendor serves, by the patterns of
    /// [`issuers`](Self::issuers): a leading `*.` stands for any names below, a `*` between for one.
    pub fn matches_issuer(&self, issuer: &str) -> bool {
        let host = host(issuer);
        self.issuers().iter().any(|pattern| is_match(pattern, host))
    }
}

/// The host of a URL, or a host alone.
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
