//! `http`: answers of any client that uses its types, and replies for any server that does.

use alloc::string::String;
use alloc::vec::Vec;

use ::http::response::Parts;
use ::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

use crate::{Entry, Reply, Report};

impl<'a> Report<'a> {
    /// A response of an HTTP client: status and headers, and the body as it arrived.
    ///
    /// ```
    /// use oauth_errors::Report;
    ///
    /// let response = http::Response::builder().status(400).header("DPoP-Nonce", "abc");
    /// let (parts, body) = response.body(br#"{"error":"use_dpop_nonce"}"#).unwrap().into_parts();
    /// let report = Report::from_parts(&parts, body);
    /// assert_eq!((report.status(), report.dpop_nonce()), (Some(400), Some("abc")));
    /// ```
    pub fn from_parts(parts: &'a Parts, body: &'a [u8]) -> Self {
        Self::from_http(parts.status, &parts.headers, body)
    }

    /// The same as [`from_parts`](Self::from_parts), for clients that give them one by one, such as `reqwest`:
    /// `response.status()`, `response.headers().clone()`, `response.bytes()`.
    pub fn from_http(status: StatusCode, headers: &'a HeaderMap, body: &'a [u8]) -> Self {
        let text = |value: &'a HeaderValue| String::from_utf8_lossy(value.as_bytes());
        let headers = headers.iter().map(|(name, value)| (name.as_str(), text(value)));
        Self::from_response(status.as_u16(), headers, body)
    }

    /// The HTTP status, if it is known and valid.
    pub fn status_code(&self) -> Option<StatusCode> {
        self.status().and_then(|status| StatusCode::from_u16(status).ok())
    }
}

/// A response whose body has been read.
impl<'a, B: AsRef<[u8]>> From<&'a Response<B>> for Report<'a> {
    fn from(response: &'a Response<B>) -> Self {
        Self::from_http(response.status(), response.headers(), response.body().as_ref())
    }
}

impl Entry {
    /// The HTTP status that the vendor sends with it, if it is known.
    pub fn status_code(self) -> Option<StatusCode> {
        self.status().and_then(|status| StatusCode::from_u16(status).ok())
    }
}

impl Reply {
    /// The HTTP status.
    pub fn status_code(&self) -> StatusCode {
        // A reply's status is 302, 4xx or 5xx, all of them valid.
        StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

/// The whole response, with any type of body that bytes convert to.
///
/// ```
/// use oauth_errors::{Reply, StandardCode};
///
/// let response: http::Response<Vec<u8>> = Reply::from(StandardCode::InvalidScope).into();
/// assert_eq!(response.status(), http::StatusCode::BAD_REQUEST);
/// assert_eq!(response.headers()["cache-control"], "no-store");
/// ```
impl<B: From<Vec<u8>>> From<Reply> for Response<B> {
    fn from(reply: Reply) -> Self {
        response(reply.status_code(), reply.headers(), B::from(reply.body()))
    }
}

/// A response of these parts; a header that HTTP does not allow is left out.
pub(crate) fn response<'n, B>(
    status: StatusCode,
    headers: impl IntoIterator<Item = (&'n str, String)>,
    body: B,
) -> Response<B> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    for (name, value) in headers {
        // A reply has none: all of its own are tokens and printable ASCII.
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::try_from(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}
