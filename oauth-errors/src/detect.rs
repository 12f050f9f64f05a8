//! Whose answer is it? Only where the answer is unmistakable: a guess would give wrong advice.

use crate::{Catalog, Report, message, vendors};

impl Catalog {
    /// Whether a host, or that of an issuer's URL, is one that only this vendor serves, by the patterns of
    /// [`issuers`](Self::issuers): a leading `*.` stands for any names below, a `*` between for one.
    pub fn serves(&self, issuer: &str) -> bool {
        self.issuers().iter().any(|pattern| matches(pattern, host(issuer)))
    }
}

/// The vendor that serves a host or issuer URL, if it is one of those compiled in and no other serves it too.
#[must_use]
pub fn serving(issuer: &str) -> Option<&'static Catalog> {
    let mut serving = vendors::CATALOGS.iter().copied().filter(|catalog| catalog.serves(issuer));
    serving.next().filter(|_| serving.next().is_none())
}

/// The vendor of an answer, if the answer leaves no doubt: by `iss`, or by a server of its own in `error_uri`, by a code
/// of a form that only this vendor has, by fields that only it sends, or by a message of its own.
///
/// A code that the message only quotes does not count, and of two the one that comes first wins.
#[must_use]
pub fn detect(report: &Report<'_>) -> Option<&'static Catalog> {
    let page = report.uri().filter(|uri| !is_site(host(uri)));
    let linked = [report.iss(), page].into_iter().flatten().find_map(serving);
    if linked.is_some() {
        return linked;
    }
    let telling = vendors::CATALOGS.iter().filter_map(|&catalog| Some((position(catalog, report)?, catalog)));
    let mut best: Option<(usize, &'static Catalog)> = None;
    let mut tied = false;
    for (at, catalog) in telling {
        match best {
            Some((first, _)) if at > first => {}
            Some((first, _)) if at == first => tied = true,
            _ => {
                best = Some((at, catalog));
                tied = false;
            }
        }
    }
    best.filter(|_| !tied).map(|(_, catalog)| catalog)
}

/// How early in the answer something stands that only this vendor sends; `None` if nothing does.
fn position(catalog: &'static Catalog, report: &Report<'_>) -> Option<usize> {
    let rules = catalog.rules();
    if rules.has_signature(report) || has_own_message(catalog, report) {
        return Some(0);
    }
    rules.code_in_text(catalog, report)
}

/// Whether the text is a message of this vendor, long enough to be nobody else's.
fn has_own_message(catalog: &'static Catalog, report: &Report<'_>) -> bool {
    const LONG: u32 = 40;
    let (error, text) = (report.error(), report.description().unwrap_or_default());
    let found = message::find(catalog, error, text, report.status());
    found.is_some_and(|found| {
        found.literal() >= LONG && found.candidates.entries(catalog).all(|entry| entry.error() != Some(entry.code()))
    })
}

/// Whether a host is a web site, such as `github.com` or `docs.vendor.example`, on which anyone's page about anyone's
/// error may lie.
fn is_site(host: &str) -> bool {
    const PAGES: [&str; 5] = ["www", "docs", "developer", "support", "help"];
    let first = host.split('.').next().unwrap_or_default();
    host.split('.').count() <= 2 || PAGES.iter().any(|page| page.eq_ignore_ascii_case(first))
}

/// The host of a URL, or a host alone.
fn host(issuer: &str) -> &str {
    let rest = issuer.split_once("://").map_or(issuer, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    host.split(':').next().unwrap_or_default()
}

fn matches(pattern: &str, host: &str) -> bool {
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
