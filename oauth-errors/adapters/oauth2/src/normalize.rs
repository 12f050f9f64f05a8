//! The HTTP client that makes every answer one that `oauth2` can read.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use oauth_errors::{Carrier, Catalog, Presented, Report};
use oauth2::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use oauth2::http::response::Parts;
use oauth2::http::{HeaderMap, StatusCode};
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse, SyncHttpClient};
use serde_json::{Map, Value};

use crate::standardize::Asked;
use crate::{Lost, envelope, presented};

/// How much of a body is examined. A longer one that comes with success is passed on as it is.
pub(crate) const LIMIT: usize = 64 * 1024;

/// An HTTP client for [`oauth2`] around another one: the same requests, and answers that `oauth2` can read.
///
/// * An error that comes with a status of success (GitHub, Slack; whatever [`Catalog::is_error`] says) gets status 400.
/// * A failure that is no JSON, like a page, a form or an empty body, becomes a JSON object with `error`.
/// * Status, headers and body of a failure travel in a reserved member, `oauth_errors`, that [`VendorErrorResponse`] reads
///   back, together with the kind of credential that the request presented. `Set-Cookie` stays behind. The member has
///   a tag that only this process can make: one that a server sends is data like any other.
/// * A success that is a form becomes JSON, and one that is JSON under another label gets the right one.
/// * An answer to a poll for a device's token gets the code by which `oauth2` goes on or stops, see
///   [the crate](crate#polling-for-a-device).
///
/// ```
/// use oauth_errors::vendors::github::GithubError;
/// use oauth_errors_oauth2::Normalize;
/// # let http_client = |_: oauth2::HttpRequest| Ok::<_, std::io::Error>(oauth2::HttpResponse::new(Vec::new()));
///
/// let http_client = Normalize::new(http_client, GithubError::CATALOG);
/// ```
///
/// [`VendorErrorResponse`]: crate::VendorErrorResponse
#[derive(Clone)]
pub struct Normalize<C> {
    client: C,
    /// `None`: whatever vendor is asked.
    catalog: Option<&'static Catalog>,
}

/// How an answer is made readable.
#[derive(Clone, Copy)]
enum Way {
    /// With the whole answer in it, for [`VendorErrorResponse`](crate::VendorErrorResponse).
    Vendor(&'static Catalog),
    /// As RFC 6749 has it, for whoever decides by `error`.
    Standard(Asked),
}

impl<C> Normalize<C> {
    /// Wraps a client that talks to the servers of a vendor.
    pub const fn new(client: C, catalog: &'static Catalog) -> Self {
        Self { client, catalog: Some(catalog) }
    }

    /// Wraps a client that talks to servers of any vendor, for programs that decide by `oauth2`'s own error types:
    /// answers to token requests are [standardized](Asked::standardize), and all others are left as they are.
    ///
    /// ```
    /// use oauth2::basic::{BasicClient, BasicErrorResponseType};
    /// use oauth2::{ClientId, RefreshToken, RequestTokenError, TokenUrl};
    /// use oauth_errors_oauth2::Normalize;
    ///
    /// # let http_client = |_: oauth2::HttpRequest| Ok::<_, std::io::Error>(oauth2::HttpResponse::new(b"error=bad_refresh_token".to_vec()));
    /// let http_client = Normalize::standard(http_client); // new
    ///
    /// let client = BasicClient::new(ClientId::new("client".into()))
    ///     .set_token_uri(TokenUrl::new("https://github.com/login/oauth/access_token".into())?);
    /// let error = client.exchange_refresh_token(&RefreshToken::new("spent".into())).request(&http_client).unwrap_err();
    /// let RequestTokenError::ServerResponse(response) = error else { panic!() };
    /// assert_eq!(response.error(), &BasicErrorResponseType::InvalidGrant);
    /// # Ok::<_, oauth2::url::ParseError>(())
    /// ```
    pub const fn standard(client: C) -> Self {
        Self { client, catalog: None }
    }

    fn way(&self, request: &HttpRequest) -> (Way, Option<Presented>) {
        if let Some(catalog) = self.catalog {
            return (Way::Vendor(catalog), presented::by(request));
        }
        let asked = Asked::of(request);
        (Way::Standard(asked), asked.presented())
    }

    /// The client within.
    pub fn into_inner(self) -> C {
        self.client
    }
}

impl<C> fmt::Debug for Normalize<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Normalize").field("catalog", &self.catalog).finish_non_exhaustive()
    }
}

impl<C: SyncHttpClient<Error: Send + Sync>> SyncHttpClient for Normalize<C> {
    type Error = Lost;

