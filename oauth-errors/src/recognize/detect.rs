//! Whose answer is it? Only where the answer is unmistakable: a guess would give wrong advice.

use super::normal_text::NormalText;
use super::reading::Reading;
use super::{Recognizer, message};
use crate::catalog::{Catalog, host};
use crate::report::Report;

/// The one of these vendors that serves a host or issuer URL, if no other does too.
pub(crate) fn by_issuer(catalogs: &[&'static Catalog], issuer: &str) -> Option<&'static Catalog> {
    let mut matching = catalogs.iter().copied().filter(|catalog| catalog.matches_issuer(issuer));
    matching.next().filter(|_| matching.next().is_none())
}

/// The vendor of an answer, if the answer leaves no doubt: by `iss`, or by a server of its own in `error_uri`, by a code
/// of a form that only this vendor has, by fields that only it sends, or by a message of its own.
///
/// A code that the message only quotes does not count, and of two the one that comes first wins.
pub(crate) fn detect(catalogs: &[&'static Catalog], report: &Report<'_>) -> Option<&'static Catalog> {
    let page = report.error_uri().filter(|uri| !is_site(host(uri)));
    let linked = [report.iss(), page].into_iter().flatten().find_map(|issuer| by_issuer(catalogs, issuer));
    if linked.is_some() {
        return linked;
    }
    let telling = catalogs.iter().filter_map(|&catalog| Some((position(catalog, report)?, catalog)));
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
    let recognizer = Recognizer::new(catalog, report);
    if recognizer.has_signature(&Reading::sent(report)) || has_own_message(catalog, report) {
        return Some(0);
    }
    recognizer.code_in_text()
}

/// Whether the text is a message of this vendor, long enough to be nobody else's.
fn has_own_message(catalog: &'static Catalog, report: &Report<'_>) -> bool {
    const LONG: u32 = 40;
    let (error, text) = (report.error(), report.description().unwrap_or_default());
    let found = message::whole(catalog, error, &NormalText::new(text), report.status());
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
