//! Authorization errors on a redirect (RFC 6749 section 4.1.2.1): parameters of the query, of the fragment, or both.

use crate::report::document::Document;

/// Reads a redirect: a whole URL, or only its query or fragment.
pub(crate) fn read(url: &str, document: &mut Document<'_>) {
    let url = url.trim();
    let (before, fragment) = url.split_once('#').unwrap_or((url, ""));
    let query = match before.split_once('?') {
        // Parameters alone may have a query inside a value.
        Some((path, _))
            if !path.starts_with('/') && path.split("://").next().is_some_and(|start| start.contains('=')) =>
        {
            before
        }
        Some((_, query)) => query,
        // Without a `?` the text is either parameters alone or a URL without any.
        None if before.contains("://") || !before.contains('=') => "",
        None => before,
    };
    // The router of an application may keep a path of its own in the fragment: `#/cb?error=…`.
    let fragment = match fragment.split_once('?') {
        Some((path, parameters)) if !path.contains('=') => parameters,
        _ => fragment.trim_start_matches('/'),
    };
    for part in [query, fragment] {
        super::parameters(part, document);
    }
}