    fn call(&self, request: HttpRequest) -> Result<HttpResponse, Lost> {
        let (way, presented) = self.way(&request);
        finish(way, presented, self.client.call(request))
    }
}

impl<'c, C: AsyncHttpClient<'c, Error: Send + Sync>> AsyncHttpClient<'c> for Normalize<C> {
    type Error = Lost;
    type Future = Normalized<C::Future>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        let (way, presented) = self.way(&request);
        Normalized { answer: Box::pin(self.client.call(request)), way, presented }
    }
}

/// The answer to come of a [`Normalize`]d client. As `Send` as that of the client within.
pub struct Normalized<F> {
    answer: Pin<Box<F>>,
    way: Way,
    presented: Option<Presented>,
}

impl<F: Future<Output = Result<HttpResponse, E>>, E: Error + Send + Sync + 'static> Future for Normalized<F> {
    type Output = Result<HttpResponse, Lost>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let (way, presented) = (self.way, self.presented);
        self.answer.as_mut().poll(context).map(|answer| finish(way, presented, answer))
    }
}

impl<F> fmt::Debug for Normalized<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Normalized").finish_non_exhaustive()
    }
}

/// What `oauth2` gets to see of an answer, or of a request that got none.
fn finish<E: Error + Send + Sync + 'static>(
    way: Way,
    presented: Option<Presented>,
    answer: Result<HttpResponse, E>,
) -> Result<HttpResponse, Lost> {
    let response = answer.map_err(|error| Lost::new(presented, error))?;
    Ok(match way {
        Way::Vendor(catalog) => normalize(catalog, presented, response),
        Way::Standard(asked) => asked.standardize(response),
    })
}

/// What `oauth2` gets to see of an answer.
fn normalize(catalog: &'static Catalog, presented: Option<Presented>, response: HttpResponse) -> HttpResponse {
    let succeeded = response.status().is_success();
    if succeeded && response.body().len() > LIMIT {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let headers = parts.headers.clone();
    let report = report(parts.status, &headers, &body, presented);
    let body = if !succeeded || catalog.is_error(&report) {
        if succeeded {
            parts.status = StatusCode::BAD_REQUEST;
        }
        json(envelope::write(catalog, &report), &mut parts)
    } else {
        success(&report, &mut parts).unwrap_or(body)
    };
    HttpResponse::from_parts(parts, body)
}

/// Makes a success one that `oauth2` can read; the new body, if it must be another one.
pub(crate) fn success(report: &Report<'_>, parts: &mut Parts) -> Option<Vec<u8>> {
    // `oauth2` knows no other success, be it a token with 201 or a revocation with 204.
    if report.is_success() || report.body().is_empty() {
        parts.status = StatusCode::OK;
    }
    match report.carrier() {
        Carrier::Form => {
            let members = report.members().map(|(name, value)| (name.into(), typed(name, value)));
            Some(json(members.collect(), parts))
        }
        Carrier::Json if !report.is_salvaged() && !is_json(&parts.headers) => {
            label(&mut parts.headers);
            None
        }
        _ => None,
    }
}

/// A body of JSON, with the headers that say so.
pub(crate) fn json(object: Map<String, Value>, parts: &mut Parts) -> Vec<u8> {
    label(&mut parts.headers);
    parts.headers.remove(CONTENT_LENGTH);
    Value::Object(object).to_string().into_bytes()
}

/// What arrived, and what it answers.
pub(crate) fn report<'a>(
    status: StatusCode,
    headers: &'a HeaderMap,
    body: &'a [u8],
    presented: Option<Presented>,
) -> Report<'a> {
    let report = Report::from_response(status.as_u16(), pairs(headers), body);
    match presented {
        Some(presented) => report.presenting(presented),
        None => report,
    }
}

fn pairs(headers: &HeaderMap) -> impl Iterator<Item = (&str, String)> {
    headers.iter().map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
}

/// A parameter of a form as JSON has it: times are numbers there.
fn typed(name: &str, value: &str) -> Value {
    let is_time = name.ends_with("expires_in") || name == "interval";
    match value.parse::<u64>() {
        Ok(seconds) if is_time => seconds.into(),
        _ => value.into(),
    }
}

/// Whether the label is one of those that clients take for JSON. Without a label `oauth2` takes an answer for JSON.
fn is_json(headers: &HeaderMap) -> bool {
    const TAKEN: [&str; 2] = ["application/json", "application/jwk-set+json"];
    headers.get(CONTENT_TYPE).is_none_or(|label| {
        let label = label.to_str().unwrap_or_default().trim_start();
        TAKEN.iter().any(|kind| label.get(..kind.len()).is_some_and(|start| start.eq_ignore_ascii_case(kind)))
    })
}

fn label(headers: &mut HeaderMap) {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
}
