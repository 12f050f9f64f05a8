//! Errors of the authorization endpoint, which the browser takes back to the client (RFC 6749 section 4.1.2.1).

use alloc::borrow::Cow;
use alloc::string::String;

use super::charset;

/// Which part of a redirect's URL has the parameters: [`Reply::redirect`](crate::Reply::redirect).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseMode {
    /// The query, as is usual for `response_type=code`.
    Query,
    /// The fragment, as is usual for every other response type.
    Fragment,
}

#[derive(Clone)]
pub(super) struct Redirect {
    pub(super) uri: String,
    pub(super) mode: ResponseMode,
    pub(super) state: Option<String>,
    pub(super) iss: Option<String>,
}

impl Redirect {
    /// The URL that the browser is sent to.
    pub(super) fn location<'a>(&self, parameters: impl Iterator<Item = (&'a str, Cow<'a, str>)>) -> String {
        let uri = self.uri.split('#').next().unwrap_or_default();
        let mut location = charset::encoded(uri);
        location.push_str(match self.mode {
            ResponseMode::Fragment => "#",
            ResponseMode::Query if location.ends_with(['?', '&']) => "",
            ResponseMode::Query if location.contains('?') => "&",
            ResponseMode::Query => "?",
        });
        let start = location.len();
        form_urlencoded::Serializer::for_suffix(location, start).extend_pairs(parameters).finish()
    }
}
